curl 'https://eu.vault.example/v1/status'
