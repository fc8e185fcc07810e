"""The docs target: the views of the documentation site, and its Markdown pages."""
