//! What stands in the middle of iterator chains.

use chainrule::differentiable;

#[differentiable]
fn maps(x: &[f64], k: f64) -> f64 {
    x.iter().map(|v| v * k).map(|v| v + v.sin()).map(f64::tanh).sum()
}

#[differentiable]
fn filtered(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.0).map(|v| v * v).sum()
}

#[differentiable]
fn filtered_in_other_words(x: &[f64], k: f64) -> f64 {
    let above = x.iter().filter(|&&v| v > 0.3).sum::<f64>();
    let by_copy = x.iter().copied().filter(|v| *v < k).map(|v| v * k).sum::<f64>();
    let mapped = x.iter().map(|v| v * k).filter(|&v| v > 0.1).sum::<f64>();
    above * by_copy + mapped
}

#[differentiable]
fn numbered(x: &[f64]) -> f64 {
    x.iter().enumerate().map(|(i, v)| i as f64 * v * v).sum()
}

#[differentiable]
fn numbered_copies(x: &[f64], y: &[f64]) -> f64 {
    x.iter().enumerate().map(|(i, &v)| v * y[i]).sum()
}

#[differentiable]
fn numbered_after_a_filter(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.0).enumerate().map(|(i, v)| (i as f64 + 1.0) * v.ln()).sum()
}

#[differentiable]
fn zipped(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn zipped_as_one(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y.iter()).map(|p| p.0 * p.1 + *p.0).sum()
}

#[differentiable]
fn three_at_a_time(x: &[f64], y: &[f64], z: &[f64]) -> f64 {
    x.iter().zip(y).zip(z).map(|((a, b), &c)| a * b / c).sum()
}

#[differentiable]
fn shifted(x: &[f64]) -> f64 {
    x.iter().zip(x.iter().skip(1)).map(|(a, b)| a * b).sum::<f64>()
        + x.iter().zip(&x[2..]).map(|(a, b)| a / b).sum::<f64>()
}

#[differentiable]
fn against_the_grain(x: &[f64]) -> f64 {
    x.iter().zip(x.iter().rev()).map(|(a, b)| a.sin() * b).sum()
}

#[differentiable]
fn reversed(x: &[f64], t: f64) -> f64 {
    x.iter().rev().fold(0.0, |acc, c| acc * t + c)
}

#[differentiable]
fn reversed_numbers(x: &[f64]) -> f64 {
    let up = x.iter().enumerate().rev().fold(0.5, |acc, (i, v)| acc * v + i as f64);
    let down = x.iter().rev().enumerate().fold(0.5, |acc, (i, v)| acc * v + i as f64);
    up * down
}

#[differentiable]
fn skipped_and_taken(x: &[f64], n: usize) -> f64 {
    let skipped = x.iter().skip(n).fold(1.0, |acc, v| acc * v);
    let taken = x.iter().take(n).map(|v| v * v).sum::<f64>();
    let both = x.iter().skip(1).take(n).map(|v| v.exp()).sum::<f64>();
    let ends = x.iter().rev().skip(1).take(2).map(|v| v * skipped).sum::<f64>();
    skipped + taken * both + ends
}

#[differentiable]
fn skipped_after_a_filter(x: &[f64]) -> f64 {
    let skipped = x.iter().filter(|v| **v > 0.0).skip(1).map(|v| v * v).sum::<f64>();
    let taken = x.iter().filter(|v| **v > 0.0).take(2).map(|v| v * skipped).sum::<f64>();
    skipped + taken
}

#[differentiable]
fn every_other(x: &[f64]) -> f64 {
    let up = x.iter().step_by(2).map(|v| v * v).sum::<f64>();
    let down = x.iter().rev().step_by(3).map(|v| v.sin()).sum::<f64>();
    let numbered = x.iter().step_by(2).enumerate().map(|(i, v)| v * i as f64).sum::<f64>();
    up * down + numbered
}

#[differentiable]
fn chained(x: &[f64], y: &[f64]) -> f64 {
    x.iter().chain(y).map(|v| v * v).sum::<f64>() * x.iter().chain(y).rev().fold(1.0, |acc, v| acc * 0.5 + v)
}

#[differentiable]
fn copies(x: &[f64]) -> f64 {
    x.iter().copied().map(|v| v * v).sum::<f64>() + x.iter().cloned().map(f64::sin).sum::<f64>()
}

#[differentiable]
fn inspected(x: &[f64]) -> f64 {
    let mut seen = 0;
    let s = x.iter().inspect(|v| assert!(v.is_finite())).map(|v| v * v).inspect(|_| seen += 1).sum::<f64>();
    s * f64::from(seen)
}

#[differentiable]
fn nested(x: &[f64], y: &[f64]) -> f64 {
    x.iter().flat_map(|a| y.iter().map(move |b| a * b + a)).sum()
}

#[differentiable]
fn nested_in_blocks(x: &[f64]) -> f64 {
    (0..x.len())
        .flat_map(|i| {
            let a = x[i] * 2.0;
            (0..i).map(move |j| (i, j, a))
        })
        .map(|(i, j, a)| a * x[j] * i as f64)
        .sum()
}

