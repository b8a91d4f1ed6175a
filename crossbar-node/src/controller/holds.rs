//! What holds a process and all that it starts together, beside the process group: a cgroup, where there can be one, and
//! a mark in the environment.

use std::ffi::OsString;
use std::os::fd::BorrowedFd;
use std::path::PathBuf;

use tokio::process::Command;

use super::cgroup::{self, Cgroup, Cgroups};
use super::sweep::{self, VARIABLE};

/// What holds the descendants of a process together.
#[derive(Debug)]
pub struct Holds {
    mark: String,
    cgroup: Held,
}

#[derive(Debug)]
enum Held {
    Own(Cgroup),
    /// That of somebody else's child.
    Named(PathBuf),
    Not,
}

impl Holds {
    /// Makes them.
    pub fn new(cgroups: &Cgroups) -> Holds {
        Holds {
            mark: sweep::mark(),
            cgroup: cgroups.make().map_or(Held::Not, Held::Own),
        }
    }

    /// Gives the process to be made the mark.
    pub fn mark(&self, command: &mut Command) {
        command.env(VARIABLE, &self.mark);
    }

    /// Returns the entry of the cgroup.
    pub fn entry(&self) -> Option<BorrowedFd<'_>> {
        match &self.cgroup {
            Held::Own(cgroup) => Some(cgroup.entry()),
            Held::Named(_) | Held::Not => None,
        }
    }

    /// Writes them for another process.
    pub fn to_args(&self) -> Vec<OsString> {
        let mut args = vec![self.mark.clone().into()];
        if let Held::Own(cgroup) = &self.cgroup {
            args.push(cgroup.path().into());
        }
        args
    }

    /// Reads what [`to_args`](Self::to_args) has written.
    pub fn from_args(mut args: impl Iterator<Item = OsString>) -> Holds {
        let mark = args.next().and_then(|mark| mark.into_string().ok());
        Holds {
            mark: mark.unwrap_or_default(),
            cgroup: args
                .next()
                .map_or(Held::Not, |path| Held::Named(path.into())),
        }
    }

    /// Kills all that is held. Blocks.
    pub fn clear(self) {
        let path = match &self.cgroup {
            Held::Own(cgroup) => cgroup.path(),
            Held::Named(path) => path,
            Held::Not => return sweep::sweep(&self.mark),
        };
        if let Err(error) = cgroup::clear(path) {
            tracing::warn!(%error, "a cgroup was not cleared");
            sweep::sweep(&self.mark);
        }
    }
}
