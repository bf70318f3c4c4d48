//! What each method stands for.

use proc_macro2::Span;
use syn::{Expr, ExprClosure, ExprMethodCall, Ident, Pat, parse_quote_spanned};

use super::super::Lower;
use super::Parts;
use super::family::Family;

const KNOWN: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "map",
    "map_or",
    "map_or_else",
    "map_err",
    "and_then",
    "or",
    "or_else",
    "filter",
    "ok_or",
    "ok_or_else",
    "ok",
    "zip",
    "is_some_and",
    "is_none_or",
    "is_ok_and",
    "copied",
    "cloned",
    "take",
    "replace",
    "insert",
];

pub(super) fn is_known(name: &str) -> bool {
    KNOWN.contains(&name)
}

impl Lower<'_> {
    /// The match that a method is.
    #[allow(clippy::too_many_lines, reason = "one method, one arm")]
    pub(super) fn meaning(&mut self, m: &ExprMethodCall, family: Family) -> Option<Expr> {
        let parts = Parts::of(m, family);
        let span = parts.span;
        let value = Ident::new("value_within", span);
        let some = parts.good(&parse_quote_spanned!(span=> #value));
        let receiver = matched(&m.receiver);
        let args: Vec<&Expr> = m.args.iter().collect();
        let none = parts.bad_pattern();
        let same = parts.bad();
        let of_option = family == Family::Option;
        let e: Expr = match (m.method.to_string().as_str(), args.as_slice()) {
            ("unwrap", []) | ("expect", [_]) => return self.or_panic(m, &parts),
            ("unwrap_or", [default]) => {
                let (before, default) = self.eager(default, span);
                return Some(before_all(
                    &receiver,
                    before,
                    span,
                    |receiver| parse_quote_spanned!(span=> match #receiver { #some => #value, _ => #default }),
                ));
            }
            ("unwrap_or_default", []) => {
                let default: Expr = parse_quote_spanned!(span=> ::core::default::Default::default());
                parse_quote_spanned!(span=> match #receiver { #some => #value, _ => #default })
            }
            ("unwrap_or_else", [f]) => {
                let default = parts.on_bad(f)?;
                parse_quote_spanned!(span=> match #receiver { #some => #value, #none => #default })
            }
            ("map", [f]) => {
                let (pattern, body) = applied(f, &value, span)?;
                let (some, mapped) = (parts.good_pattern(&pattern), parts.good(&body));
                parse_quote_spanned!(span=> match #receiver { #some => #mapped, #none => #same })
            }
            ("map_or", [default, f]) => {
                let (pattern, body) = applied(f, &value, span)?;
                let some = parts.good_pattern(&pattern);
                let (before, default) = self.eager(default, span);
                return Some(before_all(
                    &receiver,
                    before,
                    span,
                    |receiver| parse_quote_spanned!(span=> match #receiver { #some => #body, _ => #default }),
                ));
            }
            ("map_or_else", [default, f]) => {
                let (pattern, body) = applied(f, &value, span)?;
                let (some, default) = (parts.good_pattern(&pattern), parts.on_bad(default)?);
                parse_quote_spanned!(span=> match #receiver { #some => #body, #none => #default })
            }
            ("map_err", [f]) if !of_option => {
                let (pattern, body) = applied(f, &Ident::new("error_within", span), span)?;
                parse_quote_spanned!(span=> match #receiver { #some => #some, Err(#pattern) => Err(#body) })
            }
            ("and_then", [f]) => {
                let (pattern, body) = applied(f, &value, span)?;
                let some = parts.good_pattern(&pattern);
                parse_quote_spanned!(span=> match #receiver { #some => #body, #none => #same })
            }
            ("or", [other]) => {
                let (before, other) = self.eager(other, span);
                return Some(before_all(
                    &receiver,
                    before,
                    span,
                    |receiver| parse_quote_spanned!(span=> match #receiver { #some => #some, _ => #other }),
                ));
            }
            ("or_else", [f]) => {
                let other = parts.on_bad(f)?;
                parse_quote_spanned!(span=> match #receiver { #some => #some, #none => #other })
            }
            ("filter", [Expr::Closure(c)]) if of_option => {
                let [pattern] = c.inputs.iter().collect::<Vec<_>>()[..] else { return None };
                let body = &c.body;
                parse_quote_spanned!(span=> match #receiver {
                    #some => {
                        let is_kept = { let #pattern = &#value; #body };
                        if is_kept { #some } else { None }
                    }
                    None => None,
                })
            }
            ("ok_or", [error]) if of_option => {
                let (before, error) = self.eager(error, span);
                return Some(before_all(
                    &receiver,
                    before,
                    span,
                    |receiver| parse_quote_spanned!(span=> match #receiver { Some(#value) => Ok(#value), None => Err(#error) }),
                ));
            }
            ("ok_or_else", [f]) if of_option => {
                let error = parts.on_bad(f)?;
                parse_quote_spanned!(span=> match #receiver { Some(#value) => Ok(#value), None => Err(#error) })
            }
            ("ok", []) if !of_option => {
                parse_quote_spanned!(span=> match #receiver { Ok(#value) => Some(#value), Err(_) => None })
            }
            ("zip", [other]) if of_option => {
                let (before, other) = self.eager(other, span);
                let second = Ident::new("value_beside", span);
                return Some(before_all(&receiver, before, span, |receiver| {
                    parse_quote_spanned!(span=> match #receiver {
                        Some(#value) => match #other { Some(#second) => Some((#value, #second)), None => None },
                        None => None,
                    })
                }));
            }
            ("is_some_and", [f]) if of_option => {
                let (pattern, body) = applied(f, &value, span)?;
                parse_quote_spanned!(span=> match #receiver { Some(#pattern) => #body, None => false })
            }
            ("is_none_or", [f]) if of_option => {
                let (pattern, body) = applied(f, &value, span)?;
                parse_quote_spanned!(span=> match #receiver { Some(#pattern) => #body, None => true })
            }
            ("is_ok_and", [f]) if !of_option => {
                let (pattern, body) = applied(f, &value, span)?;
                parse_quote_spanned!(span=> match #receiver { Ok(#pattern) => #body, Err(_) => false })
            }
            ("copied" | "cloned", []) => {
                parse_quote_spanned!(span=> match #receiver { Some(#value) => Some(#value.clone()), None => None })
            }
            _ => return None,
        };
        Some(e)
    }

    /// An argument is evaluated after the receiver, whether or not its value is asked for. What costs nothing and shows
    /// nothing stays where it is.
    fn eager(&self, e: &Expr, span: Span) -> (Option<Expr>, Expr) {
        if self.is_plain(e) {
            return (None, e.clone());
        }
        (Some(e.clone()), parse_quote_spanned!(span=> value_otherwise))
    }
}

impl Parts {
    fn good(&self, inner: &Expr) -> Expr {
        let span = self.span;
        match self.family {
            Family::Option => parse_quote_spanned!(span=> Some(#inner)),
            Family::Result => parse_quote_spanned!(span=> Ok(#inner)),
        }
    }

    fn good_pattern(&self, inner: &Pat) -> Pat {
        let span = self.span;
        match self.family {
            Family::Option => parse_quote_spanned!(span=> Some(#inner)),
            Family::Result => parse_quote_spanned!(span=> Ok(#inner)),
        }
    }

    fn bad(&self) -> Expr {
        let span = self.span;
        match self.family {
            Family::Option => parse_quote_spanned!(span=> None),
            Family::Result => parse_quote_spanned!(span=> Err(error_within)),
        }
    }

    fn bad_pattern(&self) -> Pat {
        let span = self.span;
        match self.family {
            Family::Option => parse_quote_spanned!(span=> None),
            Family::Result => parse_quote_spanned!(span=> Err(error_within)),
        }
    }

    /// What a closure gives where there is no value: of an error, which it may name.
    fn on_bad(&self, f: &Expr) -> Option<Expr> {
        let span = self.span;
        match (self.family, f) {
            (Family::Option, Expr::Closure(c)) if c.inputs.is_empty() => Some((*c.body).clone()),
            (Family::Option, Expr::Path(_)) => Some(parse_quote_spanned!(span=> #f())),
            (Family::Result, Expr::Closure(c)) => match c.inputs.iter().collect::<Vec<_>>().as_slice() {
                [Pat::Wild(_)] => Some((*c.body).clone()),
                [pattern] => {
                    let body = &c.body;
                    Some(parse_quote_spanned!(span=> { let #pattern = error_within; #body }))
                }
                _ => None,
            },
            (Family::Result, Expr::Path(_)) => Some(parse_quote_spanned!(span=> #f(error_within))),
            _ => None,
        }
    }
}

/// The pattern and the value of a function of one argument.
pub(super) fn applied(f: &Expr, name: &Ident, span: Span) -> Option<(Pat, Expr)> {
    match f {
        Expr::Closure(ExprClosure { inputs, body, .. }) if inputs.len() == 1 => {
            let pattern = match &inputs[0] {
                // The annotation is the payload's, which a pattern cannot repeat.
                Pat::Type(p) => (*p.pat).clone(),
                pattern => pattern.clone(),
            };
            Some((pattern, (**body).clone()))
        }
        Expr::Path(_) => Some((parse_quote_spanned!(span=> #name), parse_quote_spanned!(span=> #f(#name)))),
        _ => None,
    }
}

/// `x.as_ref()` is looked at as `&x` is.
fn matched(receiver: &Expr) -> Expr {
    match receiver {
        Expr::Paren(p) => matched(&p.expr),
        Expr::Group(g) => matched(&g.expr),
        Expr::MethodCall(m) if m.method == "as_ref" && m.args.is_empty() => {
            let inner = &m.receiver;
            syn::parse_quote!(&#inner)
        }
        Expr::MethodCall(m) if m.method == "as_mut" && m.args.is_empty() => {
            let inner = &m.receiver;
            syn::parse_quote!(&mut #inner)
        }
        e => e.clone(),
    }
}

/// The receiver first, then the argument, then the match.
fn before_all(receiver: &Expr, argument: Option<Expr>, span: Span, then: impl FnOnce(&Expr) -> Expr) -> Expr {
    match argument {
        None => then(receiver),
        Some(argument) => {
            let name: Expr = parse_quote_spanned!(span=> option_before);
            let meaning = then(&name);
            parse_quote_spanned!(span=> {
                let option_before = #receiver;
                let value_otherwise = #argument;
                #meaning
            })
        }
    }
}
