//! Gates written by hand, for a matrix type of another crate: operators through the gate traits, methods through traits with
//! the siblings' names; and the siblings of operators.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::cast_precision_loss,
    clippy::doc_markdown,
    clippy::float_cmp,
    clippy::type_complexity,
    reason = "the functions are what is tested, and the numbers are exact"
)]

use std::ops::{Add, Mul, Sub};

use chainrule::{Differentiable, differentiable};

/// What a crate of linear algebra would have, with nothing of ours in it.
mod linear {
    use std::ops::Mul;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Matrix {
        pub rows: usize,
        pub columns: usize,
        pub data: Vec<f64>,
    }

    /// c += a·b, either factor transposed where asked.
    pub fn gemm(c: &mut [f64], (m, k, n): (usize, usize, usize), a: (&[f64], bool), b: (&[f64], bool)) {
        for i in 0..m {
            for j in 0..n {
                for l in 0..k {
                    let a = if a.1 { a.0[l * m + i] } else { a.0[i * k + l] };
                    let b = if b.1 { b.0[j * k + l] } else { b.0[l * n + j] };
                    c[i * n + j] += a * b;
                }
            }
        }
    }

    impl Mul for &Matrix {
        type Output = Matrix;

        fn mul(self, other: &Matrix) -> Matrix {
            assert_eq!(self.columns, other.rows, "shapes of a product");
            let mut data = vec![0.0; self.rows * other.columns];
            let shape = (self.rows, self.columns, other.columns);
            gemm(&mut data, shape, (&self.data, false), (&other.data, false));
            Matrix { rows: self.rows, columns: other.columns, data }
        }
    }

    impl Matrix {
        pub fn total(&self) -> f64 {
            self.data.iter().sum()
        }

        pub fn scaled(&self, k: f64) -> Matrix {
            Matrix { data: self.data.iter().map(|x| x * k).collect(), ..*self }
        }
    }
}

/// What support for that crate consists of.
mod glue {
    use chainrule::Differentiable;
    use chainrule::operator::{BinaryGate, ByRef, Slot, Want, op};

    use super::linear::{Matrix, gemm};

    impl Differentiable for Matrix {
        type Tangent = Vec<f64>;

        fn tangent_shape(&self) -> Vec<()> {
            vec![(); self.data.len()]
        }

        fn move_along(&mut self, tangent: &Vec<f64>, step: f64) {
            self.data.move_along(tangent, step);
        }
    }

    type D = Vec<f64>;

    /// y = a·b: d_a += d_y·bᵀ and d_b += aᵀ·d_y, with what lies there already.
    impl BinaryGate<op::Mul, Matrix, ByRef, ByRef> for Matrix {
        type Output = Matrix;

        fn record<L: Want, R: Want>(
            a: &Matrix,
            b: &Matrix,
            _: (L, R),
        ) -> (Matrix, impl Fn((&Matrix, &Matrix), D, (Slot<'_, L, D>, Slot<'_, R, D>)) + use<L, R>) {
            (a * b, |(a, b): (&Matrix, &Matrix), d_y: D, (d_a, d_b): (Slot<'_, L, D>, Slot<'_, R, D>)| {
                if let Some(d_a) = d_a.open() {
                    gemm(d_a, (a.rows, b.columns, a.columns), (&d_y, false), (&b.data, true));
                }
                if let Some(d_b) = d_b.open() {
                    gemm(d_b, (b.rows, a.rows, b.columns), (&a.data, true), (&d_y, false));
                }
            })
        }

        fn jvp(a: &Matrix, b: &Matrix, (d_a, d_b): (Option<&D>, Option<&D>)) -> (Matrix, D) {
            let y = a * b;
            let mut d_y = vec![0.0; y.data.len()];
            let shape = (a.rows, a.columns, b.columns);
            if let Some(d_a) = d_a {
                gemm(&mut d_y, shape, (d_a, false), (&b.data, false));
            }
            if let Some(d_b) = d_b {
                gemm(&mut d_y, shape, (&a.data, false), (d_b, false));
            }
            (y, d_y)
        }
    }

    /// Methods are found by the names of the siblings, where the type has none of its own.
    pub(super) mod methods {
        use chainrule::__private::{Given, MaybeTangent, NoTangent, Owned, Shared, Slot, Want};

        use super::{D, Matrix};

