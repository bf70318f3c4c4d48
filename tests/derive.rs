//! `#[derive(Differentiable)]`: the tangents of structs and enums, and functions that take such values.
#![deny(warnings, missing_docs, clippy::pedantic)]
#![allow(clippy::float_cmp, reason = "the numbers are exact")]

#[path = "derive/constants.rs"]
mod constants;
#[path = "derive/enums.rs"]
mod enums;
#[path = "derive/functions.rs"]
mod functions;
#[path = "derive/generics.rs"]
mod generics;
#[path = "derive/names.rs"]
mod names;
#[path = "derive/recursion.rs"]
mod recursion;
#[path = "derive/structs.rs"]
mod structs;
