//! Calls: of differentiable functions by path, of gates by method and path, of the container methods that are gates.

use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprPath};

use super::Lower;
use super::plain::is_gate;
use crate::ir::{Aggregate, Arg, ArgKind, Call, CallForm, Mutability, Mutation, Place, Rhs, StmtKind, Value};
use crate::names::plain_name;
use crate::types::{Ty, Width};

impl Lower<'_> {
    pub(super) fn call(&mut self, c: &syn::ExprCall, e: &Expr) -> Value {
        if let Some(value) = self.call_of_closure(c) {
            return value;
        }
        if let Some(value) = self.array_from_fn(c, None) {
            return value;
        }
        let Expr::Path(func) = &*c.func else { return self.foreign_value(e) };
        let segments: Vec<String> = func.path.segments.iter().map(|s| plain_name(&s.ident)).collect();
        let names: Vec<&str> = segments.iter().map(String::as_str).collect();
        match names.as_slice() {
            // A local closure or function pointer.
            [name] if self.lookup(name).is_some() => self.foreign_value(e),
            [.., "stop_gradient"] if c.args.len() == 1 => self.stop_gradient(func, &c.args[0], e),
            [.., prim @ ("f64" | "f32"), gate] if is_gate(gate) => {
                let ty = Ty::Float(if *prim == "f64" { Width::F64 } else { Width::F32 });
                let operands = grad_runtime::gates::find(gate).map_or(&[][..], |row| row.operands);
                let of_integer = |i: usize| operands.get(i).is_some_and(|o| o.ty.is_some());
                let args = c.args.iter().enumerate();
                let args =
                    args.map(|(i, a)| if of_integer(i) { self.atom(a) } else { self.typed_atom(a, prim) }).collect();
                self.gate_of(gate, args, ty, e)
            }
            [.., prim @ ("f64" | "f32"), "sin_cos"] if c.args.len() == 1 => {
                let x = self.typed_atom(&c.args[0], prim);
                self.sin_cos(&x, Ty::Float(if *prim == "f64" { Width::F64 } else { Width::F32 }), e)
            }
            // Of a type parameter that is a float.
            [of, gate]
                if is_gate(gate)
                    && let Some(ty) = self.function.floats.named(of) =>
            {
                let args = c.args.iter().map(|a| self.atom(a)).collect();
                self.gate_of(gate, args, ty, e)
            }
            [of, "sin_cos"]
                if c.args.len() == 1
                    && let Some(ty) = self.function.floats.named(of) =>
            {
                let x = self.atom(&c.args[0]);
                self.sin_cos(&x, ty, e)
            }
            [of, _] if let Some(ty) = self.function.floats.named(of) => self.number(func, c, ty, e),
            // Of an integer or a `bool`, where `as` may not do.
            ["f64" | "f32", "from"] if c.args.len() == 1 && self.is_plain(e) && self.is_inactive(&c.args[0]) => {
                let (opaque, ty) = (self.plain(e), self.type_of(e));
                self.bind(Rhs::Value(Value::Opaque(Box::new(opaque))), ty, "value", e.span())
            }
            [prim @ ("f64" | "f32"), "from"] if c.args.len() == 1 => {
                let ty = Ty::Float(if *prim == "f64" { Width::F64 } else { Width::F32 });
                let to = syn::Ident::new(prim, c.func.span());
                let value = Box::new(self.atom(&c.args[0]));
                self.bind(Rhs::Value(Value::Cast { value, to: quote!(#to) }), ty, "cast", e.span())
            }
            [.., "Vec", "new" | "with_capacity"] => {
                let opaque = self.plain(e);
                let rhs = Rhs::Value(Value::Opaque(Box::new(opaque)));
                self.bind(rhs, Ty::Vec(Box::new(Ty::UNKNOWN)), "vec", e.span())
            }
            ["Box", "new"] | ["std" | "alloc", "boxed", "Box", "new"] if c.args.len() == 1 => self.boxed(c, e),
            ["mem", "swap"] | ["std" | "core", "mem", "swap"] if c.args.len() == 2 => self.swap(func, c, e),
            ["mem", "replace"] | ["std" | "core", "mem", "replace"] if c.args.len() == 2 => {
                self.replaced(c, e).unwrap_or_else(|| self.foreign_value(e))
            }
            ["Vec", "from"] if c.args.len() == 1 => {
                self.vector_of(&c.args[0], e).unwrap_or_else(|| self.foreign_value(e))
            }
            ["mem", "take"] | ["std" | "core", "mem", "take"] if c.args.len() == 1 => {
                match self.reference(&c.args[0]) {
                    Some((place, Mutability::Mut)) => {
                        let ty = self.place_ty(&place);
                        self.bind(Rhs::Take(place), ty, "taken", e.span())
                    }
                    _ => self.foreign_value(e),
                }
            }
            [.., "From", "from"] if c.args.len() == 1 && self.is_inactive(&c.args[0]) => self.foreign_value(e),
            [.., "From", "from"] if c.args.len() == 1 => {
                let from = self.atom(&c.args[0]);
                let rhs = Rhs::Generated(crate::ir::Generated::Converted { from });
                self.bind(rhs, Ty::Inactive, "error", c.func.span())
            }
            ["std" | "core" | "alloc", .., last] if !is_constructor(last) => self.foreign_value(e),
            ["mem", _] => self.foreign_value(e),
            [.., last] if is_constructor(last) && func.qself.is_none() => self.constructed(&func.path, c, e),
            [.., last] if is_constructor(last) => self.foreign_value(e),
            [.., of, _] if crate::types::is_primitive(of) || is_of_std(of) => self.foreign_value(e),
            _ => {
                let args = c.args.iter().map(|a| self.arg(a)).collect();
                let call = self.call_of(func, args);
                let ty = if matches!(call.form, CallForm::Associated) { Ty::users() } else { Ty::UNKNOWN };
                let name = names.last().copied().unwrap_or("value").to_owned();
                self.bind(Rhs::Call(call), ty, &format!("{name}_value"), c.func.span())
            }
        }
    }

    /// A call by path, of a function of a module or of a type.
    pub(super) fn call_of(&self, path: &ExprPath, args: Vec<Arg>) -> Call {
        let names: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let form = match names.as_slice() {
            [.., ty, _] if is_constructor(ty) => CallForm::Associated,
            _ => CallForm::Function,
        };
        let recursive = names.last() == Some(&self.name) && self.in_impl == matches!(form, CallForm::Associated);
        Call { form, path: path.clone(), args, recursive }
    }

    /// An argument of a gate in path form, whose literals have that form's width.
    fn typed_atom(&mut self, e: &Expr, prim: &str) -> Value {
        match self.atom(e) {
            Value::Const(tokens) => {
                let ident = syn::Ident::new(prim, e.span());
                let suffixed = match e {
                    Expr::Lit(syn::ExprLit { lit: syn::Lit::Float(f), .. }) if f.suffix().is_empty() => {
                        let text = format!("{}_{prim}", f.base10_digits());
                        let lit = syn::LitFloat::new(&text, f.span());
                        quote!(#lit)
                    }
                    Expr::Lit(_) | Expr::Unary(_) => quote!((#tokens as #ident)),
                    _ => tokens,
                };
                Value::Const(suffixed)
            }
            value => value,
        }
    }

    fn gate_of(&mut self, name: &str, args: Vec<Value>, ty: Ty, e: &Expr) -> Value {
        match grad_runtime::gates::find(name) {
            Some(row) if row.operands.len() == args.len() => self.gate(name, args, ty, e.span()),
            _ => self.foreign_value(e),
        }
    }

    fn swap(&mut self, func: &ExprPath, c: &syn::ExprCall, e: &Expr) -> Value {
        for arg in &c.args {
            if self.is_local_reference(arg) {
                let name = super::free::root_name(arg).unwrap_or_default();
                self.errors.push(crate::messages::reassigned_reference(arg, &name));
                return Value::Const(quote!(()));
            }
        }
        let a = self.reference(&c.args[0]);
        let b = self.reference(&c.args[1]);
        let (Some((a, Mutability::Mut)), Some((b, Mutability::Mut))) = (a, b) else { return self.foreign_value(e) };
        self.push(StmtKind::Mutate(Mutation::Swap { a, b, function: func.clone() }), e.span());
        Value::Const(quote!(()))
    }

    pub(super) fn arg(&mut self, e: &Expr) -> Arg {
        let span = e.span();
        let kind = match e {
            Expr::Paren(p) => return self.arg(&p.expr),
            Expr::Group(g) => return self.arg(&g.expr),
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(_) | syn::Lit::ByteStr(_), .. }) => {
                ArgKind::RefValue(Value::Const(quote!(#e)))
            }
            Expr::Reference(r) if self.is_plain(&r.expr) && !self.is_place(&r.expr) && self.is_inactive(&r.expr) => {
                let opaque = self.plain(e);
                ArgKind::RefValue(Value::Opaque(Box::new(opaque)))
            }
            _ => match self.reference(e) {
                Some((place, Mutability::Mut)) if matches!(e, Expr::Path(_)) => ArgKind::Handed(place),
                Some((place, mutability)) => ArgKind::Ref(place, mutability),
                None => ArgKind::Value(self.atom(e)),
            },
        };
        Arg { kind, span }
    }

    pub(super) fn method_call(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Value {
        let name = m.method.to_string();
        let asked = self.iterator_value(m, e).or_else(|| self.taken_out(m, e)).or_else(|| self.element_or(m));
        if let Some(value) = asked.or_else(|| self.copied_element(m)).or_else(|| self.optional_value(m, e)) {
            return value;
        }
        if name == "map"
            && let Some(value) = self.array_map(m, e)
        {
            return value;
        }
        match (name.as_str(), m.args.len()) {
            ("clone" | "to_vec" | "to_owned", 0) if self.is_place(&m.receiver) => self.clone_of(m, e),
            ("clone" | "to_owned", 0) if !self.is_inactive(&m.receiver) => self.atom(&m.receiver),
            ("to_vec", 0) => self.vector_of(&m.receiver, e).unwrap_or_else(|| self.foreign_value(e)),
            ("concat", 0) => self.concatenated(m).unwrap_or_else(|| self.foreign_value(e)),
            ("sin_cos", 0) => {
                let x = self.atom(&m.receiver);
                let ty = self.known(&x, &m.receiver);
                self.sin_cos(&x, ty, e)
            }
            (_, _) if is_gate(&name) && m.turbofish.is_none() => {
                let mut args = vec![self.atom(&m.receiver)];
                args.extend(m.args.iter().map(|a| self.atom(a)));
                let ty = match self.known(&args[0], &m.receiver) {
                    ty @ Ty::Float(_) => ty,
                    ty if ty.holds_no_float() => Ty::Discrete,
                    _ => m.args.first().map_or(self.some_float(), |a| match self.type_of(a) {
                        ty @ Ty::Float(_) => ty,
                        _ => self.some_float(),
                    }),
                };
                self.gate_of(&name, args, ty, e)
            }
            _ if self.is_looking(m) => {
                // A look at a value that gates or calls compute first.
                let receiver = Box::new(self.atom(&m.receiver));
                let args = m.args.iter().map(|a| self.atom(a)).collect();
                let ty = self.type_of(e);
                self.bind(Rhs::Value(Value::Method { receiver, name, args }), ty, "look", e.span())
            }
            _ if self.may_be_differentiable(m) => self.method(m, e),
            _ => self.foreign_value(e),
        }
    }

    /// A method of a type of the user's: not of a container we know, nor of what holds no float.
    pub(super) fn may_be_differentiable(&self, m: &syn::ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let ty = self.type_of(&m.receiver);
        if self.is_behind_a_bound(&ty) {
            return false;
        }
        // A type of the user's may have a method that std's have too.
        let own = self.is_users(&ty) && !super::std_methods::is_of_any_type(&name) && !name.contains("iter");
        if super::std_methods::is_std(&name) && !own {
            return false;
        }
        matches!(ty, Ty::Unknown(_))
            && (self.is_place(&m.receiver) || !self.is_plain(&m.receiver) || self.is_users(&ty))
    }

    fn method(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Value {
        let ty = if self.is_users(&self.type_of(&m.receiver)) { Ty::users() } else { Ty::UNKNOWN };
        let place = match self.place(&m.receiver) {
            Some(place) => place,
            None => match self.atom(&m.receiver) {
                Value::Var(v) => Place::var(v),
                _ => return self.foreign_value(e),
            },
        };
        let root = self.function.var(self.function.root(place.root));
        // Only what is mutable can be written by `&mut self`.
        let writable = root.mutable || root.reference == Some(Mutability::Mut);
        let kind = if writable { ArgKind::Handed(place) } else { ArgKind::Receiver(place) };
        let mut args = vec![Arg { kind, span: m.receiver.span() }];
        args.extend(m.args.iter().map(|a| self.arg(a)));
        let (method, turbofish) = (&m.method, &m.turbofish);
        let path: ExprPath = match turbofish {
            Some(t) => syn::parse_quote!(#method #t),
            None => syn::parse_quote!(#method),
        };
        let recursive = self.in_impl && m.method == self.name.as_str();
        let call = Call { form: CallForm::Method, path, args, recursive };
        self.bind(Rhs::Call(call), ty, &format!("{method}_value"), m.method.span())
    }

    /// A method that only looks, on a receiver that has to be computed.
    fn is_looking(&self, m: &syn::ExprMethodCall) -> bool {
        self.is_look(&m.method.to_string(), &m.receiver) && m.args.iter().all(|a| self.is_plain(a))
    }

    fn sin_cos(&mut self, x: &Value, ty: Ty, e: &Expr) -> Value {
        let sin = self.gate("sin", vec![x.clone()], ty.clone(), e.span());
        let cos = self.gate("cos", vec![x.clone()], ty.clone(), e.span());
        let rhs = Rhs::Aggregate { kind: Aggregate::Tuple, parts: vec![sin, cos] };
        self.bind(rhs, Ty::Tuple(vec![ty.clone(), ty]), "sin_cos", e.span())
    }

    fn clone_of(&mut self, m: &syn::ExprMethodCall, e: &Expr) -> Value {
        let Some(place) = self.place(&m.receiver) else { return self.foreign_value(e) };
        let ty = self.place_ty(&place);
        if ty.is_float() || matches!(ty, Ty::Discrete) {
            return self.bind(Rhs::Value(Value::Read(place)), ty, "copy", e.span());
        }
        let method = &m.method;
        let owned = match ty {
            Ty::Slice(element) => Ty::Vec(element),
            Ty::Array(element, _) if m.method == "to_vec" => Ty::Vec(element),
            ty => ty,
        };
        self.bind(Rhs::Clone { place, method: quote!(.#method()) }, owned, "copy", e.span())
    }

    /// A method call as a statement: gates on whole containers.
    pub(super) fn mutation(&mut self, m: &syn::ExprMethodCall) -> Option<Mutation> {
        if !self.is_place(&m.receiver) {
            return None;
        }
        let args: Vec<&Expr> = m.args.iter().collect();
        let ty = self.type_of(&m.receiver);
        if ty.holds_no_float() {
            return None;
        }
        let name = m.method.to_string();
        Some(match (name.as_str(), args.as_slice()) {
            ("push", [value]) => {
                let value = self.atom(value);
                self.learn_element(&m.receiver, &value);
                Mutation::Push { place: self.place(&m.receiver)?, value }
            }
            ("fill", [value]) => {
                let place = self.place(&m.receiver)?;
                Mutation::Fill { place, value: self.atom(value) }
            }
            ("copy_from_slice" | "clone_from_slice", [from]) => {
                let place = self.place(&m.receiver)?;
                let (from, _) = self.reference(from)?;
                Mutation::CopyFrom { place, from, method: m.method.clone() }
            }
            ("swap", [i, j]) => {
                let place = self.place(&m.receiver)?;
                Mutation::SwapElements { place, i: self.atom(i), j: self.atom(j) }
            }
            _ => Mutation::Change(Box::new(self.changed(m)?)),
        })
    }

    /// The first `push` tells what a `Vec::new()` holds.
    pub(super) fn learn_element(&mut self, receiver: &Expr, value: &Value) {
        let element = self.ty(value);
        self.learn_element_type(receiver, element);
    }

    pub(super) fn learn_element_type(&mut self, receiver: &Expr, element: Ty) {
        let Some(var) = super::free::root_name(receiver).and_then(|n| self.lookup(&n)) else { return };
        if let Ty::Vec(e) = &mut self.function.vars[var.0].ty
            && matches!(**e, Ty::Unknown(None))
            && matches!(receiver, Expr::Path(_))
        {
            **e = element;
        }
    }
}

/// `Some`, `Point`: a function of this name makes a struct or a variant.
pub(super) fn is_constructor(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Types of std whose functions have no companion.
pub(super) fn is_of_std(name: &str) -> bool {
    matches!(
        name,
        "Vec"
            | "Box"
            | "Rc"
            | "Arc"
            | "Cell"
            | "RefCell"
            | "Option"
            | "Result"
            | "String"
            | "Iterator"
            | "IntoIterator"
            | "Default"
            | "Clone"
            | "From"
            | "Into"
            | "HashMap"
            | "BTreeMap"
            | "VecDeque"
            | "Mutex"
            | "Cow"
    )
}
