from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceParam


class CreateSpeechRequestParam(TypedDict, total=False):
    """A text to read aloud."""

    model: Required[
        Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
        | str
    ]
    input: Required[str]
    instructions: str
    voice: Required[VoiceIdsOrCustomVoiceParam]
    response_format: CreateSpeechRequestResponseFormat
    speed: float


CreateSpeechRequestResponseFormat: TypeAlias = Literal[
    "mp3",
    "opus",
    "aac",
    "flac",
    "wav",
    "pcm",
]
