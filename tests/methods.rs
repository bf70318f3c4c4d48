//! Methods, and calls of methods on fields and elements.
#![allow(missing_docs, clippy::needless_range_loop, reason = "the functions are what is tested")]

use chainrule::{Differentiable, Tangent, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Dense {
    weights: Vec<f64>,
    bias: f64,
    #[constant]
    scale: f64,
}

impl Dense {
    #[differentiable]
    fn output(&self, x: &[f64]) -> f64 {
        let mut s = self.bias;
        for i in 0..x.len() {
            s += self.weights[i] * x[i];
        }
        s.max(0.0) * self.scale
    }

    #[differentiable]
    fn penalised(&self, x: &[f64], k: f64) -> f64 {
        self.output(x) + k * self.bias * self.bias
    }

    #[differentiable]
    fn shift(&mut self, by: f64) {
        self.bias += by * self.weights[0];
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    first: Dense,
    rest: Vec<Dense>,
}

impl Net {
    #[differentiable]
    fn loss(&self, x: &[f64]) -> f64 {
        let mut total = self.first.output(x);
        for i in 0..self.rest.len() {
            total += self.rest[i].penalised(x, 0.5);
        }
        total * total
    }
}

fn dense() -> Dense {
    Dense { weights: vec![0.5, -0.3], bias: 0.2, scale: 2.0 }
}

#[test]
fn a_method_has_its_functions_beside_it() {
    let model = dense();
    let x = [1.0, 2.0];
    let (value, (d_model, d_x)) = model.output_value_and_grad(&x);
    assert!((value - model.output(&x)).abs() < 1e-15);
    assert_eq!(d_model.weights, vec![2.0, 4.0]);
    assert!((d_model.bias - 2.0).abs() < 1e-15);
    assert_eq!(d_model.scale, ());
    assert_eq!(d_x, vec![1.0, -0.6]);
    let (again, tape) = Dense::output_forward(&model, &x);
    assert!((again - value).abs() < 1e-15);
    let (d_model_2, _) = Dense::output_backward(&tape, 1.0);
    assert_eq!(d_model_2, d_model);
    let (_, along) = model.output_jvp(&x, (d_model.clone(), &[0.0, 0.0]));
    assert!((along - (4.0 + 16.0 + 4.0)).abs() < 1e-12, "{along}");
}

#[test]
fn methods_call_methods_on_fields_and_elements() {
    let net = Net { first: dense(), rest: vec![dense(), dense()] };
    let x = [1.0, 0.5];
    let (value, (d_net, d_x)) = net.loss_value_and_grad(&x);
    assert!((value - net.loss(&x)).abs() < 1e-12);
    let h = 1e-6;
    let mut moved = net.clone();
    moved.rest[1].bias += h;
    let difference = (moved.loss(&x) - value) / h;
    assert!((d_net.rest[1].bias - difference).abs() < 1e-4, "{} {difference}", d_net.rest[1].bias);
    let difference = (net.loss(&[1.0 + h, 0.5]) - value) / h;
    assert!((d_x[0] - difference).abs() < 1e-4);
}

#[test]
fn a_method_that_writes_self() {
    let mut model = dense();
    let ((), tape) = model.shift_forward(0.7);
    assert!((model.bias - 0.55).abs() < 1e-15);
    let mut d_model = model.zero_tangent();
    d_model.bias = 3.0;
    let d_by = Dense::shift_backward(&tape, (), &mut d_model);
    assert!((d_by - 1.5).abs() < 1e-15);
    assert!((d_model.weights[0] - 2.1).abs() < 1e-15);
    assert!((d_model.bias - 3.0).abs() < 1e-15);
}

/// A method with rules of its own, which are functions of the type; the residual borrows from `self`.
impl Dense {
    #[differentiable(forward = Self::energy_kept, backward = Self::energy_pulled)]
    fn energy(&self, x: &[f64], #[constant] power: i32) -> f64 {
        self.weights.iter().zip(x).map(|(w, x)| w * x).sum::<f64>().powi(power) + self.bias
    }

    fn energy_kept<'a>(&'a self, x: &'a [f64], power: i32) -> (f64, (&'a Self, &'a [f64], f64)) {
        let score: f64 = self.weights.iter().zip(x).map(|(w, x)| w * x).sum();
        (self.energy(x, power), (self, x, f64::from(power) * score.powi(power - 1)))
    }

    fn energy_pulled((model, x, slope): &(&Self, &[f64], f64), seed: f64) -> (DenseTangent, Vec<f64>) {
        let mut d_model = model.zero_tangent();
        d_model.bias = seed;
        for (d, x) in d_model.weights.iter_mut().zip(*x) {
            *d = seed * slope * x;
        }
        (d_model, model.weights.iter().map(|w| seed * slope * w).collect())
    }

    #[differentiable]
    fn twice(&self, x: &[f64]) -> f64 {
        let y = vec![x[0] * x[0], x[1]];
        self.energy(&y, 2) * self.energy(x, 3)
    }
}

#[test]
fn a_method_with_its_own_rules() {
    let model = dense();
    let x = [0.7, 0.3];
    let (value, (d_model, d_x)) = model.energy_value_and_grad(&x, 2);
    let score: f64 = 0.5 * 0.7 - 0.3 * 0.3;
    assert!((value - score * score - 0.2).abs() < 1e-15);
    assert!((d_model.weights[0] - 2.0 * score * 0.7).abs() < 1e-15 && (d_x[1] + 0.6 * score).abs() < 1e-15);
    let (_, tape) = model.energy_forward(&x, 2);
    let (d_again, _) = Dense::energy_backward(&tape, 1.0);
    assert_eq!(d_again, d_model);
    let (_, along) = model.energy_jvp(&x, 2, (d_model.clone(), &d_x));
    assert!((along - d_model.dot(&d_model) - d_x[0] * d_x[0] - d_x[1] * d_x[1]).abs() < 1e-12);
}

#[test]
fn a_method_that_calls_one_with_its_own_rules() {
    let model = dense();
    let (value, (d_model, d_x)) = model.twice_value_and_grad(&[0.7, 0.3]);
    let h = 1e-6;
    let mut moved = model.clone();
    moved.weights[1] += h;
    assert!((d_model.weights[1] - (moved.twice(&[0.7, 0.3]) - value) / h).abs() < 1e-5);
    assert!((d_x[0] - (model.twice(&[0.7 + h, 0.3]) - value) / h).abs() < 1e-5);
}
