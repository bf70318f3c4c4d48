//! Plain expressions: built from operators, indices, fields and methods that only look. They can be evaluated again, and
//! what is known of their type follows from their parts.

use syn::{BinOp, Expr, Lit, UnOp};

use super::Lower;
use crate::names::plain_name;
use crate::types::{Ty, Width};

/// Methods without a derivative that read and return a number, a flag or a length.
const LOOKING: &[&str] = &[
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_sign_negative",
    "is_sign_positive",
    "is_normal",
    "is_subnormal",
    "total_cmp",
    "partial_cmp",
    "cmp",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
];

/// The same of containers. A trait of the user's may give a float such a method, and mean anything.
const LOOKING_INTO: &[&str] =
    &["len", "is_empty", "capacity", "contains", "starts_with", "ends_with", "is_some", "is_none"];

/// Methods of integers, plain where their receiver is one.
const ON_INTEGERS: &[&str] = &[
    "pow",
    "abs_diff",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_mul",
    "saturating_add",
    "saturating_sub",
    "saturating_mul",
    "div_ceil",
    "is_power_of_two",
    "count_ones",
    "leading_zeros",
    "trailing_zeros",
    "isqrt",
    "ilog2",
    "unsigned_abs",
    "rem_euclid",
    "div_euclid",
    "abs",
    "signum",
    "min",
    "max",
    "clamp",
    "is_multiple_of",
    "next_multiple_of",
    "wrapping_neg",
    "rotate_left",
    "rotate_right",
    "swap_bytes",
    "next_power_of_two",
];

