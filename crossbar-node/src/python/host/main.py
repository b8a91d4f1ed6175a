"""The program of a worker's Python interpreter: answers the worker's requests until the channel ends."""

import asyncio
import gc
import importlib.util
import os
import platform
import signal
import sys

from .channel import Channel
from .failure import Failure, caused

MISSING = "Autobahn is not installed for %s; run: %s -m pip install autobahn"


class Host:
    """All components of the worker."""

    def __init__(self, loop, sock):
        self._loop = loop
        self._flavours = None
        self._code = None
        self._components = {}
        self._tasks = set()
        self._channel = Channel(loop, sock, self._request, lambda: os._exit(0))

    def _request(self, request, descriptor):
        task = self._loop.create_task(self._answer(request, descriptor))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, request, descriptor):
        try:
            result = {"ok": await getattr(self, "_do_" + request["op"])(request, descriptor)}
        except Failure as failure:
            result = {"error": failure.describe()}
        except Exception as error:
            result = {"error": caused("internal", "the request failed", error).describe()}
        self._channel.send({"id": request["id"], **result})

    async def _do_start(self, request, descriptor):
        from .component import Component

        self._load()
        if request.get("reload"):
            self._code.reload()
        key = request["key"]

        def ended(failed, reason, message):
            if self._components.pop(key, None) is not None:
                self._channel.send(
                    {"event": "ended", "key": key, "failed": failed, "reason": reason, "message": message}
                )

        component = Component(self._loop, self._code, key, ended)
        self._components[key] = component
        try:
            return await component.start(request, descriptor)
        except BaseException:
            self._components.pop(key, None)
            raise

    def _load(self):
        """Loads Autobahn, when the first component needs it."""
        if self._flavours is not None:
            return
        from . import flavours
        from .code import Code

        if any(importlib.util.find_spec(name) is None for name in ("txaio", "autobahn")):
            raise Failure("import", MISSING % (sys.executable, sys.executable), "")
        try:
            self._flavours = flavours.load(self._loop)
        except ImportError as error:
            raise caused("import", "Autobahn cannot be imported", error) from None
        # What components print stays as it is; `txaio` would have Twisted log it.
        out, err = sys.stdout, sys.stderr
        for flavour in self._flavours.values():
            flavour.txaio.start_logging(out=err, level="info")
        sys.stdout, sys.stderr = out, err
        self._code = Code(self._flavours)
        if flavours.TWISTED in self._flavours:
            from twisted.internet import reactor

            # The loop runs already; the reactor only has to know that it does. A component cannot stop it.
            reactor.startRunning(installSignalHandlers=False)
            reactor.stop = _ignored("reactor.stop()")

    async def _do_stop(self, request, _):
        component = self._components.pop(request["key"], None)
        if component is not None:
            await component.stop()
            # Whoever has asked may wait no longer, and thinks that it is still there; otherwise this tells nothing new.
            self._channel.send(
                {"event": "ended", "key": request["key"], "failed": False, "reason": "wamp.close.normal", "message": None}
            )

    async def _do_get_path(self, _request, _descriptor):
        return list(sys.path)

    async def _do_add_path(self, request, _):
        if request["prepend"]:
            sys.path[:0] = request["paths"]
        else:
            sys.path.extend(request["paths"])
        return list(sys.path)

    async def _do_collect(self, _request, _descriptor):
        return gc.collect()

    async def _do_about(self, _request, _descriptor):
        return {"python": platform.python_version(), "executable": sys.executable}


def _ignored(what):
    def ignore(*_, **__):
        print("a component called %s, which would have stopped all others too: ignored" % what, file=sys.stderr)

    return ignore


def run(sock):
    """Runs until the worker ends the channel."""
    # The worker says when to leave. A handler, not `SIG_IGN`, which programs that a component runs would inherit.
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.stop = _ignored("loop.stop()")
    Host(loop, sock)
    while True:
        try:
            loop.run_forever()
        except SystemExit as error:
            print("a component called sys.exit(%s): ignored" % error.code, file=sys.stderr)
        except KeyboardInterrupt:
            pass
