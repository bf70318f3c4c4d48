//! The vector space operations, and what the gradient of each kind of type is.
#![allow(clippy::float_cmp, reason = "the numbers are exact")]

use grad_runtime::{Differentiable, Tangent};

type Nested = (f64, [f32; 2], Vec<Vec<f64>>, Option<f64>, Box<f64>, ());

fn nested() -> Nested {
    (1.0, [2.0, 3.0], vec![vec![4.0], vec![]], Some(5.0), Box::new(6.0), ())
}

#[test]
fn operations_reach_every_number() {
    let mut d = nested();
    d.scale(2.0);
    d.accumulate(&nested());
    assert_eq!(d, (3.0, [6.0, 9.0], vec![vec![12.0], vec![]], Some(15.0), Box::new(18.0), ()));
    assert_eq!(d.dot(&nested()), 3.0 * (1.0 + 4.0 + 9.0 + 16.0 + 25.0 + 36.0));
    let zero = (0.0, [0.0, 0.0], vec![vec![0.0], vec![]], Some(0.0), Box::new(0.0), ());
    assert_eq!(Nested::zeros(&d.shape()), zero);
    d.set_zero();
    assert_eq!(d, zero);
    d.check_shape(&nested().shape(), "seed");
}

#[test]
fn set_zero_forgets_nan() {
    let mut d = vec![f64::NAN, f64::INFINITY];
    d.set_zero();
    assert_eq!(d, [0.0, 0.0]);
}

#[test]
fn none_is_the_zero_of_none() {
    let mut d: Option<f64> = None;
    d.accumulate(&None);
    d.scale(2.0);
    assert_eq!((d.dot(&None), Option::<f64>::zeros(&d.shape())), (0.0, None));
    d.check_shape(&None, "seed");
}

#[test]
fn tuples_reach_to_twelve() {
    let one = [1.0; 12].into();
    let mut d: (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) = one;
    d.accumulate(&one);
    assert_eq!(d.dot(&one), 24.0);
    assert_eq!(d.zero_tangent(), [0.0; 12].into());
}

#[test]
#[should_panic(expected = "the summand has length 1, expected 2")]
fn accumulate_checks_lengths() {
    vec![1.0, 2.0].accumulate(&vec![1.0]);
}

#[test]
#[should_panic(expected = "the other factor has length 3, expected 2")]
fn dot_checks_lengths() {
    vec![1.0, 2.0].dot(&vec![1.0; 3]);
}

#[test]
#[should_panic(expected = "the seed has length 2, expected 3")]
fn a_seed_has_the_length_of_the_output() {
    vec![1.0, 2.0].check_shape(&vec![(); 3], "seed");
}

#[test]
#[should_panic(expected = "the tangent has length 2, expected 1")]
fn inner_lengths_are_checked() {
    let d = (0.0, [vec![1.0], vec![1.0, 2.0]]);
    d.check_shape(&((), [vec![()], vec![()]]), "tangent");
}

#[test]
#[should_panic(expected = "the seed is `Some`, expected `None`")]
fn a_seed_is_none_where_the_output_is() {
    Some(1.0).check_shape(&None, "seed");
}

#[test]
#[should_panic(expected = "the summand is `None`, expected `Some`")]
fn accumulate_checks_presence() {
    Some(1.0).accumulate(&None);
}

#[test]
#[should_panic(expected = "the other factor is `Some`, expected `None`")]
fn dot_checks_presence() {
    None.dot(&Some(1.0));
}

#[test]
fn gradients_have_the_shape_of_the_value() {
    assert_eq!((1.0, 2.0_f32).zero_tangent(), (0.0, 0.0_f32));
    assert_eq!([[1.0; 2]; 3].zero_tangent(), [[0.0; 2]; 3]);
    assert_eq!(vec![vec![1.0, 2.0], vec![]].zero_tangent(), [vec![0.0, 0.0], vec![]]);
    assert_eq!([1.0, 2.0][..].zero_tangent(), [0.0, 0.0]);
    assert_eq!((Some(1.0), None::<f64>).zero_tangent(), (Some(0.0), None));
    assert_eq!(Box::new([1.0]).zero_tangent(), Box::new([0.0]));
}

#[test]
fn references_have_the_tangent_of_what_they_refer_to() {
    fn zero<T: Differentiable>(value: T) -> T::Tangent {
        value.zero_tangent()
    }
    assert_eq!(zero(&&mut &1.0), 0.0);
    assert_eq!(zero(&mut [1.0, 2.0][..]), vec![0.0, 0.0]);
    assert_eq!(zero(&vec![1.0]), vec![0.0]);
}

#[test]
fn inactive_parts_have_the_tangent_unit() {
    let value = (7_usize, true, 'c', "text", String::new(), (), [1_u8; 2], vec![1_i32]);
    assert_eq!(value.zero_tangent(), ((), (), (), (), (), (), [(); 2], vec![()]));
}

#[test]
fn values_move_along_their_tangents() {
    let mut x = (1.0, 2.0_f32, [3.0, 4.0], vec![vec![5.0]], Some(6.0), None::<f64>, Box::new(7.0), 8_usize, "text");
    x.move_along(&(1.0, 2.0, [3.0, 4.0], vec![vec![5.0]], Some(6.0), None, Box::new(7.0), (), ()), -0.5);
    assert_eq!(x, (0.5, 1.0, [1.5, 2.0], vec![vec![2.5]], Some(3.0), None, Box::new(3.5), 8, "text"));

    let mut slice = [1.0, 2.0];
    slice[..].move_along(&vec![10.0, 20.0], 2.0);
    slice[1..].move_along(&vec![1.0], 1.0);
    assert_eq!(slice, [21.0, 43.0]);
}

#[test]
#[should_panic(expected = "the tangent has length 1, expected 2")]
fn a_step_has_the_length_of_the_value() {
    vec![1.0, 2.0].move_along(&vec![1.0], 1.0);
}

#[test]
#[should_panic(expected = "the tangent is `None`, expected `Some`")]
fn a_step_is_some_where_the_value_is() {
    Some(1.0).move_along(&None, 1.0);
}

#[test]
fn inactive_values_behind_shared_references_stay() {
    let numbers: &[usize] = &[1, 2];
    let mut x = (1.0, numbers, "text");
    x.move_along(&(1.0, vec![(), ()], ()), 1.0);
    assert_eq!(x.0, 2.0);
}

#[test]
#[should_panic(expected = "what is behind a shared reference cannot move")]
fn active_values_behind_shared_references_cannot_move() {
    let mut x: &[f64] = &[1.0];
    x.move_along(&vec![1.0], 1.0);
}
