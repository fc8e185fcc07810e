from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

thread = client.assistants.create_thread(
    messages=[
        {"role": "user", "content": "What is a gradient?"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "Please use this picture."},
                {
                    "type": "image_url",
                    "image_url": {
                        "url": "https://example.com/hill.png",
                        "detail": "low",
                    },
                },
            ],
        },
    ],
    metadata={"lesson": "3"},
)
print(thread)
