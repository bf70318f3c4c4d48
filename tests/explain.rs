//! `#[differentiable(explain)]` tells what the plan is, by the lines of this file.
#![allow(clippy::needless_range_loop, reason = "index loops are what is tested")]

use chainrule::differentiable;

#[differentiable(explain)]
fn circuit(x: f64, y: f64) -> f64 {
    let xy = x * y;
    let wave = xy.sin();
    if x > y { wave.exp() } else { wave * x }
}

#[differentiable(explain)]
fn accumulation(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable(explain)]
fn independent(w: &[f64; 3], #[constant] x: &[f64]) -> f64 {
    let mut loss = 0.0;
    for i in 0..x.len() {
        let score = w[0] * x[i] + w[1];
        let mut bent = score;
        bent *= w[2] * score;
        loss += bent.abs() * bent;
    }
    loss
}

#[differentiable(explain)]
fn carried(k: f64, steps: usize) -> f64 {
    let (mut x, mut v) = (1.0_f64, 0.0);
    for _ in 0..steps {
        let a = -k * x.sin();
        v += 0.1 * a;
        x += 0.1 * v;
    }
    x
}

#[differentiable(explain)]
fn joined(w: &[f64; 3], #[constant] x: &[f64]) -> f64 {
    let mut loss = 0.0;
    for i in 0..x.len() {
        let mut score = 0.0;
        for j in 0..3 {
            score += w[j] * x[i];
        }
        loss += score.exp();
    }
    loss
}

#[differentiable(explain)]
fn calls(x: f64, n: usize) -> f64 {
    let mut y = circuit(x, 2.0);
    for _ in 0..n {
        y = circuit(y, x);
    }
    y
}

#[derive(chainrule::Differentiable)]
struct Scale(f64);

impl Scale {
    #[differentiable(explain)]
    fn of(&self, #[constant] factor: f64, x: f64) -> f64 {
        self.0 * factor * x
    }
}

/// Distances in scratch, of which one decides.
#[differentiable(explain)]
fn nearest(centres: &[f64], points: &[f64]) -> f64 {
    let k = centres.len();
    let mut distances = vec![0.0; k];
    let mut cost = 0.0;
    for i in 0..points.len() {
        for c in 0..k {
            distances[c] = ((points[i] - centres[c]) * cost).exp();
        }
        let mut best = distances[0];
        for d in &distances {
            best = best.min(*d);
        }
        for c in 0..k {
            cost += (distances[c] * best).sin();
        }
    }
    cost
}

#[differentiable]
fn length(x: &[f64]) -> f64 {
    let mut square = 0.0;
    for v in x {
        square += v * v;
    }
    square.sqrt()
}

/// Scratch that a call reads.
#[differentiable(explain)]
fn table(x: &[f64]) -> f64 {
    let n = x.len();
    let mut row = vec![0.0; n];
    let mut total = 1.0;
    for i in 0..n {
        for j in 0..n {
            row[j] = x[i] * x[j];
        }
        total += (total * length(&row)).sin();
    }
    total
}

/// Joined, where the backward half alone needs a tape.
#[differentiable(explain)]
fn costly(w: &[f64; 3], #[constant] x: &[f64]) -> f64 {
    let mut loss = 0.0;
    for i in 0..x.len() {
        loss += (w[0] * x[i]).sin() * (w[1] * x[i]).tanh() * w[2];
    }
    loss
}

#[differentiable(explain)]
fn changes(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 1.0;
    for _ in 0..x.len() {
        let last = v.pop().unwrap();
        s *= last.sin();
    }
    s
}

/// The lines below the first, without their indentation.
fn lines(explanation: &str) -> Vec<&str> {
    explanation.lines().skip(1).map(str::trim).collect()
}

#[test]
fn of_a_circuit() {
    let first = circuit::EXPLANATION.lines().next();
    assert_eq!(first, Some("What the backward pass of `circuit` reads, and where it gets it:"));
    assert_eq!(
        lines(circuit::EXPLANATION),
        [
            "line 8: `xy`: free, it is still there",
            "line 9: `wave`: free, it is still there",
            "line 10: which branch is taken: one bit, kept",
            "line 10: `exp_wave`: recorded, because `exp` costs more than a record",
        ]
    );
}

#[test]
fn of_an_accumulation() {
    assert_eq!(
        lines(accumulation::EXPLANATION),
        [
            "line 16: loop over `i`: nothing is recorded; in `grad` and its kin each iteration runs forward and backward \
             at once",
        ]
    );
}

#[test]
fn of_independent_iterations() {
    assert_eq!(
        lines(independent::EXPLANATION),
        [
            "line 25: loop over `i`: its iterations are independent; in `grad` and its kin each runs forward and backward \
             at once, in `backward` each runs again",
            "line 26: `score`: recomputed, what it is computed from is at hand",
            "line 27: `bent`: recomputed, what it is computed from is at hand",
            "line 29: `abs_bent`: recomputed, what it is computed from is at hand",
        ]
    );
}

