curl -X POST 'https://print.example/jobs' \
  --form-string 'title=An example' \
  -F 'file=@file.txt'
