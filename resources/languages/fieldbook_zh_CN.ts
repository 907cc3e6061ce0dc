<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Loan officer</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>That is not the recovery code of this laptop. Ask IT to read it again.</source>
        <translation>这不是这台电脑的恢复码。请IT再读一遍。</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>正在询问办公室</translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation>记录打不开。</translation>
    </message>
    <message>
        <source>Copying the branch&apos;s records: {done} of {all}</source>
        <translation>正在复制网点的记录：{done}/{all}</translation>
    </message>
    <message>
        <source>The records of the branch are on this laptop.</source>
        <translation>网点的记录在这台电脑上。</translation>
    </message>
    <message>
        <source>Fieldbook is open for {name} already. Use that window; nothing was changed.</source>
        <translation>Fieldbook 已由 {name} 打开。请用那个窗口；什么都没变。</translation>
    </message>
    <message>
        <source>This seat was never finished. Set up this laptop again with a new code from IT.</source>
        <translation>这个席位没有设置完。请用IT的新代码重新设置这台电脑。</translation>
    </message>
    <message>
        <source>The office ordered that the records here be deleted. It has them all.</source>
        <translation>办公室要求删除这里的记录。办公室都有。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>the figures of the business</source>
        <translation>生意的数字</translation>
    </message>
    <message>
        <source>what is pledged</source>
        <translation>抵押了什么</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>一名成员</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>1-30 days</source>
        <translation>1-30 天</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 天</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 天</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 天</translation>
    </message>
    <message>
        <source>Over 180 days</source>
        <translation>超过 180 天</translation>
    </message>
    <message>
        <source>{reason}, say {count} who know her: {rating} of 5</source>
        <translation>{count} 位认识她的人说：{reason}，{rating}（满分5）</translation>
    </message>
    <message>
        <source>{c}: {seen}</source>
        <translation>{c}:{seen}</translation>
    </message>
    <message>
        <source>{reason} (neither way)</source>
        <translation>{reason}（不偏不倚）</translation>
    </message>
    <message>
        <source>{c} as observed</source>
        <translation>观察到的{c}</translation>
    </message>
    <message>
        <source>Keeps her word</source>
        <translation>守信</translation>
    </message>
    <message>
        <source>She says she will do something. What happens?</source>
        <translation>她说要做一件事。结果呢？</translation>
    </message>
    <message>
        <source>It never happens</source>
        <translation>从没发生</translation>
    </message>
    <message>
        <source>Only when reminded often</source>
        <translation>只在多次提醒后</translation>
    </message>
    <message>
        <source>Mostly, later than said</source>
        <translation>多半，比说的晚</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>会做到</translation>
    </message>
    <message>
        <source>Before one asks</source>
        <translation>不等人问</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>She borrowed money or goods. How does it come back?</source>
        <translation>她借了钱或东西。怎么还的？</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>没还回来</translation>
    </message>
    <message>
        <source>After much asking</source>
        <translation>催了很多次</translation>
    </message>
    <message>
        <source>In the end, late</source>
        <translation>最后还了，晚</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Early or with thanks</source>
        <translation>提前或道谢</translation>
    </message>
    <message>
        <source>Tells before she is late</source>
        <translation>迟之前先说</translation>
    </message>
    <message>
        <source>She cannot pay or come. What does she do?</source>
        <translation>她付不了或来不了。怎么做？</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>躲着</translation>
    </message>
    <message>
        <source>Tells when found</source>
        <translation>被找到才说</translation>
    </message>
    <message>
        <source>Tells on the day</source>
        <translation>当天说</translation>
    </message>
    <message>
        <source>Tells the day before</source>
        <translation>前一天说</translation>
    </message>
    <message>
        <source>Tells early, with a way out</source>
        <translation>早早说，并有办法</translation>
    </message>
    <message>
        <source>Works steadily</source>
        <translation>稳定劳作</translation>
    </message>
    <message>
        <source>How does she work through the year?</source>
        <translation>她一年怎么干活？</translation>
    </message>
    <message>
        <source>Gave up what she began</source>
        <translation>放弃了开始的事</translation>
    </message>
    <message>
        <source>Off and on</source>
        <translation>时断时续</translation>
    </message>
    <message>
        <source>In most months</source>
        <translation>多数月份</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>All year, and improves it</source>
        <translation>全年，并有改进</translation>
    </message>
    <message>
        <source>Deals fairly</source>
        <translation>公平买卖</translation>
    </message>
    <message>
        <source>Weight, price, others&apos; money: how does she deal?</source>
        <translation>秤、价、别人的钱：她怎么对待？</translation>
    </message>
    <message>
        <source>Was caught cheating</source>
        <translation>曾被发现作假</translation>
    </message>
    <message>
        <source>One must watch</source>
        <translation>得盯着</translation>
    </message>
    <message>
        <source>Fair when watched</source>
        <translation>盯着就公平</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Others let her count for them</source>
        <translation>别人让她代为清点</translation>
    </message>
    <message>
        <source>Stands by others</source>
        <translation>帮助别人</translation>
    </message>
    <message>
        <source>Somebody near her is in need. What does she do?</source>
        <translation>身边有人有难。她怎么做？</translation>
    </message>
    <message>
        <source>Took advantage of it</source>
        <translation>趁机占便宜</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>不管</translation>
    </message>
    <message>
        <source>Helps when asked</source>
        <translation>请她才帮</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>帮忙</translation>
    </message>
    <message>
        <source>Helps first and asks others</source>
        <translation>先帮，再叫别人</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>坦诚</translation>
    </message>
    <message>
        <source>How does she answer?</source>
        <translation>她怎么回答？</translation>
    </message>
    <message>
        <source>Tells different people different things</source>
        <translation>对不同人说不同的话</translation>
    </message>
    <message>
        <source>Goes around some questions</source>
        <translation>回避一些问题</translation>
    </message>
    <message>
        <source>Answers openly when asked</source>
        <translation>问了就坦率回答</translation>
    </message>
    <message>
        <source>Tells bad news by herself</source>
        <translation>主动说坏消息</translation>
    </message>
    <message>
        <source>Others say unasked that her word holds</source>
        <translation>别人自发说她讲信用</translation>
    </message>
    <message>
        <source>Income seen</source>
        <translation>见到的收入</translation>
    </message>
    <message>
        <source>What was seen of her income?</source>
        <translation>她的收入见到了什么？</translation>
    </message>
    <message>
        <source>No work seen, no income explained</source>
        <translation>没见干活，收入说不清</translation>
    </message>
    <message>
        <source>Income named, nothing of it seen</source>
        <translation>说了收入，没见到</translation>
    </message>
    <message>
        <source>Work seen, income fits the season</source>
        <translation>见到干活，收入合季节</translation>
    </message>
    <message>
        <source>Records or receipts shown</source>
        <translation>出示账本或收据</translation>
    </message>
    <message>
        <source>Records of months that agree with each other</source>
        <translation>几个月的账本互相吻合</translation>
    </message>
    <message>
        <source>Own means</source>
        <translation>自有财力</translation>
    </message>
    <message>
        <source>What of the business is her own?</source>
        <translation>生意里什么是她自己的？</translation>
    </message>
    <message>
        <source>Nothing of her own in the business</source>
        <translation>生意里没有自己的</translation>
    </message>
    <message>
        <source>A little stock, bought on credit</source>
        <translation>一点货，赊来的</translation>
    </message>
    <message>
        <source>Some stock or tools of her own</source>
        <translation>有些自己的货或工具</translation>
    </message>
    <message>
        <source>Own stock and a small reserve</source>
        <translation>自己的货和小储备</translation>
    </message>
    <message>
        <source>Reserve and savings seen</source>
        <translation>见到储备和储蓄</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>有人担保</translation>
    </message>
    <message>
        <source>Who would stand in for her?</source>
        <translation>谁会为她担保？</translation>
    </message>
    <message>
        <source>Nobody would stand in</source>
        <translation>没人会担保</translation>
    </message>
    <message>
        <source>Family is not sure</source>
        <translation>家里不确定</translation>
    </message>
    <message>
        <source>Family or group would stand in</source>
        <translation>家里或小组会担保</translation>
    </message>
    <message>
        <source>Group says so when asked</source>
        <translation>问小组时这么说</translation>
    </message>
    <message>
        <source>Family and group say so, things of value seen</source>
        <translation>家里和小组都说，见到值钱的东西</translation>
    </message>
    <message>
        <source>Market and season</source>
        <translation>市场和季节</translation>
    </message>
    <message>
        <source>How are market and season?</source>
        <translation>市场和季节怎样？</translation>
    </message>
    <message>
        <source>Market closed or harvest lost</source>
        <translation>市场关闭或歉收</translation>
    </message>
    <message>
        <source>Sells in some months only</source>
        <translation>只在几个月卖</translation>
    </message>
    <message>
        <source>Usual season, usual buyers</source>
        <translation>平常季节，平常买主</translation>
    </message>
    <message>
        <source>Several buyers, road open</source>
        <translation>几个买主，路通</translation>
    </message>
    <message>
        <source>Steady buyers all year</source>
        <translation>全年稳定买主</translation>
    </message>
    <message>
        <source>{good} of {of} in something that this program does not know yet: update this laptop</source>
        <translation>{of} 次中有 {good} 次，是本程序还不认识的一项：请更新这台电脑</translation>
    </message>
    <message>
        <source>Kept {good} of {of} promises to pay</source>
        <translation>{of} 次还款承诺守了 {good} 次</translation>
    </message>
    <message>
        <source>Paid {good} of {of} installments by their day, since payments are kept here</source>
        <translation>自本机记录付款以来，{of} 期按时还 {good} 期</translation>
    </message>
    <message>
        <source>Came to {good} of {of} meetings</source>
        <translation>{of} 次会议到了 {good} 次</translation>
    </message>
    <message>
        <source>Saved at {good} of {of} meetings</source>
        <translation>{of} 次会议存了 {good} 次</translation>
    </message>
    <message>
        <source>Paid {good} of {of} earlier loans without a month&apos;s delay</source>
        <translation>{of} 笔旧贷款中 {good} 笔没拖一个月</translation>
    </message>
    <message>
        <source>Used the loan as she said, in {good} of {of} checks</source>
        <translation>{of} 次检查中 {good} 次如她所说使用贷款</translation>
    </message>
    <message>
        <source>Came on time to {good} of {of} meetings</source>
        <translation>{of} 次会议中准时到了 {good} 次</translation>
    </message>
    <message>
        <source>What I borrow from a neighbor I bring back on the day I said.</source>
        <translation>我向邻居借的，说哪天还就哪天还。</translation>
    </message>
    <message>
        <source>Returns what she borrows</source>
        <translation>借了就还</translation>
    </message>
    <message>
        <source>If I cannot pay on time, I say so before the day.</source>
        <translation>如果不能按时付，我会提前说。</translation>
    </message>
    <message>
        <source>A small promise counts as much as a large one.</source>
        <translation>小承诺和大承诺一样重要。</translation>
    </message>
    <message>
        <source>Keeps small promises</source>
        <translation>小承诺也守</translation>
    </message>
    <message>
        <source>It happens that I say yes and then forget.</source>
        <translation>有时我答应了又忘了。</translation>
    </message>
    <message>
        <source>Forgets what she agreed</source>
        <translation>会忘约定</translation>
    </message>
    <message>
        <source>People here ask me to keep their money for them.</source>
        <translation>这里的人让我替他们保管钱。</translation>
    </message>
    <message>
        <source>Trusted with others&apos; money</source>
        <translation>受托保管别人的钱</translation>
    </message>
    <message>
        <source>I paid my earlier debts to the last coin.</source>
        <translation>我以前的债一分不欠都还了。</translation>
    </message>
    <message>
        <source>Paid earlier debts in full</source>
        <translation>以前的债全还清</translation>
    </message>
    <message>
        <source>When something goes wrong in my work, I look first at what I did.</source>
        <translation>活儿出了问题，我先看自己做了什么。</translation>
    </message>
    <message>
        <source>Takes responsibility</source>
        <translation>担责任</translation>
    </message>
    <message>
        <source>I know what I earned last week without looking it up.</source>
        <translation>我不用查就知道上周挣了多少。</translation>
    </message>
    <message>
        <source>Knows her earnings</source>
        <translation>知道自己的收入</translation>
    </message>
    <message>
        <source>I write down what I sell and what I owe.</source>
        <translation>我记下卖了什么、欠了什么。</translation>
    </message>
    <message>
        <source>Keeps a record</source>
        <translation>有记账</translation>
    </message>
    <message>
        <source>There are weeks in which we have no income at all.</source>
        <translation>有些星期我们没有一点收入。</translation>
    </message>
    <message>
        <source>Has weeks without income</source>
        <translation>有没收入的星期</translation>
    </message>
    <message>
        <source>Somebody else in my house earns too.</source>
        <translation>我家还有别人挣钱。</translation>
    </message>
    <message>
        <source>Second earner in the household</source>
        <translation>家里有第二人挣钱</translation>
    </message>
    <message>
        <source>I could pay this installment even in my worst month.</source>
        <translation>最差的月份我也付得出这期。</translation>
    </message>
    <message>
        <source>Can pay in the worst month</source>
        <translation>最差月份也付得出</translation>
    </message>
    <message>
        <source>I put something aside most weeks.</source>
        <translation>多数星期我都存一点。</translation>
    </message>
    <message>
        <source>Saves most weeks</source>
        <translation>多数星期存钱</translation>
    </message>
    <message>
        <source>I have put my own money into this business.</source>
        <translation>我把自己的钱投进了这生意。</translation>
    </message>
    <message>
        <source>Has her own money in the business</source>
        <translation>生意里有自己的钱</translation>
    </message>
    <message>
        <source>I owe money to more than one lender.</source>
        <translation>我欠不止一家的钱。</translation>
    </message>
    <message>
        <source>Owes several lenders</source>
        <translation>欠多家的钱</translation>
    </message>
    <message>
        <source>If the roof broke tomorrow I could pay for it.</source>
        <translation>明天屋顶坏了我付得起。</translation>
    </message>
    <message>
        <source>Has a reserve</source>
        <translation>有储备</translation>
    </message>
    <message>
        <source>My family would stand in for me if I fell ill.</source>
        <translation>我病了家人会替我担着。</translation>
    </message>
    <message>
        <source>Family stands in</source>
        <translation>家人担保</translation>
    </message>
    <message>
        <source>My group would speak for me.</source>
        <translation>我的小组会替我说话。</translation>
    </message>
    <message>
        <source>Group vouches for her</source>
        <translation>小组为她担保</translation>
    </message>
    <message>
        <source>We own the place we live in or work in.</source>
        <translation>我们住的或干活的地方是自己的。</translation>
    </message>
    <message>
        <source>Owns home or shop</source>
        <translation>有自己的房或店</translation>
    </message>
    <message>
        <source>I have animals, stock or tools I could sell.</source>
        <translation>我有可卖的牲畜、货或工具。</translation>
    </message>
    <message>
        <source>Has things to sell</source>
        <translation>有可卖的东西</translation>
    </message>
    <message>
        <source>Customers come to me in every season.</source>
        <translation>四季都有顾客来。</translation>
    </message>
    <message>
        <source>Sells in every season</source>
        <translation>四季都卖</translation>
    </message>
    <message>
        <source>One bad harvest would stop my business.</source>
        <translation>一次歉收我的生意就停了。</translation>
    </message>
    <message>
        <source>Depends on one harvest</source>
        <translation>靠一季收成</translation>
    </message>
    <message>
        <source>The road to my market is open all year.</source>
        <translation>去市场的路全年通。</translation>
    </message>
    <message>
        <source>Market in reach all year</source>
        <translation>全年可达市场</translation>
    </message>
    <message>
        <source>Others near here sell the same thing cheaper.</source>
        <translation>附近有人卖同样的更便宜。</translation>
    </message>
    <message>
        <source>Undersold by others</source>
        <translation>别人卖得更便宜</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>品格</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>I finish what I begin.</source>
        <translation>我开始的事会做完。</translation>
    </message>
    <message>
        <source>I can leave money in the house untouched for weeks.</source>
        <translation>我能把钱放家里几周不动。</translation>
    </message>
    <message>
        <source>If I get too much change, I give it back.</source>
        <translation>多找给我的钱我会退。</translation>
    </message>
    <message>
        <source>How my work goes depends mostly on me.</source>
        <translation>活儿好坏多半看我自己。</translation>
    </message>
    <message>
        <source>I know beforehand what a week will cost.</source>
        <translation>我事先知道一周要花多少。</translation>
    </message>
    <message>
        <source>I often leave things for tomorrow.</source>
        <translation>我常把事情拖到明天。</translation>
    </message>
    <message>
        <source>I buy what I like when I see it.</source>
        <translation>看到喜欢的我就买。</translation>
    </message>
    <message>
        <source>A small lie that helps the family is fine.</source>
        <translation>为了家撒个小谎没关系。</translation>
    </message>
    <message>
        <source>Whether I can pay is a matter of luck.</source>
        <translation>付不付得出看运气。</translation>
    </message>
    <message>
        <source>Counting interest is too hard for me.</source>
        <translation>算利息对我太难。</translation>
    </message>
    <message>
        <source>I keep my things in order.</source>
        <translation>我的东西放得整齐。</translation>
    </message>
    <message>
        <source>I think before I answer in anger.</source>
        <translation>生气时我先想再答。</translation>
    </message>
    <message>
        <source>I say so when a mistake was mine.</source>
        <translation>是我的错我会说。</translation>
    </message>
    <message>
        <source>When a plan fails, I look first at what I did.</source>
        <translation>计划不成，我先看自己做了什么。</translation>
    </message>
    <message>
        <source>If prices fell, I would know what to do.</source>
        <translation>价格跌了我知道怎么办。</translation>
    </message>
    <message>
        <source>Others have to remind me of what I agreed.</source>
        <translation>别人得提醒我答应过的事。</translation>
    </message>
    <message>
        <source>Feasts make me spend more than I meant to.</source>
        <translation>过节我花得比打算的多。</translation>
    </message>
    <message>
        <source>One may keep what nobody has counted.</source>
        <translation>没人点过的可以留下。</translation>
    </message>
    <message>
        <source>It is no use to plan; others decide.</source>
        <translation>计划没用；别人说了算。</translation>
    </message>
    <message>
        <source>I lose track of what I owe.</source>
        <translation>我记不清欠了多少。</translation>
    </message>
    <message>
        <source>I am at work at the hour I meant to be.</source>
        <translation>我按打算的时间上工。</translation>
    </message>
    <message>
        <source>I save first and spend after.</source>
        <translation>我先存后花。</translation>
    </message>
    <message>
        <source>I tell a buyer what is wrong with my goods.</source>
        <translation>我会告诉买主货有什么毛病。</translation>
    </message>
    <message>
        <source>I can explain my loan to somebody else.</source>
        <translation>我能把我的贷款讲给别人听。</translation>
    </message>
    <message>
        <source>She owes {count} other lenders; with this loan there would be {sum} of {most}</source>
        <translation>她还欠 {count} 家的钱；加上这笔为 {sum}，上限 {most}</translation>
    </message>
    <message>
        <source>What she owes in all is {percent} % of the most a household may owe</source>
        <translation>她的全部欠款是家庭上限的 {percent} %</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>流动比率</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>速动比率</translation>
    </message>
    <message>
        <source>Debt over equity</source>
        <translation>负债权益比</translation>
    </message>
    <message>
        <source>Equity in the assets</source>
        <translation>权益占资产</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>营业利润率</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>净利率</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>存货天数</translation>
    </message>
    <message>
        <source>Days until customers pay</source>
        <translation>客户付款天数</translation>
    </message>
    <message>
        <source>Days until suppliers are paid</source>
        <translation>付供应商天数</translation>
    </message>
    <message>
        <source>Days from paying to being paid</source>
        <translation>付款到收款天数</translation>
    </message>
    <message>
        <source>Cash over debt service</source>
        <translation>现金对还债</translation>
    </message>
    <message>
        <source>Debt service in the income</source>
        <translation>还债占收入</translation>
    </message>
    <message>
        <source>Sales up and down</source>
        <translation>销售波动</translation>
    </message>
    <message>
        <source>Largest customer in the sales</source>
        <translation>最大客户占销售</translation>
    </message>
    <message>
        <source>By share of the yearly turnover, the least of {count}</source>
        <translation>按年营业额份额，{count} 项取最低</translation>
    </message>
    <message>
        <source>By cash for debt service, the least of {count}</source>
        <translation>按还债现金，{count} 项取最低</translation>
    </message>
    <message>
        <source>By what the pledges cover, the least of {count}</source>
        <translation>按抵押覆盖，{count} 项取最低</translation>
    </message>
    <message>
        <source>By the most for one borrower, the least of {count}</source>
        <translation>按单户上限，{count} 项取最低</translation>
    </message>
    <message>
        <source>not enough figures</source>
        <translation>数字不够</translation>
    </message>
    <message>
        <source>no equity is left</source>
        <translation>已无权益</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>至少 {figure}</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>至多 {figure}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>Counts for nothing until the ownership is proved</source>
        <translation>权属证明前不计</translation>
    </message>
    <message>
        <source>The insurance has run out, so {percent} more is cut</source>
        <translation>保险已过期，再打折 {percent}</translation>
    </message>
    <message>
        <source>Not insured, so {percent} more is cut</source>
        <translation>未投保，再打折 {percent}</translation>
    </message>
    <message>
        <source>{words}; others may take from it first</source>
        <translation>{words}；他人可先受偿</translation>
    </message>
    <message>
        <source>Others may take from it first</source>
        <translation>他人可先受偿</translation>
    </message>
    <message>
        <source>{percent} is cut</source>
        <translation>打折 {percent}</translation>
    </message>
    <message>
        <source>{ratio}: not enough figures by the file of {day}</source>
        <translation>{ratio}：{day} 的档案数字不够</translation>
    </message>
    <message>
        <source>{ratio} {figure} by the file of {day}, promised {limit}</source>
        <translation>{day} 的档案：{ratio} {figure}，承诺 {limit}</translation>
    </message>
    <message>
        <source>Broken: {evidence}</source>
        <translation>违约：{evidence}</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Should have been checked yesterday</source>
        <translation>昨天就该检查</translation>
    </message>
    <message numerus="yes">
        <source>Should have been checked {n} day ago</source>
        <comment>Should have been checked {n} days ago</comment>
        <translation>
            <numerusform>{n} 天前就该检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <comment>covenant</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Check today, {day}</source>
        <translation>今天检查，{day}</translation>
    </message>
    <message>
        <source>Check by {day}</source>
        <translation>{day} 前检查</translation>
    </message>
    <message>
        <source>what she promises</source>
        <translation>她承诺什么</translation>
    </message>
    <message>
        <source>Closes a ring of {count} who stand in for one another; a supervisor allowed it</source>
        <translation>形成 {count} 人互相担保的圈；主管已允许</translation>
    </message>
    <message>
        <source>What she has left covers {share} of what she stands in for</source>
        <translation>她的余力覆盖其担保的 {share}</translation>
    </message>
    <message>
        <source>What she has left a month is not known</source>
        <translation>她每月余力不详</translation>
    </message>
    <message>
        <source>her name</source>
        <translation>她的姓名</translation>
    </message>
    <message>
        <source>Those who stand in for her can bear it</source>
        <translation>她的担保人承担得起</translation>
    </message>
    <message>
        <source>Nobody stands in for her</source>
        <translation>无人为她担保</translation>
    </message>
    <message numerus="yes">
        <source>{n} who stands in would fail with her, {amount} in all</source>
        <comment>{n} who stand in would fail with her, {amount} in all</comment>
        <translation>
            <numerusform>{n} 位担保人会一同出问题，共 {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to pay {amount} by {day}</source>
        <translation>要求在 {day} 前付 {amount}</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>经营档案</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>抵押物</translation>
    </message>
    <message>
        <source>Covenant · kept</source>
        <translation>约定 · 守约</translation>
    </message>
    <message>
        <source>Covenant · broken</source>
        <translation>约定 · 违约</translation>
    </message>
    <message>
        <source>Covenant · waived</source>
        <translation>约定 · 豁免</translation>
    </message>
    <message>
        <source>by {policy}</source>
        <translation>按 {policy}</translation>
    </message>
    <message>
        <source>She can carry {amount} a month, by {policy}</source>
        <translation>她每月能承担 {amount}，按 {policy}</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>{name} stands in for {amount}</source>
        <translation>{name} 担保 {amount}</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>提供担保</translation>
    </message>
    <message>
        <source>for {name}, {amount}</source>
        <translation>为 {name}，{amount}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>已解除：{reason}</translation>
    </message>
    <message>
        <source>asked to pay {amount}</source>
        <translation>被要求付 {amount}</translation>
    </message>
    <message>
        <source>Covenant of {name} kept</source>
        <translation>{name} 守约</translation>
    </message>
    <message>
        <source>Covenant of {name} broken</source>
        <translation>{name} 违约</translation>
    </message>
    <message>
        <source>Covenant of {name} waived this once</source>
        <translation>{name} 的约定本次豁免</translation>
    </message>
    <message>
        <source>Cash flow of {name}</source>
        <translation>{name} 的现金流</translation>
    </message>
    <message>
        <source>Business file of {name}</source>
        <translation>{name} 的经营档案</translation>
    </message>
    <message>
        <source>{count} pledged by {name}</source>
        <translation>{name} 抵押 {count} 件</translation>
    </message>
    <message>
        <source>Covenant of {name}</source>
        <translation>{name} 的约定</translation>
    </message>
    <message>
        <source>a borrower</source>
        <translation>一位借款人</translation>
    </message>
    <message>
        <source>Guarantor {name}</source>
        <translation>担保人 {name}</translation>
    </message>
    <message>
        <source>{guarantor} stands in for {name}</source>
        <translation>{guarantor} 为 {name} 担保</translation>
    </message>
    <message>
        <source>{name} released as guarantor</source>
        <translation>{name} 的担保已解除</translation>
    </message>
    <message>
        <source>{name} called as guarantor</source>
        <translation>{name} 被要求履行担保</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>as she says</source>
        <translation>本人所说</translation>
    </message>
    <message>
        <source>books seen</source>
        <translation>看过账本</translation>
    </message>
    <message>
        <source>counted or weighed</source>
        <translation>清点或称量</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>照所写</translation>
    </message>
    <message>
        <source>Income {drop} lower</source>
        <translation>收入低 {drop}</translation>
    </message>
    <message>
        <source>The worst month comes first</source>
        <translation>最差的月份先来</translation>
    </message>
    <message>
        <source>The main earner is ill for a month</source>
        <translation>主要挣钱人病一个月</translation>
    </message>
    <message>
        <source>One lender more</source>
        <translation>多一家贷款人</translation>
    </message>
    <message>
        <source>Sales by day and by month: not asked yet</source>
        <translation>按日与按月的销售：还没问</translation>
    </message>
    <message>
        <source>Sales by month and by purchases: not asked yet</source>
        <translation>按月销售与进货：还没问</translation>
    </message>
    <message>
        <source>Sales by day and by purchases: not asked yet</source>
        <translation>按日销售与进货：还没问</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods: not asked yet</source>
        <translation>她说的毛利与货物的毛利：还没问</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew: not asked yet</source>
        <translation>清点的财产与其增长：还没问</translation>
    </message>
    <message>
        <source>Sales by day and by month agree (limit {limit})</source>
        <translation>按日与按月的销售相符（限 {limit}）</translation>
    </message>
    <message>
        <source>Sales by month and by purchases agree (limit {limit})</source>
        <translation>按月销售与进货相符（限 {limit}）</translation>
    </message>
    <message>
        <source>Sales by day and by purchases agree (limit {limit})</source>
        <translation>按日销售与进货相符（限 {limit}）</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods agree (limit {limit})</source>
        <translation>她说的毛利与货物的相符（限 {limit}）</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew agree (limit {limit})</source>
        <translation>清点的财产与其增长相符（限 {limit}）</translation>
    </message>
    <message>
        <source>Sales by day and by month differ by {gap} (limit {limit})</source>
        <translation>按日与按月的销售相差 {gap}（限 {limit}）</translation>
    </message>
    <message>
        <source>Sales by month and by purchases differ by {gap} (limit {limit})</source>
        <translation>按月销售与进货相差 {gap}（限 {limit}）</translation>
    </message>
    <message>
        <source>Sales by day and by purchases differ by {gap} (limit {limit})</source>
        <translation>按日销售与进货相差 {gap}（限 {limit}）</translation>
    </message>
    <message>
        <source>The margin she named and that of the goods differ by {gap} (limit {limit})</source>
        <translation>她说的毛利与货物的相差 {gap}（限 {limit}）</translation>
    </message>
    <message>
        <source>What she owns as counted and as it grew differ by {gap} (limit {limit})</source>
        <translation>清点的财产与其增长相差 {gap}（限 {limit}）</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: {free} left a month. {share} of it may be an installment</source>
        <translation>{months} 是最紧的季度：每月余 {free}。其中 {share} 可作分期款</translation>
    </message>
    <message>
        <source>{months} is the tightest quarter: nothing is left, {free} a month</source>
        <translation>{months} 是最紧的季度：没有余钱，每月 {free}</translation>
    </message>
    <message>
        <source>All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}</source>
        <translation>各项分期合计可占最低收入 {income} 的 {share}：减去别处的 {debt} 后为 {left}</translation>
    </message>
    <message>
        <source>The stricter counts, here by income: {limit} a month</source>
        <translation>取较严者，这里按收入：每月 {limit}</translation>
    </message>
    <message>
        <source>She can carry no installment now</source>
        <translation>她现在承担不起分期</translation>
    </message>
    <message>
        <source>The stricter counts, here by cash flow: {limit} a month</source>
        <translation>取较严者，这里按现金流：每月 {limit}</translation>
    </message>
    <message>
        <source>every installment can be paid</source>
        <translation>每期都付得出</translation>
    </message>
    <message>
        <source>{count} of {all} installments would fail</source>
        <translation>{all} 期中有 {count} 期会付不出</translation>
    </message>
    <message>
        <source>It was made by newer rules ({version}). Update this laptop to see the score they give.</source>
        <translation>它按更新的规则（{version}）做出。请更新这台电脑，以查看这些规则给出的评分。</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一下</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>再看一下</translation>
    </message>
    <message>
        <source>center in {village}</source>
        <translation>{village} 的中心</translation>
    </message>
    <message>
        <source>center</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>group of {center}</source>
        <translation>{center} 的小组</translation>
    </message>
    <message>
        <source>group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>same National ID</source>
        <translation>证件号相同</translation>
    </message>
    <message>
        <source>same name in {village}</source>
        <translation>在 {village} 同名</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>her center</source>
        <translation>她的中心</translation>
    </message>
    <message>
        <source>Meeting · present</source>
        <translation>会议 · 出席</translation>
    </message>
    <message>
        <source>Meeting · came late</source>
        <translation>会议 · 迟到</translation>
    </message>
    <message>
        <source>Meeting · absent</source>
        <translation>会议 · 缺席</translation>
    </message>
    <message>
        <source>Meeting · excused</source>
        <translation>会议 · 请假</translation>
    </message>
    <message>
        <source>Meeting · left early</source>
        <translation>会议 · 早退</translation>
    </message>
    <message>
        <source>{amount} repaid</source>
        <translation>还款 {amount}</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>存入 {amount}</translation>
    </message>
    <message>
        <source>{amount} fine</source>
        <translation>罚款 {amount}</translation>
    </message>
    <message>
        <source>{amount} into the group fund</source>
        <translation>{amount} 入小组基金</translation>
    </message>
    <message>
        <source>{amount} given back to her group</source>
        <translation>{amount} 还给小组</translation>
    </message>
    <message>
        <source>{amount} paid back to her</source>
        <translation>{amount} 退给她</translation>
    </message>
    <message>
        <source>{amount} handed over</source>
        <translation>放款 {amount}</translation>
    </message>
    <message>
        <source>{amount} fee</source>
        <translation>费用 {amount}</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>储蓄</translation>
    </message>
    <message>
        <source>Group fund</source>
        <translation>小组基金</translation>
    </message>
    <message>
        <source>Given back to her group</source>
        <translation>还给小组</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Kept aside; the supervisor decides</source>
        <translation>另存；由主管决定</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>由 {name} 收</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>cash counted at the branch</source>
        <translation>现金在网点清点</translation>
    </message>
    <message>
        <source>paid nothing</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Visit · {purpose}</source>
        <translation>走访 · {purpose}</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}. {words}</source>
        <translation>承诺 {day} 付 {amount}。{words}</translation>
    </message>
    <message>
        <source>{meters} m from home</source>
        <translation>离家 {meters} 米</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <comment>{n} photos</comment>
        <translation>
            <numerusform>{n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>她不愿意</translation>
    </message>
    <message>
        <source>Nothing that counts was seen yet</source>
        <translation>还没看到算数的</translation>
    </message>
    <message>
        <source>Hidden until you have rated her too</source>
        <translation>你也评过后才显示</translation>
    </message>
    <message>
        <source>{score} of 100, as advice</source>
        <translation>{score} 分（满分100）,供参考</translation>
    </message>
    <message>
        <source>Character assessment</source>
        <translation>品格评估</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由 {name}</translation>
    </message>
    <message>
        <source>Changed · {fields}</source>
        <translation>已改 · {fields}</translation>
    </message>
    <message>
        <source>Loan asked for · {state}</source>
        <translation>申请贷款 · {state}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation>等主管</translation>
    </message>
    <message>
        <source>{count} installments, cycle {cycle}</source>
        <translation>{count} 期，第 {cycle} 轮</translation>
    </message>
    <message>
        <source>{product} loan</source>
        <translation>{product} 贷款</translation>
    </message>
    <message>
        <source>seen at a visit</source>
        <translation>走访时所见</translation>
    </message>
    <message>
        <source>Returned without a note</source>
        <translation>退回，无说明</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Loan handed over</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>一位主管</translation>
    </message>
    <message>
        <source>Taken back on a later day</source>
        <translation>日后冲销</translation>
    </message>
    <message>
        <source>Taken back of earlier days</source>
        <translation>冲销往日的</translation>
    </message>
    <message>
        <source>Counted less than recorded</source>
        <translation>清点少于记录</translation>
    </message>
    <message>
        <source>Counted more than recorded</source>
        <translation>清点多于记录</translation>
    </message>
    <message>
        <source>a center</source>
        <translation>一个中心</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of {center}, {n} receipt</source>
        <comment>Meeting of {center}, {n} receipts</comment>
        <translation>
            <numerusform>{center} 会议，{n} 张收据</numerusform>
        </translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <translation>取出储蓄</translation>
    </message>
    <message>
        <source>Handed in, {place}</source>
        <translation>上交，{place}</translation>
    </message>
    <message>
        <source>Drawn, {place}</source>
        <translation>领取，{place}</translation>
    </message>
    <message>
        <source>Day opened with {amount}</source>
        <translation>开日，带 {amount}</translation>
    </message>
    <message>
        <source>Cash counted, {amount}</source>
        <translation>已点钞，{amount}</translation>
    </message>
    <message>
        <source>Handed in {amount}, slip {reference}</source>
        <translation>上交 {amount}，单号 {reference}</translation>
    </message>
    <message>
        <source>Handed in {amount}</source>
        <translation>上交 {amount}</translation>
    </message>
    <message>
        <source>Drew {amount}</source>
        <translation>领取 {amount}</translation>
    </message>
    <message>
        <source>Day closed, {amount} kept</source>
        <translation>已日结，留 {amount}</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>Cash of {name} counted, {amount}</source>
        <translation>{name} 的现金已清点，{amount}</translation>
    </message>
    <message>
        <source>Day of {name} opened again</source>
        <translation>{name} 的这天已重开</translation>
    </message>
    <message>
        <source>Shortage of {name} booked, {amount}</source>
        <translation>{name} 的短款入账，{amount}</translation>
    </message>
    <message>
        <source>Surplus of {name} booked, {amount}</source>
        <translation>{name} 的长款入账，{amount}</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>一位信贷员</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>移动支付</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理点</translation>
    </message>
    <message>
        <source>No center</source>
        <translation>没有中心</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit. Nothing is lost.</source>
        <comment>{n} unfinished visits. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} 次走访未完成。什么都没丢。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt was not printed on this laptop.</source>
        <comment>{n} receipts were not printed on this laptop.</comment>
        <translation>
            <numerusform>{n} 张收据没在本机打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is not closed yet.</source>
        <translation>{day} 还没日结。</translation>
    </message>
    <message>
        <source>The sheet of {center} is not finished.</source>
        <translation>{center} 的收款表没做完。</translation>
    </message>
    <message>
        <source>The sheet of {center}</source>
        <translation>{center} 的收款表</translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation>现金还没清点。</translation>
    </message>
    <message>
        <source>Money moved after the count. Count again.</source>
        <translation>清点后钱有变动。请再点。</translation>
    </message>
    <message>
        <source>You counted {amount} less than was recorded. Write why.</source>
        <translation>你清点的比记录少 {amount}。写明原因。</translation>
    </message>
    <message>
        <source>You counted {amount} more than was recorded. Write why.</source>
        <translation>你清点的比记录多 {amount}。写明原因。</translation>
    </message>
    <message>
        <source>{amount} is with you; {limit} may stay.</source>
        <translation>你有 {amount}；可留 {limit}。</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>拖欠</translation>
    </message>
    <message>
        <source>Loan use check</source>
        <translation>贷款用途检查</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>生意</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考人</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>不在家</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>已搬走</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>买卖</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>养殖</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>种植</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>House</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>School</source>
        <translation>上学</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>看病</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>{n} 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>It was ahead and has been set right; {records} came from that time.</source>
        <translation>它曾快了，已校正；有 {records} 是那时的。</translation>
    </message>
    <message>
        <source>It is ahead; {records} came with it.</source>
        <translation>它快了；有 {records} 随之而来。</translation>
    </message>
    <message>
        <source>It is behind; {records} came with it.</source>
        <translation>它慢了；有 {records} 随之而来。</translation>
    </message>
    <message>
        <source>It is {time} ahead; {records} came with it.</source>
        <translation>它快了 {time}；有 {records} 随之而来。</translation>
    </message>
    <message>
        <source>It is {time} behind; {records} came with it.</source>
        <translation>它慢了 {time}；有 {records} 随之而来。</translation>
    </message>
    <message numerus="yes">
        <source>{n} record for an earlier day</source>
        <comment>{n} records for an earlier day</comment>
        <translation>
            <numerusform>{n} 条记录属更早的日子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record for a day to come</source>
        <comment>{n} records for a day to come</comment>
        <translation>
            <numerusform>{n} 条记录属将来的日子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt in a crowded minute</source>
        <comment>{n} receipts in a crowded minute</comment>
        <translation>
            <numerusform>{n} 张收据挤在一分钟内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record made at night</source>
        <comment>{n} records made at night</comment>
        <translation>
            <numerusform>{n} 条记录在夜里做</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{year}年{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>地标</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Earners</source>
        <translation>挣钱人数</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>People in household</source>
        <translation>家庭人数</translation>
    </message>
    <message>
        <source>Monthly business income</source>
        <translation>每月经营收入</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Husband or father</source>
        <translation>丈夫或父亲</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>本地文字姓名</translation>
    </message>
    <message>
        <source>Something that this program does not know yet</source>
        <translation>本程序还不认识的内容</translation>
    </message>
    <message>
        <source>the center&apos;s name</source>
        <translation>中心名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>She</source>
        <translation>她</translation>
    </message>
    <message>
        <source>Others paid for her</source>
        <translation>别人替她付</translation>
    </message>
    <message>
        <source>Gave back what others paid</source>
        <translation>还了别人代付的</translation>
    </message>
    <message>
        <source>Into the group fund</source>
        <translation>入小组基金</translation>
    </message>
    <message>
        <source>Out of the group fund</source>
        <translation>出小组基金</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>她还了</translation>
    </message>
    <message>
        <source>she still owes {amount}</source>
        <translation>她还欠 {amount}</translation>
    </message>
    <message>
        <source>Paid for {name}</source>
        <translation>替 {name} 付</translation>
    </message>
    <message>
        <source>Left {group}</source>
        <translation>离开 {group}</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>离开一个小组</translation>
    </message>
    <message>
        <source>Fund of {group}</source>
        <translation>{group} 的基金</translation>
    </message>
    <message>
        <source>the leader or cashier who signs with you</source>
        <translation>与你共签的组长或出纳</translation>
    </message>
    <message>
        <source>the group&apos;s name</source>
        <translation>小组名称</translation>
    </message>
    <message>
        <source>who came to the training</source>
        <translation>谁来了培训</translation>
    </message>
    <message>
        <source>Cash: {reason}</source>
        <translation>现金：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} member</source>
        <comment>{n} members</comment>
        <translation>
            <numerusform>{n} 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} members</source>
        <translation>{least} 至 {most} 名成员</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>小组人数</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>First loans</source>
        <translation>首批贷款</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>over {next} % next size, from {same} % same size</source>
        <translation>超过 {next} % 升一级，达 {same} % 同级</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>停贷</translation>
    </message>
    <message>
        <source>nobody borrows while one is over {days} days late</source>
        <translation>有人逾期超过 {days} 天时无人可借</translation>
    </message>
    <message>
        <source>Loan sizes</source>
        <translation>贷款额度</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>代偿</translation>
    </message>
    <message>
        <source>who owes her group does not borrow</source>
        <translation>欠小组的不可借</translation>
    </message>
    <message>
        <source>none, then a recognition test</source>
        <translation>无，然后认可测试</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>{n} day, then a recognition test</source>
        <comment>{n} days, then a recognition test</comment>
        <translation>
            <numerusform>{n} 天，然后认可测试</numerusform>
        </translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>一起</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后 </translation>
    </message>
    <message>
        <source>{waves} members, {days} days apart</source>
        <translation>{waves} 名成员，间隔 {days} 天</translation>
    </message>
    <message>
        <source>{name} is leader of {group}</source>
        <translation>{name} 是 {group} 的组长</translation>
    </message>
    <message>
        <source>{name} is secretary of {group}</source>
        <translation>{name} 是 {group} 的记录员</translation>
    </message>
    <message>
        <source>{name} is cashier of {group}</source>
        <translation>{name} 是 {group} 的出纳</translation>
    </message>
    <message>
        <source>Contribution to the fund of {group}, {amount}</source>
        <translation>{group} 基金缴款，{amount}</translation>
    </message>
    <message>
        <source>Fine into the fund of {group}, {amount}</source>
        <translation>罚款入 {group} 基金，{amount}</translation>
    </message>
    <message>
        <source>Withdrawal from the fund of {group}, {amount}</source>
        <translation>{group} 基金支出，{amount}</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>一名成员</translation>
    </message>
    <message>
        <source>{amount} paid for {name} by {others}</source>
        <translation>{others} 替 {name} 付 {amount}</translation>
    </message>
    <message>
        <source>{name} repaid {amount} to {others}</source>
        <translation>{name} 还给 {others} {amount}</translation>
    </message>
    <message>
        <source>{name} moved to another group</source>
        <translation>{name} 换了小组</translation>
    </message>
    <message>
        <source>{name} joined {group}</source>
        <translation>{name} 加入 {group}</translation>
    </message>
    <message>
        <source>{name} left {group}</source>
        <translation>{name} 离开 {group}</translation>
    </message>
    <message>
        <source>Training of {group}, {count} came</source>
        <translation>{group} 培训，{count} 人到</translation>
    </message>
    <message>
        <source>Recognition test of {group}, passed</source>
        <translation>{group} 认可测试，通过</translation>
    </message>
    <message>
        <source>Recognition test of {group}, not passed</source>
        <translation>{group} 认可测试，未通过</translation>
    </message>
    <message>
        <source>{group} dissolved</source>
        <translation>{group} 已解散</translation>
    </message>
    <message>
        <source>{center} meets differently from {day}</source>
        <translation>{center} 从 {day} 起改会期</translation>
    </message>
    <message>
        <source>{center} meeting of {day} moved to {other}</source>
        <translation>{center} {day} 的会议改到 {other}</translation>
    </message>
    <message>
        <source>{center} meeting of {day} not held</source>
        <translation>{center} {day} 的会议没开</translation>
    </message>
    <message>
        <source>{center} meeting of {day}: said again</source>
        <translation>{center} {day} 的会议：重说</translation>
    </message>
    <message>
        <source>{center} sheet of {day} begun</source>
        <translation>{center} {day}的收款表已开始</translation>
    </message>
    <message>
        <source>Center {name} changed</source>
        <translation>中心 {name} 已改</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>一个小组</translation>
    </message>
    <message>
        <source>A center</source>
        <translation>一个中心</translation>
    </message>
    <message numerus="yes">
        <source>one</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>咨询过</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>批准已到期</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>asked about a loan</source>
        <translation>咨询过贷款</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>申请了</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐了</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准了</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>退回了</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>拒绝了</translation>
    </message>
    <message>
        <source>ended it for her</source>
        <translation>替她结束了</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>放款了</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Nothing stands in the way ({policy})</source>
        <translation>没有障碍（{policy}）</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Not appraised; this size must be ({policy})</source>
        <translation>未审查；这个额度必须审查（{policy}）</translation>
    </message>
    <message>
        <source>The officer advises against it</source>
        <translation>信贷员不建议</translation>
    </message>
    <message>
        <source>{recommended} of {amount} asked</source>
        <translation>申请 {amount}，推荐 {recommended}</translation>
    </message>
    <message>
        <source>Above {amount} the office decides ({policy})</source>
        <translation>超过 {amount} 由办公室决定（{policy}）</translation>
    </message>
    <message>
        <source>She owes {amount} already. {words}</source>
        <translation>她已欠 {amount}。{words}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>{count} installments, {rhythm}</source>
        <translation>{count} 期，{rhythm}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>{amount}, {rate} % a year</source>
        <translation>{amount}，年 {rate} %</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>每期</translation>
    </message>
    <message>
        <source>In her hand</source>
        <translation>她到手</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})</source>
        <translation>最小的贷款在 {month} 要还 {asked}；她能承担 {limit}（{policy}）</translation>
    </message>
    <message>
        <source>{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})</source>
        <translation>{amount} 在最贵的 {month} 要还 {asked}；上限 {limit}（{policy}）</translation>
    </message>
    <message>
        <source>Number of her identity paper</source>
        <translation>她的证件号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: still counts</source>
        <translation>{name} 于 {day} 做的现金流：仍有效</translation>
    </message>
    <message>
        <source>Cash flow of {day} by {name}: too old, ask her again</source>
        <translation>{name} 于 {day} 做的现金流：太旧，请再问她</translation>
    </message>
    <message>
        <source>{paper}: known</source>
        <translation>{paper}：已有</translation>
    </message>
    <message>
        <source>{paper}: missing, write it on her page</source>
        <translation>{paper}：缺，请写在她的页面</translation>
    </message>
    <message>
        <source>which loan it is</source>
        <translation>是哪种贷款</translation>
    </message>
    <message>
        <source>the amount she asks for</source>
        <translation>她申请的金额</translation>
    </message>
    <message>
        <source>how many installments</source>
        <translation>多少期</translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation>钱用来做什么</translation>
    </message>
    <message>
        <source>the amount you recommend</source>
        <translation>你推荐的金额</translation>
    </message>
    <message>
        <source>your opinion in a sentence</source>
        <translation>一句话的意见</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>每 {count} 天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>每 {count} 周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>每 {count} 个月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>每 {count} 年</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment</source>
        <comment>{n} installments</comment>
        <translation>
            <numerusform>{n} 期</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is lent in steps of {amount}.</source>
        <translation>{product} 按 {amount} 的倍数放款。</translation>
    </message>
    <message>
        <source>{product} is for at least {amount}.</source>
        <translation>{product} 至少 {amount}。</translation>
    </message>
    <message>
        <source>{product} is for at most {amount}.</source>
        <translation>{product} 最多 {amount}。</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新还款计划</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Charge of interest</source>
        <translation>收利息</translation>
    </message>
    <message>
        <source>Charge of fees</source>
        <translation>收费用</translation>
    </message>
    <message>
        <source>Charge of penalties</source>
        <translation>收罚金</translation>
    </message>
    <message>
        <source>Charge of principal</source>
        <translation>收本金</translation>
    </message>
    <message>
        <source>Waiver of interest</source>
        <translation>减免利息</translation>
    </message>
    <message>
        <source>Waiver of fees</source>
        <translation>减免费用</translation>
    </message>
    <message>
        <source>Waiver of penalties</source>
        <translation>减免罚金</translation>
    </message>
    <message>
        <source>Waiver of principal</source>
        <translation>减免本金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>{amount} was paid for her by somebody outside her group.</source>
        <translation>{amount} 由小组外的人替她付。</translation>
    </message>
    <message>
        <source>{amount} between members is more than was still open.</source>
        <translation>成员间的 {amount} 超过未清数。</translation>
    </message>
    <message>
        <source>{amount} is more than may leave the group&apos;s fund at a time.</source>
        <translation>{amount} 超过基金一次可出的数。</translation>
    </message>
    <message>
        <source>{amount} left the group&apos;s fund without a second name.</source>
        <translation>{amount} 出了小组基金，没有第二人签名。</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings at a time.</source>
        <translation>{amount} 超过储蓄一次可取的数。</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings once more than a month allows.</source>
        <translation>{amount} 从储蓄取出，超过每月次数。</translation>
    </message>
    <message>
        <source>{amount} was taken out of savings that stay in while her loan runs.</source>
        <translation>{amount} 取自贷款期间须留存的储蓄。</translation>
    </message>
    <message>
        <source>{amount} is more than she may have in savings.</source>
        <translation>{amount} 超过她可存的数。</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too few members.</source>
        <translation>{amount} 已放款；她的小组人太少。</translation>
    </message>
    <message>
        <source>{amount} was handed over; her group has too many members.</source>
        <translation>{amount} 已放款；她的小组人太多。</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group was trained.</source>
        <translation>{amount} 在小组培训前已放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over before her group passed its test.</source>
        <translation>{amount} 在小组通过测试前已放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over before the next wave was due.</source>
        <translation>{amount} 在下一批到期前已放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over while a member of her group is late.</source>
        <translation>{amount} 已放款，而组里有人逾期。</translation>
    </message>
    <message>
        <source>{amount} was handed over while too many of her center are late.</source>
        <translation>{amount} 已放款，而中心逾期的太多。</translation>
    </message>
    <message>
        <source>{amount} was handed over; she missed days of training.</source>
        <translation>{amount} 已放款；她缺了培训。</translation>
    </message>
    <message>
        <source>{amount} was handed over in spite of attendance and lateness.</source>
        <translation>{amount} 不顾出席和逾期已放款。</translation>
    </message>
    <message>
        <source>{amount} is more than her attendance and lateness allow.</source>
        <translation>{amount} 超过她的出席和逾期所允许的。</translation>
    </message>
    <message>
        <source>{amount} was handed over while she owes her group.</source>
        <translation>{amount} 已放款，而她欠小组的钱。</translation>
    </message>
    <message>
        <source>She was to leave her group and has a running loan.</source>
        <translation>她要离组，但还有贷款。</translation>
    </message>
    <message>
        <source>She was to leave her group and owes others for what they paid.</source>
        <translation>她要离组，但欠别人代付的钱。</translation>
    </message>
    <message>
        <source>She was to leave and still has savings.</source>
        <translation>她要离开，但还有储蓄。</translation>
    </message>
    <message>
        <source>the payer is not in her group</source>
        <translation>付款人不在她的小组</translation>
    </message>
    <message>
        <source>more than was still open</source>
        <translation>超过未清数</translation>
    </message>
    <message>
        <source>more than may leave the fund</source>
        <translation>超过基金可出的数</translation>
    </message>
    <message>
        <source>more than may be taken out</source>
        <translation>超过可取的数</translation>
    </message>
    <message>
        <source>taken out too often</source>
        <translation>取得太频繁</translation>
    </message>
    <message>
        <source>savings that must stay</source>
        <translation>须留存的储蓄</translation>
    </message>
    <message>
        <source>more than may be saved</source>
        <translation>超过可存的数</translation>
    </message>
    <message>
        <source>Cash with officers</source>
        <translation>信贷员手中现金</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Cash in the branch</source>
        <translation>网点现金</translation>
    </message>
    <message>
        <source>Cash handed in, not yet counted</source>
        <translation>已上交未清点的现金</translation>
    </message>
    <message>
        <source>Loans to borrowers</source>
        <translation>借款人贷款</translation>
    </message>
    <message>
        <source>Repayments not yet told apart</source>
        <translation>未区分的还款</translation>
    </message>
    <message>
        <source>Savings of borrowers</source>
        <translation>借款人储蓄</translation>
    </message>
    <message>
        <source>Group funds</source>
        <translation>小组基金</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Owed between members</source>
        <translation>成员间欠款</translation>
    </message>
    <message>
        <source>Interest received</source>
        <translation>利息收入</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>费用收入</translation>
    </message>
    <message>
        <source>Penalties received</source>
        <translation>罚金收入</translation>
    </message>
    <message>
        <source>Fines received</source>
        <translation>罚款收入</translation>
    </message>
    <message>
        <source>Recovered after write-off</source>
        <translation>核销后收回</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation>现金差额</translation>
    </message>
    <message>
        <source>Before this log began</source>
        <translation>本账开始前</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Paid for another member</source>
        <translation>替别的成员付</translation>
    </message>
    <message>
        <source>Paid back to you</source>
        <translation>退给你</translation>
    </message>
    <message>
        <source>Repayment, kept aside</source>
        <translation>还款，另存</translation>
    </message>
    <message>
        <source>To savings</source>
        <translation>转储蓄</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>perhaps collected twice</source>
        <translation>也许收了两次</translation>
    </message>
    <message>
        <source>the loan is closed</source>
        <translation>贷款已结清</translation>
    </message>
    <message>
        <source>the loan is not known</source>
        <translation>贷款不明</translation>
    </message>
    <message>
        <source>more than was left to pay</source>
        <translation>超过未还数</translation>
    </message>
    <message>
        <source>the amount cannot be right</source>
        <translation>金额不可能对</translation>
    </message>
    <message>
        <source>more than was in the account</source>
        <translation>超过账户余额</translation>
    </message>
    <message>
        <source>the laptop was blocked</source>
        <translation>电脑被停用</translation>
    </message>
    <message>
        <source>more than was to be paid back</source>
        <translation>超过应退数</translation>
    </message>
    <message>
        <source>the loan was handed over already</source>
        <translation>贷款已放过</translation>
    </message>
    <message>
        <source>the schedule does not fit the loan</source>
        <translation>还款计划与贷款不符</translation>
    </message>
    <message>
        <source>the cash day was closed</source>
        <translation>现金日已结</translation>
    </message>
    <message>
        <source>the center had been handed over</source>
        <translation>中心已移交</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>took out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Visit · {name}</source>
        <translation>走访 · {name}</translation>
    </message>
    <message>
        <source>unknown borrower</source>
        <translation>未知借款人</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Assessment · {name}</source>
        <translation>评估 · {name}</translation>
    </message>
    <message>
        <source>{count} of {amount}, {first} to {last}</source>
        <translation>{count} 期每期 {amount}，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>现在要的</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>之后要的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>As much is asked as before</source>
        <translation>与以前要的一样多</translation>
    </message>
    <message>
        <source>{amount} less will be asked</source>
        <translation>将少收 {amount}</translation>
    </message>
    <message>
        <source>{amount} more will be asked</source>
        <translation>将多收 {amount}</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Loan · {name}</source>
        <translation>贷款 · {name}</translation>
    </message>
    <message>
        <source>diligence {mean}</source>
        <translation>勤勉 {mean}</translation>
    </message>
    <message>
        <source>self-control {mean}</source>
        <translation>自制 {mean}</translation>
    </message>
    <message>
        <source>honesty {mean}</source>
        <translation>诚实 {mean}</translation>
    </message>
    <message>
        <source>own hands {mean}</source>
        <translation>自主 {mean}</translation>
    </message>
    <message>
        <source>confidence with money {mean}</source>
        <translation>理财信心 {mean}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>She did not want the interview; that is no bad sign</source>
        <translation>她不想访谈；这不是坏迹象</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Left out; nothing is held against her</source>
        <translation>略过；不对她不利</translation>
    </message>
    <message>
        <source>One answer many times in a row</source>
        <translation>同一答案连续多次</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>答案有变化</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{seconds} s per answer</source>
        <translation>每题 {seconds} 秒</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Agrees to statements that say the opposite</source>
        <translation>同意了相反的说法</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>雷同</translation>
    </message>
    <message>
        <source>Nearly the answers of another borrower of this officer</source>
        <translation>与该信贷员另一借款人的答案几乎相同</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考人</translation>
    </message>
    <message>
        <source>{count} of {all} reached</source>
        <translation>{all} 人中联系到 {count} 人</translation>
    </message>
    <message>
        <source>Fourth voice</source>
        <translation>第四个意见</translation>
    </message>
    <message>
        <source>References lie {count} steps apart; ask one more</source>
        <translation>参考人相差 {count} 级；再问一位</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>第二次评分</translation>
    </message>
    <message>
        <source>Yours is asked for. Rate her first; this one is shown after it</source>
        <translation>要你评。请先评；这份随后显示</translation>
    </message>
    <message>
        <source>Nothing that counts: no observation, no two references, nothing in the books</source>
        <translation>没有算数的：没有观察、没有两位参考人、账上没有</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>{score} of 100, by rules {version}</source>
        <translation>{score} 分（满分100）,规则 {version}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Five C</source>
        <translation>5C</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>有利</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>不利</translation>
    </message>
    <message>
        <source>From the books</source>
        <translation>来自账面</translation>
    </message>
    <message>
        <source>{middle} of 5 in the middle, at most {apart} apart; one voice alone moves it by {shift}</source>
        <translation>5 项中 {middle} 项居中，最多相差 {apart}；单独一人的意见使其变动 {shift}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>{means}, of 5. They do not count in the score</source>
        <translation>{means}，满分5。不计入分数</translation>
    </message>
    <message>
        <source>no observation in common</source>
        <translation>没有共同的观察</translation>
    </message>
    <message>
        <source>{count} of {all} observations far apart</source>
        <translation>{all} 项观察中 {count} 项相差大</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>再次评分</translation>
    </message>
    <message>
        <source>{score} of 100 by {name}; {apart}</source>
        <translation>{name} 给 {score} 分（满分100）;{apart}</translation>
    </message>
    <message>
        <source>Made without seeing the first</source>
        <translation>未看第一份而做</translation>
    </message>
    <message>
        <source>waits {level} of {most}</source>
        <translation>等待 {level}/{most}</translation>
    </message>
    <message>
        <source>{count} of {all} sums right</source>
        <translation>{all} 题算对 {count} 题</translation>
    </message>
    <message>
        <source>Small tests</source>
        <translation>小测试</translation>
    </message>
    <message>
        <source>{found}. They do not count in the score</source>
        <translation>{found}。不计入分数</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>没有小组</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>没有信贷员</translation>
    </message>
    <message>
        <source>Center and group</source>
        <translation>中心和小组</translation>
    </message>
    <message>
        <source>Loan and savings</source>
        <translation>贷款和储蓄</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>不在这台电脑上</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>欠 {amount}</translation>
    </message>
    <message>
        <source>saved {amount}</source>
        <translation>存 {amount}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>money</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>见到的人</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺于</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>我看过了</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>One: keep the first entry</source>
        <translation>一人：留第一条</translation>
    </message>
    <message>
        <source>One: keep the second entry</source>
        <translation>一人：留第二条</translation>
    </message>
    <message>
        <source>Leave it merged</source>
        <translation>保持合并</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>撤回合并</translation>
    </message>
    <message>
        <source>kept what was there</source>
        <translation>保留原有的</translation>
    </message>
    <message>
        <source>took the other value</source>
        <translation>取了另一个值</translation>
    </message>
    <message>
        <source>kept the one from before</source>
        <translation>保留之前的</translation>
    </message>
    <message>
        <source>wrote another value</source>
        <translation>写了另一个值</translation>
    </message>
    <message>
        <source>said both are real</source>
        <translation>说两个都是真的</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>收回了</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>said they are one person</source>
        <translation>说是同一人</translation>
    </message>
    <message>
        <source>Same {amount} entered twice?</source>
        <translation>同样的 {amount} 录了两次？</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is closed.</source>
        <translation>{amount} 付给已结清的贷款。</translation>
    </message>
    <message>
        <source>{amount} came for a loan that is not known.</source>
        <translation>{amount} 付给不明的贷款。</translation>
    </message>
    <message>
        <source>{amount} is more than was left to pay.</source>
        <translation>{amount} 超过未还数。</translation>
    </message>
    <message>
        <source>{amount} was paid back and was not due.</source>
        <translation>{amount} 退了却不该退。</translation>
    </message>
    <message>
        <source>{amount} was to pay off the loan and does not.</source>
        <translation>{amount} 本要结清贷款却不够。</translation>
    </message>
    <message>
        <source>{amount} was handed over without an approval.</source>
        <translation>{amount} 未经批准放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that was used before.</source>
        <translation>{amount} 用了已用过的批准放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over on an approval that had expired.</source>
        <translation>{amount} 用了过期的批准放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over on other terms than were approved.</source>
        <translation>{amount} 放款条件与批准不同。</translation>
    </message>
    <message>
        <source>{amount} was handed over by who approved it.</source>
        <translation>{amount} 由批准人自己放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over a second time.</source>
        <translation>{amount} 第二次放款。</translation>
    </message>
    <message>
        <source>{amount} was handed over on a schedule that does not fit it.</source>
        <translation>{amount} 按不符的计划放款。</translation>
    </message>
    <message>
        <source>{name} takes {amount} back; that needs a supervisor.</source>
        <translation>{name} 收回 {amount}；需要主管。</translation>
    </message>
    <message>
        <source>{amount} is more than her savings.</source>
        <translation>{amount} 超过她的储蓄。</translation>
    </message>
    <message>
        <source>{amount} cannot be right.</source>
        <translation>{amount} 不可能对。</translation>
    </message>
    <message>
        <source>{amount} was collected with a blocked laptop.</source>
        <translation>{amount} 用被停用的电脑收取。</translation>
    </message>
    <message>
        <source>The laptop of {name} was restored or copied. {note}</source>
        <translation>{name} 的电脑被恢复或复制过。{note}</translation>
    </message>
    <message>
        <source>The clock of {name}&apos;s laptop was wrong. {note}</source>
        <translation>{name} 的电脑时钟不对。{note}</translation>
    </message>
    <message>
        <source>{name} worked with a laptop that IT had blocked. It has no effect.</source>
        <translation>{name} 用IT停用的电脑工作过。没有效果。</translation>
    </message>
    <message>
        <source>Odd times among the records of {name} in a month: {note}</source>
        <translation>{name} 一个月的记录里有反常时间：{note}</translation>
    </message>
    <message>
        <source>{name} worked here after the center was handed over.</source>
        <translation>中心移交后 {name} 仍在这里工作。</translation>
    </message>
    <message>
        <source>Two sheets of one meeting disagree.</source>
        <translation>同一会议的两张收款表不一致。</translation>
    </message>
    <message>
        <source>{amount} came for a day that {name} had closed.</source>
        <translation>{amount} 付入 {name} 已结的那天。</translation>
    </message>
    <message>
        <source>{name} paid out {amount} more than was there.</source>
        <translation>{name} 多付出了 {amount}。</translation>
    </message>
    <message>
        <source>{name} kept {amount} over night.</source>
        <translation>{name} 留过夜 {amount}。</translation>
    </message>
    <message>
        <source>{amount} missing in what was handed in.</source>
        <translation>上交的少了 {amount}。</translation>
    </message>
    <message>
        <source>Missing receipt: {note}.</source>
        <translation>缺收据：{note}。</translation>
    </message>
    <message>
        <source>Receipt given out twice: {note}.</source>
        <translation>收据发了两次：{note}。</translation>
    </message>
    <message>
        <source>{name} changed something that had been decided.</source>
        <translation>{name} 改了已决定的事。</translation>
    </message>
    <message>
        <source>Who was to stand in for her stands in for as many as she may.</source>
        <translation>要为她担保的人已担保满额。</translation>
    </message>
    <message>
        <source>Her guarantor closes a ring who stand in for one another.</source>
        <translation>她的担保人形成互保圈。</translation>
    </message>
    <message>
        <source>Her guarantor has too little left a month.</source>
        <translation>她的担保人每月余力太少。</translation>
    </message>
    <message>
        <source>What her guarantor has left a month is not known.</source>
        <translation>她的担保人每月余力不详。</translation>
    </message>
    <message>
        <source>Two entries have the same identity number.</source>
        <translation>两条登记证件号相同。</translation>
    </message>
    <message>
        <source>Two entries may be one person.</source>
        <translation>两条登记可能是同一人。</translation>
    </message>
    <message>
        <source>{amount} was handed over to an entry that had been merged.</source>
        <translation>{amount} 放给了已合并的登记。</translation>
    </message>
    <message>
        <source>{name} worked for a center that had been closed.</source>
        <translation>{name} 为已关闭的中心工作。</translation>
    </message>
    <message>
        <source>{name} changed a center that had been merged.</source>
        <translation>{name} 改了已合并的中心。</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it.</source>
        <translation>{amount} 在新计划前付，之后才到。</translation>
    </message>
    <message>
        <source>{amount} was paid out of savings that were overdrawn already.</source>
        <translation>{amount} 从已透支的储蓄付出。</translation>
    </message>
    <message>
        <source>{name} paid {amount} out of savings of another officer&apos;s center.</source>
        <translation>{name} 从别的信贷员中心的储蓄付出 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is more than may be taken out of savings in a week.</source>
        <translation>{amount} 超过一周可取的储蓄。</translation>
    </message>
    <message>
        <source>said they are two people</source>
        <translation>说是两个人</translation>
    </message>
    <message>
        <source>let it count</source>
        <translation>让它计入</translation>
    </message>
    <message>
        <source>decided it</source>
        <translation>决定了</translation>
    </message>
    <message>
        <source>Both are real</source>
        <translation>两个都是真的</translation>
    </message>
    <message>
        <source>Reverse the second</source>
        <translation>冲销第二个</translation>
    </message>
    <message>
        <source>Let the receipt stand</source>
        <translation>保留收据</translation>
    </message>
    <message>
        <source>Agree: reverse it</source>
        <translation>同意：冲销它</translation>
    </message>
    <message>
        <source>It is real, count it</source>
        <translation>是真的，计入</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>冲销它</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>第一条登记</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>第二条登记</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>后来的</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>已决定的</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>后来的</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>kept, not carried out</source>
        <translation>保存，未执行</translation>
    </message>
    <message>
        <source>Second receipt</source>
        <translation>第二张收据</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>第一张收据</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>算数</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>counted on the loan</source>
        <translation>已计入贷款</translation>
    </message>
    <message>
        <source>The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided.</source>
        <translation>现金已出抽屉，另行存放。决定前不能再取。</translation>
    </message>
    <message>
        <source>Nobody&apos;s money is lost: this receipt is kept apart until it is decided.</source>
        <translation>谁的钱都没丢：这张收据另存，等决定。</translation>
    </message>
    <message>
        <source>Nothing was corrected: count and receipts both stay as they are.</source>
        <translation>没有更正：清点和收据都照旧。</translation>
    </message>
    <message>
        <source>It is kept as it was written and changed nothing.</source>
        <translation>照原样保存，没有改变什么。</translation>
    </message>
    <message>
        <source>It counts under the schedule of its own day. Nothing has to be chosen.</source>
        <translation>按当日的计划计。无须选择。</translation>
    </message>
    <message>
        <source>It was taken back, with a supervisor&apos;s PIN on the officer&apos;s laptop.</source>
        <translation>在信贷员电脑上用主管PIN收回。</translation>
    </message>
    <message>
        <source>The receipt counts until this is decided. Once you agree, the money goes back.</source>
        <translation>决定前收据算数。你同意后钱退回。</translation>
    </message>
    <message>
        <source>Both entries go on. No new loan is approved to either until this is decided.</source>
        <translation>两条登记都继续。决定前不批新贷款。</translation>
    </message>
    <message>
        <source>The loan runs.</source>
        <translation>贷款继续。</translation>
    </message>
    <message>
        <source>Both entries go on as they are.</source>
        <translation>两条登记照旧。</translation>
    </message>
    <message>
        <source>Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.</source>
        <translation>一切照所写计。无须选择；问是谁的电脑。</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept as an unfinished next version of the author&apos;s.</source>
        <translation>决定的有效。后来的话保存为作者未完成的下一版。</translation>
    </message>
    <message>
        <source>What was decided stands. The later words are kept here and changed nothing.</source>
        <translation>决定的仍有效。后来的话保存在此，没有改变什么。</translation>
    </message>
    <message>
        <source>Nothing is changed by this. It only has to be seen.</source>
        <translation>这不改变什么。只需看过。</translation>
    </message>
    <message>
        <source>{amount} came for a center that had been closed.</source>
        <translation>{amount} 付给已关闭的中心。</translation>
    </message>
    <message>
        <source>{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule had asked {difference} more.</source>
        <translation>{amount} 在新计划前付，之后才到。到那天旧计划多收 {difference}。</translation>
    </message>
    <message>
        <source>Counted {amount} more than the receipts. {note}</source>
        <translation>清点比收据多 {amount}。{note}</translation>
    </message>
    <message>
        <source>Counted {amount} less than the receipts. {note}</source>
        <translation>清点比收据少 {amount}。{note}</translation>
    </message>
    <message>
        <source>{amount} too much in what was handed in.</source>
        <translation>上交的多了 {amount}。</translation>
    </message>
    <message>
        <source>{amount} waits for a decision.</source>
        <translation>{amount} 等待决定。</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>{day}, {outcome}</source>
        <translation>{day},{outcome}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已走访</translation>
    </message>
    <message>
        <source>None up to now</source>
        <translation>至今没有</translation>
    </message>
    <message numerus="yes">
        <source>{n} paid off</source>
        <comment>{n} paid off</comment>
        <translation>
            <numerusform>{n} 笔还清</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} left, on time</source>
        <translation>还剩 {amount}，按时</translation>
    </message>
    <message numerus="yes">
        <source>{amount} left, {n} day late</source>
        <comment>{amount} left, {n} days late</comment>
        <translation>
            <numerusform>还剩 {amount}，逾期 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loan, none runs</source>
        <comment>{n} loans, none runs</comment>
        <translation>
            <numerusform>{n} 笔贷款，无进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>A borrower</source>
        <translation>一位借款人</translation>
    </message>
    <message>
        <source>{name} is {days} days late</source>
        <translation>{name} 逾期 {days} 天</translation>
    </message>
    <message>
        <source>{amount} outstanding counts as at risk</source>
        <translation>未偿 {amount} 计为风险</translation>
    </message>
    <message>
        <source>{name} missed her last installment</source>
        <translation>{name} 上期没还</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late, {amount} outstanding</source>
        <comment>{n} days late, {amount} outstanding</comment>
        <translation>
            <numerusform>逾期 {n} 天，未偿 {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % came in the last four weeks; the floor is {floor} %</source>
        <translation>近四周到 {percent} %;下限 {floor} %</translation>
    </message>
    <message>
        <source>Few come to {center}</source>
        <translation>{center} 来的人少</translation>
    </message>
    <message>
        <source>{count} sheets of one meeting became one</source>
        <translation>同一会议的 {count} 张表合为一张</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>{name} {chosen} later: not carried out</source>
        <translation>{name} 后来{chosen}：未执行</translation>
    </message>
    <message>
        <source>{name} {chosen}.</source>
        <translation>{name}{chosen}。</translation>
    </message>
    <message>
        <source>Change of a loan · {name}</source>
        <translation>贷款变更 · {name}</translation>
    </message>
    <message>
        <source>Note on work about {name}</source>
        <translation>关于 {name} 的工作说明</translation>
    </message>
    <message>
        <source>Work about {name} put aside</source>
        <translation>关于 {name} 的工作搁置</translation>
    </message>
    <message>
        <source>Work about {name} taken up</source>
        <translation>关于 {name} 的工作恢复</translation>
    </message>
    <message>
        <source>Decision about {name} taken back</source>
        <translation>关于 {name} 的决定已撤回</translation>
    </message>
    <message>
        <source>Terms agreed on with {name}</source>
        <translation>与 {name} 商定条件</translation>
    </message>
    <message>
        <source>Not said what was seen of it</source>
        <translation>没说看到了什么</translation>
    </message>
    <message>
        <source>Used as she said</source>
        <translation>按她说的用</translation>
    </message>
    <message>
        <source>Partly used as she said</source>
        <translation>部分按她说的用</translation>
    </message>
    <message>
        <source>Used for something else</source>
        <translation>用于别处</translation>
    </message>
    <message>
        <source>Nothing of it could be seen</source>
        <translation>什么都没看到</translation>
    </message>
    <message>
        <source>Position taken, by a photo; her home is not registered</source>
        <translation>位置来自照片；她家未登记</translation>
    </message>
    <message>
        <source>Position taken, typed by hand; her home is not registered</source>
        <translation>位置手工输入；她家未登记</translation>
    </message>
    <message>
        <source>{meters} m from her home, by a photo</source>
        <translation>离她家 {meters} 米，来自照片</translation>
    </message>
    <message>
        <source>{meters} m from her home, typed by hand</source>
        <translation>离她家 {meters} 米，手工输入</translation>
    </message>
    <message>
        <source>Amount and day are named</source>
        <translation>金额和日期已写明</translation>
    </message>
    <message>
        <source>Amount or day is missing</source>
        <translation>缺金额或日期</translation>
    </message>
    <message>
        <source>Loan use</source>
        <translation>贷款用途</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Asked for by policy, not there yet</source>
        <translation>政策要求，尚未提供</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message numerus="yes">
        <source>Typed {n} hour after it happened</source>
        <comment>Typed {n} hours after it happened</comment>
        <translation>
            <numerusform>发生 {n} 小时后录入</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No position: {reason}</source>
        <translation>无位置：{reason}</translation>
    </message>
    <message>
        <source>Position taken; her home is not registered</source>
        <translation>有位置；她家未登记</translation>
    </message>
    <message>
        <source>{meters} m from her home</source>
        <translation>离她家 {meters} 米</translation>
    </message>
    <message>
        <source>Time in and out not recorded</source>
        <translation>进出时间未记</translation>
    </message>
    <message>
        <source>{minutes} min at the door</source>
        <translation>在门口 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>No note</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{day} {amount}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次走访</translation>
    </message>
    <message>
        <source>IT must let this laptop go on</source>
        <translation>须由IT让这台电脑继续</translation>
    </message>
    <message>
        <source>This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. They reach the office once IT and you have done this:</source>
        <translation>这台电脑从副本恢复过，或被复制过。记录在此安全；可继续工作。IT和你做完以下后会到办公室：</translation>
    </message>
    <message>
        <source>1  IT, at the office&apos;s server: make a one-time code</source>
        <translation>1  IT,在办公室服务器上：生成一次性代码</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: go on with that code</source>
        <translation>2  在此，关闭 Fieldbook,在终端里：用该代码继续</translation>
    </message>
    <message>
        <source>3  Open Fieldbook again and sync; records that the office has are not sent twice</source>
        <translation>3  重新打开 Fieldbook 并同步；办公室已有的不会再发</translation>
    </message>
    <message>
        <source>The office does not know this laptop any more</source>
        <translation>办公室不再认识这台电脑</translation>
    </message>
    <message>
        <source>Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. They reach the office once IT and you have done this:</source>
        <translation>服务器也许是从较早的备份恢复的。记录在此安全。IT和你做完以下后会到办公室：</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>这些记录读不出</translation>
    </message>
    <message>
        <source>What the office received is safe there. What was not sent is in a second copy beside the database, so delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:</source>
        <translation>办公室收到的在那里安全。未发送的在数据库旁的第二份副本里，什么都别删；只有未发送的照片没有副本。IT这样接管：</translation>
    </message>
    <message>
        <source>2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT</source>
        <translation>2  在此，关闭 Fieldbook,在终端里：再次加入；会显示 NEW-SEAT</translation>
    </message>
    <message>
        <source>3  Here: take over what the office does not have</source>
        <translation>3  在此：接管办公室没有的</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} ahead of the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>这台电脑的时钟比办公室快 {time}。记录安全，日期照你写的。请在系统里校正。</translation>
    </message>
    <message>
        <source>The clock of this laptop was {time} behind the office&apos;s. Your records are safe and keep the day you gave them. Set date and time in the system&apos;s settings.</source>
        <translation>这台电脑的时钟比办公室慢 {time}。记录安全，日期照你写的。请在系统里校正。</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>一条记录</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry about money came from a newer version and is not counted here yet, so a balance may be wrong. Nothing is lost; have this laptop updated.</source>
        <comment>{n} entries about money came from a newer version and are not counted here yet, so balances may be wrong. Nothing is lost; have this laptop updated.</comment>
        <translation>
            <numerusform>{n} 条资金记录来自更新的版本，这里还没有计入，因此余额可能不对。什么都没有丢；请让人更新这台电脑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records here were once found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</source>
        <comment>Records here were {n} times found to differ from the office&apos;s and fetched anew; tell IT if that goes on.</comment>
        <translation>
            <numerusform>这里的记录曾 {n} 次与办公室不同，已重新取得；若再发生请告诉IT。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office was put back to a backup. What you recorded goes there again; what others recorded after it comes back here as their laptops exchange, so ask them before you decide on what seems to be missing.</source>
        <translation>办公室的服务器恢复到了较早的备份。你的记录会再次送去；别人之后的记录在他们的电脑交换后回到这里。对看似缺少的内容做决定前，先问他们。</translation>
    </message>
    <message>
        <source>{count} came from a newer version; update this laptop to see them.</source>
        <translation>{count} 条来自更新的版本；更新这台电脑后可见。</translation>
    </message>
    <message>
        <source>Everything of yours is at the office.</source>
        <translation>你的一切都在办公室了。</translation>
    </message>
    <message numerus="yes">
        <source>{n} change waits here safely. Nothing is lost.</source>
        <comment>{n} changes wait here safely. Nothing is lost.</comment>
        <translation>
            <numerusform>{n} 项改动安全地在此等候。什么都没丢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中心</translation>
    </message>
    <message numerus="yes">
        <source>{center} meeting, {n} member</source>
        <comment>{center} meeting, {n} members</comment>
        <translation>
            <numerusform>{center} 会议，{n} 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Repayment of {name}, {amount}</source>
        <translation>{name} 还款，{amount}</translation>
    </message>
    <message>
        <source>Paid back to {name}, {amount}</source>
        <translation>退给 {name}，{amount}</translation>
    </message>
    <message>
        <source>Savings of {name}, {amount}</source>
        <translation>{name} 的储蓄，{amount}</translation>
    </message>
    <message>
        <source>Withdrawal of {name}, {amount}</source>
        <translation>{name} 取款，{amount}</translation>
    </message>
    <message>
        <source>Reversal for {name}</source>
        <translation>{name} 的冲销</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Loan of {name}, {amount}</source>
        <translation>{name} 的贷款，{amount}</translation>
    </message>
    <message>
        <source>Savings account of {name}</source>
        <translation>{name} 的储蓄账户</translation>
    </message>
    <message>
        <source>Charge for {name}, proposed</source>
        <translation>{name} 的收费，已提议</translation>
    </message>
    <message>
        <source>Waiver for {name}, proposed</source>
        <translation>{name} 的减免，已提议</translation>
    </message>
    <message>
        <source>New schedule for {name}, proposed</source>
        <translation>{name} 的新计划，已提议</translation>
    </message>
    <message>
        <source>Write-off for {name}, proposed</source>
        <translation>{name} 的核销，已提议</translation>
    </message>
    <message>
        <source>Charge for {name}, agreed</source>
        <translation>{name} 的收费，已同意</translation>
    </message>
    <message>
        <source>Waiver for {name}, agreed</source>
        <translation>{name} 的减免，已同意</translation>
    </message>
    <message>
        <source>New schedule for {name}, agreed</source>
        <translation>{name} 的新计划，已同意</translation>
    </message>
    <message>
        <source>Write-off for {name}, agreed</source>
        <translation>{name} 的核销，已同意</translation>
    </message>
    <message>
        <source>Charge for {name}, not agreed</source>
        <translation>{name} 的收费，未同意</translation>
    </message>
    <message>
        <source>Waiver for {name}, not agreed</source>
        <translation>{name} 的减免，未同意</translation>
    </message>
    <message>
        <source>New schedule for {name}, not agreed</source>
        <translation>{name} 的新计划，未同意</translation>
    </message>
    <message>
        <source>Write-off for {name}, not agreed</source>
        <translation>{name} 的核销，未同意</translation>
    </message>
    <message>
        <source>Change for {name}, proposed</source>
        <translation>{name} 的变更，已提议</translation>
    </message>
    <message>
        <source>Change for {name}, agreed</source>
        <translation>{name} 的变更，已同意</translation>
    </message>
    <message>
        <source>Change for {name}, not agreed</source>
        <translation>{name} 的变更，未同意</translation>
    </message>
    <message>
        <source>Visit to {name}</source>
        <translation>走访 {name}</translation>
    </message>
    <message>
        <source>Unfinished visit to {name}</source>
        <translation>未完成的走访 {name}</translation>
    </message>
    <message>
        <source>Assessment of {name}</source>
        <translation>{name} 的评估</translation>
    </message>
    <message>
        <source>Accepted assessment</source>
        <translation>评估已接受</translation>
    </message>
    <message>
        <source>Returned assessment</source>
        <translation>评估已退回</translation>
    </message>
    <message>
        <source>Accepted visit to {name}</source>
        <translation>已接受的走访 {name}</translation>
    </message>
    <message>
        <source>Returned visit to {name}</source>
        <translation>退回的走访 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Decision on {n} conflict</source>
        <comment>Decision on {n} conflicts</comment>
        <translation>
            <numerusform>决定了 {n} 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>问：{words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>答：{words}</translation>
    </message>
    <message>
        <source>Application of {name} approved</source>
        <translation>{name} 的申请已批准</translation>
    </message>
    <message>
        <source>Application of {name} returned</source>
        <translation>{name} 的申请已退回</translation>
    </message>
    <message>
        <source>Application of {name} rejected</source>
        <translation>{name} 的申请已拒绝</translation>
    </message>
    <message>
        <source>{name} asks about a loan</source>
        <translation>{name} 咨询贷款</translation>
    </message>
    <message>
        <source>Application of {name}, {amount}</source>
        <translation>{name} 的申请，{amount}</translation>
    </message>
    <message>
        <source>Recommendation for {name}, {amount}</source>
        <translation>{name} 的推荐，{amount}</translation>
    </message>
    <message>
        <source>Application of {name} withdrawn</source>
        <translation>{name} 的申请已撤回</translation>
    </message>
    <message>
        <source>Product {product}, version {version}</source>
        <translation>产品 {product}，版本 {version}</translation>
    </message>
    <message>
        <source>Product withdrawn</source>
        <translation>产品已撤下</translation>
    </message>
    <message>
        <source>{product} withdrawn</source>
        <translation>{product} 已撤下</translation>
    </message>
    <message>
        <source>Holidays and closed days, version {version}</source>
        <translation>节假日和休息日，版本 {version}</translation>
    </message>
    <message>
        <source>Lending policy {name}</source>
        <translation>贷款政策 {name}</translation>
    </message>
    <message>
        <source>New borrower {name}</source>
        <translation>新借款人 {name}</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{name} 的{what}</translation>
    </message>
    <message>
        <source>Center {name}</source>
        <translation>中心 {name}</translation>
    </message>
    <message>
        <source>{center} handed to another officer</source>
        <translation>{center} 移交另一信贷员</translation>
    </message>
    <message>
        <source>A record of a newer version took effect</source>
        <translation>较新版本的一条记录已生效</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} 的照片</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>小组 {name}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>The clock of a laptop was wrong</source>
        <translation>一台电脑的时钟不对</translation>
    </message>
    <message>
        <source>Odd times of a laptop&apos;s records</source>
        <translation>一台电脑的记录时间反常</translation>
    </message>
    <message>
        <source>A laptop goes on in a new series</source>
        <translation>一台电脑以新序列继续</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>授权结束</translation>
    </message>
    <message>
        <source>{first} and {second} are one person</source>
        <translation>{first} 和 {second} 是同一人</translation>
    </message>
    <message>
        <source>{name} stands for herself again</source>
        <translation>{name} 重新独立</translation>
    </message>
    <message>
        <source>{center} closed</source>
        <translation>{center} 已关闭</translation>
    </message>
    <message>
        <source>{center} merged into another</source>
        <translation>{center} 并入另一中心</translation>
    </message>
    <message>
        <source>A decision taken back</source>
        <translation>收回一个决定</translation>
    </message>
    <message>
        <source>Held work let count</source>
        <translation>已让暂扣的工作计入</translation>
    </message>
    <message numerus="yes">
        <source>Late {n} day</source>
        <comment>Late {n} days</comment>
        <translation>
            <numerusform>逾期 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {amount} today</source>
        <translation>承诺今天付 {amount}</translation>
    </message>
    <message>
        <source>Promised {amount} for {day}</source>
        <translation>承诺 {day} 付 {amount}</translation>
    </message>
    <message>
        <source>Next visit planned for today</source>
        <translation>下次走访定在今天</translation>
    </message>
    <message>
        <source>Next visit planned for {day}</source>
        <translation>下次走访定在 {day}</translation>
    </message>
    <message>
        <source>Visit returned</source>
        <translation>走访已退回</translation>
    </message>
    <message>
        <source>Loan application returned</source>
        <translation>贷款申请已退回</translation>
    </message>
    <message numerus="yes">
        <source>{n} person half registered</source>
        <comment>{n} people half registered</comment>
        <translation>
            <numerusform>{n} 人登记了一半</numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>还没姓名</translation>
    </message>
    <message>
        <source>{name} asks: {work}</source>
        <translation>{name} 问：{work}</translation>
    </message>
    <message>
        <source>{name} asks about {person}</source>
        <translation>{name} 问 {person} 的事</translation>
    </message>
    <message numerus="yes">
        <source>{n} record changed in two places</source>
        <comment>{n} records changed in two places</comment>
        <translation>
            <numerusform>{n} 条记录两处有改</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由你决定</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>由 {name} 决定</translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished visit</source>
        <comment>{n} unfinished visits</comment>
        <translation>
            <numerusform>{n} 次走访未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: today. Nothing is lost</source>
        <translation>最早：今天。什么都没丢</translation>
    </message>
    <message>
        <source>Oldest: {day}. Nothing is lost</source>
        <translation>最早：{day}。什么都没丢</translation>
    </message>
    <message>
        <source>Assessment returned</source>
        <translation>评估已退回</translation>
    </message>
    <message>
        <source>Rate {name} too</source>
        <translation>也请评 {name}</translation>
    </message>
    <message>
        <source>Without seeing what was said</source>
        <translation>不看别人说的</translation>
    </message>
    <message numerus="yes">
        <source>{n} assessment is over a year old</source>
        <comment>{n} assessments are over a year old</comment>
        <translation>
            <numerusform>{n} 份评估超过一年</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is that of {name}</source>
        <translation>最早的是 {name} 的</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>{day} is not closed</source>
        <translation>{day} 没日结</translation>
    </message>
    <message>
        <source>Count the cash, then close that day</source>
        <translation>清点现金，然后日结那天</translation>
    </message>
    <message>
        <source>{amount} not handed in</source>
        <translation>{amount} 未上交</translation>
    </message>
    <message>
        <source>Cash not handed in</source>
        <translation>现金未上交</translation>
    </message>
    <message>
        <source>Collected until {day}</source>
        <translation>收款至 {day}</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>loans</comment>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <comment>{n} people</comment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts.</source>
        <translation>另一条登记证件号相同。主管在“冲突”里决定前不批贷款。</translation>
    </message>
    <message>
        <source>Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts.</source>
        <translation>另一条登记像同一人。两条都保留。由主管在“冲突”里决定。</translation>
    </message>
    <message>
        <source>This entry was merged into another one of hers. Nothing is lost. Open that one.</source>
        <translation>这条登记已并入她的另一条。什么都没丢。打开那条。</translation>
    </message>
    <message>
        <source>This entry has a loan or savings, so it must be the one that stays. Choose the other one.</source>
        <translation>这条登记有贷款或储蓄，必须保留它。选另一条。</translation>
    </message>
    <message>
        <source>This center was closed. Your record is kept and waits for a supervisor.</source>
        <translation>这个中心已关闭。你的记录保存着，等主管。</translation>
    </message>
    <message>
        <source>This center was merged into another. Your record is kept. Sync, then open the other one.</source>
        <translation>这个中心已并入另一个。你的记录保存着。同步后打开另一个。</translation>
    </message>
    <message>
        <source>The loan has a new schedule since that day. The payment counts. Look at the loan.</source>
        <translation>从那天起贷款有新计划。这笔还款算数。看看贷款。</translation>
    </message>
    <message>
        <source>These savings are overdrawn, so nothing may be taken out. A supervisor decides first.</source>
        <translation>这储蓄已透支，不能再取。先由主管决定。</translation>
    </message>
    <message>
        <source>Only the officer of her center pays out her savings. Ask that officer or a supervisor.</source>
        <translation>只有她中心的信贷员可付她的储蓄。问他或主管。</translation>
    </message>
    <message>
        <source>{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday.</source>
        <translation>本周已取 {taken}，上限 {most}（{policy}）。少取些，或等到周一。</translation>
    </message>
    <message>
        <source>That is more than may be taken out in a week. Enter less, or wait for Monday.</source>
        <translation>超过一周可取的数。少取些，或等到周一。</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT.</source>
        <translation>程序的一部分停了。已保存的安全。关闭后继续，或把报告发给IT。</translation>
    </message>
    <message>
        <source>A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report to IT.</source>
        <translation>程序的一部分停了。已保存的安全，最近 {time}。关闭后继续，或把报告发给IT。</translation>
    </message>
    <message>
        <source>Something here went wrong</source>
        <translation>这里出了问题</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>给IT的报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>This laptop refused that. What you typed is still on screen. Try again, then ask IT.</source>
        <translation>这台电脑没接受。你写的还在屏幕上。再试，然后问IT。</translation>
    </message>
    <message>
        <source>Every key is also a button, or a command in Ctrl K.</source>
        <translation>每个键也有按钮，或 Ctrl K 里的命令。</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>帮助：{page}</translation>
    </message>
    <message>
        <source>Whole guide</source>
        <translation>整本指南</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南里查找</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>指南里没有这些词。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>{figures}. Enter opens the table</source>
        <translation>{figures}。Enter 打开表格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All work is saved on this laptop</source>
        <translation>全部工作已存在这台电脑</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>模拟记录</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已存 {time}</translation>
    </message>
    <message>
        <source>Not saved. Read the strip at the top</source>
        <translation>未保存。看上方的条</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>打开同步</translation>
    </message>
    <message>
        <source>Fieldbook closed by itself after {time}. Everything up to {safe} is here.</source>
        <translation>Fieldbook 在 {time} 后自己关闭了。到 {safe} 为止都在这里。</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>{step}: with whom?</source>
        <translation>{step}：对谁？</translation>
    </message>
    <message>
        <source>Letters work as keys again</source>
        <translation>字母又可作按键</translation>
    </message>
    <message>
        <source>Letters no longer work as keys</source>
        <translation>字母不再作按键</translation>
    </message>
    <message>
        <source>You are offline. {what} will be sent when a network appears.</source>
        <translation>你离线。{what} 有网络时会发送。</translation>
    </message>
    <message>
        <source>This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT</source>
        <translation>这个版本不能再发送。你的 {waiting} 项改动安全。用U盘更新或问IT</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet</source>
        <translation>IT停用了这台电脑。请交到网点。还没删除什么</translation>
    </message>
    <message>
        <source>The clock of this laptop went back. Set date and time before you record anything.</source>
        <translation>这台电脑的时钟倒退了。记录前先设日期和时间。</translation>
    </message>
    <message>
        <source>Only {free} MB free. New photos wait; typing still works. Delete files or ask IT</source>
        <translation>只剩 {free} MB。新照片等待；可继续输入。删些文件或问IT</translation>
    </message>
    <message>
        <source>exchanged just now</source>
        <translation>刚刚交换过</translation>
    </message>
    <message>
        <source>exchanged {time} ago</source>
        <translation>{time}前交换过</translation>
    </message>
    <message>
        <source>Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text</source>
        <translation>{at} 无法写盘。你输入的还在屏幕上。再试/复制文字</translation>
    </message>
    <message>
        <source>No position receiver found. Finish the visit and choose a reason, or plug in the receiver</source>
        <translation>没有定位接收器。完成走访并选原因，或接上接收器</translation>
    </message>
    <message>
        <source>Printer did not answer. The receipt is saved and in &quot;Print later&quot;</source>
        <translation>打印机没回应。收据已保存，在“稍后打印”里</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction</source>
        <translation>{day} 已日结。今天作为更正记录</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock says {year}. Set the date, or your receipts will be refused</source>
        <translation>这台电脑的时钟是 {year} 年。请设日期，否则收据会被拒</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Change a loan</source>
        <translation>变更贷款</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>贷款申请</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>被问到</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>收款表</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>开始走访</translation>
    </message>
    <message>
        <source>Record repayment</source>
        <translation>记录还款</translation>
    </message>
    <message>
        <source>Deposit or withdrawal</source>
        <translation>存款或取款</translation>
    </message>
    <message>
        <source>Passbook and statements</source>
        <translation>存折和对账单</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>开始评估</translation>
    </message>
    <message>
        <source>Apply for a loan</source>
        <translation>申请贷款</translation>
    </message>
    <message>
        <source>Find a person, group or loan, or type a command</source>
        <translation>找人、小组或贷款，或输入命令</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>查找或执行</translation>
    </message>
    <message>
        <source>No one called {name} in your centers. A supervisor&apos;s laptop has everybody of the branch.</source>
        <translation>你的中心里没有叫 {name} 的人。主管的电脑里有整个网点的人。</translation>
    </message>
    <message>
        <source>No one called {name} on this laptop.</source>
        <translation>本机没人叫 {name}。</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>新人员：{name}</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>这里没人叫这个</translation>
    </message>
    <message numerus="yes">
        <source>{n} day late</source>
        <comment>{n} days late</comment>
        <translation>
            <numerusform>逾期 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>无拖欠</translation>
    </message>
    <message>
        <source>Centers and groups</source>
        <translation>中心和小组</translation>
    </message>
    <message>
        <source>{loan} of {name}</source>
        <translation>{name} 的{loan}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>还剩 {amount}</translation>
    </message>
    <message>
        <source>Do something with {name}</source>
        <translation>对 {name} 做</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>应收 {amount}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 时</translation>
    </message>
    <message>
        <source>Waive a part</source>
        <translation>减免一部分</translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation>收一笔费用</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>罚金</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>每 2 周</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>每 4 周</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.</source>
        <translation>本人 {name} 向 {branch} 借款 {amount}。到手 {in_hand}；扣费用 {fees}。</translation>
    </message>
    <message>
        <source>I, {name}, borrow {amount} from {branch} and get all of it in my hand.</source>
        <translation>本人 {name} 向 {branch} 借款 {amount}，全数到手。</translation>
    </message>
    <message>
        <source>I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.</source>
        <translation>本人分 {count} 期还 {total}，每期至多 {most}，首期 {first}，末期 {last}。</translation>
    </message>
    <message>
        <source>Beyond the amount the loan costs me {cost}, which is {rate} % a year.</source>
        <translation>除本金外，成本为 {cost}，即年 {rate} %。</translation>
    </message>
    <message>
        <source>I get a numbered receipt for every payment. I may pay earlier at any time.</source>
        <translation>每次付款得编号收据。可随时提前还。</translation>
    </message>
    <message>
        <source>If I cannot pay on a day, I tell my loan officer before it.</source>
        <translation>若某天付不了，事先告诉信贷员。</translation>
    </message>
    <message>
        <source>{name} stands in for {amount} of it if I do not pay.</source>
        <translation>若本人不还，{name} 担保其中 {amount}。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Loan file of {name}</source>
        <translation>{name} 的贷款档案</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books. What she signed is in the file on paper.</source>
        <translation>这笔贷款从以前的账册接收而来。她签的文件在纸质档案里。</translation>
    </message>
    <message>
        <source>Paid before it was taken over</source>
        <translation>接收前已还</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Cash flow of a year in {currency}</source>
        <translation>一年现金流（{currency}）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Appraisal by {policy}</source>
        <translation>按 {policy} 审查</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查得</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>谁担保</translation>
    </message>
    <message>
        <source>For</source>
        <translation>为</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>还欠</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No loan is chosen. Open a loan on a person&apos;s page first.</source>
        <translation>没选贷款。先在人员页面打开一笔贷款。</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>要改什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>keys 1 to 4</source>
        <translation>键 1 至 4</translation>
    </message>
    <message>
        <source>Of which part</source>
        <translation>哪一部分</translation>
    </message>
    <message>
        <source>keys 1 to 3</source>
        <translation>键 1 至 3</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>How many installments</source>
        <translation>多少期</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>首期在</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>The supervisor decides by it. At most {count} letters.</source>
        <translation>主管据此决定。最多 {count} 字。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>有何影响</translation>
    </message>
    <message>
        <source>New installments</source>
        <translation>新的分期</translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation>以前提议的</translation>
    </message>
    <message>
        <source>Nothing was proposed for this loan before.</source>
        <translation>此贷款以前没有提出过任何变更。</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>没选贷款。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Fill in what should change to see what it does.</source>
        <translation>填写要改的，看影响。</translation>
    </message>
    <message>
        <source>She is asked for as much as before.</source>
        <translation>要她还的和以前一样。</translation>
    </message>
    <message>
        <source>{amount} less will be asked of her</source>
        <translation>将少收她 {amount}</translation>
    </message>
    <message>
        <source>{amount} more will be asked of her</source>
        <translation>将多收她 {amount}</translation>
    </message>
    <message>
        <source>Fill this in to go on.</source>
        <translation>填好这里再继续。</translation>
    </message>
    <message>
        <source>Proposed and saved here. It counts when the supervisor agrees</source>
        <translation>已提议并存在本机。主管同意后生效</translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day).</source>
        <translation>Enter 保留并下移，Tab 右移。Ctrl R 填满全年。3*450,1200/w（每周）,80/d（每天）。</translation>
    </message>
    <message>
        <source>No application is open. Choose a person first.</source>
        <translation>没有打开的申请。先选人。</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选一个人</translation>
    </message>
    <message>
        <source>What she pays to others</source>
        <translation>她还别家的</translation>
    </message>
    <message>
        <source>What she pledges. A number chooses kind and proof.</source>
        <translation>她抵押什么。数字选种类和证明。</translation>
    </message>
    <message>
        <source>Checked by the program</source>
        <translation>程序核对</translation>
    </message>
    <message>
        <source>{n} % filled in</source>
        <translation>已填 {n} %</translation>
    </message>
    <message>
        <source>Fill the year</source>
        <translation>填满全年</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>向右填</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>她同意</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>讨论它</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>添加担保人</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>部分：{name}</translation>
    </message>
    <message>
        <source>Agreed, saved here. It can be handed over</source>
        <translation>已商定，存在本机。可放款</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>没有打开的申请。</translation>
    </message>
    <message>
        <source>The loan is not handed over yet.</source>
        <translation>贷款还没放。</translation>
    </message>
    <message>
        <source>It is not handed in yet.</source>
        <translation>还没提交。</translation>
    </message>
    <message>
        <source>This was decided. It can be changed no more; start a new application.</source>
        <translation>已经决定。不能再改；请新建申请。</translation>
    </message>
    <message>
        <source>Somebody changed this application while you type. What you typed stays here. Read again first.</source>
        <translation>你输入时有人改了这份申请。你写的还在。先重读。</translation>
    </message>
    <message>
        <source>Nothing is missing. Ctrl Enter hands it in</source>
        <translation>什么都不缺。Ctrl Enter 提交</translation>
    </message>
    <message numerus="yes">
        <source>Handed in and saved here. {n} rule in the way, the supervisor sees it</source>
        <comment>Handed in and saved here. {n} rules in the way, the supervisor sees it</comment>
        <translation>
            <numerusform>已提交并存在本机。{n} 条规则有碍，主管会看到</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in and saved here</source>
        <translation>已提交并存在本机</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重读</translation>
    </message>
    <message>
        <source>Left in each month</source>
        <translation>每月剩余</translation>
    </message>
    <message>
        <source>What she can carry</source>
        <translation>她能承担的</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>若出问题</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The amount that fits</source>
        <translation>合适的金额</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>交叉核对</translation>
    </message>
    <message>
        <source>No income is written yet. Fill in household or business.</source>
        <translation>还没写收入。填家庭或生意。</translation>
    </message>
    <message>
        <source>{case}: {sentence}</source>
        <translation>{case}:{sentence}</translation>
    </message>
    <message>
        <source>Choose a loan and an amount first.</source>
        <translation>先选贷款和金额。</translation>
    </message>
    <message>
        <source>Sales, goods and growth were not asked yet.</source>
        <translation>销售、货物和增长还没问。</translation>
    </message>
    <message>
        <source>Nothing can be said without income and a loan.</source>
        <translation>没有收入和贷款，什么都说不了。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>从，到</translation>
    </message>
    <message>
        <source>It costs her</source>
        <translation>她的成本</translation>
    </message>
    <message>
        <source>Rate a year (APR)</source>
        <translation>年利率(APR)</translation>
    </message>
    <message>
        <source>Effective rate</source>
        <translation>实际利率</translation>
    </message>
    <message>
        <source>year {amount}</source>
        <translation>年 {amount}</translation>
    </message>
    <message>
        <source>no proof needed</source>
        <translation>不需证明</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>{line}, {column}, {text}</source>
        <translation>{line},{column},{text}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Stand in a month, then Ctrl R fills the rest of the year.</source>
        <translation>站在某月，再按 Ctrl R 填满全年。</translation>
    </message>
    <message>
        <source>Nothing above to fill down from.</source>
        <translation>上面没有可向下填的。</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy cells in the spreadsheet first.</source>
        <translation>没有可粘贴的。先在电子表格里复制。</translation>
    </message>
    <message>
        <source>“{text}” stays out. {why}</source>
        <translation>“{text}”不放入。{why}</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} cell?</source>
        <comment>Change {n} cells?</comment>
        <translation>
            <numerusform>改 {n} 格？</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: Ctrl Z takes all of it back.</source>
        <translation>一步：Ctrl Z 全部撤回。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more stays out</source>
        <comment>{n} more stay out</comment>
        <translation>
            <numerusform>还有 {n} 个不放入</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Left in all</source>
        <translation>总剩余</translation>
    </message>
    <message>
        <source>Who stands in for her?</source>
        <translation>谁为她担保？</translation>
    </message>
    <message>
        <source>She promises to pay what the borrower cannot.</source>
        <translation>她承诺付借款人付不了的。</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>姓名、编号或电话</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>外面的人</translation>
    </message>
    <message>
        <source>Take her</source>
        <translation>选她</translation>
    </message>
    <message>
        <source>Nobody here has this name. Correct it, or press Tab for somebody from outside.</source>
        <translation>这里没人叫这个。改正，或按 Tab 选外面的人。</translation>
    </message>
    <message>
        <source>She is no borrower here. What she earns and spends a month says how much she can stand in for.</source>
        <translation>她不是这里的借款人。每月收支说明能担保多少。</translation>
    </message>
    <message>
        <source>Who is she?</source>
        <translation>她是谁？</translation>
    </message>
    <message>
        <source>How she is related</source>
        <translation>与她的关系</translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation>每月收入</translation>
    </message>
    <message>
        <source>Spends a month</source>
        <translation>每月支出</translation>
    </message>
    <message>
        <source>Pays on debts a month</source>
        <translation>每月还债</translation>
    </message>
    <message>
        <source>Register her, let her stand in</source>
        <translation>登记并作担保人</translation>
    </message>
    <message>
        <source>The reason is kept. After the hand-over only a supervisor releases somebody.</source>
        <translation>原因会保存。放款后只有主管可解除。</translation>
    </message>
    <message>
        <source>Release {name}?</source>
        <translation>解除 {name}？</translation>
    </message>
    <message>
        <source>She stands in</source>
        <translation>她担保</translation>
    </message>
    <message>
        <source>Release her</source>
        <translation>解除她</translation>
    </message>
    <message>
        <source>The borrower does not pay. What {name} then pays is a repayment of hers on this loan.</source>
        <translation>借款人不还。{name} 所付即其对这笔贷款的还款。</translation>
    </message>
    <message>
        <source>Ask {name} to pay?</source>
        <translation>要求 {name} 付款？</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>至多 {amount}</translation>
    </message>
    <message>
        <source>Do not ask her</source>
        <translation>不要求她</translation>
    </message>
    <message>
        <source>Ask her to pay</source>
        <translation>要求她付款</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>选今天起的日子。</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Release the guarantor</source>
        <translation>解除担保人</translation>
    </message>
    <message>
        <source>release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Ask the guarantor to pay</source>
        <translation>要求担保人付款</translation>
    </message>
    <message>
        <source>ask to pay</source>
        <translation>要求付款</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>还没人担保。</translation>
    </message>
    <message>
        <source>Nobody stands in yet. G adds somebody.</source>
        <translation>还没人担保。按 G 添加。</translation>
    </message>
    <message>
        <source>means not known</source>
        <translation>财力不详</translation>
    </message>
    <message>
        <source>{amount} left a month</source>
        <translation>每月余 {amount}</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>付了 {amount}</translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation>担保 {amount}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看</translation>
    </message>
    <message>
        <source>Choose the loan and its amount first: it says what she stands in for.</source>
        <translation>先选贷款和金额：那是她担保的。</translation>
    </message>
    <message>
        <source>1 said</source>
        <translation>1 口述</translation>
    </message>
    <message>
        <source>2 books</source>
        <translation>2 账本</translation>
    </message>
    <message>
        <source>3 counted</source>
        <translation>3 清点</translation>
    </message>
    <message>
        <source>4 bank</source>
        <translation>4 银行</translation>
    </message>
    <message>
        <source>1 Deposit</source>
        <translation>1 存款</translation>
    </message>
    <message>
        <source>2 Land</source>
        <translation>2 土地</translation>
    </message>
    <message>
        <source>3 House</source>
        <translation>3 房屋</translation>
    </message>
    <message>
        <source>4 Vehicle</source>
        <translation>4 车辆</translation>
    </message>
    <message>
        <source>5 Equipment</source>
        <translation>5 设备</translation>
    </message>
    <message>
        <source>6 Livestock</source>
        <translation>6 牲畜</translation>
    </message>
    <message>
        <source>7 Stock</source>
        <translation>7 存货</translation>
    </message>
    <message>
        <source>8 Receivables</source>
        <translation>8 应收</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9 其他</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 无</translation>
    </message>
    <message>
        <source>1 papers seen</source>
        <translation>1 看过文件</translation>
    </message>
    <message>
        <source>2 copy kept</source>
        <translation>2 留复印件</translation>
    </message>
    <message>
        <source>3 registered</source>
        <translation>3 已登记</translation>
    </message>
    <message>
        <source>Asked to check what she says</source>
        <translation>问来核对她的话</translation>
    </message>
    <message>
        <source>Sales on a day</source>
        <translation>一天销售</translation>
    </message>
    <message>
        <source>Days open in a month</source>
        <translation>每月营业天数</translation>
    </message>
    <message>
        <source>Sales in a month</source>
        <translation>每月销售</translation>
    </message>
    <message>
        <source>Goods bought in a month</source>
        <translation>每月进货</translation>
    </message>
    <message>
        <source>Her margin, in percent</source>
        <translation>她的毛利（%）</translation>
    </message>
    <message>
        <source>Owned when she began</source>
        <translation>开始时所有</translation>
    </message>
    <message>
        <source>Profits since</source>
        <translation>之后利润</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>之后取出</translation>
    </message>
    <message>
        <source>Worn out since</source>
        <translation>之后损耗</translation>
    </message>
    <message>
        <source>Owned, counted today</source>
        <translation>今天清点所有</translation>
    </message>
    <message>
        <source>Her best-selling goods</source>
        <translation>最好卖的货</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>As she says</source>
        <translation>本人所说</translation>
    </message>
    <message>
        <source>Books seen</source>
        <translation>看过账本</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>12个月前</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>11个月前</translation>
    </message>
    <message>
        <source>10 months ago</source>
        <translation>10个月前</translation>
    </message>
    <message>
        <source>9 months ago</source>
        <translation>9个月前</translation>
    </message>
    <message>
        <source>8 months ago</source>
        <translation>8个月前</translation>
    </message>
    <message>
        <source>7 months ago</source>
        <translation>7个月前</translation>
    </message>
    <message>
        <source>6 months ago</source>
        <translation>6个月前</translation>
    </message>
    <message>
        <source>5 months ago</source>
        <translation>5个月前</translation>
    </message>
    <message>
        <source>4 months ago</source>
        <translation>4个月前</translation>
    </message>
    <message>
        <source>3 months ago</source>
        <translation>3个月前</translation>
    </message>
    <message>
        <source>2 months ago</source>
        <translation>2个月前</translation>
    </message>
    <message>
        <source>What the business has and owes</source>
        <translation>生意的资产和负债</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>现金和银行</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>客户欠款</translation>
    </message>
    <message>
        <source>Goods in stock</source>
        <translation>存货</translation>
    </message>
    <message>
        <source>Other, within a year</source>
        <translation>其他（一年内）</translation>
    </message>
    <message>
        <source>Machines and tools</source>
        <translation>机器和工具</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation>土地房屋</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>欠供应商</translation>
    </message>
    <message>
        <source>Debt due within a year</source>
        <translation>一年内到期债务</translation>
    </message>
    <message>
        <source>Debt due later</source>
        <translation>以后到期债务</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>What it earned and spent</source>
        <translation>收入和支出</translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation>多少个月</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>货物成本</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Other income of the house</source>
        <translation>家庭其他收入</translation>
    </message>
    <message>
        <source>The household needs</source>
        <translation>家庭所需</translation>
    </message>
    <message>
        <source>Paid on other loans</source>
        <translation>还别的贷款</translation>
    </message>
    <message>
        <source>Sold to the largest customer</source>
        <translation>卖给最大客户</translation>
    </message>
    <message>
        <source>To pay on this loan</source>
        <translation>这笔贷款要还</translation>
    </message>
    <message>
        <source>Turnover that papers prove</source>
        <translation>有文件证明的营业额</translation>
    </message>
    <message>
        <source>Sales of the last twelve months</source>
        <translation>近十二个月销售</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>依据是什么</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>报表说明</translation>
    </message>
    <message>
        <source>{ratio}: {value}</source>
        <translation>{ratio}：{value}</translation>
    </message>
    <message>
        <source>{ratio}: {value}, {limit}</source>
        <translation>{ratio}：{value}，{limit}</translation>
    </message>
    <message>
        <source>Fill in the statements to see their ratios.</source>
        <translation>填报表以看比率。</translation>
    </message>
    <message>
        <source>Sent by family</source>
        <translation>家人汇来</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>House and fuel</source>
        <translation>住房燃料</translation>
    </message>
    <message>
        <source>Feasts and gifts</source>
        <translation>节庆礼金</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Rent and power</source>
        <translation>租金电费</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>付工资</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>1 as she says, 2 books seen, 3 counted, 4 bank statement</source>
        <translation>1 口述,2 账本,3 清点,4 银行流水</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款人</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>1 deposit … 9 other</source>
        <translation>1 存款 … 9 其他</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>权属</translation>
    </message>
    <message>
        <source>0 none, 1 papers seen, 2 copy kept, 3 registered</source>
        <translation>0 无,1 看过文件,2 留复印件,3 已登记</translation>
    </message>
    <message>
        <source>Others take first</source>
        <translation>他人优先</translation>
    </message>
    <message>
        <source>Owner, if another</source>
        <translation>所有人（若他人）</translation>
    </message>
    <message>
        <source>limit {percent} or {amount}</source>
        <translation>上限 {percent} 或 {amount}</translation>
    </message>
    <message>
        <source>no income written yet</source>
        <translation>还没写收入</translation>
    </message>
    <message>
        <source>fails {failing} of {total} tests</source>
        <translation>{total} 项测试中 {failing} 项不过</translation>
    </message>
    <message>
        <source>holds in every test</source>
        <translation>各项测试都通过</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>每月剩余</translation>
    </message>
    <message>
        <source>in the tightest quarter</source>
        <translation>最紧的季度</translation>
    </message>
    <message>
        <source>Installment of that</source>
        <translation>分期占比</translation>
    </message>
    <message>
        <source>Lowest month</source>
        <translation>最低月份</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>choose a loan</source>
        <translation>选贷款</translation>
    </message>
    <message>
        <source>{state}: {name} {deed}. {reason}</source>
        <translation>{state}:{name}{deed}。{reason}</translation>
    </message>
    <message>
        <source>Approved by {name}: {amount}, as asked, until {day}.</source>
        <translation>{name} 批准：{amount}，如所申请，至 {day}。</translation>
    </message>
    <message>
        <source>{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. Talk it over with her first.</source>
        <translation>{name} 批准 {amount} 分 {count} 期（申请：{asked} 分 {asked_count} 期），至 {day}。先与她谈。</translation>
    </message>
    <message>
        <source>Returned by the supervisor: {reason}</source>
        <translation>主管退回：{reason}</translation>
    </message>
    <message>
        <source>The approval ended before the money was handed over. Hand it in again.</source>
        <translation>放款前批准已到期。请再提交。</translation>
    </message>
    <message>
        <source>It is with the supervisor. If you change and hand it in again, she sees the new version.</source>
        <translation>在主管处。你若改后再提交，主管看新版本。</translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation>她申请什么</translation>
    </message>
    <message>
        <source>Which loan</source>
        <translation>哪种贷款</translation>
    </message>
    <message>
        <source>keys 1 to 9</source>
        <translation>键 1 至 9</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>钱用来做什么</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>具体是什么</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>to {most}</source>
        <translation>至 {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>从 {least}</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>你的意见</translation>
    </message>
    <message>
        <source>I recommend</source>
        <translation>我推荐</translation>
    </message>
    <message>
        <source>0 where you advise against it</source>
        <translation>不建议则填 0</translation>
    </message>
    <message>
        <source>At most {count} letters. The supervisor reads it first.</source>
        <translation>最多 {count} 字。主管先读它。</translation>
    </message>
    <message>
        <source>To put right first</source>
        <translation>先改正</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去那里</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to put right first</source>
        <comment>{n} things to put right first</comment>
        <translation>
            <numerusform>先改正 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Debts elsewhere</source>
        <translation>别处欠款</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>每月 {amount}</translation>
    </message>
    <message>
        <source>no income yet</source>
        <translation>还没收入</translation>
    </message>
    <message>
        <source>{amount} in a month</source>
        <translation>一月 {amount}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not done yet</comment>
        <translation>未做</translation>
    </message>
    <message>
        <source>costs only</source>
        <translation>只有成本</translation>
    </message>
    <message numerus="yes">
        <source>{n} lender</source>
        <comment>{n} lenders</comment>
        <translation>
            <numerusform>{n} 家贷款人</numerusform>
        </translation>
    </message>
    <message>
        <source>none written</source>
        <translation>没写</translation>
    </message>
    <message numerus="yes">
        <source>{n} pledge</source>
        <comment>{n} pledges</comment>
        <translation>
            <numerusform>{n} 件抵押</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pledged</source>
        <translation>没有抵押</translation>
    </message>
    <message numerus="yes">
        <source>{n} in the way</source>
        <comment>{n} in the way</comment>
        <translation>
            <numerusform>{n} 项障碍</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed</source>
        <comment>{n} agreed</comment>
        <translation>
            <numerusform>已商定 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>申请的各部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要看的</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} visit?</source>
        <comment>Accept {n} visits?</comment>
        <translation>
            <numerusform>接受 {n} 次走访？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found in their checks: {names}</source>
        <translation>检查没发现问题：{names}</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>逐个看</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n}</source>
        <comment>Accept {n}</comment>
        <translation>
            <numerusform>接受 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Visits, assessments and loan applications arrive by sync.</source>
        <translation>没有等你的。走访、评估和申请随同步到来。</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>等待的工作</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>其他条件</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Approve other terms</source>
        <translation>以别的条件批准</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>看照片</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Accept all shown visits</source>
        <translation>接受显示的全部走访</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>发送所写的</translation>
    </message>
    <message>
        <source>There is no decision of the last ten seconds.</source>
        <translation>近十秒没有决定。</translation>
    </message>
    <message>
        <source>No visit without flags is shown.</source>
        <translation>没有显示无预警的走访。</translation>
    </message>
    <message>
        <source>Show: {filter}</source>
        <translation>显示：{filter}</translation>
    </message>
    <message>
        <source>Put aside · {count}</source>
        <translation>搁置 · {count}</translation>
    </message>
    <message>
        <source>until {day}: {reason}</source>
        <translation>至 {day}：{reason}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>the oldest for {time}</source>
        <translation>最早 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for you</source>
        <comment>{n} wait for you</comment>
        <translation>
            <numerusform>{n} 项等你</numerusform>
        </translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>你自己的工作</translation>
    </message>
    <message>
        <source>It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.</source>
        <translation>以别的条件批准，信贷员有问题。按 D 回答，或按 R 退回。</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>这里没有等你的。</translation>
    </message>
    <message>
        <source>Only a loan can be approved with other terms.</source>
        <translation>只有贷款可用别的条件批准。</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>没有照片。</translation>
    </message>
    <message>
        <source>A change of a loan that is agreed on cannot be taken back with Z.</source>
        <translation>已同意的贷款变更不能用 Z 撤回。</translation>
    </message>
    <message>
        <source>Accepted here: {item}. {officer} sees it after the next sync</source>
        <translation>本机已接受：{item}。{officer} 下次同步后看到</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit accepted here</source>
        <comment>{n} visits accepted here</comment>
        <translation>
            <numerusform>本机接受了 {n} 次走访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. {n} item waits again</source>
        <comment>Taken back. {n} items wait again</comment>
        <translation>
            <numerusform>已撤回。{n} 项又在等</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here. {officer} reads it after the next sync</source>
        <translation>已存本机。{officer} 下次同步后读到</translation>
    </message>
    <message>
        <source>Put aside. It comes back {day}</source>
        <translation>已搁置。{day} 再出现</translation>
    </message>
    <message>
        <source>It waits with the rest again</source>
        <translation>又和其余一起等</translation>
    </message>
    <message>
        <source>Returned here: {item}. {officer} sees it after the next sync</source>
        <translation>本机已退回：{item}。{officer} 下次同步后看到</translation>
    </message>
    <message>
        <source>{check}: {found}, fine</source>
        <translation>{check}：{found}，好</translation>
    </message>
    <message>
        <source>{check}: {found}, look at this</source>
        <translation>{check}：{found}，看一下</translation>
    </message>
    <message>
        <source>by {officer}, waiting {time}</source>
        <translation>{officer}，已等 {time}</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>说过什么</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>写了什么</translation>
    </message>
    <message numerus="yes">
        <source>Look at {n} photo</source>
        <comment>Look at {n} photos</comment>
        <translation>
            <numerusform>看 {n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of her</source>
        <translation>对她所知</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>讨论中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} 项要看</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>Why do you approve it all the same?</source>
        <translation>为何仍批准？</translation>
    </message>
    <message>
        <source>the officer reads it too</source>
        <translation>信贷员也会读</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Write why this loan is right although a rule speaks against it.</source>
        <translation>写明虽有规则不符，这贷款为何合适。</translation>
    </message>
    <message>
        <source>What do you want to know, or to say?</source>
        <translation>你想知道或说什么？</translation>
    </message>
    <message>
        <source>it stays in the queue, under discussion</source>
        <translation>它留在队列里，讨论中</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>发送说明</translation>
    </message>
    <message>
        <source>Write what you want to know. The officer reads it after the next sync.</source>
        <translation>写你想知道的。信贷员下次同步后读到。</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为何退回？</translation>
    </message>
    <message>
        <source>Say in your own words what to do, if the reason alone is not enough</source>
        <translation>若原因不够，用自己的话说要做什么</translation>
    </message>
    <message>
        <source>Words for the officer</source>
        <translation>给信贷员的话</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Choose a reason with a key from 1 to 9. The officer reads it first.</source>
        <translation>用键 1 至 9 选原因。信贷员先读它。</translation>
    </message>
    <message>
        <source>Note too short</source>
        <translation>备注太短</translation>
    </message>
    <message>
        <source>Position missing</source>
        <translation>缺位置</translation>
    </message>
    <message>
        <source>Person not met</source>
        <translation>没见到人</translation>
    </message>
    <message>
        <source>Figures do not fit</source>
        <translation>数字不符</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>人不对</translation>
    </message>
    <message>
        <source>Promise unclear</source>
        <translation>承诺不清</translation>
    </message>
    <message>
        <source>Visit again</source>
        <translation>再走访</translation>
    </message>
    <message>
        <source>A ratio of the books</source>
        <translation>账面比率</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>一份文件</translation>
    </message>
    <message>
        <source>An insurance</source>
        <translation>一份保险</translation>
    </message>
    <message>
        <source>Sales through us</source>
        <translation>经我们销售</translation>
    </message>
    <message>
        <source>No new debt</source>
        <translation>不添新债</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>What does she promise besides paying?</source>
        <translation>除还款外她承诺什么？</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪种</translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation>键 1 至 6</translation>
    </message>
    <message>
        <source>Which ratio</source>
        <translation>哪个比率</translation>
    </message>
    <message>
        <source>The figure to keep</source>
        <translation>要守的数</translation>
    </message>
    <message>
        <source>like 1.2, or 30 for 30 %</source>
        <translation>如 1.2，或 30 表示 30 %</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>用她的话</translation>
    </message>
    <message>
        <source>Looked at first on</source>
        <translation>首次检查</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Did she keep it?</source>
        <translation>她守了吗？</translation>
    </message>
    <message>
        <source>Waived this once</source>
        <translation>本次豁免</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>你查得</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>你所见</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>记录检查</translation>
    </message>
    <message>
        <source>Choose what you found, with a key from 1 to 3.</source>
        <translation>选查得结果，键 1 至 3。</translation>
    </message>
    <message>
        <source>Covenants</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Agree on one</source>
        <translation>商定一项</translation>
    </message>
    <message>
        <source>Agree on a covenant</source>
        <translation>商定约定</translation>
    </message>
    <message>
        <source>covenant</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing is promised besides paying. N agrees on something.</source>
        <translation>除还款外没有约定。按 N 商定。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>留作草稿</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation>写证据</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>显示：{part}</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a person in People and press A.</source>
        <translation>没选人。在“人员”里选一人并按 A。</translation>
    </message>
    <message>
        <source>{trouble} Your answers up to now are kept.</source>
        <translation>{trouble} 到现在的回答都保留。</translation>
    </message>
    <message>
        <source>Assess {name}</source>
        <translation>评估 {name}</translation>
    </message>
    <message>
        <source>{trouble} Your answers are still on screen.</source>
        <translation>{trouble} 你的回答还在屏幕上。</translation>
    </message>
    <message>
        <source>This assessment is handed in and locked. A new one can be begun.</source>
        <translation>这份评估已提交锁定。可新建一份。</translation>
    </message>
    <message>
        <source>Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.</source>
        <translation>先问她是否同意:1 是,2 否,3 不读陈述。</translation>
    </message>
    <message>
        <source>Assessment saved here. It goes to the supervisor by itself</source>
        <translation>评估已存本机。会自动送主管</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.</source>
        <translation>本月有人评过她。你也评，不看那份。两份随后显示。</translation>
    </message>
    <message>
        <source>Returned: {reason}. What you had is here; put it right and submit it anew.</source>
        <translation>已退回：{reason}。原有的都在；改正后再提交。</translation>
    </message>
    <message numerus="yes">
        <source>{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.</source>
        <comment>{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.</comment>
        <translation>
            <numerusform>还有 {n} 句没答。回答，或注明原因略过(S)。什么都没丢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先问</translation>
    </message>
    <message>
        <source>Say to her, in her own language:</source>
        <translation>用她的语言对她说：</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Yes, she agrees</source>
        <translation>是，她同意</translation>
    </message>
    <message>
        <source>No, she does not want it</source>
        <translation>否，她不要</translation>
    </message>
    <message>
        <source>Yes, without statements</source>
        <translation>是，不读陈述</translation>
    </message>
    <message>
        <source>Does she agree?</source>
        <translation>她同意吗？</translation>
    </message>
    <message>
        <source>Submit it like this: it is recorded that she did not want it. Nothing else is kept.</source>
        <translation>就这样提交：记下她不愿意。别的不留。</translation>
    </message>
    <message>
        <source>Go on with the references and what you saw. Nothing in the score changes by it.</source>
        <translation>继续参考人和你所见。分数不受影响。</translation>
    </message>
    <message>
        <source>Did not understand it</source>
        <translation>没听懂</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>不想说</translation>
    </message>
    <message>
        <source>Others were listening</source>
        <translation>旁人在听</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>没时间了</translation>
    </message>
    <message>
        <source>{answered} answered, {skipped} skipped, {open} open</source>
        <translation>{answered} 答，{skipped} 略，{open} 未答</translation>
    </message>
    <message>
        <source>All statements are through. Go on with the references.</source>
        <translation>陈述都读完了。继续参考人。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How far does it fit?</source>
        <translation>有多符合？</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>为何略过？</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>第 {number} 句</translation>
    </message>
    <message>
        <source>This statement is not here in {language} yet. Say it in her own words.</source>
        <translation>这句话在这里还没有{language}版。用她自己的话说。</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>你看到或听到什么？</translation>
    </message>
    <message>
        <source>Evidence: {c}</source>
        <translation>证据：{c}</translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation>还没评</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Weak and strong need a word of what you saw. What you did not see, leave open.</source>
        <translation>弱和强要写一句所见。没见到的留空。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>评估的各部分</translation>
    </message>
    <message>
        <source>The score is hidden until you submit, so that it does not lead your answers.</source>
        <translation>提交前不显示分数，免得影响回答。</translation>
    </message>
    <message>
        <source>It is advice with reasons. It never decides about a loan by itself.</source>
        <translation>是附原因的建议。从不独自决定贷款。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>见到</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>问了 {count}</translation>
    </message>
    <message>
        <source>from the books</source>
        <translation>来自账册</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>什么样子</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>联系到</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>没联系到</translation>
    </message>
    <message>
        <source>Spoken to?</source>
        <translation>谈过吗？</translation>
    </message>
    <message>
        <source>She was not reached.</source>
        <translation>没联系到她。</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>都答了。</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>说不了</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>有一点</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>大多</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. You may leave out any of them or all, and you may say no to everything: that is never held against you.</source>
        <translation>我想给您读24句短话。您说每句有多符合您。大约十分钟。您可以略过任何一句或全部，也可以都说不：绝不会对您不利。</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>The leader of her group, or somebody of the village committee. Ask alone.</source>
        <translation>她的组长，或村委会的人。单独问。</translation>
    </message>
    <message>
        <source>Somebody who buys from her or sells to her. Ask alone.</source>
        <translation>向她买或卖给她的人。单独问。</translation>
    </message>
    <message>
        <source>Neighbor drawn</source>
        <translation>抽到的邻居</translation>
    </message>
    <message>
        <source>This neighbor was drawn from the list: neither she nor you choose. Ask alone.</source>
        <translation>这位邻居是从名单抽的：你和她都不挑。单独问。</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再一位</translation>
    </message>
    <message>
        <source>Where the three lie far apart, ask one more. Else leave this open.</source>
        <translation>若三人相差大，再问一位。否则留空。</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>每 2 周</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>每 4 周</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Groups of the center</source>
        <translation>中心的小组</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>你的笔记</translation>
    </message>
    <message>
        <source>Your notes on this center</source>
        <translation>你对这个中心的笔记</translation>
    </message>
    <message>
        <source>Who keeps the key, which road in the rains. Stays on this laptop.</source>
        <translation>谁拿钥匙，雨天走哪条路。只留在本机。</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>上次会议</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>打开收款表</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>收款表</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>打印收款表</translation>
    </message>
    <message>
        <source>Print the loan file</source>
        <translation>打印贷款档案</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Hand the application in first.</source>
        <translation>先提交申请。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Form a group here</source>
        <translation>在此建小组</translation>
    </message>
    <message>
        <source>Change name or place</source>
        <translation>改名或地点</translation>
    </message>
    <message>
        <source>Change day or time</source>
        <translation>改日期或时间</translation>
    </message>
    <message>
        <source>Form a new center</source>
        <translation>新建中心</translation>
    </message>
    <message>
        <source>Close or merge this center</source>
        <translation>关闭或合并中心</translation>
    </message>
    <message>
        <source>No center is open. Choose one in Meetings.</source>
        <translation>没有打开的中心。在“会议”里选。</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. You can read it; changes are hers to make.</source>
        <translation>这个中心是 {officer} 的。你可看；由他改。</translation>
    </message>
    <message>
        <source>{name} center</source>
        <translation>{name} 中心</translation>
    </message>
    <message>
        <source>Open for loans</source>
        <translation>可贷</translation>
    </message>
    <message>
        <source>{n} of {m} groups blocked</source>
        <translation>{m} 个小组中 {n} 个停贷</translation>
    </message>
    <message numerus="yes">
        <source>every {n} week</source>
        <comment>every {n} weeks</comment>
        <translation>
            <numerusform>每 {n} 周</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {time}, {often}</source>
        <translation>{weekday} {time},{often}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>下次 {day}</translation>
    </message>
    <message>
        <source>Everybody went to {center} on {day}. Its history stays.</source>
        <translation>{day} 全部转到 {center}。历史保留。</translation>
    </message>
    <message>
        <source>This center was closed on {day}. Its history stays.</source>
        <translation>这个中心 {day} 关闭。历史保留。</translation>
    </message>
    <message>
        <source>fund {amount}</source>
        <translation>基金 {amount}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>停贷</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may borrow</comment>
        <translation>可贷</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open for covers: {amount}</source>
        <translation>未清代偿：{amount}</translation>
    </message>
    <message>
        <source>Rules · {version}</source>
        <translation>规则 · {version}</translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation>还没有会议记录。</translation>
    </message>
    <message>
        <source>{day}: {n} of {m} came, {amount} collected.</source>
        <translation>{day}：{m} 人到 {n} 人，收 {amount}。</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>你输入的还在屏幕上。</translation>
    </message>
    <message>
        <source>This center is closed. Nothing can be changed in it any more.</source>
        <translation>这个中心已关闭。不能再改。</translation>
    </message>
    <message>
        <source>This center is {officer}&apos;s. Ask her, or the supervisor.</source>
        <translation>这个中心是 {officer} 的。问他或主管。</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>建小组</translation>
    </message>
    <message>
        <source>Collection sheet ready to print: {file}</source>
        <translation>收款表可打印：{file}</translation>
    </message>
    <message>
        <source>This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.</source>
        <translation>这次会议已结束，只能看。差错在“还款”里冲销更正。</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>This is the meeting of {day}, not of today. Receipts will carry that day.</source>
        <translation>这是 {day} 的会议，不是今天的。收据写那天。</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>在这里录入</translation>
    </message>
    <message>
        <source>This meeting is finished already. Nothing was recorded twice.</source>
        <translation>这次会议已结束。没有重复记录。</translation>
    </message>
    <message>
        <source>{officer} has this center now. What you typed is kept here; it is hers to finish.</source>
        <translation>这个中心现归 {officer}。你写的保存在此；由他完成。</translation>
    </message>
    <message>
        <source>{officer} has this center. You can read and print its sheet.</source>
        <translation>这个中心归 {officer}。你可看和打印收款表。</translation>
    </message>
    <message>
        <source>This meeting is on {day}. Print its sheet now, enter it then.</source>
        <translation>这次会议在 {day}。现在打印，到时录入。</translation>
    </message>
    <message>
        <source>You opened this sheet on your other laptop, {moment}. Here it can be read.</source>
        <translation>您已在另一台电脑上打开此收款表，{moment}。这里可以查看。</translation>
    </message>
    <message>
        <source>{name} opened this sheet on another laptop, {moment}. Here it can be read.</source>
        <translation>{name} 已在另一台电脑上打开此收款表，{moment}。这里可以查看。</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>您录入的内容保存在这里。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>以及另外 {n} 个</translation>
    </message>
    <message>
        <source>Typed here and not recorded there: {names}. If you have this money, take it in Repayments.</source>
        <translation>在此录入但那边未记录：{names}。如果钱在您手上，请在“还款”中收取。</translation>
    </message>
    <message>
        <source>{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.</source>
        <translation>{name} 于 {moment} 结束了会议。只能读；差错用冲销更正。</translation>
    </message>
    <message>
        <source>Enter the meeting of {day}?</source>
        <translation>录入 {day} 的会议？</translation>
    </message>
    <message>
        <source>{name} center does not meet today. Hold a meeting all the same?</source>
        <translation>{name} 中心今天不开会。仍要开吗？</translation>
    </message>
    <message>
        <source>Meeting finished. Nobody paid, so there are no receipts.</source>
        <translation>会议结束。没人付款，没有收据。</translation>
    </message>
    <message>
        <source>Meeting finished. 1 receipt, {number}</source>
        <translation>会议结束。1 张收据，{number}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting finished. {n} receipt, {first} to {last}</source>
        <comment>Meeting finished. {n} receipts, {first} to {last}</comment>
        <translation>
            <numerusform>会议结束。{n} 张收据，{first} 至 {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Nothing waits for a decision here.</source>
        <translation>没有冲突。没有等待决定的。</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>看本周</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>You got</source>
        <translation>你得到</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>还要付</translation>
    </message>
    <message>
        <source>Ask for a receipt before you pay</source>
        <translation>付款前要收据</translation>
    </message>
    <message>
        <source>English alone</source>
        <translation>只用英语</translation>
    </message>
    <message>
        <source>Hindi and English</source>
        <translation>印地语和英语</translation>
    </message>
    <message>
        <source>Bengali and English</source>
        <translation>孟加拉语和英语</translation>
    </message>
    <message>
        <source>Arabic and English</source>
        <translation>阿拉伯语和英语</translation>
    </message>
    <message>
        <source>Swahili and English</source>
        <translation>斯瓦希里语和英语</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>法语和英语</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>汉语和英语</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后决定</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一字段</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Take this laptop&apos;s value</source>
        <translation>取本机的值</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Take the office&apos;s value</source>
        <translation>取办公室的值</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>输入另一个值</translation>
    </message>
    <message>
        <source>type another value</source>
        <translation>输入其他值</translation>
    </message>
    <message>
        <source>Keep the one from before</source>
        <translation>保留之前的</translation>
    </message>
    <message>
        <source>keep before</source>
        <translation>保留原值</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全取我的</translation>
    </message>
    <message>
        <source>All office</source>
        <translation>全取办公室</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>问某人</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>{name} was decided elsewhere meanwhile. Nothing is lost.</source>
        <translation>{name} 已在别处决定。什么都没丢。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Only you can answer it.</source>
        <translation>只有你能回答。</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>问 {name}</translation>
    </message>
    <message>
        <source>Nobody else has this record. Ask at the branch.</source>
        <translation>别人没有这条记录。问网点。</translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed here and at the office. Nothing is lost: every value stays in the history.</source>
        <comment>{n} records were changed here and at the office. Nothing is lost: every value stays in the history.</comment>
        <translation>
            <numerusform>{n} 条记录在这里和办公室都改过。什么都没丢：每个值都留在历史里。</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message numerus="yes">
        <source>{n} value to choose</source>
        <comment>{n} values to choose</comment>
        <translation>
            <numerusform>要选 {n} 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>put it aside until {day}: {reason}</source>
        <translation>搁置到 {day}：{reason}</translation>
    </message>
    <message>
        <source>took it up again</source>
        <translation>又拿起了</translation>
    </message>
    <message>
        <source>agreed on the terms with her</source>
        <translation>与她商定了条件</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>撤回了决定</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Choose which value is right. Fields changed on one side only are already merged.</source>
        <translation>选哪个值对。只有一边改的已合并。</translation>
    </message>
    <message>
        <source>{name} decides this. Both values are kept until then.</source>
        <translation>由 {name} 决定。在那之前两个值都保留。</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} 问你</translation>
    </message>
    <message>
        <source>This laptop (you)</source>
        <translation>本机（你）</translation>
    </message>
    <message>
        <source>This laptop ({name})</source>
        <translation>本机（{name}）</translation>
    </message>
    <message>
        <source>Office ({name})</source>
        <translation>办公室（{name}）</translation>
    </message>
    <message numerus="yes">
        <source>{n} value still to choose</source>
        <comment>{n} values still to choose</comment>
        <translation>
            <numerusform>还要选 {n} 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for {field} first. The other choices are kept.</source>
        <translation>先为 {field} 选值。其他选择都保留。</translation>
    </message>
    <message>
        <source>{name} decides this. Both sides are kept until then.</source>
        <translation>由 {name} 决定。在那之前两边都保留。</translation>
    </message>
    <message>
        <source>Saved here. Every value stays in the history</source>
        <translation>已存本机。每个值都留在历史里</translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.</source>
        <comment>No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.</comment>
        <translation>
            <numerusform>没有冲突。没有等待决定的。本周自动合并了 {n} 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for both officers</source>
        <translation>给两位信贷员的备注</translation>
    </message>
    <message>
        <source>Say what you found out, for example by phone</source>
        <translation>说你查到什么，例如电话里</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>limit {figure}</source>
        <translation>限 {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>{field} 的另一个值</translation>
    </message>
    <message>
        <source>Type the right value</source>
        <translation>输入正确的值</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选一个</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>结果：{value}</translation>
    </message>
    <message>
        <source>This laptop, {name}</source>
        <translation>本机，{name}</translation>
    </message>
    <message>
        <source>Office, {name}</source>
        <translation>办公室，{name}</translation>
    </message>
    <message>
        <source>{chosen} of {total} chosen</source>
        <translation>{total} 个选了 {chosen} 个</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>{n} other change merged by itself</source>
        <comment>{n} other changes merged by themselves</comment>
        <translation>
            <numerusform>另有 {n} 处自动合并</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Records to decide</source>
        <translation>要决定的记录</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>要选的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>will be saved</source>
        <translation>将保存</translation>
    </message>
    <message>
        <source>Settled this week</source>
        <translation>本周已解决</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>本周已决定</translation>
    </message>
    <message>
        <source>Merged by itself this week: {count}</source>
        <translation>本周自动合并：{count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Undo the decision about {name}</source>
        <translation>撤回关于 {name} 的决定</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>同一人？</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未开日</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>Counted alike</source>
        <translation>清点相同</translation>
    </message>
    <message>
        <source>Print A4</source>
        <translation>打印 A4</translation>
    </message>
    <message>
        <source>print A4</source>
        <translation>打印 A4</translation>
    </message>
    <message>
        <source>Print on 80 mm</source>
        <translation>用 80 mm 打印</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 卷</translation>
    </message>
    <message>
        <source>Down the notes</source>
        <translation>逐张向下</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Go to the count</source>
        <translation>去清点</translation>
    </message>
    <message>
        <source>count by notes</source>
        <translation>按面额点</translation>
    </message>
    <message>
        <source>Photo of the slip</source>
        <translation>单据照片</translation>
    </message>
    <message>
        <source>photo of the slip</source>
        <translation>单据照片</translation>
    </message>
    <message>
        <source>Money drawn from the branch</source>
        <translation>从网点领取的钱</translation>
    </message>
    <message>
        <source>A second person signs too</source>
        <translation>第二人也签</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>{sentence} Close it first. Nothing of it is lost.</source>
        <translation>{sentence} 先日结那天。什么都不会丢。</translation>
    </message>
    <message>
        <source>{sentence} Close it first, or carry on. Nothing of it is lost.</source>
        <translation>{sentence} 先日结那天，或继续。什么都不会丢。</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>日结那天</translation>
    </message>
    <message>
        <source>Closed here, not yet received at the office. It is sent with the next sync.</source>
        <translation>本机已日结，办公室还没收到。下次同步发送。</translation>
    </message>
    <message>
        <source>Closed and received at the office. Whoever took the money still has to count it.</source>
        <translation>已日结，办公室已收到。收钱的人还要清点。</translation>
    </message>
    <message>
        <source>Whoever took the money counted the same. Nothing is left to do.</source>
        <translation>收钱的人清点相同。没有要做的了。</translation>
    </message>
    <message>
        <source>Your supervisor opened this day again: {reason}. Close it again.</source>
        <translation>主管重开了这天：{reason}。请再日结。</translation>
    </message>
    <message>
        <source>The day is open. Count again when it ends.</source>
        <translation>今天已开日。结束时再清点。</translation>
    </message>
    <message>
        <source>2  Count</source>
        <translation>2  清点</translation>
    </message>
    <message>
        <source>Anything else, as one sum</source>
        <translation>其余合计</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>2  Count what you begin with</source>
        <translation>2  清点开始时的钱</translation>
    </message>
    <message>
        <source>Typed, not kept yet. Ctrl+Enter keeps it.</source>
        <translation>已输入，未保留。Ctrl+Enter 保留。</translation>
    </message>
    <message>
        <source>Kept at {time}. Type to count again.</source>
        <translation>{time} 已保留。输入可重点。</translation>
    </message>
    <message>
        <source>Enter goes down. An empty line is none of that note.</source>
        <translation>Enter 向下。空行表示没有该面额。</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>纸币或硬币</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Handed over or drawn</source>
        <translation>上交或领取</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Cashier or second person</source>
        <translation>出纳或第二人</translation>
    </message>
    <message>
        <source>Brought from before</source>
        <translation>上期带来</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Difference (counted less recorded)</source>
        <translation>差额（清点减记录）</translation>
    </message>
    <message>
        <source>Stays over night</source>
        <translation>留过夜</translation>
    </message>
    <message>
        <source>Handed over (drawn: below zero)</source>
        <translation>上交（领取：负数）</translation>
    </message>
    <message>
        <source>Why it differs: {reason}</source>
        <translation>差额原因：{reason}</translation>
    </message>
    <message>
        <source>Why so much stays: {reason}</source>
        <translation>为何留这么多：{reason}</translation>
    </message>
    <message>
        <source>Closed by {name}, who counted with {witness}.</source>
        <translation>{name} 日结，与 {witness} 一同清点。</translation>
    </message>
    <message numerus="yes">
        <source>Opened again once: {reason}</source>
        <comment>Opened again {n} times, last: {reason}</comment>
        <translation>
            <numerusform>重开过 {n} 次，最近：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces of {note}</source>
        <translation>{note} 的张数</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>1  Unfinished</source>
        <translation>1  未完成</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>What is half typed on the officer&apos;s own laptop is not known here.</source>
        <translation>信贷员电脑上半输入的这里不知道。</translation>
    </message>
    <message>
        <source>Every sheet and visit is finished, every receipt printed.</source>
        <translation>收款表和走访都完成，收据都打印了。</translation>
    </message>
    <message>
        <source>3  Difference</source>
        <translation>3  差额</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>The supervisor reads it and decides.</source>
        <translation>主管阅读并决定。</translation>
    </message>
    <message>
        <source>What should be there is told after the count is kept.</source>
        <translation>保留清点后才告诉应有多少。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{amount} less than recorded</source>
        <translation>比记录少 {amount}</translation>
    </message>
    <message>
        <source>{amount} more than recorded</source>
        <translation>比记录多 {amount}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>4  Hand over</source>
        <translation>4  上交</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>单据号码</translation>
    </message>
    <message>
        <source>After the count: to the cashier, the bank or an agent.</source>
        <translation>清点后：交出纳、银行或代理点。</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>单号 {number}</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Nothing may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>不可留过夜（{policy}）。空：现在不上交。</translation>
    </message>
    <message>
        <source>{amount} may stay over night ({policy}). Empty: nothing is handed over now.</source>
        <translation>可留过夜 {amount}（{policy}）。空：现在不上交。</translation>
    </message>
    <message>
        <source>5  Sign and lock</source>
        <translation>5  签名并锁定</translation>
    </message>
    <message>
        <source>Why so much stays</source>
        <translation>为何留这么多</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>一同清点的人</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>你的PIN或口令</translation>
    </message>
    <message>
        <source>PIN or passphrase of {name}</source>
        <translation>{name} 的PIN或口令</translation>
    </message>
    <message>
        <source>{name} has no seat on this laptop and signs on the paper.</source>
        <translation>{name} 在本机没有席位，在纸上签名。</translation>
    </message>
    <message>
        <source>At the end. Then the day is locked and nothing of it changes any more.</source>
        <translation>最后。然后这天锁定，不再变动。</translation>
    </message>
    <message>
        <source>Nothing stays over night. After this nothing of the day changes any more.</source>
        <translation>没有留过夜。之后这天不再变动。</translation>
    </message>
    <message>
        <source>{amount} stays over night. After this nothing of the day changes any more.</source>
        <translation>{amount} 留过夜。之后这天不再变动。</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开日</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>保留清点</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Hand over {amount}</source>
        <translation>上交 {amount}</translation>
    </message>
    <message>
        <source>{sentence} Then the day can be closed.</source>
        <translation>{sentence} 然后可日结。</translation>
    </message>
    <message>
        <source>Count first; the slip belongs to what is handed over.</source>
        <translation>先清点；单据属于上交的钱。</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>这一天</translation>
    </message>
    <message>
        <source>Came after the day was closed</source>
        <translation>日结后才到</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>not counted there yet</source>
        <translation>那边还没清点</translation>
    </message>
    <message>
        <source>{name} counted the same</source>
        <translation>{name} 清点相同</translation>
    </message>
    <message>
        <source>{name} counted {amount}</source>
        <translation>{name} 清点 {amount}</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>{name} 日结</translation>
    </message>
    <message>
        <source>Closed by {name}, counted together with {witness}</source>
        <translation>{name} 日结，与 {witness} 一同清点</translation>
    </message>
    <message>
        <source>It was opened again before: {reason}</source>
        <translation>以前重开过：{reason}</translation>
    </message>
    <message>
        <source>Saved here first</source>
        <translation>先存在这里</translation>
    </message>
    <message>
        <source>Nothing you finish waits for a network.</source>
        <translation>你做完的都不用等网络。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Without your PIN nobody reads this laptop.</source>
        <translation>没有你的PIN,没人读得了这台电脑。</translation>
    </message>
    <message>
        <source>Sends by itself</source>
        <translation>自动发送</translation>
    </message>
    <message>
        <source>When a network appears, and goes on after every cut.</source>
        <translation>有网络就发，断了会接着发。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>语言：{language}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>字小些</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>字大些</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>输入你的PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>选一个PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再输一次PIN</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice</source>
        <translation>两次不同。请两次输入同样的PIN</translation>
    </message>
    <message>
        <source>At least 6 digits; no date, no row of digits</source>
        <translation>至少 6 位数字；不用日期，不用连号</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once.</source>
        <translation>写下来交给IT。忘了PIN时用它打开这台电脑。只显示一次。</translation>
    </message>
    <message>
        <source>That PIN was not right. Wait {time}, then try again</source>
        <translation>PIN不对。等 {time} 再试</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>输入你的口令</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选一个口令</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice</source>
        <translation>两次不同。请两次输入同样的口令</translation>
    </message>
    <message>
        <source>At least 15 letters, because this laptop has no keyring</source>
        <translation>至少 15 个字符，因为这台电脑没有钥匙串</translation>
    </message>
    <message>
        <source>Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once.</source>
        <translation>写下来交给IT。忘了口令时用它打开这台电脑。只显示一次。</translation>
    </message>
    <message>
        <source>That passphrase was not right. Wait {time}, then try again</source>
        <translation>口令不对。等 {time} 再试</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>你的PIN</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>首次复制</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>设置这台电脑</translation>
    </message>
    <message>
        <source>Set by IT for all laptops</source>
        <translation>IT为所有电脑设定</translation>
    </message>
    <message>
        <source>IT tells you this address</source>
        <translation>IT告诉你这个地址</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>办公室地址</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>IT gives it to you. It works once, for 48 hours</source>
        <translation>IT给你。用一次,48小时内有效</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>加入办公室</translation>
    </message>
    <message>
        <source>You may close the laptop. What is copied stays, and the rest comes later.</source>
        <translation>可以合上电脑。已复制的留着，其余以后再来。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>It is written down. Open</source>
        <translation>写好了。打开</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}，现在</translation>
    </message>
    <message>
        <source>Enter the office&apos;s address</source>
        <translation>输入办公室地址</translation>
    </message>
    <message>
        <source>Enter the code that IT gave you</source>
        <translation>输入IT给的代码</translation>
    </message>
    <message>
        <source>Welcome, {name}. This laptop belongs to {branch} now.</source>
        <translation>欢迎，{name}。这台电脑现在属于 {branch}。</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>组干部</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Open for covers</source>
        <translation>未清代偿</translation>
    </message>
    <message>
        <source>Leader: {name}, since {day}</source>
        <translation>组长：{name}，自 {day}</translation>
    </message>
    <message>
        <source>Secretary: {name}, since {day}</source>
        <translation>记录员：{name}，自 {day}</translation>
    </message>
    <message>
        <source>Cashier: {name}, since {day}</source>
        <translation>出纳：{name}，自 {day}</translation>
    </message>
    <message>
        <source>Open center</source>
        <translation>打开中心</translation>
    </message>
    <message>
        <source>No group is open. Choose one on the page of its center.</source>
        <translation>没有打开的小组。在中心页面里选。</translation>
    </message>
    <message>
        <source>This group was dissolved and can only be read. Its history stays.</source>
        <translation>这个小组已解散，只能看。历史保留。</translation>
    </message>
    <message>
        <source>{n} of {m} members</source>
        <translation>{m} 名中 {n} 名成员</translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation>还没选干部。</translation>
    </message>
    <message>
        <source>{debtor} owes {creditor} {amount}</source>
        <translation>{debtor} 欠 {creditor} {amount}</translation>
    </message>
    <message>
        <source>Nobody owes anybody for a cover.</source>
        <translation>没人因代偿欠钱。</translation>
    </message>
    <message>
        <source>None was called off in the last 8 weeks.</source>
        <translation>近 8 周没有取消的。</translation>
    </message>
    <message>
        <source>Trained and tested before its records came here.</source>
        <translation>记录到这里前已培训并通过测试。</translation>
    </message>
    <message>
        <source>{n} of {m} days are done.</source>
        <translation>{m} 天做了 {n} 天。</translation>
    </message>
    <message>
        <source>Passed the recognition test {day}.</source>
        <translation>{day} 通过认可测试。</translation>
    </message>
    <message>
        <source>Not passed {day}</source>
        <translation>{day} 未通过</translation>
    </message>
    <message>
        <source>No recognition test yet.</source>
        <translation>还没认可测试。</translation>
    </message>
    <message>
        <source>{amount} is in the fund.</source>
        <translation>基金里有 {amount}。</translation>
    </message>
    <message>
        <source>held</source>
        <translation>开了</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>This group was dissolved. Nothing can be changed in it any more.</source>
        <translation>这个小组已解散。不能再改。</translation>
    </message>
    <message>
        <source>Their savings</source>
        <translation>她们的储蓄</translation>
    </message>
    <message>
        <source>The payers get receipts; she owes each what was paid.</source>
        <translation>付款人得收据；她欠每人所付的。</translation>
    </message>
    <message>
        <source>Who pays for {name}?</source>
        <translation>谁替 {name} 付？</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>付自</translation>
    </message>
    <message>
        <source>keys 1 to {n}</source>
        <translation>键 1 至 {n}</translation>
    </message>
    <message>
        <source>Record the cover</source>
        <translation>记录代偿</translation>
    </message>
    <message>
        <source>Write it in the sheet</source>
        <translation>写入收款表</translation>
    </message>
    <message>
        <source>has {amount}</source>
        <translation>有 {amount}</translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation>{name} 付</translation>
    </message>
    <message>
        <source>{amount} of {whole}, {left} stays unpaid</source>
        <translation>{whole} 中付 {amount}，还差 {left}</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{whole} 中付 {amount}</translation>
    </message>
    <message>
        <source>Enter who pays how much.</source>
        <translation>输入谁付多少。</translation>
    </message>
    <message>
        <source>20, 20/10, +7 or fri</source>
        <translation>20,20/10,+7 或 fri</translation>
    </message>
    <message>
        <source>like 10 or 10:30</source>
        <translation>如 10 或 10:30</translation>
    </message>
    <message>
        <source>Nobody is in it any more. What was recorded for it stays; nobody meets there from today on.</source>
        <translation>里面没人了。记录保留；从今天起不在那里开会。</translation>
    </message>
    <message>
        <source>Everybody in it goes to another center today, with loans, savings and history.</source>
        <translation>今天全部转到另一中心，连同贷款、储蓄和历史。</translation>
    </message>
    <message>
        <source>Close {name} center?</source>
        <translation>关闭 {name} 中心？</translation>
    </message>
    <message>
        <source>arrows or first letters</source>
        <translation>箭头或首字母</translation>
    </message>
    <message>
        <source>Where do its members go?</source>
        <translation>成员去哪里？</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持开放</translation>
    </message>
    <message>
        <source>Merge and close</source>
        <translation>合并并关闭</translation>
    </message>
    <message>
        <source>Close the center</source>
        <translation>关闭中心</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>不转</translation>
    </message>
    <message numerus="yes">
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} 个小组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs, {amount} owed, days stay</source>
        <comment>{n} run, {amount} owed, days stay</comment>
        <translation>
            <numerusform>{n} 笔在贷，欠 {amount}，日期不变</numerusform>
        </translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>无在贷</translation>
    </message>
    <message>
        <source>Savings and funds</source>
        <translation>储蓄和基金</translation>
    </message>
    <message>
        <source>{weekday} {time}, with {officer}</source>
        <translation>{weekday} {time}，由 {officer}</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>开会</translation>
    </message>
    <message>
        <source>{what} to {center}</source>
        <translation>{what} 转 {center}</translation>
    </message>
    <message>
        <source>A sheet of today is begun here. Finish it first, or it is not recorded.</source>
        <translation>今天的收款表已开始。先做完，否则不会记录。</translation>
    </message>
    <message>
        <source>{name} center closed</source>
        <translation>{name} 中心已关闭</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>空格勾选</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>选中的成员</translation>
    </message>
    <message>
        <source>loan {number}</source>
        <translation>贷款 {number}</translation>
    </message>
    <message>
        <source>no loan yet</source>
        <translation>还没贷款</translation>
    </message>
    <message>
        <source>She may borrow up to {amount} now.</source>
        <translation>她现在可借至 {amount}。</translation>
    </message>
    <message>
        <source>Nothing is in the way of her next loan.</source>
        <translation>她的下笔贷款没有障碍。</translation>
    </message>
    <message>
        <source>{n} of {m} meetings</source>
        <translation>{m} 次会议到 {n} 次</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>还没会议</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Owes for covers</source>
        <translation>因代偿欠</translation>
    </message>
    <message>
        <source>Others owe her</source>
        <translation>别人欠她</translation>
    </message>
    <message>
        <source>Was covered</source>
        <translation>被代偿</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>Oldest at the left. Full: came. Half: late. Cross: absent.</source>
        <translation>最早的在左。满：到。半：迟到。叉：缺席。</translation>
    </message>
    <message>
        <source>Meetings she came to in this loan cycle</source>
        <translation>本轮贷款她到过的会议</translation>
    </message>
    <message>
        <source>Days the oldest unpaid installment is past its day</source>
        <translation>最早未还的一期过期天数</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Last 8 meetings</source>
        <translation>近 8 次会议</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Next loan</source>
        <translation>下笔贷款</translation>
    </message>
    <message>
        <source>What the rules allow today</source>
        <translation>规则今天允许的</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没</translation>
    </message>
    <message>
        <source>open</source>
        <comment>may borrow</comment>
        <translation>可贷</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.</source>
        <translation>这已不在本机：移交了或解散了。什么都没丢。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet.</source>
        <translation>还没有人。</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>小组事务</translation>
    </message>
    <message>
        <source>It is still loading. Try again in a moment.</source>
        <translation>还在载入。稍后再试。</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>选成员</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>打开成员</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>group work</source>
        <translation>小组事务</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>复制所有行</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} row</source>
        <comment>Copied {n} rows</comment>
        <translation>
            <numerusform>复制了 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Group covers her</source>
        <translation>小组代偿</translation>
    </message>
    <message>
        <source>Gives back what others paid</source>
        <translation>还别人代付的</translation>
    </message>
    <message>
        <source>Elect into an office</source>
        <translation>选为干部</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>换到另一小组</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>有人加入</translation>
    </message>
    <message>
        <source>Training today</source>
        <translation>今天培训</translation>
    </message>
    <message>
        <source>Recognition test</source>
        <translation>认可测试</translation>
    </message>
    <message>
        <source>Money into the fund</source>
        <translation>钱入基金</translation>
    </message>
    <message>
        <source>Fine into the fund</source>
        <translation>罚款入基金</translation>
    </message>
    <message>
        <source>Money out of the fund</source>
        <translation>钱出基金</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>解散小组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>All members together</source>
        <translation>全体成员一起</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>备注（如有）</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The money is counted with your cash, with a receipt.</source>
        <translation>基金里有 {amount}。钱与你的现金一起点，有收据。</translation>
    </message>
    <message>
        <source>Money into the fund of {name}?</source>
        <translation>钱入 {name} 的基金？</translation>
    </message>
    <message>
        <source>Fine into the fund of {name}?</source>
        <translation>罚款入 {name} 的基金？</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Fund changed</source>
        <translation>基金已变动</translation>
    </message>
    <message>
        <source>Who signs with you</source>
        <translation>谁与你共签</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>{amount} is in the fund. The group has no leader or cashier yet; elect one first.</source>
        <translation>基金里有 {amount}。小组还没组长或出纳；先选一位。</translation>
    </message>
    <message>
        <source>Money out of the fund of {name}?</source>
        <translation>钱出 {name} 的基金？</translation>
    </message>
    <message>
        <source>Pay it out</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>{name} is not short of anything today. There is nothing to cover.</source>
        <translation>{name} 今天什么都不缺。无须代偿。</translation>
    </message>
    <message>
        <source>Cover for {name} recorded</source>
        <translation>已记录为 {name} 代偿</translation>
    </message>
    <message>
        <source>{name} owes nothing for covers. There is nothing to give back.</source>
        <translation>{name} 没有代偿欠款。无须还。</translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation>直接交付</translation>
    </message>
    <message>
        <source>Through you</source>
        <translation>经你手</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What does {name} give back?</source>
        <translation>{name} 还什么？</translation>
    </message>
    <message>
        <source>{name} gave back</source>
        <translation>{name} 还了</translation>
    </message>
    <message>
        <source>Still owed: {names}. The oldest is paid first.</source>
        <translation>还欠：{names}。先还最早的。</translation>
    </message>
    <message>
        <source>Festival or holiday</source>
        <translation>节日或假日</translation>
    </message>
    <message>
        <source>Funeral in the village</source>
        <translation>村里丧事</translation>
    </message>
    <message>
        <source>Rain or flood</source>
        <translation>下雨或水灾</translation>
    </message>
    <message>
        <source>Members did not come</source>
        <translation>成员没来</translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation>我没能来</translation>
    </message>
    <message>
        <source>{day}: not held</source>
        <translation>{day}：没开</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>改到 {day}</translation>
    </message>
    <message>
        <source>In your own words, if none fits</source>
        <translation>没有合适的就用自己的话</translation>
    </message>
    <message>
        <source>Held on another day instead</source>
        <translation>改在另一天开</translation>
    </message>
    <message>
        <source>The supervisor sees it. Installments stay due; the sheet can still be entered later.</source>
        <translation>主管会看到。分期照旧到期；以后仍可录表。</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>没开</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已写下</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>came to {n} of {m}: {meetings}</source>
        <translation>{m} 次到 {n} 次：{meetings}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>首次会议</translation>
    </message>
    <message>
        <source>It is yours, and meets on the weekday of its first meeting. Groups come next.</source>
        <translation>它归你，按首次会议的星期开会。接着建小组。</translation>
    </message>
    <message>
        <source>Form a center?</source>
        <translation>建一个中心？</translation>
    </message>
    <message>
        <source>Form the center</source>
        <translation>建中心</translation>
    </message>
    <message>
        <source>Center formed</source>
        <translation>中心已建</translation>
    </message>
    <message>
        <source>like: under the mango tree, house of Kamala Devi</source>
        <translation>如：芒果树下，Kamala Devi 家</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>Change name or meeting place?</source>
        <translation>改名或会议地点？</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} 已改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Installments that fall due later move to the new meetings. Tell every member.</source>
        <translation>以后到期的分期移到新会期。告诉每位成员。</translation>
    </message>
    <message>
        <source>Let {name} meet at another time?</source>
        <translation>让 {name} 改时间开会？</translation>
    </message>
    <message>
        <source>Change the meetings</source>
        <translation>改会期</translation>
    </message>
    <message>
        <source>Meetings changed</source>
        <translation>会期已改</translation>
    </message>
    <message>
        <source>Everybody in {name} is in a group already; people can join later.</source>
        <translation>{name} 里人人都有小组了；以后可加入。</translation>
    </message>
    <message>
        <source>Tick who belongs to it; others can join later.</source>
        <translation>勾选属于它的人；别人以后可加入。</translation>
    </message>
    <message>
        <source>Form a group in {name}?</source>
        <translation>在 {name} 建小组？</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>建小组</translation>
    </message>
    <message>
        <source>Group formed</source>
        <translation>小组已建</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who joins {name}?</source>
        <translation>谁加入 {name}？</translation>
    </message>
    <message>
        <source>Joined {name}</source>
        <translation>加入了 {name}</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>加入小组</translation>
    </message>
    <message>
        <source>No group: a borrower on her own</source>
        <translation>无小组：个人借款人</translation>
    </message>
    <message>
        <source>Her loans, savings and history go with her. What she owes her group stays owed.</source>
        <translation>她的贷款、储蓄和历史随她走。欠小组的仍欠。</translation>
    </message>
    <message>
        <source>Move {name}?</source>
        <translation>移动 {name}？</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} 已移动</translation>
    </message>
    <message>
        <source>Move her</source>
        <translation>移动她</translation>
    </message>
    <message>
        <source>She must owe nothing and have no savings here. Her history stays.</source>
        <translation>她须无欠款且这里无储蓄。历史保留。</translation>
    </message>
    <message>
        <source>Let {name} leave?</source>
        <translation>让 {name} 离开？</translation>
    </message>
    <message>
        <source>Let her leave</source>
        <translation>让她离开</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} 已离开</translation>
    </message>
    <message>
        <source>Now: leader {leader}, secretary {secretary}, cashier {cashier}.</source>
        <translation>现在：组长 {leader}，记录员 {secretary}，出纳 {cashier}。</translation>
    </message>
    <message>
        <source>Which office does {name} get?</source>
        <translation>{name} 任什么职？</translation>
    </message>
    <message>
        <source>{name} elected</source>
        <translation>{name} 已当选</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>授予职务</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>谁来了</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>{n} of {m} days are done. Each day counts for those who came.</source>
        <translation>{m} 天做了 {n} 天。到的人各计一天。</translation>
    </message>
    <message>
        <source>Training of {name} today?</source>
        <translation>今天培训 {name}？</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>记录培训</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>培训已记录</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到什么</translation>
    </message>
    <message>
        <source>{n} of {m} days of training are done.</source>
        <translation>培训 {m} 天做了 {n} 天。</translation>
    </message>
    <message>
        <source>Recognition test of {name}?</source>
        <translation>{name} 的认可测试？</translation>
    </message>
    <message>
        <source>Record the test</source>
        <translation>记录测试</translation>
    </message>
    <message>
        <source>Test recorded</source>
        <translation>测试已记录</translation>
    </message>
    <message>
        <source>It must have no members and no money in its fund. Its history stays.</source>
        <translation>须没有成员，基金里没有钱。历史保留。</translation>
    </message>
    <message>
        <source>Dissolve {name}?</source>
        <translation>解散 {name}？</translation>
    </message>
    <message>
        <source>{name} dissolved</source>
        <translation>{name} 已解散</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>这位成员</translation>
    </message>
    <message>
        <source>It is her: face and identity paper agree</source>
        <translation>是她本人：面貌与证件一致</translation>
    </message>
    <message>
        <source>The agreement was read to her: amount, installments, what it costs</source>
        <translation>已向她读过合同：金额、期数、成本</translation>
    </message>
    <message>
        <source>She signed, or gave her thumb print</source>
        <translation>她已签名或按手印</translation>
    </message>
    <message>
        <source>The money was counted in front of her</source>
        <translation>当她面点过钱</translation>
    </message>
    <message>
        <source>Photo of the signature</source>
        <translation>签名照片</translation>
    </message>
    <message>
        <source>Photo of the signed paper, or of the thumb print</source>
        <translation>已签文件或手印的照片</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Kept, encrypted. It goes with the hand-over.</source>
        <translation>已加密保存。随放款一起。</translation>
    </message>
    <message>
        <source>Is the money really there?</source>
        <translation>钱真的在吗？</translation>
    </message>
    <message>
        <source>By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>按记录你有 {held}；需要 {amount}。先领现金。若确有，须主管许可。</translation>
    </message>
    <message>
        <source>By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, your supervisor must allow it.</source>
        <translation>按记录不足所需的 {amount}。先领现金。若确有，须主管许可。</translation>
    </message>
    <message>
        <source>Do not hand over</source>
        <translation>不放款</translation>
    </message>
    <message>
        <source>Hand over, ask the supervisor</source>
        <translation>放款，请主管许可</translation>
    </message>
    <message>
        <source>Hand over without a photo of the signature?</source>
        <translation>没有签名照片就放款？</translation>
    </message>
    <message>
        <source>The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file.</source>
        <translation>主管会看到缺。留好纸，以后从档案添加照片。</translation>
    </message>
    <message>
        <source>Take the photo first</source>
        <translation>先拍照</translation>
    </message>
    <message>
        <source>Hand over, photo later</source>
        <translation>放款，照片以后</translation>
    </message>
    <message>
        <source>This loan cannot be handed over now.</source>
        <translation>这笔贷款现在不能放。</translation>
    </message>
    <message>
        <source>Open the loan file</source>
        <translation>打开贷款档案</translation>
    </message>
    <message>
        <source>What she gets and pays</source>
        <translation>她得到和付出的</translation>
    </message>
    <message>
        <source>Before the money changes hands</source>
        <translation>钱交出之前</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>Add the photo of the signature</source>
        <translation>添加签名照片</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>勾选步骤</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Pay it out another way</source>
        <translation>换方式支付</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>No loan is open that can be handed over.</source>
        <translation>没有可放款的贷款。</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>费用 {amount}</translation>
    </message>
    <message>
        <source>saving {amount}</source>
        <translation>储蓄 {amount}</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>扣下</translation>
    </message>
    <message>
        <source>She pays</source>
        <translation>她付</translation>
    </message>
    <message numerus="yes">
        <source>{n} installment of {amount}</source>
        <comment>{n} installments of {amount}</comment>
        <translation>
            <numerusform>{n} 期，每期 {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % a year</source>
        <translation>年 {percent} %</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}，至 {day}</translation>
    </message>
    <message>
        <source>{n} installments, from {least} up to {most}</source>
        <translation>{n} 期，从 {least} 到 {most}</translation>
    </message>
    <message>
        <source>Cash with you</source>
        <translation>手头现金</translation>
    </message>
    <message>
        <source>No cash leaves your bag. Write the number of the transfer.</source>
        <translation>不从你包里出现金。写转账号码。</translation>
    </message>
    <message>
        <source>told after the count</source>
        <translation>清点后才说</translation>
    </message>
    <message>
        <source>Today you count without being told. Look into your bag before you promise.</source>
        <translation>今天不告诉数目先清点。答应前看看包里。</translation>
    </message>
    <message>
        <source>{amount} too little with you by the records. Draw cash first.</source>
        <translation>按记录少 {amount}。先领现金。</translation>
    </message>
    <message>
        <source>Enough cash is with you.</source>
        <translation>你的现金够。</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>没放款</translation>
    </message>
    <message numerus="yes">
        <source>{n} step is not ticked yet. Do it, then press its number.</source>
        <comment>{n} steps are not ticked yet. Do each one, then press its number.</comment>
        <translation>
            <numerusform>还有 {n} 步没勾。做完后按其数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over and saved here. Receipt {number}</source>
        <translation>已放款并存本机。收据 {number}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等你</translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation>在主管处</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>No loans yet. Start one for a borrower.</source>
        <translation>还没贷款。为借款人开始一笔。</translation>
    </message>
    <message>
        <source>Half filled</source>
        <translation>填了一半</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>已扔掉</translation>
    </message>
    <message>
        <source>Cash-flow sheet</source>
        <translation>现金流表</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>现金清点</translation>
    </message>
    <message>
        <source>Choices in a conflict</source>
        <translation>冲突中的选择</translation>
    </message>
    <message>
        <source>Nothing is half filled in. What you begin is kept here by itself.</source>
        <translation>没有填一半的。你开始的会自动保存。</translation>
    </message>
    <message>
        <source>Nothing was thrown away in the last 30 days.</source>
        <translation>30 天内没扔掉什么。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation>显示已扔掉的</translation>
    </message>
    <message>
        <source>Show what is half filled</source>
        <translation>显示填一半的</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已扔掉</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续它</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>扔掉它</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>扔掉</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>thrown away {time}</source>
        <translation>{time} 扔掉</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>last typed {time}</source>
        <translation>最后输入 {time}</translation>
    </message>
    <message>
        <source>Thrown away. It stays for 30 days</source>
        <translation>已扔掉。保留 30 天</translation>
    </message>
    <message>
        <source>It is back among what is half filled</source>
        <translation>已回到填一半的</translation>
    </message>
    <message>
        <source>Nothing is chosen in the list.</source>
        <translation>列表里没选。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>loan file</source>
        <translation>贷款档案</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>谈谈它</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Nothing here. Show all loans, or start one.</source>
        <translation>这里没有。显示全部贷款，或开始一笔。</translation>
    </message>
    <message>
        <source>No loans yet. Start one.</source>
        <translation>还没贷款。开始一笔。</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>要完成</translation>
    </message>
    <message>
        <source>drafts and returned</source>
        <translation>草稿和退回的</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>要放款</translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} 笔逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>none late</source>
        <translation>无逾期</translation>
    </message>
    <message>
        <source>Only what the supervisor has, or has decided, is talked about here.</source>
        <translation>这里只谈主管手上的或已决定的。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>退回给你</translation>
    </message>
    <message>
        <source>Approved, not ready</source>
        <translation>已批准，未备好</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>将结清</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在贷</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation>已开始，未提交</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time}前</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>无说明</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>已等 {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>最后在 {day}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <comment>{n} days left</comment>
        <translation>
            <numerusform>还有 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未备好</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>备好</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>开了</translation>
    </message>
    <message>
        <source>{n} of {m} came</source>
        <translation>{m} 人到 {n} 人</translation>
    </message>
    <message>
        <source>{amount} collected</source>
        <translation>收 {amount}</translation>
    </message>
    <message>
        <source>Enter the sheet, or press N</source>
        <translation>录收款表，或按 N</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{name} center, {day}</source>
        <translation>{name} 中心，{day}</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>将开的会议</translation>
    </message>
    <message>
        <source>Meetings of the day</source>
        <translation>当天的会议</translation>
    </message>
    <message>
        <source>No center is yours yet. Centers arrive with the first copy from the office.</source>
        <translation>你还没有中心。中心随办公室首次复制到来。</translation>
    </message>
    <message>
        <source>Open the center</source>
        <translation>打开中心</translation>
    </message>
    <message>
        <source>open sheet</source>
        <translation>打开收款表</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>没开</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>还没记录</translation>
    </message>
    <message>
        <source>a promise falls due</source>
        <translation>有承诺到期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message numerus="yes">
        <source>{n} visit came back and is not sent in again</source>
        <comment>{n} visits came back and are not sent in again</comment>
        <translation>
            <numerusform>{n} 次走访被退回，未再提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit waits for your decision</source>
        <comment>{n} visits wait for your decision</comment>
        <translation>
            <numerusform>{n} 次走访等你决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates kinder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>在类似情况下评分比别人宽松（{n} 份评估）。请一起评几份。</translation>
    </message>
    <message>
        <source>Rates harder than others in like cases ({n} assessments). Rate some together.</source>
        <translation>在类似情况下评分比别人严格（{n} 份评估）。请一起评几份。</translation>
    </message>
    <message>
        <source>All her ratings of a person go together ({n} assessments). Rate some together.</source>
        <translation>对同一人的各项评分总是一致（{n} 份评估）。请一起评几份。</translation>
    </message>
    <message numerus="yes">
        <source>{label}: noticed in {n} of her last {all} assessments</source>
        <comment>{label}: noticed in {n} of her last {all} assessments</comment>
        <translation>
            <numerusform>{label}：在其最近 {all} 份评估中的 {n} 份里发现</numerusform>
        </translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation>还是开了</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} meeting finished</source>
        <comment>{done} of {n} meetings finished</comment>
        <translation>
            <numerusform>{n} 次会议完成 {done} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier one not recorded</source>
        <comment>{n} earlier ones not recorded</comment>
        <translation>
            <numerusform>还有 {n} 次更早的未记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a meeting that is not recorded.</source>
        <translation>选一次未记录的会议。</translation>
    </message>
    <message>
        <source>{meeting}: not held?</source>
        <translation>{meeting}：没开？</translation>
    </message>
    <message>
        <source>Choose a meeting that was said not to be held.</source>
        <translation>选一次说没开的会议。</translation>
    </message>
    <message>
        <source>Taken back. Its sheet is waiting.</source>
        <translation>已撤回。收款表在等。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>My centers</source>
        <translation>我的中心</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>New</source>
        <comment>people</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Not visited 90 days</source>
        <translation>90 天未走访</translation>
    </message>
    <message>
        <source>Nobody&apos;s promise falls due now. Promises come from visits.</source>
        <translation>现在没有到期的承诺。承诺来自走访。</translation>
    </message>
    <message>
        <source>Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody.</source>
        <translation>30 天内没人登记。按 Ctrl+N 再按 P 登记。</translation>
    </message>
    <message>
        <source>Everybody was visited within 90 days.</source>
        <translation>90 天内都走访过。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>Name, code, phone, group or village</source>
        <translation>姓名、编号、电话、小组或村</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Repay</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>repay</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>显示或隐藏卡片</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选列</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>显示：{what}</translation>
    </message>
    <message>
        <source>People: {filter}</source>
        <translation>人员：{filter}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Look for a part of the name, the phone or the code.</source>
        <translation>这里没人叫“{name}”。用姓名一部分、电话或编号找。</translation>
    </message>
    <message>
        <source>Nobody is behind. Everybody in your centers has paid what was due.</source>
        <translation>没人逾期。你中心的人都按期还了。</translation>
    </message>
    <message>
        <source>Nobody is listed here yet. People arrive with the first copy from the office.</source>
        <translation>这里还没人。人员随办公室首次复制到来。</translation>
    </message>
    <message>
        <source>Choose a person first: type a name or use the arrow keys.</source>
        <translation>先选人：输入姓名或用箭头键。</translation>
    </message>
    <message>
        <source>Chosen person</source>
        <translation>选中的人</translation>
    </message>
    <message>
        <source>No loan</source>
        <translation>没有贷款</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>none</source>
        <comment>loan</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>拖欠</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下期应还</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次走访</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>前景</translation>
    </message>
    <message>
        <source>never</source>
        <comment>visited</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>发生过的一切</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>passbook</source>
        <translation>存折</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Change the loan</source>
        <translation>变更这笔贷款</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>改字段</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Take her photo</source>
        <translation>拍她的照片</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>previous · next</source>
        <translation>上一位 · 下一位</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到名单</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>回到名单</translation>
    </message>
    <message>
        <source>No person is open. Choose one in People.</source>
        <translation>没有打开的人。在“人员”里选。</translation>
    </message>
    <message>
        <source>{field} was left as it was: {problem}</source>
        <translation>{field} 保持原样：{problem}</translation>
    </message>
    <message>
        <source>She has left. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>她已离开。记录保留可读；不再写新的。</translation>
    </message>
    <message>
        <source>She has died. Her records are kept and can be read; nothing new is written about her.</source>
        <translation>她已去世。记录保留可读；不再写新的。</translation>
    </message>
    <message>
        <source>She has another entry that stands for her. This one can only be read.</source>
        <translation>她有另一条登记代表她。这条只能读。</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那条</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>Changed at the office too: {n} value. Both are kept.</source>
        <comment>Changed at the office too: {n} values. Both are kept.</comment>
        <translation>
            <numerusform>办公室也改了：{n} 个值。两个都保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>{name} has the same identity number: two entries of one person?</source>
        <translation>{name} 证件号相同：一人两条登记？</translation>
    </message>
    <message>
        <source>{name} may be the same person: two entries of one?</source>
        <translation>{name} 可能是同一人：一人两条登记？</translation>
    </message>
    <message>
        <source>The person is still being read. Try again in a moment.</source>
        <translation>还在读这个人。稍后再试。</translation>
    </message>
    <message>
        <source>There is nobody further in this list. Esc goes back to it.</source>
        <translation>名单里没有更多了。Esc 返回。</translation>
    </message>
    <message>
        <source>She has no loan that runs.</source>
        <translation>她没有进行中的贷款。</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>满分100</translation>
    </message>
    <message>
        <source>Nobody has assessed her yet. Press A to begin.</source>
        <translation>还没人评估她。按 A 开始。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>超过一年</translation>
    </message>
    <message>
        <source>Hidden: you are asked to rate her too, without seeing this. Press A to begin.</source>
        <translation>隐藏：请你也评她，不看这份。按 A 开始。</translation>
    </message>
    <message>
        <source>No score yet: nothing in the books, no two references, nothing observed. Press A to add it.</source>
        <translation>还没分数：账面没有，不足两位参考人，没有观察。按 A 添加。</translation>
    </message>
    <message>
        <source>She did not want it. That is no bad sign.</source>
        <translation>她不愿意。这不是坏迹象。</translation>
    </message>
    <message>
        <source>Press A to assess her anew.</source>
        <translation>按 A 重新评估她。</translation>
    </message>
    <message>
        <source>Rated again by {name}: {score} of 100</source>
        <translation>{name} 再次评分：{score} 分（满分100）</translation>
    </message>
    <message>
        <source>A guide, not a decision · rules {version}</source>
        <translation>参考，不是决定 · 规则 {version}</translation>
    </message>
    <message>
        <source>{name} stands at {points} of 100</source>
        <translation>{name} 为 {points}（满分100）</translation>
    </message>
    <message>
        <source>Speaks for her: {reason}</source>
        <translation>有利：{reason}</translation>
    </message>
    <message>
        <source>Speaks against: {reason}</source>
        <translation>不利：{reason}</translation>
    </message>
    <message>
        <source>Needs a new look: {names}.</source>
        <translation>需要再看：{names}。</translation>
    </message>
    <message>
        <source>Not known, so not counted: {names}.</source>
        <translation>不详，未计：{names}。</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>迟</translation>
    </message>
    <message>
        <source>late</source>
        <comment>attendance</comment>
        <translation>迟到</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>缺</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>W</source>
        <comment>went early</comment>
        <translation>退</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>近几次会议</translation>
    </message>
    <message>
        <source>came to {came} of {count}</source>
        <translation>{count} 次到 {came} 次</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>地点和联系</translation>
    </message>
    <message>
        <source>Household and business</source>
        <translation>家庭和生意</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>She paid at each of them, {amount} in all. Enter shows them one by one.</source>
        <translation>每次都付了，共 {amount}。Enter 逐个显示。</translation>
    </message>
    <message>
        <source>How do you know this? {field}</source>
        <translation>你怎么知道的？{field}</translation>
    </message>
    <message>
        <source>How do you know? For example: told by her</source>
        <translation>你怎么知道的？例如：她说的</translation>
    </message>
    <message>
        <source>Changed elsewhere too: {value}</source>
        <translation>别处也改了：{value}</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc drops it</source>
        <translation>Enter 保留，Esc 放弃</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Her newest character assessment, of 100; higher is better</source>
        <translation>她最新的品格评估，满分 100；越高越好</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>已离组</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Loan {number}</source>
        <translation>贷款 {number}</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>小组 {name}</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>还款记录</translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation>还没贷款。</translation>
    </message>
    <message>
        <source>Savings held</source>
        <translation>储蓄</translation>
    </message>
    <message>
        <source>{paid} of {count} paid</source>
        <translation>{count} 期已还 {paid} 期</translation>
    </message>
    <message>
        <source>principal left, of {amount}</source>
        <translation>未还本金，共 {amount}</translation>
    </message>
    <message>
        <source>Regular installment</source>
        <translation>正常每期</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} 期未还</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} 期部分还</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>amount</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{paid} of {count} due are paid</source>
        <translation>到期 {count} 期已还 {paid} 期</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>没有剩余</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已还</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>She has no loan yet. Loans appear when they are handed out.</source>
        <translation>她还没贷款。放款后显示在这里。</translation>
    </message>
    <message>
        <source>paid off</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>Installments of {product}</source>
        <translation>{product} 的分期</translation>
    </message>
    <message>
        <source>Installment {number}, {state}</source>
        <translation>第 {number} 期，{state}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>家庭和收入</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>走访和联系</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Visits, meetings and payments will stand here.</source>
        <translation>还没发生什么。走访、会议和付款会在这里。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Is she one of these?</source>
        <translation>她是其中之一吗？</translation>
    </message>
    <message>
        <source>People who may be the same person</source>
        <translation>可能是同一人的</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Look at who may be the same</source>
        <translation>看可能相同的人</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>同一人？</translation>
    </message>
    <message>
        <source>leave as draft</source>
        <translation>留作草稿</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>扔掉这张表</translation>
    </message>
    <message>
        <source>Start another form</source>
        <translation>开始另一张表</translation>
    </message>
    <message>
        <source>{trouble} What you typed is still on screen.</source>
        <translation>{trouble} 你输入的还在屏幕上。</translation>
    </message>
    <message>
        <source>No center is yours yet, so nobody can be registered. Form a center first.</source>
        <translation>你还没有中心，不能登记。先建中心。</translation>
    </message>
    <message>
        <source>Nobody registered looks like her.</source>
        <translation>已登记的人里没有像她的。</translation>
    </message>
    <message>
        <source>Enter her name.</source>
        <translation>输入她的姓名。</translation>
    </message>
    <message>
        <source>Registered and saved here. It goes to the office by itself</source>
        <translation>已登记并存本机。会自动送到办公室</translation>
    </message>
    <message>
        <source>Register another person</source>
        <translation>再登记一人</translation>
    </message>
    <message>
        <source>The form was thrown away.</source>
        <translation>表格已扔掉。</translation>
    </message>
    <message>
        <source>As on her identity card</source>
        <translation>照身份证</translation>
    </message>
    <message>
        <source>like 14/3/1988</source>
        <translation>如 14/3/1988</translation>
    </message>
    <message>
        <source>Who she is</source>
        <translation>她是谁</translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation>家庭和工作</translation>
    </message>
    <message numerus="yes">
        <source>{n} place free</source>
        <comment>{n} places free</comment>
        <translation>
            <numerusform>还有 {n} 个位</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>group</comment>
        <translation>满</translation>
    </message>
    <message>
        <source>Repayment · {name}</source>
        <translation>还款 · {name}</translation>
    </message>
    <message>
        <source>{name} has no open loan. Nothing can be repaid here.</source>
        <translation>{name} 没有未清贷款。这里没有可还的。</translation>
    </message>
    <message>
        <source>Into her savings instead</source>
        <translation>改存储蓄</translation>
    </message>
    <message>
        <source>into savings</source>
        <translation>入储蓄</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>输入金额</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}</source>
        <translation>已存本机。收据 {number}</translation>
    </message>
    <message>
        <source>Paid off. {amount} went into savings, receipt {number}</source>
        <translation>已还清。{amount} 转入储蓄，收据 {number}</translation>
    </message>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>这张收据是真的吗？</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Nothing is recorded.</source>
        <translation>输入纸上的内容。不会记录。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Like S1-000012</source>
        <translation>如 S1-000012</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>十个字母和数字</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>This is no receipt number. Type it as it is printed.</source>
        <translation>这不是收据号。照印的输入。</translation>
    </message>
    <message>
        <source>No record here carries {number} with this code. Sync, or ask the office before you say more.</source>
        <translation>这里没有带此码的 {number}。先同步，或问办公室再说。</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} was taken back. It counts no more.</source>
        <translation>{day} 的 {number}（{amount}）已收回。不再算数。</translation>
    </message>
    <message>
        <source>{number} of {day} over {amount} is genuine, but {gone} of it was taken back.</source>
        <translation>{day} 的 {number}（{amount}）是真的，但其中 {gone} 已收回。</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.</source>
        <translation>{number} 是真的：{day} {amount}。其中一部分另存；由主管决定。</translation>
    </message>
    <message>
        <source>{number} is genuine: {amount} on {day}.</source>
        <translation>{number} 是真的：{day} {amount}。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept aside: {reason}</source>
        <translation>另存：{reason}</translation>
    </message>
    <message>
        <source>Taken by a colleague</source>
        <translation>同事收的</translation>
    </message>
    <message>
        <source>Record a second receipt?</source>
        <translation>记第二张收据？</translation>
    </message>
    <message>
        <source>Record it a second time?</source>
        <translation>再记一次？</translation>
    </message>
    <message>
        <source>More than is left?</source>
        <translation>超过未还的？</translation>
    </message>
    <message>
        <source>The loan is closed. Record it all the same?</source>
        <translation>贷款已结清。仍要记录？</translation>
    </message>
    <message>
        <source>Record it all the same?</source>
        <translation>仍要记录吗？</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>Take only what is left</source>
        <translation>只收未还的</translation>
    </message>
    <message>
        <source>Rest into savings</source>
        <translation>多余的存储蓄</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>付款金额</translation>
    </message>
    <message>
        <source>How it falls</source>
        <translation>如何分配</translation>
    </message>
    <message>
        <source>Nothing falls due today. {amount} pays the loan off</source>
        <translation>今天没有到期的。{amount} 可还清</translation>
    </message>
    <message>
        <source>Expected {amount}: arrears {arrears} · installment {due}</source>
        <translation>应收 {amount}：拖欠 {arrears} · 本期 {due}</translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation>应收 {amount}</translation>
    </message>
    <message>
        <source>Still expected today</source>
        <translation>今天还应收</translation>
    </message>
    <message>
        <source>Left of the whole loan after it</source>
        <translation>之后整笔还剩</translation>
    </message>
    <message>
        <source>{amount} of it is more than is left of the loan</source>
        <translation>其中 {amount} 超过未还数</translation>
    </message>
    <message>
        <source>{amount} of it goes to her savings</source>
        <translation>其中 {amount} 转入她的储蓄</translation>
    </message>
    <message>
        <source>{amount} of it is to be paid back to her</source>
        <translation>其中 {amount} 应退给她</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Paid by, if somebody else</source>
        <translation>由谁付（若是别人）</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没保存</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>It goes back with the next exchange.</source>
        <translation>下次交换时发回。</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开资料</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>写你的回答</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>另一笔付款</translation>
    </message>
    <message>
        <source>another payment</source>
        <translation>另一笔付款</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Save + receipt</source>
        <translation>保存+收据</translation>
    </message>
    <message>
        <source>save + receipt</source>
        <translation>保存+收据</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the person first with Ctrl K.</source>
        <translation>没选人。先用 Ctrl K 找人。</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Give the money back.</source>
        <translation>收据 {number} 已冲销。把钱还回。</translation>
    </message>
    <message>
        <source>Receipt {number} is reversed. Take it back.</source>
        <translation>收据 {number} 已冲销。收回它。</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>哪台收据打印机？</translation>
    </message>
    <message>
        <source>Empty: receipts come as PDF, for any printer.</source>
        <translation>空：收据出PDF,任何打印机可用。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME</source>
        <translation>如 192.168.1.50、/dev/usb/lp0、COM3 或 windows:NAME</translation>
    </message>
    <message>
        <source>{column}, {width} wide</source>
        <translation>{column}，宽 {width}</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Left and Right make it narrower or wider.</source>
        <translation>空格显示或隐藏列，左右键变窄变宽。</translation>
    </message>
    <message>
        <source>Which columns do you want?</source>
        <translation>要哪些列？</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Left the branch</source>
        <translation>已离开网点</translation>
    </message>
    <message>
        <source>Too many centers</source>
        <translation>中心太多</translation>
    </message>
    <message>
        <source>Its people, loans and meetings go along. Both laptops learn it with their next exchange.</source>
        <translation>人员、贷款和会议一并移交。两台电脑下次交换时得知。</translation>
    </message>
    <message>
        <source>Hand {center} over?</source>
        <translation>移交 {center}？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Choose who takes it over</source>
        <translation>选谁接管</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>选或写原因</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>照最初</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>用它</translation>
    </message>
    <message>
        <source>This names no printer. Type an address, a device, or nothing for PDF.</source>
        <translation>这不是打印机。输入地址、设备，或留空用PDF。</translation>
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
        <translation>收据用{language}</translation>
    </message>
    <message>
        <source>Receipts on {width} paper</source>
        <translation>收据用 {width} 纸</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>收据打印机</translation>
    </message>
    <message>
        <source>Print later: what did not come out today</source>
        <translation>稍后打印：今天没出来的</translation>
    </message>
    <message>
        <source>Receipts go to {printer} from now on</source>
        <translation>收据今后送到 {printer}</translation>
    </message>
    <message>
        <source>Receipts come as PDF from now on</source>
        <translation>收据今后出PDF</translation>
    </message>
    <message>
        <source>Every receipt of today was printed.</source>
        <translation>今天的收据都打印了。</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} printed</source>
        <translation>收据 {number} 的第 {copy} 份副本已打印</translation>
    </message>
    <message>
        <source>Receipt {number} printed</source>
        <translation>收据 {number} 已打印</translation>
    </message>
    <message>
        <source>Copy {copy} of receipt {number} ready to print: {path}</source>
        <translation>收据 {number} 的第 {copy} 份副本可打印：{path}</translation>
    </message>
    <message>
        <source>Receipt {number} ready to print: {path}</source>
        <translation>收据 {number} 可打印：{path}</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>没有收据</translation>
    </message>
    <message>
        <source>Receipt {number}, {name}, {parts}, paid {paid}</source>
        <translation>收据 {number}，{name}，{parts}，付 {paid}</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金额错</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>录了两次</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>钱已退回</translation>
    </message>
    <message>
        <source>Reverse receipt {number}?</source>
        <translation>冲销收据 {number}？</translation>
    </message>
    <message>
        <source>The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.</source>
        <translation>收据保留号码并标明已冲销。告诉借款人并把钱还她。</translation>
    </message>
    <message>
        <source>All of it, {total}</source>
        <translation>全部，{total}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话</translation>
    </message>
    <message>
        <source>Ask the supervisor?</source>
        <translation>请主管？</translation>
    </message>
    <message>
        <source>She types it herself. Wrong tries are counted.</source>
        <translation>由主管自己输入。错的次数会计。</translation>
    </message>
    <message>
        <source>Keep the receipt</source>
        <translation>保留收据</translation>
    </message>
    <message>
        <source>Let the supervisor decide</source>
        <translation>由主管决定</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>谁同意</translation>
    </message>
    <message>
        <source>Let her decide later</source>
        <translation>让主管以后决定</translation>
    </message>
    <message>
        <source>Let her type her PIN, or let her decide later</source>
        <translation>让主管输入PIN，或以后决定</translation>
    </message>
    <message>
        <source>Choose or write why it is taken back</source>
        <translation>选或写为何收回</translation>
    </message>
    <message>
        <source>Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again.</source>
        <translation>你的现金日已结。现在收的钱另存，等主管重开那天。</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Saving opens it, with nothing brought from before.</source>
        <translation>你的现金日还没开。保存即开，不带前款。</translation>
    </message>
    <message>
        <source>The cash day of {day} is not closed. The payment is saved all the same.</source>
        <translation>{day} 的现金日没结。付款仍保存。</translation>
    </message>
    <message>
        <source>Your cash day is not opened yet. Count what you brought; the payment is saved all the same.</source>
        <translation>你的现金日还没开。清点带来的；付款仍保存。</translation>
    </message>
    <message>
        <source>No receipts yet. Take a payment, or finish a meeting.</source>
        <translation>还没收据。收一笔款，或做完一次会议。</translation>
    </message>
    <message>
        <source>New repayment</source>
        <translation>新还款</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>再打印</translation>
    </message>
    <message>
        <source>new repayment</source>
        <translation>新还款</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>跳到姓名</translation>
    </message>
    <message>
        <source>jump to name</source>
        <translation>跳到姓名</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>校验收据</translation>
    </message>
    <message>
        <source>check a receipt</source>
        <translation>校验收据</translation>
    </message>
    <message numerus="yes">
        <source>Taken by you today · {n} receipt</source>
        <comment>Taken by you today · {n} receipts</comment>
        <translation>
            <numerusform>你今天收的 · {n} 张收据</numerusform>
        </translation>
    </message>
    <message>
        <source>the sum is told after you counted the cash</source>
        <translation>点钞后才说总数</translation>
    </message>
    <message>
        <source>No receipt is chosen.</source>
        <translation>没选收据。</translation>
    </message>
    <message>
        <source>This receipt was given out on another laptop.</source>
        <translation>这张收据是另一台电脑发的。</translation>
    </message>
    <message>
        <source>This receipt is reversed already.</source>
        <translation>这张收据已冲销。</translation>
    </message>
    <message>
        <source>She gave</source>
        <translation>她给</translation>
    </message>
    <message>
        <source>She got</source>
        <translation>她得</translation>
    </message>
    <message>
        <source>Owes (principal)</source>
        <translation>欠（本金）</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Owed (principal)</source>
        <translation>应还（本金）</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>还要收</translation>
    </message>
    <message>
        <source>Receipt, slip</source>
        <translation>收据、单据</translation>
    </message>
    <message>
        <source>In</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>With the officer</source>
        <translation>在信贷员处</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷</translation>
    </message>
    <message>
        <source>Collected of it</source>
        <translation>其中已收</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Arrears paid</source>
        <translation>已还拖欠</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Arrears now</source>
        <translation>现拖欠</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Expected and collected by member</source>
        <translation>按成员应收和实收</translation>
    </message>
    <message>
        <source>Expected and collected by group</source>
        <translation>按小组应收和实收</translation>
    </message>
    <message>
        <source>Expected and collected by center</source>
        <translation>按中心应收和实收</translation>
    </message>
    <message>
        <source>Expected and collected by officer</source>
        <translation>按信贷员应收和实收</translation>
    </message>
    <message>
        <source>{words}, kept aside</source>
        <translation>{words}，另存</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>存折</translation>
    </message>
    <message>
        <source>What was taken back is left out.</source>
        <translation>已收回的不列。</translation>
    </message>
    <message>
        <source>Statement of a loan</source>
        <translation>贷款对账单</translation>
    </message>
    <message>
        <source>Still asked, with everything</source>
        <translation>还要收的（全部）</translation>
    </message>
    <message>
        <source>Beyond: what the loan did not take; it went to savings or is to be paid back.</source>
        <translation>超出：贷款没吃进的；转储蓄或应退。</translation>
    </message>
    <message>
        <source>What is with you is told after you counted the cash.</source>
        <translation>点钞后才说你手里应有多少。</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>cash</comment>
        <translation>期末</translation>
    </message>
    <message>
        <source>Brought + in - out = left.</source>
        <translation>期初+进-出=期末。</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>现金账</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算表</translation>
    </message>
    <message>
        <source>end of {day}</source>
        <translation>{day} 末</translation>
    </message>
    <message>
        <source>As far as this laptop has the records. Days are those of the documents, as they stand now.</source>
        <translation>以这台电脑的记录为限。日期是单据的，按现在的状态。</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Collected in all</source>
        <translation>共收</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未偿</translation>
    </message>
    <message>
        <source>Due: what first fell due in the period. Collected of it: paid before or in the period.</source>
        <translation>应还：本期内首次到期。其中已收：之前或本期内付的。</translation>
    </message>
    <message>
        <source>On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.</source>
        <translation>按时：当天或之前付。已还拖欠：本期前到期。预付：本期后到期。</translation>
    </message>
    <message>
        <source>As far as this laptop has the records.</source>
        <translation>以这台电脑的记录为限。</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Centers</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>Expected and collected</source>
        <translation>应收和实收</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>风险贷款</translation>
    </message>
    <message>
        <source>Today is left out until you counted the cash.</source>
        <translation>点钞前不含今天。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>这段时间没有。</translation>
    </message>
    <message>
        <source>A longer period</source>
        <translation>更长的时间</translation>
    </message>
    <message>
        <source>Write a table (CSV)</source>
        <translation>写成表格(CSV)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Open what is behind the row</source>
        <translation>打开这一行的详情</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>另一段时间</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Another cut</source>
        <translation>另一种分法</translation>
    </message>
    <message>
        <source>by center, group ...</source>
        <translation>按中心、小组…</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>另一信贷员</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>报表：{name}</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>还没有可打印的。</translation>
    </message>
    <message>
        <source>Nothing in this period ({period}).</source>
        <translation>这段时间没有（{period}）。</translation>
    </message>
    <message>
        <source>Behind this row is no page of its own.</source>
        <translation>这一行没有对应页面。</translation>
    </message>
    <message>
        <source>No loans yet. The branch&apos;s figures appear with the first copy of its loans.</source>
        <translation>还没贷款。首次复制到后显示数字。</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>风险总览</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数字截至</translation>
    </message>
    <message>
        <source>PAR 30, last 26 weeks</source>
        <translation>PAR 30，近 26 周</translation>
    </message>
    <message>
        <source>PAR 30, percent of outstanding</source>
        <translation>PAR 30，占未偿百分比</translation>
    </message>
    <message>
        <source>How late, by amount</source>
        <translation>逾期多久，按金额</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>先看这些</translation>
    </message>
    <message>
        <source>Nothing stands out today.</source>
        <translation>今天没有突出的。</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>有什么</translation>
    </message>
    <message>
        <source>No officer is chosen. Choose one in the table of Risk.</source>
        <translation>没选信贷员。在“风险”表里选。</translation>
    </message>
    <message>
        <source>Hand the center over</source>
        <translation>移交中心</translation>
    </message>
    <message>
        <source>People who are behind</source>
        <translation>逾期的人</translation>
    </message>
    <message>
        <source>people behind</source>
        <translation>逾期的人</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Choose one of her centers first.</source>
        <translation>先选他的一个中心。</translation>
    </message>
    <message>
        <source>There is no other officer here.</source>
        <translation>这里没有别的信贷员。</translation>
    </message>
    <message>
        <source>Officer · {name}</source>
        <translation>信贷员 · {name}</translation>
    </message>
    <message>
        <source>{center} goes to {name}</source>
        <translation>{center} 移交 {name}</translation>
    </message>
    <message>
        <source>The officer&apos;s page</source>
        <translation>信贷员页面</translation>
    </message>
    <message>
        <source>Approval queue</source>
        <translation>审批队列</translation>
    </message>
    <message>
        <source>approval queue</source>
        <translation>审批队列</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>limits: {policy}</source>
        <translation>限额：{policy}</translation>
    </message>
    <message numerus="yes">
        <source>{n} officer</source>
        <comment>{n} officers</comment>
        <translation>
            <numerusform>{n} 名信贷员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} borrower</source>
        <comment>{n} borrowers</comment>
        <translation>
            <numerusform>{n} 名借款人</numerusform>
        </translation>
    </message>
    <message>
        <source>Late over 30 days (PAR 30)</source>
        <translation>逾期超 30 天(PAR 30)</translation>
    </message>
    <message>
        <source>limit {share}</source>
        <translation>限 {share}</translation>
    </message>
    <message>
        <source>Late 1 day or more (PAR 1)</source>
        <translation>逾期 1 天起(PAR 1)</translation>
    </message>
    <message>
        <source>{amount} in late loans</source>
        <translation>逾期贷款 {amount}</translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation>今天收款</translation>
    </message>
    <message>
        <source>of {amount} · {share}</source>
        <translation>应收 {amount} · {share}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等你</translation>
    </message>
    <message>
        <source>approvals and conflicts</source>
        <translation>审批和冲突</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>没有要决定的</translation>
    </message>
    <message>
        <source>Not seen since yesterday</source>
        <translation>昨天起未见</translation>
    </message>
    <message>
        <source>everybody has synced</source>
        <translation>人人都已同步</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} 等另 {count} 个</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>PAR 30</source>
        <translation>PAR 30</translation>
    </message>
    <message>
        <source>Outstanding of loans late over 30 days, of all outstanding</source>
        <translation>逾期超 30 天贷款的未偿，占全部未偿</translation>
    </message>
    <message>
        <source>Last collection received</source>
        <translation>最近收到的收款</translation>
    </message>
    <message>
        <source>{name}, PAR 30 {share}</source>
        <translation>{name},PAR 30 {share}</translation>
    </message>
    <message>
        <source>Savings · {name}</source>
        <translation>储蓄 · {name}</translation>
    </message>
    <message>
        <source>way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Saved here. Receipt {number}. She has {amount} in savings</source>
        <translation>已存本机。收据 {number}。她有储蓄 {amount}</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>Her savings</source>
        <translation>她的储蓄</translation>
    </message>
    <message>
        <source>keys 1 and 2</source>
        <translation>键 1 和 2</translation>
    </message>
    <message>
        <source>Every week {amount}</source>
        <translation>每周 {amount}</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>任意金额</translation>
    </message>
    <message>
        <source>At most {amount} today ({policy})</source>
        <translation>今天最多 {amount}（{policy}）</translation>
    </message>
    <message>
        <source>{amount} ({policy})</source>
        <translation>{amount}({policy})</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>账户里</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>May be taken out today</source>
        <translation>今天可取</translation>
    </message>
    <message>
        <source>Must stay while a loan runs</source>
        <translation>有贷款时须留</translation>
    </message>
    <message>
        <source>Taken out this month</source>
        <translation>本月已取</translation>
    </message>
    <message>
        <source>The account may hold</source>
        <translation>账户上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>待录</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>清点现金</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>信贷员：{name}</translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, W left early; or 1 to 5</source>
        <translation>P 到，L 迟到，A 缺席，E 请假，W 早退；或 1 至 5</translation>
    </message>
    <message>
        <source>Loan · week</source>
        <translation>贷款 · 周</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Click to bring what needs you to the top; again for the order of the paper sheet</source>
        <translation>点一下把要处理的放上面；再点回到纸表顺序</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>{amount} 的张数</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>Finish {name} center meeting?</source>
        <translation>结束 {name} 中心会议？</translation>
    </message>
    <message>
        <source>For ten seconds Ctrl+Z takes it back. Later a mistake is corrected with a reversal.</source>
        <translation>十秒内可用 Ctrl+Z 撤回。之后的错误用冲销更正。</translation>
    </message>
    <message>
        <source>Back to sheet</source>
        <translation>回收款表</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n}/{m}</translation>
    </message>
    <message>
        <source>Not in cash</source>
        <translation>非现金</translation>
    </message>
    <message>
        <source>Paid for others, in cash</source>
        <translation>为他人支付，现金</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>少 {amount}</translation>
    </message>
    <message>
        <source>Not paid or part paid</source>
        <translation>未还或部分还</translation>
    </message>
    <message>
        <source>type what is in your hand</source>
        <translation>输入手里的数</translation>
    </message>
    <message>
        <source>only if you counted it</source>
        <translation>只在点过时</translation>
    </message>
    <message>
        <source>Cash you counted</source>
        <translation>你点的现金</translation>
    </message>
    <message>
        <source>Count by notes</source>
        <translation>按面额点</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>为何不同？</translation>
    </message>
    <message>
        <source>{name} and {n} more</source>
        <translation>{name} 等另 {n} 人</translation>
    </message>
    <message>
        <source>Write a reason for {name} or leave it for the visit</source>
        <translation>为 {name} 写原因，或留到走访</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写</translation>
    </message>
    <message>
        <source>Matches the sheet: {amount}</source>
        <translation>与收款表相符：{amount}</translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt now</source>
        <comment>Print {n} receipts now</comment>
        <translation>
            <numerusform>现在打印 {n} 张收据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt later</source>
        <comment>Print {n} receipts later</comment>
        <translation>
            <numerusform>稍后打印 {n} 张收据</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the cash you counted</source>
        <translation>输入你点的现金</translation>
    </message>
    <message>
        <source>{amount} more than the sheet. Count again, or write why and finish</source>
        <translation>比收款表多 {amount}。再点，或写原因再结束</translation>
    </message>
    <message>
        <source>{amount} less than the sheet. Count again, or write why and finish</source>
        <translation>比收款表少 {amount}。再点，或写原因再结束</translation>
    </message>
    <message>
        <source>Esc to look, Enter to record it all the same</source>
        <translation>Esc 查看，Enter 仍记录</translation>
    </message>
    <message numerus="yes">
        <source>{n} member still to enter</source>
        <comment>{n} members still to enter</comment>
        <translation>
            <numerusform>还有 {n} 名成员未录</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is finished when everybody has been entered. What you typed is safe.</source>
        <translation>全部录完才能结束。你输入的安全。</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} 等另 {n} 人</translation>
    </message>
    <message>
        <source>Mark absent, not paid</source>
        <translation>标缺席，未还</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>去第一个</translation>
    </message>
    <message>
        <source>{name} (part paid)</source>
        <translation>{name}（部分还）</translation>
    </message>
    <message>
        <source>{name} (not paid)</source>
        <translation>{name}（未还）</translation>
    </message>
    <message>
        <source>{name} (absent)</source>
        <translation>{name}（缺席）</translation>
    </message>
    <message>
        <source>{name} (excused)</source>
        <translation>{name}（请假）</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <translation>草稿 · 已存</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <translation>草稿 · 正在存</translation>
    </message>
    <message>
        <source>Draft · not on disk</source>
        <translation>草稿 · 未上盘</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>号码或姓名</translation>
    </message>
    <message>
        <source>Jump to number or name</source>
        <translation>跳到号码或姓名</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>现还款</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Savings now</source>
        <translation>现储蓄</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} row?</source>
        <comment>Change {n} rows?</comment>
        <translation>
            <numerusform>改 {n} 行？</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{typed}” stays out.</source>
        <translation>{name}：“{typed}”不放入。</translation>
    </message>
    <message>
        <source>{n} more stay out</source>
        <translation>还有 {n} 个不放入</translation>
    </message>
    <message numerus="yes">
        <source>{n} line beyond the last member</source>
        <comment>{n} lines beyond the last member</comment>
        <translation>
            <numerusform>超出最后成员 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n} receipt</source>
        <comment>Print {n} receipts</comment>
        <translation>
            <numerusform>打印 {n} 张收据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipt ready to print: {file}</source>
        <comment>{n} receipts ready to print: {file}</comment>
        <translation>
            <numerusform>{n} 张收据可打印：{file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total · {n} member</source>
        <comment>Total · {n} members</comment>
        <translation>
            <numerusform>合计 · {n} 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>due {amount}</source>
        <translation>应还 {amount}</translation>
    </message>
    <message>
        <source>due nothing</source>
        <translation>无应还</translation>
    </message>
    <message>
        <source>arrears {amount}</source>
        <translation>拖欠 {amount}</translation>
    </message>
    <message>
        <source>arrears none</source>
        <translation>无拖欠</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>应收 {amount}</translation>
    </message>
    <message>
        <source>expected nothing</source>
        <translation>无应收</translation>
    </message>
    <message>
        <source>fine of {name} none</source>
        <translation>{name} 无罚款</translation>
    </message>
    <message>
        <source>fine of {name} {amount}</source>
        <translation>{name} 的罚款 {amount}</translation>
    </message>
    <message>
        <source>{name}, expected {amount}, not entered</source>
        <translation>{name}，应收 {amount}，未录</translation>
    </message>
    <message>
        <source>{name}, has no loan</source>
        <translation>{name}，没有贷款</translation>
    </message>
    <message>
        <source>{name}, expected {expected}, paid {paid}</source>
        <translation>{name}，应收 {expected}，已付 {paid}</translation>
    </message>
    <message>
        <source>{name}, savings expected {amount}, not entered</source>
        <translation>{name}，应存 {amount}，未录</translation>
    </message>
    <message>
        <source>{name}, saved {amount}</source>
        <translation>{name}，已存 {amount}</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>差额 {amount}</translation>
    </message>
    <message>
        <source>difference none</source>
        <translation>无差额</translation>
    </message>
    <message>
        <source>others pay {amount}</source>
        <translation>他人支付 {amount}</translation>
    </message>
    <message>
        <source>note on {name}: none</source>
        <translation>{name} 的备注：无</translation>
    </message>
    <message>
        <source>note on {name}: {note}</source>
        <translation>{name} 的备注：{note}</translation>
    </message>
    <message>
        <source>{name} · joined</source>
        <translation>{name} · 新加入</translation>
    </message>
    <message>
        <source>{name} · left</source>
        <translation>{name} · 已离开</translation>
    </message>
    <message>
        <source>One member at a time</source>
        <translation>逐个成员</translation>
    </message>
    <message>
        <source>Paid as expected</source>
        <translation>按应收付</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>今天应付</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>今天已付</translation>
    </message>
    <message>
        <source>To save</source>
        <translation>应存</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>Here, paid and saved as expected</source>
        <translation>到会，按应收付款和储蓄</translation>
    </message>
    <message>
        <source>paid as expected</source>
        <translation>按应收付</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>输入金额</translation>
    </message>
    <message>
        <source>Absent, nothing paid</source>
        <translation>缺席，没付</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>保留并向右</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>储蓄</translation>
    </message>
    <message>
        <source>In Here: present</source>
        <translation>在“出席”：到</translation>
    </message>
    <message>
        <source>In Here: late</source>
        <translation>在“出席”：迟到</translation>
    </message>
    <message>
        <source>In Here: absent</source>
        <translation>在“出席”：缺席</translation>
    </message>
    <message>
        <source>In Here: excused</source>
        <translation>在“出席”：请假</translation>
    </message>
    <message>
        <source>In Here: left early</source>
        <translation>在“出席”：早退</translation>
    </message>
    <message>
        <source>In Here: group covers her</source>
        <translation>在“出席”：小组代偿</translation>
    </message>
    <message>
        <source>In Here: paid another way</source>
        <translation>在“出席”：以其他方式付</translation>
    </message>
    <message>
        <source>Jump by number or name</source>
        <translation>按号码或姓名跳</translation>
    </message>
    <message>
        <source>Back to enter</source>
        <translation>回到待录</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet</source>
        <translation>从电子表格粘贴一列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to IT.</source>
        <translation>已复制。粘贴到给IT的消息里。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写：{path}</translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation>存在本机</translation>
    </message>
    <message>
        <source>Everything is encrypted; without the PIN nobody reads it.</source>
        <translation>全部加密；没有PIN没人读得了。</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>记录在此</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {size} MB</source>
        <comment>{n} photos, {size} MB</comment>
        <translation>
            <numerusform>{n} 张照片，{size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation>记录大小</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Last heard from the office</source>
        <translation>上次收到办公室消息</translation>
    </message>
    <message>
        <source>This is all IT gets to read: no names, no amounts. Nothing is sent by itself.</source>
        <translation>IT只读到这些：没有姓名和金额。不会自动发送。</translation>
    </message>
    <message>
        <source>Fieldbook is free software, made of the free work of others.</source>
        <translation>Fieldbook 是自由软件，由他人的自由成果构成。</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>改这格</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>All present &amp; paid</source>
        <translation>全到全付</translation>
    </message>
    <message>
        <source>fill the rest</source>
        <translation>填其余</translation>
    </message>
    <message>
        <source>Next exception</source>
        <translation>下一个例外</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Write a fine</source>
        <translation>写罚款</translation>
    </message>
    <message>
        <source>Paid another way than cash</source>
        <translation>非现金支付</translation>
    </message>
    <message>
        <source>What needs you first, or paper order</source>
        <translation>要处理的在前，或纸表顺序</translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>enter it here</source>
        <translation>在这里录入</translation>
    </message>
    <message>
        <source>next exception</source>
        <translation>下一例外</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a column of amounts in the spreadsheet first.</source>
        <translation>没有可粘贴的。先在电子表格复制一列金额。</translation>
    </message>
    <message>
        <source>Amounts go into Paid or Savings. Move there, then paste.</source>
        <translation>金额进“已还”或“储蓄”。移到那里再粘贴。</translation>
    </message>
    <message>
        <source>This sheet is finished. A mistake is corrected with a reversal.</source>
        <translation>这张表已结束。差错用冲销更正。</translation>
    </message>
    <message>
        <source>No exceptions. Everybody entered so far is here and paid as expected.</source>
        <translation>没有例外。录过的都到会并按应收付。</translation>
    </message>
    <message>
        <source>{name} {standing}, next {following}</source>
        <translation>{name} {standing}，下一位 {following}</translation>
    </message>
    <message>
        <source>No one called {name}</source>
        <translation>没人叫 {name}</translation>
    </message>
    <message>
        <source>Type a number or a name</source>
        <translation>输入号码或姓名</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} 缺席</translation>
    </message>
    <message>
        <source>{n} excused</source>
        <translation>{n} 请假</translation>
    </message>
    <message>
        <source>{n} not paid</source>
        <translation>{n} 未还</translation>
    </message>
    <message>
        <source>{n} part</source>
        <translation>{n} 部分</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>{n} 预付</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} 迟到</translation>
    </message>
    <message>
        <source>{n} left early</source>
        <translation>{n} 早退</translation>
    </message>
    <message>
        <source>with savings and fines</source>
        <translation>含储蓄和罚款</translation>
    </message>
    <message>
        <source>repayments + savings</source>
        <translation>还款+储蓄</translation>
    </message>
    <message>
        <source>{amount} not in cash</source>
        <translation>{amount} 非现金</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>还有 {n}</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>全部录完</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>共 {amount}</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>无人缺席</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>Cash to count</source>
        <translation>要点的现金</translation>
    </message>
    <message>
        <source>{amount} still expected</source>
        <translation>还应收 {amount}</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>还没有钱款往来。</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>选一行</translation>
    </message>
    <message>
        <source>passbook, loans</source>
        <translation>存折、贷款</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <source>Statement · {name}</source>
        <translation>对账单 · {name}</translation>
    </message>
    <message>
        <source>No money of {name} has moved yet. Her first receipt stands here.</source>
        <translation>{name} 还没钱款往来。首张收据会在这里。</translation>
    </message>
    <message>
        <source>There is no line of savings to show here.</source>
        <translation>这里没有储蓄行可显示。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>现在同步</translation>
    </message>
    <message>
        <source>Waiting on this laptop</source>
        <translation>在本机等待</translation>
    </message>
    <message>
        <source>Nothing waits. The office has everything you finished.</source>
        <translation>没有等待。你做完的办公室都有。</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>记录在哪里</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>近几次交换</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>pause 1 h</source>
        <translation>暂停 1 小时</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>现在同步</translation>
    </message>
    <message>
        <source>Take by USB</source>
        <translation>用 USB 带走</translation>
    </message>
    <message>
        <source>take by USB</source>
        <translation>用 USB 带走</translation>
    </message>
    <message>
        <source>When photos go</source>
        <translation>照片何时发送</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>什么需要你</translation>
    </message>
    <message>
        <source>Copy what IT types</source>
        <translation>复制IT输入的</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>All received {time}</source>
        <translation>{time} 全部收到</translation>
    </message>
    <message>
        <source>Photos wait for a good line</source>
        <translation>照片等好的网络</translation>
    </message>
    <message>
        <source>Photos go with every exchange</source>
        <translation>照片随每次交换发送</translation>
    </message>
    <message>
        <source>Leave the stick in until it is said what is on it.</source>
        <translation>在提示写入内容之前请勿拔出 U 盘。</translation>
    </message>
    <message>
        <source>Nothing needs you here.</source>
        <translation>这里没有需要你的。</translation>
    </message>
    <message>
        <source>Nothing has to be typed; this laptop syncs by itself.</source>
        <translation>不用输入；这台电脑自动同步。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>还有 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有等待</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>压缩前</translation>
    </message>
    <message>
        <source>Size of what waits</source>
        <translation>等待的大小</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>最早等待</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>上次交换</translation>
    </message>
    <message>
        <source>Last taken by the office</source>
        <translation>办公室上次收下</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>守约</translation>
    </message>
    <message>
        <source>encrypted on this laptop</source>
        <translation>在本机加密</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>records</comment>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>{n} wait, {size} kB</source>
        <comment>{n} wait, {size} kB</comment>
        <translation>
            <numerusform>{n} 项等待，{size} kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be sent</source>
        <comment>{n} cannot be sent</comment>
        <translation>
            <numerusform>{n} 项不能发送</numerusform>
        </translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>没有等待</translation>
    </message>
    <message>
        <source>{waiting}; {lost}</source>
        <translation>{waiting};{lost}</translation>
    </message>
    <message numerus="yes">
        <source>{n} returned to you</source>
        <comment>{n} returned to you</comment>
        <translation>
            <numerusform>{n} 项退回给你</numerusform>
        </translation>
    </message>
    <message>
        <source>by a supervisor</source>
        <translation>主管退回</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没回答</translation>
    </message>
    <message>
        <source>the office has them</source>
        <translation>办公室有了</translation>
    </message>
    <message>
        <source>Cash of the officers</source>
        <translation>信贷员的现金</translation>
    </message>
    <message>
        <source>No officer has had a cash day lately. Days arrive with the next sync.</source>
        <translation>近来没有信贷员的现金日。随下次同步到来。</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>重开这天</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Cash books</source>
        <translation>现金账</translation>
    </message>
    <message>
        <source>cash books</source>
        <translation>现金账</translation>
    </message>
    <message>
        <source>There is no photo of a slip here.</source>
        <translation>这里没有单据照片。</translation>
    </message>
    <message>
        <source>Choose a day that is closed.</source>
        <translation>选已日结的一天。</translation>
    </message>
    <message>
        <source>Count what {name} handed in</source>
        <translation>清点 {name} 上交的</translation>
    </message>
    <message>
        <source>Count what stayed with {name}</source>
        <translation>清点留在 {name} 处的</translation>
    </message>
    <message>
        <source>Counted alike: {name}&apos;s money agrees.</source>
        <translation>清点相同：{name} 的钱对。</translation>
    </message>
    <message>
        <source>{amount} more than {name} said. It waits for a decision.</source>
        <translation>比 {name} 说的多 {amount}。等待决定。</translation>
    </message>
    <message>
        <source>{amount} less than {name} said. It waits for a decision.</source>
        <translation>比 {name} 说的少 {amount}。等待决定。</translation>
    </message>
    <message>
        <source>Decided and on record.</source>
        <translation>已决定并记录。</translation>
    </message>
    <message>
        <source>{name} can record on it again and closes it anew. What was counted stays on record.</source>
        <translation>{name} 可再在这天记录并重新日结。清点的仍留记录。</translation>
    </message>
    <message>
        <source>Open {day} of {name} again?</source>
        <translation>重开 {name} 的 {day}？</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>{name}&apos;s day is open again.</source>
        <translation>{name} 的这天已重开。</translation>
    </message>
    <message>
        <source>Count it yourself. What should be there is told afterwards.</source>
        <translation>请自己点。应有多少之后再说。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>写原因。会留记录。</translation>
    </message>
    <message>
        <source>{amount} is written off as a loss. It is nobody&apos;s debt any more.</source>
        <translation>{amount} 作损失核销。不再是谁的债。</translation>
    </message>
    <message>
        <source>Write off {amount}?</source>
        <translation>核销 {amount}？</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Take {amount} as found?</source>
        <translation>把 {amount} 作多出收下？</translation>
    </message>
    <message>
        <source>{amount} more than recorded is taken in.</source>
        <translation>比记录多的 {amount} 收入。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>要清点</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>要决定</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>无单据</translation>
    </message>
    <message>
        <source>What {name} handed in</source>
        <translation>{name} 上交的</translation>
    </message>
    <message>
        <source>What {name} drew</source>
        <translation>{name} 领取的</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Stayed over night</source>
        <translation>留过夜</translation>
    </message>
    <message>
        <source>What stayed with {name}</source>
        <translation>留在 {name} 处的</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>少 {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>多 {amount}</translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation>{name} 上交</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>counted by {name}</source>
        <translation>{name} 清点</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>今天计划</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未日结</translation>
    </message>
    <message>
        <source>Close for them</source>
        <translation>代为日结</translation>
    </message>
    <message>
        <source>Cash day, {day}</source>
        <translation>现金日，{day}</translation>
    </message>
    <message>
        <source>of what is outstanding</source>
        <translation>占未偿</translation>
    </message>
    <message>
        <source>as far as it was received</source>
        <translation>以收到的为限</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新走访</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>No plan for today. Add from your centers.</source>
        <translation>今天没有计划。从你的中心添加。</translation>
    </message>
    <message>
        <source>Open Meetings</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要你</translation>
    </message>
    <message>
        <source>No exchange for {time}. Go where a network is, or carry it.</source>
        <translation>已有 {time} 未交换。请到有网络的地方，或带过去。</translation>
    </message>
    <message numerus="yes">
        <source>{n} record came back or was not taken.</source>
        <comment>{n} records came back or were not taken.</comment>
        <translation>
            <numerusform>{n} 条记录被退回或没收下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo cannot be sent. Take it again.</source>
        <comment>{n} photos cannot be sent. Take them again.</comment>
        <translation>
            <numerusform>{n} 张照片发不了。请再拍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等你的。</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this laptop. It sends by itself when a network appears.</source>
        <translation>一切都加密存在本机。有网络就自动发送。</translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation>在计划里下移</translation>
    </message>
    <message>
        <source>Choose in the plan</source>
        <translation>在计划里选</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Note beside the row</source>
        <translation>行旁的备注</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation>在计划里上移</translation>
    </message>
    <message>
        <source>Print the route</source>
        <translation>打印路线</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Mark as to do again</source>
        <translation>标为再做</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>No row of the plan is chosen.</source>
        <translation>没选计划的行。</translation>
    </message>
    <message>
        <source>Centers that meet today</source>
        <translation>今天开会的中心</translation>
    </message>
    <message>
        <source>No plan for today. These centers meet next.</source>
        <translation>今天没有计划。接下来这些中心开会。</translation>
    </message>
    <message>
        <source>Today is closed. Money taken now is kept aside until your supervisor decides.</source>
        <translation>今天已日结。现在收的钱另存，等主管决定。</translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting</source>
        <comment>{n} meetings</comment>
        <translation>
            <numerusform>{n} 次会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visit</source>
        <comment>{n} visits</comment>
        <translation>
            <numerusform>{n} 次走访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meeting to go</source>
        <comment>{n} meetings to go</comment>
        <translation>
            <numerusform>还有 {n} 次会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>{n} 项改动</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to send</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Last copy from office</source>
        <translation>办公室最近复制</translation>
    </message>
    <message>
        <source>Meeting finished</source>
        <translation>会议已完成</translation>
    </message>
    <message>
        <source>This meeting is finished. Corrections are reversals, at Repayments.</source>
        <translation>这次会议已结束。更正在“还款”里冲销。</translation>
    </message>
    <message>
        <source>The sheet is open again. Nothing was recorded.</source>
        <translation>收款表又打开了。什么都没有记录。</translation>
    </message>
    <message>
        <source>What to remember: {title}</source>
        <translation>要记住什么：{title}</translation>
    </message>
    <message>
        <source>Only you see it, and only today.</source>
        <translation>只有你看到，只在今天。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How did you learn it?</source>
        <translation>你怎么知道的？</translation>
    </message>
    <message>
        <source>Which of the two did she tell you herself?</source>
        <translation>哪个是她亲口说的？</translation>
    </message>
    <message>
        <source>Can you ask her again and tell me?</source>
        <translation>能再问她并告诉我吗？</translation>
    </message>
    <message>
        <source>Ask {name} about {person}?</source>
        <translation>向 {name} 问 {person} 的事？</translation>
    </message>
    <message>
        <source>Ask about {person}?</source>
        <translation>问 {person} 的事？</translation>
    </message>
    <message>
        <source>The question goes with the next exchange. The conflict waits meanwhile.</source>
        <translation>问题下次交换时发出。冲突先等着。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>常问</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>你的问题</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Write what you want to know</source>
        <translation>写你想知道的</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the day</comment>
        <translation>日结</translation>
    </message>
    <message>
        <source>{share} collected</source>
        <translation>已收 {share}</translation>
    </message>
    <message>
        <source>Told after the count, at Day close</source>
        <translation>点钞后在“日结”里说</translation>
    </message>
    <message>
        <source>Nothing collected yet today</source>
        <translation>今天还没收款</translation>
    </message>
    <message>
        <source>{amount} collected today</source>
        <translation>今天收了 {amount}</translation>
    </message>
    <message>
        <source>Nobody is late in your centers</source>
        <translation>你的中心没人逾期</translation>
    </message>
    <message numerus="yes">
        <source>{n} member late in your centers</source>
        <comment>{n} members late in your centers</comment>
        <translation>
            <numerusform>你的中心 {n} 人逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>To collect today</source>
        <translation>今天应收</translation>
    </message>
    <message>
        <source>Members behind</source>
        <translation>逾期成员</translation>
    </message>
    <message>
        <source>Ready for offline</source>
        <translation>离线就绪</translation>
    </message>
    <message numerus="yes">
        <source>{n} center</source>
        <comment>{n} centers</comment>
        <translation>
            <numerusform>{n} 个中心</numerusform>
        </translation>
    </message>
    <message>
        <source>Data from {moment}</source>
        <translation>数据 {moment}</translation>
    </message>
    <message>
        <source>No copy from the office yet</source>
        <translation>还没有办公室的复制</translation>
    </message>
    <message numerus="yes">
        <source>Data from {moment}, {n} day old</source>
        <comment>Data from {moment}, {n} days old</comment>
        <translation>
            <numerusform>数据 {moment}，已 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} center meeting</source>
        <translation>{name} 中心会议</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>改到 {day}</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>走访 {name}</translation>
    </message>
    <message>
        <source>Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.</source>
        <translation>向IT要这台电脑的恢复码。什么都没删；你的记录在此等候。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>谁在这里工作？</translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation>这台电脑上的人</translation>
    </message>
    <message>
        <source>IT reads it out to you</source>
        <translation>IT念给你听</translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation>忘了</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>设定并打开</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>完成走访</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Take the position</source>
        <translation>取位置</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>It was earlier</source>
        <translation>是更早的</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No visit is open. Choose a person in People and press V.</source>
        <translation>没有打开的走访。选一人并按 V。</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message>
        <source>Returned: {reason} Put it right and finish it again.</source>
        <translation>已退回：{reason} 改正后再完成。</translation>
    </message>
    <message>
        <source>This visit was accepted and is locked. Start a new visit to add something.</source>
        <translation>这次走访已接受并锁定。要补充请新建走访。</translation>
    </message>
    <message>
        <source>This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.</source>
        <translation>这是很久前开始的。走访是什么时候？改时间，或对的话按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Visit saved here. It goes to the supervisor by itself</source>
        <translation>走访已存本机。会自动送主管</translation>
    </message>
    <message>
        <source>No visit is open.</source>
        <translation>没有打开的走访。</translation>
    </message>
    <message>
        <source>This visit is locked. It can be changed when it comes back.</source>
        <translation>这次走访已锁定。退回后可改。</translation>
    </message>
    <message>
        <source>Household now</source>
        <translation>现在家庭</translation>
    </message>
    <message>
        <source>Business now</source>
        <translation>现在生意</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>现在地址</translation>
    </message>
    <message>
        <source>Seen to be different</source>
        <translation>见到不同</translation>
    </message>
    <message>
        <source>goes into her profile</source>
        <translation>进入她的资料</translation>
    </message>
    <message>
        <source>In her profile: {value}</source>
        <translation>资料里：{value}</translation>
    </message>
    <message>
        <source>Nothing in her profile yet</source>
        <translation>资料里还没有</translation>
    </message>
    <message>
        <source>Choose why you came, with a key from 1 to 9.</source>
        <translation>选为何而来，键 1 至 9。</translation>
    </message>
    <message>
        <source>Choose what came of it, with a key from 1 to 9.</source>
        <translation>选结果如何，键 1 至 9。</translation>
    </message>
    <message>
        <source>Write the day and the time, like 20 and 16:30, so that it stands where it was.</source>
        <translation>写日期和时间，如 20 和 16:30，好归到原处。</translation>
    </message>
    <message>
        <source>Write it like 25.61250, 85.13760, or empty it and choose a reason below.</source>
        <translation>写成 25.61250, 85.13760，或清空并在下面选原因。</translation>
    </message>
    <message>
        <source>A photo is asked for here. F6 adds one; Ctrl+Enter again hands the visit in, photo later.</source>
        <translation>此处需要照片。F6 添加；再按 Ctrl+Enter 提交走访，照片稍后补。</translation>
    </message>
    <message>
        <source>The photo was taken {time}, so the visit is entered for then. Change it if it was not.</source>
        <translation>照片拍于 {time}，走访按那时录入。若不对请改。</translation>
    </message>
    <message>
        <source>Photo saved here. The supervisor sees it after the next sync</source>
        <translation>照片已存本机。主管下次同步后看到</translation>
    </message>
    <message>
        <source>Why did you come?</source>
        <translation>你为何而来？</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>She promised</source>
        <translation>她承诺</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day</comment>
        <translation>于</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>户外</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>0.9 s</source>
        <translation>0.9 秒</translation>
    </message>
    <message>
        <source>1.5 s</source>
        <translation>1.5 秒</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 秒</translation>
    </message>
    <message>
        <source>Off: amounts and days in {digits}. Both may be typed.</source>
        <translation>关：金额和日期用 {digits}。两种都可输入。</translation>
    </message>
    <message>
        <source>Latin digits (0 to 9)</source>
        <translation>拉丁数字（0 至 9）</translation>
    </message>
    <message>
        <source>A page with something half typed keeps its language until it is opened again.</source>
        <translation>填一半的页面重新打开前保持原语言。</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>外观和按键</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.</source>
        <translation>关：误按或听写的字母不起作用。Ctrl 和 F 键照用。</translation>
    </message>
    <message>
        <source>Single letters work as keys</source>
        <translation>单个字母作按键</translation>
    </message>
    <message>
        <source>Letters typed within this time are one name; after it the next letter starts over.</source>
        <translation>在此时间内输入的字母算一个名字；之后的字母重新开始。</translation>
    </message>
    <message>
        <source>Jump to a name: time between letters</source>
        <translation>跳到姓名：字母间隔时间</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>为何等待？</translation>
    </message>
    <message>
        <source>20, +7 or fri</source>
        <translation>20,+7 或 fri</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>搁置它</translation>
    </message>
    <message>
        <source>Write what it waits for. It is shown in the queue.</source>
        <translation>写明等什么。会显示在队列里。</translation>
    </message>
    <message>
        <source>Choose a day after today, at most {days} days ahead.</source>
        <translation>选今天之后的日子，最多 {days} 天。</translation>
    </message>
    <message>
        <source>What was the loan used for?</source>
        <translation>贷款用来做了什么？</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation>你看到和听到的</translation>
    </message>
    <message>
        <source>{amount} in arrears</source>
        <translation>拖欠 {amount}</translation>
    </message>
    <message>
        <source>{amount} due {day}</source>
        <translation>{day} 应还 {amount}</translation>
    </message>
    <message>
        <source>Photos of this visit</source>
        <translation>这次走访的照片</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. Take one out with Del to add another.</source>
        <translation>一次走访最多 {count} 张照片。用 Del 去掉一张再加。</translation>
    </message>
    <message>
        <source>A visit has {count} photos at most. The first {room} are taken.</source>
        <translation>一次走访最多 {count} 张照片。取了前 {room} 张。</translation>
    </message>
    <message>
        <source>It goes with this sum. F6 takes another one.</source>
        <translation>随这笔钱一起。F6 换一张。</translation>
    </message>
    <message>
        <source>{trouble} The photo was not added. Try it again.</source>
        <translation>{trouble} 照片没加上。请再试。</translation>
    </message>
    <message>
        <source>Take them with the phone, plug it in, then F6. Files can also be dropped here.</source>
        <translation>用手机拍摄，连接后按 F6。也可以把文件拖到这里。</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, {most} at most</source>
        <comment>{n} photos, {most} at most</comment>
        <translation>
            <numerusform>{n} 张照片，最多 {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet, {most} at most</source>
        <translation>还没有，最多 {most}</translation>
    </message>
    <message>
        <source>by the receiver</source>
        <translation>由接收器</translation>
    </message>
    <message>
        <source>by a photo</source>
        <translation>由照片</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>only taken while this visit is open</source>
        <translation>只在走访打开时取</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度，经度</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>为何没有</translation>
    </message>
    <message>
        <source>keys 1 to 5</source>
        <translation>键 1 至 5</translation>
    </message>
    <message>
        <source>Her home is not registered</source>
        <translation>她家未登记</translation>
    </message>
    <message>
        <source>±{meters} m</source>
        <translation>±{meters} 米</translation>
    </message>
    <message>
        <source>No receiver found. F7 looks again and lets you type it. Nothing waits for it.</source>
        <translation>没找到接收器。F7 再找并可手输。无须等待。</translation>
    </message>
    <message>
        <source>The receiver has no signal yet. Go on; the position is taken when it comes.</source>
        <translation>接收器还没信号。请继续；有了就取位置。</translation>
    </message>
    <message>
        <source>Looking for a receiver, {seconds} s. Go on meanwhile.</source>
        <translation>正在找接收器，{seconds} 秒。请继续。</translation>
    </message>
    <message>
        <source>The visit is now</source>
        <translation>走访就在现在</translation>
    </message>
    <message>
        <source>The visit was on</source>
        <translation>走访在</translation>
    </message>
    <message>
        <source>20, -1 or fri</source>
        <translation>20,-1 或 fri</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>承诺付款</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>用于别处</translation>
    </message>
    <message>
        <source>As she said</source>
        <translation>如她所说</translation>
    </message>
    <message>
        <source>Partly as she said</source>
        <translation>部分如她所说</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>用于别处</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>看不到</translation>
    </message>
    <message>
        <source>No receiver here</source>
        <translation>这里没有接收器</translation>
    </message>
    <message>
        <source>No signal here</source>
        <translation>这里没信号</translation>
    </message>
    <message>
        <source>Met somewhere else</source>
        <translation>在别处见面</translation>
    </message>
    <message>
        <source>Battery is empty</source>
        <translation>电池没电</translation>
    </message>
    <message>
        <source>This visit is with the supervisor. It can be changed when it comes back. F6 adds a photo.</source>
        <translation>这次走访在主管处。退回后可改。F6 添加照片。</translation>
    </message>
    <message>
        <source>Revision {n}: the supervisor accepted the one before while you changed it. Finish it to hand it in.</source>
        <translation>修订 {n}：您修改时主管已接受前一版。完成后提交。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>No visits yet. Choose a person and press V to begin one.</source>
        <translation>还没走访。选一人并按 V 开始。</translation>
    </message>
    <message>
        <source>Nothing came back. The supervisor has returned none of your visits.</source>
        <translation>没有退回的。主管没退回你的走访。</translation>
    </message>
    <message>
        <source>Nothing is half finished. A visit that you leave waits here, on the person and on Today.</source>
        <translation>没有半途的。离开的走访会在这里、人员和“今天”里等。</translation>
    </message>
    <message>
        <source>typed {time}</source>
        <translation>{time} 录入</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>已退回：{reason}</translation>
    </message>
    <message>
        <source>changes revision {n}, accepted</source>
        <translation>更改已接受的修订 {n}</translation>
    </message>
    <message>
        <source>photo later, F6 adds it</source>
        <translation>照片稍后补，F6 添加</translation>
    </message>
    <message>
        <source>Only a visit that was handed in is talked about.</source>
        <translation>只谈已提交的走访。</translation>
    </message>
    <message>
        <source>The records on this laptop were deleted</source>
        <translation>这台电脑上的记录已删除</translation>
    </message>
    <message>
        <source>The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code.</source>
        <translation>办公室要求的，如同电脑丢失或被盗。这里的记录都先到了办公室；什么都没丢。请把电脑带到网点：IT可用新代码重新设置。</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits. Correct it, or leave it empty.</source>
        <translation>电话号码有 {least} 至 {most} 位。改正，或留空。</translation>
    </message>
    <message>
        <source>This is not a phone number. Correct it, or leave it empty.</source>
        <translation>这不是电话号码。改正，或留空。</translation>
    </message>
    <message>
        <source>{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.</source>
        <translation>{name} {why}。还没保存。打开她，或登记为另一人。</translation>
    </message>
    <message>
        <source>Somebody like her is registered. Nothing was saved yet. Open her, or register another person.</source>
        <translation>已登记了像她的人。还没保存。打开她，或登记另一人。</translation>
    </message>
    <message>
        <source>Enter what {name} paid, or press - if she was absent</source>
        <translation>输入 {name} 付的金额，若缺席按 -</translation>
    </message>
    <message>
        <source>Enter the amount</source>
        <translation>输入金额</translation>
    </message>
    <message>
        <source>Use numbers only, like 450</source>
        <translation>只用数字，如 450</translation>
    </message>
    <message>
        <source>{typed} is too large. Check the amount.</source>
        <translation>{typed} 太大。检查金额。</translation>
    </message>
    <message>
        <source>That amount is too large. Check it.</source>
        <translation>金额太大。请检查。</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. To take money back, reverse the receipt.</source>
        <translation>金额不能小于零。要收回钱，请冲销收据。</translation>
    </message>
    <message>
        <source>Use at most {digits} digits after the point. Nothing is rounded for you.</source>
        <translation>小数点后最多 {digits} 位。不会替你取整。</translation>
    </message>
    <message>
        <source>Use fewer digits after the point. Nothing is rounded for you.</source>
        <translation>小数位少些。不会替你取整。</translation>
    </message>
    <message>
        <source>Enter {what}.</source>
        <translation>输入{what}。</translation>
    </message>
    <message>
        <source>Enter {field}.</source>
        <translation>输入{field}。</translation>
    </message>
    <message>
        <source>This has {length} letters. Use at most {most}. What you typed is still here.</source>
        <translation>有 {length} 字。最多 {most}。你输入的还在。</translation>
    </message>
    <message>
        <source>Use at most {limit} letters. What you typed is still here.</source>
        <translation>最多 {limit} 字。你输入的还在。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it. What you typed is still here.</source>
        <translation>太长。缩短些。你输入的还在。</translation>
    </message>
    <message>
        <source>Date must not be after today</source>
        <translation>日期不能在今天之后</translation>
    </message>
    <message>
        <source>Date must be after {first}, when she joined</source>
        <translation>日期须在她加入的 {first} 之后</translation>
    </message>
    <message>
        <source>This day is too early. Choose a later one.</source>
        <translation>这天太早。选晚些的。</translation>
    </message>
    <message>
        <source>Type a day, like 20, 20/10 or +7</source>
        <translation>输入日期，如 20、20/10 或 +7</translation>
    </message>
    <message>
        <source>{open} members still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>还有 {open} 名成员未录。去第一个，或按 F8 填其余。</translation>
    </message>
    <message>
        <source>Some members are still to enter. Go to the first, or press F8 to fill the rest.</source>
        <translation>还有成员未录。去第一个，或按 F8 填其余。</translation>
    </message>
    <message>
        <source>Write the reason, so that the supervisor need not ask. The record waits here.</source>
        <translation>写原因，免得主管再问。记录在此等候。</translation>
    </message>
    <message>
        <source>This was finished before; it is not recorded twice. Correct it with a reversal.</source>
        <translation>这已完成；不会记两次。用冲销更正。</translation>
    </message>
    <message>
        <source>Nothing is different from before, so nothing was saved.</source>
        <translation>与以前没有不同，所以没保存。</translation>
    </message>
    <message>
        <source>{left} answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>还缺 {left} 个回答。回答或注明原因略过。已录的保留。</translation>
    </message>
    <message>
        <source>Some answers are missing. Answer or skip them with a reason. What you entered is kept.</source>
        <translation>还缺一些回答。回答或注明原因略过。已录的保留。</translation>
    </message>
    <message>
        <source>A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.</source>
        <translation>评 1 或 5 要写一句所见。按 F4 写。</translation>
    </message>
    <message>
        <source>{left} values still to choose. Nothing was saved yet. Choose, or decide later.</source>
        <translation>还要选 {left} 个值。还没保存。请选，或以后决定。</translation>
    </message>
    <message>
        <source>Choose which value is right. Nothing was saved yet.</source>
        <translation>选哪个值对。还没保存。</translation>
    </message>
    <message>
        <source>This needs your supervisor. Your record is kept and waits for the decision.</source>
        <translation>这要主管。你的记录保存着，等决定。</translation>
    </message>
    <message>
        <source>There is no income on the sheet yet. Enter at least one line of income.</source>
        <translation>表上还没收入。至少录一行收入。</translation>
    </message>
    <message>
        <source>At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.</source>
        <translation>最多 {most} 行；现有 {count}。把同类小项合并再试。</translation>
    </message>
    <message>
        <source>That is more lines than fit. Put small ones of a kind together and try again.</source>
        <translation>行数太多。把同类小项合并再试。</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Correct it and try again.</source>
        <translation>比例在 0 至 100 % 之间。改正再试。</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed. Send the diagnosis to IT.</source>
        <translation>读不了。什么都没变。把诊断发给IT。</translation>
    </message>
    <message>
        <source>This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it.</source>
        <translation>这是用停用的电脑做的。已保存，没有效果。主管会看。</translation>
    </message>
    <message>
        <source>Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are.</source>
        <translation>一台电脑的记录日期或时间反常。照原样保存。问是谁的。</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock was wrong. Its records are kept as they are. Ask whose it is.</source>
        <translation>一台电脑的时钟不对。它的记录照原样保存。问是谁的。</translation>
    </message>
    <message>
        <source>This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.</source>
        <translation>这文件不是照片。没添加。选 JPEG、PNG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>This photo is too large to send. Nothing was added. Take it again in a smaller size.</source>
        <translation>照片太大，发不了。没添加。用小些的尺寸再拍。</translation>
    </message>
    <message>
        <source>Too many photos wait on this laptop. This one was not added. Sync where the line is good.</source>
        <translation>本机等待的照片太多。这张没添加。到网络好处同步。</translation>
    </message>
    <message>
        <source>This photo is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>这张照片不在本机。什么都没丢。同步后再看。</translation>
    </message>
    <message>
        <source>This is too large to send. Shorten the notes. What you typed is still here.</source>
        <translation>太大，发不了。缩短备注。你输入的还在。</translation>
    </message>
    <message>
        <source>{name} has {most} members, which is the most. Choose another group.</source>
        <translation>{name} 有 {most} 名成员，已满。选另一小组。</translation>
    </message>
    <message>
        <source>At most {most} members fit. Choose another group.</source>
        <translation>最多 {most} 名成员。选另一小组。</translation>
    </message>
    <message>
        <source>This group is full. Choose another group.</source>
        <translation>这个小组已满。选另一小组。</translation>
    </message>
    <message>
        <source>{name} still owes {outstanding}. Close or move the loan first.</source>
        <translation>{name} 还欠 {outstanding}。先结清或移走贷款。</translation>
    </message>
    <message>
        <source>She still has a loan. Close or move the loan first.</source>
        <translation>她还有贷款。先结清或移走贷款。</translation>
    </message>
    <message>
        <source>Two sheets of this meeting differ. Both are kept. The supervisor decides.</source>
        <translation>这次会议的两张表不同。两张都保留。由主管决定。</translation>
    </message>
    <message>
        <source>{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).</source>
        <translation>{group} 有 {members} 人；还要 {missing} 人加入才可借（{policy}）。</translation>
    </message>
    <message>
        <source>More members must join the group before anyone in it borrows.</source>
        <translation>须有更多人加入，组里才可借。</translation>
    </message>
    <message>
        <source>{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).</source>
        <translation>{group} 有 {members} 人，上限 {most}；须有人移走才可借（{policy}）。</translation>
    </message>
    <message>
        <source>The group has too many members; some must move before anyone in it borrows.</source>
        <translation>小组人太多；须有人移走才可借。</translation>
    </message>
    <message>
        <source>{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{group} 培训了 {days} 天中的 {trained} 天；还要 {missing} 天（{policy}）。</translation>
    </message>
    <message>
        <source>The group must have all its days of training first.</source>
        <translation>小组须先培训满。</translation>
    </message>
    <message>
        <source>{group} has had its {trained} days of training and must pass the recognition test now ({policy}).</source>
        <translation>{group} 培训满 {trained} 天，现在须通过认可测试（{policy}）。</translation>
    </message>
    <message>
        <source>The group must pass the recognition test first.</source>
        <translation>小组须先通过认可测试。</translation>
    </message>
    <message>
        <source>{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).</source>
        <translation>{group} 的 {members} 人中 {out} 人 {ago} 天前得了贷款；下批还要等 {left} 天（{policy}）。</translation>
    </message>
    <message>
        <source>Others of the group just got loans; the next ones must wait a while.</source>
        <translation>组里别人刚得贷款；下一批要等等。</translation>
    </message>
    <message>
        <source>{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).</source>
        <translation>{name} 逾期 {late} 天；{group} 全员都在 {most} 天内才可借（{policy}）。</translation>
    </message>
    <message>
        <source>A member of the group is late; she must catch up before anyone in it borrows.</source>
        <translation>组里有人逾期；她补上后才可借。</translation>
    </message>
    <message>
        <source>{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).</source>
        <translation>{center} 的 {members} 人中 {late} 人逾期超 {days} 天；须先补上（{policy}）。</translation>
    </message>
    <message>
        <source>Too many members of the center are late; they must catch up first.</source>
        <translation>中心逾期的太多；须先补上。</translation>
    </message>
    <message>
        <source>{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).</source>
        <translation>{name} 培训到了 {days} 天中的 {trained} 天；还要 {missing} 天（{policy}）。</translation>
    </message>
    <message>
        <source>She must come to all days of training first.</source>
        <translation>她须先参加全部培训。</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.</source>
        <translation>{name} {meetings} 次会议到 {came} 次，逾期 {late} 天：不可贷（{policy}）。问主管。</translation>
    </message>
    <message>
        <source>Her attendance and lateness allow no loan yet. Ask the supervisor.</source>
        <translation>她的出席和逾期还不允许贷款。问主管。</translation>
    </message>
    <message>
        <source>{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).</source>
        <translation>{name} {meetings} 次会议到 {came} 次，最多逾期 {late} 天。输入 {size} 或更少（{policy}）。</translation>
    </message>
    <message>
        <source>That is more than her next loan may be. Enter less.</source>
        <translation>超过她下笔可借的。少录些。</translation>
    </message>
    <message>
        <source>{name} owes her group {owes} for what others paid; she must repay them first ({policy}).</source>
        <translation>{name} 欠小组代付的 {owes}；须先还（{policy}）。</translation>
    </message>
    <message>
        <source>She owes her group for what others paid; she must repay them first.</source>
        <translation>她欠小组代付的钱；须先还。</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day, at most {days} days on. Choose another day.</source>
        <translation>会议只能改到以后，最多 {days} 天。选另一天。</translation>
    </message>
    <message>
        <source>A meeting is moved to a later day that is not far off. Choose another day.</source>
        <translation>会议只能改到不远的以后。选另一天。</translation>
    </message>
    <message>
        <source>{name} still has {members} members, {loans} loans run. Choose the center that takes them up.</source>
        <translation>{name} 还有 {members} 名成员，{loans} 笔在贷。选接收的中心。</translation>
    </message>
    <message>
        <source>This center still has members. Choose the center that takes them up.</source>
        <translation>这个中心还有成员。选接收的中心。</translation>
    </message>
    <message>
        <source>{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.</source>
        <translation>{group} 还有 {members} 人，基金有 {balance}。都须先转走。</translation>
    </message>
    <message>
        <source>The group still has members or money in its fund. Both must go elsewhere first.</source>
        <translation>小组还有成员或基金有钱。都须先转走。</translation>
    </message>
    <message>
        <source>{name} is not in {group}. Choose one of its members.</source>
        <translation>{name} 不在 {group}。选其成员。</translation>
    </message>
    <message>
        <source>She is not in this group. Choose one of its members.</source>
        <translation>她不在这个小组。选其成员。</translation>
    </message>
    <message>
        <source>{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.</source>
        <translation>{name} 还有储蓄 {balance}。先录取款，再离开。</translation>
    </message>
    <message>
        <source>She still has savings. Enter the withdrawal first, then she may leave.</source>
        <translation>她还有储蓄。先录取款，再离开。</translation>
    </message>
    <message>
        <source>{amount} is more than the {short} that {name} is short of. Enter {short} or less.</source>
        <translation>{amount} 超过 {name} 所缺的 {short}。输入 {short} 或更少。</translation>
    </message>
    <message>
        <source>That is more than she is short of. Enter less.</source>
        <translation>超过她所缺的。少录些。</translation>
    </message>
    <message>
        <source>At most {most} may leave the fund at a time ({policy}). Enter less.</source>
        <translation>基金一次最多出 {most}（{policy}）。少录些。</translation>
    </message>
    <message>
        <source>The fund of {group} has {balance}. Enter that or less.</source>
        <translation>{group} 的基金有 {balance}。输入这个数或更少。</translation>
    </message>
    <message>
        <source>That is more than may leave the fund. Enter less.</source>
        <translation>超过基金可出的。少录些。</translation>
    </message>
    <message>
        <source>{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.</source>
        <translation>{name} 这期已付过 {amount}。返回，或再记，由主管决定。</translation>
    </message>
    <message>
        <source>The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>{name} 的这期已收过。这张收据另存；由主管决定。</translation>
    </message>
    <message>
        <source>This installment was collected before. This receipt is kept aside; the supervisor decides.</source>
        <translation>这期已收过。这张收据另存；由主管决定。</translation>
    </message>
    <message>
        <source>The loan of {name} is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>{name} 的贷款已结清。钱另存并给主管看。</translation>
    </message>
    <message>
        <source>This loan is closed. The money is kept aside and shown to the supervisor.</source>
        <translation>这笔贷款已结清。钱另存并给主管看。</translation>
    </message>
    <message>
        <source>{name} has no loan here. Enter it as savings, or sync and look again.</source>
        <translation>{name} 在这里没有贷款。作储蓄录入，或同步再看。</translation>
    </message>
    <message>
        <source>There is no such loan on this laptop. Enter the money as savings, or sync and look again.</source>
        <translation>本机没有这笔贷款。把钱作储蓄录入，或同步再看。</translation>
    </message>
    <message>
        <source>This loan was taken over from earlier books: what she signed is on paper. Press Ctrl+P to print what is known here.</source>
        <translation>这笔贷款从以前的账册接收而来：她签的在纸上。按 Ctrl+P 打印这里知道的内容。</translation>
    </message>
    <message>
        <source>{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.</source>
        <translation>{amount} 超过未还的 {outstanding}。检查金额，或还清贷款。</translation>
    </message>
    <message>
        <source>That is more than is left to pay. Check the amount, or pay off the loan.</source>
        <translation>超过未还的。检查金额，或还清贷款。</translation>
    </message>
    <message>
        <source>{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.</source>
        <translation>{amount} 超过应退数。只录多付的，不要更多。</translation>
    </message>
    <message>
        <source>That is more than is to be paid back on this loan. The supervisor decides.</source>
        <translation>超过这笔贷款应退的。由主管决定。</translation>
    </message>
    <message>
        <source>{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.</source>
        <translation>{amount} 还不清；{outstanding} 才清。录那个数，或作普通还款。</translation>
    </message>
    <message>
        <source>This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.</source>
        <translation>这不是当天的还清额。作普通还款计，由主管决定。</translation>
    </message>
    <message>
        <source>A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.</source>
        <translation>放款只能当天收回。改为商定新计划或核销。</translation>
    </message>
    <message>
        <source>Only {open} of this is still open on the loan. Waive at most that much.</source>
        <translation>贷款上这项只剩 {open}。最多减免这么多。</translation>
    </message>
    <message>
        <source>That is more than is still open on the loan. Waive at most what is open.</source>
        <translation>超过贷款上未清的。最多减免未清数。</translation>
    </message>
    <message>
        <source>The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.</source>
        <translation>新计划收本金 {asked}，而欠 {owed}。按现欠重录。</translation>
    </message>
    <message>
        <source>The schedule does not ask exactly what is owed. Enter it again from what is owed now.</source>
        <translation>计划所收与所欠不完全相等。按现欠重录。</translation>
    </message>
    <message>
        <source>The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>{name} 的贷款没批准。不可放款。请主管决定。</translation>
    </message>
    <message>
        <source>This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.</source>
        <translation>这笔贷款没批准或不再有效。不可放款。请主管决定。</translation>
    </message>
    <message>
        <source>{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.</source>
        <translation>{name} 已在 {day} 得到这笔贷款。不可再放。打开她的贷款。</translation>
    </message>
    <message>
        <source>This approval was used already. Nothing more may be handed over. Open the loan.</source>
        <translation>这个批准已用过。不可再放。打开贷款。</translation>
    </message>
    <message>
        <source>The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>批准在 {day} 到期。不可放款。请主管再批。</translation>
    </message>
    <message>
        <source>The approval is too old. No money may be handed over. Ask the supervisor to approve it again.</source>
        <translation>批准太旧。不可放款。请主管再批。</translation>
    </message>
    <message>
        <source>{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.</source>
        <translation>批准的是 {approved}，不是 {amount}。不可放款。录批准的数。</translation>
    </message>
    <message>
        <source>This is not what was approved. No money may be handed over. Look at the approval again.</source>
        <translation>这不是批准的内容。不可放款。再看批准。</translation>
    </message>
    <message>
        <source>{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.</source>
        <translation>{product} 自 {day} 起不再提供。还没保存。选另一产品。</translation>
    </message>
    <message>
        <source>This product is not offered any more. Nothing was saved yet. Choose another product.</source>
        <translation>这个产品不再提供。还没保存。选另一产品。</translation>
    </message>
    <message>
        <source>Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>{amount} 起的贷款先审查（{policy}）。没有决定。请信贷员审查。</translation>
    </message>
    <message>
        <source>A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.</source>
        <translation>这么大的贷款先审查。没有决定。请信贷员审查。</translation>
    </message>
    <message>
        <source>She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.</source>
        <translation>按你的权限她总共可欠 {most}（{policy}）。没有决定。批少些，或问办公室。</translation>
    </message>
    <message>
        <source>This is more than you may approve. Nothing was decided. Approve less, or ask the office.</source>
        <translation>超过你可批的。没有决定。批少些，或问办公室。</translation>
    </message>
    <message>
        <source>{limit} Nothing was saved yet. Change it, or choose another product.</source>
        <translation>{limit} 还没保存。改它，或选另一产品。</translation>
    </message>
    <message>
        <source>This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.</source>
        <translation>超出产品允许的。还没保存。改它，或选另一产品。</translation>
    </message>
    <message>
        <source>The branch is closed too long for these installments. Choose another product, or ask the office.</source>
        <translation>网点关门太久，这些分期不行。选另一产品，或问办公室。</translation>
    </message>
    <message>
        <source>{name} has an application for {amount} already. Open that one, or let her withdraw it first.</source>
        <translation>{name} 已申请 {amount}。打开那份，或让她先撤回。</translation>
    </message>
    <message>
        <source>She has an application already. Open that one, or let her withdraw it first.</source>
        <translation>她已有申请。打开那份，或让她先撤回。</translation>
    </message>
    <message>
        <source>{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.</source>
        <translation>{center} 不是{rhythm}开会，而 {product} 要求如此。选合会期的产品。</translation>
    </message>
    <message>
        <source>The center does not meet when installments fall due. Choose a product that fits its meetings.</source>
        <translation>分期到期时中心不开会。选合会期的产品。</translation>
    </message>
    <message>
        <source>{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.</source>
        <translation>{product} 给小组成员，而 {name} 没有小组。选另一产品，或让她入组。</translation>
    </message>
    <message>
        <source>This product is for members of a group. Choose another product, or enter her in a group.</source>
        <translation>这个产品给小组成员。选另一产品，或让她入组。</translation>
    </message>
    <message>
        <source>In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.</source>
        <translation>{month} 到期 {asked}；按现金流她承担 {limit}（{policy}）。用小些的贷款。</translation>
    </message>
    <message>
        <source>The installments are more than her cash flow carries. Use a smaller loan, or more installments.</source>
        <translation>分期超过她现金流能承担的。用小些的贷款，或多分几期。</translation>
    </message>
    <message>
        <source>{name} stands in for {count} already; {most} is the most. Choose another guarantor.</source>
        <translation>{name} 已担保 {count} 人；上限 {most}。选另一担保人。</translation>
    </message>
    <message>
        <source>She stands in for as many as she may. Choose another guarantor.</source>
        <translation>她已担保满额。选另一担保人。</translation>
    </message>
    <message>
        <source>That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>这会形成 {length} 人互保圈。选别人，或问主管。</translation>
    </message>
    <message>
        <source>That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.</source>
        <translation>这会形成互保圈。选别人，或问主管。</translation>
    </message>
    <message>
        <source>{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.</source>
        <translation>{name} 每月余 {free}；要担保 {burden}。选另一担保人，或加一位。</translation>
    </message>
    <message>
        <source>She has too little left a month to stand in for this. Choose another guarantor, or add one.</source>
        <translation>她每月余力太少。选另一担保人，或加一位。</translation>
    </message>
    <message>
        <source>What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>{name} 每月余力不详。先写她的现金流，再记录。</translation>
    </message>
    <message>
        <source>What she has left a month is not known. Write her cash-flow sheet first, then record this again.</source>
        <translation>她每月余力不详。先写她的现金流，再记录。</translation>
    </message>
    <message>
        <source>Nobody can stand in for herself. Choose another guarantor.</source>
        <translation>没人能为自己担保。选另一担保人。</translation>
    </message>
    <message>
        <source>She does not stand in for this loan any more. Sync and look again.</source>
        <translation>她不再为这笔贷款担保。同步再看。</translation>
    </message>
    <message>
        <source>{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.</source>
        <translation>这笔贷款 {needed} 位担保人中有 {count} 位（{policy}）。再录一位。</translation>
    </message>
    <message>
        <source>More guarantors must stand in for this loan. Enter another one.</source>
        <translation>这笔贷款要更多担保人。再录一位。</translation>
    </message>
    <message>
        <source>This covenant is over. Nothing was changed. Open the loan and look again.</source>
        <translation>这项约定已结束。什么都没变。打开贷款再看。</translation>
    </message>
    <message>
        <source>This loan is not behind. Nobody was asked to pay. Look again when an installment is missed.</source>
        <translation>这笔贷款没逾期。没要求谁付。漏期时再看。</translation>
    </message>
    <message>
        <source>It was approved with other terms. Nothing was handed over. Open the loan file and agree on them.</source>
        <translation>以别的条件批准。没放款。打开档案商定。</translation>
    </message>
    <message>
        <source>Not every step is ticked yet. Nothing was handed over. Look at each one first.</source>
        <translation>还有步骤没勾。没放款。先逐项看。</translation>
    </message>
    <message>
        <source>Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6.</source>
        <translation>她的签名或手印还没拍。没放款。按 F6。</translation>
    </message>
    <message>
        <source>Receipt {number} was reversed before. Nothing was changed.</source>
        <translation>收据 {number} 已冲销过。什么都没变。</translation>
    </message>
    <message>
        <source>This receipt was reversed before. Nothing was changed.</source>
        <translation>这张收据已冲销过。什么都没变。</translation>
    </message>
    <message>
        <source>She has {balance} in savings. Enter that or less.</source>
        <translation>她有储蓄 {balance}。输入这个数或更少。</translation>
    </message>
    <message>
        <source>That is more than she has in savings. Enter less.</source>
        <translation>超过她的储蓄。少录些。</translation>
    </message>
    <message>
        <source>You counted {counted}, the sheet says {expected}. Count again, or write the reason.</source>
        <translation>你点了 {counted}，收款表是 {expected}。再点，或写原因。</translation>
    </message>
    <message>
        <source>The counted cash and the sheet differ. Count again, or write the reason.</source>
        <translation>所点现金与收款表不同。再点，或写原因。</translation>
    </message>
    <message>
        <source>{day} is closed. Record it today as a correction.</source>
        <translation>{day} 已日结。今天作更正记录。</translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} you may take back alone ({policy}). A supervisor decides.</source>
        <translation>{amount} 超过你可单独收回的 {limit}（{policy}）。由主管决定。</translation>
    </message>
    <message>
        <source>This is more than you may take back alone. The supervisor decides.</source>
        <translation>超过你可单独收回的。由主管决定。</translation>
    </message>
    <message>
        <source>That day is closed. What came for it is kept aside; record corrections today.</source>
        <translation>那天已日结。后来的另存；更正记在今天。</translation>
    </message>
    <message>
        <source>You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.</source>
        <translation>你有 {held}，需要 {amount}。先领钱，或问主管。</translation>
    </message>
    <message>
        <source>More was paid out than was there. The record is kept; the supervisor looks at it.</source>
        <translation>付出多于所有。记录保存；主管会看。</translation>
    </message>
    <message>
        <source>The cash is not counted yet. Nothing was closed. Count it, then close the day.</source>
        <translation>现金还没点。没日结。点后再日结。</translation>
    </message>
    <message>
        <source>{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.</source>
        <translation>你留 {kept}；可留 {limit}（{policy}）。多上交，或写原因。</translation>
    </message>
    <message>
        <source>More stays with you than is allowed. Hand in more, or write the reason.</source>
        <translation>留的超过允许。多上交，或写原因。</translation>
    </message>
    <message>
        <source>A receipt number is missing. The money counts; the supervisor looks at it.</source>
        <translation>缺一个收据号。钱算数；主管会看。</translation>
    </message>
    <message>
        <source>A receipt number was given out twice. The money counts; the supervisor looks at it.</source>
        <translation>一个收据号发了两次。钱算数；主管会看。</translation>
    </message>
    <message>
        <source>The branch counted another sum than was handed in. The supervisor decides.</source>
        <translation>网点清点与上交的不同。由主管决定。</translation>
    </message>
    <message>
        <source>{typed} is not a whole check code. Look at the receipt and type its ten signs again.</source>
        <translation>{typed} 不是完整的校验码。看收据再输十个字符。</translation>
    </message>
    <message>
        <source>This is not a whole check code. Type the ten signs on the receipt again.</source>
        <translation>这不是完整的校验码。再输收据上的十个字符。</translation>
    </message>
    <message>
        <source>{day} is not closed yet. Close that day first; nothing was changed.</source>
        <translation>{day} 还没日结。先日结那天；什么都没变。</translation>
    </message>
    <message>
        <source>An earlier day is not closed yet. Close that day first; nothing was changed.</source>
        <translation>更早的一天还没日结。先日结那天；什么都没变。</translation>
    </message>
    <message>
        <source>{what} is not finished. The day stays open. Finish it, or throw it away, then close.</source>
        <translation>{what} 没做完。今天还开着。做完或扔掉，再日结。</translation>
    </message>
    <message>
        <source>Something of this day is not finished. The day stays open. Finish it, then close.</source>
        <translation>今天有未做完的。今天还开着。做完再日结。</translation>
    </message>
    <message>
        <source>There is no note or coin of {value}. Correct that line and save again.</source>
        <translation>没有 {value} 的纸币或硬币。改这行再保存。</translation>
    </message>
    <message>
        <source>One line names a note or coin that does not exist. Correct it and save again.</source>
        <translation>有一行的面额不存在。改正再保存。</translation>
    </message>
    <message>
        <source>You have {held}. Enter that or less.</source>
        <translation>你有 {held}。输入这个数或更少。</translation>
    </message>
    <message>
        <source>That is more than you have. Enter less.</source>
        <translation>超过你有的。少录些。</translation>
    </message>
    <message>
        <source>Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.</source>
        <translation>不在的人的日结要两人做。没日结。选谁和你一同清点。</translation>
    </message>
    <message>
        <source>{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>{name} 今天已{moved} {amount}。还没保存。再看看，或再记一次。</translation>
    </message>
    <message>
        <source>The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.</source>
        <translation>同样的金额今天已变动过。还没保存。再看看，或再记一次。</translation>
    </message>
    <message>
        <source>At most {most} may be taken out at a time ({policy}). Enter less.</source>
        <translation>一次最多取 {most}（{policy}）。少录些。</translation>
    </message>
    <message>
        <source>That is more than may be taken out at a time. Enter less.</source>
        <translation>超过一次可取的。少录些。</translation>
    </message>
    <message>
        <source>She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.</source>
        <translation>她本月取了 {times} 次；上限 {most}（{policy}）。下月再试。</translation>
    </message>
    <message>
        <source>She took savings out as often as she may this month. Try again next month.</source>
        <translation>她本月已取满次数。下月再试。</translation>
    </message>
    <message>
        <source>{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.</source>
        <translation>有贷款时须留 {keep}（{policy}）;她可取 {free}。输入这个数或更少。</translation>
    </message>
    <message>
        <source>A part of her savings must stay in while her loan runs. Enter less.</source>
        <translation>有贷款时须留一部分储蓄。少录些。</translation>
    </message>
    <message>
        <source>She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.</source>
        <translation>她有储蓄 {balance}，上限 {most}（{policy}）。输入 {room} 或更少。</translation>
    </message>
    <message>
        <source>That is more than she may have in savings. Enter less.</source>
        <translation>超过她可存的。少录些。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有障碍。</translation>
    </message>
    <message>
        <source>{field} cannot be {value}. Nothing was saved yet. Correct it and save again.</source>
        <translation>{field} 不能是 {value}。还没保存。改正再保存。</translation>
    </message>
    <message>
        <source>One of the values cannot be right. Nothing was saved yet. Look at the marked field.</source>
        <translation>有个值不可能对。还没保存。看标出的字段。</translation>
    </message>
    <message>
        <source>{name} changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>{name} 先改了这个。你的记录在历史里。打开再看。</translation>
    </message>
    <message>
        <source>Somebody changed this first. Your record is kept in the history. Open it and look again.</source>
        <translation>有人先改了这个。你的记录在历史里。打开再看。</translation>
    </message>
    <message>
        <source>{name} decided this already. Both values stay in the history.</source>
        <translation>{name} 已决定。两个值都在历史里。</translation>
    </message>
    <message>
        <source>This was decided already. Both values stay in the history.</source>
        <translation>已经决定。两个值都在历史里。</translation>
    </message>
    <message>
        <source>Two records carry the same number. Both are kept. Send the diagnosis to IT.</source>
        <translation>两条记录同号。两条都保留。把诊断发给IT。</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. The decision stands. Open it and decide what follows.</source>
        <translation>不能再撤回。决定有效。打开它，决定后续。</translation>
    </message>
    <message>
        <source>This is your own work. Another supervisor must look at it.</source>
        <translation>这是你自己的工作。须由另一主管看。</translation>
    </message>
    <message>
        <source>Only {role} may do this. Nothing was changed. Ask your supervisor.</source>
        <translation>只有{role}可做。什么都没变。问主管。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your supervisor.</source>
        <translation>你的角色不允许。什么都没变。问主管。</translation>
    </message>
    <message>
        <source>This record is not on this laptop. Nothing is lost. Sync, then look again.</source>
        <translation>这条记录不在本机。什么都没丢。同步再看。</translation>
    </message>
    <message>
        <source>{name} is recorded already. Open that record, or change what tells them apart.</source>
        <translation>{name} 已记录。打开那条，或改区别之处。</translation>
    </message>
    <message>
        <source>This is recorded already. Open that record, or change what tells them apart.</source>
        <translation>已经记录。打开那条，或改区别之处。</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.</source>
        <translation>IT停用了这台电脑。请交到网点。还没删除什么。</translation>
    </message>
    <message>
        <source>Another officer has this center now. Your record is kept and waits for her decision.</source>
        <translation>这个中心现由另一信贷员负责。你的记录保存着，等他决定。</translation>
    </message>
    <message>
        <source>A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.</source>
        <translation>一台电脑被恢复或复制，重新开始。什么都没丢。问是谁的。</translation>
    </message>
    <message>
        <source>This record comes from a newer version. It is kept as it is. Update this laptop.</source>
        <translation>这条来自更新的版本。照原样保存。更新这台电脑。</translation>
    </message>
    <message>
        <source>This record cannot be read here. It is kept as it is. Send the diagnosis to IT.</source>
        <translation>这条在此读不了。照原样保存。把诊断发给IT。</translation>
    </message>
    <message>
        <source>{name} changed the {field} too. Choose which is right.</source>
        <translation>{name} 也改了{field}。选哪个对。</translation>
    </message>
    <message>
        <source>This was changed here and at the office. Both are kept. Choose which is right.</source>
        <translation>这里和办公室都改了。两个都保留。选哪个对。</translation>
    </message>
    <message>
        <source>Sun (outdoors)</source>
        <translation>阳光（户外）</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>去 {page}</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>去冲突</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>去报表</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>去会议</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>去草稿</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Look: {look}</source>
        <translation>外观：{look}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Letters work as keys</source>
        <translation>字母作按键</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>to the office</source>
        <translation>到办公室</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Photos go to the office.</source>
        <translation>照片正发往办公室。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>all work is safe here</source>
        <translation>全部工作安全在此</translation>
    </message>
    <message numerus="yes">
        <source>{n} change safe here</source>
        <comment>{n} changes safe here</comment>
        <translation>
            <numerusform>{n} 项改动安全在此</numerusform>
        </translation>
    </message>
    <message>
        <source>all received {time}</source>
        <translation>{time} 全部收到</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} 起离线</translation>
    </message>
    <message>
        <source>Sending {done} of {all}</source>
        <translation>正在发送 {done}/{all}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Loading: {page}</source>
        <translation>正在加载：{page}</translation>
    </message>
    <message>
        <source>20, 20/10, +7, fri</source>
        <translation>20,20/10,+7,fri</translation>
    </message>
    <message>
        <source>Keys: {keys}</source>
        <translation>按键：{keys}</translation>
    </message>
    <message numerus="yes">
        <source>{n} needs you</source>
        <comment>{n} need you</comment>
        <translation>
            <numerusform>{n} 项需要你</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>looking for the office</source>
        <translation>正在找办公室</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>money</comment>
        <translation>剩余</translation>
    </message>
    <message>
        <source>For {amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>installment {amount}</source>
        <translation>每期 {amount}</translation>
    </message>
    <message>
        <source>{title} ready to print: {path}</source>
        <translation>{title} 可打印：{path}</translation>
    </message>
    <message>
        <source>{title} written: {path}</source>
        <translation>{title} 已写：{path}</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORDS, NOT MONEY</source>
        <translation>模拟记录，不是钱</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>NOT SAVED YET</source>
        <translation>还没保存</translation>
    </message>
    <message>
        <source>SYNTHETIC RECORD, NOT MONEY</source>
        <translation>模拟记录，不是钱</translation>
    </message>
    <message>
        <source>Synthetic records, not money</source>
        <translation>模拟记录，不是钱</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>照片 {number}/{total}</translation>
    </message>
    <message>
        <source>It is not on this laptop yet. It was asked for and comes with the next sync.</source>
        <translation>还不在本机。已请求，随下次同步到来。</translation>
    </message>
    <message>
        <source>Approve instead</source>
        <translation>改为批准</translation>
    </message>
    <message>
        <source>In installments</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>the officer reads it first</source>
        <translation>信贷员先读它</translation>
    </message>
    <message>
        <source>Approve these terms</source>
        <translation>批准这些条件</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>申请 {amount}</translation>
    </message>
    <message>
        <source>asked for {count}</source>
        <translation>申请 {count}</translation>
    </message>
    <message>
        <source>Choose at most {amount}: she asked for that.</source>
        <translation>最多选 {amount}：她申请的数。</translation>
    </message>
    <message>
        <source>Use numbers only, like {example}</source>
        <translation>只用数字，如 {example}</translation>
    </message>
    <message>
        <source>These are the terms asked for. Change one, or press Esc and A.</source>
        <translation>这就是申请的条件。改一项，或按 Esc 再按 A。</translation>
    </message>
    <message numerus="yes">
        <source>Copy is {n} day old</source>
        <comment>Copy is {n} days old</comment>
        <translation>
            <numerusform>复制已 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What the office changed after {day} is not here yet. What you record here is complete.</source>
        <translation>办公室 {day} 之后的改动还不在这里。你记录的是完整的。</translation>
    </message>
    <message>
        <source>With every exchange</source>
        <translation>随每次交换</translation>
    </message>
    <message>
        <source>Only over a good line</source>
        <translation>只在好的网络</translation>
    </message>
    <message>
        <source>How this laptop sends</source>
        <translation>这台电脑怎么发送</translation>
    </message>
    <message>
        <source>Photos go</source>
        <translation>照片发送</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>暂停 1 小时</translation>
    </message>
    <message>
        <source>By USB go words and amounts. Photos wait for a network.</source>
        <translation>USB 只带文字和金额。照片要等有网络。</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>现在继续</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>一条备注</translation>
    </message>
    <message>
        <source>The purpose is not chosen yet</source>
        <translation>还没选目的</translation>
    </message>
    <message>
        <source>The outcome is not chosen yet</source>
        <translation>还没选结果</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>还没备注</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>还没完成</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>还没登记</translation>
    </message>
    <message>
        <source>Her name is not typed yet</source>
        <translation>还没写姓名</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>还没提交</translation>
    </message>
    <message>
        <source>The amount is not typed yet</source>
        <translation>还没写金额</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer so far</source>
        <comment>{n} answers so far</comment>
        <translation>
            <numerusform>已答 {n} 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} member entered</source>
        <comment>{n} members entered</comment>
        <translation>
            <numerusform>已录 {n} 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is begun and not kept yet</source>
        <translation>清点已开始，未保留</translation>
    </message>
    <message numerus="yes">
        <source>{n} value chosen, not saved</source>
        <comment>{n} values chosen, not saved</comment>
        <translation>
            <numerusform>选了 {n} 个值，未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Her cash-flow sheet is not handed in yet</source>
        <translation>现金流表还没提交</translation>
    </message>
    <message>
        <source>What she pledges is not handed in yet</source>
        <translation>抵押物还没提交</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>No savings yet</source>
        <translation>还没有储蓄</translation>
    </message>
    <message>
        <source>Asked. The question goes with the next exchange</source>
        <translation>已问。下次交换时发出</translation>
    </message>
    <message>
        <source>Answered. Saved here</source>
        <translation>已答。存在本机</translation>
    </message>
    <message>
        <source>Not sure? Ask who wrote it; the conflict waits.</source>
        <translation>不确定？问写的人；冲突会等。</translation>
    </message>
    <message>
        <source>{asker} asked {asked}: {words}</source>
        <translation>{asker} 问 {asked}：{words}</translation>
    </message>
    <message>
        <source>{name} answered: {words}</source>
        <translation>{name} 答：{words}</translation>
    </message>
    <message>
        <source>No answer from {name} yet.</source>
        <translation>{name} 还没回答。</translation>
    </message>
    <message>
        <source>How it is paid out</source>
        <translation>如何支付</translation>
    </message>
    <message>
        <source>Number of the transfer or cheque</source>
        <translation>转账或支票号码</translation>
    </message>
    <message>
        <source>Write the number of the transfer, so that the office finds it.</source>
        <translation>写转账号码，好让办公室查到。</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score}（满分100）</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>没有分数</translation>
    </message>
    <message>
        <source>It is written below the notes about her, with today&apos;s date and your name.</source>
        <translation>写在她的备注下面，带今天日期和你的名字。</translation>
    </message>
    <message>
        <source>What is to be remembered about {name}?</source>
        <translation>关于 {name} 要记住什么？</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>写几个字，或不写。</translation>
    </message>
    <message>
        <source>Promise kept: {amount}, {day}</source>
        <translation>承诺已守：{amount}，{day}</translation>
    </message>
    <message>
        <source>Promise not kept: {amount}, {day}</source>
        <translation>承诺未守：{amount}，{day}</translation>
    </message>
    <message>
        <source>Promise: {amount}, {day}</source>
        <translation>承诺：{amount}，{day}</translation>
    </message>
    <message>
        <source>Her first promise</source>
        <translation>她的首次承诺</translation>
    </message>
    <message>
        <source>{kept} of {made} promises kept before today</source>
        <translation>此前 {made} 次承诺守了 {kept} 次</translation>
    </message>
    <message>
        <source>Receipt {number} counts until the supervisor decides. It goes with the next exchange.</source>
        <translation>主管决定前收据 {number} 算数。下次交换时发送。</translation>
    </message>
    <message>
        <source>of this laptop; each choice counts at once</source>
        <translation>本机的；每项选择立即生效</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>打印测试收据</translation>
    </message>
    <message>
        <source>Listen for a position</source>
        <translation>接收位置</translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation>按数字选</translation>
    </message>
    <message>
        <source>Next choice</source>
        <translation>下一选项</translation>
    </message>
    <message>
        <source>Choose the receipt printer</source>
        <translation>选收据打印机</translation>
    </message>
    <message>
        <source>print a test</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <source>try the position</source>
        <translation>试位置</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>给IT的诊断</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>This printer works with Fieldbook.</source>
        <translation>这台打印机可与 Fieldbook 用。</translation>
    </message>
    <message>
        <source>Both ends of each line of dashes must be on the paper.</source>
        <translation>每条虚线的两端都要在纸上。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>选打印机</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>还没试</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>定位接收器</translation>
    </message>
    <message>
        <source>From files: take them with a phone or camera, then choose them on the visit page. No camera is used.</source>
        <translation>来自文件：用手机或相机拍，再在走访页面选。不用摄像头。</translation>
    </message>
    <message>
        <source>None: receipts come as PDF, for any printer</source>
        <translation>无：收据出PDF，任何打印机可用</translation>
    </message>
    <message>
        <source>No printer is chosen. Receipts come as PDF until you choose one.</source>
        <translation>没选打印机。选之前收据出PDF。</translation>
    </message>
    <message>
        <source>Sending a test to the printer</source>
        <translation>正在发送测试</translation>
    </message>
    <message>
        <source>The printer took the test. Look whether it is on the paper.</source>
        <translation>打印机收下了测试。看纸上有没有。</translation>
    </message>
    <message>
        <source>The printer did not answer. Look at its cable, paper and address, then try again.</source>
        <translation>打印机没回应。看电缆、纸和地址，再试。</translation>
    </message>
    <message>
        <source>No receiver found. Plug it in and listen again; visits go on without</source>
        <translation>没找到接收器。接上再试；没有也可走访</translation>
    </message>
    <message>
        <source>It works: a position came from {port}</source>
        <translation>可用：位置来自 {port}</translation>
    </message>
    <message>
        <source>{port} is there and has no signal yet. Go under the open sky</source>
        <translation>{port} 在，还没信号。到露天处</translation>
    </message>
    <message>
        <source>Listening, {seconds} s</source>
        <translation>正在接收，{seconds} 秒</translation>
    </message>
    <message>
        <source>Its next meeting is {day}. Receipts of this one will carry today.</source>
        <translation>下次会议 {day}。这次的收据写今天。</translation>
    </message>
    <message>
        <source>It is not the meeting of today. Receipts will carry that day.</source>
        <translation>不是今天的会议。收据写那天。</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>回到会议</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>{name} is not short of anything today.</source>
        <translation>{name} 今天什么都不缺。</translation>
    </message>
    <message>
        <source>Number of the transfer, if there is one</source>
        <translation>转账号码（如有）</translation>
    </message>
    <message>
        <source>{amount} is expected of her. What comes this way is not in the cash you count.</source>
        <translation>应收她 {amount}。这样来的不在你点的现金里。</translation>
    </message>
    <message>
        <source>How does {name} pay?</source>
        <translation>{name} 怎么付？</translation>
    </message>
    <message>
        <source>Nothing is asked here. What somebody asks about your work stands on Today.</source>
        <translation>这里没有提问。对你工作的提问在“今天”。</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>打开今天</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说过什么</translation>
    </message>
    <message>
        <source>At most {count} letters.</source>
        <translation>最多 {count} 字。</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送回答</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>打开工作</translation>
    </message>
    <message>
        <source>open the work</source>
        <translation>打开工作</translation>
    </message>
    <message>
        <source>Nothing is open that could be answered.</source>
        <translation>没有待回答的。</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>这里没有人提问。</translation>
    </message>
    <message>
        <source>Write an answer first. It is kept here and goes with the next sync.</source>
        <translation>先写回答。存在本机，随下次同步发送。</translation>
    </message>
    <message>
        <source>Saved here. It is read after the next sync</source>
        <translation>已存本机。下次同步后读到</translation>
    </message>
    <message>
        <source>You buy for 60 and sell for 75. What do you earn on one?</source>
        <translation>60 买进，75 卖出。一个赚多少？</translation>
    </message>
    <message>
        <source>You owe 1,000 and pay 2 for every 100 in a month. What is that?</source>
        <translation>欠 1,000，每月每 100 付 2。是多少？</translation>
    </message>
    <message>
        <source>Five people share 400 alike. How much does each one get?</source>
        <translation>五个人平分 400。每人多少？</translation>
    </message>
    <message>
        <source>The message could not be read. Nothing was taken; send it again.</source>
        <translation>消息读不出。什么都没收；请再发。</translation>
    </message>
    <message>
        <source>A segment is damaged. None of it was taken; the laptop keeps it. Call support.</source>
        <translation>有一段损坏。没收；电脑保留着。请联系支持。</translation>
    </message>
    <message>
        <source>A signature is not right. Nothing was taken; the laptop keeps it. Call support.</source>
        <translation>有签名不对。没收；电脑保留着。请联系支持。</translation>
    </message>
    <message>
        <source>The session is over. Nothing is lost; the laptop opens a new one.</source>
        <translation>会话结束。什么都没丢；电脑会重开。</translation>
    </message>
    <message>
        <source>This laptop is not enrolled here. Its records are kept on it. Ask IT.</source>
        <translation>这台电脑没在此登记。记录留在本机。问IT。</translation>
    </message>
    <message>
        <source>IT has blocked this laptop. It can still send; hand it in at the branch.</source>
        <translation>IT停用了这台电脑。仍可发送；请交到网点。</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Nothing was changed. Ask for a new one.</source>
        <translation>代码不对或已过期。什么都没变。要个新的。</translation>
    </message>
    <message>
        <source>That code was used already. Nothing was changed. Ask for a new one.</source>
        <translation>代码已用过。什么都没变。要个新的。</translation>
    </message>
    <message>
        <source>Earlier records are missing here. Nothing is lost; the laptop sends them again.</source>
        <translation>这里缺较早的记录。什么都没丢；电脑会再发。</translation>
    </message>
    <message>
        <source>This laptop was restored or copied. Its records are kept apart; ask IT.</source>
        <translation>这台电脑被恢复或复制。记录另存；问IT。</translation>
    </message>
    <message>
        <source>This laptop&apos;s series was closed. Its records are kept on it. Ask IT.</source>
        <translation>这台电脑的序列已关闭。记录留在本机。问IT。</translation>
    </message>
    <message>
        <source>A newer session of this laptop is known. Perhaps it was copied. Ask IT.</source>
        <translation>已知这台电脑有更新的会话。也许被复制。问IT。</translation>
    </message>
    <message>
        <source>The office&apos;s log was restored. The laptop fetches it again; nothing here is lost.</source>
        <translation>办公室的日志被恢复。电脑会重取；这里没丢什么。</translation>
    </message>
    <message>
        <source>The message leaned on records that are not here. Nothing was taken; the laptop sends it whole.</source>
        <translation>消息依赖这里没有的记录。没收；电脑会整份发送。</translation>
    </message>
    <message>
        <source>The message is too large. Nothing of it was taken; the laptop keeps it.</source>
        <translation>消息太大。没收；电脑保留着。</translation>
    </message>
    <message>
        <source>Too many tries. Nothing is lost; wait a little.</source>
        <translation>尝试太多。什么都没丢；稍等。</translation>
    </message>
    <message>
        <source>This version is too old to receive. Its records are safe. Update the app.</source>
        <translation>版本太旧，收不了。记录安全。请更新。</translation>
    </message>
    <message>
        <source>The office is busy. Nothing is lost; the laptop tries again.</source>
        <translation>办公室忙。什么都没丢；电脑会再试。</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Nothing is lost; keep collecting and tell IT.</source>
        <translation>办公室磁盘满了。什么都没丢；继续收款并告诉IT。</translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation>这里没有这个。</translation>
    </message>
    <message>
        <source>The photo goes on at another place. Nothing is lost; it goes on there.</source>
        <translation>照片从别处继续。什么都没丢；会从那里继续。</translation>
    </message>
    <message>
        <source>A photo arrived damaged and was not kept. The laptop has it and sends it again.</source>
        <translation>一张照片到时损坏，没留。电脑有，会再发。</translation>
    </message>
    <message>
        <source>This laptop has sent its photos for today. The others are kept and go tomorrow.</source>
        <translation>今天的照片已发够。其余保存，明天再发。</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some space.</source>
        <translation>磁盘满了。这没保存；以前存的安全。腾些空间。</translation>
    </message>
    <message>
        <source>Another program is busy with this database. Nothing was lost. Try again in a moment.</source>
        <translation>另一程序在用这个数据库。什么都没丢。稍后再试。</translation>
    </message>
    <message>
        <source>The database here cannot be read. What the office received is safe. Delete nothing; ask IT.</source>
        <translation>这里的数据库读不了。办公室收到的安全。什么都别删；问IT。</translation>
    </message>
    <message>
        <source>The database does not open with this key, or its start is damaged. Nothing changed. Ask IT.</source>
        <translation>数据库用这把钥匙打不开，或开头损坏。什么都没变。问IT。</translation>
    </message>
    <message>
        <source>The data folder of this laptop cannot be written. This was not saved. Ask IT for permission.</source>
        <translation>数据文件夹写不了。这没保存。请IT给权限。</translation>
    </message>
    <message>
        <source>This database was written by a newer version. Nothing was changed. Install the newer version.</source>
        <translation>这个数据库由更新的版本写成。什么都没变。请装新版本。</translation>
    </message>
    <message>
        <source>The database library here is too old to be safe. Nothing was opened. Ask IT to update it.</source>
        <translation>数据库程序库太旧，不安全。没打开。请IT更新。</translation>
    </message>
    <message>
        <source>The disk did not take it. This was not saved; what was saved before is safe. Try again, then ask IT.</source>
        <translation>磁盘没写进。这没保存；以前存的安全。再试，然后问IT。</translation>
    </message>
    <message numerus="yes">
        <source>IT has blocked this laptop. {n} change went to the office. Hand it in at the branch.</source>
        <comment>IT has blocked this laptop. {n} changes went to the office. Hand it in at the branch.</comment>
        <translation>
            <numerusform>IT停用了这台电脑。{n} 项改动已到办公室。请交到网点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change and sent {pulled}.</source>
        <comment>The office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>办公室收到 {n} 项改动，发来 {pulled}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office received {n} change.</source>
        <comment>The office received {n} changes.</comment>
        <translation>
            <numerusform>办公室收到 {n} 项改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change came from the office.</source>
        <comment>{n} changes came from the office.</comment>
        <translation>
            <numerusform>办公室来了 {n} 项改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and at the office.</source>
        <translation>这里和办公室全都一样。</translation>
    </message>
    <message>
        <source>{done} Photos go on when the line is back.</source>
        <translation>{done} 网络恢复后照片继续。</translation>
    </message>
    <message>
        <source>The office could not be reached ({detail}). Nothing is lost; it goes on by itself.</source>
        <translation>连不上办公室（{detail}）。什么都没丢；会自动继续。</translation>
    </message>
    <message>
        <source>Optional, like the statements. They do not count in the score; they are kept to learn from.</source>
        <translation>可选，同陈述一样。不计入分数；留作学习。</translation>
    </message>
    <message>
        <source>Both tests are through.</source>
        <translation>两项测试都做完了。</translation>
    </message>
    <message>
        <source>If you could choose: {today} today, or {later} in six months?</source>
        <translation>若可选：今天 {today}，还是六个月后 {later}？</translation>
    </message>
    <message>
        <source>{amount} today</source>
        <translation>今天 {amount}</translation>
    </message>
    <message>
        <source>{amount} in six months</source>
        <translation>六个月后 {amount}</translation>
    </message>
    <message>
        <source>Savings over time</source>
        <translation>储蓄走势</translation>
    </message>
    <message>
        <source>PAR 1</source>
        <translation>PAR 1</translation>
    </message>
    <message>
        <source>PAR 30, share</source>
        <translation>PAR 30 比例</translation>
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
        <translation>退回</translation>
    </message>
    <message>
        <source>Portfolio at risk by member</source>
        <translation>按成员风险贷款</translation>
    </message>
    <message>
        <source>Portfolio at risk by group</source>
        <translation>按小组风险贷款</translation>
    </message>
    <message>
        <source>Portfolio at risk by center</source>
        <translation>按中心风险贷款</translation>
    </message>
    <message>
        <source>Portfolio at risk by officer</source>
        <translation>按信贷员风险贷款</translation>
    </message>
    <message>
        <source>PAR 30: principal outstanding of loans late by more than 30 days; whole loans count.</source>
        <translation>PAR 30：逾期超 30 天贷款的未偿本金；整笔计入。</translation>
    </message>
    <message>
        <source>PAR 1: the same of loans that are late by a day or more.</source>
        <translation>PAR 1：逾期一天起贷款的同一数。</translation>
    </message>
    <message>
        <source>Rescheduled loans count by their new schedule; what is written off is left out.</source>
        <translation>重组贷款按新计划计；已核销的不计。</translation>
    </message>
    <message>
        <source>Work of officers</source>
        <translation>信贷员工作</translation>
    </message>
    <message>
        <source>no meetings</source>
        <translation>没有会议</translation>
    </message>
    <message>
        <source>Visits: finished in the period. Accepted, came back: as the supervisor decided by now.</source>
        <translation>走访：本期完成的。已接受、退回：按主管至今的决定。</translation>
    </message>
    <message>
        <source>Attendance: members who came, of all who were marked, at the meetings of centers that are hers now.</source>
        <translation>出席：现属其中心的会议上，已标记者中到会的成员。</translation>
    </message>
    <message>
        <source>Handed over: loans&apos; money that left her hands. As far as this laptop has the records.</source>
        <translation>放款：经其手放出的贷款。以本机记录为限。</translation>
    </message>
    <message>
        <source>Photos of the phone, the newest first</source>
        <translation>手机照片，最新在前</translation>
    </message>
    <message>
        <source>Take it with the phone; it appears here. Space marks, Enter takes the marked ones.</source>
        <translation>用手机拍；会出现在这里。空格标记，Enter 取已标记的。</translation>
    </message>
    <message>
        <source>Which photos?</source>
        <translation>哪些照片？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} photo</source>
        <comment>Take {n} photos</comment>
        <translation>
            <numerusform>取 {n} 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the right PIN or passphrase. {n} try left.</source>
        <comment>That is not the right PIN or passphrase. {n} tries left.</comment>
        <translation>
            <numerusform>PIN或口令不对。还可试 {n} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} second, then try again.</source>
        <comment>Too many wrong tries. Wait {n} seconds, then try again.</comment>
        <translation>
            <numerusform>错的太多。等 {n} 秒再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short. Use {digits} digits or {signs} characters at least; {alone} characters where this laptop has no keyring.</source>
        <translation>太短。至少 {digits} 位数字或 {signs} 个字符；没有钥匙串时 {alone} 个字符。</translation>
    </message>
    <message>
        <source>Locked after ten wrong tries. Nothing was deleted. Ask IT for the recovery code.</source>
        <translation>错十次后锁定。什么都没删。向IT要恢复码。</translation>
    </message>
    <message>
        <source>Too easy to guess. Do not use a date, a row of digits or a repeated digit.</source>
        <translation>太容易猜。别用日期、连号或重复数字。</translation>
    </message>
    <message>
        <source>The keyring here does not answer. Nothing is lost. Sign in anew, or ask IT.</source>
        <translation>这里的钥匙串没回应。什么都没丢。重新登录，或问IT。</translation>
    </message>
    <message>
        <source>There is no key file for this person on this laptop. Ask IT to enroll it again.</source>
        <translation>本机没有这个人的钥匙文件。请IT重新登记。</translation>
    </message>
    <message>
        <source>This laptop has never met its office. The first exchange needs a network.</source>
        <translation>本电脑从未与办公室联系过。第一次交换需要网络。</translation>
    </message>
    <message>
        <source>The stick could not be used ({reason}). Everything is kept here.</source>
        <translation>U 盘无法使用（{reason}）。所有内容都保存在这里。</translation>
    </message>
    <message>
        <source>it does not keep what is written</source>
        <translation>它不能保存写入的内容</translation>
    </message>
    <message>
        <source>The answer on the stick is not from this laptop&apos;s office, or was changed. Nothing of it was taken.</source>
        <translation>U 盘上的答复不是来自本电脑的办公室，或被改动过。未采用其中任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} change is on the stick for the office.</source>
        <comment>{n} changes are on the stick for the office.</comment>
        <translation>
            <numerusform>U 盘上有 {n} 项更改要交给办公室。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits; the stick asks the office for what is new.</source>
        <translation>没有待发送内容；U 盘将向办公室索取新内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo stays here until a network comes.</source>
        <comment>{n} photos stay here until a network comes.</comment>
        <translation>
            <numerusform>{n} 张照片留在这里，直到有网络。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the stick: the office received {n} change and sent {pulled}.</source>
        <comment>From the stick: the office received {n} changes and sent {pulled}.</comment>
        <translation>
            <numerusform>U 盘带回：办公室收到 {n} 项更改，发来 {pulled} 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>If both laptops finish it, both sheets are kept and the supervisor decides.</source>
        <translation>如果两台电脑都完成它，两份收款表都会保留，由主管决定。</translation>
    </message>
    <message>
        <source>Ask {name} first.</source>
        <translation>请先问 {name}。</translation>
    </message>
    <message>
        <source>Enter this sheet on this laptop?</source>
        <translation>在本电脑上录入此收款表？</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个 U 盘？</translation>
    </message>
    <message>
        <source>What waits goes onto a memory stick, readable for the office alone. Its answer comes back that way.</source>
        <translation>待发送内容写入 U 盘，只有办公室能读取。答复也这样带回。</translation>
    </message>
    <message>
        <source>The part of the program that sends is starting again. Try once more in a moment.</source>
        <translation>负责发送的程序正在重新启动。请稍后再试。</translation>
    </message>
    <message>
        <source>An older copy of these records was put back. Newer work of yours may be missing here; the office keeps what it received.</source>
        <translation>这些记录被换成了较早的副本。你较新的工作可能不在这里；办公室收到的都保留着。</translation>
    </message>
    <message numerus="yes">
        <source>{n} change that the office had not received is here again.</source>
        <comment>{n} changes that the office had not received are here again.</comment>
        <translation>
            <numerusform>办公室没有收到的 {n} 项更改又在这里了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, with receipts above {number}. Ask IT to do what the Sync page says.</source>
        <translation>继续工作，收据号从 {number} 之后开始。请IT按“同步”页所说的做。</translation>
    </message>
    <message>
        <source>All of it goes to the office by itself, the next time Fieldbook is open and has a network.</source>
        <translation>下次打开Fieldbook且有网络时，全部会自动送到办公室。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
</TS>
