//! `#[differentiable]` on the `impl` of an operator: the gate by which code of others differentiates `a + b`.

mod index;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{FnArg, GenericArgument, ImplItem, PathArguments, Type};

pub(crate) use index::IndexImpl;

use crate::errors::Errors;
use crate::ir::{Arity, Operator};
use crate::messages;
use crate::names::Names;
use crate::types::{self, Ty};

/// An operator's `impl`.
pub(crate) struct OperatorImpl {
    pub(crate) operator: Operator,
    pub(crate) generics: syn::Generics,
    /// The operands, left first.
    pub(crate) operands: Vec<Operand>,
    /// The type around, as written.
    pub(crate) on: Type,
    pub(crate) trait_: syn::Path,
    /// `None` for operators that assign.
    pub(crate) output: Option<Type>,
}

pub(crate) struct Operand {
    /// Without its reference.
    pub(crate) ty: Type,
    pub(crate) by_ref: bool,
}

impl OperatorImpl {
    /// What the block implements, if it is an operator by its name; `emit` has rustc confirm that.
    pub(crate) fn of(block: &syn::ItemImpl) -> Option<Self> {
        let trait_ = &block.trait_.as_ref()?.0;
        let last = trait_.segments.last()?;
        let operator = Operator::of_trait(&last.ident.to_string())?;
        let on = (*block.self_ty).clone();
        let rhs = match &last.arguments {
            PathArguments::AngleBracketed(a) => a.args.iter().find_map(|a| match a {
                GenericArgument::Type(ty) => Some(ty.clone()),
                _ => None,
            }),
            _ => None,
        };
        let rhs: Type = without_self(rhs.unwrap_or_else(|| on.clone()), &on);
        let operands = match operator.arity {
            Arity::Unary => vec![Operand::of(&on)],
            Arity::Binary | Arity::Assign => vec![Operand::of(&on), Operand::of(&rhs)],
        };
        let output = associated(block).into_iter().find(|(name, _)| *name == "Output");
        Some(Self {
            operator,
            generics: block.generics.clone(),
            operands,
            trait_: without_self(trait_.clone(), &on),
            output: output.map(|(_, ty)| without_self(ty, &on)),
            on,
        })
    }

    /// Siblings as of a method can stand beside: in an inherent impl, under a name that no other impl of the operator claims.
    pub(crate) fn has_siblings(&self) -> bool {
        let left = &self.operands[0];
        let text = |ty: &Type| ty.to_token_stream().to_string();
        !left.by_ref
            && matches!(Ty::of(&left.ty), Ty::Unknown(_))
            && matches!(left.ty, Type::Path(_))
            && self.operands.iter().all(|o| !o.by_ref && text(&o.ty) == text(&left.ty))
    }

