//! References to parts: halves, ends, elements, parts of tuples and arrays, names for names.

use chainrule::differentiable;

#[differentiable]
fn halves(x: &[f64], k: usize) -> f64 {
    let (a, b) = x.split_at(k);
    let (_, c) = b.split_at(1);
    a[0] * b[0] + c[0] * a[a.len() - 1] + c.iter().zip(a).map(|(u, v)| u * v).sum::<f64>()
}

#[differentiable]
fn halves_changed(x: &mut [f64], k: usize) {
    let (low, high) = x.split_at_mut(k);
    low[0] *= high[0];
    for (l, h) in low.iter_mut().zip(high.iter()) {
        *l += h * h;
    }
    let (middle, top) = high.split_at_mut(1);
    top[0] *= middle[0] * low[0];
    middle[0] = top[0].sin();
}

/// Rows of one matrix, each eliminated by those above it.
#[differentiable]
fn elimination(m: &[[f64; 3]; 3]) -> f64 {
    let mut m = *m;
    let mut det = 1.0;
    for i in 0..3 {
        let (done, rest) = m.split_at_mut(i + 1);
        let pivot = &done[i];
        det *= pivot[i];
        for row in rest.iter_mut() {
            let f = row[i] / pivot[i];
            for j in i..3 {
                row[j] -= f * pivot[j];
            }
        }
    }
    det
}

#[differentiable]
fn ends(x: &[f64]) -> f64 {
    let first = x.first().unwrap();
    let last = x.last().expect("not empty");
    first * last + *x.last().unwrap() * x[1..].first().unwrap() + *x.get(1).unwrap() * x.first().copied().unwrap()
}

#[differentiable]
fn ends_changed(x: &mut Vec<f64>) {
    *x.first_mut().unwrap() *= 2.0;
    let last = x.last_mut().unwrap();
    *last *= *last;
    if let Some(v) = x.get_mut(1) {
        *v = v.sin();
    }
    if let Some(v) = x.get_mut(17) {
        *v = v.sin();
    }
    x.push(x[0] * x[1]);
    *x.last_mut().unwrap() += x[0];
}

#[differentiable]
fn neighbours(x: &[f64], far: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let next = x.get(i + 1).copied().unwrap_or(far);
        let after = *x.get(i + 2).unwrap_or(&0.5);
        s += x[i] * next + after * after;
    }
    s + x[..0].last().copied().unwrap_or(far * far)
}

#[differentiable]
fn asked(x: &[f64]) -> f64 {
    let first = match x.first() {
        Some(v) => v.sin(),
        _ => 1.0,
    };
    let last = match x.last() {
        None => 0.0,
        Some(v) => v * v,
    };
    let third = if let Some(&v) = x.get(2) { v } else { 2.0 };
    let Some(second) = x.get(1) else { return first };
    first * last + third * second
}

#[differentiable]
fn peeled(x: &[f64]) -> f64 {
    let (head, tail) = x.split_first().unwrap();
    let (&last, middle) = tail.split_last().unwrap();
    let mut s = head * last;
    if let Some((a, b)) = middle.split_first() {
        s += a * b.len() as f64;
    }
    s * middle[0]
}

#[differentiable]
fn popped_until_empty(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut s = 0.0;
    while let Some(v) = stack.pop() {
        s = s * v + v;
        if s > 2.0 {
            stack.push(s * 0.1);
            s -= 2.0;
        }
        if stack.len() > 5 {
            break;
        }
    }
    match stack.pop() {
        Some(v) => v * s,
        None => s,
    }
}

/// The nodes of a tree, visited with a stack of pairs.
#[differentiable]
fn tree(weights: &[f64]) -> f64 {
    let mut stack = vec![(0, 1.0)];
    let mut s = 0.0;
    while let Some((node, product)) = stack.pop() {
        let product = product * weights[node];
        s += product * product;
        for child in [2 * node + 1, 2 * node + 2] {
            if child < weights.len() {
                stack.push((child, product));
            }
        }
    }
    s
}

