"""Raw HTTP snippets: read as their note says, and sent through a socket."""

from __future__ import annotations

import base64
import re
import socket
from collections.abc import Mapping
from http.client import HTTPResponse
from pathlib import Path


def send_raw(code: str, url: str, folder: Path, variables: Mapping[str, str]) -> tuple[int, bytes]:
    """Send a raw request to the host of a URL; gives the status of the answer, and its body."""
    head, _, body = code.encode().removesuffix(b"\n").partition(b"\n\n")
    head = head.replace(b"\n", b"\r\n")
    if b"multipart/form-data" in head:
        body = body.replace(b"\n", b"\r\n")
    if b"Content-Length: $CONTENT_LENGTH" in head:
        body = re.sub(
            rb"^< \./([^\r\n]+)",
            lambda found: (folder / found[1].decode()).read_bytes(),
            body,
            flags=re.M,
        )
        head = head.replace(b"$CONTENT_LENGTH", str(len(body)).encode())
    for name, value in variables.items():
        head = head.replace(f"${name}".encode(), value.encode())
    head = re.sub(rb"(?m)^(Authorization: Basic )([^\r\n]+)", _in_base64, head)
    host, _, port = url.removeprefix("http://").partition("/")[0].partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(head + b"\r\n\r\n" + body)
        answer = HTTPResponse(connection, method=code.partition(" ")[0])
        answer.begin()
        return answer.status, answer.read()


def _in_base64(found: re.Match[bytes]) -> bytes:
    return found[1] + base64.b64encode(found[2])
