//! Forward mode in several directions at once: each lane is the tangent that `jvp` gives in that direction.

#![allow(clippy::float_cmp, reason = "the numbers are exact, or the same in both")]
#![allow(clippy::cast_possible_truncation, clippy::needless_range_loop, reason = "what is tested")]

use chainrule::{Lanes, differentiable};

/// Along every coordinate.
fn identity<const N: usize>() -> [Lanes<f64, N>; N] {
    std::array::from_fn(Lanes::along)
}

fn require_close(what: &str, a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-12 * (1.0 + a.abs().max(b.abs())), "{what}: {a}, expected {b}");
}

#[differentiable(jvp_many)]
fn gates(x: f64, y: f64) -> f64 {
    let a = (x * y).sin() / (1.0 + x * x);
    let b = a.max(y).abs() + x.hypot(y) - 2.0 * y.powi(3);
    -(b.atan2(x) + 3.0 / y).clamp(-10.0, 10.0) + (x - y).exp().ln_1p().sqrt()
}

#[test]
fn lanes_of_scalars() {
    for (x, y) in [(0.7, 1.3), (-1.5, 0.2), (2.0, -2.0)] {
        let [dot_x, dot_y] = identity();
        let (value, Lanes(d)) = gates::jvp_many(x, y, (dot_x, dot_y));
        assert_eq!(value.to_bits(), gates(x, y).to_bits());
        for (lane, along) in [(1.0, 0.0), (0.0, 1.0)].into_iter().enumerate() {
            require_close("gates", d[lane], gates::jvp(x, y, along).1);
        }
    }
}

/// Arrays, slices, vectors and tuples; loops, branches, calls, buffers written through `&mut`; an inactive part.
#[differentiable(jvp_many)]
fn program(
    weights: &[f64],
    point: [f64; 2],
    pair: (f64, [f64; 2]),
    #[constant] scale: f64,
    count: usize,
    out: &mut [f64],
) -> Vec<f64> {
    let mut hidden = vec![0.0; count];
    for i in 0..count {
        let mut sum = pair.0;
        for j in 0..2 {
            sum += weights[(2 * i + j) % weights.len()] * point[j];
        }
        hidden[i] = if sum > 0.0 { squashed(sum, scale) } else { 0.1 * sum };
    }
    let mut all = Vec::new();
    for h in &hidden {
        let shifted = *h - pair.1[0];
        all.push(shifted * shifted);
        all.push(1.0);
    }
    let [first, second] = pair.1;
    let mut k = 0;
    while k < out.len() {
        out[k] = out[k] * first + second * norm(&hidden);
        k += 1;
    }
    all.push(hidden[count - 1]);
    all
}

#[differentiable(jvp_many)]
fn squashed(x: f64, scale: f64) -> f64 {
    scale * x.tanh()
}

#[differentiable(jvp_many)]
fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum.sqrt()
}

#[test]
fn every_lane_is_a_direction() {
    let (weights, point, pair) = ([0.3, -0.6, 0.9, 0.4], [1.5, -0.5], (0.1, [0.2, 0.7]));
    let start = [0.5, -1.5];
    // A direction a parameter: four weights, two coordinates, three numbers of the pair, two of the buffer.
    let d = identity::<11>();
    let mut out = start;
    let mut d_out = [d[9], d[10]];
    let (value, tangent) = program::jvp_many(
        &weights,
        point,
        pair,
        1.5,
        3,
        &mut out,
        (&d[..4], [d[4], d[5]], (d[6], [d[7], d[8]]), &mut d_out),
    );
    let mut expected_out = start;
    assert_eq!(value, program(&weights, point, pair, 1.5, 3, &mut expected_out));
    assert_eq!(out, expected_out);
    for lane in 0..11 {
        let mut e = [0.0; 11];
        e[lane] = 1.0;
        let mut out = start;
        let mut column = [e[9], e[10]];
        let (_, single) = program::jvp(
            &weights,
            point,
            pair,
            1.5,
            3,
            &mut out,
            (&e[..4], [e[4], e[5]], (e[6], [e[7], e[8]]), &mut column),
        );
        assert_eq!(single.len(), tangent.len());
        for (many, single) in tangent.iter().zip(single) {
            require_close("output", many.0[lane], single);
        }
        for (many, single) in d_out.iter().zip(column) {
            require_close("buffer", many.0[lane], single);
        }
    }
}

