fn f(x: f64, k: usize) -> f64 {
    let y = x.sin()
        + match k {
            0 => return x,
            _ => 2.0 * x,
        };
    y * y
}

// value_and_grad_into:
let operand = x.sin();
let matches = match k {
    0 => true,
    _ => false,
};
let value = if matches {
    x
} else {
    let y = operand + 2.0 * x;
    y * y
};
let d_value: f64 = 1.0;
let mut d_x = 0.0_f64;
let mut d_operand = 0.0_f64;
if matches {
    d_x += d_value;
} else {
    let y = operand + 2.0 * x;
    let d_y = 2.0 * d_value * y;
    d_operand += d_y;
    d_x += d_y * 2.0;
}
d_x += d_operand * x.cos();
*into_x += d_x;
value
