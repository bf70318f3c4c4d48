//! Two parts of one tangent, lent at once. The user's references to two halves of a container are two places of one
//! cotangent, and rustc lends both only where the cotangent is split as the container was.

use proc_macro2::Span;

use crate::ir::{
    Function, Mutability, Pattern, Place, Projection, ScopeId, Split, Stmt, StmtKind, Value, Var, VarKind,
};

/// The same places by names of their own, if both lie in different halves of one place.
pub(super) fn lent_apart(
    function: &mut Function,
    scope: ScopeId,
    a: &Place,
    b: &Place,
    span: Span,
    out: &mut Vec<Stmt>,
) -> Option<[Place; 2]> {
    if a.root != b.root {
        return None;
    }
    let common = a.path.iter().zip(&b.path).take_while(|(a, b)| same(a, b)).count();
    let (part_a, part_b) = (a.path.get(common)?, b.path.get(common)?);
    let (split, swapped) = match halves(part_a, part_b) {
        Some(split) => (split, false),
        None => (halves(part_b, part_a)?, true),
    };
    let of = Place { root: a.root, path: a.path[..common].to_vec() };
    let name = |function: &mut Function, part: &Projection, what: &str| {
        let place = of.then(part.clone());
        let ty = function.place_ty(&place);
        let mut var = Var::proposed(what.to_owned(), ty, VarKind::Alias(place), scope);
        var.reference = Some(Mutability::Mut);
        function.add(var)
    };
    let (d_a, d_b) = (name(function, part_a, "d_part"), name(function, part_b, "d_part"));
    let (low, high) = if swapped { (d_b, d_a) } else { (d_a, d_b) };
    let pattern = Pattern::Tuple(match split {
        Split::Last => vec![Pattern::Var(high), Pattern::Var(low)],
        _ => vec![Pattern::Var(low), Pattern::Var(high)],
    });
    out.push(Stmt::new(StmtKind::Split { pattern, of, split, shared: false }, span));
    let rest = |root, place: &Place| Place { root, path: place.path[common + 1..].to_vec() };
    Some([rest(d_a, a), rest(d_b, b)])
}

/// How a place is split of which these are the lower and the upper part.
fn halves(low: &Projection, high: &Projection) -> Option<Split> {
    match (low, high) {
        (
            Projection::Range { lo: None, hi: Some(end), inclusive: false },
            Projection::Range { lo: Some(start), hi: None, .. },
        ) if same_value(end, start) => Some(Split::At(start.clone())),
        (Projection::Index(first), Projection::Range { lo: Some(start), hi: None, .. })
            if is_number(first, "0") && is_number(start, "1") =>
        {
            Some(Split::First)
        }
        (Projection::Range { lo: None, hi: Some(end), inclusive: false }, Projection::Index(last))
            if same_value(end, last) =>
        {
            Some(Split::Last)
        }
        _ => None,
    }
}

fn same(a: &Projection, b: &Projection) -> bool {
    match (a, b) {
        (Projection::Index(a), Projection::Index(b)) => same_value(a, b),
        (Projection::Field(a), Projection::Field(b)) => a.to_string() == b.to_string(),
        (Projection::Deref, Projection::Deref) => true,
        (
            Projection::Range { lo, hi, inclusive },
            Projection::Range { lo: other_lo, hi: other_hi, inclusive: other_inclusive },
        ) => {
            let same = |a: &Option<Value>, b: &Option<Value>| match (a, b) {
                (Some(a), Some(b)) => same_value(a, b),
                (a, b) => a.is_none() && b.is_none(),
            };
            same(lo, other_lo) && same(hi, other_hi) && inclusive == other_inclusive
        }
        _ => false,
    }
}

fn same_value(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Var(a), Value::Var(b)) => a == b,
        (Value::Const(a), Value::Const(b)) => a.to_string() == b.to_string(),
        _ => false,
    }
}

fn is_number(value: &Value, number: &str) -> bool {
    matches!(value, Value::Const(tokens) if tokens.to_string() == number)
}
