"""The dictionary of packing: how officers write, so that the first note of a day is already half known.

Both sides must hold the same bytes, so the text never changes within a version of the wire; another dictionary is
another version. Phrases stand in rising order of use, for deflate tells near ones in fewer bits. No person wrote them.
"""

from __future__ import annotations

from typing import Final

_PHRASES: Final = """\
application for a larger loan recommended not recommended reference from the group leader checked with the neighbor
kaam theek chal raha hai, agle hafte poora degi, ghar par nahi mili, paise nahi hai, beti ki shaadi, bimar hai,
pati bahar gaya hai, dukaan band thi, samuh ki baithak mein aayi, phone nahi uthaya, kal dene ka vaada kiya hai,
fasal achhi hui, barish se nuksan hua, bhains kharidi, silai machine li hai, kirana dukaan, mazdoori karti hai,
sabzi bechti hai, doodh ka kaam, gaon se bahar hai, bank khata khula, karz doosri company se bhi liya hai
and the for with that this from have been will when which there their about after before because could would should
ration card aadhaar voter card photo copy passbook signature thumb impression matches the card witness present
insurance claim papers death certificate hospital bill treatment operation fever malaria surgery delivery of a child
school fees uniform books college admission festival wedding funeral of a relative guests in the house
monsoon flood drought hail pests crop damaged harvest sowing season wheat rice paddy maize soybean cotton onion potato
tomatoes vegetables fruit mandi rate fell price of fertilizer seed diesel feed fodder went up by
dairy buffalo cow goats poultry hens eggs milk liters a day collection point pays every ten days
tailoring sewing machine orders uniforms blouses beauty parlor bangles cosmetics cloth sarees readymade garments
tea stall snacks samosa hotel grocery shop kirana general store stock worth shelves full freezer bought on credit
wholesale supplier customers buy on credit udhaar outstanding with neighbors recovers slowly rent of the shop per month
auto rickshaw driver mason carpenter laborer brick kiln factory works in the city sends money home every month
husband is ill husband works as a laborer husband lost his job husband drinks her son helps in the shop daughter is
married mother in law looks after the children widow lives with her brother in law family of five members
house repaired roof new room under construction toilet built electricity connection bill paid own land rented room
moved to another village moved to her parents' house migrated for work returned from the city locked house
phone switched off number not in use new number given called her talked on the phone she did not answer
she says she told me she asked he said they said neighbor says group leader says center leader says according to her
borrowed from a moneylender at high interest other lenders another loan from a bank microfinance company two other loans
installment paid regularly on time no arrears missed two installments arrears of three weeks overdue since
promised to pay the balance at the next meeting promised to pay next week promised to pay on Monday Tuesday Wednesday
Thursday Friday Saturday Sunday January February March April May June July August September October November December
part of the installment paid today remaining amount will be paid by the group contributed explained the rules to her
advised to save more and not to borrow elsewhere advised to keep business money separate reminded of the due date
loan used for the purpose stated loan used as agreed loan partly used for household expenses used for other purpose
business is running well business is steady business is slow sales are good sales are low this month income about
per day per week per month rupees profit after expenses saves every week savings book checked and correct
not at home visited the house visited the shop visited her at home met her husband met her son met her in the market
verified the address verified the stock saw the receipt saw the goods checked the account book photo taken
wants a bigger loan next cycle wants to buy wants to start wants to leave the group asked for more time asked about
Follow up visit next week. To be visited again. No other remarks. Everything in order. Meeting place near the temple.
Plot House No. ward street road near the market, near the school, near the temple, near the mosque, near the church,
village post office tehsil block district moved, near market +91 9 +254 7 98260 94250 Weekly
"""
PHRASES: Final = _PHRASES.replace("\n", " ").encode()
"""The dictionary's bytes; less than the 32 KiB that deflate looks back."""
