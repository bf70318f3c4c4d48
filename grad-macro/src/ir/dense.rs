//! Sets and maps of variables, which are numbered from zero.

use super::VarId;

#[derive(Clone, Default)]
pub(crate) struct VarSet(Vec<bool>);

impl VarSet {
    pub(crate) fn insert(&mut self, var: VarId) {
        if self.0.len() <= var.0 {
            self.0.resize(var.0 + 1, false);
        }
        self.0[var.0] = true;
    }

    pub(crate) fn contains(&self, var: VarId) -> bool {
        self.0.get(var.0) == Some(&true)
    }
}

#[derive(Clone)]
pub(crate) struct VarMap<T>(Vec<Option<T>>);

impl<T> Default for VarMap<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> VarMap<T> {
    pub(crate) fn insert(&mut self, var: VarId, value: T) {
        if self.0.len() <= var.0 {
            self.0.resize_with(var.0 + 1, || None);
        }
        self.0[var.0] = Some(value);
    }

    pub(crate) fn get(&self, var: VarId) -> Option<&T> {
        self.0.get(var.0)?.as_ref()
    }
}
