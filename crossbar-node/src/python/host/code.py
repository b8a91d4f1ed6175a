"""From a component's configuration to its session: imports, entry points, callbacks, and importing again."""

import importlib
import importlib.metadata
import importlib.util
import os
import sys

from . import flavours
from .failure import Failure, caused

IMPORT = "import"


class Code:
    """The user's modules, as far as components need them."""

    def __init__(self, available):
        self._flavours = available
        # All that was there before the first component is not the user's.
        self._ours = set(sys.modules)
        self._seen = {}

    def session(self, code, config):
        """Makes the session of a component. Returns it and its flavour."""
        made = getattr(self, "_make_" + code["type"])(code, config)
        self._note()
        return made

    def _flavour_of(self, session, what):
        for flavour in self._flavours.values():
            if isinstance(session, flavour.wamp.ApplicationSession):
                return flavour
        raise Failure(IMPORT, "%s is not derived from an ApplicationSession of Autobahn" % what)

    def _named(self, name):
        module, _, attribute = name.rpartition(".")
        if not module:
            raise Failure(IMPORT, "`%s` names no module: a dotted name is needed, such as `module.Class`" % name)
        try:
            found = importlib.import_module(module)
        except BaseException as error:  # even `sys.exit` while importing is no end of the others
            raise caused(IMPORT, "`%s` cannot be imported" % module, error) from None
        finally:
            self._note()
        if not hasattr(found, attribute):
            raise Failure(IMPORT, "the module `%s` has no `%s`" % (module, attribute))
        return found, getattr(found, attribute)

    def _construct(self, make, what, config):
        try:
            return make(config)
        except BaseException as error:
            raise caused(IMPORT, "%s cannot be constructed" % what, error) from None

    def _make_class(self, code, config):
        name = code["classname"]
        _, found = self._named(name)
        what = "class `%s`" % name
        classes = tuple(flavour.wamp.ApplicationSession for flavour in self._flavours.values())
        if not isinstance(found, type) or not issubclass(found, classes):
            raise Failure(IMPORT, "%s is not derived from an ApplicationSession of Autobahn" % what)
        session = self._construct(found, what, config)
        return session, self._flavour_of(session, what)

    def _make_wamplet(self, code, config):
        package, name = code["package"], code["entrypoint"]
        what = "entry point `%s` of package `%s`" % (name, package)
        try:
            distribution = importlib.metadata.distribution(package)
        except importlib.metadata.PackageNotFoundError as error:
            raise caused(IMPORT, "package `%s` is not installed" % package, error) from None
        points = [
            point
            for point in distribution.entry_points
            if point.group == "autobahn.twisted.wamplet" and point.name == name
        ]
        if not points:
            raise Failure(IMPORT, "package `%s` has no WAMPlet `%s`" % (package, name))
        try:
            make = points[0].load()
        except BaseException as error:
            raise caused(IMPORT, "%s cannot be loaded" % what, error) from None
        finally:
            self._note()
        session = self._construct(make, what, config)
        return session, self._flavour_of(session, what)

    def _make_function(self, code, config):
        callbacks, guessed = {}, None
        for event, name in code["callbacks"].items():
            module, function = self._named(name)
            if not callable(function):
                raise Failure(IMPORT, "`%s` is no function" % name)
            callbacks[event] = function
            chosen = sys.modules["txaio"]._chosen.get(module.__name__)
            guessed = guessed or chosen or flavours.flavour_of_names(vars(module))
        default = flavours.TWISTED if flavours.TWISTED in self._flavours else flavours.ASYNCIO
        flavour = self._flavours.get(guessed or default) or self._flavours[default]
        session = flavour.wamp.ApplicationSession(config)
        for event, function in callbacks.items():
            session.on(event, function)
        return session, flavour

    def _note(self):
        """Remembers the modules that were imported since, and the state of their files."""
        for name, module in list(sys.modules.items()):
            if name not in self._ours and name not in self._seen:
                self._seen[name] = _state(module)

    def reload(self):
        """Imports again the user's modules whose files have changed, oldest first. Returns their names."""
        importlib.invalidate_caches()
        self._note()
        changed = []
        for name, state in list(self._seen.items()):
            module = sys.modules.get(name)
            if module is None or _state(module) in (None, state):
                continue
            self._seen[name] = _state(module)
            _forget_compiled(module)
            try:
                importlib.reload(module)
            except BaseException as error:
                # Not taken as seen: the next attempt tries again.
                self._seen[name] = state
                raise caused(IMPORT, "`%s` cannot be imported again" % name, error) from None
            changed.append(name)
        if changed:
            self._refresh(changed)
        return changed

    def _refresh(self, changed):
        """Gives the user's other modules the new ones of the names that they took from a changed module."""
        for name in self._seen:
            module = sys.modules.get(name)
            if module is None or name in changed:
                continue
            for key, value in list(vars(module).items()):
                origin = getattr(value, "__module__", None)
                if origin in changed and getattr(value, "__name__", None):
                    new = getattr(sys.modules[origin], value.__name__, None)
                    if new is not None:
                        setattr(module, key, new)


def _state(module):
    path = getattr(module, "__file__", None)
    if not path:
        return None
    try:
        stat = os.stat(path)
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _forget_compiled(module):
    """Removes the compiled form, which is told from the source by whole seconds only."""
    try:
        os.unlink(importlib.util.cache_from_source(module.__file__))
    except (OSError, NotImplementedError, ValueError):
        pass
