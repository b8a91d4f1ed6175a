//! The record of what was changed and what was refused: `audit.log` in the node directory, one JSON object a line.
//!
//! A line is written when it comes, and what was written is forced to the disk a moment later. The file is private; when
//! it has grown large it becomes `audit.log.1`, and so on up to the oldest, which goes.

use std::collections::VecDeque;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use shared::api::{ApiError, AuditAction, AuditActor, AuditApi, AuditEntry, Call, GetAuditLog};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::process::{AuditSink, now};

/// The file, below the node directory.
const FILE: &str = "audit.log";
/// Octets after which a new file is begun.
const LARGEST: u64 = 8 << 20;
/// Old files that are kept.
const OLD_FILES: u32 = 4;
/// Entries that are kept in memory for those who ask.
const KEPT: usize = 1000;
/// Entries that wait to be written. Whoever changes something waits when there are more; refusals are counted instead.
const WAITING: usize = 1024;
/// What was written is on the disk after this time.
const FORCE: Duration = Duration::from_millis(100);
/// The disk has this long; then it is gone on without it.
const PATIENCE: Duration = Duration::from_secs(1);

/// Takes entries from everywhere in the controller.
pub struct Audit {
    entries: mpsc::Sender<Order>,
    kept: Mutex<VecDeque<AuditEntry>>,
    /// Refusals for which there was no room.
    lost: AtomicU64,
}

/// What the writer is asked to do.
enum Order {
    Entry(Box<AuditEntry>),
    Tell(Told, oneshot::Sender<()>),
}

/// What has become of all entries before.
enum Told {
    /// They are in the file.
    Written,
    /// They are on the disk.
    Forced,
}

/// The task that writes. Stop it last.
pub struct Writer(JoinHandle<()>, Arc<Audit>);

impl Audit {
    /// Opens the file below `directory`, and begins to write.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn open(directory: &Path) -> io::Result<(Arc<Self>, Writer)> {
        let files = Files::open(directory.join(FILE), LARGEST, OLD_FILES)?;
        let (entries, waiting) = mpsc::channel(WAITING);
        let audit = Arc::new(Audit {
            entries,
            kept: Mutex::default(),
            lost: AtomicU64::new(0),
        });
        let task = tokio::spawn(Arc::clone(&audit).write(waiting, files));
        Ok((Arc::clone(&audit), Writer(task, audit)))
    }

    /// Takes an entry that nobody waits for. When too many come at once they are counted instead.
    pub fn note(&self, entry: AuditEntry) {
        let entry = Order::Entry(Box::new(entry));
        if self.entries.try_send(entry).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn kept(&self) -> MutexGuard<'_, VecDeque<AuditEntry>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn write(self: Arc<Self>, mut waiting: mpsc::Receiver<Order>, mut files: Files) {
        let mut seq = 0;
        let mut write = |entry: AuditEntry, files: &mut Files| {
            seq += 1;
            let entry = AuditEntry { seq, ..entry };
            files.append(&entry);
            self.keep(entry);
        };
        // When what was written is forced to the disk, and who waits for that.
        let mut due: Option<Instant> = None;
        let mut forced: Vec<oneshot::Sender<()>> = Vec::new();
        loop {
            let force = async {
                match due {
                    Some(due) => tokio::time::sleep_until(due).await,
                    None => std::future::pending().await,
                }
            };
            let order = tokio::select! {
                order = waiting.recv() => order,
                () = force => {
                    // The disk may be slow; nobody waits for it but the next lines.
                    files = match tokio::task::spawn_blocking(move || files.force()).await {
                        Ok(files) => files,
                        Err(error) => {
                            tracing::error!(%error, "the audit log is not written any more");
                            return;
                        }
                    };
                    due = None;
                    for waiting in forced.drain(..) {
                        // Who has gone need not be told.
                        waiting.send(()).ok();
                    }
                    continue;
                }
            };
            match order {
                None => return,
                Some(Order::Entry(entry)) => {
                    write(*entry, &mut files);
                    let lost = self.lost.swap(0, Ordering::Relaxed);
                    if lost > 0 {
                        write(lost_entry(lost), &mut files);
                    }
                    due.get_or_insert_with(|| Instant::now() + FORCE);
                }
                Some(Order::Tell(Told::Written, who)) => drop(who.send(())),
                Some(Order::Tell(Told::Forced, who)) => {
                    due = Some(Instant::now());
                    forced.push(who);
                }
            }
        }
    }

    /// Waits until all that has come up to now is written.
    async fn told(&self, when: Told) {
        let (tell, told) = oneshot::channel();
        // The writer ends with the controller.
        if self.entries.send(Order::Tell(when, tell)).await.is_ok() {
            tokio::time::timeout(PATIENCE, told).await.ok();
        }
    }

    fn keep(&self, entry: AuditEntry) {
        let mut kept = self.kept();
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(entry);
    }
}

