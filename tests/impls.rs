//! The attribute on a whole impl: associated functions, operators, generic types.
#![allow(missing_docs, clippy::float_cmp, reason = "the functions are what is tested, and the numbers are exact")]

use std::ops::{Add, Mul};

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiable]
impl Vec2 {
    fn new(x: f64, y: f64) -> Self {
        Self { x, y: y * y }
    }

    fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    fn norm_squared(&self) -> f64 {
        self.dot(*self)
    }

    fn through_new(a: f64) -> f64 {
        let v = Self::new(a, 2.0);
        v.x * v.y
    }
}

#[differentiable]
impl Add for Vec2 {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Mul<f64> for Vec2 {
    type Output = Self;

    fn mul(self, k: f64) -> Self {
        Self { x: self.x * k, ..self }
    }
}

struct Line<const N: usize> {
    at: [f64; N],
}

#[differentiable]
impl<const N: usize> Line<N> {
    #[differentiable]
    fn sum(#[constant] &self, k: f64) -> f64 {
        let mut s = 0.0;
        for a in &self.at {
            s += k * a;
        }
        s
    }

    fn not_marked(&self) -> usize {
        self.at.len()
    }
}

#[test]
fn associated_functions_have_siblings() {
    let (value, tape) = Vec2::new_forward(3.0, 2.0);
    assert_eq!(value, Vec2 { x: 3.0, y: 4.0 });
    let (d_x, d_y) = Vec2::new_backward(&tape, Vec2Tangent { x: 1.0, y: 10.0 });
    assert_eq!((d_x, d_y), (1.0, 40.0));
    assert_eq!(Vec2::through_new_grad(3.0), 4.0);
}

#[test]
fn methods_by_value_and_by_reference() {
    let v = Vec2 { x: 3.0, y: 4.0 };
    let (value, d_v) = v.norm_squared_value_and_grad();
    assert_eq!((value, d_v), (25.0, Vec2Tangent { x: 6.0, y: 8.0 }));
    let (_, along) = v.norm_squared_jvp(Vec2Tangent { x: 1.0, y: 0.5 });
    assert_eq!(along, 10.0);
}

#[test]
fn operators_have_siblings_in_an_inherent_impl() {
    let (a, b) = (Vec2 { x: 1.0, y: 2.0 }, Vec2 { x: 3.0, y: 4.0 });
    let (sum, tape) = Vec2::add_forward(a, b);
    assert_eq!(sum, a + b);
    let seed = Vec2Tangent { x: 5.0, y: 6.0 };
    assert_eq!(Vec2::add_backward(&tape, seed), (seed, seed));
    assert_eq!(a * 2.0, Vec2 { x: 2.0, y: 2.0 });
}

/// Sums of products of sums: methods that call each other.
#[derive(Clone, Debug, Differentiable)]
struct Terms {
    factors: Vec<f64>,
}

#[differentiable]
impl Terms {
    fn total(&self, x: f64, depth: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..self.factors.len() {
            s += self.factors[i] * self.term(x, depth);
        }
        s
    }

    fn term(&self, x: f64, depth: usize) -> f64 {
        if depth == 0 { x } else { Self::half(x) * self.total(x, depth - 1) }
    }

    fn half(x: f64) -> f64 {
        x * 0.5
    }
}

/// A method of the same name, of another type.
#[derive(Clone, Debug, Differentiable)]
struct TwoTerms {
    first: Terms,
    second: Terms,
}

#[differentiable]
impl TwoTerms {
    fn total(&self, x: f64, depth: usize) -> f64 {
        self.first.total(x, depth) * self.second.total(x, depth)
    }
}

#[test]
fn methods_in_circles() {
    let terms = TwoTerms { first: Terms { factors: vec![2.0, 3.0] }, second: Terms { factors: vec![4.0] } };
    // 5² x²/2 · 4² x²/2
    let (value, (d_terms, d_x)) = terms.total_value_and_grad(2.0, 1);
    assert_eq!((value, d_x), (1600.0, 3200.0));
    assert_eq!(d_terms.first.factors, [640.0, 640.0]);
    assert_eq!(d_terms.second.factors, [800.0]);
}

#[test]
fn only_what_is_marked() {
    let line = Line { at: [1.0, 2.0, 3.0] };
    assert_eq!(line.sum_grad(0.5), 6.0);
    assert_eq!((line.sum(0.5), line.not_marked()), (3.0, 3));
}
