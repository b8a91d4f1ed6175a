//! What a command works with: the options, the terminal, where answers go, and the way to a node.

use std::cell::RefCell;
use std::ffi::OsString;
use std::path::Path;
use std::rc::Rc;

use clap::{ArgMatches, FromArgMatches};
use shared::api::NodeId;
use shared::net::Session;
use tokio::sync::OnceCell;

use crate::ask::{self, Consent, Style};
use crate::cli;
use crate::credentials;
use crate::door::{self, Door, Surroundings};
use crate::error::CtlError;
use crate::exit::Exit;
use crate::fleet::NodeChoice;
use crate::global::Global;
use crate::link::Link;
use crate::output::{Choice, Fields, Format, Output};
use crate::progress::Progress;
use crate::settings::{Origin, Settings};
use crate::terminal::Terminal;

/// A session for several commands, and the node that it found.
type Kept = Rc<RefCell<Option<(Session, Rc<OnceCell<NodeId>>)>>>;

/// One run of the program.
pub struct Ctl {
    /// Options of every command.
    pub global: Global,
    /// The standard streams.
    pub terminal: Terminal,
    /// Where answers go.
    pub out: Output,
    /// What a person sees meanwhile.
    pub progress: Progress,
    /// Where the settings come from.
    pub settings: Settings,
    consent: Consent,
    /// The session that several commands use one after the other, where they do.
    kept: Option<Kept>,
    /// The door of a session that may be joined again: the same node, not whoever answers elsewhere by then.
    fixed: Option<Door>,
}

impl Ctl {
    /// Prepares a run.
    pub fn new(global: Global, settings: Settings) -> Self {
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
        let progress = Progress::new(terminal.err, global.quiet, global.verbosity());
        let askable = (terminal.askable && !global.asks_nothing()).then(|| Style::of(terminal.err));
        let consent = Consent::new(global.yes, askable);
        Ctl {
            global,
            terminal,
            out,
            progress,
            settings,
            consent,
            kept: None,
            fixed: None,
        }
    }

    /// Prepares as a line says that is not finished, or wrong in other places.
    ///
    /// # Errors
    /// What was understood is not enough, or the settings cannot be read.
    pub fn unfinished(
        words: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    ) -> Result<(Ctl, ArgMatches), CtlError> {
        let usage = |error: clap::Error| CtlError::new(Exit::Usage, error.to_string());
        let tree = cli::bare().ignore_errors(true);
        let matches = tree.try_get_matches_from(words).map_err(usage)?;
        let mut global = Global::from_arg_matches(&matches).map_err(usage)?;
        let mut settings = Settings::of(&matches);
        settings.complete(&mut global)?;
        Ok((Ctl::new(global, settings), matches))
    }

    /// Lets every command that follows use one session, which is joined when it is first needed, and again when it was lost.
    pub fn keeping(&self) -> Ctl {
        let mut keeping = Ctl::new(self.global.clone(), self.settings.clone());
        keeping.kept = Some(Rc::default());
        keeping.fixed = Some(self.door());
        keeping
    }

    /// Takes every question for answered with yes.
    pub fn agree(&mut self) {
        self.consent = Consent::Given;
    }

    /// Returns the same for a command inside this one: it answers into a text, in this format, and says nothing else.
    pub fn inner(&self, output: Choice) -> (Ctl, Rc<RefCell<String>>) {
        let global = Global {
            output,
            ..self.global.clone()
        };
        let mut inner = Ctl::new(global, self.settings.clone());
        inner.progress = Progress::new(self.terminal.err, true, 0);
        inner.kept = self.kept.clone();
        inner.fixed = self.fixed.clone();
        let caught = inner.out.catch();
        (inner, caught)
    }

    /// Returns the same for a command on another node.
    pub fn inner_of(&self, node: NodeId, output: Choice) -> (Ctl, Rc<RefCell<String>>) {
        let (mut inner, caught) = self.inner(output);
        inner.global.node = Some(NodeChoice::One(node.clone()));
        if let Some((session, _)) = self.kept.as_ref().and_then(|kept| kept.borrow().clone()) {
            let node = Rc::new(OnceCell::new_with(Some(node)));
            inner.kept = Some(Rc::new(RefCell::new(Some((session, node)))));
        }
        (inner, caught)
    }

    /// Takes leave of the session that was kept.
    pub async fn farewell(&self) {
        let kept = self.kept.as_ref().and_then(|kept| kept.take());
        if let Some((session, _)) = kept {
            Link::over(session, self.door(), &self.global, &self.progress)
                .leave()
                .await;
        }
    }

    /// Returns how a person can be asked for what the line does not say.
    pub fn asking(&self) -> Option<Style> {
        let possible = self.terminal.askable && !self.global.asks_nothing() && !self.global.quiet;
        possible.then(|| Style::of(self.terminal.err))
    }

