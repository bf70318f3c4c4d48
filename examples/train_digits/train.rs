//! Plain stochastic gradient descent on mini-batches.

use indicatif::{ProgressBar, ProgressStyle};
use rand::{SeedableRng, rngs::SmallRng, seq::SliceRandom};

use crate::{data::Digits, net::Net};

/// Hidden units of the network.
const HIDDEN: usize = 64;

/// Digits per mini-batch.
const BATCH: usize = 32;

/// The length of a step, per unit of gradient.
const RATE: f64 = 0.1;

/// How a network did at the end of one epoch.
pub(crate) struct Epoch {
    /// The mean loss of the epoch's mini-batches, each measured before its step.
    pub(crate) loss: f64,
    /// The fraction of the training digits that is classified correctly.
    pub(crate) train_accuracy: f64,
    /// The fraction of the test digits that is classified correctly.
    pub(crate) test_accuracy: f64,
}

/// Trains a fresh network and reports each epoch, on the terminal and in the result.
///
/// The same `seed` gives the same run.
pub(crate) fn train(title: &str, (train, test): &(Digits, Digits), epochs: usize, seed: u64) -> Vec<Epoch> {
    let mut rng = SmallRng::seed_from_u64(seed);
    let mut net = Net::random(HIDDEN, &mut rng);
    let mut gradient = Net::zeros(HIDDEN);
    let mut batch = Digits::default();
    let mut order: Vec<usize> = (0..train.len()).collect();
    let bar = progress_bar(title, epochs * train.len().div_ceil(BATCH));
    let mut history = Vec::with_capacity(epochs);

    for epoch in 1..=epochs {
        order.shuffle(&mut rng);
        let mut total = 0.0;
        for indices in order.chunks(BATCH) {
            batch.gather(train, indices);
            total += net.loss_and_gradient(&batch, &mut gradient) * batch.len() as f64;
            net.descend(RATE, &gradient);
            bar.inc(1);
        }
        let report = Epoch {
            loss: total / train.len() as f64,
            train_accuracy: net.accuracy(train),
            test_accuracy: net.accuracy(test),
        };
        bar.suspend(|| {
            println!(
                "{title}: epoch {epoch:2}   loss {:.4}   accuracy {:.4}   on the test digits {:.4}",
                report.loss, report.train_accuracy, report.test_accuracy
            );
        });
        history.push(report);
    }
    bar.finish_and_clear();
    history
}

/// Shows itself on a terminal only.
fn progress_bar(title: &str, steps: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} [{bar:40}] {pos}/{len} steps, {eta} left");
    ProgressBar::new(steps as u64)
        .with_style(style.expect("the template is well-formed"))
        .with_message(title.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{data, default_data};

    #[test]
    fn a_few_epochs_learn_most_digits() {
        let digits = data::read(&default_data()).unwrap();
        let history = train("test", &digits.split(|line| line % 5 == 4), 4, 1);
        assert!(history[3].loss < history[0].loss / 2.0);
        assert!(history[3].test_accuracy > 0.85);
    }

    #[test]
    #[ignore = "seconds in release, minutes in debug"]
    fn sixty_epochs_reach_the_promised_accuracy() {
        let digits = data::read(&default_data()).unwrap();
        for seed in 1..=3 {
            let history = train("test", &digits.split(|line| line % 5 == 4), 60, seed);
            assert!(history[59].test_accuracy >= 0.95, "seed {seed}");
        }
    }
}
