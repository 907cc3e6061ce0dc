"""The pieces of a hand-over: its steps with the photo of the signature, how it is paid out, what is asked first."""
