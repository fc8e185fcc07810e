"""The room where bytes come in: files and URLs, their encoding, their lines, and the policy about
what may be read.

`fetch` is the one door through which bytes of a referenced document enter.
"""

from __future__ import annotations

import difflib
import os
import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Diagnostic, InputError, Location, Severity, clipped

_BREAK = re.compile("\r\n|\n|\r")
# libyaml counts these as line ends too; editors do not.
_ODD_BREAK = re.compile("[\x85\u2028\u2029]")
_YAML_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_SHOWN_LINES = 3


Policy: TypeAlias = Literal["inside", "local", "remote"]
"""What a document may refer to: files in its own folder and below, any local file, or URLs too. A
document that comes from a URL may always refer to others of that host, and never to a file."""


class Positions(Protocol):
    """Where the nodes of one source stand, by identity of the container."""

    def find(self, node: Any, key: str | int | None) -> Location | None:
        """Take a container and perhaps a key, give the place, or None for a stranger."""

    def held(self) -> Iterable[int]:
        """The ids of all containers whose places are known."""


class Source:
    """One file: its bytes (UTF-8), what was read from it, and how its places are spelled."""

    __slots__ = (
        "_starts",
        "_text",
        "_yaml_starts",
        "content",
        "data",
        "display",
        "name",
        "path",
        "positions",
        "url",
        "warnings",
    )

    def __init__(self, path: Path, name: str, display: str, content: bytes, url: str = "") -> None:
        self.path = path
        self.name = name
        self.display = display
        self.content = content
        self.url = url
        self.data: Any = None
        self.positions: Positions | None = None
        self.warnings: list[Diagnostic] = []
        self._text: str | None = None
        self._starts: list[int] = []
        self._yaml_starts: list[int] = []

    @property
    def text(self) -> str:
        """The content as text, decoded when a diagnostic first needs it."""
        if self._text is None:
            self._text = self.content.decode("utf-8", "replace")
            self._starts = self._yaml_starts = _line_starts(self._text)
            if _ODD_BREAK.search(self._text):
                breaks = _YAML_BREAK.finditer(self._text)
                self._yaml_starts = [0, *(found.end() for found in breaks)]
        return self._text

    def at_offset(self, offset: int) -> Location:
        """Take an offset in characters, give the place with up to three of its lines."""
        text = self.text
        row = bisect_right(self._starts, offset) - 1
        column = offset - self._starts[row] + 1
        ends = [*self._starts[row : row + _SHOWN_LINES + 1], len(text)][: _SHOWN_LINES + 1]
        lines = [clipped(text, a, b, column) for a, b in pairwise(ends)]
        while len(lines) > 1 and not lines[-1].strip():
            lines.pop()
        return Location(self.display, row + 1, column, tuple(lines))

    def at(self, line: int, column: int) -> Location:
        """Take line and column from 0 as libyaml counts them, give the place as editors count."""
        text, starts = self.text, self._yaml_starts
        if line >= len(starts):
            return self.at_offset(len(text))
        return self.at_offset(min(starts[line] + column, len(text)))

    def place(self, node: Any, key: str | int | None = None) -> Location:
        """Take a container of this source and perhaps a key, give where it stands."""
        found = self.positions.find(node, key) if self.positions else None
        return found or self.at_offset(0)

    def problem(self, code: str, message: str, place: Location, hint: str = "") -> InputError:
        """Give the error that this source cannot be read, with its one diagnostic."""
        return InputError(Diagnostic(code, Severity.ERROR, message, place, hint))


def _line_starts(text: str) -> list[int]:
    """The offsets at which the lines of a text begin, as editors count them."""
    if "\r" in text:
        return [0, *(found.end() for found in _BREAK.finditer(text))]
    lengths = map(len, text.split("\n"))
    return list(accumulate((length + 1 for length in lengths), initial=0))[:-1]


def open_source(path: Path, name: str, display: str) -> Source:
    """Take a path, give its Source. Raises InputError when there is nothing readable there."""
    content = read_bytes(path, display)
    return Source(path, name, display, as_utf8(content, display))