    /// Returns the output format.
    pub fn format(&self) -> Format {
        self.global.output.format
    }

    /// Finds the door.
    pub fn door(&self) -> Door {
        if let Some(door) = &self.fixed {
            return door.clone();
        }
        let around = Surroundings::read();
        let exists = |path: &Path| path.exists();
        let mut door = door::find(
            self.global.url.as_ref(),
            self.global.cbdir.as_deref(),
            &around,
            exists,
        );
        if let Origin::Context(_) = self.settings.origin("url") {
            door.origin = self.settings.origin("url").to_string();
        }
        door
    }

    /// Connects and joins.
    ///
    /// # Errors
    /// As [`Link::open`].
    pub async fn link(&self) -> Result<Link<'_>, CtlError> {
        let door = self.door();
        let kept = self.kept.as_ref().and_then(|kept| kept.borrow().clone());
        if let Some((session, node)) = kept.filter(|(session, _)| !session.is_closed()) {
            return Ok(Link::over(session, door, &self.global, &self.progress).keep(node));
        }
        for remark in &self.settings.remarks {
            self.progress.note(remark);
        }
        for line in self.settings.lines(&self.global) {
            self.progress.detail(2, || line.clone());
        }
        let context = self.settings.context.as_ref();
        let auth = credentials::gather(
            &self.global,
            context.map(|(_, context)| &context.auth),
            matches!(self.consent, Consent::Ask(_))
                || (self.terminal.askable && !self.global.asks_nothing()),
        )?;
        let link = Link::open(door, &self.global, auth, &self.progress).await?;
        Ok(match &self.kept {
            Some(kept) => {
                let node = Rc::default();
                kept.replace(Some((link.session().clone(), Rc::clone(&node))));
                link.keep(node)
            }
            None => link,
        })
    }

    /// Connects for something that interrupts others: asks first, where that is possible.
    ///
    /// # Errors
    /// As [`Ctl::link`]; exit 12 without a yes.
    pub async fn link_after_yes(&self, action: &str, effect: &str) -> Result<Link<'_>, CtlError> {
        self.consent_possible(action)?;
        let link = self.link().await?;
        self.consent(&link, action, effect).await?;
        Ok(link)
    }

    /// Connects, asks with an effect that is found out only where somebody is asked.
    ///
    /// # Errors
    /// As [`Ctl::link_after_yes`].
    pub async fn link_after_yes_to(
        &self,
        action: &str,
        effect: impl AsyncFnOnce(&Link<'_>) -> String,
    ) -> Result<Link<'_>, CtlError> {
        self.consent_possible(action)?;
        let link = self.link().await?;
        if matches!(self.consent, Consent::Ask(_)) {
            let effect = effect(&link).await;
            self.consent(&link, action, &effect).await?;
        }
        Ok(link)
    }

    /// Asks on a session that is there already.
    ///
    /// # Errors
    /// Exit 12 without a yes.
    pub async fn consent(
        &self,
        link: &Link<'_>,
        action: &str,
        effect: &str,
    ) -> Result<(), CtlError> {
        self.consent_possible(action)?;
        if !matches!(self.consent, Consent::Ask(_)) {
            return Ok(());
        }
        let node = link.address(None).await?.node_id().clone();
        let question = format!("{action} on {node} ({})? {effect}", link.door().url);
        match self.protected() {
            Some(_) => ask::spelled(&question, node.as_str()),
            None => self.consent.ask(&question),
        }
    }

    /// Refuses before anything is connected where nobody can be asked, or where yes alone is not enough.
    fn consent_possible(&self, action: &str) -> Result<(), CtlError> {
        self.consent.possible(action)?;
        match self.protected() {
            Some(name)
                if self.consent == Consent::Given
                    && self.settings.origin("node") != Origin::Flag =>
            {
                let message = format!("{action}: context `{name}` is protected");
                Err(CtlError::new(Exit::Confirmation, message)
                    .with_help("spell the node out: --yes --node ID"))
            }
            _ => Ok(()),
        }
    }

    /// Asks a question that says everything.
    ///
    /// # Errors
    /// Exit 12 without a yes.
    pub fn agreed(&self, question: &str) -> Result<(), CtlError> {
        self.consent.possible(question)?;
        self.consent.ask(question)
    }

    /// Tells whether interrupting commands want nodes spelled out.
    pub fn is_protected(&self) -> bool {
        self.protected().is_some()
    }

    /// Returns the context's name if it is protected.
    fn protected(&self) -> Option<&str> {
        let (name, context) = self.settings.context.as_ref()?;
        context.protect.then_some(name)
    }
}
