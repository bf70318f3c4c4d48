//! Tuples in, inside and out, with inactive parts.

use chainrule::differentiable;

#[differentiable]
fn fields(p: (f64, f64)) -> f64 {
    p.0 * p.1 + p.0.sin()
}

#[differentiable]
fn pair_out(x: f64, y: f64) -> (f64, f64) {
    (x * y, x / y)
}

#[differentiable]
fn inactive_part_in(p: (usize, f64)) -> f64 {
    p.1 * p.0 as f64 * p.1
}

#[differentiable]
fn inactive_part_out(x: &[f64]) -> (usize, f64) {
    let mut best = 0;
    for i in 1..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    (best, x[best] * 3.0)
}

#[differentiable]
fn nested((a, (b, c)): (f64, (f64, [f64; 2]))) -> ((f64, f64), [f64; 2]) {
    ((a * b, b * c[0]), [c[1] * a, a])
}

#[differentiable]
fn fields_written(x: f64) -> f64 {
    let mut p = (x, 2.0, (1.0, 0_usize));
    p.0 *= x;
    p.1 += p.0;
    p.2.0 = p.0 * p.1;
    p.2.1 += 3;
    p.2.0 / p.1 * p.2.1 as f64
}

#[differentiable]
fn tuple_by_reference(p: &(f64, f64), q: &mut (f64, f64)) -> f64 {
    q.0 *= p.1;
    q.1 += p.0 * q.0;
    p.0 * q.1
}

#[differentiable]
fn with_a_vector(p: (Vec<f64>, f64)) -> (f64, Vec<f64>) {
    let (v, k) = p;
    let mut w = v.clone();
    w[0] *= k;
    (v[0] * v[1], w)
}

#[differentiable]
fn with_everything_inactive(p: (bool, char, f64, &str)) -> f64 {
    if p.0 && p.1 == 'x' { p.2 * p.3.len() as f64 } else { p.2 }
}

#[differentiable]
fn single((x,): (f64,)) -> (f64,) {
    (x * x,)
}

cases! {
    fields((0.7, 1.3)) -> f64;
    pair_out(0.7, 1.3);
    inactive_part_in((3, 0.7)) -> f64;
    inactive_part_out(&[0.7, 1.3, -0.2]);
    nested((0.7, (1.3, [-0.2, 0.5])));
    fields_written(0.7) -> f64;
    tuple_by_reference(&(0.7, 1.3), &mut (-0.2, 0.5));
    with_a_vector((vec![0.7, 1.3], -0.4));
    with_everything_inactive((true, 'x', 0.7, "four")) -> f64;
    single((0.7,));
}
