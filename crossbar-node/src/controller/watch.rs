//! Watches the directories of a guest, and tells when something in them has changed and is quiet again.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout, timeout_at};

use super::worker::{Order, Worker};

/// A change counts when nothing has followed for this long: programs that write files write several.
const QUIET: Duration = Duration::from_millis(200);
/// Somewhere something may change all the time; then it counts after this.
const LONGEST: Duration = Duration::from_secs(2);
/// Files of the node directory that the node itself writes.
const OURS: &[&str] = &["audit.log", "node.pid", "node.lock", "run"];

/// What is watched for a guest.
#[derive(Clone, Debug)]
pub struct Directories {
    paths: Vec<PathBuf>,
    /// Where the node's own files are.
    node: PathBuf,
}

impl Directories {
    /// Finds the directories, which are relative to that of the node.
    ///
    /// # Errors
    /// The first that is none.
    pub fn find(node: &Path, directories: &[String]) -> Result<Self, String> {
        let paths: Vec<_> = directories.iter().map(|path| node.join(path)).collect();
        match paths.iter().find(|path| !path.is_dir()) {
            Some(path) => Err(format!(
                "`watch.directories`: {} is no directory",
                path.display()
            )),
            None => Ok(Directories {
                paths,
                node: node.to_owned(),
            }),
        }
    }

    fn concerns(&self, path: &Path) -> bool {
        let Ok(inside) = path.strip_prefix(&self.node) else {
            return true;
        };
        let first = inside.components().next();
        let first = first.and_then(|first| first.as_os_str().to_str());
        !first.is_some_and(|first| OURS.iter().any(|own| first.starts_with(own)))
    }
}

/// A running watch.
pub struct Watching {
    changes: mpsc::Receiver<()>,
    _watcher: RecommendedWatcher,
}

impl Watching {
    /// Begins to watch.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn start(directories: &Directories) -> Result<Self, notify::Error> {
        // One waiting change stands for all.
        let (tell, changes) = mpsc::channel(1);
        let concerned = directories.clone();
        let handle = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if is_change(event.kind) && event.paths.iter().any(|path| concerned.concerns(path)) {
                tell.try_send(()).ok();
            }
        };
        let mut watcher = notify::recommended_watcher(handle)?;
        for path in &directories.paths {
            watcher.watch(path, RecursiveMode::Recursive)?;
        }
        Ok(Watching {
            changes,
            _watcher: watcher,
        })
    }

    /// Waits for a change and for quiet after it, and tells the supervisor. Once: the process is made anew afterwards.
    pub async fn tell(mut self, worker: Arc<Worker>, pid: u32) {
        if self.changes.recv().await.is_none() {
            return;
        }
        let latest = Instant::now() + LONGEST;
        let quiet = async { while let Ok(Some(())) = timeout(QUIET, self.changes.recv()).await {} };
        timeout_at(latest, quiet).await.ok();
        worker.order(Order::Changed { pid }).await;
    }
}

fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        // That somebody has read a file changes nothing.
        EventKind::Modify(what) => !matches!(
            what,
            ModifyKind::Metadata(notify::event::MetadataKind::AccessTime)
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_node_writes_itself_concerns_no_guest() {
        let node = tempfile::tempdir().unwrap();
        let directories = Directories::find(node.path(), &[".".to_owned()]).unwrap();
        let concerns = |name: &str| directories.concerns(&node.path().join(name));
        assert!(!concerns("audit.log.1") && !concerns("run/management.sock"));
        assert!(concerns("app.py") && concerns("lib/run"));
        assert!(directories.concerns(Path::new("/elsewhere/audit.log")));
    }

    #[test]
    fn what_is_no_directory_is_named() {
        let node = tempfile::tempdir().unwrap();
        let error = Directories::find(node.path(), &["src".to_owned()]).unwrap_err();
        assert!(error.contains("src is no directory"), "{error}");
    }
}
