//! Methods of the user's types with the names of methods of std.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Matrix {
    data: Vec<f64>,
    cols: usize,
}

#[differentiable]
impl Matrix {
    fn get(&self, i: usize, j: usize) -> f64 {
        self.data[i * self.cols + j]
    }

    fn set(&mut self, i: usize, j: usize, value: f64) {
        self.data[i * self.cols + j] = value;
    }

    fn first(&self) -> f64 {
        self.data[0] * 2.0
    }

    fn insert(&mut self, value: f64) {
        self.data.push(value);
    }

    fn update(&mut self, rate: f64) -> f64 {
        for v in &mut self.data {
            *v *= rate;
        }
        self.data[1]
    }

    fn product(&self, other: &Matrix) -> Matrix {
        let n = self.cols;
        let mut out = Matrix { data: vec![0.0; n * n], cols: n };
        for i in 0..n {
            for j in 0..n {
                let mut sum = 0.0;
                for k in 0..n {
                    sum += self.get(i, k) * other.get(k, j);
                }
                out.set(i, j, sum);
            }
        }
        out
    }
}

#[differentiable]
fn matrices(data: &[f64], rate: f64) -> f64 {
    let a = Matrix { data: data.to_vec(), cols: 2 };
    let mut b = a.product(&a);
    let second = b.update(rate);
    b.insert(second * rate);
    let c: Matrix = a.product(&b);
    c.first() + c.get(1, 1) * b.data[4]
}

cases! {
    matrices(&[0.7, 1.3, -0.4, 0.2], 0.9) -> f64;
}
