from names_client import Client

client = Client()

result = client.class_.import_(
    self_="example-self",
    from_="example-from",
    request_options_="example-request-options",
    query_from="example-from",
    n2fa="example-2fa",
    json="example-json",
    body="Hello!",
    body_2fa="example-2fa",
)
print(result)
