//! Every decision of the generator is a number below some bound, drawn here. A program is the list of its decisions; a
//! smaller list, or smaller numbers, make a smaller program, so shrinking needs no knowledge of programs.

use oorandom::Rand32;

pub(crate) struct Choices {
    given: Vec<u32>,
    rng: Option<Rand32>,
    made: Vec<u32>,
}

impl Choices {
    pub(crate) fn random(seed: u64) -> Self {
        Self { given: Vec::new(), rng: Some(Rand32::new(seed)), made: Vec::new() }
    }

    /// The decisions of a list; the simplest ones after its end.
    pub(crate) fn replay(given: &[u32]) -> Self {
        Self { given: given.to_vec(), rng: None, made: Vec::new() }
    }

    pub(crate) fn made(self) -> Vec<u32> {
        self.made
    }

    /// A number below `n`; 0 should be the simplest choice.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let n = u32::try_from(n.max(1)).unwrap_or(u32::MAX);
        let drawn = match (self.given.get(self.made.len()), &mut self.rng) {
            (Some(given), _) => *given % n,
            (None, Some(rng)) => rng.rand_range(0..n),
            (None, None) => 0,
        };
        self.made.push(drawn);
        drawn as usize
    }

    /// True in so many of a hundred cases.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }

    pub(crate) fn pick<'s, T: ?Sized>(&mut self, from: &[&'s T]) -> &'s T {
        from[self.below(from.len())]
    }

    /// A number with two decimals in ±`size`, not zero.
    pub(crate) fn number(&mut self, size: f64) -> f64 {
        let steps = self.below(99) + 1;
        let sign = if self.below(2) == 0 { 1.0 } else { -1.0 };
        #[allow(clippy::cast_precision_loss, reason = "below a hundred")]
        let number = sign * size * steps as f64 / 100.0;
        (number * 100.0).round() / 100.0
    }
}

/// The shortest list found for which `fails` still holds.
pub(crate) fn shrink(list: Vec<u32>, mut fails: impl FnMut(&[u32]) -> bool) -> Vec<u32> {
    let mut best = list;
    let mut tries = 4000_usize;
    let mut attempt = |best: &mut Vec<u32>, candidate: Vec<u32>| {
        if tries == 0 || candidate == *best {
            return false;
        }
        tries -= 1;
        let better = fails(&candidate);
        if better {
            *best = candidate;
        }
        better
    };
    loop {
        let before = best.clone();
        for length in [64, 32, 16, 8, 4, 3, 2, 1] {
            let mut at = 0;
            while at < best.len() {
                let end = (at + length).min(best.len());
                let without = [&best[..at], &best[end..]].concat();
                if attempt(&mut best, without) {
                    continue;
                }
                let mut zeroed = best.clone();
                zeroed[at..end].fill(0);
                attempt(&mut best, zeroed);
                at = end;
            }
        }
        for at in 0..best.len() {
            while at < best.len() && best[at] > 0 {
                let mut smaller = best.clone();
                smaller[at] /= 2;
                if !attempt(&mut best, smaller) {
                    break;
                }
            }
        }
        if best == before {
            return best;
        }
    }
}

#[test]
fn shrinking_finds_the_cause() {
    let list = (0..200).map(|i| i * 7 % 100).collect();
    let shrunk = shrink(list, |l| l.iter().filter(|n| **n >= 50).count() >= 2);
    assert_eq!(shrunk.len(), 2);
    assert!(shrunk.iter().all(|n| (50..100).contains(n)));
}
