//! What is refused, and in which words. One file per refusal; `TRYBUILD=overwrite` blesses them.

use std::fs;
use std::path::Path;

#[test]
fn refusals() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

/// The fixed words of a message between its `{name}`s.
fn fixed_words(template: &str) -> Vec<&str> {
    template.split("{name}").collect()
}

fn contains_in_order(text: &str, parts: &[&str]) -> bool {
    let mut rest = text;
    parts.iter().all(|part| {
        let found = rest.find(part);
        if let Some(at) = found {
            rest = &rest[at + part.len()..];
        }
        found.is_some()
    })
}

#[test]
fn every_message_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = fs::read_to_string(root.join("grad-macro/src/messages.rs")).unwrap();
    let messages: Vec<(&str, &str)> = source
        .lines()
        .filter_map(|line| line.trim().split_once("() = \""))
        .map(|(name, rest)| (name, &rest[..rest.rfind('"').unwrap()]))
        .collect();
    assert!(messages.len() > 20, "the table of messages has changed its form: {messages:?}");

    // A message is one line of a report, so a case answers for it only with a whole line.
    let shown: Vec<String> = fs::read_dir(root.join("tests/ui"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "stderr"))
        .flat_map(|path| fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.starts_with("error: "))
        .collect();
    let without: Vec<&str> = messages
        .iter()
        .filter(|(_, template)| !shown.iter().any(|line| contains_in_order(line, &fixed_words(template))))
        .map(|(name, _)| *name)
        .collect();
    assert!(without.is_empty(), "messages without a case in tests/ui: {without:?}");
}
