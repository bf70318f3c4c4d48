//! Indices of types of the user's: the place is named as written, and its gate says where in a tangent it lies.

use syn::Expr;
use syn::spanned::Spanned;

use super::Lower;
use crate::ir::{Generated, Place, Projection, Rhs, StmtKind, Value};
use crate::types::Ty;

impl Lower<'_> {
    /// The same place, where an index into it is one by `IndexMut`.
    pub(super) fn place_to_write(&mut self, e: &Expr) -> Option<Place> {
        let outer = std::mem::replace(&mut self.writing, true);
        let place = self.place(e);
        self.writing = outer;
        place
    }

    /// No container of std takes a tuple or an array.
    pub(super) fn is_users_index(&self, base: &Place, index: &Expr) -> bool {
        let ty = self.place_ty(base);
        self.is_users(&ty) || (matches!(index, Expr::Tuple(_) | Expr::Array(_)) && matches!(ty, Ty::Unknown(_)))
    }

    pub(super) fn located(&mut self, base: Place, index: &Expr) -> Place {
        let written = std::mem::replace(&mut self.writing, false);
        let value = self.atom(index);
        if let Value::Var(v) = &value
            && let crate::ir::Name::Proposed(name) = &mut self.function.vars[v.0].name
            && name == "known"
        {
            "index".clone_into(name);
        }
        self.writing = written;
        let at = self.temp("at", Ty::Inactive);
        let locate = Generated::Locate { of: base.clone(), index: value.clone(), written };
        self.push(StmtKind::Let { var: at, rhs: Rhs::Generated(locate) }, index.span());
        base.then(Projection::Located { index: value, at })
    }
}
