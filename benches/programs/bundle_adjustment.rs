//! The residuals of bundle adjustment (`ADBench`'s BA): the Jacobian of all observations, a 2×15 block each.

use ad_trait::reverse_ad::adr::{GlobalComputationGraph, adr};
use reverse::{Gradient, Tape};

use crate::functions::ba::residual;
use crate::{Method, Number, Program, sizes_and_numbers};

/// A 2×15 block: two rows of 11 camera parameters, 3 coordinates of the point, 1 weight.
const BLOCK: usize = 30;

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn inner(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// What both rows of a block need of the rotation.
struct Rotation {
    axis: [f64; 3],
    sin: f64,
    cos: f64,
    inverse: f64,
    along: f64,
    turned: [f64; 3],
    /// ∂(turned point) / ∂(angle).
    by_angle: [f64; 3],
    is_small: bool,
}

impl Rotation {
    #[inline]
    fn of(r: [f64; 3], x: [f64; 3]) -> Self {
        let square = inner(r, r);
        if square == 0.0 {
            let c = cross(r, x);
            let turned = [x[0] + c[0], x[1] + c[1], x[2] + c[2]];
            let none = [0.0; 3];
            return Self {
                axis: r,
                sin: 1.0,
                cos: 1.0,
                inverse: 1.0,
                along: 0.0,
                turned,
                by_angle: none,
                is_small: true,
            };
        }
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let axis = r.map(|v| v * inverse);
        let (c, along) = (cross(axis, x), inner(axis, x));
        let turned = [0, 1, 2].map(|i| x[i] * cos + c[i] * sin + axis[i] * along * (1.0 - cos));
        let by_angle = [0, 1, 2].map(|i| c[i] * cos + (axis[i] * along - x[i]) * sin);
        Self { axis, sin, cos, inverse, along, turned, by_angle, is_small: false }
    }

    /// The cotangents of `r` and of the point `x` from that of the turned point.
    #[inline]
    fn pull_back(&self, x: [f64; 3], d: [f64; 3]) -> ([f64; 3], [f64; 3]) {
        let (w, by_axis, by_point) = (self.axis, cross(x, d), cross(d, self.axis));
        if self.is_small {
            return (by_axis, [0, 1, 2].map(|i| d[i] + by_point[i]));
        }
        let (versine, w_d) = (1.0 - self.cos, inner(w, d));
        let d_w = [0, 1, 2].map(|i| self.sin * by_axis[i] + versine * (self.along * d[i] + w_d * x[i]));
        let (d_angle, w_d_w) = (inner(d, self.by_angle), inner(w, d_w));
        let d_r = [0, 1, 2].map(|i| d_angle * w[i] + self.inverse * (d_w[i] - w[i] * w_d_w));
        (d_r, [0, 1, 2].map(|i| d[i] * self.cos + self.sin * by_point[i] + versine * w_d * w[i]))
    }
}

/// The residual; its block of the Jacobian is written.
fn residual_by_hand(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    feature: [f64; 2],
    block: &mut [f64; BLOCK],
) -> [f64; 2] {
    let moved = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let rotation = Rotation::of([camera[0], camera[1], camera[2]], moved);
    let seen = rotation.turned;
    let depth = 1.0 / seen[2];
    let p = [seen[0] * depth, seen[1] * depth];
    let rho = p[0] * p[0] + p[1] * p[1];
    let scale = 1.0 + camera[9] * rho + camera[10] * rho * rho;
    let scale_slope = 2.0 * (camera[9] + 2.0 * camera[10] * rho);
    let (rows, focal) = (block.as_chunks_mut::<15>().0, weight * camera[6]);
    let mut residual = [0.0; 2];
    for i in 0..2 {
        let distorted = p[i] * scale;
        let apart = distorted * camera[6] + camera[7 + i] - feature[i];
        residual[i] = weight * apart;

        let d_scale = focal * p[i];
        let mut d_p = [d_scale * scale_slope * p[0], d_scale * scale_slope * p[1]];
        d_p[i] += focal * scale;
        let d_seen = [d_p[0] * depth, d_p[1] * depth, -(d_p[0] * p[0] + d_p[1] * p[1]) * depth];
        let (d_r, d_moved) = rotation.pull_back(moved, d_seen);
        let row = &mut rows[i];
        row[..3].copy_from_slice(&d_r);
        for k in 0..3 {
            row[3 + k] = -d_moved[k];
            row[11 + k] = d_moved[k];
        }
        row[6] = weight * distorted;
        (row[7], row[8]) = (0.0, 0.0);
        row[7 + i] = weight;
        row[9] = d_scale * rho;
        row[10] = d_scale * rho * rho;
        row[14] = apart;
    }
    residual
}

/// `inputs`: a camera, a point, a weight.
fn residual_of_numbers<T: Number>(inputs: &[T], feature: [f64; 2]) -> [T; 2] {
    let (camera, point, weight) = (&inputs[..11], &inputs[11..14], inputs[14]);
    let x = [0, 1, 2].map(|i| point[i] - camera[3 + i]);
    let r = [camera[0], camera[1], camera[2]];
    let cross =
        |a: [T; 3], b: [T; 3]| [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    let square = T::sum(r.map(|v| v * v));
    let seen = if square.value() == 0.0 {
        let c = cross(r, x);
        [0, 1, 2].map(|i| x[i] + c[i])
    } else {
        let angle = square.sqrt();
        let (sin, cos) = (angle.sin(), angle.cos());
        let w = r.map(|v| v / angle);
        let (c, along) = (cross(w, x), T::sum([0, 1, 2].map(|i| w[i] * x[i])) * (-cos).plus(1.0));
        [0, 1, 2].map(|i| x[i] * cos + c[i] * sin + w[i] * along)
    };
    let p = [seen[0] / seen[2], seen[1] / seen[2]];
    let rho = p[0] * p[0] + p[1] * p[1];
    let scale = (camera[9] * rho + camera[10] * rho * rho).plus(1.0);
    [0, 1].map(|i| weight * (p[i] * scale * camera[6] + camera[7 + i]).plus(-feature[i]))
}

/// A problem whose cameras, points, weights and features are all alike.
#[derive(Clone)]
struct Data {
    cameras: Vec<[f64; 11]>,
    points: Vec<[f64; 3]>,
    weights: Vec<f64>,
    features: Vec<[f64; 2]>,
}

impl Data {
    /// `n m p`, one camera, one point, one weight, one feature.
    fn parse(text: &str, most: usize) -> Self {
        let ([n, m, p], all) = sizes_and_numbers(text);
        let p = p.min(most);
        let (camera, rest) = all.split_first_chunk().expect("a camera");
        let (point, rest) = rest.split_first_chunk().expect("a point");
        Self {
            cameras: vec![*camera; n],
            points: vec![*point; m],
            weights: vec![rest[0]; p],
            features: vec![[rest[1], rest[2]]; p],
        }
    }

    /// Calls `f` with every observation's index, camera, point, weight and feature; the sum of what it returns.
    #[inline]
    fn each(&self, mut f: impl FnMut(usize, &[f64; 11], &[f64; 3], f64, [f64; 2]) -> [f64; 2]) -> f64 {
        let mut sum = 0.0;
        for (i, (&weight, &feature)) in self.weights.iter().zip(&self.features).enumerate() {
            let (camera, point) = (&self.cameras[i % self.cameras.len()], &self.points[i % self.points.len()]);
            let [u, v] = f(i, camera, point, weight, feature);
            sum += u + v;
        }
        sum
    }
}

fn inputs(camera: &[f64; 11], point: &[f64; 3], weight: f64) -> Vec<f64> {
    [&camera[..], point, &[weight]].concat()
}

/// All observations of `text`.
pub(crate) fn program(text: &str) -> Program {
    with_data(Data::parse(text, usize::MAX))
}

fn with_data(data: Data) -> Program {
    let (data2, data3, data4, data5) = (data.clone(), data.clone(), data.clone(), data.clone());
    let count = data.weights.len();
    let size = format!("{count} observations");
    let primal = move || data.each(|_, camera, point, weight, feature| residual(camera, point, weight, feature));
    let mut program = Program::new("bundle adjustment", size, count * BLOCK, primal)
        .with(Method::Ours, move |jacobian| {
            let blocks = jacobian.as_chunks_mut::<BLOCK>().0;
            data2.each(|i, camera, point, weight, feature| {
                let (value, tape) = residual::forward(camera, point, weight, feature);
                for (row, seed) in blocks[i].as_chunks_mut::<15>().0.iter_mut().zip([[1.0, 0.0], [0.0, 1.0]]) {
                    let (d_camera, d_point, d_weight) = residual::backward(&tape, seed);
                    row[..11].copy_from_slice(&d_camera);
                    row[11..14].copy_from_slice(&d_point);
                    row[14] = d_weight;
                }
                value
            })
        })
        .with(Method::Hand, move |jacobian| {
            let blocks = jacobian.as_chunks_mut::<BLOCK>().0;
            data3.each(|i, camera, point, weight, feature| {
                residual_by_hand(camera, point, weight, feature, &mut blocks[i])
            })
        })
        .with(Method::Reverse, move |jacobian| {
            let blocks = jacobian.as_chunks_mut::<BLOCK>().0;
            data4.each(|i, camera, point, weight, feature| {
                let tape = Tape::new();
                let variables = tape.add_vars(&inputs(camera, point, weight));
                let outputs = residual_of_numbers(&variables, feature);
                for (row, output) in blocks[i].as_chunks_mut::<15>().0.iter_mut().zip(outputs) {
                    row.copy_from_slice(&output.grad().wrt(&variables));
                }
                outputs.map(|output| output.val())
            })
        })
        .with(Method::AdTrait, move |jacobian| {
            let blocks = jacobian.as_chunks_mut::<BLOCK>().0;
            data5.each(|i, camera, point, weight, feature| {
                GlobalComputationGraph::get().reset();
                let inputs = inputs(camera, point, weight);
                let variables: Vec<adr> = inputs.iter().map(|&x| adr::new_variable(x, false)).collect();
                let outputs = residual_of_numbers(&variables, feature);
                for (row, output) in blocks[i].as_chunks_mut::<15>().0.iter_mut().zip(outputs) {
                    let gradient = output.get_backwards_mode_grad();
                    for (entry, variable) in row.iter_mut().zip(&variables) {
                        *entry = gradient.wrt(variable);
                    }
                }
                outputs.map(Number::value)
            })
        });
    // Every observation depends on 15 inputs alone.
    program.evaluations = 16;
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../data/ba1_n49_m7776_p31843.txt");

    #[test]
    fn gradients_agree() {
        with_data(Data::parse(TEXT, 3)).check();
    }

    #[test]
    fn gradients_agree_without_a_rotation() {
        let mut data = Data::parse(TEXT, 3);
        for camera in &mut data.cameras {
            camera[..3].fill(0.0);
        }
        with_data(data).check();
    }
}
