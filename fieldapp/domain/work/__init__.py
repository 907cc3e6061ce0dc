"""Work that somebody does and somebody else checks: visits, assessments, and the decision on them."""
