//! What only transformed code has: tapes, branches remembered, cotangent buffers.

use super::data::Data;
use super::frame::Frame;
use super::stmt::bind_all;
use super::{Outcome, Run, fail};
use crate::ir::{Generated, Header, Place, Value, VarId};
use crate::types::Ty;

impl Run<'_> {
    pub(super) fn generated_value(&self, frame: &mut Frame, generated: &Generated) -> Outcome<Data> {
        match generated {
            Generated::Converted { from } => self.value(frame, from),
            Generated::Zero { ty, shape } => self.zero(frame, ty, shape.as_ref()),
            Generated::Shape(place) => self.read(frame, place)?.zero(),
            Generated::CloneOf(place)
            | Generated::Save(place)
            | Generated::PassedAgain(place)
            | Generated::Keep { place, .. } => self.read(frame, place),
            Generated::Take { from, ty, shape } => {
                let zero = self.zero(frame, ty, shape.as_ref())?;
                let taken = self.read(frame, from)?;
                self.place_mut(frame, from)?.set(zero)?;
                Ok(taken)
            }
            Generated::Sum { of, ty, shape } => {
                let mut sum = self.zero(frame, ty, shape.as_ref())?;
                self.read(frame, of)?.seq()?.iter().try_for_each(|d| sum.accumulate(d))?;
                Ok(sum)
            }
            Generated::Pop { from } => match self.place_mut(frame, from)?.one()? {
                Data::Seq(parts) => parts.pop().map_or_else(|| fail("a pop without a push"), Ok),
                other => fail(format!("{other:?}.pop()")),
            },
            Generated::Undone(undo) => self.undo(frame, undo),
            Generated::Sorted(change) => self.sorted(frame, change),
            Generated::Kind { .. } => Ok(Data::UNIT),
            Generated::NoWinner => Ok(Data::Seq(Vec::new())),
            Generated::IsWinner { winner, index } => {
                let index = frame.get(self.function(), *index)?.int()?;
                let winner = frame.get(self.function(), *winner)?;
                let [winner] = winner.seq()? else { return Ok(Data::Bool(false)) };
                Ok(Data::Bool(winner.int()? == index))
            }
            Generated::FixedTape { .. } | Generated::SliceTape => Ok(Data::Tape(Vec::new())),
            Generated::TangentAt { tangent, .. } => self.read(frame, tangent),
            Generated::Locate { .. } => fail("an index of a user's type"),
            Generated::Counter => Ok(Data::Int(0)),
            Generated::NewTape { reserve, .. } => {
                // Room is reserved before the loop: all of the header must be known there.
                match reserve.as_deref() {
                    Some(Header::Range(range)) => drop(self.range(frame, range)?),
                    Some(Header::Elements(elements)) => drop(self.read(frame, &elements.place)?),
                    Some(
                        Header::Opaque { .. } | Header::Rewind { .. } | Header::Times { .. } | Header::Winner { .. },
                    )
                    | None => {}
                }
                Ok(Data::Tape(Vec::new()))
            }
            Generated::Rewound { tape } => Ok(frame.raw(self.function(), *tape)?.clone()),
            Generated::Accumulate { .. }
            | Generated::AccumulateSlice { .. }
            | Generated::AddAt { .. }
            | Generated::TakeSlice { .. }
            | Generated::SetZero { .. }
            | Generated::Clean { .. }
            | Generated::Undo(_)
            | Generated::Ordered { .. }
            | Generated::Clear { .. }
            | Generated::Increment { .. }
            | Generated::Push { .. }
            | Generated::Pull { .. }
            | Generated::Snapshot { .. }
            | Generated::Win { .. }
            | Generated::Restore { .. }
            | Generated::Remember { .. }
            | Generated::Fork { .. }
            | Generated::Record { .. }
            | Generated::Companion { .. }
            | Generated::TakenForFloat(_)
            | Generated::Sweep { .. }
            | Generated::Jvp { .. } => fail("a statement as a value"),
        }
    }

    fn zero(&self, frame: &Frame, ty: &Ty, shape: Option<&Value>) -> Outcome<Data> {
        match (ty, shape) {
            (_, Some(shape)) => self.value(frame, shape),
            (Ty::Float(_), None) => Ok(Data::Float(0.0)),
            (Ty::Array(element, len), None) => Ok(Data::Seq(vec![self.zero(frame, element, None)?; self.length(len)?])),
            (Ty::Tuple(parts), None) => {
                Ok(Data::Tuple(parts.iter().map(|p| self.zero(frame, p, None)).collect::<Outcome<_>>()?))
            }
            (_, None) => Ok(Data::UNIT),
        }
    }

    pub(super) fn generated_stmt(&self, frame: &mut Frame, generated: &Generated) -> Outcome<()> {
        match generated {
            Generated::Accumulate { into, from } => {
                let from = self.value(frame, from)?;
                self.place_mut(frame, into)?.one()?.accumulate(&from)
            }
            Generated::AccumulateSlice { into, from } => {
                let from = self.read(frame, from)?;
                self.add_to_slice(frame, into, from.seq()?)
            }
            Generated::AddAt { into, from } => {
                let from = frame.get(self.function(), *from)?;
                let mut floats = Vec::new();
                from.floats(&mut floats);
                match self.place_mut(frame, into).and_then(|place| place.one()?.accumulate(&from)) {
                    Err(_) if floats.iter().all(|x| x.abs() < f64::MIN_POSITIVE) => Ok(()),
                    outcome => outcome,
                }
            }
            Generated::TakeSlice { from, into } => {
                let taken = self.read(frame, from)?;
                self.add_to_slice(frame, into, taken.seq()?)?;
                let zero = taken.zero()?;
                self.place_mut(frame, from)?.seq()?.clone_from_slice(zero.seq()?);
                Ok(())
            }
            Generated::SetZero { place } => {
                let zero = self.read(frame, place)?.zero()?;
                self.place_mut(frame, place)?.set(zero)
            }
            Generated::Undo(undo) => self.undo(frame, undo).map(drop),
            Generated::Ordered { place, order } => {
                let order = frame.get(self.function(), *order)?;
                self.order_as(frame, place, &order)
            }
            Generated::Increment { counter } => {
                let n = frame.get(self.function(), *counter)?.int()?;
                self.place_mut(frame, &Place::var(*counter))?.set(Data::Int(n + 1))
            }
            Generated::Push { tape, values } => self.push(frame, *tape, values),
            Generated::Pull { cursor, values } => self.pull(frame, *cursor, values),
            Generated::Win { winner, wins, index } => {
                if self.value(frame, wins)?.bool()? {
                    let index = frame.get(self.function(), *index)?;
                    self.place_mut(frame, &Place::var(*winner))?.set(Data::Seq(vec![index]))?;
                }
                Ok(())
            }
            Generated::Snapshot { tape, of } => self.push(frame, *tape, &[*of]),
            Generated::Restore { cursor, of } => self.pull(frame, *cursor, &[*of]),
            Generated::Clear { tape } => {
                frame.bind(*tape, Data::Tape(Vec::new()));
                Ok(())
            }
            Generated::Clean { place } => {
                let zero = self.read(frame, place)?.zero()?;
                self.place_mut(frame, place)?.set(zero)
            }
            Generated::Remember { branch, then, values } => {
                let values = self.all(frame, values)?;
                self.place_mut(frame, &Place::var(*branch))?.set(Data::Branch { then: *then, values })
            }
            Generated::Fork { branch, then, otherwise } => {
                let Data::Branch { then: way, values } = frame.raw(self.function(), *branch)?.clone() else {
                    return fail("no branch");
                };
                let (vars, block) = if way { then } else { otherwise };
                let mark = frame.mark();
                bind_all(frame, vars, values)?;
                self.block(frame, block)?;
                frame.release(mark);
                Ok(())
            }
            Generated::Record { call, value, sweep, .. } => self.record(frame, call, *value, *sweep),
            Generated::Companion { .. } | Generated::TakenForFloat(_) => Ok(()),
            Generated::Sweep { sweep, again, seed, slots } => self.sweep(frame, *sweep, again, seed, slots),
            Generated::Jvp { call, tangents, value, tangent } => self.jvp(frame, call, tangents, *value, *tangent),
            Generated::Zero { .. }
            | Generated::Shape(_)
            | Generated::CloneOf(_)
            | Generated::Take { .. }
            | Generated::Sum { .. }
            | Generated::Pop { .. }
            | Generated::Undone(_)
            | Generated::Sorted(_)
            | Generated::Kind { .. }
            | Generated::FixedTape { .. }
            | Generated::SliceTape
            | Generated::NoWinner
            | Generated::IsWinner { .. }
            | Generated::TangentAt { .. }
            | Generated::Keep { .. }
            | Generated::Save(_)
            | Generated::PassedAgain(_)
            | Generated::Counter
            | Generated::Locate { .. }
            | Generated::NewTape { .. }
            | Generated::Converted { .. }
            | Generated::Rewound { .. } => fail("a value as a statement"),
        }
    }

    fn add_to_slice(&self, frame: &mut Frame, into: &Place, from: &[Data]) -> Outcome<()> {
        let into = self.place_mut(frame, into)?.seq()?;
        if into.len() != from.len() {
            return fail(format!("{} elements added to {}", from.len(), into.len()));
        }
        into.iter_mut().zip(from).try_for_each(|(into, from)| into.accumulate(from))
    }

    fn push(&self, frame: &mut Frame, tape: VarId, values: &[VarId]) -> Outcome<()> {
        let record = self.all(frame, values)?;
        match self.place_mut(frame, &Place::var(tape))?.one()? {
            Data::Tape(records) => records.push(record),
            other => return fail(format!("{other:?} is no tape")),
        }
        Ok(())
    }

    fn pull(&self, frame: &mut Frame, cursor: VarId, values: &[VarId]) -> Outcome<()> {
        let record = match self.place_mut(frame, &Place::var(cursor))?.one()? {
            Data::Tape(records) => records.pop(),
            other => return fail(format!("{other:?} is no tape")),
        };
        record.map_or_else(|| fail("an iteration without a record"), |r| bind_all(frame, values, r))
    }
}
