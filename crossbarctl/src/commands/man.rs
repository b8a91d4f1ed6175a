//! `man`: manual pages, one per command, made from the tree of commands.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::man_text::tidy;
use crate::cli;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::table;

/// Where the pages go.
#[derive(Args, Debug)]
pub struct ManArgs {
    /// Write one page per command into this directory; without it, the first page goes to standard output
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl ManArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 10 when a page cannot be written.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let pages = pages();
        let Some(dir) = self.dir else {
            let (_, text) = &pages[0];
            ctl.out.text(text);
            return Ok(Exit::Done);
        };
        let failed = |path: &Path, why: std::io::Error| {
            CtlError::new(
                Exit::Failed,
                format!("cannot write {}: {why}", path.display()),
            )
        };
        fs::create_dir_all(&dir).map_err(|why| failed(&dir, why))?;
        for (name, text) in &pages {
            let path = dir.join(name);
            fs::write(&path, text).map_err(|why| failed(&path, why))?;
        }
        ctl.progress
            .note(&format!("{} pages in {}", pages.len(), dir.display()));
        Ok(Exit::Done)
    }
}

/// Returns every page with the name of its file, the program's own first.
pub fn pages() -> Vec<(String, String)> {
    let mut command = cli::command();
    command.build();
    let mut found = Vec::new();
    collect(&command, "", &mut found);
    found
}

fn collect(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
    let name = format!("crossbarctl {path}").trim().replace(' ', "-");
    found.push((format!("{name}.1"), page(command, path, &name)));
    for subcommand in command.get_subcommands() {
        let below = format!("{path} {}", subcommand.get_name());
        collect(subcommand, below.trim(), found);
    }
}

/// Writes one page: what clap knows, then what it does not.
fn page(command: &clap::Command, path: &str, name: &str) -> String {
    let usage = command.clone().render_usage().to_string();
    let own = command
        .clone()
        .after_help("")
        .after_long_help("")
        .display_name(name.to_owned())
        .override_usage(usage.trim_start_matches("Usage: ").to_owned())
        // A page is long enough for what a short help leaves out.
        .mut_args(|arg| arg.hide_short_help(false));
    let version = env!("CARGO_PKG_VERSION");
    let man = Man::new(own.version(version))
        .title(name.to_uppercase())
        .date(today())
        .source(format!("crossbarctl {version}"))
        .manual("crossbarctl manual");
    let mut out = Vec::new();
    // Writing into memory does not fail.
    let written = man
        .render_title(&mut out)
        .and_then(|()| man.render_name_section(&mut out))
        .and_then(|()| man.render_synopsis_section(&mut out))
        .and_then(|()| man.render_description_section(&mut out))
        .and_then(|()| man.render_options_section(&mut out));
    debug_assert!(written.is_ok(), "memory takes everything");
    let mut roff = Roff::new();
    let impact = table::of(path).map(|row| cli::word(row.impact));
    roff.control("SH", ["IMPACT"]);
    roff.text([roman(impact.unwrap_or("depends on the command"))]);
    roff.control("SH", ["EXIT STATUS"]);
    for exit in Exit::ALL {
        roff.control("TP", []);
        roff.text([bold(exit.code().to_string())]);
        roff.text([roman(exit.doc())]);
    }
    roff.control("SH", ["ENVIRONMENT"]);
    roff.text([roman(
        "Most options of every command have a variable CROSSBARCTL_NAME; the command line wins over it, it wins over the context. CROSSBAR_DIR names a node directory, NO_COLOR turns colour off.",
    )]);
    roff.control("SH", ["FILES"]);
    roff.control("TP", []);
    roff.text([bold("~/.config/crossbarctl/config.json")]);
    roff.text([roman("The contexts.")]);
    roff.control("SH", ["EXAMPLES"]);
    let examples = match table::examples(path) {
        own if own.is_empty() => table::examples_below(path),
        own => own,
    };
    for (at, example) in examples.into_iter().enumerate() {
        if at > 0 {
            roff.control("PP", []);
        }
        roff.text([roman(example)]);
    }
    roff.control("SH", ["SEE ALSO"]);
    roff.text([
        bold("crossbarctl"),
        roman("(1), "),
        bold("crossbar-node"),
        roman("(1)"),
    ]);
    out.extend(roff.to_roff().into_bytes());
    tidy(&String::from_utf8_lossy(&out))
}

/// The day on which the page is made, or the one that whoever builds packages says.
fn today() -> String {
    let said = std::env::var("SOURCE_DATE_EPOCH").ok();
    let said = said.and_then(|text| jiff::Timestamp::from_second(text.parse().ok()?).ok());
    let at = said.unwrap_or_else(jiff::Timestamp::now);
    at.strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_with_exit_status_and_examples() {
        let pages = pages();
        assert!(pages.len() > table::rows().count());
        for (name, text) in pages {
            for section in [
                "NAME",
                "SYNOPSIS",
                "EXIT STATUS",
                "ENVIRONMENT",
                "FILES",
                "EXAMPLES",
            ] {
                let head = format!(".SH {section}");
                let quoted = format!(".SH \"{section}\"");
                assert!(
                    text.contains(&head) || text.contains(&quoted),
                    "{name}: {section}"
                );
            }
        }
    }
}
