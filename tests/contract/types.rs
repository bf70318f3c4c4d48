//! The table of tangents: what is returned and what is taken, by type.

use chainrule::differentiable;

#[differentiable]
fn scalars(x: f64, y: f32) -> f64 {
    x * y as f64
}

#[test]
fn floats_have_themselves() {
    let (d_x, d_y): (f64, f32) = scalars::grad(2.0, 3.0);
    assert_eq!((d_x, d_y), (3.0, 2.0));
    let (mut b_x, mut b_y): (f64, f32) = (1.0, 1.0);
    scalars::value_and_grad_into(2.0, 3.0, (&mut b_x, &mut b_y));
    assert_eq!((b_x, b_y), (4.0, 3.0));
}

#[differentiable]
fn references(x: &f64, y: &f32) -> f64 {
    x * x * *y as f64
}

#[test]
fn a_reference_to_a_float_counts_as_the_float() {
    let (d_x, d_y): (f64, f32) = references::grad(&2.0, &3.0);
    assert_eq!((d_x, d_y), (12.0, 4.0));
    assert_eq!(references::jvp(&2.0, &3.0, (1.0, 0.5_f32)).1, 14.0);
    let (mut b_x, mut b_y): (f64, f32) = (0.0, 0.0);
    references::value_and_grad_into(&2.0, &3.0, (&mut b_x, &mut b_y));
    assert_eq!((b_x, b_y), (12.0, 4.0));
}

#[differentiable]
fn arrays(x: [f64; 2], y: &[f64; 2]) -> f64 {
    x[0] * y[1] + x[1]
}

#[test]
fn arrays_have_arrays_given_by_value() {
    let (d_x, d_y): ([f64; 2], [f64; 2]) = arrays::grad([2.0, 3.0], &[5.0, 7.0]);
    assert_eq!((d_x, d_y), ([7.0, 1.0], [0.0, 2.0]));
    let tangents: ([f64; 2], [f64; 2]) = ([1.0, 0.0], [0.0, 1.0]);
    assert_eq!(arrays::jvp([2.0, 3.0], &[5.0, 7.0], tangents), (17.0, 9.0));
    let (mut b_x, mut b_y) = ([1.0; 2], [1.0; 2]);
    let buffers: (&mut [f64; 2], &mut [f64; 2]) = (&mut b_x, &mut b_y);
    arrays::value_and_grad_into([2.0, 3.0], &[5.0, 7.0], buffers);
    assert_eq!((b_x, b_y), ([8.0, 2.0], [1.0, 3.0]));
}

#[differentiable]
fn lists(x: &[f64], y: &Vec<f64>, z: Vec<f64>) -> f64 {
    x[0] * y[0] * z[0] + x[1]
}

#[test]
fn slices_and_vectors_have_vectors_given_as_slices_for_references() {
    let (y, z) = (vec![5.0], vec![7.0]);
    let gradient: (Vec<f64>, Vec<f64>, Vec<f64>) = lists::grad(&[2.0, 3.0], &y, z.clone());
    assert_eq!(gradient, (vec![35.0, 1.0], vec![14.0], vec![10.0]));
    let tangents: (&[f64], &[f64], Vec<f64>) = (&[1.0, 1.0], &[0.0], vec![1.0]);
    assert_eq!(lists::jvp(&[2.0, 3.0], &y, z.clone(), tangents), (73.0, 46.0));
    let (mut b_x, mut b_y, mut b_z) = ([0.5; 2], [0.5], [0.5]);
    let buffers: (&mut [f64], &mut [f64], &mut [f64]) = (&mut b_x, &mut b_y, &mut b_z);
    lists::value_and_grad_into(&[2.0, 3.0], &y, z, buffers);
    assert_eq!((b_x, b_y, b_z), ([35.5, 1.5], [14.5], [10.5]));
}

#[differentiable]
fn nested_lists(a: &[[f64; 2]], b: &[Vec<f64>]) -> f64 {
    a[1][0] * b[0][1]
}

