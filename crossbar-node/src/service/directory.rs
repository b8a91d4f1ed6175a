//! The node directory and the node file: which ones, by what was said and what is there.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use shared::config::{DEFAULT_NODE_CONFIG, Format, MAX_TEXT};
use thiserror::Error;

/// Names of a node file, the first that exists counts.
const NAMES: &[&str] = &["config.json", "config.yaml", "config.yml"];
/// The directory that is looked for where the program is started.
const LOCAL: &str = ".crossbar";

/// What was said, and what the environment says.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// `--cbdir` or `CROSSBAR_DIR`; may be the node file itself.
    pub directory: Option<PathBuf>,
    /// `--config`; `-` is standard input.
    pub config: Option<PathBuf>,
    /// `XDG_STATE_HOME`
    pub state_home: Option<PathBuf>,
    /// `HOME`
    pub home: Option<PathBuf>,
}

/// Where the configuration is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// In a file.
    File(PathBuf),
    /// On standard input.
    Stdin,
    /// In this program.
    Embedded,
}

/// Where a node lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The node directory.
    pub directory: PathBuf,
    /// Its configuration.
    pub source: Source,
}

/// Why there is no place for a node. All of these are the operator's to mend: exit status 78.
#[derive(Debug, Error)]
pub enum PlaceError {
    /// A directory that was named is not there.
    #[error("the node directory {} does not exist; {}", .0.display(), advice(.0))]
    NoDirectory(PathBuf),
    /// A directory that was named has no node file.
    #[error("there is no {} in {}; {}", NAMES.join(", "), .0.display(), advice(.0))]
    NoConfig(PathBuf),
    /// A file that was named is not there.
    #[error("there is no node file {}", .0.display())]
    NoFile(PathBuf),
    /// Nobody says where the user's files go.
    #[error(
        "neither HOME nor XDG_STATE_HOME is set; say where the node directory is, with --cbdir"
    )]
    NoHome,
    /// The file cannot be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Says how to get a node file. `init` makes `.crossbar`, so a directory of another name is not the one to start then.
fn advice(directory: &Path) -> String {
    let appdir = parent(directory);
    let init = format!(
        "run `crossbar-node init --appdir {}` to make one",
        appdir.display()
    );
    if appdir == directory {
        let made = appdir.join(LOCAL);
        return format!("{init}, and start it with `--cbdir {}`", made.display());
    }
    init
}

/// `init` makes the node directory below the one that it is given.
fn parent(directory: &Path) -> PathBuf {
    if directory.file_name().is_some_and(|name| name == LOCAL)
        && let Some(parent) = directory.parent()
    {
        return if parent.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            parent.to_owned()
        };
    }
    directory.to_owned()
}

