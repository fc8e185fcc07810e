"""Security: whether a request brings the credentials an operation wants. Any value is right."""

from __future__ import annotations

from generator.mock.incoming import Error, Incoming, Place
from generator.model.api import Api, Operation, SecurityScheme
from generator.model.conformance import Fault

_PLACES: dict[str, Place] = {"query": "query", "cookie": "cookie"}


class Security:
    """The security schemes of an API."""

    def __init__(self, api: Api) -> None:
        self.schemes = api.schemes
        self.query_names = tuple(
            one.wire
            for one in api.security_schemes
            if one.kind == "apiKey" and one.location == "query"
        )

    def missing(self, operation: Operation, request: Incoming) -> list[Error]:
        """The credentials that are missing, each with status 401; none where one of the
        alternatives is there whole."""
        best: list[SecurityScheme] | None = None
        for alternative in operation.security:
            missing = [
                scheme
                for one in alternative
                if (scheme := self.schemes.get(one.scheme)) and not _is_there(scheme, request)
            ]
            if not missing:
                return []
            best = missing if best is None or len(missing) < len(best) else best
        others = len(operation.security) - 1
        ways = "another way" if others == 1 else f"{others} other ways"
        hint = f", or {ways} to say who calls" if others > 0 else ""
        return [
            Error(
                _PLACES.get(scheme.location, "header"),
                Fault("", f"is missing: the credential of {scheme.key}{hint}", _wanted(scheme)),
                _carrier(scheme),
                401,
            )
            for scheme in best or ()
        ]

    def challenges(self, operation: Operation) -> str:
        """What `WWW-Authenticate` says: each scheme once (RFC 9110, section 11.6.1)."""
        keys = dict.fromkeys(one.scheme for each in operation.security for one in each)
        schemes = [
            self.schemes[key]
            for key in keys
            if key in self.schemes and self.schemes[key].is_carried
        ]
        return ", ".join(dict.fromkeys(_challenge(scheme) for scheme in schemes))


def _is_there(scheme: SecurityScheme, request: Incoming) -> bool:
    match scheme.kind:
        case "apiKey" if scheme.location == "query":
            return any(name == scheme.wire and value for name, value in request.pairs())
        case "apiKey" if scheme.location == "cookie":
            return any(name == scheme.wire and value for name, value in request.cookies())
        case "apiKey":
            return bool(request.headers.get(scheme.wire.lower(), "").strip())
        case "mutualTLS":
            return True
        case _:
            word, _, value = request.headers.get("authorization", "").partition(" ")
            return word.lower() == _word(scheme).lower() and bool(value.strip())


def _word(scheme: SecurityScheme) -> str:
    """The word that `Authorization` begins with."""
    return "Basic" if scheme.kind == "basic" else scheme.word or "Bearer"


def _carrier(scheme: SecurityScheme) -> str:
    return scheme.wire if scheme.kind == "apiKey" else "Authorization"


def _wanted(scheme: SecurityScheme) -> str:
    if scheme.kind == "apiKey":
        return f"{scheme.location or 'header'} {scheme.wire} with any value"
    return f"Authorization: {_word(scheme)} and any value"


def _challenge(scheme: SecurityScheme) -> str:
    if scheme.kind == "apiKey":
        return f'ApiKey realm="mock", in="{scheme.location}", name="{_quoted(scheme.wire)}"'
    return f'{_word(scheme)} realm="mock"'


def _quoted(text: str) -> str:
    plain = "".join(char for char in text if char.isascii() and char.isprintable())
    return plain.replace("\\", "\\\\").replace('"', '\\"')
