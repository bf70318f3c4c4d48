//! `Index` and `IndexMut` of the user's own types.

use std::ops::{Index, IndexMut, Mul, Sub};

use chainrule::differentiable;

#[derive(Clone, Debug, chainrule::Differentiable)]
pub struct Matrix {
    rows: usize,
    columns: usize,
    data: Vec<f64>,
}

#[differentiable]
impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &Self::Output {
        assert!(i < self.rows, "no row {i}");
        let before = i * self.columns;
        &self.data[before + j]
    }
}

#[differentiable]
impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * self.columns + j]
    }
}

/// A row.
#[differentiable]
impl Index<usize> for Matrix {
    type Output = [f64];

    fn index(&self, i: usize) -> &[f64] {
        &self.data[i * self.columns..(i + 1) * self.columns]
    }
}

#[differentiable]
impl Matrix {
    fn new(rows: usize, columns: usize, from: &[f64]) -> Self {
        let mut data = vec![0.0; rows * columns];
        for i in 0..rows * columns {
            data[i] = from[i];
        }
        Self { rows, columns, data }
    }

    fn trace(&self) -> f64 {
        let mut sum = 0.0;
        for i in 0..self.rows {
            sum += self[(i, i)];
        }
        sum
    }

    fn scale_row(&mut self, i: usize, k: f64) {
        for j in 0..self.columns {
            self[(i, j)] *= k;
        }
    }
}

#[differentiable]
impl Mul<&Matrix> for &Matrix {
    type Output = Matrix;

    fn mul(self, other: &Matrix) -> Matrix {
        let mut product =
            Matrix { rows: self.rows, columns: other.columns, data: vec![0.0; self.rows * other.columns] };
        for i in 0..self.rows {
            for j in 0..other.columns {
                for k in 0..self.columns {
                    product[(i, j)] += self[(i, k)] * other[(k, j)];
                }
            }
        }
        product
    }
}

#[differentiable]
impl Mul<f64> for Matrix {
    type Output = Matrix;

    fn mul(mut self, k: f64) -> Matrix {
        for x in &mut self.data {
            *x *= k;
        }
        self
    }
}

#[differentiable]
impl Sub for Matrix {
    type Output = Matrix;

    fn sub(self, other: Matrix) -> Matrix {
        let mut data = self.data;
        for i in 0..data.len() {
            data[i] -= other.data[i];
        }
        Matrix { rows: self.rows, columns: self.columns, data }
    }
}

#[derive(Clone, Copy, Debug, chainrule::Differentiable)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiable]
impl Index<usize> for Vec3 {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        match i {
            0 => &self.x,
            1 => &self.y,
            2 => &self.z,
            _ => panic!("no coordinate {i}"),
        }
    }
}

#[differentiable]
impl IndexMut<usize> for Vec3 {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        if i == 0 {
            &mut self.x
        } else if i == 1 {
            &mut self.y
        } else {
            &mut self.z
        }
    }
}

#[derive(Clone, Debug, chainrule::Differentiable)]
struct Grid<const N: usize> {
    cells: [[f64; N]; N],
}

#[differentiable]
impl<const N: usize> Index<[usize; 2]> for Grid<N> {
    type Output = f64;

    fn index(&self, at: [usize; 2]) -> &f64 {
        &self.cells[at[0] % N][at[1] % N]
    }
}

#[differentiable]
impl<const N: usize> IndexMut<[usize; 2]> for Grid<N> {
    fn index_mut(&mut self, at: [usize; 2]) -> &mut f64 {
        &mut self.cells[at[0] % N][at[1] % N]
    }
}

#[differentiable]
fn read_and_written(a: &[f64], k: f64) -> f64 {
    let mut m = Matrix::new(2, 3, a);
    m[(0, 1)] = k * m[(1, 2)] + m[(0, 1)];
    m[(1, 0)] *= m[(0, 1)];
    m[(1, 0)] -= m[(0, 0)] * m[(0, 0)];
    m[(0, 0)] /= 2.0;
    m.scale_row(1, k);
    m[(1, 0)] * m[(0, 1)] + m[(0, 0)] + m.trace()
}

#[differentiable]
fn products(a: &[f64], b: &[f64], n: usize) -> f64 {
    let a: Matrix = Matrix::new(2, 3, a);
    let b = Matrix::new(3, 2, b);
    let mut c = &a * &b;
    for _ in 0..n {
        c = &c * &c;
        c[(0, 1)] += a[(1, 1)];
    }
    c.trace() + c[(0, 1)] * a[1][2] + c[(1, 0)].sin()
}

