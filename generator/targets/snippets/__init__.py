"""The snippets target: Api → runnable examples of every operation, in several languages."""
