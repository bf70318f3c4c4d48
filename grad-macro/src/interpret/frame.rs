//! The variables of one call, by scope: what a block binds ends with it.

use super::data::{Data, Step, Target, View, ViewMut};
use super::{Outcome, fail};
use crate::ir::{Function, Place, Projection, Value, VarId};

#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    vars: Vec<Option<Data>>,
    /// What the open scopes bound, with what the name meant before.
    bound: Vec<(VarId, Option<Data>)>,
}

impl Frame {
    pub(crate) fn of(function: &Function) -> Self {
        Self { vars: vec![None; function.vars.len()], bound: Vec::new() }
    }

    pub(crate) fn bind(&mut self, var: VarId, data: Data) {
        let before = self.vars[var.0].replace(data);
        self.bound.push((var, before));
    }

    pub(crate) fn unbind(&mut self, var: VarId) {
        self.vars[var.0] = None;
    }

    /// Where a scope starts.
    pub(crate) fn mark(&self) -> usize {
        self.bound.len()
    }

    /// Ends a scope.
    pub(crate) fn release(&mut self, mark: usize) {
        while self.bound.len() > mark {
            if let Some((var, before)) = self.bound.pop() {
                self.vars[var.0] = before;
            }
        }
    }

    /// The raw content of a variable: a reference stays one.
    pub(crate) fn raw(&self, function: &Function, var: VarId) -> Outcome<&Data> {
        match &self.vars[var.0] {
            Some(Data::Unset) => fail(format!("`{}` is read before it is assigned", function.var(var).text())),
            Some(data) => Ok(data),
            None => fail(format!("`{}` ({}) is not in scope", function.var(var).text(), var.0)),
        }
    }

    /// The content of a variable, references followed.
    pub(crate) fn get(&self, function: &Function, var: VarId) -> Outcome<Data> {
        match self.raw(function, var)? {
            Data::Ref(target) => Ok(self.view(function, target)?.cloned()),
            data => Ok(data.clone()),
        }
    }

    pub(crate) fn view(&self, function: &Function, target: &Target) -> Outcome<View<'_>> {
        let mut view = View::One(self.raw(function, target.root)?);
        for step in &target.path {
            view = view.then(step)?;
        }
        Ok(view)
    }

    pub(crate) fn view_mut(&mut self, function: &Function, target: &Target) -> Outcome<ViewMut<'_>> {
        let name = || function.var(target.root).text();
        let Some(data) = &mut self.vars[target.root.0] else { return fail(format!("`{}` is not in scope", name())) };
        let mut view = ViewMut::One(data);
        for step in &target.path {
            view = view.then(step)?;
        }
        Ok(view)
    }

    /// The place a variable stands for: its own, or what it refers to.
    pub(crate) fn target(&self, var: VarId) -> Target {
        match &self.vars[var.0] {
            Some(Data::Ref(target)) => target.clone(),
            _ => Target { root: var, path: Vec::new() },
        }
    }
}

impl super::Run<'_> {
    /// Computes the indices of a place.
    pub(super) fn target(&self, frame: &Frame, place: &Place) -> Outcome<Target> {
        let mut target = frame.target(place.root);
        for projection in &place.path {
            match projection {
                Projection::Index(value) => target.path.push(Step::Index(self.value(frame, value)?.size()?)),
                Projection::Field(member) => match member.to_string().parse() {
                    Ok(i) => target.path.push(Step::Field(i)),
                    Err(_) => return fail(format!("the field {member}")),
                },
                Projection::Variant(payload) => {
                    target.path.push(Step::Payload(payload.variant_name(), payload.field_name()));
                }
                Projection::Located { .. } | Projection::At(_) => return fail("an index of a user's type"),
                Projection::Deref => {}
                Projection::Range { lo, hi, inclusive } => {
                    let bound = |at: &Option<Value>| at.as_ref().map(|v| self.value(frame, v)?.size()).transpose();
                    let lo = bound(lo)?.unwrap_or(0);
                    let hi = match bound(hi)? {
                        Some(hi) => hi + usize::from(*inclusive),
                        None => frame.view(self.function(), &target)?.seq()?.len(),
                    };
                    target.path.push(Step::Range(lo, hi));
                }
            }
        }
        Ok(target)
    }

    pub(super) fn read(&self, frame: &Frame, place: &Place) -> Outcome<Data> {
        let target = self.target(frame, place)?;
        Ok(frame.view(self.function(), &target)?.cloned())
    }

    pub(super) fn place_mut<'f>(&self, frame: &'f mut Frame, place: &Place) -> Outcome<ViewMut<'f>> {
        let target = self.target(frame, place)?;
        frame.view_mut(self.function(), &target)
    }
}
