//! What a caller keeps of a rule it calls. The caller passes its references again in the backward pass, where they may
//! have another lifetime, so a residual is kept only if its type has none of theirs. rustc tells: [`Forward::run`] exists where
//! one type `R` fits every lifetime, and where it does not, [`RunAgain::run`] is found instead.

use std::marker::PhantomData;

use super::passing::{Passing, Rerun};

/// A forward rule whose arguments are passed as `A` says.
#[derive(Debug)]
pub struct Forward<F, A>(F, PhantomData<A>);

impl<F, A> Forward<F, A> {
    /// The rule.
    #[inline]
    pub const fn new(rule: F) -> Self {
        Self(rule, PhantomData)
    }
}

/// A residual that borrows nothing from the references.
#[derive(Debug)]
pub struct Kept<R>(R);

impl<R> Kept<R> {
    /// Runs the backward rule.
    #[inline]
    pub fn with<A, G>(&self, (): &mut (), _again: A, backward: impl FnOnce(&R) -> G) -> G {
        backward(&self.0)
    }

    /// Nothing runs again.
    #[inline]
    pub fn copies(&self) {}
}

/// A residual that borrows: the forward rule is run again where it is needed.
#[derive(Debug)]
pub struct Lost<F, A, K> {
    rule: F,
    kept: K,
    passing: PhantomData<fn() -> A>,
}

/// Runs a forward rule with arguments `T`, of which `K` is kept.
pub trait RunAgain<'a, T, O, R, K> {
    /// The rule.
    type Rule;

    /// How its arguments are passed.
    type Arguments;

    /// The value, and what the backward pass needs.
    fn run(self, arguments: T) -> (O, Lost<Self::Rule, Self::Arguments, K>);
}

macro_rules! arguments {
    ($($A:ident $a:ident $kept:ident $copy:ident $i:tt),+) => {
        impl<Func, $($A,)+ O, R> Forward<Func, ($($A,)+)>
        where
            $($A: for<'a> Passing<'a>,)+
            Func: for<'a> Fn($(<$A as Passing<'a>>::Argument),+) -> (O, R),
        {
            /// The value, and what the backward pass needs.
            #[inline]
            #[allow(clippy::elidable_lifetime_names, reason = "one for all arguments")]
            pub fn run<'a>(self, ($($a,)+): ($(<$A as Passing<'a>>::Argument,)+)) -> (O, Kept<R>) {
                let (value, residual) = (self.0)($($a),+);
                (value, Kept(residual))
            }
        }

        impl<'a, Func, $($A,)+ O, R> RunAgain<'a, ($(<$A as Passing<'a>>::Argument,)+), O, R, ($(<$A as Rerun<'a>>::Kept,)+)>
            for Forward<Func, ($($A,)+)>
        where
            $($A: Rerun<'a>,)+
            Func: Fn($(<$A as Passing<'a>>::Argument),+) -> (O, R),
        {
            type Rule = Func;
            type Arguments = ($($A,)+);

            #[inline]
            fn run(
                self,
                ($($a,)+): ($(<$A as Passing<'a>>::Argument,)+),
            ) -> (O, Lost<Func, ($($A,)+), ($(<$A as Rerun<'a>>::Kept,)+)>) {
                let kept = ($($A::keep(&$a),)+);
                let (value, _) = (self.0)($($a),+);
                (value, Lost { rule: self.0, kept, passing: PhantomData })
            }
        }

        impl<Func, $($A,)+ $($kept,)+> Lost<Func, ($($A,)+), ($($kept,)+)> {
            /// Copies of the arguments that are not passed again, for one run.
            #[inline]
            pub fn copies<$($copy),+>(&self) -> ($($copy,)+)
            where
                $($A: for<'a> Rerun<'a, Kept = $kept, Copy = $copy>,)+
            {
                ($($A::copy(&self.kept.$i),)+)
            }

            /// Runs the forward rule again, and the backward rule.
            #[inline]
            pub fn with<'a, O, R, Gradient>(
                &self,
                copies: &'a mut ($(<$A as Rerun<'a>>::Copy,)+),
                ($($a,)+): ($(<$A as Rerun<'a>>::Again,)+),
                backward: impl FnOnce(&R) -> Gradient,
            ) -> Gradient
            where
                $($A: Rerun<'a>,)+
                Func: Fn($(<$A as Passing<'a>>::Argument),+) -> (O, R),
            {
                backward(&(self.rule)($($A::pass(&mut copies.$i, $a)),+).1)
            }
        }
    };
}

arguments!(A a KA CA 0);
arguments!(A a KA CA 0, B b KB CB 1);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5, G g KG CG 6);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5, G g KG CG 6, H h KH CH 7);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5, G g KG CG 6, H h KH CH 7, I i KI CI 8);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5, G g KG CG 6, H h KH CH 7, I i KI CI 8, J j KJ CJ 9);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5, G g KG CG 6, H h KH CH 7, I i KI CI 8, J j KJ CJ 9, K k KK CK 10);
arguments!(A a KA CA 0, B b KB CB 1, C c KC CC 2, D d KD CD 3, E e KE CE 4, F f KF CF 5, G g KG CG 6, H h KH CH 7, I i KI CI 8, J j KJ CJ 9, K k KK CK 10, L l KL CL 11);

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "the numbers are exact")]

    use std::cell::Cell;

    use super::super::passing::{TakesMut, TakesRef, TakesValue};
    use super::*;

    #[test]
    fn a_residual_without_references_is_kept() {
        let runs = Cell::new(0);
        let owned = |x: &[f64], k: f64| {
            runs.set(runs.get() + 1);
            (x[0] * k, vec![k])
        };
        let (value, residual) = Forward::<_, (TakesRef<[f64]>, TakesValue<f64>)>::new(owned).run((&[2.0], 3.0));
        let again = residual.with(&mut residual.copies(), (&[9.0][..], ()), |k| k[0]);
        assert_eq!((value, again, runs.get()), (6.0, 3.0, 1));
    }

    fn borrowed<'x>(x: &'x [f64], y: &mut Vec<f64>, k: String) -> (f64, (&'x f64, usize)) {
        y.push(x[0]);
        (y[1], (&x[0], y.len() + k.len()))
    }

    #[test]
    fn a_residual_that_borrows_is_made_again() {
        let mut y = vec![0.0];
        let arguments = Forward::<_, (TakesRef<[f64]>, TakesMut<Vec<f64>>, TakesValue<String>)>::new(borrowed);
        let (value, residual) = arguments.run((&[2.0], &mut y, "abc".to_owned()));
        y.clear();
        for _ in 0..2 {
            let again = residual.with(&mut residual.copies(), (&[7.0][..], (), ()), |&(x, n)| (*x, n));
            assert_eq!((value, again), (2.0, (7.0, 5)));
        }
        assert!(y.is_empty());
    }
}
