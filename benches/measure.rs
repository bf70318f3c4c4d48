//! A stop-watch for ratios: all candidates take turns, so that a busy moment of the machine hits them alike.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// A candidate.
pub type Run<'a> = Box<dyn FnMut() + 'a>;

/// The median time of one run of each candidate, in nanoseconds, over `rounds` in which every candidate takes a turn.
///
/// A turn lasts at least `turn` (one run, where that takes longer); a candidate whose single run takes more than ten
/// turns sits out most rounds.
pub fn medians(candidates: &mut [Run<'_>], rounds: usize, turn: Duration) -> Vec<f64> {
    let runs: Vec<usize> = candidates.iter_mut().map(|run| runs_in(run, turn)).collect();
    let mut samples = vec![Vec::with_capacity(rounds); candidates.len()];
    for round in 0..rounds {
        for ((run, &runs), samples) in candidates.iter_mut().zip(&runs).zip(&mut samples) {
            let is_slow = samples.first().is_some_and(|&first: &f64| first > 10.0 * turn.as_nanos() as f64);
            if is_slow && round % (rounds / 3).max(1) != 0 {
                continue;
            }
            let start = Instant::now();
            for _ in 0..runs {
                run();
            }
            samples.push(start.elapsed().as_nanos() as f64 / runs as f64);
        }
    }
    samples.into_iter().map(|samples| median(black_box(samples))).collect()
}

/// How many runs fill a turn; warms up on the way.
fn runs_in(run: &mut Run<'_>, turn: Duration) -> usize {
    let mut runs = 1;
    loop {
        let start = Instant::now();
        for _ in 0..runs {
            run();
        }
        if start.elapsed() >= turn {
            return runs;
        }
        runs *= 2;
    }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
