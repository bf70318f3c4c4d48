//! Chains that call closures and functions by name, that `return` inside, and whose loops are left early.

use chainrule::differentiable;

#[differentiable]
fn named_closures(x: &[f64], k: f64) -> f64 {
    let scaled = |v: &f64| v * k;
    let positive = |v: &f64| *v > 0.0;
    let total = |a: f64, v: f64| a * 0.5 + v;
    let s: f64 = x.iter().map(scaled).sum();
    let t = x.iter().copied().filter(positive).map(|v| v * s).fold(k, total);
    s * t
}

#[differentiable]
fn closures_inside_closures(x: &[f64], k: f64) -> f64 {
    let g = |v: f64| v.sin() * k;
    let row = |i: usize| x.iter().map(|v| g(*v) * x[i]).sum::<f64>();
    (0..x.len()).map(row).fold(0.0, |a, v| a + g(v))
}

#[differentiable]
fn gate(v: f64) -> f64 {
    v.tanh() * v
}

#[differentiable]
fn named_functions(x: &[f64]) -> f64 {
    let s: f64 = x.iter().copied().map(f64::sin).sum();
    let y: Vec<f64> = x.iter().copied().map(gate).collect();
    let m = x.iter().copied().fold(s, f64::max);
    y.iter().copied().map(f64::exp).sum::<f64>() * m
}

#[differentiable]
fn returns_inside(x: &[f64], k: f64) -> f64 {
    let s: f64 = x
        .iter()
        .map(|v| {
            if *v < 0.0 {
                return k;
            }
            let w = match *v > 0.5 {
                true => return v * v,
                false => v * k,
            };
            w.sin()
        })
        .sum();
    let kept = |v: &&f64| {
        if **v < 0.0 {
            return false;
        }
        **v < k
    };
    x.iter().filter(kept).fold(s, |a, v| {
        if a > 1.0 {
            return a * v;
        }
        a + v
    })
}

#[differentiable]
fn changes_a_local(x: &[f64], k: f64) -> f64 {
    let mut largest = k;
    let mut seen = |v: f64| {
        if v > largest {
            largest = v * k;
        }
        v
    };
    let s: f64 = x.iter().map(|v| seen(v * v)).sum();
    s * largest
}

#[differentiable]
fn names_after_a_flat_map(x: &[f64], k: f64) -> f64 {
    let v = k * k;
    let a: f64 = x.iter().flat_map(|v| [*v, v * k].into_iter()).map(|w| w * v).sum();
    let b: f64 = x.iter().filter_map(|v| if *v > 0.0 { Some(v.sqrt()) } else { None }).map(|w| w.sin() * v).sum();
    a * b
}

#[differentiable]
fn loops_left_early(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    for round in 0..3 {
        for (i, v) in x.iter().enumerate().skip(1) {
            if *v < 0.0 {
                continue;
            }
            if i > 2 + round {
                break;
            }
            s += v * s;
        }
        s *= 0.7;
    }
    s
}

#[differentiable]
fn loops_left_further(x: &[f64], y: &[f64], k: f64) -> f64 {
    let mut s = k;
    'rounds: for round in 0..3 {
        'pairs: for (a, b) in x.iter().zip(y).filter(|(a, _)| **a > -0.5) {
            for v in y.iter().map(|v| v * a) {
                if v > 1.5 {
                    continue 'pairs;
                }
                if s > 9.0 {
                    break 'rounds;
                }
                s += v * b;
            }
            if round == 2 && *a > 0.5 {
                return s * a;
            }
            s *= 0.9;
        }
    }
    s
}

cases! {
    named_closures(&[0.3, -0.5, 0.9], 1.3) -> f64;
    closures_inside_closures(&[0.3, -0.5, 0.9], 1.3) -> f64;
    named_functions(&[0.3, -0.5, 0.9]) -> f64;
    returns_inside(&[0.3, -0.5, 0.9, 0.2], 1.3) -> f64;
    changes_a_local(&[0.3, -0.5, 1.9, 0.2], 1.3) -> f64;
    names_after_a_flat_map(&[0.3, -0.5, 1.9], 1.3) -> f64;
    loops_left_early(&[0.3, 0.4, -0.5, 1.9, 0.2], 1.3) -> f64;
    loops_left_further(&[0.3, -0.9, 0.4, 0.8], &[0.2, 0.5, 2.1], 1.3) -> f64;
    loops_left_further(&[0.3, -0.9, 0.4, 0.8], &[0.2, 9.5, 0.1], 3.3) -> f64;
}
