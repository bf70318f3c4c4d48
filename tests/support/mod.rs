//! What the integration tests share.
//!
//! A function of the corpus takes and returns what it likes. [`case::Case`] sees each of them as
//! a map from `Rⁿ` to `Rᵐ`, so that every check is written once, in plain linear algebra.

#[macro_use]
pub(crate) mod macros;
pub(crate) mod case;
pub(crate) mod checks;
pub(crate) mod random;
pub(crate) mod shape;
