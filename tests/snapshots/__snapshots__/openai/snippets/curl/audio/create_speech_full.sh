curl -X POST 'https://api.openai.com/v1/audio/speech' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'Content-Type: application/json' \
  --fail-with-body \
  -o 'speech.mp3' \
  --data-raw '{
  "model": "gpt-4o-mini-tts",
  "input": "Good morning! The trains run on time today.",
  "instructions": "Calm, like late-night radio.",
  "voice": {
    "id": "voice_abc123"
  },
  "response_format": "flac",
  "speed": 0.8
}'
