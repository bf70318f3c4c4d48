//! Methods that change what a container holds or its order: stacks, queues, sorted lists, rings.

use chainrule::differentiable;

#[differentiable]
fn stack_machine(x: &[f64]) -> f64 {
    let mut stack = vec![1.0];
    for (i, v) in x.iter().enumerate() {
        stack.push(v * v);
        if i % 2 == 1 {
            let b = stack.pop().unwrap();
            let a = stack.pop().expect("two on the stack");
            stack.push(a * b + a.sin());
        }
    }
    let mut sum = 0.0;
    while !stack.is_empty() {
        sum = sum * 0.5 + stack.pop().unwrap();
    }
    sum
}

#[differentiable]
fn popped_for_nothing(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v[2] *= v[0];
    v.pop();
    v[1] *= v[0];
    v.push(v[1]);
    let mut none: Vec<f64> = vec![];
    none.pop();
    v.iter().sum::<f64>() + none.iter().sum::<f64>()
}

#[differentiable]
fn insertion_sort(x: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<f64> = Vec::new();
    for &v in x {
        let mut at = 0;
        while at < sorted.len() && sorted[at] < v {
            at += 1;
        }
        sorted.insert(at, v * v);
    }
    sorted
}

#[differentiable]
fn queue(x: &[f64], decay: f64) -> f64 {
    let mut line = x.to_vec();
    let mut served = 0.0;
    for turn in 0..4 {
        let first = line.remove(0);
        served += first * f64::from(turn);
        line.push(first * decay);
        line.insert(1, served);
        let _second = line.remove(1);
    }
    served
}

#[differentiable]
fn swap_removed(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let a = v.swap_remove(0);
    let b = v.swap_remove(v.len() - 1);
    v[0] *= a;
    v[0] + b.sin() * v[v.len() - 1]
}

#[differentiable]
fn cut_and_grown(x: &[f64], fill: f64) -> f64 {
    let mut v = x.to_vec();
    v[3] *= v[0];
    v.truncate(3);
    v.resize(5, fill * fill);
    v[4] *= v[3];
    v.resize(4, 0.0);
    let last = v[3];
    v.clear();
    v.push(last);
    v.truncate(7);
    v.push(x[1]);
    v[0] * v[1]
}

#[differentiable]
fn extended(x: &[f64], y: &Vec<f64>, #[constant] z: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v[0] *= v[1];
    v.extend_from_slice(y);
    v.extend_from_slice(&y[1..]);
    v.extend_from_slice(z);
    v.extend_from_slice(&[x[0] * y[0], 2.0]);
    let copy = v.clone();
    v.extend_from_slice(&copy[..2]);
    let mut s = 0.0;
    for (i, e) in v.iter().enumerate() {
        s += e * e * i as f64;
    }
    s
}

#[differentiable]
fn appended(x: &[f64], y: f64) -> f64 {
    let mut a = x.to_vec();
    let mut b = vec![y, y * y];
    a.append(&mut b);
    b.push(a[3]);
    b.append(&mut a);
    a.push(b[0] * b[4]);
    a[0] + b[5] * b[1]
}

#[differentiable]
fn merge_halves(x: &[f64]) -> Vec<f64> {
    let mut left = x.to_vec();
    left[0] *= left[3];
    let mut right = left.split_off(2);
    right[0] *= left[1];
    right.append(&mut left);
    right
}

#[differentiable]
fn drained(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for (i, d) in v.drain(1..3).enumerate() {
        s += d * d * i as f64;
    }
    v.push(s);
    let squares: Vec<f64> = v.drain(..=1).map(|d| d * d).collect();
    v.extend_from_slice(&squares);
    let all: f64 = v.drain(..).sum();
    v.push(all);
    v[0] * s
}

#[differentiable]
fn turned(x: &mut [f64], by: usize) {
    x.reverse();
    x[0] *= x[1];
    x.rotate_left(by);
    x[0] *= x[1];
    x[1..].rotate_right(1);
    x[2] += x[0] * x[1];
    x[..2].reverse();
}

#[differentiable]
fn turned_array(mut x: [f64; 3]) -> f64 {
    x.rotate_right(1);
    x[0] *= x[2];
    x.reverse();
    x[0] * x[1] + x[2].sin()
}

#[differentiable]
fn delay_line(x: &[f64], taps: [f64; 3]) -> f64 {
    let mut line = [0.0; 3];
    let mut energy = 0.0;
    for &v in x {
        line.copy_within(..2, 1);
        line[0] = v;
        let mut out = 0.0;
        for i in 0..3 {
            out += line[i] * taps[i];
        }
        energy += out * out;
    }
    energy
}

#[differentiable]
fn copied_over(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    v.copy_within(1.., 0);
    v[1] *= v[0];
    v.copy_within(0..n, 2);
    v.copy_within(1..=2, 1);
    let mut s = 0.0;
    for (i, e) in v.iter().enumerate() {
        s += e * e * (i + 1) as f64;
    }
    s
}

#[differentiable]
fn median(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.total_cmp(b));
    let n = v.len();
    if n % 2 == 1 { v[n / 2] } else { 0.5 * (v[n / 2 - 1] + v[n / 2]) }
}

#[differentiable]
fn trimmed(x: &[f64], cut: usize) -> f64 {
    let mut v: Vec<f64> = x.iter().map(|v| v * v).collect();
    v.sort_by(|a, b| b.partial_cmp(a).unwrap());
    let kept = &v[cut..v.len() - cut];
    let mean = kept.iter().sum::<f64>() / kept.len() as f64;
    mean.ln()
}