#[test]
fn of_a_carried_loop() {
    assert_eq!(
        lines(carried::EXPLANATION),
        [
            "line 37: loop over `step`: a tape of 2 values per iteration, because `x`, `v` go from one iteration to the next",
            "line 38: `x`: recorded in each iteration, because `x` changes afterwards",
            "line 38: `sin_x`: recorded in each iteration, because `sin` costs more than a record",
        ]
    );
}

#[test]
fn of_a_loop_in_a_joined_one() {
    assert_eq!(
        lines(joined::EXPLANATION),
        [
            "line 48: loop over `i`: its iterations are independent; in `grad` and its kin each runs forward and backward \
             at once, in `backward` each runs again",
            "line 49: `score`: recomputed, what it is computed from is at hand",
            "line 50: loop over `j`: nothing is recorded",
            "line 53: `exp_score`: recomputed, what it is computed from is at hand",
        ]
    );
}

#[test]
fn of_scratch_and_contests() {
    assert_eq!(
        lines(nearest::EXPLANATION),
        [
            "line 81: `distances`: recorded whole in each iteration, because the next one fills it anew",
            "line 83: loop over `i`: a tape of 4 values and `distances`, whole, per iteration, because `cost` goes from one \
             iteration to the next",
            "line 84: loop over `c`: a tape of 2 values per iteration, because `cost` changes afterwards",
            "line 85: `cost`: recorded in each iteration, because `cost` changes afterwards",
            "line 85: `exp_product`: recorded in each iteration, because `exp` costs more than a record",
            "line 88: loop over `distances`: which iteration decided: one number, kept; nothing flows back through others",
            "line 91: loop over `c`: a tape of 1 value per iteration, because `best` changes afterwards",
            "line 92: `best`: recorded in each iteration, because `best` changes afterwards",
        ]
    );
}

#[test]
fn of_a_table() {
    assert_eq!(
        lines(table::EXPLANATION),
        [
            "line 113: loop over `i`: a tape of 4 values per iteration, because `total` goes from one iteration to the next",
            "line 114: loop over `j`: nothing is recorded",
            "line 117: `total`: recorded in each iteration, because `total` changes afterwards",
            "line 117: what `length` records: recorded in each iteration",
        ]
    );
}

#[test]
fn of_a_costly_iteration() {
    assert_eq!(
        lines(costly::EXPLANATION),
        [
            "line 126: loop over `i`: a tape of 2 values per iteration, because `sin` costs more than a record; in `grad` \
             and its kin each iteration runs forward and backward at once",
            "line 127: `sin_product`: recorded in each iteration, because `sin` costs more than a record",
            "line 127: `tanh_product`: recorded in each iteration, because `tanh` costs more than a record",
        ]
    );
}

#[test]
fn of_a_container_that_changes() {
    assert_eq!(
        lines(changes::EXPLANATION),
        [
            "line 136: loop over `step`: a tape of 3 values per iteration, because `v`, `s` go from one iteration to the next",
            "line 137: `last`: recorded in each iteration, because what computes it runs once only",
            "line 138: `sin_last`: recorded in each iteration, because `sin` costs more than a record",
            "line 138: `s`: recorded in each iteration, because `s` changes afterwards",
        ]
    );
}

#[test]
fn of_calls() {
    assert_eq!(
        lines(calls::EXPLANATION),
        [
            "line 60: what `circuit` records: kept as it is",
            "line 61: loop over `step`: a tape of 3 values per iteration, because `y` goes from one iteration to the next",
            "line 62: what `circuit` records: recorded in each iteration",
        ]
    );
}

#[test]
fn of_a_method() {
    assert_eq!(lines(Scale::OF_EXPLANATION), ["nothing but its arguments"]);
    assert!(Scale(2.0).of_grad(1.0, 3.0).1 > 0.0);
}

/// What is explained as recorded or not is what happens.
#[test]
fn of_what_is_so() {
    assert_eq!(carried::grad(1.0, 3).to_bits(), carried::value_and_grad(1.0, 3).1.to_bits());
    let info = allocation_counter::measure(|| _ = carried::grad(1.0, 100));
    assert_eq!(info.bytes_max, 100 * 2 * 8);
    let info = allocation_counter::measure(|| {
        let (_, tape) = independent::forward(&[1.0; 3], &[0.5; 100]);
        _ = independent::backward(&tape, 1.0);
        _ = joined::grad(&[1.0; 3], &[0.5; 100]);
        _ = circuit::grad(1.0, 2.0);
        _ = costly::grad(&[1.0; 3], &[0.5; 100]);
    });
    assert_eq!(info.count_total, 0);
    let info = allocation_counter::measure(|| {
        let (_, tape) = costly::forward(&[1.0; 3], &[0.5; 100]);
        _ = costly::backward(&tape, 1.0);
    });
    assert_eq!(info.bytes_max, 100 * 2 * 8);
    let info = allocation_counter::measure(|| _ = calls::grad(1.0, 100));
    assert_eq!(info.count_total, 1);
    let mut d = ([0.0], [0.0]);
    let info = allocation_counter::measure(|| {
        _ = accumulation::value_and_grad_into(&[1.0], &[2.0], (&mut d.0, &mut d.1));
    });
    assert_eq!(info.count_total, 0);
}
