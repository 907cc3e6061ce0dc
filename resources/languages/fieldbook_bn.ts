<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Loan officer</source>
        <translation>ঋণ কর্মকর্তা</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>কার্যালয়</translation>
    </message>
    <message>
        <source>That is not the recovery code of this laptop. Ask IT to read it again.</source>
        <translation>এটি এই ল্যাপটপের পুনরুদ্ধার কোড নয়। IT-কে আবার পড়তে বলুন।</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>কার্যালয়কে জিজ্ঞেস করা হচ্ছে</translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation>নথি খোলা গেল না।</translation>
    </message>
    <message>
        <source>Copying the branch&apos;s records: {done} of {all}</source>
        <translation>শাখার নথি নামছে: {all}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>The records of the branch are on this laptop.</source>
        <translation>শাখার নথি এই ল্যাপটপে আছে।</translation>
    </message>
    <message>
        <source>Fieldbook is open for {name} already. Use that window; nothing was changed.</source>
        <translation>{name}-এর জন্য Fieldbook আগেই খোলা। সেই জানালা নিন; কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This seat was never finished. Set up this laptop again with a new code from IT.</source>
        <translation>এই আসন শেষ করা হয়নি। IT-এর নতুন কোডে ল্যাপটপ আবার প্রস্তুত করুন।</translation>
    </message>
    <message>
        <source>The office ordered that the records here be deleted. It has them all.</source>
        <translation>কার্যালয় এখানকার নথি মুছতে বলেছে। তার কাছে সবই আছে।</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>সংস্করণ {number}</translation>
    </message>
    <message>
        <source>the figures of the business</source>
        <translation>ব্যবসার অঙ্ক</translation>
    </message>
    <message>
        <source>what is pledged</source>
        <translation>কী বন্ধক</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>একজন সদস্য</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>সময়মতো</translation>
    </message>
    <message>
        <source>1-30 days</source>
        <translation>1-30 দিন</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 দিন</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 দিন</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 দিন</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>180 দিনের বেশি</translation>
    </message>
    <message>
        <source>{reason}, say {count} who know her: {rating} of 5</source>
        <translation>{reason}, যাঁরা চেনেন এমন {count} জন বলেন: 5-এ {rating}</translation>
    </message>
    <message>
        <source>{c}: {seen}</source>
        <translation>{c}: {seen}</translation>
    </message>
    <message>
        <source>{reason} (neither way)</source>
        <translation>{reason} (কোনো দিকে নয়)</translation>
    </message>
    <message>
        <source>{c} as observed</source>
        <translation>{c}, যেমন দেখা</translation>
    </message>
    <message>
        <source>Keeps her word</source>
        <translation>কথা রাখেন</translation>
    </message>
    <message>
        <source>She says she will do something. What happens?</source>
        <translation>তিনি কিছু করবেন বলেন। কী হয়?</translation>
    </message>
    <message>
        <source>It never happens</source>
        <translation>কখনো হয় না</translation>
    </message>
    <message>
        <source>Only when reminded often</source>
        <translation>বারবার মনে করালে তবেই</translation>
    </message>
    <message>
        <source>Mostly, later than said</source>
        <translation>বেশির ভাগ, কথার চেয়ে দেরিতে</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>হয়</translation>
    </message>
    <message>
        <source>Before one asks</source>
        <translation>জিজ্ঞেস করার আগেই</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>ফেরত দেন</translation>
    </message>
    <message>
        <source>She borrowed money or goods. How does it come back?</source>
        <translation>তিনি টাকা বা জিনিস ধার নিয়েছেন। কীভাবে ফেরে?</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>ফেরেনি</translation>
    </message>
    <message>
        <source>After much asking</source>
        <translation>অনেক চাওয়ার পর</translation>
    </message>
    <message>
        <source>In the end, late</source>
        <translation>শেষে, দেরিতে</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>সেই দিনেই</translation>
    </message>
    <message>
        <source>Early or with thanks</source>
        <translation>আগে বা ধন্যবাদসহ</translation>
    </message>
    <message>
        <source>Tells before she is late</source>
        <translation>দেরির আগে জানান</translation>
    </message>
    <message>
        <source>She cannot pay or come. What does she do?</source>
        <translation>তিনি দিতে বা আসতে পারেন না। কী করেন?</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>লুকান</translation>
    </message>
    <message>
        <source>Tells when found</source>
        <translation>ধরা পড়লে বলেন</translation>
    </message>
    <message>
        <source>Tells on the day</source>
        <translation>সেই দিন বলেন</translation>
    </message>
    <message>
        <source>Tells the day before</source>
        <translation>আগের দিন বলেন</translation>
    </message>
    <message>
        <source>Tells early, with a way out</source>
        <translation>আগে বলেন, উপায়সহ</translation>
    </message>
    <message>
        <source>Works steadily</source>
        <translation>নিয়মিত কাজ করেন</translation>
    </message>
    <message>
        <source>How does she work through the year?</source>
        <translation>সারা বছর কীভাবে কাজ করেন?</translation>
    </message>
    <message>
        <source>Gave up what she began</source>
        <translation>শুরু করা কাজ ছেড়েছেন</translation>
    </message>
    <message>
        <source>Off and on</source>
        <translation>মাঝে মাঝে</translation>
    </message>
    <message>
        <source>In most months</source>
        <translation>বেশির ভাগ মাসে</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>সারা বছর</translation>
    </message>
    <message>
        <source>All year, and improves it</source>
        <translation>সারা বছর, ও উন্নতি করেন</translation>
    </message>
    <message>
        <source>Deals fairly</source>
        <translation>সৎ লেনদেন</translation>
    </message>
    <message>
        <source>Weight, price, others&apos; money: how does she deal?</source>
        <translation>ওজন, দাম, অন্যের টাকা: কেমন করেন?</translation>
    </message>
    <message>
        <source>Was caught cheating</source>
        <translation>ঠকাতে ধরা পড়েছেন</translation>
    </message>
    <message>
        <source>One must watch</source>
        <translation>নজর রাখতে হয়</translation>
    </message>
    <message>
        <source>Fair when watched</source>
        <translation>নজরে থাকলে ঠিক</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>মাঝারি</translation>
    </message>
    <message>
        <source>Others let her count for them</source>
        <translation>অন্যরা তাঁকে গুনতে দেন</translation>
    </message>
    <message>
        <source>Stands by others</source>
        <translation>অন্যের পাশে দাঁড়ান</translation>
    </message>
    <message>
        <source>Somebody near her is in need. What does she do?</source>
        <translation>কাছের কেউ বিপদে। তিনি কী করেন?</translation>
    </message>
    <message>
        <source>Took advantage of it</source>
        <translation>সুযোগ নিয়েছেন</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>দূরে থাকেন</translation>
    </message>
    <message>
        <source>Helps when asked</source>
        <translation>বললে সাহায্য করেন</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>সাহায্য করেন</translation>
    </message>
    <message>
        <source>Helps first and asks others</source>
        <translation>আগে সাহায্য করেন ও অন্যদের ডাকেন</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>খোলামেলা</translation>
    </message>
    <message>
        <source>How does she answer?</source>
        <translation>কীভাবে উত্তর দেন?</translation>
    </message>
    <message>
        <source>Tells different people different things</source>
        <translation>একেকজনকে একেক কথা বলেন</translation>
    </message>
    <message>
        <source>Goes around some questions</source>
        <translation>কিছু প্রশ্ন এড়ান</translation>
    </message>
    <message>
        <source>Answers openly when asked</source>
        <translation>জিজ্ঞেস করলে খুলে বলেন</translation>
    </message>
    <message>
        <source>Tells bad news by herself</source>
        <translation>খারাপ খবর নিজেই বলেন</translation>
    </message>
    <message>
        <source>Others say unasked that her word holds</source>
        <translation>লোকে নিজে থেকে বলে তাঁর কথা পাকা</translation>
    </message>
    <message>
        <source>Income seen</source>
        <translation>দেখা আয়</translation>
    </message>
    <message>
        <source>What was seen of her income?</source>
        <translation>তাঁর আয়ের কী দেখা গেছে?</translation>
    </message>
    <message>
        <source>No work seen, no income explained</source>
        <translation>কাজ দেখা যায়নি, আয় বোঝা যায়নি</translation>
    </message>
    <message>
        <source>Income named, nothing of it seen</source>
        <translation>আয় বলেছেন, কিছু দেখা যায়নি</translation>
    </message>
    <message>
        <source>Work seen, income fits the season</source>
        <translation>কাজ দেখা গেছে, আয় মৌসুমের সঙ্গে মেলে</translation>
    </message>
    <message>
        <source>Records or receipts shown</source>
        <translation>খাতা বা রসিদ দেখিয়েছেন</translation>
    </message>
    <message>
        <source>Records of months that agree with each other</source>
        <translation>কয়েক মাসের খাতা পরস্পর মেলে</translation>
    </message>
    <message>
        <source>Own means</source>
        <translation>নিজের সম্বল</translation>
    </message>
    <message>
        <source>What of the business is her own?</source>
        <translation>ব্যবসায় তাঁর নিজের কী?</translation>
    </message>
    <message>
        <source>Nothing of her own in the business</source>
        <translation>ব্যবসায় নিজের কিছু নেই</translation>
    </message>
    <message>
        <source>A little stock, bought on credit</source>
        <translation>অল্প মাল, ধারে কেনা</translation>
    </message>
    <message>
        <source>Some stock or tools of her own</source>
        <translation>কিছু নিজের মাল বা যন্ত্র</translation>
    </message>
    <message>
        <source>Own stock and a small reserve</source>
        <translation>নিজের মাল ও অল্প জমা</translation>
    </message>
    <message>
        <source>Reserve and savings seen</source>
        <translation>জমা ও সঞ্চয় দেখা গেছে</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>অন্যদের জামিন</translation>
    </message>
    <message>
        <source>Who would stand in for her?</source>
        <translation>কে তাঁর জামিন হবেন?</translation>
    </message>
    <message>
        <source>Nobody would stand in</source>
        <translation>কেউ জামিন হবে না</translation>
    </message>
    <message>
        <source>Family is not sure</source>
        <translation>পরিবার নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>Family or group would stand in</source>
        <translation>পরিবার বা দল জামিন হবে</translation>
    </message>
    <message>
        <source>Group says so when asked</source>
        <translation>জিজ্ঞেস করলে দল তাই বলে</translation>
    </message>
    <message>
        <source>Family and group say so, things of value seen</source>
        <translation>পরিবার ও দল তাই বলে, দামি জিনিস দেখা গেছে</translation>
    </message>
    <message>
        <source>Market and season</source>
        <translation>বাজার ও মৌসুম</translation>
    </message>
    <message>
        <source>How are market and season?</source>
        <translation>বাজার ও মৌসুম কেমন?</translation>
    </message>
    <message>
        <source>Market closed or harvest lost</source>
        <translation>বাজার বন্ধ বা ফসল নষ্ট</translation>
    </message>
    <message>
        <source>Sells in some months only</source>
        <translation>কয়েক মাসই বেচেন</translation>
    </message>
    <message>
        <source>Usual season, usual buyers</source>
        <translation>সাধারণ মৌসুম, সাধারণ ক্রেতা</translation>
    </message>
    <message>
        <source>Several buyers, road open</source>
        <translation>কয়েকজন ক্রেতা, রাস্তা খোলা</translation>
    </message>
    <message>
        <source>Steady buyers all year</source>
        <translation>সারা বছর বাঁধা ক্রেতা</translation>
    </message>
    <message>
        <source>{good} of {of} in something that this program does not know yet: update this laptop</source>
        <translation>{of}টির মধ্যে {good}টি এমন কিছুতে যা এই প্রোগ্রাম এখনও চেনে না: এই ল্যাপটপ হালনাগাদ করুন</translation>
    </message>
    <message>
        <source>Kept {good} of {of} promises to pay</source>
        <translation>শোধের {of}-এর মধ্যে {good} কথা রেখেছেন</translation>
    </message>
    <message>
        <source>Paid {good} of {of} installments by their day, since payments are kept here</source>
        <translation>এখানে পরিশোধ লেখা শুরু থেকে {of}-এর মধ্যে {good} কিস্তি সময়ে</translation>
    </message>
    <message>
        <source>Came to {good} of {of} meetings</source>
        <translation>{of}-এর মধ্যে {good} সভায় এসেছেন</translation>
    </message>
    <message>
        <source>Saved at {good} of {of} meetings</source>
        <translation>{of}-এর মধ্যে {good} সভায় সঞ্চয়</translation>
    </message>
    <message>
        <source>Paid {good} of {of} earlier loans without a month&apos;s delay</source>
        <translation>আগের {of}-এর মধ্যে {good} ঋণ মাসের দেরি ছাড়া শোধ</translation>
    </message>
    <message>
        <source>Used the loan as she said, in {good} of {of} checks</source>
        <translation>{of}-এর মধ্যে {good} যাচাইয়ে বলা কাজে ঋণ</translation>
    </message>
    <message>
        <source>Came on time to {good} of {of} meetings</source>
        <translation>{of}-এর মধ্যে {good} সভায় সময়মতো এসেছেন</translation>
    </message>
    <message>
        <source>What I borrow from a neighbor I bring back on the day I said.</source>
        <translation>প্রতিবেশীর কাছ থেকে ধার নিলে বলা দিনে ফেরত দিই।</translation>
    </message>
    <message>
        <source>Returns what she borrows</source>
        <translation>ধার ফেরত দেন</translation>
    </message>
    <message>
        <source>If I cannot pay on time, I say so before the day.</source>
        <translation>সময়মতো দিতে না পারলে আগেই বলি।</translation>
    </message>
    <message>
        <source>A small promise counts as much as a large one.</source>
        <translation>ছোট কথাও বড় কথার সমান।</translation>
    </message>
    <message>
        <source>Keeps small promises</source>
        <translation>ছোট কথাও রাখেন</translation>
    </message>
    <message>
        <source>It happens that I say yes and then forget.</source>
        <translation>কখনো হ্যাঁ বলে পরে ভুলে যাই।</translation>
    </message>
    <message>
        <source>Forgets what she agreed</source>
        <translation>কথা ভুলে যান</translation>
    </message>
    <message>
        <source>People here ask me to keep their money for them.</source>
        <translation>এখানকার লোক আমাকে টাকা রাখতে দেয়।</translation>
    </message>
    <message>
        <source>Trusted with others&apos; money</source>
        <translation>অন্যের টাকা তাঁর কাছে থাকে</translation>
    </message>
    <message>
        <source>I paid my earlier debts to the last coin.</source>
        <translation>আগের দেনা শেষ পয়সা পর্যন্ত শোধ করেছি।</translation>
    </message>
    <message>
        <source>Paid earlier debts in full</source>
        <translation>আগের দেনা পুরো শোধ</translation>
    </message>
    <message>
        <source>When something goes wrong in my work, I look first at what I did.</source>
        <translation>কাজে গোলমাল হলে আগে নিজের কাজ দেখি।</translation>
    </message>
    <message>
        <source>Takes responsibility</source>
        <translation>দায় নেন</translation>
    </message>
    <message>
        <source>I know what I earned last week without looking it up.</source>
        <translation>গত সপ্তাহে কত আয় করেছি না দেখেই জানি।</translation>
    </message>
    <message>
        <source>Knows her earnings</source>
        <translation>নিজের আয় জানেন</translation>
    </message>
    <message>
        <source>I write down what I sell and what I owe.</source>
        <translation>কী বেচি ও কত দেনা লিখে রাখি।</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>হিসাব রাখেন</translation>
    </message>
    <message>
        <source>There are weeks in which we have no income at all.</source>
        <translation>কোনো কোনো সপ্তাহে আমাদের আয়ই নেই।</translation>
    </message>
    <message>
        <source>Has weeks without income</source>
        <translation>আয়হীন সপ্তাহ আছে</translation>
    </message>
    <message>
        <source>Somebody else in my house earns too.</source>
        <translation>আমার বাড়িতে আরও কেউ আয় করে।</translation>
    </message>
    <message>
        <source>Second earner in the household</source>
        <translation>পরিবারে দ্বিতীয় উপার্জনকারী</translation>
    </message>
    <message>
        <source>I could pay this installment even in my worst month.</source>
        <translation>সবচেয়ে খারাপ মাসেও এই কিস্তি দিতে পারি।</translation>
    </message>
    <message>
        <source>Can pay in the worst month</source>
        <translation>খারাপ মাসেও দিতে পারেন</translation>
    </message>
    <message>
        <source>I put something aside most weeks.</source>
        <translation>বেশির ভাগ সপ্তাহে কিছু জমাই।</translation>
    </message>
    <message>
        <source>Saves most weeks</source>
        <translation>বেশির ভাগ সপ্তাহে জমান</translation>
    </message>
    <message>
        <source>I have put my own money into this business.</source>
        <translation>এই ব্যবসায় নিজের টাকা দিয়েছি।</translation>
    </message>
    <message>
        <source>Has her own money in the business</source>
        <translation>ব্যবসায় নিজের টাকা আছে</translation>
    </message>
    <message>
        <source>I owe money to more than one lender.</source>
        <translation>একজনের বেশি ঋণদাতার কাছে দেনা।</translation>
    </message>
    <message>
        <source>Owes several lenders</source>
        <translation>কয়েকজনের কাছে দেনা</translation>
    </message>
    <message>
        <source>If the roof broke tomorrow I could pay for it.</source>
        <translation>কাল চাল ভাঙলে খরচ দিতে পারি।</translation>
    </message>
    <message>
        <source>Has a reserve</source>
        <translation>জমা আছে</translation>
    </message>
    <message>
        <source>My family would stand in for me if I fell ill.</source>
        <translation>অসুস্থ হলে পরিবার আমার হয়ে দেবে।</translation>
    </message>
    <message>
        <source>Family stands in</source>
        <translation>পরিবার পাশে থাকে</translation>
    </message>
    <message>
        <source>My group would speak for me.</source>
        <translation>দল আমার হয়ে বলবে।</translation>
    </message>
    <message>
        <source>Group vouches for her</source>
        <translation>দল তাঁর হয়ে বলে</translation>
    </message>
    <message>
        <source>We own the place we live in or work in.</source>
        <translation>যেখানে থাকি বা কাজ করি তা আমাদের।</translation>
    </message>
    <message>
        <source>Owns home or shop</source>
        <translation>নিজের বাড়ি বা দোকান</translation>
    </message>
    <message>
        <source>I have animals, stock or tools I could sell.</source>
        <translation>বেচার মতো পশু, মাল বা যন্ত্র আছে।</translation>
    </message>
    <message>
        <source>Has things to sell</source>
        <translation>বেচার মতো জিনিস আছে</translation>
    </message>
    <message>
        <source>Customers come to me in every season.</source>
        <translation>সব মৌসুমে ক্রেতা আসে।</translation>
    </message>
    <message>
        <source>Sells in every season</source>
        <translation>সব মৌসুমে বেচেন</translation>
    </message>
    <message>
        <source>One bad harvest would stop my business.</source>
        <translation>একবার ফসল খারাপ হলে ব্যবসা থেমে যাবে।</translation>
    </message>
    <message>
        <source>Depends on one harvest</source>
        <translation>এক ফসলের উপর নির্ভর</translation>
    </message>
    <message>
        <source>The road to my market is open all year.</source>
        <translation>বাজারের পথ সারা বছর খোলা।</translation>
    </message>
    <message>
        <source>Market in reach all year</source>
        <translation>বাজার সারা বছর নাগালে</translation>
    </message>
    <message>
        <source>Others near here sell the same thing cheaper.</source>
        <translation>কাছে অন্যরা একই জিনিস কম দামে বেচে।</translation>
    </message>
    <message>
        <source>Undersold by others</source>
        <translation>অন্যরা কম দামে বেচে</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>চরিত্র</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>সামর্থ্য</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>পুঁজি</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>জামানত</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>পরিস্থিতি</translation>
    </message>
    <message>
        <source>I finish what I begin.</source>
        <translation>যা শুরু করি শেষ করি।</translation>
    </message>
    <message>
        <source>I can leave money in the house untouched for weeks.</source>
        <translation>ঘরে টাকা সপ্তাহের পর সপ্তাহ না ছুঁয়ে রাখতে পারি।</translation>
    </message>
    <message>
        <source>If I get too much change, I give it back.</source>
        <translation>বেশি ভাঙতি পেলে ফেরত দিই।</translation>
    </message>
    <message>
        <source>How my work goes depends mostly on me.</source>
        <translation>কাজ কেমন চলবে তা বেশির ভাগ আমার উপর।</translation>
    </message>
    <message>
        <source>I know beforehand what a week will cost.</source>
        <translation>এক সপ্তাহের খরচ আগেই জানি।</translation>
    </message>
    <message>
        <source>I often leave things for tomorrow.</source>
        <translation>প্রায়ই কাজ কালকের জন্য রাখি।</translation>
    </message>
    <message>
        <source>I buy what I like when I see it.</source>
        <translation>যা ভালো লাগে দেখলেই কিনি।</translation>
    </message>
    <message>
        <source>A small lie that helps the family is fine.</source>
        <translation>পরিবারের জন্য ছোট মিথ্যা চলে।</translation>
    </message>
    <message>
        <source>Whether I can pay is a matter of luck.</source>
        <translation>শোধ করতে পারা কপালের ব্যাপার।</translation>
    </message>
    <message>
        <source>Counting interest is too hard for me.</source>
        <translation>সুদ হিসাব আমার জন্য খুব কঠিন।</translation>
    </message>
    <message>
        <source>I keep my things in order.</source>
        <translation>জিনিস গুছিয়ে রাখি।</translation>
    </message>
    <message>
        <source>I think before I answer in anger.</source>
        <translation>রাগে উত্তরের আগে ভাবি।</translation>
    </message>
    <message>
        <source>I say so when a mistake was mine.</source>
        <translation>ভুল আমার হলে বলি।</translation>
    </message>
    <message>
        <source>When a plan fails, I look first at what I did.</source>
        <translation>পরিকল্পনা ভেস্তে গেলে আগে নিজের কাজ দেখি।</translation>
    </message>
    <message>
        <source>If prices fell, I would know what to do.</source>
        <translation>দাম পড়লে কী করব জানি।</translation>
    </message>
    <message>
        <source>Others have to remind me of what I agreed.</source>
        <translation>কথা অন্যদের মনে করাতে হয়।</translation>
    </message>
    <message>
        <source>Feasts make me spend more than I meant to.</source>
        <translation>উৎসবে ভাবার চেয়ে বেশি খরচ হয়।</translation>
    </message>
    <message>
        <source>One may keep what nobody has counted.</source>
        <translation>কেউ যা গোনেনি তা রাখা যায়।</translation>
    </message>
    <message>
        <source>It is no use to plan; others decide.</source>
        <translation>পরিকল্পনা করে লাভ নেই; অন্যরা ঠিক করে।</translation>
    </message>
    <message>
        <source>I lose track of what I owe.</source>
        <translation>কত দেনা হিসাব থাকে না।</translation>
    </message>
    <message>
        <source>I am at work at the hour I meant to be.</source>
        <translation>ভাবা সময়ে কাজে থাকি।</translation>
    </message>
    <message>
        <source>I save first and spend after.</source>
        <translation>আগে জমাই, পরে খরচ করি।</translation>
    </message>
    <message>
        <source>I tell a buyer what is wrong with my goods.</source>
        <translation>মালের খুঁত ক্রেতাকে বলি।</translation>
    </message>
    <message>
        <source>I can explain my loan to somebody else.</source>
        <translation>আমার ঋণ অন্যকে বোঝাতে পারি।</translation>
    </message>
    <message>
        <source>She owes {count} other lenders; with this loan there would be {sum} of {most}</source>
        <translation>আরও {count} ঋণদাতার কাছে তাঁর দেনা; এই ঋণসহ {sum} হবে, সীমা {most}</translation>
    </message>
    <message>
        <source>What she owes in all is {percent} % of the most a household may owe</source>
        <translation>তাঁর মোট দেনা পরিবারের সীমার {percent} %</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>চলতি অনুপাত</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>দ্রুত অনুপাত</translation>
    </message>
    <message>
        <source>Debt over equity</source>
        <translation>দেনা বনাম পুঁজি</translation>
    </message>
    <message>
        <source>Equity in the assets</source>
        <translation>সম্পদে পুঁজি</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>মোট মুনাফা</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>পরিচালন মুনাফা</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>নিট মুনাফা</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>মালে দিন</translation>
    </message>
    <message>
        <source>Days until customers pay</source>
        <translation>ক্রেতার দেওয়ার দিন</translation>
    </message>
    <message>
        <source>Days until suppliers are paid</source>
        <translation>সরবরাহকারীকে দেওয়ার দিন</translation>
    </message>
    <message>
        <source>Days from paying to being paid</source>
        <translation>দেওয়া থেকে পাওয়ার দিন</translation>
    </message>
    <message>
        <source>Cash over debt service</source>
        <translation>ঋণ শোধের নগদ</translation>
    </message>
    <message>
        <source>Debt service in the income</source>
        <translation>আয়ে ঋণ শোধ</translation>
    </message>
    <message>
        <source>Sales up and down</source>
        <translation>বিক্রির ওঠানামা</translation>
    </message>
    <message>
        <source>Largest customer in the sales</source>
        <translation>বিক্রিতে বড় ক্রেতা</translation>
    </message>
    <message>
        <source>By share of the yearly turnover, the least of {count}</source>
        <translation>বার্ষিক বিক্রির অংশে, {count}টির মধ্যে কম</translation>
    </message>
    <message>
        <source>By cash for debt service, the least of {count}</source>
        <translation>ঋণ শোধের নগদে, {count}টির মধ্যে কম</translation>
    </message>
    <message>
        <source>By what the pledges cover, the least of {count}</source>
        <translation>বন্ধকের মূল্যে, {count}টির মধ্যে কম</translation>
    </message>
    <message>
        <source>By the most for one borrower, the least of {count}</source>
        <translation>একজনের সীমায়, {count}টির মধ্যে কম</translation>
    </message>
    <message>
        <source>not enough figures</source>
        <translation>যথেষ্ট অঙ্ক নেই</translation>
    </message>
    <message>
        <source>no equity is left</source>
        <translation>পুঁজি বাকি নেই</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>কমপক্ষে {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>সর্বোচ্চ {figure}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} দিন</translation>
    </message>
    <message>
        <source>Counts for nothing until the ownership is proved</source>
        <translation>মালিকানা প্রমাণ না হলে গোনা হয় না</translation>
    </message>
    <message>
        <source>The insurance has run out, so {percent} more is cut</source>
        <translation>বীমার মেয়াদ শেষ, তাই আরও {percent} বাদ</translation>
    </message>
    <message>
        <source>Not insured, so {percent} more is cut</source>
        <translation>বীমা নেই, তাই আরও {percent} বাদ</translation>
    </message>
    <message>
        <source>{words}; others may take from it first</source>
        <translation>{words}; আগে অন্যরা নিতে পারে</translation>
    </message>
    <message>
        <source>Others may take from it first</source>
        <translation>আগে অন্যরা নিতে পারে</translation>
    </message>
    <message>
        <source>{percent} is cut</source>
        <translation>{percent} বাদ</translation>
    </message>
    <message>
        <source>{ratio}: not enough figures by the file of {day}</source>
        <translation>{ratio}: {day}-এর ফাইলে যথেষ্ট অঙ্ক নেই</translation>
    </message>
    <message>
        <source>{ratio} {figure} by the file of {day}, promised {limit}</source>
        <translation>{day}-এর ফাইলে {ratio} {figure}, কথা ছিল {limit}</translation>
    </message>
    <message>
        <source>Broken: {evidence}</source>
        <translation>ভঙ্গ: {evidence}</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ভঙ্গ</translation>
    </message>
    <message>
        <source>Should have been checked yesterday</source>
        <translation>গতকাল যাচাই করার কথা</translation>
    </message>
    <message numerus="yes">
        <source>Should have been checked {n} day ago</source>
        <comment>Should have been checked {n} days ago</comment>
        <translation>
            <numerusform>{n} দিন আগে যাচাই করার কথা</numerusform>
            <numerusform>{n} দিন আগে যাচাই করার কথা</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>covenant</comment>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Check today, {day}</source>
        <translation>আজ যাচাই করুন, {day}</translation>
    </message>
    <message>
        <source>Check by {day}</source>
        <translation>{day}-এর মধ্যে যাচাই করুন</translation>
    </message>
    <message>
        <source>what she promises</source>
        <translation>তিনি কী কথা দেন</translation>
    </message>
    <message>
        <source>Closes a ring of {count} who stand in for one another; a supervisor allowed it</source>
        <translation>{count} জনের পারস্পরিক জামিনের বৃত্ত হয়; তত্ত্বাবধায়ক অনুমতি দিয়েছেন</translation>
    </message>
    <message>
        <source>What she has left covers {share} of what she stands in for</source>
        <translation>তাঁর উদ্বৃত্ত তাঁর জামিনের {share} ঢাকে</translation>
    </message>
    <message>
        <source>What she has left a month is not known</source>
        <translation>মাসে তাঁর কত থাকে জানা নেই</translation>
    </message>
    <message>
        <source>her name</source>
        <translation>তাঁর নাম</translation>
    </message>
    <message>
        <source>Those who stand in for her can bear it</source>
        <translation>তাঁর জামিনদাররা এটি বহন করতে পারেন</translation>
    </message>
    <message>
        <source>Nobody stands in for her</source>
        <translation>তাঁর কোনো জামিনদার নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} who stands in would fail with her, {amount} in all</source>
        <comment>{n} who stand in would fail with her, {amount} in all</comment>
        <translation>
            <numerusform>{n} জামিনদারও সঙ্গে পড়বেন, মোট {amount}</numerusform>
            <numerusform>{n} জামিনদারও সঙ্গে পড়বেন, মোট {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to pay {amount} by {day}</source>
        <translation>{day}-এর মধ্যে {amount} দিতে বলা হয়েছে</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>নগদ প্রবাহ</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>ব্যবসার ফাইল</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>বন্ধক</translation>
    </message>
    <message>
        <source>Covenant · kept</source>
        <translation>শর্ত · রক্ষিত</translation>
    </message>
    <message>
        <source>Covenant · broken</source>
        <translation>শর্ত · ভঙ্গ</translation>
    </message>
    <message>
        <source>Covenant · waived</source>
        <translation>শর্ত · মাফ</translation>
    </message>
    <message>
        <source>by {policy}</source>
        <translation>{policy} অনুযায়ী</translation>
    </message>
    <message>
        <source>She can carry {amount} a month, by {policy}</source>
        <translation>মাসে {amount} বহন করতে পারেন, {policy} অনুযায়ী</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>জামিনদার</translation>
    </message>
    <message>
        <source>{name} stands in for {amount}</source>
        <translation>{name}-এর জামিন {amount}</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>জামিন</translation>
    </message>
    <message>
        <source>for {name}, {amount}</source>
        <translation>{name}-এর জন্য, {amount}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>মুক্ত: {reason}</translation>
    </message>
    <message>
        <source>asked to pay {amount}</source>
        <translation>{amount} দিতে বলা হয়েছে</translation>
    </message>
    <message>
        <source>Covenant of {name} kept</source>
        <translation>{name}-এর শর্ত রক্ষিত</translation>
    </message>
    <message>
        <source>Covenant of {name} broken</source>
        <translation>{name}-এর শর্ত ভঙ্গ</translation>
    </message>
    <message>
        <source>Covenant of {name} waived this once</source>
        <translation>{name}-এর শর্ত এবার মাফ</translation>
    </message>
    <message>
        <source>Cash flow of {name}</source>
        <translation>{name}-এর নগদ প্রবাহ</translation>
    </message>
    <message>
        <source>Business file of {name}</source>
        <translation>{name}-এর ব্যবসার ফাইল</translation>
    </message>
    <message>
        <source>{count} pledged by {name}</source>
        <translation>{name}-এর {count} বন্ধক</translation>
    </message>
    <message>
        <source>Covenant of {name}</source>
        <translation>{name}-এর শর্ত</translation>
    </message>
    <message>
        <source>a borrower</source>
        <translation>একজন ঋণগ্রহীতা</translation>
    </message>
    <message>
        <source>Guarantor {name}</source>
        <translation>জামিনদার {name}</translation>
    </message>
    <message>
        <source>{guarantor} stands in for {name}</source>
        <translation>{guarantor}, {name}-এর জামিনদার</translation>
    </message>
    <message>
        <source>{name} released as guarantor</source>
        <translation>{name} জামিন থেকে মুক্ত</translation>
    </message>
    <message>
        <source>{name} called as guarantor</source>
        <translation>{name}-এর কাছে জামিন চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>জানু</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>ফেব</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>মার্চ</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>এপ্রি</translation>
    </message>
    <message>
        <source>May</source>
        <translation>মে</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>জুন</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>জুলাই</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>আগ</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>সেপ</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>অক্টো</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>নভে</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ডিসে</translation>
    </message>
    <message>
        <source>as she says</source>
        <translation>তাঁর কথায়</translation>
    </message>
    <message>
        <source>books seen</source>
        <translation>খাতা দেখা</translation>
    </message>
    <message>
        <source>counted or weighed</source>
        <translation>গোনা বা মাপা</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>ব্যাংক বিবরণী</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>যেমন লেখা</translation>
    </message>
    <message>
        <source>Income {drop} lower</source>
        <translation>আয় {drop} কম</translation>
    </message>
    <message>
        <source>The worst month comes first</source>
        <translation>সবচেয়ে খারাপ মাস আগে</translation>
    </message>
    <message>
        <source>The main earner is ill for a month</source>
        <translation>প্রধান উপার্জনকারী এক মাস অসুস্থ</translation>
    </message>
    <message>
        <source>One lender more</source>
        <translation>আরও এক ঋণদাতা</translation>
    </message>
    <message>
        <source>Sales by day and by month: not asked yet</source>
        <translation>দিনের ও মাসের বিক্রি: এখনো জিজ্ঞেস হয়নি</translation>
    </message>
    <message>
        <source>Sales by month and by purchases: not asked yet</source>
        <translation>মাসের বিক্রি ও কেনা: এখনো জিজ্ঞেস হয়নি</translation>
    </message>
    <message>
        <source>Sales by day and by purchases: not asked yet</source>
        <translation>দিনের বিক্রি ও কেনা: এখনো জিজ্ঞেস হয়নি</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods: not asked yet</source>
        <translation>তাঁর বলা ও মালের লাভ: এখনো জিজ্ঞেস হয়নি</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew: not asked yet</source>
        <translation>গোনা ও বেড়ে ওঠা সম্পদ: এখনো জিজ্ঞেস হয়নি</translation>
    </message>
    <message>
        <source>Sales by day and by month agree (limit {limit})</source>
        <translation>দিনের ও মাসের বিক্রি মেলে (সীমা {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases agree (limit {limit})</source>
        <translation>মাসের বিক্রি ও কেনা মেলে (সীমা {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases agree (limit {limit})</source>
        <translation>দিনের বিক্রি ও কেনা মেলে (সীমা {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods agree (limit {limit})</source>
        <translation>তাঁর বলা ও মালের লাভ মেলে (সীমা {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew agree (limit {limit})</source>
        <translation>গোনা ও বেড়ে ওঠা সম্পদ মেলে (সীমা {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by month differ by {gap} (limit {limit})</source>
        <translation>দিনের ও মাসের বিক্রিতে {gap} তফাত (সীমা {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases differ by {gap} (limit {limit})</source>
        <translation>মাসের বিক্রি ও কেনায় {gap} তফাত (সীমা {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases differ by {gap} (limit {limit})</source>
        <translation>দিনের বিক্রি ও কেনায় {gap} তফাত (সীমা {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods differ by {gap} (limit {limit})</source>
        <translation>তাঁর বলা ও মালের লাভে {gap} তফাত (সীমা {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew differ by {gap} (limit {limit})</source>
        <translation>গোনা ও বেড়ে ওঠা সম্পদে {gap} তফাত (সীমা {limit})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: {free} left a month. {share} of it may be an installment</source>
        <translation>{months} সবচেয়ে টানাটানির তিন মাস: মাসে {free} থাকে। তার {share} কিস্তি হতে পারে</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: nothing is left, {free} a month</source>
        <translation>{months} সবচেয়ে টানাটানির তিন মাস: কিছু থাকে না, মাসে {free}</translation>
    </message>
    <message>
        <source>All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}</source>
        <translation>সব কিস্তি মিলে সবচেয়ে কম আয় {income}-এর {share} হতে পারে: অন্যদের {debt} বাদে {left}</translation>
    </message>
    <message>
        <source>The stricter counts, here by income: {limit} a month</source>
        <translation>কঠোরটি ধরা হয়, এখানে আয়ে: মাসে {limit}</translation>
    </message>
    <message>
        <source>She can carry no installment now</source>
        <translation>এখন তিনি কোনো কিস্তি বহন করতে পারেন না</translation>
    </message>
    <message>
        <source>The stricter counts, here by cash flow: {limit} a month</source>
        <translation>কঠোরটি ধরা হয়, এখানে নগদ প্রবাহে: মাসে {limit}</translation>
    </message>
    <message>
        <source>every installment can be paid</source>
        <translation>প্রতিটি কিস্তি দেওয়া যায়</translation>
    </message>
    <message>
        <source>{count} of {all} installments would fail</source>
        <translation>{all}-এর মধ্যে {count} কিস্তি দেওয়া যাবে না</translation>
    </message>
    <message>
        <source>It was made by newer rules ({version}). Update this laptop to see the score they give.</source>
        <translation>এটি নতুন নিয়মে ({version}) করা হয়েছিল। সেই নিয়মের স্কোর দেখতে এই ল্যাপটপ হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>center in {village}</source>
        <translation>{village}-এর কেন্দ্র</translation>
    </message>
    <message>
        <source>center</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message>
        <source>group of {center}</source>
        <translation>{center}-এর দল</translation>
    </message>
    <message>
        <source>group</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>একই ফোন নম্বর</translation>
    </message>
    <message>
        <source>same National ID</source>
        <translation>একই পরিচয়পত্র</translation>
    </message>
    <message>
        <source>same name in {village}</source>
        <translation>{village}-এ একই নাম</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>একই নাম</translation>
    </message>
    <message>
        <source>her center</source>
        <translation>তাঁর কেন্দ্র</translation>
    </message>
    <message>
        <source>Meeting · present</source>
        <translation>সভা · উপস্থিত</translation>
    </message>
    <message>
        <source>Meeting · came late</source>
        <translation>সভা · দেরিতে</translation>
    </message>
    <message>
        <source>Meeting · absent</source>
        <translation>সভা · অনুপস্থিত</translation>
    </message>
    <message>
        <source>Meeting · excused</source>
        <translation>সভা · ছুটি নেওয়া</translation>
    </message>
    <message>
        <source>Meeting · left early</source>
        <translation>সভা · আগে গেছেন</translation>
    </message>
    <message>
        <source>{amount} repaid</source>
        <translation>{amount} পরিশোধ</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>{amount} সঞ্চয়</translation>
    </message>
    <message>
        <source>{amount} fine</source>
        <translation>{amount} জরিমানা</translation>
    </message>
    <message>
        <source>{amount} into the group fund</source>
        <translation>{amount} দলীয় তহবিলে</translation>
    </message>
    <message>
        <source>{amount} given back to her group</source>
        <translation>{amount} দলকে ফেরত</translation>
    </message>
    <message>
        <source>{amount} paid back to her</source>
        <translation>{amount} তাঁকে ফেরত</translation>
    </message>
    <message>
        <source>{amount} handed over</source>
        <translation>{amount} হস্তান্তর</translation>
    </message>
    <message>
        <source>{amount} fee</source>
        <translation>{amount} ফি</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>সঞ্চয়</translation>
    </message>
    <message>
        <source>Group fund</source>
        <translation>দলীয় তহবিল</translation>
    </message>
    <message>
        <source>Given back to her group</source>
        <translation>দলকে ফেরত</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>উল্টানো</translation>
    </message>
    <message>
        <source>Kept aside; the supervisor decides</source>
        <translation>আলাদা রাখা; তত্ত্বাবধায়ক ঠিক করবেন</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>{name} নিয়েছেন</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>cash counted at the branch</source>
        <translation>নগদ শাখায় গোনা</translation>
    </message>
    <message>
        <source>paid nothing</source>
        <translation>কিছু দেননি</translation>
    </message>
    <message>
        <source>Visit · {purpose}</source>
        <translation>পরিদর্শন · {purpose}</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}. {words}</source>
        <translation>{day}-এ {amount} দেওয়ার কথা। {words}</translation>
    </message>
    <message>
        <source>{meters} m from home</source>
        <translation>বাড়ি থেকে {meters} মি</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <comment>{n} photos</comment>
        <translation>
            <numerusform>{n} ছবি</numerusform>
            <numerusform>{n} ছবি</numerusform>
        </translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>তিনি চাননি</translation>
    </message>
    <message>
        <source>Nothing that counts was seen yet</source>
        <translation>গোনার মতো কিছু দেখা যায়নি</translation>
    </message>
    <message>
        <source>Hidden until you have rated her too</source>
        <translation>আপনার মূল্যায়ন পর্যন্ত লুকানো</translation>
    </message>
    <message>
        <source>{score} of 100, as advice</source>
        <translation>100-তে {score}, পরামর্শ হিসেবে</translation>
    </message>
    <message>
        <source>Character assessment</source>
        <translation>চরিত্র মূল্যায়ন</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>নিবন্ধিত</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} দ্বারা</translation>
    </message>
    <message>
        <source>Changed · {fields}</source>
        <translation>বদল · {fields}</translation>
    </message>
    <message>
        <source>Loan asked for · {state}</source>
        <translation>ঋণ চাওয়া · {state}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>সম্মত</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>অসম্মত</translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation>তত্ত্বাবধায়কের অপেক্ষায়</translation>
    </message>
    <message>
        <source>{count} installments, cycle {cycle}</source>
        <translation>{count} কিস্তি, চক্র {cycle}</translation>
    </message>
    <message>
        <source>{product} loan</source>
        <translation>{product} ঋণ</translation>
    </message>
    <message>
        <source>seen at a visit</source>
        <translation>পরিদর্শনে দেখা</translation>
    </message>
    <message>
        <source>Returned without a note</source>
        <translation>মন্তব্য ছাড়া ফেরত</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>জরিমানা</translation>
    </message>
    <message>
        <source>Loan handed over</source>
        <translation>ঋণ হস্তান্তর</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ফি</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>একজন তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>Taken back on a later day</source>
        <translation>পরের দিনে উল্টানো</translation>
    </message>
    <message>
        <source>Taken back of earlier days</source>
        <translation>আগের দিনের উল্টানো</translation>
    </message>
    <message>
        <source>Counted less than recorded</source>
        <translation>নথির চেয়ে কম গোনা</translation>
    </message>
    <message>
        <source>Counted more than recorded</source>
        <translation>নথির চেয়ে বেশি গোনা</translation>
    </message>
    <message>
        <source>a center</source>
        <translation>একটি কেন্দ্র</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of {center}, {n} receipt</source>
        <comment>Meeting of {center}, {n} receipts</comment>
        <translation>
            <numerusform>{center}-এর সভা, {n} রসিদ</numerusform>
            <numerusform>{center}-এর সভা, {n} রসিদ</numerusform>
        </translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <translation>সঞ্চয় উত্তোলন</translation>
    </message>
    <message>
        <source>Handed in, {place}</source>
        <translation>জমা দেওয়া, {place}</translation>
    </message>
    <message>
        <source>Drawn, {place}</source>
        <translation>তোলা, {place}</translation>
    </message>
    <message>
        <source>Day opened with {amount}</source>
        <translation>{amount} নিয়ে দিন খোলা</translation>
    </message>
    <message>
        <source>Cash counted, {amount}</source>
        <translation>নগদ গোনা, {amount}</translation>
    </message>
    <message>
        <source>Handed in {amount}, slip {reference}</source>
        <translation>{amount} জমা, স্লিপ {reference}</translation>
    </message>
    <message>
        <source>Handed in {amount}</source>
        <translation>{amount} জমা দেওয়া</translation>
    </message>
    <message>
        <source>Drew {amount}</source>
        <translation>{amount} তোলা</translation>
    </message>
    <message>
        <source>Day closed, {amount} kept</source>
        <translation>দিন বন্ধ, {amount} রাখা</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>দিন বন্ধ</translation>
    </message>
    <message>
        <source>Cash of {name} counted, {amount}</source>
        <translation>{name}-এর নগদ গোনা, {amount}</translation>
    </message>
    <message>
        <source>Day of {name} opened again</source>
        <translation>{name}-এর দিন আবার খোলা</translation>
    </message>
    <message>
        <source>Shortage of {name} booked, {amount}</source>
        <translation>{name}-এর ঘাটতি নথিভুক্ত, {amount}</translation>
    </message>
    <message>
        <source>Surplus of {name} booked, {amount}</source>
        <translation>{name}-এর বাড়তি নথিভুক্ত, {amount}</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>একজন কর্মকর্তা</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>মোবাইল টাকা</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ব্যাংক</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>চেক</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>শাখা</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>এজেন্ট</translation>
    </message>
    <message>
        <source>No center</source>
        <translation>কেন্দ্র নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit. Nothing is lost.</source>
        <comment>{n} unfinished visits. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} পরিদর্শন অসমাপ্ত। কিছু হারায়নি।</numerusform>
            <numerusform>{n} পরিদর্শন অসমাপ্ত। কিছু হারায়নি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt was not printed on this laptop.</source>
        <comment>{n} receipts were not printed on this laptop.</comment>
        <translation>
            <numerusform>{n} রসিদ এই ল্যাপটপে ছাপা হয়নি।</numerusform>
            <numerusform>{n} রসিদ এই ল্যাপটপে ছাপা হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} এখনো বন্ধ হয়নি।</translation>
    </message>
    <message>
        <source>The sheet of {center} is not finished.</source>
        <translation>{center}-এর পত্র শেষ হয়নি।</translation>
    </message>
    <message>
        <source>The sheet of {center}</source>
        <translation>{center}-এর পত্র</translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation>নগদ এখনো গোনা হয়নি।</translation>
    </message>
    <message>
        <source>Money moved after the count. Count again.</source>
        <translation>গোনার পরে টাকা নড়েছে। আবার গুনুন।</translation>
    </message>
    <message>
        <source>You counted {amount} less than was recorded. Write why.</source>
        <translation>নথির চেয়ে {amount} কম গুনেছেন। কারণ লিখুন।</translation>
    </message>
    <message>
        <source>You counted {amount} more than was recorded. Write why.</source>
        <translation>নথির চেয়ে {amount} বেশি গুনেছেন। কারণ লিখুন।</translation>
    </message>
    <message>
        <source>{amount} is with you; {limit} may stay.</source>
        <translation>আপনার কাছে {amount}; {limit} থাকতে পারে।</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>বকেয়া</translation>
    </message>
    <message>
        <source>Loan use check</source>
        <translation>ঋণের ব্যবহার যাচাই</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>নতুন আবেদন</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ব্যবসা</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>পরিচিতজন</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>অভিযোগ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্য</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>প্রতিশ্রুতি</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>দিয়েছেন</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>বাড়িতে নেই</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>রাজি নন</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>কষ্ট</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>চলে গেছেন</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>ব্যবসা-বাণিজ্য</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>পশুপালন</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>কৃষি</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>কারুকাজ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>সেবা</translation>
    </message>
    <message>
        <source>House</source>
        <translation>বাড়ি</translation>
    </message>
    <message>
        <source>School</source>
        <translation>লেখাপড়া</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>চিকিৎসা</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation>দেরিতে</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>অনুপস্থিত</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>ছুটি</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>আগে গেছেন</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} দিন</numerusform>
            <numerusform>{n} দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} ঘণ্টা</numerusform>
            <numerusform>{n} ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} মিনিট</numerusform>
            <numerusform>{n} মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>এক মিনিটের কম</translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>{n} নথি</numerusform>
            <numerusform>{n} নথি</numerusform>
        </translation>
    </message>
    <message>
        <source>It was ahead and has been set right; {records} came from that time.</source>
        <translation>এটি এগিয়ে ছিল, ঠিক করা হয়েছে; {records} সেই সময়ের।</translation>
    </message>
    <message>
        <source>It is ahead; {records} came with it.</source>
        <translation>এটি এগিয়ে; {records} সঙ্গে এসেছে।</translation>
    </message>
    <message>
        <source>It is behind; {records} came with it.</source>
        <translation>এটি পিছিয়ে; {records} সঙ্গে এসেছে।</translation>
    </message>
    <message>
        <source>It is {time} ahead; {records} came with it.</source>
        <translation>এটি {time} এগিয়ে; {records} সঙ্গে এসেছে।</translation>
    </message>
    <message>
        <source>It is {time} behind; {records} came with it.</source>
        <translation>এটি {time} পিছিয়ে; {records} সঙ্গে এসেছে।</translation>
    </message>
    <message numerus="yes">
        <source>{n} record for an earlier day</source>
        <comment>{n} records for an earlier day</comment>
        <translation>
            <numerusform>{n} নথি আগের দিনের</numerusform>
            <numerusform>{n} নথি আগের দিনের</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record for a day to come</source>
        <comment>{n} records for a day to come</comment>
        <translation>
            <numerusform>{n} নথি আগামী দিনের</numerusform>
            <numerusform>{n} নথি আগামী দিনের</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt in a crowded minute</source>
        <comment>{n} receipts in a crowded minute</comment>
        <translation>
            <numerusform>{n} রসিদ ভিড়ের মিনিটে</numerusform>
            <numerusform>{n} রসিদ ভিড়ের মিনিটে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record made at night</source>
        <comment>{n} records made at night</comment>
        <translation>
            <numerusform>{n} নথি রাতের</numerusform>
            <numerusform>{n} নথি রাতের</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>সোম</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>মঙ্গল</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>বুধ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>বৃহ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>শুক্র</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>শনি</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>রবি</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>মোবাইল নম্বর</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>গ্রাম</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>পেশা</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>অক্ষাংশ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>দ্রাঘিমাংশ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Earners</source>
        <translation>উপার্জনকারী</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>People in household</source>
        <translation>পরিবারে লোক</translation>
    </message>
    <message>
        <source>Monthly business income</source>
        <translation>ব্যবসার মাসিক আয়</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>জন্ম তারিখ</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>পরিচয়পত্র</translation>
    </message>
    <message>
        <source>Husband or father</source>
        <translation>স্বামী বা বাবা</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>স্থানীয় লিপিতে নাম</translation>
    </message>
    <message>
        <source>Something that this program does not know yet</source>
        <translation>এমন কিছু যা এই প্রোগ্রাম এখনও চেনে না</translation>
    </message>
    <message>
        <source>the center&apos;s name</source>
        <translation>কেন্দ্রের নাম</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>She</source>
        <translation>তিনি</translation>
    </message>
    <message>
        <source>Others paid for her</source>
        <translation>অন্যরা তাঁর জন্য দিয়েছেন</translation>
    </message>
    <message>
        <source>Gave back what others paid</source>
        <translation>অন্যদের দেওয়া ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>Into the group fund</source>
        <translation>দলীয় তহবিলে</translation>
    </message>
    <message>
        <source>Out of the group fund</source>
        <translation>দলীয় তহবিল থেকে</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>তিনি ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>she still owes {amount}</source>
        <translation>এখনো {amount} দেনা</translation>
    </message>
    <message>
        <source>Paid for {name}</source>
        <translation>{name}-এর জন্য দিয়েছেন</translation>
    </message>
    <message>
        <source>Left {group}</source>
        <translation>{group} ছেড়েছেন</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>দল ছেড়েছেন</translation>
    </message>
    <message>
        <source>Fund of {group}</source>
        <translation>{group}-এর তহবিল</translation>
    </message>
    <message>
        <source>the leader or cashier who signs with you</source>
        <translation>যে নেত্রী বা কোষাধ্যক্ষ সঙ্গে সই করেন</translation>
    </message>
    <message>
        <source>the group&apos;s name</source>
        <translation>দলের নাম</translation>
    </message>
    <message>
        <source>who came to the training</source>
        <translation>প্রশিক্ষণে কে এসেছেন</translation>
    </message>
    <message>
        <source>Cash: {reason}</source>
        <translation>নগদ: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} member</source>
        <comment>{n} members</comment>
        <translation>
            <numerusform>{n} সদস্য</numerusform>
            <numerusform>{n} সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} members</source>
        <translation>{least} থেকে {most} সদস্য</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>দলের আকার</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>First loans</source>
        <translation>প্রথম ঋণ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>over {next} % next size, from {same} % same size</source>
        <translation>{next} %-এর বেশি হলে পরের মাপ, {same} % থেকে একই মাপ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>nobody borrows while one is over {days} days late</source>
        <translation>একজন {days} দিনের বেশি দেরি করলে কেউ ঋণ পান না</translation>
    </message>
    <message>
        <source>Loan sizes</source>
        <translation>ঋণের মাপ</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>পুষিয়ে দেওয়া</translation>
    </message>
    <message>
        <source>who owes her group does not borrow</source>
        <translation>দলের কাছে দেনা থাকলে ঋণ নয়</translation>
    </message>
    <message>
        <source>none, then a recognition test</source>
        <translation>নেই, তারপর স্বীকৃতি পরীক্ষা</translation>
    </message>
    <message>
        <source>none</source>
        <translation>নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} day, then a recognition test</source>
        <comment>{n} days, then a recognition test</comment>
        <translation>
            <numerusform>{n} দিন, তারপর স্বীকৃতি পরীক্ষা</numerusform>
            <numerusform>{n} দিন, তারপর স্বীকৃতি পরীক্ষা</numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>সবাই একসঙ্গে</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, তারপর </translation>
    </message>
    <message>
        <source>{waves} members, {days} days apart</source>
        <translation>{waves} সদস্য, {days} দিন পর পর</translation>
    </message>
    <message>
        <source>{name} is leader of {group}</source>
        <translation>{name}, {group}-এর নেত্রী</translation>
    </message>
    <message>
        <source>{name} is secretary of {group}</source>
        <translation>{name}, {group}-এর সম্পাদক</translation>
    </message>
    <message>
        <source>{name} is cashier of {group}</source>
        <translation>{name}, {group}-এর কোষাধ্যক্ষ</translation>
    </message>
    <message>
        <source>Contribution to the fund of {group}, {amount}</source>
        <translation>{group}-এর তহবিলে চাঁদা, {amount}</translation>
    </message>
    <message>
        <source>Fine into the fund of {group}, {amount}</source>
        <translation>{group}-এর তহবিলে জরিমানা, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal from the fund of {group}, {amount}</source>
        <translation>{group}-এর তহবিল থেকে উত্তোলন, {amount}</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>একজন সদস্য</translation>
    </message>
    <message>
        <source>{amount} paid for {name} by {others}</source>
        <translation>{others} {name}-এর জন্য {amount} দিয়েছেন</translation>
    </message>
    <message>
        <source>{name} repaid {amount} to {others}</source>
        <translation>{name} {others}-কে {amount} ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>{name} moved to another group</source>
        <translation>{name} অন্য দলে গেছেন</translation>
    </message>
    <message>
        <source>{name} joined {group}</source>
        <translation>{name} {group}-এ এসেছেন</translation>
    </message>
    <message>
        <source>{name} left {group}</source>
        <translation>{name} {group} ছেড়েছেন</translation>
    </message>
    <message>
        <source>Training of {group}, {count} came</source>
        <translation>{group}-এর প্রশিক্ষণ, {count} জন এসেছেন</translation>
    </message>
    <message>
        <source>Recognition test of {group}, passed</source>
        <translation>{group}-এর স্বীকৃতি পরীক্ষা, উত্তীর্ণ</translation>
    </message>
    <message>
        <source>Recognition test of {group}, not passed</source>
        <translation>{group}-এর স্বীকৃতি পরীক্ষা, উত্তীর্ণ নয়</translation>
    </message>
    <message>
        <source>{group} dissolved</source>
        <translation>{group} ভেঙে দেওয়া</translation>
    </message>
    <message>
        <source>{center} meets differently from {day}</source>
        <translation>{center} {day} থেকে অন্য সময়ে বসে</translation>
    </message>
    <message>
        <source>{center} meeting of {day} moved to {other}</source>
        <translation>{center}-এর {day}-এর সভা {other}-এ</translation>
    </message>
    <message>
        <source>{center} meeting of {day} not held</source>
        <translation>{center}-এর {day}-এর সভা হয়নি</translation>
    </message>
    <message>
        <source>{center} meeting of {day}: said again</source>
        <translation>{center}-এর {day}-এর সভা: আবার বলা</translation>
    </message>
    <message>
        <source>{center} sheet of {day} begun</source>
        <translation>{center}-এর {day} তারিখের পত্র শুরু হয়েছে</translation>
    </message>
    <message>
        <source>Center {name} changed</source>
        <translation>কেন্দ্র {name} বদলেছে</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>একটি দল</translation>
    </message>
    <message>
        <source>A center</source>
        <translation>একটি কেন্দ্র</translation>
    </message>
    <message numerus="yes">
        <source>one</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>একজন</numerusform>
            <numerusform>আরও {n} জন</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>কেউ না</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>খোঁজ নিয়েছেন</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>আবেদন করেছেন</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>ছেড়ে দেওয়া</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>অনুমোদনের মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>হস্তান্তরিত</translation>
    </message>
    <message>
        <source>asked about a loan</source>
        <translation>ঋণের খোঁজ নিয়েছেন</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>আবেদন করেছেন</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>সুপারিশ করেছেন</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>অনুমোদন করেছেন</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>প্রত্যাখ্যান করেছেন</translation>
    </message>
    <message>
        <source>ended it for her</source>
        <translation>তাঁর হয়ে শেষ করেছেন</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>হস্তান্তর করেছেন</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>বাধা</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>নিয়ম</translation>
    </message>
    <message>
        <source>Nothing stands in the way ({policy})</source>
        <translation>কোনো বাধা নেই ({policy})</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>দরকার নেই</translation>
    </message>
    <message>
        <source>Not appraised; this size must be ({policy})</source>
        <translation>যাচাই হয়নি; এই মাপে হতে হবে ({policy})</translation>
    </message>
    <message>
        <source>The officer advises against it</source>
        <translation>কর্মকর্তা সুপারিশ করেন না</translation>
    </message>
    <message>
        <source>{recommended} of {amount} asked</source>
        <translation>চাওয়া {amount}-এর মধ্যে {recommended}</translation>
    </message>
    <message>
        <source>Above {amount} the office decides ({policy})</source>
        <translation>{amount}-এর উপরে কার্যালয় ঠিক করে ({policy})</translation>
    </message>
    <message>
        <source>She owes {amount} already. {words}</source>
        <translation>তাঁর আগেই {amount} দেনা। {words}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>ক্ষমতা</translation>
    </message>
    <message>
        <source>{count} installments, {rhythm}</source>
        <translation>{count} কিস্তি, {rhythm}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>চাওয়া</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>মতামত</translation>
    </message>
    <message>
        <source>{amount}, {rate} % a year</source>
        <translation>{amount}, বছরে {rate} %</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>কিস্তি</translation>
    </message>
    <message>
        <source>In her hand</source>
        <translation>হাতে</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>খরচ</translation>
    </message>
    <message>
        <source>The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})</source>
        <translation>সবচেয়ে ছোট ঋণে {month} মাসে {asked} লাগে; তিনি {limit} পারেন ({policy})</translation>
    </message>
    <message>
        <source>{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})</source>
        <translation>{amount}-এ {month} মাসে সবচেয়ে বেশি {asked} লাগে; সীমা {limit} ({policy})</translation>
    </message>
    <message>
        <source>Number of her identity paper</source>
        <translation>তাঁর পরিচয়পত্রের নম্বর</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>টেলিফোন</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>জন্মের দিন</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: still counts</source>
        <translation>{name}-এর {day}-এর নগদ প্রবাহ: এখনো চলে</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: too old, ask her again</source>
        <translation>{name}-এর {day}-এর নগদ প্রবাহ: পুরোনো, আবার জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>{paper}: known</source>
        <translation>{paper}: জানা</translation>
    </message>
    <message>
        <source>{paper}: missing, write it on her page</source>
        <translation>{paper}: নেই, তাঁর পাতায় লিখুন</translation>
    </message>
    <message>
        <source>which loan it is</source>
        <translation>কোন ঋণ</translation>
    </message>
    <message>
        <source>the amount she asks for</source>
        <translation>তিনি কত চান</translation>
    </message>
    <message>
        <source>how many installments</source>
        <translation>কত কিস্তি</translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation>টাকা কীসের জন্য</translation>
    </message>
    <message>
        <source>the amount you recommend</source>
        <translation>আপনার সুপারিশের টাকা</translation>
    </message>
    <message>
        <source>your opinion in a sentence</source>
        <translation>এক বাক্যে আপনার মত</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>প্রতিদিন</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>প্রতি {count} দিনে</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>প্রতি সপ্তাহে</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>প্রতি {count} সপ্তাহে</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>প্রতি মাসে</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>প্রতি {count} মাসে</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>প্রতি বছর</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>প্রতি {count} বছরে</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment</source>
        <comment>{n} installments</comment>
        <translation>
            <numerusform>{n} কিস্তি</numerusform>
            <numerusform>{n} কিস্তি</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is lent in steps of {amount}.</source>
        <translation>{product} {amount} ধাপে দেওয়া হয়।</translation>
    </message>
    <message>
        <source>{product} is for at least {amount}.</source>
        <translation>{product} কমপক্ষে {amount}।</translation>
    </message>
    <message>
        <source>{product} is for at most {amount}.</source>
        <translation>{product} সর্বোচ্চ {amount}।</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>আরোপ</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>মওকুফ</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>নতুন তফসিল</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>অবলোপন</translation>
    </message>
    <message>
        <source>Charge of interest</source>
        <translation>সুদ আরোপ</translation>
    </message>
    <message>
        <source>Charge of fees</source>
        <translation>ফি আরোপ</translation>
    </message>
    <message>
        <source>Charge of penalties</source>
        <translation>জরিমানা আরোপ</translation>
    </message>
    <message>
        <source>Charge of principal</source>
        <translation>আসল আরোপ</translation>
    </message>
    <message>
        <source>Waiver of interest</source>
        <translation>সুদ মওকুফ</translation>
    </message>
    <message>
        <source>Waiver of fees</source>
        <translation>ফি মওকুফ</translation>
    </message>
    <message>
        <source>Waiver of penalties</source>
        <translation>জরিমানা মওকুফ</translation>
    </message>
    <message>
        <source>Waiver of principal</source>
        <translation>আসল মওকুফ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদল</translation>
    </message>
    <message>
        <source>{amount} was paid for her by somebody outside her group.</source>
        <translation>{amount} দলের বাইরের কেউ তাঁর জন্য দিয়েছেন।</translation>
    </message>
    <message>
        <source>{amount} between members is more than was still open.</source>
        <translation>সদস্যদের মধ্যে {amount} বাকির চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>{amount} is more than may leave the group&apos;s fund at a time.</source>
        <translation>{amount} একবারে তহবিল থেকে যা বেরোতে পারে তার বেশি।</translation>
    </message>
    <message>
        <source>{amount} left the group&apos;s fund without a second name.</source>
        <translation>{amount} দ্বিতীয় নাম ছাড়া দলীয় তহবিল থেকে বেরিয়েছে।</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings at a time.</source>
        <translation>{amount} একবারে সঞ্চয় থেকে যা তোলা যায় তার বেশি।</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings once more than a month allows.</source>
        <translation>{amount} মাসের সীমার চেয়ে একবার বেশি তোলা।</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings that stay in while her loan runs.</source>
        <translation>{amount} ঋণ চলাকালে যে সঞ্চয় থাকে তা থেকে তোলা।</translation>
    </message>
    <message>
        <source>{amount} is more than she may have in savings.</source>
        <translation>{amount} তাঁর সঞ্চয় সীমার বেশি।</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too few members.</source>
        <translation>{amount} হস্তান্তর; তাঁর দলে সদস্য খুব কম।</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too many members.</source>
        <translation>{amount} হস্তান্তর; তাঁর দলে সদস্য খুব বেশি।</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group was trained.</source>
        <translation>{amount} দলের প্রশিক্ষণের আগে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group passed its test.</source>
        <translation>{amount} দলের পরীক্ষার আগে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over before the next wave was due.</source>
        <translation>{amount} পরের পালার আগে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over while a member of her group is late.</source>
        <translation>{amount} হস্তান্তর, অথচ দলের এক সদস্য দেরিতে।</translation>
    </message>
    <message>
        <source>{amount} was handed over while too many of her center are late.</source>
        <translation>{amount} হস্তান্তর, অথচ কেন্দ্রের অনেকে দেরিতে।</translation>
    </message>
    <message>
        <source>{amount} was handed over; she missed days of training.</source>
        <translation>{amount} হস্তান্তর; তিনি প্রশিক্ষণের দিন বাদ দিয়েছেন।</translation>
    </message>
    <message>
        <source>{amount} was handed over in spite of attendance and lateness.</source>
        <translation>{amount} উপস্থিতি ও দেরি সত্ত্বেও হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} is more than her attendance and lateness allow.</source>
        <translation>{amount} তাঁর উপস্থিতি ও দেরিতে যা চলে তার বেশি।</translation>
    </message>
    <message>
        <source>{amount} was handed over while she owes her group.</source>
        <translation>{amount} হস্তান্তর, অথচ দলের কাছে তাঁর দেনা।</translation>
    </message>
    <message>
        <source>She was to leave her group and has a running loan.</source>
        <translation>তাঁর দল ছাড়ার কথা, অথচ ঋণ চলছে।</translation>
    </message>
    <message>
        <source>She was to leave her group and owes others for what they paid.</source>
        <translation>তাঁর দল ছাড়ার কথা, অথচ অন্যদের দেওয়া বাকি।</translation>
    </message>
    <message>
        <source>She was to leave and still has savings.</source>
        <translation>তাঁর যাওয়ার কথা, অথচ সঞ্চয় আছে।</translation>
    </message>
    <message>
        <source>the payer is not in her group</source>
        <translation>যিনি দিয়েছেন তিনি দলে নেই</translation>
    </message>
    <message>
        <source>more than was still open</source>
        <translation>বাকির চেয়ে বেশি</translation>
    </message>
    <message>
        <source>more than may leave the fund</source>
        <translation>তহবিলের সীমার বেশি</translation>
    </message>
    <message>
        <source>more than may be taken out</source>
        <translation>তোলার সীমার বেশি</translation>
    </message>
    <message>
        <source>taken out too often</source>
        <translation>খুব ঘন ঘন তোলা</translation>
    </message>
    <message>
        <source>savings that must stay</source>
        <translation>যে সঞ্চয় থাকতে হবে</translation>
    </message>
    <message>
        <source>more than may be saved</source>
        <translation>সঞ্চয় সীমার বেশি</translation>
    </message>
    <message>
        <source>Cash with officers</source>
        <translation>কর্মকর্তাদের কাছে নগদ</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>চেক</translation>
    </message>
    <message>
        <source>Cash in the branch</source>
        <translation>শাখার নগদ</translation>
    </message>
    <message>
        <source>Cash handed in, not yet counted</source>
        <translation>জমা দেওয়া, এখনো গোনা হয়নি</translation>
    </message>
    <message>
        <source>Loans to borrowers</source>
        <translation>ঋণগ্রহীতাদের ঋণ</translation>
    </message>
    <message>
        <source>Repayments not yet told apart</source>
        <translation>পরিশোধ, এখনো ভাগ হয়নি</translation>
    </message>
    <message>
        <source>Savings of borrowers</source>
        <translation>ঋণগ্রহীতাদের সঞ্চয়</translation>
    </message>
    <message>
        <source>Group funds</source>
        <translation>দলীয় তহবিল</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>ফেরতযোগ্য</translation>
    </message>
    <message>
        <source>Owed between members</source>
        <translation>সদস্যদের পারস্পরিক দেনা</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>প্রাপ্ত সুদ</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>প্রাপ্ত ফি</translation>
    </message>
    <message>
        <source>Penalties received</source>
        <translation>প্রাপ্ত দণ্ড</translation>
    </message>
    <message>
        <source>Fines received</source>
        <translation>প্রাপ্ত জরিমানা</translation>
    </message>
    <message>
        <source>Recovered after write-off</source>
        <translation>অবলোপনের পর আদায়</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>অবলোপিত</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation>নগদের তফাত</translation>
    </message>
    <message>
        <source>Before this log began</source>
        <translation>এই খাতার আগে</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>নেওয়া</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>আদায়</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>ঋণ</translation>
    </message>
    <message>
        <source>Paid for another member</source>
        <translation>অন্য সদস্যের জন্য দেওয়া</translation>
    </message>
    <message>
        <source>Paid back to you</source>
        <translation>আপনাকে ফেরত</translation>
    </message>
    <message>
        <source>Repayment, kept aside</source>
        <translation>পরিশোধ, আলাদা রাখা</translation>
    </message>
    <message>
        <source>To savings</source>
        <translation>সঞ্চয়ে</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>অগ্রিম</translation>
    </message>
    <message>
        <source>perhaps collected twice</source>
        <translation>হয়তো দুবার আদায়</translation>
    </message>
    <message>
        <source>the loan is closed</source>
        <translation>ঋণ বন্ধ</translation>
    </message>
    <message>
        <source>the loan is not known</source>
        <translation>ঋণ জানা নেই</translation>
    </message>
    <message>
        <source>more than was left to pay</source>
        <translation>বাকির চেয়ে বেশি</translation>
    </message>
    <message>
        <source>the amount cannot be right</source>
        <translation>টাকার অঙ্ক ঠিক হতে পারে না</translation>
    </message>
    <message>
        <source>more than was in the account</source>
        <translation>হিসাবের চেয়ে বেশি</translation>
    </message>
    <message>
        <source>the laptop was blocked</source>
        <translation>ল্যাপটপ আটকানো ছিল</translation>
    </message>
    <message>
        <source>more than was to be paid back</source>
        <translation>ফেরতের চেয়ে বেশি</translation>
    </message>
    <message>
        <source>the loan was handed over already</source>
        <translation>ঋণ আগেই হস্তান্তরিত</translation>
    </message>
    <message>
        <source>the schedule does not fit the loan</source>
        <translation>তফসিল ঋণের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>the cash day was closed</source>
        <translation>নগদ দিন বন্ধ ছিল</translation>
    </message>
    <message>
        <source>the center had been handed over</source>
        <translation>কেন্দ্র হস্তান্তর হয়েছিল</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>জমিয়েছেন</translation>
    </message>
    <message>
        <source>took out</source>
        <translation>তুলেছেন</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>পরিদর্শন · {name}</translation>
    </message>
    <message>
        <source>unknown borrower</source>
        <translation>অজানা ঋণগ্রহীতা</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Assessment · {name}</source>
        <translation>মূল্যায়ন · {name}</translation>
    </message>
    <message>
        <source>{count} of {amount}, {first} to {last}</source>
        <translation>{amount}-এর {count}টি, {first} থেকে {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>কিস্তি</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>এখন চাওয়া</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>পরে চাওয়া</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>As much is asked as before</source>
        <translation>আগের মতোই চাওয়া হয়</translation>
    </message>
    <message>
        <source>{amount} less will be asked</source>
        <translation>{amount} কম চাওয়া হবে</translation>
    </message>
    <message>
        <source>{amount} more will be asked</source>
        <translation>{amount} বেশি চাওয়া হবে</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>প্রভাব</translation>
    </message>
    <message>
        <source>Loan · {name}</source>
        <translation>ঋণ · {name}</translation>
    </message>
    <message>
        <source>diligence {mean}</source>
        <translation>পরিশ্রম {mean}</translation>
    </message>
    <message>
        <source>self-control {mean}</source>
        <translation>সংযম {mean}</translation>
    </message>
    <message>
        <source>honesty {mean}</source>
        <translation>সততা {mean}</translation>
    </message>
    <message>
        <source>own hands {mean}</source>
        <translation>নিজ হাতে {mean}</translation>
    </message>
    <message>
        <source>confidence with money {mean}</source>
        <translation>টাকায় ভরসা {mean}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>সম্মতি</translation>
    </message>
    <message>
        <source>She did not want the interview; that is no bad sign</source>
        <translation>তিনি সাক্ষাৎকার চাননি; এটি খারাপ লক্ষণ নয়</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Left out; nothing is held against her</source>
        <translation>বাদ; তাঁর বিরুদ্ধে কিছু নয়</translation>
    </message>
    <message>
        <source>One answer many times in a row</source>
        <translation>পরপর একই উত্তর</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>উত্তর ভিন্ন ভিন্ন</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>গতি</translation>
    </message>
    <message>
        <source>{seconds} s per answer</source>
        <translation>প্রতি উত্তরে {seconds} সে</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>বৈচিত্র্য</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>বিরোধ</translation>
    </message>
    <message>
        <source>Agrees to statements that say the opposite</source>
        <translation>উল্টো কথাতেও সম্মত</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>নকল</translation>
    </message>
    <message>
        <source>Nearly the answers of another borrower of this officer</source>
        <translation>প্রায় এই কর্মকর্তার আরেক ঋণগ্রহীতার উত্তর</translation>
    </message>
    <message>
        <source>References</source>
        <translation>পরিচিতজন</translation>
    </message>
    <message>
        <source>{count} of {all} reached</source>
        <translation>{all}-এর মধ্যে {count} জনকে পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Fourth voice</source>
        <translation>চতুর্থ মত</translation>
    </message>
    <message>
        <source>References lie {count} steps apart; ask one more</source>
        <translation>পরিচিতজনদের মধ্যে {count} ধাপ তফাত; আরও একজনকে জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>দ্বিতীয় মূল্যায়ন</translation>
    </message>
    <message>
        <source>Yours is asked for. Rate her first; this one is shown after it</source>
        <translation>আপনারটি চাওয়া হয়েছে। আগে দিন; এটি পরে দেখাবে</translation>
    </message>
    <message>
        <source>Nothing that counts: no observation, no two references, nothing in the books</source>
        <translation>গোনার মতো কিছু নেই: পর্যবেক্ষণ, দুই পরিচিতজন, খাতায় কিছু নেই</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>রাজি হননি</translation>
    </message>
    <message>
        <source>{score} of 100, by rules {version}</source>
        <translation>100-তে {score}, নিয়ম {version}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>Five C</source>
        <translation>পাঁচ C</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>পক্ষে</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>বিপক্ষে</translation>
    </message>
    <message>
        <source>From the books</source>
        <translation>খাতা থেকে</translation>
    </message>
    <message>
        <source>{middle} of 5 in the middle, at most {apart} apart; one voice alone moves it by {shift}</source>
        <translation>5-এর মধ্যে {middle} মাঝে, সর্বোচ্চ {apart} ব্যবধান; একটি মত {shift} বদলায়</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>উক্তি</translation>
    </message>
    <message>
        <source>{means}, of 5. They do not count in the score</source>
        <translation>{means}, 5-এ। স্কোরে গোনা হয় না</translation>
    </message>
    <message>
        <source>no observation in common</source>
        <translation>মিল থাকা পর্যবেক্ষণ নেই</translation>
    </message>
    <message>
        <source>{count} of {all} observations far apart</source>
        <translation>{all}-এর মধ্যে {count} পর্যবেক্ষণে বড় তফাত</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>আবার মূল্যায়িত</translation>
    </message>
    <message>
        <source>{score} of 100 by {name}; {apart}</source>
        <translation>{name}-এর 100-তে {score}; {apart}</translation>
    </message>
    <message>
        <source>Made without seeing the first</source>
        <translation>প্রথমটি না দেখে করা</translation>
    </message>
    <message>
        <source>waits {level} of {most}</source>
        <translation>{most}-এর মধ্যে {level} অপেক্ষা</translation>
    </message>
    <message>
        <source>{count} of {all} sums right</source>
        <translation>{all}-এর মধ্যে {count} অঙ্ক ঠিক</translation>
    </message>
    <message>
        <source>Small tests</source>
        <translation>ছোট পরীক্ষা</translation>
    </message>
    <message>
        <source>{found}. They do not count in the score</source>
        <translation>{found}। স্কোরে গোনা হয় না</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>কেউ</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>দল নেই</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>কর্মকর্তা নেই</translation>
    </message>
    <message>
        <source>Center and group</source>
        <translation>কেন্দ্র ও দল</translation>
    </message>
    <message>
        <source>Loan and savings</source>
        <translation>ঋণ ও সঞ্চয়</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>এই ল্যাপটপে নেই</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>{amount} দেনা</translation>
    </message>
    <message>
        <source>saved {amount}</source>
        <translation>{amount} সঞ্চয়</translation>
    </message>
    <message>
        <source>None</source>
        <comment>money</comment>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>দেখা লোক</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>কথা দেওয়া</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>যা এসেছে</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>দেখেছি</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>এঁরা দুজন</translation>
    </message>
    <message>
        <source>One: keep the first entry</source>
        <translation>একজন: প্রথম নথি রাখুন</translation>
    </message>
    <message>
        <source>One: keep the second entry</source>
        <translation>একজন: দ্বিতীয় নথি রাখুন</translation>
    </message>
    <message>
        <source>Leave it merged</source>
        <translation>মেলানোই থাক</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>মেলানো ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>kept what was there</source>
        <translation>আগেরটি রেখেছেন</translation>
    </message>
    <message>
        <source>took the other value</source>
        <translation>অন্য মানটি নিয়েছেন</translation>
    </message>
    <message>
        <source>kept the one from before</source>
        <translation>পুরোনোটি রেখেছেন</translation>
    </message>
    <message>
        <source>wrote another value</source>
        <translation>নতুন মান লিখেছেন</translation>
    </message>
    <message>
        <source>said both are real</source>
        <translation>দুটিই ঠিক বলেছেন</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>ফিরিয়ে নিয়েছেন</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>দেখেছেন</translation>
    </message>
    <message>
        <source>said they are one person</source>
        <translation>একই ব্যক্তি বলেছেন</translation>
    </message>
    <message>
        <source>Same {amount} entered twice?</source>
        <translation>একই {amount} দুবার লেখা?</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is closed.</source>
        <translation>{amount} বন্ধ ঋণের জন্য এসেছে।</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is not known.</source>
        <translation>{amount} অজানা ঋণের জন্য এসেছে।</translation>
    </message>
    <message>
        <source>{amount} is more than was left to pay.</source>
        <translation>{amount} বাকির চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>{amount} was paid back and was not due.</source>
        <translation>{amount} পাওনা না হলেও ফেরত দেওয়া।</translation>
    </message>
    <message>
        <source>{amount} was to pay off the loan and does not.</source>
        <translation>{amount}-এ ঋণ শেষ হওয়ার কথা, হয় না।</translation>
    </message>
    <message>
        <source>{amount} was handed over without an approval.</source>
        <translation>{amount} অনুমোদন ছাড়া হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that was used before.</source>
        <translation>{amount} আগে ব্যবহৃত অনুমোদনে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that had expired.</source>
        <translation>{amount} মেয়াদোত্তীর্ণ অনুমোদনে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over on other terms than were approved.</source>
        <translation>{amount} অনুমোদনের বাইরের শর্তে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over by who approved it.</source>
        <translation>{amount} যিনি অনুমোদন করেছেন তিনিই হস্তান্তর করেছেন।</translation>
    </message>
    <message>
        <source>{amount} was handed over a second time.</source>
        <translation>{amount} দ্বিতীয়বার হস্তান্তর।</translation>
    </message>
    <message>
        <source>{amount} was handed over on a schedule that does not fit it.</source>
        <translation>{amount} বেমানান তফসিলে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{name} takes {amount} back; that needs a supervisor.</source>
        <translation>{name} {amount} ফিরিয়ে নেন; তত্ত্বাবধায়ক লাগবে।</translation>
    </message>
    <message>
        <source>{amount} is more than her savings.</source>
        <translation>{amount} তাঁর সঞ্চয়ের বেশি।</translation>
    </message>
    <message>
        <source>{amount} cannot be right.</source>
        <translation>{amount} ঠিক হতে পারে না।</translation>
    </message>
    <message>
        <source>{amount} was collected with a blocked laptop.</source>
        <translation>{amount} আটকানো ল্যাপটপে আদায়।</translation>
    </message>
    <message>
        <source>The laptop of {name} was restored or copied. {note}</source>
        <translation>{name}-এর ল্যাপটপ ফেরানো বা নকল করা। {note}</translation>
    </message>
    <message>
        <source>The clock of {name}&apos;s laptop was wrong. {note}</source>
        <translation>{name}-এর ল্যাপটপের ঘড়ি ভুল ছিল। {note}</translation>
    </message>
    <message>
        <source>{name} worked with a laptop that IT had blocked. It has no effect.</source>
        <translation>{name} IT-এর আটকানো ল্যাপটপে কাজ করেছেন। তার প্রভাব নেই।</translation>
    </message>
    <message>
        <source>Odd times among the records of {name} in a month: {note}</source>
        <translation>এক মাসে {name}-এর নথির অদ্ভুত সময়: {note}</translation>
    </message>
    <message>
        <source>{name} worked here after the center was handed over.</source>
        <translation>কেন্দ্র হস্তান্তরের পর {name} এখানে কাজ করেছেন।</translation>
    </message>
    <message>
        <source>Two sheets of one meeting disagree.</source>
        <translation>এক সভার দুটি পত্রে মিল নেই।</translation>
    </message>
    <message>
        <source>{amount} came for a day that {name} had closed.</source>
        <translation>{amount} এমন দিনের যা {name} বন্ধ করেছিলেন।</translation>
    </message>
    <message>
        <source>{name} paid out {amount} more than was there.</source>
        <translation>{name} যা ছিল তার চেয়ে {amount} বেশি দিয়েছেন।</translation>
    </message>
    <message>
        <source>{name} kept {amount} over night.</source>
        <translation>{name} রাতে {amount} রেখেছেন।</translation>
    </message>
    <message>
        <source>{amount} missing in what was handed in.</source>
        <translation>জমায় {amount} কম।</translation>
    </message>
    <message>
        <source>Missing receipt: {note}.</source>
        <translation>রসিদ নেই: {note}।</translation>
    </message>
    <message>
        <source>Receipt given out twice: {note}.</source>
        <translation>রসিদ দুবার দেওয়া: {note}।</translation>
    </message>
    <message>
        <source>{name} changed something that had been decided.</source>
        <translation>{name} ঠিক হওয়া বিষয় বদলেছেন।</translation>
    </message>
    <message>
        <source>Who was to stand in for her stands in for as many as she may.</source>
        <translation>তাঁর জামিনদার সীমা পর্যন্ত জামিন দিয়েছেন।</translation>
    </message>
    <message>
        <source>Her guarantor closes a ring who stand in for one another.</source>
        <translation>তাঁর জামিনদার পারস্পরিক জামিনের বৃত্ত করেন।</translation>
    </message>
    <message>
        <source>Her guarantor has too little left a month.</source>
        <translation>তাঁর জামিনদারের মাসে খুব কম থাকে।</translation>
    </message>
    <message>
        <source>What her guarantor has left a month is not known.</source>
        <translation>তাঁর জামিনদারের মাসে কত থাকে জানা নেই।</translation>
    </message>
    <message>
        <source>Two entries have the same identity number.</source>
        <translation>দুটি নথিতে একই পরিচয় নম্বর।</translation>
    </message>
    <message>
        <source>Two entries may be one person.</source>
        <translation>দুটি নথি হয়তো একই ব্যক্তি।</translation>
    </message>
    <message>
        <source>{amount} was handed over to an entry that had been merged.</source>
        <translation>{amount} মিলিয়ে ফেলা নথিতে হস্তান্তর।</translation>
    </message>
    <message>
        <source>{name} worked for a center that had been closed.</source>
        <translation>{name} বন্ধ কেন্দ্রের জন্য কাজ করেছেন।</translation>
    </message>
    <message>
        <source>{name} changed a center that had been merged.</source>
        <translation>{name} মিলিয়ে ফেলা কেন্দ্র বদলেছেন।</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it.</source>
        <translation>{amount} নতুন তফসিলের আগে দেওয়া, পরে এসেছে।</translation>
    </message>
    <message>
        <source>{amount} was paid out of savings that were overdrawn already.</source>
        <translation>{amount} আগেই বেশি তোলা সঞ্চয় থেকে দেওয়া।</translation>
    </message>
    <message>
        <source>{name} paid {amount} out of savings of another officer&apos;s center.</source>
        <translation>{name} অন্য কর্মকর্তার কেন্দ্রের সঞ্চয় থেকে {amount} দিয়েছেন।</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings in a week.</source>
        <translation>{amount} সপ্তাহে যা তোলা যায় তার বেশি।</translation>
    </message>
    <message>
        <source>said they are two people</source>
        <translation>দুজন বলেছেন</translation>
    </message>
    <message>
        <source>let it count</source>
        <translation>গণনায় নিন</translation>
    </message>
    <message>
        <source>decided it</source>
        <translation>ঠিক করেছেন</translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation>দুটিই ঠিক</translation>
    </message>
    <message>
        <source>Reverse the second</source>
        <translation>দ্বিতীয়টি উল্টান</translation>
    </message>
    <message>
        <source>Let the receipt stand</source>
        <translation>রসিদ থাক</translation>
    </message>
    <message>
        <source>Agree: reverse it</source>
        <translation>সম্মত: উল্টান</translation>
    </message>
    <message>
        <source>It is real, count it</source>
        <translation>ঠিক আছে, গুনুন</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>এটি উল্টান</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>প্রথম নথি</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>দ্বিতীয় নথি</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>থাকে</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>পরে এসেছে</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>যা ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>যা পরে এসেছে</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>থাকে</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>রাখা</translation>
    </message>
    <message>
        <source>kept, not carried out</source>
        <translation>রাখা, কার্যকর নয়</translation>
    </message>
    <message>
        <source>Second receipt</source>
        <translation>দ্বিতীয় রসিদ</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>প্রথম রসিদ</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>গোনা হয়</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>counted on the loan</source>
        <translation>ঋণে গোনা</translation>
    </message>
    <message>
        <source>The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided.</source>
        <translation>নগদ বেরিয়ে গেছে, আলাদা রাখা। ঠিক না হওয়া পর্যন্ত আর তোলা যাবে না।</translation>
    </message>
    <message>
        <source>Nobody&apos;s money is lost: this receipt is kept apart until it is decided.</source>
        <translation>কারও টাকা হারায়নি: ঠিক না হওয়া পর্যন্ত রসিদ আলাদা।</translation>
    </message>
    <message>
        <source>Nothing was corrected: count and receipts both stay as they are.</source>
        <translation>কিছু শোধরানো হয়নি: গোনা ও রসিদ যেমন ছিল তেমনই।</translation>
    </message>
    <message>
        <source>It is kept as it was written and changed nothing.</source>
        <translation>যেমন লেখা তেমনই রাখা, কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>It counts under the schedule of its own day. Nothing has to be chosen.</source>
        <translation>নিজ দিনের তফসিলে গোনা হয়। বাছতে হবে না।</translation>
    </message>
    <message>
        <source>It was taken back, with a supervisor&apos;s PIN on the officer&apos;s laptop.</source>
        <translation>কর্মকর্তার ল্যাপটপে তত্ত্বাবধায়কের PIN-এ ফিরিয়ে নেওয়া।</translation>
    </message>
    <message>
        <source>The receipt counts until this is decided. Once you agree, the money goes back.</source>
        <translation>ঠিক না হওয়া পর্যন্ত রসিদ গোনা হয়। সম্মত হলে টাকা ফেরে।</translation>
    </message>
    <message>
        <source>Both entries go on. No new loan is approved to either until this is decided.</source>
        <translation>দুই নথিই চলবে। ঠিক না হওয়া পর্যন্ত নতুন ঋণ নয়।</translation>
    </message>
    <message>
        <source>The loan runs.</source>
        <translation>ঋণ চলছে।</translation>
    </message>
    <message>
        <source>Both entries go on as they are.</source>
        <translation>দুই নথি যেমন ছিল চলবে।</translation>
    </message>
    <message>
        <source>Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.</source>
        <translation>যেমন লেখা সব গোনা হয়। বাছতে হবে না; ল্যাপটপ কার জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept as an unfinished next version of the author&apos;s.</source>
        <translation>যা ঠিক হয়েছে থাকে। পরের কথা লেখকের অসমাপ্ত পরের রূপে রাখা।</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept here and changed nothing.</source>
        <translation>যা ঠিক হয়েছে তাই থাকে। পরের কথা এখানে রাখা, কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Nothing is changed by this. It only has to be seen.</source>
        <translation>এতে কিছু বদলায় না। শুধু দেখতে হবে।</translation>
    </message>
    <message>
        <source>{amount} came for a center that had been closed.</source>
        <translation>{amount} বন্ধ কেন্দ্রের জন্য এসেছে।</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule had asked {difference} more.</source>
        <translation>{amount} নতুন তফসিলের আগে দেওয়া, পরে এসেছে। সেদিন পর্যন্ত আগেরটি {difference} বেশি চেয়েছিল।</translation>
    </message>
    <message>
        <source>Counted {amount} more than the receipts. {note}</source>
        <translation>রসিদের চেয়ে {amount} বেশি গোনা। {note}</translation>
    </message>
    <message>
        <source>Counted {amount} less than the receipts. {note}</source>
        <translation>রসিদের চেয়ে {amount} কম গোনা। {note}</translation>
    </message>
    <message>
        <source>{amount} too much in what was handed in.</source>
        <translation>জমায় {amount} বেশি।</translation>
    </message>
    <message>
        <source>{amount} waits for a decision.</source>
        <translation>{amount} সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>ঋণগ্রহীতা</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ঋণ</translation>
    </message>
    <message>
        <source>{day}, {outcome}</source>
        <translation>{day}, {outcome}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>দেখা হয়েছে</translation>
    </message>
    <message>
        <source>None up to now</source>
        <translation>এ পর্যন্ত নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} paid off</source>
        <comment>{n} paid off</comment>
        <translation>
            <numerusform>{n} শোধ</numerusform>
            <numerusform>{n} শোধ</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} left, on time</source>
        <translation>{amount} বাকি, সময়মতো</translation>
    </message>
    <message numerus="yes">
        <source>{amount} left, {n} day late</source>
        <comment>{amount} left, {n} days late</comment>
        <translation>
            <numerusform>{amount} বাকি, {n} দিন দেরি</numerusform>
            <numerusform>{amount} বাকি, {n} দিন দেরি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loan, none runs</source>
        <comment>{n} loans, none runs</comment>
        <translation>
            <numerusform>{n} ঋণ, চলমান নেই</numerusform>
            <numerusform>{n} ঋণ, চলমান নেই</numerusform>
        </translation>
    </message>
    <message>
        <source>A borrower</source>
        <translation>একজন ঋণগ্রহীতা</translation>
    </message>
    <message>
        <source>{name} is {days} days late</source>
        <translation>{name} {days} দিন দেরিতে</translation>
    </message>
    <message>
        <source>{amount} outstanding counts as at risk</source>
        <translation>{amount} বাকি ঝুঁকিতে গোনা হয়</translation>
    </message>
    <message>
        <source>{name} missed her last installment</source>
        <translation>{name} শেষ কিস্তি দেননি</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late, {amount} outstanding</source>
        <comment>{n} days late, {amount} outstanding</comment>
        <translation>
            <numerusform>{n} দিন দেরি, {amount} বাকি</numerusform>
            <numerusform>{n} দিন দেরি, {amount} বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % came in the last four weeks; the floor is {floor} %</source>
        <translation>গত চার সপ্তাহে {percent} % এসেছেন; ন্যূনতম {floor} %</translation>
    </message>
    <message>
        <source>Few come to {center}</source>
        <translation>{center}-এ কম আসেন</translation>
    </message>
    <message>
        <source>{count} sheets of one meeting became one</source>
        <translation>এক সভার {count} পত্র এক হয়েছে</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>{name} {chosen} later: not carried out</source>
        <translation>{name} পরে {chosen}: কার্যকর নয়</translation>
    </message>
    <message>
        <source>{name} {chosen}.</source>
        <translation>{name} {chosen}।</translation>
    </message>
    <message>
        <source>Change of a loan · {name}</source>
        <translation>ঋণ বদল · {name}</translation>
    </message>
    <message>
        <source>Note on work about {name}</source>
        <translation>{name}-এর কাজ নিয়ে মন্তব্য</translation>
    </message>
    <message>
        <source>Work about {name} put aside</source>
        <translation>{name}-এর কাজ আলাদা রাখা</translation>
    </message>
    <message>
        <source>Work about {name} taken up</source>
        <translation>{name}-এর কাজ আবার নেওয়া</translation>
    </message>
    <message>
        <source>Decision about {name} taken back</source>
        <translation>{name}-এর সিদ্ধান্ত ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Terms agreed on with {name}</source>
        <translation>{name}-এর সঙ্গে শর্ত ঠিক</translation>
    </message>
    <message>
        <source>Not said what was seen of it</source>
        <translation>কী দেখা গেছে বলা হয়নি</translation>
    </message>
    <message>
        <source>Used as she said</source>
        <translation>বলা কাজে ব্যবহার</translation>
    </message>
    <message>
        <source>Partly used as she said</source>
        <translation>কিছুটা বলা কাজে ব্যবহার</translation>
    </message>
    <message>
        <source>Used for something else</source>
        <translation>অন্য কাজে ব্যবহার</translation>
    </message>
    <message>
        <source>Nothing of it could be seen</source>
        <translation>কিছু দেখা যায়নি</translation>
    </message>
    <message>
        <source>Position taken, by a photo; her home is not registered</source>
        <translation>অবস্থান ছবি থেকে; তাঁর বাড়ি নথিভুক্ত নয়</translation>
    </message>
    <message>
        <source>Position taken, typed by hand; her home is not registered</source>
        <translation>অবস্থান হাতে লেখা; তাঁর বাড়ি নথিভুক্ত নয়</translation>
    </message>
    <message>
        <source>{meters} m from her home, by a photo</source>
        <translation>বাড়ি থেকে {meters} মি, ছবি থেকে</translation>
    </message>
    <message>
        <source>{meters} m from her home, typed by hand</source>
        <translation>বাড়ি থেকে {meters} মি, হাতে লেখা</translation>
    </message>
    <message>
        <source>Amount and day are named</source>
        <translation>টাকা ও দিন বলা আছে</translation>
    </message>
    <message>
        <source>Amount or day is missing</source>
        <translation>টাকা বা দিন নেই</translation>
    </message>
    <message>
        <source>Loan use</source>
        <translation>ঋণের ব্যবহার</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Asked for by policy, not there yet</source>
        <translation>নীতিতে চাওয়া হয়েছে, এখনও নেই</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>Typed {n} hour after it happened</source>
        <comment>Typed {n} hours after it happened</comment>
        <translation>
            <numerusform>ঘটনার {n} ঘণ্টা পরে লেখা</numerusform>
            <numerusform>ঘটনার {n} ঘণ্টা পরে লেখা</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>কারণ দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>No position: {reason}</source>
        <translation>অবস্থান নেই: {reason}</translation>
    </message>
    <message>
        <source>Position taken; her home is not registered</source>
        <translation>অবস্থান নেওয়া; তাঁর বাড়ি নথিভুক্ত নয়</translation>
    </message>
    <message>
        <source>{meters} m from her home</source>
        <translation>তাঁর বাড়ি থেকে {meters} মি</translation>
    </message>
    <message>
        <source>Time in and out not recorded</source>
        <translation>আসা-যাওয়ার সময় নেই</translation>
    </message>
    <message>
        <source>{minutes} min at the door</source>
        <translation>দরজায় {minutes} মিনিট</translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} অক্ষর</numerusform>
            <numerusform>{n} অক্ষর</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>মন্তব্য নেই</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>ঘটেছে</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{day}-এ {amount}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>পরের পরিদর্শন</translation>
    </message>
    <message>
        <source>IT must let this laptop go on</source>
        <translation>IT-কে এই ল্যাপটপ চালু রাখতে দিতে হবে</translation>
    </message>
    <message>
        <source>This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. They reach the office once IT and you have done this:</source>
        <translation>এই ল্যাপটপ কপি থেকে ফেরানো, বা নকল করা। নথি এখানে নিরাপদ; কাজ চালান। IT ও আপনি এটি করলে কার্যালয়ে পৌঁছাবে:</translation>
    </message>
    <message>
        <source>1  IT, at the office&apos;s server: make a one-time code</source>
        <translation>1  IT, কার্যালয়ের সার্ভারে: একবারের কোড বানান</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: go on with that code</source>
        <translation>2  এখানে, Fieldbook বন্ধ করে, টার্মিনালে: সেই কোডে এগোন</translation>
    </message>
    <message>
        <source>3  Open Fieldbook again and sync; records that the office has are not sent twice</source>
        <translation>3  Fieldbook আবার খুলে সিঙ্ক করুন; কার্যালয়ে যা আছে আবার যায় না</translation>
    </message>
    <message>
        <source>The office does not know this laptop any more</source>
        <translation>কার্যালয় এই ল্যাপটপ আর চেনে না</translation>
    </message>
    <message>
        <source>Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. They reach the office once IT and you have done this:</source>
        <translation>হয়তো সার্ভার পুরোনো ব্যাকআপ থেকে ফেরানো। আপনার নথি এখানে নিরাপদ। IT ও আপনি এটি করলে কার্যালয়ে পৌঁছাবে:</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>এই নথি পড়া যায় না</translation>
    </message>
    <message>
        <source>What the office received is safe there. What was not sent is in a second copy beside the database, so delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:</source>
        <translation>কার্যালয় যা পেয়েছে তা সেখানে নিরাপদ। যা পাঠানো হয়নি তা ডেটাবেসের পাশে দ্বিতীয় কপিতে, কিছু মুছবেন না; শুধু না-পাঠানো ছবির কপি নেই। IT এভাবে নেয়:</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT</source>
        <translation>2  এখানে, Fieldbook বন্ধ করে, টার্মিনালে: আবার যোগ দিন; এটি NEW-SEAT দেখায়</translation>
    </message>
    <message>
        <source>3  Here: take over what the office does not have</source>
        <translation>3  এখানে: কার্যালয়ে যা নেই তা নিন</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} ahead of the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>এই ল্যাপটপের ঘড়ি কার্যালয়ের চেয়ে {time} এগিয়ে ছিল। নথি নিরাপদ, দিন একই থাকে। সিস্টেমে তারিখ ও সময় ঠিক করুন।</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} behind the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>এই ল্যাপটপের ঘড়ি কার্যালয়ের চেয়ে {time} পিছিয়ে ছিল। নথি নিরাপদ, দিন একই থাকে। সিস্টেমে তারিখ ও সময় ঠিক করুন।</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>একটি নথি</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry about money came from a newer version and is not counted here yet, so a balance may be wrong. Nothing is lost; have this laptop updated.</source>
        <comment>{n} entries about money came from a newer version and are not counted here yet, so balances may be wrong. Nothing is lost; have this laptop updated.</comment>
        <translation>
            <numerusform>টাকার {n}টি লেখা নতুন সংস্করণ থেকে এসেছে এবং এখানে এখনো গোনা হয়নি, তাই কোনো স্থিতি ভুল হতে পারে। কিছুই হারায়নি; এই ল্যাপটপ হালনাগাদ করান।</numerusform>
            <numerusform>টাকার {n}টি লেখা নতুন সংস্করণ থেকে এসেছে এবং এখানে এখনো গোনা হয়নি, তাই স্থিতি ভুল হতে পারে। কিছুই হারায়নি; এই ল্যাপটপ হালনাগাদ করান।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records here were once found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</source>
        <comment>Records here were {n} times found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</comment>
        <translation>
            <numerusform>এখানকার নথি একবার কার্যালয়ের চেয়ে ভিন্ন পাওয়া গেছে ও আবার আনা হয়েছে; চলতে থাকলে IT-কে বলুন।</numerusform>
            <numerusform>এখানকার নথি {n} বার কার্যালয়ের চেয়ে ভিন্ন পাওয়া গেছে ও আবার আনা হয়েছে; চলতে থাকলে IT-কে বলুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to a backup. What you recorded goes there again; what others recorded after it comes back here as their laptops exchange, so ask them before you decide on what seems to be missing.</source>
        <translation>কার্যালয়ের সার্ভার পুরোনো ব্যাকআপে ফেরানো হয়েছে। আপনার লেখা আবার সেখানে যায়; অন্যদের পরের লেখা তাঁদের ল্যাপটপ আদান-প্রদান করলে এখানে ফেরে। যা কম মনে হয় তা নিয়ে সিদ্ধান্তের আগে তাঁদের জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>{count} came from a newer version; update this laptop to see them.</source>
        <translation>{count}টি নতুন সংস্করণের; দেখতে ল্যাপটপ হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>Everything of yours is at the office.</source>
        <translation>আপনার সবকিছু কার্যালয়ে।</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits here safely. Nothing is lost.</source>
        <comment>{n} changes wait here safely. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} বদল এখানে নিরাপদে অপেক্ষায়। কিছু হারায়নি।</numerusform>
            <numerusform>{n} বদল এখানে নিরাপদে অপেক্ষায়। কিছু হারায়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Center</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message numerus="yes">
        <source>{center} meeting, {n} member</source>
        <comment>{center} meeting, {n} members</comment>
        <translation>
            <numerusform>{center}-এর সভা, {n} সদস্য</numerusform>
            <numerusform>{center}-এর সভা, {n} সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>Repayment of {name}, {amount}</source>
        <translation>{name}-এর পরিশোধ, {amount}</translation>
    </message>
    <message>
        <source>Paid back to {name}, {amount}</source>
        <translation>{name}-কে ফেরত, {amount}</translation>
    </message>
    <message>
        <source>Savings of {name}, {amount}</source>
        <translation>{name}-এর সঞ্চয়, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal of {name}, {amount}</source>
        <translation>{name}-এর উত্তোলন, {amount}</translation>
    </message>
    <message>
        <source>Reversal for {name}</source>
        <translation>{name}-এর বিপরীত ভুক্তি</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>বিপরীত ভুক্তি</translation>
    </message>
    <message>
        <source>Loan of {name}, {amount}</source>
        <translation>{name}-এর ঋণ, {amount}</translation>
    </message>
    <message>
        <source>Savings account of {name}</source>
        <translation>{name}-এর সঞ্চয় হিসাব</translation>
    </message>
    <message>
        <source>Charge for {name}, proposed</source>
        <translation>{name}-এর আরোপ, প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Waiver for {name}, proposed</source>
        <translation>{name}-এর মওকুফ, প্রস্তাবিত</translation>
    </message>
    <message>
        <source>New schedule for {name}, proposed</source>
        <translation>{name}-এর নতুন তফসিল, প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Write-off for {name}, proposed</source>
        <translation>{name}-এর অবলোপন, প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Charge for {name}, agreed</source>
        <translation>{name}-এর আরোপ, সম্মত</translation>
    </message>
    <message>
        <source>Waiver for {name}, agreed</source>
        <translation>{name}-এর মওকুফ, সম্মত</translation>
    </message>
    <message>
        <source>New schedule for {name}, agreed</source>
        <translation>{name}-এর নতুন তফসিল, সম্মত</translation>
    </message>
    <message>
        <source>Write-off for {name}, agreed</source>
        <translation>{name}-এর অবলোপন, সম্মত</translation>
    </message>
    <message>
        <source>Charge for {name}, not agreed</source>
        <translation>{name}-এর আরোপ, অসম্মত</translation>
    </message>
    <message>
        <source>Waiver for {name}, not agreed</source>
        <translation>{name}-এর মওকুফ, অসম্মত</translation>
    </message>
    <message>
        <source>New schedule for {name}, not agreed</source>
        <translation>{name}-এর নতুন তফসিল, অসম্মত</translation>
    </message>
    <message>
        <source>Write-off for {name}, not agreed</source>
        <translation>{name}-এর অবলোপন, অসম্মত</translation>
    </message>
    <message>
        <source>Change for {name}, proposed</source>
        <translation>{name}-এর বদল, প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Change for {name}, agreed</source>
        <translation>{name}-এর বদল, সম্মত</translation>
    </message>
    <message>
        <source>Change for {name}, not agreed</source>
        <translation>{name}-এর বদল, অসম্মত</translation>
    </message>
    <message>
        <source>Visit to {name}</source>
        <translation>{name}-এর পরিদর্শন</translation>
    </message>
    <message>
        <source>Unfinished visit to {name}</source>
        <translation>{name}-এর অসমাপ্ত পরিদর্শন</translation>
    </message>
    <message>
        <source>Assessment of {name}</source>
        <translation>{name}-এর মূল্যায়ন</translation>
    </message>
    <message>
        <source>Accepted assessment</source>
        <translation>মূল্যায়ন গৃহীত</translation>
    </message>
    <message>
        <source>Returned assessment</source>
        <translation>মূল্যায়ন ফেরত</translation>
    </message>
    <message>
        <source>Accepted visit to {name}</source>
        <translation>{name}-এর গৃহীত পরিদর্শন</translation>
    </message>
    <message>
        <source>Returned visit to {name}</source>
        <translation>{name}-এর ফেরত পরিদর্শন</translation>
    </message>
    <message numerus="yes">
        <source>Decision on {n} conflict</source>
        <comment>Decision on {n} conflicts</comment>
        <translation>
            <numerusform>{n} দ্বন্দ্বের সিদ্ধান্ত</numerusform>
            <numerusform>{n} দ্বন্দ্বের সিদ্ধান্ত</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>প্রশ্ন: {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>উত্তর: {words}</translation>
    </message>
    <message>
        <source>Application of {name} approved</source>
        <translation>{name}-এর আবেদন অনুমোদিত</translation>
    </message>
    <message>
        <source>Application of {name} returned</source>
        <translation>{name}-এর আবেদন ফেরত</translation>
    </message>
    <message>
        <source>Application of {name} rejected</source>
        <translation>{name}-এর আবেদন প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>{name} asks about a loan</source>
        <translation>{name} ঋণের খোঁজ নেন</translation>
    </message>
    <message>
        <source>Application of {name}, {amount}</source>
        <translation>{name}-এর আবেদন, {amount}</translation>
    </message>
    <message>
        <source>Recommendation for {name}, {amount}</source>
        <translation>{name}-এর সুপারিশ, {amount}</translation>
    </message>
    <message>
        <source>Application of {name} withdrawn</source>
        <translation>{name}-এর আবেদন প্রত্যাহার</translation>
    </message>
    <message>
        <source>Product {product}, version {version}</source>
        <translation>পণ্য {product}, সংস্করণ {version}</translation>
    </message>
    <message>
        <source>Product withdrawn</source>
        <translation>পণ্য প্রত্যাহার</translation>
    </message>
    <message>
        <source>{product} withdrawn</source>
        <translation>{product} প্রত্যাহার</translation>
    </message>
    <message>
        <source>Holidays and closed days, version {version}</source>
        <translation>ছুটি ও বন্ধ দিন, সংস্করণ {version}</translation>
    </message>
    <message>
        <source>Lending policy {name}</source>
        <translation>ঋণ নীতি {name}</translation>
    </message>
    <message>
        <source>New borrower {name}</source>
        <translation>নতুন ঋণগ্রহীতা {name}</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{name}-এর {what}</translation>
    </message>
    <message>
        <source>Center {name}</source>
        <translation>কেন্দ্র {name}</translation>
    </message>
    <message>
        <source>{center} handed to another officer</source>
        <translation>{center} অন্য কর্মকর্তাকে</translation>
    </message>
    <message>
        <source>A record of a newer version took effect</source>
        <translation>নতুন সংস্করণের একটি নথি কার্যকর</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}-এর ছবি</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>দল {name}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ও {second}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>প্রোফাইল</translation>
    </message>
    <message>
        <source>The clock of a laptop was wrong</source>
        <translation>একটি ল্যাপটপের ঘড়ি ভুল ছিল</translation>
    </message>
    <message>
        <source>Odd times of a laptop&apos;s records</source>
        <translation>একটি ল্যাপটপের নথির অদ্ভুত সময়</translation>
    </message>
    <message>
        <source>A laptop goes on in a new series</source>
        <translation>একটি ল্যাপটপ নতুন ধারায় চলছে</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>অনুমতি দেওয়া</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>অনুমতি শেষ</translation>
    </message>
    <message>
        <source>{first} and {second} are one person</source>
        <translation>{first} ও {second} একই ব্যক্তি</translation>
    </message>
    <message>
        <source>{name} stands for herself again</source>
        <translation>{name} আবার আলাদা ব্যক্তি</translation>
    </message>
    <message>
        <source>{center} closed</source>
        <translation>{center} বন্ধ</translation>
    </message>
    <message>
        <source>{center} merged into another</source>
        <translation>{center} অন্যটিতে মেলানো</translation>
    </message>
    <message>
        <source>A decision taken back</source>
        <translation>একটি সিদ্ধান্ত ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Held work let count</source>
        <translation>আটকে রাখা কাজ গণনায় নেওয়া হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>Late {n} day</source>
        <comment>Late {n} days</comment>
        <translation>
            <numerusform>{n} দিন দেরি</numerusform>
            <numerusform>{n} দিন দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {amount} today</source>
        <translation>আজ {amount} দেওয়ার কথা</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}</source>
        <translation>{day}-এ {amount} দেওয়ার কথা</translation>
    </message>
    <message>
        <source>Next visit planned for today</source>
        <translation>পরের পরিদর্শন আজ</translation>
    </message>
    <message>
        <source>Next visit planned for {day}</source>
        <translation>পরের পরিদর্শন {day}</translation>
    </message>
    <message>
        <source>Visit returned</source>
        <translation>পরিদর্শন ফেরত</translation>
    </message>
    <message>
        <source>Loan application returned</source>
        <translation>ঋণের আবেদন ফেরত</translation>
    </message>
    <message numerus="yes">
        <source>{n} person half registered</source>
        <comment>{n} people half registered</comment>
        <translation>
            <numerusform>{n} জন আধা নিবন্ধিত</numerusform>
            <numerusform>{n} জন আধা নিবন্ধিত</numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>এখনো নাম নেই</translation>
    </message>
    <message>
        <source>{name} asks: {work}</source>
        <translation>{name} জিজ্ঞেস করেন: {work}</translation>
    </message>
    <message>
        <source>{name} asks about {person}</source>
        <translation>{name} {person} সম্পর্কে জিজ্ঞেস করেন</translation>
    </message>
    <message numerus="yes">
        <source>{n} record changed in two places</source>
        <comment>{n} records changed in two places</comment>
        <translation>
            <numerusform>{n} নথি দুই জায়গায় বদলেছে</numerusform>
            <numerusform>{n} নথি দুই জায়গায় বদলেছে</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>আপনি ঠিক করবেন</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} ঠিক করবেন</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit</source>
        <comment>{n} unfinished visits</comment>
        <translation>
            <numerusform>{n} অসমাপ্ত পরিদর্শন</numerusform>
            <numerusform>{n} অসমাপ্ত পরিদর্শন</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: today. Nothing is lost</source>
        <translation>সবচেয়ে পুরোনো: আজ। কিছু হারায়নি</translation>
    </message>
    <message>
        <source>Oldest: {day}. Nothing is lost</source>
        <translation>সবচেয়ে পুরোনো: {day}। কিছু হারায়নি</translation>
    </message>
    <message>
        <source>Assessment returned</source>
        <translation>মূল্যায়ন ফেরত</translation>
    </message>
    <message>
        <source>Rate {name} too</source>
        <translation>{name}-কেও মূল্যায়ন করুন</translation>
    </message>
    <message>
        <source>Without seeing what was said</source>
        <translation>কী বলা হয়েছে না দেখে</translation>
    </message>
    <message numerus="yes">
        <source>{n} assessment is over a year old</source>
        <comment>{n} assessments are over a year old</comment>
        <translation>
            <numerusform>{n} মূল্যায়ন এক বছরের বেশি</numerusform>
            <numerusform>{n} মূল্যায়ন এক বছরের বেশি</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is that of {name}</source>
        <translation>সবচেয়ে পুরোনো {name}-এর</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>আরও {count}</translation>
    </message>
    <message>
        <source>{day} is not closed</source>
        <translation>{day} বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>Count the cash, then close that day</source>
        <translation>নগদ গুনে সেই দিন বন্ধ করুন</translation>
    </message>
    <message>
        <source>{amount} not handed in</source>
        <translation>{amount} জমা দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Cash not handed in</source>
        <translation>নগদ জমা দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Collected until {day}</source>
        <translation>{day} পর্যন্ত আদায়</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>loans</comment>
        <translation>দেরি</translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <comment>{n} people</comment>
        <translation>
            <numerusform>{n} জন</numerusform>
            <numerusform>{n} জন</numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts.</source>
        <translation>আরেক নথিতে একই পরিচয় নম্বর। তত্ত্বাবধায়ক “দ্বন্দ্ব”-এ ঠিক না করা পর্যন্ত ঋণ নয়।</translation>
    </message>
    <message>
        <source>Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts.</source>
        <translation>আরেক নথি একই ব্যক্তি মনে হয়। দুটিই রাখা। তত্ত্বাবধায়ক “দ্বন্দ্ব”-এ ঠিক করবেন।</translation>
    </message>
    <message>
        <source>This entry was merged into another one of hers. Nothing is lost. Open that one.</source>
        <translation>এই নথি তাঁর আরেকটিতে মেলানো। কিছু হারায়নি। সেটি খুলুন।</translation>
    </message>
    <message>
        <source>This entry has a loan or savings, so it must be the one that stays. Choose the other one.</source>
        <translation>এই নথিতে ঋণ বা সঞ্চয় আছে, তাই এটিই থাকবে। অন্যটি বাছুন।</translation>
    </message>
    <message>
        <source>This center was closed. Your record is kept and waits for a supervisor.</source>
        <translation>এই কেন্দ্র বন্ধ। আপনার নথি রাখা, তত্ত্বাবধায়কের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>This center was merged into another. Your record is kept. Sync, then open the other one.</source>
        <translation>এই কেন্দ্র অন্যটিতে মেলানো। আপনার নথি রাখা। সিঙ্ক করে অন্যটি খুলুন।</translation>
    </message>
    <message>
        <source>The loan has a new schedule since that day. The payment counts. Look at the loan.</source>
        <translation>সেই দিন থেকে ঋণের নতুন তফসিল। পরিশোধ গোনা হয়। ঋণ দেখুন।</translation>
    </message>
    <message>
        <source>These savings are overdrawn, so nothing may be taken out. A supervisor decides first.</source>
        <translation>এই সঞ্চয় বেশি তোলা হয়েছে, আর তোলা যাবে না। আগে তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>Only the officer of her center pays out her savings. Ask that officer or a supervisor.</source>
        <translation>তাঁর সঞ্চয় শুধু তাঁর কেন্দ্রের কর্মকর্তা দেন। তাঁকে বা তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday.</source>
        <translation>এ সপ্তাহে {most}-এর মধ্যে {taken} তোলা হয়েছে ({policy})। কম লিখুন, বা সোমবার পর্যন্ত থামুন।</translation>
    </message>
    <message>
        <source>That is more than may be taken out in a week. Enter less, or wait for Monday.</source>
        <translation>সপ্তাহে যা তোলা যায় তার বেশি। কম লিখুন, বা সোমবার পর্যন্ত থামুন।</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT.</source>
        <translation>প্রোগ্রামের একটি অংশ থেমেছে। সংরক্ষিত সব নিরাপদ। বন্ধ করে এগোন, বা IT-কে প্রতিবেদন দিন।</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report to IT.</source>
        <translation>প্রোগ্রামের একটি অংশ থেমেছে। সংরক্ষিত সব নিরাপদ, শেষ {time}। বন্ধ করে এগোন, বা IT-কে প্রতিবেদন দিন।</translation>
    </message>
    <message>
        <source>Something here went wrong</source>
        <translation>এখানে কিছু ঠিক হয়নি</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>IT-এর প্রতিবেদন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>প্রতিবেদন কপি</translation>
    </message>
    <message>
        <source>This laptop refused that. What you typed is still on screen. Try again, then ask IT.</source>
        <translation>ল্যাপটপ এটি নেয়নি। লেখা এখনো পর্দায়। আবার চেষ্টা করুন, তারপর IT-কে বলুন।</translation>
    </message>
    <message>
        <source>Every key is also a button, or a command in Ctrl K.</source>
        <translation>প্রতিটি কী একটি বোতামও, বা Ctrl K-তে নির্দেশ।</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>সাহায্য: {page}</translation>
    </message>
    <message>
        <source>Whole guide</source>
        <translation>পুরো নির্দেশিকা</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>এই পাতা ছাপুন</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>নির্দেশিকায় খুঁজুন</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>নির্দেশিকা</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>এই পাতায়</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সবখানে</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>নির্দেশিকায় এই কথা নেই।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>{figures}. Enter opens the table</source>
        <translation>{figures}। Enter সারণি খোলে</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>All work is saved on this laptop</source>
        <translation>সব কাজ এই ল্যাপটপে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>কৃত্রিম নথি</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} সংরক্ষিত</translation>
    </message>
    <message>
        <source>Not saved. Read the strip at the top</source>
        <translation>সংরক্ষিত নয়। উপরের ফিতা পড়ুন</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>“সিঙ্ক” খুলুন</translation>
    </message>
    <message>
        <source>Fieldbook closed by itself after {time}. Everything up to {safe} is here.</source>
        <translation>{time}-এর পরে Fieldbook নিজেই বন্ধ হয়েছে। {safe} পর্যন্ত সব এখানে।</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>খসড়া খুলুন</translation>
    </message>
    <message>
        <source>{step}: with whom?</source>
        <translation>{step}: কার সঙ্গে?</translation>
    </message>
    <message>
        <source>Letters work as keys again</source>
        <translation>অক্ষর আবার কী</translation>
    </message>
    <message>
        <source>Letters no longer work as keys</source>
        <translation>অক্ষর আর কী নয়</translation>
    </message>
    <message>
        <source>You are offline. {what} will be sent when a network appears.</source>
        <translation>আপনি অফলাইনে। নেটওয়ার্ক এলেই {what} যাবে।</translation>
    </message>
    <message>
        <source>This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT</source>
        <translation>এই সংস্করণ আর পাঠাতে পারে না। আপনার {waiting} বদল নিরাপদ। USB-তে হালনাগাদ করুন বা IT-কে বলুন</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet</source>
        <translation>IT এই ল্যাপটপ আটকেছে। শাখায় জমা দিন। এখনো কিছু মোছা হয়নি</translation>
    </message>
    <message>
        <source>The clock of this laptop went back. Set date and time before you record anything.</source>
        <translation>এই ল্যাপটপের ঘড়ি পিছিয়ে গেছে। লেখার আগে তারিখ ও সময় ঠিক করুন।</translation>
    </message>
    <message>
        <source>Only {free} MB free. New photos wait; typing still works. Delete files or ask IT</source>
        <translation>মাত্র {free} MB খালি। নতুন ছবি অপেক্ষায়; লেখা চলে। ফাইল মুছুন বা IT-কে বলুন</translation>
    </message>
    <message>
        <source>exchanged just now</source>
        <translation>এইমাত্র আদান-প্রদান</translation>
    </message>
    <message>
        <source>exchanged {time} ago</source>
        <translation>{time} আগে আদান-প্রদান</translation>
    </message>
    <message>
        <source>Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text</source>
        <translation>{at}-এ ডিস্কে লেখা গেল না। লেখা পর্দায় আছে। আবার চেষ্টা / কপি করুন</translation>
    </message>
    <message>
        <source>No position receiver found. Finish the visit and choose a reason, or plug in the receiver</source>
        <translation>অবস্থান গ্রাহক নেই। পরিদর্শন শেষ করে কারণ বাছুন, বা গ্রাহক লাগান</translation>
    </message>
    <message>
        <source>Printer did not answer. The receipt is saved and in &quot;Print later&quot;</source>
        <translation>প্রিন্টার সাড়া দেয়নি। রসিদ সংরক্ষিত, “পরে ছাপুন”-এ আছে</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction</source>
        <translation>{day} বন্ধ। আজ সংশোধন হিসেবে লিখুন</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock says {year}. Set the date, or your receipts will be refused</source>
        <translation>ল্যাপটপের ঘড়ি বলছে {year}। তারিখ ঠিক করুন, না হলে রসিদ নেওয়া হবে না</translation>
    </message>
    <message>
        <source>People</source>
        <translation>লোকজন</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>সিঙ্ক</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>নতুন ব্যক্তি</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Change a loan</source>
        <translation>ঋণ বদল</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>ঋণের আবেদন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিং</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>বিবরণী</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>জিজ্ঞাসিত</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>দিন সমাপ্তি</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>দ্বন্দ্ব</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>আদায় পত্র</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>ঝুঁকি</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>অনুমোদন</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>পরিদর্শন শুরু</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>পরিশোধ লিখুন</translation>
    </message>
    <message>
        <source>Deposit or withdrawal</source>
        <translation>জমা বা উত্তোলন</translation>
    </message>
    <message>
        <source>Passbook and statements</source>
        <translation>পাসবই ও বিবরণী</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>মূল্যায়ন শুরু</translation>
    </message>
    <message>
        <source>Apply for a loan</source>
        <translation>ঋণের আবেদন করুন</translation>
    </message>
    <message>
        <source>Find a person, group or loan, or type a command</source>
        <translation>ব্যক্তি, দল বা ঋণ খুঁজুন, বা নির্দেশ লিখুন</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>খুঁজুন বা করুন</translation>
    </message>
    <message>
        <source>No one called {name} in your centers. A supervisor&apos;s laptop has everybody of the branch.</source>
        <translation>আপনার কেন্দ্রগুলোয় {name} নামে কেউ নেই। তত্ত্বাবধায়কের ল্যাপটপে শাখার সবাই আছেন।</translation>
    </message>
    <message>
        <source>No one called {name} on this laptop.</source>
        <translation>এই ল্যাপটপে {name} নামে কেউ নেই।</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>নতুন ব্যক্তি: {name}</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>এখানে এ নামে কেউ নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late</source>
        <comment>{n} days late</comment>
        <translation>
            <numerusform>{n} দিন দেরি</numerusform>
            <numerusform>{n} দিন দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>হালনাগাদ</translation>
    </message>
    <message>
        <source>Centers and groups</source>
        <translation>কেন্দ্র ও দল</translation>
    </message>
    <message>
        <source>{loan} of {name}</source>
        <translation>{name}-এর {loan}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} বাকি</translation>
    </message>
    <message>
        <source>Do something with {name}</source>
        <translation>{name}-এর সঙ্গে কিছু করুন</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>নির্দেশ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>শোধ</translation>
    </message>
    <message>
        <source>part</source>
        <translation>আংশিক</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>আসছে</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>আগামীকাল</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} মি</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ঘ {minutes} মি</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ঘ</translation>
    </message>
    <message>
        <source>Waive a part</source>
        <translation>কিছু মওকুফ</translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation>ফি আরোপ</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>অবলোপন</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>সুদ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>ফি</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>দণ্ড</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>প্রতি সপ্তাহে</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>প্রতি 2 সপ্তাহে</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>প্রতি 4 সপ্তাহে</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>নং</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>দেয় দিন</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>চুক্তি</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.</source>
        <translation>আমি, {name}, {branch} থেকে {amount} ঋণ নিচ্ছি। হাতে {in_hand} পাই; {fees} ফি কাটা হয়।</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch} and get all of it in my hand.</source>
        <translation>আমি, {name}, {branch} থেকে {amount} ঋণ নিচ্ছি ও সবটা হাতে পাই।</translation>
    </message>
    <message>
        <source>I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.</source>
        <translation>আমি {count} কিস্তিতে {total} ফেরত দিই, প্রতিটি সর্বোচ্চ {most}, প্রথম {first}, শেষ {last}।</translation>
    </message>
    <message>
        <source>Beyond the amount the loan costs me {cost}, which is {rate} % a year.</source>
        <translation>টাকার বাইরে ঋণের খরচ {cost}, বছরে {rate} %।</translation>
    </message>
    <message>
        <source>I get a numbered receipt for every payment. I may pay earlier at any time.</source>
        <translation>প্রতি পরিশোধে নম্বরসহ রসিদ পাই। যেকোনো সময় আগে শোধ করতে পারি।</translation>
    </message>
    <message>
        <source>If I cannot pay on a day, I tell my loan officer before it.</source>
        <translation>কোনো দিন দিতে না পারলে আগেই কর্মকর্তাকে বলি।</translation>
    </message>
    <message>
        <source>{name} stands in for {amount} of it if I do not pay.</source>
        <translation>আমি না দিলে {name} এর {amount}-এর জামিন।</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>আবেদন</translation>
    </message>
    <message>
        <source>Loan file of {name}</source>
        <translation>{name}-এর ঋণ ফাইল</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books. What she signed is in the file on paper.</source>
        <translation>এই ঋণ আগের খাতা থেকে নেওয়া। তিনি যাতে সই করেছেন তা কাগজের ফাইলে আছে।</translation>
    </message>
    <message>
        <source>Paid before it was taken over</source>
        <translation>গ্রহণের আগে পরিশোধ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>আয়</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>গোনা</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>খরচ</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>দেনা</translation>
    </message>
    <message>
        <source>Cash flow of a year in {currency}</source>
        <translation>এক বছরের নগদ প্রবাহ, {currency}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Appraisal by {policy}</source>
        <translation>{policy} অনুযায়ী ঋণ যাচাই</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>কী পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>কে জামিন</translation>
    </message>
    <message>
        <source>For</source>
        <translation>জন্য</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>আসল</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>দিতে হবে</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>এখনো দেনা</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>প্রস্তাবিত</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>No loan is chosen. Open a loan on a person&apos;s page first.</source>
        <translation>ঋণ বাছা হয়নি। আগে কারও পাতায় ঋণ খুলুন।</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>কী বদলাবে</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>কী 1 থেকে 4</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>কোন অংশের</translation>
    </message>
    <message>
        <source>keys 1 to 3</source>
        <translation>কী 1 থেকে 3</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>কত</translation>
    </message>
    <message>
        <source>How many installments</source>
        <translation>কত কিস্তি</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>প্রথমটি কবে</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>কত ঘন ঘন</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>The supervisor decides by it. At most {count} letters.</source>
        <translation>তত্ত্বাবধায়ক এতেই ঠিক করেন। সর্বোচ্চ {count} অক্ষর।</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>এতে কী হবে</translation>
    </message>
    <message>
        <source>New installments</source>
        <translation>নতুন কিস্তি</translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation>আগে প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Nothing was proposed for this loan before.</source>
        <translation>এই ঋণের জন্য আগে কিছু প্রস্তাব করা হয়নি।</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>প্রস্তাব দিন</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>প্রস্তাব</translation>
    </message>
    <message>
        <source>back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>ঋণ বাছা হয়নি।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Fill in what should change to see what it does.</source>
        <translation>প্রভাব দেখতে বদল লিখুন।</translation>
    </message>
    <message>
        <source>She is asked for as much as before.</source>
        <translation>আগের মতোই চাওয়া হবে।</translation>
    </message>
    <message>
        <source>{amount} less will be asked of her</source>
        <translation>তাঁর কাছে {amount} কম চাওয়া হবে</translation>
    </message>
    <message>
        <source>{amount} more will be asked of her</source>
        <translation>তাঁর কাছে {amount} বেশি চাওয়া হবে</translation>
    </message>
    <message>
        <source>Fill this in to go on.</source>
        <translation>এগোতে এটি পূরণ করুন।</translation>
    </message>
    <message>
        <source>Proposed and saved here. It counts when the supervisor agrees</source>
        <translation>প্রস্তাবিত ও এখানে সংরক্ষিত। তত্ত্বাবধায়ক সম্মত হলে কার্যকর</translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day).</source>
        <translation>Enter রেখে নিচে, Tab ডানে। Ctrl R বছর পূরণ করে। 3*450, 1200/w (সপ্তাহ), 80/d (দিন)।</translation>
    </message>
    <message>
        <source>No application is open. Choose a person first.</source>
        <translation>কোনো আবেদন খোলা নেই। আগে ব্যক্তি বাছুন।</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>ব্যক্তি বাছুন</translation>
    </message>
    <message>
        <source>What she pays to others</source>
        <translation>অন্যদের তিনি কী দেন</translation>
    </message>
    <message>
        <source>What she pledges. A number chooses kind and proof.</source>
        <translation>তিনি কী বন্ধক দেন। অঙ্কে ধরন ও প্রমাণ বাছুন।</translation>
    </message>
    <message>
        <source>Checked by the program</source>
        <translation>প্রোগ্রাম যাচাই করেছে</translation>
    </message>
    <message>
        <source>{n} % filled in</source>
        <translation>{n} % পূরণ</translation>
    </message>
    <message>
        <source>Fill the year</source>
        <translation>বছর পূরণ</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>ডানে পূরণ</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>তিনি সম্মত</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>সম্মত</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>পরের অংশ</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>পরের অংশ</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>আগের অংশ</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>check</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>ব্যক্তি খুলুন</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>আলোচনা করুন</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>জামিনদার যোগ</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>জামিনদার</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>অংশ: {name}</translation>
    </message>
    <message>
        <source>Agreed, saved here. It can be handed over</source>
        <translation>সম্মত, এখানে সংরক্ষিত। হস্তান্তর করা যায়</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>কোনো আবেদন খোলা নেই।</translation>
    </message>
    <message>
        <source>The loan is not handed over yet.</source>
        <translation>ঋণ এখনো হস্তান্তর হয়নি।</translation>
    </message>
    <message>
        <source>It is not handed in yet.</source>
        <translation>এখনো দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>This was decided. It can be changed no more; start a new application.</source>
        <translation>এটি ঠিক হয়ে গেছে। আর বদলানো যায় না; নতুন আবেদন শুরু করুন।</translation>
    </message>
    <message>
        <source>Somebody changed this application while you type. What you typed stays here. Read again first.</source>
        <translation>লেখার সময় কেউ আবেদনটি বদলেছেন। আপনার লেখা এখানে। আগে আবার পড়ুন।</translation>
    </message>
    <message>
        <source>Nothing is missing. Ctrl Enter hands it in</source>
        <translation>কিছু বাকি নেই। Ctrl Enter-এ দিন</translation>
    </message>
    <message numerus="yes">
        <source>Handed in and saved here. {n} rule in the way, the supervisor sees it</source>
        <comment>Handed in and saved here. {n} rules in the way, the supervisor sees it</comment>
        <translation>
            <numerusform>দেওয়া ও এখানে সংরক্ষিত। {n} নিয়ম বাধা, তত্ত্বাবধায়ক দেখবেন</numerusform>
            <numerusform>দেওয়া ও এখানে সংরক্ষিত। {n} নিয়ম বাধা, তত্ত্বাবধায়ক দেখবেন</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in and saved here</source>
        <translation>দেওয়া ও এখানে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>আবার পড়ুন</translation>
    </message>
    <message>
        <source>Left in each month</source>
        <translation>মাসে থাকে</translation>
    </message>
    <message>
        <source>What she can carry</source>
        <translation>তিনি কত পারেন</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>কিছু খারাপ হলে</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>প্রস্তাব</translation>
    </message>
    <message>
        <source>The amount that fits</source>
        <translation>মানানসই টাকা</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>পারস্পরিক যাচাই</translation>
    </message>
    <message>
        <source>No income is written yet. Fill in household or business.</source>
        <translation>আয় এখনো লেখা হয়নি। পরিবার বা ব্যবসা পূরণ করুন।</translation>
    </message>
    <message>
        <source>{case}: {sentence}</source>
        <translation>{case}: {sentence}</translation>
    </message>
    <message>
        <source>Choose a loan and an amount first.</source>
        <translation>আগে ঋণ ও টাকা বাছুন।</translation>
    </message>
    <message>
        <source>Sales, goods and growth were not asked yet.</source>
        <translation>বিক্রি, মাল ও বৃদ্ধি এখনো জিজ্ঞেস হয়নি।</translation>
    </message>
    <message>
        <source>Nothing can be said without income and a loan.</source>
        <translation>আয় ও ঋণ ছাড়া কিছু বলা যায় না।</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>কত</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>থেকে, পর্যন্ত</translation>
    </message>
    <message>
        <source>It costs her</source>
        <translation>তাঁর খরচ</translation>
    </message>
    <message>
        <source>Rate a year (APR)</source>
        <translation>বার্ষিক হার (APR)</translation>
    </message>
    <message>
        <source>Effective rate</source>
        <translation>কার্যকর হার</translation>
    </message>
    <message>
        <source>year {amount}</source>
        <translation>বছর {amount}</translation>
    </message>
    <message>
        <source>no proof needed</source>
        <translation>প্রমাণ লাগে না</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>বাছা হয়নি</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>সারি যোগ</translation>
    </message>
    <message>
        <source>{line}, {column}, {text}</source>
        <translation>{line}, {column}, {text}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>Stand in a month, then Ctrl R fills the rest of the year.</source>
        <translation>কোনো মাসে দাঁড়ান, তারপর Ctrl R বছর পূরণ করে।</translation>
    </message>
    <message>
        <source>Nothing above to fill down from.</source>
        <translation>উপরে পূরণের কিছু নেই।</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy cells in the spreadsheet first.</source>
        <translation>আটকানোর কিছু নেই। আগে স্প্রেডশিটে কপি করুন।</translation>
    </message>
    <message>
        <source>“{text}” stays out. {why}</source>
        <translation>“{text}” বাইরে থাকে। {why}</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} cell?</source>
        <comment>Change {n} cells?</comment>
        <translation>
            <numerusform>{n} ঘর বদলাবেন?</numerusform>
            <numerusform>{n} ঘর বদলাবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: Ctrl Z takes all of it back.</source>
        <translation>এক ধাপ: Ctrl Z সব ফেরায়।</translation>
    </message>
    <message numerus="yes">
        <source>{n} more stays out</source>
        <comment>{n} more stay out</comment>
        <translation>
            <numerusform>আরও {n} বাইরে থাকে</numerusform>
            <numerusform>আরও {n} বাইরে থাকে</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>যেমন আছে থাক</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>আটকান</translation>
    </message>
    <message>
        <source>Left in all</source>
        <translation>মোট থাকে</translation>
    </message>
    <message>
        <source>Who stands in for her?</source>
        <translation>কে জামিন হন?</translation>
    </message>
    <message>
        <source>She promises to pay what the borrower cannot.</source>
        <translation>ঋণগ্রহীতা না পারলে তিনি দেওয়ার কথা দেন।</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>নাম, কোড বা ফোন</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>পাওয়া লোক</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>কেউ না</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>বাইরের কেউ</translation>
    </message>
    <message>
        <source>Take her</source>
        <translation>এঁকে নিন</translation>
    </message>
    <message>
        <source>Nobody here has this name. Correct it, or press Tab for somebody from outside.</source>
        <translation>এ নামে কেউ নেই। ঠিক করুন, বা বাইরের কারও জন্য Tab।</translation>
    </message>
    <message>
        <source>She is no borrower here. What she earns and spends a month says how much she can stand in for.</source>
        <translation>তিনি এখানে ঋণগ্রহীতা নন। মাসের আয়-ব্যয় বলে কত জামিন হতে পারেন।</translation>
    </message>
    <message>
        <source>Who is she?</source>
        <translation>তিনি কে?</translation>
    </message>
    <message>
        <source>How she is related</source>
        <translation>সম্পর্ক</translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation>মাসে আয়</translation>
    </message>
    <message>
        <source>Spends a month</source>
        <translation>মাসে ব্যয়</translation>
    </message>
    <message>
        <source>Pays on debts a month</source>
        <translation>মাসে দেনা শোধ</translation>
    </message>
    <message>
        <source>Register her, let her stand in</source>
        <translation>নিবন্ধন করে জামিনদার করুন</translation>
    </message>
    <message>
        <source>The reason is kept. After the hand-over only a supervisor releases somebody.</source>
        <translation>কারণ রাখা হয়। হস্তান্তরের পরে শুধু তত্ত্বাবধায়ক মুক্ত করেন।</translation>
    </message>
    <message>
        <source>Release {name}?</source>
        <translation>{name}-কে মুক্ত করবেন?</translation>
    </message>
    <message>
        <source>She stands in</source>
        <translation>তিনি জামিন</translation>
    </message>
    <message>
        <source>Release her</source>
        <translation>মুক্ত করুন</translation>
    </message>
    <message>
        <source>The borrower does not pay. What {name} then pays is a repayment of hers on this loan.</source>
        <translation>ঋণগ্রহীতা দেন না। {name} যা দেন তা এই ঋণে তাঁর পরিশোধ।</translation>
    </message>
    <message>
        <source>Ask {name} to pay?</source>
        <translation>{name}-কে দিতে বলবেন?</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>সর্বোচ্চ {amount}</translation>
    </message>
    <message>
        <source>Do not ask her</source>
        <translation>বলবেন না</translation>
    </message>
    <message>
        <source>Ask her to pay</source>
        <translation>দিতে বলুন</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>আজ বা পরের দিন বাছুন।</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>জামিনদার</translation>
    </message>
    <message>
        <source>Release the guarantor</source>
        <translation>জামিনদার মুক্ত করুন</translation>
    </message>
    <message>
        <source>release</source>
        <translation>মুক্ত</translation>
    </message>
    <message>
        <source>Ask the guarantor to pay</source>
        <translation>জামিনদারকে দিতে বলুন</translation>
    </message>
    <message>
        <source>ask to pay</source>
        <translation>দিতে বলুন</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>এখনো জামিনদার নেই।</translation>
    </message>
    <message>
        <source>Nobody stands in yet. G adds somebody.</source>
        <translation>এখনো কেউ জামিন নন। G-তে যোগ করুন।</translation>
    </message>
    <message>
        <source>means not known</source>
        <translation>সাধ্য জানা নেই</translation>
    </message>
    <message>
        <source>{amount} left a month</source>
        <translation>মাসে {amount} থাকে</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>{amount} দিয়েছেন</translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation>{amount}-এর জন্য</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>দেখুন</translation>
    </message>
    <message>
        <source>Choose the loan and its amount first: it says what she stands in for.</source>
        <translation>আগে ঋণ ও টাকা বাছুন: জামিন তারই।</translation>
    </message>
    <message>
        <source>1 said</source>
        <translation>1 বলা</translation>
    </message>
    <message>
        <source>2 books</source>
        <translation>2 খাতা</translation>
    </message>
    <message>
        <source>3 counted</source>
        <translation>3 গোনা</translation>
    </message>
    <message>
        <source>4 bank</source>
        <translation>4 ব্যাংক</translation>
    </message>
    <message>
        <source>1 Deposit</source>
        <translation>1 জমা</translation>
    </message>
    <message>
        <source>2 Land</source>
        <translation>2 জমি</translation>
    </message>
    <message>
        <source>3 House</source>
        <translation>3 বাড়ি</translation>
    </message>
    <message>
        <source>4 Vehicle</source>
        <translation>4 গাড়ি</translation>
    </message>
    <message>
        <source>5 Equipment</source>
        <translation>5 যন্ত্র</translation>
    </message>
    <message>
        <source>6 Livestock</source>
        <translation>6 পশু</translation>
    </message>
    <message>
        <source>7 Stock</source>
        <translation>7 মাল</translation>
    </message>
    <message>
        <source>8 Receivables</source>
        <translation>8 পাওনা</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9 অন্য</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 নেই</translation>
    </message>
    <message>
        <source>1 papers seen</source>
        <translation>1 কাগজ দেখা</translation>
    </message>
    <message>
        <source>2 copy kept</source>
        <translation>2 কপি রাখা</translation>
    </message>
    <message>
        <source>3 registered</source>
        <translation>3 নিবন্ধিত</translation>
    </message>
    <message>
        <source>Asked to check what she says</source>
        <translation>তাঁর কথা যাচাই করতে জিজ্ঞাসা</translation>
    </message>
    <message>
        <source>Sales on a day</source>
        <translation>দিনের বিক্রি</translation>
    </message>
    <message>
        <source>Days open in a month</source>
        <translation>মাসে খোলা দিন</translation>
    </message>
    <message>
        <source>Sales in a month</source>
        <translation>মাসের বিক্রি</translation>
    </message>
    <message>
        <source>Goods bought in a month</source>
        <translation>মাসের কেনা</translation>
    </message>
    <message>
        <source>Her margin, in percent</source>
        <translation>তাঁর লাভ, শতাংশ</translation>
    </message>
    <message>
        <source>Owned when she began</source>
        <translation>শুরুতে ছিল</translation>
    </message>
    <message>
        <source>Profits since</source>
        <translation>তখন থেকে লাভ</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>তখন থেকে তোলা</translation>
    </message>
    <message>
        <source>Worn out since</source>
        <translation>তখন থেকে ক্ষয়</translation>
    </message>
    <message>
        <source>Owned, counted today</source>
        <translation>আজ গোনা</translation>
    </message>
    <message>
        <source>Her best-selling goods</source>
        <translation>সবচেয়ে বেশি বিক্রির মাল</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>কেনা দাম</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>বেচা দাম</translation>
    </message>
    <message>
        <source>As she says</source>
        <translation>তাঁর কথায়</translation>
    </message>
    <message>
        <source>Books seen</source>
        <translation>খাতা দেখা</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>ব্যাংক বিবরণী</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>12 মাস আগে</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>11 মাস আগে</translation>
    </message>
    <message>
        <source>10 months ago</source>
        <translation>10 মাস আগে</translation>
    </message>
    <message>
        <source>9 months ago</source>
        <translation>9 মাস আগে</translation>
    </message>
    <message>
        <source>8 months ago</source>
        <translation>8 মাস আগে</translation>
    </message>
    <message>
        <source>7 months ago</source>
        <translation>7 মাস আগে</translation>
    </message>
    <message>
        <source>6 months ago</source>
        <translation>6 মাস আগে</translation>
    </message>
    <message>
        <source>5 months ago</source>
        <translation>5 মাস আগে</translation>
    </message>
    <message>
        <source>4 months ago</source>
        <translation>4 মাস আগে</translation>
    </message>
    <message>
        <source>3 months ago</source>
        <translation>3 মাস আগে</translation>
    </message>
    <message>
        <source>2 months ago</source>
        <translation>2 মাস আগে</translation>
    </message>
    <message>
        <source>What the business has and owes</source>
        <translation>ব্যবসার কী আছে ও দেনা</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>নগদ ও ব্যাংক</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>ক্রেতার কাছে পাওনা</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>মজুত মাল</translation>
    </message>
    <message>
        <source>Other, within a year</source>
        <translation>অন্য, এক বছরে</translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation>যন্ত্র ও সরঞ্জাম</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>গাড়ি</translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation>জমি ও দালান</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>সরবরাহকারীর পাওনা</translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation>এক বছরে দেয় ঋণ</translation>
    </message>
    <message>
        <source>Debt due later</source>
        <translation>পরে দেয় ঋণ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>What it earned and spent</source>
        <translation>আয় ও ব্যয়</translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation>কত মাস</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>মালের খরচ</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>মজুরি</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>ভাড়া</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>অন্য খরচ</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>ক্ষয়</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>কর</translation>
    </message>
    <message>
        <source>Other income of the house</source>
        <translation>পরিবারের অন্য আয়</translation>
    </message>
    <message>
        <source>The household needs</source>
        <translation>পরিবারের দরকার</translation>
    </message>
    <message>
        <source>Paid on other loans</source>
        <translation>অন্য ঋণে দেওয়া</translation>
    </message>
    <message>
        <source>Sold to the largest customer</source>
        <translation>বড় ক্রেতার কাছে বিক্রি</translation>
    </message>
    <message>
        <source>To pay on this loan</source>
        <translation>এই ঋণে দেয়</translation>
    </message>
    <message>
        <source>Turnover that papers prove</source>
        <translation>কাগজে প্রমাণিত বিক্রি</translation>
    </message>
    <message>
        <source>Sales of the last twelve months</source>
        <translation>শেষ বারো মাসের বিক্রি</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>এর পেছনে কী</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>বিবরণী কী বলে</translation>
    </message>
    <message>
        <source>{ratio}: {value}</source>
        <translation>{ratio}: {value}</translation>
    </message>
    <message>
        <source>{ratio}: {value}, {limit}</source>
        <translation>{ratio}: {value}, {limit}</translation>
    </message>
    <message>
        <source>Fill in the statements to see their ratios.</source>
        <translation>অনুপাত দেখতে বিবরণী পূরণ করুন।</translation>
    </message>
    <message>
        <source>Sent by family</source>
        <translation>পরিবারের পাঠানো</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>খাবার</translation>
    </message>
    <message>
        <source>House and fuel</source>
        <translation>ঘর ও জ্বালানি</translation>
    </message>
    <message>
        <source>Feasts and gifts</source>
        <translation>উৎসব ও উপহার</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>মাল কেনা</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>পরিবহন</translation>
    </message>
    <message>
        <source>Rent and power</source>
        <translation>ভাড়া, বিদ্যুৎ</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>মজুরি দেওয়া</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>আসে</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>যায়</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>1 as she says, 2 books seen, 3 counted, 4 bank statement</source>
        <translation>1 তাঁর কথা, 2 খাতা দেখা, 3 গোনা, 4 ব্যাংক বিবরণী</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>ঋণদাতা</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>দেনা</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>1 deposit … 9 other</source>
        <translation>1 জমা … 9 অন্য</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>মূল্য</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>মালিকানা</translation>
    </message>
    <message>
        <source>0 none, 1 papers seen, 2 copy kept, 3 registered</source>
        <translation>0 নেই, 1 কাগজ দেখা, 2 কপি রাখা, 3 নিবন্ধিত</translation>
    </message>
    <message>
        <source>Others take first</source>
        <translation>আগে অন্যরা</translation>
    </message>
    <message>
        <source>Owner, if another</source>
        <translation>মালিক, অন্য হলে</translation>
    </message>
    <message>
        <source>limit {percent} or {amount}</source>
        <translation>সীমা {percent} বা {amount}</translation>
    </message>
    <message>
        <source>no income written yet</source>
        <translation>আয় এখনো লেখা হয়নি</translation>
    </message>
    <message>
        <source>fails {failing} of {total} tests</source>
        <translation>{total}-এর মধ্যে {failing} পরীক্ষায় টেকে না</translation>
    </message>
    <message>
        <source>holds in every test</source>
        <translation>সব পরীক্ষায় টেকে</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>মাসে থাকে</translation>
    </message>
    <message>
        <source>in the tightest quarter</source>
        <translation>টানাটানির তিন মাসে</translation>
    </message>
    <message>
        <source>Installment of that</source>
        <translation>তাতে কিস্তি</translation>
    </message>
    <message>
        <source>Lowest month</source>
        <translation>সবচেয়ে কম মাস</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>মানানসই</translation>
    </message>
    <message>
        <source>choose a loan</source>
        <translation>ঋণ বাছুন</translation>
    </message>
    <message>
        <source>{state}: {name} {deed}. {reason}</source>
        <translation>{state}: {name} {deed}। {reason}</translation>
    </message>
    <message>
        <source>Approved by {name}: {amount}, as asked, until {day}.</source>
        <translation>{name} অনুমোদন: {amount}, যেমন চাওয়া, {day} পর্যন্ত।</translation>
    </message>
    <message>
        <source>{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. Talk it over with her first.</source>
        <translation>{name} {amount}, {count} কিস্তি অনুমোদন করেছেন (চাওয়া: {asked}, {asked_count}), {day} পর্যন্ত। আগে তাঁর সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>Returned by the supervisor: {reason}</source>
        <translation>তত্ত্বাবধায়ক ফেরত দিয়েছেন: {reason}</translation>
    </message>
    <message>
        <source>The approval ended before the money was handed over. Hand it in again.</source>
        <translation>হস্তান্তরের আগে অনুমোদনের মেয়াদ শেষ। আবার দিন।</translation>
    </message>
    <message>
        <source>It is with the supervisor. If you change and hand it in again, she sees the new version.</source>
        <translation>এটি তত্ত্বাবধায়কের কাছে। বদলে আবার দিলে তিনি নতুনটি দেখবেন।</translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation>তিনি কী চান</translation>
    </message>
    <message>
        <source>Which loan</source>
        <translation>কোন ঋণ</translation>
    </message>
    <message>
        <source>keys 1 to 9</source>
        <translation>কী 1 থেকে 9</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>টাকা কীসের</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>ঠিক কী</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>{least} থেকে {most}</translation>
    </message>
    <message>
        <source>to {most}</source>
        <translation>{most} পর্যন্ত</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least} থেকে</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>আপনার মত</translation>
    </message>
    <message>
        <source>I recommend</source>
        <translation>আমার সুপারিশ</translation>
    </message>
    <message>
        <source>0 where you advise against it</source>
        <translation>সুপারিশ না করলে 0</translation>
    </message>
    <message>
        <source>At most {count} letters. The supervisor reads it first.</source>
        <translation>সর্বোচ্চ {count} অক্ষর। তত্ত্বাবধায়ক আগে এটি পড়েন।</translation>
    </message>
    <message>
        <source>To put right first</source>
        <translation>আগে ঠিক করুন</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>সেখানে যান</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to put right first</source>
        <comment>{n} things to put right first</comment>
        <translation>
            <numerusform>আগে {n} বিষয় ঠিক করুন</numerusform>
            <numerusform>আগে {n} বিষয় ঠিক করুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation>প্রয়োজন</translation>
    </message>
    <message>
        <source>Debts elsewhere</source>
        <translation>অন্যত্র দেনা</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>জামানত</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>ঋণ যাচাই</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>মাসে {amount}</translation>
    </message>
    <message>
        <source>no income yet</source>
        <translation>এখনো আয় নেই</translation>
    </message>
    <message>
        <source>{amount} in a month</source>
        <translation>এক মাসে {amount}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not done yet</comment>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>costs only</source>
        <translation>শুধু খরচ</translation>
    </message>
    <message numerus="yes">
        <source>{n} lender</source>
        <comment>{n} lenders</comment>
        <translation>
            <numerusform>{n} ঋণদাতা</numerusform>
            <numerusform>{n} ঋণদাতা</numerusform>
        </translation>
    </message>
    <message>
        <source>none written</source>
        <translation>কিছু লেখা নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} pledge</source>
        <comment>{n} pledges</comment>
        <translation>
            <numerusform>{n} বন্ধক</numerusform>
            <numerusform>{n} বন্ধক</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pledged</source>
        <translation>কিছু বন্ধক নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} in the way</source>
        <comment>{n} in the way</comment>
        <translation>
            <numerusform>{n} বাধা</numerusform>
            <numerusform>{n} বাধা</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>বাধা নেই</translation>
    </message>
    <message>
        <source>written</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>দরকার নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed</source>
        <comment>{n} agreed</comment>
        <translation>
            <numerusform>{n} ঠিক হয়েছে</numerusform>
            <numerusform>{n} ঠিক হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>আবেদনের অংশ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>দেখার</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>বদল</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} visit?</source>
        <comment>Accept {n} visits?</comment>
        <translation>
            <numerusform>{n} পরিদর্শন গ্রহণ করবেন?</numerusform>
            <numerusform>{n} পরিদর্শন গ্রহণ করবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in their checks: {names}</source>
        <translation>যাচাইয়ে কিছু মেলেনি: {names}</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>প্রতিটি দেখুন</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n}</source>
        <comment>Accept {n}</comment>
        <translation>
            <numerusform>{n} গ্রহণ</numerusform>
            <numerusform>{n} গ্রহণ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Visits, assessments and loan applications arrive by sync.</source>
        <translation>আপনার অপেক্ষায় কিছু নেই। পরিদর্শন, মূল্যায়ন ও আবেদন সিঙ্কে আসে।</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>অপেক্ষমাণ কাজ</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>অন্য শর্ত</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>আলাদা রাখুন</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>আলোচনা</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>গ্রহণ</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>পরেরটি</translation>
    </message>
    <message>
        <source>item</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>গ্রহণ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>আলোচনা</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>আলাদা রাখুন</translation>
    </message>
    <message>
        <source>Approve other terms</source>
        <translation>অন্য শর্ত অনুমোদন</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>ছবি দেখুন</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>সিদ্ধান্ত ফেরান</translation>
    </message>
    <message>
        <source>Accept all shown visits</source>
        <translation>দেখানো সব পরিদর্শন গ্রহণ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>লেখা পাঠান</translation>
    </message>
    <message>
        <source>There is no decision of the last ten seconds.</source>
        <translation>গত দশ সেকেন্ডে সিদ্ধান্ত নেই।</translation>
    </message>
    <message>
        <source>No visit without flags is shown.</source>
        <translation>সংকেতহীন পরিদর্শন দেখানো নেই।</translation>
    </message>
    <message>
        <source>Show: {filter}</source>
        <translation>দেখান: {filter}</translation>
    </message>
    <message>
        <source>Put aside · {count}</source>
        <translation>আলাদা রাখা · {count}</translation>
    </message>
    <message>
        <source>until {day}: {reason}</source>
        <translation>{day} পর্যন্ত: {reason}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া</translation>
    </message>
    <message>
        <source>the oldest for {time}</source>
        <translation>সবচেয়ে পুরোনো {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for you</source>
        <comment>{n} wait for you</comment>
        <translation>
            <numerusform>{n} আপনার অপেক্ষায়</numerusform>
            <numerusform>{n} আপনার অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>আপনার নিজের কাজ</translation>
    </message>
    <message>
        <source>It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.</source>
        <translation>অন্য শর্তে অনুমোদিত, কর্মকর্তা প্রশ্ন করেছেন। D-তে উত্তর দিন, বা R-এ ফেরান।</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>এখানে আপনার অপেক্ষায় কিছু নেই।</translation>
    </message>
    <message>
        <source>Only a loan can be approved with other terms.</source>
        <translation>অন্য শর্ত শুধু ঋণে হয়।</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>ছবি নেই।</translation>
    </message>
    <message>
        <source>A change of a loan that is agreed on cannot be taken back with Z.</source>
        <translation>সম্মত ঋণ বদল Z-এ ফেরে না।</translation>
    </message>
    <message>
        <source>Accepted here: {item}. {officer} sees it after the next sync</source>
        <translation>এখানে গৃহীত: {item}। পরের সিঙ্কের পর {officer} দেখবেন</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit accepted here</source>
        <comment>{n} visits accepted here</comment>
        <translation>
            <numerusform>{n} পরিদর্শন এখানে গৃহীত</numerusform>
            <numerusform>{n} পরিদর্শন এখানে গৃহীত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. {n} item waits again</source>
        <comment>Taken back. {n} items wait again</comment>
        <translation>
            <numerusform>ফিরিয়ে নেওয়া। {n} বিষয় আবার অপেক্ষায়</numerusform>
            <numerusform>ফিরিয়ে নেওয়া। {n} বিষয় আবার অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here. {officer} reads it after the next sync</source>
        <translation>এখানে সংরক্ষিত। পরের সিঙ্কের পর {officer} পড়বেন</translation>
    </message>
    <message>
        <source>Put aside. It comes back {day}</source>
        <translation>আলাদা রাখা। {day}-এ ফিরবে</translation>
    </message>
    <message>
        <source>It waits with the rest again</source>
        <translation>আবার বাকিদের সঙ্গে অপেক্ষায়</translation>
    </message>
    <message>
        <source>Returned here: {item}. {officer} sees it after the next sync</source>
        <translation>এখানে ফেরত: {item}। পরের সিঙ্কের পর {officer} দেখবেন</translation>
    </message>
    <message>
        <source>{check}: {found}, fine</source>
        <translation>{check}: {found}, ঠিক</translation>
    </message>
    <message>
        <source>{check}: {found}, look at this</source>
        <translation>{check}: {found}, এটি দেখুন</translation>
    </message>
    <message>
        <source>by {officer}, waiting {time}</source>
        <translation>{officer}-এর, {time} অপেক্ষায়</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>এ নিয়ে কী বলা হয়েছে</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>কী লেখা হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} photo</source>
        <comment>Look at {n} photos</comment>
        <translation>
            <numerusform>{n} ছবি দেখুন</numerusform>
            <numerusform>{n} ছবি দেখুন</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of her</source>
        <translation>তাঁর সম্পর্কে কী জানা</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>আলোচনায়</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর এসেছে</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} দেখার</numerusform>
            <numerusform>{n} দেখার</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>সংকেত নেই</translation>
    </message>
    <message>
        <source>Why do you approve it all the same?</source>
        <translation>তবু কেন অনুমোদন করছেন?</translation>
    </message>
    <message>
        <source>the officer reads it too</source>
        <translation>কর্মকর্তাও পড়েন</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>অনুমোদন করুন</translation>
    </message>
    <message>
        <source>Write why this loan is right although a rule speaks against it.</source>
        <translation>নিয়মের বিরুদ্ধে হলেও এই ঋণ কেন ঠিক, লিখুন।</translation>
    </message>
    <message>
        <source>What do you want to know, or to say?</source>
        <translation>কী জানতে বা বলতে চান?</translation>
    </message>
    <message>
        <source>it stays in the queue, under discussion</source>
        <translation>সারিতে থাকে, আলোচনায়</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>মন্তব্য পাঠান</translation>
    </message>
    <message>
        <source>Write what you want to know. The officer reads it after the next sync.</source>
        <translation>কী জানতে চান লিখুন। পরের সিঙ্কের পর কর্মকর্তা পড়বেন।</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>কেন ফেরত যায়?</translation>
    </message>
    <message>
        <source>Say in your own words what to do, if the reason alone is not enough</source>
        <translation>কারণ যথেষ্ট না হলে নিজের কথায় বলুন কী করতে হবে</translation>
    </message>
    <message>
        <source>Words for the officer</source>
        <translation>কর্মকর্তার জন্য কথা</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Choose a reason with a key from 1 to 9. The officer reads it first.</source>
        <translation>1 থেকে 9 কী-তে কারণ বাছুন। কর্মকর্তা আগে এটি পড়েন।</translation>
    </message>
    <message>
        <source>Note too short</source>
        <translation>মন্তব্য খুব ছোট</translation>
    </message>
    <message>
        <source>Position missing</source>
        <translation>অবস্থান নেই</translation>
    </message>
    <message>
        <source>Person not met</source>
        <translation>ব্যক্তির দেখা মেলেনি</translation>
    </message>
    <message>
        <source>Figures do not fit</source>
        <translation>অঙ্ক মেলে না</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>প্রমাণ নেই</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>ভুল ব্যক্তি</translation>
    </message>
    <message>
        <source>Promise unclear</source>
        <translation>প্রতিশ্রুতি অস্পষ্ট</translation>
    </message>
    <message>
        <source>Visit again</source>
        <translation>আবার যান</translation>
    </message>
    <message>
        <source>A ratio of the books</source>
        <translation>খাতার অনুপাত</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>একটি কাগজ</translation>
    </message>
    <message>
        <source>An insurance</source>
        <translation>একটি বীমা</translation>
    </message>
    <message>
        <source>Sales through us</source>
        <translation>আমাদের মাধ্যমে বিক্রি</translation>
    </message>
    <message>
        <source>No new debt</source>
        <translation>নতুন দেনা নয়</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>একবার</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>প্রতি মাসে</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>প্রতি তিন মাসে</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>প্রতি বছর</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>What does she promise besides paying?</source>
        <translation>শোধ ছাড়া তিনি কী কথা দেন?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>কী ধরন</translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation>কী 1 থেকে 6</translation>
    </message>
    <message>
        <source>Which ratio</source>
        <translation>কোন অনুপাত</translation>
    </message>
    <message>
        <source>The figure to keep</source>
        <translation>যে অঙ্ক রাখতে হবে</translation>
    </message>
    <message>
        <source>like 1.2, or 30 for 30 %</source>
        <translation>যেমন 1.2, বা 30 %-এ 30</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>তাঁর কথায়</translation>
    </message>
    <message>
        <source>Looked at first on</source>
        <translation>প্রথম যাচাই</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>কিছু না</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>ঠিক করুন</translation>
    </message>
    <message>
        <source>Did she keep it?</source>
        <translation>তিনি কি রেখেছেন?</translation>
    </message>
    <message>
        <source>Waived this once</source>
        <translation>এবার মাফ</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>কী পেয়েছেন</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>কী দেখেছেন</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>যাচাই লিখুন</translation>
    </message>
    <message>
        <source>Choose what you found, with a key from 1 to 3.</source>
        <translation>কী পেয়েছেন, 1 থেকে 3 কী-তে বাছুন।</translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation>শর্ত</translation>
    </message>
    <message>
        <source>Agree on one</source>
        <translation>শর্ত ঠিক করুন</translation>
    </message>
    <message>
        <source>Agree on a covenant</source>
        <translation>শর্ত ঠিক করুন</translation>
    </message>
    <message>
        <source>covenant</source>
        <translation>শর্ত</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Nothing is promised besides paying. N agrees on something.</source>
        <translation>শোধ ছাড়া কোনো কথা নেই। N-এ ঠিক করুন।</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>খসড়া থাক</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>জমা দিন</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation>আগের উক্তি</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation>প্রমাণ লিখুন</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>দেখান: {part}</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a person in People and press A.</source>
        <translation>কেউ বাছা নেই। “লোকজন”-এ বেছে A চাপুন।</translation>
    </message>
    <message>
        <source>{trouble} Your answers up to now are kept.</source>
        <translation>{trouble} এ পর্যন্ত উত্তর রাখা আছে।</translation>
    </message>
    <message>
        <source>Assess {name}</source>
        <translation>{name}-এর মূল্যায়ন</translation>
    </message>
    <message>
        <source>{trouble} Your answers are still on screen.</source>
        <translation>{trouble} উত্তর পর্দায় আছে।</translation>
    </message>
    <message>
        <source>This assessment is handed in and locked. A new one can be begun.</source>
        <translation>এই মূল্যায়ন জমা ও বন্ধ। নতুন শুরু করা যায়।</translation>
    </message>
    <message>
        <source>Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.</source>
        <translation>আগে জিজ্ঞেস করুন তিনি রাজি কি না: 1 হ্যাঁ, 2 না, 3 উক্তি ছাড়া।</translation>
    </message>
    <message>
        <source>Assessment saved here. It goes to the supervisor by itself</source>
        <translation>মূল্যায়ন এখানে সংরক্ষিত। নিজেই তত্ত্বাবধায়কের কাছে যাবে</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>এখানে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.</source>
        <translation>এ মাসে কেউ মূল্যায়ন করেছেন। না দেখে আপনিও করুন। দুটিই পরে দেখাবে।</translation>
    </message>
    <message>
        <source>Returned: {reason}. What you had is here; put it right and submit it anew.</source>
        <translation>ফেরত: {reason}। আপনার লেখা এখানে আছে; ঠিক করে আবার জমা দিন।</translation>
    </message>
    <message numerus="yes">
        <source>{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.</source>
        <comment>{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.</comment>
        <translation>
            <numerusform>{n} উক্তি বাকি। উত্তর দিন, বা কারণসহ বাদ দিন (S)। কিছু হারায়নি।</numerusform>
            <numerusform>{n} উক্তি বাকি। উত্তর দিন, বা কারণসহ বাদ দিন (S)। কিছু হারায়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>আগে জিজ্ঞেস</translation>
    </message>
    <message>
        <source>Say to her, in her own language:</source>
        <translation>তাঁকে তাঁর ভাষায় বলুন:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Yes, she agrees</source>
        <translation>হ্যাঁ, তিনি রাজি</translation>
    </message>
    <message>
        <source>No, she does not want it</source>
        <translation>না, তিনি চান না</translation>
    </message>
    <message>
        <source>Yes, without statements</source>
        <translation>হ্যাঁ, উক্তি ছাড়া</translation>
    </message>
    <message>
        <source>Does she agree?</source>
        <translation>তিনি কি রাজি?</translation>
    </message>
    <message>
        <source>Submit it like this: it is recorded that she did not want it. Nothing else is kept.</source>
        <translation>এভাবেই জমা দিন: লেখা থাকবে তিনি চাননি। আর কিছু রাখা হয় না।</translation>
    </message>
    <message>
        <source>Go on with the references and what you saw. Nothing in the score changes by it.</source>
        <translation>পরিচিতজন ও যা দেখেছেন তা দিয়ে এগোন। স্কোর বদলায় না।</translation>
    </message>
    <message>
        <source>Did not understand it</source>
        <translation>বোঝেননি</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>বলতে চান না</translation>
    </message>
    <message>
        <source>Others were listening</source>
        <translation>অন্যরা শুনছিল</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>সময় নেই</translation>
    </message>
    <message>
        <source>{answered} answered, {skipped} skipped, {open} open</source>
        <translation>{answered} উত্তর, {skipped} বাদ, {open} বাকি</translation>
    </message>
    <message>
        <source>All statements are through. Go on with the references.</source>
        <translation>সব উক্তি শেষ। পরিচিতজন দিয়ে এগোন।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগোন</translation>
    </message>
    <message>
        <source>How far does it fit?</source>
        <translation>এটি তাঁর সঙ্গে কতটা মেলে?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>কেন বাদ?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>উক্তি {number}</translation>
    </message>
    <message>
        <source>This statement is not here in {language} yet. Say it in her own words.</source>
        <translation>এই কথাটি এখানে এখনো {language}-এ নেই। তাঁর নিজের ভাষায় বলুন।</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>কী দেখেছেন বা শুনেছেন?</translation>
    </message>
    <message>
        <source>Evidence: {c}</source>
        <translation>প্রমাণ: {c}</translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation>এখনো কিছু মাপা হয়নি</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Weak and strong need a word of what you saw. What you did not see, leave open.</source>
        <translation>দুর্বল ও শক্তের জন্য কী দেখেছেন লিখুন। যা দেখেননি ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ঐচ্ছিক</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>রাজি হননি</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>মূল্যায়নের অংশ</translation>
    </message>
    <message>
        <source>The score is hidden until you submit, so that it does not lead your answers.</source>
        <translation>জমা দেওয়া পর্যন্ত স্কোর লুকানো, যেন উত্তর না বদলায়।</translation>
    </message>
    <message>
        <source>It is advice with reasons. It never decides about a loan by itself.</source>
        <translation>এটি কারণসহ পরামর্শ। একা ঋণ ঠিক করে না।</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>দেখা</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} জনকে জিজ্ঞেস</translation>
    </message>
    <message>
        <source>from the books</source>
        <translation>নথি থেকে</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>দেখতে কেমন</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>সম্পর্ক</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Spoken to?</source>
        <translation>কথা হয়েছে?</translation>
    </message>
    <message>
        <source>She was not reached.</source>
        <translation>তাঁকে পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>সব উত্তর আছে।</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>বলতে পারেন না</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>মোটেই না</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>একটু</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>কিছুটা</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>বেশির ভাগ</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>পুরোপুরি</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>দুর্বল</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>শক্ত</translation>
    </message>
    <message>
        <source>I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. You may leave out any of them or all, and you may say no to everything: that is never held against you.</source>
        <translation>আমি আপনাকে 24টি ছোট উক্তি পড়ে শোনাতে চাই। প্রতিটি আপনার সঙ্গে কতটা মেলে বলবেন। দশ মিনিটের মতো লাগে। যেকোনোটি বা সব বাদ দিতে পারেন, সবটাতে না বলতে পারেন: এটি কখনো আপনার বিরুদ্ধে যাবে না।</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>দলনেত্রী</translation>
    </message>
    <message>
        <source>The leader of her group, or somebody of the village committee. Ask alone.</source>
        <translation>তাঁর দলের নেত্রী, বা গ্রাম কমিটির কেউ। একা জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Somebody who buys from her or sells to her. Ask alone.</source>
        <translation>যিনি তাঁর কাছে কেনেন বা তাঁকে বেচেন। একা জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Neighbor drawn</source>
        <translation>বাছাই প্রতিবেশী</translation>
    </message>
    <message>
        <source>This neighbor was drawn from the list: neither she nor you choose. Ask alone.</source>
        <translation>এই প্রতিবেশী তালিকা থেকে বাছা: তাঁর বা আপনার পছন্দ নয়। একা জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>আরও একজন</translation>
    </message>
    <message>
        <source>Where the three lie far apart, ask one more. Else leave this open.</source>
        <translation>তিনজনে বড় তফাত হলে আরও একজন। না হলে ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>প্রতি 2 সপ্তাহে</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>প্রতি 4 সপ্তাহে</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>Groups of the center</source>
        <translation>কেন্দ্রের দল</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>আপনার মন্তব্য</translation>
    </message>
    <message>
        <source>Your notes on this center</source>
        <translation>এই কেন্দ্র নিয়ে আপনার মন্তব্য</translation>
    </message>
    <message>
        <source>Who keeps the key, which road in the rains. Stays on this laptop.</source>
        <translation>চাবি কার কাছে, বর্ষায় কোন পথ। এই ল্যাপটপেই থাকে।</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>শেষ সভা</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>পত্র খুলুন</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>পত্র</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>পত্র ছাপুন</translation>
    </message>
    <message>
        <source>Print the loan file</source>
        <translation>ঋণ ফাইল ছাপুন</translation>
    </message>
    <message>
        <source>print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Hand the application in first.</source>
        <translation>আগে আবেদন দিন।</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>মন্তব্য লিখুন</translation>
    </message>
    <message>
        <source>note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Form a group here</source>
        <translation>এখানে দল গড়ুন</translation>
    </message>
    <message>
        <source>Change name or place</source>
        <translation>নাম বা জায়গা বদল</translation>
    </message>
    <message>
        <source>Change day or time</source>
        <translation>দিন বা সময় বদল</translation>
    </message>
    <message>
        <source>Form a new center</source>
        <translation>নতুন কেন্দ্র গড়ুন</translation>
    </message>
    <message>
        <source>Close or merge this center</source>
        <translation>কেন্দ্র বন্ধ বা মেলান</translation>
    </message>
    <message>
        <source>No center is open. Choose one in Meetings.</source>
        <translation>কোনো কেন্দ্র খোলা নেই। “সভা”-তে বাছুন।</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. You can read it; changes are hers to make.</source>
        <translation>এই কেন্দ্র {officer}-এর। পড়তে পারেন; বদল তাঁর কাজ।</translation>
    </message>
    <message>
        <source>{name} center</source>
        <translation>{name} কেন্দ্র</translation>
    </message>
    <message>
        <source>Open for loans</source>
        <translation>ঋণের জন্য খোলা</translation>
    </message>
    <message>
        <source>{n} of {m} groups blocked</source>
        <translation>{m}-এর মধ্যে {n} দল স্থগিত</translation>
    </message>
    <message numerus="yes">
        <source>every {n} week</source>
        <comment>every {n} weeks</comment>
        <translation>
            <numerusform>প্রতি {n} সপ্তাহে</numerusform>
            <numerusform>প্রতি {n} সপ্তাহে</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {time}, {often}</source>
        <translation>{weekday} {time}, {often}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>পরের {day}</translation>
    </message>
    <message>
        <source>Everybody went to {center} on {day}. Its history stays.</source>
        <translation>{day}-এ সবাই {center}-এ গেছেন। ইতিহাস থাকে।</translation>
    </message>
    <message>
        <source>This center was closed on {day}. Its history stays.</source>
        <translation>এই কেন্দ্র {day}-এ বন্ধ। ইতিহাস থাকে।</translation>
    </message>
    <message>
        <source>fund {amount}</source>
        <translation>তহবিল {amount}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may borrow</comment>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Open for covers: {amount}</source>
        <translation>পুষিয়ে দেওয়া বাকি: {amount}</translation>
    </message>
    <message>
        <source>Rules · {version}</source>
        <translation>নিয়ম · {version}</translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation>এখনো সভা নথিভুক্ত নয়।</translation>
    </message>
    <message>
        <source>{day}: {n} of {m} came, {amount} collected.</source>
        <translation>{day}: {m}-এর মধ্যে {n} এসেছেন, {amount} আদায়।</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>লেখা এখনো পর্দায়।</translation>
    </message>
    <message>
        <source>This center is closed. Nothing can be changed in it any more.</source>
        <translation>এই কেন্দ্র বন্ধ। আর কিছু বদলানো যায় না।</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. Ask her, or the supervisor.</source>
        <translation>এই কেন্দ্র {officer}-এর। তাঁকে বা তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>দল গড়ুন</translation>
    </message>
    <message>
        <source>Collection sheet ready to print: {file}</source>
        <translation>আদায় পত্র ছাপার জন্য তৈরি: {file}</translation>
    </message>
    <message>
        <source>This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.</source>
        <translation>এই সভা শেষ, শুধু পড়া যায়। ভুল “পরিশোধ”-এ উল্টিয়ে শোধরান।</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>সপ্তাহ {number}</translation>
    </message>
    <message>
        <source>This is the meeting of {day}, not of today. Receipts will carry that day.</source>
        <translation>এটি {day}-এর সভা, আজকের নয়। রসিদে সেই দিন থাকবে।</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>এখানে লিখুন</translation>
    </message>
    <message>
        <source>This meeting is finished already. Nothing was recorded twice.</source>
        <translation>এই সভা আগেই শেষ। কিছু দুবার লেখা হয়নি।</translation>
    </message>
    <message>
        <source>{officer} has this center now. What you typed is kept here; it is hers to finish.</source>
        <translation>এই কেন্দ্র এখন {officer}-এর। আপনার লেখা এখানে; শেষ করা তাঁর কাজ।</translation>
    </message>
    <message>
        <source>{officer} has this center. You can read and print its sheet.</source>
        <translation>এই কেন্দ্র {officer}-এর। পত্র পড়া ও ছাপা যায়।</translation>
    </message>
    <message>
        <source>This meeting is on {day}. Print its sheet now, enter it then.</source>
        <translation>এই সভা {day}-এ। এখন পত্র ছাপুন, তখন লিখুন।</translation>
    </message>
    <message>
        <source>You opened this sheet on your other laptop, {moment}. Here it can be read.</source>
        <translation>আপনি এই পত্রটি আপনার অন্য ল্যাপটপে খুলেছেন, {moment}। এখানে এটি পড়া যায়।</translation>
    </message>
    <message>
        <source>{name} opened this sheet on another laptop, {moment}. Here it can be read.</source>
        <translation>{name} এই পত্রটি অন্য ল্যাপটপে খুলেছেন, {moment}। এখানে এটি পড়া যায়।</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>আপনি যা লিখেছেন তা এখানে রাখা আছে।</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>এবং আরও {n}</translation>
    </message>
    <message>
        <source>Typed here and not recorded there: {names}. If you have this money, take it in Repayments.</source>
        <translation>এখানে লেখা, সেখানে নথিভুক্ত নয়: {names}। এই টাকা আপনার কাছে থাকলে পরিশোধে নিন।</translation>
    </message>
    <message>
        <source>{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.</source>
        <translation>{name} {moment} এই সভা শেষ করেছেন। শুধু পড়া যায়; ভুল উল্টিয়ে শোধরান।</translation>
    </message>
    <message>
        <source>Enter the meeting of {day}?</source>
        <translation>{day}-এর সভা লিখবেন?</translation>
    </message>
    <message>
        <source>{name} center does not meet today. Hold a meeting all the same?</source>
        <translation>{name} কেন্দ্র আজ বসে না। তবু সভা করবেন?</translation>
    </message>
    <message>
        <source>Meeting finished. Nobody paid, so there are no receipts.</source>
        <translation>সভা শেষ। কেউ দেননি, তাই রসিদ নেই।</translation>
    </message>
    <message>
        <source>Meeting finished. 1 receipt, {number}</source>
        <translation>সভা শেষ। 1 রসিদ, {number}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting finished. {n} receipt, {first} to {last}</source>
        <comment>Meeting finished. {n} receipts, {first} to {last}</comment>
        <translation>
            <numerusform>সভা শেষ। {n} রসিদ, {first} থেকে {last}</numerusform>
            <numerusform>সভা শেষ। {n} রসিদ, {first} থেকে {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Nothing waits for a decision here.</source>
        <translation>দ্বন্দ্ব নেই। সিদ্ধান্তের অপেক্ষায় কিছু নেই।</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>সপ্তাহ দেখুন</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>You got</source>
        <translation>আপনি পেয়েছেন</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>দিতে বাকি</translation>
    </message>
    <message>
        <source>Ask for a receipt before you pay</source>
        <translation>দেওয়ার আগে রসিদ চান</translation>
    </message>
    <message>
        <source>English alone</source>
        <translation>শুধু ইংরেজি</translation>
    </message>
    <message>
        <source>Hindi and English</source>
        <translation>হিন্দি ও ইংরেজি</translation>
    </message>
    <message>
        <source>Bengali and English</source>
        <translation>বাংলা ও ইংরেজি</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>আরবি ও ইংরেজি</translation>
    </message>
    <message>
        <source>Swahili and English</source>
        <translation>সোয়াহিলি ও ইংরেজি</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>ফরাসি ও ইংরেজি</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>চীনা ও ইংরেজি</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>পরে ঠিক করুন</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>ফল সংরক্ষণ</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>পরের ঘর</translation>
    </message>
    <message>
        <source>field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s value</source>
        <translation>এই ল্যাপটপের মান নিন</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>আমার</translation>
    </message>
    <message>
        <source>Take the office&apos;s value</source>
        <translation>কার্যালয়ের মান নিন</translation>
    </message>
    <message>
        <source>office</source>
        <translation>কার্যালয়</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>অন্য মান লিখুন</translation>
    </message>
    <message>
        <source>type another value</source>
        <translation>অন্য মান লিখুন</translation>
    </message>
    <message>
        <source>Keep the one from before</source>
        <translation>আগেরটি রাখুন</translation>
    </message>
    <message>
        <source>keep before</source>
        <translation>আগেরটি</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>সব আমার</translation>
    </message>
    <message>
        <source>All office</source>
        <translation>সব কার্যালয়ের</translation>
    </message>
    <message>
        <source>save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>কাউকে জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>জিজ্ঞেস</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>পরের নথি</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>পরের নথি</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>আগের নথি</translation>
    </message>
    <message>
        <source>{name} was decided elsewhere meanwhile. Nothing is lost.</source>
        <translation>{name} ইতিমধ্যে অন্যত্র ঠিক হয়েছে। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Only you can answer it.</source>
        <translation>শুধু আপনি উত্তর দিতে পারেন।</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name}-কে জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>Nobody else has this record. Ask at the branch.</source>
        <translation>আর কারও কাছে এই নথি নেই। শাখায় জিজ্ঞেস করুন।</translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed here and at the office. Nothing is lost: every value stays in the history.</source>
        <comment>{n} records were changed here and at the office. Nothing is lost: every value stays in the history.</comment>
        <translation>
            <numerusform>{n} নথি এখানে ও কার্যালয়ে বদলেছে। কিছু হারায়নি: প্রতিটি মান ইতিহাসে আছে।</numerusform>
            <numerusform>{n} নথি এখানে ও কার্যালয়ে বদলেছে। কিছু হারায়নি: প্রতিটি মান ইতিহাসে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} আগে</translation>
    </message>
    <message numerus="yes">
        <source>{n} value to choose</source>
        <comment>{n} values to choose</comment>
        <translation>
            <numerusform>{n} মান বাছতে হবে</numerusform>
            <numerusform>{n} মান বাছতে হবে</numerusform>
        </translation>
    </message>
    <message>
        <source>put it aside until {day}: {reason}</source>
        <translation>{day} পর্যন্ত আলাদা রেখেছেন: {reason}</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>আবার নিয়েছেন</translation>
    </message>
    <message>
        <source>agreed on the terms with her</source>
        <translation>তাঁর সঙ্গে শর্ত ঠিক করেছেন</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>সিদ্ধান্ত ফিরিয়ে নিয়েছেন</translation>
    </message>
    <message>
        <source>You</source>
        <translation>আপনি</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}-এর মধ্যে {number}</translation>
    </message>
    <message>
        <source>Choose which value is right. Fields changed on one side only are already merged.</source>
        <translation>ঠিক মান বাছুন। এক দিকে বদলানো ঘর আগেই মিলেছে।</translation>
    </message>
    <message>
        <source>{name} decides this. Both values are kept until then.</source>
        <translation>{name} ঠিক করবেন। তত দিন দুই মানই রাখা।</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} আপনাকে জিজ্ঞেস করেন</translation>
    </message>
    <message>
        <source>This laptop (you)</source>
        <translation>এই ল্যাপটপ (আপনি)</translation>
    </message>
    <message>
        <source>This laptop ({name})</source>
        <translation>এই ল্যাপটপ ({name})</translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation>কার্যালয় ({name})</translation>
    </message>
    <message numerus="yes">
        <source>{n} value still to choose</source>
        <comment>{n} values still to choose</comment>
        <translation>
            <numerusform>আরও {n} মান বাছতে হবে</numerusform>
            <numerusform>আরও {n} মান বাছতে হবে</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for {field} first. The other choices are kept.</source>
        <translation>আগে {field}-এর মান বাছুন। অন্য বাছাই রাখা আছে।</translation>
    </message>
    <message>
        <source>{name} decides this. Both sides are kept until then.</source>
        <translation>{name} ঠিক করবেন। তত দিন দুটিই রাখা।</translation>
    </message>
    <message>
        <source>Saved here. Every value stays in the history</source>
        <translation>এখানে সংরক্ষিত। প্রতিটি মান ইতিহাসে আছে</translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.</source>
        <comment>No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.</comment>
        <translation>
            <numerusform>দ্বন্দ্ব নেই। সিদ্ধান্তের অপেক্ষায় কিছু নেই। এ সপ্তাহে {n} নথি নিজেই মিলেছে।</numerusform>
            <numerusform>দ্বন্দ্ব নেই। সিদ্ধান্তের অপেক্ষায় কিছু নেই। এ সপ্তাহে {n} নথি নিজেই মিলেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for both officers</source>
        <translation>দুই কর্মকর্তার জন্য মন্তব্য</translation>
    </message>
    <message>
        <source>Say what you found out, for example by phone</source>
        <translation>কী জেনেছেন বলুন, যেমন ফোনে</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>যিনি লিখেছেন</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>limit {figure}</source>
        <translation>সীমা {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>{field}-এর অন্য মান</translation>
    </message>
    <message>
        <source>Type the right value</source>
        <translation>ঠিক মান লিখুন</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>একটি বাছুন</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>ফল: {value}</translation>
    </message>
    <message>
        <source>This laptop, {name}</source>
        <translation>এই ল্যাপটপ, {name}</translation>
    </message>
    <message>
        <source>Office, {name}</source>
        <translation>কার্যালয়, {name}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen</source>
        <translation>{total}-এর মধ্যে {chosen} বাছা</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>লুকান</translation>
    </message>
    <message numerus="yes">
        <source>{n} other change merged by itself</source>
        <comment>{n} other changes merged by themselves</comment>
        <translation>
            <numerusform>আরও {n} বদল নিজেই মিলেছে</numerusform>
            <numerusform>আরও {n} বদল নিজেই মিলেছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Records to decide</source>
        <translation>ঠিক করার নথি</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>বাছার ঘর</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>will be saved</source>
        <translation>সংরক্ষিত হবে</translation>
    </message>
    <message>
        <source>Settled this week</source>
        <translation>এ সপ্তাহে মিটেছে</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>এ সপ্তাহে ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>Merged by itself this week: {count}</source>
        <translation>এ সপ্তাহে নিজেই মিলেছে: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Undo the decision about {name}</source>
        <translation>{name}-এর সিদ্ধান্ত ফেরান</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>একই ব্যক্তি?</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>খোলা নয়</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Counted alike</source>
        <translation>গোনা সমান</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>A4 ছাপুন</translation>
    </message>
    <message>
        <source>print A4</source>
        <translation>A4 ছাপুন</translation>
    </message>
    <message>
        <source>Print on 80 mm</source>
        <translation>80 mm-এ ছাপুন</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm রোল</translation>
    </message>
    <message>
        <source>Down the notes</source>
        <translation>নোট ধরে নিচে</translation>
    </message>
    <message>
        <source>down</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Go to the count</source>
        <translation>গোনায় যান</translation>
    </message>
    <message>
        <source>count by notes</source>
        <translation>নোটে গুনুন</translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation>স্লিপের ছবি</translation>
    </message>
    <message>
        <source>photo of the slip</source>
        <translation>স্লিপের ছবি</translation>
    </message>
    <message>
        <source>Money drawn from the branch</source>
        <translation>শাখা থেকে তোলা টাকা</translation>
    </message>
    <message>
        <source>A second person signs too</source>
        <translation>দ্বিতীয় জনও সই করেন</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>আগের দিন</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>আগের দিন</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>পরের দিন</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>পরের দিন</translation>
    </message>
    <message>
        <source>{sentence} Close it first. Nothing of it is lost.</source>
        <translation>{sentence} আগে সেটি বন্ধ করুন। কিছু হারায় না।</translation>
    </message>
    <message>
        <source>{sentence} Close it first, or carry on. Nothing of it is lost.</source>
        <translation>{sentence} আগে সেটি বন্ধ করুন, বা কাজ চালান। কিছু হারায় না।</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>সেই দিন বন্ধ করুন</translation>
    </message>
    <message>
        <source>Closed here, not yet received at the office. It is sent with the next sync.</source>
        <translation>এখানে বন্ধ, কার্যালয় এখনো পায়নি। পরের সিঙ্কে যাবে।</translation>
    </message>
    <message>
        <source>Closed and received at the office. Whoever took the money still has to count it.</source>
        <translation>বন্ধ ও কার্যালয়ে পৌঁছেছে। যিনি টাকা নিয়েছেন তাঁকে এখনো গুনতে হবে।</translation>
    </message>
    <message>
        <source>Whoever took the money counted the same. Nothing is left to do.</source>
        <translation>যিনি টাকা নিয়েছেন সমান গুনেছেন। আর কিছু নেই।</translation>
    </message>
    <message>
        <source>Your supervisor opened this day again: {reason}. Close it again.</source>
        <translation>তত্ত্বাবধায়ক দিনটি আবার খুলেছেন: {reason}। আবার বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The day is open. Count again when it ends.</source>
        <translation>দিন খোলা। শেষে আবার গুনুন।</translation>
    </message>
    <message>
        <source>2  Count</source>
        <translation>2  গোনা</translation>
    </message>
    <message>
        <source>Anything else, as one sum</source>
        <translation>বাকি সব, এক অঙ্কে</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা</translation>
    </message>
    <message>
        <source>2  Count what you begin with</source>
        <translation>2  যা নিয়ে শুরু তা গুনুন</translation>
    </message>
    <message>
        <source>Typed, not kept yet. Ctrl+Enter keeps it.</source>
        <translation>লেখা, রাখা হয়নি। Ctrl+Enter রাখে।</translation>
    </message>
    <message>
        <source>Kept at {time}. Type to count again.</source>
        <translation>{time}-এ রাখা। আবার গুনতে লিখুন।</translation>
    </message>
    <message>
        <source>Enter goes down. An empty line is none of that note.</source>
        <translation>Enter নিচে যায়। ফাঁকা সারি মানে সেই নোট নেই।</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>নোট বা কয়েন</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>যোগ</translation>
    </message>
    <message>
        <source>Handed over or drawn</source>
        <translation>জমা বা তোলা</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>স্লিপ</translation>
    </message>
    <message>
        <source>Cashier or second person</source>
        <translation>ক্যাশিয়ার বা দ্বিতীয় জন</translation>
    </message>
    <message>
        <source>Brought from before</source>
        <translation>আগের আনা</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>দেওয়া</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>তোলা</translation>
    </message>
    <message>
        <source>Difference (counted less recorded)</source>
        <translation>তফাত (গোনা বিয়োগ নথি)</translation>
    </message>
    <message>
        <source>Stays over night</source>
        <translation>রাতে থাকে</translation>
    </message>
    <message>
        <source>Handed over (drawn: below zero)</source>
        <translation>জমা (তোলা: শূন্যের নিচে)</translation>
    </message>
    <message>
        <source>Why it differs: {reason}</source>
        <translation>কেন তফাত: {reason}</translation>
    </message>
    <message>
        <source>Why so much stays: {reason}</source>
        <translation>কেন এত থাকে: {reason}</translation>
    </message>
    <message>
        <source>Closed by {name}, who counted with {witness}.</source>
        <translation>{name} বন্ধ করেছেন, {witness}-এর সঙ্গে গুনে।</translation>
    </message>
    <message numerus="yes">
        <source>Opened again once: {reason}</source>
        <comment>Opened again {n} times, last: {reason}</comment>
        <translation>
            <numerusform>একবার আবার খোলা: {reason}</numerusform>
            <numerusform>{n} বার আবার খোলা, শেষ: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation>{note}-এর সংখ্যা</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>1  Unfinished</source>
        <translation>1  অসমাপ্ত</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>অসমাপ্ত</translation>
    </message>
    <message>
        <source>What is half typed on the officer&apos;s own laptop is not known here.</source>
        <translation>কর্মকর্তার ল্যাপটপে আধা লেখা এখানে জানা নেই।</translation>
    </message>
    <message>
        <source>Every sheet and visit is finished, every receipt printed.</source>
        <translation>সব পত্র ও পরিদর্শন শেষ, সব রসিদ ছাপা।</translation>
    </message>
    <message>
        <source>3  Difference</source>
        <translation>3  তফাত</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>কেন তফাত</translation>
    </message>
    <message>
        <source>The supervisor reads it and decides.</source>
        <translation>তত্ত্বাবধায়ক পড়ে ঠিক করেন।</translation>
    </message>
    <message>
        <source>What should be there is told after the count is kept.</source>
        <translation>কত থাকার কথা, গোনা রাখার পরে বলা হয়।</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>নথিতে</translation>
    </message>
    <message>
        <source>{amount} less than recorded</source>
        <translation>নথির চেয়ে {amount} কম</translation>
    </message>
    <message>
        <source>{amount} more than recorded</source>
        <translation>নথির চেয়ে {amount} বেশি</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>তফাত</translation>
    </message>
    <message>
        <source>4  Hand over</source>
        <translation>4  জমা</translation>
    </message>
    <message>
        <source>To</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>স্লিপের নম্বর</translation>
    </message>
    <message>
        <source>After the count: to the cashier, the bank or an agent.</source>
        <translation>গোনার পর: ক্যাশিয়ার, ব্যাংক বা এজেন্টকে।</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>স্লিপ {number}</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>ছবিসহ</translation>
    </message>
    <message>
        <source>Nothing may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>রাতে কিছু থাকতে পারে না ({policy})। ফাঁকা: এখন কিছু জমা নয়।</translation>
    </message>
    <message>
        <source>{amount} may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>রাতে {amount} থাকতে পারে ({policy})। ফাঁকা: এখন কিছু জমা নয়।</translation>
    </message>
    <message>
        <source>5  Sign and lock</source>
        <translation>5  সই ও বন্ধ</translation>
    </message>
    <message>
        <source>Why so much stays</source>
        <translation>কেন এত থাকে</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>কার সঙ্গে গোনা</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>আপনার PIN বা পাসবাক্য</translation>
    </message>
    <message>
        <source>PIN or passphrase of {name}</source>
        <translation>{name}-এর PIN বা পাসবাক্য</translation>
    </message>
    <message>
        <source>{name} has no seat on this laptop and signs on the paper.</source>
        <translation>{name}-এর এই ল্যাপটপে আসন নেই, কাগজে সই করেন।</translation>
    </message>
    <message>
        <source>At the end. Then the day is locked and nothing of it changes any more.</source>
        <translation>শেষে। তারপর দিন বন্ধ, আর কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>Nothing stays over night. After this nothing of the day changes any more.</source>
        <translation>রাতে কিছু থাকে না। এরপর দিনের কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>{amount} stays over night. After this nothing of the day changes any more.</source>
        <translation>রাতে {amount} থাকে। এরপর দিনের কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>দিন খুলুন</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>গোনা রাখুন</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>কারণ রাখুন</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>দিন বন্ধ করুন</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>{amount} জমা দিন</translation>
    </message>
    <message>
        <source>{sentence} Then the day can be closed.</source>
        <translation>{sentence} তারপর দিন বন্ধ করা যায়।</translation>
    </message>
    <message>
        <source>Count first; the slip belongs to what is handed over.</source>
        <translation>আগে গুনুন; স্লিপ জমার সঙ্গে।</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Came after the day was closed</source>
        <translation>দিন বন্ধের পর এসেছে</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>not counted there yet</source>
        <translation>সেখানে এখনো গোনা হয়নি</translation>
    </message>
    <message>
        <source>{name} counted the same</source>
        <translation>{name} সমান গুনেছেন</translation>
    </message>
    <message>
        <source>{name} counted {amount}</source>
        <translation>{name} {amount} গুনেছেন</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>{name} বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>Closed by {name}, counted together with {witness}</source>
        <translation>{name} বন্ধ করেছেন, {witness}-এর সঙ্গে গুনে</translation>
    </message>
    <message>
        <source>It was opened again before: {reason}</source>
        <translation>আগে আবার খোলা হয়েছিল: {reason}</translation>
    </message>
    <message>
        <source>Saved here first</source>
        <translation>আগে এখানেই সংরক্ষণ</translation>
    </message>
    <message>
        <source>Nothing you finish waits for a network.</source>
        <translation>আপনার শেষ করা কাজ নেটওয়ার্কের অপেক্ষা করে না।</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>সাংকেতিক তালা</translation>
    </message>
    <message>
        <source>Without your PIN nobody reads this laptop.</source>
        <translation>আপনার PIN ছাড়া কেউ এই ল্যাপটপ পড়তে পারে না।</translation>
    </message>
    <message>
        <source>Sends by itself</source>
        <translation>নিজেই পাঠায়</translation>
    </message>
    <message>
        <source>When a network appears, and goes on after every cut.</source>
        <translation>নেটওয়ার্ক এলেই, কাটলে আবার চলে।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>উজ্জ্বল</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>ভাষা: {language}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ছোট অক্ষর</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>নতুন PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>আপনার PIN লিখুন</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN বাছুন</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>একই PIN আবার</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice</source>
        <translation>দুটি আলাদা। একই PIN দুবার লিখুন</translation>
    </message>
    <message>
        <source>At least 6 digits; no date, no row of digits</source>
        <translation>কমপক্ষে 6 অঙ্ক; তারিখ নয়, ক্রম নয়</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once.</source>
        <translation>লিখে IT-কে দিন। PIN ভুললে এটি ল্যাপটপ খোলে। একবারই দেখায়।</translation>
    </message>
    <message>
        <source>That PIN was not right. Wait {time}, then try again</source>
        <translation>PIN ঠিক ছিল না। {time} পরে আবার লিখুন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসবাক্য</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসবাক্য</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>আপনার পাসবাক্য লিখুন</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>পাসবাক্য বাছুন</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>একই পাসবাক্য আবার</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice</source>
        <translation>দুটি আলাদা। একই পাসবাক্য দুবার লিখুন</translation>
    </message>
    <message>
        <source>At least 15 letters, because this laptop has no keyring</source>
        <translation>কমপক্ষে 15 অক্ষর, কারণ এই ল্যাপটপে চাবির থলে নেই</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once.</source>
        <translation>লিখে IT-কে দিন। পাসবাক্য ভুললে এটি ল্যাপটপ খোলে। একবারই দেখায়।</translation>
    </message>
    <message>
        <source>That passphrase was not right. Wait {time}, then try again</source>
        <translation>পাসবাক্য ঠিক ছিল না। {time} পরে আবার লিখুন</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>আপনার PIN</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>প্রথম কপি</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>এই ল্যাপটপ প্রস্তুত করুন</translation>
    </message>
    <message>
        <source>Set by IT for all laptops</source>
        <translation>সব ল্যাপটপের জন্য IT ঠিক করেছে</translation>
    </message>
    <message>
        <source>IT tells you this address</source>
        <translation>এই ঠিকানা IT বলে</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>কার্যালয়ের ঠিকানা</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>একবারের কোড</translation>
    </message>
    <message>
        <source>IT gives it to you. It works once, for 48 hours</source>
        <translation>IT দেয়। একবার, 48 ঘণ্টা চলে</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>কার্যালয়ে যোগ দিন</translation>
    </message>
    <message>
        <source>You may close the laptop. What is copied stays, and the rest comes later.</source>
        <translation>ল্যাপটপ বন্ধ করতে পারেন। যা নেমেছে থাকবে, বাকি পরে আসবে।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>It is written down. Open</source>
        <translation>লেখা হয়েছে। খুলুন</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, এখন</translation>
    </message>
    <message>
        <source>Enter the office&apos;s address</source>
        <translation>কার্যালয়ের ঠিকানা লিখুন</translation>
    </message>
    <message>
        <source>Enter the code that IT gave you</source>
        <translation>IT-এর দেওয়া কোড লিখুন</translation>
    </message>
    <message>
        <source>Welcome, {name}. This laptop belongs to {branch} now.</source>
        <translation>স্বাগতম, {name}। এই ল্যাপটপ এখন {branch}-এর।</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>পদাধিকারী</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>তহবিল</translation>
    </message>
    <message>
        <source>Open for covers</source>
        <translation>পুষিয়ে দেওয়া বাকি</translation>
    </message>
    <message>
        <source>Leader: {name}, since {day}</source>
        <translation>নেত্রী: {name}, {day} থেকে</translation>
    </message>
    <message>
        <source>Secretary: {name}, since {day}</source>
        <translation>সম্পাদক: {name}, {day} থেকে</translation>
    </message>
    <message>
        <source>Cashier: {name}, since {day}</source>
        <translation>কোষাধ্যক্ষ: {name}, {day} থেকে</translation>
    </message>
    <message>
        <source>Open center</source>
        <translation>কেন্দ্র খুলুন</translation>
    </message>
    <message>
        <source>No group is open. Choose one on the page of its center.</source>
        <translation>কোনো দল খোলা নেই। তার কেন্দ্রের পাতায় বাছুন।</translation>
    </message>
    <message>
        <source>This group was dissolved and can only be read. Its history stays.</source>
        <translation>এই দল ভেঙে দেওয়া, শুধু পড়া যায়। ইতিহাস থাকে।</translation>
    </message>
    <message>
        <source>{n} of {m} members</source>
        <translation>{m}-এর মধ্যে {n} সদস্য</translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation>এখনো কেউ নির্বাচিত নন।</translation>
    </message>
    <message>
        <source>{debtor} owes {creditor} {amount}</source>
        <translation>{creditor}-এর কাছে {debtor}-এর {amount} দেনা</translation>
    </message>
    <message>
        <source>Nobody owes anybody for a cover.</source>
        <translation>পুষিয়ে দেওয়ার জন্য কারও দেনা নেই।</translation>
    </message>
    <message>
        <source>None was called off in the last 8 weeks.</source>
        <translation>শেষ 8 সপ্তাহে কোনোটি বাতিল নয়।</translation>
    </message>
    <message>
        <source>Trained and tested before its records came here.</source>
        <translation>নথি এখানে আসার আগে প্রশিক্ষিত ও পরীক্ষিত।</translation>
    </message>
    <message>
        <source>{n} of {m} days are done.</source>
        <translation>{m}-এর মধ্যে {n} দিন হয়েছে।</translation>
    </message>
    <message>
        <source>Passed the recognition test {day}.</source>
        <translation>{day}-এ স্বীকৃতি পরীক্ষায় উত্তীর্ণ।</translation>
    </message>
    <message>
        <source>Not passed {day}</source>
        <translation>{day}-এ উত্তীর্ণ নয়</translation>
    </message>
    <message>
        <source>No recognition test yet.</source>
        <translation>এখনো স্বীকৃতি পরীক্ষা হয়নি।</translation>
    </message>
    <message>
        <source>{amount} is in the fund.</source>
        <translation>তহবিলে {amount} আছে।</translation>
    </message>
    <message>
        <source>held</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>উল্টানো</translation>
    </message>
    <message>
        <source>This group was dissolved. Nothing can be changed in it any more.</source>
        <translation>এই দল ভেঙে দেওয়া। আর কিছু বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Their savings</source>
        <translation>তাঁদের সঞ্চয়</translation>
    </message>
    <message>
        <source>The payers get receipts; she owes each what was paid.</source>
        <translation>যাঁরা দেন রসিদ পান; যিনি যত দেন, তাঁর কাছে তত দেনা।</translation>
    </message>
    <message>
        <source>Who pays for {name}?</source>
        <translation>{name}-এর জন্য কে দেন?</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>কোথা থেকে</translation>
    </message>
    <message>
        <source>keys 1 to {n}</source>
        <translation>কী 1 থেকে {n}</translation>
    </message>
    <message>
        <source>Record the cover</source>
        <translation>পুষিয়ে দেওয়া লিখুন</translation>
    </message>
    <message>
        <source>Write it in the sheet</source>
        <translation>পত্রে লিখুন</translation>
    </message>
    <message>
        <source>has {amount}</source>
        <translation>{amount} আছে</translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation>{name} দেন</translation>
    </message>
    <message>
        <source>{amount} of {whole}, {left} stays unpaid</source>
        <translation>{whole}-এর মধ্যে {amount}, {left} বাকি থাকে</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{whole}-এর মধ্যে {amount}</translation>
    </message>
    <message>
        <source>Enter who pays how much.</source>
        <translation>কে কত দেন লিখুন।</translation>
    </message>
    <message>
        <source>20, 20/10, +7 or fri</source>
        <translation>20, 20/10, +7 বা fri</translation>
    </message>
    <message>
        <source>like 10 or 10:30</source>
        <translation>যেমন 10 বা 10:30</translation>
    </message>
    <message>
        <source>Nobody is in it any more. What was recorded for it stays; nobody meets there from today on.</source>
        <translation>এখানে আর কেউ নেই। যা লেখা থাকে; আজ থেকে সভা নেই।</translation>
    </message>
    <message>
        <source>Everybody in it goes to another center today, with loans, savings and history.</source>
        <translation>আজ সবাই অন্য কেন্দ্রে যান, ঋণ, সঞ্চয় ও ইতিহাসসহ।</translation>
    </message>
    <message>
        <source>Close {name} center?</source>
        <translation>{name} কেন্দ্র বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>arrows or first letters</source>
        <translation>তীর বা প্রথম অক্ষর</translation>
    </message>
    <message>
        <source>Where do its members go?</source>
        <translation>সদস্যরা কোথায় যাবেন?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>খোলা থাক</translation>
    </message>
    <message>
        <source>Merge and close</source>
        <translation>মিলিয়ে বন্ধ</translation>
    </message>
    <message>
        <source>Close the center</source>
        <translation>কেন্দ্র বন্ধ</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>কোথাও না</translation>
    </message>
    <message numerus="yes">
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} দল</numerusform>
            <numerusform>{n} দল</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs, {amount} owed, days stay</source>
        <comment>{n} run, {amount} owed, days stay</comment>
        <translation>
            <numerusform>{n} চলছে, {amount} দেনা, দিন একই</numerusform>
            <numerusform>{n} চলছে, {amount} দেনা, দিন একই</numerusform>
        </translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>চলমান নেই</translation>
    </message>
    <message>
        <source>Savings and funds</source>
        <translation>সঞ্চয় ও তহবিল</translation>
    </message>
    <message>
        <source>{weekday} {time}, with {officer}</source>
        <translation>{weekday} {time}, {officer}-এর সঙ্গে</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>{what} to {center}</source>
        <translation>{what}, {center}-এ</translation>
    </message>
    <message>
        <source>A sheet of today is begun here. Finish it first, or it is not recorded.</source>
        <translation>আজকের পত্র এখানে শুরু। আগে শেষ করুন, না হলে লেখা হবে না।</translation>
    </message>
    <message>
        <source>{name} center closed</source>
        <translation>{name} কেন্দ্র বন্ধ</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Space টিক দেয়</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>বাছা সদস্য</translation>
    </message>
    <message>
        <source>loan {number}</source>
        <translation>ঋণ {number}</translation>
    </message>
    <message>
        <source>no loan yet</source>
        <translation>এখনো ঋণ নেই</translation>
    </message>
    <message>
        <source>She may borrow up to {amount} now.</source>
        <translation>এখন {amount} পর্যন্ত ঋণ নিতে পারেন।</translation>
    </message>
    <message>
        <source>Nothing is in the way of her next loan.</source>
        <translation>পরের ঋণে বাধা নেই।</translation>
    </message>
    <message>
        <source>{n} of {m} meetings</source>
        <translation>{m}-এর মধ্যে {n} সভা</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>এখনো সভা নেই</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>এসেছেন</translation>
    </message>
    <message>
        <source>Owes for covers</source>
        <translation>পুষিয়ে দেওয়ার দেনা</translation>
    </message>
    <message>
        <source>Others owe her</source>
        <translation>অন্যদের কাছে পাওনা</translation>
    </message>
    <message>
        <source>Was covered</source>
        <translation>তাঁর জন্য দেওয়া</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation>
            <numerusform>{n} বার</numerusform>
            <numerusform>{n} বার</numerusform>
        </translation>
    </message>
    <message>
        <source>leader</source>
        <translation>নেত্রী</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>সম্পাদক</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>কোষাধ্যক্ষ</translation>
    </message>
    <message>
        <source>Oldest at the left. Full: came. Half: late. Cross: absent.</source>
        <translation>বাঁয়ে সবচেয়ে পুরোনো। ভরা: এসেছেন। আধা: দেরি। ক্রস: অনুপস্থিত।</translation>
    </message>
    <message>
        <source>Meetings she came to in this loan cycle</source>
        <translation>এই চক্রে যত সভায় এসেছেন</translation>
    </message>
    <message>
        <source>Days the oldest unpaid installment is past its day</source>
        <translation>সবচেয়ে পুরোনো বাকি কিস্তি কত দিন পার</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Last 8 meetings</source>
        <translation>শেষ 8 সভা</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>দেরি</translation>
    </message>
    <message>
        <source>Next loan</source>
        <translation>পরের ঋণ</translation>
    </message>
    <message>
        <source>What the rules allow today</source>
        <translation>নিয়ম আজ যা দেয়</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>এখনো নয়</translation>
    </message>
    <message>
        <source>open</source>
        <comment>may borrow</comment>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>সময়মতো</translation>
    </message>
    <message>
        <source>This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.</source>
        <translation>এটি আর এই ল্যাপটপে নেই: অন্য কর্মকর্তার কাছে গেছে, বা ভেঙেছে। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation>এখনো কেউ নেই।</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>দলের কাজ</translation>
    </message>
    <message>
        <source>It is still loading. Try again in a moment.</source>
        <translation>এখনো আসছে। একটু পরে করুন।</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>সদস্য বাছুন</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>সদস্য খুলুন</translation>
    </message>
    <message>
        <source>member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>দলের কাজ</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>সব সারি কপি</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row</source>
        <comment>Copied {n} rows</comment>
        <translation>
            <numerusform>{n} সারি কপি</numerusform>
            <numerusform>{n} সারি কপি</numerusform>
        </translation>
    </message>
    <message>
        <source>Group covers her</source>
        <translation>দল পুষিয়ে দেয়</translation>
    </message>
    <message>
        <source>Gives back what others paid</source>
        <translation>অন্যদের দেওয়া ফেরত দেন</translation>
    </message>
    <message>
        <source>Elect into an office</source>
        <translation>পদে নির্বাচন</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>অন্য দলে সরান</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>চলে যান</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>কেউ যোগ দেন</translation>
    </message>
    <message>
        <source>Training today</source>
        <translation>আজ প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Recognition test</source>
        <translation>স্বীকৃতি পরীক্ষা</translation>
    </message>
    <message>
        <source>Money into the fund</source>
        <translation>তহবিলে টাকা</translation>
    </message>
    <message>
        <source>Fine into the fund</source>
        <translation>তহবিলে জরিমানা</translation>
    </message>
    <message>
        <source>Money out of the fund</source>
        <translation>তহবিল থেকে টাকা</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>দল ভাঙুন</translation>
    </message>
    <message>
        <source>From</source>
        <translation>কার কাছ থেকে</translation>
    </message>
    <message>
        <source>All members together</source>
        <translation>সব সদস্য মিলে</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>মন্তব্য, থাকলে</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The money is counted with your cash, with a receipt.</source>
        <translation>তহবিলে {amount}। টাকা আপনার নগদের সঙ্গে গোনা হয়, রসিদসহ।</translation>
    </message>
    <message>
        <source>Money into the fund of {name}?</source>
        <translation>{name}-এর তহবিলে টাকা?</translation>
    </message>
    <message>
        <source>Fine into the fund of {name}?</source>
        <translation>{name}-এর তহবিলে জরিমানা?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>লিখুন</translation>
    </message>
    <message>
        <source>Fund changed</source>
        <translation>তহবিল বদলেছে</translation>
    </message>
    <message>
        <source>Who signs with you</source>
        <translation>সঙ্গে কে সই করেন</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কীসের জন্য</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The group has no leader or cashier yet; elect one first.</source>
        <translation>তহবিলে {amount}। দলে নেত্রী বা কোষাধ্যক্ষ নেই; আগে নির্বাচন করুন।</translation>
    </message>
    <message>
        <source>Money out of the fund of {name}?</source>
        <translation>{name}-এর তহবিল থেকে টাকা?</translation>
    </message>
    <message>
        <source>Pay it out</source>
        <translation>দিয়ে দিন</translation>
    </message>
    <message>
        <source>{name} is not short of anything today. There is nothing to cover.</source>
        <translation>{name}-এর আজ কিছু কম নেই। পুষিয়ে দেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>Cover for {name} recorded</source>
        <translation>{name}-এর জন্য পুষিয়ে দেওয়া লেখা হয়েছে</translation>
    </message>
    <message>
        <source>{name} owes nothing for covers. There is nothing to give back.</source>
        <translation>{name}-এর এমন দেনা নেই। ফেরতের কিছু নেই।</translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation>হাতে হাতে</translation>
    </message>
    <message>
        <source>Through you</source>
        <translation>আপনার মাধ্যমে</translation>
    </message>
    <message>
        <source>How</source>
        <translation>কীভাবে</translation>
    </message>
    <message>
        <source>What does {name} give back?</source>
        <translation>{name} কী ফেরত দেন?</translation>
    </message>
    <message>
        <source>{name} gave back</source>
        <translation>{name} ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>Still owed: {names}. The oldest is paid first.</source>
        <translation>এখনো বাকি: {names}। পুরোনোটি আগে শোধ হয়।</translation>
    </message>
    <message>
        <source>Festival or holiday</source>
        <translation>উৎসব বা ছুটি</translation>
    </message>
    <message>
        <source>Funeral in the village</source>
        <translation>গ্রামে শোক</translation>
    </message>
    <message>
        <source>Rain or flood</source>
        <translation>বৃষ্টি বা বন্যা</translation>
    </message>
    <message>
        <source>Members did not come</source>
        <translation>সদস্যরা আসেননি</translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation>আমি যেতে পারিনি</translation>
    </message>
    <message>
        <source>{day}: not held</source>
        <translation>{day}: হয়নি</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>{day}-এ সরেছে</translation>
    </message>
    <message>
        <source>In your own words, if none fits</source>
        <translation>কোনোটি না মিললে নিজের কথায়</translation>
    </message>
    <message>
        <source>Held on another day instead</source>
        <translation>অন্য দিনে হয়েছে</translation>
    </message>
    <message>
        <source>The supervisor sees it. Installments stay due; the sheet can still be entered later.</source>
        <translation>তত্ত্বাবধায়ক দেখেন। কিস্তি দেয় থাকে; পত্র পরে লেখা যায়।</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>হয়নি</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message>
        <source>present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>late</source>
        <translation>দেরি</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>অনুপস্থিত</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ছুটি</translation>
    </message>
    <message>
        <source>came to {n} of {m}: {meetings}</source>
        <translation>{m}-এর মধ্যে {n} এসেছেন: {meetings}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>নেত্রী</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>সম্পাদক</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>প্রথম সভা</translation>
    </message>
    <message>
        <source>It is yours, and meets on the weekday of its first meeting. Groups come next.</source>
        <translation>এটি আপনার, প্রথম সভার বারে বসে। এরপর দল।</translation>
    </message>
    <message>
        <source>Form a center?</source>
        <translation>কেন্দ্র গড়বেন?</translation>
    </message>
    <message>
        <source>Form the center</source>
        <translation>কেন্দ্র গড়ুন</translation>
    </message>
    <message>
        <source>Center formed</source>
        <translation>কেন্দ্র হয়েছে</translation>
    </message>
    <message>
        <source>like: under the mango tree, house of Kamala Devi</source>
        <translation>যেমন: আমগাছের নিচে, Kamala Devi-র বাড়ি</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>সভার জায়গা</translation>
    </message>
    <message>
        <source>Change name or meeting place?</source>
        <translation>নাম বা সভার জায়গা বদলাবেন?</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} বদলেছে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>বার</translation>
    </message>
    <message>
        <source>Installments that fall due later move to the new meetings. Tell every member.</source>
        <translation>পরের কিস্তি নতুন সভায় সরে। প্রত্যেক সদস্যকে বলুন।</translation>
    </message>
    <message>
        <source>Let {name} meet at another time?</source>
        <translation>{name} অন্য সময়ে বসুক?</translation>
    </message>
    <message>
        <source>Change the meetings</source>
        <translation>সভা বদলান</translation>
    </message>
    <message>
        <source>Meetings changed</source>
        <translation>সভা বদলেছে</translation>
    </message>
    <message>
        <source>Everybody in {name} is in a group already; people can join later.</source>
        <translation>{name}-এ সবাই আগেই দলে; পরে যোগ দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Tick who belongs to it; others can join later.</source>
        <translation>যাঁরা এতে তাঁদের টিক দিন; অন্যরা পরে যোগ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Form a group in {name}?</source>
        <translation>{name}-এ দল গড়বেন?</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>দল গড়ুন</translation>
    </message>
    <message>
        <source>Group formed</source>
        <translation>দল হয়েছে</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Who joins {name}?</source>
        <translation>{name}-এ কে যোগ দেন?</translation>
    </message>
    <message>
        <source>Joined {name}</source>
        <translation>{name}-এ যোগ দিয়েছেন</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>দলে যোগ</translation>
    </message>
    <message>
        <source>No group: a borrower on her own</source>
        <translation>দল নেই: একক ঋণগ্রহীতা</translation>
    </message>
    <message>
        <source>Her loans, savings and history go with her. What she owes her group stays owed.</source>
        <translation>ঋণ, সঞ্চয় ও ইতিহাস সঙ্গে যায়। দলের কাছে দেনা থাকে।</translation>
    </message>
    <message>
        <source>Move {name}?</source>
        <translation>{name}-কে সরাবেন?</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} সরেছেন</translation>
    </message>
    <message>
        <source>Move her</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>She must owe nothing and have no savings here. Her history stays.</source>
        <translation>কিছু দেনা ও এখানে সঞ্চয় থাকা চলবে না। ইতিহাস থাকে।</translation>
    </message>
    <message>
        <source>Let {name} leave?</source>
        <translation>{name}-কে যেতে দেবেন?</translation>
    </message>
    <message>
        <source>Let her leave</source>
        <translation>যেতে দিন</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} চলে গেছেন</translation>
    </message>
    <message>
        <source>Now: leader {leader}, secretary {secretary}, cashier {cashier}.</source>
        <translation>এখন: নেত্রী {leader}, সম্পাদক {secretary}, কোষাধ্যক্ষ {cashier}।</translation>
    </message>
    <message>
        <source>Which office does {name} get?</source>
        <translation>{name} কোন পদ পান?</translation>
    </message>
    <message>
        <source>{name} elected</source>
        <translation>{name} নির্বাচিত</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>পদ দিন</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>কে এসেছেন</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>কী নিয়ে</translation>
    </message>
    <message>
        <source>{n} of {m} days are done. Each day counts for those who came.</source>
        <translation>{m}-এর মধ্যে {n} দিন হয়েছে। যাঁরা আসেন তাঁদের দিন গোনা হয়।</translation>
    </message>
    <message>
        <source>Training of {name} today?</source>
        <translation>আজ {name}-এর প্রশিক্ষণ?</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>প্রশিক্ষণ লিখুন</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>প্রশিক্ষণ লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>উত্তীর্ণ</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>উত্তীর্ণ নয়</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>কী দেখা গেছে</translation>
    </message>
    <message>
        <source>{n} of {m} days of training are done.</source>
        <translation>প্রশিক্ষণের {m}-এর মধ্যে {n} দিন হয়েছে।</translation>
    </message>
    <message>
        <source>Recognition test of {name}?</source>
        <translation>{name}-এর স্বীকৃতি পরীক্ষা?</translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation>পরীক্ষা লিখুন</translation>
    </message>
    <message>
        <source>Test recorded</source>
        <translation>পরীক্ষা লেখা হয়েছে</translation>
    </message>
    <message>
        <source>It must have no members and no money in its fund. Its history stays.</source>
        <translation>সদস্য ও তহবিলে টাকা থাকা চলবে না। ইতিহাস থাকে।</translation>
    </message>
    <message>
        <source>Dissolve {name}?</source>
        <translation>{name} ভাঙবেন?</translation>
    </message>
    <message>
        <source>{name} dissolved</source>
        <translation>{name} ভাঙা হয়েছে</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>ভাঙুন</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>এই সদস্য</translation>
    </message>
    <message>
        <source>It is her: face and identity paper agree</source>
        <translation>তিনিই: মুখ ও পরিচয়পত্র মেলে</translation>
    </message>
    <message>
        <source>The agreement was read to her: amount, installments, what it costs</source>
        <translation>চুক্তি পড়ে শোনানো: টাকা, কিস্তি, খরচ</translation>
    </message>
    <message>
        <source>She signed, or gave her thumb print</source>
        <translation>তিনি সই করেছেন, বা টিপসই দিয়েছেন</translation>
    </message>
    <message>
        <source>The money was counted in front of her</source>
        <translation>টাকা তাঁর সামনে গোনা</translation>
    </message>
    <message>
        <source>Photo of the signature</source>
        <translation>সইয়ের ছবি</translation>
    </message>
    <message>
        <source>Photo of the signed paper, or of the thumb print</source>
        <translation>সই করা কাগজ বা টিপসইয়ের ছবি</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Kept, encrypted. It goes with the hand-over.</source>
        <translation>রাখা, তালাবদ্ধ। হস্তান্তরের সঙ্গে যায়।</translation>
    </message>
    <message>
        <source>Is the money really there?</source>
        <translation>টাকা কি সত্যিই আছে?</translation>
    </message>
    <message>
        <source>By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>নথিতে আপনার কাছে {held}; লাগবে {amount}। আগে নগদ নিন। সত্যিই থাকলে তত্ত্বাবধায়কের অনুমতি লাগবে।</translation>
    </message>
    <message>
        <source>By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>নথিতে দরকারি {amount}-এর কম আছে। আগে নগদ নিন। সত্যিই থাকলে তত্ত্বাবধায়কের অনুমতি লাগবে।</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>হস্তান্তর নয়</translation>
    </message>
    <message>
        <source>Hand over, ask the supervisor</source>
        <translation>হস্তান্তর, তত্ত্বাবধায়ককে জিজ্ঞেস</translation>
    </message>
    <message>
        <source>Hand over without a photo of the signature?</source>
        <translation>সইয়ের ছবি ছাড়া হস্তান্তর?</translation>
    </message>
    <message>
        <source>The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file.</source>
        <translation>তত্ত্বাবধায়ক দেখেন যে নেই। কাগজ রাখুন, পরে ঋণ ফাইল থেকে ছবি যোগ করুন।</translation>
    </message>
    <message>
        <source>Take the photo first</source>
        <translation>আগে ছবি নিন</translation>
    </message>
    <message>
        <source>Hand over, photo later</source>
        <translation>হস্তান্তর, ছবি পরে</translation>
    </message>
    <message>
        <source>This loan cannot be handed over now.</source>
        <translation>এই ঋণ এখন হস্তান্তর করা যায় না।</translation>
    </message>
    <message>
        <source>Open the loan file</source>
        <translation>ঋণ ফাইল খুলুন</translation>
    </message>
    <message>
        <source>What she gets and pays</source>
        <translation>তিনি কী পান ও দেন</translation>
    </message>
    <message>
        <source>Before the money changes hands</source>
        <translation>টাকা দেওয়ার আগে</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>Add the photo of the signature</source>
        <translation>সইয়ের ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>ধাপে টিক</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>টিক</translation>
    </message>
    <message>
        <source>Pay it out another way</source>
        <translation>অন্য উপায়ে দিন</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>No loan is open that can be handed over.</source>
        <translation>হস্তান্তরের ঋণ খোলা নেই।</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>ফি {amount}</translation>
    </message>
    <message>
        <source>saving {amount}</source>
        <translation>সঞ্চয় {amount}</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>কেটে রাখা</translation>
    </message>
    <message>
        <source>She pays</source>
        <translation>তিনি দেন</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment of {amount}</source>
        <comment>{n} installments of {amount}</comment>
        <translation>
            <numerusform>{amount}-এর {n} কিস্তি</numerusform>
            <numerusform>{amount}-এর {n} কিস্তি</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % a year</source>
        <translation>বছরে {percent} %</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>অনুমোদন</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, {day} পর্যন্ত</translation>
    </message>
    <message>
        <source>{n} installments, from {least} up to {most}</source>
        <translation>{n}টি কিস্তি, {least} থেকে {most} পর্যন্ত</translation>
    </message>
    <message>
        <source>Cash with you</source>
        <translation>আপনার নগদ</translation>
    </message>
    <message>
        <source>No cash leaves your bag. Write the number of the transfer.</source>
        <translation>আপনার থলে থেকে নগদ যায় না। স্থানান্তরের নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>told after the count</source>
        <translation>গোনার পরে বলা হয়</translation>
    </message>
    <message>
        <source>Today you count without being told. Look into your bag before you promise.</source>
        <translation>আজ না বলে গোনা। কথা দেওয়ার আগে থলে দেখুন।</translation>
    </message>
    <message>
        <source>{amount} too little with you by the records. Draw cash first.</source>
        <translation>নথিতে {amount} কম। আগে নগদ নিন।</translation>
    </message>
    <message>
        <source>Enough cash is with you.</source>
        <translation>আপনার যথেষ্ট নগদ আছে।</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>হস্তান্তর হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>{n} step is not ticked yet. Do it, then press its number.</source>
        <comment>{n} steps are not ticked yet. Do each one, then press its number.</comment>
        <translation>
            <numerusform>{n} ধাপে টিক নেই। করে তার অঙ্ক চাপুন।</numerusform>
            <numerusform>{n} ধাপে টিক নেই। প্রতিটি করে তার অঙ্ক চাপুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over and saved here. Receipt {number}</source>
        <translation>হস্তান্তর ও এখানে সংরক্ষিত। রসিদ {number}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation>তত্ত্বাবধায়কের কাছে</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>No loans yet. Start one for a borrower.</source>
        <translation>এখনো ঋণ নেই। কারও জন্য শুরু করুন।</translation>
    </message>
    <message>
        <source>Half filled</source>
        <translation>আধা পূরণ</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>ফেলে দেওয়া</translation>
    </message>
    <message>
        <source>Cash-flow sheet</source>
        <translation>নগদ প্রবাহ পত্র</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>নগদ গণনা</translation>
    </message>
    <message>
        <source>Choices in a conflict</source>
        <translation>দ্বন্দ্বের বাছাই</translation>
    </message>
    <message>
        <source>Nothing is half filled in. What you begin is kept here by itself.</source>
        <translation>আধা পূরণ কিছু নেই। যা শুরু করেন নিজেই রাখা হয়।</translation>
    </message>
    <message>
        <source>Nothing was thrown away in the last 30 days.</source>
        <translation>30 দিনে কিছু ফেলা হয়নি।</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>বাছুন</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>বাছুন</translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation>ফেলে দেওয়া দেখান</translation>
    </message>
    <message>
        <source>Show what is half filled</source>
        <translation>আধা পূরণ দেখান</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>ফেলা</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>এগোন</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>ফেলুন</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>thrown away {time}</source>
        <translation>{time} ফেলা</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>last typed {time}</source>
        <translation>শেষ লেখা {time}</translation>
    </message>
    <message>
        <source>Thrown away. It stays for 30 days</source>
        <translation>ফেলা। 30 দিন থাকে</translation>
    </message>
    <message>
        <source>It is back among what is half filled</source>
        <translation>আধা পূরণে ফিরেছে</translation>
    </message>
    <message>
        <source>Nothing is chosen in the list.</source>
        <translation>তালিকায় কিছু বাছা নেই।</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>loan file</source>
        <translation>ঋণ ফাইল</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>এ নিয়ে কথা বলুন</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>নতুন আবেদন</translation>
    </message>
    <message>
        <source>Nothing here. Show all loans, or start one.</source>
        <translation>এখানে কিছু নেই। সব ঋণ দেখান, বা শুরু করুন।</translation>
    </message>
    <message>
        <source>No loans yet. Start one.</source>
        <translation>এখনো ঋণ নেই। শুরু করুন।</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>শেষ করার</translation>
    </message>
    <message>
        <source>drafts and returned</source>
        <translation>খসড়া ও ফেরত</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>হস্তান্তরের</translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} দেরি</numerusform>
            <numerusform>{n} দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>দেরি নেই</translation>
    </message>
    <message>
        <source>Only what the supervisor has, or has decided, is talked about here.</source>
        <translation>এখানে শুধু তত্ত্বাবধায়কের কাছে থাকা বা ঠিক করা বিষয়ে কথা হয়।</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>আপনাকে ফেরত</translation>
    </message>
    <message>
        <source>Approved, not ready</source>
        <translation>অনুমোদিত, তৈরি নয়</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>শেষের পথে</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ঠিক করুন</translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation>শুরু, দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} আগে</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>কথা ছাড়া</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>{time} অপেক্ষায়</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>শেষ {day}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <comment>{n} days left</comment>
        <translation>
            <numerusform>{n} দিন বাকি</numerusform>
            <numerusform>{n} দিন বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>তৈরি নয়</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>নথিভুক্ত নয়</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>{n} of {m} came</source>
        <translation>{m}-এর মধ্যে {n} এসেছেন</translation>
    </message>
    <message>
        <source>{amount} collected</source>
        <translation>{amount} আদায়</translation>
    </message>
    <message>
        <source>Enter the sheet, or press N</source>
        <translation>পত্র লিখুন, বা N চাপুন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>{name} center, {day}</source>
        <translation>{name} কেন্দ্র, {day}</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>আগামী সভা</translation>
    </message>
    <message>
        <source>Meetings of the day</source>
        <translation>আজকের সভা</translation>
    </message>
    <message>
        <source>No center is yours yet. Centers arrive with the first copy from the office.</source>
        <translation>এখনো কোনো কেন্দ্র আপনার নয়। কার্যালয়ের প্রথম কপিতে আসে।</translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation>কেন্দ্র খুলুন</translation>
    </message>
    <message>
        <source>open sheet</source>
        <translation>পত্র খুলুন</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>হয়নি</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>নথিভুক্ত</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>এখনো নথিভুক্ত নয়</translation>
    </message>
    <message>
        <source>a promise falls due</source>
        <translation>একটি প্রতিশ্রুতি দেয়</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>পরিকল্পিত</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit came back and is not sent in again</source>
        <comment>{n} visits came back and are not sent in again</comment>
        <translation>
            <numerusform>{n} পরিদর্শন ফেরত, আবার দেওয়া হয়নি</numerusform>
            <numerusform>{n} পরিদর্শন ফেরত, আবার দেওয়া হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit waits for your decision</source>
        <comment>{n} visits wait for your decision</comment>
        <translation>
            <numerusform>{n} পরিদর্শন আপনার সিদ্ধান্তের অপেক্ষায়</numerusform>
            <numerusform>{n} পরিদর্শন আপনার সিদ্ধান্তের অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates kinder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>একই রকম ক্ষেত্রে অন্যদের চেয়ে নরম নম্বর দেন ({n}টি মূল্যায়ন)। কয়েকটি একসঙ্গে করুন।</translation>
    </message>
    <message>
        <source>Rates harder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>একই রকম ক্ষেত্রে অন্যদের চেয়ে কড়া নম্বর দেন ({n}টি মূল্যায়ন)। কয়েকটি একসঙ্গে করুন।</translation>
    </message>
    <message>
        <source>All her ratings of a person go together ({n} assessments). Rate some together.</source>
        <translation>একজনের সব নম্বর একই দিকে যায় ({n}টি মূল্যায়ন)। কয়েকটি একসঙ্গে করুন।</translation>
    </message>
    <message numerus="yes">
        <source>{label}: noticed in {n} of her last {all} assessments</source>
        <comment>{label}: noticed in {n} of her last {all} assessments</comment>
        <translation>
            <numerusform>{label}: তাঁর শেষ {all}টি মূল্যায়নের {n}টিতে দেখা গেছে</numerusform>
            <numerusform>{label}: তাঁর শেষ {all}টি মূল্যায়নের {n}টিতে দেখা গেছে</numerusform>
        </translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation>আসলে হয়েছিল</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} meeting finished</source>
        <comment>{done} of {n} meetings finished</comment>
        <translation>
            <numerusform>{n}-এর মধ্যে {done} সভা শেষ</numerusform>
            <numerusform>{n}-এর মধ্যে {done} সভা শেষ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one not recorded</source>
        <comment>{n} earlier ones not recorded</comment>
        <translation>
            <numerusform>আগের {n}টি নথিভুক্ত নয়</numerusform>
            <numerusform>আগের {n}টি নথিভুক্ত নয়</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting that is not recorded.</source>
        <translation>নথিভুক্ত নয় এমন সভা বাছুন।</translation>
    </message>
    <message>
        <source>{meeting}: not held?</source>
        <translation>{meeting}: হয়নি?</translation>
    </message>
    <message>
        <source>Choose a meeting that was said not to be held.</source>
        <translation>“হয়নি” বলা সভা বাছুন।</translation>
    </message>
    <message>
        <source>Taken back. Its sheet is waiting.</source>
        <translation>ফিরিয়ে নেওয়া। পত্র অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>My centers</source>
        <translation>আমার কেন্দ্র</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>পিছিয়ে</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>প্রতিশ্রুতি দেয়</translation>
    </message>
    <message>
        <source>New</source>
        <comment>people</comment>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Not visited 90 days</source>
        <translation>90 দিন দেখা হয়নি</translation>
    </message>
    <message>
        <source>Nobody&apos;s promise falls due now. Promises come from visits.</source>
        <translation>এখন কারও প্রতিশ্রুতি দেয় নয়। প্রতিশ্রুতি পরিদর্শনে আসে।</translation>
    </message>
    <message>
        <source>Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody.</source>
        <translation>30 দিনে কেউ নিবন্ধিত নন। Ctrl+N, তারপর P চাপুন।</translation>
    </message>
    <message>
        <source>Everybody was visited within 90 days.</source>
        <translation>90 দিনে সবার সঙ্গে দেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>ব্যক্তি খুঁজুন</translation>
    </message>
    <message>
        <source>Name, code, phone, group or village</source>
        <translation>নাম, কোড, ফোন, দল বা গ্রাম</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>সবাইকে দেখান</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>পরের ব্যক্তি</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Repay</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>repay</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>find</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>কার্ড দেখান বা লুকান</translation>
    </message>
    <message>
        <source>card</source>
        <translation>কার্ড</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>কলাম বাছুন</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>তালিকা ছাপুন</translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation>সারি কপি</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>দেখান: {what}</translation>
    </message>
    <message>
        <source>People: {filter}</source>
        <translation>লোকজন: {filter}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Look for a part of the name, the phone or the code.</source>
        <translation>“{name}” নামে কেউ নেই। নামের অংশ, ফোন বা কোড খুঁজুন।</translation>
    </message>
    <message>
        <source>Nobody is behind. Everybody in your centers has paid what was due.</source>
        <translation>কেউ পিছিয়ে নেই। আপনার কেন্দ্রে সবাই দেয় দিয়েছেন।</translation>
    </message>
    <message>
        <source>Nobody is listed here yet. People arrive with the first copy from the office.</source>
        <translation>এখনো কেউ নেই। লোকজন কার্যালয়ের প্রথম কপিতে আসেন।</translation>
    </message>
    <message>
        <source>Choose a person first: type a name or use the arrow keys.</source>
        <translation>আগে ব্যক্তি বাছুন: নাম লিখুন বা তীর কী নিন।</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>বাছা ব্যক্তি</translation>
    </message>
    <message>
        <source>No loan</source>
        <translation>ঋণ নেই</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>দিতে বাকি</translation>
    </message>
    <message>
        <source>none</source>
        <comment>loan</comment>
        <translation>নেই</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>বকেয়ায়</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>পরবর্তী দেয়</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>শেষ পরিদর্শন</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>সম্ভাবনা</translation>
    </message>
    <message>
        <source>never</source>
        <comment>visited</comment>
        <translation>কখনো না</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>যা যা হয়েছে</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>passbook</source>
        <translation>পাসবই</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>ঋণ</translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation>ঋণ বদল</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>ঘর শোধরান</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>শোধরান</translation>
    </message>
    <message>
        <source>Take her photo</source>
        <translation>তাঁর ছবি নিন</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>প্রতিবেশী</translation>
    </message>
    <message>
        <source>previous · next</source>
        <translation>আগের · পরের</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>আগের ব্যক্তি</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>No person is open. Choose one in People.</source>
        <translation>কেউ খোলা নেই। “লোকজন”-এ বাছুন।</translation>
    </message>
    <message>
        <source>{field} was left as it was: {problem}</source>
        <translation>{field} যেমন ছিল তেমনই: {problem}</translation>
    </message>
    <message>
        <source>She has left. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>তিনি চলে গেছেন। নথি রাখা ও পড়া যায়; নতুন লেখা হয় না।</translation>
    </message>
    <message>
        <source>She has died. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>তিনি প্রয়াত। নথি রাখা ও পড়া যায়; নতুন লেখা হয় না।</translation>
    </message>
    <message>
        <source>She has another entry that stands for her. This one can only be read.</source>
        <translation>তাঁর আরেক নথি চলে। এটি শুধু পড়া যায়।</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>সেটি খুলুন</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>মিলিয়ে দেখুন</translation>
    </message>
    <message numerus="yes">
        <source>Changed at the office too: {n} value. Both are kept.</source>
        <comment>Changed at the office too: {n} values. Both are kept.</comment>
        <translation>
            <numerusform>কার্যালয়েও বদলেছে: {n} মান। দুটিই রাখা।</numerusform>
            <numerusform>কার্যালয়েও বদলেছে: {n} মান। দুটিই রাখা।</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>মেটান</translation>
    </message>
    <message>
        <source>{name} has the same identity number: two entries of one person?</source>
        <translation>{name}-এর পরিচয় নম্বর একই: একজনের দুই নথি?</translation>
    </message>
    <message>
        <source>{name} may be the same person: two entries of one?</source>
        <translation>{name} একই ব্যক্তি হতে পারেন: একজনের দুই নথি?</translation>
    </message>
    <message>
        <source>The person is still being read. Try again in a moment.</source>
        <translation>এখনো পড়া হচ্ছে। একটু পরে করুন।</translation>
    </message>
    <message>
        <source>There is nobody further in this list. Esc goes back to it.</source>
        <translation>তালিকায় আর কেউ নেই। Esc তালিকায় ফেরে।</translation>
    </message>
    <message>
        <source>She has no loan that runs.</source>
        <translation>তাঁর চলমান ঋণ নেই।</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100-তে</translation>
    </message>
    <message>
        <source>Nobody has assessed her yet. Press A to begin.</source>
        <translation>এখনো কেউ মূল্যায়ন করেননি। A-তে শুরু করুন।</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>এক বছরের বেশি</translation>
    </message>
    <message>
        <source>Hidden: you are asked to rate her too, without seeing this. Press A to begin.</source>
        <translation>লুকানো: না দেখে আপনাকেও মূল্যায়ন করতে বলা হয়েছে। A-তে শুরু করুন।</translation>
    </message>
    <message>
        <source>No score yet: nothing in the books, no two references, nothing observed. Press A to add it.</source>
        <translation>এখনো স্কোর নেই: খাতায় কিছু, দুই পরিচিতজন, পর্যবেক্ষণ নেই। A-তে যোগ করুন।</translation>
    </message>
    <message>
        <source>She did not want it. That is no bad sign.</source>
        <translation>তিনি চাননি। এটি খারাপ লক্ষণ নয়।</translation>
    </message>
    <message>
        <source>Press A to assess her anew.</source>
        <translation>আবার মূল্যায়নে A চাপুন।</translation>
    </message>
    <message>
        <source>Rated again by {name}: {score} of 100</source>
        <translation>{name} আবার মেপেছেন: 100-তে {score}</translation>
    </message>
    <message>
        <source>A guide, not a decision · rules {version}</source>
        <translation>দিশা, সিদ্ধান্ত নয় · নিয়ম {version}</translation>
    </message>
    <message>
        <source>{name} stands at {points} of 100</source>
        <translation>{name}: 100-তে {points}</translation>
    </message>
    <message>
        <source>Speaks for her: {reason}</source>
        <translation>পক্ষে: {reason}</translation>
    </message>
    <message>
        <source>Speaks against: {reason}</source>
        <translation>বিপক্ষে: {reason}</translation>
    </message>
    <message>
        <source>Needs a new look: {names}.</source>
        <translation>আবার দেখতে হবে: {names}।</translation>
    </message>
    <message>
        <source>Not known, so not counted: {names}.</source>
        <translation>জানা নেই, তাই গোনা নয়: {names}।</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>উ</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>দে</translation>
    </message>
    <message>
        <source>late</source>
        <comment>attendance</comment>
        <translation>দেরি</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>অ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>ছু</translation>
    </message>
    <message>
        <source>W</source>
        <comment>went early</comment>
        <translation>আ</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>শেষ সভা</translation>
    </message>
    <message>
        <source>came to {came} of {count}</source>
        <translation>{count}-এর মধ্যে {came} এসেছেন</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>জায়গা ও যোগাযোগ</translation>
    </message>
    <message>
        <source>Household and business</source>
        <translation>পরিবার ও ব্যবসা</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>পাঠানো</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>She paid at each of them, {amount} in all. Enter shows them one by one.</source>
        <translation>প্রতিটিতে দিয়েছেন, মোট {amount}। Enter একে একে দেখায়।</translation>
    </message>
    <message>
        <source>How do you know this? {field}</source>
        <translation>কীভাবে জানলেন? {field}</translation>
    </message>
    <message>
        <source>How do you know? For example: told by her</source>
        <translation>কীভাবে জানলেন? যেমন: তিনি বলেছেন</translation>
    </message>
    <message>
        <source>Changed elsewhere too: {value}</source>
        <translation>অন্যত্রও বদলেছে: {value}</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc drops it</source>
        <translation>Enter রাখে, Esc ছাড়ে</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Her newest character assessment, of 100; higher is better</source>
        <translation>তাঁর সর্বশেষ চরিত্র মূল্যায়ন, 100-এর মধ্যে; বেশি হলে ভালো</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>দল ছেড়েছেন</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>প্রয়াত</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>মেলানো</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>ঋণ {number}</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>দল {name}</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>পরিশোধের নথি</translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation>এখনো ঋণ নেই।</translation>
    </message>
    <message>
        <source>Savings held</source>
        <translation>সঞ্চয় আছে</translation>
    </message>
    <message>
        <source>{paid} of {count} paid</source>
        <translation>{count}-এর মধ্যে {paid} শোধ</translation>
    </message>
    <message>
        <source>principal left, of {amount}</source>
        <translation>আসল বাকি, {amount}-এর মধ্যে</translation>
    </message>
    <message>
        <source>Regular installment</source>
        <translation>সাধারণ কিস্তি</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} বাদ</numerusform>
            <numerusform>{n} বাদ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} আংশিক</numerusform>
            <numerusform>{n} আংশিক</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>amount</comment>
        <translation>কিছু না</translation>
    </message>
    <message>
        <source>{paid} of {count} due are paid</source>
        <translation>দেয় {count}-এর মধ্যে {paid} শোধ</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>কিছু বাকি নেই</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>দেয়</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>আংশিক</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>অপরিশোধিত</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>এখন দেয়</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>আসছে</translation>
    </message>
    <message>
        <source>She has no loan yet. Loans appear when they are handed out.</source>
        <translation>তাঁর এখনো ঋণ নেই। হস্তান্তর হলে দেখাবে।</translation>
    </message>
    <message>
        <source>paid off</source>
        <translation>শোধ হয়েছে</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} থেকে</translation>
    </message>
    <message>
        <source>Installments of {product}</source>
        <translation>{product}-এর কিস্তি</translation>
    </message>
    <message>
        <source>Installment {number}, {state}</source>
        <translation>কিস্তি {number}, {state}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>পরিবার ও আয়</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>পরিদর্শন ও যোগাযোগ</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Visits, meetings and payments will stand here.</source>
        <translation>এখনো কিছু হয়নি। পরিদর্শন, সভা ও পরিশোধ এখানে থাকবে।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী হয়েছে</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>Is she one of these?</source>
        <translation>তিনি কি এঁদের একজন?</translation>
    </message>
    <message>
        <source>People who may be the same person</source>
        <translation>যাঁরা একই ব্যক্তি হতে পারেন</translation>
    </message>
    <message>
        <source>next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>register</source>
        <translation>নিবন্ধন</translation>
    </message>
    <message>
        <source>Look at who may be the same</source>
        <translation>কে একই হতে পারেন দেখুন</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>একই ব্যক্তি?</translation>
    </message>
    <message>
        <source>leave as draft</source>
        <translation>খসড়া থাক</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>ফর্ম ফেলে দিন</translation>
    </message>
    <message>
        <source>Start another form</source>
        <translation>আরেক ফর্ম শুরু</translation>
    </message>
    <message>
        <source>{trouble} What you typed is still on screen.</source>
        <translation>{trouble} লেখা এখনো পর্দায়।</translation>
    </message>
    <message>
        <source>No center is yours yet, so nobody can be registered. Form a center first.</source>
        <translation>এখনো কেন্দ্র নেই, তাই নিবন্ধন নয়। আগে কেন্দ্র গড়ুন।</translation>
    </message>
    <message>
        <source>Nobody registered looks like her.</source>
        <translation>নিবন্ধিতদের মধ্যে তাঁর মতো কেউ নেই।</translation>
    </message>
    <message>
        <source>Enter her name.</source>
        <translation>তাঁর নাম লিখুন।</translation>
    </message>
    <message>
        <source>Registered and saved here. It goes to the office by itself</source>
        <translation>নিবন্ধিত ও এখানে সংরক্ষিত। নিজেই কার্যালয়ে যাবে</translation>
    </message>
    <message>
        <source>Register another person</source>
        <translation>আরেকজন নিবন্ধন</translation>
    </message>
    <message>
        <source>The form was thrown away.</source>
        <translation>ফর্ম ফেলে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>As on her identity card</source>
        <translation>পরিচয়পত্রে যেমন</translation>
    </message>
    <message>
        <source>like 14/3/1988</source>
        <translation>যেমন 14/3/1988</translation>
    </message>
    <message>
        <source>Who she is</source>
        <translation>তিনি কে</translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation>পরিবার ও কাজ</translation>
    </message>
    <message numerus="yes">
        <source>{n} place free</source>
        <comment>{n} places free</comment>
        <translation>
            <numerusform>{n} জায়গা খালি</numerusform>
            <numerusform>{n} জায়গা খালি</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>group</comment>
        <translation>পূর্ণ</translation>
    </message>
    <message>
        <source>Repayment · {name}</source>
        <translation>পরিশোধ · {name}</translation>
    </message>
    <message>
        <source>{name} has no open loan. Nothing can be repaid here.</source>
        <translation>{name}-এর খোলা ঋণ নেই। এখানে শোধের কিছু নেই।</translation>
    </message>
    <message>
        <source>Into her savings instead</source>
        <translation>তাঁর সঞ্চয়ে দিন</translation>
    </message>
    <message>
        <source>into savings</source>
        <translation>সঞ্চয়ে</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>টাকা লিখুন</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}</source>
        <translation>এখানে সংরক্ষিত। রসিদ {number}</translation>
    </message>
    <message>
        <source>Paid off. {amount} went into savings, receipt {number}</source>
        <translation>শোধ। {amount} সঞ্চয়ে গেছে, রসিদ {number}</translation>
    </message>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>রসিদটি কি আসল?</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Nothing is recorded.</source>
        <translation>কাগজে যা আছে লিখুন। কিছু নথিভুক্ত হয় না।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Like S1-000012</source>
        <translation>যেমন S1-000012</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>যাচাই কোড</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>দশটি অক্ষর ও অঙ্ক</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>This is no receipt number. Type it as it is printed.</source>
        <translation>এটি রসিদ নম্বর নয়। যেমন ছাপা লিখুন।</translation>
    </message>
    <message>
        <source>No record here carries {number} with this code. Sync, or ask the office before you say more.</source>
        <translation>এই কোডে {number} এখানে নেই। কিছু বলার আগে সিঙ্ক করুন, বা কার্যালয়কে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} was taken back. It counts no more.</source>
        <translation>{day}-এর {number} ({amount}) ফিরিয়ে নেওয়া। আর গোনা হয় না।</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} is genuine, but {gone} of it was taken back.</source>
        <translation>{day}-এর {number} ({amount}) আসল, তবে তার {gone} ফিরিয়ে নেওয়া।</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.</source>
        <translation>{number} আসল: {day}-এ {amount}। এক অংশ আলাদা রাখা; তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}.</source>
        <translation>{number} আসল: {day}-এ {amount}।</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Kept aside: {reason}</source>
        <translation>আলাদা রাখা: {reason}</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <translation>সহকর্মী নিয়েছেন</translation>
    </message>
    <message>
        <source>Record a second receipt?</source>
        <translation>দ্বিতীয় রসিদ লিখবেন?</translation>
    </message>
    <message>
        <source>Record it a second time?</source>
        <translation>দ্বিতীয়বার লিখবেন?</translation>
    </message>
    <message>
        <source>More than is left?</source>
        <translation>বাকির চেয়ে বেশি?</translation>
    </message>
    <message>
        <source>The loan is closed. Record it all the same?</source>
        <translation>ঋণ বন্ধ। তবু লিখবেন?</translation>
    </message>
    <message>
        <source>Record it all the same?</source>
        <translation>তবু লিখবেন?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>Take only what is left</source>
        <translation>শুধু বাকি নিন</translation>
    </message>
    <message>
        <source>Rest into savings</source>
        <translation>বাড়তি সঞ্চয়ে</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>দেওয়া টাকা</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>কীভাবে ভাগ হয়</translation>
    </message>
    <message>
        <source>Nothing falls due today. {amount} pays the loan off</source>
        <translation>আজ কিছু দেয় নয়। {amount}-এ ঋণ শোধ</translation>
    </message>
    <message>
        <source>Expected {amount}: arrears {arrears} · installment {due}</source>
        <translation>প্রত্যাশিত {amount}: বকেয়া {arrears} · কিস্তি {due}</translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation>প্রত্যাশিত {amount}</translation>
    </message>
    <message>
        <source>Still expected today</source>
        <translation>আজ এখনো প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Left of the whole loan after it</source>
        <translation>এরপর পুরো ঋণে বাকি</translation>
    </message>
    <message>
        <source>{amount} of it is more than is left of the loan</source>
        <translation>এর {amount} ঋণের বাকির চেয়ে বেশি</translation>
    </message>
    <message>
        <source>{amount} of it goes to her savings</source>
        <translation>এর {amount} তাঁর সঞ্চয়ে যায়</translation>
    </message>
    <message>
        <source>{amount} of it is to be paid back to her</source>
        <translation>এর {amount} তাঁকে ফেরত দিতে হবে</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>কীভাবে দেওয়া</translation>
    </message>
    <message>
        <source>Paid by, if somebody else</source>
        <translation>কে দিয়েছেন, অন্য কেউ হলে</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>এখনো সংরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>It goes back with the next exchange.</source>
        <translation>পরের আদান-প্রদানে যাবে।</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>প্রোফাইল খুলুন</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>আপনার উত্তর লিখুন</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>আরেক পরিশোধ</translation>
    </message>
    <message>
        <source>another payment</source>
        <translation>আরেক পরিশোধ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>উল্টান</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>উল্টান</translation>
    </message>
    <message>
        <source>Save + receipt</source>
        <translation>সংরক্ষণ + রসিদ</translation>
    </message>
    <message>
        <source>save + receipt</source>
        <translation>সংরক্ষণ + রসিদ</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the person first with Ctrl K.</source>
        <translation>কেউ বাছা নেই। আগে Ctrl K-তে খুঁজুন।</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Give the money back.</source>
        <translation>রসিদ {number} উল্টানো। টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Take it back.</source>
        <translation>রসিদ {number} উল্টানো। ফেরত নিন।</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>কোন রসিদ প্রিন্টার?</translation>
    </message>
    <message>
        <source>Empty: receipts come as PDF, for any printer.</source>
        <translation>ফাঁকা: রসিদ PDF-এ, যেকোনো প্রিন্টারে।</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME</source>
        <translation>যেমন 192.168.1.50, /dev/usb/lp0, COM3 বা windows:NAME</translation>
    </message>
    <message>
        <source>{column}, {width} wide</source>
        <translation>{column}, চওড়া {width}</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Left and Right make it narrower or wider.</source>
        <translation>Space কলাম দেখায় বা লুকায়, বাঁ-ডান তীর চওড়া বদলায়।</translation>
    </message>
    <message>
        <source>Which columns do you want?</source>
        <translation>কোন কলাম চান?</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>অসুস্থ</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>ছুটিতে</translation>
    </message>
    <message>
        <source>Left the branch</source>
        <translation>শাখা ছেড়েছেন</translation>
    </message>
    <message>
        <source>Too many centers</source>
        <translation>অনেক কেন্দ্র</translation>
    </message>
    <message>
        <source>Its people, loans and meetings go along. Both laptops learn it with their next exchange.</source>
        <translation>লোক, ঋণ ও সভা সঙ্গে যায়। দুই ল্যাপটপ পরের আদান-প্রদানে জানবে।</translation>
    </message>
    <message>
        <source>Hand {center} over?</source>
        <translation>{center} হস্তান্তর করবেন?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>হস্তান্তর করুন</translation>
    </message>
    <message>
        <source>Choose who takes it over</source>
        <translation>কে নেবেন বাছুন</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>কেন, বাছুন বা লিখুন</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>শুরুর মতো</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>এটি নিন</translation>
    </message>
    <message>
        <source>This names no printer. Type an address, a device, or nothing for PDF.</source>
        <translation>এটি প্রিন্টার নয়। ঠিকানা, যন্ত্র, বা PDF-এর জন্য ফাঁকা লিখুন।</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Receipts in {language}</source>
        <translation>রসিদ {language}-এ</translation>
    </message>
    <message>
        <source>Receipts on {width} paper</source>
        <translation>রসিদ {width} কাগজে</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>রসিদ প্রিন্টার</translation>
    </message>
    <message>
        <source>Print later: what did not come out today</source>
        <translation>পরে ছাপুন: আজ যা বেরোয়নি</translation>
    </message>
    <message>
        <source>Receipts go to {printer} from now on</source>
        <translation>রসিদ এখন থেকে {printer}-এ যাবে</translation>
    </message>
    <message>
        <source>Receipts come as PDF from now on</source>
        <translation>রসিদ এখন থেকে PDF-এ</translation>
    </message>
    <message>
        <source>Every receipt of today was printed.</source>
        <translation>আজকের সব রসিদ ছাপা।</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} printed</source>
        <translation>রসিদ {number}-এর কপি {copy} ছাপা</translation>
    </message>
    <message>
        <source>Receipt {number} printed</source>
        <translation>রসিদ {number} ছাপা</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} ready to print: {path}</source>
        <translation>রসিদ {number}-এর কপি {copy} ছাপার জন্য তৈরি: {path}</translation>
    </message>
    <message>
        <source>Receipt {number} ready to print: {path}</source>
        <translation>রসিদ {number} ছাপার জন্য তৈরি: {path}</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>রসিদ নেই</translation>
    </message>
    <message>
        <source>Receipt {number}, {name}, {parts}, paid {paid}</source>
        <translation>রসিদ {number}, {name}, {parts}, দিয়েছেন {paid}</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>টাকা ভুল</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>দুবার লেখা</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>টাকা ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Reverse receipt {number}?</source>
        <translation>রসিদ {number} উল্টাবেন?</translation>
    </message>
    <message>
        <source>The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.</source>
        <translation>রসিদের নম্বর থাকে, উল্টানো চিহ্ন পড়ে। ঋণগ্রহীতাকে বলুন ও টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>All of it, {total}</source>
        <translation>সবটা, {total}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>নিজের কথায়</translation>
    </message>
    <message>
        <source>Ask the supervisor?</source>
        <translation>তত্ত্বাবধায়ককে জিজ্ঞেস?</translation>
    </message>
    <message>
        <source>She types it herself. Wrong tries are counted.</source>
        <translation>তিনি নিজে লেখেন। ভুল চেষ্টা গোনা হয়।</translation>
    </message>
    <message>
        <source>Keep the receipt</source>
        <translation>রসিদ রাখুন</translation>
    </message>
    <message>
        <source>Let the supervisor decide</source>
        <translation>তত্ত্বাবধায়ককে ঠিক করতে দিন</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>কে সম্মত</translation>
    </message>
    <message>
        <source>Let her decide later</source>
        <translation>পরে ঠিক করতে দিন</translation>
    </message>
    <message>
        <source>Let her type her PIN, or let her decide later</source>
        <translation>তাঁকে PIN লিখতে দিন, বা পরে ঠিক করতে দিন</translation>
    </message>
    <message>
        <source>Choose or write why it is taken back</source>
        <translation>কেন ফিরিয়ে নেওয়া, বাছুন বা লিখুন</translation>
    </message>
    <message>
        <source>Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again.</source>
        <translation>আপনার নগদ দিন বন্ধ। তত্ত্বাবধায়ক দিন না খোলা পর্যন্ত টাকা আলাদা থাকে।</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Saving opens it, with nothing brought from before.</source>
        <translation>আপনার নগদ দিন খোলা নয়। সংরক্ষণে খোলে, আগের কিছু ছাড়া।</translation>
    </message>
    <message>
        <source>The cash day of {day} is not closed. The payment is saved all the same.</source>
        <translation>{day}-এর নগদ দিন বন্ধ নয়। পরিশোধ তবু সংরক্ষিত।</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Count what you brought; the payment is saved all the same.</source>
        <translation>আপনার নগদ দিন খোলা নয়। যা এনেছেন গুনুন; পরিশোধ তবু সংরক্ষিত।</translation>
    </message>
    <message>
        <source>No receipts yet. Take a payment, or finish a meeting.</source>
        <translation>এখনো রসিদ নেই। টাকা নিন, বা সভা শেষ করুন।</translation>
    </message>
    <message>
        <source>New repayment</source>
        <translation>নতুন পরিশোধ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>new repayment</source>
        <translation>নতুন পরিশোধ</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>নামে যান</translation>
    </message>
    <message>
        <source>jump to name</source>
        <translation>নামে যান</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>রসিদ যাচাই</translation>
    </message>
    <message>
        <source>check a receipt</source>
        <translation>রসিদ যাচাই</translation>
    </message>
    <message numerus="yes">
        <source>Taken by you today · {n} receipt</source>
        <comment>Taken by you today · {n} receipts</comment>
        <translation>
            <numerusform>আজ আপনার নেওয়া · {n} রসিদ</numerusform>
            <numerusform>আজ আপনার নেওয়া · {n} রসিদ</numerusform>
        </translation>
    </message>
    <message>
        <source>the sum is told after you counted the cash</source>
        <translation>নগদ গোনার পরে যোগ বলা হয়</translation>
    </message>
    <message>
        <source>No receipt is chosen.</source>
        <translation>রসিদ বাছা নেই।</translation>
    </message>
    <message>
        <source>This receipt was given out on another laptop.</source>
        <translation>এই রসিদ অন্য ল্যাপটপে দেওয়া।</translation>
    </message>
    <message>
        <source>This receipt is reversed already.</source>
        <translation>এই রসিদ আগেই উল্টানো।</translation>
    </message>
    <message>
        <source>She gave</source>
        <translation>তিনি দিয়েছেন</translation>
    </message>
    <message>
        <source>She got</source>
        <translation>তিনি পেয়েছেন</translation>
    </message>
    <message>
        <source>Owes (principal)</source>
        <translation>দেনা (আসল)</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>বাড়তি</translation>
    </message>
    <message>
        <source>Owed (principal)</source>
        <translation>দেয় (আসল)</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>এখনো চাওয়া</translation>
    </message>
    <message>
        <source>Receipt, slip</source>
        <translation>রসিদ, স্লিপ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>খরচ</translation>
    </message>
    <message>
        <source>With the officer</source>
        <translation>কর্মকর্তার কাছে</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>হিসাব</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>ডেবিট</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ক্রেডিট</translation>
    </message>
    <message>
        <source>Collected of it</source>
        <translation>তার আদায়</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Arrears paid</source>
        <translation>বকেয়া শোধ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>আদায়</translation>
    </message>
    <message>
        <source>Arrears now</source>
        <translation>এখন বকেয়া</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>দেরির দিন</translation>
    </message>
    <message>
        <source>Expected and collected by member</source>
        <translation>সদস্য অনুযায়ী প্রত্যাশিত ও আদায়</translation>
    </message>
    <message>
        <source>Expected and collected by group</source>
        <translation>দল অনুযায়ী প্রত্যাশিত ও আদায়</translation>
    </message>
    <message>
        <source>Expected and collected by center</source>
        <translation>কেন্দ্র অনুযায়ী প্রত্যাশিত ও আদায়</translation>
    </message>
    <message>
        <source>Expected and collected by officer</source>
        <translation>কর্মকর্তা অনুযায়ী প্রত্যাশিত ও আদায়</translation>
    </message>
    <message>
        <source>{words}, kept aside</source>
        <translation>{words}, আলাদা রাখা</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>পাসবই</translation>
    </message>
    <message>
        <source>What was taken back is left out.</source>
        <translation>যা ফিরিয়ে নেওয়া তা বাদ।</translation>
    </message>
    <message>
        <source>Statement of a loan</source>
        <translation>ঋণের বিবরণী</translation>
    </message>
    <message>
        <source>Still asked, with everything</source>
        <translation>এখনো চাওয়া, সব মিলিয়ে</translation>
    </message>
    <message>
        <source>Beyond: what the loan did not take; it went to savings or is to be paid back.</source>
        <translation>বাড়তি: ঋণ যা নেয়নি; সঞ্চয়ে গেছে বা ফেরত দিতে হবে।</translation>
    </message>
    <message>
        <source>What is with you is told after you counted the cash.</source>
        <translation>আপনার কাছে কত, নগদ গোনার পরে বলা হয়।</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>আনা</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>cash</comment>
        <translation>থাকে</translation>
    </message>
    <message>
        <source>Brought + in - out = left.</source>
        <translation>আনা + জমা - খরচ = থাকে।</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>নগদ খাতা</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>রেওয়ামিল</translation>
    </message>
    <message>
        <source>end of {day}</source>
        <translation>{day}-এর শেষ</translation>
    </message>
    <message>
        <source>As far as this laptop has the records. Days are those of the documents, as they stand now.</source>
        <translation>এই ল্যাপটপে যতটা নথি আছে। দিন কাগজের, এখন যেমন।</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>দেয় হয়েছে</translation>
    </message>
    <message>
        <source>Collected in all</source>
        <translation>মোট আদায়</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>অবশিষ্ট ঋণ</translation>
    </message>
    <message>
        <source>Due: what first fell due in the period. Collected of it: paid before or in the period.</source>
        <translation>দেয়: এই সময়ে প্রথম যা দেয়। তার আদায়: আগে বা এই সময়ে দেওয়া।</translation>
    </message>
    <message>
        <source>On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.</source>
        <translation>সময়মতো: নিজ দিনে দেওয়া। বকেয়া শোধ: আগের দেয়। অগ্রিম: পরের দেয়।</translation>
    </message>
    <message>
        <source>As far as this laptop has the records.</source>
        <translation>এই ল্যাপটপে যতটা নথি আছে।</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 দিন</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>এই মাস</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>গত মাস</translation>
    </message>
    <message>
        <source>Centers</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>কর্মকর্তা</translation>
    </message>
    <message>
        <source>Expected and collected</source>
        <translation>প্রত্যাশিত ও আদায়</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>ঝুঁকিপূর্ণ পোর্টফোলিও</translation>
    </message>
    <message>
        <source>Today is left out until you counted the cash.</source>
        <translation>নগদ না গোনা পর্যন্ত আজ বাদ।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>এই সময়ে কিছু নেই।</translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation>লম্বা সময়</translation>
    </message>
    <message>
        <source>Write a table (CSV)</source>
        <translation>সারণি লিখুন (CSV)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Open what is behind the row</source>
        <translation>সারির পেছনে যা আছে খুলুন</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>অন্য সময়</translation>
    </message>
    <message>
        <source>period</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Another cut</source>
        <translation>অন্য ভাগ</translation>
    </message>
    <message>
        <source>by center, group ...</source>
        <translation>কেন্দ্র, দল ... ধরে</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>অন্য কর্মকর্তা</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>কর্মকর্তা</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>প্রতিবেদন: {name}</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>এখনো ছাপার কিছু নেই।</translation>
    </message>
    <message>
        <source>Nothing in this period ({period}).</source>
        <translation>এই সময়ে কিছু নেই ({period})।</translation>
    </message>
    <message>
        <source>Behind this row is no page of its own.</source>
        <translation>এই সারির পেছনে পাতা নেই।</translation>
    </message>
    <message>
        <source>No loans yet. The branch&apos;s figures appear with the first copy of its loans.</source>
        <translation>এখনো ঋণ নেই। অঙ্ক ঋণের প্রথম কপিতে আসে।</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>ঝুঁকির সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>PAR 30, last 26 weeks</source>
        <translation>PAR 30, শেষ 26 সপ্তাহ</translation>
    </message>
    <message>
        <source>PAR 30, percent of outstanding</source>
        <translation>PAR 30, অবশিষ্টের শতাংশ</translation>
    </message>
    <message>
        <source>How late, by amount</source>
        <translation>কত দেরি, টাকায়</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>আগে এগুলি দেখুন</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>আজ বিশেষ কিছু নেই।</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>পরের সারি</translation>
    </message>
    <message>
        <source>row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>কী আছে</translation>
    </message>
    <message>
        <source>No officer is chosen. Choose one in the table of Risk.</source>
        <translation>কর্মকর্তা বাছা নেই। “ঝুঁকি”-র সারণিতে বাছুন।</translation>
    </message>
    <message>
        <source>Hand the center over</source>
        <translation>কেন্দ্র হস্তান্তর</translation>
    </message>
    <message>
        <source>People who are behind</source>
        <translation>পিছিয়ে থাকা লোক</translation>
    </message>
    <message>
        <source>people behind</source>
        <translation>পিছিয়ে থাকা লোক</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>Choose one of her centers first.</source>
        <translation>আগে তাঁর কেন্দ্র বাছুন।</translation>
    </message>
    <message>
        <source>There is no other officer here.</source>
        <translation>এখানে আর কর্মকর্তা নেই।</translation>
    </message>
    <message>
        <source>Officer · {name}</source>
        <translation>কর্মকর্তা · {name}</translation>
    </message>
    <message>
        <source>{center} goes to {name}</source>
        <translation>{center}, {name}-কে</translation>
    </message>
    <message>
        <source>The officer&apos;s page</source>
        <translation>কর্মকর্তার পাতা</translation>
    </message>
    <message>
        <source>Approval queue</source>
        <translation>অনুমোদনের সারি</translation>
    </message>
    <message>
        <source>approval queue</source>
        <translation>অনুমোদনের সারি</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>দ্বন্দ্ব</translation>
    </message>
    <message>
        <source>limits: {policy}</source>
        <translation>সীমা: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} officer</source>
        <comment>{n} officers</comment>
        <translation>
            <numerusform>{n} কর্মকর্তা</numerusform>
            <numerusform>{n} কর্মকর্তা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} borrower</source>
        <comment>{n} borrowers</comment>
        <translation>
            <numerusform>{n} ঋণগ্রহীতা</numerusform>
            <numerusform>{n} ঋণগ্রহীতা</numerusform>
        </translation>
    </message>
    <message>
        <source>Late over 30 days (PAR 30)</source>
        <translation>30 দিনের বেশি দেরি (PAR 30)</translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation>সীমা {share}</translation>
    </message>
    <message>
        <source>Late 1 day or more (PAR 1)</source>
        <translation>1 দিন বা বেশি দেরি (PAR 1)</translation>
    </message>
    <message>
        <source>{amount} in late loans</source>
        <translation>দেরির ঋণে {amount}</translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation>আজ আদায়</translation>
    </message>
    <message>
        <source>of {amount} · {share}</source>
        <translation>{amount}-এর মধ্যে · {share}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>approvals and conflicts</source>
        <translation>অনুমোদন ও দ্বন্দ্ব</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>ঠিক করার কিছু নেই</translation>
    </message>
    <message>
        <source>Not seen since yesterday</source>
        <translation>গতকাল থেকে দেখা নেই</translation>
    </message>
    <message>
        <source>everybody has synced</source>
        <translation>সবাই সিঙ্ক করেছেন</translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনো না</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} ও আরও {count}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>কর্মকর্তা</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>ঋণগ্রহীতা</translation>
    </message>
    <message>
        <source>PAR 30</source>
        <translation>PAR 30</translation>
    </message>
    <message>
        <source>Outstanding of loans late over 30 days, of all outstanding</source>
        <translation>30 দিনের বেশি দেরির ঋণের বাকি, মোট বাকির মধ্যে</translation>
    </message>
    <message>
        <source>Last collection received</source>
        <translation>শেষ পাওয়া আদায়</translation>
    </message>
    <message>
        <source>{name}, PAR 30 {share}</source>
        <translation>{name}, PAR 30 {share}</translation>
    </message>
    <message>
        <source>Savings · {name}</source>
        <translation>সঞ্চয় · {name}</translation>
    </message>
    <message>
        <source>way</source>
        <translation>উপায়</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}. She has {amount} in savings</source>
        <translation>এখানে সংরক্ষিত। রসিদ {number}। তাঁর সঞ্চয় {amount}</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>উত্তোলন</translation>
    </message>
    <message>
        <source>Her savings</source>
        <translation>তাঁর সঞ্চয়</translation>
    </message>
    <message>
        <source>keys 1 and 2</source>
        <translation>কী 1 ও 2</translation>
    </message>
    <message>
        <source>Every week {amount}</source>
        <translation>প্রতি সপ্তাহে {amount}</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>যেকোনো টাকা</translation>
    </message>
    <message>
        <source>At most {amount} today ({policy})</source>
        <translation>আজ সর্বোচ্চ {amount} ({policy})</translation>
    </message>
    <message>
        <source>{amount} ({policy})</source>
        <translation>{amount} ({policy})</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>হিসাবে</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>May be taken out today</source>
        <translation>আজ তোলা যায়</translation>
    </message>
    <message>
        <source>Must stay while a loan runs</source>
        <translation>ঋণ চলাকালে থাকতে হবে</translation>
    </message>
    <message>
        <source>Taken out this month</source>
        <translation>এ মাসে তোলা</translation>
    </message>
    <message>
        <source>The account may hold</source>
        <translation>হিসাবের সীমা</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>সীমা নেই</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>লিখতে হবে</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>অগ্রিম</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>জমান</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সঞ্চয়</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>এখানে</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>সই</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>গোনা নগদ</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>কর্মকর্তা: {name}</translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, W left early; or 1 to 5</source>
        <translation>P উপস্থিত, L দেরি, A অনুপস্থিত, E ছুটি, W আগে গেছেন; বা 1 থেকে 5</translation>
    </message>
    <message>
        <source>Loan · week</source>
        <translation>ঋণ · সপ্তাহ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Click to bring what needs you to the top; again for the order of the paper sheet</source>
        <translation>যা আপনাকে লাগে উপরে আনতে ক্লিক; আবার করলে কাগজের ক্রম</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>{amount}-এর সংখ্যা</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>আগে গেছেন</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>লেখা হয়নি</translation>
    </message>
    <message>
        <source>Finish {name} center meeting?</source>
        <translation>{name} কেন্দ্রের সভা শেষ করবেন?</translation>
    </message>
    <message>
        <source>For ten seconds Ctrl+Z takes it back. Later a mistake is corrected with a reversal.</source>
        <translation>দশ সেকেন্ড Ctrl+Z তা ফিরিয়ে নেয়। পরে ভুল উল্টে সংশোধন করা হয়।</translation>
    </message>
    <message>
        <source>Back to sheet</source>
        <translation>পত্রে ফিরুন</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ করুন</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{m}-এর মধ্যে {n}</translation>
    </message>
    <message>
        <source>Not in cash</source>
        <translation>নগদে নয়</translation>
    </message>
    <message>
        <source>Paid for others, in cash</source>
        <translation>অন্যের হয়ে দেওয়া, নগদে</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>জরিমানা</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} কম</translation>
    </message>
    <message>
        <source>Not paid or part paid</source>
        <translation>দেননি বা আংশিক</translation>
    </message>
    <message>
        <source>type what is in your hand</source>
        <translation>হাতে যা আছে লিখুন</translation>
    </message>
    <message>
        <source>only if you counted it</source>
        <translation>গুনে থাকলেই</translation>
    </message>
    <message>
        <source>Cash you counted</source>
        <translation>আপনার গোনা নগদ</translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation>নোটে গুনুন</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>কেন তফাত?</translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <translation>{name} ও আরও {n}</translation>
    </message>
    <message>
        <source>Write a reason for {name} or leave it for the visit</source>
        <translation>{name}-এর কারণ লিখুন বা পরিদর্শনের জন্য রাখুন</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>লিখুন</translation>
    </message>
    <message>
        <source>Matches the sheet: {amount}</source>
        <translation>পত্রের সঙ্গে মেলে: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt now</source>
        <comment>Print {n} receipts now</comment>
        <translation>
            <numerusform>{n} রসিদ এখন ছাপুন</numerusform>
            <numerusform>{n} রসিদ এখন ছাপুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt later</source>
        <comment>Print {n} receipts later</comment>
        <translation>
            <numerusform>{n} রসিদ পরে ছাপুন</numerusform>
            <numerusform>{n} রসিদ পরে ছাপুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the cash you counted</source>
        <translation>গোনা নগদ লিখুন</translation>
    </message>
    <message>
        <source>{amount} more than the sheet. Count again, or write why and finish</source>
        <translation>পত্রের চেয়ে {amount} বেশি। আবার গুনুন, বা কারণ লিখে শেষ করুন</translation>
    </message>
    <message>
        <source>{amount} less than the sheet. Count again, or write why and finish</source>
        <translation>পত্রের চেয়ে {amount} কম। আবার গুনুন, বা কারণ লিখে শেষ করুন</translation>
    </message>
    <message>
        <source>Esc to look, Enter to record it all the same</source>
        <translation>Esc দেখতে, Enter তবু লিখতে</translation>
    </message>
    <message numerus="yes">
        <source>{n} member still to enter</source>
        <comment>{n} members still to enter</comment>
        <translation>
            <numerusform>{n} সদস্য লেখা বাকি</numerusform>
            <numerusform>{n} সদস্য লেখা বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is finished when everybody has been entered. What you typed is safe.</source>
        <translation>সবাই লেখা হলে সভা শেষ হয়। লেখা নিরাপদ।</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ও আরও {n}</translation>
    </message>
    <message>
        <source>Mark absent, not paid</source>
        <translation>অনুপস্থিত, দেননি</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>প্রথমটিতে যান</translation>
    </message>
    <message>
        <source>{name} (part paid)</source>
        <translation>{name} (আংশিক)</translation>
    </message>
    <message>
        <source>{name} (not paid)</source>
        <translation>{name} (দেননি)</translation>
    </message>
    <message>
        <source>{name} (absent)</source>
        <translation>{name} (অনুপস্থিত)</translation>
    </message>
    <message>
        <source>{name} (excused)</source>
        <translation>{name} (ছুটি)</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <translation>খসড়া · সংরক্ষিত</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <translation>খসড়া · সংরক্ষণ চলছে</translation>
    </message>
    <message>
        <source>Draft · not on disk</source>
        <translation>খসড়া · ডিস্কে নয়</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>শুধু পড়ার</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>সংখ্যা বা নাম</translation>
    </message>
    <message>
        <source>Jump to number or name</source>
        <translation>সংখ্যা বা নামে যান</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>পরিশোধ এখন</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Savings now</source>
        <translation>সঞ্চয় এখন</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} row?</source>
        <comment>Change {n} rows?</comment>
        <translation>
            <numerusform>{n} সারি বদলাবেন?</numerusform>
            <numerusform>{n} সারি বদলাবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{typed}” stays out.</source>
        <translation>{name}: “{typed}” বাইরে থাকে।</translation>
    </message>
    <message>
        <source>{n} more stay out</source>
        <translation>আরও {n} বাইরে থাকে</translation>
    </message>
    <message numerus="yes">
        <source>{n} line beyond the last member</source>
        <comment>{n} lines beyond the last member</comment>
        <translation>
            <numerusform>শেষ সদস্যের পরে {n} সারি</numerusform>
            <numerusform>শেষ সদস্যের পরে {n} সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt</source>
        <comment>Print {n} receipts</comment>
        <translation>
            <numerusform>{n} রসিদ ছাপুন</numerusform>
            <numerusform>{n} রসিদ ছাপুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt ready to print: {file}</source>
        <comment>{n} receipts ready to print: {file}</comment>
        <translation>
            <numerusform>{n} রসিদ ছাপার জন্য তৈরি: {file}</numerusform>
            <numerusform>{n} রসিদ ছাপার জন্য তৈরি: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total · {n} member</source>
        <comment>Total · {n} members</comment>
        <translation>
            <numerusform>মোট · {n} সদস্য</numerusform>
            <numerusform>মোট · {n} সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>দেয় {amount}</translation>
    </message>
    <message>
        <source>due nothing</source>
        <translation>কিছু দেয় নয়</translation>
    </message>
    <message>
        <source>arrears {amount}</source>
        <translation>বকেয়া {amount}</translation>
    </message>
    <message>
        <source>arrears none</source>
        <translation>বকেয়া নেই</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>প্রত্যাশিত {amount}</translation>
    </message>
    <message>
        <source>expected nothing</source>
        <translation>কিছু প্রত্যাশিত নয়</translation>
    </message>
    <message>
        <source>fine of {name} none</source>
        <translation>{name}-এর জরিমানা নেই</translation>
    </message>
    <message>
        <source>fine of {name} {amount}</source>
        <translation>{name}-এর জরিমানা {amount}</translation>
    </message>
    <message>
        <source>{name}, expected {amount}, not entered</source>
        <translation>{name}, প্রত্যাশিত {amount}, লেখা হয়নি</translation>
    </message>
    <message>
        <source>{name}, has no loan</source>
        <translation>{name}, ঋণ নেই</translation>
    </message>
    <message>
        <source>{name}, expected {expected}, paid {paid}</source>
        <translation>{name}, প্রত্যাশিত {expected}, দিয়েছেন {paid}</translation>
    </message>
    <message>
        <source>{name}, savings expected {amount}, not entered</source>
        <translation>{name}, প্রত্যাশিত সঞ্চয় {amount}, লেখা হয়নি</translation>
    </message>
    <message>
        <source>{name}, saved {amount}</source>
        <translation>{name}, সঞ্চয় {amount}</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>তফাত {amount}</translation>
    </message>
    <message>
        <source>difference none</source>
        <translation>তফাত নেই</translation>
    </message>
    <message>
        <source>others pay {amount}</source>
        <translation>অন্যেরা {amount} দেন</translation>
    </message>
    <message>
        <source>note on {name}: none</source>
        <translation>{name} নিয়ে মন্তব্য: নেই</translation>
    </message>
    <message>
        <source>note on {name}: {note}</source>
        <translation>{name} নিয়ে মন্তব্য: {note}</translation>
    </message>
    <message>
        <source>{name} · joined</source>
        <translation>{name} · যোগ দিয়েছেন</translation>
    </message>
    <message>
        <source>{name} · left</source>
        <translation>{name} · চলে গেছেন</translation>
    </message>
    <message>
        <source>One member at a time</source>
        <translation>একজন করে সদস্য</translation>
    </message>
    <message>
        <source>Paid as expected</source>
        <translation>প্রত্যাশামতো দিয়েছেন</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>আজ দিতে হবে</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>আজ দিয়েছেন</translation>
    </message>
    <message>
        <source>To save</source>
        <translation>জমাতে হবে</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>পরের সভা</translation>
    </message>
    <message>
        <source>Here, paid and saved as expected</source>
        <translation>উপস্থিত, প্রত্যাশামতো পরিশোধ ও সঞ্চয়</translation>
    </message>
    <message>
        <source>paid as expected</source>
        <translation>প্রত্যাশামতো</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>টাকা লিখুন</translation>
    </message>
    <message>
        <source>Absent, nothing paid</source>
        <translation>অনুপস্থিত, কিছু দেননি</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>রেখে ডানে যান</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>সঞ্চয়</translation>
    </message>
    <message>
        <source>In Here: present</source>
        <translation>“এখানে”: উপস্থিত</translation>
    </message>
    <message>
        <source>In Here: late</source>
        <translation>“এখানে”: দেরি</translation>
    </message>
    <message>
        <source>In Here: absent</source>
        <translation>“এখানে”: অনুপস্থিত</translation>
    </message>
    <message>
        <source>In Here: excused</source>
        <translation>“এখানে”: ছুটি</translation>
    </message>
    <message>
        <source>In Here: left early</source>
        <translation>“এখানে”: আগে গেছেন</translation>
    </message>
    <message>
        <source>In Here: group covers her</source>
        <translation>“এখানে”: দল পুষিয়ে দেয়</translation>
    </message>
    <message>
        <source>In Here: paid another way</source>
        <translation>“এখানে”: অন্য উপায়ে শোধ</translation>
    </message>
    <message>
        <source>Jump by number or name</source>
        <translation>সংখ্যা বা নামে যান</translation>
    </message>
    <message>
        <source>Back to enter</source>
        <translation>আবার লিখতে হবে</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>নিচে পূরণ</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet</source>
        <translation>স্প্রেডশিট থেকে কলাম আটকান</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>ফাইলে রাখুন</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to IT.</source>
        <translation>কপি হয়েছে। IT-এর বার্তায় আটকান।</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>লেখা: {path}</translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation>এই ল্যাপটপে রাখা</translation>
    </message>
    <message>
        <source>Everything is encrypted; without the PIN nobody reads it.</source>
        <translation>সব তালাবদ্ধ; PIN ছাড়া কেউ পড়ে না।</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>এখানে লেখা</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {size} MB</source>
        <comment>{n} photos, {size} MB</comment>
        <translation>
            <numerusform>{n} ছবি, {size} MB</numerusform>
            <numerusform>{n} ছবি, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation>নথির মাপ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>ডিস্কে খালি</translation>
    </message>
    <message>
        <source>Last heard from the office</source>
        <translation>কার্যালয় থেকে শেষ খবর</translation>
    </message>
    <message>
        <source>This is all IT gets to read: no names, no amounts. Nothing is sent by itself.</source>
        <translation>IT শুধু এটুকুই পড়ে: নাম নয়, টাকা নয়। নিজে কিছু যায় না।</translation>
    </message>
    <message>
        <source>Fieldbook is free software, made of the free work of others.</source>
        <translation>Fieldbook মুক্ত সফটওয়্যার, অন্যদের মুক্ত কাজে গড়া।</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>ঘর শোধরান</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>All present &amp; paid</source>
        <translation>সবাই উপস্থিত ও শোধ</translation>
    </message>
    <message>
        <source>fill the rest</source>
        <translation>বাকি পূরণ</translation>
    </message>
    <message>
        <source>Next exception</source>
        <translation>পরের ব্যতিক্রম</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>ব্যতিক্রম</translation>
    </message>
    <message>
        <source>Write a fine</source>
        <translation>জরিমানা লিখুন</translation>
    </message>
    <message>
        <source>Paid another way than cash</source>
        <translation>নগদ ছাড়া শোধ</translation>
    </message>
    <message>
        <source>What needs you first, or paper order</source>
        <translation>আগে যা আপনাকে লাগে, বা কাগজের ক্রম</translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation>সভা শেষ করুন</translation>
    </message>
    <message>
        <source>enter it here</source>
        <translation>এখানে লিখুন</translation>
    </message>
    <message>
        <source>next exception</source>
        <translation>পরের ব্যতিক্রম</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a column of amounts in the spreadsheet first.</source>
        <translation>আটকানোর কিছু নেই। আগে স্প্রেডশিটে টাকার কলাম কপি করুন।</translation>
    </message>
    <message>
        <source>Amounts go into Paid or Savings. Move there, then paste.</source>
        <translation>টাকা “শোধ” বা “সঞ্চয়”-এ যায়। সেখানে গিয়ে আটকান।</translation>
    </message>
    <message>
        <source>This sheet is finished. A mistake is corrected with a reversal.</source>
        <translation>এই পত্র শেষ। ভুল উল্টিয়ে শোধরান।</translation>
    </message>
    <message>
        <source>No exceptions. Everybody entered so far is here and paid as expected.</source>
        <translation>ব্যতিক্রম নেই। যাঁরা লেখা, সবাই উপস্থিত ও প্রত্যাশামতো দিয়েছেন।</translation>
    </message>
    <message>
        <source>{name} {standing}, next {following}</source>
        <translation>{name} {standing}, পরের {following}</translation>
    </message>
    <message>
        <source>No one called {name}</source>
        <translation>{name} নামে কেউ নেই</translation>
    </message>
    <message>
        <source>Type a number or a name</source>
        <translation>সংখ্যা বা নাম লিখুন</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} অনুপস্থিত</translation>
    </message>
    <message>
        <source>{n} excused</source>
        <translation>{n} ছুটি</translation>
    </message>
    <message>
        <source>{n} not paid</source>
        <translation>{n} দেননি</translation>
    </message>
    <message>
        <source>{n} part</source>
        <translation>{n} আংশিক</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>{n} অগ্রিম</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} দেরি</translation>
    </message>
    <message>
        <source>{n} left early</source>
        <translation>{n} আগে গেছেন</translation>
    </message>
    <message>
        <source>with savings and fines</source>
        <translation>সঞ্চয় ও জরিমানাসহ</translation>
    </message>
    <message>
        <source>repayments + savings</source>
        <translation>পরিশোধ + সঞ্চয়</translation>
    </message>
    <message>
        <source>{amount} not in cash</source>
        <translation>{amount} নগদে নয়</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>{n} বাকি</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>সবাই লেখা</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>{amount}-এর মধ্যে</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>সবাই আছেন</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>ব্যতিক্রম</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>এ পর্যন্ত নেই</translation>
    </message>
    <message>
        <source>Cash to count</source>
        <translation>গোনার নগদ</translation>
    </message>
    <message>
        <source>{amount} still expected</source>
        <translation>{amount} এখনো প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>লেনদেন</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>এখনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>সারি বাছুন</translation>
    </message>
    <message>
        <source>passbook, loans</source>
        <translation>পাসবই, ঋণ</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>দেখান: {name}</translation>
    </message>
    <message>
        <source>Statement · {name}</source>
        <translation>বিবরণী · {name}</translation>
    </message>
    <message>
        <source>No money of {name} has moved yet. Her first receipt stands here.</source>
        <translation>{name}-এর টাকা এখনো নড়েনি। প্রথম রসিদ এখানে থাকবে।</translation>
    </message>
    <message>
        <source>There is no line of savings to show here.</source>
        <translation>এখানে দেখানোর সঞ্চয়ের সারি নেই।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>এখন সিঙ্ক</translation>
    </message>
    <message>
        <source>Waiting on this laptop</source>
        <translation>এই ল্যাপটপে অপেক্ষায়</translation>
    </message>
    <message>
        <source>Nothing waits. The office has everything you finished.</source>
        <translation>কিছু অপেক্ষায় নেই। আপনার শেষ করা সব কার্যালয়ে।</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>নথি কোথায়</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>শেষ আদান-প্রদান</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>এগোন</translation>
    </message>
    <message>
        <source>pause 1 h</source>
        <translation>1 ঘণ্টা থামান</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>এখন সিঙ্ক</translation>
    </message>
    <message>
        <source>Take by USB</source>
        <translation>USB-তে নিয়ে যান</translation>
    </message>
    <message>
        <source>take by USB</source>
        <translation>USB-তে নিয়ে যান</translation>
    </message>
    <message>
        <source>When photos go</source>
        <translation>ছবি কখন যায়</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>কীসে আপনাকে দরকার</translation>
    </message>
    <message>
        <source>Copy what IT types</source>
        <translation>IT যা লেখে কপি করুন</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>All received {time}</source>
        <translation>{time} সব গৃহীত</translation>
    </message>
    <message>
        <source>Photos wait for a good line</source>
        <translation>ছবি ভালো নেটওয়ার্কের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Photos go with every exchange</source>
        <translation>ছবি প্রতি আদান-প্রদানে যায়</translation>
    </message>
    <message>
        <source>Leave the stick in until it is said what is on it.</source>
        <translation>স্টিকে কী আছে তা না বলা পর্যন্ত সেটি লাগিয়ে রাখুন।</translation>
    </message>
    <message>
        <source>Nothing needs you here.</source>
        <translation>এখানে আপনাকে দরকার নেই।</translation>
    </message>
    <message>
        <source>Nothing has to be typed; this laptop syncs by itself.</source>
        <translation>কিছু লিখতে হয় না; ল্যাপটপ নিজেই সিঙ্ক করে।</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>আরও {n}</numerusform>
            <numerusform>আরও {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>কিছু অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>চাপার আগে</translation>
    </message>
    <message>
        <source>Size of what waits</source>
        <translation>অপেক্ষমাণের মাপ</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>সবচেয়ে পুরোনো অপেক্ষায়</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>শেষ আদান-প্রদান</translation>
    </message>
    <message>
        <source>Last taken by the office</source>
        <translation>কার্যালয় শেষ নিয়েছে</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রক্ষিত</translation>
    </message>
    <message>
        <source>encrypted on this laptop</source>
        <translation>এই ল্যাপটপে তালাবদ্ধ</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>records</comment>
        <translation>রাখা</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait, {size} kB</source>
        <comment>{n} wait, {size} kB</comment>
        <translation>
            <numerusform>{n} অপেক্ষায়, {size} kB</numerusform>
            <numerusform>{n} অপেক্ষায়, {size} kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be sent</source>
        <comment>{n} cannot be sent</comment>
        <translation>
            <numerusform>{n} পাঠানো যায় না</numerusform>
            <numerusform>{n} পাঠানো যায় না</numerusform>
        </translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>{waiting}; {lost}</source>
        <translation>{waiting}; {lost}</translation>
    </message>
    <message numerus="yes">
        <source>{n} returned to you</source>
        <comment>{n} returned to you</comment>
        <translation>
            <numerusform>{n} আপনাকে ফেরত</numerusform>
            <numerusform>{n} আপনাকে ফেরত</numerusform>
        </translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>তত্ত্বাবধায়ক দ্বারা</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>পাঠানোর অপেক্ষায়</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>এখনো উত্তর নেই</translation>
    </message>
    <message>
        <source>the office has them</source>
        <translation>কার্যালয়ে আছে</translation>
    </message>
    <message>
        <source>Cash of the officers</source>
        <translation>কর্মকর্তাদের নগদ</translation>
    </message>
    <message>
        <source>No officer has had a cash day lately. Days arrive with the next sync.</source>
        <translation>সম্প্রতি কারও নগদ দিন নেই। পরের সিঙ্কে আসে।</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>দিন আবার খুলুন</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>আবার খুলুন</translation>
    </message>
    <message>
        <source>Cash books</source>
        <translation>নগদ খাতা</translation>
    </message>
    <message>
        <source>cash books</source>
        <translation>নগদ খাতা</translation>
    </message>
    <message>
        <source>There is no photo of a slip here.</source>
        <translation>এখানে স্লিপের ছবি নেই।</translation>
    </message>
    <message>
        <source>Choose a day that is closed.</source>
        <translation>বন্ধ দিন বাছুন।</translation>
    </message>
    <message>
        <source>Count what {name} handed in</source>
        <translation>{name}-এর জমা গুনুন</translation>
    </message>
    <message>
        <source>Count what stayed with {name}</source>
        <translation>{name}-এর কাছে থাকা গুনুন</translation>
    </message>
    <message>
        <source>Counted alike: {name}&apos;s money agrees.</source>
        <translation>গোনা সমান: {name}-এর টাকা ঠিক।</translation>
    </message>
    <message>
        <source>{amount} more than {name} said. It waits for a decision.</source>
        <translation>{name}-এর কথার চেয়ে {amount} বেশি। সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>{amount} less than {name} said. It waits for a decision.</source>
        <translation>{name}-এর কথার চেয়ে {amount} কম। সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Decided and on record.</source>
        <translation>ঠিক হয়েছে, নথিতে আছে।</translation>
    </message>
    <message>
        <source>{name} can record on it again and closes it anew. What was counted stays on record.</source>
        <translation>{name} এতে আবার লিখে নতুন করে বন্ধ করতে পারেন। গোনা নথিতে থাকে।</translation>
    </message>
    <message>
        <source>Open {day} of {name} again?</source>
        <translation>{name}-এর {day} আবার খুলবেন?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>আবার খুলুন</translation>
    </message>
    <message>
        <source>{name}&apos;s day is open again.</source>
        <translation>{name}-এর দিন আবার খোলা।</translation>
    </message>
    <message>
        <source>Count it yourself. What should be there is told afterwards.</source>
        <translation>নিজে গুনুন। কত থাকার কথা পরে বলা হয়।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>যেমন আছে থাক</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>কারণ লিখুন। নথিতে থাকে।</translation>
    </message>
    <message>
        <source>{amount} is written off as a loss. It is nobody&apos;s debt any more.</source>
        <translation>{amount} ক্ষতি হিসেবে অবলোপিত। আর কারও দেনা নয়।</translation>
    </message>
    <message>
        <source>Write off {amount}?</source>
        <translation>{amount} অবলোপন করবেন?</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>অবলোপন</translation>
    </message>
    <message>
        <source>Take {amount} as found?</source>
        <translation>{amount} পাওয়া হিসেবে নেবেন?</translation>
    </message>
    <message>
        <source>{amount} more than recorded is taken in.</source>
        <translation>নথির চেয়ে {amount} বেশি নেওয়া হয়।</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>নিয়ে নিন</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>গুনতে হবে</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>স্লিপ নেই</translation>
    </message>
    <message>
        <source>What {name} handed in</source>
        <translation>{name} যা জমা দিয়েছেন</translation>
    </message>
    <message>
        <source>What {name} drew</source>
        <translation>{name} যা তুলেছেন</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>গুনুন</translation>
    </message>
    <message>
        <source>Stayed over night</source>
        <translation>রাতে ছিল</translation>
    </message>
    <message>
        <source>What stayed with {name}</source>
        <translation>{name}-এর কাছে যা ছিল</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} কম</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} বেশি</translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation>{name} জমা দিয়েছেন</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ঠিক করুন</translation>
    </message>
    <message>
        <source>counted by {name}</source>
        <translation>{name} গুনেছেন</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>আজ পরিকল্পিত</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>বন্ধ নয়</translation>
    </message>
    <message>
        <source>Close for them</source>
        <translation>তাঁর হয়ে বন্ধ</translation>
    </message>
    <message>
        <source>Cash day, {day}</source>
        <translation>নগদ দিন, {day}</translation>
    </message>
    <message>
        <source>of what is outstanding</source>
        <translation>অবশিষ্ট ঋণের</translation>
    </message>
    <message>
        <source>as far as it was received</source>
        <translation>যতটা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>নতুন পরিদর্শন</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>No plan for today. Add from your centers.</source>
        <translation>আজ পরিকল্পনা নেই। আপনার কেন্দ্র থেকে যোগ করুন।</translation>
    </message>
    <message>
        <source>Open Meetings</source>
        <translation>সভা খুলুন</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>আপনাকে দরকার</translation>
    </message>
    <message>
        <source>No exchange for {time}. Go where a network is, or carry it.</source>
        <translation>{time} ধরে কোনো আদান-প্রদান নেই। যেখানে নেটওয়ার্ক আছে যান, বা সঙ্গে নিয়ে যান।</translation>
    </message>
    <message numerus="yes">
        <source>{n} record came back or was not taken.</source>
        <comment>{n} records came back or were not taken.</comment>
        <translation>
            <numerusform>{n} নথি ফিরেছে বা নেওয়া হয়নি।</numerusform>
            <numerusform>{n} নথি ফিরেছে বা নেওয়া হয়নি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo cannot be sent. Take it again.</source>
        <comment>{n} photos cannot be sent. Take them again.</comment>
        <translation>
            <numerusform>{n} ছবি পাঠানো যায় না। আবার তুলুন।</numerusform>
            <numerusform>{n} ছবি পাঠানো যায় না। আবার তুলুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>আপনার অপেক্ষায় কিছু নেই।</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this laptop. It sends by itself when a network appears.</source>
        <translation>সব এই ল্যাপটপে তালাবদ্ধ। নেটওয়ার্ক এলে নিজেই যায়।</translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation>পরিকল্পনায় নিচে</translation>
    </message>
    <message>
        <source>Choose in the plan</source>
        <translation>পরিকল্পনায় বাছুন</translation>
    </message>
    <message>
        <source>done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Note beside the row</source>
        <translation>সারির পাশে মন্তব্য</translation>
    </message>
    <message>
        <source>move</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation>পরিকল্পনায় উপরে</translation>
    </message>
    <message>
        <source>Print the route</source>
        <translation>পথ ছাপুন</translation>
    </message>
    <message>
        <source>route</source>
        <translation>পথ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Mark as to do again</source>
        <translation>আবার করতে হবে</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>No row of the plan is chosen.</source>
        <translation>পরিকল্পনার সারি বাছা নেই।</translation>
    </message>
    <message>
        <source>Centers that meet today</source>
        <translation>আজ যে কেন্দ্র বসে</translation>
    </message>
    <message>
        <source>No plan for today. These centers meet next.</source>
        <translation>আজ পরিকল্পনা নেই। এরপর এই কেন্দ্র বসে।</translation>
    </message>
    <message>
        <source>Today is closed. Money taken now is kept aside until your supervisor decides.</source>
        <translation>আজ বন্ধ। এখন নেওয়া টাকা তত্ত্বাবধায়ক ঠিক না করা পর্যন্ত আলাদা থাকে।</translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <comment>{n} meetings</comment>
        <translation>
            <numerusform>{n} সভা</numerusform>
            <numerusform>{n} সভা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit</source>
        <comment>{n} visits</comment>
        <translation>
            <numerusform>{n} পরিদর্শন</numerusform>
            <numerusform>{n} পরিদর্শন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting to go</source>
        <comment>{n} meetings to go</comment>
        <translation>
            <numerusform>{n} সভা বাকি</numerusform>
            <numerusform>{n} সভা বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>{n} বদল</numerusform>
            <numerusform>{n} বদল</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to send</comment>
        <translation>কিছু না</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>পাঠানোর অপেক্ষায়</translation>
    </message>
    <message>
        <source>Last copy from office</source>
        <translation>কার্যালয়ের শেষ কপি</translation>
    </message>
    <message>
        <source>Meeting finished</source>
        <translation>সভা শেষ</translation>
    </message>
    <message>
        <source>This meeting is finished. Corrections are reversals, at Repayments.</source>
        <translation>এই সভা শেষ। সংশোধন “পরিশোধ”-এ উল্টিয়ে।</translation>
    </message>
    <message>
        <source>The sheet is open again. Nothing was recorded.</source>
        <translation>পত্রটি আবার খোলা। কিছু নথিভুক্ত হয়নি।</translation>
    </message>
    <message>
        <source>What to remember: {title}</source>
        <translation>কী মনে রাখতে হবে: {title}</translation>
    </message>
    <message>
        <source>Only you see it, and only today.</source>
        <translation>শুধু আপনি দেখেন, শুধু আজ।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>রাখুন</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <source>How did you learn it?</source>
        <translation>কীভাবে জানলেন?</translation>
    </message>
    <message>
        <source>Which of the two did she tell you herself?</source>
        <translation>দুটির কোনটি তিনি নিজে বলেছেন?</translation>
    </message>
    <message>
        <source>Can you ask her again and tell me?</source>
        <translation>আবার জিজ্ঞেস করে আমাকে বলবেন?</translation>
    </message>
    <message>
        <source>Ask {name} about {person}?</source>
        <translation>{person} সম্পর্কে {name}-কে জিজ্ঞেস করবেন?</translation>
    </message>
    <message>
        <source>Ask about {person}?</source>
        <translation>{person} সম্পর্কে জিজ্ঞেস করবেন?</translation>
    </message>
    <message>
        <source>The question goes with the next exchange. The conflict waits meanwhile.</source>
        <translation>প্রশ্ন পরের আদান-প্রদানে যায়। দ্বন্দ্ব অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>কাকে</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>প্রায়ই জিজ্ঞাসিত</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>আপনার প্রশ্ন</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>Write what you want to know</source>
        <translation>যা জানতে চান লিখুন</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>সপ্তাহ {number}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>পথ</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>ঠিক করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the day</comment>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>{share} collected</source>
        <translation>{share} আদায়</translation>
    </message>
    <message>
        <source>Told after the count, at Day close</source>
        <translation>গোনার পরে, দিন সমাপ্তিতে বলা হয়</translation>
    </message>
    <message>
        <source>Nothing collected yet today</source>
        <translation>আজ এখনো আদায় নেই</translation>
    </message>
    <message>
        <source>{amount} collected today</source>
        <translation>আজ {amount} আদায়</translation>
    </message>
    <message>
        <source>Nobody is late in your centers</source>
        <translation>আপনার কেন্দ্রে কেউ দেরিতে নেই</translation>
    </message>
    <message numerus="yes">
        <source>{n} member late in your centers</source>
        <comment>{n} members late in your centers</comment>
        <translation>
            <numerusform>আপনার কেন্দ্রে {n} সদস্য দেরিতে</numerusform>
            <numerusform>আপনার কেন্দ্রে {n} সদস্য দেরিতে</numerusform>
        </translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation>আজ আদায়যোগ্য</translation>
    </message>
    <message>
        <source>Members behind</source>
        <translation>পিছিয়ে থাকা সদস্য</translation>
    </message>
    <message>
        <source>Ready for offline</source>
        <translation>অফলাইনে তৈরি</translation>
    </message>
    <message numerus="yes">
        <source>{n} center</source>
        <comment>{n} centers</comment>
        <translation>
            <numerusform>{n} কেন্দ্র</numerusform>
            <numerusform>{n} কেন্দ্র</numerusform>
        </translation>
    </message>
    <message>
        <source>Data from {moment}</source>
        <translation>{moment}-এর তথ্য</translation>
    </message>
    <message>
        <source>No copy from the office yet</source>
        <translation>কার্যালয়ের কপি এখনো নেই</translation>
    </message>
    <message numerus="yes">
        <source>Data from {moment}, {n} day old</source>
        <comment>Data from {moment}, {n} days old</comment>
        <translation>
            <numerusform>{moment}-এর তথ্য, {n} দিনের পুরোনো</numerusform>
            <numerusform>{moment}-এর তথ্য, {n} দিনের পুরোনো</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} center meeting</source>
        <translation>{name} কেন্দ্রের সভা</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>পরিকল্পিত</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>{day}-এ সরেছে</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>{name}-এর পরিদর্শন</translation>
    </message>
    <message>
        <source>Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.</source>
        <translation>IT-এর কাছে এই ল্যাপটপের পুনরুদ্ধার কোড চান। কিছু মোছা হয়নি; নথি এখানে আছে।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>এখানে কে কাজ করছেন?</translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation>এই ল্যাপটপের লোক</translation>
    </message>
    <message>
        <source>IT reads it out to you</source>
        <translation>IT পড়ে শোনায়</translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation>ভুলে গেছি</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>অন্য ব্যক্তি</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>খুলছে</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>ঠিক করে খুলুন</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} মি {seconds} সে</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} সে</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>পরিদর্শন শেষ করুন</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>মন্তব্য লিখুন</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Take the position</source>
        <translation>অবস্থান নিন</translation>
    </message>
    <message>
        <source>position</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>It was earlier</source>
        <translation>আগে হয়েছিল</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>No visit is open. Choose a person in People and press V.</source>
        <translation>কোনো পরিদর্শন খোলা নেই। “লোকজন”-এ বেছে V চাপুন।</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} থেকে</translation>
    </message>
    <message>
        <source>Returned: {reason} Put it right and finish it again.</source>
        <translation>ফেরত: {reason} ঠিক করে আবার শেষ করুন।</translation>
    </message>
    <message>
        <source>This visit was accepted and is locked. Start a new visit to add something.</source>
        <translation>এই পরিদর্শন গৃহীত ও বন্ধ। কিছু যোগ করতে নতুন শুরু করুন।</translation>
    </message>
    <message>
        <source>This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.</source>
        <translation>এটি অনেক আগে শুরু। পরিদর্শন কবে ছিল? সময় বদলান, বা ঠিক থাকলে Ctrl+Enter চাপুন।</translation>
    </message>
    <message>
        <source>Visit saved here. It goes to the supervisor by itself</source>
        <translation>পরিদর্শন এখানে সংরক্ষিত। নিজেই তত্ত্বাবধায়কের কাছে যাবে</translation>
    </message>
    <message>
        <source>No visit is open.</source>
        <translation>কোনো পরিদর্শন খোলা নেই।</translation>
    </message>
    <message>
        <source>This visit is locked. It can be changed when it comes back.</source>
        <translation>এই পরিদর্শন বন্ধ। ফেরত এলে বদলানো যায়।</translation>
    </message>
    <message>
        <source>Household now</source>
        <translation>পরিবার এখন</translation>
    </message>
    <message>
        <source>Business now</source>
        <translation>ব্যবসা এখন</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>ঠিকানা এখন</translation>
    </message>
    <message>
        <source>Seen to be different</source>
        <translation>যা ভিন্ন দেখা গেছে</translation>
    </message>
    <message>
        <source>goes into her profile</source>
        <translation>তাঁর প্রোফাইলে যাবে</translation>
    </message>
    <message>
        <source>In her profile: {value}</source>
        <translation>প্রোফাইলে: {value}</translation>
    </message>
    <message>
        <source>Nothing in her profile yet</source>
        <translation>প্রোফাইলে এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>Choose why you came, with a key from 1 to 9.</source>
        <translation>কেন এসেছেন, 1 থেকে 9 কী-তে বাছুন।</translation>
    </message>
    <message>
        <source>Choose what came of it, with a key from 1 to 9.</source>
        <translation>কী হলো, 1 থেকে 9 কী-তে বাছুন।</translation>
    </message>
    <message>
        <source>Write the day and the time, like 20 and 16:30, so that it stands where it was.</source>
        <translation>দিন ও সময় লিখুন, যেমন 20 ও 16:30, যেন ঠিক জায়গায় থাকে।</translation>
    </message>
    <message>
        <source>Write it like 25.61250, 85.13760, or empty it and choose a reason below.</source>
        <translation>এভাবে লিখুন 25.61250, 85.13760, বা ফাঁকা করে নিচে কারণ বাছুন।</translation>
    </message>
    <message>
        <source>A photo is asked for here. F6 adds one; Ctrl+Enter again hands the visit in, photo later.</source>
        <translation>এখানে একটি ছবি চাওয়া হয়েছে। F6 যোগ করে; আবার Ctrl+Enter পরিদর্শন জমা দেয়, ছবি পরে।</translation>
    </message>
    <message>
        <source>The photo was taken {time}, so the visit is entered for then. Change it if it was not.</source>
        <translation>ছবি {time}-এর, তাই পরিদর্শন তখনকার। না হলে বদলান।</translation>
    </message>
    <message>
        <source>Photo saved here. The supervisor sees it after the next sync</source>
        <translation>ছবি এখানে সংরক্ষিত। পরের সিঙ্কের পর তত্ত্বাবধায়ক দেখবেন</translation>
    </message>
    <message>
        <source>Why did you come?</source>
        <translation>কেন এসেছেন?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>কী হলো?</translation>
    </message>
    <message>
        <source>She promised</source>
        <translation>তিনি কথা দিয়েছেন</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day</comment>
        <translation>কবে</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>বাইরে</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>ফাঁকা ফাঁকা</translation>
    </message>
    <message>
        <source>On</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ঘন</translation>
    </message>
    <message>
        <source>0.9 s</source>
        <translation>0.9 সে.</translation>
    </message>
    <message>
        <source>1.5 s</source>
        <translation>1.5 সে.</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 সে.</translation>
    </message>
    <message>
        <source>Off: amounts and days in {digits}. Both may be typed.</source>
        <translation>বন্ধ: টাকা ও দিন {digits}-এ। দুটিই লেখা যায়।</translation>
    </message>
    <message>
        <source>Latin digits (0 to 9)</source>
        <translation>লাতিন অঙ্ক (0 থেকে 9)</translation>
    </message>
    <message>
        <source>A page with something half typed keeps its language until it is opened again.</source>
        <translation>আধা পূরণ পাতা আবার খোলা পর্যন্ত নিজ ভাষা রাখে।</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>রূপ ও কী</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>সারণির সারি</translation>
    </message>
    <message>
        <source>Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.</source>
        <translation>বন্ধ: ভুলে লেখা বা বলা অক্ষর কিছু করে না। Ctrl ও F কী চলে।</translation>
    </message>
    <message>
        <source>Single letters work as keys</source>
        <translation>একক অক্ষর কী হিসেবে</translation>
    </message>
    <message>
        <source>Letters typed within this time are one name; after it the next letter starts over.</source>
        <translation>এই সময়ের মধ্যে টাইপ করা অক্ষর একটি নাম; তার পরে পরের অক্ষর নতুন করে শুরু হয়।</translation>
    </message>
    <message>
        <source>Jump to a name: time between letters</source>
        <translation>নামে যাওয়া: অক্ষরের মাঝের সময়</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>কেন অপেক্ষায়?</translation>
    </message>
    <message>
        <source>20, +7 or fri</source>
        <translation>20, +7 বা fri</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>কত দিন</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>আলাদা রেখে দিন</translation>
    </message>
    <message>
        <source>Write what it waits for. It is shown in the queue.</source>
        <translation>কীসের অপেক্ষায় লিখুন। সারিতে দেখাবে।</translation>
    </message>
    <message>
        <source>Choose a day after today, at most {days} days ahead.</source>
        <translation>আজকের পরের দিন বাছুন, সর্বোচ্চ {days} দিন।</translation>
    </message>
    <message>
        <source>What was the loan used for?</source>
        <translation>ঋণ কীসে লেগেছে?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>যা দেখেছেন ও শুনেছেন</translation>
    </message>
    <message>
        <source>{amount} in arrears</source>
        <translation>{amount} বকেয়া</translation>
    </message>
    <message>
        <source>{amount} due {day}</source>
        <translation>{amount} দেয় {day}</translation>
    </message>
    <message>
        <source>Photos of this visit</source>
        <translation>এই পরিদর্শনের ছবি</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. Take one out with Del to add another.</source>
        <translation>পরিদর্শনে সর্বোচ্চ {count} ছবি। Del-এ একটি বাদ দিয়ে যোগ করুন।</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. The first {room} are taken.</source>
        <translation>পরিদর্শনে সর্বোচ্চ {count} ছবি। প্রথম {room}টি নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>It goes with this sum. F6 takes another one.</source>
        <translation>এটি এই টাকার সঙ্গে যায়। F6 আরেকটি নেয়।</translation>
    </message>
    <message>
        <source>{trouble} The photo was not added. Try it again.</source>
        <translation>{trouble} ছবি যোগ হয়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Take them with the phone, plug it in, then F6. Files can also be dropped here.</source>
        <translation>ফোনে তুলুন, যুক্ত করুন, তারপর F6। ফাইল এখানে ছেড়েও দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>ছবি {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {most} at most</source>
        <comment>{n} photos, {most} at most</comment>
        <translation>
            <numerusform>{n} ছবি, সর্বোচ্চ {most}</numerusform>
            <numerusform>{n} ছবি, সর্বোচ্চ {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet, {most} at most</source>
        <translation>এখনো নেই, সর্বোচ্চ {most}</translation>
    </message>
    <message>
        <source>by the receiver</source>
        <translation>গ্রাহক থেকে</translation>
    </message>
    <message>
        <source>by a photo</source>
        <translation>ছবি থেকে</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>only taken while this visit is open</source>
        <translation>শুধু পরিদর্শন খোলা থাকলে নেওয়া হয়</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>অক্ষাংশ, দ্রাঘিমাংশ</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>কেন নেই</translation>
    </message>
    <message>
        <source>keys 1 to 5</source>
        <translation>কী 1 থেকে 5</translation>
    </message>
    <message>
        <source>Her home is not registered</source>
        <translation>তাঁর বাড়ি নথিভুক্ত নয়</translation>
    </message>
    <message>
        <source>±{meters} m</source>
        <translation>±{meters} মি</translation>
    </message>
    <message>
        <source>No receiver found. F7 looks again and lets you type it. Nothing waits for it.</source>
        <translation>গ্রাহক নেই। F7 আবার খোঁজে, লেখাও যায়। কিছু আটকায় না।</translation>
    </message>
    <message>
        <source>The receiver has no signal yet. Go on; the position is taken when it comes.</source>
        <translation>গ্রাহকে এখনো সংকেত নেই। কাজ চালান; এলে অবস্থান নেওয়া হবে।</translation>
    </message>
    <message>
        <source>Looking for a receiver, {seconds} s. Go on meanwhile.</source>
        <translation>গ্রাহক খোঁজা হচ্ছে, {seconds} সে। কাজ চালান।</translation>
    </message>
    <message>
        <source>The visit is now</source>
        <translation>পরিদর্শন এখন</translation>
    </message>
    <message>
        <source>The visit was on</source>
        <translation>পরিদর্শনের দিন</translation>
    </message>
    <message>
        <source>20, -1 or fri</source>
        <translation>20, -1 বা fri</translation>
    </message>
    <message>
        <source>At</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>খোঁজ নেওয়া</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>শোধের কথা</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>অন্য ব্যবহার</translation>
    </message>
    <message>
        <source>As she said</source>
        <translation>যেমন বলেছেন</translation>
    </message>
    <message>
        <source>Partly as she said</source>
        <translation>কিছুটা যেমন বলেছেন</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>অন্য কাজে</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>দেখা যায়নি</translation>
    </message>
    <message>
        <source>No receiver here</source>
        <translation>এখানে গ্রাহক নেই</translation>
    </message>
    <message>
        <source>No signal here</source>
        <translation>এখানে সংকেত নেই</translation>
    </message>
    <message>
        <source>Met somewhere else</source>
        <translation>অন্যত্র দেখা</translation>
    </message>
    <message>
        <source>Battery is empty</source>
        <translation>ব্যাটারি শেষ</translation>
    </message>
    <message>
        <source>This visit is with the supervisor. It can be changed when it comes back. F6 adds a photo.</source>
        <translation>এই পরিদর্শন তত্ত্বাবধায়কের কাছে। ফেরত এলে বদলানো যায়। F6 ছবি যোগ করে।</translation>
    </message>
    <message>
        <source>Revision {n}: the supervisor accepted the one before while you changed it. Finish it to hand it in.</source>
        <translation>সংশোধন {n}: আপনি বদলানোর সময় তত্ত্বাবধায়ক আগেরটি গ্রহণ করেছেন। জমা দিতে এটি শেষ করুন।</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>আমার</translation>
    </message>
    <message>
        <source>No visits yet. Choose a person and press V to begin one.</source>
        <translation>এখনো পরিদর্শন নেই। ব্যক্তি বেছে V চাপুন।</translation>
    </message>
    <message>
        <source>Nothing came back. The supervisor has returned none of your visits.</source>
        <translation>কিছু ফেরত আসেনি। তত্ত্বাবধায়ক কোনোটি ফেরাননি।</translation>
    </message>
    <message>
        <source>Nothing is half finished. A visit that you leave waits here, on the person and on Today.</source>
        <translation>অসমাপ্ত নেই। ছেড়ে যাওয়া পরিদর্শন এখানে, ব্যক্তিতে ও “আজ”-এ থাকে।</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>{time} লেখা</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>ফেরত: {reason}</translation>
    </message>
    <message>
        <source>changes revision {n}, accepted</source>
        <translation>গৃহীত সংশোধন {n} বদলায়</translation>
    </message>
    <message>
        <source>photo later, F6 adds it</source>
        <translation>ছবি পরে, F6 যোগ করে</translation>
    </message>
    <message>
        <source>Only a visit that was handed in is talked about.</source>
        <translation>শুধু জমা দেওয়া পরিদর্শন নিয়ে কথা হয়।</translation>
    </message>
    <message>
        <source>The records on this laptop were deleted</source>
        <translation>এই ল্যাপটপের নথি মোছা হয়েছে</translation>
    </message>
    <message>
        <source>The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code.</source>
        <translation>কার্যালয় বলেছে, যেমন হারানো বা চুরি ল্যাপটপে হয়। এখানকার সব আগে কার্যালয়ে পৌঁছেছে; কিছু হারায়নি। ল্যাপটপ শাখায় আনুন: IT নতুন কোডে আবার প্রস্তুত করবে।</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits. Correct it, or leave it empty.</source>
        <translation>ফোন নম্বরে {least} থেকে {most} অঙ্ক। ঠিক করুন, বা ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>This is not a phone number. Correct it, or leave it empty.</source>
        <translation>এটি ফোন নম্বর নয়। ঠিক করুন, বা ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.</source>
        <translation>{name}: {why}। এখনো কিছু সংরক্ষিত নয়। তাঁকে খুলুন, বা এঁকে আলাদা ব্যক্তি নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>Somebody like her is registered. Nothing was saved yet. Open her, or register another person.</source>
        <translation>তাঁর মতো একজন নিবন্ধিত। এখনো কিছু সংরক্ষিত নয়। তাঁকে খুলুন, বা আলাদা ব্যক্তি নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>Enter what {name} paid, or press - if she was absent</source>
        <translation>{name} যা দিয়েছেন তা লিখুন, বা অনুপস্থিত হলে - চাপুন</translation>
    </message>
    <message>
        <source>Enter the amount</source>
        <translation>টাকার পরিমাণ লিখুন</translation>
    </message>
    <message>
        <source>Use numbers only, like 450</source>
        <translation>শুধু অঙ্ক লিখুন, যেমন 450</translation>
    </message>
    <message>
        <source>{typed} is too large. Check the amount.</source>
        <translation>{typed} খুব বড়। টাকা দেখুন।</translation>
    </message>
    <message>
        <source>That amount is too large. Check it.</source>
        <translation>টাকার অঙ্ক খুব বড়। দেখুন।</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. To take money back, reverse the receipt.</source>
        <translation>টাকা শূন্যের নিচে হয় না। টাকা ফেরত নিতে রসিদ উল্টান।</translation>
    </message>
    <message>
        <source>Use at most {digits} digits after the point. Nothing is rounded for you.</source>
        <translation>দশমিকের পরে সর্বোচ্চ {digits} অঙ্ক। কিছু নিজে পূর্ণ করা হয় না।</translation>
    </message>
    <message>
        <source>Use fewer digits after the point. Nothing is rounded for you.</source>
        <translation>দশমিকের পরে কম অঙ্ক লিখুন। কিছু নিজে পূর্ণ করা হয় না।</translation>
    </message>
    <message>
        <source>Enter {what}.</source>
        <translation>{what} লিখুন।</translation>
    </message>
    <message>
        <source>Enter {field}.</source>
        <translation>{field} লিখুন।</translation>
    </message>
    <message>
        <source>This has {length} letters. Use at most {most}. What you typed is still here.</source>
        <translation>এতে {length} অক্ষর। সর্বোচ্চ {most}। লেখা এখানেই আছে।</translation>
    </message>
    <message>
        <source>Use at most {limit} letters. What you typed is still here.</source>
        <translation>সর্বোচ্চ {limit} অক্ষর। লেখা এখানেই আছে।</translation>
    </message>
    <message>
        <source>This is too long. Shorten it. What you typed is still here.</source>
        <translation>খুব লম্বা। ছোট করুন। লেখা এখানেই আছে।</translation>
    </message>
    <message>
        <source>Date must not be after today</source>
        <translation>তারিখ আজকের পরে নয়</translation>
    </message>
    <message>
        <source>Date must be after {first}, when she joined</source>
        <translation>তারিখ {first}-এর পরে হবে, যখন তিনি যোগ দেন</translation>
    </message>
    <message>
        <source>This day is too early. Choose a later one.</source>
        <translation>এই দিন খুব আগে। পরের বাছুন।</translation>
    </message>
    <message>
        <source>Type a day, like 20, 20/10 or +7</source>
        <translation>দিন লিখুন, যেমন 20, 20/10 বা +7</translation>
    </message>
    <message>
        <source>{open} members still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>{open} সদস্য লেখা বাকি। প্রথমটিতে যান, বা F8-এ বাকি পূরণ করুন।</translation>
    </message>
    <message>
        <source>Some members are still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>কিছু সদস্য লেখা বাকি। প্রথমটিতে যান, বা F8-এ বাকি পূরণ করুন।</translation>
    </message>
    <message>
        <source>Write the reason, so that the supervisor need not ask. The record waits here.</source>
        <translation>কারণ লিখুন, যেন তত্ত্বাবধায়ককে জিজ্ঞেস করতে না হয়। নথি এখানে অপেক্ষায়।</translation>
    </message>
    <message>
        <source>This was finished before; it is not recorded twice. Correct it with a reversal.</source>
        <translation>এটি আগে শেষ হয়েছে; দুবার লেখা হয় না। উল্টিয়ে শোধরান।</translation>
    </message>
    <message>
        <source>Nothing is different from before, so nothing was saved.</source>
        <translation>আগের চেয়ে ভিন্ন কিছু নেই, তাই সংরক্ষিত নয়।</translation>
    </message>
    <message>
        <source>{left} answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>{left} উত্তর বাকি। উত্তর দিন বা কারণসহ বাদ দিন। লেখা রাখা আছে।</translation>
    </message>
    <message>
        <source>Some answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>কিছু উত্তর বাকি। উত্তর দিন বা কারণসহ বাদ দিন। লেখা রাখা আছে।</translation>
    </message>
    <message>
        <source>A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.</source>
        <translation>1 বা 5 দিলে কী দেখেছেন এক বাক্যে লিখতে হয়। F4 চাপুন।</translation>
    </message>
    <message>
        <source>{left} values still to choose. Nothing was saved yet. Choose, or decide later.</source>
        <translation>{left} মান বাছা বাকি। এখনো সংরক্ষিত নয়। বাছুন, বা পরে ঠিক করুন।</translation>
    </message>
    <message>
        <source>Choose which value is right. Nothing was saved yet.</source>
        <translation>ঠিক মান বাছুন। এখনো সংরক্ষিত নয়।</translation>
    </message>
    <message>
        <source>This needs your supervisor. Your record is kept and waits for the decision.</source>
        <translation>এতে তত্ত্বাবধায়ক লাগে। নথি রাখা, সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>There is no income on the sheet yet. Enter at least one line of income.</source>
        <translation>পত্রে আয় নেই। অন্তত এক সারি আয় লিখুন।</translation>
    </message>
    <message>
        <source>At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.</source>
        <translation>সর্বোচ্চ {most} সারি; আছে {count}। ছোটগুলি মিলিয়ে আবার করুন।</translation>
    </message>
    <message>
        <source>That is more lines than fit. Put small ones of a kind together and try again.</source>
        <translation>সারি বেশি। ছোটগুলি মিলিয়ে আবার করুন।</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Correct it and try again.</source>
        <translation>অংশ 0 থেকে 100 %-এর মধ্যে। ঠিক করে আবার করুন।</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed. Send the diagnosis to IT.</source>
        <translation>এটি পড়া যায় না। কিছু বদলায়নি। IT-কে বিবরণ পাঠান।</translation>
    </message>
    <message>
        <source>This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it.</source>
        <translation>এটি আটকানো ল্যাপটপে করা। রাখা, প্রভাব নেই। তত্ত্বাবধায়ক দেখেন।</translation>
    </message>
    <message>
        <source>Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are.</source>
        <translation>একটি ল্যাপটপের নথির দিন বা সময় অদ্ভুত। যেমন আছে রাখা। কার জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock was wrong. Its records are kept as they are. Ask whose it is.</source>
        <translation>একটি ল্যাপটপের ঘড়ি ভুল ছিল। নথি যেমন আছে রাখা। কার জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.</source>
        <translation>এই ফাইল ছবি নয়। যোগ হয়নি। JPEG, PNG বা WebP বাছুন।</translation>
    </message>
    <message>
        <source>This photo is too large to send. Nothing was added. Take it again in a smaller size.</source>
        <translation>ছবি পাঠাতে খুব বড়। যোগ হয়নি। ছোট মাপে আবার তুলুন।</translation>
    </message>
    <message>
        <source>Too many photos wait on this laptop. This one was not added. Sync where the line is good.</source>
        <translation>এই ল্যাপটপে অনেক ছবি অপেক্ষায়। এটি যোগ হয়নি। ভালো নেটওয়ার্কে সিঙ্ক করুন।</translation>
    </message>
    <message>
        <source>This photo is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>এই ছবি এই ল্যাপটপে নেই। কিছু হারায়নি। সিঙ্ক করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>This is too large to send. Shorten the notes. What you typed is still here.</source>
        <translation>পাঠাতে খুব বড়। মন্তব্য ছোট করুন। লেখা এখানেই আছে।</translation>
    </message>
    <message>
        <source>{name} has {most} members, which is the most. Choose another group.</source>
        <translation>{name}-এ {most} সদস্য, এটাই সীমা। অন্য দল বাছুন।</translation>
    </message>
    <message>
        <source>At most {most} members fit. Choose another group.</source>
        <translation>সর্বোচ্চ {most} সদস্য। অন্য দল বাছুন।</translation>
    </message>
    <message>
        <source>This group is full. Choose another group.</source>
        <translation>এই দল পূর্ণ। অন্য দল বাছুন।</translation>
    </message>
    <message>
        <source>{name} still owes {outstanding}. Close or move the loan first.</source>
        <translation>{name}-এর এখনো {outstanding} দেনা। আগে ঋণ শেষ করুন বা সরান।</translation>
    </message>
    <message>
        <source>She still has a loan. Close or move the loan first.</source>
        <translation>তাঁর এখনো ঋণ আছে। আগে ঋণ শেষ করুন বা সরান।</translation>
    </message>
    <message>
        <source>Two sheets of this meeting differ. Both are kept. The supervisor decides.</source>
        <translation>এই সভার দুটি পত্র আলাদা। দুটিই রাখা। তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).</source>
        <translation>{group}-এ {members} সদস্য; ঋণের আগে আরও {missing} লাগবে ({policy})।</translation>
    </message>
    <message>
        <source>More members must join the group before anyone in it borrows.</source>
        <translation>ঋণের আগে দলে আরও সদস্য লাগবে।</translation>
    </message>
    <message>
        <source>{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).</source>
        <translation>{group}-এ {members} সদস্য, সীমা {most}; ঋণের আগে কেউ সরবেন ({policy})।</translation>
    </message>
    <message>
        <source>The group has too many members; some must move before anyone in it borrows.</source>
        <translation>দলে সদস্য বেশি; ঋণের আগে কেউ সরবেন।</translation>
    </message>
    <message>
        <source>{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{group}-এর প্রশিক্ষণ {days}-এর মধ্যে {trained} দিন হয়েছে; আরও {missing} ({policy})।</translation>
    </message>
    <message>
        <source>The group must have all its days of training first.</source>
        <translation>আগে দলের সব দিনের প্রশিক্ষণ চাই।</translation>
    </message>
    <message>
        <source>{group} has had its {trained} days of training and must pass the recognition test now ({policy}).</source>
        <translation>{group}-এর {trained} দিন প্রশিক্ষণ হয়েছে, এখন স্বীকৃতি পরীক্ষায় উত্তীর্ণ হতে হবে ({policy})।</translation>
    </message>
    <message>
        <source>The group must pass the recognition test first.</source>
        <translation>আগে দলকে স্বীকৃতি পরীক্ষায় উত্তীর্ণ হতে হবে।</translation>
    </message>
    <message>
        <source>{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).</source>
        <translation>{group}-এ {members}-এর মধ্যে {out} জন {ago} দিন আগে ঋণ পেয়েছেন; পরেরজন আরও {left} দিন অপেক্ষা ({policy})।</translation>
    </message>
    <message>
        <source>Others of the group just got loans; the next ones must wait a while.</source>
        <translation>দলে অন্যরা সবে ঋণ পেয়েছেন; পরেরজন একটু অপেক্ষা।</translation>
    </message>
    <message>
        <source>{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).</source>
        <translation>{name} {late} দিন দেরিতে; সবাই {most} দিনের মধ্যে না এলে {group}-এ ঋণ নয় ({policy})।</translation>
    </message>
    <message>
        <source>A member of the group is late; she must catch up before anyone in it borrows.</source>
        <translation>দলের একজন দেরিতে; ঋণের আগে তিনি শোধ করবেন।</translation>
    </message>
    <message>
        <source>{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).</source>
        <translation>{center}-এর {members}-এর মধ্যে {late} জন {days} দিনের বেশি দেরিতে; আগে শোধ ({policy})।</translation>
    </message>
    <message>
        <source>Too many members of the center are late; they must catch up first.</source>
        <translation>কেন্দ্রের অনেকে দেরিতে; আগে শোধ।</translation>
    </message>
    <message>
        <source>{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{name} প্রশিক্ষণের {days}-এর মধ্যে {trained} দিন এসেছেন; আরও {missing} ({policy})।</translation>
    </message>
    <message>
        <source>She must come to all days of training first.</source>
        <translation>আগে তাঁকে প্রশিক্ষণের সব দিন আসতে হবে।</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.</source>
        <translation>{name} {meetings}-এর মধ্যে {came} সভায় এসেছেন, {late} দিন দেরি করেছেন: ঋণ নয় ({policy})। তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Her attendance and lateness allow no loan yet. Ask the supervisor.</source>
        <translation>উপস্থিতি ও দেরিতে এখনো ঋণ হয় না। তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).</source>
        <translation>{name} {meetings}-এর মধ্যে {came} সভায় এসেছেন, সর্বোচ্চ {late} দিন দেরি। {size} বা কম লিখুন ({policy})।</translation>
    </message>
    <message>
        <source>That is more than her next loan may be. Enter less.</source>
        <translation>পরের ঋণের সীমার বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>{name} owes her group {owes} for what others paid; she must repay them first ({policy}).</source>
        <translation>{name}-এর কাছে অন্যদের দেওয়া {owes} বাকি; আগে ফেরত ({policy})।</translation>
    </message>
    <message>
        <source>She owes her group for what others paid; she must repay them first.</source>
        <translation>তাঁর কাছে অন্যদের দেওয়া বাকি; আগে ফেরত।</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day, at most {days} days on. Choose another day.</source>
        <translation>সভা পরের দিনে সরে, সর্বোচ্চ {days} দিন। অন্য দিন বাছুন।</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day that is not far off. Choose another day.</source>
        <translation>সভা কাছের পরের দিনে সরে। অন্য দিন বাছুন।</translation>
    </message>
    <message>
        <source>{name} still has {members} members, {loans} loans run. Choose the center that takes them up.</source>
        <translation>{name}-এ এখনো {members} সদস্য, {loans} ঋণ চলছে। যে কেন্দ্র নেবে বাছুন।</translation>
    </message>
    <message>
        <source>This center still has members. Choose the center that takes them up.</source>
        <translation>এই কেন্দ্রে এখনো সদস্য। যে কেন্দ্র নেবে বাছুন।</translation>
    </message>
    <message>
        <source>{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.</source>
        <translation>{group}-এ এখনো {members} সদস্য ও তহবিলে {balance}। আগে দুটিই অন্যত্র যাক।</translation>
    </message>
    <message>
        <source>The group still has members or money in its fund. Both must go elsewhere first.</source>
        <translation>দলে এখনো সদস্য বা তহবিলে টাকা। আগে দুটিই অন্যত্র যাক।</translation>
    </message>
    <message>
        <source>{name} is not in {group}. Choose one of its members.</source>
        <translation>{name} {group}-এ নেই। তার সদস্য বাছুন।</translation>
    </message>
    <message>
        <source>She is not in this group. Choose one of its members.</source>
        <translation>তিনি এই দলে নেই। এর সদস্য বাছুন।</translation>
    </message>
    <message>
        <source>{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.</source>
        <translation>{name}-এর {balance} সঞ্চয় আছে। আগে উত্তোলন লিখুন, তারপর যেতে পারেন।</translation>
    </message>
    <message>
        <source>She still has savings. Enter the withdrawal first, then she may leave.</source>
        <translation>তাঁর সঞ্চয় আছে। আগে উত্তোলন লিখুন, তারপর যেতে পারেন।</translation>
    </message>
    <message>
        <source>{amount} is more than the {short} that {name} is short of. Enter {short} or less.</source>
        <translation>{amount} {name}-এর ঘাটতি {short}-এর বেশি। {short} বা কম লিখুন।</translation>
    </message>
    <message>
        <source>That is more than she is short of. Enter less.</source>
        <translation>তাঁর ঘাটতির বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>At most {most} may leave the fund at a time ({policy}). Enter less.</source>
        <translation>তহবিল থেকে একবারে সর্বোচ্চ {most} ({policy})। কম লিখুন।</translation>
    </message>
    <message>
        <source>The fund of {group} has {balance}. Enter that or less.</source>
        <translation>{group}-এর তহবিলে {balance}। তত বা কম লিখুন।</translation>
    </message>
    <message>
        <source>That is more than may leave the fund. Enter less.</source>
        <translation>তহবিলের সীমার বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.</source>
        <translation>{name} এই কিস্তির {amount} আগে দিয়েছেন। ফিরুন, বা আবার লিখলে তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>{name}-এর কিস্তি আগে আদায়। রসিদ আলাদা; তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>This installment was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>এই কিস্তি আগে আদায়। রসিদ আলাদা; তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>The loan of {name} is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>{name}-এর ঋণ বন্ধ। টাকা আলাদা রাখা ও তত্ত্বাবধায়ককে দেখানো।</translation>
    </message>
    <message>
        <source>This loan is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>এই ঋণ বন্ধ। টাকা আলাদা রাখা ও তত্ত্বাবধায়ককে দেখানো।</translation>
    </message>
    <message>
        <source>{name} has no loan here. Enter it as savings, or sync and look again.</source>
        <translation>{name}-এর এখানে ঋণ নেই। সঞ্চয়ে লিখুন, বা সিঙ্ক করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>There is no such loan on this laptop. Enter the money as savings, or sync and look again.</source>
        <translation>এই ল্যাপটপে এমন ঋণ নেই। টাকা সঞ্চয়ে লিখুন, বা সিঙ্ক করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books: what she signed is on paper. Press Ctrl+P to print what is known here.</source>
        <translation>এই ঋণ আগের খাতা থেকে নেওয়া: তিনি যাতে সই করেছেন তা কাগজে আছে। এখানে যা জানা আছে তা ছাপতে Ctrl+P চাপুন।</translation>
    </message>
    <message>
        <source>{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.</source>
        <translation>{amount} বাকি {outstanding}-এর বেশি। টাকা দেখুন, বা ঋণ শোধ করুন।</translation>
    </message>
    <message>
        <source>That is more than is left to pay. Check the amount, or pay off the loan.</source>
        <translation>বাকির চেয়ে বেশি। টাকা দেখুন, বা ঋণ শোধ করুন।</translation>
    </message>
    <message>
        <source>{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.</source>
        <translation>{amount} ফেরতের চেয়ে বেশি। শুধু ঋণের বাড়তিটা লিখুন।</translation>
    </message>
    <message>
        <source>That is more than is to be paid back on this loan. The supervisor decides.</source>
        <translation>এই ঋণে ফেরতের চেয়ে বেশি। তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.</source>
        <translation>{amount}-এ ঋণ শোধ হয় না; {outstanding}-এ হয়। সেটি লিখুন, বা সাধারণ পরিশোধ লিখুন।</translation>
    </message>
    <message>
        <source>This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.</source>
        <translation>এটি সেই দিনের পুরো শোধের টাকা নয়। সাধারণ পরিশোধ ধরা হয়; তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.</source>
        <translation>হস্তান্তর শুধু সেই দিন ফেরে। নতুন তফসিল বা অবলোপন ঠিক করুন।</translation>
    </message>
    <message>
        <source>Only {open} of this is still open on the loan. Waive at most that much.</source>
        <translation>ঋণে এর শুধু {open} বাকি। সর্বোচ্চ তত মওকুফ করুন।</translation>
    </message>
    <message>
        <source>That is more than is still open on the loan. Waive at most what is open.</source>
        <translation>ঋণের বাকির চেয়ে বেশি। সর্বোচ্চ বাকিটা মওকুফ করুন।</translation>
    </message>
    <message>
        <source>The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.</source>
        <translation>নতুন তফসিল {asked} আসল চায়, দেনা {owed}। এখনকার দেনায় আবার লিখুন।</translation>
    </message>
    <message>
        <source>The schedule does not ask exactly what is owed. Enter it again from what is owed now.</source>
        <translation>তফসিল ঠিক দেনার সমান চায় না। আবার লিখুন।</translation>
    </message>
    <message>
        <source>The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>{name}-এর ঋণ অনুমোদিত নয়। টাকা হস্তান্তর নয়। তত্ত্বাবধায়ককে ঠিক করতে বলুন।</translation>
    </message>
    <message>
        <source>This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>এই ঋণ অনুমোদিত নয়, বা আর নয়। টাকা হস্তান্তর নয়। তত্ত্বাবধায়ককে ঠিক করতে বলুন।</translation>
    </message>
    <message>
        <source>{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.</source>
        <translation>{name} এই ঋণ {day}-এ পেয়েছেন। আর হস্তান্তর নয়। তাঁর ঋণ খুলুন।</translation>
    </message>
    <message>
        <source>This approval was used already. Nothing more may be handed over. Open the loan.</source>
        <translation>এই অনুমোদন ব্যবহৃত। আর হস্তান্তর নয়। ঋণ খুলুন।</translation>
    </message>
    <message>
        <source>The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>অনুমোদন {day}-এ শেষ। টাকা হস্তান্তর নয়। আবার অনুমোদন চান।</translation>
    </message>
    <message>
        <source>The approval is too old. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>অনুমোদন খুব পুরোনো। টাকা হস্তান্তর নয়। আবার অনুমোদন চান।</translation>
    </message>
    <message>
        <source>{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.</source>
        <translation>{approved} অনুমোদিত, {amount} নয়। টাকা হস্তান্তর নয়। অনুমোদিতটা লিখুন।</translation>
    </message>
    <message>
        <source>This is not what was approved. No money may be handed over. Look at the approval again.</source>
        <translation>এটি অনুমোদিত নয়। টাকা হস্তান্তর নয়। অনুমোদন আবার দেখুন।</translation>
    </message>
    <message>
        <source>{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.</source>
        <translation>{product} {day} থেকে নেই। এখনো সংরক্ষিত নয়। অন্য পণ্য বাছুন।</translation>
    </message>
    <message>
        <source>This product is not offered any more. Nothing was saved yet. Choose another product.</source>
        <translation>এই পণ্য আর নেই। এখনো সংরক্ষিত নয়। অন্য পণ্য বাছুন।</translation>
    </message>
    <message>
        <source>Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>{amount} থেকে ঋণ আগে যাচাই হয় ({policy})। কিছু ঠিক হয়নি। কর্মকর্তার কাছে যাচাই চান।</translation>
    </message>
    <message>
        <source>A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>এত ঋণ আগে যাচাই হয়। কিছু ঠিক হয়নি। কর্মকর্তার কাছে যাচাই চান।</translation>
    </message>
    <message>
        <source>She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.</source>
        <translation>আপনার অনুমোদনে তাঁর মোট {most} হতে পারে ({policy})। কিছু ঠিক হয়নি। কম করুন, বা কার্যালয়কে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>This is more than you may approve. Nothing was decided. Approve less, or ask the office.</source>
        <translation>আপনার ক্ষমতার বেশি। কিছু ঠিক হয়নি। কম করুন, বা কার্যালয়কে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>{limit} Nothing was saved yet. Change it, or choose another product.</source>
        <translation>{limit} এখনো সংরক্ষিত নয়। বদলান, বা অন্য পণ্য বাছুন।</translation>
    </message>
    <message>
        <source>This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.</source>
        <translation>পণ্যের সীমার বাইরে। এখনো সংরক্ষিত নয়। বদলান, বা অন্য পণ্য বাছুন।</translation>
    </message>
    <message>
        <source>The branch is closed too long for these installments. Choose another product, or ask the office.</source>
        <translation>এই কিস্তির জন্য শাখা বেশি দিন বন্ধ। অন্য পণ্য বাছুন, বা কার্যালয়কে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>{name} has an application for {amount} already. Open that one, or let her withdraw it first.</source>
        <translation>{name}-এর {amount}-এর আবেদন আগেই আছে। সেটি খুলুন, বা তিনি আগে ফেরান।</translation>
    </message>
    <message>
        <source>She has an application already. Open that one, or let her withdraw it first.</source>
        <translation>তাঁর আবেদন আগেই আছে। সেটি খুলুন, বা তিনি আগে ফেরান।</translation>
    </message>
    <message>
        <source>{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.</source>
        <translation>{center} {rhythm} বসে না, {product} যেমন চায়। সভার সঙ্গে মেলে এমন পণ্য বাছুন।</translation>
    </message>
    <message>
        <source>The center does not meet when installments fall due. Choose a product that fits its meetings.</source>
        <translation>কিস্তির দিনে কেন্দ্র বসে না। সভার সঙ্গে মেলে এমন পণ্য বাছুন।</translation>
    </message>
    <message>
        <source>{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.</source>
        <translation>{product} দলের সদস্যের, {name} কোনো দলে নেই। অন্য পণ্য বাছুন, বা দলে নিন।</translation>
    </message>
    <message>
        <source>This product is for members of a group. Choose another product, or enter her in a group.</source>
        <translation>এই পণ্য দলের সদস্যের। অন্য পণ্য বাছুন, বা দলে নিন।</translation>
    </message>
    <message>
        <source>In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.</source>
        <translation>{month} মাসে {asked} দেয়; নগদ প্রবাহে তিনি {limit} পারেন ({policy})। ছোট ঋণ নিন।</translation>
    </message>
    <message>
        <source>The installments are more than her cash flow carries. Use a smaller loan, or more installments.</source>
        <translation>কিস্তি নগদ প্রবাহের বেশি। ছোট ঋণ নিন, বা বেশি কিস্তি।</translation>
    </message>
    <message>
        <source>{name} stands in for {count} already; {most} is the most. Choose another guarantor.</source>
        <translation>{name} আগেই {count} জনের জামিন; সীমা {most}। অন্য জামিনদার বাছুন।</translation>
    </message>
    <message>
        <source>She stands in for as many as she may. Choose another guarantor.</source>
        <translation>তিনি সীমা পর্যন্ত জামিন। অন্য জামিনদার বাছুন।</translation>
    </message>
    <message>
        <source>That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>এতে {length} জনের পারস্পরিক জামিনের বৃত্ত হয়। অন্য কাউকে বাছুন, বা তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>এতে পারস্পরিক জামিনের বৃত্ত হয়। অন্য কাউকে বাছুন, বা তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.</source>
        <translation>{name}-এর মাসে {free} থাকে; জামিন হবে {burden}। অন্য জামিনদার বাছুন, বা যোগ করুন।</translation>
    </message>
    <message>
        <source>She has too little left a month to stand in for this. Choose another guarantor, or add one.</source>
        <translation>মাসে খুব কম থাকে। অন্য জামিনদার বাছুন, বা যোগ করুন।</translation>
    </message>
    <message>
        <source>What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>{name}-এর মাসে কত থাকে জানা নেই। আগে নগদ প্রবাহ লিখুন, তারপর আবার।</translation>
    </message>
    <message>
        <source>What she has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>মাসে কত থাকে জানা নেই। আগে নগদ প্রবাহ লিখুন, তারপর আবার।</translation>
    </message>
    <message>
        <source>Nobody can stand in for herself. Choose another guarantor.</source>
        <translation>কেউ নিজের জামিন হতে পারেন না। অন্য জামিনদার বাছুন।</translation>
    </message>
    <message>
        <source>She does not stand in for this loan any more. Sync and look again.</source>
        <translation>তিনি আর এই ঋণের জামিন নন। সিঙ্ক করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.</source>
        <translation>এই ঋণে {needed}-এর মধ্যে {count} জামিনদার ({policy})। আরেকজন লিখুন।</translation>
    </message>
    <message>
        <source>More guarantors must stand in for this loan. Enter another one.</source>
        <translation>এই ঋণে আরও জামিনদার লাগবে। আরেকজন লিখুন।</translation>
    </message>
    <message>
        <source>This covenant is over. Nothing was changed. Open the loan and look again.</source>
        <translation>এই শর্ত শেষ। কিছু বদলায়নি। ঋণ খুলে আবার দেখুন।</translation>
    </message>
    <message>
        <source>This loan is not behind. Nobody was asked to pay. Look again when an installment is missed.</source>
        <translation>এই ঋণ দেরিতে নেই। কাউকে বলা হয়নি। কিস্তি বাদ গেলে আবার দেখুন।</translation>
    </message>
    <message>
        <source>It was approved with other terms. Nothing was handed over. Open the loan file and agree on them.</source>
        <translation>অন্য শর্তে অনুমোদিত। কিছু হস্তান্তর হয়নি। ফাইল খুলে সম্মত হোন।</translation>
    </message>
    <message>
        <source>Not every step is ticked yet. Nothing was handed over. Look at each one first.</source>
        <translation>সব ধাপে টিক নেই। কিছু হস্তান্তর হয়নি। আগে প্রতিটি দেখুন।</translation>
    </message>
    <message>
        <source>Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6.</source>
        <translation>তাঁর সই বা টিপসইয়ের ছবি নেই। কিছু হস্তান্তর হয়নি। F6 চাপুন।</translation>
    </message>
    <message>
        <source>Receipt {number} was reversed before. Nothing was changed.</source>
        <translation>রসিদ {number} আগেই উল্টানো। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This receipt was reversed before. Nothing was changed.</source>
        <translation>এই রসিদ আগেই উল্টানো। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>She has {balance} in savings. Enter that or less.</source>
        <translation>তাঁর সঞ্চয় {balance}। তত বা কম লিখুন।</translation>
    </message>
    <message>
        <source>That is more than she has in savings. Enter less.</source>
        <translation>তাঁর সঞ্চয়ের বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>You counted {counted}, the sheet says {expected}. Count again, or write the reason.</source>
        <translation>আপনি {counted} গুনেছেন, পত্রে {expected}। আবার গুনুন, বা কারণ লিখুন।</translation>
    </message>
    <message>
        <source>The counted cash and the sheet differ. Count again, or write the reason.</source>
        <translation>গোনা নগদ ও পত্র আলাদা। আবার গুনুন, বা কারণ লিখুন।</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction.</source>
        <translation>{day} বন্ধ। আজ সংশোধন হিসেবে লিখুন।</translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} you may take back alone ({policy}). A supervisor decides.</source>
        <translation>{amount} আপনার একার সীমা {limit}-এর বেশি ({policy})। তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>This is more than you may take back alone. The supervisor decides.</source>
        <translation>আপনার একার সীমার বেশি। তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>That day is closed. What came for it is kept aside; record corrections today.</source>
        <translation>সেই দিন বন্ধ। যা এসেছে আলাদা রাখা; সংশোধন আজ লিখুন।</translation>
    </message>
    <message>
        <source>You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.</source>
        <translation>আপনার কাছে {held}, লাগবে {amount}। আগে টাকা নিন, বা তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>More was paid out than was there. The record is kept; the supervisor looks at it.</source>
        <translation>যা ছিল তার বেশি দেওয়া। নথি রাখা; তত্ত্বাবধায়ক দেখবেন।</translation>
    </message>
    <message>
        <source>The cash is not counted yet. Nothing was closed. Count it, then close the day.</source>
        <translation>নগদ গোনা হয়নি। কিছু বন্ধ হয়নি। গুনে দিন বন্ধ করুন।</translation>
    </message>
    <message>
        <source>{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.</source>
        <translation>আপনার কাছে {kept} থাকে; {limit} চলে ({policy})। আরও জমা দিন, বা কারণ লিখুন।</translation>
    </message>
    <message>
        <source>More stays with you than is allowed. Hand in more, or write the reason.</source>
        <translation>অনুমতির বেশি থাকে। আরও জমা দিন, বা কারণ লিখুন।</translation>
    </message>
    <message>
        <source>A receipt number is missing. The money counts; the supervisor looks at it.</source>
        <translation>একটি রসিদ নম্বর নেই। টাকা গোনা হয়; তত্ত্বাবধায়ক দেখবেন।</translation>
    </message>
    <message>
        <source>A receipt number was given out twice. The money counts; the supervisor looks at it.</source>
        <translation>একটি রসিদ নম্বর দুবার দেওয়া। টাকা গোনা হয়; তত্ত্বাবধায়ক দেখবেন।</translation>
    </message>
    <message>
        <source>The branch counted another sum than was handed in. The supervisor decides.</source>
        <translation>শাখা জমার চেয়ে ভিন্ন গুনেছে। তত্ত্বাবধায়ক ঠিক করবেন।</translation>
    </message>
    <message>
        <source>{typed} is not a whole check code. Look at the receipt and type its ten signs again.</source>
        <translation>{typed} পুরো কোড নয়। রসিদ দেখে দশ চিহ্ন আবার লিখুন।</translation>
    </message>
    <message>
        <source>This is not a whole check code. Type the ten signs on the receipt again.</source>
        <translation>এটি পুরো কোড নয়। রসিদের দশ চিহ্ন আবার লিখুন।</translation>
    </message>
    <message>
        <source>{day} is not closed yet. Close that day first; nothing was changed.</source>
        <translation>{day} বন্ধ হয়নি। আগে সেটি বন্ধ করুন; কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>An earlier day is not closed yet. Close that day first; nothing was changed.</source>
        <translation>আগের একটি দিন বন্ধ হয়নি। আগে সেটি বন্ধ করুন; কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>{what} is not finished. The day stays open. Finish it, or throw it away, then close.</source>
        <translation>{what} অসমাপ্ত। দিন খোলা থাকে। শেষ করুন, বা ফেলে দিন, তারপর বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Something of this day is not finished. The day stays open. Finish it, then close.</source>
        <translation>এই দিনের কিছু অসমাপ্ত। দিন খোলা থাকে। শেষ করে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>There is no note or coin of {value}. Correct that line and save again.</source>
        <translation>{value}-এর নোট বা কয়েন নেই। সারি ঠিক করে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>One line names a note or coin that does not exist. Correct it and save again.</source>
        <translation>এক সারিতে এমন নোট বা কয়েন যা হয় না। ঠিক করে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>You have {held}. Enter that or less.</source>
        <translation>আপনার কাছে {held}। তত বা কম লিখুন।</translation>
    </message>
    <message>
        <source>That is more than you have. Enter less.</source>
        <translation>আপনার কাছে যা তার বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.</source>
        <translation>অনুপস্থিতের দিন দুজনে বন্ধ করেন। কিছু বন্ধ হয়নি। সঙ্গে কে গুনেছেন বাছুন।</translation>
    </message>
    <message>
        <source>{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>{name} আজ আগেই {amount} {moved}। এখনো সংরক্ষিত নয়। আবার দেখুন, বা দ্বিতীয়বার লিখুন।</translation>
    </message>
    <message>
        <source>The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>একই টাকা আজ আগেই নড়েছে। এখনো সংরক্ষিত নয়। আবার দেখুন, বা দ্বিতীয়বার লিখুন।</translation>
    </message>
    <message>
        <source>At most {most} may be taken out at a time ({policy}). Enter less.</source>
        <translation>একবারে সর্বোচ্চ {most} তোলা যায় ({policy})। কম লিখুন।</translation>
    </message>
    <message>
        <source>That is more than may be taken out at a time. Enter less.</source>
        <translation>একবারের সীমার বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.</source>
        <translation>এ মাসে {times} বার তুলেছেন; সীমা {most} ({policy})। পরের মাসে করুন।</translation>
    </message>
    <message>
        <source>She took savings out as often as she may this month. Try again next month.</source>
        <translation>এ মাসের সীমা পর্যন্ত তুলেছেন। পরের মাসে করুন।</translation>
    </message>
    <message>
        <source>{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.</source>
        <translation>ঋণ চলাকালে {keep} থাকতে হবে ({policy}); তুলতে পারেন {free}। তত বা কম লিখুন।</translation>
    </message>
    <message>
        <source>A part of her savings must stay in while her loan runs. Enter less.</source>
        <translation>ঋণ চলাকালে সঞ্চয়ের এক অংশ থাকতে হবে। কম লিখুন।</translation>
    </message>
    <message>
        <source>She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.</source>
        <translation>তাঁর সঞ্চয় {balance}, সীমা {most} ({policy})। {room} বা কম লিখুন।</translation>
    </message>
    <message>
        <source>That is more than she may have in savings. Enter less.</source>
        <translation>সঞ্চয় সীমার বেশি। কম লিখুন।</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>কোনো বাধা নেই।</translation>
    </message>
    <message>
        <source>{field} cannot be {value}. Nothing was saved yet. Correct it and save again.</source>
        <translation>{field} {value} হতে পারে না। এখনো সংরক্ষিত নয়। ঠিক করে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>One of the values cannot be right. Nothing was saved yet. Look at the marked field.</source>
        <translation>একটি মান ঠিক হতে পারে না। এখনো সংরক্ষিত নয়। চিহ্নিত ঘর দেখুন।</translation>
    </message>
    <message>
        <source>{name} changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>{name} আগে বদলেছেন। আপনার নথি ইতিহাসে। খুলে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Somebody changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>কেউ আগে বদলেছেন। আপনার নথি ইতিহাসে। খুলে আবার দেখুন।</translation>
    </message>
    <message>
        <source>{name} decided this already. Both values stay in the history.</source>
        <translation>{name} আগেই ঠিক করেছেন। দুই মান ইতিহাসে।</translation>
    </message>
    <message>
        <source>This was decided already. Both values stay in the history.</source>
        <translation>আগেই ঠিক হয়েছে। দুই মান ইতিহাসে।</translation>
    </message>
    <message>
        <source>Two records carry the same number. Both are kept. Send the diagnosis to IT.</source>
        <translation>দুই নথির একই নম্বর। দুটিই রাখা। IT-কে বিবরণ পাঠান।</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. The decision stands. Open it and decide what follows.</source>
        <translation>আর ফেরানো যায় না। সিদ্ধান্ত থাকে। খুলে পরের কাজ ঠিক করুন।</translation>
    </message>
    <message>
        <source>This is your own work. Another supervisor must look at it.</source>
        <translation>এটি আপনার নিজের কাজ। অন্য তত্ত্বাবধায়ক দেখবেন।</translation>
    </message>
    <message>
        <source>Only {role} may do this. Nothing was changed. Ask your supervisor.</source>
        <translation>শুধু {role} এটি পারেন। কিছু বদলায়নি। তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your supervisor.</source>
        <translation>আপনার ভূমিকায় এটি নেই। কিছু বদলায়নি। তত্ত্বাবধায়ককে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>This record is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>এই নথি এই ল্যাপটপে নেই। কিছু হারায়নি। সিঙ্ক করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>{name} is recorded already. Open that record, or change what tells them apart.</source>
        <translation>{name} আগেই নথিভুক্ত। সেটি খুলুন, বা তফাতটা বদলান।</translation>
    </message>
    <message>
        <source>This is recorded already. Open that record, or change what tells them apart.</source>
        <translation>এটি আগেই নথিভুক্ত। সেটি খুলুন, বা তফাতটা বদলান।</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.</source>
        <translation>IT এই ল্যাপটপ আটকেছে। শাখায় জমা দিন। এখনো কিছু মোছা হয়নি।</translation>
    </message>
    <message>
        <source>Another officer has this center now. Your record is kept and waits for her decision.</source>
        <translation>এই কেন্দ্র এখন অন্য কর্মকর্তার। আপনার নথি রাখা, তাঁর সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.</source>
        <translation>একটি ল্যাপটপ ফেরানো বা নকল করা, নতুন করে চলছে। কিছু হারায়নি। কার জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>This record comes from a newer version. It is kept as it is. Update this laptop.</source>
        <translation>এই নথি নতুন সংস্করণের। যেমন আছে রাখা। ল্যাপটপ হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>This record cannot be read here. It is kept as it is. Send the diagnosis to IT.</source>
        <translation>এই নথি এখানে পড়া যায় না। যেমন আছে রাখা। IT-কে বিবরণ পাঠান।</translation>
    </message>
    <message>
        <source>{name} changed the {field} too. Choose which is right.</source>
        <translation>{name}-ও {field} বদলেছেন। ঠিকটি বাছুন।</translation>
    </message>
    <message>
        <source>This was changed here and at the office. Both are kept. Choose which is right.</source>
        <translation>এটি এখানে ও কার্যালয়ে বদলেছে। দুটিই রাখা। ঠিকটি বাছুন।</translation>
    </message>
    <message>
        <source>Sun (outdoors)</source>
        <translation>রোদ (বাইরে)</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page}-এ যান</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>দ্বন্দ্বে যান</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>প্রতিবেদনে যান</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>সভায় যান</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>আগের পাতা</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>পরের পাতা</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>খসড়ায় যান</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>এই পাতার কী</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>তালা দিন</translation>
    </message>
    <message>
        <source>Look: {look}</source>
        <translation>রূপ: {look}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>অক্ষরের মাপ</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>এই ল্যাপটপ</translation>
    </message>
    <message>
        <source>Letters work as keys</source>
        <translation>অক্ষর কী হিসেবে</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>to the office</source>
        <translation>কার্যালয়ে</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>সংযোগ হচ্ছে</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>Photos go to the office.</source>
        <translation>ছবি কার্যালয়ে যাচ্ছে।</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>অফলাইন</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>সংযুক্ত</translation>
    </message>
    <message>
        <source>all work is safe here</source>
        <translation>সব কাজ এখানে নিরাপদ</translation>
    </message>
    <message numerus="yes">
        <source>{n} change safe here</source>
        <comment>{n} changes safe here</comment>
        <translation>
            <numerusform>{n} বদল এখানে নিরাপদ</numerusform>
            <numerusform>{n} বদল এখানে নিরাপদ</numerusform>
        </translation>
    </message>
    <message>
        <source>all received {time}</source>
        <translation>{time} সব গৃহীত</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} থেকে অফলাইন</translation>
    </message>
    <message>
        <source>Sending {done} of {all}</source>
        <translation>{all}-এর মধ্যে {done} যাচ্ছে</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>আসছে</translation>
    </message>
    <message>
        <source>Loading: {page}</source>
        <translation>খুলছে: {page}</translation>
    </message>
    <message>
        <source>20, 20/10, +7, fri</source>
        <translation>20, 20/10, +7, fri</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>কী: {keys}</translation>
    </message>
    <message numerus="yes">
        <source>{n} needs you</source>
        <comment>{n} need you</comment>
        <translation>
            <numerusform>{n}-এ আপনাকে দরকার</numerusform>
            <numerusform>{n}-এ আপনাকে দরকার</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>looking for the office</source>
        <translation>কার্যালয় খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>যথেষ্ট</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>খুব কম</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>money</comment>
        <translation>থাকে</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>{amount}-এর জন্য</translation>
    </message>
    <message>
        <source>installment {amount}</source>
        <translation>কিস্তি {amount}</translation>
    </message>
    <message>
        <source>{title} ready to print: {path}</source>
        <translation>{title} ছাপার জন্য তৈরি: {path}</translation>
    </message>
    <message>
        <source>{title} written: {path}</source>
        <translation>{title} লেখা: {path}</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORDS, NOT MONEY</source>
        <translation>কৃত্রিম নথি, টাকা নয়</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>NOT SAVED YET</source>
        <translation>এখনো সংরক্ষিত নয়</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORD, NOT MONEY</source>
        <translation>কৃত্রিম নথি, টাকা নয়</translation>
    </message>
    <message>
        <source>Synthetic records, not money</source>
        <translation>কৃত্রিম নথি, টাকা নয়</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}-এর মধ্যে পাতা {number}</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>{total}-এর মধ্যে ছবি {number}</translation>
    </message>
    <message>
        <source>It is not on this laptop yet. It was asked for and comes with the next sync.</source>
        <translation>এখনো এই ল্যাপটপে নেই। চাওয়া হয়েছে, পরের সিঙ্কে আসবে।</translation>
    </message>
    <message>
        <source>Approve instead</source>
        <translation>এর বদলে অনুমোদন</translation>
    </message>
    <message>
        <source>In installments</source>
        <translation>কিস্তিতে</translation>
    </message>
    <message>
        <source>the officer reads it first</source>
        <translation>কর্মকর্তা আগে পড়েন</translation>
    </message>
    <message>
        <source>Approve these terms</source>
        <translation>এই শর্ত অনুমোদন</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>{amount} চেয়েছেন</translation>
    </message>
    <message>
        <source>asked for {count}</source>
        <translation>{count} চেয়েছেন</translation>
    </message>
    <message>
        <source>Choose at most {amount}: she asked for that.</source>
        <translation>সর্বোচ্চ {amount} বাছুন: তিনি তাই চেয়েছেন।</translation>
    </message>
    <message>
        <source>Use numbers only, like {example}</source>
        <translation>শুধু অঙ্ক লিখুন, যেমন {example}</translation>
    </message>
    <message>
        <source>These are the terms asked for. Change one, or press Esc and A.</source>
        <translation>এগুলিই চাওয়া শর্ত। একটি বদলান, বা Esc তারপর A চাপুন।</translation>
    </message>
    <message numerus="yes">
        <source>Copy is {n} day old</source>
        <comment>Copy is {n} days old</comment>
        <translation>
            <numerusform>কপি {n} দিনের পুরোনো</numerusform>
            <numerusform>কপি {n} দিনের পুরোনো</numerusform>
        </translation>
    </message>
    <message>
        <source>What the office changed after {day} is not here yet. What you record here is complete.</source>
        <translation>{day}-এর পরে কার্যালয়ের বদল এখানে আসেনি। আপনার লেখা সম্পূর্ণ।</translation>
    </message>
    <message>
        <source>With every exchange</source>
        <translation>প্রতি আদান-প্রদানে</translation>
    </message>
    <message>
        <source>Only over a good line</source>
        <translation>শুধু ভালো নেটওয়ার্কে</translation>
    </message>
    <message>
        <source>How this laptop sends</source>
        <translation>এই ল্যাপটপ কীভাবে পাঠায়</translation>
    </message>
    <message>
        <source>Photos go</source>
        <translation>ছবি যায়</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 ঘণ্টা থামান</translation>
    </message>
    <message>
        <source>By USB go words and amounts. Photos wait for a network.</source>
        <translation>USB-তে লেখা ও অঙ্ক যায়। ছবি নেটওয়ার্কের অপেক্ষায় থাকে।</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>এখন এগোন</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>একটি মন্তব্য</translation>
    </message>
    <message>
        <source>The purpose is not chosen yet</source>
        <translation>উদ্দেশ্য এখনো বাছা হয়নি</translation>
    </message>
    <message>
        <source>The outcome is not chosen yet</source>
        <translation>ফল এখনো বাছা হয়নি</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>এখনো মন্তব্য নেই</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>এখনো শেষ নয়</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>এখনো নিবন্ধিত নয়</translation>
    </message>
    <message>
        <source>Her name is not typed yet</source>
        <translation>তাঁর নাম এখনো লেখা হয়নি</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>এখনো দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>The amount is not typed yet</source>
        <translation>টাকা এখনো লেখা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer so far</source>
        <comment>{n} answers so far</comment>
        <translation>
            <numerusform>এ পর্যন্ত {n} উত্তর</numerusform>
            <numerusform>এ পর্যন্ত {n} উত্তর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} member entered</source>
        <comment>{n} members entered</comment>
        <translation>
            <numerusform>{n} সদস্য লেখা</numerusform>
            <numerusform>{n} সদস্য লেখা</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is begun and not kept yet</source>
        <translation>গোনা শুরু, রাখা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>{n} value chosen, not saved</source>
        <comment>{n} values chosen, not saved</comment>
        <translation>
            <numerusform>{n} মান বাছা, সংরক্ষিত নয়</numerusform>
            <numerusform>{n} মান বাছা, সংরক্ষিত নয়</numerusform>
        </translation>
    </message>
    <message>
        <source>Her cash-flow sheet is not handed in yet</source>
        <translation>তাঁর নগদ প্রবাহ এখনো দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>What she pledges is not handed in yet</source>
        <translation>তাঁর বন্ধক এখনো দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>তোলা</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>স্থিতি</translation>
    </message>
    <message>
        <source>No savings yet</source>
        <translation>এখনো সঞ্চয় নেই</translation>
    </message>
    <message>
        <source>Asked. The question goes with the next exchange</source>
        <translation>জিজ্ঞেস করা হয়েছে। পরের আদান-প্রদানে যাবে</translation>
    </message>
    <message>
        <source>Answered. Saved here</source>
        <translation>উত্তর দেওয়া। এখানে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Not sure? Ask who wrote it; the conflict waits.</source>
        <translation>নিশ্চিত নন? যিনি লিখেছেন তাঁকে জিজ্ঞেস করুন; দ্বন্দ্ব অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>{asker} asked {asked}: {words}</source>
        <translation>{asker} {asked}-কে জিজ্ঞেস করেছেন: {words}</translation>
    </message>
    <message>
        <source>{name} answered: {words}</source>
        <translation>{name} উত্তর দিয়েছেন: {words}</translation>
    </message>
    <message>
        <source>No answer from {name} yet.</source>
        <translation>{name}-এর উত্তর এখনো নেই।</translation>
    </message>
    <message>
        <source>How it is paid out</source>
        <translation>কীভাবে দেওয়া হয়</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque</source>
        <translation>স্থানান্তর বা চেকের নম্বর</translation>
    </message>
    <message>
        <source>Write the number of the transfer, so that the office finds it.</source>
        <translation>স্থানান্তরের নম্বর লিখুন, যেন কার্যালয় খুঁজে পায়।</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100-তে {score}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>স্কোর নেই</translation>
    </message>
    <message>
        <source>It is written below the notes about her, with today&apos;s date and your name.</source>
        <translation>তাঁর মন্তব্যের নিচে, আজকের তারিখ ও আপনার নামে লেখা হয়।</translation>
    </message>
    <message>
        <source>What is to be remembered about {name}?</source>
        <translation>{name} সম্পর্কে কী মনে রাখতে হবে?</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>কয়েক কথা লিখুন, বা থাক।</translation>
    </message>
    <message>
        <source>Promise kept: {amount}, {day}</source>
        <translation>কথা রেখেছেন: {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise not kept: {amount}, {day}</source>
        <translation>কথা রাখেননি: {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise: {amount}, {day}</source>
        <translation>কথা: {amount}, {day}</translation>
    </message>
    <message>
        <source>Her first promise</source>
        <translation>তাঁর প্রথম কথা</translation>
    </message>
    <message>
        <source>{kept} of {made} promises kept before today</source>
        <translation>এ পর্যন্ত {made}-এর মধ্যে {kept} কথা রেখেছেন</translation>
    </message>
    <message>
        <source>Receipt {number} counts until the supervisor decides. It goes with the next exchange.</source>
        <translation>তত্ত্বাবধায়ক ঠিক না করা পর্যন্ত রসিদ {number} গোনা হয়। পরের আদান-প্রদানে যায়।</translation>
    </message>
    <message>
        <source>of this laptop; each choice counts at once</source>
        <translation>এই ল্যাপটপের; প্রতিটি বাছাই তখনই চলে</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>পরীক্ষার রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>Listen for a position</source>
        <translation>অবস্থান শুনুন</translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation>অঙ্কে বাছুন</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>পরের বাছাই</translation>
    </message>
    <message>
        <source>Choose the receipt printer</source>
        <translation>রসিদ প্রিন্টার বাছুন</translation>
    </message>
    <message>
        <source>print a test</source>
        <translation>পরীক্ষা ছাপুন</translation>
    </message>
    <message>
        <source>try the position</source>
        <translation>অবস্থান দেখুন</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>IT-এর জন্য বিবরণ</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>This printer works with Fieldbook.</source>
        <translation>এই প্রিন্টার Fieldbook-এর সঙ্গে চলে।</translation>
    </message>
    <message>
        <source>Both ends of each line of dashes must be on the paper.</source>
        <translation>প্রতি রেখার দুই প্রান্ত কাগজে থাকতে হবে।</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>যন্ত্র</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>প্রিন্টার বাছুন</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>পরীক্ষা ছাপুন</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>এখনো দেখা হয়নি</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>অবস্থান গ্রাহক</translation>
    </message>
    <message>
        <source>From files: take them with a phone or camera, then choose them on the visit page. No camera is used.</source>
        <translation>ফাইল থেকে: ফোন বা ক্যামেরায় তুলে পরিদর্শনের পাতায় বাছুন। ক্যামেরা লাগে না।</translation>
    </message>
    <message>
        <source>None: receipts come as PDF, for any printer</source>
        <translation>নেই: রসিদ PDF-এ, যেকোনো প্রিন্টারে</translation>
    </message>
    <message>
        <source>No printer is chosen. Receipts come as PDF until you choose one.</source>
        <translation>প্রিন্টার বাছা নেই। তত দিন রসিদ PDF-এ।</translation>
    </message>
    <message>
        <source>Sending a test to the printer</source>
        <translation>প্রিন্টারে পরীক্ষা যাচ্ছে</translation>
    </message>
    <message>
        <source>The printer took the test. Look whether it is on the paper.</source>
        <translation>প্রিন্টার পরীক্ষা নিয়েছে। কাগজে আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The printer did not answer. Look at its cable, paper and address, then try again.</source>
        <translation>প্রিন্টার সাড়া দেয়নি। তার, কাগজ ও ঠিকানা দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>No receiver found. Plug it in and listen again; visits go on without</source>
        <translation>গ্রাহক নেই। লাগিয়ে আবার শুনুন; পরিদর্শন ছাড়াও চলে</translation>
    </message>
    <message>
        <source>It works: a position came from {port}</source>
        <translation>চলে: {port} থেকে অবস্থান এসেছে</translation>
    </message>
    <message>
        <source>{port} is there and has no signal yet. Go under the open sky</source>
        <translation>{port} আছে, সংকেত নেই। খোলা জায়গায় যান</translation>
    </message>
    <message>
        <source>Listening, {seconds} s</source>
        <translation>শোনা হচ্ছে, {seconds} সে</translation>
    </message>
    <message>
        <source>Its next meeting is {day}. Receipts of this one will carry today.</source>
        <translation>পরের সভা {day}-এ। এর রসিদে আজ থাকবে।</translation>
    </message>
    <message>
        <source>It is not the meeting of today. Receipts will carry that day.</source>
        <translation>এটি আজকের সভা নয়। রসিদে সেই দিন থাকবে।</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>সভায় ফিরুন</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>লিখুন</translation>
    </message>
    <message>
        <source>{name} is not short of anything today.</source>
        <translation>{name}-এর আজ কিছু কম নেই।</translation>
    </message>
    <message>
        <source>Number of the transfer, if there is one</source>
        <translation>স্থানান্তরের নম্বর, থাকলে</translation>
    </message>
    <message>
        <source>{amount} is expected of her. What comes this way is not in the cash you count.</source>
        <translation>তাঁর কাছে {amount} প্রত্যাশিত। এভাবে আসা টাকা আপনার গোনা নগদে নেই।</translation>
    </message>
    <message>
        <source>How does {name} pay?</source>
        <translation>{name} কীভাবে দেন?</translation>
    </message>
    <message>
        <source>Nothing is asked here. What somebody asks about your work stands on Today.</source>
        <translation>এখানে কিছু জিজ্ঞেস করা হয়নি। আপনার কাজ নিয়ে যা জিজ্ঞেস হয় “আজ”-এ থাকে।</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>“আজ” খুলুন</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>কী বলা হয়েছে</translation>
    </message>
    <message>
        <source>At most {count} letters.</source>
        <translation>সর্বোচ্চ {count} অক্ষর।</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>উত্তর পাঠান</translation>
    </message>
    <message>
        <source>send</source>
        <translation>পাঠান</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>কাজ খুলুন</translation>
    </message>
    <message>
        <source>open the work</source>
        <translation>কাজ খুলুন</translation>
    </message>
    <message>
        <source>Nothing is open that could be answered.</source>
        <translation>উত্তর দেওয়ার কিছু খোলা নেই।</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>এখানে কিছু জিজ্ঞাসা করা হয়নি।</translation>
    </message>
    <message>
        <source>Write an answer first. It is kept here and goes with the next sync.</source>
        <translation>আগে উত্তর লিখুন। এখানে থাকে, পরের সিঙ্কে যায়।</translation>
    </message>
    <message>
        <source>Saved here. It is read after the next sync</source>
        <translation>এখানে সংরক্ষিত। পরের সিঙ্কের পর পড়া হবে</translation>
    </message>
    <message>
        <source>You buy for 60 and sell for 75. What do you earn on one?</source>
        <translation>60-এ কিনে 75-এ বেচেন। একটিতে কত লাভ?</translation>
    </message>
    <message>
        <source>You owe 1,000 and pay 2 for every 100 in a month. What is that?</source>
        <translation>আপনার 1,000 দেনা, মাসে প্রতি 100-এ 2 দেন। কত হয়?</translation>
    </message>
    <message>
        <source>Five people share 400 alike. How much does each one get?</source>
        <translation>পাঁচজন 400 সমান ভাগ করে। প্রত্যেকে কত?</translation>
    </message>
    <message>
        <source>The message could not be read. Nothing was taken; send it again.</source>
        <translation>বার্তা পড়া যায়নি। কিছু নেওয়া হয়নি; আবার পাঠান।</translation>
    </message>
    <message>
        <source>A segment is damaged. None of it was taken; the laptop keeps it. Call support.</source>
        <translation>একটি খণ্ড নষ্ট। কিছু নেওয়া হয়নি; ল্যাপটপ রাখে। সহায়তাকে জানান।</translation>
    </message>
    <message>
        <source>A signature is not right. Nothing was taken; the laptop keeps it. Call support.</source>
        <translation>একটি স্বাক্ষর ঠিক নয়। কিছু নেওয়া হয়নি; ল্যাপটপ রাখে। সহায়তাকে জানান।</translation>
    </message>
    <message>
        <source>The session is over. Nothing is lost; the laptop opens a new one.</source>
        <translation>সেশন শেষ। কিছু হারায়নি; ল্যাপটপ নতুন খোলে।</translation>
    </message>
    <message>
        <source>This laptop is not enrolled here. Its records are kept on it. Ask IT.</source>
        <translation>এই ল্যাপটপ এখানে নিবন্ধিত নয়। নথি এতেই আছে। IT-কে বলুন।</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. It can still send; hand it in at the branch.</source>
        <translation>IT এই ল্যাপটপ আটকেছে। এখনো পাঠাতে পারে; শাখায় জমা দিন।</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Nothing was changed. Ask for a new one.</source>
        <translation>কোড ভুল বা মেয়াদ শেষ। কিছু বদলায়নি। নতুন চান।</translation>
    </message>
    <message>
        <source>That code was used already. Nothing was changed. Ask for a new one.</source>
        <translation>কোড ব্যবহৃত। কিছু বদলায়নি। নতুন চান।</translation>
    </message>
    <message>
        <source>Earlier records are missing here. Nothing is lost; the laptop sends them again.</source>
        <translation>আগের নথি এখানে নেই। কিছু হারায়নি; ল্যাপটপ আবার পাঠায়।</translation>
    </message>
    <message>
        <source>This laptop was restored or copied. Its records are kept apart; ask IT.</source>
        <translation>এই ল্যাপটপ ফেরানো বা নকল করা। নথি আলাদা; IT-কে বলুন।</translation>
    </message>
    <message>
        <source>This laptop&apos;s series was closed. Its records are kept on it. Ask IT.</source>
        <translation>এই ল্যাপটপের ধারা বন্ধ। নথি এতেই আছে। IT-কে বলুন।</translation>
    </message>
    <message>
        <source>A newer session of this laptop is known. Perhaps it was copied. Ask IT.</source>
        <translation>এই ল্যাপটপের নতুন সেশন জানা। হয়তো নকল। IT-কে বলুন।</translation>
    </message>
    <message>
        <source>The office&apos;s log was restored. The laptop fetches it again; nothing here is lost.</source>
        <translation>কার্যালয়ের খাতা ফেরানো। ল্যাপটপ আবার আনে; এখানে কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>The message leaned on records that are not here. Nothing was taken; the laptop sends it whole.</source>
        <translation>বার্তা এখানে না থাকা নথির উপর। কিছু নেওয়া হয়নি; ল্যাপটপ পুরোটা পাঠায়।</translation>
    </message>
    <message>
        <source>The message is too large. Nothing of it was taken; the laptop keeps it.</source>
        <translation>বার্তা খুব বড়। কিছু নেওয়া হয়নি; ল্যাপটপ রাখে।</translation>
    </message>
    <message>
        <source>Too many tries. Nothing is lost; wait a little.</source>
        <translation>অনেক চেষ্টা। কিছু হারায়নি; একটু থামুন।</translation>
    </message>
    <message>
        <source>This version is too old to receive. Its records are safe. Update the app.</source>
        <translation>এই সংস্করণ নেওয়ার জন্য পুরোনো। নথি নিরাপদ। হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The office is busy. Nothing is lost; the laptop tries again.</source>
        <translation>কার্যালয় ব্যস্ত। কিছু হারায়নি; ল্যাপটপ আবার চেষ্টা করে।</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Nothing is lost; keep collecting and tell IT.</source>
        <translation>কার্যালয়ের ডিস্ক ভরা। কিছু হারায়নি; কাজ চালান ও IT-কে বলুন।</translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation>এখানে এমন কিছু নেই।</translation>
    </message>
    <message>
        <source>The photo goes on at another place. Nothing is lost; it goes on there.</source>
        <translation>ছবি অন্য জায়গা থেকে চলে। কিছু হারায়নি; সেখান থেকেই চলে।</translation>
    </message>
    <message>
        <source>A photo arrived damaged and was not kept. The laptop has it and sends it again.</source>
        <translation>একটি ছবি নষ্ট এসেছে, রাখা হয়নি। ল্যাপটপে আছে, আবার পাঠায়।</translation>
    </message>
    <message>
        <source>This laptop has sent its photos for today. The others are kept and go tomorrow.</source>
        <translation>আজকের ছবি পাঠানো হয়েছে। বাকি রাখা, কাল যাবে।</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some space.</source>
        <translation>ডিস্ক ভরা। এটি সংরক্ষিত নয়; আগেরটা নিরাপদ। জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>Another program is busy with this database. Nothing was lost. Try again in a moment.</source>
        <translation>অন্য প্রোগ্রাম ডেটাবেসে ব্যস্ত। কিছু হারায়নি। একটু পরে আবার।</translation>
    </message>
    <message>
        <source>The database here cannot be read. What the office received is safe. Delete nothing; ask IT.</source>
        <translation>এখানকার ডেটাবেস পড়া যায় না। কার্যালয়ের পাওয়া নিরাপদ। কিছু মুছবেন না; IT-কে বলুন।</translation>
    </message>
    <message>
        <source>The database does not open with this key, or its start is damaged. Nothing changed. Ask IT.</source>
        <translation>ডেটাবেস এই চাবিতে খোলে না, বা শুরুটা নষ্ট। কিছু বদলায়নি। IT-কে বলুন।</translation>
    </message>
    <message>
        <source>The data folder of this laptop cannot be written. This was not saved. Ask IT for permission.</source>
        <translation>ডেটা ফোল্ডারে লেখা যায় না। এটি সংরক্ষিত নয়। IT-এর অনুমতি নিন।</translation>
    </message>
    <message>
        <source>This database was written by a newer version. Nothing was changed. Install the newer version.</source>
        <translation>এই ডেটাবেস নতুন সংস্করণের। কিছু বদলায়নি। নতুন সংস্করণ বসান।</translation>
    </message>
    <message>
        <source>The database library here is too old to be safe. Nothing was opened. Ask IT to update it.</source>
        <translation>ডেটাবেস লাইব্রেরি নিরাপদ হওয়ার মতো নতুন নয়। কিছু খোলা হয়নি। IT-কে হালনাগাদ করতে বলুন।</translation>
    </message>
    <message>
        <source>The disk did not take it. This was not saved; what was saved before is safe. Try again, then ask IT.</source>
        <translation>ডিস্ক নেয়নি। এটি সংরক্ষিত নয়; আগেরটা নিরাপদ। আবার চেষ্টা করুন, তারপর IT-কে বলুন।</translation>
    </message>
    <message numerus="yes">
        <source>IT has blocked this laptop. {n} change went to the office. Hand it in at the branch.</source>
        <comment>IT has blocked this laptop. {n} changes went to the office. Hand it in at the branch.</comment>
        <translation>
            <numerusform>IT এই ল্যাপটপ আটকেছে। {n} বদল কার্যালয়ে গেছে। শাখায় জমা দিন।</numerusform>
            <numerusform>IT এই ল্যাপটপ আটকেছে। {n} বদল কার্যালয়ে গেছে। শাখায় জমা দিন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change and sent {pulled}.</source>
        <comment>The office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>কার্যালয় {n} বদল পেয়েছে ও {pulled} পাঠিয়েছে।</numerusform>
            <numerusform>কার্যালয় {n} বদল পেয়েছে ও {pulled} পাঠিয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change.</source>
        <comment>The office received {n} changes.</comment>
        <translation>
            <numerusform>কার্যালয় {n} বদল পেয়েছে।</numerusform>
            <numerusform>কার্যালয় {n} বদল পেয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change came from the office.</source>
        <comment>{n} changes came from the office.</comment>
        <translation>
            <numerusform>কার্যালয় থেকে {n} বদল এসেছে।</numerusform>
            <numerusform>কার্যালয় থেকে {n} বদল এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and at the office.</source>
        <translation>এখানে ও কার্যালয়ে সব সমান।</translation>
    </message>
    <message>
        <source>{done} Photos go on when the line is back.</source>
        <translation>{done} লাইন ফিরলে ছবি চলবে।</translation>
    </message>
    <message>
        <source>The office could not be reached ({detail}). Nothing is lost; it goes on by itself.</source>
        <translation>কার্যালয়ে পৌঁছানো যায়নি ({detail})। কিছু হারায়নি; নিজেই চলবে।</translation>
    </message>
    <message>
        <source>Optional, like the statements. They do not count in the score; they are kept to learn from.</source>
        <translation>ঐচ্ছিক, উক্তির মতো। স্কোরে গোনা হয় না; শেখার জন্য রাখা।</translation>
    </message>
    <message>
        <source>Both tests are through.</source>
        <translation>দুটি পরীক্ষাই শেষ।</translation>
    </message>
    <message>
        <source>If you could choose: {today} today, or {later} in six months?</source>
        <translation>বাছতে পারলে: আজ {today}, না ছয় মাসে {later}?</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>আজ {amount}</translation>
    </message>
    <message>
        <source>{amount} in six months</source>
        <translation>ছয় মাসে {amount}</translation>
    </message>
    <message>
        <source>Savings over time</source>
        <translation>সময়ের সঙ্গে সঞ্চয়</translation>
    </message>
    <message>
        <source>PAR 1</source>
        <translation>PAR 1</translation>
    </message>
    <message>
        <source>PAR 30, share</source>
        <translation>PAR 30, অংশ</translation>
    </message>
    <message>
        <source>PAR 90</source>
        <translation>PAR 90</translation>
    </message>
    <message>
        <source>PAR 180</source>
        <translation>PAR 180</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Portfolio at risk by member</source>
        <translation>সদস্য অনুযায়ী ঝুঁকিপূর্ণ পোর্টফোলিও</translation>
    </message>
    <message>
        <source>Portfolio at risk by group</source>
        <translation>দল অনুযায়ী ঝুঁকিপূর্ণ পোর্টফোলিও</translation>
    </message>
    <message>
        <source>Portfolio at risk by center</source>
        <translation>কেন্দ্র অনুযায়ী ঝুঁকিপূর্ণ পোর্টফোলিও</translation>
    </message>
    <message>
        <source>Portfolio at risk by officer</source>
        <translation>কর্মকর্তা অনুযায়ী ঝুঁকিপূর্ণ পোর্টফোলিও</translation>
    </message>
    <message>
        <source>PAR 30: principal outstanding of loans late by more than 30 days; whole loans count.</source>
        <translation>PAR 30: 30 দিনের বেশি দেরির ঋণের বাকি আসল; পুরো ঋণ গোনা হয়।</translation>
    </message>
    <message>
        <source>PAR 1: the same of loans that are late by a day or more.</source>
        <translation>PAR 1: এক দিন বা বেশি দেরির ঋণের একই।</translation>
    </message>
    <message>
        <source>Rescheduled loans count by their new schedule; what is written off is left out.</source>
        <translation>পুনঃতফসিল ঋণ নতুন তফসিলে গোনা হয়; অবলোপিত বাদ।</translation>
    </message>
    <message>
        <source>Work of officers</source>
        <translation>কর্মকর্তাদের কাজ</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>সভা নেই</translation>
    </message>
    <message>
        <source>Visits: finished in the period. Accepted, came back: as the supervisor decided by now.</source>
        <translation>পরিদর্শন: সময়ের মধ্যে শেষ। গৃহীত, ফেরত: তত্ত্বাবধায়কের এ পর্যন্ত সিদ্ধান্তে।</translation>
    </message>
    <message>
        <source>Attendance: members who came, of all who were marked, at the meetings of centers that are hers now.</source>
        <translation>উপস্থিতি: যাঁরা এসেছেন, চিহ্নিত সবার মধ্যে, তাঁর এখনকার কেন্দ্রের সভায়।</translation>
    </message>
    <message>
        <source>Handed over: loans&apos; money that left her hands. As far as this laptop has the records.</source>
        <translation>হস্তান্তর: ঋণের যে টাকা তাঁর হাত থেকে গেছে। এই ল্যাপটপে যতটা আছে।</translation>
    </message>
    <message>
        <source>Photos of the phone, the newest first</source>
        <translation>ফোনের ছবি, নতুন আগে</translation>
    </message>
    <message>
        <source>Take it with the phone; it appears here. Space marks, Enter takes the marked ones.</source>
        <translation>ফোনে তুলুন; এখানে দেখাবে। Space চিহ্ন, Enter চিহ্নিত নেয়।</translation>
    </message>
    <message>
        <source>Which photos?</source>
        <translation>কোন ছবি?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>অন্য ফাইল</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} photo</source>
        <comment>Take {n} photos</comment>
        <translation>
            <numerusform>{n} ছবি নিন</numerusform>
            <numerusform>{n} ছবি নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the right PIN or passphrase. {n} try left.</source>
        <comment>That is not the right PIN or passphrase. {n} tries left.</comment>
        <translation>
            <numerusform>PIN বা পাসবাক্য ঠিক নয়। {n} চেষ্টা বাকি।</numerusform>
            <numerusform>PIN বা পাসবাক্য ঠিক নয়। {n} চেষ্টা বাকি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} second, then try again.</source>
        <comment>Too many wrong tries. Wait {n} seconds, then try again.</comment>
        <translation>
            <numerusform>অনেক ভুল চেষ্টা। {n} সেকেন্ড পরে আবার।</numerusform>
            <numerusform>অনেক ভুল চেষ্টা। {n} সেকেন্ড পরে আবার।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short. Use {digits} digits or {signs} characters at least; {alone} characters where this laptop has no keyring.</source>
        <translation>খুব ছোট। কমপক্ষে {digits} অঙ্ক বা {signs} অক্ষর; চাবির থলে না থাকলে {alone} অক্ষর।</translation>
    </message>
    <message>
        <source>Locked after ten wrong tries. Nothing was deleted. Ask IT for the recovery code.</source>
        <translation>দশ ভুল চেষ্টায় তালা। কিছু মোছা হয়নি। IT-এর কাছে পুনরুদ্ধার কোড চান।</translation>
    </message>
    <message>
        <source>Too easy to guess. Do not use a date, a row of digits or a repeated digit.</source>
        <translation>সহজে অনুমান করা যায়। তারিখ, ক্রম বা একই অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>The keyring here does not answer. Nothing is lost. Sign in anew, or ask IT.</source>
        <translation>চাবির থলে সাড়া দেয় না। কিছু হারায়নি। আবার ঢুকুন, বা IT-কে বলুন।</translation>
    </message>
    <message>
        <source>There is no key file for this person on this laptop. Ask IT to enroll it again.</source>
        <translation>এই ব্যক্তির চাবি ফাইল এখানে নেই। IT-কে আবার নিবন্ধন করতে বলুন।</translation>
    </message>
    <message>
        <source>This laptop has never met its office. The first exchange needs a network.</source>
        <translation>এই ল্যাপটপ কখনও তার কার্যালয়ের সঙ্গে যুক্ত হয়নি। প্রথম আদান-প্রদানে নেটওয়ার্ক লাগে।</translation>
    </message>
    <message>
        <source>The stick could not be used ({reason}). Everything is kept here.</source>
        <translation>স্টিকটি ব্যবহার করা গেল না ({reason})। সবকিছু এখানে রাখা আছে।</translation>
    </message>
    <message>
        <source>it does not keep what is written</source>
        <translation>লেখা জিনিস এতে থাকে না</translation>
    </message>
    <message>
        <source>The answer on the stick is not from this laptop&apos;s office, or was changed. Nothing of it was taken.</source>
        <translation>স্টিকের উত্তরটি এই ল্যাপটপের কার্যালয়ের নয়, বা বদলানো হয়েছে। তা থেকে কিছুই নেওয়া হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>{n} change is on the stick for the office.</source>
        <comment>{n} changes are on the stick for the office.</comment>
        <translation>
            <numerusform>{n}টি পরিবর্তন কার্যালয়ের জন্য স্টিকে আছে।</numerusform>
            <numerusform>{n}টি পরিবর্তন কার্যালয়ের জন্য স্টিকে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits; the stick asks the office for what is new.</source>
        <translation>কিছু বাকি নেই; স্টিকটি কার্যালয়ের কাছে নতুন কিছু চাইবে।</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo stays here until a network comes.</source>
        <comment>{n} photos stay here until a network comes.</comment>
        <translation>
            <numerusform>নেটওয়ার্ক না আসা পর্যন্ত {n}টি ছবি এখানে থাকবে।</numerusform>
            <numerusform>নেটওয়ার্ক না আসা পর্যন্ত {n}টি ছবি এখানে থাকবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the stick: the office received {n} change and sent {pulled}.</source>
        <comment>From the stick: the office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>স্টিক থেকে: কার্যালয় {n}টি পরিবর্তন পেয়েছে এবং {pulled}টি পাঠিয়েছে।</numerusform>
            <numerusform>স্টিক থেকে: কার্যালয় {n}টি পরিবর্তন পেয়েছে এবং {pulled}টি পাঠিয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>If both laptops finish it, both sheets are kept and the supervisor decides.</source>
        <translation>দুটি ল্যাপটপই শেষ করলে দুটি পত্রই রাখা হয় এবং তত্ত্বাবধায়ক ঠিক করেন।</translation>
    </message>
    <message>
        <source>Ask {name} first.</source>
        <translation>আগে {name}-কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Enter this sheet on this laptop?</source>
        <translation>এই পত্রটি এই ল্যাপটপে লিখবেন?</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>শুধু পড়ুন</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>কোন স্টিক?</translation>
    </message>
    <message>
        <source>What waits goes onto a memory stick, readable for the office alone. Its answer comes back that way.</source>
        <translation>যা বাকি তা মেমোরি স্টিকে যায়, শুধু কার্যালয় পড়তে পারে। উত্তরও সেভাবেই আসে।</translation>
    </message>
    <message>
        <source>The part of the program that sends is starting again. Try once more in a moment.</source>
        <translation>প্রোগ্রামের যে অংশ পাঠায় তা আবার শুরু হচ্ছে। একটু পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>An older copy of these records was put back. Newer work of yours may be missing here; the office keeps what it received.</source>
        <translation>এই নথির পুরোনো কপি ফেরানো হয়েছে। আপনার নতুন কাজ এখানে না-ও থাকতে পারে; কার্যালয় যা পেয়েছে তা রাখে।</translation>
    </message>
    <message numerus="yes">
        <source>{n} change that the office had not received is here again.</source>
        <comment>{n} changes that the office had not received are here again.</comment>
        <translation>
            <numerusform>কার্যালয় পায়নি এমন {n}টি পরিবর্তন আবার এখানে আছে।</numerusform>
            <numerusform>কার্যালয় পায়নি এমন {n}টি পরিবর্তন আবার এখানে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, with receipts above {number}. Ask IT to do what the Sync page says.</source>
        <translation>চালিয়ে যান, রসিদ {number}-এর উপরে। “সিঙ্ক” পাতা যা বলে IT-কে তা করতে বলুন।</translation>
    </message>
    <message>
        <source>All of it goes to the office by itself, the next time Fieldbook is open and has a network.</source>
        <translation>পরের বার Fieldbook খোলা ও নেটওয়ার্ক থাকলে সব নিজেই কার্যালয়ে যায়।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>লেখা কপি করুন</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>কপি হয়েছে</translation>
    </message>
</context>
</TS>
