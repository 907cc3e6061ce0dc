"""The windows, driven by the keyboard with fakes behind."""
