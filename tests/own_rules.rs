//! Own rules in every place and with every kind of argument. The corpus checks more of them against differences.
#![allow(missing_docs, clippy::float_cmp, reason = "the functions are what is tested, and the numbers are exact")]
#![allow(
    clippy::cast_precision_loss,
    clippy::trivially_copy_pass_by_ref,
    clippy::too_many_arguments,
    clippy::many_single_char_names,
    clippy::needless_pass_by_value,
    reason = "rules take what the function takes"
)]

use chainrule::{Differentiable, differentiable};

/// A function among the arguments.
#[differentiable(forward = solve_kept, backward = solve_pulled)]
fn solve(f: impl Fn(f64) -> f64, x: f64, start: &[f64]) -> f64 {
    f(x) + start[0]
}
fn solve_kept(f: impl Fn(f64) -> f64, x: f64, start: &[f64]) -> (f64, (f64, usize)) {
    let slope = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;
    (solve(f, x, start), (slope, start.len()))
}
fn solve_pulled(r: &(f64, usize), seed: f64) -> (f64, Vec<f64>) {
    let mut d = vec![0.0; r.1];
    d[0] = seed;
    (r.0 * seed, d)
}

/// An argument that is changed, and a companion of another name.
#[differentiable(companion = Mean, forward = mean_kept, backward = mean_pulled)]
fn mean(mut x: Vec<f64>) -> f64 {
    x.sort_by(f64::total_cmp);
    x.iter().sum::<f64>() / x.len() as f64
}
fn mean_kept(x: Vec<f64>) -> (f64, usize) {
    let n = x.len();
    (mean(x), n)
}
fn mean_pulled(n: &usize, seed: f64) -> Vec<f64> {
    vec![seed / *n as f64; *n]
}

/// Rules in a module of their own, which borrow.
mod inner {
    use chainrule::differentiable;
    #[differentiable(forward = rules::kept, backward = rules::pulled, jvp = rules::pushed)]
    pub(crate) fn cube(x: &f64) -> f64 {
        x * x * x
    }
    mod rules {
        pub(super) fn kept(x: &f64) -> (f64, &f64) {
            (super::cube(x), x)
        }
        pub(super) fn pulled(x: &&f64, seed: f64) -> f64 {
            3.0 * **x * **x * seed
        }
        pub(super) fn pushed(x: &f64, d_x: f64) -> (f64, f64) {
            (super::cube(x), 3.0 * x * x * d_x)
        }
    }
}
use inner::cube;
#[differentiable]
fn through(x: f64, v: &[f64]) -> f64 {
    #[differentiable(forward = local_kept, backward = local_pulled)]
    fn local(x: f64) -> f64 {
        x.to_bits() as f64 * 0.0 + x * x
    }
    fn local_kept(x: f64) -> (f64, f64) {
        (local(x), x)
    }
    fn local_pulled(x: &f64, seed: f64) -> f64 {
        2.0 * x * seed
    }
    cube(&x) + inner::cube(&v[1]) * local(x) + cube(&(x * v[0]))
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: Vec<f64>,
}
#[differentiable]
impl Model {
    #[differentiable(forward = Self::kept, backward = Self::pulled)]
    fn energy(&self, x: f64) -> f64 {
        self.w.iter().map(|w| w * x).product()
    }
    fn kept(&self, x: f64) -> (f64, (Self, f64)) {
        (self.energy(x), (self.clone(), x))
    }
    fn pulled((model, x): &(Self, f64), seed: f64) -> (ModelTangent, f64) {
        let mut d = model.zero_tangent();
        let p = model.energy(*x);
        for (d, w) in d.w.iter_mut().zip(&model.w) {
            *d = seed * p / w;
        }
        (d, seed * p * model.w.len() as f64 / x)
    }
    #[differentiable(forward = Self::made_kept, backward = Self::made_pulled)]
    fn made(w: f64) -> Self {
        Self { w: vec![w, w] }
    }
    fn made_kept(w: f64) -> (Self, ()) {
        (Self::made(w), ())
    }
    fn made_pulled((): &(), seed: ModelTangent) -> f64 {
        seed.w[0] + seed.w[1]
    }
    #[differentiable]
    fn both(&self, x: f64) -> f64 {
        let m = Self::made(x);
        m.energy(x) * self.energy(x * x)
    }
    #[differentiable(forward = Self::c_kept, backward = Self::c_pulled)]
    fn with_constant(#[constant] &self, x: f64) -> f64 {
        self.w[0] * x
    }
    fn c_kept(&self, x: f64) -> (f64, f64) {
        (self.with_constant(x), self.w[0])
    }
    fn c_pulled(w: &f64, seed: f64) -> f64 {
        w * seed
    }
}

