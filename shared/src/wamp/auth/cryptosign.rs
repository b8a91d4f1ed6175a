//! WAMP-Cryptosign: an Ed25519 signature over 32 random octets, which may be bound to the TLS connection.
//!
//! The answer is the signature followed by the octets that were signed, in hex. Both are checked: a right signature
//! over anything but our own challenge is an old one.

use std::fmt;

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use super::{ChannelId, hex, same};

/// The method's word.
pub const METHOD: &str = "cryptosign";

/// Octets that are to be signed.
pub type Challenge = [u8; 32];

/// What stands before the private key in a key file.
pub const PRIVATE_KEY: &str = "private-key-ed25519:";

/// Returns what has to be the digits of the private key in a key file: what follows [`PRIVATE_KEY`], or the whole text.
pub fn private_digits(text: &str) -> &str {
    let mut lines = text.lines();
    let titled = lines.find_map(|line| line.trim().strip_prefix(PRIVATE_KEY));
    titled.unwrap_or(text).trim()
}

/// A client's private key.
pub struct SigningKey(Ed25519KeyPair);

/// The text is no private key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a private key is 64 hexadecimal digits")]
pub struct InvalidKey;

impl SigningKey {
    /// Makes the key that belongs to a seed, which is what private key files hold.
    pub fn from_seed(seed: &[u8; 32]) -> SigningKey {
        let key = Ed25519KeyPair::from_seed_unchecked(seed).expect("any 32 octets are a seed");
        SigningKey(key)
    }

    /// Reads a seed in hex.
    ///
    /// # Errors
    /// The text is not 64 digits.
    pub fn from_hex(text: &str) -> Result<SigningKey, InvalidKey> {
        let seed = zeroize::Zeroizing::new(hex::decode_array::<32>(text).ok_or(InvalidKey)?);
        Ok(SigningKey::from_seed(&seed))
    }

    /// Reads a key file: the digits of the seed after [`PRIVATE_KEY`], or alone.
    ///
    /// # Errors
    /// There are no 64 digits.
    pub fn from_file(text: &str) -> Result<SigningKey, InvalidKey> {
        SigningKey::from_hex(private_digits(text))
    }

    /// Returns the public key in hex.
    pub fn public_hex(&self) -> String {
        hex::encode(self.0.public_key().as_ref())
    }

    /// Answers a challenge.
    pub fn answer(&self, challenge: &Challenge, channel: Option<&ChannelId>) -> String {
        let message = bound(challenge, channel);
        hex::encode(self.0.sign(&message).as_ref()) + &hex::encode(&message)
    }
}

impl fmt::Debug for SigningKey {
    /// Shows the public half.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}…)", &self.public_hex()[..8])
    }
}

/// Checks the answer to `challenge`.
pub fn verify(
    public: &[u8; 32],
    challenge: &Challenge,
    channel: Option<&ChannelId>,
    answer: &str,
) -> bool {
    let message = bound(challenge, channel);
    // The message may be left out; then it can only be the right one.
    let given: Option<([u8; 64], [u8; 32])> = match answer.len() {
        192 => hex::decode_array::<96>(answer).map(|octets| {
            let (mut signature, mut signed) = ([0; 64], [0; 32]);
            signature.copy_from_slice(&octets[..64]);
            signed.copy_from_slice(&octets[64..]);
            (signature, signed)
        }),
        128 => hex::decode_array::<64>(answer).map(|signature| (signature, message)),
        _ => None,
    };
    given.is_some_and(|(signature, signed)| {
        let right = UnparsedPublicKey::new(&ED25519, public)
            .verify(&message, &signature)
            .is_ok();
        same(&signed, &message) && right
    })
}

