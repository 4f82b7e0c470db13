"""The small print of a story: corrections, editors' notes, contributors, sign-offs, rights."""
