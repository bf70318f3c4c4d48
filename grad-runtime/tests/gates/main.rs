//! The table of gates, row by row.

mod differences;
mod sample;
mod special;
mod vocabulary;
