"""Files to answer with: the smallest valid one of each common media type."""

from __future__ import annotations

import base64
import gzip
import io
import struct
import zipfile
import zlib
from functools import lru_cache

_SECOND = 8000
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_GIF = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
_JPEG = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqM"
    "yP/L2u71////m8H////6/+b9//j/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAA"
    "AAAAAAAAAAD/2gAIAQEAAD8AZf/Z"
)
_WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="


@lru_cache(maxsize=64)
def file_of(extension: str) -> bytes:
    """The bytes of a file by its extension: a picture of one pixel, a moment of silence, text."""
    match extension:
        case "png":
            return _png()
        case "gif":
            return base64.b64decode(_GIF)
        case "jpg":
            return base64.b64decode(_JPEG)
        case "webp":
            return base64.b64decode(_WEBP)
        case "svg":
            return b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n'
        case "wav":
            return _wav()
        case "mp3":
            return _mp3()
        case "pdf":
            return _pdf()
        case "zip":
            return _zip()
        case "gz":
            return gzip.compress(b"Hello!\n", mtime=0)
        case "json":
            return b'{"hello": "world"}\n'
        case "jsonl":
            return b'{"line": 1}\n{"line": 2}\n'
        case "csv":
            return b"id,name\n1,Ada\n2,Grace\n"
        case "html":
            return b"<!doctype html><title>Hello</title><p>Hello!</p>\n"
        case "xml":
            return b'<?xml version="1.0"?><hello/>\n'
        case "txt" | "md" | "yaml":
            return b"Hello!\n"
        case _:
            return bytes(range(256))


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\0\x33\x66\xff")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def _wav() -> bytes:
    """A tenth of a second of silence, 8 bits, mono."""
    data = b"\x80" * (_SECOND // 10)
    form = struct.pack("<HHIIHH", 1, 1, _SECOND, _SECOND, 1, 8)
    chunks = b"WAVEfmt " + struct.pack("<I", len(form)) + form
    chunks += b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(chunks)) + chunks


def _mp3() -> bytes:
    """Four frames of silence: MPEG 1, layer III, 128 kbit/s, 44.1 kHz, mono, 417 bytes each."""
    return (b"\xff\xfb\x90\xc4" + bytes(413)) * 4


def _pdf() -> bytes:
    """One empty page."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>",
    ]
    text = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj%bendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(text)
    text += b"xref\n0 4\n0000000000 65535 f \n" + table
    return text + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("hello.txt", _ZIP_EPOCH), "Hello!\n")
    return out.getvalue()
