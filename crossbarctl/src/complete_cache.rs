//! What the node answered to a TAB is kept for two seconds, so that one who presses it again waits for nothing.
//!
//! In the user's own runtime directory, for him alone; without one nothing is kept.

use std::fs::{self, DirBuilder, OpenOptions};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::candidates::Found;

/// How long it is kept.
const FRESH: Duration = Duration::from_secs(2);

/// Where one answer is kept.
#[derive(Debug)]
pub struct Cache(PathBuf);

impl Cache {
    /// Returns the place for what is asked, if there is a runtime directory.
    pub fn of(runtime: Option<&Path>, asked: &impl Hash) -> Option<Cache> {
        let folder = runtime
            .filter(|path| path.is_absolute())?
            .join("crossbarctl");
        let mut hasher = DefaultHasher::new();
        asked.hash(&mut hasher);
        Some(Cache(folder.join(format!("tab-{:016x}", hasher.finish()))))
    }

    /// Returns the answer, if it is fresh.
    pub fn read(&self) -> Option<Found> {
        let age = fs::metadata(&self.0)
            .ok()?
            .modified()
            .ok()?
            .elapsed()
            .ok()?;
        let text = (age < FRESH).then(|| fs::read_to_string(&self.0))?;
        serde_json::from_str(&text.ok()?).ok()
    }

    /// Keeps an answer. That it cannot be kept is no failure.
    pub fn write(&self, found: &Found) -> Option<()> {
        let folder = self.0.parent()?;
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.ok()?;
        let draft = self.0.with_extension(std::process::id().to_string());
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)
            .ok()?;
        let text = serde_json::to_vec(found).ok()?;
        let written = file
            .write_all(&text)
            .and_then(|()| fs::rename(&draft, &self.0));
        if written.is_err() {
            drop(fs::remove_file(&draft));
        }
        written.ok()
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::time::SystemTime;

    use super::*;

    #[test]
    fn an_answer_is_kept_for_the_same_question_and_not_for_long() {
        let runtime = tempfile::tempdir().unwrap();
        let cache = Cache::of(Some(runtime.path()), &"workers").unwrap();
        assert_eq!(cache.read(), None);
        let found = vec![("w1".to_owned(), Some("router".to_owned()))];
        cache.write(&found).unwrap();
        assert_eq!(cache.read(), Some(found));
        assert_eq!(
            Cache::of(Some(runtime.path()), &"realms").unwrap().read(),
            None
        );
        assert_eq!(
            fs::metadata(&cache.0).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let old = SystemTime::now() - FRESH;
        fs::File::options()
            .write(true)
            .open(&cache.0)
            .unwrap()
            .set_modified(old)
            .unwrap();
        assert_eq!(cache.read(), None);
        assert!(Cache::of(None, &"workers").is_none());
    }
}
