"""The pieces of the conflict inbox: the choices before they are saved, the table of fields, the list of records."""
