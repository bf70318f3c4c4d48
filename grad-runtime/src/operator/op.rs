//! The operators by name: the `Op` of a gate.

macro_rules! operators {
    ($($name:ident $sign:literal;)+) => {$(
        #[doc = concat!("The operator `", $sign, "`.")]
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
    )+};
}

operators! {
    Add "a + b";
    Sub "a - b";
    Mul "a * b";
    Div "a / b";
    Rem "a % b";
    Neg "-a";
    AddAssign "a += b";
    SubAssign "a -= b";
    MulAssign "a *= b";
    DivAssign "a /= b";
    RemAssign "a %= b";
}
