//! One difference between a configuration and a node, line by line.

use serde_json::Value;
use shared::config::{Change, masked};

use crate::output::clean;

/// Lines that stay are shown around those that differ.
const CONTEXT: usize = 2;
/// Beyond this, a comparison line by line would take too long; both are shown whole.
const MOST: usize = 2000;

/// Writes a difference: a head, then lines with `-`, `+` or a blank in front. Secrets are masked.
pub fn unified(change: &Change, color: bool) -> String {
    let lines = |value: &Value| -> Vec<String> {
        let text = format!("{:#}", masked(value));
        text.lines().map(clean).collect()
    };
    let (before, after) = match change {
        Change::Create(item) => (Vec::new(), lines(&item.config)),
        Change::Delete(item) => (lines(&item.config), Vec::new()),
        Change::Replace { before, after } => (lines(&before.config), lines(&after.config)),
    };
    let paint = |code: &str, text: &str| match color {
        true => format!("\u{1b}[{code}m{text}\u{1b}[0m\n"),
        false => format!("{text}\n"),
    };
    let place = change.place();
    let head = format!(
        "{} {} {}",
        change.word(),
        place.kind.word(),
        clean(&place.path())
    );
    let mut out = paint("1", &head);
    for (sign, line) in compare(&before, &after) {
        let text = format!("{sign} {line}");
        out.push_str(&match sign {
            '-' => paint("31", &text),
            '+' => paint("32", &text),
            _ => format!("{text}\n"),
        });
    }
    out
}

/// Finds the longest common lines, and leaves out what is far from a difference.
fn compare<'l>(before: &'l [String], after: &'l [String]) -> Vec<(char, &'l str)> {
    let mut all: Vec<(char, &str)> = Vec::new();
    if before.len() > MOST || after.len() > MOST {
        all.extend(before.iter().map(|line| ('-', line.as_str())));
        all.extend(after.iter().map(|line| ('+', line.as_str())));
        return all;
    }
    let width = after.len() + 1;
    let mut common = vec![0_u32; (before.len() + 1) * width];
    for b in (0..before.len()).rev() {
        for a in (0..after.len()).rev() {
            common[b * width + a] = if before[b] == after[a] {
                common[(b + 1) * width + a + 1] + 1
            } else {
                common[(b + 1) * width + a].max(common[b * width + a + 1])
            };
        }
    }
    let (mut b, mut a) = (0, 0);
    while b < before.len() || a < after.len() {
        if b < before.len() && a < after.len() && before[b] == after[a] {
            all.push((' ', &before[b]));
            b += 1;
            a += 1;
        } else if a == after.len()
            || (b < before.len() && common[(b + 1) * width + a] >= common[b * width + a + 1])
        {
            all.push(('-', &before[b]));
            b += 1;
        } else {
            all.push(('+', &after[a]));
            a += 1;
        }
    }
    let near = |at: usize| {
        let from = at.saturating_sub(CONTEXT);
        all[from..all.len().min(at + CONTEXT + 1)]
            .iter()
            .any(|(sign, _)| *sign != ' ')
    };
    let kept = (0..all.len()).filter(|at| near(*at));
    kept.map(|at| all[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use shared::config::{Prune, plan};

    #[test]
    fn a_replaced_thing_shows_the_lines_that_differ() {
        let node = |port: u16| {
            json!({"workers": [{"id": "w", "type": "router", "transports":
                [{"id": "t", "type": "websocket", "endpoint": {"type": "tcp", "port": port}}]}]})
        };
        let plan = plan(&node(2), &node(1), Prune::No);
        let text = unified(&plan.changes[0], false);
        assert!(text.starts_with("replace transport w/t\n"), "{text}");
        assert!(
            text.contains("-     \"port\": 1\n+     \"port\": 2\n"),
            "{text}"
        );
        assert!(!text.contains('\u{1b}') && !text.contains("websocket\",\n  \"x"));
    }

    #[test]
    fn a_secret_is_not_in_a_difference() {
        let empty = json!({"workers": []});
        let node = json!({"workers": [{"id": "w", "type": "guest", "password": "hush"}]});
        let plan = plan(&node, &empty, Prune::No);
        assert!(!unified(&plan.changes[0], false).contains("hush"));
    }
}
