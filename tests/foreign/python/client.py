"""Autobahn|Python as a puppet of the end-to-end tests.

Reads one command per line (a JSON object with `id` and `op`), answers each with a line that carries the same `id`,
and prints what happens to its sessions in between: events, progressive results, interrupts, ends.
The first argument is the flavour, `asyncio` or `twisted`. The end of the input ends the program.
"""

import base64
import importlib
import json
import os
import sys
import threading

import txaio

FLAVOUR = sys.argv[1]
{"asyncio": txaio.use_asyncio, "twisted": txaio.use_twisted}[FLAVOUR]()
flavour = importlib.import_module("flavour_" + FLAVOUR)

from autobahn.wamp import serializer as serializers  # noqa: E402, after the flavour is chosen
from autobahn.wamp import types  # noqa: E402
from autobahn.wamp.auth import create_authenticator  # noqa: E402
from autobahn.wamp.exception import ApplicationError  # noqa: E402

SERIALIZERS = {
    "json": serializers.JsonSerializer,
    "msgpack": serializers.MsgPackSerializer,
    "cbor": serializers.CBORSerializer,
    "ubjson": serializers.UBJSONSerializer,
}


def plain(value):
    """Returns a value as JSON can carry it: octets become `{"$bytes": base64}`."""
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def real(value):
    """Undoes `plain`."""
    if isinstance(value, list):
        return [real(item) for item in value]
    if isinstance(value, dict):
        if "$bytes" in value:
            return base64.b64decode(value["$bytes"])
        return {key: real(item) for key, item in value.items()}
    return value


