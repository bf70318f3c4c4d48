//! What a variable holds.

use std::rc::Rc;

use super::frame::Frame;
use super::{Outcome, fail};

#[derive(Clone, Debug)]
pub(crate) enum Data {
    /// Declared, not yet assigned.
    Unset,
    Float(f64),
    Int(i128),
    Bool(bool),
    /// An array, a `Vec`, or what a slice showed when it was read.
    Seq(Vec<Data>),
    Tuple(Vec<Data>),
    /// Of an enum: its name, and its fields by name or position.
    Variant {
        name: String,
        fields: Vec<(String, Data)>,
    },
    /// A reference: the root's variable and the way from there.
    Ref(Target),
    /// Records, last one last; also one that is read from its end.
    Tape(Vec<Vec<Data>>),
    Branch {
        then: bool,
        values: Vec<Data>,
    },
    /// The frame of a call whose forward half ran.
    Sweep {
        callee: usize,
        frame: Rc<Frame>,
    },
}

/// A place whose indices have been computed.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) root: crate::ir::VarId,
    pub(crate) path: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Index(usize),
    Range(usize, usize),
    Field(usize),
    /// Of the variant of this name, the field of this one.
    Payload(String, String),
}

impl Data {
    pub(crate) const UNIT: Self = Self::Tuple(Vec::new());

    pub(crate) fn float(&self) -> Outcome<f64> {
        match self {
            Self::Float(x) => Ok(*x),
            other => fail(format!("a float was expected, not {other:?}")),
        }
    }

    pub(crate) fn int(&self) -> Outcome<i128> {
        match self {
            Self::Int(n) => Ok(*n),
            other => fail(format!("an integer was expected, not {other:?}")),
        }
    }

    pub(crate) fn bool(&self) -> Outcome<bool> {
        match self {
            Self::Bool(b) => Ok(*b),
            other => fail(format!("a flag was expected, not {other:?}")),
        }
    }

    pub(crate) fn size(&self) -> Outcome<usize> {
        let n = self.int()?;
        usize::try_from(n).or_else(|_| fail(format!("{n} is no size")))
    }

    pub(crate) fn seq(&self) -> Outcome<&[Data]> {
        match self {
            Self::Seq(parts) => Ok(parts),
            other => fail(format!("a container was expected, not {other:?}")),
        }
    }

    /// The zero tangent of a value of this shape.
    pub(crate) fn zero(&self) -> Outcome<Self> {
        Ok(match self {
            Self::Float(_) => Self::Float(0.0),
            Self::Int(_) | Self::Bool(_) => Self::UNIT,
            Self::Seq(parts) => Self::Seq(parts.iter().map(Self::zero).collect::<Outcome<_>>()?),
            Self::Tuple(parts) => Self::Tuple(parts.iter().map(Self::zero).collect::<Outcome<_>>()?),
            Self::Variant { name, fields } => Self::Variant {
                name: name.clone(),
                fields: fields.iter().map(|(f, d)| Ok((f.clone(), d.zero()?))).collect::<Outcome<_>>()?,
            },
            other => return fail(format!("{other:?} has no tangent")),
        })
    }

    /// `self += other`, of tangents of one shape.
    pub(crate) fn accumulate(&mut self, other: &Self) -> Outcome<()> {
        match (self, other) {
            (Self::Float(x), Self::Float(y)) => *x += y,
            (Self::Seq(a), Self::Seq(b)) | (Self::Tuple(a), Self::Tuple(b)) if a.len() == b.len() => {
                for (a, b) in a.iter_mut().zip(b) {
                    a.accumulate(b)?;
                }
            }
            (Self::Variant { name: a, fields: into }, Self::Variant { name: b, fields: from }) if a == b => {
                for ((_, a), (_, b)) in into.iter_mut().zip(from) {
                    a.accumulate(b)?;
                }
            }
            (a, b) => return fail(format!("{a:?} += {b:?}")),
        }
        Ok(())
    }

    /// The floats in it, in order.
    pub(crate) fn floats(&self, into: &mut Vec<f64>) {
        match self {
            Self::Float(x) => into.push(*x),
            Self::Seq(parts) | Self::Tuple(parts) => parts.iter().for_each(|p| p.floats(into)),
            Self::Variant { fields, .. } => fields.iter().for_each(|(_, d)| d.floats(into)),
            Self::Unset
            | Self::Int(_)
            | Self::Bool(_)
            | Self::Ref(_)
            | Self::Tape(_)
            | Self::Branch { .. }
            | Self::Sweep { .. } => {}
        }
    }

