//! `array.map(f)` and `std::array::from_fn(f)`: a loop over the positions that fills an array.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, GenericArgument, PathArguments, ReturnType, Type};

use super::super::Lower;
use super::super::exits::placeholder;
use super::indexed::{At, Indexed};
use super::item::Item;
use super::pipe::Function;
use crate::ir::{Opaque, OpaqueCode, Place, Projection, Rhs, StmtKind, Value, VarId};
use crate::types::Ty;

impl Lower<'_> {
    /// `array.map(f)`
    pub(in super::super) fn array_map(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Option<Value> {
        let Ty::Array(element, len) = self.type_of(&m.receiver) else { return None };
        let function = Function::of(m.args.first().filter(|_| m.args.len() == 1)?)?;
        if self.is_inactive(e)
            || self.moves_what_changes(e)
            || !(element.is_copy() || matches!(*element, Ty::Unknown(_)))
        {
            return None;
        }
        let span = m.method.span();
        self.attempt(|l| {
            let from = if l.is_place(&m.receiver) {
                l.place(&m.receiver)?
            } else {
                match l.atom(&m.receiver) {
                    Value::Var(v) => Place::var(v),
                    _ => return None,
                }
            };
            l.filled(&len, span, &mut |l, position| {
                let at = from.then(Projection::Index(position));
                let (ty, name) = (l.place_ty(&at), l.name_of_place(&at));
                let value = l.bind(Rhs::Value(Value::Read(at)), ty.clone(), &name, span);
                l.apply(function, vec![Item::Value(value, ty)])
            })
        })
    }

    /// `std::array::from_fn(f)`, where something tells the length.
    pub(in super::super) fn array_from_fn(&mut self, c: &syn::ExprCall, ty: Option<&Type>) -> Option<Value> {
        let Expr::Path(path) = &*c.func else { return None };
        let names: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if !matches!(names.as_slice(), ["array", "from_fn"] | ["std" | "core", "array", "from_fn"]) || c.args.len() != 1
        {
            return None;
        }
        if self.is_inactive(&c.args[0]) || self.moves_what_changes(&c.args[0]) {
            return None;
        }
        let (len, element) = match ty {
            Some(Type::Array(a)) => (a.len.to_token_stream(), Some(&*a.elem)),
            _ => (written_length(path)?, None),
        };
        let mut closure = c.args[0].clone();
        // What is known of the element is known of the closure's value.
        if let (Expr::Closure(c), Some(element)) = (&mut closure, element)
            && matches!((&c.output, element), (ReturnType::Default, Type::Array(_)))
        {
            c.output = ReturnType::Type(Default::default(), Box::new(element.clone()));
        }
        let function = Function::of(&closure)?;
        self.attempt(|l| l.filled(&len, c.span(), &mut |l, position| l.apply(function, vec![Item::index(position)])))
    }

    /// An array whose elements come from their positions, in order.
    fn filled(
        &mut self,
        len: &TokenStream,
        span: Span,
        element: &mut dyn FnMut(&mut Self, Value) -> Option<Item>,
    ) -> Option<Value> {
        let ty = Ty::Array(Box::new(Ty::UNKNOWN), len.clone());
        let array = self.storage("array", start(&Ty::UNKNOWN, len), ty, span);
        let hi = self.len_of(&Place::var(array), span);
        let positions = Indexed::new(Some(hi), At::Position);
        self.run_loop(&positions, &[], span, &mut |l, item| {
            let Item::Value(position, _) = item else { return None };
            let item = element(l, position.clone())?;
            let (value, ty) = l.owned(item, span)?;
            l.made_of(array, &ty, len);
            let place = Place::var(array).then(Projection::Index(position));
            l.push(StmtKind::Write { place, value }, span);
            Some(())
        })?;
        Some(Value::Var(array))
    }

    /// The first element tells what the array holds.
    fn made_of(&mut self, array: VarId, element: &Ty, len: &TokenStream) {
        if let Ty::Array(known, _) = &mut self.function.vars[array.0].ty {
            **known = element.clone();
        }
        self.start_with(array, Rhs::Value(start(element, len)));
    }
}

/// An array of no matter what.
fn start(element: &Ty, len: &TokenStream) -> Value {
    let element = placeholder(element);
    Value::Opaque(Box::new(Opaque {
        code: OpaqueCode::Expr(syn::parse_quote!(::core::array::from_fn::<_, { #len }, _>(|_| #element))).into(),
        names: Vec::new(),
        reads: Vec::new(),
        writes: Vec::new(),
        binds: Vec::new(),
        pure: true,
        barriers: Vec::new(),
    }))
}

/// `N` of `from_fn::<_, N, _>`.
fn written_length(path: &syn::ExprPath) -> Option<TokenStream> {
    let PathArguments::AngleBracketed(args) = &path.path.segments.last()?.arguments else { return None };
    match args.args.iter().nth(1)? {
        GenericArgument::Const(len) => Some(quote!(#len)),
        GenericArgument::Type(syn::Type::Path(p)) => Some(quote!(#p)),
        _ => None,
    }
}
