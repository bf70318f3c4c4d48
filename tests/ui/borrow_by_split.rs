//! Two halves of a container under one name, through which an active value is written.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = [1.0, 2.0];
    {
        let halves = v.split_at_mut(1);
        halves.0[0] = x * halves.1[0];
    }
    v[0] * x
}

fn main() {}
