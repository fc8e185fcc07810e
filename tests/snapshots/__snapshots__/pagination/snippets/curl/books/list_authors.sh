curl 'https://books.example/authors'
