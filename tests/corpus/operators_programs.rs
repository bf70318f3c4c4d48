//! Programs over operators of types of their own: complex numbers, quaternions, in loops, vectors and single precision.

use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub};

use chainrule::differentiable;

#[derive(Clone, Copy, Debug, PartialEq, chainrule::Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[differentiable]
impl Add for Complex {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { re: self.re + other.re, im: self.im + other.im }
    }
}

#[differentiable]
impl Sub<f64> for Complex {
    type Output = Self;

    fn sub(self, x: f64) -> Self {
        Self { re: self.re - x, ..self }
    }
}

#[differentiable]
impl Mul for Complex {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let re = self.re * other.re - self.im * other.im;
        Self { re, im: self.re * other.im + self.im * other.re }
    }
}

#[differentiable]
impl Div for Complex {
    type Output = Complex;

    fn div(self, Self { re, im }: Self) -> Complex {
        let d = re * re + im * im;
        if d == 0.0 {
            return Complex { re: f64::NAN, im: f64::NAN };
        }
        self * Complex { re: re / d, im: -im / d }
    }
}

#[differentiable]
impl MulAssign for Complex {
    fn mul_assign(&mut self, other: Self) {
        *self = *self * other;
    }
}

impl Complex {
    #[differentiable]
    fn norm_squared(self) -> f64 {
        self.re * self.re + self.im * self.im
    }
}

#[differentiable]
fn moebius(z: (f64, f64), a: [f64; 8]) -> (f64, f64) {
    let z = Complex { re: z.0, im: z.1 };
    let a: Vec<Complex> = vec![
        Complex { re: a[0], im: a[1] },
        Complex { re: a[2], im: a[3] },
        Complex { re: a[4], im: a[5] },
        Complex { re: a[6], im: a[7] },
    ];
    let w = (a[0] * z + a[1]) / (a[2] * z + a[3]);
    (w.re, w.im)
}

/// Horner, forwards and while it stays small.
#[differentiable]
fn escape(c: (f64, f64), n: usize) -> f64 {
    let c = Complex { re: c.0, im: c.1 };
    let mut z = Complex { re: 0.0, im: 0.0 };
    let mut steps = 0;
    while steps < n && z.norm_squared() < 4.0 {
        z = z * z + c;
        z *= c - 0.25;
        steps += 1;
    }
    let size = z.norm_squared();
    if size > 1.0 { size.ln() } else { size * 0.5 }
}

#[derive(Clone, Copy, Debug, chainrule::Differentiable)]
struct Quaternion {
    w: f64,
    v: [f64; 3],
}

/// Hamilton's product.
#[differentiable]
impl Mul for Quaternion {
    type Output = Quaternion;

    fn mul(self, q: Quaternion) -> Quaternion {
        let (a, b) = (self.v, q.v);
        Quaternion {
            w: self.w * q.w - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
            v: [
                self.w * b[0] + q.w * a[0] + a[1] * b[2] - a[2] * b[1],
                self.w * b[1] + q.w * a[1] + a[2] * b[0] - a[0] * b[2],
                self.w * b[2] + q.w * a[2] + a[0] * b[1] - a[1] * b[0],
            ],
        }
    }
}

/// The conjugate.
#[differentiable]
impl Neg for Quaternion {
    type Output = Quaternion;

    fn neg(self) -> Quaternion {
        Quaternion { w: self.w, v: [-self.v[0], -self.v[1], -self.v[2]] }
    }
}

#[differentiable]
impl Div<f64> for Quaternion {
    type Output = Quaternion;

    fn div(mut self, k: f64) -> Quaternion {
        self.w /= k;
        for part in &mut self.v {
            *part /= k;
        }
        self
    }
}

/// A point by value, an array.
#[differentiable]
impl Mul<[f64; 3]> for &Quaternion {
    type Output = [f64; 3];

    fn mul(self, x: [f64; 3]) -> [f64; 3] {
        let q: Quaternion = *self;
        let turned = q * Quaternion { w: 0.0, v: x } * -q;
        turned.v
    }
}

#[differentiable]
fn rotation(angle: f64, axis: [f64; 3], x: [f64; 3], turns: usize) -> [f64; 3] {
    let (sin, cos) = (angle / 2.0).sin_cos();
    let q = Quaternion { w: cos, v: [sin * axis[0], sin * axis[1], sin * axis[2]] };
    let norm = (q.w * q.w + q.v[0] * q.v[0] + q.v[1] * q.v[1] + q.v[2] * q.v[2]).sqrt();
    let unit = q / norm;
    let mut at = x;
    for _ in 0..turns {
        at = &unit * at;
    }
    at
}

#[derive(Clone, Copy, chainrule::Differentiable)]
struct Dual<const N: usize> {
    value: f64,
    parts: [f64; N],
    #[constant]
    label: u8,
}

#[differentiable]
impl<const N: usize> Mul for Dual<N> {
    type Output = Self;

    fn mul(self, other: Self) -> Self::Output {
        let mut parts = [0.0; N];
        for i in 0..N {
            parts[i] = self.value * other.parts[i] + other.value * self.parts[i];
        }
        Dual { value: self.value * other.value, parts, label: self.label }
    }
}

#[differentiable]
impl<const N: usize> AddAssign<&Self> for Dual<N> {
    fn add_assign(&mut self, other: &Self) {
        self.value += other.value;
        for i in 0..N {
            self.parts[i] += other.parts[i];
        }
    }
}

/// Differentiated twice: an inner derivative by dual numbers.
#[differentiable]
fn of_duals(x: f64, y: f64, n: usize) -> f64 {
    let x = Dual { value: x, parts: [1.0, 0.0], label: 1 };
    let y = Dual { value: y, parts: [0.0, 1.0], label: 2 };
    let mut sum = x * y;
    for i in 0..n {
        let term = if i % 2 == 0 { x * sum } else { y * y };
        sum += &term;
    }
    sum.parts[0] * sum.parts[1] + sum.value * f64::from(sum.label)
}

cases! {
    moebius((0.3, 0.8), [1.0, 0.2, -0.4, 0.7, 0.3, -0.6, 1.2, 0.1]);
    escape((0.4, 0.5), const 3) -> f64;
    escape((1.4, -1.5), const 9) -> f64;
    rotation(0.7, [0.3, -0.4, 0.9], [1.0, 0.5, -0.2], const 3);
    of_duals(0.8, -0.6, const 3) -> f64;
}

mod single_precision {
    use std::ops::{Mul, Sub};

    use chainrule::differentiable;

    #[derive(Clone, Copy, chainrule::Differentiable)]
    struct Pair(f32, f32);

    #[differentiable]
    impl Mul<Pair> for f32 {
        type Output = Pair;

        fn mul(self, p: Pair) -> Pair {
            Pair(self * p.0, self * p.1)
        }
    }

    #[differentiable]
    impl Sub for Pair {
        type Output = Pair;

        fn sub(self, other: Pair) -> Pair {
            Pair(self.0 - other.0, self.1 - other.1)
        }
    }

    impl Pair {
        #[differentiable]
        fn product(&self) -> f32 {
            self.0 * self.1
        }
    }

    #[differentiable]
    fn shrink(x: f32, y: f32, k: f32) -> f32 {
        let p = Pair(x, y);
        let q = k * p - 0.5 * (p - k * p);
        let Pair(a, b) = q;
        2.0 * q.product() - q.product() / k + a * b
    }

    cases! {
        in f32;
        shrink(0.7, -0.4, 0.9) -> f32;
    }
}
