"""Many pages: all cores, nothing lost, memory that stays flat."""
