//! An active value is stored in a static.

use std::sync::Mutex;

use chainrule::differentiable;

static LAST: Mutex<f64> = Mutex::new(0.0);

#[differentiable]
fn f(x: f64) -> f64 {
    *LAST.lock().unwrap() = x;
    *LAST.lock().unwrap() * x
}

fn main() {}
