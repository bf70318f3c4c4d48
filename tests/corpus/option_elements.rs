//! Elements that may not be there, and options of which the tokens tell no type.

use chainrule::differentiable;

#[differentiable]
fn by_get(x: &[f64], i: usize) -> f64 {
    let a = if let Some(v) = x.get(i) { v * v } else { 1.0 };
    let b = match x.get(i + 1) {
        Some(&v) if v > 0.5 => v * a,
        Some(v) => v.sin(),
        None => a,
    };
    a * b
}

#[differentiable]
fn ends(x: &[f64], k: f64) -> f64 {
    let first = x.first().copied().unwrap_or(k);
    let last = x.last().map_or(1.0, |v| v * k);
    first * last
}

#[differentiable]
fn or_none(x: &[f64], k: f64) -> Option<f64> {
    let first = x.first()?;
    let Some(last) = x.last() else { return None };
    Some(first * last * k)
}

#[differentiable]
fn for_sure(x: &[f64]) -> f64 {
    let last = *x.last().unwrap();
    let first = x.first().expect("not empty");
    last * first * x.get(1).unwrap()
}

#[differentiable]
fn changed(mut x: Vec<f64>, k: f64) -> f64 {
    if let Some(v) = x.first_mut() {
        *v *= k;
    }
    if let Some(v) = x.get_mut(1) {
        *v = k * k;
    }
    *x.last_mut().unwrap() += k;
    let mut sum = 0.0;
    for v in &x {
        sum += v * v;
    }
    sum
}

#[differentiable]
fn neighbours(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let right = x.get(i + 1).copied().unwrap_or(0.0);
        let left = x.get(i.wrapping_sub(1)).map_or(0.0, |v| *v);
        sum += (right - x[i]) * (x[i] - left);
    }
    sum
}

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiable]
fn checked(x: f64) -> Result<f64, String> {
    if x > 0.0 { Ok(x.ln()) } else { Err("not positive".to_string()) }
}

#[differentiable]
fn of_calls(x: f64, y: f64) -> f64 {
    let a = root(x).unwrap_or(y);
    let b = checked(y).unwrap_or_default();
    let c = root(x * x).unwrap();
    let d = checked(x).map_or(y * y, |v| v * a);
    a * b + c * d + checked(2.0 + x * y).expect("positive")
}

cases! {
    by_get(&[0.7, 1.2, 0.3], const 0) -> f64;
    by_get(&[0.7, 1.2, 0.3], const 1) -> f64;
    by_get(&[0.7, 1.2, 0.3], const 2) -> f64;
    by_get(&[0.7, 1.2, 0.3], const 3) -> f64;
    ends(&[0.7, 1.2, 0.3], 1.3) -> f64;
    ends(&Vec::<f64>::new(), 1.3) -> f64;
    or_none(&[0.7, 1.2, 0.3], 1.3);
    or_none(&Vec::<f64>::new(), 1.3);
    for_sure(&[0.7, 1.2, 0.3]) -> f64;
    changed(vec![0.7, 1.2, 0.3], 1.3) -> f64;
    changed(vec![0.7], 1.3) -> f64;
    neighbours(&[0.7, 1.2, 0.3, 0.4]) -> f64;
    of_calls(0.7, 1.3) -> f64;
    of_calls(-0.7, 1.3) -> f64;
    of_calls(0.7, -1.3) -> f64;
}
