//! `GradBench`'s protocol: a message a line, a response a line.

use std::{
    any::Any,
    error::Error,
    io::{self, BufRead, Write},
    panic,
};

use serde::{Deserialize, Serialize};
use serde_json::{json, value::RawValue};

use crate::{evals, timing::Timing};

/// A message; what only some kinds have is optional.
#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    kind: String,
    module: Option<String>,
    function: Option<String>,
    #[serde(borrow)]
    input: Option<&'a RawValue>,
}

/// What can be read of a message that cannot.
#[derive(Deserialize)]
struct Unread<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
}

#[derive(Serialize, Default)]
struct Response<'a> {
    id: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timings: Option<Vec<Timing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// What an evaluation results in.
pub(crate) struct Evaluation {
    output: Box<RawValue>,
    timings: Vec<Timing>,
}

impl Evaluation {
    /// The output as JSON, and how long each run took.
    pub(crate) fn new(output: &impl Serialize, timings: Vec<Timing>) -> Result<Self, Box<dyn Error>> {
        Ok(Self { output: serde_json::value::to_raw_value(output)?, timings })
    }
}

/// Answers every line of `input`, until it ends.
///
/// # Errors
/// If reading or writing fails; never because of what a line says.
pub(crate) fn serve(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            writeln!(output, "{}", answer(&line))?;
            output.flush()?;
        }
        line.clear();
    }
    Ok(())
}

/// The response to a message.
pub(crate) fn answer(line: &[u8]) -> String {
    let response = match serde_json::from_slice::<Message>(line) {
        Ok(message) => respond(&message),
        Err(error) => {
            let id = serde_json::from_slice::<Unread>(line).ok().map(|unread| unread.id);
            Response { id, ..failure(format!("not a message: {error}")) }
        }
    };
    serde_json::to_string(&response)
        .unwrap_or_else(|error| json!({ "id": null, "error": error.to_string() }).to_string())
}

fn respond<'a>(message: &Message<'a>) -> Response<'a> {
    let rest = match message.kind.as_str() {
        "start" => Response { tool: Some("chainrule"), ..Response::default() },
        "define" => match find(message) {
            Ok(_) => Response { success: Some(true), ..Response::default() },
            Err(error) => failure(error),
        },
        "evaluate" => match evaluate(message) {
            Ok(Evaluation { output, timings }) => {
                Response { success: Some(true), output: Some(output), timings: Some(timings), ..Response::default() }
            }
            Err(error) => failure(error),
        },
        _ => Response::default(),
    };
    Response { id: Some(message.id), ..rest }
}

fn failure<'a>(error: String) -> Response<'a> {
    Response { success: Some(false), error: Some(error), ..Response::default() }
}

fn find(message: &Message) -> Result<&'static evals::Module, String> {
    let name = message.module.as_deref().ok_or("the message names no module")?;
    evals::MODULES.iter().find(|module| module.name == name).ok_or_else(|| format!("there is no module `{name}`"))
}

fn evaluate(message: &Message) -> Result<Evaluation, String> {
    let module = find(message)?;
    let name = message.function.as_deref().ok_or("the message names no function")?;
    let (_, function) = module
        .functions
        .iter()
        .find(|(known, _)| *known == name)
        .ok_or_else(|| format!("the module `{}` has no function `{name}`", module.name))?;
    let input = message.input.ok_or("the message has no input")?;
    // Inputs are checked; should one slip through, the next message is still answered.
    match panic::catch_unwind(|| function(input.get())) {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(panic) => Err(format!("`{name}` panicked: {}", text_of(&*panic))),
    }
}

fn text_of(panic: &(dyn Any + Send)) -> &str {
    match panic.downcast_ref::<&str>() {
        Some(text) => text,
        None => panic.downcast_ref::<String>().map_or("for an unknown reason", String::as_str),
    }
}
