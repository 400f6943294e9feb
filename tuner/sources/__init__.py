"""Where sound comes from: microphone, file, demo. No Qt."""
