curl -X POST 'https://print.example/scans' \
  -F 'pages=@page.bin'
