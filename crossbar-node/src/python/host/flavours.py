"""Autobahn for Twisted and Autobahn for asyncio, side by side in one interpreter.

Autobahn asks the module `txaio` what a future is, and `txaio` knows one answer per interpreter. So every module of
Autobahn that asks is loaded twice: once with a `txaio` that answers for Twisted, once with one for asyncio. All other
modules, those with the types, messages and exceptions, are there once, so that both flavours share them. Components
see none of this: they import the names they always did.
"""

import importlib
import importlib.util
import sys
import types

TWISTED = "twisted"
ASYNCIO = "asyncio"

# What the components of a flavour may import, and what the host itself needs of it.
MODULES = ("wamp", "websocket", "rawsocket", "component", "util")


class Flavour:
    """One of the two: its modules and its `txaio`."""

    def __init__(self, name, txaio, modules):
        self.name = name
        self.txaio = txaio
        self.wamp = modules["wamp"]
        self.websocket = modules["websocket"]
        self.rawsocket = modules["rawsocket"]


def _make_txaio(base, framework, name):
    """Returns a module that looks like `txaio` after `use_twisted()` or `use_asyncio()`."""
    module = types.ModuleType("txaio")
    module.__dict__.update({key: value for key, value in vars(base).items()})
    for key in base.__all__:
        if hasattr(framework, key):
            setattr(module, key, getattr(framework, key))
    module.using_twisted = name == TWISTED
    module.using_asyncio = name == ASYNCIO
    module._explicit_framework = name
    # Both may be asked for; that of this flavour is in force already.
    module.use_twisted = module.use_asyncio = lambda: None
    return module


def _bridge(txaio, loop):
    """Lets asyncio code wait for what shared modules answer for Twisted."""
    from twisted.internet.defer import Deferred

    plain = txaio.as_future

    def as_future(function, *args, **kwargs):
        def call():
            result = function(*args, **kwargs)
            return result.asFuture(loop) if isinstance(result, Deferred) else result

        return plain(call)

    txaio.as_future = as_future


class _Dispatch(types.ModuleType):
    """The `txaio` that components import: answers for the flavour of the module that asks."""

    def __init__(self, base, flavours, default):
        super().__init__("txaio", base.__doc__)
        self.__dict__.update(
            {k: v for k, v in vars(base).items() if k.startswith("__") or isinstance(v, type)}
        )
        for name in ("interfaces", "aio", "tx"):
            if "txaio." + name in sys.modules:
                self.__dict__[name] = sys.modules["txaio." + name]
        self.__dict__["_chosen"] = {}
        self.__dict__["_flavours"] = flavours
        self.__dict__["_default"] = default
        self.__dict__["use_twisted"] = lambda: self._choose(sys._getframe(1), TWISTED)
        self.__dict__["use_asyncio"] = lambda: self._choose(sys._getframe(1), ASYNCIO)

    def _choose(self, frame, name):
        if name not in self._flavours:
            raise ImportError("%s is not installed in this interpreter" % name)
        self._chosen[frame.f_globals.get("__name__")] = name

    def _of(self, names):
        chosen = self._chosen.get(names.get("__name__"))
        if chosen is None:
            chosen = flavour_of_names(names)
        return self._flavours.get(chosen, self._flavours[self._default])

    def __getattr__(self, name):
        return getattr(self._of(sys._getframe(1).f_globals), name)

    def __setattr__(self, name, value):
        setattr(self._of(sys._getframe(1).f_globals), name, value)


def flavour_of_names(names):
    """Guesses the flavour of a module by what it has imported; `None` where nothing tells."""
    found = None
    for value in list(names.values()):
        if isinstance(value, types.ModuleType):
            origin = value.__name__
        else:
            origin = getattr(value, "__module__", None)
        if not isinstance(origin, str):
            continue
        if origin.startswith("autobahn.asyncio"):
            return ASYNCIO
        if origin.startswith(("autobahn.twisted", "twisted.")):
            return TWISTED
        if origin == "asyncio" or origin.startswith("asyncio."):
            found = ASYNCIO
    return found


def _load(name, required):
    modules = {}
    for part in MODULES:
        try:
            modules[part] = importlib.import_module("autobahn.%s.%s" % (name, part))
        except ImportError:
            if part in required:
                raise
    return modules


def _set_aside(txaio):
    """Takes the modules that use this `txaio` out of the way, so that the next import loads them again."""
    aside = {}
    for name, module in list(sys.modules.items()):
        if not name.startswith("autobahn.") or getattr(module, "txaio", None) is not txaio:
            continue
        # A package has modules inside; only the plain modules are loaded twice.
        if hasattr(module, "__path__"):
            continue
        aside[name] = module
        del sys.modules[name]
        parent, _, last = name.rpartition(".")
        if getattr(sys.modules.get(parent), last, None) is module:
            delattr(sys.modules[parent], last)
    return aside


def _put_back(aside):
    for name, module in aside.items():
        sys.modules[name] = module
        parent, _, last = name.rpartition(".")
        if parent in sys.modules:
            setattr(sys.modules[parent], last, module)


def _has_twisted():
    """Tells whether Twisted is there. Autobahn brings a folder of its name along, for plug-ins, in any case."""
    return importlib.util.find_spec("twisted") is not None and importlib.util.find_spec("twisted.internet") is not None


def load(loop):
    """Loads Autobahn, in each flavour that the interpreter has. Returns the flavours by name."""
    base = importlib.import_module("txaio")
    frameworks = {}
    if _has_twisted():
        from twisted.internet import asyncioreactor

        asyncioreactor.install(loop)
        frameworks[TWISTED] = importlib.import_module("txaio.tx")
    frameworks[ASYNCIO] = importlib.import_module("txaio.aio")
    frameworks[ASYNCIO].config.loop = loop
    own = {name: _make_txaio(base, module, name) for name, module in frameworks.items()}
    if TWISTED in own:
        _bridge(own[ASYNCIO], loop)

    flavours = {}
    aside = {}
    try:
        for name, txaio in own.items():
            sys.modules["txaio"] = txaio
            required = ("wamp", "websocket", "rawsocket")
            flavours[name] = Flavour(name, txaio, _load(name, required))
            if name == TWISTED:
                aside = _set_aside(txaio)
    finally:
        # What is shared by name stays Twisted's: its modules are the older habit.
        _put_back(aside)
        default = TWISTED if TWISTED in own else ASYNCIO
        sys.modules["txaio"] = _Dispatch(base, own, default)
    if TWISTED in own:
        from twisted.internet import reactor

        own[TWISTED].config.loop = reactor
    return flavours
