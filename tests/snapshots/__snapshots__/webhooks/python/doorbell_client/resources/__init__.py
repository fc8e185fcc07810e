"""The resources of Doorbell: a module for each group of operations."""