impl Lower<'_> {
    pub(super) fn is_plain(&self, e: &Expr) -> bool {
        match e {
            Expr::Lit(_) | Expr::Path(_) => true,
            Expr::Paren(p) => self.is_plain(&p.expr),
            Expr::Group(g) => self.is_plain(&g.expr),
            Expr::Unary(u) => self.is_plain(&u.expr),
            Expr::Reference(r) => r.mutability.is_none() && self.is_plain(&r.expr),
            Expr::Binary(b) => !is_assignment(&b.op) && self.is_plain(&b.left) && self.is_plain(&b.right),
            Expr::Cast(c) => self.is_plain(&c.expr),
            Expr::Field(f) => self.is_plain(&f.base),
            Expr::Index(i) => self.is_plain(&i.expr) && self.is_plain(&i.index),
            Expr::Range(r) => [&r.start, &r.end].into_iter().flatten().all(|e| self.is_plain(e)),
            Expr::Tuple(t) => t.elems.iter().all(|e| self.is_plain(e)),
            Expr::Call(c) => {
                (is_conversion(&c.func) || self.number_of_call(c).is_some()) && c.args.iter().all(|a| self.is_plain(a))
            }
            Expr::MethodCall(m) if self.is_asking(m) => true,
            Expr::MethodCall(m) => {
                self.is_plain(&m.receiver) && m.args.iter().all(|a| self.is_plain(a)) && {
                    let name = m.method.to_string();
                    self.is_look(&name, &m.receiver)
                        || is_gate(&name)
                        || is_of_ordering(m)
                        || (ON_INTEGERS.contains(&name.as_str()) && self.type_of(&m.receiver).holds_no_float())
                }
            }
            _ => false,
        }
    }

    /// A method of std on a number, however that number is found: it takes it by value.
    pub(super) fn is_of_number(&self, m: &syn::ExprMethodCall) -> bool {
        let name = m.method.to_string();
        self.type_of(&m.receiver).is_float() && (is_gate(&name) || LOOKING.contains(&name.as_str()))
    }

    pub(super) fn is_look(&self, method: &str, receiver: &Expr) -> bool {
        LOOKING.contains(&method)
            || LOOKING_INTO.contains(&method)
                && match self.type_of(receiver) {
                    Ty::Float(_) => false,
                    Ty::Slice(_) | Ty::Array(..) => method != "capacity",
                    _ => true,
                }
    }

    /// What the tokens reveal of an expression's type.
    pub(super) fn type_of(&self, e: &Expr) -> Ty {
        match e {
            Expr::Paren(p) => self.type_of(&p.expr),
            Expr::Group(g) => self.type_of(&g.expr),
            Expr::Reference(r) => self.type_of(&r.expr),
            Expr::Lit(l) => type_of_literal(&l.lit),
            Expr::Path(p) => match p.path.get_ident().and_then(|i| self.lookup(&plain_name(i))) {
                Some(var) => self.function.var(var).ty.clone(),
                None => self.type_of_member(&p.path).unwrap_or_else(|| type_of_constant(&p.path)),
            },
            Expr::Unary(u) => match (u.op, self.type_of(&u.expr)) {
                (UnOp::Not(_), _) => Ty::Discrete,
                (UnOp::Neg(_), ty) if self.is_users(&ty) => Ty::users(),
                (_, ty) => ty,
            },
            Expr::Binary(b) if is_comparison(&b.op) => Ty::Discrete,
            Expr::Binary(b) if is_assignment(&b.op) => Ty::Tuple(Vec::new()),
            Expr::Binary(b) => match (self.type_of(&b.left), self.type_of(&b.right), &b.op) {
                // Shifts and bit operations exist on integers alone.
                (_, _, BinOp::Shl(_) | BinOp::Shr(_) | BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::BitXor(_)) => {
                    Ty::Discrete
                }
                // An integer on one side is an integer on the other.
                (Ty::Discrete, r, _) if !r.is_float() && self.is_plain(&b.right) && !is_open(&r) => Ty::Discrete,
                (l, Ty::Discrete, _) if !l.is_float() && self.is_plain(&b.left) && !is_open(&l) => Ty::Discrete,
                (l, r, _) => self.operated(&l, &r),
            },
            Expr::Cast(c) => match self.ty_of(&c.ty) {
                ty @ (Ty::Float(_) | Ty::Discrete) => ty,
                _ => Ty::UNKNOWN,
            },
            Expr::Index(i) => match &*i.index {
                Expr::Range(_) => Ty::Slice(Box::new(self.type_of(&i.expr).element())),
                _ => self.type_of(&i.expr).element(),
            },
            Expr::Field(f) => match &f.member {
                syn::Member::Unnamed(i) => self.type_of(&f.base).field(&i.index.to_string()),
                syn::Member::Named(_) => self.type_of(&f.base).field(""),
            },
            Expr::Range(_) => Ty::Inactive,
            Expr::Tuple(t) => Ty::Tuple(t.elems.iter().map(|e| self.type_of(e)).collect()),
            Expr::Repeat(r) => {
                let len = &r.len;
                Ty::Array(Box::new(self.type_of(&r.expr)), quote::quote!(#len))
            }
            Expr::Array(a) => {
                let len = a.elems.len();
                let element = a.elems.first().map_or(Ty::UNKNOWN, |e| self.type_of(e));
                Ty::Array(Box::new(element), quote::quote!(#len))
            }
            Expr::Struct(s) => Self::made_by(&s.path),
            Expr::Call(c) => match &*c.func {
                Expr::Path(p) if p.path.is_ident("Some") && c.args.len() == 1 => {
                    Ty::Option(Box::new(self.type_of(&c.args[0])))
                }
                func => match self.number_of_call(c).unwrap_or_else(|| conversion_type(func)) {
                    Ty::Unknown(None) => self.type_of_call(c),
                    ty => ty,
                },
            },
            Expr::MethodCall(m) => {
                if let Some(ty) = self.type_of_element(m) {
                    return ty;
                }
                if self.is_asking(m) {
                    return type_of_answer(m);
                }
                let name = m.method.to_string();
                let receiver = self.type_of(&m.receiver);
                let on_integers = || is_gate(&name) || ON_INTEGERS.contains(&name.as_str());
                let looks = self.is_look(&name, &m.receiver) || is_of_ordering(m);
                if looks || (receiver.holds_no_float() && on_integers()) {
                    Ty::Discrete
                } else if is_gate(&name) {
                    if receiver.is_float() { receiver } else { self.some_float() }
                } else if self.is_users(&receiver) {
                    Ty::users()
                } else {
                    Ty::UNKNOWN
                }
            }
            _ => Ty::UNKNOWN,
        }
    }
}

/// Methods of slices that ask closures, and give back a flag or a position.
const ASKING: &[&str] =
    &["is_sorted", "is_sorted_by", "is_sorted_by_key", "partition_point", "binary_search_by", "binary_search_by_key"];

impl Lower<'_> {
    /// `x.partition_point(|v| *v < t)`, `x.binary_search_by(|v| v.total_cmp(&t)).unwrap_or_else(|i| i)`
    fn is_asking(&self, m: &syn::ExprMethodCall) -> bool {
        let name = m.method.to_string();
        if let Expr::MethodCall(inner) = &*m.receiver
            && matches!(name.as_str(), "unwrap_or_else" | "unwrap" | "is_ok" | "is_err")
            && inner.method.to_string().starts_with("binary_search")
        {
            return self.is_asking(inner) && m.args.iter().all(|a| self.is_plain_closure(a));
        }
        ASKING.contains(&name.as_str())
            && self.is_plain(&m.receiver)
            && m.args.iter().all(|a| self.is_plain(a) || self.is_plain_closure(a))
    }

    /// Computes without a trace.
    fn is_plain_closure(&self, e: &Expr) -> bool {
        match e {
            Expr::Closure(c) => self.is_plain(&c.body),
            Expr::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "total_cmp"),
            _ => false,
        }
    }
}

fn type_of_answer(m: &syn::ExprMethodCall) -> Ty {
    if m.method.to_string().starts_with("binary_search") { Ty::Inactive } else { Ty::Discrete }
}

/// `a.partial_cmp(&b).unwrap()`, `a.total_cmp(&b).reverse()`
fn is_of_ordering(m: &syn::ExprMethodCall) -> bool {
    let of = |e: &Expr, names: &[&str]| match e {
        Expr::MethodCall(m) => names.contains(&m.method.to_string().as_str()),
        _ => false,
    };
    match m.method.to_string().as_str() {
        "unwrap" | "expect" | "unwrap_or" => of(&m.receiver, &["partial_cmp"]),
        "reverse" | "is_lt" | "is_le" | "is_gt" | "is_ge" | "is_eq" | "is_ne" => {
            of(&m.receiver, &["total_cmp", "cmp"]) || matches!(&*m.receiver, Expr::MethodCall(m) if is_of_ordering(m))
        }
        _ => false,
    }
}

fn is_open(ty: &Ty) -> bool {
    matches!(ty, Ty::Unknown(_))
}

/// A row that is called as a method; operators have rows too.
pub(crate) fn is_gate(name: &str) -> bool {
    !matches!(name, "add" | "sub" | "mul" | "div" | "rem" | "neg") && grad_runtime::gates::find(name).is_some()
}

fn type_of_literal(lit: &Lit) -> Ty {
    match lit {
        Lit::Float(f) => Ty::Float(width_of_suffix(f.suffix())),
        Lit::Int(i) if matches!(i.suffix(), "f64" | "f32") => Ty::Float(width_of_suffix(i.suffix())),
        Lit::Int(_) | Lit::Bool(_) | Lit::Byte(_) | Lit::Char(_) => Ty::Discrete,
        _ => Ty::Inactive,
    }
}

fn width_of_suffix(suffix: &str) -> Width {
    match suffix {
        "f64" => Width::F64,
        "f32" => Width::F32,
        _ => Width::Open,
    }
}

/// `f64::MAX`, `std::f64::consts::PI`, `usize::MAX`.
fn type_of_constant(path: &syn::Path) -> Ty {
    let segments: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let names: Vec<&str> = segments.iter().map(String::as_str).collect();
    match names.as_slice() {
        ["f64", _] | [.., "f64", "consts", _] | ["std" | "core", "f64", _] => Ty::Float(Width::F64),
        ["f32", _] | [.., "f32", "consts", _] | ["std" | "core", "f32", _] => Ty::Float(Width::F32),
        [prim, _] if prim.chars().next().is_some_and(char::is_lowercase) => {
            match Ty::of(&primitive(&syn::Ident::new(prim, proc_macro2::Span::call_site()))) {
                Ty::Discrete => Ty::Discrete,
                _ => Ty::UNKNOWN,
            }
        }
        _ => Ty::UNKNOWN,
    }
}

fn primitive(name: &syn::Ident) -> syn::Type {
    syn::parse_quote!(#name)
}

/// `f64::from`, `usize::from`: conversions between primitives.
pub(super) fn is_conversion(func: &Expr) -> bool {
    !matches!(conversion_type(func), Ty::Unknown(_))
}

fn conversion_type(func: &Expr) -> Ty {
    let Expr::Path(p) = func else { return Ty::UNKNOWN };
    let mut segments = p.path.segments.iter();
    match (segments.next(), segments.next(), segments.next()) {
        (Some(ty), Some(from), None) if from.ident == "from" => match Ty::of(&primitive(&ty.ident)) {
            ty @ (Ty::Float(_) | Ty::Discrete) => ty,
            _ => Ty::UNKNOWN,
        },
        _ => Ty::UNKNOWN,
    }
}

pub(super) fn is_comparison(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::Lt(_)
            | BinOp::Le(_)
            | BinOp::Gt(_)
            | BinOp::Ge(_)
            | BinOp::Eq(_)
            | BinOp::Ne(_)
            | BinOp::And(_)
            | BinOp::Or(_)
    )
}

pub(super) fn is_assignment(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}
