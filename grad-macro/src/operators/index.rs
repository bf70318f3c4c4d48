//! `#[differentiable]` on an `impl Index` or `IndexMut`: the function must name a place in the fields of `self`, and the same
//! place is there in the tangent. Which place that is, the fields of the value tell, so it is found beside the value.

use proc_macro2::{Ident, Span};
use quote::{format_ident, quote};
use syn::{Block, Expr, GenericArgument, ImplItem, PathArguments, Stmt, Type, UnOp};

use super::{associated, without_associated, without_self};
use crate::messages;
use crate::names::Names;

/// An `impl` of `Index` or `IndexMut`.
pub(crate) struct IndexImpl {
    pub(crate) generics: syn::Generics,
    pub(crate) on: Type,
    pub(crate) trait_: syn::Path,
    pub(crate) index: Type,
    /// What lies in the place; `IndexMut` leaves it to `Index`.
    pub(crate) output: Option<Type>,
    /// How the function takes the index.
    pub(crate) pat: syn::Pat,
    /// The function's body with the parts of its places in the place of places.
    pub(crate) found: Expr,
    pub(crate) leaves: Vec<Leaf>,
    /// The names of the tangent and of what was found in the leaves.
    pub(crate) tangent: Ident,
    pub(crate) at: Ident,
}

/// One place that the function may name.
pub(crate) struct Leaf {
    /// In the tangent, with what was found for indices.
    pub(crate) place: Expr,
    pub(crate) indices: Vec<Expr>,
}

impl IndexImpl {
    /// Whether the block implements one of the two by its name; `emit` has rustc confirm that.
    pub(crate) fn is(block: &syn::ItemImpl) -> bool {
        let last = block.trait_.as_ref().and_then(|t| t.0.segments.last());
        last.is_some_and(|s| s.ident == "Index" || s.ident == "IndexMut")
    }

    pub(crate) fn is_mutable(&self) -> bool {
        self.trait_.segments.last().is_some_and(|s| s.ident == "IndexMut")
    }

