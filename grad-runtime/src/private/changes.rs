//! Changes of containers: a sort that tells its order, and what undoes a change in a cotangent where std has no method for
//! it.

use std::cmp::Ordering;

use crate::Tangent;

/// `of.sort_by(compare)`, and where each element was before.
#[inline]
pub fn sort_by<T>(of: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..of.len()).collect();
    order.sort_by(|i, j| compare(&of[*i], &of[*j]));
    order_as(of, &order);
    order
}

/// `of.sort_by_key(key)`, and where each element was before.
#[inline]
pub fn sort_by_key<T, K: Ord>(of: &mut [T], mut key: impl FnMut(&T) -> K) -> Vec<usize> {
    let mut order: Vec<usize> = (0..of.len()).collect();
    order.sort_by_key(|i| key(&of[*i]));
    order_as(of, &order);
    order
}

/// `of.sort_unstable_by(compare)` of numbers, and where each was before. Of numbers that compare as equal, 0 and -0, std
/// may place either first; so std places them, and for the order they are as good as one another.
#[inline]
pub fn sort_unstable_by<T: Copy>(of: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..of.len()).collect();
    order.sort_by(|i, j| compare(&of[*i], &of[*j]));
    of.sort_unstable_by(compare);
    order
}

/// Brings elements into an order: each position tells where its element lies now.
///
/// # Panics
/// If there are not as many elements as positions.
#[inline]
pub fn order_as<T>(of: &mut [T], order: &[usize]) {
    assert_eq!(of.len(), order.len(), "an order of as many elements");
    let mut done = vec![false; order.len()];
    for start in 0..order.len() {
        let mut at = start;
        while !std::mem::replace(&mut done[at], true) && order[at] != start {
            of.swap(at, order[at]);
            at = order[at];
        }
    }
}

/// The inverse of `order_as`.
///
/// # Panics
/// If there are not as many elements as positions.
#[inline]
pub fn disorder<T>(of: &mut [T], order: &[usize]) {
    assert_eq!(of.len(), order.len(), "an order of as many elements");
    let mut done = vec![false; order.len()];
    for start in 0..order.len() {
        let mut at = start;
        while !std::mem::replace(&mut done[at], true) && order[at] != start {
            at = order[at];
            of.swap(start, at);
        }
    }
}

/// The inverse of `swap_remove(at)`.
///
/// # Panics
/// If `at` is larger than the length.
#[inline]
pub fn swap_insert<T>(of: &mut Vec<T>, at: usize, element: T) {
    of.push(element);
    let last = of.len() - 1;
    of.swap(at, last);
}

/// The inverse of `drain(at..at + elements.len())`.
///
/// # Panics
/// If `at` is larger than the length.
#[inline]
pub fn insert_all<T>(of: &mut Vec<T>, at: usize, elements: Vec<T>) {
    drop(of.splice(at..at, elements));
}

/// Adds what a longer list has at its end.
#[inline]
pub fn lengthen<T>(of: &mut Vec<T>, longer: Vec<T>) {
    of.extend(longer.into_iter().skip(of.len()));
}

/// The sum of the elements from a position on, which are removed.
///
/// # Panics
/// If an element has another shape than `zero`.
#[inline]
#[track_caller]
pub fn drain_sum<T: Tangent>(of: &mut Vec<T>, from: usize, zero: T) -> T {
    let mut sum = zero;
    for element in of.drain(from.min(of.len())..) {
        sum.accumulate(&element);
    }
    sum
}

/// What `copy_within(lo..hi, to)` does to a cotangent: what arrives at a copy goes to the original.
///
/// # Panics
/// If a position lies outside.
#[inline]
pub fn move_within<T: Tangent>(of: &mut [T], lo: usize, hi: usize, to: usize) {
    let mut move_one = |i: usize| {
        let (from, into) = (to + i, lo + i);
        let (low, high) = of.split_at_mut(from.max(into));
        let (copy, original) =
            if from < into { (&mut low[from], &mut high[0]) } else { (&mut high[0], &mut low[into]) };
        original.accumulate(copy);
        copy.set_zero();
    };
    // No copy may be moved on once it has received what belongs to it as an original.
    match to.cmp(&lo) {
        Ordering::Equal => {}
        Ordering::Greater => (0..hi - lo).for_each(move_one),
        Ordering::Less => (0..hi - lo).rev().for_each(&mut move_one),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, clippy::cast_possible_truncation, reason = "the numbers are exact and small")]

    use super::*;

    #[test]
    fn orders_are_undone() {
        let before = [3.0, -1.0, 7.5, 0.0, -0.0, 2.0];
        let (mut sorted, mut other) = (before, before);
        let order = sort_by(&mut sorted, f64::total_cmp);
        assert_eq!(sorted, [-1.0, -0.0, 0.0, 2.0, 3.0, 7.5]);
        assert_eq!(order, [1, 4, 3, 5, 0, 2]);
        order_as(&mut other, &order);
        assert_eq!(sorted, other);
        disorder(&mut sorted, &order);
        assert_eq!(sorted, before);
        let order = sort_by_key(&mut sorted, |x| -(x * 10.0) as i64);
        assert_eq!(sorted, [7.5, 3.0, 2.0, 0.0, -0.0, -1.0]);
        disorder(&mut sorted, &order);
        assert_eq!(sorted, before);
        let order = sort_unstable_by(&mut sorted, |a, b| b.total_cmp(a));
        assert_eq!(sorted, [7.5, 3.0, 2.0, 0.0, -0.0, -1.0]);
        disorder(&mut sorted, &order);
        assert_eq!(sorted, before);
    }

    #[test]
    fn what_was_taken_out_goes_back() {
        let mut v = vec![1, 2, 3, 4];
        let taken = v.swap_remove(1);
        swap_insert(&mut v, 1, taken);
        assert_eq!(v, [1, 2, 3, 4]);
        let last = v.swap_remove(3);
        swap_insert(&mut v, 3, last);
        let taken: Vec<i32> = v.drain(1..3).collect();
        insert_all(&mut v, 1, taken);
        assert_eq!(v, [1, 2, 3, 4]);
        lengthen(&mut v, vec![0; 6]);
        assert_eq!(v, [1, 2, 3, 4, 0, 0]);
    }

    #[test]
    fn what_was_put_in_adds_up() {
        let mut d = vec![1.0, 2.0, 3.0];
        assert_eq!(drain_sum(&mut d, 1, 0.0), 5.0);
        assert_eq!((drain_sum(&mut d, 4, 0.0), d), (0.0, vec![1.0]));
    }

    /// d over `copy_within` is the transpose of the copy, overlapping or not.
    #[test]
    fn copies_give_back_to_their_originals() {
        for (lo, hi, to) in [(0, 3, 1), (1, 4, 0), (0, 2, 3), (2, 2, 0), (1, 3, 1)] {
            let mut d = [1.0, 10.0, 100.0, 1000.0, 10_000.0];
            let mut from: Vec<usize> = (0..5).collect();
            from.copy_within(lo..hi, to);
            let mut expected = [0.0; 5];
            from.iter().zip(d).for_each(|(i, d)| expected[*i] += d);
            move_within(&mut d, lo, hi, to);
            assert_eq!(d, expected, "{lo}..{hi} to {to}");
        }
    }
}
