fn f(d_x: f64, x: f64) -> f64 {
    let value = d_x * x;
    let seed = value + x;
    let x = seed * value;
    x * seed
}

// value_and_grad_into:
let value = d_x * x;
let seed = value + x;
let x_2 = seed * value;
let value_2 = x_2 * seed;
let d_value: f64 = 1.0;
let d_x_3 = d_value * seed;
let mut d_seed = d_value * x_2;
d_seed += d_x_3 * value;
let mut d_value_2 = d_x_3 * seed;
d_value_2 += d_seed;
let mut d_x_2 = d_seed;
let d_d_x = d_value_2 * x;
d_x_2 += d_value_2 * d_x;
*into_d_x += d_d_x;
*into_x += d_x_2;
value_2
