//! Loops: the iterations backward, in the opposite order.

use proc_macro2::Span;

use super::{Reverse, Sweep};
use crate::ir::{Block, Generated, Header, Order, Place, RangeHeader, Rhs, Stmt, StmtKind, Value, VarId, VarKind};
use crate::types::Ty;

impl Reverse<'_> {
    pub(super) fn for_loop(&mut self, header: &Header, body: &Block, stmt: &Stmt) -> Sweep {
        let mut backward = Vec::new();
        for root in self.outside_of_loop(header, body) {
            self.declare(root, stmt.span, &mut backward);
        }
        let contest = self.contest(header, body);
        let is_contest = contest.is_some();
        let mut forward = Vec::new();
        // What the pattern binds is bound first, so it comes last on the way back.
        let (mut forward_body, backward_body) = match (header, contest) {
            (Header::Elements(elements), Some(contest)) => {
                let mut stmts = elements.bound.clone();
                stmts.extend(body.stmts.iter().cloned());
                self.contested(contest.after(elements.bound.len()), &Block { stmts, ..body.clone() }, &mut forward)
            }
            (_, Some(contest)) => self.contested(contest, body, &mut forward),
            (Header::Elements(elements), None) => {
                let mut stmts = elements.bound.clone();
                stmts.extend(body.stmts.iter().cloned());
                self.inner(&Block { stmts, ..body.clone() }, None)
            }
            (_, None) => self.inner(body, None),
        };
        if let Header::Elements(elements) = header {
            // In the forward half the loop's own pattern binds them.
            forward_body.stmts = forward_body.stmts.split_off(elements.bound.len());
        }
        if !backward_body.stmts.is_empty() {
            let header = match header {
                // Left early, perhaps: as often as it ran.
                _ if body.until.is_some() => {
                    Header::Times { count: self.counter(stmt.span, &mut forward, &mut forward_body) }
                }
                Header::Range(range) => Header::Range(RangeHeader { order: range.order.reversed(), ..range.clone() }),
                Header::Elements(elements) => Header::Range(RangeHeader {
                    index: elements.index,
                    lo: Value::Const(quote::quote!(0)),
                    hi: self.len_of(&elements.place, stmt.span, &mut forward),
                    inclusive: false,
                    order: if elements.reversed { Order::Up } else { Order::Down },
                }),
                Header::Opaque { .. } | Header::Rewind { .. } | Header::Times { .. } | Header::Winner { .. } => {
                    Header::Times { count: self.counter(stmt.span, &mut forward, &mut forward_body) }
                }
            };
            backward.push(Stmt::new(StmtKind::For { header, body: backward_body }, stmt.span));
        }
        let mut header = header.clone();
        if let Header::Elements(elements) = &mut header {
            elements.counted = !elements.named && (body.until.is_some() || is_contest);
        }
        forward.push(Stmt::new(StmtKind::For { header, body: forward_body }, stmt.span));
        Sweep { forward, backward }
    }

    pub(super) fn while_loop(&mut self, test: &Block, body: &Block, stmt: &Stmt) -> Sweep {
        let mut backward = Vec::new();
        for root in self.live_outside(&[body]) {
            self.declare(root, stmt.span, &mut backward);
        }
        let (mut forward_body, backward_body) = self.inner(body, None);
        let mut forward = Vec::new();
        if !backward_body.stmts.is_empty() {
            let count = self.counter(stmt.span, &mut forward, &mut forward_body);
            backward.push(Stmt::new(StmtKind::For { header: Header::Times { count }, body: backward_body }, stmt.span));
        }
        forward.push(Stmt::new(StmtKind::While { test: test.clone(), body: forward_body }, stmt.span));
        Sweep { forward, backward }
    }

    fn outside_of_loop(&self, header: &Header, body: &Block) -> std::collections::BTreeSet<VarId> {
        let mut stmts = match header {
            Header::Elements(elements) => elements.bound.clone(),
            _ => Vec::new(),
        };
        stmts.extend(body.stmts.iter().cloned());
        self.live_outside(&[&Block { stmts, ..body.clone() }])
    }

    /// How often the loop ran.
    fn counter(&mut self, span: Span, before: &mut Vec<Stmt>, body: &mut Block) -> VarId {
        let count = self.helper("trips".to_owned(), Ty::Discrete, VarKind::Value);
        before.push(Stmt::new(StmtKind::Let { var: count, rhs: Rhs::Generated(Generated::Counter) }, span));
        body.stmts.push(Stmt::new(StmtKind::Generated(Generated::Increment { counter: count }), span));
        count
    }

    fn len_of(&mut self, place: &Place, span: Span, before: &mut Vec<Stmt>) -> Value {
        let len = self.helper("len".to_owned(), Ty::Discrete, VarKind::Value);
        let receiver = Box::new(Value::Read(place.clone()));
        let value = Value::Method { receiver, name: "len".to_owned(), args: Vec::new() };
        before.push(Stmt::new(StmtKind::Let { var: len, rhs: Rhs::Value(value) }, span));
        Value::Var(len)
    }
}

impl Order {
    fn reversed(&self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
            Self::UpBy(n) => Self::UpByReversed(n.clone()),
            Self::UpByReversed(n) => Self::UpBy(n.clone()),
            Self::DownBy(n) => Self::DownByReversed(n.clone()),
            Self::DownByReversed(n) => Self::DownBy(n.clone()),
        }
    }
}
