#![allow(
    clippy::cast_precision_loss,
    clippy::needless_pass_by_value,
    clippy::needless_range_loop,
    reason = "functions are written in every way"
)]

use chainrule::{Differentiable, differentiable, stop_gradient};

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Inner {
    b: f64,
    pair: (f64, [f64; 2]),
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Model {
    w: Vec<f64>,
    inner: Inner,
    layers: Vec<Inner>,
    #[constant]
    rate: f64,
    #[constant]
    data: Vec<f64>,
    size: usize,
}

fn model() -> Model {
    let inner = Inner { b: 3.0, pair: (4.0, [5.0, 6.0]) };
    Model { w: vec![1.0, 2.0], layers: vec![inner.clone(), inner.clone()], inner, rate: 10.0, data: vec![1.0], size: 2 }
}

#[differentiable]
fn dot(s: &Model, x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..2 {
        sum += s.w[i] * x;
    }
    sum * s.inner.b
}

#[test]
fn gradients_are_tangents() {
    let s = model();
    let (d_s, d_x) = dot::grad(&s, 2.0);
    let expected =
        ModelTangent { w: vec![6.0, 6.0], inner: InnerTangent { b: 6.0, pair: (0.0, [0.0; 2]) }, ..s.zero_tangent() };
    assert_eq!((d_s, d_x), (expected.clone(), 9.0));

    let (value, tape) = dot::forward(&s, 2.0);
    assert_eq!(value, 18.0);
    assert_eq!(dot::backward(&tape, 2.0), (expected.clone() * 2.0, 18.0));

    let mut d_s = expected.clone();
    let mut d_x = 1.0;
    let value = dot::value_and_grad_into(&s, 2.0, (&mut d_s, &mut d_x));
    assert_eq!((value, d_s, d_x), (18.0, expected.clone() * 2.0, 10.0));

    assert_eq!(dot::jvp(&s, 2.0, (expected.clone(), 0.0)), (18.0, 6.0 * 6.0 * 2.0 + 6.0 * 6.0));
}

#[differentiable]
fn taken(s: Inner) -> f64 {
    s.b * s.pair.1[1] + s.pair.0
}

#[test]
fn by_value() {
    let s = model().inner;
    let d = taken::grad(s.clone());
    assert_eq!(d, InnerTangent { b: 6.0, pair: (1.0, [0.0, 3.0]) });
    assert_eq!(taken::jvp(s.clone(), d), (22.0, 36.0 + 1.0 + 9.0));
}

#[test]
fn descent() {
    let mut s = model();
    let before = dot(&s, 2.0);
    let (d_s, _) = dot::grad(&s, 2.0);
    s.move_along(&d_s, -0.01);
    assert_eq!(s.w, [1.0 - 0.06, 2.0 - 0.06]);
    assert!(dot(&s, 2.0) < before);
}

#[differentiable]
fn inactive_fields(s: &Model, x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..s.size {
        sum += s.w[i] * x * s.rate;
    }
    sum / s.size as f64 + stop_gradient(s.data[0])
}

#[test]
fn fields_without_derivative() {
    let s = model();
    let (d_s, d_x) = inactive_fields::grad(&s, 2.0);
    let expected = ModelTangent { w: vec![10.0, 10.0], ..s.zero_tangent() };
    assert_eq!((&d_s, d_x), (&expected, 15.0));
    assert_eq!(inactive_fields::jvp(&s, 2.0, (d_s, 0.0)), (31.0, 200.0));
    let (value, tape) = inactive_fields::forward(&s, 2.0);
    assert_eq!((value, inactive_fields::backward(&tape, 1.0)), (31.0, (expected, 15.0)));
}

#[differentiable]
fn weighted(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

#[differentiable]
fn passes_fields_on(s: &Model, y: &[f64]) -> f64 {
    weighted(&s.w, y) * weighted(y, &s.inner.pair.1)
}

#[test]
fn vectors_and_arrays_in_fields_are_slices_for_a_callee() {
    let s = model();
    let y = [1.0, 10.0];
    let (d, d_y) = passes_fields_on::grad(&s, &y);
    assert_eq!((d.w.as_slice(), d.inner.pair.1), (&[65.0, 650.0][..], [21.0, 210.0]));
    assert_eq!(d_y, [65.0 + 21.0 * 5.0, 2.0 * 65.0 + 21.0 * 6.0]);
    let (value, tape) = passes_fields_on::forward(&s, &y);
    assert_eq!((value, passes_fields_on::backward(&tape, 1.0)), (21.0 * 65.0, (d.clone(), d_y)));
    assert_eq!(passes_fields_on::jvp(&s, &y, (d, &[0.0; 2])).1, 65.0 * 65.0 * 101.0 + 21.0 * 21.0 * 101.0);
}

#[differentiable]
fn of_many(layers: &[Inner], x: f64) -> f64 {
    let mut sum = x;
    for i in 0..layers.len() {
        sum = sum * layers[i].b + layers[i].pair.0;
    }
    sum
}

#[differentiable]
fn of_each(layers: &[Inner], x: f64) -> f64 {
    let mut sum = x;
    for layer in layers {
        sum = sum * layer.b + layer.pair.0;
    }
    sum
}

#[test]
fn slices_of_structs() {
    let s = model();
    let (d, d_x) = of_many::grad(&s.layers, 2.0);
    assert_eq!((d[0].b, d[1].b, d_x), (6.0, 10.0, 9.0));
    assert_eq!(of_each::grad(&s.layers, 2.0), (d, d_x));
}

#[differentiable]
fn of_array(layers: &[Inner; 2]) -> f64 {
    layers[0].b * layers[1].b
}

#[differentiable]
fn calls(s: &Model, x: f64) -> f64 {
    let inner = &s.inner;
    inner.b * dot(s, x) + inner.pair.1[0]
}

#[test]
fn calls_and_aliases() {
    let s = model();
    let (d, d_x) = calls::grad(&s, 2.0);
    assert_eq!((d.inner.b, d.inner.pair.1[0], d.w[1], d_x), (18.0 + 18.0, 1.0, 18.0, 27.0));
    let d = of_array::grad(&[s.inner.clone(), s.inner]);
    assert_eq!((d[0].b, d[1].b), (3.0, 3.0));
}
