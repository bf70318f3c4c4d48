//! Patterns that bind: alternatives, `..`, slices, `@`, ranges inside, guards; `matches!`.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, Differentiable)]
enum Part {
    Square(f64),
    Rectangle(f64, f64),
    Prism(f64, f64, f64, usize),
    Disc { r: f64, n: u32 },
    Nothing,
}

#[differentiable]
fn made(x: f64, y: f64, n: usize) -> Part {
    match n {
        0 => Part::Square(x * y),
        1 => Part::Rectangle(x, y),
        2..=5 => Part::Prism(x, y, x * y, n),
        6 | 7 => Part::Disc { r: x, n: 7 },
        _ => Part::Nothing,
    }
}

#[differentiable]
fn alternatives(x: f64, y: f64, n: usize) -> f64 {
    match made(x, y, n) {
        Part::Square(a) | Part::Rectangle(a, _) => a * y,
        Part::Prism(a, .., 2 | 3) => a * a,
        Part::Prism(a, b, ..) if a > b => a - b,
        Part::Prism(a, b, ..) => a / b,
        Part::Disc { r, n: 1..=7 } => r * r,
        Part::Disc { .. } | Part::Nothing => x,
    }
}

#[differentiable]
fn nested_alternatives(x: f64, n: usize) -> f64 {
    let pair = (made(x, 1.5, n), x * x);
    match pair {
        (Part::Square(a) | Part::Disc { r: a, .. }, b) => a * b,
        (_, b) => b * x,
    }
}

#[differentiable]
fn asked(x: f64, y: f64, n: usize) -> f64 {
    let part = made(x, y, n);
    let wide = matches!(part, Part::Rectangle(a, b) if a > b);
    let flat = matches!(part, Part::Square(_) | Part::Disc { .. });
    if wide {
        x * y
    } else if flat {
        x + y
    } else {
        x - y
    }
}

#[differentiable]
fn slices(x: &[f64]) -> f64 {
    match x {
        [] => 1.0,
        [a] => a * a,
        [a, b] => a * b,
        [first, .., last] => first / last,
    }
}

#[differentiable]
fn rests(x: &[f64], k: f64) -> f64 {
    if let [a, b, rest @ ..] = x {
        let mut sum = a * b;
        for v in rest {
            sum += v * k;
        }
        if let [inner @ .., last] = rest {
            sum += last * inner.len() as f64;
        }
        sum
    } else {
        k
    }
}

#[differentiable]
fn recursive(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [first, rest @ ..] => first.sin() + 0.5 * recursive(rest),
    }
}

#[differentiable]
fn middle(x: &[f64], n: usize) -> f64 {
    let [first, middle @ .., last] = x else { return 0.0 };
    let mut sum = first * last;
    for i in 0..middle.len().min(n) {
        sum += middle[i] * first;
    }
    sum
}

#[differentiable]
fn of_an_array(x: [f64; 3]) -> f64 {
    match x {
        [a, _, c] if a > c => a * c,
        [a, b, ..] => a - b,
    }
}

#[differentiable]
fn named_wholes(x: f64, n: usize) -> f64 {
    let pair = (x * x, n);
    match pair {
        whole @ (_, 0..=2) => whole.0 * 2.0,
        (v, k @ 3..) => v * k as f64,
    }
}

#[differentiable]
fn written_in_a_slice(mut x: Vec<f64>, k: f64) -> f64 {
    if let [first, ..] = &mut x[..] {
        *first *= k;
    }
    if let [.., last] = &mut x[..] {
        *last = k * 2.0;
    }
    if let [a, b, ..] = x[..] { a * b } else { k }
}

#[differentiable]
fn rest_of_a_tuple(x: f64, y: f64) -> f64 {
    let t = (x * y, y, x);
    match t {
        (a, ..) if a > 1.0 => a * x,
        (a, b, ..) => a * b,
    }
}

cases! {
    alternatives(0.7, 1.3, const 0) -> f64;
    alternatives(0.7, 1.3, const 1) -> f64;
    alternatives(0.7, 1.3, const 3) -> f64;
    alternatives(0.7, 1.3, const 4) -> f64;
    alternatives(1.7, 1.3, const 4) -> f64;
    alternatives(0.7, 1.3, const 6) -> f64;
    alternatives(0.7, 1.3, const 9) -> f64;
    nested_alternatives(0.7, const 0) -> f64;
    nested_alternatives(0.7, const 1) -> f64;
    nested_alternatives(0.7, const 6) -> f64;
    asked(0.7, 1.3, const 0) -> f64;
    asked(1.7, 1.3, const 1) -> f64;
    asked(0.7, 1.3, const 1) -> f64;
    slices(&Vec::<f64>::new()) -> f64;
    slices(&[0.7]) -> f64;
    slices(&[0.7, 1.3]) -> f64;
    slices(&[0.7, 1.3, 0.2, 0.4]) -> f64;
    rests(&[0.7], 1.3) -> f64;
    rests(&[0.7, 0.2], 1.3) -> f64;
    rests(&[0.7, 0.2, 0.4, 1.1], 1.3) -> f64;
    recursive(&[0.7, 0.2, 0.4]) -> f64;
    middle(&[0.7, 0.2, 0.4, 1.1], const 5) -> f64;
    middle(&[0.7], const 5) -> f64;
    of_an_array([0.7, 0.2, 0.4]) -> f64;
    of_an_array([0.2, 0.7, 0.4]) -> f64;
    named_wholes(0.7, const 1) -> f64;
    named_wholes(0.7, const 4) -> f64;
    written_in_a_slice(vec![0.7, 0.2, 0.4], 1.3) -> f64;
    written_in_a_slice(vec![0.7], 1.3) -> f64;
    rest_of_a_tuple(0.7, 1.3) -> f64;
    rest_of_a_tuple(1.7, 1.3) -> f64;
}

mod in_a_let {
    use chainrule::differentiable;

    #[differentiable]
    fn with_a_rest(x: f64, y: f64) -> f64 {
        let t = (x * y, y, x);
        let (a, ..) = t;
        let [first, ref rest @ ..] = [a, x, y * y];
        let whole @ (b, _) = (x + y, a);
        first * rest[0] * rest[1] + b * whole.1
    }

    #[differentiable]
    fn while_let(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        let mut k = 0;
        while let [a, b, ..] = &x[k..] {
            sum += a * b;
            k += 1;
        }
        sum
    }

    cases! {
        with_a_rest(0.7, 1.3) -> f64;
        while_let(&[0.7, 0.2, 0.4, 1.1]) -> f64;
    }
}
