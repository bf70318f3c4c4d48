//! Ways out of the middle of an expression, labelled blocks, and local closures.

use super::Generator;
use super::scope::Ty;

impl Generator {
    /// `let name = e + if c { return … } else { f };`, or the same with `break`.
    pub(super) fn let_or_leave(&mut self, nesting: usize) -> String {
        let name = self.fresh_name();
        let (c, e, f) = (self.condition(1), self.float_within(2.0, 1), self.float_within(2.0, 1));
        let before = self.scope.locals.len();
        self.branches += 1;
        let stmts = if nesting > 0 { self.statements(1, nesting - 1) } else { String::new() };
        let exit = if self.scope.loops > self.sealed && self.choices.percent(60) {
            "break".to_owned()
        } else {
            match self.output.clone() {
                None => "return".to_owned(),
                Some(ty) => format!("return {}", self.result(&ty)),
            }
        };
        self.branches -= 1;
        self.scope.locals.truncate(before);
        let op = self.choices.pick(&["+", "*", "-"]);
        let text = match self.choices.below(3) {
            0 => format!("({e}) {op} if {c} {{ {f} }} else {{ {stmts} {exit} }}"),
            1 => format!("({e}) {op} match {c} {{ true => {{ {stmts} {exit} }} _ => {f} }}"),
            _ => format!("(if {c} {{ {stmts} {exit} }} else {{ {f} }}).sin() {op} {e}"),
        };
        self.scope.add(&name, Ty::Float, false, 4.0);
        format!("let {name} = {text};")
    }

    /// `let name = 'l1: { …; if c { break 'l1 e; } …; f };`
    pub(super) fn let_labelled(&mut self, nesting: usize) -> String {
        let name = self.fresh_name();
        self.labels += 1;
        let label = format!("'l{}", self.labels);
        let before = self.scope.locals.len();
        let sealed = std::mem::replace(&mut self.sealed, self.scope.loops);
        let first = self.statements(2, nesting - 1);
        let (c, e) = (self.condition(1), self.float_within(4.0, 2));
        self.branches += 1;
        let second = self.statements(2, nesting - 1);
        let f = self.float_within(4.0, 2);
        self.branches -= 1;
        self.sealed = sealed;
        self.scope.locals.truncate(before);
        self.scope.add(&name, Ty::Float, false, 4.0);
        let inside = match self.choices.below(3) {
            0 => format!("for _ in 0..2 {{ if {c} {{ break {label} {e}; }} }}"),
            _ => format!("if {c} {{ break {label} {e}; }}"),
        };
        format!("let {name} = {label}: {{ {first} {inside} {second} {f} }};")
    }

    /// A closure, called twice.
    pub(super) fn let_closure(&mut self, nesting: usize) -> String {
        let (name, param) = (self.fresh_name(), self.fresh_name());
        let (a, b) = (self.float_within(1.0, 1), self.float_within(1.0, 1));
        let before = self.scope.locals.len();
        self.scope.add(&param, Ty::Float, false, 2.0);
        self.branches += 1;
        let stmts = if nesting > 0 && self.choices.percent(40) { self.pure_statements() } else { String::new() };
        self.branches -= 1;
        let e = self.float_within(1.0, 2);
        let early = self.choices.percent(30).then(|| (self.condition(1), self.float_within(1.0, 1)));
        self.scope.locals.truncate(before);
        let early = early.map_or_else(String::new, |(c, e)| format!("if {c} {{ return {e}; }}"));
        let moves = self.choices.pick(&["", "", "move "]);
        // What cannot be copied would be gone for what follows.
        let takes = |text: &str| self.scope.locals.iter().any(|l| !l.is_copied() && mentions(text, &l.name));
        let moves = if [&stmts, &early, &e].into_iter().any(|text| takes(text)) { "" } else { moves };
        if self.choices.percent(35) {
            // One that changes what it captures.
            self.scope.add(&name, Ty::Float, false, 3.0);
            return format!(
                "let {name} = {{ let mut kept = 0.25; let mut grow = |{param}: f64| kept += {{ {stmts} {e} }}; grow({a}); grow({b}); kept }};"
            );
        }
        self.scope.add(&name, Ty::Float, false, 2.0);
        format!("let {name} = {{ let bend = {moves}|{param}: f64| {{ {stmts} {early} {e} }}; bend({a}) + bend({b}) }};")
    }

    /// Only bindings: a closure that writes would borrow what the calls read.
    fn pure_statements(&mut self) -> String {
        let e = self.float_within(1.0, 1);
        let name = self.fresh_name();
        self.scope.add(&name, Ty::Float, false, 1.0);
        format!("let {name} = {e};")
    }
}

/// Whether a name stands in a text as a word.
fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| word == name)
}
