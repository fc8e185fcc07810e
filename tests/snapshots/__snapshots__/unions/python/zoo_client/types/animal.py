from typing import Annotated, TypeAlias

from pydantic import Tag

from .._runtime import union_tag
from .bird import Bird, BirdParam
from .cat import Cat, CatParam

Animal: TypeAlias = Annotated[
    Annotated[Cat, Tag("Cat")] | Annotated[Bird, Tag("Bird")],
    union_tag("species", {"cat": "Cat", "lion": "Cat", "bird": "Bird"}),
]
AnimalParam: TypeAlias = CatParam | BirdParam
