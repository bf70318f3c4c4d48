//! Methods of `Option` and `Result` on active values.

use chainrule::differentiable;

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiable]
fn checked(x: f64) -> Result<f64, String> {
    if x > 0.0 { Ok(x.ln()) } else { Err("not positive".to_string()) }
}

#[differentiable]
fn unwrapped(x: f64, y: f64) -> f64 {
    let a = Some(x * y);
    let b: Option<f64> = root(y);
    a.unwrap() * b.expect("not negative")
}

#[differentiable]
fn or_a_default(x: f64, y: f64) -> f64 {
    let a: Option<f64> = root(x);
    a.unwrap_or(y * y) * x
}

#[differentiable]
fn or_else(x: f64, y: f64) -> f64 {
    let a: Option<f64> = root(x);
    let b = a.unwrap_or_else(|| y.sin());
    let c: Option<f64> = root(y);
    b * c.unwrap_or_default() + a.unwrap_or(0.0)
}

#[differentiable]
fn mapped(x: f64, y: f64) -> Option<f64> {
    let a: Option<f64> = root(x);
    a.map(|v| v * y).map(f64::exp)
}

#[differentiable]
fn mapped_or(x: f64, y: f64) -> f64 {
    let a: Option<f64> = root(x);
    a.map_or(y, |v| v * y) + a.map_or_else(|| x * x, |v| v + y)
}

#[differentiable]
fn chained(x: f64, y: f64) -> Option<f64> {
    let a: Option<f64> = root(x);
    let b = a.and_then(|v| if v > y { Some(v - y) } else { None });
    b.or(Some(x * y)).filter(|v| *v > 0.0)
}

#[differentiable]
fn zipped(x: f64, y: f64) -> f64 {
    let a: Option<f64> = root(x);
    let b: Option<f64> = root(y);
    let both = a.zip(b);
    let big = a.is_some_and(|v| v > 1.0);
    let c = match both {
        Some((a, b)) => a * b * b,
        None => x - y,
    };
    if big { c } else { -c }
}

#[differentiable]
fn to_a_result(x: f64, y: f64) -> Result<f64, String> {
    let a: Option<f64> = root(x);
    let b = a.ok_or_else(|| format!("no root of {}", 1));
    b.map(|v| v * y)
}

#[differentiable]
fn of_results(x: f64, y: f64) -> f64 {
    let a: Result<f64, String> = checked(x);
    let b: Result<f64, String> = checked(y);
    let c = a.clone().map_err(|e| e.len()).unwrap_or(y);
    let d = b.ok().map_or(x, |v| v * v);
    let e = a.and_then(|v| if v > 0.0 { Ok(v * y) } else { Err(String::new()) });
    c * d + e.unwrap_or_else(|_| x * y)
}

#[differentiable]
fn exchanged(x: f64, y: f64) -> f64 {
    let mut kept = Some(x * y);
    let old = kept.replace(y.sin());
    let taken = kept.take();
    let nothing = kept.is_none();
    let _ = kept.insert(x);
    let a = old.unwrap_or(0.0) * taken.unwrap_or(1.0);
    let b = kept.map_or(0.0, |v| v * a);
    if nothing { b } else { a }
}

#[differentiable]
fn by_reference(x: &Option<f64>, y: f64) -> f64 {
    let a = x.as_ref().map_or(1.0, |v| v * y);
    let b = x.unwrap_or(y);
    a * b
}

#[differentiable]
fn best(x: &[f64], k: f64) -> f64 {
    let mut best: Option<f64> = None;
    for v in x {
        let score = (v * k).sin();
        if best.is_none_or(|b| score > b) {
            best = Some(score);
        }
    }
    best.expect("not empty") * k
}

cases! {
    unwrapped(0.7, 1.3) -> f64;
    or_a_default(0.7, 1.3) -> f64;
    or_a_default(-0.7, 1.3) -> f64;
    or_else(0.7, 1.3) -> f64;
    or_else(-0.7, 1.3) -> f64;
    or_else(0.7, -1.3) -> f64;
    mapped(0.7, 1.3);
    mapped(-0.7, 1.3);
    mapped_or(0.7, 1.3) -> f64;
    mapped_or(-0.7, 1.3) -> f64;
    chained(0.7, 0.3);
    chained(0.7, 1.3);
    chained(0.7, -1.3);
    chained(-0.7, -1.3);
    chained(-0.7, 1.3);
    zipped(0.7, 1.3) -> f64;
    zipped(1.7, 1.3) -> f64;
    zipped(1.7, -1.3) -> f64;
    to_a_result(0.7, 1.3);
    to_a_result(-0.7, 1.3);
    of_results(0.7, 1.3) -> f64;
    of_results(1.7, 1.3) -> f64;
    of_results(-1.7, 1.3) -> f64;
    of_results(1.7, -1.3) -> f64;
    exchanged(0.7, 1.3) -> f64;
    by_reference(&Some(0.7), 1.3) -> f64;
    by_reference(&None::<f64>, 1.3) -> f64;
    best(&[0.2, 1.1, 0.7, 0.4], 1.7) -> f64;
}
