//! What must hold for every program.

use proc_macro2::TokenStream;

use super::generate::{Passed, Source};
use crate::errors::Errors;
use crate::interpret::{Compiled, Data, Program, TOO_LONG};
use crate::names::Names;
use crate::signature::{Param, Signature};
use crate::{analyse, emit, lower, transform};

/// Whether finite differences could be compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compared {
    Yes,
    /// The function jumps or bends too close to the point, or cancels too much.
    No,
}

/// The functions, through the real pipeline up to the IR that is printed: flat, with values nested as they are printed, and
/// with loops that go forward and backward in one.
fn compile(source: &Source) -> Result<[Program; 3], String> {
    let mut forms = [const { Vec::new() }; 3];
    for function in &source.functions {
        for (form, compiled) in forms.iter_mut().zip(compile_function(function)?) {
            form.push(compiled);
        }
    }
    Ok(forms.map(Program::new))
}

fn compile_function(text: &str) -> Result<[Compiled; 3], String> {
    let tokens: TokenStream = text.parse().map_err(|e| format!("no tokens: {e}"))?;
    let item: syn::ItemFn = syn::parse2(tokens.clone()).map_err(|e| format!("no function: {e}"))?;
    let mut names = Names::avoiding(tokens);
    let refused = |errors: Errors| errors.check().map_err(|e| format!("refused: {}", e.into_tokens()));
    let mut errors = Errors::default();
    let signature = Signature::of(&item, None, &mut names, &mut errors);
    refused(errors)?;
    let mut errors = Errors::default();
    let primal = lower::function(&signature, &item.block, &mut errors);
    refused(errors)?;
    let differentiable: Vec<bool> = signature.params.iter().map(Param::is_differentiable).collect();
    let mut errors = Errors::default();
    let facts = analyse::facts(&primal, &differentiable, &mut errors);
    refused(errors)?;
    let lasting = analyse::Lasting::of(&primal, &primal.body);
    let pair = transform::reverse(&primal, &differentiable, &facts, &lasting);
    let tangent =
        transform::tangent::forward_mode(&primal, &differentiable, &facts, transform::tangent::Directions::One);
    let (mut nested_pair, mut nested_tangent) = (pair.clone(), tangent.clone());
    emit::nest(&mut nested_pair, &mut nested_tangent, signature.is_scalar());
    let mut joint = pair.together().unwrap_or_else(|| pair.clone());
    // It may be said only after the backward half.
    joint.forward.result = None;
    let name = signature.ident.to_string();
    let compiled = |pair, tangent| Compiled::new(name.clone(), primal.clone(), pair, tangent);
    Ok([compiled(pair, tangent.clone()), compiled(nested_pair, nested_tangent), compiled(joint, tangent)])
}

/// Where larger terms cancel exactly, their rounding is left.
const CANCELLED: f64 = 1e-6;

/// A seed and its gradient.
type Pulled = (Vec<f64>, Vec<f64>);

/// A program at its point.
struct Case<'s> {
    source: &'s Source,
    program: Program,
    args: Vec<Data>,
    point: Vec<f64>,
    value: Vec<f64>,
    result: Data,
    left: Vec<Data>,
}

/// `None` for a program that runs too long to be worth it, or to a number that is none.
pub(crate) fn check(source: &Source) -> Result<Option<Compared>, String> {
    let [flat, nested, joint] = compile(source)?;
    let Some(flat) = Case::new(source, flat)? else { return Ok(None) };
    let gradients = flat.reverse(3)?;
    let tangent = flat.forward_mode(&gradients)?;
    // Nesting values for print changes no bit.
    let Some(nested) = Case::new(source, nested)? else { return Ok(None) };
    let again = nested.reverse(1).map_err(|e| format!("nested: {e}"))?;
    for ((_, nested), (_, flat)) in again.iter().zip(&gradients) {
        same("nested", nested, flat)?;
    }
    flat.together(&joint, &gradients[0])?;
    let (_, jv) = nested.forward_mode(&[]).map_err(|e| format!("nested: {e}"))?;
    same("nested jvp", &jv, &tangent.1)?;
    flat.differences(&tangent).map(Some)
}

