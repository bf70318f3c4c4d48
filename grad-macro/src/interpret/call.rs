//! Calls between the functions of a program. References are copied in and, where they are `&mut`, out again: they cannot
//! alias.

use std::rc::Rc;

use super::data::Data;
use super::frame::Frame;
use super::{Half, Outcome, Run, fail};
use crate::ir::{Again, ArgKind, Call, Mutability, Place, TangentArg, Value, VarId};
use crate::transform::ParamCotangent;

impl Run<'_> {
    fn callee(&self, call: &Call) -> Outcome<usize> {
        if let crate::ir::CallForm::Operator(operator) = call.form {
            return fail(format!("an operator `{}` of a user's type", operator.sign));
        }
        let name = call.path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        self.program.find(&name).map_or_else(|| fail(format!("a call of `{name}`")), Ok)
    }

    fn args(&self, frame: &Frame, call: &Call) -> Outcome<Vec<Data>> {
        let arg = |kind: &ArgKind| match kind {
            ArgKind::Value(value) | ArgKind::RefValue(value) => self.value(frame, value),
            ArgKind::Ref(place, _) | ArgKind::Handed(place) | ArgKind::Receiver(place) => self.read(frame, place),
        };
        call.args.iter().map(|a| arg(&a.kind)).collect()
    }

    /// What the callee left in its `&mut` parameters.
    fn write_back(&self, frame: &mut Frame, callee: usize, call: &Call, args: Vec<Data>) -> Outcome<()> {
        for ((arg, data), written) in call.args.iter().zip(args).zip(self.program.functions[callee].inout()) {
            match &arg.kind {
                ArgKind::Ref(place, Mutability::Mut) | ArgKind::Handed(place) if written => {
                    self.place_mut(frame, place)?.set(data)?;
                }
                _ if written => return fail("a `&mut` parameter is passed no place"),
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn call(&self, frame: &mut Frame, call: &Call) -> Outcome<Data> {
        let callee = self.callee(call)?;
        let (value, args) = self.enter(callee, Half::Primal)?.primal(self.args(frame, call)?)?;
        self.write_back(frame, callee, call, args)?;
        Ok(value)
    }

    pub(super) fn record(&self, frame: &mut Frame, call: &Call, value: VarId, sweep: VarId) -> Outcome<()> {
        let callee = self.callee(call)?;
        let (result, args, recorded) = self.enter(callee, Half::Pair)?.forward(self.args(frame, call)?)?;
        self.write_back(frame, callee, call, args)?;
        frame.bind(value, result);
        frame.bind(sweep, Data::Sweep { callee, frame: Rc::new(recorded) });
        Ok(())
    }

    pub(super) fn sweep(
        &self,
        frame: &mut Frame,
        sweep: VarId,
        again: &[Again],
        seed: &Value,
        slots: &[Option<Place>],
    ) -> Outcome<()> {
        let Data::Sweep { callee, frame: recorded } = frame.raw(self.function(), sweep)?.clone() else {
            return fail("no recorded call");
        };
        let seed = self.value(frame, seed)?;
        // What went by `&` is read from where the caller passes it again, whatever it was before.
        let again = again
            .iter()
            .map(|a| {
                Ok(match a {
                    Again::Nothing => None,
                    Again::Ref(place) | Again::OfKind { place, .. } => Some(self.read(frame, place)?),
                    Again::Saved(v) | Again::Kept(v) => Some(frame.get(self.function(), *v)?),
                    Again::Value(value) => Some(self.value(frame, value)?),
                })
            })
            .collect::<Outcome<Vec<_>>>()?;
        let given = slots.iter().map(|s| s.as_ref().map(|p| self.read(frame, p)).transpose());
        let given = given.collect::<Outcome<Vec<_>>>()?;
        let swept = self.enter(callee, Half::Pair)?.backward(&recorded, Some(&again), seed, given)?;
        for (slot, cotangent) in slots.iter().zip(swept) {
            if let (Some(place), Some(cotangent)) = (slot, cotangent) {
                self.place_mut(frame, place)?.set(cotangent)?;
            }
        }
        Ok(())
    }

    pub(super) fn jvp(
        &self,
        frame: &mut Frame,
        call: &Call,
        tangents: &[TangentArg],
        value: VarId,
        tangent: VarId,
    ) -> Outcome<()> {
        let callee = self.callee(call)?;
        let args = self.args(frame, call)?;
        let given = tangents.iter().zip(&args).map(|(t, arg)| match t {
            TangentArg::Zero => arg.zero(),
            TangentArg::Value(value) => self.value(frame, value),
            TangentArg::Ref(place, _) => self.read(frame, place),
        });
        let given = given.collect::<Outcome<Vec<_>>>()?;
        let run = self.enter(callee, Half::Tangent)?;
        let (result, d_result, args, d_args) = run.jvp_of(args, given)?;
        self.write_back(frame, callee, call, args)?;
        for ((t, data), written) in tangents.iter().zip(d_args).zip(self.program.functions[callee].inout()) {
            if let (TangentArg::Ref(place, _), true) = (t, written) {
                self.place_mut(frame, place)?.set(data)?;
            }
        }
        frame.bind(value, result);
        frame.bind(tangent, d_result);
        Ok(())
    }

    /// The backward half over what a forward half left: the cotangents of all parameters, added to what is given.
    pub(super) fn backward(
        &self,
        recorded: &Frame,
        again: Option<&[Option<Data>]>,
        seed: Data,
        given: Vec<Option<Data>>,
    ) -> Outcome<Vec<Option<Data>>> {
        let compiled = &self.program.functions[self.index];
        let pair = &compiled.pair;
        let mut frame = recorded.clone();
        for (i, (param, reference)) in pair.function.params.iter().zip(compiled.references()).enumerate() {
            match reference {
                // A tape never borrows what may change.
                Some(Mutability::Mut) => frame.unbind(*param),
                Some(Mutability::Shared) => match again.map(|a| a[i].clone()) {
                    Some(Some(data)) => frame.bind(*param, data),
                    Some(None) => frame.unbind(*param),
                    None => {}
                },
                None => {}
            }
        }
        frame.bind(pair.seed, seed);
        for (i, cotangent) in pair.cotangents.iter().enumerate() {
            match cotangent {
                ParamCotangent::Buffer(d) | ParamCotangent::InOut(d) => {
                    let buffer = match &given[i] {
                        Some(data) => data.clone(),
                        None => recorded.get(self.function(), pair.function.params[i])?.zero()?,
                    };
                    frame.bind(*d, buffer);
                }
                ParamCotangent::None | ParamCotangent::Local(_) => {}
            }
        }
        self.statements(&mut frame, &pair.backward.stmts)?;
        let mut swept = Vec::new();
        for (cotangent, given) in pair.cotangents.iter().zip(given) {
            swept.push(match (cotangent, given) {
                (ParamCotangent::Buffer(d) | ParamCotangent::InOut(d), Some(_)) => {
                    Some(frame.get(self.function(), *d)?)
                }
                (ParamCotangent::Local(Some(d)), Some(mut into)) => {
                    into.accumulate(&frame.get(self.function(), *d)?)?;
                    Some(into)
                }
                (_, given) => given,
            });
        }
        Ok(swept)
    }
}
