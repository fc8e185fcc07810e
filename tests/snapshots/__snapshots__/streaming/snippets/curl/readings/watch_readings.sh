curl 'https://station.example/readings' \
  -H 'Accept: application/jsonl' \
  -N
