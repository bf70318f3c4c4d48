//! `?` on options and results.

use chainrule::{Differentiable, differentiable};

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiable]
fn of_an_option(x: f64, y: f64) -> Option<f64> {
    let a = root(x)?;
    let b = root(y)?;
    Some(a * b)
}

#[differentiable]
fn of_a_parameter(x: Option<f64>, y: f64) -> Option<f64> {
    let x = x?;
    Some(x * y)
}

#[differentiable]
fn in_a_loop(x: &[f64], k: f64) -> Option<f64> {
    let mut sum = 0.0;
    for v in x {
        let r = root(v * k)?;
        sum += r * v;
    }
    Some(sum)
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) enum Error {
    Negative,
    Unlike(String),
}

impl From<String> for Error {
    fn from(text: String) -> Self {
        Self::Unlike(text)
    }
}

#[differentiable]
fn logarithm(x: f64) -> Result<f64, String> {
    if x > 0.0 { Ok(x.ln()) } else { Err(String::from("not positive")) }
}

#[differentiable]
fn of_a_result(x: f64, y: f64) -> Result<f64, String> {
    let a = logarithm(x)?;
    let b = logarithm(y)?;
    Ok(a / b)
}

#[differentiable]
fn converted(x: f64, y: f64) -> Result<f64, Error> {
    if y == 0.0 {
        return Err(Error::Negative);
    }
    let a = logarithm(x * y)?;
    Ok(a * a * y)
}

#[differentiable]
fn through_all(x: f64, y: f64) -> f64 {
    match converted(x, y) {
        Ok(v) => v * x,
        Err(Error::Negative) => y,
        Err(Error::Unlike(text)) => x * text.len() as f64,
    }
}

#[differentiable]
fn in_place(x: &mut [f64], k: f64) -> Result<(), String> {
    for i in 0..x.len() {
        let l = logarithm(x[i])?;
        x[i] = l * k;
    }
    Ok(())
}

impl crate::support::shape::Shape for Error {
    type Tangent = ErrorTangent;
    fn zero_tangent(&self) -> ErrorTangent {
        Differentiable::zero_tangent(self)
    }
}

macro_rules! no_coordinates {
    ($($ty:ty)+) => {$(
        impl chainrule::check::Coordinates for $ty {
            const EPSILON: f64 = 0.0;
            fn write(&self, _: &mut Vec<f64>) {}
            fn read(&mut self, _: &mut std::slice::Iter<'_, f64>) {}
        }
    )+};
}

no_coordinates! { Error ErrorTangent }

#[differentiable]
fn element_by_reference(rows: &[Vec<f64>], x: f64) -> Option<f64> {
    let first = rows.first()?;
    let last = rows.last()?;
    let mut sum = x;
    for (a, b) in first.iter().zip(last) {
        sum += a * b * x;
    }
    Some(sum * first[0])
}

cases! {
    element_by_reference(&[vec![0.7, 1.3], vec![-0.4, 0.2]], 0.9);
    of_an_option(0.7, 1.3);
    of_an_option(-0.7, 1.3);
    of_an_option(0.7, -1.3);
    of_a_parameter(Some(0.7), 1.3);
    of_a_parameter(None::<f64>, 1.3);
    in_a_loop(&[0.7, 0.2], 1.3);
    in_a_loop(&[0.7, -0.2, 0.4], 1.3);
    of_a_result(0.7, 1.3);
    of_a_result(0.7, -1.3);
    converted(0.7, 1.3);
    converted(0.7, -1.3);
    converted(0.7, 0.0);
    through_all(0.7, 1.3) -> f64;
    through_all(-0.7, 1.3) -> f64;
    in_place(&mut [0.7, 1.2], 1.3);
    in_place(&mut [0.7, -1.2, 0.5], 1.3);
}
