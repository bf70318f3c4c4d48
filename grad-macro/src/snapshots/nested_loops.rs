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
let mut tape = ::chainrule::__private::Vec::with_capacity(w.len());
for row in w {
    let mut y = 0.0;
    for i in 0..3 {
        y += row[i] * x[i];
    }
    let y_2 = y;
    let y_3 = y;
    norm += y_2 * y_3;
    tape.push((y_2, y_3));
}
let value = norm;
let d_value: f64 = 1.0;
let mut records = tape.iter().rev();
for position in (0..len).rev() {
    let &(y_2, y_3) = ::chainrule::__private::pull(&mut records);
    let d_yy = d_value;
    let mut d_y = d_yy * y_2;
    d_y += d_yy * y_3;
    for i in (0..3).rev() {
        let d_product = d_y;
        d_x[i] += d_product * w[position][i];
        d_w[position][i] += d_product * x[i];
    }
}
value
