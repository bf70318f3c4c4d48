//! In a function over floats of any width a literal has no type that fits: the numbers of generated statements get that of
//! what they are calculated with.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

use super::Pair;
use super::tangent::ForwardMode;
use crate::ir::{Block, Function, Generated, Mutation, Place, Rhs, Stmt, StmtKind, TangentArg, Value, VarId};
use crate::types::{Ty, Width};
use crate::visit;

/// Types the numbers of both transforms of `source`, if it is generic over floats.
pub(crate) fn type_numbers(source: &Function, pair: &mut Pair, forward_mode: &mut ForwardMode, private: &TokenStream) {
    if source.floats.is_empty() {
        return;
    }
    let original = source.vars.len();
    let mut numbers = Numbers { function: &pair.function, original, private };
    numbers.block(&mut pair.backward);
    if let Some(joint) = &mut pair.joint {
        numbers.block(&mut joint.forward);
        numbers.block(&mut joint.backward);
    }
    numbers = Numbers { function: &forward_mode.function, original, private };
    numbers.block(&mut forward_mode.body);
    numbers.zero(&mut forward_mode.result, &Ty::UNKNOWN);
}

struct Numbers<'a> {
    function: &'a Function,
    /// How many variables there were: what has a greater number is generated.
    original: usize,
    private: &'a TokenStream,
}

impl Numbers<'_> {
    fn block(&self, block: &mut Block) {
        for stmt in &mut block.stmts {
            self.stmt(stmt);
            for inner in visit::blocks_mut(stmt) {
                self.block(inner);
            }
        }
    }

    fn is_generated(&self, var: VarId) -> bool {
        var.0 >= self.original
    }

    fn stmt(&self, stmt: &mut Stmt) {
        match &mut stmt.kind {
            StmtKind::Let { var, rhs } if self.is_generated(*var) => {
                let ty = &self.function.var(*var).ty;
                match rhs {
                    Rhs::Value(value) => self.typed(value, ty),
                    Rhs::Aggregate { parts, .. } => parts.iter_mut().for_each(|p| self.typed(p, &Ty::UNKNOWN)),
                    _ => {}
                }
            }
            StmtKind::Write { place, value } | StmtKind::Update { place, value, .. }
                if self.is_generated(place.root) =>
            {
                self.typed(value, &Ty::UNKNOWN);
            }
            StmtKind::Mutate(Mutation::Push { place, value } | Mutation::Fill { place, value })
                if self.is_generated(place.root) =>
            {
                self.typed(value, &Ty::UNKNOWN);
            }
            StmtKind::Generated(Generated::Accumulate { from, .. }) => self.typed(from, &Ty::UNKNOWN),
            StmtKind::Generated(Generated::Sweep { seed, .. }) => self.typed(seed, &Ty::UNKNOWN),
            StmtKind::Generated(Generated::Jvp { tangents, .. }) => {
                for tangent in tangents {
                    if let TangentArg::Value(value) = tangent {
                        self.typed(value, &Ty::UNKNOWN);
                    }
                }
            }
            _ => {}
        }
    }

    fn typed(&self, value: &mut Value, ty: &Ty) {
        self.within(value, None);
        self.zero(value, ty);
    }

    /// `0.0` alone: what it is put into tells its type.
    fn zero(&self, value: &mut Value, ty: &Ty) {
        if matches!(value, Value::Const(tokens) if is_float(tokens) && tokens.to_string() == "0.0") {
            let private = self.private;
            *value = Value::Const(match ty {
                Ty::Float(Width::F64 | Width::F32) => return,
                Ty::Float(Width::Param(name)) => {
                    let name = name.ident();
                    quote!(#private::zero::<#name>())
                }
                _ => quote!(#private::zero()),
            });
        }
    }

    /// Literals among the operands, typed like another operand.
    fn within(&self, value: &mut Value, like: Option<&Value>) {
        match value {
            Value::Const(tokens) if is_float(tokens) => {
                if let Some(like) = like {
                    *value = self.number(tokens, like);
                }
            }
            Value::Gate { args, .. } => self.each(args, like),
            Value::Infix { args, .. } => self.each(&mut **args, like),
            Value::Method { receiver, args, .. } => {
                let found = self.float(receiver).or_else(|| args.iter().find_map(|a| self.float(a)));
                let like = found.as_ref().or(like);
                self.within(receiver, like);
                args.iter_mut().for_each(|a| self.within(a, like));
            }
            Value::Select { cond, then, otherwise } => {
                let found = [&*then, &*otherwise, &*cond].into_iter().find_map(|v| self.float(v));
                let like = found.as_ref().or(like);
                for part in [cond, then, otherwise] {
                    self.within(part, like);
                }
            }
            Value::Not(inner) => self.within(inner, like),
            _ => {}
        }
    }

    /// A literal of the type of another value.
    fn number(&self, literal: &TokenStream, like: &Value) -> Value {
        let private = self.private;
        let ty = match like {
            Value::Var(v) => self.function.var(*v).ty.clone(),
            Value::Read(place) => self.function.place_ty(place),
            _ => Ty::UNKNOWN,
        };
        match ty {
            Ty::Float(Width::Param(name)) => {
                let name = name.ident();
                Value::Const(match literal.to_string().as_str() {
                    "0.0" => quote!(#private::zero::<#name>()),
                    "1.0" => quote!(#private::one::<#name>()),
                    _ => quote!(#private::number::<#name>(#literal)),
                })
            }
            _ => Value::CastLike { value: Box::new(Value::Const(literal.clone())), like: Box::new(like.clone()) },
        }
    }

    fn each(&self, args: &mut [Value], like: Option<&Value>) {
        let found = args.iter().find_map(|a| self.float(a));
        let like = found.as_ref().or(like);
        args.iter_mut().for_each(|a| self.within(a, like));
    }

    /// A value to be read again that a literal can be typed like; none where literals fit.
    fn float(&self, value: &Value) -> Option<Value> {
        let fits = |ty: &Ty| matches!(ty, Ty::Float(Width::Param(_) | Width::Open) | Ty::Unknown(_));
        let place_fits = |place: &Place| fits(&self.function.place_ty(place));
        match value {
            Value::Var(v) => fits(&self.function.var(*v).ty).then(|| value.clone()),
            Value::Read(place) => place_fits(place).then(|| value.clone()),
            Value::Gate { args, .. } => args.iter().find_map(|a| self.float(a)),
            Value::Infix { args, .. } => args.iter().find_map(|a| self.float(a)),
            Value::Select { then, otherwise, .. } => self.float(then).or_else(|| self.float(otherwise)),
            Value::Method { receiver, args, .. } => {
                self.float(receiver).or_else(|| args.iter().find_map(|a| self.float(a)))
            }
            Value::Not(inner) => self.float(inner),
            _ => None,
        }
    }
}

fn is_float(tokens: &TokenStream) -> bool {
    let literal = |e: &Expr| matches!(e, Expr::Lit(l) if matches!(&l.lit, syn::Lit::Float(f) if f.suffix().is_empty()));
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(Expr::Unary(u)) => literal(&u.expr),
        Ok(e) => literal(&e),
        Err(_) => false,
    }
}
