curl -X POST 'https://print.example/scans' \
  -F 'pages=@page.bin' \
  -F 'cover=@cover.png' \
  -F 'options="{\"copies\":2}";type=application/json' \
  --form-string 'tags=example-tag'
