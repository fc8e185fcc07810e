const response = await fetch("https://api.openai.com/v1/threads", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    messages: [
      { role: "user", content: "What is a gradient?" },
      {
        role: "user",
        content: [
          { type: "text", text: "Please use this picture." },
          {
            type: "image_url",
            image_url: { url: "https://example.com/hill.png", detail: "low" },
          },
        ],
      },
    ],
    metadata: { lesson: "3" },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
