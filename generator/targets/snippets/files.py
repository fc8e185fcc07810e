"""Files that calls send and get: which arguments are files, and what those are called."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.api import Argument, Content, Operation
from generator.model.lookup import resolved
from generator.model.realistic import file_for, singular
from generator.model.samples import FileSample, Samples
from generator.model.types import JSON, Array, Nullable, Type, Union


def is_file(operation: Operation, argument: Argument) -> bool:
    """Whether an argument is a file, or a list of files."""
    body = operation.body
    if body is None:
        return False
    if argument.place == "body":
        return body.kind == "binary"
    return argument.place == "member" and argument.wire in body.files


def file_to_send(
    operation: Operation,
    argument: Argument,
    shown: JSON,
    contents: Iterable[Content],
    samples: Samples,
) -> JSON:
    """The file to send, by the name that an example gives it, if it gives one."""
    if isinstance(shown, list):
        shown = shown[0] if shown else None
    body = operation.body
    media_type = body.media_type if body is not None and argument.place == "body" else ""
    for content in contents:
        encoding = content.encoding.get(argument.wire)
        if encoding is not None and argument.place == "member":
            media_type = encoding.media_type.partition(",")[0]
    about = f"{operation.name.snake}_{argument.wire}"
    several = isinstance(bare(argument.type, samples), Array)
    called = singular(argument.wire) if several else argument.wire
    name, content_type = file_for(called or "data", media_type, about)
    if isinstance(shown, str) and _is_file_name(shown):
        name = shown
    file = FileSample(name, content_type)
    return [file] if several else file


def _is_file_name(text: str) -> bool:
    stem, dot, extension = text.rpartition(".")
    plain = stem.replace("-", "").replace("_", "")
    return (
        bool(dot) and len(text) <= 60 and plain.isalnum() and extension.isalnum() and text.isascii()
    )


def holds_file(value: JSON) -> bool:
    """Whether a value is a file, or a list with one."""
    return isinstance(value, FileSample) or (
        isinstance(value, list) and any(map(holds_file, value))
    )


def download_name(operation: Operation) -> str:
    """What the file is called that an operation gives."""
    success = [response for response in operation.responses if response.is_success]
    media_type = next((one.media_type for answer in success for one in answer.contents), "")
    return file_for(operation.name.words[-1], media_type, operation.name.snake)[0]


def as_text(value: JSON) -> JSON:
    """A value in which bytes are text: base64, as JSON has them."""
    match value:
        case FileSample():
            return "aGVsbG8="
        case list():
            return [as_text(item) for item in value]
        case dict():
            return {key: as_text(item) for key, item in value.items()}
        case _:
            return value


def bare(type_: Type, samples: Samples) -> Type:
    """The type without null."""
    found = resolved(type_, samples.types)
    if isinstance(found, Union) and len(found.variants) == 1:
        found = resolved(found.variants[0].type, samples.types)
    return resolved(found.inner, samples.types) if isinstance(found, Nullable) else found
