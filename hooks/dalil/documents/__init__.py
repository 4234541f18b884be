"""The model documents: one layout of each, from which its page and its files are made."""
