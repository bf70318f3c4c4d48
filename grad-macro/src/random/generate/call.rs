//! Calls of the program's helper functions.

use super::scope::{Passed, Ty};
use super::{Expr, Generator, Param};

impl Generator {
    /// A call that writes nothing, as part of an expression.
    pub(super) fn call(&mut self, depth: usize) -> Option<Expr> {
        let pure =
            |f: &super::Signature| f.output == Some(Ty::Float) && f.params.iter().all(|p| p.passed != Passed::Mut);
        let found: Vec<usize> = (0..self.helpers.len()).filter(|i| pure(&self.helpers[*i])).collect();
        if found.is_empty() {
            return None;
        }
        let at = found[self.choices.below(found.len())];
        let text = self.call_of(at, depth)?;
        // Nobody knows how large it is.
        Some(Expr { text: format!("({text}).tanh()"), size: 1.0 })
    }

    /// `let y = f(…);`, with what the call writes.
    pub(super) fn call_statement(&mut self) -> String {
        if self.helpers.is_empty() {
            return self.update_or_let();
        }
        let at = self.choices.below(self.helpers.len());
        let Some(call) = self.call_of(at, 2) else { return self.update_or_let() };
        let name = self.fresh_name();
        match self.helpers[at].output.clone() {
            Some(ty) => {
                self.scope.add(&name, ty, true, 4.0);
                format!("let mut {name} = {call};")
            }
            None => format!("{call};"),
        }
    }

    fn update_or_let(&mut self) -> String {
        let name = self.fresh_name();
        let e = self.float(3);
        self.scope.add(&name, Ty::Float, false, e.size);
        format!("let {name} = {};", e.text)
    }

    fn call_of(&mut self, helper: usize, depth: usize) -> Option<String> {
        let signature = self.helpers[helper].clone();
        let before = self.scope.locals.len();
        let mut args = vec![String::new(); signature.params.len()];
        // What is borrowed mutably cannot be mentioned by the others.
        for (arg, param) in args.iter_mut().zip(&signature.params) {
            if param.passed == Passed::Mut {
                let found = self.mutable_argument(param);
                let Some(text) = found else {
                    self.scope.locals.truncate(before);
                    return None;
                };
                *arg = text;
            }
        }
        for (arg, param) in args.iter_mut().zip(&signature.params) {
            if param.passed != Passed::Mut {
                *arg = self.argument(param, depth);
            }
        }
        self.scope.locals.truncate(before);
        Some(format!("{}({})", signature.name, args.join(", ")))
    }

    fn mutable_argument(&mut self, param: &Param) -> Option<String> {
        let (text, at) = match &param.ty {
            Ty::Float => {
                let (place, _, at) = self.float_place(true)?;
                (format!("&mut {place}"), at)
            }
            Ty::Slice(_, n) | Ty::Array(_, n) | Ty::Vec(_, n) => {
                let exact = !matches!(param.ty, Ty::Slice(..));
                let found = self.scope.writable(|l| {
                    if exact { l.ty == param.ty } else { matches!(l.ty.container(), Some((Ty::Float, m)) if m >= *n) }
                });
                if found.is_empty() {
                    return None;
                }
                let at = found[self.choices.below(found.len())];
                let local = &self.scope.locals[at];
                let (name, passed) = (local.name.clone(), local.passed);
                let text = match (exact, passed) {
                    (true, Passed::Mut) => name,
                    (true, _) => format!("&mut {name}"),
                    (false, Passed::Mut) if matches!(local.ty, Ty::Slice(..)) && self.choices.percent(40) => name,
                    _ => format!("&mut {name}[..{n}]"),
                };
                (text, at)
            }
            Ty::Int(_) | Ty::Bool | Ty::Tuple(_) => return None,
        };
        let holder = self.scope.add_alias("", Ty::Bool, at, true);
        self.scope.locals[holder].moved = true;
        Some(text)
    }

    fn argument(&mut self, param: &Param, depth: usize) -> String {
        let reference = if param.passed == Passed::Ref { "&" } else { "" };
        if param.constant {
            let parts: Vec<String> = (0..3).map(|_| format!("{:?}", self.choices.number(1.0))).collect();
            return format!("{reference}[{}]", parts.join(", "));
        }
        if let (Passed::Ref, Some((Ty::Float, n))) = (param.passed, param.ty.container()) {
            let slice = matches!(param.ty, Ty::Slice(..));
            let found = self.scope.readable(|l| match l.ty.container() {
                Some((Ty::Float, m)) => {
                    if slice {
                        m >= n
                    } else {
                        l.ty == param.ty
                    }
                }
                _ => false,
            });
            if !found.is_empty() && self.choices.percent(80) {
                let at = found[self.choices.below(found.len())];
                let local = &self.scope.locals[at];
                let (name, passed) = (local.name.clone(), local.passed);
                // Borrowed until the call: no later argument moves it away.
                let holder = self.scope.add_alias("", Ty::Bool, at, false);
                self.scope.locals[holder].moved = true;
                return match (slice, passed) {
                    (true, Passed::Ref) if self.choices.percent(40) => name,
                    (true, _) if self.choices.percent(60) => format!("&{name}[..{n}]"),
                    (_, Passed::Value) => format!("&{name}"),
                    (_, Passed::Ref) => name,
                    (_, Passed::Mut) => format!("&*{name}"),
                };
            }
        }
        let value = self.build(&param.ty, depth);
        format!("{reference}{}", if param.passed == Passed::Ref { format!("({value})") } else { value })
    }

    /// A value of a type, from what is in scope.
    pub(super) fn build(&mut self, ty: &Ty, depth: usize) -> String {
        match ty {
            Ty::Float => self.float_within(4.0, depth),
            Ty::Int(n) => self.index(*n, "[0; 3]"),
            Ty::Bool => format!("({})", self.condition(0)),
            Ty::Array(e, n) | Ty::Slice(e, n) => {
                let parts: Vec<String> = (0..*n).map(|_| self.build(e, depth)).collect();
                format!("[{}]", parts.join(", "))
            }
            Ty::Vec(e, n) => {
                if let Some(at) = self.movable(|l| l.ty == *ty) {
                    self.scope.locals[at].moved = true;
                    return self.scope.locals[at].name.clone();
                }
                let part = self.build(e, depth);
                if e.is_copy() || matches!(**e, Ty::Vec(..)) {
                    return format!("vec![{part}; {n}]");
                }
                format!("vec![{part}]")
            }
            Ty::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(|p| self.build(p, depth)).collect();
                format!("({})", parts.join(", "))
            }
        }
    }
}
