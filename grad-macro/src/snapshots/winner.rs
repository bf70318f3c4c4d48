fn f(x: f64) -> f64 {
    x.max(0.0) * x.sqrt()
}

// value_and_grad_into:
let max_x = x.max(0.0);
let sqrt_x = x.sqrt();
let value = max_x * sqrt_x;
let d_value: f64 = 1.0;
let d_sqrt_x = d_value * max_x;
let mut d_x = if d_sqrt_x == 0.0 { 0.0 } else { d_sqrt_x * 0.5 / sqrt_x };
d_x += if x >= 0.0 { d_value * sqrt_x } else { 0.0 };
*into_x += d_x;
value
