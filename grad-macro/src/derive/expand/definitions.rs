//! The types of the tangent and of its shape.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Member;

use super::Expansion;
use crate::derive::item::{Case, Cases, Field, Style};

impl Expansion<'_> {
    /// As public as the type, with fields as public as its fields.
    pub(super) fn tangent_definition(&self) -> TokenStream {
        let private = &self.item.private;
        let ident = self.item.ident.to_string();
        let doc = format!("The tangent of `{ident}`: a gradient with respect to it, or a direction it can move in.");
        let name = &self.tangent;
        let vis = &self.item.vis;
        let definition = self.definition(&name.to_token_stream(), vis, &|field| field.part.ty(private));
        quote! {
            #[doc = #doc]
            #[allow(
                dead_code, missing_copy_implementations, missing_debug_implementations, private_bounds, private_interfaces,
                unused_qualifications, variant_size_differences, clippy::all, clippy::pedantic, clippy::nursery,
                clippy::restriction
            )]
            #definition
        }
    }

    /// A name that nobody can name, and `Clone`.
    pub(super) fn shape_definition(&self) -> TokenStream {
        let private = &self.item.private;
        let shape = &self.shape;
        let public = syn::parse_quote!(pub);
        let definition = self.definition(&shape.to_token_stream(), &public, &|field| {
            let part = field.part.ty(private);
            quote!(<#part as #private::Tangent>::Shape)
        });
        let (params, args, clause) = self.generics.tangent.split_for_impl();
        let clone = self.clone_body(shape);
        quote! {
            #[doc = "The lengths in a tangent."]
            #definition

            #[automatically_derived]
            impl #params ::core::clone::Clone for #shape #args #clause {
                #clone
            }
        }
    }

    fn definition(&self, name: &TokenStream, vis: &syn::Visibility, ty: &dyn Fn(&Field) -> TokenStream) -> TokenStream {
        let generics = &self.generics.tangent;
        let clause = &generics.where_clause;
        match &self.item.cases {
            Cases::Struct(case) => {
                let fields = fields(case, ty);
                match case.style {
                    Style::Named => quote!(#vis struct #name #generics #clause #fields),
                    Style::Tuple | Style::Unit => quote!(#vis struct #name #generics #fields #clause;),
                }
            }
            Cases::Enum(variants) => {
                let variants = variants.iter().map(|case| {
                    let name = case.name.as_ref();
                    let doc = format!("Of a `{}`.", name.map(ToString::to_string).unwrap_or_default());
                    let fields = fields(case, ty);
                    quote!(#[doc = #doc] #name #fields)
                });
                quote!(#vis enum #name #generics #clause { #(#variants,)* })
            }
        }
    }
}

fn fields(case: &Case, ty: &dyn Fn(&Field) -> TokenStream) -> TokenStream {
    let fields = case.fields.iter().map(|field| {
        let vis = &field.vis;
        let ty = ty(field);
        match &field.member {
            Member::Named(name) => {
                let doc = format!("Of `{}`.", name.to_string().trim_start_matches("r#"));
                quote!(#[doc = #doc] #vis #name: #ty)
            }
            Member::Unnamed(index) => {
                let doc = format!("Of the field {}.", index.index);
                quote!(#[doc = #doc] #vis #ty)
            }
        }
    });
    match case.style {
        Style::Named => quote!({ #(#fields,)* }),
        Style::Tuple => quote!((#(#fields,)*)),
        Style::Unit => TokenStream::new(),
    }
}
