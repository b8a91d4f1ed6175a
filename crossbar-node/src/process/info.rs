//! What this process has open.

use std::collections::HashSet;
use std::fs;
use std::os::linux::fs::MetadataExt;

use procfs::process::{FDTarget, Process as Entry};
use procfs::{ProcError, ProcResult};
use shared::api::ProcessInfo;

use super::sockets;

/// Looks at the process's descriptors, threads, files and sockets. Reads `/proc`, so it may block for a moment.
pub fn look() -> ProcResult<ProcessInfo> {
    let process = Entry::myself()?;
    let threads = process.stat()?.num_threads;
    let mut inodes = HashSet::new();
    let mut files = Vec::new();
    let mut descriptors = 0;
    for fd in process.fd()?.filter_map(Result::ok) {
        descriptors += 1;
        match fd.target {
            FDTarget::Socket(inode) => {
                inodes.insert(inode);
            }
            FDTarget::Path(path) => {
                let regular =
                    fs::metadata(&path).is_ok_and(|meta| meta.st_mode() & 0o170_000 == 0o100_000);
                if regular {
                    files.push(path.to_string_lossy().into_owned());
                }
            }
            _ => {}
        }
    }
    files.sort();
    files.dedup();
    Ok(ProcessInfo {
        // The listing itself had one open.
        descriptors: Some(u64::saturating_sub(descriptors, 1)),
        threads: threads
            .try_into()
            .map_err(|_| ProcError::Other("no number of threads".to_owned()))?,
        files,
        sockets: sockets::among(&inodes),
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use shared::api::SocketType;

    use super::*;

    #[test]
    fn an_open_file_and_a_listening_socket_are_seen() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"x").unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let info = look().unwrap();
        let path = file.path().to_string_lossy().into_owned();
        assert!(info.files.contains(&path), "{info:?}");
        let local = listener.local_addr().unwrap().to_string();
        let socket = info
            .sockets
            .iter()
            .find(|socket| socket.local == local)
            .unwrap();
        assert_eq!(socket.r#type, Some(SocketType::Tcp4));
        assert_eq!(
            (socket.status.as_str(), socket.remote.as_str()),
            ("LISTEN", "")
        );
        assert!(info.descriptors.unwrap() >= 2 && info.threads >= 1);
    }
}
