"""What can be done without a window, one command a module. No QtGui."""