#[differentiable]
fn pair_of_references(mut p: [f64; 2], mut q: (f64, f64)) -> f64 {
    let [a, b] = &mut p;
    *a *= *b;
    *b += *a;
    let (c, d) = &mut q;
    *c *= *d + p[1];
    *d = c.sin();
    let (e, [f, _]) = (&q.0, &p);
    e * f + q.1 * p[1]
}

#[differentiable]
fn rows_of_references(m: &mut Vec<[f64; 3]>) {
    for row in m.iter_mut() {
        let [a, b, c] = row;
        *a *= *b;
        *c += *a * *b;
    }
    let [a, b, _] = &mut m[1];
    *b += *a;
    std::mem::swap(a, b);
}

#[differentiable]
fn read_through_patterns(p: &(f64, [f64; 2]), q: [(f64, f64); 2]) -> f64 {
    let (a, [b, c]) = p;
    let [(d, e), (f, _)] = &q;
    a * b + c * d + e * f
}

#[differentiable]
fn borrowed_again(mut x: f64, y: f64) -> f64 {
    let r = &mut x;
    {
        let q = &mut *r;
        *q *= y;
        *q += 1.0;
    }
    *r *= *r;
    let s = &*r;
    s * y
}

#[differentiable]
fn square_in_place(x: &mut f64) {
    *x *= *x;
}

#[differentiable]
fn handed_on(mut x: f64, v: &mut [f64]) -> f64 {
    square_in_place(&mut x);
    let r = &mut x;
    square_in_place(r);
    square_in_place(&mut *r);
    square_in_place(&mut v[1]);
    let e = &mut v[0];
    square_in_place(e);
    *e += 1.0;
    square_in_place(v.last_mut().unwrap());
    if x > 1.0 { x } else { x * v[0] }
}

#[differentiable]
fn double_references(x: &[f64], y: f64) -> f64 {
    let r = &y;
    let rr = &r;
    let v = &x;
    let e = &&x[1];
    **rr * v[0] + **e * **rr
}

#[differentiable]
fn row_by_row(m: &mut Vec<Vec<f64>>) {
    let row = &mut m[0];
    row[0] *= 2.0;
    let e = &mut row[1];
    *e *= *e;
    let row = m.last_mut().unwrap();
    row[0] *= row[1];
    row.push(1.5);
    for (i, row) in m.iter_mut().enumerate() {
        for (j, v) in row.iter_mut().enumerate() {
            *v *= (i + 2 * j) as f64;
        }
        if let Some(last) = row.last_mut() {
            *last += 1.0;
        }
    }
}

cases! {
    halves(&[0.3, -0.7, 1.1, 0.4], const 2) -> f64;
    halves_changed(&mut [0.3, -0.7, 1.1, 0.4], const 2);
    elimination(&[[0.9, -0.7, 1.1], [0.4, 1.2, 0.6], [0.2, 0.8, -1.3]]) -> f64;
    ends(&[0.3, -0.7, 1.1]) -> f64;
    ends_changed(&mut vec![0.3, -0.7, 1.1]);
    neighbours(&[0.3, -0.7, 1.1, 0.4], 0.6) -> f64;
    asked(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    asked(&[0.3]) -> f64;
    peeled(&[0.3, -0.7, 1.1, 0.4]) -> f64;
    popped_until_empty(&[0.3, -0.7, 1.1, 1.4]) -> f64;
    popped_until_empty(&[1.3, 1.7, 1.1, 1.4, 1.9, 2.1]) -> f64;
    tree(&[0.3, -0.7, 1.1, 0.4, 0.9, 0.5]) -> f64;
    pair_of_references([0.3, -0.7], (1.1, 0.4)) -> f64;
    rows_of_references(&mut vec![[0.3, -0.7, 1.1], [0.4, 0.9, 0.5]]);
    read_through_patterns(&(0.3, [-0.7, 1.1]), [(0.4, 0.9), (0.5, 0.2)]) -> f64;
    borrowed_again(0.3, 0.7) -> f64;
    handed_on(0.9, &mut [0.3, -0.7]);
    double_references(&[0.3, -0.7], 1.1) -> f64;
    row_by_row(&mut vec![vec![0.3, -0.7], vec![1.1, 0.4]]);
}
