from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Operation,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import AsyncBinaryResponse, BinaryResponse, Omit, RequestOptions

_CREATE_SPEECH: Operation[None] = Operation(
    "POST",
    "/audio/speech",
    body="json",
    accept="application/octet-stream",
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)


class Audio(Resource):
    """Speech from text."""

    @property
    def with_raw_response(self) -> AudioWithRawResponse:
        return AudioWithRawResponse(self._client)

    def create_speech(
        self,
        *,
        model: (
            Literal[
                "tts-1",
                "tts-1-hd",
                "gpt-4o-mini-tts",
                "gpt-4o-mini-tts-2025-12-15",
            ]
            | str
        ),
        input: str,
        voice: types.VoiceIdsOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: types.CreateSpeechRequestResponseFormat | Omit = omit,
        speed: float | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """Create speech

        Reads a text aloud and gives the sound as a file.

        `POST /audio/speech`

        Args:
            model: The model that speaks. Any name is taken; the known ones are listed.
            input: What to say.
            instructions: How to say it. The `tts-1` models take no instructions.
            voice: The name of a voice, or the id of one of your own.
            response_format: The format of the sound. Default: `"mp3"`.
            speed: How fast to speak. 2 is twice as fast as usual. Default: `1`.
        """
        return self._download(
            _CREATE_SPEECH,
            body={
                "model": model,
                "input": input,
                "instructions": instructions,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options=request_options,
        )


class AsyncAudio(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        return AsyncAudioWithRawResponse(self._client)

    async def create_speech(
        self,
        *,
        model: (
            Literal[
                "tts-1",
                "tts-1-hd",
                "gpt-4o-mini-tts",
                "gpt-4o-mini-tts-2025-12-15",
            ]
            | str
        ),
        input: str,
        voice: types.VoiceIdsOrCustomVoiceParam,
        instructions: str | Omit = omit,
        response_format: types.CreateSpeechRequestResponseFormat | Omit = omit,
        speed: float | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """Create speech"""
        return await self._download(
            _CREATE_SPEECH,
            body={
                "model": model,
                "input": input,
                "instructions": instructions,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options=request_options,
        )


class AudioWithRawResponse(RawResource):
    create_speech = raw(Audio.create_speech)


class AsyncAudioWithRawResponse(AsyncRawResource):
    create_speech = async_raw(AsyncAudio.create_speech)
