//! What a program offers to be measured and checked.

use std::fmt;

use ad_trait::AD;
use ad_trait::reverse_ad::adr::{GlobalComputationGraph, adr};
use reverse::{Gradient, Tape, Var};

/// A way to a gradient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `#[differentiable]`.
    Ours,
    /// Written by hand.
    Hand,
    /// The tape crate `reverse`.
    Reverse,
    /// The reverse type of the tape crate `ad_trait`.
    AdTrait,
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ours => "ours",
            Self::Hand => "hand",
            Self::Reverse => "reverse",
            Self::AdTrait => "ad_trait",
        })
    }
}

/// The value; the gradient is added to the buffer.
type GradientFn = Box<dyn FnMut(&mut [f64]) -> f64>;

/// A program on its data.
pub struct Program {
    /// What is computed.
    pub name: &'static str,
    /// How much of it.
    pub size: String,
    /// Entries of the gradient.
    pub parameters: usize,
    /// How many times finite differences run the primal.
    pub evaluations: usize,
    /// The function itself.
    pub primal: Box<dyn FnMut() -> f64>,
    /// Ways to its gradient.
    pub gradients: Vec<(Method, GradientFn)>,
}

impl Program {
    /// A program with `parameters` differentiable inputs.
    pub fn new(name: &'static str, size: String, parameters: usize, primal: impl FnMut() -> f64 + 'static) -> Self {
        let evaluations = parameters + 1;
        Self { name, size, parameters, evaluations, primal: Box::new(primal), gradients: Vec::new() }
    }

    /// Adds a gradient.
    #[must_use]
    pub fn with(mut self, method: Method, gradient: impl FnMut(&mut [f64]) -> f64 + 'static) -> Self {
        self.gradients.push((method, Box::new(gradient)));
        self
    }

    /// Adds the gradient by `reverse` of a function of the flat `parameters`.
    #[must_use]
    pub fn with_reverse(self, parameters: Vec<f64>, f: impl for<'a> Fn(&[Var<'a>]) -> Var<'a> + 'static) -> Self {
        self.with(Method::Reverse, move |buffer| {
            let tape = Tape::new();
            let variables = tape.add_vars(&parameters);
            let value = f(&variables);
            for (d, entry) in buffer.iter_mut().zip(value.grad().wrt(&variables)) {
                *d += entry;
            }
            value.val()
        })
    }

    /// Adds the gradient by `ad_trait` of a function of the flat `parameters`.
    #[must_use]
    pub fn with_ad_trait(self, parameters: Vec<f64>, f: impl Fn(&[adr]) -> adr + 'static) -> Self {
        self.with(Method::AdTrait, move |buffer| {
            GlobalComputationGraph::get().reset();
            let variables: Vec<adr> = parameters.iter().map(|&x| adr::new_variable(x, false)).collect();
            let value = f(&variables);
            let gradient = value.get_backwards_mode_grad();
            for (d, variable) in buffer.iter_mut().zip(&variables) {
                *d += gradient.wrt(variable);
            }
            value.to_constant()
        })
    }

    /// Requires all gradients to agree with the hand-written one, and all values with the primal, to 1e-9.
    ///
    /// # Panics
    /// Otherwise, naming the method and the entry.
    pub fn check(mut self) {
        let value = (self.primal)();
        let mut reference: Option<Vec<f64>> = None;
        self.gradients.sort_by_key(|(method, _)| *method != Method::Hand);
        for (method, gradient) in &mut self.gradients {
            let mut buffer = vec![0.0; self.parameters];
            let theirs = gradient(&mut buffer);
            assert!(close(theirs, value), "{} {method}: value {theirs}, not {value}", self.name);
            let expected = reference.get_or_insert_with(|| buffer.clone());
            for (i, (&got, &expected)) in buffer.iter().zip(expected.iter()).enumerate() {
                assert!(close(got, expected), "{} {method}: entry {i} is {got}, not {expected}", self.name);
            }
        }
    }

    /// The gradient by hand, for a check against finite differences.
    #[must_use]
    pub fn gradient_by_hand(&mut self) -> Option<Vec<f64>> {
        let (_, gradient) = self.gradients.iter_mut().find(|(method, _)| *method == Method::Hand)?;
        let mut buffer = vec![0.0; self.parameters];
        gradient(&mut buffer);
        Some(buffer)
    }
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}
