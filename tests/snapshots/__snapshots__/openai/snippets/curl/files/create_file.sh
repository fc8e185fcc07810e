curl -X POST 'https://api.openai.com/v1/files' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -F 'file=@file.txt' \
  --form-string 'purpose=assistants'