    /// The operator as a function of its operands, which stands nowhere but in the gate.
    pub(crate) fn function(&self, f: &syn::ItemFn, names: &mut Names) -> syn::Result<syn::ItemFn> {
        let this = names.fresh("this");
        let mut f = f.clone();
        f.sig.ident = names.fresh(&format!("{}_gate", self.operator.method));
        f.vis = syn::Visibility::Inherited;
        let mut generics = self.generics.clone();
        generics.params.extend(std::mem::take(&mut f.sig.generics.params));
        f.sig.generics = generics;
        if let Some(FnArg::Receiver(r)) = f.sig.inputs.first() {
            let (mutable, on) = (&r.mutability, &self.on);
            let ty: Type = match &r.kind {
                syn::ReceiverKind::Reference(_, lifetime, m) => syn::parse_quote!(& #lifetime #m #on),
                _ => on.clone(),
            };
            f.sig.inputs[0] = syn::parse_quote!(#mutable #this: #ty);
        }
        let on = &self.on;
        syn::parse2(replaced(f.to_token_stream(), &|i| match i.to_string().as_str() {
            "self" => Some(this.to_token_stream()),
            "Self" => Some(in_expressions(on)),
            _ => None,
        }))
    }

    pub(crate) fn check(&self, f: &syn::ItemFn, errors: &mut Errors) {
        for arg in &f.sig.inputs {
            let attrs = match arg {
                FnArg::Receiver(r) => &r.attrs,
                FnArg::Typed(p) => &p.attrs,
            };
            let markers = attrs.iter().filter(|a| a.path().is_ident("constant"));
            markers.for_each(|marker| errors.push(messages::constant_operand(marker)));
        }
        for operand in &self.operands {
            if matches!(operand.ty, Type::Slice(_)) {
                errors.push(messages::slice_operand(&operand.ty));
            }
        }
    }
}

impl Operand {
    fn of(ty: &Type) -> Self {
        match ty {
            Type::Reference(r) => Self { ty: (*r.elem).clone(), by_ref: true },
            Type::Paren(p) => Self::of(&p.elem),
            Type::Group(g) => Self::of(&g.elem),
            ty => Self { ty: ty.clone(), by_ref: types::reference_of(ty).is_some() },
        }
    }
}

/// The associated types of a trait's impl.
pub(crate) fn associated(block: &syn::ItemImpl) -> Vec<(&Ident, Type)> {
    let types = block.items.iter().filter_map(|i| if let ImplItem::Type(t) = i { Some(t) } else { None });
    types.map(|t| (&t.ident, t.ty.clone())).collect()
}

/// `Self::Output` is `Self::Output` in the trait's impl alone: elsewhere it is what stands behind it.
pub(crate) fn without_associated(f: &syn::ItemFn, block: &syn::ItemImpl) -> syn::Result<syn::ItemFn> {
    let types = associated(block);
    if types.is_empty() {
        return Ok(f.clone());
    }
    syn::parse2(projected(f.to_token_stream(), &types))
}

fn projected(tokens: TokenStream, types: &[(&Ident, Type)]) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = TokenStream::new();
    let mut i = 0;
    while i < tokens.len() {
        if let [TokenTree::Ident(of), TokenTree::Punct(a), TokenTree::Punct(b), TokenTree::Ident(name), ..] =
            &tokens[i..]
            && *of == "Self"
            && (a.as_char(), b.as_char()) == (':', ':')
            && let Some((_, ty)) = types.iter().find(|(n, _)| *n == name)
        {
            out.extend(in_expressions(ty));
            i += 4;
            continue;
        }
        out.extend([match &tokens[i] {
            TokenTree::Group(g) => {
                let mut group = proc_macro2::Group::new(g.delimiter(), projected(g.stream(), types));
                group.set_span(g.span());
                TokenTree::Group(group)
            }
            token => token.clone(),
        }]);
        i += 1;
    }
    out
}

/// A type as it can stand in a type and before `{` and `::` alike.
fn in_expressions(ty: &Type) -> TokenStream {
    let Type::Path(p) = ty else { return quote!(#ty) };
    let mut p = p.clone();
    for segment in &mut p.path.segments {
        if let PathArguments::AngleBracketed(a) = &mut segment.arguments {
            a.colon2_token = Some(Default::default());
        }
    }
    quote!(#p)
}

fn without_self<T: syn::parse::Parse + ToTokens>(of: T, on: &Type) -> T {
    let tokens = replaced(of.to_token_stream(), &|i| (i == "Self").then(|| quote!(#on)));
    syn::parse2(tokens).unwrap_or(of)
}

fn replaced(tokens: TokenStream, with: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(i) => with(&i).unwrap_or_else(|| i.to_token_stream()),
        TokenTree::Group(g) => {
            let mut group = proc_macro2::Group::new(g.delimiter(), replaced(g.stream(), with));
            group.set_span(g.span());
            TokenTree::Group(group).into()
        }
        token => token.into(),
    };
    tokens.into_iter().flat_map(|token| -> TokenStream { replace(token) }).collect()
}
