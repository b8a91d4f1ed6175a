//! Addresses and networks that requests may come from.

use std::net::IpAddr;
use std::str::FromStr;

/// An address, or all that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    bits: u32,
}

/// The text is no address and no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoNetwork;

impl Network {
    /// Tells whether an address is in the network. IPv4 within IPv6 is taken for IPv4.
    pub(super) fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let differing = network.to_bits() ^ address.to_bits();
                differing.leading_zeros() >= self.bits
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let differing = network.to_bits() ^ address.to_bits();
                differing.leading_zeros() >= self.bits
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = NoNetwork;

    /// Reads `10.0.0.1`, `10.0.0.0/8`, `10.0.0.0/255.0.0.0` and their like of IPv6.
    fn from_str(text: &str) -> Result<Network, NoNetwork> {
        let (address, mask) = match text.split_once('/') {
            Some((address, mask)) => (address, Some(mask)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| NoNetwork)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = match mask {
            None => most,
            Some(mask) => match (mask.parse::<u32>(), mask.parse::<std::net::Ipv4Addr>()) {
                (Ok(bits), _) if bits <= most => bits,
                (_, Ok(mask)) if address.is_ipv4() => {
                    let bits = mask.to_bits().leading_ones();
                    if mask.to_bits().count_ones() != bits {
                        return Err(NoNetwork);
                    }
                    bits
                }
                _ => return Err(NoNetwork),
            },
        };
        Ok(Network { address, bits })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_holds_the_addresses_that_begin_alike() {
        let cases = [
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1", "127.0.0.2", false),
            ("192.168.1.0/24", "192.168.1.77", true),
            ("192.168.1.0/255.255.255.0", "192.168.2.77", false),
            ("10.0.0.0/8", "::ffff:10.1.2.3", true),
            ("0.0.0.0/0", "8.8.8.8", true),
            ("0.0.0.0/0", "::1", false),
            ("fe80::/10", "fe80::1", true),
        ];
        for (network, address, inside) in cases {
            let network: Network = network.parse().unwrap();
            let found = network.contains(address.parse().unwrap());
            assert_eq!(found, inside, "{network:?} {address}");
        }
        for bad in [
            "",
            "x",
            "10.0.0.0/33",
            "10.0.0.0/255.0.255.0",
            "::/129",
            "10.0.0.0/",
        ] {
            assert_eq!(bad.parse::<Network>(), Err(NoNetwork), "{bad}");
        }
    }
}
