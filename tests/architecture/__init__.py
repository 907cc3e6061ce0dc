"""The rules of the code base, checked as tests."""
