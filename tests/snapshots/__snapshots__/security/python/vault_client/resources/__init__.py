"""The resources of Vault: a module for each group of operations."""
