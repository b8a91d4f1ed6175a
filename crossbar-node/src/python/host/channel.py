"""The channel to the worker: frames of four octets of length, most significant first, and JSON.

A frame may bring a descriptor along; it then says `"descriptor": true`.
"""

import json
import os
import socket
import struct

LENGTH = struct.Struct("!I")
LONGEST = 64 << 20
CHUNK = 256 * 1024


class Channel:
    """Reads requests and writes answers, on one event loop."""

    def __init__(self, loop, sock, on_request, on_end):
        self._loop = loop
        self._sock = sock
        self._on_request = on_request
        self._on_end = on_end
        self._received = bytearray()
        self._descriptors = []
        self._outgoing = bytearray()
        sock.setblocking(False)
        loop.add_reader(sock.fileno(), self._readable)

    def _readable(self):
        try:
            octets, descriptors, _, _ = socket.recv_fds(self._sock, CHUNK, 16)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            octets, descriptors = b"", []
        self._descriptors.extend(descriptors)
        if not octets:
            self._loop.remove_reader(self._sock.fileno())
            self._on_end()
            return
        self._received += octets
        for frame in self._frames():
            descriptor = None
            if frame.get("descriptor"):
                descriptor = self._descriptors.pop(0)
            self._on_request(frame, descriptor)

    def _frames(self):
        while len(self._received) >= LENGTH.size:
            (length,) = LENGTH.unpack_from(self._received)
            end = LENGTH.size + length
            if length > LONGEST:
                os._exit(70)
            if len(self._received) < end:
                return
            frame = json.loads(bytes(self._received[LENGTH.size:end]))
            del self._received[:end]
            yield frame

    def send(self, frame):
        """Sends a frame, now or when the worker reads again."""
        text = json.dumps(frame).encode()
        waiting = bool(self._outgoing)
        self._outgoing += LENGTH.pack(len(text)) + text
        if not waiting:
            self._writable()
            if self._outgoing:
                self._loop.add_writer(self._sock.fileno(), self._writable)

    def _writable(self):
        try:
            sent = self._sock.send(self._outgoing)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            # The worker is gone: the reader notices.
            sent = len(self._outgoing)
        del self._outgoing[:sent]
        if not self._outgoing:
            self._loop.remove_writer(self._sock.fileno())
