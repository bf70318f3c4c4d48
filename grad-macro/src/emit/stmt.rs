//! Statements and blocks.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::Printer;
use crate::ir::{
    Aggregate, ArgKind, Block, Call, Mutability, Mutation, Pattern, Place, Rhs, Sign, Split, Stmt, StmtKind, Value,
    VarId, VarKind,
};

impl Printer<'_> {
    /// The statements and the value of a block, without its braces.
    pub(crate) fn block(&mut self, block: &Block) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut rest = &block.stmts[..];
        while let [stmt, others @ ..] = rest {
            if let Some((taken_apart, count)) = self.taken_apart(rest) {
                tokens.extend(taken_apart);
                rest = &rest[count..];
                continue;
            }
            tokens.extend(self.stmt(stmt));
            rest = others;
        }
        if let Some(until) = &block.until {
            let until = self.value(until);
            tokens.extend(quote!(if #until { break; }));
        }
        if let Some(result) = &block.result {
            tokens.extend(self.value(result));
        }
        tokens
    }

    pub(crate) fn stmt(&mut self, stmt: &Stmt) -> TokenStream {
        let span = Span::mixed_site().located_at(stmt.span);
        let tokens = self.bare_stmt(stmt, span);
        // A cotangent that the caller may not want.
        let slot = match &stmt.kind {
            StmtKind::Generated(crate::ir::Generated::Sweep { .. }) => None,
            _ => {
                let mut slots = Vec::new();
                super::written_vars(stmt, &mut |v| {
                    if self.slots.contains(&v) {
                        slots.push(v);
                    }
                });
                slots.first().copied()
            }
        };
        match slot {
            Some(slot) => {
                let slot = self.name(slot);
                quote_spanned!(span=> if let ::core::option::Option::Some(#slot) = #slot.get() { #tokens })
            }
            None => tokens,
        }
    }

    fn bare_stmt(&mut self, stmt: &Stmt, span: Span) -> TokenStream {
        match &stmt.kind {
            StmtKind::Let { var, rhs: Rhs::Value(value) } if self.is_copy(*var, value) => {
                let name = match value {
                    Value::Read(place) => self.name(place.root),
                    Value::Var(from) => self.name(*from),
                    _ => self.name(*var),
                };
                self.given.insert(*var, name);
                TokenStream::new()
            }
            StmtKind::Let { var, rhs } => {
                let rhs = self.rhs(rhs);
                let binding = self.binding(*var);
                quote_spanned!(span=> let #binding = #rhs;)
            }
            StmtKind::Declare { var } => {
                let binding = self.binding(*var);
                quote_spanned!(span=> let #binding;)
            }
            StmtKind::Alias { var, shared } => self.alias(*var, *shared, span),
            StmtKind::Split { pattern, of, split, shared } => self.split(pattern, of, split, *shared, span),
            StmtKind::Unpack { pattern, from } => {
                let from = self.name(*from);
                let pattern = self.pattern(pattern);
                quote_spanned!(span=> let #pattern = #from;)
            }
            StmtKind::Write { place, value } => {
                let value = self.value(value);
                let place = self.target(place);
                quote_spanned!(span=> #place = #value;)
            }
            StmtKind::Update { place, sign, value } => {
                let value = self.value(value);
                self.if_part(place, |p| {
                    let place = p.target(place);
                    match sign {
                        Sign::Plus => quote_spanned!(span=> #place += #value;),
                        Sign::Minus => quote_spanned!(span=> #place -= #value;),
                    }
                })
            }
            StmtKind::Mutate(m) => self.mutation(m, span),
            StmtKind::If { cond, then, otherwise, result: None }
                if then.stmts.is_empty() && !otherwise.stmts.is_empty() =>
            {
                let cond = self.value(&Value::Not(Box::new(cond.clone())));
                let otherwise = self.block(otherwise);
                quote_spanned!(span=> if #cond { #otherwise })
            }
            StmtKind::If { cond, then, otherwise, result } => {
                let cond = self.value(cond);
                let then = self.block(then);
                let otherwise = match otherwise {
                    b if b.stmts.is_empty() && b.result.is_none() => None,
                    b => {
                        let b = self.block(b);
                        Some(quote_spanned!(span=> else { #b }))
                    }
                };
                match result {
                    Some(var) => {
                        let binding = self.binding(*var);
                        quote_spanned!(span=> let #binding = if #cond { #then } #otherwise;)
                    }
                    None => quote_spanned!(span=> if #cond { #then } #otherwise),
                }
            }
            StmtKind::For { header, body } => {
                let (pattern, iter) = self.header(header);
                let body = self.block(body);
                quote_spanned!(span=> for #pattern in #iter { #body })
            }
            StmtKind::While { test, body } => {
                let cond = self.block(test);
                let body = self.block(body);
                if test.stmts.is_empty() {
                    quote_spanned!(span=> while #cond { #body })
                } else {
                    quote_spanned!(span=> while { #cond } { #body })
                }
            }
            StmtKind::Opaque(opaque) => {
                let tokens = self.opaque(opaque);
                // A macro statement may come without its semicolon.
                quote_spanned!(span=> #tokens;)
            }
            StmtKind::Item(item) => item.clone(),
            StmtKind::Generated(g) => self.generated_stmt(g, span),
        }
    }

    /// Two names of one value that never changes.
    fn is_copy(&self, var: VarId, value: &Value) -> bool {
        let from = match value {
            Value::Var(from) => *from,
            Value::Read(place) if place.path.is_empty() && self.function.var(var).ty.is_float() => place.root,
            _ => return false,
        };
        let v = self.function.var(var);
        matches!(v.name, crate::ir::Name::Proposed(_))
            && v.annotation.is_none()
            && !v.mutable
            && self.function.var(from).reference.is_none()
            && !self.mutable.contains(&var)
            && !self.mutable.contains(&from)
            && !self.given.contains_key(&var)
    }

    fn binding(&mut self, var: VarId) -> TokenStream {
        let name = self.name(var);
        let mutable = self.needs_mut(var).then(|| quote!(mut));
        match &self.function.var(var).annotation {
            Some(ty) => quote!(#mutable #name: #ty),
            None => quote!(#mutable #name),
        }
    }

    fn alias(&mut self, var: VarId, shared: bool, span: Span) -> TokenStream {
        let VarKind::Alias(place) = self.function.var(var).kind.clone() else { return TokenStream::new() };
        let name = self.name(var);
        let mutability = self.function.var(var).reference.unwrap_or(Mutability::Shared);
        let reference = if shared {
            let place = self.function.resolve(&place);
            self.reference(&place, Mutability::Shared)
        } else {
            self.reference(&place, mutability)
        };
        quote_spanned!(span=> let #name = #reference;)
    }

    fn split(&mut self, pattern: &Pattern, of: &Place, split: &Split, shared: bool, span: Span) -> TokenStream {
        let pattern = self.pattern(pattern);
        let of = if shared { self.function.resolve(of) } else { of.clone() };
        let receiver = self.receiver(&of);
        let of = match split {
            Split::At(k) => {
                let k = self.value(k);
                if shared { quote!(#receiver.split_at(#k)) } else { quote!(#receiver.split_at_mut(#k)) }
            }
            Split::First if shared => quote!(#receiver.split_first().unwrap()),
            Split::First => quote!(#receiver.split_first_mut().unwrap()),
            Split::Last if shared => quote!(#receiver.split_last().unwrap()),
            Split::Last => quote!(#receiver.split_last_mut().unwrap()),
            Split::Whole => self.reference(&of, if shared { Mutability::Shared } else { Mutability::Mut }),
        };
        quote_spanned!(span=> let #pattern = #of;)
    }

    fn pattern(&mut self, pattern: &Pattern) -> TokenStream {
        match pattern {
            Pattern::Var(v) => {
                let name = self.name(*v);
                let mutable = self.needs_mut(*v).then(|| quote!(mut));
                quote!(#mutable #name)
            }
            Pattern::Wild => quote!(_),
            Pattern::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|p| self.pattern(p)).collect();
                quote!((#(#parts,)*))
            }
            Pattern::Array(parts) => {
                let parts: Vec<_> = parts.iter().map(|p| self.pattern(p)).collect();
                quote!([#(#parts),*])
            }
        }
    }

    fn rhs(&mut self, rhs: &Rhs) -> TokenStream {
        match rhs {
            Rhs::Value(value) => self.value(value),
            Rhs::Clone { place, method } if self.is_tangent_of_field(place) => self.clone_of_field(place, method),
            Rhs::Clone { place, method } => {
                let receiver = self.receiver(place);
                quote!(#receiver #method)
            }
            Rhs::Take(place) => {
                let reference = self.reference(place, Mutability::Mut);
                quote!(::core::mem::take(#reference))
            }
            Rhs::Taken(change) => self.change(change),
            Rhs::Aggregate { kind, parts } => {
                let parts: Vec<_> = parts.iter().map(|p| self.value(p)).collect();
                let private = &self.private;
                match kind {
                    Aggregate::Struct(literal) => {
                        let path = &literal.path;
                        let members = &literal.members;
                        let base = literal.base.as_ref().map(|b| {
                            let base = self.place(b).tokens;
                            quote!(..#base)
                        });
                        quote!(#path { #(#members: #parts,)* #base })
                    }
                    Aggregate::Variant(literal) => {
                        let path = &literal.path;
                        match literal.members.first() {
                            None => quote!(#path),
                            Some(syn::Member::Unnamed(_)) => quote!(#path(#(#parts),*)),
                            Some(syn::Member::Named(_)) => {
                                let members = &literal.members;
                                quote!(#path { #(#members: #parts),* })
                            }
                        }
                    }
                    Aggregate::Boxed => quote!(#private::Box::new(#(#parts),*)),
                    Aggregate::Tuple => quote!((#(#parts,)*)),
                    Aggregate::Array => quote!([#(#parts),*]),
                    Aggregate::Vec => quote!(#private::Vec::from([#(#parts),*])),
                    Aggregate::ArrayRepeat(len) => quote!([#(#parts)*; #len]),
                    Aggregate::VecRepeat => {
                        let (part, len) = (&parts[0], &parts[1]);
                        quote!(#private::vec![#part; #len])
                    }
                }
            }
            Rhs::Call(call) => self.plain_call(call),
            Rhs::Generated(g) => self.generated_value(g),
        }
    }

    fn plain_call(&mut self, call: &Call) -> TokenStream {
        if let crate::ir::CallForm::Operator(operator) = call.form {
            return self.written_operator(operator, call);
        }
        let path = &call.path;
        let mut args = self.args(call);
        if matches!(call.form, crate::ir::CallForm::Method) && !args.is_empty() {
            args.remove(0);
            let receiver = self.call_receiver(call);
            return quote!(#receiver.#path(#(#args),*));
        }
        quote!(#path(#(#args),*))
    }

    /// What stands before the dot of a method call.
    pub(super) fn call_receiver(&mut self, call: &Call) -> TokenStream {
        match call.args.first().map(|a| &a.kind) {
            Some(ArgKind::Receiver(place) | ArgKind::Handed(place) | ArgKind::Ref(place, _)) => self.receiver(place),
            Some(ArgKind::Value(value) | ArgKind::RefValue(value)) => self.bound(value, super::value::Binding::Postfix),
            None => TokenStream::new(),
        }
    }

    pub(super) fn args(&mut self, call: &Call) -> Vec<TokenStream> {
        call.args
            .iter()
            .map(|arg| match &arg.kind {
                ArgKind::Value(value) | ArgKind::RefValue(value) => self.value(value),
                ArgKind::Ref(place, mutability) => self.reference(place, *mutability),
                ArgKind::Handed(place) => self.reference(place, Mutability::Mut),
                ArgKind::Receiver(place) => self.receiver(place),
            })
            .collect()
    }

    fn mutation(&mut self, mutation: &Mutation, span: Span) -> TokenStream {
        match mutation {
            Mutation::Push { place, value } => {
                let value = self.value(value);
                let receiver = self.receiver(place);
                quote_spanned!(span=> #receiver.push(#value);)
            }
            Mutation::Fill { place, value } => {
                let value = self.value(value);
                let receiver = self.receiver(place);
                quote_spanned!(span=> #receiver.fill(#value);)
            }
            Mutation::CopyFrom { place, from, method } => {
                let from = self.reference(from, Mutability::Shared);
                let receiver = self.receiver(place);
                quote_spanned!(span=> #receiver.#method(#from);)
            }
            Mutation::SwapElements { place, i, j } => {
                let (i, j) = (self.value(i), self.value(j));
                let receiver = self.receiver(place);
                quote_spanned!(span=> #receiver.swap(#i, #j);)
            }
            Mutation::Swap { a, b, function } => {
                let a = self.reference(a, Mutability::Mut);
                let b = self.reference(b, Mutability::Mut);
                let function = function.to_token_stream();
                quote_spanned!(span=> #function(#a, #b);)
            }
            Mutation::Change(change) => {
                let change = self.change(change);
                quote_spanned!(span=> #change;)
            }
        }
    }
}
