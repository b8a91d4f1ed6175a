"""One component: from its start to its end."""

import asyncio
import inspect
import sys

from . import flavours
from .connection import connect
from .failure import Failure, caused

# A transport and a router have this long until the session has joined, beyond the time for connecting.
JOIN = 20.0
# The usual `onJoin` registers and subscribes, and is through with it sooner; one that never ends is not waited for.
SETTLE = 0.5
# A session that left has this long to join again or to disconnect by itself.
LINGER = 1.0
# From GOODBYE to the end of the connection.
FAREWELL = 4.0


class Component:
    """A session and what became of it. `on_end(failed, reason, message)` is called once, if it had joined."""

    def __init__(self, loop, code, key, on_end):
        self._loop = loop
        self._code = code
        self._key = key
        self._on_end = on_end
        self._session = None
        self._flavour = None
        self._transport = None
        self._joining = loop.create_future()
        self._settled = loop.create_future()
        self._ended = loop.create_future()
        self._failure = None
        self._left = None
        self._started = False
        self._running = None

    async def start(self, request, descriptor):
        """Returns when the session has joined; raises `Failure`."""
        from autobahn.wamp.types import ComponentConfig

        config = ComponentConfig(realm=request["realm"], extra=request.get("extra"))
        self._session, self._flavour = self._code.session(request["code"], config)
        self._observe(request.get("auth") or {})
        try:
            self._transport = await connect(
                self._loop, self._flavour, self._session, request["transport"], descriptor, self._lost
            )
            await self._join()
        except BaseException:
            self._joining.cancel()
            if self._transport is not None:
                await self.stop()
            raise
        self._started = True
        if self._ended.done():
            # It came, did what it had to, and went.
            self._loop.call_soon(self._report)
        return {"session": self._session.__class__.__name__, "flavour": self._flavour.name}

    async def _join(self):
        try:
            await asyncio.wait_for(asyncio.shield(self._joining), JOIN)
        except asyncio.TimeoutError:
            raise Failure("connect", "the session has not joined within %g s" % JOIN) from None
        await asyncio.wait([self._settled, self._ended], timeout=SETTLE, return_when=asyncio.FIRST_COMPLETED)
        if self._failure is not None:
            raise self._failure

    def _observe(self, auth):
        session = self._session
        on_join, on_leave = session.onJoin, session.onLeave

        def joined(details):
            self._left = None
            if not self._joining.done():
                self._joining.set_result(None)
            try:
                self._running = self._run(on_join, details)
            except Exception as error:
                self._settle(error)
                raise
            return self._running

        def left(details):
            self._left = (details.reason, details.message)
            if not self._joining.done():
                self._joining.set_exception(
                    Failure("refused", details.message or details.reason, reason=details.reason)
                )
            self._loop.call_later(LINGER, self._linger)
            return on_leave(details)

        session.onJoin, session.onLeave = joined, left
        if auth:
            self._authenticate(auth)

    def _run(self, on_join, details):
        """Calls the component's `onJoin`, watches it, and returns what can be given up."""
        result = on_join(details)
        if self._flavour.name == flavours.TWISTED:
            from twisted.internet.defer import Deferred, ensureDeferred

            if inspect.iscoroutine(result):
                result = ensureDeferred(result)
            if isinstance(result, Deferred):
                def watch(outcome):
                    self._settle(getattr(outcome, "value", None) if hasattr(outcome, "getTraceback") else None)
                    return outcome

                result.addBoth(watch)
                return result
        elif inspect.isawaitable(result):
            # Autobahn for asyncio says nothing of an `onJoin` that failed.
            task = asyncio.ensure_future(result, loop=self._loop)
            task.add_done_callback(lambda done: self._settle(None if done.cancelled() else done.exception()))
            return task
        self._settle(None)
        return result

    def _settle(self, error):
        """Is told how `onJoin` ended."""
        if self._settled.done():
            return
        if error is not None and not self._ended.done():
            self._failure = caused("import", "the component failed when it had joined", error)
            if self._flavour.name == flavours.ASYNCIO:
                print(self._failure.traceback, file=sys.stderr)
            if self._started:
                self._leave()
        self._settled.set_result(None)

    def _authenticate(self, auth):
        from autobahn.wamp.auth import create_authenticator

        session = self._session
        realm = session.config.realm
        authenticators = {}
        for method, options in auth.items():
            if method == "anonymous":
                continue
            try:
                authenticators[method] = create_authenticator(method, **options)
            except Exception as error:
                raise caused("configuration", "`auth`: %s" % method, error) from None
        ids = [options["authid"] for options in auth.values() if options.get("authid")]

        def on_connect():
            extra = {}
            for authenticator in authenticators.values():
                extra.update(getattr(authenticator, "authextra", None) or {})
            session.join(realm, list(auth), authid=ids[0] if ids else None, authextra=extra or None)

        def on_challenge(challenge):
            if challenge.method not in authenticators:
                raise RuntimeError("no way to answer a challenge of method %s" % challenge.method)
            return authenticators[challenge.method].on_challenge(session, challenge)

        session.onConnect, session.onChallenge = on_connect, on_challenge

    def _lost(self, error):
        if self._ended.done():
            return
        if not self._joining.done():
            self._joining.set_exception(
                Failure("connect", "the connection ended before the session had joined" + (": %s" % error if error else ""))
            )
        # Nobody may wait for it any more.
        self._joining.exception() if not self._joining.cancelled() else None
        self._ended.set_result(error)
        cancel = getattr(self._running, "cancel", None)
        if cancel is not None and not self._settled.done():
            cancel()
        if self._started:
            self._report()

    def _report(self):
        reason, message = self._left or ("wamp.close.transport_lost", None)
        normal = reason in ("wamp.close.normal", "wamp.close.goodbye_and_out", "wamp.close.close_realm")
        failed = self._failure is not None or not normal
        message = self._failure.message if self._failure is not None else message
        self._on_end(failed, reason, message)

    def _linger(self):
        if self._left is not None and not self._session.is_attached():
            self._disconnect()

    def _leave(self):
        try:
            if self._session.is_attached():
                self._session.leave()
                return
        except Exception:
            pass
        self._disconnect()

    def _disconnect(self):
        if self._transport is not None and not self._transport.is_closing():
            try:
                self._session.disconnect()
            except Exception:
                self._transport.close()

    def _abort(self):
        if self._transport is not None:
            self._transport.abort()

    async def stop(self):
        """Leaves the realm, closes the connection, and returns when that has gone."""
        self._started = False
        if not self._ended.done():
            self._leave()
            await asyncio.wait([self._ended], timeout=FAREWELL)
        if not self._ended.done():
            self._abort()
            await asyncio.wait([self._ended], timeout=LINGER)
