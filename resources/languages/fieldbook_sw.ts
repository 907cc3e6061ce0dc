<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Loan officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the recovery code of this laptop. Ask IT to read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the branch&apos;s records: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of the branch are on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldbook is open for {name} already. Use that window; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat was never finished. Set up this laptop again with a new code from IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office ordered that the records here be deleted. It has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, say {count} who know her: {rating} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{c}: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (neither way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{c} as observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps her word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She says she will do something. What happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when reminded often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly, later than said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before one asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She borrowed money or goods. How does it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After much asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early or with thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells before she is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She cannot pay or come. What does she do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells early, with a way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works steadily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does she work through the year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up what she began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In most months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All year, and improves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, price, others&apos; money: how does she deal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was caught cheating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One must watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair when watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others let her count for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody near her is in need. What does she do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took advantage of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps first and asks others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does she answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells different people different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes around some questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers openly when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells bad news by herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others say unasked that her word holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen of her income?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work seen, no income explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income named, nothing of it seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work seen, income fits the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records or receipts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of months that agree with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the business is her own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of her own in the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little stock, bought on credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some stock or tools of her own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stock and a small reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve and savings seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would stand in for her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or group would stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group says so when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and group say so, things of value seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market and season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are market and season?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market closed or harvest lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells in some months only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual season, usual buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several buyers, road open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady buyers all year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {good} of {of} promises to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {good} of {of} installments by their day, since payments are kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to {good} of {of} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {good} of {of} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {good} of {of} earlier loans without a month&apos;s delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used the loan as she said, in {good} of {of} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I borrow from a neighbor I bring back on the day I said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns what she borrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I cannot pay on time, I say so before the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small promise counts as much as a large one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps small promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens that I say yes and then forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what she agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here ask me to keep their money for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted with others&apos; money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I paid my earlier debts to the last coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid earlier debts in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong in my work, I look first at what I did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know what I earned last week without looking it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows her earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write down what I sell and what I owe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are weeks in which we have no income at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has weeks without income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else in my house earns too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second earner in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could pay this installment even in my worst month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can pay in the worst month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I put something aside most weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves most weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put my own money into this business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has her own money in the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I owe money to more than one lender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes several lenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the roof broke tomorrow I could pay for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My family would stand in for me if I fell ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My group would speak for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group vouches for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We own the place we live in or work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns home or shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have animals, stock or tools I could sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has things to sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers come to me in every season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells in every season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bad harvest would stop my business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on one harvest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The road to my market is open all year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market in reach all year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others near here sell the same thing cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undersold by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I finish what I begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can leave money in the house untouched for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I get too much change, I give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How my work goes depends mostly on me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know beforehand what a week will cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I often leave things for tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I buy what I like when I see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small lie that helps the family is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether I can pay is a matter of luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting interest is too hard for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep my things in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think before I answer in anger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say so when a mistake was mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a plan fails, I look first at what I did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If prices fell, I would know what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have to remind me of what I agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasts make me spend more than I meant to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One may keep what nobody has counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no use to plan; others decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lose track of what I owe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am at work at the hour I meant to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I save first and spend after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I tell a buyer what is wrong with my goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can explain my loan to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She owes {count} other lenders; with this loan there would be {sum} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she owes in all is {percent} % of the most a household may owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt over equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity in the assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until customers pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until suppliers are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from paying to being paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash over debt service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt service in the income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest customer in the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By share of the yearly turnover, the least of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cash for debt service, the least of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the pledges cover, the least of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the most for one borrower, the least of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no equity is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for nothing until the ownership is proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurance has run out, so {percent} more is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not insured, so {percent} more is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; others may take from it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may take from it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio}: not enough figures by the file of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} {figure} by the file of {day}, promised {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have been checked yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Should have been checked {n} day ago</source>
        <comment>Should have been checked {n} days ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>covenant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what she promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes a ring of {count} who stand in for one another; a supervisor allowed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she has left covers {share} of what she stands in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she has left a month is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who stand in for her can bear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} who stands in would fail with her, {amount} in all</source>
        <comment>{n} who stand in would fail with her, {amount} in all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to pay {amount} by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant · kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant · broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant · waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can carry {amount} a month, by {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands in for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to pay {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant of {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant of {name} broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant of {name} waived this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business file of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pledged by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a borrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guarantor} stands in for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} released as guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} called as guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as she says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted or weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income {drop} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst month comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main earner is ill for a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lender more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by day and by month: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by month and by purchases: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by day and by purchases: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin she named and that of the goods: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by day and by month agree (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by month and by purchases agree (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by day and by purchases agree (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin she named and that of the goods agree (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew agree (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by day and by month differ by {gap} (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by month and by purchases differ by {gap} (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by day and by purchases differ by {gap} (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin she named and that of the goods differ by {gap} (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew differ by {gap} (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: {free} left a month. {share} of it may be an installment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: nothing is left, {free} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stricter counts, here by income: {limit} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can carry no installment now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stricter counts, here by cash flow: {limit} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every installment can be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} installments would fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>center in {village}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of {center}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name in {village}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting · present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting · came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting · absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting · excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting · left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} into the group fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given back to her group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid back to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back to her group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside; the supervisor decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash counted at the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit · {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {amount} for {day}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meters} m from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <comment>{n} photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that counts was seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until you have rated her too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100, as advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed · {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan asked for · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} installments, cycle {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on a later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back of earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted less than recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted more than recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a center</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Meeting of {center}, {n} receipt</source>
        <comment>Meeting of {center}, {n} receipts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day opened with {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash counted, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in {amount}, slip {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day closed, {amount} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash of {name} counted, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of {name} opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortage of {name} booked, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus of {name} booked, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No center</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit. Nothing is lost.</source>
        <comment>{n} unfinished visits. Nothing is lost.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt was not printed on this laptop.</source>
        <comment>{n} receipts were not printed on this laptop.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of {center} is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of {center}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money moved after the count. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You counted {amount} less than was recorded. Write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You counted {amount} more than was recorded. Write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is with you; {limit} may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan use check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan misused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was ahead and has been set right; {records} came from that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ahead; {records} came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind; {records} came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time} ahead; {records} came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time} behind; {records} came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record for an earlier day</source>
        <comment>{n} records for an earlier day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record for a day to come</source>
        <comment>{n} records for a day to come</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt in a crowded minute</source>
        <comment>{n} receipts in a crowded minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record made at night</source>
        <comment>{n} records made at night</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly business income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husband or father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the center&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others paid for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave back what others paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the group fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the group fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she still owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leader or cashier who signs with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who came to the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} member</source>
        <comment>{n} members</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {next} % next size, from {same} % same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody borrows while one is over {days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who owes her group does not borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, then a recognition test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day, then a recognition test</source>
        <comment>{n} days, then a recognition test</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waves} members, {days} days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is leader of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is secretary of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cashier of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution to the fund of {group}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine into the fund of {group}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal from the fund of {group}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid for {name} by {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} repaid {amount} to {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joined {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of {group}, {count} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition test of {group}, passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition test of {group}, not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} meets differently from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} meeting of {day} moved to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} meeting of {day} not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} meeting of {day}: said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A center</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one</source>
        <comment>{n} others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended it for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not appraised; this size must be ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer advises against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recommended} of {amount} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above {amount} the office decides ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She owes {amount} already. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} installments, {rhythm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, {rate} % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of her identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: still counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: too old, ask her again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: missing, write it on her page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which loan it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount she asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many installments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount you recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your opinion in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} installment</source>
        <comment>{n} installments</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is lent in steps of {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is for at least {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is for at most {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver of fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver of penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver of principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid for her by somebody outside her group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} between members is more than was still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than may leave the group&apos;s fund at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left the group&apos;s fund without a second name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was taken out of savings once more than a month allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was taken out of savings that stay in while her loan runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than she may have in savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too few members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too many members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over before her group was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over before her group passed its test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over before the next wave was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over while a member of her group is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over while too many of her center are late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over; she missed days of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over in spite of attendance and lateness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than her attendance and lateness allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over while she owes her group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was to leave her group and has a running loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was to leave her group and owes others for what they paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was to leave and still has savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payer is not in her group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than was still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than may leave the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than may be taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>savings that must stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than may be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash with officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash handed in, not yet counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to borrowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayments not yet told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings of borrowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed between members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered after write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this log began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for another member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayment, kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps collected twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loan is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loan is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than was left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than was in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laptop was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than was to be paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loan was handed over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule does not fit the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cash day was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the center had been handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown borrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {amount}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much is asked as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less will be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more will be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diligence {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-control {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honesty {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own hands {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence with money {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She did not want the interview; that is no bad sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out; nothing is held against her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer many times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s per answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to statements that say the opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the answers of another borrower of this officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References lie {count} steps apart; ask one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is asked for. Rate her first; this one is shown after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that counts: no observation, no two references, nothing in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100, by rules {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{means}, of 5. They do not count in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no observation in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} observations far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100 by {name}; {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made without seeing the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan and savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One: keep the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One: keep the second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept the one from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said both are real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said they are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same {amount} entered twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} came for a loan that is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} came for a loan that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than was left to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid back and was not due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was to pay off the loan and does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over without an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that had expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over on other terms than were approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over by who approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over on a schedule that does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {amount} back; that needs a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than her savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was collected with a blocked laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop of {name} was restored or copied. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {name}&apos;s laptop was wrong. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} worked with a laptop that IT had blocked. It has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd times among the records of {name} in a month: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} worked here after the center was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sheets of one meeting disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} came for a day that {name} had closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paid out {amount} more than was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kept {amount} over night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} missing in what was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing receipt: {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt given out twice: {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed something that had been decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was to stand in for her stands in for as many as she may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her guarantor closes a ring who stand in for one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her guarantor has too little left a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What her guarantor has left a month is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries have the same identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries may be one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was handed over to an entry that had been merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} worked for a center that had been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed a center that had been merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid out of savings that were overdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paid {amount} out of savings of another officer&apos;s center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said they are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the receipt stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree: reverse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is real, count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted on the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s money is lost: this receipt is kept apart until it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected: count and receipts both stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it was written and changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts under the schedule of its own day. Nothing has to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back, with a supervisor&apos;s PIN on the officer&apos;s laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt counts until this is decided. Once you agree, the money goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both entries go on. No new loan is approved to either until this is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both entries go on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept as an unfinished next version of the author&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept here and changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed by this. It only has to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} came for a center that had been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule had asked {difference} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {amount} more than the receipts. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {amount} less than the receipts. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much in what was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None up to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paid off</source>
        <comment>{n} paid off</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} left, on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{amount} left, {n} day late</source>
        <comment>{amount} left, {n} days late</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loan, none runs</source>
        <comment>{n} loans, none runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A borrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} outstanding counts as at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} missed her last installment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day late, {amount} outstanding</source>
        <comment>{n} days late, {amount} outstanding</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % came in the last four weeks; the floor is {floor} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few come to {center}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sheets of one meeting became one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {chosen} later: not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {name} {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a loan · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on work about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work about {name} put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work about {name} taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision about {name} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms agreed on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said what was seen of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as she said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly used as she said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it could be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position taken, by a photo; her home is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position taken, typed by hand; her home is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meters} m from her home, by a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meters} m from her home, typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and day are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount or day is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Typed {n} hour after it happened</source>
        <comment>Typed {n} hours after it happened</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position taken; her home is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meters} m from her home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in and out not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT must let this laptop go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. They reach the office once IT and you have done this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  IT, at the office&apos;s server: make a one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: go on with that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Open Fieldbook again and sync; records that the office has are not sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not know this laptop any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. They reach the office once IT and you have done this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the office received is safe there. What was not sent is in a second copy beside the database, so delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Here: take over what the office does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} ahead of the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} behind the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Records here were once found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</source>
        <comment>Records here were {n} times found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} came from a newer version; update this laptop to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of yours is at the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits here safely. Nothing is lost.</source>
        <comment>{n} changes wait here safely. Nothing is lost.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{center} meeting, {n} member</source>
        <comment>{center} meeting, {n} members</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repayment of {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back to {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings of {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan of {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings account of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge for {name}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver for {name}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule for {name}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off for {name}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge for {name}, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver for {name}, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule for {name}, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off for {name}, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge for {name}, not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver for {name}, not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule for {name}, not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off for {name}, not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for {name}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for {name}, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for {name}, not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decision on {n} conflict</source>
        <comment>Decision on {n} conflicts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application of {name} approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application of {name} returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application of {name} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks about a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application of {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation for {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application of {name} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product {product}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and closed days, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lending policy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New borrower {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} handed to another officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of a newer version took effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of a laptop was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd times of a laptop&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop goes on in a new series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands for herself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Late {n} day</source>
        <comment>Late {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {amount} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {amount} for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan application returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} person half registered</source>
        <comment>{n} people half registered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks about {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record changed in two places</source>
        <comment>{n} records changed in two places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit</source>
        <comment>{n} unfinished visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: today. Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest: {day}. Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {name} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without seeing what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} assessment is over a year old</source>
        <comment>{n} assessments are over a year old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is that of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash, then close that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} not handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash not handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>loans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <comment>{n} people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was merged into another one of hers. Nothing is lost. Open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has a loan or savings, so it must be the one that stays. Choose the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This center was closed. Your record is kept and waits for a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This center was merged into another. Your record is kept. Sync, then open the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan has a new schedule since that day. The payment counts. Look at the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These savings are overdrawn, so nothing may be taken out. A supervisor decides first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the officer of her center pays out her savings. Ask that officer or a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than may be taken out in a week. Enter less, or wait for Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop refused that. What you typed is still on screen. Try again, then ask IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is also a button, or a command in Ctrl K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures}. Enter opens the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work is saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Read the strip at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: with whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters work as keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters no longer work as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. {what} will be sent when a network appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB free. New photos wait; typing still works. Delete files or ask IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position receiver found. Finish the visit and choose a reason, or plug in the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer did not answer. The receipt is saved and in &quot;Print later&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s clock says {year}. Set the date, or your receipts will be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit or withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passbook and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, group or loan, or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one called {name} on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day late</source>
        <comment>{n} days late</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centers and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loan} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch} and get all of it in my hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the amount the loan costs me {cost}, which is {rate} % a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I get a numbered receipt for every payment. I may pay earlier at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I cannot pay on a day, I tell my loan officer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands in for {amount} of it if I do not pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan file of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow of a year in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal by {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan is chosen. Open a loan on a person&apos;s page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many installments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor decides by it. At most {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New installments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what should change to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is asked for as much as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less will be asked of her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more will be asked of her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed and saved here. It counts when the supervisor agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application is open. Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she pays to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she pledges. A number chooses kind and proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, saved here. It can be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not handed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided. It can be changed no more; start a new application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this application while you type. What you typed stays here. Read again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing. Ctrl Enter hands it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Handed in and saved here. {n} rule in the way, the supervisor sees it</source>
        <comment>Handed in and saved here. {n} rules in the way, the supervisor sees it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in and saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she can carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No income is written yet. Fill in household or business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a loan and an amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, goods and growth were not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said without income and a loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a year (APR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, {column}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in a month, then Ctrl R fills the rest of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above to fill down from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste. Copy cells in the spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stays out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {n} cell?</source>
        <comment>Change {n} cells?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One step: Ctrl Z takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more stays out</source>
        <comment>{n} more stay out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in for her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She promises to pay what the borrower cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this name. Correct it, or press Tab for somebody from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is no borrower here. What she earns and spends a month says how much she can stand in for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is she?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How she is related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spends a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays on debts a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register her, let her stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept. After the hand-over only a supervisor releases somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The borrower does not pay. What {name} then pays is a repayment of hers on this loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the guarantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the guarantor to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in yet. G adds somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the loan and its amount first: it says what she stands in for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Livestock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 Receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 papers seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 copy kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to check what she says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days open in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods bought in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her margin, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned when she began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profits since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn out since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned, counted today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her best-selling goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As she says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the business has and owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt due later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it earned and spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income of the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on other loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold to the largest customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay on this loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover that papers prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio}: {value}, {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the statements to see their ratios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House and fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasts and gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 as she says, 2 books seen, 3 counted, 4 bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 deposit … 9 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 1 papers seen, 2 copy kept, 3 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others take first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, if another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {percent} or {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no income written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails {failing} of {total} tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds in every test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the tightest quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installment of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {name} {deed}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {name}: {amount}, as asked, until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. Talk it over with her first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the supervisor: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval ended before the money was handed over. Hand it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with the supervisor. If you change and hand it in again, she sees the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 where you advise against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} letters. The supervisor reads it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to put right first</source>
        <comment>{n} things to put right first</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no income yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lender</source>
        <comment>{n} lenders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pledge</source>
        <comment>{n} pledges</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} in the way</source>
        <comment>{n} in the way</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed</source>
        <comment>{n} agreed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} visit?</source>
        <comment>Accept {n} visits?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in their checks: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept {n}</source>
        <comment>Accept {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Visits, assessments and loan applications arrive by sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all shown visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision of the last ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit without flags is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for you</source>
        <comment>{n} wait for you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a loan can be approved with other terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of a loan that is agreed on cannot be taken back with Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted here: {item}. {officer} sees it after the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} visit accepted here</source>
        <comment>{n} visits accepted here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. {n} item waits again</source>
        <comment>Taken back. {n} items wait again</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here. {officer} reads it after the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside. It comes back {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits with the rest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned here: {item}. {officer} sees it after the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {found}, fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {found}, look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {officer}, waiting {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} photo</source>
        <comment>Look at {n} photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you approve it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the officer reads it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this loan is right although a rule speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to know, or to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stays in the queue, under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to know. The officer reads it after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words what to do, if the reason alone is not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason with a key from 1 to 9. The officer reads it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ratio of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales through us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does she promise besides paying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like 1.2, or 30 for 30 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at first on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did she keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you found, with a key from 1 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a covenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised besides paying. N agrees on something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a person in People and press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Your answers up to now are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Your answers are still on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is handed in and locked. A new one can be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment saved here. It goes to the supervisor by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: {reason}. What you had is here; put it right and submit it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.</source>
        <comment>{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to her, in her own language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, she agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, she does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, without statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does she agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it like this: it is recorded that she did not want it. Nothing else is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the references and what you saw. Nothing in the score changes by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not understand it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others were listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} answered, {skipped} skipped, {open} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements are through. Go on with the references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far does it fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and strong need a word of what you saw. What you did not see, leave open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is hidden until you submit, so that it does not lead your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is advice with reasons. It never decides about a loan by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. You may leave out any of them or all, and you may say no to everything: that is never held against you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader of her group, or somebody of the village committee. Ask alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who buys from her or sells to her. Ask alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbor drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This neighbor was drawn from the list: neither she nor you choose. Ask alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the three lie far apart, ask one more. Else leave this open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes on this center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the key, which road in the rains. Stays on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the loan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the application in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a group here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a new center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No center is open. Choose one in Meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. You can read it; changes are hers to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} groups blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every {n} week</source>
        <comment>every {n} weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {time}, {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fund {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for covers: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules · {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {n} of {m} came, {amount} collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. Ask her, or the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection sheet ready to print: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the meeting of {day}, not of today. Receipts will carry that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is finished already. Nothing was recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} has this center now. What you typed is kept here; it is hers to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is on {day}. Print its sheet now, enter it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the meeting of {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} center does not meet today. Hold a meeting all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting finished. Nobody paid, so there are no receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting finished. 1 receipt, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Meeting finished. {n} receipt, {first} to {last}</source>
        <comment>Meeting finished. {n} receipts, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Nothing waits for a decision here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a receipt before you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this laptop&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the office&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was decided elsewhere meanwhile. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has this record. Ask at the branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed here and at the office. Nothing is lost: every value stays in the history.</source>
        <comment>{n} records were changed here and at the office. Nothing is lost: every value stays in the history.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} value to choose</source>
        <comment>{n} values to choose</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>put it aside until {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on the terms with her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which value is right. Fields changed on one side only are already merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides this. Both values are kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} value still to choose</source>
        <comment>{n} values still to choose</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for {field} first. The other choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides this. Both sides are kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. Every value stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.</source>
        <comment>No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note for both officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you found out, for example by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the right value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other change merged by itself</source>
        <comment>{n} other changes merged by themselves</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by itself this week: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the decision about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on 80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count by notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money drawn from the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person signs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Close it first. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Close it first, or carry on. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here, not yet received at the office. It is sent with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed and received at the office. Whoever took the money still has to count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever took the money counted the same. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervisor opened this day again: {reason}. Close it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is open. Count again when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else, as one sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Count what you begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed, not kept yet. Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at {time}. Type to count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes down. An empty line is none of that note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over or drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier or second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (counted less recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays over night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over (drawn: below zero)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so much stays: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {name}, who counted with {witness}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened again once: {reason}</source>
        <comment>Opened again {n} times, last: {reason}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is half typed on the officer&apos;s own laptop is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet and visit is finished, every receipt printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor reads it and decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be there is told after the count is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the count: to the cashier, the bank or an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Sign and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so much stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or passphrase of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no seat on this laptop and signs on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end. Then the day is locked and nothing of it changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stays over night. After this nothing of the day changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} stays over night. After this nothing of the day changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Then the day can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count first; the slip belongs to what is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came after the day was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} counted the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} counted {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {name}, counted together with {witness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened again before: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you finish waits for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your PIN nobody reads this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a network appears, and goes on after every cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 6 digits; no date, no row of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN was not right. Wait {time}, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 letters, because this laptop has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase was not right. Wait {time}, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by IT for all laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT tells you this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT gives it to you. It works once, for 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close the laptop. What is copied stays, and the rest comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down. Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the office&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code that IT gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}. This laptop belongs to {branch} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader: {name}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary: {name}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier: {name}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is open. Choose one on the page of its center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group was dissolved and can only be read. Its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{debtor} owes {creditor} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes anybody for a cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was called off in the last 8 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained and tested before its records came here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} days are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed the recognition test {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recognition test yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is in the fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group was dissolved. Nothing can be changed in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payers get receipts; she owes each what was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {whole}, {left} stays unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who pays how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20, 20/10, +7 or fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like 10 or 10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows or first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may borrow up to {amount} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the way of her next loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes for covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others owe her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest at the left. Full: came. Half: late. Cross: absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings she came to in this loan cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days the oldest unpaid installment is past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 8 meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules allow today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still loading. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row</source>
        <comment>Copied {n} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group covers her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives back what others paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elect into an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money into the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine into the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money out of the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is in the fund. The money is counted with your cash, with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money into the fund of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine into the fund of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is in the fund. The group has no leader or cashier yet; elect one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money out of the fund of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not short of anything today. There is nothing to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover for {name} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes nothing for covers. There is nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} give back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gave back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed: {names}. The oldest is paid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival or holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funeral in the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain or flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, if none fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on another day instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor sees it. Installments stay due; the sheet can still be entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to {n} of {m}: {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours, and meets on the weekday of its first meeting. Groups come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a center?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like: under the mango tree, house of Kamala Devi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name or meeting place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installments that fall due later move to the new meetings. Tell every member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} meet at another time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in {name} is in a group already; people can join later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who belongs to it; others can join later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a group in {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who joins {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group: a borrower on her own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her loans, savings and history go with her. What she owes her group stays owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She must owe nothing and have no savings here. Her history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let her leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: leader {leader}, secretary {secretary}, cashier {cashier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office does {name} get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} days are done. Each day counts for those who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of {name} today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} days of training are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition test of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have no members and no money in its fund. Its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is her: face and identity paper agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement was read to her: amount, installments, what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She signed, or gave her thumb print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money was counted in front of her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the signed paper, or of the thumb print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, encrypted. It goes with the hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the money really there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over, ask the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over without a photo of the signature?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over, photo later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan cannot be handed over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the loan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she gets and pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the money changes hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt stands here with its number when the money is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the photo of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay it out another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan is open that can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} installment of {amount}</source>
        <comment>{n} installments of {amount}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash leaves your bag. Write the number of the transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told after the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today you count without being told. Look into your bag before you promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too little with you by the records. Draw cash first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough cash is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} step is not ticked yet. Do it, then press its number.</source>
        <comment>{n} steps are not ticked yet. Do each one, then press its number.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over and saved here. Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loans yet. Start one for a borrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash-flow sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices in a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half filled in. What you begin is kept here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was thrown away in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is half filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrown away {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last typed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away. It stays for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back among what is half filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here. Show all loans, or start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loans yet. Start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts and returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <comment>{n} days left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the sheet, or press N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} center, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No center is yours yet. Centers arrive with the first copy from the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} meeting finished</source>
        <comment>{done} of {n} meetings finished</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one not recorded</source>
        <comment>{n} earlier ones not recorded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting that is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: not held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting that was said not to be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Its sheet is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visited 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s promise falls due now. Promises come from visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was visited within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code, phone, group or village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Look for a part of the name, the phone or the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is behind. Everybody in your centers has paid what was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed here yet. People arrive with the first copy from the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first: type a name or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>loan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>visited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take her photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous · next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is open. Choose one in People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has left. Her records are kept and can be read; nothing new is written about her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has died. Her records are kept and can be read; nothing new is written about her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has another entry that stands for her. This one can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed at the office too: {n} value. Both are kept.</source>
        <comment>Changed at the office too: {n} values. Both are kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the same identity number: two entries of one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be the same person: two entries of one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody further in this list. Esc goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has no loan that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has assessed her yet. Press A to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: you are asked to rate her too, without seeing this. Press A to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet: nothing in the books, no two references, nothing observed. Press A to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She did not want it. That is no bad sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press A to assess her anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated again by {name}: {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guide, not a decision · rules {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands at {points} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for her: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a new look: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so not counted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <comment>attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>went early</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to {came} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household and business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She paid at each of them, {amount} in all. Enter shows them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know this? {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know? For example: told by her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere too: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it, Esc drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} of {count} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, {amount} borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular installment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part</source>
        <comment>{n} part</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} of {count} due are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has no loan yet. Loans appear when they are handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installments of {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installment {number}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. Visits, meetings and payments will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is she one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} What you typed is still on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No center is yours yet, so nobody can be registered. Form a center first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody registered looks like her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter her name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered and saved here. It goes to the office by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on her identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like 14/3/1988</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who she is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} place free</source>
        <comment>{n} places free</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayment · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no open loan. Nothing can be repaid here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into her savings instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid off. {amount} went into savings, receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this receipt genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what stands on the paper. Nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like S1-000012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no receipt number. Type it as it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record here carries {number} with this code. Sync, or ask the office before you say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} was taken back. It counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} is genuine, but {gone} of it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a second receipt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it a second time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan is closed. Record it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take only what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest into savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due today. {amount} is left of the whole loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {amount}: arrears {arrears} · installment {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still expected today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the whole loan after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it is more than is left of the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it goes to her savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it is to be paid back to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by, if somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save + receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save + receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the person first with Ctrl K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Give the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: receipts come as PDF, for any printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, {width} wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides a column, Left and Right make it narrower or wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no printer. Type an address, a device, or nothing for PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts on {width} paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print later: what did not come out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts go to {printer} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts come as PDF from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every receipt of today was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} ready to print: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} ready to print: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}, {name}, {parts}, paid {paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse receipt {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supervisor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She types it herself. Wrong tries are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the supervisor decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let her decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let her type her PIN, or let her decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write why it is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Saving opens it, with nothing brought from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash day of {day} is not closed. The payment is saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Count what you brought; the payment is saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipts yet. Take a payment, or finish a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump to name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken by you today · {n} receipt</source>
        <comment>Taken by you today · {n} receipts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the sum is told after you counted the cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was given out on another laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes (principal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed (principal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and collected by member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and collected by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and collected by center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and collected by officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken back is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still asked, with everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond: what the loan did not take; it went to savings or is to be paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is with you is told after you counted the cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>cash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought + in - out = left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as this laptop has the records. Days are those of the documents, as they stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: what first fell due in the period. Collected of it: paid before or in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as this laptop has the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is left out until you counted the cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by center, group ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period ({period}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loans yet. The branch&apos;s figures appear with the first copy of its loans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAR 30, last 26 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAR 30, percent of outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late, by amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits: {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} officer</source>
        <comment>{n} officers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} borrower</source>
        <comment>{n} borrowers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Late over 30 days (PAR 30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late 1 day or more (PAR 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in late loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {amount} · {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approvals and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody has synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAR 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding of loans late over 30 days, of all outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last collection received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, PAR 30 {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}. She has {amount} in savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {amount} today ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} ({policy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be taken out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must stay while a loan runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, W left early; or 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan · week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to bring what needs you to the top; again for the order of the paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {name} center meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts get their numbers now. You can still correct a mistake later with a reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid or part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type what is in your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if you counted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash you counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reason for {name} or leave it for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the sheet: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt now</source>
        <comment>Print {n} receipts now</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt later</source>
        <comment>Print {n} receipts later</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the cash you counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than the sheet. Count again, or write why and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than the sheet. Count again, or write why and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc to look, Enter to record it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} member still to enter</source>
        <comment>{n} members still to enter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is finished when everybody has been entered. What you typed is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark absent, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (part paid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not paid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (absent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (excused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · not on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {n} row?</source>
        <comment>Change {n} rows?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{typed}” stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} line beyond the last member</source>
        <comment>{n} lines beyond the last member</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt</source>
        <comment>Print {n} receipts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt ready to print: {file}</source>
        <comment>{n} receipts ready to print: {file}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total · {n} member</source>
        <comment>Total · {n} members</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrears {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrears none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine of {name} none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine of {name} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, expected {amount}, not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, has no loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, expected {expected}, paid {paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, savings expected {amount}, not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, saved {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {name}: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {name}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One member at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, paid and saved as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent, nothing paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: group covers her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Here: paid another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted; without the PIN nobody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {size} MB</source>
        <comment>{n} photos, {size} MB</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard from the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all IT gets to read: no names, no amounts. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldbook is free software, made of the free work of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All present &amp; paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid another way than cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you first, or paper order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a column of amounts in the spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts go into Paid or Savings. Move there, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is finished. A mistake is corrected with a reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exceptions. Everybody entered so far is here and paid as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {standing}, next {following}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with savings and fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repayments + savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody missing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passbook, loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money of {name} has moved yet. Her first receipt stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. The office has everything you finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When photos go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what IT types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All received {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos wait for a good line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos go with every exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be typed; this laptop syncs by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last taken by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} wait, {size} kB</source>
        <comment>{n} wait, {size} kB</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be sent</source>
        <comment>{n} cannot be sent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}; {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} returned to you</source>
        <comment>{n} returned to you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash of the officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No officer has had a cash day lately. Days arrive with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what {name} handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what stayed with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted alike: {name}&apos;s money agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than {name} said. It waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than {name} said. It waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided and on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can record on it again and closes it anew. What was counted stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {day} of {name} again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s day is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it yourself. What should be there is told afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is written off as a loss. It is nobody&apos;s debt any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off {amount}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} as found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than recorded is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} drew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed over night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stayed with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan for today. Add from your centers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange for {time}. Go where a network is, or ask IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record came back or was not taken.</source>
        <comment>{n} records came back or were not taken.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo cannot be sent. Take it again.</source>
        <comment>{n} photos cannot be sent. Take them again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this laptop. It sends by itself when a network appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note beside the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the plan is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centers that meet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan for today. These centers meet next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is closed. Money taken now is kept aside until your supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <comment>{n} meetings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit</source>
        <comment>{n} visits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting to go</source>
        <comment>{n} meetings to go</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to send</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy from office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is finished. Corrections are reversals, at Repayments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it, and only today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you learn it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two did she tell you herself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you ask her again and tell me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} about {person}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about {person}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question goes with the next exchange. The conflict waits meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after the count, at Day close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing collected yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} collected today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late in your centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} member late in your centers</source>
        <comment>{n} members late in your centers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} center</source>
        <comment>{n} centers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Data from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy from the office yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data from {moment}, {n} day old</source>
        <comment>Data from {moment}, {n} days old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} center meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT reads it out to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is open. Choose a person in People and press V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: {reason} Put it right and finish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is with the supervisor. It can be changed when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was accepted and is locked. Start a new visit to add something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit saved here. It goes to the supervisor by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is locked. It can be changed when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into her profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In her profile: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in her profile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why you came, with a key from 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of it, with a key from 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the time, like 20 and 16:30, so that it stands where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 25.61250, 85.13760, or empty it and choose a reason below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was taken {time}, so the visit is entered for then. Change it if it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did you come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: amounts and days in {digits}. Both may be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin digits (0 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with something half typed keeps its language until it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20, +7 or fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it waits for. It is shown in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day after today, at most {days} days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the loan used for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. Take one out with Del to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. The first {room} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with this sum. F6 takes another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The photo was not added. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {most} at most</source>
        <comment>{n} photos, {most} at most</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none yet, {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only taken while this visit is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her home is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{meters} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receiver found. F7 looks again and lets you type it. Nothing waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver has no signal yet. Go on; the position is taken when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a receiver, {seconds} s. Go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20, -1 or fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As she said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly as she said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receiver here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet. Choose a person and press V to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back. The supervisor has returned none of your visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half finished. A visit that you leave waits here, on the person and on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records on this laptop were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits. Correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody like her is registered. Nothing was saved yet. Open her, or register another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount paid, or press - if she was absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use numbers only, like 450</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is too large. Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That amount is too large. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be below zero. To take money back, reverse the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {digits} digits after the point. Nothing is rounded for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer digits after the point. Nothing is rounded for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {length} letters. Use at most {most}. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {limit} letters. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date must not be after today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date must be after {first}, when she joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is too early. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, like 20, 20/10 or +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} members still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some members are still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason, so that the supervisor need not ask. The record waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was finished before; it is not recorded twice. Correct it with a reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different from before, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} values still to choose. Nothing was saved yet. Choose, or decide later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which value is right. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your supervisor. Your record is kept and waits for the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no income on the sheet yet. Enter at least one line of income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more lines than fit. Put small ones of a kind together and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed. Send the diagnosis to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop&apos;s clock was wrong. Its records are kept as they are. Ask whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too large to send. Nothing was added. Take it again in a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many photos wait on this laptop. This one was not added. Sync where the line is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to send. Shorten the notes. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {most} members, which is the most. Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} members fit. Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is full. Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still owes {outstanding}. Close or move the loan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She still has a loan. Close or move the loan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sheets of this meeting differ. Both are kept. The supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More members must join the group before anyone in it borrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has too many members; some must move before anyone in it borrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group must have all its days of training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} has had its {trained} days of training and must pass the recognition test now ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group must pass the recognition test first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of the group just got loans; the next ones must wait a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the group is late; she must catch up before anyone in it borrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many members of the center are late; they must catch up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She must come to all days of training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her attendance and lateness allow no loan yet. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than her next loan may be. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes her group {owes} for what others paid; she must repay them first ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She owes her group for what others paid; she must repay them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is moved to a later day, at most {days} days on. Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is moved to a later day that is not far off. Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group still has members or money in its fund. Both must go elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in {group}. Choose one of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is not in this group. Choose one of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She still has savings. Enter the withdrawal first, then she may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than the {short} that {name} is short of. Enter {short} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than she is short of. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} may leave the fund at a time ({policy}). Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund of {group} has {balance}. Enter that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than may leave the fund. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installment was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan of {name} is closed. The money is kept aside and shown to the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan is closed. The money is kept aside and shown to the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no loan here. Enter it as savings, or sync and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such loan on this laptop. Enter the money as savings, or sync and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is left to pay. Check the amount, or pay off the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is to be paid back on this loan. The supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {open} of this is still open on the loan. Waive at most that much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is still open on the loan. Waive at most what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule does not ask exactly what is owed. Enter it again from what is owed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval was used already. Nothing more may be handed over. Open the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is too old. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what was approved. No money may be handed over. Look at the approval again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not offered any more. Nothing was saved yet. Choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than you may approve. Nothing was decided. Approve less, or ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} Nothing was saved yet. Change it, or choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is closed too long for these installments. Choose another product, or ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an application for {amount} already. Open that one, or let her withdraw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has an application already. Open that one, or let her withdraw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center does not meet when installments fall due. Choose a product that fits its meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is for members of a group. Choose another product, or enter her in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installments are more than her cash flow carries. Use a smaller loan, or more installments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands in for {count} already; {most} is the most. Choose another guarantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She stands in for as many as she may. Choose another guarantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has too little left a month to stand in for this. Choose another guarantor, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can stand in for herself. Choose another guarantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She does not stand in for this loan any more. Sync and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More guarantors must stand in for this loan. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This covenant is over. Nothing was changed. Open the loan and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved with other terms. Nothing was handed over. Open the loan file and agree on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every step is ticked yet. Nothing was handed over. Look at each one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} was reversed before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was reversed before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} you may take back alone ({policy}). A supervisor has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than you may take back alone. It waits for the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has {balance} in savings. Enter that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than she has in savings. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You counted {counted}, the sheet says {expected}. Count again, or write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counted cash and the sheet differ. Count again, or write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is closed. What came for it is kept aside; record corrections today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was paid out than was there. The record is kept; the supervisor looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash is not counted yet. Nothing was closed. Count it, then close the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More stays with you than is allowed. Hand in more, or write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt number is missing. The money counts; the supervisor looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt number was given out twice. The money counts; the supervisor looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch counted another sum than was handed in. The supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not a whole check code. Look at the receipt and type its ten signs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole check code. Type the ten signs on the receipt again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not closed yet. Close that day first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier day is not closed yet. Close that day first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not finished. The day stays open. Finish it, or throw it away, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this day is not finished. The day stays open. Finish it, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note or coin of {value}. Correct that line and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line names a note or coin that does not exist. Correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {held}. Enter that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than you have. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} may be taken out at a time ({policy}). Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than may be taken out at a time. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She took savings out as often as she may this month. Try again next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of her savings must stay in while her loan runs. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than she may have in savings. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be {value}. Nothing was saved yet. Correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the values cannot be right. Nothing was saved yet. Look at the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decided this already. Both values stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided already. Both values stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records carry the same number. Both are kept. Send the diagnosis to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back any more. The decision stands. Open it and decide what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own work. Another supervisor must look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {role} may do this. Nothing was changed. Ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is recorded already. Open that record, or change what tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded already. Open that record, or change what tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer has this center now. Your record is kept and waits for her decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record comes from a newer version. It is kept as it is. Update this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be read here. It is kept as it is. Send the diagnosis to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed the {field} too. Choose which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed here and at the office. Both are kept. Choose which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun (outdoors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters work as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all work is safe here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} change safe here</source>
        <comment>{n} changes safe here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all received {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20, 20/10, +7, fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} needs you</source>
        <comment>{n} need you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installment {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ready to print: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNTHETIC RECORDS, NOT MONEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNTHETIC RECORD, NOT MONEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic records, not money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this laptop yet. It was asked for and comes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In installments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the officer reads it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve these terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {amount}: she asked for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use numbers only, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the terms asked for. Change one, or press Esc and A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy is {n} day old</source>
        <comment>Copy is {n} days old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the office changed after {day} is not here yet. What you record here is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only over a good line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this laptop sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her name is not typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is not typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answer so far</source>
        <comment>{n} answers so far</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} member entered</source>
        <comment>{n} members entered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The count is begun and not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} value chosen, not saved</source>
        <comment>{n} values chosen, not saved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Her cash-flow sheet is not handed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she pledges is not handed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No savings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked. The question goes with the next exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Ask who wrote it; the conflict waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asker} asked {asked}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the transfer or cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the transfer, so that the office finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written below the notes about her, with today&apos;s date and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be remembered about {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: {amount}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept: {amount}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {amount}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her first promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {made} promises kept before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} counts until the supervisor decides. It goes with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this laptop; each choice counts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer works with Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends of each line of dashes must be on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files: take them with a phone or camera, then choose them on the visit page. No camera is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: receipts come as PDF, for any printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen. Receipts come as PDF until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a test to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took the test. Look whether it is on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Look at its cable, paper and address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receiver found. Plug it in and listen again; visits go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: a position came from {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is there and has no signal yet. Go under the open sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next meeting is {day}. Receipts of this one will carry today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the meeting of today. Receipts will carry that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded on its own day only. Use Repayments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not short of anything today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the transfer, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is expected of her. What comes this way is not in the cash you count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does {name} pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of {name} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked here. What somebody asks about your work stands on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open that could be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer first. It is kept here and goes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here. It is read after the next sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
