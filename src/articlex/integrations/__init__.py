"""Where articlex plugs into other tools: a small file for each."""
