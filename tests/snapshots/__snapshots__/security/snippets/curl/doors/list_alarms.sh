curl 'https://eu.vault.example/v1/alarms' \
  -H "Authorization: HMAC-SHA256 $VAULT_SIGNATURE_API_KEY"
