"""Connections of components: to the worker itself, or to a router over TCP, TLS or a Unix socket.

All are made by asyncio. A protocol of the Twisted flavour gets a transport that passes its wishes on, so that TLS needs
no further package.
"""

import asyncio
import os
import socket
import ssl

from . import flavours
from .failure import Failure, caused

CONNECT = "connect"
CONFIGURATION = "configuration"


class TwistedTransport:
    """What a Twisted protocol takes for its transport."""

    disconnecting = False

    def __init__(self, transport):
        self._transport = transport
        self._producer = None
        self._streaming = False

    def write(self, data):
        if not self._transport.is_closing():
            self._transport.write(bytes(data))

    def writeSequence(self, parts):
        self.write(b"".join(parts))

    def loseConnection(self, *_):
        self.disconnecting = True
        self._transport.close()

    def abortConnection(self):
        self.disconnecting = True
        self._transport.abort()

    def _address(self, which):
        from twisted.internet.address import IPv4Address, IPv6Address, UNIXAddress

        address = self._transport.get_extra_info(which)
        if isinstance(address, tuple) and len(address) == 4:
            return IPv6Address("TCP", *address)
        if isinstance(address, tuple):
            return IPv4Address("TCP", *address)
        return UNIXAddress(address or None)

    def getPeer(self):
        return self._address("peername")

    def getHost(self):
        return self._address("sockname")

    def getHandle(self):
        return self._transport.get_extra_info("socket")

    def _socket_option(self, level, option, value):
        handle = self.getHandle()
        if handle is not None and handle.family != socket.AF_UNIX:
            handle.setsockopt(level, option, value)

    def setTcpNoDelay(self, enabled):
        self._socket_option(socket.IPPROTO_TCP, socket.TCP_NODELAY, int(enabled))

    def setTcpKeepAlive(self, enabled):
        self._socket_option(socket.SOL_SOCKET, socket.SO_KEEPALIVE, int(enabled))

    def pauseProducing(self):
        self._transport.pause_reading()

    def resumeProducing(self):
        self._transport.resume_reading()

    def stopProducing(self):
        self.loseConnection()

    def registerProducer(self, producer, streaming):
        self._producer, self._streaming = producer, streaming
        if not streaming:
            producer.resumeProducing()

    def unregisterProducer(self):
        self._producer = None

    def pause_writing(self):
        if self._producer is not None and self._streaming:
            self._producer.pauseProducing()

    def resume_writing(self):
        if self._producer is not None:
            self._producer.resumeProducing()


class TwistedProtocol(asyncio.Protocol):
    """Drives a Twisted protocol."""

    def __init__(self, factory, ended):
        self._factory = factory
        self._ended = ended
        self._protocol = None
        self._transport = None
        self._lost = None

    def connection_made(self, transport):
        self._transport = TwistedTransport(transport)
        self._protocol = self._factory.buildProtocol(self._transport.getPeer())
        self._protocol.makeConnection(self._transport)

    def data_received(self, data):
        from twisted.internet.error import ConnectionLost

        try:
            self._protocol.dataReceived(data)
        except Exception as error:
            self._lost = ConnectionLost(str(error))
            self._transport.abortConnection()

    def pause_writing(self):
        self._transport.pause_writing()

    def resume_writing(self):
        self._transport.resume_writing()

    def connection_lost(self, error):
        from twisted.internet.error import ConnectionDone, ConnectionLost
        from twisted.python.failure import Failure as TwistedFailure

        reason = self._lost or (ConnectionDone() if error is None else ConnectionLost(str(error)))
        try:
            self._protocol.connectionLost(TwistedFailure(reason))
        finally:
            self._ended(error)


def _serializers(names):
    from autobahn.wamp import serializer

    classes = {"cbor": "CBORSerializer", "msgpack": "MsgPackSerializer", "json": "JsonSerializer"}
    found = []
    for name in names or classes:
        make = getattr(serializer, classes.get(name, ""), None)
        if make is not None:
            found.append(make())
    if not found:
        raise Failure(CONFIGURATION, "this interpreter has none of the serializers %s" % ", ".join(names))
    return found


def _factory(flavour, session, transport):
    def make():
        return session

    serializers = _serializers(transport.get("serializers"))
    if transport["type"] == "rawsocket":
        factory = flavour.rawsocket.WampRawSocketClientFactory(make, serializer=serializers[0])
        size = transport.get("max_message_size")
        if size and hasattr(factory, "setProtocolOptions"):
            factory.setProtocolOptions(maxMessagePayloadSize=size)
        return factory
    factory = flavour.websocket.WampWebSocketClientFactory(
        make, url=transport["url"], serializers=serializers
    )
    factory.setProtocolOptions(**transport.get("options", {}))
    return factory


def _tls(tls):
    try:
        context = ssl.create_default_context()
        if tls.get("ca_certificates"):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            for path in tls["ca_certificates"]:
                context.load_verify_locations(path)
        if tls.get("certificate"):
            context.load_cert_chain(tls["certificate"], tls.get("key"))
    except OSError as error:
        raise caused(CONFIGURATION, "the TLS files cannot be used", error) from None
    return context


async def connect(loop, flavour, session, transport, descriptor, ended):
    """Connects a session. `ended` is called once, with the error if there was one, when the connection has gone."""
    factory = _factory(flavour, session, transport)
    if flavour.name == flavours.TWISTED:
        def make():
            return TwistedProtocol(factory, ended)
    else:
        def make():
            protocol = factory()
            lost = protocol.connection_lost

            def connection_lost(error):
                try:
                    lost(error)
                finally:
                    ended(error)

            protocol.connection_lost = connection_lost
            return protocol

    if descriptor is not None:
        made = loop.create_unix_connection(make, sock=socket.socket(fileno=descriptor))
    else:
        made = _connect_endpoint(loop, make, transport["endpoint"])
    timeout = transport.get("endpoint", {}).get("timeout") or None
    try:
        asyncio_transport, _ = await asyncio.wait_for(made, timeout)
    except (asyncio.TimeoutError, TimeoutError):
        raise Failure(CONNECT, "no connection within %g s" % timeout) from None
    except OSError as error:
        raise Failure(CONNECT, "no connection: %s" % error) from None
    return asyncio_transport


def _connect_endpoint(loop, make, endpoint):
    if endpoint["type"] == "unix":
        return loop.create_unix_connection(make, os.path.abspath(endpoint["path"]))
    options = {}
    tls = endpoint.get("tls")
    if tls is not None:
        options["ssl"] = _tls(tls)
        options["server_hostname"] = tls.get("hostname") or endpoint["host"]
    if endpoint.get("version"):
        options["family"] = socket.AF_INET6 if endpoint["version"] == 6 else socket.AF_INET
    return loop.create_connection(make, endpoint["host"], endpoint["port"], **options)
