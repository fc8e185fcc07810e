"""What a document says about a whole client: its servers and security schemes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    SchemeKind = Literal["bearer", "basic", "http", "apiKey", "oauth2", "openIdConnect"]
    KeyLocation = Literal["header", "query", "cookie"]


class Server:
    """One server of the document: a URL template and its variables' defaults."""

    __slots__ = ("choices", "url", "variables")

    def __init__(
        self,
        url: str,
        *,
        variables: Mapping[str, str] | None = None,
        choices: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.url = url
        self.variables = dict(variables or {})
        self.choices = dict(choices or {})

    def expand(self, given: Mapping[str, str | None] | None = None) -> str:
        """The URL with its variables filled in.

        Raises `ValueError` when there is no such variable, when a value is not one of
        the choices, or could move the URL to another host, query or fragment.
        """
        url = self.url
        for name in given or {}:
            if name not in self.variables:
                known = ", ".join(self.variables) or "none"
                raise ValueError(f"no variable of {url} is called {name!r}: {known}")
        for name, default in self.variables.items():
            value = (given or {}).get(name)
            value = default if value is None else value
            choices = self.choices.get(name)
            if choices and value not in choices:
                allowed = ", ".join(choices)
                raise ValueError(f"server variable {name!r} must be one of: {allowed}")
            if any(c in "@?#\\" or c.isspace() or not c.isprintable() for c in value):
                raise ValueError(
                    f"server variable {name!r} has a character not allowed"
                )
            url = url.replace("{" + name + "}", value)
        return url


class Scheme:
    """A security scheme: where a credential goes, and where it comes from.

    `name` is that of a header, parameter or cookie; of an `http` scheme, what
    Authorization begins with.
    """

    __slots__ = ("argument", "env", "kind", "location", "name", "scopes", "token_url")

    def __init__(
        self,
        kind: SchemeKind,
        *,
        argument: str | None = None,
        env: str | Sequence[str] | None = None,
        location: KeyLocation | None = None,
        name: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
    ) -> None:
        self.kind = kind
        self.argument = argument
        self.env: tuple[str, ...] = (env,) if isinstance(env, str) else tuple(env or ())
        self.location = location
        self.name = name
        self.token_url = token_url
        self.scopes = tuple(scopes)


class ClientCredentials:
    """An OAuth2 client: its tokens are fetched, kept, and renewed in time."""

    __slots__ = ("client_id", "client_secret", "scopes", "send_in", "token_url")

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        send_in: Literal["header", "body"] = "header",
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = None if scopes is None else tuple(scopes)
        self.token_url = token_url
        self.send_in = send_in

    def __repr__(self) -> str:
        return f"ClientCredentials({self.client_id!r}, '***')"


class ClientConfig:
    """What is the same for every instance of one generated client.

    `security` holds for every operation that says nothing of its own.
    """

    __slots__ = (
        "base_url_env",
        "log_env",
        "name",
        "schemes",
        "security",
        "servers",
        "timeout",
        "version",
    )

    def __init__(
        self,
        *,
        name: str,
        version: str,
        servers: Sequence[Server] = (),
        base_url_env: str | None = None,
        schemes: Mapping[str, Scheme] | None = None,
        security: Sequence[Sequence[str]] = (),
        timeout: float = 600.0,
        log_env: str | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.servers = tuple(servers)
        self.base_url_env = base_url_env
        self.schemes = dict(schemes or {})
        self.security = security
        self.timeout = timeout
        self.log_env = log_env or name.upper().replace("-", "_") + "_LOG"
