"""One function per thing a person does at the laptop, each inside one unit of work."""
