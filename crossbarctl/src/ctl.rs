//! What a command works with: the options, the terminal, where answers go, and the way to a node.

use std::path::Path;

use crate::ask::{Consent, Style};
use crate::door::{self, Door, Surroundings};
use crate::error::CtlError;
use crate::global::Global;
use crate::link::Link;
use crate::output::{Fields, Format, Output};
use crate::progress::Progress;
use crate::terminal::Terminal;

/// One run of the program.
#[derive(Debug)]
pub struct Ctl {
    /// Options of every command.
    pub global: Global,
    /// The standard streams.
    pub terminal: Terminal,
    /// Where answers go.
    pub out: Output,
    /// What a person sees meanwhile.
    pub progress: Progress,
    consent: Consent,
}

impl Ctl {
    /// Prepares a run.
    pub fn new(global: Global) -> Self {
        let terminal = Terminal::detect(global.color);
        let out = Output::new(
            global.output.clone(),
            Fields {
                columns: global.columns.clone(),
                sort: global.sort_by.clone(),
            },
            !global.no_headers,
            global.utc,
            &terminal,
        );
        let progress = Progress::new(terminal.err, global.quiet, global.verbose);
        let style = match terminal.err.animated && terminal.err.color {
            true => Style::Key,
            false => Style::Line,
        };
        let askable = (terminal.askable && !global.asks_nothing()).then_some(style);
        let consent = Consent::new(global.yes, askable);
        Ctl {
            global,
            terminal,
            out,
            progress,
            consent,
        }
    }

    /// Returns the output format.
    pub fn format(&self) -> Format {
        self.global.output.format
    }

    /// Finds the door.
    pub fn door(&self) -> Door {
        let around = Surroundings::read();
        let exists = |path: &Path| path.exists();
        door::find(
            self.global.url.as_ref(),
            self.global.cbdir.as_deref(),
            &around,
            exists,
        )
    }

    /// Connects and joins.
    ///
    /// # Errors
    /// As [`Link::open`].
    pub async fn link(&self) -> Result<Link<'_>, CtlError> {
        let door = self.door();
        self.progress.detail(2, || {
            let global = &self.global;
            format!(
                "realm {}, serializer {}, connect timeout {}, output {:?}",
                global.realm(),
                global.serializer.as_str(),
                global.connect_timeout,
                global.output.format
            )
        });
        Link::open(door, &self.global, &self.progress).await
    }

    /// Connects for something that interrupts others: asks first, where that is possible.
    ///
    /// # Errors
    /// As [`Ctl::link`]; exit 12 without a yes.
    pub async fn link_after_yes(&self, action: &str, effect: &str) -> Result<Link<'_>, CtlError> {
        self.consent.possible(action)?;
        let link = self.link().await?;
        if let Consent::Ask(_) = self.consent {
            let node = link.address(None).await?.node_id().clone();
            let url = &link.door().url;
            self.consent
                .ask(&format!("{action} on {node} ({url})? {effect}"))?;
        }
        Ok(link)
    }
}
