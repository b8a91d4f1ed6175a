//! Makes the process of a guest: any program.

use std::ffi::OsStr;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use shared::config::{AfterWriting, GuestConfig, GuestInput, GuestOutput, WatchAction};
use tokio::io::AsyncWriteExt;
use tokio::process::{ChildStdin, Command};

use super::child::{Child, Logged, environment};
use super::context::Context;
use super::holds::Holds;
use super::lifecycle::Renewal;
use super::watch::{Directories, Watching};
use super::worker::Worker;
use crate::sys;

/// What a guest is made of.
#[derive(Clone, Debug)]
pub struct Guest {
    config: GuestConfig,
    workdir: PathBuf,
    program: PathBuf,
    watched: Option<Directories>,
}

impl Guest {
    /// Finds the working directory and the program.
    ///
    /// # Errors
    /// A message for the operator.
    pub fn resolve(
        config: GuestConfig,
        directory: &Path,
        path: Option<&OsStr>,
    ) -> Result<Self, String> {
        let workdir = match &config.options.workdir {
            Some(workdir) => directory.join(workdir),
            None => directory.to_owned(),
        };
        if !workdir.is_dir() {
            return Err(format!(
                "the working directory {} does not exist",
                workdir.display()
            ));
        }
        let program = find(&config.executable, &workdir, path).ok_or_else(|| {
            let name = &config.executable;
            format!(
                "there is no program `{name}` in {} or on the PATH",
                workdir.display()
            )
        })?;
        let watched = config.options.watch.as_ref();
        let watched = watched.map(|watch| Directories::find(directory, &watch.directories));
        Ok(Guest {
            watched: watched.transpose()?,
            config,
            workdir,
            program,
        })
    }

    /// Returns the configuration.
    pub fn config(&self) -> &GuestConfig {
        &self.config
    }

    /// Returns what follows when something that it watches has changed.
    pub fn renewal(&self) -> Option<Renewal> {
        self.config
            .options
            .watch
            .as_ref()
            .map(|watch| match watch.action {
                WatchAction::Restart => Renewal::Restart(watch.timeout),
                WatchAction::Stop => Renewal::Stop,
            })
    }

    /// Makes the process.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn spawn(&self, context: &Context, worker: &Arc<Worker>) -> io::Result<Child> {
        let options = &self.config.options;
        let mut command = Command::new(&self.program);
        command
            .args(&self.config.arguments)
            .current_dir(&self.workdir)
            .stdin(if options.stdin == GuestInput::Close {
                Stdio::null()
            } else {
                Stdio::piped()
            })
            .stdout(output(options.stdout))
            .stderr(output(options.stderr));
        environment(&mut command, &options.env);
        let holds = Holds::new(&context.cgroups);
        holds.mark(&mut command);
        sys::tie(command.as_std_mut(), &[], holds.entry());
        let logged = Logged {
            stdout: options.stdout == GuestOutput::Log,
            stderr: options.stderr == GuestOutput::Log,
        };
        // From before its start, so that no change is missed.
        let watching = self.watched.as_ref().map(Watching::start);
        let mut child = Child::spawn(&mut command, worker, logged, holds)?;
        child.set_guard();
        match watching {
            Some(Ok(watching)) => {
                let told = watching.tell(Arc::clone(worker), child.pid());
                child.help(told);
            }
            Some(Err(error)) => {
                tracing::warn!(%error, worker = %worker.id, "the guest's directories cannot be watched");
            }
            None => {}
        }
        if let Some(stdin) = child.take_stdin() {
            child.help(feed(stdin, options.stdin.clone()));
        }
        Ok(child)
    }
}

fn output(output: GuestOutput) -> Stdio {
    match output {
        GuestOutput::Close => Stdio::null(),
        GuestOutput::Log | GuestOutput::Drop => Stdio::piped(),
    }
}

/// Writes what the guest is to read, then closes the pipe or keeps it open until the guest has ended.
async fn feed(mut stdin: ChildStdin, input: GuestInput) {
    if let GuestInput::Json { value, then } = input {
        // A guest may close its standard input whenever it likes.
        if stdin.write_all(value.to_string().as_bytes()).await.is_err()
            || then == AfterWriting::Close
        {
            return;
        }
    }
    // The child's owner drops this task, and with it the pipe.
    std::future::pending::<()>().await;
}

/// First below the working directory, then on the path.
fn find(name: &str, workdir: &Path, path: Option<&OsStr>) -> Option<PathBuf> {
    let direct = workdir.join(name);
    if is_program(&direct) {
        return Some(direct);
    }
    if name.contains('/') {
        return None;
    }
    let mut directories = path.into_iter().flat_map(std::env::split_paths);
    directories.find_map(|directory| Some(directory.join(name)).filter(|path| is_program(path)))
}

fn is_program(path: &Path) -> bool {
    std::fs::metadata(path)
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guest(executable: &str, workdir: &Path) -> Result<Guest, String> {
        use shared::config::ConfigItem;
        let config = serde_json::json!({"type": "guest", "executable": executable});
        let config = GuestConfig::from_value(&config).unwrap();
        Guest::resolve(config, workdir, Some(OsStr::new("/nowhere:/bin:/usr/bin")))
    }

    #[test]
    fn a_program_in_the_working_directory_comes_before_one_on_the_path() {
        let directory = tempfile::tempdir().unwrap();
        let own = directory.path().join("sh");
        assert!(
            guest("sh", directory.path())
                .unwrap()
                .program
                .ends_with("bin/sh")
        );
        std::fs::write(&own, "").unwrap();
        assert!(
            guest("sh", directory.path())
                .unwrap()
                .program
                .ends_with("bin/sh")
        );
        std::fs::set_permissions(&own, std::fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(guest("sh", directory.path()).unwrap().program, own);
    }

    #[test]
    fn an_absent_program_is_named() {
        let directory = tempfile::tempdir().unwrap();
        assert!(
            guest("no-such-program", directory.path())
                .unwrap_err()
                .contains("`no-such-program`")
        );
        assert!(guest("./sh", directory.path()).is_err());
    }
}
