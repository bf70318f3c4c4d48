//! Loops whose iterations need nothing from each other, which value and gradient together run only once; and loops that
//! look like it.

use chainrule::differentiable;

#[differentiable]
fn pairs(p: &[[f64; 2]], m: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..p.len() {
        for j in i + 1..p.len() {
            let mut r2 = 0.1;
            for k in 0..2 {
                let d = p[i][k] - p[j][k];
                r2 += d * d;
            }
            energy -= m[i] * m[j] / r2.sqrt();
        }
    }
    2.0 * energy
}

#[differentiable]
fn nearest_of(centres: &[[f64; 2]], points: &[[f64; 2]]) -> f64 {
    let mut cost = 0.0;
    for point in points {
        let mut nearest = f64::INFINITY;
        for centre in centres {
            let (a, b) = (point[0] - centre[0], point[1] - centre[1]);
            nearest = nearest.min(a * a + b * b);
        }
        cost += nearest;
    }
    cost
}

/// No value of another iteration is needed on the way back, but the cotangents hang together.
#[differentiable]
fn linear_recurrence(x: f64, y: f64) -> f64 {
    let mut s = [x, y, 0.0, 0.0, 0.0];
    let mut e = 0.0;
    for i in 2..5 {
        s[i] += 2.0 * s[i - 1] - s[i - 2];
        e += (x * i as f64).exp();
    }
    s[4] + e
}

#[differentiable]
fn two_linear_sums(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    let mut e = 0.0;
    for i in 0..n {
        a += 3.0 * b;
        b += 2.0 * a;
        e += (x * i as f64).exp();
    }
    a - b + e
}

#[differentiable]
fn fading_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s = 0.5 * s + v.exp();
    }
    s
}

#[differentiable]
fn last_one(x: &[f64]) -> f64 {
    let mut last = 1.0;
    for v in x {
        last = 2.0 * v.exp();
    }
    last
}

/// The second loop's gradient comes before the first one's.
#[differentiable]
fn first_feeds_second(x: &[f64]) -> f64 {
    let mut mean = 0.0;
    for v in x {
        mean += v.exp() / x.len() as f64;
    }
    let mut spread = 0.0;
    for (i, v) in x.iter().enumerate() {
        let d = (v - mean) * (i as f64 + 1.0);
        spread += d * d;
    }
    spread + mean
}

#[differentiable]
fn neither_feeds_the_other(x: &[f64], w: f64) -> f64 {
    let mut a = 0.0;
    for v in x.iter().rev() {
        a += (v * w).exp();
    }
    let mut b = w;
    for i in (0..x.len()).step_by(2) {
        let y = x[i] * w;
        b -= y * y;
    }
    3.0 * a + b - w * w
}

#[differentiable]
fn scratch_inside(x: &[f64], w: &[f64; 3]) -> f64 {
    let mut total = 0.0;
    for v in x {
        let mut powers = Vec::with_capacity(3);
        let mut p = 1.0;
        for _ in 0..3 {
            p *= v;
            powers.push(p);
        }
        let mut y = 0.0;
        for k in 0..3 {
            y += w[k] * powers[k];
        }
        let kept = powers;
        total += if y > 0.5 { y.tanh() } else { y * y * kept[1] };
    }
    total
}

#[differentiable]
fn branches_and_a_search(x: &[f64], w: f64) -> f64 {
    let mut total = 0.0;
    for v in x {
        let mut y = v * w;
        let mut n = 0;
        while y > 0.3 && n < 20 {
            y *= 0.7;
            n += 1;
        }
        total += match n {
            0 => y.cos(),
            1 => continue,
            _ => y * y * w,
        };
    }
    total
}

#[differentiable]
fn in_place_first(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for v in y.iter_mut() {
        *v *= *v;
    }
    let mut s = 0.0;
    for v in &y {
        s += v.sin();
    }
    s
}

/// What follows the loop needs its result: the loop must be over before the way back begins.
#[differentiable]
fn root_of_a_sum(x: &[f64]) -> f64 {
    let mut s = 0.1;
    for v in x {
        s += v.exp();
    }
    s.sqrt()
}

/// The same, where it is a factor that only the loop tells.
#[differentiable]
fn scaled_by_a_count(x: &[f64]) -> f64 {
    let (mut s, mut n) = (0.0, 0);
    for v in x {
        s += v.exp();
        if *v > 0.0 {
            n += 1;
        }
    }
    s / n as f64
}

cases! {
    pairs(&[[0.1, 0.2], [1.3, -0.4], [0.8, 0.9]], &[1.0, 2.0, 0.5]) -> f64;
    pairs(&[[0.1, 0.2]], &[1.0]) -> f64;
    nearest_of(&[[0.1, 0.2], [1.3, -0.4]], &[[0.3, 0.1], [0.9, -0.9], [1.5, 0.6]]) -> f64;
    linear_recurrence(0.3, 0.7) -> f64;
    two_linear_sums(0.3, 0.7, const 3) -> f64;
    fading_sum(&[0.3, 0.9, -0.7]) -> f64;
    last_one(&[0.3, 0.9, -0.7]) -> f64;
    first_feeds_second(&[0.3, 0.9, -0.7, 1.4]) -> f64;
    neither_feeds_the_other(&[0.3, 0.9, -0.7, 1.4, 0.2], 0.6) -> f64;
    scratch_inside(&[0.3, 0.9, -0.7, 1.4], &[0.6, -0.3, 0.9]) -> f64;
    branches_and_a_search(&[0.3, 0.9, -0.7, 1.4, 2.2], 0.8) -> f64;
    in_place_first(&[0.3, 0.9, -0.7]) -> f64;
    root_of_a_sum(&[0.3, 0.9, -0.7]) -> f64;
    scaled_by_a_count(&[0.3, 0.9, -0.7]) -> f64;
}
