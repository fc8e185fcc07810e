curl 'https://books.example/authors?page=1&per_page=20'