    /// Each float replaced by the next of these.
    pub(crate) fn set_floats(&mut self, from: &mut impl Iterator<Item = f64>) {
        match self {
            Self::Float(x) => *x = from.next().unwrap_or(f64::NAN),
            Self::Seq(parts) | Self::Tuple(parts) => parts.iter_mut().for_each(|p| p.set_floats(from)),
            Self::Variant { fields, .. } => fields.iter_mut().for_each(|(_, d)| d.set_floats(from)),
            Self::Unset
            | Self::Int(_)
            | Self::Bool(_)
            | Self::Ref(_)
            | Self::Tape(_)
            | Self::Branch { .. }
            | Self::Sweep { .. } => {}
        }
    }
}

/// What a place shows: one value or a stretch of a container.
pub(crate) enum View<'d> {
    One(&'d Data),
    Many(&'d [Data]),
}

pub(crate) enum ViewMut<'d> {
    One(&'d mut Data),
    Many(&'d mut [Data]),
}

impl<'d> View<'d> {
    pub(crate) fn then(self, step: &Step) -> Outcome<Self> {
        Ok(match (self, step) {
            (Self::One(Data::Tuple(parts)), Step::Field(i)) | (Self::One(Data::Seq(parts)), Step::Index(i)) => {
                Self::One(part(parts, *i)?)
            }
            (Self::Many(parts), Step::Index(i)) => Self::One(part(parts, *i)?),
            (Self::One(Data::Variant { name, fields }), Step::Payload(variant, field)) if name == variant => {
                match fields.iter().find(|(f, _)| f == field) {
                    Some((_, data)) => Self::One(data),
                    None => return fail(format!("no {field} in {variant}")),
                }
            }
            (Self::One(Data::Seq(parts)), Step::Range(lo, hi)) => Self::Many(stretch(parts, *lo, *hi)?),
            (Self::Many(parts), Step::Range(lo, hi)) => Self::Many(stretch(parts, *lo, *hi)?),
            (view, step) => return fail(format!("no {step:?} in {:?}", view.cloned())),
        })
    }

    pub(crate) fn cloned(&self) -> Data {
        match self {
            Self::One(data) => (*data).clone(),
            Self::Many(parts) => Data::Seq(parts.to_vec()),
        }
    }

    pub(crate) fn seq(&self) -> Outcome<&'d [Data]> {
        match self {
            Self::One(data) => data.seq(),
            Self::Many(parts) => Ok(parts),
        }
    }
}

fn part(parts: &[Data], i: usize) -> Outcome<&Data> {
    parts.get(i).map_or_else(|| fail(format!("index {i} of {}", parts.len())), Ok)
}

fn stretch(parts: &[Data], lo: usize, hi: usize) -> Outcome<&[Data]> {
    parts.get(lo..hi).map_or_else(|| fail(format!("range {lo}..{hi} of {}", parts.len())), Ok)
}

impl<'d> ViewMut<'d> {
    pub(crate) fn then(self, step: &Step) -> Outcome<Self> {
        if let Step::Payload(variant, field) = step {
            return match self {
                Self::One(Data::Variant { name, fields }) if name == variant => fields
                    .iter_mut()
                    .find(|(f, _)| f == field)
                    .map_or_else(|| fail(format!("no {field} in {variant}")), |(_, data)| Ok(Self::One(data))),
                _ => fail(format!("no {variant} to write to")),
            };
        }
        let parts = match (self, step) {
            (Self::One(Data::Tuple(parts)), Step::Field(_))
            | (Self::One(Data::Seq(parts)), Step::Index(_) | Step::Range(..)) => &mut parts[..],
            (Self::Many(parts), Step::Index(_) | Step::Range(..)) => parts,
            (_, step) => return fail(format!("no {step:?} to write to")),
        };
        let len = parts.len();
        let missing = || fail(format!("{step:?} of {len}"));
        match step {
            Step::Field(i) | Step::Index(i) => parts.get_mut(*i).map_or_else(missing, |p| Ok(Self::One(p))),
            Step::Range(lo, hi) => parts.get_mut(*lo..*hi).map_or_else(missing, |p| Ok(Self::Many(p))),
            Step::Payload(..) => missing(),
        }
    }

    pub(crate) fn one(self) -> Outcome<&'d mut Data> {
        match self {
            Self::One(data) => Ok(data),
            Self::Many(_) => fail("a slice is no value"),
        }
    }

    pub(crate) fn seq(self) -> Outcome<&'d mut [Data]> {
        match self {
            Self::One(Data::Seq(parts)) => Ok(parts),
            Self::One(other) => fail(format!("a container was expected, not {other:?}")),
            Self::Many(parts) => Ok(parts),
        }
    }

    /// Replaced as a whole; a slice keeps its length.
    pub(crate) fn set(self, data: Data) -> Outcome<()> {
        match (self, data) {
            (Self::One(place), data) => *place = data,
            (Self::Many(parts), Data::Seq(new)) if parts.len() == new.len() => parts.clone_from_slice(&new),
            (Self::Many(parts), new) => return fail(format!("{} elements = {new:?}", parts.len())),
        }
        Ok(())
    }
}
