//! Loops: over ranges, over elements, while something holds; carried state, accumulators, nesting.

use super::Generator;
use super::scope::{Passed, Ty};

impl Generator {
    /// A loop's body. `bind` adds what the header binds.
    fn body(&mut self, nesting: usize, bind: impl FnOnce(&mut Self)) -> String {
        let before = self.scope.locals.len();
        self.scope.loops += 1;
        bind(self);
        let text = self.statements(3, nesting - 1);
        self.scope.loops -= 1;
        self.scope.locals.truncate(before);
        text
    }

    pub(super) fn for_range(&mut self, nesting: usize) -> String {
        let (lo, n) = (self.choices.below(2), self.choices.below(3) + 1);
        let hi = lo + n;
        let (range, below) =
            if self.choices.percent(20) { (format!("{lo}..={hi}"), hi + 1) } else { (format!("{lo}..{hi}"), hi) };
        let step = self.choices.below(3) + 1;
        let (header, below) = match self.choices.below(8) {
            0..=2 => (range, below),
            3 => (format!("({range}).rev()"), below),
            4 => (format!("({range}).step_by({step})"), below),
            5 => (format!("({range}).rev().step_by({step})"), below),
            // Inclusive ranges of most integers cannot be reversed.
            6 => (format!("({lo}..{hi}).step_by({step}).rev()"), hi),
            _ => return self.over_len(nesting),
        };
        let name = self.fresh_name();
        self.accumulating(nesting, &format!("for {name} in {header}"), |g| {
            g.scope.add(&name, Ty::Int(below), false, 0.0);
        })
    }

    /// `for i in 0..a.len()`, where `a` may have any length.
    fn over_len(&mut self, nesting: usize) -> String {
        let wanted = self.scope.readable(|l| l.ty.container().is_some());
        if wanted.is_empty() {
            return self.let_float_in_loop();
        }
        let at = wanted[self.choices.below(wanted.len())];
        let of = self.scope.locals[at].clone();
        let name = self.fresh_name();
        let other = self.fresh_name();
        if name == of.name || other == of.name {
            return self.let_float_in_loop();
        }
        let body = self.body(nesting, |g| {
            g.scope.add(&name, Ty::Int(usize::MAX), false, 0.0);
            // An element at the loop's own index, whatever the length.
            if matches!(of.ty.container(), Some((Ty::Float, _))) {
                g.scope.add(&other, Ty::Float, false, of.size);
            }
        });
        let element = match of.ty.container() {
            Some((Ty::Float, _)) => format!("let {other} = {}[{name}];", of.name),
            _ => String::new(),
        };
        format!("for {name} in 0..{}.len() {{ {element} {body} }}", of.name)
    }

    fn let_float_in_loop(&mut self) -> String {
        let name = self.fresh_name();
        let at = self.hidden(&name, Ty::Float);
        let e = self.float_within(2.0, 2);
        self.scope.locals[at].moved = false;
        format!("let mut {name} = 0.0; for _ in 0..2 {{ {name} += {e}; }}")
    }

    /// A mutable local that nothing mentions yet; what it shadows cannot be mentioned either.
    pub(super) fn hidden(&mut self, name: &str, ty: Ty) -> usize {
        let at = self.scope.add(name, ty, true, 4.0);
        self.scope.locals[at].moved = true;
        at
    }

    /// A loop around a body, which may end with an addition to an accumulator.
    fn accumulating(&mut self, nesting: usize, header: &str, bind: impl FnOnce(&mut Self)) -> String {
        if !self.choices.percent(50) {
            let body = self.body(nesting, bind);
            return format!("{header} {{ {body} }}");
        }
        let (name, pushes) = (self.fresh_name(), self.choices.percent(30));
        let at = self.hidden(&name, if pushes { Ty::vec(0) } else { Ty::Float });
        self.scope.loops += 1;
        bind(self);
        let inner = self.scope.locals.len();
        let mut body = self.statements(3, nesting - 1);
        if self.scope.locals[at + 1..].iter().any(|l| l.name == name) {
            // Hidden by what the body binds, or by the loop's own index.
            self.scope.locals.truncate(inner);
            body = format!("{{ {body} }}");
        }
        let is_index = self.scope.locals[at + 1..].iter().any(|l| l.name == name);
        let e = self.float_within(1.0, 2);
        self.scope.loops -= 1;
        self.scope.locals.truncate(at + 1);
        self.scope.locals[at].moved = false;
        let step = match (is_index, pushes) {
            (true, _) => String::new(),
            (false, true) => format!("{name}.push({e});"),
            (false, false) => format!("{name} += {e};"),
        };
        if !pushes {
            return format!("let mut {name} = 0.0_f64; {header} {{ {body} {step} }}");
        }
        // How often the loop runs is not known here.
        let new = self.choices.pick(&["Vec::new()", "Vec::with_capacity(3)"]);
        let first = self.float_within(1.0, 1);
        self.scope.locals[at].ty = Ty::vec(1);
        format!("let mut {name} = {new}; {header} {{ {body} {step} }} {name}.push({first});")
    }