def say(**line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def say_failed(number, error):
    if isinstance(error, ApplicationError):
        said = {"uri": error.error, "args": plain(error.args), "kwargs": plain(error.kwargs or {})}
    else:
        said = {"uri": "client.exception", "args": ["%s: %s" % (type(error).__name__, error)], "kwargs": {}}
    say(id=number, error=said)


def authenticator(auth):
    """Returns what answers the router's challenge."""
    secret = {"ticket": "ticket", "wampcra": "secret", "cryptosign": "privkey", "scram": "password"}
    return create_authenticator(auth["method"], authid=auth["authid"], **{secret[auth["method"]]: auth["secret"]})


class Puppet(flavour.ApplicationSession):
    """One session: says how it fares."""

    def __init__(self, name, number, realm, auth):
        super().__init__(types.ComponentConfig(realm))
        self.name = name
        self.joining = number
        self.auth = auth
        self.authenticator = authenticator(auth) if auth else None

    def onConnect(self):
        if self.authenticator is None:
            self.join(self.config.realm)
        else:
            self.join(
                self.config.realm,
                authmethods=[self.auth["method"]],
                authid=self.auth["authid"],
                authextra=self.authenticator.authextra or None,
            )

    def onChallenge(self, challenge):
        signature = self.authenticator.on_challenge(self, challenge)
        # For SCRAM Autobahn hands out octets where it wants text itself.
        return signature.decode() if isinstance(signature, bytes) else signature

    def onWelcome(self, welcome):
        # Says why, if the router has not proved itself.
        return self.authenticator.on_welcome(self, welcome.authextra) if self.authenticator else None

    def onJoin(self, details):
        number, self.joining = self.joining, None
        say(id=number, ok={"session": details.session, "authrole": details.authrole, "authid": details.authid})

    def onLeave(self, details):
        if self.joining is not None:
            number, self.joining = self.joining, None
            say(id=number, error={"uri": details.reason, "args": [details.message], "kwargs": {}})
        else:
            say(session=self.name, left=details.reason)
        self.disconnect()

    def onDisconnect(self):
        if self.joining is not None:
            number, self.joining = self.joining, None
            say(id=number, error={"uri": "client.lost", "args": [], "kwargs": {}})
        say(session=self.name, gone=True)


class Procedures:
    """What a registered procedure does when it is called."""

    def __init__(self, session, tag):
        self.session = session
        self.tag = tag

    def echo(self, *args, details=None, **kwargs):
        return types.CallResult(*args, **kwargs)

    def tag_and_procedure(self, *args, details=None, **kwargs):
        return types.CallResult(self.tag, details.procedure)

    def caller(self, *args, details=None, **kwargs):
        return types.CallResult(caller=details.caller, authrole=details.caller_authrole)

    def count(self, *args, details=None, **kwargs):
        for step in range(args[0]):
            details.progress(step, of=args[0])
        return "counted"

    def fail(self, *args, details=None, **kwargs):
        raise ApplicationError("com.example.refused", *args, **kwargs)

    def hang(self, *args, details=None, **kwargs):
        say(session=self.session.name, invoked=self.tag)
        return txaio.create_future(canceller=lambda _: say(session=self.session.name, interrupted=self.tag))


class Client:
    """The commands."""

    def __init__(self, loop):
        self.loop = loop
        self.sessions = {}
        self.calls = {}
        self.handles = {}

    def handle(self, command):
        number = command["id"]
        try:
            getattr(self, "do_" + command["op"])(number, command)
        except Exception as error:  # every failure is an answer
            say_failed(number, error)

    def answer(self, number, future, result=lambda value: None):
        txaio.add_callbacks(
            future,
            lambda value: say(id=number, ok=result(value)),
            lambda failure: say_failed(number, failure.value),
        )

    def do_join(self, number, command):
        where = command["where"]
        puppet = Puppet(command["session"], number, command["realm"], command.get("auth"))
        self.sessions[command["session"]] = puppet
        connect = getattr(self.loop, where["transport"])

        def failed(error):
            puppet.joining = None
            say_failed(number, error)

        connect(lambda: puppet, where, SERIALIZERS[command["serializer"]](), failed)

    def do_leave(self, number, command):
        self.sessions[command["session"]].leave()
        say(id=number, ok=None)

    def do_register(self, number, command):
        session = self.sessions[command["session"]]
        procedure = getattr(Procedures(session, command["tag"]), command["behaviour"])
        options = types.RegisterOptions(details_arg="details", **command["options"])
        future = session.register(procedure, command["uri"], options=options)
        self.answer(number, future, lambda handle: self.keep(number, handle))

    def do_subscribe(self, number, command):
        session = self.sessions[command["session"]]

        def on_event(*args, details=None, **kwargs):
            say(
                session=session.name,
                event=command["tag"],
                topic=details.topic,
                publisher=details.publisher,
                args=plain(args),
                kwargs=plain(kwargs),
            )

        options = types.SubscribeOptions(details_arg="details", **command["options"])
        future = session.subscribe(on_event, command["uri"], options=options)
        self.answer(number, future, lambda handle: self.keep(number, handle))

    def keep(self, number, handle):
        self.handles[number] = handle
        return number

    def do_undo(self, number, command):
        handle = self.handles.pop(command["handle"])
        undo = getattr(handle, "unregister", None) or handle.unsubscribe
        self.answer(number, undo())

    def do_call(self, number, command):
        session = self.sessions[command["session"]]
        options = dict(command["options"])
        if options.pop("receive_progress", False):
            # Not together with `details`: Autobahn then fails on progressive results without keyword arguments.
            options["on_progress"] = lambda *args, **kwargs: say(progress=number, args=plain(args), kwargs=plain(kwargs))
        else:
            options["details"] = True
        options = types.CallOptions(**options)

        def result(value):
            if isinstance(value, types.CallResult):
                return {"args": plain(value.results or []), "kwargs": plain(value.kwresults or {})}
            return {"args": [] if value is None else [plain(value)], "kwargs": {}}

        future = session.call(command["uri"], *real(command["args"]), options=options, **real(command["kwargs"]))
        self.calls[number] = future
        self.answer(number, future, result)

    def do_cancel(self, number, command):
        txaio.cancel(self.calls.pop(command["call"]))
        say(id=number, ok=None)

    def do_publish(self, number, command):
        session = self.sessions[command["session"]]
        options = types.PublishOptions(**command["options"])
        done = session.publish(command["uri"], *real(command["args"]), options=options, **real(command["kwargs"]))
        if done is None:
            say(id=number, ok=None)
        else:
            self.answer(number, done)


def read(loop, client):
    for line in sys.stdin:
        loop.post(client.handle, json.loads(line))
    os._exit(0)


def main():
    loop = flavour.Loop()
    client = Client(loop)
    threading.Thread(target=read, args=(loop, client), daemon=True).start()
    loop.run()


main()
