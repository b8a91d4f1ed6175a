# The first step of the interpreter: takes the program from the channel to the worker, and runs it.
import importlib.abc, importlib.util, json, linecache, socket, sys
channel = socket.socket(fileno=3)
channel.set_inheritable(False)
def receive(length):
    octets = b""
    while len(octets) < length:
        part = channel.recv(length - len(octets))
        if not part:
            sys.exit(0)
        octets += part
    return octets
sources = json.loads(receive(int.from_bytes(receive(4), "big")))
class Loader(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    def find_spec(self, name, path=None, target=None):
        package, _, part = name.partition(".")
        if package == "_crossbar_host" and (part in sources or not part):
            return importlib.util.spec_from_loader(name, self, is_package=not part)
    def get_source(self, name):
        source = sources.get(name.partition(".")[2], "")
        linecache.cache["<%s>" % name] = (len(source), None, source.splitlines(True), "<%s>" % name)
        return source
    def get_code(self, name):
        return compile(self.get_source(name), "<%s>" % name, "exec", dont_inherit=True)
    def is_package(self, name):
        return "." not in name
sys.meta_path.insert(0, Loader())
sys.argv = ["crossbar-python"]
# The current directory is the node directory: nothing is imported from it unless it is asked for.
if sys.path and sys.path[0] == "":
    del sys.path[0]
from _crossbar_host.main import run
run(channel)
