fn f(x: &[f64], y: f64) -> f64 {
    let mut v = x.to_vec();
    v.insert(1, y * y);
    v.extend_from_slice(&x[1..]);
    v.sort_by(|a, b| a.total_cmp(b));
    v.truncate(3);
    let top = v.pop().unwrap();
    let first = v.remove(0);
    v.reverse();
    top * first * v[0]
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
let mut v = x.to_vec();
v.insert(1, y * y);
let v_len = v.len();
v.extend_from_slice(&x[1..]);
let order = ::chainrule::__private::sort_by(&mut v, |a, b| a.total_cmp(b));
let v_len_2 = v.len();
v.truncate(3);
let top = v.pop().unwrap();
let first = v.remove(0);
v.reverse();
let product = top * first;
let v_0 = v[0];
let v_shape = ::chainrule::__private::shape_of(&v);
let value = product * v_0;
let d_value: f64 = 1.0;
let d_product = d_value * v_0;
let d_v_0 = d_value * product;
let mut d_v = v_shape.zero();
d_v[0] += d_v_0;
let d_top = d_product * first;
let d_first = d_product * top;
d_v.reverse();
d_v.insert(0, d_first);
d_v.push(d_top);
d_v.resize(v_len_2, 0.0);
::chainrule::__private::disorder(&mut d_v, &order);
::chainrule::__private::accumulate_slice(&mut d_x[1..], &d_v[v_len..]);
d_v.truncate(v_len);
let d_yy = d_v.remove(1);
let d_y = 2.0 * d_yy * y;
::chainrule::__private::accumulate_slice(&mut *d_x, &d_v);
*into_y += d_y;
value

// __jvp:
let dot_x = dot_x.or_zero(&*x);
let dot_x: &[f64] = ::chainrule::__private::View::view(&dot_x);
let mut dot_y: f64 = ::chainrule::__private::OwnedTangent::owned(dot_y.or_zero(&y));
let mut dot_v = dot_x.to_vec();
let mut v = x.to_vec();
let yy = y * y;
dot_v.insert(1, dot_y * y + dot_y * y);
v.insert(1, yy);
dot_v.extend_from_slice(&dot_x[1..]);
v.extend_from_slice(&x[1..]);
let order = ::chainrule::__private::sort_by(&mut v, |a, b| a.total_cmp(b));
::chainrule::__private::order_as(&mut dot_v, &order);
dot_v.truncate(3);
v.truncate(3);
let dot_top = dot_v.pop().unwrap();
let top = v.pop().unwrap();
let dot_first = dot_v.remove(0);
let first = v.remove(0);
dot_v.reverse();
v.reverse();
let product = top * first;
let v_0 = v[0];
let dot_product = (dot_top * first + dot_first * top) * v_0 + dot_v[0] * product;
(product * v_0, dot_product)
