//! `while let` with two elements of a mutable slice.

use chainrule::differentiable;

#[differentiable]
fn f(x: &mut [f64], n: usize) {
    let mut k = n;
    while let [a, b, ..] = &mut x[k..] {
        *a += *b;
        k += 1;
    }
}

fn main() {}
