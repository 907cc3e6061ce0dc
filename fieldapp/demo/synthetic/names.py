"""Names from a fixed list of no real people; every village says that it does not exist.

People carry plain names, because a sheet is worked by typing first letters; the branch itself is labeled synthetic.
"""

from __future__ import annotations

from typing import Final

LABEL: Final = "Example-"

FIRST: Final = (
    "Anita", "Asha", "Basanti", "Bela", "Champa", "Chhaya", "Durga", "Farida", "Gauri", "Geeta", "Gulab", "Hema",
    "Indira", "Jamuna", "Janaki", "Jyoti", "Kamala", "Kanta", "Kiran", "Kusum", "Lakshmi", "Lalita", "Madhu", "Malti",
    "Manju", "Meena", "Munni", "Nirmala", "Parvati", "Phulmati", "Pushpa", "Radha", "Rekha", "Rukmini", "Sabina",
    "Sarita", "Savitri", "Shanti", "Sita", "Sunita", "Sushila", "Tara", "Uma", "Usha", "Vimla", "Zarina",
)  # fmt: skip
LAST: Final = (
    "Bai", "Begum", "Das", "Devi", "Dewangan", "Khatun", "Kumari", "Mandavi", "Netam", "Nishad", "Patel", "Rajak",
    "Sahu", "Sarkar", "Sinha", "Thakur", "Verma", "Yadav",
)  # fmt: skip
MEN: Final = ("Arjun", "Balram", "Dinesh", "Ganesh", "Gopal", "Hari", "Kishan", "Mohan", "Ramesh", "Suresh", "Vinod")
CENTERS: Final = (
    "Ujjala", "Shanti", "Navjeevan", "Asha", "Pragati", "Jagriti", "Sangam", "Kiran", "Vikas", "Ekta", "Umang", "Deepa",
    "Samriddhi", "Mahima", "Vandana", "Roshni", "Prerna", "Sahyog", "Unnati", "Arpan",
)  # fmt: skip
VILLAGES: Final = (
    "Rampur", "Kheda", "Sonpur", "Amgaon", "Bandhi", "Chandpur", "Dumar", "Gopalpur", "Hirapur", "Jamgaon", "Kotra",
    "Lohari", "Madhopur", "Nawagaon", "Pipariya", "Semra", "Tilda", "Umaria", "Bhatapara", "Kurra",
)  # fmt: skip
GROUPS: Final = (
    "Tulsi", "Ganga", "Jamuna", "Narmada", "Champa", "Kamal", "Chameli", "Godavari", "Mogra", "Kaveri", "Gulmohar",
    "Saraswati",
)  # fmt: skip
OCCUPATIONS: Final = (
    "Vegetable seller", "Two cows, milk to the cooperative", "Tailor", "Tea stall", "Goats", "Bangle seller",
    "Poultry", "Small shop", "Fish seller", "Basket weaver", "Field work, three days a week", "Pickles and papad",
)  # fmt: skip
LANDMARKS: Final = (
    "Behind the school", "Near the well", "By the temple", "Next to the pump", "Last house before the fields",
    "Opposite the tea stall", "Blue door at the corner", "Beside the health post",
)  # fmt: skip
PRODUCTS: Final = ("Livestock", "Trade", "Home", "Enterprise")
