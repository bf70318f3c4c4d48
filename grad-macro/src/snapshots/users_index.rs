fn f(m: &Matrix, x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += m[(i, 0)] * x[i];
    }
    sum
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*m).check(d_m, "buffer of `m`");
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
let mut sum = 0.0;
let d_value: f64 = 1.0;
for i in 0..n {
    let index = (i, 0);
    let at = ::chainrule::__private::IndexGate::locate(m, index);
    let m_2 = m[index];
    let x_i = x[i];
    sum += m_2 * x_i;
    let d_m_2 = d_value * x_i;
    d_x[i] += d_value * m_2;
    ::chainrule::__private::accumulate(
        ::chainrule::__private::Locate::of_mut(&at, &mut *d_m),
        &d_m_2,
    );
}
sum
