"""Single values as text, and Python values as JSON: dates, enums, models, numbers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from .sentinel import Omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta


def text(value: object) -> str:
    """One value as it stands in a path, query, header, cookie or form field.

    Raises `TypeError` for what is not a single value, `ValueError` for nan and inf.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if type(value) is str or type(value) is int:
        return str(value)
    if isinstance(value, float):
        if not float("-inf") < value < float("inf"):
            raise ValueError(f"{value!r} cannot be sent")
        return repr(value)
    if value is None:
        return "null"
    plain = to_plain(value)
    if isinstance(plain, (list, dict)):
        raise TypeError(f"expected a single value, not {type(value).__name__}")
    return plain if type(plain) is str else text(plain)


def to_json(value: object) -> bytes:
    """The value as compact JSON; what JSON has no word for goes through `to_plain`.

    Raises `TypeError` for an object that has no JSON form, `ValueError` for nan
    and inf.
    """
    try:
        written = json.dumps(
            value,
            ensure_ascii=False,
            separators=(",", ":"),
            default=to_plain,
            allow_nan=False,
        )
        return written.encode()
    except UnicodeEncodeError:  # a lone surrogate: only an escape can carry it
        return json.dumps(
            value, separators=(",", ":"), default=to_plain, allow_nan=False
        ).encode()


def to_plain(value: object) -> Any:
    """One step towards JSON: the text, list or dict that stands for an object."""
    from collections.abc import Iterable, Mapping
    from datetime import date, time, timedelta
    from decimal import Decimal
    from enum import Enum
    from os import PathLike
    from uuid import UUID

    match value:
        case Enum():
            return value.value
        case str():
            return str(value)
        case date() | time():  # datetime is a date
            return value.isoformat().replace("+00:00", "Z")
        case timedelta():
            return _duration(value)
        case UUID() | Decimal():
            return str(value)
        case bytes() | bytearray() | memoryview():
            from base64 import b64encode

            return b64encode(bytes(cast("bytes", value))).decode()
        case Omit():
            raise TypeError("`omit` is for arguments: leave the member out instead")
        case type():
            raise TypeError(f"a class cannot be sent: {value.__name__}")
        case int() | float():
            return int(value) if isinstance(value, int) else float(value)
        case PathLike():
            return str(cast("PathLike[str]", value))
        case Mapping():
            return dict(cast("Mapping[str, object]", value))
        case _ if is_model(value):
            return model_members(value)
        case _ if hasattr(value, "__dataclass_fields__"):
            return {
                name: getattr(value, name)
                for name in cast("Any", value).__dataclass_fields__
            }
        case Iterable():
            return list(cast("Iterable[object]", value))
        case _:
            raise TypeError(f"cannot be sent: an object of {type(value).__name__}")


def object_members(value: object) -> dict[str, Any] | None:
    """The members of a mapping or a model; None for anything else."""
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    if is_model(value):
        return model_members(value)
    from collections.abc import Mapping

    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    return None


def is_model(value: object) -> bool:
    """Whether this is a pydantic model (asked without importing pydantic)."""
    return hasattr(type(value), "__pydantic_serializer__")


def model_members(value: Any) -> dict[str, Any]:
    """The members that were set, by their names on the wire, in JSON's own values."""
    dumped: Mapping[str, Any] = value.__pydantic_serializer__.to_python(
        value,
        mode="json",
        by_alias=True,
        exclude_unset=True,
        warnings=False,
        serialize_as_any=True,
    )
    return dict(dumped) if isinstance(dumped, dict) else cast("Any", dumped)


def _duration(value: timedelta) -> str:
    """ISO 8601, as pydantic writes it: P1DT2H3M4.5S."""
    total = value.days * 86_400_000_000 + value.seconds * 1_000_000 + value.microseconds
    sign, total = ("-", -total) if total < 0 else ("", total)
    seconds, micros = divmod(total, 1_000_000)
    days, seconds = divmod(seconds, 86_400)
    fraction = f".{micros:06d}".rstrip("0") if micros else ""
    day = f"{days}D" if days else ""
    clock = f"T{seconds}{fraction}S" if seconds or micros or not days else ""
    return f"{sign}P{day}{clock}"
