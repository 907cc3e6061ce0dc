<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Loan officer</source>
        <translation>ऋण अधिकारी</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>That is not the recovery code of this laptop. Ask IT to read it again.</source>
        <translation>यह इस लैपटॉप का रिकवरी कोड नहीं है। IT से फिर पढ़वाएँ।</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>कार्यालय से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation>अभिलेख खोले नहीं जा सके।</translation>
    </message>
    <message>
        <source>Copying the branch&apos;s records: {done} of {all}</source>
        <translation>शाखा के अभिलेख उतर रहे हैं: {all} में से {done}</translation>
    </message>
    <message>
        <source>The records of the branch are on this laptop.</source>
        <translation>शाखा के अभिलेख इस लैपटॉप पर हैं।</translation>
    </message>
    <message>
        <source>Fieldbook is open for {name} already. Use that window; nothing was changed.</source>
        <translation>Fieldbook {name} के लिए पहले से खुला है। वही विंडो लें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This seat was never finished. Set up this laptop again with a new code from IT.</source>
        <translation>यह सीट पूरी नहीं हुई थी। IT के नए कोड से लैपटॉप फिर तैयार करें।</translation>
    </message>
    <message>
        <source>The office ordered that the records here be deleted. It has them all.</source>
        <translation>कार्यालय ने यहाँ के अभिलेख हटाने का आदेश दिया। उसके पास सब हैं।</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>the figures of the business</source>
        <translation>व्यवसाय के आँकड़े</translation>
    </message>
    <message>
        <source>what is pledged</source>
        <translation>क्या गिरवी है</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>एक सदस्य</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>1-30 days</source>
        <translation>1-30 दिन</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 दिन</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 दिन</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 दिन</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>180 दिन से ज़्यादा</translation>
    </message>
    <message>
        <source>{reason}, say {count} who know her: {rating} of 5</source>
        <translation>{reason}, उसे जानने वाले {count} कहते हैं: 5 में {rating}</translation>
    </message>
    <message>
        <source>{c}: {seen}</source>
        <translation>{c}: {seen}</translation>
    </message>
    <message>
        <source>{reason} (neither way)</source>
        <translation>{reason} (कोई असर नहीं)</translation>
    </message>
    <message>
        <source>{c} as observed</source>
        <translation>{c}, जैसा देखा</translation>
    </message>
    <message>
        <source>Keeps her word</source>
        <translation>बात निभाती है</translation>
    </message>
    <message>
        <source>She says she will do something. What happens?</source>
        <translation>वह कुछ करने को कहती है। क्या होता है?</translation>
    </message>
    <message>
        <source>It never happens</source>
        <translation>कभी नहीं होता</translation>
    </message>
    <message>
        <source>Only when reminded often</source>
        <translation>बार-बार याद दिलाने पर ही</translation>
    </message>
    <message>
        <source>Mostly, later than said</source>
        <translation>ज़्यादातर, कहे से देर में</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>होता है</translation>
    </message>
    <message>
        <source>Before one asks</source>
        <translation>पूछने से पहले</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>लौटाती है</translation>
    </message>
    <message>
        <source>She borrowed money or goods. How does it come back?</source>
        <translation>उसने पैसा या चीज़ें उधार लीं। कैसे लौटती हैं?</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>नहीं लौटा</translation>
    </message>
    <message>
        <source>After much asking</source>
        <translation>बहुत माँगने पर</translation>
    </message>
    <message>
        <source>In the end, late</source>
        <translation>आख़िर में, देर से</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>उसी दिन</translation>
    </message>
    <message>
        <source>Early or with thanks</source>
        <translation>पहले या धन्यवाद सहित</translation>
    </message>
    <message>
        <source>Tells before she is late</source>
        <translation>देर से पहले बताती है</translation>
    </message>
    <message>
        <source>She cannot pay or come. What does she do?</source>
        <translation>वह दे या आ नहीं सकती। क्या करती है?</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>छिपती है</translation>
    </message>
    <message>
        <source>Tells when found</source>
        <translation>मिलने पर बताती है</translation>
    </message>
    <message>
        <source>Tells on the day</source>
        <translation>उसी दिन बताती है</translation>
    </message>
    <message>
        <source>Tells the day before</source>
        <translation>एक दिन पहले बताती है</translation>
    </message>
    <message>
        <source>Tells early, with a way out</source>
        <translation>पहले से बताती है, उपाय सहित</translation>
    </message>
    <message>
        <source>Works steadily</source>
        <translation>लगातार काम करती है</translation>
    </message>
    <message>
        <source>How does she work through the year?</source>
        <translation>साल भर कैसे काम करती है?</translation>
    </message>
    <message>
        <source>Gave up what she began</source>
        <translation>शुरू किया काम छोड़ा</translation>
    </message>
    <message>
        <source>Off and on</source>
        <translation>कभी-कभी</translation>
    </message>
    <message>
        <source>In most months</source>
        <translation>ज़्यादातर महीने</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>साल भर</translation>
    </message>
    <message>
        <source>All year, and improves it</source>
        <translation>साल भर, और सुधारती है</translation>
    </message>
    <message>
        <source>Deals fairly</source>
        <translation>ईमानदार लेन-देन</translation>
    </message>
    <message>
        <source>Weight, price, others&apos; money: how does she deal?</source>
        <translation>तौल, दाम, औरों का पैसा: कैसे बरतती है?</translation>
    </message>
    <message>
        <source>Was caught cheating</source>
        <translation>बेईमानी करते पकड़ी गई</translation>
    </message>
    <message>
        <source>One must watch</source>
        <translation>नज़र रखनी पड़ती है</translation>
    </message>
    <message>
        <source>Fair when watched</source>
        <translation>नज़र रहे तो ठीक</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ठीक-ठाक</translation>
    </message>
    <message>
        <source>Others let her count for them</source>
        <translation>औरों की गिनती उसे सौंपी जाती है</translation>
    </message>
    <message>
        <source>Stands by others</source>
        <translation>औरों का साथ देती है</translation>
    </message>
    <message>
        <source>Somebody near her is in need. What does she do?</source>
        <translation>पास में किसी को ज़रूरत है। क्या करती है?</translation>
    </message>
    <message>
        <source>Took advantage of it</source>
        <translation>उसका फ़ायदा उठाया</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>दूर रहती है</translation>
    </message>
    <message>
        <source>Helps when asked</source>
        <translation>कहने पर मदद करती है</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>मदद करती है</translation>
    </message>
    <message>
        <source>Helps first and asks others</source>
        <translation>पहले मदद करती है और औरों को बुलाती है</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>खुलापन</translation>
    </message>
    <message>
        <source>How does she answer?</source>
        <translation>कैसे उत्तर देती है?</translation>
    </message>
    <message>
        <source>Tells different people different things</source>
        <translation>अलग लोगों से अलग बात कहती है</translation>
    </message>
    <message>
        <source>Goes around some questions</source>
        <translation>कुछ सवाल टालती है</translation>
    </message>
    <message>
        <source>Answers openly when asked</source>
        <translation>पूछने पर खुलकर बताती है</translation>
    </message>
    <message>
        <source>Tells bad news by herself</source>
        <translation>बुरी ख़बर ख़ुद बताती है</translation>
    </message>
    <message>
        <source>Others say unasked that her word holds</source>
        <translation>लोग बिना पूछे कहते हैं कि उसकी बात पक्की है</translation>
    </message>
    <message>
        <source>Income seen</source>
        <translation>दिखी आय</translation>
    </message>
    <message>
        <source>What was seen of her income?</source>
        <translation>उसकी आय में क्या दिखा?</translation>
    </message>
    <message>
        <source>No work seen, no income explained</source>
        <translation>काम नहीं दिखा, आय समझ नहीं आई</translation>
    </message>
    <message>
        <source>Income named, nothing of it seen</source>
        <translation>आय बताई, दिखी कुछ नहीं</translation>
    </message>
    <message>
        <source>Work seen, income fits the season</source>
        <translation>काम दिखा, आय मौसम से मेल खाती है</translation>
    </message>
    <message>
        <source>Records or receipts shown</source>
        <translation>बही या रसीदें दिखाईं</translation>
    </message>
    <message>
        <source>Records of months that agree with each other</source>
        <translation>कई महीनों की बही आपस में मिलती है</translation>
    </message>
    <message>
        <source>Own means</source>
        <translation>अपने साधन</translation>
    </message>
    <message>
        <source>What of the business is her own?</source>
        <translation>व्यवसाय में उसका अपना क्या है?</translation>
    </message>
    <message>
        <source>Nothing of her own in the business</source>
        <translation>व्यवसाय में अपना कुछ नहीं</translation>
    </message>
    <message>
        <source>A little stock, bought on credit</source>
        <translation>थोड़ा माल, उधार का</translation>
    </message>
    <message>
        <source>Some stock or tools of her own</source>
        <translation>कुछ अपना माल या औज़ार</translation>
    </message>
    <message>
        <source>Own stock and a small reserve</source>
        <translation>अपना माल और थोड़ी बचत</translation>
    </message>
    <message>
        <source>Reserve and savings seen</source>
        <translation>बचत और भंडार दिखे</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>औरों की गारंटी</translation>
    </message>
    <message>
        <source>Who would stand in for her?</source>
        <translation>उसकी गारंटी कौन देगा?</translation>
    </message>
    <message>
        <source>Nobody would stand in</source>
        <translation>कोई गारंटी नहीं देगा</translation>
    </message>
    <message>
        <source>Family is not sure</source>
        <translation>परिवार पक्का नहीं</translation>
    </message>
    <message>
        <source>Family or group would stand in</source>
        <translation>परिवार या समूह गारंटी देगा</translation>
    </message>
    <message>
        <source>Group says so when asked</source>
        <translation>पूछने पर समूह हाँ कहता है</translation>
    </message>
    <message>
        <source>Family and group say so, things of value seen</source>
        <translation>परिवार और समूह हाँ कहते हैं, क़ीमती चीज़ें दिखीं</translation>
    </message>
    <message>
        <source>Market and season</source>
        <translation>बाज़ार और मौसम</translation>
    </message>
    <message>
        <source>How are market and season?</source>
        <translation>बाज़ार और मौसम कैसे हैं?</translation>
    </message>
    <message>
        <source>Market closed or harvest lost</source>
        <translation>बाज़ार बंद या फ़सल ख़राब</translation>
    </message>
    <message>
        <source>Sells in some months only</source>
        <translation>कुछ महीने ही बेचती है</translation>
    </message>
    <message>
        <source>Usual season, usual buyers</source>
        <translation>सामान्य मौसम, सामान्य ख़रीदार</translation>
    </message>
    <message>
        <source>Several buyers, road open</source>
        <translation>कई ख़रीदार, रास्ता खुला</translation>
    </message>
    <message>
        <source>Steady buyers all year</source>
        <translation>साल भर पक्के ख़रीदार</translation>
    </message>
    <message>
        <source>{good} of {of} in something that this program does not know yet: update this laptop</source>
        <translation>{of} में से {good} किसी ऐसी बात में जिसे यह प्रोग्राम अभी नहीं जानता: इस लैपटॉप को अपडेट करें</translation>
    </message>
    <message>
        <source>Kept {good} of {of} promises to pay</source>
        <translation>चुकाने के {of} में {good} वादे निभाए</translation>
    </message>
    <message>
        <source>Paid {good} of {of} installments by their day, since payments are kept here</source>
        <translation>जब से भुगतान यहाँ दर्ज हैं, {of} में {good} किस्तें अपने दिन तक दीं</translation>
    </message>
    <message>
        <source>Came to {good} of {of} meetings</source>
        <translation>{of} में {good} बैठकों में आई</translation>
    </message>
    <message>
        <source>Saved at {good} of {of} meetings</source>
        <translation>{of} में {good} बैठकों में बचत की</translation>
    </message>
    <message>
        <source>Paid {good} of {of} earlier loans without a month&apos;s delay</source>
        <translation>पहले के {of} में {good} ऋण महीने की देरी बिना चुकाए</translation>
    </message>
    <message>
        <source>Used the loan as she said, in {good} of {of} checks</source>
        <translation>{of} में {good} जाँचों में ऋण कहे अनुसार लगा</translation>
    </message>
    <message>
        <source>Came on time to {good} of {of} meetings</source>
        <translation>{of} में {good} बैठकों में समय पर आई</translation>
    </message>
    <message>
        <source>What I borrow from a neighbor I bring back on the day I said.</source>
        <translation>पड़ोसी से उधार लिया, कहे दिन लौटाती हूँ।</translation>
    </message>
    <message>
        <source>Returns what she borrows</source>
        <translation>उधार लिया लौटाती है</translation>
    </message>
    <message>
        <source>If I cannot pay on time, I say so before the day.</source>
        <translation>समय पर न दे सकूँ तो दिन से पहले बता देती हूँ।</translation>
    </message>
    <message>
        <source>A small promise counts as much as a large one.</source>
        <translation>छोटा वादा बड़े जितना ही होता है।</translation>
    </message>
    <message>
        <source>Keeps small promises</source>
        <translation>छोटे वादे निभाती है</translation>
    </message>
    <message>
        <source>It happens that I say yes and then forget.</source>
        <translation>कभी हाँ कहकर भूल जाती हूँ।</translation>
    </message>
    <message>
        <source>Forgets what she agreed</source>
        <translation>तय बात भूलती है</translation>
    </message>
    <message>
        <source>People here ask me to keep their money for them.</source>
        <translation>यहाँ के लोग मुझे पैसा रखने को देते हैं।</translation>
    </message>
    <message>
        <source>Trusted with others&apos; money</source>
        <translation>औरों का पैसा उसे सौंपा जाता है</translation>
    </message>
    <message>
        <source>I paid my earlier debts to the last coin.</source>
        <translation>मैंने पुराने क़र्ज़ पाई-पाई चुकाए।</translation>
    </message>
    <message>
        <source>Paid earlier debts in full</source>
        <translation>पुराने क़र्ज़ पूरे चुकाए</translation>
    </message>
    <message>
        <source>When something goes wrong in my work, I look first at what I did.</source>
        <translation>काम बिगड़े तो पहले अपना किया देखती हूँ।</translation>
    </message>
    <message>
        <source>Takes responsibility</source>
        <translation>ज़िम्मेदारी लेती है</translation>
    </message>
    <message>
        <source>I know what I earned last week without looking it up.</source>
        <translation>पिछले हफ़्ते की कमाई बिना देखे जानती हूँ।</translation>
    </message>
    <message>
        <source>Knows her earnings</source>
        <translation>अपनी कमाई जानती है</translation>
    </message>
    <message>
        <source>I write down what I sell and what I owe.</source>
        <translation>जो बेचती हूँ और जो देना है, लिखती हूँ।</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>हिसाब रखती है</translation>
    </message>
    <message>
        <source>There are weeks in which we have no income at all.</source>
        <translation>कुछ हफ़्ते हमारी कोई आय नहीं होती।</translation>
    </message>
    <message>
        <source>Has weeks without income</source>
        <translation>बिना आय के हफ़्ते</translation>
    </message>
    <message>
        <source>Somebody else in my house earns too.</source>
        <translation>मेरे घर में और कोई भी कमाता है।</translation>
    </message>
    <message>
        <source>Second earner in the household</source>
        <translation>घर में दूसरा कमाने वाला</translation>
    </message>
    <message>
        <source>I could pay this installment even in my worst month.</source>
        <translation>यह किस्त मैं बुरे महीने में भी दे सकती हूँ।</translation>
    </message>
    <message>
        <source>Can pay in the worst month</source>
        <translation>बुरे महीने में भी दे सकती है</translation>
    </message>
    <message>
        <source>I put something aside most weeks.</source>
        <translation>ज़्यादातर हफ़्ते कुछ बचाती हूँ।</translation>
    </message>
    <message>
        <source>Saves most weeks</source>
        <translation>ज़्यादातर हफ़्ते बचाती है</translation>
    </message>
    <message>
        <source>I have put my own money into this business.</source>
        <translation>मैंने अपना पैसा इस काम में लगाया है।</translation>
    </message>
    <message>
        <source>Has her own money in the business</source>
        <translation>व्यवसाय में अपना पैसा है</translation>
    </message>
    <message>
        <source>I owe money to more than one lender.</source>
        <translation>मुझे एक से ज़्यादा को पैसा देना है।</translation>
    </message>
    <message>
        <source>Owes several lenders</source>
        <translation>कई की देनदार</translation>
    </message>
    <message>
        <source>If the roof broke tomorrow I could pay for it.</source>
        <translation>कल छत टूटे तो मैं ख़र्च उठा सकती हूँ।</translation>
    </message>
    <message>
        <source>Has a reserve</source>
        <translation>बचत-भंडार है</translation>
    </message>
    <message>
        <source>My family would stand in for me if I fell ill.</source>
        <translation>मैं बीमार पड़ूँ तो परिवार चुकाएगा।</translation>
    </message>
    <message>
        <source>Family stands in</source>
        <translation>परिवार साथ देता है</translation>
    </message>
    <message>
        <source>My group would speak for me.</source>
        <translation>मेरा समूह मेरे लिए बोलेगा।</translation>
    </message>
    <message>
        <source>Group vouches for her</source>
        <translation>समूह उसकी साख देता है</translation>
    </message>
    <message>
        <source>We own the place we live in or work in.</source>
        <translation>जहाँ रहते या काम करते हैं वह हमारा है।</translation>
    </message>
    <message>
        <source>Owns home or shop</source>
        <translation>घर या दुकान अपनी</translation>
    </message>
    <message>
        <source>I have animals, stock or tools I could sell.</source>
        <translation>मेरे पास बेचने लायक पशु, माल या औज़ार हैं।</translation>
    </message>
    <message>
        <source>Has things to sell</source>
        <translation>बेचने लायक चीज़ें हैं</translation>
    </message>
    <message>
        <source>Customers come to me in every season.</source>
        <translation>हर मौसम में ग्राहक आते हैं।</translation>
    </message>
    <message>
        <source>Sells in every season</source>
        <translation>हर मौसम बेचती है</translation>
    </message>
    <message>
        <source>One bad harvest would stop my business.</source>
        <translation>एक ख़राब फ़सल मेरा काम रोक देगी।</translation>
    </message>
    <message>
        <source>Depends on one harvest</source>
        <translation>एक फ़सल पर निर्भर</translation>
    </message>
    <message>
        <source>The road to my market is open all year.</source>
        <translation>मेरे बाज़ार का रास्ता साल भर खुला है।</translation>
    </message>
    <message>
        <source>Market in reach all year</source>
        <translation>बाज़ार साल भर पहुँच में</translation>
    </message>
    <message>
        <source>Others near here sell the same thing cheaper.</source>
        <translation>पास में और लोग वही चीज़ सस्ती बेचते हैं।</translation>
    </message>
    <message>
        <source>Undersold by others</source>
        <translation>और लोग सस्ता बेचते हैं</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>चरित्र</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>क्षमता</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>पूँजी</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>ज़मानत</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>हालात</translation>
    </message>
    <message>
        <source>I finish what I begin.</source>
        <translation>जो शुरू करती हूँ, पूरा करती हूँ।</translation>
    </message>
    <message>
        <source>I can leave money in the house untouched for weeks.</source>
        <translation>घर में पैसा हफ़्तों बिना छुए रख सकती हूँ।</translation>
    </message>
    <message>
        <source>If I get too much change, I give it back.</source>
        <translation>ज़्यादा छुट्टा मिले तो लौटा देती हूँ।</translation>
    </message>
    <message>
        <source>How my work goes depends mostly on me.</source>
        <translation>मेरा काम ज़्यादातर मुझ पर निर्भर है।</translation>
    </message>
    <message>
        <source>I know beforehand what a week will cost.</source>
        <translation>हफ़्ते का ख़र्च पहले से जानती हूँ।</translation>
    </message>
    <message>
        <source>I often leave things for tomorrow.</source>
        <translation>अक्सर काम कल पर छोड़ती हूँ।</translation>
    </message>
    <message>
        <source>I buy what I like when I see it.</source>
        <translation>जो पसंद आए, देखते ही ख़रीदती हूँ।</translation>
    </message>
    <message>
        <source>A small lie that helps the family is fine.</source>
        <translation>परिवार के लिए छोटा झूठ ठीक है।</translation>
    </message>
    <message>
        <source>Whether I can pay is a matter of luck.</source>
        <translation>चुका पाना क़िस्मत की बात है।</translation>
    </message>
    <message>
        <source>Counting interest is too hard for me.</source>
        <translation>ब्याज जोड़ना मेरे लिए बहुत कठिन है।</translation>
    </message>
    <message>
        <source>I keep my things in order.</source>
        <translation>अपनी चीज़ें क़रीने से रखती हूँ।</translation>
    </message>
    <message>
        <source>I think before I answer in anger.</source>
        <translation>ग़ुस्से में जवाब से पहले सोचती हूँ।</translation>
    </message>
    <message>
        <source>I say so when a mistake was mine.</source>
        <translation>ग़लती मेरी हो तो कहती हूँ।</translation>
    </message>
    <message>
        <source>When a plan fails, I look first at what I did.</source>
        <translation>योजना बिगड़े तो पहले अपना किया देखती हूँ।</translation>
    </message>
    <message>
        <source>If prices fell, I would know what to do.</source>
        <translation>दाम गिरें तो मुझे पता है क्या करना है।</translation>
    </message>
    <message>
        <source>Others have to remind me of what I agreed.</source>
        <translation>औरों को मुझे तय बात याद दिलानी पड़ती है।</translation>
    </message>
    <message>
        <source>Feasts make me spend more than I meant to.</source>
        <translation>त्योहार पर सोचे से ज़्यादा ख़र्च होता है।</translation>
    </message>
    <message>
        <source>One may keep what nobody has counted.</source>
        <translation>जो किसी ने नहीं गिना, रख सकते हैं।</translation>
    </message>
    <message>
        <source>It is no use to plan; others decide.</source>
        <translation>योजना बेकार है; और लोग तय करते हैं।</translation>
    </message>
    <message>
        <source>I lose track of what I owe.</source>
        <translation>मुझे कितना देना है, भूल जाती हूँ।</translation>
    </message>
    <message>
        <source>I am at work at the hour I meant to be.</source>
        <translation>सोचे समय पर काम पर होती हूँ।</translation>
    </message>
    <message>
        <source>I save first and spend after.</source>
        <translation>पहले बचाती हूँ, फिर ख़र्च करती हूँ।</translation>
    </message>
    <message>
        <source>I tell a buyer what is wrong with my goods.</source>
        <translation>माल की कमी ख़रीदार को बताती हूँ।</translation>
    </message>
    <message>
        <source>I can explain my loan to somebody else.</source>
        <translation>अपना ऋण किसी को समझा सकती हूँ।</translation>
    </message>
    <message>
        <source>She owes {count} other lenders; with this loan there would be {sum} of {most}</source>
        <translation>वह {count} और ऋणदाताओं की देनदार है; इस ऋण के साथ {sum} होंगे, सीमा {most}</translation>
    </message>
    <message>
        <source>What she owes in all is {percent} % of the most a household may owe</source>
        <translation>उसकी कुल देनदारी परिवार की सीमा का {percent} % है</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>चालू अनुपात</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>त्वरित अनुपात</translation>
    </message>
    <message>
        <source>Debt over equity</source>
        <translation>ऋण बनाम पूँजी</translation>
    </message>
    <message>
        <source>Equity in the assets</source>
        <translation>संपत्ति में पूँजी</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>सकल मुनाफ़ा</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>परिचालन मुनाफ़ा</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>शुद्ध मुनाफ़ा</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>माल में दिन</translation>
    </message>
    <message>
        <source>Days until customers pay</source>
        <translation>ग्राहकों से मिलने के दिन</translation>
    </message>
    <message>
        <source>Days until suppliers are paid</source>
        <translation>आपूर्तिकर्ता को देने के दिन</translation>
    </message>
    <message>
        <source>Days from paying to being paid</source>
        <translation>देने से पाने तक के दिन</translation>
    </message>
    <message>
        <source>Cash over debt service</source>
        <translation>ऋण चुकाने को नकद</translation>
    </message>
    <message>
        <source>Debt service in the income</source>
        <translation>आय में ऋण चुकौती</translation>
    </message>
    <message>
        <source>Sales up and down</source>
        <translation>बिक्री का उतार-चढ़ाव</translation>
    </message>
    <message>
        <source>Largest customer in the sales</source>
        <translation>बिक्री में सबसे बड़ा ग्राहक</translation>
    </message>
    <message>
        <source>By share of the yearly turnover, the least of {count}</source>
        <translation>सालाना बिक्री के हिस्से से, {count} में सबसे कम</translation>
    </message>
    <message>
        <source>By cash for debt service, the least of {count}</source>
        <translation>ऋण चुकाने के नकद से, {count} में सबसे कम</translation>
    </message>
    <message>
        <source>By what the pledges cover, the least of {count}</source>
        <translation>गिरवी के मूल्य से, {count} में सबसे कम</translation>
    </message>
    <message>
        <source>By the most for one borrower, the least of {count}</source>
        <translation>एक उधारकर्ता की सीमा से, {count} में सबसे कम</translation>
    </message>
    <message>
        <source>not enough figures</source>
        <translation>आँकड़े काफ़ी नहीं</translation>
    </message>
    <message>
        <source>no equity is left</source>
        <translation>पूँजी नहीं बची</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>कम से कम {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>अधिक से अधिक {figure}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>Counts for nothing until the ownership is proved</source>
        <translation>स्वामित्व सिद्ध होने तक गिना नहीं जाता</translation>
    </message>
    <message>
        <source>The insurance has run out, so {percent} more is cut</source>
        <translation>बीमा समाप्त है, इसलिए {percent} और घटाया</translation>
    </message>
    <message>
        <source>Not insured, so {percent} more is cut</source>
        <translation>बीमा नहीं, इसलिए {percent} और घटाया</translation>
    </message>
    <message>
        <source>{words}; others may take from it first</source>
        <translation>{words}; पहले दूसरे ले सकते हैं</translation>
    </message>
    <message>
        <source>Others may take from it first</source>
        <translation>पहले दूसरे ले सकते हैं</translation>
    </message>
    <message>
        <source>{percent} is cut</source>
        <translation>{percent} घटाया</translation>
    </message>
    <message>
        <source>{ratio}: not enough figures by the file of {day}</source>
        <translation>{ratio}: {day} की फ़ाइल में आँकड़े काफ़ी नहीं</translation>
    </message>
    <message>
        <source>{ratio} {figure} by the file of {day}, promised {limit}</source>
        <translation>{day} की फ़ाइल में {ratio} {figure}, वादा {limit}</translation>
    </message>
    <message>
        <source>Broken: {evidence}</source>
        <translation>टूटी: {evidence}</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>टूटी</translation>
    </message>
    <message>
        <source>Should have been checked yesterday</source>
        <translation>कल जाँचना था</translation>
    </message>
    <message numerus="yes">
        <source>Should have been checked {n} day ago</source>
        <comment>Should have been checked {n} days ago</comment>
        <translation>
            <numerusform>{n} दिन पहले जाँचना था</numerusform>
            <numerusform>{n} दिन पहले जाँचना था</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>covenant</comment>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Check today, {day}</source>
        <translation>आज जाँचें, {day}</translation>
    </message>
    <message>
        <source>Check by {day}</source>
        <translation>{day} तक जाँचें</translation>
    </message>
    <message>
        <source>what she promises</source>
        <translation>वह क्या वादा करती है</translation>
    </message>
    <message>
        <source>Closes a ring of {count} who stand in for one another; a supervisor allowed it</source>
        <translation>{count} का आपसी गारंटी घेरा बनता है; पर्यवेक्षक ने अनुमति दी</translation>
    </message>
    <message>
        <source>What she has left covers {share} of what she stands in for</source>
        <translation>उसकी बचत उसकी गारंटी का {share} ढकती है</translation>
    </message>
    <message>
        <source>What she has left a month is not known</source>
        <translation>महीने में उसके पास क्या बचता है, पता नहीं</translation>
    </message>
    <message>
        <source>her name</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>Those who stand in for her can bear it</source>
        <translation>उसके गारंटर यह उठा सकते हैं</translation>
    </message>
    <message>
        <source>Nobody stands in for her</source>
        <translation>उसका कोई गारंटर नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} who stands in would fail with her, {amount} in all</source>
        <comment>{n} who stand in would fail with her, {amount} in all</comment>
        <translation>
            <numerusform>{n} गारंटर भी साथ गिरेगी, कुल {amount}</numerusform>
            <numerusform>{n} गारंटर भी साथ गिरेंगी, कुल {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to pay {amount} by {day}</source>
        <translation>{day} तक {amount} देने को कहा गया</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>नकदी प्रवाह</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>व्यवसाय फ़ाइल</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>गिरवी</translation>
    </message>
    <message>
        <source>Covenant · kept</source>
        <translation>शर्त · निभाई</translation>
    </message>
    <message>
        <source>Covenant · broken</source>
        <translation>शर्त · टूटी</translation>
    </message>
    <message>
        <source>Covenant · waived</source>
        <translation>शर्त · छूट दी</translation>
    </message>
    <message>
        <source>by {policy}</source>
        <translation>{policy} के अनुसार</translation>
    </message>
    <message>
        <source>She can carry {amount} a month, by {policy}</source>
        <translation>वह महीने में {amount} उठा सकती है, {policy} के अनुसार</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>गारंटर</translation>
    </message>
    <message>
        <source>{name} stands in for {amount}</source>
        <translation>{name} की गारंटी {amount}</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>गारंटी</translation>
    </message>
    <message>
        <source>for {name}, {amount}</source>
        <translation>{name} के लिए, {amount}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>मुक्त: {reason}</translation>
    </message>
    <message>
        <source>asked to pay {amount}</source>
        <translation>{amount} देने को कहा गया</translation>
    </message>
    <message>
        <source>Covenant of {name} kept</source>
        <translation>{name} की शर्त निभाई</translation>
    </message>
    <message>
        <source>Covenant of {name} broken</source>
        <translation>{name} की शर्त टूटी</translation>
    </message>
    <message>
        <source>Covenant of {name} waived this once</source>
        <translation>{name} की शर्त इस बार माफ़</translation>
    </message>
    <message>
        <source>Cash flow of {name}</source>
        <translation>{name} का नकदी प्रवाह</translation>
    </message>
    <message>
        <source>Business file of {name}</source>
        <translation>{name} की व्यवसाय फ़ाइल</translation>
    </message>
    <message>
        <source>{count} pledged by {name}</source>
        <translation>{name} की {count} गिरवी</translation>
    </message>
    <message>
        <source>Covenant of {name}</source>
        <translation>{name} की शर्त</translation>
    </message>
    <message>
        <source>a borrower</source>
        <translation>एक उधारकर्ता</translation>
    </message>
    <message>
        <source>Guarantor {name}</source>
        <translation>गारंटर {name}</translation>
    </message>
    <message>
        <source>{guarantor} stands in for {name}</source>
        <translation>{guarantor}, {name} की गारंटर</translation>
    </message>
    <message>
        <source>{name} released as guarantor</source>
        <translation>{name} गारंटी से मुक्त</translation>
    </message>
    <message>
        <source>{name} called as guarantor</source>
        <translation>{name} से गारंटी माँगी गई</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>जन॰</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुल॰</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अग॰</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सित॰</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>अक्टू॰</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नव॰</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>दिस॰</translation>
    </message>
    <message>
        <source>as she says</source>
        <translation>उसके कहे अनुसार</translation>
    </message>
    <message>
        <source>books seen</source>
        <translation>बही देखी</translation>
    </message>
    <message>
        <source>counted or weighed</source>
        <translation>गिना या तौला</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>बैंक विवरण</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>जैसा लिखा है</translation>
    </message>
    <message>
        <source>Income {drop} lower</source>
        <translation>आय {drop} कम</translation>
    </message>
    <message>
        <source>The worst month comes first</source>
        <translation>सबसे बुरा महीना पहले</translation>
    </message>
    <message>
        <source>The main earner is ill for a month</source>
        <translation>मुख्य कमाने वाला एक महीना बीमार</translation>
    </message>
    <message>
        <source>One lender more</source>
        <translation>एक ऋणदाता और</translation>
    </message>
    <message>
        <source>Sales by day and by month: not asked yet</source>
        <translation>रोज़ और महीने की बिक्री: अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>Sales by month and by purchases: not asked yet</source>
        <translation>महीने की बिक्री और ख़रीद: अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>Sales by day and by purchases: not asked yet</source>
        <translation>रोज़ की बिक्री और ख़रीद: अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods: not asked yet</source>
        <translation>उसका बताया और माल का मुनाफ़ा: अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew: not asked yet</source>
        <translation>गिनी हुई और बढ़ी हुई संपत्ति: अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>Sales by day and by month agree (limit {limit})</source>
        <translation>रोज़ और महीने की बिक्री मेल खाती है (सीमा {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases agree (limit {limit})</source>
        <translation>महीने की बिक्री और ख़रीद मेल खाती है (सीमा {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases agree (limit {limit})</source>
        <translation>रोज़ की बिक्री और ख़रीद मेल खाती है (सीमा {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods agree (limit {limit})</source>
        <translation>बताया और माल का मुनाफ़ा मेल खाता है (सीमा {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew agree (limit {limit})</source>
        <translation>गिनी और बढ़ी संपत्ति मेल खाती है (सीमा {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by month differ by {gap} (limit {limit})</source>
        <translation>रोज़ और महीने की बिक्री में {gap} का अंतर (सीमा {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases differ by {gap} (limit {limit})</source>
        <translation>महीने की बिक्री और ख़रीद में {gap} का अंतर (सीमा {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases differ by {gap} (limit {limit})</source>
        <translation>रोज़ की बिक्री और ख़रीद में {gap} का अंतर (सीमा {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods differ by {gap} (limit {limit})</source>
        <translation>बताए और माल के मुनाफ़े में {gap} का अंतर (सीमा {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew differ by {gap} (limit {limit})</source>
        <translation>गिनी और बढ़ी संपत्ति में {gap} का अंतर (सीमा {limit})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: {free} left a month. {share} of it may be an installment</source>
        <translation>{months} सबसे तंग तिमाही: महीने में {free} बचता है। उसका {share} किस्त हो सकती है</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: nothing is left, {free} a month</source>
        <translation>{months} सबसे तंग तिमाही: कुछ नहीं बचता, महीने में {free}</translation>
    </message>
    <message>
        <source>All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}</source>
        <translation>सब किस्तें मिलकर सबसे कम आय {income} का {share} हो सकती हैं: औरों के {debt} के बाद {left}</translation>
    </message>
    <message>
        <source>The stricter counts, here by income: {limit} a month</source>
        <translation>कड़ी सीमा मानी जाती है, यहाँ आय से: महीने में {limit}</translation>
    </message>
    <message>
        <source>She can carry no installment now</source>
        <translation>अभी वह कोई किस्त नहीं उठा सकती</translation>
    </message>
    <message>
        <source>The stricter counts, here by cash flow: {limit} a month</source>
        <translation>कड़ी सीमा मानी जाती है, यहाँ नकदी प्रवाह से: महीने में {limit}</translation>
    </message>
    <message>
        <source>every installment can be paid</source>
        <translation>हर किस्त चुकाई जा सकती है</translation>
    </message>
    <message>
        <source>{count} of {all} installments would fail</source>
        <translation>{all} में से {count} किस्तें नहीं चुकेंगी</translation>
    </message>
    <message>
        <source>It was made by newer rules ({version}). Update this laptop to see the score they give.</source>
        <translation>यह नए नियमों ({version}) से किया गया था। उनसे मिलने वाला स्कोर देखने के लिए इस लैपटॉप को अपडेट करें।</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>center in {village}</source>
        <translation>{village} का केंद्र</translation>
    </message>
    <message>
        <source>center</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>group of {center}</source>
        <translation>{center} का समूह</translation>
    </message>
    <message>
        <source>group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>वही फ़ोन नंबर</translation>
    </message>
    <message>
        <source>same National ID</source>
        <translation>वही पहचान पत्र</translation>
    </message>
    <message>
        <source>same name in {village}</source>
        <translation>{village} में वही नाम</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>वही नाम</translation>
    </message>
    <message>
        <source>her center</source>
        <translation>उसका केंद्र</translation>
    </message>
    <message>
        <source>Meeting · present</source>
        <translation>बैठक · उपस्थित</translation>
    </message>
    <message>
        <source>Meeting · came late</source>
        <translation>बैठक · देर से</translation>
    </message>
    <message>
        <source>Meeting · absent</source>
        <translation>बैठक · अनुपस्थित</translation>
    </message>
    <message>
        <source>Meeting · excused</source>
        <translation>बैठक · छुट्टी ली</translation>
    </message>
    <message>
        <source>Meeting · left early</source>
        <translation>बैठक · जल्दी गई</translation>
    </message>
    <message>
        <source>{amount} repaid</source>
        <translation>{amount} चुकाए</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>{amount} बचत</translation>
    </message>
    <message>
        <source>{amount} fine</source>
        <translation>{amount} जुर्माना</translation>
    </message>
    <message>
        <source>{amount} into the group fund</source>
        <translation>{amount} समूह कोष में</translation>
    </message>
    <message>
        <source>{amount} given back to her group</source>
        <translation>{amount} समूह को लौटाए</translation>
    </message>
    <message>
        <source>{amount} paid back to her</source>
        <translation>{amount} उसे लौटाए</translation>
    </message>
    <message>
        <source>{amount} handed over</source>
        <translation>{amount} सौंपे</translation>
    </message>
    <message>
        <source>{amount} fee</source>
        <translation>{amount} शुल्क</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Group fund</source>
        <translation>समूह कोष</translation>
    </message>
    <message>
        <source>Given back to her group</source>
        <translation>समूह को लौटाया</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>वितरण</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>उलटा गया</translation>
    </message>
    <message>
        <source>Kept aside; the supervisor decides</source>
        <translation>अलग रखा; पर्यवेक्षक तय करेंगे</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>{name} ने लिया</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>चुकौती</translation>
    </message>
    <message>
        <source>cash counted at the branch</source>
        <translation>नकद शाखा में गिना गया</translation>
    </message>
    <message>
        <source>paid nothing</source>
        <translation>कुछ नहीं दिया</translation>
    </message>
    <message>
        <source>Visit · {purpose}</source>
        <translation>भेंट · {purpose}</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}. {words}</source>
        <translation>{day} को {amount} का वादा। {words}</translation>
    </message>
    <message>
        <source>{meters} m from home</source>
        <translation>घर से {meters} मी</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <comment>{n} photos</comment>
        <translation>
            <numerusform>{n} फ़ोटो</numerusform>
            <numerusform>{n} फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>उसने नहीं चाहा</translation>
    </message>
    <message>
        <source>Nothing that counts was seen yet</source>
        <translation>गिनने लायक कुछ नहीं दिखा</translation>
    </message>
    <message>
        <source>Hidden until you have rated her too</source>
        <translation>आपके आकलन तक छिपा है</translation>
    </message>
    <message>
        <source>{score} of 100, as advice</source>
        <translation>100 में {score}, सलाह के रूप में</translation>
    </message>
    <message>
        <source>Character assessment</source>
        <translation>चरित्र आकलन</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} द्वारा</translation>
    </message>
    <message>
        <source>Changed · {fields}</source>
        <translation>बदला · {fields}</translation>
    </message>
    <message>
        <source>Loan asked for · {state}</source>
        <translation>ऋण माँगा · {state}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>असहमति</translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation>पर्यवेक्षक की प्रतीक्षा</translation>
    </message>
    <message>
        <source>{count} installments, cycle {cycle}</source>
        <translation>{count} किस्तें, चक्र {cycle}</translation>
    </message>
    <message>
        <source>{product} loan</source>
        <translation>{product} ऋण</translation>
    </message>
    <message>
        <source>seen at a visit</source>
        <translation>भेंट में देखा</translation>
    </message>
    <message>
        <source>Returned without a note</source>
        <translation>बिना टिप्पणी लौटाया</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>जुर्माना</translation>
    </message>
    <message>
        <source>Loan handed over</source>
        <translation>ऋण सौंपा</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>एक पर्यवेक्षक</translation>
    </message>
    <message>
        <source>Taken back on a later day</source>
        <translation>बाद के दिन उलटा</translation>
    </message>
    <message>
        <source>Taken back of earlier days</source>
        <translation>पिछले दिनों का उलटा</translation>
    </message>
    <message>
        <source>Counted less than recorded</source>
        <translation>दर्ज से कम गिना</translation>
    </message>
    <message>
        <source>Counted more than recorded</source>
        <translation>दर्ज से ज़्यादा गिना</translation>
    </message>
    <message>
        <source>a center</source>
        <translation>एक केंद्र</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of {center}, {n} receipt</source>
        <comment>Meeting of {center}, {n} receipts</comment>
        <translation>
            <numerusform>{center} की बैठक, {n} रसीद</numerusform>
            <numerusform>{center} की बैठक, {n} रसीदें</numerusform>
        </translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <translation>बचत निकाली</translation>
    </message>
    <message>
        <source>Handed in, {place}</source>
        <translation>जमा सौंपा, {place}</translation>
    </message>
    <message>
        <source>Drawn, {place}</source>
        <translation>निकाला, {place}</translation>
    </message>
    <message>
        <source>Day opened with {amount}</source>
        <translation>दिन {amount} से खुला</translation>
    </message>
    <message>
        <source>Cash counted, {amount}</source>
        <translation>नकद गिना, {amount}</translation>
    </message>
    <message>
        <source>Handed in {amount}, slip {reference}</source>
        <translation>{amount} जमा सौंपे, पर्ची {reference}</translation>
    </message>
    <message>
        <source>Handed in {amount}</source>
        <translation>{amount} जमा सौंपे</translation>
    </message>
    <message>
        <source>Drew {amount}</source>
        <translation>{amount} निकाले</translation>
    </message>
    <message>
        <source>Day closed, {amount} kept</source>
        <translation>दिन बंद, {amount} रखे</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>दिन बंद</translation>
    </message>
    <message>
        <source>Cash of {name} counted, {amount}</source>
        <translation>{name} का नकद गिना, {amount}</translation>
    </message>
    <message>
        <source>Day of {name} opened again</source>
        <translation>{name} का दिन फिर खुला</translation>
    </message>
    <message>
        <source>Shortage of {name} booked, {amount}</source>
        <translation>{name} की कमी दर्ज, {amount}</translation>
    </message>
    <message>
        <source>Surplus of {name} booked, {amount}</source>
        <translation>{name} की अधिकता दर्ज, {amount}</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>एक अधिकारी</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>मोबाइल मनी</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>No center</source>
        <translation>कोई केंद्र नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit. Nothing is lost.</source>
        <comment>{n} unfinished visits. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} भेंट अधूरी है। कुछ खोया नहीं।</numerusform>
            <numerusform>{n} भेंटें अधूरी हैं। कुछ खोया नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt was not printed on this laptop.</source>
        <comment>{n} receipts were not printed on this laptop.</comment>
        <translation>
            <numerusform>{n} रसीद इस लैपटॉप पर नहीं छपी।</numerusform>
            <numerusform>{n} रसीदें इस लैपटॉप पर नहीं छपीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} अभी बंद नहीं है।</translation>
    </message>
    <message>
        <source>The sheet of {center} is not finished.</source>
        <translation>{center} का पत्रक पूरा नहीं है।</translation>
    </message>
    <message>
        <source>The sheet of {center}</source>
        <translation>{center} का पत्रक</translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation>नकद अभी गिना नहीं गया।</translation>
    </message>
    <message>
        <source>Money moved after the count. Count again.</source>
        <translation>गिनने के बाद पैसा बदला। फिर गिनें।</translation>
    </message>
    <message>
        <source>You counted {amount} less than was recorded. Write why.</source>
        <translation>आपने दर्ज से {amount} कम गिना। कारण लिखें।</translation>
    </message>
    <message>
        <source>You counted {amount} more than was recorded. Write why.</source>
        <translation>आपने दर्ज से {amount} ज़्यादा गिना। कारण लिखें।</translation>
    </message>
    <message>
        <source>{amount} is with you; {limit} may stay.</source>
        <translation>आपके पास {amount} है; {limit} रह सकता है।</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Loan use check</source>
        <translation>ऋण उपयोग जाँच</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>नया आवेदन</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>घर पर नहीं</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>कठिनाई</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>घर बदल लिया</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>व्यापार</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>पशुपालन</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>खेती</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>कारीगरी</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>House</source>
        <translation>मकान</translation>
    </message>
    <message>
        <source>School</source>
        <translation>पढ़ाई</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>इलाज</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>जल्दी गई</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} दिन</numerusform>
            <numerusform>{n} दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} घंटा</numerusform>
            <numerusform>{n} घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} मिनट</numerusform>
            <numerusform>{n} मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>{n} अभिलेख</numerusform>
            <numerusform>{n} अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>It was ahead and has been set right; {records} came from that time.</source>
        <translation>यह आगे थी, ठीक कर दी गई; {records} उस समय के हैं।</translation>
    </message>
    <message>
        <source>It is ahead; {records} came with it.</source>
        <translation>यह आगे है; {records} साथ आए।</translation>
    </message>
    <message>
        <source>It is behind; {records} came with it.</source>
        <translation>यह पीछे है; {records} साथ आए।</translation>
    </message>
    <message>
        <source>It is {time} ahead; {records} came with it.</source>
        <translation>यह {time} आगे है; {records} साथ आए।</translation>
    </message>
    <message>
        <source>It is {time} behind; {records} came with it.</source>
        <translation>यह {time} पीछे है; {records} साथ आए।</translation>
    </message>
    <message numerus="yes">
        <source>{n} record for an earlier day</source>
        <comment>{n} records for an earlier day</comment>
        <translation>
            <numerusform>{n} अभिलेख पिछले दिन का</numerusform>
            <numerusform>{n} अभिलेख पिछले दिनों के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record for a day to come</source>
        <comment>{n} records for a day to come</comment>
        <translation>
            <numerusform>{n} अभिलेख आने वाले दिन का</numerusform>
            <numerusform>{n} अभिलेख आने वाले दिनों के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt in a crowded minute</source>
        <comment>{n} receipts in a crowded minute</comment>
        <translation>
            <numerusform>{n} रसीद भीड़ वाले मिनट में</numerusform>
            <numerusform>{n} रसीदें भीड़ वाले मिनट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record made at night</source>
        <comment>{n} records made at night</comment>
        <translation>
            <numerusform>{n} अभिलेख रात का</numerusform>
            <numerusform>{n} अभिलेख रात के</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>रवि</translation>
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
        <translation>नाम</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>पहचान चिह्न</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>काम-धंधा</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Earners</source>
        <translation>कमाने वाले</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>People in household</source>
        <translation>परिवार में लोग</translation>
    </message>
    <message>
        <source>Monthly business income</source>
        <translation>व्यवसाय की मासिक आय</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>पहचान पत्र</translation>
    </message>
    <message>
        <source>Husband or father</source>
        <translation>पति या पिता</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Something that this program does not know yet</source>
        <translation>कुछ ऐसा जिसे यह प्रोग्राम अभी नहीं जानता</translation>
    </message>
    <message>
        <source>the center&apos;s name</source>
        <translation>केंद्र का नाम</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>She</source>
        <translation>वह</translation>
    </message>
    <message>
        <source>Others paid for her</source>
        <translation>औरों ने उसके लिए चुकाया</translation>
    </message>
    <message>
        <source>Gave back what others paid</source>
        <translation>औरों का चुकाया लौटाया</translation>
    </message>
    <message>
        <source>Into the group fund</source>
        <translation>समूह कोष में</translation>
    </message>
    <message>
        <source>Out of the group fund</source>
        <translation>समूह कोष से</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>उसने लौटा दिया</translation>
    </message>
    <message>
        <source>she still owes {amount}</source>
        <translation>अभी {amount} देने हैं</translation>
    </message>
    <message>
        <source>Paid for {name}</source>
        <translation>{name} के लिए चुकाया</translation>
    </message>
    <message>
        <source>Left {group}</source>
        <translation>{group} छोड़ा</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>समूह छोड़ा</translation>
    </message>
    <message>
        <source>Fund of {group}</source>
        <translation>{group} का कोष</translation>
    </message>
    <message>
        <source>the leader or cashier who signs with you</source>
        <translation>नेता या कोषाध्यक्ष जो साथ हस्ताक्षर करे</translation>
    </message>
    <message>
        <source>the group&apos;s name</source>
        <translation>समूह का नाम</translation>
    </message>
    <message>
        <source>who came to the training</source>
        <translation>प्रशिक्षण में कौन आया</translation>
    </message>
    <message>
        <source>Cash: {reason}</source>
        <translation>नकद: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} member</source>
        <comment>{n} members</comment>
        <translation>
            <numerusform>{n} सदस्य</numerusform>
            <numerusform>{n} सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} members</source>
        <translation>{least} से {most} सदस्य</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>समूह का आकार</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>First loans</source>
        <translation>पहले ऋण</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>over {next} % next size, from {same} % same size</source>
        <translation>{next} % से ऊपर अगला आकार, {same} % से वही आकार</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>रोक</translation>
    </message>
    <message>
        <source>nobody borrows while one is over {days} days late</source>
        <translation>एक भी {days} दिन से ज़्यादा देर हो तो कोई ऋण नहीं</translation>
    </message>
    <message>
        <source>Loan sizes</source>
        <translation>ऋण के आकार</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>भरपाई</translation>
    </message>
    <message>
        <source>who owes her group does not borrow</source>
        <translation>जो समूह की देनदार है उसे ऋण नहीं</translation>
    </message>
    <message>
        <source>none, then a recognition test</source>
        <translation>नहीं, फिर मान्यता परीक्षा</translation>
    </message>
    <message>
        <source>none</source>
        <translation>नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} day, then a recognition test</source>
        <comment>{n} days, then a recognition test</comment>
        <translation>
            <numerusform>{n} दिन, फिर मान्यता परीक्षा</numerusform>
            <numerusform>{n} दिन, फिर मान्यता परीक्षा</numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>सब एक साथ</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, फिर </translation>
    </message>
    <message>
        <source>{waves} members, {days} days apart</source>
        <translation>{waves} सदस्य, {days} दिन के अंतर से</translation>
    </message>
    <message>
        <source>{name} is leader of {group}</source>
        <translation>{name}, {group} की नेता हैं</translation>
    </message>
    <message>
        <source>{name} is secretary of {group}</source>
        <translation>{name}, {group} की सचिव हैं</translation>
    </message>
    <message>
        <source>{name} is cashier of {group}</source>
        <translation>{name}, {group} की कोषाध्यक्ष हैं</translation>
    </message>
    <message>
        <source>Contribution to the fund of {group}, {amount}</source>
        <translation>{group} के कोष में अंशदान, {amount}</translation>
    </message>
    <message>
        <source>Fine into the fund of {group}, {amount}</source>
        <translation>{group} के कोष में जुर्माना, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal from the fund of {group}, {amount}</source>
        <translation>{group} के कोष से निकासी, {amount}</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>एक सदस्य</translation>
    </message>
    <message>
        <source>{amount} paid for {name} by {others}</source>
        <translation>{others} ने {name} के लिए {amount} चुकाए</translation>
    </message>
    <message>
        <source>{name} repaid {amount} to {others}</source>
        <translation>{name} ने {others} को {amount} लौटाए</translation>
    </message>
    <message>
        <source>{name} moved to another group</source>
        <translation>{name} दूसरे समूह में गईं</translation>
    </message>
    <message>
        <source>{name} joined {group}</source>
        <translation>{name}, {group} में आईं</translation>
    </message>
    <message>
        <source>{name} left {group}</source>
        <translation>{name} ने {group} छोड़ा</translation>
    </message>
    <message>
        <source>Training of {group}, {count} came</source>
        <translation>{group} का प्रशिक्षण, {count} आईं</translation>
    </message>
    <message>
        <source>Recognition test of {group}, passed</source>
        <translation>{group} की मान्यता परीक्षा, उत्तीर्ण</translation>
    </message>
    <message>
        <source>Recognition test of {group}, not passed</source>
        <translation>{group} की मान्यता परीक्षा, उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>{group} dissolved</source>
        <translation>{group} भंग</translation>
    </message>
    <message>
        <source>{center} meets differently from {day}</source>
        <translation>{center} {day} से अलग समय मिलेगा</translation>
    </message>
    <message>
        <source>{center} meeting of {day} moved to {other}</source>
        <translation>{center} की {day} की बैठक {other} को</translation>
    </message>
    <message>
        <source>{center} meeting of {day} not held</source>
        <translation>{center} की {day} की बैठक नहीं हुई</translation>
    </message>
    <message>
        <source>{center} meeting of {day}: said again</source>
        <translation>{center} की {day} की बैठक: फिर बताया</translation>
    </message>
    <message>
        <source>{center} sheet of {day} begun</source>
        <translation>{center} का {day} का पत्रक शुरू हुआ</translation>
    </message>
    <message>
        <source>Center {name} changed</source>
        <translation>केंद्र {name} बदला</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>एक समूह</translation>
    </message>
    <message>
        <source>A center</source>
        <translation>एक केंद्र</translation>
    </message>
    <message numerus="yes">
        <source>one</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>एक</numerusform>
            <numerusform>{n} और</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>पूछताछ की</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>आवेदन किया</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>सिफ़ारिश</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>स्वीकृति समाप्त</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपा गया</translation>
    </message>
    <message>
        <source>asked about a loan</source>
        <translation>ऋण के बारे में पूछा</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>आवेदन किया</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>सिफ़ारिश की</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>स्वीकृत किया</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>अस्वीकृत किया</translation>
    </message>
    <message>
        <source>ended it for her</source>
        <translation>उसकी ओर से बंद किया</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>सौंपा</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>रुकावट</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Nothing stands in the way ({policy})</source>
        <translation>कोई रुकावट नहीं ({policy})</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Not appraised; this size must be ({policy})</source>
        <translation>मूल्यांकन नहीं; इस आकार पर ज़रूरी है ({policy})</translation>
    </message>
    <message>
        <source>The officer advises against it</source>
        <translation>अधिकारी की सलाह नहीं है</translation>
    </message>
    <message>
        <source>{recommended} of {amount} asked</source>
        <translation>माँगे {amount} में से {recommended}</translation>
    </message>
    <message>
        <source>Above {amount} the office decides ({policy})</source>
        <translation>{amount} से ऊपर कार्यालय तय करता है ({policy})</translation>
    </message>
    <message>
        <source>She owes {amount} already. {words}</source>
        <translation>उस पर पहले से {amount} हैं। {words}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>{count} installments, {rhythm}</source>
        <translation>{count} किस्तें, {rhythm}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>माँगा</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>राय</translation>
    </message>
    <message>
        <source>{amount}, {rate} % a year</source>
        <translation>{amount}, साल में {rate} %</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>In her hand</source>
        <translation>हाथ में</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})</source>
        <translation>सबसे छोटा ऋण {month} में {asked} माँगता है; वह {limit} उठा सकती है ({policy})</translation>
    </message>
    <message>
        <source>{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})</source>
        <translation>{amount} में {month} को सबसे ज़्यादा {asked} देना होगा; सीमा {limit} है ({policy})</translation>
    </message>
    <message>
        <source>Number of her identity paper</source>
        <translation>उसके पहचान पत्र का नंबर</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>टेलीफ़ोन</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>जन्म का दिन</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: still counts</source>
        <translation>{name} का {day} का नकदी प्रवाह: अभी मान्य</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: too old, ask her again</source>
        <translation>{name} का {day} का नकदी प्रवाह: पुराना, फिर पूछें</translation>
    </message>
    <message>
        <source>{paper}: known</source>
        <translation>{paper}: ज्ञात</translation>
    </message>
    <message>
        <source>{paper}: missing, write it on her page</source>
        <translation>{paper}: नहीं है, उसके पन्ने पर लिखें</translation>
    </message>
    <message>
        <source>which loan it is</source>
        <translation>कौन-सा ऋण</translation>
    </message>
    <message>
        <source>the amount she asks for</source>
        <translation>वह कितनी रकम माँगती है</translation>
    </message>
    <message>
        <source>how many installments</source>
        <translation>कितनी किस्तें</translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation>पैसा किस लिए है</translation>
    </message>
    <message>
        <source>the amount you recommend</source>
        <translation>आपकी सिफ़ारिश की रकम</translation>
    </message>
    <message>
        <source>your opinion in a sentence</source>
        <translation>एक वाक्य में आपकी राय</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>रोज़</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>हर {count} दिन</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>हर हफ़्ते</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>हर {count} हफ़्ते</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>हर {count} महीने</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>हर साल</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>हर {count} साल</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment</source>
        <comment>{n} installments</comment>
        <translation>
            <numerusform>{n} किस्त</numerusform>
            <numerusform>{n} किस्तें</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is lent in steps of {amount}.</source>
        <translation>{product} {amount} के गुणकों में मिलता है।</translation>
    </message>
    <message>
        <source>{product} is for at least {amount}.</source>
        <translation>{product} कम से कम {amount} है।</translation>
    </message>
    <message>
        <source>{product} is for at most {amount}.</source>
        <translation>{product} अधिक से अधिक {amount} तक है।</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क लगाना</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>नई समय-सारणी</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>बट्टे खाते</translation>
    </message>
    <message>
        <source>Charge of interest</source>
        <translation>ब्याज लगाना</translation>
    </message>
    <message>
        <source>Charge of fees</source>
        <translation>शुल्क लगाना</translation>
    </message>
    <message>
        <source>Charge of penalties</source>
        <translation>दंड लगाना</translation>
    </message>
    <message>
        <source>Charge of principal</source>
        <translation>मूलधन लगाना</translation>
    </message>
    <message>
        <source>Waiver of interest</source>
        <translation>ब्याज में छूट</translation>
    </message>
    <message>
        <source>Waiver of fees</source>
        <translation>शुल्क में छूट</translation>
    </message>
    <message>
        <source>Waiver of penalties</source>
        <translation>दंड में छूट</translation>
    </message>
    <message>
        <source>Waiver of principal</source>
        <translation>मूलधन में छूट</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>{amount} was paid for her by somebody outside her group.</source>
        <translation>{amount} समूह के बाहर के किसी ने उसके लिए दिए।</translation>
    </message>
    <message>
        <source>{amount} between members is more than was still open.</source>
        <translation>सदस्यों के बीच {amount} बाकी से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} is more than may leave the group&apos;s fund at a time.</source>
        <translation>{amount} एक बार में कोष से निकलने की सीमा से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} left the group&apos;s fund without a second name.</source>
        <translation>{amount} दूसरे नाम के बिना समूह कोष से निकले।</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings at a time.</source>
        <translation>{amount} एक बार में बचत से निकलने की सीमा से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings once more than a month allows.</source>
        <translation>{amount} महीने की सीमा से एक बार ज़्यादा निकाले गए।</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings that stay in while her loan runs.</source>
        <translation>{amount} उस बचत से निकले जो ऋण रहते जमा रहती है।</translation>
    </message>
    <message>
        <source>{amount} is more than she may have in savings.</source>
        <translation>{amount} उसकी बचत सीमा से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too few members.</source>
        <translation>{amount} सौंपे गए; समूह में सदस्य बहुत कम हैं।</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too many members.</source>
        <translation>{amount} सौंपे गए; समूह में सदस्य बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group was trained.</source>
        <translation>{amount} समूह के प्रशिक्षण से पहले सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group passed its test.</source>
        <translation>{amount} समूह की परीक्षा से पहले सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over before the next wave was due.</source>
        <translation>{amount} अगली बारी से पहले सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over while a member of her group is late.</source>
        <translation>{amount} सौंपे गए जबकि समूह की एक सदस्य देर है।</translation>
    </message>
    <message>
        <source>{amount} was handed over while too many of her center are late.</source>
        <translation>{amount} सौंपे गए जबकि केंद्र की बहुत सदस्य देर हैं।</translation>
    </message>
    <message>
        <source>{amount} was handed over; she missed days of training.</source>
        <translation>{amount} सौंपे गए; वह प्रशिक्षण के दिन चूकी।</translation>
    </message>
    <message>
        <source>{amount} was handed over in spite of attendance and lateness.</source>
        <translation>{amount} उपस्थिति और देरी के बावजूद सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} is more than her attendance and lateness allow.</source>
        <translation>{amount} उसकी उपस्थिति और देरी की सीमा से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} was handed over while she owes her group.</source>
        <translation>{amount} सौंपे गए जबकि वह समूह की देनदार है।</translation>
    </message>
    <message>
        <source>She was to leave her group and has a running loan.</source>
        <translation>उसे समूह छोड़ना था और उसका ऋण चल रहा है।</translation>
    </message>
    <message>
        <source>She was to leave her group and owes others for what they paid.</source>
        <translation>उसे समूह छोड़ना था और औरों का चुकाया देना है।</translation>
    </message>
    <message>
        <source>She was to leave and still has savings.</source>
        <translation>उसे जाना था और उसकी बचत अभी है।</translation>
    </message>
    <message>
        <source>the payer is not in her group</source>
        <translation>देने वाली उसके समूह में नहीं</translation>
    </message>
    <message>
        <source>more than was still open</source>
        <translation>बाकी से ज़्यादा</translation>
    </message>
    <message>
        <source>more than may leave the fund</source>
        <translation>कोष की सीमा से ज़्यादा</translation>
    </message>
    <message>
        <source>more than may be taken out</source>
        <translation>निकासी की सीमा से ज़्यादा</translation>
    </message>
    <message>
        <source>taken out too often</source>
        <translation>बहुत बार निकाला</translation>
    </message>
    <message>
        <source>savings that must stay</source>
        <translation>बचत जो रहनी चाहिए</translation>
    </message>
    <message>
        <source>more than may be saved</source>
        <translation>बचत सीमा से ज़्यादा</translation>
    </message>
    <message>
        <source>Cash with officers</source>
        <translation>अधिकारियों के पास नकद</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Cash in the branch</source>
        <translation>शाखा का नकद</translation>
    </message>
    <message>
        <source>Cash handed in, not yet counted</source>
        <translation>जमा सौंपा, अभी गिना नहीं</translation>
    </message>
    <message>
        <source>Loans to borrowers</source>
        <translation>उधारकर्ताओं के ऋण</translation>
    </message>
    <message>
        <source>Repayments not yet told apart</source>
        <translation>चुकौती, अभी बाँटी नहीं</translation>
    </message>
    <message>
        <source>Savings of borrowers</source>
        <translation>उधारकर्ताओं की बचत</translation>
    </message>
    <message>
        <source>Group funds</source>
        <translation>समूह कोष</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>लौटाने हैं</translation>
    </message>
    <message>
        <source>Owed between members</source>
        <translation>सदस्यों की आपसी देनदारी</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>मिला ब्याज</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>मिले शुल्क</translation>
    </message>
    <message>
        <source>Penalties received</source>
        <translation>मिले दंड</translation>
    </message>
    <message>
        <source>Fines received</source>
        <translation>मिले जुर्माने</translation>
    </message>
    <message>
        <source>Recovered after write-off</source>
        <translation>बट्टे के बाद वसूली</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>बट्टे खाते</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation>नकद के अंतर</translation>
    </message>
    <message>
        <source>Before this log began</source>
        <translation>इस बही से पहले</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>वसूला</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>Paid for another member</source>
        <translation>दूसरी सदस्य के लिए चुकाया</translation>
    </message>
    <message>
        <source>Paid back to you</source>
        <translation>आपको लौटाया</translation>
    </message>
    <message>
        <source>Repayment, kept aside</source>
        <translation>चुकौती, अलग रखी</translation>
    </message>
    <message>
        <source>To savings</source>
        <translation>बचत में</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>अग्रिम</translation>
    </message>
    <message>
        <source>perhaps collected twice</source>
        <translation>शायद दो बार लिया गया</translation>
    </message>
    <message>
        <source>the loan is closed</source>
        <translation>ऋण बंद है</translation>
    </message>
    <message>
        <source>the loan is not known</source>
        <translation>ऋण पता नहीं</translation>
    </message>
    <message>
        <source>more than was left to pay</source>
        <translation>बाकी से ज़्यादा</translation>
    </message>
    <message>
        <source>the amount cannot be right</source>
        <translation>रकम सही नहीं हो सकती</translation>
    </message>
    <message>
        <source>more than was in the account</source>
        <translation>खाते से ज़्यादा</translation>
    </message>
    <message>
        <source>the laptop was blocked</source>
        <translation>लैपटॉप रोका गया था</translation>
    </message>
    <message>
        <source>more than was to be paid back</source>
        <translation>लौटाने से ज़्यादा</translation>
    </message>
    <message>
        <source>the loan was handed over already</source>
        <translation>ऋण पहले ही सौंपा गया था</translation>
    </message>
    <message>
        <source>the schedule does not fit the loan</source>
        <translation>समय-सारणी ऋण से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>the cash day was closed</source>
        <translation>नकद दिन बंद था</translation>
    </message>
    <message>
        <source>the center had been handed over</source>
        <translation>केंद्र सौंपा जा चुका था</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>बचाया</translation>
    </message>
    <message>
        <source>took out</source>
        <translation>निकाला</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>भेंट · {name}</translation>
    </message>
    <message>
        <source>unknown borrower</source>
        <translation>अज्ञात उधारकर्ता</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Assessment · {name}</source>
        <translation>आकलन · {name}</translation>
    </message>
    <message>
        <source>{count} of {amount}, {first} to {last}</source>
        <translation>{amount} की {count}, {first} से {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>अभी माँगा</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>बाद में माँगा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>As much is asked as before</source>
        <translation>पहले जितना ही माँगा जाता है</translation>
    </message>
    <message>
        <source>{amount} less will be asked</source>
        <translation>{amount} कम माँगा जाएगा</translation>
    </message>
    <message>
        <source>{amount} more will be asked</source>
        <translation>{amount} ज़्यादा माँगा जाएगा</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>असर</translation>
    </message>
    <message>
        <source>Loan · {name}</source>
        <translation>ऋण · {name}</translation>
    </message>
    <message>
        <source>diligence {mean}</source>
        <translation>लगन {mean}</translation>
    </message>
    <message>
        <source>self-control {mean}</source>
        <translation>संयम {mean}</translation>
    </message>
    <message>
        <source>honesty {mean}</source>
        <translation>ईमानदारी {mean}</translation>
    </message>
    <message>
        <source>own hands {mean}</source>
        <translation>अपने हाथ {mean}</translation>
    </message>
    <message>
        <source>confidence with money {mean}</source>
        <translation>पैसे में भरोसा {mean}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>She did not want the interview; that is no bad sign</source>
        <translation>उसने साक्षात्कार नहीं चाहा; यह बुरा संकेत नहीं</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>साक्षात्कार</translation>
    </message>
    <message>
        <source>Left out; nothing is held against her</source>
        <translation>छोड़ा; उसके विरुद्ध कुछ नहीं</translation>
    </message>
    <message>
        <source>One answer many times in a row</source>
        <translation>लगातार एक ही उत्तर</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>उत्तर अलग-अलग हैं</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>{seconds} s per answer</source>
        <translation>हर उत्तर {seconds} से</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>विविधता</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>विरोधाभास</translation>
    </message>
    <message>
        <source>Agrees to statements that say the opposite</source>
        <translation>उलटी बातों पर भी सहमत</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>नकल</translation>
    </message>
    <message>
        <source>Nearly the answers of another borrower of this officer</source>
        <translation>लगभग इसी अधिकारी की दूसरी उधारकर्ता के उत्तर</translation>
    </message>
    <message>
        <source>References</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>{count} of {all} reached</source>
        <translation>{all} में से {count} मिले</translation>
    </message>
    <message>
        <source>Fourth voice</source>
        <translation>चौथी राय</translation>
    </message>
    <message>
        <source>References lie {count} steps apart; ask one more</source>
        <translation>संदर्भों में {count} अंक का अंतर; एक और पूछें</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>दूसरा आकलन</translation>
    </message>
    <message>
        <source>Yours is asked for. Rate her first; this one is shown after it</source>
        <translation>आपका माँगा गया है। पहले आप करें; यह बाद में दिखेगा</translation>
    </message>
    <message>
        <source>Nothing that counts: no observation, no two references, nothing in the books</source>
        <translation>गिनने लायक कुछ नहीं: न अवलोकन, न दो संदर्भ, न बही में कुछ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>{score} of 100, by rules {version}</source>
        <translation>100 में {score}, नियम {version}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>Five C</source>
        <translation>पाँच C</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>पक्ष में</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>विरोध में</translation>
    </message>
    <message>
        <source>From the books</source>
        <translation>बही से</translation>
    </message>
    <message>
        <source>{middle} of 5 in the middle, at most {apart} apart; one voice alone moves it by {shift}</source>
        <translation>5 में से {middle} बीच में, ज़्यादा से ज़्यादा {apart} का फ़र्क; एक अकेली राय {shift} बदलती है</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>कथन</translation>
    </message>
    <message>
        <source>{means}, of 5. They do not count in the score</source>
        <translation>{means}, 5 में से। अंक में नहीं गिने जाते</translation>
    </message>
    <message>
        <source>no observation in common</source>
        <translation>कोई साझा अवलोकन नहीं</translation>
    </message>
    <message>
        <source>{count} of {all} observations far apart</source>
        <translation>{all} में से {count} अवलोकन बहुत अलग</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>फिर आकलन</translation>
    </message>
    <message>
        <source>{score} of 100 by {name}; {apart}</source>
        <translation>{name} के 100 में {score}; {apart}</translation>
    </message>
    <message>
        <source>Made without seeing the first</source>
        <translation>पहला देखे बिना किया</translation>
    </message>
    <message>
        <source>waits {level} of {most}</source>
        <translation>{most} में {level} रुकती है</translation>
    </message>
    <message>
        <source>{count} of {all} sums right</source>
        <translation>{all} में {count} हिसाब सही</translation>
    </message>
    <message>
        <source>Small tests</source>
        <translation>छोटी जाँचें</translation>
    </message>
    <message>
        <source>{found}. They do not count in the score</source>
        <translation>{found}। अंक में नहीं गिने जाते</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>कोई समूह नहीं</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>कोई अधिकारी नहीं</translation>
    </message>
    <message>
        <source>Center and group</source>
        <translation>केंद्र और समूह</translation>
    </message>
    <message>
        <source>Loan and savings</source>
        <translation>ऋण और बचत</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>इस लैपटॉप पर नहीं</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>{amount} देने हैं</translation>
    </message>
    <message>
        <source>saved {amount}</source>
        <translation>{amount} बचत</translation>
    </message>
    <message>
        <source>None</source>
        <comment>money</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>मिले लोग</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>वादा किया</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>जो आया</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>मैंने देख लिया</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>ये दो व्यक्ति हैं</translation>
    </message>
    <message>
        <source>One: keep the first entry</source>
        <translation>एक: पहली प्रविष्टि रखें</translation>
    </message>
    <message>
        <source>One: keep the second entry</source>
        <translation>एक: दूसरी प्रविष्टि रखें</translation>
    </message>
    <message>
        <source>Leave it merged</source>
        <translation>मिला रहने दें</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>मिलाना वापस लें</translation>
    </message>
    <message>
        <source>kept what was there</source>
        <translation>पहले वाला रखा</translation>
    </message>
    <message>
        <source>took the other value</source>
        <translation>दूसरा मान लिया</translation>
    </message>
    <message>
        <source>kept the one from before</source>
        <translation>पिछला रखा</translation>
    </message>
    <message>
        <source>wrote another value</source>
        <translation>नया मान लिखा</translation>
    </message>
    <message>
        <source>said both are real</source>
        <translation>दोनों सही बताए</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>said they are one person</source>
        <translation>एक ही व्यक्ति बताया</translation>
    </message>
    <message>
        <source>Same {amount} entered twice?</source>
        <translation>वही {amount} दो बार दर्ज?</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is closed.</source>
        <translation>{amount} बंद ऋण के लिए आए।</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is not known.</source>
        <translation>{amount} अज्ञात ऋण के लिए आए।</translation>
    </message>
    <message>
        <source>{amount} is more than was left to pay.</source>
        <translation>{amount} बाकी से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} was paid back and was not due.</source>
        <translation>{amount} लौटाए गए जो देय नहीं थे।</translation>
    </message>
    <message>
        <source>{amount} was to pay off the loan and does not.</source>
        <translation>{amount} से ऋण पूरा होना था, नहीं होता।</translation>
    </message>
    <message>
        <source>{amount} was handed over without an approval.</source>
        <translation>{amount} स्वीकृति के बिना सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that was used before.</source>
        <translation>{amount} पहले प्रयुक्त स्वीकृति पर सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that had expired.</source>
        <translation>{amount} समाप्त स्वीकृति पर सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over on other terms than were approved.</source>
        <translation>{amount} स्वीकृत से अलग शर्तों पर सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over by who approved it.</source>
        <translation>{amount} स्वीकृत करने वाले ने ही सौंपे।</translation>
    </message>
    <message>
        <source>{amount} was handed over a second time.</source>
        <translation>{amount} दूसरी बार सौंपे गए।</translation>
    </message>
    <message>
        <source>{amount} was handed over on a schedule that does not fit it.</source>
        <translation>{amount} बेमेल समय-सारणी पर सौंपे गए।</translation>
    </message>
    <message>
        <source>{name} takes {amount} back; that needs a supervisor.</source>
        <translation>{name} {amount} वापस लेते हैं; पर्यवेक्षक चाहिए।</translation>
    </message>
    <message>
        <source>{amount} is more than her savings.</source>
        <translation>{amount} उसकी बचत से ज़्यादा है।</translation>
    </message>
    <message>
        <source>{amount} cannot be right.</source>
        <translation>{amount} सही नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{amount} was collected with a blocked laptop.</source>
        <translation>{amount} रोके गए लैपटॉप से लिए गए।</translation>
    </message>
    <message>
        <source>The laptop of {name} was restored or copied. {note}</source>
        <translation>{name} का लैपटॉप लौटाया या कॉपी किया गया। {note}</translation>
    </message>
    <message>
        <source>The clock of {name}&apos;s laptop was wrong. {note}</source>
        <translation>{name} के लैपटॉप की घड़ी ग़लत थी। {note}</translation>
    </message>
    <message>
        <source>{name} worked with a laptop that IT had blocked. It has no effect.</source>
        <translation>{name} ने IT के रोके लैपटॉप से काम किया। उसका असर नहीं।</translation>
    </message>
    <message>
        <source>Odd times among the records of {name} in a month: {note}</source>
        <translation>एक महीने में {name} के अभिलेखों का अजीब समय: {note}</translation>
    </message>
    <message>
        <source>{name} worked here after the center was handed over.</source>
        <translation>केंद्र सौंपने के बाद {name} ने यहाँ काम किया।</translation>
    </message>
    <message>
        <source>Two sheets of one meeting disagree.</source>
        <translation>एक बैठक के दो पत्रक अलग हैं।</translation>
    </message>
    <message>
        <source>{amount} came for a day that {name} had closed.</source>
        <translation>{amount} उस दिन के आए जिसे {name} बंद कर चुके थे।</translation>
    </message>
    <message>
        <source>{name} paid out {amount} more than was there.</source>
        <translation>{name} ने मौजूद से {amount} ज़्यादा दिए।</translation>
    </message>
    <message>
        <source>{name} kept {amount} over night.</source>
        <translation>{name} ने रात को {amount} रखे।</translation>
    </message>
    <message>
        <source>{amount} missing in what was handed in.</source>
        <translation>जमा में {amount} कम हैं।</translation>
    </message>
    <message>
        <source>Missing receipt: {note}.</source>
        <translation>रसीद नहीं है: {note}।</translation>
    </message>
    <message>
        <source>Receipt given out twice: {note}.</source>
        <translation>रसीद दो बार दी गई: {note}।</translation>
    </message>
    <message>
        <source>{name} changed something that had been decided.</source>
        <translation>{name} ने तय की हुई बात बदली।</translation>
    </message>
    <message>
        <source>Who was to stand in for her stands in for as many as she may.</source>
        <translation>उसकी गारंटर अपनी सीमा तक गारंटी दे चुकी है।</translation>
    </message>
    <message>
        <source>Her guarantor closes a ring who stand in for one another.</source>
        <translation>उसकी गारंटर आपसी गारंटी का घेरा बनाती है।</translation>
    </message>
    <message>
        <source>Her guarantor has too little left a month.</source>
        <translation>उसकी गारंटर के पास महीने में बहुत कम बचता है।</translation>
    </message>
    <message>
        <source>What her guarantor has left a month is not known.</source>
        <translation>उसकी गारंटर के पास क्या बचता है, पता नहीं।</translation>
    </message>
    <message>
        <source>Two entries have the same identity number.</source>
        <translation>दो प्रविष्टियों का पहचान नंबर एक है।</translation>
    </message>
    <message>
        <source>Two entries may be one person.</source>
        <translation>दो प्रविष्टियाँ शायद एक ही व्यक्ति हैं।</translation>
    </message>
    <message>
        <source>{amount} was handed over to an entry that had been merged.</source>
        <translation>{amount} मिलाई जा चुकी प्रविष्टि को सौंपे गए।</translation>
    </message>
    <message>
        <source>{name} worked for a center that had been closed.</source>
        <translation>{name} ने बंद केंद्र के लिए काम किया।</translation>
    </message>
    <message>
        <source>{name} changed a center that had been merged.</source>
        <translation>{name} ने मिलाया जा चुका केंद्र बदला।</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it.</source>
        <translation>{amount} नई समय-सारणी से पहले चुके और बाद में आए।</translation>
    </message>
    <message>
        <source>{amount} was paid out of savings that were overdrawn already.</source>
        <translation>{amount} पहले से ज़्यादा निकली बचत से दिए गए।</translation>
    </message>
    <message>
        <source>{name} paid {amount} out of savings of another officer&apos;s center.</source>
        <translation>{name} ने दूसरे अधिकारी के केंद्र की बचत से {amount} दिए।</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings in a week.</source>
        <translation>{amount} हफ़्ते की निकासी सीमा से ज़्यादा है।</translation>
    </message>
    <message>
        <source>said they are two people</source>
        <translation>दो व्यक्ति बताए</translation>
    </message>
    <message>
        <source>let it count</source>
        <translation>गिनती में लें</translation>
    </message>
    <message>
        <source>decided it</source>
        <translation>तय किया</translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation>दोनों सही हैं</translation>
    </message>
    <message>
        <source>Reverse the second</source>
        <translation>दूसरी उलटें</translation>
    </message>
    <message>
        <source>Let the receipt stand</source>
        <translation>रसीद रहने दें</translation>
    </message>
    <message>
        <source>Agree: reverse it</source>
        <translation>सहमत: उलटें</translation>
    </message>
    <message>
        <source>It is real, count it</source>
        <translation>सही है, गिनें</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>इसे उलटें</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>पहली प्रविष्टि</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>दूसरी प्रविष्टि</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>रहती है</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>बाद में आई</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>जो तय हुआ</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>जो बाद में आया</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>रहता है</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>रखा है</translation>
    </message>
    <message>
        <source>kept, not carried out</source>
        <translation>रखा है, लागू नहीं</translation>
    </message>
    <message>
        <source>Second receipt</source>
        <translation>दूसरी रसीद</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>पहली रसीद</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>गिनी जाती है</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>अलग रखी</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>counted on the loan</source>
        <translation>ऋण में गिनी</translation>
    </message>
    <message>
        <source>The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided.</source>
        <translation>नकद निकल चुका और अलग रखा है। तय होने तक और नहीं निकल सकता।</translation>
    </message>
    <message>
        <source>Nobody&apos;s money is lost: this receipt is kept apart until it is decided.</source>
        <translation>किसी का पैसा नहीं खोया: तय होने तक यह रसीद अलग है।</translation>
    </message>
    <message>
        <source>Nothing was corrected: count and receipts both stay as they are.</source>
        <translation>कुछ नहीं सुधारा गया: गिनती और रसीदें वैसी ही हैं।</translation>
    </message>
    <message>
        <source>It is kept as it was written and changed nothing.</source>
        <translation>जैसा लिखा वैसा रखा है, कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>It counts under the schedule of its own day. Nothing has to be chosen.</source>
        <translation>यह अपने दिन की समय-सारणी से गिना जाता है। चुनना नहीं है।</translation>
    </message>
    <message>
        <source>It was taken back, with a supervisor&apos;s PIN on the officer&apos;s laptop.</source>
        <translation>अधिकारी के लैपटॉप पर पर्यवेक्षक के PIN से वापस लिया गया।</translation>
    </message>
    <message>
        <source>The receipt counts until this is decided. Once you agree, the money goes back.</source>
        <translation>तय होने तक रसीद गिनी जाती है। आपकी सहमति पर पैसा लौटता है।</translation>
    </message>
    <message>
        <source>Both entries go on. No new loan is approved to either until this is decided.</source>
        <translation>दोनों प्रविष्टियाँ चलती हैं। तय होने तक नया ऋण नहीं।</translation>
    </message>
    <message>
        <source>The loan runs.</source>
        <translation>ऋण चल रहा है।</translation>
    </message>
    <message>
        <source>Both entries go on as they are.</source>
        <translation>दोनों प्रविष्टियाँ जैसी हैं चलती हैं।</translation>
    </message>
    <message>
        <source>Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.</source>
        <translation>जैसा लिखा सब गिना जाता है। चुनना नहीं; पूछें लैपटॉप किसका है।</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept as an unfinished next version of the author&apos;s.</source>
        <translation>जो तय हुआ रहेगा। बाद की बात लेखक के अधूरे अगले रूप में रखी है।</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept here and changed nothing.</source>
        <translation>जो तय हुआ वह रहेगा। बाद की बात यहाँ रखी है, कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Nothing is changed by this. It only has to be seen.</source>
        <translation>इससे कुछ नहीं बदलता। बस देखना है।</translation>
    </message>
    <message>
        <source>{amount} came for a center that had been closed.</source>
        <translation>{amount} बंद केंद्र के लिए आए।</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule had asked {difference} more.</source>
        <translation>{amount} नई समय-सारणी से पहले चुके और बाद में आए। उस दिन तक पुरानी ने {difference} ज़्यादा माँगे थे।</translation>
    </message>
    <message>
        <source>Counted {amount} more than the receipts. {note}</source>
        <translation>रसीदों से {amount} ज़्यादा गिना। {note}</translation>
    </message>
    <message>
        <source>Counted {amount} less than the receipts. {note}</source>
        <translation>रसीदों से {amount} कम गिना। {note}</translation>
    </message>
    <message>
        <source>{amount} too much in what was handed in.</source>
        <translation>जमा में {amount} ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>{amount} waits for a decision.</source>
        <translation>{amount} निर्णय की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>उधारकर्ता</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>{day}, {outcome}</source>
        <translation>{day}, {outcome}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>भेंट हुई</translation>
    </message>
    <message>
        <source>None up to now</source>
        <translation>अब तक नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} paid off</source>
        <comment>{n} paid off</comment>
        <translation>
            <numerusform>{n} पूरा चुका</numerusform>
            <numerusform>{n} पूरे चुके</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} left, on time</source>
        <translation>{amount} बाकी, समय पर</translation>
    </message>
    <message numerus="yes">
        <source>{amount} left, {n} day late</source>
        <comment>{amount} left, {n} days late</comment>
        <translation>
            <numerusform>{amount} बाकी, {n} दिन देर</numerusform>
            <numerusform>{amount} बाकी, {n} दिन देर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loan, none runs</source>
        <comment>{n} loans, none runs</comment>
        <translation>
            <numerusform>{n} ऋण, कोई चालू नहीं</numerusform>
            <numerusform>{n} ऋण, कोई चालू नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>A borrower</source>
        <translation>एक उधारकर्ता</translation>
    </message>
    <message>
        <source>{name} is {days} days late</source>
        <translation>{name} {days} दिन देर</translation>
    </message>
    <message>
        <source>{amount} outstanding counts as at risk</source>
        <translation>{amount} शेष जोखिम में गिना जाता है</translation>
    </message>
    <message>
        <source>{name} missed her last installment</source>
        <translation>{name} पिछली किस्त चूकीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late, {amount} outstanding</source>
        <comment>{n} days late, {amount} outstanding</comment>
        <translation>
            <numerusform>{n} दिन देर, {amount} शेष</numerusform>
            <numerusform>{n} दिन देर, {amount} शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % came in the last four weeks; the floor is {floor} %</source>
        <translation>पिछले चार हफ़्ते {percent} % आईं; न्यूनतम {floor} % है</translation>
    </message>
    <message>
        <source>Few come to {center}</source>
        <translation>{center} में कम आती हैं</translation>
    </message>
    <message>
        <source>{count} sheets of one meeting became one</source>
        <translation>एक बैठक के {count} पत्रक एक हुए</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>{name} {chosen} later: not carried out</source>
        <translation>{name} ने बाद में {chosen}: लागू नहीं</translation>
    </message>
    <message>
        <source>{name} {chosen}.</source>
        <translation>{name} ने {chosen}।</translation>
    </message>
    <message>
        <source>Change of a loan · {name}</source>
        <translation>ऋण में बदलाव · {name}</translation>
    </message>
    <message>
        <source>Note on work about {name}</source>
        <translation>{name} के काम पर टिप्पणी</translation>
    </message>
    <message>
        <source>Work about {name} put aside</source>
        <translation>{name} का काम अलग रखा</translation>
    </message>
    <message>
        <source>Work about {name} taken up</source>
        <translation>{name} का काम फिर लिया</translation>
    </message>
    <message>
        <source>Decision about {name} taken back</source>
        <translation>{name} का निर्णय वापस लिया</translation>
    </message>
    <message>
        <source>Terms agreed on with {name}</source>
        <translation>{name} के साथ शर्तें तय</translation>
    </message>
    <message>
        <source>Not said what was seen of it</source>
        <translation>क्या दिखा, बताया नहीं</translation>
    </message>
    <message>
        <source>Used as she said</source>
        <translation>कहे अनुसार उपयोग</translation>
    </message>
    <message>
        <source>Partly used as she said</source>
        <translation>कुछ कहे अनुसार उपयोग</translation>
    </message>
    <message>
        <source>Used for something else</source>
        <translation>किसी और काम में उपयोग</translation>
    </message>
    <message>
        <source>Nothing of it could be seen</source>
        <translation>कुछ दिख नहीं सका</translation>
    </message>
    <message>
        <source>Position taken, by a photo; her home is not registered</source>
        <translation>स्थिति फ़ोटो से; उसका घर दर्ज नहीं</translation>
    </message>
    <message>
        <source>Position taken, typed by hand; her home is not registered</source>
        <translation>स्थिति हाथ से; उसका घर दर्ज नहीं</translation>
    </message>
    <message>
        <source>{meters} m from her home, by a photo</source>
        <translation>घर से {meters} मी, फ़ोटो से</translation>
    </message>
    <message>
        <source>{meters} m from her home, typed by hand</source>
        <translation>घर से {meters} मी, हाथ से</translation>
    </message>
    <message>
        <source>Amount and day are named</source>
        <translation>रकम और दिन बताए हैं</translation>
    </message>
    <message>
        <source>Amount or day is missing</source>
        <translation>रकम या दिन नहीं है</translation>
    </message>
    <message>
        <source>Loan use</source>
        <translation>ऋण का उपयोग</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Asked for by policy, not there yet</source>
        <translation>नीति में माँगी गई है, अभी नहीं है</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>दर्ज किया</translation>
    </message>
    <message numerus="yes">
        <source>Typed {n} hour after it happened</source>
        <comment>Typed {n} hours after it happened</comment>
        <translation>
            <numerusform>घटना के {n} घंटे बाद लिखा</numerusform>
            <numerusform>घटना के {n} घंटे बाद लिखा</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>कारण नहीं दिया</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>No position: {reason}</source>
        <translation>स्थिति नहीं: {reason}</translation>
    </message>
    <message>
        <source>Position taken; her home is not registered</source>
        <translation>स्थिति ली गई; उसका घर दर्ज नहीं</translation>
    </message>
    <message>
        <source>{meters} m from her home</source>
        <translation>उसके घर से {meters} मी</translation>
    </message>
    <message>
        <source>Time in and out not recorded</source>
        <translation>आने-जाने का समय दर्ज नहीं</translation>
    </message>
    <message>
        <source>{minutes} min at the door</source>
        <translation>दरवाज़े पर {minutes} मिनट</translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} अक्षर</numerusform>
            <numerusform>{n} अक्षर</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>घटा</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{day} को {amount}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>अगली भेंट</translation>
    </message>
    <message>
        <source>IT must let this laptop go on</source>
        <translation>IT को इस लैपटॉप को आगे बढ़ने देना होगा</translation>
    </message>
    <message>
        <source>This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. They reach the office once IT and you have done this:</source>
        <translation>यह लैपटॉप प्रतिलिपि से लौटाया गया, या कॉपी किया गया। अभिलेख यहाँ सुरक्षित हैं; काम करते रहें। IT और आपके यह करने पर वे कार्यालय पहुँचेंगे:</translation>
    </message>
    <message>
        <source>1  IT, at the office&apos;s server: make a one-time code</source>
        <translation>1  IT, कार्यालय के सर्वर पर: एक-बार कोड बनाएँ</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: go on with that code</source>
        <translation>2  यहाँ, Fieldbook बंद करके, टर्मिनल में: उस कोड से आगे बढ़ें</translation>
    </message>
    <message>
        <source>3  Open Fieldbook again and sync; records that the office has are not sent twice</source>
        <translation>3  Fieldbook फिर खोलें और सिंक करें; जो कार्यालय के पास है वह दोबारा नहीं जाता</translation>
    </message>
    <message>
        <source>The office does not know this laptop any more</source>
        <translation>कार्यालय अब इस लैपटॉप को नहीं जानता</translation>
    </message>
    <message>
        <source>Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. They reach the office once IT and you have done this:</source>
        <translation>शायद सर्वर पुराने बैकअप से लौटाया गया। आपके अभिलेख यहाँ सुरक्षित हैं। IT और आपके यह करने पर वे कार्यालय पहुँचेंगे:</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>ये अभिलेख पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>What the office received is safe there. What was not sent is in a second copy beside the database, so delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:</source>
        <translation>जो कार्यालय को मिला वह वहाँ सुरक्षित है। जो नहीं भेजा गया वह डेटाबेस के पास दूसरी प्रति में है, कुछ न हटाएँ; केवल न भेजी फ़ोटो की प्रति नहीं है। IT इसे ऐसे लेता है:</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT</source>
        <translation>2  यहाँ, Fieldbook बंद करके, टर्मिनल में: फिर जुड़ें; यह NEW-SEAT दिखाता है</translation>
    </message>
    <message>
        <source>3  Here: take over what the office does not have</source>
        <translation>3  यहाँ: जो कार्यालय के पास नहीं वह लें</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} ahead of the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>इस लैपटॉप की घड़ी कार्यालय से {time} आगे थी। अभिलेख सुरक्षित हैं और उनका दिन वही है। सिस्टम में तारीख़ और समय ठीक करें।</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} behind the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>इस लैपटॉप की घड़ी कार्यालय से {time} पीछे थी। अभिलेख सुरक्षित हैं और उनका दिन वही है। सिस्टम में तारीख़ और समय ठीक करें।</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>एक अभिलेख</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry about money came from a newer version and is not counted here yet, so a balance may be wrong. Nothing is lost; have this laptop updated.</source>
        <comment>{n} entries about money came from a newer version and are not counted here yet, so balances may be wrong. Nothing is lost; have this laptop updated.</comment>
        <translation>
            <numerusform>पैसे की {n} प्रविष्टि नए संस्करण से आई है और यहाँ अभी गिनी नहीं गई, इसलिए कोई शेष गलत हो सकता है। कुछ खोया नहीं है; यह लैपटॉप अपडेट करवाएँ।</numerusform>
            <numerusform>पैसे की {n} प्रविष्टियाँ नए संस्करण से आई हैं और यहाँ अभी गिनी नहीं गईं, इसलिए शेष गलत हो सकते हैं। कुछ खोया नहीं है; यह लैपटॉप अपडेट करवाएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records here were once found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</source>
        <comment>Records here were {n} times found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</comment>
        <translation>
            <numerusform>यहाँ के अभिलेख एक बार कार्यालय से अलग मिले और फिर लाए गए; ऐसा होता रहे तो IT को बताएँ।</numerusform>
            <numerusform>यहाँ के अभिलेख {n} बार कार्यालय से अलग मिले और फिर लाए गए; ऐसा होता रहे तो IT को बताएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to a backup. What you recorded goes there again; what others recorded after it comes back here as their laptops exchange, so ask them before you decide on what seems to be missing.</source>
        <translation>कार्यालय का सर्वर पुराने बैकअप पर लौटाया गया। आपका दर्ज किया फिर वहाँ जाता है; दूसरों का बाद में दर्ज किया उनके लैपटॉप के आदान-प्रदान पर यहाँ लौटता है। जो कम लगे, उस पर फ़ैसले से पहले उनसे पूछें।</translation>
    </message>
    <message>
        <source>{count} came from a newer version; update this laptop to see them.</source>
        <translation>{count} नए संस्करण से आए; देखने के लिए लैपटॉप अपडेट करें।</translation>
    </message>
    <message>
        <source>Everything of yours is at the office.</source>
        <translation>आपका सब कुछ कार्यालय में है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits here safely. Nothing is lost.</source>
        <comment>{n} changes wait here safely. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} बदलाव यहाँ सुरक्षित रुका है। कुछ खोया नहीं।</numerusform>
            <numerusform>{n} बदलाव यहाँ सुरक्षित रुके हैं। कुछ खोया नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Center</source>
        <translation>केंद्र</translation>
    </message>
    <message numerus="yes">
        <source>{center} meeting, {n} member</source>
        <comment>{center} meeting, {n} members</comment>
        <translation>
            <numerusform>{center} की बैठक, {n} सदस्य</numerusform>
            <numerusform>{center} की बैठक, {n} सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Repayment of {name}, {amount}</source>
        <translation>{name} की चुकौती, {amount}</translation>
    </message>
    <message>
        <source>Paid back to {name}, {amount}</source>
        <translation>{name} को लौटाया, {amount}</translation>
    </message>
    <message>
        <source>Savings of {name}, {amount}</source>
        <translation>{name} की बचत, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal of {name}, {amount}</source>
        <translation>{name} की निकासी, {amount}</translation>
    </message>
    <message>
        <source>Reversal for {name}</source>
        <translation>{name} के लिए उलट प्रविष्टि</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>उलट प्रविष्टि</translation>
    </message>
    <message>
        <source>Loan of {name}, {amount}</source>
        <translation>{name} का ऋण, {amount}</translation>
    </message>
    <message>
        <source>Savings account of {name}</source>
        <translation>{name} का बचत खाता</translation>
    </message>
    <message>
        <source>Charge for {name}, proposed</source>
        <translation>{name} पर शुल्क, प्रस्तावित</translation>
    </message>
    <message>
        <source>Waiver for {name}, proposed</source>
        <translation>{name} को छूट, प्रस्तावित</translation>
    </message>
    <message>
        <source>New schedule for {name}, proposed</source>
        <translation>{name} की नई समय-सारणी, प्रस्तावित</translation>
    </message>
    <message>
        <source>Write-off for {name}, proposed</source>
        <translation>{name} का बट्टा, प्रस्तावित</translation>
    </message>
    <message>
        <source>Charge for {name}, agreed</source>
        <translation>{name} पर शुल्क, सहमति</translation>
    </message>
    <message>
        <source>Waiver for {name}, agreed</source>
        <translation>{name} को छूट, सहमति</translation>
    </message>
    <message>
        <source>New schedule for {name}, agreed</source>
        <translation>{name} की नई समय-सारणी, सहमति</translation>
    </message>
    <message>
        <source>Write-off for {name}, agreed</source>
        <translation>{name} का बट्टा, सहमति</translation>
    </message>
    <message>
        <source>Charge for {name}, not agreed</source>
        <translation>{name} पर शुल्क, असहमति</translation>
    </message>
    <message>
        <source>Waiver for {name}, not agreed</source>
        <translation>{name} को छूट, असहमति</translation>
    </message>
    <message>
        <source>New schedule for {name}, not agreed</source>
        <translation>{name} की नई समय-सारणी, असहमति</translation>
    </message>
    <message>
        <source>Write-off for {name}, not agreed</source>
        <translation>{name} का बट्टा, असहमति</translation>
    </message>
    <message>
        <source>Change for {name}, proposed</source>
        <translation>{name} का बदलाव, प्रस्तावित</translation>
    </message>
    <message>
        <source>Change for {name}, agreed</source>
        <translation>{name} का बदलाव, सहमति</translation>
    </message>
    <message>
        <source>Change for {name}, not agreed</source>
        <translation>{name} का बदलाव, असहमति</translation>
    </message>
    <message>
        <source>Visit to {name}</source>
        <translation>{name} से भेंट</translation>
    </message>
    <message>
        <source>Unfinished visit to {name}</source>
        <translation>{name} से अधूरी भेंट</translation>
    </message>
    <message>
        <source>Assessment of {name}</source>
        <translation>{name} का आकलन</translation>
    </message>
    <message>
        <source>Accepted assessment</source>
        <translation>स्वीकृत आकलन</translation>
    </message>
    <message>
        <source>Returned assessment</source>
        <translation>लौटाया आकलन</translation>
    </message>
    <message>
        <source>Accepted visit to {name}</source>
        <translation>{name} की स्वीकृत भेंट</translation>
    </message>
    <message>
        <source>Returned visit to {name}</source>
        <translation>{name} की लौटाई भेंट</translation>
    </message>
    <message numerus="yes">
        <source>Decision on {n} conflict</source>
        <comment>Decision on {n} conflicts</comment>
        <translation>
            <numerusform>{n} टकराव पर निर्णय</numerusform>
            <numerusform>{n} टकरावों पर निर्णय</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>प्रश्न: {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>उत्तर: {words}</translation>
    </message>
    <message>
        <source>Application of {name} approved</source>
        <translation>{name} का आवेदन स्वीकृत</translation>
    </message>
    <message>
        <source>Application of {name} returned</source>
        <translation>{name} का आवेदन लौटाया</translation>
    </message>
    <message>
        <source>Application of {name} rejected</source>
        <translation>{name} का आवेदन अस्वीकृत</translation>
    </message>
    <message>
        <source>{name} asks about a loan</source>
        <translation>{name} ऋण के बारे में पूछती हैं</translation>
    </message>
    <message>
        <source>Application of {name}, {amount}</source>
        <translation>{name} का आवेदन, {amount}</translation>
    </message>
    <message>
        <source>Recommendation for {name}, {amount}</source>
        <translation>{name} की सिफ़ारिश, {amount}</translation>
    </message>
    <message>
        <source>Application of {name} withdrawn</source>
        <translation>{name} का आवेदन वापस</translation>
    </message>
    <message>
        <source>Product {product}, version {version}</source>
        <translation>उत्पाद {product}, संस्करण {version}</translation>
    </message>
    <message>
        <source>Product withdrawn</source>
        <translation>उत्पाद वापस लिया</translation>
    </message>
    <message>
        <source>{product} withdrawn</source>
        <translation>{product} वापस लिया</translation>
    </message>
    <message>
        <source>Holidays and closed days, version {version}</source>
        <translation>छुट्टियाँ और बंद दिन, संस्करण {version}</translation>
    </message>
    <message>
        <source>Lending policy {name}</source>
        <translation>ऋण नीति {name}</translation>
    </message>
    <message>
        <source>New borrower {name}</source>
        <translation>नई उधारकर्ता {name}</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{name} का {what}</translation>
    </message>
    <message>
        <source>Center {name}</source>
        <translation>केंद्र {name}</translation>
    </message>
    <message>
        <source>{center} handed to another officer</source>
        <translation>{center} दूसरे अधिकारी को सौंपा</translation>
    </message>
    <message>
        <source>A record of a newer version took effect</source>
        <translation>नए संस्करण का एक अभिलेख लागू हुआ</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} की फ़ोटो</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>समूह {name}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>The clock of a laptop was wrong</source>
        <translation>एक लैपटॉप की घड़ी ग़लत थी</translation>
    </message>
    <message>
        <source>Odd times of a laptop&apos;s records</source>
        <translation>एक लैपटॉप के अभिलेखों का अजीब समय</translation>
    </message>
    <message>
        <source>A laptop goes on in a new series</source>
        <translation>एक लैपटॉप नई शृंखला में चल रहा है</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>अनुमति दी</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>अनुमति समाप्त</translation>
    </message>
    <message>
        <source>{first} and {second} are one person</source>
        <translation>{first} और {second} एक ही व्यक्ति हैं</translation>
    </message>
    <message>
        <source>{name} stands for herself again</source>
        <translation>{name} फिर अलग व्यक्ति हैं</translation>
    </message>
    <message>
        <source>{center} closed</source>
        <translation>{center} बंद</translation>
    </message>
    <message>
        <source>{center} merged into another</source>
        <translation>{center} दूसरे में मिलाया</translation>
    </message>
    <message>
        <source>A decision taken back</source>
        <translation>एक निर्णय वापस लिया</translation>
    </message>
    <message>
        <source>Held work let count</source>
        <translation>रोका गया काम गिनती में लिया गया</translation>
    </message>
    <message numerus="yes">
        <source>Late {n} day</source>
        <comment>Late {n} days</comment>
        <translation>
            <numerusform>{n} दिन देर</numerusform>
            <numerusform>{n} दिन देर</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {amount} today</source>
        <translation>आज {amount} का वादा</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}</source>
        <translation>{day} को {amount} का वादा</translation>
    </message>
    <message>
        <source>Next visit planned for today</source>
        <translation>अगली भेंट आज तय</translation>
    </message>
    <message>
        <source>Next visit planned for {day}</source>
        <translation>अगली भेंट {day} को तय</translation>
    </message>
    <message>
        <source>Visit returned</source>
        <translation>भेंट लौटाई</translation>
    </message>
    <message>
        <source>Loan application returned</source>
        <translation>ऋण आवेदन लौटाया</translation>
    </message>
    <message numerus="yes">
        <source>{n} person half registered</source>
        <comment>{n} people half registered</comment>
        <translation>
            <numerusform>{n} व्यक्ति आधा पंजीकृत</numerusform>
            <numerusform>{n} लोग आधे पंजीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी नाम नहीं</translation>
    </message>
    <message>
        <source>{name} asks: {work}</source>
        <translation>{name} पूछते हैं: {work}</translation>
    </message>
    <message>
        <source>{name} asks about {person}</source>
        <translation>{name}, {person} के बारे में पूछते हैं</translation>
    </message>
    <message numerus="yes">
        <source>{n} record changed in two places</source>
        <comment>{n} records changed in two places</comment>
        <translation>
            <numerusform>{n} अभिलेख दो जगह बदला</numerusform>
            <numerusform>{n} अभिलेख दो जगह बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>आप तय करें</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} तय करें</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit</source>
        <comment>{n} unfinished visits</comment>
        <translation>
            <numerusform>{n} अधूरी भेंट</numerusform>
            <numerusform>{n} अधूरी भेंटें</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: today. Nothing is lost</source>
        <translation>सबसे पुरानी: आज। कुछ खोया नहीं</translation>
    </message>
    <message>
        <source>Oldest: {day}. Nothing is lost</source>
        <translation>सबसे पुरानी: {day}। कुछ खोया नहीं</translation>
    </message>
    <message>
        <source>Assessment returned</source>
        <translation>आकलन लौटाया</translation>
    </message>
    <message>
        <source>Rate {name} too</source>
        <translation>{name} का आकलन भी करें</translation>
    </message>
    <message>
        <source>Without seeing what was said</source>
        <translation>क्या कहा गया देखे बिना</translation>
    </message>
    <message numerus="yes">
        <source>{n} assessment is over a year old</source>
        <comment>{n} assessments are over a year old</comment>
        <translation>
            <numerusform>{n} आकलन एक साल से पुराना</numerusform>
            <numerusform>{n} आकलन एक साल से पुराने</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is that of {name}</source>
        <translation>सबसे पुराना {name} का है</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>और {count}</translation>
    </message>
    <message>
        <source>{day} is not closed</source>
        <translation>{day} बंद नहीं है</translation>
    </message>
    <message>
        <source>Count the cash, then close that day</source>
        <translation>नकद गिनें, फिर वह दिन बंद करें</translation>
    </message>
    <message>
        <source>{amount} not handed in</source>
        <translation>{amount} जमा नहीं सौंपे</translation>
    </message>
    <message>
        <source>Cash not handed in</source>
        <translation>नकद जमा नहीं सौंपा</translation>
    </message>
    <message>
        <source>Collected until {day}</source>
        <translation>{day} तक की वसूली</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>loans</comment>
        <translation>देर</translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <comment>{n} people</comment>
        <translation>
            <numerusform>{n} व्यक्ति</numerusform>
            <numerusform>{n} लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts.</source>
        <translation>दूसरी प्रविष्टि का पहचान नंबर यही है। पर्यवेक्षक के “टकराव” में तय करने तक ऋण नहीं।</translation>
    </message>
    <message>
        <source>Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts.</source>
        <translation>दूसरी प्रविष्टि यही व्यक्ति लगती है। दोनों रखी हैं। पर्यवेक्षक “टकराव” में तय करेंगे।</translation>
    </message>
    <message>
        <source>This entry was merged into another one of hers. Nothing is lost. Open that one.</source>
        <translation>यह प्रविष्टि उसकी दूसरी में मिलाई गई। कुछ खोया नहीं। वह खोलें।</translation>
    </message>
    <message>
        <source>This entry has a loan or savings, so it must be the one that stays. Choose the other one.</source>
        <translation>इस प्रविष्टि में ऋण या बचत है, इसलिए यही रहेगी। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This center was closed. Your record is kept and waits for a supervisor.</source>
        <translation>यह केंद्र बंद किया गया। आपका अभिलेख रखा है और पर्यवेक्षक की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>This center was merged into another. Your record is kept. Sync, then open the other one.</source>
        <translation>यह केंद्र दूसरे में मिलाया गया। आपका अभिलेख रखा है। सिंक करें, फिर दूसरा खोलें।</translation>
    </message>
    <message>
        <source>The loan has a new schedule since that day. The payment counts. Look at the loan.</source>
        <translation>उस दिन से ऋण की नई समय-सारणी है। भुगतान गिना जाता है। ऋण देखें।</translation>
    </message>
    <message>
        <source>These savings are overdrawn, so nothing may be taken out. A supervisor decides first.</source>
        <translation>यह बचत ज़्यादा निकल चुकी है, और नहीं निकल सकती। पहले पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>Only the officer of her center pays out her savings. Ask that officer or a supervisor.</source>
        <translation>उसकी बचत केवल उसके केंद्र के अधिकारी देते हैं। उनसे या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday.</source>
        <translation>इस हफ़्ते {most} में से {taken} निकले ({policy})। कम भरें, या सोमवार तक रुकें।</translation>
    </message>
    <message>
        <source>That is more than may be taken out in a week. Enter less, or wait for Monday.</source>
        <translation>यह हफ़्ते की सीमा से ज़्यादा है। कम भरें, या सोमवार तक रुकें।</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT.</source>
        <translation>प्रोग्राम का एक हिस्सा रुक गया। सहेजा हुआ सुरक्षित है। बंद करके आगे बढ़ें, या रिपोर्ट IT को भेजें।</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report to IT.</source>
        <translation>प्रोग्राम का एक हिस्सा रुक गया। सहेजा हुआ सुरक्षित है, अंतिम {time}। बंद करके आगे बढ़ें, या रिपोर्ट IT को भेजें।</translation>
    </message>
    <message>
        <source>Something here went wrong</source>
        <translation>यहाँ कुछ ठीक नहीं हुआ</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>IT के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>This laptop refused that. What you typed is still on screen. Try again, then ask IT.</source>
        <translation>लैपटॉप ने यह नहीं लिया। लिखा हुआ अभी परदे पर है। फिर कोशिश करें, फिर IT से पूछें।</translation>
    </message>
    <message>
        <source>Every key is also a button, or a command in Ctrl K.</source>
        <translation>हर कुंजी एक बटन भी है, या Ctrl K में आदेश।</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>मदद: {page}</translation>
    </message>
    <message>
        <source>Whole guide</source>
        <translation>पूरी मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>यह पन्ना छापें</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>मार्गदर्शिका में खोजें</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>इस पन्ने पर</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>इन शब्दों का मार्गदर्शिका में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>{figures}. Enter opens the table</source>
        <translation>{figures}। Enter से तालिका खुलती है</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>All work is saved on this laptop</source>
        <translation>सारा काम इस लैपटॉप पर सहेजा है</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>कृत्रिम अभिलेख</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} सहेजा</translation>
    </message>
    <message>
        <source>Not saved. Read the strip at the top</source>
        <translation>सहेजा नहीं। ऊपर की पट्टी पढ़ें</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>“सिंक” खोलें</translation>
    </message>
    <message>
        <source>Fieldbook closed by itself after {time}. Everything up to {safe} is here.</source>
        <translation>Fieldbook {time} के बाद अपने-आप बंद हुआ। {safe} तक सब यहाँ है।</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>मसौदे खोलें</translation>
    </message>
    <message>
        <source>{step}: with whom?</source>
        <translation>{step}: किसके साथ?</translation>
    </message>
    <message>
        <source>Letters work as keys again</source>
        <translation>अक्षर फिर कुंजी हैं</translation>
    </message>
    <message>
        <source>Letters no longer work as keys</source>
        <translation>अक्षर अब कुंजी नहीं</translation>
    </message>
    <message>
        <source>You are offline. {what} will be sent when a network appears.</source>
        <translation>आप ऑफ़लाइन हैं। नेटवर्क आते ही {what} भेजा जाएगा।</translation>
    </message>
    <message>
        <source>This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT</source>
        <translation>यह संस्करण अब भेज नहीं सकता। आपके {waiting} बदलाव सुरक्षित हैं। USB से अपडेट करें या IT से पूछें</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet</source>
        <translation>IT ने यह लैपटॉप रोका है। शाखा में सौंपें। अभी कुछ हटाया नहीं गया</translation>
    </message>
    <message>
        <source>The clock of this laptop went back. Set date and time before you record anything.</source>
        <translation>इस लैपटॉप की घड़ी पीछे गई। दर्ज करने से पहले तारीख़ और समय ठीक करें।</translation>
    </message>
    <message>
        <source>Only {free} MB free. New photos wait; typing still works. Delete files or ask IT</source>
        <translation>केवल {free} MB बचे हैं। नई फ़ोटो रुकेंगी; लिखना चलता है। फ़ाइलें हटाएँ या IT से पूछें</translation>
    </message>
    <message>
        <source>exchanged just now</source>
        <translation>अभी आदान-प्रदान</translation>
    </message>
    <message>
        <source>exchanged {time} ago</source>
        <translation>{time} पहले आदान-प्रदान</translation>
    </message>
    <message>
        <source>Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text</source>
        <translation>{at} पर डिस्क में लिखा नहीं जा सका। लिखा हुआ परदे पर है। फिर कोशिश करें / कॉपी करें</translation>
    </message>
    <message>
        <source>No position receiver found. Finish the visit and choose a reason, or plug in the receiver</source>
        <translation>स्थिति रिसीवर नहीं मिला। भेंट पूरी करके कारण चुनें, या रिसीवर लगाएँ</translation>
    </message>
    <message>
        <source>Printer did not answer. The receipt is saved and in &quot;Print later&quot;</source>
        <translation>प्रिंटर ने जवाब नहीं दिया। रसीद सहेजी है, “बाद में छापें” में</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction</source>
        <translation>{day} बंद है। आज सुधार के रूप में दर्ज करें</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock says {year}. Set the date, or your receipts will be refused</source>
        <translation>लैपटॉप की घड़ी {year} बताती है। तारीख़ ठीक करें, वरना रसीदें नहीं ली जाएँगी</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>भेंट</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>Change a loan</source>
        <translation>ऋण बदलें</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>ऋण आवेदन</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>पूछा गया</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>भेंटें</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>चुकौतियाँ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>दिन समाप्ति</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>टकराव</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>संग्रह पत्रक</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>जोखिम</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>स्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>भेंट शुरू करें</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>चुकौती दर्ज करें</translation>
    </message>
    <message>
        <source>Deposit or withdrawal</source>
        <translation>जमा या निकासी</translation>
    </message>
    <message>
        <source>Passbook and statements</source>
        <translation>पासबुक और विवरण</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>आकलन शुरू करें</translation>
    </message>
    <message>
        <source>Apply for a loan</source>
        <translation>ऋण के लिए आवेदन</translation>
    </message>
    <message>
        <source>Find a person, group or loan, or type a command</source>
        <translation>व्यक्ति, समूह या ऋण खोजें, या आदेश लिखें</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>खोजें या करें</translation>
    </message>
    <message>
        <source>No one called {name} in your centers. A supervisor&apos;s laptop has everybody of the branch.</source>
        <translation>आपके केंद्रों में {name} नाम का कोई नहीं। पर्यवेक्षक के लैपटॉप में शाखा के सब हैं।</translation>
    </message>
    <message>
        <source>No one called {name} on this laptop.</source>
        <translation>इस लैपटॉप पर {name} नाम कोई नहीं।</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>नया व्यक्ति: {name}</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>यहाँ यह नाम किसी का नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late</source>
        <comment>{n} days late</comment>
        <translation>
            <numerusform>{n} दिन देर</numerusform>
            <numerusform>{n} दिन देर</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>Centers and groups</source>
        <translation>केंद्र और समूह</translation>
    </message>
    <message>
        <source>{loan} of {name}</source>
        <translation>{name} का {loan}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} बाकी</translation>
    </message>
    <message>
        <source>Do something with {name}</source>
        <translation>{name} के साथ कुछ करें</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} अपेक्षित</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>part</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>चूकी</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>आने वाली</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल (आगे)</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं</translation>
    </message>
    <message>
        <source>Waive a part</source>
        <translation>कुछ छूट दें</translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation>शुल्क लगाएँ</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>बट्टे खाते डालें</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>दंड</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर हफ़्ते</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>हर 2 हफ़्ते</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>हर 4 हफ़्ते</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र॰</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय दिन</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>अनुबंध</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.</source>
        <translation>मैं, {name}, {branch} से {amount} उधार लेती हूँ। हाथ में {in_hand} मिलते हैं; {fees} शुल्क कटता है।</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch} and get all of it in my hand.</source>
        <translation>मैं, {name}, {branch} से {amount} उधार लेती हूँ और पूरा हाथ में पाती हूँ।</translation>
    </message>
    <message>
        <source>I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.</source>
        <translation>मैं {total} {count} किस्तों में लौटाती हूँ, हर एक अधिकतम {most}, पहली {first}, अंतिम {last}।</translation>
    </message>
    <message>
        <source>Beyond the amount the loan costs me {cost}, which is {rate} % a year.</source>
        <translation>रकम के अलावा ऋण की लागत {cost} है, साल में {rate} %।</translation>
    </message>
    <message>
        <source>I get a numbered receipt for every payment. I may pay earlier at any time.</source>
        <translation>हर भुगतान की नंबर वाली रसीद मिलती है। मैं कभी भी पहले चुका सकती हूँ।</translation>
    </message>
    <message>
        <source>If I cannot pay on a day, I tell my loan officer before it.</source>
        <translation>किसी दिन न दे सकूँ तो पहले अपने अधिकारी को बताती हूँ।</translation>
    </message>
    <message>
        <source>{name} stands in for {amount} of it if I do not pay.</source>
        <translation>मैं न चुकाऊँ तो {name} इसके {amount} की गारंटी देते हैं।</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>आवेदन</translation>
    </message>
    <message>
        <source>Loan file of {name}</source>
        <translation>{name} की ऋण फ़ाइल</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books. What she signed is in the file on paper.</source>
        <translation>यह ऋण पहले की बहियों से लिया गया है। उसने जिस पर हस्ताक्षर किए, वह कागज़ी फ़ाइल में है।</translation>
    </message>
    <message>
        <source>Paid before it was taken over</source>
        <translation>अपनाए जाने से पहले चुकाया</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>देनदारी</translation>
    </message>
    <message>
        <source>Cash flow of a year in {currency}</source>
        <translation>साल का नकदी प्रवाह, {currency}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Appraisal by {policy}</source>
        <translation>{policy} के अनुसार मूल्यांकन</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>कौन गारंटी देता है</translation>
    </message>
    <message>
        <source>For</source>
        <translation>के लिए</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>मूलधन</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>देना है</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>अभी देना है</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>No loan is chosen. Open a loan on a person&apos;s page first.</source>
        <translation>ऋण चुना नहीं। पहले किसी के पन्ने पर ऋण खोलें।</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>क्या बदले</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>कुंजी 1 से 4</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>किस भाग का</translation>
    </message>
    <message>
        <source>keys 1 to 3</source>
        <translation>कुंजी 1 से 3</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>How many installments</source>
        <translation>कितनी किस्तें</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>पहली कब</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>The supervisor decides by it. At most {count} letters.</source>
        <translation>पर्यवेक्षक इसी से तय करते हैं। अधिकतम {count} अक्षर।</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>इससे क्या होगा</translation>
    </message>
    <message>
        <source>New installments</source>
        <translation>नई किस्तें</translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation>पहले प्रस्तावित</translation>
    </message>
    <message>
        <source>Nothing was proposed for this loan before.</source>
        <translation>इस ऋण के लिए पहले कुछ प्रस्तावित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>प्रस्ताव दें</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>ऋण चुना नहीं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Fill in what should change to see what it does.</source>
        <translation>असर देखने के लिए बदलाव भरें।</translation>
    </message>
    <message>
        <source>She is asked for as much as before.</source>
        <translation>उससे पहले जितना ही माँगा जाएगा।</translation>
    </message>
    <message>
        <source>{amount} less will be asked of her</source>
        <translation>उससे {amount} कम माँगा जाएगा</translation>
    </message>
    <message>
        <source>{amount} more will be asked of her</source>
        <translation>उससे {amount} ज़्यादा माँगा जाएगा</translation>
    </message>
    <message>
        <source>Fill this in to go on.</source>
        <translation>आगे बढ़ने के लिए यह भरें।</translation>
    </message>
    <message>
        <source>Proposed and saved here. It counts when the supervisor agrees</source>
        <translation>प्रस्तावित और यहाँ सहेजा। पर्यवेक्षक की सहमति पर लागू</translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day).</source>
        <translation>Enter रखता और नीचे जाता है, Tab दाएँ। Ctrl R पूरा साल भरता है। 3*450, 1200/w (हफ़्ता), 80/d (दिन)।</translation>
    </message>
    <message>
        <source>No application is open. Choose a person first.</source>
        <translation>कोई आवेदन खुला नहीं। पहले व्यक्ति चुनें।</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>व्यक्ति चुनें</translation>
    </message>
    <message>
        <source>What she pays to others</source>
        <translation>वह औरों को क्या देती है</translation>
    </message>
    <message>
        <source>What she pledges. A number chooses kind and proof.</source>
        <translation>वह क्या गिरवी रखती है। अंक से प्रकार और प्रमाण चुनें।</translation>
    </message>
    <message>
        <source>Checked by the program</source>
        <translation>प्रोग्राम ने जाँचा</translation>
    </message>
    <message>
        <source>{n} % filled in</source>
        <translation>{n} % भरा</translation>
    </message>
    <message>
        <source>Fill the year</source>
        <translation>साल भरें</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>दाएँ भरें</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>वह सहमत है</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>पिछला भाग</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>व्यक्ति खोलें</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>इस पर चर्चा करें</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>गारंटर जोड़ें</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>गारंटर</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>भाग: {name}</translation>
    </message>
    <message>
        <source>Agreed, saved here. It can be handed over</source>
        <translation>सहमति, यहाँ सहेजा। सौंपा जा सकता है</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>कोई आवेदन खुला नहीं।</translation>
    </message>
    <message>
        <source>The loan is not handed over yet.</source>
        <translation>ऋण अभी सौंपा नहीं गया।</translation>
    </message>
    <message>
        <source>It is not handed in yet.</source>
        <translation>अभी सौंपा नहीं।</translation>
    </message>
    <message>
        <source>This was decided. It can be changed no more; start a new application.</source>
        <translation>यह तय हो चुका। अब बदल नहीं सकता; नया आवेदन शुरू करें।</translation>
    </message>
    <message>
        <source>Somebody changed this application while you type. What you typed stays here. Read again first.</source>
        <translation>लिखते समय किसी ने यह आवेदन बदला। आपका लिखा यहाँ है। पहले फिर पढ़ें।</translation>
    </message>
    <message>
        <source>Nothing is missing. Ctrl Enter hands it in</source>
        <translation>कुछ बाकी नहीं। Ctrl Enter से सौंपें</translation>
    </message>
    <message numerus="yes">
        <source>Handed in and saved here. {n} rule in the way, the supervisor sees it</source>
        <comment>Handed in and saved here. {n} rules in the way, the supervisor sees it</comment>
        <translation>
            <numerusform>सौंपा और यहाँ सहेजा। {n} नियम रोकता है, पर्यवेक्षक देखेंगे</numerusform>
            <numerusform>सौंपा और यहाँ सहेजा। {n} नियम रोकते हैं, पर्यवेक्षक देखेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in and saved here</source>
        <translation>सौंपा और यहाँ सहेजा</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Left in each month</source>
        <translation>हर महीने बचता है</translation>
    </message>
    <message>
        <source>What she can carry</source>
        <translation>वह कितना उठा सकती है</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>कुछ बिगड़ जाए तो</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>The amount that fits</source>
        <translation>उचित रकम</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>आपसी जाँच</translation>
    </message>
    <message>
        <source>No income is written yet. Fill in household or business.</source>
        <translation>आय अभी लिखी नहीं। परिवार या व्यवसाय भरें।</translation>
    </message>
    <message>
        <source>{case}: {sentence}</source>
        <translation>{case}: {sentence}</translation>
    </message>
    <message>
        <source>Choose a loan and an amount first.</source>
        <translation>पहले ऋण और रकम चुनें।</translation>
    </message>
    <message>
        <source>Sales, goods and growth were not asked yet.</source>
        <translation>बिक्री, माल और बढ़त अभी नहीं पूछे।</translation>
    </message>
    <message>
        <source>Nothing can be said without income and a loan.</source>
        <translation>आय और ऋण के बिना कुछ नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>से, तक</translation>
    </message>
    <message>
        <source>It costs her</source>
        <translation>उसकी लागत</translation>
    </message>
    <message>
        <source>Rate a year (APR)</source>
        <translation>सालाना दर (APR)</translation>
    </message>
    <message>
        <source>Effective rate</source>
        <translation>प्रभावी दर</translation>
    </message>
    <message>
        <source>year {amount}</source>
        <translation>साल {amount}</translation>
    </message>
    <message>
        <source>no proof needed</source>
        <translation>प्रमाण ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>चुना नहीं</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>{line}, {column}, {text}</source>
        <translation>{line}, {column}, {text}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Stand in a month, then Ctrl R fills the rest of the year.</source>
        <translation>किसी महीने में रहें, फिर Ctrl R पूरा साल भरता है।</translation>
    </message>
    <message>
        <source>Nothing above to fill down from.</source>
        <translation>ऊपर भरने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy cells in the spreadsheet first.</source>
        <translation>चिपकाने को कुछ नहीं। पहले स्प्रेडशीट में कॉपी करें।</translation>
    </message>
    <message>
        <source>“{text}” stays out. {why}</source>
        <translation>“{text}” बाहर रहेगा। {why}</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} cell?</source>
        <comment>Change {n} cells?</comment>
        <translation>
            <numerusform>{n} खाना बदलें?</numerusform>
            <numerusform>{n} खाने बदलें?</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: Ctrl Z takes all of it back.</source>
        <translation>एक क़दम: Ctrl Z सब वापस लेता है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} more stays out</source>
        <comment>{n} more stay out</comment>
        <translation>
            <numerusform>{n} और बाहर रहेगा</numerusform>
            <numerusform>{n} और बाहर रहेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>जैसा है रहने दें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Left in all</source>
        <translation>कुल बचता है</translation>
    </message>
    <message>
        <source>Who stands in for her?</source>
        <translation>कौन गारंटी देता है?</translation>
    </message>
    <message>
        <source>She promises to pay what the borrower cannot.</source>
        <translation>उधारकर्ता न दे सके तो वह देने का वादा करती है।</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>नाम, कोड या फ़ोन</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>मिले लोग</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>बाहर का कोई</translation>
    </message>
    <message>
        <source>Take her</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>Nobody here has this name. Correct it, or press Tab for somebody from outside.</source>
        <translation>यह नाम यहाँ किसी का नहीं। सुधारें, या बाहर वाले के लिए Tab।</translation>
    </message>
    <message>
        <source>She is no borrower here. What she earns and spends a month says how much she can stand in for.</source>
        <translation>वह यहाँ उधारकर्ता नहीं। महीने की आय और ख़र्च बताते हैं वह कितनी गारंटी दे सकती है।</translation>
    </message>
    <message>
        <source>Who is she?</source>
        <translation>वह कौन है?</translation>
    </message>
    <message>
        <source>How she is related</source>
        <translation>उससे संबंध</translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation>महीने की कमाई</translation>
    </message>
    <message>
        <source>Spends a month</source>
        <translation>महीने का ख़र्च</translation>
    </message>
    <message>
        <source>Pays on debts a month</source>
        <translation>महीने में क़र्ज़ चुकाती है</translation>
    </message>
    <message>
        <source>Register her, let her stand in</source>
        <translation>पंजीकृत करें, गारंटर बनाएँ</translation>
    </message>
    <message>
        <source>The reason is kept. After the hand-over only a supervisor releases somebody.</source>
        <translation>कारण रखा जाता है। सौंपने के बाद केवल पर्यवेक्षक मुक्त करते हैं।</translation>
    </message>
    <message>
        <source>Release {name}?</source>
        <translation>{name} को मुक्त करें?</translation>
    </message>
    <message>
        <source>She stands in</source>
        <translation>वह गारंटर है</translation>
    </message>
    <message>
        <source>Release her</source>
        <translation>मुक्त करें</translation>
    </message>
    <message>
        <source>The borrower does not pay. What {name} then pays is a repayment of hers on this loan.</source>
        <translation>उधारकर्ता नहीं चुकाती। {name} जो दें वह इस ऋण पर उनकी चुकौती है।</translation>
    </message>
    <message>
        <source>Ask {name} to pay?</source>
        <translation>{name} से चुकाने को कहें?</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>अधिकतम {amount}</translation>
    </message>
    <message>
        <source>Do not ask her</source>
        <translation>न कहें</translation>
    </message>
    <message>
        <source>Ask her to pay</source>
        <translation>चुकाने को कहें</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>आज या आगे का दिन चुनें।</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>गारंटर</translation>
    </message>
    <message>
        <source>Release the guarantor</source>
        <translation>गारंटर मुक्त करें</translation>
    </message>
    <message>
        <source>release</source>
        <translation>मुक्त</translation>
    </message>
    <message>
        <source>Ask the guarantor to pay</source>
        <translation>गारंटर से चुकाने को कहें</translation>
    </message>
    <message>
        <source>ask to pay</source>
        <translation>चुकाने को कहें</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>अभी कोई गारंटर नहीं।</translation>
    </message>
    <message>
        <source>Nobody stands in yet. G adds somebody.</source>
        <translation>अभी कोई गारंटर नहीं। G से जोड़ें।</translation>
    </message>
    <message>
        <source>means not known</source>
        <translation>साधन पता नहीं</translation>
    </message>
    <message>
        <source>{amount} left a month</source>
        <translation>महीने में {amount} बचता है</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>{amount} दिए</translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation>{amount} के लिए</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Choose the loan and its amount first: it says what she stands in for.</source>
        <translation>पहले ऋण और रकम चुनें: गारंटी उसी की है।</translation>
    </message>
    <message>
        <source>1 said</source>
        <translation>1 कहा</translation>
    </message>
    <message>
        <source>2 books</source>
        <translation>2 बही</translation>
    </message>
    <message>
        <source>3 counted</source>
        <translation>3 गिना</translation>
    </message>
    <message>
        <source>4 bank</source>
        <translation>4 बैंक</translation>
    </message>
    <message>
        <source>1 Deposit</source>
        <translation>1 जमा</translation>
    </message>
    <message>
        <source>2 Land</source>
        <translation>2 ज़मीन</translation>
    </message>
    <message>
        <source>3 House</source>
        <translation>3 मकान</translation>
    </message>
    <message>
        <source>4 Vehicle</source>
        <translation>4 वाहन</translation>
    </message>
    <message>
        <source>5 Equipment</source>
        <translation>5 उपकरण</translation>
    </message>
    <message>
        <source>6 Livestock</source>
        <translation>6 पशु</translation>
    </message>
    <message>
        <source>7 Stock</source>
        <translation>7 माल</translation>
    </message>
    <message>
        <source>8 Receivables</source>
        <translation>8 लेनदारी</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9 अन्य</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 नहीं</translation>
    </message>
    <message>
        <source>1 papers seen</source>
        <translation>1 काग़ज़ देखे</translation>
    </message>
    <message>
        <source>2 copy kept</source>
        <translation>2 प्रति रखी</translation>
    </message>
    <message>
        <source>3 registered</source>
        <translation>3 पंजीकृत</translation>
    </message>
    <message>
        <source>Asked to check what she says</source>
        <translation>उसकी बात जाँचने को पूछा</translation>
    </message>
    <message>
        <source>Sales on a day</source>
        <translation>एक दिन की बिक्री</translation>
    </message>
    <message>
        <source>Days open in a month</source>
        <translation>महीने में खुले दिन</translation>
    </message>
    <message>
        <source>Sales in a month</source>
        <translation>महीने की बिक्री</translation>
    </message>
    <message>
        <source>Goods bought in a month</source>
        <translation>महीने की ख़रीद</translation>
    </message>
    <message>
        <source>Her margin, in percent</source>
        <translation>उसका मुनाफ़ा, प्रतिशत</translation>
    </message>
    <message>
        <source>Owned when she began</source>
        <translation>शुरू में था</translation>
    </message>
    <message>
        <source>Profits since</source>
        <translation>तब से मुनाफ़ा</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>तब से निकाला</translation>
    </message>
    <message>
        <source>Worn out since</source>
        <translation>तब से घिसाई</translation>
    </message>
    <message>
        <source>Owned, counted today</source>
        <translation>आज गिना हुआ</translation>
    </message>
    <message>
        <source>Her best-selling goods</source>
        <translation>सबसे ज़्यादा बिकने वाला माल</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>ख़रीद दाम</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>बिक्री दाम</translation>
    </message>
    <message>
        <source>As she says</source>
        <translation>उसके कहे</translation>
    </message>
    <message>
        <source>Books seen</source>
        <translation>बही देखी</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>बैंक विवरण</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>12 महीने पहले</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>11 महीने पहले</translation>
    </message>
    <message>
        <source>10 months ago</source>
        <translation>10 महीने पहले</translation>
    </message>
    <message>
        <source>9 months ago</source>
        <translation>9 महीने पहले</translation>
    </message>
    <message>
        <source>8 months ago</source>
        <translation>8 महीने पहले</translation>
    </message>
    <message>
        <source>7 months ago</source>
        <translation>7 महीने पहले</translation>
    </message>
    <message>
        <source>6 months ago</source>
        <translation>6 महीने पहले</translation>
    </message>
    <message>
        <source>5 months ago</source>
        <translation>5 महीने पहले</translation>
    </message>
    <message>
        <source>4 months ago</source>
        <translation>4 महीने पहले</translation>
    </message>
    <message>
        <source>3 months ago</source>
        <translation>3 महीने पहले</translation>
    </message>
    <message>
        <source>2 months ago</source>
        <translation>2 महीने पहले</translation>
    </message>
    <message>
        <source>What the business has and owes</source>
        <translation>व्यवसाय का क्या है और क्या देना है</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>नकद और बैंक</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>ग्राहकों पर बाकी</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>मौजूद माल</translation>
    </message>
    <message>
        <source>Other, within a year</source>
        <translation>अन्य, एक साल में</translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation>मशीन और औज़ार</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>वाहन</translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation>ज़मीन और मकान</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>आपूर्तिकर्ता को देना</translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation>एक साल में देय ऋण</translation>
    </message>
    <message>
        <source>Debt due later</source>
        <translation>बाद में देय ऋण</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>What it earned and spent</source>
        <translation>कमाया और ख़र्च किया</translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation>कितने महीने</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>माल की लागत</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>मज़दूरी</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>किराया</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>अन्य ख़र्च</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>घिसाई</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Other income of the house</source>
        <translation>घर की अन्य आय</translation>
    </message>
    <message>
        <source>The household needs</source>
        <translation>परिवार की ज़रूरत</translation>
    </message>
    <message>
        <source>Paid on other loans</source>
        <translation>अन्य ऋणों पर दिया</translation>
    </message>
    <message>
        <source>Sold to the largest customer</source>
        <translation>सबसे बड़े ग्राहक को बिक्री</translation>
    </message>
    <message>
        <source>To pay on this loan</source>
        <translation>इस ऋण पर देना</translation>
    </message>
    <message>
        <source>Turnover that papers prove</source>
        <translation>काग़ज़ से सिद्ध बिक्री</translation>
    </message>
    <message>
        <source>Sales of the last twelve months</source>
        <translation>पिछले बारह महीने की बिक्री</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>इसके पीछे क्या है</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>विवरण क्या कहते हैं</translation>
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
        <translation>अनुपात देखने को विवरण भरें।</translation>
    </message>
    <message>
        <source>Sent by family</source>
        <translation>परिवार से आया</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>House and fuel</source>
        <translation>घर और ईंधन</translation>
    </message>
    <message>
        <source>Feasts and gifts</source>
        <translation>त्योहार और उपहार</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>माल ख़रीदा</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ढुलाई</translation>
    </message>
    <message>
        <source>Rent and power</source>
        <translation>किराया, बिजली</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>मज़दूरी दी</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>आता है</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>जाता है</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>1 as she says, 2 books seen, 3 counted, 4 bank statement</source>
        <translation>1 उसके कहे, 2 बही देखी, 3 गिना, 4 बैंक विवरण</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>ऋणदाता</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>देनदारी</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>1 deposit … 9 other</source>
        <translation>1 जमा … 9 अन्य</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>स्वामित्व</translation>
    </message>
    <message>
        <source>0 none, 1 papers seen, 2 copy kept, 3 registered</source>
        <translation>0 नहीं, 1 काग़ज़ देखे, 2 प्रति रखी, 3 पंजीकृत</translation>
    </message>
    <message>
        <source>Others take first</source>
        <translation>पहले दूसरे</translation>
    </message>
    <message>
        <source>Owner, if another</source>
        <translation>स्वामी, यदि दूसरा</translation>
    </message>
    <message>
        <source>limit {percent} or {amount}</source>
        <translation>सीमा {percent} या {amount}</translation>
    </message>
    <message>
        <source>no income written yet</source>
        <translation>आय अभी लिखी नहीं</translation>
    </message>
    <message>
        <source>fails {failing} of {total} tests</source>
        <translation>{total} में से {failing} परीक्षा में नहीं टिकता</translation>
    </message>
    <message>
        <source>holds in every test</source>
        <translation>हर परीक्षा में टिकता है</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>महीने में बचता है</translation>
    </message>
    <message>
        <source>in the tightest quarter</source>
        <translation>सबसे तंग तिमाही में</translation>
    </message>
    <message>
        <source>Installment of that</source>
        <translation>उसमें किस्त</translation>
    </message>
    <message>
        <source>Lowest month</source>
        <translation>सबसे कम महीना</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>उचित</translation>
    </message>
    <message>
        <source>choose a loan</source>
        <translation>ऋण चुनें</translation>
    </message>
    <message>
        <source>{state}: {name} {deed}. {reason}</source>
        <translation>{state}: {name}: {deed}। {reason}</translation>
    </message>
    <message>
        <source>Approved by {name}: {amount}, as asked, until {day}.</source>
        <translation>{name} ने स्वीकृत किया: {amount}, जैसा माँगा, {day} तक।</translation>
    </message>
    <message>
        <source>{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. Talk it over with her first.</source>
        <translation>{name} ने {amount}, {count} किस्तें स्वीकृत कीं (माँगा: {asked}, {asked_count}), {day} तक। पहले उससे बात करें।</translation>
    </message>
    <message>
        <source>Returned by the supervisor: {reason}</source>
        <translation>पर्यवेक्षक ने लौटाया: {reason}</translation>
    </message>
    <message>
        <source>The approval ended before the money was handed over. Hand it in again.</source>
        <translation>पैसा सौंपने से पहले स्वीकृति समाप्त हुई। फिर सौंपें।</translation>
    </message>
    <message>
        <source>It is with the supervisor. If you change and hand it in again, she sees the new version.</source>
        <translation>यह पर्यवेक्षक के पास है। बदलकर फिर सौंपें तो वे नया रूप देखेंगे।</translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation>वह क्या माँगती है</translation>
    </message>
    <message>
        <source>Which loan</source>
        <translation>कौन-सा ऋण</translation>
    </message>
    <message>
        <source>keys 1 to 9</source>
        <translation>कुंजी 1 से 9</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>पैसा किस लिए</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>ठीक-ठीक क्या</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>{least} से {most}</translation>
    </message>
    <message>
        <source>to {most}</source>
        <translation>{most} तक</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least} से</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>आपकी राय</translation>
    </message>
    <message>
        <source>I recommend</source>
        <translation>मेरी सिफ़ारिश</translation>
    </message>
    <message>
        <source>0 where you advise against it</source>
        <translation>सलाह न हो तो 0</translation>
    </message>
    <message>
        <source>At most {count} letters. The supervisor reads it first.</source>
        <translation>अधिकतम {count} अक्षर। पर्यवेक्षक पहले यही पढ़ते हैं।</translation>
    </message>
    <message>
        <source>To put right first</source>
        <translation>पहले ठीक करें</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to put right first</source>
        <comment>{n} things to put right first</comment>
        <translation>
            <numerusform>पहले {n} बात ठीक करें</numerusform>
            <numerusform>पहले {n} बातें ठीक करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ज़रूरत</translation>
    </message>
    <message>
        <source>Debts elsewhere</source>
        <translation>और कहीं ऋण</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ज़मानत</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>महीने में {amount}</translation>
    </message>
    <message>
        <source>no income yet</source>
        <translation>अभी आय नहीं</translation>
    </message>
    <message>
        <source>{amount} in a month</source>
        <translation>एक महीने में {amount}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not done yet</comment>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>costs only</source>
        <translation>केवल ख़र्च</translation>
    </message>
    <message numerus="yes">
        <source>{n} lender</source>
        <comment>{n} lenders</comment>
        <translation>
            <numerusform>{n} ऋणदाता</numerusform>
            <numerusform>{n} ऋणदाता</numerusform>
        </translation>
    </message>
    <message>
        <source>none written</source>
        <translation>कुछ नहीं लिखा</translation>
    </message>
    <message numerus="yes">
        <source>{n} pledge</source>
        <comment>{n} pledges</comment>
        <translation>
            <numerusform>{n} गिरवी</numerusform>
            <numerusform>{n} गिरवी</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pledged</source>
        <translation>कुछ गिरवी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} in the way</source>
        <comment>{n} in the way</comment>
        <translation>
            <numerusform>{n} रुकावट</numerusform>
            <numerusform>{n} रुकावटें</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>कोई रुकावट नहीं</translation>
    </message>
    <message>
        <source>written</source>
        <translation>लिखा है</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed</source>
        <comment>{n} agreed</comment>
        <translation>
            <numerusform>{n} तय</numerusform>
            <numerusform>{n} तय</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>आवेदन के भाग</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने के</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} visit?</source>
        <comment>Accept {n} visits?</comment>
        <translation>
            <numerusform>{n} भेंट स्वीकार करें?</numerusform>
            <numerusform>{n} भेंटें स्वीकार करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in their checks: {names}</source>
        <translation>जाँच में कुछ नहीं मिला: {names}</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>हर एक देखें</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n}</source>
        <comment>Accept {n}</comment>
        <translation>
            <numerusform>{n} स्वीकार करें</numerusform>
            <numerusform>{n} स्वीकार करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Visits, assessments and loan applications arrive by sync.</source>
        <translation>आपके लिए कुछ नहीं रुका। भेंट, आकलन और आवेदन सिंक से आते हैं।</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>रुका हुआ काम</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>दूसरी शर्तें</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>चर्चा</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>return</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>चर्चा</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Approve other terms</source>
        <translation>दूसरी शर्तें स्वीकृत करें</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>फ़ोटो देखें</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>निर्णय वापस लें</translation>
    </message>
    <message>
        <source>Accept all shown visits</source>
        <translation>दिख रही सब भेंटें स्वीकार करें</translation>
    </message>
    <message>
        <source>person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>लिखा हुआ भेजें</translation>
    </message>
    <message>
        <source>There is no decision of the last ten seconds.</source>
        <translation>पिछले दस सेकंड का कोई निर्णय नहीं।</translation>
    </message>
    <message>
        <source>No visit without flags is shown.</source>
        <translation>बिना संकेत की भेंट नहीं दिख रही।</translation>
    </message>
    <message>
        <source>Show: {filter}</source>
        <translation>दिखाएँ: {filter}</translation>
    </message>
    <message>
        <source>Put aside · {count}</source>
        <translation>अलग रखे · {count}</translation>
    </message>
    <message>
        <source>until {day}: {reason}</source>
        <translation>{day} तक: {reason}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगा</translation>
    </message>
    <message>
        <source>the oldest for {time}</source>
        <translation>सबसे पुराना {time} से</translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for you</source>
        <comment>{n} wait for you</comment>
        <translation>
            <numerusform>{n} आपकी प्रतीक्षा में</numerusform>
            <numerusform>{n} आपकी प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>आपका अपना काम</translation>
    </message>
    <message>
        <source>It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.</source>
        <translation>अलग शर्तों पर स्वीकृत है, और अधिकारी पूछते हैं। D से उत्तर दें, या R से लौटाएँ।</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>यहाँ आपके लिए कुछ नहीं रुका।</translation>
    </message>
    <message>
        <source>Only a loan can be approved with other terms.</source>
        <translation>दूसरी शर्तें केवल ऋण में हो सकती हैं।</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>A change of a loan that is agreed on cannot be taken back with Z.</source>
        <translation>सहमत ऋण-बदलाव Z से वापस नहीं होता।</translation>
    </message>
    <message>
        <source>Accepted here: {item}. {officer} sees it after the next sync</source>
        <translation>यहाँ स्वीकार: {item}। {officer} अगले सिंक के बाद देखेंगे</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit accepted here</source>
        <comment>{n} visits accepted here</comment>
        <translation>
            <numerusform>{n} भेंट यहाँ स्वीकार</numerusform>
            <numerusform>{n} भेंटें यहाँ स्वीकार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. {n} item waits again</source>
        <comment>Taken back. {n} items wait again</comment>
        <translation>
            <numerusform>वापस लिया। {n} मद फिर रुका है</numerusform>
            <numerusform>वापस लिया। {n} मद फिर रुके हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here. {officer} reads it after the next sync</source>
        <translation>यहाँ सहेजा। {officer} अगले सिंक के बाद पढ़ेंगे</translation>
    </message>
    <message>
        <source>Put aside. It comes back {day}</source>
        <translation>अलग रखा। {day} को लौटेगा</translation>
    </message>
    <message>
        <source>It waits with the rest again</source>
        <translation>फिर औरों के साथ रुका है</translation>
    </message>
    <message>
        <source>Returned here: {item}. {officer} sees it after the next sync</source>
        <translation>यहाँ लौटाया: {item}। {officer} अगले सिंक के बाद देखेंगे</translation>
    </message>
    <message>
        <source>{check}: {found}, fine</source>
        <translation>{check}: {found}, ठीक</translation>
    </message>
    <message>
        <source>{check}: {found}, look at this</source>
        <translation>{check}: {found}, इसे देखें</translation>
    </message>
    <message>
        <source>by {officer}, waiting {time}</source>
        <translation>{officer} का, {time} से रुका</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>इस पर क्या कहा गया</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>क्या लिखा गया</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} photo</source>
        <comment>Look at {n} photos</comment>
        <translation>
            <numerusform>{n} फ़ोटो देखें</numerusform>
            <numerusform>{n} फ़ोटो देखें</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of her</source>
        <translation>उसके बारे में क्या पता है</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>चर्चा में</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} देखने का</numerusform>
            <numerusform>{n} देखने के</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>कोई संकेत नहीं</translation>
    </message>
    <message>
        <source>Why do you approve it all the same?</source>
        <translation>फिर भी क्यों स्वीकृत करते हैं?</translation>
    </message>
    <message>
        <source>the officer reads it too</source>
        <translation>अधिकारी भी पढ़ते हैं</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Write why this loan is right although a rule speaks against it.</source>
        <translation>नियम के विरुद्ध होते हुए भी यह ऋण क्यों ठीक है, लिखें।</translation>
    </message>
    <message>
        <source>What do you want to know, or to say?</source>
        <translation>आप क्या जानना या कहना चाहते हैं?</translation>
    </message>
    <message>
        <source>it stays in the queue, under discussion</source>
        <translation>सूची में रहता है, चर्चा में</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>टिप्पणी भेजें</translation>
    </message>
    <message>
        <source>Write what you want to know. The officer reads it after the next sync.</source>
        <translation>क्या जानना है लिखें। अधिकारी अगले सिंक के बाद पढ़ेंगे।</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>क्यों लौटता है?</translation>
    </message>
    <message>
        <source>Say in your own words what to do, if the reason alone is not enough</source>
        <translation>कारण काफ़ी न हो तो अपने शब्दों में बताएँ क्या करें</translation>
    </message>
    <message>
        <source>Words for the officer</source>
        <translation>अधिकारी के लिए शब्द</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>लौटा दें</translation>
    </message>
    <message>
        <source>Choose a reason with a key from 1 to 9. The officer reads it first.</source>
        <translation>1 से 9 की कुंजी से कारण चुनें। अधिकारी पहले यही पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Note too short</source>
        <translation>टिप्पणी बहुत छोटी</translation>
    </message>
    <message>
        <source>Position missing</source>
        <translation>स्थिति नहीं</translation>
    </message>
    <message>
        <source>Person not met</source>
        <translation>व्यक्ति नहीं मिला</translation>
    </message>
    <message>
        <source>Figures do not fit</source>
        <translation>आँकड़े मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>प्रमाण नहीं</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>ग़लत व्यक्ति</translation>
    </message>
    <message>
        <source>Promise unclear</source>
        <translation>वादा स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>Visit again</source>
        <translation>फिर भेंट करें</translation>
    </message>
    <message>
        <source>A ratio of the books</source>
        <translation>बही का अनुपात</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>एक काग़ज़</translation>
    </message>
    <message>
        <source>An insurance</source>
        <translation>एक बीमा</translation>
    </message>
    <message>
        <source>Sales through us</source>
        <translation>हमारे ज़रिए बिक्री</translation>
    </message>
    <message>
        <source>No new debt</source>
        <translation>नया क़र्ज़ नहीं</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>हर तिमाही</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>हर साल</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>चूका</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>What does she promise besides paying?</source>
        <translation>चुकाने के सिवा वह क्या वादा करती है?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>किस प्रकार की</translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation>कुंजी 1 से 6</translation>
    </message>
    <message>
        <source>Which ratio</source>
        <translation>कौन-सा अनुपात</translation>
    </message>
    <message>
        <source>The figure to keep</source>
        <translation>निभाने का आँकड़ा</translation>
    </message>
    <message>
        <source>like 1.2, or 30 for 30 %</source>
        <translation>जैसे 1.2, या 30 % को 30</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>उसके शब्दों में</translation>
    </message>
    <message>
        <source>Looked at first on</source>
        <translation>पहली जाँच</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Did she keep it?</source>
        <translation>क्या उसने निभाया?</translation>
    </message>
    <message>
        <source>Waived this once</source>
        <translation>इस बार छूट</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>आपको क्या मिला</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>आपने क्या देखा</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>जाँच दर्ज करें</translation>
    </message>
    <message>
        <source>Choose what you found, with a key from 1 to 3.</source>
        <translation>क्या मिला, 1 से 3 की कुंजी से चुनें।</translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Agree on one</source>
        <translation>एक शर्त तय करें</translation>
    </message>
    <message>
        <source>Agree on a covenant</source>
        <translation>शर्त तय करें</translation>
    </message>
    <message>
        <source>covenant</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Nothing is promised besides paying. N agrees on something.</source>
        <translation>चुकाने के सिवा कोई वादा नहीं। N से तय करें।</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>मसौदा रहने दें</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation>पिछला कथन</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation>प्रमाण लिखें</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>दिखाएँ: {part}</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a person in People and press A.</source>
        <translation>कोई चुना नहीं। “लोग” में चुनें और A दबाएँ।</translation>
    </message>
    <message>
        <source>{trouble} Your answers up to now are kept.</source>
        <translation>{trouble} अब तक के उत्तर रखे हैं।</translation>
    </message>
    <message>
        <source>Assess {name}</source>
        <translation>{name} का आकलन</translation>
    </message>
    <message>
        <source>{trouble} Your answers are still on screen.</source>
        <translation>{trouble} आपके उत्तर परदे पर हैं।</translation>
    </message>
    <message>
        <source>This assessment is handed in and locked. A new one can be begun.</source>
        <translation>यह आकलन सौंपा और बंद है। नया शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.</source>
        <translation>पहले पूछें कि वह सहमत है या नहीं: 1 हाँ, 2 नहीं, 3 बिना कथन।</translation>
    </message>
    <message>
        <source>Assessment saved here. It goes to the supervisor by itself</source>
        <translation>आकलन यहाँ सहेजा। अपने-आप पर्यवेक्षक को जाएगा</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>यहाँ सहेजा</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.</source>
        <translation>इस महीने किसी ने आकलन किया। आप भी करें, बिना देखे। दोनों बाद में दिखेंगे।</translation>
    </message>
    <message>
        <source>Returned: {reason}. What you had is here; put it right and submit it anew.</source>
        <translation>लौटाया: {reason}। आपका लिखा यहाँ है; ठीक करके फिर जमा करें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.</source>
        <comment>{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.</comment>
        <translation>
            <numerusform>{n} कथन बाकी है। उत्तर दें, या कारण से छोड़ें (S)। कुछ खोया नहीं।</numerusform>
            <numerusform>{n} कथन बाकी हैं। उत्तर दें, या कारण से छोड़ें (S)। कुछ खोया नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>पहले पूछें</translation>
    </message>
    <message>
        <source>Say to her, in her own language:</source>
        <translation>उससे उसकी भाषा में कहें:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Yes, she agrees</source>
        <translation>हाँ, वह सहमत है</translation>
    </message>
    <message>
        <source>No, she does not want it</source>
        <translation>नहीं, वह नहीं चाहती</translation>
    </message>
    <message>
        <source>Yes, without statements</source>
        <translation>हाँ, बिना कथन</translation>
    </message>
    <message>
        <source>Does she agree?</source>
        <translation>क्या वह सहमत है?</translation>
    </message>
    <message>
        <source>Submit it like this: it is recorded that she did not want it. Nothing else is kept.</source>
        <translation>ऐसे ही जमा करें: दर्ज होगा कि उसने नहीं चाहा। और कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Go on with the references and what you saw. Nothing in the score changes by it.</source>
        <translation>संदर्भ और जो आपने देखा, उससे आगे बढ़ें। अंक नहीं बदलता।</translation>
    </message>
    <message>
        <source>Did not understand it</source>
        <translation>समझ नहीं आया</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>कहना नहीं चाहती</translation>
    </message>
    <message>
        <source>Others were listening</source>
        <translation>दूसरे सुन रहे थे</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>समय नहीं बचा</translation>
    </message>
    <message>
        <source>{answered} answered, {skipped} skipped, {open} open</source>
        <translation>{answered} उत्तर, {skipped} छोड़े, {open} बाकी</translation>
    </message>
    <message>
        <source>All statements are through. Go on with the references.</source>
        <translation>सब कथन हो गए। संदर्भ से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>How far does it fit?</source>
        <translation>यह उस पर कितना ठीक है?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>क्यों छोड़ा?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में {done}</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>कथन {number}</translation>
    </message>
    <message>
        <source>This statement is not here in {language} yet. Say it in her own words.</source>
        <translation>यह कथन यहाँ अभी {language} में नहीं है। इसे उसके शब्दों में कहें।</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>आपने क्या देखा या सुना?</translation>
    </message>
    <message>
        <source>Evidence: {c}</source>
        <translation>प्रमाण: {c}</translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation>अभी कुछ नहीं आँका</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Weak and strong need a word of what you saw. What you did not see, leave open.</source>
        <translation>कमज़ोर और मज़बूत के लिए लिखें क्या देखा। जो नहीं देखा, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ऐच्छिक</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>आकलन के भाग</translation>
    </message>
    <message>
        <source>The score is hidden until you submit, so that it does not lead your answers.</source>
        <translation>जमा करने तक अंक छिपा है, ताकि उत्तर न बदलें।</translation>
    </message>
    <message>
        <source>It is advice with reasons. It never decides about a loan by itself.</source>
        <translation>यह कारण सहित सलाह है। अकेले ऋण तय नहीं करती।</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>देखा</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} पूछे</translation>
    </message>
    <message>
        <source>from the books</source>
        <translation>अभिलेखों से</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>कैसा दिखता है</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>नहीं मिले</translation>
    </message>
    <message>
        <source>Spoken to?</source>
        <translation>बात हुई?</translation>
    </message>
    <message>
        <source>She was not reached.</source>
        <translation>वह नहीं मिली।</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>सब के उत्तर हैं।</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>नहीं कह सकते</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>ज़्यादातर</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>पूरी तरह</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>मज़बूत</translation>
    </message>
    <message>
        <source>I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. You may leave out any of them or all, and you may say no to everything: that is never held against you.</source>
        <translation>मैं आपको 24 छोटे कथन पढ़ना चाहता हूँ। आप बताएँ हर एक आप पर कितना ठीक है। क़रीब दस मिनट लगेंगे। आप कोई या सब छोड़ सकती हैं, और सबको मना कर सकती हैं: यह कभी आपके विरुद्ध नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>समूह नेता</translation>
    </message>
    <message>
        <source>The leader of her group, or somebody of the village committee. Ask alone.</source>
        <translation>उसके समूह की नेता, या ग्राम समिति का कोई। अकेले में पूछें।</translation>
    </message>
    <message>
        <source>Somebody who buys from her or sells to her. Ask alone.</source>
        <translation>जो उससे ख़रीदता या उसे बेचता है। अकेले में पूछें।</translation>
    </message>
    <message>
        <source>Neighbor drawn</source>
        <translation>चुना गया पड़ोसी</translation>
    </message>
    <message>
        <source>This neighbor was drawn from the list: neither she nor you choose. Ask alone.</source>
        <translation>यह पड़ोसी सूची से चुना गया: न उसकी न आपकी पसंद। अकेले में पूछें।</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक और</translation>
    </message>
    <message>
        <source>Where the three lie far apart, ask one more. Else leave this open.</source>
        <translation>तीनों बहुत अलग हों तो एक और पूछें। नहीं तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>हर 2 हफ़्ते</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>हर 4 हफ़्ते</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Groups of the center</source>
        <translation>केंद्र के समूह</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>आपकी टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Your notes on this center</source>
        <translation>इस केंद्र पर आपकी टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Who keeps the key, which road in the rains. Stays on this laptop.</source>
        <translation>चाबी किसके पास, बारिश में कौन-सा रास्ता। इसी लैपटॉप पर रहता है।</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>पिछली बैठक</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>पत्रक खोलें</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>पत्रक</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>पत्रक छापें</translation>
    </message>
    <message>
        <source>Print the loan file</source>
        <translation>ऋण फ़ाइल छापें</translation>
    </message>
    <message>
        <source>print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Hand the application in first.</source>
        <translation>पहले आवेदन सौंपें।</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Form a group here</source>
        <translation>यहाँ समूह बनाएँ</translation>
    </message>
    <message>
        <source>Change name or place</source>
        <translation>नाम या जगह बदलें</translation>
    </message>
    <message>
        <source>Change day or time</source>
        <translation>दिन या समय बदलें</translation>
    </message>
    <message>
        <source>Form a new center</source>
        <translation>नया केंद्र बनाएँ</translation>
    </message>
    <message>
        <source>Close or merge this center</source>
        <translation>केंद्र बंद करें या मिलाएँ</translation>
    </message>
    <message>
        <source>No center is open. Choose one in Meetings.</source>
        <translation>कोई केंद्र खुला नहीं। “बैठकें” में चुनें।</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. You can read it; changes are hers to make.</source>
        <translation>यह केंद्र {officer} का है। आप पढ़ सकते हैं; बदलाव उनका काम है।</translation>
    </message>
    <message>
        <source>{name} center</source>
        <translation>{name} केंद्र</translation>
    </message>
    <message>
        <source>Open for loans</source>
        <translation>ऋण के लिए खुला</translation>
    </message>
    <message>
        <source>{n} of {m} groups blocked</source>
        <translation>{m} में से {n} समूह रुके</translation>
    </message>
    <message numerus="yes">
        <source>every {n} week</source>
        <comment>every {n} weeks</comment>
        <translation>
            <numerusform>हर {n} हफ़्ते</numerusform>
            <numerusform>हर {n} हफ़्ते</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {time}, {often}</source>
        <translation>{weekday} {time}, {often}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>अगली {day}</translation>
    </message>
    <message>
        <source>Everybody went to {center} on {day}. Its history stays.</source>
        <translation>{day} को सब {center} गए। इसका इतिहास रहता है।</translation>
    </message>
    <message>
        <source>This center was closed on {day}. Its history stays.</source>
        <translation>यह केंद्र {day} को बंद हुआ। इतिहास रहता है।</translation>
    </message>
    <message>
        <source>fund {amount}</source>
        <translation>कोष {amount}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>रुका</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may borrow</comment>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open for covers: {amount}</source>
        <translation>भरपाई बाकी: {amount}</translation>
    </message>
    <message>
        <source>Rules · {version}</source>
        <translation>नियम · {version}</translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation>अभी कोई बैठक दर्ज नहीं।</translation>
    </message>
    <message>
        <source>{day}: {n} of {m} came, {amount} collected.</source>
        <translation>{day}: {m} में से {n} आईं, {amount} वसूला।</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>लिखा हुआ परदे पर है।</translation>
    </message>
    <message>
        <source>This center is closed. Nothing can be changed in it any more.</source>
        <translation>यह केंद्र बंद है। अब कुछ नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. Ask her, or the supervisor.</source>
        <translation>यह केंद्र {officer} का है। उनसे या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>समूह बनाएँ</translation>
    </message>
    <message>
        <source>Collection sheet ready to print: {file}</source>
        <translation>संग्रह पत्रक छपने को तैयार: {file}</translation>
    </message>
    <message>
        <source>This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.</source>
        <translation>यह बैठक पूरी है, केवल पढ़ी जा सकती है। ग़लती “चुकौतियाँ” में उलटकर सुधारें।</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>हफ़्ता {number}</translation>
    </message>
    <message>
        <source>This is the meeting of {day}, not of today. Receipts will carry that day.</source>
        <translation>यह {day} की बैठक है, आज की नहीं। रसीदों पर वही दिन होगा।</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>यहाँ भरें</translation>
    </message>
    <message>
        <source>This meeting is finished already. Nothing was recorded twice.</source>
        <translation>यह बैठक पहले ही पूरी है। कुछ दो बार दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>{officer} has this center now. What you typed is kept here; it is hers to finish.</source>
        <translation>यह केंद्र अब {officer} का है। आपका लिखा यहाँ है; पूरा करना उनका काम है।</translation>
    </message>
    <message>
        <source>{officer} has this center. You can read and print its sheet.</source>
        <translation>यह केंद्र {officer} का है। आप पत्रक पढ़ और छाप सकते हैं।</translation>
    </message>
    <message>
        <source>This meeting is on {day}. Print its sheet now, enter it then.</source>
        <translation>यह बैठक {day} को है। पत्रक अभी छापें, तब भरें।</translation>
    </message>
    <message>
        <source>You opened this sheet on your other laptop, {moment}. Here it can be read.</source>
        <translation>आपने यह पत्रक अपने दूसरे लैपटॉप पर खोला है, {moment}। यहाँ इसे पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>{name} opened this sheet on another laptop, {moment}. Here it can be read.</source>
        <translation>{name} ने यह पत्रक दूसरे लैपटॉप पर खोला है, {moment}। यहाँ इसे पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>आपने जो भरा है, यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>और {n} और</translation>
    </message>
    <message>
        <source>Typed here and not recorded there: {names}. If you have this money, take it in Repayments.</source>
        <translation>यहाँ भरा गया, वहाँ दर्ज नहीं: {names}। यह पैसा आपके पास हो तो चुकौतियाँ में लें।</translation>
    </message>
    <message>
        <source>{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.</source>
        <translation>{name} ने {moment} यह बैठक पूरी की। केवल पढ़ी जा सकती है; ग़लती उलटकर सुधारें।</translation>
    </message>
    <message>
        <source>Enter the meeting of {day}?</source>
        <translation>{day} की बैठक भरें?</translation>
    </message>
    <message>
        <source>{name} center does not meet today. Hold a meeting all the same?</source>
        <translation>{name} केंद्र आज नहीं मिलता। फिर भी बैठक करें?</translation>
    </message>
    <message>
        <source>Meeting finished. Nobody paid, so there are no receipts.</source>
        <translation>बैठक पूरी। किसी ने नहीं दिया, इसलिए रसीद नहीं।</translation>
    </message>
    <message>
        <source>Meeting finished. 1 receipt, {number}</source>
        <translation>बैठक पूरी। 1 रसीद, {number}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting finished. {n} receipt, {first} to {last}</source>
        <comment>Meeting finished. {n} receipts, {first} to {last}</comment>
        <translation>
            <numerusform>बैठक पूरी। {n} रसीद, {first} से {last}</numerusform>
            <numerusform>बैठक पूरी। {n} रसीदें, {first} से {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Nothing waits for a decision here.</source>
        <translation>कोई टकराव नहीं। कुछ निर्णय को नहीं रुका।</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>हफ़्ता देखें</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>You got</source>
        <translation>आपको मिला</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>देना बाकी</translation>
    </message>
    <message>
        <source>Ask for a receipt before you pay</source>
        <translation>देने से पहले रसीद माँगें</translation>
    </message>
    <message>
        <source>English alone</source>
        <translation>केवल अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi and English</source>
        <translation>हिंदी और अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Bengali and English</source>
        <translation>बांग्ला और अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>अरबी और अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Swahili and English</source>
        <translation>स्वाहिली और अंग्रेज़ी</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>फ़्रेंच और अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>चीनी और अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>परिणाम सहेजें</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>field</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s value</source>
        <translation>इस लैपटॉप का मान लें</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>Take the office&apos;s value</source>
        <translation>कार्यालय का मान लें</translation>
    </message>
    <message>
        <source>office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>दूसरा मान लिखें</translation>
    </message>
    <message>
        <source>type another value</source>
        <translation>दूसरा मान लिखें</translation>
    </message>
    <message>
        <source>Keep the one from before</source>
        <translation>पहले वाला रखें</translation>
    </message>
    <message>
        <source>keep before</source>
        <translation>पहले वाला</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>सब मेरे</translation>
    </message>
    <message>
        <source>All office</source>
        <translation>सब कार्यालय के</translation>
    </message>
    <message>
        <source>save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>किसी से पूछें</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>अगला अभिलेख</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>अगला अभिलेख</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>पिछला अभिलेख</translation>
    </message>
    <message>
        <source>{name} was decided elsewhere meanwhile. Nothing is lost.</source>
        <translation>{name} इस बीच और जगह तय हुआ। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Only you can answer it.</source>
        <translation>केवल आप उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} से पूछें</translation>
    </message>
    <message>
        <source>Nobody else has this record. Ask at the branch.</source>
        <translation>यह अभिलेख और किसी के पास नहीं। शाखा में पूछें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed here and at the office. Nothing is lost: every value stays in the history.</source>
        <comment>{n} records were changed here and at the office. Nothing is lost: every value stays in the history.</comment>
        <translation>
            <numerusform>{n} अभिलेख यहाँ और कार्यालय में बदला। कुछ खोया नहीं: हर मान इतिहास में है।</numerusform>
            <numerusform>{n} अभिलेख यहाँ और कार्यालय में बदले। कुछ खोया नहीं: हर मान इतिहास में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} पहले</translation>
    </message>
    <message numerus="yes">
        <source>{n} value to choose</source>
        <comment>{n} values to choose</comment>
        <translation>
            <numerusform>{n} मान चुनना है</numerusform>
            <numerusform>{n} मान चुनने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>put it aside until {day}: {reason}</source>
        <translation>{day} तक अलग रखा: {reason}</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>फिर लिया</translation>
    </message>
    <message>
        <source>agreed on the terms with her</source>
        <translation>उसके साथ शर्तें तय कीं</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>निर्णय वापस लिया</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में {number}</translation>
    </message>
    <message>
        <source>Choose which value is right. Fields changed on one side only are already merged.</source>
        <translation>सही मान चुनें। एक ओर बदले खाने पहले ही मिल गए।</translation>
    </message>
    <message>
        <source>{name} decides this. Both values are kept until then.</source>
        <translation>{name} तय करेंगे। तब तक दोनों मान रखे हैं।</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} आपसे पूछते हैं</translation>
    </message>
    <message>
        <source>This laptop (you)</source>
        <translation>यह लैपटॉप (आप)</translation>
    </message>
    <message>
        <source>This laptop ({name})</source>
        <translation>यह लैपटॉप ({name})</translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation>कार्यालय ({name})</translation>
    </message>
    <message numerus="yes">
        <source>{n} value still to choose</source>
        <comment>{n} values still to choose</comment>
        <translation>
            <numerusform>{n} मान अभी चुनना है</numerusform>
            <numerusform>{n} मान अभी चुनने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for {field} first. The other choices are kept.</source>
        <translation>पहले {field} का मान चुनें। बाकी चुनाव रखे हैं।</translation>
    </message>
    <message>
        <source>{name} decides this. Both sides are kept until then.</source>
        <translation>{name} तय करेंगे। तब तक दोनों रखे हैं।</translation>
    </message>
    <message>
        <source>Saved here. Every value stays in the history</source>
        <translation>यहाँ सहेजा। हर मान इतिहास में है</translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.</source>
        <comment>No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.</comment>
        <translation>
            <numerusform>कोई टकराव नहीं। कुछ निर्णय को नहीं रुका। इस हफ़्ते {n} अभिलेख अपने-आप मिला।</numerusform>
            <numerusform>कोई टकराव नहीं। कुछ निर्णय को नहीं रुका। इस हफ़्ते {n} अभिलेख अपने-आप मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for both officers</source>
        <translation>दोनों अधिकारियों के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Say what you found out, for example by phone</source>
        <translation>क्या पता चला लिखें, जैसे फ़ोन पर</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>दर्ज किया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>limit {figure}</source>
        <translation>सीमा {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>{field} का दूसरा मान</translation>
    </message>
    <message>
        <source>Type the right value</source>
        <translation>सही मान लिखें</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>एक चुनें</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>परिणाम: {value}</translation>
    </message>
    <message>
        <source>This laptop, {name}</source>
        <translation>यह लैपटॉप, {name}</translation>
    </message>
    <message>
        <source>Office, {name}</source>
        <translation>कार्यालय, {name}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen</source>
        <translation>{total} में {chosen} चुने</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message numerus="yes">
        <source>{n} other change merged by itself</source>
        <comment>{n} other changes merged by themselves</comment>
        <translation>
            <numerusform>{n} और बदलाव अपने-आप मिला</numerusform>
            <numerusform>{n} और बदलाव अपने-आप मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Records to decide</source>
        <translation>तय करने के अभिलेख</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>चुनने के खाने</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>will be saved</source>
        <translation>सहेजा जाएगा</translation>
    </message>
    <message>
        <source>Settled this week</source>
        <translation>इस हफ़्ते निपटे</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>इस हफ़्ते तय</translation>
    </message>
    <message>
        <source>Merged by itself this week: {count}</source>
        <translation>इस हफ़्ते अपने-आप मिले: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo the decision about {name}</source>
        <translation>{name} का निर्णय वापस लें</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>वही व्यक्ति?</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>खुला नहीं</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Counted alike</source>
        <translation>गिनती समान</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>A4 छापें</translation>
    </message>
    <message>
        <source>print A4</source>
        <translation>A4 छापें</translation>
    </message>
    <message>
        <source>Print on 80 mm</source>
        <translation>80 mm पर छापें</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm रोल</translation>
    </message>
    <message>
        <source>Down the notes</source>
        <translation>नोटों में नीचे</translation>
    </message>
    <message>
        <source>down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Go to the count</source>
        <translation>गिनती पर जाएँ</translation>
    </message>
    <message>
        <source>count by notes</source>
        <translation>नोटों से गिनें</translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation>पर्ची की फ़ोटो</translation>
    </message>
    <message>
        <source>photo of the slip</source>
        <translation>पर्ची की फ़ोटो</translation>
    </message>
    <message>
        <source>Money drawn from the branch</source>
        <translation>शाखा से निकाला पैसा</translation>
    </message>
    <message>
        <source>A second person signs too</source>
        <translation>दूसरा व्यक्ति भी हस्ताक्षर करे</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>{sentence} Close it first. Nothing of it is lost.</source>
        <translation>{sentence} पहले उसे बंद करें। कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>{sentence} Close it first, or carry on. Nothing of it is lost.</source>
        <translation>{sentence} पहले उसे बंद करें, या काम करते रहें। कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>वह दिन बंद करें</translation>
    </message>
    <message>
        <source>Closed here, not yet received at the office. It is sent with the next sync.</source>
        <translation>यहाँ बंद, कार्यालय को अभी नहीं मिला। अगले सिंक में जाएगा।</translation>
    </message>
    <message>
        <source>Closed and received at the office. Whoever took the money still has to count it.</source>
        <translation>बंद और कार्यालय को मिला। पैसा लेने वाले को अभी गिनना है।</translation>
    </message>
    <message>
        <source>Whoever took the money counted the same. Nothing is left to do.</source>
        <translation>पैसा लेने वाले ने उतना ही गिना। कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>Your supervisor opened this day again: {reason}. Close it again.</source>
        <translation>पर्यवेक्षक ने यह दिन फिर खोला: {reason}। फिर बंद करें।</translation>
    </message>
    <message>
        <source>The day is open. Count again when it ends.</source>
        <translation>दिन खुला है। समाप्ति पर फिर गिनें।</translation>
    </message>
    <message>
        <source>2  Count</source>
        <translation>2  गिनती</translation>
    </message>
    <message>
        <source>Anything else, as one sum</source>
        <translation>बाकी सब, एक रकम</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>2  Count what you begin with</source>
        <translation>2  जिससे शुरू करते हैं उसे गिनें</translation>
    </message>
    <message>
        <source>Typed, not kept yet. Ctrl+Enter keeps it.</source>
        <translation>लिखा, रखा नहीं। Ctrl+Enter से रखें।</translation>
    </message>
    <message>
        <source>Kept at {time}. Type to count again.</source>
        <translation>{time} पर रखा। फिर गिनने को लिखें।</translation>
    </message>
    <message>
        <source>Enter goes down. An empty line is none of that note.</source>
        <translation>Enter नीचे जाता है। ख़ाली पंक्ति यानी वह नोट नहीं।</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>नोट या सिक्का</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>Handed over or drawn</source>
        <translation>सौंपा या निकाला</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>पर्ची</translation>
    </message>
    <message>
        <source>Cashier or second person</source>
        <translation>कैशियर या दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Brought from before</source>
        <translation>पहले से लाए</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>दिया</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>निकाला</translation>
    </message>
    <message>
        <source>Difference (counted less recorded)</source>
        <translation>अंतर (गिना घटा दर्ज)</translation>
    </message>
    <message>
        <source>Stays over night</source>
        <translation>रात को रहता है</translation>
    </message>
    <message>
        <source>Handed over (drawn: below zero)</source>
        <translation>सौंपा (निकाला: शून्य से नीचे)</translation>
    </message>
    <message>
        <source>Why it differs: {reason}</source>
        <translation>अंतर क्यों: {reason}</translation>
    </message>
    <message>
        <source>Why so much stays: {reason}</source>
        <translation>इतना क्यों रहता है: {reason}</translation>
    </message>
    <message>
        <source>Closed by {name}, who counted with {witness}.</source>
        <translation>{name} ने बंद किया, {witness} के साथ गिना।</translation>
    </message>
    <message numerus="yes">
        <source>Opened again once: {reason}</source>
        <comment>Opened again {n} times, last: {reason}</comment>
        <translation>
            <numerusform>एक बार फिर खुला: {reason}</numerusform>
            <numerusform>{n} बार फिर खुला, अंतिम: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation>{note} की संख्या</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>कैशियर</translation>
    </message>
    <message>
        <source>1  Unfinished</source>
        <translation>1  अधूरा</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>What is half typed on the officer&apos;s own laptop is not known here.</source>
        <translation>अधिकारी के लैपटॉप पर आधा लिखा यहाँ पता नहीं।</translation>
    </message>
    <message>
        <source>Every sheet and visit is finished, every receipt printed.</source>
        <translation>हर पत्रक और भेंट पूरी, हर रसीद छपी।</translation>
    </message>
    <message>
        <source>3  Difference</source>
        <translation>3  अंतर</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>अंतर क्यों</translation>
    </message>
    <message>
        <source>The supervisor reads it and decides.</source>
        <translation>पर्यवेक्षक पढ़कर तय करते हैं।</translation>
    </message>
    <message>
        <source>What should be there is told after the count is kept.</source>
        <translation>कितना होना चाहिए, गिनती रखने के बाद बताया जाता है।</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>{amount} less than recorded</source>
        <translation>दर्ज से {amount} कम</translation>
    </message>
    <message>
        <source>{amount} more than recorded</source>
        <translation>दर्ज से {amount} ज़्यादा</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>4  Hand over</source>
        <translation>4  सौंपना</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>पर्ची का नंबर</translation>
    </message>
    <message>
        <source>After the count: to the cashier, the bank or an agent.</source>
        <translation>गिनती के बाद: कैशियर, बैंक या एजेंट को।</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>पर्ची {number}</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>फ़ोटो सहित</translation>
    </message>
    <message>
        <source>Nothing may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>रात को कुछ नहीं रह सकता ({policy})। ख़ाली: अभी कुछ नहीं सौंपा।</translation>
    </message>
    <message>
        <source>{amount} may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>रात को {amount} रह सकते हैं ({policy})। ख़ाली: अभी कुछ नहीं सौंपा।</translation>
    </message>
    <message>
        <source>5  Sign and lock</source>
        <translation>5  हस्ताक्षर और बंद</translation>
    </message>
    <message>
        <source>Why so much stays</source>
        <translation>इतना क्यों रहता है</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>किसके साथ गिना</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>आपका PIN या पासवाक्य</translation>
    </message>
    <message>
        <source>PIN or passphrase of {name}</source>
        <translation>{name} का PIN या पासवाक्य</translation>
    </message>
    <message>
        <source>{name} has no seat on this laptop and signs on the paper.</source>
        <translation>{name} की इस लैपटॉप पर सीट नहीं, काग़ज़ पर हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>At the end. Then the day is locked and nothing of it changes any more.</source>
        <translation>अंत में। फिर दिन बंद है और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Nothing stays over night. After this nothing of the day changes any more.</source>
        <translation>रात को कुछ नहीं रहता। इसके बाद दिन का कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>{amount} stays over night. After this nothing of the day changes any more.</source>
        <translation>रात को {amount} रहते हैं। इसके बाद दिन का कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>दिन खोलें</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>गिनती रखें</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>कारण रखें</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>दिन बंद करें</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>{amount} सौंपें</translation>
    </message>
    <message>
        <source>{sentence} Then the day can be closed.</source>
        <translation>{sentence} फिर दिन बंद हो सकता है।</translation>
    </message>
    <message>
        <source>Count first; the slip belongs to what is handed over.</source>
        <translation>पहले गिनें; पर्ची जमा के साथ होती है।</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Came after the day was closed</source>
        <translation>दिन बंद होने के बाद आया</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>not counted there yet</source>
        <translation>वहाँ अभी गिना नहीं</translation>
    </message>
    <message>
        <source>{name} counted the same</source>
        <translation>{name} ने उतना ही गिना</translation>
    </message>
    <message>
        <source>{name} counted {amount}</source>
        <translation>{name} ने {amount} गिने</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>{name} ने बंद किया</translation>
    </message>
    <message>
        <source>Closed by {name}, counted together with {witness}</source>
        <translation>{name} ने बंद किया, {witness} के साथ गिना</translation>
    </message>
    <message>
        <source>It was opened again before: {reason}</source>
        <translation>पहले फिर खोला गया था: {reason}</translation>
    </message>
    <message>
        <source>Saved here first</source>
        <translation>पहले यहीं सहेजा जाता है</translation>
    </message>
    <message>
        <source>Nothing you finish waits for a network.</source>
        <translation>आपका पूरा किया काम नेटवर्क की राह नहीं देखता।</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>सुरक्षित ताला</translation>
    </message>
    <message>
        <source>Without your PIN nobody reads this laptop.</source>
        <translation>आपके PIN के बिना यह लैपटॉप कोई नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Sends by itself</source>
        <translation>अपने-आप भेजता है</translation>
    </message>
    <message>
        <source>When a network appears, and goes on after every cut.</source>
        <translation>नेटवर्क आते ही, और हर रुकावट के बाद आगे।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>भाषा: {language}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>नया PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>अपना PIN लिखें</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN चुनें</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही PIN फिर</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice</source>
        <translation>दोनों अलग हैं। वही PIN दो बार लिखें</translation>
    </message>
    <message>
        <source>At least 6 digits; no date, no row of digits</source>
        <translation>कम से कम 6 अंक; तारीख़ नहीं, क्रम नहीं</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once.</source>
        <translation>लिखकर IT को दें। PIN भूलने पर यही लैपटॉप खोलता है। एक बार ही दिखता है।</translation>
    </message>
    <message>
        <source>That PIN was not right. Wait {time}, then try again</source>
        <translation>PIN सही नहीं था। {time} रुकें, फिर लिखें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासवाक्य</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासवाक्य</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>अपना पासवाक्य लिखें</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासवाक्य चुनें</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासवाक्य फिर</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice</source>
        <translation>दोनों अलग हैं। वही पासवाक्य दो बार लिखें</translation>
    </message>
    <message>
        <source>At least 15 letters, because this laptop has no keyring</source>
        <translation>कम से कम 15 अक्षर, क्योंकि इस लैपटॉप में कुंजी-पेटी नहीं</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once.</source>
        <translation>लिखकर IT को दें। पासवाक्य भूलने पर यही लैपटॉप खोलता है। एक बार ही दिखता है।</translation>
    </message>
    <message>
        <source>That passphrase was not right. Wait {time}, then try again</source>
        <translation>पासवाक्य सही नहीं था। {time} रुकें, फिर लिखें</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>आपका PIN</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>पहली प्रति</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>यह लैपटॉप तैयार करें</translation>
    </message>
    <message>
        <source>Set by IT for all laptops</source>
        <translation>IT ने सबके लिए तय किया</translation>
    </message>
    <message>
        <source>IT tells you this address</source>
        <translation>यह पता IT बताता है</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>कार्यालय का पता</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एक-बार कोड</translation>
    </message>
    <message>
        <source>IT gives it to you. It works once, for 48 hours</source>
        <translation>IT देता है। एक बार, 48 घंटे तक चलता है</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>कार्यालय से जुड़ें</translation>
    </message>
    <message>
        <source>You may close the laptop. What is copied stays, and the rest comes later.</source>
        <translation>लैपटॉप बंद कर सकते हैं। जो उतर गया वह रहेगा, बाकी बाद में।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>It is written down. Open</source>
        <translation>लिख लिया। खोलें</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, अभी</translation>
    </message>
    <message>
        <source>Enter the office&apos;s address</source>
        <translation>कार्यालय का पता भरें</translation>
    </message>
    <message>
        <source>Enter the code that IT gave you</source>
        <translation>IT का दिया कोड भरें</translation>
    </message>
    <message>
        <source>Welcome, {name}. This laptop belongs to {branch} now.</source>
        <translation>स्वागत है, {name}। यह लैपटॉप अब {branch} का है।</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>पदाधिकारी</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>कोष</translation>
    </message>
    <message>
        <source>Open for covers</source>
        <translation>भरपाई बाकी</translation>
    </message>
    <message>
        <source>Leader: {name}, since {day}</source>
        <translation>नेता: {name}, {day} से</translation>
    </message>
    <message>
        <source>Secretary: {name}, since {day}</source>
        <translation>सचिव: {name}, {day} से</translation>
    </message>
    <message>
        <source>Cashier: {name}, since {day}</source>
        <translation>कोषाध्यक्ष: {name}, {day} से</translation>
    </message>
    <message>
        <source>Open center</source>
        <translation>केंद्र खोलें</translation>
    </message>
    <message>
        <source>No group is open. Choose one on the page of its center.</source>
        <translation>कोई समूह खुला नहीं। उसके केंद्र के पन्ने पर चुनें।</translation>
    </message>
    <message>
        <source>This group was dissolved and can only be read. Its history stays.</source>
        <translation>यह समूह भंग हुआ, केवल पढ़ा जा सकता है। इतिहास रहता है।</translation>
    </message>
    <message>
        <source>{n} of {m} members</source>
        <translation>{m} में {n} सदस्य</translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation>अभी कोई चुना नहीं गया।</translation>
    </message>
    <message>
        <source>{debtor} owes {creditor} {amount}</source>
        <translation>{debtor} को {creditor} को {amount} देने हैं</translation>
    </message>
    <message>
        <source>Nobody owes anybody for a cover.</source>
        <translation>भरपाई की किसी पर देनदारी नहीं।</translation>
    </message>
    <message>
        <source>None was called off in the last 8 weeks.</source>
        <translation>पिछले 8 हफ़्ते कोई रद्द नहीं हुई।</translation>
    </message>
    <message>
        <source>Trained and tested before its records came here.</source>
        <translation>अभिलेख यहाँ आने से पहले प्रशिक्षित और परीक्षित।</translation>
    </message>
    <message>
        <source>{n} of {m} days are done.</source>
        <translation>{m} में {n} दिन हुए।</translation>
    </message>
    <message>
        <source>Passed the recognition test {day}.</source>
        <translation>{day} को मान्यता परीक्षा उत्तीर्ण।</translation>
    </message>
    <message>
        <source>Not passed {day}</source>
        <translation>{day} को उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>No recognition test yet.</source>
        <translation>अभी मान्यता परीक्षा नहीं।</translation>
    </message>
    <message>
        <source>{amount} is in the fund.</source>
        <translation>कोष में {amount} हैं।</translation>
    </message>
    <message>
        <source>held</source>
        <translation>हुई</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>उलटा</translation>
    </message>
    <message>
        <source>This group was dissolved. Nothing can be changed in it any more.</source>
        <translation>यह समूह भंग हुआ। अब कुछ नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>Their savings</source>
        <translation>उनकी बचत</translation>
    </message>
    <message>
        <source>The payers get receipts; she owes each what was paid.</source>
        <translation>देने वालों को रसीद मिलती है; जिसने जितना दिया, उसे उतना देना है।</translation>
    </message>
    <message>
        <source>Who pays for {name}?</source>
        <translation>{name} के लिए कौन देता है?</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>keys 1 to {n}</source>
        <translation>कुंजी 1 से {n}</translation>
    </message>
    <message>
        <source>Record the cover</source>
        <translation>भरपाई दर्ज करें</translation>
    </message>
    <message>
        <source>Write it in the sheet</source>
        <translation>पत्रक में लिखें</translation>
    </message>
    <message>
        <source>has {amount}</source>
        <translation>{amount} हैं</translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation>{name} देती हैं</translation>
    </message>
    <message>
        <source>{amount} of {whole}, {left} stays unpaid</source>
        <translation>{whole} में {amount}, {left} बाकी रहते हैं</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{whole} में {amount}</translation>
    </message>
    <message>
        <source>Enter who pays how much.</source>
        <translation>कौन कितना देता है, भरें।</translation>
    </message>
    <message>
        <source>20, 20/10, +7 or fri</source>
        <translation>20, 20/10, +7 या fri</translation>
    </message>
    <message>
        <source>like 10 or 10:30</source>
        <translation>जैसे 10 या 10:30</translation>
    </message>
    <message>
        <source>Nobody is in it any more. What was recorded for it stays; nobody meets there from today on.</source>
        <translation>अब इसमें कोई नहीं। जो दर्ज है रहता है; आज से वहाँ बैठक नहीं।</translation>
    </message>
    <message>
        <source>Everybody in it goes to another center today, with loans, savings and history.</source>
        <translation>आज सब दूसरे केंद्र जाते हैं, ऋण, बचत और इतिहास सहित।</translation>
    </message>
    <message>
        <source>Close {name} center?</source>
        <translation>{name} केंद्र बंद करें?</translation>
    </message>
    <message>
        <source>arrows or first letters</source>
        <translation>तीर या पहले अक्षर</translation>
    </message>
    <message>
        <source>Where do its members go?</source>
        <translation>सदस्य कहाँ जाएँ?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>खुला रहने दें</translation>
    </message>
    <message>
        <source>Merge and close</source>
        <translation>मिलाकर बंद करें</translation>
    </message>
    <message>
        <source>Close the center</source>
        <translation>केंद्र बंद करें</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>कहीं नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} समूह</numerusform>
            <numerusform>{n} समूह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs, {amount} owed, days stay</source>
        <comment>{n} run, {amount} owed, days stay</comment>
        <translation>
            <numerusform>{n} चालू, {amount} बाकी, दिन वही</numerusform>
            <numerusform>{n} चालू, {amount} बाकी, दिन वही</numerusform>
        </translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>कोई चालू नहीं</translation>
    </message>
    <message>
        <source>Savings and funds</source>
        <translation>बचत और कोष</translation>
    </message>
    <message>
        <source>{weekday} {time}, with {officer}</source>
        <translation>{weekday} {time}, {officer} के साथ</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>{what} to {center}</source>
        <translation>{what}, {center} को</translation>
    </message>
    <message>
        <source>A sheet of today is begun here. Finish it first, or it is not recorded.</source>
        <translation>आज का पत्रक यहाँ शुरू है। पहले पूरा करें, नहीं तो दर्ज नहीं होगा।</translation>
    </message>
    <message>
        <source>{name} center closed</source>
        <translation>{name} केंद्र बंद</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Space निशान लगाता है</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>चुनी सदस्य</translation>
    </message>
    <message>
        <source>loan {number}</source>
        <translation>ऋण {number}</translation>
    </message>
    <message>
        <source>no loan yet</source>
        <translation>अभी ऋण नहीं</translation>
    </message>
    <message>
        <source>She may borrow up to {amount} now.</source>
        <translation>अभी {amount} तक ऋण ले सकती है।</translation>
    </message>
    <message>
        <source>Nothing is in the way of her next loan.</source>
        <translation>अगले ऋण में कोई रुकावट नहीं।</translation>
    </message>
    <message>
        <source>{n} of {m} meetings</source>
        <translation>{m} में {n} बैठकें</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>अभी बैठक नहीं</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आई</translation>
    </message>
    <message>
        <source>Owes for covers</source>
        <translation>भरपाई की देनदार</translation>
    </message>
    <message>
        <source>Others owe her</source>
        <translation>औरों पर इसका</translation>
    </message>
    <message>
        <source>Was covered</source>
        <translation>इसकी भरपाई हुई</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation>
            <numerusform>{n} बार</numerusform>
            <numerusform>{n} बार</numerusform>
        </translation>
    </message>
    <message>
        <source>leader</source>
        <translation>नेता</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>कोषाध्यक्ष</translation>
    </message>
    <message>
        <source>Oldest at the left. Full: came. Half: late. Cross: absent.</source>
        <translation>सबसे पुरानी बाईं ओर। पूरा: आई। आधा: देर से। क्रॉस: अनुपस्थित।</translation>
    </message>
    <message>
        <source>Meetings she came to in this loan cycle</source>
        <translation>इस ऋण चक्र में वह जितनी बैठकों में आई</translation>
    </message>
    <message>
        <source>Days the oldest unpaid installment is past its day</source>
        <translation>सबसे पुरानी बाकी किस्त कितने दिन पार</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Last 8 meetings</source>
        <translation>पिछली 8 बैठकें</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>देना बाकी</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देरी</translation>
    </message>
    <message>
        <source>Next loan</source>
        <translation>अगला ऋण</translation>
    </message>
    <message>
        <source>What the rules allow today</source>
        <translation>नियम आज क्या देते हैं</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>open</source>
        <comment>may borrow</comment>
        <translation>खुला</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.</source>
        <translation>यह अब इस लैपटॉप पर नहीं: दूसरे अधिकारी को गया, या भंग हुआ। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation>अभी इसमें कोई नहीं।</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>समूह का काम</translation>
    </message>
    <message>
        <source>It is still loading. Try again in a moment.</source>
        <translation>अभी आ रहा है। थोड़ी देर में फिर करें।</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>सदस्य चुनें</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>सदस्य खोलें</translation>
    </message>
    <message>
        <source>member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>समूह का काम</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>सब पंक्तियाँ कॉपी</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row</source>
        <comment>Copied {n} rows</comment>
        <translation>
            <numerusform>{n} पंक्ति कॉपी हुई</numerusform>
            <numerusform>{n} पंक्तियाँ कॉपी हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Group covers her</source>
        <translation>समूह भरपाई करे</translation>
    </message>
    <message>
        <source>Gives back what others paid</source>
        <translation>औरों का चुकाया लौटाती है</translation>
    </message>
    <message>
        <source>Elect into an office</source>
        <translation>पद पर चुनें</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>दूसरे समूह में ले जाएँ</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>छोड़ती है</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>कोई जुड़ता है</translation>
    </message>
    <message>
        <source>Training today</source>
        <translation>आज प्रशिक्षण</translation>
    </message>
    <message>
        <source>Recognition test</source>
        <translation>मान्यता परीक्षा</translation>
    </message>
    <message>
        <source>Money into the fund</source>
        <translation>कोष में पैसा</translation>
    </message>
    <message>
        <source>Fine into the fund</source>
        <translation>कोष में जुर्माना</translation>
    </message>
    <message>
        <source>Money out of the fund</source>
        <translation>कोष से पैसा</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>समूह भंग करें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>All members together</source>
        <translation>सब सदस्य मिलकर</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>टिप्पणी, यदि हो</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The money is counted with your cash, with a receipt.</source>
        <translation>कोष में {amount} हैं। पैसा आपके नकद के साथ गिना जाता है, रसीद सहित।</translation>
    </message>
    <message>
        <source>Money into the fund of {name}?</source>
        <translation>{name} के कोष में पैसा?</translation>
    </message>
    <message>
        <source>Fine into the fund of {name}?</source>
        <translation>{name} के कोष में जुर्माना?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Fund changed</source>
        <translation>कोष बदला</translation>
    </message>
    <message>
        <source>Who signs with you</source>
        <translation>आपके साथ कौन हस्ताक्षर करे</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The group has no leader or cashier yet; elect one first.</source>
        <translation>कोष में {amount} हैं। समूह में नेता या कोषाध्यक्ष नहीं; पहले चुनें।</translation>
    </message>
    <message>
        <source>Money out of the fund of {name}?</source>
        <translation>{name} के कोष से पैसा?</translation>
    </message>
    <message>
        <source>Pay it out</source>
        <translation>दे दें</translation>
    </message>
    <message>
        <source>{name} is not short of anything today. There is nothing to cover.</source>
        <translation>{name} पर आज कुछ कम नहीं। भरपाई की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Cover for {name} recorded</source>
        <translation>{name} की भरपाई दर्ज</translation>
    </message>
    <message>
        <source>{name} owes nothing for covers. There is nothing to give back.</source>
        <translation>{name} पर भरपाई का कुछ नहीं। लौटाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation>हाथों-हाथ</translation>
    </message>
    <message>
        <source>Through you</source>
        <translation>आपके ज़रिए</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>What does {name} give back?</source>
        <translation>{name} क्या लौटाती हैं?</translation>
    </message>
    <message>
        <source>{name} gave back</source>
        <translation>{name} ने लौटाया</translation>
    </message>
    <message>
        <source>Still owed: {names}. The oldest is paid first.</source>
        <translation>अभी बाकी: {names}। सबसे पुराना पहले चुकता है।</translation>
    </message>
    <message>
        <source>Festival or holiday</source>
        <translation>त्योहार या छुट्टी</translation>
    </message>
    <message>
        <source>Funeral in the village</source>
        <translation>गाँव में अंतिम संस्कार</translation>
    </message>
    <message>
        <source>Rain or flood</source>
        <translation>बारिश या बाढ़</translation>
    </message>
    <message>
        <source>Members did not come</source>
        <translation>सदस्य नहीं आए</translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation>मैं नहीं आ सका</translation>
    </message>
    <message>
        <source>{day}: not held</source>
        <translation>{day}: नहीं हुई</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>{day} को होगी</translation>
    </message>
    <message>
        <source>In your own words, if none fits</source>
        <translation>कोई ठीक न हो तो अपने शब्दों में</translation>
    </message>
    <message>
        <source>Held on another day instead</source>
        <translation>दूसरे दिन हुई</translation>
    </message>
    <message>
        <source>The supervisor sees it. Installments stay due; the sheet can still be entered later.</source>
        <translation>पर्यवेक्षक देखते हैं। किस्तें देय रहती हैं; पत्रक बाद में भर सकते हैं।</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>नहीं हुई</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>लिखा</translation>
    </message>
    <message>
        <source>present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>came to {n} of {m}: {meetings}</source>
        <translation>{m} में {n} आई: {meetings}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>नेता</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>पहली बैठक</translation>
    </message>
    <message>
        <source>It is yours, and meets on the weekday of its first meeting. Groups come next.</source>
        <translation>यह आपका है, और पहली बैठक के वार को मिलता है। समूह इसके बाद।</translation>
    </message>
    <message>
        <source>Form a center?</source>
        <translation>केंद्र बनाएँ?</translation>
    </message>
    <message>
        <source>Form the center</source>
        <translation>केंद्र बनाएँ</translation>
    </message>
    <message>
        <source>Center formed</source>
        <translation>केंद्र बना</translation>
    </message>
    <message>
        <source>like: under the mango tree, house of Kamala Devi</source>
        <translation>जैसे: आम के पेड़ के नीचे, Kamala Devi का घर</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>बैठक की जगह</translation>
    </message>
    <message>
        <source>Change name or meeting place?</source>
        <translation>नाम या बैठक की जगह बदलें?</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} बदला</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>Installments that fall due later move to the new meetings. Tell every member.</source>
        <translation>आगे की किस्तें नई बैठकों पर जाती हैं। हर सदस्य को बताएँ।</translation>
    </message>
    <message>
        <source>Let {name} meet at another time?</source>
        <translation>{name} की बैठक दूसरे समय हो?</translation>
    </message>
    <message>
        <source>Change the meetings</source>
        <translation>बैठकें बदलें</translation>
    </message>
    <message>
        <source>Meetings changed</source>
        <translation>बैठकें बदलीं</translation>
    </message>
    <message>
        <source>Everybody in {name} is in a group already; people can join later.</source>
        <translation>{name} में सब पहले से समूह में हैं; बाद में जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Tick who belongs to it; others can join later.</source>
        <translation>जो इसमें हैं उन पर निशान; बाकी बाद में जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Form a group in {name}?</source>
        <translation>{name} में समूह बनाएँ?</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>समूह बनाएँ</translation>
    </message>
    <message>
        <source>Group formed</source>
        <translation>समूह बना</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Who joins {name}?</source>
        <translation>{name} में कौन जुड़ता है?</translation>
    </message>
    <message>
        <source>Joined {name}</source>
        <translation>{name} में जुड़ीं</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>समूह में जोड़ें</translation>
    </message>
    <message>
        <source>No group: a borrower on her own</source>
        <translation>समूह नहीं: अकेली उधारकर्ता</translation>
    </message>
    <message>
        <source>Her loans, savings and history go with her. What she owes her group stays owed.</source>
        <translation>ऋण, बचत और इतिहास साथ जाते हैं। समूह का देना बाकी रहता है।</translation>
    </message>
    <message>
        <source>Move {name}?</source>
        <translation>{name} को ले जाएँ?</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} गईं</translation>
    </message>
    <message>
        <source>Move her</source>
        <translation>ले जाएँ</translation>
    </message>
    <message>
        <source>She must owe nothing and have no savings here. Her history stays.</source>
        <translation>उस पर कुछ देना न हो और यहाँ बचत न हो। इतिहास रहता है।</translation>
    </message>
    <message>
        <source>Let {name} leave?</source>
        <translation>{name} को जाने दें?</translation>
    </message>
    <message>
        <source>Let her leave</source>
        <translation>जाने दें</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} ने छोड़ा</translation>
    </message>
    <message>
        <source>Now: leader {leader}, secretary {secretary}, cashier {cashier}.</source>
        <translation>अभी: नेता {leader}, सचिव {secretary}, कोषाध्यक्ष {cashier}।</translation>
    </message>
    <message>
        <source>Which office does {name} get?</source>
        <translation>{name} को कौन-सा पद?</translation>
    </message>
    <message>
        <source>{name} elected</source>
        <translation>{name} चुनी गईं</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>पद दें</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>कौन आया</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>{n} of {m} days are done. Each day counts for those who came.</source>
        <translation>{m} में {n} दिन हुए। आने वालों का हर दिन गिना जाता है।</translation>
    </message>
    <message>
        <source>Training of {name} today?</source>
        <translation>आज {name} का प्रशिक्षण?</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>प्रशिक्षण दर्ज करें</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>प्रशिक्षण दर्ज</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>क्या देखा</translation>
    </message>
    <message>
        <source>{n} of {m} days of training are done.</source>
        <translation>प्रशिक्षण के {m} में {n} दिन हुए।</translation>
    </message>
    <message>
        <source>Recognition test of {name}?</source>
        <translation>{name} की मान्यता परीक्षा?</translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation>परीक्षा दर्ज करें</translation>
    </message>
    <message>
        <source>Test recorded</source>
        <translation>परीक्षा दर्ज</translation>
    </message>
    <message>
        <source>It must have no members and no money in its fund. Its history stays.</source>
        <translation>इसमें न सदस्य हों न कोष में पैसा। इतिहास रहता है।</translation>
    </message>
    <message>
        <source>Dissolve {name}?</source>
        <translation>{name} भंग करें?</translation>
    </message>
    <message>
        <source>{name} dissolved</source>
        <translation>{name} भंग</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>भंग करें</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>यह सदस्य</translation>
    </message>
    <message>
        <source>It is her: face and identity paper agree</source>
        <translation>वही है: चेहरा और पहचान पत्र मिलते हैं</translation>
    </message>
    <message>
        <source>The agreement was read to her: amount, installments, what it costs</source>
        <translation>अनुबंध पढ़कर सुनाया: रकम, किस्तें, लागत</translation>
    </message>
    <message>
        <source>She signed, or gave her thumb print</source>
        <translation>उसने हस्ताक्षर किए, या अँगूठा लगाया</translation>
    </message>
    <message>
        <source>The money was counted in front of her</source>
        <translation>पैसा उसके सामने गिना</translation>
    </message>
    <message>
        <source>Photo of the signature</source>
        <translation>हस्ताक्षर की फ़ोटो</translation>
    </message>
    <message>
        <source>Photo of the signed paper, or of the thumb print</source>
        <translation>हस्ताक्षरित काग़ज़ या अँगूठे की फ़ोटो</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>Kept, encrypted. It goes with the hand-over.</source>
        <translation>रखी, ताले में। वितरण के साथ जाती है।</translation>
    </message>
    <message>
        <source>Is the money really there?</source>
        <translation>क्या पैसा सचमुच है?</translation>
    </message>
    <message>
        <source>By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>दर्ज में आपके पास {held} हैं; {amount} चाहिए। पहले नकद लें। सचमुच हो तो पर्यवेक्षक की अनुमति लगेगी।</translation>
    </message>
    <message>
        <source>By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>दर्ज में ज़रूरी {amount} से कम हैं। पहले नकद लें। सचमुच हो तो पर्यवेक्षक की अनुमति लगेगी।</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>न सौंपें</translation>
    </message>
    <message>
        <source>Hand over, ask the supervisor</source>
        <translation>सौंपें, पर्यवेक्षक से पूछें</translation>
    </message>
    <message>
        <source>Hand over without a photo of the signature?</source>
        <translation>हस्ताक्षर की फ़ोटो बिना सौंपें?</translation>
    </message>
    <message>
        <source>The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file.</source>
        <translation>पर्यवेक्षक देखते हैं कि नहीं है। काग़ज़ रखें, फ़ोटो बाद में ऋण फ़ाइल से जोड़ें।</translation>
    </message>
    <message>
        <source>Take the photo first</source>
        <translation>पहले फ़ोटो लें</translation>
    </message>
    <message>
        <source>Hand over, photo later</source>
        <translation>सौंपें, फ़ोटो बाद में</translation>
    </message>
    <message>
        <source>This loan cannot be handed over now.</source>
        <translation>यह ऋण अभी नहीं सौंपा जा सकता।</translation>
    </message>
    <message>
        <source>Open the loan file</source>
        <translation>ऋण फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>What she gets and pays</source>
        <translation>उसे क्या मिलता और देना है</translation>
    </message>
    <message>
        <source>Before the money changes hands</source>
        <translation>पैसा देने से पहले</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>रसीद छापें</translation>
    </message>
    <message>
        <source>Add the photo of the signature</source>
        <translation>हस्ताक्षर की फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>क़दम पर निशान</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>Pay it out another way</source>
        <translation>दूसरे तरीक़े से दें</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>No loan is open that can be handed over.</source>
        <translation>सौंपने लायक कोई ऋण खुला नहीं।</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>शुल्क {amount}</translation>
    </message>
    <message>
        <source>saving {amount}</source>
        <translation>बचत {amount}</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>रोका</translation>
    </message>
    <message>
        <source>She pays</source>
        <translation>वह देती है</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment of {amount}</source>
        <comment>{n} installments of {amount}</comment>
        <translation>
            <numerusform>{amount} की {n} किस्त</numerusform>
            <numerusform>{amount} की {n} किस्तें</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % a year</source>
        <translation>साल में {percent} %</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>स्वीकृत किया</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, {day} तक</translation>
    </message>
    <message>
        <source>{n} installments, from {least} up to {most}</source>
        <translation>{n} किस्तें, {least} से {most} तक</translation>
    </message>
    <message>
        <source>Cash with you</source>
        <translation>आपके पास नकद</translation>
    </message>
    <message>
        <source>No cash leaves your bag. Write the number of the transfer.</source>
        <translation>आपके थैले से नकद नहीं जाता। अंतरण का नंबर लिखें।</translation>
    </message>
    <message>
        <source>told after the count</source>
        <translation>गिनती के बाद बताया जाता है</translation>
    </message>
    <message>
        <source>Today you count without being told. Look into your bag before you promise.</source>
        <translation>आज आप बिना बताए गिनते हैं। वादे से पहले थैला देखें।</translation>
    </message>
    <message>
        <source>{amount} too little with you by the records. Draw cash first.</source>
        <translation>दर्ज में {amount} कम हैं। पहले नकद लें।</translation>
    </message>
    <message>
        <source>Enough cash is with you.</source>
        <translation>आपके पास काफ़ी नकद है।</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>सौंपा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} step is not ticked yet. Do it, then press its number.</source>
        <comment>{n} steps are not ticked yet. Do each one, then press its number.</comment>
        <translation>
            <numerusform>{n} क़दम पर निशान नहीं। करके उसका अंक दबाएँ।</numerusform>
            <numerusform>{n} क़दमों पर निशान नहीं। हर एक करके उसका अंक दबाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over and saved here. Receipt {number}</source>
        <translation>सौंपा और यहाँ सहेजा। रसीद {number}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>आपकी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation>पर्यवेक्षक के पास</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>No loans yet. Start one for a borrower.</source>
        <translation>अभी ऋण नहीं। किसी उधारकर्ता के लिए शुरू करें।</translation>
    </message>
    <message>
        <source>Half filled</source>
        <translation>आधा भरा</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>फेंका हुआ</translation>
    </message>
    <message>
        <source>Cash-flow sheet</source>
        <translation>नकदी प्रवाह पत्रक</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>नकद गिनती</translation>
    </message>
    <message>
        <source>Choices in a conflict</source>
        <translation>टकराव के चुनाव</translation>
    </message>
    <message>
        <source>Nothing is half filled in. What you begin is kept here by itself.</source>
        <translation>कुछ आधा नहीं। जो शुरू करते हैं अपने-आप रखा जाता है।</translation>
    </message>
    <message>
        <source>Nothing was thrown away in the last 30 days.</source>
        <translation>30 दिन में कुछ नहीं फेंका।</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation>फेंका हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>Show what is half filled</source>
        <translation>आधा भरा दिखाएँ</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>फेंका हुआ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>फेंकें</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>फेंकें</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>thrown away {time}</source>
        <translation>{time} फेंका</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>last typed {time}</source>
        <translation>अंतिम लेखन {time}</translation>
    </message>
    <message>
        <source>Thrown away. It stays for 30 days</source>
        <translation>फेंका। 30 दिन रहता है</translation>
    </message>
    <message>
        <source>It is back among what is half filled</source>
        <translation>आधे भरे में वापस आया</translation>
    </message>
    <message>
        <source>Nothing is chosen in the list.</source>
        <translation>सूची में कुछ चुना नहीं।</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>loan file</source>
        <translation>ऋण फ़ाइल</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>इस पर बात करें</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>नया आवेदन</translation>
    </message>
    <message>
        <source>Nothing here. Show all loans, or start one.</source>
        <translation>यहाँ कुछ नहीं। सब ऋण दिखाएँ, या नया शुरू करें।</translation>
    </message>
    <message>
        <source>No loans yet. Start one.</source>
        <translation>अभी ऋण नहीं। शुरू करें।</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>पूरा करना है</translation>
    </message>
    <message>
        <source>drafts and returned</source>
        <translation>मसौदे और लौटाए</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>सौंपना है</translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} देर</numerusform>
            <numerusform>{n} देर</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>कोई देर नहीं</translation>
    </message>
    <message>
        <source>Only what the supervisor has, or has decided, is talked about here.</source>
        <translation>यहाँ वही बात होती है जो पर्यवेक्षक के पास है, या तय हो चुकी।</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>मसौदे</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>आपको लौटाए</translation>
    </message>
    <message>
        <source>Approved, not ready</source>
        <translation>स्वीकृत, तैयार नहीं</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>समाप्ति पर</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation>शुरू किया, सौंपा नहीं</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} पहले</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>बिना शब्द</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>{time} से रुका</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>अंतिम {day}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <comment>{n} days left</comment>
        <translation>
            <numerusform>{n} दिन बाकी</numerusform>
            <numerusform>{n} दिन बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>हुई</translation>
    </message>
    <message>
        <source>{n} of {m} came</source>
        <translation>{m} में {n} आईं</translation>
    </message>
    <message>
        <source>{amount} collected</source>
        <translation>{amount} वसूला</translation>
    </message>
    <message>
        <source>Enter the sheet, or press N</source>
        <translation>पत्रक भरें, या N दबाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>{name} center, {day}</source>
        <translation>{name} केंद्र, {day}</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>आने वाली बैठकें</translation>
    </message>
    <message>
        <source>Meetings of the day</source>
        <translation>आज की बैठकें</translation>
    </message>
    <message>
        <source>No center is yours yet. Centers arrive with the first copy from the office.</source>
        <translation>अभी कोई केंद्र आपका नहीं। केंद्र कार्यालय की पहली प्रति से आते हैं।</translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation>केंद्र खोलें</translation>
    </message>
    <message>
        <source>open sheet</source>
        <translation>पत्रक खोलें</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>नहीं हुई</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>अभी दर्ज नहीं</translation>
    </message>
    <message>
        <source>a promise falls due</source>
        <translation>एक वादा देय है</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>तय</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit came back and is not sent in again</source>
        <comment>{n} visits came back and are not sent in again</comment>
        <translation>
            <numerusform>{n} भेंट लौटी और फिर नहीं भेजी</numerusform>
            <numerusform>{n} भेंटें लौटीं और फिर नहीं भेजीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit waits for your decision</source>
        <comment>{n} visits wait for your decision</comment>
        <translation>
            <numerusform>{n} भेंट आपके निर्णय को रुकी</numerusform>
            <numerusform>{n} भेंटें आपके निर्णय को रुकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates kinder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>मिलते-जुलते मामलों में दूसरों से नरम आँकते हैं ({n} आकलन)। कुछ साथ मिलकर आँकें।</translation>
    </message>
    <message>
        <source>Rates harder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>मिलते-जुलते मामलों में दूसरों से सख़्त आँकते हैं ({n} आकलन)। कुछ साथ मिलकर आँकें।</translation>
    </message>
    <message>
        <source>All her ratings of a person go together ({n} assessments). Rate some together.</source>
        <translation>एक व्यक्ति पर उनके सारे अंक एक जैसे होते हैं ({n} आकलन)। कुछ साथ मिलकर आँकें।</translation>
    </message>
    <message numerus="yes">
        <source>{label}: noticed in {n} of her last {all} assessments</source>
        <comment>{label}: noticed in {n} of her last {all} assessments</comment>
        <translation>
            <numerusform>{label}: उनके पिछले {all} आकलनों में से {n} में देखा गया</numerusform>
            <numerusform>{label}: उनके पिछले {all} आकलनों में से {n} में देखा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation>आख़िर हुई थी</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} meeting finished</source>
        <comment>{done} of {n} meetings finished</comment>
        <translation>
            <numerusform>{n} में {done} बैठक पूरी</numerusform>
            <numerusform>{n} में {done} बैठकें पूरी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one not recorded</source>
        <comment>{n} earlier ones not recorded</comment>
        <translation>
            <numerusform>{n} पुरानी दर्ज नहीं</numerusform>
            <numerusform>{n} पुरानी दर्ज नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting that is not recorded.</source>
        <translation>दर्ज न हुई बैठक चुनें।</translation>
    </message>
    <message>
        <source>{meeting}: not held?</source>
        <translation>{meeting}: नहीं हुई?</translation>
    </message>
    <message>
        <source>Choose a meeting that was said not to be held.</source>
        <translation>“नहीं हुई” वाली बैठक चुनें।</translation>
    </message>
    <message>
        <source>Taken back. Its sheet is waiting.</source>
        <translation>वापस लिया। पत्रक रुका है।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>My centers</source>
        <translation>मेरे केंद्र</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>पिछड़े</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>वादा देय</translation>
    </message>
    <message>
        <source>New</source>
        <comment>people</comment>
        <translation>नए</translation>
    </message>
    <message>
        <source>Not visited 90 days</source>
        <translation>90 दिन से भेंट नहीं</translation>
    </message>
    <message>
        <source>Nobody&apos;s promise falls due now. Promises come from visits.</source>
        <translation>अभी किसी का वादा देय नहीं। वादे भेंट से आते हैं।</translation>
    </message>
    <message>
        <source>Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody.</source>
        <translation>30 दिन में कोई पंजीकृत नहीं। Ctrl+N, फिर P दबाकर करें।</translation>
    </message>
    <message>
        <source>Everybody was visited within 90 days.</source>
        <translation>90 दिन में सबसे भेंट हुई।</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>व्यक्ति खोजें</translation>
    </message>
    <message>
        <source>Name, code, phone, group or village</source>
        <translation>नाम, कोड, फ़ोन, समूह या गाँव</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>सबको दिखाएँ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>अगला व्यक्ति</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>भेंट</translation>
    </message>
    <message>
        <source>Repay</source>
        <translation>चुकाएँ</translation>
    </message>
    <message>
        <source>repay</source>
        <translation>चुकाएँ</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>कार्ड दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>स्तंभ चुनें</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>सूची छापें</translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation>पंक्तियाँ कॉपी</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>दिखाएँ: {what}</translation>
    </message>
    <message>
        <source>People: {filter}</source>
        <translation>लोग: {filter}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Look for a part of the name, the phone or the code.</source>
        <translation>“{name}” नाम यहाँ किसी का नहीं। नाम का भाग, फ़ोन या कोड खोजें।</translation>
    </message>
    <message>
        <source>Nobody is behind. Everybody in your centers has paid what was due.</source>
        <translation>कोई पिछड़ा नहीं। आपके केंद्रों में सबने देय चुकाया।</translation>
    </message>
    <message>
        <source>Nobody is listed here yet. People arrive with the first copy from the office.</source>
        <translation>अभी सूची में कोई नहीं। लोग कार्यालय की पहली प्रति से आते हैं।</translation>
    </message>
    <message>
        <source>Choose a person first: type a name or use the arrow keys.</source>
        <translation>पहले व्यक्ति चुनें: नाम लिखें या तीर कुंजी लें।</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>चुना व्यक्ति</translation>
    </message>
    <message>
        <source>No loan</source>
        <translation>ऋण नहीं</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>देना बाकी</translation>
    </message>
    <message>
        <source>none</source>
        <comment>loan</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>बकाया में</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>अगला देय</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>पिछली भेंट</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>आगे का रुख</translation>
    </message>
    <message>
        <source>never</source>
        <comment>visited</comment>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>जो कुछ हुआ</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>passbook</source>
        <translation>पासबुक</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation>ऋण बदलें</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>खाना सुधारें</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Take her photo</source>
        <translation>उसकी फ़ोटो लें</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>previous · next</source>
        <translation>पिछला · अगला</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>पिछला व्यक्ति</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>No person is open. Choose one in People.</source>
        <translation>कोई व्यक्ति खुला नहीं। “लोग” में चुनें।</translation>
    </message>
    <message>
        <source>{field} was left as it was: {problem}</source>
        <translation>{field} वैसा ही रहा: {problem}</translation>
    </message>
    <message>
        <source>She has left. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>वह चली गई। अभिलेख रखे हैं, पढ़े जा सकते हैं; नया नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>She has died. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>उनका निधन हो गया। अभिलेख रखे हैं, पढ़े जा सकते हैं; नया नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>She has another entry that stands for her. This one can only be read.</source>
        <translation>उसकी दूसरी प्रविष्टि चलती है। यह केवल पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>वह खोलें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>मिलाकर देखें</translation>
    </message>
    <message numerus="yes">
        <source>Changed at the office too: {n} value. Both are kept.</source>
        <comment>Changed at the office too: {n} values. Both are kept.</comment>
        <translation>
            <numerusform>कार्यालय में भी बदला: {n} मान। दोनों रखे हैं।</numerusform>
            <numerusform>कार्यालय में भी बदले: {n} मान। दोनों रखे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>निपटाएँ</translation>
    </message>
    <message>
        <source>{name} has the same identity number: two entries of one person?</source>
        <translation>{name} का पहचान नंबर वही है: एक की दो प्रविष्टियाँ?</translation>
    </message>
    <message>
        <source>{name} may be the same person: two entries of one?</source>
        <translation>{name} वही व्यक्ति हो सकती हैं: एक की दो प्रविष्टियाँ?</translation>
    </message>
    <message>
        <source>The person is still being read. Try again in a moment.</source>
        <translation>व्यक्ति अभी पढ़ा जा रहा है। थोड़ी देर में फिर करें।</translation>
    </message>
    <message>
        <source>There is nobody further in this list. Esc goes back to it.</source>
        <translation>सूची में आगे कोई नहीं। Esc से सूची पर लौटें।</translation>
    </message>
    <message>
        <source>She has no loan that runs.</source>
        <translation>उसका कोई ऋण चालू नहीं।</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 में</translation>
    </message>
    <message>
        <source>Nobody has assessed her yet. Press A to begin.</source>
        <translation>अभी किसी ने आकलन नहीं किया। A से शुरू करें।</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>एक साल से पुराना</translation>
    </message>
    <message>
        <source>Hidden: you are asked to rate her too, without seeing this. Press A to begin.</source>
        <translation>छिपा है: आपसे भी आकलन माँगा है, बिना देखे। A से शुरू करें।</translation>
    </message>
    <message>
        <source>No score yet: nothing in the books, no two references, nothing observed. Press A to add it.</source>
        <translation>अभी अंक नहीं: बही में कुछ नहीं, दो संदर्भ नहीं, कुछ देखा नहीं। A से जोड़ें।</translation>
    </message>
    <message>
        <source>She did not want it. That is no bad sign.</source>
        <translation>उसने नहीं चाहा। यह बुरा संकेत नहीं।</translation>
    </message>
    <message>
        <source>Press A to assess her anew.</source>
        <translation>फिर आकलन को A दबाएँ।</translation>
    </message>
    <message>
        <source>Rated again by {name}: {score} of 100</source>
        <translation>{name} ने फिर आँका: 100 में {score}</translation>
    </message>
    <message>
        <source>A guide, not a decision · rules {version}</source>
        <translation>मार्गदर्शन, निर्णय नहीं · नियम {version}</translation>
    </message>
    <message>
        <source>{name} stands at {points} of 100</source>
        <translation>{name}: 100 में {points}</translation>
    </message>
    <message>
        <source>Speaks for her: {reason}</source>
        <translation>पक्ष में: {reason}</translation>
    </message>
    <message>
        <source>Speaks against: {reason}</source>
        <translation>विरोध में: {reason}</translation>
    </message>
    <message>
        <source>Needs a new look: {names}.</source>
        <translation>फिर देखना है: {names}।</translation>
    </message>
    <message>
        <source>Not known, so not counted: {names}.</source>
        <translation>पता नहीं, इसलिए गिना नहीं: {names}।</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>उ</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>दे</translation>
    </message>
    <message>
        <source>late</source>
        <comment>attendance</comment>
        <translation>देर</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>अ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>छु</translation>
    </message>
    <message>
        <source>W</source>
        <comment>went early</comment>
        <translation>ज</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>पिछली बैठकें</translation>
    </message>
    <message>
        <source>came to {came} of {count}</source>
        <translation>{count} में {came} आई</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>जगह और संपर्क</translation>
    </message>
    <message>
        <source>Household and business</source>
        <translation>परिवार और व्यवसाय</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>She paid at each of them, {amount} in all. Enter shows them one by one.</source>
        <translation>उसने हर एक में दिया, कुल {amount}। Enter एक-एक दिखाता है।</translation>
    </message>
    <message>
        <source>How do you know this? {field}</source>
        <translation>यह कैसे पता? {field}</translation>
    </message>
    <message>
        <source>How do you know? For example: told by her</source>
        <translation>कैसे पता? जैसे: उसने बताया</translation>
    </message>
    <message>
        <source>Changed elsewhere too: {value}</source>
        <translation>और जगह भी बदला: {value}</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc drops it</source>
        <translation>Enter रखता है, Esc छोड़ता है</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>सार</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Her newest character assessment, of 100; higher is better</source>
        <translation>उनका नवीनतम चरित्र आकलन, 100 में से; ज़्यादा बेहतर है</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>समूह छोड़ा</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>निधन</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>मिलाई गई</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>ऋण {number}</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>समूह {name}</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>चुकौती का हाल</translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation>अभी ऋण नहीं।</translation>
    </message>
    <message>
        <source>Savings held</source>
        <translation>बचत है</translation>
    </message>
    <message>
        <source>{paid} of {count} paid</source>
        <translation>{count} में {paid} चुकीं</translation>
    </message>
    <message>
        <source>principal left, of {amount}</source>
        <translation>मूलधन बाकी, {amount} में से</translation>
    </message>
    <message>
        <source>Regular installment</source>
        <translation>सामान्य किस्त</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} चूकी</numerusform>
            <numerusform>{n} चूकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} आंशिक</numerusform>
            <numerusform>{n} आंशिक</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>amount</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>{paid} of {count} due are paid</source>
        <translation>देय {count} में {paid} चुकीं</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>नहीं चुकाया</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी देय</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आने वाली</translation>
    </message>
    <message>
        <source>She has no loan yet. Loans appear when they are handed out.</source>
        <translation>उसका अभी ऋण नहीं। सौंपने पर यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>paid off</source>
        <translation>पूरा चुका</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>Installments of {product}</source>
        <translation>{product} की किस्तें</translation>
    </message>
    <message>
        <source>Installment {number}, {state}</source>
        <translation>किस्त {number}, {state}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>परिवार और आय</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>भेंट और संपर्क</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Visits, meetings and payments will stand here.</source>
        <translation>अभी कुछ नहीं हुआ। भेंट, बैठकें और भुगतान यहाँ होंगे।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Is she one of these?</source>
        <translation>क्या वह इनमें से है?</translation>
    </message>
    <message>
        <source>People who may be the same person</source>
        <translation>जो वही व्यक्ति हो सकते हैं</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>register</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Look at who may be the same</source>
        <translation>कौन वही हो सकता है, देखें</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>वही व्यक्ति?</translation>
    </message>
    <message>
        <source>leave as draft</source>
        <translation>मसौदा रखें</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>यह फ़ॉर्म फेंकें</translation>
    </message>
    <message>
        <source>Start another form</source>
        <translation>दूसरा फ़ॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>{trouble} What you typed is still on screen.</source>
        <translation>{trouble} लिखा हुआ परदे पर है।</translation>
    </message>
    <message>
        <source>No center is yours yet, so nobody can be registered. Form a center first.</source>
        <translation>अभी केंद्र आपका नहीं, इसलिए पंजीकरण नहीं। पहले केंद्र बनाएँ।</translation>
    </message>
    <message>
        <source>Nobody registered looks like her.</source>
        <translation>पंजीकृत में उस जैसा कोई नहीं।</translation>
    </message>
    <message>
        <source>Enter her name.</source>
        <translation>उसका नाम भरें।</translation>
    </message>
    <message>
        <source>Registered and saved here. It goes to the office by itself</source>
        <translation>पंजीकृत और यहाँ सहेजा। अपने-आप कार्यालय जाएगा</translation>
    </message>
    <message>
        <source>Register another person</source>
        <translation>एक और व्यक्ति पंजीकृत करें</translation>
    </message>
    <message>
        <source>The form was thrown away.</source>
        <translation>फ़ॉर्म फेंक दिया।</translation>
    </message>
    <message>
        <source>As on her identity card</source>
        <translation>जैसा पहचान पत्र पर</translation>
    </message>
    <message>
        <source>like 14/3/1988</source>
        <translation>जैसे 14/3/1988</translation>
    </message>
    <message>
        <source>Who she is</source>
        <translation>वह कौन है</translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation>परिवार और काम</translation>
    </message>
    <message numerus="yes">
        <source>{n} place free</source>
        <comment>{n} places free</comment>
        <translation>
            <numerusform>{n} जगह ख़ाली</numerusform>
            <numerusform>{n} जगह ख़ाली</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>group</comment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Repayment · {name}</source>
        <translation>चुकौती · {name}</translation>
    </message>
    <message>
        <source>{name} has no open loan. Nothing can be repaid here.</source>
        <translation>{name} का कोई खुला ऋण नहीं। यहाँ चुकाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Into her savings instead</source>
        <translation>उसकी बचत में डालें</translation>
    </message>
    <message>
        <source>into savings</source>
        <translation>बचत में</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>रकम लिखें</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}</source>
        <translation>यहाँ सहेजा। रसीद {number}</translation>
    </message>
    <message>
        <source>Paid off. {amount} went into savings, receipt {number}</source>
        <translation>पूरा चुका। {amount} बचत में गए, रसीद {number}</translation>
    </message>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>क्या यह रसीद असली है?</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Nothing is recorded.</source>
        <translation>काग़ज़ पर जो है लिखें। कुछ दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Like S1-000012</source>
        <translation>जैसे S1-000012</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>जाँच कोड</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>दस अक्षर और अंक</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>This is no receipt number. Type it as it is printed.</source>
        <translation>यह रसीद नंबर नहीं। जैसा छपा है लिखें।</translation>
    </message>
    <message>
        <source>No record here carries {number} with this code. Sync, or ask the office before you say more.</source>
        <translation>यहाँ इस कोड से {number} नहीं है। कुछ कहने से पहले सिंक करें, या कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} was taken back. It counts no more.</source>
        <translation>{day} की {number} ({amount}) वापस ली गई। अब नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} is genuine, but {gone} of it was taken back.</source>
        <translation>{day} की {number} ({amount}) असली है, पर उसमें से {gone} वापस लिया गया।</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.</source>
        <translation>{number} असली है: {day} को {amount}। एक भाग अलग रखा है; पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}.</source>
        <translation>{number} असली है: {day} को {amount}।</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Kept aside: {reason}</source>
        <translation>अलग रखा: {reason}</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <translation>साथी ने लिया</translation>
    </message>
    <message>
        <source>Record a second receipt?</source>
        <translation>दूसरी रसीद दर्ज करें?</translation>
    </message>
    <message>
        <source>Record it a second time?</source>
        <translation>दूसरी बार दर्ज करें?</translation>
    </message>
    <message>
        <source>More than is left?</source>
        <translation>बाकी से ज़्यादा?</translation>
    </message>
    <message>
        <source>The loan is closed. Record it all the same?</source>
        <translation>ऋण बंद है। फिर भी दर्ज करें?</translation>
    </message>
    <message>
        <source>Record it all the same?</source>
        <translation>फिर भी दर्ज करें?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Take only what is left</source>
        <translation>केवल बाकी लें</translation>
    </message>
    <message>
        <source>Rest into savings</source>
        <translation>बचा बचत में</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>दी गई रकम</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>कैसे बँटती है</translation>
    </message>
    <message>
        <source>Nothing falls due today. {amount} pays the loan off</source>
        <translation>आज कुछ देय नहीं। {amount} से ऋण पूरा होता है</translation>
    </message>
    <message>
        <source>Expected {amount}: arrears {arrears} · installment {due}</source>
        <translation>अपेक्षित {amount}: बकाया {arrears} · किस्त {due}</translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation>अपेक्षित {amount}</translation>
    </message>
    <message>
        <source>Still expected today</source>
        <translation>आज अभी अपेक्षित</translation>
    </message>
    <message>
        <source>Left of the whole loan after it</source>
        <translation>इसके बाद पूरे ऋण में बाकी</translation>
    </message>
    <message>
        <source>{amount} of it is more than is left of the loan</source>
        <translation>इसमें {amount} ऋण के बाकी से ज़्यादा है</translation>
    </message>
    <message>
        <source>{amount} of it goes to her savings</source>
        <translation>इसमें {amount} उसकी बचत में जाता है</translation>
    </message>
    <message>
        <source>{amount} of it is to be paid back to her</source>
        <translation>इसमें {amount} उसे लौटाना है</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>कैसे दिया</translation>
    </message>
    <message>
        <source>Paid by, if somebody else</source>
        <translation>किसने दिया, यदि और कोई</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>It goes back with the next exchange.</source>
        <translation>अगले आदान-प्रदान में जाएगा।</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>प्रोफ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>अपना उत्तर लिखें</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>एक और भुगतान</translation>
    </message>
    <message>
        <source>another payment</source>
        <translation>एक और भुगतान</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>उलटें</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>उलटें</translation>
    </message>
    <message>
        <source>Save + receipt</source>
        <translation>सहेजें + रसीद</translation>
    </message>
    <message>
        <source>save + receipt</source>
        <translation>सहेजें + रसीद</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the person first with Ctrl K.</source>
        <translation>कोई चुना नहीं। पहले Ctrl K से व्यक्ति खोजें।</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Give the money back.</source>
        <translation>रसीद {number} उलटी गई। पैसा लौटाएँ।</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Take it back.</source>
        <translation>रसीद {number} उलटी गई। वापस लें।</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>कौन-सा रसीद प्रिंटर?</translation>
    </message>
    <message>
        <source>Empty: receipts come as PDF, for any printer.</source>
        <translation>ख़ाली: रसीदें PDF में, किसी भी प्रिंटर के लिए।</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME</source>
        <translation>जैसे 192.168.1.50, /dev/usb/lp0, COM3 या windows:NAME</translation>
    </message>
    <message>
        <source>{column}, {width} wide</source>
        <translation>{column}, चौड़ाई {width}</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Left and Right make it narrower or wider.</source>
        <translation>Space स्तंभ दिखाता या छिपाता है, बाएँ-दाएँ तीर चौड़ाई बदलते हैं।</translation>
    </message>
    <message>
        <source>Which columns do you want?</source>
        <translation>कौन-से स्तंभ चाहिए?</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>बीमार</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>छुट्टी पर</translation>
    </message>
    <message>
        <source>Left the branch</source>
        <translation>शाखा छोड़ी</translation>
    </message>
    <message>
        <source>Too many centers</source>
        <translation>बहुत केंद्र</translation>
    </message>
    <message>
        <source>Its people, loans and meetings go along. Both laptops learn it with their next exchange.</source>
        <translation>लोग, ऋण और बैठकें साथ जाती हैं। दोनों लैपटॉप अगले आदान-प्रदान में जानेंगे।</translation>
    </message>
    <message>
        <source>Hand {center} over?</source>
        <translation>{center} सौंपें?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>सौंप दें</translation>
    </message>
    <message>
        <source>Choose who takes it over</source>
        <translation>चुनें कौन लेगा</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>चुनें या लिखें क्यों</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>This names no printer. Type an address, a device, or nothing for PDF.</source>
        <translation>यह प्रिंटर नहीं। पता, यंत्र, या PDF के लिए ख़ाली लिखें।</translation>
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
        <translation>रसीदें {language} में</translation>
    </message>
    <message>
        <source>Receipts on {width} paper</source>
        <translation>रसीदें {width} काग़ज़ पर</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>रसीद प्रिंटर</translation>
    </message>
    <message>
        <source>Print later: what did not come out today</source>
        <translation>बाद में छापें: जो आज नहीं निकला</translation>
    </message>
    <message>
        <source>Receipts go to {printer} from now on</source>
        <translation>रसीदें अब {printer} पर जाएँगी</translation>
    </message>
    <message>
        <source>Receipts come as PDF from now on</source>
        <translation>रसीदें अब PDF में आएँगी</translation>
    </message>
    <message>
        <source>Every receipt of today was printed.</source>
        <translation>आज की हर रसीद छप चुकी।</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} printed</source>
        <translation>रसीद {number} की प्रति {copy} छपी</translation>
    </message>
    <message>
        <source>Receipt {number} printed</source>
        <translation>रसीद {number} छपी</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} ready to print: {path}</source>
        <translation>रसीद {number} की प्रति {copy} छपने को तैयार: {path}</translation>
    </message>
    <message>
        <source>Receipt {number} ready to print: {path}</source>
        <translation>रसीद {number} छपने को तैयार: {path}</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>रसीद नहीं</translation>
    </message>
    <message>
        <source>Receipt {number}, {name}, {parts}, paid {paid}</source>
        <translation>रसीद {number}, {name}, {parts}, दिए {paid}</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>रकम ग़लत</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>दो बार दर्ज</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>पैसा लौटा दिया</translation>
    </message>
    <message>
        <source>Reverse receipt {number}?</source>
        <translation>रसीद {number} उलटें?</translation>
    </message>
    <message>
        <source>The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.</source>
        <translation>रसीद का नंबर रहता है, उलटी हुई लिखी जाती है। उधारकर्ता को बताएँ और पैसा लौटाएँ।</translation>
    </message>
    <message>
        <source>All of it, {total}</source>
        <translation>पूरा, {total}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Ask the supervisor?</source>
        <translation>पर्यवेक्षक से पूछें?</translation>
    </message>
    <message>
        <source>She types it herself. Wrong tries are counted.</source>
        <translation>वे ख़ुद लिखते हैं। ग़लत प्रयास गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Keep the receipt</source>
        <translation>रसीद रखें</translation>
    </message>
    <message>
        <source>Let the supervisor decide</source>
        <translation>पर्यवेक्षक को तय करने दें</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>कौन सहमत है</translation>
    </message>
    <message>
        <source>Let her decide later</source>
        <translation>बाद में तय करने दें</translation>
    </message>
    <message>
        <source>Let her type her PIN, or let her decide later</source>
        <translation>उनसे PIN लिखवाएँ, या बाद में तय करने दें</translation>
    </message>
    <message>
        <source>Choose or write why it is taken back</source>
        <translation>चुनें या लिखें क्यों वापस ली</translation>
    </message>
    <message>
        <source>Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again.</source>
        <translation>आपका नकद दिन बंद है। अभी का पैसा पर्यवेक्षक के दिन खोलने तक अलग रहेगा।</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Saving opens it, with nothing brought from before.</source>
        <translation>आपका नकद दिन खुला नहीं। सहेजने पर खुलेगा, पहले का कुछ नहीं।</translation>
    </message>
    <message>
        <source>The cash day of {day} is not closed. The payment is saved all the same.</source>
        <translation>{day} का नकद दिन बंद नहीं। भुगतान फिर भी सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Count what you brought; the payment is saved all the same.</source>
        <translation>आपका नकद दिन खुला नहीं। जो लाए वह गिनें; भुगतान फिर भी सहेजा जाता है।</translation>
    </message>
    <message>
        <source>No receipts yet. Take a payment, or finish a meeting.</source>
        <translation>अभी रसीद नहीं। भुगतान लें, या बैठक पूरी करें।</translation>
    </message>
    <message>
        <source>New repayment</source>
        <translation>नई चुकौती</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर छापें</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>फिर छापें</translation>
    </message>
    <message>
        <source>new repayment</source>
        <translation>नई चुकौती</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>नाम पर जाएँ</translation>
    </message>
    <message>
        <source>jump to name</source>
        <translation>नाम पर जाएँ</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>रसीद जाँचें</translation>
    </message>
    <message>
        <source>check a receipt</source>
        <translation>रसीद जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>Taken by you today · {n} receipt</source>
        <comment>Taken by you today · {n} receipts</comment>
        <translation>
            <numerusform>आज आपने लिए · {n} रसीद</numerusform>
            <numerusform>आज आपने लिए · {n} रसीदें</numerusform>
        </translation>
    </message>
    <message>
        <source>the sum is told after you counted the cash</source>
        <translation>जोड़ नकद गिनने के बाद बताया जाता है</translation>
    </message>
    <message>
        <source>No receipt is chosen.</source>
        <translation>रसीद चुनी नहीं।</translation>
    </message>
    <message>
        <source>This receipt was given out on another laptop.</source>
        <translation>यह रसीद दूसरे लैपटॉप पर दी गई।</translation>
    </message>
    <message>
        <source>This receipt is reversed already.</source>
        <translation>यह रसीद पहले ही उलटी है।</translation>
    </message>
    <message>
        <source>She gave</source>
        <translation>उसने दिया</translation>
    </message>
    <message>
        <source>She got</source>
        <translation>उसे मिला</translation>
    </message>
    <message>
        <source>Owes (principal)</source>
        <translation>देना है (मूलधन)</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>अतिरिक्त</translation>
    </message>
    <message>
        <source>Owed (principal)</source>
        <translation>देय (मूलधन)</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>अभी माँगा</translation>
    </message>
    <message>
        <source>Receipt, slip</source>
        <translation>रसीद, पर्ची</translation>
    </message>
    <message>
        <source>In</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>गया</translation>
    </message>
    <message>
        <source>With the officer</source>
        <translation>अधिकारी के पास</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>नामे</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Collected of it</source>
        <translation>उसमें वसूला</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Arrears paid</source>
        <translation>बकाया चुका</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>वसूला</translation>
    </message>
    <message>
        <source>Arrears now</source>
        <translation>अभी बकाया</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>दिन देर</translation>
    </message>
    <message>
        <source>Expected and collected by member</source>
        <translation>सदस्य अनुसार अपेक्षित और वसूला</translation>
    </message>
    <message>
        <source>Expected and collected by group</source>
        <translation>समूह अनुसार अपेक्षित और वसूला</translation>
    </message>
    <message>
        <source>Expected and collected by center</source>
        <translation>केंद्र अनुसार अपेक्षित और वसूला</translation>
    </message>
    <message>
        <source>Expected and collected by officer</source>
        <translation>अधिकारी अनुसार अपेक्षित और वसूला</translation>
    </message>
    <message>
        <source>{words}, kept aside</source>
        <translation>{words}, अलग रखा</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>पासबुक</translation>
    </message>
    <message>
        <source>What was taken back is left out.</source>
        <translation>जो वापस लिया वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>Statement of a loan</source>
        <translation>ऋण का विवरण</translation>
    </message>
    <message>
        <source>Still asked, with everything</source>
        <translation>अभी माँगा, सब मिलाकर</translation>
    </message>
    <message>
        <source>Beyond: what the loan did not take; it went to savings or is to be paid back.</source>
        <translation>अतिरिक्त: जो ऋण ने नहीं लिया; बचत में गया या लौटाना है।</translation>
    </message>
    <message>
        <source>What is with you is told after you counted the cash.</source>
        <translation>आपके पास क्या है, नकद गिनने के बाद बताया जाता है।</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>लाए</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>cash</comment>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Brought + in - out = left.</source>
        <translation>लाए + आया - गया = बचा।</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>नकद बही</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>तलपट</translation>
    </message>
    <message>
        <source>end of {day}</source>
        <translation>{day} का अंत</translation>
    </message>
    <message>
        <source>As far as this laptop has the records. Days are those of the documents, as they stand now.</source>
        <translation>जहाँ तक इस लैपटॉप पर अभिलेख हैं। दिन दस्तावेज़ों के हैं, जैसे अभी हैं।</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>देय हुआ</translation>
    </message>
    <message>
        <source>Collected in all</source>
        <translation>कुल वसूला</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>शेष ऋण</translation>
    </message>
    <message>
        <source>Due: what first fell due in the period. Collected of it: paid before or in the period.</source>
        <translation>देय: जो इस अवधि में पहली बार देय हुआ। उसमें वसूला: पहले या अवधि में चुका।</translation>
    </message>
    <message>
        <source>On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.</source>
        <translation>समय पर: अपने दिन तक चुका। बकाया चुका: अवधि से पहले देय। अग्रिम: बाद में देय।</translation>
    </message>
    <message>
        <source>As far as this laptop has the records.</source>
        <translation>जहाँ तक इस लैपटॉप पर अभिलेख हैं।</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>Centers</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Expected and collected</source>
        <translation>अपेक्षित और वसूला</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>जोखिम में पोर्टफोलियो</translation>
    </message>
    <message>
        <source>Today is left out until you counted the cash.</source>
        <translation>नकद गिनने तक आज शामिल नहीं।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>इस अवधि में कुछ नहीं।</translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation>लंबी अवधि</translation>
    </message>
    <message>
        <source>Write a table (CSV)</source>
        <translation>तालिका लिखें (CSV)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Open what is behind the row</source>
        <translation>पंक्ति के पीछे जो है खोलें</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>दूसरी अवधि</translation>
    </message>
    <message>
        <source>period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Another cut</source>
        <translation>दूसरा बँटवारा</translation>
    </message>
    <message>
        <source>by center, group ...</source>
        <translation>केंद्र, समूह ... से</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>दूसरा अधिकारी</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>रिपोर्ट: {name}</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>अभी छापने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Nothing in this period ({period}).</source>
        <translation>इस अवधि में कुछ नहीं ({period})।</translation>
    </message>
    <message>
        <source>Behind this row is no page of its own.</source>
        <translation>इस पंक्ति के पीछे कोई पन्ना नहीं।</translation>
    </message>
    <message>
        <source>No loans yet. The branch&apos;s figures appear with the first copy of its loans.</source>
        <translation>अभी ऋण नहीं। आँकड़े ऋणों की पहली प्रति से दिखेंगे।</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>जोखिम का सार</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>PAR 30, last 26 weeks</source>
        <translation>PAR 30, पिछले 26 हफ़्ते</translation>
    </message>
    <message>
        <source>PAR 30, percent of outstanding</source>
        <translation>PAR 30, शेष का प्रतिशत</translation>
    </message>
    <message>
        <source>How late, by amount</source>
        <translation>कितनी देर, रकम से</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>पहले इन्हें देखें</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>आज कुछ ख़ास नहीं।</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>क्या है</translation>
    </message>
    <message>
        <source>No officer is chosen. Choose one in the table of Risk.</source>
        <translation>अधिकारी चुना नहीं। “जोखिम” की तालिका में चुनें।</translation>
    </message>
    <message>
        <source>Hand the center over</source>
        <translation>केंद्र सौंपें</translation>
    </message>
    <message>
        <source>People who are behind</source>
        <translation>पिछड़े लोग</translation>
    </message>
    <message>
        <source>people behind</source>
        <translation>पिछड़े लोग</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Choose one of her centers first.</source>
        <translation>पहले उनका केंद्र चुनें।</translation>
    </message>
    <message>
        <source>There is no other officer here.</source>
        <translation>यहाँ और अधिकारी नहीं।</translation>
    </message>
    <message>
        <source>Officer · {name}</source>
        <translation>अधिकारी · {name}</translation>
    </message>
    <message>
        <source>{center} goes to {name}</source>
        <translation>{center}, {name} को</translation>
    </message>
    <message>
        <source>The officer&apos;s page</source>
        <translation>अधिकारी का पन्ना</translation>
    </message>
    <message>
        <source>Approval queue</source>
        <translation>स्वीकृति सूची</translation>
    </message>
    <message>
        <source>approval queue</source>
        <translation>स्वीकृति सूची</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>टकराव</translation>
    </message>
    <message>
        <source>limits: {policy}</source>
        <translation>सीमाएँ: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} officer</source>
        <comment>{n} officers</comment>
        <translation>
            <numerusform>{n} अधिकारी</numerusform>
            <numerusform>{n} अधिकारी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} borrower</source>
        <comment>{n} borrowers</comment>
        <translation>
            <numerusform>{n} उधारकर्ता</numerusform>
            <numerusform>{n} उधारकर्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>Late over 30 days (PAR 30)</source>
        <translation>30 दिन से ज़्यादा देर (PAR 30)</translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation>सीमा {share}</translation>
    </message>
    <message>
        <source>Late 1 day or more (PAR 1)</source>
        <translation>1 दिन या ज़्यादा देर (PAR 1)</translation>
    </message>
    <message>
        <source>{amount} in late loans</source>
        <translation>देर वाले ऋणों में {amount}</translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation>आज वसूला</translation>
    </message>
    <message>
        <source>of {amount} · {share}</source>
        <translation>{amount} में · {share}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपकी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>approvals and conflicts</source>
        <translation>स्वीकृतियाँ और टकराव</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>तय करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Not seen since yesterday</source>
        <translation>कल से नहीं दिखे</translation>
    </message>
    <message>
        <source>everybody has synced</source>
        <translation>सबने सिंक किया</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} और {count} अन्य</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>उधारकर्ता</translation>
    </message>
    <message>
        <source>PAR 30</source>
        <translation>PAR 30</translation>
    </message>
    <message>
        <source>Outstanding of loans late over 30 days, of all outstanding</source>
        <translation>30 दिन से देर वाले ऋणों का शेष, कुल शेष में</translation>
    </message>
    <message>
        <source>Last collection received</source>
        <translation>पिछली मिली वसूली</translation>
    </message>
    <message>
        <source>{name}, PAR 30 {share}</source>
        <translation>{name}, PAR 30 {share}</translation>
    </message>
    <message>
        <source>Savings · {name}</source>
        <translation>बचत · {name}</translation>
    </message>
    <message>
        <source>way</source>
        <translation>तरीक़ा</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}. She has {amount} in savings</source>
        <translation>यहाँ सहेजा। रसीद {number}। उसकी बचत {amount}</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>निकासी</translation>
    </message>
    <message>
        <source>Her savings</source>
        <translation>उसकी बचत</translation>
    </message>
    <message>
        <source>keys 1 and 2</source>
        <translation>कुंजी 1 और 2</translation>
    </message>
    <message>
        <source>Every week {amount}</source>
        <translation>हर हफ़्ते {amount}</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>कोई भी रकम</translation>
    </message>
    <message>
        <source>At most {amount} today ({policy})</source>
        <translation>आज अधिकतम {amount} ({policy})</translation>
    </message>
    <message>
        <source>{amount} ({policy})</source>
        <translation>{amount} ({policy})</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>खाते में</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>May be taken out today</source>
        <translation>आज निकाल सकती है</translation>
    </message>
    <message>
        <source>Must stay while a loan runs</source>
        <translation>ऋण रहते रहना चाहिए</translation>
    </message>
    <message>
        <source>Taken out this month</source>
        <translation>इस महीने निकाले</translation>
    </message>
    <message>
        <source>The account may hold</source>
        <translation>खाते की सीमा</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>सीमा नहीं</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>भरना है</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>अग्रिम</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>बचाती है</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>बचाया</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>गिना नकद</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>अधिकारी: {name}</translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, W left early; or 1 to 5</source>
        <translation>P उपस्थित, L देर, A अनुपस्थित, E छुट्टी, W जल्दी गई; या 1 से 5</translation>
    </message>
    <message>
        <source>Loan · week</source>
        <translation>ऋण · हफ़्ता</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Click to bring what needs you to the top; again for the order of the paper sheet</source>
        <translation>जो आपको चाहिए ऊपर लाने को क्लिक; फिर से काग़ज़ का क्रम</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>{amount} की संख्या</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>जल्दी गई</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>भरा नहीं</translation>
    </message>
    <message>
        <source>Finish {name} center meeting?</source>
        <translation>{name} केंद्र की बैठक पूरी करें?</translation>
    </message>
    <message>
        <source>For ten seconds Ctrl+Z takes it back. Later a mistake is corrected with a reversal.</source>
        <translation>दस सेकंड तक Ctrl+Z इसे वापस लेता है। बाद में ग़लती उलटकर सुधारी जाती है।</translation>
    </message>
    <message>
        <source>Back to sheet</source>
        <translation>पत्रक पर वापस</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{m} में {n}</translation>
    </message>
    <message>
        <source>Not in cash</source>
        <translation>नकद नहीं</translation>
    </message>
    <message>
        <source>Paid for others, in cash</source>
        <translation>दूसरों के लिए चुकाया, नकद</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>जुर्माने</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} कम</translation>
    </message>
    <message>
        <source>Not paid or part paid</source>
        <translation>नहीं या आंशिक चुकाया</translation>
    </message>
    <message>
        <source>type what is in your hand</source>
        <translation>हाथ में जो है लिखें</translation>
    </message>
    <message>
        <source>only if you counted it</source>
        <translation>गिना हो तभी</translation>
    </message>
    <message>
        <source>Cash you counted</source>
        <translation>आपका गिना नकद</translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation>नोटों से गिनें</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>अंतर क्यों है?</translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <translation>{name} और {n} अन्य</translation>
    </message>
    <message>
        <source>Write a reason for {name} or leave it for the visit</source>
        <translation>{name} का कारण लिखें या भेंट के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Matches the sheet: {amount}</source>
        <translation>पत्रक से मिलता है: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt now</source>
        <comment>Print {n} receipts now</comment>
        <translation>
            <numerusform>{n} रसीद अभी छापें</numerusform>
            <numerusform>{n} रसीदें अभी छापें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt later</source>
        <comment>Print {n} receipts later</comment>
        <translation>
            <numerusform>{n} रसीद बाद में छापें</numerusform>
            <numerusform>{n} रसीदें बाद में छापें</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the cash you counted</source>
        <translation>गिना हुआ नकद लिखें</translation>
    </message>
    <message>
        <source>{amount} more than the sheet. Count again, or write why and finish</source>
        <translation>पत्रक से {amount} ज़्यादा। फिर गिनें, या कारण लिखकर पूरा करें</translation>
    </message>
    <message>
        <source>{amount} less than the sheet. Count again, or write why and finish</source>
        <translation>पत्रक से {amount} कम। फिर गिनें, या कारण लिखकर पूरा करें</translation>
    </message>
    <message>
        <source>Esc to look, Enter to record it all the same</source>
        <translation>Esc से देखें, Enter से फिर भी दर्ज</translation>
    </message>
    <message numerus="yes">
        <source>{n} member still to enter</source>
        <comment>{n} members still to enter</comment>
        <translation>
            <numerusform>{n} सदस्य भरना बाकी</numerusform>
            <numerusform>{n} सदस्य भरने बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is finished when everybody has been entered. What you typed is safe.</source>
        <translation>सब भरने पर बैठक पूरी होती है। लिखा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} और {n} अन्य</translation>
    </message>
    <message>
        <source>Mark absent, not paid</source>
        <translation>अनुपस्थित, नहीं चुकाया</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>पहली पर जाएँ</translation>
    </message>
    <message>
        <source>{name} (part paid)</source>
        <translation>{name} (आंशिक)</translation>
    </message>
    <message>
        <source>{name} (not paid)</source>
        <translation>{name} (नहीं चुकाया)</translation>
    </message>
    <message>
        <source>{name} (absent)</source>
        <translation>{name} (अनुपस्थित)</translation>
    </message>
    <message>
        <source>{name} (excused)</source>
        <translation>{name} (छुट्टी)</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <translation>मसौदा · सहेजा</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <translation>मसौदा · सहेज रहे</translation>
    </message>
    <message>
        <source>Draft · not on disk</source>
        <translation>मसौदा · डिस्क पर नहीं</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>केवल पढ़ने को</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>संख्या या नाम</translation>
    </message>
    <message>
        <source>Jump to number or name</source>
        <translation>संख्या या नाम पर जाएँ</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>चुकौती अभी</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Savings now</source>
        <translation>बचत अभी</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} row?</source>
        <comment>Change {n} rows?</comment>
        <translation>
            <numerusform>{n} पंक्ति बदलें?</numerusform>
            <numerusform>{n} पंक्तियाँ बदलें?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{typed}” stays out.</source>
        <translation>{name}: “{typed}” बाहर रहेगा।</translation>
    </message>
    <message>
        <source>{n} more stay out</source>
        <translation>{n} और बाहर रहेंगे</translation>
    </message>
    <message numerus="yes">
        <source>{n} line beyond the last member</source>
        <comment>{n} lines beyond the last member</comment>
        <translation>
            <numerusform>अंतिम सदस्य के बाद {n} पंक्ति</numerusform>
            <numerusform>अंतिम सदस्य के बाद {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt</source>
        <comment>Print {n} receipts</comment>
        <translation>
            <numerusform>{n} रसीद छापें</numerusform>
            <numerusform>{n} रसीदें छापें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt ready to print: {file}</source>
        <comment>{n} receipts ready to print: {file}</comment>
        <translation>
            <numerusform>{n} रसीद छपने को तैयार: {file}</numerusform>
            <numerusform>{n} रसीदें छपने को तैयार: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total · {n} member</source>
        <comment>Total · {n} members</comment>
        <translation>
            <numerusform>कुल · {n} सदस्य</numerusform>
            <numerusform>कुल · {n} सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>देय {amount}</translation>
    </message>
    <message>
        <source>due nothing</source>
        <translation>कुछ देय नहीं</translation>
    </message>
    <message>
        <source>arrears {amount}</source>
        <translation>बकाया {amount}</translation>
    </message>
    <message>
        <source>arrears none</source>
        <translation>बकाया नहीं</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>अपेक्षित {amount}</translation>
    </message>
    <message>
        <source>expected nothing</source>
        <translation>कुछ अपेक्षित नहीं</translation>
    </message>
    <message>
        <source>fine of {name} none</source>
        <translation>{name} का जुर्माना नहीं</translation>
    </message>
    <message>
        <source>fine of {name} {amount}</source>
        <translation>{name} का जुर्माना {amount}</translation>
    </message>
    <message>
        <source>{name}, expected {amount}, not entered</source>
        <translation>{name}, अपेक्षित {amount}, भरा नहीं</translation>
    </message>
    <message>
        <source>{name}, has no loan</source>
        <translation>{name}, ऋण नहीं</translation>
    </message>
    <message>
        <source>{name}, expected {expected}, paid {paid}</source>
        <translation>{name}, अपेक्षित {expected}, दिए {paid}</translation>
    </message>
    <message>
        <source>{name}, savings expected {amount}, not entered</source>
        <translation>{name}, अपेक्षित बचत {amount}, भरा नहीं</translation>
    </message>
    <message>
        <source>{name}, saved {amount}</source>
        <translation>{name}, बचत {amount}</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>अंतर {amount}</translation>
    </message>
    <message>
        <source>difference none</source>
        <translation>अंतर नहीं</translation>
    </message>
    <message>
        <source>others pay {amount}</source>
        <translation>दूसरे {amount} देते हैं</translation>
    </message>
    <message>
        <source>note on {name}: none</source>
        <translation>{name} पर टिप्पणी: नहीं</translation>
    </message>
    <message>
        <source>note on {name}: {note}</source>
        <translation>{name} पर टिप्पणी: {note}</translation>
    </message>
    <message>
        <source>{name} · joined</source>
        <translation>{name} · जुड़ी</translation>
    </message>
    <message>
        <source>{name} · left</source>
        <translation>{name} · गई</translation>
    </message>
    <message>
        <source>One member at a time</source>
        <translation>एक-एक सदस्य</translation>
    </message>
    <message>
        <source>Paid as expected</source>
        <translation>अपेक्षा अनुसार चुकाया</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>आज देना है</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>आज दिया</translation>
    </message>
    <message>
        <source>To save</source>
        <translation>बचाना है</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>अगली बैठक</translation>
    </message>
    <message>
        <source>Here, paid and saved as expected</source>
        <translation>उपस्थित, अपेक्षा अनुसार चुकाया और बचाया</translation>
    </message>
    <message>
        <source>paid as expected</source>
        <translation>अपेक्षा अनुसार</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>रकम लिखें</translation>
    </message>
    <message>
        <source>Absent, nothing paid</source>
        <translation>अनुपस्थित, कुछ नहीं दिया</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>रखें और दाएँ जाएँ</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>In Here: present</source>
        <translation>“यहाँ” में: उपस्थित</translation>
    </message>
    <message>
        <source>In Here: late</source>
        <translation>“यहाँ” में: देर</translation>
    </message>
    <message>
        <source>In Here: absent</source>
        <translation>“यहाँ” में: अनुपस्थित</translation>
    </message>
    <message>
        <source>In Here: excused</source>
        <translation>“यहाँ” में: छुट्टी</translation>
    </message>
    <message>
        <source>In Here: left early</source>
        <translation>“यहाँ” में: जल्दी गई</translation>
    </message>
    <message>
        <source>In Here: group covers her</source>
        <translation>“यहाँ” में: समूह भरपाई करे</translation>
    </message>
    <message>
        <source>In Here: paid another way</source>
        <translation>“यहाँ” में: दूसरे तरीक़े से चुकाया</translation>
    </message>
    <message>
        <source>Jump by number or name</source>
        <translation>संख्या या नाम से जाएँ</translation>
    </message>
    <message>
        <source>Back to enter</source>
        <translation>फिर भरना है</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>नीचे भरें</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet</source>
        <translation>स्प्रेडशीट से स्तंभ चिपकाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>फ़ाइल में रखें</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to IT.</source>
        <translation>कॉपी हुआ। IT के संदेश में चिपकाएँ।</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>लिखा: {path}</translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation>इस लैपटॉप पर रखा</translation>
    </message>
    <message>
        <source>Everything is encrypted; without the PIN nobody reads it.</source>
        <translation>सब ताले में है; PIN बिना कोई नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>यहाँ दर्ज</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {size} MB</source>
        <comment>{n} photos, {size} MB</comment>
        <translation>
            <numerusform>{n} फ़ोटो, {size} MB</numerusform>
            <numerusform>{n} फ़ोटो, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation>अभिलेखों का आकार</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>डिस्क पर ख़ाली</translation>
    </message>
    <message>
        <source>Last heard from the office</source>
        <translation>कार्यालय से अंतिम संपर्क</translation>
    </message>
    <message>
        <source>This is all IT gets to read: no names, no amounts. Nothing is sent by itself.</source>
        <translation>IT बस यही पढ़ता है: न नाम, न रकम। अपने-आप कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Fieldbook is free software, made of the free work of others.</source>
        <translation>Fieldbook मुक्त सॉफ़्टवेयर है, औरों के मुक्त काम से बना।</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>खाना सुधारें</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>All present &amp; paid</source>
        <translation>सब उपस्थित और चुका</translation>
    </message>
    <message>
        <source>fill the rest</source>
        <translation>बाकी भरें</translation>
    </message>
    <message>
        <source>Next exception</source>
        <translation>अगला अपवाद</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>अपवाद</translation>
    </message>
    <message>
        <source>Write a fine</source>
        <translation>जुर्माना लिखें</translation>
    </message>
    <message>
        <source>Paid another way than cash</source>
        <translation>नकद के सिवा चुकाया</translation>
    </message>
    <message>
        <source>What needs you first, or paper order</source>
        <translation>पहले जो आपको चाहिए, या काग़ज़ का क्रम</translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation>बैठक पूरी करें</translation>
    </message>
    <message>
        <source>enter it here</source>
        <translation>यहाँ भरें</translation>
    </message>
    <message>
        <source>next exception</source>
        <translation>अगला अपवाद</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a column of amounts in the spreadsheet first.</source>
        <translation>चिपकाने को कुछ नहीं। पहले स्प्रेडशीट में रकमों का स्तंभ कॉपी करें।</translation>
    </message>
    <message>
        <source>Amounts go into Paid or Savings. Move there, then paste.</source>
        <translation>रकमें “चुकाया” या “बचत” में जाती हैं। वहाँ जाकर चिपकाएँ।</translation>
    </message>
    <message>
        <source>This sheet is finished. A mistake is corrected with a reversal.</source>
        <translation>यह पत्रक पूरा है। ग़लती उलटकर सुधारें।</translation>
    </message>
    <message>
        <source>No exceptions. Everybody entered so far is here and paid as expected.</source>
        <translation>अपवाद नहीं। अब तक भरे सब उपस्थित हैं और अपेक्षा अनुसार चुकाया।</translation>
    </message>
    <message>
        <source>{name} {standing}, next {following}</source>
        <translation>{name} {standing}, अगली {following}</translation>
    </message>
    <message>
        <source>No one called {name}</source>
        <translation>{name} नाम कोई नहीं</translation>
    </message>
    <message>
        <source>Type a number or a name</source>
        <translation>संख्या या नाम लिखें</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} अनुपस्थित</translation>
    </message>
    <message>
        <source>{n} excused</source>
        <translation>{n} छुट्टी</translation>
    </message>
    <message>
        <source>{n} not paid</source>
        <translation>{n} नहीं चुकाया</translation>
    </message>
    <message>
        <source>{n} part</source>
        <translation>{n} आंशिक</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>{n} अग्रिम</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} देर</translation>
    </message>
    <message>
        <source>{n} left early</source>
        <translation>{n} जल्दी गईं</translation>
    </message>
    <message>
        <source>with savings and fines</source>
        <translation>बचत और जुर्माने सहित</translation>
    </message>
    <message>
        <source>repayments + savings</source>
        <translation>चुकौती + बचत</translation>
    </message>
    <message>
        <source>{amount} not in cash</source>
        <translation>{amount} नकद नहीं</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>{n} बाकी</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>सब भरे</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>{amount} में</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>सब उपस्थित</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>अपवाद</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>अब तक कोई नहीं</translation>
    </message>
    <message>
        <source>Cash to count</source>
        <translation>गिनने का नकद</translation>
    </message>
    <message>
        <source>{amount} still expected</source>
        <translation>{amount} अभी अपेक्षित</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>अभी कोई पैसा नहीं आया-गया।</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>पंक्ति चुनें</translation>
    </message>
    <message>
        <source>passbook, loans</source>
        <translation>पासबुक, ऋण</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>दिखाएँ: {name}</translation>
    </message>
    <message>
        <source>Statement · {name}</source>
        <translation>विवरण · {name}</translation>
    </message>
    <message>
        <source>No money of {name} has moved yet. Her first receipt stands here.</source>
        <translation>{name} का अभी कोई लेन-देन नहीं। पहली रसीद यहाँ होगी।</translation>
    </message>
    <message>
        <source>There is no line of savings to show here.</source>
        <translation>यहाँ दिखाने को बचत की पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Waiting on this laptop</source>
        <translation>इस लैपटॉप पर रुके</translation>
    </message>
    <message>
        <source>Nothing waits. The office has everything you finished.</source>
        <translation>कुछ नहीं रुका। आपका पूरा किया सब कार्यालय में है।</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>अभिलेख कहाँ हैं</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>पिछले आदान-प्रदान</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>pause 1 h</source>
        <translation>1 घंटा रोकें</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>अभी सिंक</translation>
    </message>
    <message>
        <source>Take by USB</source>
        <translation>USB से ले जाएँ</translation>
    </message>
    <message>
        <source>take by USB</source>
        <translation>USB से ले जाएँ</translation>
    </message>
    <message>
        <source>When photos go</source>
        <translation>फ़ोटो कब जाती हैं</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>आपकी ज़रूरत कहाँ</translation>
    </message>
    <message>
        <source>Copy what IT types</source>
        <translation>IT जो लिखता है कॉपी करें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>All received {time}</source>
        <translation>{time} सब प्राप्त</translation>
    </message>
    <message>
        <source>Photos wait for a good line</source>
        <translation>फ़ोटो अच्छे नेटवर्क तक रुकी हैं</translation>
    </message>
    <message>
        <source>Photos go with every exchange</source>
        <translation>फ़ोटो हर आदान-प्रदान में जाती हैं</translation>
    </message>
    <message>
        <source>Leave the stick in until it is said what is on it.</source>
        <translation>जब तक न बताया जाए कि उस पर क्या है, स्टिक लगी रहने दें।</translation>
    </message>
    <message>
        <source>Nothing needs you here.</source>
        <translation>यहाँ आपकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Nothing has to be typed; this laptop syncs by itself.</source>
        <translation>कुछ लिखना नहीं; लैपटॉप अपने-आप सिंक करता है।</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>और {n}</numerusform>
            <numerusform>और {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>कुछ नहीं रुका</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>सिकोड़ने से पहले</translation>
    </message>
    <message>
        <source>Size of what waits</source>
        <translation>रुके हुए का आकार</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>सबसे पुराना रुका</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>पिछला आदान-प्रदान</translation>
    </message>
    <message>
        <source>Last taken by the office</source>
        <translation>कार्यालय ने पिछला लिया</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>निभाया</translation>
    </message>
    <message>
        <source>encrypted on this laptop</source>
        <translation>इस लैपटॉप पर ताले में</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>records</comment>
        <translation>रखा</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait, {size} kB</source>
        <comment>{n} wait, {size} kB</comment>
        <translation>
            <numerusform>{n} रुका, {size} kB</numerusform>
            <numerusform>{n} रुके, {size} kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be sent</source>
        <comment>{n} cannot be sent</comment>
        <translation>
            <numerusform>{n} भेजा नहीं जा सकता</numerusform>
            <numerusform>{n} भेजे नहीं जा सकते</numerusform>
        </translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>कुछ नहीं रुका</translation>
    </message>
    <message>
        <source>{waiting}; {lost}</source>
        <translation>{waiting}; {lost}</translation>
    </message>
    <message numerus="yes">
        <source>{n} returned to you</source>
        <comment>{n} returned to you</comment>
        <translation>
            <numerusform>{n} आपको लौटा</numerusform>
            <numerusform>{n} आपको लौटे</numerusform>
        </translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>पर्यवेक्षक द्वारा</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>भेजने को रुका</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>the office has them</source>
        <translation>कार्यालय के पास है</translation>
    </message>
    <message>
        <source>Cash of the officers</source>
        <translation>अधिकारियों का नकद</translation>
    </message>
    <message>
        <source>No officer has had a cash day lately. Days arrive with the next sync.</source>
        <translation>हाल में किसी अधिकारी का नकद दिन नहीं। दिन अगले सिंक से आते हैं।</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>दिन फिर खोलें</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Cash books</source>
        <translation>नकद बहियाँ</translation>
    </message>
    <message>
        <source>cash books</source>
        <translation>नकद बहियाँ</translation>
    </message>
    <message>
        <source>There is no photo of a slip here.</source>
        <translation>यहाँ पर्ची की फ़ोटो नहीं।</translation>
    </message>
    <message>
        <source>Choose a day that is closed.</source>
        <translation>बंद दिन चुनें।</translation>
    </message>
    <message>
        <source>Count what {name} handed in</source>
        <translation>{name} का सौंपा गिनें</translation>
    </message>
    <message>
        <source>Count what stayed with {name}</source>
        <translation>{name} के पास रहा गिनें</translation>
    </message>
    <message>
        <source>Counted alike: {name}&apos;s money agrees.</source>
        <translation>गिनती समान: {name} का पैसा ठीक है।</translation>
    </message>
    <message>
        <source>{amount} more than {name} said. It waits for a decision.</source>
        <translation>{name} के कहे से {amount} ज़्यादा। निर्णय की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>{amount} less than {name} said. It waits for a decision.</source>
        <translation>{name} के कहे से {amount} कम। निर्णय की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>Decided and on record.</source>
        <translation>तय और दर्ज।</translation>
    </message>
    <message>
        <source>{name} can record on it again and closes it anew. What was counted stays on record.</source>
        <translation>{name} इस दिन फिर दर्ज करके नए सिरे से बंद कर सकते हैं। गिना हुआ दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Open {day} of {name} again?</source>
        <translation>{name} का {day} फिर खोलें?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>{name}&apos;s day is open again.</source>
        <translation>{name} का दिन फिर खुला।</translation>
    </message>
    <message>
        <source>Count it yourself. What should be there is told afterwards.</source>
        <translation>ख़ुद गिनें। कितना होना चाहिए, बाद में बताया जाएगा।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है रहने दें</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>कारण लिखें। दर्ज रहता है।</translation>
    </message>
    <message>
        <source>{amount} is written off as a loss. It is nobody&apos;s debt any more.</source>
        <translation>{amount} नुक़सान में डाला। अब किसी पर देनदारी नहीं।</translation>
    </message>
    <message>
        <source>Write off {amount}?</source>
        <translation>{amount} बट्टे खाते डालें?</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>बट्टे खाते</translation>
    </message>
    <message>
        <source>Take {amount} as found?</source>
        <translation>{amount} मिला हुआ मानें?</translation>
    </message>
    <message>
        <source>{amount} more than recorded is taken in.</source>
        <translation>दर्ज से {amount} ज़्यादा लिया जाता है।</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ले लें</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>गिनना है</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>पर्ची नहीं</translation>
    </message>
    <message>
        <source>What {name} handed in</source>
        <translation>{name} ने क्या सौंपा</translation>
    </message>
    <message>
        <source>What {name} drew</source>
        <translation>{name} ने क्या निकाला</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>गिनें</translation>
    </message>
    <message>
        <source>Stayed over night</source>
        <translation>रात को रहा</translation>
    </message>
    <message>
        <source>What stayed with {name}</source>
        <translation>{name} के पास रहा</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} कम</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} ज़्यादा</translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation>{name} ने सौंपा</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>counted by {name}</source>
        <translation>{name} ने गिना</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>आज तय</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>बंद नहीं</translation>
    </message>
    <message>
        <source>Close for them</source>
        <translation>उनके लिए बंद करें</translation>
    </message>
    <message>
        <source>Cash day, {day}</source>
        <translation>नकद दिन, {day}</translation>
    </message>
    <message>
        <source>of what is outstanding</source>
        <translation>शेष ऋण का</translation>
    </message>
    <message>
        <source>as far as it was received</source>
        <translation>जितना मिला है</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>नई भेंट</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>No plan for today. Add from your centers.</source>
        <translation>आज योजना नहीं। अपने केंद्रों से जोड़ें।</translation>
    </message>
    <message>
        <source>Open Meetings</source>
        <translation>बैठकें खोलें</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपकी ज़रूरत</translation>
    </message>
    <message>
        <source>No exchange for {time}. Go where a network is, or carry it.</source>
        <translation>{time} से कोई आदान-प्रदान नहीं। जहाँ नेटवर्क हो वहाँ जाएँ, या साथ ले जाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{n} record came back or was not taken.</source>
        <comment>{n} records came back or were not taken.</comment>
        <translation>
            <numerusform>{n} अभिलेख लौटा या नहीं लिया गया।</numerusform>
            <numerusform>{n} अभिलेख लौटे या नहीं लिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo cannot be sent. Take it again.</source>
        <comment>{n} photos cannot be sent. Take them again.</comment>
        <translation>
            <numerusform>{n} फ़ोटो नहीं जा सकती। फिर लें।</numerusform>
            <numerusform>{n} फ़ोटो नहीं जा सकतीं। फिर लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>आपके लिए कुछ नहीं रुका।</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this laptop. It sends by itself when a network appears.</source>
        <translation>सब कुछ इस लैपटॉप पर ताले में है। नेटवर्क आते ही अपने-आप जाता है।</translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation>योजना में नीचे</translation>
    </message>
    <message>
        <source>Choose in the plan</source>
        <translation>योजना में चुनें</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Note beside the row</source>
        <translation>पंक्ति के पास टिप्पणी</translation>
    </message>
    <message>
        <source>move</source>
        <translation>हिलाएँ</translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation>योजना में ऊपर</translation>
    </message>
    <message>
        <source>Print the route</source>
        <translation>रास्ता छापें</translation>
    </message>
    <message>
        <source>route</source>
        <translation>रास्ता</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Mark as to do again</source>
        <translation>फिर करना है</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>हो गया मानें</translation>
    </message>
    <message>
        <source>No row of the plan is chosen.</source>
        <translation>योजना की पंक्ति चुनी नहीं।</translation>
    </message>
    <message>
        <source>Centers that meet today</source>
        <translation>आज मिलने वाले केंद्र</translation>
    </message>
    <message>
        <source>No plan for today. These centers meet next.</source>
        <translation>आज योजना नहीं। ये केंद्र आगे मिलते हैं।</translation>
    </message>
    <message>
        <source>Today is closed. Money taken now is kept aside until your supervisor decides.</source>
        <translation>आज बंद है। अभी लिया पैसा पर्यवेक्षक के तय करने तक अलग रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <comment>{n} meetings</comment>
        <translation>
            <numerusform>{n} बैठक</numerusform>
            <numerusform>{n} बैठकें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit</source>
        <comment>{n} visits</comment>
        <translation>
            <numerusform>{n} भेंट</numerusform>
            <numerusform>{n} भेंटें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting to go</source>
        <comment>{n} meetings to go</comment>
        <translation>
            <numerusform>{n} बैठक बाकी</numerusform>
            <numerusform>{n} बैठकें बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>{n} बदलाव</numerusform>
            <numerusform>{n} बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to send</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>भेजने को रुका</translation>
    </message>
    <message>
        <source>Last copy from office</source>
        <translation>कार्यालय की पिछली प्रति</translation>
    </message>
    <message>
        <source>Meeting finished</source>
        <translation>बैठक पूरी</translation>
    </message>
    <message>
        <source>This meeting is finished. Corrections are reversals, at Repayments.</source>
        <translation>यह बैठक पूरी है। सुधार “चुकौतियाँ” में उलटकर होते हैं।</translation>
    </message>
    <message>
        <source>The sheet is open again. Nothing was recorded.</source>
        <translation>पत्रक फिर खुला है। कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>What to remember: {title}</source>
        <translation>क्या याद रखना है: {title}</translation>
    </message>
    <message>
        <source>Only you see it, and only today.</source>
        <translation>केवल आप देखते हैं, केवल आज।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>How did you learn it?</source>
        <translation>आपको कैसे पता चला?</translation>
    </message>
    <message>
        <source>Which of the two did she tell you herself?</source>
        <translation>दोनों में कौन-सा उसने ख़ुद बताया?</translation>
    </message>
    <message>
        <source>Can you ask her again and tell me?</source>
        <translation>क्या आप फिर पूछकर मुझे बताएँगे?</translation>
    </message>
    <message>
        <source>Ask {name} about {person}?</source>
        <translation>{person} के बारे में {name} से पूछें?</translation>
    </message>
    <message>
        <source>Ask about {person}?</source>
        <translation>{person} के बारे में पूछें?</translation>
    </message>
    <message>
        <source>The question goes with the next exchange. The conflict waits meanwhile.</source>
        <translation>प्रश्न अगले आदान-प्रदान में जाता है। टकराव रुका रहता है।</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>अक्सर पूछा</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>आपका प्रश्न</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Write what you want to know</source>
        <translation>जो जानना है लिखें</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>हफ़्ता {number}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>रास्ता</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the day</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>{share} collected</source>
        <translation>{share} वसूला</translation>
    </message>
    <message>
        <source>Told after the count, at Day close</source>
        <translation>गिनने के बाद, दिन समाप्ति में बताया जाता है</translation>
    </message>
    <message>
        <source>Nothing collected yet today</source>
        <translation>आज अभी कुछ नहीं वसूला</translation>
    </message>
    <message>
        <source>{amount} collected today</source>
        <translation>आज {amount} वसूला</translation>
    </message>
    <message>
        <source>Nobody is late in your centers</source>
        <translation>आपके केंद्रों में कोई देर नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} member late in your centers</source>
        <comment>{n} members late in your centers</comment>
        <translation>
            <numerusform>आपके केंद्रों में {n} सदस्य देर</numerusform>
            <numerusform>आपके केंद्रों में {n} सदस्य देर</numerusform>
        </translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation>आज वसूलना है</translation>
    </message>
    <message>
        <source>Members behind</source>
        <translation>पिछड़े सदस्य</translation>
    </message>
    <message>
        <source>Ready for offline</source>
        <translation>ऑफ़लाइन तैयार</translation>
    </message>
    <message numerus="yes">
        <source>{n} center</source>
        <comment>{n} centers</comment>
        <translation>
            <numerusform>{n} केंद्र</numerusform>
            <numerusform>{n} केंद्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Data from {moment}</source>
        <translation>{moment} के आँकड़े</translation>
    </message>
    <message>
        <source>No copy from the office yet</source>
        <translation>कार्यालय की प्रति अभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Data from {moment}, {n} day old</source>
        <comment>Data from {moment}, {n} days old</comment>
        <translation>
            <numerusform>{moment} के आँकड़े, {n} दिन पुराने</numerusform>
            <numerusform>{moment} के आँकड़े, {n} दिन पुराने</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} center meeting</source>
        <translation>{name} केंद्र की बैठक</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>{day} को गई</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>{name} से भेंट</translation>
    </message>
    <message>
        <source>Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.</source>
        <translation>IT से इस लैपटॉप का रिकवरी कोड लें। कुछ हटाया नहीं; आपके अभिलेख यहाँ हैं।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>यहाँ कौन काम कर रहा है?</translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation>इस लैपटॉप के लोग</translation>
    </message>
    <message>
        <source>IT reads it out to you</source>
        <translation>IT पढ़कर बताता है</translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation>भूल गए</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>तय करें और खोलें</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मि {seconds} से</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>भेंट पूरी करें</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Take the position</source>
        <translation>स्थिति लें</translation>
    </message>
    <message>
        <source>position</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>It was earlier</source>
        <translation>पहले हुई थी</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>पूरी करें</translation>
    </message>
    <message>
        <source>No visit is open. Choose a person in People and press V.</source>
        <translation>कोई भेंट खुली नहीं। “लोग” में व्यक्ति चुनें और V दबाएँ।</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} से</translation>
    </message>
    <message>
        <source>Returned: {reason} Put it right and finish it again.</source>
        <translation>लौटाया: {reason} ठीक करके फिर पूरी करें।</translation>
    </message>
    <message>
        <source>This visit was accepted and is locked. Start a new visit to add something.</source>
        <translation>यह भेंट स्वीकृत और बंद है। कुछ जोड़ने को नई शुरू करें।</translation>
    </message>
    <message>
        <source>This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.</source>
        <translation>यह बहुत पहले शुरू हुआ। भेंट कब थी? समय बदलें, या सही हो तो Ctrl+Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Visit saved here. It goes to the supervisor by itself</source>
        <translation>भेंट यहाँ सहेजी। अपने-आप पर्यवेक्षक को जाएगी</translation>
    </message>
    <message>
        <source>No visit is open.</source>
        <translation>कोई भेंट खुली नहीं।</translation>
    </message>
    <message>
        <source>This visit is locked. It can be changed when it comes back.</source>
        <translation>यह भेंट बंद है। लौटने पर बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Household now</source>
        <translation>परिवार अब</translation>
    </message>
    <message>
        <source>Business now</source>
        <translation>व्यवसाय अब</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>पता अब</translation>
    </message>
    <message>
        <source>Seen to be different</source>
        <translation>क्या अलग दिखा</translation>
    </message>
    <message>
        <source>goes into her profile</source>
        <translation>उसकी प्रोफ़ाइल में जाएगा</translation>
    </message>
    <message>
        <source>In her profile: {value}</source>
        <translation>प्रोफ़ाइल में: {value}</translation>
    </message>
    <message>
        <source>Nothing in her profile yet</source>
        <translation>प्रोफ़ाइल में अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose why you came, with a key from 1 to 9.</source>
        <translation>क्यों आए, 1 से 9 की कुंजी से चुनें।</translation>
    </message>
    <message>
        <source>Choose what came of it, with a key from 1 to 9.</source>
        <translation>क्या हुआ, 1 से 9 की कुंजी से चुनें।</translation>
    </message>
    <message>
        <source>Write the day and the time, like 20 and 16:30, so that it stands where it was.</source>
        <translation>दिन और समय लिखें, जैसे 20 और 16:30, ताकि सही जगह रहे।</translation>
    </message>
    <message>
        <source>Write it like 25.61250, 85.13760, or empty it and choose a reason below.</source>
        <translation>ऐसे लिखें 25.61250, 85.13760, या ख़ाली करके नीचे कारण चुनें।</translation>
    </message>
    <message>
        <source>A photo is asked for here. F6 adds one; Ctrl+Enter again hands the visit in, photo later.</source>
        <translation>यहाँ फ़ोटो माँगी गई है। F6 से जोड़ें; फिर Ctrl+Enter से भेंट दें, फ़ोटो बाद में।</translation>
    </message>
    <message>
        <source>The photo was taken {time}, so the visit is entered for then. Change it if it was not.</source>
        <translation>फ़ोटो {time} की है, इसलिए भेंट तब की दर्ज है। न हो तो बदलें।</translation>
    </message>
    <message>
        <source>Photo saved here. The supervisor sees it after the next sync</source>
        <translation>फ़ोटो यहाँ सहेजी। पर्यवेक्षक अगले सिंक के बाद देखेंगे</translation>
    </message>
    <message>
        <source>Why did you come?</source>
        <translation>क्यों आए?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>क्या हुआ?</translation>
    </message>
    <message>
        <source>She promised</source>
        <translation>वादा किया</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day</comment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>खुला-खुला</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>सटा हुआ</translation>
    </message>
    <message>
        <source>0.9 s</source>
        <translation>0.9 से.</translation>
    </message>
    <message>
        <source>1.5 s</source>
        <translation>1.5 से.</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 से.</translation>
    </message>
    <message>
        <source>Off: amounts and days in {digits}. Both may be typed.</source>
        <translation>बंद: रकम और दिन {digits} में। दोनों लिखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Latin digits (0 to 9)</source>
        <translation>लैटिन अंक (0 से 9)</translation>
    </message>
    <message>
        <source>A page with something half typed keeps its language until it is opened again.</source>
        <translation>आधा भरा पन्ना फिर खुलने तक अपनी भाषा रखता है।</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>रूप और कुंजियाँ</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>तालिका की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.</source>
        <translation>बंद: भूल से लिखा या बोला अक्षर कुछ नहीं करता। Ctrl और F कुंजियाँ चलती हैं।</translation>
    </message>
    <message>
        <source>Single letters work as keys</source>
        <translation>अकेले अक्षर कुंजी के रूप में</translation>
    </message>
    <message>
        <source>Letters typed within this time are one name; after it the next letter starts over.</source>
        <translation>इतने समय में टाइप अक्षर एक नाम हैं; उसके बाद अगला अक्षर नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>Jump to a name: time between letters</source>
        <translation>नाम पर जाना: अक्षरों के बीच समय</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>क्यों रुका है?</translation>
    </message>
    <message>
        <source>20, +7 or fri</source>
        <translation>20, +7 या fri</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>अलग रख दें</translation>
    </message>
    <message>
        <source>Write what it waits for. It is shown in the queue.</source>
        <translation>किसकी प्रतीक्षा है लिखें। सूची में दिखेगा।</translation>
    </message>
    <message>
        <source>Choose a day after today, at most {days} days ahead.</source>
        <translation>आज के बाद का दिन चुनें, अधिकतम {days} दिन आगे।</translation>
    </message>
    <message>
        <source>What was the loan used for?</source>
        <translation>ऋण किस काम आया?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>क्या देखा और सुना</translation>
    </message>
    <message>
        <source>{amount} in arrears</source>
        <translation>{amount} बकाया</translation>
    </message>
    <message>
        <source>{amount} due {day}</source>
        <translation>{amount} देय {day}</translation>
    </message>
    <message>
        <source>Photos of this visit</source>
        <translation>इस भेंट की फ़ोटो</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. Take one out with Del to add another.</source>
        <translation>भेंट में अधिकतम {count} फ़ोटो। Del से एक निकालकर दूसरी जोड़ें।</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. The first {room} are taken.</source>
        <translation>भेंट में अधिकतम {count} फ़ोटो। पहली {room} ली गईं।</translation>
    </message>
    <message>
        <source>It goes with this sum. F6 takes another one.</source>
        <translation>यह इस रकम के साथ जाती है। F6 से दूसरी लें।</translation>
    </message>
    <message>
        <source>{trouble} The photo was not added. Try it again.</source>
        <translation>{trouble} फ़ोटो नहीं जुड़ी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Take them with the phone, plug it in, then F6. Files can also be dropped here.</source>
        <translation>फ़ोन से लें, उसे जोड़ें, फिर F6। फ़ाइलें यहाँ छोड़ी भी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>फ़ोटो {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {most} at most</source>
        <comment>{n} photos, {most} at most</comment>
        <translation>
            <numerusform>{n} फ़ोटो, अधिकतम {most}</numerusform>
            <numerusform>{n} फ़ोटो, अधिकतम {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet, {most} at most</source>
        <translation>अभी नहीं, अधिकतम {most}</translation>
    </message>
    <message>
        <source>by the receiver</source>
        <translation>रिसीवर से</translation>
    </message>
    <message>
        <source>by a photo</source>
        <translation>फ़ोटो से</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>लिखी हुई</translation>
    </message>
    <message>
        <source>only taken while this visit is open</source>
        <translation>केवल भेंट खुली रहने तक ली जाती है</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>अक्षांश, देशांतर</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>क्यों नहीं है</translation>
    </message>
    <message>
        <source>keys 1 to 5</source>
        <translation>कुंजी 1 से 5</translation>
    </message>
    <message>
        <source>Her home is not registered</source>
        <translation>उसका घर दर्ज नहीं</translation>
    </message>
    <message>
        <source>±{meters} m</source>
        <translation>±{meters} मी</translation>
    </message>
    <message>
        <source>No receiver found. F7 looks again and lets you type it. Nothing waits for it.</source>
        <translation>रिसीवर नहीं मिला। F7 फिर खोजता है, लिख भी सकते हैं। कुछ नहीं रुकता।</translation>
    </message>
    <message>
        <source>The receiver has no signal yet. Go on; the position is taken when it comes.</source>
        <translation>रिसीवर को सिग्नल नहीं। काम करते रहें; आने पर स्थिति ली जाएगी।</translation>
    </message>
    <message>
        <source>Looking for a receiver, {seconds} s. Go on meanwhile.</source>
        <translation>रिसीवर खोज रहे, {seconds} से। काम करते रहें।</translation>
    </message>
    <message>
        <source>The visit is now</source>
        <translation>भेंट अभी है</translation>
    </message>
    <message>
        <source>The visit was on</source>
        <translation>भेंट का दिन</translation>
    </message>
    <message>
        <source>20, -1 or fri</source>
        <translation>20, -1 या fri</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>जानकारी लेना</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>चुकाने का वादा</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>और काम में उपयोग</translation>
    </message>
    <message>
        <source>As she said</source>
        <translation>जैसा कहा था</translation>
    </message>
    <message>
        <source>Partly as she said</source>
        <translation>कुछ जैसा कहा था</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>किसी और काम में</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>दिख नहीं सका</translation>
    </message>
    <message>
        <source>No receiver here</source>
        <translation>यहाँ रिसीवर नहीं</translation>
    </message>
    <message>
        <source>No signal here</source>
        <translation>यहाँ सिग्नल नहीं</translation>
    </message>
    <message>
        <source>Met somewhere else</source>
        <translation>कहीं और मिले</translation>
    </message>
    <message>
        <source>Battery is empty</source>
        <translation>बैटरी ख़त्म</translation>
    </message>
    <message>
        <source>This visit is with the supervisor. It can be changed when it comes back. F6 adds a photo.</source>
        <translation>यह भेंट पर्यवेक्षक के पास है। लौटने पर बदल सकते हैं। F6 से फ़ोटो जोड़ें।</translation>
    </message>
    <message>
        <source>Revision {n}: the supervisor accepted the one before while you changed it. Finish it to hand it in.</source>
        <translation>संशोधन {n}: आपके बदलते समय पर्यवेक्षक ने पिछला स्वीकार किया। देने के लिए इसे पूरा करें।</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>No visits yet. Choose a person and press V to begin one.</source>
        <translation>अभी भेंट नहीं। व्यक्ति चुनें और V दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing came back. The supervisor has returned none of your visits.</source>
        <translation>कुछ नहीं लौटा। पर्यवेक्षक ने आपकी कोई भेंट नहीं लौटाई।</translation>
    </message>
    <message>
        <source>Nothing is half finished. A visit that you leave waits here, on the person and on Today.</source>
        <translation>कुछ अधूरा नहीं। छोड़ी भेंट यहाँ, व्यक्ति पर और “आज” में रहती है।</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>{time} लिखा</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>लौटाया: {reason}</translation>
    </message>
    <message>
        <source>changes revision {n}, accepted</source>
        <translation>स्वीकृत संशोधन {n} को बदलती है</translation>
    </message>
    <message>
        <source>photo later, F6 adds it</source>
        <translation>फ़ोटो बाद में, F6 से जोड़ें</translation>
    </message>
    <message>
        <source>Only a visit that was handed in is talked about.</source>
        <translation>केवल सौंपी गई भेंट पर बात होती है।</translation>
    </message>
    <message>
        <source>The records on this laptop were deleted</source>
        <translation>इस लैपटॉप के अभिलेख हटाए गए</translation>
    </message>
    <message>
        <source>The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code.</source>
        <translation>कार्यालय ने आदेश दिया, जैसे खोए या चोरी हुए लैपटॉप के लिए। यहाँ दर्ज सब पहले कार्यालय पहुँचा; कुछ खोया नहीं। लैपटॉप शाखा लाएँ: IT नए कोड से फिर तैयार करेगा।</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits. Correct it, or leave it empty.</source>
        <translation>फ़ोन नंबर में {least} से {most} अंक होते हैं। सुधारें, या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>This is not a phone number. Correct it, or leave it empty.</source>
        <translation>यह फ़ोन नंबर नहीं। सुधारें, या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.</source>
        <translation>{name}: {why}। अभी कुछ नहीं सहेजा। उसे खोलें, या इसे अलग व्यक्ति पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Somebody like her is registered. Nothing was saved yet. Open her, or register another person.</source>
        <translation>इस जैसी पंजीकृत है। अभी कुछ नहीं सहेजा। उसे खोलें, या अलग व्यक्ति पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Enter what {name} paid, or press - if she was absent</source>
        <translation>{name} ने जितना दिया वह भरें, या अनुपस्थित हो तो - दबाएँ</translation>
    </message>
    <message>
        <source>Enter the amount</source>
        <translation>रकम भरें</translation>
    </message>
    <message>
        <source>Use numbers only, like 450</source>
        <translation>केवल अंक लिखें, जैसे 450</translation>
    </message>
    <message>
        <source>{typed} is too large. Check the amount.</source>
        <translation>{typed} बहुत बड़ा है। रकम जाँचें।</translation>
    </message>
    <message>
        <source>That amount is too large. Check it.</source>
        <translation>रकम बहुत बड़ी है। जाँचें।</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. To take money back, reverse the receipt.</source>
        <translation>रकम शून्य से नीचे नहीं होती। पैसा वापस लेने को रसीद उलटें।</translation>
    </message>
    <message>
        <source>Use at most {digits} digits after the point. Nothing is rounded for you.</source>
        <translation>दशमलव के बाद अधिकतम {digits} अंक। कुछ अपने-आप पूरा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Use fewer digits after the point. Nothing is rounded for you.</source>
        <translation>दशमलव के बाद कम अंक लिखें। कुछ अपने-आप पूरा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Enter {what}.</source>
        <translation>{what} भरें।</translation>
    </message>
    <message>
        <source>Enter {field}.</source>
        <translation>{field} भरें।</translation>
    </message>
    <message>
        <source>This has {length} letters. Use at most {most}. What you typed is still here.</source>
        <translation>इसमें {length} अक्षर हैं। अधिकतम {most}। लिखा हुआ यहीं है।</translation>
    </message>
    <message>
        <source>Use at most {limit} letters. What you typed is still here.</source>
        <translation>अधिकतम {limit} अक्षर। लिखा हुआ यहीं है।</translation>
    </message>
    <message>
        <source>This is too long. Shorten it. What you typed is still here.</source>
        <translation>बहुत लंबा है। छोटा करें। लिखा हुआ यहीं है।</translation>
    </message>
    <message>
        <source>Date must not be after today</source>
        <translation>तारीख़ आज के बाद न हो</translation>
    </message>
    <message>
        <source>Date must be after {first}, when she joined</source>
        <translation>तारीख़ {first} के बाद हो, जब वह जुड़ी</translation>
    </message>
    <message>
        <source>This day is too early. Choose a later one.</source>
        <translation>यह दिन बहुत पहले है। बाद का चुनें।</translation>
    </message>
    <message>
        <source>Type a day, like 20, 20/10 or +7</source>
        <translation>दिन लिखें, जैसे 20, 20/10 या +7</translation>
    </message>
    <message>
        <source>{open} members still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>{open} सदस्य भरने बाकी। पहली पर जाएँ, या F8 से बाकी भरें।</translation>
    </message>
    <message>
        <source>Some members are still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>कुछ सदस्य भरने बाकी। पहली पर जाएँ, या F8 से बाकी भरें।</translation>
    </message>
    <message>
        <source>Write the reason, so that the supervisor need not ask. The record waits here.</source>
        <translation>कारण लिखें, ताकि पर्यवेक्षक को पूछना न पड़े। अभिलेख यहाँ रुका है।</translation>
    </message>
    <message>
        <source>This was finished before; it is not recorded twice. Correct it with a reversal.</source>
        <translation>यह पहले पूरा हुआ; दो बार दर्ज नहीं होता। उलटकर सुधारें।</translation>
    </message>
    <message>
        <source>Nothing is different from before, so nothing was saved.</source>
        <translation>पहले से कुछ अलग नहीं, इसलिए कुछ नहीं सहेजा।</translation>
    </message>
    <message>
        <source>{left} answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>{left} उत्तर बाकी हैं। उत्तर दें या कारण से छोड़ें। भरा हुआ रखा है।</translation>
    </message>
    <message>
        <source>Some answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>कुछ उत्तर बाकी हैं। उत्तर दें या कारण से छोड़ें। भरा हुआ रखा है।</translation>
    </message>
    <message>
        <source>A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.</source>
        <translation>1 या 5 के साथ एक वाक्य चाहिए कि क्या देखा। F4 से लिखें।</translation>
    </message>
    <message>
        <source>{left} values still to choose. Nothing was saved yet. Choose, or decide later.</source>
        <translation>{left} मान चुनने बाकी। अभी कुछ नहीं सहेजा। चुनें, या बाद में तय करें।</translation>
    </message>
    <message>
        <source>Choose which value is right. Nothing was saved yet.</source>
        <translation>सही मान चुनें। अभी कुछ नहीं सहेजा।</translation>
    </message>
    <message>
        <source>This needs your supervisor. Your record is kept and waits for the decision.</source>
        <translation>इसे पर्यवेक्षक चाहिए। आपका अभिलेख रखा है, निर्णय की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>There is no income on the sheet yet. Enter at least one line of income.</source>
        <translation>पत्रक पर आय नहीं। कम से कम एक आय पंक्ति भरें।</translation>
    </message>
    <message>
        <source>At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.</source>
        <translation>अधिकतम {most} पंक्तियाँ; यहाँ {count} हैं। छोटी मिलाकर फिर करें।</translation>
    </message>
    <message>
        <source>That is more lines than fit. Put small ones of a kind together and try again.</source>
        <translation>पंक्तियाँ ज़्यादा हैं। छोटी मिलाकर फिर करें।</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Correct it and try again.</source>
        <translation>हिस्सा 0 और 100 % के बीच होता है। सुधारकर फिर करें।</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed. Send the diagnosis to IT.</source>
        <translation>यह पढ़ा नहीं जा सकता। कुछ नहीं बदला। जाँच-विवरण IT को भेजें।</translation>
    </message>
    <message>
        <source>This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it.</source>
        <translation>यह रोके गए लैपटॉप से हुआ। रखा है, असर नहीं। पर्यवेक्षक देखते हैं।</translation>
    </message>
    <message>
        <source>Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are.</source>
        <translation>एक लैपटॉप के अभिलेखों के दिन या समय अजीब हैं। जैसे हैं रखे हैं। पूछें किसका है।</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock was wrong. Its records are kept as they are. Ask whose it is.</source>
        <translation>एक लैपटॉप की घड़ी ग़लत थी। अभिलेख जैसे हैं रखे हैं। पूछें किसका है।</translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.</source>
        <translation>यह फ़ाइल फ़ोटो नहीं। कुछ नहीं जुड़ा। JPEG, PNG या WebP चुनें।</translation>
    </message>
    <message>
        <source>This photo is too large to send. Nothing was added. Take it again in a smaller size.</source>
        <translation>फ़ोटो भेजने को बहुत बड़ी है। नहीं जुड़ी। छोटे आकार में फिर लें।</translation>
    </message>
    <message>
        <source>Too many photos wait on this laptop. This one was not added. Sync where the line is good.</source>
        <translation>इस लैपटॉप पर बहुत फ़ोटो रुकी हैं। यह नहीं जुड़ी। अच्छे नेटवर्क पर सिंक करें।</translation>
    </message>
    <message>
        <source>This photo is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>यह फ़ोटो इस लैपटॉप पर नहीं। कुछ खोया नहीं। सिंक करके फिर देखें।</translation>
    </message>
    <message>
        <source>This is too large to send. Shorten the notes. What you typed is still here.</source>
        <translation>भेजने को बहुत बड़ा है। टिप्पणियाँ छोटी करें। लिखा हुआ यहीं है।</translation>
    </message>
    <message>
        <source>{name} has {most} members, which is the most. Choose another group.</source>
        <translation>{name} में {most} सदस्य हैं, यही सीमा है। दूसरा समूह चुनें।</translation>
    </message>
    <message>
        <source>At most {most} members fit. Choose another group.</source>
        <translation>अधिकतम {most} सदस्य। दूसरा समूह चुनें।</translation>
    </message>
    <message>
        <source>This group is full. Choose another group.</source>
        <translation>यह समूह पूरा है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{name} still owes {outstanding}. Close or move the loan first.</source>
        <translation>{name} पर अभी {outstanding} हैं। पहले ऋण बंद करें या ले जाएँ।</translation>
    </message>
    <message>
        <source>She still has a loan. Close or move the loan first.</source>
        <translation>उसका ऋण अभी है। पहले ऋण बंद करें या ले जाएँ।</translation>
    </message>
    <message>
        <source>Two sheets of this meeting differ. Both are kept. The supervisor decides.</source>
        <translation>इस बैठक के दो पत्रक अलग हैं। दोनों रखे हैं। पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).</source>
        <translation>{group} में {members} सदस्य हैं; ऋण से पहले {missing} और जुड़ें ({policy})।</translation>
    </message>
    <message>
        <source>More members must join the group before anyone in it borrows.</source>
        <translation>ऋण से पहले समूह में और सदस्य जुड़ें।</translation>
    </message>
    <message>
        <source>{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).</source>
        <translation>{group} में {members} सदस्य हैं, सीमा {most}; ऋण से पहले कुछ हटें ({policy})।</translation>
    </message>
    <message>
        <source>The group has too many members; some must move before anyone in it borrows.</source>
        <translation>समूह में सदस्य ज़्यादा हैं; ऋण से पहले कुछ हटें।</translation>
    </message>
    <message>
        <source>{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{group} के प्रशिक्षण के {days} में {trained} दिन हुए; {missing} और चाहिए ({policy})।</translation>
    </message>
    <message>
        <source>The group must have all its days of training first.</source>
        <translation>पहले समूह के प्रशिक्षण के सब दिन हों।</translation>
    </message>
    <message>
        <source>{group} has had its {trained} days of training and must pass the recognition test now ({policy}).</source>
        <translation>{group} के {trained} दिन प्रशिक्षण हो गए, अब मान्यता परीक्षा उत्तीर्ण करे ({policy})।</translation>
    </message>
    <message>
        <source>The group must pass the recognition test first.</source>
        <translation>पहले समूह मान्यता परीक्षा उत्तीर्ण करे।</translation>
    </message>
    <message>
        <source>{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).</source>
        <translation>{group} में {members} में {out} को {ago} दिन पहले ऋण मिला; अगले {left} दिन और रुकें ({policy})।</translation>
    </message>
    <message>
        <source>Others of the group just got loans; the next ones must wait a while.</source>
        <translation>समूह में औरों को अभी ऋण मिला; अगले थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).</source>
        <translation>{name} {late} दिन देर हैं; {group} में सबके {most} दिन के भीतर आने तक ऋण नहीं ({policy})।</translation>
    </message>
    <message>
        <source>A member of the group is late; she must catch up before anyone in it borrows.</source>
        <translation>समूह की एक सदस्य देर है; ऋण से पहले वह चुकाए।</translation>
    </message>
    <message>
        <source>{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).</source>
        <translation>{center} के {members} में {late} सदस्य {days} दिन से ज़्यादा देर हैं; पहले वे चुकाएँ ({policy})।</translation>
    </message>
    <message>
        <source>Too many members of the center are late; they must catch up first.</source>
        <translation>केंद्र की बहुत सदस्य देर हैं; पहले वे चुकाएँ।</translation>
    </message>
    <message>
        <source>{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{name} प्रशिक्षण के {days} में {trained} दिन आईं; {missing} और चाहिए ({policy})।</translation>
    </message>
    <message>
        <source>She must come to all days of training first.</source>
        <translation>पहले वह प्रशिक्षण के सब दिन आए।</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.</source>
        <translation>{name} {meetings} में {came} बैठकों में आईं और {late} दिन देर रहीं: ऋण नहीं ({policy})। पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Her attendance and lateness allow no loan yet. Ask the supervisor.</source>
        <translation>उसकी उपस्थिति और देरी से अभी ऋण नहीं। पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).</source>
        <translation>{name} {meetings} में {came} बैठकों में आईं, अधिकतम {late} दिन देर। {size} या कम भरें ({policy})।</translation>
    </message>
    <message>
        <source>That is more than her next loan may be. Enter less.</source>
        <translation>यह उसके अगले ऋण की सीमा से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>{name} owes her group {owes} for what others paid; she must repay them first ({policy}).</source>
        <translation>{name} पर औरों के चुकाए {owes} हैं; पहले लौटाएँ ({policy})।</translation>
    </message>
    <message>
        <source>She owes her group for what others paid; she must repay them first.</source>
        <translation>उस पर औरों का चुकाया बाकी है; पहले लौटाए।</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day, at most {days} days on. Choose another day.</source>
        <translation>बैठक आगे के दिन जाती है, अधिकतम {days} दिन। दूसरा दिन चुनें।</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day that is not far off. Choose another day.</source>
        <translation>बैठक पास के आगे के दिन जाती है। दूसरा दिन चुनें।</translation>
    </message>
    <message>
        <source>{name} still has {members} members, {loans} loans run. Choose the center that takes them up.</source>
        <translation>{name} में अभी {members} सदस्य, {loans} ऋण चालू। लेने वाला केंद्र चुनें।</translation>
    </message>
    <message>
        <source>This center still has members. Choose the center that takes them up.</source>
        <translation>इस केंद्र में अभी सदस्य हैं। लेने वाला केंद्र चुनें।</translation>
    </message>
    <message>
        <source>{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.</source>
        <translation>{group} में अभी {members} सदस्य और कोष में {balance} हैं। पहले दोनों कहीं और जाएँ।</translation>
    </message>
    <message>
        <source>The group still has members or money in its fund. Both must go elsewhere first.</source>
        <translation>समूह में अभी सदस्य या कोष में पैसा है। पहले दोनों कहीं और जाएँ।</translation>
    </message>
    <message>
        <source>{name} is not in {group}. Choose one of its members.</source>
        <translation>{name}, {group} में नहीं। उसकी सदस्य चुनें।</translation>
    </message>
    <message>
        <source>She is not in this group. Choose one of its members.</source>
        <translation>वह इस समूह में नहीं। इसकी सदस्य चुनें।</translation>
    </message>
    <message>
        <source>{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.</source>
        <translation>{name} की {balance} बचत है। पहले निकासी भरें, फिर जा सकती हैं।</translation>
    </message>
    <message>
        <source>She still has savings. Enter the withdrawal first, then she may leave.</source>
        <translation>उसकी बचत अभी है। पहले निकासी भरें, फिर जा सकती है।</translation>
    </message>
    <message>
        <source>{amount} is more than the {short} that {name} is short of. Enter {short} or less.</source>
        <translation>{amount}, {name} की कमी {short} से ज़्यादा है। {short} या कम भरें।</translation>
    </message>
    <message>
        <source>That is more than she is short of. Enter less.</source>
        <translation>यह उसकी कमी से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>At most {most} may leave the fund at a time ({policy}). Enter less.</source>
        <translation>कोष से एक बार में अधिकतम {most} ({policy})। कम भरें।</translation>
    </message>
    <message>
        <source>The fund of {group} has {balance}. Enter that or less.</source>
        <translation>{group} के कोष में {balance} हैं। उतना या कम भरें।</translation>
    </message>
    <message>
        <source>That is more than may leave the fund. Enter less.</source>
        <translation>यह कोष की सीमा से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.</source>
        <translation>{name} ने इस किस्त के {amount} पहले दिए। लौटें, या फिर दर्ज करें तो पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>{name} की किस्त पहले ली जा चुकी। यह रसीद अलग है; पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>This installment was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>यह किस्त पहले ली जा चुकी। यह रसीद अलग है; पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>The loan of {name} is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>{name} का ऋण बंद है। पैसा अलग रखा और पर्यवेक्षक को दिखाया गया।</translation>
    </message>
    <message>
        <source>This loan is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>यह ऋण बंद है। पैसा अलग रखा और पर्यवेक्षक को दिखाया गया।</translation>
    </message>
    <message>
        <source>{name} has no loan here. Enter it as savings, or sync and look again.</source>
        <translation>{name} का यहाँ ऋण नहीं। बचत में भरें, या सिंक करके फिर देखें।</translation>
    </message>
    <message>
        <source>There is no such loan on this laptop. Enter the money as savings, or sync and look again.</source>
        <translation>इस लैपटॉप पर ऐसा ऋण नहीं। पैसा बचत में भरें, या सिंक करके फिर देखें।</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books: what she signed is on paper. Press Ctrl+P to print what is known here.</source>
        <translation>यह ऋण पहले की बहियों से लिया गया है: उसने जिस पर हस्ताक्षर किए, वह कागज़ पर है। यहाँ जो मालूम है उसे छापने के लिए Ctrl+P दबाएँ।</translation>
    </message>
    <message>
        <source>{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.</source>
        <translation>{amount} बाकी {outstanding} से ज़्यादा है। रकम जाँचें, या ऋण पूरा चुकाएँ।</translation>
    </message>
    <message>
        <source>That is more than is left to pay. Check the amount, or pay off the loan.</source>
        <translation>यह बाकी से ज़्यादा है। रकम जाँचें, या ऋण पूरा चुकाएँ।</translation>
    </message>
    <message>
        <source>{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.</source>
        <translation>{amount} लौटाने से ज़्यादा है। ऋण से ज़्यादा दिया हुआ ही भरें।</translation>
    </message>
    <message>
        <source>That is more than is to be paid back on this loan. The supervisor decides.</source>
        <translation>यह इस ऋण पर लौटाने से ज़्यादा है। पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.</source>
        <translation>{amount} से ऋण पूरा नहीं होता; {outstanding} से होता है। वह भरें, या साधारण चुकौती दर्ज करें।</translation>
    </message>
    <message>
        <source>This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.</source>
        <translation>यह उस दिन की पूरी रकम नहीं। साधारण चुकौती मानी जाती है; पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.</source>
        <translation>सौंपना उसी दिन वापस हो सकता है। नई समय-सारणी या बट्टा तय करें।</translation>
    </message>
    <message>
        <source>Only {open} of this is still open on the loan. Waive at most that much.</source>
        <translation>ऋण में इसका केवल {open} बाकी है। अधिकतम उतनी छूट दें।</translation>
    </message>
    <message>
        <source>That is more than is still open on the loan. Waive at most what is open.</source>
        <translation>यह ऋण में बाकी से ज़्यादा है। अधिकतम बाकी जितनी छूट दें।</translation>
    </message>
    <message>
        <source>The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.</source>
        <translation>नई समय-सारणी {asked} मूलधन माँगती है, देना {owed} है। अभी के देने से फिर भरें।</translation>
    </message>
    <message>
        <source>The schedule does not ask exactly what is owed. Enter it again from what is owed now.</source>
        <translation>समय-सारणी ठीक उतना नहीं माँगती जितना देना है। फिर भरें।</translation>
    </message>
    <message>
        <source>The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>{name} का ऋण स्वीकृत नहीं। पैसा न सौंपें। पर्यवेक्षक से तय कराएँ।</translation>
    </message>
    <message>
        <source>This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>यह ऋण स्वीकृत नहीं, या अब नहीं। पैसा न सौंपें। पर्यवेक्षक से तय कराएँ।</translation>
    </message>
    <message>
        <source>{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.</source>
        <translation>{name} को यह ऋण {day} को मिल चुका। और न सौंपें। उसका ऋण खोलें।</translation>
    </message>
    <message>
        <source>This approval was used already. Nothing more may be handed over. Open the loan.</source>
        <translation>यह स्वीकृति काम आ चुकी। और न सौंपें। ऋण खोलें।</translation>
    </message>
    <message>
        <source>The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>स्वीकृति {day} को समाप्त हुई। पैसा न सौंपें। पर्यवेक्षक से फिर स्वीकृति लें।</translation>
    </message>
    <message>
        <source>The approval is too old. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>स्वीकृति पुरानी है। पैसा न सौंपें। पर्यवेक्षक से फिर स्वीकृति लें।</translation>
    </message>
    <message>
        <source>{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.</source>
        <translation>{approved} स्वीकृत हुए, {amount} नहीं। पैसा न सौंपें। जो स्वीकृत है भरें।</translation>
    </message>
    <message>
        <source>This is not what was approved. No money may be handed over. Look at the approval again.</source>
        <translation>यह स्वीकृत नहीं हुआ। पैसा न सौंपें। स्वीकृति फिर देखें।</translation>
    </message>
    <message>
        <source>{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.</source>
        <translation>{product} {day} से नहीं मिलता। अभी कुछ नहीं सहेजा। दूसरा उत्पाद चुनें।</translation>
    </message>
    <message>
        <source>This product is not offered any more. Nothing was saved yet. Choose another product.</source>
        <translation>यह उत्पाद अब नहीं मिलता। अभी कुछ नहीं सहेजा। दूसरा उत्पाद चुनें।</translation>
    </message>
    <message>
        <source>Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>{amount} से ऊपर पहले मूल्यांकन ({policy})। कुछ तय नहीं हुआ। अधिकारी से मूल्यांकन माँगें।</translation>
    </message>
    <message>
        <source>A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>इतने ऋण का पहले मूल्यांकन होता है। कुछ तय नहीं हुआ। अधिकारी से मूल्यांकन माँगें।</translation>
    </message>
    <message>
        <source>She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.</source>
        <translation>आपकी स्वीकृति से उस पर कुल {most} हो सकते हैं ({policy})। कुछ तय नहीं हुआ। कम करें, या कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>This is more than you may approve. Nothing was decided. Approve less, or ask the office.</source>
        <translation>यह आपके अधिकार से ज़्यादा है। कुछ तय नहीं हुआ। कम करें, या कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>{limit} Nothing was saved yet. Change it, or choose another product.</source>
        <translation>{limit} अभी कुछ नहीं सहेजा। बदलें, या दूसरा उत्पाद चुनें।</translation>
    </message>
    <message>
        <source>This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.</source>
        <translation>यह उत्पाद की सीमा से बाहर है। अभी कुछ नहीं सहेजा। बदलें, या दूसरा उत्पाद चुनें।</translation>
    </message>
    <message>
        <source>The branch is closed too long for these installments. Choose another product, or ask the office.</source>
        <translation>इन किस्तों के लिए शाखा बहुत दिन बंद है। दूसरा उत्पाद चुनें, या कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>{name} has an application for {amount} already. Open that one, or let her withdraw it first.</source>
        <translation>{name} का {amount} का आवेदन पहले से है। उसे खोलें, या वह पहले वापस ले।</translation>
    </message>
    <message>
        <source>She has an application already. Open that one, or let her withdraw it first.</source>
        <translation>उसका आवेदन पहले से है। उसे खोलें, या वह पहले वापस ले।</translation>
    </message>
    <message>
        <source>{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.</source>
        <translation>{center} {rhythm} नहीं मिलता, जैसा {product} चाहता है। बैठकों से मेल खाता उत्पाद चुनें।</translation>
    </message>
    <message>
        <source>The center does not meet when installments fall due. Choose a product that fits its meetings.</source>
        <translation>किस्त के दिन केंद्र नहीं मिलता। बैठकों से मेल खाता उत्पाद चुनें।</translation>
    </message>
    <message>
        <source>{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.</source>
        <translation>{product} समूह सदस्यों के लिए है, {name} किसी में नहीं। दूसरा उत्पाद चुनें, या समूह में जोड़ें।</translation>
    </message>
    <message>
        <source>This product is for members of a group. Choose another product, or enter her in a group.</source>
        <translation>यह उत्पाद समूह सदस्यों के लिए है। दूसरा चुनें, या समूह में जोड़ें।</translation>
    </message>
    <message>
        <source>In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.</source>
        <translation>{month} में {asked} देय; नकदी प्रवाह से वह {limit} उठा सकती है ({policy})। छोटा ऋण लें।</translation>
    </message>
    <message>
        <source>The installments are more than her cash flow carries. Use a smaller loan, or more installments.</source>
        <translation>किस्तें नकदी प्रवाह से ज़्यादा हैं। छोटा ऋण लें, या ज़्यादा किस्तें।</translation>
    </message>
    <message>
        <source>{name} stands in for {count} already; {most} is the most. Choose another guarantor.</source>
        <translation>{name} पहले से {count} की गारंटर हैं; सीमा {most}। दूसरी गारंटर चुनें।</translation>
    </message>
    <message>
        <source>She stands in for as many as she may. Choose another guarantor.</source>
        <translation>वह सीमा तक गारंटर है। दूसरी गारंटर चुनें।</translation>
    </message>
    <message>
        <source>That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>इससे {length} का आपसी गारंटी घेरा बनता है। कोई और चुनें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>इससे आपसी गारंटी का घेरा बनता है। कोई और चुनें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.</source>
        <translation>{name} के पास महीने में {free} बचते हैं; गारंटी {burden} की होगी। दूसरी चुनें, या एक और जोड़ें।</translation>
    </message>
    <message>
        <source>She has too little left a month to stand in for this. Choose another guarantor, or add one.</source>
        <translation>महीने में बहुत कम बचता है। दूसरी गारंटर चुनें, या एक और जोड़ें।</translation>
    </message>
    <message>
        <source>What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>{name} के पास क्या बचता है, पता नहीं। पहले नकदी प्रवाह लिखें, फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>What she has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>महीने में क्या बचता है, पता नहीं। पहले नकदी प्रवाह लिखें, फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>Nobody can stand in for herself. Choose another guarantor.</source>
        <translation>कोई अपना गारंटर नहीं हो सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>She does not stand in for this loan any more. Sync and look again.</source>
        <translation>वह अब इस ऋण की गारंटर नहीं। सिंक करके फिर देखें।</translation>
    </message>
    <message>
        <source>{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.</source>
        <translation>इस ऋण के {needed} में {count} गारंटर हैं ({policy})। एक और भरें।</translation>
    </message>
    <message>
        <source>More guarantors must stand in for this loan. Enter another one.</source>
        <translation>इस ऋण को और गारंटर चाहिए। एक और भरें।</translation>
    </message>
    <message>
        <source>This covenant is over. Nothing was changed. Open the loan and look again.</source>
        <translation>यह शर्त समाप्त है। कुछ नहीं बदला। ऋण खोलकर फिर देखें।</translation>
    </message>
    <message>
        <source>This loan is not behind. Nobody was asked to pay. Look again when an installment is missed.</source>
        <translation>यह ऋण देर नहीं। किसी से नहीं कहा। किस्त चूके तो फिर देखें।</translation>
    </message>
    <message>
        <source>It was approved with other terms. Nothing was handed over. Open the loan file and agree on them.</source>
        <translation>अलग शर्तों पर स्वीकृत हुआ। कुछ नहीं सौंपा। फ़ाइल खोलकर सहमत हों।</translation>
    </message>
    <message>
        <source>Not every step is ticked yet. Nothing was handed over. Look at each one first.</source>
        <translation>हर क़दम पर निशान नहीं। कुछ नहीं सौंपा। पहले हर एक देखें।</translation>
    </message>
    <message>
        <source>Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6.</source>
        <translation>उसके हस्ताक्षर या अँगूठे की फ़ोटो नहीं। कुछ नहीं सौंपा। F6 दबाएँ।</translation>
    </message>
    <message>
        <source>Receipt {number} was reversed before. Nothing was changed.</source>
        <translation>रसीद {number} पहले उलटी जा चुकी। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This receipt was reversed before. Nothing was changed.</source>
        <translation>यह रसीद पहले उलटी जा चुकी। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>She has {balance} in savings. Enter that or less.</source>
        <translation>उसकी बचत {balance} है। उतना या कम भरें।</translation>
    </message>
    <message>
        <source>That is more than she has in savings. Enter less.</source>
        <translation>यह उसकी बचत से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>You counted {counted}, the sheet says {expected}. Count again, or write the reason.</source>
        <translation>आपने {counted} गिने, पत्रक में {expected} हैं। फिर गिनें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>The counted cash and the sheet differ. Count again, or write the reason.</source>
        <translation>गिना नकद और पत्रक अलग हैं। फिर गिनें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction.</source>
        <translation>{day} बंद है। आज सुधार के रूप में दर्ज करें।</translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} you may take back alone ({policy}). A supervisor decides.</source>
        <translation>{amount} आपकी अकेली सीमा {limit} से ज़्यादा है ({policy})। पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>This is more than you may take back alone. The supervisor decides.</source>
        <translation>यह आपकी अकेली सीमा से ज़्यादा है। पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>That day is closed. What came for it is kept aside; record corrections today.</source>
        <translation>वह दिन बंद है। उसका आया अलग रखा है; सुधार आज दर्ज करें।</translation>
    </message>
    <message>
        <source>You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.</source>
        <translation>आपके पास {held} हैं, {amount} चाहिए। पहले पैसा लें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>More was paid out than was there. The record is kept; the supervisor looks at it.</source>
        <translation>मौजूद से ज़्यादा दिया गया। अभिलेख रखा है; पर्यवेक्षक देखेंगे।</translation>
    </message>
    <message>
        <source>The cash is not counted yet. Nothing was closed. Count it, then close the day.</source>
        <translation>नकद गिना नहीं। कुछ बंद नहीं हुआ। गिनकर दिन बंद करें।</translation>
    </message>
    <message>
        <source>{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.</source>
        <translation>आपके पास {kept} रहते हैं; {limit} रह सकते हैं ({policy})। और सौंपें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>More stays with you than is allowed. Hand in more, or write the reason.</source>
        <translation>अनुमति से ज़्यादा आपके पास रहता है। और सौंपें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>A receipt number is missing. The money counts; the supervisor looks at it.</source>
        <translation>एक रसीद नंबर नहीं है। पैसा गिना जाता है; पर्यवेक्षक देखेंगे।</translation>
    </message>
    <message>
        <source>A receipt number was given out twice. The money counts; the supervisor looks at it.</source>
        <translation>एक रसीद नंबर दो बार दिया गया। पैसा गिना जाता है; पर्यवेक्षक देखेंगे।</translation>
    </message>
    <message>
        <source>The branch counted another sum than was handed in. The supervisor decides.</source>
        <translation>शाखा ने सौंपे से अलग गिना। पर्यवेक्षक तय करेंगे।</translation>
    </message>
    <message>
        <source>{typed} is not a whole check code. Look at the receipt and type its ten signs again.</source>
        <translation>{typed} पूरा कोड नहीं। रसीद देखकर दस चिह्न फिर लिखें।</translation>
    </message>
    <message>
        <source>This is not a whole check code. Type the ten signs on the receipt again.</source>
        <translation>यह पूरा कोड नहीं। रसीद के दस चिह्न फिर लिखें।</translation>
    </message>
    <message>
        <source>{day} is not closed yet. Close that day first; nothing was changed.</source>
        <translation>{day} बंद नहीं है। पहले वह बंद करें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>An earlier day is not closed yet. Close that day first; nothing was changed.</source>
        <translation>पिछला दिन बंद नहीं है। पहले वह बंद करें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>{what} is not finished. The day stays open. Finish it, or throw it away, then close.</source>
        <translation>{what} अधूरा है। दिन खुला रहता है। पूरा करें, या फेंकें, फिर बंद करें।</translation>
    </message>
    <message>
        <source>Something of this day is not finished. The day stays open. Finish it, then close.</source>
        <translation>इस दिन का कुछ अधूरा है। दिन खुला रहता है। पूरा करके बंद करें।</translation>
    </message>
    <message>
        <source>There is no note or coin of {value}. Correct that line and save again.</source>
        <translation>{value} का नोट या सिक्का नहीं है। पंक्ति सुधारकर फिर सहेजें।</translation>
    </message>
    <message>
        <source>One line names a note or coin that does not exist. Correct it and save again.</source>
        <translation>एक पंक्ति का नोट या सिक्का नहीं होता। सुधारकर फिर सहेजें।</translation>
    </message>
    <message>
        <source>You have {held}. Enter that or less.</source>
        <translation>आपके पास {held} हैं। उतना या कम भरें।</translation>
    </message>
    <message>
        <source>That is more than you have. Enter less.</source>
        <translation>यह आपके पास से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.</source>
        <translation>अनुपस्थित का दिन दो लोग बंद करते हैं। कुछ बंद नहीं हुआ। साथ गिनने वाला चुनें।</translation>
    </message>
    <message>
        <source>{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>{name} ने आज पहले {amount} {moved}। अभी कुछ नहीं सहेजा। फिर देखें, या दूसरी बार दर्ज करें।</translation>
    </message>
    <message>
        <source>The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>यही रकम आज पहले दर्ज है। अभी कुछ नहीं सहेजा। फिर देखें, या दूसरी बार दर्ज करें।</translation>
    </message>
    <message>
        <source>At most {most} may be taken out at a time ({policy}). Enter less.</source>
        <translation>एक बार में अधिकतम {most} निकलते हैं ({policy})। कम भरें।</translation>
    </message>
    <message>
        <source>That is more than may be taken out at a time. Enter less.</source>
        <translation>यह एक बार की सीमा से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.</source>
        <translation>इस महीने {times} बार निकाला; सीमा {most} ({policy})। अगले महीने फिर करें।</translation>
    </message>
    <message>
        <source>She took savings out as often as she may this month. Try again next month.</source>
        <translation>इस महीने की सीमा तक निकाल चुकी। अगले महीने फिर करें।</translation>
    </message>
    <message>
        <source>{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.</source>
        <translation>ऋण रहते {keep} रहना चाहिए ({policy}); वह {free} निकाल सकती है। उतना या कम भरें।</translation>
    </message>
    <message>
        <source>A part of her savings must stay in while her loan runs. Enter less.</source>
        <translation>ऋण रहते बचत का एक भाग रहना चाहिए। कम भरें।</translation>
    </message>
    <message>
        <source>She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.</source>
        <translation>उसकी बचत {balance}, सीमा {most} ({policy})। {room} या कम भरें।</translation>
    </message>
    <message>
        <source>That is more than she may have in savings. Enter less.</source>
        <translation>यह बचत सीमा से ज़्यादा है। कम भरें।</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>कोई रुकावट नहीं।</translation>
    </message>
    <message>
        <source>{field} cannot be {value}. Nothing was saved yet. Correct it and save again.</source>
        <translation>{field} {value} नहीं हो सकता। अभी कुछ नहीं सहेजा। सुधारकर फिर सहेजें।</translation>
    </message>
    <message>
        <source>One of the values cannot be right. Nothing was saved yet. Look at the marked field.</source>
        <translation>एक मान सही नहीं हो सकता। अभी कुछ नहीं सहेजा। निशान वाला खाना देखें।</translation>
    </message>
    <message>
        <source>{name} changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>{name} ने पहले बदला। आपका अभिलेख इतिहास में है। खोलकर फिर देखें।</translation>
    </message>
    <message>
        <source>Somebody changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>किसी ने पहले बदला। आपका अभिलेख इतिहास में है। खोलकर फिर देखें।</translation>
    </message>
    <message>
        <source>{name} decided this already. Both values stay in the history.</source>
        <translation>{name} तय कर चुके। दोनों मान इतिहास में हैं।</translation>
    </message>
    <message>
        <source>This was decided already. Both values stay in the history.</source>
        <translation>यह तय हो चुका। दोनों मान इतिहास में हैं।</translation>
    </message>
    <message>
        <source>Two records carry the same number. Both are kept. Send the diagnosis to IT.</source>
        <translation>दो अभिलेखों का नंबर एक है। दोनों रखे हैं। जाँच-विवरण IT को भेजें।</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. The decision stands. Open it and decide what follows.</source>
        <translation>अब वापस नहीं हो सकता। निर्णय रहता है। खोलकर आगे तय करें।</translation>
    </message>
    <message>
        <source>This is your own work. Another supervisor must look at it.</source>
        <translation>यह आपका अपना काम है। दूसरे पर्यवेक्षक देखें।</translation>
    </message>
    <message>
        <source>Only {role} may do this. Nothing was changed. Ask your supervisor.</source>
        <translation>केवल {role} यह कर सकते हैं। कुछ नहीं बदला। पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your supervisor.</source>
        <translation>आपकी भूमिका में यह नहीं। कुछ नहीं बदला। पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>This record is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>यह अभिलेख इस लैपटॉप पर नहीं। कुछ खोया नहीं। सिंक करके फिर देखें।</translation>
    </message>
    <message>
        <source>{name} is recorded already. Open that record, or change what tells them apart.</source>
        <translation>{name} पहले से दर्ज है। वह खोलें, या अंतर वाली बात बदलें।</translation>
    </message>
    <message>
        <source>This is recorded already. Open that record, or change what tells them apart.</source>
        <translation>यह पहले से दर्ज है। वह खोलें, या अंतर वाली बात बदलें।</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.</source>
        <translation>IT ने यह लैपटॉप रोका है। शाखा में सौंपें। अभी कुछ हटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Another officer has this center now. Your record is kept and waits for her decision.</source>
        <translation>यह केंद्र अब दूसरे अधिकारी का है। आपका अभिलेख रखा है, उनके निर्णय की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.</source>
        <translation>एक लैपटॉप लौटाया या कॉपी हुआ और नए सिरे से चलता है। कुछ खोया नहीं। पूछें किसका है।</translation>
    </message>
    <message>
        <source>This record comes from a newer version. It is kept as it is. Update this laptop.</source>
        <translation>यह अभिलेख नए संस्करण का है। जैसा है रखा है। लैपटॉप अपडेट करें।</translation>
    </message>
    <message>
        <source>This record cannot be read here. It is kept as it is. Send the diagnosis to IT.</source>
        <translation>यह अभिलेख यहाँ पढ़ा नहीं जा सकता। जैसा है रखा है। जाँच-विवरण IT को भेजें।</translation>
    </message>
    <message>
        <source>{name} changed the {field} too. Choose which is right.</source>
        <translation>{name} ने भी {field} बदला। सही चुनें।</translation>
    </message>
    <message>
        <source>This was changed here and at the office. Both are kept. Choose which is right.</source>
        <translation>यह यहाँ और कार्यालय में बदला। दोनों रखे हैं। सही चुनें।</translation>
    </message>
    <message>
        <source>Sun (outdoors)</source>
        <translation>धूप (बाहर)</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page} पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>टकराव पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>रिपोर्ट पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>बैठकों पर जाएँ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>मसौदों पर जाएँ</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>इस पन्ने की कुंजियाँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला लगाएँ</translation>
    </message>
    <message>
        <source>Look: {look}</source>
        <translation>रूप: {look}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>यह लैपटॉप</translation>
    </message>
    <message>
        <source>Letters work as keys</source>
        <translation>अक्षर कुंजी के रूप में</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} में {done}</translation>
    </message>
    <message>
        <source>to the office</source>
        <translation>कार्यालय को</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेज रहे</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहे</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Photos go to the office.</source>
        <translation>फ़ोटो कार्यालय जा रही हैं।</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>all work is safe here</source>
        <translation>सारा काम यहाँ सुरक्षित है</translation>
    </message>
    <message numerus="yes">
        <source>{n} change safe here</source>
        <comment>{n} changes safe here</comment>
        <translation>
            <numerusform>{n} बदलाव यहाँ सुरक्षित</numerusform>
            <numerusform>{n} बदलाव यहाँ सुरक्षित</numerusform>
        </translation>
    </message>
    <message>
        <source>all received {time}</source>
        <translation>{time} सब प्राप्त</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} से ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Sending {done} of {all}</source>
        <translation>{all} में {done} भेज रहे</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>आ रहा है</translation>
    </message>
    <message>
        <source>Loading: {page}</source>
        <translation>खुल रहा है: {page}</translation>
    </message>
    <message>
        <source>20, 20/10, +7, fri</source>
        <translation>20, 20/10, +7, fri</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>कुंजियाँ: {keys}</translation>
    </message>
    <message numerus="yes">
        <source>{n} needs you</source>
        <comment>{n} need you</comment>
        <translation>
            <numerusform>{n} को आपकी ज़रूरत</numerusform>
            <numerusform>{n} को आपकी ज़रूरत</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>looking for the office</source>
        <translation>कार्यालय खोज रहे</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>काफ़ी</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>money</comment>
        <translation>बचा</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>{amount} के लिए</translation>
    </message>
    <message>
        <source>installment {amount}</source>
        <translation>किस्त {amount}</translation>
    </message>
    <message>
        <source>{title} ready to print: {path}</source>
        <translation>{title} छपने को तैयार: {path}</translation>
    </message>
    <message>
        <source>{title} written: {path}</source>
        <translation>{title} लिखा: {path}</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORDS, NOT MONEY</source>
        <translation>कृत्रिम अभिलेख, पैसा नहीं</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>NOT SAVED YET</source>
        <translation>अभी सहेजा नहीं</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORD, NOT MONEY</source>
        <translation>कृत्रिम अभिलेख, पैसा नहीं</translation>
    </message>
    <message>
        <source>Synthetic records, not money</source>
        <translation>कृत्रिम अभिलेख, पैसा नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} में पृष्ठ {number}</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>{total} में फ़ोटो {number}</translation>
    </message>
    <message>
        <source>It is not on this laptop yet. It was asked for and comes with the next sync.</source>
        <translation>अभी इस लैपटॉप पर नहीं। माँगी गई है, अगले सिंक में आएगी।</translation>
    </message>
    <message>
        <source>Approve instead</source>
        <translation>इसके बदले स्वीकृत करें</translation>
    </message>
    <message>
        <source>In installments</source>
        <translation>किस्तों में</translation>
    </message>
    <message>
        <source>the officer reads it first</source>
        <translation>अधिकारी पहले पढ़ते हैं</translation>
    </message>
    <message>
        <source>Approve these terms</source>
        <translation>ये शर्तें स्वीकृत करें</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>{amount} माँगे</translation>
    </message>
    <message>
        <source>asked for {count}</source>
        <translation>{count} माँगीं</translation>
    </message>
    <message>
        <source>Choose at most {amount}: she asked for that.</source>
        <translation>अधिकतम {amount} चुनें: उसने यही माँगा।</translation>
    </message>
    <message>
        <source>Use numbers only, like {example}</source>
        <translation>केवल अंक लिखें, जैसे {example}</translation>
    </message>
    <message>
        <source>These are the terms asked for. Change one, or press Esc and A.</source>
        <translation>यही शर्तें माँगी गई हैं। एक बदलें, या Esc फिर A दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Copy is {n} day old</source>
        <comment>Copy is {n} days old</comment>
        <translation>
            <numerusform>प्रति {n} दिन पुरानी</numerusform>
            <numerusform>प्रति {n} दिन पुरानी</numerusform>
        </translation>
    </message>
    <message>
        <source>What the office changed after {day} is not here yet. What you record here is complete.</source>
        <translation>{day} के बाद कार्यालय के बदलाव यहाँ नहीं आए। आपका दर्ज किया पूरा है।</translation>
    </message>
    <message>
        <source>With every exchange</source>
        <translation>हर आदान-प्रदान में</translation>
    </message>
    <message>
        <source>Only over a good line</source>
        <translation>केवल अच्छे नेटवर्क पर</translation>
    </message>
    <message>
        <source>How this laptop sends</source>
        <translation>यह लैपटॉप कैसे भेजता है</translation>
    </message>
    <message>
        <source>Photos go</source>
        <translation>फ़ोटो जाती हैं</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 घंटे रोकें</translation>
    </message>
    <message>
        <source>By USB go words and amounts. Photos wait for a network.</source>
        <translation>USB से शब्द और रकमें जाती हैं। फ़ोटो नेटवर्क की राह देखती हैं।</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>अभी आगे बढ़ें</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>एक टिप्पणी</translation>
    </message>
    <message>
        <source>The purpose is not chosen yet</source>
        <translation>उद्देश्य अभी चुना नहीं</translation>
    </message>
    <message>
        <source>The outcome is not chosen yet</source>
        <translation>परिणाम अभी चुना नहीं</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>अभी टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>अभी पूरा नहीं</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>अभी पंजीकृत नहीं</translation>
    </message>
    <message>
        <source>Her name is not typed yet</source>
        <translation>उसका नाम अभी नहीं लिखा</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>अभी सौंपा नहीं</translation>
    </message>
    <message>
        <source>The amount is not typed yet</source>
        <translation>रकम अभी नहीं लिखी</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer so far</source>
        <comment>{n} answers so far</comment>
        <translation>
            <numerusform>अब तक {n} उत्तर</numerusform>
            <numerusform>अब तक {n} उत्तर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} member entered</source>
        <comment>{n} members entered</comment>
        <translation>
            <numerusform>{n} सदस्य भरे</numerusform>
            <numerusform>{n} सदस्य भरे</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is begun and not kept yet</source>
        <translation>गिनती शुरू है, रखी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} value chosen, not saved</source>
        <comment>{n} values chosen, not saved</comment>
        <translation>
            <numerusform>{n} मान चुने, सहेजे नहीं</numerusform>
            <numerusform>{n} मान चुने, सहेजे नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Her cash-flow sheet is not handed in yet</source>
        <translation>उसका नकदी प्रवाह अभी सौंपा नहीं</translation>
    </message>
    <message>
        <source>What she pledges is not handed in yet</source>
        <translation>उसकी गिरवी अभी सौंपी नहीं</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>निकाला</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>No savings yet</source>
        <translation>अभी बचत नहीं</translation>
    </message>
    <message>
        <source>Asked. The question goes with the next exchange</source>
        <translation>पूछा। प्रश्न अगले आदान-प्रदान में जाएगा</translation>
    </message>
    <message>
        <source>Answered. Saved here</source>
        <translation>उत्तर दिया। यहाँ सहेजा</translation>
    </message>
    <message>
        <source>Not sure? Ask who wrote it; the conflict waits.</source>
        <translation>पक्का नहीं? लिखने वाले से पूछें; टकराव रुकता है।</translation>
    </message>
    <message>
        <source>{asker} asked {asked}: {words}</source>
        <translation>{asker} ने {asked} से पूछा: {words}</translation>
    </message>
    <message>
        <source>{name} answered: {words}</source>
        <translation>{name} ने उत्तर दिया: {words}</translation>
    </message>
    <message>
        <source>No answer from {name} yet.</source>
        <translation>{name} का उत्तर अभी नहीं।</translation>
    </message>
    <message>
        <source>How it is paid out</source>
        <translation>कैसे दिया जाता है</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque</source>
        <translation>अंतरण या चेक का नंबर</translation>
    </message>
    <message>
        <source>Write the number of the transfer, so that the office finds it.</source>
        <translation>अंतरण का नंबर लिखें, ताकि कार्यालय खोज सके।</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100 में {score}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>It is written below the notes about her, with today&apos;s date and your name.</source>
        <translation>यह उसकी टिप्पणियों के नीचे, आज की तारीख़ और आपके नाम से लिखा जाता है।</translation>
    </message>
    <message>
        <source>What is to be remembered about {name}?</source>
        <translation>{name} के बारे में क्या याद रखना है?</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>कुछ शब्द लिखें, या रहने दें।</translation>
    </message>
    <message>
        <source>Promise kept: {amount}, {day}</source>
        <translation>वादा निभाया: {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise not kept: {amount}, {day}</source>
        <translation>वादा नहीं निभाया: {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise: {amount}, {day}</source>
        <translation>वादा: {amount}, {day}</translation>
    </message>
    <message>
        <source>Her first promise</source>
        <translation>उसका पहला वादा</translation>
    </message>
    <message>
        <source>{kept} of {made} promises kept before today</source>
        <translation>अब तक {made} में {kept} वादे निभाए</translation>
    </message>
    <message>
        <source>Receipt {number} counts until the supervisor decides. It goes with the next exchange.</source>
        <translation>पर्यवेक्षक के तय करने तक रसीद {number} गिनी जाती है। अगले आदान-प्रदान में जाएगी।</translation>
    </message>
    <message>
        <source>of this laptop; each choice counts at once</source>
        <translation>इस लैपटॉप की; हर चुनाव तुरंत लागू</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>जाँच रसीद छापें</translation>
    </message>
    <message>
        <source>Listen for a position</source>
        <translation>स्थिति सुनें</translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation>अंक से चुनें</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>अगला विकल्प</translation>
    </message>
    <message>
        <source>Choose the receipt printer</source>
        <translation>रसीद प्रिंटर चुनें</translation>
    </message>
    <message>
        <source>print a test</source>
        <translation>जाँच छापें</translation>
    </message>
    <message>
        <source>try the position</source>
        <translation>स्थिति जाँचें</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>IT के लिए जाँच-विवरण</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>This printer works with Fieldbook.</source>
        <translation>यह प्रिंटर Fieldbook के साथ चलता है।</translation>
    </message>
    <message>
        <source>Both ends of each line of dashes must be on the paper.</source>
        <translation>हर रेखा के दोनों सिरे काग़ज़ पर होने चाहिए।</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>यंत्र</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>प्रिंटर चुनें</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>जाँच छापें</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>अभी जाँचा नहीं</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>स्थिति रिसीवर</translation>
    </message>
    <message>
        <source>From files: take them with a phone or camera, then choose them on the visit page. No camera is used.</source>
        <translation>फ़ाइलों से: फ़ोन या कैमरे से लें, फिर भेंट के पन्ने पर चुनें। कैमरा उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>None: receipts come as PDF, for any printer</source>
        <translation>नहीं: रसीदें PDF में, किसी भी प्रिंटर के लिए</translation>
    </message>
    <message>
        <source>No printer is chosen. Receipts come as PDF until you choose one.</source>
        <translation>प्रिंटर चुना नहीं। तब तक रसीदें PDF में।</translation>
    </message>
    <message>
        <source>Sending a test to the printer</source>
        <translation>प्रिंटर को जाँच भेज रहे</translation>
    </message>
    <message>
        <source>The printer took the test. Look whether it is on the paper.</source>
        <translation>प्रिंटर ने जाँच ली। देखें काग़ज़ पर है या नहीं।</translation>
    </message>
    <message>
        <source>The printer did not answer. Look at its cable, paper and address, then try again.</source>
        <translation>प्रिंटर ने जवाब नहीं दिया। तार, काग़ज़ और पता देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No receiver found. Plug it in and listen again; visits go on without</source>
        <translation>रिसीवर नहीं मिला। लगाकर फिर सुनें; भेंटें बिना भी चलती हैं</translation>
    </message>
    <message>
        <source>It works: a position came from {port}</source>
        <translation>चलता है: {port} से स्थिति आई</translation>
    </message>
    <message>
        <source>{port} is there and has no signal yet. Go under the open sky</source>
        <translation>{port} है, सिग्नल नहीं। खुले में जाएँ</translation>
    </message>
    <message>
        <source>Listening, {seconds} s</source>
        <translation>सुन रहे, {seconds} से</translation>
    </message>
    <message>
        <source>Its next meeting is {day}. Receipts of this one will carry today.</source>
        <translation>अगली बैठक {day} को है। इसकी रसीदों पर आज होगा।</translation>
    </message>
    <message>
        <source>It is not the meeting of today. Receipts will carry that day.</source>
        <translation>यह आज की बैठक नहीं। रसीदों पर वही दिन होगा।</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>बैठकों पर वापस</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>भरें</translation>
    </message>
    <message>
        <source>{name} is not short of anything today.</source>
        <translation>{name} पर आज कुछ कम नहीं।</translation>
    </message>
    <message>
        <source>Number of the transfer, if there is one</source>
        <translation>अंतरण का नंबर, यदि हो</translation>
    </message>
    <message>
        <source>{amount} is expected of her. What comes this way is not in the cash you count.</source>
        <translation>उससे {amount} अपेक्षित हैं। ऐसे आया पैसा आपके गिने नकद में नहीं।</translation>
    </message>
    <message>
        <source>How does {name} pay?</source>
        <translation>{name} कैसे देती हैं?</translation>
    </message>
    <message>
        <source>Nothing is asked here. What somebody asks about your work stands on Today.</source>
        <translation>यहाँ कुछ नहीं पूछा गया। आपके काम पर जो पूछा जाता है “आज” में है।</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>“आज” खोलें</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>क्या कहा गया</translation>
    </message>
    <message>
        <source>At most {count} letters.</source>
        <translation>अधिकतम {count} अक्षर।</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>उत्तर भेजें</translation>
    </message>
    <message>
        <source>send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>काम खोलें</translation>
    </message>
    <message>
        <source>open the work</source>
        <translation>काम खोलें</translation>
    </message>
    <message>
        <source>Nothing is open that could be answered.</source>
        <translation>उत्तर देने को कुछ खुला नहीं।</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>यहाँ कुछ पूछा नहीं गया है।</translation>
    </message>
    <message>
        <source>Write an answer first. It is kept here and goes with the next sync.</source>
        <translation>पहले उत्तर लिखें। यहाँ रखा जाता है और अगले सिंक में जाता है।</translation>
    </message>
    <message>
        <source>Saved here. It is read after the next sync</source>
        <translation>यहाँ सहेजा। अगले सिंक के बाद पढ़ा जाएगा</translation>
    </message>
    <message>
        <source>You buy for 60 and sell for 75. What do you earn on one?</source>
        <translation>आप 60 में ख़रीदकर 75 में बेचती हैं। एक पर क्या कमाती हैं?</translation>
    </message>
    <message>
        <source>You owe 1,000 and pay 2 for every 100 in a month. What is that?</source>
        <translation>आप पर 1,000 हैं और महीने में हर 100 पर 2 देती हैं। कितना हुआ?</translation>
    </message>
    <message>
        <source>Five people share 400 alike. How much does each one get?</source>
        <translation>पाँच लोग 400 बराबर बाँटते हैं। हर एक को कितना?</translation>
    </message>
    <message>
        <source>The message could not be read. Nothing was taken; send it again.</source>
        <translation>संदेश पढ़ा नहीं गया। कुछ नहीं लिया; फिर भेजें।</translation>
    </message>
    <message>
        <source>A segment is damaged. None of it was taken; the laptop keeps it. Call support.</source>
        <translation>एक खंड ख़राब है। कुछ नहीं लिया; लैपटॉप रखता है। सहायता को बताएँ।</translation>
    </message>
    <message>
        <source>A signature is not right. Nothing was taken; the laptop keeps it. Call support.</source>
        <translation>एक हस्ताक्षर सही नहीं। कुछ नहीं लिया; लैपटॉप रखता है। सहायता को बताएँ।</translation>
    </message>
    <message>
        <source>The session is over. Nothing is lost; the laptop opens a new one.</source>
        <translation>सत्र समाप्त। कुछ खोया नहीं; लैपटॉप नया खोलता है।</translation>
    </message>
    <message>
        <source>This laptop is not enrolled here. Its records are kept on it. Ask IT.</source>
        <translation>यह लैपटॉप यहाँ पंजीकृत नहीं। अभिलेख इसी पर हैं। IT से पूछें।</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. It can still send; hand it in at the branch.</source>
        <translation>IT ने यह लैपटॉप रोका है। यह भेज सकता है; शाखा में सौंपें।</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Nothing was changed. Ask for a new one.</source>
        <translation>कोड ग़लत या समाप्त है। कुछ नहीं बदला। नया माँगें।</translation>
    </message>
    <message>
        <source>That code was used already. Nothing was changed. Ask for a new one.</source>
        <translation>कोड काम आ चुका। कुछ नहीं बदला। नया माँगें।</translation>
    </message>
    <message>
        <source>Earlier records are missing here. Nothing is lost; the laptop sends them again.</source>
        <translation>पिछले अभिलेख यहाँ नहीं। कुछ खोया नहीं; लैपटॉप फिर भेजता है।</translation>
    </message>
    <message>
        <source>This laptop was restored or copied. Its records are kept apart; ask IT.</source>
        <translation>यह लैपटॉप लौटाया या कॉपी हुआ। अभिलेख अलग रखे हैं; IT से पूछें।</translation>
    </message>
    <message>
        <source>This laptop&apos;s series was closed. Its records are kept on it. Ask IT.</source>
        <translation>इस लैपटॉप की शृंखला बंद है। अभिलेख इसी पर हैं। IT से पूछें।</translation>
    </message>
    <message>
        <source>A newer session of this laptop is known. Perhaps it was copied. Ask IT.</source>
        <translation>इस लैपटॉप का नया सत्र ज्ञात है। शायद कॉपी हुआ। IT से पूछें।</translation>
    </message>
    <message>
        <source>The office&apos;s log was restored. The laptop fetches it again; nothing here is lost.</source>
        <translation>कार्यालय की बही लौटाई गई। लैपटॉप फिर लाता है; यहाँ कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>The message leaned on records that are not here. Nothing was taken; the laptop sends it whole.</source>
        <translation>संदेश यहाँ न रहे अभिलेखों पर टिका था। कुछ नहीं लिया; लैपटॉप पूरा भेजता है।</translation>
    </message>
    <message>
        <source>The message is too large. Nothing of it was taken; the laptop keeps it.</source>
        <translation>संदेश बहुत बड़ा है। कुछ नहीं लिया; लैपटॉप रखता है।</translation>
    </message>
    <message>
        <source>Too many tries. Nothing is lost; wait a little.</source>
        <translation>बहुत प्रयास। कुछ खोया नहीं; थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>This version is too old to receive. Its records are safe. Update the app.</source>
        <translation>यह संस्करण लेने को पुराना है। अभिलेख सुरक्षित हैं। अपडेट करें।</translation>
    </message>
    <message>
        <source>The office is busy. Nothing is lost; the laptop tries again.</source>
        <translation>कार्यालय व्यस्त है। कुछ खोया नहीं; लैपटॉप फिर करता है।</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Nothing is lost; keep collecting and tell IT.</source>
        <translation>कार्यालय की डिस्क भरी है। कुछ खोया नहीं; काम करते रहें और IT को बताएँ।</translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation>यहाँ ऐसा कुछ नहीं।</translation>
    </message>
    <message>
        <source>The photo goes on at another place. Nothing is lost; it goes on there.</source>
        <translation>फ़ोटो दूसरी जगह से आगे बढ़ती है। कुछ खोया नहीं; वहीं से चलती है।</translation>
    </message>
    <message>
        <source>A photo arrived damaged and was not kept. The laptop has it and sends it again.</source>
        <translation>एक फ़ोटो ख़राब आई, नहीं रखी। लैपटॉप के पास है, फिर भेजता है।</translation>
    </message>
    <message>
        <source>This laptop has sent its photos for today. The others are kept and go tomorrow.</source>
        <translation>आज की फ़ोटो भेज दीं। बाकी रखी हैं, कल जाएँगी।</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some space.</source>
        <translation>डिस्क भरी है। यह सहेजा नहीं; पहले का सुरक्षित है। जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Another program is busy with this database. Nothing was lost. Try again in a moment.</source>
        <translation>दूसरा प्रोग्राम डेटाबेस में व्यस्त है। कुछ खोया नहीं। थोड़ी देर में फिर करें।</translation>
    </message>
    <message>
        <source>The database here cannot be read. What the office received is safe. Delete nothing; ask IT.</source>
        <translation>यहाँ का डेटाबेस पढ़ा नहीं जा सकता। कार्यालय को मिला सुरक्षित है। कुछ न हटाएँ; IT से पूछें।</translation>
    </message>
    <message>
        <source>The database does not open with this key, or its start is damaged. Nothing changed. Ask IT.</source>
        <translation>डेटाबेस इस कुंजी से नहीं खुलता, या शुरू का भाग ख़राब है। कुछ नहीं बदला। IT से पूछें।</translation>
    </message>
    <message>
        <source>The data folder of this laptop cannot be written. This was not saved. Ask IT for permission.</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता। यह सहेजा नहीं। IT से अनुमति लें।</translation>
    </message>
    <message>
        <source>This database was written by a newer version. Nothing was changed. Install the newer version.</source>
        <translation>यह डेटाबेस नए संस्करण का है। कुछ नहीं बदला। नया संस्करण लगाएँ।</translation>
    </message>
    <message>
        <source>The database library here is too old to be safe. Nothing was opened. Ask IT to update it.</source>
        <translation>डेटाबेस लाइब्रेरी सुरक्षित होने को पुरानी है। कुछ नहीं खोला। IT से अपडेट कराएँ।</translation>
    </message>
    <message>
        <source>The disk did not take it. This was not saved; what was saved before is safe. Try again, then ask IT.</source>
        <translation>डिस्क ने नहीं लिया। यह सहेजा नहीं; पहले का सुरक्षित है। फिर कोशिश करें, फिर IT से पूछें।</translation>
    </message>
    <message numerus="yes">
        <source>IT has blocked this laptop. {n} change went to the office. Hand it in at the branch.</source>
        <comment>IT has blocked this laptop. {n} changes went to the office. Hand it in at the branch.</comment>
        <translation>
            <numerusform>IT ने यह लैपटॉप रोका है। {n} बदलाव कार्यालय गया। शाखा में सौंपें।</numerusform>
            <numerusform>IT ने यह लैपटॉप रोका है। {n} बदलाव कार्यालय गए। शाखा में सौंपें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change and sent {pulled}.</source>
        <comment>The office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>कार्यालय को {n} बदलाव मिला, उसने {pulled} भेजे।</numerusform>
            <numerusform>कार्यालय को {n} बदलाव मिले, उसने {pulled} भेजे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change.</source>
        <comment>The office received {n} changes.</comment>
        <translation>
            <numerusform>कार्यालय को {n} बदलाव मिला।</numerusform>
            <numerusform>कार्यालय को {n} बदलाव मिले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change came from the office.</source>
        <comment>{n} changes came from the office.</comment>
        <translation>
            <numerusform>कार्यालय से {n} बदलाव आया।</numerusform>
            <numerusform>कार्यालय से {n} बदलाव आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and at the office.</source>
        <translation>यहाँ और कार्यालय में सब समान है।</translation>
    </message>
    <message>
        <source>{done} Photos go on when the line is back.</source>
        <translation>{done} लाइन लौटने पर फ़ोटो चलेंगी।</translation>
    </message>
    <message>
        <source>The office could not be reached ({detail}). Nothing is lost; it goes on by itself.</source>
        <translation>कार्यालय से संपर्क नहीं ({detail})। कुछ खोया नहीं; अपने-आप चलेगा।</translation>
    </message>
    <message>
        <source>Optional, like the statements. They do not count in the score; they are kept to learn from.</source>
        <translation>ऐच्छिक, कथनों की तरह। अंक में नहीं गिने; सीखने को रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Both tests are through.</source>
        <translation>दोनों जाँचें हो गईं।</translation>
    </message>
    <message>
        <source>If you could choose: {today} today, or {later} in six months?</source>
        <translation>चुन सकें तो: आज {today}, या छह महीने में {later}?</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>आज {amount}</translation>
    </message>
    <message>
        <source>{amount} in six months</source>
        <translation>छह महीने में {amount}</translation>
    </message>
    <message>
        <source>Savings over time</source>
        <translation>समय के साथ बचत</translation>
    </message>
    <message>
        <source>PAR 1</source>
        <translation>PAR 1</translation>
    </message>
    <message>
        <source>PAR 30, share</source>
        <translation>PAR 30, हिस्सा</translation>
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
        <translation>लौटा</translation>
    </message>
    <message>
        <source>Portfolio at risk by member</source>
        <translation>सदस्य अनुसार जोखिम में पोर्टफोलियो</translation>
    </message>
    <message>
        <source>Portfolio at risk by group</source>
        <translation>समूह अनुसार जोखिम में पोर्टफोलियो</translation>
    </message>
    <message>
        <source>Portfolio at risk by center</source>
        <translation>केंद्र अनुसार जोखिम में पोर्टफोलियो</translation>
    </message>
    <message>
        <source>Portfolio at risk by officer</source>
        <translation>अधिकारी अनुसार जोखिम में पोर्टफोलियो</translation>
    </message>
    <message>
        <source>PAR 30: principal outstanding of loans late by more than 30 days; whole loans count.</source>
        <translation>PAR 30: 30 दिन से ज़्यादा देर वाले ऋणों का शेष मूलधन; पूरा ऋण गिना जाता है।</translation>
    </message>
    <message>
        <source>PAR 1: the same of loans that are late by a day or more.</source>
        <translation>PAR 1: एक दिन या ज़्यादा देर वाले ऋणों का वही।</translation>
    </message>
    <message>
        <source>Rescheduled loans count by their new schedule; what is written off is left out.</source>
        <translation>पुनर्निर्धारित ऋण नई समय-सारणी से गिने जाते हैं; बट्टे खाते छोड़े गए।</translation>
    </message>
    <message>
        <source>Work of officers</source>
        <translation>अधिकारियों का काम</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>बैठकें नहीं</translation>
    </message>
    <message>
        <source>Visits: finished in the period. Accepted, came back: as the supervisor decided by now.</source>
        <translation>भेंटें: अवधि में पूरी। स्वीकृत, लौटी: पर्यवेक्षक के अब तक के निर्णय से।</translation>
    </message>
    <message>
        <source>Attendance: members who came, of all who were marked, at the meetings of centers that are hers now.</source>
        <translation>उपस्थिति: आए सदस्य, दर्ज सब में, उनके अभी के केंद्रों की बैठकों में।</translation>
    </message>
    <message>
        <source>Handed over: loans&apos; money that left her hands. As far as this laptop has the records.</source>
        <translation>सौंपा: ऋण का पैसा जो उनके हाथ से गया। जहाँ तक इस लैपटॉप पर है।</translation>
    </message>
    <message>
        <source>Photos of the phone, the newest first</source>
        <translation>फ़ोन की फ़ोटो, नई पहले</translation>
    </message>
    <message>
        <source>Take it with the phone; it appears here. Space marks, Enter takes the marked ones.</source>
        <translation>फ़ोन से लें; यहाँ दिखेगी। Space निशान, Enter चुनी लेता है।</translation>
    </message>
    <message>
        <source>Which photos?</source>
        <translation>कौन-सी फ़ोटो?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>अन्य फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} photo</source>
        <comment>Take {n} photos</comment>
        <translation>
            <numerusform>{n} फ़ोटो लें</numerusform>
            <numerusform>{n} फ़ोटो लें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the right PIN or passphrase. {n} try left.</source>
        <comment>That is not the right PIN or passphrase. {n} tries left.</comment>
        <translation>
            <numerusform>PIN या पासवाक्य सही नहीं। {n} प्रयास बाकी।</numerusform>
            <numerusform>PIN या पासवाक्य सही नहीं। {n} प्रयास बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} second, then try again.</source>
        <comment>Too many wrong tries. Wait {n} seconds, then try again.</comment>
        <translation>
            <numerusform>बहुत ग़लत प्रयास। {n} सेकंड रुकें, फिर करें।</numerusform>
            <numerusform>बहुत ग़लत प्रयास। {n} सेकंड रुकें, फिर करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short. Use {digits} digits or {signs} characters at least; {alone} characters where this laptop has no keyring.</source>
        <translation>बहुत छोटा। कम से कम {digits} अंक या {signs} अक्षर; कुंजी-पेटी न हो तो {alone} अक्षर।</translation>
    </message>
    <message>
        <source>Locked after ten wrong tries. Nothing was deleted. Ask IT for the recovery code.</source>
        <translation>दस ग़लत प्रयास पर ताला। कुछ हटाया नहीं। IT से रिकवरी कोड लें।</translation>
    </message>
    <message>
        <source>Too easy to guess. Do not use a date, a row of digits or a repeated digit.</source>
        <translation>अंदाज़ा लगाना आसान। तारीख़, क्रम या दोहराया अंक न लें।</translation>
    </message>
    <message>
        <source>The keyring here does not answer. Nothing is lost. Sign in anew, or ask IT.</source>
        <translation>कुंजी-पेटी जवाब नहीं देती। कुछ खोया नहीं। फिर साइन इन करें, या IT से पूछें।</translation>
    </message>
    <message>
        <source>There is no key file for this person on this laptop. Ask IT to enroll it again.</source>
        <translation>इस व्यक्ति की कुंजी फ़ाइल यहाँ नहीं। IT से फिर पंजीकृत कराएँ।</translation>
    </message>
    <message>
        <source>This laptop has never met its office. The first exchange needs a network.</source>
        <translation>यह लैपटॉप अपने कार्यालय से कभी नहीं जुड़ा। पहले आदान-प्रदान के लिए नेटवर्क चाहिए।</translation>
    </message>
    <message>
        <source>The stick could not be used ({reason}). Everything is kept here.</source>
        <translation>स्टिक काम में नहीं ली जा सकी ({reason})। सब कुछ यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>it does not keep what is written</source>
        <translation>उस पर लिखा हुआ टिकता नहीं</translation>
    </message>
    <message>
        <source>The answer on the stick is not from this laptop&apos;s office, or was changed. Nothing of it was taken.</source>
        <translation>स्टिक पर का जवाब इस लैपटॉप के कार्यालय का नहीं है, या बदला गया है। उसमें से कुछ नहीं लिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>{n} change is on the stick for the office.</source>
        <comment>{n} changes are on the stick for the office.</comment>
        <translation>
            <numerusform>{n} बदलाव कार्यालय के लिए स्टिक पर है।</numerusform>
            <numerusform>{n} बदलाव कार्यालय के लिए स्टिक पर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits; the stick asks the office for what is new.</source>
        <translation>कुछ बाकी नहीं; स्टिक कार्यालय से नई बातें पूछेगी।</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo stays here until a network comes.</source>
        <comment>{n} photos stay here until a network comes.</comment>
        <translation>
            <numerusform>{n} फ़ोटो नेटवर्क मिलने तक यहीं रहेगी।</numerusform>
            <numerusform>{n} फ़ोटो नेटवर्क मिलने तक यहीं रहेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the stick: the office received {n} change and sent {pulled}.</source>
        <comment>From the stick: the office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>स्टिक से: कार्यालय को {n} बदलाव मिला और उसने {pulled} भेजे।</numerusform>
            <numerusform>स्टिक से: कार्यालय को {n} बदलाव मिले और उसने {pulled} भेजे।</numerusform>
        </translation>
    </message>
    <message>
        <source>If both laptops finish it, both sheets are kept and the supervisor decides.</source>
        <translation>अगर दोनों लैपटॉप इसे पूरा करें, तो दोनों पत्रक रखे जाते हैं और पर्यवेक्षक तय करते हैं।</translation>
    </message>
    <message>
        <source>Ask {name} first.</source>
        <translation>पहले {name} से पूछें।</translation>
    </message>
    <message>
        <source>Enter this sheet on this laptop?</source>
        <translation>यह पत्रक इस लैपटॉप पर भरें?</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>केवल पढ़ें</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>कौन सी स्टिक?</translation>
    </message>
    <message>
        <source>What waits goes onto a memory stick, readable for the office alone. Its answer comes back that way.</source>
        <translation>जो बाकी है वह मेमोरी स्टिक पर जाता है, केवल कार्यालय पढ़ सकता है। उसका जवाब भी ऐसे ही आता है।</translation>
    </message>
    <message>
        <source>The part of the program that sends is starting again. Try once more in a moment.</source>
        <translation>कार्यक्रम का भेजने वाला भाग फिर शुरू हो रहा है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>An older copy of these records was put back. Newer work of yours may be missing here; the office keeps what it received.</source>
        <translation>इन अभिलेखों की पुरानी प्रति लौटाई गई। आपका नया काम यहाँ कम हो सकता है; कार्यालय को जो मिला वह उसके पास है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} change that the office had not received is here again.</source>
        <comment>{n} changes that the office had not received are here again.</comment>
        <translation>
            <numerusform>{n} बदलाव, जो कार्यालय को नहीं मिला था, फिर यहाँ है।</numerusform>
            <numerusform>{n} बदलाव, जो कार्यालय को नहीं मिले थे, फिर यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, with receipts above {number}. Ask IT to do what the Sync page says.</source>
        <translation>आगे बढ़ें, रसीदें {number} से ऊपर। IT से वह करवाएँ जो “सिंक” पृष्ठ कहता है।</translation>
    </message>
    <message>
        <source>All of it goes to the office by itself, the next time Fieldbook is open and has a network.</source>
        <translation>अगली बार Fieldbook खुला हो और नेटवर्क हो, तो सब अपने आप कार्यालय जाता है।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
</TS>
