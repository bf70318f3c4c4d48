//! What the tokens of a function's head say: parameters, what is differentiated, what comes out.

use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{FnArg, Pat, ReturnType, Type};

use crate::errors::Errors;
use crate::floats::{self, Floats};
use crate::ir::Mutability;
use crate::messages;
use crate::types::{self, Ty};

pub(crate) struct Signature {
    pub(crate) vis: syn::Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: syn::Generics,
    pub(crate) params: Vec<Param>,
    /// `None` where the function returns nothing.
    pub(crate) output: Option<Type>,
    /// The type parameters that are floats, also those of the impl around.
    pub(crate) floats: Floats,
    /// `#[cfg(…)]` and its kin, which the companion shares.
    pub(crate) cfgs: Vec<syn::Attribute>,
    /// Where the function stands.
    pub(crate) home: Home,
    /// The trait whose impl it stands in.
    pub(crate) of_trait: Option<syn::Path>,
}

/// Where a function stands, which decides where its companion's functions go.
pub(crate) enum Home {
    /// In a module or a body: a companion type.
    Module,
    /// In the gate of an operator: a companion type that nobody names.
    Hidden,
    /// In an impl, whose generics only the attribute on the whole impl sees: siblings.
    Impl(Option<syn::Generics>),
}

pub(crate) struct Param {
    /// The name in the generated signatures.
    pub(crate) ident: Ident,
    pub(crate) pat: Pat,
    pub(crate) written: Type,
    pub(crate) ty: Ty,
    pub(crate) reference: Option<Mutability>,
    pub(crate) constant: bool,
    /// It is `self`.
    pub(crate) receiver: bool,
}

impl Param {
    /// Has a tangent.
    pub(crate) fn is_differentiable(&self) -> bool {
        !self.constant && !self.ty.holds_no_float()
    }

    pub(crate) fn is_inout(&self) -> bool {
        self.reference == Some(Mutability::Mut)
    }
}

impl Signature {
    pub(crate) fn of(
        item: &syn::ItemFn,
        within: Option<&syn::ItemImpl>,
        names: &mut crate::names::Names,
        errors: &mut Errors,
    ) -> Self {
        let sig = &item.sig;
        check_head(sig, errors);
        for attr in sig.inputs.iter().filter_map(|a| crate::lower::conditional(attributes(a))) {
            errors.push(messages::conditional_code(attr));
        }
        let floats = Floats::of(within.map(|w| &w.generics).into_iter().chain([&sig.generics]));
        let mut params = Vec::new();
        for arg in &sig.inputs {
            match arg {
                FnArg::Receiver(r) => params.extend(receiver(r, names, errors)),
                FnArg::Typed(p) => params.push(param(p, &floats, names, errors)),
            }
        }
        let output = match &sig.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some((**ty).clone()).filter(|ty| !Ty::of(ty).is_unit()),
        };
        let signature = Self {
            vis: item.vis.clone(),
            ident: sig.ident.clone(),
            generics: sig.generics.clone(),
            floats,
            params,
            output,
            home: match within {
                Some(within) => Home::Impl(Some(within.generics.clone())),
                None if sig.receiver().is_some() => Home::Impl(None),
                None => Home::Module,
            },
            of_trait: within.and_then(|w| w.trait_.as_ref()).map(|t| t.0.clone()),
            cfgs: item.attrs.iter().filter(|a| a.path().is_ident("cfg")).cloned().collect(),
        };
        signature.check(errors);
        signature
    }

    fn check(&self, errors: &mut Errors) {
        let name = self.ident.to_string();
        for param in self.params.iter().filter(|p| p.is_differentiable()) {
            match &param.written {
                Type::Ptr(_) => errors.push(messages::pointer_parameter(&param.written)),
                Type::ImplTrait(_) => errors.push(messages::opaque_parameter(&param.written)),
                _ => {
                    if let Ty::Unknown(Some(ty)) = param.ty.innermost()
                        && let Some(name) = floats::without_gradient(ty, &self.generics)
                    {
                        errors.push(messages::any_parameter(&param.written, &name.to_string()));
                    }
                }
            }
        }
        if !self.params.iter().any(Param::is_differentiable) {
            errors.push(messages::nothing_to_differentiate(self.ident.span(), &name));
        }
        match &self.output {
            Some(ty) if types::reference_of(ty).is_some() => errors.push(messages::reference_output(ty)),
            Some(ty @ Type::ImplTrait(_)) => errors.push(messages::opaque_output(ty)),
            Some(ty) if Ty::of(ty).holds_no_float() && !self.writes_a_float() => {
                errors.push(messages::no_float_in_output(ty, &name));
            }
            None if !self.writes_a_float() => errors.push(messages::no_float_in_output(self.ident.span(), &name)),
            _ => {}
        }
    }

    /// The names of the generic types, of the impl around included where it is known.
    pub(crate) fn type_params(&self) -> Vec<String> {
        let outer = match &self.home {
            Home::Impl(Some(generics)) => Some(generics),
            _ => None,
        };
        let all = outer.into_iter().chain([&self.generics]);
        all.flat_map(|g| g.type_params().map(|t| t.ident.to_string())).collect()
    }

    /// Refuses, for `jvp_many`, tangents whose scalars the tokens do not show.
    pub(crate) fn require_written_out(&self, errors: &mut Errors) {
        let params = self.params.iter().filter(|p| p.is_differentiable()).map(|p| (&p.ty, &p.written));
        let output = self.output_ty();
        for (ty, written) in params.chain(self.output.iter().map(|written| (&output, written))) {
            if !ty.is_written_out() {
                errors.push(messages::jvp_many_of_unknown(written));
            }
        }
    }

    fn writes_a_float(&self) -> bool {
        self.params.iter().any(|p| p.is_inout() && p.is_differentiable())
    }

    pub(crate) fn output_ty(&self) -> Ty {
        self.output.as_ref().map_or_else(|| Ty::Tuple(Vec::new()), |ty| self.floats.ty(ty))
    }

    /// One float comes out and nothing is written: the drivers `grad` and its kin exist.
    pub(crate) fn is_scalar(&self) -> bool {
        self.output_ty().is_float() && !self.params.iter().any(Param::is_inout)
    }
}

