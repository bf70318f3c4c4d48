//! What stands inside of a body: functions, constants, `use`, aliases.

use chainrule::differentiable;

#[differentiable]
fn nested_function(x: f64, y: f64) -> f64 {
    #[differentiable]
    fn helper(a: f64, b: f64) -> f64 {
        let mut s = a;
        for _ in 0..3 {
            s = s.sin() * b;
        }
        s
    }
    helper(x, y) * helper(y, x) + x
}

#[differentiable]
fn nested_in_a_loop(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    for v in x {
        const HALF: f64 = 0.5;
        #[differentiable]
        fn step(s: f64, v: f64) -> f64 {
            s * HALF + v.cos()
        }
        s = step(s, *v);
    }
    s
}

#[differentiable]
fn constants(x: f64) -> f64 {
    const SCALE: f64 = 3.0;
    const COUNT: usize = 4;
    static OFFSET: f64 = 0.25;
    const WEIGHTS: [f64; COUNT] = [1.0, 2.0, 3.0, 4.0];
    let mut s = OFFSET * x;
    for i in 0..COUNT {
        s += SCALE * x * WEIGHTS[i];
    }
    {
        const OTHER: f64 = 0.1;
        s *= OTHER + x;
    }
    for i in 0..2 {
        use std::f64::consts::E;
        const TABLE: [f64; 2] = [0.3, E];
        s *= TABLE[i] + x;
    }
    if s > 0.5 {
        use std::f64::consts::E;
        s = (s * E).ln();
    }
    s * SCALE
}

mod shapes {
    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn area(w: f64, h: f64) -> f64 {
        w * h
    }

    pub(super) const UNIT: f64 = 2.0;
}

#[differentiable]
fn uses(x: f64, y: f64) -> f64 {
    use shapes::{UNIT, area};
    use std::f64::consts::PI;
    let a = area(x, y) * UNIT;
    {
        use shapes::area as product;
        product(a, x) * PI
    }
}

#[differentiable]
fn aliases(x: f64, y: f64) -> f64 {
    type Scalar = f64;
    type Pair = (Scalar, [Scalar; 2]);
    let p: Pair = (x * y, [x, y]);
    let mut s: Scalar = p.0;
    let list: Vec<Scalar> = p.1.iter().map(|v| v * s).collect();
    for v in &list {
        s += v.sin();
    }
    s
}

#[differentiable]
fn plain_functions(x: &[f64], n: usize) -> f64 {
    fn wrapped(i: usize, n: usize) -> usize {
        i % n
    }
    let mut s = 0.0;
    for i in 0..n {
        s += x[wrapped(i, x.len())] * x[wrapped(i + 1, x.len())];
    }
    s
}

cases! {
    nested_function(0.7, 1.3) -> f64;
    nested_in_a_loop(&[0.3, 0.5, 0.7], 1.3) -> f64;
    constants(0.7) -> f64;
    uses(0.7, 1.3) -> f64;
    aliases(0.7, 1.3) -> f64;
    plain_functions(&[0.3, 0.5, 0.7], const 5) -> f64;
}
