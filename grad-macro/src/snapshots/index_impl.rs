impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.columns + j]
    }
}

// locate:
let (i, j) = index;
let at = { (i * self.columns + j,) };
::chainrule::__private::located::<
    _,
    <Self as ::chainrule::__private::Differentiable>::Tangent,
    <Self as ::chainrule::__private::IndexGate<(usize, usize)>>::At,
    _,
    _,
>(
    at,
    move |at, tangent| &tangent.data[at.0],
    move |at, tangent| &mut tangent.data[at.0],
)
