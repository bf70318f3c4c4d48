//! syn → IR. Constructs the IR knows become statements; all other code becomes `opaque`, together with the variables it
//! reads and writes and the message for the case that an active value gets there. Whether one does is decided later.

mod again;
mod attempt;
mod block;
mod call;
mod changes;
mod check;
mod closures;
mod destructure;
mod elements;
mod exits;
mod expr;
mod free;
mod index;
mod items;
mod iterators;
mod loops;
mod macros;
mod matches;
mod numbers;
mod opaque;
mod operators;
mod optional;
mod parts;
mod pattern;
mod place;
mod plain;
mod ranges;
mod short_forms;
mod spellings;
mod split;
mod std_methods;
mod stmt;
mod stop;
mod variants;
mod vectors;

pub(crate) use check::conditional;
pub(crate) use macros::{inline_arguments, std_arguments, std_macro};
pub(crate) use plain::is_gate;
pub(crate) use variants::{is_none, is_unit_variant};

use proc_macro2::{Ident, Span};

use self::spellings::{Bindings, Spellings};
use crate::errors::Errors;
use crate::ir::{Block, Function, Name, Rhs, Scope, ScopeId, ScopeKind, Stmt, StmtKind, Value, Var, VarId, VarKind};
use crate::names::{Names, plain_name};
use crate::signature::Signature;
use crate::types::Ty;

/// The body of a function as IR.
pub(crate) fn function<'a>(signature: &'a Signature, body: &'a syn::Block, errors: &'a mut Errors) -> Function {
    check::body(signature, body, errors);
    let body = &short_forms::written_out(body, signature.output.as_ref());
    let mut lower = Lower {
        name: plain_name(&signature.ident),
        in_impl: matches!(signature.home, crate::signature::Home::Impl(_)),
        function: Function::default(),
        bindings: Bindings::default(),
        spellings: Spellings::default(),
        statements: Vec::new(),
        open: vec![(ScopeId::ROOT, 0)],
        declared: Vec::new(),
        targets: vec![exits::Target::function(Some(signature.output_ty()), 1)],
        writing: false,
        types: variants::types_in(signature, body),
        scope: ScopeId::ROOT,
        user: (signature, body),
        names: None,
        made: Vec::new(),
        closures: closures::Closures::default(),
        errors,
    };
    lower.function.generics = signature.type_params();
    lower.function.constants = signature.generics.const_params().map(|c| c.ident.to_string()).collect();
    lower.function.floats = signature.floats.clone();
    lower.function.scopes.push(Scope { parent: None, kind: ScopeKind::Root });
    lower.statements.push(Vec::new());
    lower.parameters(signature);
    let result = lower.body(body);
    let stmts = lower.statements.pop().unwrap_or_default();
    lower.function.body = Block { stmts, result, until: None, scope: Some(ScopeId::ROOT) };
    lower.drop_closures();
    lower.function
}

struct Lower<'a> {
    /// Of the function, to recognise a call of itself.
    name: String,
    in_impl: bool,
    function: Function,
    bindings: Bindings,
    spellings: Spellings,
    /// The statements of the open blocks, innermost last.
    statements: Vec<Vec<Stmt>>,
    /// The scopes of the same blocks, and how many statements were put at their heads.
    open: Vec<(ScopeId, usize)>,
    /// Bound by `let x;`, without a value so far.
    declared: Vec<VarId>,
    /// What exits can lead out of, innermost last.
    targets: Vec<exits::Target>,
    /// The place at hand is to be written.
    writing: bool,
    /// The names that stand for types somewhere.
    types: std::collections::BTreeSet<String>,
    scope: ScopeId,
    /// What the user wrote, and names that do not occur in it.
    user: (&'a Signature, &'a syn::Block),
    names: Option<Names>,
    made: Vec<String>,
    closures: closures::Closures,
    errors: &'a mut Errors,
}

