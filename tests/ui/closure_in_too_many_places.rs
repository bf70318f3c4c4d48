//! Closures that call closures, twice each.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let a = |v: f64| v.sin() * x;
    let b = |v: f64| a(v) + a(-v);
    let c = |v: f64| b(v) + b(-v);
    let d = |v: f64| c(v) + c(-v);
    let e = |v: f64| d(v) + d(-v);
    let f = |v: f64| e(v) + e(-v);
    let g = |v: f64| f(v) + f(-v);
    let h = |v: f64| g(v) + g(-v);
    let i = |v: f64| h(v) + h(-v);
    let j = |v: f64| i(v) + i(-v);
    j(x)
}

fn main() {}
