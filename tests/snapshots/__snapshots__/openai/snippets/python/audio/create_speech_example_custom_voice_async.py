import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        content = await client.audio.create_speech(
            model="gpt-4o-mini-tts",
            input="Good morning! The trains run on time today.",
            instructions="Calm, like late-night radio.",
            voice={"id": "voice_abc123"},
            response_format="flac",
            speed=0.8,
        )
        await content.stream_to_file("speech.mp3")


asyncio.run(main())
