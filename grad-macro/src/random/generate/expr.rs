//! Expressions that stay small and smooth: operands are bent into the range of their gate.

use grad_runtime::gates::{Row, TABLE};

use super::Generator;
use super::scope::{Passed, Ty};

/// An expression and a rough bound of its size.
pub(crate) struct Expr {
    pub(crate) text: String,
    pub(crate) size: f64,
}

impl Expr {
    fn new(text: String, size: f64) -> Self {
        Self { text, size }
    }
}

const LARGE: f64 = 6.0;

impl Generator {
    /// A float, of size at most `LARGE`.
    pub(crate) fn float(&mut self, depth: usize) -> Expr {
        let depth = if depth > 1 && self.choices.percent(50) { depth - 1 } else { depth };
        let e = self.any_float(depth);
        if e.size <= LARGE { e } else { self.bent(&e) }
    }

    /// A float no larger than `size`.
    pub(crate) fn float_within(&mut self, size: f64, depth: usize) -> String {
        let e = self.float(depth);
        if e.size <= size {
            return e.text;
        }
        let bent = self.bent(&e).text;
        if size >= 1.0 { bent } else { format!("{size:?} * {bent}") }
    }

    fn bent(&mut self, e: &Expr) -> Expr {
        let gate = self.choices.pick(&["sin", "tanh", "cos", "atan"]);
        let scale = if e.size > 2.0 * LARGE { "0.1 * " } else { "" };
        Expr::new(
            if scale.is_empty() {
                format!("{}.{gate}()", operand(&e.text))
            } else {
                format!("({scale}{}).{gate}()", operand(&e.text))
            },
            if gate == "atan" { 1.6 } else { 1.0 },
        )
    }

    fn any_float(&mut self, depth: usize) -> Expr {
        if depth == 0 {
            return self.leaf();
        }
        match self.choices.below(14) {
            0 | 1 => self.leaf(),
            2 | 3 => {
                let (a, b) = (self.float(depth - 1), self.float(depth - 1));
                let op = self.choices.pick(&["+", "-"]);
                Expr::new(format!("({} {op} {})", a.text, b.text), a.size + b.size)
            }
            4 | 5 => {
                let (a, b) = (self.float(depth - 1), self.float(depth - 1));
                Expr::new(format!("{} * {}", operand(&a.text), operand(&b.text)), a.size * b.size)
            }
            6 => {
                let a = self.float(depth - 1);
                Expr::new(format!("-{}", operand(&a.text)), a.size)
            }
            7..=9 => {
                let row = &TABLE[self.choices.below(TABLE.len())];
                self.gate(row, depth - 1)
            }
            10 => {
                let (c, a, b) = (self.condition(1), self.float(depth - 1), self.float(depth - 1));
                Expr::new(format!("(if {c} {{ {} }} else {{ {} }})", a.text, b.text), a.size.max(b.size))
            }
            11 => {
                let (a, b) = (self.float(depth - 1), self.float(depth - 1));
                let size = a.size.max(b.size);
                let i = self.choices.below(2);
                if self.choices.percent(50) {
                    return Expr::new(format!("[{}, {}][{i}]", a.text, b.text), size);
                }
                Expr::new(format!("({}, {}).{i}", a.text, b.text), size)
            }
            12 => self.call(depth - 1).unwrap_or_else(|| self.leaf()),
            _ => {
                let a = self.float(depth - 1);
                let b = self.float(depth - 1);
                let row = &TABLE[self.choices.below(5)];
                let row = if row.name == "div" || row.name == "rem" { row } else { &TABLE[3] };
                let divisor = inside(row, &b);
                let op = if row.name == "rem" { "%" } else { "/" };
                Expr::new(format!("({} {op} {divisor})", operand(&a.text)), a.size * 3.0)
            }
        }
    }