impl Wishes {
    /// Adds what the environment says about the user's files.
    pub fn of_environment(directory: Option<PathBuf>, config: Option<PathBuf>) -> Self {
        let path = |name| {
            std::env::var_os(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        Wishes {
            directory,
            config,
            state_home: path("XDG_STATE_HOME"),
            home: path("HOME"),
        }
    }

    /// Finds the node directory. `here` is where the program was started.
    ///
    /// # Errors
    /// See [`PlaceError`].
    pub fn find(&self, here: &Path) -> Result<Place, PlaceError> {
        let local = here.join(LOCAL);
        match (&self.directory, &self.config) {
            (Some(named), config) => {
                let named = here.join(named);
                if named.is_file() {
                    let directory = named.parent().unwrap_or(here).to_owned();
                    return Ok(Place {
                        directory,
                        source: Source::File(named),
                    });
                }
                if !named.is_dir() {
                    return Err(PlaceError::NoDirectory(named));
                }
                let source = match config {
                    Some(config) => file(config, here, &named)?,
                    None => Source::File(
                        config_in(&named).ok_or_else(|| PlaceError::NoConfig(named.clone()))?,
                    ),
                };
                Ok(Place {
                    directory: named,
                    source,
                })
            }
            (None, Some(config)) if local.is_dir() => {
                let source = file(config, here, &local)?;
                Ok(Place {
                    directory: local,
                    source,
                })
            }
            (None, Some(config)) => {
                let source = file(config, here, here)?;
                let directory = match &source {
                    Source::File(path) => path.parent().unwrap_or(here).to_owned(),
                    _ => here.to_owned(),
                };
                Ok(Place { directory, source })
            }
            (None, None) => match config_in(&local) {
                Some(path) => Ok(Place {
                    directory: local,
                    source: Source::File(path),
                }),
                None if local.is_dir() => Err(PlaceError::NoConfig(local)),
                None => Ok(Place {
                    directory: self.default_directory()?,
                    source: Source::Embedded,
                }),
            },
        }
    }

    fn default_directory(&self) -> Result<PathBuf, PlaceError> {
        let home = || Some(self.home.as_ref()?.join(".local/state"));
        let state = self
            .state_home
            .clone()
            .or_else(home)
            .ok_or(PlaceError::NoHome)?;
        Ok(state.join("crossbar-node"))
    }
}

fn config_in(directory: &Path) -> Option<PathBuf> {
    NAMES
        .iter()
        .map(|name| directory.join(name))
        .find(|path| path.is_file())
}

/// A relative name is one where the program was started, or else one in the node directory.
fn file(name: &Path, here: &Path, directory: &Path) -> Result<Source, PlaceError> {
    if name == Path::new("-") {
        return Ok(Source::Stdin);
    }
    let candidates = [here.join(name), directory.join(name)];
    let found = candidates.into_iter().find(|path| path.is_file());
    found
        .map(Source::File)
        .ok_or_else(|| PlaceError::NoFile(name.to_owned()))
}

impl Source {
    /// Returns what it is called in messages.
    pub fn name(&self) -> String {
        match self {
            Source::File(path) => path.display().to_string(),
            Source::Stdin => "<stdin>".to_owned(),
            Source::Embedded => "<default>".to_owned(),
        }
    }

    /// Reads the text.
    ///
    /// # Errors
    /// It cannot be read, or is no text.
    pub fn read(&self) -> Result<(String, Format), PlaceError> {
        let unreadable = |source| PlaceError::Unreadable {
            path: PathBuf::from(self.name()),
            source,
        };
        // One octet more than is accepted, so that the parser sees and says that it is too long.
        let most = MAX_TEXT as u64 + 1;
        let mut text = String::new();
        match self {
            Source::Embedded => Ok((DEFAULT_NODE_CONFIG.to_owned(), Format::Json)),
            Source::Stdin => {
                io::stdin()
                    .lock()
                    .take(most)
                    .read_to_string(&mut text)
                    .map_err(unreadable)?;
                let json = text.trim_start().starts_with('{');
                Ok((text, if json { Format::Json } else { Format::Yaml }))
            }
            Source::File(path) => {
                let file = std::fs::File::open(path).map_err(unreadable)?;
                file.take(most)
                    .read_to_string(&mut text)
                    .map_err(unreadable)?;
                let extension = path.extension().and_then(|extension| extension.to_str());
                Ok((text, Format::of_extension(extension.unwrap_or_default())))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(directory: Option<&str>, config: Option<&str>) -> Wishes {
        Wishes {
            directory: directory.map(PathBuf::from),
            config: config.map(PathBuf::from),
            state_home: None,
            home: Some("/home/u".into()),
        }
    }

    #[test]
    fn without_anything_the_node_runs_on_its_default() {
        let here = tempfile::tempdir().unwrap();
        let place = wishes(None, None).find(here.path()).unwrap();
        assert_eq!(
            place.directory,
            Path::new("/home/u/.local/state/crossbar-node")
        );
        assert_eq!(place.source, Source::Embedded);
    }

    #[test]
    fn a_local_directory_is_found() {
        let here = tempfile::tempdir().unwrap();
        let local = here.path().join(LOCAL);
        std::fs::create_dir(&local).unwrap();
        assert!(matches!(
            wishes(None, None).find(here.path()),
            Err(PlaceError::NoConfig(_))
        ));
        std::fs::write(local.join("config.yaml"), "").unwrap();
        let place = wishes(None, None).find(here.path()).unwrap();
        assert_eq!(place.source, Source::File(local.join("config.yaml")));
        std::fs::write(local.join("config.json"), "").unwrap();
        let place = wishes(None, None).find(here.path()).unwrap();
        assert_eq!(place.source, Source::File(local.join("config.json")));
        assert_eq!(place.directory, local);
    }

    #[test]
    fn a_named_directory_is_never_made() {
        let here = tempfile::tempdir().unwrap();
        let error = wishes(Some("typo"), None).find(here.path()).unwrap_err();
        assert!(matches!(error, PlaceError::NoDirectory(_)));
        let made = here.path().join("typo/.crossbar");
        let advice = format!("--cbdir {}", made.display());
        assert!(error.to_string().contains("crossbar-node init"));
        assert!(error.to_string().contains(&advice), "init makes it there");
        assert!(!here.path().join("typo").exists());
    }

    #[test]
    fn the_named_directory_may_be_the_file() {
        let here = tempfile::tempdir().unwrap();
        let file = here.path().join("mine.json");
        std::fs::write(&file, "").unwrap();
        let place = wishes(Some("mine.json"), None).find(here.path()).unwrap();
        assert_eq!(
            (place.directory.as_path(), place.source),
            (here.path(), Source::File(file))
        );
    }
}
