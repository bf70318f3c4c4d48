//! Each part of the tangent by name, for functions that name a field and know no more of the type.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Member;

use super::Expansion;
use crate::derive::item::{Case, Cases, Field, Style};
use crate::derive::part::Part;

impl Expansion<'_> {
    pub(super) fn payloads(&self) -> TokenStream {
        let fields = self.item.cases.all().iter().flat_map(|case| {
            let fields = case.fields.iter().enumerate();
            fields.map(|(i, field)| self.payload(case, i, field))
        });
        let hollow = self.hollow();
        quote!(#(#fields)* #hollow)
    }

    /// Of an error, for one.
    fn hollow(&self) -> Option<TokenStream> {
        let private = &self.item.private;
        let hollow = self.item.parts().all(|part| matches!(part, Part::Nothing));
        hollow.then(|| self.impl_for_tangent(&quote!(#private::Hollow), &TokenStream::new()))
    }

    fn payload(&self, case: &Case, i: usize, field: &Field) -> TokenStream {
        let private = &self.item.private;
        let tangent = &self.tangent;
        let ty = field.part.ty(private);
        let name = name_of(&field.member);
        let (_, args, clause) = self.generics.tangent.split_for_impl();
        let mut params = self.generics.tangent.clone();
        let variant = match &case.name {
            Some(variant) => {
                let variant = plain(&variant.to_string());
                quote!({ #private::name(#variant) })
            }
            None => {
                params.params.push(syn::parse_quote!(const VARIANT: u64));
                quote!(VARIANT)
            }
        };
        let (params, _, _) = params.split_for_impl();
        let (part, part_mut) = match &self.item.cases {
            Cases::Struct(_) => {
                let member = &field.member;
                (quote!(&self.#member), quote!(&mut self.#member))
            }
            Cases::Enum(variants) => {
                let pattern = with_part(case, i, &quote!(#tangent));
                // A constant of the user's may have the name; `@` says that this is none.
                let otherwise = (variants.len() > 1).then(|| quote!(_ => ::core::unreachable!(),));
                let of = quote!(match self { #pattern => part, #otherwise });
                (of.clone(), of)
            }
        };
        quote! {
            #[automatically_derived]
            impl #params #private::Payload<#variant, { #private::name(#name) }, #ty> for #tangent #args #clause {
                #[inline]
                fn part(&self) -> &#ty {
                    #part
                }

                #[inline]
                fn part_mut(&mut self) -> &mut #ty {
                    #part_mut
                }
            }
        }
    }
}

/// The pattern that binds one field of a variant.
fn with_part(case: &Case, i: usize, ty: &TokenStream) -> TokenStream {
    let name = case.name.as_ref();
    let member = &case.fields[i].member;
    match case.style {
        Style::Named => quote!(#ty::#name { #member: part @ _, .. }),
        Style::Tuple | Style::Unit => {
            let parts = (0..case.fields.len()).map(|k| if k == i { quote!(part @ _) } else { quote!(_) });
            quote!(#ty::#name(#(#parts),*))
        }
    }
}

fn name_of(member: &Member) -> String {
    plain(&member.to_token_stream().to_string())
}

fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}
