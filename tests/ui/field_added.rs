//! Fields of a user's type, added: nothing in the tokens tells that they are no floats.
use std::ops::{Add, AddAssign};

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
struct Decibel(f64);

#[differentiable]
impl Add for Decibel {
    type Output = Decibel;

    fn add(self, other: Decibel) -> Decibel {
        Decibel((self.0.exp() + other.0.exp()).ln())
    }
}

#[differentiable]
impl AddAssign for Decibel {
    fn add_assign(&mut self, other: Decibel) {
        *self = *self + other;
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Noise {
    near: Decibel,
    far: Decibel,
}

#[differentiable]
fn total(noise: &Noise) -> f64 {
    let sum = noise.near + noise.far;
    sum.0
}

#[differentiable]
fn gather(noise: &mut Noise) {
    noise.near += noise.far;
}

fn main() {}
