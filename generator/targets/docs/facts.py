"""What is said of an operation in a sentence each: who may call it, how it answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus

from generator.model.api import Api, Operation, Pagination, Requirement, SecurityScheme
from generator.targets.docs.prose import code

ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""What the Python client raises for a status; others below 500 are `APIStatusError`."""

_FORMATS = {"sse": "server-sent events", "jsonl": "JSON lines", "json-seq": "a JSON sequence"}


def error_class(status: str) -> str:
    """The class of the error that the Python client raises for a status."""
    if status[:1] == "5":
        return "InternalServerError"
    return ERROR_CLASSES.get(status, "APIStatusError")


def status_title(status: str) -> str:
    """`404 Not Found`, `4XX Client error`, `Any other status`"""
    if status == "default":
        return "Any other status"
    ranges = {"1": "Information", "2": "Success", "3": "Redirection", "4": "Client error"}
    if status[1:] == "XX":
        return f"{status} {ranges.get(status[:1], 'Server error')}"
    try:
        return f"{status} {HTTPStatus(int(status)).phrase}"
    except ValueError:
        return status


def facts(operation: Operation, api: Api) -> Iterator[str]:
    """Sentences in inline Markdown, the most important first."""
    yield _credentials(operation, api)
    if operation.stream is not None:
        way = _FORMATS[operation.stream.format]
        switch = operation.stream.switch
        asked = f" when {code(switch)} is true" if switch else ""
        yield f"Answers with a stream of events ({way}){asked}."
    if operation.pagination is not None:
        yield _pages(operation.pagination)
    for name, value in operation.headers:
        yield f"The client sends {code(f'{name}: {value}')} by itself."
    if operation.idempotency_header:
        header = code(operation.idempotency_header)
        yield f"The client sends an idempotency key in {header}, the same one for every attempt."
    if operation.servers:
        yield f"Goes to {' or '.join(code(server.url) for server in operation.servers)}."


def _credentials(operation: Operation, api: Api) -> str:
    ways = [
        _together(combination, api.schemes) for combination in operation.security if combination
    ]
    if not ways:
        return "Needs no credentials."
    start = "Needs" if len(ways) == len(operation.security) else "Takes, but does not need,"
    return f"{start} {', or '.join(ways)}."


def _together(combination: tuple[Requirement, ...], schemes: Mapping[str, SecurityScheme]) -> str:
    return " and ".join(_required(one, schemes.get(one.scheme)) for one in combination)


def _required(requirement: Requirement, scheme: SecurityScheme | None) -> str:
    if scheme is None:
        return f"what {code(requirement.scheme)} asks for"
    words = scheme_words(scheme)
    if requirement.scopes:
        noun = "scope" if len(requirement.scopes) == 1 else "scopes"
        words += f" with the {noun} {', '.join(map(code, requirement.scopes))}"
    if scheme.environment:
        words += f" ({', '.join(map(code, scheme.shown_variables))})"
    return words


def scheme_words(scheme: SecurityScheme) -> str:
    """What a security scheme asks for."""
    match scheme.kind:
        case "bearer":
            kind = f"{code(scheme.bearer_format)} " if scheme.bearer_format else ""
            return f"a {kind}bearer token"
        case "basic":
            return "a user name and a password"
        case "apiKey":
            place = {"query": "query parameter", "cookie": "cookie"}.get(scheme.location, "header")
            return f"an API key in the {place} {code(scheme.wire)}"
        case "oauth2":
            return "an OAuth 2 token"
        case "openIdConnect":
            return "an OpenID Connect token"
        case "mutualTLS":
            return "a client certificate"
        case "http":
            return f"{code(scheme.word)} credentials"
        case kind:
            return f"{code(kind)} credentials"


def _pages(pagination: Pagination) -> str:
    words = "Answers in pages; iterating over the result turns them"
    if pagination.limit_param:
        words += f", {code(pagination.limit_param)} is the size of one"
    return f"{words}."
