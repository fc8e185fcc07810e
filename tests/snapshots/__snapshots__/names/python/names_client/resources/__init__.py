"""The resources of The ""\"Names""\" API \\: a module for each group of operations."""
