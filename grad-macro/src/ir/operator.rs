//! The operators that a type can overload.

use quote::quote;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Operator {
    /// The trait in `std::ops`, which is also the gate's name.
    pub(crate) of: &'static str,
    /// The trait's method.
    pub(crate) method: &'static str,
    pub(crate) sign: char,
    pub(crate) arity: Arity,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Arity {
    Unary,
    Binary,
    Assign,
}

const TABLE: &[Operator] = &[
    operator("Add", "add", '+', Arity::Binary),
    operator("Sub", "sub", '-', Arity::Binary),
    operator("Mul", "mul", '*', Arity::Binary),
    operator("Div", "div", '/', Arity::Binary),
    operator("Rem", "rem", '%', Arity::Binary),
    operator("Neg", "neg", '-', Arity::Unary),
    operator("AddAssign", "add_assign", '+', Arity::Assign),
    operator("SubAssign", "sub_assign", '-', Arity::Assign),
    operator("MulAssign", "mul_assign", '*', Arity::Assign),
    operator("DivAssign", "div_assign", '/', Arity::Assign),
    operator("RemAssign", "rem_assign", '%', Arity::Assign),
];

const fn operator(of: &'static str, method: &'static str, sign: char, arity: Arity) -> Operator {
    Operator { of, method, sign, arity }
}

impl Operator {
    pub(crate) const NEG: Self = operator("Neg", "neg", '-', Arity::Unary);

    /// The operator whose trait has this name.
    pub(crate) fn of_trait(name: &str) -> Option<Self> {
        TABLE.iter().copied().find(|o| o.of == name)
    }

    /// The operator between two operands.
    pub(crate) fn of(op: &syn::BinOp) -> Option<Self> {
        let text = quote!(#op).to_string();
        let mut chars = text.chars().filter(|c| !c.is_whitespace());
        let (sign, equals, rest) = (chars.next()?, chars.next(), chars.next());
        let arity = match (equals, rest) {
            (None, None) => Arity::Binary,
            (Some('='), None) => Arity::Assign,
            _ => return None,
        };
        TABLE.iter().copied().find(|o| o.sign == sign && o.arity == arity)
    }
}
