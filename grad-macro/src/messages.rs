//! Every diagnostic text: what is wrong, and what to do. A UI case stands behind each (`tests/ui`).

use proc_macro2::Span;
use quote::ToTokens;
use syn::Error;

/// Where an error points: at one token, or from the first of several to the last.
pub(crate) trait At {
    fn error(self, text: String) -> Error;
}

impl At for Span {
    fn error(self, text: String) -> Error {
        Error::new(self, text)
    }
}

impl<T: ToTokens> At for &T {
    fn error(self, text: String) -> Error {
        Error::new_spanned(self, text)
    }
}

macro_rules! messages {
    ($($name:ident() = $text:literal $(, $arg:ident)?;)*) => {
        $(pub(crate) fn $name(at: impl At $(, $arg: &str)?) -> Error {
            at.error(format!($text $(, $arg = $arg)?))
        })*
    };
}

messages! {
    not_a_function() = "`#[differentiable]` goes on a function: put it directly above a `fn` with a body";
    async_function() = "an `async fn` cannot be differentiated: move the arithmetic into a plain function and await around it";
    unsafe_function() = "an `unsafe fn` cannot be differentiated: move the arithmetic into a safe function";
    extern_function() = "a function with a foreign ABI cannot be differentiated: annotate a plain Rust function and call it from this one";
    receiver_type() = "this kind of `self` is not supported: take `self`, `&self` or `&mut self`";
    nothing_to_differentiate() = "no parameter of `{name}` has a derivative: give it a parameter that holds `f64` or `f32` and is not `#[constant]`", name;
    no_float_in_output() = "the output of `{name}` holds no float, so there is nothing to differentiate: return an `f64` or `f32`, or write into a `&mut` parameter", name;
    reference_output() = "a differentiable function cannot return a reference: return an owned value, or write into a `&mut` parameter";
    opaque_output() = "the output is an `impl Trait`, whose gradient has no name: write the type out";
    opaque_parameter() = "a parameter of an `impl Trait` type cannot be differentiated: write the type out, as `&[f64]` for what can be seen as a slice, or mark the parameter `#[constant]`";
    any_parameter() = "`{name}` may be any type: bound it by `chainrule::Real` if it is a float, by `chainrule::Differentiable` if it has a gradient, or mark the parameter `#[constant]`", name;
    pointer_parameter() = "a raw pointer cannot be followed: take a reference, or mark the parameter `#[constant]`";
    constant_argument() = "`#[constant]` takes no arguments: write it alone, before the parameter";
    constant_operand() = "an operand of an operator cannot be `#[constant]`, since its gate is found by the types alone: wrap it in `stop_gradient(…)` inside";
    index_projection() = "an index must name a place in the fields of `self`, so that the same place is found in the tangent: `&self.data[…]`, after `let`s and assertions, in `if` and `match` where needed";
    field_of_a_float() = "`{name}` was taken for a float, since nothing here tells the types of the values it comes from, but it has a field: write their types, as in `let name: Type = …;`", name;
    slice_operand() = "a slice has no gate as an operand: take a `Vec` or an array by reference, or write a method";
    union() = "a union has no gradient, since nothing tells which of its fields holds the value: make it an enum";
    constant_place() = "`#[constant]` goes on a field: mark each field that has no derivative";
    constant_field() = "`#[constant]` takes no arguments: write it alone, before the field";
    arguments_place() = "`#[differentiable(…)]` goes on the type, below its `#[derive(Differentiable)]`";
    companion_of_a_type() = "a type has no companion: `#[derive(Differentiable)]` knows `crate = path` only";
    unknown_argument() = "unknown argument `{name}`: `#[differentiable]` knows `companion = Name`, `crate = path`, `forward = path`, `backward = path`, `jvp = path`, `recursive`, `jvp_many` and `explain`", name;
    argument_without_value() = "`{name}` needs a value, as in `{name} = …`", name;
    rule_without_backward() = "a `forward` rule needs the `backward` rule that belongs to it: add `backward = path`";
    rule_without_forward() = "a `backward` rule needs the `forward` rule that belongs to it: add `forward = path`";
    rule_without_pair() = "a `jvp` rule goes with a pair of rules: add `forward = path` and `backward = path`";
    rule_without_path() = "a rule is named by the path of its function: define a function and name it here";
    rule_named_as_generated() = "`{name}` is the name of a function that the attribute adds: name the rule otherwise", name;
    hidden_companion() = "`{name}` adds to the companion, and that of this operator has no name: put the arithmetic into a function of its own, and `{name}` on that", name;
    rule_of_an_impl() = "a rule belongs to one function: put the arguments on a `#[differentiable]` above that function inside the impl";
    recursive_with_value() = "`recursive` takes no value: write it alone, on one function of the cycle";
    jvp_many_of_unknown() = "`jvp_many` needs types written out in floats, arrays, slices, `Vec`s and tuples, and this one has a tangent of its own: pass its numbers, or leave `jvp_many` out";
    jvp_many_of_a_rule() = "`jvp_many` is not made of a rule: leave it out, or take the derivatives one by one with `jvp`";
    jvp_many_with_value() = "`jvp_many` takes no value: write it alone";
    repeated_argument() = "`{name}` is given twice: leave one out", name;

    conditional_code() = "a `#[cfg]` inside a differentiable function is not seen by the attribute: put it on two versions of the function";
    local_macro() = "`{name}!` names variables of the function where they cannot be followed: define it outside the function", name;
    inner_item() = "`{name}` is brought into scope in a block, and may mean something else outside of it: do that at the head of the function, or give it a name of its own", name;
    shadowed_macro() = "`{name}!` is a macro of std, and means something else here: give this one another name", name;

    early_return() = "`return` cannot be followed out of here: make its `if` or `match` a statement, or all of the right-hand side of a `let`";
    break_loop() = "`break` cannot be followed out of here: make its `if` or `match` a statement, or all of the right-hand side of a `let`";
    continue_loop() = "`continue` cannot be followed out of here: make its `if` or `match` a statement, or all of the right-hand side of a `let`";
    question_mark() = "the output does not tell whether this `?` is of an `Option` or a `Result`: write the function's output as `Option<…>` or `Result<…>`";

    active_macro() = "an active value goes into `{name}!`, a macro that cannot be looked into: compute outside the macro, or wrap the value in `stop_gradient(…)`", name;
    active_change() = "an active value is changed inside `{name}!`, where it cannot be followed: change it in a statement before", name;
    active_method() = "`{name}` is not a gate, and an active value goes through it: write it with gates and loops, or wrap the value in `stop_gradient(…)`", name;
    active_bound() = "an active value goes through `{name}`, a method of a trait, where only a bound tells of the type: a derivative is found by the type, so write the function for one type, or compute the result outside and pass it in", name;
    unstable_sort() = "`{name}` may place what compares as equal in any order, and a gradient must know where each element went: use the stable sort, or compare numbers with `total_cmp` or `partial_cmp` alone", name;
    active_family() = "`{name}` is a method of `Option` and of `Result`, and an active value goes through one of which the tokens do not tell: bind it first, with its type, as `let value: Option<_> = …`", name;
    active_adapter() = "an active value goes through the iterator adapter `{name}`, which is not supported yet: write a `for` loop", name;
    active_chain() = "an active value goes through an iterator chain that ends here, in a way that is not supported yet: write a `for` loop";
    leaving_closure() = "an active value goes into this closure, which `return`, `?` or `.await` may leave where that cannot be followed: let `if` and `else` produce the value as the last expression";
    active_closure() = "this closure captures an active value and goes where it cannot be followed: call it by its name, hand it to an iterator, or write a function and annotate it `#[differentiable]`";
    closure_calls() = "the closures of this function are called in too many places for all to stand inline: make the inner ones functions, annotated `#[differentiable]`";
    closure_types() = "the tokens do not tell in which precision this closure computes: write the types of its parameters and of its value, as in `|x: f32| -> f32`";
    active_callback() = "an active value goes into `{name}`, and which function that is, is not known here: call a function annotated `#[differentiable]` by its name, or a closure of this function", name;
    active_callee() = "only a function named by a path can be differentiated: call it by its name";
    active_match() = "a `match` on active values has a pattern that cannot be followed: bind nothing after a `..` in a tuple or a variant, and no two elements of a mutable slice at once";
    active_if_let() = "an `if let` on active values has a pattern that cannot be followed: bind nothing after a `..` in a tuple or a variant, and no two elements of a mutable slice at once";
    active_loop() = "an active value goes through `{name}`, which is not supported yet: write a `for` or a `while` loop with a condition", name;
    active_unsafe() = "an active value goes through `unsafe` code, which cannot be followed: compute it in safe code, or wrap the value in `stop_gradient(…)`";
    active_pointer() = "an active value is reached through a raw pointer, which cannot be followed: use a reference";
    active_async() = "an active value goes into an `async` block, which cannot be followed: compute outside and pass the value in";
    active_pattern() = "an active value is taken apart by this pattern, which cannot be followed: bind nothing after a `..` in a tuple, and no two elements of a mutable slice at once";
    active_constructor() = "a reference to an active value is kept in `{name}`, where it cannot be followed: put the value itself there", name;
    active_associated() = "an active value goes into `{name}`, a function of a type, which is not supported yet: compute without it, or write a free function and annotate it `#[differentiable]`", name;
    active_std() = "an active value goes into `{name}`, which is not a gate: write it with operators, gates and loops", name;
    array_length() = "an active value goes into an array whose length is not known here: write its type at the `let`";
    active_iterator() = "this loop goes over active values in a way that is not supported yet: loop over `x.iter()`, `x.iter_mut()` or an index";
    active_cast() = "an active value is cast to a type that the tokens do not reveal: cast to `f64` or `f32`";
    active_expression() = "an active value goes through this expression, which is not supported: write it with operators, gates, `if` and loops, or wrap the value in `stop_gradient(…)`";
    reassigned_reference() = "`{name}` is a reference that changes what it points to, and a gradient cannot follow it: index the container directly, or swap the containers with `std::mem::swap`", name;
    chosen_slice() = "a slice stands here for a value, and a gradient must know which slice it is: choose an element instead, or write out the code for each of them";
    active_borrow() = "an active value is written through a mutable reference that cannot be followed: write to the container itself, by index or in a loop over `x.iter_mut()`";
    mutable_reference_kept() = "a mutable reference to an active value is kept here where it cannot be followed: bind it with a plain `let name = &mut place;`";
}
