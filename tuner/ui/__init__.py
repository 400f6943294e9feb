"""Everything with a face. Lives in the GUI thread; no thread is ever waited for here."""