    pub(crate) fn of(block: &syn::ItemImpl, names: &mut Names) -> syn::Result<Self> {
        let on = (*block.self_ty).clone();
        let trait_ = without_self(block.trait_.as_ref().map_or_else(|| syn::parse_quote!(Index), |t| t.0.clone()), &on);
        let function = block.items.iter().find_map(|i| if let ImplItem::Fn(f) = i { Some(f) } else { None });
        let function = function.ok_or_else(|| messages::index_projection(&on))?;
        let item = syn::ItemFn {
            attrs: Vec::new(),
            vis: syn::Visibility::Inherited,
            modifiers: Default::default(),
            sig: function.sig.clone(),
            block: Box::new(function.block.clone()),
        };
        let item = without_associated(&item, block)?;
        let index = match trait_.segments.last().map(|s| &s.arguments) {
            Some(PathArguments::AngleBracketed(a)) => a.args.iter().find_map(|a| match a {
                GenericArgument::Type(ty) => Some(ty.clone()),
                _ => None,
            }),
            _ => None,
        };
        let (Some(index), Some(syn::FnArg::Typed(param))) = (index, item.sig.inputs.iter().nth(1)) else {
            return Err(messages::index_projection(&item.sig));
        };
        let mut places = Places { leaves: Vec::new(), tangent: names.fresh("tangent"), at: names.fresh("at") };
        let mut body = (*item.block).clone();
        places.block(&mut body)?;
        let Places { leaves, tangent, at } = places;
        let mut found: Expr = Expr::Block(syn::parse_quote!(#body));
        fill(&mut found, &leaves);
        Ok(Self {
            generics: block.generics.clone(),
            output: associated(block).into_iter().find(|(n, _)| *n == "Output").map(|(_, ty)| without_self(ty, &on)),
            pat: (*param.pat).clone(),
            on,
            trait_,
            index,
            found,
            leaves,
            tangent,
            at,
        })
    }
}

/// The places of a body, each replaced by a mark until all are known.
struct Places {
    leaves: Vec<Leaf>,
    tangent: Ident,
    at: Ident,
}

impl Places {
    fn block(&mut self, block: &mut Block) -> syn::Result<()> {
        let Some((last, before)) = block.stmts.split_last_mut() else {
            return Err(messages::index_projection(&*block));
        };
        for stmt in before {
            match stmt {
                Stmt::Local(_) => {}
                Stmt::Macro(m) if is_check(&m.mac) => {}
                stmt => return Err(messages::index_projection(&*stmt)),
            }
        }
        match last {
            Stmt::Expr(e, None) => self.value(e),
            Stmt::Macro(m) if m.semi_token.is_none() && is_panic(&m.mac) => Ok(()),
            stmt => Err(messages::index_projection(&*stmt)),
        }
    }

    fn value(&mut self, e: &mut Expr) -> syn::Result<()> {
        match e {
            Expr::Paren(p) => self.value(&mut p.expr),
            Expr::Group(g) => self.value(&mut g.expr),
            Expr::Block(b) if b.label.is_none() => self.block(&mut b.block),
            Expr::If(i) => {
                self.block(&mut i.then_branch)?;
                match &mut i.else_branch {
                    Some((_, e)) => self.value(e),
                    None => Err(messages::index_projection(&*i)),
                }
            }
            Expr::Match(m) => m.arms.iter_mut().try_for_each(|arm| self.value(&mut arm.body)),
            Expr::Macro(m) if is_panic(&m.mac) => Ok(()),
            Expr::Reference(r) => {
                let mut indices = Vec::new();
                let number = self.leaves.len();
                let place = self.place(&r.expr, &mut indices)?;
                self.leaves.push(Leaf { place, indices });
                let mark = mark(number);
                *e = syn::parse_quote!(#mark);
                Ok(())
            }
            e => Err(messages::index_projection(&*e)),
        }
    }

    /// The place in the tangent; its indices go into the list.
    fn place(&self, e: &Expr, indices: &mut Vec<Expr>) -> syn::Result<Expr> {
        let mut found = |e: &Expr| -> Expr {
            let (at, n) = (&self.at, syn::Index::from(indices.len()));
            indices.push(e.clone());
            syn::parse_quote!(#at.#n)
        };
        Ok(match e {
            Expr::Paren(p) => self.place(&p.expr, indices)?,
            Expr::Group(g) => self.place(&g.expr, indices)?,
            Expr::Path(p) if p.path.is_ident("self") => {
                let tangent = &self.tangent;
                syn::parse_quote!(#tangent)
            }
            Expr::Field(f) => {
                let (base, member) = (self.place(&f.base, indices)?, &f.member);
                syn::parse_quote!(#base.#member)
            }
            Expr::Unary(u) if matches!(u.op, UnOp::Deref(_)) => {
                let of = self.place(&u.expr, indices)?;
                syn::parse_quote!((*#of))
            }
            Expr::Index(i) => {
                let index: Expr = match &*i.index {
                    Expr::Range(r) => {
                        let (start, end) = (r.start.as_deref().map(&mut found), r.end.as_deref().map(&mut found));
                        let limits = &r.limits;
                        syn::parse_quote!(#start #limits #end)
                    }
                    e => found(e),
                };
                let base = self.place(&i.expr, indices)?;
                syn::parse_quote!(#base[#index])
            }
            e => return Err(messages::index_projection(e)),
        })
    }
}

fn mark(number: usize) -> Ident {
    format_ident!("__place_{number}", span = Span::mixed_site())
}

/// What was found, in the marks' stead: the indices of the one place, or of each an `Option`.
fn fill(e: &mut Expr, leaves: &[Leaf]) {
    struct Fill<'l>(&'l [Leaf]);
    impl syn::visit_mut::VisitMut for Fill<'_> {
        fn visit_expr_mut(&mut self, e: &mut Expr) {
            let number = match e {
                Expr::Path(p) => (0..self.0.len()).find(|n| p.path.is_ident(&mark(*n))),
                _ => None,
            };
            let Some(number) = number else { return syn::visit_mut::visit_expr_mut(self, e) };
            let indices = &self.0[number].indices;
            if self.0.len() == 1 {
                *e = syn::parse_quote!((#(#indices,)*));
                return;
            }
            let parts = (0..self.0.len()).map(|n| {
                if n == number {
                    quote!(::core::option::Option::Some((#(#indices,)*)))
                } else {
                    quote!(::core::option::Option::None)
                }
            });
            *e = syn::parse_quote!((#(#parts,)*));
        }
    }
    syn::visit_mut::VisitMut::visit_expr_mut(&mut Fill(leaves), e);
}

/// A macro that only panics, however often.
fn is_check(mac: &syn::Macro) -> bool {
    let names = ["assert", "assert_eq", "assert_ne", "debug_assert", "debug_assert_eq", "debug_assert_ne"];
    names.iter().any(|n| mac.path.is_ident(n))
}

fn is_panic(mac: &syn::Macro) -> bool {
    ["panic", "unreachable", "todo", "unimplemented"].iter().any(|n| mac.path.is_ident(n))
}
