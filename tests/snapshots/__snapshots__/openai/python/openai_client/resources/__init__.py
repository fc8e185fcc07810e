"""The resources of OpenAI API: a module for each group of operations."""
