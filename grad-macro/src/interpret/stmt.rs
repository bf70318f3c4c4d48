//! Statements and blocks.

use super::data::Data;
use super::frame::Frame;
use super::{Outcome, Run, fail};
use crate::ir::{Aggregate, Block, Mutation, Pattern, Rhs, Sign, Stmt, StmtKind, VarId, VarKind};

impl Run<'_> {
    /// A block and its value; what it binds ends with it.
    pub(super) fn block(&self, frame: &mut Frame, block: &Block) -> Outcome<Data> {
        let mark = frame.mark();
        self.statements(frame, &block.stmts)?;
        let result = block.result.as_ref().map_or(Ok(Data::UNIT), |r| self.value(frame, r));
        frame.release(mark);
        result
    }

    pub(super) fn statements(&self, frame: &mut Frame, stmts: &[Stmt]) -> Outcome<()> {
        stmts.iter().try_for_each(|stmt| self.stmt(frame, stmt))
    }

    pub(super) fn stmt(&self, frame: &mut Frame, stmt: &Stmt) -> Outcome<()> {
        match &stmt.kind {
            StmtKind::Let { var, rhs } => {
                let data = self.rhs(frame, rhs)?;
                frame.bind(*var, data);
            }
            StmtKind::Declare { var } => frame.bind(*var, Data::Unset),
            StmtKind::Alias { .. } | StmtKind::Split { .. } => {
                for var in crate::visit::aliases(stmt) {
                    let VarKind::Alias(place) = &self.function().var(var).kind else {
                        return fail("an alias of nothing");
                    };
                    let target = self.target(frame, place)?;
                    frame.view(self.function(), &target)?;
                    frame.bind(var, Data::Ref(target));
                }
            }
            StmtKind::Unpack { pattern, from } => {
                let data = frame.get(self.function(), *from)?;
                unpack(frame, pattern, data)?;
            }
            StmtKind::Write { place, value } => {
                let data = self.value(frame, value)?;
                self.place_mut(frame, place)?.set(data)?;
            }
            StmtKind::Update { place, sign, value } => {
                let by = self.value(frame, value)?;
                let at = self.place_mut(frame, place)?.one()?;
                *at = match (&*at, by, sign) {
                    (Data::Float(x), Data::Float(y), Sign::Plus) => Data::Float(x + y),
                    (Data::Float(x), Data::Float(y), Sign::Minus) => Data::Float(x - y),
                    (Data::Int(n), Data::Int(m), Sign::Plus) => Data::Int(n + m),
                    (Data::Int(n), Data::Int(m), Sign::Minus) => Data::Int(n - m),
                    (at, by, sign) => return fail(format!("{at:?} {sign:?} {by:?}")),
                };
            }
            StmtKind::Mutate(mutation) => self.mutate(frame, mutation)?,
            StmtKind::If { cond, then, otherwise, result } => {
                let chosen = if self.value(frame, cond)?.bool()? { then } else { otherwise };
                let data = self.block(frame, chosen)?;
                if let Some(var) = result {
                    frame.bind(*var, data);
                }
            }
            StmtKind::For { header, body } => self.for_loop(frame, header, body)?,
            StmtKind::While { test, body } => {
                while self.block(frame, test)?.bool()? {
                    if self.iteration(frame, body, |_| Ok(()))? {
                        break;
                    }
                }
            }
            StmtKind::Opaque(opaque) => self.opaque(frame, opaque)?,
            // Constants are known from the start.
            StmtKind::Item(_) => {}
            StmtKind::Generated(generated) => self.generated_stmt(frame, generated)?,
        }
        Ok(())
    }

    fn rhs(&self, frame: &mut Frame, rhs: &Rhs) -> Outcome<Data> {
        match rhs {
            Rhs::Value(value) => self.value(frame, value),
            Rhs::Clone { place, .. } => self.read(frame, place),
            Rhs::Take(place) => {
                let taken = self.read(frame, place)?;
                self.place_mut(frame, place)?.set(Data::Seq(Vec::new()))?;
                Ok(taken)
            }
            Rhs::Taken(change) => self.change(frame, change),
            Rhs::Aggregate { kind, parts } => {
                let parts = self.values(frame, parts)?;
                Ok(match kind {
                    Aggregate::Tuple => Data::Tuple(parts),
                    Aggregate::Struct(_) => return fail("a struct"),
                    Aggregate::Boxed => parts.into_iter().next().unwrap_or(Data::UNIT),
                    Aggregate::Variant(literal) => super::variant::made(literal, parts),
                    Aggregate::Array | Aggregate::Vec => Data::Seq(parts),
                    Aggregate::ArrayRepeat(len) => Data::Seq(vec![parts[0].clone(); self.length(len)?]),
                    Aggregate::VecRepeat => Data::Seq(vec![parts[0].clone(); parts[1].size()?]),
                })
            }
            Rhs::Call(call) => self.call(frame, call),
            Rhs::Generated(generated) => self.generated_value(frame, generated),
        }
    }

    pub(super) fn length(&self, tokens: &proc_macro2::TokenStream) -> Outcome<usize> {
        self.constant(tokens)?.size()
    }

    fn mutate(&self, frame: &mut Frame, mutation: &Mutation) -> Outcome<()> {
        match mutation {
            Mutation::Push { place, value } => {
                let data = self.value(frame, value)?;
                match self.place_mut(frame, place)?.one()? {
                    Data::Seq(parts) => parts.push(data),
                    other => return fail(format!("{other:?}.push")),
                }
            }
            Mutation::Fill { place, value } => {
                let data = self.value(frame, value)?;
                self.place_mut(frame, place)?.seq()?.fill(data);
            }
            Mutation::CopyFrom { place, from, .. } => {
                let data = self.read(frame, from)?;
                let (to, from) = (self.place_mut(frame, place)?.seq()?, data.seq()?);
                if to.len() != from.len() {
                    return fail(format!("{} elements copied from {}", to.len(), from.len()));
                }
                to.clone_from_slice(from);
            }
            Mutation::SwapElements { place, i, j } => {
                let (i, j) = (self.value(frame, i)?.size()?, self.value(frame, j)?.size()?);
                let parts = self.place_mut(frame, place)?.seq()?;
                if i.max(j) >= parts.len() {
                    return fail(format!("{i} and {j} of {} swapped", parts.len()));
                }
                parts.swap(i, j);
            }
            Mutation::Swap { a, b, .. } => {
                let (of_a, of_b) = (self.read(frame, a)?, self.read(frame, b)?);
                self.place_mut(frame, a)?.set(of_b)?;
                self.place_mut(frame, b)?.set(of_a)?;
            }
            Mutation::Change(change) => drop(self.change(frame, change)?),
        }
        Ok(())
    }

    pub(super) fn all(&self, frame: &Frame, vars: &[VarId]) -> Outcome<Vec<Data>> {
        vars.iter().map(|v| frame.get(self.function(), *v)).collect()
    }
}

pub(super) fn bind_all(frame: &mut Frame, vars: &[VarId], values: Vec<Data>) -> Outcome<()> {
    if vars.len() != values.len() {
        return fail(format!("{} values for {} variables", values.len(), vars.len()));
    }
    vars.iter().zip(values).for_each(|(var, data)| frame.bind(*var, data));
    Ok(())
}

fn unpack(frame: &mut Frame, pattern: &Pattern, data: Data) -> Outcome<()> {
    match (pattern, data) {
        (Pattern::Var(v), data) => frame.bind(*v, data),
        (Pattern::Wild, _) => {}
        (Pattern::Tuple(p), Data::Tuple(parts)) | (Pattern::Array(p), Data::Seq(parts)) if p.len() == parts.len() => {
            p.iter().zip(parts).try_for_each(|(p, d)| unpack(frame, p, d))?;
        }
        (_, data) => return fail(format!("a pattern for {data:?}")),
    }
    Ok(())
}
