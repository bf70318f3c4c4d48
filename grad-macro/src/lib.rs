//! The attribute macro of `chainrule`. Its documentation for users stands at the re-export in that crate.

mod analyse;
mod args;
mod assumed;
mod cycles;
mod derive;
mod emit;
mod errors;
mod expand;
#[cfg(test)]
mod expanded;
mod floats;
#[cfg(test)]
mod interpret;
mod ir;
mod item;
mod lower;
mod messages;
mod names;
mod operators;
#[cfg(test)]
mod random;
mod rule;
mod signature;
#[cfg(test)]
mod snapshots;
mod transform;
mod types;
mod visit;

use proc_macro::TokenStream;

/// Generates the forward and backward pass of a function, in a companion type of its name.
#[proc_macro_attribute]
pub fn differentiable(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand(args.into(), item.into()).into()
}

/// Generates the tangent of a struct or an enum.
#[proc_macro_derive(Differentiable, attributes(constant, differentiable))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}
