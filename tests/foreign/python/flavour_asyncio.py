"""What differs between Autobahn's two flavours: here, asyncio."""

import asyncio

from autobahn.asyncio.rawsocket import WampRawSocketClientFactory
from autobahn.asyncio.wamp import ApplicationSession  # noqa: F401, used by client.py
from autobahn.asyncio.websocket import WampWebSocketClientFactory


class Loop:
    """The event loop, and connections made from it."""

    def __init__(self):
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)

    def post(self, function, *args):
        """Runs a function in the loop; may be called from any thread."""
        self.loop.call_soon_threadsafe(function, *args)

    def run(self):
        self.loop.run_forever()

    def websocket(self, make, where, serializer, failed):
        factory = WampWebSocketClientFactory(make, url=where["url"], serializers=[serializer])
        self._connect(factory, where, failed)

    def rawsocket(self, make, where, serializer, failed):
        self._connect(WampRawSocketClientFactory(make, serializer=serializer), where, failed)

    def _connect(self, factory, where, failed):
        async def connect():
            try:
                if "path" in where:
                    await self.loop.create_unix_connection(factory, where["path"])
                else:
                    await self.loop.create_connection(factory, where["host"], where["port"])
            except OSError as error:
                failed(error)

        self.loop.create_task(connect())
