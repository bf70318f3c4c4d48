//! The classic circuits of the lectures on backpropagation: the value and the gradient of each wire,
//! and what each gate did with the gradient that reached it.
//!
//! Cut a circuit at a wire: what lies downstream is a function of that wire, and its gradient is the
//! gradient of the wire. So each circuit in `circuits.rs` is a chain of differentiable functions, one
//! per cut, and every gradient printed here comes from one of them.

mod circuit;
mod circuits;

fn main() {
    for circuit in circuits::all() {
        println!("{circuit}");
    }
}
