//! A macro of the function has a name of std.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = x;
    macro_rules! vec {
        ($a:expr) => {
            [2.0 * $a]
        };
    }
    vec![y][0]
}

fn main() {}
