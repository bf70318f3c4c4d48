//! A circuit as data, and how it is shown: wires with values and gradients, gates with what they do.

use std::fmt;

/// What a gate does with the gradient that reaches its output.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// The sum of its operands distributes.
    Add,
    /// The product of two operands switches.
    Mul,
    /// The larger of two operands is where the gradient is routed.
    Max,
    /// A function of one operand, by its name, scales.
    Scale(&'static str),
    /// A wire used several times adds up.
    Branch,
    /// The product of a matrix and a vector switches, too.
    MatVec,
    /// The squared length of a vector.
    SquaredNorm,
}

/// A number, or several, and the gradient of the circuit's output with respect to it.
pub(crate) struct Wire {
    pub(crate) name: &'static str,
    pub(crate) value: Vec<f64>,
    pub(crate) gradient: Vec<f64>,
}

/// A gate between the wires of these names.
pub(crate) struct Gate {
    pub(crate) kind: Kind,
    pub(crate) operands: &'static [&'static str],
    pub(crate) outputs: &'static [&'static str],
}

/// A formula, drawn as wires and gates from the inputs to the output.
pub(crate) struct Circuit {
    formula: &'static str,
    pub(crate) wires: Vec<Wire>,
    pub(crate) gates: Vec<Gate>,
}

impl Circuit {
    pub(crate) fn new(formula: &'static str) -> Self {
        Self { formula, wires: Vec::new(), gates: Vec::new() }
    }

    /// A wire that carries one number.
    pub(crate) fn wire(self, name: &'static str, value: f64, gradient: f64) -> Self {
        self.bundle(name, &[value], &[gradient])
    }

    /// A wire that carries a vector, or a matrix row by row.
    pub(crate) fn bundle(mut self, name: &'static str, value: &[f64], gradient: &[f64]) -> Self {
        self.wires.push(Wire { name, value: value.to_vec(), gradient: gradient.to_vec() });
        self
    }

    pub(crate) fn gate(
        mut self,
        kind: Kind,
        operands: &'static [&'static str],
        outputs: &'static [&'static str],
    ) -> Self {
        self.gates.push(Gate { kind, operands, outputs });
        self
    }

    /// The wires a gate connects, by name.
    ///
    /// # Panics
    /// Where the circuit has no wire of such a name.
    pub(crate) fn wires(&self, names: &[&str]) -> Vec<&Wire> {
        let find = |name: &&str| self.wires.iter().find(|wire| wire.name == *name);
        names.iter().map(|name| find(name).unwrap_or_else(|| panic!("no wire `{name}`"))).collect()
    }

    /// What the gate did with the gradient, in a sentence.
    fn story(&self, gate: &Gate) -> String {
        let (from, to) = (self.wires(gate.operands), self.wires(gate.outputs));
        let arriving = shown(&to[0].gradient);
        match gate.kind {
            Kind::Add => format!("distributor: hands {arriving} on to {}", list(gate.operands, "and")),
            Kind::Mul => {
                let (a, b) = (from[0], from[1]);
                let half = |to: &Wire, other: &Wire| {
                    let (value, gradient) = (shown(&other.value), shown(&to.gradient));
                    format!("{} gets {arriving} × {} = {arriving} × {value} = {gradient}", to.name, other.name)
                };
                format!("switcher: {}; {}", half(a, b), half(b, a))
            }
            Kind::Max => {
                let a_wins = from[0].value >= from[1].value;
                let (winner, loser) = if a_wins { (0, 1) } else { (1, 0) };
                let (winner, loser) = (from[winner].name, from[loser].name);
                format!("router: {arriving} goes to the winner {winner}, nothing to {loser}")
            }
            Kind::Scale(name) => {
                let local = from[0].gradient[0] / to[0].gradient[0];
                let leaving = shown(&from[0].gradient);
                format!("{name}: global {arriving} × local {local:.3} = {leaving}")
            }
            Kind::Branch => {
                let parts: Vec<_> = to.iter().map(|wire| shown(&wire.gradient)).collect();
                let sum = shown(&from[0].gradient);
                format!("branches add up: {} = {sum}", parts.join(" + ").replace("+ -", "− "))
            }
            Kind::MatVec => {
                let (matrix, vector, output) = (from[0].name, from[1].name, to[0].name);
                format!(
                    "switcher: {matrix} gets d{output} · {vector}ᵀ = {}; {vector} gets {matrix}ᵀ · d{output} = {}",
                    shown(&from[0].gradient),
                    shown(&from[1].gradient)
                )
            }
            Kind::SquaredNorm => {
                let (name, leaving) = (from[0].name, shown(&from[0].gradient));
                format!("squared length: {name} gets {arriving} × 2{name} = {leaving}")
            }
        }
    }
}

impl fmt::Display for Circuit {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(out, "{}\n", self.formula)?;
        writeln!(out, "  {:<6}  {:>28}  {:>28}", "wire", "value", "gradient")?;
        for wire in &self.wires {
            let (value, gradient) = (shown(&wire.value), shown(&wire.gradient));
            writeln!(out, "  {:<6}  {value:>28}  {gradient:>28}", wire.name)?;
        }
        writeln!(out)?;
        // The gradient meets the gates from the output to the inputs.
        for gate in self.gates.iter().rev() {
            let wires = format!("{} → {}", gate.operands.join(", "), gate.outputs.join(", "));
            writeln!(out, "  {wires:<16}  {}", self.story(gate))?;
        }
        Ok(())
    }
}

fn shown(numbers: &[f64]) -> String {
    // Adding zero turns −0 into 0.
    let texts: Vec<_> = numbers.iter().map(|number| number + 0.0).collect();
    match texts[..] {
        [number] => format!("{number:.3}"),
        _ => format!("{texts:.3?}"),
    }
}

fn list(names: &[&str], and: &str) -> String {
    let (last, others) = names.split_last().expect("a gate has operands");
    format!("{} {and} {last}", others.join(", "))
}
