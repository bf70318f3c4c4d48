//! The ten lines to read first: annotate a function, ask its companion for gradients.

use chainrule::differentiable;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    (x * y).sin() + x
}

fn main() {
    let (value, (d_x, d_y)) = f::value_and_grad(2.0, 3.0);
    println!("f(2, 3) = {value:.4}   gradient = ({d_x:.4}, {d_y:.4})");

    let (_, tape) = f::forward(2.0, 3.0);
    let (d_x, d_y) = f::backward(&tape, 10.0);
    println!("ten times the seed, ten times the gradient: ({d_x:.4}, {d_y:.4})");

    let (_, d_value) = f::jvp(2.0, 3.0, (1.0, 0.0));
    println!("forward mode, along x: {d_value:.4}");
}
