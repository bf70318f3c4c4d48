//! Arrays, vectors, tuples and slices as locals, and the gates on whole containers.

use super::Generator;
use super::scope::{Local, Passed, Ty};

impl Generator {
    pub(super) fn let_container(&mut self) -> String {
        let name = self.fresh_name();
        let n = self.choices.below(3) + 1;
        let e = |g: &mut Self| g.float_within(2.0, 2);
        let nested = |inner| Ty::Array(Box::new(inner), 2);
        let pair = Ty::Tuple(vec![Ty::Float, Ty::Float]);
        let (text, ty) = match self.choices.below(13) {
            0 => {
                let parts: Vec<String> = (0..n).map(|_| e(self)).collect();
                (format!("[{}]", parts.join(", ")), Ty::array(n))
            }
            1 => (format!("[{}; {n}]", e(self)), Ty::array(n)),
            2 => (format!("vec![{}; {n}]", e(self)), Ty::vec(n)),
            3 => (format!("vec![{}, {}]", e(self), e(self)), Ty::vec(2)),
            4 => (format!("[[{}, {}]; 2]", e(self), e(self)), nested(Ty::array(2))),
            5 => (format!("vec![vec![{}; {n}]; 2]", e(self)), Ty::Vec(Box::new(Ty::vec(n)), 2)),
            6 => (format!("({}, {})", e(self), e(self)), pair),
            7 => (format!("[({}, {}), ({0}, {0})]", e(self), e(self)), nested(pair)),
            8 => (format!("(vec![{}; {n}], {})", e(self), e(self)), Ty::Tuple(vec![Ty::vec(n), Ty::Float])),
            9 => (format!("({}, {n}_usize)", e(self)), Ty::Tuple(vec![Ty::Float, Ty::Int(n + 1)])),
            10 if let Some(at) = self.movable(|l| l.ty.container().is_some()) => {
                self.scope.locals[at].moved = true;
                (self.scope.locals[at].name.clone(), self.scope.locals[at].ty.clone())
            }
            form => {
                let all = self.scope.readable(|l| l.ty.container().is_some() && l.ty.has_float());
                if all.is_empty() {
                    (format!("[0.0_f64; {n}]"), Ty::array(n))
                } else {
                    let of = self.scope.locals[all[self.choices.below(all.len())]].clone();
                    copy(&of, form == 11)
                }
            }
        };
        self.scope.add(&name, ty, true, 4.0);
        format!("let mut {name} = {text};")
    }

    /// A local that may be moved away here for good.
    pub(super) fn movable(&mut self, wanted: impl Fn(&Local) -> bool) -> Option<usize> {
        let loops = self.scope.loops;
        let found = self.scope.readable(|l| l.passed == Passed::Value && l.loops == loops && wanted(l));
        let free = |i: &usize| !self.scope.locals.iter().any(|l| l.borrows.is_some_and(|(of, _)| of == *i));
        if self.branches > 0 { None } else { found.into_iter().find(free) }
    }

    /// `push`, `fill`, swaps and copies.
    pub(super) fn whole_container(&mut self) -> String {
        let found = self.scope.writable(|l| l.ty.container().is_some_and(|(e, _)| e.has_float()));
        if found.is_empty() {
            return self.let_container();
        }
        let at = found[self.choices.below(found.len())];
        let local = self.scope.locals[at].clone();
        let (Local { name, ty, .. }, Some((element, n))) = (&local, local.ty.container()) else { return String::new() };
        let flat = *element == Ty::Float;
        match self.choices.below(12) {
            0 | 1 if flat && matches!(ty, Ty::Vec(..)) => {
                let e = self.float_within(2.0, 2);
                if self.scope.loops == local.loops && self.branches == 0 {
                    self.scope.locals[at].ty = Ty::vec(n + 1);
                }
                format!("{name}.push({e});")
            }
            2 if flat => {
                // A `Vec` cannot be read while it is filled.
                self.scope.locals[at].moved = true;
                let e = self.float_within(2.0, 2);
                self.scope.locals[at].moved = false;
                let part = if self.choices.percent(30) { format!("{name}[..{n}]") } else { name.clone() };
                format!("{part}.fill({e});")
            }
            3 | 4 if n > 0 => {
                let (i, j) = (self.plain_index(n), self.plain_index(n));
                format!("{name}.swap({i}, {j});")
            }
            5 if flat => {
                let others = self
                    .scope
                    .readable(|l| l.name != *name && matches!(l.ty.container(), Some((Ty::Float, m)) if m > 0));
                if others.is_empty() {
                    return format!("{name}.fill(0.5);");
                }
                let from = self.scope.locals[others[self.choices.below(others.len())]].clone();
                let m = from.ty.container().map_or(0, |(_, m)| m).min(n);
                if m == 0 {
                    return format!("{name}.fill(0.5);");
                }
                let (i, j) = (n - m, self.choices.below(2));
                let source = if j == 0 { format!("[..{m}]") } else { format!("[0..{m}]") };
                format!("{name}[{i}..{n}].copy_from_slice(&{}{source});", from.name)
            }
            6 => {
                let twins = self.scope.writable(|l| {
                    l.name != *name && l.ty == *ty && l.passed == Passed::Value && local.passed == Passed::Value
                });
                match twins.first() {
                    Some(twin) if !matches!(ty, Ty::Slice(..)) => {
                        format!("std::mem::swap(&mut {name}, &mut {});", self.scope.locals[*twin].name)
                    }
                    _ => self.let_container(),
                }
            }
            7 => self.replaced(&local),
            _ if flat => self.changed(at),
            _ => self.replaced(&local),
        }
    }

