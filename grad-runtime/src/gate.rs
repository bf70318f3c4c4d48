//! What a row of the table of gates is.
//!
//! A row is written once, in [`gates`](crate::gates), as
//!
//! ```text
//! name(operand, operand: i32, …) -> result = primal, { operand: [kind] formula, … } in low..high [where domain];
//! ```
//!
//! and the macro below derives everything from it: the texts the attribute macro pastes into user code, the same
//! expressions compiled for `f64` and `f32`, and the row's line in the documentation.

/// One gate: a scalar function with its local derivatives.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The method of `f64` and `f32` (`sin`), or that of `core::ops` behind an operator (`add` for `+`).
    pub name: &'static str,
    /// The operands in order, the receiver first.
    pub operands: &'static [Operand],
    /// The name by which formulas read the result.
    pub result: &'static str,
    /// The function itself: a Rust expression in the operands.
    pub primal: &'static str,
    /// One entry per operand with a derivative; an operand without one has the derivative zero.
    pub partials: &'static [Partial],
    /// Where the gate is tested: each float operand is drawn from this half-open interval.
    pub range: (f64, f64),
    /// A condition on the operands that the tests must meet beyond the range (`lo <= hi` for `clamp`).
    pub domain: Option<&'static str>,
    /// The primal and the domain, compiled for `f64`.
    pub f64: Compiled<f64>,
    /// The primal and the domain, compiled for `f32`.
    pub f32: Compiled<f32>,
}

/// An operand of a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operand {
    /// Its name in the formulas.
    pub name: &'static str,
    /// `Some("i32")` for an integer operand, `None` for a float of the gate's width.
    pub ty: Option<&'static str>,
}

/// The local derivative ∂result/∂operand.
#[derive(Debug, Clone, Copy)]
pub struct Partial {
    /// The operand it belongs to.
    pub operand: &'static str,
    /// What the backward statement does with the formula.
    pub kind: Kind,
    /// A Rust expression in the operands and the result, right for `f64` and `f32` alike.
    pub formula: &'static str,
    /// The derivative as a number, from the operands in order and the result.
    pub f64: fn(&[f64], f64) -> f64,
    /// The derivative as a number, from the operands in order and the result.
    pub f32: fn(&[f32], f32) -> f32,
}

/// How a partial enters the backward statement, with `d_y` for the cotangent that arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `d_o += d_y * formula`
    Factor,
    /// A factor that can be infinite or undefined at finite operands: an arriving zero passes on as zero.
    Singular,
    /// The formula is a condition: `d_o += if formula { d_y } else { 0.0 }`
    When,
}

/// A gate as numbers in one float width. Integer operands are given as floats and truncated.
#[derive(Debug, Clone, Copy)]
pub struct Compiled<F> {
    /// The result, from the operands in order.
    pub primal: fn(&[F]) -> F,
    /// Whether the operands, each within the range, are a point to test at.
    pub domain: fn(&[F]) -> bool,
}