#[differentiable]
fn flattened(m: &[[f64; 2]], rows: &[Vec<f64>]) -> f64 {
    m.iter().flatten().map(|v| v * v).sum::<f64>() * rows.iter().flatten().map(|v| v.sin()).sum::<f64>()
}

#[differentiable]
fn while_positive(x: &[f64]) -> f64 {
    let taken = x.iter().take_while(|v| **v > 0.0).map(|v| v * v).sum::<f64>();
    let skipped = x.iter().skip_while(|v| **v > 0.0).map(|v| v.exp()).sum::<f64>();
    taken * skipped
}

#[differentiable]
fn filtered_and_mapped(x: &[f64], k: f64) -> f64 {
    let roots = x.iter().filter_map(|&v| if v > 0.0 { Some(v.sqrt() * k) } else { None }).sum::<f64>();
    let logs = x.iter().filter_map(|v| (*v > 0.3).then(|| v.ln())).fold(k, |acc, v| acc * v + v);
    roots * logs
}

#[differentiable]
fn mapped_while(x: &[f64]) -> f64 {
    x.iter().map_while(|v| (*v > 0.0).then_some(v * v)).sum()
}

#[differentiable]
fn running_sums(x: &[f64]) -> Vec<f64> {
    x.iter()
        .scan(0.0, |sum, v| {
            *sum += v * v;
            Some(*sum)
        })
        .collect()
}

#[differentiable]
fn running_until(x: &[f64], k: f64) -> f64 {
    x.iter()
        .scan(k, |state, &v| {
            *state *= v;
            if *state > 0.1 { Some((*state, v)) } else { None }
        })
        .map(|(s, v)| s.sin() * v)
        .sum()
}

#[differentiable]
fn zipped_with_a_call(x: &[f64], y: &[f64]) -> f64 {
    (0..y.len()).map(|i| x[i] * 2.0).zip(y).map(|(a, b)| a.sin() * b).sum()
}

#[differentiable]
fn chunks_of_chunks(x: &[f64], n: usize) -> f64 {
    x.chunks(n).enumerate().filter(|(i, _)| i % 2 == 0).flat_map(|(_, c)| c.iter()).map(|v| v * v).sum()
}

cases! {
    filtered_and_mapped(&[1.3, -2.0, 0.5], 0.7) -> f64;
    mapped_while(&[1.3, 0.7, -2.0, 0.5]) -> f64;
    running_sums(&[1.3, 0.7, -2.0, 0.5]);
    running_until(&[1.3, 0.7, 0.4, 0.1, 3.0], 0.9) -> f64;
    zipped_with_a_call(&[1.3, 0.7, -2.0], &[0.5, 0.3]) -> f64;
    chunks_of_chunks(&[1.3, 0.7, -2.0, 0.5, 0.9], const 2) -> f64;

    maps(&[1.0, -2.0, 0.5], 0.3) -> f64;
    filtered(&[1.0, -2.0, 0.5]) -> f64;
    filtered_in_other_words(&[1.0, -2.0, 0.5], 0.7) -> f64;
    numbered(&[1.0, -2.0, 0.5]) -> f64;
    numbered_copies(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1]) -> f64;
    numbered_after_a_filter(&[1.3, -2.0, 0.5, 0.7]) -> f64;
    zipped(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1]) -> f64;
    zipped(&[1.0, -2.0, 0.5], &[0.3, 0.7]) -> f64;
    zipped(&[1.0], &[0.3, 0.7]) -> f64;
    zipped_as_one(&[1.0, -2.0, 0.5], &[0.3, 0.7]) -> f64;
    three_at_a_time(&[1.0, -2.0, 0.5], &[0.3, 0.7, 1.1], &[1.3, 0.9]) -> f64;
    shifted(&[1.0, -2.0, 0.5, 0.3]) -> f64;
    against_the_grain(&[1.0, -2.0, 0.5, 0.3]) -> f64;
    reversed(&[1.0, -2.0, 0.5], 0.7) -> f64;
    reversed_numbers(&[1.0, -2.0, 0.5]) -> f64;
    skipped_and_taken(&[1.0, -2.0, 0.5, 0.3], const 2) -> f64;
    skipped_and_taken(&[1.0, -2.0, 0.5, 0.3], const 7) -> f64;
    skipped_and_taken(&[0.0; 0], const 2) -> f64;
    skipped_after_a_filter(&[1.0, -2.0, 0.5, 0.3]) -> f64;
    every_other(&[1.0, -2.0, 0.5, 0.3, 0.7]) -> f64;
    chained(&[1.0, -2.0, 0.5], &[0.3, 0.7]) -> f64;
    copies(&[1.0, -2.0, 0.5]) -> f64;
    inspected(&[1.0, -2.0, 0.5]) -> f64;
    nested(&[1.0, -2.0, 0.5], &[0.3, 0.7]) -> f64;
    nested_in_blocks(&[1.0, -2.0, 0.5]) -> f64;
    flattened(&[[1.0, -2.0], [0.5, 0.3]], &[vec![0.7], vec![], vec![1.1, 1.3]]) -> f64;
    while_positive(&[1.0, 0.5, -0.3, 0.7]) -> f64;
}
