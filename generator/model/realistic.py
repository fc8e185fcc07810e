"""What values usually look like, by their format and by their name: the taste of the samples."""

from __future__ import annotations

from functools import lru_cache

from generator.model.names import name_of

_BY_FORMAT = {
    "date-time": "2025-01-15T09:30:00Z",
    "date": "2025-01-15",
    "time": "09:30:00Z",
    "duration": "P3D",
    "email": "ada@example.com",
    "idn-email": "ada@example.com",
    "hostname": "www.example.com",
    "idn-hostname": "www.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "ip": "192.0.2.1",
    "uri": "https://example.com/{}",
    "url": "https://example.com/{}",
    "uri-reference": "/{}",
    "iri": "https://example.com/{}",
    "iri-reference": "/{}",
    "uri-template": "https://example.com/{{id}}",
    "uuid": "0193b2c4-5d6e-4f70-8a1b-2c3d4e5f6071",
    "guid": "0193b2c4-5d6e-4f70-8a1b-2c3d4e5f6071",
    "json-pointer": "/items/0",
    "relative-json-pointer": "0/items",
    "regex": "^[a-z]+$",
    "byte": "aGVsbG8=",
    "base64": "aGVsbG8=",
    "base64url": "aGVsbG8",
    "password": "correct-horse-battery-staple",
    "phone": "+15555550123",
    "decimal": "12.50",
    "int64": "123",
}

_TEXTS = {
    "email": "ada@example.com",
    "first_name": "Ada",
    "given_name": "Ada",
    "last_name": "Lovelace",
    "family_name": "Lovelace",
    "full_name": "Ada Lovelace",
    "display_name": "Ada Lovelace",
    "username": "ada",
    "user_name": "ada",
    "login": "ada",
    "city": "London",
    "country": "GB",
    "country_code": "GB",
    "currency": "USD",
    "language": "en",
    "locale": "en",
    "lang": "en",
    "timezone": "Europe/London",
    "time_zone": "Europe/London",
    "phone": "+15555550123",
    "phone_number": "+15555550123",
    "url": "https://example.com",
    "uri": "https://example.com",
    "website": "https://example.com",
    "domain": "example.com",
    "host": "www.example.com",
    "hostname": "www.example.com",
    "ip": "192.0.2.1",
    "ip_address": "192.0.2.1",
    "color": "#3366ff",
    "colour": "#3366ff",
    "filename": "example.txt",
    "file_name": "example.txt",
    "path": "folder/example.txt",
    "mime_type": "text/plain",
    "content_type": "text/plain",
    "version": "1.0.0",
    "date": "2025-01-15",
    "timestamp": "2025-01-15T09:30:00Z",
    "name": "Example",
    "title": "An example",
    "description": "A short description.",
    "summary": "A short summary.",
    "content": "Hello!",
    "text": "Hello!",
    "message": "Hello!",
    "input": "Hello!",
    "body": "Hello!",
    "prompt": "Explain deep learning to a five-year-old.",
    "query": "deep learning",
    "search": "deep learning",
    "q": "deep learning",
    "password": "correct-horse-battery-staple",
    "id": "abc123",
    "uuid": _BY_FORMAT["uuid"],
    "key": "key",
}
_TEXT_ENDINGS = {
    "email": "ada@example.com",
    "url": "https://example.com/{}",
    "uri": "https://example.com/{}",
    "id": "{}_abc123",
    "name": "example-{}",
    "at": "2025-01-15T09:30:00Z",
    "date": "2025-01-15",
    "time": "2025-01-15T09:30:00Z",
}

_MOMENT = 1736933400
_NUMBERS: dict[str, float] = {
    "limit": 20,
    "per_page": 20,
    "page_size": 20,
    "max_results": 20,
    "page": 1,
    "offset": 0,
    "skip": 0,
    "start": 0,
    "index": 0,
    "year": 2025,
    "month": 1,
    "day": 15,
    "hour": 9,
    "minute": 30,
    "port": 8080,
    "width": 1024,
    "height": 768,
    "size": 1024,
    "bytes": 1024,
    "created": _MOMENT,
    "timestamp": _MOMENT,
    "seconds": 60,
    "timeout": 60,
    "ttl": 3600,
    "temperature": 0.7,
    "latitude": 51.5,
    "lat": 51.5,
    "longitude": -0.12,
    "lng": -0.12,
    "lon": -0.12,
    "price": 9.5,
    "amount": 100,
    "percent": 50,
    "score": 0.5,
    "age": 36,
    "id": 123,
    "seed": 42,
}
_NUMBER_ENDINGS: dict[str, float] = {
    "at": _MOMENT,
    "time": _MOMENT,
    "id": 123,
    "seconds": 60,
    "minutes": 30,
    "hours": 24,
    "days": 7,
    "bytes": 1024,
    "tokens": 256,
    "size": 1024,
    "timestamp": _MOMENT,
}

