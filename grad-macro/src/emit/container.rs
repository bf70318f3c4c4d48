//! Changes of containers as the user wrote them, and what undoes them in a cotangent.

use proc_macro2::TokenStream;
use quote::quote;

use super::Printer;
use super::value::Binding;
use crate::ir::{Change, Kept, Mutability, Operand, Undo, Way};

impl Printer<'_> {
    /// `v.remove(i)`, `v.pop().unwrap()`
    pub(super) fn change(&mut self, change: &Change) -> TokenStream {
        let operands: Vec<TokenStream> = change.operands.iter().map(|o| self.operand(o)).collect();
        let receiver = self.receiver(&change.place);
        let (method, out) = (&change.method, &change.out);
        quote!(#receiver.#method(#(#operands),*) #out)
    }

    fn operand(&mut self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Index(value) | Operand::Element(value) => self.value(value),
            Operand::Range { lo, hi } => {
                let (lo, hi) = (self.bound(lo, Binding::Sum), self.bound(hi, Binding::Sum));
                quote!(#lo..#hi)
            }
            Operand::Copied(place) => self.reference(place, Mutability::Shared),
            Operand::Emptied(place) => self.reference(place, Mutability::Mut),
            Operand::Order(order) => self.opaque(order),
        }
    }

    /// The same sort, which gives the order it found.
    pub(super) fn sorted(&mut self, change: &Change) -> TokenStream {
        let operands: Vec<TokenStream> = change.operands.iter().map(|o| self.operand(o)).collect();
        let place = self.reference(&change.place, Mutability::Mut);
        let (private, method) = (&self.private, &change.method);
        quote!(#private::#method(#place, #(#operands),*))
    }

    pub(super) fn undo(&mut self, undo: &Undo) -> TokenStream {
        let indices: Vec<TokenStream> = undo.indices.iter().map(|v| self.value(v)).collect();
        let other = undo.other.as_ref().map(|v| self.value(v));
        let into = undo.into.as_ref().map(|p| self.receiver(p));
        let receiver = self.receiver(&undo.place);
        let reference = self.reference(&undo.place, Mutability::Mut);
        let private = self.private.clone();
        let kept = match undo.kept {
            Kept::Nothing => TokenStream::new(),
            Kept::Length(var) | Kept::Order(var) | Kept::Shape(var) => {
                let name = self.name(var);
                quote!(#name)
            }
        };
        match undo.way {
            Way::Pop => quote!(#receiver.push(#other)),
            Way::Remove => quote!(#receiver.insert(#(#indices),*, #other)),
            Way::SwapRemove => quote!(#private::swap_insert(#reference, #(#indices),*, #other)),
            Way::Insert => quote!(#receiver.remove(#(#indices),*)),
            Way::Truncate | Way::Clear => match undo.kept {
                Kept::Length(_) => quote!(#receiver.resize(#kept, 0.0)),
                _ => quote!(#private::lengthen(#reference, #kept.zero())),
            },
            Way::Resize => quote!(#private::drain_sum(#reference, #kept, #other)),
            Way::ExtendFromSlice => quote!(#receiver.truncate(#kept)),
            Way::Append => quote!(#into.append(&mut #receiver.split_off(#kept))),
            Way::SplitOff => quote!(#receiver.extend(#other)),
            Way::Drain => {
                let at = &indices[0];
                quote!(#private::insert_all(#reference, #at, #other))
            }
            Way::Reverse => quote!(#receiver.reverse()),
            Way::RotateLeft => quote!(#receiver.rotate_right(#(#indices),*)),
            Way::RotateRight => quote!(#receiver.rotate_left(#(#indices),*)),
            Way::CopyWithin => quote!(#private::move_within(#reference, #(#indices),*)),
            Way::Sort => quote!(#private::disorder(#reference, &#kept)),
        }
    }
}
