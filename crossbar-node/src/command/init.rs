//! `crossbar-node init`: a node directory to begin with.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use clap::ValueEnum;
use shared::config::DEFAULT_NODE_CONFIG;

use super::{complain, say};
use crate::boundary::exit;
use crate::cli::{InitArgs, Template};

/// A node without workers.
const EMPTY: &str = r#"{
    "version": 2,
    "controller": {},
    "workers": []
}
"#;

/// Makes the directory; a node file that is there stays, unless told otherwise.
pub fn run(args: &InitArgs) -> u8 {
    if args.list_templates {
        for template in Template::value_variants() {
            let Some(value) = template.to_possible_value() else {
                continue;
            };
            let about = value.get_help().map(ToString::to_string);
            say(&format!(
                "{:<9} {}",
                value.get_name(),
                about.unwrap_or_default()
            ));
        }
        return exit::OK;
    }
    let directory = args.appdir.join(".crossbar");
    let path = directory.join("config.json");
    match make(&directory, &path, args) {
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

fn make(directory: &Path, path: &Path, args: &InitArgs) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)?;
    let mut options = OpenOptions::new();
    // It may come to hold secrets.
    options.write(true).mode(0o600);
    if args.force {
        options.create(true).truncate(true);
    } else {
        options.create_new(true);
    }
    let text = match args.template {
        Template::Default => DEFAULT_NODE_CONFIG,
        Template::Empty => EMPTY,
    };
    options.open(path)?.write_all(text.as_bytes())
}
