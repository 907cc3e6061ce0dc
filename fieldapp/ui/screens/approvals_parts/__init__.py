"""The pieces of the approval queue: the item with its checks and content, and the way back with a reason."""
