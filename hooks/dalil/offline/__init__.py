"""What a device keeps of the site: named by content, chosen, kept by the worker, packed for a memory stick."""
