//! Generic types and functions: floats, differentiable parameters, aliases, bounds.
#![allow(
    missing_docs,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    clippy::needless_range_loop,
    reason = "the functions are what is tested, and the numbers are exact"
)]

use std::fmt::Debug;

use chainrule::{Differentiable, Real, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Model<T> {
    w: Vec<T>,
    bias: T,
}

#[differentiable]
impl<T: Real> Model<T> {
    fn score(&self, x: &[T]) -> T {
        let mut s = self.bias;
        for i in 0..x.len() {
            s += self.w[i] * x[i];
        }
        s
    }

    fn loss(&self, x: &[T], #[constant] target: T) -> T {
        let error = self.score(x).tanh() - target;
        error * error * T::from_f64(0.5)
    }

    fn scaled(&self, k: T) -> Vec<T> {
        let mut scaled = Vec::new();
        for i in 0..self.w.len() {
            scaled.push(self.w[i] * k / self.bias);
        }
        scaled
    }

    fn shift(&mut self, by: T) {
        self.bias += by * self.w[0];
    }

    fn new(w: T, bias: T) -> Self {
        Self { w: vec![w, w * w], bias }
    }
}

fn slope<T: Real>(f: impl Fn(T) -> T, at: T, h: T) -> T {
    (f(at + h) - f(at - h)) / (h + h)
}

#[test]
fn methods_of_a_generic_type() {
    let model: Model<f64> = Model { w: vec![0.5, -0.3], bias: 0.2 };
    let x = [1.0, 2.0];
    let (value, (d_model, d_x)) = model.loss_value_and_grad(&x, 0.75);
    assert_eq!(value, model.loss(&x, 0.75));
    let by_bias = slope(|bias| Model { bias, ..model.clone() }.loss(&x, 0.75), 0.2, 1e-5);
    assert!((d_model.bias - by_bias).abs() < 1e-9);
    let by_x = slope(|x| model.loss(&[1.0, x], 0.75), 2.0_f64, 1e-5);
    assert!((d_x[1] - by_x).abs() < 1e-9);
    assert!((d_model.w[1] - d_model.bias * 2.0).abs() < 1e-12);
}

#[test]
fn in_both_widths() {
    let model = Model { w: vec![0.5_f32, -0.3], bias: 0.2 };
    let d: ModelTangent<f32> = model.loss_grad(&[1.0, 2.0], 0.75).0;
    let wide = Model { w: vec![0.5_f64, -0.3], bias: 0.2 }.loss_grad(&[1.0, 2.0], 0.75).0;
    assert!((f64::from(d.bias) - wide.bias).abs() < 1e-6);
}

#[test]
fn several_outputs_and_writes() {
    let mut model = Model { w: vec![2.0, 3.0], bias: 4.0 };
    let (value, tape) = model.scaled_forward(2.0);
    assert_eq!(value, [1.0, 1.5]);
    let (d_model, d_k) = Model::scaled_backward(&tape, vec![1.0, 1.0]);
    assert_eq!((d_model.w, d_model.bias, d_k), (vec![0.5, 0.5], -0.625, 1.25));
    drop(tape);
    let ((), tape) = model.shift_forward(0.5);
    let mut d_model = model.zero_tangent();
    d_model.bias = 1.0;
    assert_eq!(Model::shift_backward(&tape, (), &mut d_model), 2.0);
    let (built, tape) = Model::new_forward(3.0, 1.0);
    assert_eq!(built.w, [3.0, 9.0]);
    let d = ModelTangent { w: vec![1.0, 10.0], bias: 5.0 };
    assert_eq!(Model::new_backward(&tape, d), (61.0, 5.0));
}

/// A generic function that uses the gradient of another.
fn descend<T: Real>(x: &mut [T], rate: T) -> T {
    #[differentiable]
    fn bowl<T: Real>(x: &[T]) -> T {
        let mut s = T::zero();
        for i in 0..x.len() {
            s += x[i] * x[i] * T::from_f64((i + 1) as f64);
        }
        s
    }
    let (value, gradient) = bowl::value_and_grad(x);
    for (x, d) in x.iter_mut().zip(&gradient) {
        *x -= rate * *d;
    }
    value
}

#[test]
fn generic_code_takes_gradients() {
    let mut x = vec![1.0_f32, 1.0];
    assert_eq!(descend(&mut x, 0.25), 3.0);
    assert_eq!(x, [0.5, 0.0]);
}

type Point = [f64; 3];
type Row = Vec<f64>;
type Number = f64;

#[differentiable]
fn dot_of_aliases(a: Point, b: &Point) -> Number {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[differentiable]
fn of_rows(rows: &[Row], k: Number) -> f64 {
    let mut s = 0.0;
    for i in 0..rows.len() {
        s += rows[i][0] * k * rows[i][1];
    }
    s
}

#[differentiable]
fn cross(a: Point, b: Point) -> Point {
    let c: Point = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    c
}

#[test]
fn aliases() {
    let (value, tape) = dot_of_aliases::forward([1.0, 2.0, 3.0], &[4.0, 5.0, 6.0]);
    let (d_a, d_b) = dot_of_aliases::backward(&tape, 1.0);
    assert_eq!((value, d_a, d_b), (32.0, [4.0, 5.0, 6.0], [1.0, 2.0, 3.0]));
    let (d_rows, d_k) = of_rows::grad(&[vec![1.0, 2.0], vec![3.0, 4.0]], 2.0);
    assert_eq!((d_rows, d_k), (vec![vec![4.0, 2.0], vec![8.0, 6.0]], 14.0));
    let (_, tape) = cross::forward([1.0, 2.0, 3.0], [4.0, 5.0, 6.0]);
    assert_eq!(cross::backward(&tape, [1.0, 0.0, 0.0]).0, [0.0, 6.0, -5.0]);
}

struct Grid<const N: usize, const M: usize> {
    spacing: f64,
}

#[differentiable]
impl<const N: usize, const M: usize> Grid<N, M>
where
    [f64; N]: Debug,
{
    fn energy(#[constant] &self, u: &[[f64; M]; N]) -> f64 {
        let mut s = 0.0;
        for i in 0..N {
            for j in 1..M {
                let slope = (u[i][j] - u[i][j - 1]) / self.spacing;
                s += slope * slope;
            }
        }
        s
    }
}

#[test]
fn constants_as_parameters() {
    let grid = Grid::<2, 3> { spacing: 0.5 };
    let d = grid.energy_grad(&[[1.0, 2.0, 2.0], [0.0, 0.0, 1.0]]);
    assert_eq!(d, [[-8.0, 8.0, 0.0], [0.0, -8.0, 8.0]]);
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec3<T> {
    x: T,
    y: T,
    z: T,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape<T> {
    Circle(T),
    Rect { w: T, h: T },
}

#[differentiable]
fn dot<T: Real>(a: Vec3<T>, b: &Vec3<T>) -> T {
    a.x * b.x + a.y * b.y + a.z * b.z
}

#[differentiable]
fn normalised<T: Real>(a: Vec3<T>) -> Vec3<T> {
    let n = dot(a, &a).sqrt();
    Vec3 { x: a.x / n, y: a.y / n, z: a.z / n }
}

#[differentiable]
fn with_base<T: Real>(a: Vec3<T>, k: T) -> Vec3<T> {
    let b = Vec3 { x: a.x.sin() * k, ..a };
    let Vec3 { x, y, z } = b;
    Vec3 { x: y, y: z * z, z: x }
}

#[differentiable]
fn area<T: Real>(s: &Shape<T>) -> T {
    match s {
        Shape::Circle(r) => T::PI * *r * *r,
        Shape::Rect { w, h } => *w * *h,
    }
}

#[test]
fn structs_and_enums_of_any_width() {
    let v = Vec3 { x: 1.0_f64, y: 2.0, z: 2.0 };
    assert_eq!(dot::grad(v, &v), (Vec3Tangent { x: 1.0, y: 2.0, z: 2.0 }, Vec3Tangent { x: 1.0, y: 2.0, z: 2.0 }));
    let (value, tape) = normalised::forward(v);
    assert_eq!(value, Vec3 { x: 1.0 / 3.0, y: 2.0 / 3.0, z: 2.0 / 3.0 });
    let d = normalised::backward(&tape, Vec3Tangent { x: 1.0, y: 0.0, z: 0.0 });
    assert!((d.x - 8.0 / 27.0).abs() < 1e-15 && (d.y + 2.0 / 27.0).abs() < 1e-15);
    let (_, tape) = with_base::forward(v, 3.0);
    let (d, d_k) = with_base::backward(&tape, Vec3Tangent { x: 1.0, y: 10.0, z: 100.0 });
    assert_eq!((d, d_k), (Vec3Tangent { x: 300.0 * 1.0_f64.cos(), y: 1.0, z: 40.0 }, 100.0 * 1.0_f64.sin()));
    let s = Shape::Rect { w: 2.0_f32, h: 3.0 };
    assert_eq!(area::grad(&s), ShapeTangent::Rect { w: 3.0, h: 2.0 });
    assert_eq!(area::grad(&Shape::Circle(1.0)), ShapeTangent::Circle(2.0 * std::f64::consts::PI));
}

/// A parameter of which nothing is known but that it has a gradient.
#[differentiable]
fn first_of<P: Differentiable + Clone>(pair: &(P, P), k: f64) -> (P, f64) {
    (pair.0.clone(), k * k)
}

#[test]
fn a_differentiable_parameter() {
    let pair = (vec![1.0, 2.0], vec![3.0]);
    let (value, tape) = first_of::forward(&pair, 3.0);
    assert_eq!(value, (vec![1.0, 2.0], 9.0));
    let (d_pair, d_k) = first_of::backward(&tape, (vec![5.0, 6.0], 1.0));
    assert_eq!((d_pair, d_k), ((vec![5.0, 6.0], vec![0.0]), 6.0));
}
