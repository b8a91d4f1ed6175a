//! Where transports listen: each attribute of an endpoint does what it says.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use crossbar_node::router::io::{Door, Guard, ListenError, Listener};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};

use super::world::{PATIENCE, World, free_port, pem, rest};

/// Listens for echoes.
fn listen(world: &World, endpoint: &Value) -> Result<Listener, ListenError> {
    let config = json!({"type": "stream.testee", "endpoint": endpoint});
    let config = TransportConfig::from_value(&config).unwrap();
    let door = Arc::new(Door::new(&config, &pem(), &Guard::Configured).unwrap());
    Listener::start(&world.router, &config.endpoint, door, &pem())
}

fn echoes(mut stream: TcpStream) -> bool {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(b"hello").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    rest(stream) == "hello"
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_is_listened_on_at_the_interface_and_in_the_version_wanted() {
    let world = World::new();
    let port = free_port();
    let v4 = json!({"type": "tcp", "port": port, "interface": "127.0.0.2"});
    let four = listen(&world, &v4).unwrap();
    assert_eq!(four.address(), format!("tcp:127.0.0.2:{port}"));
    assert!(echoes(TcpStream::connect(("127.0.0.2", port)).unwrap()));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    // The same port, as another version.
    let v6 = json!({"type": "tcp", "port": port, "version": 6, "interface": "::1"});
    if TcpListener::bind(("::1", 0)).is_ok() {
        let _six = listen(&world, &v6).unwrap();
        assert!(echoes(TcpStream::connect(("::1", port)).unwrap()));
        let device = json!({"type": "tcp", "port": free_port(), "version": 6, "interface": "lo"});
        let device = listen(&world, &device).unwrap();
        assert!(device.address().starts_with("tcp:[::1]:"));
    }
    let everywhere = json!({"type": "tcp", "port": free_port()});
    let everywhere = listen(&world, &everywhere).unwrap();
    assert!(everywhere.address().starts_with("tcp:0.0.0.0:"));
    let nowhere = json!({"type": "tcp", "port": 1, "interface": "no-such-device"});
    assert!(matches!(
        listen(&world, &nowhere),
        Err(ListenError::Interface(_))
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_is_shared_only_among_those_who_say_so() {
    let world = World::new();
    let endpoint = |port: u16, shared: bool| {
        let interface = "127.0.0.1";
        json!({"type": "tcp", "port": port, "interface": interface, "shared": shared})
    };
    let port = free_port();
    let one = listen(&world, &endpoint(port, true)).unwrap();
    let two = listen(&world, &endpoint(port, true)).unwrap();
    assert!(listen(&world, &endpoint(port, false)).is_err());
    one.stop().await;
    // Whoever is left serves all.
    assert!(echoes(TcpStream::connect(("127.0.0.1", port)).unwrap()));
    two.stop().await;
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_free_port_of_a_range_is_taken() {
    let world = World::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let first = taken.local_addr().unwrap().port();
    let last = first.saturating_add(50);
    let range = json!({"type": "tcp", "portrange": [first, last], "interface": "127.0.0.1"});
    let listener = listen(&world, &range).unwrap();
    let port: u16 = listener
        .address()
        .rsplit_once(':')
        .unwrap()
        .1
        .parse()
        .unwrap();
    assert!(first < port && port <= last, "{port}");
    assert!(echoes(TcpStream::connect(("127.0.0.1", port)).unwrap()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unix_socket_is_made_taken_over_when_left_behind_and_removed() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wamp.sock");
    let endpoint = json!({"type": "unix", "path": path, "backlog": 7});
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let listener = listen(&world, &endpoint).unwrap();
    let mut stream = UnixStream::connect(&path).unwrap();
    stream.write_all(b"hello").unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(std::io::read_to_string(stream).unwrap(), "hello");
    assert!(listen(&world, &endpoint).is_err(), "somebody listens");
    listener.stop().await;
    assert!(!path.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transport_has_no_more_connections_than_its_configuration_allows() {
    let world = World::new();
    let config = json!({"type": "stream.testee", "max_connections": 2});
    let opened = world.open(config, &pem());
    let works = |stream: &mut TcpStream| {
        use std::io::Read as _;
        stream.write_all(b"x").unwrap();
        stream.read_exact(&mut [0]).unwrap();
    };
    let (mut one, mut two) = (opened.connect(), opened.connect());
    works(&mut one);
    works(&mut two);
    let mut third = opened.connect();
    third.write_all(b"x").unwrap();
    third.set_nonblocking(true).unwrap();
    // It waits in the backlog until there is a place.
    drop(one);
    third.set_nonblocking(false).unwrap();
    works(&mut third);
    works(&mut two);
}
