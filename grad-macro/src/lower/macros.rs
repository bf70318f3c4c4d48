//! The macros of std that only observe, and what they mention.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Token};

/// Macros that look at values and give nothing back that a gradient could flow through.
const OBSERVING: &[&str] = &[
    "print",
    "println",
    "eprint",
    "eprintln",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
];

/// Macros whose arguments are known, but which give back what they are given.
const FORMATTING: &[&str] = &["format", "write", "writeln"];

pub(super) fn name(m: &Macro) -> String {
    m.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default()
}

/// `assert`, `std::assert`: the name under which std has it. No path of the user's own is taken for std's.
fn std_name(m: &Macro) -> Option<String> {
    let first = &m.path.segments.first()?.ident;
    let is_std = m.path.segments.len() == 2 && (first == "std" || first == "core" || first == "alloc");
    (is_std || m.path.get_ident().is_some()).then(|| name(m))
}

pub(super) fn is_observing(m: &Macro) -> bool {
    std_name(m).is_some_and(|name| OBSERVING.contains(&name.as_str()))
}

/// Never returns, and so has a value of any type.
pub(super) fn is_diverging(m: &Macro) -> bool {
    std_name(m).is_some_and(|name| matches!(name.as_str(), "panic" | "unreachable" | "todo" | "unimplemented"))
}

pub(super) fn is_vec(m: &Macro) -> bool {
    std_name(m).is_some_and(|name| name == "vec")
}

pub(super) fn is_matches(m: &Macro) -> bool {
    std_name(m).is_some_and(|name| name == "matches")
}

/// Methods of std's containers that borrow without `mut`.
pub(super) fn only_reads(method: &str) -> bool {
    matches!(
        method,
        "iter" | "first" | "last" | "get" | "windows" | "chunks" | "chunks_exact" | "as_slice" | "clone" | "to_vec"
    )
}

/// A macro that the user may define inside a function and that we would take for std's.
pub(super) fn is_std_name(name: &str) -> bool {
    matches!(name, "vec" | "matches") || OBSERVING.contains(&name) || FORMATTING.contains(&name)
}

/// A macro that is taken for std's.
pub(crate) fn std_macro(m: &Macro) -> bool {
    std_name(m).is_some_and(|name| is_std_name(&name))
}

/// Arguments that satisfy the macro of this name.
pub(crate) fn std_arguments(name: &str) -> TokenStream {
    match name {
        "assert" | "debug_assert" => quote!(true),
        "matches" | "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => quote!((), ()),
        "vec" => quote!(0.0),
        "format" | "print" | "eprint" => quote!(""),
        "write" | "writeln" => quote!(::std::string::String::new(), ""),
        _ => TokenStream::new(),
    }
}

/// The expressions a macro of std is given; `None` for one that cannot be looked into.
pub(super) fn arguments(m: &Macro) -> Option<Vec<Expr>> {
    let name = std_name(m)?;
    if name == "vec" {
        return vec_arguments(m).map(VecMacro::into_exprs);
    }
    if !OBSERVING.contains(&name.as_str()) && !FORMATTING.contains(&name.as_str()) {
        return None;
    }
    let args = Punctuated::<FormatArgument, Token![,]>::parse_terminated.parse2(m.tokens.clone()).ok()?;
    Some(args.into_iter().map(|a| a.0).collect())
}

pub(super) enum VecMacro {
    List(Vec<Expr>),
    Repeat(Expr, Expr),
}

impl VecMacro {
    fn into_exprs(self) -> Vec<Expr> {
        match self {
            Self::List(parts) => parts,
            Self::Repeat(element, len) => vec![element, len],
        }
    }
}

pub(super) fn vec_arguments(m: &Macro) -> Option<VecMacro> {
    let repeat = |input: syn::parse::ParseStream<'_>| {
        let element: Expr = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(VecMacro::Repeat(element, input.parse()?))
    };
    if let Ok(found) = repeat.parse2(m.tokens.clone()) {
        return Some(found);
    }
    let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(m.tokens.clone()).ok()?;
    Some(VecMacro::List(list.into_iter().collect()))
}

/// `x` or `name = x`.
struct FormatArgument(Expr);

impl syn::parse::Parse for FormatArgument {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            input.parse::<syn::Ident>()?;
            input.parse::<Token![=]>()?;
        }
        Ok(Self(input.parse()?))
    }
}

/// The variables that a format string names: `{x}`, `{x:?}`, `{:width$}`.
pub(crate) fn inline_arguments(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(escaped) = rest.strip_prefix('{') {
            rest = escaped;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (name, format) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        let words = format.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
        let counts = words.filter_map(|w| w.strip_suffix('$'));
        names.extend(std::iter::once(name.trim()).chain(counts).filter(|n| is_name(n)).map(str::to_owned));
        rest = &rest[close + 1..];
    }
    names
}

fn is_name(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_')
}