#[differentiable]
fn quantiles(x: &mut [f64], q: f64) {
    x.sort_unstable_by(f64::total_cmp);
    let at = q * (x.len() - 1) as f64;
    let low = at.floor() as usize;
    x[0] = x[low] + (at - low as f64) * (x[low + 1] - x[low]);
}

#[differentiable]
fn sorted_in_a_loop(x: &[f64], rounds: usize) -> f64 {
    let mut v = x.to_vec();
    for r in 0..rounds {
        v.sort_unstable_by(|a, b| b.total_cmp(a));
        let n = v.len();
        v[n - 1] = v[0] * v[1] * 0.5 + r as f64;
        v.sort_by_key(|e| (e * 8.0) as i64);
    }
    v[0] * v[1]
}

#[differentiable]
fn sorted_pairs(x: &[f64], weights: &[f64]) -> f64 {
    let mut pairs: Vec<(f64, f64)> = x.iter().copied().zip(weights.iter().copied()).collect();
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut s = 0.0;
    for (i, (v, w)) in pairs.iter().enumerate() {
        s += v * w * (i + 1) as f64;
    }
    s
}

#[differentiable]
fn ragged(x: &[f64]) -> f64 {
    let mut rows = vec![vec![x[0]; 2], vec![x[1] * x[2]; 3]];
    rows[1].insert(1, x[2]);
    rows.insert(0, vec![x[0] * x[1]]);
    let last = rows.pop().unwrap();
    rows[0].extend_from_slice(&last);
    rows.reverse();
    rows.truncate(5);
    let first = rows.remove(0);
    rows.resize(3, first);
    rows[1][0] *= rows[2][1];
    rows.sort_by(|a, b| b.len().cmp(&a.len()));
    rows.truncate(2);
    let mut s = 0.0;
    for row in &rows {
        for (i, v) in row.iter().enumerate() {
            s = s * 0.5 + v * i as f64;
        }
    }
    s + rows[1][0]
}

#[differentiable]
fn of_a_parameter(v: &mut Vec<f64>, x: f64) -> f64 {
    let first = v.remove(0);
    v.insert(1, first * x);
    v.rotate_left(1);
    v.truncate(2);
    v.extend_from_slice(&[x, x * x]);
    let third = v.swap_remove(2);
    third * v[0]
}

/// `order` holds no float: only the looking at `x` is ours.
#[differentiable]
fn sorted_indices(x: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|&a, &b| x[a].total_cmp(&x[b]));
    order.reverse();
    order.truncate(2);
    let mut s = 1.0;
    for (rank, &i) in order.iter().enumerate() {
        s *= x[i] * (rank + 1) as f64;
    }
    s
}

/// Each iteration has a stack of its own.
#[differentiable]
fn stacks_of_iterations(x: &[f64], n: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..n {
        let mut stack = vec![x[i % x.len()]];
        for v in x {
            if *v > 0.0 {
                stack.push(v.sin());
            } else if stack.len() > 1 {
                let top = stack.pop().unwrap();
                stack[0] *= top;
            }
        }
        stack.sort_by(|a, b| a.total_cmp(b));
        total += stack[0] * stack[stack.len() - 1];
    }
    total
}

#[differentiable]
fn left_early(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    loop {
        let a = v.remove(0);
        if v.is_empty() {
            return a * 2.0;
        }
        v[0] += a * a;
        if v[0] > 3.0 {
            break;
        }
    }
    v.reverse();
    v[0] * v[v.len() - 1]
}

cases! {
    stack_machine(&[0.3, -0.7, 1.1, 0.4, 0.9]) -> f64;
    popped_for_nothing(&[0.3, -0.7, 1.1]) -> f64;
    insertion_sort(&[0.3, 0.7, 0.1, 0.4]);
    queue(&[0.3, -0.7, 1.1], 0.8) -> f64;
    swap_removed(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    cut_and_grown(&[0.3, -0.7, 1.1, 0.4], 0.6) -> f64;
    extended(&[0.3, -0.7], &vec![1.1, 0.4, 0.2], const &[0.5]) -> f64;
    appended(&[0.3, -0.7, 1.1], 0.6) -> f64;
    merge_halves(&[0.3, -0.7, 1.1, 0.4, 0.9]);
    drained(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    turned(&mut [0.3, -0.7, 1.1, 0.4], const 3);
    turned_array([0.3, -0.7, 1.1]) -> f64;
    delay_line(&[0.3, -0.7, 1.1, 0.4], [0.5, 0.3, -0.2]) -> f64;
    copied_over(&[0.3, -0.7, 1.1, 0.4, 0.9], const 3) -> f64;
    median(&[0.3, -0.7, 1.1, 0.4, 0.9]) -> f64;
    median(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    trimmed(&[0.3, -0.7, 1.1, 0.4, 0.9], const 1) -> f64;
    quantiles(&mut [0.3, -0.7, 1.1, 0.4], 0.6);
    sorted_in_a_loop(&[0.3, -0.7, 1.1, 0.45], const 3) -> f64;
    sorted_pairs(&[0.3, -0.7, 1.1], &[0.5, 0.3, -0.2]) -> f64;
    ragged(&[0.3, -0.7, 1.1]) -> f64;
    of_a_parameter(&mut vec![0.3, -0.7, 1.1], 0.6);
    sorted_indices(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    stacks_of_iterations(&[0.3, -0.7, 1.1], const 4) -> f64;
    left_early(&[0.3, -0.7, 1.1, 2.4, 0.9]) -> f64;
    left_early(&[0.3, -0.7]) -> f64;
}
