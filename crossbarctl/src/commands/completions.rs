//! `completions`: scripts for shells, made from the tree of commands.

use clap::{Args, ValueEnum};
use clap_complete::{Shell, generate};
use clap_complete_nushell::Nushell;

use crate::cli;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;

/// For which shell.
#[derive(Args, Debug)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: For,
}

/// The shells for which there is a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum For {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// Fish
    Fish,
    /// Elvish
    Elvish,
    /// PowerShell
    #[value(name = "powershell")]
    PowerShell,
    /// Nushell
    Nushell,
}

impl For {
    /// Every shell.
    pub const ALL: [For; 6] = [
        For::Bash,
        For::Zsh,
        For::Fish,
        For::Elvish,
        For::PowerShell,
        For::Nushell,
    ];

    /// Returns the name under which the shell looks for its script.
    pub const fn file_name(self) -> &'static str {
        match self {
            For::Bash => "crossbarctl.bash",
            For::Zsh => "_crossbarctl",
            For::Fish => "crossbarctl.fish",
            For::Elvish => "crossbarctl.elv",
            For::PowerShell => "_crossbarctl.ps1",
            For::Nushell => "crossbarctl.nu",
        }
    }
}

/// Returns the script for a shell.
pub fn script(shell: For) -> String {
    let mut command = cli::command();
    let mut out = Vec::new();
    let name = "crossbarctl";
    match shell {
        For::Bash => generate(Shell::Bash, &mut command, name, &mut out),
        For::Zsh => generate(Shell::Zsh, &mut command, name, &mut out),
        For::Fish => generate(Shell::Fish, &mut command, name, &mut out),
        For::Elvish => generate(Shell::Elvish, &mut command, name, &mut out),
        For::PowerShell => generate(Shell::PowerShell, &mut command, name, &mut out),
        For::Nushell => generate(Nushell, &mut command, name, &mut out),
    }
    String::from_utf8_lossy(&out).into_owned()
}

impl CompletionsArgs {
    /// Does it.
    ///
    /// # Errors
    /// None.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        ctl.out.text(&script(self.shell));
        Ok(Exit::Done)
    }
}