def read_bytes(path: Path, display: str) -> bytes:
    """Take a path, give its bytes. Raises InputError with the reason in words."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise _refused("file-not-found", f"{display} does not exist", nearest_file(path)) from None
    except NotADirectoryError:
        raise _refused("file-not-found", f"{display} does not exist", "") from None
    except IsADirectoryError:
        hint = "name the document itself" + _documents_in(path)
        raise _refused("is-a-directory", f"{display} is a directory", hint) from None
    except PermissionError:
        hint = "check the permissions of the file"
        raise _refused("unreadable", f"{display} may not be read", hint) from None
    except (OSError, ValueError) as error:
        raise _refused("unreadable", f"{display} cannot be read: {error}", "") from None


def _refused(code: str, message: str, hint: str) -> InputError:
    return InputError(Diagnostic(code, Severity.ERROR, message, None, hint))


def nearest_file(path: Path) -> str:
    """Take a path that does not exist, give the hint with the nearest name that does, or ''."""
    folder = path.parent
    if not folder.is_dir():
        return f"there is no folder {folder} either"
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ""
    near = difflib.get_close_matches(path.name, names, n=1, cutoff=0.5)
    near = near or [name for name in names if Path(name).stem == path.stem][:1]
    return f"did you mean {folder / near[0]}?" if near else ""


def _documents_in(folder: Path) -> str:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ""
    found = [name for name in names if name.endswith((".yaml", ".yml", ".json"))][:3]
    return f", such as {folder / found[0]}" if found else ""


def as_utf8(content: bytes, display: str) -> bytes:
    """Take bytes, give them as UTF-8 without a byte order mark. Raises InputError `not-utf8`."""
    if content.startswith(b"\xef\xbb\xbf"):
        content = content[3:]
    wide = None
    if content.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        wide = "utf-32"
    elif content.startswith((b"\xff\xfe", b"\xfe\xff")):
        wide = "utf-16"
    try:
        if wide:
            return content.decode(wide).encode("utf-8")
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(content, display, error) from None
    return content


def _not_utf8(content: bytes, display: str, error: UnicodeDecodeError) -> InputError:
    start = content.rfind(b"\n", 0, error.start) + 1
    before = content[start : error.start].decode("utf-8", "replace")
    end = content.find(b"\n", error.start)
    line = content[start : end if end >= 0 else len(content)].decode("utf-8", "replace")
    place = Location(
        display, content.count(b"\n", 0, error.start) + 1, len(before) + 1, (line.rstrip("\r"),)
    )
    message = f"{display} is not UTF-8: byte 0x{content[error.start]:02x} at offset {error.start}"
    hint = "save the file in UTF-8 (UTF-16 and UTF-32 need a byte order mark)"
    return InputError(Diagnostic("not-utf8", Severity.ERROR, message, place, hint))


def is_url(text: str) -> bool:
    """Whether a text names a document on the web."""
    return text.lower().startswith(("https://", "http://"))


def url_path(url: str) -> Path:
    """The name of the document behind a URL, as the name of a file."""
    return Path(urlsplit(url).path.rpartition("/")[2] or "document")


def _open_url(url: str) -> Source:
    from generator.spec.remote import download

    return Source(url_path(url), url, url, as_utf8(download(url), url), url)


def is_remote(reference: str) -> bool:
    """Whether a reference names something that is not a local file."""
    scheme = urlsplit(reference).scheme
    return (len(scheme) > 1 and scheme != "file") or reference.startswith("//")


def local_path(folder: str, reference: str) -> str:
    """Take a folder and the file part of a reference, give the path, `..` collapsed."""
    if reference.startswith("file:"):
        reference = urlsplit(reference).path
    return os.path.normpath(os.path.join(folder, unquote(reference)))


def fetch(path: str, root: Source, policy: Policy) -> Source:
    """Take the path or the URL of a referenced file, give its Source. Raises InputError when it is
    not to be had.
    """
    if is_url(path):
        if policy != "remote" and not _same_host(path, root.url):
            message = f"{path} is not a local file, and only local files are read"
            hint = "--refs remote reads it; or save it beside this document, and refer to the file"
            raise _refused("ref-outside-policy", message, hint)
        return _open_url(path)
    folder = os.path.dirname(root.path)
    relative = os.path.relpath(path, folder)
    if policy == "inside" and relative.startswith(".."):
        message = f"{relative} is outside the document's folder"
        hint = "--refs local reads it"
        raise _refused("ref-outside-policy", message, hint)
    display = os.path.normpath(os.path.join(os.path.dirname(root.display), relative))
    return open_source(Path(path), Path(relative).as_posix(), display)


def _same_host(one: str, other: str) -> bool:
    return urlsplit(one)[:2] == urlsplit(other)[:2]
