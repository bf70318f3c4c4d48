//! Methods of traits, called where only a bound tells of the type.
use chainrule::{Differentiable, differentiable};

trait Model: Differentiable {
    fn predict(&self, x: f64) -> f64;
}

#[differentiable]
fn squared<M: Model>(model: &M, x: f64) -> f64 {
    let y = model.predict(x);
    y * y
}

#[differentiable]
fn of_any(#[constant] model: &dyn Fit, x: f64) -> f64 {
    model.fit(x) * x
}

trait Fit {
    fn fit(&self, x: f64) -> f64;
}

fn main() {}
