"""A backend in the manner of Autobahn's examples for Twisted: it takes the reactor for its own."""

from twisted.internet import reactor
from twisted.internet.defer import inlineCallbacks

from autobahn import wamp
from autobahn.twisted.util import sleep
from autobahn.twisted.wamp import ApplicationRunner, ApplicationSession


class Component(ApplicationSession):
    @inlineCallbacks
    def onJoin(self, details):
        self.log.info("session attached: {role}", role=details.authrole)

        def whoami():
            return [details.authid, details.authrole, self.config.extra]

        yield self.register(whoami, "com.twisted.whoami")
        yield self.register(self)

    @wamp.register("com.twisted.square")
    @inlineCallbacks
    def square(self, x):
        yield sleep(0.01)
        return x * x

    @wamp.register("com.twisted.leave")
    def bye(self):
        reactor.callLater(0, self.leave)

    def onDisconnect(self):
        print("disconnected")
        reactor.stop()


if __name__ == "__main__":
    ApplicationRunner("ws://127.0.0.1:8080/ws", "realm1").run(Component)
