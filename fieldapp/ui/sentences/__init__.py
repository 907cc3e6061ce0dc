"""The sentences for every refusal, by what they are about; messages.py chooses and fills them."""
