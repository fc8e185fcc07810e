from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

content = client.audio.create_speech(
    model="gpt-4o-mini-tts",
    input="Good morning! The trains run on time today.",
    instructions="Calm, like late-night radio.",
    voice={"id": "voice_abc123"},
    response_format="flac",
    speed=0.8,
)
content.stream_to_file("speech.mp3")
