//! Operators of types of the user's: as written, and as calls of their gates.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Printer;
use super::value::Binding;
use crate::ir::{Arg, ArgKind, Arity, Call, Mutability, Operator, Place, Value};

impl Printer<'_> {
    /// `a + b`, `-a`, `a += b`
    pub(super) fn written_operator(&mut self, operator: Operator, call: &Call) -> TokenStream {
        let sign =
            Punct::new(operator.sign, if operator.arity == Arity::Assign { Spacing::Joint } else { Spacing::Alone });
        match (operator.arity, call.args.as_slice()) {
            (Arity::Unary, [x]) => {
                let x = self.bound_operand(x);
                quote!(#sign #x)
            }
            (Arity::Assign, [Arg { kind: ArgKind::Ref(place, _), .. }, b]) => {
                let (place, b) = (self.target(place), self.bound_operand(b));
                quote!(#place #sign= #b)
            }
            (_, [a, b]) => {
                let (a, b) = (self.bound_operand(a), self.bound_operand(b));
                quote!(#a #sign #b)
            }
            _ => TokenStream::new(),
        }
    }

    fn bound_operand(&mut self, arg: &Arg) -> TokenStream {
        match &arg.kind {
            ArgKind::Value(value) | ArgKind::RefValue(value) => self.bound(value, Binding::Unary),
            ArgKind::Ref(place, mutability) => self.reference(place, *mutability),
            ArgKind::Handed(place) | ArgKind::Receiver(place) => self.reference(place, Mutability::Shared),
        }
    }

    /// `binary(op::Add, (Owned(Wanted), Shared(Wanted)), a, &b)`, which rustc joins to the gate.
    pub(super) fn operator_gate(
        &mut self,
        operator: Operator,
        what: &str,
        first: &TokenStream,
        call: &Call,
    ) -> TokenStream {
        let span = Span::mixed_site()
            .located_at(call.path.path.segments.last().map_or_else(Span::call_site, |s| s.ident.span()));
        let private = self.private_at(span);
        let function = match operator.arity {
            Arity::Unary => "unary",
            Arity::Binary => "binary",
            Arity::Assign => "assign",
        };
        let function = match what {
            "jvp" => format!("{function}_jvp"),
            _ => function.to_owned(),
        };
        let (function, op) = (Ident::new(&function, span), Ident::new(operator.of, span));
        let args = self.args(call);
        quote_spanned!(span=> #private::#function(#private::op::#op, #first, #(#args),*))
    }

    /// Where in a tangent the place lies that an index of a user's type names.
    pub(super) fn locate(&mut self, of: &Place, index: &Value, written: bool) -> TokenStream {
        let private = self.private.clone();
        let (of, index) = (self.reference(of, Mutability::Shared), self.index(index));
        if written {
            quote!(#private::IndexMutGate::locate_mut(#of, #index))
        } else {
            quote!(#private::IndexGate::locate(#of, #index))
        }
    }

    /// An operand's tangent with the way it is passed, which is what rustc finds the gate by.
    pub(super) fn operand_tangent(&self, arg: &Arg, tangent: TokenStream, span: Span) -> TokenStream {
        let private = &self.private;
        match &arg.kind {
            ArgKind::Value(_) => quote_spanned!(span=> #private::Owned(#tangent)),
            ArgKind::Ref(_, Mutability::Mut) => tangent,
            _ => quote_spanned!(span=> #private::Shared(#tangent)),
        }
    }
}
