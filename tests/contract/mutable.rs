//! `&mut` parameters: a cotangent goes in for the end and comes out for the beginning.

use chainrule::differentiable;

#[differentiable]
fn scale(x: f64, y: &mut f64) {
    *y *= x;
}

#[test]
fn forward_mutates_as_the_function_does() {
    let mut y = 3.0;
    let ((), _tape) = scale::forward(2.0, &mut y);
    assert_eq!(y, 6.0);
}

#[test]
fn the_cotangent_is_turned_from_the_end_to_the_beginning() {
    let mut y = 3.0;
    let ((), tape) = scale::forward(2.0, &mut y);
    // The tape does not borrow `y`.
    y = 100.0;
    assert_eq!(y, 100.0);
    for seed in [1.0, 5.0] {
        let mut d_y = seed;
        let d_x = scale::backward(&tape, (), &mut d_y);
        assert_eq!((d_x, d_y), (3.0 * seed, 2.0 * seed));
    }
}

#[test]
fn jvp_holds_the_tangent_in_the_tuple() {
    let (mut y, mut d_y) = (3.0, 1.0);
    let ((), ()) = scale::jvp(2.0, &mut y, (10.0, &mut d_y));
    assert_eq!((y, d_y), (6.0, 32.0));
}

#[differentiable]
fn alone(y: &mut [f64]) -> f64 {
    y[0] *= y[1];
    y[0] + y[1]
}

#[test]
fn a_mutable_parameter_alone_has_its_tangent_alone() {
    let mut y = [2.0, 3.0];
    let (value, tape) = alone::forward(&mut y);
    assert_eq!((value, y), (9.0, [6.0, 3.0]));
    let mut d_y = [10.0, 100.0];
    let () = alone::backward(&tape, 1.0, &mut d_y);
    assert_eq!(d_y, [33.0, 123.0]);

    let (mut y, mut d_y) = ([2.0, 3.0], [1.0, 0.0]);
    assert_eq!(alone::jvp(&mut y, &mut d_y), (9.0, 3.0));
    assert_eq!((y, d_y), ([6.0, 3.0], [3.0, 0.0]));
}

#[differentiable]
fn overwrite(x: f64, y: &mut f64) {
    *y = x * x;
}

#[test]
fn what_was_overwritten_gets_nothing() {
    let mut y = 3.0;
    let ((), tape) = overwrite::forward(2.0, &mut y);
    let mut d_y = 1.0;
    assert_eq!(overwrite::backward(&tape, (), &mut d_y), 4.0);
    assert_eq!(d_y, 0.0);
}

#[differentiable]
fn grow(x: f64, list: &mut Vec<f64>) {
    list.push(x * list[0]);
    list.push(x);
}

#[test]
fn the_cotangent_of_a_vector_shrinks_to_the_initial_length() {
    let mut list = vec![3.0];
    let ((), tape) = grow::forward(2.0, &mut list);
    assert_eq!(list, [3.0, 6.0, 2.0]);
    let mut d_list = vec![1.0, 10.0, 100.0];
    let d_x = grow::backward(&tape, (), &mut d_list);
    assert_eq!(d_x, 30.0 + 100.0);
    assert_eq!(d_list, [21.0]);
}

#[test]
fn the_tangent_of_a_vector_grows_to_the_final_length() {
    let (mut list, mut d_list) = (vec![3.0], vec![1.0]);
    grow::jvp(2.0, &mut list, (10.0, &mut d_list));
    assert_eq!(list, [3.0, 6.0, 2.0]);
    assert_eq!(d_list, [1.0, 32.0, 10.0]);
}

#[differentiable]
fn two(a: &mut f64, x: f64, b: &mut [f64; 2]) -> f64 {
    *a *= b[0];
    b[1] += *a * x;
    *a
}

#[test]
fn several_come_after_the_seed_in_order() {
    let (mut a, mut b) = (2.0, [3.0, 5.0]);
    let (value, tape) = two::forward(&mut a, 7.0, &mut b);
    assert_eq!((value, a, b), (6.0, 6.0, [3.0, 47.0]));
    let (mut d_a, mut d_b) = (10.0, [0.0, 1.0]);
    let d_x = two::backward(&tape, 100.0, &mut d_a, &mut d_b);
    assert_eq!(d_x, 6.0);
    assert_eq!((d_a, d_b), (351.0, [234.0, 1.0]));
}
