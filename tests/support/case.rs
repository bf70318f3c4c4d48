//! A function of the corpus at a point, as a map from `Rⁿ` to `Rᵐ`.
//!
//! The coordinates of the input are those of the parameters with a gradient, by value or `&`,
//! in order, then those of the `&mut` ones; of the output, those of the returned value, then
//! those of the `&mut` parameters in the end.

use std::fmt::{Debug, Write};

use chainrule::check::{Coordinates, coordinates};

/// Everything a call gave: what it returned and what it left in its `&mut` arguments.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) floats: Vec<f64>,
    /// Debug texts: they tell -0.0 from 0.0 and any two floats apart, and show the integers.
    pub(crate) seen: String,
}

impl Outcome {
    pub(crate) fn of<T: Coordinates + Debug>(value: &T) -> Self {
        Self { floats: coordinates(value), seen: format!("{value:?}") }
    }

    pub(crate) fn and<T: Coordinates + Debug>(mut self, argument: &T) -> Self {
        argument.write(&mut self.floats);
        write!(self.seen, " {argument:?}").expect("a String takes all");
        self
    }
}

type Gradient = Vec<f64>;
type At<T> = fn(&[f64]) -> T;
type With<A, T> = fn(&[f64], &A) -> T; // at a point, with seeds, a tangent or buffers

/// One call of one function, made by `cases!`.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) point: Vec<f64>,
    /// Machine epsilon of what the function computes in.
    pub(crate) eps: f64,
    pub(crate) primal: At<Outcome>,
    /// `forward` once, then `backward` with each seed on the same tape.
    pub(crate) reverse: With<[Vec<f64>], (Outcome, Vec<Gradient>)>,
    pub(crate) jvp: With<[f64], (Outcome, Vec<f64>)>,
    pub(crate) drivers: Option<Drivers>,
}

/// What only a function with one float as output and no `&mut` parameter has.
pub(crate) struct Drivers {
    pub(crate) grad: At<Gradient>,
    pub(crate) value_and_grad: At<(Outcome, Gradient)>,
    /// The buffers start with the given coordinates.
    pub(crate) value_and_grad_into: With<[f64], (Outcome, Gradient)>,
}
