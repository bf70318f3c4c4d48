//! Operators of the user's own types.

use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub, SubAssign};

use chainrule::differentiable;

#[derive(Clone, Copy, Debug, PartialEq, chainrule::Differentiable)]
pub struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiable]
impl Add for Vec3 {
    type Output = Self;

    fn add(self, other: Self) -> Self::Output {
        Self { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiable]
impl<'a> Add<&'a Vec3> for &'a Vec3 {
    type Output = Vec3;

    fn add(self, other: &'a Vec3) -> Vec3 {
        Vec3 { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiable]
impl Sub for Vec3 {
    type Output = Vec3;

    fn sub(self, other: Vec3) -> Vec3 {
        self + -other
    }
}

#[differentiable]
impl Sub<&Vec3> for &Vec3 {
    type Output = Vec3;

    fn sub(self, other: &Vec3) -> Self::Output {
        *self - *other
    }
}

#[differentiable]
impl Neg for Vec3 {
    type Output = Self;

    fn neg(self) -> Self {
        Self { x: -self.x, y: -self.y, z: -self.z }
    }
}

#[differentiable]
impl Mul<f64> for Vec3 {
    type Output = Vec3;

    fn mul(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

/// Element by element.
#[differentiable]
impl Mul for Vec3 {
    type Output = Vec3;

    fn mul(self, other: Self) -> Self {
        Self { x: self.x * other.x, y: self.y * other.y, z: self.z * other.z }
    }
}

#[differentiable]
impl Mul<Vec3> for f64 {
    type Output = Vec3;

    fn mul(self, v: Vec3) -> Vec3 {
        v * self
    }
}

#[differentiable]
impl Div<f64> for Vec3 {
    type Output = Vec3;

    fn div(self, k: f64) -> Vec3 {
        (1.0 / k) * self
    }
}

#[differentiable]
impl AddAssign for Vec3 {
    fn add_assign(&mut self, other: Vec3) {
        self.x += other.x;
        self.y += other.y;
        self.z += other.z;
    }
}

#[differentiable]
impl SubAssign<&Vec3> for Vec3 {
    fn sub_assign(&mut self, other: &Vec3) {
        *self += -*other;
    }
}

#[differentiable]
impl MulAssign<f64> for Vec3 {
    fn mul_assign(&mut self, k: f64) {
        *self = *self * k;
    }
}

#[differentiable]
impl Vec3 {
    fn new(v: [f64; 3]) -> Self {
        Self { x: v[0], y: v[1], z: v[2] }
    }

    fn dot(self, other: Vec3) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn norm(&self) -> f64 {
        self.dot(*self).sqrt()
    }
}

#[differentiable]
fn every_operator(a: [f64; 3], b: [f64; 3], k: f64) -> f64 {
    let a = Vec3::new(a);
    let b = &Vec3::new(b);
    let c = a + *b * k;
    let mut d = -c;
    d += a / 2.0;
    d *= k;
    d -= b;
    let e = b - &d;
    let f = (&e + b) * d;
    2.0 * f.norm() + f.norm() * k - k * b.x + (k * f).dot(c) / f.norm()
}

const G: f64 = 0.7;

/// Three bodies, leapfrog.
#[differentiable]
fn n_body(positions: &[[f64; 3]], #[constant] masses: &[f64], dt: f64, steps: usize) -> f64 {
    let mut p = Vec::new();
    let mut v = Vec::new();
    for at in positions {
        p.push(Vec3::new(*at));
        v.push(Vec3::new(*at) / 3.0);
    }
    for _ in 0..steps {
        for i in 0..p.len() {
            let mut a = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
            for j in 0..p.len() {
                if i != j {
                    let r = p[j] - p[i];
                    let d2 = r.dot(r) + 0.01;
                    a += r * (G * masses[j] / (d2 * d2.sqrt()));
                }
            }
            v[i] += a * dt;
        }
        for i in 0..p.len() {
            p[i] += v[i] * dt;
        }
    }
    let mut energy = 0.0;
    for (v, m) in v.iter().zip(masses) {
        energy += 0.5 * m * v.dot(*v);
    }
    energy
}

cases! {
    every_operator([0.3, -0.4, 0.9], [1.3, 0.7, -0.2], 0.8) -> f64;
    n_body(&[[0.0, 0.1, 0.0], [1.0, 0.0, 0.3], [-0.5, 0.8, 0.1]], const &[1.0, 0.5, 0.8], 0.05, const 4) -> f64;
}
