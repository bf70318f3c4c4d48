//! What a program written for tape crates may do with a number.

use std::ops::{Add, Div, Mul, Neg, Sub};

use ad_trait::AD;
use ad_trait::nalgebra::ComplexField;
use ad_trait::reverse_ad::adr::adr;
use reverse::Var;

/// A recorded number.
pub trait Number:
    Copy + Neg<Output = Self> + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// `self + constant`.
    #[must_use]
    fn plus(self, constant: f64) -> Self;
    /// `self · constant`.
    #[must_use]
    fn times(self, constant: f64) -> Self;
    /// eˣ.
    #[must_use]
    fn exp(self) -> Self;
    /// ln x.
    #[must_use]
    fn ln(self) -> Self;
    /// √x.
    #[must_use]
    fn sqrt(self) -> Self;
    /// sin x.
    #[must_use]
    fn sin(self) -> Self;
    /// cos x.
    #[must_use]
    fn cos(self) -> Self;
    /// tanh x.
    #[must_use]
    fn tanh(self) -> Self;
    /// The number.
    fn value(self) -> f64;

    /// `Σ terms`.
    ///
    /// # Panics
    /// If there are none: a tape crate has no zero without a tape.
    #[must_use]
    fn sum(terms: impl IntoIterator<Item = Self>) -> Self {
        terms.into_iter().reduce(Add::add).expect("a sum has terms")
    }
}

macro_rules! number {
    ($(<$life:lifetime>)? for $type:ty, |$x:ident, $c:ident| $plus:expr, $times:expr, $value:expr, $(($gate:ident $call:expr))*) => {
        impl $(<$life>)? Number for $type {
            fn plus(self, $c: f64) -> Self {
                let $x = self;
                $plus
            }
            fn times(self, $c: f64) -> Self {
                let $x = self;
                $times
            }
            fn value(self) -> f64 {
                let $x = self;
                $value
            }
            $(fn $gate(self) -> Self {
                $call(self)
            })*
        }
    };
}

number!(<'a> for Var<'a>, |x, c| x + c, x * c, x.val(),
    (exp |x| Var::exp(&x)) (ln |x| Var::ln(&x)) (sqrt |x| Var::sqrt(&x)) (sin |x| Var::sin(&x)) (cos |x| Var::cos(&x)) (tanh |x| Var::tanh(&x)));

number!(for adr, |x, c| x + adr::constant(c), x * adr::constant(c), x.to_constant(),
    (exp ComplexField::exp) (ln ComplexField::ln) (sqrt ComplexField::sqrt) (sin ComplexField::sin) (cos ComplexField::cos) (tanh ComplexField::tanh));
