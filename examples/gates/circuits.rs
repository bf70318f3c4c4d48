//! Five circuits. The functions of one circuit call each other: each starts where a wire is cut.

use chainrule::differentiable;

use crate::circuit::{
    Circuit,
    Kind::{Add, Branch, MatVec, Max, Mul, Scale, SquaredNorm},
};

pub(crate) fn all() -> [Circuit; 5] {
    [sum_times(), doubled_sum(), neuron(), length(), used_twice()]
}

fn sum_times() -> Circuit {
    #[differentiable]
    fn f(x: f64, y: f64, z: f64) -> f64 {
        from_sum(x + y, z)
    }
    #[differentiable]
    fn from_sum(q: f64, z: f64) -> f64 {
        q * z
    }

    let (x, y, z) = (-2.0, 5.0, -4.0);
    let (value, (d_x, d_y, d_z)) = f::value_and_grad(x, y, z);
    let (d_q, _) = from_sum::grad(x + y, z);
    Circuit::new("f = (x + y) · z")
        .wire("x", x, d_x)
        .wire("y", y, d_y)
        .wire("z", z, d_z)
        .wire("q", x + y, d_q)
        .wire("f", value, 1.0)
        .gate(Add, &["x", "y"], &["q"])
        .gate(Mul, &["q", "z"], &["f"])
}

fn doubled_sum() -> Circuit {
    #[differentiable]
    fn f(x: f64, y: f64, z: f64, w: f64) -> f64 {
        from_operands(x * y, z.max(w))
    }
    #[differentiable]
    fn from_operands(p: f64, m: f64) -> f64 {
        from_sum(p + m)
    }
    #[differentiable]
    fn from_sum(s: f64) -> f64 {
        2.0 * s
    }

    let (x, y, z, w) = (3.0_f64, -4.0, 2.0_f64, -1.0);
    let (p, m) = (x * y, z.max(w));
    let (value, (d_x, d_y, d_z, d_w)) = f::value_and_grad(x, y, z, w);
    let (d_p, d_m) = from_operands::grad(p, m);
    let d_s = from_sum::grad(p + m);
    Circuit::new("f = 2 · (x · y + max(z, w))")
        .wire("x", x, d_x)
        .wire("y", y, d_y)
        .wire("z", z, d_z)
        .wire("w", w, d_w)
        .wire("p", p, d_p)
        .wire("m", m, d_m)
        .wire("s", p + m, d_s)
        .wire("f", value, 1.0)
        .gate(Mul, &["x", "y"], &["p"])
        .gate(Max, &["z", "w"], &["m"])
        .gate(Add, &["p", "m"], &["s"])
        .gate(Scale("double"), &["s"], &["f"])
}

fn neuron() -> Circuit {
    #[differentiable]
    fn f(w: [f64; 3], x: [f64; 2]) -> f64 {
        from_products(w[0] * x[0], w[1] * x[1], w[2])
    }
    #[differentiable]
    fn from_products(p0: f64, p1: f64, w2: f64) -> f64 {
        from_sum(p0 + p1 + w2)
    }
    #[differentiable]
    fn from_sum(s: f64) -> f64 {
        from_negated(-s)
    }
    #[differentiable]
    fn from_negated(n: f64) -> f64 {
        from_exp(n.exp())
    }
    #[differentiable]
    fn from_exp(e: f64) -> f64 {
        from_denominator(1.0 + e)
    }
    #[differentiable]
    fn from_denominator(d: f64) -> f64 {
        1.0 / d
    }

    let (w, x) = ([2.0, -3.0, -3.0], [-1.0, -2.0]);
    let (p0, p1) = (w[0] * x[0], w[1] * x[1]);
    let s: f64 = p0 + p1 + w[2];
    let e = (-s).exp();
    let (value, (d_w, d_x)) = f::value_and_grad(w, x);
    let (d_p0, d_p1, _) = from_products::grad(p0, p1, w[2]);
    Circuit::new("f = 1 / (1 + exp(−(w0 · x0 + w1 · x1 + w2))), the sigmoid neuron")
        .wire("w0", w[0], d_w[0])
        .wire("x0", x[0], d_x[0])
        .wire("w1", w[1], d_w[1])
        .wire("x1", x[1], d_x[1])
        .wire("w2", w[2], d_w[2])
        .wire("p0", p0, d_p0)
        .wire("p1", p1, d_p1)
        .wire("s", s, from_sum::grad(s))
        .wire("n", -s, from_negated::grad(-s))
        .wire("e", e, from_exp::grad(e))
        .wire("d", 1.0 + e, from_denominator::grad(1.0 + e))
        .wire("f", value, 1.0)
        .gate(Mul, &["w0", "x0"], &["p0"])
        .gate(Mul, &["w1", "x1"], &["p1"])
        .gate(Add, &["p0", "p1", "w2"], &["s"])
        .gate(Scale("minus"), &["s"], &["n"])
        .gate(Scale("exp"), &["n"], &["e"])
        .gate(Scale("plus one"), &["e"], &["d"])
        .gate(Scale("reciprocal"), &["d"], &["f"])
}

