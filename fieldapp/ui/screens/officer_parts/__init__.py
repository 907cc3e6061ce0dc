"""An officer as her supervisor sees her: the rows of the page and its question."""
