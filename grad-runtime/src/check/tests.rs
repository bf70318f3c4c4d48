use super::*;

#[test]
fn a_wrong_component_is_named_with_both_numbers() {
    let f = |x: &[f64]| x[0].exp() * x[1];
    let e = 1.0_f64.exp();
    let wrong = gradient(f, &[1.0, 3.0], &[3.0 * e, e * (1.0 + 1e-5)]).unwrap_err();
    assert_eq!(wrong.component, 1);
    let message = wrong.to_string();
    assert!(message.contains("component 1 is 2.718309"), "{message}");
    assert!(message.contains("difference is 2.718281"), "{message}");
}

#[test]
fn the_worst_of_several_is_reported() {
    let f = |x: &[f64]| x[0] + x[1] + x[2];
    assert_eq!(gradient(f, &[0.0; 3], &[1.1, -4.0, 1.2]).unwrap_err().component, 1);
    assert_eq!(gradient(f, &[0.0; 3], &[1.1, -4.0, f64::NAN]).unwrap_err().component, 2);
}

#[test]
fn not_a_number_never_passes() {
    assert!(gradient(|x| x[0], &[1.0], &[f64::NAN]).is_err());
    assert!(gradient(|x| x[0].sqrt(), &[-1.0], &[0.0]).is_err());
}

#[test]
fn one_step_inside_the_domain_is_enough() {
    gradient(|x| x[0].ln(), &[0.005], &[200.0]).unwrap();
    gradient(|x| (300.0 * x[0]).sin(), &[1.0], &[300.0 * 300.0_f64.cos()]).unwrap();
}

#[test]
fn large_coordinates_take_large_steps() {
    gradient(|x| x[0] * x[0], &[1e6], &[2e6]).unwrap();
}

#[test]
fn a_kink_has_no_gradient() {
    for claimed in [-1.0, 0.5, 1.0] {
        assert!(gradient(|x| x[0].abs(), &[0.0], &[claimed]).is_err());
    }
}

#[test]
fn inactive_parts_stay_and_tangents_have_units_there() {
    let f = |(x, n, flag): &(Vec<(f64, usize)>, i32, bool)| {
        assert!(*flag && x[1].1 == 7);
        x[0].0.powi(*n) * x[1].0
    };
    let args = (vec![(2.0, 3), (5.0, 7)], 3, true);
    arguments(f, &args, &vec![(60.0, ()), (8.0, ())]).unwrap();
    arguments(f, &args, &vec![(60.0, ()), (8.1, ())]).unwrap_err();
}

#[test]
fn single_precision_is_checked_as_such() {
    let f = |&(x, y): &(f32, f64)| f64::from(x.sin()) * y;
    let (sin, cos) = 0.5_f64.sin_cos();
    arguments(f, &(0.5, 2.0), &(2.0 * cos, sin)).unwrap();
    arguments(f, &(0.5, 2.0), &(2.1 * cos, sin)).unwrap_err();
}

#[test]
fn a_tangent_is_checked_along_its_direction() {
    let f = |x: &[f64; 2]| (x[0] * x[1], vec![x[0] / x[1]]);
    pushforward(f, &[1.0, 2.0], &[100.0, -50.0], &(150.0, vec![62.5])).unwrap();
    let wrong = pushforward(f, &[1.0, 2.0], &[100.0, -50.0], &(150.0, vec![74.0])).unwrap_err();
    assert_eq!((wrong.component, wrong.claimed), (1, 74.0));
}

#[test]
#[should_panic(expected = "2 coordinates, but 3 components of a gradient")]
fn lengths_must_agree() {
    let _ = arguments(|x: &[f64; 2]| x[0], &[0.0; 2], &[0.0; 3]);
}

#[test]
#[should_panic(expected = "a seed of 2 coordinates for an output of 3")]
fn a_seed_has_the_outputs_coordinates() {
    let _ = pullback(|x: &f64| [*x; 3], &1.0, &[1.0; 2], &2.0);
}
