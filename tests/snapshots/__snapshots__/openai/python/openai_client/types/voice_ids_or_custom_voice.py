from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from .voice_ids_shared import VoiceIdsShared


class VoiceIdsOrCustomVoiceCustomVoiceParam(TypedDict, total=False):
    """Custom voice"""

    id: Required[str]
    """The id of your voice."""


VoiceIdsOrCustomVoiceParam: TypeAlias = (
    VoiceIdsShared | VoiceIdsOrCustomVoiceCustomVoiceParam
)
"""The name of a voice, or the id of one of your own."""
