//! Random programs: source text of functions in the language of the attribute, with arguments for the last of them.

mod call;
mod changes;
mod containers;
mod exits;
mod expr;
mod loops;
mod options;
mod params;
mod scope;
mod stmt;

use super::choices::Choices;
pub(crate) use expr::Expr;
pub(crate) use params::{Param, Signature};
use scope::Scope;
pub(crate) use scope::{Passed, Ty};

/// Functions, the last of which calls the others and is the one to check.
pub(crate) struct Source {
    pub(crate) functions: Vec<String>,
    pub(crate) params: Vec<Param>,
    /// One float is returned, and nothing is written.
    pub(crate) is_scalar: bool,
}

impl Source {
    pub(crate) fn text(&self) -> String {
        self.functions.join("\n\n")
    }
}

pub(crate) struct Generator {
    choices: Choices,
    scope: Scope,
    helpers: Vec<Signature>,
    has_constant: bool,
    /// In how many branches the statement at hand stands.
    branches: usize,
    /// Statements that may still come.
    left: usize,
    /// Floats drawn for arguments.
    floats: f64,
    /// What the function at hand returns.
    output: Option<Ty>,
    /// Labels so far.
    labels: usize,
    /// How many loops are around the innermost labelled block, out of which a plain `break` may not lead.
    sealed: usize,
}

/// One program; `name` is the function to check, `name_1`, … its helpers.
pub(crate) fn program(choices: &mut Choices, name: &str) -> Source {
    let drawn = std::mem::replace(choices, Choices::replay(&[]));
    let mut generator = Generator {
        choices: drawn,
        scope: Scope::default(),
        helpers: Vec::new(),
        has_constant: false,
        branches: 0,
        left: 0,
        floats: 0.0,
        output: None,
        labels: 0,
        sealed: 0,
    };
    let mut functions = Vec::new();
    let helpers = [0, 0, 1, 0, 1, 2][generator.choices.below(6)];
    for i in 1..=helpers {
        let (text, signature) = if generator.choices.percent(25) {
            generator.recursive(&format!("{name}_{i}"))
        } else {
            generator.function(&format!("{name}_{i}"), 3)
        };
        functions.push(text);
        generator.helpers.push(signature);
    }
    let (text, signature) = generator.function(name, 8);
    functions.push(text);
    *choices = generator.choices;
    let is_pure = signature.params.iter().all(|p| p.passed != Passed::Mut);
    let is_scalar = signature.output == Some(Ty::Float) && is_pure;
    Source { functions, params: signature.params, is_scalar }
}

impl Generator {
    fn function(&mut self, name: &str, statements: usize) -> (String, Signature) {
        self.scope = Scope::default();
        // Most are small, so that many are seen.
        self.left = 1 + self.choices.below(statements) + self.choices.below(statements);
        let params = self.params();
        let written = params.iter().any(|p| p.passed == Passed::Mut);
        let output = self.output(written);
        self.output.clone_from(&output);
        self.sealed = 0;
        self.has_constant = self.choices.percent(15);
        let constant = if self.has_constant { "const RATE: f64 = 0.75;\n" } else { "" };
        let body = self.statements(statements, 3);
        let result = match &output {
            None => String::new(),
            Some(ty) => self.result(ty),
        };
        let list: Vec<String> = params.iter().map(Param::text).collect();
        let arrow = output.as_ref().map_or_else(String::new, |ty| format!(" -> {}", ty.text()));
        let text = format!("fn {name}({}){arrow} {{\n{constant}{body}{result}\n}}", list.join(", "));
        let text = format!("#[differentiable]\n{text}");
        (text, Signature { name: name.to_owned(), params, output })
    }

    /// What is returned depends on several of the locals.
    fn result(&mut self, ty: &Ty) -> String {
        if *ty != Ty::Float {
            return self.build(ty, 2);
        }
        let mut terms = vec![self.float_within(4.0, 2)];
        for _ in 0..self.choices.below(5) {
            if let Some((place, ..)) = self.float_place(false) {
                terms.push(place);
            }
        }
        terms.join(" + ")
    }

    /// A function that calls itself a given number of times.
    fn recursive(&mut self, name: &str) -> (String, Signature) {
        self.scope = Scope::default();
        self.has_constant = false;
        self.output = Some(Ty::Float);
        self.sealed = 0;
        self.left = 3;
        self.scope.add("x", Ty::Float, false, 2.0);
        self.scope.add("n", Ty::Int(3), false, 0.0);
        let last = self.float_within(2.0, 2);
        let body = self.statements(3, 1);
        let inner = self.float_within(2.0, 2);
        let outer = self.float_within(2.0, 1);
        let shadowed = self.scope.locals[2..].iter().any(|l| l.name == "n");
        let n = if shadowed { "0" } else { "n - 1" };
        let text = format!(
            "#[differentiable]\nfn {name}(x: f64, n: usize) -> f64 {{\nif n == 0 {{ {last} }} else {{ {body} 0.5 * {name}({inner}, {n}) + {outer} }}\n}}"
        );
        let params = vec![Param::new("x", Ty::Float, Passed::Value), Param::new("n", Ty::Int(3), Passed::Value)];
        (text, Signature { name: name.to_owned(), params, output: Some(Ty::Float) })
    }
}
