//! Containers at work: stacks, queues, workspaces, halves handed to calls.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Particle {
    x: f64,
    energy: f64,
    tag: usize,
}

#[differentiable]
fn particles_sorted(x: &[f64]) -> f64 {
    let mut particles: Vec<Particle> =
        x.iter().enumerate().map(|(i, &v)| Particle { x: v, energy: v * v, tag: i }).collect();
    particles.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut s = 0.0;
    for (i, p) in particles.iter().enumerate() {
        s += p.energy * (i + p.tag) as f64;
    }
    s
}

#[derive(Clone, Debug, Differentiable)]
struct Machine {
    stack: Vec<f64>,
    sum: f64,
}

#[differentiable]
impl Machine {
    fn step(&mut self, x: f64) {
        self.stack.push(x * x);
        if self.stack.len() > 2 {
            let a = self.stack.pop().unwrap();
            let b = self.stack.pop().unwrap();
            self.stack.push(a * b);
        }
        self.sum += *self.stack.last().unwrap();
    }
}

#[differentiable]
fn machine(x: &[f64]) -> f64 {
    let mut machine = Machine { stack: Vec::new(), sum: 0.0 };
    for v in x {
        machine.step(*v);
    }
    machine.sum
}

#[differentiable]
fn moving_split(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for k in 1..v.len() {
        let (a, b) = v.split_at_mut(k);
        let t = a[k - 1] * b[0];
        a[0] += t;
        b[0] = t.sin();
        if t > 10.0 {
            break;
        }
    }
    v.iter().sum()
}

#[differentiable]
fn queues_left_early(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for r in 0..3 {
        let mut queue = x.to_vec();
        'queue: while let Some(v) = queue.pop() {
            if v < 0.0 {
                continue;
            }
            for w in x {
                if *w > 1.0 {
                    break 'queue;
                }
                s += v * w;
            }
            if queue.len() == r {
                break;
            }
        }
        s *= 0.7;
    }
    s
}

#[differentiable]
fn last_and_first(x: &[f64]) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    for a in x {
        if let Some(last) = v.last_mut() {
            *last *= a;
        }
        if let Some(first) = v.first() {
            let double = first * 2.0;
            v.push(double);
        } else {
            v.push(*a);
        }
    }
    v.iter().product()
}

#[differentiable]
fn workspace(x: &[f64]) -> f64 {
    let mut buffer = Vec::new();
    let mut s = 1.0;
    for k in 1..4 {
        buffer.clear();
        buffer.extend(x.iter().map(|v| v * s));
        buffer.truncate(k);
        buffer.resize(k + 1, s);
        s = buffer.iter().sum::<f64>().sin();
    }
    s
}

/// On the way that returns early the vector is moved away; on the other its length changes.
#[differentiable]
fn moved_or_changed(mut v: Vec<f64>, y: f64) -> Vec<f64> {
    let a = v.remove(0);
    if a > 100.0 {
        return v;
    }
    let n = v.len();
    v.insert(n, a * y);
    v.resize(v.len() + 2, y);
    v.truncate(v.len() - 1);
    let rest = v.split_off(1);
    let v = [v, rest].concat();
    v
}

#[differentiable]
fn grow(v: &mut Vec<f64>, x: f64) {
    v.push(x * x);
    v.rotate_right(1);
}

#[differentiable]
fn grown_by_calls(x: f64, y: f64) -> f64 {
    let mut v = vec![y];
    for i in 0..3 {
        grow(&mut v, x * f64::from(i));
    }
    v[0] * v[3] + v[1]
}

#[differentiable]
fn taken_in_turns(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut s = 0.0;
    for _ in 0..3 {
        let mut b = std::mem::take(&mut a);
        b.reverse();
        b[0] *= 0.5;
        for w in b.windows(2) {
            a.push(w[0] * w[1]);
        }
        s += a[0];
        a.push(s);
    }
    s
}

