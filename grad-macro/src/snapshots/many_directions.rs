#[differentiable(jvp_many)]
fn f(x: &[f64], r: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.max(r).sqrt() / r;
    }
    sum
}

// __jvp_many:
let dot_x = dot_x.or_zero(&*x);
let dot_x: &[::chainrule::__private::Lanes<f64, N>] = ::chainrule::__private::View::view(
    &dot_x,
);
let mut dot_r: ::chainrule::__private::Lanes<f64, N> = ::chainrule::__private::OwnedTangent::owned(
    dot_r.or_zero(&r),
);
let mut sum = 0.0;
let zero = ::chainrule::__private::Lanes::<_, N>::zero();
let mut dot_sum = zero;
for (position, v) in (0_usize..).zip(x) {
    let dot_v = dot_x[position];
    let v_2 = *v;
    let max_v = v_2.max(r);
    let zero_2 = ::chainrule::__private::Lanes::<f64, N>::zero();
    let zero_3 = ::chainrule::__private::Lanes::<f64, N>::zero();
    let dot_max_v = (if v_2 >= r || r.is_nan() { dot_v } else { zero_2 })
        + (if !(v_2 >= r || r.is_nan()) { dot_r } else { zero_3 });
    let sqrt_max_v = max_v.sqrt();
    let quotient = sqrt_max_v / r;
    let dot_quotient = dot_max_v.through(0.5 / sqrt_max_v).through(1.0 / r)
        - dot_r.through(quotient / r);
    dot_sum += dot_quotient;
    sum += quotient;
}
let dot_sum_2 = dot_sum;
(sum, dot_sum_2)
