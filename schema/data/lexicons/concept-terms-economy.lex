# Phrases that are terms by themselves: economy, finance, trade, work and business.
list subject_terms
ability to pay; absentee landlord; absolute advantage; abuse of market power; accelerator effect; access to cash
access to essential services; access to insurance; accommodation provider; accounting firm; accounting framework
accounting profession; accounting rule; accrual accounting; accumulation by dispossession; actuarial assumption
actuarial science; actuarial valuation; ad valorem duty; adjustable-rate mortgage; advanced economy; adventure tourism
adverse scenario; adverse selection; advertising ban; advertising market; advertising revenue; advertising standard
affirmative procurement; affordable rent; african swine fever; ageing workforce; agency worker; agent banking
agent-based model; agglomeration economy; agglomeration effect; agrarian capitalism; agrarian change; agrarian economy
agri-environment payment; agri-environment scheme; agri-food system; agricultural depression
agricultural diversification; agricultural extension service; agricultural intensification
agricultural labour productivity; agricultural mechanisation; agricultural modernisation; agricultural practice
agricultural revolution; agricultural show; agricultural support; agricultural sustainability; agricultural tariff
agricultural training; agricultural transformation; agricultural value chain; agro-industry; agro-processing
airport charge; airport slot; alcohol duty; algorithmic pricing; algorithmic trading; ample reserves
anchored inflation expectations; angel investor; animal disease outbreak; animal spirits; animal traction
animal transport; animal welfare standard; announcement effect; annual accounts; annuity market
anti-competitive agreement; anti-competitive behaviour; anticompetitive conduct; antitrust policy; app economy
apprenticeship levy; apprenticeship training; aquaculture production; artificial intelligence in finance
artisanal and small-scale mining; artisanal fisheries; artisanal fishing; artisanal mining; assembly plant
asset allocation; asset disposal; asset manager; asset price correction; asset price inflation; asset purchase program
asset quality deterioration; asset sale; asset-backed security; asset-based welfare; asymmetric information
auction design; auction theory; audit fee; audit firm; audit market; audit opinion; audit quality; audit reform
audit report; auditor independence; auditor rotation; austrian economics; authorised push payment fraud
automatic enrolment; automation risk; automobile production; average inflation targeting; average tax rate
aviation sector; backlog of orders; backyard dwelling; bail-in; balance of payments crisis; balance of risks
balance sheet expansion; balance sheet policy; balance sheet recession; balance sheet reduction; balance sheet repair
balance sheet runoff; balanced scorecard; banana plantation; bank account access; bank balance sheet; bank bonus
bank branch closure; bank card; bank customer; bank financing; bank fraud; bank funding; bank insolvency
bank lending channel; bank lending survey; bank levy; bank panic; bank recapitalisation; bank recapitalization
bank resilience; bank restructuring; bank stock; bank supervisor; bank transfer; bank-sovereign loop; banking book
banking business model; banking competition; banking culture; banking group; banking history; banking house
banking industry; banking panic; banking sector consolidation; banking service; banknote issuance; bargaining council
bargaining coverage; bargaining in good faith; bargaining power; bargaining unit; barrier to entry
base of the pyramid; baseline scenario; basic bank account; basic industry; basic pension; basis risk
batch production; bed tax; beef exports; beef production; beggar-thy-neighbour policy; behavioral economics
behavioural economics; benchmark rate; benchmark reform; beneficial owner register; benefit cap; benefit claimant
benefit cut; benefit entitlement; benefit principle; benefit recipient; benefit sanction; benefit take-up
benefit trap; benefit uprating; best before date; beveridge curve; bid-ask spread; big tech; bilateral creditor
bilateral loan; bilateral trade agreement; black swan; board composition; board diversity; board independence
bogus self-employment; bond auction; bond investor; bond issuance; bond portfolio; bond price; bond purchase programme
bond purchases; bond spread; bond vigilante; bonded warehouse; bonus cap; bonus payment; book value
borrower-based measure; bottom of the pyramid; bottom trawling; bovine spongiform encephalopathy; bovine tuberculosis
branch closure; brand equity; brand loyalty; brand management; brand name; bread price; bridge bank; bridging loan
broad money; brokerage firm; brownfield investment; budget consolidation; budget contribution; budget discharge
budget line; budget management; budget planning; budget rebate; budget revenue; budget rule; budget scrutiny
budget shortfall; budget transfer; budget year; budgetary restraint; buffer stock; build-to-rent; building society
burial society; bushmeat trade; business activity; business administration; business analytics; business association
business climate; business confidence index; business cooperation; business culture; business cycle synchronisation
business development service; business dynamism; business elite; business formation; business growth; business history
business incubation; business innovation; business interest; business interruption insurance; business leader
business loan; business lobby; business model innovation; business organisation; business ownership; business park
business partner; business performance; business practice; business process; business process outsourcing
business rates relief; business registration; business regulation; business rescue; business sentiment
business service; business strategy; business succession; business support; business survey; business survival
business tourism; business travel; business trust; business tycoon; buy now pay later; buy-to-let; capacity constraint
capacity utilisation; capacity utilization; capital account liberalisation; capital account liberalization
capital account openness; capital adequacy framework; capital adequacy ratio; capital allocation; capital budgeting
capital charge; capital conservation buffer; capital cost; capital deepening; capital flow management; capital grant
capital income; capital injection; capital market integration; capital market regulation; capital markets union
capital position; capital raising; capital surcharge; capital taxation; capital-labour relation; captive insurance
car industry; car insurance; car manufacturer; car production; car sales; caravan trade; card payment; care leave
carer's allowance; carry trade; cartel enforcement; cash accounting; cash buffer; cash economy; cash flow statement
cash grant; cash handling; cash limit; cash management; cash payment; cash rate; cash reserve; cash reserve ratio
cash-for-work programme; casual labor; casualty insurance; catastrophe bond; catastrophe insurance; catastrophe risk
catastrophe risk pool; catch limit; catch quota; catch share; catch-up growth; catching-up process; cattle market
cattle trade; central bank accountability; central bank balance sheet; central bank communication
central bank cooperation; central bank credibility; central bank governance; central bank governor
central bank intervention; central bank lending; central bank liquidity; central bank mandate; central bank money
central bank policy; central bank reserve; central bank transparency; central clearing; central securities depository
centralised bargaining; centrally planned economy; change management; checking account; chemicals industry
child benefit; child care cost; childcare subsidy; choice architecture; circuit breaker; claims handling
claims management; claims settlement; classical economics; classical political economy; clean audit
climate disclosure; climate-related disclosure; climate-related financial risk; climate-related risk; club good
co-housing; coal export; coal miner; coal price; coal region; coastal fisheries; coastal tourism; cobalt mining
cocoa farmer; cocoa sector; cod fishery; coffee grower; coffee price; coffee production; cohesion fund
cohesion policy; coin shortage; cold storage; collateralised loan obligation; collective action clause
collective bargaining coverage; collective redundancy; colonial preference; combined and uneven development
commercial capitalism; commercial real estate; commercial revolution; commercial whaling; commodity boom
commodity chain; commodity cycle; commodity exporter; commodity money; commodity price boom; commodity price shock
commodity price volatility; commodity speculation; commodity supercycle; commodity trader; commodity trading
common borrowing; common debt; common-pool resource; community bank; community forestry; community land trust
community-based tourism; commuting cost; company accounts; company car; company culture; company management
company profit; company restructuring; company tax; company valuation; comparative political economy
competition commission; competition concern; competition inquiry; competition regulator; competitive disadvantage
competitive neutrality; competitive position; competitive pressure; composition effect; compressed hours
computable general equilibrium; concentration risk; concessional financing; conciliation and arbitration; conduct risk
conduct supervision; conference tourism; consolidated fund; consolidated tape; conspicuous consumption
constant returns to scale; construction activity; construction cost; construction permit; construction project
construction site; consumer advice; consumer advocacy; consumer affairs; consumer association; consumer awareness
consumer credit directive; consumer data; consumer detriment; consumer electronics; consumer expectations
consumer experience; consumer group; consumer harm; consumer lending; consumer loyalty; consumer market
consumer power; consumer preference; consumer privacy; consumer product; consumer product safety; consumer revolution
consumer satisfaction; consumer sentiment; consumer sovereignty; consumer survey; consumer trust
consumer vulnerability; consumer welfare; consumption basket; consumption behaviour; consumption function
consumption good; consumption growth; consumption inequality; consumption smoothing; consumption subsidy
contactless payment; contagion risk; container traffic; contestable market; contingency fund; contingent capital
contingent convertible bond; contract enforcement; contract management; contract manufacturing; contract theory
contractionary monetary policy; contributory pension; convenience store; conventional monetary policy
convergence club; convergence criteria; convertible bond; cooperative bank; cooperative development
cooperative enterprise; cooperative federation; cooperative housing; cooperative society; coordinated market economy
copper mine; copper price; core-periphery model; corn production; corn trade; corner shop; corporate accountability
corporate bond market; corporate bond spread; corporate borrowing; corporate capture; corporate citizenship
corporate culture; corporate distress; corporate governance reform; corporate identity; corporate image
corporate interest; corporate investment; corporate lending; corporate lobbying; corporate ownership
corporate philanthropy; corporate power; corporate raider; corporate reporting; corporate reputation
corporate responsibility; corporate scandal; corporate strategy; corporate structure; corporate sustainability
corporate takeover; corporate tax avoidance; corporate tax base; corporate tax rate; corporate tax reform
corporate transparency; correspondent banking relationship; corridor system; corvée labour; cost containment
cost of credit; cost of debt; cost of doing business; cost of funds; cost of living adjustment; cost of living crisis
cost of production; cost pressure; cotton famine; cotton mill; cotton production; countercyclical fiscal policy
counterfactual analysis; counterparty risk; country fair; country of origin labelling; country risk; cover crop
covered bond; crawling peg; cream skimming; creative accounting; creative destruction; creative economy
creative industries; credit access; credit allocation; credit boom; credit card debt; credit channel
credit contraction; credit cycle; credit demand; credit derivative; credit easing; credit enhancement; credit event
credit expansion; credit exposure; credit facility; credit gap; credit guarantee scheme; credit history
credit impulse; credit information; credit information sharing; credit insurance; credit intermediation; credit loss
credit provider; credit quality; credit rating downgrade; credit rationing; credit register; credit registry
credit report; credit scoring; credit society; credit spread; credit tightening; creditor coordination
creditor hierarchy; creditworthiness assessment; critical mineral; crop disease; crop loss; crop variety
cross-border capital flow; cross-border investment; cross-border supply chain; cross-border worker; cross-compliance
crowding-out effect; cultural economy; cultural entrepreneurship; cultural tourism; cultured meat
currency in circulation; currency intervention; currency substitution; current account surplus; customs house
customs reform; dairy cooperative; dairy farmer; dairy herd; dairy sector; dark pattern; dark pool; dash for cash
data dependence; data monetisation; deadweight loss; deanchoring of inflation expectations; debased coinage
debt advice; debt counselling; debt deflation; debt dynamics; debt finance; debt financing cost; debt interest
debt issuance; debt justice; debt level; debt management office; debt maturity; debt monetisation; debt monetization
debt mutualisation; debt negotiation; debt payment; debt peonage; debt portfolio; debt ratio; debt reprofiling
debt rule; debt service ratio; debt servicing cost; debt stabilisation; debt standstill; debt sustainability analysis
debt tolerance; debt treatment; debt vulnerability; debt-to-income ratio; decentralised finance; decentralized finance
decoupled payment; deep-sea fishing; default rate; default risk; deficit target; defined benefit pension
defined contribution plan; defined contribution scheme; deflationary pressure; deflationary spiral; delivery time
delivery versus payment; demand curve; demand deposit; demand elasticity; demand forecasting; demand pressure
demand shift; demand weakness; demographic ageing; department store; dependent self-employment; deposit banking
deposit base; deposit facility rate; deposit flight; deposit insurance fund; deposit insurer; deposit outflow
deposit protection; deposit return scheme; depositor confidence; depositor preference; derived demand
developing world; development fund; development funding; development impact; development path; development spending
development state; diamond mining; diaspora bond; diaspora investment; digital bank; digital bank run
digital entrepreneurship; digital levy; digital marketing; digital marketplace; digital trade barrier
diminishing returns; direct marketing; direct payment; direct taxation; disaster risk financing; discard ban
discount window; discounted cash flow; discouraged worker; discretionary fiscal policy; diseconomies of scale
disguised unemployment; disruptive innovation; distant-water fishing; dividend distribution; dividend policy
dividend tax; dollar dominance; dollar exchange rate; dollar funding; dollar gap; dollar liquidity; dollar shortage
domestic bond market; domestic industry; domestic labour; domestic revenue mobilization; domestic tourism
doorstep lending; doorstep selling; dot plot; double materiality; double-entry bookkeeping; doughnut economics
downside risk; downward wage rigidity; drip irrigation; drip pricing; dual training system; dual-class share
dual-earner household; durable good; duration risk; dutch disease; dynamic pricing; e-money issuer
early industrialisation; early retirement scheme; earned income tax credit; eco-label; economic agent
economic aggregate; economic bubble; economic calculation; economic collapse; economic complexity
economic cooperation agreement; economic corridor; economic cost; economic decoupling; economic determinism
economic dislocation; economic dynamism; economic elite; economic equality; economic exploitation
economic fundamentals; economic hardship; economic impact; economic inactivity; economic incentive
economic insecurity; economic miracle; economic mobility; economic modeling; economic modelling
economic modernization; economic narrative; economic openness; economic partnership agreement
economic policy coordination; economic policy making; economic policy uncertainty; economic rebound; economic scarring
economic sentiment; economic situation; economic sociology; economic sovereignty; economic substance requirement
economic surplus; economic surveillance; economic turbulence; economic uncertainty; economic upswing; economic value
economic viability; economics education; economics of happiness; economics of information; economies of scope
effective lower bound; effective marginal tax rate; effective retirement age; efficiency wage
efficient market hypothesis; elasticity of substitution; electricity bill; electricity market reform
electronic invoicing; eligible collateral; emergency accommodation; emerging market debt; employee engagement
employee relations; employee representation; employee retention; employee share ownership; employee turnover
employee voice; employee wellbeing; employment effect; employment elasticity; employment history; employment injury
employment injury insurance; employment intensity; employment relations; employment support; empty home
endogenous growth; energy bill; energy import dependence; energy inflation; energy liberalisation; energy price cap
energy price inflation; energy retail market; energy supplier; energy taxation; energy trading; enterprise bargaining
enterprise culture; enterprise policy; enterprise risk management; enterprise supervision; entrepot trade
entrepreneurial culture; entrepreneurial ecosystem; entrepreneurial finance; entrepreneurial skills
entrepreneurship policy; entry barrier; environmental kuznets curve; equilibrium real interest rate
equity crowdfunding; equity fund; equity investment; equity price; equity risk premium; equity stake; equity valuation
escape clause; esg investing; essential service; estate agent; estimates process; ethical consumerism
ethical consumption; ethical investment; ethnic entrepreneurship; euro adoption; european works council
eviction moratorium; excess capacity; excess savings; exchange rate appreciation; exchange rate depreciation
exchange rate risk; exchange rate volatility; exclusionary zoning; executive compensation; executive pay
executive remuneration; expansionary austerity; expansionary monetary policy; expected utility; expenditure ceiling
expenditure control; expenditure framework; expenditure growth; expenditure pressure; expenditure review
expenditure rule; expenditure tracking; experience economy; experimental economics; export basket
export competitiveness; export finance; export market share; export orientation; export restraint; extensive farming
external imbalance; external position; external vulnerability; extractive economy; extractive industries
factor endowment; factor income; factor market; factor mobility; factor price equalisation; factory closure
factory floor; fair value; fake review; fallow land; family benefit; family firm; family office; family wage
fan chart; farm animal welfare; farm attack; farm bill; farm consolidation; farm credit; farm gate price; farm input
farm inspection; farm labourer; farm shop; farm structure; farm succession; farm support; farm to fork
farmers' association; farmers' organisation; farmers' protest; farmland bird; farmland loss; fast fashion; fast food
fast payment system; female entrepreneurship; female labour; female labour force participation
female-headed household; feminist economics; fertiliser price; fertiliser subsidy; fertilizer subsidy; feudal rent
fiat money; final demand; finance capital; financial abuse; financial accelerator; financial advice; financial adviser
financial advisor; financial autonomy; financial burden; financial capitalism; financial community
financial compensation; financial data; financial dependence; financial discipline; financial disintermediation
financial distress; financial ecosystem; financial engineering; financial exposure; financial fragmentation
financial fraud; financial governance; financial hardship; financial health; financial history; financial imbalance
financial incentive; financial inclusion strategy; financial industry; financial insecurity; financial investment
financial market development; financial market participant; financial market regulation; financial market stress
financial market volatility; financial mechanism; financial model; financial ombudsman; financial oversight
financial performance; financial resilience; financial restructuring; financial sector assessment
financial sector development; financial sector reform; financial services sector; financial shock
financial speculation; financial stability report; financial surveillance; financial sustainability
financial tightening; financial turmoil; financial viability; financial vulnerability; financial wellbeing
financing condition; financing instrument; financing mechanism; financing need; firm dynamics; firm entry; firm growth
firm heterogeneity; firm performance; firm productivity; firm size; first-home buyer; first-time buyer; fiscal anchor
fiscal austerity; fiscal buffer; fiscal contraction; fiscal cost; fiscal drag; fiscal effort; fiscal equalisation
fiscal expansion; fiscal gap; fiscal governance; fiscal illusion; fiscal incidence; fiscal outlook; fiscal outturn
fiscal package; fiscal position; fiscal prudence; fiscal slippage; fiscal support; fiscal surveillance; fiscal target
fish catch; fish consumption; fish landing; fish market; fish population; fish processing; fish stock assessment
fish welfare; fisheries control; fisheries governance; fisheries observer; fisheries partnership agreement
fisheries resource; fisheries science; fisheries sector; fisheries subsidies; fisheries subsidy; fishing ban
fishing boat; fishing capacity; fishing effort; fishing harbour; fishing mortality; fishing opportunity
fishing practice; fishing pressure; fishing sector; fishing village; fixed cost; fixed-rate mortgage
fixed-term employment; flash crash; flexible working; flight to quality; flight to safety; flood insurance
floor system; food advertising; food allergy; food choice; food crop; food desert; food environment; food ethics
food fraud; food governance; food justice; food loss and waste; food poverty; food price crisis; food quality
food reformulation; food regulation; food retail; food retailer; food safety authority; food safety standard
food sector; food stockpiling; food strategy; food surplus; food system transformation; food voucher
food waste reduction; forced saving; forecast error; forecast horizon; foreign bank; foreign bank branch
foreign creditor; foreign currency debt; foreign currency deposit; foreign currency exposure; foreign currency lending
foreign currency reserves; foreign demand; foreign direct investment inflow; foreign direct investment screening
foreign exchange control; foreign exchange earnings; foreign exchange liquidity; foreign exchange shortage
foreign exchange swap; foreign exchange trading; foreign exchange turnover; foreign investment law
foreign investment review; foreign ownership; foreign subsidy; foreign trade balance; foreign trade monopoly
forensic audit; forest certification; forest economy; four-day week; free banking; free cash flow; free rider
freight forwarder; frontier market; frugal innovation; fruit and vegetables; fruit grower; fruit production
fruitless and wasteful expenditure; fuel cost; fuel duty; fuel subsidy reform; funded pension; funding cost
funding for lending; funding formula; funding market; funding model; funding stream; furlough scheme
future generations fund; futures contract; gambling harm; gambling industry; gambling regulation; gambling tax
gaming industry; garment factory; garment industry; gatekeeper platform; gdp deflator; gender lens investing
gene-edited crop; general equilibrium model; general government deficit; general insurance; gentlemanly capitalism
geo-blocking; giffen good; gift economy; gig worker; gilt market; gilt yield; gini coefficient; glass cliff
global commodity price; global demand; global economic governance; global economic outlook; global financial cycle
global growth; global liquidity; global production network; global tax governance; going concern; gold convertibility
gold exchange standard; gold market; gold outflow; gold price; gold production; gold rush; golden handshake
golden parachute; golden rule; golden visa; goldsmith banker; gone concern; goods inflation; government bond market
government bond purchases; government bond yield; government borrowing cost; government budget constraint
government consumption; government deficit; government finance statistics; government finances; government financing
government guarantee; government stock; graduate unemployment; grain deal; grain harvest; grain procurement
grain requisitioning; grain tax; gravity model; great divergence; great moderation; green bond market; green industry
green steel; green swan; green tax reform; green taxonomy; greenfield investment; grey market; grocery price
grocery store; group insurance; growth accounting; growth capital; growth corridor; growth differential; growth driver
growth engine; growth forecast; growth miracle; growth momentum; growth projection; growth prospects; growth slowdown
growth strategy; growth theory; guarantee fund; guaranteed minimum income; guild regulation; guild system
hard landing; health insurance premium; helicopter money; herd behaviour; herding behaviour; heritage fund
heritage tourism; herring fishery; heterodox economics; high street; high-frequency data; high-frequency trading
high-income country; high-yield bond; hill farming; hired hand; hired labour; hiring intention; hiring practice
historical cost; holding limit; holiday entitlement; holiday home; holiday resort; home industry; home insurance
home ownership rate; home repossession; homelessness prevention; horizontal merger; horticultural sector
hospitality sector; hotel sector; house building; house price boom; house price growth; house price index
house price inflation; house purchase; household appliance; household balance sheet; household bill
household debt burden; household deposits; household formation; household indebtedness; household insurance
household production; household sector; household size; housing affordability; housing affordability crisis
housing allowance; housing association; housing benefit; housing boom; housing completion; housing cooperative
housing cost; housing cost burden; housing crisis; housing demand; housing density; housing deprivation
housing development; housing first; housing inequality; housing insecurity; housing investment; housing justice
housing price; housing project; housing provider; housing provision; housing quality; housing reform; housing renewal
housing rights; housing scheme; housing sector; housing start; housing stock; housing subsidy; housing supply
housing target; housing tenure; housing unit; housing voucher; housing wealth; human resources management
hunger march; hunt for yield; hybrid seed; hybrid working; hysteresis effect; illegal mining; illegal timber trade
import bill; import competition; import cover; import dependency; import substitution industrialisation
import substitution industrialization; import surge; imported inflation; impossible trinity; in-kind transfer
in-work benefit; inbound tourism; incapacity benefit; inclusionary zoning; inclusive business; income bracket
income convergence; income effect; income elasticity; income gap; income generation; income group; income loss
income mobility; income poverty; income share; income splitting; income statement; income stream; income tax bracket
income tax rate; income tax threshold; income-expenditure model; income-generating activity; incomplete contract
increasing returns; independent trade union; index fund; index insurance; indifference curve; indigenous business
indigenous economy; individual taxation; individual transferable quota; industrial action ballot
industrial capitalism; industrial company; industrial competitiveness; industrial conversion; industrial district
industrial ecology; industrial economy; industrial employment; industrial engineering; industrial expansion
industrial goods; industrial heritage; industrial organisation; industrial organization; industrial output
industrial peace; industrial process; industrial site; industrial subsidy; industrial symbiosis; industrial training
industrial transformation; industrial transition; industrious revolution; inflation anchor; inflation compensation
inflation differential; inflation dynamics; inflation indexation; inflation inertia; inflation measure
inflation persistence; inflation projection; inflation report; inflation risk premium; inflation surge
inflation target range; inflation tolerance; inflation uncertainty; inflation-linked bond; influencer marketing
informal finance; informal savings group; informal trader; informal trading; information asymmetry
infrastructure backlog; infrastructure bank; infrastructure delivery; infrastructure fund; infrastructure spending
inland fisheries; innovation fund; innovation voucher; input subsidy; input-output table; inside money
insolvency regime; instalment credit; instant payment; insurance broker; insurance cover; insurance coverage
insurance distribution; insurance fund; insurance gap; insurance intermediary; insurance payout; insurance penetration
insurance pool; insurance product; insurance protection gap; insurance regulation; insurance supervisor
insurance underwriting; insurance-linked security; intangible capital; integrated pest management
integrated reporting; interbank rate; interchange fee; interest burden; interest on reserves; interest rate ceiling
interest rate channel; interest rate corridor; interest rate cycle; interest rate decision; interest rate differential
interest rate environment; interest rate expectations; interest rate hike; interest rate level
interest rate liberalisation; interest rate pass-through; interest rate setting; interest rate shock
interest rate smoothing; interest rate spread; interest rate volatility; intergenerational accounting
intergenerational fairness; intermediate input; internal rate of return; internal ratings-based approach
international political economy; international tourism; invalidity benefit; inventory management; inverted yield curve
investment agreement; investment demand; investment flow; investment framework; investment fraud; investment goods
investment grade; investment grant; investment horizon; investment management; investment platform
investment portfolio; investment product; investment programme; investment project; investment promotion agency
investment rate; investment restriction; investment risk; investment scam; investment subsidy; investment tax credit
investment treaty arbitration; investment trust; investor appetite; investor base; investor citizenship scheme
investor demand; investor education; investor relations; investor sentiment; invisible hand; invisible labour
involuntary unemployment; inward investment; iron ore mining; irrational exuberance; irregular expenditure
ivory trade; job automation; job destruction; job growth; job hopping; job matching; job offer; job polarisation
job polarization; job reallocation; job retention scheme; job rotation; job separation; job stress; job subsidy
job vacancy rate; jobless growth; jobless recovery; joint borrowing; joint taxation; joint-stock bank
just-in-time delivery; just-in-time production; key worker; keynesian economics; killer acquisition
knowledge-intensive services; kuznets curve; labor exploitation; labor force participation rate; labor income
labor market outcome; labor market slack; labor share of income; labour broker; labour broking; labour clause
labour contractor; labour force participation rate; labour hoarding; labour income; labour intensity
labour law reform; labour market dualism; labour market entry; labour market institution; labour market mismatch
labour market outcome; labour market participation; labour market tightness; labour migrant; labour militancy
labour power; labour process; labour process theory; labour reserve; labour service; labour share
labour share of income; labour supply elasticity; labour trafficking; labour underutilisation
labour-intensive industry; labour-saving technology; laffer curve; lagging indicator; lags in monetary policy
laissez-faire; land assembly; land banking; land enclosure; land readjustment; land rent; land revenue; land supply
land value capture; landing fee; landing obligation; landlord licensing; last-mile access; late industrialisation
lead time; lean against the wind; lean manufacturing; lean production; leaning against the wind; left-behind region
legal risk; leisure industry; lending margin; level playing field; levelling up; leverage cycle; leveraged buyout
leveraged finance; leveraged loan; liability-driven investment; liberal market economy; life insurer
life-cycle hypothesis; liquidity coverage ratio; liquidity crunch; liquidity facility; liquidity injection
liquidity management; liquidity mismatch; liquidity preference; liquidity premium; liquidity stress
liquidity transformation; listed company; lithium battery; lithium mining; livestock farmer; livestock insurance
livestock keeping; livestock theft; livestock trade; loan book; loan covenant; loan demand; loan growth; loan loss
loan origination; loan portfolio; loan quality; loan recovery; loan repayment; loan restructuring; loan scheme
loan shark; loan supply; loan syndication; loan-to-income ratio; loan-to-value ratio; local content policy
local content requirement; local currency bond market; local currency debt; local currency financing; local economy
local industry; local procurement; local production; local supplier; lock-in effect; logging concession
logging industry; logistics cost; logistics performance; logistics sector; long and variable lags; long-distance trade
long-term finance; long-term investment; long-term investor; long-term unemployed; longer-term refinancing operation
longevity risk; loose monetary policy; lorenz curve; loss absorption; loss aversion; loss ratio
loss-absorbing capacity; lottery revenue; low interest rate environment; low-cost airline; low-for-long
low-income household; low-paid work; low-skilled worker; low-wage sector; low-wage worker; macroprudential framework
macroprudential tool; mail order; main refinancing operation; maize meal; male breadwinner model; managed float
management buyout; management by objectives; management consultancy; management consulting; management education
management fad; management practice; management style; management theory; mandatory retirement; manorial economy
manufacturing base; manufacturing capacity; manufacturing cost; manufacturing decline; manufacturing employment
manufacturing export; manufacturing hub; manufacturing job; manufacturing plant; manufacturing process
manufacturing production; manufacturing value added; margin call; margin requirement; marginal cost pricing
marginal lending facility; marginal product; marginal productivity; marginal propensity to consume
marginalist revolution; mark-to-market accounting; market access commitment; market capitalization; market correction
market data; market day; market dominance; market dysfunction; market economy status; market entry; market exit
market fragmentation; market functioning; market integrity; market intelligence; market investigation; market maker
market niche; market opening; market operator; market organisation; market orientation; market outlook
market participant; market penetration; market pricing; market segmentation; market sentiment; market size
market stability; market stress; market transparency; market turmoil; market valuation; market-based mechanism
market-making; marketing campaign; marketing channel; marketing strategy; mass tourism; mass unemployment
matching grant; maximum employment; maximum sustainable yield; means testing; means-tested benefit; meat packing
meat substitute; mechanism design; medium-term fiscal framework; meeting-by-meeting approach; merchant banking
merchant capital; merchant capitalism; merchant class; merchant community; merchant guild; merchant network
merger wave; mergers and acquisitions; merit good; micro business; microfinance institution; middle management
middle manager; migrant entrepreneur; migrant entrepreneurship; milk powder; mine owner; mine rehabilitation
mine tailings; mineral beneficiation; mineral deposit; mineral export; mineral fertiliser; mineral revenue
mineral royalty; minimum income scheme; minimum service level; minimum wage increase; mining boom; mining charter
mining community; mining company; mining investment; mining operation; mining permit; mining project; mining tax
mining town; mining waste; misery index; misleading claim; model risk; modern monetary theory; modernisation theory
modernization theory; monetary analysis; monetary autonomy; monetary circulation; monetary conditions
monetary disorder; monetary dominance; monetary economy; monetary impulse; monetary order; monetary policy committee
monetary policy communication; monetary policy decision; monetary policy easing; monetary policy implementation
monetary policy independence; monetary policy mandate; monetary policy meeting; monetary policy operation
monetary policy path; monetary policy rate; monetary policy report; monetary policy review; monetary policy rule
monetary policy shock; monetary policy spillover; monetary policy strategy; monetary policy surprise
monetary policy tightening; monetary policy trade-off; monetary policy uncertainty; monetary restriction
monetary targeting; monetisation of debt; monetization of debt; money changer; money growth; money illusion
money market rate; money multiplier; monopolistic competition; monopoly pricing; monopsony power; mortality table
mortgage arrears; mortgage bond; mortgage broker; mortgage default; mortgage holder; mortgage insurance
mortgage interest deduction; mortgage interest relief; mortgage lender; mortgage payment; mortgage refinancing
mortgage relief; most-favoured-nation tariff; motherhood penalty; motor insurance; multi-currency settlement
multiannual financial framework; multifactor productivity; multilateral trading facility; multinational enterprise
mutual society; narrow banking; narrow money; nation branding; national development bank; national minimum wage
national statistics office; natural catastrophe insurance; natural experiment; natural resource wealth; nature tourism
nature-related risk; necessity entrepreneurship; negative equity; negative externality; negotiated wage
neoliberal reform; net contributor; net interest income; net international investment position; net present value
net stable funding ratio; net zero transition; network externality; network industries; network industry
neutral rate of interest; new economic geography; new institutional economics; newspaper industry; night shift
night-time economy; nitrogen fertiliser; no-claims bonus; no-fault eviction; nominal effective exchange rate
non-concessional borrowing; non-contributory pension; non-financial reporting; non-life insurance; non-tradable goods
non-tradable inflation; non-tradable sector; nutrition labelling; occupational choice; occupational exposure
occupational hazard; occupational licensing; occupational pension scheme; occupational welfare; ocean economy
off-budget expenditure; official cash rate; official creditor; official lending; offline payment; offshore account
offshore company; oil and gas exploration; oil and gas industry; oil and gas sector; oil boom; oil demand
oil dependence; oil fund; oil price shock; oil rent; oil supply; oil wealth; okun's law; old-age dependency ratio
old-age poverty; online banking; online purchase; online retailer; online review; online sale; open finance
open-ended fund; open-pit mining; opencast mining; operating cost; operating expense; operating loss; operating profit
operating surplus; operational cost; operational efficiency; operations management; optimal taxation; option pricing
order book; orderly resolution; organic produce; organisational change; organisational learning
organizational behavior; out-of-work benefit; outbound investment screening; outbound tourism; output floor
outsourcing risk; outward direct investment; outward investment; over-indebtedness; over-the-counter derivative
overdraft fee; overland trade; overlapping generations model; overnight stay; overseas trade; overtime premium
overtime work; own resources; oyster farming; package holiday; package travel; paid annual leave; palm oil plantation
palm oil production; paper money; parametric insurance; parcel delivery; parental leave benefit; part-time worker
partial equilibrium; pass-through; pasture management; patent box; patent licensing; pattern bargaining
pay bargaining; pay cap; pay deal; pay gap; pay offer; pay packet; pay parity; pay ratio; pay review; pay review body
pay settlement; pay slip; pay transparency; pay-as-you-go system; payday loan; payment behaviour; payment culture
payment delay; payment habit; payment infrastructure; payment innovation; payment institution; payment instrument
payment obligation; payment protection insurance; payment service provider; payment sovereignty; payment terms
payments industry; peak-load pricing; pearl fishing; peer-to-peer lending; pension adequacy; pension contribution
pension credit; pension deficit; pension expenditure; pension freedom; pension gap; pension guarantee
pension indexation; pension insurance; pension portability; pension pot; pension provider; pension saving
pension sustainability; pension trustee; pent-up demand; perfect competition; performance pay; performance-related pay
period poverty; periodic market; permanent contract; permanent income hypothesis; perpetual bond; personal bankruptcy
personal debt; personal insolvency; personal loan; personal pension; personalised pricing; pesticide reduction
pesticide regulation; phased retirement; phillips curve; phosphate mining; physical risk; pig production
pigouvian tax; pit closure; place branding; plan fulfilment; planetary boundaries; planned obsolescence
planning reform; plant protection product; plantation forestry; platform capitalism; plurilateral agreement
policy announcement; policy communication; policy easing; policy effectiveness; policy horizon; policy lag
policy meeting; policy normalisation; policy normalization; policy rate cut; policy rate path; policy rule
policy tightening; policy transmission; policyholder protection; political risk insurance; port congestion; port dues
portfolio diversification; portfolio flow; portfolio rebalancing; positive externality; post-fordism; post-growth
post-harvest loss; postal market; poultry meat; poultry production; pre-pack administration; prefabricated housing
preferential access; preferential procurement; premature deindustrialization; present bias; present value
presumptive tax; prevailing wage; price collapse; price collusion; price comparison; price convergence
price correction; price differential; price discovery; price dispersion; price elasticity of demand
price expectations; price flexibility; price floor; price gap; price history; price leadership; price liberalisation
price liberalization; price monitoring; price negotiation; price parity; price premium; price reform; price revolution
price rigidity; price signal; price spike; price stability mandate; price stickiness; price taker; price transmission
price transparency; price undertaking; price war; price-level targeting; price-setting behaviour; primary dealer
primary production; prime brokerage; principal-agent problem; printing trade; private credit; private demand
private equity firm; private lender; private money; private pension; private placement; private rental market
private rented sector; private saving; private sector credit; private sector debt; private sector growth
private sector participation; private wealth; pro-poor growth; process innovation; processing capacity
processing plant; procurement contract; procurement law; procurement process; procurement reform; procurement system
procyclical fiscal policy; producer price inflation; producer responsibility; producer support estimate
product development; product differentiation; product labelling; product lifespan; product market competition
product market regulation; product placement; product range; product testing; product traceability
production planning; production possibility frontier; production process; production target; productive capital
productive sector; productivity commission; productivity differential; productivity gain; productivity measurement
productivity puzzle; productivity shock; productivity slowdown; productivity spillover
professional indemnity insurance; profit maximisation; profit maximization; profit motive; profit rate
profit repatriation; profit squeeze; profit warning; programmable money; project finance; prompt payment
propensity score matching; property boom; property developer; property development; property insurance
property management; property ownership; property price; property sector; property sector downturn; property valuation
proprietary trading; protection gap; proto-industrialisation; prudential authority; prudential framework
prudential measure; prudential policy; public choice; public company; public debt sustainability
public investment management; public pension; public sector accounting; public sector net debt
public sector productivity; public spending review; purchasing managers' index; putting-out system; pyramid scheme
qualified audit opinion; quality management; quota hopping; racial capitalism; racial wealth gap; rail liberalisation
railway mania; rainy day fund; random effects; randomised controlled trial; rare earth metal; ratchet effect
rate hike cycle; rate of profit; rational choice theory; rationing system; raw material dependency; re-export
re-nationalisation; re-regulation; real asset; real convergence; real estate agent; real estate development
real estate investment; real estate investment trust; real estate price; real estate sector; real return; real sector
real wage growth; real wage resistance; real-time gross settlement; recovery and resilience plan; recovery fund
recovery plan; recovery planning; recreational fishing; recruitment agency; recruitment fee; recruitment practice
red tape reduction; redemption gate; redemption pressure; redenomination risk; redundancy package; refinancing risk
regime of accumulation; regional competitiveness; regional convergence; regional development fund
regional economic integration; regional growth; regional imbalance; regional specialisation; regression discontinuity
regulatory certainty; regulatory cost; regulatory fragmentation; reinsurance market; reinvestment risk
relationship banking; religious tourism; remittance corridor; remittance cost; remittance inflow
remuneration committee; remuneration policy; rent arrears; rent cap; rent extraction; rent gap; rent increase
rent regulation; rent stabilisation; rent supplement; rent-seeking behaviour; rental assistance; rental income
rental price; rental yield; rentier capitalism; rentier economy; repo market; repo rate; reputational risk
required reserves; research and development intensity; reservation wage; reserve accumulation; reserve adequacy
reserve bank; reserve fund; reserve management; reserve remuneration; residential construction; residential investment
residential property; residential property price; resolution planning; resource boom; resource dependence
resource extraction; resource fund; resource governance; resource misallocation; resource productivity
resource rent tax; resource revenue; resource security; resource-rich country; responsible investment; rest period
restrictive monetary policy; restructuring cost; retail chain; retail deposit; retail investment; retail park
retail sector; retail worker; retained profit; retaliatory tariff; retirement planning; retirement village
return on capital; return on equity; return on investment; returns to education; returns to scale; revealed preference
revenue authority; revenue farming; revenue forecast; revenue neutrality; revenue shortfall; revenue stream
reverse mortgage; rice farming; rice price; right to buy; ring-fencing; risk classification; risk culture
risk exposure; risk factor; risk finance; risk governance; risk mitigation; risk modelling; risk monitoring
risk pooling; risk profile; risk selection; risk taking; risk tolerance; risk-adjusted return; risk-based approach
risk-based capital; risk-based pricing; risk-based supervision; risk-free rate; risk-taking channel; robo-advice
robo-adviser; robot tax; rollover risk; rubber plantation; rules versus discretion; run risk; rural depopulation
rural development policy; rural development programme; rural entrepreneurship; rural household
rural industrialisation; rural investment; rural proofing; rural revitalisation; rural tourism; rural transformation
safety at work; salary increase; salmon farming; salt mining; salt trade; sand mining; savings and investments union
savings behaviour; savings bond; savings club; savings culture; savings gap; savings glut; savings group
savings product; savings rate; scale effect; scale-up; scale-up company; scarce reserves; scarring effect
scientific management; search cost; search for yield; seasonal adjustment; seasonal labour; seaweed farming
second demographic dividend; second earner; second home; second-hand clothing; second-hand market
secondary market purchase; secrecy jurisdiction; sector-level bargaining; sectoral bargaining; secular stagnation
securities settlement; securities trading; seed bank; seed saving; seed sovereignty; seed supply; seed system
seed variety; self-employment; service charge; service export; service productivity; service trade; services directive
services of general interest; services sector; services trade; services trade liberalisation; set-aside land
settlement asset; settlement bank; settlement cycle; settlement risk; severance payment; sex tourism; shadow rate
share buyback; shared equity; shared ownership; shareholder democracy; shareholder engagement; shareholder primacy
shareholder return; shellfish farming; shipping cost; shop opening hours; shopping centre; shopping mall
short-term letting; short-term rental; short-termism; short-time work; short-time work scheme; shortage economy
shrimp farming; sickness absence; silk trade; silver economy; silver mine; silver mining; single farm payment
single market integration; single window; ski resort; ski tourism; skill premium; skill upgrading
skill-biased technological change; skilled trade; skills policy; skills recognition; skills shortage; slave economy
small business finance; small business lending; small business owner; small business support; small firm
small open economy; small-scale fisheries; smallholder farming; smart manufacturing; social accounting
social assistance; social assistance benefit; social benefit; social bond; social dumping
social insurance contribution; social insurance fund; social plan; social protection floor; social protection system
social relief; social rent; social return on investment; social security agreement; social security coordination
social security coverage; social security fund; social security reform; social solidarity economy; social transfer
socially responsible investment; soft budget constraint; soft landing; sole proprietorship; sole trader
solidarity fund; solidarity levy; solo self-employed; solvency capital requirement; solvency margin; solvency regime
sovereign creditworthiness; sovereign exposure; sovereign guarantee; sovereign rating; sovereign spread
sovereign stress; sovereign wealth; sovereign-bank nexus; spa town; spatial inequality; spatial mismatch
spillover effect; spin-off company; squatter settlement; staff retention; staff shortage; staff turnover
staffing cost; stakeholder capitalism; stakeholder theory; standard employment relationship; standardised approach
standing facility; staple right; start-up ecosystem; start-up financing; starting salary; state guarantee; state loan
state pension; state-owned bank; state-owned company; state-owned enterprise reform; statistical discrepancy
statutory minimum wage; statutory retirement age; steady-state economy; steel mill; steel tariff; sterling area
stewardship code; stochastic model; stock control; stock exchange listing; stock index; stock market bubble
strategic dependency; strategic management; strategic procurement; strategic sector; strategic trade policy
street food; street trading; street vending; street vendor; stress testing; strong currency; structural break
structural impediment; structural rigidity; structural separation; student accommodation; sub-minimum wage
subordinated debt; subprime mortgage crisis; subscription trap; subsistence wage; substitution effect
succession planning; sudden stop; sugar mill; sunday trading; sunday work; sunk cost; sunset industry
superannuation fund; superannuation guarantee; supervisory expectation; supplementary budget; supply bottleneck
supply chain diversification; supply chain due diligence; supply chain finance; supply chain management
supply chain transparency; supply chain vulnerability; supply constraint; supply curve; supply disruption
supply response; supply shortage; supply-side reform; surface mining; surplus extraction; surveillance advertising
survivor's pension; survivors' benefit; suspension of convertibility; sustainability-linked bond
sustainable consumption and production; sustainable fisheries; sustainable intensification; sustainable sourcing
swing pricing; switching cost; syndicated loan; systemic crisis; systemic risk buffer
systemically important financial institution; table banking; tail risk; tailings dam; talent management
talent retention; taper tantrum; targeted longer-term refinancing operations; tariff binding; tariff line; tariff rate
tariff revenue; tariff schedule; tariff wall; tax arrears; tax buoyancy; tax effort; tax elasticity; tax hike
tax mobilisation; tax shift; tax-free allowance; taxable capacity; taxation of capital; taxation of land; taxing right
taxpayer compliance; taxpayer rights; taylor rule; tech sector; technical provision; technology adoption
technology firm; technology sovereignty; technology spillover; telecoms market; telecoms sector
temporary accommodation; tenant organising; tender process; term funding scheme; term premium; terminal rate
terms of trade shock; tertiary sector; textile mill; textile production; textile sector; textile trade; textile waste
theory of the firm; third-party risk; three-field system; threshold effect; tiered remuneration; timber concession
timber harvesting; time deposit; time inconsistency; time preference; time-related underemployment; tin mining
tobacco company; tobacco farming; tobacco trade; token money; top income share; top incomes; total allowable catch
total loss-absorbing capacity; total quality management; tour operator; tourism board; tourism demand
tourism destination; tourism development; tourism employment; tourism infrastructure; tourism management
tourism policy; tourism recovery; tourism revenue; tourism strategy; tourism tax; tourist accommodation
tourist arrival; tourist experience; tourist gaze; tourist season; tourist spending; tourist tax; tourist trade
tourist visa; town centre decline; tradable good; tradable sector; trade concentration; trade cost; trade elasticity
trade in value added; trade integration; trade invoicing; trade misinvoicing; trade network; trade pattern
trade retaliation; trade theory; trade uncertainty; trade union democracy; trade union density; trade union membership
trade union recognition; trade union representative; trading book; trading halt; trading platform; trading venue
tragedy of the commons; tragedy of the horizon; training levy; training provider; training voucher; transition finance
transition plan; transition risk; transitional economy; transmission channel; transmission lag
transnational corporation; transport poverty; travel agency; travel agent; travel industry; travel insurance
travel service; travel-to-work area; treasury department; treasury management; treasury security
treasury single account; trend growth; trickle-down economics; trimmed mean inflation; tripartite agreement
tulip mania; tuna fishery; tuna fishing; turnaround strategy; two-sided market; ultra-processed food
unauthorised expenditure; unbanked population; unconditional cash transfer; undeclared income; underground mining
underlying inflation; underwriting cycle; underwriting profit; underwriting risk; unemployment duration
unemployment insurance fund; unemployment relief; unemployment trap; unequal exchange; unfair labor practice
unfair labour practice; unicorn company; union organising; union organizing; union representative; union wage premium
unit labor cost; unit pricing; unit root; unit-linked insurance; universal banking; universal credit
university spin-off; unpaid domestic work; unpaid internship; upland farming; upper-middle-income country; upside risk
upward price pressure; urban land; urban sprawl; urban wage premium; urban-rural divide; user innovation
user pays principle; utility bill; utility company; utility function; utility maximisation; utility regulation
utility tariff; vacant dwelling; vacant property; value addition; value capture; value chain development
value chain upgrading; value creation; value investing; value proposition; value-for-money audit; variable cost
variable-rate mortgage; varieties of capitalism; veblen good; velocity of money; vendor lock-in; vertical farming
vessel monitoring system; veterinary control; village bank; visitor economy; visitor levy; visitor spending
vocational education and training; voluntary reserve target; wage agreement; wage arrears; wage bill; wage competition
wage council; wage curve; wage disparity; wage dispersion; wage drift; wage dynamics; wage employment
wage expectations; wage floor; wage increase; wage insurance; wage level; wage negotiation; wage penalty; wage premium
wage pressure; wage protection; wage regulation; wage slavery; wage stagnation; wage structure; wage tax
wage transparency; wage worker; wage-labour relation; wait-and-see approach; war chest; wasteful expenditure
water charge; weak currency; wealth accumulation; wealth concentration; wealth creation; wealth effect
wealth management; wealth transfer; weather index insurance; welfare cost; welfare fraud; welfare gain; welfare loss
welfare payment; welfare recipient; welfare regime; welfare state retrenchment; welfare-to-work; whaling industry
wheat flour; wheat price; wholesale market; widow's pension; wildlife tourism; willingness to pay
windfall profits tax; wine growing; wine production; wine tourism; women's economic empowerment
women's entrepreneurship; women's labour force participation; wool industry; wool trade; worker control
worker displacement; worker misclassification; worker organising; worker protection; worker retraining; worker rights
worker safety; workforce ageing; workforce composition; workforce development; workforce diversity
workforce participation; workforce planning; workforce reduction; working capital loan; working from home
working life; working time reduction; working week; workplace accident; workplace bargaining; workplace culture
workplace flexibility; workplace harassment; workplace injury; workplace inspection; workplace representation
workplace surveillance; world-systems theory; yield curve control; yield spread; young worker; youth entrepreneurship
youth unemployment rate; zamindari system; zombie firm; zoning regulation
