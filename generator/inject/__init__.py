"""Injection: snippets → the code blocks of people's own documents, in place, between markers."""
