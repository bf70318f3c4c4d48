//! Statements and blocks.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::Printer;
use super::tokens::{Tokens, stream};
use crate::ir::{
    Aggregate, ArgKind, Block, Call, Generated, Mutability, Mutation, Pattern, Place, Rhs, Sign, Split, Stmt, StmtKind,
    Value, VarId, VarKind,
};

impl Printer<'_> {
    /// The statements and the value of a block, without its braces.
    pub(crate) fn block(&mut self, block: &Block) -> TokenStream {
        stream(|out| self.put_block(block, out))
    }

    /// The statements alone.
    pub(crate) fn statements(&mut self, block: &Block) -> TokenStream {
        stream(|out| self.put_statements(block, out))
    }

    fn put_statements(&mut self, block: &Block, out: &mut Tokens) {
        let mut rest = &block.stmts[..];
        while let [stmt, others @ ..] = rest {
            if let Some((taken_apart, count)) = self.taken_apart(rest) {
                out.stream(taken_apart);
                rest = &rest[count..];
                continue;
            }
            self.put_stmt(stmt, out);
            rest = others;
        }
    }

    fn put_block(&mut self, block: &Block, out: &mut Tokens) {
        self.put_statements(block, out);
        if let Some(until) = &block.until {
            let until = self.value(until);
            out.stream(quote!(if #until { break; }));
        }
        if let Some(result) = &block.result {
            self.put(result, out);
        }
    }

    fn put_braced(&mut self, block: &Block, span: Span, out: &mut Tokens) {
        out.group(Delimiter::Brace, span, |out| self.put_block(block, out));
    }

    fn put_stmt(&mut self, stmt: &Stmt, out: &mut Tokens) {
        let span = Span::mixed_site().located_at(stmt.span);
        // A cotangent that the caller may not want.
        let mut slot = None;
        if !matches!(&stmt.kind, StmtKind::Generated(Generated::Sweep { .. })) {
            super::written_vars(stmt, &mut |v| {
                if slot.is_none() && self.slots.contains(v) {
                    slot = Some(v);
                }
            });
        }
        match slot {
            Some(slot) => {
                let slot = self.name(slot);
                self.asked = true;
                out.stream(quote_spanned!(span=> if let ::core::option::Option::Some(#slot) = #slot.get()));
                out.group(Delimiter::Brace, span, |out| self.put_bare(stmt, span, out));
            }
            None => self.put_bare(stmt, span, out),
        }
    }

    fn put_bare(&mut self, stmt: &Stmt, span: Span, out: &mut Tokens) {
        match &stmt.kind {
            StmtKind::Let { var, rhs: Rhs::Value(value) } if self.is_copy(*var, value) => {
                let name = match value {
                    Value::Read(place) => self.name(place.root),
                    Value::Var(from) => self.name(*from),
                    _ => self.name(*var),
                };
                self.given.insert(*var, name);
            }
            StmtKind::Let { var, rhs } => {
                let mut tokens = Tokens::default();
                self.put_rhs(*var, rhs, &mut tokens);
                self.put_let(*var, span, out);
                out.punct("=", span);
                out.append(tokens);
                out.punct(";", span);
            }
            StmtKind::Declare { var } => {
                self.put_let(*var, span, out);
                out.punct(";", span);
            }
            StmtKind::Write { place, value } => self.put_assignment(place, "=", value, span, out),
            StmtKind::Update { place, sign: Sign::Plus, value } => self.put_assignment(place, "+=", value, span, out),
            StmtKind::Update { place, sign: Sign::Minus, value } => self.put_assignment(place, "-=", value, span, out),
            StmtKind::If { cond, then, otherwise, result: None }
                if then.stmts.is_empty() && !otherwise.stmts.is_empty() =>
            {
                out.word("if", span);
                self.put(&Value::Not(Box::new(cond.clone())), out);
                self.put_braced(otherwise, span, out);
            }
            StmtKind::If { cond, then, otherwise, result: Some(var) } => {
                let mut tokens = Tokens::default();
                self.put_if(cond, then, otherwise, span, &mut tokens);
                self.put_let(*var, span, out);
                out.punct("=", span);
                out.append(tokens);
                out.punct(";", span);
            }
            StmtKind::If { cond, then, otherwise, result: None } => self.put_if(cond, then, otherwise, span, out),
            StmtKind::For { header, body } => {
                let (pattern, iter) = self.header(header);
                out.word("for", span);
                out.stream(pattern);
                out.word("in", span);
                out.stream(iter);
                self.put_braced(body, span, out);
            }
            StmtKind::While { test, body } => {
                out.word("while", span);
                if test.stmts.is_empty() {
                    self.put_block(test, out);
                } else {
                    self.put_braced(test, span, out);
                }
                self.put_braced(body, span, out);
            }
            StmtKind::Alias { var, shared } => out.stream(self.alias(*var, *shared, span)),
            StmtKind::Split { pattern, of, split, shared } => {
                out.stream(self.split(pattern, of, split, *shared, span));
            }
            StmtKind::Unpack { pattern, from } => {
                let from = self.name(*from);
                let pattern = self.pattern(pattern);
                out.stream(quote_spanned!(span=> let #pattern = #from;));
            }
            StmtKind::Mutate(m) => out.stream(self.mutation(m, span)),
            StmtKind::Opaque(opaque) => {
                out.stream(self.opaque(opaque));
                // A macro statement may come without its semicolon.
                out.punct(";", span);
            }
            StmtKind::Item(item) => out.stream(item.clone()),
            StmtKind::Generated(g) => out.stream(self.generated_stmt(g, span)),
        }
    }

    fn put_assignment(&mut self, place: &Place, op: &str, value: &Value, span: Span, out: &mut Tokens) {
        let mut tokens = Tokens::default();
        self.put(value, &mut tokens);
        let put = |p: &mut Self, out: &mut Tokens| {
            p.put_target(place, out);
            out.punct(op, span);
            out.append(tokens);
            out.punct(";", span);
        };
        if op == "=" || !self.has_fields_on_the_way(place) {
            put(self, out);
        } else {
            out.stream(self.if_part(place, |p| stream(|out| put(p, out))));
        }
    }

    fn put_if(&mut self, cond: &Value, then: &Block, otherwise: &Block, span: Span, out: &mut Tokens) {
        out.word("if", span);
        self.put(cond, out);
        self.put_braced(then, span, out);
        if !(otherwise.stmts.is_empty() && otherwise.result.is_none()) {
            out.word("else", span);
            self.put_braced(otherwise, span, out);
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
            && !self.mutable.contains(var)
            && !self.mutable.contains(from)
            && self.given.get(var).is_none()
    }

    /// `let mut x: T`
    fn put_let(&mut self, var: VarId, span: Span, out: &mut Tokens) {
        let name = self.name(var);
        out.word("let", span);
        if self.needs_mut(var) {
            out.word("mut", Span::call_site());
        }
        out.ident(name);
        if let Some(ty) = &self.function.var(var).annotation {
            out.punct(":", Span::call_site());
            out.stream(ty.to_token_stream());
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

    fn put_rhs(&mut self, var: VarId, rhs: &Rhs, out: &mut Tokens) {
        match rhs {
            Rhs::Value(value) => self.put(value, out),
            Rhs::Generated(Generated::NewTape { reserve }) => out.stream(self.new_tape(var, reserve.as_deref())),
            rhs => out.stream(self.rhs(rhs)),
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
                            let base = self.place(b);
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
