from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

content = client.audio.create_speech(
    model="gpt-4o-mini-tts",
    input="Good morning! The trains run on time today.",
    voice="coral",
)
content.stream_to_file("speech.mp3")
