//! `crossbar-node convert` and `upgrade`: the node file in the other notation, or in the current version. What was there is
//! kept as `.bak`.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use serde_json::Value;
use shared::config::{Format, Node, NodeConfig, render_all, upgraded, written};

use super::{complain, find, say};
use crate::boundary::exit;
use crate::cli::RewriteArgs;
use crate::service::directory::Source;

/// A node file, read and found to be right.
struct Read {
    path: PathBuf,
    text: String,
    format: Format,
    value: Value,
}

/// Writes the file in the other notation.
pub fn convert(args: &RewriteArgs) -> u8 {
    with_file(args, |file| {
        let (format, extension) = match file.format {
            Format::Json => (Format::Yaml, "yaml"),
            Format::Yaml => (Format::Json, "json"),
        };
        let to = file.path.with_extension(extension);
        if to.exists() {
            let message = format!("{} is there already", to.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        replace(file, &to, &written(&file.value, format))?;
        say(&format!("made {}", to.display()));
        Ok(())
    })
}

/// Writes the file in the current version.
pub fn upgrade(args: &RewriteArgs) -> u8 {
    with_file(args, |file| {
        let new = upgraded(&file.value);
        if new == file.value {
            say(&format!("{}: as it should be", file.path.display()));
            return Ok(());
        }
        replace(file, &file.path, &written(&new, file.format))?;
        say(&format!("{}: now of version 2", file.path.display()));
        Ok(())
    })
}

fn with_file(args: &RewriteArgs, work: impl FnOnce(&Read) -> io::Result<()>) -> u8 {
    let read = find(&args.place)
        .and_then(|place| Ok((place.source.read()?, place)))
        .map_err(|error| format!("error: {error}"));
    let file = read.and_then(|((text, format), place)| {
        let name = place.source.name();
        let Source::File(path) = place.source else {
            return Err(format!("error: {name} is no file that could be replaced"));
        };
        let refused = |problems| render_all(&name, &text, &problems);
        let environment = |name: &str| std::env::var(name).ok();
        NodeConfig::parse(&text, format, &environment).map_err(refused)?;
        let value = Node::parse(&text, format).map_err(refused)?.to_value();
        Ok(Read {
            path,
            text,
            format,
            value,
        })
    });
    let file = match file {
        Ok(file) => file,
        Err(text) => {
            complain(text.trim_end());
            return exit::CONFIGURATION;
        }
    };
    match work(&file) {
        Ok(()) => exit::OK,
        Err(error) => {
            complain(&format!("error: {}: {error}", file.path.display()));
            exit::SYSTEM
        }
    }
}

/// Puts the old text aside, then the new one in place, whole and with the old one's permissions.
fn replace(file: &Read, to: &Path, text: &str) -> io::Result<()> {
    let mode = fs::metadata(&file.path)?.permissions().mode();
    let with = |path: &Path, end: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let backup = with(&file.path, ".bak");
    write(&with(&backup, ".new"), mode, &file.text)?;
    fs::rename(with(&backup, ".new"), &backup)?;
    write(&with(to, ".new"), mode, text)?;
    fs::rename(with(to, ".new"), to)?;
    if to != file.path {
        fs::remove_file(&file.path)?;
    }
    complain(&format!("what was there is in {}", backup.display()));
    Ok(())
}

fn write(path: &Path, mode: u32, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options
        .write(true)
        .create(true)
        .truncate(true)
        .mode(mode & 0o777);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
