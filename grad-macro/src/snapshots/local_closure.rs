fn f(x: f64, k: f64) -> f64 {
    let mut total = x;
    let scale = |v: f64| k * v + x;
    let mut add = |v: f64| total += scale(v);
    add(x);
    add(k);
    total
}

// value_and_grad_into:
let mut total = x;
let v: f64 = x;
let v_2: f64 = v;
total += k * v_2 + x;
let v_3: f64 = k;
total += k * v_3 + x;
let value = total;
let d_value: f64 = 1.0;
let mut d_x = d_value;
let mut d_k = d_value * v_3;
d_k += d_value * k;
d_x += d_value;
d_k += d_value * v_2;
let d_v = d_value * k;
d_x += d_v;
d_x += d_value;
*into_x += d_x;
*into_k += d_k;
value
