fn f(w: &[[f64; 3]; 2], x: &[f64; 3]) -> f64 {
    let mut norm = 0.0;
    for row in w {
        let mut y = 0.0;
        for i in 0..3 {
            y += row[i] * x[i];
        }
        norm += y * y;
    }
    norm
}

// value_and_grad_into:
let mut norm = 0.0;
let len = w.len();
for row in w {
    let mut y = 0.0;
    for i in 0..3 {
        y += row[i] * x[i];
    }
    let y_2 = y;
    norm += y_2 * y_2;
}
let value = norm;
let d_value: f64 = 1.0;
for position in (0..len).rev() {
    let row = &w[position];
    let mut y = 0.0;
    for i in 0..3 {
        y += row[i] * x[i];
    }
    let d_y = 2.0 * d_value * y;
    for i in (0..3).rev() {
        d_x[i] += d_y * w[position][i];
        d_w[position][i] += d_y * x[i];
    }
}
value
