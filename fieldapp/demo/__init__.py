"""The demonstration day and the synthetic branch, played through the real services and windows."""
