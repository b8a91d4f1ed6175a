//! The figures that were recorded, and the comparison with them.

use std::path::PathBuf;

/// What a path takes per message.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    pub instructions: f64,
    pub allocations: f64,
}

/// What became of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Same,
    Grown,
    Shrunk,
}

/// More than this is growth.
const TOLERANCE: f64 = 0.05;
/// Allocations that a run has by chance, per message: tables grow now and then.
const BY_CHANCE: f64 = 0.02;

/// Begins the line that says where the figures were counted.
const WHERE: &str = "# counted with: ";

/// Returns what counts depend on besides our own code: the compiler, the C library, valgrind, the processor's vectors
/// and the room in sockets.
fn place() -> String {
    let first_line = |program: &str| {
        let output = std::process::Command::new(program)
            .arg("--version")
            .output();
        let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        let text = text.unwrap_or_default();
        text.lines().next().unwrap_or("unknown").to_owned()
    };
    let room = std::fs::read_to_string("/proc/sys/net/core/wmem_default").unwrap_or_default();
    let vectors = std::fs::read_to_string("/proc/cpuinfo").is_ok_and(|all| all.contains(" avx2 "));
    let vectors = if vectors { "avx2" } else { "no avx2" };
    let tools = ["rustc", "ldd", "valgrind"].map(first_line);
    format!("{}, {vectors}, {}", tools.join(", "), room.trim())
}

/// Tells whether the figures were counted in a place like this one; elsewhere they say nothing.
pub fn is_here() -> bool {
    let text = std::fs::read_to_string(file()).unwrap_or_default();
    let there = text.lines().find_map(|line| line.strip_prefix(WHERE));
    there == Some(&place())
}

/// The build that the tests use, which is there anyway, has figures of its own: the gate has no time for another.
fn file() -> PathBuf {
    let name = if cfg!(debug_assertions) {
        "paths/recorded-debug.txt"
    } else {
        "paths/recorded.txt"
    };
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Writes figures into the file; those of other paths stay.
pub fn write(counted: &[(&'static str, Figures)]) -> std::io::Result<()> {
    let old = std::fs::read_to_string(file()).unwrap_or_default();
    let mut lines = vec![
        "# Instructions and allocations per message; written by UPDATE=1 (see main.rs)".to_owned(),
        format!("{WHERE}{}", place()),
    ];
    for path in super::PATHS {
        let new = counted.iter().find(|(name, _)| *name == path.name);
        match new {
            Some((name, figures)) => lines.push(format!(
                "{name} {:.0} {:.2}",
                figures.instructions, figures.allocations
            )),
            None => lines.extend(
                old.lines()
                    .find(|line| line.split(' ').next() == Some(path.name))
                    .map(str::to_owned),
            ),
        }
    }
    std::fs::write(file(), lines.join("\n") + "\n")
}

fn find(name: &str) -> Option<Figures> {
    let text = std::fs::read_to_string(file()).ok()?;
    let line = text
        .lines()
        .find(|line| line.split(' ').next() == Some(name))?;
    let mut numbers = line.split(' ').skip(1).map(str::parse);
    Some(Figures {
        instructions: numbers.next()?.ok()?,
        allocations: numbers.next()?.ok()?,
    })
}

/// Prints a path and says what became of it.
pub fn compare(name: &str, now: &Figures) -> Verdict {
    let Some(then) = find(name) else {
        println!(
            "{name:<28} {:>13.0} {:>9} {:>8} {:>12.2} {:>9}",
            now.instructions, "–", "new", now.allocations, "–"
        );
        return Verdict::Shrunk;
    };
    let growth = now.instructions / then.instructions - 1.0;
    println!(
        "{name:<28} {:>13.0} {:>9.0} {:>+7.1}% {:>12.2} {:>9.2}",
        now.instructions,
        then.instructions,
        growth * 100.0,
        now.allocations,
        then.allocations
    );
    if growth > TOLERANCE || now.allocations > then.allocations * (1.0 + TOLERANCE) + BY_CHANCE {
        Verdict::Grown
    } else if growth < -TOLERANCE || now.allocations + BY_CHANCE < then.allocations {
        Verdict::Shrunk
    } else {
        Verdict::Same
    }
}
