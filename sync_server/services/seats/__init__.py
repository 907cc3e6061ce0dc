"""Who works here on which laptop, and what each of them may see."""
