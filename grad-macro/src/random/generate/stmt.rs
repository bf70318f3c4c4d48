//! Statements over scalars: bindings, writes, branches.

use super::Generator;
use super::scope::{Passed, Ty};

const NAMES: &[&str] =
    &["a", "b", "c", "x", "y", "z", "u", "v", "w", "p", "q", "s", "t", "d_x", "d_a", "tape", "value"];

impl Generator {
    pub(crate) fn fresh_name(&mut self) -> String {
        // A parameter of the same name is shadowed.
        NAMES[self.choices.below(NAMES.len())].to_owned()
    }

    /// A few statements; what they bind ends with the closing brace that the caller prints.
    pub(crate) fn scoped(&mut self, most: usize, nesting: usize) -> String {
        let before = self.scope.locals.len();
        let text = self.statements(most, nesting);
        self.scope.locals.truncate(before);
        text
    }

    pub(crate) fn statements(&mut self, most: usize, nesting: usize) -> String {
        let mut text = String::new();
        for _ in 0..most {
            if self.left == 0 || !self.choices.percent(85) {
                break;
            }
            self.left -= 1;
            text.push_str(&self.statement(nesting));
            text.push('\n');
        }
        text
    }

    fn statement(&mut self, nesting: usize) -> String {
        let kinds = if nesting == 0 { 17 } else { 26 };
        match self.choices.below(kinds) {
            0 => self.let_float(),
            1 => self.let_mut_float(),
            2 | 3 => self.write(),
            4 | 5 => self.update(),
            6 => self.let_container(),
            7 => self.whole_container(),
            8 => self.taken_apart(),
            9 => self.let_integer(),
            10 => self.slice_local(nesting),
            11 => self.call_statement(),
            12 => self.tuple_assignment(),
            13 => self.observed(),
            14 => self.let_or_leave(nesting),
            15 => self.let_closure(nesting),
            16 => self.let_option(nesting),
            17 | 18 => self.branch(nesting),
            19 => self.let_chosen(nesting),
            20 => self.let_labelled(nesting),
            21 | 22 => self.for_range(nesting),
            23 | 24 => self.for_elements(nesting),
            _ => self.while_loop(nesting),
        }
    }

    fn let_float(&mut self) -> String {
        let e = self.float(2);
        let name = self.fresh_name();
        let ty = if self.choices.percent(30) { ": f64" } else { "" };
        self.scope.add(&name, Ty::Float, false, e.size);
        format!("let {name}{ty} = {};", e.text)
    }

    fn let_mut_float(&mut self) -> String {
        let name = self.fresh_name();
        if self.choices.percent(25) {
            // Of open type until it is added to.
            let at = self.hidden(&name, Ty::Float);
            let e = self.float_within(2.0, 2);
            self.scope.locals[at].moved = false;
            return format!("let mut {name} = 0.5;\n{name} += {e};");
        }
        let e = self.float_within(4.0, 2);
        self.scope.add(&name, Ty::Float, true, 4.0);
        format!("let mut {name} = {e};")
    }

    /// `place = e`; a loop multiplies what it writes, so that stays within the place's size.
    fn write(&mut self) -> String {
        let Some((place, size, _)) = self.float_place(true) else { return self.let_mut_float() };
        let within = if self.scope.loops > 0 { size.min(1.0) } else { size };
        format!("{place} = {};", self.float_within(within, 2))
    }

    fn update(&mut self) -> String {
        let Some((place, ..)) = self.float_place(true) else { return self.let_mut_float() };
        let e = self.float_within(1.0, 2);
        match self.choices.below(6) {
            0 | 1 => format!("{place} += {e};"),
            2 => format!("{place} -= {e};"),
            3 => format!("{place} *= 0.6 + 0.4 * ({e}).cos();"),
            4 => format!("{place} /= 1.6 + 0.4 * ({e}).sin();"),
            _ => format!("{place} %= 2.5 + 0.4 * ({e}).sin();"),
        }
    }

    fn tuple_assignment(&mut self) -> String {
        let scalars = self.scope.writable(|l| l.ty == Ty::Float && l.passed == Passed::Value);
        if scalars.len() < 2 {
            return self.write();
        }
        let (i, j) = (self.choices.below(scalars.len()), self.choices.below(scalars.len()));
        let a = self.scope.locals[scalars[i]].name.clone();
        let b = self.scope.locals[scalars[j]].name.clone();
        match self.choices.below(3) {
            0 if i != j => format!("({a}, {b}) = ({b}, {a});"),
            1 if i != j => format!("std::mem::swap(&mut {a}, &mut {b});"),
            _ => {
                let (e, f) = (self.float_within(1.0, 2), self.float_within(1.0, 2));
                format!("({a}, {b}) = ({e}, {f});")
            }
        }
    }

