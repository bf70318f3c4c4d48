//! Buffers declared outside of a loop: those that each iteration overwrites before it reads them, and those that only
//! look like it.

use chainrule::differentiable;

#[differentiable]
fn smooth_maximum(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for v in x {
        largest = largest.max(*v);
    }
    let mut sum = 0.0;
    for v in x {
        sum += (*v - largest).exp();
    }
    largest + sum.ln()
}

/// As a mixture's likelihood: the inner loop's buffer, the outer loop's buffer, a call that reads the outer one.
#[differentiable]
fn mixture(mu: &[f64], weight: &[f64], x: &[f64]) -> f64 {
    let k = weight.len();
    let d = mu.len() / k;
    let mut centred = vec![0.0; d];
    let mut scores = vec![0.0; k];
    let mut total = 0.0;
    for i in 0..x.len() / d {
        let sample = &x[i * d..(i + 1) * d];
        for c in 0..k {
            for j in 0..d {
                centred[j] = sample[j] - mu[c * d + j];
            }
            let mut square = 0.0;
            for j in 0..d {
                for t in 0..j {
                    square += centred[j] * centred[t] * weight[c];
                }
                square += centred[j] * centred[j];
            }
            scores[c] = weight[c] - 0.5 * square;
        }
        total += smooth_maximum(&scores);
    }
    total - smooth_maximum(weight)
}

/// The last element is the one of the iteration before.
#[differentiable]
fn all_but_one(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![0.5; n];
    let mut total = 0.0;
    for i in 0..n {
        for j in 0..n - 1 {
            y[j] = (x[j] * x[i]).sin();
        }
        for j in 0..n {
            total += y[j] * y[j] * x[i];
        }
        y[n - 1] = x[i].exp();
    }
    total
}

#[differentiable]
fn shorter_than_the_buffer(x: &[f64], m: usize) -> f64 {
    let mut y = vec![0.5; x.len()];
    let mut total = 0.0;
    for i in 0..x.len() {
        for j in 0..m {
            y[j] = x[j] * x[i];
        }
        for j in 0..x.len() {
            total += (y[j] * x[i]).exp();
        }
        y[x.len() - 1] = x[i] * total;
    }
    total
}

#[differentiable]
fn read_before_it_is_written(x: &[f64]) -> f64 {
    let mut y = [0.3; 2];
    let mut total = 0.0;
    for v in x {
        total += (y[0] * v).exp() + y[1];
        for j in 0..2 {
            y[j] = v * (j as f64 + 1.0);
        }
        total += (y[0] * y[1]).sin();
    }
    total
}

/// An element is read on the way, before its turn.
#[differentiable]
fn read_while_it_is_written(x: &[f64]) -> f64 {
    let mut y = [0.3; 3];
    let mut total = 0.0;
    for v in x {
        for j in 0..3 {
            let next = y[(j + 1) % 3];
            y[j] = v * next;
        }
        for j in 0..3 {
            total += y[j].exp();
        }
    }
    total
}

#[differentiable]
fn written_sometimes(x: &[f64]) -> f64 {
    let mut y = vec![0.2; 2];
    let mut total = 0.0;
    for v in x {
        if *v > 0.5 {
            for j in 0..2 {
                y[j] = v.exp();
            }
        }
        for j in 0..2 {
            total += (y[j] * v).sin();
        }
    }
    total
}

#[differentiable]
fn written_either_way(x: &[f64]) -> f64 {
    let mut y = vec![0.2; 2];
    let mut total = 0.0;
    for v in x {
        if *v > 0.5 {
            y.fill(v.exp());
        } else {
            for j in 0..2 {
                y[j] = v * j as f64;
            }
        }
        for j in 0..2 {
            total += (y[j] * v).sin();
        }
    }
    total
}

/// The last iteration's content is wanted.
#[differentiable]
fn read_after_the_loop(x: &[f64]) -> f64 {
    let mut y = vec![0.2; 2];
    let mut total = 0.0;
    for v in x {
        for j in 0..2 {
            y[j] = (v * (j as f64 + 1.0)).exp();
        }
        for j in 0..2 {
            total += y[j].sin() * v;
        }
    }
    total + y[0] * y[1]
}

