//! The gates of `f64` and `f32`, for floats that turn out behind an expression of a user's types. Each float is passed on by
//! value or by reference alike.

use super::{AssignGate, BinaryGate, Pass, Slot, UnaryGate, Want, Wanted, op};

/// Of an arriving zero, zero, where the partial may be infinite.
macro_rules! unless_zero {
    ($d:ident, $share:expr) => {
        if $d == 0.0 { 0.0 } else { $share }
    };
}

/// What flows to the two operands when `d` arrives, as the rows of the table say; in forward mode the rules are the same.
macro_rules! floats {
    ($($op:ident $assign:ident: |$a:ident, $b:ident, $y:ident, $d:ident| $value:expr, $to_a:expr, $to_b:expr;)+) => {
        $(floats! { @width f64 $op $assign |$a, $b, $y, $d| $value, $to_a, $to_b }
        floats! { @width f32 $op $assign |$a, $b, $y, $d| $value, $to_a, $to_b })+
    };
    (@width $float:ident $op:ident $assign:ident |$a:ident, $b:ident, $y:ident, $d:ident| $value:expr, $to_a:expr, $to_b:expr) => {
        impl<L: Pass, R: Pass> BinaryGate<op::$op, $float, L, R> for $float {
            type Output = $float;

            #[inline]
            #[allow(unused_variables, reason = "some partials are constant")]
            fn record<WL: Want, WR: Want>(
                $a: L::Arg<'_, $float>,
                $b: R::Arg<'_, $float>,
                _: (WL, WR),
            ) -> (
                $float,
                impl Fn(
                    (L::Again<'_, $float>, R::Again<'_, $float>),
                    $float,
                    (Slot<'_, WL, $float>, Slot<'_, WR, $float>),
                ) + use<L, R, WL, WR>,
            ) {
                let ($a, $b) = (L::copied($a), R::copied($b));
                let $y = $value;
                ($y, move |_, $d, (d_a, d_b): (Slot<'_, WL, $float>, Slot<'_, WR, $float>)| {
                    if let Some(d_a) = d_a.open() {
                        *d_a += $to_a;
                    }
                    if let Some(d_b) = d_b.open() {
                        *d_b += $to_b;
                    }
                })
            }

            #[inline]
            fn jvp(
                $a: L::Arg<'_, $float>,
                $b: R::Arg<'_, $float>,
                (d_a, d_b): (Option<&$float>, Option<&$float>),
            ) -> ($float, $float) {
                let ($a, $b) = (L::copied($a), R::copied($b));
                let $y = $value;
                ($y, d_a.map_or(0.0, |&$d| $to_a) + d_b.map_or(0.0, |&$d| $to_b))
            }
        }

        impl<R: Pass> AssignGate<op::$assign, $float, R> for $float {
            #[inline]
            #[allow(unused_variables, reason = "some partials are constant")]
            fn record<W: Want>(
                lhs: &mut $float,
                $b: R::Arg<'_, $float>,
                _: (Wanted, W),
            ) -> (
                (),
                impl Fn(((), R::Again<'_, $float>), (), (Slot<'_, Wanted, $float>, Slot<'_, W, $float>)) + use<R, W>,
            ) {
                let ($a, $b) = (*lhs, R::copied($b));
                let $y = $value;
                *lhs = $y;
                ((), move |_, (), (d_lhs, d_b): (Slot<'_, Wanted, $float>, Slot<'_, W, $float>)| {
                    let d_lhs = d_lhs.always();
                    let $d = core::mem::take(d_lhs);
                    *d_lhs = $to_a;
                    if let Some(d_b) = d_b.open() {
                        *d_b += $to_b;
                    }
                })
            }

            #[inline]
            fn jvp(
                lhs: &mut $float,
                $b: R::Arg<'_, $float>,
                (d_lhs, d_b): (&mut $float, Option<&$float>),
            ) -> ((), ()) {
                let ($a, $b) = (*lhs, R::copied($b));
                let $y = $value;
                let $d = core::mem::take(d_lhs);
                *d_lhs = $to_a + d_b.map_or(0.0, |&$d| $to_b);
                *lhs = $y;
                ((), ())
            }
        }
    };
}

floats! {
    Add AddAssign: |a, b, y, d| a + b, d, d;
    Sub SubAssign: |a, b, y, d| a - b, d, -d;
    Mul MulAssign: |a, b, y, d| a * b, d * b, d * a;
    Div DivAssign: |a, b, y, d| a / b, unless_zero!(d, d / b), unless_zero!(d, -(d * y / b));
    Rem RemAssign: |a, b, y, d| a % b, d, unless_zero!(d, d * ((y - a) / b).round());
}

macro_rules! negation {
    ($($float:ident)+) => {$(
        impl<P: Pass> UnaryGate<op::Neg, P> for $float {
            type Output = $float;

            #[inline]
            fn record<W: Want>(
                x: P::Arg<'_, $float>,
                _: (W,),
            ) -> ($float, impl Fn((P::Again<'_, $float>,), $float, (Slot<'_, W, $float>,)) + use<P, W>) {
                (-P::copied(x), |_, d, (d_x,): (Slot<'_, W, $float>,)| {
                    if let Some(d_x) = d_x.open() {
                        *d_x -= d;
                    }
                })
            }

            #[inline]
            fn jvp(x: P::Arg<'_, $float>, (d_x,): (Option<&$float>,)) -> ($float, $float) {
                (-P::copied(x), d_x.map_or(0.0, |d| -d))
            }
        }
    )+};
}

negation! { f64 f32 }
