from typing import Literal, TypeAlias

VoiceIdsShared: TypeAlias = (
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "fable",
        "onyx",
        "nova",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
    ]
    | str
)
"""The name of a voice. Any name is taken; the known ones are listed."""
