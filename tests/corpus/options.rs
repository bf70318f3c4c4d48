//! `Some`, `None`, `Ok` and `Err`, made and taken apart.

use chainrule::differentiable;

#[differentiable]
fn some(x: f64) -> Option<f64> {
    Some(x * x)
}

#[differentiable]
fn in_branches(x: f64, y: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt() * y) } else { None }
}

#[differentiable]
fn in_arms(x: f64, n: usize) -> Option<f64> {
    match n {
        0 => None,
        1 => Some(x),
        n => Some(x * n as f64),
    }
}

#[differentiable]
fn early_none(x: f64, y: f64) -> Option<f64> {
    if y <= 0.0 {
        return None;
    }
    let z = x / y;
    if z > 10.0 {
        return None;
    }
    Some(z.exp())
}

#[differentiable]
fn of_a_pair(x: f64, y: f64) -> Option<(f64, f64)> {
    Some((x * y, x - y))
}

#[differentiable]
fn of_a_vec(x: &[f64], k: f64) -> Option<Vec<f64>> {
    if x.is_empty() {
        return None;
    }
    let mut out = Vec::with_capacity(x.len());
    for v in x {
        out.push(v * k);
    }
    Some(out)
}

#[differentiable]
fn taken_apart_at_once(x: f64, y: f64) -> f64 {
    let z = if x > y { Some(x * y) } else { None };
    match z {
        Some(z) => z * x,
        None => y,
    }
}

#[differentiable]
fn best_so_far(x: &[f64], k: f64) -> f64 {
    let mut best: Option<f64> = None;
    for v in x {
        let score = v * k - v * v;
        match best {
            Some(b) if b >= score => {}
            _ => best = Some(score),
        }
    }
    match best {
        Some(b) => b * k,
        None => 0.0,
    }
}

#[differentiable]
fn best_without_a_type(x: &[f64]) -> f64 {
    let mut best = None;
    for i in 0..x.len() {
        let score = x[i].sin();
        let better = match best {
            None => true,
            Some((b, _)) => score > b,
        };
        if better {
            best = Some((score, i));
        }
    }
    let Some((score, i)) = best else { return 0.0 };
    score * x[i]
}

#[differentiable]
fn forgotten_again(x: f64, y: f64) -> f64 {
    let mut kept = Some(x * y);
    if x > y {
        kept = None;
    }
    let first = if let Some(k) = kept { k } else { x };
    kept = Some(first * y);
    if let Some(k) = kept { k * k } else { 0.0 }
}

#[differentiable]
fn changed_in_place(x: f64, y: f64) -> f64 {
    let mut kept = Some(x);
    if let Some(k) = &mut kept {
        *k *= y;
    }
    if let Some(ref mut k) = kept {
        *k += x * y;
    }
    match kept {
        Some(k) => k * k,
        None => 1.0,
    }
}

#[differentiable]
fn summed_options(x: &[f64]) -> f64 {
    let mut list: Vec<Option<f64>> = Vec::new();
    for v in x {
        list.push(if *v > 0.5 { Some(v * v) } else { None });
    }
    let mut sum = 0.0;
    for i in 0..list.len() {
        if let Some(v) = list[i] {
            sum += v * x[i];
        }
    }
    sum
}

#[differentiable]
fn in_a_tuple(x: f64, y: f64) -> f64 {
    let pair = (Some(x * y), y);
    match pair {
        (Some(a), b) => a * b,
        (None, b) => b,
    }
}

#[differentiable]
fn nested(x: f64, n: usize) -> f64 {
    let z: Option<Option<f64>> = if n == 0 {
        None
    } else if n == 1 {
        Some(None)
    } else {
        Some(Some(x * x))
    };
    match z {
        Some(Some(v)) => v * x,
        Some(None) => x,
        None => 1.0 - x,
    }
}

#[differentiable]
fn inner(x: Option<f64>, y: f64) -> Option<f64> {
    match x {
        Some(x) if x > 0.0 => Some(x.ln() * y),
        _ => None,
    }
}

