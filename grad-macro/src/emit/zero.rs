//! Tangents and cotangents that are zero.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Printer, signature};
use crate::ir::Value;
use crate::types::{Ty, Width};

impl Printer<'_> {
    pub(super) fn zero(&mut self, ty: &Ty, shape: Option<&Value>) -> TokenStream {
        if let Some(n) = self.lanes.clone() {
            return self.zero_lanes(ty, shape, &n);
        }
        match (ty, shape) {
            (_, Some(shape)) => {
                let shape = self.value(shape);
                quote!(#shape.zero())
            }
            (Ty::Float(Width::F64), _) => quote!(0.0_f64),
            (Ty::Float(Width::F32), _) => quote!(0.0_f32),
            (Ty::Float(Width::Param(name)), _) => {
                let (private, name) = (&self.private, name.ident());
                quote!(#private::zero::<#name>())
            }
            (Ty::Float(Width::Open), _) if !self.function.floats.is_empty() => {
                let private = &self.private;
                quote!(#private::zero())
            }
            (Ty::Float(Width::Open), _) => quote!(0.0),
            (Ty::Array(element, len), _) => {
                let element = self.zero(element, None);
                quote!([#element; #len])
            }
            (Ty::Tuple(parts), _) => {
                let parts: Vec<_> = parts.iter().map(|p| self.zero(p, None)).collect();
                quote!((#(#parts,)*))
            }
            _ => quote!(()),
        }
    }

    /// The same in `n` directions.
    fn zero_lanes(&mut self, ty: &Ty, shape: Option<&Value>, n: &Ident) -> TokenStream {
        let private = self.private.clone();
        match (ty, shape) {
            (_, Some(shape)) => {
                let shape = self.value(shape);
                let ty = ty.is_written_out().then(|| signature::tangents(ty, &private, Some(n)));
                let ty = ty.map(|ty| quote!(::<#ty>));
                quote!(#shape.zero_as #ty ())
            }
            (Ty::Float(Width::Open | Width::Param(_)), _) => quote!(#private::Lanes::<_, #n>::zero()),
            (Ty::Float(Width::F32), _) => quote!(#private::Lanes::<f32, #n>::zero()),
            (Ty::Float(Width::F64), _) => quote!(#private::Lanes::<f64, #n>::zero()),
            (Ty::Array(element, len), _) => {
                let element = self.zero_lanes(element, None, n);
                quote!([#element; #len])
            }
            (Ty::Tuple(parts), _) => {
                let parts: Vec<_> = parts.iter().map(|p| self.zero_lanes(p, None, n)).collect();
                quote!((#(#parts,)*))
            }
            _ => quote!(()),
        }
    }
}
