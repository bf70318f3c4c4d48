//! A function has the path of one of std.

use chainrule::differentiable;

mod mem {
    pub fn swap(a: &mut f64, b: &mut f64) {
        *a = 2.0 * *b;
    }
}

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    mem::swap(&mut a, &mut b);
    a * b
}

fn main() {}
