"""Components that cannot be, or do not last."""

import os

from autobahn.asyncio.wamp import ApplicationSession


class NoSession:
    pass


class Unmakeable(ApplicationSession):
    def __init__(self, config):
        raise ValueError("not like this")


class FailsOnJoin(ApplicationSession):
    async def onJoin(self, details):
        await self.register(lambda: None, "not an uri")


class Leaves(ApplicationSession):
    async def onJoin(self, details):
        await self.register(self.leave, "com.wrong.leave")
        await self.register(lambda: os._exit(1), "com.wrong.kill_all")
