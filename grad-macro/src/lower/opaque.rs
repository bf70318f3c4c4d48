//! Code that stays as it is, and why an active value may not enter it.

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, Pat};

use super::Lower;
use super::free::{Bound, Free};
use super::macros;
use crate::ir::{Barrier, Opaque, OpaqueCode, StmtKind, Value, VarId, VarKind};
use crate::messages;
use crate::types::Ty;

impl Lower<'_> {
    /// Only looks at what it reads; evaluating it again gives the same.
    pub(super) fn plain(&self, e: &Expr) -> Opaque {
        let mut opaque = self.look_into(OpaqueCode::Expr(e.clone()), |free| free.visit_expr(e)).0;
        opaque.pure = true;
        opaque
    }

    /// Reads what it likes; its effects are not repeated.
    pub(super) fn observing(&mut self, code: OpaqueCode) -> Opaque {
        let (opaque, escapes) = self.look_into(code.clone(), |free| visit(free, &code));
        self.refuse(escapes);
        opaque
    }

    /// A macro that looks: what it changes on the way may not be active.
    pub(super) fn observing_macro(&mut self, code: OpaqueCode, mac: &syn::Macro) -> Opaque {
        let mut opaque = self.observing(code);
        let error = messages::active_change(&mac.path, &macros::name(mac));
        opaque.barriers.push(Barrier { vars: opaque.writes.clone(), error });
        opaque
    }

    /// Code through which no active value may flow.
    pub(super) fn foreign(&mut self, code: OpaqueCode) -> Opaque {
        let mut opaque = self.observing(code.clone());
        let error = match &code {
            OpaqueCode::Expr(Expr::MethodCall(m)) | OpaqueCode::Stmt(syn::Stmt::Expr(Expr::MethodCall(m), _)) => {
                self.method_refusal(m)
            }
            OpaqueCode::Expr(e) | OpaqueCode::Stmt(syn::Stmt::Expr(e, _)) => refusal(e),
            OpaqueCode::Stmt(syn::Stmt::Macro(m)) => messages::active_macro(&m.mac.path, &macros::name(&m.mac)),
            OpaqueCode::Stmt(syn::Stmt::Local(l)) => match &l.init {
                Some(init) if matches!(*init.expr, Expr::Closure(_)) => messages::active_closure(&*init.expr),
                _ => messages::active_pattern(&l.pat),
            },
            OpaqueCode::Stmt(s @ syn::Stmt::Item(_)) => messages::active_expression(s),
        };
        let mut vars = opaque.reads.clone();
        vars.extend(&opaque.writes);
        opaque.barriers.push(Barrier { vars, error });
        opaque
    }

    /// A slice where a value is asked for: one of several references, of which only running the program tells which.
    pub(super) fn chosen_slice(&mut self, e: &Expr) -> Value {
        let mut opaque = self.observing(OpaqueCode::Expr(e.clone()));
        opaque.barriers.push(Barrier { vars: opaque.reads.clone(), error: messages::chosen_slice(e) });
        self.bind(crate::ir::Rhs::Value(Value::Opaque(Box::new(opaque))), Ty::UNKNOWN, "chosen", e.span())
    }

    /// A foreign expression as a value of a type we may know.
    pub(super) fn foreign_value(&mut self, e: &Expr) -> Value {
        let opaque = self.foreign(OpaqueCode::Expr(e.clone()));
        let rhs = crate::ir::Rhs::Value(Value::Opaque(Box::new(opaque)));
        let ty = match self.type_of(e) {
            Ty::Discrete => Ty::Discrete,
            Ty::Inactive => Ty::Inactive,
            ty @ Ty::Float(_) => ty,
            _ => Ty::UNKNOWN,
        };
        self.bind(rhs, ty, "value", e.span())
    }

    pub(super) fn foreign_stmt(&mut self, s: &syn::Stmt) {
        let opaque = self.foreign(OpaqueCode::Stmt(s.clone()));
        self.push(StmtKind::Opaque(opaque), s.span());
    }

    /// A `let` whose pattern may refuse or takes structs apart.
    pub(super) fn foreign_let(&mut self, local: &syn::Local) {
        let mut opaque = self.foreign(OpaqueCode::Stmt(syn::Stmt::Local(local.clone())));
        opaque.binds = self.bind_foreign(&local.pat, &mut opaque.names);
        self.push(StmtKind::Opaque(opaque), local.span());
    }

    /// Variables of unknown type for all that a pattern binds.
    pub(super) fn bind_foreign(&mut self, pat: &Pat, names: &mut crate::ir::Names) -> Vec<VarId> {
        let mut bound = Bound(Vec::new());
        bound.visit_pat(pat);
        let mut vars = Vec::new();
        for name in bound.0 {
            let ident = syn::Ident::new(&name, pat.span());
            let var = self.user_var(&ident, Ty::UNKNOWN, VarKind::Value, false);
            names.retain(|(n, _)| *n != name);
            names.push((name, var));
            vars.push(var);
        }
        vars
    }

    /// The refusals of the ways out of an expression.
    pub(super) fn exits_from(&self, e: &Expr) -> Vec<syn::Error> {
        self.look_into(OpaqueCode::Expr(e.clone()), |free| free.visit_expr(e)).1
    }

    fn look_into(&self, code: OpaqueCode, visit: impl FnOnce(&mut Free<'_, '_>)) -> (Opaque, Vec<syn::Error>) {
        let mut free = Free::new(self);
        visit(&mut free);
        let Free { names, reads, writes, escapes, .. } = free;
        let opaque = Opaque {
            code: code.into(),
            names,
            reads: reads.into_iter().collect(),
            writes: writes.into_iter().collect(),
            binds: Vec::new(),
            pure: false,
            barriers: Vec::new(),
        };
        (opaque, escapes)
    }

    fn method_refusal(&self, m: &syn::ExprMethodCall) -> syn::Error {
        let name = m.method.to_string();
        if self.is_behind_a_bound(&self.type_of(&m.receiver)) {
            return messages::active_bound(m.method.span(), &name);
        }
        if name.starts_with("sort_unstable_by") {
            return messages::unstable_sort(m.method.span(), &name);
        }
        let other = || messages::active_method(m.method.span(), &name);
        self.chain_refusal(m).or_else(|| self.refuse_family(m)).unwrap_or_else(other)
    }

    pub(super) fn refuse(&mut self, errors: Vec<syn::Error>) {
        for error in errors {
            self.errors.push(error);
        }
    }
}

