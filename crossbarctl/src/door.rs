//! Which door of which node is knocked at: the flag, the environment, a node directory's socket, the usual port.
//!
//! Nothing is opened here. `-v` prints what was decided and why.

use std::env;
use std::path::{Path, PathBuf};

use shared::net::Url;

/// The usual management transport.
const USUAL: &str = "ws://127.0.0.1:9000/";

/// A URL, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// The URL.
    pub url: Url,
    /// Where it comes from, in words.
    pub origin: String,
}

/// What the environment says about doors, so that the decision can be tested without one.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `CROSSBAR_DIR`
    pub crossbar_dir: Option<PathBuf>,
    /// `XDG_STATE_HOME`
    pub state_home: Option<PathBuf>,
    /// `HOME`
    pub home: Option<PathBuf>,
}

impl Surroundings {
    /// Reads the environment.
    pub fn read() -> Self {
        let path = |name| {
            env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        Surroundings {
            crossbar_dir: path("CROSSBAR_DIR"),
            state_home: path("XDG_STATE_HOME").filter(|path| path.is_absolute()),
            home: path("HOME"),
        }
    }

    /// Returns the directory of a node that was started without one.
    fn default_dir(&self) -> Option<PathBuf> {
        let state = self
            .state_home
            .clone()
            .or_else(|| Some(self.home.as_ref()?.join(".local/state")))?;
        Some(state.join("crossbar-node"))
    }
}

/// Finds the door. A directory that somebody named is taken at his word; the others count if they have a socket.
pub fn find(
    url: Option<&Url>,
    cbdir: Option<&Path>,
    around: &Surroundings,
    exists: impl Fn(&Path) -> bool,
) -> Door {
    if let Some(url) = url {
        return Door {
            url: url.clone(),
            origin: "--url or CROSSBARCTL_URL".to_owned(),
        };
    }
    let named = match (cbdir, &around.crossbar_dir) {
        (Some(dir), _) => Some((dir, "--cbdir")),
        (None, Some(dir)) => Some((dir.as_path(), "CROSSBAR_DIR")),
        (None, None) => None,
    };
    if let Some((dir, origin)) = named {
        return Door {
            url: socket(dir),
            origin: origin.to_owned(),
        };
    }
    let dirs = [Some(PathBuf::from(".crossbar")), around.default_dir()];
    for dir in dirs.into_iter().flatten() {
        if let url @ Url::Unix { .. } = socket(&dir)
            && let Url::Unix { path } = &url
            && exists(path)
        {
            return Door {
                url,
                origin: format!("the node directory {}", dir.display()),
            };
        }
    }
    Door {
        url: USUAL.parse().expect("the usual URL is a URL"),
        origin: "the usual port, as no node directory has a socket".to_owned(),
    }
}

fn socket(dir: &Path) -> Url {
    Url::Unix {
        path: dir.join("run/management.sock"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around() -> Surroundings {
        Surroundings {
            home: Some("/home/u".into()),
            ..Surroundings::default()
        }
    }

    fn unix(path: &str) -> Url {
        Url::Unix { path: path.into() }
    }

    #[test]
    fn a_url_wins_over_every_directory() {
        let url: Url = "ws://h:1/".parse().unwrap();
        let door = find(Some(&url), Some(Path::new("/n")), &around(), |_| true);
        assert_eq!(door.url, url);
    }

    #[test]
    fn a_named_directory_is_taken_even_without_a_socket() {
        let mut around = around();
        around.crossbar_dir = Some("/env".into());
        let door = |dir: Option<&str>| find(None, dir.map(Path::new), &around, |_| false).url;
        assert_eq!(door(Some("/flag")), unix("/flag/run/management.sock"));
        assert_eq!(door(None), unix("/env/run/management.sock"));
    }

    #[test]
    fn other_directories_count_if_they_have_a_socket() {
        let default = "/home/u/.local/state/crossbar-node/run/management.sock";
        let find =
            |there: &'static str| find(None, None, &around(), move |p| p == Path::new(there)).url;
        assert_eq!(find(default), unix(default));
        assert_eq!(
            find(".crossbar/run/management.sock"),
            unix(".crossbar/run/management.sock")
        );
        assert_eq!(find("/nowhere"), USUAL.parse().unwrap());
    }

    #[test]
    fn the_state_directory_of_the_user_is_honoured() {
        let mut around = around();
        around.state_home = Some("/state".into());
        let door = find(None, None, &around, |path| path.starts_with("/state"));
        assert_eq!(door.url, unix("/state/crossbar-node/run/management.sock"));
    }
}
