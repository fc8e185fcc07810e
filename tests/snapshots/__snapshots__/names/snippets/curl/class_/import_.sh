curl -X POST 'https://names.example/class/example-self/example-from'
