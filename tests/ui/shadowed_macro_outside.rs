//! A macro around the function has a name of std.

use chainrule::differentiable;

macro_rules! vec {
    ($($a:expr),*) => {
        [$(2.0 * $a),*]
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    let v = vec![x];
    v[0] * x
}

fn main() {}
