//! Changes of containers, and what undoes them.

use super::data::Data;
use super::frame::Frame;
use super::{Outcome, Run, fail};
use crate::ir::{Change, Kept, OpaqueCode, Operand, Place, Undo, Way};

impl Run<'_> {
    /// What the method gives back.
    pub(super) fn change(&self, frame: &mut Frame, change: &Change) -> Outcome<Data> {
        let indices = self.sizes(frame, change.indices())?;
        let element = change.element().map(|v| self.value(frame, v)).transpose()?;
        let copied = change.copied().map(|p| self.read(frame, p)).transpose()?;
        let emptied = match change.emptied() {
            Some(from) => {
                let all = self.read(frame, from)?;
                self.place_mut(frame, from)?.set(Data::Seq(Vec::new()))?;
                Some(all)
            }
            None => None,
        };
        if change.way == Way::Sort {
            self.sorted(frame, change)?;
            return Ok(Data::UNIT);
        }
        self.on_parts(frame, &change.place, |parts| {
            let len = parts.len();
            let inside = |i: usize| if i < len { Ok(i) } else { fail(format!("position {i} of {len}")) };
            let up_to = |i: usize| if i <= len { Ok(i) } else { fail(format!("position {i} of {len}")) };
            match change.way {
                Way::Pop => return parts.pop().map_or_else(|| fail("a pop of nothing"), Ok),
                Way::Remove => return Ok(parts.remove(inside(indices[0])?)),
                Way::SwapRemove => return Ok(parts.swap_remove(inside(indices[0])?)),
                Way::SplitOff => return Ok(Data::Seq(parts.split_off(up_to(indices[0])?))),
                Way::Drain => return Ok(Data::Seq(parts.drain(indices[0]..up_to(indices[1])?).collect())),
                Way::Insert => parts.insert(up_to(indices[0])?, element.unwrap_or(Data::Unset)),
                // A `pop` whose value nobody takes has no length.
                Way::Truncate => parts.truncate(indices.first().copied().unwrap_or(len.saturating_sub(1))),
                Way::Clear => parts.clear(),
                Way::Resize => parts.resize(indices[0], element.unwrap_or(Data::Unset)),
                Way::ExtendFromSlice | Way::Append => {
                    parts.extend_from_slice(copied.iter().chain(&emptied).next().map_or(Ok(&[][..]), Data::seq)?);
                }
                Way::Reverse => parts.reverse(),
                Way::RotateLeft => parts.rotate_left(up_to(indices[0])?),
                Way::RotateRight => parts.rotate_right(up_to(indices[0])?),
                Way::CopyWithin => {
                    let (lo, hi, to) = (indices[0], up_to(indices[1])?, indices[2]);
                    up_to(to + (hi - lo))?;
                    let copy = parts[lo..hi].to_vec();
                    parts[to..to + copy.len()].clone_from_slice(&copy);
                }
                Way::Sort => {}
            }
            Ok(Data::UNIT)
        })
    }

    /// Sorts numbers, and tells where each was before.
    pub(super) fn sorted(&self, frame: &mut Frame, change: &Change) -> Outcome<Data> {
        let Some(Operand::Order(order)) = change.operands.first() else { return fail("a sort without an order") };
        let OpaqueCode::Expr(code) = &*order.code else { return fail("an order that is a statement") };
        let code = quote::quote!(#code).to_string().replace(' ', "");
        let down = code.starts_with("|a,b|b.");
        self.on_parts(frame, &change.place, |parts| {
            let floats = parts.iter().map(Data::float).collect::<Outcome<Vec<_>>>()?;
            let mut order: Vec<usize> = (0..floats.len()).collect();
            order.sort_by(|i, j| {
                let up = floats[*i].total_cmp(&floats[*j]);
                if down { up.reverse() } else { up }
            });
            for (to, from) in order.iter().enumerate() {
                parts[to] = Data::Float(floats[*from]);
            }
            Ok(Data::Seq(order.into_iter().map(|i| Data::Int(i as i128)).collect()))
        })
    }

    /// A tangent brought into an order.
    pub(super) fn order_as(&self, frame: &mut Frame, place: &Place, order: &Data) -> Outcome<()> {
        let order = order.seq()?.iter().map(Data::size).collect::<Outcome<Vec<_>>>()?;
        self.on_parts(frame, place, |parts| {
            grad_runtime::private::order_as(parts, &order);
            Ok(Data::UNIT)
        })?;
        Ok(())
    }

    /// What arrives at what went in.
    pub(super) fn undo(&self, frame: &mut Frame, undo: &Undo) -> Outcome<Data> {
        let indices = self.sizes(frame, &undo.indices)?;
        let other = undo.other.as_ref().map(|v| self.value(frame, v)).transpose()?;
        let kept = match undo.kept {
            Kept::Nothing => Data::Unset,
            Kept::Length(var) | Kept::Shape(var) | Kept::Order(var) => frame.get(self.function(), var)?,
        };
        let mut tail = Vec::new();
        let arrived = self.on_parts(frame, &undo.place, |parts| {
            match undo.way {
                Way::Pop => parts.extend(other),
                Way::Remove => parts.insert(indices[0], other.unwrap_or(Data::Unset)),
                Way::SwapRemove => {
                    parts.extend(other);
                    let last = parts.len() - 1;
                    parts.swap(indices[0], last);
                }
                Way::Insert => return Ok(parts.remove(indices[0])),
                Way::Truncate | Way::Clear => match kept {
                    Data::Int(_) => parts.resize(kept.size()?, Data::Float(0.0)),
                    kept => parts.extend_from_slice(kept.seq()?.get(parts.len()..).unwrap_or_default()),
                },
                Way::Resize => {
                    let mut sum = other.unwrap_or(Data::Unset);
                    let len = kept.size()?.min(parts.len());
                    parts.drain(len..).try_for_each(|d| sum.accumulate(&d))?;
                    return Ok(sum);
                }
                Way::ExtendFromSlice => parts.truncate(kept.size()?),
                Way::Append => tail = parts.split_off(kept.size()?),
                Way::SplitOff => parts.extend_from_slice(other.as_ref().map_or(Ok(&[][..]), Data::seq)?),
                Way::Drain => {
                    let back = other.as_ref().map_or(Ok(&[][..]), Data::seq)?.to_vec();
                    drop(parts.splice(indices[0]..indices[0], back));
                }
                Way::Reverse => parts.reverse(),
                Way::RotateLeft => parts.rotate_right(indices[0]),
                Way::RotateRight => parts.rotate_left(indices[0]),
                Way::CopyWithin => {
                    let (lo, to, count) = (indices[0], indices[2], indices[1] - indices[0]);
                    let arrived = parts[to..to + count].to_vec();
                    for (part, arrived) in parts[to..].iter_mut().zip(&arrived) {
                        *part = arrived.zero()?;
                    }
                    for (part, arrived) in parts[lo..].iter_mut().zip(&arrived) {
                        part.accumulate(arrived)?;
                    }
                }
                Way::Sort => {
                    let order = kept.seq()?.iter().map(Data::size).collect::<Outcome<Vec<_>>>()?;
                    grad_runtime::private::disorder(parts, &order);
                }
            }
            Ok(Data::UNIT)
        })?;
        if let Some(into) = &undo.into {
            self.on_parts(frame, into, |parts| {
                parts.extend(tail);
                Ok(Data::UNIT)
            })?;
        }
        Ok(arrived)
    }

    fn sizes<'v>(&self, frame: &Frame, values: impl IntoIterator<Item = &'v crate::ir::Value>) -> Outcome<Vec<usize>> {
        values.into_iter().map(|v| self.value(frame, v)?.size()).collect()
    }

    /// Runs on the elements of a container; those of a slice keep their number.
    fn on_parts(
        &self,
        frame: &mut Frame,
        place: &Place,
        run: impl FnOnce(&mut Vec<Data>) -> Outcome<Data>,
    ) -> Outcome<Data> {
        let mut parts = self.read(frame, place)?.seq()?.to_vec();
        let given = run(&mut parts)?;
        self.place_mut(frame, place)?.set(Data::Seq(parts))?;
        Ok(given)
    }
}
