"""Many laptops and a server in one process, under seeded faults."""
