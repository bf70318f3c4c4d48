//! Iterator chains in every driver against the chains themselves: the same bits, the same calls in the same order, the
//! same panics.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    clippy::ptr_arg,
    reason = "programs are written in every way"
)]

use std::panic::catch_unwind;

use chainrule::differentiable;

/// Calls each driver of a function of one slice and compares the bits of its value.
macro_rules! same_bits {
    ($($f:ident),* $(,)?) => {$(
        #[test]
        fn $f() {
            for x in inputs() {
                let value = super::$f(&x).to_bits();
                assert_eq!(value, super::$f::forward(&x).0.to_bits(), "forward of {x:?}");
                assert_eq!(value, super::$f::value_and_grad(&x).0.to_bits(), "value_and_grad of {x:?}");
                assert_eq!(value, super::$f::jvp(&x, &x).0.to_bits(), "jvp of {x:?}");
            }
        }
    )*};
}

#[differentiable]
fn plain_sum(x: &[f64]) -> f64 {
    x.iter().sum()
}

#[differentiable]
fn mapped_sum(x: &[f64]) -> f64 {
    x.iter().map(|v| v * 3.1).sum::<f64>()
}

#[differentiable]
fn filtered_sum(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.2).sum()
}

#[differentiable]
fn product(x: &[f64]) -> f64 {
    x.iter().product()
}

#[differentiable]
fn backward_sum(x: &[f64]) -> f64 {
    x.iter().rev().sum()
}

#[differentiable]
fn folded(x: &[f64]) -> f64 {
    x.iter().fold(-0.0, |acc, v| v + acc)
}

