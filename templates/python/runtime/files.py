"""What a user may upload, and how its bytes are read: again for each attempt."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable

FileContent: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes]
"""The bytes themselves, a path, or a file opened in binary mode."""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file, or (name, file[, content type[, headers]])."""

BinaryInput: TypeAlias = FileContent | Iterable[bytes]
"""A body of bytes: a file, or chunks. Chunks from a generator are sent only once."""

AsyncBinaryInput: TypeAlias = BinaryInput | AsyncIterable[bytes]

CHUNK = 256 * 1024


class Source:
    """Bytes that can be asked for: `chunks()` begins again at each call."""

    __slots__ = ("async_chunks", "chunks", "length", "replayable")

    def __init__(
        self,
        chunks: Callable[[], Iterator[bytes]],
        *,
        length: int | None,
        replayable: bool = True,
        async_chunks: AsyncIterable[bytes] | None = None,
    ) -> None:
        self.chunks = chunks
        self.length = length
        self.replayable = replayable
        self.async_chunks = async_chunks


def is_file(value: object) -> bool:
    """Whether a value can only be meant as a file."""
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike)):
        return True
    if hasattr(value, "read"):
        return True
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return (
            2 <= len(parts) <= 4
            and (parts[0] is None or isinstance(parts[0], str))
            and is_file(parts[1])
        )
    return False


def file_name(value: object) -> str:
    """The name a file goes by when the user gave none."""
    if isinstance(value, os.PathLike):
        return os.path.basename(os.fspath(cast("os.PathLike[str]", value)))
    name = getattr(value, "name", None)
    return os.path.basename(name) if isinstance(name, str) else "upload"


def source_of(value: object) -> Source:
    """Where the bytes of a value come from.

    Raises `TypeError` for text, `FileNotFoundError` and its kin for a bad path.
    """
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(cast("bytes", value))
        return Source(lambda: iter((data,)), length=len(data))
    if isinstance(value, os.PathLike):
        path = os.fspath(cast("os.PathLike[str]", value))
        size = os.stat(path).st_size
        return Source(lambda: _read_path(path, size), length=size)
    if isinstance(value, str):
        raise TypeError(
            "a file is given as bytes, a pathlib.Path or an open binary file, not str"
        )
    if hasattr(value, "read"):
        return _handle(cast("IO[bytes]", value))
    if isinstance(value, AsyncIterable):
        chunks = cast("AsyncIterable[bytes]", value)
        return Source(
            lambda: iter(()), length=None, replayable=False, async_chunks=chunks
        )
    if isinstance(value, Iterable):
        again = cast("Iterable[bytes]", value)
        once = isinstance(value, Iterator)
        return Source(lambda: iter(again), length=None, replayable=not once)
    raise TypeError(f"cannot be uploaded: an object of {type(value).__name__}")


def _read_path(path: str, size: int) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _read(file, size)


def _handle(file: IO[bytes]) -> Source:
    if isinstance(file, io.TextIOBase):
        raise TypeError("open the file in binary mode: open(path, 'rb')")
    try:
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
    except (OSError, AttributeError, ValueError):
        return Source(lambda: _read(file, None), length=None, replayable=False)

    def chunks() -> Iterator[bytes]:
        file.seek(start)
        yield from _read(file, size)

    return Source(chunks, length=size)


def _read(file: Any, size: int | None) -> Iterator[bytes]:
    """The file in chunks; no more than was promised, should it grow meanwhile."""
    left = size
    while left is None or left > 0:
        chunk = file.read(CHUNK if left is None else min(CHUNK, left))
        if not chunk:
            return
        if isinstance(chunk, str):
            raise TypeError("open the file in binary mode: open(path, 'rb')")
        left = None if left is None else left - len(chunk)
        yield chunk