#[differentiable]
fn added_after_the_loop(x: &[f64]) -> f64 {
    let mut y = [0.2; 2];
    let mut total = 0.0;
    for v in x {
        for j in 0..2 {
            y[j] = (v * (j as f64 + 1.0)).exp();
        }
        for j in 0..2 {
            total += y[j].sin() * v;
        }
    }
    total + 3.0 * y[0] + y[1]
}

/// Every other iteration reads what the one before has left.
#[differentiable]
fn written_every_other_time(x: &[f64]) -> f64 {
    let mut y = [0.2; 2];
    let mut total = 0.0;
    for i in 0..x.len() {
        for _ in 0..i % 2 {
            for j in 0..2 {
                y[j] = (x[i] * (j as f64 + 1.0)).exp();
            }
        }
        for j in 0..2 {
            total += y[j].sin() * x[i];
        }
    }
    total
}

/// Its cotangent goes on to another place before the loop's joins in.
#[differentiable]
fn overwritten_after_the_loop(x: &[f64], w: f64, q: f64) -> f64 {
    let mut z = w.sin();
    let mut total = 0.0;
    for v in x {
        total += (v * z).exp();
    }
    z = q * 2.0;
    total + z * z * z
}

#[differentiable]
fn grows_in_the_loop(x: &[f64]) -> f64 {
    let mut y = vec![0.2; 1];
    let mut total = 0.0;
    for v in x {
        for j in 0..1 {
            y[j] = v.exp();
        }
        for j in 0..y.len() {
            total += (y[j] * v).sin();
        }
        y.push(total);
    }
    total
}

#[differentiable]
fn skipped_element(x: &[f64]) -> f64 {
    let mut y = vec![0.2; 3];
    let mut total = 0.0;
    for v in x {
        for j in 0..3 {
            if j != 1 {
                y[j] = v.exp();
            }
        }
        for j in 0..3 {
            total += (y[j] * v).sin();
        }
        y[1] = v * v;
    }
    total
}

#[differentiable]
fn filled_by_name(x: &[f64], w: &[f64; 3]) -> f64 {
    let mut y = [0.0; 3];
    let mut z = vec![0.0; 3];
    let mut total = 0.0;
    for v in x {
        for e in y.iter_mut() {
            *e = v.exp();
        }
        z.copy_from_slice(w);
        for j in 0..3 {
            z[j] *= v;
        }
        for j in 0..3 {
            total += (y[j] * z[j] * w[j]).sin();
        }
    }
    total * total
}

/// Scratch of a loop, in a loop that runs again.
#[differentiable]
fn scratch_of_an_iteration(x: &[f64], w: &[f64; 2], k: usize) -> f64 {
    let mut total = 0.0;
    for v in x {
        let mut y = vec![0.0; 2];
        let mut sum = 0.0;
        for c in 0..k {
            for j in 0..2 {
                y[j] = v * w[j] * (c as f64 + 1.0);
            }
            for j in 0..2 {
                sum += y[j].sin() * y[1 - j];
            }
        }
        total += sum * sum.exp();
    }
    total * total
}

#[differentiable]
fn double_all(x: &[f64], factor: f64, out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = factor * x[i] * x[i];
    }
}

/// What a call writes may be anything.
#[differentiable]
fn written_by_a_call(x: &[f64], factor: f64) -> f64 {
    let mut y = vec![0.3; x.len()];
    let mut total = 0.0;
    for v in x {
        double_all(x, factor * v, &mut y);
        total += smooth_maximum(&y) * v;
    }
    total
}

#[differentiable]
fn tail_written_by_a_call(x: &[f64], factor: f64) -> f64 {
    let mut y = vec![0.3; x.len() + 1];
    let mut total = 0.0;
    for v in x {
        double_all(x, factor * v, &mut y[1..]);
        total += smooth_maximum(&y) * v;
        y[0] = total;
    }
    total
}

