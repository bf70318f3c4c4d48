//! Names that an expansion might want are the user's already.

mod parameters {
    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn adjoints(x: f64, d_x: f64, d_value: f64, d_d_x: f64) -> f64 {
        let d_y = x * d_x;
        let y = d_y * d_value;
        y.sin() + d_y * d_d_x
    }

    #[differentiable]
    pub(super) fn tapes(tape: f64, seed: f64, value: f64) -> f64 {
        let mut gradient = tape * seed;
        for tangent in 0..3 {
            gradient = gradient.sin() * value + tangent as f64;
        }
        gradient
    }

    #[differentiable]
    pub(super) fn counters(x: &[f64], i: usize, n: usize, record: bool) -> f64 {
        let mut count = 0;
        let mut records = 1.0;
        while count < n {
            if record {
                records *= x[i] + x[count];
            }
            count += 1;
        }
        records
    }

    #[differentiable]
    pub(super) fn mutated(tape: &mut [f64], d_tape: &[f64], seed: &mut f64) {
        for (d, t) in tape.iter_mut().enumerate() {
            *t *= d_tape[d];
            *seed += *t;
        }
    }

    #[differentiable]
    pub(super) fn raw(r#type: f64, r#fn: f64, größe: f64) -> f64 {
        r#type * r#fn.exp() + größe.sin() * r#type
    }

    #[differentiable]
    pub(super) fn numbered(x: f64, x0: f64, x_1: f64, x1: f64) -> f64 {
        let x2 = x * x0;
        let x = x2 * x_1;
        let x = x * x1;
        x * x2
    }

    #[differentiable]
    pub(super) fn itself(itself: f64) -> f64 {
        let grad = itself * itself;
        grad * 2.0
    }
}

mod functions {
    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn forward(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub(super) fn backward(x: f64, tape: f64) -> f64 {
        forward(x) * tape
    }

    #[differentiable]
    pub(super) fn grad(x: f64) -> f64 {
        backward(x, forward(x)) + jvp(x)
    }

    #[differentiable]
    pub(super) fn jvp(x: f64) -> f64 {
        x.sin()
    }
}

mod constants {
    #![allow(non_upper_case_globals, reason = "such constants are what is tested")]
    use chainrule::differentiable;

    const tape: f64 = 2.0;
    const seed: f64 = 3.0;
    const d_x: f64 = 0.5;
    const d_value: usize = 2;
    static value: f64 = 0.25;

    #[differentiable]
    pub(super) fn uses_them(x: f64, y: &[f64]) -> f64 {
        let mut z = x * tape + seed * y[0];
        for i in 0..d_value {
            z = z.sin() * y[i] + d_x;
        }
        z * value
    }
}

/// Modules and types of the names of everything an expansion could lean on.
mod shadows {
    #![allow(dead_code, reason = "only their names matter")]
    use chainrule::differentiable;

    mod core {}
    mod std {}
    mod alloc {}
    mod chainrule_runtime {}
    struct Vec;
    struct Option;
    struct Box;
    struct Some;
    struct None;
    struct Default;
    struct Clone;
    trait Iterator {}
    trait Copy {}
    trait Sized {}
    trait Tape {}
    trait Differentiable {}
    fn drop() {}
    fn default() {}

    #[differentiable]
    pub(super) fn loops(x: &[f64], n: usize) -> f64 {
        let mut y = x.to_vec();
        let mut s = 0.0;
        for _ in 0..n {
            for v in &mut y {
                *v = v.sin();
                s += *v;
            }
        }
        if s > 0.0 { s } else { -s }
    }

    #[differentiable]
    pub(super) fn pairs(x: (f64, usize), y: &mut [f64; 2]) -> (f64, f64) {
        y[0] *= x.0;
        (y[0] * x.0, y[1].max(x.0))
    }
}

/// `use std::f64;`, as in older code: a module and a type of the same name.
mod module_f64 {
    #[allow(unused_imports, clippy::single_component_path_imports, reason = "older code has it")]
    use std::f64;

    use chainrule::differentiable;

    #[differentiable]
    pub(super) fn by_path(x: f64) -> f64 {
        f64::sin(x) * f64::consts::PI
    }
}

/// A raw name and a plain one are the same variable.
#[chainrule::differentiable]
fn raw_names(r#a: f64, r#type: f64) -> f64 {
    let r#b = a * r#type;
    let b = r#b * r#a;
    b + r#b
}

cases! {
    raw_names(0.4, 1.3) -> f64;
    parameters::adjoints(0.7, 1.3, -0.4, 0.2) -> f64;
    parameters::tapes(0.7, 1.3, -0.4) -> f64;
    parameters::counters(&[0.7, 1.3, -0.4], const 1, const 3, const true) -> f64;
    parameters::mutated(&mut [0.7, 1.3], &[-0.4, 0.2], &mut 0.9);
    parameters::raw(0.7, 1.3, -0.4) -> f64;
    parameters::numbered(0.7, 1.3, -0.4, 0.2) -> f64;
    parameters::itself(0.7) -> f64;
    functions::forward(0.7) -> f64;
    functions::backward(0.7, 1.3) -> f64;
    functions::grad(0.7) -> f64;
    constants::uses_them(0.7, &[1.3, -0.4]) -> f64;
    shadows::loops(&[0.7, 1.3], const 2) -> f64;
    shadows::pairs((0.7, 2), &mut [1.3, -0.4]);
    module_f64::by_path(0.7) -> f64;
}