/// Both widths.
#[differentiable(jvp_many)]
fn widths(x: f64, y: f32) -> f32 {
    let narrow = (x * x) as f32 * y;
    let wide = f64::from(narrow) + x;
    wide.max(0.0) as f32 * y
}

#[test]
fn lanes_have_the_width_of_their_scalar() {
    let (_, Lanes(d)) = widths::jvp_many(1.5, 0.5, (Lanes([1.0, 0.0]), Lanes([0.0_f32, 1.0])));
    assert_eq!(d, [widths::jvp(1.5, 0.5, (1.0, 0.0)).1, widths::jvp(1.5, 0.5, (0.0, 1.0)).1]);
}

/// Generics, `impl Trait`, a const parameter; turbofish at the call.
#[differentiable(jvp_many)]
fn repeated<const K: usize>(x: [f64; K], #[constant] times: impl Fn(usize) -> f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..K {
        sum += x[i] * x[i] * times(i);
    }
    sum
}

#[differentiable(jvp_many)]
fn twice<const K: usize>(x: [f64; K]) -> f64 {
    doubled::<K>(x) + 0.0
}

#[differentiable(jvp_many)]
fn doubled<const K: usize>(x: [f64; K]) -> f64 {
    2.0 * x[K - 1]
}

#[test]
fn generics_of_the_function_stay() {
    let times = |i| [3.0, 4.0][i];
    assert_eq!(repeated::jvp_many([1.0, 2.0], times, identity::<2>()), (19.0, Lanes([6.0, 16.0])));
    assert_eq!(twice::jvp_many([1.0, 2.0], identity::<2>()).1, Lanes([0.0, 2.0]));
}

struct Spring {
    stiffness: f64,
}

#[differentiable(jvp_many)]
impl Spring {
    fn energy(#[constant] &self, x: f64) -> f64 {
        0.5 * self.stiffness * x * x
    }
}

#[test]
fn methods_have_it_too() {
    let spring = Spring { stiffness: 3.0 };
    assert_eq!(spring.energy_jvp_many(2.0, Lanes([1.0, 10.0])), (6.0, Lanes([6.0, 60.0])));
}

/// A parameter called as we would call the number of directions.
#[allow(non_snake_case, reason = "the point of the test")]
#[differentiable(jvp_many)]
fn names_taken(N: f64, dot_N: f64, zero: f64) -> f64 {
    N * dot_N + zero.max(1.0)
}

#[test]
fn names_of_the_user_are_avoided() {
    let d = identity::<3>();
    assert_eq!(names_taken::jvp_many(2.0, 3.0, 4.0, (d[0], d[1], d[2])).1, Lanes([3.0, 2.0, 1.0]));
}

#[test]
fn an_unused_path_stays_finite() {
    #[differentiable(jvp_many)]
    fn root(x: f64, y: f64) -> f64 {
        x.sqrt() + y
    }
    assert_eq!(root::jvp_many(0.0, 1.0, (Lanes([0.0, 1.0]), Lanes([1.0, 0.0]))).1, Lanes([1.0, f64::INFINITY]));
}

#[test]
#[should_panic(expected = "the tangent of `x` has length 1, expected 2")]
fn lengths_are_checked() {
    norm_of::jvp_many(&[1.0, 2.0], &[Lanes([1.0])]);
}

#[differentiable(jvp_many)]
fn norm_of(x: &[f64]) -> f64 {
    norm(x)
}
