"""The whole document → Api, in passes: operations are drafted, schemas finished, then everything is
settled and named.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from generator.config import Config
from generator.json_pointers import escaped
from generator.model.api import Api, Info, Original, Package, Server
from generator.model.names import name_of, shortened
from generator.parser import unmatched
from generator.parser.context import Context
from generator.parser.groups import groups_of
from generator.parser.info import info_of
from generator.parser.links import with_links
from generator.parser.members import text_of
from generator.parser.naming import name_types
from generator.parser.operations import Draft, draft
from generator.parser.parameters import rooted
from generator.parser.path_items import Present, present
from generator.parser.security import requirements_of, schemes_of
from generator.parser.servers import servers_of
from generator.parser.usage import mark_usage
from generator.parser.versions import NONE, package_version
from generator.parser.webhooks import webhooks_of
from generator.spec import Document

_NOT_A_NAME = frozenset(
    {
        "api",
        "rest",
        "the",
        "public",
        "openapi",
        "specification",
        "spec",
        "v1",
        "v2",
        "v3",
        "reference",
        "http",
    }
)

_LONGEST = 40
"""How long the name of a package may become by the title of a document, in characters."""


def parse(document: Document, config: Config) -> Api:
    """Take a document and a config, give the model of its API. What could not be read is among the
    diagnostics.
    """
    context = Context(document, config)
    root = document.root
    info = info_of(context, root)
    package = _package(context, info)
    components = root.get("components")
    components = components if isinstance(components, dict) else {}
    schemes = schemes_of(context, components, _prefix(package))
    context.security_schemes.update((scheme.key, scheme) for scheme in schemes)
    drafts: list[Draft] = []
    count = 0
    operations = list(present(root.get("paths"), context))
    _warn_of_rootless(context, operations)
    for path, method, item, node in operations:
        if _is_skipped(node, config):
            continue
        count += 1
        drafted = draft(context, path, method, item, node)
        if drafted is not None:
            drafts.append(drafted)
    drafts = with_links(context, operations, drafts)
    webhooks, webhook_count = webhooks_of(context, root.get("webhooks"))
    schemas = components.get("schemas")
    names = list(schemas) if isinstance(schemas, dict) else []
    for name in names:
        context.schemas.ref(f"#/components/schemas/{escaped(name)}")
    context.schemas.finish()
    groups = groups_of(context, drafts, root.get("tags"))
    context.schemas.finish()
    overrides = {key: chosen.name for key, chosen in config.types.items() if chosen.name}
    context.diagnostics += name_types(context.types, overrides)
    mark_usage(groups, webhooks, context.types)
    ids = (one.id for one in drafts)
    tags = (group.key for group in groups)
    context.diagnostics += unmatched.entries(config, ids, tags, names, context.security_schemes)
    types = dict(sorted(context.types.items(), key=lambda item: item[1].name.pascal))
    return Api(
        info=info,
        package=package,
        servers=_servers(document),
        security_schemes=schemes,
        security=requirements_of(context, root),
        groups=groups,
        webhooks=webhooks,
        types=types,
        diagnostics=tuple(context.diagnostics),
        operations_present=count,
        webhooks_present=webhook_count,
        schemas_present=len(names),
        original=_original(document),
    )


def _servers(document: Document) -> tuple[Server, ...]:
    """The servers of a document. One that names none stands for the host that it came from."""
    declared = document.root.get("servers")
    if not declared and document.url:
        declared = [{"url": "/"}]
    return servers_of(declared, document.url)


def _warn_of_rootless(context: Context, operations: Iterable[Present]) -> None:
    for path in dict.fromkeys(path for path, *_ in operations if path != rooted(path)):
        context.warn(
            "path-without-slash",
            f"The path `{path}` does not begin with a slash: it is read as `{rooted(path)}`.",
            context.document.root["paths"],
            path,
        )


def _original(document: Document) -> Original:
    ending = document.files[0].suffix.lower()
    name = f"openapi{ending if ending in {'.yaml', '.yml', '.json'} else '.yaml'}"
    return Original(name, document.digest, document.content)


def _package(context: Context, info: Info) -> Package:
    """The names of the packages: from the config, else from the title (`OpenAI API` →
    `openai-client`).
    """
    words = [word for word in _ascii(info.title).split() if word.lower() not in _NOT_A_NAME][:3]
    plain = ("".join(char for char in word if char.isalnum()).lower() for word in words)
    stem = shortened(name_of(" ".join(filter(None, plain)) or "api"), _LONGEST)
    config = context.config
    module = config.module or (
        re.sub(r"[^A-Za-z0-9]+", "_", config.name) if config.name else f"{stem.snake}_client"
    )
    if module[:1].isdigit():
        module = f"api_{module}"
    prefix = module.removesuffix("_client").upper()
    return Package(
        name=config.name or f"{stem.kebab}-client",
        module=module,
        client=config.client,
        version=config.version or _version(context, info.version),
        base_url_environment=config.base_url_environment or f"{prefix}_BASE_URL",
    )


def _ascii(text: str) -> str:
    """Text in the letters that names of packages and of variables may have."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _prefix(package: Package) -> str:
    return package.module.removesuffix("_client").upper()


def _version(context: Context, written: str) -> str:
    found = package_version(written)
    if found == NONE and not written.startswith(NONE):
        context.note(
            "package-version",
            f"The version `{written}` is none that packages may carry (PEP 440): theirs is {NONE}.",
            context.document.root["info"],
            "version",
            "Give them one in the config: [package] version.",
        )
    return found


def _is_skipped(node: Any, config: Config) -> bool:
    if not isinstance(node, dict):
        return False
    chosen = config.operations.get(text_of(node, "operationId"))
    return chosen is not None and chosen.skip
