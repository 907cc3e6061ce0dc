"""Many laptops and an office in one process, in virtual time, with everything going wrong that can.

The engine, the couriers, the books, the server's services, the fold and every codec are the real ones; only time, the
network, the identifiers and the people are made here. A run is a list of events drawn from a seed: the same list gives
the same trace. An auditor that shares no code with the fold checks what the four promises say.
"""
