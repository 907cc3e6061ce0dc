<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Loan officer</source>
        <translation>Agent de crédit</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>That is not the recovery code of this laptop. Ask IT to read it again.</source>
        <translation>Ce n&apos;est pas le code de secours de ce portable. Demandez à l&apos;informatique de le relire.</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>Demande au bureau</translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation>Les données n&apos;ont pas pu être ouvertes.</translation>
    </message>
    <message>
        <source>Copying the branch&apos;s records: {done} of {all}</source>
        <translation>Copie des données de l&apos;agence : {done} sur {all}</translation>
    </message>
    <message>
        <source>The records of the branch are on this laptop.</source>
        <translation>Les données de l&apos;agence sont sur ce portable.</translation>
    </message>
    <message>
        <source>Fieldbook is open for {name} already. Use that window; nothing was changed.</source>
        <translation>Fieldbook est déjà ouvert pour {name}. Utilisez cette fenêtre ; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>This seat was never finished. Set up this laptop again with a new code from IT.</source>
        <translation>Ce poste n&apos;a jamais été terminé. Réinstallez ce portable avec un nouveau code de l&apos;informatique.</translation>
    </message>
    <message>
        <source>The office ordered that the records here be deleted. It has them all.</source>
        <translation>Le bureau a ordonné d&apos;effacer les données d&apos;ici. Il les a toutes.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>the figures of the business</source>
        <translation>les chiffres de l&apos;activité</translation>
    </message>
    <message>
        <source>what is pledged</source>
        <translation>ce qui est mis en gage</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Une membre</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>1-30 days</source>
        <translation>1-30 jours</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 jours</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 jours</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 jours</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>Plus de 180 jours</translation>
    </message>
    <message>
        <source>{reason}, say {count} who know her: {rating} of 5</source>
        <translation>{reason}, disent {count} qui la connaissent : {rating} sur 5</translation>
    </message>
    <message>
        <source>{c}: {seen}</source>
        <translation>{c} : {seen}</translation>
    </message>
    <message>
        <source>{reason} (neither way)</source>
        <translation>{reason} (sans effet)</translation>
    </message>
    <message>
        <source>{c} as observed</source>
        <translation>{c} tel qu&apos;observé</translation>
    </message>
    <message>
        <source>Keeps her word</source>
        <translation>Tient parole</translation>
    </message>
    <message>
        <source>She says she will do something. What happens?</source>
        <translation>Elle dit qu&apos;elle fera une chose. Que se passe-t-il ?</translation>
    </message>
    <message>
        <source>It never happens</source>
        <translation>Cela n&apos;arrive jamais</translation>
    </message>
    <message>
        <source>Only when reminded often</source>
        <translation>Seulement après bien des rappels</translation>
    </message>
    <message>
        <source>Mostly, later than said</source>
        <translation>Le plus souvent, plus tard que dit</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>Cela se fait</translation>
    </message>
    <message>
        <source>Before one asks</source>
        <translation>Avant qu&apos;on le demande</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Rend ce qu&apos;elle doit</translation>
    </message>
    <message>
        <source>She borrowed money or goods. How does it come back?</source>
        <translation>Elle a emprunté argent ou biens. Comment cela revient-il ?</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>Ce n&apos;est pas revenu</translation>
    </message>
    <message>
        <source>After much asking</source>
        <translation>Après beaucoup de demandes</translation>
    </message>
    <message>
        <source>In the end, late</source>
        <translation>À la fin, en retard</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour dit</translation>
    </message>
    <message>
        <source>Early or with thanks</source>
        <translation>En avance ou avec un merci</translation>
    </message>
    <message>
        <source>Tells before she is late</source>
        <translation>Prévient avant d&apos;être en retard</translation>
    </message>
    <message>
        <source>She cannot pay or come. What does she do?</source>
        <translation>Elle ne peut ni payer ni venir. Que fait-elle ?</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Se cache</translation>
    </message>
    <message>
        <source>Tells when found</source>
        <translation>Le dit quand on la trouve</translation>
    </message>
    <message>
        <source>Tells on the day</source>
        <translation>Le dit le jour même</translation>
    </message>
    <message>
        <source>Tells the day before</source>
        <translation>Le dit la veille</translation>
    </message>
    <message>
        <source>Tells early, with a way out</source>
        <translation>Le dit tôt, avec une solution</translation>
    </message>
    <message>
        <source>Works steadily</source>
        <translation>Travaille régulièrement</translation>
    </message>
    <message>
        <source>How does she work through the year?</source>
        <translation>Comment travaille-t-elle dans l&apos;année ?</translation>
    </message>
    <message>
        <source>Gave up what she began</source>
        <translation>A abandonné ce qu&apos;elle avait commencé</translation>
    </message>
    <message>
        <source>Off and on</source>
        <translation>Par à-coups</translation>
    </message>
    <message>
        <source>In most months</source>
        <translation>La plupart des mois</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Toute l&apos;année</translation>
    </message>
    <message>
        <source>All year, and improves it</source>
        <translation>Toute l&apos;année, en s&apos;améliorant</translation>
    </message>
    <message>
        <source>Deals fairly</source>
        <translation>Commerce honnête</translation>
    </message>
    <message>
        <source>Weight, price, others&apos; money: how does she deal?</source>
        <translation>Poids, prix, argent d&apos;autrui : comment fait-elle ?</translation>
    </message>
    <message>
        <source>Was caught cheating</source>
        <translation>A été prise à tricher</translation>
    </message>
    <message>
        <source>One must watch</source>
        <translation>Il faut surveiller</translation>
    </message>
    <message>
        <source>Fair when watched</source>
        <translation>Honnête quand on surveille</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Others let her count for them</source>
        <translation>On la laisse compter pour les autres</translation>
    </message>
    <message>
        <source>Stands by others</source>
        <translation>Soutient les autres</translation>
    </message>
    <message>
        <source>Somebody near her is in need. What does she do?</source>
        <translation>Quelqu&apos;un près d&apos;elle est dans le besoin. Que fait-elle ?</translation>
    </message>
    <message>
        <source>Took advantage of it</source>
        <translation>En a profité</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>Reste à l&apos;écart</translation>
    </message>
    <message>
        <source>Helps when asked</source>
        <translation>Aide quand on demande</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Helps first and asks others</source>
        <translation>Aide la première et appelle les autres</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>How does she answer?</source>
        <translation>Comment répond-elle ?</translation>
    </message>
    <message>
        <source>Tells different people different things</source>
        <translation>Dit des choses différentes à chacun</translation>
    </message>
    <message>
        <source>Goes around some questions</source>
        <translation>Évite certaines questions</translation>
    </message>
    <message>
        <source>Answers openly when asked</source>
        <translation>Répond franchement quand on demande</translation>
    </message>
    <message>
        <source>Tells bad news by herself</source>
        <translation>Dit d&apos;elle-même les mauvaises nouvelles</translation>
    </message>
    <message>
        <source>Others say unasked that her word holds</source>
        <translation>D&apos;autres disent d&apos;eux-mêmes que sa parole tient</translation>
    </message>
    <message>
        <source>Income seen</source>
        <translation>Revenu constaté</translation>
    </message>
    <message>
        <source>What was seen of her income?</source>
        <translation>Qu&apos;a-t-on vu de son revenu ?</translation>
    </message>
    <message>
        <source>No work seen, no income explained</source>
        <translation>Aucun travail vu, aucun revenu expliqué</translation>
    </message>
    <message>
        <source>Income named, nothing of it seen</source>
        <translation>Revenu nommé, rien n&apos;en a été vu</translation>
    </message>
    <message>
        <source>Work seen, income fits the season</source>
        <translation>Travail vu, revenu conforme à la saison</translation>
    </message>
    <message>
        <source>Records or receipts shown</source>
        <translation>Livres ou reçus montrés</translation>
    </message>
    <message>
        <source>Records of months that agree with each other</source>
        <translation>Livres de plusieurs mois qui concordent</translation>
    </message>
    <message>
        <source>Own means</source>
        <translation>Moyens propres</translation>
    </message>
    <message>
        <source>What of the business is her own?</source>
        <translation>Qu&apos;est-ce qui lui appartient dans l&apos;activité ?</translation>
    </message>
    <message>
        <source>Nothing of her own in the business</source>
        <translation>Rien à elle dans l&apos;activité</translation>
    </message>
    <message>
        <source>A little stock, bought on credit</source>
        <translation>Un petit stock, acheté à crédit</translation>
    </message>
    <message>
        <source>Some stock or tools of her own</source>
        <translation>Un peu de stock ou d&apos;outils à elle</translation>
    </message>
    <message>
        <source>Own stock and a small reserve</source>
        <translation>Stock à elle et petite réserve</translation>
    </message>
    <message>
        <source>Reserve and savings seen</source>
        <translation>Réserve et épargne vues</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>Soutien des autres</translation>
    </message>
    <message>
        <source>Who would stand in for her?</source>
        <translation>Qui répondrait pour elle ?</translation>
    </message>
    <message>
        <source>Nobody would stand in</source>
        <translation>Personne ne répondrait</translation>
    </message>
    <message>
        <source>Family is not sure</source>
        <translation>La famille n&apos;est pas sûre</translation>
    </message>
    <message>
        <source>Family or group would stand in</source>
        <translation>La famille ou le groupe répondrait</translation>
    </message>
    <message>
        <source>Group says so when asked</source>
        <translation>Le groupe le dit quand on demande</translation>
    </message>
    <message>
        <source>Family and group say so, things of value seen</source>
        <translation>Famille et groupe le disent, biens de valeur vus</translation>
    </message>
    <message>
        <source>Market and season</source>
        <translation>Marché et saison</translation>
    </message>
    <message>
        <source>How are market and season?</source>
        <translation>Comment vont marché et saison ?</translation>
    </message>
    <message>
        <source>Market closed or harvest lost</source>
        <translation>Marché fermé ou récolte perdue</translation>
    </message>
    <message>
        <source>Sells in some months only</source>
        <translation>Ne vend que certains mois</translation>
    </message>
    <message>
        <source>Usual season, usual buyers</source>
        <translation>Saison et acheteurs habituels</translation>
    </message>
    <message>
        <source>Several buyers, road open</source>
        <translation>Plusieurs acheteurs, route ouverte</translation>
    </message>
    <message>
        <source>Steady buyers all year</source>
        <translation>Acheteurs réguliers toute l&apos;année</translation>
    </message>
    <message>
        <source>{good} of {of} in something that this program does not know yet: update this laptop</source>
        <translation>{good} sur {of} dans quelque chose que ce programme ne connaît pas encore : mettez ce portable à jour</translation>
    </message>
    <message>
        <source>Kept {good} of {of} promises to pay</source>
        <translation>A tenu {good} promesses de payer sur {of}</translation>
    </message>
    <message>
        <source>Paid {good} of {of} installments by their day, since payments are kept here</source>
        <translation>A payé {good} échéances sur {of} au jour dit, depuis que les paiements sont notés ici</translation>
    </message>
    <message>
        <source>Came to {good} of {of} meetings</source>
        <translation>Est venue à {good} réunions sur {of}</translation>
    </message>
    <message>
        <source>Saved at {good} of {of} meetings</source>
        <translation>A épargné à {good} réunions sur {of}</translation>
    </message>
    <message>
        <source>Paid {good} of {of} earlier loans without a month&apos;s delay</source>
        <translation>A remboursé {good} prêts passés sur {of} sans un mois de retard</translation>
    </message>
    <message>
        <source>Used the loan as she said, in {good} of {of} checks</source>
        <translation>A utilisé le prêt comme dit, {good} contrôles sur {of}</translation>
    </message>
    <message>
        <source>Came on time to {good} of {of} meetings</source>
        <translation>Est venue à l&apos;heure à {good} réunions sur {of}</translation>
    </message>
    <message>
        <source>What I borrow from a neighbor I bring back on the day I said.</source>
        <translation>Ce que j&apos;emprunte à une voisine, je le rends le jour dit.</translation>
    </message>
    <message>
        <source>Returns what she borrows</source>
        <translation>Rend ce qu&apos;elle emprunte</translation>
    </message>
    <message>
        <source>If I cannot pay on time, I say so before the day.</source>
        <translation>Si je ne peux pas payer à temps, je le dis avant le jour.</translation>
    </message>
    <message>
        <source>A small promise counts as much as a large one.</source>
        <translation>Une petite promesse compte autant qu&apos;une grande.</translation>
    </message>
    <message>
        <source>Keeps small promises</source>
        <translation>Tient les petites promesses</translation>
    </message>
    <message>
        <source>It happens that I say yes and then forget.</source>
        <translation>Il m&apos;arrive de dire oui et d&apos;oublier ensuite.</translation>
    </message>
    <message>
        <source>Forgets what she agreed</source>
        <translation>Oublie ce qu&apos;elle a convenu</translation>
    </message>
    <message>
        <source>People here ask me to keep their money for them.</source>
        <translation>Les gens d&apos;ici me confient leur argent à garder.</translation>
    </message>
    <message>
        <source>Trusted with others&apos; money</source>
        <translation>On lui confie l&apos;argent des autres</translation>
    </message>
    <message>
        <source>I paid my earlier debts to the last coin.</source>
        <translation>J&apos;ai payé mes anciennes dettes jusqu&apos;au dernier sou.</translation>
    </message>
    <message>
        <source>Paid earlier debts in full</source>
        <translation>A payé ses anciennes dettes en entier</translation>
    </message>
    <message>
        <source>When something goes wrong in my work, I look first at what I did.</source>
        <translation>Quand mon travail va mal, je regarde d&apos;abord ce que j&apos;ai fait.</translation>
    </message>
    <message>
        <source>Takes responsibility</source>
        <translation>Prend ses responsabilités</translation>
    </message>
    <message>
        <source>I know what I earned last week without looking it up.</source>
        <translation>Je sais ce que j&apos;ai gagné la semaine passée sans chercher.</translation>
    </message>
    <message>
        <source>Knows her earnings</source>
        <translation>Connaît ses gains</translation>
    </message>
    <message>
        <source>I write down what I sell and what I owe.</source>
        <translation>J&apos;écris ce que je vends et ce que je dois.</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>Tient un cahier</translation>
    </message>
    <message>
        <source>There are weeks in which we have no income at all.</source>
        <translation>Il y a des semaines où nous n&apos;avons aucun revenu.</translation>
    </message>
    <message>
        <source>Has weeks without income</source>
        <translation>A des semaines sans revenu</translation>
    </message>
    <message>
        <source>Somebody else in my house earns too.</source>
        <translation>Une autre personne de la maison gagne aussi.</translation>
    </message>
    <message>
        <source>Second earner in the household</source>
        <translation>Second revenu au foyer</translation>
    </message>
    <message>
        <source>I could pay this installment even in my worst month.</source>
        <translation>Je pourrais payer cette échéance même dans mon pire mois.</translation>
    </message>
    <message>
        <source>Can pay in the worst month</source>
        <translation>Peut payer au pire mois</translation>
    </message>
    <message>
        <source>I put something aside most weeks.</source>
        <translation>Je mets quelque chose de côté presque chaque semaine.</translation>
    </message>
    <message>
        <source>Saves most weeks</source>
        <translation>Épargne presque chaque semaine</translation>
    </message>
    <message>
        <source>I have put my own money into this business.</source>
        <translation>J&apos;ai mis mon propre argent dans cette activité.</translation>
    </message>
    <message>
        <source>Has her own money in the business</source>
        <translation>A mis son argent dans l&apos;activité</translation>
    </message>
    <message>
        <source>I owe money to more than one lender.</source>
        <translation>Je dois de l&apos;argent à plus d&apos;un prêteur.</translation>
    </message>
    <message>
        <source>Owes several lenders</source>
        <translation>Doit à plusieurs prêteurs</translation>
    </message>
    <message>
        <source>If the roof broke tomorrow I could pay for it.</source>
        <translation>Si le toit cassait demain, je pourrais le payer.</translation>
    </message>
    <message>
        <source>Has a reserve</source>
        <translation>A une réserve</translation>
    </message>
    <message>
        <source>My family would stand in for me if I fell ill.</source>
        <translation>Ma famille répondrait pour moi si je tombais malade.</translation>
    </message>
    <message>
        <source>Family stands in</source>
        <translation>La famille répond pour elle</translation>
    </message>
    <message>
        <source>My group would speak for me.</source>
        <translation>Mon groupe parlerait pour moi.</translation>
    </message>
    <message>
        <source>Group vouches for her</source>
        <translation>Le groupe répond d&apos;elle</translation>
    </message>
    <message>
        <source>We own the place we live in or work in.</source>
        <translation>Le lieu où nous vivons ou travaillons est à nous.</translation>
    </message>
    <message>
        <source>Owns home or shop</source>
        <translation>Possède maison ou boutique</translation>
    </message>
    <message>
        <source>I have animals, stock or tools I could sell.</source>
        <translation>J&apos;ai des bêtes, du stock ou des outils que je pourrais vendre.</translation>
    </message>
    <message>
        <source>Has things to sell</source>
        <translation>A des choses à vendre</translation>
    </message>
    <message>
        <source>Customers come to me in every season.</source>
        <translation>Des clients viennent chez moi en toute saison.</translation>
    </message>
    <message>
        <source>Sells in every season</source>
        <translation>Vend en toute saison</translation>
    </message>
    <message>
        <source>One bad harvest would stop my business.</source>
        <translation>Une mauvaise récolte arrêterait mon activité.</translation>
    </message>
    <message>
        <source>Depends on one harvest</source>
        <translation>Dépend d&apos;une seule récolte</translation>
    </message>
    <message>
        <source>The road to my market is open all year.</source>
        <translation>La route de mon marché est ouverte toute l&apos;année.</translation>
    </message>
    <message>
        <source>Market in reach all year</source>
        <translation>Marché accessible toute l&apos;année</translation>
    </message>
    <message>
        <source>Others near here sell the same thing cheaper.</source>
        <translation>D&apos;autres près d&apos;ici vendent la même chose moins cher.</translation>
    </message>
    <message>
        <source>Undersold by others</source>
        <translation>D&apos;autres vendent moins cher</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>I finish what I begin.</source>
        <translation>Je finis ce que je commence.</translation>
    </message>
    <message>
        <source>I can leave money in the house untouched for weeks.</source>
        <translation>Je peux laisser de l&apos;argent à la maison des semaines sans y toucher.</translation>
    </message>
    <message>
        <source>If I get too much change, I give it back.</source>
        <translation>Si on me rend trop de monnaie, je la redonne.</translation>
    </message>
    <message>
        <source>How my work goes depends mostly on me.</source>
        <translation>La marche de mon travail dépend surtout de moi.</translation>
    </message>
    <message>
        <source>I know beforehand what a week will cost.</source>
        <translation>Je sais d&apos;avance ce que coûtera une semaine.</translation>
    </message>
    <message>
        <source>I often leave things for tomorrow.</source>
        <translation>Je remets souvent les choses à demain.</translation>
    </message>
    <message>
        <source>I buy what I like when I see it.</source>
        <translation>J&apos;achète ce qui me plaît quand je le vois.</translation>
    </message>
    <message>
        <source>A small lie that helps the family is fine.</source>
        <translation>Un petit mensonge qui aide la famille est permis.</translation>
    </message>
    <message>
        <source>Whether I can pay is a matter of luck.</source>
        <translation>Pouvoir payer est une affaire de chance.</translation>
    </message>
    <message>
        <source>Counting interest is too hard for me.</source>
        <translation>Calculer des intérêts est trop dur pour moi.</translation>
    </message>
    <message>
        <source>I keep my things in order.</source>
        <translation>Je range mes affaires.</translation>
    </message>
    <message>
        <source>I think before I answer in anger.</source>
        <translation>Je réfléchis avant de répondre en colère.</translation>
    </message>
    <message>
        <source>I say so when a mistake was mine.</source>
        <translation>Je le dis quand la faute est la mienne.</translation>
    </message>
    <message>
        <source>When a plan fails, I look first at what I did.</source>
        <translation>Quand un plan rate, je regarde d&apos;abord ce que j&apos;ai fait.</translation>
    </message>
    <message>
        <source>If prices fell, I would know what to do.</source>
        <translation>Si les prix baissaient, je saurais quoi faire.</translation>
    </message>
    <message>
        <source>Others have to remind me of what I agreed.</source>
        <translation>D&apos;autres doivent me rappeler ce que j&apos;ai convenu.</translation>
    </message>
    <message>
        <source>Feasts make me spend more than I meant to.</source>
        <translation>Les fêtes me font dépenser plus que prévu.</translation>
    </message>
    <message>
        <source>One may keep what nobody has counted.</source>
        <translation>On peut garder ce que personne n&apos;a compté.</translation>
    </message>
    <message>
        <source>It is no use to plan; others decide.</source>
        <translation>Prévoir ne sert à rien ; d&apos;autres décident.</translation>
    </message>
    <message>
        <source>I lose track of what I owe.</source>
        <translation>Je perds de vue ce que je dois.</translation>
    </message>
    <message>
        <source>I am at work at the hour I meant to be.</source>
        <translation>Je suis au travail à l&apos;heure voulue.</translation>
    </message>
    <message>
        <source>I save first and spend after.</source>
        <translation>J&apos;épargne d&apos;abord et dépense après.</translation>
    </message>
    <message>
        <source>I tell a buyer what is wrong with my goods.</source>
        <translation>Je dis à l&apos;acheteur ce qui ne va pas dans ma marchandise.</translation>
    </message>
    <message>
        <source>I can explain my loan to somebody else.</source>
        <translation>Je peux expliquer mon prêt à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>She owes {count} other lenders; with this loan there would be {sum} of {most}</source>
        <translation>Elle doit à {count} autres prêteurs ; avec ce prêt, ce serait {sum} sur {most}</translation>
    </message>
    <message>
        <source>What she owes in all is {percent} % of the most a household may owe</source>
        <translation>Tout ce qu&apos;elle doit fait {percent} % du maximum permis à un ménage</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>Ratio de liquidité</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Liquidité immédiate</translation>
    </message>
    <message>
        <source>Debt over equity</source>
        <translation>Dettes sur fonds propres</translation>
    </message>
    <message>
        <source>Equity in the assets</source>
        <translation>Fonds propres sur actifs</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>Marge d&apos;exploitation</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>Marge nette</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>Jours en stock</translation>
    </message>
    <message>
        <source>Days until customers pay</source>
        <translation>Jours avant paiement des clients</translation>
    </message>
    <message>
        <source>Days until suppliers are paid</source>
        <translation>Jours avant paiement des fournisseurs</translation>
    </message>
    <message>
        <source>Days from paying to being paid</source>
        <translation>Jours entre payer et être payée</translation>
    </message>
    <message>
        <source>Cash over debt service</source>
        <translation>Trésorerie sur service de la dette</translation>
    </message>
    <message>
        <source>Debt service in the income</source>
        <translation>Service de la dette sur revenu</translation>
    </message>
    <message>
        <source>Sales up and down</source>
        <translation>Variation des ventes</translation>
    </message>
    <message>
        <source>Largest customer in the sales</source>
        <translation>Plus gros client dans les ventes</translation>
    </message>
    <message>
        <source>By share of the yearly turnover, the least of {count}</source>
        <translation>Par part du chiffre d&apos;affaires annuel, la plus stricte de {count}</translation>
    </message>
    <message>
        <source>By cash for debt service, the least of {count}</source>
        <translation>Par trésorerie pour la dette, la plus stricte de {count}</translation>
    </message>
    <message>
        <source>By what the pledges cover, the least of {count}</source>
        <translation>Par ce que couvrent les gages, la plus stricte de {count}</translation>
    </message>
    <message>
        <source>By the most for one borrower, the least of {count}</source>
        <translation>Par le maximum pour une cliente, la plus stricte de {count}</translation>
    </message>
    <message>
        <source>not enough figures</source>
        <translation>pas assez de chiffres</translation>
    </message>
    <message>
        <source>no equity is left</source>
        <translation>il ne reste pas de fonds propres</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>au moins {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>au plus {figure}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>Counts for nothing until the ownership is proved</source>
        <translation>Ne compte pas tant que la propriété n&apos;est pas prouvée</translation>
    </message>
    <message>
        <source>The insurance has run out, so {percent} more is cut</source>
        <translation>L&apos;assurance a expiré, donc {percent} de plus est retiré</translation>
    </message>
    <message>
        <source>Not insured, so {percent} more is cut</source>
        <translation>Pas assuré, donc {percent} de plus est retiré</translation>
    </message>
    <message>
        <source>{words}; others may take from it first</source>
        <translation>{words} ; d&apos;autres peuvent s&apos;en servir avant</translation>
    </message>
    <message>
        <source>Others may take from it first</source>
        <translation>D&apos;autres peuvent s&apos;en servir avant</translation>
    </message>
    <message>
        <source>{percent} is cut</source>
        <translation>{percent} est retiré</translation>
    </message>
    <message>
        <source>{ratio}: not enough figures by the file of {day}</source>
        <translation>{ratio} : pas assez de chiffres dans le dossier du {day}</translation>
    </message>
    <message>
        <source>{ratio} {figure} by the file of {day}, promised {limit}</source>
        <translation>{ratio} {figure} selon le dossier du {day}, promis {limit}</translation>
    </message>
    <message>
        <source>Broken: {evidence}</source>
        <translation>Non tenu : {evidence}</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Should have been checked yesterday</source>
        <translation>Aurait dû être vérifié hier</translation>
    </message>
    <message numerus="yes">
        <source>Should have been checked {n} day ago</source>
        <comment>Should have been checked {n} days ago</comment>
        <translation>
            <numerusform>Aurait dû être vérifié il y a {n} jour</numerusform>
            <numerusform>Aurait dû être vérifié il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>covenant</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Check today, {day}</source>
        <translation>À vérifier aujourd&apos;hui, {day}</translation>
    </message>
    <message>
        <source>Check by {day}</source>
        <translation>À vérifier avant le {day}</translation>
    </message>
    <message>
        <source>what she promises</source>
        <translation>ce qu&apos;elle promet</translation>
    </message>
    <message>
        <source>Closes a ring of {count} who stand in for one another; a supervisor allowed it</source>
        <translation>Ferme un cercle de {count} qui se garantissent entre elles ; un superviseur l&apos;a permis</translation>
    </message>
    <message>
        <source>What she has left covers {share} of what she stands in for</source>
        <translation>Ce qui lui reste couvre {share} de ce qu&apos;elle garantit</translation>
    </message>
    <message>
        <source>What she has left a month is not known</source>
        <translation>On ne sait pas ce qui lui reste par mois</translation>
    </message>
    <message>
        <source>her name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>Those who stand in for her can bear it</source>
        <translation>Celles qui la garantissent peuvent le porter</translation>
    </message>
    <message>
        <source>Nobody stands in for her</source>
        <translation>Personne ne la garantit</translation>
    </message>
    <message numerus="yes">
        <source>{n} who stands in would fail with her, {amount} in all</source>
        <comment>{n} who stand in would fail with her, {amount} in all</comment>
        <translation>
            <numerusform>{n} personne qui se porte garante tomberait avec elle, {amount} en tout</numerusform>
            <numerusform>{n} personnes qui se portent garantes tomberaient avec elle, {amount} en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to pay {amount} by {day}</source>
        <translation>Appelée à payer {amount} avant le {day}</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flux de trésorerie</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>Dossier d&apos;activité</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Gages</translation>
    </message>
    <message>
        <source>Covenant · kept</source>
        <translation>Engagement · tenu</translation>
    </message>
    <message>
        <source>Covenant · broken</source>
        <translation>Engagement · non tenu</translation>
    </message>
    <message>
        <source>Covenant · waived</source>
        <translation>Engagement · dispensé</translation>
    </message>
    <message>
        <source>by {policy}</source>
        <translation>selon {policy}</translation>
    </message>
    <message>
        <source>She can carry {amount} a month, by {policy}</source>
        <translation>Elle peut porter {amount} par mois, selon {policy}</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>{name} stands in for {amount}</source>
        <translation>{name} garantit {amount}</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se porte garante</translation>
    </message>
    <message>
        <source>for {name}, {amount}</source>
        <translation>pour {name}, {amount}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>libérée : {reason}</translation>
    </message>
    <message>
        <source>asked to pay {amount}</source>
        <translation>appelée à payer {amount}</translation>
    </message>
    <message>
        <source>Covenant of {name} kept</source>
        <translation>Engagement de {name} tenu</translation>
    </message>
    <message>
        <source>Covenant of {name} broken</source>
        <translation>Engagement de {name} non tenu</translation>
    </message>
    <message>
        <source>Covenant of {name} waived this once</source>
        <translation>Engagement de {name} dispensé cette fois</translation>
    </message>
    <message>
        <source>Cash flow of {name}</source>
        <translation>Flux de trésorerie de {name}</translation>
    </message>
    <message>
        <source>Business file of {name}</source>
        <translation>Dossier d&apos;activité de {name}</translation>
    </message>
    <message>
        <source>{count} pledged by {name}</source>
        <translation>{count} gages de {name}</translation>
    </message>
    <message>
        <source>Covenant of {name}</source>
        <translation>Engagement de {name}</translation>
    </message>
    <message>
        <source>a borrower</source>
        <translation>une cliente</translation>
    </message>
    <message>
        <source>Guarantor {name}</source>
        <translation>Garant {name}</translation>
    </message>
    <message>
        <source>{guarantor} stands in for {name}</source>
        <translation>{guarantor} garantit {name}</translation>
    </message>
    <message>
        <source>{name} released as guarantor</source>
        <translation>{name} libérée comme garante</translation>
    </message>
    <message>
        <source>{name} called as guarantor</source>
        <translation>{name} appelée comme garante</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>as she says</source>
        <translation>selon elle</translation>
    </message>
    <message>
        <source>books seen</source>
        <translation>livres vus</translation>
    </message>
    <message>
        <source>counted or weighed</source>
        <translation>compté ou pesé</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>relevé bancaire</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <source>Income {drop} lower</source>
        <translation>Revenu {drop} plus bas</translation>
    </message>
    <message>
        <source>The worst month comes first</source>
        <translation>Le pire mois vient d&apos;abord</translation>
    </message>
    <message>
        <source>The main earner is ill for a month</source>
        <translation>Le principal soutien malade un mois</translation>
    </message>
    <message>
        <source>One lender more</source>
        <translation>Un prêteur de plus</translation>
    </message>
    <message>
        <source>Sales by day and by month: not asked yet</source>
        <translation>Ventes par jour et par mois : pas encore demandé</translation>
    </message>
    <message>
        <source>Sales by month and by purchases: not asked yet</source>
        <translation>Ventes par mois et par achats : pas encore demandé</translation>
    </message>
    <message>
        <source>Sales by day and by purchases: not asked yet</source>
        <translation>Ventes par jour et par achats : pas encore demandé</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods: not asked yet</source>
        <translation>La marge qu&apos;elle dit et celle des biens : pas encore demandé</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew: not asked yet</source>
        <translation>Ses biens comptés et leur croissance : pas encore demandé</translation>
    </message>
    <message>
        <source>Sales by day and by month agree (limit {limit})</source>
        <translation>Ventes par jour et par mois concordent (limite {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases agree (limit {limit})</source>
        <translation>Ventes par mois et par achats concordent (limite {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases agree (limit {limit})</source>
        <translation>Ventes par jour et par achats concordent (limite {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods agree (limit {limit})</source>
        <translation>La marge qu&apos;elle dit et celle des biens concordent (limite {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew agree (limit {limit})</source>
        <translation>Ses biens comptés et leur croissance concordent (limite {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by month differ by {gap} (limit {limit})</source>
        <translation>Ventes par jour et par mois : écart de {gap} (limite {limit})</translation>
    </message>
    <message>
        <source>Sales by month and by purchases differ by {gap} (limit {limit})</source>
        <translation>Ventes par mois et par achats : écart de {gap} (limite {limit})</translation>
    </message>
    <message>
        <source>Sales by day and by purchases differ by {gap} (limit {limit})</source>
        <translation>Ventes par jour et par achats : écart de {gap} (limite {limit})</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods differ by {gap} (limit {limit})</source>
        <translation>La marge qu&apos;elle dit et celle des biens : écart de {gap} (limite {limit})</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew differ by {gap} (limit {limit})</source>
        <translation>Ses biens comptés et leur croissance : écart de {gap} (limite {limit})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: {free} left a month. {share} of it may be an installment</source>
        <translation>{months} est le trimestre le plus serré : il reste {free} par mois. {share} peut aller à une échéance</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: nothing is left, {free} a month</source>
        <translation>{months} est le trimestre le plus serré : il ne reste rien, {free} par mois</translation>
    </message>
    <message>
        <source>All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}</source>
        <translation>Toutes les échéances ensemble peuvent faire {share} du plus bas revenu, {income} : après {debt} d&apos;autres, {left}</translation>
    </message>
    <message>
        <source>The stricter counts, here by income: {limit} a month</source>
        <translation>La plus stricte compte, ici le revenu : {limit} par mois</translation>
    </message>
    <message>
        <source>She can carry no installment now</source>
        <translation>Elle ne peut porter aucune échéance maintenant</translation>
    </message>
    <message>
        <source>The stricter counts, here by cash flow: {limit} a month</source>
        <translation>La plus stricte compte, ici la trésorerie : {limit} par mois</translation>
    </message>
    <message>
        <source>every installment can be paid</source>
        <translation>toutes les échéances peuvent être payées</translation>
    </message>
    <message>
        <source>{count} of {all} installments would fail</source>
        <translation>{count} échéances sur {all} ne passeraient pas</translation>
    </message>
    <message>
        <source>It was made by newer rules ({version}). Update this laptop to see the score they give.</source>
        <translation>Elle a été faite selon des règles plus récentes ({version}). Mettez ce portable à jour pour voir le score qu&apos;elles donnent.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Regardez encore</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>regardez encore</translation>
    </message>
    <message>
        <source>center in {village}</source>
        <translation>centre à {village}</translation>
    </message>
    <message>
        <source>center</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>group of {center}</source>
        <translation>groupe de {center}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same National ID</source>
        <translation>même carte d&apos;identité</translation>
    </message>
    <message>
        <source>same name in {village}</source>
        <translation>même nom à {village}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>her center</source>
        <translation>son centre</translation>
    </message>
    <message>
        <source>Meeting · present</source>
        <translation>Réunion · présente</translation>
    </message>
    <message>
        <source>Meeting · came late</source>
        <translation>Réunion · en retard</translation>
    </message>
    <message>
        <source>Meeting · absent</source>
        <translation>Réunion · absente</translation>
    </message>
    <message>
        <source>Meeting · excused</source>
        <translation>Réunion · excusée</translation>
    </message>
    <message>
        <source>Meeting · left early</source>
        <translation>Réunion · partie tôt</translation>
    </message>
    <message>
        <source>{amount} repaid</source>
        <translation>{amount} remboursés</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>{amount} épargnés</translation>
    </message>
    <message>
        <source>{amount} fine</source>
        <translation>{amount} d&apos;amende</translation>
    </message>
    <message>
        <source>{amount} into the group fund</source>
        <translation>{amount} au fonds du groupe</translation>
    </message>
    <message>
        <source>{amount} given back to her group</source>
        <translation>{amount} rendus à son groupe</translation>
    </message>
    <message>
        <source>{amount} paid back to her</source>
        <translation>{amount} rendus à elle</translation>
    </message>
    <message>
        <source>{amount} handed over</source>
        <translation>{amount} remis</translation>
    </message>
    <message>
        <source>{amount} fee</source>
        <translation>{amount} de frais</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Group fund</source>
        <translation>Fonds du groupe</translation>
    </message>
    <message>
        <source>Given back to her group</source>
        <translation>Rendu à son groupe</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Kept aside; the supervisor decides</source>
        <translation>Mis de côté ; le superviseur décide</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>pris par {name}</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>cash counted at the branch</source>
        <translation>caisse comptée à l&apos;agence</translation>
    </message>
    <message>
        <source>paid nothing</source>
        <translation>n&apos;a rien payé</translation>
    </message>
    <message>
        <source>Visit · {purpose}</source>
        <translation>Visite · {purpose}</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}. {words}</source>
        <translation>Promis {amount} pour le {day}. {words}</translation>
    </message>
    <message>
        <source>{meters} m from home</source>
        <translation>à {meters} m de chez elle</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <comment>{n} photos</comment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>Elle n&apos;a pas voulu</translation>
    </message>
    <message>
        <source>Nothing that counts was seen yet</source>
        <translation>Rien qui compte n&apos;a encore été vu</translation>
    </message>
    <message>
        <source>Hidden until you have rated her too</source>
        <translation>Caché jusqu&apos;à ce que vous l&apos;ayez notée aussi</translation>
    </message>
    <message>
        <source>{score} of 100, as advice</source>
        <translation>{score} sur 100, à titre de conseil</translation>
    </message>
    <message>
        <source>Character assessment</source>
        <translation>Évaluation du caractère</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrite</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Changed · {fields}</source>
        <translation>Modifié · {fields}</translation>
    </message>
    <message>
        <source>Loan asked for · {state}</source>
        <translation>Prêt demandé · {state}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation>attend le superviseur</translation>
    </message>
    <message>
        <source>{count} installments, cycle {cycle}</source>
        <translation>{count} échéances, cycle {cycle}</translation>
    </message>
    <message>
        <source>{product} loan</source>
        <translation>Prêt {product}</translation>
    </message>
    <message>
        <source>seen at a visit</source>
        <translation>vu lors d&apos;une visite</translation>
    </message>
    <message>
        <source>Returned without a note</source>
        <translation>Renvoyé sans note</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Loan handed over</source>
        <translation>Prêt remis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un superviseur</translation>
    </message>
    <message>
        <source>Taken back on a later day</source>
        <translation>Annulé un jour plus tard</translation>
    </message>
    <message>
        <source>Taken back of earlier days</source>
        <translation>Annulations de jours passés</translation>
    </message>
    <message>
        <source>Counted less than recorded</source>
        <translation>Compté moins qu&apos;enregistré</translation>
    </message>
    <message>
        <source>Counted more than recorded</source>
        <translation>Compté plus qu&apos;enregistré</translation>
    </message>
    <message>
        <source>a center</source>
        <translation>un centre</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of {center}, {n} receipt</source>
        <comment>Meeting of {center}, {n} receipts</comment>
        <translation>
            <numerusform>Réunion de {center}, {n} reçu</numerusform>
            <numerusform>Réunion de {center}, {n} reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <translation>Retrait d&apos;épargne</translation>
    </message>
    <message>
        <source>Handed in, {place}</source>
        <translation>Versé, {place}</translation>
    </message>
    <message>
        <source>Drawn, {place}</source>
        <translation>Pris, {place}</translation>
    </message>
    <message>
        <source>Day opened with {amount}</source>
        <translation>Journée ouverte avec {amount}</translation>
    </message>
    <message>
        <source>Cash counted, {amount}</source>
        <translation>Caisse comptée, {amount}</translation>
    </message>
    <message>
        <source>Handed in {amount}, slip {reference}</source>
        <translation>Versé {amount}, bordereau {reference}</translation>
    </message>
    <message>
        <source>Handed in {amount}</source>
        <translation>Versé {amount}</translation>
    </message>
    <message>
        <source>Drew {amount}</source>
        <translation>Pris {amount}</translation>
    </message>
    <message>
        <source>Day closed, {amount} kept</source>
        <translation>Journée clôturée, {amount} gardés</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Journée clôturée</translation>
    </message>
    <message>
        <source>Cash of {name} counted, {amount}</source>
        <translation>Caisse de {name} comptée, {amount}</translation>
    </message>
    <message>
        <source>Day of {name} opened again</source>
        <translation>Journée de {name} rouverte</translation>
    </message>
    <message>
        <source>Shortage of {name} booked, {amount}</source>
        <translation>Manque de {name} passé en compte, {amount}</translation>
    </message>
    <message>
        <source>Surplus of {name} booked, {amount}</source>
        <translation>Excédent de {name} passé en compte, {amount}</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>un agent</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Argent mobile</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>No center</source>
        <translation>Aucun centre</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit. Nothing is lost.</source>
        <comment>{n} unfinished visits. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} visite inachevée. Rien n&apos;est perdu.</numerusform>
            <numerusform>{n} visites inachevées. Rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt was not printed on this laptop.</source>
        <comment>{n} receipts were not printed on this laptop.</comment>
        <translation>
            <numerusform>{n} reçu n&apos;a pas été imprimé sur ce portable.</numerusform>
            <numerusform>{n} reçus n&apos;ont pas été imprimés sur ce portable.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} n&apos;est pas encore clôturé.</translation>
    </message>
    <message>
        <source>The sheet of {center} is not finished.</source>
        <translation>La feuille de {center} n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>The sheet of {center}</source>
        <translation>La feuille de {center}</translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation>La caisse n&apos;est pas encore comptée.</translation>
    </message>
    <message>
        <source>Money moved after the count. Count again.</source>
        <translation>De l&apos;argent a bougé après le comptage. Recomptez.</translation>
    </message>
    <message>
        <source>You counted {amount} less than was recorded. Write why.</source>
        <translation>Vous avez compté {amount} de moins que l&apos;enregistré. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>You counted {amount} more than was recorded. Write why.</source>
        <translation>Vous avez compté {amount} de plus que l&apos;enregistré. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>{amount} is with you; {limit} may stay.</source>
        <translation>Vous avez {amount} ; {limit} peuvent rester.</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Impayés</translation>
    </message>
    <message>
        <source>Loan use check</source>
        <translation>Contrôle d&apos;usage du prêt</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>Pas à la maison</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>A déménagé</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Élevage</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusée</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Partie tôt</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>{n} enregistrement</numerusform>
            <numerusform>{n} enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>It was ahead and has been set right; {records} came from that time.</source>
        <translation>Elle avançait et a été remise à l&apos;heure ; {records} datent de ce temps.</translation>
    </message>
    <message>
        <source>It is ahead; {records} came with it.</source>
        <translation>Elle avance ; {records} sont venus avec.</translation>
    </message>
    <message>
        <source>It is behind; {records} came with it.</source>
        <translation>Elle retarde ; {records} sont venus avec.</translation>
    </message>
    <message>
        <source>It is {time} ahead; {records} came with it.</source>
        <translation>Elle avance de {time} ; {records} sont venus avec.</translation>
    </message>
    <message>
        <source>It is {time} behind; {records} came with it.</source>
        <translation>Elle retarde de {time} ; {records} sont venus avec.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record for an earlier day</source>
        <comment>{n} records for an earlier day</comment>
        <translation>
            <numerusform>{n} enregistrement pour un jour passé</numerusform>
            <numerusform>{n} enregistrements pour un jour passé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record for a day to come</source>
        <comment>{n} records for a day to come</comment>
        <translation>
            <numerusform>{n} enregistrement pour un jour à venir</numerusform>
            <numerusform>{n} enregistrements pour un jour à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt in a crowded minute</source>
        <comment>{n} receipts in a crowded minute</comment>
        <translation>
            <numerusform>{n} reçu dans une minute chargée</numerusform>
            <numerusform>{n} reçus dans une minute chargée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record made at night</source>
        <comment>{n} records made at night</comment>
        <translation>
            <numerusform>{n} enregistrement fait la nuit</numerusform>
            <numerusform>{n} enregistrements faits la nuit</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Point de repère</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Earners</source>
        <translation>Soutiens</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>People in household</source>
        <translation>Personnes au foyer</translation>
    </message>
    <message>
        <source>Monthly business income</source>
        <translation>Revenu mensuel de l&apos;activité</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Née le</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Carte d&apos;identité</translation>
    </message>
    <message>
        <source>Husband or father</source>
        <translation>Mari ou père</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>Nom en écriture locale</translation>
    </message>
    <message>
        <source>Something that this program does not know yet</source>
        <translation>Quelque chose que ce programme ne connaît pas encore</translation>
    </message>
    <message>
        <source>the center&apos;s name</source>
        <translation>le nom du centre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>She</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Others paid for her</source>
        <translation>D&apos;autres ont payé pour elle</translation>
    </message>
    <message>
        <source>Gave back what others paid</source>
        <translation>A rendu ce que d&apos;autres ont payé</translation>
    </message>
    <message>
        <source>Into the group fund</source>
        <translation>Au fonds du groupe</translation>
    </message>
    <message>
        <source>Out of the group fund</source>
        <translation>Sorti du fonds du groupe</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>elle l&apos;a rendu</translation>
    </message>
    <message>
        <source>she still owes {amount}</source>
        <translation>elle doit encore {amount}</translation>
    </message>
    <message>
        <source>Paid for {name}</source>
        <translation>A payé pour {name}</translation>
    </message>
    <message>
        <source>Left {group}</source>
        <translation>A quitté {group}</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>A quitté un groupe</translation>
    </message>
    <message>
        <source>Fund of {group}</source>
        <translation>Fonds de {group}</translation>
    </message>
    <message>
        <source>the leader or cashier who signs with you</source>
        <translation>la responsable ou la trésorière qui signe avec vous</translation>
    </message>
    <message>
        <source>the group&apos;s name</source>
        <translation>le nom du groupe</translation>
    </message>
    <message>
        <source>who came to the training</source>
        <translation>qui est venue à la formation</translation>
    </message>
    <message>
        <source>Cash: {reason}</source>
        <translation>Caisse : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} member</source>
        <comment>{n} members</comment>
        <translation>
            <numerusform>{n} membre</numerusform>
            <numerusform>{n} membres</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} members</source>
        <translation>{least} à {most} membres</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille du groupe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>First loans</source>
        <translation>Premiers prêts</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>over {next} % next size, from {same} % same size</source>
        <translation>au-dessus de {next} % taille suivante, dès {same} % même taille</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>nobody borrows while one is over {days} days late</source>
        <translation>personne n&apos;emprunte tant qu&apos;une membre a plus de {days} jours de retard</translation>
    </message>
    <message>
        <source>Loan sizes</source>
        <translation>Tailles de prêt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvertures</translation>
    </message>
    <message>
        <source>who owes her group does not borrow</source>
        <translation>qui doit à son groupe n&apos;emprunte pas</translation>
    </message>
    <message>
        <source>none, then a recognition test</source>
        <translation>aucune, puis un test de reconnaissance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>{n} day, then a recognition test</source>
        <comment>{n} days, then a recognition test</comment>
        <translation>
            <numerusform>{n} jour, puis un test de reconnaissance</numerusform>
            <numerusform>{n} jours, puis un test de reconnaissance</numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>toutes à la fois</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>{waves} members, {days} days apart</source>
        <translation>{waves} membres, à {days} jours d&apos;écart</translation>
    </message>
    <message>
        <source>{name} is leader of {group}</source>
        <translation>{name} est responsable de {group}</translation>
    </message>
    <message>
        <source>{name} is secretary of {group}</source>
        <translation>{name} est secrétaire de {group}</translation>
    </message>
    <message>
        <source>{name} is cashier of {group}</source>
        <translation>{name} est trésorière de {group}</translation>
    </message>
    <message>
        <source>Contribution to the fund of {group}, {amount}</source>
        <translation>Cotisation au fonds de {group}, {amount}</translation>
    </message>
    <message>
        <source>Fine into the fund of {group}, {amount}</source>
        <translation>Amende au fonds de {group}, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal from the fund of {group}, {amount}</source>
        <translation>Retrait du fonds de {group}, {amount}</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>une membre</translation>
    </message>
    <message>
        <source>{amount} paid for {name} by {others}</source>
        <translation>{amount} payés pour {name} par {others}</translation>
    </message>
    <message>
        <source>{name} repaid {amount} to {others}</source>
        <translation>{name} a rendu {amount} à {others}</translation>
    </message>
    <message>
        <source>{name} moved to another group</source>
        <translation>{name} a changé de groupe</translation>
    </message>
    <message>
        <source>{name} joined {group}</source>
        <translation>{name} a rejoint {group}</translation>
    </message>
    <message>
        <source>{name} left {group}</source>
        <translation>{name} a quitté {group}</translation>
    </message>
    <message>
        <source>Training of {group}, {count} came</source>
        <translation>Formation de {group}, {count} venues</translation>
    </message>
    <message>
        <source>Recognition test of {group}, passed</source>
        <translation>Test de reconnaissance de {group}, réussi</translation>
    </message>
    <message>
        <source>Recognition test of {group}, not passed</source>
        <translation>Test de reconnaissance de {group}, non réussi</translation>
    </message>
    <message>
        <source>{group} dissolved</source>
        <translation>{group} dissous</translation>
    </message>
    <message>
        <source>{center} meets differently from {day}</source>
        <translation>{center} se réunit autrement dès le {day}</translation>
    </message>
    <message>
        <source>{center} meeting of {day} moved to {other}</source>
        <translation>Réunion de {center} du {day} reportée au {other}</translation>
    </message>
    <message>
        <source>{center} meeting of {day} not held</source>
        <translation>Réunion de {center} du {day} non tenue</translation>
    </message>
    <message>
        <source>{center} meeting of {day}: said again</source>
        <translation>Réunion de {center} du {day} : redite</translation>
    </message>
    <message>
        <source>{center} sheet of {day} begun</source>
        <translation>Feuille de {center} du {day} commencée</translation>
    </message>
    <message>
        <source>Center {name} changed</source>
        <translation>Centre {name} modifié</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>A center</source>
        <translation>Un centre</translation>
    </message>
    <message numerus="yes">
        <source>one</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>une autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>Renseignement pris</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>Accord expiré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>asked about a loan</source>
        <translation>s&apos;est renseignée sur un prêt</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>a demandé</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>a recommandé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>a approuvé</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>l&apos;a renvoyé</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>l&apos;a refusé</translation>
    </message>
    <message>
        <source>ended it for her</source>
        <translation>l&apos;a abandonné pour elle</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>a remis</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Nothing stands in the way ({policy})</source>
        <translation>Rien ne s&apos;y oppose ({policy})</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Not appraised; this size must be ({policy})</source>
        <translation>Sans analyse ; cette taille en exige une ({policy})</translation>
    </message>
    <message>
        <source>The officer advises against it</source>
        <translation>L&apos;agent le déconseille</translation>
    </message>
    <message>
        <source>{recommended} of {amount} asked</source>
        <translation>{recommended} sur {amount} demandés</translation>
    </message>
    <message>
        <source>Above {amount} the office decides ({policy})</source>
        <translation>Au-delà de {amount}, le bureau décide ({policy})</translation>
    </message>
    <message>
        <source>She owes {amount} already. {words}</source>
        <translation>Elle doit déjà {amount}. {words}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Pouvoir</translation>
    </message>
    <message>
        <source>{count} installments, {rhythm}</source>
        <translation>{count} échéances, {rhythm}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>{amount}, {rate} % a year</source>
        <translation>{amount}, {rate} % par an</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In her hand</source>
        <translation>En main</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})</source>
        <translation>Le plus petit prêt demande {asked} en {month} ; elle peut porter {limit} ({policy})</translation>
    </message>
    <message>
        <source>{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})</source>
        <translation>{amount} demande {asked} au mois le plus cher, {month} ; {limit} est le maximum ({policy})</translation>
    </message>
    <message>
        <source>Number of her identity paper</source>
        <translation>Numéro de sa pièce d&apos;identité</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: still counts</source>
        <translation>Trésorerie du {day} par {name} : encore valable</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: too old, ask her again</source>
        <translation>Trésorerie du {day} par {name} : trop ancienne, redemandez-lui</translation>
    </message>
    <message>
        <source>{paper}: known</source>
        <translation>{paper} : connu</translation>
    </message>
    <message>
        <source>{paper}: missing, write it on her page</source>
        <translation>{paper} : manque, écrivez-le sur sa page</translation>
    </message>
    <message>
        <source>which loan it is</source>
        <translation>de quel prêt il s&apos;agit</translation>
    </message>
    <message>
        <source>the amount she asks for</source>
        <translation>le montant qu&apos;elle demande</translation>
    </message>
    <message>
        <source>how many installments</source>
        <translation>combien d&apos;échéances</translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation>à quoi sert l&apos;argent</translation>
    </message>
    <message>
        <source>the amount you recommend</source>
        <translation>le montant que vous recommandez</translation>
    </message>
    <message>
        <source>your opinion in a sentence</source>
        <translation>votre avis en une phrase</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>tous les {count} jours</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>toutes les {count} semaines</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>tous les {count} mois</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>tous les {count} ans</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment</source>
        <comment>{n} installments</comment>
        <translation>
            <numerusform>{n} échéance</numerusform>
            <numerusform>{n} échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is lent in steps of {amount}.</source>
        <translation>{product} se prête par pas de {amount}.</translation>
    </message>
    <message>
        <source>{product} is for at least {amount}.</source>
        <translation>{product} commence à {amount}.</translation>
    </message>
    <message>
        <source>{product} is for at most {amount}.</source>
        <translation>{product} va jusqu&apos;à {amount}.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nouvel échéancier</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Charge of interest</source>
        <translation>Charge d&apos;intérêts</translation>
    </message>
    <message>
        <source>Charge of fees</source>
        <translation>Charge de frais</translation>
    </message>
    <message>
        <source>Charge of penalties</source>
        <translation>Charge de pénalités</translation>
    </message>
    <message>
        <source>Charge of principal</source>
        <translation>Charge de capital</translation>
    </message>
    <message>
        <source>Waiver of interest</source>
        <translation>Remise d&apos;intérêts</translation>
    </message>
    <message>
        <source>Waiver of fees</source>
        <translation>Remise de frais</translation>
    </message>
    <message>
        <source>Waiver of penalties</source>
        <translation>Remise de pénalités</translation>
    </message>
    <message>
        <source>Waiver of principal</source>
        <translation>Remise de capital</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>{amount} was paid for her by somebody outside her group.</source>
        <translation>{amount} payés pour elle par une personne hors de son groupe.</translation>
    </message>
    <message>
        <source>{amount} between members is more than was still open.</source>
        <translation>{amount} entre membres : plus que ce qui restait dû.</translation>
    </message>
    <message>
        <source>{amount} is more than may leave the group&apos;s fund at a time.</source>
        <translation>{amount} : plus que ce qui peut sortir du fonds en une fois.</translation>
    </message>
    <message>
        <source>{amount} left the group&apos;s fund without a second name.</source>
        <translation>{amount} sortis du fonds du groupe sans second nom.</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings at a time.</source>
        <translation>{amount} : plus que ce qui peut être retiré de l&apos;épargne en une fois.</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings once more than a month allows.</source>
        <translation>{amount} retirés de l&apos;épargne une fois de trop ce mois-ci.</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings that stay in while her loan runs.</source>
        <translation>{amount} retirés d&apos;une épargne bloquée pendant son prêt.</translation>
    </message>
    <message>
        <source>{amount} is more than she may have in savings.</source>
        <translation>{amount} : plus que ce qu&apos;elle peut épargner.</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too few members.</source>
        <translation>{amount} remis ; son groupe a trop peu de membres.</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too many members.</source>
        <translation>{amount} remis ; son groupe a trop de membres.</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group was trained.</source>
        <translation>{amount} remis avant la formation de son groupe.</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group passed its test.</source>
        <translation>{amount} remis avant que son groupe ait réussi le test.</translation>
    </message>
    <message>
        <source>{amount} was handed over before the next wave was due.</source>
        <translation>{amount} remis avant la vague suivante.</translation>
    </message>
    <message>
        <source>{amount} was handed over while a member of her group is late.</source>
        <translation>{amount} remis alors qu&apos;une membre de son groupe est en retard.</translation>
    </message>
    <message>
        <source>{amount} was handed over while too many of her center are late.</source>
        <translation>{amount} remis alors que trop de son centre sont en retard.</translation>
    </message>
    <message>
        <source>{amount} was handed over; she missed days of training.</source>
        <translation>{amount} remis ; elle a manqué des jours de formation.</translation>
    </message>
    <message>
        <source>{amount} was handed over in spite of attendance and lateness.</source>
        <translation>{amount} remis malgré ses présences et ses retards.</translation>
    </message>
    <message>
        <source>{amount} is more than her attendance and lateness allow.</source>
        <translation>{amount} : plus que ses présences et retards ne permettent.</translation>
    </message>
    <message>
        <source>{amount} was handed over while she owes her group.</source>
        <translation>{amount} remis alors qu&apos;elle doit à son groupe.</translation>
    </message>
    <message>
        <source>She was to leave her group and has a running loan.</source>
        <translation>Elle devait quitter son groupe et a un prêt en cours.</translation>
    </message>
    <message>
        <source>She was to leave her group and owes others for what they paid.</source>
        <translation>Elle devait quitter son groupe et doit à d&apos;autres ce qu&apos;elles ont payé.</translation>
    </message>
    <message>
        <source>She was to leave and still has savings.</source>
        <translation>Elle devait partir et a encore de l&apos;épargne.</translation>
    </message>
    <message>
        <source>the payer is not in her group</source>
        <translation>la payeuse n&apos;est pas de son groupe</translation>
    </message>
    <message>
        <source>more than was still open</source>
        <translation>plus que ce qui restait dû</translation>
    </message>
    <message>
        <source>more than may leave the fund</source>
        <translation>plus que ce qui peut sortir du fonds</translation>
    </message>
    <message>
        <source>more than may be taken out</source>
        <translation>plus que ce qui peut être retiré</translation>
    </message>
    <message>
        <source>taken out too often</source>
        <translation>retiré trop souvent</translation>
    </message>
    <message>
        <source>savings that must stay</source>
        <translation>épargne qui doit rester</translation>
    </message>
    <message>
        <source>more than may be saved</source>
        <translation>plus que ce qui peut être épargné</translation>
    </message>
    <message>
        <source>Cash with officers</source>
        <translation>Espèces chez les agents</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message>
        <source>Cash in the branch</source>
        <translation>Caisse de l&apos;agence</translation>
    </message>
    <message>
        <source>Cash handed in, not yet counted</source>
        <translation>Espèces versées, pas encore comptées</translation>
    </message>
    <message>
        <source>Loans to borrowers</source>
        <translation>Prêts aux clientes</translation>
    </message>
    <message>
        <source>Repayments not yet told apart</source>
        <translation>Remboursements à répartir</translation>
    </message>
    <message>
        <source>Savings of borrowers</source>
        <translation>Épargne des clientes</translation>
    </message>
    <message>
        <source>Group funds</source>
        <translation>Fonds des groupes</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Owed between members</source>
        <translation>Dû entre membres</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>Intérêts reçus</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>Frais reçus</translation>
    </message>
    <message>
        <source>Penalties received</source>
        <translation>Pénalités reçues</translation>
    </message>
    <message>
        <source>Fines received</source>
        <translation>Amendes reçues</translation>
    </message>
    <message>
        <source>Recovered after write-off</source>
        <translation>Récupéré après perte</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation>Écarts de caisse</translation>
    </message>
    <message>
        <source>Before this log began</source>
        <translation>Avant le début de ce registre</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Paid for another member</source>
        <translation>Payé pour une autre membre</translation>
    </message>
    <message>
        <source>Paid back to you</source>
        <translation>Rendu à vous</translation>
    </message>
    <message>
        <source>Repayment, kept aside</source>
        <translation>Remboursement, mis de côté</translation>
    </message>
    <message>
        <source>To savings</source>
        <translation>À l&apos;épargne</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>D&apos;avance</translation>
    </message>
    <message>
        <source>perhaps collected twice</source>
        <translation>peut-être encaissé deux fois</translation>
    </message>
    <message>
        <source>the loan is closed</source>
        <translation>le prêt est clos</translation>
    </message>
    <message>
        <source>the loan is not known</source>
        <translation>le prêt n&apos;est pas connu</translation>
    </message>
    <message>
        <source>more than was left to pay</source>
        <translation>plus que ce qui restait à payer</translation>
    </message>
    <message>
        <source>the amount cannot be right</source>
        <translation>le montant ne peut pas être juste</translation>
    </message>
    <message>
        <source>more than was in the account</source>
        <translation>plus qu&apos;il n&apos;y avait sur le compte</translation>
    </message>
    <message>
        <source>the laptop was blocked</source>
        <translation>le portable était bloqué</translation>
    </message>
    <message>
        <source>more than was to be paid back</source>
        <translation>plus que ce qui devait être rendu</translation>
    </message>
    <message>
        <source>the loan was handed over already</source>
        <translation>le prêt était déjà remis</translation>
    </message>
    <message>
        <source>the schedule does not fit the loan</source>
        <translation>l&apos;échéancier ne va pas avec le prêt</translation>
    </message>
    <message>
        <source>the cash day was closed</source>
        <translation>la journée de caisse était clôturée</translation>
    </message>
    <message>
        <source>the center had been handed over</source>
        <translation>le centre avait été transmis</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>a épargné</translation>
    </message>
    <message>
        <source>took out</source>
        <translation>a retiré</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>Visite · {name}</translation>
    </message>
    <message>
        <source>unknown borrower</source>
        <translation>cliente inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Assessment · {name}</source>
        <translation>Évaluation · {name}</translation>
    </message>
    <message>
        <source>{count} of {amount}, {first} to {last}</source>
        <translation>{count} de {amount}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Demandé maintenant</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>Demandé après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>As much is asked as before</source>
        <translation>Autant demandé qu&apos;avant</translation>
    </message>
    <message>
        <source>{amount} less will be asked</source>
        <translation>{amount} de moins seront demandés</translation>
    </message>
    <message>
        <source>{amount} more will be asked</source>
        <translation>{amount} de plus seront demandés</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Loan · {name}</source>
        <translation>Prêt · {name}</translation>
    </message>
    <message>
        <source>diligence {mean}</source>
        <translation>sérieux {mean}</translation>
    </message>
    <message>
        <source>self-control {mean}</source>
        <translation>maîtrise de soi {mean}</translation>
    </message>
    <message>
        <source>honesty {mean}</source>
        <translation>honnêteté {mean}</translation>
    </message>
    <message>
        <source>own hands {mean}</source>
        <translation>prise en main {mean}</translation>
    </message>
    <message>
        <source>confidence with money {mean}</source>
        <translation>aisance avec l&apos;argent {mean}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>She did not want the interview; that is no bad sign</source>
        <translation>Elle n&apos;a pas voulu l&apos;entretien ; ce n&apos;est pas mauvais signe</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Left out; nothing is held against her</source>
        <translation>Laissé de côté ; rien ne lui est reproché</translation>
    </message>
    <message>
        <source>One answer many times in a row</source>
        <translation>Une même réponse plusieurs fois de suite</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Les réponses varient</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>{seconds} s per answer</source>
        <translation>{seconds} s par réponse</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Agrees to statements that say the opposite</source>
        <translation>Approuve des phrases qui disent le contraire</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Nearly the answers of another borrower of this officer</source>
        <translation>Presque les réponses d&apos;une autre cliente de cet agent</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>{count} of {all} reached</source>
        <translation>{count} sur {all} jointes</translation>
    </message>
    <message>
        <source>Fourth voice</source>
        <translation>Quatrième avis</translation>
    </message>
    <message>
        <source>References lie {count} steps apart; ask one more</source>
        <translation>Les références ont {count} points d&apos;écart ; demandez-en une de plus</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>Deuxième note</translation>
    </message>
    <message>
        <source>Yours is asked for. Rate her first; this one is shown after it</source>
        <translation>La vôtre est demandée. Notez d&apos;abord ; celle-ci s&apos;affiche après</translation>
    </message>
    <message>
        <source>Nothing that counts: no observation, no two references, nothing in the books</source>
        <translation>Rien qui compte : ni observation, ni deux références, rien dans les livres</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>{score} of 100, by rules {version}</source>
        <translation>{score} sur 100, règles {version}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Five C</source>
        <translation>Cinq C</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Pour elle</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Contre elle</translation>
    </message>
    <message>
        <source>From the books</source>
        <translation>D&apos;après les livres</translation>
    </message>
    <message>
        <source>{middle} of 5 in the middle, at most {apart} apart; one voice alone moves it by {shift}</source>
        <translation>{middle} sur 5 au milieu, au plus {apart} d&apos;écart ; une seule voix change de {shift}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>{means}, of 5. They do not count in the score</source>
        <translation>{means}, sur 5. Elles ne comptent pas dans la note</translation>
    </message>
    <message>
        <source>no observation in common</source>
        <translation>aucune observation en commun</translation>
    </message>
    <message>
        <source>{count} of {all} observations far apart</source>
        <translation>{count} observations sur {all} très éloignées</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>Notée à nouveau</translation>
    </message>
    <message>
        <source>{score} of 100 by {name}; {apart}</source>
        <translation>{score} sur 100 par {name} ; {apart}</translation>
    </message>
    <message>
        <source>Made without seeing the first</source>
        <translation>Faite sans voir la première</translation>
    </message>
    <message>
        <source>waits {level} of {most}</source>
        <translation>attend {level} sur {most}</translation>
    </message>
    <message>
        <source>{count} of {all} sums right</source>
        <translation>{count} calculs justes sur {all}</translation>
    </message>
    <message>
        <source>Small tests</source>
        <translation>Petits tests</translation>
    </message>
    <message>
        <source>{found}. They do not count in the score</source>
        <translation>{found}. Ils ne comptent pas dans la note</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>Sans agent</translation>
    </message>
    <message>
        <source>Center and group</source>
        <translation>Centre et groupe</translation>
    </message>
    <message>
        <source>Loan and savings</source>
        <translation>Prêt et épargne</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>Pas sur ce portable</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>doit {amount}</translation>
    </message>
    <message>
        <source>saved {amount}</source>
        <translation>épargne {amount}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>money</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes vues</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est venu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>J&apos;ai vu</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>One: keep the first entry</source>
        <translation>Une seule : garder la première fiche</translation>
    </message>
    <message>
        <source>One: keep the second entry</source>
        <translation>Une seule : garder la deuxième fiche</translation>
    </message>
    <message>
        <source>Leave it merged</source>
        <translation>Laisser fusionné</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>kept what was there</source>
        <translation>a gardé ce qui y était</translation>
    </message>
    <message>
        <source>took the other value</source>
        <translation>a pris l&apos;autre valeur</translation>
    </message>
    <message>
        <source>kept the one from before</source>
        <translation>a gardé celle d&apos;avant</translation>
    </message>
    <message>
        <source>wrote another value</source>
        <translation>a écrit une autre valeur</translation>
    </message>
    <message>
        <source>said both are real</source>
        <translation>a dit que les deux sont vrais</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>l&apos;a annulé</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>l&apos;a vu</translation>
    </message>
    <message>
        <source>said they are one person</source>
        <translation>a dit que c&apos;est une seule personne</translation>
    </message>
    <message>
        <source>Same {amount} entered twice?</source>
        <translation>Les mêmes {amount} saisis deux fois ?</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is closed.</source>
        <translation>{amount} venus pour un prêt clos.</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is not known.</source>
        <translation>{amount} venus pour un prêt inconnu.</translation>
    </message>
    <message>
        <source>{amount} is more than was left to pay.</source>
        <translation>{amount} : plus que ce qui restait à payer.</translation>
    </message>
    <message>
        <source>{amount} was paid back and was not due.</source>
        <translation>{amount} rendus sans être dus.</translation>
    </message>
    <message>
        <source>{amount} was to pay off the loan and does not.</source>
        <translation>{amount} devaient solder le prêt et n&apos;y suffisent pas.</translation>
    </message>
    <message>
        <source>{amount} was handed over without an approval.</source>
        <translation>{amount} remis sans accord.</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that was used before.</source>
        <translation>{amount} remis sur un accord déjà utilisé.</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that had expired.</source>
        <translation>{amount} remis sur un accord expiré.</translation>
    </message>
    <message>
        <source>{amount} was handed over on other terms than were approved.</source>
        <translation>{amount} remis à d&apos;autres conditions que l&apos;accord.</translation>
    </message>
    <message>
        <source>{amount} was handed over by who approved it.</source>
        <translation>{amount} remis par celui qui l&apos;a approuvé.</translation>
    </message>
    <message>
        <source>{amount} was handed over a second time.</source>
        <translation>{amount} remis une seconde fois.</translation>
    </message>
    <message>
        <source>{amount} was handed over on a schedule that does not fit it.</source>
        <translation>{amount} remis sur un échéancier qui ne va pas.</translation>
    </message>
    <message>
        <source>{name} takes {amount} back; that needs a supervisor.</source>
        <translation>{name} annule {amount} ; il faut un superviseur.</translation>
    </message>
    <message>
        <source>{amount} is more than her savings.</source>
        <translation>{amount} : plus que son épargne.</translation>
    </message>
    <message>
        <source>{amount} cannot be right.</source>
        <translation>{amount} ne peut pas être juste.</translation>
    </message>
    <message>
        <source>{amount} was collected with a blocked laptop.</source>
        <translation>{amount} encaissés avec un portable bloqué.</translation>
    </message>
    <message>
        <source>The laptop of {name} was restored or copied. {note}</source>
        <translation>Le portable de {name} a été restauré ou copié. {note}</translation>
    </message>
    <message>
        <source>The clock of {name}&apos;s laptop was wrong. {note}</source>
        <translation>L&apos;horloge du portable de {name} était fausse. {note}</translation>
    </message>
    <message>
        <source>{name} worked with a laptop that IT had blocked. It has no effect.</source>
        <translation>{name} a travaillé avec un portable bloqué par l&apos;informatique. Cela n&apos;a pas d&apos;effet.</translation>
    </message>
    <message>
        <source>Odd times among the records of {name} in a month: {note}</source>
        <translation>Heures étranges dans les données de {name} en un mois : {note}</translation>
    </message>
    <message>
        <source>{name} worked here after the center was handed over.</source>
        <translation>{name} a travaillé ici après la transmission du centre.</translation>
    </message>
    <message>
        <source>Two sheets of one meeting disagree.</source>
        <translation>Deux feuilles d&apos;une même réunion se contredisent.</translation>
    </message>
    <message>
        <source>{amount} came for a day that {name} had closed.</source>
        <translation>{amount} venus pour un jour que {name} avait clôturé.</translation>
    </message>
    <message>
        <source>{name} paid out {amount} more than was there.</source>
        <translation>{name} a sorti {amount} de plus qu&apos;il n&apos;y avait.</translation>
    </message>
    <message>
        <source>{name} kept {amount} over night.</source>
        <translation>{name} a gardé {amount} pour la nuit.</translation>
    </message>
    <message>
        <source>{amount} missing in what was handed in.</source>
        <translation>{amount} manquent dans ce qui a été versé.</translation>
    </message>
    <message>
        <source>Missing receipt: {note}.</source>
        <translation>Reçu manquant : {note}.</translation>
    </message>
    <message>
        <source>Receipt given out twice: {note}.</source>
        <translation>Reçu donné deux fois : {note}.</translation>
    </message>
    <message>
        <source>{name} changed something that had been decided.</source>
        <translation>{name} a changé ce qui était décidé.</translation>
    </message>
    <message>
        <source>Who was to stand in for her stands in for as many as she may.</source>
        <translation>La personne prévue garantit déjà autant qu&apos;elle peut.</translation>
    </message>
    <message>
        <source>Her guarantor closes a ring who stand in for one another.</source>
        <translation>Sa garante ferme un cercle de garanties mutuelles.</translation>
    </message>
    <message>
        <source>Her guarantor has too little left a month.</source>
        <translation>Il reste trop peu par mois à sa garante.</translation>
    </message>
    <message>
        <source>What her guarantor has left a month is not known.</source>
        <translation>On ne sait pas ce qui reste par mois à sa garante.</translation>
    </message>
    <message>
        <source>Two entries have the same identity number.</source>
        <translation>Deux fiches ont le même numéro d&apos;identité.</translation>
    </message>
    <message>
        <source>Two entries may be one person.</source>
        <translation>Deux fiches sont peut-être une seule personne.</translation>
    </message>
    <message>
        <source>{amount} was handed over to an entry that had been merged.</source>
        <translation>{amount} remis à une fiche qui avait été fusionnée.</translation>
    </message>
    <message>
        <source>{name} worked for a center that had been closed.</source>
        <translation>{name} a travaillé pour un centre fermé.</translation>
    </message>
    <message>
        <source>{name} changed a center that had been merged.</source>
        <translation>{name} a changé un centre qui avait été fusionné.</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it.</source>
        <translation>{amount} payés avant le nouvel échéancier et arrivés après.</translation>
    </message>
    <message>
        <source>{amount} was paid out of savings that were overdrawn already.</source>
        <translation>{amount} payés d&apos;une épargne déjà à découvert.</translation>
    </message>
    <message>
        <source>{name} paid {amount} out of savings of another officer&apos;s center.</source>
        <translation>{name} a payé {amount} de l&apos;épargne d&apos;un centre d&apos;un autre agent.</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings in a week.</source>
        <translation>{amount} : plus que ce qui peut être retiré en une semaine.</translation>
    </message>
    <message>
        <source>said they are two people</source>
        <translation>a dit que ce sont deux personnes</translation>
    </message>
    <message>
        <source>let it count</source>
        <translation>la laisser compter</translation>
    </message>
    <message>
        <source>decided it</source>
        <translation>l&apos;a décidé</translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation>Les deux sont vrais</translation>
    </message>
    <message>
        <source>Reverse the second</source>
        <translation>Annuler le second</translation>
    </message>
    <message>
        <source>Let the receipt stand</source>
        <translation>Laisser le reçu</translation>
    </message>
    <message>
        <source>Agree: reverse it</source>
        <translation>Accepter : l&apos;annuler</translation>
    </message>
    <message>
        <source>It is real, count it</source>
        <translation>C&apos;est vrai, le compter</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>L&apos;annuler</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première fiche</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Deuxième fiche</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>venu après</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>Ce qui est venu après</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>kept, not carried out</source>
        <translation>gardé, non exécuté</translation>
    </message>
    <message>
        <source>Second receipt</source>
        <translation>Deuxième reçu</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Premier reçu</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>counted on the loan</source>
        <translation>compté sur le prêt</translation>
    </message>
    <message>
        <source>The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided.</source>
        <translation>L&apos;argent est sorti de la caisse et est mis de côté. Plus rien ne peut être retiré avant la décision.</translation>
    </message>
    <message>
        <source>Nobody&apos;s money is lost: this receipt is kept apart until it is decided.</source>
        <translation>L&apos;argent de personne n&apos;est perdu : ce reçu est mis de côté jusqu&apos;à la décision.</translation>
    </message>
    <message>
        <source>Nothing was corrected: count and receipts both stay as they are.</source>
        <translation>Rien n&apos;a été corrigé : comptage et reçus restent tels quels.</translation>
    </message>
    <message>
        <source>It is kept as it was written and changed nothing.</source>
        <translation>C&apos;est gardé tel qu&apos;écrit et n&apos;a rien changé.</translation>
    </message>
    <message>
        <source>It counts under the schedule of its own day. Nothing has to be chosen.</source>
        <translation>Il compte selon l&apos;échéancier de son jour. Rien à choisir.</translation>
    </message>
    <message>
        <source>It was taken back, with a supervisor&apos;s PIN on the officer&apos;s laptop.</source>
        <translation>Annulé avec le PIN d&apos;un superviseur sur le portable de l&apos;agent.</translation>
    </message>
    <message>
        <source>The receipt counts until this is decided. Once you agree, the money goes back.</source>
        <translation>Le reçu compte jusqu&apos;à la décision. Quand vous acceptez, l&apos;argent est rendu.</translation>
    </message>
    <message>
        <source>Both entries go on. No new loan is approved to either until this is decided.</source>
        <translation>Les deux fiches continuent. Aucun nouveau prêt avant la décision.</translation>
    </message>
    <message>
        <source>The loan runs.</source>
        <translation>Le prêt court.</translation>
    </message>
    <message>
        <source>Both entries go on as they are.</source>
        <translation>Les deux fiches continuent telles quelles.</translation>
    </message>
    <message>
        <source>Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.</source>
        <translation>Tout compte tel qu&apos;écrit. Rien à choisir ; demandez à qui est le portable.</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept as an unfinished next version of the author&apos;s.</source>
        <translation>Ce qui a été décidé tient. Les mots venus après sont gardés comme version suivante, inachevée, de leur auteur.</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept here and changed nothing.</source>
        <translation>Ce qui a été décidé tient. Les mots venus après sont gardés ici et n&apos;ont rien changé.</translation>
    </message>
    <message>
        <source>Nothing is changed by this. It only has to be seen.</source>
        <translation>Cela ne change rien. Il faut seulement l&apos;avoir vu.</translation>
    </message>
    <message>
        <source>{amount} came for a center that had been closed.</source>
        <translation>{amount} venus pour un centre fermé.</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule had asked {difference} more.</source>
        <translation>{amount} payés avant le nouvel échéancier et arrivés après. À ce jour, l&apos;ancien demandait {difference} de plus.</translation>
    </message>
    <message>
        <source>Counted {amount} more than the receipts. {note}</source>
        <translation>Compté {amount} de plus que les reçus. {note}</translation>
    </message>
    <message>
        <source>Counted {amount} less than the receipts. {note}</source>
        <translation>Compté {amount} de moins que les reçus. {note}</translation>
    </message>
    <message>
        <source>{amount} too much in what was handed in.</source>
        <translation>{amount} de trop dans ce qui a été versé.</translation>
    </message>
    <message>
        <source>{amount} waits for a decision.</source>
        <translation>{amount} attendent une décision.</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>Le superviseur</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>{day}, {outcome}</source>
        <translation>{day}, {outcome}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visitée</translation>
    </message>
    <message>
        <source>None up to now</source>
        <translation>Aucun jusqu&apos;ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} paid off</source>
        <comment>{n} paid off</comment>
        <translation>
            <numerusform>{n} soldé</numerusform>
            <numerusform>{n} soldés</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} left, on time</source>
        <translation>reste {amount}, à jour</translation>
    </message>
    <message numerus="yes">
        <source>{amount} left, {n} day late</source>
        <comment>{amount} left, {n} days late</comment>
        <translation>
            <numerusform>reste {amount}, {n} jour de retard</numerusform>
            <numerusform>reste {amount}, {n} jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loan, none runs</source>
        <comment>{n} loans, none runs</comment>
        <translation>
            <numerusform>{n} prêt, aucun en cours</numerusform>
            <numerusform>{n} prêts, aucun en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>A borrower</source>
        <translation>Une cliente</translation>
    </message>
    <message>
        <source>{name} is {days} days late</source>
        <translation>{name} a {days} jours de retard</translation>
    </message>
    <message>
        <source>{amount} outstanding counts as at risk</source>
        <translation>{amount} d&apos;encours comptent comme à risque</translation>
    </message>
    <message>
        <source>{name} missed her last installment</source>
        <translation>{name} a manqué sa dernière échéance</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late, {amount} outstanding</source>
        <comment>{n} days late, {amount} outstanding</comment>
        <translation>
            <numerusform>{n} jour de retard, {amount} d&apos;encours</numerusform>
            <numerusform>{n} jours de retard, {amount} d&apos;encours</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % came in the last four weeks; the floor is {floor} %</source>
        <translation>{percent} % sont venues ces quatre semaines ; le seuil est {floor} %</translation>
    </message>
    <message>
        <source>Few come to {center}</source>
        <translation>Peu viennent à {center}</translation>
    </message>
    <message>
        <source>{count} sheets of one meeting became one</source>
        <translation>{count} feuilles d&apos;une réunion n&apos;en font plus qu&apos;une</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>{name} {chosen} later: not carried out</source>
        <translation>{name} {chosen} après coup : non exécuté</translation>
    </message>
    <message>
        <source>{name} {chosen}.</source>
        <translation>{name} {chosen}.</translation>
    </message>
    <message>
        <source>Change of a loan · {name}</source>
        <translation>Modification d&apos;un prêt · {name}</translation>
    </message>
    <message>
        <source>Note on work about {name}</source>
        <translation>Note sur un travail à propos de {name}</translation>
    </message>
    <message>
        <source>Work about {name} put aside</source>
        <translation>Travail sur {name} mis de côté</translation>
    </message>
    <message>
        <source>Work about {name} taken up</source>
        <translation>Travail sur {name} repris</translation>
    </message>
    <message>
        <source>Decision about {name} taken back</source>
        <translation>Décision sur {name} annulée</translation>
    </message>
    <message>
        <source>Terms agreed on with {name}</source>
        <translation>Conditions convenues avec {name}</translation>
    </message>
    <message>
        <source>Not said what was seen of it</source>
        <translation>Non dit ce qui en a été vu</translation>
    </message>
    <message>
        <source>Used as she said</source>
        <translation>Utilisé comme elle l&apos;a dit</translation>
    </message>
    <message>
        <source>Partly used as she said</source>
        <translation>Utilisé en partie comme elle l&apos;a dit</translation>
    </message>
    <message>
        <source>Used for something else</source>
        <translation>Utilisé pour autre chose</translation>
    </message>
    <message>
        <source>Nothing of it could be seen</source>
        <translation>Rien n&apos;a pu en être vu</translation>
    </message>
    <message>
        <source>Position taken, by a photo; her home is not registered</source>
        <translation>Position prise, par photo ; son domicile n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>Position taken, typed by hand; her home is not registered</source>
        <translation>Position saisie à la main ; son domicile n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>{meters} m from her home, by a photo</source>
        <translation>À {meters} m de chez elle, par photo</translation>
    </message>
    <message>
        <source>{meters} m from her home, typed by hand</source>
        <translation>À {meters} m de chez elle, saisi à la main</translation>
    </message>
    <message>
        <source>Amount and day are named</source>
        <translation>Montant et jour indiqués</translation>
    </message>
    <message>
        <source>Amount or day is missing</source>
        <translation>Montant ou jour manquant</translation>
    </message>
    <message>
        <source>Loan use</source>
        <translation>Usage du prêt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Asked for by policy, not there yet</source>
        <translation>Demandée par la politique, pas encore là</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message numerus="yes">
        <source>Typed {n} hour after it happened</source>
        <comment>Typed {n} hours after it happened</comment>
        <translation>
            <numerusform>Saisi {n} heure après</numerusform>
            <numerusform>Saisi {n} heures après</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>No position: {reason}</source>
        <translation>Sans position : {reason}</translation>
    </message>
    <message>
        <source>Position taken; her home is not registered</source>
        <translation>Position prise ; son domicile n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>{meters} m from her home</source>
        <translation>À {meters} m de chez elle</translation>
    </message>
    <message>
        <source>Time in and out not recorded</source>
        <translation>Heures d&apos;arrivée et de départ non notées</translation>
    </message>
    <message>
        <source>{minutes} min at the door</source>
        <translation>{minutes} min à la porte</translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} le {day}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine visite</translation>
    </message>
    <message>
        <source>IT must let this laptop go on</source>
        <translation>L&apos;informatique doit laisser ce portable continuer</translation>
    </message>
    <message>
        <source>This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. They reach the office once IT and you have done this:</source>
        <translation>Ce portable a été restauré d&apos;une copie, ou copié. Ses données sont en sûreté ici ; vous pouvez continuer. Elles arrivent au bureau quand l&apos;informatique et vous aurez fait ceci :</translation>
    </message>
    <message>
        <source>1  IT, at the office&apos;s server: make a one-time code</source>
        <translation>1  Informatique, au serveur du bureau : faire un code à usage unique</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: go on with that code</source>
        <translation>2  Ici, Fieldbook fermé, dans un terminal : continuer avec ce code</translation>
    </message>
    <message>
        <source>3  Open Fieldbook again and sync; records that the office has are not sent twice</source>
        <translation>3  Rouvrir Fieldbook et synchroniser ; ce que le bureau a n&apos;est pas envoyé deux fois</translation>
    </message>
    <message>
        <source>The office does not know this laptop any more</source>
        <translation>Le bureau ne connaît plus ce portable</translation>
    </message>
    <message>
        <source>Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. They reach the office once IT and you have done this:</source>
        <translation>Son serveur a peut-être été restauré d&apos;une sauvegarde antérieure. Vos données sont en sûreté ici. Elles arrivent au bureau quand l&apos;informatique et vous aurez fait ceci :</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>Ces données ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>What the office received is safe there. What was not sent is in a second copy beside the database, so delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:</source>
        <translation>Ce que le bureau a reçu y est en sûreté. Le non-envoyé est dans une seconde copie à côté de la base : n&apos;effacez rien ; seules les photos non envoyées n&apos;ont pas de copie. L&apos;informatique le reprend ainsi :</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT</source>
        <translation>2  Ici, Fieldbook fermé, dans un terminal : s&apos;inscrire à nouveau ; il affiche le NEW-SEAT</translation>
    </message>
    <message>
        <source>3  Here: take over what the office does not have</source>
        <translation>3  Ici : reprendre ce que le bureau n&apos;a pas</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} ahead of the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>L&apos;horloge de ce portable avançait de {time} sur celle du bureau. Vos données sont en sûreté et gardent leur jour. Réglez date et heure dans le système.</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} behind the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>L&apos;horloge de ce portable retardait de {time} sur celle du bureau. Vos données sont en sûreté et gardent leur jour. Réglez date et heure dans le système.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry about money came from a newer version and is not counted here yet, so a balance may be wrong. Nothing is lost; have this laptop updated.</source>
        <comment>{n} entries about money came from a newer version and are not counted here yet, so balances may be wrong. Nothing is lost; have this laptop updated.</comment>
        <translation>
            <numerusform>{n} écriture d&apos;argent vient d&apos;une version plus récente et n&apos;est pas encore comptée ici : un solde peut être faux. Rien n&apos;est perdu ; faites mettre ce portable à jour.</numerusform>
            <numerusform>{n} écritures d&apos;argent viennent d&apos;une version plus récente et ne sont pas encore comptées ici : des soldes peuvent être faux. Rien n&apos;est perdu ; faites mettre ce portable à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records here were once found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</source>
        <comment>Records here were {n} times found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</comment>
        <translation>
            <numerusform>Des données d&apos;ici différaient une fois de celles du bureau et ont été reprises ; dites-le à l&apos;informatique si cela continue.</numerusform>
            <numerusform>Des données d&apos;ici différaient {n} fois de celles du bureau et ont été reprises ; dites-le à l&apos;informatique si cela continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to a backup. What you recorded goes there again; what others recorded after it comes back here as their laptops exchange, so ask them before you decide on what seems to be missing.</source>
        <translation>Le serveur du bureau a été remis à une sauvegarde. Ce que vous avez saisi y retourne ; ce que d&apos;autres ont saisi ensuite revient ici quand leurs portables échangent : demandez-leur avant de décider de ce qui semble manquer.</translation>
    </message>
    <message>
        <source>{count} came from a newer version; update this laptop to see them.</source>
        <translation>{count} viennent d&apos;une version plus récente ; mettez ce portable à jour pour les voir.</translation>
    </message>
    <message>
        <source>Everything of yours is at the office.</source>
        <translation>Tout ce qui est à vous est au bureau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits here safely. Nothing is lost.</source>
        <comment>{n} changes wait here safely. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} changement attend ici en sûreté. Rien n&apos;est perdu.</numerusform>
            <numerusform>{n} changements attendent ici en sûreté. Rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message numerus="yes">
        <source>{center} meeting, {n} member</source>
        <comment>{center} meeting, {n} members</comment>
        <translation>
            <numerusform>Réunion de {center}, {n} membre</numerusform>
            <numerusform>Réunion de {center}, {n} membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Repayment of {name}, {amount}</source>
        <translation>Remboursement de {name}, {amount}</translation>
    </message>
    <message>
        <source>Paid back to {name}, {amount}</source>
        <translation>Rendu à {name}, {amount}</translation>
    </message>
    <message>
        <source>Savings of {name}, {amount}</source>
        <translation>Épargne de {name}, {amount}</translation>
    </message>
    <message>
        <source>Withdrawal of {name}, {amount}</source>
        <translation>Retrait de {name}, {amount}</translation>
    </message>
    <message>
        <source>Reversal for {name}</source>
        <translation>Annulation pour {name}</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Loan of {name}, {amount}</source>
        <translation>Prêt de {name}, {amount}</translation>
    </message>
    <message>
        <source>Savings account of {name}</source>
        <translation>Compte d&apos;épargne de {name}</translation>
    </message>
    <message>
        <source>Charge for {name}, proposed</source>
        <translation>Charge pour {name}, proposée</translation>
    </message>
    <message>
        <source>Waiver for {name}, proposed</source>
        <translation>Remise pour {name}, proposée</translation>
    </message>
    <message>
        <source>New schedule for {name}, proposed</source>
        <translation>Nouvel échéancier pour {name}, proposé</translation>
    </message>
    <message>
        <source>Write-off for {name}, proposed</source>
        <translation>Passage en perte pour {name}, proposé</translation>
    </message>
    <message>
        <source>Charge for {name}, agreed</source>
        <translation>Charge pour {name}, acceptée</translation>
    </message>
    <message>
        <source>Waiver for {name}, agreed</source>
        <translation>Remise pour {name}, acceptée</translation>
    </message>
    <message>
        <source>New schedule for {name}, agreed</source>
        <translation>Nouvel échéancier pour {name}, accepté</translation>
    </message>
    <message>
        <source>Write-off for {name}, agreed</source>
        <translation>Passage en perte pour {name}, accepté</translation>
    </message>
    <message>
        <source>Charge for {name}, not agreed</source>
        <translation>Charge pour {name}, non acceptée</translation>
    </message>
    <message>
        <source>Waiver for {name}, not agreed</source>
        <translation>Remise pour {name}, non acceptée</translation>
    </message>
    <message>
        <source>New schedule for {name}, not agreed</source>
        <translation>Nouvel échéancier pour {name}, non accepté</translation>
    </message>
    <message>
        <source>Write-off for {name}, not agreed</source>
        <translation>Passage en perte pour {name}, non accepté</translation>
    </message>
    <message>
        <source>Change for {name}, proposed</source>
        <translation>Modification pour {name}, proposée</translation>
    </message>
    <message>
        <source>Change for {name}, agreed</source>
        <translation>Modification pour {name}, acceptée</translation>
    </message>
    <message>
        <source>Change for {name}, not agreed</source>
        <translation>Modification pour {name}, non acceptée</translation>
    </message>
    <message>
        <source>Visit to {name}</source>
        <translation>Visite à {name}</translation>
    </message>
    <message>
        <source>Unfinished visit to {name}</source>
        <translation>Visite inachevée à {name}</translation>
    </message>
    <message>
        <source>Assessment of {name}</source>
        <translation>Évaluation de {name}</translation>
    </message>
    <message>
        <source>Accepted assessment</source>
        <translation>Évaluation acceptée</translation>
    </message>
    <message>
        <source>Returned assessment</source>
        <translation>Évaluation renvoyée</translation>
    </message>
    <message>
        <source>Accepted visit to {name}</source>
        <translation>Visite à {name} acceptée</translation>
    </message>
    <message>
        <source>Returned visit to {name}</source>
        <translation>Visite à {name} renvoyée</translation>
    </message>
    <message numerus="yes">
        <source>Decision on {n} conflict</source>
        <comment>Decision on {n} conflicts</comment>
        <translation>
            <numerusform>Décision sur {n} conflit</numerusform>
            <numerusform>Décision sur {n} conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Question : {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Réponse : {words}</translation>
    </message>
    <message>
        <source>Application of {name} approved</source>
        <translation>Demande de {name} approuvée</translation>
    </message>
    <message>
        <source>Application of {name} returned</source>
        <translation>Demande de {name} renvoyée</translation>
    </message>
    <message>
        <source>Application of {name} rejected</source>
        <translation>Demande de {name} refusée</translation>
    </message>
    <message>
        <source>{name} asks about a loan</source>
        <translation>{name} se renseigne sur un prêt</translation>
    </message>
    <message>
        <source>Application of {name}, {amount}</source>
        <translation>Demande de {name}, {amount}</translation>
    </message>
    <message>
        <source>Recommendation for {name}, {amount}</source>
        <translation>Recommandation pour {name}, {amount}</translation>
    </message>
    <message>
        <source>Application of {name} withdrawn</source>
        <translation>Demande de {name} retirée</translation>
    </message>
    <message>
        <source>Product {product}, version {version}</source>
        <translation>Produit {product}, version {version}</translation>
    </message>
    <message>
        <source>Product withdrawn</source>
        <translation>Produit retiré</translation>
    </message>
    <message>
        <source>{product} withdrawn</source>
        <translation>{product} retiré</translation>
    </message>
    <message>
        <source>Holidays and closed days, version {version}</source>
        <translation>Fêtes et jours fermés, version {version}</translation>
    </message>
    <message>
        <source>Lending policy {name}</source>
        <translation>Règles de prêt {name}</translation>
    </message>
    <message>
        <source>New borrower {name}</source>
        <translation>Nouvelle cliente {name}</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} de {name}</translation>
    </message>
    <message>
        <source>Center {name}</source>
        <translation>Centre {name}</translation>
    </message>
    <message>
        <source>{center} handed to another officer</source>
        <translation>{center} transmis à un autre agent</translation>
    </message>
    <message>
        <source>A record of a newer version took effect</source>
        <translation>Un enregistrement d&apos;une version plus récente a pris effet</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Groupe {name}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The clock of a laptop was wrong</source>
        <translation>L&apos;horloge d&apos;un portable était fausse</translation>
    </message>
    <message>
        <source>Odd times of a laptop&apos;s records</source>
        <translation>Heures étranges des données d&apos;un portable</translation>
    </message>
    <message>
        <source>A laptop goes on in a new series</source>
        <translation>Un portable continue dans une nouvelle série</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Accès donné</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Accès terminé</translation>
    </message>
    <message>
        <source>{first} and {second} are one person</source>
        <translation>{first} et {second} sont une seule personne</translation>
    </message>
    <message>
        <source>{name} stands for herself again</source>
        <translation>{name} est de nouveau une personne à part</translation>
    </message>
    <message>
        <source>{center} closed</source>
        <translation>{center} fermé</translation>
    </message>
    <message>
        <source>{center} merged into another</source>
        <translation>{center} fusionné dans un autre</translation>
    </message>
    <message>
        <source>A decision taken back</source>
        <translation>Une décision annulée</translation>
    </message>
    <message>
        <source>Held work let count</source>
        <translation>Travail retenu, laissé compter</translation>
    </message>
    <message numerus="yes">
        <source>Late {n} day</source>
        <comment>Late {n} days</comment>
        <translation>
            <numerusform>{n} jour de retard</numerusform>
            <numerusform>{n} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {amount} today</source>
        <translation>A promis {amount} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}</source>
        <translation>A promis {amount} pour le {day}</translation>
    </message>
    <message>
        <source>Next visit planned for today</source>
        <translation>Prochaine visite prévue aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Next visit planned for {day}</source>
        <translation>Prochaine visite prévue le {day}</translation>
    </message>
    <message>
        <source>Visit returned</source>
        <translation>Visite renvoyée</translation>
    </message>
    <message>
        <source>Loan application returned</source>
        <translation>Demande de prêt renvoyée</translation>
    </message>
    <message numerus="yes">
        <source>{n} person half registered</source>
        <comment>{n} people half registered</comment>
        <translation>
            <numerusform>{n} personne à moitié inscrite</numerusform>
            <numerusform>{n} personnes à moitié inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>{name} asks: {work}</source>
        <translation>{name} demande : {work}</translation>
    </message>
    <message>
        <source>{name} asks about {person}</source>
        <translation>{name} demande au sujet de {person}</translation>
    </message>
    <message numerus="yes">
        <source>{n} record changed in two places</source>
        <comment>{n} records changed in two places</comment>
        <translation>
            <numerusform>{n} fiche changée à deux endroits</numerusform>
            <numerusform>{n} fiches changées à deux endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} décide</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit</source>
        <comment>{n} unfinished visits</comment>
        <translation>
            <numerusform>{n} visite inachevée</numerusform>
            <numerusform>{n} visites inachevées</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: today. Nothing is lost</source>
        <translation>La plus ancienne : aujourd&apos;hui. Rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Oldest: {day}. Nothing is lost</source>
        <translation>La plus ancienne : {day}. Rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Assessment returned</source>
        <translation>Évaluation renvoyée</translation>
    </message>
    <message>
        <source>Rate {name} too</source>
        <translation>Notez aussi {name}</translation>
    </message>
    <message>
        <source>Without seeing what was said</source>
        <translation>Sans voir ce qui a été dit</translation>
    </message>
    <message numerus="yes">
        <source>{n} assessment is over a year old</source>
        <comment>{n} assessments are over a year old</comment>
        <translation>
            <numerusform>{n} évaluation a plus d&apos;un an</numerusform>
            <numerusform>{n} évaluations ont plus d&apos;un an</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is that of {name}</source>
        <translation>La plus ancienne est celle de {name}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Et {count} de plus</translation>
    </message>
    <message>
        <source>{day} is not closed</source>
        <translation>{day} n&apos;est pas clôturé</translation>
    </message>
    <message>
        <source>Count the cash, then close that day</source>
        <translation>Comptez la caisse, puis clôturez ce jour</translation>
    </message>
    <message>
        <source>{amount} not handed in</source>
        <translation>{amount} pas encore versés</translation>
    </message>
    <message>
        <source>Cash not handed in</source>
        <translation>Espèces pas encore versées</translation>
    </message>
    <message>
        <source>Collected until {day}</source>
        <translation>Encaissé jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>loans</comment>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <comment>{n} people</comment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts.</source>
        <translation>Une autre fiche a le même numéro d&apos;identité. Aucun prêt n&apos;est accordé avant qu&apos;un superviseur décide dans Conflits.</translation>
    </message>
    <message>
        <source>Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts.</source>
        <translation>Une autre fiche semble être la même personne. Les deux sont gardées. Un superviseur décide dans Conflits.</translation>
    </message>
    <message>
        <source>This entry was merged into another one of hers. Nothing is lost. Open that one.</source>
        <translation>Cette fiche a été fusionnée dans une autre à elle. Rien n&apos;est perdu. Ouvrez l&apos;autre.</translation>
    </message>
    <message>
        <source>This entry has a loan or savings, so it must be the one that stays. Choose the other one.</source>
        <translation>Cette fiche a un prêt ou de l&apos;épargne : c&apos;est elle qui doit rester. Choisissez l&apos;autre.</translation>
    </message>
    <message>
        <source>This center was closed. Your record is kept and waits for a supervisor.</source>
        <translation>Ce centre a été fermé. Votre enregistrement est gardé et attend un superviseur.</translation>
    </message>
    <message>
        <source>This center was merged into another. Your record is kept. Sync, then open the other one.</source>
        <translation>Ce centre a été fusionné dans un autre. Votre enregistrement est gardé. Synchronisez, puis ouvrez l&apos;autre.</translation>
    </message>
    <message>
        <source>The loan has a new schedule since that day. The payment counts. Look at the loan.</source>
        <translation>Le prêt a un nouvel échéancier depuis ce jour. Le paiement compte. Regardez le prêt.</translation>
    </message>
    <message>
        <source>These savings are overdrawn, so nothing may be taken out. A supervisor decides first.</source>
        <translation>Cette épargne est à découvert : rien ne peut en sortir. Un superviseur décide d&apos;abord.</translation>
    </message>
    <message>
        <source>Only the officer of her center pays out her savings. Ask that officer or a supervisor.</source>
        <translation>Seul l&apos;agent de son centre paie son épargne. Demandez-lui ou à un superviseur.</translation>
    </message>
    <message>
        <source>{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday.</source>
        <translation>{taken} sur {most} ont été retirés cette semaine ({policy}). Saisissez moins, ou attendez lundi.</translation>
    </message>
    <message>
        <source>That is more than may be taken out in a week. Enter less, or wait for Monday.</source>
        <translation>C&apos;est plus que ce qui peut sortir en une semaine. Saisissez moins, ou attendez lundi.</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT.</source>
        <translation>Une partie du programme s&apos;est arrêtée. Ce qui est enregistré est en sûreté. Fermez et continuez, ou envoyez le rapport à l&apos;informatique.</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report to IT.</source>
        <translation>Une partie du programme s&apos;est arrêtée. L&apos;enregistré est en sûreté, le dernier à {time}. Fermez et continuez, ou envoyez le rapport à l&apos;informatique.</translation>
    </message>
    <message>
        <source>Something here went wrong</source>
        <translation>Quelque chose s&apos;est mal passé</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>Rapport pour l&apos;informatique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>This laptop refused that. What you typed is still on screen. Try again, then ask IT.</source>
        <translation>Ce portable l&apos;a refusé. Ce que vous avez écrit est encore là. Réessayez, puis demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>Every key is also a button, or a command in Ctrl K.</source>
        <translation>Chaque touche est aussi un bouton, ou une commande dans Ctrl K.</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide : {page}</translation>
    </message>
    <message>
        <source>Whole guide</source>
        <translation>Tout le guide</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Rien dans le guide avec ces mots.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{figures}. Enter opens the table</source>
        <translation>{figures}. Entrée ouvre le tableau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All work is saved on this laptop</source>
        <translation>Tout est enregistré sur ce portable</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>Données fictives</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Not saved. Read the strip at the top</source>
        <translation>Non enregistré. Lisez le bandeau en haut</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir Synchro</translation>
    </message>
    <message>
        <source>Fieldbook closed by itself after {time}. Everything up to {safe} is here.</source>
        <translation>Fieldbook s&apos;est fermé seul après {time}. Tout jusqu&apos;à {safe} est ici.</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Ouvrir les brouillons</translation>
    </message>
    <message>
        <source>{step}: with whom?</source>
        <translation>{step} : avec qui ?</translation>
    </message>
    <message>
        <source>Letters work as keys again</source>
        <translation>Les lettres sont de nouveau des touches</translation>
    </message>
    <message>
        <source>Letters no longer work as keys</source>
        <translation>Les lettres ne sont plus des touches</translation>
    </message>
    <message>
        <source>You are offline. {what} will be sent when a network appears.</source>
        <translation>Vous êtes hors ligne. {what} partira dès qu&apos;un réseau apparaît.</translation>
    </message>
    <message>
        <source>This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT</source>
        <translation>Cette version ne peut plus envoyer. Vos {waiting} changements sont en sûreté. Mettez à jour par USB ou demandez à l&apos;informatique</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet</source>
        <translation>L&apos;informatique a bloqué ce portable. Remettez-le à l&apos;agence. Rien n&apos;a encore été effacé</translation>
    </message>
    <message>
        <source>The clock of this laptop went back. Set date and time before you record anything.</source>
        <translation>L&apos;horloge de ce portable a reculé. Réglez date et heure avant d&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Only {free} MB free. New photos wait; typing still works. Delete files or ask IT</source>
        <translation>Il ne reste que {free} Mo. Les nouvelles photos attendent ; la saisie marche. Effacez des fichiers ou demandez à l&apos;informatique</translation>
    </message>
    <message>
        <source>exchanged just now</source>
        <translation>échangé à l&apos;instant</translation>
    </message>
    <message>
        <source>exchanged {time} ago</source>
        <translation>échangé il y a {time}</translation>
    </message>
    <message>
        <source>Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text</source>
        <translation>Impossible d&apos;écrire sur le disque à {at}. Votre texte est encore à l&apos;écran. Réessayez / Copiez le texte</translation>
    </message>
    <message>
        <source>No position receiver found. Finish the visit and choose a reason, or plug in the receiver</source>
        <translation>Aucun récepteur de position. Terminez la visite en choisissant une raison, ou branchez le récepteur</translation>
    </message>
    <message>
        <source>Printer did not answer. The receipt is saved and in &quot;Print later&quot;</source>
        <translation>L&apos;imprimante ne répond pas. Le reçu est enregistré et dans « Imprimer plus tard »</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction</source>
        <translation>{day} est clôturé. Enregistrez-le aujourd&apos;hui comme correction</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock says {year}. Set the date, or your receipts will be refused</source>
        <translation>L&apos;horloge de ce portable dit {year}. Réglez la date, sinon vos reçus seront refusés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Change a loan</source>
        <translation>Modifier un prêt</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>Demande de prêt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>On vous demande</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>Feuille de collecte</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>Enregistrer un remboursement</translation>
    </message>
    <message>
        <source>Deposit or withdrawal</source>
        <translation>Dépôt ou retrait</translation>
    </message>
    <message>
        <source>Passbook and statements</source>
        <translation>Livret et relevés</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Commencer l&apos;évaluation</translation>
    </message>
    <message>
        <source>Apply for a loan</source>
        <translation>Demander un prêt</translation>
    </message>
    <message>
        <source>Find a person, group or loan, or type a command</source>
        <translation>Trouver personne, groupe ou prêt, ou taper une commande</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Trouver ou faire</translation>
    </message>
    <message>
        <source>No one called {name} in your centers. A supervisor&apos;s laptop has everybody of the branch.</source>
        <translation>Personne du nom de {name} dans vos centres. Le portable d&apos;un superviseur a toute l&apos;agence.</translation>
    </message>
    <message>
        <source>No one called {name} on this laptop.</source>
        <translation>Personne du nom de {name} sur ce portable.</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Nouvelle personne : {name}</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>Personne ici ne s&apos;appelle ainsi</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late</source>
        <comment>{n} days late</comment>
        <translation>
            <numerusform>{n} jour de retard</numerusform>
            <numerusform>{n} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Centers and groups</source>
        <translation>Centres et groupes</translation>
    </message>
    <message>
        <source>{loan} of {name}</source>
        <translation>{loan} de {name}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
    <message>
        <source>Do something with {name}</source>
        <translation>Faire quelque chose avec {name}</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} attendus</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Waive a part</source>
        <translation>Remettre une partie</translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation>Compter des frais</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Toutes les 2 semaines</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>Toutes les 4 semaines</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dû le</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.</source>
        <translation>Moi, {name}, j&apos;emprunte {amount} à {branch}. Je reçois {in_hand} en main ; {fees} de frais sont retenus.</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch} and get all of it in my hand.</source>
        <translation>Moi, {name}, j&apos;emprunte {amount} à {branch} et je reçois tout en main.</translation>
    </message>
    <message>
        <source>I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.</source>
        <translation>Je rends {total} en {count} échéances de {most} au plus, la première le {first}, la dernière le {last}.</translation>
    </message>
    <message>
        <source>Beyond the amount the loan costs me {cost}, which is {rate} % a year.</source>
        <translation>En plus du montant, le prêt me coûte {cost}, soit {rate} % par an.</translation>
    </message>
    <message>
        <source>I get a numbered receipt for every payment. I may pay earlier at any time.</source>
        <translation>Je reçois un reçu numéroté à chaque paiement. Je peux payer plus tôt à tout moment.</translation>
    </message>
    <message>
        <source>If I cannot pay on a day, I tell my loan officer before it.</source>
        <translation>Si je ne peux pas payer un jour, je le dis à mon agent avant ce jour.</translation>
    </message>
    <message>
        <source>{name} stands in for {amount} of it if I do not pay.</source>
        <translation>{name} en garantit {amount} si je ne paie pas.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Loan file of {name}</source>
        <translation>Dossier de prêt de {name}</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books. What she signed is in the file on paper.</source>
        <translation>Ce prêt a été repris de registres antérieurs. Ce qu&apos;elle a signé est dans le dossier papier.</translation>
    </message>
    <message>
        <source>Paid before it was taken over</source>
        <translation>Payé avant la reprise</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <source>Cash flow of a year in {currency}</source>
        <translation>Trésorerie d&apos;une année en {currency}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Appraisal by {policy}</source>
        <translation>Analyse selon {policy}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Qui garantit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Encore dû</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>No loan is chosen. Open a loan on a person&apos;s page first.</source>
        <translation>Aucun prêt choisi. Ouvrez d&apos;abord un prêt sur la page d&apos;une personne.</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Que faut-il changer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>touches 1 à 4</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>De quelle partie</translation>
    </message>
    <message>
        <source>keys 1 to 3</source>
        <translation>touches 1 à 3</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How many installments</source>
        <translation>Combien d&apos;échéances</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>La première le</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The supervisor decides by it. At most {count} letters.</source>
        <translation>Le superviseur décide d&apos;après cela. Au plus {count} lettres.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>New installments</source>
        <translation>Nouvelles échéances</translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation>Proposé avant</translation>
    </message>
    <message>
        <source>Nothing was proposed for this loan before.</source>
        <translation>Rien n&apos;a été proposé pour ce prêt auparavant.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>proposer</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>Aucun prêt choisi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fill in what should change to see what it does.</source>
        <translation>Remplissez ce qui doit changer pour voir l&apos;effet.</translation>
    </message>
    <message>
        <source>She is asked for as much as before.</source>
        <translation>On lui demande autant qu&apos;avant.</translation>
    </message>
    <message>
        <source>{amount} less will be asked of her</source>
        <translation>On lui demandera {amount} de moins</translation>
    </message>
    <message>
        <source>{amount} more will be asked of her</source>
        <translation>On lui demandera {amount} de plus</translation>
    </message>
    <message>
        <source>Fill this in to go on.</source>
        <translation>Remplissez ceci pour continuer.</translation>
    </message>
    <message>
        <source>Proposed and saved here. It counts when the supervisor agrees</source>
        <translation>Proposé et enregistré ici. Cela compte quand le superviseur accepte</translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day).</source>
        <translation>Entrée garde et descend, Tab va à droite. Ctrl R remplit l&apos;année. 3*450, 1200/w (par semaine), 80/d (par jour).</translation>
    </message>
    <message>
        <source>No application is open. Choose a person first.</source>
        <translation>Aucune demande ouverte. Choisissez d&apos;abord une personne.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>What she pays to others</source>
        <translation>Ce qu&apos;elle paie à d&apos;autres</translation>
    </message>
    <message>
        <source>What she pledges. A number chooses kind and proof.</source>
        <translation>Ce qu&apos;elle met en gage. Un chiffre choisit genre et preuve.</translation>
    </message>
    <message>
        <source>Checked by the program</source>
        <translation>Vérifié par le programme</translation>
    </message>
    <message>
        <source>{n} % filled in</source>
        <translation>rempli à {n} %</translation>
    </message>
    <message>
        <source>Fill the year</source>
        <translation>Remplir l&apos;année</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>vers la droite</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>remettre</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Elle est d&apos;accord</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>d&apos;accord</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>En discuter</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>Ajouter un garant</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>garant</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>Partie : {name}</translation>
    </message>
    <message>
        <source>Agreed, saved here. It can be handed over</source>
        <translation>Convenu, enregistré ici. On peut le remettre</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>Aucune demande ouverte.</translation>
    </message>
    <message>
        <source>The loan is not handed over yet.</source>
        <translation>Le prêt n&apos;est pas encore remis.</translation>
    </message>
    <message>
        <source>It is not handed in yet.</source>
        <translation>Pas encore remis.</translation>
    </message>
    <message>
        <source>This was decided. It can be changed no more; start a new application.</source>
        <translation>C&apos;est décidé. On ne peut plus changer ; commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>Somebody changed this application while you type. What you typed stays here. Read again first.</source>
        <translation>Quelqu&apos;un a changé cette demande pendant la saisie. Votre texte reste ici. Relisez d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing is missing. Ctrl Enter hands it in</source>
        <translation>Rien ne manque. Ctrl Entrée la remet</translation>
    </message>
    <message numerus="yes">
        <source>Handed in and saved here. {n} rule in the way, the supervisor sees it</source>
        <comment>Handed in and saved here. {n} rules in the way, the supervisor sees it</comment>
        <translation>
            <numerusform>Remis et enregistré ici. {n} règle s&apos;y oppose, le superviseur la voit</numerusform>
            <numerusform>Remis et enregistré ici. {n} règles s&apos;y opposent, le superviseur les voit</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in and saved here</source>
        <translation>Remis et enregistré ici</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Left in each month</source>
        <translation>Reste chaque mois</translation>
    </message>
    <message>
        <source>What she can carry</source>
        <translation>Ce qu&apos;elle peut porter</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si quelque chose va mal</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>L&apos;offre</translation>
    </message>
    <message>
        <source>The amount that fits</source>
        <translation>Le montant qui convient</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>Recoupements</translation>
    </message>
    <message>
        <source>No income is written yet. Fill in household or business.</source>
        <translation>Aucun revenu écrit. Remplissez ménage ou activité.</translation>
    </message>
    <message>
        <source>{case}: {sentence}</source>
        <translation>{case} : {sentence}</translation>
    </message>
    <message>
        <source>Choose a loan and an amount first.</source>
        <translation>Choisissez d&apos;abord un prêt et un montant.</translation>
    </message>
    <message>
        <source>Sales, goods and growth were not asked yet.</source>
        <translation>Ventes, marchandises et croissance pas encore demandées.</translation>
    </message>
    <message>
        <source>Nothing can be said without income and a loan.</source>
        <translation>Rien ne peut être dit sans revenu ni prêt.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Du, au</translation>
    </message>
    <message>
        <source>It costs her</source>
        <translation>Cela lui coûte</translation>
    </message>
    <message>
        <source>Rate a year (APR)</source>
        <translation>Taux annuel (TAEG)</translation>
    </message>
    <message>
        <source>Effective rate</source>
        <translation>Taux effectif</translation>
    </message>
    <message>
        <source>year {amount}</source>
        <translation>année {amount}</translation>
    </message>
    <message>
        <source>no proof needed</source>
        <translation>preuve inutile</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>{line}, {column}, {text}</source>
        <translation>{line}, {column}, {text}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Stand in a month, then Ctrl R fills the rest of the year.</source>
        <translation>Placez-vous dans un mois, puis Ctrl R remplit l&apos;année.</translation>
    </message>
    <message>
        <source>Nothing above to fill down from.</source>
        <translation>Rien au-dessus à recopier.</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy cells in the spreadsheet first.</source>
        <translation>Rien à coller. Copiez d&apos;abord des cellules du tableur.</translation>
    </message>
    <message>
        <source>“{text}” stays out. {why}</source>
        <translation>« {text} » reste dehors. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} cell?</source>
        <comment>Change {n} cells?</comment>
        <translation>
            <numerusform>Changer {n} cellule ?</numerusform>
            <numerusform>Changer {n} cellules ?</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: Ctrl Z takes all of it back.</source>
        <translation>Un seul pas : Ctrl Z annule tout.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more stays out</source>
        <comment>{n} more stay out</comment>
        <translation>
            <numerusform>{n} de plus reste dehors</numerusform>
            <numerusform>{n} de plus restent dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Left in all</source>
        <translation>Reste en tout</translation>
    </message>
    <message>
        <source>Who stands in for her?</source>
        <translation>Qui se porte garant ?</translation>
    </message>
    <message>
        <source>She promises to pay what the borrower cannot.</source>
        <translation>Il promet de payer ce que la cliente ne peut pas.</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>Nom, code ou téléphone</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Quelqu&apos;un de dehors</translation>
    </message>
    <message>
        <source>Take her</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Nobody here has this name. Correct it, or press Tab for somebody from outside.</source>
        <translation>Personne ici n&apos;a ce nom. Corrigez, ou Tab pour quelqu&apos;un de dehors.</translation>
    </message>
    <message>
        <source>She is no borrower here. What she earns and spends a month says how much she can stand in for.</source>
        <translation>Elle n&apos;est pas cliente ici. Ce qu&apos;elle gagne et dépense par mois dit combien elle peut garantir.</translation>
    </message>
    <message>
        <source>Who is she?</source>
        <translation>Qui est-elle ?</translation>
    </message>
    <message>
        <source>How she is related</source>
        <translation>Lien avec elle</translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation>Gagne par mois</translation>
    </message>
    <message>
        <source>Spends a month</source>
        <translation>Dépense par mois</translation>
    </message>
    <message>
        <source>Pays on debts a month</source>
        <translation>Paie sur dettes par mois</translation>
    </message>
    <message>
        <source>Register her, let her stand in</source>
        <translation>L&apos;inscrire comme garante</translation>
    </message>
    <message>
        <source>The reason is kept. After the hand-over only a supervisor releases somebody.</source>
        <translation>La raison est gardée. Après la remise, seul un superviseur libère.</translation>
    </message>
    <message>
        <source>Release {name}?</source>
        <translation>Libérer {name} ?</translation>
    </message>
    <message>
        <source>She stands in</source>
        <translation>Elle garantit</translation>
    </message>
    <message>
        <source>Release her</source>
        <translation>La libérer</translation>
    </message>
    <message>
        <source>The borrower does not pay. What {name} then pays is a repayment of hers on this loan.</source>
        <translation>La cliente ne paie pas. Ce que {name} paie alors est un remboursement de sa part sur ce prêt.</translation>
    </message>
    <message>
        <source>Ask {name} to pay?</source>
        <translation>Demander à {name} de payer ?</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>au plus {amount}</translation>
    </message>
    <message>
        <source>Do not ask her</source>
        <translation>Ne pas lui demander</translation>
    </message>
    <message>
        <source>Ask her to pay</source>
        <translation>Lui demander de payer</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Choisissez un jour à partir d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>Garants</translation>
    </message>
    <message>
        <source>Release the guarantor</source>
        <translation>Libérer le garant</translation>
    </message>
    <message>
        <source>release</source>
        <translation>libérer</translation>
    </message>
    <message>
        <source>Ask the guarantor to pay</source>
        <translation>Demander au garant de payer</translation>
    </message>
    <message>
        <source>ask to pay</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>Personne ne garantit encore.</translation>
    </message>
    <message>
        <source>Nobody stands in yet. G adds somebody.</source>
        <translation>Personne ne garantit encore. G en ajoute.</translation>
    </message>
    <message>
        <source>means not known</source>
        <translation>moyens inconnus</translation>
    </message>
    <message>
        <source>{amount} left a month</source>
        <translation>reste {amount} par mois</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>a payé {amount}</translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation>pour {amount}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Choose the loan and its amount first: it says what she stands in for.</source>
        <translation>Choisissez d&apos;abord prêt et montant : c&apos;est ce qui est garanti.</translation>
    </message>
    <message>
        <source>1 said</source>
        <translation>1 dit</translation>
    </message>
    <message>
        <source>2 books</source>
        <translation>2 livres</translation>
    </message>
    <message>
        <source>3 counted</source>
        <translation>3 compté</translation>
    </message>
    <message>
        <source>4 bank</source>
        <translation>4 banque</translation>
    </message>
    <message>
        <source>1 Deposit</source>
        <translation>1 Dépôt</translation>
    </message>
    <message>
        <source>2 Land</source>
        <translation>2 Terrain</translation>
    </message>
    <message>
        <source>3 House</source>
        <translation>3 Maison</translation>
    </message>
    <message>
        <source>4 Vehicle</source>
        <translation>4 Véhicule</translation>
    </message>
    <message>
        <source>5 Equipment</source>
        <translation>5 Matériel</translation>
    </message>
    <message>
        <source>6 Livestock</source>
        <translation>6 Bétail</translation>
    </message>
    <message>
        <source>7 Stock</source>
        <translation>7 Stock</translation>
    </message>
    <message>
        <source>8 Receivables</source>
        <translation>8 Créances</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9 Autre</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucune</translation>
    </message>
    <message>
        <source>1 papers seen</source>
        <translation>1 papiers vus</translation>
    </message>
    <message>
        <source>2 copy kept</source>
        <translation>2 copie gardée</translation>
    </message>
    <message>
        <source>3 registered</source>
        <translation>3 inscrit</translation>
    </message>
    <message>
        <source>Asked to check what she says</source>
        <translation>Demandé pour vérifier ce qu&apos;elle dit</translation>
    </message>
    <message>
        <source>Sales on a day</source>
        <translation>Ventes par jour</translation>
    </message>
    <message>
        <source>Days open in a month</source>
        <translation>Jours ouverts par mois</translation>
    </message>
    <message>
        <source>Sales in a month</source>
        <translation>Ventes par mois</translation>
    </message>
    <message>
        <source>Goods bought in a month</source>
        <translation>Achats par mois</translation>
    </message>
    <message>
        <source>Her margin, in percent</source>
        <translation>Sa marge, en pour cent</translation>
    </message>
    <message>
        <source>Owned when she began</source>
        <translation>Possédait au début</translation>
    </message>
    <message>
        <source>Profits since</source>
        <translation>Bénéfices depuis</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>Retiré depuis</translation>
    </message>
    <message>
        <source>Worn out since</source>
        <translation>Usé depuis</translation>
    </message>
    <message>
        <source>Owned, counted today</source>
        <translation>Possède, compté aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Her best-selling goods</source>
        <translation>Ses meilleures ventes</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Acheté à</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>Vendu à</translation>
    </message>
    <message>
        <source>As she says</source>
        <translation>Selon elle</translation>
    </message>
    <message>
        <source>Books seen</source>
        <translation>Livres vus</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>il y a 12 mois</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>il y a 11 mois</translation>
    </message>
    <message>
        <source>10 months ago</source>
        <translation>il y a 10 mois</translation>
    </message>
    <message>
        <source>9 months ago</source>
        <translation>il y a 9 mois</translation>
    </message>
    <message>
        <source>8 months ago</source>
        <translation>il y a 8 mois</translation>
    </message>
    <message>
        <source>7 months ago</source>
        <translation>il y a 7 mois</translation>
    </message>
    <message>
        <source>6 months ago</source>
        <translation>il y a 6 mois</translation>
    </message>
    <message>
        <source>5 months ago</source>
        <translation>il y a 5 mois</translation>
    </message>
    <message>
        <source>4 months ago</source>
        <translation>il y a 4 mois</translation>
    </message>
    <message>
        <source>3 months ago</source>
        <translation>il y a 3 mois</translation>
    </message>
    <message>
        <source>2 months ago</source>
        <translation>il y a 2 mois</translation>
    </message>
    <message>
        <source>What the business has and owes</source>
        <translation>Ce que l&apos;activité possède et doit</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>Caisse et banque</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>Dû par les clients</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>Marchandises en stock</translation>
    </message>
    <message>
        <source>Other, within a year</source>
        <translation>Autre, sous un an</translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation>Machines et outils</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation>Terrains et bâtiments</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>Dû aux fournisseurs</translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation>Dette sous un an</translation>
    </message>
    <message>
        <source>Debt due later</source>
        <translation>Dette plus tard</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What it earned and spent</source>
        <translation>Ce qu&apos;elle a gagné et dépensé</translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation>Sur combien de mois</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>Coût des marchandises</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Salaires</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Loyer</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Autres coûts</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Usure</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Other income of the house</source>
        <translation>Autre revenu du foyer</translation>
    </message>
    <message>
        <source>The household needs</source>
        <translation>Besoin du ménage</translation>
    </message>
    <message>
        <source>Paid on other loans</source>
        <translation>Payé sur d&apos;autres prêts</translation>
    </message>
    <message>
        <source>Sold to the largest customer</source>
        <translation>Vendu au plus gros client</translation>
    </message>
    <message>
        <source>To pay on this loan</source>
        <translation>À payer sur ce prêt</translation>
    </message>
    <message>
        <source>Turnover that papers prove</source>
        <translation>Chiffre prouvé par papiers</translation>
    </message>
    <message>
        <source>Sales of the last twelve months</source>
        <translation>Ventes des douze derniers mois</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Ce qu&apos;il y a derrière</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>Ce que disent les comptes</translation>
    </message>
    <message>
        <source>{ratio}: {value}</source>
        <translation>{ratio} : {value}</translation>
    </message>
    <message>
        <source>{ratio}: {value}, {limit}</source>
        <translation>{ratio} : {value}, {limit}</translation>
    </message>
    <message>
        <source>Fill in the statements to see their ratios.</source>
        <translation>Remplissez les comptes pour voir leurs ratios.</translation>
    </message>
    <message>
        <source>Sent by family</source>
        <translation>Envoyé par la famille</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>House and fuel</source>
        <translation>Logement, énergie</translation>
    </message>
    <message>
        <source>Feasts and gifts</source>
        <translation>Fêtes et cadeaux</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>Achats de biens</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Rent and power</source>
        <translation>Loyer, courant</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>Salaires versés</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>1 as she says, 2 books seen, 3 counted, 4 bank statement</source>
        <translation>1 selon elle, 2 livres vus, 3 compté, 4 relevé bancaire</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Prêteur</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>1 deposit … 9 other</source>
        <translation>1 dépôt … 9 autre</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>0 none, 1 papers seen, 2 copy kept, 3 registered</source>
        <translation>0 aucune, 1 papiers vus, 2 copie gardée, 3 inscrit</translation>
    </message>
    <message>
        <source>Others take first</source>
        <translation>D&apos;autres d&apos;abord</translation>
    </message>
    <message>
        <source>Owner, if another</source>
        <translation>Propriétaire, si autre</translation>
    </message>
    <message>
        <source>limit {percent} or {amount}</source>
        <translation>limite {percent} ou {amount}</translation>
    </message>
    <message>
        <source>no income written yet</source>
        <translation>aucun revenu écrit</translation>
    </message>
    <message>
        <source>fails {failing} of {total} tests</source>
        <translation>échoue à {failing} tests sur {total}</translation>
    </message>
    <message>
        <source>holds in every test</source>
        <translation>tient dans chaque test</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>Reste par mois</translation>
    </message>
    <message>
        <source>in the tightest quarter</source>
        <translation>au trimestre le plus serré</translation>
    </message>
    <message>
        <source>Installment of that</source>
        <translation>Échéance sur ce reste</translation>
    </message>
    <message>
        <source>Lowest month</source>
        <translation>Mois le plus bas</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>choose a loan</source>
        <translation>choisir un prêt</translation>
    </message>
    <message>
        <source>{state}: {name} {deed}. {reason}</source>
        <translation>{state} : {name} {deed}. {reason}</translation>
    </message>
    <message>
        <source>Approved by {name}: {amount}, as asked, until {day}.</source>
        <translation>Approuvé par {name} : {amount}, comme demandé, jusqu&apos;au {day}.</translation>
    </message>
    <message>
        <source>{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. Talk it over with her first.</source>
        <translation>{name} a approuvé {amount} en {count} échéances (demandé : {asked} en {asked_count}), jusqu&apos;au {day}. Parlez-en d&apos;abord avec elle.</translation>
    </message>
    <message>
        <source>Returned by the supervisor: {reason}</source>
        <translation>Renvoyé par le superviseur : {reason}</translation>
    </message>
    <message>
        <source>The approval ended before the money was handed over. Hand it in again.</source>
        <translation>L&apos;accord a pris fin avant la remise. Remettez la demande à nouveau.</translation>
    </message>
    <message>
        <source>It is with the supervisor. If you change and hand it in again, she sees the new version.</source>
        <translation>C&apos;est chez le superviseur. Si vous changez et remettez, il voit la nouvelle version.</translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation>Ce qu&apos;elle demande</translation>
    </message>
    <message>
        <source>Which loan</source>
        <translation>Quel prêt</translation>
    </message>
    <message>
        <source>keys 1 to 9</source>
        <translation>touches 1 à 9</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>À quoi sert l&apos;argent</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Quoi exactement</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <source>to {most}</source>
        <translation>jusqu&apos;à {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>dès {least}</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>I recommend</source>
        <translation>Je recommande</translation>
    </message>
    <message>
        <source>0 where you advise against it</source>
        <translation>0 si vous le déconseillez</translation>
    </message>
    <message>
        <source>At most {count} letters. The supervisor reads it first.</source>
        <translation>Au plus {count} lettres. Le superviseur le lit d&apos;abord.</translation>
    </message>
    <message>
        <source>To put right first</source>
        <translation>À corriger d&apos;abord</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to put right first</source>
        <comment>{n} things to put right first</comment>
        <translation>
            <numerusform>{n} chose à corriger d&apos;abord</numerusform>
            <numerusform>{n} choses à corriger d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Debts elsewhere</source>
        <translation>Dettes ailleurs</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sûretés</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>no income yet</source>
        <translation>pas de revenu</translation>
    </message>
    <message>
        <source>{amount} in a month</source>
        <translation>{amount} en un mois</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not done yet</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>costs only</source>
        <translation>coûts seuls</translation>
    </message>
    <message numerus="yes">
        <source>{n} lender</source>
        <comment>{n} lenders</comment>
        <translation>
            <numerusform>{n} prêteur</numerusform>
            <numerusform>{n} prêteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>none written</source>
        <translation>rien d&apos;écrit</translation>
    </message>
    <message numerus="yes">
        <source>{n} pledge</source>
        <comment>{n} pledges</comment>
        <translation>
            <numerusform>{n} gage</numerusform>
            <numerusform>{n} gages</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pledged</source>
        <translation>rien en gage</translation>
    </message>
    <message numerus="yes">
        <source>{n} in the way</source>
        <comment>{n} in the way</comment>
        <translation>
            <numerusform>{n} obstacle</numerusform>
            <numerusform>{n} obstacles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>aucun obstacle</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed</source>
        <comment>{n} agreed</comment>
        <translation>
            <numerusform>{n} convenu</numerusform>
            <numerusform>{n} convenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Parties de la demande</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} visit?</source>
        <comment>Accept {n} visits?</comment>
        <translation>
            <numerusform>Accepter {n} visite ?</numerusform>
            <numerusform>Accepter {n} visites ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in their checks: {names}</source>
        <translation>Rien trouvé dans leurs contrôles : {names}</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>Regarder chacune</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n}</source>
        <comment>Accept {n}</comment>
        <translation>
            <numerusform>Accepter {n}</numerusform>
            <numerusform>Accepter les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Visits, assessments and loan applications arrive by sync.</source>
        <translation>Rien ne vous attend. Visites, évaluations et demandes arrivent par synchro.</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>Travail en attente</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Autres conditions</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>return</source>
        <translation>renvoyer</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>discuter</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>Approve other terms</source>
        <translation>Approuver d&apos;autres conditions</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>Voir les photos</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Accept all shown visits</source>
        <translation>Accepter toutes les visites affichées</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Envoyer ce qui est écrit</translation>
    </message>
    <message>
        <source>There is no decision of the last ten seconds.</source>
        <translation>Aucune décision dans les dix dernières secondes.</translation>
    </message>
    <message>
        <source>No visit without flags is shown.</source>
        <translation>Aucune visite sans signal n&apos;est affichée.</translation>
    </message>
    <message>
        <source>Show: {filter}</source>
        <translation>Afficher : {filter}</translation>
    </message>
    <message>
        <source>Put aside · {count}</source>
        <translation>De côté · {count}</translation>
    </message>
    <message>
        <source>until {day}: {reason}</source>
        <translation>jusqu&apos;au {day} : {reason}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>the oldest for {time}</source>
        <translation>le plus ancien depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for you</source>
        <comment>{n} wait for you</comment>
        <translation>
            <numerusform>{n} vous attend</numerusform>
            <numerusform>{n} vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>votre propre travail</translation>
    </message>
    <message>
        <source>It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.</source>
        <translation>Approuvé à d&apos;autres conditions, et l&apos;agent pose une question. Répondez avec D, ou renvoyez avec R.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Rien ne vous attend ici.</translation>
    </message>
    <message>
        <source>Only a loan can be approved with other terms.</source>
        <translation>Seul un prêt peut être approuvé à d&apos;autres conditions.</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>Il n&apos;y a pas de photo.</translation>
    </message>
    <message>
        <source>A change of a loan that is agreed on cannot be taken back with Z.</source>
        <translation>Une modification de prêt acceptée ne s&apos;annule pas avec Z.</translation>
    </message>
    <message>
        <source>Accepted here: {item}. {officer} sees it after the next sync</source>
        <translation>Accepté ici : {item}. {officer} le voit à la prochaine synchro</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit accepted here</source>
        <comment>{n} visits accepted here</comment>
        <translation>
            <numerusform>{n} visite acceptée ici</numerusform>
            <numerusform>{n} visites acceptées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. {n} item waits again</source>
        <comment>Taken back. {n} items wait again</comment>
        <translation>
            <numerusform>Annulé. {n} élément attend à nouveau</numerusform>
            <numerusform>Annulé. {n} éléments attendent à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here. {officer} reads it after the next sync</source>
        <translation>Enregistré ici. {officer} le lit à la prochaine synchro</translation>
    </message>
    <message>
        <source>Put aside. It comes back {day}</source>
        <translation>Mis de côté. Revient le {day}</translation>
    </message>
    <message>
        <source>It waits with the rest again</source>
        <translation>Attend de nouveau avec les autres</translation>
    </message>
    <message>
        <source>Returned here: {item}. {officer} sees it after the next sync</source>
        <translation>Renvoyé ici : {item}. {officer} le voit à la prochaine synchro</translation>
    </message>
    <message>
        <source>{check}: {found}, fine</source>
        <translation>{check} : {found}, bien</translation>
    </message>
    <message>
        <source>{check}: {found}, look at this</source>
        <translation>{check} : {found}, à regarder</translation>
    </message>
    <message>
        <source>by {officer}, waiting {time}</source>
        <translation>par {officer}, attend depuis {time}</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} photo</source>
        <comment>Look at {n} photos</comment>
        <translation>
            <numerusform>Voir {n} photo</numerusform>
            <numerusform>Voir {n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of her</source>
        <translation>Ce qu&apos;on sait d&apos;elle</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>En discussion</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} à regarder</numerusform>
            <numerusform>{n} à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Aucun signal</translation>
    </message>
    <message>
        <source>Why do you approve it all the same?</source>
        <translation>Pourquoi approuver quand même ?</translation>
    </message>
    <message>
        <source>the officer reads it too</source>
        <translation>l&apos;agent le lit aussi</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>L&apos;approuver</translation>
    </message>
    <message>
        <source>Write why this loan is right although a rule speaks against it.</source>
        <translation>Écrivez pourquoi ce prêt est juste bien qu&apos;une règle s&apos;y oppose.</translation>
    </message>
    <message>
        <source>What do you want to know, or to say?</source>
        <translation>Que voulez-vous savoir, ou dire ?</translation>
    </message>
    <message>
        <source>it stays in the queue, under discussion</source>
        <translation>il reste dans la file, en discussion</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>Envoyer la note</translation>
    </message>
    <message>
        <source>Write what you want to know. The officer reads it after the next sync.</source>
        <translation>Écrivez ce que vous voulez savoir. L&apos;agent le lit à la prochaine synchro.</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Pourquoi le renvoyer ?</translation>
    </message>
    <message>
        <source>Say in your own words what to do, if the reason alone is not enough</source>
        <translation>Dites quoi faire avec vos mots si la raison ne suffit pas</translation>
    </message>
    <message>
        <source>Words for the officer</source>
        <translation>Mots pour l&apos;agent</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>Choose a reason with a key from 1 to 9. The officer reads it first.</source>
        <translation>Choisissez une raison avec une touche de 1 à 9. L&apos;agent la lit d&apos;abord.</translation>
    </message>
    <message>
        <source>Note too short</source>
        <translation>Note trop courte</translation>
    </message>
    <message>
        <source>Position missing</source>
        <translation>Position manquante</translation>
    </message>
    <message>
        <source>Person not met</source>
        <translation>Personne non vue</translation>
    </message>
    <message>
        <source>Figures do not fit</source>
        <translation>Chiffres discordants</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Preuve manquante</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Promise unclear</source>
        <translation>Promesse peu claire</translation>
    </message>
    <message>
        <source>Visit again</source>
        <translation>Revisiter</translation>
    </message>
    <message>
        <source>A ratio of the books</source>
        <translation>Un ratio des livres</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Un papier</translation>
    </message>
    <message>
        <source>An insurance</source>
        <translation>Une assurance</translation>
    </message>
    <message>
        <source>Sales through us</source>
        <translation>Ventes par nous</translation>
    </message>
    <message>
        <source>No new debt</source>
        <translation>Pas de nouvelle dette</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What does she promise besides paying?</source>
        <translation>Que promet-elle à part payer ?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Quel genre</translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation>touches 1 à 6</translation>
    </message>
    <message>
        <source>Which ratio</source>
        <translation>Quel ratio</translation>
    </message>
    <message>
        <source>The figure to keep</source>
        <translation>Le chiffre à tenir</translation>
    </message>
    <message>
        <source>like 1.2, or 30 for 30 %</source>
        <translation>comme 1.2, ou 30 pour 30 %</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Looked at first on</source>
        <translation>Première vérification le</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>En convenir</translation>
    </message>
    <message>
        <source>Did she keep it?</source>
        <translation>L&apos;a-t-elle tenu ?</translation>
    </message>
    <message>
        <source>Waived this once</source>
        <translation>Dispensé cette fois</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Enregistrer le contrôle</translation>
    </message>
    <message>
        <source>Choose what you found, with a key from 1 to 3.</source>
        <translation>Choisissez ce que vous avez trouvé, touche 1 à 3.</translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Agree on one</source>
        <translation>Convenir d&apos;un engagement</translation>
    </message>
    <message>
        <source>Agree on a covenant</source>
        <translation>Convenir d&apos;un engagement</translation>
    </message>
    <message>
        <source>covenant</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>Nothing is promised besides paying. N agrees on something.</source>
        <translation>Rien n&apos;est promis à part payer. N convient de quelque chose.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>Laisser en brouillon</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser</translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation>Écrire la preuve</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>soumettre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>Afficher : {part}</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a person in People and press A.</source>
        <translation>Personne n&apos;est choisi. Choisissez dans Personnes et appuyez sur A.</translation>
    </message>
    <message>
        <source>{trouble} Your answers up to now are kept.</source>
        <translation>{trouble} Vos réponses jusqu&apos;ici sont gardées.</translation>
    </message>
    <message>
        <source>Assess {name}</source>
        <translation>Évaluer {name}</translation>
    </message>
    <message>
        <source>{trouble} Your answers are still on screen.</source>
        <translation>{trouble} Vos réponses sont encore à l&apos;écran.</translation>
    </message>
    <message>
        <source>This assessment is handed in and locked. A new one can be begun.</source>
        <translation>Cette évaluation est remise et verrouillée. On peut en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.</source>
        <translation>Demandez-lui d&apos;abord si elle accepte : 1 oui, 2 non, 3 sans phrases.</translation>
    </message>
    <message>
        <source>Assessment saved here. It goes to the supervisor by itself</source>
        <translation>Évaluation enregistrée ici. Elle va d&apos;elle-même au superviseur</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.</source>
        <translation>Quelqu&apos;un l&apos;a notée ce mois-ci. Notez-la aussi, sans le voir. Les deux s&apos;affichent après.</translation>
    </message>
    <message>
        <source>Returned: {reason}. What you had is here; put it right and submit it anew.</source>
        <translation>Renvoyé : {reason}. Ce que vous aviez est ici ; corrigez et soumettez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.</source>
        <comment>{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.</comment>
        <translation>
            <numerusform>{n} phrase est ouverte. Répondez, ou laissez-la avec une raison (S). Rien n&apos;est perdu.</numerusform>
            <numerusform>{n} phrases sont ouvertes. Répondez, ou laissez-les avec une raison (S). Rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d&apos;abord</translation>
    </message>
    <message>
        <source>Say to her, in her own language:</source>
        <translation>Dites-lui, dans sa langue :</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>Yes, she agrees</source>
        <translation>Oui, elle accepte</translation>
    </message>
    <message>
        <source>No, she does not want it</source>
        <translation>Non, elle ne veut pas</translation>
    </message>
    <message>
        <source>Yes, without statements</source>
        <translation>Oui, sans les phrases</translation>
    </message>
    <message>
        <source>Does she agree?</source>
        <translation>Est-elle d&apos;accord ?</translation>
    </message>
    <message>
        <source>Submit it like this: it is recorded that she did not want it. Nothing else is kept.</source>
        <translation>Soumettez ainsi : on note qu&apos;elle n&apos;a pas voulu. Rien d&apos;autre n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Go on with the references and what you saw. Nothing in the score changes by it.</source>
        <translation>Continuez avec les références et ce que vous avez vu. La note n&apos;en change pas.</translation>
    </message>
    <message>
        <source>Did not understand it</source>
        <translation>N&apos;a pas compris</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Préfère ne rien dire</translation>
    </message>
    <message>
        <source>Others were listening</source>
        <translation>D&apos;autres écoutaient</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>{answered} answered, {skipped} skipped, {open} open</source>
        <translation>{answered} répondues, {skipped} laissées, {open} ouvertes</translation>
    </message>
    <message>
        <source>All statements are through. Go on with the references.</source>
        <translation>Toutes les phrases sont passées. Continuez avec les références.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How far does it fit?</source>
        <translation>Est-ce que cela lui ressemble ?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Pourquoi la laisser ?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Phrase {number}</translation>
    </message>
    <message>
        <source>This statement is not here in {language} yet. Say it in her own words.</source>
        <translation>Cette phrase n&apos;existe pas encore ici en {language}. Dites-la dans ses mots à elle.</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Qu&apos;avez-vous vu ou entendu ?</translation>
    </message>
    <message>
        <source>Evidence: {c}</source>
        <translation>Preuve : {c}</translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation>Rien de noté encore</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Weak and strong need a word of what you saw. What you did not see, leave open.</source>
        <translation>Faible et fort demandent un mot de ce que vous avez vu. Le non-vu reste ouvert.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>Parties de l&apos;évaluation</translation>
    </message>
    <message>
        <source>The score is hidden until you submit, so that it does not lead your answers.</source>
        <translation>La note est cachée jusqu&apos;à la remise, pour ne pas guider vos réponses.</translation>
    </message>
    <message>
        <source>It is advice with reasons. It never decides about a loan by itself.</source>
        <translation>C&apos;est un conseil avec ses raisons. Il ne décide jamais seul d&apos;un prêt.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} demandées</translation>
    </message>
    <message>
        <source>from the books</source>
        <translation>d&apos;après les registres</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>À quoi cela ressemble</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Jointe</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non jointe</translation>
    </message>
    <message>
        <source>Spoken to?</source>
        <translation>Parlé ?</translation>
    </message>
    <message>
        <source>She was not reached.</source>
        <translation>Elle n&apos;a pas été jointe.</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Tout est répondu.</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Surtout</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Tout à fait</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. You may leave out any of them or all, and you may say no to everything: that is never held against you.</source>
        <translation>Je voudrais vous lire 24 courtes phrases. Vous dites si chacune vous ressemble. Cela prend environ dix minutes. Vous pouvez en laisser ou tout laisser, et dire non à tout : cela ne vous est jamais reproché.</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>Responsable du groupe</translation>
    </message>
    <message>
        <source>The leader of her group, or somebody of the village committee. Ask alone.</source>
        <translation>La responsable de son groupe, ou quelqu&apos;un du comité du village. Seule à seul.</translation>
    </message>
    <message>
        <source>Somebody who buys from her or sells to her. Ask alone.</source>
        <translation>Quelqu&apos;un qui lui achète ou lui vend. Seul à seul.</translation>
    </message>
    <message>
        <source>Neighbor drawn</source>
        <translation>Voisin tiré au sort</translation>
    </message>
    <message>
        <source>This neighbor was drawn from the list: neither she nor you choose. Ask alone.</source>
        <translation>Ce voisin est tiré de la liste : ni elle ni vous ne choisissez. Seul à seul.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une de plus</translation>
    </message>
    <message>
        <source>Where the three lie far apart, ask one more. Else leave this open.</source>
        <translation>Si les trois sont très éloignées, demandez-en une de plus. Sinon laissez ouvert.</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>toutes les 2 semaines</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>toutes les 4 semaines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups of the center</source>
        <translation>Groupes du centre</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Your notes on this center</source>
        <translation>Vos notes sur ce centre</translation>
    </message>
    <message>
        <source>Who keeps the key, which road in the rains. Stays on this laptop.</source>
        <translation>Qui garde la clé, quel chemin sous la pluie. Reste sur ce portable.</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Dernière réunion</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la feuille</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Print the loan file</source>
        <translation>Imprimer le dossier</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>Hand the application in first.</source>
        <translation>Remettez d&apos;abord la demande.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Form a group here</source>
        <translation>Former un groupe ici</translation>
    </message>
    <message>
        <source>Change name or place</source>
        <translation>Changer nom ou lieu</translation>
    </message>
    <message>
        <source>Change day or time</source>
        <translation>Changer jour ou heure</translation>
    </message>
    <message>
        <source>Form a new center</source>
        <translation>Former un centre</translation>
    </message>
    <message>
        <source>Close or merge this center</source>
        <translation>Fermer ou fusionner ce centre</translation>
    </message>
    <message>
        <source>No center is open. Choose one in Meetings.</source>
        <translation>Aucun centre ouvert. Choisissez-en un dans Réunions.</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. You can read it; changes are hers to make.</source>
        <translation>Ce centre est à {officer}. Vous pouvez le lire ; c&apos;est à l&apos;agent de le changer.</translation>
    </message>
    <message>
        <source>{name} center</source>
        <translation>Centre {name}</translation>
    </message>
    <message>
        <source>Open for loans</source>
        <translation>Ouvert aux prêts</translation>
    </message>
    <message>
        <source>{n} of {m} groups blocked</source>
        <translation>{n} groupes bloqués sur {m}</translation>
    </message>
    <message numerus="yes">
        <source>every {n} week</source>
        <comment>every {n} weeks</comment>
        <translation>
            <numerusform>toutes les {n} semaines</numerusform>
            <numerusform>toutes les {n} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {time}, {often}</source>
        <translation>{weekday} {time}, {often}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>prochaine {day}</translation>
    </message>
    <message>
        <source>Everybody went to {center} on {day}. Its history stays.</source>
        <translation>Toutes sont passées à {center} le {day}. Son historique reste.</translation>
    </message>
    <message>
        <source>This center was closed on {day}. Its history stays.</source>
        <translation>Ce centre a été fermé le {day}. Son historique reste.</translation>
    </message>
    <message>
        <source>fund {amount}</source>
        <translation>fonds {amount}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may borrow</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open for covers: {amount}</source>
        <translation>Couvertures ouvertes : {amount}</translation>
    </message>
    <message>
        <source>Rules · {version}</source>
        <translation>Règles · {version}</translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation>Aucune réunion enregistrée.</translation>
    </message>
    <message>
        <source>{day}: {n} of {m} came, {amount} collected.</source>
        <translation>{day} : {n} venues sur {m}, {amount} encaissés.</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>Ce que vous avez écrit est encore à l&apos;écran.</translation>
    </message>
    <message>
        <source>This center is closed. Nothing can be changed in it any more.</source>
        <translation>Ce centre est fermé. Plus rien ne peut y changer.</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. Ask her, or the supervisor.</source>
        <translation>Ce centre est à {officer}. Demandez-lui, ou au superviseur.</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>Collection sheet ready to print: {file}</source>
        <translation>Feuille de collecte prête à imprimer : {file}</translation>
    </message>
    <message>
        <source>This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.</source>
        <translation>Cette réunion est terminée et se lit seulement. Une faute se corrige par une annulation dans Remboursements.</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>This is the meeting of {day}, not of today. Receipts will carry that day.</source>
        <translation>C&apos;est la réunion du {day}, pas d&apos;aujourd&apos;hui. Les reçus porteront ce jour.</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>La saisir ici</translation>
    </message>
    <message>
        <source>This meeting is finished already. Nothing was recorded twice.</source>
        <translation>Cette réunion est déjà terminée. Rien n&apos;a été enregistré deux fois.</translation>
    </message>
    <message>
        <source>{officer} has this center now. What you typed is kept here; it is hers to finish.</source>
        <translation>{officer} a maintenant ce centre. Ce que vous avez tapé est gardé ici ; à lui de le finir.</translation>
    </message>
    <message>
        <source>{officer} has this center. You can read and print its sheet.</source>
        <translation>{officer} a ce centre. Vous pouvez lire et imprimer sa feuille.</translation>
    </message>
    <message>
        <source>This meeting is on {day}. Print its sheet now, enter it then.</source>
        <translation>Cette réunion est le {day}. Imprimez sa feuille maintenant, saisissez-la ce jour.</translation>
    </message>
    <message>
        <source>You opened this sheet on your other laptop, {moment}. Here it can be read.</source>
        <translation>Vous avez ouvert cette feuille sur votre autre ordinateur, {moment}. Ici, elle peut être lue.</translation>
    </message>
    <message>
        <source>{name} opened this sheet on another laptop, {moment}. Here it can be read.</source>
        <translation>{name} a ouvert cette feuille sur un autre ordinateur, {moment}. Ici, elle peut être lue.</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>Ce que vous avez saisi est gardé ici.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Typed here and not recorded there: {names}. If you have this money, take it in Repayments.</source>
        <translation>Saisi ici et absent là-bas : {names}. Si vous avez cet argent, prenez-le dans Remboursements.</translation>
    </message>
    <message>
        <source>{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.</source>
        <translation>{name} a terminé cette réunion {moment}. Elle se lit seulement ; une faute se corrige par une annulation.</translation>
    </message>
    <message>
        <source>Enter the meeting of {day}?</source>
        <translation>Saisir la réunion du {day} ?</translation>
    </message>
    <message>
        <source>{name} center does not meet today. Hold a meeting all the same?</source>
        <translation>Le centre {name} ne se réunit pas aujourd&apos;hui. Tenir quand même une réunion ?</translation>
    </message>
    <message>
        <source>Meeting finished. Nobody paid, so there are no receipts.</source>
        <translation>Réunion terminée. Personne n&apos;a payé, donc aucun reçu.</translation>
    </message>
    <message>
        <source>Meeting finished. 1 receipt, {number}</source>
        <translation>Réunion terminée. 1 reçu, {number}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting finished. {n} receipt, {first} to {last}</source>
        <comment>Meeting finished. {n} receipts, {first} to {last}</comment>
        <translation>
            <numerusform>Réunion terminée. {n} reçu, {first} à {last}</numerusform>
            <numerusform>Réunion terminée. {n} reçus, {first} à {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Nothing waits for a decision here.</source>
        <translation>Aucun conflit. Rien n&apos;attend de décision ici.</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Voir la semaine</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>You got</source>
        <translation>Vous avez reçu</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Ask for a receipt before you pay</source>
        <translation>Demandez un reçu avant de payer</translation>
    </message>
    <message>
        <source>English alone</source>
        <translation>Anglais seul</translation>
    </message>
    <message>
        <source>Hindi and English</source>
        <translation>Hindi et anglais</translation>
    </message>
    <message>
        <source>Bengali and English</source>
        <translation>Bengali et anglais</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>Arabe et anglais</translation>
    </message>
    <message>
        <source>Swahili and English</source>
        <translation>Swahili et anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>Chinois et anglais</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s value</source>
        <translation>Prendre la valeur de ce portable</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <source>Take the office&apos;s value</source>
        <translation>Prendre la valeur du bureau</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Taper une autre valeur</translation>
    </message>
    <message>
        <source>type another value</source>
        <translation>autre valeur</translation>
    </message>
    <message>
        <source>Keep the one from before</source>
        <translation>Garder celle d&apos;avant</translation>
    </message>
    <message>
        <source>keep before</source>
        <translation>garder avant</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tout à moi</translation>
    </message>
    <message>
        <source>All office</source>
        <translation>Tout du bureau</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Demander à quelqu&apos;un</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>{name} was decided elsewhere meanwhile. Nothing is lost.</source>
        <translation>{name} a été décidé ailleurs entre-temps. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Only you can answer it.</source>
        <translation>Vous seul pouvez y répondre.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Demander à {name}</translation>
    </message>
    <message>
        <source>Nobody else has this record. Ask at the branch.</source>
        <translation>Personne d&apos;autre n&apos;a cette fiche. Demandez à l&apos;agence.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed here and at the office. Nothing is lost: every value stays in the history.</source>
        <comment>{n} records were changed here and at the office. Nothing is lost: every value stays in the history.</comment>
        <translation>
            <numerusform>{n} fiche changée ici et au bureau. Rien n&apos;est perdu : chaque valeur reste dans l&apos;historique.</numerusform>
            <numerusform>{n} fiches changées ici et au bureau. Rien n&apos;est perdu : chaque valeur reste dans l&apos;historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message numerus="yes">
        <source>{n} value to choose</source>
        <comment>{n} values to choose</comment>
        <translation>
            <numerusform>{n} valeur à choisir</numerusform>
            <numerusform>{n} valeurs à choisir</numerusform>
        </translation>
    </message>
    <message>
        <source>put it aside until {day}: {reason}</source>
        <translation>l&apos;a mis de côté jusqu&apos;au {day} : {reason}</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>l&apos;a repris</translation>
    </message>
    <message>
        <source>agreed on the terms with her</source>
        <translation>a convenu des conditions avec elle</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>a annulé la décision</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Choose which value is right. Fields changed on one side only are already merged.</source>
        <translation>Choisissez la bonne valeur. Les champs changés d&apos;un seul côté sont déjà fusionnés.</translation>
    </message>
    <message>
        <source>{name} decides this. Both values are kept until then.</source>
        <translation>{name} décide. Les deux valeurs sont gardées d&apos;ici là.</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} vous demande</translation>
    </message>
    <message>
        <source>This laptop (you)</source>
        <translation>Ce portable (vous)</translation>
    </message>
    <message>
        <source>This laptop ({name})</source>
        <translation>Ce portable ({name})</translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation>Bureau ({name})</translation>
    </message>
    <message numerus="yes">
        <source>{n} value still to choose</source>
        <comment>{n} values still to choose</comment>
        <translation>
            <numerusform>{n} valeur à choisir encore</numerusform>
            <numerusform>{n} valeurs à choisir encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for {field} first. The other choices are kept.</source>
        <translation>Choisissez d&apos;abord une valeur pour {field}. Les autres choix sont gardés.</translation>
    </message>
    <message>
        <source>{name} decides this. Both sides are kept until then.</source>
        <translation>{name} décide. Les deux côtés sont gardés d&apos;ici là.</translation>
    </message>
    <message>
        <source>Saved here. Every value stays in the history</source>
        <translation>Enregistré ici. Chaque valeur reste dans l&apos;historique</translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.</source>
        <comment>No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.</comment>
        <translation>
            <numerusform>Aucun conflit. Rien n&apos;attend de décision. {n} fiche fusionnée seule cette semaine.</numerusform>
            <numerusform>Aucun conflit. Rien n&apos;attend de décision. {n} fiches fusionnées seules cette semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for both officers</source>
        <translation>Note pour les deux agents</translation>
    </message>
    <message>
        <source>Say what you found out, for example by phone</source>
        <translation>Dites ce que vous avez appris, par exemple au téléphone</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>limit {figure}</source>
        <translation>limite {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>Autre valeur pour {field}</translation>
    </message>
    <message>
        <source>Type the right value</source>
        <translation>Tapez la bonne valeur</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>Résultat : {value}</translation>
    </message>
    <message>
        <source>This laptop, {name}</source>
        <translation>Ce portable, {name}</translation>
    </message>
    <message>
        <source>Office, {name}</source>
        <translation>Bureau, {name}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen</source>
        <translation>{chosen} choisies sur {total}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message numerus="yes">
        <source>{n} other change merged by itself</source>
        <comment>{n} other changes merged by themselves</comment>
        <translation>
            <numerusform>{n} autre changement fusionné seul</numerusform>
            <numerusform>{n} autres changements fusionnés seuls</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Records to decide</source>
        <translation>Fiches à décider</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>Champs à choisir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>will be saved</source>
        <translation>sera enregistré</translation>
    </message>
    <message>
        <source>Settled this week</source>
        <translation>Réglé cette semaine</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>Décidé cette semaine</translation>
    </message>
    <message>
        <source>Merged by itself this week: {count}</source>
        <translation>Fusionné seul cette semaine : {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the decision about {name}</source>
        <translation>Annuler la décision sur {name}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Pas ouverte</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Counted alike</source>
        <translation>Compté pareil</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>Imprimer A4</translation>
    </message>
    <message>
        <source>print A4</source>
        <translation>imprimer A4</translation>
    </message>
    <message>
        <source>Print on 80 mm</source>
        <translation>Imprimer sur 80 mm</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>rouleau 80 mm</translation>
    </message>
    <message>
        <source>Down the notes</source>
        <translation>Descendre les billets</translation>
    </message>
    <message>
        <source>down</source>
        <translation>descendre</translation>
    </message>
    <message>
        <source>Go to the count</source>
        <translation>Aller au comptage</translation>
    </message>
    <message>
        <source>count by notes</source>
        <translation>compter billets</translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation>Photo du bordereau</translation>
    </message>
    <message>
        <source>photo of the slip</source>
        <translation>photo bordereau</translation>
    </message>
    <message>
        <source>Money drawn from the branch</source>
        <translation>Argent pris à l&apos;agence</translation>
    </message>
    <message>
        <source>A second person signs too</source>
        <translation>Une autre personne signe aussi</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour d&apos;avant</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>jour d&apos;avant</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour d&apos;après</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>jour d&apos;après</translation>
    </message>
    <message>
        <source>{sentence} Close it first. Nothing of it is lost.</source>
        <translation>{sentence} Clôturez-le d&apos;abord. Rien n&apos;en est perdu.</translation>
    </message>
    <message>
        <source>{sentence} Close it first, or carry on. Nothing of it is lost.</source>
        <translation>{sentence} Clôturez-le d&apos;abord, ou continuez. Rien n&apos;en est perdu.</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Clôturer ce jour</translation>
    </message>
    <message>
        <source>Closed here, not yet received at the office. It is sent with the next sync.</source>
        <translation>Clôturé ici, pas encore reçu au bureau. Envoyé à la prochaine synchro.</translation>
    </message>
    <message>
        <source>Closed and received at the office. Whoever took the money still has to count it.</source>
        <translation>Clôturé et reçu au bureau. Celui qui a pris l&apos;argent doit encore compter.</translation>
    </message>
    <message>
        <source>Whoever took the money counted the same. Nothing is left to do.</source>
        <translation>Celui qui a pris l&apos;argent a compté pareil. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Your supervisor opened this day again: {reason}. Close it again.</source>
        <translation>Votre superviseur a rouvert ce jour : {reason}. Clôturez-le à nouveau.</translation>
    </message>
    <message>
        <source>The day is open. Count again when it ends.</source>
        <translation>La journée est ouverte. Recomptez à la fin.</translation>
    </message>
    <message>
        <source>2  Count</source>
        <translation>2  Compter</translation>
    </message>
    <message>
        <source>Anything else, as one sum</source>
        <translation>Le reste, en une somme</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>2  Count what you begin with</source>
        <translation>2  Comptez avec quoi vous commencez</translation>
    </message>
    <message>
        <source>Typed, not kept yet. Ctrl+Enter keeps it.</source>
        <translation>Tapé, pas encore gardé. Ctrl+Entrée le garde.</translation>
    </message>
    <message>
        <source>Kept at {time}. Type to count again.</source>
        <translation>Gardé à {time}. Tapez pour recompter.</translation>
    </message>
    <message>
        <source>Enter goes down. An empty line is none of that note.</source>
        <translation>Entrée descend. Une ligne vide : aucun de ces billets.</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billet ou pièce</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Handed over or drawn</source>
        <translation>Versé ou pris</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>Cashier or second person</source>
        <translation>Caissier ou seconde personne</translation>
    </message>
    <message>
        <source>Brought from before</source>
        <translation>Apporté d&apos;avant</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Difference (counted less recorded)</source>
        <translation>Écart (compté moins enregistré)</translation>
    </message>
    <message>
        <source>Stays over night</source>
        <translation>Reste la nuit</translation>
    </message>
    <message>
        <source>Handed over (drawn: below zero)</source>
        <translation>Versé (pris : sous zéro)</translation>
    </message>
    <message>
        <source>Why it differs: {reason}</source>
        <translation>Raison de l&apos;écart : {reason}</translation>
    </message>
    <message>
        <source>Why so much stays: {reason}</source>
        <translation>Pourquoi tant reste : {reason}</translation>
    </message>
    <message>
        <source>Closed by {name}, who counted with {witness}.</source>
        <translation>Clôturé par {name}, compté avec {witness}.</translation>
    </message>
    <message numerus="yes">
        <source>Opened again once: {reason}</source>
        <comment>Opened again {n} times, last: {reason}</comment>
        <translation>
            <numerusform>Rouvert une fois : {reason}</numerusform>
            <numerusform>Rouvert {n} fois, la dernière : {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation>Nombre de {note}</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>1  Unfinished</source>
        <translation>1  Inachevé</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>What is half typed on the officer&apos;s own laptop is not known here.</source>
        <translation>Ce qui est à moitié tapé sur le portable de l&apos;agent n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Every sheet and visit is finished, every receipt printed.</source>
        <translation>Toute feuille et visite est finie, tout reçu imprimé.</translation>
    </message>
    <message>
        <source>3  Difference</source>
        <translation>3  Écart</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Raison de l&apos;écart</translation>
    </message>
    <message>
        <source>The supervisor reads it and decides.</source>
        <translation>Le superviseur le lit et décide.</translation>
    </message>
    <message>
        <source>What should be there is told after the count is kept.</source>
        <translation>Ce qui devrait y être est dit après le comptage.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>{amount} less than recorded</source>
        <translation>{amount} de moins qu&apos;enregistré</translation>
    </message>
    <message>
        <source>{amount} more than recorded</source>
        <translation>{amount} de plus qu&apos;enregistré</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>4  Hand over</source>
        <translation>4  Verser</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Numéro du bordereau</translation>
    </message>
    <message>
        <source>After the count: to the cashier, the bank or an agent.</source>
        <translation>Après le comptage : au caissier, à la banque ou à un agent.</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>bordereau {number}</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>avec photo</translation>
    </message>
    <message>
        <source>Nothing may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>Rien ne peut rester la nuit ({policy}). Vide : rien n&apos;est versé maintenant.</translation>
    </message>
    <message>
        <source>{amount} may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>{amount} peuvent rester la nuit ({policy}). Vide : rien n&apos;est versé maintenant.</translation>
    </message>
    <message>
        <source>5  Sign and lock</source>
        <translation>5  Signer et verrouiller</translation>
    </message>
    <message>
        <source>Why so much stays</source>
        <translation>Pourquoi tant reste</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>Compté avec</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>Votre PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>PIN or passphrase of {name}</source>
        <translation>PIN ou phrase secrète de {name}</translation>
    </message>
    <message>
        <source>{name} has no seat on this laptop and signs on the paper.</source>
        <translation>{name} n&apos;a pas de poste sur ce portable et signe sur le papier.</translation>
    </message>
    <message>
        <source>At the end. Then the day is locked and nothing of it changes any more.</source>
        <translation>À la fin. Ensuite le jour est verrouillé et rien n&apos;en change plus.</translation>
    </message>
    <message>
        <source>Nothing stays over night. After this nothing of the day changes any more.</source>
        <translation>Rien ne reste la nuit. Après cela, rien du jour ne change plus.</translation>
    </message>
    <message>
        <source>{amount} stays over night. After this nothing of the day changes any more.</source>
        <translation>{amount} restent la nuit. Après cela, rien du jour ne change plus.</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Ouvrir la journée</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Garder le comptage</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Garder la raison</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>Verser {amount}</translation>
    </message>
    <message>
        <source>{sentence} Then the day can be closed.</source>
        <translation>{sentence} Ensuite la journée peut être clôturée.</translation>
    </message>
    <message>
        <source>Count first; the slip belongs to what is handed over.</source>
        <translation>Comptez d&apos;abord ; le bordereau va avec ce qui est versé.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Came after the day was closed</source>
        <translation>Venu après la clôture</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>not counted there yet</source>
        <translation>pas encore compté là-bas</translation>
    </message>
    <message>
        <source>{name} counted the same</source>
        <translation>{name} a compté pareil</translation>
    </message>
    <message>
        <source>{name} counted {amount}</source>
        <translation>{name} a compté {amount}</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Clôturé par {name}</translation>
    </message>
    <message>
        <source>Closed by {name}, counted together with {witness}</source>
        <translation>Clôturé par {name}, compté avec {witness}</translation>
    </message>
    <message>
        <source>It was opened again before: {reason}</source>
        <translation>Il a été rouvert avant : {reason}</translation>
    </message>
    <message>
        <source>Saved here first</source>
        <translation>D&apos;abord enregistré ici</translation>
    </message>
    <message>
        <source>Nothing you finish waits for a network.</source>
        <translation>Rien de ce que vous finissez n&apos;attend un réseau.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Without your PIN nobody reads this laptop.</source>
        <translation>Sans votre PIN, personne ne lit ce portable.</translation>
    </message>
    <message>
        <source>Sends by itself</source>
        <translation>Envoie tout seul</translation>
    </message>
    <message>
        <source>When a network appears, and goes on after every cut.</source>
        <translation>Dès qu&apos;un réseau apparaît, et reprend après chaque coupure.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue : {language}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Tapez votre PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN encore</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice</source>
        <translation>Les deux diffèrent. Tapez deux fois le même PIN</translation>
    </message>
    <message>
        <source>At least 6 digits; no date, no row of digits</source>
        <translation>Au moins 6 chiffres ; pas de date, pas de suite</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once.</source>
        <translation>Écrivez-le et donnez-le à l&apos;informatique. Il ouvre ce portable si vous oubliez le PIN. Montré une seule fois.</translation>
    </message>
    <message>
        <source>That PIN was not right. Wait {time}, then try again</source>
        <translation>Ce PIN n&apos;était pas juste. Attendez {time}, puis réessayez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>Tapez votre phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase encore</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice</source>
        <translation>Les deux diffèrent. Tapez deux fois la même phrase</translation>
    </message>
    <message>
        <source>At least 15 letters, because this laptop has no keyring</source>
        <translation>Au moins 15 lettres, car ce portable n&apos;a pas de trousseau</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once.</source>
        <translation>Écrivez-la et donnez-la à l&apos;informatique. Elle ouvre ce portable si vous oubliez la phrase. Montrée une seule fois.</translation>
    </message>
    <message>
        <source>That passphrase was not right. Wait {time}, then try again</source>
        <translation>Cette phrase n&apos;était pas juste. Attendez {time}, puis réessayez</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Première copie</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>Préparer ce portable</translation>
    </message>
    <message>
        <source>Set by IT for all laptops</source>
        <translation>Fixée par l&apos;informatique pour tous</translation>
    </message>
    <message>
        <source>IT tells you this address</source>
        <translation>L&apos;informatique vous donne cette adresse</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Adresse du bureau</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>IT gives it to you. It works once, for 48 hours</source>
        <translation>Donné par l&apos;informatique. Il sert une fois, pendant 48 heures</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>Rejoindre le bureau</translation>
    </message>
    <message>
        <source>You may close the laptop. What is copied stays, and the rest comes later.</source>
        <translation>Vous pouvez fermer le portable. Ce qui est copié reste, la suite vient plus tard.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>It is written down. Open</source>
        <translation>C&apos;est écrit. Ouvrir</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, maintenant</translation>
    </message>
    <message>
        <source>Enter the office&apos;s address</source>
        <translation>Saisissez l&apos;adresse du bureau</translation>
    </message>
    <message>
        <source>Enter the code that IT gave you</source>
        <translation>Saisissez le code donné par l&apos;informatique</translation>
    </message>
    <message>
        <source>Welcome, {name}. This laptop belongs to {branch} now.</source>
        <translation>Bienvenue, {name}. Ce portable est maintenant à {branch}.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Open for covers</source>
        <translation>Couvertures ouvertes</translation>
    </message>
    <message>
        <source>Leader: {name}, since {day}</source>
        <translation>Responsable : {name}, depuis le {day}</translation>
    </message>
    <message>
        <source>Secretary: {name}, since {day}</source>
        <translation>Secrétaire : {name}, depuis le {day}</translation>
    </message>
    <message>
        <source>Cashier: {name}, since {day}</source>
        <translation>Trésorière : {name}, depuis le {day}</translation>
    </message>
    <message>
        <source>Open center</source>
        <translation>Ouvrir le centre</translation>
    </message>
    <message>
        <source>No group is open. Choose one on the page of its center.</source>
        <translation>Aucun groupe ouvert. Choisissez-en un sur la page de son centre.</translation>
    </message>
    <message>
        <source>This group was dissolved and can only be read. Its history stays.</source>
        <translation>Ce groupe a été dissous et se lit seulement. Son historique reste.</translation>
    </message>
    <message>
        <source>{n} of {m} members</source>
        <translation>{n} membres sur {m}</translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation>Personne n&apos;est encore élu.</translation>
    </message>
    <message>
        <source>{debtor} owes {creditor} {amount}</source>
        <translation>{debtor} doit {amount} à {creditor}</translation>
    </message>
    <message>
        <source>Nobody owes anybody for a cover.</source>
        <translation>Personne ne doit rien pour une couverture.</translation>
    </message>
    <message>
        <source>None was called off in the last 8 weeks.</source>
        <translation>Aucune n&apos;a été annulée ces 8 dernières semaines.</translation>
    </message>
    <message>
        <source>Trained and tested before its records came here.</source>
        <translation>Formé et testé avant l&apos;arrivée de ses données.</translation>
    </message>
    <message>
        <source>{n} of {m} days are done.</source>
        <translation>{n} jours faits sur {m}.</translation>
    </message>
    <message>
        <source>Passed the recognition test {day}.</source>
        <translation>Test de reconnaissance réussi le {day}.</translation>
    </message>
    <message>
        <source>Not passed {day}</source>
        <translation>Non réussi le {day}</translation>
    </message>
    <message>
        <source>No recognition test yet.</source>
        <translation>Pas encore de test de reconnaissance.</translation>
    </message>
    <message>
        <source>{amount} is in the fund.</source>
        <translation>{amount} sont dans le fonds.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>This group was dissolved. Nothing can be changed in it any more.</source>
        <translation>Ce groupe a été dissous. Plus rien ne peut y changer.</translation>
    </message>
    <message>
        <source>Their savings</source>
        <translation>Leur épargne</translation>
    </message>
    <message>
        <source>The payers get receipts; she owes each what was paid.</source>
        <translation>Les payeuses ont des reçus ; elle doit à chacune ce qui a été payé.</translation>
    </message>
    <message>
        <source>Who pays for {name}?</source>
        <translation>Qui paie pour {name} ?</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>keys 1 to {n}</source>
        <translation>touches 1 à {n}</translation>
    </message>
    <message>
        <source>Record the cover</source>
        <translation>Enregistrer la couverture</translation>
    </message>
    <message>
        <source>Write it in the sheet</source>
        <translation>L&apos;écrire dans la feuille</translation>
    </message>
    <message>
        <source>has {amount}</source>
        <translation>a {amount}</translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation>{name} paie</translation>
    </message>
    <message>
        <source>{amount} of {whole}, {left} stays unpaid</source>
        <translation>{amount} sur {whole}, {left} restent impayés</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} sur {whole}</translation>
    </message>
    <message>
        <source>Enter who pays how much.</source>
        <translation>Saisissez qui paie combien.</translation>
    </message>
    <message>
        <source>20, 20/10, +7 or fri</source>
        <translation>20, 20/10, +7 ou ven</translation>
    </message>
    <message>
        <source>like 10 or 10:30</source>
        <translation>comme 10 ou 10:30</translation>
    </message>
    <message>
        <source>Nobody is in it any more. What was recorded for it stays; nobody meets there from today on.</source>
        <translation>Plus personne n&apos;y est. Ce qui a été noté reste ; personne ne s&apos;y réunit dès aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Everybody in it goes to another center today, with loans, savings and history.</source>
        <translation>Toutes passent aujourd&apos;hui à un autre centre, avec prêts, épargne et historique.</translation>
    </message>
    <message>
        <source>Close {name} center?</source>
        <translation>Fermer le centre {name} ?</translation>
    </message>
    <message>
        <source>arrows or first letters</source>
        <translation>flèches ou premières lettres</translation>
    </message>
    <message>
        <source>Where do its members go?</source>
        <translation>Où vont ses membres ?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>Merge and close</source>
        <translation>Fusionner et fermer</translation>
    </message>
    <message>
        <source>Close the center</source>
        <translation>Fermer le centre</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message numerus="yes">
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs, {amount} owed, days stay</source>
        <comment>{n} run, {amount} owed, days stay</comment>
        <translation>
            <numerusform>{n} court, {amount} dus, les jours restent</numerusform>
            <numerusform>{n} courent, {amount} dus, les jours restent</numerusform>
        </translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>aucun en cours</translation>
    </message>
    <message>
        <source>Savings and funds</source>
        <translation>Épargne et fonds</translation>
    </message>
    <message>
        <source>{weekday} {time}, with {officer}</source>
        <translation>{weekday} {time}, avec {officer}</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Elles se réunissent</translation>
    </message>
    <message>
        <source>{what} to {center}</source>
        <translation>{what} à {center}</translation>
    </message>
    <message>
        <source>A sheet of today is begun here. Finish it first, or it is not recorded.</source>
        <translation>Une feuille d&apos;aujourd&apos;hui est commencée ici. Terminez-la d&apos;abord, sinon elle n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>{name} center closed</source>
        <translation>centre {name} fermé</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Espace coche</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>Membre choisie</translation>
    </message>
    <message>
        <source>loan {number}</source>
        <translation>prêt {number}</translation>
    </message>
    <message>
        <source>no loan yet</source>
        <translation>pas encore de prêt</translation>
    </message>
    <message>
        <source>She may borrow up to {amount} now.</source>
        <translation>Elle peut emprunter jusqu&apos;à {amount} maintenant.</translation>
    </message>
    <message>
        <source>Nothing is in the way of her next loan.</source>
        <translation>Rien ne s&apos;oppose à son prochain prêt.</translation>
    </message>
    <message>
        <source>{n} of {m} meetings</source>
        <translation>{n} réunions sur {m}</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>pas encore de réunion</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Owes for covers</source>
        <translation>Doit pour couvertures</translation>
    </message>
    <message>
        <source>Others owe her</source>
        <translation>D&apos;autres lui doivent</translation>
    </message>
    <message>
        <source>Was covered</source>
        <translation>A été couverte</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>leader</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétaire</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>trésorière</translation>
    </message>
    <message>
        <source>Oldest at the left. Full: came. Half: late. Cross: absent.</source>
        <translation>La plus ancienne à gauche. Plein : venue. Demi : en retard. Croix : absente.</translation>
    </message>
    <message>
        <source>Meetings she came to in this loan cycle</source>
        <translation>Réunions où elle est venue dans ce cycle</translation>
    </message>
    <message>
        <source>Days the oldest unpaid installment is past its day</source>
        <translation>Jours de retard de la plus ancienne échéance impayée</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Last 8 meetings</source>
        <translation>8 dernières réunions</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Next loan</source>
        <translation>Prochain prêt</translation>
    </message>
    <message>
        <source>What the rules allow today</source>
        <translation>Ce que les règles permettent aujourd&apos;hui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>open</source>
        <comment>may borrow</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.</source>
        <translation>Ceci n&apos;est plus sur ce portable : transmis à un autre agent, ou dissous. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation>Personne n&apos;y appartient encore.</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Vie du groupe</translation>
    </message>
    <message>
        <source>It is still loading. Try again in a moment.</source>
        <translation>Encore en chargement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choisir une membre</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Ouvrir la membre</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>vie du groupe</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copier toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row</source>
        <comment>Copied {n} rows</comment>
        <translation>
            <numerusform>{n} ligne copiée</numerusform>
            <numerusform>{n} lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Group covers her</source>
        <translation>Le groupe la couvre</translation>
    </message>
    <message>
        <source>Gives back what others paid</source>
        <translation>Rend ce que d&apos;autres ont payé</translation>
    </message>
    <message>
        <source>Elect into an office</source>
        <translation>Élire à une charge</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>Passer à un autre groupe</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Quelqu&apos;un arrive</translation>
    </message>
    <message>
        <source>Training today</source>
        <translation>Formation aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Recognition test</source>
        <translation>Test de reconnaissance</translation>
    </message>
    <message>
        <source>Money into the fund</source>
        <translation>Argent au fonds</translation>
    </message>
    <message>
        <source>Fine into the fund</source>
        <translation>Amende au fonds</translation>
    </message>
    <message>
        <source>Money out of the fund</source>
        <translation>Argent sorti du fonds</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Dissoudre le groupe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>All members together</source>
        <translation>Toutes les membres ensemble</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>Note, s&apos;il y en a une</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The money is counted with your cash, with a receipt.</source>
        <translation>{amount} sont dans le fonds. L&apos;argent se compte avec votre caisse, avec reçu.</translation>
    </message>
    <message>
        <source>Money into the fund of {name}?</source>
        <translation>Argent au fonds de {name} ?</translation>
    </message>
    <message>
        <source>Fine into the fund of {name}?</source>
        <translation>Amende au fonds de {name} ?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>L&apos;enregistrer</translation>
    </message>
    <message>
        <source>Fund changed</source>
        <translation>Fonds modifié</translation>
    </message>
    <message>
        <source>Who signs with you</source>
        <translation>Qui signe avec vous</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The group has no leader or cashier yet; elect one first.</source>
        <translation>{amount} sont dans le fonds. Le groupe n&apos;a ni responsable ni trésorière ; élisez d&apos;abord.</translation>
    </message>
    <message>
        <source>Money out of the fund of {name}?</source>
        <translation>Argent sorti du fonds de {name} ?</translation>
    </message>
    <message>
        <source>Pay it out</source>
        <translation>Le payer</translation>
    </message>
    <message>
        <source>{name} is not short of anything today. There is nothing to cover.</source>
        <translation>{name} ne doit rien aujourd&apos;hui. Il n&apos;y a rien à couvrir.</translation>
    </message>
    <message>
        <source>Cover for {name} recorded</source>
        <translation>Couverture pour {name} enregistrée</translation>
    </message>
    <message>
        <source>{name} owes nothing for covers. There is nothing to give back.</source>
        <translation>{name} ne doit rien pour des couvertures. Il n&apos;y a rien à rendre.</translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation>De main à main</translation>
    </message>
    <message>
        <source>Through you</source>
        <translation>Par vous</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What does {name} give back?</source>
        <translation>Que rend {name} ?</translation>
    </message>
    <message>
        <source>{name} gave back</source>
        <translation>{name} a rendu</translation>
    </message>
    <message>
        <source>Still owed: {names}. The oldest is paid first.</source>
        <translation>Encore dû : {names}. La plus ancienne est payée d&apos;abord.</translation>
    </message>
    <message>
        <source>Festival or holiday</source>
        <translation>Fête ou jour férié</translation>
    </message>
    <message>
        <source>Funeral in the village</source>
        <translation>Deuil au village</translation>
    </message>
    <message>
        <source>Rain or flood</source>
        <translation>Pluie ou inondation</translation>
    </message>
    <message>
        <source>Members did not come</source>
        <translation>Les membres ne sont pas venues</translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation>Je n&apos;ai pas pu venir</translation>
    </message>
    <message>
        <source>{day}: not held</source>
        <translation>{day} : non tenue</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>reportée au {day}</translation>
    </message>
    <message>
        <source>In your own words, if none fits</source>
        <translation>Avec vos mots, si rien ne convient</translation>
    </message>
    <message>
        <source>Held on another day instead</source>
        <translation>Tenue un autre jour</translation>
    </message>
    <message>
        <source>The supervisor sees it. Installments stay due; the sheet can still be entered later.</source>
        <translation>Le superviseur le voit. Les échéances restent dues ; la feuille peut se saisir plus tard.</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusée</translation>
    </message>
    <message>
        <source>came to {n} of {m}: {meetings}</source>
        <translation>venue à {n} sur {m} : {meetings}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première réunion</translation>
    </message>
    <message>
        <source>It is yours, and meets on the weekday of its first meeting. Groups come next.</source>
        <translation>Il est à vous et se réunit le jour de sa première réunion. Les groupes viennent après.</translation>
    </message>
    <message>
        <source>Form a center?</source>
        <translation>Former un centre ?</translation>
    </message>
    <message>
        <source>Form the center</source>
        <translation>Former le centre</translation>
    </message>
    <message>
        <source>Center formed</source>
        <translation>Centre formé</translation>
    </message>
    <message>
        <source>like: under the mango tree, house of Kamala Devi</source>
        <translation>comme : sous le manguier, maison de Kamala Devi</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Lieu de réunion</translation>
    </message>
    <message>
        <source>Change name or meeting place?</source>
        <translation>Changer nom ou lieu de réunion ?</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} modifié</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de semaine</translation>
    </message>
    <message>
        <source>Installments that fall due later move to the new meetings. Tell every member.</source>
        <translation>Les échéances dues plus tard passent aux nouvelles réunions. Dites-le à chaque membre.</translation>
    </message>
    <message>
        <source>Let {name} meet at another time?</source>
        <translation>Réunir {name} à un autre moment ?</translation>
    </message>
    <message>
        <source>Change the meetings</source>
        <translation>Changer les réunions</translation>
    </message>
    <message>
        <source>Meetings changed</source>
        <translation>Réunions modifiées</translation>
    </message>
    <message>
        <source>Everybody in {name} is in a group already; people can join later.</source>
        <translation>À {name}, chacune a déjà un groupe ; on peut rejoindre plus tard.</translation>
    </message>
    <message>
        <source>Tick who belongs to it; others can join later.</source>
        <translation>Cochez qui en fait partie ; d&apos;autres peuvent rejoindre plus tard.</translation>
    </message>
    <message>
        <source>Form a group in {name}?</source>
        <translation>Former un groupe à {name} ?</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>Former le groupe</translation>
    </message>
    <message>
        <source>Group formed</source>
        <translation>Groupe formé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who joins {name}?</source>
        <translation>Qui rejoint {name} ?</translation>
    </message>
    <message>
        <source>Joined {name}</source>
        <translation>A rejoint {name}</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>Rejoindre le groupe</translation>
    </message>
    <message>
        <source>No group: a borrower on her own</source>
        <translation>Sans groupe : cliente individuelle</translation>
    </message>
    <message>
        <source>Her loans, savings and history go with her. What she owes her group stays owed.</source>
        <translation>Prêts, épargne et historique la suivent. Ce qu&apos;elle doit à son groupe reste dû.</translation>
    </message>
    <message>
        <source>Move {name}?</source>
        <translation>Déplacer {name} ?</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} déplacée</translation>
    </message>
    <message>
        <source>Move her</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>She must owe nothing and have no savings here. Her history stays.</source>
        <translation>Elle ne doit rien devoir et n&apos;avoir aucune épargne ici. Son historique reste.</translation>
    </message>
    <message>
        <source>Let {name} leave?</source>
        <translation>Laisser partir {name} ?</translation>
    </message>
    <message>
        <source>Let her leave</source>
        <translation>La laisser partir</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} est partie</translation>
    </message>
    <message>
        <source>Now: leader {leader}, secretary {secretary}, cashier {cashier}.</source>
        <translation>Actuellement : responsable {leader}, secrétaire {secretary}, trésorière {cashier}.</translation>
    </message>
    <message>
        <source>Which office does {name} get?</source>
        <translation>Quelle charge pour {name} ?</translation>
    </message>
    <message>
        <source>{name} elected</source>
        <translation>{name} élue</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>Donner la charge</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venue</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À propos de quoi</translation>
    </message>
    <message>
        <source>{n} of {m} days are done. Each day counts for those who came.</source>
        <translation>{n} jours faits sur {m}. Chaque jour compte pour celles qui sont venues.</translation>
    </message>
    <message>
        <source>Training of {name} today?</source>
        <translation>Formation de {name} aujourd&apos;hui ?</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>Enregistrer la formation</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>Formation enregistrée</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>{n} of {m} days of training are done.</source>
        <translation>{n} jours de formation faits sur {m}.</translation>
    </message>
    <message>
        <source>Recognition test of {name}?</source>
        <translation>Test de reconnaissance de {name} ?</translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation>Enregistrer le test</translation>
    </message>
    <message>
        <source>Test recorded</source>
        <translation>Test enregistré</translation>
    </message>
    <message>
        <source>It must have no members and no money in its fund. Its history stays.</source>
        <translation>Il ne doit avoir ni membre ni argent au fonds. Son historique reste.</translation>
    </message>
    <message>
        <source>Dissolve {name}?</source>
        <translation>Dissoudre {name} ?</translation>
    </message>
    <message>
        <source>{name} dissolved</source>
        <translation>{name} dissous</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissoudre</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>cette membre</translation>
    </message>
    <message>
        <source>It is her: face and identity paper agree</source>
        <translation>C&apos;est elle : visage et pièce d&apos;identité concordent</translation>
    </message>
    <message>
        <source>The agreement was read to her: amount, installments, what it costs</source>
        <translation>L&apos;accord lui a été lu : montant, échéances, coût</translation>
    </message>
    <message>
        <source>She signed, or gave her thumb print</source>
        <translation>Elle a signé, ou donné l&apos;empreinte du pouce</translation>
    </message>
    <message>
        <source>The money was counted in front of her</source>
        <translation>L&apos;argent a été compté devant elle</translation>
    </message>
    <message>
        <source>Photo of the signature</source>
        <translation>Photo de la signature</translation>
    </message>
    <message>
        <source>Photo of the signed paper, or of the thumb print</source>
        <translation>Photo du papier signé, ou de l&apos;empreinte</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>Ajouter la photo</translation>
    </message>
    <message>
        <source>Kept, encrypted. It goes with the hand-over.</source>
        <translation>Gardée, chiffrée. Elle va avec la remise.</translation>
    </message>
    <message>
        <source>Is the money really there?</source>
        <translation>L&apos;argent est-il vraiment là ?</translation>
    </message>
    <message>
        <source>By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>Selon les données vous avez {held} ; il faut {amount}. Prenez d&apos;abord des espèces. Si vous les avez quand même, votre superviseur doit l&apos;autoriser.</translation>
    </message>
    <message>
        <source>By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>Selon les données vous avez moins que les {amount} nécessaires. Prenez d&apos;abord des espèces. Si vous les avez quand même, votre superviseur doit l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>Ne pas remettre</translation>
    </message>
    <message>
        <source>Hand over, ask the supervisor</source>
        <translation>Remettre, demander au superviseur</translation>
    </message>
    <message>
        <source>Hand over without a photo of the signature?</source>
        <translation>Remettre sans photo de la signature ?</translation>
    </message>
    <message>
        <source>The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file.</source>
        <translation>Le superviseur voit qu&apos;elle manque. Gardez le papier et ajoutez la photo plus tard depuis le dossier.</translation>
    </message>
    <message>
        <source>Take the photo first</source>
        <translation>Prendre d&apos;abord la photo</translation>
    </message>
    <message>
        <source>Hand over, photo later</source>
        <translation>Remettre, photo plus tard</translation>
    </message>
    <message>
        <source>This loan cannot be handed over now.</source>
        <translation>Ce prêt ne peut pas être remis maintenant.</translation>
    </message>
    <message>
        <source>Open the loan file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What she gets and pays</source>
        <translation>Ce qu&apos;elle reçoit et paie</translation>
    </message>
    <message>
        <source>Before the money changes hands</source>
        <translation>Avant que l&apos;argent change de main</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Add the photo of the signature</source>
        <translation>Ajouter la photo de la signature</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>Cocher une étape</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>Pay it out another way</source>
        <translation>Payer autrement</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>remettre</translation>
    </message>
    <message>
        <source>No loan is open that can be handed over.</source>
        <translation>Aucun prêt ouvert à remettre.</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>frais {amount}</translation>
    </message>
    <message>
        <source>saving {amount}</source>
        <translation>épargne {amount}</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>She pays</source>
        <translation>Elle paie</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment of {amount}</source>
        <comment>{n} installments of {amount}</comment>
        <translation>
            <numerusform>{n} échéance de {amount}</numerusform>
            <numerusform>{n} échéances de {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % a year</source>
        <translation>{percent} % par an</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>{n} installments, from {least} up to {most}</source>
        <translation>{n} échéances, de {least} à {most}</translation>
    </message>
    <message>
        <source>Cash with you</source>
        <translation>Espèces en main</translation>
    </message>
    <message>
        <source>No cash leaves your bag. Write the number of the transfer.</source>
        <translation>Aucune espèce ne sort de votre sac. Écrivez le numéro du virement.</translation>
    </message>
    <message>
        <source>told after the count</source>
        <translation>dit après le comptage</translation>
    </message>
    <message>
        <source>Today you count without being told. Look into your bag before you promise.</source>
        <translation>Aujourd&apos;hui vous comptez sans qu&apos;on vous dise. Regardez votre sac avant de promettre.</translation>
    </message>
    <message>
        <source>{amount} too little with you by the records. Draw cash first.</source>
        <translation>Il manque {amount} selon les données. Prenez d&apos;abord des espèces.</translation>
    </message>
    <message>
        <source>Enough cash is with you.</source>
        <translation>Vous avez assez d&apos;espèces.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non remis</translation>
    </message>
    <message numerus="yes">
        <source>{n} step is not ticked yet. Do it, then press its number.</source>
        <comment>{n} steps are not ticked yet. Do each one, then press its number.</comment>
        <translation>
            <numerusform>{n} étape n&apos;est pas cochée. Faites-la, puis tapez son chiffre.</numerusform>
            <numerusform>{n} étapes ne sont pas cochées. Faites chacune, puis tapez son chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over and saved here. Receipt {number}</source>
        <translation>Remis et enregistré ici. Reçu {number}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation>Chez le superviseur</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No loans yet. Start one for a borrower.</source>
        <translation>Pas encore de prêt. Commencez-en un pour une cliente.</translation>
    </message>
    <message>
        <source>Half filled</source>
        <translation>À moitié rempli</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Jeté</translation>
    </message>
    <message>
        <source>Cash-flow sheet</source>
        <translation>Fiche de trésorerie</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>Comptage de caisse</translation>
    </message>
    <message>
        <source>Choices in a conflict</source>
        <translation>Choix dans un conflit</translation>
    </message>
    <message>
        <source>Nothing is half filled in. What you begin is kept here by itself.</source>
        <translation>Rien n&apos;est à moitié rempli. Ce que vous commencez est gardé tout seul.</translation>
    </message>
    <message>
        <source>Nothing was thrown away in the last 30 days.</source>
        <translation>Rien n&apos;a été jeté ces 30 jours.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation>Montrer ce qui est jeté</translation>
    </message>
    <message>
        <source>Show what is half filled</source>
        <translation>Montrer ce qui est à moitié rempli</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>jeté</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>jeter</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>thrown away {time}</source>
        <translation>jeté {time}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>last typed {time}</source>
        <translation>dernière saisie {time}</translation>
    </message>
    <message>
        <source>Thrown away. It stays for 30 days</source>
        <translation>Jeté. Reste 30 jours</translation>
    </message>
    <message>
        <source>It is back among what is half filled</source>
        <translation>De retour parmi ce qui est à moitié rempli</translation>
    </message>
    <message>
        <source>Nothing is chosen in the list.</source>
        <translation>Rien n&apos;est choisi dans la liste.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>loan file</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>En parler</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>nouvelle demande</translation>
    </message>
    <message>
        <source>Nothing here. Show all loans, or start one.</source>
        <translation>Rien ici. Montrez tous les prêts, ou commencez-en un.</translation>
    </message>
    <message>
        <source>No loans yet. Start one.</source>
        <translation>Pas encore de prêt. Commencez-en un.</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>À finir</translation>
    </message>
    <message>
        <source>drafts and returned</source>
        <translation>brouillons et renvoyés</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À remettre</translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} en retard</numerusform>
            <numerusform>{n} en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>aucun en retard</translation>
    </message>
    <message>
        <source>Only what the supervisor has, or has decided, is talked about here.</source>
        <translation>On ne parle ici que de ce que le superviseur a, ou a décidé.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Renvoyés à vous</translation>
    </message>
    <message>
        <source>Approved, not ready</source>
        <translation>Approuvés, pas prêts</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Finissant</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation>commencé, pas remis</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sans mots</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>attend depuis {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>dernière le {day}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <comment>{n} days left</comment>
        <translation>
            <numerusform>reste {n} jour</numerusform>
            <numerusform>reste {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>{n} of {m} came</source>
        <translation>{n} venues sur {m}</translation>
    </message>
    <message>
        <source>{amount} collected</source>
        <translation>{amount} encaissés</translation>
    </message>
    <message>
        <source>Enter the sheet, or press N</source>
        <translation>Saisissez la feuille, ou tapez N</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>{name} center, {day}</source>
        <translation>Centre {name}, {day}</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>Réunions à venir</translation>
    </message>
    <message>
        <source>Meetings of the day</source>
        <translation>Réunions du jour</translation>
    </message>
    <message>
        <source>No center is yours yet. Centers arrive with the first copy from the office.</source>
        <translation>Aucun centre à vous. Les centres arrivent avec la première copie du bureau.</translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation>Ouvrir le centre</translation>
    </message>
    <message>
        <source>open sheet</source>
        <translation>ouvrir feuille</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>a promise falls due</source>
        <translation>une promesse arrive à terme</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit came back and is not sent in again</source>
        <comment>{n} visits came back and are not sent in again</comment>
        <translation>
            <numerusform>{n} visite renvoyée n&apos;est pas remise à nouveau</numerusform>
            <numerusform>{n} visites renvoyées ne sont pas remises à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit waits for your decision</source>
        <comment>{n} visits wait for your decision</comment>
        <translation>
            <numerusform>{n} visite attend votre décision</numerusform>
            <numerusform>{n} visites attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates kinder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>Note plus favorablement que les autres dans des cas semblables ({n} évaluations). Évaluez-en quelques-unes ensemble.</translation>
    </message>
    <message>
        <source>Rates harder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>Note plus sévèrement que les autres dans des cas semblables ({n} évaluations). Évaluez-en quelques-unes ensemble.</translation>
    </message>
    <message>
        <source>All her ratings of a person go together ({n} assessments). Rate some together.</source>
        <translation>Toutes ses notes sur une personne vont ensemble ({n} évaluations). Évaluez-en quelques-unes ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>{label}: noticed in {n} of her last {all} assessments</source>
        <comment>{label}: noticed in {n} of her last {all} assessments</comment>
        <translation>
            <numerusform>{label} : remarqué dans {n} de ses {all} dernières évaluations</numerusform>
            <numerusform>{label} : remarqué dans {n} de ses {all} dernières évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation>Elle a été tenue quand même</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} meeting finished</source>
        <comment>{done} of {n} meetings finished</comment>
        <translation>
            <numerusform>{done} réunion terminée sur {n}</numerusform>
            <numerusform>{done} réunions terminées sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one not recorded</source>
        <comment>{n} earlier ones not recorded</comment>
        <translation>
            <numerusform>{n} plus ancienne non enregistrée</numerusform>
            <numerusform>{n} plus anciennes non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting that is not recorded.</source>
        <translation>Choisissez une réunion non enregistrée.</translation>
    </message>
    <message>
        <source>{meeting}: not held?</source>
        <translation>{meeting} : non tenue ?</translation>
    </message>
    <message>
        <source>Choose a meeting that was said not to be held.</source>
        <translation>Choisissez une réunion dite non tenue.</translation>
    </message>
    <message>
        <source>Taken back. Its sheet is waiting.</source>
        <translation>Annulé. Sa feuille attend.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>My centers</source>
        <translation>Mes centres</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Promesse due</translation>
    </message>
    <message>
        <source>New</source>
        <comment>people</comment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Not visited 90 days</source>
        <translation>Non visitées 90 jours</translation>
    </message>
    <message>
        <source>Nobody&apos;s promise falls due now. Promises come from visits.</source>
        <translation>Aucune promesse n&apos;arrive à terme. Les promesses viennent des visites.</translation>
    </message>
    <message>
        <source>Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody.</source>
        <translation>Personne n&apos;a été inscrit ces 30 jours. Tapez Ctrl+N, puis P pour inscrire.</translation>
    </message>
    <message>
        <source>Everybody was visited within 90 days.</source>
        <translation>Toutes ont été visitées en 90 jours.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Name, code, phone, group or village</source>
        <translation>Nom, code, téléphone, groupe ou village</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer toutes</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>Repay</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>repay</source>
        <translation>rembourser</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>trouver</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>Montrer ou cacher la fiche</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation>copier lignes</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Montrer : {what}</translation>
    </message>
    <message>
        <source>People: {filter}</source>
        <translation>Personnes : {filter}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Look for a part of the name, the phone or the code.</source>
        <translation>Personne ici ne s&apos;appelle « {name} ». Cherchez une partie du nom, le téléphone ou le code.</translation>
    </message>
    <message>
        <source>Nobody is behind. Everybody in your centers has paid what was due.</source>
        <translation>Personne n&apos;est en retard. Toutes vos centres ont payé ce qui était dû.</translation>
    </message>
    <message>
        <source>Nobody is listed here yet. People arrive with the first copy from the office.</source>
        <translation>Personne n&apos;est encore listé. Les personnes arrivent avec la première copie du bureau.</translation>
    </message>
    <message>
        <source>Choose a person first: type a name or use the arrow keys.</source>
        <translation>Choisissez d&apos;abord une personne : tapez un nom ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>Personne choisie</translation>
    </message>
    <message>
        <source>No loan</source>
        <translation>Aucun prêt</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>reste à payer</translation>
    </message>
    <message>
        <source>none</source>
        <comment>loan</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>En impayé</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochain dû</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>never</source>
        <comment>visited</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>évaluer</translation>
    </message>
    <message>
        <source>passbook</source>
        <translation>livret</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation>Modifier le prêt</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Take her photo</source>
        <translation>Prendre sa photo</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>Voisines</translation>
    </message>
    <message>
        <source>previous · next</source>
        <translation>précédente · suivante</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <source>No person is open. Choose one in People.</source>
        <translation>Personne n&apos;est ouvert. Choisissez dans Personnes.</translation>
    </message>
    <message>
        <source>{field} was left as it was: {problem}</source>
        <translation>{field} est resté tel quel : {problem}</translation>
    </message>
    <message>
        <source>She has left. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>Elle est partie. Ses données restent lisibles ; rien de nouveau n&apos;est écrit sur elle.</translation>
    </message>
    <message>
        <source>She has died. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>Elle est décédée. Ses données restent lisibles ; rien de nouveau n&apos;est écrit sur elle.</translation>
    </message>
    <message>
        <source>She has another entry that stands for her. This one can only be read.</source>
        <translation>Une autre fiche la représente. Celle-ci se lit seulement.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celle-là</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Changed at the office too: {n} value. Both are kept.</source>
        <comment>Changed at the office too: {n} values. Both are kept.</comment>
        <translation>
            <numerusform>Changé aussi au bureau : {n} valeur. Les deux sont gardées.</numerusform>
            <numerusform>Changé aussi au bureau : {n} valeurs. Les deux sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>{name} has the same identity number: two entries of one person?</source>
        <translation>{name} a le même numéro d&apos;identité : deux fiches d&apos;une personne ?</translation>
    </message>
    <message>
        <source>{name} may be the same person: two entries of one?</source>
        <translation>{name} est peut-être la même personne : deux fiches d&apos;une seule ?</translation>
    </message>
    <message>
        <source>The person is still being read. Try again in a moment.</source>
        <translation>La personne est en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is nobody further in this list. Esc goes back to it.</source>
        <translation>Plus personne dans cette liste. Esc y retourne.</translation>
    </message>
    <message>
        <source>She has no loan that runs.</source>
        <translation>Elle n&apos;a aucun prêt en cours.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>Nobody has assessed her yet. Press A to begin.</source>
        <translation>Personne ne l&apos;a encore évaluée. A pour commencer.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>Plus d&apos;un an</translation>
    </message>
    <message>
        <source>Hidden: you are asked to rate her too, without seeing this. Press A to begin.</source>
        <translation>Caché : on vous demande de la noter aussi, sans voir ceci. A pour commencer.</translation>
    </message>
    <message>
        <source>No score yet: nothing in the books, no two references, nothing observed. Press A to add it.</source>
        <translation>Pas de note : rien dans les livres, pas deux références, rien d&apos;observé. A pour compléter.</translation>
    </message>
    <message>
        <source>She did not want it. That is no bad sign.</source>
        <translation>Elle n&apos;a pas voulu. Ce n&apos;est pas mauvais signe.</translation>
    </message>
    <message>
        <source>Press A to assess her anew.</source>
        <translation>A pour l&apos;évaluer à nouveau.</translation>
    </message>
    <message>
        <source>Rated again by {name}: {score} of 100</source>
        <translation>Notée à nouveau par {name} : {score} sur 100</translation>
    </message>
    <message>
        <source>A guide, not a decision · rules {version}</source>
        <translation>Un guide, pas une décision · règles {version}</translation>
    </message>
    <message>
        <source>{name} stands at {points} of 100</source>
        <translation>{name} est à {points} sur 100</translation>
    </message>
    <message>
        <source>Speaks for her: {reason}</source>
        <translation>Pour elle : {reason}</translation>
    </message>
    <message>
        <source>Speaks against: {reason}</source>
        <translation>Contre elle : {reason}</translation>
    </message>
    <message>
        <source>Needs a new look: {names}.</source>
        <translation>À revoir : {names}.</translation>
    </message>
    <message>
        <source>Not known, so not counted: {names}.</source>
        <translation>Inconnu, donc non compté : {names}.</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>late</source>
        <comment>attendance</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>went early</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Dernières réunions</translation>
    </message>
    <message>
        <source>came to {came} of {count}</source>
        <translation>venue à {came} sur {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>Lieu et contact</translation>
    </message>
    <message>
        <source>Household and business</source>
        <translation>Ménage et activité</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>She paid at each of them, {amount} in all. Enter shows them one by one.</source>
        <translation>Elle a payé à chacune, {amount} en tout. Entrée les montre une à une.</translation>
    </message>
    <message>
        <source>How do you know this? {field}</source>
        <translation>Comment le savez-vous ? {field}</translation>
    </message>
    <message>
        <source>How do you know? For example: told by her</source>
        <translation>Comment le savez-vous ? Par exemple : dit par elle</translation>
    </message>
    <message>
        <source>Changed elsewhere too: {value}</source>
        <translation>Changé ailleurs aussi : {value}</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc drops it</source>
        <translation>Entrée garde, Esc abandonne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Her newest character assessment, of 100; higher is better</source>
        <translation>Sa dernière évaluation de caractère, sur 100 ; plus haut vaut mieux</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>A quitté le groupe</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>Prêt {number}</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>groupe {name}</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>Suivi des remboursements</translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation>Pas encore de prêt.</translation>
    </message>
    <message>
        <source>Savings held</source>
        <translation>Épargne détenue</translation>
    </message>
    <message>
        <source>{paid} of {count} paid</source>
        <translation>{paid} payées sur {count}</translation>
    </message>
    <message>
        <source>principal left, of {amount}</source>
        <translation>de capital restent, sur {amount}</translation>
    </message>
    <message>
        <source>Regular installment</source>
        <translation>Échéance normale</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} manquée</numerusform>
            <numerusform>{n} manquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} partielle</numerusform>
            <numerusform>{n} partielles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>amount</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>{paid} of {count} due are paid</source>
        <translation>{paid} dues payées sur {count}</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>il ne reste rien</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>She has no loan yet. Loans appear when they are handed out.</source>
        <translation>Elle n&apos;a pas encore de prêt. Les prêts s&apos;affichent dès la remise.</translation>
    </message>
    <message>
        <source>paid off</source>
        <translation>soldé</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>Installments of {product}</source>
        <translation>Échéances de {product}</translation>
    </message>
    <message>
        <source>Installment {number}, {state}</source>
        <translation>Échéance {number}, {state}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>Ménage et revenu</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>Visites et contacts</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Visits, meetings and payments will stand here.</source>
        <translation>Rien ne s&apos;est encore passé. Visites, réunions et paiements seront ici.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Is she one of these?</source>
        <translation>Est-elle l&apos;une de celles-ci ?</translation>
    </message>
    <message>
        <source>People who may be the same person</source>
        <translation>Qui pourrait être la même personne</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>register</source>
        <translation>inscrire</translation>
    </message>
    <message>
        <source>Look at who may be the same</source>
        <translation>Voir qui pourrait être la même</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>même personne ?</translation>
    </message>
    <message>
        <source>leave as draft</source>
        <translation>en brouillon</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>Jeter ce formulaire</translation>
    </message>
    <message>
        <source>Start another form</source>
        <translation>Commencer un autre formulaire</translation>
    </message>
    <message>
        <source>{trouble} What you typed is still on screen.</source>
        <translation>{trouble} Ce que vous avez écrit est encore à l&apos;écran.</translation>
    </message>
    <message>
        <source>No center is yours yet, so nobody can be registered. Form a center first.</source>
        <translation>Aucun centre à vous, donc personne à inscrire. Formez d&apos;abord un centre.</translation>
    </message>
    <message>
        <source>Nobody registered looks like her.</source>
        <translation>Personne d&apos;inscrit ne lui ressemble.</translation>
    </message>
    <message>
        <source>Enter her name.</source>
        <translation>Saisissez son nom.</translation>
    </message>
    <message>
        <source>Registered and saved here. It goes to the office by itself</source>
        <translation>Inscrite et enregistrée ici. Cela va au bureau tout seul</translation>
    </message>
    <message>
        <source>Register another person</source>
        <translation>Inscrire une autre personne</translation>
    </message>
    <message>
        <source>The form was thrown away.</source>
        <translation>Le formulaire a été jeté.</translation>
    </message>
    <message>
        <source>As on her identity card</source>
        <translation>Comme sur sa carte d&apos;identité</translation>
    </message>
    <message>
        <source>like 14/3/1988</source>
        <translation>comme 14/3/1988</translation>
    </message>
    <message>
        <source>Who she is</source>
        <translation>Qui elle est</translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation>Ménage et travail</translation>
    </message>
    <message numerus="yes">
        <source>{n} place free</source>
        <comment>{n} places free</comment>
        <translation>
            <numerusform>{n} place libre</numerusform>
            <numerusform>{n} places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>group</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>Repayment · {name}</source>
        <translation>Remboursement · {name}</translation>
    </message>
    <message>
        <source>{name} has no open loan. Nothing can be repaid here.</source>
        <translation>{name} n&apos;a aucun prêt ouvert. Rien à rembourser ici.</translation>
    </message>
    <message>
        <source>Into her savings instead</source>
        <translation>Plutôt à son épargne</translation>
    </message>
    <message>
        <source>into savings</source>
        <translation>à l&apos;épargne</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>Taper le montant</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}</source>
        <translation>Enregistré ici. Reçu {number}</translation>
    </message>
    <message>
        <source>Paid off. {amount} went into savings, receipt {number}</source>
        <translation>Soldé. {amount} vont à l&apos;épargne, reçu {number}</translation>
    </message>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>Ce reçu est-il authentique ?</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Nothing is recorded.</source>
        <translation>Tapez ce qui est sur le papier. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Like S1-000012</source>
        <translation>Comme S1-000012</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>Dix lettres et chiffres</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>This is no receipt number. Type it as it is printed.</source>
        <translation>Ce n&apos;est pas un numéro de reçu. Tapez-le comme imprimé.</translation>
    </message>
    <message>
        <source>No record here carries {number} with this code. Sync, or ask the office before you say more.</source>
        <translation>Aucune donnée d&apos;ici ne porte {number} avec ce code. Synchronisez, ou demandez au bureau avant d&apos;en dire plus.</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} was taken back. It counts no more.</source>
        <translation>{number} du {day} de {amount} a été annulé. Il ne compte plus.</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} is genuine, but {gone} of it was taken back.</source>
        <translation>{number} du {day} de {amount} est authentique, mais {gone} en a été annulé.</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.</source>
        <translation>{number} est authentique : {amount} le {day}. Une partie est mise de côté ; le superviseur décide.</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}.</source>
        <translation>{number} est authentique : {amount} le {day}.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Kept aside: {reason}</source>
        <translation>Mis de côté : {reason}</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <translation>Pris par un collègue</translation>
    </message>
    <message>
        <source>Record a second receipt?</source>
        <translation>Enregistrer un second reçu ?</translation>
    </message>
    <message>
        <source>Record it a second time?</source>
        <translation>L&apos;enregistrer une deuxième fois ?</translation>
    </message>
    <message>
        <source>More than is left?</source>
        <translation>Plus que ce qui reste ?</translation>
    </message>
    <message>
        <source>The loan is closed. Record it all the same?</source>
        <translation>Le prêt est clos. L&apos;enregistrer quand même ?</translation>
    </message>
    <message>
        <source>Record it all the same?</source>
        <translation>L&apos;enregistrer quand même ?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Take only what is left</source>
        <translation>Prendre seulement le reste</translation>
    </message>
    <message>
        <source>Rest into savings</source>
        <translation>Le surplus à l&apos;épargne</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>Comment il se répartit</translation>
    </message>
    <message>
        <source>Nothing falls due today. {amount} pays the loan off</source>
        <translation>Rien n&apos;est dû aujourd&apos;hui. {amount} soldent le prêt</translation>
    </message>
    <message>
        <source>Expected {amount}: arrears {arrears} · installment {due}</source>
        <translation>Attendu {amount} : impayés {arrears} · échéance {due}</translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation>Attendu {amount}</translation>
    </message>
    <message>
        <source>Still expected today</source>
        <translation>Encore attendu aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Left of the whole loan after it</source>
        <translation>Reste de tout le prêt après</translation>
    </message>
    <message>
        <source>{amount} of it is more than is left of the loan</source>
        <translation>{amount} dépassent ce qui reste du prêt</translation>
    </message>
    <message>
        <source>{amount} of it goes to her savings</source>
        <translation>{amount} vont à son épargne</translation>
    </message>
    <message>
        <source>{amount} of it is to be paid back to her</source>
        <translation>{amount} sont à lui rendre</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Paid by, if somebody else</source>
        <translation>Payé par, si quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>It goes back with the next exchange.</source>
        <translation>Elle repart au prochain échange.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>Écrivez votre réponse</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>Autre paiement</translation>
    </message>
    <message>
        <source>another payment</source>
        <translation>autre paiement</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Save + receipt</source>
        <translation>Enregistrer + reçu</translation>
    </message>
    <message>
        <source>save + receipt</source>
        <translation>enregistrer + reçu</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the person first with Ctrl K.</source>
        <translation>Personne n&apos;est choisi. Trouvez d&apos;abord la personne avec Ctrl K.</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Give the money back.</source>
        <translation>Le reçu {number} est annulé. Rendez l&apos;argent.</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Take it back.</source>
        <translation>Le reçu {number} est annulé. Reprenez-le.</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>Quelle imprimante de reçus ?</translation>
    </message>
    <message>
        <source>Empty: receipts come as PDF, for any printer.</source>
        <translation>Vide : reçus en PDF, pour toute imprimante.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME</source>
        <translation>Comme 192.168.1.50, /dev/usb/lp0, COM3 ou windows:NOM</translation>
    </message>
    <message>
        <source>{column}, {width} wide</source>
        <translation>{column}, largeur {width}</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Left and Right make it narrower or wider.</source>
        <translation>Espace montre ou cache une colonne, Gauche et Droite règlent la largeur.</translation>
    </message>
    <message>
        <source>Which columns do you want?</source>
        <translation>Quelles colonnes voulez-vous ?</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Left the branch</source>
        <translation>A quitté l&apos;agence</translation>
    </message>
    <message>
        <source>Too many centers</source>
        <translation>Trop de centres</translation>
    </message>
    <message>
        <source>Its people, loans and meetings go along. Both laptops learn it with their next exchange.</source>
        <translation>Ses personnes, prêts et réunions suivent. Les deux portables l&apos;apprennent au prochain échange.</translation>
    </message>
    <message>
        <source>Hand {center} over?</source>
        <translation>Transmettre {center} ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Le transmettre</translation>
    </message>
    <message>
        <source>Choose who takes it over</source>
        <translation>Choisissez qui le reprend</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>Choisissez ou écrivez pourquoi</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>This names no printer. Type an address, a device, or nothing for PDF.</source>
        <translation>Ceci ne nomme aucune imprimante. Tapez une adresse, un appareil, ou rien pour PDF.</translation>
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
        <translation>Reçus en {language}</translation>
    </message>
    <message>
        <source>Receipts on {width} paper</source>
        <translation>Reçus sur papier {width}</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante de reçus</translation>
    </message>
    <message>
        <source>Print later: what did not come out today</source>
        <translation>Imprimer plus tard : ce qui n&apos;est pas sorti aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Receipts go to {printer} from now on</source>
        <translation>Les reçus vont désormais à {printer}</translation>
    </message>
    <message>
        <source>Receipts come as PDF from now on</source>
        <translation>Les reçus viennent désormais en PDF</translation>
    </message>
    <message>
        <source>Every receipt of today was printed.</source>
        <translation>Tous les reçus d&apos;aujourd&apos;hui sont imprimés.</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} printed</source>
        <translation>Copie {copy} du reçu {number} imprimée</translation>
    </message>
    <message>
        <source>Receipt {number} printed</source>
        <translation>Reçu {number} imprimé</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} ready to print: {path}</source>
        <translation>Copie {copy} du reçu {number} prête à imprimer : {path}</translation>
    </message>
    <message>
        <source>Receipt {number} ready to print: {path}</source>
        <translation>Reçu {number} prêt à imprimer : {path}</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Pas de reçu</translation>
    </message>
    <message>
        <source>Receipt {number}, {name}, {parts}, paid {paid}</source>
        <translation>Reçu {number}, {name}, {parts}, payé {paid}</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Montant faux</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisi deux fois</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>L&apos;argent a été rendu</translation>
    </message>
    <message>
        <source>Reverse receipt {number}?</source>
        <translation>Annuler le reçu {number} ?</translation>
    </message>
    <message>
        <source>The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.</source>
        <translation>Le reçu garde son numéro et est marqué annulé. Dites-le à la cliente et rendez l&apos;argent.</translation>
    </message>
    <message>
        <source>All of it, {total}</source>
        <translation>Tout, {total}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Ask the supervisor?</source>
        <translation>Demander au superviseur ?</translation>
    </message>
    <message>
        <source>She types it herself. Wrong tries are counted.</source>
        <translation>Il le tape lui-même. Les essais faux sont comptés.</translation>
    </message>
    <message>
        <source>Keep the receipt</source>
        <translation>Garder le reçu</translation>
    </message>
    <message>
        <source>Let the supervisor decide</source>
        <translation>Laisser le superviseur décider</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Qui accepte</translation>
    </message>
    <message>
        <source>Let her decide later</source>
        <translation>Le laisser décider plus tard</translation>
    </message>
    <message>
        <source>Let her type her PIN, or let her decide later</source>
        <translation>Faites-lui taper son PIN, ou laissez décider plus tard</translation>
    </message>
    <message>
        <source>Choose or write why it is taken back</source>
        <translation>Choisissez ou écrivez pourquoi il est annulé</translation>
    </message>
    <message>
        <source>Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again.</source>
        <translation>Votre journée de caisse est clôturée. L&apos;argent pris est mis de côté jusqu&apos;à ce que le superviseur rouvre la journée.</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Saving opens it, with nothing brought from before.</source>
        <translation>Votre journée de caisse n&apos;est pas ouverte. Enregistrer l&apos;ouvre, sans rien d&apos;apporté.</translation>
    </message>
    <message>
        <source>The cash day of {day} is not closed. The payment is saved all the same.</source>
        <translation>La journée du {day} n&apos;est pas clôturée. Le paiement est enregistré quand même.</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Count what you brought; the payment is saved all the same.</source>
        <translation>Votre journée de caisse n&apos;est pas ouverte. Comptez ce que vous avez apporté ; le paiement est enregistré quand même.</translation>
    </message>
    <message>
        <source>No receipts yet. Take a payment, or finish a meeting.</source>
        <translation>Pas encore de reçus. Prenez un paiement, ou finissez une réunion.</translation>
    </message>
    <message>
        <source>New repayment</source>
        <translation>Nouveau remboursement</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>réimprimer</translation>
    </message>
    <message>
        <source>new repayment</source>
        <translation>nouveau remboursement</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Sauter à un nom</translation>
    </message>
    <message>
        <source>jump to name</source>
        <translation>aller au nom</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Contrôler un reçu</translation>
    </message>
    <message>
        <source>check a receipt</source>
        <translation>contrôler un reçu</translation>
    </message>
    <message numerus="yes">
        <source>Taken by you today · {n} receipt</source>
        <comment>Taken by you today · {n} receipts</comment>
        <translation>
            <numerusform>Pris par vous aujourd&apos;hui · {n} reçu</numerusform>
            <numerusform>Pris par vous aujourd&apos;hui · {n} reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>the sum is told after you counted the cash</source>
        <translation>la somme est dite après le comptage</translation>
    </message>
    <message>
        <source>No receipt is chosen.</source>
        <translation>Aucun reçu choisi.</translation>
    </message>
    <message>
        <source>This receipt was given out on another laptop.</source>
        <translation>Ce reçu a été donné sur un autre portable.</translation>
    </message>
    <message>
        <source>This receipt is reversed already.</source>
        <translation>Ce reçu est déjà annulé.</translation>
    </message>
    <message>
        <source>She gave</source>
        <translation>Elle a donné</translation>
    </message>
    <message>
        <source>She got</source>
        <translation>Elle a reçu</translation>
    </message>
    <message>
        <source>Owes (principal)</source>
        <translation>Doit (capital)</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Owed (principal)</source>
        <translation>Dû (capital)</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>Encore demandé</translation>
    </message>
    <message>
        <source>Receipt, slip</source>
        <translation>Reçu, bordereau</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>With the officer</source>
        <translation>Chez l&apos;agent</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Collected of it</source>
        <translation>Encaissé là-dessus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Arrears paid</source>
        <translation>Impayés réglés</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Arrears now</source>
        <translation>Impayés actuels</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Expected and collected by member</source>
        <translation>Attendu et encaissé par membre</translation>
    </message>
    <message>
        <source>Expected and collected by group</source>
        <translation>Attendu et encaissé par groupe</translation>
    </message>
    <message>
        <source>Expected and collected by center</source>
        <translation>Attendu et encaissé par centre</translation>
    </message>
    <message>
        <source>Expected and collected by officer</source>
        <translation>Attendu et encaissé par agent</translation>
    </message>
    <message>
        <source>{words}, kept aside</source>
        <translation>{words}, mis de côté</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>What was taken back is left out.</source>
        <translation>Ce qui a été annulé est omis.</translation>
    </message>
    <message>
        <source>Statement of a loan</source>
        <translation>Relevé d&apos;un prêt</translation>
    </message>
    <message>
        <source>Still asked, with everything</source>
        <translation>Encore demandé, tout compris</translation>
    </message>
    <message>
        <source>Beyond: what the loan did not take; it went to savings or is to be paid back.</source>
        <translation>Au-delà : ce que le prêt n&apos;a pas pris ; c&apos;est allé à l&apos;épargne ou est à rendre.</translation>
    </message>
    <message>
        <source>What is with you is told after you counted the cash.</source>
        <translation>Ce que vous avez est dit après le comptage.</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>cash</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Brought + in - out = left.</source>
        <translation>Report + entrées - sorties = reste.</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Livre de caisse</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>end of {day}</source>
        <translation>fin du {day}</translation>
    </message>
    <message>
        <source>As far as this laptop has the records. Days are those of the documents, as they stand now.</source>
        <translation>Selon les données de ce portable. Les jours sont ceux des documents, tels qu&apos;ils sont maintenant.</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Collected in all</source>
        <translation>Encaissé en tout</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Due: what first fell due in the period. Collected of it: paid before or in the period.</source>
        <translation>Dû : échu pour la première fois dans la période. Encaissé là-dessus : payé avant ou pendant la période.</translation>
    </message>
    <message>
        <source>On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.</source>
        <translation>À temps : payé au plus tard le jour dit. Impayés réglés : dus avant la période. D&apos;avance : dus après.</translation>
    </message>
    <message>
        <source>As far as this laptop has the records.</source>
        <translation>Selon les données de ce portable.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Centers</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Expected and collected</source>
        <translation>Attendu et encaissé</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>Portefeuille à risque</translation>
    </message>
    <message>
        <source>Today is left out until you counted the cash.</source>
        <translation>Aujourd&apos;hui est omis jusqu&apos;au comptage de la caisse.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Rien dans cette période.</translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation>Une période plus longue</translation>
    </message>
    <message>
        <source>Write a table (CSV)</source>
        <translation>Écrire un tableau (CSV)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Open what is behind the row</source>
        <translation>Ouvrir ce qui est derrière la ligne</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Autre période</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>Another cut</source>
        <translation>Autre découpe</translation>
    </message>
    <message>
        <source>by center, group ...</source>
        <translation>par centre, groupe ...</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Autre agent</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>Rapport : {name}</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Rien à imprimer pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nothing in this period ({period}).</source>
        <translation>Rien dans cette période ({period}).</translation>
    </message>
    <message>
        <source>Behind this row is no page of its own.</source>
        <translation>Il n&apos;y a pas de page derrière cette ligne.</translation>
    </message>
    <message>
        <source>No loans yet. The branch&apos;s figures appear with the first copy of its loans.</source>
        <translation>Pas encore de prêts. Les chiffres viennent avec la première copie des prêts.</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>Aperçu du risque</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres au</translation>
    </message>
    <message>
        <source>PAR 30, last 26 weeks</source>
        <translation>PAR 30, 26 dernières semaines</translation>
    </message>
    <message>
        <source>PAR 30, percent of outstanding</source>
        <translation>PAR 30, pour cent de l&apos;encours</translation>
    </message>
    <message>
        <source>How late, by amount</source>
        <translation>Retards, par montant</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>À regarder d&apos;abord</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>Rien de notable aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>No officer is chosen. Choose one in the table of Risk.</source>
        <translation>Aucun agent choisi. Choisissez-en un dans le tableau de Risque.</translation>
    </message>
    <message>
        <source>Hand the center over</source>
        <translation>Transmettre le centre</translation>
    </message>
    <message>
        <source>People who are behind</source>
        <translation>Personnes en retard</translation>
    </message>
    <message>
        <source>people behind</source>
        <translation>personnes en retard</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>caisse</translation>
    </message>
    <message>
        <source>Choose one of her centers first.</source>
        <translation>Choisissez d&apos;abord un de ses centres.</translation>
    </message>
    <message>
        <source>There is no other officer here.</source>
        <translation>Il n&apos;y a pas d&apos;autre agent ici.</translation>
    </message>
    <message>
        <source>Officer · {name}</source>
        <translation>Agent · {name}</translation>
    </message>
    <message>
        <source>{center} goes to {name}</source>
        <translation>{center} passe à {name}</translation>
    </message>
    <message>
        <source>The officer&apos;s page</source>
        <translation>La page de l&apos;agent</translation>
    </message>
    <message>
        <source>Approval queue</source>
        <translation>File d&apos;approbation</translation>
    </message>
    <message>
        <source>approval queue</source>
        <translation>approbations</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflits</translation>
    </message>
    <message>
        <source>limits: {policy}</source>
        <translation>limites : {policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} officer</source>
        <comment>{n} officers</comment>
        <translation>
            <numerusform>{n} agent</numerusform>
            <numerusform>{n} agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} borrower</source>
        <comment>{n} borrowers</comment>
        <translation>
            <numerusform>{n} cliente</numerusform>
            <numerusform>{n} clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Late over 30 days (PAR 30)</source>
        <translation>Plus de 30 jours (PAR 30)</translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation>limite {share}</translation>
    </message>
    <message>
        <source>Late 1 day or more (PAR 1)</source>
        <translation>1 jour ou plus (PAR 1)</translation>
    </message>
    <message>
        <source>{amount} in late loans</source>
        <translation>{amount} en prêts en retard</translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation>Encaissé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>of {amount} · {share}</source>
        <translation>sur {amount} · {share}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>approvals and conflicts</source>
        <translation>approbations et conflits</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>rien à décider</translation>
    </message>
    <message>
        <source>Not seen since yesterday</source>
        <translation>Non vus depuis hier</translation>
    </message>
    <message>
        <source>everybody has synced</source>
        <translation>tout le monde a synchronisé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} et {count} de plus</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>PAR 30</source>
        <translation>PAR 30</translation>
    </message>
    <message>
        <source>Outstanding of loans late over 30 days, of all outstanding</source>
        <translation>Encours des prêts à plus de 30 jours de retard, sur tout l&apos;encours</translation>
    </message>
    <message>
        <source>Last collection received</source>
        <translation>Dernier encaissement reçu</translation>
    </message>
    <message>
        <source>{name}, PAR 30 {share}</source>
        <translation>{name}, PAR 30 {share}</translation>
    </message>
    <message>
        <source>Savings · {name}</source>
        <translation>Épargne · {name}</translation>
    </message>
    <message>
        <source>way</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}. She has {amount} in savings</source>
        <translation>Enregistré ici. Reçu {number}. Elle a {amount} d&apos;épargne</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Her savings</source>
        <translation>Son épargne</translation>
    </message>
    <message>
        <source>keys 1 and 2</source>
        <translation>touches 1 et 2</translation>
    </message>
    <message>
        <source>Every week {amount}</source>
        <translation>Chaque semaine {amount}</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Tout montant</translation>
    </message>
    <message>
        <source>At most {amount} today ({policy})</source>
        <translation>Au plus {amount} aujourd&apos;hui ({policy})</translation>
    </message>
    <message>
        <source>{amount} ({policy})</source>
        <translation>{amount} ({policy})</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Sur le compte</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Après ceci</translation>
    </message>
    <message>
        <source>May be taken out today</source>
        <translation>Retirable aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Must stay while a loan runs</source>
        <translation>Doit rester pendant un prêt</translation>
    </message>
    <message>
        <source>Taken out this month</source>
        <translation>Retiré ce mois</translation>
    </message>
    <message>
        <source>The account may hold</source>
        <translation>Le compte peut contenir</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>À saisir</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Payé d&apos;avance</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Épargné</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Caisse comptée</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>Agent : {name}</translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, W left early; or 1 to 5</source>
        <translation>P présente, L en retard, A absente, E excusée, W partie tôt ; ou 1 à 5</translation>
    </message>
    <message>
        <source>Loan · week</source>
        <translation>Prêt · semaine</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Click to bring what needs you to the top; again for the order of the paper sheet</source>
        <translation>Cliquez pour mettre en haut ce qui vous attend ; encore pour l&apos;ordre du papier</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>Nombre de {amount}</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>partie tôt</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>Finish {name} center meeting?</source>
        <translation>Terminer la réunion de {name} ?</translation>
    </message>
    <message>
        <source>For ten seconds Ctrl+Z takes it back. Later a mistake is corrected with a reversal.</source>
        <translation>Pendant dix secondes Ctrl+Z l&apos;annule. Plus tard, on corrige une erreur par une annulation.</translation>
    </message>
    <message>
        <source>Back to sheet</source>
        <translation>Retour à la feuille</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
    <message>
        <source>Not in cash</source>
        <translation>Hors espèces</translation>
    </message>
    <message>
        <source>Paid for others, in cash</source>
        <translation>Payé pour d&apos;autres, en espèces</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Amendes</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>manque {amount}</translation>
    </message>
    <message>
        <source>Not paid or part paid</source>
        <translation>Impayé ou payé en partie</translation>
    </message>
    <message>
        <source>type what is in your hand</source>
        <translation>tapez ce que vous avez en main</translation>
    </message>
    <message>
        <source>only if you counted it</source>
        <translation>seulement si vous l&apos;avez compté</translation>
    </message>
    <message>
        <source>Cash you counted</source>
        <translation>Caisse comptée</translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation>Compter par billets</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>Pourquoi cet écart ?</translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <translation>{name} et {n} de plus</translation>
    </message>
    <message>
        <source>Write a reason for {name} or leave it for the visit</source>
        <translation>Écrivez une raison pour {name} ou laissez-la pour la visite</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Matches the sheet: {amount}</source>
        <translation>Conforme à la feuille : {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt now</source>
        <comment>Print {n} receipts now</comment>
        <translation>
            <numerusform>Imprimer {n} reçu maintenant</numerusform>
            <numerusform>Imprimer {n} reçus maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt later</source>
        <comment>Print {n} receipts later</comment>
        <translation>
            <numerusform>Imprimer {n} reçu plus tard</numerusform>
            <numerusform>Imprimer {n} reçus plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the cash you counted</source>
        <translation>Tapez la caisse comptée</translation>
    </message>
    <message>
        <source>{amount} more than the sheet. Count again, or write why and finish</source>
        <translation>{amount} de plus que la feuille. Recomptez, ou écrivez pourquoi et terminez</translation>
    </message>
    <message>
        <source>{amount} less than the sheet. Count again, or write why and finish</source>
        <translation>{amount} de moins que la feuille. Recomptez, ou écrivez pourquoi et terminez</translation>
    </message>
    <message>
        <source>Esc to look, Enter to record it all the same</source>
        <translation>Esc pour revoir, Entrée pour enregistrer quand même</translation>
    </message>
    <message numerus="yes">
        <source>{n} member still to enter</source>
        <comment>{n} members still to enter</comment>
        <translation>
            <numerusform>{n} membre encore à saisir</numerusform>
            <numerusform>{n} membres encore à saisir</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is finished when everybody has been entered. What you typed is safe.</source>
        <translation>La réunion se termine quand toutes sont saisies. Ce que vous avez tapé est en sûreté.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>Mark absent, not paid</source>
        <translation>Marquer absente, non payé</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>{name} (part paid)</source>
        <translation>{name} (payé en partie)</translation>
    </message>
    <message>
        <source>{name} (not paid)</source>
        <translation>{name} (impayé)</translation>
    </message>
    <message>
        <source>{name} (absent)</source>
        <translation>{name} (absente)</translation>
    </message>
    <message>
        <source>{name} (excused)</source>
        <translation>{name} (excusée)</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <translation>Brouillon · enregistré</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <translation>Brouillon · en cours</translation>
    </message>
    <message>
        <source>Draft · not on disk</source>
        <translation>Brouillon · pas sur disque</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Jump to number or name</source>
        <translation>Aller au numéro ou nom</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Payé maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Savings now</source>
        <translation>Épargne maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} row?</source>
        <comment>Change {n} rows?</comment>
        <translation>
            <numerusform>Changer {n} ligne ?</numerusform>
            <numerusform>Changer {n} lignes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{typed}” stays out.</source>
        <translation>{name} : « {typed} » reste dehors.</translation>
    </message>
    <message>
        <source>{n} more stay out</source>
        <translation>{n} de plus restent dehors</translation>
    </message>
    <message numerus="yes">
        <source>{n} line beyond the last member</source>
        <comment>{n} lines beyond the last member</comment>
        <translation>
            <numerusform>{n} ligne après la dernière membre</numerusform>
            <numerusform>{n} lignes après la dernière membre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt</source>
        <comment>Print {n} receipts</comment>
        <translation>
            <numerusform>Imprimer {n} reçu</numerusform>
            <numerusform>Imprimer {n} reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt ready to print: {file}</source>
        <comment>{n} receipts ready to print: {file}</comment>
        <translation>
            <numerusform>{n} reçu prêt à imprimer : {file}</numerusform>
            <numerusform>{n} reçus prêts à imprimer : {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total · {n} member</source>
        <comment>Total · {n} members</comment>
        <translation>
            <numerusform>Total · {n} membre</numerusform>
            <numerusform>Total · {n} membres</numerusform>
        </translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>dû {amount}</translation>
    </message>
    <message>
        <source>due nothing</source>
        <translation>rien de dû</translation>
    </message>
    <message>
        <source>arrears {amount}</source>
        <translation>impayés {amount}</translation>
    </message>
    <message>
        <source>arrears none</source>
        <translation>aucun impayé</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>attendu {amount}</translation>
    </message>
    <message>
        <source>expected nothing</source>
        <translation>rien d&apos;attendu</translation>
    </message>
    <message>
        <source>fine of {name} none</source>
        <translation>amende de {name} aucune</translation>
    </message>
    <message>
        <source>fine of {name} {amount}</source>
        <translation>amende de {name} {amount}</translation>
    </message>
    <message>
        <source>{name}, expected {amount}, not entered</source>
        <translation>{name}, attendu {amount}, non saisi</translation>
    </message>
    <message>
        <source>{name}, has no loan</source>
        <translation>{name}, n&apos;a pas de prêt</translation>
    </message>
    <message>
        <source>{name}, expected {expected}, paid {paid}</source>
        <translation>{name}, attendu {expected}, payé {paid}</translation>
    </message>
    <message>
        <source>{name}, savings expected {amount}, not entered</source>
        <translation>{name}, épargne attendue {amount}, non saisie</translation>
    </message>
    <message>
        <source>{name}, saved {amount}</source>
        <translation>{name}, épargné {amount}</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>écart {amount}</translation>
    </message>
    <message>
        <source>difference none</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>others pay {amount}</source>
        <translation>d&apos;autres paient {amount}</translation>
    </message>
    <message>
        <source>note on {name}: none</source>
        <translation>note sur {name} : aucune</translation>
    </message>
    <message>
        <source>note on {name}: {note}</source>
        <translation>note sur {name} : {note}</translation>
    </message>
    <message>
        <source>{name} · joined</source>
        <translation>{name} · arrivée</translation>
    </message>
    <message>
        <source>{name} · left</source>
        <translation>{name} · partie</translation>
    </message>
    <message>
        <source>One member at a time</source>
        <translation>Une membre à la fois</translation>
    </message>
    <message>
        <source>Paid as expected</source>
        <translation>Payé comme attendu</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>À payer aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Payé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>To save</source>
        <translation>À épargner</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Here, paid and saved as expected</source>
        <translation>Ici, payé et épargné comme attendu</translation>
    </message>
    <message>
        <source>paid as expected</source>
        <translation>payé comme attendu</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Taper un montant</translation>
    </message>
    <message>
        <source>Absent, nothing paid</source>
        <translation>Absente, rien payé</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>Garder et aller à droite</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>épargne</translation>
    </message>
    <message>
        <source>In Here: present</source>
        <translation>Dans Ici : présente</translation>
    </message>
    <message>
        <source>In Here: late</source>
        <translation>Dans Ici : en retard</translation>
    </message>
    <message>
        <source>In Here: absent</source>
        <translation>Dans Ici : absente</translation>
    </message>
    <message>
        <source>In Here: excused</source>
        <translation>Dans Ici : excusée</translation>
    </message>
    <message>
        <source>In Here: left early</source>
        <translation>Dans Ici : partie tôt</translation>
    </message>
    <message>
        <source>In Here: group covers her</source>
        <translation>Dans Ici : le groupe la couvre</translation>
    </message>
    <message>
        <source>In Here: paid another way</source>
        <translation>Dans Ici : payé autrement</translation>
    </message>
    <message>
        <source>Jump by number or name</source>
        <translation>Sauter par numéro ou nom</translation>
    </message>
    <message>
        <source>Back to enter</source>
        <translation>Remettre à saisir</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet</source>
        <translation>Coller une colonne d&apos;un tableur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Garder en fichier</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to IT.</source>
        <translation>Copié. Collez-le dans un message à l&apos;informatique.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation>Gardé sur ce portable</translation>
    </message>
    <message>
        <source>Everything is encrypted; without the PIN nobody reads it.</source>
        <translation>Tout est chiffré ; sans le PIN personne ne lit.</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {size} MB</source>
        <comment>{n} photos, {size} MB</comment>
        <translation>
            <numerusform>{n} photo, {size} Mo</numerusform>
            <numerusform>{n} photos, {size} Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation>Taille des données</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Last heard from the office</source>
        <translation>Dernières nouvelles du bureau</translation>
    </message>
    <message>
        <source>This is all IT gets to read: no names, no amounts. Nothing is sent by itself.</source>
        <translation>C&apos;est tout ce que l&apos;informatique lit : ni noms, ni montants. Rien n&apos;est envoyé tout seul.</translation>
    </message>
    <message>
        <source>Fieldbook is free software, made of the free work of others.</source>
        <translation>Fieldbook est un logiciel libre, fait du travail libre d&apos;autres.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>All present &amp; paid</source>
        <translation>Toutes présentes et payées</translation>
    </message>
    <message>
        <source>fill the rest</source>
        <translation>remplir le reste</translation>
    </message>
    <message>
        <source>Next exception</source>
        <translation>Exception suivante</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>Write a fine</source>
        <translation>Écrire une amende</translation>
    </message>
    <message>
        <source>Paid another way than cash</source>
        <translation>Payé autrement qu&apos;en espèces</translation>
    </message>
    <message>
        <source>What needs you first, or paper order</source>
        <translation>Ce qui vous attend d&apos;abord, ou ordre du papier</translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation>Terminer la réunion</translation>
    </message>
    <message>
        <source>enter it here</source>
        <translation>la saisir ici</translation>
    </message>
    <message>
        <source>next exception</source>
        <translation>exception suivante</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a column of amounts in the spreadsheet first.</source>
        <translation>Rien à coller. Copiez d&apos;abord une colonne de montants du tableur.</translation>
    </message>
    <message>
        <source>Amounts go into Paid or Savings. Move there, then paste.</source>
        <translation>Les montants vont dans Payé ou Épargne. Allez-y, puis collez.</translation>
    </message>
    <message>
        <source>This sheet is finished. A mistake is corrected with a reversal.</source>
        <translation>Cette feuille est terminée. Une faute se corrige par une annulation.</translation>
    </message>
    <message>
        <source>No exceptions. Everybody entered so far is here and paid as expected.</source>
        <translation>Aucune exception. Toutes celles saisies sont ici et ont payé comme attendu.</translation>
    </message>
    <message>
        <source>{name} {standing}, next {following}</source>
        <translation>{name} {standing}, suivante {following}</translation>
    </message>
    <message>
        <source>No one called {name}</source>
        <translation>Personne du nom de {name}</translation>
    </message>
    <message>
        <source>Type a number or a name</source>
        <translation>Tapez un numéro ou un nom</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} absentes</translation>
    </message>
    <message>
        <source>{n} excused</source>
        <translation>{n} excusées</translation>
    </message>
    <message>
        <source>{n} not paid</source>
        <translation>{n} impayés</translation>
    </message>
    <message>
        <source>{n} part</source>
        <translation>{n} partiels</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>{n} d&apos;avance</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>{n} left early</source>
        <translation>{n} parties tôt</translation>
    </message>
    <message>
        <source>with savings and fines</source>
        <translation>avec épargne et amendes</translation>
    </message>
    <message>
        <source>repayments + savings</source>
        <translation>remboursements + épargne</translation>
    </message>
    <message>
        <source>{amount} not in cash</source>
        <translation>{amount} hors espèces</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>encore {n}</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>toutes saisies</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>sur {amount}</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>personne ne manque</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucune pour l&apos;instant</translation>
    </message>
    <message>
        <source>Cash to count</source>
        <translation>Caisse à compter</translation>
    </message>
    <message>
        <source>{amount} still expected</source>
        <translation>{amount} encore attendus</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Aucun argent n&apos;a encore bougé.</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>passbook, loans</source>
        <translation>livret, prêts</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Montrer : {name}</translation>
    </message>
    <message>
        <source>Statement · {name}</source>
        <translation>Relevé · {name}</translation>
    </message>
    <message>
        <source>No money of {name} has moved yet. Her first receipt stands here.</source>
        <translation>Aucun argent de {name} n&apos;a bougé. Son premier reçu sera ici.</translation>
    </message>
    <message>
        <source>There is no line of savings to show here.</source>
        <translation>Aucune ligne d&apos;épargne à montrer ici.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Waiting on this laptop</source>
        <translation>En attente sur ce portable</translation>
    </message>
    <message>
        <source>Nothing waits. The office has everything you finished.</source>
        <translation>Rien n&apos;attend. Le bureau a tout ce que vous avez fini.</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Où sont les données</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>pause 1 h</source>
        <translation>pause 1 h</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>synchroniser</translation>
    </message>
    <message>
        <source>Take by USB</source>
        <translation>Emporter par USB</translation>
    </message>
    <message>
        <source>take by USB</source>
        <translation>emporter par USB</translation>
    </message>
    <message>
        <source>When photos go</source>
        <translation>Quand partent les photos</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Copy what IT types</source>
        <translation>Copier ce que tape l&apos;informatique</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>All received {time}</source>
        <translation>Tout reçu {time}</translation>
    </message>
    <message>
        <source>Photos wait for a good line</source>
        <translation>Les photos attendent une bonne ligne</translation>
    </message>
    <message>
        <source>Photos go with every exchange</source>
        <translation>Les photos partent à chaque échange</translation>
    </message>
    <message>
        <source>Leave the stick in until it is said what is on it.</source>
        <translation>Laissez la clé jusqu&apos;à ce que l&apos;on dise ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Nothing needs you here.</source>
        <translation>Rien ne vous attend ici.</translation>
    </message>
    <message>
        <source>Nothing has to be typed; this laptop syncs by itself.</source>
        <translation>Rien à taper ; ce portable se synchronise tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>avant compression</translation>
    </message>
    <message>
        <source>Size of what waits</source>
        <translation>Taille de ce qui attend</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Plus ancien en attente</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Last taken by the office</source>
        <translation>Dernier pris par le bureau</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>encrypted on this laptop</source>
        <translation>chiffré sur ce portable</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>records</comment>
        <translation>Gardé</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait, {size} kB</source>
        <comment>{n} wait, {size} kB</comment>
        <translation>
            <numerusform>{n} attend, {size} ko</numerusform>
            <numerusform>{n} attendent, {size} ko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be sent</source>
        <comment>{n} cannot be sent</comment>
        <translation>
            <numerusform>{n} ne peut être envoyé</numerusform>
            <numerusform>{n} ne peuvent être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message>
        <source>{waiting}; {lost}</source>
        <translation>{waiting} ; {lost}</translation>
    </message>
    <message numerus="yes">
        <source>{n} returned to you</source>
        <comment>{n} returned to you</comment>
        <translation>
            <numerusform>{n} renvoyé à vous</numerusform>
            <numerusform>{n} renvoyés à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>par un superviseur</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>attend l&apos;envoi</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>the office has them</source>
        <translation>le bureau les a</translation>
    </message>
    <message>
        <source>Cash of the officers</source>
        <translation>Caisse des agents</translation>
    </message>
    <message>
        <source>No officer has had a cash day lately. Days arrive with the next sync.</source>
        <translation>Aucun agent n&apos;a eu de journée de caisse récemment. Elles viennent avec la prochaine synchro.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Rouvrir le jour</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>Cash books</source>
        <translation>Livres de caisse</translation>
    </message>
    <message>
        <source>cash books</source>
        <translation>livres de caisse</translation>
    </message>
    <message>
        <source>There is no photo of a slip here.</source>
        <translation>Aucune photo de bordereau ici.</translation>
    </message>
    <message>
        <source>Choose a day that is closed.</source>
        <translation>Choisissez un jour clôturé.</translation>
    </message>
    <message>
        <source>Count what {name} handed in</source>
        <translation>Compter ce que {name} a versé</translation>
    </message>
    <message>
        <source>Count what stayed with {name}</source>
        <translation>Compter ce qui est resté chez {name}</translation>
    </message>
    <message>
        <source>Counted alike: {name}&apos;s money agrees.</source>
        <translation>Compté pareil : l&apos;argent de {name} est juste.</translation>
    </message>
    <message>
        <source>{amount} more than {name} said. It waits for a decision.</source>
        <translation>{amount} de plus que dit par {name}. Cela attend une décision.</translation>
    </message>
    <message>
        <source>{amount} less than {name} said. It waits for a decision.</source>
        <translation>{amount} de moins que dit par {name}. Cela attend une décision.</translation>
    </message>
    <message>
        <source>Decided and on record.</source>
        <translation>Décidé et noté.</translation>
    </message>
    <message>
        <source>{name} can record on it again and closes it anew. What was counted stays on record.</source>
        <translation>{name} peut y enregistrer et le reclôture. Ce qui a été compté reste noté.</translation>
    </message>
    <message>
        <source>Open {day} of {name} again?</source>
        <translation>Rouvrir le {day} de {name} ?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>{name}&apos;s day is open again.</source>
        <translation>La journée de {name} est rouverte.</translation>
    </message>
    <message>
        <source>Count it yourself. What should be there is told afterwards.</source>
        <translation>Comptez vous-même. Ce qui devrait y être est dit après.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>Écrivez pourquoi. Cela reste noté.</translation>
    </message>
    <message>
        <source>{amount} is written off as a loss. It is nobody&apos;s debt any more.</source>
        <translation>{amount} passés en perte. Ce n&apos;est plus la dette de personne.</translation>
    </message>
    <message>
        <source>Write off {amount}?</source>
        <translation>Passer {amount} en perte ?</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Take {amount} as found?</source>
        <translation>Prendre {amount} comme trouvés ?</translation>
    </message>
    <message>
        <source>{amount} more than recorded is taken in.</source>
        <translation>{amount} de plus qu&apos;enregistré sont encaissés.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>L&apos;encaisser</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>À compter</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>sans bordereau</translation>
    </message>
    <message>
        <source>What {name} handed in</source>
        <translation>Ce que {name} a versé</translation>
    </message>
    <message>
        <source>What {name} drew</source>
        <translation>Ce que {name} a pris</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Le compter</translation>
    </message>
    <message>
        <source>Stayed over night</source>
        <translation>Resté la nuit</translation>
    </message>
    <message>
        <source>What stayed with {name}</source>
        <translation>Ce qui est resté chez {name}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} de trop</translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation>versé par {name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>counted by {name}</source>
        <translation>compté par {name}</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Prévu aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Non clôturé</translation>
    </message>
    <message>
        <source>Close for them</source>
        <translation>Clôturer pour lui</translation>
    </message>
    <message>
        <source>Cash day, {day}</source>
        <translation>Journée de caisse, {day}</translation>
    </message>
    <message>
        <source>of what is outstanding</source>
        <translation>de l&apos;encours</translation>
    </message>
    <message>
        <source>as far as it was received</source>
        <translation>selon ce qui est reçu</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No plan for today. Add from your centers.</source>
        <translation>Pas de plan aujourd&apos;hui. Ajoutez depuis vos centres.</translation>
    </message>
    <message>
        <source>Open Meetings</source>
        <translation>Ouvrir Réunions</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>No exchange for {time}. Go where a network is, or carry it.</source>
        <translation>Aucun échange depuis {time}. Allez où il y a un réseau, ou emportez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record came back or was not taken.</source>
        <comment>{n} records came back or were not taken.</comment>
        <translation>
            <numerusform>{n} enregistrement est revenu ou n&apos;a pas été pris.</numerusform>
            <numerusform>{n} enregistrements sont revenus ou n&apos;ont pas été pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo cannot be sent. Take it again.</source>
        <comment>{n} photos cannot be sent. Take them again.</comment>
        <translation>
            <numerusform>{n} photo ne peut être envoyée. Refaites-la.</numerusform>
            <numerusform>{n} photos ne peuvent être envoyées. Refaites-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this laptop. It sends by itself when a network appears.</source>
        <translation>Tout est chiffré sur ce portable. L&apos;envoi se fait seul dès qu&apos;un réseau apparaît.</translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation>Descendre dans le plan</translation>
    </message>
    <message>
        <source>Choose in the plan</source>
        <translation>Choisir dans le plan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Note beside the row</source>
        <translation>Note à côté de la ligne</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation>Monter dans le plan</translation>
    </message>
    <message>
        <source>Print the route</source>
        <translation>Imprimer la tournée</translation>
    </message>
    <message>
        <source>route</source>
        <translation>tournée</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Mark as to do again</source>
        <translation>Marquer à refaire</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer fait</translation>
    </message>
    <message>
        <source>No row of the plan is chosen.</source>
        <translation>Aucune ligne du plan choisie.</translation>
    </message>
    <message>
        <source>Centers that meet today</source>
        <translation>Centres qui se réunissent aujourd&apos;hui</translation>
    </message>
    <message>
        <source>No plan for today. These centers meet next.</source>
        <translation>Pas de plan aujourd&apos;hui. Ces centres se réunissent ensuite.</translation>
    </message>
    <message>
        <source>Today is closed. Money taken now is kept aside until your supervisor decides.</source>
        <translation>Aujourd&apos;hui est clôturé. L&apos;argent pris est mis de côté jusqu&apos;à la décision du superviseur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <comment>{n} meetings</comment>
        <translation>
            <numerusform>{n} réunion</numerusform>
            <numerusform>{n} réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit</source>
        <comment>{n} visits</comment>
        <translation>
            <numerusform>{n} visite</numerusform>
            <numerusform>{n} visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting to go</source>
        <comment>{n} meetings to go</comment>
        <translation>
            <numerusform>encore {n} réunion</numerusform>
            <numerusform>encore {n} réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>{n} changement</numerusform>
            <numerusform>{n} changements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to send</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Last copy from office</source>
        <translation>Dernière copie du bureau</translation>
    </message>
    <message>
        <source>Meeting finished</source>
        <translation>Réunion terminée</translation>
    </message>
    <message>
        <source>This meeting is finished. Corrections are reversals, at Repayments.</source>
        <translation>Cette réunion est terminée. Les corrections sont des annulations, dans Remboursements.</translation>
    </message>
    <message>
        <source>The sheet is open again. Nothing was recorded.</source>
        <translation>La feuille est de nouveau ouverte. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>What to remember: {title}</source>
        <translation>À retenir : {title}</translation>
    </message>
    <message>
        <source>Only you see it, and only today.</source>
        <translation>Vous seul le voyez, et seulement aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How did you learn it?</source>
        <translation>Comment l&apos;avez-vous appris ?</translation>
    </message>
    <message>
        <source>Which of the two did she tell you herself?</source>
        <translation>Laquelle des deux vous a-t-elle dite elle-même ?</translation>
    </message>
    <message>
        <source>Can you ask her again and tell me?</source>
        <translation>Pouvez-vous lui redemander et me dire ?</translation>
    </message>
    <message>
        <source>Ask {name} about {person}?</source>
        <translation>Demander à {name} au sujet de {person} ?</translation>
    </message>
    <message>
        <source>Ask about {person}?</source>
        <translation>Demander au sujet de {person} ?</translation>
    </message>
    <message>
        <source>The question goes with the next exchange. The conflict waits meanwhile.</source>
        <translation>La question part au prochain échange. Le conflit attend.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Souvent demandé</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Write what you want to know</source>
        <translation>Écrivez ce que vous voulez savoir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>semaine {number}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the day</comment>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>{share} collected</source>
        <translation>{share} encaissé</translation>
    </message>
    <message>
        <source>Told after the count, at Day close</source>
        <translation>Dit après le comptage, à la Clôture</translation>
    </message>
    <message>
        <source>Nothing collected yet today</source>
        <translation>Rien d&apos;encaissé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{amount} collected today</source>
        <translation>{amount} encaissés aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nobody is late in your centers</source>
        <translation>Personne n&apos;est en retard dans vos centres</translation>
    </message>
    <message numerus="yes">
        <source>{n} member late in your centers</source>
        <comment>{n} members late in your centers</comment>
        <translation>
            <numerusform>{n} membre en retard dans vos centres</numerusform>
            <numerusform>{n} membres en retard dans vos centres</numerusform>
        </translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation>À encaisser aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Members behind</source>
        <translation>Membres en retard</translation>
    </message>
    <message>
        <source>Ready for offline</source>
        <translation>Prêt hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>{n} center</source>
        <comment>{n} centers</comment>
        <translation>
            <numerusform>{n} centre</numerusform>
            <numerusform>{n} centres</numerusform>
        </translation>
    </message>
    <message>
        <source>Data from {moment}</source>
        <translation>Données du {moment}</translation>
    </message>
    <message>
        <source>No copy from the office yet</source>
        <translation>Pas encore de copie du bureau</translation>
    </message>
    <message numerus="yes">
        <source>Data from {moment}, {n} day old</source>
        <comment>Data from {moment}, {n} days old</comment>
        <translation>
            <numerusform>Données du {moment}, vieilles de {n} jour</numerusform>
            <numerusform>Données du {moment}, vieilles de {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} center meeting</source>
        <translation>Réunion du centre {name}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Reportée au {day}</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>Visiter {name}</translation>
    </message>
    <message>
        <source>Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.</source>
        <translation>Demandez à l&apos;informatique le code de secours de ce portable. Rien n&apos;a été effacé ; vos données attendent ici.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Qui travaille ici ?</translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation>Personnes sur ce portable</translation>
    </message>
    <message>
        <source>IT reads it out to you</source>
        <translation>L&apos;informatique vous le lit</translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Fixer et ouvrir</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Écrire la note</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Take the position</source>
        <translation>Prendre la position</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>It was earlier</source>
        <translation>C&apos;était plus tôt</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>No visit is open. Choose a person in People and press V.</source>
        <translation>Aucune visite ouverte. Choisissez une personne et appuyez sur V.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>Returned: {reason} Put it right and finish it again.</source>
        <translation>Renvoyé : {reason} Corrigez et terminez à nouveau.</translation>
    </message>
    <message>
        <source>This visit was accepted and is locked. Start a new visit to add something.</source>
        <translation>Cette visite est acceptée et verrouillée. Commencez une nouvelle visite pour ajouter.</translation>
    </message>
    <message>
        <source>This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.</source>
        <translation>Ceci a été commencé il y a longtemps. Quand était la visite ? Changez l&apos;heure, ou Ctrl+Entrée si elle est juste.</translation>
    </message>
    <message>
        <source>Visit saved here. It goes to the supervisor by itself</source>
        <translation>Visite enregistrée ici. Elle va seule au superviseur</translation>
    </message>
    <message>
        <source>No visit is open.</source>
        <translation>Aucune visite ouverte.</translation>
    </message>
    <message>
        <source>This visit is locked. It can be changed when it comes back.</source>
        <translation>Cette visite est verrouillée. On peut la changer quand elle revient.</translation>
    </message>
    <message>
        <source>Household now</source>
        <translation>Ménage maintenant</translation>
    </message>
    <message>
        <source>Business now</source>
        <translation>Activité maintenant</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>Adresse maintenant</translation>
    </message>
    <message>
        <source>Seen to be different</source>
        <translation>Vu différent</translation>
    </message>
    <message>
        <source>goes into her profile</source>
        <translation>va dans son profil</translation>
    </message>
    <message>
        <source>In her profile: {value}</source>
        <translation>Dans son profil : {value}</translation>
    </message>
    <message>
        <source>Nothing in her profile yet</source>
        <translation>Rien encore dans son profil</translation>
    </message>
    <message>
        <source>Choose why you came, with a key from 1 to 9.</source>
        <translation>Choisissez pourquoi vous êtes venu, touche 1 à 9.</translation>
    </message>
    <message>
        <source>Choose what came of it, with a key from 1 to 9.</source>
        <translation>Choisissez ce qui en est sorti, touche 1 à 9.</translation>
    </message>
    <message>
        <source>Write the day and the time, like 20 and 16:30, so that it stands where it was.</source>
        <translation>Écrivez jour et heure, comme 20 et 16:30, pour qu&apos;elle reste à sa place.</translation>
    </message>
    <message>
        <source>Write it like 25.61250, 85.13760, or empty it and choose a reason below.</source>
        <translation>Écrivez-la comme 25.61250, 85.13760, ou videz et choisissez une raison dessous.</translation>
    </message>
    <message>
        <source>A photo is asked for here. F6 adds one; Ctrl+Enter again hands the visit in, photo later.</source>
        <translation>Une photo est demandée ici. F6 en ajoute une ; Ctrl+Enter encore remet la visite, photo plus tard.</translation>
    </message>
    <message>
        <source>The photo was taken {time}, so the visit is entered for then. Change it if it was not.</source>
        <translation>La photo date de {time}, la visite est donc saisie pour ce moment. Changez-le s&apos;il est faux.</translation>
    </message>
    <message>
        <source>Photo saved here. The supervisor sees it after the next sync</source>
        <translation>Photo enregistrée ici. Le superviseur la voit après la prochaine synchro</translation>
    </message>
    <message>
        <source>Why did you come?</source>
        <translation>Pourquoi êtes-vous venu ?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Qu&apos;en est-il sorti ?</translation>
    </message>
    <message>
        <source>She promised</source>
        <translation>Elle a promis</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>Espacé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Serré</translation>
    </message>
    <message>
        <source>0.9 s</source>
        <translation>0,9 s</translation>
    </message>
    <message>
        <source>1.5 s</source>
        <translation>1,5 s</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 s</translation>
    </message>
    <message>
        <source>Off: amounts and days in {digits}. Both may be typed.</source>
        <translation>Non : montants et jours en {digits}. On peut taper les deux.</translation>
    </message>
    <message>
        <source>Latin digits (0 to 9)</source>
        <translation>Chiffres latins (0 à 9)</translation>
    </message>
    <message>
        <source>A page with something half typed keeps its language until it is opened again.</source>
        <translation>Une page à moitié remplie garde sa langue jusqu&apos;à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>Aspect et touches</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.</source>
        <translation>Non : une lettre tapée par erreur ou dictée ne fait rien. Ctrl et F marchent toujours.</translation>
    </message>
    <message>
        <source>Single letters work as keys</source>
        <translation>Lettres seules comme touches</translation>
    </message>
    <message>
        <source>Letters typed within this time are one name; after it the next letter starts over.</source>
        <translation>Les lettres tapées dans ce délai forment un nom ; ensuite la lettre suivante recommence.</translation>
    </message>
    <message>
        <source>Jump to a name: time between letters</source>
        <translation>Aller à un nom : délai entre les lettres</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Pourquoi attend-il ?</translation>
    </message>
    <message>
        <source>20, +7 or fri</source>
        <translation>20, +7 ou ven</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Le mettre de côté</translation>
    </message>
    <message>
        <source>Write what it waits for. It is shown in the queue.</source>
        <translation>Écrivez ce qu&apos;il attend. C&apos;est affiché dans la file.</translation>
    </message>
    <message>
        <source>Choose a day after today, at most {days} days ahead.</source>
        <translation>Choisissez un jour après aujourd&apos;hui, à {days} jours au plus.</translation>
    </message>
    <message>
        <source>What was the loan used for?</source>
        <translation>À quoi le prêt a-t-il servi ?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>Ce que vous avez vu et entendu</translation>
    </message>
    <message>
        <source>{amount} in arrears</source>
        <translation>{amount} d&apos;impayés</translation>
    </message>
    <message>
        <source>{amount} due {day}</source>
        <translation>{amount} dus {day}</translation>
    </message>
    <message>
        <source>Photos of this visit</source>
        <translation>Photos de cette visite</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. Take one out with Del to add another.</source>
        <translation>Une visite a {count} photos au plus. Enlevez-en une avec Del pour en ajouter.</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. The first {room} are taken.</source>
        <translation>Une visite a {count} photos au plus. Les {room} premières sont prises.</translation>
    </message>
    <message>
        <source>It goes with this sum. F6 takes another one.</source>
        <translation>Elle va avec cette somme. F6 en prend une autre.</translation>
    </message>
    <message>
        <source>{trouble} The photo was not added. Try it again.</source>
        <translation>{trouble} La photo n&apos;a pas été ajoutée. Réessayez.</translation>
    </message>
    <message>
        <source>Take them with the phone, plug it in, then F6. Files can also be dropped here.</source>
        <translation>Prenez-les avec le téléphone, branchez-le, puis F6. On peut aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {most} at most</source>
        <comment>{n} photos, {most} at most</comment>
        <translation>
            <numerusform>{n} photo, {most} au plus</numerusform>
            <numerusform>{n} photos, {most} au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet, {most} at most</source>
        <translation>aucune, {most} au plus</translation>
    </message>
    <message>
        <source>by the receiver</source>
        <translation>par le récepteur</translation>
    </message>
    <message>
        <source>by a photo</source>
        <translation>par une photo</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>only taken while this visit is open</source>
        <translation>prise seulement pendant cette visite</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Pourquoi aucune</translation>
    </message>
    <message>
        <source>keys 1 to 5</source>
        <translation>touches 1 à 5</translation>
    </message>
    <message>
        <source>Her home is not registered</source>
        <translation>Son domicile n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>±{meters} m</source>
        <translation>±{meters} m</translation>
    </message>
    <message>
        <source>No receiver found. F7 looks again and lets you type it. Nothing waits for it.</source>
        <translation>Aucun récepteur. F7 cherche encore et permet de taper. Rien ne l&apos;attend.</translation>
    </message>
    <message>
        <source>The receiver has no signal yet. Go on; the position is taken when it comes.</source>
        <translation>Le récepteur n&apos;a pas encore de signal. Continuez ; la position se prend quand il vient.</translation>
    </message>
    <message>
        <source>Looking for a receiver, {seconds} s. Go on meanwhile.</source>
        <translation>Recherche d&apos;un récepteur, {seconds} s. Continuez pendant ce temps.</translation>
    </message>
    <message>
        <source>The visit is now</source>
        <translation>La visite a lieu maintenant</translation>
    </message>
    <message>
        <source>The visit was on</source>
        <translation>La visite était le</translation>
    </message>
    <message>
        <source>20, -1 or fri</source>
        <translation>20, -1 ou ven</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesse de payer</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>Autre usage</translation>
    </message>
    <message>
        <source>As she said</source>
        <translation>Comme elle a dit</translation>
    </message>
    <message>
        <source>Partly as she said</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>Pour autre chose</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>N&apos;a pu être vu</translation>
    </message>
    <message>
        <source>No receiver here</source>
        <translation>Pas de récepteur ici</translation>
    </message>
    <message>
        <source>No signal here</source>
        <translation>Pas de signal ici</translation>
    </message>
    <message>
        <source>Met somewhere else</source>
        <translation>Rencontrée ailleurs</translation>
    </message>
    <message>
        <source>Battery is empty</source>
        <translation>Batterie vide</translation>
    </message>
    <message>
        <source>This visit is with the supervisor. It can be changed when it comes back. F6 adds a photo.</source>
        <translation>Cette visite est chez le superviseur. On peut la changer quand elle revient. F6 ajoute une photo.</translation>
    </message>
    <message>
        <source>Revision {n}: the supervisor accepted the one before while you changed it. Finish it to hand it in.</source>
        <translation>Révision {n} : le superviseur a accepté la précédente pendant que vous la modifiiez. Terminez-la pour la remettre.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>No visits yet. Choose a person and press V to begin one.</source>
        <translation>Pas encore de visites. Choisissez une personne et appuyez sur V.</translation>
    </message>
    <message>
        <source>Nothing came back. The supervisor has returned none of your visits.</source>
        <translation>Rien n&apos;est revenu. Le superviseur n&apos;a renvoyé aucune de vos visites.</translation>
    </message>
    <message>
        <source>Nothing is half finished. A visit that you leave waits here, on the person and on Today.</source>
        <translation>Rien d&apos;inachevé. Une visite quittée attend ici, chez la personne et dans Aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>saisi {time}</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>Renvoyé : {reason}</translation>
    </message>
    <message>
        <source>changes revision {n}, accepted</source>
        <translation>modifie la révision {n}, acceptée</translation>
    </message>
    <message>
        <source>photo later, F6 adds it</source>
        <translation>photo plus tard, F6 l&apos;ajoute</translation>
    </message>
    <message>
        <source>Only a visit that was handed in is talked about.</source>
        <translation>On ne parle que d&apos;une visite remise.</translation>
    </message>
    <message>
        <source>The records on this laptop were deleted</source>
        <translation>Les données de ce portable ont été effacées</translation>
    </message>
    <message>
        <source>The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code.</source>
        <translation>Le bureau l&apos;a ordonné, comme pour un portable perdu ou volé. Tout ce qui a été enregistré ici est d&apos;abord arrivé au bureau ; rien n&apos;est perdu. Apportez ce portable à l&apos;agence : l&apos;informatique peut le réinstaller avec un nouveau code.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits. Correct it, or leave it empty.</source>
        <translation>Un numéro a de {least} à {most} chiffres. Corrigez, ou laissez vide.</translation>
    </message>
    <message>
        <source>This is not a phone number. Correct it, or leave it empty.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone. Corrigez, ou laissez vide.</translation>
    </message>
    <message>
        <source>{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.</source>
        <translation>{name} a : {why}. Rien n&apos;est encore enregistré. Ouvrez-la, ou inscrivez celle-ci comme une autre personne.</translation>
    </message>
    <message>
        <source>Somebody like her is registered. Nothing was saved yet. Open her, or register another person.</source>
        <translation>Quelqu&apos;un comme elle est inscrit. Rien n&apos;est encore enregistré. Ouvrez-la, ou inscrivez une autre personne.</translation>
    </message>
    <message>
        <source>Enter what {name} paid, or press - if she was absent</source>
        <translation>Saisissez ce que {name} a payé, ou - si elle était absente</translation>
    </message>
    <message>
        <source>Enter the amount</source>
        <translation>Saisissez le montant</translation>
    </message>
    <message>
        <source>Use numbers only, like 450</source>
        <translation>Seulement des chiffres, comme 450</translation>
    </message>
    <message>
        <source>{typed} is too large. Check the amount.</source>
        <translation>{typed} est trop grand. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>That amount is too large. Check it.</source>
        <translation>Ce montant est trop grand. Vérifiez-le.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. To take money back, reverse the receipt.</source>
        <translation>Un montant n&apos;est jamais sous zéro. Pour reprendre de l&apos;argent, annulez le reçu.</translation>
    </message>
    <message>
        <source>Use at most {digits} digits after the point. Nothing is rounded for you.</source>
        <translation>Au plus {digits} chiffres après la virgule. Rien n&apos;est arrondi pour vous.</translation>
    </message>
    <message>
        <source>Use fewer digits after the point. Nothing is rounded for you.</source>
        <translation>Moins de chiffres après la virgule. Rien n&apos;est arrondi pour vous.</translation>
    </message>
    <message>
        <source>Enter {what}.</source>
        <translation>Saisissez {what}.</translation>
    </message>
    <message>
        <source>Enter {field}.</source>
        <translation>Saisissez : {field}.</translation>
    </message>
    <message>
        <source>This has {length} letters. Use at most {most}. What you typed is still here.</source>
        <translation>Ceci a {length} lettres. Au plus {most}. Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Use at most {limit} letters. What you typed is still here.</source>
        <translation>Au plus {limit} lettres. Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it. What you typed is still here.</source>
        <translation>C&apos;est trop long. Raccourcissez. Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Date must not be after today</source>
        <translation>La date ne peut pas être après aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Date must be after {first}, when she joined</source>
        <translation>La date doit être après le {first}, jour de son arrivée</translation>
    </message>
    <message>
        <source>This day is too early. Choose a later one.</source>
        <translation>Ce jour est trop tôt. Choisissez-en un plus tard.</translation>
    </message>
    <message>
        <source>Type a day, like 20, 20/10 or +7</source>
        <translation>Tapez un jour, comme 20, 20/10 ou +7</translation>
    </message>
    <message>
        <source>{open} members still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>Encore {open} membres à saisir. Allez à la première, ou F8 pour remplir le reste.</translation>
    </message>
    <message>
        <source>Some members are still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>Des membres sont encore à saisir. Allez à la première, ou F8 pour remplir le reste.</translation>
    </message>
    <message>
        <source>Write the reason, so that the supervisor need not ask. The record waits here.</source>
        <translation>Écrivez la raison, pour que le superviseur n&apos;ait pas à demander. L&apos;enregistrement attend ici.</translation>
    </message>
    <message>
        <source>This was finished before; it is not recorded twice. Correct it with a reversal.</source>
        <translation>C&apos;était déjà terminé ; ce n&apos;est pas enregistré deux fois. Corrigez par une annulation.</translation>
    </message>
    <message>
        <source>Nothing is different from before, so nothing was saved.</source>
        <translation>Rien n&apos;a changé, donc rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>{left} answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>Il manque {left} réponses. Répondez ou passez-les avec une raison. Ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>Some answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>Il manque des réponses. Répondez ou passez-les avec une raison. Ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.</source>
        <translation>Une note de 1 ou 5 demande une phrase de ce que vous avez vu. F4 pour l&apos;écrire.</translation>
    </message>
    <message>
        <source>{left} values still to choose. Nothing was saved yet. Choose, or decide later.</source>
        <translation>{left} valeurs encore à choisir. Rien n&apos;est encore enregistré. Choisissez, ou décidez plus tard.</translation>
    </message>
    <message>
        <source>Choose which value is right. Nothing was saved yet.</source>
        <translation>Choisissez la bonne valeur. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>This needs your supervisor. Your record is kept and waits for the decision.</source>
        <translation>Il faut votre superviseur. Votre enregistrement est gardé et attend la décision.</translation>
    </message>
    <message>
        <source>There is no income on the sheet yet. Enter at least one line of income.</source>
        <translation>Aucun revenu sur la fiche. Saisissez au moins une ligne de revenu.</translation>
    </message>
    <message>
        <source>At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.</source>
        <translation>Au plus {most} lignes ; il y en a {count}. Regroupez les petites et réessayez.</translation>
    </message>
    <message>
        <source>That is more lines than fit. Put small ones of a kind together and try again.</source>
        <translation>Trop de lignes. Regroupez les petites et réessayez.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Correct it and try again.</source>
        <translation>Une part est entre 0 et 100 %. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed. Send the diagnosis to IT.</source>
        <translation>Ceci ne peut être lu. Rien n&apos;a changé. Envoyez le diagnostic à l&apos;informatique.</translation>
    </message>
    <message>
        <source>This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it.</source>
        <translation>Fait avec un portable bloqué. C&apos;est gardé et sans effet. Un superviseur le regarde.</translation>
    </message>
    <message>
        <source>Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are.</source>
        <translation>Les données d&apos;un portable ont des jours ou heures étranges. Elles restent telles quelles. Demandez à qui il est.</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock was wrong. Its records are kept as they are. Ask whose it is.</source>
        <translation>L&apos;horloge d&apos;un portable était fausse. Ses données restent telles quelles. Demandez à qui il est.</translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.</source>
        <translation>Ce fichier n&apos;est pas une photo. Rien n&apos;a été ajouté. Choisissez une image JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>This photo is too large to send. Nothing was added. Take it again in a smaller size.</source>
        <translation>Cette photo est trop lourde à envoyer. Rien n&apos;a été ajouté. Reprenez-la plus petite.</translation>
    </message>
    <message>
        <source>Too many photos wait on this laptop. This one was not added. Sync where the line is good.</source>
        <translation>Trop de photos attendent sur ce portable. Celle-ci n&apos;a pas été ajoutée. Synchronisez sur une bonne ligne.</translation>
    </message>
    <message>
        <source>This photo is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>Cette photo n&apos;est pas sur ce portable. Rien n&apos;est perdu. Synchronisez, puis regardez encore.</translation>
    </message>
    <message>
        <source>This is too large to send. Shorten the notes. What you typed is still here.</source>
        <translation>C&apos;est trop lourd à envoyer. Raccourcissez les notes. Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>{name} has {most} members, which is the most. Choose another group.</source>
        <translation>{name} a {most} membres, c&apos;est le maximum. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>At most {most} members fit. Choose another group.</source>
        <translation>Au plus {most} membres. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>This group is full. Choose another group.</source>
        <translation>Ce groupe est complet. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>{name} still owes {outstanding}. Close or move the loan first.</source>
        <translation>{name} doit encore {outstanding}. Soldez ou déplacez d&apos;abord le prêt.</translation>
    </message>
    <message>
        <source>She still has a loan. Close or move the loan first.</source>
        <translation>Elle a encore un prêt. Soldez ou déplacez d&apos;abord le prêt.</translation>
    </message>
    <message>
        <source>Two sheets of this meeting differ. Both are kept. The supervisor decides.</source>
        <translation>Deux feuilles de cette réunion diffèrent. Les deux sont gardées. Le superviseur décide.</translation>
    </message>
    <message>
        <source>{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).</source>
        <translation>{group} a {members} membres ; {missing} de plus doivent rejoindre avant tout prêt ({policy}).</translation>
    </message>
    <message>
        <source>More members must join the group before anyone in it borrows.</source>
        <translation>Plus de membres doivent rejoindre le groupe avant tout prêt.</translation>
    </message>
    <message>
        <source>{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).</source>
        <translation>{group} a {members} membres et peut en avoir {most} ; certaines doivent partir avant tout prêt ({policy}).</translation>
    </message>
    <message>
        <source>The group has too many members; some must move before anyone in it borrows.</source>
        <translation>Le groupe a trop de membres ; certaines doivent partir avant tout prêt.</translation>
    </message>
    <message>
        <source>{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{group} a eu {trained} jours de formation sur {days} ; encore {missing} ({policy}).</translation>
    </message>
    <message>
        <source>The group must have all its days of training first.</source>
        <translation>Le groupe doit d&apos;abord avoir tous ses jours de formation.</translation>
    </message>
    <message>
        <source>{group} has had its {trained} days of training and must pass the recognition test now ({policy}).</source>
        <translation>{group} a eu ses {trained} jours de formation et doit maintenant réussir le test ({policy}).</translation>
    </message>
    <message>
        <source>The group must pass the recognition test first.</source>
        <translation>Le groupe doit d&apos;abord réussir le test de reconnaissance.</translation>
    </message>
    <message>
        <source>{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).</source>
        <translation>{out} sur {members} à {group} ont eu un prêt il y a {ago} jours ; les suivantes attendent encore {left} jours ({policy}).</translation>
    </message>
    <message>
        <source>Others of the group just got loans; the next ones must wait a while.</source>
        <translation>D&apos;autres du groupe viennent d&apos;avoir un prêt ; les suivantes attendent un peu.</translation>
    </message>
    <message>
        <source>{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).</source>
        <translation>{name} a {late} jours de retard ; personne à {group} n&apos;emprunte tant que toutes ne sont pas sous {most} jours ({policy}).</translation>
    </message>
    <message>
        <source>A member of the group is late; she must catch up before anyone in it borrows.</source>
        <translation>Une membre du groupe est en retard ; elle doit se mettre à jour avant tout prêt.</translation>
    </message>
    <message>
        <source>{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).</source>
        <translation>{late} membres sur {members} de {center} ont plus de {days} jours de retard ; elles doivent d&apos;abord se mettre à jour ({policy}).</translation>
    </message>
    <message>
        <source>Too many members of the center are late; they must catch up first.</source>
        <translation>Trop de membres du centre sont en retard ; elles doivent d&apos;abord se mettre à jour.</translation>
    </message>
    <message>
        <source>{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{name} est venue à {trained} jours de formation sur {days} ; encore {missing} ({policy}).</translation>
    </message>
    <message>
        <source>She must come to all days of training first.</source>
        <translation>Elle doit d&apos;abord venir à tous les jours de formation.</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.</source>
        <translation>{name} est venue à {came} réunions sur {meetings} et a eu {late} jours de retard : pas de prêt ({policy}). Demandez à un superviseur.</translation>
    </message>
    <message>
        <source>Her attendance and lateness allow no loan yet. Ask the supervisor.</source>
        <translation>Ses présences et retards ne permettent pas encore de prêt. Demandez au superviseur.</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).</source>
        <translation>{name} est venue à {came} réunions sur {meetings}, {late} jours de retard au plus. Saisissez {size} ou moins ({policy}).</translation>
    </message>
    <message>
        <source>That is more than her next loan may be. Enter less.</source>
        <translation>C&apos;est plus que son prochain prêt possible. Saisissez moins.</translation>
    </message>
    <message>
        <source>{name} owes her group {owes} for what others paid; she must repay them first ({policy}).</source>
        <translation>{name} doit {owes} à son groupe pour ce que d&apos;autres ont payé ; elle doit d&apos;abord les rendre ({policy}).</translation>
    </message>
    <message>
        <source>She owes her group for what others paid; she must repay them first.</source>
        <translation>Elle doit à son groupe ce que d&apos;autres ont payé ; elle doit d&apos;abord le rendre.</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day, at most {days} days on. Choose another day.</source>
        <translation>Une réunion se reporte à un jour plus tard, à {days} jours au plus. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day that is not far off. Choose another day.</source>
        <translation>Une réunion se reporte à un jour plus tard et proche. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>{name} still has {members} members, {loans} loans run. Choose the center that takes them up.</source>
        <translation>{name} a encore {members} membres, {loans} prêts en cours. Choisissez le centre qui les reprend.</translation>
    </message>
    <message>
        <source>This center still has members. Choose the center that takes them up.</source>
        <translation>Ce centre a encore des membres. Choisissez le centre qui les reprend.</translation>
    </message>
    <message>
        <source>{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.</source>
        <translation>{group} a encore {members} membres et {balance} au fonds. Les deux doivent d&apos;abord aller ailleurs.</translation>
    </message>
    <message>
        <source>The group still has members or money in its fund. Both must go elsewhere first.</source>
        <translation>Le groupe a encore des membres ou de l&apos;argent au fonds. Les deux doivent d&apos;abord aller ailleurs.</translation>
    </message>
    <message>
        <source>{name} is not in {group}. Choose one of its members.</source>
        <translation>{name} n&apos;est pas dans {group}. Choisissez une de ses membres.</translation>
    </message>
    <message>
        <source>She is not in this group. Choose one of its members.</source>
        <translation>Elle n&apos;est pas dans ce groupe. Choisissez une de ses membres.</translation>
    </message>
    <message>
        <source>{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.</source>
        <translation>{name} a encore {balance} d&apos;épargne. Saisissez d&apos;abord le retrait, puis elle peut partir.</translation>
    </message>
    <message>
        <source>She still has savings. Enter the withdrawal first, then she may leave.</source>
        <translation>Elle a encore de l&apos;épargne. Saisissez d&apos;abord le retrait, puis elle peut partir.</translation>
    </message>
    <message>
        <source>{amount} is more than the {short} that {name} is short of. Enter {short} or less.</source>
        <translation>{amount} dépassent les {short} qui manquent à {name}. Saisissez {short} ou moins.</translation>
    </message>
    <message>
        <source>That is more than she is short of. Enter less.</source>
        <translation>C&apos;est plus que ce qui lui manque. Saisissez moins.</translation>
    </message>
    <message>
        <source>At most {most} may leave the fund at a time ({policy}). Enter less.</source>
        <translation>Au plus {most} peuvent sortir du fonds à la fois ({policy}). Saisissez moins.</translation>
    </message>
    <message>
        <source>The fund of {group} has {balance}. Enter that or less.</source>
        <translation>Le fonds de {group} a {balance}. Saisissez cela ou moins.</translation>
    </message>
    <message>
        <source>That is more than may leave the fund. Enter less.</source>
        <translation>C&apos;est plus que ce qui peut sortir du fonds. Saisissez moins.</translation>
    </message>
    <message>
        <source>{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.</source>
        <translation>{name} a déjà payé {amount} pour cette échéance. Revenez, ou enregistrez encore et le superviseur décide.</translation>
    </message>
    <message>
        <source>The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>L&apos;échéance de {name} a déjà été encaissée. Ce reçu est mis de côté ; le superviseur décide.</translation>
    </message>
    <message>
        <source>This installment was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>Cette échéance a déjà été encaissée. Ce reçu est mis de côté ; le superviseur décide.</translation>
    </message>
    <message>
        <source>The loan of {name} is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>Le prêt de {name} est clos. L&apos;argent est mis de côté et montré au superviseur.</translation>
    </message>
    <message>
        <source>This loan is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>Ce prêt est clos. L&apos;argent est mis de côté et montré au superviseur.</translation>
    </message>
    <message>
        <source>{name} has no loan here. Enter it as savings, or sync and look again.</source>
        <translation>{name} n&apos;a pas de prêt ici. Saisissez-le en épargne, ou synchronisez et regardez encore.</translation>
    </message>
    <message>
        <source>There is no such loan on this laptop. Enter the money as savings, or sync and look again.</source>
        <translation>Ce prêt n&apos;est pas sur ce portable. Saisissez l&apos;argent en épargne, ou synchronisez et regardez encore.</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books: what she signed is on paper. Press Ctrl+P to print what is known here.</source>
        <translation>Ce prêt a été repris de registres antérieurs : ce qu&apos;elle a signé est sur papier. Appuyez sur Ctrl+P pour imprimer ce qui est connu ici.</translation>
    </message>
    <message>
        <source>{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.</source>
        <translation>{amount} dépassent les {outstanding} restants. Vérifiez le montant, ou soldez le prêt.</translation>
    </message>
    <message>
        <source>That is more than is left to pay. Check the amount, or pay off the loan.</source>
        <translation>C&apos;est plus que ce qui reste à payer. Vérifiez le montant, ou soldez le prêt.</translation>
    </message>
    <message>
        <source>{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.</source>
        <translation>{amount} dépassent ce qui est à rendre. Saisissez ce qui a été payé en trop, pas plus.</translation>
    </message>
    <message>
        <source>That is more than is to be paid back on this loan. The supervisor decides.</source>
        <translation>C&apos;est plus que ce qui est à rendre sur ce prêt. Le superviseur décide.</translation>
    </message>
    <message>
        <source>{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.</source>
        <translation>{amount} ne soldent pas le prêt ; {outstanding} le font. Saisissez ce montant, ou un remboursement ordinaire.</translation>
    </message>
    <message>
        <source>This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.</source>
        <translation>Ce n&apos;est pas le montant du jour pour solder. Il compte comme remboursement ordinaire ; le superviseur décide.</translation>
    </message>
    <message>
        <source>A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.</source>
        <translation>Une remise ne s&apos;annule que le jour même. Convenez d&apos;un nouvel échéancier ou d&apos;un passage en perte.</translation>
    </message>
    <message>
        <source>Only {open} of this is still open on the loan. Waive at most that much.</source>
        <translation>Seuls {open} sont encore ouverts sur le prêt. Remettez cela au plus.</translation>
    </message>
    <message>
        <source>That is more than is still open on the loan. Waive at most what is open.</source>
        <translation>C&apos;est plus que ce qui est ouvert sur le prêt. Remettez au plus ce qui est ouvert.</translation>
    </message>
    <message>
        <source>The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.</source>
        <translation>Le nouvel échéancier demande {asked} de capital et {owed} sont dus. Ressaisissez d&apos;après ce qui est dû.</translation>
    </message>
    <message>
        <source>The schedule does not ask exactly what is owed. Enter it again from what is owed now.</source>
        <translation>L&apos;échéancier ne demande pas exactement ce qui est dû. Ressaisissez d&apos;après ce qui est dû.</translation>
    </message>
    <message>
        <source>The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>Le prêt de {name} n&apos;est pas approuvé. Aucun argent ne peut être remis. Demandez au superviseur de décider.</translation>
    </message>
    <message>
        <source>This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>Ce prêt n&apos;est pas ou plus approuvé. Aucun argent ne peut être remis. Demandez au superviseur de décider.</translation>
    </message>
    <message>
        <source>{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.</source>
        <translation>{name} a déjà reçu ce prêt le {day}. Rien de plus ne peut être remis. Ouvrez son prêt.</translation>
    </message>
    <message>
        <source>This approval was used already. Nothing more may be handed over. Open the loan.</source>
        <translation>Cet accord a déjà servi. Rien de plus ne peut être remis. Ouvrez le prêt.</translation>
    </message>
    <message>
        <source>The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>L&apos;accord a pris fin le {day}. Aucun argent ne peut être remis. Demandez un nouvel accord.</translation>
    </message>
    <message>
        <source>The approval is too old. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>L&apos;accord est trop ancien. Aucun argent ne peut être remis. Demandez un nouvel accord.</translation>
    </message>
    <message>
        <source>{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.</source>
        <translation>{approved} ont été approuvés, pas {amount}. Aucun argent ne peut être remis. Saisissez ce qui est approuvé.</translation>
    </message>
    <message>
        <source>This is not what was approved. No money may be handed over. Look at the approval again.</source>
        <translation>Ce n&apos;est pas ce qui a été approuvé. Aucun argent ne peut être remis. Regardez encore l&apos;accord.</translation>
    </message>
    <message>
        <source>{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.</source>
        <translation>{product} n&apos;est plus offert depuis le {day}. Rien n&apos;est encore enregistré. Choisissez un autre produit.</translation>
    </message>
    <message>
        <source>This product is not offered any more. Nothing was saved yet. Choose another product.</source>
        <translation>Ce produit n&apos;est plus offert. Rien n&apos;est encore enregistré. Choisissez un autre produit.</translation>
    </message>
    <message>
        <source>Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>Dès {amount}, un prêt s&apos;analyse d&apos;abord ({policy}). Rien n&apos;est décidé. Demandez une analyse à l&apos;agent.</translation>
    </message>
    <message>
        <source>A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>Un prêt de cette taille s&apos;analyse d&apos;abord. Rien n&apos;est décidé. Demandez une analyse à l&apos;agent.</translation>
    </message>
    <message>
        <source>She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.</source>
        <translation>Avec votre accord elle peut devoir {most} en tout ({policy}). Rien n&apos;est décidé. Approuvez moins, ou demandez au bureau.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Nothing was decided. Approve less, or ask the office.</source>
        <translation>C&apos;est plus que votre pouvoir. Rien n&apos;est décidé. Approuvez moins, ou demandez au bureau.</translation>
    </message>
    <message>
        <source>{limit} Nothing was saved yet. Change it, or choose another product.</source>
        <translation>{limit} Rien n&apos;est encore enregistré. Changez-le, ou choisissez un autre produit.</translation>
    </message>
    <message>
        <source>This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.</source>
        <translation>C&apos;est hors de ce que permet le produit. Rien n&apos;est encore enregistré. Changez-le, ou choisissez un autre produit.</translation>
    </message>
    <message>
        <source>The branch is closed too long for these installments. Choose another product, or ask the office.</source>
        <translation>L&apos;agence est fermée trop longtemps pour ces échéances. Choisissez un autre produit, ou demandez au bureau.</translation>
    </message>
    <message>
        <source>{name} has an application for {amount} already. Open that one, or let her withdraw it first.</source>
        <translation>{name} a déjà une demande de {amount}. Ouvrez-la, ou qu&apos;elle la retire d&apos;abord.</translation>
    </message>
    <message>
        <source>She has an application already. Open that one, or let her withdraw it first.</source>
        <translation>Elle a déjà une demande. Ouvrez-la, ou qu&apos;elle la retire d&apos;abord.</translation>
    </message>
    <message>
        <source>{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.</source>
        <translation>{center} ne se réunit pas {rhythm}, comme le veut {product}. Choisissez un produit qui va avec ses réunions.</translation>
    </message>
    <message>
        <source>The center does not meet when installments fall due. Choose a product that fits its meetings.</source>
        <translation>Le centre ne se réunit pas quand tombent les échéances. Choisissez un produit qui va avec ses réunions.</translation>
    </message>
    <message>
        <source>{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.</source>
        <translation>{product} est pour les membres d&apos;un groupe, et {name} n&apos;en a pas. Choisissez un autre produit, ou un groupe.</translation>
    </message>
    <message>
        <source>This product is for members of a group. Choose another product, or enter her in a group.</source>
        <translation>Ce produit est pour les membres d&apos;un groupe. Choisissez un autre produit, ou un groupe.</translation>
    </message>
    <message>
        <source>In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.</source>
        <translation>En {month}, {asked} sont dus ; selon sa trésorerie elle porte {limit} ({policy}). Prenez un prêt plus petit.</translation>
    </message>
    <message>
        <source>The installments are more than her cash flow carries. Use a smaller loan, or more installments.</source>
        <translation>Les échéances dépassent ce que porte sa trésorerie. Prenez un prêt plus petit, ou plus d&apos;échéances.</translation>
    </message>
    <message>
        <source>{name} stands in for {count} already; {most} is the most. Choose another guarantor.</source>
        <translation>{name} garantit déjà {count} ; {most} est le maximum. Choisissez un autre garant.</translation>
    </message>
    <message>
        <source>She stands in for as many as she may. Choose another guarantor.</source>
        <translation>Elle garantit autant qu&apos;elle peut. Choisissez un autre garant.</translation>
    </message>
    <message>
        <source>That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>Cela ferme un cercle de {length} qui se garantissent. Choisissez quelqu&apos;un d&apos;autre, ou demandez au superviseur.</translation>
    </message>
    <message>
        <source>That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>Cela ferme un cercle de garanties mutuelles. Choisissez quelqu&apos;un d&apos;autre, ou demandez au superviseur.</translation>
    </message>
    <message>
        <source>{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.</source>
        <translation>Il reste {free} par mois à {name} ; elle garantirait {burden}. Choisissez un autre garant, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>She has too little left a month to stand in for this. Choose another guarantor, or add one.</source>
        <translation>Il lui reste trop peu par mois pour garantir ceci. Choisissez un autre garant, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>On ne sait pas ce qui reste par mois à {name}. Écrivez d&apos;abord sa trésorerie, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>What she has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>On ne sait pas ce qui lui reste par mois. Écrivez d&apos;abord sa trésorerie, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Nobody can stand in for herself. Choose another guarantor.</source>
        <translation>Personne ne se garantit soi-même. Choisissez un autre garant.</translation>
    </message>
    <message>
        <source>She does not stand in for this loan any more. Sync and look again.</source>
        <translation>Elle ne garantit plus ce prêt. Synchronisez et regardez encore.</translation>
    </message>
    <message>
        <source>{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.</source>
        <translation>{count} garants sur {needed} pour ce prêt ({policy}). Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>More guarantors must stand in for this loan. Enter another one.</source>
        <translation>Il faut plus de garants pour ce prêt. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>This covenant is over. Nothing was changed. Open the loan and look again.</source>
        <translation>Cet engagement est terminé. Rien n&apos;a changé. Ouvrez le prêt et regardez encore.</translation>
    </message>
    <message>
        <source>This loan is not behind. Nobody was asked to pay. Look again when an installment is missed.</source>
        <translation>Ce prêt n&apos;est pas en retard. Personne n&apos;a été appelé. Revoyez quand une échéance manque.</translation>
    </message>
    <message>
        <source>It was approved with other terms. Nothing was handed over. Open the loan file and agree on them.</source>
        <translation>Approuvé à d&apos;autres conditions. Rien n&apos;a été remis. Ouvrez le dossier et convenez-en.</translation>
    </message>
    <message>
        <source>Not every step is ticked yet. Nothing was handed over. Look at each one first.</source>
        <translation>Toutes les étapes ne sont pas cochées. Rien n&apos;a été remis. Regardez d&apos;abord chacune.</translation>
    </message>
    <message>
        <source>Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6.</source>
        <translation>Sa signature ou son pouce n&apos;est pas photographié. Rien n&apos;a été remis. Appuyez sur F6.</translation>
    </message>
    <message>
        <source>Receipt {number} was reversed before. Nothing was changed.</source>
        <translation>Le reçu {number} était déjà annulé. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>This receipt was reversed before. Nothing was changed.</source>
        <translation>Ce reçu était déjà annulé. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>She has {balance} in savings. Enter that or less.</source>
        <translation>Elle a {balance} d&apos;épargne. Saisissez cela ou moins.</translation>
    </message>
    <message>
        <source>That is more than she has in savings. Enter less.</source>
        <translation>C&apos;est plus que son épargne. Saisissez moins.</translation>
    </message>
    <message>
        <source>You counted {counted}, the sheet says {expected}. Count again, or write the reason.</source>
        <translation>Vous avez compté {counted}, la feuille dit {expected}. Recomptez, ou écrivez la raison.</translation>
    </message>
    <message>
        <source>The counted cash and the sheet differ. Count again, or write the reason.</source>
        <translation>La caisse comptée et la feuille diffèrent. Recomptez, ou écrivez la raison.</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction.</source>
        <translation>{day} est clôturé. Enregistrez-le aujourd&apos;hui comme correction.</translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} you may take back alone ({policy}). A supervisor decides.</source>
        <translation>{amount} dépassent les {limit} que vous pouvez annuler seul ({policy}). Un superviseur décide.</translation>
    </message>
    <message>
        <source>This is more than you may take back alone. The supervisor decides.</source>
        <translation>C&apos;est plus que ce que vous pouvez annuler seul. Le superviseur décide.</translation>
    </message>
    <message>
        <source>That day is closed. What came for it is kept aside; record corrections today.</source>
        <translation>Ce jour est clôturé. Ce qui est venu pour lui est mis de côté ; corrigez aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.</source>
        <translation>Vous avez {held}, et il faut {amount}. Prenez d&apos;abord de l&apos;argent, ou demandez au superviseur.</translation>
    </message>
    <message>
        <source>More was paid out than was there. The record is kept; the supervisor looks at it.</source>
        <translation>Il est sorti plus qu&apos;il n&apos;y avait. L&apos;enregistrement est gardé ; le superviseur le regarde.</translation>
    </message>
    <message>
        <source>The cash is not counted yet. Nothing was closed. Count it, then close the day.</source>
        <translation>La caisse n&apos;est pas encore comptée. Rien n&apos;est clôturé. Comptez, puis clôturez la journée.</translation>
    </message>
    <message>
        <source>{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.</source>
        <translation>{kept} restent chez vous ; {limit} sont permis ({policy}). Versez plus, ou écrivez la raison.</translation>
    </message>
    <message>
        <source>More stays with you than is allowed. Hand in more, or write the reason.</source>
        <translation>Il reste chez vous plus que permis. Versez plus, ou écrivez la raison.</translation>
    </message>
    <message>
        <source>A receipt number is missing. The money counts; the supervisor looks at it.</source>
        <translation>Un numéro de reçu manque. L&apos;argent compte ; le superviseur regarde.</translation>
    </message>
    <message>
        <source>A receipt number was given out twice. The money counts; the supervisor looks at it.</source>
        <translation>Un numéro de reçu a été donné deux fois. L&apos;argent compte ; le superviseur regarde.</translation>
    </message>
    <message>
        <source>The branch counted another sum than was handed in. The supervisor decides.</source>
        <translation>L&apos;agence a compté une autre somme que celle versée. Le superviseur décide.</translation>
    </message>
    <message>
        <source>{typed} is not a whole check code. Look at the receipt and type its ten signs again.</source>
        <translation>{typed} n&apos;est pas un code entier. Regardez le reçu et retapez ses dix signes.</translation>
    </message>
    <message>
        <source>This is not a whole check code. Type the ten signs on the receipt again.</source>
        <translation>Ce n&apos;est pas un code entier. Retapez les dix signes du reçu.</translation>
    </message>
    <message>
        <source>{day} is not closed yet. Close that day first; nothing was changed.</source>
        <translation>{day} n&apos;est pas encore clôturé. Clôturez-le d&apos;abord ; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>An earlier day is not closed yet. Close that day first; nothing was changed.</source>
        <translation>Un jour passé n&apos;est pas clôturé. Clôturez-le d&apos;abord ; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>{what} is not finished. The day stays open. Finish it, or throw it away, then close.</source>
        <translation>{what} n&apos;est pas fini. La journée reste ouverte. Finissez-le, ou jetez-le, puis clôturez.</translation>
    </message>
    <message>
        <source>Something of this day is not finished. The day stays open. Finish it, then close.</source>
        <translation>Quelque chose de ce jour n&apos;est pas fini. La journée reste ouverte. Finissez, puis clôturez.</translation>
    </message>
    <message>
        <source>There is no note or coin of {value}. Correct that line and save again.</source>
        <translation>Il n&apos;y a ni billet ni pièce de {value}. Corrigez cette ligne et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>One line names a note or coin that does not exist. Correct it and save again.</source>
        <translation>Une ligne nomme un billet ou une pièce qui n&apos;existe pas. Corrigez et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>You have {held}. Enter that or less.</source>
        <translation>Vous avez {held}. Saisissez cela ou moins.</translation>
    </message>
    <message>
        <source>That is more than you have. Enter less.</source>
        <translation>C&apos;est plus que ce que vous avez. Saisissez moins.</translation>
    </message>
    <message>
        <source>Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.</source>
        <translation>À deux on clôture le jour d&apos;une personne absente. Rien n&apos;est clôturé. Choisissez qui a compté avec vous.</translation>
    </message>
    <message>
        <source>{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>{name} {moved} {amount} aujourd&apos;hui déjà. Rien n&apos;est encore enregistré. Regardez encore, ou enregistrez une deuxième fois.</translation>
    </message>
    <message>
        <source>The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>Le même montant a déjà bougé aujourd&apos;hui. Rien n&apos;est encore enregistré. Regardez encore, ou enregistrez une deuxième fois.</translation>
    </message>
    <message>
        <source>At most {most} may be taken out at a time ({policy}). Enter less.</source>
        <translation>Au plus {most} par retrait ({policy}). Saisissez moins.</translation>
    </message>
    <message>
        <source>That is more than may be taken out at a time. Enter less.</source>
        <translation>C&apos;est plus que permis par retrait. Saisissez moins.</translation>
    </message>
    <message>
        <source>She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.</source>
        <translation>Elle a retiré {times} fois ce mois-ci ; {most} est le maximum ({policy}). Réessayez le mois prochain.</translation>
    </message>
    <message>
        <source>She took savings out as often as she may this month. Try again next month.</source>
        <translation>Elle a retiré autant de fois que permis ce mois-ci. Réessayez le mois prochain.</translation>
    </message>
    <message>
        <source>{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.</source>
        <translation>{keep} doivent rester pendant son prêt ({policy}) ; elle peut retirer {free}. Saisissez cela ou moins.</translation>
    </message>
    <message>
        <source>A part of her savings must stay in while her loan runs. Enter less.</source>
        <translation>Une partie de son épargne doit rester pendant son prêt. Saisissez moins.</translation>
    </message>
    <message>
        <source>She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.</source>
        <translation>Elle a {balance} d&apos;épargne et peut avoir {most} ({policy}). Saisissez {room} ou moins.</translation>
    </message>
    <message>
        <source>That is more than she may have in savings. Enter less.</source>
        <translation>C&apos;est plus que l&apos;épargne permise. Saisissez moins.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s&apos;y oppose.</translation>
    </message>
    <message>
        <source>{field} cannot be {value}. Nothing was saved yet. Correct it and save again.</source>
        <translation>{field} ne peut pas être {value}. Rien n&apos;est encore enregistré. Corrigez et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>One of the values cannot be right. Nothing was saved yet. Look at the marked field.</source>
        <translation>Une des valeurs ne peut pas être juste. Rien n&apos;est encore enregistré. Regardez le champ marqué.</translation>
    </message>
    <message>
        <source>{name} changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>{name} l&apos;a changé avant. Votre enregistrement reste dans l&apos;historique. Ouvrez et regardez encore.</translation>
    </message>
    <message>
        <source>Somebody changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>Quelqu&apos;un l&apos;a changé avant. Votre enregistrement reste dans l&apos;historique. Ouvrez et regardez encore.</translation>
    </message>
    <message>
        <source>{name} decided this already. Both values stay in the history.</source>
        <translation>{name} l&apos;a déjà décidé. Les deux valeurs restent dans l&apos;historique.</translation>
    </message>
    <message>
        <source>This was decided already. Both values stay in the history.</source>
        <translation>C&apos;était déjà décidé. Les deux valeurs restent dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Two records carry the same number. Both are kept. Send the diagnosis to IT.</source>
        <translation>Deux enregistrements portent le même numéro. Les deux sont gardés. Envoyez le diagnostic à l&apos;informatique.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. The decision stands. Open it and decide what follows.</source>
        <translation>On ne peut plus l&apos;annuler. La décision tient. Ouvrez et décidez de la suite.</translation>
    </message>
    <message>
        <source>This is your own work. Another supervisor must look at it.</source>
        <translation>C&apos;est votre propre travail. Un autre superviseur doit le regarder.</translation>
    </message>
    <message>
        <source>Only {role} may do this. Nothing was changed. Ask your supervisor.</source>
        <translation>Seul {role} peut le faire. Rien n&apos;a changé. Demandez au superviseur.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your supervisor.</source>
        <translation>Votre rôle ne le permet pas. Rien n&apos;a changé. Demandez au superviseur.</translation>
    </message>
    <message>
        <source>This record is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>Cet enregistrement n&apos;est pas sur ce portable. Rien n&apos;est perdu. Synchronisez, puis regardez encore.</translation>
    </message>
    <message>
        <source>{name} is recorded already. Open that record, or change what tells them apart.</source>
        <translation>{name} est déjà enregistré. Ouvrez cette fiche, ou changez ce qui les distingue.</translation>
    </message>
    <message>
        <source>This is recorded already. Open that record, or change what tells them apart.</source>
        <translation>C&apos;est déjà enregistré. Ouvrez cette fiche, ou changez ce qui les distingue.</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.</source>
        <translation>L&apos;informatique a bloqué ce portable. Remettez-le à l&apos;agence. Rien n&apos;a encore été effacé.</translation>
    </message>
    <message>
        <source>Another officer has this center now. Your record is kept and waits for her decision.</source>
        <translation>Un autre agent a maintenant ce centre. Votre enregistrement est gardé et attend sa décision.</translation>
    </message>
    <message>
        <source>A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.</source>
        <translation>Un portable a été restauré ou copié et repart. Rien n&apos;est perdu. Demandez à qui il est.</translation>
    </message>
    <message>
        <source>This record comes from a newer version. It is kept as it is. Update this laptop.</source>
        <translation>Ceci vient d&apos;une version plus récente. C&apos;est gardé tel quel. Mettez ce portable à jour.</translation>
    </message>
    <message>
        <source>This record cannot be read here. It is kept as it is. Send the diagnosis to IT.</source>
        <translation>Ceci ne peut être lu ici. C&apos;est gardé tel quel. Envoyez le diagnostic à l&apos;informatique.</translation>
    </message>
    <message>
        <source>{name} changed the {field} too. Choose which is right.</source>
        <translation>{name} a changé aussi : {field}. Choisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>This was changed here and at the office. Both are kept. Choose which is right.</source>
        <translation>Ceci a été changé ici et au bureau. Les deux sont gardés. Choisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>Sun (outdoors)</source>
        <translation>Soleil (dehors)</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>Aller à Conflits</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>Aller à Rapports</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>Aller à Réunions</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d&apos;avant</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page d&apos;après</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>Aller aux brouillons</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Look: {look}</source>
        <translation>Aspect : {look}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce portable</translation>
    </message>
    <message>
        <source>Letters work as keys</source>
        <translation>Lettres comme touches</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>to the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Photos go to the office.</source>
        <translation>Les photos partent au bureau.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>all work is safe here</source>
        <translation>tout est en sûreté ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} change safe here</source>
        <comment>{n} changes safe here</comment>
        <translation>
            <numerusform>{n} changement en sûreté ici</numerusform>
            <numerusform>{n} changements en sûreté ici</numerusform>
        </translation>
    </message>
    <message>
        <source>all received {time}</source>
        <translation>tout reçu {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>Sending {done} of {all}</source>
        <translation>Envoi de {done} sur {all}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading: {page}</source>
        <translation>Chargement : {page}</translation>
    </message>
    <message>
        <source>20, 20/10, +7, fri</source>
        <translation>20, 20/10, +7, ven</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>Touches : {keys}</translation>
    </message>
    <message numerus="yes">
        <source>{n} needs you</source>
        <comment>{n} need you</comment>
        <translation>
            <numerusform>{n} vous attend</numerusform>
            <numerusform>{n} vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>looking for the office</source>
        <translation>recherche du bureau</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suffit</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>money</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>Pour {amount}</translation>
    </message>
    <message>
        <source>installment {amount}</source>
        <translation>échéance {amount}</translation>
    </message>
    <message>
        <source>{title} ready to print: {path}</source>
        <translation>{title} prêt à imprimer : {path}</translation>
    </message>
    <message>
        <source>{title} written: {path}</source>
        <translation>{title} écrit : {path}</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORDS, NOT MONEY</source>
        <translation>DONNÉES FICTIVES, PAS D&apos;ARGENT</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>NOT SAVED YET</source>
        <translation>PAS ENCORE ENREGISTRÉ</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORD, NOT MONEY</source>
        <translation>DONNÉES FICTIVES, PAS D&apos;ARGENT</translation>
    </message>
    <message>
        <source>Synthetic records, not money</source>
        <translation>Données fictives, pas d&apos;argent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Photo {number} sur {total}</translation>
    </message>
    <message>
        <source>It is not on this laptop yet. It was asked for and comes with the next sync.</source>
        <translation>Pas encore sur ce portable. Elle est demandée et vient à la prochaine synchro.</translation>
    </message>
    <message>
        <source>Approve instead</source>
        <translation>Approuver plutôt</translation>
    </message>
    <message>
        <source>In installments</source>
        <translation>En échéances</translation>
    </message>
    <message>
        <source>the officer reads it first</source>
        <translation>l&apos;agent le lit d&apos;abord</translation>
    </message>
    <message>
        <source>Approve these terms</source>
        <translation>Approuver ces conditions</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>demandé {amount}</translation>
    </message>
    <message>
        <source>asked for {count}</source>
        <translation>demandé {count}</translation>
    </message>
    <message>
        <source>Choose at most {amount}: she asked for that.</source>
        <translation>Choisissez au plus {amount} : c&apos;est ce qu&apos;elle a demandé.</translation>
    </message>
    <message>
        <source>Use numbers only, like {example}</source>
        <translation>Seulement des chiffres, comme {example}</translation>
    </message>
    <message>
        <source>These are the terms asked for. Change one, or press Esc and A.</source>
        <translation>Ce sont les conditions demandées. Changez-en une, ou Esc puis A.</translation>
    </message>
    <message numerus="yes">
        <source>Copy is {n} day old</source>
        <comment>Copy is {n} days old</comment>
        <translation>
            <numerusform>Copie vieille de {n} jour</numerusform>
            <numerusform>Copie vieille de {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What the office changed after {day} is not here yet. What you record here is complete.</source>
        <translation>Ce que le bureau a changé après le {day} n&apos;est pas encore ici. Ce que vous enregistrez ici est complet.</translation>
    </message>
    <message>
        <source>With every exchange</source>
        <translation>À chaque échange</translation>
    </message>
    <message>
        <source>Only over a good line</source>
        <translation>Seulement sur une bonne ligne</translation>
    </message>
    <message>
        <source>How this laptop sends</source>
        <translation>Comment ce portable envoie</translation>
    </message>
    <message>
        <source>Photos go</source>
        <translation>Les photos partent</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pause d&apos;une heure</translation>
    </message>
    <message>
        <source>By USB go words and amounts. Photos wait for a network.</source>
        <translation>Par USB passent les mots et les montants. Les photos attendent un réseau.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Continuer maintenant</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>The purpose is not chosen yet</source>
        <translation>Le motif n&apos;est pas encore choisi</translation>
    </message>
    <message>
        <source>The outcome is not chosen yet</source>
        <translation>Le résultat n&apos;est pas encore choisi</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Pas encore inscrite</translation>
    </message>
    <message>
        <source>Her name is not typed yet</source>
        <translation>Son nom n&apos;est pas encore écrit</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>Pas encore remis</translation>
    </message>
    <message>
        <source>The amount is not typed yet</source>
        <translation>Le montant n&apos;est pas encore écrit</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer so far</source>
        <comment>{n} answers so far</comment>
        <translation>
            <numerusform>{n} réponse jusqu&apos;ici</numerusform>
            <numerusform>{n} réponses jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} member entered</source>
        <comment>{n} members entered</comment>
        <translation>
            <numerusform>{n} membre saisie</numerusform>
            <numerusform>{n} membres saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is begun and not kept yet</source>
        <translation>Le comptage est commencé, pas gardé</translation>
    </message>
    <message numerus="yes">
        <source>{n} value chosen, not saved</source>
        <comment>{n} values chosen, not saved</comment>
        <translation>
            <numerusform>{n} valeur choisie, pas enregistrée</numerusform>
            <numerusform>{n} valeurs choisies, pas enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Her cash-flow sheet is not handed in yet</source>
        <translation>Sa trésorerie n&apos;est pas encore remise</translation>
    </message>
    <message>
        <source>What she pledges is not handed in yet</source>
        <translation>Ses gages ne sont pas encore remis</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>No savings yet</source>
        <translation>Pas encore d&apos;épargne</translation>
    </message>
    <message>
        <source>Asked. The question goes with the next exchange</source>
        <translation>Demandé. La question part au prochain échange</translation>
    </message>
    <message>
        <source>Answered. Saved here</source>
        <translation>Répondu. Enregistré ici</translation>
    </message>
    <message>
        <source>Not sure? Ask who wrote it; the conflict waits.</source>
        <translation>Pas sûr ? Demandez à qui l&apos;a écrit ; le conflit attend.</translation>
    </message>
    <message>
        <source>{asker} asked {asked}: {words}</source>
        <translation>{asker} a demandé à {asked} : {words}</translation>
    </message>
    <message>
        <source>{name} answered: {words}</source>
        <translation>{name} a répondu : {words}</translation>
    </message>
    <message>
        <source>No answer from {name} yet.</source>
        <translation>Pas encore de réponse de {name}.</translation>
    </message>
    <message>
        <source>How it is paid out</source>
        <translation>Comment c&apos;est payé</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque</source>
        <translation>Numéro du virement ou du chèque</translation>
    </message>
    <message>
        <source>Write the number of the transfer, so that the office finds it.</source>
        <translation>Écrivez le numéro du virement, pour que le bureau le trouve.</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>It is written below the notes about her, with today&apos;s date and your name.</source>
        <translation>Écrit sous les notes sur elle, avec la date d&apos;aujourd&apos;hui et votre nom.</translation>
    </message>
    <message>
        <source>What is to be remembered about {name}?</source>
        <translation>Que faut-il retenir de {name} ?</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>Écrivez quelques mots, ou laissez.</translation>
    </message>
    <message>
        <source>Promise kept: {amount}, {day}</source>
        <translation>Promesse tenue : {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise not kept: {amount}, {day}</source>
        <translation>Promesse non tenue : {amount}, {day}</translation>
    </message>
    <message>
        <source>Promise: {amount}, {day}</source>
        <translation>Promesse : {amount}, {day}</translation>
    </message>
    <message>
        <source>Her first promise</source>
        <translation>Sa première promesse</translation>
    </message>
    <message>
        <source>{kept} of {made} promises kept before today</source>
        <translation>{kept} promesses tenues sur {made} jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Receipt {number} counts until the supervisor decides. It goes with the next exchange.</source>
        <translation>Le reçu {number} compte jusqu&apos;à la décision du superviseur. Il part au prochain échange.</translation>
    </message>
    <message>
        <source>of this laptop; each choice counts at once</source>
        <translation>de ce portable ; chaque choix compte aussitôt</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>Imprimer un reçu d&apos;essai</translation>
    </message>
    <message>
        <source>Listen for a position</source>
        <translation>Écouter une position</translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation>choisir par chiffre</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>Choix suivant</translation>
    </message>
    <message>
        <source>Choose the receipt printer</source>
        <translation>Choisir l&apos;imprimante de reçus</translation>
    </message>
    <message>
        <source>print a test</source>
        <translation>imprimer essai</translation>
    </message>
    <message>
        <source>try the position</source>
        <translation>essayer position</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>Diagnostic pour l&apos;informatique</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>This printer works with Fieldbook.</source>
        <translation>Cette imprimante marche avec Fieldbook.</translation>
    </message>
    <message>
        <source>Both ends of each line of dashes must be on the paper.</source>
        <translation>Les deux bouts de chaque ligne de tirets doivent être sur le papier.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>Choisir l&apos;imprimante</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>Récepteur de position</translation>
    </message>
    <message>
        <source>From files: take them with a phone or camera, then choose them on the visit page. No camera is used.</source>
        <translation>Depuis des fichiers : prenez-les au téléphone ou appareil, puis choisissez-les sur la visite. Aucune caméra utilisée.</translation>
    </message>
    <message>
        <source>None: receipts come as PDF, for any printer</source>
        <translation>Aucune : reçus en PDF, pour toute imprimante</translation>
    </message>
    <message>
        <source>No printer is chosen. Receipts come as PDF until you choose one.</source>
        <translation>Aucune imprimante choisie. Reçus en PDF d&apos;ici là.</translation>
    </message>
    <message>
        <source>Sending a test to the printer</source>
        <translation>Envoi d&apos;un essai à l&apos;imprimante</translation>
    </message>
    <message>
        <source>The printer took the test. Look whether it is on the paper.</source>
        <translation>L&apos;imprimante a pris l&apos;essai. Voyez s&apos;il est sur le papier.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look at its cable, paper and address, then try again.</source>
        <translation>L&apos;imprimante n&apos;a pas répondu. Vérifiez câble, papier et adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>No receiver found. Plug it in and listen again; visits go on without</source>
        <translation>Aucun récepteur. Branchez-le et écoutez encore ; les visites continuent sans</translation>
    </message>
    <message>
        <source>It works: a position came from {port}</source>
        <translation>Ça marche : une position est venue de {port}</translation>
    </message>
    <message>
        <source>{port} is there and has no signal yet. Go under the open sky</source>
        <translation>{port} est là, sans signal. Allez à ciel ouvert</translation>
    </message>
    <message>
        <source>Listening, {seconds} s</source>
        <translation>Écoute, {seconds} s</translation>
    </message>
    <message>
        <source>Its next meeting is {day}. Receipts of this one will carry today.</source>
        <translation>Sa prochaine réunion est le {day}. Les reçus de celle-ci porteront aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>It is not the meeting of today. Receipts will carry that day.</source>
        <translation>Ce n&apos;est pas la réunion d&apos;aujourd&apos;hui. Les reçus porteront ce jour.</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>Retour aux réunions</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>{name} is not short of anything today.</source>
        <translation>{name} ne doit rien aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Number of the transfer, if there is one</source>
        <translation>Numéro du virement, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>{amount} is expected of her. What comes this way is not in the cash you count.</source>
        <translation>{amount} sont attendus d&apos;elle. Ce qui vient ainsi n&apos;est pas dans la caisse que vous comptez.</translation>
    </message>
    <message>
        <source>How does {name} pay?</source>
        <translation>Comment {name} paie-t-elle ?</translation>
    </message>
    <message>
        <source>Nothing is asked here. What somebody asks about your work stands on Today.</source>
        <translation>Rien n&apos;est demandé ici. Ce qu&apos;on demande sur votre travail est dans Aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Ouvrir Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>At most {count} letters.</source>
        <translation>Au plus {count} lettres.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Ouvrir le travail</translation>
    </message>
    <message>
        <source>open the work</source>
        <translation>ouvrir le travail</translation>
    </message>
    <message>
        <source>Nothing is open that could be answered.</source>
        <translation>Rien d&apos;ouvert à répondre.</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Rien n&apos;est demandé ici.</translation>
    </message>
    <message>
        <source>Write an answer first. It is kept here and goes with the next sync.</source>
        <translation>Écrivez d&apos;abord une réponse. Elle est gardée ici et part à la prochaine synchro.</translation>
    </message>
    <message>
        <source>Saved here. It is read after the next sync</source>
        <translation>Enregistré ici. Lu après la prochaine synchro</translation>
    </message>
    <message>
        <source>You buy for 60 and sell for 75. What do you earn on one?</source>
        <translation>Vous achetez à 60 et vendez à 75. Que gagnez-vous sur un ?</translation>
    </message>
    <message>
        <source>You owe 1,000 and pay 2 for every 100 in a month. What is that?</source>
        <translation>Vous devez 1 000 et payez 2 pour 100 par mois. Cela fait combien ?</translation>
    </message>
    <message>
        <source>Five people share 400 alike. How much does each one get?</source>
        <translation>Cinq personnes partagent 400 à parts égales. Combien chacune ?</translation>
    </message>
    <message>
        <source>The message could not be read. Nothing was taken; send it again.</source>
        <translation>Le message n&apos;a pas pu être lu. Rien n&apos;a été pris ; renvoyez-le.</translation>
    </message>
    <message>
        <source>A segment is damaged. None of it was taken; the laptop keeps it. Call support.</source>
        <translation>Un segment est abîmé. Rien n&apos;en a été pris ; le portable le garde. Appelez l&apos;assistance.</translation>
    </message>
    <message>
        <source>A signature is not right. Nothing was taken; the laptop keeps it. Call support.</source>
        <translation>Une signature n&apos;est pas juste. Rien n&apos;a été pris ; le portable le garde. Appelez l&apos;assistance.</translation>
    </message>
    <message>
        <source>The session is over. Nothing is lost; the laptop opens a new one.</source>
        <translation>La session est finie. Rien n&apos;est perdu ; le portable en ouvre une autre.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled here. Its records are kept on it. Ask IT.</source>
        <translation>Ce portable n&apos;est pas inscrit ici. Ses données y restent. Demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. It can still send; hand it in at the branch.</source>
        <translation>L&apos;informatique a bloqué ce portable. Il peut encore envoyer ; remettez-le à l&apos;agence.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Nothing was changed. Ask for a new one.</source>
        <translation>Ce code est faux ou expiré. Rien n&apos;a changé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>That code was used already. Nothing was changed. Ask for a new one.</source>
        <translation>Ce code a déjà servi. Rien n&apos;a changé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Earlier records are missing here. Nothing is lost; the laptop sends them again.</source>
        <translation>Des données antérieures manquent ici. Rien n&apos;est perdu ; le portable les renvoie.</translation>
    </message>
    <message>
        <source>This laptop was restored or copied. Its records are kept apart; ask IT.</source>
        <translation>Ce portable a été restauré ou copié. Ses données sont à part ; demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>This laptop&apos;s series was closed. Its records are kept on it. Ask IT.</source>
        <translation>La série de ce portable est close. Ses données y restent. Demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>A newer session of this laptop is known. Perhaps it was copied. Ask IT.</source>
        <translation>Une session plus récente de ce portable est connue. Peut-être copié. Demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>The office&apos;s log was restored. The laptop fetches it again; nothing here is lost.</source>
        <translation>Le registre du bureau a été restauré. Le portable le reprend ; rien n&apos;est perdu ici.</translation>
    </message>
    <message>
        <source>The message leaned on records that are not here. Nothing was taken; the laptop sends it whole.</source>
        <translation>Le message s&apos;appuyait sur des données absentes ici. Rien n&apos;a été pris ; le portable l&apos;envoie entier.</translation>
    </message>
    <message>
        <source>The message is too large. Nothing of it was taken; the laptop keeps it.</source>
        <translation>Le message est trop grand. Rien n&apos;en a été pris ; le portable le garde.</translation>
    </message>
    <message>
        <source>Too many tries. Nothing is lost; wait a little.</source>
        <translation>Trop d&apos;essais. Rien n&apos;est perdu ; attendez un peu.</translation>
    </message>
    <message>
        <source>This version is too old to receive. Its records are safe. Update the app.</source>
        <translation>Cette version est trop ancienne pour recevoir. Ses données sont en sûreté. Mettez à jour.</translation>
    </message>
    <message>
        <source>The office is busy. Nothing is lost; the laptop tries again.</source>
        <translation>Le bureau est occupé. Rien n&apos;est perdu ; le portable réessaie.</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Nothing is lost; keep collecting and tell IT.</source>
        <translation>Le disque du bureau est plein. Rien n&apos;est perdu ; continuez et dites-le à l&apos;informatique.</translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation>Cela n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>The photo goes on at another place. Nothing is lost; it goes on there.</source>
        <translation>La photo continue à un autre endroit. Rien n&apos;est perdu ; elle y continue.</translation>
    </message>
    <message>
        <source>A photo arrived damaged and was not kept. The laptop has it and sends it again.</source>
        <translation>Une photo est arrivée abîmée et n&apos;a pas été gardée. Le portable l&apos;a et la renvoie.</translation>
    </message>
    <message>
        <source>This laptop has sent its photos for today. The others are kept and go tomorrow.</source>
        <translation>Ce portable a envoyé ses photos du jour. Les autres sont gardées et partent demain.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some space.</source>
        <translation>Le disque est plein. Ceci n&apos;est pas enregistré ; ce qui l&apos;était est en sûreté. Libérez de la place.</translation>
    </message>
    <message>
        <source>Another program is busy with this database. Nothing was lost. Try again in a moment.</source>
        <translation>Un autre programme utilise cette base. Rien n&apos;est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database here cannot be read. What the office received is safe. Delete nothing; ask IT.</source>
        <translation>La base d&apos;ici ne peut être lue. Ce que le bureau a reçu est en sûreté. N&apos;effacez rien ; demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>The database does not open with this key, or its start is damaged. Nothing changed. Ask IT.</source>
        <translation>La base ne s&apos;ouvre pas avec cette clé, ou son début est abîmé. Rien n&apos;a changé. Demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>The data folder of this laptop cannot be written. This was not saved. Ask IT for permission.</source>
        <translation>Le dossier de données ne peut être écrit. Ceci n&apos;est pas enregistré. Demandez l&apos;accès à l&apos;informatique.</translation>
    </message>
    <message>
        <source>This database was written by a newer version. Nothing was changed. Install the newer version.</source>
        <translation>Cette base vient d&apos;une version plus récente. Rien n&apos;a changé. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The database library here is too old to be safe. Nothing was opened. Ask IT to update it.</source>
        <translation>La bibliothèque de base est trop ancienne pour être sûre. Rien n&apos;a été ouvert. Demandez à l&apos;informatique de la mettre à jour.</translation>
    </message>
    <message>
        <source>The disk did not take it. This was not saved; what was saved before is safe. Try again, then ask IT.</source>
        <translation>Le disque ne l&apos;a pas pris. Ceci n&apos;est pas enregistré ; ce qui l&apos;était est en sûreté. Réessayez, puis demandez à l&apos;informatique.</translation>
    </message>
    <message numerus="yes">
        <source>IT has blocked this laptop. {n} change went to the office. Hand it in at the branch.</source>
        <comment>IT has blocked this laptop. {n} changes went to the office. Hand it in at the branch.</comment>
        <translation>
            <numerusform>L&apos;informatique a bloqué ce portable. {n} changement est allé au bureau. Remettez-le à l&apos;agence.</numerusform>
            <numerusform>L&apos;informatique a bloqué ce portable. {n} changements sont allés au bureau. Remettez-le à l&apos;agence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change and sent {pulled}.</source>
        <comment>The office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>Le bureau a reçu {n} changement et envoyé {pulled}.</numerusform>
            <numerusform>Le bureau a reçu {n} changements et envoyé {pulled}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change.</source>
        <comment>The office received {n} changes.</comment>
        <translation>
            <numerusform>Le bureau a reçu {n} changement.</numerusform>
            <numerusform>Le bureau a reçu {n} changements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change came from the office.</source>
        <comment>{n} changes came from the office.</comment>
        <translation>
            <numerusform>{n} changement est venu du bureau.</numerusform>
            <numerusform>{n} changements sont venus du bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and at the office.</source>
        <translation>Tout est pareil ici et au bureau.</translation>
    </message>
    <message>
        <source>{done} Photos go on when the line is back.</source>
        <translation>{done} Les photos continuent quand la ligne revient.</translation>
    </message>
    <message>
        <source>The office could not be reached ({detail}). Nothing is lost; it goes on by itself.</source>
        <translation>Le bureau n&apos;a pu être joint ({detail}). Rien n&apos;est perdu ; cela continue tout seul.</translation>
    </message>
    <message>
        <source>Optional, like the statements. They do not count in the score; they are kept to learn from.</source>
        <translation>Au choix, comme les phrases. Ils ne comptent pas dans la note ; ils servent à apprendre.</translation>
    </message>
    <message>
        <source>Both tests are through.</source>
        <translation>Les deux tests sont finis.</translation>
    </message>
    <message>
        <source>If you could choose: {today} today, or {later} in six months?</source>
        <translation>Si vous pouviez choisir : {today} aujourd&apos;hui, ou {later} dans six mois ?</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>{amount} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{amount} in six months</source>
        <translation>{amount} dans six mois</translation>
    </message>
    <message>
        <source>Savings over time</source>
        <translation>Épargne dans le temps</translation>
    </message>
    <message>
        <source>PAR 1</source>
        <translation>PAR 1</translation>
    </message>
    <message>
        <source>PAR 30, share</source>
        <translation>PAR 30, part</translation>
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
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Portfolio at risk by member</source>
        <translation>Portefeuille à risque par membre</translation>
    </message>
    <message>
        <source>Portfolio at risk by group</source>
        <translation>Portefeuille à risque par groupe</translation>
    </message>
    <message>
        <source>Portfolio at risk by center</source>
        <translation>Portefeuille à risque par centre</translation>
    </message>
    <message>
        <source>Portfolio at risk by officer</source>
        <translation>Portefeuille à risque par agent</translation>
    </message>
    <message>
        <source>PAR 30: principal outstanding of loans late by more than 30 days; whole loans count.</source>
        <translation>PAR 30 : capital restant des prêts en retard de plus de 30 jours ; les prêts comptent en entier.</translation>
    </message>
    <message>
        <source>PAR 1: the same of loans that are late by a day or more.</source>
        <translation>PAR 1 : de même pour les prêts en retard d&apos;un jour ou plus.</translation>
    </message>
    <message>
        <source>Rescheduled loans count by their new schedule; what is written off is left out.</source>
        <translation>Les prêts rééchelonnés comptent selon leur nouvel échéancier ; les pertes sont omises.</translation>
    </message>
    <message>
        <source>Work of officers</source>
        <translation>Travail des agents</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>pas de réunions</translation>
    </message>
    <message>
        <source>Visits: finished in the period. Accepted, came back: as the supervisor decided by now.</source>
        <translation>Visites : terminées dans la période. Accepté, revenu : selon la décision du superviseur à ce jour.</translation>
    </message>
    <message>
        <source>Attendance: members who came, of all who were marked, at the meetings of centers that are hers now.</source>
        <translation>Présence : membres venues, sur toutes celles marquées, aux réunions des centres actuels de l&apos;agent.</translation>
    </message>
    <message>
        <source>Handed over: loans&apos; money that left her hands. As far as this laptop has the records.</source>
        <translation>Remis : argent des prêts sorti de ses mains. Selon les données de ce portable.</translation>
    </message>
    <message>
        <source>Photos of the phone, the newest first</source>
        <translation>Photos du téléphone, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Take it with the phone; it appears here. Space marks, Enter takes the marked ones.</source>
        <translation>Prenez-la au téléphone ; elle apparaît ici. Espace marque, Entrée prend les marquées.</translation>
    </message>
    <message>
        <source>Which photos?</source>
        <translation>Quelles photos ?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} photo</source>
        <comment>Take {n} photos</comment>
        <translation>
            <numerusform>Prendre {n} photo</numerusform>
            <numerusform>Prendre {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the right PIN or passphrase. {n} try left.</source>
        <comment>That is not the right PIN or passphrase. {n} tries left.</comment>
        <translation>
            <numerusform>Ce n&apos;est pas le bon PIN ou la bonne phrase. Reste {n} essai.</numerusform>
            <numerusform>Ce n&apos;est pas le bon PIN ou la bonne phrase. Restent {n} essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} second, then try again.</source>
        <comment>Too many wrong tries. Wait {n} seconds, then try again.</comment>
        <translation>
            <numerusform>Trop d&apos;essais faux. Attendez {n} seconde, puis réessayez.</numerusform>
            <numerusform>Trop d&apos;essais faux. Attendez {n} secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short. Use {digits} digits or {signs} characters at least; {alone} characters where this laptop has no keyring.</source>
        <translation>Trop court. Au moins {digits} chiffres ou {signs} caractères ; {alone} caractères sur un portable sans trousseau.</translation>
    </message>
    <message>
        <source>Locked after ten wrong tries. Nothing was deleted. Ask IT for the recovery code.</source>
        <translation>Verrouillé après dix essais faux. Rien n&apos;a été effacé. Demandez le code de secours à l&apos;informatique.</translation>
    </message>
    <message>
        <source>Too easy to guess. Do not use a date, a row of digits or a repeated digit.</source>
        <translation>Trop facile à deviner. Pas de date, de suite ou de chiffre répété.</translation>
    </message>
    <message>
        <source>The keyring here does not answer. Nothing is lost. Sign in anew, or ask IT.</source>
        <translation>Le trousseau d&apos;ici ne répond pas. Rien n&apos;est perdu. Reconnectez-vous, ou demandez à l&apos;informatique.</translation>
    </message>
    <message>
        <source>There is no key file for this person on this laptop. Ask IT to enroll it again.</source>
        <translation>Aucun fichier de clé pour cette personne ici. Demandez à l&apos;informatique de la réinscrire.</translation>
    </message>
    <message>
        <source>This laptop has never met its office. The first exchange needs a network.</source>
        <translation>Cet ordinateur n&apos;a jamais joint son bureau. Le premier échange a besoin d&apos;un réseau.</translation>
    </message>
    <message>
        <source>The stick could not be used ({reason}). Everything is kept here.</source>
        <translation>La clé n&apos;a pas pu servir ({reason}). Tout est gardé ici.</translation>
    </message>
    <message>
        <source>it does not keep what is written</source>
        <translation>elle ne garde pas ce qui est écrit</translation>
    </message>
    <message>
        <source>The answer on the stick is not from this laptop&apos;s office, or was changed. Nothing of it was taken.</source>
        <translation>La réponse sur la clé ne vient pas du bureau de cet ordinateur, ou a été modifiée. Rien n&apos;en a été pris.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change is on the stick for the office.</source>
        <comment>{n} changes are on the stick for the office.</comment>
        <translation>
            <numerusform>{n} changement est sur la clé pour le bureau.</numerusform>
            <numerusform>{n} changements sont sur la clé pour le bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits; the stick asks the office for what is new.</source>
        <translation>Rien n&apos;attend ; la clé demande au bureau ce qui est nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo stays here until a network comes.</source>
        <comment>{n} photos stay here until a network comes.</comment>
        <translation>
            <numerusform>{n} photo reste ici jusqu&apos;à ce qu&apos;un réseau soit là.</numerusform>
            <numerusform>{n} photos restent ici jusqu&apos;à ce qu&apos;un réseau soit là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the stick: the office received {n} change and sent {pulled}.</source>
        <comment>From the stick: the office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>De la clé : le bureau a reçu {n} changement et en a envoyé {pulled}.</numerusform>
            <numerusform>De la clé : le bureau a reçu {n} changements et en a envoyé {pulled}.</numerusform>
        </translation>
    </message>
    <message>
        <source>If both laptops finish it, both sheets are kept and the supervisor decides.</source>
        <translation>Si les deux ordinateurs la terminent, les deux feuilles sont gardées et le superviseur décide.</translation>
    </message>
    <message>
        <source>Ask {name} first.</source>
        <translation>Demandez d&apos;abord à {name}.</translation>
    </message>
    <message>
        <source>Enter this sheet on this laptop?</source>
        <translation>Saisir cette feuille sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>La lire seulement</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Quelle clé ?</translation>
    </message>
    <message>
        <source>What waits goes onto a memory stick, readable for the office alone. Its answer comes back that way.</source>
        <translation>Ce qui attend va sur une clé USB, lisible par le bureau seul. Sa réponse revient de même.</translation>
    </message>
    <message>
        <source>The part of the program that sends is starting again. Try once more in a moment.</source>
        <translation>La partie du programme qui envoie redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>An older copy of these records was put back. Newer work of yours may be missing here; the office keeps what it received.</source>
        <translation>Une copie plus ancienne de ces données a été remise. Du travail récent peut manquer ici ; le bureau garde ce qu&apos;il a reçu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} change that the office had not received is here again.</source>
        <comment>{n} changes that the office had not received are here again.</comment>
        <translation>
            <numerusform>{n} modification que le bureau n&apos;avait pas reçue est de nouveau ici.</numerusform>
            <numerusform>{n} modifications que le bureau n&apos;avait pas reçues sont de nouveau ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, with receipts above {number}. Ask IT to do what the Sync page says.</source>
        <translation>Continuez, avec des reçus au-dessus de {number}. Demandez à l&apos;informatique ce que dit la page Synchro.</translation>
    </message>
    <message>
        <source>All of it goes to the office by itself, the next time Fieldbook is open and has a network.</source>
        <translation>Tout part au bureau de soi-même, la prochaine fois que Fieldbook est ouvert avec un réseau.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
</TS>
