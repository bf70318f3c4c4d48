//! The cost of k-means clustering.

use chainrule::differentiable;

use crate::{Method, Number, Program, uniform};

const DIMENSIONS: usize = 8;

/// The squared distances of the points to their nearest centroids, added up.
#[differentiable]
fn cost(centroids: &[[f64; DIMENSIONS]], #[constant] points: &[[f64; DIMENSIONS]]) -> f64 {
    let mut cost = 0.0;
    for point in points {
        let mut nearest = f64::INFINITY;
        for centroid in centroids {
            let mut distance = 0.0;
            for k in 0..DIMENSIONS {
                let d = point[k] - centroid[k];
                distance += d * d;
            }
            nearest = nearest.min(distance);
        }
        cost += nearest;
    }
    cost
}

/// Only the nearest centroid has a cotangent.
fn cost_by_hand(
    centroids: &[[f64; DIMENSIONS]],
    points: &[[f64; DIMENSIONS]],
    d_centroids: &mut [[f64; DIMENSIONS]],
) -> f64 {
    let mut cost = 0.0;
    for point in points {
        let (mut nearest, mut winner) = (f64::INFINITY, 0);
        for (i, centroid) in centroids.iter().enumerate() {
            let mut distance = 0.0;
            for k in 0..DIMENSIONS {
                let d = point[k] - centroid[k];
                distance += d * d;
            }
            if distance < nearest {
                (nearest, winner) = (distance, i);
            }
        }
        cost += nearest;
        let (centroid, d_centroid) = (&centroids[winner], &mut d_centroids[winner]);
        for k in 0..DIMENSIONS {
            d_centroid[k] -= 2.0 * (point[k] - centroid[k]);
        }
    }
    cost
}

fn cost_of_numbers<T: Number>(centroids: &[T], points: &[[f64; DIMENSIONS]]) -> T {
    T::sum(points.iter().map(|point| {
        let distances = centroids.chunks_exact(DIMENSIONS).map(|centroid| {
            T::sum(point.iter().zip(centroid).map(|(&p, c)| {
                let d = c.plus(-p);
                d * d
            }))
        });
        distances.min_by(|a, b| a.value().total_cmp(&b.value())).expect("there are centroids")
    }))
}

/// `n` points and `k` centroids.
pub(crate) fn program(n: usize, k: usize) -> Program {
    let points: Vec<[f64; DIMENSIONS]> = uniform(1, n * DIMENSIONS, -1.0, 1.0).as_chunks().0.to_vec();
    let flat = uniform(2, k * DIMENSIONS, -1.0, 1.0);
    let centroids: Vec<[f64; DIMENSIONS]> = flat.as_chunks().0.to_vec();
    let data = move || (centroids.clone(), points.clone());
    let (p1, p2, p3, p4, p5) = (data(), data(), data(), data(), data());
    Program::new("k-means", format!("{n} points, {k} centroids"), flat.len(), move || cost(&p1.0, &p1.1))
        .with(Method::Ours, move |buffer| cost::value_and_grad_into(&p2.0, &p2.1, buffer.as_chunks_mut().0))
        .with(Method::Hand, move |buffer| cost_by_hand(&p3.0, &p3.1, buffer.as_chunks_mut().0))
        .with_reverse(flat.clone(), move |p| cost_of_numbers(p, &p4.1))
        .with_ad_trait(flat, move |p| cost_of_numbers(p, &p5.1))
}

#[test]
fn gradients_agree() {
    program(20, 5).check();
}
