"""Windows killed while somebody types in them."""
