//! Variants of enums: made of their parts, and asked for by patterns.

use quote::ToTokens;
use syn::{Expr, Pat};

use super::data::Data;
use super::plain::Scope;
use super::{Outcome, Run, fail};
use crate::ir::VariantLiteral;

pub(super) fn made(literal: &VariantLiteral, parts: Vec<Data>) -> Data {
    let fields = literal.members.iter().map(|m| m.to_token_stream().to_string()).zip(parts).collect();
    Data::Variant { name: last(&literal.path), fields }
}

/// A variant without fields.
pub(super) fn unit(path: &syn::Path) -> Option<Data> {
    let name = last(path);
    name.starts_with(char::is_uppercase).then(|| Data::Variant { name, fields: Vec::new() })
}

impl Run<'_> {
    /// Of the question `match value { pattern => true, _ => false }`, the answer.
    pub(super) fn answer(&self, m: &syn::ExprMatch, value: &Data, scope: Scope<'_>) -> Outcome<Data> {
        let Some(arm) = m.arms.first() else { return fail("a match without arms") };
        let (pat, guard) = match &arm.pat {
            Pat::Guard(g) => (&*g.pat, Some(&*g.guard)),
            pat => (pat, None),
        };
        let mut bound = Vec::new();
        if !matches(pat, value, &mut bound)? {
            return Ok(Data::Bool(false));
        }
        let Some(guard) = guard else { return Ok(Data::Bool(true)) };
        self.plain(guard, &|name| {
            let found = bound.iter().find(|(n, _)| n == name);
            found.map(|(_, data)| Ok(data.clone())).or_else(|| scope(name))
        })
    }
}

fn matches(pat: &Pat, data: &Data, bound: &mut Vec<(String, Data)>) -> Outcome<bool> {
    Ok(match (pat, data) {
        (Pat::Paren(p), data) => matches(&p.pat, data, bound)?,
        (Pat::Wild(_), _) => true,
        (Pat::Ident(p), data) if p.ident.to_string().starts_with(char::is_uppercase) => is(&p.ident.to_string(), data),
        (Pat::Ident(p), data) => {
            bound.push((p.ident.to_string(), data.clone()));
            true
        }
        (Pat::Path(p), data) => is(&last(&p.path), data),
        (Pat::TupleStruct(p), Data::Variant { fields, .. }) if is(&last(&p.path), data) => {
            let mut all = fields.len() == p.elems.len();
            for (pat, (_, data)) in p.elems.iter().zip(fields) {
                all = all && matches(pat, data, bound)?;
            }
            all
        }
        (Pat::TupleStruct(_), Data::Variant { .. }) => false,
        (Pat::Tuple(p), Data::Tuple(parts)) => {
            let mut all = true;
            for (pat, data) in p.elems.iter().zip(parts) {
                all = all && matches(pat, data, bound)?;
            }
            all
        }
        (Pat::Lit(l), Data::Int(n)) => matches!(&l.lit, syn::Lit::Int(i) if i.base10_parse::<i128>().ok() == Some(*n)),
        (pat, data) => return fail(format!("the pattern {} of {data:?}", pat.to_token_stream())),
    })
}

fn is(variant: &str, data: &Data) -> bool {
    matches!(data, Data::Variant { name, .. } if name == variant)
}

fn last(path: &syn::Path) -> String {
    path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default()
}

/// Whether a match is such a question.
pub(super) fn is_question(m: &syn::ExprMatch) -> bool {
    m.arms.iter().all(|arm| matches!(&*arm.body, Expr::Lit(_)))
}
