"""Unit tests of fieldapp.ui.screens.repayment_parts."""
