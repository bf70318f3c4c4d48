//! `cases!`: the one place that knows how each kind of argument is passed to each driver.

/// Lists calls, and makes every check of the corpus a test over them:
///
/// ```ignore
/// cases! {
///     dot(&[1.0, 2.0], &[3.0, 4.0]) -> f64;
///     step(0.1, const 3, &mut [1.0, 2.0]);
/// }
/// ```
///
/// An argument is written as at the call. `const` marks one without a tangent (`#[constant]` or
/// inactive). `-> f64` (or `f32`) says that `grad` and its kin exist. A leading `in f32;` makes
/// the tolerances those of single precision for the whole list.
macro_rules! cases {
    (in f32; $($list:tt)*) => {
        cases! { @list f64::from(f32::EPSILON); $($list)* }
    };
    (@list $eps:expr; $($($f:ident)::+ ($($args:tt)*) $(-> $scalar:ident)?;)+) => {
        fn cases() -> Vec<$crate::support::case::Case> {
            let eps = $eps;
            vec![$(case! {
                { eps, concat!(stringify!($($f)::+), stringify!(($($args)*))), [$($f)::+], [$($scalar)?] }
                { [] [] [] [] [] }
                $($args)*
            }),+]
        }

        #[test]
        fn backward_agrees_with_finite_differences() {
            $crate::support::checks::each(&cases(), $crate::support::checks::gradient);
        }

        #[test]
        fn all_drivers_agree() {
            $crate::support::checks::each(&cases(), $crate::support::checks::drivers);
        }

        #[test]
        fn forward_mode_is_the_transpose_of_reverse_mode() {
            $crate::support::checks::each(&cases(), $crate::support::checks::transpose);
        }

        #[test]
        fn backward_is_linear_in_the_seed() {
            $crate::support::checks::each(&cases(), $crate::support::checks::linear);
        }
    };
    ($($list:tt)+) => {
        cases! { @list f64::EPSILON; $($list)+ }
    };
}

