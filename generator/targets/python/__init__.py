"""The Python target: views, templates and layout of the generated client."""