#[differentiable]
fn rows(a: &[f64]) -> f64 {
    let m = Matrix::new(2, 2, a);
    let mut sum = 0.0;
    for i in 0..2 {
        let row = &m[i];
        for j in 0..2 {
            sum += row[j] * m[j][i];
        }
    }
    sum
}

/// In place, written by an index that depends on the data's order.
#[differentiable]
fn around_the_axes(v: [f64; 3], k: f64) -> f64 {
    let mut v = Vec3 { x: v[0], y: v[1], z: v[2] };
    for i in 0..3 {
        if v[i] > 0.5 {
            v[(i + 1) % 3] += k * v[i] * v[i];
        }
    }
    v[0] * v[1] - v[2]
}

#[differentiable]
fn diffusion(start: [[f64; 3]; 3], rate: f64, steps: usize) -> f64 {
    let mut grid = Grid { cells: start };
    for _ in 0..steps {
        let old = grid.clone();
        for i in 0..3 {
            for j in 0..3 {
                let around = old[[i + 1, j]] + old[[i + 2, j]] + old[[i, j + 1]] + old[[i, j + 2]];
                grid[[i, j]] += rate * (around - 4.0 * old[[i, j]]) * old[[i, j]];
            }
        }
    }
    grid[[0, 0]] * grid[[1, 2]] + grid[[2, 2]]
}

/// What does not copy moves through the operators.
#[differentiable]
fn descent(start: &[f64], rate: f64, steps: usize) -> f64 {
    let mut w = Matrix::new(2, 2, start);
    for i in 0..steps {
        let gradient = &w * &w;
        w = w - gradient * rate;
        if i == 1 {
            w = w * 0.5;
            w = Matrix::new(2, 2, start) - w;
        }
    }
    let row = Matrix::new(1, 2, start);
    w = &row * &w;
    w = w * 3.0;
    w.data[0] * w.data[1] + w.trace()
}

#[derive(Clone, Debug, chainrule::Differentiable)]
struct Layer {
    weights: Matrix,
    #[constant]
    scale: f64,
    bias: Vec<f64>,
}

impl Layer {
    #[differentiable]
    fn output(&self, x: &[f64]) -> f64 {
        let mut norm = 0.0;
        for i in 0..2 {
            let mut y = self.bias[i];
            for j in 0..2 {
                y += self.weights[(i, j)] * x[j] * self.scale;
            }
            norm += y * y;
        }
        norm
    }

    #[differentiable]
    fn decay(&mut self, k: f64) {
        for i in 0..2 {
            self.weights[(i, i)] *= k;
            self.weights[(0, i)] += self.bias[i];
        }
    }
}

/// Two indices tell that a field is of a user's type.
#[differentiable]
fn fields(w: &[f64], x: &[f64]) -> f64 {
    let mut layer = Layer { weights: Matrix::new(2, 2, w), scale: 0.7, bias: vec![x[0], 0.5] };
    let before = layer.output(x);
    layer.decay(x[1]);
    before + layer.output(x) * layer.weights[(0, 1)]
}

/// A parameter, and a field with its type named.
#[differentiable]
fn through_a_field(a: &[f64], n: usize) -> f64 {
    let pair = (Matrix::new(2, 2, a), 2.0);
    let m: &Matrix = &pair.0;
    let mut sum = 0.0;
    for i in 0..n {
        sum += m[(i % 2, 1)] * m[(1, i % 2)] * pair.1;
    }
    sum
}

cases! {
    read_and_written(&[0.3, -0.4, 0.9, 1.1, 0.2, -0.7], 0.8) -> f64;
    products(&[0.3, -0.4, 0.9, 1.1, 0.2, -0.7], &[0.5, 0.1, -0.2, 0.4, 0.6, 0.3], const 2) -> f64;
    rows(&[0.3, -0.4, 0.9, 1.1]) -> f64;
    around_the_axes([0.9, -0.1, 0.7], 0.6) -> f64;
    diffusion([[0.9, 0.1, 0.7], [0.2, 0.3, 0.4], [0.5, 0.8, 0.6]], 0.1, const 3) -> f64;
    descent(&[0.3, -0.4, 0.9, 1.1], 0.1, const 3) -> f64;
    fields(&[0.3, -0.4, 0.9, 1.1], &[0.7, -0.6]) -> f64;
    through_a_field(&[0.3, -0.4, 0.9, 1.1], const 3) -> f64;
}