_EXTENSIONS = {
    "application/json": "json",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/pdf": "pdf",
    "application/zip": "zip",
    "application/gzip": "gz",
    "application/xml": "xml",
    "application/sdp": "sdp",
    "application/yaml": "yaml",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/svg+xml": "svg",
    "text/csv": "csv",
    "text/html": "html",
    "text/plain": "txt",
    "text/markdown": "md",
    "video/mp4": "mp4",
    "video/webm": "webm",
}
_FAMILIES = {"audio": "mp3", "image": "png", "video": "mp4", "text": "txt"}
_FILES_BY_WORD = {
    "audio": "mp3",
    "speech": "mp3",
    "voice": "mp3",
    "transcription": "mp3",
    "translation": "mp3",
    "image": "png",
    "mask": "png",
    "photo": "png",
    "picture": "png",
    "avatar": "png",
    "logo": "png",
    "icon": "png",
    "video": "mp4",
    "document": "pdf",
    "pdf": "pdf",
    "csv": "csv",
    "skill": "zip",
    "archive": "zip",
}
_TYPES = {extension: media_type for media_type, extension in reversed(_EXTENSIONS.items())}


@lru_cache(maxsize=8192)
def text_for(format_: str, name: str) -> str:
    """A text of a format, else one that goes by the name of the member it is for (`user_email`)."""
    name = _snake(name)
    known = _BY_FORMAT.get(format_) or _TEXTS.get(name)
    if known is None:
        stem, _, last = name.rpartition("_")
        known = _TEXT_ENDINGS.get(last) if stem else None
        name = stem if known is not None else name
    if known is None:
        return f"example-{name.replace('_', '-')}" if name else "example"
    return known.format(name.replace("_", "-") if _is_hyphenated(known) else name)


@lru_cache(maxsize=8192)
def number_for(name: str, *, whole: bool) -> float:
    """A number that goes by the name of the member it is for: a `limit` is 20."""
    name = _snake(name)
    known = _NUMBERS.get(name)
    if known is None:
        known = _NUMBER_ENDINGS.get(name.rpartition("_")[2], 1 if whole else 1.0)
    return int(known) if whole else known


@lru_cache(maxsize=8192)
def file_for(name: str, media_type: str = "", about: str = "") -> tuple[str, str]:
    """Name and media type of a file: by its media type, else its name and what it is about."""
    name = _snake(name)
    media_type = media_type.partition(";")[0].strip().lower()
    family, _, sort = media_type.partition("/")
    extension = _EXTENSIONS.get(media_type) or _FAMILIES.get(family)
    if extension is None:
        words = (*name.split("_"), *_snake(about).split("_"))
        otherwise = "txt" if not media_type and {"file", "files"} & {*words} else "bin"
        extension = next((_FILES_BY_WORD[one] for one in words if one in _FILES_BY_WORD), otherwise)
    if sort in {"", "*"} or media_type == "application/octet-stream":
        media_type = _TYPES.get(extension, "application/octet-stream")
    stem = "".join(char for char in name if char.isascii() and (char.isalnum() or char == "_"))
    return f"{stem[:40] or 'file'}.{extension}", media_type


@lru_cache(maxsize=8192)
def singular(name: str) -> str:
    """The name of one of several: `file_ids` holds each a `file_id`."""
    name = _snake(name)
    if name.endswith("ies") and len(name) > 4:
        return name[:-3] + "y"
    if name.endswith("s") and not name.endswith("ss") and len(name) > 2:
        return name[:-1]
    return name


def _is_hyphenated(known: str) -> bool:
    """Whether what is filled into a known text stands in a URL, or beside hyphens."""
    return "/" in known or "-" in known


def _snake(name: str) -> str:
    return name_of(name).snake if name else ""
