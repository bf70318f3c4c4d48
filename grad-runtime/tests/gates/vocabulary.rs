//! The texts of the table: only what the attribute macro can differentiate again, paste and read.

use grad_runtime::gates::{Kind, Row, TABLE, find};
use syn::{BinOp, Block, Expr, ExprIf, ExprLit, Lit, Stmt, UnOp, parse_str};

#[test]
fn formulas_keep_to_the_vocabulary() {
    for row in TABLE {
        for partial in row.partials {
            let formula: Expr = parse_str(partial.formula).unwrap();
            if let Err(error) = check(row, &formula) {
                panic!("{}: ∂{} = {}: {error}", row.name, partial.operand, partial.formula);
            }
        }
    }
}

#[test]
fn the_vocabulary_is_checked() {
    let sqrt = find("sqrt").unwrap();
    let refused = ["z", "1.0_f64", "0.7853981", "x.sin_cos()", "x.powi(n, n)", "{ x }", "f(x)", "1.0.ln()", "x as f32"];
    for formula in refused {
        assert!(check(sqrt, &parse_str(formula).unwrap()).is_err(), "{formula} passes");
    }
}

#[test]
fn partials_belong_to_float_operands() {
    for row in TABLE {
        for (i, partial) in row.partials.iter().enumerate() {
            let operand = row.operands.iter().find(|o| o.name == partial.operand);
            assert!(operand.is_some_and(|o| o.ty.is_none()), "{}: no float operand {}", row.name, partial.operand);
            assert!(row.partials[..i].iter().all(|p| p.operand != partial.operand), "{}: given twice", row.name);
            let condition = matches!(
                parse_str(partial.formula).unwrap(),
                Expr::Binary(b) if is_logical(&b.op)
            ) || partial.formula.starts_with('!');
            assert_eq!(condition, partial.kind == Kind::When, "{}: a condition is `when`", row.name);
        }
    }
}

#[test]
fn names_are_unique_and_found() {
    for (i, row) in TABLE.iter().enumerate() {
        assert!(TABLE[..i].iter().all(|other| other.name != row.name), "{} has two rows", row.name);
        assert_eq!(find(row.name).unwrap().primal, row.primal);
        assert!(row.operands.iter().all(|o| o.name != row.result), "{}: the result is no operand", row.name);
        assert!(row.range.0 < row.range.1, "{}: an empty range", row.name);
        parse_str::<Expr>(row.primal).unwrap();
    }
    assert!(find("sin_cos").is_none());
}

fn check(row: &Row, formula: &Expr) -> Result<(), String> {
    let check = |e: &Expr| check(row, e);
    match formula {
        Expr::Paren(e) => check(&e.expr),
        Expr::Lit(e) => literal(e),
        Expr::Path(e) if e.path.get_ident().is_some_and(|name| in_scope(row, &name.to_string())) => Ok(()),
        Expr::Unary(e) if matches!(e.op, UnOp::Neg(_) | UnOp::Not(_)) => check(&e.expr),
        Expr::Binary(e) if is_arithmetic(&e.op) || is_logical(&e.op) => check(&e.left).and(check(&e.right)),
        Expr::If(e) => branches(row, e),
        Expr::MethodCall(e) => {
            let method = e.method.to_string();
            let float = !is_integer(row, &e.receiver);
            let arity = find(&method).map(|gate| gate.operands.len() - 1);
            let known = match method.as_str() {
                "is_nan" | "is_sign_negative" => float && e.args.is_empty(),
                "saturating_sub" => !float && e.args.len() == 1,
                _ => float && arity == Some(e.args.len()),
            };
            // A literal has no type to find the method by.
            let typed = !matches!(*e.receiver, Expr::Lit(_));
            if !known || !typed {
                return Err(format!("the call of {method}"));
            }
            check(&e.receiver)?;
            e.args.iter().try_for_each(check)
        }
        Expr::Call(e) => match (&*e.func, e.args.iter().collect::<Vec<_>>().as_slice()) {
            (Expr::Path(f), [n, x]) if f.path.is_ident("lift") && is_integer(row, n) && !is_integer(row, x) => check(x),
            _ => Err("a call of something else than lift(n, x)".into()),
        },
        _ => Err("an expression of another kind".into()),
    }
}

fn in_scope(row: &Row, name: &str) -> bool {
    name == row.result || row.operands.iter().any(|o| o.name == name)
}

fn is_integer(row: &Row, e: &Expr) -> bool {
    let Expr::Path(e) = e else { return false };
    row.operands.iter().any(|o| o.ty.is_some() && e.path.is_ident(o.name))
}

fn is_arithmetic(op: &BinOp) -> bool {
    matches!(op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_))
}

fn is_logical(op: &BinOp) -> bool {
    use BinOp::{And, Eq, Ge, Gt, Le, Lt, Ne, Or};
    matches!(op, And(_) | Or(_) | Eq(_) | Ne(_) | Lt(_) | Le(_) | Gt(_) | Ge(_))
}

fn branches(row: &Row, e: &ExprIf) -> Result<(), String> {
    let value = |block: &Block| match block.stmts.as_slice() {
        [Stmt::Expr(e, None)] => check(row, e),
        _ => Err("a block of statements".into()),
    };
    check(row, &e.cond)?;
    value(&e.then_branch)?;
    match e.else_branch.as_ref().map(|(_, e)| &**e) {
        Some(Expr::Block(e)) => value(&e.block),
        Some(e @ Expr::If(_)) => check(row, e),
        _ => Err("an if without else".into()),
    }
}

/// Either exact in both widths, or given to 17 significant digits.
fn literal(e: &ExprLit) -> Result<(), String> {
    let (digits, suffix) = match &e.lit {
        Lit::Float(l) => (l.base10_digits().to_owned(), l.suffix().to_owned()),
        Lit::Int(l) => (l.base10_digits().to_owned(), l.suffix().to_owned()),
        _ => return Err("a literal that is no number".into()),
    };
    let significant = digits.replace('.', "").trim_start_matches('0').len();
    #[allow(clippy::cast_possible_truncation, reason = "to see whether anything is lost")]
    let exact = digits.parse::<f64>().is_ok_and(|x| f64::from(x as f32).to_bits() == x.to_bits());
    if suffix.is_empty() && (exact || significant == 17) {
        Ok(())
    } else {
        Err(format!("the literal {digits}{suffix}"))
    }
}
