"""A backend in the manner of Autobahn's examples for asyncio: it takes the event loop for its own."""

import asyncio

from autobahn.asyncio.wamp import ApplicationRunner, ApplicationSession
from autobahn.wamp.types import RegisterOptions


class Component(ApplicationSession):
    async def onJoin(self, details):
        async def square_sum(x, y, details=None):
            await asyncio.sleep(0.01)
            squares = await asyncio.gather(
                self.call("com.twisted.square", x), self.call("com.twisted.square", y)
            )
            return sum(squares)

        await self.register(
            square_sum, "com.asyncio.square_sum", options=RegisterOptions(details_arg="details")
        )
        counter = 0
        while True:
            self.publish("com.asyncio.counter", counter)
            counter += 1
            await asyncio.sleep(1)

    def onDisconnect(self):
        asyncio.get_event_loop().stop()


if __name__ == "__main__":
    ApplicationRunner("ws://127.0.0.1:8080/ws", "realm1").run(Component)
