fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate().rev() {
        s += v.powi(2) * i as f64;
    }
    s
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
let mut s = 0.0;
let len = x.len();
let d_value: f64 = 1.0;
for (i, v) in x.iter().enumerate().rev() {
    let v_2 = *v;
    let number = i as f64;
    s += v_2.powi(2) * number;
    let d_powi_v = d_value * number;
    d_x[i] += if d_powi_v == 0.0 { 0.0 } else { d_powi_v * 2.0 * v_2.powi(1) };
}
s