#[differentiable]
fn loss(w: &[f64], x: f64) -> f64 {
    let y = (w[0] * x + w[1]).tanh();
    if y > 0.2 { y * y } else { w[2] * y }
}

/// One call an iteration; what follows needs the same parameters, and the sum not at all.
#[differentiable]
fn mean_loss(w: &[f64], x: &[f64], decay: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += loss(w, *v);
    }
    let mut norm = 0.0;
    for v in w {
        norm += v * v;
    }
    sum / x.len() as f64 + decay * norm * smooth_maximum(w)
}

/// Joined within each other; the inner loop's records are for the halves apart.
#[differentiable]
fn grid_loss(w: &[f64], x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for a in x {
        for b in y {
            sum += loss(w, a * b);
        }
        let mut inner = 0.0;
        for b in y {
            let c = (a + b).exp();
            if c > 1.5 {
                inner += loss(w, c);
            }
        }
        sum += 2.0 * inner;
    }
    sum
}

/// The same, but each call needs the sum so far.
#[differentiable]
fn chained_loss(w: &[f64], x: &[f64]) -> f64 {
    let mut sum = 0.1;
    for v in x {
        sum += loss(w, *v * sum);
    }
    sum
}

/// What is added up in the loop is what the loop reads.
#[differentiable]
fn same_element_each_time(x: &[f64], w: &[f64], i: usize) -> f64 {
    let mut total = 0.0;
    for j in 0..x.len() {
        total += x[j] / (w[i] * w[i] + x[i]) + w[j] / (w[i] * w[i] + x[i]).sqrt();
    }
    for j in 0..0 {
        total += x[i + 100] * x[j];
    }
    total
}

cases! {
    mixture(&[0.3, -0.2, 0.8, 1.2], &[0.4, 0.7], &[0.1, 0.9, -0.5, 0.3, 1.1, 0.2]) -> f64;
    all_but_one(&[0.3, -0.2, 0.8]) -> f64;
    shorter_than_the_buffer(&[0.3, -0.2, 0.8], const 2) -> f64;
    shorter_than_the_buffer(&[0.3, -0.2, 0.8], const 3) -> f64;
    read_before_it_is_written(&[0.3, -0.2, 0.8]) -> f64;
    read_while_it_is_written(&[0.3, -0.2, 0.8]) -> f64;
    written_sometimes(&[0.7, 0.3, -0.2, 0.8]) -> f64;
    written_either_way(&[0.7, 0.3, -0.2, 0.8]) -> f64;
    read_after_the_loop(&[0.7, 0.3, -0.2]) -> f64;
    added_after_the_loop(&[0.7, 0.3, -0.2]) -> f64;
    written_every_other_time(&[0.7, 0.3, -0.2, 0.9]) -> f64;
    overwritten_after_the_loop(&[0.7, 0.3, -0.2], 0.6, 0.4) -> f64;
    grows_in_the_loop(&[0.7, 0.3, -0.2]) -> f64;
    skipped_element(&[0.7, 0.3, -0.2]) -> f64;
    filled_by_name(&[0.7, 0.3, -0.2], &[0.4, -0.6, 1.1]) -> f64;
    scratch_of_an_iteration(&[0.7, 0.3], &[0.4, -0.6], const 3) -> f64;
    written_by_a_call(&[0.7, 0.3, -0.2], 1.3) -> f64;
    tail_written_by_a_call(&[0.7, 0.3, -0.2], 1.3) -> f64;
    mean_loss(&[0.7, 0.1, -0.2], &[0.7, 0.3, -0.2, 1.2], 0.3) -> f64;
    grid_loss(&[0.7, 0.1, -0.2], &[0.7, 0.3], &[0.2, -0.6, 1.2]) -> f64;
    chained_loss(&[0.7, 0.1, -0.2], &[0.7, 0.3, -0.2, 1.2]) -> f64;
    same_element_each_time(&[0.7, 0.3, 0.9], &[1.2, 0.8, 0.5], const 1) -> f64;
}
