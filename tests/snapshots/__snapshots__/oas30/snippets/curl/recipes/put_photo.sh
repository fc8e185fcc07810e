curl -X PUT 'https://kitchen.example/recipes/abc123/photo'
