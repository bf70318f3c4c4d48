//! Random programs end to end: what the generator in `grad-macro` writes, compiled by rustc and
//! checked through the facade as the corpus is.
#![forbid(unsafe_code)]
#![allow(warnings, clippy::all, clippy::pedantic, reason = "nobody wrote these programs")]

#[macro_use]
mod support;

#[rustfmt::skip]
mod random {
    mod programs_00;
    mod programs_01;
    mod programs_02;
    mod programs_03;
    mod programs_04;
    mod programs_05;
    mod programs_06;
    mod programs_07;
    mod programs_08;
    mod programs_09;
    mod programs_10;
    mod programs_11;
    mod programs_12;
    mod programs_13;
    mod programs_14;
    mod programs_15;
    mod programs_16;
    mod programs_17;
    mod programs_18;
    mod programs_19;
}
