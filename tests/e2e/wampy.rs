//! wampy.js where it depends on what others do: it makes no progress and cancels nothing as a callee itself.

use serde_json::json;
use tests::foreign::{Behaviour, Library, Payload, Puppet, Serializer};

use crate::world::World;

#[test]
fn wampy_js_gets_progress_and_cancels() {
    let world = World::start();
    let (python, wampy) = (
        Puppet::start(Library::PythonAsyncio),
        Puppet::start(Library::Wampy),
    );
    let callee = python.join(&world.rawsocket(), "realm1", Serializer::Cbor);
    callee.register("com.example.count", Behaviour::Count);
    callee
        .register_with("com.example.hang", Behaviour::Hang, "hang", json!({}))
        .unwrap();
    for &serializer in Library::Wampy.serializers() {
        let caller = wampy.join(&world.websocket(), "realm1", serializer);
        let options = json!({ "receive_progress": true });
        let call = caller.start_call("com.example.count", Payload::args([json!(2)]), options);
        assert_eq!(call.answer(), Ok(Payload::args([json!("counted")])));
        assert_eq!(call.progress().len(), 2);
        let call = caller.start_call("com.example.hang", Payload::default(), json!({}));
        callee.wait_procedure("invoked", "hang");
        call.cancel();
        callee.wait_procedure("interrupted", "hang");
        assert_eq!(call.answer().unwrap_err().uri, "wamp.error.canceled");
    }
}
