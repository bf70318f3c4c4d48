//! A stop-watch for ratios: all candidates take turns, so that a busy moment of the machine hits them alike.

use std::time::{Duration, Instant};

/// A candidate.
pub type Run<'a> = Box<dyn FnMut() + 'a>;

/// Nanoseconds of one run, by candidate and round.
pub struct Times(Vec<Vec<f64>>);

impl Times {
    /// Times every candidate in each round, for at least `turn` (one run, where that takes longer).
    ///
    /// A slow candidate takes part in fewer rounds: as many as fit into `at_most`, but three. The order changes from
    /// round to round, lest the scheduler's rhythm always meet the same candidate.
    #[must_use]
    pub fn measure(candidates: &mut [Run<'_>], rounds: usize, turn: Duration, at_most: Duration) -> Self {
        let plans: Vec<Plan> = candidates.iter_mut().map(|run| Plan::of(run, rounds, turn, at_most)).collect();
        let mut times = vec![vec![f64::NAN; rounds]; candidates.len()];
        for round in 0..rounds {
            for turn in 0..candidates.len() {
                let i = if round % 4 < 2 { turn } else { candidates.len() - 1 - turn };
                let i = (i + round) % candidates.len();
                let Plan { runs, every } = plans[i];
                if round % every != 0 {
                    continue;
                }
                let start = Instant::now();
                for _ in 0..runs {
                    candidates[i]();
                }
                times[i][round] = start.elapsed().as_nanos() as f64 / runs as f64;
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

/// How often a candidate runs.
struct Plan {
    /// In a turn.
    runs: usize,
    /// In one round out of so many; a power of two, so that candidates meet.
    every: usize,
}

impl Plan {
    /// Finds out; the candidate warms up on the way.
    fn of(run: &mut Run<'_>, rounds: usize, turn: Duration, at_most: Duration) -> Self {
        let mut runs = 1;
        loop {
            let start = Instant::now();
            for _ in 0..runs {
                run();
            }
            let time = start.elapsed();
            if time >= turn {
                let fitting = at_most.as_nanos() / time.as_nanos();
                let mut every = 1;
                while 2 * every <= rounds / 3 && fitting * (every as u128) < rounds as u128 {
                    every *= 2;
                }
                return Self { runs, every };
            }
            runs *= 2;
        }
    }
}

/// The median of those that were measured.
fn median(mut samples: Vec<f64>) -> f64 {
    samples.retain(|sample| !sample.is_nan());
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
