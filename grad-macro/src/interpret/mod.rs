//! Runs the IR: the function itself, its forward and backward half, its forward mode. Programs can then be checked by the
//! thousand without a compiler. Every construct of the IR is named in a `match` here, so that a new one asks to be run.
//!
//! Scopes count: a backward half that reads what ended with a block of the forward half is a failure, not a stale value.

mod call;
mod change;
mod data;
mod frame;
mod generated;
mod header;
mod plain;
mod stmt;
mod value;
mod variant;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

pub(crate) use data::Data;
pub(crate) use frame::Frame;
use proc_macro2::TokenStream;

use crate::ir::{Block, Function, Mutability, StmtKind};
use crate::transform::Pair;
use crate::transform::tangent::ForwardMode;
use crate::visit;

pub(crate) type Outcome<T> = Result<T, String>;

fn fail<T>(why: impl Into<String>) -> Outcome<T> {
    Err(why.into())
}

/// Functions that may call each other.
pub(crate) struct Program {
    pub(crate) functions: Vec<Compiled>,
    /// Iterations left, so that a loop that forgot how to end does not hang the tests.
    fuel: Cell<usize>,
    /// Constants already parsed, by where they stand.
    parsed: RefCell<HashMap<*const TokenStream, Data>>,
}

pub(crate) struct Compiled {
    pub(crate) name: String,
    pub(crate) primal: Function,
    pub(crate) pair: Pair,
    pub(crate) tangent: ForwardMode,
    constants: HashMap<String, syn::Expr>,
}

impl Compiled {
    pub(crate) fn new(name: String, primal: Function, pair: Pair, tangent: ForwardMode) -> Self {
        let mut constants = HashMap::new();
        visit::statements(&primal.body, &mut |stmt| {
            if let StmtKind::Item(tokens) = &stmt.kind
                && let Ok(syn::Item::Const(item)) = syn::parse2(tokens.clone())
            {
                constants.insert(item.ident.to_string(), (*item.expr).clone());
            }
        });
        Self { name, primal, pair, tangent, constants }
    }

    /// How each parameter is passed.
    pub(crate) fn references(&self) -> impl Iterator<Item = Option<Mutability>> {
        self.primal.params.iter().map(|p| self.primal.var(*p).reference)
    }

    pub(crate) fn inout(&self) -> impl Iterator<Item = bool> {
        self.references().map(|r| r == Some(Mutability::Mut))
    }
}

#[derive(Clone, Copy)]
enum Half {
    Primal,
    Pair,
    Tangent,
}

/// One call of one function of a program.
struct Run<'p> {
    program: &'p Program,
    index: usize,
    half: Half,
}

/// Iterations and calls of the function itself, and of a transformed half.
const FUEL: (usize, usize) = (600, 10_000);

pub(crate) const TOO_LONG: &str = "a loop that does not end";

impl Program {
    pub(crate) fn new(functions: Vec<Compiled>) -> Self {
        Self { functions, fuel: Cell::new(0), parsed: RefCell::default() }
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.functions.iter().position(|f| f.name == name)
    }

    /// The last function is the one that is checked.
    fn run(&self, half: Half) -> Run<'_> {
        self.fuel.set(if matches!(half, Half::Primal) { FUEL.0 } else { FUEL.1 });
        Run { program: self, index: self.functions.len() - 1, half }
    }

    /// The value, and the arguments as they were left.
    pub(crate) fn primal(&self, args: Vec<Data>) -> Outcome<(Data, Vec<Data>)> {
        self.run(Half::Primal).primal(args)
    }

    /// The same with what was recorded.
    pub(crate) fn forward(&self, args: Vec<Data>) -> Outcome<(Data, Vec<Data>, Frame)> {
        self.run(Half::Pair).forward(args)
    }

    /// The cotangents of the parameters, added to what is given; of a `&mut` parameter the final value's is given.
    pub(crate) fn backward(
        &self,
        recorded: &Frame,
        seed: Data,
        given: Vec<Option<Data>>,
    ) -> Outcome<Vec<Option<Data>>> {
        self.run(Half::Pair).backward(recorded, None, seed, given)
    }

    /// The value and its tangent, the arguments and their tangents as they were left.
    pub(crate) fn jvp(&self, args: Vec<Data>, tangents: Vec<Data>) -> Outcome<(Data, Data, Vec<Data>, Vec<Data>)> {
        self.run(Half::Tangent).jvp_of(args, tangents)
    }
}

impl<'p> Run<'p> {
    fn enter(&self, index: usize, half: Half) -> Outcome<Run<'p>> {
        self.spend()?;
        Ok(Run { program: self.program, index, half })
    }

    fn spend(&self) -> Outcome<()> {
        let fuel = &self.program.fuel;
        if fuel.get() == 0 {
            return fail(TOO_LONG);
        }
        fuel.set(fuel.get() - 1);
        Ok(())
    }

    fn function(&self) -> &'p Function {
        let compiled = &self.program.functions[self.index];
        match self.half {
            Half::Primal => &compiled.primal,
            Half::Pair => &compiled.pair.function,
            Half::Tangent => &compiled.tangent.function,
        }
    }

    fn constants(&self) -> &'p HashMap<String, syn::Expr> {
        &self.program.functions[self.index].constants
    }

    fn start(&self, args: Vec<Data>) -> Outcome<Frame> {
        let mut frame = Frame::of(self.function());
        stmt::bind_all(&mut frame, &self.function().params, args)?;
        Ok(frame)
    }

    /// A body at the end of which the frame stays open.
    fn body(&self, frame: &mut Frame, body: &Block) -> Outcome<(Data, Vec<Data>)> {
        self.statements(frame, &body.stmts)?;
        let value = body.result.as_ref().map_or(Ok(Data::UNIT), |r| self.value(frame, r))?;
        Ok((value, self.all(frame, &self.function().params)?))
    }

    fn primal(&self, args: Vec<Data>) -> Outcome<(Data, Vec<Data>)> {
        let mut frame = self.start(args)?;
        self.body(&mut frame, &self.function().body)
    }

    fn forward(&self, args: Vec<Data>) -> Outcome<(Data, Vec<Data>, Frame)> {
        let mut frame = self.start(args)?;
        let (value, args) = self.body(&mut frame, &self.program.functions[self.index].pair.forward)?;
        Ok((value, args, frame))
    }

    fn jvp_of(&self, args: Vec<Data>, tangents: Vec<Data>) -> Outcome<(Data, Data, Vec<Data>, Vec<Data>)> {
        let mode = &self.program.functions[self.index].tangent;
        let mut frame = self.start(args)?;
        for (var, data) in mode.tangents.iter().zip(&tangents) {
            if let Some(var) = var {
                frame.bind(*var, data.clone());
            }
        }
        let (value, args) = self.body(&mut frame, &mode.body)?;
        let d_value = self.value(&frame, &mode.result)?;
        let tangents = mode.tangents.iter().zip(tangents).map(|(var, given)| match var {
            Some(var) => frame.get(self.function(), *var),
            None => Ok(given),
        });
        let tangents = tangents.collect::<Outcome<_>>()?;
        Ok((value, d_value, args, tangents))
    }
}