    fn leaf(&mut self) -> Expr {
        if !self.choices.percent(12)
            && let Some((place, size, _)) = self.float_place(false)
        {
            return Expr::new(place, size);
        }
        let ints = self.scope.readable(|l| matches!(l.ty, Ty::Int(_)) && l.passed == Passed::Value);
        if !ints.is_empty() && self.choices.percent(40) {
            let i = ints[self.choices.below(ints.len())];
            return Expr::new(format!("(0.1 * {} as f64)", self.scope.locals[i].name), 1.0);
        }
        if self.has_constant && self.choices.percent(20) {
            return Expr::new("RATE".into(), 1.0);
        }
        Expr::new(format!("{:?}_f64", self.choices.number(2.0).abs()), 2.0)
    }

    /// A gate of the table in method or path form, its operands inside its range.
    fn gate(&mut self, row: &'static Row, depth: usize) -> Expr {
        let mut args = Vec::new();
        for operand in row.operands {
            if operand.ty.is_some() {
                args.push(["2", "3", "-1", "0", "1"][self.choices.below(5)].to_owned());
            } else {
                let e = self.float(depth);
                args.push(inside(row, &e));
            }
        }
        if row.name == "clamp" {
            args[1] = format!("(-1.0 - 0.5 * {}.abs())", args[1]);
            args[2] = format!("(1.0 + 0.5 * {}.abs())", args[2]);
        }
        let (low, high) = row.range;
        let most = high.abs().max(low.abs());
        let size = match row.name {
            "to_degrees" => 400.0,
            "mul" | "mul_add" | "powf" | "powi" => 20.0,
            "exp" | "exp2" | "exp_m1" | "sinh" | "cosh" | "div" | "div_euclid" | "recip" | "rem" => 15.0,
            "acos" | "atanh" | "asin" | "tan" => 3.2,
            _ => most.min(12.0),
        };
        let text = match row.name {
            "add" => format!("({} + {})", args[0], args[1]),
            "sub" => format!("({} - {})", args[0], args[1]),
            "mul" => format!("{} * {}", args[0], args[1]),
            "div" => format!("({} / {})", args[0], args[1]),
            "rem" => format!("({} % {})", args[0], args[1]),
            "neg" => format!("-{}", args[0]),
            name if self.choices.percent(15) => format!("f64::{name}({})", args.join(", ")),
            name => format!("{}.{name}({})", args[0], args[1..].join(", ")),
        };
        Expr::new(text, size)
    }

    pub(crate) fn condition(&mut self, depth: usize) -> String {
        let flags = self.scope.readable(|l| l.ty == Ty::Bool);
        let ints = self.scope.readable(|l| matches!(l.ty, Ty::Int(_)) && l.passed == Passed::Value);
        match self.choices.below(if depth == 0 { 4 } else { 7 }) {
            1 if !ints.is_empty() => {
                let i = self.scope.locals[ints[self.choices.below(ints.len())]].name.clone();
                let n = self.choices.below(3);
                match self.choices.below(3) {
                    0 => format!("{i} % 2 == 0"),
                    1 => format!("{i} == {n}"),
                    _ => format!("{i} > {n}"),
                }
            }
            2 if !flags.is_empty() => self.scope.locals[flags[self.choices.below(flags.len())]].name.clone(),
            4 => format!("{} && {}", self.condition(0), self.condition(0)),
            5 => format!("({} || {})", self.condition(0), self.condition(0)),
            6 => format!("!({})", self.condition(0)),
            _ => {
                let a = self.float(1).text;
                let op = self.choices.pick(&["<", ">", "<=", ">="]);
                let b = if self.choices.percent(30) {
                    self.float(1).text
                } else {
                    // An odd number, so that nothing computed equals it.
                    format!("{:.4}", self.choices.number(1.0) + 0.0037)
                };
                format!("{} {op} {b}", operand(&a))
            }
        }
    }

    /// An index below a length that mentions no container: a `Vec` that is written cannot be read in its own index.
    pub(crate) fn plain_index(&mut self, len: usize) -> String {
        let fits = |l: &super::scope::Local| matches!(l.ty, Ty::Int(n) if n <= len) && l.passed == Passed::Value;
        let fitting = self.scope.readable(fits);
        if !fitting.is_empty() && self.choices.percent(60) {
            return self.scope.locals[fitting[self.choices.below(fitting.len())]].name.clone();
        }
        self.choices.below(len).to_string()
    }

