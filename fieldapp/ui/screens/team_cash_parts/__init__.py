"""What a supervisor does with officers' cash: the rows of the list and its questions."""
