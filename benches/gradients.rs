//! Times every program with divan: its primal and each way to its gradient.

use chainrule_benches::{Program, all};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// The rows of the report: which program, and which of its gradients (`None`: the primal).
fn rows() -> Vec<Row> {
    let row = |p: usize, program: &Program| {
        let primal = Row { program: p, gradient: None, name: format!("{} {} primal", program.name, program.size) };
        let gradients = program.gradients.iter().enumerate().map(move |(g, (method, _))| Row {
            program: p,
            gradient: Some(g),
            name: format!("{} {} {method}", program.name, program.size),
        });
        std::iter::once(primal).chain(gradients.collect::<Vec<_>>())
    };
    all().iter().enumerate().flat_map(|(p, program)| row(p, program).collect::<Vec<_>>()).collect()
}

struct Row {
    program: usize,
    gradient: Option<usize>,
    name: String,
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

#[divan::bench(args = rows(), max_time = 1)]
fn programs(bencher: Bencher, row: &Row) {
    let mut program = all().swap_remove(row.program);
    let mut buffer = vec![0.0; program.parameters];
    match row.gradient {
        None => bencher.bench_local(|| (program.primal)()),
        Some(g) => bencher.bench_local(|| program.gradients[g].1(black_box(&mut buffer))),
    }
}
