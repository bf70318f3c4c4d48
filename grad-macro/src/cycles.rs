//! Functions of one impl that call each other in circles. One of each circle must have a boxed tape, because a tape that
//! holds the tapes of calls would hold one of its own type.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// Functions such that every circle of calls goes through one of them.
pub(crate) fn breaking(functions: &[&syn::ImplItemFn]) -> Vec<Ident> {
    let names: Vec<String> = functions.iter().map(|f| f.sig.ident.to_string()).collect();
    let calls: Vec<BTreeSet<usize>> = functions
        .iter()
        .map(|f| {
            let mut called = BTreeSet::new();
            members(f.block.to_token_stream(), &mut |name| {
                called.extend(names.iter().position(|n| n == name));
            });
            called
        })
        .collect();
    let mut breaking: Vec<usize> = Vec::new();
    for function in 0..functions.len() {
        if leads_back(function, &calls, &breaking) {
            breaking.push(function);
        }
    }
    breaking.into_iter().map(|f| functions[f].sig.ident.clone()).collect()
}

/// Whether calls lead from the function to itself around those that are broken already.
fn leads_back(function: usize, calls: &[BTreeSet<usize>], broken: &[usize]) -> bool {
    let mut reached = BTreeSet::new();
    let mut open = vec![function];
    while let Some(at) = open.pop() {
        for next in calls[at].iter().filter(|next| !broken.contains(next)) {
            if reached.insert(*next) {
                open.push(*next);
            }
        }
    }
    reached.contains(&function)
}

/// The names after `.` and `::` that are called: of methods and of associated functions, whosever they are.
fn members(tokens: TokenStream, each: &mut dyn FnMut(&str)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(g) => members(g.stream(), each),
            TokenTree::Ident(name) if i > 0 && is_punct(&tokens[i - 1]) && tokens.get(i + 1).is_some_and(is_called) => {
                each(&name.to_string());
            }
            _ => {}
        }
    }
}

fn is_punct(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(p) if matches!(p.as_char(), '.' | ':'))
}

/// `(…)` or `::<…>(…)`.
fn is_called(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(g) => g.delimiter() == Delimiter::Parenthesis,
        TokenTree::Punct(p) => p.as_char() == ':',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::breaking;

    fn of(block: syn::ItemImpl) -> Vec<String> {
        let functions: Vec<_> =
            block.items.iter().filter_map(|i| if let syn::ImplItem::Fn(f) = i { Some(f) } else { None }).collect();
        breaking(&functions).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn one_function_of_each_circle() {
        let block = syn::parse_quote! {
            impl Terms {
                fn even(&self, n: u32) -> f64 { if n == 0 { 1.0 } else { self.odd(n - 1) } }
                fn odd(&self, n: u32) -> f64 { if n == 0 { 0.0 } else { Self::even(self, n - 1) } }
                fn caller(&self) -> f64 { self.even(3) * self.alone(2.0) }
                fn alone(&self, x: f64) -> f64 { x }
                fn itself(&self, n: u32) -> f64 { if n == 0 { 1.0 } else { self.itself(n - 1) } }
                fn one(&self) -> f64 { self.two() }
                fn two(&self) -> f64 { self.three() }
                fn three(&self) -> f64 { self.one() + self.two() }
            }
        };
        assert_eq!(of(block), ["even", "itself", "one", "two"]);
    }

    #[test]
    fn no_circle_no_box() {
        let block = syn::parse_quote! {
            impl Model {
                fn loss(&self, x: f64) -> f64 { self.output(x) * self.output(x) }
                fn output(&self, x: f64) -> f64 { self.loss * x }
            }
        };
        assert!(of(block).is_empty());
    }
}
