//! What the user wrote runs once in each of the passes, in order, and never in `backward`.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use chainrule::differentiable;

static CALLS: AtomicUsize = AtomicUsize::new(0);
static ORDER: Mutex<Vec<usize>> = Mutex::new(Vec::new());
/// The tests of this file share the counters.
static ALONE: Mutex<()> = Mutex::new(());

fn count() -> f64 {
    CALLS.fetch_add(1, Ordering::SeqCst);
    2.0
}

fn note(step: usize) {
    ORDER.lock().unwrap().push(step);
}

#[differentiable]
fn counted(x: f64) -> f64 {
    count() * x.exp()
}

fn calls(run: impl FnOnce()) -> usize {
    let before = CALLS.load(Ordering::SeqCst);
    run();
    CALLS.load(Ordering::SeqCst) - before
}

#[test]
fn once_in_each_pass_and_never_in_backward() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(calls(|| _ = counted::forward(1.0)), 1);
    let (_, tape) = counted::forward(1.0);
    assert_eq!(calls(|| assert!(counted::backward(&tape, 1.0) > 0.0)), 0);
    assert_eq!(calls(|| assert!(counted::grad(1.0) > 0.0)), 1);
    assert_eq!(calls(|| assert!(counted::value_and_grad(1.0).0 > 0.0)), 1);
    assert_eq!(calls(|| assert!(counted::value_and_grad_into(1.0, &mut 0.0) > 0.0)), 1);
    assert_eq!(calls(|| assert!(counted::jvp(1.0, 1.0).1 > 0.0)), 1);
}

#[differentiable]
fn in_order(x: &[f64], n: usize) -> f64 {
    note(0);
    let mut y = x[0];
    for i in 0..n {
        note(10 + i);
        y = y.sin() * x[i] * count();
        if i == 1 {
            note(100);
        }
    }
    note(1);
    y
}

#[test]
fn in_the_order_written_also_in_loops() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let x = [0.5, 1.5, 2.5];
    let expected = [0, 10, 11, 100, 12, 1];
    let seen = |run: &dyn Fn()| {
        ORDER.lock().unwrap().clear();
        let count = calls(run);
        (ORDER.lock().unwrap().clone(), count)
    };
    let once = (expected.to_vec(), 3);
    assert_eq!(seen(&|| _ = in_order::grad(&x, 3)), once);
    assert_eq!(seen(&|| _ = in_order::value_and_grad(&x, 3)), once);
    assert_eq!(seen(&|| assert!(in_order::jvp(&x, 3, &x).0.is_finite())), once);
    assert_eq!(seen(&|| _ = in_order::forward(&x, 3)), once);
    let (_, tape) = in_order::forward(&x, 3);
    assert_eq!(seen(&|| _ = in_order::backward(&tape, 1.0)), (vec![], 0));
}

#[differentiable]
fn called(x: f64) -> f64 {
    counted(x) * counted(2.0 * x)
}

#[test]
fn once_across_calls() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(calls(|| assert!(called::grad(0.5) > 0.0)), 2);
    let (_, tape) = called::forward(0.5);
    assert_eq!(calls(|| assert!(called::backward(&tape, 1.0) > 0.0)), 0);
}

#[differentiable]
fn guarded(x: &[f64], i: usize) -> f64 {
    assert!(x[0] > 0.0, "x[0] must be positive, not {}", x[0]);
    x[i] * x[0]
}

#[test]
#[should_panic(expected = "x[0] must be positive, not -1")]
fn grad_panics_where_the_function_does() {
    let _ = guarded::grad(&[-1.0, 2.0], 1);
}

#[test]
#[should_panic(expected = "x[0] must be positive, not -1")]
fn forward_panics_where_the_function_does() {
    let _ = guarded::forward(&[-1.0, 2.0], 1);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 5")]
fn jvp_panics_where_the_function_does() {
    let _ = guarded::jvp(&[1.0, 2.0], 5, &[0.0, 0.0]);
}

#[differentiable]
#[allow(unused_variables, reason = "an unused index must still panic")]
fn unused_read(x: &[f64], i: usize) -> f64 {
    let unused = x[i];
    x[0] * 2.0
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 1 but the index is 3")]
fn an_unused_read_still_panics() {
    let _ = unused_read::grad(&[1.0], 3);
}
