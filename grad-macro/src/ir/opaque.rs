//! User code that stays as it is.

use std::rc::Rc;

use super::VarId;

/// The user's spelling of each variable mentioned.
pub(crate) type Names = Vec<(String, VarId)>;

/// User tokens through which no gradient flows.
#[derive(Clone)]
pub(crate) struct Opaque {
    /// Shared: whoever copies the statement copies no syntax.
    pub(crate) code: Rc<OpaqueCode>,
    pub(crate) names: Names,
    pub(crate) reads: Vec<VarId>,
    pub(crate) writes: Vec<VarId>,
    /// What the statement binds.
    pub(crate) binds: Vec<VarId>,
    /// Can be evaluated again with the same result and nothing to see.
    pub(crate) pure: bool,
    /// Where an active value may not enter.
    pub(crate) barriers: Vec<Barrier>,
}

#[derive(Clone)]
pub(crate) enum OpaqueCode {
    Expr(syn::Expr),
    Stmt(syn::Stmt),
}

/// These variables may not be active here.
#[derive(Clone)]
pub(crate) struct Barrier {
    pub(crate) vars: Vec<VarId>,
    pub(crate) error: syn::Error,
}
