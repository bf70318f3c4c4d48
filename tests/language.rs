//! LANGUAGE.md says what is supported and what is refused: its tables are written from the corpus and from the UI cases,
//! so that they cannot say anything else. `UPDATE_EXPECT=1` writes them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder of `tests` with an ending, in order, relative to the root.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(&format!("{folder}/{name}"), ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(Path::new(folder).join(name));
        }
    }
    found.sort();
    found
}

/// What the head of a file says it is about: the first paragraph of its documentation.
fn head(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The functions of a file that carry the attribute.
fn differentiable_functions(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if line.starts_with("#[differentiable") {
            let function = lines.by_ref().find_map(|l| l.split_once("fn ").filter(|(before, _)| !before.contains('/')));
            let name = function.map(|(_, rest)| rest.split(['(', '<']).next().unwrap_or_default().to_owned());
            names.extend(name);
        }
    }
    names
}

fn supported() -> String {
    let mut table = String::from("| | programs |\n|---|---|\n");
    for path in files("tests/corpus", "rs") {
        let text = fs::read_to_string(root().join(&path)).unwrap();
        let functions = differentiable_functions(&text);
        if functions.is_empty() {
            continue;
        }
        let first: Vec<String> = functions.iter().take(4).map(|f| format!("`{f}`")).collect();
        let more = if functions.len() > 4 { format!(" and {} more", functions.len() - 4) } else { String::new() };
        let name = path.strip_prefix("tests/corpus").unwrap().with_extension("").display().to_string();
        let _ = writeln!(
            table,
            "| {} | [{name}]({}): {}{more} |",
            head(&text).replace('|', "\\|"),
            path.display(),
            first.join(", ")
        );
    }
    table
}

/// The first error of a report: its text and the line of the source under which it stands.
fn first_error(report: &str, source: &str) -> (String, String) {
    let mut lines = report.lines().skip_while(|line| !line.starts_with("error"));
    let text = lines.next().unwrap_or_default();
    let text = text.split_once(": ").map_or(text, |(_, text)| text);
    let place = lines.find_map(|line| line.split_once("--> ")).expect("a place").1;
    let number: usize = place.split(':').nth(1).expect("a line").parse().unwrap();
    (text.to_owned(), source.lines().nth(number - 1).expect("a line of code").trim().to_owned())
}

fn refused() -> String {
    let mut rows = Vec::new();
    for path in files("tests/ui", "rs") {
        let source = fs::read_to_string(root().join(&path)).unwrap();
        let report = fs::read_to_string(root().join(path.with_extension("stderr"))).unwrap();
        let (text, code) = first_error(&report, &source);
        let about = head(&source);
        let about = about.trim_end_matches('.');
        rows.push(format!(
            "| [{about}]({}) | `` {} `` | {} |",
            path.display(),
            code.replace('|', "\\|"),
            text.replace('|', "\\|")
        ));
    }
    format!("| | code | what the compiler says |\n|---|---|---|\n{}\n", rows.join("\n"))
}

/// The text with what stands between the marks of `name` replaced.
fn with_section(text: &str, name: &str, section: &str) -> String {
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let (before, rest) = text.split_once(&start).expect("the mark where a table starts");
    let (_, after) = rest.split_once(&end).expect("the mark where a table ends");
    format!("{before}{start}{section}{end}{after}")
}

#[test]
fn the_tables_are_those_of_the_corpus_and_the_ui_cases() {
    let path = root().join("LANGUAGE.md");
    let found = fs::read_to_string(&path).unwrap();
    let expected = with_section(&with_section(&found, "supported", &supported()), "refused", &refused());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, expected).unwrap();
    } else {
        assert!(found == expected, "LANGUAGE.md is not what the corpus and the UI cases say: bless it");
    }
}

/// A report without a case, or a file of the corpus that nobody compiles, would say something untrue.
#[test]
fn every_file_is_of_use() {
    for report in files("tests/ui", "stderr") {
        assert!(root().join(report.with_extension("rs")).exists(), "{} belongs to no case", report.display());
    }
    let list = fs::read_to_string(root().join("tests/corpus.rs")).unwrap();
    for file in files("tests/corpus", "rs") {
        let text = fs::read_to_string(root().join(&file)).unwrap();
        assert!(!head(&text).is_empty(), "{} does not say what it is about", file.display());
        let module = file.strip_prefix("tests/corpus").unwrap().components().next().unwrap();
        let module = Path::new(module.as_os_str()).with_extension("").display().to_string();
        assert!(list.contains(&format!("mod {module};")), "{} is not in tests/corpus.rs", file.display());
    }
}
