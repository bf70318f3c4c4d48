//! Items inside of blocks. They move to the head of the function, where the backward statements find them too; so their
//! names may mean nothing else in the function.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Block, Item, Stmt, UseTree};

use super::{Lower, macros};
use crate::errors::Errors;
use crate::ir::{self, StmtKind};
use crate::messages;
use crate::names::plain_name;

impl Lower<'_> {
    /// Once, however often the code around it stands in the expansion.
    pub(super) fn item(&mut self, item: &Item) {
        let tokens = quote!(#item);
        let text = tokens.to_string();
        let same = |stmt: &ir::Stmt| matches!(&stmt.kind, StmtKind::Item(other) if other.to_string() == text);
        if !self.statements.iter().flatten().any(same) {
            self.insert_at(1, StmtKind::Item(tokens), item.span());
        }
    }
}

/// Refuses items of inner blocks whose names are used outside of their blocks.
pub(super) fn check(body: &Block, errors: &mut Errors) {
    let mut inner = Inner::default();
    body.stmts.iter().for_each(|s| inner.visit_stmt(s));
    if inner.defined.is_empty() {
        return;
    }
    let all = quote!(#body);
    for (name, span, item, _) in &inner.defined {
        let same = inner.defined.iter().filter(|(n, ..)| n == name);
        let alike = same.clone().all(|(_, _, other, _)| other == item);
        let inside: usize = same.map(|(.., block)| mentions(block, name)).sum();
        if !alike || name == "*" || inside != mentions(&all, name) {
            errors.push(messages::inner_item(*span, name));
        }
    }
}

/// What the blocks inside of the function define: the name, the item, the block.
#[derive(Default)]
struct Inner {
    defined: Vec<(String, Span, String, TokenStream)>,
}

impl Visit<'_> for Inner {
    fn visit_block(&mut self, b: &Block) {
        for stmt in &b.stmts {
            if let Stmt::Item(item) = stmt {
                for (name, span) in names_of(item) {
                    self.defined.push((name, span, quote!(#item).to_string(), quote!(#b)));
                }
            }
        }
        syn::visit::visit_block(self, b);
    }

    fn visit_item(&mut self, _: &Item) {}
}

/// The names that an item brings into scope; `*` for all of a module's.
fn names_of(item: &Item) -> Vec<(String, Span)> {
    let one = |ident: &Ident| vec![(plain_name(ident), ident.span())];
    match item {
        Item::Const(i) => one(&i.ident),
        Item::Static(i) => one(&i.ident),
        Item::Fn(i) => one(&i.sig.ident),
        Item::Type(i) => one(&i.ident),
        Item::Struct(i) => one(&i.ident),
        Item::Enum(i) => one(&i.ident),
        Item::Union(i) => one(&i.ident),
        Item::Trait(i) => one(&i.ident),
        Item::Mod(i) => one(&i.ident),
        Item::Macro(i) => i.ident.as_ref().map(one).unwrap_or_default(),
        Item::Use(i) => {
            let mut names = Vec::new();
            imported(&i.tree, &mut names);
            names
        }
        _ => Vec::new(),
    }
}

fn imported(tree: &UseTree, names: &mut Vec<(String, Span)>) {
    match tree {
        UseTree::Path(p) => imported(&p.tree, names),
        UseTree::Name(n) => names.push((plain_name(&n.ident), n.ident.span())),
        UseTree::Rename(r) => names.push((plain_name(&r.rename), r.rename.span())),
        UseTree::Glob(g) => names.push(("*".to_owned(), g.span())),
        UseTree::Group(g) => g.items.iter().for_each(|t| imported(t, names)),
    }
}

/// How often a name occurs, whatever it means.
fn mentions(tokens: &TokenStream, name: &str) -> usize {
    let of = |token: TokenTree| match token {
        TokenTree::Ident(i) => usize::from(plain_name(&i) == name),
        TokenTree::Group(g) => mentions(&g.stream(), name),
        TokenTree::Literal(l) => macros::inline_arguments(&l.to_string()).iter().filter(|n| *n == name).count(),
        TokenTree::Punct(_) => 0,
    };
    tokens.clone().into_iter().map(of).sum()
}
