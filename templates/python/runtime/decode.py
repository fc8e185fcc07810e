"""From the bytes of an answer to the documented type, through pydantic-core."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from .errors import APIResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from .operation import Events, Operation

T = TypeVar("T")

_building = threading.RLock()  # models that are built late are built by one thread


def decode(operation: Operation[T], response: httpx2.Response, strict: bool) -> T:
    """The documented value of a successful answer; None when none is documented.

    A value that is not as documented is kept as it came. Raises
    `APIResponseValidationError` if `strict`, or if there is no JSON at all.
    """
    adapter = _adapter_for(operation, response.status_code)
    if adapter is None:
        return cast("T", None)
    content = response.content
    is_text = _is_text(operation, response)
    if not content and (response.status_code in (204, 205) or not is_text):
        return cast("T", _empty(adapter, response, strict))
    if is_text:
        return cast("T", response.text)
    try:
        return cast("T", adapter.validate_json(content, strict=True))
    except ValidationError as error:
        return cast("T", _drifted(adapter, response, content, error, strict))


def json_of(content: bytes) -> Any:
    """Decoded JSON, even with a byte order mark, half a surrogate pair, or an integer
    longer than Python reads. Raises `ValueError` for what is not JSON."""
    try:
        return from_json(content)
    except ValueError:
        try:
            return json.loads(content, parse_int=_integer)
        except RecursionError:
            raise ValueError("nested too deep") from None


def exact(adapter: TypeAdapter[Any], value: Any) -> Any:
    """A decoded value as the adapter's type.

    JSON says what is taken for what: text is a date, but is no number. Raises
    `ValueError` for a value that is not as documented.
    """
    return adapter.validate_json(to_json(_whole(value)), strict=True)


def adapter_of(make: Callable[[], object]) -> TypeAdapter[Any]:
    """The adapter of a lazily named type, built and ready for any thread."""
    with _building:
        adapter: TypeAdapter[Any] = TypeAdapter(cast("Any", make()))
        adapter.rebuild(raise_errors=True)
        return adapter


def event_adapter(events: Events) -> TypeAdapter[Any] | None:
    """The adapter of a stream's events, cached; None when they are not typed."""
    if events.adapter is None and events.type is not None:
        events.adapter = adapter_of(events.type)
    return cast("TypeAdapter[Any] | None", events.adapter)


def error_body(operation: Operation[Any], response: httpx2.Response, plain: Any) -> Any:
    """The documented type of an error's body, else the body as it is."""
    key = _key(operation.errors or {}, response.status_code)
    if key is None or not isinstance(plain, (dict, list)):
        return plain
    adapter = operation.adapters.get(f"error {key}")
    if adapter is None:
        adapter = adapter_of((operation.errors or {})[key])
        operation.adapters[f"error {key}"] = adapter
    return lenient_json(adapter, response.content)


def lenient_json(adapter: TypeAdapter[Any], content: bytes) -> Any:
    """JSON as the adapter's type, or as near to it as it comes.

    Raises `ValueError` for what is not JSON.
    """
    try:
        return adapter.validate_json(content, strict=True)
    except ValidationError:
        return lenient_value(adapter, json_of(content))


def lenient_value(adapter: TypeAdapter[Any], value: Any) -> Any:
    """A decoded value as near to the adapter's type as it comes."""
    from .lenient import build

    return build(_type_of(adapter), value)


def _adapter_for(
    operation: Operation[Any], status_code: int
) -> TypeAdapter[Any] | None:
    key = "returns"
    make = operation.returns
    if operation.responses:
        found = _key(operation.responses, status_code)
        if found is not None:
            key, make = found, operation.responses[found]
    if make is None:
        return None
    adapter = operation.adapters.get(key)
    if adapter is None:
        adapter = operation.adapters[key] = adapter_of(make)
    return cast("TypeAdapter[Any]", adapter)


def _key(by_status: Any, status_code: int) -> str | None:
    for key in (str(status_code), f"{status_code // 100}XX", "default"):
        if key in by_status:
            return key
    return None


def _empty(adapter: TypeAdapter[Any], response: httpx2.Response, strict: bool) -> Any:
    """A 204 has no body by nature; any other empty answer is drift."""
    if strict and response.status_code not in (204, 205):
        try:
            return adapter.validate_python(None, strict=True)
        except ValidationError:
            raise APIResponseValidationError(
                "the answer is empty", response=response
            ) from None
    return None


def _is_text(operation: Operation[Any], response: httpx2.Response) -> bool:
    """Text is documented, and no JSON came."""
    if "json" in operation.accept or "*" in operation.accept.partition("/")[0]:
        return False
    return "json" not in response.headers.get("content-type", "")


def _drifted(
    adapter: TypeAdapter[Any],
    response: httpx2.Response,
    content: bytes,
    error: ValidationError,
    strict: bool,
) -> Any:
    try:
        value = json_of(content)
    except ValueError:
        kind = response.headers.get("content-type", "no content type")
        if not strict and _takes_text(adapter):
            return response.text
        raise APIResponseValidationError(
            f"expected JSON, and the answer is not ({kind})",
            response=response,
            body=response.text,
        ) from None
    with suppress(ValueError):
        return exact(adapter, value)
    if not strict:
        return lenient_value(adapter, value)
    raise APIResponseValidationError(
        f"the answer is not as documented: {summary(error)}",
        response=response,
        body=value,
    ) from None


def _integer(digits: str) -> int:
    """Python refuses integers of thousands of digits, unless they come by a decimal."""
    try:
        return int(digits)
    except ValueError:
        from decimal import Decimal

        return int(Decimal(digits))


def _whole(value: object) -> Any:
    """5.0 is an integer too (JSON Schema, section 6.1.1 of Validation)."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, list):
        return [_whole(one) for one in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _whole(one) for key, one in members.items()}
    return value


def summary(error: ValidationError) -> str:
    """The first things that are wrong, without the values."""
    found = error.errors(include_input=False, include_url=False, include_context=False)
    shown = [
        f"{'.'.join(str(step) for step in one['loc']) or 'the body'}: {one['msg']}"
        for one in found[:3]
    ]
    more = f" (and {len(found) - 3} more)" if len(found) > 3 else ""
    return "; ".join(shown) + more


def _takes_text(adapter: TypeAdapter[Any]) -> bool:
    return _type_of(adapter) is str


def _type_of(adapter: TypeAdapter[Any]) -> Any:
    return getattr(adapter, "_type")  # noqa: B009  (no public name for it)
