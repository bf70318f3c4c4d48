//! What the user's names mean, and which are taken.

use std::collections::HashMap;
use std::ops::Deref;
use std::rc::Rc;

use crate::ir::{Function, Name, ScopeId, Var, VarId};
use crate::names::plain_name;

/// The names in scope, innermost last. Cheap to copy, since attempts and closures do.
#[derive(Clone, Default)]
pub(super) struct Bindings {
    all: Vec<(Rc<str>, VarId)>,
    /// Where each name stands in the list, and where the name stands that it shadows.
    places: HashMap<Rc<str>, usize>,
    shadowed: Vec<Option<usize>>,
    /// How many names each variable has.
    named: HashMap<VarId, usize>,
}

impl Bindings {
    pub(super) fn push(&mut self, (name, var): (String, VarId)) {
        *self.named.entry(var).or_default() += 1;
        let name: Rc<str> = name.into();
        self.shadowed.push(self.places.insert(name.clone(), self.all.len()));
        self.all.push((name, var));
    }

    pub(super) fn extend(&mut self, names: impl IntoIterator<Item = (String, VarId)>) {
        names.into_iter().for_each(|named| self.push(named));
    }

    pub(super) fn truncate(&mut self, len: usize) {
        while self.all.len() > len {
            let (Some((name, var)), Some(shadowed)) = (self.all.pop(), self.shadowed.pop()) else { return };
            match shadowed {
                Some(place) => self.places.insert(name, place),
                None => self.places.remove(&name),
            };
            self.named.entry(var).and_modify(|names| *names -= 1);
        }
    }

    /// Whether a name in scope means the variable.
    pub(super) fn is_named(&self, var: VarId) -> bool {
        self.named.get(&var).is_some_and(|names| *names > 0)
    }

    pub(super) fn lookup(&self, name: &str) -> Option<VarId> {
        self.places.get(name).map(|place| self.all[*place].1)
    }
}

impl Deref for Bindings {
    type Target = [(Rc<str>, VarId)];

    fn deref(&self) -> &Self::Target {
        &self.all
    }
}

/// Where variables are bound that are printed as the user wrote them, by their spelling.
#[derive(Default)]
pub(super) struct Spellings {
    /// How many there are of each, per scope.
    of: HashMap<String, HashMap<ScopeId, usize>>,
    /// All of them, in the order in which they were found.
    all: Vec<(VarId, ScopeId, String)>,
    /// How many variables of the function have been looked at.
    looked_at: usize,
}

impl Spellings {
    pub(super) fn enter(&mut self, id: VarId, var: &Var) {
        if let Name::User(ident) = &var.name {
            let spelling = plain_name(ident);
            *self.of.entry(spelling.clone()).or_default().entry(var.scope).or_default() += 1;
            self.all.push((id, var.scope, spelling));
        }
    }

    /// Whether a variable that is visible in the scope is printed like this.
    pub(super) fn is_taken(&mut self, spelling: &str, function: &Function, scope: ScopeId) -> bool {
        for (i, var) in function.vars.iter().enumerate().skip(self.looked_at) {
            self.enter(VarId(i), var);
        }
        self.looked_at = function.vars.len();
        let Some(scopes) = self.of.get(spelling) else { return false };
        std::iter::successors(Some(scope), |s| function.scopes[s.0].parent)
            .any(|s| scopes.get(&s).is_some_and(|count| *count > 0))
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Forgets the variables from a number on, all of which were entered when there were at least `len` spellings.
    pub(super) fn forget(&mut self, vars: usize, len: usize) {
        for (id, scope, spelling) in self.all.split_off(len) {
            if id.0 < vars {
                self.all.push((id, scope, spelling));
            } else if let Some(count) = self.of.get_mut(&spelling).and_then(|scopes| scopes.get_mut(&scope)) {
                *count -= 1;
            }
        }
        self.looked_at = self.looked_at.min(vars);
    }
}
