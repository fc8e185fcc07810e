curl -X DELETE 'https://names.example/things'
