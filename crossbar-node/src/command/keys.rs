//! `crossbar-node keygen` and `keys`: a key pair for cryptosign, in a file of its own.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use ring::rand::{SecureRandom, SystemRandom};
use serde_json::json;
use shared::wamp::auth::cryptosign::{PRIVATE_KEY, SigningKey, private_digits};
use shared::wamp::auth::hex;
use zeroize::Zeroizing;

use super::{complain, say};
use crate::boundary::exit;
use crate::cli::{KeygenArgs, KeysArgs, Output};

/// What stands before the public key in a key file.
const PUBLIC: &str = "public-key-ed25519:";

/// Makes a key pair. A file that is there stays.
pub fn generate(args: &KeygenArgs) -> u8 {
    let mut seed = Zeroizing::new([0; 32]);
    if SystemRandom::new().fill(seed.as_mut_slice()).is_err() {
        complain("error: the system has no random numbers");
        return exit::SYSTEM;
    }
    let public = SigningKey::from_seed(&seed).public_hex();
    let private = Zeroizing::new(hex::encode(seed.as_slice()));
    let text = Zeroizing::new(format!(
        "crossbar-node key pair; whoever has the private key is whom it stands for\n\n\
         created-at: {}\n{PUBLIC} {public}\n{PRIVATE_KEY} {}\n",
        crate::process::now(),
        private.as_str()
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
        Ok(text) => Zeroizing::new(text),
        Err(error) => {
            complain(&format!(
                "error: {}: {error}; `crossbar-node keygen` makes one",
                args.key.display()
            ));
            return exit::FAILED;
        }
    };
    let digits = private_digits(&text);
    let Ok(key) = SigningKey::from_hex(digits) else {
        complain(&format!(
            "error: {}: no line `{PRIVATE_KEY} HEX`, and no 64 hexadecimal digits",
            args.key.display()
        ));
        return exit::FAILED;
    };
    let public = key.public_hex();
    let private = args.private.then(|| digits.to_ascii_lowercase());
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
                say(&format!("{PRIVATE_KEY} {private}"));
            }
        }
    }
    exit::OK
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_found_with_its_title_or_alone() {
        let digits = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let file = format!("x\n\n{PUBLIC} 00\n{PRIVATE_KEY} {digits}\n");
        for text in [digits, file.as_str()] {
            let key = SigningKey::from_file(text).unwrap();
            // The first test vector of RFC 8032.
            assert!(
                key.public_hex()
                    .starts_with("d75a980182b10ab7d54bfed3c964073a")
            );
        }
        assert!(SigningKey::from_file("nothing").is_err());
        assert!(SigningKey::from_file(&"é".repeat(32)).is_err());
    }
}
