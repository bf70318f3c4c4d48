//! `for` loops.

use super::data::Data;
use super::frame::Frame;
use super::stmt::bind_all;
use super::{Outcome, Run, fail, plain};
use crate::ir::{Block, ElementsHeader, Header, Order, RangeHeader};

impl Run<'_> {
    pub(super) fn for_loop(&self, frame: &mut Frame, header: &Header, body: &Block) -> Outcome<()> {
        match header {
            Header::Range(range) => {
                for i in self.range(frame, range)? {
                    if self.iteration(frame, body, |frame| {
                        frame.bind(range.index, Data::Int(i));
                        Ok(())
                    })? {
                        break;
                    }
                }
            }
            Header::Elements(elements) => self.elements(frame, elements, body)?,
            Header::Opaque { pattern, names, iter, .. } => {
                let crate::ir::OpaqueCode::Expr(e) = &*iter.code else { return fail("no iterator") };
                let items = self.plain(e, &|name| self.named(frame, &iter.names, name))?;
                for item in items.seq()? {
                    if self.iteration(frame, body, |frame| plain::destructure(frame, pattern, names, item.clone()))? {
                        break;
                    }
                }
            }
            Header::Rewind { tape, values } => {
                let Data::Tape(records) = frame.raw(self.function(), *tape)?.clone() else { return fail("no tape") };
                for record in records.into_iter().rev() {
                    if self.iteration(frame, body, |frame| bind_all(frame, values, record))? {
                        break;
                    }
                }
            }
            Header::Winner { winner, index } => {
                for winner in frame.get(self.function(), *winner)?.seq()?.to_vec() {
                    self.iteration(frame, body, |frame| {
                        frame.bind(*index, winner);
                        Ok(())
                    })?;
                }
            }
            Header::Times { count } => {
                for _ in 0..frame.get(self.function(), *count)?.int()? {
                    if self.iteration(frame, body, |_| Ok(()))? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    /// One iteration, and whether it is the last.
    pub(super) fn iteration(
        &self,
        frame: &mut Frame,
        body: &Block,
        bind: impl FnOnce(&mut Frame) -> Outcome<()>,
    ) -> Outcome<bool> {
        self.spend()?;
        let mark = frame.mark();
        bind(frame)?;
        self.statements(frame, &body.stmts)?;
        let last = body.until.as_ref().map_or(Ok(false), |u| self.value(frame, u)?.bool())?;
        frame.release(mark);
        Ok(last)
    }

    /// The pattern is bound by what lowering made of it; the position stays known only where the printed loop names it.
    fn elements(&self, frame: &mut Frame, elements: &ElementsHeader, body: &Block) -> Outcome<()> {
        let len = self.read(frame, &elements.place)?.seq()?.len();
        let positions: Vec<usize> = if elements.reversed { (0..len).rev().collect() } else { (0..len).collect() };
        for i in positions {
            if self.iteration(frame, body, |frame| {
                frame.bind(elements.index, Data::Int(i as i128));
                self.statements(frame, &elements.bound)?;
                if !elements.named && !elements.counted {
                    frame.unbind(elements.index);
                }
                Ok(())
            })? {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn range(&self, frame: &Frame, range: &RangeHeader) -> Outcome<Vec<i128>> {
        let (lo, hi) = (self.value(frame, &range.lo)?.int()?, self.value(frame, &range.hi)?.int()?);
        let mut all: Vec<i128> = (lo..hi + i128::from(range.inclusive)).collect();
        let by = |all: Vec<i128>, n| -> Outcome<Vec<i128>> {
            let n = self.value(frame, n)?.size()?;
            if n == 0 { fail("a step of zero") } else { Ok(all.into_iter().step_by(n).collect()) }
        };
        match &range.order {
            Order::Up => {}
            Order::Down => all.reverse(),
            Order::UpBy(n) => all = by(all, n)?,
            Order::UpByReversed(n) => {
                all = by(all, n)?;
                all.reverse();
            }
            Order::DownBy(n) => {
                all.reverse();
                all = by(all, n)?;
            }
            Order::DownByReversed(n) => {
                all.reverse();
                all = by(all, n)?;
                all.reverse();
            }
        }
        Ok(all)
    }
}
