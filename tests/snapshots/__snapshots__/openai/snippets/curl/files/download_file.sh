curl 'https://api.openai.com/v1/files/file-abc123/content' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  --fail-with-body \
  -o 'file.bin'
