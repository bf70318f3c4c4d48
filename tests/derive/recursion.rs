use chainrule::{Differentiable, Tangent};

#[derive(Debug, Clone, PartialEq, Differentiable)]
enum Expression {
    Constant(f64),
    Sum(Box<Expression>, Box<Self>),
    Products(Vec<Expression>),
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct List<T> {
    value: T,
    next: Option<Box<Self>>,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Tree {
    weight: f64,
    branches: Vec<Branch>,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
enum Branch {
    Tree(Box<Tree>),
    Leaf([f64; 2]),
}

#[test]
fn enums_of_themselves() {
    use Expression::{Constant, Products, Sum};
    let mut x = Sum(Box::new(Constant(1.0)), Box::new(Products(vec![Constant(2.0), Constant(3.0)])));
    let mut d = x.zero_tangent();
    let ExpressionTangent::Sum(_, right) = &mut d else { panic!("{d:?}") };
    let ExpressionTangent::Products(factors) = &mut **right else { panic!("{right:?}") };
    factors[1] = ExpressionTangent::Constant(10.0);
    d.check_shape(&x.tangent_shape(), "seed");
    x.move_along(&d, 1.0);
    assert_eq!(x, Sum(Box::new(Constant(1.0)), Box::new(Products(vec![Constant(2.0), Constant(13.0)]))));
    assert_eq!(d.dot(&d), 100.0);
}

#[test]
fn structs_of_themselves() {
    let x = List { value: 1.0, next: Some(Box::new(List { value: 2.0, next: None })) };
    let d: ListTangent<f64> = x.zero_tangent();
    let inner = ListTangent { value: 0.0, next: None };
    assert_eq!(d, ListTangent { value: 0.0, next: Some(Box::new(inner)) });
    assert_eq!(ListTangent::<f64>::default().next, None);
}

#[test]
fn types_of_each_other() {
    let inner = Tree { weight: 1.0, branches: vec![] };
    let mut x = Tree { weight: 1.0, branches: vec![Branch::Tree(Box::new(inner)), Branch::Leaf([1.0, 2.0])] };
    let mut d = x.zero_tangent();
    assert_eq!(d.branches[1], BranchTangent::Leaf([0.0; 2]));
    d.branches[1] = BranchTangent::Leaf([1.0, 1.0]);
    x.move_along(&d, 2.0);
    assert_eq!(x.branches[1], Branch::Leaf([3.0, 4.0]));
    assert_eq!(TreeTangent::default(), TreeTangent { weight: 0.0, branches: vec![] });
}
