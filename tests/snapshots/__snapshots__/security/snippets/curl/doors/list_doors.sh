curl 'https://eu.vault.example/v1/doors' \
  -u "$VAULT_PASSWORD_USERNAME:$VAULT_PASSWORD_PASSWORD"
