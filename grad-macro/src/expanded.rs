//! Expansions as a reader sees them.

use proc_macro2::TokenStream;
use syn::{ImplItem, Item};

use crate::expand::expand;

/// The body of one function of the companion, as `rustfmt` would have it.
pub(crate) fn body(expansion: &TokenStream, function: &str) -> String {
    let file: syn::File = syn::parse2(expansion.clone()).expect("the expansion is Rust");
    // What stands in a nameless constant.
    let inner = file.items.iter().filter_map(|item| match item {
        Item::Const(c) => match &*c.expr {
            syn::Expr::Block(b) => Some(b.block.stmts.iter()),
            _ => None,
        },
        _ => None,
    });
    let inner = inner.flatten().filter_map(|s| if let syn::Stmt::Item(item) = s { Some(item) } else { None });
    let found = inner.chain(&file.items).find_map(|item| match item {
        Item::Impl(i) => i.items.iter().find_map(|item| match item {
            ImplItem::Fn(f) if f.sig.ident == function => Some(f.block.clone()),
            _ => None,
        }),
        _ => None,
    });
    let block = found.unwrap_or_else(|| panic!("no `{function}` in {expansion}"));
    let printed = prettyplease::unparse(&syn::parse_quote!(fn body() #block));
    let lines = printed.lines().skip(1).map(|line| line.strip_prefix("    ").unwrap_or(line));
    let lines: Vec<&str> = lines.collect();
    lines[..lines.len() - 1].join("\n")
}

/// The arguments of the attribute, where it is written out, and the function.
pub(crate) fn expanded(source: &str) -> TokenStream {
    let parse = |text: &str| text.parse().expect("the snapshot's function is Rust");
    match source.trim().strip_prefix("#[differentiable(").and_then(|rest| rest.split_once(")]")) {
        Some((arguments, function)) => expand(parse(arguments), parse(function)),
        None => expand(TokenStream::new(), parse(source)),
    }
}

/// The function, then the bodies it is to be read in.
pub(crate) fn snapshot(source: &str, functions: &[&str]) -> String {
    let expansion = expanded(source);
    let bodies = functions.iter().map(|f| format!("\n// {f}:\n{}\n", body(&expansion, f)));
    format!("{}\n{}", source.trim(), bodies.collect::<String>())
}
