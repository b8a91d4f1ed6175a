//! A program on a terminal of its own: what it writes there, escape sequences and all.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use nix::pty::{Winsize, openpty};
use nix::sys::signal::{Signal, kill, killpg};
use nix::sys::termios::{LocalFlags, tcgetattr};
use nix::unistd::Pid;

use crate::wait_for;

/// A program whose three streams are a terminal. Dropping it kills it.
pub struct OnTerminal {
    child: Child,
    master: File,
    /// Kept, so that the terminal outlives the program and its attributes can be looked at.
    slave: OwnedFd,
    written: Arc<Mutex<Vec<u8>>>,
}

impl OnTerminal {
    /// Starts a program on a terminal of this size.
    pub fn start(mut command: Command, columns: u16, lines: u16) -> OnTerminal {
        let size = Winsize {
            ws_row: lines,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        let pty = openpty(&size, None).expect("there are terminals");
        let stream = || Stdio::from(pty.slave.try_clone().unwrap());
        let child = command
            .process_group(0)
            .stdin(stream())
            .stdout(stream())
            .stderr(stream())
            .spawn()
            .unwrap();
        let master = File::from(pty.master);
        let mut reading = master.try_clone().unwrap();
        let written = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&written);
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = reading.read(&mut piece) {
                into.lock().unwrap().extend_from_slice(&piece[..count]);
            }
        });
        OnTerminal {
            child,
            master,
            slave: pty.slave,
            written,
        }
    }

    /// Returns all that was written so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.written.lock().unwrap()).into_owned()
    }

    /// Waits until a text was written.
    #[track_caller]
    pub fn wait_text(&self, what: &str, deadline: Duration) {
        let found = || self.text().contains(what).then_some(());
        let seen = || panic!("no {what:?} in {:?}", self.text());
        let end = std::time::Instant::now() + deadline;
        while found().is_none() {
            if std::time::Instant::now() > end {
                seen();
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Types.
    pub fn write(&mut self, keys: &str) {
        self.master.write_all(keys.as_bytes()).unwrap();
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) {
        kill(self.pid(), signal).unwrap();
    }

    /// Waits for its end.
    #[track_caller]
    pub fn wait(&mut self, deadline: Duration) -> ExitStatus {
        wait_for("the end of the program", deadline, || {
            self.child.try_wait().unwrap()
        })
    }

    /// Tells whether the terminal is as it was: what is typed is shown and comes line by line.
    pub fn is_ordinary(&self) -> bool {
        let attributes = tcgetattr(&self.slave).unwrap();
        let flags = attributes.local_flags;
        flags.contains(LocalFlags::ECHO | LocalFlags::ICANON)
    }

    /// Returns the process id.
    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).unwrap())
    }
}

impl Drop for OnTerminal {
    fn drop(&mut self) {
        killpg(self.pid(), Signal::SIGKILL).ok();
        self.child.wait().ok();
    }
}