        pub trait Total {
            fn __total_record<W: Want>(
                &self,
                kinds: (Shared<W>,),
            ) -> (f64, impl Fn((&Matrix,), f64, (Slot<'_, W, D>,)) + use<Self, W>);

            fn __total_jvp<T: MaybeTangent<D>>(&self, tangents: (T,)) -> (f64, f64);
        }

        impl Total for Matrix {
            fn __total_record<W: Want>(
                &self,
                _: (Shared<W>,),
            ) -> (f64, impl Fn((&Matrix,), f64, (Slot<'_, W, D>,)) + use<W>) {
                (self.total(), |(_,): (&Matrix,), d: f64, (d_self,): (Slot<'_, W, D>,)| {
                    if let Some(d_self) = d_self.open() {
                        d_self.iter_mut().for_each(|x| *x += d);
                    }
                })
            }

            fn __total_jvp<T: MaybeTangent<D>>(&self, (d,): (T,)) -> (f64, f64) {
                (self.total(), d.tangent().map_or(0.0, |d| d.iter().sum()))
            }
        }

        pub trait Scaled {
            fn __scaled_record<L: Want, R: Want>(
                &self,
                kinds: (Shared<L>, Owned<R>),
                k: f64,
            ) -> (Matrix, impl Fn((&Matrix, ()), D, (Slot<'_, L, D>, Slot<'_, R, f64>)) + use<Self, L, R>);

            fn __scaled_jvp<A: MaybeTangent<D>, B: MaybeTangent<f64>>(&self, tangents: (A, B), k: f64) -> (Matrix, D);
        }

        impl Scaled for Matrix {
            fn __scaled_record<L: Want, R: Want>(
                &self,
                _: (Shared<L>, Owned<R>),
                k: f64,
            ) -> (Matrix, impl Fn((&Matrix, ()), D, (Slot<'_, L, D>, Slot<'_, R, f64>)) + use<L, R>) {
                (self.scaled(k), move |(a, ()): (&Matrix, ()), d: D, (d_a, d_k): (Slot<'_, L, D>, Slot<'_, R, f64>)| {
                    if let Some(d_a) = d_a.open() {
                        d_a.iter_mut().zip(&d).for_each(|(x, d)| *x += k * d);
                    }
                    if let Some(d_k) = d_k.open() {
                        *d_k += a.data.iter().zip(&d).map(|(x, d)| x * d).sum::<f64>();
                    }
                })
            }

            fn __scaled_jvp<A: MaybeTangent<D>, B: MaybeTangent<f64>>(
                &self,
                (d_a, d_k): (A, B),
                k: f64,
            ) -> (Matrix, D) {
                let mut d = vec![0.0; self.data.len()];
                if let Some(d_a) = d_a.tangent() {
                    d.iter_mut().zip(d_a).for_each(|(d, x)| *d += k * x);
                }
                if let Some(d_k) = d_k.tangent() {
                    d.iter_mut().zip(&self.data).for_each(|(d, x)| *d += d_k * x);
                }
                (self.scaled(k), d)
            }
        }

        #[test]
        fn tangents_are_given_or_not() {
            let m = Matrix { rows: 1, columns: 1, data: vec![2.0] };
            assert_eq!(m.__total_jvp((NoTangent,)), (2.0, 0.0));
            assert_eq!(m.__total_jvp((Given(vec![3.0]),)), (2.0, 3.0));
        }

        /// Has the siblings of a method that `Point` has of its own, which go first.
        #[allow(dead_code, reason = "which is the point")]
        pub trait Decoy: Sized {
            fn __length_record<W: Want>(
                self,
                _: (Owned<W>,),
            ) -> (f64, impl Fn(((),), f64, (Slot<'_, W, super::super::PointTangent>,)) + use<Self, W>) {
                (f64::NAN, |_, _, _: (Slot<'_, W, super::super::PointTangent>,)| unreachable!())
            }
        }

        impl Decoy for super::super::Point {}
    }
}

#[allow(unused_imports, reason = "the siblings that methods of another crate's types have")]
use glue::methods::{Decoy as _, Scaled as _, Total as _};
use linear::Matrix;

#[differentiable]
fn network(first: &Matrix, second: &Matrix, x: &Matrix, k: f64) -> f64 {
    let hidden = first * x;
    let out = second * &hidden.scaled(k);
    let again = &out * &hidden.scaled(0.5);
    out.total() * 2.0 + again.total() / k
}

/// The same on plain slices.
fn network_by_hand(first: &[f64], second: &[f64], x: &[f64], k: f64) -> f64 {
    let matrix = |data: &[f64]| Matrix { rows: 2, columns: 2, data: data.to_vec() };
    network(&matrix(first), &matrix(second), &matrix(x), k)
}

fn matrix(data: [f64; 4]) -> Matrix {
    Matrix { rows: 2, columns: 2, data: data.to_vec() }
}

#[test]
fn a_type_of_another_crate() {
    let (first, second, x) =
        (matrix([0.3, -0.5, 0.8, 1.1]), matrix([0.2, 0.9, -0.7, 0.4]), matrix([1.0, 0.6, -0.2, 0.5]));
    let k = 0.9;
    let (value, (d_first, d_second, d_x, d_k)) = network::value_and_grad(&first, &second, &x, k);
    assert_eq!(value, network(&first, &second, &x, k));
    let (_, along) = network::jvp(&first, &second, &x, k, (d_first.clone(), d_second.clone(), d_x.clone(), d_k));
    let squared = |d: &[f64]| d.iter().map(|x| x * x).sum::<f64>();
    let norm = squared(&d_first) + squared(&d_second) + squared(&d_x) + d_k * d_k;
    assert!((along - norm).abs() < 1e-12 * norm, "{along} {norm}");
    let h = 1e-6;
    let point = [first.data.clone(), second.data.clone(), x.data.clone(), vec![k]];
    let of = |p: &[Vec<f64>; 4]| network_by_hand(&p[0], &p[1], &p[2], p[3][0]);
    for (part, gradient) in [d_first, d_second, d_x, vec![d_k]].iter().enumerate() {
        for (i, d) in gradient.iter().enumerate() {
            let (mut up, mut down) = (point.clone(), point.clone());
            up[part][i] += h;
            down[part][i] -= h;
            let difference = (of(&up) - of(&down)) / (2.0 * h);
            assert!((d - difference).abs() < 1e-7, "{part} {i}: {d} {difference}");
        }
    }
}

/// A backward pass adds to what is there.
#[test]
fn gates_accumulate() {
    let (first, second, x) =
        (matrix([0.3, -0.5, 0.8, 1.1]), matrix([0.2, 0.9, -0.7, 0.4]), matrix([1.0, 0.6, -0.2, 0.5]));
    let (_, once) = network::value_and_grad(&first, &second, &x, 0.9);
    let (mut a, mut b, mut c, mut k) = (vec![1.0; 4], vec![2.0; 4], vec![3.0; 4], 4.0);
    network::value_and_grad_into(&first, &second, &x, 0.9, (&mut a, &mut b, &mut c, &mut k));
    let close = |from: &[f64], d: &[f64], start: f64| from.iter().zip(d).all(|(f, d)| (f - d - start).abs() < 1e-12);
    assert!(
        close(&a, &once.0, 1.0) && close(&b, &once.1, 2.0) && close(&c, &once.2, 3.0) && close(&[k], &[once.3], 4.0)
    );
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
impl Sub for Point {
    type Output = Point;

    fn sub(self, other: Point) -> Self::Output {
        Point { x: self.x - other.x, y: self.y - other.y }
    }
}

/// Several of one operator do not get in each other's way.
#[differentiable]
impl Mul<f64> for Point {
    type Output = Point;

    fn mul(self, k: f64) -> Point {
        Point { x: self.x * k, y: self.y * k }
    }
}

#[differentiable]
impl Mul for Point {
    type Output = f64;

    fn mul(self, other: Point) -> f64 {
        self.x * other.x + self.y * other.y
    }
}

#[differentiable]
impl Add<&Point> for &Point {
    type Output = Point;

    fn add(self, other: &Point) -> Point {
        Point { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Point {
    #[differentiable]
    fn length(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
}

#[differentiable]
fn distance(x: f64) -> f64 {
    let p = Point { x, y: 4.0 };
    p.length()
}

#[test]
fn siblings_go_before_traits() {
    let (value, d_x) = distance::value_and_grad(3.0);
    assert_eq!(value, 5.0);
    assert!((d_x - 0.6).abs() < 1e-15);
}

#[differentiable]
fn inertia(points: &[Point], k: f64) -> f64 {
    let mut centre = Point { x: 0.0, y: 0.0 };
    for p in points {
        centre = &centre + p;
    }
    let centre = centre * (1.0 / points.len() as f64);
    let mut sum = 0.0;
    for p in points {
        let r = *p - centre;
        sum += r * r;
    }
    sum * k
}

#[test]
fn an_operator_on_its_own_type_has_siblings() {
    let (a, b) = (Point { x: 1.0, y: 2.0 }, Point { x: 3.0, y: 5.0 });
    let (value, tape) = a.sub_forward(b);
    assert_eq!(value, a - b);
    let (d_a, d_b) = Point::sub_backward(&tape, PointTangent { x: 1.0, y: -2.0 });
    assert_eq!((d_a.x, d_a.y, d_b.x, d_b.y), (1.0, -2.0, -1.0, 2.0));
    assert_eq!(a.mul_grad(b).0, PointTangent { x: 3.0, y: 5.0 });
}

#[test]
fn operators_in_loops_over_structs() {
    let points = [Point { x: 1.0, y: 2.0 }, Point { x: 3.0, y: 5.0 }, Point { x: -1.0, y: 0.5 }];
    let (value, (d_points, d_k)) = inertia::value_and_grad(&points, 2.0);
    assert!((d_k * 2.0 - value).abs() < 1e-12);
    // ∂/∂xᵢ of k·Σ|xⱼ − x̄|² is 2k(xᵢ − x̄).
    assert!((d_points[0].x - 4.0 * (1.0 - 1.0)).abs() < 1e-12, "{}", d_points[0].x);
    assert!((d_points[1].y - 4.0 * (5.0 - 2.5)).abs() < 1e-12, "{}", d_points[1].y);
}