#[differentiable]
fn greatest(x: &[f64]) -> f64 {
    x.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

#[differentiable]
fn windows_of_windows(x: &[f64]) -> f64 {
    x.windows(3).map(|w| w.windows(2).map(|p| p[0] - p[1]).sum::<f64>()).sum()
}

#[differentiable]
fn paired(x: &[f64]) -> f64 {
    x.iter().zip(x.iter().skip(2)).map(|(a, b)| a * b).sum::<f64>() / x.iter().step_by(3).sum::<f64>()
}

#[differentiable]
fn chained(x: &[f64]) -> f64 {
    x.iter().take(2).chain(x.iter().rev().skip(1)).map(|v| v / 7.0).sum()
}

/// Among equals `max_by` takes the last, `min_by` the first, whether they are looked up or kept.
#[differentiable]
fn among_equals(x: &[f64]) -> f64 {
    let s = x.iter().enumerate().map(|(i, v)| v * i as f64).sum::<f64>();
    let (i, _) = x.iter().enumerate().max_by(|a, b| (a.1.abs() as u8).cmp(&(b.1.abs() as u8))).unwrap();
    let (j, _) = x.iter().enumerate().min_by(|a, b| (a.1.abs() as u8).cmp(&(b.1.abs() as u8))).unwrap();
    let (k, u) =
        x.iter().map(|v| v * 2.0).enumerate().max_by(|a, b| (a.1.abs() as u8).cmp(&(b.1.abs() as u8))).unwrap();
    let (l, v) =
        x.iter().map(|v| v * 2.0).enumerate().min_by(|a, b| (a.1.abs() as u8).cmp(&(b.1.abs() as u8))).unwrap();
    s + i as f64 + 10.0 * j as f64 + 100.0 * (k as f64 + u) + 1000.0 * (l as f64 + v)
}

#[test]
fn equals_are_told_apart_as_std_does() {
    let x: Vec<f64> = (0..9).map(|i| f64::from(i * 3 % 4) + f64::from(i) / 32.0).collect();
    let value = among_equals(&x);
    assert_eq!(value.to_bits(), among_equals::forward(&x).0.to_bits());
    assert_eq!(value.to_bits(), among_equals::value_and_grad(&x).0.to_bits());
    assert_eq!(value.to_bits(), among_equals::jvp(&x, &x).0.to_bits());
}

mod bits {
    fn inputs() -> Vec<Vec<f64>> {
        let odd = [f64::NAN, f64::INFINITY, -0.0, 1e308, -1e308, 5e-324, 0.1, 0.2, 0.3];
        let mut inputs = vec![vec![], vec![-0.0], vec![-0.0; 3], vec![0.0], vec![-0.0, 0.0], odd.to_vec()];
        inputs.push((0..37).map(|i| f64::from(i * i % 17) / 7.0 - 1.0).collect());
        inputs.extend((1..9).map(|n| odd[..n].to_vec()));
        inputs.extend((1..9).map(|n| odd[n..].to_vec()));
        inputs
    }

    same_bits! {
        plain_sum, mapped_sum, filtered_sum, product, backward_sum, folded, greatest, windows_of_windows, paired, chained,
    }
}

/// Runs the function and each driver with a trace of its own, and compares the traces.
macro_rules! same_trace {
    ($($f:ident),* $(,)?) => {$(
        #[test]
        fn $f() {
            for n in 0..7 {
                let x: Vec<f64> = (0..n).map(|i| f64::from(i * 5 % 7) - 2.5).collect();
                let (mut primal, mut forward, mut jvp) = (vec![], vec![], vec![]);
                let value = super::$f(&x, &mut primal);
                assert_eq!(value, super::$f::forward(&x, &mut forward).0);
                assert_eq!(value, super::$f::jvp(&x, &mut jvp, &x).0);
                assert_eq!(primal, forward, "forward");
                assert_eq!(primal, jvp, "jvp");
            }
        }
    )*};
}

#[differentiable]
fn inspected(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    x.iter().enumerate().inspect(|(i, _)| seen.push(*i)).map(|(_, v)| v * v).sum()
}

#[differentiable]
fn in_turns(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    x.iter()
        .enumerate()
        .filter(|(i, _)| i % 2 == 0)
        .map(|(i, v)| {
            seen.push(i);
            v * 2.0
        })
        .sum()
}

#[differentiable]
fn first_two(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    x.iter()
        .enumerate()
        .map(|(i, v)| {
            seen.push(i);
            v * 2.0
        })
        .filter(|v| *v > 0.0)
        .take(2)
        .sum()
}

#[differentiable]
fn after_two(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    x.iter()
        .enumerate()
        .map(|(i, v)| {
            seen.push(i);
            v * 2.0
        })
        .skip(2)
        .sum()
}

#[differentiable]
fn while_it_lasts(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    let before = x
        .iter()
        .enumerate()
        .inspect(|(i, _)| seen.push(*i))
        .take_while(|(_, v)| **v < 1.0)
        .map(|(_, v)| v * v)
        .sum::<f64>();
    let after = x
        .iter()
        .enumerate()
        .skip_while(|(i, v)| {
            seen.push(i + 100);
            **v < 1.0
        })
        .map(|(_, v)| v.exp())
        .sum::<f64>();
    before + after
}

#[differentiable]
fn zipped_unevenly(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    (0..x.len())
        .map(|i| {
            seen.push(i);
            x[i]
        })
        .zip(x.iter().skip(1))
        .map(|(a, b)| a * b)
        .sum()
}

#[differentiable]
fn both_sides(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    let mut s = 0.0;
    for (i, (a, b)) in x.iter().zip(x.iter().rev()).enumerate().skip(1) {
        seen.push(i);
        s += a * b;
    }
    s
}

#[differentiable]
fn nested(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    x.iter()
        .enumerate()
        .flat_map(|(i, a)| x.iter().take(i).map(move |b| (i, a * b)))
        .inspect(|(i, _)| seen.push(*i))
        .map(|(_, p)| p)
        .sum()
}

#[differentiable]
fn until_found(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    let found = x.iter().enumerate().inspect(|(i, _)| seen.push(*i)).map(|(_, v)| *v).find(|v| *v > 0.0).unwrap_or(0.0);
    let third = x.iter().enumerate().inspect(|(i, _)| seen.push(*i + 100)).map(|(_, v)| v * v).nth(2).unwrap_or(found);
    found * third
}

#[differentiable]
fn stopped(x: &[f64], seen: &mut Vec<usize>) -> f64 {
    x.iter()
        .scan(1.0, |state, &v| {
            seen.push(7);
            *state += v;
            if *state > -3.0 { Some(*state) } else { None }
        })
        .sum()
}

mod traces {
    same_trace! {
        inspected, in_turns, first_two, after_two, while_it_lasts, zipped_unevenly, both_sides, nested, until_found, stopped,
    }
}

#[differentiable]
fn unwrapped(x: &[f64], n: usize) -> f64 {
    *x.iter().skip(n).max_by(|a, b| a.total_cmp(b)).unwrap()
}

#[differentiable]
fn expected(x: &[f64], n: usize) -> f64 {
    x.iter().take(n.saturating_sub(n)).copied().reduce(|a, b| a * b).expect("some elements")
}

#[differentiable]
fn no_window(x: &[f64], n: usize) -> f64 {
    x.windows(n.saturating_sub(n)).map(|w| w[0]).sum()
}

#[differentiable]
fn no_chunk(x: &[f64], n: usize) -> f64 {
    x.chunks(n.saturating_sub(n)).map(|w| w[0]).sum()
}

#[differentiable]
fn beyond(x: &[f64], n: usize) -> f64 {
    (0..n).map(|i| x[i] * x[i]).sum()
}

#[test]
fn panics_are_those_of_the_chain() {
    fn message(run: impl FnOnce() -> f64 + std::panic::UnwindSafe) -> String {
        let panic = catch_unwind(run).expect_err("it must panic");
        panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
            .expect("a message")
    }
    macro_rules! same_panic {
        ($($f:ident),*) => {$(
            let primal = message(|| $f(&[1.0, 2.0], 5));
            assert_eq!(primal, message(|| $f::forward(&[1.0, 2.0], 5).0));
            assert_eq!(primal, message(|| $f::value_and_grad(&[1.0, 2.0], 5).0));
            assert_eq!(primal, message(|| $f::jvp(&[1.0, 2.0], 5, &[1.0, 1.0]).0));
        )*};
    }
    same_panic!(unwrapped, expected, no_window, no_chunk, beyond);
}
