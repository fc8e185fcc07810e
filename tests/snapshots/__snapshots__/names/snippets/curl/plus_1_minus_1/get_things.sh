curl 'https://names.example/things'