/// An output that may be missing.
#[differentiable(forward = checked_kept, backward = checked_pulled)]
fn checked(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.sqrt())
}
fn checked_kept(x: f64) -> (Option<f64>, f64) {
    (checked(x), x)
}
fn checked_pulled(x: &f64, seed: Option<f64>) -> f64 {
    seed.map_or(0.0, |s| 0.5 * s / x.sqrt())
}

/// More arguments than anyone should have.
#[differentiable(forward = many_kept, backward = many_pulled)]
fn many(a: &[f64], b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64, i: f64) -> f64 {
    a[0] * b * c * d * e * f * g * h * i
}
type Nine = (f64, f64, f64, f64, f64, f64, f64, f64, f64);
fn many_kept(a: &[f64], b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64, i: f64) -> (f64, Nine) {
    (many(a, b, c, d, e, f, g, h, i), (a[0], b, c, d, e, f, g, h, i))
}
fn many_pulled(r: &Nine, s: f64) -> (Vec<f64>, f64, f64, f64, f64, f64, f64, f64, f64) {
    let p = r.0 * r.1 * r.2 * r.3 * r.4 * r.5 * r.6 * r.7 * r.8 * s;
    (vec![p / r.0], p / r.1, p / r.2, p / r.3, p / r.4, p / r.5, p / r.6, p / r.7, p / r.8)
}

/// A lifetime of the user's.
#[differentiable(forward = named_kept, backward = named_pulled)]
fn named<'a>(x: &'a [f64], y: &[f64]) -> f64 {
    let z: &'a [f64] = x;
    z[0] * y[0]
}
fn named_kept<'a>(x: &'a [f64], y: &[f64]) -> (f64, (&'a [f64], f64)) {
    (named(x, y), (x, y[0]))
}
fn named_pulled(r: &(&[f64], f64), seed: f64) -> (Vec<f64>, Vec<f64>) {
    (vec![r.1 * seed], vec![r.0[0] * seed])
}

#[differentiable]
fn all(x: f64, model: &Model) -> f64 {
    let m = many(&[x], x, x, x, x, x, x, x, x);
    let n = named(&[x], &[x]);
    m + n + model.both(x)
}

thread_local! {
    static RUNS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

#[differentiable(forward = borrowing_kept, backward = borrowing_pulled)]
fn borrowing(x: &[f64]) -> f64 {
    x[0] * x[1]
}

fn borrowing_kept(x: &[f64]) -> (f64, &[f64]) {
    RUNS.set(RUNS.get() + 1);
    (borrowing(x), x)
}

fn borrowing_pulled(x: &&[f64], seed: f64) -> Vec<f64> {
    vec![seed * x[1], seed * x[0]]
}

#[differentiable]
fn calls_borrowing(x: &[f64]) -> f64 {
    let mut y = vec![x[0], x[1]];
    let before = borrowing(&y);
    y[0] = 2.0;
    before * borrowing(&y)
}

#[test]
fn what_borrows_from_a_callers_argument_is_made_again() {
    let x = [3.0, 5.0];
    let (_, tape) = borrowing::forward(&x);
    assert_eq!((borrowing::backward(&tape, 1.0), RUNS.get()), (vec![5.0, 3.0], 1));
    RUNS.set(0);
    // x0 x1 · 2 x1
    let (value, tape) = calls_borrowing::forward(&x);
    assert_eq!((value, RUNS.get()), (150.0, 2));
    assert_eq!((calls_borrowing::backward(&tape, 1.0), RUNS.get()), (vec![50.0, 60.0], 4));
}

#[test]
fn gradients() {
    use chainrule::check::arguments;
    let model = Model { w: vec![0.5, 0.7] };
    arguments(|x: &f64| all(*x, &model), &0.9, &all::grad(0.9, &model).0).unwrap();
    arguments(|x: &(f64, Vec<f64>)| through(x.0, &x.1), &(0.9, vec![0.3, 0.4]), &through::grad(0.9, &[0.3, 0.4]))
        .unwrap();
    let (d_x, d_s) = solve::grad(f64::sin, 0.5, &[1.0]);
    assert!((d_x - 0.5_f64.cos()).abs() < 1e-9 && d_s == [1.0]);
    assert_eq!(Mean::grad(vec![1.0, 2.0]), [0.5, 0.5]);
    assert_eq!(cube::jvp(&2.0, 1.0), (8.0, 12.0));
    let (v, t) = checked::forward(4.0);
    assert_eq!((v, checked::backward(&t, Some(1.0))), (Some(2.0), 0.25));
    assert_eq!(checked::jvp(4.0, 1.0).1, Some(0.25));
    assert_eq!(checked::jvp(-4.0, 1.0).1, None);
    let (d, _) = model.energy_grad(2.0);
    assert!((d.w[0] - 2.8).abs() < 1e-12);
}