#[differentiable]
fn shortest_first(x: &[f64]) -> f64 {
    let mut open: Vec<(f64, usize)> = vec![(x[0], 0)];
    let mut s = 0.0;
    while !open.is_empty() {
        open.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap());
        let (distance, i) = open.remove(0);
        s += distance * (i + 1) as f64;
        if i + 1 < x.len() {
            open.push((distance + x[i + 1] * x[i + 1], i + 1));
        }
    }
    s
}

#[differentiable]
fn halves_exchanged(x: &mut [f64]) -> f64 {
    let (l, r) = x.split_at_mut(2);
    std::mem::swap(&mut l[0], &mut r[0]);
    l.copy_from_slice(&r[..l.len()]);
    r.reverse();
    for (a, b) in l.iter_mut().zip(r.iter_mut()) {
        *a += *b;
        *b *= *a;
    }
    l[0] * r[1]
}

#[differentiable]
fn through_a_reference(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let w = &mut v;
    w.push(2.0);
    let k = &mut w[1..];
    k[0] *= x[0];
    k.reverse();
    let last = w.last_mut().unwrap();
    *last += 1.0;
    let (a, b) = w.split_at_mut(1);
    a[0] *= b[0];
    v.iter().enumerate().map(|(i, e)| e * i as f64).sum::<f64>() + v[0]
}

#[differentiable]
fn add_squares(a: &mut [f64], b: &[f64]) {
    for (x, y) in a.iter_mut().zip(b) {
        *x += y * y;
    }
}

#[differentiable]
fn mix(a: &mut f64, b: &mut f64) {
    let t = *a * *b;
    *b += *a;
    *a = t;
}

#[differentiable]
fn halves_to_calls(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let (l, r) = v.split_at_mut(2);
    add_squares(l, r);
    mix(&mut l[0], &mut r[1]);
    mix(&mut r[0], &mut l[1]);
    let (first, rest) = v.split_first_mut().unwrap();
    mix(first, &mut rest[0]);
    add_squares(rest, &[*first]);
    let (last, rest) = v.split_last_mut().unwrap();
    mix(last, &mut rest[0]);
    v.iter().enumerate().map(|(i, e)| e * (i + 1) as f64).sum()
}

#[differentiable]
fn of_any_length<const N: usize>(mut x: [f64; N]) -> f64 {
    x.rotate_left(1);
    x.sort_by(|a, b| b.total_cmp(a));
    let (a, b) = x.split_at(1);
    a[0] * b[0]
}

#[differentiable]
fn generic(x: [f64; 3]) -> f64 {
    of_any_length(x)
}

cases! {
    particles_sorted(&[0.9, -0.2, 0.5]) -> f64;
    machine(&[0.9, -0.2, 0.5, 0.7]) -> f64;
    moving_split(&[0.9, -0.2, 0.5, 0.7]) -> f64;
    queues_left_early(&[0.9, -0.2, 0.5, 0.7]) -> f64;
    queues_left_early(&[0.9, 1.2, 0.5, 0.7]) -> f64;
    last_and_first(&[0.9, -0.2, 0.5]) -> f64;
    workspace(&[0.9, -0.2, 0.5]) -> f64;
    moved_or_changed(vec![0.9, -0.2, 0.5], 0.7);
    moved_or_changed(vec![100.9, -0.2, 0.5], 0.7);
    grown_by_calls(0.7, 0.4) -> f64;
    taken_in_turns(&[0.9, -0.2, 0.5]) -> f64;
    shortest_first(&[0.9, 0.2, 0.5]) -> f64;
    halves_exchanged(&mut [0.9, -0.2, 0.5, 0.7]);
    through_a_reference(&[0.9, -0.2, 0.5]) -> f64;
    halves_to_calls(&[0.9, -0.2, 0.5, 0.7]) -> f64;
    generic([0.3, 0.9, 0.5]) -> f64;
}
