//! The corpus: plain functions, a file per construct, each checked in every way of `cases!`.
//!
//! Adding a function with `#[differentiable]` and a line in its file's `cases!` checks its
//! gradient against finite differences, its drivers against each other, forward mode against
//! reverse mode and linearity in the seed; and since this crate denies all lints, its expansion
//! under those of its users. Expansion snapshots belong here too: they read the same files.
#![deny(warnings, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]
// What the programs are about, so that these say nothing on expansions either.
#![allow(
    clippy::assign_op_pattern,
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cloned_instead_of_copied,
    clippy::double_ended_iterator_last,
    clippy::explicit_into_iter_loop,
    clippy::explicit_iter_loop,
    clippy::filter_map_bool_then,
    clippy::float_cmp,
    clippy::into_iter_on_ref,
    clippy::iter_nth,
    clippy::let_and_return,
    clippy::manual_clamp,
    clippy::manual_is_multiple_of,
    clippy::manual_memcpy,
    clippy::manual_repeat_n,
    clippy::manual_swap,
    clippy::many_single_char_names,
    clippy::match_bool,
    clippy::mut_range_bound,
    clippy::needless_for_each,
    clippy::needless_late_init,
    clippy::needless_pass_by_value,
    clippy::needless_range_loop,
    clippy::needless_return,
    clippy::neg_cmp_op_on_partial_ord,
    clippy::never_loop,
    clippy::nonminimal_bool,
    clippy::ptr_arg,
    clippy::question_mark,
    clippy::range_minus_one,
    clippy::redundant_closure,
    clippy::redundant_closure_call,
    clippy::redundant_closure_for_method_calls,
    clippy::redundant_else,
    clippy::redundant_slicing,
    clippy::ref_option,
    clippy::reversed_empty_ranges,
    clippy::similar_names,
    clippy::trivially_copy_pass_by_ref,
    clippy::uninlined_format_args,
    clippy::unnecessary_lazy_evaluations,
    clippy::unnecessary_literal_unwrap,
    clippy::unnecessary_sort_by,
    clippy::unnecessary_wraps,
    clippy::useless_vec,
    reason = "programs are written in every way the language has"
)]

#[macro_use]
mod support;

mod corpus {
    mod arithmetic;
    mod array_functions;
    mod arrays;
    mod branches;
    mod calls;
    mod closures_in_context;
    mod constants;
    mod containers;
    mod containers_in_programs;
    mod containers_single_precision;
    mod contests;
    mod destructuring_assignments;
    mod enums;
    mod for_elements;
    mod for_ranges;
    mod found_at_random;
    mod gates_exponential;
    mod gates_piecewise;
    mod gates_single_precision;
    mod gates_trigonometric;
    mod generic_floats;
    mod generic_programs;
    mod generics;
    mod inactive;
    mod inactive_arguments;
    mod independent_loops;
    mod indexing;
    mod iterators;
    mod labelled_blocks;
    mod leaving;
    mod leaving_in_the_middle;
    mod lets_and_shadowing;
    mod local_closures;
    mod match_patterns;
    mod matching;
    mod methods_named_as_std;
    mod mixed_widths;
    mod mutable_params;
    mod names;
    mod nested_items;
    mod nested_loops;
    mod operators;
    mod operators_index;
    mod operators_programs;
    mod option_elements;
    mod option_methods;
    mod options;
    mod own_rules;
    mod patterns;
    mod programs_fitting;
    mod programs_geometry;
    mod programs_linear_algebra;
    mod programs_numerics;
    mod programs_physics;
    mod programs_sequences;
    mod programs_signals;
    mod programs_vectors;
    mod question_marks;
    mod ranges_as_values;
    mod recursion;
    mod references;
    mod scratch;
    mod searching;
    mod slices;
    mod stop_gradient;
    mod tuples;
    mod vectors;
    mod vectors_joined;
    mod while_loops;

    #[test]
    fn every_file_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
        let lists = [
            (folder.to_owned(), include_str!("corpus.rs")),
            (format!("{folder}/iterators"), include_str!("corpus/iterators/mod.rs")),
        ];
        for (folder, listed) in lists {
            for file in std::fs::read_dir(folder).expect("the corpus") {
                let path = file.expect("a file").path();
                let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
                assert!(name == "mod" || listed.contains(&format!("mod {name};")), "{name} is not listed");
            }
        }
    }
}
