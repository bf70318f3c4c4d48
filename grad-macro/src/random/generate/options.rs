//! Options: made, changed on some ways, and taken apart for a float.

use super::Generator;
use super::scope::Ty;

impl Generator {
    pub(crate) fn let_option(&mut self, nesting: usize) -> String {
        let mut text = match self.choices.below(3) {
            0 => "let mut kept: Option<f64> = None;".to_owned(),
            1 => format!("let mut kept = Some({});", self.float_within(2.0, 1)),
            _ => {
                let (c, e) = (self.condition(1), self.float_within(2.0, 1));
                format!("let mut kept: Option<f64> = if {c} {{ Some({e}) }} else {{ None }};")
            }
        };
        if nesting > 0 && self.choices.percent(60) {
            let (c, e) = (self.condition(1), self.float_within(2.0, 1));
            let put = match self.choices.below(3) {
                0 => format!("kept = Some({e});"),
                1 => format!("kept = if {c} {{ Some({e}) }} else {{ kept }};"),
                _ => "if let Some(held) = &mut kept { *held *= 0.75; }".to_owned(),
            };
            text.push_str(&match self.choices.below(3) {
                0 => format!("\nif {c} {{ {put} }}"),
                1 => format!("\nfor _ in 0..2 {{ {put} }}"),
                _ => format!("\n{put}"),
            });
        }
        let name = self.fresh_name();
        let otherwise = self.float_within(4.0, 1);
        let at = self.scope.locals.len();
        self.scope.add("held", Ty::Float, false, 2.0);
        let with = self.float_within(4.0, 2);
        self.scope.locals.truncate(at);
        let value = match self.choices.below(5) {
            0 => format!("match kept {{ Some(held) => {with}, None => {otherwise} }}"),
            1 => format!("if let Some(held) = kept {{ {with} }} else {{ {otherwise} }}"),
            2 => format!("kept.map_or({otherwise}, |held| {with})"),
            3 => format!("match kept {{ Some(held) if held > 0.0 => {with}, _ => {otherwise} }}"),
            _ => format!("kept.unwrap_or({otherwise})"),
        };
        self.scope.add(&name, Ty::Float, false, 4.0);
        format!("{text}\nlet {name} = {value};")
    }
}
