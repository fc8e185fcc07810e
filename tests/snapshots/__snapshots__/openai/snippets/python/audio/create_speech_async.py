import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        content = await client.audio.create_speech(
            model="gpt-4o-mini-tts",
            input="Good morning! The trains run on time today.",
            voice="coral",
        )
        await content.stream_to_file("speech.mp3")


asyncio.run(main())
