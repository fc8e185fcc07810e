curl 'https://books.example/authors?per_page=100'
