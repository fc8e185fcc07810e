from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model
from .animal import Animal


class StayEventFed(Model):
    kind: Literal["fed"]
    food: str | None = None


class StayEventMoved(Model):
    kind: Literal["moved"]
    cage: int | None = None


class Stay(Model):
    animal: Animal
    event: Annotated[StayEventFed | StayEventMoved, Field(discriminator="kind")]
    """Told apart by the constant in each."""
    mood: Literal["calm", "hungry"] | str | None = None
    """Others may come."""
    weight: StayWeight | None = None
    names: str | list[str] | None = None
    keeper: str | None = None
    friend: Animal | None = None
    nickname: str | None = None
    diet: Literal["meat", "seeds"] | None = None


StayWeight: TypeAlias = int | float | str
