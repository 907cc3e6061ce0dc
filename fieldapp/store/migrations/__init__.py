"""The numbered steps that bring an older laptop database to the present schema."""
