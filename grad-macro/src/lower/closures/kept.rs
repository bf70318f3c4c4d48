//! Which closures stay in the expansion: those that something mentions other than by calls that stand inline.

use std::collections::BTreeSet;

use syn::spanned::Spanned;

use super::super::Lower;
use crate::ir::{Block, Header, Opaque, Rhs, Stmt, StmtKind, Value, VarId};
use crate::messages;
use crate::types::Width;
use crate::visit;

impl Lower<'_> {
    /// Drops the closures that are gone without a trace, last first: one may call another.
    pub(in super::super) fn drop_closures(&mut self) {
        if self.closures.locals.is_empty() {
            return;
        }
        self.check_widths();
        let mut made = Vec::new();
        let mut mentioned = Mentioned::default();
        visit::statements(&self.function.body, &mut |stmt| match bound_closure(stmt) {
            Some(var) if self.closures.locals.contains_key(&var) => {
                let mut inside = BTreeSet::new();
                stmt.vars(&mut |v| {
                    inside.insert(v);
                });
                made.push((var, inside));
            }
            _ => mentioned.by(stmt),
        });
        mentioned.by_results(&self.function.body);
        let copies = self.closures.locals.values().flat_map(|local| &local.copies).map(|(_, v)| *v);
        let mut dropped: BTreeSet<VarId> = copies.filter(|v| !mentioned.anyhow.contains(v)).collect();
        let mut watched = BTreeSet::new();
        for (var, inside) in made.into_iter().rev() {
            if mentioned.anyhow.contains(&var) {
                mentioned.anyhow.extend(inside);
            } else if mentioned.watching.contains(&var) {
                watched.insert(var);
                mentioned.watching.extend(inside);
            } else {
                dropped.insert(var);
            }
        }
        settle(&mut self.function.body, &dropped, &watched);
    }

    /// Each call stands inline with types of its own, where the closure has one for all of them.
    fn check_widths(&mut self) {
        let (signature, body) = self.user;
        let mut errors = Vec::new();
        for local in self.closures.locals.values() {
            let several = local.widths.len() > 1 && local.widths.contains(&Width::Open);
            if several && local.widths.iter().any(|w| *w != Width::F64) && mentions_f32(signature, body) {
                errors.push(messages::closure_types(local.code.span()));
            }
        }
        self.refuse(errors);
    }
}

fn bound_closure(stmt: &Stmt) -> Option<VarId> {
    match &stmt.kind {
        StmtKind::Opaque(o) => o.binds.first().copied().filter(|_| o.binds.len() == 1),
        _ => None,
    }
}

#[derive(Default)]
struct Mentioned {
    /// By code that may do anything.
    anyhow: BTreeSet<VarId>,
    /// By code that only looks, and gives back nothing that a gradient could flow through.
    watching: BTreeSet<VarId>,
}

impl Mentioned {
    fn by(&mut self, stmt: &Stmt) {
        let looks = |o: &Opaque| !o.pure && o.barriers.iter().all(|b| b.vars.iter().all(|v| !o.reads.contains(v)));
        match &stmt.kind {
            StmtKind::Opaque(o) if looks(o) => self.watching.extend(&o.reads),
            StmtKind::Let { rhs: Rhs::Value(Value::Opaque(o)), .. } if looks(o) => self.watching.extend(&o.reads),
            kind => {
                stmt.vars(&mut |v| {
                    self.anyhow.insert(v);
                });
                if let StmtKind::For { header: Header::Elements(h), .. } = kind {
                    h.source.iter().for_each(|source| self.anyhow.extend(&source.2.reads));
                }
            }
        }
    }

    /// What blocks give back.
    fn by_results(&mut self, block: &Block) {
        for value in block.result.iter().chain(&block.until) {
            value.vars(&mut |v| {
                self.anyhow.insert(v);
            });
        }
        block.stmts.iter().flat_map(visit::blocks).for_each(|inner| self.by_results(inner));
    }
}

/// Drops some closures, and lets others look at active values.
fn settle(block: &mut Block, dropped: &BTreeSet<VarId>, watched: &BTreeSet<VarId>) {
    block.stmts.retain(|stmt| match &stmt.kind {
        StmtKind::Let { var, .. } => !dropped.contains(var),
        _ => bound_closure(stmt).is_none_or(|var| !dropped.contains(&var)),
    });
    for stmt in &mut block.stmts {
        let is_watched = bound_closure(stmt).is_some_and(|var| watched.contains(&var));
        if let StmtKind::Opaque(o) = &mut stmt.kind
            && is_watched
            && o.writes.is_empty()
        {
            o.barriers.clear();
        }
        visit::blocks_mut(stmt).into_iter().for_each(|inner| settle(inner, dropped, watched));
    }
}

fn mentions_f32(signature: &crate::signature::Signature, body: &syn::Block) -> bool {
    let params = signature.params.iter().map(|p| &p.written);
    let output = &signature.output;
    quote::quote!(#(#params)* #output #body).to_string().contains("f32")
}
