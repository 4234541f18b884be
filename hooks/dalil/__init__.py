"""The work behind the guide: plain Python that never imports MkDocs."""