impl Lower<'_> {
    fn parameters(&mut self, signature: &Signature) {
        for param in &signature.params {
            let (mutable, simple) = match &param.pat {
                syn::Pat::Ident(p) => (p.mutability.is_some(), true),
                _ => (false, false),
            };
            let var = self.function.add(Var {
                name: Name::User(param.ident.clone()),
                ty: param.ty.clone(),
                annotation: None,
                kind: if mutable || param.is_inout() { VarKind::Storage } else { VarKind::Param },
                scope: ScopeId::ROOT,
                mutable,
                reference: param.reference,
            });
            self.function.params.push(var);
            if simple {
                let spelling = if param.receiver { "self".to_owned() } else { plain_name(&param.ident) };
                self.bindings.push((spelling, var));
            }
        }
        for (position, param) in signature.params.iter().enumerate() {
            if !matches!(&param.pat, syn::Pat::Ident(_)) {
                let var = self.function.params[position];
                self.bind_pattern(&param.pat, Value::Var(var), None);
            }
        }
    }

    /// What the tokens reveal of a type.
    fn ty_of(&self, ty: &syn::Type) -> Ty {
        self.function.floats.ty(ty)
    }

    /// A float, where rustc decides which.
    fn some_float(&self) -> Ty {
        if self.function.floats.is_empty() { Ty::float() } else { Ty::UNKNOWN }
    }

    /// Runs `inside` in a new scope and returns its block.
    fn scoped(&mut self, kind: ScopeKind, inside: impl FnOnce(&mut Self) -> Option<Value>) -> Block {
        let scope = ScopeId(self.function.scopes.len());
        self.function.scopes.push(Scope { parent: Some(self.scope), kind });
        let outer = std::mem::replace(&mut self.scope, scope);
        let bound = self.bindings.len();
        self.statements.push(Vec::new());
        self.open.push((scope, 0));
        let result = inside(self);
        self.open.pop();
        let stmts = self.statements.pop().unwrap_or_default();
        self.bindings.truncate(bound);
        self.scope = outer;
        Block { stmts, result, until: None, scope: Some(scope) }
    }

    /// A value of ours in a block around, the outermost being the first.
    fn temp_at(&mut self, name: &str, ty: Ty, depth: usize) -> VarId {
        let scope = self.open[depth - 1].0;
        self.function.add(Var::proposed(name.to_owned(), ty, VarKind::Value, scope))
    }

    /// A statement at the head of a block around, after others that were put there.
    fn insert_at(&mut self, depth: usize, kind: StmtKind, span: Span) {
        let heads = &mut self.open[depth - 1].1;
        self.statements[depth - 1].insert(*heads, Stmt::new(kind, span));
        *heads += 1;
    }

    fn push(&mut self, kind: StmtKind, span: Span) {
        if let Some(block) = self.statements.last_mut() {
            block.push(Stmt::new(kind, span));
        }
    }

    /// A new value of ours.
    fn temp(&mut self, name: &str, ty: Ty) -> VarId {
        self.function.add(Var::proposed(name.to_owned(), ty, VarKind::Value, self.scope))
    }

    /// Binds a right-hand side to a value of ours.
    fn bind(&mut self, rhs: Rhs, ty: Ty, name: &str, span: Span) -> Value {
        let var = self.temp(name, ty);
        self.push(StmtKind::Let { var, rhs }, span);
        Value::Var(var)
    }

    /// A variable of the user's. One that shadows another of the same function gets a name of its own, because the
    /// backward statements may need both.
    fn user_var(&mut self, ident: &Ident, ty: Ty, kind: VarKind, mutable: bool) -> VarId {
        let name = self.user_name(ident);
        let var =
            self.function.add(Var { name, ty, annotation: None, kind, scope: self.scope, mutable, reference: None });
        self.bindings.push((plain_name(ident), var));
        var
    }

    /// A name for a part of the user's program that the user gave none.
    fn fresh(&mut self, base: &str, span: Span) -> Ident {
        let (signature, body) = self.user;
        let names = self.names.get_or_insert_with(|| {
            let params = signature.params.iter().map(|p| &p.pat);
            Names::avoiding(quote::quote!(#body #(#params)*))
        });
        let mut ident = names.fresh(base);
        ident.set_span(span);
        self.made.push(ident.to_string());
        ident
    }

    fn user_name(&mut self, ident: &Ident) -> Name {
        if self.made.iter().any(|name| ident == name) {
            return Name::Proposed(ident.to_string());
        }
        let taken = self.spellings.is_taken(&plain_name(ident), &self.function, self.scope);
        if taken { Name::Proposed(ident.to_string()) } else { Name::User(ident.clone()) }
    }

    fn lookup(&self, name: &str) -> Option<VarId> {
        self.bindings.lookup(name)
    }

    fn ty(&self, value: &Value) -> Ty {
        match value {
            Value::Var(v) => self.function.var(*v).ty.clone(),
            _ => Ty::UNKNOWN,
        }
    }
}