impl AuditSink for Audit {
    fn record(&self, entry: AuditEntry) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            // The writer ends with the controller.
            let entry = Order::Entry(Box::new(entry));
            self.entries.send(entry).await.ok();
        })
    }
}

impl AuditApi for Audit {
    async fn get_audit_log(&self, _: Call, args: GetAuditLog) -> Result<Vec<AuditEntry>, ApiError> {
        // Whoever has changed something finds it.
        self.told(Told::Written).await;
        let kept = self.kept();
        let limit = args.limit.filter(|limit| *limit > 0);
        let most = limit.and_then(|limit| usize::try_from(limit).ok());
        let skip = kept.len().saturating_sub(most.unwrap_or(KEPT));
        Ok(kept.iter().skip(skip).cloned().collect())
    }
}

impl Writer {
    /// Waits until all that has come is on the disk, then ends.
    pub async fn stop(self) {
        let Writer(task, audit) = self;
        audit.told(Told::Forced).await;
        task.abort();
    }
}

fn lost_entry(lost: u64) -> AuditEntry {
    AuditEntry {
        seq: 0,
        ts: now(),
        who: AuditActor::default(),
        action: AuditAction::Call,
        what: String::new(),
        arguments: None,
        result: "lost".to_owned(),
        message: Some(format!("{lost} refusals came too fast to be written")),
        duration: None,
    }
}

/// The file that is written, and the old ones.
struct Files {
    path: PathBuf,
    /// `None` after a failure, until it can be opened again.
    file: Option<File>,
    length: u64,
    largest: u64,
    old: u32,
}

impl Files {
    fn open(path: PathBuf, largest: u64, old: u32) -> io::Result<Files> {
        let file = open(&path)?;
        let length = file.metadata()?.len();
        Ok(Files {
            path,
            file: Some(file),
            length,
            largest,
            old,
        })
    }

    /// Appends a line. That it cannot be written is said in the node's own log, once per entry.
    fn append(&mut self, entry: &AuditEntry) {
        let mut line = serde_json::to_vec(entry).expect("an entry is made of strings and numbers");
        line.push(b'\n');
        if let Err(error) = self.try_append(&line) {
            self.file = None;
            tracing::error!(%error, what = entry.what, "the audit log cannot be written");
        }
    }

    fn try_append(&mut self, line: &[u8]) -> io::Result<()> {
        if self.length > 0 && self.length + line.len() as u64 > self.largest {
            self.rotate()?;
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => {
                let file = open(&self.path)?;
                self.length = file.metadata()?.len();
                none.insert(file)
            }
        };
        // One write, so that a crash leaves whole lines.
        file.write_all(line)?;
        self.length += line.len() as u64;
        Ok(())
    }

    fn rotate(&mut self) -> io::Result<()> {
        if let Some(file) = self.file.take() {
            file.sync_data()?;
        }
        let name = |number: u32| {
            let mut name = self.path.clone().into_os_string();
            name.push(format!(".{number}"));
            PathBuf::from(name)
        };
        for number in (1..self.old).rev() {
            // There may be none of that number yet.
            fs::rename(name(number), name(number + 1)).ok();
        }
        fs::rename(&self.path, name(1))?;
        self.file = Some(open(&self.path)?);
        self.length = 0;
        Ok(())
    }

    fn force(self) -> Files {
        if let Some(file) = &self.file
            && let Err(error) = file.sync_data()
        {
            tracing::error!(%error, "the audit log cannot be forced to the disk");
        }
        self
    }
}

fn open(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)?;
    // It may have been there before, with other rights.
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_has_grown_gives_way_to_a_new_one_and_the_oldest_goes() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join(FILE);
        let line = serde_json::to_vec(&lost_entry(1)).unwrap().len() as u64 + 1;
        let mut files = Files::open(path.clone(), 2 * line, 2).unwrap();
        for seq in 1..=9 {
            files.append(&AuditEntry {
                seq,
                ..lost_entry(1)
            });
        }
        let seqs = |name: &str| -> Vec<u64> {
            let text = fs::read_to_string(directory.path().join(name)).unwrap();
            let entry = |line: &str| serde_json::from_str::<AuditEntry>(line).unwrap().seq;
            text.lines().map(entry).collect()
        };
        assert_eq!(seqs("audit.log"), [9]);
        assert_eq!(seqs("audit.log.1"), [7, 8]);
        assert_eq!(seqs("audit.log.2"), [5, 6]);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 3);
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}