    /// An index below a length.
    pub(crate) fn index(&mut self, len: usize, of: &str) -> String {
        let ints = self.scope.readable(|l| matches!(l.ty, Ty::Int(_)) && l.passed == Passed::Value);
        let fits = |b: &usize| matches!(self.scope.locals[*b].ty, Ty::Int(n) if n <= len);
        let fitting: Vec<usize> = ints.iter().copied().filter(fits).collect();
        if !fitting.is_empty() && self.choices.percent(60) {
            let i = &self.scope.locals[fitting[self.choices.below(fitting.len())]].name;
            return if self.choices.percent(15) { format!("{of}.len() - 1 - {i}") } else { i.clone() };
        }
        if !ints.is_empty() && self.choices.percent(30) {
            let i = &self.scope.locals[ints[self.choices.below(ints.len())]].name;
            return format!("({i} + {}) % {len}", self.choices.below(len));
        }
        if self.choices.percent(6) {
            let e = self.float(1).text;
            return format!("({}.abs() * 2.0) as usize % {len}", operand(&e));
        }
        self.choices.below(len).to_string()
    }

    /// A float among the locals: its place, a bound of its size, and the local.
    pub(crate) fn float_place(&mut self, written: bool) -> Option<(String, f64, usize)> {
        let wanted = |l: &super::scope::Local| l.ty.has_float();
        let found = if written { self.scope.writable(wanted) } else { self.scope.readable(wanted) };
        if found.is_empty() {
            return None;
        }
        let at = found[found.len() - 1 - self.choices.below(found.len())];
        let local = self.scope.locals[at].clone();
        if local.ty == Ty::Float && local.passed != Passed::Value {
            return Some((format!("(*{})", local.name), local.size, at));
        }
        let place = self.down_to_float(local.name, &local.ty, written);
        Some((place, local.size, at))
    }

    fn down_to_float(&mut self, place: String, ty: &Ty, written: bool) -> String {
        match ty {
            Ty::Array(e, n) | Ty::Vec(e, n) | Ty::Slice(e, n) => {
                let index = if written { self.plain_index(*n) } else { self.index(*n, &place) };
                self.down_to_float(format!("{place}[{index}]"), e, written)
            }
            Ty::Tuple(parts) => {
                let fields: Vec<usize> = (0..parts.len()).filter(|i| parts[*i].has_float()).collect();
                let i = fields[self.choices.below(fields.len())];
                self.down_to_float(format!("{place}.{i}"), &parts[i], written)
            }
            Ty::Float | Ty::Int(_) | Ty::Bool => place,
        }
    }
}

/// A factor, a receiver: in parentheses where it needs them.
pub(super) fn operand(text: &str) -> String {
    let is_name = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '[' | ']'));
    if is_name || is_closed(text) { text.to_owned() } else { format!("({text})") }
}

/// Starts with a parenthesis that only the last character closes.
fn is_closed(text: &str) -> bool {
    let mut open = 0_usize;
    let mut closes = text.char_indices().filter_map(|(i, c)| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        (open == 0).then_some(i)
    });
    text.starts_with('(') && closes.next() == Some(text.len() - 1)
}

/// The expression bent into the inner part of a gate's range.
fn inside(row: &Row, e: &Expr) -> String {
    let (mut low, high) = row.range;
    if row.domain.is_some() && row.name != "clamp" {
        low = 0.5;
    }
    let (low, high) = (low.max(-4.0), high.min(4.0));
    if low < -0.99 * e.size && high > 0.99 * e.size && row.name != "rem_euclid" {
        return operand(&e.text);
    }
    let middle = f64::midpoint(low, high);
    let reach = (high - low) * 0.45;
    format!("({:?} + {:?} * {}.sin())", (middle * 1e3).round() / 1e3, (reach * 1e3).floor() / 1e3, operand(&e.text))
}
