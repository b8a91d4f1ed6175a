//! `crossbar-node keygen` and `keys`: a key pair for cryptosign, in a file of its own.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::json;

use super::{complain, say};
use crate::boundary::exit;
use crate::cli::{KeygenArgs, KeysArgs, Output};

/// How the lines of a key file begin.
const PRIVATE: &str = "private-key-ed25519:";
const PUBLIC: &str = "public-key-ed25519:";

/// Makes a key pair. A file that is there stays.
pub fn generate(args: &KeygenArgs) -> u8 {
    let mut seed = [0; 32];
    if SystemRandom::new().fill(&mut seed).is_err() {
        complain("error: the system has no random numbers");
        return exit::SYSTEM;
    }
    let seed = zeroize::Zeroizing::new(seed);
    let Ok(pair) = Ed25519KeyPair::from_seed_unchecked(seed.as_slice()) else {
        complain("error: no key pair can be made");
        return exit::BUG;
    };
    let public = hex(pair.public_key().as_ref());
    let text = zeroize::Zeroizing::new(format!(
        "crossbar-node key pair; whoever has the private key is whom it stands for\n\n\
         created-at: {}\n{PUBLIC} {public}\n{PRIVATE} {}\n",
        crate::process::now(),
        hex(seed.as_slice())
    ));
    match write(&args.out, &text) {
        Ok(()) => {
            match args.output {
                Output::Text => {
                    say(&format!("{PUBLIC} {public}"));
                    complain(&format!("the private key is in {}", args.out.display()));
                }
                Output::Json => say(&json!({
                    "file": args.out.display().to_string(),
                    "public_key": public,
                })
                .to_string()),
            }
            exit::OK
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            complain(&format!(
                "error: {} is there already, and is never overwritten; --out names another file",
                args.out.display()
            ));
            exit::FAILED
        }
        Err(error) => {
            complain(&format!("error: {}: {error}", args.out.display()));
            exit::SYSTEM
        }
    }
}

/// Nobody else may read it, at no time.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Shows the key of a file: the public one, unless the private one is asked for.
pub fn show(args: &KeysArgs) -> u8 {
    let text = match std::fs::read_to_string(&args.key) {
        Ok(text) => zeroize::Zeroizing::new(text),
        Err(error) => {
            complain(&format!(
                "error: {}: {error}; `crossbar-node keygen` makes one",
                args.key.display()
            ));
            return exit::FAILED;
        }
    };
    let Some(seed) = seed(&text) else {
        complain(&format!(
            "error: {}: no line `{PRIVATE} HEX`, and no 64 hexadecimal digits",
            args.key.display()
        ));
        return exit::FAILED;
    };
    let Ok(pair) = Ed25519KeyPair::from_seed_unchecked(seed.as_slice()) else {
        complain(&format!("error: {}: that is no key", args.key.display()));
        return exit::FAILED;
    };
    let public = hex(pair.public_key().as_ref());
    let private = args.private.then(|| hex(seed.as_slice()));
    match args.output {
        Output::Json => {
            let mut told = json!({"public_key": public});
            if let Some(private) = private {
                told["private_key"] = json!(private);
            }
            say(&told.to_string());
        }
        Output::Text => {
            say(&format!("{PUBLIC} {public}"));
            if let Some(private) = private {
                say(&format!("{PRIVATE} {private}"));
            }
        }
    }
    exit::OK
}

/// Finds the seed: 64 hexadecimal digits after the title of the line, or alone.
fn seed(text: &str) -> Option<zeroize::Zeroizing<[u8; 32]>> {
    let titled = text.lines().find_map(|line| line.strip_prefix(PRIVATE));
    let digits = titled.unwrap_or(text).trim();
    let mut seed = zeroize::Zeroizing::new([0; 32]);
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    for (at, octet) in seed.iter_mut().enumerate() {
        *octet = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(seed)
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_found_with_its_title_or_alone() {
        let digits = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let file = format!("x\n\n{PUBLIC} 00\n{PRIVATE} {digits}\n");
        for text in [digits, file.as_str()] {
            let pair = Ed25519KeyPair::from_seed_unchecked(seed(text).unwrap().as_slice()).unwrap();
            // The first test vector of RFC 8032.
            assert!(
                hex(pair.public_key().as_ref()).starts_with("d75a980182b10ab7d54bfed3c964073a")
            );
        }
        assert!(seed("nothing").is_none());
        assert!(seed(&"é".repeat(32)).is_none());
    }
}
