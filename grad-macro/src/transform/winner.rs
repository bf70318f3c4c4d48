//! Contests: loops of which one iteration decides. `m = m.max(v)` and `if v < m { m = v; }` leave what one iteration put
//! there, the last winner; the cotangent goes to that iteration alone, and the forward half remembers only which it was.

use super::Reverse;
use crate::ir::{Block, Generated, Header, Place, Rhs, ScopeId, Stmt, StmtKind, Value, Var, VarId, VarKind};
use crate::rule;
use crate::types::Ty;
use crate::visit;

/// What decides, and how the loop would read if every iteration won.
pub(super) struct Contest {
    /// Where in the body the prize is written.
    at: usize,
    wins: Value,
    index: VarId,
    /// The statement that writes it.
    decides: Stmt,
    /// Its counterpart of an iteration that wins.
    won: Stmt,
}

impl Contest {
    /// With as many statements before the body's.
    pub(super) fn after(self, statements: usize) -> Self {
        Self { at: self.at + statements, ..self }
    }
}

impl Reverse<'_> {
    /// The contest that a loop is, if its iterations do nothing else that has a derivative.
    pub(super) fn contest(&self, header: &Header, body: &Block) -> Option<Contest> {
        let index = match header {
            Header::Range(range) => range.index,
            Header::Elements(elements) => elements.index,
            _ => return None,
        };
        let scope = body.scope.filter(|_| body.until.is_none())?;
        let (at, prize) = body.stmts.iter().enumerate().find_map(|(at, s)| Some((at, self.prize(s, scope)?)))?;
        let decides = body.stmts[at].clone();
        let (wins, value, standing) = match &decides.kind {
            StmtKind::Write { value: Value::Var(result), .. } => {
                let (row, args) = body.stmts[..at].iter().find_map(|s| match &s.kind {
                    StmtKind::Let { var, rhs: Rhs::Value(Value::Gate { row, args }) } if var == result => {
                        Some((row, args))
                    }
                    _ => None,
                })?;
                if !matches!(row.name, "max" | "min") {
                    return None;
                }
                let reads = |value: &Value| body.stmts[..at].iter().any(|s| reads_into(s, prize, value));
                let challenger = match (reads(&args[0]), reads(&args[1])) {
                    (true, false) => 1,
                    (false, true) => 0,
                    _ => return None,
                };
                let arriving = Value::Var(*result);
                let (_, Value::Select { cond, .. }) = rule::applied(row, challenger, args, &arriving, &arriving)?
                else {
                    return None;
                };
                (*cond, args[challenger].clone(), Some(*result))
            }
            StmtKind::If { cond: cond @ Value::Var(_), then, .. } => {
                let value = then.stmts.iter().find_map(|s| match &s.kind {
                    StmtKind::Write { place, value } if place.root == prize => Some(value.clone()),
                    _ => None,
                })?;
                (cond.clone(), value, None)
            }
            _ => return None,
        };
        // The challenger must still be known by its name at the end of the iteration.
        let is_named = match &value {
            Value::Var(v) => matches!(self.function.var(*v).kind, VarKind::Value),
            Value::Const(_) => true,
            _ => false,
        };
        let is_alone = self.is_alone(body, scope, prize, at) && self.leads_nowhere_else(body, prize, standing);
        let won = Stmt::new(StmtKind::Write { place: Place::var(prize), value }, decides.span);
        (is_named && is_alone).then_some(Contest { at, wins, index, decides, won })
    }

    /// The float around the loop that a statement overwrites, perhaps only if it is better.
    fn prize(&self, stmt: &Stmt, scope: ScopeId) -> Option<VarId> {
        let written = |stmt: &Stmt| match &stmt.kind {
            StmtKind::Write { place, .. } if place.path.is_empty() => {
                let var = self.function.var(place.root);
                let is_prize = matches!(var.kind, VarKind::Storage)
                    && var.ty.is_float()
                    && var.reference.is_none()
                    && !self.function.is_within(var.scope, scope)
                    && self.is_live(place.root);
                is_prize.then_some(place.root)
            }
            _ => None,
        };
        match &stmt.kind {
            StmtKind::Write { .. } => written(stmt),
            StmtKind::If { then, otherwise, result: None, .. } if otherwise.stmts.is_empty() => {
                let is_write = |s: &Stmt| matches!(s.kind, StmtKind::Write { .. });
                then.stmts.iter().all(is_write).then(|| then.stmts.iter().find_map(written))?
            }
            _ => None,
        }
    }

    /// Nothing else that lies around the loop and has a derivative is written in it.
    fn is_alone(&self, body: &Block, scope: ScopeId, prize: VarId, at: usize) -> bool {
        let mut writes = 0;
        let mut alone = true;
        for (i, stmt) in body.stmts.iter().enumerate() {
            let mut look = |stmt: &Stmt| {
                super::plan::writes(stmt, &mut |v| {
                    let root = self.function.root(v);
                    if root == prize {
                        writes += 1;
                        alone &= i == at;
                    } else if !self.function.is_within(self.function.var(root).scope, scope) {
                        alone &= !self.is_live(root);
                    }
                });
            };
            look(stmt);
            visit::blocks(stmt).into_iter().for_each(|b| visit::statements(b, &mut look));
        }
        alone && writes == 1
    }

    /// What is read of the prize is compared, and nothing else.
    fn leads_nowhere_else(&self, body: &Block, prize: VarId, standing: Option<VarId>) -> bool {
        let mut read = vec![];
        let mut only_read = true;
        visit::statements(body, &mut |stmt| match &stmt.kind {
            StmtKind::Let { var, rhs: Rhs::Value(Value::Read(place)) }
                if place.root == prize && place.path.is_empty() =>
            {
                read.push(*var);
            }
            StmtKind::Write { place, .. } if place.root == prize => {}
            StmtKind::Alias { .. } => {}
            _ => stmt.vars(&mut |v| only_read &= self.function.root(v) != prize),
        });
        read.extend(standing);
        let is_prize =
            |var: &Var| matches!(&var.kind, VarKind::Alias(place) if self.function.root(place.root) == prize);
        only_read &= !self.function.vars.iter().any(is_prize);
        visit::statements(body, &mut |stmt| {
            let mut mentions = false;
            stmt.vars(&mut |v| mentions |= read.contains(&v));
            only_read &= !mentions
                || match &stmt.kind {
                    StmtKind::Let { var, .. } => Some(*var) == standing || !self.is_live(*var),
                    StmtKind::Write { place, .. } => place.root == prize,
                    StmtKind::If { .. } => true,
                    _ => false,
                };
            for block in visit::blocks(stmt) {
                let mut said = |v: VarId| only_read &= !read.contains(&v);
                block.result.iter().chain(&block.until).for_each(|value| value.vars(&mut said));
            }
        });
        only_read
    }

    /// Both halves of the body: the forward one remembers the winner, the backward one is that of the winner.
    pub(super) fn contested(&mut self, contest: Contest, body: &Block, forward: &mut Vec<Stmt>) -> (Block, Block) {
        let Contest { at, wins, index, decides, won } = contest;
        let span = decides.span;
        let winner = self.helper("winner".to_owned(), Ty::Discrete, VarKind::Value);
        let none = Rhs::Generated(Generated::NoWinner);
        forward.push(Stmt::new(StmtKind::Let { var: winner, rhs: none }, span));
        let mut body = body.clone();
        body.stmts[at] = won;
        let is_prize = |s: &Stmt| match (&s.kind, &body.stmts[at].kind) {
            (StmtKind::Write { place, .. }, StmtKind::Write { place: prize, .. }) => {
                place.path.is_empty() && place.root == prize.root
            }
            _ => false,
        };
        let (mut forward_body, backward_body) = self.inner(&body, None);
        if let Some(stmt) = forward_body.stmts.iter_mut().find(|s| is_prize(s)) {
            *stmt = decides;
        }
        let win = Generated::Win { winner, wins, index };
        forward_body.stmts.push(Stmt::new(StmtKind::Generated(win), span));
        let scope = body.scope.unwrap_or(self.scope);
        let outer = std::mem::replace(&mut self.scope, scope);
        let is_winner = self.helper("is_winner".to_owned(), Ty::Discrete, VarKind::Value);
        self.scope = outer;
        let asked = Rhs::Generated(Generated::IsWinner { winner, index });
        let asked = Stmt::new(StmtKind::Let { var: is_winner, rhs: asked }, span);
        let then = Block { scope: None, ..backward_body };
        let chosen = StmtKind::If { cond: Value::Var(is_winner), then, otherwise: Block::default(), result: None };
        let stmts = vec![asked, Stmt::new(chosen, span)];
        (forward_body, Block { stmts, result: None, until: None, scope: body.scope })
    }
}

/// Whether a statement reads the storage into this variable.
fn reads_into(stmt: &Stmt, storage: VarId, value: &Value) -> bool {
    match (&stmt.kind, value) {
        (StmtKind::Let { var, rhs: Rhs::Value(Value::Read(place)) }, Value::Var(v)) => {
            var == v && place.root == storage && place.path.is_empty()
        }
        _ => false,
    }
}

/// `for i in 0..n { if i is the winner { … } }` is `for i in the winner { … }`.
pub(super) fn shorten(header: &mut Header, body: &mut Block) {
    let [ask, chosen] = &mut body.stmts[..] else { return };
    let (
        StmtKind::Let { var, rhs: Rhs::Generated(Generated::IsWinner { winner, index }) },
        StmtKind::If { cond: Value::Var(cond), then, .. },
    ) = (&ask.kind, &mut chosen.kind)
    else {
        return;
    };
    if cond == var {
        *header = Header::Winner { winner: *winner, index: *index };
        body.stmts = std::mem::take(&mut then.stmts);
    }
}