/// Turns the rows into the constant `TABLE`, documented by themselves.
macro_rules! gates {
    ($(
        $name:ident($($operand:ident $(: $ty:ident)?),+) -> $result:ident = $primal:expr, { $($partials:tt)* }
            in $low:literal .. $high:literal $(where $domain:expr)?;
    )+) => {
        /// Every scalar gate: its value, and the partial with respect to each operand (none: the derivative is zero).
        ///
        /// <table><thead><tr><th>gate</th><th>value</th><th>partials</th></tr></thead><tbody>
        $(#[doc = concat!(
            "<tr><td>", stringify!($name), "</td>",
            "<td><code>", stringify!($result), " = ", stringify!($primal), "</code></td>",
            "<td>", gates!(@doc $($partials)*), "</td></tr>"
        )])+
        /// </tbody></table>
        #[allow(unused_variables, reason = "a formula reads what it needs")]
        pub const TABLE: &[Row] = &[$(Row {
            name: stringify!($name),
            operands: &[$(Operand { name: stringify!($operand), ty: gates!(@text $($ty)?) }),+],
            result: stringify!($result),
            primal: stringify!($primal),
            partials: gates!(@partials [] ($result, $($operand $(: $ty)?),+) $($partials)*),
            range: ($low, $high),
            domain: gates!(@text $($domain)?),
            f64: gates!(@compiled f64, ($($operand $(: $ty)?),+), $primal, $($domain)?),
            f32: gates!(@compiled f32, ($($operand $(: $ty)?),+), $primal, $($domain)?),
        }),+];

        /// Every gate that is written as a method, for code that is generic over floats; operators have the traits of
        /// `core::ops`.
        pub trait Gates: Copy {
            $(gates! { @declared $name($($operand $(: $ty)?),+) $primal })+
        }

        gates! { @implemented f64 $($name($($operand $(: $ty)?),+) $primal;)+ }
        gates! { @implemented f32 $($name($($operand $(: $ty)?),+) $primal;)+ }
    };

    (@declared add $($rest:tt)*) => {};
    (@declared sub $($rest:tt)*) => {};
    (@declared mul $($rest:tt)*) => {};
    (@declared div $($rest:tt)*) => {};
    (@declared rem $($rest:tt)*) => {};
    (@declared neg $($rest:tt)*) => {};
    (@declared $name:ident($x:ident $(, $operand:ident $(: $ty:ident)?)*) $primal:expr) => {
        #[doc = concat!("`", stringify!($primal), "`")]
        #[must_use]
        fn $name(self $(, $operand: gates!(@type Self $($ty)?))*) -> Self;
    };

    (@type $float:ident) => { $float };
    (@type $float:ident $ty:ident) => { $ty };

    (@implemented $float:ident $($name:ident $operands:tt $primal:expr;)+) => {
        impl Gates for $float {
            $(gates! { @method $float $name $operands $primal })+
        }
    };

    (@method $float:ident add $($rest:tt)*) => {};
    (@method $float:ident sub $($rest:tt)*) => {};
    (@method $float:ident mul $($rest:tt)*) => {};
    (@method $float:ident div $($rest:tt)*) => {};
    (@method $float:ident rem $($rest:tt)*) => {};
    (@method $float:ident neg $($rest:tt)*) => {};
    (@method $float:ident $name:ident($x:ident $(, $operand:ident $(: $ty:ident)?)*) $primal:expr) => {
        #[inline]
        fn $name(self $(, $operand: gates!(@type Self $($ty)?))*) -> Self {
            let $x = self;
            $primal
        }
    };

    (@doc) => { "" };
    (@doc $operand:ident: singular $formula:expr $(, $($rest:tt)*)?) => {
        concat!("∂", stringify!($operand), " = <code>", stringify!($formula), "</code>, singular<br>", gates!(@doc $($($rest)*)?))
    };
    (@doc $operand:ident: when $condition:expr $(, $($rest:tt)*)?) => {
        concat!("∂", stringify!($operand), " = 1 when <code>", stringify!($condition), "</code><br>", gates!(@doc $($($rest)*)?))
    };
    (@doc $operand:ident: $formula:expr $(, $($rest:tt)*)?) => {
        concat!("∂", stringify!($operand), " = <code>", stringify!($formula), "</code><br>", gates!(@doc $($($rest)*)?))
    };

    (@text) => { None };
    (@text $($text:tt)+) => { Some(stringify!($($text)+)) };

    (@compiled $float:ident, $operands:tt, $primal:expr, $($domain:expr)?) => {
        Compiled {
            primal: |operands: &[$float]| -> $float { gates!(@bind operands, $operands); $primal },
            domain: |operands: &[$float]| -> bool { gates!(@bind operands, $operands); true $(&& $domain)? },
        }
    };

    (@bind $values:ident, ($($operand:ident $(: $ty:ident)?),+)) => {
        let [$($operand),+] = *$values else { panic!("{} operands for a gate of another arity", $values.len()) };
        $($(let $operand = $operand as $ty;)?)+
    };

    (@partials [$($done:tt)*] $names:tt) => { &[$($done)*] };
    (@partials [$($done:tt)*] $names:tt $operand:ident: singular $formula:expr $(, $($rest:tt)*)?) => {
        gates!(@partials [
            $($done)* gates!(@partial $names $operand Singular $formula, $formula, $formula),
        ] $names $($($rest)*)?)
    };
    (@partials [$($done:tt)*] $names:tt $operand:ident: when $formula:expr $(, $($rest:tt)*)?) => {
        gates!(@partials [
            $($done)* gates!(@partial $names $operand When $formula, f64::from($formula), f32::from($formula)),
        ] $names $($($rest)*)?)
    };
    (@partials [$($done:tt)*] $names:tt $operand:ident: $formula:expr $(, $($rest:tt)*)?) => {
        gates!(@partials [
            $($done)* gates!(@partial $names $operand Factor $formula, $formula, $formula),
        ] $names $($($rest)*)?)
    };

    (@partial ($result:ident, $($operands:tt)+) $operand:ident $kind:ident $formula:expr, $f64:expr, $f32:expr) => {
        Partial {
            operand: stringify!($operand),
            kind: Kind::$kind,
            formula: stringify!($formula),
            f64: |operands: &[f64], $result: f64| -> f64 { gates!(@bind operands, ($($operands)+)); $f64 },
            f32: |operands: &[f32], $result: f32| -> f32 { gates!(@bind operands, ($($operands)+)); $f32 },
        }
    };
}

pub(crate) use gates;
