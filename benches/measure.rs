//! A stop-watch for ratios: all candidates take turns, so that a busy moment of the machine hits them alike.

use std::time::{Duration, Instant};

/// A candidate.
pub type Run<'a> = Box<dyn FnMut() + 'a>;

/// Nanoseconds of one run, by candidate and round.
pub struct Times(Vec<Vec<f64>>);

impl Times {
    /// Times every candidate in each round, for at least `turn` (one run, where that takes longer).
    ///
    /// A candidate whose single run takes more than ten turns takes part in three rounds only.
    #[must_use]
    pub fn measure(candidates: &mut [Run<'_>], rounds: usize, turn: Duration) -> Self {
        let runs: Vec<usize> = candidates.iter_mut().map(|run| runs_in(run, turn)).collect();
        let mut times = vec![Vec::with_capacity(rounds); candidates.len()];
        for round in 0..rounds {
            for ((run, &runs), times) in candidates.iter_mut().zip(&runs).zip(&mut times) {
                let is_slow = times.first().is_some_and(|&first: &f64| first > 10.0 * turn.as_nanos() as f64);
                if is_slow && round % (rounds / 3).max(1) != 0 {
                    times.push(f64::NAN);
                    continue;
                }
                let start = Instant::now();
                for _ in 0..runs {
                    run();
                }
                times.push(start.elapsed().as_nanos() as f64 / runs as f64);
            }
        }
        Self(times)
    }

    /// The median of a candidate.
    #[must_use]
    pub fn median(&self, candidate: usize) -> f64 {
        median(self.0[candidate].clone())
    }

    /// The median over the rounds of what a candidate takes in units of another.
    #[must_use]
    pub fn ratio(&self, candidate: usize, other: usize) -> f64 {
        median(self.0[candidate].iter().zip(&self.0[other]).map(|(a, b)| a / b).collect())
    }
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

/// The median of those that were measured.
fn median(mut samples: Vec<f64>) -> f64 {
    samples.retain(|sample| !sample.is_nan());
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
