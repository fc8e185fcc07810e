"""The intermediate model: what an API offers, in frozen data. No I/O, no target language, no
OpenAPI keywords.
"""
