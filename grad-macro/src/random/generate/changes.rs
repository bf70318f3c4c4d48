//! Methods that change what a container holds. The length that is certain of a vector stays certain: what shrinks it is
//! followed by what makes up for it.

use super::Generator;
use super::scope::Ty;

impl Generator {
    /// Of the local at this position, which holds floats.
    pub(super) fn changed(&mut self, at: usize) -> String {
        let local = self.scope.locals[at].clone();
        let (name, Some((_, n))) = (&local.name, local.ty.container()) else { return String::new() };
        let vec = matches!(local.ty, Ty::Vec(..));
        if n == 0 || (!vec && self.choices.percent(10)) {
            return format!("{name}.reverse();");
        }
        match self.choices.below(if vec { 14 } else { 6 }) {
            0 => format!("{name}.reverse();"),
            1 => format!("{name}.rotate_left({});", self.choices.below(n + 1)),
            2 => format!("{name}[..{n}].rotate_right({});", self.choices.below(n + 1)),
            3 => {
                let (lo, to) = (self.choices.below(n), self.choices.below(n));
                let len = n - lo.max(to);
                format!("{name}.copy_within({lo}..{}, {to});", lo + len)
            }
            4 => format!("{name}.sort_by(|a, b| a.total_cmp(b));"),
            5 => format!("{name}[..{n}].sort_by(|a, b| b.total_cmp(a));"),
            6 => {
                let e = self.unmentioned(at, 2.0);
                self.grow(at, 1);
                format!("{name}.insert({}, {e});", self.choices.below(n + 1))
            }
            7 => {
                let e = self.unmentioned(at, 2.0);
                format!("{name}.resize({}, {e});", n + self.choices.below(2))
            }
            8 => format!("{name}.truncate({});", n + self.choices.below(2)),
            9 => {
                let others = self
                    .scope
                    .readable(|l| l.name != *name && matches!(l.ty.container(), Some((Ty::Float, m)) if m > 0));
                let Some(from) = others.first().map(|i| self.scope.locals[*i].clone()) else {
                    return format!("{name}.push(0.5);");
                };
                let m = from.ty.container().map_or(0, |(_, m)| m);
                format!("{name}.extend_from_slice(&{}[..{m}]);", from.name)
            }
            10 | 11 => {
                let taken = self.fresh_name();
                if taken == *name {
                    return format!("{name}.pop();\n{name}.push(0.5);");
                }
                let how = match self.choices.below(3) {
                    0 => "pop().unwrap()".to_owned(),
                    1 => format!("remove({})", self.choices.below(n)),
                    _ => format!("swap_remove({})", self.choices.below(n)),
                };
                let back = self.unmentioned(at, 1.0);
                self.scope.add(&taken, Ty::Float, false, 4.0);
                format!("{name}.push({back});\nlet {taken} = {name}.{how};")
            }
            12 => {
                let rest = self.fresh_name();
                if rest == *name {
                    return format!("{name}.rotate_left(1);");
                }
                let at = self.choices.below(n + 1);
                self.scope.add(&rest, Ty::vec(0), true, 4.0);
                format!(
                    "let mut {rest} = {name}.split_off({at});\n{rest}.append(&mut {name});\n{name}.append(&mut {rest});"
                )
            }
            _ => {
                let (lo, drained) = (self.choices.below(n), self.fresh_name());
                if drained == *name {
                    return format!("{name}.reverse();");
                }
                self.scope.add(&drained, Ty::vec(n - lo), true, 4.0);
                format!(
                    "let mut {drained}: Vec<f64> = {name}.drain({lo}..{n}).collect();\n\
                     {name}.extend_from_slice(&{drained});"
                )
            }
        }
    }

    /// A float that does not mention the local.
    fn unmentioned(&mut self, at: usize, within: f64) -> String {
        let moved = std::mem::replace(&mut self.scope.locals[at].moved, true);
        let e = self.float_within(within, 2);
        self.scope.locals[at].moved = moved;
        e
    }

    fn grow(&mut self, at: usize, by: usize) {
        let local = &self.scope.locals[at];
        if let (Some((_, n)), true) = (local.ty.container(), self.scope.loops == local.loops && self.branches == 0) {
            self.scope.locals[at].ty = Ty::vec(n + by);
        }
    }
}
