//! Programs over `T: Real`: exits, chains, buffers, own rules, numbers of another width beside.

use chainrule::{Real, differentiable};

#[differentiable]
fn mixed<T: Real>(x: T, k: f64) -> (T, f64) {
    let y = x * x;
    let z = k * 2.0 + k.sin() / 3.0;
    (y / (x + T::one()), if z > 1.0 { z.sqrt() } else { 0.0 })
}

#[differentiable]
fn early<T: Real>(x: &[T]) -> T {
    for v in x {
        if *v < T::zero() {
            return *v * T::from_f64(2.0);
        }
    }
    let mut s = T::zero();
    let mut i = 0;
    while i < x.len() {
        s += x[i];
        if s > T::from_f64(1.0) {
            break;
        }
        i += 1;
    }
    s * s
}

#[differentiable]
fn closures<T: Real>(x: &[T], k: T) -> Vec<T> {
    x.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(i, v)| *v * k + T::from_f64(i as f64)).collect()
}

#[differentiable]
fn scan<T: Real>(x: &[T], k: T) -> T {
    let total: T = x
        .iter()
        .scan(T::zero(), |s, v| {
            *s = *s * k + *v;
            Some(*s)
        })
        .sum();
    let (a, b): (Vec<T>, Vec<T>) = x.iter().map(|v| (*v * k, *v / k)).unzip();
    total + a[0] * b[1]
}

#[differentiable]
fn fold_tuple<T: Real>(x: &[T]) -> T {
    let (s, q) = x.iter().fold((T::zero(), T::zero()), |(s, q), v| (s + *v, q + *v * *v));
    q / T::from_f64(x.len() as f64) - s * s
}

#[differentiable]
fn swap<T: Real>(x: &[T], n: usize) -> T {
    let mut a = x.to_vec();
    let mut b = vec![T::zero(); x.len()];
    for _ in 0..n {
        for i in 1..x.len() - 1 {
            b[i] = (a[i - 1] + a[i + 1]) * T::from_f64(0.5);
        }
        std::mem::swap(&mut a, &mut b);
    }
    a[1] * b[2]
}

#[differentiable]
fn constants_inside<T: Real>(x: T) -> T {
    const N: usize = 3;
    let mut s = x;
    for i in 0..N {
        s = s * x + T::from_f64(f64::from(u32::try_from(i).unwrap_or(0)));
    }
    s.max(T::EPSILON).min(T::MAX)
}

#[differentiable]
fn neg_and_rem<T: Real>(x: T, y: T) -> T {
    let mut s = -x;
    s -= y;
    s *= x;
    s /= y;
    s %= T::from_f64(0.75);
    -s
}

#[differentiable]
fn nested_arrays<T: Real, const N: usize, const M: usize>(w: &[[T; N]; M], x: &[T; N]) -> [T; M] {
    let mut y = [T::zero(); M];
    for (y, row) in y.iter_mut().zip(w) {
        for (w, x) in row.iter().zip(x) {
            *y += *w * *x;
        }
        *y = y.tanh();
    }
    y
}

#[differentiable(forward = logistic_kept, backward = logistic_pulled)]
fn logistic<T: Real>(x: T) -> T {
    T::one() / (T::one() + (-x).exp())
}
fn logistic_kept<T: Real>(x: T) -> (T, T) {
    let y = logistic(x);
    (y, y)
}
fn logistic_pulled<T: Real>(y: &T, seed: T) -> T {
    seed * *y * (T::one() - *y)
}

#[differentiable(forward = total_kept, backward = total_pulled)]
fn total<T: Real>(x: &[T], k: &T) -> T {
    x.iter().sum::<T>() * *k
}
fn total_kept<'a, T: Real>(x: &'a [T], k: &'a T) -> (T, (&'a [T], &'a T)) {
    (total(x, k), (x, k))
}
fn total_pulled<T: Real>(r: &(&[T], &T), seed: T) -> (Vec<T>, T) {
    (r.0.iter().map(|_| seed * *r.1).collect(), seed * r.0.iter().sum::<T>())
}

#[differentiable]
fn uses_rules<T: Real>(x: &[T]) -> T {
    let mut s = T::zero();
    for v in x {
        s += logistic(*v) * total(x, &s);
        s += logistic(*v);
    }
    s
}

#[differentiable]
fn borrowed_number<T: Real>(x: &T, y: &mut T) {
    *y = *x * *y + x.powi(2);
}

#[differentiable]
fn pass_on<T>(x: T) -> T
where
    T: Real,
{
    let mut y = x.cos();
    borrowed_number(&x, &mut y);
    y
}

cases! {
    mixed(0.7_f64, 0.9);
    mixed(0.7_f64, 0.1);
    early(&[0.5_f64, 0.7, 0.9]) -> f64;
    early(&[0.5_f64, -0.7]) -> f64;
    closures(&[0.5_f64, 0.7, 0.9], 1.3);
    scan(&[0.5_f64, 0.7], 0.9) -> f64;
    fold_tuple(&[0.5_f64, 0.7]) -> f64;
    swap(&[0.5_f64, -0.7, 0.3, 0.9], const 3) -> f64;
    constants_inside(0.7_f64) -> f64;
    neg_and_rem(0.7_f64, 1.2) -> f64;
    nested_arrays(&[[0.1_f64, 0.2], [0.3, 0.4], [0.5, -0.6]], &[0.7_f64, 1.3]);
    logistic(0.7_f64) -> f64;
    total(&[0.5_f64, 0.7], &0.9_f64) -> f64;
    uses_rules(&[0.5_f64, 0.7]) -> f64;
    borrowed_number(&0.7_f64, &mut 1.3_f64);
    pass_on(0.7_f64) -> f64;
}
