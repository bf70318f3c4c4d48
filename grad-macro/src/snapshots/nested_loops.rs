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
let d_value: f64 = 1.0;
for (position, row) in (0_usize..).zip(w) {
    let mut y = 0.0;
    for i in 0..3 {
        y += row[i] * x[i];
    }
    let y_2 = y;
    norm += y_2 * y_2;
    let d_y = 2.0 * d_value * y_2;
    for i in (0..3).rev() {
        d_x[i] += d_y * w[position][i];
        d_w[position][i] += d_y * x[i];
    }
}
norm
