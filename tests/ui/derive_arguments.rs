//! Arguments that a type does not take. The tangent is there all the same.

use chainrule::Differentiable;

#[derive(Differentiable)]
#[differentiable(companion = Other)]
struct A {
    x: f64,
}

#[derive(Differentiable)]
#[differentiable(colour = blue)]
struct B {
    x: f64,
}

#[derive(Differentiable)]
#[differentiable(crate = chainrule)]
#[differentiable(crate = chainrule)]
struct C {
    x: f64,
}

#[derive(Differentiable)]
#[differentiable(jvp_many)]
struct D {
    x: f64,
}

fn main() {
    let _ = (ATangent { x: 1.0 }, BTangent { x: 1.0 }, CTangent { x: 1.0 }, DTangent { x: 1.0 });
}
