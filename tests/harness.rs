//! The corpus' checks themselves, against companions written by hand: right ones pass, and each
//! kind of wrong one is caught.
#![allow(non_camel_case_types, reason = "companions are named after functions")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "as a user might write")]

#[macro_use]
mod support;

use support::case::Case;
use support::checks;

/// One parameter of each kind, one float out.
fn weigh(w: &[f64], x: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for w in w {
        sum += w * x;
    }
    sum + f64::from(u8::try_from(n).unwrap())
}

struct weigh {}
impl weigh {
    fn forward(w: &[f64], x: f64, n: usize) -> (f64, (&[f64], f64)) {
        (weigh(w, x, n), (w, x))
    }
    fn backward(&(w, x): &(&[f64], f64), seed: f64) -> (Vec<f64>, f64) {
        (vec![seed * x; w.len()], seed * w.iter().sum::<f64>())
    }
    fn grad(w: &[f64], x: f64, n: usize) -> (Vec<f64>, f64) {
        Self::value_and_grad(w, x, n).1
    }
    fn value_and_grad(w: &[f64], x: f64, n: usize) -> (f64, (Vec<f64>, f64)) {
        (weigh(w, x, n), Self::backward(&(w, x), 1.0))
    }
    fn value_and_grad_into(w: &[f64], x: f64, n: usize, (d_w, d_x): (&mut [f64], &mut f64)) -> f64 {
        for (d_w, w) in d_w.iter_mut().zip(w) {
            *d_w += x;
            *d_x += w;
        }
        weigh(w, x, n)
    }
    fn jvp(w: &[f64], x: f64, n: usize, (d_w, d_x): (&[f64], f64)) -> (f64, f64) {
        let sums = w.iter().zip(d_w).map(|(w, d_w)| w * d_x + d_w * x);
        (weigh(w, x, n), sums.sum())
    }
}

/// `&mut` parameters of a fixed and of a growing length, nothing returned.
fn grow(x: [f64; 2], top: &mut f64, list: &mut Vec<f64>) {
    list.push(x[0] * *top);
    *top *= x[1];
}

struct grow {}
impl grow {
    fn forward(x: [f64; 2], top: &mut f64, list: &mut Vec<f64>) -> ((), ([f64; 2], f64)) {
        let tape = (x, *top);
        grow(x, top, list);
        ((), tape)
    }
    fn backward(&(x, top): &([f64; 2], f64), (): (), d_top: &mut f64, d_list: &mut Vec<f64>) -> [f64; 2] {
        let d_x1 = *d_top * top;
        *d_top *= x[1];
        let d_pushed = d_list.pop().unwrap();
        *d_top += d_pushed * x[0];
        [d_pushed * top, d_x1]
    }
    fn jvp(
        x: [f64; 2],
        top: &mut f64,
        list: &mut Vec<f64>,
        (d_x, d_top, d_list): ([f64; 2], &mut f64, &mut Vec<f64>),
    ) -> ((), ()) {
        d_list.push(d_x[0] * *top + x[0] * *d_top);
        *d_top = *d_top * x[1] + *top * d_x[1];
        grow(x, top, list);
        ((), ())
    }
}

/// An output with an inactive part; a `&` array is given by value.
fn split(x: &[f32; 2]) -> (usize, [f32; 1]) {
    (2, [x[0] * x[1]])
}

struct split {}
impl split {
    fn forward(x: &[f32; 2]) -> ((usize, [f32; 1]), &[f32; 2]) {
        (split(x), x)
    }
    fn backward(x: &&[f32; 2], seed: ((), [f32; 1])) -> [f32; 2] {
        [seed.1[0] * x[1], seed.1[0] * x[0]]
    }
    fn jvp(x: &[f32; 2], d_x: [f32; 2]) -> ((usize, [f32; 1]), ((), [f32; 1])) {
        (split(x), ((), [d_x[0] * x[1] + x[0] * d_x[1]]))
    }
}

mod double {
    use super::{grow, weigh};

    cases! {
        weigh(&[1.0, 2.0, -0.5], 1.5, const 3) -> f64;
        weigh(&vec![0.5], -0.3, const 0) -> f64;
        grow([0.5, -2.0], &mut 3.0, &mut vec![7.0]);
    }

    pub(super) fn all() -> Vec<super::Case> {
        cases()
    }
}

mod single {
    use super::split;

    cases! { in f32; split(&[0.5, -2.0]); }
}

type Check = fn(&Case) -> Result<(), String>;

/// The first case, spoilt; the message of the check that must notice.
fn caught(check: Check, spoil: fn(&mut Case)) -> String {
    let mut case = double::all().remove(0);
    check(&case).expect("right before it is spoilt");
    spoil(&mut case);
    check(&case).expect_err("a spoilt case must fail")
}

#[test]
fn a_wrong_backward_is_caught() {
    let spoil: fn(&mut Case) = |case| {
        case.reverse = |point, seeds| {
            let (outcome, mut gradients) = (double::all()[0].reverse)(point, seeds);
            for gradient in &mut gradients {
                gradient[1] += 1e-5;
            }
            (outcome, gradients)
        };
    };
    assert!(caught(checks::gradient, spoil).contains("component 1"));
    assert!(caught(checks::drivers, spoil).starts_with("grad:"));
    assert!(caught(checks::transpose, spoil).starts_with("⟨w, Jv⟩"));
    assert!(caught(checks::linear, spoil).starts_with("a combination of seeds"));
}

#[test]
fn a_value_one_bit_off_is_caught() {
    let spoil: fn(&mut Case) = |case| {
        case.reverse = |point, seeds| {
            let (mut outcome, gradients) = (double::all()[0].reverse)(point, seeds);
            outcome = support::case::Outcome::of(&outcome.floats[0].next_up());
            (outcome, gradients)
        };
    };
    assert!(caught(checks::gradient, spoil).starts_with("forward gives"));
}

#[test]
fn buffers_overwritten_instead_of_added_to_are_caught() {
    let spoil: fn(&mut Case) = |case| {
        case.drivers.as_mut().unwrap().value_and_grad_into = |point, buffers| {
            let drivers = double::all().remove(0).drivers.unwrap();
            (drivers.value_and_grad_into)(point, &vec![0.0; buffers.len()])
        };
    };
    assert!(caught(checks::drivers, spoil).starts_with("value_and_grad_into"));
}
