//! Methods that change what a container holds: `insert`, `pop`, `sort_by` and their kin.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, RangeLimits};

use super::Lower;
use crate::ir::{Barrier, Change, Mutability, Opaque, OpaqueCode, Operand, OperandKind, Place, Rhs, Value, WAYS, Way};
use crate::messages;
use crate::types::Ty;

impl Lower<'_> {
    /// What a method changes, if it gives nothing back that is taken.
    pub(super) fn changed(&mut self, m: &ExprMethodCall) -> Option<Change> {
        let way = self.way_of(m)?;
        // `v.pop();` finds nothing to take where there is nothing.
        let way = match way {
            Way::Pop => Way::Truncate,
            way if way.gives() => return None,
            way => way,
        };
        self.change(m, way, TokenStream::new())
    }

    /// What a method takes out of a container: `v.remove(0)`, `v.pop().unwrap()`.
    pub(super) fn taken_out(&mut self, m: &ExprMethodCall, e: &Expr) -> Option<Value> {
        let (taking, out) = match (&*m.receiver, m.method.to_string().as_str()) {
            (Expr::MethodCall(inner), "unwrap" | "expect") if self.way_of(inner) == Some(Way::Pop) => {
                let (method, args) = (&m.method, &m.args);
                (inner, quote!(.#method(#args)))
            }
            _ => (m, TokenStream::new()),
        };
        let way = self.way_of(taking).filter(|way| way.gives())?;
        let container = self.type_of(&taking.receiver);
        let element = container.element();
        let (out, ty, name) = match way {
            // Only what is unwrapped on the spot is a value.
            Way::Pop if out.is_empty() => return None,
            Way::Drain => (quote!(.collect::<::std::vec::Vec<_>>()), Ty::Vec(Box::new(element)), "drained"),
            Way::SplitOff => (out, Ty::Vec(Box::new(element)), "rest"),
            _ => (out, element, "taken"),
        };
        let change = self.change(taking, way, out)?;
        Some(self.bind(Rhs::Taken(Box::new(change)), ty, name, e.span()))
    }

    /// A method of a `Vec` or a slice that may hold active values.
    pub(super) fn way_of(&self, m: &ExprMethodCall) -> Option<Way> {
        let name = m.method.to_string();
        let (_, way, kinds) = WAYS.iter().find(|(n, ..)| *n == name)?;
        if kinds.len() != m.args.len() || m.turbofish.is_some() || !self.is_place(&m.receiver) {
            return None;
        }
        let fits = match self.type_of(&m.receiver) {
            ty if ty.holds_no_float() => false,
            Ty::Vec(_) => true,
            Ty::Slice(_) | Ty::Array(..) => way.is_of_slices(),
            Ty::Unknown(_) => true,
            _ => false,
        };
        fits.then_some(*way)
    }

    fn change(&mut self, m: &ExprMethodCall, way: Way, out: TokenStream) -> Option<Change> {
        let (_, _, kinds) = WAYS.iter().find(|(n, ..)| m.method == n)?;
        let place = self.place(&m.receiver)?;
        let operands = m.args.iter().zip(*kinds).map(|(arg, kind)| self.operand_of_change(*kind, arg, m, &place));
        let operands = operands.collect::<Option<Vec<_>>>()?;
        Some(Change { way, place, operands, method: m.method.clone(), out })
    }

    fn operand_of_change(&mut self, kind: OperandKind, e: &Expr, m: &ExprMethodCall, of: &Place) -> Option<Operand> {
        Some(match kind {
            OperandKind::Index => Operand::Index(self.atom(e)),
            OperandKind::Element => {
                let value = self.atom(e);
                self.learn_element(&m.receiver, &value);
                Operand::Element(value)
            }
            OperandKind::Copied => {
                let (from, _) = self.reference(e)?;
                let element = self.place_ty(&from).element();
                self.learn_element_type(&m.receiver, element);
                Operand::Copied(from)
            }
            OperandKind::Emptied => match self.reference(e)? {
                (place, Mutability::Mut) => Operand::Emptied(place),
                _ => return None,
            },
            OperandKind::Range => {
                let Expr::Range(r) = e else { return None };
                let lo = r.start.as_ref().map_or_else(|| Value::Const(quote!(0)), |lo| self.atom(lo));
                let hi = match &r.end {
                    Some(hi) => self.atom(hi),
                    None => self.len_of(of, e.span()),
                };
                let hi = match r.limits {
                    RangeLimits::Closed(_) => {
                        self.gate("add", vec![hi, Value::Const(quote!(1))], Ty::Discrete, e.span())
                    }
                    RangeLimits::HalfOpen(_) => hi,
                };
                Operand::Range { lo, hi }
            }
            OperandKind::Order => {
                // The comparison runs twice where the sort is not stable; of equal numbers any may come first.
                let numbers = self.type_of(&m.receiver).element().is_float();
                if m.method == "sort_unstable_by" && !(numbers && self.is_plain_order(e)) {
                    return None;
                }
                let mut order = self.observing(OpaqueCode::Expr(e.clone()));
                if !order.writes.is_empty() {
                    return None;
                }
                order.pure = self.is_plain_order(e);
                Operand::Order(Box::new(order))
            }
        })
    }

    /// A comparison that nobody sees run.
    fn is_plain_order(&self, e: &Expr) -> bool {
        match e {
            Expr::Closure(c) => self.is_plain(&c.body),
            Expr::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "total_cmp"),
            _ => false,
        }
    }
}

/// Methods that only ask what a closure says of the elements.
const ASKING: &[&str] = &[
    "sort_by",
    "sort_by_key",
    "sort_by_cached_key",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "retain",
    "dedup_by",
    "dedup_by_key",
];

impl Lower<'_> {
    /// A match on what holds no float, whose arms know nothing else: `match found { Ok(i) | Err(i) => i }`.
    pub(super) fn is_of_positions(&self, m: &syn::ExprMatch) -> bool {
        let mut free = super::free::Free::new(self);
        m.arms.iter().for_each(|arm| syn::visit::Visit::visit_arm(&mut free, arm));
        let discrete = free.reads.iter().all(|v| self.function.var(*v).ty.holds_no_float());
        discrete
            && free.writes.is_empty()
            && self.is_plain(&m.expr)
            && self.type_of(&m.expr).holds_no_float()
            && m.arms.iter().all(|arm| !self.type_of(&arm.body).is_float())
    }

    /// A container without floats, sorted or sifted by what active values say: `order.sort_by(|i, j| x[*i].total_cmp(&x[*j]))`.
    /// The answers have no derivative.
    pub(super) fn rearranged(&mut self, m: &ExprMethodCall, stmt: &syn::Stmt) -> Option<Opaque> {
        let asks = ASKING.iter().any(|name| m.method == name);
        if !asks || !self.is_place(&m.receiver) || !self.type_of(&m.receiver).holds_no_float() {
            return None;
        }
        let mut opaque = self.observing(OpaqueCode::Stmt(stmt.clone()));
        // What else the closure changes may not be active.
        let error = messages::active_method(m.method.span(), &m.method.to_string());
        opaque.barriers.push(Barrier { vars: opaque.writes.clone(), error });
        Some(opaque)
    }
}
