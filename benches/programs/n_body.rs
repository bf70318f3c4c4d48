//! The potential energy of bodies that attract each other.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

/// `−Σ m[i] m[j] / ‖p[i] − p[j]‖` over all pairs.
#[differentiable]
fn energy(positions: &[[f64; 3]], masses: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in i + 1..positions.len() {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                r2 += d * d;
            }
            energy -= masses[i] * masses[j] / r2.sqrt();
        }
    }
    energy
}

/// The cotangents of body `i` stay in registers while `j` runs.
fn energy_by_hand(positions: &[[f64; 3]], masses: &[f64], d_positions: &mut [[f64; 3]], d_masses: &mut [f64]) -> f64 {
    let n = positions.len();
    let (masses, d_positions, d_masses) = (&masses[..n], &mut d_positions[..n], &mut d_masses[..n]);
    let mut energy = 0.0;
    for i in 0..n {
        let (p, m) = (positions[i], masses[i]);
        let (mut d_p, mut d_m) = ([0.0; 3], 0.0);
        for j in i + 1..n {
            let q = positions[j];
            let d = [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
            let r2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            let inverse = 1.0 / r2.sqrt();
            let per_mass = masses[j] * inverse;
            energy -= m * per_mass;
            d_m -= per_mass;
            d_masses[j] -= m * inverse;
            let force = m * per_mass * inverse * inverse;
            for k in 0..3 {
                d_p[k] += force * d[k];
                d_positions[j][k] -= force * d[k];
            }
        }
        d_masses[i] += d_m;
        for k in 0..3 {
            d_positions[i][k] += d_p[k];
        }
    }
    energy
}

fn energy_of_numbers<T: Number>(parameters: &[T]) -> T {
    let n = parameters.len() / 4;
    let (positions, masses) = parameters.split_at(3 * n);
    let pairs = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j)));
    T::sum(pairs.map(|(i, j)| {
        let r2 = T::sum((0..3).map(|k| {
            let d = positions[3 * i + k] - positions[3 * j + k];
            d * d
        }));
        -(masses[i] * masses[j] / r2.sqrt())
    }))
}

/// `n` bodies.
pub(crate) fn program(n: usize) -> Program {
    let (p, m) = (uniform(1, 3 * n, -1.0, 1.0), uniform(2, n, 0.5, 2.0));
    let flat = [&p[..], &m].concat();
    let p: Vec<[f64; 3]> = p.as_chunks().0.to_vec();
    let (p2, m2, p3, m3) = (p.clone(), m.clone(), p.clone(), m.clone());
    Program::new("n-body energy", n.to_string(), 4 * n, move || energy(&p, &m))
        .with(Method::Ours, move |buffer| {
            let (d_p, d_m) = buffer.split_at_mut(3 * n);
            energy::value_and_grad_into(&p2, &m2, (d_p.as_chunks_mut().0, d_m))
        })
        .with(Method::Hand, move |buffer| {
            let (d_p, d_m) = buffer.split_at_mut(3 * n);
            energy_by_hand(&p3, &m3, d_p.as_chunks_mut().0, d_m)
        })
        .with_reverse(flat.clone(), |p| energy_of_numbers(p))
        .with_ad_trait(flat, |p| energy_of_numbers(p))
}

#[test]
fn gradients_agree() {
    program(5).check();
}
