fn f(x: f64, y: f64) -> f64 {
    (x * y).sin() + x
}

// value_and_grad_into:
let xy = x * y;
let value = xy.sin() + x;
let d_value: f64 = 1.0;
let mut d_x = d_value;
let d_xy = d_value * xy.cos();
d_x += d_xy * y;
let d_y = d_xy * x;
*into_x += d_x;
*into_y += d_y;
value

// __jvp:
let mut dot_x: f64 = dot_x.or_zero(&x);
let mut dot_y: f64 = dot_y.or_zero(&y);
let xy = x * y;
let dot_sum = (dot_x * y + dot_y * x) * xy.cos() + dot_x;
(xy.sin() + x, dot_sum)
