"""The door to the network: the bytes behind an http(s) URL. Imported when a document names one."""

from __future__ import annotations

import http.client
import zlib
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from generator import __version__
from generator.diagnostics import Diagnostic, InputError, Severity

_PATIENCE = 30  # seconds without a byte
_LARGEST = 1 << 28
_HEADERS = {
    "Accept": "application/yaml, application/json;q=0.9, */*;q=0.8",
    "Accept-Encoding": "gzip",
    "User-Agent": f"specwright/{__version__}",
}


def download(url: str) -> bytes:
    """Take a URL, give what is behind it. Raises InputError with the reason in words."""
    try:
        with urlopen(Request(url, headers=_HEADERS), timeout=_PATIENCE) as response:
            content: bytes = response.read(_LARGEST + 1)
            is_whole = not response.length
            if response.headers.get("Content-Encoding", "").lower() == "gzip":
                packed = zlib.decompressobj(wbits=31)
                content = packed.decompress(content, _LARGEST + 1)
                is_whole = is_whole and packed.eof
    except HTTPError as error:
        hint = (
            "it wants a login: download it, and name the file" if error.code in (401, 403) else ""
        )
        raise _refused(f"{url} answered {error.code} {error.reason}".rstrip(), hint) from None
    except URLError as error:
        raise _refused(f"{url} cannot be reached: {_reason(error.reason)}") from None
    except (OSError, http.client.HTTPException, zlib.error, ValueError) as error:
        raise _refused(f"{url} cannot be read: {_reason(error)}") from None
    if len(content) > _LARGEST:
        raise _refused(f"{url} is larger than {_LARGEST >> 20} MiB")
    if not is_whole:
        raise _refused(f"{url} cannot be read: the answer was cut short", "try again")
    return content


def _reason(error: object) -> str:
    """What went wrong, without the number that the system has for it."""
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__


def _refused(message: str, hint: str = "") -> InputError:
    return InputError(Diagnostic("not-downloaded", Severity.ERROR, message, None, hint))
