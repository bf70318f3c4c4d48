//! Tapes are kept by a workspace; the memory of independent loops does not grow with their number.
#![allow(clippy::needless_range_loop, reason = "index loops are what is tested")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "numbers of several types are recorded"
)]

use allocation_counter::{AllocationInfo, measure};
use chainrule::{Workspace, differentiable};

/// One tape, of as many records as steps.
#[differentiable]
fn oscillate(k: f64, steps: usize) -> f64 {
    let (mut x, mut v) = (1.0_f64, 0.0);
    for _ in 0..steps {
        let a = -k * x.sin();
        v += 0.1 * a;
        x += 0.1 * v;
    }
    x
}

/// A tape in a tape's loop, one of which nobody knows the length before, and records of three kinds.
#[differentiable]
fn collatz(x: &[f64], n: u64) -> f64 {
    let mut y = 1.0_f32;
    let mut z = 1.0;
    for i in 0..x.len() {
        let mut m = n + i as u64;
        while m > 1 {
            m = if m.is_multiple_of(2) { m / 2 } else { 3 * m + 1 };
            z = (z * x[i]).sin() + m as f64;
        }
        if z > 0.0 {
            y *= 1.0 + (z as f32).cos();
        }
        z += f64::from(y) * z.tanh();
    }
    z
}

/// A call between tapes.
#[differentiable]
fn both(x: &[f64], k: f64) -> f64 {
    let mut s = collatz(x, 27);
    for i in 0..x.len() {
        s = (s * x[i] + oscillate(k, 10)).sin();
    }
    s * oscillate(k, 100)
}

/// Scratch that is recorded whole in each step.
#[differentiable]
fn table(x: &[f64]) -> f64 {
    let mut row = [0.0; 3];
    let mut total = 1.0;
    for i in 0..x.len() {
        for j in 0..3 {
            row[j] = (x[i] * total + j as f64).sin();
        }
        for j in 0..3 {
            total += (total * row[j]).sin();
        }
    }
    total
}

/// Allocations of the first, the second and the third call.
fn of_three(mut call: impl FnMut()) -> [AllocationInfo; 3] {
    [(); 3].map(|()| measure(&mut call))
}

#[test]
fn the_second_call_allocates_nothing() {
    let x: Vec<f64> = (0..20).map(|i| 0.1 * f64::from(i)).collect();
    let (mut d_k, mut d_x) = (0.0, vec![0.0; 20]);

    let alone = of_three(|| _ = oscillate::value_and_grad_into(1.0, 500, &mut d_k));
    assert!(alone.iter().all(|info| info.bytes_total >= 500 * 16), "a tape of 500 pairs");

    let mut workspace = Workspace::new();
    let [first, second, third] = of_three(|| {
        workspace.enter(|| _ = oscillate::value_and_grad_into(1.0, 500, &mut d_k));
    });
    assert!(first.count_total > 0, "the counter counts");
    assert_eq!((second.count_total, third.count_total), (0, 0));

    let mut workspace = Workspace::new();
    let [first, second, third] = of_three(|| {
        workspace.enter(|| {
            _ = collatz::value_and_grad_into(&x, 27, &mut d_x);
            _ = oscillate::value_and_grad_into(1.0, 300, &mut d_k);
            _ = table::value_and_grad_into(&x, &mut d_x);
            let (_, tape) = oscillate::forward(1.0, 200);
            d_k += oscillate::backward(&tape, 1.0);
        });
    });
    assert!(first.count_total > 0, "the counter counts");
    assert_eq!((second.count_total, third.count_total), (0, 0));
}

#[test]
fn a_loop_of_calls_keeps_only_what_they_record() {
    let x = [0.3; 8];
    let (mut d_k, mut d_x) = (0.0, [0.0; 8]);
    let mut workspace = Workspace::new();
    let [first, second, third] = of_three(|| {
        workspace.enter(|| _ = both::value_and_grad_into(&x, 1.1, (&mut d_x[..], &mut d_k)));
    });
    // The closures of the calls lie on a tape of their own.
    assert_eq!((second.count_total, third.count_total), (1, 1));
    assert!(first.count_total > 1);
}

#[test]
fn the_gradient_is_the_same_inside_and_outside() {
    let x = [0.3, 1.7, -0.4];
    let alone = both::value_and_grad(&x, 1.1);
    let mut workspace = Workspace::new();
    for _ in 0..3 {
        assert_eq!(workspace.enter(|| both::value_and_grad(&x, 1.1)), alone);
    }
}

/// Fits nothing to anything, but costs more than a multiplication.
#[differentiable]
fn independent(w: &[f64; 4], #[constant] x: &[f64]) -> f64 {
    let mut loss = 0.0;
    for i in 0..x.len() {
        let mut scratch = [0.0; 4];
        for j in 0..4 {
            scratch[j] = (w[j] * x[i]).tanh();
        }
        let mut score = 0.0;
        for j in 0..4 {
            score += scratch[j] * w[j];
        }
        if score > 1.0 {
            loss += (score * score).exp();
        } else {
            loss += score.sin();
        }
    }
    loss
}

/// The same with scratch that all iterations share.
#[differentiable]
fn with_scratch_around(w: &[f64; 4], #[constant] x: &[f64]) -> f64 {
    let mut loss = 0.0;
    let mut scratch = [0.0; 4];
    for i in 0..x.len() {
        for j in 0..4 {
            scratch[j] = (w[j] * x[i]).tanh();
        }
        let mut score = 0.0;
        for j in 0..4 {
            score += scratch[j] * w[j];
        }
        if score > 1.0 {
            loss += (score * score).exp();
        } else {
            loss += score.sin();
        }
    }
    loss
}

#[test]
fn independent_iterations_need_the_memory_of_one() {
    let x = vec![0.7; 10_000];
    let mut peaks = Vec::new();
    for n in [1, 100, 10_000] {
        let mut d_w = [0.0; 4];
        let both = measure(|| _ = independent::value_and_grad_into(&[0.1; 4], &x[..n], &mut d_w));
        let shared = measure(|| _ = with_scratch_around::value_and_grad_into(&[0.1; 4], &x[..n], &mut d_w));
        let pair = measure(|| {
            let (_, tape) = independent::forward(&[0.1; 4], &x[..n]);
            _ = independent::backward(&tape, 1.0);
        });
        peaks.push((both.bytes_max, shared.bytes_max, pair.bytes_max));
    }
    assert!(peaks.iter().all(|peak| *peak == peaks[0]), "{peaks:?}");
}
