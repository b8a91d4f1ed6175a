//! `completions`: scripts for shells, made from the tree of commands; and where to put them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use clap::{Args, ValueEnum};
use clap_complete::{Shell, generate};
use clap_complete_nushell::Nushell;
use serde_json::Value;

use crate::cli;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::Change;

/// For which shell, and where to.
#[derive(Args, Debug)]
pub struct CompletionsArgs {
    /// The shell, or `install`
    #[arg(value_name = "SHELL")]
    shell: Word,
    /// With `install`: the shell; by default that of SHELL
    #[arg(value_name = "SHELL")]
    of: Option<For>,
    /// With `install`: print the path, write nothing
    #[arg(long)]
    print: bool,
}

/// The first word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Word {
    /// Write the script to where the shell looks for it
    Install,
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

impl Word {
    const fn shell(self) -> Option<For> {
        Some(match self {
            Word::Install => return None,
            Word::Bash => For::Bash,
            Word::Zsh => For::Zsh,
            Word::Fish => For::Fish,
            Word::Elvish => For::Elvish,
            Word::PowerShell => For::PowerShell,
            Word::Nushell => For::Nushell,
        })
    }
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

/// What a shell evaluates to have ids of the running node completed: it asks this program at every TAB. Nushell cannot.
fn dynamic(shell: For) -> String {
    let line = match shell {
        For::Bash => "source <(COMPLETE=bash crossbarctl)\n",
        For::Zsh => "#compdef crossbarctl\nsource <(COMPLETE=zsh crossbarctl)\n",
        For::Fish => "COMPLETE=fish crossbarctl | source\n",
        For::Elvish => "eval (E:COMPLETE=elvish crossbarctl | slurp)\n",
        For::PowerShell => {
            "$env:COMPLETE = \"powershell\"; crossbarctl | Out-String | Invoke-Expression; Remove-Item Env:\\COMPLETE\n"
        }
        For::Nushell => return script(shell),
    };
    line.to_owned()
}

/// Returns where a shell of this user's looks for a script.
fn place(shell: For, home: &Path, data: &Path, config: &Path) -> PathBuf {
    match shell {
        For::Bash => data.join("bash-completion/completions/crossbarctl"),
        For::Zsh => home.join(".zfunc/_crossbarctl"),
        For::Fish => config.join("fish/completions/crossbarctl.fish"),
        For::Elvish => config.join("elvish/lib/crossbarctl.elv"),
        For::PowerShell => config.join("powershell/crossbarctl.ps1"),
        For::Nushell => config.join("nushell/completions/crossbarctl.nu"),
    }
}

/// Says what the shell needs to be told once, where it does not look there by itself.
const fn remark(shell: For) -> Option<&'static str> {
    match shell {
        For::Bash | For::Fish => None,
        For::Zsh => Some("~/.zshrc needs, before compinit: fpath=(~/.zfunc $fpath)"),
        For::Elvish => Some("rc.elv needs: use crossbarctl"),
        For::PowerShell => Some("the profile needs: . ~/.config/powershell/crossbarctl.ps1"),
        For::Nushell => Some("config.nu needs: source completions/crossbarctl.nu"),
    }
}

impl CompletionsArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 2 when it is not clear for which shell or where, 10 when the script cannot be written.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        if let Some(shell) = self.shell.shell() {
            ctl.out.text(&script(shell));
            return Ok(Exit::Done);
        }
        let shell = self.of.or_else(of_environment).ok_or_else(|| {
            CtlError::new(Exit::Usage, "SHELL does not say which shell this is")
                .with_help("name it: `crossbarctl completions install bash`")
        })?;
        let set = |name| {
            env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let home = set("HOME")
            .ok_or_else(|| CtlError::new(Exit::Usage, "HOME is not set, so there is no place"))?;
        let data = set("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share"));
        let config = set("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
        let path = place(shell, &home, &data, &config);
        if self.print {
            ctl.out.text(&format!("{}\n", path.display()));
            return Ok(Exit::Done);
        }
        let text = dynamic(shell);
        let changed = fs::read_to_string(&path).is_ok_and(|old| old == text);
        let changed = !changed;
        if changed {
            let folder = path.parent().unwrap_or(Path::new("."));
            let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
            written.map_err(|why| {
                CtlError::new(
                    Exit::Failed,
                    format!("cannot write {}: {why}", path.display()),
                )
            })?;
        }
        let what = if changed {
            "written to"
        } else {
            "are current in"
        };
        ctl.out.change(&Change {
            changed,
            object: "completions",
            id: path.display().to_string(),
            sentence: format!("completions {what} {}", path.display()),
            result: Value::Null,
        });
        if let Some(remark) = remark(shell) {
            ctl.progress.note(remark);
        }
        Ok(Exit::Done)
    }
}

fn of_environment() -> Option<For> {
    let shell = env::var("SHELL").ok()?;
    let name = shell.rsplit('/').next()?.to_owned();
    <For as ValueEnum>::from_str(&name, true).ok()
}
