//! Two references change what they point to.

use chainrule::differentiable;

#[differentiable]
fn f(x: &mut [f64], y: &mut [f64]) {
    let (mut now, mut next) = (x, y);
    for _ in 0..2 {
        for i in 0..now.len() {
            next[i] = now[i] * 0.5;
        }
        std::mem::swap(&mut now, &mut next);
    }
}

fn main() {}
