curl 'https://station.example/alerts' \
  -H 'Accept: text/event-stream' \
  -N
