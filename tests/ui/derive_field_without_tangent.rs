//! A field whose type has no tangent.

use chainrule::Differentiable;

struct Other {
    x: f64,
}

#[derive(Differentiable)]
struct Model {
    other: Other,
}

fn main() {
    let _ = Other { x: 1.0 }.x;
}
