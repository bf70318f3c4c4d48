fn f(w: &[f64], #[constant] samples: &[([f64; 3], f64)]) -> f64 {
    let mut loss = 0.0;
    for (x, target) in samples {
        let mut score = 0.0;
        for i in 0..3 {
            score += w[i] * x[i];
        }
        let residual = score.max(0.0) - target;
        loss += residual * residual;
    }
    loss
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*w).check_slice(d_w, "buffer of `w`");
let mut loss = 0.0;
let len = samples.len();
let d_value: f64 = 1.0;
for (position, (x, target)) in (0_usize..).zip(samples) {
    let mut score = 0.0;
    for i in 0..3 {
        score += w[i] * x[i];
    }
    let score_2 = score;
    let residual = score_2.max(0.0) - *target;
    loss += residual * residual;
    let d_residual = 2.0 * d_value * residual;
    let d_score = if score_2 >= 0.0 { d_residual } else { 0.0 };
    for i in (0..3).rev() {
        d_w[i] += d_score * samples[position].0[i];
    }
}
loss
