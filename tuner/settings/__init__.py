"""Every option, declared once, and where they are kept."""