fn attributes(arg: &FnArg) -> &[syn::Attribute] {
    match arg {
        FnArg::Receiver(r) => &r.attrs,
        FnArg::Typed(p) => &p.attrs,
    }
}

fn check_head(sig: &syn::Signature, errors: &mut Errors) {
    if let Some(token) = &sig.asyncness {
        errors.push(messages::async_function(token.span()));
    }
    if let syn::Safety::Unsafe(token) = &sig.safety {
        errors.push(messages::unsafe_function(token.span()));
    }
    if let Some(abi) = &sig.abi {
        errors.push(messages::extern_function(abi));
    }
}

fn receiver(r: &syn::Receiver, names: &mut crate::names::Names, errors: &mut Errors) -> Option<Param> {
    let (written, reference): (Type, _) = match &r.kind {
        syn::ReceiverKind::Value => (syn::parse_quote!(Self), None),
        syn::ReceiverKind::Reference(_, lifetime, mutability) => (
            syn::parse_quote!(& #lifetime #mutability Self),
            Some(if mutability.is_some() { Mutability::Mut } else { Mutability::Shared }),
        ),
        _ => {
            errors.push(messages::receiver_type(r.span()));
            return None;
        }
    };
    let constant = r.attrs.iter().any(|a| a.path().is_ident("constant"));
    let ident = names.fresh("this");
    let mutable = &r.mutability;
    Some(Param {
        pat: syn::parse_quote!(#mutable #ident),
        ident,
        ty: Ty::Unknown(Some(Box::new(syn::parse_quote!(Self)))),
        written,
        reference,
        constant,
        receiver: true,
    })
}

fn param(p: &syn::PatType, floats: &Floats, names: &mut crate::names::Names, errors: &mut Errors) -> Param {
    let mut constant = false;
    for attr in p.attrs.iter().filter(|a| a.path().is_ident("constant")) {
        constant = true;
        if !matches!(attr.meta, syn::Meta::Path(_)) {
            errors.push(messages::constant_argument(attr));
        }
    }
    let ident = match &*p.pat {
        Pat::Ident(i) if i.by_ref.is_none() && i.subpat.is_none() => i.ident.clone(),
        _ => names.fresh("argument"),
    };
    Param {
        ident,
        pat: (*p.pat).clone(),
        written: (*p.ty).clone(),
        ty: floats.ty(&p.ty),
        reference: types::reference_of(&p.ty),
        constant,
        receiver: false,
    }
}