    fn let_integer(&mut self) -> String {
        let name = self.fresh_name();
        let counters = self.scope.writable(|l| l.ty == Ty::Int(usize::MAX) && l.passed == Passed::Value);
        if !counters.is_empty() && self.choices.percent(50) {
            let counter = self.scope.locals[counters[self.choices.below(counters.len())]].name.clone();
            return format!("{counter} += {};", self.choices.below(3));
        }
        let containers = self.scope.readable(|l| l.ty.container().is_some());
        match self.choices.below(4) {
            0 if !containers.is_empty() => {
                let of = self.scope.locals[containers[self.choices.below(containers.len())]].name.clone();
                self.scope.add(&name, Ty::Int(usize::MAX), false, 0.0);
                format!("let {name} = {of}.len();")
            }
            1 => {
                let c = self.condition(1);
                self.scope.add(&name, Ty::Bool, false, 0.0);
                format!("let {name} = {c};")
            }
            2 => {
                self.scope.add(&name, Ty::Int(usize::MAX), true, 0.0);
                format!("let mut {name} = {}_usize;", self.choices.below(3))
            }
            _ => {
                let i = self.index(3, "[0; 3]");
                self.scope.add(&name, Ty::Int(7), false, 0.0);
                format!("let {name} = ({i}) * 2 + {};", self.choices.below(3))
            }
        }
    }

    fn observed(&mut self) -> String {
        let e = self.float(1).text;
        self.choices.pick(&["assert!", "debug_assert!"]).to_owned() + &format!("(({e}).is_finite());")
    }

    fn branch(&mut self, nesting: usize) -> String {
        let c = self.condition(1);
        self.branches += 1;
        let then = self.scoped(3, nesting - 1);
        let text = match self.choices.below(3) {
            0 => format!("if {c} {{ {then} }}"),
            1 => {
                let otherwise = self.scoped(3, nesting - 1);
                format!("if {c} {{ {then} }} else {{ {otherwise} }}")
            }
            _ => {
                let (d, second) = (self.condition(1), self.scoped(3, nesting - 1));
                let otherwise = self.scoped(2, nesting - 1);
                format!("if {c} {{ {then} }} else if {d} {{ {second} }} else {{ {otherwise} }}")
            }
        };
        self.branches -= 1;
        text
    }

    fn let_chosen(&mut self, nesting: usize) -> String {
        let arm = |g: &mut Self, assigned: &str| {
            let before = g.scope.locals.len();
            g.branches += 1;
            let stmts = g.statements(2, nesting - 1);
            g.branches -= 1;
            // The variable assigned in the arm must not be hidden by one of the arm's own.
            let hidden = g.scope.locals[before..].iter().any(|l| l.name == assigned);
            let e = g.float_within(4.0, 2);
            g.scope.locals.truncate(before);
            if hidden { (String::new(), "0.25".to_owned()) } else { (stmts, e) }
        };
        let name = self.fresh_name();
        let form = self.choices.below(3);
        let mutable = self.choices.percent(40);
        let c = if form < 2 { self.condition(1) } else { String::new() };
        if form == 0 {
            let ((s, e), (r, f)) = (arm(self, ""), arm(self, ""));
            self.scope.add(&name, Ty::Float, mutable, 4.0);
            let mutable = if mutable { "mut " } else { "" };
            return format!("let {mutable}{name} = if {c} {{ {s} {e} }} else {{ {r} {f} }};");
        }
        if form == 1 {
            let (s, e) = arm(self, "");
            self.scope.add(&name, Ty::Float, mutable, 4.0);
            let mutable = if mutable { "mut " } else { "" };
            return format!("let {mutable}{name} = {{ {s} {e} }};");
        }
        // In its own arms the variable cannot be read; hide what it shadows.
        let at = self.scope.add(&name, Ty::Float, mutable, 4.0);
        self.scope.locals[at].moved = true;
        let c = self.condition(1);
        let ((s, e), (r, f)) = (arm(self, &name), arm(self, &name));
        self.scope.locals[at].moved = false;
        let mutable = if mutable { "mut " } else { "" };
        format!("let {mutable}{name}: f64;\nif {c} {{ {s} {name} = {e}; }} else {{ {r} {name} = {f}; }}")
    }
}
