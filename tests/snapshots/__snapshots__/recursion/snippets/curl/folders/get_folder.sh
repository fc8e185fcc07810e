curl 'https://archive.example/folders/abc123'