    /// `a = [..]`: the old content is dropped.
    fn replaced(&mut self, local: &Local) -> String {
        let name = &local.name;
        let star = if local.passed == Passed::Value { "" } else { "*" };
        match &local.ty {
            Ty::Array(e, n) if **e == Ty::Float => {
                let parts: Vec<String> = (0..*n).map(|_| self.float_within(2.0, 1)).collect();
                format!("{star}{name} = [{}];", parts.join(", "))
            }
            Ty::Vec(e, n) if **e == Ty::Float => {
                let e = self.float_within(2.0, 1);
                format!("{star}{name} = vec![{e}; {}];", n + self.choices.below(2))
            }
            Ty::Array(e, 2) if **e == Ty::array(2) => {
                let (i, j) = (self.plain_index(2), self.plain_index(2));
                format!("{name}[{i}] = {name}[{j}];")
            }
            _ => self.let_container(),
        }
    }

    /// Tuples and arrays taken apart by a pattern.
    pub(super) fn taken_apart(&mut self) -> String {
        let (a, b, c) = (self.fresh_name(), self.fresh_name(), self.fresh_name());
        if a == b || b == c || a == c {
            return self.let_container();
        }
        let (e, f) = (self.float_within(4.0, 2), self.float_within(4.0, 2));
        let (text, bound): (String, Vec<(&str, bool)>) = match self.choices.below(7) {
            0 => (format!("let ({a}, {b}) = ({e}, {f});"), vec![(&a, false), (&b, false)]),
            1 => (format!("let (mut {a}, {b}) = ({e}, {f});"), vec![(&a, true), (&b, false)]),
            2 => (format!("let ({a}, _) = ({e}, {f});"), vec![(&a, false)]),
            3 => (format!("let [{a}, mut {b}] = [{e}, {f}];"), vec![(&a, false), (&b, true)]),
            4 => {
                let g = self.float_within(4.0, 1);
                let text = format!("let ({a}, [{b}, {c}]) = ({e}, [{f}, {g}]);");
                (text, vec![(&a, false), (&b, false), (&c, false)])
            }
            5 => (format!("let ({a}, {b}) = ({e}).sin_cos();"), vec![(&a, false), (&b, false)]),
            _ => {
                let pairs = self.scope.readable(|l| l.ty == Ty::array(2) && l.passed == Passed::Value);
                let Some(at) = pairs.first() else { return self.let_container() };
                let of = self.scope.locals[*at].name.clone();
                (format!("let [{a}, {b}] = {of};"), vec![(&a, false), (&b, false)])
            }
        };
        for (name, mutable) in bound {
            self.scope.add(name, Ty::Float, mutable, 4.0);
        }
        text
    }

    /// A slice as a local; a mutable one in a block of its own, where its container cannot be mentioned.
    pub(super) fn slice_local(&mut self, nesting: usize) -> String {
        let mutably = self.choices.percent(50);
        let wanted = |l: &Local| l.ty.container().is_some_and(|(e, n)| n > 0 && e.has_float());
        let found = if mutably { self.scope.writable(wanted) } else { self.scope.readable(wanted) };
        if found.is_empty() {
            return self.let_container();
        }
        let at = found[self.choices.below(found.len())];
        let local = self.scope.locals[at].clone();
        let Some((element, n)) = local.ty.container() else { return String::new() };
        let lo = self.choices.below(n);
        let range = match self.choices.below(4) {
            0 => format!("{lo}..{n}"),
            1 => format!("{lo}..={}", n - 1),
            2 => format!("{lo}.."),
            _ if lo == 0 => "..".into(),
            _ => format!("{lo}..{n}"),
        };
        let name = self.fresh_name();
        let ty = Ty::Slice(Box::new(element.clone()), n - lo);
        if name == local.name && !mutably {
            return self.let_container();
        }
        if !mutably {
            self.scope.add_alias(&name, ty, at, false);
            return format!("let {name} = &{}[{range}];", local.name);
        }
        let before = self.scope.locals.len();
        self.scope.add_alias(&name, ty, at, true);
        let body = self.statements(3, nesting.saturating_sub(1));
        self.scope.locals.truncate(before);
        format!("{{ let {name} = &mut {}[{range}]; {body} }}", local.name)
    }
}

fn copy(of: &Local, prefers_vec: bool) -> (String, Ty) {
    let name = &of.name;
    match &of.ty {
        Ty::Array(e, n) if prefers_vec => (format!("{name}.to_vec()"), Ty::Vec(e.clone(), *n)),
        Ty::Slice(e, n) => (format!("{name}.to_vec()"), Ty::Vec(e.clone(), *n)),
        Ty::Array(..) | Ty::Vec(..) => (format!("{name}.clone()"), of.ty.clone()),
        Ty::Float | Ty::Int(_) | Ty::Bool | Ty::Tuple(_) => ("[0.5_f64; 2]".into(), Ty::array(2)),
    }
}
