use crate::Tangent;

/// The last element of a cotangent, removed: what `push` put there.
///
/// # Panics
/// If there is none, which would be a mistake of the macro.
#[inline]
pub fn pop<T>(from: &mut Vec<T>) -> T {
    from.pop().expect("a push for every pop")
}

/// The next record of a tape that is read from its end.
///
/// # Panics
/// If there is none, which would be a mistake of the macro.
#[inline]
pub fn pull<'t, T: ?Sized>(records: &mut impl Iterator<Item = &'t T>) -> &'t T {
    records.next().expect("a record for every iteration")
}

/// How many records a loop over this iterator makes at least.
#[inline]
pub fn room(iterations: &impl Iterator) -> usize {
    iterations.size_hint().0
}

/// The sum of a container's elements, from a zero of their shape.
///
/// # Panics
/// If the shapes differ, with both lengths.
#[inline]
#[track_caller]
pub fn sum_of<T: Tangent>(of: &[T], zero: T) -> T {
    let mut sum = zero;
    for element in of {
        sum.accumulate(element);
    }
    sum
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use super::*;

    #[test]
    fn tapes_run_backward() {
        let mut d_x = vec![1.0, 2.0];
        assert_eq!(pop(&mut d_x), 2.0);
        let tape = [1, 2, 3];
        let mut records = tape.iter().rev();
        assert_eq!(pull(&mut records), &3);
        assert_eq!(pull(&mut records), &2);
        assert_eq!(room(&(2..5)), 3);
        assert_eq!(sum_of(&[[1.0, 2.0], [3.0, 4.0]], [0.0; 2]), [4.0, 6.0]);
    }
}
