"""The `types` package of the Python client. It needs nothing else of the target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.model.types import Ref
from generator.targets.python.docstrings import docstring
from generator.targets.python.layout import imports
from generator.targets.python.names import TypeNames
from generator.targets.python.type_views import ModuleView, type_modules
from generator.targets.python.width import LIMIT
from generator.targets.templates import environment

_MANY = 50
"""Pyright gives a name up that comes from more than 64 places."""


def render_types(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give the files of the package of its types: one module each, or one for types
    that contain each other."""
    jinja = environment(config.templates)
    package = f"python/{api.package.module}/types"
    modules = type_modules(api.types, TypeNames(api.types), _spread(api))
    title = f"The types of {api.info.title}, each imported when it is first used."
    init = jinja.get_template("python/types_init.py.jinja").render(
        doc=docstring(0, title),
        imports=_checked_types(modules),
        index=[line for module in modules for line in _index_lines(module)],
    )
    yield File(f"{package}/__init__.py", init)
    template = jinja.get_template("python/types_module.py.jinja")
    for module in modules:
        yield File(f"{package}/{module.name}.py", template.render(module=module))


def _spread(api: Api) -> frozenset[str]:
    """The request bodies whose members are arguments of a method."""
    return frozenset(
        content.type.key
        for operation in api.operations
        if operation.body is not None
        and any(argument.place == "member" for argument in operation.arguments)
        for content in operation.body.contents
        if isinstance(content.type, Ref)
    )


def _index_lines(module: ModuleView) -> Iterator[str]:
    """A module and the names in it, as an index has them: indented where they go on."""
    line = f"{module.name}:"
    for name in sorted(module.exports):
        if len(line) + 1 + len(name) > LIMIT:
            yield line
            line = "   "
        line += f" {name}"
    yield line


def _checked_types(modules: list[ModuleView]) -> list[str]:
    """The imports by which type checkers see the types: all that a module has, or only its own,
    where it has borrowed a type that very many have.
    """
    borrowed = Counter(name for module in modules for name in module.borrowed)
    popular = {name for name, count in borrowed.items() if count > _MANY}
    return [
        (
            imports(4, f".{module.name}", ["*"])
            if popular.isdisjoint(module.borrowed)
            else imports(4, f".{module.name}", [f"{name} as {name}" for name in module.exports])
        )
        for module in modules
    ]
