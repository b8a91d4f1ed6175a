//! `crossbar-node init`: a node directory to begin with.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use shared::config::DEFAULT_NODE_CONFIG;

use super::{complain, say};
use crate::boundary::exit;
use crate::cli::InitArgs;

/// Makes the directory; a node file that is there stays, unless told otherwise.
pub fn run(args: &InitArgs) -> u8 {
    let directory = args.appdir.join(".crossbar");
    let path = directory.join("config.json");
    match make(&directory, &path, args.force) {
        Ok(()) => {
            say(&format!("made {}", path.display()));
            say(&format!(
                "next: crossbar-node start --cbdir {}",
                directory.display()
            ));
            exit::OK
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            complain(&format!(
                "error: {} is there already; --force replaces it",
                path.display()
            ));
            exit::FAILED
        }
        Err(error) => {
            complain(&format!("error: {}: {error}", path.display()));
            exit::SYSTEM
        }
    }
}

fn make(directory: &Path, path: &Path, force: bool) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)?;
    let mut options = OpenOptions::new();
    // It may come to hold secrets.
    options.write(true).mode(0o600);
    if force {
        options.create(true).truncate(true);
    } else {
        options.create_new(true);
    }
    options
        .open(path)?
        .write_all(DEFAULT_NODE_CONFIG.as_bytes())
}
