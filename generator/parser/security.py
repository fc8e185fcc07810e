"""Security schemes and requirements (OpenAPI 3.1, sections 4.8.27–30), and the names a client asks
credentials by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.model.api import OAuthFlow, Parameter, Requirement, SecurityScheme
from generator.model.names import Name, name_of
from generator.parser.context import Context, OperationError
from generator.parser.members import list_of, strings, text_of

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What a scheme of Authorization is spelled with (RFC 9110, section 11.1)."""

_NOISE = frozenset(
    {
        "api",
        "key",
        "apikey",
        "auth",
        "token",
        "bearer",
        "basic",
        "http",
        "security",
        "scheme",
        "authentication",
        "authorization",
        "oauth",
        "oauth2",
        "access",
    }
)
"""Words of a scheme's name that say nothing beside its kind."""


def schemes_of(
    context: Context, components: Mapping[str, Any], prefix: str
) -> tuple[SecurityScheme, ...]:
    """The security schemes; each names its argument in a client and its environment variables.

    `prefix` is what the variables begin with, unless the config names them.
    """
    found: list[SecurityScheme] = []
    taken: set[str] = set()
    declared = components.get("securitySchemes")
    for key, value in declared.items() if isinstance(declared, dict) else ():
        try:
            node, _ = context.deref(value)
        except OperationError as error:
            context.warn("bad-security-scheme", str(error), declared, key)
            continue
        scheme = _scheme(context, key, node, taken, prefix)
        taken.add(scheme.name.snake)
        found.append(scheme)
    return tuple(found)


def _scheme(
    context: Context,
    key: str,
    node: Mapping[str, Any],
    taken: set[str],
    prefix: str,
) -> SecurityScheme:
    kind, word = text_of(node, "type"), ""
    if kind == "http":
        kind, word = _told_apart(context, key, node)
    name = _argument(key, kind, taken)
    return SecurityScheme(
        key=key,
        name=name,
        kind=kind,
        location=text_of(node, "in"),
        wire=text_of(node, "name"),
        description=text_of(node, "description"),
        bearer_format=text_of(node, "bearerFormat"),
        flows=_flows(node.get("flows")),
        open_id_url=text_of(node, "openIdConnectUrl"),
        environment=_environment(name, kind, prefix, context.config.credentials.get(key)),
        word=word,
    )


def _told_apart(context: Context, key: str, node: Mapping[str, Any]) -> tuple[str, str]:
    """The kind of an `http` scheme, and the word that Authorization begins with where it is
    neither of the two that have a kind of their own.
    """
    word = text_of(node, "scheme")
    if word.lower() in {"bearer", "basic"}:
        return word.lower(), ""
    if not _TOKEN.fullmatch(word):
        said = f"`{word}`, which no Authorization can begin with" if word else "no `scheme`"
        message = f"The security scheme `{key}` has {said}: it is taken as bearer."
        context.warn("bad-security-scheme", message, node, "scheme" if word else None)
        return "bearer", ""
    if word.lower() == "digest":
        context.note(
            "digest-authentication",
            f"`{key}` is Digest, which answers a challenge of the server: clients send "
            "`Authorization: Digest …` as it is given to them.",
            node,
            "scheme",
            "Give the Python client an http_client with httpx2.DigestAuth.",
        )
    return "http", word


def _argument(key: str, kind: str, taken: set[str]) -> Name:
    """What the credential of a scheme is called: `api_key`, `admin_api_key`, `basic_auth`,
    `access_token`.
    """
    words = tuple(word.lower() for word in name_of(key).words)
    telling = tuple(word for word in words if word not in _NOISE)
    if kind == "basic":
        what: tuple[str, ...] = ("basic", "auth")
    elif kind in {"oauth2", "openIdConnect"}:
        what = ("access", "token")
    else:
        what = ("token",) if "token" in words else ("api", "key")
    for candidate in (what if len(telling) > 2 else telling + what, telling + what, words):
        if Name(candidate).snake not in taken:
            return Name(candidate)
    return Name((*words, str(len(taken))))


def _environment(
    name: Name, kind: str, prefix: str, chosen: tuple[str, ...] | None
) -> tuple[str, ...]:
    if kind == "mutualTLS":
        return ()
    if chosen:
        return chosen
    stem = f"{prefix}_{name.snake}".upper()
    if kind == "basic":
        stem = stem.removesuffix("_BASIC_AUTH")
        return (f"{stem}_USERNAME", f"{stem}_PASSWORD")
    if kind == "oauth2":
        start = stem.removesuffix("_ACCESS_TOKEN")
        return (f"{start}_CLIENT_ID", f"{start}_CLIENT_SECRET", stem)
    return (stem,)


def _flows(declared: Any) -> tuple[OAuthFlow, ...]:
    found = []
    for kind, node in declared.items() if isinstance(declared, dict) else ():
        if isinstance(node, dict):
            scopes = node.get("scopes")
            found.append(
                OAuthFlow(
                    kind,
                    text_of(node, "authorizationUrl"),
                    text_of(node, "tokenUrl"),
                    text_of(node, "refreshUrl"),
                    (
                        tuple((str(scope), str(said)) for scope, said in scopes.items())
                        if isinstance(scopes, dict)
                        else ()
                    ),
                )
            )
    return tuple(found)


def requirements_of(
    context: Context, holder: Mapping[str, Any]
) -> tuple[tuple[Requirement, ...], ...]:
    """The alternatives of `security`: each a combination of schemes, an empty one where calling
    without is fine.
    """
    alternatives = []
    for node in list_of(holder, "security"):
        if not isinstance(node, dict):
            continue
        unknown = [key for key in node if key not in context.security_schemes]
        if unknown:
            context.warn(
                "unknown-security-scheme",
                f"There is no security scheme `{unknown[0]}`; this alternative is left out.",
                node,
                unknown[0],
            )
            continue
        alternatives.append(
            tuple(Requirement(key, tuple(strings(scopes))) for key, scopes in node.items())
        )
    return tuple(alternatives)


def without_credentials(
    parameters: Iterable[Parameter],
    security: Iterable[Iterable[Requirement]],
    schemes: Mapping[str, SecurityScheme],
) -> Iterator[Parameter]:
    """The parameters of an operation but for those that say what its credentials say already: such
    a key would arrive twice.
    """
    keys = {
        (schemes[one.scheme].location, schemes[one.scheme].wire.lower())
        for together in security
        for one in together
        if schemes[one.scheme].kind == "apiKey"
    }
    for parameter in parameters:
        if (parameter.location, parameter.wire.lower()) not in keys:
            yield parameter
