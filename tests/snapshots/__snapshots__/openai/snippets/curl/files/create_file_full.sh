curl -X POST 'https://api.openai.com/v1/files' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -F 'file=@file.txt' \
  --form-string 'purpose=user_data' \
  -F 'expires_after="{\"anchor\":\"created_at\",\"seconds\":86400}";type=application/json'
