curl -X POST 'https://print.example/jobs' \
  --form-string 'title=An example' \
  --form-string 'copies=1' \
  --form-string 'paper=a4' \
  -F 'file=@file.txt'
