//! Manual pages as `mandoc` and `groff` want them: nothing superfluous, and no long lines. Pure.

/// Text lines are broken before this column; `mandoc` wants 80, and counts what is not ASCII several times.
const WIDTH: usize = 72;

/// Takes out what has no effect, and breaks long lines.
pub fn tidy(page: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut prepared = 0;
    for line in page.lines() {
        let line = line.trim_end();
        // How quotes are written is said once.
        if line.starts_with(".ie ") || line.starts_with(".el ") {
            prepared += 1;
            if prepared > 2 {
                continue;
            }
        }
        let before = lines.last().map(String::as_str).unwrap_or_default();
        let again = match line {
            "" => true,
            // Some space is made, or a line is begun, already.
            ".br" => matches!(before, ".br" | ".sp" | ".PP" | ".TP") || before.starts_with(".SH"),
            ".sp" | ".PP" => {
                if before == ".br" {
                    lines.pop();
                }
                let before = lines.last().map(String::as_str).unwrap_or_default();
                matches!(before, ".sp" | ".PP") || before.starts_with(".SH")
            }
            _ => false,
        };
        if !again {
            wrap(line, &mut lines);
        }
    }
    lines.join("\n") + "\n"
}

/// Breaks a line of text at blanks. What follows a tag has to stay with it, so that tags are kept whole.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let after_tag = lines.last().is_some_and(|line| line == ".TP");
    if line.len() <= WIDTH || line.starts_with(['.', '\'']) || after_tag {
        lines.push(line.to_owned());
        return;
    }
    let mut rest = line;
    while rest.len() > WIDTH {
        // A word that would be taken for a request does not begin a line.
        let good = |at: &usize| !rest[at + 1..].starts_with(['.', '\'', ' ']);
        let blanks = || rest.match_indices(' ').map(|(at, _)| at).filter(good);
        let within = blanks().take_while(|at| *at <= WIDTH).last();
        let Some(at) = within.or_else(|| blanks().next()) else {
            break;
        };
        lines.push(rest[..at].trim_end().to_owned());
        rest = &rest[at + 1..];
    }
    lines.push(rest.to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_effect_goes() {
        let page =
            ".ie a\n.el b\n.TH X\n.ie a\n.el b\n.SH NAME\n.sp\n.PP\nx \n.br\n.sp\n.br\ny\n\n";
        assert_eq!(tidy(page), ".ie a\n.el b\n.TH X\n.SH NAME\nx\n.sp\ny\n");
    }

    #[test]
    fn long_text_is_broken_where_that_changes_nothing() {
        let words = format!(
            "{} .request {}",
            "word ".repeat(15).trim_end(),
            "more ".repeat(9).trim_end()
        );
        let text = tidy(&words);
        assert!(
            text.lines()
                .all(|line| line.len() <= WIDTH && !line.starts_with('.')),
            "{text}"
        );
        assert_eq!(
            text.split_whitespace().collect::<Vec<_>>(),
            words.split_whitespace().collect::<Vec<_>>()
        );
        let tag = format!(".TP\n{words}\n");
        assert_eq!(tidy(&tag), tag);
    }
}
