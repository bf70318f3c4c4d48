#![allow(missing_docs)]
use chainrule::{Differentiable, differentiable};
use std::ops::{Add, Mul, Sub};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Mat<const N: usize> {
    data: [[f64; N]; N],
}

#[differentiable]
impl<const N: usize> Mul<&Mat<N>> for &Mat<N> {
    type Output = Mat<N>;
    fn mul(self, o: &Mat<N>) -> Mat<N> {
        let mut data = [[0.0; N]; N];
        for i in 0..N {
            for j in 0..N {
                for k in 0..N {
                    data[i][j] += self.data[i][k] * o.data[k][j];
                }
            }
        }
        Mat { data }
    }
}
#[differentiable]
impl<const N: usize> Add for Mat<N> {
    type Output = Self;
    fn add(mut self, o: Self) -> Self {
        for i in 0..N {
            for j in 0..N {
                self.data[i][j] += o.data[i][j];
            }
        }
        self
    }
}
#[differentiable]
impl<const N: usize> Mul<Vec<f64>> for &Mat<N> {
    type Output = Vec<f64>;
    fn mul(self, x: Vec<f64>) -> Vec<f64> {
        let mut y = vec![0.0; N];
        for i in 0..N {
            for j in 0..N {
                y[i] += self.data[i][j] * x[j];
            }
        }
        y
    }
}
#[differentiable]
fn chain<const N: usize>(a: &Mat<N>, b: &Mat<N>) -> f64 {
    let c = &(a * b) * a + b.clone();
    let d = c.clone() + c;
    let y = &d * vec![1.0, 2.0];
    y[0] * y[1] + d.data[0][1]
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Dyn {
    data: Vec<f64>,
}
#[differentiable]
impl Sub for Dyn {
    type Output = Dyn;
    fn sub(self, o: Dyn) -> Dyn {
        let mut data = self.data;
        for i in 0..data.len() {
            data[i] -= o.data[i];
        }
        Dyn { data }
    }
}
type Real = f64;
#[differentiable]
fn alias(x: Real, y: Real) -> Real {
    let mut s = x * y;
    s += x / 2.0;
    let z: Real = s * s - x;
    z.sin() * 2.0
}

#[differentiable]
fn dynamic(a: Dyn, b: Dyn, n: usize) -> f64 {
    let mut c = a.clone();
    for _ in 0..n {
        let e = c.clone() - b.clone();
        c = e.clone() - Dyn { data: vec![0.5; e.data.len()] };
    }
    let d = a - c;
    d.data[0] * d.data[1]
}
#[test]
fn t() {
    let a = Mat { data: [[1.0, 2.0], [3.0, 4.0]] };
    let b = Mat { data: [[0.5, -2.0], [1.0, 0.1]] };
    let (v, (da, _db)) = chain::value_and_grad(&a, &b);
    let h = 1e-6;
    let mut a2 = a.clone();
    a2.data[0][1] += h;
    println!("{v} {} {}", da.data[0][1], (chain(&a2, &b) - v) / h);
    println!("{:?}", alias::backward(&alias::forward(0.3, 0.4).1, 1.0));
    println!("{:?}", dynamic::grad(Dyn { data: vec![1.0, 2.0] }, Dyn { data: vec![0.1, 0.2] }, 3));
}