    pub(super) fn for_elements(&mut self, nesting: usize) -> String {
        let mutably = self.choices.percent(40);
        let wanted = |l: &super::scope::Local| l.ty.container().is_some_and(|(e, _)| e.has_float());
        let found = if mutably { self.scope.writable(wanted) } else { self.scope.readable(wanted) };
        if found.is_empty() {
            return self.over_integers(nesting);
        }
        let at = found[self.choices.below(found.len())];
        let local = self.scope.locals[at].clone();
        let Some((element, n)) = local.ty.container() else { return String::new() };
        let method = if mutably { ".iter_mut()" } else { ".iter()" };
        let plain = local.passed == Passed::Value && self.choices.percent(40);
        let enumerated = self.choices.percent(40);
        let reversed = !enumerated && self.choices.percent(25);
        let iter = match (plain && !enumerated && !reversed, mutably) {
            (true, true) => format!("&mut {}", local.name),
            (true, false) => format!("&{}", local.name),
            (false, _) => format!("{}{method}", local.name),
        };
        let iter = if enumerated { format!("{iter}.enumerate()") } else { iter };
        let iter = if reversed { format!("{iter}.rev()") } else { iter };
        let (name, second, counter) = (self.fresh_name(), self.fresh_name(), self.fresh_name());
        if name == second || name == counter || second == counter {
            return self.over_integers(nesting);
        }
        let by_value = !mutably && element.is_copy() && self.choices.percent(50);
        let parts = match element {
            Ty::Tuple(parts) if parts.len() == 2 && self.choices.percent(60) => Some(parts.clone()),
            _ => None,
        };
        let pattern = match (&parts, by_value) {
            (Some(_), true) => format!("&({name}, {second})"),
            (Some(_), false) => format!("({name}, {second})"),
            (None, true) => format!("&{name}"),
            (None, false) => name.clone(),
        };
        let pattern = if enumerated { format!("({counter}, {pattern})") } else { pattern };
        // An enumerated container of unknown length gives an index of unknown bound.
        let below = match local.ty {
            Ty::Array(..) => n,
            _ => usize::MAX,
        };
        let bound: Vec<(String, Ty)> = match parts {
            Some(parts) => vec![(name, parts[0].clone()), (second, parts[1].clone())],
            None => vec![(name, element.clone())],
        };
        let body = self.body(nesting, |g| {
            // The iterator holds the container.
            let holder = g.scope.add_alias("", Ty::Bool, at, mutably);
            g.scope.locals[holder].moved = true;
            if enumerated {
                g.scope.add(&counter, Ty::Int(below), false, 0.0);
            }
            for (name, ty) in bound {
                let i = g.scope.add(&name, ty, mutably, local.size);
                if !by_value {
                    g.scope.locals[i].passed = if mutably { Passed::Mut } else { Passed::Ref };
                }
            }
        });
        format!("for {pattern} in {iter} {{ {body} }}")
    }

    /// Over integers that carry no gradient.
    fn over_integers(&mut self, nesting: usize) -> String {
        let name = self.fresh_name();
        let counter = self.fresh_name();
        let list = self.choices.pick(&["[2_usize, 0, 1]", "[1_usize, 1]", "[0_usize, 2, 2, 1]"]);
        let (header, has_counter) = match self.choices.below(3) {
            0 if name != counter => (format!("for ({counter}, &{name}) in {list}.iter().enumerate()"), true),
            1 => (format!("for &{name} in {list}.iter().rev()"), false),
            _ => (format!("for &{name} in &{list}"), false),
        };
        self.accumulating(nesting, &header, |g| {
            if has_counter {
                g.scope.add(&counter, Ty::Int(4), false, 0.0);
            }
            g.scope.add(&name, Ty::Int(3), false, 0.0);
        })
    }

    pub(super) fn while_loop(&mut self, nesting: usize) -> String {
        let name = self.fresh_name();
        if self.choices.percent(40) {
            // Until a float has shrunk.
            let start = self.float_within(1.0, 1);
            let at = self.scope.add(&name, Ty::Float, false, 3.0);
            let shrink = self.float_within(1.0, 1);
            let body = self.body(nesting, |_| {});
            self.scope.locals[at].mutable = true;
            return format!(
                "let mut {name} = 1.8 + 0.5 * ({start}).sin(); while {name} > 0.4321 {{ {{ {body} }} {name} *= 0.55 + 0.1 * ({shrink}).cos(); }}"
            );
        }
        let n = self.choices.below(3) + 1;
        let start = self.choices.below(2);
        let at = self.scope.add(&name, Ty::Int(start + n), false, 0.0);
        let also = if self.choices.percent(40) { format!(" && {}", self.condition(0)) } else { String::new() };
        let body = self.body(nesting, |_| {});
        self.scope.locals[at].ty = Ty::Int(usize::MAX);
        self.scope.locals[at].mutable = true;
        format!("let mut {name} = {start}_usize; while {name} < {}{also} {{ {{ {body} }} {name} += 1; }}", start + n)
    }
}
