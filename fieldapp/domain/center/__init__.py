"""Centers, groups and their members: who meets where, who belongs to whom, who may borrow next."""
