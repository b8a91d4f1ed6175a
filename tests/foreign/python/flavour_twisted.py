"""What differs between Autobahn's two flavours: here, Twisted."""

from autobahn.twisted.rawsocket import WampRawSocketClientFactory
from autobahn.twisted.wamp import ApplicationSession  # noqa: F401, used by client.py
from autobahn.twisted.websocket import WampWebSocketClientFactory
from twisted.internet import reactor
from twisted.internet.endpoints import TCP4ClientEndpoint, UNIXClientEndpoint


class Loop:
    """The reactor, and connections made from it."""

    def post(self, function, *args):
        """Runs a function in the reactor; may be called from any thread."""
        reactor.callFromThread(function, *args)

    def run(self):
        reactor.run(installSignalHandlers=False)

    def websocket(self, make, where, serializer, failed):
        factory = WampWebSocketClientFactory(make, url=where["url"], serializers=[serializer])
        self._connect(factory, where, failed)

    def rawsocket(self, make, where, serializer, failed):
        self._connect(WampRawSocketClientFactory(make, serializer=serializer), where, failed)

    def _connect(self, factory, where, failed):
        if "path" in where:
            endpoint = UNIXClientEndpoint(reactor, where["path"])
        else:
            endpoint = TCP4ClientEndpoint(reactor, where["host"], where["port"])
        endpoint.connect(factory).addErrback(lambda failure: failed(failure.value))
