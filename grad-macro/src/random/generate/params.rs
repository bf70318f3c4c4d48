//! Parameters, with the arguments they are checked at, and outputs.

use super::Generator;
use super::scope::{Passed, Ty};
use crate::interpret::Data;

#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) name: String,
    pub(crate) params: Vec<Param>,
    pub(crate) output: Option<Ty>,
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pattern: String,
    pub(crate) ty: Ty,
    pub(crate) passed: Passed,
    pub(crate) constant: bool,
    pub(crate) argument: Data,
}

impl Param {
    pub(crate) fn new(name: &str, ty: Ty, passed: Passed) -> Self {
        Self { pattern: name.to_owned(), ty, passed, constant: false, argument: Data::UNIT }
    }

    pub(crate) fn text(&self) -> String {
        let constant = if self.constant { "#[constant] " } else { "" };
        format!("{constant}{}: {}{}", self.pattern, self.sigil(), self.ty.text())
    }

    fn sigil(&self) -> &'static str {
        match self.passed {
            Passed::Value => "",
            Passed::Ref => "&",
            Passed::Mut => "&mut ",
        }
    }

    pub(crate) fn is_differentiable(&self) -> bool {
        !self.constant && self.ty.has_float()
    }

    /// The argument as the list of cases has it.
    pub(crate) fn case(&self) -> String {
        let constant = if self.is_differentiable() { "" } else { "const " };
        format!("{constant}{}{}", self.sigil(), literal(&self.argument, &self.ty))
    }
}

fn literal(data: &Data, ty: &Ty) -> String {
    let parts = |parts: &[Data], of: &dyn Fn(usize) -> Ty| {
        let parts: Vec<String> = parts.iter().enumerate().map(|(i, p)| literal(p, &of(i))).collect();
        parts.join(", ")
    };
    match (data, ty) {
        (Data::Float(x), _) => format!("{x:?}"),
        (Data::Int(n), _) => n.to_string(),
        (Data::Bool(b), _) => b.to_string(),
        (Data::Seq(p), Ty::Vec(e, _)) => format!("vec![{}]", parts(p, &|_| (**e).clone())),
        (Data::Seq(p), Ty::Array(e, _) | Ty::Slice(e, _)) => format!("[{}]", parts(p, &|_| (**e).clone())),
        (Data::Tuple(p), Ty::Tuple(tys)) => format!("({})", parts(p, &|i| tys[i].clone())),
        (data, ty) => unreachable!("{data:?} of type {ty:?}"),
    }
}

impl Generator {
    /// At least one has a derivative.
    pub(super) fn params(&mut self) -> Vec<Param> {
        let mut params = Vec::new();
        let names = ["a", "b", "c", "x", "y", "d_x"];
        for name in names.into_iter().take(1 + self.choices.below(4)) {
            let param = self.param(name, params.is_empty());
            params.push(param);
        }
        params
    }

    fn param(&mut self, name: &str, first: bool) -> Param {
        let pair = Ty::Tuple(vec![Ty::Float, Ty::Float]);
        let n = self.choices.below(3) + 1;
        let slice = |e| Ty::Slice(Box::new(e), 2);
        let kinds = if first { 14 } else { 19 };
        let (ty, passed) = match self.choices.below(kinds) {
            0 | 1 => (Ty::Float, Passed::Value),
            2 | 3 => (slice(Ty::Float), Passed::Ref),
            4 => (Ty::array(n), Passed::Value),
            5 => (Ty::array(n), Passed::Ref),
            6 => (Ty::vec(n), Passed::Value),
            7 => (pair.clone(), Passed::Value),
            8 => (slice(Ty::array(2)), Passed::Ref),
            9 => (Ty::Float, Passed::Ref),
            10 => (Ty::vec(n), Passed::Ref),
            11 => (slice(pair.clone()), Passed::Ref),
            12 => (Ty::Array(Box::new(Ty::array(2)), 2), Passed::Value),
            13 => (slice(Ty::vec(2)), Passed::Ref),
            14 => (Ty::Int(3), Passed::Value),
            15 => (Ty::Bool, Passed::Value),
            16 => (Ty::Float, Passed::Mut),
            17 => (slice(Ty::Float), Passed::Mut),
            _ => ([Ty::vec(n), Ty::array(n)][self.choices.below(2)].clone(), Passed::Mut),
        };
        let mut param = Param::new(name, ty.clone(), passed);
        param.argument = self.data(&ty);
        if !first && passed == Passed::Ref && ty == slice(Ty::Float) && self.choices.percent(20) {
            param.constant = true;
        }
        let mutable = passed == Passed::Value && self.choices.percent(30);
        if ty == pair && passed == Passed::Value && self.choices.percent(50) {
            let other = format!("{name}_1");
            self.scope.add(name, Ty::Float, false, 2.0);
            self.scope.add(&other, Ty::Float, mutable, 2.0);
            param.pattern = if mutable { format!("({name}, mut {other})") } else { format!("({name}, {other})") };
            return param;
        }
        if mutable {
            param.pattern = format!("mut {name}");
        }
        let at = self.scope.add(name, ty, mutable || passed == Passed::Mut, 2.0);
        self.scope.locals[at].passed = passed;
        param
    }

    fn data(&mut self, ty: &Ty) -> Data {
        match ty {
            // All different, so that no comparison is a tie.
            Ty::Float => {
                self.floats += 1.0;
                let x = self.choices.number(1.0) + 0.0173 * self.floats;
                Data::Float((x * 1e4).round() / 1e4)
            }
            Ty::Int(n) => Data::Int(self.choices.below(*n) as i128),
            Ty::Bool => Data::Bool(self.choices.below(2) == 1),
            Ty::Array(e, n) | Ty::Vec(e, n) => Data::Seq((0..*n).map(|_| self.data(e)).collect()),
            Ty::Slice(e, n) => {
                let n = n + self.choices.below(2);
                Data::Seq((0..n).map(|_| self.data(e)).collect())
            }
            Ty::Tuple(parts) => Data::Tuple(parts.iter().map(|p| self.data(p)).collect()),
        }
    }

    pub(super) fn output(&mut self, written: bool) -> Option<Ty> {
        match self.choices.below(if written { 10 } else { 8 }) {
            0..=3 => Some(Ty::Float),
            4 => Some(Ty::Tuple(vec![Ty::Float, Ty::Float])),
            5 => Some(Ty::array(2)),
            6 => Some(Ty::vec(2)),
            7 => Some(Ty::Tuple(vec![Ty::Float, Ty::vec(1)])),
            _ => None,
        }
    }
}