fn length() -> Circuit {
    #[differentiable]
    fn f(w: &[[f64; 2]; 2], x: &[f64; 2]) -> f64 {
        from_product(&product(w, x))
    }
    #[differentiable]
    fn product(w: &[[f64; 2]; 2], x: &[f64; 2]) -> [f64; 2] {
        let mut q = [0.0; 2];
        for (i, row) in w.iter().enumerate() {
            for j in 0..2 {
                q[i] += row[j] * x[j];
            }
        }
        q
    }
    #[differentiable]
    fn from_product(q: &[f64; 2]) -> f64 {
        q[0] * q[0] + q[1] * q[1]
    }

    let (w, x) = ([[0.1, 0.5], [-0.3, 0.8]], [0.2, 0.4]);
    let q = product(&w, &x);
    let (value, (d_w, d_x)) = f::value_and_grad(&w, &x);
    Circuit::new("f = ‖W · x‖²")
        .bundle("W", w.as_flattened(), d_w.as_flattened())
        .bundle("x", &x, &d_x)
        .bundle("q", &q, &from_product::grad(&q))
        .wire("f", value, 1.0)
        .gate(MatVec, &["W", "x"], &["q"])
        .gate(SquaredNorm, &["q"], &["f"])
}

fn used_twice() -> Circuit {
    #[differentiable]
    fn f(x: f64, y: f64) -> f64 {
        from_branches(x, x, y)
    }
    #[differentiable]
    fn from_branches(x1: f64, x2: f64, y: f64) -> f64 {
        from_sum(x1 + y, x2)
    }
    #[differentiable]
    fn from_sum(s: f64, x2: f64) -> f64 {
        s * x2
    }

    let (x, y) = (3.0, -4.0);
    let (value, (d_x, d_y)) = f::value_and_grad(x, y);
    let (d_x1, d_x2, _) = from_branches::grad(x, x, y);
    let (d_s, _) = from_sum::grad(x + y, x);
    Circuit::new("f = (x + y) · x")
        .wire("x", x, d_x)
        .wire("y", y, d_y)
        .wire("x1", x, d_x1)
        .wire("x2", x, d_x2)
        .wire("s", x + y, d_s)
        .wire("f", value, 1.0)
        .gate(Branch, &["x"], &["x1", "x2"])
        .gate(Add, &["x1", "y"], &["s"])
        .gate(Mul, &["s", "x2"], &["f"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::Wire;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-12
    }

    /// Whether the gradients left the gate as its kind says they do.
    fn obeys(kind: crate::circuit::Kind, from: &[&Wire], to: &[&Wire]) -> bool {
        let arriving = &to[0].gradient;
        let number = |wire: &Wire| wire.value[0];
        let slope = |wire: &Wire| wire.gradient[0];
        match kind {
            Add => from.iter().all(|operand| close(slope(operand), arriving[0])),
            Mul => {
                close(slope(from[0]), arriving[0] * number(from[1]))
                    && close(slope(from[1]), arriving[0] * number(from[0]))
            }
            Max => from.iter().all(|operand| {
                let wins = close(number(operand), number(to[0]));
                close(slope(operand), if wins { arriving[0] } else { 0.0 })
            }),
            Scale(name) => {
                let (x, y) = (number(from[0]), number(to[0]));
                let local = match name {
                    "double" => 2.0,
                    "minus" => -1.0,
                    "exp" => y,
                    "plus one" => 1.0,
                    "reciprocal" => -1.0 / (x * x),
                    _ => panic!("no such gate: {name}"),
                };
                close(slope(from[0]), arriving[0] * local)
            }
            Branch => close(slope(from[0]), to.iter().map(|wire| slope(wire)).sum()),
            MatVec => (0..4).all(|k| {
                let (row, column) = (k / 2, k % 2);
                let [matrix, vector] = [from[0], from[1]];
                let into_x = (0..2).map(|i| matrix.value[2 * i + column] * arriving[i]).sum();
                close(matrix.gradient[k], arriving[row] * vector.value[column])
                    && close(vector.gradient[column], into_x)
            }),
            SquaredNorm => {
                let pairs = from[0].gradient.iter().zip(&from[0].value);
                pairs.into_iter().all(|(slope, value)| close(*slope, 2.0 * value * arriving[0]))
            }
        }
    }

    #[test]
    fn every_gate_does_what_is_said_of_it() {
        for circuit in all() {
            for gate in &circuit.gates {
                let (from, to) = (circuit.wires(gate.operands), circuit.wires(gate.outputs));
                assert!(obeys(gate.kind, &from, &to), "{:?} → {:?}\n{circuit}", gate.operands, gate.outputs);
            }
        }
    }
}
