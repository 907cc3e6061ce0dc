"""The web pages of supervisors and IT, rendered on the server."""
