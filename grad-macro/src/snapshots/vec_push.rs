fn f(x: f64, n: usize) -> f64 {
    let mut v = Vec::with_capacity(n);
    for i in 0..n {
        v.push(x * i as f64);
    }
    v[n - 1] * v[0]
}

// value_and_grad_into:
let mut v = Vec::with_capacity(n);
for i in 0..n {
    v.push(x * (i as f64));
}
let index = n - 1;
let v_2 = v[index];
let v_0 = v[0];
let v_shape = ::chainrule::__private::shape_of(&v);
let value = v_2 * v_0;
let d_value: f64 = 1.0;
let d_v = d_value * v_0;
let d_v_0 = d_value * v_2;
let mut d_v_2 = v_shape.zero();
d_v_2[0] += d_v_0;
d_v_2[index] += d_v;
let mut d_x = 0.0_f64;
for i in (0..n).rev() {
    let value_2 = i as f64;
    let d_product = ::chainrule::__private::pop(&mut d_v_2);
    d_x += d_product * value_2;
}
*into_x += d_x;
value
