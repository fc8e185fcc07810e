import { writeFile } from "node:fs/promises";

const response = await fetch("https://api.openai.com/v1/audio/speech", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    model: "gpt-4o-mini-tts",
    input: "Good morning! The trains run on time today.",
    instructions: "Calm, like late-night radio.",
    voice: { id: "voice_abc123" },
    response_format: "flac",
    speed: 0.8,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("speech.mp3", response.body);
