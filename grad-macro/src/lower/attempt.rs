//! Lowering that may come to nothing.

use super::Lower;
use crate::ir::VarId;

impl Lower<'_> {
    /// Undoes what was lowered if it comes to nothing.
    pub(super) fn attempt<T>(&mut self, lower: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let vars = self.function.vars.len();
        let scopes = self.function.scopes.len();
        let (bindings, spellings) = (self.bindings.clone(), self.spellings.len());
        let open: Vec<(usize, usize)> =
            self.statements.iter().map(Vec::len).zip(self.open.iter().map(|o| o.1)).collect();
        let targets = self.targets.clone();
        let errors = self.errors.len();
        let scope = self.scope;
        let done = lower(self);
        if done.is_none() {
            self.function.vars.truncate(vars);
            self.function.scopes.truncate(scopes);
            self.bindings = bindings;
            self.spellings.forget(vars, spellings);
            self.statements.truncate(open.len());
            self.open.truncate(open.len());
            for ((block, opened), (stmts, heads)) in self.statements.iter_mut().zip(&mut self.open).zip(open) {
                // The flags of exits stand at the head of the block that they lead out of.
                block.drain(heads..opened.1);
                opened.1 = heads;
                block.truncate(stmts);
            }
            self.closures.forget_from(VarId(vars));
            self.targets = targets;
            self.errors.truncate(errors);
            self.scope = scope;
        }
        done
    }
}
