"""The options, declared once, a module for each page of the dialog."""
