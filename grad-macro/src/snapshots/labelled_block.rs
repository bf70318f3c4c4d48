fn f(x: &[f64], limit: f64) -> f64 {
    let first = 'search: {
        for v in x {
            if *v > limit {
                break 'search v * limit;
            }
        }
        limit
    };
    first * first
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
let mut block_value = 0.0;
let mut left = false;
let mut tape = ::chainrule::__private::PlainTape::with_room(x.len());
for (position, v) in (0_usize..).zip(x) {
    if *v > limit {
        block_value = *v * limit;
        left = true;
    }
    let left_2 = left;
    tape.push(position);
    if left_2 {
        break;
    }
}
let left_3 = left;
if !left_3 {
    block_value = limit;
}
let first = block_value;
let value = first * first;
let d_value: f64 = 1.0;
let d_first = 2.0 * d_value * first;
let mut d_block_value = d_first;
let mut d_limit = 0.0_f64;
if !left_3 {
    d_limit += d_block_value;
    d_block_value = 0.0;
}
for &position in tape.iter().rev() {
    let v = &x[position];
    if *v > limit {
        let d_product = d_block_value;
        d_block_value = 0.0;
        d_limit += d_product * x[position];
        d_x[position] += d_product * limit;
    }
}
*into_limit += d_limit;
value