impl<'s> Case<'s> {
    fn new(source: &'s Source, program: Program) -> Result<Option<Self>, String> {
        let args: Vec<Data> = source.params.iter().map(|p| p.argument.clone()).collect();
        let mut point = Vec::new();
        for (param, arg) in source.params.iter().zip(&args) {
            if param.is_differentiable() {
                arg.floats(&mut point);
            }
        }
        let (result, left) = match program.primal(args.clone()) {
            Ok(outcome) => outcome,
            Err(why) if why == TOO_LONG => return Ok(None),
            Err(why) => return Err(format!("the function itself: {why}")),
        };
        let value = floats(source, &result, &left);
        if value.iter().any(|x| !x.is_finite()) {
            return Ok(None);
        }
        Ok(Some(Self { source, program, args, point, value, result, left }))
    }

    /// Arguments or tangents with these coordinates.
    fn with(&self, from: &[Data], coordinates: &[f64]) -> Vec<Data> {
        let mut coordinates = coordinates.iter().copied();
        let params = self.source.params.iter().zip(from);
        params
            .map(|(param, data)| {
                let mut data = data.clone();
                if param.is_differentiable() {
                    data.set_floats(&mut coordinates);
                }
                data
            })
            .collect()
    }

    /// The forward half returns what the function returns; the backward half gives a gradient per seed.
    fn reverse(&self, seeds: usize) -> Result<Vec<Pulled>, String> {
        let forward = self.program.forward(self.args.clone()).map_err(|e| format!("forward: {e}"))?;
        let (result, left, recorded) = forward;
        same("forward", &floats(self.source, &result, &left), &self.value)?;
        let mut gradients = Vec::new();
        let m = self.value.len();
        let (u, v) = (direction(m, 1), direction(m, 2));
        let sum: Vec<f64> = u.iter().zip(&v).map(|(u, v)| u - 2.0 * v).collect();
        for seed in [u, v, sum].into_iter().take(seeds) {
            let mut from = seed.iter().copied();
            let mut d_result = self.result.zero()?;
            d_result.set_floats(&mut from);
            let mut given = Vec::new();
            for (param, (arg, left)) in self.source.params.iter().zip(self.args.iter().zip(&self.left)) {
                given.push(match (param.is_differentiable(), param.passed) {
                    (false, _) => None,
                    (true, Passed::Mut) => {
                        let mut d = left.zero()?;
                        d.set_floats(&mut from);
                        Some(d)
                    }
                    (true, _) => Some(arg.zero()?),
                });
            }
            let swept = self.program.backward(&recorded, d_result, given).map_err(|e| format!("backward: {e}"))?;
            let mut gradient = Vec::new();
            swept.iter().flatten().for_each(|d| d.floats(&mut gradient));
            if gradient.len() != self.point.len() {
                return Err(format!("{} coordinates in the gradient, not {}", gradient.len(), self.point.len()));
            }
            gradients.push((seed, gradient));
        }
        let [(_, a), (_, b), (_, c)] = &gradients[..] else { return Ok(gradients) };
        let combined: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - 2.0 * b).collect();
        let scale = largest(a) + 2.0 * largest(b) + CANCELLED;
        if !c.iter().zip(&combined).all(|(c, d)| (c - d).abs() <= 1e-9 * scale) {
            return Err(format!("not linear in the seed: {c:?}, not {combined:?}"));
        }
        Ok(gradients)
    }

    /// Loops that go forward and backward in one sum the same gradient, in another order.
    fn together(&self, joint: &Program, (seed, expected): &Pulled) -> Result<(), String> {
        // Only what runs in one go is joined: a function of its own, without `&mut` parameters.
        if self.source.functions.len() > 1 || self.source.params.iter().any(|p| p.passed == Passed::Mut) {
            return Ok(());
        }
        let (_, _, recorded) = joint.forward(self.args.clone()).map_err(|e| format!("joint: {e}"))?;
        let mut d_result = self.result.zero()?;
        d_result.set_floats(&mut seed.iter().copied());
        let given = self.source.params.iter().zip(&self.args);
        let given = given.map(|(p, arg)| p.is_differentiable().then(|| arg.zero()).transpose());
        let given = given.collect::<Result<Vec<_>, _>>()?;
        let swept = joint.backward(&recorded, d_result, given).map_err(|e| format!("joint: {e}"))?;
        let mut gradient = Vec::new();
        swept.iter().flatten().for_each(|d| d.floats(&mut gradient));
        let scale = largest(expected) + CANCELLED;
        if !gradient.iter().zip(expected).all(|(a, b)| (a - b).abs() <= 1e-9 * scale) {
            return Err(format!("joint: {gradient:?}, not {expected:?}"));
        }
        Ok(())
    }

    /// Forward mode is the transpose. Returns a direction and the output's tangent along it.
    fn forward_mode(&self, gradients: &[Pulled]) -> Result<(Vec<f64>, Vec<f64>), String> {
        let v = direction(self.point.len(), 3);
        let zeros = self.args.iter().map(Data::zero).collect::<Result<Vec<_>, _>>()?;
        let tangents = self.with(&zeros, &v);
        let run = self.program.jvp(self.args.clone(), tangents).map_err(|e| format!("jvp: {e}"))?;
        let (result, d_result, left, d_left) = run;
        same("jvp", &floats(self.source, &result, &left), &self.value)?;
        let jv = floats(self.source, &d_result, &d_left);
        if jv.len() != self.value.len() {
            return Err(format!("{} coordinates in the tangent, not {}", jv.len(), self.value.len()));
        }
        for (w, jtw) in gradients {
            let (forward, reverse) = (dot(w, &jv), dot(jtw, &v));
            let scale = size(w, &jv).max(size(jtw, &v)) + CANCELLED;
            if !(forward - reverse).abs().le(&(1e-10 * scale)) {
                return Err(format!(
                    "⟨w, Jv⟩ = {forward:e}, ⟨Jᵀw, v⟩ = {reverse:e}\n  w = {w:?}\n  v = {v:?}\n  Jv = {jv:?}\n  Jᵀw = {jtw:?}"
                ));
            }
        }
        Ok((v, jv))
    }

    /// Central differences along a direction, where several step sizes agree.
    fn differences(&self, (v, jv): &(Vec<f64>, Vec<f64>)) -> Result<Compared, String> {
        let at = |h: f64| -> Result<Vec<f64>, String> {
            let moved: Vec<f64> = self.point.iter().zip(v).map(|(x, v)| x + h * v).collect();
            let (result, left) = self.program.primal(self.with(&self.args, &moved))?;
            Ok(floats(self.source, &result, &left))
        };
        let mut estimates: Vec<Vec<f64>> = Vec::new();
        for h in [2e-4, 1e-4, 5e-5] {
            // A branch may take another way close by; that is what the agreement of the steps tells.
            let (Ok(plus), Ok(minus)) = (at(h), at(-h)) else { return Ok(Compared::No) };
            if plus.len() != jv.len() || minus.len() != jv.len() {
                return Ok(Compared::No);
            }
            estimates.push(plus.iter().zip(&minus).map(|(p, m)| (p - m) / (2.0 * h)).collect());
        }
        let mut compared = Compared::Yes;
        for (i, exact) in jv.iter().enumerate() {
            let each: Vec<f64> = estimates.iter().map(|e| e[i]).collect();
            let scale = each.iter().fold(exact.abs().max(1.0), |m, e| m.max(e.abs()));
            let spread = (each[0] - each[1]).abs().max((each[1] - each[2]).abs());
            if !spread.le(&(1e-5 * scale)) {
                compared = Compared::No;
                continue;
            }
            if !(each[2] - exact).abs().le(&(1e-4 * scale)) {
                return Err(format!("differences give {each:?} for output {i}, forward and backward {exact:e}"));
            }
        }
        Ok(compared)
    }
}

/// The returned value, then what was left in the `&mut` parameters.
fn floats(source: &Source, result: &Data, left: &[Data]) -> Vec<f64> {
    let mut all = Vec::new();
    result.floats(&mut all);
    for (param, data) in source.params.iter().zip(left) {
        if param.passed == Passed::Mut {
            data.floats(&mut all);
        }
    }
    all
}

fn same(what: &str, found: &[f64], expected: &[f64]) -> Result<(), String> {
    let bits = |x: &[f64]| x.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
    if bits(found) == bits(expected) { Ok(()) } else { Err(format!("{what} gives {found:?}, not {expected:?}")) }
}

/// Numbers without a pattern in 0.5..1.5, of both signs.
fn direction(n: usize, salt: u32) -> Vec<f64> {
    let mut rng = oorandom::Rand64::new(u128::from(salt));
    (0..n).map(|_| (0.5 + rng.rand_float()) * if rng.rand_float() < 0.5 { -1.0 } else { 1.0 }).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn size(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a * b).abs()).sum()
}

fn largest(x: &[f64]) -> f64 {
    x.iter().fold(1e-300, |m, x| m.max(x.abs()))
}
