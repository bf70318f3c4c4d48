//! Which closures stay in the expansion: those that something mentions other than by calls that stand inline.

use std::collections::BTreeSet;

use syn::spanned::Spanned;

use super::super::Lower;
use crate::ir::{Block, Header, Stmt, StmtKind, Value, VarId};
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
        let mut mentioned = BTreeSet::new();
        visit::statements(&self.function.body, &mut |stmt| match bound_closure(stmt) {
            Some(var) if self.closures.locals.contains_key(&var) => {
                let mut inside = BTreeSet::new();
                stmt.vars(&mut |v| {
                    inside.insert(v);
                });
                made.push((var, inside));
            }
            _ => mention(stmt, &mut mentioned),
        });
        results(&self.function.body, &mut mentioned);
        let copies = self.closures.locals.values().flat_map(|local| &local.copies).map(|(_, v)| *v);
        let mut dropped: BTreeSet<VarId> = copies.filter(|v| !mentioned.contains(v)).collect();
        for (var, inside) in made.into_iter().rev() {
            if mentioned.contains(&var) {
                mentioned.extend(inside);
            } else {
                dropped.insert(var);
            }
        }
        remove(&mut self.function.body, &dropped);
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

fn mention(stmt: &Stmt, mentioned: &mut BTreeSet<VarId>) {
    stmt.vars(&mut |v| {
        mentioned.insert(v);
    });
    match &stmt.kind {
        StmtKind::For { header: Header::Elements(h), .. } => {
            h.source.iter().for_each(|(_, _, iter)| mentioned.extend(&iter.reads));
        }
        StmtKind::Opaque(o) => mentioned.extend(o.names.iter().map(|(_, v)| *v)),
        _ => {}
    }
}

/// What blocks give back.
fn results(block: &Block, mentioned: &mut BTreeSet<VarId>) {
    let values = block.result.iter().chain(&block.until);
    values.for_each(|value: &Value| {
        value.vars(&mut |v| {
            mentioned.insert(v);
        })
    });
    block.stmts.iter().flat_map(visit::blocks).for_each(|inner| results(inner, mentioned));
}

fn remove(block: &mut Block, dropped: &BTreeSet<VarId>) {
    block.stmts.retain(|stmt| match &stmt.kind {
        StmtKind::Let { var, .. } => !dropped.contains(var),
        _ => bound_closure(stmt).is_none_or(|var| !dropped.contains(&var)),
    });
    block.stmts.iter_mut().flat_map(visit::blocks_mut).for_each(|inner| remove(inner, dropped));
}

fn mentions_f32(signature: &crate::signature::Signature, body: &syn::Block) -> bool {
    let params = signature.params.iter().map(|p| &p.written);
    let output = &signature.output;
    quote::quote!(#(#params)* #output #body).to_string().contains("f32")
}
