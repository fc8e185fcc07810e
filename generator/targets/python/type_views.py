"""The modules of the `types` package as views: classes, TypedDicts, aliases, imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.lookup import resolved
from generator.model.types import Anything, Enum, Object, Property, TypeDef
from generator.targets.graphs import components
from generator.targets.python import names as spelling
from generator.targets.python.annotations import Annotations
from generator.targets.python.docstrings import docstring
from generator.targets.python.layout import (
    Call,
    DictLit,
    Expr,
    Or,
    Subscript,
    class_header,
    flat,
    imports,
    statement,
)
from generator.targets.python.layout import field as field_line
from generator.targets.python.literals import string
from generator.targets.python.modules import Module, modules_of
from generator.targets.python.names import TypeNames


@dataclass(slots=True)
class FieldView:
    """A member of a class: its line or lines, and its docstring, or nothing."""

    text: str
    doc: str = ""


@dataclass(slots=True)
class ClassView:
    """A class: its header, docstring and members."""

    header: str
    doc: str
    fields: list[FieldView]


@dataclass(slots=True)
class AliasView:
    """A statement that names a type, and the docstring that follows it, or nothing."""

    text: str
    doc: str = ""


@dataclass(slots=True)
class ModuleView:
    """A module: import statements, then classes, then aliases."""

    name: str
    doc: str
    imports: list[str] = field(default_factory=list)
    classes: list[ClassView] = field(default_factory=list)
    aliases: list[AliasView] = field(default_factory=list)
    exports: list[str] = field(default_factory=list)
    borrowed: frozenset[str] = frozenset()

    @property
    def is_lazy(self) -> bool:
        """Whether annotations must not be evaluated: they may name what comes later."""
        return bool(self.classes)


def type_modules(
    types: Mapping[str, TypeDef], names: TypeNames, spread: frozenset[str]
) -> list[ModuleView]:
    """The views of all type modules, by name.

    `spread` are request bodies whose members are arguments of a method: they are described there.
    """
    modules = modules_of(types)
    homes = {key: module.name for module in modules for key in module.keys}
    return [_Builder(module, types, names, homes, spread).view() for module in modules]


class _Builder:
    """Builds the view of one module."""

    def __init__(
        self,
        module: Module,
        types: Mapping[str, TypeDef],
        names: TypeNames,
        homes: Mapping[str, str],
        spread: frozenset[str],
    ) -> None:
        self.module = module
        self.types = types
        self.names = names
        self.homes = homes
        self.spread = spread
        self.annotations = Annotations(names)
        self.runtime: dict[str, set[str]] = {}
        self.standard: set[str] = set()

    def view(self) -> ModuleView:
        view = ModuleView(self.module.name, "")
        recursive = self._recursive_aliases()
        for key in self.module.keys:
            definition = self.types[key]
            if isinstance(definition.type, Object):
                self._object(definition, definition.type, view)
        for key in self.module.keys:
            definition = self.types[key]
            if not isinstance(definition.type, Object):
                self._alias(definition, view, key in recursive)
        self._imports(view)
        return view

    def _recursive_aliases(self) -> set[str]:
        """Aliases that contain themselves with no class between: only a lazy alias can say it."""
        keys = [key for key in self.module.keys if not isinstance(self.types[key].type, Object)]
        if not keys:
            return set()
        graph = {key: [ref for ref in self.types[key].refs if ref in keys] for key in keys}
        return {
            key
            for component in components(graph)
            for key in component
            if len(component) > 1 or key in graph[key]
        }

    # Objects

    def _object(self, definition: TypeDef, object_: Object, view: ModuleView) -> None:
        key = definition.key
        has_model = self.names.has_model(key)
        if has_model:
            name = self.names.models[key]
            fields = [self._model_field(prop) for prop in object_.properties if not prop.write_only]
            fields += self._further(object_)
            view.classes.append(
                ClassView(class_header(0, name, ["Model"]), _doc(4, definition), fields)
            )
            view.exports.append(name)
            self.standard.add("Model")
        if self.names.has_param(key):
            self._typed_dict(
                definition,
                [prop for prop in object_.properties if not prop.read_only],
                view,
                not has_model,
            )

    def _model_field(self, prop: Property) -> FieldView:
        attribute = spelling.attribute(prop.name)
        annotation = self.annotations.model(prop.type)
        alias = (("alias", string(prop.wire)),) if attribute != prop.wire else ()
        default: Expr | None = None
        if not prop.required:
            annotation = _optional(annotation)
            default = Call("Field", (), (("default", "None"), *alias)) if alias else "None"
        elif alias:
            default = Call("Field", (), alias)
        if alias:
            self.annotations.used.add("Field")
        return FieldView(field_line(4, attribute, annotation, default), _field_doc(prop))

    def _further(self, object_: Object) -> Iterable[FieldView]:
        """What the members are that the document does not name: pydantic reads it from here."""
        further = object_.additional
        if further is None or isinstance(resolved(further, self.types), Anything):
            return
        type_ = self.annotations.model(further)
        yield FieldView(field_line(4, "__pydantic_extra__", Subscript("dict", ("str", type_))))

    def _typed_dict(
        self, definition: TypeDef, properties: list[Property], view: ModuleView, documented: bool
    ) -> None:
        name = self.names.params[definition.key]
        self.standard.add("TypedDict")
        view.exports.append(name)
        members = [(prop, self._member(prop)) for prop in properties]
        if not all(_is_key(prop.wire) for prop in properties):
            # A key without a letter is refused by type checkers.
            keys = [
                (string(prop.wire), string(flat(annotation)))
                for prop, annotation in members
                if prop.wire
            ]
            call = Call("TypedDict", (string(name), DictLit(keys)), (("total", "False"),))
            doc = _doc(0, definition) if documented else ""
            view.aliases.append(AliasView(statement(0, f"{name} = ", call, explode=True), doc))
            return
        described = documented and definition.key not in self.spread
        fields = [
            FieldView(field_line(4, prop.wire, annotation), _field_doc(prop) if described else "")
            for prop, annotation in members
        ]
        header = class_header(0, name, ["TypedDict"], [("total", "False")])
        view.classes.append(ClassView(header, _doc(4, definition) if documented else "", fields))

    def _member(self, prop: Property) -> Expr:
        """The annotation of a member of a TypedDict."""
        annotation = self.annotations.param(prop.type)
        if not prop.required:
            return annotation
        self.standard.add("Required")
        return Subscript("Required", (annotation,))

    # Aliases

    def _alias(self, definition: TypeDef, view: ModuleView, recursive: bool) -> None:
        key = definition.key
        documented = True
        if self.names.has_model(key):
            expr = self.annotations.model(definition.type)
            view.aliases.append(
                self._named(self.names.models[key], expr, definition, recursive, documented)
            )
            view.exports.append(self.names.models[key])
            documented = False
        if self.names.has_param(key):
            expr = self.annotations.param(definition.type)
            view.aliases.append(
                self._named(self.names.params[key], expr, definition, recursive, documented)
            )
            view.exports.append(self.names.params[key])

    def _named(
        self, name: str, expr: Expr, definition: TypeDef, recursive: bool, documented: bool
    ) -> AliasView:
        doc = _doc(0, definition) if documented else ""
        if recursive:
            self.standard.add("TypeAliasType")
            return AliasView(
                statement(
                    0, f"{name} = ", Call("TypeAliasType", (string(name), string(flat(expr))))
                ),
                doc,
            )
        self.standard.add("TypeAlias")
        return AliasView(field_line(0, name, "TypeAlias", expr), doc)

    def _need(self, keys: Iterable[str], spelled: Mapping[str, str]) -> None:
        """Import types that stand in other modules."""
        for key in keys:
            if self.homes[key] != self.module.name:
                self.runtime.setdefault(self.homes[key], set()).add(spelled[key])

    # Imports

    def _imports(self, view: ModuleView) -> None:
        self._need(self.annotations.models, self.names.models)
        self._need(self.annotations.params, self.names.params)
        used = self.annotations.used | self.standard
        lines = [["import datetime as _datetime"] if "_datetime" in used else []]
        if found := sorted(used & {"Mapping", "Sequence"}):
            lines[0].append(imports(0, "collections.abc", found))
        typing = used & {"Annotated", "Any", "Literal", "Required", "TypeAlias", "TypedDict"}
        if typing:
            lines[0].append(imports(0, "typing", sorted(typing, key=_isort)))
        pydantic = sorted(used & {"Field", "Tag"})
        third = [imports(0, "pydantic", pydantic)] if pydantic else []
        if "TypeAliasType" in used:
            third.append(imports(0, "typing_extensions", ["TypeAliasType"]))
        runtime = sorted(used & {"FileInput", "Model", "union_tag"})
        own = [imports(0, ".._runtime", runtime)] if runtime else []
        own += [
            imports(0, f".{module}", sorted(found))
            for module, found in sorted(self.runtime.items())
        ]
        view.borrowed = frozenset().union(*self.runtime.values())
        view.imports = ["\n".join(block) for block in (lines[0], third, own) if block]


def _is_key(wire: str) -> bool:
    """Whether a member can be written in a class body under the key it has in JSON."""
    return spelling.identifier(wire) == wire and not wire.startswith("__")


def _isort(name: str) -> tuple[int, str]:
    """Constants before classes, as import sorters have it."""
    return (0 if name.isupper() else 1, name)


def _optional(annotation: Expr) -> Expr:
    if annotation == "Any" or annotation == "None":
        return annotation
    if isinstance(annotation, Or) and "None" in annotation.items:
        return annotation
    return Or((annotation, "None"))


def _doc(indent: int, definition: TypeDef) -> str:
    """The docstring of a class (indented by 4) or of an alias (by 0), or nothing.

    What is said of the type of a member is said at the member.
    """
    if _is_member(definition):
        return ""
    text = definition.description or definition.title
    if definition.deprecated:
        text = f"{text}\n\nDeprecated.".strip()
    return docstring(indent, text) if text.strip() else ""


def _is_member(definition: TypeDef) -> bool:
    return definition.owner is not None and definition.key.split("/")[-2:-1] == ["properties"]


def _field_doc(prop: Property) -> str:
    """The docstring of a member; a constant says all there is to say by itself."""
    if isinstance(prop.type, Enum) and len(prop.type.values) == 1 and not prop.type.open:
        return ""
    text = prop.description or prop.title
    if prop.deprecated:
        text = f"Deprecated. {text}".strip()
    return docstring(4, text) if text.strip() else ""
