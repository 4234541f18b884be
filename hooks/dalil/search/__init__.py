"""The search of one edition: words folded alike in pages and queries, an index in parts, what browsers need of it."""
