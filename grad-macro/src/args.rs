//! The arguments of `#[differentiable(…)]`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, ExprPath, Path, Token, ext::IdentExt};

use crate::messages;

#[derive(Clone, Default)]
pub(crate) struct Arguments {
    /// `companion = Name`
    pub(crate) companion: Option<Ident>,
    /// `explain`
    pub(crate) explain: bool,
    /// `jvp_many`: forward mode in several directions at once is wanted too.
    pub(crate) jvp_many: Option<Ident>,
    /// `crate = path`
    root: Option<Path>,
    /// `forward = path, backward = path, jvp = path`
    pub(crate) rule: Option<Rule>,
    /// `recursive`: the function is called again before it is done, in a way that its own tokens do not show.
    pub(crate) recursive: bool,
}

/// The functions that stand for the generated ones.
#[derive(Clone)]
pub(crate) struct Rule {
    pub(crate) forward: ExprPath,
    pub(crate) backward: ExprPath,
    pub(crate) jvp: Option<ExprPath>,
}

impl Arguments {
    /// What expansions name: nothing but this module and the user's tokens.
    pub(crate) fn private(&self) -> TokenStream {
        match &self.root {
            Some(root) => quote!(#root::__private),
            None => quote!(::chainrule::__private),
        }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        let mut functions = Functions::default();
        while !input.is_empty() {
            let name = Ident::parse_any(input)?;
            let text = name.to_string();
            let known = ["companion", "crate", "forward", "backward", "jvp", "recursive", "explain", "jvp_many"];
            if !known.contains(&text.as_str()) {
                return Err(messages::unknown_argument(name.span(), &text));
            }
            match (text.as_str(), input.peek(Token![=])) {
                ("recursive", true) => return Err(messages::recursive_with_value(name.span())),
                ("jvp_many", true) => return Err(messages::jvp_many_with_value(name.span())),
                ("recursive" | "jvp_many", false) | ("explain", _) => {}
                (_, true) => drop(input.parse::<Token![=]>()?),
                (_, false) => return Err(messages::argument_without_value(name.span(), &text)),
            }
            let again = match text.as_str() {
                "recursive" => std::mem::replace(&mut arguments.recursive, true),
                "explain" => std::mem::replace(&mut arguments.explain, true),
                "jvp_many" => arguments.jvp_many.replace(name.clone()).is_some(),
                "companion" => arguments.companion.replace(input.parse()?).is_some(),
                "crate" => arguments.root.replace(input.call(Path::parse_mod_style)?).is_some(),
                "forward" => functions.forward.replace((name.span(), function(input)?)).is_some(),
                "backward" => functions.backward.replace((name.span(), function(input)?)).is_some(),
                _ => functions.jvp.replace((name.span(), function(input)?)).is_some(),
            };
            if again {
                return Err(messages::repeated_argument(name.span(), &text));
            }
            comma(input)?;
        }
        arguments.rule = functions.rule()?;
        Ok(arguments)
    }
}

/// Those of a rule, each with the place of its name.
#[derive(Default)]
struct Functions {
    forward: Option<(Span, ExprPath)>,
    backward: Option<(Span, ExprPath)>,
    jvp: Option<(Span, ExprPath)>,
}

impl Functions {
    fn rule(self) -> syn::Result<Option<Rule>> {
        let jvp = self.jvp;
        match (self.forward, self.backward) {
            (Some((_, forward)), Some((_, backward))) => {
                Ok(Some(Rule { forward, backward, jvp: jvp.map(|(_, path)| path) }))
            }
            (Some((at, _)), None) => Err(messages::rule_without_backward(at)),
            (None, Some((at, _))) => Err(messages::rule_without_forward(at)),
            (None, None) => match jvp {
                Some((at, _)) => Err(messages::rule_without_pair(at)),
                None => Ok(None),
            },
        }
    }
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(())
}

fn function(input: ParseStream<'_>) -> syn::Result<ExprPath> {
    match input.parse()? {
        Expr::Path(path) => Ok(path),
        other => Err(messages::rule_without_path(&other)),
    }
}
