curl 'https://eu.vault.example/v1/items' \
  -H "X-Key: $VAULT_HEADER_API_KEY"
