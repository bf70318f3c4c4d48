//! Where functions stand, how they are imported, and what macros make of them.

use chainrule::differentiable;

mod inner {
    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn cube(x: f64) -> f64 {
        x * x * x
    }

    pub(super) mod deeper {
        use chainrule::differentiable;

        #[differentiable]
        pub(crate) fn shifted(x: f64) -> f64 {
            super::cube(x + 1.0)
        }
    }

    pub(super) use deeper::shifted as renamed;
}

use inner::cube;
use inner::deeper as d;
use inner::renamed;

#[test]
fn one_use_imports_function_and_companion() {
    assert_eq!(cube(2.0), 8.0);
    assert_eq!(cube::grad(2.0), 12.0);
    assert_eq!(inner::deeper::shifted::grad(1.0), 12.0);
    assert_eq!(renamed(1.0), 8.0);
    assert_eq!(renamed::grad(1.0), 12.0);
}

#[test]
fn inside_a_function_body_too() {
    use crate::contract::scope::inner::deeper::shifted;

    #[differentiable]
    fn local(x: f64, y: f64) -> f64 {
        shifted(x) * y + helper(y)
    }

    #[differentiable]
    fn helper(x: f64) -> f64 {
        x * x
    }

    assert_eq!(local(1.0, 2.0), 20.0);
    assert_eq!(local::grad(1.0, 2.0), (24.0, 12.0));
}

#[differentiable]
fn through_alias(x: f64) -> f64 {
    d::shifted(x) + self::inner::cube(x) + crate::contract::scope::cube(x) + renamed(x)
}

#[test]
fn calls_by_any_path() {
    assert_eq!(through_alias(1.0), 18.0);
    assert_eq!(through_alias::grad(1.0), 30.0);
}

macro_rules! doubled {
    ($name:ident, $e:expr, $x:ident) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            2.0 * $e
        }
    };
}

doubled!(twice_sum, x + 1.0, x);
doubled!(twice_square, x * x - x, x);

#[test]
fn an_invisible_group_keeps_its_parentheses() {
    assert_eq!(twice_sum(3.0), 8.0);
    assert_eq!(twice_sum::value_and_grad(3.0), (8.0, 2.0));
    assert_eq!(twice_square::value_and_grad(3.0), (12.0, 10.0));
    assert_eq!(twice_square::jvp(3.0, 1.0), (12.0, 10.0));
}

macro_rules! typed {
    ($name:ident, $t:ty, $body:block) => {
        #[differentiable]
        fn $name(_x: $t, _y: &[$t]) -> $t $body
    };
}

macro_rules! with_locals {
    ($name:ident) => {
        /// Its `x` and `y` are the macro's own.
        #[differentiable]
        fn $name(x: f64) -> f64 {
            let y = x * x;
            let x = y * x;
            x + y
        }
    };
}

with_locals!(hygienic);

#[test]
fn names_of_a_macro_are_its_own() {
    assert_eq!(hygienic::value_and_grad(2.0), (12.0, 16.0));
}

macro_rules! precisions {
    ($($name:ident $t:ty;)*) => {$(
        typed!($name, $t, { 1.5 });
    )*};
}

mod typed_by_macros {
    use chainrule::differentiable;
    precisions! { double f64; single f32; }

    #[test]
    fn types_from_macros_are_seen() {
        let _: (f64, Vec<f64>) = double::grad(1.0, &[2.0]);
        let gradient: (f32, Vec<f32>) = single::grad(1.0, &[2.0]);
        assert_eq!(gradient, (0.0, vec![0.0]));
    }
}

#[differentiable]
/// A documented function keeps its attributes.
#[inline]
#[must_use]
fn documented(x: f64) -> f64 {
    x.exp()
}

#[test]
fn attributes_do_not_disturb() {
    assert_eq!(documented::grad(0.0), documented(0.0));
}
