"""The pieces of Today: its plan with what she did to it, and the route on paper."""
