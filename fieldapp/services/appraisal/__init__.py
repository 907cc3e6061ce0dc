"""What a business and a household can bear, and who answers for whom."""
