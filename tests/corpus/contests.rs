//! Loops of which one iteration decides, and loops that look like it.

use chainrule::differentiable;

#[differentiable]
fn largest(x: &[f64]) -> f64 {
    let mut m = x[0];
    for v in x {
        m = m.max(v * v);
    }
    m * m
}

#[differentiable]
fn smallest_from_the_end(x: &[f64], from: f64) -> f64 {
    let mut m = from;
    for (i, v) in x.iter().enumerate().rev() {
        m = (v * (i as f64 + 1.0)).min(m);
    }
    m.exp()
}

/// Nobody wins: the start keeps its cotangent.
#[differentiable]
fn nobody(x: &[f64], from: f64) -> f64 {
    let mut m = from * from;
    for i in (0..x.len()).step_by(2) {
        m = m.max(x[i] - 100.0);
    }
    m + from
}

#[differentiable]
fn nearest(centres: &[[f64; 2]], points: &[[f64; 2]]) -> f64 {
    let mut cost = 0.0;
    for point in points {
        let mut best = f64::MAX;
        let mut at = 0;
        for (c, centre) in centres.iter().enumerate() {
            let (a, b) = (point[0] - centre[0], point[1] - centre[1]);
            let d = (a * a + b * b).sqrt();
            if d < best {
                best = d;
                at = c;
            }
        }
        cost += best * centres[at][0].cos();
    }
    cost
}

/// Distances are in scratch that the next point overwrites.
#[differentiable]
fn nearest_by_table(centres: &[[f64; 2]], points: &[[f64; 2]]) -> f64 {
    let mut distances = vec![0.0; centres.len()];
    let mut cost = 0.0;
    for point in points {
        for c in 0..centres.len() {
            let (a, b) = (point[0] - centres[c][0], point[1] - centres[c][1]);
            distances[c] = (a * a + b * b).exp();
        }
        let mut best = f64::INFINITY;
        for d in &distances {
            best = best.min(d.sqrt() * d);
        }
        cost += best * best;
    }
    cost
}

/// The state is carried beside, and so needs every iteration.
#[differentiable]
fn highest_of_a_path(k: f64, steps: usize) -> f64 {
    let (mut x, mut v) = (0.2_f64, 1.0);
    let mut top = 0.0_f64;
    for _ in 0..steps {
        v -= 0.4 * k * x;
        x += 0.4 * v;
        top = x.max(top);
    }
    top
}

/// The challenger leans on the one who stands.
#[differentiable]
fn leaning(x: &[f64]) -> f64 {
    let mut m = 0.1_f64;
    for v in x {
        m = m.max(v + 0.5 * m);
    }
    m
}

#[differentiable]
fn counted_beside(x: &[f64]) -> f64 {
    let mut m = 0.1_f64;
    let mut total = 0.0;
    for v in x {
        m = m.max(*v);
        total += m * v;
    }
    total + m
}

#[differentiable]
fn two_prizes(x: &[f64]) -> f64 {
    let (mut low, mut high) = (10.0_f64, -10.0_f64);
    for v in x {
        low = low.min(v * v);
        high = high.max(v.sin());
    }
    high * low
}

#[differentiable]
fn overwritten_after_all(x: &[f64]) -> f64 {
    let mut m = 0.1_f64;
    for v in x {
        m = m.max(v * 2.0);
        m = m.min(v.exp());
    }
    m
}

#[differentiable]
fn inside_of_each_other(x: &[[f64; 3]], w: f64) -> f64 {
    let mut worst = f64::NEG_INFINITY;
    for row in x {
        let mut best = f64::INFINITY;
        for v in row {
            best = best.min((v - w) * (v - w));
        }
        worst = worst.max(best);
    }
    worst
}

/// Equal challengers: for `max` the one who stands, for `<=` the one who comes.
#[differentiable]
fn ties(x: &[f64]) -> f64 {
    let mut m = x[0] * 3.0;
    for v in x {
        m = m.max(v * 3.0);
    }
    let mut n = 100.0;
    for v in x {
        let y = v * v;
        if y <= n {
            n = y;
        }
    }
    m + n
}

#[differentiable]
fn left_early(x: &[f64]) -> f64 {
    let mut m = 0.0_f64;
    for v in x {
        if *v < 0.0 {
            break;
        }
        m = m.max(v.exp());
    }
    m
}

#[differentiable]
fn left_afterwards(x: &[f64]) -> f64 {
    let mut m = 0.0_f64;
    for v in x {
        m = m.max(v.exp());
        if *v < 0.0 {
            break;
        }
    }
    m
}

#[differentiable]
fn skipping(x: &[f64]) -> f64 {
    let mut m = 0.0_f64;
    for v in x {
        if *v < 0.0 {
            continue;
        }
        m = m.max(v.exp());
    }
    m
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn by_call(x: &[f64]) -> f64 {
    let mut m = 0.0_f64;
    for i in 0..x.len() {
        let y = square(x[i]) + x[0];
        m = m.max(y);
    }
    m * m
}

#[differentiable]
fn over_signed(x: &[f64], w: f64) -> f64 {
    let mut m = -1.0_f64;
    for i in -2_i32..=2 {
        let y = x[(i + 2) as usize] * f64::from(i) * w;
        if y > m {
            m = y;
        }
    }
    m
}

#[differentiable]
fn bounded(x: &[f64], ceiling: f64) -> f64 {
    let mut m = x[0];
    for v in x {
        if *v > 1.0 {
            m = ceiling;
        }
    }
    m * x[1]
}

#[differentiable]
fn after_it_changed(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut m = 0.0_f64;
    for v in &y {
        m = m.max(v * v * v);
    }
    for v in y.iter_mut() {
        *v = v.sin() * m;
    }
    let mut s = 0.0;
    for v in &y {
        s += v * v;
    }
    s
}

cases! {
    largest(&[0.3, -1.2, 0.8]) -> f64;
    smallest_from_the_end(&[0.3, 1.2, -0.8, 0.1], 0.7) -> f64;
    nobody(&[0.3, 1.2, -0.8], 0.7) -> f64;
    nearest(&[[0.1, 0.2], [1.3, -0.4]], &[[0.3, 0.1], [0.9, -0.9], [1.5, 0.6]]) -> f64;
    nearest_by_table(&[[0.1, 0.2], [1.3, -0.4]], &[[0.3, 0.1], [0.9, -0.9], [1.5, 0.6]]) -> f64;
    highest_of_a_path(1.3, const 9) -> f64;
    leaning(&[0.3, 1.2, 0.8]) -> f64;
    counted_beside(&[0.3, 1.2, 0.8]) -> f64;
    two_prizes(&[0.3, 1.2, -0.8]) -> f64;
    overwritten_after_all(&[0.3, 1.2, 0.8]) -> f64;
    inside_of_each_other(&[[0.3, 1.2, -0.8], [2.3, 3.1, 2.7]], 0.4) -> f64;
    left_early(&[0.3, 0.9, -0.1, 1.5]) -> f64;
    left_afterwards(&[0.3, 0.9, -0.1, 1.5]) -> f64;
    skipping(&[0.3, -0.1, 1.5, 0.4]) -> f64;
    by_call(&[0.3, -1.1, 0.7]) -> f64;
    over_signed(&[0.3, 0.9, 0.2, 0.7, 0.5], 0.8) -> f64;
    bounded(&[0.3, 1.2, 0.8], 0.6) -> f64;
    after_it_changed(&[0.3, 1.2, 0.8]) -> f64;
}

#[test]
fn ties_go_as_the_language_does() {
    assert_eq!(ties::grad(&[2.0, 2.0]), [3.0, 4.0]);
}