fn visit(free: &mut Free<'_, '_>, code: &OpaqueCode) {
    match code {
        OpaqueCode::Expr(e) => free.visit_expr(e),
        OpaqueCode::Stmt(s) => free.visit_stmt(s),
    }
}

/// The sentence for an active value in this expression, under its telling word.
fn refusal(e: &Expr) -> syn::Error {
    match e {
        Expr::Closure(c) => messages::active_closure(c),
        Expr::Match(m) => messages::active_match(m.match_token.span()),
        Expr::If(i) => messages::active_if_let(i.if_token.span()),
        Expr::Loop(l) => messages::active_loop(l.loop_token.span(), "loop"),
        Expr::While(w) => messages::active_loop(w.while_token.span(), "while let"),
        Expr::ForLoop(f) => messages::active_iterator(&f.expr),
        Expr::Unsafe(u) => messages::active_unsafe(u.unsafe_token.span()),
        Expr::RawAddr(r) => messages::active_pointer(r),
        Expr::Async(a) => messages::active_async(a.async_token.span()),
        Expr::Cast(c) if matches!(&*c.ty, syn::Type::Ptr(_)) => messages::active_pointer(&c.ty),
        Expr::Cast(c) => messages::active_cast(&c.ty),
        Expr::Macro(m) => messages::active_macro(&m.mac.path, &macros::name(&m.mac)),
        Expr::Call(c) => match &*c.func {
            Expr::Path(p) => refused_callee(p),
            _ => messages::active_callee(&c.func),
        },
        Expr::Struct(s) => {
            let names: Vec<String> = s.path.segments.iter().map(|s| s.ident.to_string()).collect();
            messages::active_constructor(&s.path, &names.join("::"))
        }
        Expr::Reference(r) if r.mutability.is_some() => messages::mutable_reference_kept(r),
        _ => messages::active_expression(e),
    }
}

fn refused_callee(p: &syn::ExprPath) -> syn::Error {
    let segments: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
    let name = segments.join("::");
    match segments.as_slice() {
        [.., last] if super::call::is_constructor(last) => messages::active_constructor(p, &name),
        [.., of, _] if super::call::is_constructor(of) => messages::active_associated(p, &name),
        [_] => messages::active_callback(p, &name),
        [.., of, last] if of == "array" && last == "from_fn" => messages::array_length(p),
        _ => messages::active_std(p, &name),
    }
}
