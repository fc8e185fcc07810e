curl 'https://books.example/orders'
