//! One file per module of `GradBench`: its input, its functions, its output.

mod ba;
mod gmm;
mod hello;
mod ht;
mod kmeans;
mod llsq;
mod lse;
mod lstm;

use std::error::Error;

use crate::protocol::Evaluation;

/// From the input, as JSON, to the output.
pub(crate) type Function = fn(&str) -> Result<Evaluation, Box<dyn Error>>;

/// A module of the protocol.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) functions: &'static [(&'static str, Function)],
}

/// All that can be asked for.
pub(crate) const MODULES: &[Module] =
    &[hello::MODULE, lse::MODULE, llsq::MODULE, gmm::MODULE, lstm::MODULE, ba::MODULE, ht::MODULE, kmeans::MODULE];

/// `Err(message)` where a condition does not hold.
fn require(condition: bool, message: &str) -> Result<(), Box<dyn Error>> {
    if condition { Ok(()) } else { Err(message.into()) }
}