/// Returns the octets that are signed.
fn bound(challenge: &Challenge, channel: Option<&ChannelId>) -> [u8; 32] {
    match channel {
        Some(channel) => std::array::from_fn(|index| challenge[index] ^ channel[index]),
        None => *challenge,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Vector {
        channel: Option<&'static str>,
        key: &'static str,
        challenge: &'static str,
        answer: &'static str,
    }

    const CHANNEL: &str = "62e935ae755f3d48f80d4d59f6121358c435722a67e859cc0caa8b539027f2ff";
    /// The vectors of the specification.
    const VECTORS: &[Vector] = &[
        Vector {
            channel: None,
            key: "4d57d97a68f555696620a6d849c0ce582568518d729eb753dc7c732de2804510",
            challenge: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            answer: "b32675b221f08593213737bef8240e7c15228b07028e19595294678c90d11c0cae80a357331bfc5cc9fb71081464e6e75013517c2cf067ad566a6b7b728e5d03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        },
        Vector {
            channel: None,
            key: "d511fe78e23934b3dadb52fcd022974b80bd92bccc7c5cf404e46cc0a8a2f5cd",
            challenge: "b26c1f87c13fc1da14997f1b5a71995dff8fbe0a62fae8473c7bdbd05bfb607d",
            answer: "d4209ad10d5aff6bfbc009d7e924795de138a63515efc7afc6b01b7fe5201372190374886a70207b042294af5bd64ce725cd8dceb344e6d11c09d1aaaf4d660fb26c1f87c13fc1da14997f1b5a71995dff8fbe0a62fae8473c7bdbd05bfb607d",
        },
        Vector {
            channel: None,
            key: "6e1fde9cf9e2359a87420b65a87dc0c66136e66945196ba2475990d8a0c3a25b",
            challenge: "b05e6b8ad4d69abf74aa3be3c0ee40ae07d66e1895b9ab09285a2f1192d562d2",
            answer: "7beb282184baadd08f166f16dd683b39cab53816ed81e6955def951cb2ddad1ec184e206746fd82bda075af03711d3d5658fc84a76196b0fa8d1ebc92ef9f30bb05e6b8ad4d69abf74aa3be3c0ee40ae07d66e1895b9ab09285a2f1192d562d2",
        },
        Vector {
            channel: Some(CHANNEL),
            key: "4d57d97a68f555696620a6d849c0ce582568518d729eb753dc7c732de2804510",
            challenge: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            answer: "9b6f41540c9b95b4b7b281c3042fa9c54cef43c842d62ea3fd6030fcb66e70b3e80d49d44c29d1635da9348d02ec93f3ed1ef227dfb59a07b580095c2b82f80f9d16ca518aa0c2b707f2b2a609edeca73bca8dd59817a633f35574ac6fd80d00",
        },
        Vector {
            channel: Some(CHANNEL),
            key: "d511fe78e23934b3dadb52fcd022974b80bd92bccc7c5cf404e46cc0a8a2f5cd",
            challenge: "b26c1f87c13fc1da14997f1b5a71995dff8fbe0a62fae8473c7bdbd05bfb607d",
            answer: "305aaa3ac25e98f651427688b3fc43fe7d8a68a7ec1d7d61c61517c519bd4a427c3015599d83ca28b4c652333920223844ef0725eb5dc2febfd6af7677b73f01d0852a29b460fc92ec943242ac638a053bbacc200512b18b30d15083cbdc9282",
        },
        Vector {
            channel: Some(CHANNEL),
            key: "6e1fde9cf9e2359a87420b65a87dc0c66136e66945196ba2475990d8a0c3a25b",
            challenge: "b05e6b8ad4d69abf74aa3be3c0ee40ae07d66e1895b9ab09285a2f1192d562d2",
            answer: "ee3c7644fd8070532bc1fde3d70d742267da545d8c8f03e63bda63f1ad4214f4d2c4bfdb4eb9526def42deeb7e31602a6ff99eba893e0a4ad4d45892ca75e608d2b75e24a189a7f78ca776ba36fc53f6c3e31c32f251f2c524f0a44202f2902d",
        },
    ];

    fn array(text: &str) -> [u8; 32] {
        hex::decode_array(text).unwrap()
    }

    #[test]
    fn the_vectors_of_the_specification_are_signed_and_accepted() {
        for vector in VECTORS {
            let key = SigningKey::from_hex(vector.key).unwrap();
            let channel = vector.channel.map(array);
            let challenge = array(vector.challenge);
            assert_eq!(key.answer(&challenge, channel.as_ref()), vector.answer);
            let public = array(&key.public_hex());
            assert!(verify(&public, &challenge, channel.as_ref(), vector.answer));
        }
    }

    #[test]
    fn an_answer_to_another_challenge_or_channel_is_refused() {
        let key = SigningKey::from_seed(&[7; 32]);
        let public = array(&key.public_hex());
        let old = key.answer(&[1; 32], None);
        assert!(verify(&public, &[1; 32], None, &old));
        assert!(!verify(&public, &[2; 32], None, &old));
        assert!(!verify(&public, &[1; 32], Some(&[3; 32]), &old));
        // The right octets behind an old signature do not help either.
        let forged = old[..128].to_owned() + &hex::encode(&[2; 32]);
        assert!(!verify(&public, &[2; 32], None, &forged));
        // Nor does a fresh signature that claims to have signed something else.
        let fresh = key.answer(&[2; 32], None);
        let claimed = fresh[..128].to_owned() + &hex::encode(&[1; 32]);
        assert!(!verify(&public, &[2; 32], None, &claimed));
        for garbage in ["", "00", &"0".repeat(192), &"é".repeat(96)] {
            assert!(!verify(&public, &[1; 32], None, garbage));
        }
    }

    #[test]
    fn the_key_is_not_shown() {
        let shown = format!("{:?}", SigningKey::from_seed(&[7; 32]));
        assert!(!shown.contains("0707"), "{shown}");
    }
}
