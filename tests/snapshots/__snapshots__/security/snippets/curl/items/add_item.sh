curl -X POST 'https://eu.vault.example/v1/items' \
  -H "X-Key: $VAULT_HEADER_API_KEY" \
  -b "session=$VAULT_COOKIE_API_KEY"
