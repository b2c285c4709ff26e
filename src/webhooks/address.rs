//! Where webhooks may go: to the world, not into the network around this service.
//!
//! A name is looked up here and the connection made to an address that was looked at, so that a name cannot lead elsewhere
//! a moment later.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// Why a webhook cannot go there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("is not an absolute URL")]
    NoUrl,
    #[error("does not begin with https://")]
    NoHttps,
    #[error("holds a name or password, or a fragment")]
    TooMuch,
    #[error("leads to an address that is not public")]
    Private,
}

/// What can be said of an address before its name is looked up.
pub fn check(url: &str, private: bool) -> Result<Url, Refused> {
    let url = Url::parse(url).map_err(|_| Refused::NoUrl)?;
    match url.scheme() {
        "https" => {}
        "http" if private => {}
        _ => return Err(Refused::NoHttps),
    }
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Err(Refused::TooMuch);
    }
    let is_public = match url.host() {
        Some(Host::Ipv4(ip)) => is_public(ip.into()),
        Some(Host::Ipv6(ip)) => is_public(ip.into()),
        Some(Host::Domain(name)) => !is_local(name),
        None => return Err(Refused::NoUrl),
    };
    if is_public || private { Ok(url) } else { Err(Refused::Private) }
}

fn is_local(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    [".localhost", ".local", ".internal"].iter().any(|end| name == end[1..] || name.ends_with(end))
}

/// Looks names up, and keeps the public addresses.
#[derive(Debug, Clone, Copy)]
pub struct Public {
    pub private: bool,
}

impl Resolve for Public {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let kept: Vec<SocketAddr> = found.filter(|found| private || is_public(found.ip())).collect();
            if kept.is_empty() {
                return Err(Refused::Private.into());
            }
            Ok(Box::new(kept.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is reached over the internet: none of the special purposes that IANA lists.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a == 100 && (64..128).contains(&b) // shared by carriers
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99)
        || a == 198 && (b == 18 || b == 19) // benchmarks
        || a >= 224; // multicast, reserved, broadcast
    !is_special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, .., g, h] = ip.segments();
    let embedded =
        |high: u16, low: u16| is_public_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    if let Some(ip) = ip.to_ipv4_mapped() {
        return is_public_v4(ip);
    }
    match (a, b) {
        (0x64, 0xff9b) if ip.segments()[2..6] == [0; 4] => embedded(g, h), // NAT64
        (0x2002, _) => embedded(b, ip.segments()[2]),                      // 6to4
        (0x2001, 0..=0x1ff | 0xdb8) | (0x3fff, _) => false,                // protocols, Teredo, documentation
        (0x2000..=0x3fff, _) => true,                                      // global unicast
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_machine_and_of_private_networks_are_not_public() {
        for (ip, public) in [
            ("93.184.215.14", true),
            ("2606:2800:21f:cb07::1", true),
            ("64:ff9b::5db8:d70e", true),
            ("::ffff:93.184.215.14", true),
            ("127.0.0.1", false),
            ("127.8.8.8", false),
            ("0.0.0.0", false),
            ("10.1.2.3", false),
            ("172.31.0.1", false),
            ("172.32.0.1", true),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("100.128.0.1", true),
            ("198.19.0.1", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("::", false),
            ("::1", false),
            ("::7f00:1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:169.254.169.254", false),
            ("64:ff9b::a00:1", false),
            ("64:ff9b:1::1", false),
            ("2002:7f00:1::", false),
            ("2001::1", false),
            ("2001:db8::1", false),
            ("fe80::1", false),
            ("fec0::1", false),
            ("fd00::1", false),
            ("ff02::1", false),
        ] {
            assert_eq!(is_public(ip.parse().unwrap()), public, "{ip}");
        }
    }

    #[test]
    fn urls_are_https_to_the_world_unless_allowed_for_development() {
        for (url, expected) in [
            ("https://desk.example/hooks?to=1", None),
            ("https://93.184.215.14:8443/", None),
            ("desk.example", Some(Refused::NoUrl)),
            ("http://desk.example/", Some(Refused::NoHttps)),
            ("ftp://desk.example/", Some(Refused::NoHttps)),
            ("https://user:word@desk.example/", Some(Refused::TooMuch)),
            ("https://desk.example/#top", Some(Refused::TooMuch)),
            ("https://localhost/", Some(Refused::Private)),
            ("https://api.localhost./", Some(Refused::Private)),
            ("https://127.1/", Some(Refused::Private)),
            ("https://0x7f000001/", Some(Refused::Private)),
            ("https://2130706433/", Some(Refused::Private)),
            ("https://[::1]/", Some(Refused::Private)),
            ("https://169.254.169.254/latest", Some(Refused::Private)),
        ] {
            assert_eq!(check(url, false).err(), expected, "{url}");
        }
        assert!(check("http://127.0.0.1:3000/", true).is_ok());
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_not_followed() {
        let look_up = |private| Public { private }.resolve("localhost".parse().unwrap());
        assert_eq!(look_up(false).await.err().unwrap().to_string(), Refused::Private.to_string());
        assert!(look_up(true).await.is_ok_and(|mut found| found.all(|found| found.ip().is_loopback())));
    }
}
