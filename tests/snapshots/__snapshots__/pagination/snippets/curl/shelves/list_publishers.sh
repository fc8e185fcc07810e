curl 'https://books.example/publishers'
