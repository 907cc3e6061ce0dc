"""What a supervisor needs: work to decide, values to choose, and where the risk is."""
