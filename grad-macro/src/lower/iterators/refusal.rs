//! Why an active value cannot go through a chain: the first thing in it that stands in the way.

use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::super::Lower;
use super::super::closures::returns;
use super::ends::End;
use super::pipe::{Function, Pipe};
use crate::messages;

/// Methods that call what they are given, other than the values that `fold` and `scan` begin with.
const CALLING: &[&str] =
    &["map", "filter", "filter_map", "flat_map", "for_each", "inspect", "take_while", "skip_while", "map_while"];

/// Methods that take what their closure gives back apart, way by way.
const IN_PARTS: &[&str] = &["filter_map", "flat_map", "map_while", "scan", "find_map"];

impl Lower<'_> {
    /// `None` if this is no chain.
    pub(in super::super) fn chain_refusal(&self, m: &ExprMethodCall) -> Option<syn::Error> {
        self.obstacle(m).or_else(|| {
            let is_chain = Pipe::of(&Expr::MethodCall(m.clone())).is_some() || End::of(m).is_some();
            is_chain.then(|| messages::active_chain(m.method.span()))
        })
    }

    fn obstacle(&self, m: &ExprMethodCall) -> Option<syn::Error> {
        if let Expr::MethodCall(inner) = &*m.receiver
            && let Some(error) = self.obstacle(inner)
        {
            return Some(error);
        }
        Pipe::of(&m.receiver)?;
        let name = m.method.to_string();
        for arg in &m.args {
            match arg {
                Expr::Closure(c)
                    if Function::of(arg).is_none() || (IN_PARTS.contains(&name.as_str()) && returns(&c.body)) =>
                {
                    return Some(messages::leaving_closure(c.span()));
                }
                Expr::Path(p) if CALLING.contains(&name.as_str()) => {
                    let local = p.path.get_ident().map(ToString::to_string);
                    if let Some(local) = local.filter(|n| self.lookup(n).is_some() && self.closure_at(p).is_none()) {
                        return Some(messages::active_callback(arg.span(), &local));
                    }
                }
                _ => {}
            }
        }
        let known = Pipe::of(&Expr::MethodCall(m.clone())).is_some() || End::of(m).is_some();
        (!known).then(|| messages::active_adapter(m.method.span(), &name))
    }
}