#[differentiable]
fn through_a_callee(x: f64, y: f64) -> f64 {
    let a = inner(Some(x), y);
    let b = inner(None, y);
    let mut sum = 0.0;
    if let Some(a) = a {
        sum += a * a;
    }
    if let Some(b) = b {
        sum += b;
    }
    sum
}

#[differentiable]
fn option_parameter(x: Option<f64>, y: &Option<f64>) -> f64 {
    let a = match x {
        Some(v) => v * v,
        None => 2.0,
    };
    let b = match y {
        Some(v) => *v * a,
        None => a,
    };
    a * b
}

#[differentiable]
fn checked(x: f64, y: f64) -> Result<f64, String> {
    if y == 0.0 {
        return Err(String::from("division by zero"));
    }
    if x < 0.0 { Err(format!("{} is negative", 1)) } else { Ok((x / y).sqrt()) }
}

#[differentiable]
fn of_a_result(x: f64, y: f64) -> f64 {
    match checked(x, y) {
        Ok(v) => v * x,
        Err(message) => y * message.len() as f64,
    }
}

#[differentiable]
fn an_active_error(x: f64) -> Result<f64, f64> {
    let mut y = x;
    for _ in 0..4 {
        y = y - (y * y - 2.0) / (2.0 * y);
    }
    if (y * y - 2.0).abs() < 1e-3 { Ok(y * x) } else { Err(y) }
}

#[differentiable]
fn single(x: f32, w: &[f32]) -> Option<f32> {
    let mut sum = 0.0;
    for v in w {
        sum += v * x;
    }
    if sum > 0.0 { Some(sum) } else { None }
}

cases! {
    some(0.7);
    in_branches(0.7, 1.3);
    in_branches(-0.7, 1.3);
    in_arms(0.7, const 0);
    in_arms(0.7, const 1);
    in_arms(0.7, const 3);
    early_none(0.7, 1.3);
    early_none(0.7, -1.3);
    early_none(7.0, 0.3);
    of_a_pair(0.7, 1.3);
    of_a_vec(&[0.7, 0.3], 1.2);
    of_a_vec(&Vec::<f64>::new(), 1.2);
    taken_apart_at_once(1.7, 0.3) -> f64;
    taken_apart_at_once(0.1, 0.3) -> f64;
    best_so_far(&[0.2, 1.1, 0.7, 0.4], 1.7) -> f64;
    best_so_far(&Vec::<f64>::new(), 1.7) -> f64;
    best_without_a_type(&[0.2, 1.1, 0.7, 0.4]) -> f64;
    best_without_a_type(&Vec::<f64>::new()) -> f64;
    forgotten_again(0.7, 1.3) -> f64;
    forgotten_again(1.7, 1.3) -> f64;
    changed_in_place(0.7, 1.3) -> f64;
    summed_options(&[0.2, 1.1, 0.7, 0.4]) -> f64;
    in_a_tuple(0.7, 1.3) -> f64;
    nested(0.7, const 0) -> f64;
    nested(0.7, const 1) -> f64;
    nested(0.7, const 2) -> f64;
    inner(Some(0.7), 1.3);
    inner(None::<f64>, 1.3);
    through_a_callee(0.7, 1.3) -> f64;
    option_parameter(Some(0.7), &Some(1.3)) -> f64;
    option_parameter(None::<f64>, &Some(1.3)) -> f64;
    option_parameter(Some(0.7), &None::<f64>) -> f64;
    checked(0.7, 1.3);
    checked(0.7, 0.0);
    checked(-0.7, 1.3);
    of_a_result(0.7, 1.3) -> f64;
    of_a_result(-0.7, 1.3) -> f64;
    an_active_error(0.7);
    an_active_error(40.0);
}

mod single_precision {
    use super::single;

    cases! {
        in f32;
        single(0.7, &[0.25, 0.5]);
        single(-0.7, &[0.25, 0.5]);
    }
}