/// Goes through the arguments one by one, then builds a `Case`. The lists collected are
/// `[bindings] [call arguments] [tangents for jvp] [by value or &] [&mut]`; each step binds its
/// own `x`, `t` and `d`, told apart by hygiene.
macro_rules! case {
    ({ $($head:tt)* } { [$($let:tt)*] [$($call:tt)*] [$($tangent:tt)*] [$($fixed:tt)*] [$($mutable:tt)*] }
        const $e:expr $(, $($rest:tt)*)?) => {
        case! { { $($head)* }
            { [$($let)*] [$($call)* $e] [$($tangent)*] [$($fixed)*] [$($mutable)*] }
            $($($rest)*)? }
    };
    ({ $($head:tt)* } { [$($let:tt)*] [$($call:tt)*] [$($tangent:tt)*] [$($fixed:tt)*] [$($mutable:tt)*] }
        &mut $e:expr $(, $($rest:tt)*)?) => {
        case! { { $($head)* }
            { [$($let)* (x $e)] [$($call)* { &mut x }] [$($tangent)* { &mut t }] [$($fixed)*] [$($mutable)* (x t d)] }
            $($($rest)*)? }
    };
    ({ $($head:tt)* } { [$($let:tt)*] [$($call:tt)*] [$($tangent:tt)*] [$($fixed:tt)*] [$($mutable:tt)*] }
        & $e:expr $(, $($rest:tt)*)?) => {
        case! { { $($head)* }
            { [$($let)* (x $e)] [$($call)* { &x }] [$($tangent)* { Given::given(&t) }] [$($fixed)* (x t d)] [$($mutable)*] }
            $($($rest)*)? }
    };
    ({ $($head:tt)* } { [$($let:tt)*] [$($call:tt)*] [$($tangent:tt)*] [$($fixed:tt)*] [$($mutable:tt)*] }
        $e:expr $(, $($rest:tt)*)?) => {
        case! { { $($head)* }
            { [$($let)* (x $e)] [$($call)* { Clone::clone(&x) }] [$($tangent)* { Clone::clone(&t) }] [$($fixed)* (x t d)] [$($mutable)*] }
            $($($rest)*)? }
    };
    ({ $eps:expr, $name:expr, [$($f:tt)+], [$($scalar:ident)?] }
        { [$(($let:ident $e:expr))*] [$($call:tt)*] [$($tangent:tt)*]
          [$(($x:ident $t:ident $d:ident))*] [$(($y:ident $u:ident $s:ident))*] }) => {{
        #[allow(unused_imports, reason = "whatever the arguments need")]
        use $crate::support::{case::{Case, Drivers, Outcome}, shape::{Given, Shape}};
        #[allow(unused_imports, reason = "whatever the arguments need")]
        use ::chainrule::check::{Coordinates, coordinates};
        #[allow(unused_mut, unused_variables, clippy::useless_vec, clippy::clone_on_copy, reason = "whatever the arguments need")]
        #[allow(clippy::let_unit_value, clippy::unit_arg, reason = "some functions return nothing")]
        Case {
            name: $name,
            eps: $eps,
            point: {
                $(let $let = $e;)*
                let mut point = Vec::new();
                $($x.write(&mut point);)*
                $($y.write(&mut point);)*
                point
            },
            primal: |point| {
                $(let mut $let = $e;)*
                let mut point = point.iter();
                $($x.read(&mut point);)*
                $($y.read(&mut point);)*
                let value = $($f)+($($call),*);
                Outcome::of(&value)$(.and(&$y))*
            },
            reverse: |point, seeds| {
                $(let mut $let = $e;)*
                let mut point = point.iter();
                $($x.read(&mut point);)*
                $($y.read(&mut point);)*
                let (value, tape) = $($f)+::forward($($call),*);
                let outcome = Outcome::of(&value)$(.and(&$y))*;
                let gradients = seeds.iter().map(|seed| {
                    let mut from = seed.iter();
                    let mut seed = Shape::zero_tangent(&value);
                    seed.read(&mut from);
                    $(let mut $s = Shape::zero_tangent(&$y);
                    Coordinates::read(&mut $s, &mut from);)*
                    let mut gradient = coordinates(&$($f)+::backward(&tape, seed $(, &mut $s)*));
                    $(Coordinates::write(&$s, &mut gradient);)*
                    gradient
                }).collect();
                (outcome, gradients)
            },
            jvp: |point, tangent| {
                $(let mut $let = $e;)*
                let mut point = point.iter();
                $($x.read(&mut point);)*
                $($y.read(&mut point);)*
                let mut from = tangent.iter();
                $(let mut $t = Shape::zero_tangent(&$x);
                Coordinates::read(&mut $t, &mut from);)*
                $(let mut $u = Shape::zero_tangent(&$y);
                Coordinates::read(&mut $u, &mut from);)*
                let (value, d_value) = $($f)+::jvp($($call,)* one_or_tuple!($($tangent)*));
                let outcome = Outcome::of(&value)$(.and(&$y))*;
                let mut tangent = coordinates(&d_value);
                $(Coordinates::write(&$u, &mut tangent);)*
                (outcome, tangent)
            },
            drivers: drivers!([$($f)+] [$($scalar)?] [$(($let $e))*] [$($call)*] [$(($x $t $d))*]),
        }
    }};
}

macro_rules! drivers {
    ($f:tt [] $let:tt $call:tt $fixed:tt) => { None };
    ([$($f:tt)+] [$scalar:ident] [$(($let:ident $e:expr))*] [$($call:tt)*] [$(($x:ident $t:ident $d:ident))*]) => {
        Some(Drivers {
            grad: |point| {
                $(let mut $let = $e;)*
                let mut point = point.iter();
                $($x.read(&mut point);)*
                coordinates(&$($f)+::grad($($call),*))
            },
            value_and_grad: |point| {
                $(let mut $let = $e;)*
                let mut point = point.iter();
                $($x.read(&mut point);)*
                let (value, gradient) = $($f)+::value_and_grad($($call),*);
                let value: $scalar = value;
                (Outcome::of(&value), coordinates(&gradient))
            },
            value_and_grad_into: |point, buffers| {
                $(let mut $let = $e;)*
                let mut point = point.iter();
                $($x.read(&mut point);)*
                let mut buffers = buffers.iter();
                $(let mut $d = Shape::zero_tangent(&$x);
                Coordinates::read(&mut $d, &mut buffers);)*
                let value: $scalar = $($f)+::value_and_grad_into($($call,)* one_or_tuple!($({ &mut $d })*));
                let mut gradient = Vec::new();
                $(Coordinates::write(&$d, &mut gradient);)*
                (Outcome::of(&value), gradient)
            },
        })
    };
}

/// One tangent stands alone, several in a tuple.
macro_rules! one_or_tuple {
    ({ $($one:tt)+ }) => { $($one)+ };
    ($({ $($each:tt)+ })*) => { ($($($each)+),*) };
}
