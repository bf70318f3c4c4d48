//! `array.map` and `std::array::from_fn`.

use chainrule::differentiable;

#[differentiable]
fn mapped(x: [f64; 3], k: f64) -> f64 {
    let y = x.map(|v| v.sin() * k);
    let z = y.map(f64::exp);
    y[0] * z[1] + z[2]
}

#[differentiable]
fn returned(x: [f64; 3], k: f64) -> [f64; 3] {
    x.map(|v| if v > 0.5 { v * k } else { k })
}

#[differentiable]
fn by_reference(x: &[f64; 3], k: f64) -> f64 {
    let square = |v: f64| v * v * k;
    let y = x.map(square);
    let z = (*x).map(|v| (v, v * k));
    y[0] * y[1] + z[2].0 * z[1].1
}

#[differentiable]
fn from_positions(x: &[f64], k: f64) -> f64 {
    let y: [f64; 3] = std::array::from_fn(|i| x[i] * k + i as f64);
    let m: [[f64; 2]; 3] = std::array::from_fn(|i| std::array::from_fn(|j| y[i] * x[j]));
    let z = std::array::from_fn::<_, 3, _>(|i| m[i][0] + m[i][1].cos());
    z[0] * z[1] + z[2]
}

#[differentiable]
fn returned_from_positions<const N: usize>(x: &[f64; N], k: f64) -> [f64; N] {
    std::array::from_fn(|i| {
        if i == 0 {
            return k;
        }
        x[i - 1] * x[i]
    })
}

#[differentiable]
fn rows(m: &[[f64; 2]; 3], k: f64) -> f64 {
    let mut calls = 0;
    let sums = m.map(|row| {
        calls += 1;
        row[0] * row[1] + k * calls as f64
    });
    let doubled = m.map(|row| row.map(|v| v * 2.0));
    sums[0] * sums[2] + doubled[1][0] * sums[1]
}

cases! {
    mapped([0.3, 0.5, 0.7], 1.3) -> f64;
    returned([0.3, 0.6, 0.7], 1.3);
    by_reference(&[0.3, 0.5, 0.7], 1.3) -> f64;
    from_positions(&[0.3, 0.5, 0.7], 1.3) -> f64;
    returned_from_positions(&[0.3, 0.5, 0.7], 1.3);
    rows(&[[0.3, 0.5], [0.7, 0.2], [0.4, 0.6]], 1.3) -> f64;
}
