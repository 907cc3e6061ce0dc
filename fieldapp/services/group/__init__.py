"""Centers and groups: who belongs where, what they hold together, who may borrow next."""
