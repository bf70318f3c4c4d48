//! Two halves of a container, through which an active value is written.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = [1.0, 2.0];
    {
        let (a, b) = v.split_at_mut(1);
        a[0] = x * b[0];
    }
    v[0] * x
}

fn main() {}