#[test]
fn nested_lists_have_nested_tangents() {
    let b = [vec![1.0, 2.0], vec![3.0]];
    let (d_a, d_b): (Vec<[f64; 2]>, Vec<Vec<f64>>) = nested_lists::grad(&[[1.0, 2.0], [3.0, 4.0]], &b);
    assert_eq!(d_a, [[0.0, 0.0], [2.0, 0.0]]);
    assert_eq!(d_b, [vec![0.0, 3.0], vec![0.0]]);
}

#[differentiable]
fn mixed(p: (usize, f64), q: &[(bool, f64)]) -> (i32, f64) {
    (7, p.1 * p.0 as f64 * q[0].1)
}

#[test]
fn the_tangent_of_an_inactive_part_is_a_unit() {
    let (value, tape) = mixed::forward((2, 3.0), &[(true, 5.0)]);
    assert_eq!(value, (7, 30.0));
    let (d_p, d_q): (((), f64), Vec<((), f64)>) = mixed::backward(&tape, ((), 1.0));
    assert_eq!((d_p, d_q), (((), 10.0), vec![((), 6.0)]));
    let tangents: (((), f64), &[((), f64)]) = (((), 1.0), &[((), 0.0)]);
    assert_eq!(mixed::jvp((2, 3.0), &[(true, 5.0)], tangents), ((7, 30.0), ((), 10.0)));
}

#[differentiable]
fn without_floats(
    x: f64,
    index: &[usize],
    powers: [i32; 2],
    seen: &mut Vec<usize>,
    name: String,
    scale: impl Fn(usize) -> f64,
) -> f64 {
    seen.push(index[0]);
    x.powi(powers[0]) * scale(name.len())
}

#[test]
fn types_without_floats_are_skipped() {
    let mut seen = vec![];
    let half = |n: usize| n as f64 / 2.0;
    let (value, tape) = without_floats::forward(3.0, &[4], [2, 0], &mut seen, "abcd".into(), half);
    assert_eq!((value, &seen[..]), (18.0, &[4][..]));
    assert_eq!(without_floats::backward(&tape, 1.0), 12.0);
    let jvp = without_floats::jvp(3.0, &[4], [2, 0], &mut seen, "ab".into(), half, 1.0);
    assert_eq!((jvp, &seen[..]), ((9.0, 6.0), &[4, 4][..]));
}

#[differentiable]
fn outputs(x: f64) -> ([f64; 2], Vec<f64>, (f32, u8)) {
    ([x, x * x], vec![x * 3.0], (x as f32 * 5.0, 9))
}

#[test]
fn seeds_have_the_shape_of_the_outputs_tangent() {
    let (_, tape) = outputs::forward(2.0);
    let seed: ([f64; 2], Vec<f64>, (f32, ())) = ([1.0, 10.0], vec![100.0], (1000.0, ()));
    assert_eq!(outputs::backward(&tape, seed), 1.0 + 40.0 + 300.0 + 5000.0);
    let d_value = outputs::jvp(2.0, 1.0).1;
    assert_eq!(d_value, ([1.0, 4.0], vec![3.0], (5.0, ())));
}

#[differentiable]
fn single(x: f32) -> f32 {
    x * x
}

#[test]
fn single_precision_outputs_have_drivers_too() {
    let (value, d_x): (f32, f32) = single::value_and_grad(3.0);
    assert_eq!((value, d_x), (9.0, 6.0));
}

#[differentiable]
fn keeps_its_vector(x: Vec<f64>) -> f64 {
    x[0] * x[1]
}

#[test]
fn a_tape_may_borrow_what_came_by_reference_and_owns_the_rest() {
    let tape = {
        let x = vec![2.0, 3.0];
        keeps_its_vector::forward(x).1
    };
    assert_eq!(keeps_its_vector::backward(&tape, 1.0), [3.0, 2.0]);
}
