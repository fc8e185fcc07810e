curl 'https://atlas.example/maps/roads,rivers/.3.5,48/;w=4;h=3?language=en&tags=example-tag&ids=123&sizes=1024&words=example-word&filter%5Bkind%5D=example-kind&filter%5Bbuilt%5D%5Bfrom%5D=2025-01-15&filter%5Bbuilt%5D%5Bto%5D=2025-01-15&w=4&h=3&expression=a/b?c&shape=%7B%22w%22%3A4%2C%22h%22%3A3%7D&zoom=1' \
  -H 'X-Trace-Id: 0193b2c4-5d6e-4f70-8a1b-2c3d4e5f6071' \
  -b 'theme=light' \
  --fail-with-body \
  -o 'map.png'
