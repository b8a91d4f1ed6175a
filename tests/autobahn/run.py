#!/usr/bin/env python3
"""Runs the fuzzing client of the Autobahn testsuite against a `websocket.testee` transport.

    tests/autobahn/run.py [--node target/debug/crossbar-node] [--cases '1.*,2.*'] [--exclude '9.*']

Needs the package `autobahntestsuite` 0.8.2, which runs under Python 2.7 only (newer releases of it do not import). An
environment that has it is named by $WSTEST, the path of its program `wstest`; without it one is made below the target
directory with pip. The interpreter for that is $PYTHON27, or `python2.7` on the path, or one that pyenv has built
(`pyenv install 2.7.18`); distributions do not carry it any more. Ends with 1 if a case failed.
"""

import argparse
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
GOOD = {"OK", "NON-STRICT", "INFORMATIONAL", "UNIMPLEMENTED"}
OPTIONS = {
    "auto_fragment_size": 0,
    "compression": {"deflate": {}},
    "max_message_size": 16 << 20,
    "auto_ping_interval": 10000,
    "auto_ping_timeout": 20000,
}


def python27():
    """Returns a Python 2.7 that runs; a shim on the path may not."""
    candidates = [os.environ.get("PYTHON27"), shutil.which("python2.7")]
    candidates += sorted(pathlib.Path.home().glob(".pyenv/versions/2.7*/bin/python2.7"), reverse=True)
    for candidate in filter(None, candidates):
        tried = subprocess.run([str(candidate), "-c", ""], capture_output=True, check=False)
        if tried.returncode == 0:
            return str(candidate)
    sys.exit("no Python 2.7 was found: name one by $PYTHON27, or name a `wstest` by $WSTEST")


def wstest():
    """Returns the test suite's program, installed if need be."""
    if "WSTEST" in os.environ:
        return os.environ["WSTEST"]
    home = TARGET / "autobahntestsuite"
    program = home / "bin" / "wstest"
    if not program.exists():
        python = python27()
        user = home / "virtualenv"
        pip = [python, "-m", "pip", "install", "--quiet", "--target", str(user), "virtualenv==20.15.1"]
        subprocess.run(pip, check=True)
        environment = dict(os.environ, PYTHONPATH=str(user))
        make = [python, "-m", "virtualenv", "--quiet", str(home)]
        subprocess.run(make, check=True, env=environment)
        install = [str(home / "bin" / "pip"), "install", "--quiet", "autobahntestsuite==0.8.2"]
        subprocess.run(install, check=True)
    return str(program)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(node, folder, port):
    """Starts a node with a testee and waits until it listens."""
    endpoint = {"type": "tcp", "port": port, "interface": "127.0.0.1"}
    testee = {"type": "websocket.testee", "endpoint": endpoint, "options": OPTIONS}
    config = {"version": 2, "workers": [{"type": "router", "transports": [testee]}]}
    (folder / ".crossbar").mkdir()
    (folder / ".crossbar" / "config.json").write_text(json.dumps(config))
    log = open(folder / "node.log", "w")
    process = subprocess.Popen(
        [node, "start", "--cbdir", str(folder / ".crossbar")], stdout=log, stderr=log
    )
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return process
        except OSError:
            time.sleep(0.1)
    process.kill()
    sys.exit("the node does not listen:\n" + (folder / "node.log").read_text())


def judge(index):
    """Prints the verdicts and returns how many cases failed."""
    (cases,) = json.loads(index.read_text()).values()
    count, bad = {}, []
    for case, result in sorted(cases.items(), key=lambda row: [int(n) for n in row[0].split(".")]):
        for aspect in ("behavior", "behaviorClose"):
            verdict = result[aspect]
            if aspect == "behavior":
                count[verdict] = count.get(verdict, 0) + 1
            if verdict not in GOOD:
                bad.append(f"{case} {aspect}: {verdict}")
    print(len(cases), "cases:", ", ".join(f"{n} {verdict}" for verdict, n in sorted(count.items())))
    for line in bad:
        print(line)
    return len(bad)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--node", default=str(TARGET / "debug" / "crossbar-node"))
    parser.add_argument("--cases", default="*")
    parser.add_argument("--exclude", default="")
    args = parser.parse_args()
    program = wstest()
    with tempfile.TemporaryDirectory() as folder:
        folder, port = pathlib.Path(folder), free_port()
        spec = {
            "outdir": str(folder / "reports"),
            "servers": [{"agent": "crossbar-node", "url": f"ws://127.0.0.1:{port}"}],
            "cases": args.cases.split(","),
            "exclude-cases": [case for case in args.exclude.split(",") if case],
            "exclude-agent-cases": {},
        }
        (folder / "spec.json").write_text(json.dumps(spec))
        node = start(args.node, folder, port)
        try:
            with open(folder / "wstest.log", "w") as log:
                client = [program, "-m", "fuzzingclient", "-s", str(folder / "spec.json")]
                subprocess.run(client, stdout=log, stderr=log, check=False)
        finally:
            node.terminate()
            node.wait()
        index = folder / "reports" / "index.json"
        if not index.exists():
            sys.exit("no report:\n" + (folder / "wstest.log").read_text()[-2000:])
        sys.exit(1 if judge(index) else 0)


if __name__ == "__main__":
    main()
