"""What a document says of the API as a whole: title, version, description, logo."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from generator.model.api import Info
from generator.parser.context import Context
from generator.parser.members import text_of
from generator.parser.operations import external_docs_of

_LOGO = "x-logo"

_ACTIVE = re.compile(r"(?<!de)script|\bon\w+\s*=|foreignobject|<!entity|&#", re.IGNORECASE)
"""What an SVG has that does something, or that could hide it, where it is opened by itself."""


def info_of(context: Context, root: Mapping[str, Any]) -> Info:
    """The Info Object (OpenAPI 3.1, section 4.8.2) of a document, with the words that other tools
    gave to it.
    """
    info = root.get("info")
    info = info if isinstance(info, dict) else {}
    license_ = info.get("license")
    contact = info.get("contact")
    return Info(
        title=text_of(info, "title") or "API",
        version=str(info.get("version") or "0.0.0"),
        summary=text_of(info, "summary"),
        description=text_of(info, "description"),
        terms=text_of(info, "termsOfService"),
        contact=(
            (text_of(contact, "url") or text_of(contact, "email"))
            if isinstance(contact, dict)
            else ""
        ),
        license=text_of(license_, "name") if isinstance(license_, dict) else "",
        external_docs=external_docs_of(root),
        logo=context.config.docs.logo or _logo(context, info),
    )


def _logo(context: Context, info: Mapping[str, Any]) -> str:
    """The SVG in the `data:` URL (RFC 2397) of an `x-logo`; what is anything else is reported."""
    told = info.get(_LOGO)
    url = text_of(told, "url") if isinstance(told, dict) else ""
    if not url:
        return ""
    found = _svg(url)
    if not found:
        context.note(
            "logo-not-shown",
            "the logo is no SVG in a data: URL that just shows something: the pages do without",
            info,
            _LOGO,
            hint="name an SVG file in specwright.toml: [docs] logo",
        )
    return found


def _svg(url: str) -> str:
    head, _, data = url.partition(",")
    scheme, *parameters = [part.strip().lower() for part in head.split(";")]
    if scheme != "data:image/svg+xml":
        return ""
    content = unquote_to_bytes(data)
    try:
        if "base64" in parameters:
            content = base64.b64decode(content)
        text = content.decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return text if "<svg" in text and not _ACTIVE.search(text) else ""
