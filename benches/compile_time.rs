//! The compile time of the programs with `#[differentiable]` against that of the same with their gradients by hand:
//! `cargo run --bin compile_time`.
//!
//! Two packages are made of the files in `programs/` and of what they take from the example `gradbench`, under `target/`: one of the annotated functions, one of the plain
//! functions and their gradients by hand. Cargo builds them in turns, their dependencies built before.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, Item, ItemFn, Pat, Type};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const ROUNDS: usize = 5;

/// The programs, by the function whose gradient is wanted.
const PROGRAMS: [(&str, &str); 11] = [
    ("dot", "dot"),
    ("gmm", "log_posterior"),
    ("kmeans", "cost"),
    ("logsumexp", "logsumexp"),
    ("lstm", "loss"),
    ("matrix_vector", "chain"),
    ("n_body", "energy"),
    ("net", "loss"),
    ("ode", "distance"),
    ("polynomial", "polynomial"),
    ("rosenbrock", "rosenbrock"),
];

/// The programs whose functions stand in the example `gradbench`, with the files that hold them.
const SHARED: [(&str, &[&str]); 2] = [("gmm", &["lse", "gmm"]), ("lstm", &["lstm"])];

/// What belongs to neither form.
const ELSEWHERE: [&str; 6] = ["Number", "Program", "Method", "sizes_and_numbers", "test", "uniform"];

fn main() {
    let annotated = package("annotated", true);
    let by_hand = package("by_hand", false);
    println!("| command | annotated | by hand | ratio |\n|---|--:|--:|--:|");
    for arguments in [&["check"][..], &["build"], &["build", "--release"]] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..=ROUNDS {
            ours.push(seconds(&annotated, arguments));
            theirs.push(seconds(&by_hand, arguments));
        }
        // The first built the dependencies.
        let (ours, theirs) = (median(&mut ours[1..]), median(&mut theirs[1..]));
        println!("| cargo {} | {ours:.2} s | {theirs:.2} s | {:.2} |", arguments.join(" "), ours / theirs);
    }
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// How long cargo takes once the source has changed.
fn seconds(package: &Path, arguments: &[&str]) -> f64 {
    let source = package.join("src/lib.rs");
    let text = fs::read_to_string(&source).expect("the package has a source");
    fs::write(&source, text).expect("the package is writable");
    let start = Instant::now();
    let status = Command::new("cargo").args(arguments).arg("--quiet").current_dir(package).status();
    assert!(status.is_ok_and(|status| status.success()), "{} does not compile", package.display());
    start.elapsed().as_secs_f64()
}

/// Writes one of the two packages.
fn package(name: &str, annotated: bool) -> PathBuf {
    let directory = Path::new(ROOT).join("target/compile_time").join(name);
    fs::create_dir_all(directory.join("src")).expect("target is writable");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n[dependencies]\nchainrule.path = \"{ROOT}/..\"\n[workspace]\n"
    );
    fs::write(directory.join("Cargo.toml"), manifest).expect("target is writable");
    let modules = PROGRAMS.iter().map(|(file, function)| module(file, function, annotated));
    let source = quote!(#![allow(warnings)] #(#modules)*);
    fs::write(directory.join("src/lib.rs"), source.to_string()).expect("target is writable");
    directory
}

fn module(file: &str, function: &str, annotated: bool) -> TokenStream {
    let mut items = TokenStream::new();
    let shared = SHARED.iter().find(|(program, _)| *program == file).map_or(&[][..], |(_, files)| files);
    for item in shared.iter().flat_map(|file| read("../examples/gradbench/functions", file)) {
        match item {
            Item::Fn(f) if is_annotated(&f) => items.extend(primal(f, function, annotated)),
            Item::Use(_) => {}
            other => other.to_tokens(&mut items),
        }
    }
    for item in read("programs", file) {
        match item {
            Item::Fn(f) if is_annotated(&f) => items.extend(primal(f, function, annotated)),
            Item::Const(c) => c.to_tokens(&mut items),
            Item::Use(_) => {}
            other if !annotated => by_hand(other).to_tokens(&mut items),
            _ => {}
        }
    }
    let name = format_ident!("{file}");
    quote!(pub mod #name { use chainrule::{differentiable, stop_gradient}; #items })
}

/// The items of a file.
fn read(directory: &str, file: &str) -> Vec<Item> {
    let path = Path::new(ROOT).join(directory).join(file).with_extension("rs");
    let source = fs::read_to_string(path).expect("the program is there");
    syn::parse_file(&source).expect("the program is Rust").items
}

fn is_annotated(f: &ItemFn) -> bool {
    f.attrs.iter().any(|attribute| attribute.path().is_ident("differentiable"))
}

/// The function, and in the annotated form a call that makes the compiler generate its gradient.
fn primal(mut f: ItemFn, wanted: &str, annotated: bool) -> TokenStream {
    if annotated {
        let call = if f.sig.ident == wanted { call(&f) } else { TokenStream::new() };
        return quote!(#f #call);
    }
    f.attrs.clear();
    for input in &mut f.sig.inputs {
        if let FnArg::Typed(input) = input {
            input.attrs.clear();
        }
    }
    f.into_token_stream()
}

fn call(f: &ItemFn) -> TokenStream {
    let (mut names, mut buffers) = (Vec::new(), Vec::new());
    for input in &f.sig.inputs {
        let FnArg::Typed(input) = input else { continue };
        let Pat::Ident(name) = &*input.pat else { continue };
        names.push(name.ident.clone());
        if input.attrs.is_empty() && input.ty.to_token_stream().to_string() != "usize" {
            buffers.push(match &*input.ty {
                Type::Reference(reference) => reference.elem.to_token_stream(),
                other => other.to_token_stream(),
            });
        }
    }
    let inputs = f.sig.inputs.iter().map(|input| match input {
        FnArg::Typed(input) => syn::PatType { attrs: Vec::new(), ..input.clone() }.into_token_stream(),
        FnArg::Receiver(receiver) => receiver.to_token_stream(),
    });
    let buffers = if buffers.len() == 1 { quote!(#(&mut #buffers)*) } else { quote!((#(&mut #buffers),*)) };
    let name = &f.sig.ident;
    quote!(pub fn gradient(#(#inputs,)* into: #buffers) -> f64 { #name::value_and_grad_into(#(#names,)* into) })
}

/// The item, public and without what belongs to neither form.
fn by_hand(mut item: Item) -> TokenStream {
    match &mut item {
        Item::Impl(block) => {
            block.items.retain(|method| !is_elsewhere(method.to_token_stream()));
            block.to_token_stream()
        }
        other if is_elsewhere(other.to_token_stream()) => TokenStream::new(),
        Item::Fn(f) => {
            f.vis = syn::parse_quote!(pub);
            f.to_token_stream()
        }
        other => other.to_token_stream(),
    }
}

fn is_elsewhere(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ELSEWHERE.iter().any(|word| ident == word),
        TokenTree::Group(group) => is_elsewhere(group.stream()),
        _ => false,
    })
}
