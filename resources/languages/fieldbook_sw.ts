<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Loan officer</source>
        <translation>Afisa mikopo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>That is not the recovery code of this laptop. Ask IT to read it again.</source>
        <translation>Huo si msimbo wa kurejesha wa kompyuta hii. Omba IT wausome tena.</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>Inauliza ofisi</translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation>Rekodi hazikuweza kufunguliwa.</translation>
    </message>
    <message>
        <source>Copying the branch&apos;s records: {done} of {all}</source>
        <translation>Inanakili rekodi za tawi: {done} kati ya {all}</translation>
    </message>
    <message>
        <source>The records of the branch are on this laptop.</source>
        <translation>Rekodi za tawi ziko kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Fieldbook is open for {name} already. Use that window; nothing was changed.</source>
        <translation>Fieldbook imefunguliwa na {name} tayari. Tumia dirisha hilo; hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>This seat was never finished. Set up this laptop again with a new code from IT.</source>
        <translation>Kiti hiki hakikukamilika. Andaa upya kompyuta hii kwa msimbo mpya wa IT.</translation>
    </message>
    <message>
        <source>The office ordered that the records here be deleted. It has them all.</source>
        <translation>Ofisi iliagiza rekodi za hapa zifutwe. Inazo zote.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Toleo {number}</translation>
    </message>
    <message>
        <source>the figures of the business</source>
        <translation>takwimu za biashara</translation>
    </message>
    <message>
        <source>what is pledged</source>
        <translation>kilichowekwa rehani</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Kwa wakati</translation>
    </message>
    <message>
        <source>1-30 days</source>
        <translation>Siku 1-30</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>Siku 31-60</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>Siku 61-90</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>Siku 91-180</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>Zaidi ya siku 180</translation>
    </message>
    <message>
        <source>{reason}, say {count} who know her: {rating} of 5</source>
        <translation>{reason}, wasema {count} wanaomjua: {rating} kati ya 5</translation>
    </message>
    <message>
        <source>{c}: {seen}</source>
        <translation>{c}: {seen}</translation>
    </message>
    <message>
        <source>{reason} (neither way)</source>
        <translation>{reason} (haina upande)</translation>
    </message>
    <message>
        <source>{c} as observed</source>
        <translation>{c} kama ilivyoonekana</translation>
    </message>
    <message>
        <source>Keeps her word</source>
        <translation>Hutimiza neno lake</translation>
    </message>
    <message>
        <source>She says she will do something. What happens?</source>
        <translation>Anasema atafanya jambo. Nini hutokea?</translation>
    </message>
    <message>
        <source>It never happens</source>
        <translation>Haitokei kamwe</translation>
    </message>
    <message>
        <source>Only when reminded often</source>
        <translation>Baada ya kukumbushwa sana tu</translation>
    </message>
    <message>
        <source>Mostly, later than said</source>
        <translation>Mara nyingi, baadaye kuliko alivyosema</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>Hutokea</translation>
    </message>
    <message>
        <source>Before one asks</source>
        <translation>Kabla ya kuulizwa</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Hurudisha</translation>
    </message>
    <message>
        <source>She borrowed money or goods. How does it come back?</source>
        <translation>Alikopa pesa au vitu. Hurudi vipi?</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>Haikurudi</translation>
    </message>
    <message>
        <source>After much asking</source>
        <translation>Baada ya kuomba sana</translation>
    </message>
    <message>
        <source>In the end, late</source>
        <translation>Mwishowe, kwa kuchelewa</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Siku yenyewe</translation>
    </message>
    <message>
        <source>Early or with thanks</source>
        <translation>Mapema au kwa shukrani</translation>
    </message>
    <message>
        <source>Tells before she is late</source>
        <translation>Husema kabla ya kuchelewa</translation>
    </message>
    <message>
        <source>She cannot pay or come. What does she do?</source>
        <translation>Hawezi kulipa au kuja. Hufanya nini?</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Hujificha</translation>
    </message>
    <message>
        <source>Tells when found</source>
        <translation>Husema akipatikana</translation>
    </message>
    <message>
        <source>Tells on the day</source>
        <translation>Husema siku ile ile</translation>
    </message>
    <message>
        <source>Tells the day before</source>
        <translation>Husema siku moja kabla</translation>
    </message>
    <message>
        <source>Tells early, with a way out</source>
        <translation>Husema mapema, na njia ya kutoka</translation>
    </message>
    <message>
        <source>Works steadily</source>
        <translation>Hufanya kazi kwa uthabiti</translation>
    </message>
    <message>
        <source>How does she work through the year?</source>
        <translation>Hufanyaje kazi mwaka mzima?</translation>
    </message>
    <message>
        <source>Gave up what she began</source>
        <translation>Aliacha alichoanza</translation>
    </message>
    <message>
        <source>Off and on</source>
        <translation>Mara kwa mara tu</translation>
    </message>
    <message>
        <source>In most months</source>
        <translation>Miezi mingi</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Mwaka mzima</translation>
    </message>
    <message>
        <source>All year, and improves it</source>
        <translation>Mwaka mzima, na huboresha</translation>
    </message>
    <message>
        <source>Deals fairly</source>
        <translation>Hufanya biashara kwa haki</translation>
    </message>
    <message>
        <source>Weight, price, others&apos; money: how does she deal?</source>
        <translation>Mizani, bei, pesa za wengine: hufanyaje?</translation>
    </message>
    <message>
        <source>Was caught cheating</source>
        <translation>Alikamatwa akidanganya</translation>
    </message>
    <message>
        <source>One must watch</source>
        <translation>Lazima atazamwe</translation>
    </message>
    <message>
        <source>Fair when watched</source>
        <translation>Mwadilifu akitazamwa</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>Others let her count for them</source>
        <translation>Wengine humwachia awahesabie</translation>
    </message>
    <message>
        <source>Stands by others</source>
        <translation>Husaidia wengine</translation>
    </message>
    <message>
        <source>Somebody near her is in need. What does she do?</source>
        <translation>Mtu wa karibu ana shida. Hufanya nini?</translation>
    </message>
    <message>
        <source>Took advantage of it</source>
        <translation>Alitumia nafasi hiyo vibaya</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>Hukaa mbali</translation>
    </message>
    <message>
        <source>Helps when asked</source>
        <translation>Husaidia akiombwa</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Husaidia</translation>
    </message>
    <message>
        <source>Helps first and asks others</source>
        <translation>Husaidia kwanza na kuita wengine</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Uwazi</translation>
    </message>
    <message>
        <source>How does she answer?</source>
        <translation>Hujibuje?</translation>
    </message>
    <message>
        <source>Tells different people different things</source>
        <translation>Huwaambia watu mambo tofauti</translation>
    </message>
    <message>
        <source>Goes around some questions</source>
        <translation>Hukwepa baadhi ya maswali</translation>
    </message>
    <message>
        <source>Answers openly when asked</source>
        <translation>Hujibu wazi akiulizwa</translation>
    </message>
    <message>
        <source>Tells bad news by herself</source>
        <translation>Husema habari mbaya mwenyewe</translation>
    </message>
    <message>
        <source>Others say unasked that her word holds</source>
        <translation>Wengine husema bila kuulizwa kuwa neno lake ni kweli</translation>
    </message>
    <message>
        <source>Income seen</source>
        <translation>Mapato yaliyoonekana</translation>
    </message>
    <message>
        <source>What was seen of her income?</source>
        <translation>Nini kilionekana cha mapato yake?</translation>
    </message>
    <message>
        <source>No work seen, no income explained</source>
        <translation>Hakuna kazi iliyoonekana, mapato hayaelezeki</translation>
    </message>
    <message>
        <source>Income named, nothing of it seen</source>
        <translation>Mapato yametajwa, hayakuonekana</translation>
    </message>
    <message>
        <source>Work seen, income fits the season</source>
        <translation>Kazi imeonekana, mapato yanalingana na msimu</translation>
    </message>
    <message>
        <source>Records or receipts shown</source>
        <translation>Vitabu au risiti vimeonyeshwa</translation>
    </message>
    <message>
        <source>Records of months that agree with each other</source>
        <translation>Vitabu vya miezi vinavyolingana</translation>
    </message>
    <message>
        <source>Own means</source>
        <translation>Mali yake</translation>
    </message>
    <message>
        <source>What of the business is her own?</source>
        <translation>Nini cha biashara ni chake?</translation>
    </message>
    <message>
        <source>Nothing of her own in the business</source>
        <translation>Hakuna chake katika biashara</translation>
    </message>
    <message>
        <source>A little stock, bought on credit</source>
        <translation>Bidhaa kidogo, kwa mkopo</translation>
    </message>
    <message>
        <source>Some stock or tools of her own</source>
        <translation>Bidhaa au vifaa vyake kiasi</translation>
    </message>
    <message>
        <source>Own stock and a small reserve</source>
        <translation>Bidhaa zake na akiba ndogo</translation>
    </message>
    <message>
        <source>Reserve and savings seen</source>
        <translation>Akiba na ziada zimeonekana</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>Wengine humdhamini</translation>
    </message>
    <message>
        <source>Who would stand in for her?</source>
        <translation>Nani angemdhamini?</translation>
    </message>
    <message>
        <source>Nobody would stand in</source>
        <translation>Hakuna angemdhamini</translation>
    </message>
    <message>
        <source>Family is not sure</source>
        <translation>Familia haina uhakika</translation>
    </message>
    <message>
        <source>Family or group would stand in</source>
        <translation>Familia au kikundi kingemdhamini</translation>
    </message>
    <message>
        <source>Group says so when asked</source>
        <translation>Kikundi husema hivyo kikiulizwa</translation>
    </message>
    <message>
        <source>Family and group say so, things of value seen</source>
        <translation>Familia na kikundi husema hivyo, mali imeonekana</translation>
    </message>
    <message>
        <source>Market and season</source>
        <translation>Soko na msimu</translation>
    </message>
    <message>
        <source>How are market and season?</source>
        <translation>Soko na msimu vikoje?</translation>
    </message>
    <message>
        <source>Market closed or harvest lost</source>
        <translation>Soko limefungwa au mavuno yamepotea</translation>
    </message>
    <message>
        <source>Sells in some months only</source>
        <translation>Huuza miezi fulani tu</translation>
    </message>
    <message>
        <source>Usual season, usual buyers</source>
        <translation>Msimu wa kawaida, wanunuzi wa kawaida</translation>
    </message>
    <message>
        <source>Several buyers, road open</source>
        <translation>Wanunuzi kadhaa, barabara wazi</translation>
    </message>
    <message>
        <source>Steady buyers all year</source>
        <translation>Wanunuzi wa kudumu mwaka mzima</translation>
    </message>
    <message>
        <source>{good} of {of} in something that this program does not know yet: update this laptop</source>
        <translation>{good} kati ya {of} katika jambo ambalo programu hii bado hailijui: sasisha kompyuta hii</translation>
    </message>
    <message>
        <source>Kept {good} of {of} promises to pay</source>
        <translation>Alitimiza ahadi {good} kati ya {of} za kulipa</translation>
    </message>
    <message>
        <source>Paid {good} of {of} installments by their day, since payments are kept here</source>
        <translation>Alilipa marejesho {good} kati ya {of} kwa siku yake, tangu malipo yaandikwe hapa</translation>
    </message>
    <message>
        <source>Came to {good} of {of} meetings</source>
        <translation>Alikuja mikutano {good} kati ya {of}</translation>
    </message>
    <message>
        <source>Saved at {good} of {of} meetings</source>
        <translation>Aliweka akiba mikutano {good} kati ya {of}</translation>
    </message>
    <message>
        <source>Paid {good} of {of} earlier loans without a month&apos;s delay</source>
        <translation>Alilipa mikopo {good} kati ya {of} ya awali bila kuchelewa mwezi</translation>
    </message>
    <message>
        <source>Used the loan as she said, in {good} of {of} checks</source>
        <translation>Alitumia mkopo kama alivyosema, ukaguzi {good} kati ya {of}</translation>
    </message>
    <message>
        <source>Came on time to {good} of {of} meetings</source>
        <translation>Alifika kwa wakati mikutano {good} kati ya {of}</translation>
    </message>
    <message>
        <source>What I borrow from a neighbor I bring back on the day I said.</source>
        <translation>Nilichoazima kwa jirani hukirudisha siku niliyosema.</translation>
    </message>
    <message>
        <source>Returns what she borrows</source>
        <translation>Hurudisha anachoazima</translation>
    </message>
    <message>
        <source>If I cannot pay on time, I say so before the day.</source>
        <translation>Nisipoweza kulipa kwa wakati, husema kabla ya siku.</translation>
    </message>
    <message>
        <source>A small promise counts as much as a large one.</source>
        <translation>Ahadi ndogo ina uzito sawa na kubwa.</translation>
    </message>
    <message>
        <source>Keeps small promises</source>
        <translation>Hutimiza ahadi ndogo</translation>
    </message>
    <message>
        <source>It happens that I say yes and then forget.</source>
        <translation>Hutokea nikasema ndiyo kisha nikasahau.</translation>
    </message>
    <message>
        <source>Forgets what she agreed</source>
        <translation>Husahau alichokubali</translation>
    </message>
    <message>
        <source>People here ask me to keep their money for them.</source>
        <translation>Watu hapa huniomba niwahifadhie pesa.</translation>
    </message>
    <message>
        <source>Trusted with others&apos; money</source>
        <translation>Huaminiwa na pesa za wengine</translation>
    </message>
    <message>
        <source>I paid my earlier debts to the last coin.</source>
        <translation>Nililipa madeni yangu ya awali hadi senti ya mwisho.</translation>
    </message>
    <message>
        <source>Paid earlier debts in full</source>
        <translation>Alilipa madeni yote ya awali</translation>
    </message>
    <message>
        <source>When something goes wrong in my work, I look first at what I did.</source>
        <translation>Kazi yangu ikiharibika, hutazama kwanza nilichofanya mimi.</translation>
    </message>
    <message>
        <source>Takes responsibility</source>
        <translation>Huwajibika</translation>
    </message>
    <message>
        <source>I know what I earned last week without looking it up.</source>
        <translation>Najua nilichopata wiki iliyopita bila kutafuta.</translation>
    </message>
    <message>
        <source>Knows her earnings</source>
        <translation>Anajua mapato yake</translation>
    </message>
    <message>
        <source>I write down what I sell and what I owe.</source>
        <translation>Huandika ninachouza na ninachodaiwa.</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>Ana daftari</translation>
    </message>
    <message>
        <source>There are weeks in which we have no income at all.</source>
        <translation>Kuna wiki ambazo hatuna mapato kabisa.</translation>
    </message>
    <message>
        <source>Has weeks without income</source>
        <translation>Ana wiki zisizo na mapato</translation>
    </message>
    <message>
        <source>Somebody else in my house earns too.</source>
        <translation>Mtu mwingine nyumbani kwangu pia anapata pesa.</translation>
    </message>
    <message>
        <source>Second earner in the household</source>
        <translation>Mpataji wa pili katika kaya</translation>
    </message>
    <message>
        <source>I could pay this installment even in my worst month.</source>
        <translation>Ningeweza kulipa rejesho hili hata mwezi wangu mbaya.</translation>
    </message>
    <message>
        <source>Can pay in the worst month</source>
        <translation>Anaweza kulipa mwezi mbaya</translation>
    </message>
    <message>
        <source>I put something aside most weeks.</source>
        <translation>Huweka kitu kando wiki nyingi.</translation>
    </message>
    <message>
        <source>Saves most weeks</source>
        <translation>Huweka akiba wiki nyingi</translation>
    </message>
    <message>
        <source>I have put my own money into this business.</source>
        <translation>Nimeweka pesa zangu katika biashara hii.</translation>
    </message>
    <message>
        <source>Has her own money in the business</source>
        <translation>Ana pesa zake katika biashara</translation>
    </message>
    <message>
        <source>I owe money to more than one lender.</source>
        <translation>Nadaiwa na wakopeshaji zaidi ya mmoja.</translation>
    </message>
    <message>
        <source>Owes several lenders</source>
        <translation>Anadaiwa na wakopeshaji kadhaa</translation>
    </message>
    <message>
        <source>If the roof broke tomorrow I could pay for it.</source>
        <translation>Paa likibomoka kesho ningeweza kulilipia.</translation>
    </message>
    <message>
        <source>Has a reserve</source>
        <translation>Ana akiba ya dharura</translation>
    </message>
    <message>
        <source>My family would stand in for me if I fell ill.</source>
        <translation>Familia yangu ingenidhamini nikiugua.</translation>
    </message>
    <message>
        <source>Family stands in</source>
        <translation>Familia humdhamini</translation>
    </message>
    <message>
        <source>My group would speak for me.</source>
        <translation>Kikundi changu kingenisemea.</translation>
    </message>
    <message>
        <source>Group vouches for her</source>
        <translation>Kikundi humdhamini</translation>
    </message>
    <message>
        <source>We own the place we live in or work in.</source>
        <translation>Tunamiliki mahali tunapoishi au kufanya kazi.</translation>
    </message>
    <message>
        <source>Owns home or shop</source>
        <translation>Anamiliki nyumba au duka</translation>
    </message>
    <message>
        <source>I have animals, stock or tools I could sell.</source>
        <translation>Nina mifugo, bidhaa au vifaa ninavyoweza kuuza.</translation>
    </message>
    <message>
        <source>Has things to sell</source>
        <translation>Ana vitu vya kuuza</translation>
    </message>
    <message>
        <source>Customers come to me in every season.</source>
        <translation>Wateja huja kwangu kila msimu.</translation>
    </message>
    <message>
        <source>Sells in every season</source>
        <translation>Huuza kila msimu</translation>
    </message>
    <message>
        <source>One bad harvest would stop my business.</source>
        <translation>Mavuno mabaya mara moja yangesimamisha biashara yangu.</translation>
    </message>
    <message>
        <source>Depends on one harvest</source>
        <translation>Hutegemea mavuno mamoja</translation>
    </message>
    <message>
        <source>The road to my market is open all year.</source>
        <translation>Barabara ya soko langu iko wazi mwaka mzima.</translation>
    </message>
    <message>
        <source>Market in reach all year</source>
        <translation>Soko linafikika mwaka mzima</translation>
    </message>
    <message>
        <source>Others near here sell the same thing cheaper.</source>
        <translation>Wengine karibu na hapa huuza kitu kile kile kwa bei nafuu.</translation>
    </message>
    <message>
        <source>Undersold by others</source>
        <translation>Wengine huuza nafuu zaidi</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Tabia</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Uwezo</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Mtaji</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Dhamana</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Mazingira</translation>
    </message>
    <message>
        <source>I finish what I begin.</source>
        <translation>Humaliza ninachoanza.</translation>
    </message>
    <message>
        <source>I can leave money in the house untouched for weeks.</source>
        <translation>Naweza kuacha pesa nyumbani wiki kadhaa bila kuzigusa.</translation>
    </message>
    <message>
        <source>If I get too much change, I give it back.</source>
        <translation>Nikipewa chenji zaidi, hurudisha.</translation>
    </message>
    <message>
        <source>How my work goes depends mostly on me.</source>
        <translation>Kazi yangu inavyokwenda hutegemea zaidi mimi.</translation>
    </message>
    <message>
        <source>I know beforehand what a week will cost.</source>
        <translation>Najua mapema wiki itagharimu nini.</translation>
    </message>
    <message>
        <source>I often leave things for tomorrow.</source>
        <translation>Mara nyingi huacha mambo hadi kesho.</translation>
    </message>
    <message>
        <source>I buy what I like when I see it.</source>
        <translation>Hununua ninachopenda nikikiona.</translation>
    </message>
    <message>
        <source>A small lie that helps the family is fine.</source>
        <translation>Uongo mdogo unaosaidia familia si mbaya.</translation>
    </message>
    <message>
        <source>Whether I can pay is a matter of luck.</source>
        <translation>Kama naweza kulipa ni bahati tu.</translation>
    </message>
    <message>
        <source>Counting interest is too hard for me.</source>
        <translation>Kuhesabu riba ni kugumu mno kwangu.</translation>
    </message>
    <message>
        <source>I keep my things in order.</source>
        <translation>Huweka vitu vyangu kwa mpangilio.</translation>
    </message>
    <message>
        <source>I think before I answer in anger.</source>
        <translation>Hufikiri kabla ya kujibu kwa hasira.</translation>
    </message>
    <message>
        <source>I say so when a mistake was mine.</source>
        <translation>Husema kosa likiwa langu.</translation>
    </message>
    <message>
        <source>When a plan fails, I look first at what I did.</source>
        <translation>Mpango ukishindwa, hutazama kwanza nilichofanya.</translation>
    </message>
    <message>
        <source>If prices fell, I would know what to do.</source>
        <translation>Bei zikishuka, ningejua la kufanya.</translation>
    </message>
    <message>
        <source>Others have to remind me of what I agreed.</source>
        <translation>Wengine hulazimika kunikumbusha nilichokubali.</translation>
    </message>
    <message>
        <source>Feasts make me spend more than I meant to.</source>
        <translation>Sherehe hunifanya nitumie zaidi ya nilivyopanga.</translation>
    </message>
    <message>
        <source>One may keep what nobody has counted.</source>
        <translation>Mtu aweza kubaki na ambacho hakuna aliyekihesabu.</translation>
    </message>
    <message>
        <source>It is no use to plan; others decide.</source>
        <translation>Kupanga hakusaidii; wengine huamua.</translation>
    </message>
    <message>
        <source>I lose track of what I owe.</source>
        <translation>Hupoteza hesabu ya ninachodaiwa.</translation>
    </message>
    <message>
        <source>I am at work at the hour I meant to be.</source>
        <translation>Huwa kazini saa niliyopanga.</translation>
    </message>
    <message>
        <source>I save first and spend after.</source>
        <translation>Huweka akiba kwanza, hutumia baadaye.</translation>
    </message>
    <message>
        <source>I tell a buyer what is wrong with my goods.</source>
        <translation>Humwambia mnunuzi kasoro ya bidhaa zangu.</translation>
    </message>
    <message>
        <source>I can explain my loan to somebody else.</source>
        <translation>Naweza kumweleza mtu mwingine mkopo wangu.</translation>
    </message>
    <message>
        <source>She owes {count} other lenders; with this loan there would be {sum} of {most}</source>
        <translation>Anadaiwa na wakopeshaji {count}; pamoja na mkopo huu itakuwa {sum} kati ya {most}</translation>
    </message>
    <message>
        <source>What she owes in all is {percent} % of the most a household may owe</source>
        <translation>Anachodaiwa chote ni {percent} % ya kiwango cha juu cha kaya</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>Uwiano wa sasa</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Uwiano wa haraka</translation>
    </message>
    <message>
        <source>Debt over equity</source>
        <translation>Deni kwa mtaji</translation>
    </message>
    <message>
        <source>Equity in the assets</source>
        <translation>Mtaji katika mali</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Faida ghafi</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>Faida ya uendeshaji</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>Faida halisi</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>Siku kwenye stoo</translation>
    </message>
    <message>
        <source>Days until customers pay</source>
        <translation>Siku wateja kulipa</translation>
    </message>
    <message>
        <source>Days until suppliers are paid</source>
        <translation>Siku kulipa wauzaji</translation>
    </message>
    <message>
        <source>Days from paying to being paid</source>
        <translation>Siku kutoka kulipa hadi kulipwa</translation>
    </message>
    <message>
        <source>Cash over debt service</source>
        <translation>Fedha kwa ulipaji deni</translation>
    </message>
    <message>
        <source>Debt service in the income</source>
        <translation>Ulipaji deni katika mapato</translation>
    </message>
    <message>
        <source>Sales up and down</source>
        <translation>Kupanda na kushuka kwa mauzo</translation>
    </message>
    <message>
        <source>Largest customer in the sales</source>
        <translation>Mteja mkubwa katika mauzo</translation>
    </message>
    <message>
        <source>By share of the yearly turnover, the least of {count}</source>
        <translation>Kwa sehemu ya mauzo ya mwaka, ndogo kati ya {count}</translation>
    </message>
    <message>
        <source>By cash for debt service, the least of {count}</source>
        <translation>Kwa fedha za kulipa deni, ndogo kati ya {count}</translation>
    </message>
    <message>
        <source>By what the pledges cover, the least of {count}</source>
        <translation>Kwa thamani ya rehani, ndogo kati ya {count}</translation>
    </message>
    <message>
        <source>By the most for one borrower, the least of {count}</source>
        <translation>Kwa kiwango cha mkopaji mmoja, ndogo kati ya {count}</translation>
    </message>
    <message>
        <source>not enough figures</source>
        <translation>takwimu hazitoshi</translation>
    </message>
    <message>
        <source>no equity is left</source>
        <translation>hakuna mtaji uliobaki</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>angalau {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>si zaidi ya {figure}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>siku {count}</translation>
    </message>
    <message>
        <source>Counts for nothing until the ownership is proved</source>
        <translation>Haihesabiki hadi umiliki uthibitishwe</translation>
    </message>
    <message>
        <source>The insurance has run out, so {percent} more is cut</source>
        <translation>Bima imeisha, kwa hiyo {percent} zaidi imekatwa</translation>
    </message>
    <message>
        <source>Not insured, so {percent} more is cut</source>
        <translation>Haina bima, kwa hiyo {percent} zaidi imekatwa</translation>
    </message>
    <message>
        <source>{words}; others may take from it first</source>
        <translation>{words}; wengine wanaweza kuchukua kwanza</translation>
    </message>
    <message>
        <source>Others may take from it first</source>
        <translation>Wengine wanaweza kuchukua kwanza</translation>
    </message>
    <message>
        <source>{percent} is cut</source>
        <translation>{percent} imekatwa</translation>
    </message>
    <message>
        <source>{ratio}: not enough figures by the file of {day}</source>
        <translation>{ratio}: takwimu hazitoshi katika faili la {day}</translation>
    </message>
    <message>
        <source>{ratio} {figure} by the file of {day}, promised {limit}</source>
        <translation>{ratio} {figure} kwa faili la {day}, aliahidi {limit}</translation>
    </message>
    <message>
        <source>Broken: {evidence}</source>
        <translation>Imevunjwa: {evidence}</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Imevunjwa</translation>
    </message>
    <message>
        <source>Should have been checked yesterday</source>
        <translation>Ilipaswa kukaguliwa jana</translation>
    </message>
    <message numerus="yes">
        <source>Should have been checked {n} day ago</source>
        <comment>Should have been checked {n} days ago</comment>
        <translation>
            <numerusform>Ilipaswa kukaguliwa siku {n} iliyopita</numerusform>
            <numerusform>Ilipaswa kukaguliwa siku {n} zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>covenant</comment>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>Check today, {day}</source>
        <translation>Kagua leo, {day}</translation>
    </message>
    <message>
        <source>Check by {day}</source>
        <translation>Kagua kabla ya {day}</translation>
    </message>
    <message>
        <source>what she promises</source>
        <translation>anachoahidi</translation>
    </message>
    <message>
        <source>Closes a ring of {count} who stand in for one another; a supervisor allowed it</source>
        <translation>Inafunga mzunguko wa {count} wanaodhaminiana; msimamizi aliruhusu</translation>
    </message>
    <message>
        <source>What she has left covers {share} of what she stands in for</source>
        <translation>Kinachombakia kinatosha {share} ya anachodhamini</translation>
    </message>
    <message>
        <source>What she has left a month is not known</source>
        <translation>Kinachombakia kwa mwezi hakijulikani</translation>
    </message>
    <message>
        <source>her name</source>
        <translation>jina lake</translation>
    </message>
    <message>
        <source>Those who stand in for her can bear it</source>
        <translation>Wanaomdhamini wanaweza kubeba</translation>
    </message>
    <message>
        <source>Nobody stands in for her</source>
        <translation>Hakuna anayemdhamini</translation>
    </message>
    <message numerus="yes">
        <source>{n} who stands in would fail with her, {amount} in all</source>
        <comment>{n} who stand in would fail with her, {amount} in all</comment>
        <translation>
            <numerusform>Mdhamini {n} angeanguka naye, {amount} jumla</numerusform>
            <numerusform>Wadhamini {n} wangeanguka naye, {amount} jumla</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to pay {amount} by {day}</source>
        <translation>Ameombwa kulipa {amount} kabla ya {day}</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Mtiririko wa fedha</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>Faili la biashara</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Rehani</translation>
    </message>
    <message>
        <source>Covenant · kept</source>
        <translation>Sharti · limetimizwa</translation>
    </message>
    <message>
        <source>Covenant · broken</source>
        <translation>Sharti · limevunjwa</translation>
    </message>
    <message>
        <source>Covenant · waived</source>
        <translation>Sharti · limesamehewa</translation>
    </message>
    <message>
        <source>by {policy}</source>
        <translation>kwa {policy}</translation>
    </message>
    <message>
        <source>She can carry {amount} a month, by {policy}</source>
        <translation>Anaweza kubeba {amount} kwa mwezi, kwa {policy}</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Mdhamini</translation>
    </message>
    <message>
        <source>{name} stands in for {amount}</source>
        <translation>{name} anadhamini {amount}</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Anadhamini</translation>
    </message>
    <message>
        <source>for {name}, {amount}</source>
        <translation>kwa {name}, {amount}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>ameachiliwa: {reason}</translation>
    </message>
    <message>
        <source>asked to pay {amount}</source>
        <translation>ameombwa kulipa {amount}</translation>
    </message>
    <message>
        <source>Covenant of {name} kept</source>
        <translation>Sharti la {name} limetimizwa</translation>
    </message>
    <message>
        <source>Covenant of {name} broken</source>
        <translation>Sharti la {name} limevunjwa</translation>
    </message>
    <message>
        <source>Covenant of {name} waived this once</source>
        <translation>Sharti la {name} limesamehewa mara hii</translation>
    </message>
    <message>
        <source>Cash flow of {name}</source>
        <translation>Mtiririko wa fedha wa {name}</translation>
    </message>
    <message>
        <source>Business file of {name}</source>
        <translation>Faili la biashara la {name}</translation>
    </message>
    <message>
        <source>{count} pledged by {name}</source>
        <translation>{count} zimewekwa rehani na {name}</translation>
    </message>
    <message>
        <source>Covenant of {name}</source>
        <translation>Sharti la {name}</translation>
    </message>
    <message>
        <source>a borrower</source>
        <translation>mkopaji</translation>
    </message>
    <message>
        <source>Guarantor {name}</source>
        <translation>Mdhamini {name}</translation>
    </message>
    <message>
        <source>{guarantor} stands in for {name}</source>
        <translation>{guarantor} anamdhamini {name}</translation>
    </message>
    <message>
        <source>{name} released as guarantor</source>
        <translation>{name} ameachiliwa udhamini</translation>
    </message>
    <message>
        <source>{name} called as guarantor</source>
        <translation>{name} ameitwa kama mdhamini</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Des</translation>
    </message>
    <message>
        <source>as she says</source>
        <translation>kwa maneno yake</translation>
    </message>
    <message>
        <source>books seen</source>
        <translation>daftari limeonekana</translation>
    </message>
    <message>
        <source>counted or weighed</source>
        <translation>imehesabiwa au kupimwa</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>taarifa ya benki</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Kama ilivyoandikwa</translation>
    </message>
    <message>
        <source>Income {drop} lower</source>
        <translation>Mapato {drop} chini</translation>
    </message>
    <message>
        <source>The worst month comes first</source>
        <translation>Mwezi mbaya unakuja kwanza</translation>
    </message>
    <message>
        <source>The main earner is ill for a month</source>
        <translation>Mtafutaji mkuu anaugua mwezi mmoja</translation>
    </message>
    <message>
        <source>One lender more</source>
        <translation>Mkopeshaji mmoja zaidi</translation>
    </message>
    <message>
        <source>Sales by day and by month: not asked yet</source>
        <translation>Mauzo kwa siku na kwa mwezi: bado hayajaulizwa</translation>
    </message>
    <message>
        <source>Sales by month and by purchases: not asked yet</source>
        <translation>Mauzo kwa mwezi na manunuzi: bado hayajaulizwa</translation>
    </message>
    <message>
        <source>Sales by day and by purchases: not asked yet</source>
        <translation>Mauzo kwa siku na manunuzi: bado hayajaulizwa</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods: not asked yet</source>
        <translation>Faida aliyoitaja na ya bidhaa: bado haijaulizwa</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew: not asked yet</source>
        <translation>Mali iliyohesabiwa na ilivyokua: bado haijaulizwa</translation>
    </message>
    <message>
        <source>Sales by day and by month agree (limit {limit})</source>
        <translation>Mauzo kwa siku na kwa mwezi yanalingana (kikomo {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases agree (limit {limit})</source>
        <translation>Mauzo kwa mwezi na manunuzi yanalingana (kikomo {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases agree (limit {limit})</source>
        <translation>Mauzo kwa siku na manunuzi yanalingana (kikomo {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods agree (limit {limit})</source>
        <translation>Faida aliyoitaja na ya bidhaa zinalingana (kikomo {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew agree (limit {limit})</source>
        <translation>Mali iliyohesabiwa na ilivyokua zinalingana (kikomo {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by month differ by {gap} (limit {limit})</source>
        <translation>Mauzo kwa siku na kwa mwezi yanatofautiana {gap} (kikomo {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases differ by {gap} (limit {limit})</source>
        <translation>Mauzo kwa mwezi na manunuzi yanatofautiana {gap} (kikomo {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases differ by {gap} (limit {limit})</source>
        <translation>Mauzo kwa siku na manunuzi yanatofautiana {gap} (kikomo {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods differ by {gap} (limit {limit})</source>
        <translation>Faida aliyoitaja na ya bidhaa zinatofautiana {gap} (kikomo {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew differ by {gap} (limit {limit})</source>
        <translation>Mali iliyohesabiwa na ilivyokua zinatofautiana {gap} (kikomo {limit})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: {free} left a month. {share} of it may be an installment</source>
        <translation>{months} ni robo ngumu zaidi: inabaki {free} kwa mwezi. {share} yake inaweza kuwa rejesho</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: nothing is left, {free} a month</source>
        <translation>{months} ni robo ngumu zaidi: hakuna kinachobaki, {free} kwa mwezi</translation>
    </message>
    <message>
        <source>All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}</source>
        <translation>Marejesho yote pamoja yaweza kuwa {share} ya mapato ya chini, {income}: baada ya {debt} ya wengine, {left}</translation>
    </message>
    <message>
        <source>The stricter counts, here by income: {limit} a month</source>
        <translation>Kali zaidi inahesabika, hapa kwa mapato: {limit} kwa mwezi</translation>
    </message>
    <message>
        <source>She can carry no installment now</source>
        <translation>Hawezi kubeba rejesho lolote sasa</translation>
    </message>
    <message>
        <source>The stricter counts, here by cash flow: {limit} a month</source>
        <translation>Kali zaidi inahesabika, hapa kwa mtiririko wa fedha: {limit} kwa mwezi</translation>
    </message>
    <message>
        <source>every installment can be paid</source>
        <translation>kila rejesho linaweza kulipwa</translation>
    </message>
    <message>
        <source>{count} of {all} installments would fail</source>
        <translation>Marejesho {count} kati ya {all} yangeshindikana</translation>
    </message>
    <message>
        <source>It was made by newer rules ({version}). Update this laptop to see the score they give.</source>
        <translation>Ilifanywa kwa kanuni mpya zaidi ({version}). Sasisha kompyuta hii ili kuona alama zinazotolewa nazo.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Tazama tena</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>tazama tena</translation>
    </message>
    <message>
        <source>center in {village}</source>
        <translation>kituo katika {village}</translation>
    </message>
    <message>
        <source>center</source>
        <translation>kituo</translation>
    </message>
    <message>
        <source>group of {center}</source>
        <translation>kikundi cha {center}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>kikundi</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>namba ya simu sawa</translation>
    </message>
    <message>
        <source>same National ID</source>
        <translation>kitambulisho sawa</translation>
    </message>
    <message>
        <source>same name in {village}</source>
        <translation>jina sawa kijiji cha {village}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>jina sawa</translation>
    </message>
    <message>
        <source>her center</source>
        <translation>kituo chake</translation>
    </message>
    <message>
        <source>Meeting · present</source>
        <translation>Mkutano · yupo</translation>
    </message>
    <message>
        <source>Meeting · came late</source>
        <translation>Mkutano · alichelewa</translation>
    </message>
    <message>
        <source>Meeting · absent</source>
        <translation>Mkutano · hayupo</translation>
    </message>
    <message>
        <source>Meeting · excused</source>
        <translation>Mkutano · ana udhuru</translation>
    </message>
    <message>
        <source>Meeting · left early</source>
        <translation>Mkutano · aliondoka mapema</translation>
    </message>
    <message>
        <source>{amount} repaid</source>
        <translation>{amount} amerejesha</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>{amount} ameweka akiba</translation>
    </message>
    <message>
        <source>{amount} fine</source>
        <translation>{amount} faini</translation>
    </message>
    <message>
        <source>{amount} into the group fund</source>
        <translation>{amount} kwenye mfuko wa kikundi</translation>
    </message>
    <message>
        <source>{amount} given back to her group</source>
        <translation>{amount} amerudishia kikundi</translation>
    </message>
    <message>
        <source>{amount} paid back to her</source>
        <translation>{amount} amerudishiwa</translation>
    </message>
    <message>
        <source>{amount} handed over</source>
        <translation>{amount} amekabidhiwa</translation>
    </message>
    <message>
        <source>{amount} fee</source>
        <translation>{amount} ada</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Group fund</source>
        <translation>Mfuko wa kikundi</translation>
    </message>
    <message>
        <source>Given back to her group</source>
        <translation>Amerudishia kikundi</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Kukabidhi</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Imebatilishwa</translation>
    </message>
    <message>
        <source>Kept aside; the supervisor decides</source>
        <translation>Imewekwa kando; msimamizi ataamua</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>imechukuliwa na {name}</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Rejesho</translation>
    </message>
    <message>
        <source>cash counted at the branch</source>
        <translation>pesa zimehesabiwa tawini</translation>
    </message>
    <message>
        <source>paid nothing</source>
        <translation>hakulipa chochote</translation>
    </message>
    <message>
        <source>Visit · {purpose}</source>
        <translation>Ziara · {purpose}</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}. {words}</source>
        <translation>Aliahidi {amount} tarehe {day}. {words}</translation>
    </message>
    <message>
        <source>{meters} m from home</source>
        <translation>mita {meters} kutoka nyumbani</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <comment>{n} photos</comment>
        <translation>
            <numerusform>picha {n}</numerusform>
            <numerusform>picha {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>Hakutaka</translation>
    </message>
    <message>
        <source>Nothing that counts was seen yet</source>
        <translation>Hakuna kinachohesabika kilichoonekana</translation>
    </message>
    <message>
        <source>Hidden until you have rated her too</source>
        <translation>Imefichwa hadi nawe umpime</translation>
    </message>
    <message>
        <source>{score} of 100, as advice</source>
        <translation>{score} kati ya 100, kama ushauri</translation>
    </message>
    <message>
        <source>Character assessment</source>
        <translation>Tathmini ya tabia</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Amesajiliwa</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>na {name}</translation>
    </message>
    <message>
        <source>Changed · {fields}</source>
        <translation>Imebadilishwa · {fields}</translation>
    </message>
    <message>
        <source>Loan asked for · {state}</source>
        <translation>Mkopo umeombwa · {state}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>imekubaliwa</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>haijakubaliwa</translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation>inamsubiri msimamizi</translation>
    </message>
    <message>
        <source>{count} installments, cycle {cycle}</source>
        <translation>marejesho {count}, mzunguko {cycle}</translation>
    </message>
    <message>
        <source>{product} loan</source>
        <translation>Mkopo wa {product}</translation>
    </message>
    <message>
        <source>seen at a visit</source>
        <translation>imeonekana kwenye ziara</translation>
    </message>
    <message>
        <source>Returned without a note</source>
        <translation>Imerudishwa bila maelezo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Loan handed over</source>
        <translation>Mkopo umekabidhiwa</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>msimamizi</translation>
    </message>
    <message>
        <source>Taken back on a later day</source>
        <translation>Imebatilishwa siku ya baadaye</translation>
    </message>
    <message>
        <source>Taken back of earlier days</source>
        <translation>Za siku zilizopita zimebatilishwa</translation>
    </message>
    <message>
        <source>Counted less than recorded</source>
        <translation>Hesabu pungufu ya rekodi</translation>
    </message>
    <message>
        <source>Counted more than recorded</source>
        <translation>Hesabu zaidi ya rekodi</translation>
    </message>
    <message>
        <source>a center</source>
        <translation>kituo</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of {center}, {n} receipt</source>
        <comment>Meeting of {center}, {n} receipts</comment>
        <translation>
            <numerusform>Mkutano wa {center}, risiti {n}</numerusform>
            <numerusform>Mkutano wa {center}, risiti {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <translation>Akiba imetolewa</translation>
    </message>
    <message>
        <source>Handed in, {place}</source>
        <translation>Imekabidhiwa, {place}</translation>
    </message>
    <message>
        <source>Drawn, {place}</source>
        <translation>Imechukuliwa, {place}</translation>
    </message>
    <message>
        <source>Day opened with {amount}</source>
        <translation>Siku imefunguliwa na {amount}</translation>
    </message>
    <message>
        <source>Cash counted, {amount}</source>
        <translation>Pesa zimehesabiwa, {amount}</translation>
    </message>
    <message>
        <source>Handed in {amount}, slip {reference}</source>
        <translation>Amekabidhi {amount}, hati {reference}</translation>
    </message>
    <message>
        <source>Handed in {amount}</source>
        <translation>Amekabidhi {amount}</translation>
    </message>
    <message>
        <source>Drew {amount}</source>
        <translation>Amechukua {amount}</translation>
    </message>
    <message>
        <source>Day closed, {amount} kept</source>
        <translation>Siku imefungwa, {amount} imebaki</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Siku imefungwa</translation>
    </message>
    <message>
        <source>Cash of {name} counted, {amount}</source>
        <translation>Pesa za {name} zimehesabiwa, {amount}</translation>
    </message>
    <message>
        <source>Day of {name} opened again</source>
        <translation>Siku ya {name} imefunguliwa tena</translation>
    </message>
    <message>
        <source>Shortage of {name} booked, {amount}</source>
        <translation>Upungufu wa {name} umeandikwa, {amount}</translation>
    </message>
    <message>
        <source>Surplus of {name} booked, {amount}</source>
        <translation>Ziada ya {name} imeandikwa, {amount}</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>afisa</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Taslimu</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Pesa kwa simu</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Benki</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Hundi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Wakala</translation>
    </message>
    <message>
        <source>No center</source>
        <translation>Hakuna kituo</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit. Nothing is lost.</source>
        <comment>{n} unfinished visits. Nothing is lost.</comment>
        <translation>
            <numerusform>Ziara {n} haijakamilika. Hakuna kilichopotea.</numerusform>
            <numerusform>Ziara {n} hazijakamilika. Hakuna kilichopotea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt was not printed on this laptop.</source>
        <comment>{n} receipts were not printed on this laptop.</comment>
        <translation>
            <numerusform>Risiti {n} haikuchapishwa kwenye kompyuta hii.</numerusform>
            <numerusform>Risiti {n} hazikuchapishwa kwenye kompyuta hii.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} bado haijafungwa.</translation>
    </message>
    <message>
        <source>The sheet of {center} is not finished.</source>
        <translation>Karatasi ya {center} haijakamilika.</translation>
    </message>
    <message>
        <source>The sheet of {center}</source>
        <translation>Karatasi ya {center}</translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation>Pesa bado hazijahesabiwa.</translation>
    </message>
    <message>
        <source>Money moved after the count. Count again.</source>
        <translation>Pesa zilihama baada ya kuhesabu. Hesabu tena.</translation>
    </message>
    <message>
        <source>You counted {amount} less than was recorded. Write why.</source>
        <translation>Umehesabu {amount} pungufu ya rekodi. Andika sababu.</translation>
    </message>
    <message>
        <source>You counted {amount} more than was recorded. Write why.</source>
        <translation>Umehesabu {amount} zaidi ya rekodi. Andika sababu.</translation>
    </message>
    <message>
        <source>{amount} is with you; {limit} may stay.</source>
        <translation>Una {amount}; {limit} zinaweza kubaki.</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Malimbikizo</translation>
    </message>
    <message>
        <source>Loan use check</source>
        <translation>Ukaguzi wa matumizi</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ombi jipya</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Biashara</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Kaya</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Mdhamini wa sifa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Malalamiko</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Amelipa</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>Hayupo nyumbani</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Amekataa</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Shida</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Amehama</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Biashara</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Mifugo</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Kilimo</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Ufundi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Nyumba</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Shule</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Afya</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yupo</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation>Amechelewa</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ana udhuru</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Aliondoka mapema</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>siku {n}</numerusform>
            <numerusform>siku {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>saa {n}</numerusform>
            <numerusform>saa {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>dakika {n}</numerusform>
            <numerusform>dakika {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chini ya dakika moja</translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>rekodi {n}</numerusform>
            <numerusform>rekodi {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>It was ahead and has been set right; {records} came from that time.</source>
        <translation>Ilikuwa mbele na imerekebishwa; {records} ni za wakati huo.</translation>
    </message>
    <message>
        <source>It is ahead; {records} came with it.</source>
        <translation>Iko mbele; {records} zilikuja nayo.</translation>
    </message>
    <message>
        <source>It is behind; {records} came with it.</source>
        <translation>Iko nyuma; {records} zilikuja nayo.</translation>
    </message>
    <message>
        <source>It is {time} ahead; {records} came with it.</source>
        <translation>Iko mbele kwa {time}; {records} zilikuja nayo.</translation>
    </message>
    <message>
        <source>It is {time} behind; {records} came with it.</source>
        <translation>Iko nyuma kwa {time}; {records} zilikuja nayo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record for an earlier day</source>
        <comment>{n} records for an earlier day</comment>
        <translation>
            <numerusform>rekodi {n} ya siku ya awali</numerusform>
            <numerusform>rekodi {n} za siku ya awali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record for a day to come</source>
        <comment>{n} records for a day to come</comment>
        <translation>
            <numerusform>rekodi {n} ya siku ijayo</numerusform>
            <numerusform>rekodi {n} za siku ijayo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt in a crowded minute</source>
        <comment>{n} receipts in a crowded minute</comment>
        <translation>
            <numerusform>risiti {n} katika dakika yenye msongamano</numerusform>
            <numerusform>risiti {n} katika dakika yenye msongamano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record made at night</source>
        <comment>{n} records made at night</comment>
        <translation>
            <numerusform>rekodi {n} ya usiku</numerusform>
            <numerusform>rekodi {n} za usiku</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>J3</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>J4</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>J5</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Alh</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Iju</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>J1</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>J2</translation>
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
        <translation>Jina</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Simu ya mkononi</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Alama ya mahali</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudo</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Earners</source>
        <translation>Watafutaji</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>People in household</source>
        <translation>Watu katika kaya</translation>
    </message>
    <message>
        <source>Monthly business income</source>
        <translation>Mapato ya biashara kwa mwezi</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Alizaliwa</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Kitambulisho</translation>
    </message>
    <message>
        <source>Husband or father</source>
        <translation>Mume au baba</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>Jina kwa maandishi ya kwao</translation>
    </message>
    <message>
        <source>Something that this program does not know yet</source>
        <translation>Jambo ambalo programu hii bado hailijui</translation>
    </message>
    <message>
        <source>the center&apos;s name</source>
        <translation>jina la kituo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>She</source>
        <translation>Yeye</translation>
    </message>
    <message>
        <source>Others paid for her</source>
        <translation>Wengine walimlipia</translation>
    </message>
    <message>
        <source>Gave back what others paid</source>
        <translation>Alirudisha waliyolipa wengine</translation>
    </message>
    <message>
        <source>Into the group fund</source>
        <translation>Kwenye mfuko wa kikundi</translation>
    </message>
    <message>
        <source>Out of the group fund</source>
        <translation>Kutoka mfuko wa kikundi</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>aliirudisha</translation>
    </message>
    <message>
        <source>she still owes {amount}</source>
        <translation>bado anadaiwa {amount}</translation>
    </message>
    <message>
        <source>Paid for {name}</source>
        <translation>Alilipia {name}</translation>
    </message>
    <message>
        <source>Left {group}</source>
        <translation>Aliondoka {group}</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>Aliondoka kikundi</translation>
    </message>
    <message>
        <source>Fund of {group}</source>
        <translation>Mfuko wa {group}</translation>
    </message>
    <message>
        <source>the leader or cashier who signs with you</source>
        <translation>kiongozi au mweka hazina anayesaini nawe</translation>
    </message>
    <message>
        <source>the group&apos;s name</source>
        <translation>jina la kikundi</translation>
    </message>
    <message>
        <source>who came to the training</source>
        <translation>waliokuja kwenye mafunzo</translation>
    </message>
    <message>
        <source>Cash: {reason}</source>
        <translation>Taslimu: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} member</source>
        <comment>{n} members</comment>
        <translation>
            <numerusform>mwanachama {n}</numerusform>
            <numerusform>wanachama {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} members</source>
        <translation>wanachama {least} hadi {most}</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Ukubwa wa kikundi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>First loans</source>
        <translation>Mikopo ya kwanza</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>over {next} % next size, from {same} % same size</source>
        <translation>juu ya {next} % kiwango kinachofuata, kuanzia {same} % kiwango kile kile</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zuio</translation>
    </message>
    <message>
        <source>nobody borrows while one is over {days} days late</source>
        <translation>hakuna anayekopa mtu akichelewa zaidi ya siku {days}</translation>
    </message>
    <message>
        <source>Loan sizes</source>
        <translation>Viwango vya mkopo</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Kulipiana</translation>
    </message>
    <message>
        <source>who owes her group does not borrow</source>
        <translation>anayedaiwa na kikundi hakopi</translation>
    </message>
    <message>
        <source>none, then a recognition test</source>
        <translation>hakuna, kisha jaribio la utambuzi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message numerus="yes">
        <source>{n} day, then a recognition test</source>
        <comment>{n} days, then a recognition test</comment>
        <translation>
            <numerusform>siku {n}, kisha jaribio la utambuzi</numerusform>
            <numerusform>siku {n}, kisha jaribio la utambuzi</numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>wote pamoja</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, kisha </translation>
    </message>
    <message>
        <source>{waves} members, {days} days apart</source>
        <translation>wanachama {waves}, siku {days} kati yao</translation>
    </message>
    <message>
        <source>{name} is leader of {group}</source>
        <translation>{name} ni kiongozi wa {group}</translation>
    </message>
    <message>
        <source>{name} is secretary of {group}</source>
        <translation>{name} ni katibu wa {group}</translation>
    </message>
    <message>
        <source>{name} is cashier of {group}</source>
        <translation>{name} ni mweka hazina wa {group}</translation>
    </message>
    <message>
        <source>Contribution to the fund of {group}, {amount}</source>
        <translation>Mchango kwenye mfuko wa {group}, {amount}</translation>
    </message>
    <message>
        <source>Fine into the fund of {group}, {amount}</source>
        <translation>Faini kwenye mfuko wa {group}, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal from the fund of {group}, {amount}</source>
        <translation>Kutoa kwenye mfuko wa {group}, {amount}</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>mwanachama</translation>
    </message>
    <message>
        <source>{amount} paid for {name} by {others}</source>
        <translation>{amount} imelipwa kwa {name} na {others}</translation>
    </message>
    <message>
        <source>{name} repaid {amount} to {others}</source>
        <translation>{name} amerudisha {amount} kwa {others}</translation>
    </message>
    <message>
        <source>{name} moved to another group</source>
        <translation>{name} amehamia kikundi kingine</translation>
    </message>
    <message>
        <source>{name} joined {group}</source>
        <translation>{name} amejiunga na {group}</translation>
    </message>
    <message>
        <source>{name} left {group}</source>
        <translation>{name} ameondoka {group}</translation>
    </message>
    <message>
        <source>Training of {group}, {count} came</source>
        <translation>Mafunzo ya {group}, walikuja {count}</translation>
    </message>
    <message>
        <source>Recognition test of {group}, passed</source>
        <translation>Jaribio la utambuzi la {group}, limefaulu</translation>
    </message>
    <message>
        <source>Recognition test of {group}, not passed</source>
        <translation>Jaribio la utambuzi la {group}, halikufaulu</translation>
    </message>
    <message>
        <source>{group} dissolved</source>
        <translation>{group} kimevunjwa</translation>
    </message>
    <message>
        <source>{center} meets differently from {day}</source>
        <translation>{center} kinakutana tofauti kuanzia {day}</translation>
    </message>
    <message>
        <source>{center} meeting of {day} moved to {other}</source>
        <translation>Mkutano wa {center} wa {day} umehamishiwa {other}</translation>
    </message>
    <message>
        <source>{center} meeting of {day} not held</source>
        <translation>Mkutano wa {center} wa {day} haukufanyika</translation>
    </message>
    <message>
        <source>{center} meeting of {day}: said again</source>
        <translation>Mkutano wa {center} wa {day}: umesemwa tena</translation>
    </message>
    <message>
        <source>{center} sheet of {day} begun</source>
        <translation>Karatasi ya {center} ya {day} imeanzwa</translation>
    </message>
    <message>
        <source>Center {name} changed</source>
        <translation>Kituo {name} kimebadilishwa</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>kikundi</translation>
    </message>
    <message>
        <source>A center</source>
        <translation>Kituo</translation>
    </message>
    <message numerus="yes">
        <source>one</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>mwingine</numerusform>
            <numerusform>wengine {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hakuna mtu</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>Aliulizia</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Ameomba</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Imependekezwa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Imeidhinishwa</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Imeachwa</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>Idhini imeisha</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Imekabidhiwa</translation>
    </message>
    <message>
        <source>asked about a loan</source>
        <translation>aliulizia mkopo</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>aliomba</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>alipendekeza</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aliidhinisha</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>aliirudisha</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>aliikataa</translation>
    </message>
    <message>
        <source>ended it for her</source>
        <translation>aliifunga kwa niaba yake</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>alikabidhi</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Vizuizi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Nothing stands in the way ({policy})</source>
        <translation>Hakuna kizuizi ({policy})</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Haihitajiki</translation>
    </message>
    <message>
        <source>Not appraised; this size must be ({policy})</source>
        <translation>Haijachambuliwa; kiasi hiki lazima kichambuliwe ({policy})</translation>
    </message>
    <message>
        <source>The officer advises against it</source>
        <translation>Afisa hashauri</translation>
    </message>
    <message>
        <source>{recommended} of {amount} asked</source>
        <translation>{recommended} kati ya {amount} iliyoombwa</translation>
    </message>
    <message>
        <source>Above {amount} the office decides ({policy})</source>
        <translation>Zaidi ya {amount} ofisi huamua ({policy})</translation>
    </message>
    <message>
        <source>She owes {amount} already. {words}</source>
        <translation>Tayari anadaiwa {amount}. {words}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mamlaka</translation>
    </message>
    <message>
        <source>{count} installments, {rhythm}</source>
        <translation>marejesho {count}, {rhythm}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Imeombwa</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kusudi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>{amount}, {rate} % a year</source>
        <translation>{amount}, {rate} % kwa mwaka</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Rejesho</translation>
    </message>
    <message>
        <source>In her hand</source>
        <translation>Mkononi</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Gharama</translation>
    </message>
    <message>
        <source>The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})</source>
        <translation>Mkopo mdogo unahitaji {asked} {month}; anaweza kubeba {limit} ({policy})</translation>
    </message>
    <message>
        <source>{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})</source>
        <translation>{amount} inahitaji {asked} katika mwezi ghali, {month}; {limit} ndio kikomo ({policy})</translation>
    </message>
    <message>
        <source>Number of her identity paper</source>
        <translation>Namba ya kitambulisho chake</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: still counts</source>
        <translation>Mtiririko wa fedha wa {day} na {name}: bado unatumika</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: too old, ask her again</source>
        <translation>Mtiririko wa fedha wa {day} na {name}: umepitwa, muulize tena</translation>
    </message>
    <message>
        <source>{paper}: known</source>
        <translation>{paper}: inajulikana</translation>
    </message>
    <message>
        <source>{paper}: missing, write it on her page</source>
        <translation>{paper}: haipo, andika kwenye ukurasa wake</translation>
    </message>
    <message>
        <source>which loan it is</source>
        <translation>ni mkopo gani</translation>
    </message>
    <message>
        <source>the amount she asks for</source>
        <translation>kiasi anachoomba</translation>
    </message>
    <message>
        <source>how many installments</source>
        <translation>marejesho mangapi</translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation>pesa ni za nini</translation>
    </message>
    <message>
        <source>the amount you recommend</source>
        <translation>kiasi unachopendekeza</translation>
    </message>
    <message>
        <source>your opinion in a sentence</source>
        <translation>maoni yako kwa sentensi</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kila siku</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>kila siku {count}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>kila wiki</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>kila wiki {count}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>kila mwezi</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>kila miezi {count}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>kila mwaka</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>kila miaka {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment</source>
        <comment>{n} installments</comment>
        <translation>
            <numerusform>rejesho {n}</numerusform>
            <numerusform>marejesho {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is lent in steps of {amount}.</source>
        <translation>{product} hukopeshwa kwa hatua za {amount}.</translation>
    </message>
    <message>
        <source>{product} is for at least {amount}.</source>
        <translation>{product} ni kuanzia {amount}.</translation>
    </message>
    <message>
        <source>{product} is for at most {amount}.</source>
        <translation>{product} ni hadi {amount}.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Tozo</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Msamaha</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Ratiba mpya</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Kufuta deni</translation>
    </message>
    <message>
        <source>Charge of interest</source>
        <translation>Tozo la riba</translation>
    </message>
    <message>
        <source>Charge of fees</source>
        <translation>Tozo la ada</translation>
    </message>
    <message>
        <source>Charge of penalties</source>
        <translation>Tozo la adhabu</translation>
    </message>
    <message>
        <source>Charge of principal</source>
        <translation>Tozo la deni la msingi</translation>
    </message>
    <message>
        <source>Waiver of interest</source>
        <translation>Msamaha wa riba</translation>
    </message>
    <message>
        <source>Waiver of fees</source>
        <translation>Msamaha wa ada</translation>
    </message>
    <message>
        <source>Waiver of penalties</source>
        <translation>Msamaha wa adhabu</translation>
    </message>
    <message>
        <source>Waiver of principal</source>
        <translation>Msamaha wa deni la msingi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badiliko</translation>
    </message>
    <message>
        <source>{amount} was paid for her by somebody outside her group.</source>
        <translation>{amount} ililipwa kwa niaba yake na mtu wa nje ya kikundi.</translation>
    </message>
    <message>
        <source>{amount} between members is more than was still open.</source>
        <translation>{amount} kati ya wanachama ni zaidi ya kilichobaki wazi.</translation>
    </message>
    <message>
        <source>{amount} is more than may leave the group&apos;s fund at a time.</source>
        <translation>{amount} ni zaidi ya inayoruhusiwa kutoka mfukoni kwa mara moja.</translation>
    </message>
    <message>
        <source>{amount} left the group&apos;s fund without a second name.</source>
        <translation>{amount} ilitoka mfuko wa kikundi bila jina la pili.</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings at a time.</source>
        <translation>{amount} ni zaidi ya inayoruhusiwa kutolewa akibani kwa mara moja.</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings once more than a month allows.</source>
        <translation>{amount} ilitolewa akibani mara moja zaidi ya zinazoruhusiwa kwa mwezi.</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings that stay in while her loan runs.</source>
        <translation>{amount} ilitolewa kwenye akiba inayobaki wakati mkopo unaendelea.</translation>
    </message>
    <message>
        <source>{amount} is more than she may have in savings.</source>
        <translation>{amount} ni zaidi ya akiba anayoruhusiwa.</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too few members.</source>
        <translation>{amount} ilikabidhiwa; kikundi chake kina wanachama wachache mno.</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too many members.</source>
        <translation>{amount} ilikabidhiwa; kikundi chake kina wanachama wengi mno.</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group was trained.</source>
        <translation>{amount} ilikabidhiwa kabla ya kikundi kupata mafunzo.</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group passed its test.</source>
        <translation>{amount} ilikabidhiwa kabla ya kikundi kufaulu jaribio.</translation>
    </message>
    <message>
        <source>{amount} was handed over before the next wave was due.</source>
        <translation>{amount} ilikabidhiwa kabla ya zamu inayofuata.</translation>
    </message>
    <message>
        <source>{amount} was handed over while a member of her group is late.</source>
        <translation>{amount} ilikabidhiwa wakati mwanachama wa kikundi amechelewa.</translation>
    </message>
    <message>
        <source>{amount} was handed over while too many of her center are late.</source>
        <translation>{amount} ilikabidhiwa wakati wengi mno kituoni wamechelewa.</translation>
    </message>
    <message>
        <source>{amount} was handed over; she missed days of training.</source>
        <translation>{amount} ilikabidhiwa; alikosa siku za mafunzo.</translation>
    </message>
    <message>
        <source>{amount} was handed over in spite of attendance and lateness.</source>
        <translation>{amount} ilikabidhiwa licha ya mahudhurio na ucheleweshaji.</translation>
    </message>
    <message>
        <source>{amount} is more than her attendance and lateness allow.</source>
        <translation>{amount} ni zaidi ya mahudhurio na ucheleweshaji wake vinavyoruhusu.</translation>
    </message>
    <message>
        <source>{amount} was handed over while she owes her group.</source>
        <translation>{amount} ilikabidhiwa wakati anadaiwa na kikundi.</translation>
    </message>
    <message>
        <source>She was to leave her group and has a running loan.</source>
        <translation>Alitaka kuondoka kikundi na ana mkopo unaoendelea.</translation>
    </message>
    <message>
        <source>She was to leave her group and owes others for what they paid.</source>
        <translation>Alitaka kuondoka kikundi na anadaiwa waliyolipa wengine.</translation>
    </message>
    <message>
        <source>She was to leave and still has savings.</source>
        <translation>Alitaka kuondoka na bado ana akiba.</translation>
    </message>
    <message>
        <source>the payer is not in her group</source>
        <translation>mlipaji hayumo kikundini mwake</translation>
    </message>
    <message>
        <source>more than was still open</source>
        <translation>zaidi ya kilichobaki wazi</translation>
    </message>
    <message>
        <source>more than may leave the fund</source>
        <translation>zaidi ya inayoruhusiwa kutoka mfukoni</translation>
    </message>
    <message>
        <source>more than may be taken out</source>
        <translation>zaidi ya inayoruhusiwa kutolewa</translation>
    </message>
    <message>
        <source>taken out too often</source>
        <translation>imetolewa mara nyingi mno</translation>
    </message>
    <message>
        <source>savings that must stay</source>
        <translation>akiba inayopaswa kubaki</translation>
    </message>
    <message>
        <source>more than may be saved</source>
        <translation>zaidi ya akiba inayoruhusiwa</translation>
    </message>
    <message>
        <source>Cash with officers</source>
        <translation>Pesa kwa maafisa</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Hundi</translation>
    </message>
    <message>
        <source>Cash in the branch</source>
        <translation>Pesa za tawi</translation>
    </message>
    <message>
        <source>Cash handed in, not yet counted</source>
        <translation>Pesa zilizokabidhiwa, bado kuhesabiwa</translation>
    </message>
    <message>
        <source>Loans to borrowers</source>
        <translation>Mikopo kwa wakopaji</translation>
    </message>
    <message>
        <source>Repayments not yet told apart</source>
        <translation>Marejesho bado kugawanywa</translation>
    </message>
    <message>
        <source>Savings of borrowers</source>
        <translation>Akiba za wakopaji</translation>
    </message>
    <message>
        <source>Group funds</source>
        <translation>Mifuko ya vikundi</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Zilizowekwa kando</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Za kurudishwa</translation>
    </message>
    <message>
        <source>Owed between members</source>
        <translation>Madeni kati ya wanachama</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>Riba iliyopokelewa</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>Ada zilizopokelewa</translation>
    </message>
    <message>
        <source>Penalties received</source>
        <translation>Adhabu zilizopokelewa</translation>
    </message>
    <message>
        <source>Fines received</source>
        <translation>Faini zilizopokelewa</translation>
    </message>
    <message>
        <source>Recovered after write-off</source>
        <translation>Zilizopatikana baada ya kufutwa</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zilizofutwa</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation>Tofauti za pesa</translation>
    </message>
    <message>
        <source>Before this log began</source>
        <translation>Kabla ya daftari hili</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Ilipokelewa</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Imepatikana</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Mkopo</translation>
    </message>
    <message>
        <source>Paid for another member</source>
        <translation>Amelipia mwanachama mwingine</translation>
    </message>
    <message>
        <source>Paid back to you</source>
        <translation>Umerudishiwa</translation>
    </message>
    <message>
        <source>Repayment, kept aside</source>
        <translation>Rejesho, limewekwa kando</translation>
    </message>
    <message>
        <source>To savings</source>
        <translation>Kwenye akiba</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>perhaps collected twice</source>
        <translation>labda imekusanywa mara mbili</translation>
    </message>
    <message>
        <source>the loan is closed</source>
        <translation>mkopo umefungwa</translation>
    </message>
    <message>
        <source>the loan is not known</source>
        <translation>mkopo haujulikani</translation>
    </message>
    <message>
        <source>more than was left to pay</source>
        <translation>zaidi ya iliyobaki kulipwa</translation>
    </message>
    <message>
        <source>the amount cannot be right</source>
        <translation>kiasi hakiwezi kuwa sahihi</translation>
    </message>
    <message>
        <source>more than was in the account</source>
        <translation>zaidi ya iliyokuwemo kwenye akaunti</translation>
    </message>
    <message>
        <source>the laptop was blocked</source>
        <translation>kompyuta ilizuiwa</translation>
    </message>
    <message>
        <source>more than was to be paid back</source>
        <translation>zaidi ya ya kurudishwa</translation>
    </message>
    <message>
        <source>the loan was handed over already</source>
        <translation>mkopo ulikabidhiwa tayari</translation>
    </message>
    <message>
        <source>the schedule does not fit the loan</source>
        <translation>ratiba hailingani na mkopo</translation>
    </message>
    <message>
        <source>the cash day was closed</source>
        <translation>siku ya pesa ilifungwa</translation>
    </message>
    <message>
        <source>the center had been handed over</source>
        <translation>kituo kilikuwa kimekabidhiwa</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ameweka</translation>
    </message>
    <message>
        <source>took out</source>
        <translation>ametoa</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>Ziara · {name}</translation>
    </message>
    <message>
        <source>unknown borrower</source>
        <translation>mkopaji asiyejulikana</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Assessment · {name}</source>
        <translation>Tathmini · {name}</translation>
    </message>
    <message>
        <source>{count} of {amount}, {first} to {last}</source>
        <translation>{count} za {amount}, {first} hadi {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>Marejesho</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Inayoombwa sasa</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>Itakayoombwa baadaye</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>As much is asked as before</source>
        <translation>Kinachoombwa ni kile kile cha awali</translation>
    </message>
    <message>
        <source>{amount} less will be asked</source>
        <translation>{amount} pungufu itaombwa</translation>
    </message>
    <message>
        <source>{amount} more will be asked</source>
        <translation>{amount} zaidi itaombwa</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Athari</translation>
    </message>
    <message>
        <source>Loan · {name}</source>
        <translation>Mkopo · {name}</translation>
    </message>
    <message>
        <source>diligence {mean}</source>
        <translation>bidii {mean}</translation>
    </message>
    <message>
        <source>self-control {mean}</source>
        <translation>kujizuia {mean}</translation>
    </message>
    <message>
        <source>honesty {mean}</source>
        <translation>uaminifu {mean}</translation>
    </message>
    <message>
        <source>own hands {mean}</source>
        <translation>kujitegemea {mean}</translation>
    </message>
    <message>
        <source>confidence with money {mean}</source>
        <translation>kujiamini na pesa {mean}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Ridhaa</translation>
    </message>
    <message>
        <source>She did not want the interview; that is no bad sign</source>
        <translation>Hakutaka mahojiano; hiyo si dalili mbaya</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Mahojiano</translation>
    </message>
    <message>
        <source>Left out; nothing is held against her</source>
        <translation>Imeachwa; hakuna linalomhusu vibaya</translation>
    </message>
    <message>
        <source>One answer many times in a row</source>
        <translation>Jibu moja mara nyingi mfululizo</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Majibu yanatofautiana</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Mwendo</translation>
    </message>
    <message>
        <source>{seconds} s per answer</source>
        <translation>sek {seconds} kwa jibu</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Utofauti</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Mikanganyiko</translation>
    </message>
    <message>
        <source>Agrees to statements that say the opposite</source>
        <translation>Anakubali kauli zinazopingana</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nakala</translation>
    </message>
    <message>
        <source>Nearly the answers of another borrower of this officer</source>
        <translation>Karibu majibu ya mkopaji mwingine wa afisa huyu</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Wadhamini wa sifa</translation>
    </message>
    <message>
        <source>{count} of {all} reached</source>
        <translation>{count} kati ya {all} walipatikana</translation>
    </message>
    <message>
        <source>Fourth voice</source>
        <translation>Sauti ya nne</translation>
    </message>
    <message>
        <source>References lie {count} steps apart; ask one more</source>
        <translation>Wadhamini wanatofautiana hatua {count}; uliza mmoja zaidi</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>Kipimo cha pili</translation>
    </message>
    <message>
        <source>Yours is asked for. Rate her first; this one is shown after it</source>
        <translation>Chako kinaombwa. Mpime kwanza; hiki kitaonyeshwa baadaye</translation>
    </message>
    <message>
        <source>Nothing that counts: no observation, no two references, nothing in the books</source>
        <translation>Hakuna kinachohesabika: hakuna uchunguzi, hakuna wadhamini wawili, hakuna kitu vitabuni</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Amekataa</translation>
    </message>
    <message>
        <source>{score} of 100, by rules {version}</source>
        <translation>{score} kati ya 100, kwa kanuni {version}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ushauri</translation>
    </message>
    <message>
        <source>Five C</source>
        <translation>C tano</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Zinazomtetea</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Zinazompinga</translation>
    </message>
    <message>
        <source>From the books</source>
        <translation>Kutoka vitabuni</translation>
    </message>
    <message>
        <source>{middle} of 5 in the middle, at most {apart} apart; one voice alone moves it by {shift}</source>
        <translation>{middle} kati ya 5 katikati, tofauti {apart} zaidi; sauti moja inabadilisha {shift}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kauli</translation>
    </message>
    <message>
        <source>{means}, of 5. They do not count in the score</source>
        <translation>{means}, kati ya 5. Hazihesabiki kwenye alama</translation>
    </message>
    <message>
        <source>no observation in common</source>
        <translation>hakuna uchunguzi wa pamoja</translation>
    </message>
    <message>
        <source>{count} of {all} observations far apart</source>
        <translation>Uchunguzi {count} kati ya {all} uko mbali sana</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>Amepimwa tena</translation>
    </message>
    <message>
        <source>{score} of 100 by {name}; {apart}</source>
        <translation>{score} kati ya 100 na {name}; {apart}</translation>
    </message>
    <message>
        <source>Made without seeing the first</source>
        <translation>Kimefanywa bila kuona cha kwanza</translation>
    </message>
    <message>
        <source>waits {level} of {most}</source>
        <translation>anasubiri {level} kati ya {most}</translation>
    </message>
    <message>
        <source>{count} of {all} sums right</source>
        <translation>hesabu {count} kati ya {all} sahihi</translation>
    </message>
    <message>
        <source>Small tests</source>
        <translation>Majaribio madogo</translation>
    </message>
    <message>
        <source>{found}. They do not count in the score</source>
        <translation>{found}. Hazihesabiki kwenye alama</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Mtu fulani</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Hakuna kikundi</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>Hakuna afisa</translation>
    </message>
    <message>
        <source>Center and group</source>
        <translation>Kituo na kikundi</translation>
    </message>
    <message>
        <source>Loan and savings</source>
        <translation>Mkopo na akiba</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>Haipo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>anadaiwa {amount}</translation>
    </message>
    <message>
        <source>saved {amount}</source>
        <translation>ana akiba {amount}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>money</comment>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Watu waliokutwa</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Iliahidiwa</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Kilichokuja</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Nimeiona</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ni watu wawili</translation>
    </message>
    <message>
        <source>One: keep the first entry</source>
        <translation>Mmoja: baki na rekodi ya kwanza</translation>
    </message>
    <message>
        <source>One: keep the second entry</source>
        <translation>Mmoja: baki na rekodi ya pili</translation>
    </message>
    <message>
        <source>Leave it merged</source>
        <translation>Acha zimeunganishwa</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Rudisha muungano nyuma</translation>
    </message>
    <message>
        <source>kept what was there</source>
        <translation>alibakisha kilichokuwepo</translation>
    </message>
    <message>
        <source>took the other value</source>
        <translation>alichukua thamani nyingine</translation>
    </message>
    <message>
        <source>kept the one from before</source>
        <translation>alibakisha ya awali</translation>
    </message>
    <message>
        <source>wrote another value</source>
        <translation>aliandika thamani nyingine</translation>
    </message>
    <message>
        <source>said both are real</source>
        <translation>alisema zote ni za kweli</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>aliirudisha nyuma</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>ameiona</translation>
    </message>
    <message>
        <source>said they are one person</source>
        <translation>alisema ni mtu mmoja</translation>
    </message>
    <message>
        <source>Same {amount} entered twice?</source>
        <translation>{amount} ile ile imeingizwa mara mbili?</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is closed.</source>
        <translation>{amount} ilikuja kwa mkopo uliofungwa.</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is not known.</source>
        <translation>{amount} ilikuja kwa mkopo usiojulikana.</translation>
    </message>
    <message>
        <source>{amount} is more than was left to pay.</source>
        <translation>{amount} ni zaidi ya iliyobaki kulipwa.</translation>
    </message>
    <message>
        <source>{amount} was paid back and was not due.</source>
        <translation>{amount} ilirudishwa bila kustahili.</translation>
    </message>
    <message>
        <source>{amount} was to pay off the loan and does not.</source>
        <translation>{amount} ilitakiwa kumaliza mkopo na haimalizi.</translation>
    </message>
    <message>
        <source>{amount} was handed over without an approval.</source>
        <translation>{amount} ilikabidhiwa bila idhini.</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that was used before.</source>
        <translation>{amount} ilikabidhiwa kwa idhini iliyotumika awali.</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that had expired.</source>
        <translation>{amount} ilikabidhiwa kwa idhini iliyoisha.</translation>
    </message>
    <message>
        <source>{amount} was handed over on other terms than were approved.</source>
        <translation>{amount} ilikabidhiwa kwa masharti tofauti na idhini.</translation>
    </message>
    <message>
        <source>{amount} was handed over by who approved it.</source>
        <translation>{amount} ilikabidhiwa na aliyeiidhinisha.</translation>
    </message>
    <message>
        <source>{amount} was handed over a second time.</source>
        <translation>{amount} ilikabidhiwa mara ya pili.</translation>
    </message>
    <message>
        <source>{amount} was handed over on a schedule that does not fit it.</source>
        <translation>{amount} ilikabidhiwa kwa ratiba isiyolingana.</translation>
    </message>
    <message>
        <source>{name} takes {amount} back; that needs a supervisor.</source>
        <translation>{name} anarudisha {amount}; inahitaji msimamizi.</translation>
    </message>
    <message>
        <source>{amount} is more than her savings.</source>
        <translation>{amount} ni zaidi ya akiba yake.</translation>
    </message>
    <message>
        <source>{amount} cannot be right.</source>
        <translation>{amount} haiwezi kuwa sahihi.</translation>
    </message>
    <message>
        <source>{amount} was collected with a blocked laptop.</source>
        <translation>{amount} ilikusanywa kwa kompyuta iliyozuiwa.</translation>
    </message>
    <message>
        <source>The laptop of {name} was restored or copied. {note}</source>
        <translation>Kompyuta ya {name} ilirejeshwa au kunakiliwa. {note}</translation>
    </message>
    <message>
        <source>The clock of {name}&apos;s laptop was wrong. {note}</source>
        <translation>Saa ya kompyuta ya {name} haikuwa sahihi. {note}</translation>
    </message>
    <message>
        <source>{name} worked with a laptop that IT had blocked. It has no effect.</source>
        <translation>{name} alifanya kazi kwa kompyuta iliyozuiwa na IT. Haina athari.</translation>
    </message>
    <message>
        <source>Odd times among the records of {name} in a month: {note}</source>
        <translation>Saa za ajabu katika rekodi za {name} kwa mwezi: {note}</translation>
    </message>
    <message>
        <source>{name} worked here after the center was handed over.</source>
        <translation>{name} alifanya kazi hapa baada ya kituo kukabidhiwa.</translation>
    </message>
    <message>
        <source>Two sheets of one meeting disagree.</source>
        <translation>Karatasi mbili za mkutano mmoja zinapingana.</translation>
    </message>
    <message>
        <source>{amount} came for a day that {name} had closed.</source>
        <translation>{amount} ilikuja kwa siku ambayo {name} aliifunga.</translation>
    </message>
    <message>
        <source>{name} paid out {amount} more than was there.</source>
        <translation>{name} alilipa {amount} zaidi ya iliyokuwepo.</translation>
    </message>
    <message>
        <source>{name} kept {amount} over night.</source>
        <translation>{name} alibaki na {amount} usiku.</translation>
    </message>
    <message>
        <source>{amount} missing in what was handed in.</source>
        <translation>{amount} inakosekana katika kilichokabidhiwa.</translation>
    </message>
    <message>
        <source>Missing receipt: {note}.</source>
        <translation>Risiti haipo: {note}.</translation>
    </message>
    <message>
        <source>Receipt given out twice: {note}.</source>
        <translation>Risiti imetolewa mara mbili: {note}.</translation>
    </message>
    <message>
        <source>{name} changed something that had been decided.</source>
        <translation>{name} alibadilisha kilichoamuliwa.</translation>
    </message>
    <message>
        <source>Who was to stand in for her stands in for as many as she may.</source>
        <translation>Anayetaka kumdhamini amefikia kikomo cha udhamini.</translation>
    </message>
    <message>
        <source>Her guarantor closes a ring who stand in for one another.</source>
        <translation>Mdhamini wake anafunga mzunguko wa wanaodhaminiana.</translation>
    </message>
    <message>
        <source>Her guarantor has too little left a month.</source>
        <translation>Mdhamini wake anabakiwa na kidogo mno kwa mwezi.</translation>
    </message>
    <message>
        <source>What her guarantor has left a month is not known.</source>
        <translation>Kinachombakia mdhamini wake kwa mwezi hakijulikani.</translation>
    </message>
    <message>
        <source>Two entries have the same identity number.</source>
        <translation>Rekodi mbili zina namba moja ya kitambulisho.</translation>
    </message>
    <message>
        <source>Two entries may be one person.</source>
        <translation>Rekodi mbili zinaweza kuwa mtu mmoja.</translation>
    </message>
    <message>
        <source>{amount} was handed over to an entry that had been merged.</source>
        <translation>{amount} ilikabidhiwa kwa rekodi iliyounganishwa.</translation>
    </message>
    <message>
        <source>{name} worked for a center that had been closed.</source>
        <translation>{name} alifanya kazi kwa kituo kilichofungwa.</translation>
    </message>
    <message>
        <source>{name} changed a center that had been merged.</source>
        <translation>{name} alibadilisha kituo kilichounganishwa.</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it.</source>
        <translation>{amount} ililipwa kabla ya ratiba mpya na ilifika baadaye.</translation>
    </message>
    <message>
        <source>{amount} was paid out of savings that were overdrawn already.</source>
        <translation>{amount} ililipwa kutoka akiba iliyokwisha kuzidi.</translation>
    </message>
    <message>
        <source>{name} paid {amount} out of savings of another officer&apos;s center.</source>
        <translation>{name} alilipa {amount} kutoka akiba ya kituo cha afisa mwingine.</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings in a week.</source>
        <translation>{amount} ni zaidi ya inayoruhusiwa kutolewa akibani kwa wiki.</translation>
    </message>
    <message>
        <source>said they are two people</source>
        <translation>alisema ni watu wawili</translation>
    </message>
    <message>
        <source>let it count</source>
        <translation>ihesabiwe</translation>
    </message>
    <message>
        <source>decided it</source>
        <translation>aliamua</translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation>Zote ni za kweli</translation>
    </message>
    <message>
        <source>Reverse the second</source>
        <translation>Batilisha ya pili</translation>
    </message>
    <message>
        <source>Let the receipt stand</source>
        <translation>Acha risiti ibaki</translation>
    </message>
    <message>
        <source>Agree: reverse it</source>
        <translation>Kubali: ibatilishe</translation>
    </message>
    <message>
        <source>It is real, count it</source>
        <translation>Ni ya kweli, ihesabu</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>Ibatilishe</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Rekodi ya kwanza</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Rekodi ya pili</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>inabaki</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>ilikuja baadaye</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Kilichoamuliwa</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>Kilichokuja baadaye</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>kinabaki</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>imehifadhiwa</translation>
    </message>
    <message>
        <source>kept, not carried out</source>
        <translation>imehifadhiwa, haikutekelezwa</translation>
    </message>
    <message>
        <source>Second receipt</source>
        <translation>Risiti ya pili</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Risiti ya kwanza</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>inahesabika</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>imewekwa kando</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>imerudishwa nyuma</translation>
    </message>
    <message>
        <source>counted on the loan</source>
        <translation>imehesabiwa kwenye mkopo</translation>
    </message>
    <message>
        <source>The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided.</source>
        <translation>Pesa zimetoka na zimewekwa kando. Hakuna zaidi ya kutolewa hadi iamuliwe.</translation>
    </message>
    <message>
        <source>Nobody&apos;s money is lost: this receipt is kept apart until it is decided.</source>
        <translation>Pesa za mtu hazijapotea: risiti hii imewekwa kando hadi iamuliwe.</translation>
    </message>
    <message>
        <source>Nothing was corrected: count and receipts both stay as they are.</source>
        <translation>Hakuna kilichosahihishwa: hesabu na risiti vinabaki vilivyo.</translation>
    </message>
    <message>
        <source>It is kept as it was written and changed nothing.</source>
        <translation>Imehifadhiwa kama ilivyoandikwa na haikubadilisha kitu.</translation>
    </message>
    <message>
        <source>It counts under the schedule of its own day. Nothing has to be chosen.</source>
        <translation>Inahesabika kwa ratiba ya siku yake. Hakuna cha kuchagua.</translation>
    </message>
    <message>
        <source>It was taken back, with a supervisor&apos;s PIN on the officer&apos;s laptop.</source>
        <translation>Ilirudishwa kwa PIN ya msimamizi kwenye kompyuta ya afisa.</translation>
    </message>
    <message>
        <source>The receipt counts until this is decided. Once you agree, the money goes back.</source>
        <translation>Risiti inahesabika hadi iamuliwe. Ukikubali, pesa zinarudi.</translation>
    </message>
    <message>
        <source>Both entries go on. No new loan is approved to either until this is decided.</source>
        <translation>Rekodi zote mbili zinaendelea. Hakuna mkopo mpya hadi iamuliwe.</translation>
    </message>
    <message>
        <source>The loan runs.</source>
        <translation>Mkopo unaendelea.</translation>
    </message>
    <message>
        <source>Both entries go on as they are.</source>
        <translation>Rekodi zote zinaendelea zilivyo.</translation>
    </message>
    <message>
        <source>Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.</source>
        <translation>Yote yanahesabika kama yalivyoandikwa. Hakuna cha kuchagua; uliza kompyuta ni ya nani.</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept as an unfinished next version of the author&apos;s.</source>
        <translation>Kilichoamuliwa kinabaki. Maneno ya baadaye yamehifadhiwa kama toleo lijalo lisilokamilika la mwandishi.</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept here and changed nothing.</source>
        <translation>Kilichoamuliwa kinabaki. Maneno ya baadaye yamehifadhiwa na hayakubadilisha kitu.</translation>
    </message>
    <message>
        <source>Nothing is changed by this. It only has to be seen.</source>
        <translation>Hii haibadilishi kitu. Inapaswa tu kuonekana.</translation>
    </message>
    <message>
        <source>{amount} came for a center that had been closed.</source>
        <translation>{amount} ilikuja kwa kituo kilichofungwa.</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule had asked {difference} more.</source>
        <translation>{amount} ililipwa kabla ya ratiba mpya na ilifika baadaye. Hadi siku hiyo ratiba ya awali iliomba {difference} zaidi.</translation>
    </message>
    <message>
        <source>Counted {amount} more than the receipts. {note}</source>
        <translation>Imehesabiwa {amount} zaidi ya risiti. {note}</translation>
    </message>
    <message>
        <source>Counted {amount} less than the receipts. {note}</source>
        <translation>Imehesabiwa {amount} pungufu ya risiti. {note}</translation>
    </message>
    <message>
        <source>{amount} too much in what was handed in.</source>
        <translation>{amount} imezidi katika kilichokabidhiwa.</translation>
    </message>
    <message>
        <source>{amount} waits for a decision.</source>
        <translation>{amount} inasubiri uamuzi.</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Mkopaji</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>{day}, {outcome}</source>
        <translation>{day}, {outcome}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Ametembelewa</translation>
    </message>
    <message>
        <source>None up to now</source>
        <translation>Hakuna hadi sasa</translation>
    </message>
    <message numerus="yes">
        <source>{n} paid off</source>
        <comment>{n} paid off</comment>
        <translation>
            <numerusform>{n} umemalizika</numerusform>
            <numerusform>{n} imemalizika</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} left, on time</source>
        <translation>{amount} imebaki, kwa wakati</translation>
    </message>
    <message numerus="yes">
        <source>{amount} left, {n} day late</source>
        <comment>{amount} left, {n} days late</comment>
        <translation>
            <numerusform>{amount} imebaki, amechelewa siku {n}</numerusform>
            <numerusform>{amount} imebaki, amechelewa siku {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loan, none runs</source>
        <comment>{n} loans, none runs</comment>
        <translation>
            <numerusform>mkopo {n}, hakuna unaoendelea</numerusform>
            <numerusform>mikopo {n}, hakuna unaoendelea</numerusform>
        </translation>
    </message>
    <message>
        <source>A borrower</source>
        <translation>Mkopaji</translation>
    </message>
    <message>
        <source>{name} is {days} days late</source>
        <translation>{name} amechelewa siku {days}</translation>
    </message>
    <message>
        <source>{amount} outstanding counts as at risk</source>
        <translation>deni la {amount} linahesabika hatarini</translation>
    </message>
    <message>
        <source>{name} missed her last installment</source>
        <translation>{name} alikosa rejesho lake la mwisho</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late, {amount} outstanding</source>
        <comment>{n} days late, {amount} outstanding</comment>
        <translation>
            <numerusform>amechelewa siku {n}, deni {amount}</numerusform>
            <numerusform>amechelewa siku {n}, deni {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % came in the last four weeks; the floor is {floor} %</source>
        <translation>{percent} % walikuja wiki nne zilizopita; kima cha chini ni {floor} %</translation>
    </message>
    <message>
        <source>Few come to {center}</source>
        <translation>Wachache wanakuja {center}</translation>
    </message>
    <message>
        <source>{count} sheets of one meeting became one</source>
        <translation>karatasi {count} za mkutano mmoja zimekuwa moja</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>{name} {chosen} later: not carried out</source>
        <translation>{name} {chosen} baadaye: haikutekelezwa</translation>
    </message>
    <message>
        <source>{name} {chosen}.</source>
        <translation>{name} {chosen}.</translation>
    </message>
    <message>
        <source>Change of a loan · {name}</source>
        <translation>Badiliko la mkopo · {name}</translation>
    </message>
    <message>
        <source>Note on work about {name}</source>
        <translation>Dokezo kuhusu kazi ya {name}</translation>
    </message>
    <message>
        <source>Work about {name} put aside</source>
        <translation>Kazi kuhusu {name} imewekwa kando</translation>
    </message>
    <message>
        <source>Work about {name} taken up</source>
        <translation>Kazi kuhusu {name} imechukuliwa tena</translation>
    </message>
    <message>
        <source>Decision about {name} taken back</source>
        <translation>Uamuzi kuhusu {name} umerudishwa</translation>
    </message>
    <message>
        <source>Terms agreed on with {name}</source>
        <translation>Masharti yamekubaliwa na {name}</translation>
    </message>
    <message>
        <source>Not said what was seen of it</source>
        <translation>Haijasemwa kilichoonekana</translation>
    </message>
    <message>
        <source>Used as she said</source>
        <translation>Umetumika kama alivyosema</translation>
    </message>
    <message>
        <source>Partly used as she said</source>
        <translation>Sehemu umetumika kama alivyosema</translation>
    </message>
    <message>
        <source>Used for something else</source>
        <translation>Umetumika kwa jambo lingine</translation>
    </message>
    <message>
        <source>Nothing of it could be seen</source>
        <translation>Hakuna kilichoweza kuonekana</translation>
    </message>
    <message>
        <source>Position taken, by a photo; her home is not registered</source>
        <translation>Mahali kwa picha; nyumba yake haijasajiliwa</translation>
    </message>
    <message>
        <source>Position taken, typed by hand; her home is not registered</source>
        <translation>Mahali kumeandikwa kwa mkono; nyumba yake haijasajiliwa</translation>
    </message>
    <message>
        <source>{meters} m from her home, by a photo</source>
        <translation>mita {meters} kutoka nyumbani kwake, kwa picha</translation>
    </message>
    <message>
        <source>{meters} m from her home, typed by hand</source>
        <translation>mita {meters} kutoka nyumbani kwake, kwa mkono</translation>
    </message>
    <message>
        <source>Amount and day are named</source>
        <translation>Kiasi na siku vimetajwa</translation>
    </message>
    <message>
        <source>Amount or day is missing</source>
        <translation>Kiasi au siku haipo</translation>
    </message>
    <message>
        <source>Loan use</source>
        <translation>Matumizi ya mkopo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Asked for by policy, not there yet</source>
        <translation>Inatakiwa na sera, bado haipo</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Imeingizwa</translation>
    </message>
    <message numerus="yes">
        <source>Typed {n} hour after it happened</source>
        <comment>Typed {n} hours after it happened</comment>
        <translation>
            <numerusform>Imeandikwa saa {n} baadaye</numerusform>
            <numerusform>Imeandikwa saa {n} baadaye</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>hakuna sababu iliyotolewa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>No position: {reason}</source>
        <translation>Hakuna mahali: {reason}</translation>
    </message>
    <message>
        <source>Position taken; her home is not registered</source>
        <translation>Mahali pamechukuliwa; nyumba yake haijasajiliwa</translation>
    </message>
    <message>
        <source>{meters} m from her home</source>
        <translation>mita {meters} kutoka nyumbani kwake</translation>
    </message>
    <message>
        <source>Time in and out not recorded</source>
        <translation>Saa za kuingia na kutoka hazijaandikwa</translation>
    </message>
    <message>
        <source>{minutes} min at the door</source>
        <translation>dakika {minutes} mlangoni</translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>herufi {n}</numerusform>
            <numerusform>herufi {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Hakuna maelezo</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ilitokea</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} tarehe {day}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Ziara ijayo</translation>
    </message>
    <message>
        <source>IT must let this laptop go on</source>
        <translation>IT lazima waruhusu kompyuta hii iendelee</translation>
    </message>
    <message>
        <source>This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. They reach the office once IT and you have done this:</source>
        <translation>Kompyuta hii ilirejeshwa kutoka nakala, au ilinakiliwa. Rekodi zake ziko salama hapa; unaweza kuendelea. Zitafika ofisini IT na wewe mkishafanya hivi:</translation>
    </message>
    <message>
        <source>1  IT, at the office&apos;s server: make a one-time code</source>
        <translation>1  IT, kwenye seva ya ofisi: tengeneza msimbo wa mara moja</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: go on with that code</source>
        <translation>2  Hapa, Fieldbook ikiwa imefungwa, kwenye terminal: endelea kwa msimbo huo</translation>
    </message>
    <message>
        <source>3  Open Fieldbook again and sync; records that the office has are not sent twice</source>
        <translation>3  Fungua Fieldbook tena na ulandanishe; ambavyo ofisi inavyo havitumwi mara mbili</translation>
    </message>
    <message>
        <source>The office does not know this laptop any more</source>
        <translation>Ofisi haiijui tena kompyuta hii</translation>
    </message>
    <message>
        <source>Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. They reach the office once IT and you have done this:</source>
        <translation>Huenda seva yake ilirejeshwa kutoka nakala ya zamani. Rekodi zako ziko salama hapa. Zitafika ofisini IT na wewe mkishafanya hivi:</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>Rekodi hizi haziwezi kusomwa</translation>
    </message>
    <message>
        <source>What the office received is safe there. What was not sent is in a second copy beside the database, so delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:</source>
        <translation>Ofisi ilichopokea kiko salama huko. Ambacho hakikutumwa kiko kwenye nakala ya pili karibu na hifadhidata, usifute kitu; picha tu ambazo hazikutumwa hazina nakala. IT wanakipokea hivi:</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT</source>
        <translation>2  Hapa, Fieldbook ikiwa imefungwa, kwenye terminal: jiunge tena; inaonyesha NEW-SEAT</translation>
    </message>
    <message>
        <source>3  Here: take over what the office does not have</source>
        <translation>3  Hapa: chukua ambavyo ofisi haina</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} ahead of the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>Saa ya kompyuta hii ilikuwa mbele ya ofisi kwa {time}. Rekodi zako ziko salama na zinabaki na siku yake. Weka tarehe na saa kwenye mipangilio ya mfumo.</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} behind the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>Saa ya kompyuta hii ilikuwa nyuma ya ofisi kwa {time}. Rekodi zako ziko salama na zinabaki na siku yake. Weka tarehe na saa kwenye mipangilio ya mfumo.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Rekodi</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry about money came from a newer version and is not counted here yet, so a balance may be wrong. Nothing is lost; have this laptop updated.</source>
        <comment>{n} entries about money came from a newer version and are not counted here yet, so balances may be wrong. Nothing is lost; have this laptop updated.</comment>
        <translation>
            <numerusform>Ingizo {n} la pesa limetoka toleo jipya na bado halijahesabiwa hapa, hivyo salio laweza kuwa si sahihi. Hakuna kilichopotea; omba kompyuta hii isasishwe.</numerusform>
            <numerusform>Maingizo {n} ya pesa yametoka toleo jipya na bado hayajahesabiwa hapa, hivyo masalio yaweza kuwa si sahihi. Hakuna kilichopotea; omba kompyuta hii isasishwe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records here were once found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</source>
        <comment>Records here were {n} times found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</comment>
        <translation>
            <numerusform>Rekodi za hapa zilipatikana mara moja tofauti na za ofisi na kuletwa upya; waambie IT ikiendelea.</numerusform>
            <numerusform>Rekodi za hapa zilipatikana mara {n} tofauti na za ofisi na kuletwa upya; waambie IT ikiendelea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to a backup. What you recorded goes there again; what others recorded after it comes back here as their laptops exchange, so ask them before you decide on what seems to be missing.</source>
        <translation>Seva ya ofisi ilirejeshwa kwenye nakala ya zamani. Ulichorekodi kinaenda huko tena; walichorekodi wengine baadaye hurudi hapa kompyuta zao zinapobadilishana, kwa hiyo waulize kabla ya kuamua kuhusu kinachoonekana kukosekana.</translation>
    </message>
    <message>
        <source>{count} came from a newer version; update this laptop to see them.</source>
        <translation>{count} zilitoka toleo jipya; sasisha kompyuta hii kuziona.</translation>
    </message>
    <message>
        <source>Everything of yours is at the office.</source>
        <translation>Kila kitu chako kiko ofisini.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits here safely. Nothing is lost.</source>
        <comment>{n} changes wait here safely. Nothing is lost.</comment>
        <translation>
            <numerusform>badiliko {n} linasubiri hapa salama. Hakuna kilichopotea.</numerusform>
            <numerusform>mabadiliko {n} yanasubiri hapa salama. Hakuna kilichopotea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Kituo</translation>
    </message>
    <message numerus="yes">
        <source>{center} meeting, {n} member</source>
        <comment>{center} meeting, {n} members</comment>
        <translation>
            <numerusform>Mkutano wa {center}, mwanachama {n}</numerusform>
            <numerusform>Mkutano wa {center}, wanachama {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Repayment of {name}, {amount}</source>
        <translation>Rejesho la {name}, {amount}</translation>
    </message>
    <message>
        <source>Paid back to {name}, {amount}</source>
        <translation>Amerudishiwa {name}, {amount}</translation>
    </message>
    <message>
        <source>Savings of {name}, {amount}</source>
        <translation>Akiba ya {name}, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal of {name}, {amount}</source>
        <translation>Kutoa kwa {name}, {amount}</translation>
    </message>
    <message>
        <source>Reversal for {name}</source>
        <translation>Ubatilishaji kwa {name}</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Ubatilishaji</translation>
    </message>
    <message>
        <source>Loan of {name}, {amount}</source>
        <translation>Mkopo wa {name}, {amount}</translation>
    </message>
    <message>
        <source>Savings account of {name}</source>
        <translation>Akaunti ya akiba ya {name}</translation>
    </message>
    <message>
        <source>Charge for {name}, proposed</source>
        <translation>Tozo kwa {name}, limependekezwa</translation>
    </message>
    <message>
        <source>Waiver for {name}, proposed</source>
        <translation>Msamaha kwa {name}, umependekezwa</translation>
    </message>
    <message>
        <source>New schedule for {name}, proposed</source>
        <translation>Ratiba mpya kwa {name}, imependekezwa</translation>
    </message>
    <message>
        <source>Write-off for {name}, proposed</source>
        <translation>Kufuta deni la {name}, kumependekezwa</translation>
    </message>
    <message>
        <source>Charge for {name}, agreed</source>
        <translation>Tozo kwa {name}, limekubaliwa</translation>
    </message>
    <message>
        <source>Waiver for {name}, agreed</source>
        <translation>Msamaha kwa {name}, umekubaliwa</translation>
    </message>
    <message>
        <source>New schedule for {name}, agreed</source>
        <translation>Ratiba mpya kwa {name}, imekubaliwa</translation>
    </message>
    <message>
        <source>Write-off for {name}, agreed</source>
        <translation>Kufuta deni la {name}, kumekubaliwa</translation>
    </message>
    <message>
        <source>Charge for {name}, not agreed</source>
        <translation>Tozo kwa {name}, halikukubaliwa</translation>
    </message>
    <message>
        <source>Waiver for {name}, not agreed</source>
        <translation>Msamaha kwa {name}, haukukubaliwa</translation>
    </message>
    <message>
        <source>New schedule for {name}, not agreed</source>
        <translation>Ratiba mpya kwa {name}, haikukubaliwa</translation>
    </message>
    <message>
        <source>Write-off for {name}, not agreed</source>
        <translation>Kufuta deni la {name}, hakukukubaliwa</translation>
    </message>
    <message>
        <source>Change for {name}, proposed</source>
        <translation>Badiliko kwa {name}, limependekezwa</translation>
    </message>
    <message>
        <source>Change for {name}, agreed</source>
        <translation>Badiliko kwa {name}, limekubaliwa</translation>
    </message>
    <message>
        <source>Change for {name}, not agreed</source>
        <translation>Badiliko kwa {name}, halikukubaliwa</translation>
    </message>
    <message>
        <source>Visit to {name}</source>
        <translation>Ziara kwa {name}</translation>
    </message>
    <message>
        <source>Unfinished visit to {name}</source>
        <translation>Ziara isiyokamilika kwa {name}</translation>
    </message>
    <message>
        <source>Assessment of {name}</source>
        <translation>Tathmini ya {name}</translation>
    </message>
    <message>
        <source>Accepted assessment</source>
        <translation>Tathmini imekubaliwa</translation>
    </message>
    <message>
        <source>Returned assessment</source>
        <translation>Tathmini imerudishwa</translation>
    </message>
    <message>
        <source>Accepted visit to {name}</source>
        <translation>Ziara iliyokubaliwa kwa {name}</translation>
    </message>
    <message>
        <source>Returned visit to {name}</source>
        <translation>Ziara iliyorudishwa kwa {name}</translation>
    </message>
    <message numerus="yes">
        <source>Decision on {n} conflict</source>
        <comment>Decision on {n} conflicts</comment>
        <translation>
            <numerusform>Uamuzi kuhusu mgongano {n}</numerusform>
            <numerusform>Uamuzi kuhusu migongano {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Swali: {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Jibu: {words}</translation>
    </message>
    <message>
        <source>Application of {name} approved</source>
        <translation>Ombi la {name} limeidhinishwa</translation>
    </message>
    <message>
        <source>Application of {name} returned</source>
        <translation>Ombi la {name} limerudishwa</translation>
    </message>
    <message>
        <source>Application of {name} rejected</source>
        <translation>Ombi la {name} limekataliwa</translation>
    </message>
    <message>
        <source>{name} asks about a loan</source>
        <translation>{name} anaulizia mkopo</translation>
    </message>
    <message>
        <source>Application of {name}, {amount}</source>
        <translation>Ombi la {name}, {amount}</translation>
    </message>
    <message>
        <source>Recommendation for {name}, {amount}</source>
        <translation>Pendekezo kwa {name}, {amount}</translation>
    </message>
    <message>
        <source>Application of {name} withdrawn</source>
        <translation>Ombi la {name} limeondolewa</translation>
    </message>
    <message>
        <source>Product {product}, version {version}</source>
        <translation>Aina {product}, toleo {version}</translation>
    </message>
    <message>
        <source>Product withdrawn</source>
        <translation>Aina imeondolewa</translation>
    </message>
    <message>
        <source>{product} withdrawn</source>
        <translation>{product} imeondolewa</translation>
    </message>
    <message>
        <source>Holidays and closed days, version {version}</source>
        <translation>Sikukuu na siku za kufungwa, toleo {version}</translation>
    </message>
    <message>
        <source>Lending policy {name}</source>
        <translation>Sera ya mikopo {name}</translation>
    </message>
    <message>
        <source>New borrower {name}</source>
        <translation>Mkopaji mpya {name}</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} ya {name}</translation>
    </message>
    <message>
        <source>Center {name}</source>
        <translation>Kituo {name}</translation>
    </message>
    <message>
        <source>{center} handed to another officer</source>
        <translation>{center} kimekabidhiwa afisa mwingine</translation>
    </message>
    <message>
        <source>A record of a newer version took effect</source>
        <translation>Rekodi ya toleo jipya imeanza kutumika</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Picha ya {name}</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Kikundi {name}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} na {second}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Wasifu</translation>
    </message>
    <message>
        <source>The clock of a laptop was wrong</source>
        <translation>Saa ya kompyuta haikuwa sahihi</translation>
    </message>
    <message>
        <source>Odd times of a laptop&apos;s records</source>
        <translation>Saa za ajabu za rekodi za kompyuta</translation>
    </message>
    <message>
        <source>A laptop goes on in a new series</source>
        <translation>Kompyuta inaendelea kwa mfululizo mpya</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Ruhusa imetolewa</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Ruhusa imekwisha</translation>
    </message>
    <message>
        <source>{first} and {second} are one person</source>
        <translation>{first} na {second} ni mtu mmoja</translation>
    </message>
    <message>
        <source>{name} stands for herself again</source>
        <translation>{name} anajitegemea tena</translation>
    </message>
    <message>
        <source>{center} closed</source>
        <translation>{center} kimefungwa</translation>
    </message>
    <message>
        <source>{center} merged into another</source>
        <translation>{center} kimeunganishwa na kingine</translation>
    </message>
    <message>
        <source>A decision taken back</source>
        <translation>Uamuzi umerudishwa nyuma</translation>
    </message>
    <message>
        <source>Held work let count</source>
        <translation>Kazi iliyozuiwa imehesabiwa</translation>
    </message>
    <message numerus="yes">
        <source>Late {n} day</source>
        <comment>Late {n} days</comment>
        <translation>
            <numerusform>Amechelewa siku {n}</numerusform>
            <numerusform>Amechelewa siku {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {amount} today</source>
        <translation>Aliahidi {amount} leo</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}</source>
        <translation>Aliahidi {amount} tarehe {day}</translation>
    </message>
    <message>
        <source>Next visit planned for today</source>
        <translation>Ziara ijayo imepangwa leo</translation>
    </message>
    <message>
        <source>Next visit planned for {day}</source>
        <translation>Ziara ijayo imepangwa {day}</translation>
    </message>
    <message>
        <source>Visit returned</source>
        <translation>Ziara imerudishwa</translation>
    </message>
    <message>
        <source>Loan application returned</source>
        <translation>Ombi la mkopo limerudishwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} person half registered</source>
        <comment>{n} people half registered</comment>
        <translation>
            <numerusform>mtu {n} amesajiliwa nusu</numerusform>
            <numerusform>watu {n} wamesajiliwa nusu</numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Bado hakuna jina</translation>
    </message>
    <message>
        <source>{name} asks: {work}</source>
        <translation>{name} anauliza: {work}</translation>
    </message>
    <message>
        <source>{name} asks about {person}</source>
        <translation>{name} anauliza kuhusu {person}</translation>
    </message>
    <message numerus="yes">
        <source>{n} record changed in two places</source>
        <comment>{n} records changed in two places</comment>
        <translation>
            <numerusform>rekodi {n} imebadilishwa sehemu mbili</numerusform>
            <numerusform>rekodi {n} zimebadilishwa sehemu mbili</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Wewe unaamua</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} anaamua</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit</source>
        <comment>{n} unfinished visits</comment>
        <translation>
            <numerusform>ziara {n} haijakamilika</numerusform>
            <numerusform>ziara {n} hazijakamilika</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: today. Nothing is lost</source>
        <translation>Ya zamani: leo. Hakuna kilichopotea</translation>
    </message>
    <message>
        <source>Oldest: {day}. Nothing is lost</source>
        <translation>Ya zamani: {day}. Hakuna kilichopotea</translation>
    </message>
    <message>
        <source>Assessment returned</source>
        <translation>Tathmini imerudishwa</translation>
    </message>
    <message>
        <source>Rate {name} too</source>
        <translation>Mpime {name} pia</translation>
    </message>
    <message>
        <source>Without seeing what was said</source>
        <translation>Bila kuona kilichosemwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} assessment is over a year old</source>
        <comment>{n} assessments are over a year old</comment>
        <translation>
            <numerusform>tathmini {n} ina zaidi ya mwaka</numerusform>
            <numerusform>tathmini {n} zina zaidi ya mwaka</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is that of {name}</source>
        <translation>Ya zamani zaidi ni ya {name}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Na {count} zaidi</translation>
    </message>
    <message>
        <source>{day} is not closed</source>
        <translation>{day} haijafungwa</translation>
    </message>
    <message>
        <source>Count the cash, then close that day</source>
        <translation>Hesabu pesa, kisha funga siku hiyo</translation>
    </message>
    <message>
        <source>{amount} not handed in</source>
        <translation>{amount} haijakabidhiwa</translation>
    </message>
    <message>
        <source>Cash not handed in</source>
        <translation>Pesa hazijakabidhiwa</translation>
    </message>
    <message>
        <source>Collected until {day}</source>
        <translation>Imekusanywa hadi {day}</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>loans</comment>
        <translation>Iliyochelewa</translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <comment>{n} people</comment>
        <translation>
            <numerusform>mtu {n}</numerusform>
            <numerusform>watu {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts.</source>
        <translation>Rekodi nyingine ina namba ile ile ya kitambulisho. Hakuna mkopo hadi msimamizi aamue kwenye Migongano.</translation>
    </message>
    <message>
        <source>Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts.</source>
        <translation>Rekodi nyingine inaonekana mtu yule yule. Zote zimehifadhiwa. Msimamizi anaamua kwenye Migongano.</translation>
    </message>
    <message>
        <source>This entry was merged into another one of hers. Nothing is lost. Open that one.</source>
        <translation>Rekodi hii imeunganishwa na yake nyingine. Hakuna kilichopotea. Fungua hiyo.</translation>
    </message>
    <message>
        <source>This entry has a loan or savings, so it must be the one that stays. Choose the other one.</source>
        <translation>Rekodi hii ina mkopo au akiba, hivyo ndiyo ibaki. Chagua nyingine.</translation>
    </message>
    <message>
        <source>This center was closed. Your record is kept and waits for a supervisor.</source>
        <translation>Kituo hiki kilifungwa. Rekodi yako imehifadhiwa na inamsubiri msimamizi.</translation>
    </message>
    <message>
        <source>This center was merged into another. Your record is kept. Sync, then open the other one.</source>
        <translation>Kituo hiki kiliunganishwa na kingine. Rekodi yako imehifadhiwa. Landanisha, kisha fungua kingine.</translation>
    </message>
    <message>
        <source>The loan has a new schedule since that day. The payment counts. Look at the loan.</source>
        <translation>Mkopo una ratiba mpya tangu siku hiyo. Malipo yanahesabika. Tazama mkopo.</translation>
    </message>
    <message>
        <source>These savings are overdrawn, so nothing may be taken out. A supervisor decides first.</source>
        <translation>Akiba hii imezidi kutolewa, hakuna cha kutoa. Msimamizi anaamua kwanza.</translation>
    </message>
    <message>
        <source>Only the officer of her center pays out her savings. Ask that officer or a supervisor.</source>
        <translation>Ni afisa wa kituo chake tu anayemlipa akiba. Muulize afisa huyo au msimamizi.</translation>
    </message>
    <message>
        <source>{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday.</source>
        <translation>{taken} kati ya {most} imetolewa wiki hii ({policy}). Ingiza kidogo, au subiri Jumatatu.</translation>
    </message>
    <message>
        <source>That is more than may be taken out in a week. Enter less, or wait for Monday.</source>
        <translation>Hiyo ni zaidi ya inayoruhusiwa kwa wiki. Ingiza kidogo, au subiri Jumatatu.</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT.</source>
        <translation>Sehemu ya programu imesimama. Kilichohifadhiwa kiko salama. Funga uendelee, au tuma taarifa kwa IT.</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report to IT.</source>
        <translation>Sehemu ya programu imesimama. Kilichohifadhiwa kiko salama, mwisho {time}. Funga uendelee, au tuma taarifa kwa IT.</translation>
    </message>
    <message>
        <source>Something here went wrong</source>
        <translation>Kuna jambo halikwenda sawa</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>Taarifa kwa IT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Nakili taarifa</translation>
    </message>
    <message>
        <source>This laptop refused that. What you typed is still on screen. Try again, then ask IT.</source>
        <translation>Kompyuta hii imekataa. Ulichoandika bado kipo. Jaribu tena, kisha uliza IT.</translation>
    </message>
    <message>
        <source>Every key is also a button, or a command in Ctrl K.</source>
        <translation>Kila kitufe pia ni kibonyezo, au amri katika Ctrl K.</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Msaada: {page}</translation>
    </message>
    <message>
        <source>Whole guide</source>
        <translation>Mwongozo wote</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Chapisha ukurasa huu</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Tafuta kwenye mwongozo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Kwenye ukurasa huu</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kila mahali</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Hakuna kwenye mwongozo chenye maneno haya.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>{figures}. Enter opens the table</source>
        <translation>{figures}. Enter hufungua jedwali</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>All work is saved on this laptop</source>
        <translation>Kazi yote imehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>Rekodi za majaribio</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Imehifadhiwa {time}</translation>
    </message>
    <message>
        <source>Not saved. Read the strip at the top</source>
        <translation>Haijahifadhiwa. Soma ukanda wa juu</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Fungua Landanisha</translation>
    </message>
    <message>
        <source>Fieldbook closed by itself after {time}. Everything up to {safe} is here.</source>
        <translation>Fieldbook ilijifunga baada ya {time}. Yote hadi {safe} yako hapa.</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Fungua rasimu</translation>
    </message>
    <message>
        <source>{step}: with whom?</source>
        <translation>{step}: na nani?</translation>
    </message>
    <message>
        <source>Letters work as keys again</source>
        <translation>Herufi ni vitufe tena</translation>
    </message>
    <message>
        <source>Letters no longer work as keys</source>
        <translation>Herufi si vitufe tena</translation>
    </message>
    <message>
        <source>You are offline. {what} will be sent when a network appears.</source>
        <translation>Uko nje ya mtandao. {what} itatumwa mtandao ukipatikana.</translation>
    </message>
    <message>
        <source>This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT</source>
        <translation>Toleo hili haliwezi kutuma tena. Mabadiliko yako {waiting} yako salama. Sasisha kwa USB au uliza IT</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet</source>
        <translation>IT wamezuia kompyuta hii. Ikabidhi tawini. Bado hakuna kilichofutwa</translation>
    </message>
    <message>
        <source>The clock of this laptop went back. Set date and time before you record anything.</source>
        <translation>Saa ya kompyuta hii ilirudi nyuma. Weka tarehe na saa kabla ya kurekodi.</translation>
    </message>
    <message>
        <source>Only {free} MB free. New photos wait; typing still works. Delete files or ask IT</source>
        <translation>Zimebaki MB {free} tu. Picha mpya zinasubiri; uandishi unaendelea. Futa mafaili au uliza IT</translation>
    </message>
    <message>
        <source>exchanged just now</source>
        <translation>yamebadilishwa sasa hivi</translation>
    </message>
    <message>
        <source>exchanged {time} ago</source>
        <translation>yalibadilishwa {time} iliyopita</translation>
    </message>
    <message>
        <source>Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text</source>
        <translation>Haikuweza kuandika kwenye diski saa {at}. Ulichoandika bado kipo. Jaribu tena / Nakili maandishi</translation>
    </message>
    <message>
        <source>No position receiver found. Finish the visit and choose a reason, or plug in the receiver</source>
        <translation>Hakuna kipokezi cha mahali. Maliza ziara uchague sababu, au chomeka kipokezi</translation>
    </message>
    <message>
        <source>Printer did not answer. The receipt is saved and in &quot;Print later&quot;</source>
        <translation>Printa haikujibu. Risiti imehifadhiwa na iko kwenye &quot;Chapisha baadaye&quot;</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction</source>
        <translation>{day} imefungwa. Irekodi leo kama sahihisho</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock says {year}. Set the date, or your receipts will be refused</source>
        <translation>Saa ya kompyuta hii inasema {year}. Weka tarehe, la sivyo risiti zako zitakataliwa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Landanisha</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Mtu mpya</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>Change a loan</source>
        <translation>Badili mkopo</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>Ombi la mkopo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Umeulizwa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mikutano</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Marejesho</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kukabidhi</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Funga siku</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Migongano</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>Karatasi ya makusanyo</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Hatari</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Idhini</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Anza ziara</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>Rekodi rejesho</translation>
    </message>
    <message>
        <source>Deposit or withdrawal</source>
        <translation>Kuweka au kutoa</translation>
    </message>
    <message>
        <source>Passbook and statements</source>
        <translation>Kitabu na taarifa</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Anza tathmini</translation>
    </message>
    <message>
        <source>Apply for a loan</source>
        <translation>Omba mkopo</translation>
    </message>
    <message>
        <source>Find a person, group or loan, or type a command</source>
        <translation>Tafuta mtu, kikundi au mkopo, au andika amri</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Tafuta au fanya</translation>
    </message>
    <message>
        <source>No one called {name} in your centers. A supervisor&apos;s laptop has everybody of the branch.</source>
        <translation>Hakuna aitwaye {name} katika vituo vyako. Kompyuta ya msimamizi ina watu wote wa tawi.</translation>
    </message>
    <message>
        <source>No one called {name} on this laptop.</source>
        <translation>Hakuna anayeitwa {name} kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Mtu mpya: {name}</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>Hakuna mwenye jina hilo hapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late</source>
        <comment>{n} days late</comment>
        <translation>
            <numerusform>siku {n} ya kuchelewa</numerusform>
            <numerusform>siku {n} za kuchelewa</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>hajachelewa</translation>
    </message>
    <message>
        <source>Centers and groups</source>
        <translation>Vituo na vikundi</translation>
    </message>
    <message>
        <source>{loan} of {name}</source>
        <translation>{loan} wa {name}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} imebaki</translation>
    </message>
    <message>
        <source>Do something with {name}</source>
        <translation>Fanya jambo na {name}</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} inatarajiwa</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Amri</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>imelipwa</translation>
    </message>
    <message>
        <source>part</source>
        <translation>sehemu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>limekosekana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>lijalo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jana</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>kesho</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>dak {minutes}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>saa {hours} dak {minutes}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>saa {hours}</translation>
    </message>
    <message>
        <source>Waive a part</source>
        <translation>Samehe sehemu</translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation>Toza ada</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Futa deni</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Riba</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Adhabu</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kila wiki</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Kila wiki 2</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>Kila wiki 4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Inadaiwa</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Makubaliano</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.</source>
        <translation>Mimi, {name}, nakopa {amount} kutoka {branch}. Napata {in_hand} mkononi; ada ya {fees} inakatwa.</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch} and get all of it in my hand.</source>
        <translation>Mimi, {name}, nakopa {amount} kutoka {branch} na napata zote mkononi.</translation>
    </message>
    <message>
        <source>I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.</source>
        <translation>Narudisha {total} kwa marejesho {count} ya hadi {most}, la kwanza {first}, la mwisho {last}.</translation>
    </message>
    <message>
        <source>Beyond the amount the loan costs me {cost}, which is {rate} % a year.</source>
        <translation>Zaidi ya kiasi, mkopo unanigharimu {cost}, yaani {rate} % kwa mwaka.</translation>
    </message>
    <message>
        <source>I get a numbered receipt for every payment. I may pay earlier at any time.</source>
        <translation>Napata risiti yenye namba kwa kila malipo. Naweza kulipa mapema wakati wowote.</translation>
    </message>
    <message>
        <source>If I cannot pay on a day, I tell my loan officer before it.</source>
        <translation>Nisipoweza kulipa siku fulani, namwambia afisa kabla ya siku hiyo.</translation>
    </message>
    <message>
        <source>{name} stands in for {amount} of it if I do not pay.</source>
        <translation>{name} anadhamini {amount} yake nisipolipa.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>Loan file of {name}</source>
        <translation>Faili la mkopo la {name}</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books. What she signed is in the file on paper.</source>
        <translation>Mkopo huu ulichukuliwa kutoka vitabu vya awali. Alichosaini kiko kwenye faili la karatasi.</translation>
    </message>
    <message>
        <source>Paid before it was taken over</source>
        <translation>Ililipwa kabla ya kuchukuliwa</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Mapato</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inahesabika</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Gharama</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Madeni</translation>
    </message>
    <message>
        <source>Cash flow of a year in {currency}</source>
        <translation>Mtiririko wa fedha wa mwaka kwa {currency}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>Appraisal by {policy}</source>
        <translation>Uchambuzi kwa {policy}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Anayedhamini</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Deni la msingi</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Kulipa</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Bado anadaiwa</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>imependekezwa</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>imekubaliwa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>No loan is chosen. Open a loan on a person&apos;s page first.</source>
        <translation>Hakuna mkopo uliochaguliwa. Fungua mkopo kwenye ukurasa wa mtu kwanza.</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Nini kibadilike</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>vitufe 1 hadi 4</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>Sehemu ipi</translation>
    </message>
    <message>
        <source>keys 1 to 3</source>
        <translation>vitufe 1 hadi 3</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kiasi gani</translation>
    </message>
    <message>
        <source>How many installments</source>
        <translation>Marejesho mangapi</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>La kwanza tarehe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Mara ngapi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>The supervisor decides by it. At most {count} letters.</source>
        <translation>Msimamizi huamua kwa hiyo. Herufi {count} tu.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kinachofanya</translation>
    </message>
    <message>
        <source>New installments</source>
        <translation>Marejesho mapya</translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation>Iliyopendekezwa awali</translation>
    </message>
    <message>
        <source>Nothing was proposed for this loan before.</source>
        <translation>Hakuna kilichowahi kupendekezwa kwa mkopo huu.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Pendekeza</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>pendekeza</translation>
    </message>
    <message>
        <source>back</source>
        <translation>rudi</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>Hakuna mkopo uliochaguliwa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Fill in what should change to see what it does.</source>
        <translation>Jaza kinachobadilika uone athari.</translation>
    </message>
    <message>
        <source>She is asked for as much as before.</source>
        <translation>Anaombwa kiasi kile kile.</translation>
    </message>
    <message>
        <source>{amount} less will be asked of her</source>
        <translation>Ataombwa {amount} pungufu</translation>
    </message>
    <message>
        <source>{amount} more will be asked of her</source>
        <translation>Ataombwa {amount} zaidi</translation>
    </message>
    <message>
        <source>Fill this in to go on.</source>
        <translation>Jaza hapa uendelee.</translation>
    </message>
    <message>
        <source>Proposed and saved here. It counts when the supervisor agrees</source>
        <translation>Imependekezwa na kuhifadhiwa hapa. Inahesabika msimamizi akikubali</translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day).</source>
        <translation>Enter huhifadhi na kushuka, Tab kulia. Ctrl R hujaza mwaka wote. 3*450, 1200/w (kwa wiki), 80/d (kwa siku).</translation>
    </message>
    <message>
        <source>No application is open. Choose a person first.</source>
        <translation>Hakuna ombi lililofunguliwa. Chagua mtu kwanza.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Chagua mtu</translation>
    </message>
    <message>
        <source>What she pays to others</source>
        <translation>Anacholipa wengine</translation>
    </message>
    <message>
        <source>What she pledges. A number chooses kind and proof.</source>
        <translation>Anachoweka rehani. Namba huchagua aina na ushahidi.</translation>
    </message>
    <message>
        <source>Checked by the program</source>
        <translation>Imekaguliwa na programu</translation>
    </message>
    <message>
        <source>{n} % filled in</source>
        <translation>{n} % imejazwa</translation>
    </message>
    <message>
        <source>Fill the year</source>
        <translation>Jaza mwaka</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>jaza kulia</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>wasilisha</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Amekubali</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>kubali</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>sehemu ijayo</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Sehemu iliyopita</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kagua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Fungua mtu</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>Ijadili</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>Ongeza mdhamini</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>mdhamini</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>Sehemu: {name}</translation>
    </message>
    <message>
        <source>Agreed, saved here. It can be handed over</source>
        <translation>Imekubaliwa, imehifadhiwa hapa. Inaweza kukabidhiwa</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>Hakuna ombi lililofunguliwa.</translation>
    </message>
    <message>
        <source>The loan is not handed over yet.</source>
        <translation>Mkopo bado haujakabidhiwa.</translation>
    </message>
    <message>
        <source>It is not handed in yet.</source>
        <translation>Bado haijawasilishwa.</translation>
    </message>
    <message>
        <source>This was decided. It can be changed no more; start a new application.</source>
        <translation>Limeamuliwa. Haliwezi kubadilishwa; anza ombi jipya.</translation>
    </message>
    <message>
        <source>Somebody changed this application while you type. What you typed stays here. Read again first.</source>
        <translation>Mtu alibadilisha ombi hili ukiandika. Ulichoandika kiko hapa. Soma tena kwanza.</translation>
    </message>
    <message>
        <source>Nothing is missing. Ctrl Enter hands it in</source>
        <translation>Hakuna kinachokosekana. Ctrl Enter huwasilisha</translation>
    </message>
    <message numerus="yes">
        <source>Handed in and saved here. {n} rule in the way, the supervisor sees it</source>
        <comment>Handed in and saved here. {n} rules in the way, the supervisor sees it</comment>
        <translation>
            <numerusform>Imewasilishwa na kuhifadhiwa hapa. Kanuni {n} inazuia, msimamizi anaiona</numerusform>
            <numerusform>Imewasilishwa na kuhifadhiwa hapa. Kanuni {n} zinazuia, msimamizi anaziona</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in and saved here</source>
        <translation>Imewasilishwa na kuhifadhiwa hapa</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
    <message>
        <source>Left in each month</source>
        <translation>Inayobaki kila mwezi</translation>
    </message>
    <message>
        <source>What she can carry</source>
        <translation>Anachoweza kubeba</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Jambo likiharibika</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Toleo la mkopo</translation>
    </message>
    <message>
        <source>The amount that fits</source>
        <translation>Kiasi kinachofaa</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>Ukaguzi mtambuka</translation>
    </message>
    <message>
        <source>No income is written yet. Fill in household or business.</source>
        <translation>Hakuna mapato yaliyoandikwa. Jaza kaya au biashara.</translation>
    </message>
    <message>
        <source>{case}: {sentence}</source>
        <translation>{case}: {sentence}</translation>
    </message>
    <message>
        <source>Choose a loan and an amount first.</source>
        <translation>Chagua mkopo na kiasi kwanza.</translation>
    </message>
    <message>
        <source>Sales, goods and growth were not asked yet.</source>
        <translation>Mauzo, bidhaa na ukuaji bado havijaulizwa.</translation>
    </message>
    <message>
        <source>Nothing can be said without income and a loan.</source>
        <translation>Hakuna cha kusema bila mapato na mkopo.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Kutoka, hadi</translation>
    </message>
    <message>
        <source>It costs her</source>
        <translation>Inamgharimu</translation>
    </message>
    <message>
        <source>Rate a year (APR)</source>
        <translation>Kiwango kwa mwaka (APR)</translation>
    </message>
    <message>
        <source>Effective rate</source>
        <translation>Kiwango halisi</translation>
    </message>
    <message>
        <source>year {amount}</source>
        <translation>mwaka {amount}</translation>
    </message>
    <message>
        <source>no proof needed</source>
        <translation>haihitaji ushahidi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ongeza mstari</translation>
    </message>
    <message>
        <source>{line}, {column}, {text}</source>
        <translation>{line}, {column}, {text}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>Stand in a month, then Ctrl R fills the rest of the year.</source>
        <translation>Simama kwenye mwezi, kisha Ctrl R hujaza mwaka.</translation>
    </message>
    <message>
        <source>Nothing above to fill down from.</source>
        <translation>Hakuna cha juu cha kujaza chini.</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy cells in the spreadsheet first.</source>
        <translation>Hakuna cha kubandika. Nakili seli kwenye lahajedwali kwanza.</translation>
    </message>
    <message>
        <source>“{text}” stays out. {why}</source>
        <translation>“{text}” inabaki nje. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} cell?</source>
        <comment>Change {n} cells?</comment>
        <translation>
            <numerusform>Badilisha seli {n}?</numerusform>
            <numerusform>Badilisha seli {n}?</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: Ctrl Z takes all of it back.</source>
        <translation>Hatua moja: Ctrl Z huirudisha yote.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more stays out</source>
        <comment>{n} more stay out</comment>
        <translation>
            <numerusform>{n} zaidi inabaki nje</numerusform>
            <numerusform>{n} zaidi zinabaki nje</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Acha ilivyo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Bandika</translation>
    </message>
    <message>
        <source>Left in all</source>
        <translation>Inayobaki jumla</translation>
    </message>
    <message>
        <source>Who stands in for her?</source>
        <translation>Nani anamdhamini?</translation>
    </message>
    <message>
        <source>She promises to pay what the borrower cannot.</source>
        <translation>Anaahidi kulipa mkopaji asichoweza.</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>Jina, namba au simu</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Watu waliopatikana</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hakuna mtu</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Mtu wa nje</translation>
    </message>
    <message>
        <source>Take her</source>
        <translation>Mchukue</translation>
    </message>
    <message>
        <source>Nobody here has this name. Correct it, or press Tab for somebody from outside.</source>
        <translation>Hakuna mwenye jina hili. Sahihisha, au Tab kwa mtu wa nje.</translation>
    </message>
    <message>
        <source>She is no borrower here. What she earns and spends a month says how much she can stand in for.</source>
        <translation>Si mkopaji hapa. Anachopata na kutumia kwa mwezi husema anaweza kudhamini kiasi gani.</translation>
    </message>
    <message>
        <source>Who is she?</source>
        <translation>Ni nani?</translation>
    </message>
    <message>
        <source>How she is related</source>
        <translation>Uhusiano wake</translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation>Anapata kwa mwezi</translation>
    </message>
    <message>
        <source>Spends a month</source>
        <translation>Anatumia kwa mwezi</translation>
    </message>
    <message>
        <source>Pays on debts a month</source>
        <translation>Analipa madeni kwa mwezi</translation>
    </message>
    <message>
        <source>Register her, let her stand in</source>
        <translation>Msajili, awe mdhamini</translation>
    </message>
    <message>
        <source>The reason is kept. After the hand-over only a supervisor releases somebody.</source>
        <translation>Sababu huhifadhiwa. Baada ya kukabidhi, msimamizi tu huachilia.</translation>
    </message>
    <message>
        <source>Release {name}?</source>
        <translation>Mwachilie {name}?</translation>
    </message>
    <message>
        <source>She stands in</source>
        <translation>Anadhamini</translation>
    </message>
    <message>
        <source>Release her</source>
        <translation>Mwachilie</translation>
    </message>
    <message>
        <source>The borrower does not pay. What {name} then pays is a repayment of hers on this loan.</source>
        <translation>Mkopaji halipi. Anacholipa {name} ni rejesho lake kwenye mkopo huu.</translation>
    </message>
    <message>
        <source>Ask {name} to pay?</source>
        <translation>Umwombe {name} alipe?</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>hadi {amount}</translation>
    </message>
    <message>
        <source>Do not ask her</source>
        <translation>Usimwombe</translation>
    </message>
    <message>
        <source>Ask her to pay</source>
        <translation>Mwombe alipe</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Chagua siku kuanzia leo.</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>Wadhamini</translation>
    </message>
    <message>
        <source>Release the guarantor</source>
        <translation>Mwachilie mdhamini</translation>
    </message>
    <message>
        <source>release</source>
        <translation>achilia</translation>
    </message>
    <message>
        <source>Ask the guarantor to pay</source>
        <translation>Mwombe mdhamini alipe</translation>
    </message>
    <message>
        <source>ask to pay</source>
        <translation>omba alipe</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>Bado hakuna mdhamini.</translation>
    </message>
    <message>
        <source>Nobody stands in yet. G adds somebody.</source>
        <translation>Bado hakuna mdhamini. G huongeza mtu.</translation>
    </message>
    <message>
        <source>means not known</source>
        <translation>uwezo haujulikani</translation>
    </message>
    <message>
        <source>{amount} left a month</source>
        <translation>{amount} inabaki kwa mwezi</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>alilipa {amount}</translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation>kwa {amount}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>Choose the loan and its amount first: it says what she stands in for.</source>
        <translation>Chagua mkopo na kiasi kwanza: ndicho anachodhamini.</translation>
    </message>
    <message>
        <source>1 said</source>
        <translation>1 kwa maneno</translation>
    </message>
    <message>
        <source>2 books</source>
        <translation>2 vitabu</translation>
    </message>
    <message>
        <source>3 counted</source>
        <translation>3 imehesabiwa</translation>
    </message>
    <message>
        <source>4 bank</source>
        <translation>4 benki</translation>
    </message>
    <message>
        <source>1 Deposit</source>
        <translation>1 Amana</translation>
    </message>
    <message>
        <source>2 Land</source>
        <translation>2 Ardhi</translation>
    </message>
    <message>
        <source>3 House</source>
        <translation>3 Nyumba</translation>
    </message>
    <message>
        <source>4 Vehicle</source>
        <translation>4 Gari</translation>
    </message>
    <message>
        <source>5 Equipment</source>
        <translation>5 Vifaa</translation>
    </message>
    <message>
        <source>6 Livestock</source>
        <translation>6 Mifugo</translation>
    </message>
    <message>
        <source>7 Stock</source>
        <translation>7 Bidhaa</translation>
    </message>
    <message>
        <source>8 Receivables</source>
        <translation>8 Wadaiwa</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9 Nyingine</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 hakuna</translation>
    </message>
    <message>
        <source>1 papers seen</source>
        <translation>1 hati zimeonekana</translation>
    </message>
    <message>
        <source>2 copy kept</source>
        <translation>2 nakala ipo</translation>
    </message>
    <message>
        <source>3 registered</source>
        <translation>3 imesajiliwa</translation>
    </message>
    <message>
        <source>Asked to check what she says</source>
        <translation>Imeulizwa kukagua anachosema</translation>
    </message>
    <message>
        <source>Sales on a day</source>
        <translation>Mauzo ya siku</translation>
    </message>
    <message>
        <source>Days open in a month</source>
        <translation>Siku za kufungua kwa mwezi</translation>
    </message>
    <message>
        <source>Sales in a month</source>
        <translation>Mauzo ya mwezi</translation>
    </message>
    <message>
        <source>Goods bought in a month</source>
        <translation>Manunuzi ya mwezi</translation>
    </message>
    <message>
        <source>Her margin, in percent</source>
        <translation>Faida yake, asilimia</translation>
    </message>
    <message>
        <source>Owned when she began</source>
        <translation>Alichokuwa nacho mwanzo</translation>
    </message>
    <message>
        <source>Profits since</source>
        <translation>Faida tangu hapo</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>Iliyotolewa tangu hapo</translation>
    </message>
    <message>
        <source>Worn out since</source>
        <translation>Iliyochakaa tangu hapo</translation>
    </message>
    <message>
        <source>Owned, counted today</source>
        <translation>Iliyohesabiwa leo</translation>
    </message>
    <message>
        <source>Her best-selling goods</source>
        <translation>Bidhaa zinazouzika zaidi</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Imenunuliwa kwa</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>Imeuzwa kwa</translation>
    </message>
    <message>
        <source>As she says</source>
        <translation>Kwa maneno yake</translation>
    </message>
    <message>
        <source>Books seen</source>
        <translation>Vitabu vimeonekana</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Taarifa ya benki</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>Miezi 11 iliyopita</translation>
    </message>
    <message>
        <source>10 months ago</source>
        <translation>Miezi 10 iliyopita</translation>
    </message>
    <message>
        <source>9 months ago</source>
        <translation>Miezi 9 iliyopita</translation>
    </message>
    <message>
        <source>8 months ago</source>
        <translation>Miezi 8 iliyopita</translation>
    </message>
    <message>
        <source>7 months ago</source>
        <translation>Miezi 7 iliyopita</translation>
    </message>
    <message>
        <source>6 months ago</source>
        <translation>Miezi 6 iliyopita</translation>
    </message>
    <message>
        <source>5 months ago</source>
        <translation>Miezi 5 iliyopita</translation>
    </message>
    <message>
        <source>4 months ago</source>
        <translation>Miezi 4 iliyopita</translation>
    </message>
    <message>
        <source>3 months ago</source>
        <translation>Miezi 3 iliyopita</translation>
    </message>
    <message>
        <source>2 months ago</source>
        <translation>Miezi 2 iliyopita</translation>
    </message>
    <message>
        <source>What the business has and owes</source>
        <translation>Mali na madeni ya biashara</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>Taslimu na benki</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>Wateja wanadaiwa</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>Bidhaa stoo</translation>
    </message>
    <message>
        <source>Other, within a year</source>
        <translation>Nyingine, ndani ya mwaka</translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation>Mashine na vifaa</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Magari</translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation>Ardhi na majengo</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>Deni kwa wauzaji</translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation>Deni ndani ya mwaka</translation>
    </message>
    <message>
        <source>Debt due later</source>
        <translation>Deni la baadaye</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Hadi tarehe</translation>
    </message>
    <message>
        <source>What it earned and spent</source>
        <translation>Ilichopata na kutumia</translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation>Miezi mingapi</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>Gharama ya bidhaa</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Mshahara</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Kodi ya pango</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Gharama nyingine</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Uchakavu</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Other income of the house</source>
        <translation>Mapato mengine ya nyumba</translation>
    </message>
    <message>
        <source>The household needs</source>
        <translation>Mahitaji ya kaya</translation>
    </message>
    <message>
        <source>Paid on other loans</source>
        <translation>Analipa mikopo mingine</translation>
    </message>
    <message>
        <source>Sold to the largest customer</source>
        <translation>Mauzo kwa mteja mkubwa</translation>
    </message>
    <message>
        <source>To pay on this loan</source>
        <translation>Kulipa kwa mkopo huu</translation>
    </message>
    <message>
        <source>Turnover that papers prove</source>
        <translation>Mauzo yaliyothibitishwa kwa hati</translation>
    </message>
    <message>
        <source>Sales of the last twelve months</source>
        <translation>Mauzo ya miezi kumi na miwili</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Kilicho nyuma yake</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>Taarifa zinasema nini</translation>
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
        <translation>Jaza taarifa kuona uwiano.</translation>
    </message>
    <message>
        <source>Sent by family</source>
        <translation>Kutoka familia</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Chakula</translation>
    </message>
    <message>
        <source>House and fuel</source>
        <translation>Nyumba na nishati</translation>
    </message>
    <message>
        <source>Feasts and gifts</source>
        <translation>Sherehe na zawadi</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>Bidhaa zilizonunuliwa</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Usafiri</translation>
    </message>
    <message>
        <source>Rent and power</source>
        <translation>Kodi na umeme</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>Mishahara iliyolipwa</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Zinazoingia</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Zinazotoka</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>1 as she says, 2 books seen, 3 counted, 4 bank statement</source>
        <translation>1 kwa maneno, 2 vitabu, 3 imehesabiwa, 4 taarifa ya benki</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Mkopeshaji</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>1 deposit … 9 other</source>
        <translation>1 amana … 9 nyingine</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Umiliki</translation>
    </message>
    <message>
        <source>0 none, 1 papers seen, 2 copy kept, 3 registered</source>
        <translation>0 hakuna, 1 hati zimeonekana, 2 nakala ipo, 3 imesajiliwa</translation>
    </message>
    <message>
        <source>Others take first</source>
        <translation>Wengine kwanza</translation>
    </message>
    <message>
        <source>Owner, if another</source>
        <translation>Mmiliki, kama mwingine</translation>
    </message>
    <message>
        <source>limit {percent} or {amount}</source>
        <translation>kikomo {percent} au {amount}</translation>
    </message>
    <message>
        <source>no income written yet</source>
        <translation>hakuna mapato yaliyoandikwa</translation>
    </message>
    <message>
        <source>fails {failing} of {total} tests</source>
        <translation>imeshindwa majaribio {failing} kati ya {total}</translation>
    </message>
    <message>
        <source>holds in every test</source>
        <translation>inahimili kila jaribio</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>Inabaki kwa mwezi</translation>
    </message>
    <message>
        <source>in the tightest quarter</source>
        <translation>katika robo ngumu</translation>
    </message>
    <message>
        <source>Installment of that</source>
        <translation>Rejesho katika hiyo</translation>
    </message>
    <message>
        <source>Lowest month</source>
        <translation>Mwezi wa chini</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Kinachofaa</translation>
    </message>
    <message>
        <source>choose a loan</source>
        <translation>chagua mkopo</translation>
    </message>
    <message>
        <source>{state}: {name} {deed}. {reason}</source>
        <translation>{state}: {name} {deed}. {reason}</translation>
    </message>
    <message>
        <source>Approved by {name}: {amount}, as asked, until {day}.</source>
        <translation>{name} ameidhinisha: {amount}, kama ilivyoombwa, hadi {day}.</translation>
    </message>
    <message>
        <source>{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. Talk it over with her first.</source>
        <translation>{name} ameidhinisha {amount} kwa marejesho {count} (aliomba: {asked} kwa {asked_count}), hadi {day}. Zungumza naye kwanza.</translation>
    </message>
    <message>
        <source>Returned by the supervisor: {reason}</source>
        <translation>Imerudishwa na msimamizi: {reason}</translation>
    </message>
    <message>
        <source>The approval ended before the money was handed over. Hand it in again.</source>
        <translation>Idhini iliisha kabla ya kukabidhi. Wasilisha tena.</translation>
    </message>
    <message>
        <source>It is with the supervisor. If you change and hand it in again, she sees the new version.</source>
        <translation>Iko kwa msimamizi. Ukibadilisha na kuwasilisha tena, ataona toleo jipya.</translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation>Anachoomba</translation>
    </message>
    <message>
        <source>Which loan</source>
        <translation>Mkopo gani</translation>
    </message>
    <message>
        <source>keys 1 to 9</source>
        <translation>vitufe 1 hadi 9</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>Pesa ni za nini</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Nini hasa</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>kutoka {least} hadi {most}</translation>
    </message>
    <message>
        <source>to {most}</source>
        <translation>hadi {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>kuanzia {least}</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>Maoni yako</translation>
    </message>
    <message>
        <source>I recommend</source>
        <translation>Napendekeza</translation>
    </message>
    <message>
        <source>0 where you advise against it</source>
        <translation>0 kama hushauri</translation>
    </message>
    <message>
        <source>At most {count} letters. The supervisor reads it first.</source>
        <translation>Herufi {count} tu. Msimamizi husoma kwanza.</translation>
    </message>
    <message>
        <source>To put right first</source>
        <translation>Ya kurekebisha kwanza</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Nenda huko</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to put right first</source>
        <comment>{n} things to put right first</comment>
        <translation>
            <numerusform>jambo {n} la kurekebisha kwanza</numerusform>
            <numerusform>mambo {n} ya kurekebisha kwanza</numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Hitaji</translation>
    </message>
    <message>
        <source>Debts elsewhere</source>
        <translation>Madeni kwingine</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Dhamana</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Uchambuzi</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} kwa mwezi</translation>
    </message>
    <message>
        <source>no income yet</source>
        <translation>hakuna mapato bado</translation>
    </message>
    <message>
        <source>{amount} in a month</source>
        <translation>{amount} kwa mwezi mmoja</translation>
    </message>
    <message>
        <source>open</source>
        <translation>fungua</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not done yet</comment>
        <translation>wazi</translation>
    </message>
    <message>
        <source>costs only</source>
        <translation>gharama tu</translation>
    </message>
    <message numerus="yes">
        <source>{n} lender</source>
        <comment>{n} lenders</comment>
        <translation>
            <numerusform>mkopeshaji {n}</numerusform>
            <numerusform>wakopeshaji {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>none written</source>
        <translation>hakuna kilichoandikwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} pledge</source>
        <comment>{n} pledges</comment>
        <translation>
            <numerusform>rehani {n}</numerusform>
            <numerusform>rehani {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pledged</source>
        <translation>hakuna rehani</translation>
    </message>
    <message numerus="yes">
        <source>{n} in the way</source>
        <comment>{n} in the way</comment>
        <translation>
            <numerusform>kizuizi {n}</numerusform>
            <numerusform>vizuizi {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>hakuna kizuizi</translation>
    </message>
    <message>
        <source>written</source>
        <translation>imeandikwa</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>haihitajiki</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed</source>
        <comment>{n} agreed</comment>
        <translation>
            <numerusform>{n} imekubaliwa</numerusform>
            <numerusform>{n} zimekubaliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Sehemu za ombi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Za kutazama</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mabadiliko</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} visit?</source>
        <comment>Accept {n} visits?</comment>
        <translation>
            <numerusform>Kubali ziara {n}?</numerusform>
            <numerusform>Kubali ziara {n}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in their checks: {names}</source>
        <translation>Ukaguzi haukupata kitu: {names}</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>Tazama kila moja</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n}</source>
        <comment>Accept {n}</comment>
        <translation>
            <numerusform>Kubali {n}</numerusform>
            <numerusform>Kubali {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Visits, assessments and loan applications arrive by sync.</source>
        <translation>Hakuna kinachokusubiri. Ziara, tathmini na maombi hufika kwa ulandanishi.</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>Kazi inayosubiri</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Masharti mengine</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weka kando</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Jadili</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>item</source>
        <translation>kipengele</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>kubali</translation>
    </message>
    <message>
        <source>return</source>
        <translation>rudisha</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>jadili</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>weka kando</translation>
    </message>
    <message>
        <source>Approve other terms</source>
        <translation>Idhinisha masharti mengine</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>Tazama picha</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Rudisha uamuzi</translation>
    </message>
    <message>
        <source>Accept all shown visits</source>
        <translation>Kubali ziara zote zinazoonyeshwa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>mtu</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Tuma kilichoandikwa</translation>
    </message>
    <message>
        <source>There is no decision of the last ten seconds.</source>
        <translation>Hakuna uamuzi wa sekunde kumi zilizopita.</translation>
    </message>
    <message>
        <source>No visit without flags is shown.</source>
        <translation>Hakuna ziara isiyo na dalili inayoonyeshwa.</translation>
    </message>
    <message>
        <source>Show: {filter}</source>
        <translation>Onyesha: {filter}</translation>
    </message>
    <message>
        <source>Put aside · {count}</source>
        <translation>Kando · {count}</translation>
    </message>
    <message>
        <source>until {day}: {reason}</source>
        <translation>hadi {day}: {reason}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Iliyoombwa</translation>
    </message>
    <message>
        <source>the oldest for {time}</source>
        <translation>ya zamani kwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for you</source>
        <comment>{n} wait for you</comment>
        <translation>
            <numerusform>{n} inakusubiri</numerusform>
            <numerusform>{n} zinakusubiri</numerusform>
        </translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>kazi yako mwenyewe</translation>
    </message>
    <message>
        <source>It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.</source>
        <translation>Imeidhinishwa kwa masharti mengine, na afisa anauliza. Jibu kwa D, au irudishe kwa R.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Hakuna kinachokusubiri hapa.</translation>
    </message>
    <message>
        <source>Only a loan can be approved with other terms.</source>
        <translation>Mkopo tu unaweza kuidhinishwa kwa masharti mengine.</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>Hakuna picha.</translation>
    </message>
    <message>
        <source>A change of a loan that is agreed on cannot be taken back with Z.</source>
        <translation>Badiliko la mkopo lililokubaliwa halirudishwi kwa Z.</translation>
    </message>
    <message>
        <source>Accepted here: {item}. {officer} sees it after the next sync</source>
        <translation>Imekubaliwa hapa: {item}. {officer} ataiona baada ya ulandanishi ujao</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit accepted here</source>
        <comment>{n} visits accepted here</comment>
        <translation>
            <numerusform>ziara {n} imekubaliwa hapa</numerusform>
            <numerusform>ziara {n} zimekubaliwa hapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. {n} item waits again</source>
        <comment>Taken back. {n} items wait again</comment>
        <translation>
            <numerusform>Imerudishwa. kipengele {n} kinasubiri tena</numerusform>
            <numerusform>Imerudishwa. vipengele {n} vinasubiri tena</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here. {officer} reads it after the next sync</source>
        <translation>Imehifadhiwa hapa. {officer} ataisoma baada ya ulandanishi ujao</translation>
    </message>
    <message>
        <source>Put aside. It comes back {day}</source>
        <translation>Imewekwa kando. Inarudi {day}</translation>
    </message>
    <message>
        <source>It waits with the rest again</source>
        <translation>Inasubiri tena na zingine</translation>
    </message>
    <message>
        <source>Returned here: {item}. {officer} sees it after the next sync</source>
        <translation>Imerudishwa hapa: {item}. {officer} ataiona baada ya ulandanishi ujao</translation>
    </message>
    <message>
        <source>{check}: {found}, fine</source>
        <translation>{check}: {found}, sawa</translation>
    </message>
    <message>
        <source>{check}: {found}, look at this</source>
        <translation>{check}: {found}, tazama hii</translation>
    </message>
    <message>
        <source>by {officer}, waiting {time}</source>
        <translation>na {officer}, inasubiri {time}</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Kilichosemwa kuihusu</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Kilichoandikwa</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} photo</source>
        <comment>Look at {n} photos</comment>
        <translation>
            <numerusform>Tazama picha {n}</numerusform>
            <numerusform>Tazama picha {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of her</source>
        <translation>Kinachojulikana kumhusu</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>Inajadiliwa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Imejibiwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} ya kutazama</numerusform>
            <numerusform>{n} za kutazama</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Hakuna dalili</translation>
    </message>
    <message>
        <source>Why do you approve it all the same?</source>
        <translation>Kwa nini unaidhinisha hata hivyo?</translation>
    </message>
    <message>
        <source>the officer reads it too</source>
        <translation>afisa anaisoma pia</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Idhinisha</translation>
    </message>
    <message>
        <source>Write why this loan is right although a rule speaks against it.</source>
        <translation>Andika kwa nini mkopo huu ni sahihi ingawa kanuni inapinga.</translation>
    </message>
    <message>
        <source>What do you want to know, or to say?</source>
        <translation>Unataka kujua nini, au kusema nini?</translation>
    </message>
    <message>
        <source>it stays in the queue, under discussion</source>
        <translation>inabaki kwenye foleni, inajadiliwa</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>Tuma dokezo</translation>
    </message>
    <message>
        <source>Write what you want to know. The officer reads it after the next sync.</source>
        <translation>Andika unachotaka kujua. Afisa anaisoma baada ya ulandanishi ujao.</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Kwa nini inarudi?</translation>
    </message>
    <message>
        <source>Say in your own words what to do, if the reason alone is not enough</source>
        <translation>Sema kwa maneno yako la kufanya, kama sababu haitoshi</translation>
    </message>
    <message>
        <source>Words for the officer</source>
        <translation>Maneno kwa afisa</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Choose a reason with a key from 1 to 9. The officer reads it first.</source>
        <translation>Chagua sababu kwa kitufe 1 hadi 9. Afisa anaisoma kwanza.</translation>
    </message>
    <message>
        <source>Note too short</source>
        <translation>Maelezo mafupi mno</translation>
    </message>
    <message>
        <source>Position missing</source>
        <translation>Mahali hapapo</translation>
    </message>
    <message>
        <source>Person not met</source>
        <translation>Mtu hakukutwa</translation>
    </message>
    <message>
        <source>Figures do not fit</source>
        <translation>Takwimu hazilingani</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Ushahidi haupo</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mtu si huyo</translation>
    </message>
    <message>
        <source>Promise unclear</source>
        <translation>Ahadi haieleweki</translation>
    </message>
    <message>
        <source>Visit again</source>
        <translation>Tembelea tena</translation>
    </message>
    <message>
        <source>A ratio of the books</source>
        <translation>Uwiano wa vitabu</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>An insurance</source>
        <translation>Bima</translation>
    </message>
    <message>
        <source>Sales through us</source>
        <translation>Mauzo kupitia sisi</translation>
    </message>
    <message>
        <source>No new debt</source>
        <translation>Hakuna deni jipya</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jambo lingine</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Mara moja</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Kila mwezi</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Kila robo</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Kila mwaka</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Imekosekana</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>What does she promise besides paying?</source>
        <translation>Anaahidi nini zaidi ya kulipa?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Aina gani</translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation>vitufe 1 hadi 6</translation>
    </message>
    <message>
        <source>Which ratio</source>
        <translation>Uwiano upi</translation>
    </message>
    <message>
        <source>The figure to keep</source>
        <translation>Takwimu ya kutimiza</translation>
    </message>
    <message>
        <source>like 1.2, or 30 for 30 %</source>
        <translation>kama 1.2, au 30 kwa 30 %</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>Kwa maneno yake</translation>
    </message>
    <message>
        <source>Looked at first on</source>
        <translation>Kuangaliwa kwanza</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>Kubaliana</translation>
    </message>
    <message>
        <source>Did she keep it?</source>
        <translation>Ametimiza?</translation>
    </message>
    <message>
        <source>Waived this once</source>
        <translation>Imesamehewa mara hii</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ulichopata</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ulichoona</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Rekodi ukaguzi</translation>
    </message>
    <message>
        <source>Choose what you found, with a key from 1 to 3.</source>
        <translation>Chagua ulichopata, kitufe 1 hadi 3.</translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation>Masharti</translation>
    </message>
    <message>
        <source>Agree on one</source>
        <translation>Kubaliana sharti</translation>
    </message>
    <message>
        <source>Agree on a covenant</source>
        <translation>Kubaliana sharti</translation>
    </message>
    <message>
        <source>covenant</source>
        <translation>sharti</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>kagua</translation>
    </message>
    <message>
        <source>Nothing is promised besides paying. N agrees on something.</source>
        <translation>Hakuna ahadi zaidi ya kulipa. N kukubaliana jambo.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>Acha kama rasimu</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jibu</translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation>Kauli iliyopita</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>acha</translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation>Andika ushahidi</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>ushahidi</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>wasilisha</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>ondoka</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>Onyesha: {part}</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a person in People and press A.</source>
        <translation>Hakuna aliyechaguliwa. Chagua mtu kwenye Watu na ubonyeze A.</translation>
    </message>
    <message>
        <source>{trouble} Your answers up to now are kept.</source>
        <translation>{trouble} Majibu yako hadi sasa yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Assess {name}</source>
        <translation>Pima {name}</translation>
    </message>
    <message>
        <source>{trouble} Your answers are still on screen.</source>
        <translation>{trouble} Majibu yako bado yako kwenye skrini.</translation>
    </message>
    <message>
        <source>This assessment is handed in and locked. A new one can be begun.</source>
        <translation>Tathmini hii imewasilishwa na kufungwa. Mpya inaweza kuanzishwa.</translation>
    </message>
    <message>
        <source>Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.</source>
        <translation>Muulize kwanza kama anakubali: 1 ndiyo, 2 hapana, 3 bila kauli.</translation>
    </message>
    <message>
        <source>Assessment saved here. It goes to the supervisor by itself</source>
        <translation>Tathmini imehifadhiwa hapa. Inakwenda kwa msimamizi yenyewe</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Imehifadhiwa hapa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.</source>
        <translation>Mtu alimpima mwezi huu. Nawe mpime, bila kuona. Zote zitaonyeshwa baada ya chako.</translation>
    </message>
    <message>
        <source>Returned: {reason}. What you had is here; put it right and submit it anew.</source>
        <translation>Imerudishwa: {reason}. Ulichokuwa nacho kiko hapa; rekebisha na uwasilishe upya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.</source>
        <comment>{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.</comment>
        <translation>
            <numerusform>kauli {n} bado wazi. Jibu, au iache na sababu (S). Hakuna kilichopotea.</numerusform>
            <numerusform>kauli {n} bado wazi. Jibu, au ziache na sababu (S). Hakuna kilichopotea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Uliza kwanza</translation>
    </message>
    <message>
        <source>Say to her, in her own language:</source>
        <translation>Mwambie, kwa lugha yake:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Yes, she agrees</source>
        <translation>Ndiyo, anakubali</translation>
    </message>
    <message>
        <source>No, she does not want it</source>
        <translation>Hapana, hataki</translation>
    </message>
    <message>
        <source>Yes, without statements</source>
        <translation>Ndiyo, bila kauli</translation>
    </message>
    <message>
        <source>Does she agree?</source>
        <translation>Anakubali?</translation>
    </message>
    <message>
        <source>Submit it like this: it is recorded that she did not want it. Nothing else is kept.</source>
        <translation>Wasilisha hivi: inaandikwa kuwa hakutaka. Hakuna kingine kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>Go on with the references and what you saw. Nothing in the score changes by it.</source>
        <translation>Endelea na wadhamini na ulichoona. Alama haibadiliki.</translation>
    </message>
    <message>
        <source>Did not understand it</source>
        <translation>Hakuelewa</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Hataki kusema</translation>
    </message>
    <message>
        <source>Others were listening</source>
        <translation>Wengine walisikiliza</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>Muda umeisha</translation>
    </message>
    <message>
        <source>{answered} answered, {skipped} skipped, {open} open</source>
        <translation>{answered} zimejibiwa, {skipped} zimeachwa, {open} wazi</translation>
    </message>
    <message>
        <source>All statements are through. Go on with the references.</source>
        <translation>Kauli zote zimepita. Endelea na wadhamini.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>How far does it fit?</source>
        <translation>Inamfaa kiasi gani?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Kwa nini inaachwa?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Kauli {number}</translation>
    </message>
    <message>
        <source>This statement is not here in {language} yet. Say it in her own words.</source>
        <translation>Kauli hii bado haipo hapa kwa {language}. Iseme kwa maneno yake mwenyewe.</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Uliona au kusikia nini?</translation>
    </message>
    <message>
        <source>Evidence: {c}</source>
        <translation>Ushahidi: {c}</translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation>Hakuna kilichopimwa</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Weak and strong need a word of what you saw. What you did not see, leave open.</source>
        <translation>Dhaifu na imara huhitaji neno la ulichoona. Usichoona, acha wazi.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>imeachwa</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>si lazima</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>amekataa</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>Sehemu za tathmini</translation>
    </message>
    <message>
        <source>The score is hidden until you submit, so that it does not lead your answers.</source>
        <translation>Alama imefichwa hadi uwasilishe, isiongoze majibu yako.</translation>
    </message>
    <message>
        <source>It is advice with reasons. It never decides about a loan by itself.</source>
        <translation>Ni ushauri wenye sababu. Hauamui mkopo peke yake.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>imeonekana</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} wameulizwa</translation>
    </message>
    <message>
        <source>from the books</source>
        <translation>kutoka kwenye rekodi</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Inavyoonekana</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Uhusiano</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Miaka</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Amepatikana</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Hakupatikana</translation>
    </message>
    <message>
        <source>Spoken to?</source>
        <translation>Umezungumza?</translation>
    </message>
    <message>
        <source>She was not reached.</source>
        <translation>Hakupatikana.</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Yote yamejibiwa.</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Hawezi kusema</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hapana kabisa</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Kidogo</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Kwa sehemu</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Kabisa</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Dhaifu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Nzuri</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Imara</translation>
    </message>
    <message>
        <source>I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. You may leave out any of them or all, and you may say no to everything: that is never held against you.</source>
        <translation>Ningependa kukusomea kauli fupi 24. Sema kila moja inakufaa kiasi gani. Inachukua kama dakika kumi. Unaweza kuacha yoyote au zote, na kukataa yote: haitatumiwa dhidi yako kamwe.</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>Kiongozi wa kikundi</translation>
    </message>
    <message>
        <source>The leader of her group, or somebody of the village committee. Ask alone.</source>
        <translation>Kiongozi wa kikundi chake, au mtu wa kamati ya kijiji. Muulize peke yake.</translation>
    </message>
    <message>
        <source>Somebody who buys from her or sells to her. Ask alone.</source>
        <translation>Mtu anayenunua au kumuuzia. Muulize peke yake.</translation>
    </message>
    <message>
        <source>Neighbor drawn</source>
        <translation>Jirani kwa bahati nasibu</translation>
    </message>
    <message>
        <source>This neighbor was drawn from the list: neither she nor you choose. Ask alone.</source>
        <translation>Jirani huyu amechaguliwa na orodha: si yeye wala wewe. Muulize peke yake.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mmoja zaidi</translation>
    </message>
    <message>
        <source>Where the three lie far apart, ask one more. Else leave this open.</source>
        <translation>Watatu wakitofautiana sana, uliza mmoja zaidi. La sivyo acha wazi.</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>kila wiki 2</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>kila wiki 4</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Groups of the center</source>
        <translation>Vikundi vya kituo</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Maelezo yako</translation>
    </message>
    <message>
        <source>Your notes on this center</source>
        <translation>Maelezo yako kuhusu kituo hiki</translation>
    </message>
    <message>
        <source>Who keeps the key, which road in the rains. Stays on this laptop.</source>
        <translation>Nani ana ufunguo, njia ipi mvuani. Inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Mkutano uliopita</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Fungua karatasi</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>karatasi</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Chapisha karatasi</translation>
    </message>
    <message>
        <source>Print the loan file</source>
        <translation>Chapisha faili la mkopo</translation>
    </message>
    <message>
        <source>print</source>
        <translation>chapisha</translation>
    </message>
    <message>
        <source>Hand the application in first.</source>
        <translation>Wasilisha ombi kwanza.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Andika dokezo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>dokezo</translation>
    </message>
    <message>
        <source>Form a group here</source>
        <translation>Unda kikundi hapa</translation>
    </message>
    <message>
        <source>Change name or place</source>
        <translation>Badili jina au mahali</translation>
    </message>
    <message>
        <source>Change day or time</source>
        <translation>Badili siku au saa</translation>
    </message>
    <message>
        <source>Form a new center</source>
        <translation>Unda kituo kipya</translation>
    </message>
    <message>
        <source>Close or merge this center</source>
        <translation>Funga au unganisha kituo</translation>
    </message>
    <message>
        <source>No center is open. Choose one in Meetings.</source>
        <translation>Hakuna kituo kilichofunguliwa. Chagua kwenye Mikutano.</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. You can read it; changes are hers to make.</source>
        <translation>Kituo hiki ni cha {officer}. Unaweza kukisoma; mabadiliko ni yake.</translation>
    </message>
    <message>
        <source>{name} center</source>
        <translation>Kituo cha {name}</translation>
    </message>
    <message>
        <source>Open for loans</source>
        <translation>Wazi kwa mikopo</translation>
    </message>
    <message>
        <source>{n} of {m} groups blocked</source>
        <translation>vikundi {n} kati ya {m} vimezuiwa</translation>
    </message>
    <message numerus="yes">
        <source>every {n} week</source>
        <comment>every {n} weeks</comment>
        <translation>
            <numerusform>kila wiki {n}</numerusform>
            <numerusform>kila wiki {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {time}, {often}</source>
        <translation>{weekday} {time}, {often}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>ijayo {day}</translation>
    </message>
    <message>
        <source>Everybody went to {center} on {day}. Its history stays.</source>
        <translation>Wote walihamia {center} tarehe {day}. Historia yake inabaki.</translation>
    </message>
    <message>
        <source>This center was closed on {day}. Its history stays.</source>
        <translation>Kituo hiki kilifungwa {day}. Historia yake inabaki.</translation>
    </message>
    <message>
        <source>fund {amount}</source>
        <translation>mfuko {amount}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Kimezuiwa</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may borrow</comment>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open for covers: {amount}</source>
        <translation>Malipo ya niaba wazi: {amount}</translation>
    </message>
    <message>
        <source>Rules · {version}</source>
        <translation>Kanuni · {version}</translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation>Hakuna mkutano uliorekodiwa.</translation>
    </message>
    <message>
        <source>{day}: {n} of {m} came, {amount} collected.</source>
        <translation>{day}: walikuja {n} kati ya {m}, {amount} imekusanywa.</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>Ulichoandika bado kiko kwenye skrini.</translation>
    </message>
    <message>
        <source>This center is closed. Nothing can be changed in it any more.</source>
        <translation>Kituo hiki kimefungwa. Hakuna kinachobadilika tena.</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. Ask her, or the supervisor.</source>
        <translation>Kituo hiki ni cha {officer}. Muulize, au msimamizi.</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Unda kikundi</translation>
    </message>
    <message>
        <source>Collection sheet ready to print: {file}</source>
        <translation>Karatasi ya makusanyo tayari kuchapishwa: {file}</translation>
    </message>
    <message>
        <source>This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.</source>
        <translation>Mkutano huu umekwisha na unasomwa tu. Kosa husahihishwa kwa ubatilishaji kwenye Marejesho.</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Wiki {number}</translation>
    </message>
    <message>
        <source>This is the meeting of {day}, not of today. Receipts will carry that day.</source>
        <translation>Huu ni mkutano wa {day}, si wa leo. Risiti zitakuwa na siku hiyo.</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>Ingiza hapa</translation>
    </message>
    <message>
        <source>This meeting is finished already. Nothing was recorded twice.</source>
        <translation>Mkutano huu umekwisha tayari. Hakuna kilichorekodiwa mara mbili.</translation>
    </message>
    <message>
        <source>{officer} has this center now. What you typed is kept here; it is hers to finish.</source>
        <translation>{officer} ana kituo hiki sasa. Ulichoandika kiko hapa; ni chake kumaliza.</translation>
    </message>
    <message>
        <source>{officer} has this center. You can read and print its sheet.</source>
        <translation>{officer} ana kituo hiki. Unaweza kusoma na kuchapisha karatasi yake.</translation>
    </message>
    <message>
        <source>This meeting is on {day}. Print its sheet now, enter it then.</source>
        <translation>Mkutano huu ni {day}. Chapisha karatasi sasa, ingiza siku hiyo.</translation>
    </message>
    <message>
        <source>You opened this sheet on your other laptop, {moment}. Here it can be read.</source>
        <translation>Ulifungua karatasi hii kwenye kompyuta yako nyingine, {moment}. Hapa inaweza kusomwa.</translation>
    </message>
    <message>
        <source>{name} opened this sheet on another laptop, {moment}. Here it can be read.</source>
        <translation>{name} alifungua karatasi hii kwenye kompyuta nyingine, {moment}. Hapa inaweza kusomwa.</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>Ulichoandika kimehifadhiwa hapa.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na wengine {n}</translation>
    </message>
    <message>
        <source>Typed here and not recorded there: {names}. If you have this money, take it in Repayments.</source>
        <translation>Zimeandikwa hapa na hazikurekodiwa kule: {names}. Ikiwa unazo pesa hizi, zipokee kwenye Marejesho.</translation>
    </message>
    <message>
        <source>{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.</source>
        <translation>{name} alimaliza mkutano huu {moment}. Unasomwa tu; kosa husahihishwa kwa ubatilishaji.</translation>
    </message>
    <message>
        <source>Enter the meeting of {day}?</source>
        <translation>Ingiza mkutano wa {day}?</translation>
    </message>
    <message>
        <source>{name} center does not meet today. Hold a meeting all the same?</source>
        <translation>Kituo {name} hakikutani leo. Fanya mkutano hata hivyo?</translation>
    </message>
    <message>
        <source>Meeting finished. Nobody paid, so there are no receipts.</source>
        <translation>Mkutano umekwisha. Hakuna aliyelipa, hivyo hakuna risiti.</translation>
    </message>
    <message>
        <source>Meeting finished. 1 receipt, {number}</source>
        <translation>Mkutano umekwisha. Risiti 1, {number}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting finished. {n} receipt, {first} to {last}</source>
        <comment>Meeting finished. {n} receipts, {first} to {last}</comment>
        <translation>
            <numerusform>Mkutano umekwisha. risiti {n}, {first} hadi {last}</numerusform>
            <numerusform>Mkutano umekwisha. risiti {n}, {first} hadi {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Nothing waits for a decision here.</source>
        <translation>Hakuna migongano. Hakuna kinachosubiri uamuzi.</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Tazama wiki</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Iliyopita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>You got</source>
        <translation>Umepata</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Bado kulipa</translation>
    </message>
    <message>
        <source>Ask for a receipt before you pay</source>
        <translation>Omba risiti kabla ya kulipa</translation>
    </message>
    <message>
        <source>English alone</source>
        <translation>Kiingereza pekee</translation>
    </message>
    <message>
        <source>Hindi and English</source>
        <translation>Kihindi na Kiingereza</translation>
    </message>
    <message>
        <source>Bengali and English</source>
        <translation>Kibengali na Kiingereza</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>Kiarabu na Kiingereza</translation>
    </message>
    <message>
        <source>Swahili and English</source>
        <translation>Kiswahili na Kiingereza</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Kifaransa na Kiingereza</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>Kichina na Kiingereza</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Amua baadaye</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Hifadhi matokeo</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>field</source>
        <translation>sehemu</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s value</source>
        <translation>Chukua thamani ya kompyuta hii</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>yangu</translation>
    </message>
    <message>
        <source>Take the office&apos;s value</source>
        <translation>Chukua thamani ya ofisi</translation>
    </message>
    <message>
        <source>office</source>
        <translation>ofisi</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Andika thamani nyingine</translation>
    </message>
    <message>
        <source>type another value</source>
        <translation>andika nyingine</translation>
    </message>
    <message>
        <source>Keep the one from before</source>
        <translation>Baki na ya awali</translation>
    </message>
    <message>
        <source>keep before</source>
        <translation>baki ya awali</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Zote zangu</translation>
    </message>
    <message>
        <source>All office</source>
        <translation>Zote za ofisi</translation>
    </message>
    <message>
        <source>save</source>
        <translation>hifadhi</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Muulize mtu</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>uliza</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Rekodi inayofuata</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>rekodi ijayo</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Rekodi iliyopita</translation>
    </message>
    <message>
        <source>{name} was decided elsewhere meanwhile. Nothing is lost.</source>
        <translation>{name} imeamuliwa kwingine. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Only you can answer it.</source>
        <translation>Wewe tu unaweza kujibu.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Muulize {name}</translation>
    </message>
    <message>
        <source>Nobody else has this record. Ask at the branch.</source>
        <translation>Hakuna mwingine mwenye rekodi hii. Uliza tawini.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed here and at the office. Nothing is lost: every value stays in the history.</source>
        <comment>{n} records were changed here and at the office. Nothing is lost: every value stays in the history.</comment>
        <translation>
            <numerusform>Rekodi {n} ilibadilishwa hapa na ofisini. Hakuna kilichopotea: kila thamani iko kwenye historia.</numerusform>
            <numerusform>Rekodi {n} zilibadilishwa hapa na ofisini. Hakuna kilichopotea: kila thamani iko kwenye historia.</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} zilizopita</translation>
    </message>
    <message numerus="yes">
        <source>{n} value to choose</source>
        <comment>{n} values to choose</comment>
        <translation>
            <numerusform>thamani {n} ya kuchagua</numerusform>
            <numerusform>thamani {n} za kuchagua</numerusform>
        </translation>
    </message>
    <message>
        <source>put it aside until {day}: {reason}</source>
        <translation>aliiweka kando hadi {day}: {reason}</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>aliichukua tena</translation>
    </message>
    <message>
        <source>agreed on the terms with her</source>
        <translation>walikubaliana masharti</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>alirudisha uamuzi</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} kati ya {count}</translation>
    </message>
    <message>
        <source>Choose which value is right. Fields changed on one side only are already merged.</source>
        <translation>Chagua thamani sahihi. Zilizobadilishwa upande mmoja zimeunganishwa tayari.</translation>
    </message>
    <message>
        <source>{name} decides this. Both values are kept until then.</source>
        <translation>{name} anaamua. Thamani zote zimehifadhiwa hadi hapo.</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} anakuuliza</translation>
    </message>
    <message>
        <source>This laptop (you)</source>
        <translation>Kompyuta hii (wewe)</translation>
    </message>
    <message>
        <source>This laptop ({name})</source>
        <translation>Kompyuta hii ({name})</translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation>Ofisi ({name})</translation>
    </message>
    <message numerus="yes">
        <source>{n} value still to choose</source>
        <comment>{n} values still to choose</comment>
        <translation>
            <numerusform>thamani {n} bado ya kuchagua</numerusform>
            <numerusform>thamani {n} bado za kuchagua</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for {field} first. The other choices are kept.</source>
        <translation>Chagua thamani ya {field} kwanza. Chaguo zingine zimehifadhiwa.</translation>
    </message>
    <message>
        <source>{name} decides this. Both sides are kept until then.</source>
        <translation>{name} anaamua. Pande zote zimehifadhiwa hadi hapo.</translation>
    </message>
    <message>
        <source>Saved here. Every value stays in the history</source>
        <translation>Imehifadhiwa hapa. Kila thamani iko kwenye historia</translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.</source>
        <comment>No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.</comment>
        <translation>
            <numerusform>Hakuna migongano. Hakuna kinachosubiri uamuzi. Rekodi {n} imejiunganisha wiki hii.</numerusform>
            <numerusform>Hakuna migongano. Hakuna kinachosubiri uamuzi. Rekodi {n} zimejiunganisha wiki hii.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for both officers</source>
        <translation>Dokezo kwa maafisa wote wawili</translation>
    </message>
    <message>
        <source>Say what you found out, for example by phone</source>
        <translation>Sema ulichogundua, mfano kwa simu</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Imerekodiwa na</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>limit {figure}</source>
        <translation>kikomo {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>Thamani nyingine ya {field}</translation>
    </message>
    <message>
        <source>Type the right value</source>
        <translation>Andika thamani sahihi</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Chagua moja</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>Matokeo: {value}</translation>
    </message>
    <message>
        <source>This laptop, {name}</source>
        <translation>Kompyuta hii, {name}</translation>
    </message>
    <message>
        <source>Office, {name}</source>
        <translation>Ofisi, {name}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen</source>
        <translation>{chosen} kati ya {total} zimechaguliwa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ficha</translation>
    </message>
    <message numerus="yes">
        <source>{n} other change merged by itself</source>
        <comment>{n} other changes merged by themselves</comment>
        <translation>
            <numerusform>badiliko {n} jingine limejiunganisha</numerusform>
            <numerusform>mabadiliko {n} mengine yamejiunganisha</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Records to decide</source>
        <translation>Rekodi za kuamua</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>Sehemu za kuchagua</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Awali</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>will be saved</source>
        <translation>itahifadhiwa</translation>
    </message>
    <message>
        <source>Settled this week</source>
        <translation>Zilizomalizika wiki hii</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>Zilizoamuliwa wiki hii</translation>
    </message>
    <message>
        <source>Merged by itself this week: {count}</source>
        <translation>Zilizojiunganisha wiki hii: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Undo the decision about {name}</source>
        <translation>Rudisha uamuzi kuhusu {name}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Mtu yule yule?</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Haijafunguliwa</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Imefunguliwa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Counted alike</source>
        <translation>Hesabu zimelingana</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>Chapisha A4</translation>
    </message>
    <message>
        <source>print A4</source>
        <translation>chapisha A4</translation>
    </message>
    <message>
        <source>Print on 80 mm</source>
        <translation>Chapisha kwa 80 mm</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>karatasi 80 mm</translation>
    </message>
    <message>
        <source>Down the notes</source>
        <translation>Shuka kwenye noti</translation>
    </message>
    <message>
        <source>down</source>
        <translation>chini</translation>
    </message>
    <message>
        <source>Go to the count</source>
        <translation>Nenda kwenye hesabu</translation>
    </message>
    <message>
        <source>count by notes</source>
        <translation>hesabu kwa noti</translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation>Picha ya hati</translation>
    </message>
    <message>
        <source>photo of the slip</source>
        <translation>picha ya hati</translation>
    </message>
    <message>
        <source>Money drawn from the branch</source>
        <translation>Pesa zilizochukuliwa tawini</translation>
    </message>
    <message>
        <source>A second person signs too</source>
        <translation>Mtu wa pili anasaini pia</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Siku iliyopita</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>siku iliyopita</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Siku inayofuata</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>siku inayofuata</translation>
    </message>
    <message>
        <source>{sentence} Close it first. Nothing of it is lost.</source>
        <translation>{sentence} Ifunge kwanza. Hakuna kinachopotea.</translation>
    </message>
    <message>
        <source>{sentence} Close it first, or carry on. Nothing of it is lost.</source>
        <translation>{sentence} Ifunge kwanza, au endelea. Hakuna kinachopotea.</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Funga siku hiyo</translation>
    </message>
    <message>
        <source>Closed here, not yet received at the office. It is sent with the next sync.</source>
        <translation>Imefungwa hapa, ofisi bado haijapokea. Itatumwa kwa ulandanishi ujao.</translation>
    </message>
    <message>
        <source>Closed and received at the office. Whoever took the money still has to count it.</source>
        <translation>Imefungwa na kupokelewa ofisini. Aliyechukua pesa bado anapaswa kuhesabu.</translation>
    </message>
    <message>
        <source>Whoever took the money counted the same. Nothing is left to do.</source>
        <translation>Aliyechukua pesa alihesabu sawa. Hakuna kilichobaki.</translation>
    </message>
    <message>
        <source>Your supervisor opened this day again: {reason}. Close it again.</source>
        <translation>Msimamizi alifungua siku hii tena: {reason}. Ifunge tena.</translation>
    </message>
    <message>
        <source>The day is open. Count again when it ends.</source>
        <translation>Siku imefunguliwa. Hesabu tena ikiisha.</translation>
    </message>
    <message>
        <source>2  Count</source>
        <translation>2  Hesabu</translation>
    </message>
    <message>
        <source>Anything else, as one sum</source>
        <translation>Zingine, jumla moja</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Imehesabiwa</translation>
    </message>
    <message>
        <source>2  Count what you begin with</source>
        <translation>2  Hesabu unachoanza nacho</translation>
    </message>
    <message>
        <source>Typed, not kept yet. Ctrl+Enter keeps it.</source>
        <translation>Imeandikwa, haijahifadhiwa. Ctrl+Enter huihifadhi.</translation>
    </message>
    <message>
        <source>Kept at {time}. Type to count again.</source>
        <translation>Imehifadhiwa {time}. Andika kuhesabu tena.</translation>
    </message>
    <message>
        <source>Enter goes down. An empty line is none of that note.</source>
        <translation>Enter hushuka. Mstari mtupu ni hakuna noti hiyo.</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Noti au sarafu</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Handed over or drawn</source>
        <translation>Imekabidhiwa au kuchukuliwa</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Cashier or second person</source>
        <translation>Keshia au mtu wa pili</translation>
    </message>
    <message>
        <source>Brought from before</source>
        <translation>Iliyoletwa</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Iliyoingia</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Iliyolipwa</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Iliyochukuliwa</translation>
    </message>
    <message>
        <source>Difference (counted less recorded)</source>
        <translation>Tofauti (hesabu toa rekodi)</translation>
    </message>
    <message>
        <source>Stays over night</source>
        <translation>Inabaki usiku</translation>
    </message>
    <message>
        <source>Handed over (drawn: below zero)</source>
        <translation>Iliyokabidhiwa (iliyochukuliwa: chini ya sifuri)</translation>
    </message>
    <message>
        <source>Why it differs: {reason}</source>
        <translation>Sababu ya tofauti: {reason}</translation>
    </message>
    <message>
        <source>Why so much stays: {reason}</source>
        <translation>Sababu ya kubaki nyingi: {reason}</translation>
    </message>
    <message>
        <source>Closed by {name}, who counted with {witness}.</source>
        <translation>Imefungwa na {name}, aliyehesabu na {witness}.</translation>
    </message>
    <message numerus="yes">
        <source>Opened again once: {reason}</source>
        <comment>Opened again {n} times, last: {reason}</comment>
        <translation>
            <numerusform>Ilifunguliwa tena mara moja: {reason}</numerusform>
            <numerusform>Ilifunguliwa tena mara {n}, ya mwisho: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation>Idadi ya {note}</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Keshia</translation>
    </message>
    <message>
        <source>1  Unfinished</source>
        <translation>1  Yasiyokamilika</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Yasiyokamilika</translation>
    </message>
    <message>
        <source>What is half typed on the officer&apos;s own laptop is not known here.</source>
        <translation>Yaliyoandikwa nusu kwenye kompyuta ya afisa hayajulikani hapa.</translation>
    </message>
    <message>
        <source>Every sheet and visit is finished, every receipt printed.</source>
        <translation>Karatasi na ziara zote zimekamilika, risiti zote zimechapishwa.</translation>
    </message>
    <message>
        <source>3  Difference</source>
        <translation>3  Tofauti</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Sababu ya tofauti</translation>
    </message>
    <message>
        <source>The supervisor reads it and decides.</source>
        <translation>Msimamizi anaisoma na kuamua.</translation>
    </message>
    <message>
        <source>What should be there is told after the count is kept.</source>
        <translation>Inayopaswa kuwepo hutajwa baada ya hesabu kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>{amount} less than recorded</source>
        <translation>{amount} pungufu ya rekodi</translation>
    </message>
    <message>
        <source>{amount} more than recorded</source>
        <translation>{amount} zaidi ya rekodi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>4  Hand over</source>
        <translation>4  Kabidhi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Namba ya hati</translation>
    </message>
    <message>
        <source>After the count: to the cashier, the bank or an agent.</source>
        <translation>Baada ya hesabu: kwa keshia, benki au wakala.</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>hati {number}</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>na picha</translation>
    </message>
    <message>
        <source>Nothing may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>Hakuna kinachobaki usiku ({policy}). Tupu: hakuna kinachokabidhiwa sasa.</translation>
    </message>
    <message>
        <source>{amount} may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>{amount} zinaweza kubaki usiku ({policy}). Tupu: hakuna kinachokabidhiwa sasa.</translation>
    </message>
    <message>
        <source>5  Sign and lock</source>
        <translation>5  Saini na funga</translation>
    </message>
    <message>
        <source>Why so much stays</source>
        <translation>Kwa nini nyingi zinabaki</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>Imehesabiwa pamoja na</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>PIN au kaulisiri yako</translation>
    </message>
    <message>
        <source>PIN or passphrase of {name}</source>
        <translation>PIN au kaulisiri ya {name}</translation>
    </message>
    <message>
        <source>{name} has no seat on this laptop and signs on the paper.</source>
        <translation>{name} hana kiti kwenye kompyuta hii na anasaini karatasini.</translation>
    </message>
    <message>
        <source>At the end. Then the day is locked and nothing of it changes any more.</source>
        <translation>Mwishoni. Kisha siku imefungwa na hakuna kinachobadilika.</translation>
    </message>
    <message>
        <source>Nothing stays over night. After this nothing of the day changes any more.</source>
        <translation>Hakuna kinachobaki usiku. Baada ya hapo hakuna cha siku kinachobadilika.</translation>
    </message>
    <message>
        <source>{amount} stays over night. After this nothing of the day changes any more.</source>
        <translation>{amount} inabaki usiku. Baada ya hapo hakuna cha siku kinachobadilika.</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Fungua siku</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Hifadhi hesabu</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Hifadhi sababu</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Funga siku</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>Kabidhi {amount}</translation>
    </message>
    <message>
        <source>{sentence} Then the day can be closed.</source>
        <translation>{sentence} Kisha siku inaweza kufungwa.</translation>
    </message>
    <message>
        <source>Count first; the slip belongs to what is handed over.</source>
        <translation>Hesabu kwanza; hati ni ya kinachokabidhiwa.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Came after the day was closed</source>
        <translation>Ilikuja baada ya kufungwa</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Pamoja</translation>
    </message>
    <message>
        <source>not counted there yet</source>
        <translation>bado haijahesabiwa huko</translation>
    </message>
    <message>
        <source>{name} counted the same</source>
        <translation>{name} alihesabu sawa</translation>
    </message>
    <message>
        <source>{name} counted {amount}</source>
        <translation>{name} alihesabu {amount}</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Imefungwa na {name}</translation>
    </message>
    <message>
        <source>Closed by {name}, counted together with {witness}</source>
        <translation>Imefungwa na {name}, imehesabiwa pamoja na {witness}</translation>
    </message>
    <message>
        <source>It was opened again before: {reason}</source>
        <translation>Ilifunguliwa tena awali: {reason}</translation>
    </message>
    <message>
        <source>Saved here first</source>
        <translation>Huhifadhiwa hapa kwanza</translation>
    </message>
    <message>
        <source>Nothing you finish waits for a network.</source>
        <translation>Unachomaliza hakisubiri mtandao.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Imesimbwa</translation>
    </message>
    <message>
        <source>Without your PIN nobody reads this laptop.</source>
        <translation>Bila PIN yako hakuna anayesoma kompyuta hii.</translation>
    </message>
    <message>
        <source>Sends by itself</source>
        <translation>Hutuma yenyewe</translation>
    </message>
    <message>
        <source>When a network appears, and goes on after every cut.</source>
        <translation>Mtandao ukipatikana, na huendelea baada ya kila kukatika.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyepesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Lugha: {language}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Maandishi madogo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Maandishi makubwa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mpya</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Andika PIN yako</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Chagua PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>PIN ile ile tena</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice</source>
        <translation>Zinatofautiana. Andika PIN ile ile mara mbili</translation>
    </message>
    <message>
        <source>At least 6 digits; no date, no row of digits</source>
        <translation>Angalau tarakimu 6; si tarehe, si mfululizo</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once.</source>
        <translation>Iandike na uwape IT. Hufungua kompyuta hii ukisahau PIN. Huonyeshwa mara moja.</translation>
    </message>
    <message>
        <source>That PIN was not right. Wait {time}, then try again</source>
        <translation>PIN hiyo si sahihi. Subiri {time}, kisha jaribu tena</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Kaulisiri mpya</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>Andika kaulisiri yako</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chagua kaulisiri</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Kaulisiri ile ile tena</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice</source>
        <translation>Zinatofautiana. Andika kaulisiri ile ile mara mbili</translation>
    </message>
    <message>
        <source>At least 15 letters, because this laptop has no keyring</source>
        <translation>Angalau herufi 15, kwa kuwa kompyuta hii haina hazina ya funguo</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once.</source>
        <translation>Iandike na uwape IT. Hufungua kompyuta hii ukisahau kaulisiri. Huonyeshwa mara moja.</translation>
    </message>
    <message>
        <source>That passphrase was not right. Wait {time}, then try again</source>
        <translation>Kaulisiri hiyo si sahihi. Subiri {time}, kisha jaribu tena</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN yako</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Nakala ya kwanza</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>Andaa kompyuta hii</translation>
    </message>
    <message>
        <source>Set by IT for all laptops</source>
        <translation>Imewekwa na IT kwa kompyuta zote</translation>
    </message>
    <message>
        <source>IT tells you this address</source>
        <translation>IT watakuambia anwani hii</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Anwani ya ofisi</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Msimbo wa mara moja</translation>
    </message>
    <message>
        <source>IT gives it to you. It works once, for 48 hours</source>
        <translation>IT wanakupa. Hutumika mara moja, kwa saa 48</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>Jiunge na ofisi</translation>
    </message>
    <message>
        <source>You may close the laptop. What is copied stays, and the rest comes later.</source>
        <translation>Unaweza kufunga kompyuta. Kilichonakiliwa kinabaki, zingine zitakuja.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Msimbo wa kurejesha</translation>
    </message>
    <message>
        <source>It is written down. Open</source>
        <translation>Umeandikwa. Fungua</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, sasa</translation>
    </message>
    <message>
        <source>Enter the office&apos;s address</source>
        <translation>Ingiza anwani ya ofisi</translation>
    </message>
    <message>
        <source>Enter the code that IT gave you</source>
        <translation>Ingiza msimbo uliopewa na IT</translation>
    </message>
    <message>
        <source>Welcome, {name}. This laptop belongs to {branch} now.</source>
        <translation>Karibu, {name}. Kompyuta hii sasa ni ya {branch}.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Viongozi</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Mfuko</translation>
    </message>
    <message>
        <source>Open for covers</source>
        <translation>Malipo ya niaba wazi</translation>
    </message>
    <message>
        <source>Leader: {name}, since {day}</source>
        <translation>Kiongozi: {name}, tangu {day}</translation>
    </message>
    <message>
        <source>Secretary: {name}, since {day}</source>
        <translation>Katibu: {name}, tangu {day}</translation>
    </message>
    <message>
        <source>Cashier: {name}, since {day}</source>
        <translation>Mweka hazina: {name}, tangu {day}</translation>
    </message>
    <message>
        <source>Open center</source>
        <translation>Fungua kituo</translation>
    </message>
    <message>
        <source>No group is open. Choose one on the page of its center.</source>
        <translation>Hakuna kikundi kilichofunguliwa. Chagua kwenye ukurasa wa kituo chake.</translation>
    </message>
    <message>
        <source>This group was dissolved and can only be read. Its history stays.</source>
        <translation>Kikundi hiki kilivunjwa na kinasomwa tu. Historia yake inabaki.</translation>
    </message>
    <message>
        <source>{n} of {m} members</source>
        <translation>wanachama {n} kati ya {m}</translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation>Bado hakuna aliyechaguliwa.</translation>
    </message>
    <message>
        <source>{debtor} owes {creditor} {amount}</source>
        <translation>{debtor} anadaiwa na {creditor} {amount}</translation>
    </message>
    <message>
        <source>Nobody owes anybody for a cover.</source>
        <translation>Hakuna anayedaiwa kwa malipo ya niaba.</translation>
    </message>
    <message>
        <source>None was called off in the last 8 weeks.</source>
        <translation>Hakuna uliofutwa wiki 8 zilizopita.</translation>
    </message>
    <message>
        <source>Trained and tested before its records came here.</source>
        <translation>Kilifunzwa na kujaribiwa kabla rekodi zake kuja hapa.</translation>
    </message>
    <message>
        <source>{n} of {m} days are done.</source>
        <translation>siku {n} kati ya {m} zimefanyika.</translation>
    </message>
    <message>
        <source>Passed the recognition test {day}.</source>
        <translation>Kilifaulu jaribio la utambuzi {day}.</translation>
    </message>
    <message>
        <source>Not passed {day}</source>
        <translation>Hakikufaulu {day}</translation>
    </message>
    <message>
        <source>No recognition test yet.</source>
        <translation>Bado hakuna jaribio la utambuzi.</translation>
    </message>
    <message>
        <source>{amount} is in the fund.</source>
        <translation>{amount} iko kwenye mfuko.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>umefanyika</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>imebatilishwa</translation>
    </message>
    <message>
        <source>This group was dissolved. Nothing can be changed in it any more.</source>
        <translation>Kikundi hiki kilivunjwa. Hakuna kinachobadilika tena.</translation>
    </message>
    <message>
        <source>Their savings</source>
        <translation>Akiba yao</translation>
    </message>
    <message>
        <source>The payers get receipts; she owes each what was paid.</source>
        <translation>Walipaji wanapata risiti; anadaiwa na kila mmoja alicholipa.</translation>
    </message>
    <message>
        <source>Who pays for {name}?</source>
        <translation>Nani anamlipia {name}?</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Imelipwa kutoka</translation>
    </message>
    <message>
        <source>keys 1 to {n}</source>
        <translation>vitufe 1 hadi {n}</translation>
    </message>
    <message>
        <source>Record the cover</source>
        <translation>Rekodi malipo ya niaba</translation>
    </message>
    <message>
        <source>Write it in the sheet</source>
        <translation>Iandike kwenye karatasi</translation>
    </message>
    <message>
        <source>has {amount}</source>
        <translation>ana {amount}</translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation>{name} analipa</translation>
    </message>
    <message>
        <source>{amount} of {whole}, {left} stays unpaid</source>
        <translation>{amount} kati ya {whole}, {left} haijalipwa</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} kati ya {whole}</translation>
    </message>
    <message>
        <source>Enter who pays how much.</source>
        <translation>Ingiza nani analipa kiasi gani.</translation>
    </message>
    <message>
        <source>20, 20/10, +7 or fri</source>
        <translation>20, 20/10, +7 au fri</translation>
    </message>
    <message>
        <source>like 10 or 10:30</source>
        <translation>kama 10 au 10:30</translation>
    </message>
    <message>
        <source>Nobody is in it any more. What was recorded for it stays; nobody meets there from today on.</source>
        <translation>Hakuna mtu tena. Kilichorekodiwa kinabaki; hakuna mkutano kuanzia leo.</translation>
    </message>
    <message>
        <source>Everybody in it goes to another center today, with loans, savings and history.</source>
        <translation>Wote wanahamia kituo kingine leo, na mikopo, akiba na historia.</translation>
    </message>
    <message>
        <source>Close {name} center?</source>
        <translation>Funga kituo {name}?</translation>
    </message>
    <message>
        <source>arrows or first letters</source>
        <translation>mishale au herufi za kwanza</translation>
    </message>
    <message>
        <source>Where do its members go?</source>
        <translation>Wanachama waende wapi?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Kiache wazi</translation>
    </message>
    <message>
        <source>Merge and close</source>
        <translation>Unganisha na funga</translation>
    </message>
    <message>
        <source>Close the center</source>
        <translation>Funga kituo</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>popote</translation>
    </message>
    <message numerus="yes">
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>kikundi {n}</numerusform>
            <numerusform>vikundi {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs, {amount} owed, days stay</source>
        <comment>{n} run, {amount} owed, days stay</comment>
        <translation>
            <numerusform>{n} unaendelea, deni {amount}, siku zinabaki</numerusform>
            <numerusform>{n} inaendelea, deni {amount}, siku zinabaki</numerusform>
        </translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>hakuna unaoendelea</translation>
    </message>
    <message>
        <source>Savings and funds</source>
        <translation>Akiba na mifuko</translation>
    </message>
    <message>
        <source>{weekday} {time}, with {officer}</source>
        <translation>{weekday} {time}, na {officer}</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Wanakutana</translation>
    </message>
    <message>
        <source>{what} to {center}</source>
        <translation>{what} kwenda {center}</translation>
    </message>
    <message>
        <source>A sheet of today is begun here. Finish it first, or it is not recorded.</source>
        <translation>Karatasi ya leo imeanzwa hapa. Imalize kwanza, la sivyo haitarekodiwa.</translation>
    </message>
    <message>
        <source>{name} center closed</source>
        <translation>kituo {name} kimefungwa</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Nafasi huweka tiki</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>Mwanachama aliyechaguliwa</translation>
    </message>
    <message>
        <source>loan {number}</source>
        <translation>mkopo {number}</translation>
    </message>
    <message>
        <source>no loan yet</source>
        <translation>hana mkopo bado</translation>
    </message>
    <message>
        <source>She may borrow up to {amount} now.</source>
        <translation>Anaweza kukopa hadi {amount} sasa.</translation>
    </message>
    <message>
        <source>Nothing is in the way of her next loan.</source>
        <translation>Hakuna kizuizi kwa mkopo wake ujao.</translation>
    </message>
    <message>
        <source>{n} of {m} meetings</source>
        <translation>mikutano {n} kati ya {m}</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>hakuna mkutano bado</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Alikuja</translation>
    </message>
    <message>
        <source>Owes for covers</source>
        <translation>Anadaiwa malipo ya niaba</translation>
    </message>
    <message>
        <source>Others owe her</source>
        <translation>Wengine wanamdai</translation>
    </message>
    <message>
        <source>Was covered</source>
        <translation>Alilipiwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation>
            <numerusform>mara {n}</numerusform>
            <numerusform>mara {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>leader</source>
        <translation>kiongozi</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>katibu</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>mweka hazina</translation>
    </message>
    <message>
        <source>Oldest at the left. Full: came. Half: late. Cross: absent.</source>
        <translation>Wa zamani kushoto. Kamili: alikuja. Nusu: alichelewa. Msalaba: hakuja.</translation>
    </message>
    <message>
        <source>Meetings she came to in this loan cycle</source>
        <translation>Mikutano aliyokuja katika mzunguko huu</translation>
    </message>
    <message>
        <source>Days the oldest unpaid installment is past its day</source>
        <translation>Siku za kupita kwa rejesho la zamani ambalo halijalipwa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Last 8 meetings</source>
        <translation>Mikutano 8 ya mwisho</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Iliyobaki</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kuchelewa</translation>
    </message>
    <message>
        <source>Next loan</source>
        <translation>Mkopo ujao</translation>
    </message>
    <message>
        <source>What the rules allow today</source>
        <translation>Kanuni zinaruhusu leo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>bado</translation>
    </message>
    <message>
        <source>open</source>
        <comment>may borrow</comment>
        <translation>wazi</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>kwa wakati</translation>
    </message>
    <message>
        <source>This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.</source>
        <translation>Hii haipo tena kwenye kompyuta hii: ilienda kwa afisa mwingine, au ilivunjwa. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wanachama</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation>Bado hakuna aliye ndani.</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Kazi za kikundi</translation>
    </message>
    <message>
        <source>It is still loading. Try again in a moment.</source>
        <translation>Bado inapakia. Jaribu tena punde.</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Chagua mwanachama</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Fungua mwanachama</translation>
    </message>
    <message>
        <source>member</source>
        <translation>mwanachama</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>kazi za kikundi</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Nakili mistari yote</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row</source>
        <comment>Copied {n} rows</comment>
        <translation>
            <numerusform>Mstari {n} umenakiliwa</numerusform>
            <numerusform>Mistari {n} imenakiliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Group covers her</source>
        <translation>Kikundi kinamlipia</translation>
    </message>
    <message>
        <source>Gives back what others paid</source>
        <translation>Anarudisha waliyolipa wengine</translation>
    </message>
    <message>
        <source>Elect into an office</source>
        <translation>Chagua kwa wadhifa</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>Hamishia kikundi kingine</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Anaondoka</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Mtu anajiunga</translation>
    </message>
    <message>
        <source>Training today</source>
        <translation>Mafunzo leo</translation>
    </message>
    <message>
        <source>Recognition test</source>
        <translation>Jaribio la utambuzi</translation>
    </message>
    <message>
        <source>Money into the fund</source>
        <translation>Pesa kwenye mfuko</translation>
    </message>
    <message>
        <source>Fine into the fund</source>
        <translation>Faini kwenye mfuko</translation>
    </message>
    <message>
        <source>Money out of the fund</source>
        <translation>Pesa kutoka mfuko</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Vunja kikundi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>All members together</source>
        <translation>Wanachama wote pamoja</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>Dokezo, kama lipo</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The money is counted with your cash, with a receipt.</source>
        <translation>{amount} iko kwenye mfuko. Pesa huhesabiwa na zako, kwa risiti.</translation>
    </message>
    <message>
        <source>Money into the fund of {name}?</source>
        <translation>Pesa kwenye mfuko wa {name}?</translation>
    </message>
    <message>
        <source>Fine into the fund of {name}?</source>
        <translation>Faini kwenye mfuko wa {name}?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Irekodi</translation>
    </message>
    <message>
        <source>Fund changed</source>
        <translation>Mfuko umebadilika</translation>
    </message>
    <message>
        <source>Who signs with you</source>
        <translation>Nani anasaini nawe</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Kwa ajili gani</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The group has no leader or cashier yet; elect one first.</source>
        <translation>{amount} iko kwenye mfuko. Kikundi hakina kiongozi wala mweka hazina; chagua kwanza.</translation>
    </message>
    <message>
        <source>Money out of the fund of {name}?</source>
        <translation>Pesa kutoka mfuko wa {name}?</translation>
    </message>
    <message>
        <source>Pay it out</source>
        <translation>Ilipe</translation>
    </message>
    <message>
        <source>{name} is not short of anything today. There is nothing to cover.</source>
        <translation>{name} hapungukiwi kitu leo. Hakuna cha kulipia.</translation>
    </message>
    <message>
        <source>Cover for {name} recorded</source>
        <translation>Malipo ya niaba kwa {name} yamerekodiwa</translation>
    </message>
    <message>
        <source>{name} owes nothing for covers. There is nothing to give back.</source>
        <translation>{name} hadaiwi malipo ya niaba. Hakuna cha kurudisha.</translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation>Mkono kwa mkono</translation>
    </message>
    <message>
        <source>Through you</source>
        <translation>Kupitia kwako</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>What does {name} give back?</source>
        <translation>{name} anarudisha nini?</translation>
    </message>
    <message>
        <source>{name} gave back</source>
        <translation>{name} amerudisha</translation>
    </message>
    <message>
        <source>Still owed: {names}. The oldest is paid first.</source>
        <translation>Bado zinadaiwa: {names}. Ya zamani hulipwa kwanza.</translation>
    </message>
    <message>
        <source>Festival or holiday</source>
        <translation>Sikukuu au mapumziko</translation>
    </message>
    <message>
        <source>Funeral in the village</source>
        <translation>Msiba kijijini</translation>
    </message>
    <message>
        <source>Rain or flood</source>
        <translation>Mvua au mafuriko</translation>
    </message>
    <message>
        <source>Members did not come</source>
        <translation>Wanachama hawakuja</translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation>Sikuweza kuja</translation>
    </message>
    <message>
        <source>{day}: not held</source>
        <translation>{day}: haukufanyika</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>umehamishiwa {day}</translation>
    </message>
    <message>
        <source>In your own words, if none fits</source>
        <translation>Kwa maneno yako, kama hakuna inayofaa</translation>
    </message>
    <message>
        <source>Held on another day instead</source>
        <translation>Umefanyika siku nyingine</translation>
    </message>
    <message>
        <source>The supervisor sees it. Installments stay due; the sheet can still be entered later.</source>
        <translation>Msimamizi anaona. Marejesho yanabaki; karatasi yaweza kuingizwa baadaye.</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Haukufanyika</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Imeandikwa</translation>
    </message>
    <message>
        <source>present</source>
        <translation>yupo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>amechelewa</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>hayupo</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ana udhuru</translation>
    </message>
    <message>
        <source>came to {n} of {m}: {meetings}</source>
        <translation>alikuja {n} kati ya {m}: {meetings}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Kiongozi</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Katibu</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Mkutano wa kwanza</translation>
    </message>
    <message>
        <source>It is yours, and meets on the weekday of its first meeting. Groups come next.</source>
        <translation>Ni chako, na kinakutana siku ya wiki ya mkutano wake wa kwanza. Vikundi vinafuata.</translation>
    </message>
    <message>
        <source>Form a center?</source>
        <translation>Unda kituo?</translation>
    </message>
    <message>
        <source>Form the center</source>
        <translation>Unda kituo</translation>
    </message>
    <message>
        <source>Center formed</source>
        <translation>Kituo kimeundwa</translation>
    </message>
    <message>
        <source>like: under the mango tree, house of Kamala Devi</source>
        <translation>kama: chini ya mwembe, nyumba ya Kamala Devi</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mahali pa mkutano</translation>
    </message>
    <message>
        <source>Change name or meeting place?</source>
        <translation>Badili jina au mahali pa mkutano?</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} kimebadilishwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Siku ya wiki</translation>
    </message>
    <message>
        <source>Installments that fall due later move to the new meetings. Tell every member.</source>
        <translation>Marejesho ya baadaye yanahamia mikutano mipya. Mwambie kila mwanachama.</translation>
    </message>
    <message>
        <source>Let {name} meet at another time?</source>
        <translation>{name} kikutane wakati mwingine?</translation>
    </message>
    <message>
        <source>Change the meetings</source>
        <translation>Badili mikutano</translation>
    </message>
    <message>
        <source>Meetings changed</source>
        <translation>Mikutano imebadilishwa</translation>
    </message>
    <message>
        <source>Everybody in {name} is in a group already; people can join later.</source>
        <translation>Kila mtu katika {name} ana kikundi tayari; wanaweza kujiunga baadaye.</translation>
    </message>
    <message>
        <source>Tick who belongs to it; others can join later.</source>
        <translation>Weka tiki kwa wahusika; wengine wanaweza kujiunga baadaye.</translation>
    </message>
    <message>
        <source>Form a group in {name}?</source>
        <translation>Unda kikundi katika {name}?</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>Unda kikundi</translation>
    </message>
    <message>
        <source>Group formed</source>
        <translation>Kikundi kimeundwa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Who joins {name}?</source>
        <translation>Nani anajiunga na {name}?</translation>
    </message>
    <message>
        <source>Joined {name}</source>
        <translation>Amejiunga na {name}</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>Jiunge na kikundi</translation>
    </message>
    <message>
        <source>No group: a borrower on her own</source>
        <translation>Hakuna kikundi: mkopaji binafsi</translation>
    </message>
    <message>
        <source>Her loans, savings and history go with her. What she owes her group stays owed.</source>
        <translation>Mikopo, akiba na historia vinamfuata. Anachodaiwa na kikundi kinabaki.</translation>
    </message>
    <message>
        <source>Move {name}?</source>
        <translation>Mhamishe {name}?</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} amehamishwa</translation>
    </message>
    <message>
        <source>Move her</source>
        <translation>Mhamishe</translation>
    </message>
    <message>
        <source>She must owe nothing and have no savings here. Her history stays.</source>
        <translation>Asidaiwe kitu na asiwe na akiba hapa. Historia yake inabaki.</translation>
    </message>
    <message>
        <source>Let {name} leave?</source>
        <translation>{name} aondoke?</translation>
    </message>
    <message>
        <source>Let her leave</source>
        <translation>Mwache aondoke</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} ameondoka</translation>
    </message>
    <message>
        <source>Now: leader {leader}, secretary {secretary}, cashier {cashier}.</source>
        <translation>Sasa: kiongozi {leader}, katibu {secretary}, mweka hazina {cashier}.</translation>
    </message>
    <message>
        <source>Which office does {name} get?</source>
        <translation>{name} anapata wadhifa gani?</translation>
    </message>
    <message>
        <source>{name} elected</source>
        <translation>{name} amechaguliwa</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>Mpe wadhifa</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Waliokuja</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Kuhusu nini</translation>
    </message>
    <message>
        <source>{n} of {m} days are done. Each day counts for those who came.</source>
        <translation>siku {n} kati ya {m} zimefanyika. Kila siku inahesabika kwa waliokuja.</translation>
    </message>
    <message>
        <source>Training of {name} today?</source>
        <translation>Mafunzo ya {name} leo?</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>Rekodi mafunzo</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>Mafunzo yamerekodiwa</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Limefaulu</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Halikufaulu</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Kilichoonekana</translation>
    </message>
    <message>
        <source>{n} of {m} days of training are done.</source>
        <translation>siku {n} kati ya {m} za mafunzo zimefanyika.</translation>
    </message>
    <message>
        <source>Recognition test of {name}?</source>
        <translation>Jaribio la utambuzi la {name}?</translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation>Rekodi jaribio</translation>
    </message>
    <message>
        <source>Test recorded</source>
        <translation>Jaribio limerekodiwa</translation>
    </message>
    <message>
        <source>It must have no members and no money in its fund. Its history stays.</source>
        <translation>Kisiwe na wanachama wala pesa mfukoni. Historia yake inabaki.</translation>
    </message>
    <message>
        <source>Dissolve {name}?</source>
        <translation>Vunja {name}?</translation>
    </message>
    <message>
        <source>{name} dissolved</source>
        <translation>{name} kimevunjwa</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Vunja</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>mwanachama huyu</translation>
    </message>
    <message>
        <source>It is her: face and identity paper agree</source>
        <translation>Ni yeye: sura na kitambulisho vinalingana</translation>
    </message>
    <message>
        <source>The agreement was read to her: amount, installments, what it costs</source>
        <translation>Makubaliano yamesomwa kwake: kiasi, marejesho, gharama</translation>
    </message>
    <message>
        <source>She signed, or gave her thumb print</source>
        <translation>Amesaini, au ameweka dole gumba</translation>
    </message>
    <message>
        <source>The money was counted in front of her</source>
        <translation>Pesa zimehesabiwa mbele yake</translation>
    </message>
    <message>
        <source>Photo of the signature</source>
        <translation>Picha ya sahihi</translation>
    </message>
    <message>
        <source>Photo of the signed paper, or of the thumb print</source>
        <translation>Picha ya karatasi iliyosainiwa, au dole gumba</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>Ongeza picha</translation>
    </message>
    <message>
        <source>Kept, encrypted. It goes with the hand-over.</source>
        <translation>Imehifadhiwa, imesimbwa. Inaenda na kukabidhi.</translation>
    </message>
    <message>
        <source>Is the money really there?</source>
        <translation>Je, pesa zipo kweli?</translation>
    </message>
    <message>
        <source>By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>Kwa rekodi una {held}; inahitajika {amount}. Chukua pesa kwanza. Kama unazo kweli, msimamizi aruhusu.</translation>
    </message>
    <message>
        <source>By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>Kwa rekodi una chini ya {amount} inayohitajika. Chukua pesa kwanza. Kama unazo kweli, msimamizi aruhusu.</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Usikabidhi</translation>
    </message>
    <message>
        <source>Hand over, ask the supervisor</source>
        <translation>Kabidhi, omba msimamizi</translation>
    </message>
    <message>
        <source>Hand over without a photo of the signature?</source>
        <translation>Kabidhi bila picha ya sahihi?</translation>
    </message>
    <message>
        <source>The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file.</source>
        <translation>Msimamizi anaona haipo. Hifadhi karatasi, ongeza picha baadaye kwenye faili la mkopo.</translation>
    </message>
    <message>
        <source>Take the photo first</source>
        <translation>Piga picha kwanza</translation>
    </message>
    <message>
        <source>Hand over, photo later</source>
        <translation>Kabidhi, picha baadaye</translation>
    </message>
    <message>
        <source>This loan cannot be handed over now.</source>
        <translation>Mkopo huu hauwezi kukabidhiwa sasa.</translation>
    </message>
    <message>
        <source>Open the loan file</source>
        <translation>Fungua faili la mkopo</translation>
    </message>
    <message>
        <source>What she gets and pays</source>
        <translation>Anachopata na kulipa</translation>
    </message>
    <message>
        <source>Before the money changes hands</source>
        <translation>Kabla pesa kukabidhiwa</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Chapisha risiti</translation>
    </message>
    <message>
        <source>Add the photo of the signature</source>
        <translation>Ongeza picha ya sahihi</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>Weka tiki hatua</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>tiki</translation>
    </message>
    <message>
        <source>Pay it out another way</source>
        <translation>Lipa kwa njia nyingine</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>kabidhi</translation>
    </message>
    <message>
        <source>No loan is open that can be handed over.</source>
        <translation>Hakuna mkopo wa kukabidhi uliofunguliwa.</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>ada {amount}</translation>
    </message>
    <message>
        <source>saving {amount}</source>
        <translation>akiba {amount}</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Imezuiliwa</translation>
    </message>
    <message>
        <source>She pays</source>
        <translation>Analipa</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment of {amount}</source>
        <comment>{n} installments of {amount}</comment>
        <translation>
            <numerusform>rejesho {n} la {amount}</numerusform>
            <numerusform>marejesho {n} ya {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % a year</source>
        <translation>{percent} % kwa mwaka</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Imeidhinishwa na</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, hadi {day}</translation>
    </message>
    <message>
        <source>{n} installments, from {least} up to {most}</source>
        <translation>awamu {n}, kuanzia {least} hadi {most}</translation>
    </message>
    <message>
        <source>Cash with you</source>
        <translation>Pesa ulizonazo</translation>
    </message>
    <message>
        <source>No cash leaves your bag. Write the number of the transfer.</source>
        <translation>Hakuna taslimu inayotoka kwako. Andika namba ya uhamisho.</translation>
    </message>
    <message>
        <source>told after the count</source>
        <translation>hutajwa baada ya hesabu</translation>
    </message>
    <message>
        <source>Today you count without being told. Look into your bag before you promise.</source>
        <translation>Leo unahesabu bila kuambiwa. Tazama mfuko kabla ya kuahidi.</translation>
    </message>
    <message>
        <source>{amount} too little with you by the records. Draw cash first.</source>
        <translation>{amount} pungufu kwa rekodi. Chukua pesa kwanza.</translation>
    </message>
    <message>
        <source>Enough cash is with you.</source>
        <translation>Una pesa za kutosha.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Haikukabidhiwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} step is not ticked yet. Do it, then press its number.</source>
        <comment>{n} steps are not ticked yet. Do each one, then press its number.</comment>
        <translation>
            <numerusform>hatua {n} haijawekwa tiki. Ifanye, kisha bonyeza namba yake.</numerusform>
            <numerusform>hatua {n} hazijawekwa tiki. Fanya kila moja, kisha bonyeza namba yake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over and saved here. Receipt {number}</source>
        <translation>Imekabidhiwa na kuhifadhiwa hapa. Risiti {number}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Inakusubiri</translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation>Kwa msimamizi</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Inaendelea</translation>
    </message>
    <message>
        <source>No loans yet. Start one for a borrower.</source>
        <translation>Bado hakuna mikopo. Anza mmoja kwa mkopaji.</translation>
    </message>
    <message>
        <source>Half filled</source>
        <translation>Nusu kujazwa</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Zilizotupwa</translation>
    </message>
    <message>
        <source>Cash-flow sheet</source>
        <translation>Karatasi ya mtiririko</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>Hesabu ya pesa</translation>
    </message>
    <message>
        <source>Choices in a conflict</source>
        <translation>Chaguo za mgongano</translation>
    </message>
    <message>
        <source>Nothing is half filled in. What you begin is kept here by itself.</source>
        <translation>Hakuna nusu. Unachoanza huhifadhiwa chenyewe.</translation>
    </message>
    <message>
        <source>Nothing was thrown away in the last 30 days.</source>
        <translation>Hakuna kilichotupwa siku 30 zilizopita.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chagua</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chagua</translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation>Onyesha zilizotupwa</translation>
    </message>
    <message>
        <source>Show what is half filled</source>
        <translation>Onyesha nusu kujazwa</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>zilizotupwa</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Endelea nayo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Itupe</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>tupa</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>rudisha</translation>
    </message>
    <message>
        <source>thrown away {time}</source>
        <translation>imetupwa {time}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>last typed {time}</source>
        <translation>imeandikwa mwisho {time}</translation>
    </message>
    <message>
        <source>Thrown away. It stays for 30 days</source>
        <translation>Imetupwa. Inabaki siku 30</translation>
    </message>
    <message>
        <source>It is back among what is half filled</source>
        <translation>Imerudi kwenye nusu kujazwa</translation>
    </message>
    <message>
        <source>Nothing is chosen in the list.</source>
        <translation>Hakuna kilichochaguliwa kwenye orodha.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Hatua inayofuata</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>hatua ijayo</translation>
    </message>
    <message>
        <source>loan file</source>
        <translation>faili la mkopo</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Zungumza kuihusu</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>ombi jipya</translation>
    </message>
    <message>
        <source>Nothing here. Show all loans, or start one.</source>
        <translation>Hakuna kitu hapa. Onyesha mikopo yote, au anza mmoja.</translation>
    </message>
    <message>
        <source>No loans yet. Start one.</source>
        <translation>Bado hakuna mikopo. Anza mmoja.</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Kumaliza</translation>
    </message>
    <message>
        <source>drafts and returned</source>
        <translation>rasimu na zilizorudishwa</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Kukabidhi</translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} imechelewa</numerusform>
            <numerusform>{n} zimechelewa</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>hakuna iliyochelewa</translation>
    </message>
    <message>
        <source>Only what the supervisor has, or has decided, is talked about here.</source>
        <translation>Hapa huzungumzwa tu kilicho kwa msimamizi, au alichoamua.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Zilizorudishwa kwako</translation>
    </message>
    <message>
        <source>Approved, not ready</source>
        <translation>Zimeidhinishwa, hazijawa tayari</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Inaisha</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hai</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rekebisha</translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation>imeanzwa, haijawasilishwa</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} zilizopita</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>bila maneno</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>inasubiri {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hadi {day}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>mwisho {day}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siku ya mwisho</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <comment>{n} days left</comment>
        <translation>
            <numerusform>siku {n} imebaki</numerusform>
            <numerusform>siku {n} zimebaki</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Haiko tayari</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Haijarekodiwa</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Umefanyika</translation>
    </message>
    <message>
        <source>{n} of {m} came</source>
        <translation>walikuja {n} kati ya {m}</translation>
    </message>
    <message>
        <source>{amount} collected</source>
        <translation>{amount} imekusanywa</translation>
    </message>
    <message>
        <source>Enter the sheet, or press N</source>
        <translation>Ingiza karatasi, au bonyeza N</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imefanyika</translation>
    </message>
    <message>
        <source>{name} center, {day}</source>
        <translation>Kituo cha {name}, {day}</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>Mikutano ijayo</translation>
    </message>
    <message>
        <source>Meetings of the day</source>
        <translation>Mikutano ya siku</translation>
    </message>
    <message>
        <source>No center is yours yet. Centers arrive with the first copy from the office.</source>
        <translation>Bado huna kituo. Vituo huja na nakala ya kwanza kutoka ofisini.</translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation>Fungua kituo</translation>
    </message>
    <message>
        <source>open sheet</source>
        <translation>fungua karatasi</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>haukufanyika</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>imerekodiwa</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>bado haijarekodiwa</translation>
    </message>
    <message>
        <source>a promise falls due</source>
        <translation>ahadi inafika</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>imepangwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit came back and is not sent in again</source>
        <comment>{n} visits came back and are not sent in again</comment>
        <translation>
            <numerusform>ziara {n} ilirudi na haijawasilishwa tena</numerusform>
            <numerusform>ziara {n} zilirudi na hazijawasilishwa tena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit waits for your decision</source>
        <comment>{n} visits wait for your decision</comment>
        <translation>
            <numerusform>ziara {n} inasubiri uamuzi wako</numerusform>
            <numerusform>ziara {n} zinasubiri uamuzi wako</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates kinder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>Hukadiria kwa upole kuliko wengine katika hali zinazofanana (tathmini {n}). Fanyeni baadhi pamoja.</translation>
    </message>
    <message>
        <source>Rates harder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>Hukadiria kwa ukali kuliko wengine katika hali zinazofanana (tathmini {n}). Fanyeni baadhi pamoja.</translation>
    </message>
    <message>
        <source>All her ratings of a person go together ({n} assessments). Rate some together.</source>
        <translation>Makadirio yake yote ya mtu mmoja yanafanana ({n} tathmini). Fanyeni baadhi pamoja.</translation>
    </message>
    <message numerus="yes">
        <source>{label}: noticed in {n} of her last {all} assessments</source>
        <comment>{label}: noticed in {n} of her last {all} assessments</comment>
        <translation>
            <numerusform>{label}: ilionekana katika {n} ya tathmini zake {all} za mwisho</numerusform>
            <numerusform>{label}: ilionekana katika {n} ya tathmini zake {all} za mwisho</numerusform>
        </translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation>Ulifanyika hata hivyo</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} meeting finished</source>
        <comment>{done} of {n} meetings finished</comment>
        <translation>
            <numerusform>mkutano {done} kati ya {n} umekamilika</numerusform>
            <numerusform>mikutano {done} kati ya {n} imekamilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one not recorded</source>
        <comment>{n} earlier ones not recorded</comment>
        <translation>
            <numerusform>{n} wa awali haujarekodiwa</numerusform>
            <numerusform>{n} ya awali haijarekodiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting that is not recorded.</source>
        <translation>Chagua mkutano usiorekodiwa.</translation>
    </message>
    <message>
        <source>{meeting}: not held?</source>
        <translation>{meeting}: haukufanyika?</translation>
    </message>
    <message>
        <source>Choose a meeting that was said not to be held.</source>
        <translation>Chagua mkutano uliosemwa haukufanyika.</translation>
    </message>
    <message>
        <source>Taken back. Its sheet is waiting.</source>
        <translation>Imerudishwa. Karatasi yake inasubiri.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>My centers</source>
        <translation>Vituo vyangu</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Waliochelewa</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Ahadi imefika</translation>
    </message>
    <message>
        <source>New</source>
        <comment>people</comment>
        <translation>Wapya</translation>
    </message>
    <message>
        <source>Not visited 90 days</source>
        <translation>Hawajatembelewa siku 90</translation>
    </message>
    <message>
        <source>Nobody&apos;s promise falls due now. Promises come from visits.</source>
        <translation>Hakuna ahadi inayofika sasa. Ahadi hutoka kwenye ziara.</translation>
    </message>
    <message>
        <source>Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody.</source>
        <translation>Hakuna aliyesajiliwa siku 30 zilizopita. Bonyeza Ctrl+N, kisha P kusajili.</translation>
    </message>
    <message>
        <source>Everybody was visited within 90 days.</source>
        <translation>Kila mtu alitembelewa ndani ya siku 90.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tafuta mtu</translation>
    </message>
    <message>
        <source>Name, code, phone, group or village</source>
        <translation>Jina, namba, simu, kikundi au kijiji</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Onyesha wote</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Mtu anayefuata</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziara</translation>
    </message>
    <message>
        <source>Repay</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>repay</source>
        <translation>rejesha</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Pima</translation>
    </message>
    <message>
        <source>find</source>
        <translation>tafuta</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Onyesha au ficha kadi</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kadi</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Chagua safu</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>safu</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Chapisha orodha</translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation>nakili mistari</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Onyesha: {what}</translation>
    </message>
    <message>
        <source>People: {filter}</source>
        <translation>Watu: {filter}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Look for a part of the name, the phone or the code.</source>
        <translation>Hakuna hapa mwenye jina “{name}”. Tafuta sehemu ya jina, simu au namba.</translation>
    </message>
    <message>
        <source>Nobody is behind. Everybody in your centers has paid what was due.</source>
        <translation>Hakuna aliyechelewa. Wote vituoni mwako wamelipa kilichodaiwa.</translation>
    </message>
    <message>
        <source>Nobody is listed here yet. People arrive with the first copy from the office.</source>
        <translation>Bado hakuna aliyeorodheshwa. Watu huja na nakala ya kwanza kutoka ofisini.</translation>
    </message>
    <message>
        <source>Choose a person first: type a name or use the arrow keys.</source>
        <translation>Chagua mtu kwanza: andika jina au tumia mishale.</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>Mtu aliyechaguliwa</translation>
    </message>
    <message>
        <source>No loan</source>
        <translation>Hana mkopo</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>iliyobaki kulipwa</translation>
    </message>
    <message>
        <source>none</source>
        <comment>loan</comment>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>Malimbikizo</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ziara ya mwisho</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>never</source>
        <comment>visited</comment>
        <translation>kamwe</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Yote yaliyotokea</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>pima</translation>
    </message>
    <message>
        <source>passbook</source>
        <translation>kitabu</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>mkopo</translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation>Badili mkopo</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Hariri sehemu</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>hariri</translation>
    </message>
    <message>
        <source>Take her photo</source>
        <translation>Piga picha yake</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>Majirani</translation>
    </message>
    <message>
        <source>previous · next</source>
        <translation>aliyetangulia · anayefuata</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Mtu aliyetangulia</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Rudi kwenye orodha</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>rudi kwenye orodha</translation>
    </message>
    <message>
        <source>No person is open. Choose one in People.</source>
        <translation>Hakuna mtu aliyefunguliwa. Chagua kwenye Watu.</translation>
    </message>
    <message>
        <source>{field} was left as it was: {problem}</source>
        <translation>{field} imebaki ilivyo: {problem}</translation>
    </message>
    <message>
        <source>She has left. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>Ameondoka. Rekodi zake zipo na zinasomwa; hakuna jipya linaloandikwa.</translation>
    </message>
    <message>
        <source>She has died. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>Amefariki. Rekodi zake zipo na zinasomwa; hakuna jipya linaloandikwa.</translation>
    </message>
    <message>
        <source>She has another entry that stands for her. This one can only be read.</source>
        <translation>Ana rekodi nyingine inayomwakilisha. Hii inasomwa tu.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Fungua hiyo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Linganisha</translation>
    </message>
    <message numerus="yes">
        <source>Changed at the office too: {n} value. Both are kept.</source>
        <comment>Changed at the office too: {n} values. Both are kept.</comment>
        <translation>
            <numerusform>Imebadilishwa ofisini pia: thamani {n}. Zote zimehifadhiwa.</numerusform>
            <numerusform>Imebadilishwa ofisini pia: thamani {n}. Zote zimehifadhiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Suluhisha</translation>
    </message>
    <message>
        <source>{name} has the same identity number: two entries of one person?</source>
        <translation>{name} ana namba ile ile ya kitambulisho: rekodi mbili za mtu mmoja?</translation>
    </message>
    <message>
        <source>{name} may be the same person: two entries of one?</source>
        <translation>{name} anaweza kuwa mtu yule yule: rekodi mbili za mmoja?</translation>
    </message>
    <message>
        <source>The person is still being read. Try again in a moment.</source>
        <translation>Mtu bado anasomwa. Jaribu tena punde.</translation>
    </message>
    <message>
        <source>There is nobody further in this list. Esc goes back to it.</source>
        <translation>Hakuna zaidi kwenye orodha hii. Esc hurudi.</translation>
    </message>
    <message>
        <source>She has no loan that runs.</source>
        <translation>Hana mkopo unaoendelea.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>kati ya 100</translation>
    </message>
    <message>
        <source>Nobody has assessed her yet. Press A to begin.</source>
        <translation>Bado hakuna aliyempima. Bonyeza A kuanza.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>Zaidi ya mwaka</translation>
    </message>
    <message>
        <source>Hidden: you are asked to rate her too, without seeing this. Press A to begin.</source>
        <translation>Imefichwa: unaombwa nawe umpime, bila kuona hii. Bonyeza A kuanza.</translation>
    </message>
    <message>
        <source>No score yet: nothing in the books, no two references, nothing observed. Press A to add it.</source>
        <translation>Bado hakuna alama: vitabuni hakuna, wadhamini wawili hakuna, uchunguzi hakuna. Bonyeza A kuongeza.</translation>
    </message>
    <message>
        <source>She did not want it. That is no bad sign.</source>
        <translation>Hakutaka. Hiyo si dalili mbaya.</translation>
    </message>
    <message>
        <source>Press A to assess her anew.</source>
        <translation>Bonyeza A kumpima upya.</translation>
    </message>
    <message>
        <source>Rated again by {name}: {score} of 100</source>
        <translation>Amepimwa tena na {name}: {score} kati ya 100</translation>
    </message>
    <message>
        <source>A guide, not a decision · rules {version}</source>
        <translation>Mwongozo, si uamuzi · kanuni {version}</translation>
    </message>
    <message>
        <source>{name} stands at {points} of 100</source>
        <translation>{name} ana {points} kati ya 100</translation>
    </message>
    <message>
        <source>Speaks for her: {reason}</source>
        <translation>Inamtetea: {reason}</translation>
    </message>
    <message>
        <source>Speaks against: {reason}</source>
        <translation>Inampinga: {reason}</translation>
    </message>
    <message>
        <source>Needs a new look: {names}.</source>
        <translation>Inahitaji kutazamwa upya: {names}.</translation>
    </message>
    <message>
        <source>Not known, so not counted: {names}.</source>
        <translation>Haijulikani, hivyo haihesabiki: {names}.</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>late</source>
        <comment>attendance</comment>
        <translation>amechelewa</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>W</source>
        <comment>went early</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Mikutano ya mwisho</translation>
    </message>
    <message>
        <source>came to {came} of {count}</source>
        <translation>alikuja {came} kati ya {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>Mahali na mawasiliano</translation>
    </message>
    <message>
        <source>Household and business</source>
        <translation>Kaya na biashara</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Imepokelewa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Imekubaliwa</translation>
    </message>
    <message>
        <source>She paid at each of them, {amount} in all. Enter shows them one by one.</source>
        <translation>Alilipa kila moja, jumla {amount}. Enter huonyesha moja moja.</translation>
    </message>
    <message>
        <source>How do you know this? {field}</source>
        <translation>Umejuaje hili? {field}</translation>
    </message>
    <message>
        <source>How do you know? For example: told by her</source>
        <translation>Umejuaje? Mfano: ameniambia</translation>
    </message>
    <message>
        <source>Changed elsewhere too: {value}</source>
        <translation>Imebadilishwa kwingine pia: {value}</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc drops it</source>
        <translation>Enter huhifadhi, Esc huacha</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Undani</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Her newest character assessment, of 100; higher is better</source>
        <translation>Tathmini yake mpya ya tabia, kati ya 100; juu zaidi ni bora</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>Aliondoka kikundi</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Marehemu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Imeunganishwa</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Mkopo {number}</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>kikundi {name}</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>Rekodi ya marejesho</translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation>Bado hakuna mkopo.</translation>
    </message>
    <message>
        <source>Savings held</source>
        <translation>Akiba iliyopo</translation>
    </message>
    <message>
        <source>{paid} of {count} paid</source>
        <translation>{paid} kati ya {count} zimelipwa</translation>
    </message>
    <message>
        <source>principal left, of {amount}</source>
        <translation>ya msingi imebaki, kati ya {amount}</translation>
    </message>
    <message>
        <source>Regular installment</source>
        <translation>Rejesho la kawaida</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} limekosekana</numerusform>
            <numerusform>{n} yamekosekana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} sehemu</numerusform>
            <numerusform>{n} sehemu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>amount</comment>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>{paid} of {count} due are paid</source>
        <translation>{paid} kati ya {count} zilizofika zimelipwa</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>hakuna iliyobaki</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Inadaiwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Sehemu imelipwa</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Haijalipwa</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Inadaiwa sasa</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Zijazo</translation>
    </message>
    <message>
        <source>She has no loan yet. Loans appear when they are handed out.</source>
        <translation>Bado hana mkopo. Mikopo huonekana ikikabidhiwa.</translation>
    </message>
    <message>
        <source>paid off</source>
        <translation>imemalizika</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>tangu {day}</translation>
    </message>
    <message>
        <source>Installments of {product}</source>
        <translation>Marejesho ya {product}</translation>
    </message>
    <message>
        <source>Installment {number}, {state}</source>
        <translation>Rejesho {number}, {state}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>hadi {day}</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>Kaya na mapato</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>Ziara na mawasiliano</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Visits, meetings and payments will stand here.</source>
        <translation>Bado hakuna kilichotokea. Ziara, mikutano na malipo vitakuwa hapa.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yaliyotokea</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Is she one of these?</source>
        <translation>Je, ni mmoja wa hawa?</translation>
    </message>
    <message>
        <source>People who may be the same person</source>
        <translation>Watu wanaoweza kuwa mtu yule yule</translation>
    </message>
    <message>
        <source>next</source>
        <translation>inayofuata</translation>
    </message>
    <message>
        <source>register</source>
        <translation>sajili</translation>
    </message>
    <message>
        <source>Look at who may be the same</source>
        <translation>Tazama wanaoweza kuwa sawa</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>mtu yule yule?</translation>
    </message>
    <message>
        <source>leave as draft</source>
        <translation>acha kama rasimu</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>Tupa fomu hii</translation>
    </message>
    <message>
        <source>Start another form</source>
        <translation>Anza fomu nyingine</translation>
    </message>
    <message>
        <source>{trouble} What you typed is still on screen.</source>
        <translation>{trouble} Ulichoandika bado kiko kwenye skrini.</translation>
    </message>
    <message>
        <source>No center is yours yet, so nobody can be registered. Form a center first.</source>
        <translation>Bado huna kituo, hivyo huwezi kusajili. Unda kituo kwanza.</translation>
    </message>
    <message>
        <source>Nobody registered looks like her.</source>
        <translation>Hakuna aliyesajiliwa anayefanana naye.</translation>
    </message>
    <message>
        <source>Enter her name.</source>
        <translation>Ingiza jina lake.</translation>
    </message>
    <message>
        <source>Registered and saved here. It goes to the office by itself</source>
        <translation>Amesajiliwa na kuhifadhiwa hapa. Inakwenda ofisini yenyewe</translation>
    </message>
    <message>
        <source>Register another person</source>
        <translation>Sajili mtu mwingine</translation>
    </message>
    <message>
        <source>The form was thrown away.</source>
        <translation>Fomu imetupwa.</translation>
    </message>
    <message>
        <source>As on her identity card</source>
        <translation>Kama kwenye kitambulisho</translation>
    </message>
    <message>
        <source>like 14/3/1988</source>
        <translation>kama 14/3/1988</translation>
    </message>
    <message>
        <source>Who she is</source>
        <translation>Ni nani</translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation>Kaya na kazi</translation>
    </message>
    <message numerus="yes">
        <source>{n} place free</source>
        <comment>{n} places free</comment>
        <translation>
            <numerusform>nafasi {n} wazi</numerusform>
            <numerusform>nafasi {n} wazi</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>group</comment>
        <translation>kimejaa</translation>
    </message>
    <message>
        <source>Repayment · {name}</source>
        <translation>Rejesho · {name}</translation>
    </message>
    <message>
        <source>{name} has no open loan. Nothing can be repaid here.</source>
        <translation>{name} hana mkopo wazi. Hakuna cha kurejesha hapa.</translation>
    </message>
    <message>
        <source>Into her savings instead</source>
        <translation>Kwenye akiba yake badala yake</translation>
    </message>
    <message>
        <source>into savings</source>
        <translation>akibani</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>Andika kiasi</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>kiasi</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}</source>
        <translation>Imehifadhiwa hapa. Risiti {number}</translation>
    </message>
    <message>
        <source>Paid off. {amount} went into savings, receipt {number}</source>
        <translation>Umemalizika. {amount} imeenda akibani, risiti {number}</translation>
    </message>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>Je, risiti hii ni halali?</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Nothing is recorded.</source>
        <translation>Andika kilicho kwenye karatasi. Hakuna kinachorekodiwa.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Like S1-000012</source>
        <translation>Kama S1-000012</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Msimbo wa ukaguzi</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>Herufi na tarakimu kumi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>This is no receipt number. Type it as it is printed.</source>
        <translation>Hii si namba ya risiti. Iandike kama ilivyochapishwa.</translation>
    </message>
    <message>
        <source>No record here carries {number} with this code. Sync, or ask the office before you say more.</source>
        <translation>Hakuna rekodi hapa yenye {number} na msimbo huu. Landanisha, au uliza ofisi kabla ya kusema zaidi.</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} was taken back. It counts no more.</source>
        <translation>{number} ya {day} ya {amount} ilirudishwa nyuma. Haihesabiki tena.</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} is genuine, but {gone} of it was taken back.</source>
        <translation>{number} ya {day} ya {amount} ni halali, lakini {gone} yake ilirudishwa nyuma.</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.</source>
        <translation>{number} ni halali: {amount} tarehe {day}. Sehemu yake imewekwa kando; msimamizi anaamua.</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}.</source>
        <translation>{number} ni halali: {amount} tarehe {day}.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Kept aside: {reason}</source>
        <translation>Imewekwa kando: {reason}</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <translation>Imechukuliwa na mwenzako</translation>
    </message>
    <message>
        <source>Record a second receipt?</source>
        <translation>Rekodi risiti ya pili?</translation>
    </message>
    <message>
        <source>Record it a second time?</source>
        <translation>Irekodi mara ya pili?</translation>
    </message>
    <message>
        <source>More than is left?</source>
        <translation>Zaidi ya iliyobaki?</translation>
    </message>
    <message>
        <source>The loan is closed. Record it all the same?</source>
        <translation>Mkopo umefungwa. Irekodi hata hivyo?</translation>
    </message>
    <message>
        <source>Record it all the same?</source>
        <translation>Irekodi hata hivyo?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tazama tena</translation>
    </message>
    <message>
        <source>Take only what is left</source>
        <translation>Chukua iliyobaki tu</translation>
    </message>
    <message>
        <source>Rest into savings</source>
        <translation>Ziada kwenye akiba</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Kiasi kilicholipwa</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>Inavyogawanyika</translation>
    </message>
    <message>
        <source>Nothing falls due today. {amount} pays the loan off</source>
        <translation>Hakuna kinachofika leo. {amount} inamaliza mkopo</translation>
    </message>
    <message>
        <source>Expected {amount}: arrears {arrears} · installment {due}</source>
        <translation>Inatarajiwa {amount}: malimbikizo {arrears} · rejesho {due}</translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation>Inatarajiwa {amount}</translation>
    </message>
    <message>
        <source>Still expected today</source>
        <translation>Bado inatarajiwa leo</translation>
    </message>
    <message>
        <source>Left of the whole loan after it</source>
        <translation>Itakayobaki ya mkopo wote</translation>
    </message>
    <message>
        <source>{amount} of it is more than is left of the loan</source>
        <translation>{amount} yake ni zaidi ya iliyobaki ya mkopo</translation>
    </message>
    <message>
        <source>{amount} of it goes to her savings</source>
        <translation>{amount} yake inaenda kwenye akiba yake</translation>
    </message>
    <message>
        <source>{amount} of it is to be paid back to her</source>
        <translation>{amount} yake ni ya kumrudishia</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Njia ya malipo</translation>
    </message>
    <message>
        <source>Paid by, if somebody else</source>
        <translation>Amelipa nani, kama mwingine</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Bado haijahifadhiwa</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jibu lako</translation>
    </message>
    <message>
        <source>It goes back with the next exchange.</source>
        <translation>Linarudi kwa mabadilishano yajayo.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Fungua wasifu</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>Andika jibu lako</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>Malipo mengine</translation>
    </message>
    <message>
        <source>another payment</source>
        <translation>malipo mengine</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>batilisha</translation>
    </message>
    <message>
        <source>Save + receipt</source>
        <translation>Hifadhi + risiti</translation>
    </message>
    <message>
        <source>save + receipt</source>
        <translation>hifadhi + risiti</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the person first with Ctrl K.</source>
        <translation>Hakuna aliyechaguliwa. Mtafute kwanza kwa Ctrl K.</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Give the money back.</source>
        <translation>Risiti {number} imebatilishwa. Rudisha pesa.</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Take it back.</source>
        <translation>Risiti {number} imebatilishwa. Irudishe kwako.</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>Printa gani ya risiti?</translation>
    </message>
    <message>
        <source>Empty: receipts come as PDF, for any printer.</source>
        <translation>Tupu: risiti huwa PDF, kwa printa yoyote.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME</source>
        <translation>Kama 192.168.1.50, /dev/usb/lp0, COM3 au windows:NAME</translation>
    </message>
    <message>
        <source>{column}, {width} wide</source>
        <translation>{column}, upana {width}</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Left and Right make it narrower or wider.</source>
        <translation>Nafasi huonyesha au kuficha safu, Kushoto na Kulia hubadili upana.</translation>
    </message>
    <message>
        <source>Which columns do you want?</source>
        <translation>Unataka safu zipi?</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Likizo</translation>
    </message>
    <message>
        <source>Left the branch</source>
        <translation>Ameondoka tawini</translation>
    </message>
    <message>
        <source>Too many centers</source>
        <translation>Vituo vingi mno</translation>
    </message>
    <message>
        <source>Its people, loans and meetings go along. Both laptops learn it with their next exchange.</source>
        <translation>Watu, mikopo na mikutano vinafuata. Kompyuta zote mbili zitajua kwa mabadilishano yajayo.</translation>
    </message>
    <message>
        <source>Hand {center} over?</source>
        <translation>Kabidhi {center}?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Kikabidhi</translation>
    </message>
    <message>
        <source>Choose who takes it over</source>
        <translation>Chagua anayepokea</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>Chagua au andika kwa nini</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Kama mwanzo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Itumie</translation>
    </message>
    <message>
        <source>This names no printer. Type an address, a device, or nothing for PDF.</source>
        <translation>Hii si printa. Andika anwani, kifaa, au acha tupu kwa PDF.</translation>
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
        <translation>Risiti kwa {language}</translation>
    </message>
    <message>
        <source>Receipts on {width} paper</source>
        <translation>Risiti kwa karatasi ya {width}</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Printa ya risiti</translation>
    </message>
    <message>
        <source>Print later: what did not come out today</source>
        <translation>Chapisha baadaye: ambazo hazikutoka leo</translation>
    </message>
    <message>
        <source>Receipts go to {printer} from now on</source>
        <translation>Risiti sasa zinaenda {printer}</translation>
    </message>
    <message>
        <source>Receipts come as PDF from now on</source>
        <translation>Risiti sasa zinakuwa PDF</translation>
    </message>
    <message>
        <source>Every receipt of today was printed.</source>
        <translation>Risiti zote za leo zimechapishwa.</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} printed</source>
        <translation>Nakala {copy} ya risiti {number} imechapishwa</translation>
    </message>
    <message>
        <source>Receipt {number} printed</source>
        <translation>Risiti {number} imechapishwa</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} ready to print: {path}</source>
        <translation>Nakala {copy} ya risiti {number} tayari kuchapishwa: {path}</translation>
    </message>
    <message>
        <source>Receipt {number} ready to print: {path}</source>
        <translation>Risiti {number} tayari kuchapishwa: {path}</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Hakuna risiti</translation>
    </message>
    <message>
        <source>Receipt {number}, {name}, {parts}, paid {paid}</source>
        <translation>Risiti {number}, {name}, {parts}, amelipa {paid}</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Kiasi si sahihi</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Imeingizwa mara mbili</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>Pesa zimerudishwa</translation>
    </message>
    <message>
        <source>Reverse receipt {number}?</source>
        <translation>Batilisha risiti {number}?</translation>
    </message>
    <message>
        <source>The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.</source>
        <translation>Risiti inabaki na namba yake na alama ya kubatilishwa. Mwambie mkopaji, umrudishie pesa.</translation>
    </message>
    <message>
        <source>All of it, {total}</source>
        <translation>Yote, {total}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Kwa maneno yako</translation>
    </message>
    <message>
        <source>Ask the supervisor?</source>
        <translation>Muulize msimamizi?</translation>
    </message>
    <message>
        <source>She types it herself. Wrong tries are counted.</source>
        <translation>Anaiandika mwenyewe. Majaribio mabaya huhesabiwa.</translation>
    </message>
    <message>
        <source>Keep the receipt</source>
        <translation>Baki na risiti</translation>
    </message>
    <message>
        <source>Let the supervisor decide</source>
        <translation>Msimamizi aamue</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Nani anakubali</translation>
    </message>
    <message>
        <source>Let her decide later</source>
        <translation>Aamue baadaye</translation>
    </message>
    <message>
        <source>Let her type her PIN, or let her decide later</source>
        <translation>Aandike PIN yake, au aamue baadaye</translation>
    </message>
    <message>
        <source>Choose or write why it is taken back</source>
        <translation>Chagua au andika kwa nini inarudishwa nyuma</translation>
    </message>
    <message>
        <source>Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again.</source>
        <translation>Siku yako ya pesa imefungwa. Pesa za sasa huwekwa kando hadi msimamizi afungue siku tena.</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Saving opens it, with nothing brought from before.</source>
        <translation>Siku yako ya pesa haijafunguliwa. Kuhifadhi kunaifungua, bila kilicholetwa.</translation>
    </message>
    <message>
        <source>The cash day of {day} is not closed. The payment is saved all the same.</source>
        <translation>Siku ya pesa ya {day} haijafungwa. Malipo yanahifadhiwa hata hivyo.</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Count what you brought; the payment is saved all the same.</source>
        <translation>Siku yako ya pesa haijafunguliwa. Hesabu ulicholeta; malipo yanahifadhiwa hata hivyo.</translation>
    </message>
    <message>
        <source>No receipts yet. Take a payment, or finish a meeting.</source>
        <translation>Bado hakuna risiti. Chukua malipo, au maliza mkutano.</translation>
    </message>
    <message>
        <source>New repayment</source>
        <translation>Rejesho jipya</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Chapisha tena</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>chapisha tena</translation>
    </message>
    <message>
        <source>new repayment</source>
        <translation>rejesho jipya</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Nenda kwenye jina</translation>
    </message>
    <message>
        <source>jump to name</source>
        <translation>nenda kwenye jina</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Kagua risiti</translation>
    </message>
    <message>
        <source>check a receipt</source>
        <translation>kagua risiti</translation>
    </message>
    <message numerus="yes">
        <source>Taken by you today · {n} receipt</source>
        <comment>Taken by you today · {n} receipts</comment>
        <translation>
            <numerusform>Ulizochukua leo · risiti {n}</numerusform>
            <numerusform>Ulizochukua leo · risiti {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>the sum is told after you counted the cash</source>
        <translation>jumla hutajwa baada ya kuhesabu pesa</translation>
    </message>
    <message>
        <source>No receipt is chosen.</source>
        <translation>Hakuna risiti iliyochaguliwa.</translation>
    </message>
    <message>
        <source>This receipt was given out on another laptop.</source>
        <translation>Risiti hii ilitolewa kwenye kompyuta nyingine.</translation>
    </message>
    <message>
        <source>This receipt is reversed already.</source>
        <translation>Risiti hii imebatilishwa tayari.</translation>
    </message>
    <message>
        <source>She gave</source>
        <translation>Ametoa</translation>
    </message>
    <message>
        <source>She got</source>
        <translation>Amepata</translation>
    </message>
    <message>
        <source>Owes (principal)</source>
        <translation>Anadaiwa (msingi)</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Ziada</translation>
    </message>
    <message>
        <source>Owed (principal)</source>
        <translation>Deni (msingi)</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>Bado inaombwa</translation>
    </message>
    <message>
        <source>Receipt, slip</source>
        <translation>Risiti, hati</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ndani</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Nje</translation>
    </message>
    <message>
        <source>With the officer</source>
        <translation>Kwa afisa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debiti</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Krediti</translation>
    </message>
    <message>
        <source>Collected of it</source>
        <translation>Iliyokusanywa kati yake</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Arrears paid</source>
        <translation>Malimbikizo yaliyolipwa</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Iliyokusanywa</translation>
    </message>
    <message>
        <source>Arrears now</source>
        <translation>Malimbikizo sasa</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Siku za kuchelewa</translation>
    </message>
    <message>
        <source>Expected and collected by member</source>
        <translation>Inayotarajiwa na iliyokusanywa kwa mwanachama</translation>
    </message>
    <message>
        <source>Expected and collected by group</source>
        <translation>Inayotarajiwa na iliyokusanywa kwa kikundi</translation>
    </message>
    <message>
        <source>Expected and collected by center</source>
        <translation>Inayotarajiwa na iliyokusanywa kwa kituo</translation>
    </message>
    <message>
        <source>Expected and collected by officer</source>
        <translation>Inayotarajiwa na iliyokusanywa kwa afisa</translation>
    </message>
    <message>
        <source>{words}, kept aside</source>
        <translation>{words}, imewekwa kando</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>Kitabu</translation>
    </message>
    <message>
        <source>What was taken back is left out.</source>
        <translation>Zilizorudishwa nyuma hazimo.</translation>
    </message>
    <message>
        <source>Statement of a loan</source>
        <translation>Taarifa ya mkopo</translation>
    </message>
    <message>
        <source>Still asked, with everything</source>
        <translation>Bado inaombwa, pamoja na yote</translation>
    </message>
    <message>
        <source>Beyond: what the loan did not take; it went to savings or is to be paid back.</source>
        <translation>Ziada: ambayo mkopo haukuchukua; ilienda akibani au ya kurudishwa.</translation>
    </message>
    <message>
        <source>What is with you is told after you counted the cash.</source>
        <translation>Ulicho nacho hutajwa baada ya kuhesabu pesa.</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Iliyoletwa</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>cash</comment>
        <translation>Inabaki</translation>
    </message>
    <message>
        <source>Brought + in - out = left.</source>
        <translation>Iliyoletwa + ndani - nje = inabaki.</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Daftari la pesa</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Urari</translation>
    </message>
    <message>
        <source>end of {day}</source>
        <translation>mwisho wa {day}</translation>
    </message>
    <message>
        <source>As far as this laptop has the records. Days are those of the documents, as they stand now.</source>
        <translation>Kadiri kompyuta hii ina rekodi. Siku ni za hati, zilivyo sasa.</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Iliyofika</translation>
    </message>
    <message>
        <source>Collected in all</source>
        <translation>Jumla iliyokusanywa</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Deni lililobaki</translation>
    </message>
    <message>
        <source>Due: what first fell due in the period. Collected of it: paid before or in the period.</source>
        <translation>Inadaiwa: iliyofika mara ya kwanza kipindi hiki. Iliyokusanywa kati yake: iliyolipwa kabla au ndani ya kipindi.</translation>
    </message>
    <message>
        <source>On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.</source>
        <translation>Kwa wakati: imelipwa siku yake. Malimbikizo: ya kabla ya kipindi. Mbele: ya baada yake.</translation>
    </message>
    <message>
        <source>As far as this laptop has the records.</source>
        <translation>Kadiri kompyuta hii ina rekodi.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>Siku 7</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>Centers</source>
        <translation>Vituo</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Maafisa</translation>
    </message>
    <message>
        <source>Expected and collected</source>
        <translation>Inayotarajiwa na iliyokusanywa</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>Mikopo hatarini</translation>
    </message>
    <message>
        <source>Today is left out until you counted the cash.</source>
        <translation>Leo haimo hadi uhesabu pesa.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Hakuna kitu katika kipindi hiki.</translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation>Kipindi kirefu zaidi</translation>
    </message>
    <message>
        <source>Write a table (CSV)</source>
        <translation>Andika jedwali (CSV)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Open what is behind the row</source>
        <translation>Fungua kilicho nyuma ya mstari</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Kipindi kingine</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kipindi</translation>
    </message>
    <message>
        <source>Another cut</source>
        <translation>Mgawanyo mwingine</translation>
    </message>
    <message>
        <source>by center, group ...</source>
        <translation>kwa kituo, kikundi ...</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Afisa mwingine</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>afisa</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>Ripoti: {name}</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Bado hakuna cha kuchapisha.</translation>
    </message>
    <message>
        <source>Nothing in this period ({period}).</source>
        <translation>Hakuna kitu katika kipindi hiki ({period}).</translation>
    </message>
    <message>
        <source>Behind this row is no page of its own.</source>
        <translation>Hakuna ukurasa nyuma ya mstari huu.</translation>
    </message>
    <message>
        <source>No loans yet. The branch&apos;s figures appear with the first copy of its loans.</source>
        <translation>Bado hakuna mikopo. Takwimu huja na nakala ya kwanza ya mikopo.</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>Muhtasari wa hatari</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Takwimu hadi</translation>
    </message>
    <message>
        <source>PAR 30, last 26 weeks</source>
        <translation>PAR 30, wiki 26 zilizopita</translation>
    </message>
    <message>
        <source>PAR 30, percent of outstanding</source>
        <translation>PAR 30, asilimia ya deni</translation>
    </message>
    <message>
        <source>How late, by amount</source>
        <translation>Kuchelewa, kwa kiasi</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Tazama hizi kwanza</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>Hakuna la pekee leo.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Mstari unaofuata</translation>
    </message>
    <message>
        <source>row</source>
        <translation>mstari</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Vilivyopo</translation>
    </message>
    <message>
        <source>No officer is chosen. Choose one in the table of Risk.</source>
        <translation>Hakuna afisa aliyechaguliwa. Chagua kwenye jedwali la Hatari.</translation>
    </message>
    <message>
        <source>Hand the center over</source>
        <translation>Kabidhi kituo</translation>
    </message>
    <message>
        <source>People who are behind</source>
        <translation>Watu waliochelewa</translation>
    </message>
    <message>
        <source>people behind</source>
        <translation>waliochelewa</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>pesa</translation>
    </message>
    <message>
        <source>Choose one of her centers first.</source>
        <translation>Chagua kituo chake kwanza.</translation>
    </message>
    <message>
        <source>There is no other officer here.</source>
        <translation>Hakuna afisa mwingine hapa.</translation>
    </message>
    <message>
        <source>Officer · {name}</source>
        <translation>Afisa · {name}</translation>
    </message>
    <message>
        <source>{center} goes to {name}</source>
        <translation>{center} kinaenda kwa {name}</translation>
    </message>
    <message>
        <source>The officer&apos;s page</source>
        <translation>Ukurasa wa afisa</translation>
    </message>
    <message>
        <source>Approval queue</source>
        <translation>Foleni ya idhini</translation>
    </message>
    <message>
        <source>approval queue</source>
        <translation>foleni ya idhini</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>migongano</translation>
    </message>
    <message>
        <source>limits: {policy}</source>
        <translation>vikomo: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} officer</source>
        <comment>{n} officers</comment>
        <translation>
            <numerusform>afisa {n}</numerusform>
            <numerusform>maafisa {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} borrower</source>
        <comment>{n} borrowers</comment>
        <translation>
            <numerusform>mkopaji {n}</numerusform>
            <numerusform>wakopaji {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Late over 30 days (PAR 30)</source>
        <translation>Zaidi ya siku 30 (PAR 30)</translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation>kikomo {share}</translation>
    </message>
    <message>
        <source>Late 1 day or more (PAR 1)</source>
        <translation>Siku 1 au zaidi (PAR 1)</translation>
    </message>
    <message>
        <source>{amount} in late loans</source>
        <translation>{amount} katika mikopo iliyochelewa</translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation>Iliyokusanywa leo</translation>
    </message>
    <message>
        <source>of {amount} · {share}</source>
        <translation>kati ya {amount} · {share}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Inakusubiri</translation>
    </message>
    <message>
        <source>approvals and conflicts</source>
        <translation>idhini na migongano</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>hakuna cha kuamua</translation>
    </message>
    <message>
        <source>Not seen since yesterday</source>
        <translation>Hawajaonekana tangu jana</translation>
    </message>
    <message>
        <source>everybody has synced</source>
        <translation>wote wamelandanisha</translation>
    </message>
    <message>
        <source>never</source>
        <translation>kamwe</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} na {count} zaidi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Afisa</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>Wakopaji</translation>
    </message>
    <message>
        <source>PAR 30</source>
        <translation>PAR 30</translation>
    </message>
    <message>
        <source>Outstanding of loans late over 30 days, of all outstanding</source>
        <translation>Deni la mikopo iliyochelewa zaidi ya siku 30, kati ya deni lote</translation>
    </message>
    <message>
        <source>Last collection received</source>
        <translation>Makusanyo ya mwisho kupokelewa</translation>
    </message>
    <message>
        <source>{name}, PAR 30 {share}</source>
        <translation>{name}, PAR 30 {share}</translation>
    </message>
    <message>
        <source>Savings · {name}</source>
        <translation>Akiba · {name}</translation>
    </message>
    <message>
        <source>way</source>
        <translation>njia</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}. She has {amount} in savings</source>
        <translation>Imehifadhiwa hapa. Risiti {number}. Ana akiba {amount}</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Kuweka</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Kutoa</translation>
    </message>
    <message>
        <source>Her savings</source>
        <translation>Akiba yake</translation>
    </message>
    <message>
        <source>keys 1 and 2</source>
        <translation>vitufe 1 na 2</translation>
    </message>
    <message>
        <source>Every week {amount}</source>
        <translation>Kila wiki {amount}</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Kiasi chochote</translation>
    </message>
    <message>
        <source>At most {amount} today ({policy})</source>
        <translation>Hadi {amount} leo ({policy})</translation>
    </message>
    <message>
        <source>{amount} ({policy})</source>
        <translation>{amount} ({policy})</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Kwenye akaunti</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Baada ya hii</translation>
    </message>
    <message>
        <source>May be taken out today</source>
        <translation>Inayoweza kutolewa leo</translation>
    </message>
    <message>
        <source>Must stay while a loan runs</source>
        <translation>Lazima ibaki wakati wa mkopo</translation>
    </message>
    <message>
        <source>Taken out this month</source>
        <translation>Iliyotolewa mwezi huu</translation>
    </message>
    <message>
        <source>The account may hold</source>
        <translation>Akaunti inaweza kuwa na</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>hakuna kikomo</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>Ya kuingiza</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Amelipa mbele</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Anaweka</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ameweka</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yupo</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Pesa zilizohesabiwa</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>Afisa: {name}</translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, W left early; or 1 to 5</source>
        <translation>P yupo, L amechelewa, A hayupo, E udhuru, W aliondoka mapema; au 1 hadi 5</translation>
    </message>
    <message>
        <source>Loan · week</source>
        <translation>Mkopo · wiki</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Inatarajiwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Click to bring what needs you to the top; again for the order of the paper sheet</source>
        <translation>Bofya kuleta yanayokuhitaji juu; tena kwa mpangilio wa karatasi</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>Idadi ya {amount}</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>aliondoka mapema</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>haijaingizwa</translation>
    </message>
    <message>
        <source>Finish {name} center meeting?</source>
        <translation>Maliza mkutano wa kituo {name}?</translation>
    </message>
    <message>
        <source>For ten seconds Ctrl+Z takes it back. Later a mistake is corrected with a reversal.</source>
        <translation>Kwa sekunde kumi Ctrl+Z huirudisha. Baadaye kosa husahihishwa kwa kubatilisha.</translation>
    </message>
    <message>
        <source>Back to sheet</source>
        <translation>Rudi kwenye karatasi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} kati ya {m}</translation>
    </message>
    <message>
        <source>Not in cash</source>
        <translation>Si taslimu</translation>
    </message>
    <message>
        <source>Paid for others, in cash</source>
        <translation>Kimelipwa kwa wengine, taslimu</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} pungufu</translation>
    </message>
    <message>
        <source>Not paid or part paid</source>
        <translation>Hawakulipa au sehemu</translation>
    </message>
    <message>
        <source>type what is in your hand</source>
        <translation>andika iliyo mkononi</translation>
    </message>
    <message>
        <source>only if you counted it</source>
        <translation>kama umehesabu tu</translation>
    </message>
    <message>
        <source>Cash you counted</source>
        <translation>Pesa ulizohesabu</translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation>Hesabu kwa noti</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>Kwa nini inatofautiana?</translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <translation>{name} na {n} zaidi</translation>
    </message>
    <message>
        <source>Write a reason for {name} or leave it for the visit</source>
        <translation>Andika sababu kwa {name} au iache kwa ziara</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Matches the sheet: {amount}</source>
        <translation>Inalingana na karatasi: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt now</source>
        <comment>Print {n} receipts now</comment>
        <translation>
            <numerusform>Chapisha risiti {n} sasa</numerusform>
            <numerusform>Chapisha risiti {n} sasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt later</source>
        <comment>Print {n} receipts later</comment>
        <translation>
            <numerusform>Chapisha risiti {n} baadaye</numerusform>
            <numerusform>Chapisha risiti {n} baadaye</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the cash you counted</source>
        <translation>Andika pesa ulizohesabu</translation>
    </message>
    <message>
        <source>{amount} more than the sheet. Count again, or write why and finish</source>
        <translation>{amount} zaidi ya karatasi. Hesabu tena, au andika sababu umalize</translation>
    </message>
    <message>
        <source>{amount} less than the sheet. Count again, or write why and finish</source>
        <translation>{amount} pungufu ya karatasi. Hesabu tena, au andika sababu umalize</translation>
    </message>
    <message>
        <source>Esc to look, Enter to record it all the same</source>
        <translation>Esc kutazama, Enter kurekodi hata hivyo</translation>
    </message>
    <message numerus="yes">
        <source>{n} member still to enter</source>
        <comment>{n} members still to enter</comment>
        <translation>
            <numerusform>mwanachama {n} bado kuingizwa</numerusform>
            <numerusform>wanachama {n} bado kuingizwa</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is finished when everybody has been entered. What you typed is safe.</source>
        <translation>Mkutano huisha wote wakiingizwa. Ulichoandika kiko salama.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} na {n} zaidi</translation>
    </message>
    <message>
        <source>Mark absent, not paid</source>
        <translation>Weka hayupo, hakulipa</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Nenda kwa wa kwanza</translation>
    </message>
    <message>
        <source>{name} (part paid)</source>
        <translation>{name} (sehemu)</translation>
    </message>
    <message>
        <source>{name} (not paid)</source>
        <translation>{name} (hakulipa)</translation>
    </message>
    <message>
        <source>{name} (absent)</source>
        <translation>{name} (hayupo)</translation>
    </message>
    <message>
        <source>{name} (excused)</source>
        <translation>{name} (udhuru)</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <translation>Rasimu · imehifadhiwa</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <translation>Rasimu · inahifadhi</translation>
    </message>
    <message>
        <source>Draft · not on disk</source>
        <translation>Rasimu · si kwenye diski</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>Kusoma tu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Umekamilika</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Namba au jina</translation>
    </message>
    <message>
        <source>Jump to number or name</source>
        <translation>Nenda kwa namba au jina</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Malipo sasa</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Baada</translation>
    </message>
    <message>
        <source>Savings now</source>
        <translation>Akiba sasa</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} row?</source>
        <comment>Change {n} rows?</comment>
        <translation>
            <numerusform>Badilisha mstari {n}?</numerusform>
            <numerusform>Badilisha mistari {n}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{typed}” stays out.</source>
        <translation>{name}: “{typed}” inabaki nje.</translation>
    </message>
    <message>
        <source>{n} more stay out</source>
        <translation>{n} zaidi zinabaki nje</translation>
    </message>
    <message numerus="yes">
        <source>{n} line beyond the last member</source>
        <comment>{n} lines beyond the last member</comment>
        <translation>
            <numerusform>mstari {n} baada ya mwanachama wa mwisho</numerusform>
            <numerusform>mistari {n} baada ya mwanachama wa mwisho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt</source>
        <comment>Print {n} receipts</comment>
        <translation>
            <numerusform>Chapisha risiti {n}</numerusform>
            <numerusform>Chapisha risiti {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt ready to print: {file}</source>
        <comment>{n} receipts ready to print: {file}</comment>
        <translation>
            <numerusform>risiti {n} tayari kuchapishwa: {file}</numerusform>
            <numerusform>risiti {n} tayari kuchapishwa: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total · {n} member</source>
        <comment>Total · {n} members</comment>
        <translation>
            <numerusform>Jumla · mwanachama {n}</numerusform>
            <numerusform>Jumla · wanachama {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>inadaiwa {amount}</translation>
    </message>
    <message>
        <source>due nothing</source>
        <translation>hakuna inayodaiwa</translation>
    </message>
    <message>
        <source>arrears {amount}</source>
        <translation>malimbikizo {amount}</translation>
    </message>
    <message>
        <source>arrears none</source>
        <translation>hakuna malimbikizo</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>inatarajiwa {amount}</translation>
    </message>
    <message>
        <source>expected nothing</source>
        <translation>hakuna inayotarajiwa</translation>
    </message>
    <message>
        <source>fine of {name} none</source>
        <translation>faini ya {name} hakuna</translation>
    </message>
    <message>
        <source>fine of {name} {amount}</source>
        <translation>faini ya {name} {amount}</translation>
    </message>
    <message>
        <source>{name}, expected {amount}, not entered</source>
        <translation>{name}, inatarajiwa {amount}, haijaingizwa</translation>
    </message>
    <message>
        <source>{name}, has no loan</source>
        <translation>{name}, hana mkopo</translation>
    </message>
    <message>
        <source>{name}, expected {expected}, paid {paid}</source>
        <translation>{name}, inatarajiwa {expected}, amelipa {paid}</translation>
    </message>
    <message>
        <source>{name}, savings expected {amount}, not entered</source>
        <translation>{name}, akiba inatarajiwa {amount}, haijaingizwa</translation>
    </message>
    <message>
        <source>{name}, saved {amount}</source>
        <translation>{name}, ameweka {amount}</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>tofauti {amount}</translation>
    </message>
    <message>
        <source>difference none</source>
        <translation>hakuna tofauti</translation>
    </message>
    <message>
        <source>others pay {amount}</source>
        <translation>wengine wanalipa {amount}</translation>
    </message>
    <message>
        <source>note on {name}: none</source>
        <translation>dokezo kuhusu {name}: hakuna</translation>
    </message>
    <message>
        <source>note on {name}: {note}</source>
        <translation>dokezo kuhusu {name}: {note}</translation>
    </message>
    <message>
        <source>{name} · joined</source>
        <translation>{name} · amejiunga</translation>
    </message>
    <message>
        <source>{name} · left</source>
        <translation>{name} · ameondoka</translation>
    </message>
    <message>
        <source>One member at a time</source>
        <translation>Mwanachama mmoja mmoja</translation>
    </message>
    <message>
        <source>Paid as expected</source>
        <translation>Amelipa kama ilivyotarajiwa</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>Kulipa leo</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Amelipa leo</translation>
    </message>
    <message>
        <source>To save</source>
        <translation>Kuweka akiba</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mkutano ujao</translation>
    </message>
    <message>
        <source>Here, paid and saved as expected</source>
        <translation>Yupo, amelipa na kuweka kama ilivyotarajiwa</translation>
    </message>
    <message>
        <source>paid as expected</source>
        <translation>kama ilivyotarajiwa</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Andika kiasi</translation>
    </message>
    <message>
        <source>Absent, nothing paid</source>
        <translation>Hayupo, hakulipa</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>Hifadhi na nenda kulia</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>akiba</translation>
    </message>
    <message>
        <source>In Here: present</source>
        <translation>Kwenye Yupo: yupo</translation>
    </message>
    <message>
        <source>In Here: late</source>
        <translation>Kwenye Yupo: amechelewa</translation>
    </message>
    <message>
        <source>In Here: absent</source>
        <translation>Kwenye Yupo: hayupo</translation>
    </message>
    <message>
        <source>In Here: excused</source>
        <translation>Kwenye Yupo: udhuru</translation>
    </message>
    <message>
        <source>In Here: left early</source>
        <translation>Kwenye Yupo: aliondoka mapema</translation>
    </message>
    <message>
        <source>In Here: group covers her</source>
        <translation>Kwenye Yupo: kikundi kinamlipia</translation>
    </message>
    <message>
        <source>In Here: paid another way</source>
        <translation>Kwenye Yupo: amelipa kwa njia nyingine</translation>
    </message>
    <message>
        <source>Jump by number or name</source>
        <translation>Nenda kwa namba au jina</translation>
    </message>
    <message>
        <source>Back to enter</source>
        <translation>Rudi kuingiza</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Jaza chini</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet</source>
        <translation>Bandika safu kutoka lahajedwali</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Hifadhi kama faili</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to IT.</source>
        <translation>Imenakiliwa. Ibandike kwenye ujumbe kwa IT.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Imeandikwa: {path}</translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation>Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Everything is encrypted; without the PIN nobody reads it.</source>
        <translation>Kila kitu kimesimbwa; bila PIN hakuna anayesoma.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Imerekodiwa hapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {size} MB</source>
        <comment>{n} photos, {size} MB</comment>
        <translation>
            <numerusform>picha {n}, MB {size}</numerusform>
            <numerusform>picha {n}, MB {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation>Ukubwa wa rekodi</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>MB {size}</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Nafasi kwenye diski</translation>
    </message>
    <message>
        <source>Last heard from the office</source>
        <translation>Mawasiliano ya mwisho na ofisi</translation>
    </message>
    <message>
        <source>This is all IT gets to read: no names, no amounts. Nothing is sent by itself.</source>
        <translation>IT wanasoma haya tu: hakuna majina wala kiasi. Hakuna kinachotumwa chenyewe.</translation>
    </message>
    <message>
        <source>Fieldbook is free software, made of the free work of others.</source>
        <translation>Fieldbook ni programu huru, iliyotokana na kazi huru ya wengine.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Hariri seli</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rudisha</translation>
    </message>
    <message>
        <source>All present &amp; paid</source>
        <translation>Wote wapo na wamelipa</translation>
    </message>
    <message>
        <source>fill the rest</source>
        <translation>jaza wengine</translation>
    </message>
    <message>
        <source>Next exception</source>
        <translation>Isiyo ya kawaida ijayo</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>isiyo ya kawaida</translation>
    </message>
    <message>
        <source>Write a fine</source>
        <translation>Andika faini</translation>
    </message>
    <message>
        <source>Paid another way than cash</source>
        <translation>Amelipa kwa njia nyingine</translation>
    </message>
    <message>
        <source>What needs you first, or paper order</source>
        <translation>Yanayokuhitaji kwanza, au mpangilio wa karatasi</translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation>Maliza mkutano</translation>
    </message>
    <message>
        <source>enter it here</source>
        <translation>ingiza hapa</translation>
    </message>
    <message>
        <source>next exception</source>
        <translation>isiyo ya kawaida ijayo</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>nakili</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a column of amounts in the spreadsheet first.</source>
        <translation>Hakuna cha kubandika. Nakili safu ya kiasi kwenye lahajedwali kwanza.</translation>
    </message>
    <message>
        <source>Amounts go into Paid or Savings. Move there, then paste.</source>
        <translation>Kiasi huingia Amelipa au Akiba. Nenda huko, kisha bandika.</translation>
    </message>
    <message>
        <source>This sheet is finished. A mistake is corrected with a reversal.</source>
        <translation>Karatasi hii imekamilika. Kosa husahihishwa kwa ubatilishaji.</translation>
    </message>
    <message>
        <source>No exceptions. Everybody entered so far is here and paid as expected.</source>
        <translation>Hakuna isiyo ya kawaida. Walioingizwa wote wapo na wamelipa kama ilivyotarajiwa.</translation>
    </message>
    <message>
        <source>{name} {standing}, next {following}</source>
        <translation>{name} {standing}, anayefuata {following}</translation>
    </message>
    <message>
        <source>No one called {name}</source>
        <translation>Hakuna anayeitwa {name}</translation>
    </message>
    <message>
        <source>Type a number or a name</source>
        <translation>Andika namba au jina</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} hawapo</translation>
    </message>
    <message>
        <source>{n} excused</source>
        <translation>{n} udhuru</translation>
    </message>
    <message>
        <source>{n} not paid</source>
        <translation>{n} hawajalipa</translation>
    </message>
    <message>
        <source>{n} part</source>
        <translation>{n} sehemu</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>{n} mbele</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} wamechelewa</translation>
    </message>
    <message>
        <source>{n} left early</source>
        <translation>{n} waliondoka mapema</translation>
    </message>
    <message>
        <source>with savings and fines</source>
        <translation>pamoja na akiba na faini</translation>
    </message>
    <message>
        <source>repayments + savings</source>
        <translation>marejesho + akiba</translation>
    </message>
    <message>
        <source>{amount} not in cash</source>
        <translation>{amount} si taslimu</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>{n} wamebaki</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>wote wameingizwa</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>kati ya {amount}</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>hakuna anayekosekana</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Zisizo za kawaida</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>hakuna hadi sasa</translation>
    </message>
    <message>
        <source>Cash to count</source>
        <translation>Pesa za kuhesabu</translation>
    </message>
    <message>
        <source>{amount} still expected</source>
        <translation>{amount} bado inatarajiwa</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Miamala</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Bado hakuna pesa iliyohama.</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Chagua mstari</translation>
    </message>
    <message>
        <source>passbook, loans</source>
        <translation>kitabu, mikopo</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Onyesha: {name}</translation>
    </message>
    <message>
        <source>Statement · {name}</source>
        <translation>Taarifa · {name}</translation>
    </message>
    <message>
        <source>No money of {name} has moved yet. Her first receipt stands here.</source>
        <translation>Bado hakuna pesa ya {name} iliyohama. Risiti yake ya kwanza itakuwa hapa.</translation>
    </message>
    <message>
        <source>There is no line of savings to show here.</source>
        <translation>Hakuna mstari wa akiba wa kuonyesha hapa.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Landanisha sasa</translation>
    </message>
    <message>
        <source>Waiting on this laptop</source>
        <translation>Zinazosubiri kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Nothing waits. The office has everything you finished.</source>
        <translation>Hakuna kinachosubiri. Ofisi ina kila ulichomaliza.</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Rekodi ziko wapi</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>Mabadilishano ya mwisho</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>endelea</translation>
    </message>
    <message>
        <source>pause 1 h</source>
        <translation>simama saa 1</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>landanisha sasa</translation>
    </message>
    <message>
        <source>Take by USB</source>
        <translation>Peleka kwa USB</translation>
    </message>
    <message>
        <source>take by USB</source>
        <translation>peleka kwa USB</translation>
    </message>
    <message>
        <source>When photos go</source>
        <translation>Picha zinaenda lini</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Kinachokuhitaji</translation>
    </message>
    <message>
        <source>Copy what IT types</source>
        <translation>Nakili wanachoandika IT</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>vitufe</translation>
    </message>
    <message>
        <source>All received {time}</source>
        <translation>Yote yamepokelewa {time}</translation>
    </message>
    <message>
        <source>Photos wait for a good line</source>
        <translation>Picha zinasubiri mtandao mzuri</translation>
    </message>
    <message>
        <source>Photos go with every exchange</source>
        <translation>Picha zinaenda na kila mabadilishano</translation>
    </message>
    <message>
        <source>Leave the stick in until it is said what is on it.</source>
        <translation>Acha kijiti hadi itakaposemwa kilicho ndani yake.</translation>
    </message>
    <message>
        <source>Nothing needs you here.</source>
        <translation>Hakuna kinachokuhitaji hapa.</translation>
    </message>
    <message>
        <source>Nothing has to be typed; this laptop syncs by itself.</source>
        <translation>Hakuna cha kuandika; kompyuta hii hulandanisha yenyewe.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>na {n} zaidi</numerusform>
            <numerusform>na {n} zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>hakuna kinachosubiri</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>kB {size}</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>kabla ya kufinywa</translation>
    </message>
    <message>
        <source>Size of what waits</source>
        <translation>Ukubwa wa zinazosubiri</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Ya zamani inayosubiri</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Mabadilishano ya mwisho</translation>
    </message>
    <message>
        <source>Last taken by the office</source>
        <translation>Ya mwisho kupokelewa na ofisi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ametimiza</translation>
    </message>
    <message>
        <source>encrypted on this laptop</source>
        <translation>imesimbwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>records</comment>
        <translation>Imehifadhiwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait, {size} kB</source>
        <comment>{n} wait, {size} kB</comment>
        <translation>
            <numerusform>{n} inasubiri, kB {size}</numerusform>
            <numerusform>{n} zinasubiri, kB {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be sent</source>
        <comment>{n} cannot be sent</comment>
        <translation>
            <numerusform>{n} haiwezi kutumwa</numerusform>
            <numerusform>{n} haziwezi kutumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>hakuna inayosubiri</translation>
    </message>
    <message>
        <source>{waiting}; {lost}</source>
        <translation>{waiting}; {lost}</translation>
    </message>
    <message numerus="yes">
        <source>{n} returned to you</source>
        <comment>{n} returned to you</comment>
        <translation>
            <numerusform>{n} imerudishwa kwako</numerusform>
            <numerusform>{n} zimerudishwa kwako</numerusform>
        </translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>na msimamizi</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>inasubiri kutumwa</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>bado hakuna jibu</translation>
    </message>
    <message>
        <source>the office has them</source>
        <translation>ofisi inazo</translation>
    </message>
    <message>
        <source>Cash of the officers</source>
        <translation>Pesa za maafisa</translation>
    </message>
    <message>
        <source>No officer has had a cash day lately. Days arrive with the next sync.</source>
        <translation>Hakuna afisa aliyekuwa na siku ya pesa karibuni. Siku huja na ulandanishi ujao.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Fungua siku tena</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>fungua tena</translation>
    </message>
    <message>
        <source>Cash books</source>
        <translation>Madaftari ya pesa</translation>
    </message>
    <message>
        <source>cash books</source>
        <translation>madaftari ya pesa</translation>
    </message>
    <message>
        <source>There is no photo of a slip here.</source>
        <translation>Hakuna picha ya hati hapa.</translation>
    </message>
    <message>
        <source>Choose a day that is closed.</source>
        <translation>Chagua siku iliyofungwa.</translation>
    </message>
    <message>
        <source>Count what {name} handed in</source>
        <translation>Hesabu alichokabidhi {name}</translation>
    </message>
    <message>
        <source>Count what stayed with {name}</source>
        <translation>Hesabu kilichobaki kwa {name}</translation>
    </message>
    <message>
        <source>Counted alike: {name}&apos;s money agrees.</source>
        <translation>Hesabu zimelingana: pesa za {name} ni sawa.</translation>
    </message>
    <message>
        <source>{amount} more than {name} said. It waits for a decision.</source>
        <translation>{amount} zaidi ya aliyosema {name}. Inasubiri uamuzi.</translation>
    </message>
    <message>
        <source>{amount} less than {name} said. It waits for a decision.</source>
        <translation>{amount} pungufu ya aliyosema {name}. Inasubiri uamuzi.</translation>
    </message>
    <message>
        <source>Decided and on record.</source>
        <translation>Imeamuliwa na kuandikwa.</translation>
    </message>
    <message>
        <source>{name} can record on it again and closes it anew. What was counted stays on record.</source>
        <translation>{name} anaweza kurekodi tena na kuifunga upya. Iliyohesabiwa inabaki kwenye rekodi.</translation>
    </message>
    <message>
        <source>Open {day} of {name} again?</source>
        <translation>Fungua {day} ya {name} tena?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ifungue tena</translation>
    </message>
    <message>
        <source>{name}&apos;s day is open again.</source>
        <translation>Siku ya {name} imefunguliwa tena.</translation>
    </message>
    <message>
        <source>Count it yourself. What should be there is told afterwards.</source>
        <translation>Hesabu mwenyewe. Inayopaswa kuwepo hutajwa baadaye.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Acha ilivyo</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>Andika sababu. Inabaki kwenye rekodi.</translation>
    </message>
    <message>
        <source>{amount} is written off as a loss. It is nobody&apos;s debt any more.</source>
        <translation>{amount} imefutwa kama hasara. Si deni la mtu tena.</translation>
    </message>
    <message>
        <source>Write off {amount}?</source>
        <translation>Futa {amount}?</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Ifute</translation>
    </message>
    <message>
        <source>Take {amount} as found?</source>
        <translation>Chukua {amount} kama zilizopatikana?</translation>
    </message>
    <message>
        <source>{amount} more than recorded is taken in.</source>
        <translation>{amount} zaidi ya rekodi inaingizwa.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Iingize</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Ya kuhesabu</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Ya kuamua</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>hakuna hati</translation>
    </message>
    <message>
        <source>What {name} handed in</source>
        <translation>Alichokabidhi {name}</translation>
    </message>
    <message>
        <source>What {name} drew</source>
        <translation>Alichochukua {name}</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Ihesabu</translation>
    </message>
    <message>
        <source>Stayed over night</source>
        <translation>Ilibaki usiku</translation>
    </message>
    <message>
        <source>What stayed with {name}</source>
        <translation>Kilichobaki kwa {name}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} inakosekana</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} imezidi</translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation>imekabidhiwa na {name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>counted by {name}</source>
        <translation>imehesabiwa na {name}</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Imepangwa leo</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Haijafungwa</translation>
    </message>
    <message>
        <source>Close for them</source>
        <translation>Funga kwa niaba yake</translation>
    </message>
    <message>
        <source>Cash day, {day}</source>
        <translation>Siku ya pesa, {day}</translation>
    </message>
    <message>
        <source>of what is outstanding</source>
        <translation>ya deni lililobaki</translation>
    </message>
    <message>
        <source>as far as it was received</source>
        <translation>kadiri ilivyopokelewa</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Ziara mpya</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>No plan for today. Add from your centers.</source>
        <translation>Hakuna mpango wa leo. Ongeza kutoka vituo vyako.</translation>
    </message>
    <message>
        <source>Open Meetings</source>
        <translation>Fungua Mikutano</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Inakuhitaji</translation>
    </message>
    <message>
        <source>No exchange for {time}. Go where a network is, or carry it.</source>
        <translation>Hakuna mabadilishano kwa {time}. Nenda penye mtandao, au yapeleke.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record came back or was not taken.</source>
        <comment>{n} records came back or were not taken.</comment>
        <translation>
            <numerusform>rekodi {n} ilirudi au haikuchukuliwa.</numerusform>
            <numerusform>rekodi {n} zilirudi au hazikuchukuliwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo cannot be sent. Take it again.</source>
        <comment>{n} photos cannot be sent. Take them again.</comment>
        <translation>
            <numerusform>picha {n} haiwezi kutumwa. Ipige tena.</numerusform>
            <numerusform>picha {n} haziwezi kutumwa. Zipige tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Hakuna kinachokusubiri.</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this laptop. It sends by itself when a network appears.</source>
        <translation>Kila kitu kimesimbwa kwenye kompyuta hii. Hutuma yenyewe mtandao ukipatikana.</translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation>Shusha kwenye mpango</translation>
    </message>
    <message>
        <source>Choose in the plan</source>
        <translation>Chagua kwenye mpango</translation>
    </message>
    <message>
        <source>done</source>
        <translation>imefanyika</translation>
    </message>
    <message>
        <source>Note beside the row</source>
        <translation>Dokezo kando ya mstari</translation>
    </message>
    <message>
        <source>move</source>
        <translation>hamisha</translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation>Pandisha kwenye mpango</translation>
    </message>
    <message>
        <source>Print the route</source>
        <translation>Chapisha njia</translation>
    </message>
    <message>
        <source>route</source>
        <translation>njia</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Mark as to do again</source>
        <translation>Weka alama ya kufanya tena</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Weka alama imefanyika</translation>
    </message>
    <message>
        <source>No row of the plan is chosen.</source>
        <translation>Hakuna mstari wa mpango uliochaguliwa.</translation>
    </message>
    <message>
        <source>Centers that meet today</source>
        <translation>Vituo vinavyokutana leo</translation>
    </message>
    <message>
        <source>No plan for today. These centers meet next.</source>
        <translation>Hakuna mpango wa leo. Vituo hivi vinakutana baadaye.</translation>
    </message>
    <message>
        <source>Today is closed. Money taken now is kept aside until your supervisor decides.</source>
        <translation>Leo imefungwa. Pesa zinazochukuliwa sasa huwekwa kando hadi msimamizi aamue.</translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <comment>{n} meetings</comment>
        <translation>
            <numerusform>mkutano {n}</numerusform>
            <numerusform>mikutano {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit</source>
        <comment>{n} visits</comment>
        <translation>
            <numerusform>ziara {n}</numerusform>
            <numerusform>ziara {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting to go</source>
        <comment>{n} meetings to go</comment>
        <translation>
            <numerusform>mkutano {n} umebaki</numerusform>
            <numerusform>mikutano {n} imebaki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>badiliko {n}</numerusform>
            <numerusform>mabadiliko {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to send</comment>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Inasubiri kutumwa</translation>
    </message>
    <message>
        <source>Last copy from office</source>
        <translation>Nakala ya mwisho ya ofisi</translation>
    </message>
    <message>
        <source>Meeting finished</source>
        <translation>Mkutano umekamilika</translation>
    </message>
    <message>
        <source>This meeting is finished. Corrections are reversals, at Repayments.</source>
        <translation>Mkutano huu umekamilika. Masahihisho ni ubatilishaji, kwenye Marejesho.</translation>
    </message>
    <message>
        <source>The sheet is open again. Nothing was recorded.</source>
        <translation>Karatasi iko wazi tena. Hakuna kilichorekodiwa.</translation>
    </message>
    <message>
        <source>What to remember: {title}</source>
        <translation>Cha kukumbuka: {title}</translation>
    </message>
    <message>
        <source>Only you see it, and only today.</source>
        <translation>Wewe tu unaona, na leo tu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>How did you learn it?</source>
        <translation>Ulijuaje?</translation>
    </message>
    <message>
        <source>Which of the two did she tell you herself?</source>
        <translation>Alikuambia ipi mwenyewe?</translation>
    </message>
    <message>
        <source>Can you ask her again and tell me?</source>
        <translation>Unaweza kumuuliza tena uniambie?</translation>
    </message>
    <message>
        <source>Ask {name} about {person}?</source>
        <translation>Umuulize {name} kuhusu {person}?</translation>
    </message>
    <message>
        <source>Ask about {person}?</source>
        <translation>Uulize kuhusu {person}?</translation>
    </message>
    <message>
        <source>The question goes with the next exchange. The conflict waits meanwhile.</source>
        <translation>Swali linaenda kwa mabadilishano yajayo. Mgongano unasubiri.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Huulizwa sana</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Swali lako</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>Write what you want to know</source>
        <translation>Andika unachotaka kujua</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>wiki {number}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Rekebisha</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the day</comment>
        <translation>Funga</translation>
    </message>
    <message>
        <source>{share} collected</source>
        <translation>{share} imekusanywa</translation>
    </message>
    <message>
        <source>Told after the count, at Day close</source>
        <translation>Hutajwa baada ya hesabu, kwenye Funga siku</translation>
    </message>
    <message>
        <source>Nothing collected yet today</source>
        <translation>Bado hakuna iliyokusanywa leo</translation>
    </message>
    <message>
        <source>{amount} collected today</source>
        <translation>{amount} imekusanywa leo</translation>
    </message>
    <message>
        <source>Nobody is late in your centers</source>
        <translation>Hakuna aliyechelewa vituoni mwako</translation>
    </message>
    <message numerus="yes">
        <source>{n} member late in your centers</source>
        <comment>{n} members late in your centers</comment>
        <translation>
            <numerusform>mwanachama {n} amechelewa vituoni mwako</numerusform>
            <numerusform>wanachama {n} wamechelewa vituoni mwako</numerusform>
        </translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation>Ya kukusanya leo</translation>
    </message>
    <message>
        <source>Members behind</source>
        <translation>Wanachama waliochelewa</translation>
    </message>
    <message>
        <source>Ready for offline</source>
        <translation>Tayari nje ya mtandao</translation>
    </message>
    <message numerus="yes">
        <source>{n} center</source>
        <comment>{n} centers</comment>
        <translation>
            <numerusform>kituo {n}</numerusform>
            <numerusform>vituo {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Data from {moment}</source>
        <translation>Data za {moment}</translation>
    </message>
    <message>
        <source>No copy from the office yet</source>
        <translation>Bado hakuna nakala ya ofisi</translation>
    </message>
    <message numerus="yes">
        <source>Data from {moment}, {n} day old</source>
        <comment>Data from {moment}, {n} days old</comment>
        <translation>
            <numerusform>Data za {moment}, siku {n}</numerusform>
            <numerusform>Data za {moment}, siku {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} center meeting</source>
        <translation>Mkutano wa kituo {name}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Imepangwa</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Umehamishiwa {day}</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>Mtembelee {name}</translation>
    </message>
    <message>
        <source>Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.</source>
        <translation>Waombe IT msimbo wa kurejesha wa kompyuta hii. Hakuna kilichofutwa; rekodi zako zinasubiri hapa.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Nani anafanya kazi hapa?</translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation>Watu kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>IT reads it out to you</source>
        <translation>IT wanakusomea</translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation>Nimesahau</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Mtu mwingine</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inafungua</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Weka na fungua</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>dak {minutes} sek {seconds}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>sek {seconds}</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Maliza ziara</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Andika dokezo</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ongeza picha</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>Take the position</source>
        <translation>Chukua mahali</translation>
    </message>
    <message>
        <source>position</source>
        <translation>mahali</translation>
    </message>
    <message>
        <source>It was earlier</source>
        <translation>Ilikuwa awali</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>maliza</translation>
    </message>
    <message>
        <source>No visit is open. Choose a person in People and press V.</source>
        <translation>Hakuna ziara iliyofunguliwa. Chagua mtu na ubonyeze V.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>tangu {time}</translation>
    </message>
    <message>
        <source>Returned: {reason} Put it right and finish it again.</source>
        <translation>Imerudishwa: {reason} Rekebisha na umalize tena.</translation>
    </message>
    <message>
        <source>This visit was accepted and is locked. Start a new visit to add something.</source>
        <translation>Ziara hii imekubaliwa na kufungwa. Anza ziara mpya kuongeza kitu.</translation>
    </message>
    <message>
        <source>This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.</source>
        <translation>Hii ilianzwa zamani. Ziara ilikuwa lini? Badili saa, au bonyeza Ctrl+Enter kama ni sahihi.</translation>
    </message>
    <message>
        <source>Visit saved here. It goes to the supervisor by itself</source>
        <translation>Ziara imehifadhiwa hapa. Inakwenda kwa msimamizi yenyewe</translation>
    </message>
    <message>
        <source>No visit is open.</source>
        <translation>Hakuna ziara iliyofunguliwa.</translation>
    </message>
    <message>
        <source>This visit is locked. It can be changed when it comes back.</source>
        <translation>Ziara hii imefungwa. Inaweza kubadilishwa ikirudi.</translation>
    </message>
    <message>
        <source>Household now</source>
        <translation>Kaya sasa</translation>
    </message>
    <message>
        <source>Business now</source>
        <translation>Biashara sasa</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Anwani sasa</translation>
    </message>
    <message>
        <source>Seen to be different</source>
        <translation>Kilichoonekana tofauti</translation>
    </message>
    <message>
        <source>goes into her profile</source>
        <translation>inaingia wasifu wake</translation>
    </message>
    <message>
        <source>In her profile: {value}</source>
        <translation>Kwenye wasifu: {value}</translation>
    </message>
    <message>
        <source>Nothing in her profile yet</source>
        <translation>Bado hakuna kwenye wasifu wake</translation>
    </message>
    <message>
        <source>Choose why you came, with a key from 1 to 9.</source>
        <translation>Chagua kwa nini ulikuja, kitufe 1 hadi 9.</translation>
    </message>
    <message>
        <source>Choose what came of it, with a key from 1 to 9.</source>
        <translation>Chagua matokeo, kitufe 1 hadi 9.</translation>
    </message>
    <message>
        <source>Write the day and the time, like 20 and 16:30, so that it stands where it was.</source>
        <translation>Andika siku na saa, kama 20 na 16:30, ikae mahali pake.</translation>
    </message>
    <message>
        <source>Write it like 25.61250, 85.13760, or empty it and choose a reason below.</source>
        <translation>Andika kama 25.61250, 85.13760, au iache tupu uchague sababu chini.</translation>
    </message>
    <message>
        <source>A photo is asked for here. F6 adds one; Ctrl+Enter again hands the visit in, photo later.</source>
        <translation>Picha inatakiwa hapa. F6 inaongeza; Ctrl+Enter tena inakabidhi ziara, picha baadaye.</translation>
    </message>
    <message>
        <source>The photo was taken {time}, so the visit is entered for then. Change it if it was not.</source>
        <translation>Picha ilipigwa {time}, hivyo ziara imeingizwa kwa wakati huo. Badili kama sivyo.</translation>
    </message>
    <message>
        <source>Photo saved here. The supervisor sees it after the next sync</source>
        <translation>Picha imehifadhiwa hapa. Msimamizi ataiona baada ya ulandanishi ujao</translation>
    </message>
    <message>
        <source>Why did you come?</source>
        <translation>Kwa nini ulikuja?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Matokeo yalikuwa nini?</translation>
    </message>
    <message>
        <source>She promised</source>
        <translation>Aliahidi</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day</comment>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Nje</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>Yenye nafasi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Washa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Zima</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Iliyobana</translation>
    </message>
    <message>
        <source>0.9 s</source>
        <translation>sek 0.9</translation>
    </message>
    <message>
        <source>1.5 s</source>
        <translation>sek 1.5</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>sek 3</translation>
    </message>
    <message>
        <source>Off: amounts and days in {digits}. Both may be typed.</source>
        <translation>Zima: kiasi na siku kwa {digits}. Zote zinaweza kuandikwa.</translation>
    </message>
    <message>
        <source>Latin digits (0 to 9)</source>
        <translation>Tarakimu za Kilatini (0 hadi 9)</translation>
    </message>
    <message>
        <source>A page with something half typed keeps its language until it is opened again.</source>
        <translation>Ukurasa wenye nusu maandishi hubaki na lugha yake hadi ufunguliwe tena.</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>Mwonekano na vitufe</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Mistari ya majedwali</translation>
    </message>
    <message>
        <source>Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.</source>
        <translation>Zima: herufi kwa bahati mbaya au kwa sauti haifanyi kitu. Ctrl na F huendelea.</translation>
    </message>
    <message>
        <source>Single letters work as keys</source>
        <translation>Herufi moja kama vitufe</translation>
    </message>
    <message>
        <source>Letters typed within this time are one name; after it the next letter starts over.</source>
        <translation>Herufi zilizoandikwa ndani ya muda huu ni jina moja; baada yake herufi inayofuata huanza upya.</translation>
    </message>
    <message>
        <source>Jump to a name: time between letters</source>
        <translation>Ruka kwenye jina: muda kati ya herufi</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Kwa nini inasubiri?</translation>
    </message>
    <message>
        <source>20, +7 or fri</source>
        <translation>20, +7 au fri</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Iweke kando</translation>
    </message>
    <message>
        <source>Write what it waits for. It is shown in the queue.</source>
        <translation>Andika inachosubiri. Inaonyeshwa kwenye foleni.</translation>
    </message>
    <message>
        <source>Choose a day after today, at most {days} days ahead.</source>
        <translation>Chagua siku baada ya leo, hadi siku {days} mbele.</translation>
    </message>
    <message>
        <source>What was the loan used for?</source>
        <translation>Mkopo ulitumika kwa nini?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Ulichoona na kusikia</translation>
    </message>
    <message>
        <source>{amount} in arrears</source>
        <translation>{amount} malimbikizo</translation>
    </message>
    <message>
        <source>{amount} due {day}</source>
        <translation>{amount} inadaiwa {day}</translation>
    </message>
    <message>
        <source>Photos of this visit</source>
        <translation>Picha za ziara hii</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. Take one out with Del to add another.</source>
        <translation>Ziara ina picha {count} tu. Toa moja kwa Del kuongeza nyingine.</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. The first {room} are taken.</source>
        <translation>Ziara ina picha {count} tu. {room} za kwanza zimechukuliwa.</translation>
    </message>
    <message>
        <source>It goes with this sum. F6 takes another one.</source>
        <translation>Inaenda na kiasi hiki. F6 huchukua nyingine.</translation>
    </message>
    <message>
        <source>{trouble} The photo was not added. Try it again.</source>
        <translation>{trouble} Picha haikuongezwa. Jaribu tena.</translation>
    </message>
    <message>
        <source>Take them with the phone, plug it in, then F6. Files can also be dropped here.</source>
        <translation>Zipige kwa simu, ichomeke, kisha F6. Faili pia zinaweza kudondoshwa hapa.</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Picha {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {most} at most</source>
        <comment>{n} photos, {most} at most</comment>
        <translation>
            <numerusform>picha {n}, hadi {most}</numerusform>
            <numerusform>picha {n}, hadi {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet, {most} at most</source>
        <translation>bado hakuna, hadi {most}</translation>
    </message>
    <message>
        <source>by the receiver</source>
        <translation>kwa kipokezi</translation>
    </message>
    <message>
        <source>by a photo</source>
        <translation>kwa picha</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>kwa mkono</translation>
    </message>
    <message>
        <source>only taken while this visit is open</source>
        <translation>huchukuliwa tu ziara ikiwa wazi</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitudo, longitudo</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Kwa nini hakuna</translation>
    </message>
    <message>
        <source>keys 1 to 5</source>
        <translation>vitufe 1 hadi 5</translation>
    </message>
    <message>
        <source>Her home is not registered</source>
        <translation>Nyumba yake haijasajiliwa</translation>
    </message>
    <message>
        <source>±{meters} m</source>
        <translation>±{meters} m</translation>
    </message>
    <message>
        <source>No receiver found. F7 looks again and lets you type it. Nothing waits for it.</source>
        <translation>Hakuna kipokezi. F7 hutafuta tena na kuruhusu kuandika. Hakuna kinachosubiri.</translation>
    </message>
    <message>
        <source>The receiver has no signal yet. Go on; the position is taken when it comes.</source>
        <translation>Kipokezi bado hakina mawimbi. Endelea; mahali patachukuliwa yakija.</translation>
    </message>
    <message>
        <source>Looking for a receiver, {seconds} s. Go on meanwhile.</source>
        <translation>Inatafuta kipokezi, sek {seconds}. Endelea na kazi.</translation>
    </message>
    <message>
        <source>The visit is now</source>
        <translation>Ziara ni sasa</translation>
    </message>
    <message>
        <source>The visit was on</source>
        <translation>Ziara ilikuwa tarehe</translation>
    </message>
    <message>
        <source>20, -1 or fri</source>
        <translation>20, -1 au fri</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ufuatiliaji</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Ahadi ya kulipa</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>Umetumika kwingine</translation>
    </message>
    <message>
        <source>As she said</source>
        <translation>Kama alivyosema</translation>
    </message>
    <message>
        <source>Partly as she said</source>
        <translation>Sehemu kama alivyosema</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Kwa jambo lingine</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>Haikuonekana</translation>
    </message>
    <message>
        <source>No receiver here</source>
        <translation>Hakuna kipokezi hapa</translation>
    </message>
    <message>
        <source>No signal here</source>
        <translation>Hakuna mawimbi hapa</translation>
    </message>
    <message>
        <source>Met somewhere else</source>
        <translation>Tulikutana kwingine</translation>
    </message>
    <message>
        <source>Battery is empty</source>
        <translation>Betri imeisha</translation>
    </message>
    <message>
        <source>This visit is with the supervisor. It can be changed when it comes back. F6 adds a photo.</source>
        <translation>Ziara hii iko kwa msimamizi. Inaweza kubadilishwa ikirudi. F6 huongeza picha.</translation>
    </message>
    <message>
        <source>Revision {n}: the supervisor accepted the one before while you changed it. Finish it to hand it in.</source>
        <translation>Marekebisho {n}: msimamizi alikubali ya awali ulipokuwa ukiibadilisha. Imalize ili kuikabidhi.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Zangu</translation>
    </message>
    <message>
        <source>No visits yet. Choose a person and press V to begin one.</source>
        <translation>Bado hakuna ziara. Chagua mtu na ubonyeze V kuanza.</translation>
    </message>
    <message>
        <source>Nothing came back. The supervisor has returned none of your visits.</source>
        <translation>Hakuna kilichorudi. Msimamizi hajarudisha ziara yako yoyote.</translation>
    </message>
    <message>
        <source>Nothing is half finished. A visit that you leave waits here, on the person and on Today.</source>
        <translation>Hakuna nusu. Ziara unayoacha husubiri hapa, kwa mtu na kwenye Leo.</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>imeandikwa {time}</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>Imerudishwa: {reason}</translation>
    </message>
    <message>
        <source>changes revision {n}, accepted</source>
        <translation>inabadilisha marekebisho {n}, yaliyokubaliwa</translation>
    </message>
    <message>
        <source>photo later, F6 adds it</source>
        <translation>picha baadaye, F6 inaiongeza</translation>
    </message>
    <message>
        <source>Only a visit that was handed in is talked about.</source>
        <translation>Huzungumzwa tu ziara iliyowasilishwa.</translation>
    </message>
    <message>
        <source>The records on this laptop were deleted</source>
        <translation>Rekodi kwenye kompyuta hii zimefutwa</translation>
    </message>
    <message>
        <source>The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code.</source>
        <translation>Ofisi iliagiza, kama kwa kompyuta iliyopotea au kuibiwa. Yote yaliyorekodiwa hapa yalifika ofisini kwanza; hakuna kilichopotea. Lete kompyuta tawini: IT wanaweza kuiandaa upya kwa msimbo mpya.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits. Correct it, or leave it empty.</source>
        <translation>Namba ya simu ina tarakimu {least} hadi {most}. Sahihisha, au iache tupu.</translation>
    </message>
    <message>
        <source>This is not a phone number. Correct it, or leave it empty.</source>
        <translation>Hii si namba ya simu. Sahihisha, au iache tupu.</translation>
    </message>
    <message>
        <source>{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.</source>
        <translation>{name} ana {why}. Bado hakuna kilichohifadhiwa. Mfungue, au msajili huyu kama mtu mwingine.</translation>
    </message>
    <message>
        <source>Somebody like her is registered. Nothing was saved yet. Open her, or register another person.</source>
        <translation>Mtu kama yeye amesajiliwa. Bado hakuna kilichohifadhiwa. Mfungue, au sajili mtu mwingine.</translation>
    </message>
    <message>
        <source>Enter what {name} paid, or press - if she was absent</source>
        <translation>Ingiza kiasi alicholipa {name}, au bonyeza - kama hakuwepo</translation>
    </message>
    <message>
        <source>Enter the amount</source>
        <translation>Ingiza kiasi</translation>
    </message>
    <message>
        <source>Use numbers only, like 450</source>
        <translation>Tumia namba tu, kama 450</translation>
    </message>
    <message>
        <source>{typed} is too large. Check the amount.</source>
        <translation>{typed} ni kubwa mno. Kagua kiasi.</translation>
    </message>
    <message>
        <source>That amount is too large. Check it.</source>
        <translation>Kiasi hicho ni kikubwa mno. Kikague.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. To take money back, reverse the receipt.</source>
        <translation>Kiasi hakiwi chini ya sifuri. Kurudisha pesa, batilisha risiti.</translation>
    </message>
    <message>
        <source>Use at most {digits} digits after the point. Nothing is rounded for you.</source>
        <translation>Tarakimu {digits} tu baada ya nukta. Hakuna kinachozungushwa.</translation>
    </message>
    <message>
        <source>Use fewer digits after the point. Nothing is rounded for you.</source>
        <translation>Tarakimu chache baada ya nukta. Hakuna kinachozungushwa.</translation>
    </message>
    <message>
        <source>Enter {what}.</source>
        <translation>Ingiza {what}.</translation>
    </message>
    <message>
        <source>Enter {field}.</source>
        <translation>Ingiza {field}.</translation>
    </message>
    <message>
        <source>This has {length} letters. Use at most {most}. What you typed is still here.</source>
        <translation>Ina herufi {length}. Tumia {most} tu. Ulichoandika bado kipo.</translation>
    </message>
    <message>
        <source>Use at most {limit} letters. What you typed is still here.</source>
        <translation>Tumia herufi {limit} tu. Ulichoandika bado kipo.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it. What you typed is still here.</source>
        <translation>Ni ndefu mno. Ifupishe. Ulichoandika bado kipo.</translation>
    </message>
    <message>
        <source>Date must not be after today</source>
        <translation>Tarehe isiwe baada ya leo</translation>
    </message>
    <message>
        <source>Date must be after {first}, when she joined</source>
        <translation>Tarehe iwe baada ya {first}, alipojiunga</translation>
    </message>
    <message>
        <source>This day is too early. Choose a later one.</source>
        <translation>Siku hii ni mapema mno. Chagua ya baadaye.</translation>
    </message>
    <message>
        <source>Type a day, like 20, 20/10 or +7</source>
        <translation>Andika siku, kama 20, 20/10 au +7</translation>
    </message>
    <message>
        <source>{open} members still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>Wanachama {open} bado kuingizwa. Nenda kwa wa kwanza, au F8 kujaza wengine.</translation>
    </message>
    <message>
        <source>Some members are still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>Baadhi ya wanachama bado kuingizwa. Nenda kwa wa kwanza, au F8 kujaza wengine.</translation>
    </message>
    <message>
        <source>Write the reason, so that the supervisor need not ask. The record waits here.</source>
        <translation>Andika sababu, msimamizi asihitaji kuuliza. Rekodi inasubiri hapa.</translation>
    </message>
    <message>
        <source>This was finished before; it is not recorded twice. Correct it with a reversal.</source>
        <translation>Hii ilikamilika awali; hairekodiwi mara mbili. Isahihishe kwa ubatilishaji.</translation>
    </message>
    <message>
        <source>Nothing is different from before, so nothing was saved.</source>
        <translation>Hakuna tofauti na awali, hivyo hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>{left} answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>Majibu {left} hayapo. Jibu au yaruke kwa sababu. Uliyoingiza yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Some answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>Baadhi ya majibu hayapo. Jibu au yaruke kwa sababu. Uliyoingiza yamehifadhiwa.</translation>
    </message>
    <message>
        <source>A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.</source>
        <translation>Kipimo cha 1 au 5 kinahitaji sentensi ya ulichoona. Bonyeza F4 kuandika.</translation>
    </message>
    <message>
        <source>{left} values still to choose. Nothing was saved yet. Choose, or decide later.</source>
        <translation>Thamani {left} bado za kuchagua. Bado hakuna kilichohifadhiwa. Chagua, au amua baadaye.</translation>
    </message>
    <message>
        <source>Choose which value is right. Nothing was saved yet.</source>
        <translation>Chagua thamani sahihi. Bado hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>This needs your supervisor. Your record is kept and waits for the decision.</source>
        <translation>Hii inahitaji msimamizi wako. Rekodi yako imehifadhiwa na inasubiri uamuzi.</translation>
    </message>
    <message>
        <source>There is no income on the sheet yet. Enter at least one line of income.</source>
        <translation>Bado hakuna mapato. Ingiza angalau mstari mmoja wa mapato.</translation>
    </message>
    <message>
        <source>At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.</source>
        <translation>Mistari {most} tu inatosha; ipo {count}. Unganisha midogo ya aina moja ujaribu tena.</translation>
    </message>
    <message>
        <source>That is more lines than fit. Put small ones of a kind together and try again.</source>
        <translation>Mistari ni mingi mno. Unganisha midogo ya aina moja ujaribu tena.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Correct it and try again.</source>
        <translation>Sehemu iko kati ya 0 na 100 %. Isahihishe ujaribu tena.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed. Send the diagnosis to IT.</source>
        <translation>Hii haisomeki. Hakuna kilichobadilika. Tuma uchunguzi kwa IT.</translation>
    </message>
    <message>
        <source>This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it.</source>
        <translation>Hii ilifanywa kwa kompyuta iliyozuiwa. Imehifadhiwa na haina athari. Msimamizi anaitazama.</translation>
    </message>
    <message>
        <source>Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are.</source>
        <translation>Rekodi za kompyuta zina siku au saa za ajabu. Zimehifadhiwa zilivyo. Uliza ni za nani.</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock was wrong. Its records are kept as they are. Ask whose it is.</source>
        <translation>Saa ya kompyuta haikuwa sahihi. Rekodi zake zimehifadhiwa zilivyo. Uliza ni ya nani.</translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.</source>
        <translation>Faili hili si picha. Hakuna kilichoongezwa. Chagua picha ya JPEG, PNG au WebP.</translation>
    </message>
    <message>
        <source>This photo is too large to send. Nothing was added. Take it again in a smaller size.</source>
        <translation>Picha hii ni kubwa mno kutumwa. Hakuna kilichoongezwa. Ipige tena ndogo.</translation>
    </message>
    <message>
        <source>Too many photos wait on this laptop. This one was not added. Sync where the line is good.</source>
        <translation>Picha nyingi mno zinasubiri. Hii haikuongezwa. Landanisha penye mtandao mzuri.</translation>
    </message>
    <message>
        <source>This photo is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>Picha hii haipo kwenye kompyuta hii. Hakuna kilichopotea. Landanisha, kisha tazama tena.</translation>
    </message>
    <message>
        <source>This is too large to send. Shorten the notes. What you typed is still here.</source>
        <translation>Hii ni kubwa mno kutumwa. Fupisha maelezo. Ulichoandika bado kipo.</translation>
    </message>
    <message>
        <source>{name} has {most} members, which is the most. Choose another group.</source>
        <translation>{name} kina wanachama {most}, ndio mwisho. Chagua kikundi kingine.</translation>
    </message>
    <message>
        <source>At most {most} members fit. Choose another group.</source>
        <translation>Wanachama {most} tu. Chagua kikundi kingine.</translation>
    </message>
    <message>
        <source>This group is full. Choose another group.</source>
        <translation>Kikundi hiki kimejaa. Chagua kingine.</translation>
    </message>
    <message>
        <source>{name} still owes {outstanding}. Close or move the loan first.</source>
        <translation>{name} bado anadaiwa {outstanding}. Maliza au hamisha mkopo kwanza.</translation>
    </message>
    <message>
        <source>She still has a loan. Close or move the loan first.</source>
        <translation>Bado ana mkopo. Maliza au hamisha mkopo kwanza.</translation>
    </message>
    <message>
        <source>Two sheets of this meeting differ. Both are kept. The supervisor decides.</source>
        <translation>Karatasi mbili za mkutano huu zinatofautiana. Zote zimehifadhiwa. Msimamizi anaamua.</translation>
    </message>
    <message>
        <source>{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).</source>
        <translation>{group} kina wanachama {members}; {missing} zaidi wajiunge kabla ya mkopo ({policy}).</translation>
    </message>
    <message>
        <source>More members must join the group before anyone in it borrows.</source>
        <translation>Wanachama zaidi wajiunge kabla ya mkopo wowote.</translation>
    </message>
    <message>
        <source>{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).</source>
        <translation>{group} kina wanachama {members} na kiwe na {most}; wengine wahame kabla ya mkopo ({policy}).</translation>
    </message>
    <message>
        <source>The group has too many members; some must move before anyone in it borrows.</source>
        <translation>Kikundi kina wanachama wengi mno; wengine wahame kabla ya mkopo.</translation>
    </message>
    <message>
        <source>{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{group} kimepata siku {trained} kati ya {days} za mafunzo; bado {missing} ({policy}).</translation>
    </message>
    <message>
        <source>The group must have all its days of training first.</source>
        <translation>Kikundi kipate siku zote za mafunzo kwanza.</translation>
    </message>
    <message>
        <source>{group} has had its {trained} days of training and must pass the recognition test now ({policy}).</source>
        <translation>{group} kimepata siku {trained} za mafunzo na sasa kifaulu jaribio la utambuzi ({policy}).</translation>
    </message>
    <message>
        <source>The group must pass the recognition test first.</source>
        <translation>Kikundi kifaulu jaribio la utambuzi kwanza.</translation>
    </message>
    <message>
        <source>{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).</source>
        <translation>{out} kati ya {members} wa {group} walipata mikopo siku {ago} zilizopita; wanaofuata wasubiri siku {left} ({policy}).</translation>
    </message>
    <message>
        <source>Others of the group just got loans; the next ones must wait a while.</source>
        <translation>Wengine wa kikundi wamepata mikopo karibuni; wanaofuata wasubiri kidogo.</translation>
    </message>
    <message>
        <source>{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).</source>
        <translation>{name} amechelewa siku {late}; hakuna anayekopa {group} hadi wote wawe ndani ya siku {most} ({policy}).</translation>
    </message>
    <message>
        <source>A member of the group is late; she must catch up before anyone in it borrows.</source>
        <translation>Mwanachama wa kikundi amechelewa; alipe kwanza kabla ya mkopo.</translation>
    </message>
    <message>
        <source>{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).</source>
        <translation>Wanachama {late} kati ya {members} wa {center} wamechelewa zaidi ya siku {days}; walipe kwanza ({policy}).</translation>
    </message>
    <message>
        <source>Too many members of the center are late; they must catch up first.</source>
        <translation>Wanachama wengi mno wa kituo wamechelewa; walipe kwanza.</translation>
    </message>
    <message>
        <source>{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{name} alikuja siku {trained} kati ya {days} za mafunzo; bado {missing} ({policy}).</translation>
    </message>
    <message>
        <source>She must come to all days of training first.</source>
        <translation>Aje siku zote za mafunzo kwanza.</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.</source>
        <translation>{name} alikuja mikutano {came} kati ya {meetings} na alichelewa siku {late}: hakuna mkopo ({policy}). Muulize msimamizi.</translation>
    </message>
    <message>
        <source>Her attendance and lateness allow no loan yet. Ask the supervisor.</source>
        <translation>Mahudhurio na ucheleweshaji wake haviruhusu mkopo bado. Muulize msimamizi.</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).</source>
        <translation>{name} alikuja mikutano {came} kati ya {meetings}, siku {late} za kuchelewa zaidi. Ingiza {size} au chini ({policy}).</translation>
    </message>
    <message>
        <source>That is more than her next loan may be. Enter less.</source>
        <translation>Hiyo ni zaidi ya mkopo wake ujao. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>{name} owes her group {owes} for what others paid; she must repay them first ({policy}).</source>
        <translation>{name} anadaiwa {owes} na kikundi kwa waliyolipa wengine; arudishe kwanza ({policy}).</translation>
    </message>
    <message>
        <source>She owes her group for what others paid; she must repay them first.</source>
        <translation>Anadaiwa na kikundi waliyolipa wengine; arudishe kwanza.</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day, at most {days} days on. Choose another day.</source>
        <translation>Mkutano huhamishiwa siku ya baadaye, hadi siku {days}. Chagua siku nyingine.</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day that is not far off. Choose another day.</source>
        <translation>Mkutano huhamishiwa siku ya baadaye isiyo mbali. Chagua siku nyingine.</translation>
    </message>
    <message>
        <source>{name} still has {members} members, {loans} loans run. Choose the center that takes them up.</source>
        <translation>{name} bado kina wanachama {members}, mikopo {loans} inaendelea. Chagua kituo kitakachowachukua.</translation>
    </message>
    <message>
        <source>This center still has members. Choose the center that takes them up.</source>
        <translation>Kituo hiki bado kina wanachama. Chagua kituo kitakachowachukua.</translation>
    </message>
    <message>
        <source>{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.</source>
        <translation>{group} bado kina wanachama {members} na {balance} mfukoni. Vyote viende kwingine kwanza.</translation>
    </message>
    <message>
        <source>The group still has members or money in its fund. Both must go elsewhere first.</source>
        <translation>Kikundi bado kina wanachama au pesa mfukoni. Vyote viende kwingine kwanza.</translation>
    </message>
    <message>
        <source>{name} is not in {group}. Choose one of its members.</source>
        <translation>{name} hayumo {group}. Chagua mwanachama wake.</translation>
    </message>
    <message>
        <source>She is not in this group. Choose one of its members.</source>
        <translation>Hayumo kikundi hiki. Chagua mwanachama wake.</translation>
    </message>
    <message>
        <source>{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.</source>
        <translation>{name} bado ana akiba {balance}. Ingiza utoaji kwanza, kisha anaweza kuondoka.</translation>
    </message>
    <message>
        <source>She still has savings. Enter the withdrawal first, then she may leave.</source>
        <translation>Bado ana akiba. Ingiza utoaji kwanza, kisha anaweza kuondoka.</translation>
    </message>
    <message>
        <source>{amount} is more than the {short} that {name} is short of. Enter {short} or less.</source>
        <translation>{amount} ni zaidi ya {short} anayopungukiwa {name}. Ingiza {short} au chini.</translation>
    </message>
    <message>
        <source>That is more than she is short of. Enter less.</source>
        <translation>Hiyo ni zaidi ya anayopungukiwa. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>At most {most} may leave the fund at a time ({policy}). Enter less.</source>
        <translation>{most} tu inaweza kutoka mfukoni kwa mara moja ({policy}). Ingiza kidogo.</translation>
    </message>
    <message>
        <source>The fund of {group} has {balance}. Enter that or less.</source>
        <translation>Mfuko wa {group} una {balance}. Ingiza hiyo au chini.</translation>
    </message>
    <message>
        <source>That is more than may leave the fund. Enter less.</source>
        <translation>Hiyo ni zaidi ya inayoweza kutoka mfukoni. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.</source>
        <translation>{name} alilipa {amount} kwa rejesho hili awali. Rudi, au irekodi tena na msimamizi ataamua.</translation>
    </message>
    <message>
        <source>The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>Rejesho la {name} lilikusanywa awali. Risiti hii imewekwa kando; msimamizi anaamua.</translation>
    </message>
    <message>
        <source>This installment was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>Rejesho hili lilikusanywa awali. Risiti hii imewekwa kando; msimamizi anaamua.</translation>
    </message>
    <message>
        <source>The loan of {name} is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>Mkopo wa {name} umefungwa. Pesa zimewekwa kando na kuonyeshwa msimamizi.</translation>
    </message>
    <message>
        <source>This loan is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>Mkopo huu umefungwa. Pesa zimewekwa kando na kuonyeshwa msimamizi.</translation>
    </message>
    <message>
        <source>{name} has no loan here. Enter it as savings, or sync and look again.</source>
        <translation>{name} hana mkopo hapa. Iingize kama akiba, au landanisha utazame tena.</translation>
    </message>
    <message>
        <source>There is no such loan on this laptop. Enter the money as savings, or sync and look again.</source>
        <translation>Hakuna mkopo huo kwenye kompyuta hii. Ingiza pesa kama akiba, au landanisha utazame tena.</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books: what she signed is on paper. Press Ctrl+P to print what is known here.</source>
        <translation>Mkopo huu ulichukuliwa kutoka vitabu vya awali: alichosaini kiko kwenye karatasi. Bonyeza Ctrl+P kuchapisha kinachojulikana hapa.</translation>
    </message>
    <message>
        <source>{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.</source>
        <translation>{amount} ni zaidi ya {outstanding} iliyobaki. Kagua kiasi, au maliza mkopo.</translation>
    </message>
    <message>
        <source>That is more than is left to pay. Check the amount, or pay off the loan.</source>
        <translation>Hiyo ni zaidi ya iliyobaki. Kagua kiasi, au maliza mkopo.</translation>
    </message>
    <message>
        <source>{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.</source>
        <translation>{amount} ni zaidi ya ya kurudishwa. Ingiza iliyolipwa ziada ya mkopo tu.</translation>
    </message>
    <message>
        <source>That is more than is to be paid back on this loan. The supervisor decides.</source>
        <translation>Hiyo ni zaidi ya ya kurudishwa kwenye mkopo huu. Msimamizi anaamua.</translation>
    </message>
    <message>
        <source>{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.</source>
        <translation>{amount} haimalizi mkopo; {outstanding} ndiyo. Ingiza hiyo, au rekodi rejesho la kawaida.</translation>
    </message>
    <message>
        <source>This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.</source>
        <translation>Hiki si kiasi cha kumaliza cha siku hiyo. Kinahesabika kama rejesho la kawaida; msimamizi anaamua.</translation>
    </message>
    <message>
        <source>A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.</source>
        <translation>Kukabidhi kunarudishwa siku ile ile tu. Kubaliana ratiba mpya au kufuta deni.</translation>
    </message>
    <message>
        <source>Only {open} of this is still open on the loan. Waive at most that much.</source>
        <translation>{open} tu bado iko wazi kwenye mkopo. Samehe hiyo tu.</translation>
    </message>
    <message>
        <source>That is more than is still open on the loan. Waive at most what is open.</source>
        <translation>Hiyo ni zaidi ya iliyo wazi kwenye mkopo. Samehe iliyo wazi tu.</translation>
    </message>
    <message>
        <source>The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.</source>
        <translation>Ratiba mpya inaomba {asked} ya msingi na {owed} inadaiwa. Iingize tena kwa inayodaiwa sasa.</translation>
    </message>
    <message>
        <source>The schedule does not ask exactly what is owed. Enter it again from what is owed now.</source>
        <translation>Ratiba haiombi hasa inayodaiwa. Iingize tena kwa inayodaiwa sasa.</translation>
    </message>
    <message>
        <source>The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>Mkopo wa {name} haujaidhinishwa. Pesa zisikabidhiwe. Mwombe msimamizi aamue.</translation>
    </message>
    <message>
        <source>This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>Mkopo huu haujaidhinishwa, au si tena. Pesa zisikabidhiwe. Mwombe msimamizi aamue.</translation>
    </message>
    <message>
        <source>{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.</source>
        <translation>{name} alipata mkopo huu {day} tayari. Kisikabidhiwe zaidi. Fungua mkopo wake.</translation>
    </message>
    <message>
        <source>This approval was used already. Nothing more may be handed over. Open the loan.</source>
        <translation>Idhini hii imetumika tayari. Kisikabidhiwe zaidi. Fungua mkopo.</translation>
    </message>
    <message>
        <source>The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>Idhini iliisha {day}. Pesa zisikabidhiwe. Mwombe msimamizi aidhinishe tena.</translation>
    </message>
    <message>
        <source>The approval is too old. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>Idhini ni ya zamani mno. Pesa zisikabidhiwe. Mwombe msimamizi aidhinishe tena.</translation>
    </message>
    <message>
        <source>{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.</source>
        <translation>Iliidhinishwa {approved}, si {amount}. Pesa zisikabidhiwe. Ingiza iliyoidhinishwa.</translation>
    </message>
    <message>
        <source>This is not what was approved. No money may be handed over. Look at the approval again.</source>
        <translation>Hii si iliyoidhinishwa. Pesa zisikabidhiwe. Tazama idhini tena.</translation>
    </message>
    <message>
        <source>{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.</source>
        <translation>{product} haitolewi tena tangu {day}. Bado hakuna kilichohifadhiwa. Chagua aina nyingine.</translation>
    </message>
    <message>
        <source>This product is not offered any more. Nothing was saved yet. Choose another product.</source>
        <translation>Aina hii haitolewi tena. Bado hakuna kilichohifadhiwa. Chagua aina nyingine.</translation>
    </message>
    <message>
        <source>Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>Mikopo kuanzia {amount} huchambuliwa kwanza ({policy}). Hakuna kilichoamuliwa. Mwombe afisa uchambuzi.</translation>
    </message>
    <message>
        <source>A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>Mkopo wa kiasi hiki huchambuliwa kwanza. Hakuna kilichoamuliwa. Mwombe afisa uchambuzi.</translation>
    </message>
    <message>
        <source>She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.</source>
        <translation>Kwa idhini yako anaweza kudaiwa {most} jumla ({policy}). Hakuna kilichoamuliwa. Idhinisha kidogo, au uliza ofisi.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Nothing was decided. Approve less, or ask the office.</source>
        <translation>Hii ni zaidi ya mamlaka yako. Hakuna kilichoamuliwa. Idhinisha kidogo, au uliza ofisi.</translation>
    </message>
    <message>
        <source>{limit} Nothing was saved yet. Change it, or choose another product.</source>
        <translation>{limit} Bado hakuna kilichohifadhiwa. Ibadili, au chagua aina nyingine.</translation>
    </message>
    <message>
        <source>This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.</source>
        <translation>Hii ni nje ya inayoruhusiwa na aina. Bado hakuna kilichohifadhiwa. Ibadili, au chagua aina nyingine.</translation>
    </message>
    <message>
        <source>The branch is closed too long for these installments. Choose another product, or ask the office.</source>
        <translation>Tawi limefungwa muda mrefu kwa marejesho haya. Chagua aina nyingine, au uliza ofisi.</translation>
    </message>
    <message>
        <source>{name} has an application for {amount} already. Open that one, or let her withdraw it first.</source>
        <translation>{name} ana ombi la {amount} tayari. Fungua hilo, au aliondoe kwanza.</translation>
    </message>
    <message>
        <source>She has an application already. Open that one, or let her withdraw it first.</source>
        <translation>Ana ombi tayari. Fungua hilo, au aliondoe kwanza.</translation>
    </message>
    <message>
        <source>{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.</source>
        <translation>{center} hakikutani {rhythm}, kama {product} inavyotaka. Chagua aina inayolingana na mikutano.</translation>
    </message>
    <message>
        <source>The center does not meet when installments fall due. Choose a product that fits its meetings.</source>
        <translation>Kituo hakikutani marejesho yanapofika. Chagua aina inayolingana na mikutano.</translation>
    </message>
    <message>
        <source>{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.</source>
        <translation>{product} ni ya wanachama wa kikundi, na {name} hayumo. Chagua aina nyingine, au mwingize kikundini.</translation>
    </message>
    <message>
        <source>This product is for members of a group. Choose another product, or enter her in a group.</source>
        <translation>Aina hii ni ya wanachama wa kikundi. Chagua aina nyingine, au mwingize kikundini.</translation>
    </message>
    <message>
        <source>In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.</source>
        <translation>{month} inafika {asked}; kwa mtiririko wake anabeba {limit} ({policy}). Tumia mkopo mdogo.</translation>
    </message>
    <message>
        <source>The installments are more than her cash flow carries. Use a smaller loan, or more installments.</source>
        <translation>Marejesho ni zaidi ya mtiririko wake. Tumia mkopo mdogo, au marejesho mengi.</translation>
    </message>
    <message>
        <source>{name} stands in for {count} already; {most} is the most. Choose another guarantor.</source>
        <translation>{name} anadhamini {count} tayari; {most} ndio mwisho. Chagua mdhamini mwingine.</translation>
    </message>
    <message>
        <source>She stands in for as many as she may. Choose another guarantor.</source>
        <translation>Amefikia kikomo cha udhamini. Chagua mdhamini mwingine.</translation>
    </message>
    <message>
        <source>That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>Hiyo inafunga mzunguko wa {length} wanaodhaminiana. Chagua mwingine, au muulize msimamizi.</translation>
    </message>
    <message>
        <source>That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>Hiyo inafunga mzunguko wa wanaodhaminiana. Chagua mwingine, au muulize msimamizi.</translation>
    </message>
    <message>
        <source>{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.</source>
        <translation>{name} anabakiwa {free} kwa mwezi; angedhamini {burden}. Chagua mdhamini mwingine, au ongeza.</translation>
    </message>
    <message>
        <source>She has too little left a month to stand in for this. Choose another guarantor, or add one.</source>
        <translation>Anabakiwa kidogo mno kudhamini hii. Chagua mdhamini mwingine, au ongeza.</translation>
    </message>
    <message>
        <source>What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>Kinachombakia {name} kwa mwezi hakijulikani. Andika mtiririko wake kwanza, kisha rekodi tena.</translation>
    </message>
    <message>
        <source>What she has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>Kinachombakia kwa mwezi hakijulikani. Andika mtiririko wake kwanza, kisha rekodi tena.</translation>
    </message>
    <message>
        <source>Nobody can stand in for herself. Choose another guarantor.</source>
        <translation>Hakuna anayejidhamini. Chagua mdhamini mwingine.</translation>
    </message>
    <message>
        <source>She does not stand in for this loan any more. Sync and look again.</source>
        <translation>Hadhamini tena mkopo huu. Landanisha utazame tena.</translation>
    </message>
    <message>
        <source>{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.</source>
        <translation>Wadhamini {count} kati ya {needed} wa mkopo huu ({policy}). Ingiza mwingine.</translation>
    </message>
    <message>
        <source>More guarantors must stand in for this loan. Enter another one.</source>
        <translation>Wadhamini zaidi wanahitajika. Ingiza mwingine.</translation>
    </message>
    <message>
        <source>This covenant is over. Nothing was changed. Open the loan and look again.</source>
        <translation>Sharti hili limeisha. Hakuna kilichobadilika. Fungua mkopo utazame tena.</translation>
    </message>
    <message>
        <source>This loan is not behind. Nobody was asked to pay. Look again when an installment is missed.</source>
        <translation>Mkopo huu haujachelewa. Hakuna aliyeombwa. Tazama tena rejesho likikosekana.</translation>
    </message>
    <message>
        <source>It was approved with other terms. Nothing was handed over. Open the loan file and agree on them.</source>
        <translation>Iliidhinishwa kwa masharti mengine. Hakuna kilichokabidhiwa. Fungua faili mkubaliane.</translation>
    </message>
    <message>
        <source>Not every step is ticked yet. Nothing was handed over. Look at each one first.</source>
        <translation>Si kila hatua ina tiki. Hakuna kilichokabidhiwa. Tazama kila moja kwanza.</translation>
    </message>
    <message>
        <source>Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6.</source>
        <translation>Sahihi au dole gumba lake halijapigwa picha. Hakuna kilichokabidhiwa. Bonyeza F6.</translation>
    </message>
    <message>
        <source>Receipt {number} was reversed before. Nothing was changed.</source>
        <translation>Risiti {number} ilibatilishwa awali. Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>This receipt was reversed before. Nothing was changed.</source>
        <translation>Risiti hii ilibatilishwa awali. Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>She has {balance} in savings. Enter that or less.</source>
        <translation>Ana akiba {balance}. Ingiza hiyo au chini.</translation>
    </message>
    <message>
        <source>That is more than she has in savings. Enter less.</source>
        <translation>Hiyo ni zaidi ya akiba yake. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>You counted {counted}, the sheet says {expected}. Count again, or write the reason.</source>
        <translation>Umehesabu {counted}, karatasi inasema {expected}. Hesabu tena, au andika sababu.</translation>
    </message>
    <message>
        <source>The counted cash and the sheet differ. Count again, or write the reason.</source>
        <translation>Pesa zilizohesabiwa na karatasi zinatofautiana. Hesabu tena, au andika sababu.</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction.</source>
        <translation>{day} imefungwa. Irekodi leo kama sahihisho.</translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} you may take back alone ({policy}). A supervisor decides.</source>
        <translation>{amount} ni zaidi ya {limit} unayoweza kurudisha peke yako ({policy}). Msimamizi anaamua.</translation>
    </message>
    <message>
        <source>This is more than you may take back alone. The supervisor decides.</source>
        <translation>Hii ni zaidi ya unayoweza kurudisha peke yako. Msimamizi anaamua.</translation>
    </message>
    <message>
        <source>That day is closed. What came for it is kept aside; record corrections today.</source>
        <translation>Siku hiyo imefungwa. Kilichokuja kimewekwa kando; rekodi masahihisho leo.</translation>
    </message>
    <message>
        <source>You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.</source>
        <translation>Una {held}, na hii inahitaji {amount}. Chukua pesa kwanza, au muulize msimamizi.</translation>
    </message>
    <message>
        <source>More was paid out than was there. The record is kept; the supervisor looks at it.</source>
        <translation>Ililipwa zaidi ya iliyokuwepo. Rekodi imehifadhiwa; msimamizi anaitazama.</translation>
    </message>
    <message>
        <source>The cash is not counted yet. Nothing was closed. Count it, then close the day.</source>
        <translation>Pesa bado hazijahesabiwa. Hakuna kilichofungwa. Hesabu, kisha funga siku.</translation>
    </message>
    <message>
        <source>{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.</source>
        <translation>{kept} inabaki kwako; {limit} inaruhusiwa ({policy}). Kabidhi zaidi, au andika sababu.</translation>
    </message>
    <message>
        <source>More stays with you than is allowed. Hand in more, or write the reason.</source>
        <translation>Inabaki kwako zaidi ya inayoruhusiwa. Kabidhi zaidi, au andika sababu.</translation>
    </message>
    <message>
        <source>A receipt number is missing. The money counts; the supervisor looks at it.</source>
        <translation>Namba ya risiti haipo. Pesa zinahesabika; msimamizi anaitazama.</translation>
    </message>
    <message>
        <source>A receipt number was given out twice. The money counts; the supervisor looks at it.</source>
        <translation>Namba ya risiti ilitolewa mara mbili. Pesa zinahesabika; msimamizi anaitazama.</translation>
    </message>
    <message>
        <source>The branch counted another sum than was handed in. The supervisor decides.</source>
        <translation>Tawi lilihesabu kiasi tofauti na kilichokabidhiwa. Msimamizi anaamua.</translation>
    </message>
    <message>
        <source>{typed} is not a whole check code. Look at the receipt and type its ten signs again.</source>
        <translation>{typed} si msimbo kamili. Tazama risiti uandike alama zake kumi tena.</translation>
    </message>
    <message>
        <source>This is not a whole check code. Type the ten signs on the receipt again.</source>
        <translation>Hii si msimbo kamili. Andika tena alama kumi za risiti.</translation>
    </message>
    <message>
        <source>{day} is not closed yet. Close that day first; nothing was changed.</source>
        <translation>{day} bado haijafungwa. Funga siku hiyo kwanza; hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>An earlier day is not closed yet. Close that day first; nothing was changed.</source>
        <translation>Siku ya awali bado haijafungwa. Ifunge kwanza; hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>{what} is not finished. The day stays open. Finish it, or throw it away, then close.</source>
        <translation>{what} haijakamilika. Siku inabaki wazi. Ikamilishe, au itupe, kisha funga.</translation>
    </message>
    <message>
        <source>Something of this day is not finished. The day stays open. Finish it, then close.</source>
        <translation>Kitu cha siku hii hakijakamilika. Siku inabaki wazi. Kamilisha, kisha funga.</translation>
    </message>
    <message>
        <source>There is no note or coin of {value}. Correct that line and save again.</source>
        <translation>Hakuna noti wala sarafu ya {value}. Sahihisha mstari huo uhifadhi tena.</translation>
    </message>
    <message>
        <source>One line names a note or coin that does not exist. Correct it and save again.</source>
        <translation>Mstari mmoja unataja noti au sarafu isiyokuwepo. Sahihisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>You have {held}. Enter that or less.</source>
        <translation>Una {held}. Ingiza hiyo au chini.</translation>
    </message>
    <message>
        <source>That is more than you have. Enter less.</source>
        <translation>Hiyo ni zaidi ya uliyo nayo. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.</source>
        <translation>Watu wawili hufunga siku ya asiyekuwepo. Hakuna kilichofungwa. Chagua aliyehesabu nawe.</translation>
    </message>
    <message>
        <source>{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>{name} {moved} {amount} leo tayari. Bado hakuna kilichohifadhiwa. Tazama tena, au irekodi mara ya pili.</translation>
    </message>
    <message>
        <source>The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>Kiasi kile kile kimehama leo tayari. Bado hakuna kilichohifadhiwa. Tazama tena, au irekodi mara ya pili.</translation>
    </message>
    <message>
        <source>At most {most} may be taken out at a time ({policy}). Enter less.</source>
        <translation>{most} tu hutolewa kwa mara moja ({policy}). Ingiza kidogo.</translation>
    </message>
    <message>
        <source>That is more than may be taken out at a time. Enter less.</source>
        <translation>Hiyo ni zaidi ya inayotolewa kwa mara moja. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.</source>
        <translation>Ametoa akiba mara {times} mwezi huu; {most} ndio mwisho ({policy}). Jaribu mwezi ujao.</translation>
    </message>
    <message>
        <source>She took savings out as often as she may this month. Try again next month.</source>
        <translation>Ametoa akiba mara zote zinazoruhusiwa mwezi huu. Jaribu mwezi ujao.</translation>
    </message>
    <message>
        <source>{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.</source>
        <translation>{keep} ibaki wakati wa mkopo wake ({policy}); anaweza kutoa {free}. Ingiza hiyo au chini.</translation>
    </message>
    <message>
        <source>A part of her savings must stay in while her loan runs. Enter less.</source>
        <translation>Sehemu ya akiba ibaki wakati wa mkopo wake. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.</source>
        <translation>Ana akiba {balance} na aweza kuwa na {most} ({policy}). Ingiza {room} au chini.</translation>
    </message>
    <message>
        <source>That is more than she may have in savings. Enter less.</source>
        <translation>Hiyo ni zaidi ya akiba inayoruhusiwa. Ingiza kidogo.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Hakuna kizuizi.</translation>
    </message>
    <message>
        <source>{field} cannot be {value}. Nothing was saved yet. Correct it and save again.</source>
        <translation>{field} haiwezi kuwa {value}. Bado hakuna kilichohifadhiwa. Sahihisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>One of the values cannot be right. Nothing was saved yet. Look at the marked field.</source>
        <translation>Thamani moja haiwezi kuwa sahihi. Bado hakuna kilichohifadhiwa. Tazama sehemu yenye alama.</translation>
    </message>
    <message>
        <source>{name} changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>{name} alibadilisha hii kwanza. Rekodi yako iko kwenye historia. Ifungue utazame tena.</translation>
    </message>
    <message>
        <source>Somebody changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>Mtu alibadilisha hii kwanza. Rekodi yako iko kwenye historia. Ifungue utazame tena.</translation>
    </message>
    <message>
        <source>{name} decided this already. Both values stay in the history.</source>
        <translation>{name} aliamua hili tayari. Thamani zote ziko kwenye historia.</translation>
    </message>
    <message>
        <source>This was decided already. Both values stay in the history.</source>
        <translation>Hili liliamuliwa tayari. Thamani zote ziko kwenye historia.</translation>
    </message>
    <message>
        <source>Two records carry the same number. Both are kept. Send the diagnosis to IT.</source>
        <translation>Rekodi mbili zina namba moja. Zote zimehifadhiwa. Tuma uchunguzi kwa IT.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. The decision stands. Open it and decide what follows.</source>
        <translation>Hii haiwezi kurudishwa tena. Uamuzi unabaki. Ufungue uamue kinachofuata.</translation>
    </message>
    <message>
        <source>This is your own work. Another supervisor must look at it.</source>
        <translation>Hii ni kazi yako mwenyewe. Msimamizi mwingine aitazame.</translation>
    </message>
    <message>
        <source>Only {role} may do this. Nothing was changed. Ask your supervisor.</source>
        <translation>{role} tu anaweza kufanya hivi. Hakuna kilichobadilika. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your supervisor.</source>
        <translation>Wadhifa wako hauruhusu. Hakuna kilichobadilika. Muulize msimamizi wako.</translation>
    </message>
    <message>
        <source>This record is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>Rekodi hii haipo kwenye kompyuta hii. Hakuna kilichopotea. Landanisha, kisha tazama tena.</translation>
    </message>
    <message>
        <source>{name} is recorded already. Open that record, or change what tells them apart.</source>
        <translation>{name} amerekodiwa tayari. Fungua rekodi hiyo, au badili kinachowatofautisha.</translation>
    </message>
    <message>
        <source>This is recorded already. Open that record, or change what tells them apart.</source>
        <translation>Hii imerekodiwa tayari. Fungua rekodi hiyo, au badili kinachotofautisha.</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.</source>
        <translation>IT wamezuia kompyuta hii. Ikabidhi tawini. Bado hakuna kilichofutwa.</translation>
    </message>
    <message>
        <source>Another officer has this center now. Your record is kept and waits for her decision.</source>
        <translation>Afisa mwingine ana kituo hiki sasa. Rekodi yako imehifadhiwa na inasubiri uamuzi wake.</translation>
    </message>
    <message>
        <source>A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.</source>
        <translation>Kompyuta ilirejeshwa au kunakiliwa na inaendelea upya. Hakuna kilichopotea. Uliza ni ya nani.</translation>
    </message>
    <message>
        <source>This record comes from a newer version. It is kept as it is. Update this laptop.</source>
        <translation>Rekodi hii ni ya toleo jipya. Imehifadhiwa ilivyo. Sasisha kompyuta hii.</translation>
    </message>
    <message>
        <source>This record cannot be read here. It is kept as it is. Send the diagnosis to IT.</source>
        <translation>Rekodi hii haisomeki hapa. Imehifadhiwa ilivyo. Tuma uchunguzi kwa IT.</translation>
    </message>
    <message>
        <source>{name} changed the {field} too. Choose which is right.</source>
        <translation>{name} alibadilisha {field} pia. Chagua iliyo sahihi.</translation>
    </message>
    <message>
        <source>This was changed here and at the office. Both are kept. Choose which is right.</source>
        <translation>Hii ilibadilishwa hapa na ofisini. Zote zimehifadhiwa. Chagua iliyo sahihi.</translation>
    </message>
    <message>
        <source>Sun (outdoors)</source>
        <translation>Jua (nje)</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Nenda {page}</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>Nenda Migongano</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>Nenda Ripoti</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>Nenda Mikutano</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Ukurasa uliopita</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>Nenda Rasimu</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Vitufe vya ukurasa huu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Funga kwa PIN</translation>
    </message>
    <message>
        <source>Look: {look}</source>
        <translation>Mwonekano: {look}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>Letters work as keys</source>
        <translation>Herufi kama vitufe</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} kati ya {all}</translation>
    </message>
    <message>
        <source>to the office</source>
        <translation>kwenda ofisini</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Inatuma</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Inaunganisha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesitishwa</translation>
    </message>
    <message>
        <source>Photos go to the office.</source>
        <translation>Picha zinaenda ofisini.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nje ya mtandao</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Imeunganishwa</translation>
    </message>
    <message>
        <source>all work is safe here</source>
        <translation>kazi yote iko salama hapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} change safe here</source>
        <comment>{n} changes safe here</comment>
        <translation>
            <numerusform>badiliko {n} liko salama hapa</numerusform>
            <numerusform>mabadiliko {n} yako salama hapa</numerusform>
        </translation>
    </message>
    <message>
        <source>all received {time}</source>
        <translation>yote yamepokelewa {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Nje ya mtandao tangu {time}</translation>
    </message>
    <message>
        <source>Sending {done} of {all}</source>
        <translation>Inatuma {done} kati ya {all}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Inapakia</translation>
    </message>
    <message>
        <source>Loading: {page}</source>
        <translation>Inapakia: {page}</translation>
    </message>
    <message>
        <source>20, 20/10, +7, fri</source>
        <translation>20, 20/10, +7, fri</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>Vitufe: {keys}</translation>
    </message>
    <message numerus="yes">
        <source>{n} needs you</source>
        <comment>{n} need you</comment>
        <translation>
            <numerusform>{n} inakuhitaji</numerusform>
            <numerusform>{n} zinakuhitaji</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>looking for the office</source>
        <translation>inatafuta ofisi</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>inatosha</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>kidogo mno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>money</comment>
        <translation>Inabaki</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>Kwa {amount}</translation>
    </message>
    <message>
        <source>installment {amount}</source>
        <translation>rejesho {amount}</translation>
    </message>
    <message>
        <source>{title} ready to print: {path}</source>
        <translation>{title} tayari kuchapishwa: {path}</translation>
    </message>
    <message>
        <source>{title} written: {path}</source>
        <translation>{title} imeandikwa: {path}</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORDS, NOT MONEY</source>
        <translation>REKODI ZA MAJARIBIO, SI PESA</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>NAKALA</translation>
    </message>
    <message>
        <source>NOT SAVED YET</source>
        <translation>BADO HAIJAHIFADHIWA</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORD, NOT MONEY</source>
        <translation>REKODI YA MAJARIBIO, SI PESA</translation>
    </message>
    <message>
        <source>Synthetic records, not money</source>
        <translation>Rekodi za majaribio, si pesa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Ukurasa {number} kati ya {count}</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Picha {number} kati ya {total}</translation>
    </message>
    <message>
        <source>It is not on this laptop yet. It was asked for and comes with the next sync.</source>
        <translation>Bado haipo kwenye kompyuta hii. Imeombwa na itakuja na ulandanishi ujao.</translation>
    </message>
    <message>
        <source>Approve instead</source>
        <translation>Idhinisha badala yake</translation>
    </message>
    <message>
        <source>In installments</source>
        <translation>Kwa marejesho</translation>
    </message>
    <message>
        <source>the officer reads it first</source>
        <translation>afisa anaisoma kwanza</translation>
    </message>
    <message>
        <source>Approve these terms</source>
        <translation>Idhinisha masharti haya</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>aliomba {amount}</translation>
    </message>
    <message>
        <source>asked for {count}</source>
        <translation>aliomba {count}</translation>
    </message>
    <message>
        <source>Choose at most {amount}: she asked for that.</source>
        <translation>Chagua hadi {amount}: ndiyo aliyoomba.</translation>
    </message>
    <message>
        <source>Use numbers only, like {example}</source>
        <translation>Tumia namba tu, kama {example}</translation>
    </message>
    <message>
        <source>These are the terms asked for. Change one, or press Esc and A.</source>
        <translation>Haya ndiyo masharti yaliyoombwa. Badili moja, au bonyeza Esc kisha A.</translation>
    </message>
    <message numerus="yes">
        <source>Copy is {n} day old</source>
        <comment>Copy is {n} days old</comment>
        <translation>
            <numerusform>Nakala ina siku {n}</numerusform>
            <numerusform>Nakala ina siku {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What the office changed after {day} is not here yet. What you record here is complete.</source>
        <translation>Ofisi ilichobadilisha baada ya {day} bado hakijafika. Unachorekodi hapa ni kamili.</translation>
    </message>
    <message>
        <source>With every exchange</source>
        <translation>Na kila mabadilishano</translation>
    </message>
    <message>
        <source>Only over a good line</source>
        <translation>Kwa mtandao mzuri tu</translation>
    </message>
    <message>
        <source>How this laptop sends</source>
        <translation>Jinsi kompyuta hii inavyotuma</translation>
    </message>
    <message>
        <source>Photos go</source>
        <translation>Picha zinaenda</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Simamisha saa 1</translation>
    </message>
    <message>
        <source>By USB go words and amounts. Photos wait for a network.</source>
        <translation>Kwa USB huenda maneno na kiasi. Picha husubiri mtandao.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Endelea sasa</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>dokezo</translation>
    </message>
    <message>
        <source>The purpose is not chosen yet</source>
        <translation>Kusudi bado halijachaguliwa</translation>
    </message>
    <message>
        <source>The outcome is not chosen yet</source>
        <translation>Matokeo bado hayajachaguliwa</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Bado hakuna dokezo</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Bado haijakamilika</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Bado hajasajiliwa</translation>
    </message>
    <message>
        <source>Her name is not typed yet</source>
        <translation>Jina lake bado halijaandikwa</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>Bado haijawasilishwa</translation>
    </message>
    <message>
        <source>The amount is not typed yet</source>
        <translation>Kiasi bado hakijaandikwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer so far</source>
        <comment>{n} answers so far</comment>
        <translation>
            <numerusform>jibu {n} hadi sasa</numerusform>
            <numerusform>majibu {n} hadi sasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} member entered</source>
        <comment>{n} members entered</comment>
        <translation>
            <numerusform>mwanachama {n} ameingizwa</numerusform>
            <numerusform>wanachama {n} wameingizwa</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is begun and not kept yet</source>
        <translation>Hesabu imeanzwa, haijahifadhiwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} value chosen, not saved</source>
        <comment>{n} values chosen, not saved</comment>
        <translation>
            <numerusform>thamani {n} imechaguliwa, haijahifadhiwa</numerusform>
            <numerusform>thamani {n} zimechaguliwa, hazijahifadhiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Her cash-flow sheet is not handed in yet</source>
        <translation>Mtiririko wake bado haujawasilishwa</translation>
    </message>
    <message>
        <source>What she pledges is not handed in yet</source>
        <translation>Rehani zake bado hazijawasilishwa</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Zilizowekwa</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Zilizotolewa</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>No savings yet</source>
        <translation>Bado hakuna akiba</translation>
    </message>
    <message>
        <source>Asked. The question goes with the next exchange</source>
        <translation>Imeulizwa. Swali linaenda kwa mabadilishano yajayo</translation>
    </message>
    <message>
        <source>Answered. Saved here</source>
        <translation>Imejibiwa. Imehifadhiwa hapa</translation>
    </message>
    <message>
        <source>Not sure? Ask who wrote it; the conflict waits.</source>
        <translation>Huna hakika? Muulize aliyeandika; mgongano unasubiri.</translation>
    </message>
    <message>
        <source>{asker} asked {asked}: {words}</source>
        <translation>{asker} alimuuliza {asked}: {words}</translation>
    </message>
    <message>
        <source>{name} answered: {words}</source>
        <translation>{name} alijibu: {words}</translation>
    </message>
    <message>
        <source>No answer from {name} yet.</source>
        <translation>Bado hakuna jibu la {name}.</translation>
    </message>
    <message>
        <source>How it is paid out</source>
        <translation>Inavyolipwa</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque</source>
        <translation>Namba ya uhamisho au hundi</translation>
    </message>
    <message>
        <source>Write the number of the transfer, so that the office finds it.</source>
        <translation>Andika namba ya uhamisho, ofisi iipate.</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} kati ya 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Hakuna alama</translation>
    </message>
    <message>
        <source>It is written below the notes about her, with today&apos;s date and your name.</source>
        <translation>Huandikwa chini ya maelezo yake, na tarehe ya leo na jina lako.</translation>
    </message>
    <message>
        <source>What is to be remembered about {name}?</source>
        <translation>Nini kikumbukwe kuhusu {name}?</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>Andika maneno machache, au acha.</translation>
    </message>
    <message>
        <source>Promise kept: {amount}, {day}</source>
        <translation>Ahadi imetimizwa: {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise not kept: {amount}, {day}</source>
        <translation>Ahadi haikutimizwa: {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise: {amount}, {day}</source>
        <translation>Ahadi: {amount}, {day}</translation>
    </message>
    <message>
        <source>Her first promise</source>
        <translation>Ahadi yake ya kwanza</translation>
    </message>
    <message>
        <source>{kept} of {made} promises kept before today</source>
        <translation>ahadi {kept} kati ya {made} zimetimizwa hadi leo</translation>
    </message>
    <message>
        <source>Receipt {number} counts until the supervisor decides. It goes with the next exchange.</source>
        <translation>Risiti {number} inahesabika hadi msimamizi aamue. Inaenda kwa mabadilishano yajayo.</translation>
    </message>
    <message>
        <source>of this laptop; each choice counts at once</source>
        <translation>ya kompyuta hii; kila chaguo hutumika mara moja</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>Chapisha risiti ya jaribio</translation>
    </message>
    <message>
        <source>Listen for a position</source>
        <translation>Sikiliza mahali</translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation>chagua kwa namba</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>Chaguo linalofuata</translation>
    </message>
    <message>
        <source>Choose the receipt printer</source>
        <translation>Chagua printa ya risiti</translation>
    </message>
    <message>
        <source>print a test</source>
        <translation>chapisha jaribio</translation>
    </message>
    <message>
        <source>try the position</source>
        <translation>jaribu mahali</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>Uchunguzi kwa IT</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>This printer works with Fieldbook.</source>
        <translation>Printa hii inafanya kazi na Fieldbook.</translation>
    </message>
    <message>
        <source>Both ends of each line of dashes must be on the paper.</source>
        <translation>Ncha zote za kila mstari lazima ziwe kwenye karatasi.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>Chagua printa</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Chapisha jaribio</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Bado haijajaribiwa</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Sikiliza</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>Kipokezi cha mahali</translation>
    </message>
    <message>
        <source>From files: take them with a phone or camera, then choose them on the visit page. No camera is used.</source>
        <translation>Kutoka faili: piga kwa simu au kamera, kisha chagua kwenye ukurasa wa ziara. Hakuna kamera inayotumika.</translation>
    </message>
    <message>
        <source>None: receipts come as PDF, for any printer</source>
        <translation>Hakuna: risiti huwa PDF, kwa printa yoyote</translation>
    </message>
    <message>
        <source>No printer is chosen. Receipts come as PDF until you choose one.</source>
        <translation>Hakuna printa iliyochaguliwa. Risiti huwa PDF hadi uchague.</translation>
    </message>
    <message>
        <source>Sending a test to the printer</source>
        <translation>Inatuma jaribio kwa printa</translation>
    </message>
    <message>
        <source>The printer took the test. Look whether it is on the paper.</source>
        <translation>Printa imechukua jaribio. Tazama kama liko kwenye karatasi.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look at its cable, paper and address, then try again.</source>
        <translation>Printa haikujibu. Tazama waya, karatasi na anwani, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>No receiver found. Plug it in and listen again; visits go on without</source>
        <translation>Hakuna kipokezi. Chomeka usikilize tena; ziara huendelea bila hicho</translation>
    </message>
    <message>
        <source>It works: a position came from {port}</source>
        <translation>Inafanya kazi: mahali palitoka {port}</translation>
    </message>
    <message>
        <source>{port} is there and has no signal yet. Go under the open sky</source>
        <translation>{port} ipo, haina mawimbi bado. Nenda nje wazi</translation>
    </message>
    <message>
        <source>Listening, {seconds} s</source>
        <translation>Inasikiliza, sek {seconds}</translation>
    </message>
    <message>
        <source>Its next meeting is {day}. Receipts of this one will carry today.</source>
        <translation>Mkutano wake ujao ni {day}. Risiti za huu zitakuwa na tarehe ya leo.</translation>
    </message>
    <message>
        <source>It is not the meeting of today. Receipts will carry that day.</source>
        <translation>Si mkutano wa leo. Risiti zitakuwa na siku hiyo.</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>Rudi kwenye mikutano</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>{name} is not short of anything today.</source>
        <translation>{name} hapungukiwi kitu leo.</translation>
    </message>
    <message>
        <source>Number of the transfer, if there is one</source>
        <translation>Namba ya uhamisho, kama ipo</translation>
    </message>
    <message>
        <source>{amount} is expected of her. What comes this way is not in the cash you count.</source>
        <translation>{amount} inatarajiwa kwake. Inayokuja hivi haimo kwenye pesa unazohesabu.</translation>
    </message>
    <message>
        <source>How does {name} pay?</source>
        <translation>{name} analipaje?</translation>
    </message>
    <message>
        <source>Nothing is asked here. What somebody asks about your work stands on Today.</source>
        <translation>Hakuna kilichoulizwa hapa. Kinachoulizwa kuhusu kazi yako kiko kwenye Leo.</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Fungua Leo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kilichosemwa</translation>
    </message>
    <message>
        <source>At most {count} letters.</source>
        <translation>Herufi {count} tu.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Tuma jibu</translation>
    </message>
    <message>
        <source>send</source>
        <translation>tuma</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Fungua kazi</translation>
    </message>
    <message>
        <source>open the work</source>
        <translation>fungua kazi</translation>
    </message>
    <message>
        <source>Nothing is open that could be answered.</source>
        <translation>Hakuna kilicho wazi cha kujibu.</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Hakuna kilichoulizwa hapa.</translation>
    </message>
    <message>
        <source>Write an answer first. It is kept here and goes with the next sync.</source>
        <translation>Andika jibu kwanza. Huhifadhiwa hapa na kwenda na ulandanishi ujao.</translation>
    </message>
    <message>
        <source>Saved here. It is read after the next sync</source>
        <translation>Imehifadhiwa hapa. Itasomwa baada ya ulandanishi ujao</translation>
    </message>
    <message>
        <source>You buy for 60 and sell for 75. What do you earn on one?</source>
        <translation>Unanunua 60 na kuuza 75. Unapata nini kwa kimoja?</translation>
    </message>
    <message>
        <source>You owe 1,000 and pay 2 for every 100 in a month. What is that?</source>
        <translation>Unadaiwa 1,000 na kulipa 2 kwa kila 100 kwa mwezi. Ni kiasi gani?</translation>
    </message>
    <message>
        <source>Five people share 400 alike. How much does each one get?</source>
        <translation>Watu watano wanagawana 400 sawa. Kila mmoja anapata kiasi gani?</translation>
    </message>
    <message>
        <source>The message could not be read. Nothing was taken; send it again.</source>
        <translation>Ujumbe haukusomeka. Hakuna kilichochukuliwa; utume tena.</translation>
    </message>
    <message>
        <source>A segment is damaged. None of it was taken; the laptop keeps it. Call support.</source>
        <translation>Kipande kimeharibika. Hakuna kilichochukuliwa; kompyuta inakihifadhi. Piga simu kwa msaada.</translation>
    </message>
    <message>
        <source>A signature is not right. Nothing was taken; the laptop keeps it. Call support.</source>
        <translation>Sahihi si sawa. Hakuna kilichochukuliwa; kompyuta inakihifadhi. Piga simu kwa msaada.</translation>
    </message>
    <message>
        <source>The session is over. Nothing is lost; the laptop opens a new one.</source>
        <translation>Kipindi kimekwisha. Hakuna kilichopotea; kompyuta inafungua kipya.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled here. Its records are kept on it. Ask IT.</source>
        <translation>Kompyuta hii haijasajiliwa hapa. Rekodi zake ziko ndani yake. Uliza IT.</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. It can still send; hand it in at the branch.</source>
        <translation>IT wamezuia kompyuta hii. Bado inaweza kutuma; ikabidhi tawini.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Nothing was changed. Ask for a new one.</source>
        <translation>Msimbo si sahihi au umeisha. Hakuna kilichobadilika. Omba mpya.</translation>
    </message>
    <message>
        <source>That code was used already. Nothing was changed. Ask for a new one.</source>
        <translation>Msimbo umetumika tayari. Hakuna kilichobadilika. Omba mpya.</translation>
    </message>
    <message>
        <source>Earlier records are missing here. Nothing is lost; the laptop sends them again.</source>
        <translation>Rekodi za awali hazipo hapa. Hakuna kilichopotea; kompyuta inazituma tena.</translation>
    </message>
    <message>
        <source>This laptop was restored or copied. Its records are kept apart; ask IT.</source>
        <translation>Kompyuta hii ilirejeshwa au kunakiliwa. Rekodi zake ziko kando; uliza IT.</translation>
    </message>
    <message>
        <source>This laptop&apos;s series was closed. Its records are kept on it. Ask IT.</source>
        <translation>Mfululizo wa kompyuta hii umefungwa. Rekodi zake ziko ndani yake. Uliza IT.</translation>
    </message>
    <message>
        <source>A newer session of this laptop is known. Perhaps it was copied. Ask IT.</source>
        <translation>Kipindi kipya cha kompyuta hii kinajulikana. Huenda ilinakiliwa. Uliza IT.</translation>
    </message>
    <message>
        <source>The office&apos;s log was restored. The laptop fetches it again; nothing here is lost.</source>
        <translation>Daftari la ofisi lilirejeshwa. Kompyuta inalileta tena; hakuna kilichopotea hapa.</translation>
    </message>
    <message>
        <source>The message leaned on records that are not here. Nothing was taken; the laptop sends it whole.</source>
        <translation>Ujumbe ulitegemea rekodi zisizopo hapa. Hakuna kilichochukuliwa; kompyuta inautuma mzima.</translation>
    </message>
    <message>
        <source>The message is too large. Nothing of it was taken; the laptop keeps it.</source>
        <translation>Ujumbe ni mkubwa mno. Hakuna kilichochukuliwa; kompyuta inauhifadhi.</translation>
    </message>
    <message>
        <source>Too many tries. Nothing is lost; wait a little.</source>
        <translation>Majaribio mengi mno. Hakuna kilichopotea; subiri kidogo.</translation>
    </message>
    <message>
        <source>This version is too old to receive. Its records are safe. Update the app.</source>
        <translation>Toleo hili ni la zamani mno kupokea. Rekodi zake ziko salama. Sasisha programu.</translation>
    </message>
    <message>
        <source>The office is busy. Nothing is lost; the laptop tries again.</source>
        <translation>Ofisi ina shughuli. Hakuna kilichopotea; kompyuta itajaribu tena.</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Nothing is lost; keep collecting and tell IT.</source>
        <translation>Diski ya ofisi imejaa. Hakuna kilichopotea; endelea kukusanya uwaambie IT.</translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation>Hakuna kitu hicho hapa.</translation>
    </message>
    <message>
        <source>The photo goes on at another place. Nothing is lost; it goes on there.</source>
        <translation>Picha inaendelea mahali pengine. Hakuna kilichopotea; inaendelea hapo.</translation>
    </message>
    <message>
        <source>A photo arrived damaged and was not kept. The laptop has it and sends it again.</source>
        <translation>Picha ilifika imeharibika na haikuhifadhiwa. Kompyuta inayo na inaituma tena.</translation>
    </message>
    <message>
        <source>This laptop has sent its photos for today. The others are kept and go tomorrow.</source>
        <translation>Kompyuta imetuma picha zake za leo. Zingine zimehifadhiwa na zitaenda kesho.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some space.</source>
        <translation>Diski imejaa. Hii haijahifadhiwa; ya awali iko salama. Fungua nafasi.</translation>
    </message>
    <message>
        <source>Another program is busy with this database. Nothing was lost. Try again in a moment.</source>
        <translation>Programu nyingine inatumia hifadhidata. Hakuna kilichopotea. Jaribu tena punde.</translation>
    </message>
    <message>
        <source>The database here cannot be read. What the office received is safe. Delete nothing; ask IT.</source>
        <translation>Hifadhidata ya hapa haisomeki. Ofisi ilichopokea kiko salama. Usifute kitu; uliza IT.</translation>
    </message>
    <message>
        <source>The database does not open with this key, or its start is damaged. Nothing changed. Ask IT.</source>
        <translation>Hifadhidata haifunguki kwa ufunguo huu, au mwanzo wake umeharibika. Hakuna kilichobadilika. Uliza IT.</translation>
    </message>
    <message>
        <source>The data folder of this laptop cannot be written. This was not saved. Ask IT for permission.</source>
        <translation>Folda ya data haiandikiki. Hii haijahifadhiwa. Omba ruhusa kwa IT.</translation>
    </message>
    <message>
        <source>This database was written by a newer version. Nothing was changed. Install the newer version.</source>
        <translation>Hifadhidata hii ni ya toleo jipya. Hakuna kilichobadilika. Sakinisha toleo jipya.</translation>
    </message>
    <message>
        <source>The database library here is too old to be safe. Nothing was opened. Ask IT to update it.</source>
        <translation>Maktaba ya hifadhidata ni ya zamani mno kuwa salama. Hakuna kilichofunguliwa. Omba IT waisasishe.</translation>
    </message>
    <message>
        <source>The disk did not take it. This was not saved; what was saved before is safe. Try again, then ask IT.</source>
        <translation>Diski haikuchukua. Hii haijahifadhiwa; ya awali iko salama. Jaribu tena, kisha uliza IT.</translation>
    </message>
    <message numerus="yes">
        <source>IT has blocked this laptop. {n} change went to the office. Hand it in at the branch.</source>
        <comment>IT has blocked this laptop. {n} changes went to the office. Hand it in at the branch.</comment>
        <translation>
            <numerusform>IT wamezuia kompyuta hii. Badiliko {n} limeenda ofisini. Ikabidhi tawini.</numerusform>
            <numerusform>IT wamezuia kompyuta hii. Mabadiliko {n} yameenda ofisini. Ikabidhi tawini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change and sent {pulled}.</source>
        <comment>The office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>Ofisi ilipokea badiliko {n} na kutuma {pulled}.</numerusform>
            <numerusform>Ofisi ilipokea mabadiliko {n} na kutuma {pulled}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change.</source>
        <comment>The office received {n} changes.</comment>
        <translation>
            <numerusform>Ofisi ilipokea badiliko {n}.</numerusform>
            <numerusform>Ofisi ilipokea mabadiliko {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change came from the office.</source>
        <comment>{n} changes came from the office.</comment>
        <translation>
            <numerusform>Badiliko {n} limetoka ofisini.</numerusform>
            <numerusform>Mabadiliko {n} yametoka ofisini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and at the office.</source>
        <translation>Yote ni sawa hapa na ofisini.</translation>
    </message>
    <message>
        <source>{done} Photos go on when the line is back.</source>
        <translation>{done} Picha zitaendelea mtandao ukirudi.</translation>
    </message>
    <message>
        <source>The office could not be reached ({detail}). Nothing is lost; it goes on by itself.</source>
        <translation>Ofisi haikufikika ({detail}). Hakuna kilichopotea; itaendelea yenyewe.</translation>
    </message>
    <message>
        <source>Optional, like the statements. They do not count in the score; they are kept to learn from.</source>
        <translation>Si lazima, kama kauli. Hazihesabiki kwenye alama; huhifadhiwa ili kujifunza.</translation>
    </message>
    <message>
        <source>Both tests are through.</source>
        <translation>Majaribio yote mawili yamekwisha.</translation>
    </message>
    <message>
        <source>If you could choose: {today} today, or {later} in six months?</source>
        <translation>Kama ungechagua: {today} leo, au {later} baada ya miezi sita?</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>{amount} leo</translation>
    </message>
    <message>
        <source>{amount} in six months</source>
        <translation>{amount} baada ya miezi sita</translation>
    </message>
    <message>
        <source>Savings over time</source>
        <translation>Akiba kwa muda</translation>
    </message>
    <message>
        <source>PAR 1</source>
        <translation>PAR 1</translation>
    </message>
    <message>
        <source>PAR 30, share</source>
        <translation>PAR 30, sehemu</translation>
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
        <translation>Imerudi</translation>
    </message>
    <message>
        <source>Portfolio at risk by member</source>
        <translation>Mikopo hatarini kwa mwanachama</translation>
    </message>
    <message>
        <source>Portfolio at risk by group</source>
        <translation>Mikopo hatarini kwa kikundi</translation>
    </message>
    <message>
        <source>Portfolio at risk by center</source>
        <translation>Mikopo hatarini kwa kituo</translation>
    </message>
    <message>
        <source>Portfolio at risk by officer</source>
        <translation>Mikopo hatarini kwa afisa</translation>
    </message>
    <message>
        <source>PAR 30: principal outstanding of loans late by more than 30 days; whole loans count.</source>
        <translation>PAR 30: deni la msingi la mikopo iliyochelewa zaidi ya siku 30; mkopo mzima huhesabika.</translation>
    </message>
    <message>
        <source>PAR 1: the same of loans that are late by a day or more.</source>
        <translation>PAR 1: vivyo hivyo kwa mikopo iliyochelewa siku moja au zaidi.</translation>
    </message>
    <message>
        <source>Rescheduled loans count by their new schedule; what is written off is left out.</source>
        <translation>Mikopo iliyopangwa upya huhesabika kwa ratiba mpya; iliyofutwa haimo.</translation>
    </message>
    <message>
        <source>Work of officers</source>
        <translation>Kazi za maafisa</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>hakuna mikutano</translation>
    </message>
    <message>
        <source>Visits: finished in the period. Accepted, came back: as the supervisor decided by now.</source>
        <translation>Ziara: zilizokamilika kipindi hiki. Imekubaliwa, imerudi: kama msimamizi alivyoamua hadi sasa.</translation>
    </message>
    <message>
        <source>Attendance: members who came, of all who were marked, at the meetings of centers that are hers now.</source>
        <translation>Mahudhurio: waliokuja, kati ya wote waliowekwa alama, kwenye mikutano ya vituo vyake vya sasa.</translation>
    </message>
    <message>
        <source>Handed over: loans&apos; money that left her hands. As far as this laptop has the records.</source>
        <translation>Imekabidhiwa: pesa za mikopo zilizotoka mikononi mwake. Kadiri kompyuta hii ina rekodi.</translation>
    </message>
    <message>
        <source>Photos of the phone, the newest first</source>
        <translation>Picha za simu, mpya kwanza</translation>
    </message>
    <message>
        <source>Take it with the phone; it appears here. Space marks, Enter takes the marked ones.</source>
        <translation>Piga kwa simu; itaonekana hapa. Nafasi huweka alama, Enter huchukua zilizowekwa.</translation>
    </message>
    <message>
        <source>Which photos?</source>
        <translation>Picha zipi?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Faili nyingine</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} photo</source>
        <comment>Take {n} photos</comment>
        <translation>
            <numerusform>Chukua picha {n}</numerusform>
            <numerusform>Chukua picha {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the right PIN or passphrase. {n} try left.</source>
        <comment>That is not the right PIN or passphrase. {n} tries left.</comment>
        <translation>
            <numerusform>PIN au kaulisiri si sahihi. Jaribio {n} limebaki.</numerusform>
            <numerusform>PIN au kaulisiri si sahihi. Majaribio {n} yamebaki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} second, then try again.</source>
        <comment>Too many wrong tries. Wait {n} seconds, then try again.</comment>
        <translation>
            <numerusform>Majaribio mengi mabaya. Subiri sekunde {n}, kisha jaribu tena.</numerusform>
            <numerusform>Majaribio mengi mabaya. Subiri sekunde {n}, kisha jaribu tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short. Use {digits} digits or {signs} characters at least; {alone} characters where this laptop has no keyring.</source>
        <translation>Fupi mno. Tumia angalau tarakimu {digits} au herufi {signs}; herufi {alone} kama hakuna hazina ya funguo.</translation>
    </message>
    <message>
        <source>Locked after ten wrong tries. Nothing was deleted. Ask IT for the recovery code.</source>
        <translation>Imefungwa baada ya majaribio kumi mabaya. Hakuna kilichofutwa. Waombe IT msimbo wa kurejesha.</translation>
    </message>
    <message>
        <source>Too easy to guess. Do not use a date, a row of digits or a repeated digit.</source>
        <translation>Ni rahisi kukisia. Usitumie tarehe, mfululizo au tarakimu iliyorudiwa.</translation>
    </message>
    <message>
        <source>The keyring here does not answer. Nothing is lost. Sign in anew, or ask IT.</source>
        <translation>Hazina ya funguo haijibu. Hakuna kilichopotea. Ingia upya, au uliza IT.</translation>
    </message>
    <message>
        <source>There is no key file for this person on this laptop. Ask IT to enroll it again.</source>
        <translation>Hakuna faili la ufunguo la mtu huyu hapa. Omba IT wasajili tena.</translation>
    </message>
    <message>
        <source>This laptop has never met its office. The first exchange needs a network.</source>
        <translation>Kompyuta hii haijawahi kukutana na ofisi yake. Mabadilishano ya kwanza yanahitaji mtandao.</translation>
    </message>
    <message>
        <source>The stick could not be used ({reason}). Everything is kept here.</source>
        <translation>Kijiti hakikuweza kutumika ({reason}). Kila kitu kimehifadhiwa hapa.</translation>
    </message>
    <message>
        <source>it does not keep what is written</source>
        <translation>hakihifadhi kinachoandikwa</translation>
    </message>
    <message>
        <source>The answer on the stick is not from this laptop&apos;s office, or was changed. Nothing of it was taken.</source>
        <translation>Jibu lililo kwenye kijiti halikutoka ofisi ya kompyuta hii, au limebadilishwa. Hakuna kilichochukuliwa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change is on the stick for the office.</source>
        <comment>{n} changes are on the stick for the office.</comment>
        <translation>
            <numerusform>Badiliko {n} liko kwenye kijiti kwa ajili ya ofisi.</numerusform>
            <numerusform>Mabadiliko {n} yako kwenye kijiti kwa ajili ya ofisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits; the stick asks the office for what is new.</source>
        <translation>Hakuna kinachosubiri; kijiti kinaiuliza ofisi yaliyo mapya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo stays here until a network comes.</source>
        <comment>{n} photos stay here until a network comes.</comment>
        <translation>
            <numerusform>Picha {n} inabaki hapa hadi mtandao upatikane.</numerusform>
            <numerusform>Picha {n} zinabaki hapa hadi mtandao upatikane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the stick: the office received {n} change and sent {pulled}.</source>
        <comment>From the stick: the office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>Kutoka kwenye kijiti: ofisi imepokea badiliko {n} na imetuma {pulled}.</numerusform>
            <numerusform>Kutoka kwenye kijiti: ofisi imepokea mabadiliko {n} na imetuma {pulled}.</numerusform>
        </translation>
    </message>
    <message>
        <source>If both laptops finish it, both sheets are kept and the supervisor decides.</source>
        <translation>Ikiwa kompyuta zote mbili zitaimaliza, karatasi zote mbili zinahifadhiwa na msimamizi anaamua.</translation>
    </message>
    <message>
        <source>Ask {name} first.</source>
        <translation>Muulize {name} kwanza.</translation>
    </message>
    <message>
        <source>Enter this sheet on this laptop?</source>
        <translation>Uingize karatasi hii kwenye kompyuta hii?</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>Isome tu</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Kijiti kipi?</translation>
    </message>
    <message>
        <source>What waits goes onto a memory stick, readable for the office alone. Its answer comes back that way.</source>
        <translation>Kinachosubiri kinaenda kwenye kijiti, ofisi pekee inaweza kukisoma. Jibu lake linarudi hivyo hivyo.</translation>
    </message>
    <message>
        <source>The part of the program that sends is starting again. Try once more in a moment.</source>
        <translation>Sehemu ya programu inayotuma inaanza tena. Jaribu tena baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>An older copy of these records was put back. Newer work of yours may be missing here; the office keeps what it received.</source>
        <translation>Nakala ya zamani ya rekodi hizi imerejeshwa. Kazi yako mpya huenda haipo hapa; ofisi hutunza ilichopokea.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change that the office had not received is here again.</source>
        <comment>{n} changes that the office had not received are here again.</comment>
        <translation>
            <numerusform>Badiliko {n} ambalo ofisi haikupokea liko hapa tena.</numerusform>
            <numerusform>Mabadiliko {n} ambayo ofisi haikupokea yako hapa tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, with receipts above {number}. Ask IT to do what the Sync page says.</source>
        <translation>Endelea, risiti zikiwa juu ya {number}. Omba IT wafanye ukurasa wa Landanisha usemavyo.</translation>
    </message>
    <message>
        <source>All of it goes to the office by itself, the next time Fieldbook is open and has a network.</source>
        <translation>Yote huenda ofisini yenyewe, Fieldbook itakapokuwa wazi tena na kuna mtandao.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Nakili maandishi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
</context>
</TS>
