const response = await fetch(
  "https://api.openai.com/v1/assistants/asst_abc123",
  {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
      "OpenAI-Beta": "assistants=v2",
      "Content-Type": "application/json",
    },
    body: `{
  "model": "example-model",
  "reasoning_effort": "none",
  "name": "Patient tutor",
  "description": "A short description.",
  "instructions": "Explain one idea at a time, and end with a question.",
  "tools": [
    {
      "type": "code_interpreter"
    }
  ],
  "tool_resources": {
    "code_interpreter": {
      "file_ids": []
    },
    "file_search": {
      "vector_store_ids": [
        "vs_abc123"
      ]
    }
  },
  "metadata": {
    "key": "example-metadata"
  },
  "temperature": 0.7,
  "top_p": 1.0,
  "response_format": "auto"
}`,
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
