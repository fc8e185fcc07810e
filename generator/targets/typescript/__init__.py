"""The TypeScript target: Api → a package without dependencies, on `fetch`."""
