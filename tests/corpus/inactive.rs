//! Anything goes where no active value flows; asserts and printing may look at active values.

use std::collections::BTreeMap;

use chainrule::differentiable;

fn permutation(n: usize) -> Vec<usize> {
    (0..n).map(|i| (i * 3 + 1) % n).collect()
}

fn step_size(iteration: usize) -> f64 {
    1.0 / (1.0 + iteration as f64)
}

fn log(message: &str) -> usize {
    message.len()
}

#[differentiable]
fn unannotated_functions(x: &[f64]) -> f64 {
    let order = permutation(x.len());
    let mut s = 0.3;
    for (k, &i) in order.iter().enumerate() {
        s += step_size(k) * x[i] * s;
    }
    s
}

#[differentiable]
fn asserts(x: f64, y: f64, n: usize) -> f64 {
    assert!(x > 0.0, "x must be positive, but is {x}");
    debug_assert!(y.is_finite());
    assert_eq!(n % 2, 0);
    assert_ne!(n, 1, "n is {n}");
    debug_assert_eq!(n / 2 * 2, n);
    x.ln() * y
}

#[differentiable]
fn printing(x: f64) -> f64 {
    let y = x * x;
    println!("x = {x}, y = {}", y);
    eprintln!("{y:.3} {:?}", (x, y));
    print!("");
    y * x
}

#[differentiable]
fn formatted(x: f64, name: &str) -> f64 {
    let label = format!("{name}-{}", 3);
    let used = log(&label) + log(name);
    x * used as f64
}

#[differentiable]
fn collections(x: f64, words: &[&str]) -> f64 {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word.len()).or_insert(0_usize) += 1;
    }
    let most = counts.values().copied().max().unwrap_or(0);
    x * most as f64
}

#[differentiable]
fn iterator_chains_on_integers(x: &[f64], index: &[usize]) -> f64 {
    let largest = index.iter().copied().filter(|i| i % 2 == 0).max().unwrap();
    let total: usize = index.iter().sum();
    x[largest] * x[0] * total as f64
}

#[differentiable]
fn predicates(x: f64) -> f64 {
    let fine = x.is_finite() && !x.is_nan() && x.is_sign_positive();
    if fine { x * x } else { 0.0 }
}

#[differentiable]
fn counter_beside(x: &[f64]) -> (f64, usize) {
    let mut positive = 0;
    let mut product = 1.0;
    for v in x {
        if *v > 0.0 {
            positive += 1;
        }
        product *= v;
    }
    (product * positive as f64, positive)
}

#[differentiable]
fn by_classes(x: &[f64], classes: &[usize], k: f64) -> f64 {
    let mut total = 0.0;
    for (i, class) in classes.iter().enumerate() {
        total += x[*class] * k * i as f64;
    }
    for class in classes {
        total += x[*class].sin();
    }
    for &class in classes {
        total *= x[class];
    }
    for (i, &class) in classes.iter().enumerate() {
        total += x[class] * x[i];
    }
    total
}

cases! {
    by_classes(&[0.7, 1.3, 0.4], const &[2, 0, 1], 0.6) -> f64;
    unannotated_functions(&[0.7, 1.3, -0.4, 0.2]) -> f64;
    asserts(0.7, 1.3, const 4) -> f64;
    printing(0.7) -> f64;
    formatted(0.7, const "name") -> f64;
    collections(0.7, const &["one", "two", "three"]) -> f64;
    iterator_chains_on_integers(&[0.7, 1.3, -0.4], const &[0, 1, 2]) -> f64;
    predicates(0.7) -> f64;
    counter_beside(&[0.7, -1.3, 0.4]);
}
