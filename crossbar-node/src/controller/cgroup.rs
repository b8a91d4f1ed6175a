//! One control group per worker, so that nothing that a worker has started outlives it, whatever it does: a process can
//! leave its group and its session, but not its cgroup.
//!
//! Only the second version of cgroups will do. No resource is limited here; the groups are for finding and killing. Where
//! the node may not make them, `sweep` looks for what was left behind.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Groups of all nodes begin with this.
const NAME: &str = "crossbar-node.";
/// A process that is killed takes a moment to end; so often it is looked, with a pause in between.
const LOOKS: u32 = 200;
const PAUSE: Duration = Duration::from_millis(5);

/// The groups of one controller.
#[derive(Debug, Default)]
pub struct Cgroups {
    home: Option<PathBuf>,
    count: AtomicU64,
}

/// The group of one worker's process and of all that it starts.
#[derive(Debug)]
pub struct Cgroup {
    path: PathBuf,
    /// Who writes here moves in.
    entry: File,
}

impl Cgroups {
    /// Makes the group in which those of the workers will be, and clears those of controllers that are gone. Where that
    /// is not possible, says why, once.
    pub fn open() -> Cgroups {
        match own().and_then(|own| settle(&own)) {
            Ok(home) => Cgroups {
                home: Some(home),
                count: AtomicU64::new(0),
            },
            Err(why) => {
                tracing::info!(
                    target: "crossbar_node",
                    %why,
                    "workers get no cgroups; what they leave behind is looked for in their process group and by a mark in the environment",
                );
                Cgroups::default()
            }
        }
    }

    /// Makes a group for a process, where that is possible.
    pub fn make(&self) -> Option<Cgroup> {
        let home = self.home.as_ref()?;
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        match Cgroup::make(home.join(number.to_string())) {
            Ok(group) => Some(group),
            Err(error) => {
                tracing::warn!(%error, "a worker gets no cgroup");
                None
            }
        }
    }

    /// Removes what is left, when no worker is there any more.
    pub fn close(&self) {
        if let Some(home) = &self.home
            && let Err(error) = fs::remove_dir(home)
        {
            // Whoever comes next clears it away.
            tracing::debug!(%error, "the workers' cgroup stays");
        }
    }
}

impl Cgroup {
    fn make(path: PathBuf) -> io::Result<Cgroup> {
        fs::create_dir(&path)?;
        let entry = OpenOptions::new()
            .write(true)
            .open(path.join("cgroup.procs"))?;
        Ok(Cgroup { path, entry })
    }

    /// Returns where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns where a process writes `0` to move in.
    pub fn entry(&self) -> BorrowedFd<'_> {
        self.entry.as_fd()
    }
}

impl Drop for Cgroup {
    fn drop(&mut self) {
        // It may be gone already; one that somebody is in stays.
        fs::remove_dir(&self.path).ok();
    }
}

/// Kills all that is in a group, waits until it is gone, and removes the group. Blocks for up to a second.
///
/// # Errors
/// It cannot be killed, or does not end.
pub fn clear(group: &Path) -> io::Result<()> {
    for _ in 0..LOOKS {
        match fs::remove_dir(group) {
            Err(error) if error.kind() == io::ErrorKind::ResourceBusy => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            done => return done,
        }
        // Again each time, for groups below may have been made meanwhile.
        fs::write(group.join("cgroup.kill"), "1")?;
        for below in subgroups(group) {
            fs::remove_dir(below).ok();
        }
        std::thread::sleep(PAUSE);
    }
    Err(io::Error::new(
        io::ErrorKind::TimedOut,
        format!("{} does not become empty", group.display()),
    ))
}

fn subgroups(group: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(group).into_iter().flatten().flatten();
    let groups = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    groups.map(|entry| entry.path()).collect()
}

/// Finds this process's own group.
fn own() -> io::Result<PathBuf> {
    let none = |why: &str| io::Error::new(io::ErrorKind::NotFound, why.to_owned());
    let groups = fs::read_to_string("/proc/self/cgroup")?;
    let mounts = fs::read_to_string("/proc/self/mountinfo")?;
    let path = groups.lines().find_map(|line| line.strip_prefix("0::"));
    let path = path.ok_or_else(|| none("the kernel has no cgroups of version 2"))?;
    find(&mounts, path).ok_or_else(|| none("no cgroups of version 2 are mounted"))
}

/// Finds the directory of a group among the mounts.
fn find(mounts: &str, group: &str) -> Option<PathBuf> {
    mounts.lines().find_map(|line| {
        let (place, kind) = line.split_once(" - ")?;
        kind.starts_with("cgroup2 ").then_some(())?;
        let mut fields = place.split(' ').skip(3);
        let (root, mount) = (fields.next()?, fields.next()?);
        // A container may see a part of the tree only.
        let below = Path::new(group).strip_prefix(root).ok()?;
        Some(Path::new(mount).join(below))
    })
}

/// Makes this controller's group below its own, and finds out whether processes can be moved there.
fn settle(own: &Path) -> io::Result<PathBuf> {
    let prefix = prefix()?;
    for group in subgroups(own) {
        if is_left_over(&group, &prefix) {
            clear(&group).ok();
        }
    }
    let home = own.join(format!("{prefix}{}", std::process::id()));
    fs::create_dir(&home)?;
    let tried = try_out(own, &home);
    if tried.is_err() {
        fs::remove_dir(&home).ok();
    }
    tried.map(|()| home)
}

fn try_out(own: &Path, home: &Path) -> io::Result<()> {
    if !home.join("cgroup.kill").exists() {
        let why = "the kernel is older than 5.14 and cannot kill a cgroup";
        return Err(io::Error::new(io::ErrorKind::Unsupported, why));
    }
    fs::write(home.join("cgroup.procs"), "0")?;
    fs::write(own.join("cgroup.procs"), "0")
}

/// Returns what the names of groups begin with where process ids mean the same as here; those of the controllers follow.
fn prefix() -> io::Result<String> {
    let namespace = fs::read_link("/proc/self/ns/pid")?;
    let number = namespace
        .to_string_lossy()
        .replace(|c: char| !c.is_ascii_digit(), "");
    Ok(format!("{NAME}{number}."))
}

/// Tells whether a group is that of a controller that is gone, or of this one before it was started again.
fn is_left_over(group: &Path, prefix: &str) -> bool {
    let name = group.file_name().and_then(|name| name.to_str());
    let pid = name.and_then(|name| name.strip_prefix(prefix)?.parse::<u32>().ok());
    pid.is_some_and(|pid| pid == std::process::id() || !Path::new(&format!("/proc/{pid}")).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_found_below_its_mount() {
        let whole = "30 20 0:27 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw\n";
        let found = |mounts: &str, group: &str| find(mounts, group);
        assert_eq!(
            found(whole, "/user.slice/a.scope").unwrap(),
            Path::new("/sys/fs/cgroup/user.slice/a.scope")
        );
        assert_eq!(found(whole, "/").unwrap(), Path::new("/sys/fs/cgroup"));
        let part = "30 20 0:27 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw\n";
        assert_eq!(
            found(part, "/docker/abc/init").unwrap(),
            Path::new("/sys/fs/cgroup/init")
        );
        assert_eq!(found(part, "/other"), None);
        let first = "31 20 0:28 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu\n";
        assert_eq!(found(first, "/"), None);
    }
}
