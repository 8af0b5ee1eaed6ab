# Phrases that are terms by themselves: parliaments, public administration, social policy and regulation.
list subject_terms
abalone poaching; abolition of provinces; aboriginal land rights; aboriginal rights; absolute privilege
abstract review; academic boycott; academic exclusion; accepted market practice; access audit; access to abortion
access to basic services; access to resources; accessibility requirement; accession country; accession to treaties
account information service; account switching; accountability cycle; accountability ecosystem
accountability for past crimes; accountability to parliament; accounting authority; accounting officer
accreditation of providers; accredited paying agency; accrual budgeting; accumulated other comprehensive income
achievement gap; acquisition of qualifying holdings; acquisition regulation; acting judge; acting official
activation measure; activation policy; active citizenry; active farmer; active substance; actual reporting population
ad hoc aid; adaptation period; adaptive social protection; additional estimates; additional import duty
additional levy; additional tier 1; additional tier 1 instrument; additional value adjustment; additionality principle
adjustments appropriation; adjustments budget; administration of municipalities; administrative adjudication
administrative check; administrative fairness; administrative record; administrative review; administrative subpoena
admission policy; admission to trading; adult basic education; adult social care; advance payment
advanced measurement approach; adverse audit opinion; adverse opinion; advice office; advisory committee charter
aegean islands; affirmative action measure; affordable housing unit; afforestation of agricultural land
african renaissance; after-school care; aftercare services; ageing infrastructure; agency action; agency adjudication
agency capture; agency discretion; agency guidance; agency head; agency reorganization; agency rule; agency shop
aggregation of periods; aggressive commercial practice; aggressive practice; agrarian transformation
agri-environment measure; agri-environment-climate measure; agri-park; agri-village; agricultural wages
aid application; aid intensity; aid scheme; air quality plan; aircrew licence; airspace block; alaska pollack
alcohol harm; alcohol licensing; alcohol tax; alcoholic strength; alert in the system; alien invasive species
all-party committee; all-party group; all-party parliamentary group; allocation of speaking time; allocation of time
alternate delegate; alternative accommodation; alternative care; alternative investment fund
alternative investment fund manager; amalgamation of municipalities; amateur variety; ambient air quality standard
amendment of section 25; amendment to motion; amnesty application; amnesty committee; analytical tac
ancillary services undertaking; animal by-product; animal disease control; animal health certificate; animal health law
animal health requirement; animal identification; animal welfare payment; annual appropriation
annual national assessment; annual performance plan; anonymous account; ante-mortem inspection; anti-apartheid activist
anti-corruption hotline; anti-corruption unit; anti-defection; anti-defection clause; anti-dumping; anti-gang unit
anti-poverty strategy; anti-stalking law; anti-tribalism; anticommandeering doctrine; antiretroviral rollout
apartheid city; apartheid city planning; apartheid crime; apartheid debt; apartheid economy; apartheid era
apartheid geography; apartheid lawsuit; apartheid legacy; apartheid legislation; apartheid perpetrator
apartheid policy; apartheid reparations; apartheid spatial planning; apartheid-era crime; apology to the house
appointment of commissioners; appointment panel; appointments commission; appointments hearing; appointments process
apportionment of appropriations; apportionment of seats; apprenticeship standard; appropriation act
appropriation in aid; appropriations bill; appropriations rider; appropriations subcommittee
approved eradication programme; approved establishment; aquaculture product; arable crop
arbitrary and capricious standard; area with natural constraints; area-related aid; aromatised wine
artificial insemination; artisan development; artisan training; arts and culture; asbestos roof; assault weapon
assault weapons ban; assembly member; assent to bill; asset blocking; asset register; asset separation tool; asset test
asset-referenced token; assignment of functions; association of producer organisations; asymmetrical devolution
at-large district; at-sea inspection; at-will employment; atlantic salmon; attainment area; attainment gap
attendance allowance; attendance of members; atypical employment; auctioning of allowances; audi alteram partem
audit authority; audit finding; audit outcome; auditor's report; aujeszky's disease; authorisation of substances
authorised economic operator; authorization bill; authorization of appropriations; authorizing committee
auto-enrolment; automatic decommitment; automatic voter registration; autonomous tariff suspension
auxiliary social worker; available financial means; average consumer; awaiting-trial detainee; award of tenders
bachelor's pass; back-testing; backbench business committee; background check; backtesting exception; backyard dweller
bail application; bail-inable liability; bait marketing; balance sheet statistics; ballot bill; ballot box stuffing
ballot position; baltic cod; banana sector; bananas regime; banned air carrier; banned organisation; banned person
bantu education; bargaining chamber; barnett formula; base prospectus; baseline projection; basic food basket
basic income grant; basic indicator approach; basic payment scheme; basic sanitation; basic seed; basic substance
basket of services; batch system; batho pele; batho pele principle; battery cage; beach management; beam time
beam time allocation; beam trawl; beamtime proposal; bedroom tax; beef and veal; beet growers; benami transaction
benchmark administrator; benchmark contributor; benchmark regulation; benchmark suite; beneficial ownership reporting
beneficiary list; beneficiary registration; beneficiary selection; benefit-cost analysis; benefits cliff
benefits system; bereavement benefit; best execution; best value; betterment planning; betterment scheme; bigeye tuna
bill classification; bill of exclusion; bill of responsibilities; bill on reconsideration; billing system
binding mediation; biocidal product; biodiversity economy; biometric registration; biometric verification
biometric voter registration; bipartisan bill; bivalve mollusc; black accountant; black beneficiary; black business
black child; black entrepreneur; black farmer; black industrialist; black majority; black management; black ownership
black professional; black scabbardfish; black spot; black spot removal; black-on-black violence; black-owned business
blacklisted practice; blame avoidance; blind trust; bloc voting; block grant adjustment; blocked property; blue card
blue drop; blue ling; blue slip; blue whiting; bluefin tuna; board governance; board of enquiry; board of supervisors
boarding and inspection; bond repossession; border inspection post; border policing; border safeguarding
borrowing power; borrowing rate; botched circumcision; bought membership; bovine animal; bovine embryo; bovine semen
branch delegate; breach of privilege; breach of the rules; bread cartel; breakaway faction; breeding animal
breeding stock; bridge institution; bridge institution tool; bridging finance; briefing patterns; broad consent
broad-based black economic empowerment; broad-based ownership; broadband rollout; broadcasting of proceedings
brownfield land; bucket eradication; bucket system; bucket toilet; budget accountability; budget amendment
budget analysis; budget baseline; budget classification; budget consultation; budget discipline; budget documentation
budget expenditure; budget facility; budget prioritisation; budget process reform; budget reprioritisation
budget review; budget scorekeeping; budget sequestration; budget virement; budget vote debate; budgetary authority
budgetary review; budgetary surveillance; bulk billing; bulk infrastructure; bulk services; bulk surveillance
bulk water; bulk water supply; bureaucratic accountability; bureaucratic capture; bureaucratic red tape; business forum
business licensing; business of the house; business robbery; business tenancy; buy-in procedure; by-catch limit
by-catch provision; by-law enforcement; by-law violation; byrd rule; cabinet accountability; cabinet approval
cabinet cluster; cabinet collective responsibility; cabinet confidentiality; cabinet decision; cabinet handbook
cabinet lekgotla; cabinet nominee; cabinet portfolio; cable theft; cadre deployment; cadre policy
calibration and validation; calibration campaign; call for evidence; call for nominations; call for submissions
cancellation of flights; candidate for substitution; candidate quota; cane sugar; cannabis legalisation
capable and ethical state; capable developmental state; capable state; capacity allocation; capacity ceiling
capacity mechanism; capacity-building grant; cape franchise; capital instrument; capping of payments
captive lion breeding; carcass classification; cardinal law; care dependency grant; care proceedings
caregiver allowance; carers' leave; caretaker period; carpet crossing; carriage of dangerous goods; carry-over aid
carry-over motion; carry-over of bills; carry-over of quota; case docket; case or controversy; cash basis
cash for questions; cash-in-transit heist; cash-in-transit robbery; cash-limited budget; casino licence; caste census
casting aspersions; casualisation of labour; catalytic project; catch certification scheme; catch data
catch declaration; catch report; catch reporting; catchment management; catchment management agency
categorical exclusion; categorical grant; cattle dipping; cattle passport; ce marking; cease-and-desist order
centre of specialisation; centre-state relations; cereals sector; certification judgment
certification of the constitution; certified seed; certifying authority; chapter 9 institution
chapter nine institution; chapter two rights; charity organisation; charter city; chartering of vessels
chief electoral officer; chief state law adviser; chief whips' forum; child and youth care; child in need
child justice; child offender; child poverty target; child protection system; child removal; child support
child support enforcement; child support grant; child tax credit; child-headed household; children's ombudsman
choke species; chronic poverty; citizen assembly; citizen report card; citizen's income; citizen-based monitoring
citrus black spot; citrus fruit; citrus processing; civic organisation; civil monetary penalty
civil society monitoring; civilian secretariat; civilian secretariat for police; claims backlog; classical swine fever
classification of bills; classified national security information; clawback arrangement; clear and present danger
clearance adjudication; clearance of accounts; clearing member; clearing obligation; cleavage structure
client categorisation; climate change response; climate data record; clinic committee; clinical data
clinical trial authorisation; closed area; closed season; closed-list proportional representation; cluster committee
co-chief scientist; co-financing rate; coal-fired power station; coalition council; coalition framework
coalition instability; coat of arms; cod recovery plan; cod stock; code of conduct committee; code portability
cold weather payment; collaboration agreement; collaboration board; collateral eligibility; collateral management
collateral reuse; collective investment scheme; collective investment undertaking; collective reparation
collective rights management; college of supervisors; collegium system; colonial dispossession; colorado beetle
combined buffer requirement; combined nomenclature; combined nomenclature code; command agriculture
commencement proclamation; comment period; commercial agriculture; commercial crime; commercial farmer
commercial immovable property; commission proposal; commissioning phase; commitment appropriation; commitment control
commitments decision; committee bill; committee chairperson; committee content adviser; committee of selection
committee on public accounts; committee oversight; committee referral; committee researcher; committee stage debate
commodities risk; commodity programme; common catalogue; common core standard; common customs tariff
common equity tier 1; common market organisation; common sole; common voters' roll; common wheat; communal area
communal farmer; communal land rights; communal land tenure; communal property association; communications interception
community consultation; community development worker; community education and training; community governance
community industry; community law clinic; community police forum; community policing forum; community rehabilitation
community reparation; community residential unit; community rights; community safety forum; community safety plan
community scorecard; community targeting; community work programme; community works programme; community-based care
community-led local development; commutation of sentence; companion bill; compensation of employees
competency framework; competent national authority; competition tribunal; competitive service; compound feed
comprehensive education; comprehensive rural development; comprehensive sexuality education
comprehensive social security; comprehensive spending review; compulsory distillation; computational reproducibility
computing cluster; computing model; computing time; concentrated grape must; concrete review; concurrent competence
concurrent function; concurrent legislative competence; concurrent list; conditional allocation; conditional amnesty
conditional grant; conference report; conferral of authority; confidence-and-supply agreement
configuration of government; confirmation vote; confirmatory referendum; conformity clearance; conformity of goods
conformity with the contract; congestion management; congressional review; congressional subpoena
congressionally directed spending; connected clients; consensus seeking; consent agreement; consent to processing
consequence management; conservation reserve; conservation variety; consolidated basis
consolidated financial statements; consolidated supervision; consolidating supervisor; consolidation of holdings
consolidation of laws; consortium agreement; constituency development; constituency development fund; constituency link
constituency office; constituency orientation; constituency period; constituency project; constituency seat
constituency-based electoral system; constituency-based system; constituent casework; constituent service
constitution eighteenth amendment; constitution-making process; constitutional amendment bill; constitutional bill
constitutional damages; constitutional dispensation; constitutional duty; constitutional invalidity
constitutional law expert; constitutional negotiation; constitutional obligation; constitutional remedy
constitutional review committee; constitutional supremacy; constitutionality of the bill; construction cartel
construction mafia; consumer court; consumer tribunal; contact crime; contaminant level; contempt of congress
content adviser; contingency reserve; contingent election; continuity of government; continuous registration
contracted-out pension; contractual netting; contribution limit; control body; control observer; control of expenditure
controlled access; convergence programme; conversion factor; conversion period; conviction rate; cooling-off right
cooperative agreement; copper theft; core hours; core labour standard; core obligation; core repository
corporate due diligence; corporate exposure; corporate plan; correctional centre; correctional facility
correctional official; correctional services; correctional supervision; corrective rape; correlation trading portfolio
cosmetic product; cost containment measure; cost to communicate; cost-benefit ratio; cotton aid; cotton sector
council of chiefs; countercyclical buffer; countercyclical payment; counterfeit banknote; counterfeiting of the euro
counterparty credit risk; country-specific recommendation; county commission; coupled model; coupled support
court rationalisation; cover pool; cover pool monitor; coverage level; covered deposit; creamy layer; credit agreement
credit assessment; credit claiming; credit conversion factor; credit intermediary; credit quality step
credit regulation; credit risk adjustment; credit risk mitigation; credit valuation adjustment
credit valuation adjustment risk; crime hotspot; crime intelligence; crisis distillation; crisis reserve
critical benchmark; critical habitat; critical skill; critical skills list; critical skills visa
critical third-party provider; cross-border conversion; cross-border healthcare; cross-boundary municipality
cross-product netting; cross-subsidisation; cross-subsidy; crowd control; crowd management
crowdfunding service provider; cruise plan; cruise report; crypto-asset service provider; cultural boycott
cultural council; culture of impunity; curriculum delivery; curriculum statement; curriculum vitae verification
curvature risk; custodianship of land; custody service; customary initiation; customary institution; customary law bill
cut-and-paste bill; cutting plant; d'hondt method; dairy premium; dairy quota; dangerous product; dark money
data access committee; data access policy; data access request; data acquisition system; data analysis framework
data assimilation; data buoy; data citation index; data collection framework; data cost; data embargo; data ingest
data ingestion; data point model; data price; data quality flag; data release policy; data volume; day-old chick
days at sea; de minimis exemption; deadbeat dad; death in detention; death in police custody
debate of public importance; debt review; debt service cost; debt write-off; decadal survey; decent homes standard
decent job; decision not to prosecute; decision to prosecute; declaration of invalidity; declaratory order
decolonisation of education; decolonised curriculum; decommissioning of vessels; decorum of the house
decriminalisation of sex work; deduction from own funds; deeds office; deeds registry; deep rural area
deep-sea species; deep-sea stock; default fund; default risk charge; defection threshold; defective workmanship
deference doctrine; deferral of budget authority; deferral of remuneration; deferred resignation; deferred tax asset
deficiency payment; defined benefit; defined contribution; definitions clause; definitive anti-dumping duty
degree apprenticeship; delegate model; delegate selection; delegated regulation; delegation of functions
deliberate release; deliberative poll; deliberative process privilege; delimitation exercise
delimitation of constituencies; delivery agreement; delta risk; demarcation board; demersal species; demersal stock
demersal trawl; demilitarisation of the police; democracy and traditional leadership; democratic breakthrough
democratic dispensation; demographic representivity; denied boarding compensation; departmental committee
dependency culture; deployment committee; deployment of troops; deprivation index; deputy chairperson
deputy chief justice; deputy chief whip; deputy president's reply; deregistration of party; deregulatory action
derelict mine; derivation principle; designated group; designated port; detective service; detector upgrade
detention without charge; developer documentation; developmental local government; developmental social welfare
devolution deal; devolution max; devolved funds; diaspora vote; digital migration; dillon's rule; dilution risk
direct charge; direct debit; direct debit scheme; direct final rule; direct management; direct-hire authority
directive principle; directly applicable; directly elected mayor; director-general; disability grant
disability inclusion; disability living allowance; disability mainstreaming; disability target
disadvantaged business enterprise; disallowable instrument; disallowance of regulations; disaster fund
disaster management plan; disaster relief grant; discharge procedure; disclaimer of opinion; disclosure by institutions
disclosure of interests; discouraged work seeker; discretionary cap; discretionary grant; discretionary spending
discussion bill; discussion document; disruption of proceedings; district development model; district health system
district magnitude; district municipality; diversion programme; divestment campaign; dividends tax; division of revenue
division of revenue bill; division of the house; dna backlog; dna sample; do no significant harm; do-ocracy
domestic observer; domestication of treaties; donation disclosure; dormant agreement; draft budgetary plan
dried fodder; drilling expedition; drilling proposal; drinking milk; droop quota; drought assistance; drought disaster
due diligence system; durable medium; durum wheat; dynamic purchasing system; dysfunctional municipality; e-money token
e-petition; e-privacy; e-toll; e-tolling; ear tag; early childhood development centre; early intervention measure
early learning; early repayment; early retirement authority; earth system model; earthquake catalogue; eco-scheme
ecological focus area; economic and social cohesion; economic classification; economic empowerment of women
economic recovery plan; economic regulator; economically significant rule; ecosystem approach to fisheries
ecosystem-based approach; education equity; education funding; educational outcome; educator post; eel management plan
effective number of parties; effluent limitation; effort sharing; egg grading; egg marketing; egg products
ejection of members; election of the president; election-related violence; elective conference; elective congress
electoral accountability; electoral bond; electoral code of conduct; electoral competitiveness; electoral connection
electoral court; electoral engineering; electoral stronghold; electoral support base; electoral system reform
electoral system task team; electoral vote; electrical waste; electricity crisis; electricity subsidy
electricity theft; electronic laboratory notebook; electronic logbook; electronic money institution
electronic reporting system; electronic voting machine; electronic voting machine tampering; eligibility of expenditure
eligible counterparty; eligible deposit; eligible expenditure; eligible hectare; eligible liability; eligible own funds
embarkation of seamen; emergency declaration; emergency housing; emergency provision; emergency supplemental
emergency vaccination; emerging entrepreneur; emerging farmer; emission trading system; emoluments attachment order
emoluments clause; emphasis of matter; employer of last resort; employment equity plan; employment equity target
employment scheme; employment stimulus; employment tax incentive; empowerment charter; enabling condition
end conscription; end-of-waste; endangered species listing; endangerment finding; energy efficiency directive
engine power; enhanced due diligence; enhanced surveillance; enriched cage; enrichment of wine; enrolled bill
ensemble run; entrepreneurship development; entry price; entry/exit scheme; environmental authorisation
environmental inspector; environmentally sustainable economic activity; enzootic bovine leukosis
equal access to education; equal airtime; equal population principle; equality court; equitable coverage
equitable share; equitable share formula; equitable share of municipalities; equity exposure; eradication programme
esg rating; esg risk; eskom debt; establishment approval; estimates of expenditure; estimates of national expenditure
estuary management; ethical leadership; ethics infrastructure; ethics pledge; ethics waiver; euro banknote; euro coin
european eel; european passport; european payment order; european scrutiny; european semester; european works quota
evidence leader; evidence session; evidence-informed policymaking; ewe premium; ex ante conditionality
ex ante contribution; ex-offender; excepted service; exceptional measure; excess vote; excessive deficit
excessive force; excessive imbalance; exclusion error; exclusion ground; exclusive legislative competence
exclusive provincial competence; exclusivity clause; executive accountability; executive aggrandisement; executive bill
executive branch agency; executive calendar; executive mayor; executive statement; exhumation of remains
expanded public works; expanded unemployment definition; expected credit loss; expected loss; expected shortfall
expedition proposal; expert advice; exportability of benefits; exposure at default; exposure class; exposure in default
exposure secured by mortgages; expropriation without compensation; expungement of criminal records
extended public committee; extension of rules; extension officer; external credit assessment institution
external rotation; extraordinary measures; extraordinary public financial support; facilitation of public involvement
faction fighting; factional battle; fair data; fair housing; fair principle; fair procedure; faith community hearing
faith-based sector; faithless elector; fake qualification; fall-back approach; false claim; family mediation
family preservation; family reunification of children; farewell speech; farm accountancy data; farm advisory service
farm advisory system; farm diversification; farm dweller; farm equity scheme; farm eviction; farm failure; farm murder
farm safety; farm school; farm structure survey; farm-saved seed; farmed salmon; fast-track land reform
fast-track legislation; fast-track resettlement; fast-tracking of bills; federal acquisition
federal advisory committee; federal character; federal character principle; federal civilian employee
federal contracting; federal contractor; federal disaster assistance; federal hiring freeze; federal land; federal pay
federal recognition; federal workforce; federally recognized tribe; federated identity; federated identity management
fee increase; fee-free higher education; fee-to-trust; feed ban; feed business operator; feed hygiene; feed material
feed wheat; feeder zone; fees protest; fertilising product; fibre flax; field preemption; fifty-fifty representation
filling of vacancies; final agency action; final constitution; final mandate; final reparation; finance commission
financial collateral; financial collateral simple method; financial compensation for access
financial compensation for land; financial correction; financial holding company; financial recovery plan
financial reporting framework; financially distressed municipality; fingerprint database; firearm amnesty
firearm control; firearm licensing; first light; first nation; first-generation rights; first-past-the-post system
first-time home buyer; fiscal dumping; fiscal federalism debate; fiscal imbalance; fiscal powers of parliament
fish health; fish marketing; fish producer organisation; fish quota; fisheries data collection; fisheries inspector
fisheries local action group; fisheries management plan; fisheries patrol; fisheries-dependent area
fishing agreement protocol; fishing authorisation; fishing day; fishing effort regime; fishing gear marking
fishing logbook; fishing logbook data; fishing mortality rate; fishing rights allocation; fishing trip; fishing zone
fit and proper assessment; fitness to hold office; fixed-term parliament; flat-rate correction; flax and hemp
fleet adjustment; fleet capacity; fleet register; fleet renewal; fleet segment; flexibility between pillars
flexible list; floor debate; floor vote; floor-crossing legislation; floor-crossing window; fluorinated greenhouse gas
fodder plant seed; follow-up question; food alert; food business operator; food enzyme; food poverty line
food price increase; food price monitoring; food supplement; for-cause removal; forbearance measure; forborne exposure
forced adoption; forcing data; forcing dataset; foreign donation; foreign land ownership; foreign ownership of land
forensic investigation; forensic science laboratory; forest reproductive; forest reproductive material
forest-environment payment; forestry measure; formal adjudication; formal rulemaking; former model c school
formula grant; foster care backlog; foster care grant; foster child; foundation phase; foundational value
founding provision; founding value; framework bill; franking privilege; fraud against the budget
free allocation of allowances; free basic electricity; free basic services; free basic water; free delivery
free higher education; freezing of assets; freezing of funds; fresh fruit and vegetables; fresh meat
front-line service delivery; frontline service; fruit and vegetables sector; fuel levy; fuel price hike
fuel price regulation; fulfilment service provider; functional area; functional classification; functus officio
fund manager; fundamental duty; funded credit protection; funded vacancy; funding cycle; further education and training
gambling policy; game meat; gang warfare; gap housing; gap market; gender action plan; gender audit
gender balance in science; gender focal point; gender impact assessment; gender machinery; gender transformation
gender-based violence and femicide; gender-disaggregated data; gene ontology; general affairs; general block exemption
general credit risk adjustment; general escape clause; general fuel levy; general product safety
generalised scheme of preferences; genome annotation; genome browser; geodetic network; geographical name change
germaneness rule; get-out-the-vote; ghost employee; ghost voter; global systemically important institution
good ecological status; good environmental status; good faith requirement; governance board; government business
government contracting; government corporation; government of provincial unity; government-to-government relationship
governor's assent; gpu acceleration; grade r; gram panchayat; gram sabha; grand apartheid
grandfathering of instruments; grant beneficiary; grant conditions; grant dependency; grant framework
grant payment contract; grant payment system; grant proposal; grant top-up; grant withholding; grape must; grazing camp
green bond standard; green drop; greening payment; greening requirement; greenland halibut; grey listing
gridded dataset; gross misconduct; gross national income resource; gross violation; group areas
group of connected clients; group solvency; group supervision; group supervisor; growth and redistribution; growth path
grubbing-up; guarantee of goods; guarantee of non-recurrence; guarantees of non-repetition; guest observer
guidance document; gun ownership; gun violence; habitats directive; halfway house; handout bill; hard look review
hardware refresh; hare quota; harmful organism; harvest insurance; hatch act violation; hatching egg; hazard mitigation
head of department; headmen and headwomen; healing of the nation; healing process; health funding; health grant
health mark; health ombud; hedge accounting; help desk; hemp cultivation; henry viii power; herd book
hereditary leadership; heritage month; heritage resource; hidden charge; high quality liquid asset; high seas fishing
high survivability exemption; high-risk third country; high-stakes testing; higher education transformation
highest averages method; hijacked building; hill livestock compensatory allowance; hiring authority
historic fishing rights; historically disadvantaged; historically disadvantaged individual
historically disadvantaged person; hit squad; hit/no-hit system; hold on a bill; home builder
home builders' registration; home invasion; home-based care; hops sector; horizontal application; horizontal division
hormonal growth promoter; horse mackerel; hospital board; hospital revitalisation; host laboratory; hostel dweller
hostel redevelopment; hostel upgrade; hostel violence; hotspot approach; house chairperson; house of review
house of traditional authorities; house of traditional leaders; house robbery; housing adequacy; housing allocation
housing backlog; housing beneficiary; housing delivery; housing demand database; housing grant; housing mortgage
housing opportunity; housing waiting list; human rights body; human rights compatibility; human rights culture
human rights mechanism; hung council; hung municipality; husked rice; hybrid electoral system; hybrid sitting
ict third-party risk; identified staff; identifier resolution; illegal connection; illegal firearm; illegal miner
illegal occupier; illegal shebeen; illicit cigarette trade; illicit mining; immigration enforcement; immunity clause
impact assessment board; impact assessment of laws; impeachable offence; impeachment of a judge
impeachment of the president; implementing technical standard; import parity pricing; import surveillance
impoundment of funds; improper conduct; improper payment; imputation of improper motives; in situ observation
in situ upgrading; in vitro diagnostic; in-kind work; inappropriate school structure; inauguration ceremony
incident command; incident notification; incidental catch of cetaceans; inclusion error; inclusionary housing
income stabilisation tool; incorrect transposition; incremental risk charge; indefinite delivery contract
indemnity from prosecution; independent candidacy; independent councillor; independent expenditure
independent institution; independent panel; independent power producer; independent price verification
independent regulatory commission; indian country; indigenisation policy; indigent household; indigent policy
indigent register; indirect land-use change; indirect management; individual basis; individual reference quantity
individual reparation; individual reparation grant; induction programme; industrial development zone
industrial policy action plan; inflation adjustment of penalties; informal business; informal rulemaking
information collection; information collection request; infrastructure decay; infrastructure grant
infrastructure supporting factor; infrastructure vandalism; infrastructure-led growth; ingonyama trust land
initial capital; initial margin; initial teacher education; initiation school; initiation season
injustices of the past; inner-city decay; inquiry committee; insecurity of tenure; inshore fisheries; inside ownership
insider list; inspection at sea; instant-runoff voting; institution supporting democracy; institutional autonomy
institutional hearing; institutions supporting constitutional democracy; instrument calibration
instrument for pre-accession; insurance mediation; insurance undertaking; insurance-based investment product
integrated criminal justice system; integrated development plan; integrated development planning
integrated financial management system; integrated human settlement; integrated maritime policy; integrated permit
integration of forces; integrity management; integrity pact; intelligible principle; inter-area flexibility
inter-basin transfer; interagency task force; interagency working group; interannual flexibility
interbranch organisation; interception warrant; intergenerational inequality; intergenerational poverty
intergovernmental coordination; intergovernmental dispute; intergovernmental forum; intergovernmental grant
intergovernmental relations framework; interim appropriation; interim reparation; intermediary service
intermediate body; internal governance; internal model; internal models approach; international accounting standard
interpretive rule; interregional cooperation; intervention buying-in; intervention by national government
intervention price; interview of candidates; intra-party election; intragroup exposure; introduction of bills
introduction of the bill; inulin syrup; investigative committee; investment advice; investment research
invitation to purchase; iron triangle; irregularity reporting; irrigation board; island farming; issue network
iuu vessel list; job creation target; job fair; job losses; job opportunity; job readiness; job scheduler; job shedding
jobs bloodbath; jobs fund; jobs summit; jobseeker's allowance; joint audit; joint debt; joint deployment plan
joint enterprise; joint ethics committee; joint programming committee; joint return operation; joint rules committee
joint supervisory team; joint tagging mechanism; joint venture in fisheries; judge president; judicial code of conduct
judicial commission; judicial education; judicial governance; judicial nomination; judicial nominee; judicial overreach
judicial service commission; judicial transformation; jurisdiction in matrimonial matters; just administrative action
just and equitable compensation; just energy transition; justiciable right; kangaroo court; key audit matter
key information document; key investor information; khoi and san; khoi-san community; khoisan leadership; kilowatt days
kingship dispute; knesset faction; labour absorption; labour absorption rate; labour market information
labour tenant claim; labour-absorbing growth; labour-intensive growth; ladder of participation; lame duck
land allocation; land audit; land beneficiary; land board; land ceiling; land ceiling legislation; land claimant
land commission; land invasion; land nationalisation; land ownership pattern; land parcel identification system
land reform farm; land reform programme; land rights of women; land use management; land use scheme; landfill of waste
landing declaration; landing inspection; language board; language policy in education; lapdog parliament
lapse in appropriations; lapse of bills; lapsed bill; large exposures limit; largest remainder method; law-making power
law-making procedure; laying hen; laying of regulations; lead agency; lead institution; leader of government business
learner performance; learner pregnancy; learner retention; learner transport; learner-teacher ratio; lease sale
legacy of apartheid; legacy of colonialism; legal gender recognition; legality principle; legislative amendment
legislative backlog; legislative behaviour; legislative capacity; legislative competency; legislative consent motion
legislative delay; legislative effectiveness; legislative investigation; legislative language; legislative majority
legislative measure; legislative omission; legislative override; legislative pipeline; legislative privilege
legislative professionalisation; legislative proposal by members; legislative quality; legislative research
legislative review; legislative rider; legislative rule; legislative sector; legislative support; legislative tracking
legislative turnover; legislative voting; less developed region; less significant institution
less significant supervised entity; less-favoured area; lesser duty rule; letter of deployment; levelling seat
leverage ratio requirement; liaison committee; liberation heritage; licence raj; licensing of railway undertakings
lifestyle audit; lifetime limit; lifting of immunity; limitation analysis; limitation of rights; line item
line-item budgeting; linear algebra library; linked credit agreement; linked travel arrangement; liqueur wine
liquidity coverage requirement; liquidity inflow; liquidity outflow; liquidity reporting; liquor outlet
liquor trading hours; live animal; live bivalve molluscs; live bovine animal; living constitutionalism
loan deficiency payment; lobbying transparency; lobbyist registration; local action group; local beneficiation
local content quota; local government equitable share; local government turnaround; local municipality; local sphere
locality pay; lok sabha constituency; long settlement transaction; long stop date; long-term fishing right
long-term investment fund; long-term preservation; long-term support release; look-through approach; lords amendment
loss given default; loss of membership; lost docket; lottery corruption; low-income housing; lowering the voting age
lumpy skin disease; macro-financial assistance; macro-organisation of the state; macro-regional strategy
macroeconomic imbalance procedure; macroprudential supervision; mainstreaming of learners; maintenance defaulter
maintenance of effort; major disaster declaration; major holding notification; major project; major questions doctrine
majority-minority district; male circumcision; management body; managers' transactions; managing authority
mandate-based approach; mandating procedure; mandatory grant; mandatory interdict; mandatory reporting
mandatory spending; manifesto pledge; manifesto promise; mapping of credit assessments; margin lending
margin of tolerance; marine equipment; marine living resource; marine strategy; maritime spatial planning
mark-to-market method; mark-to-model; market disturbance; market sounding; market stability reserve; marketing of seed
marketing standard; marketing year; markets in financial instruments; markup session; marriage allowance
mass democratic movement; mass literacy campaign; mass participation; master netting agreement; matching adjustment
matching requirement; material injury; material irregularity; mathematical literacy; mathematics and science education
matric pass rate; matric results; matter of public importance; maximum distributable amount
maximum level of contaminants; maximum residue level; mayoral committee; mayoral executive committee
means-tested unemployment assistance; meat-and-bone meal; mechanically separated meat; media tribunal; median voter
median voter theorem; mediation committee; medical parole; medical scheme; medicinal product; medicine pricing
medico-legal claim; medium-term budget policy statement; medium-term budgetary objective
medium-term expenditure estimate; medium-term strategic framework; members' legislative proposals
members' remuneration; members' statements; memorandum of agreement; memorandum on the objects; mental health care user
merger of municipalities; merit system principle; merit-based recruitment; meritocratic governance; mesh size
metal theft; metro mayor; metro police; metropolitan municipality; micro-credential; micro-undertaking
microprudential supervision; midnight regulation; migration plan; militarisation of the police; military base closure
military ombud; military veterans' benefits; milk delivery; milk package; milk producer; milk reference quantity
milk sector; milled rice; minced meat; mine dust; mineral leasing; mineral royalties; mini-public
minibus taxi industry; minimum conservation reference size; minimum core; minimum core obligation
minimum income guarantee; minimum landing size; minimum service agreement; ministerial appointment
ministerial directive; ministerial handbook; ministerial intervention; ministerial reply; ministerial task team
ministerial veto; minority interest; mirror committee; mirror representation; misleading omission
misleading parliament; misleading practice; misleading the house; missing middle; misuse of conditional grants
mixed financial holding company; mixed fisheries; mixed-activity holding company; mixed-income housing
mixed-member majoritarian; mixed-member system; mixed-section bill; mixed-use development; model code of conduct
model intercomparison; model intercomparison project; model organism database; modern treaty
monetary financial institution; monetary financial institution statistics; money bill amendment
money bill certification; money bills amendment procedure; money market instrument; monitoring committee; moored array
moored buoy; more developed region; mortgage lending value; most economically advantageous tender
mother tongue-based bilingual education; motion to recommit; motion without notice; mountain product; mud school
multi-party committee; multi-party democracy fund; multiannual guidance programme; multiannual management plan
multiannual plan; multiparty negotiating process; multiparty negotiation; multiparty women's caucus
multiple deprivation; multiplication scheme; multipurpose community centre; municipal billing; municipal borrowing
municipal boundary; municipal commonage; municipal debt; municipal debt relief; municipal demarcation
municipal infrastructure grant; municipal manager; municipal official; municipal public accounts committee
municipal revenue; municipal viability; municipality under administration; must-carry obligation
mutual fund for farmers; name change; naming a member; naming and suspension; narrow definition of unemployment
national assembly rules; national assessment; national assistance; national ceiling; national commissioner
national credit; national department; national emergency declaration; national envelope; national gender machinery
national healing; national lottery; national macro-organisation; national popular vote; national prosecuting authority
national qualifications framework; national redress scheme; national revenue fund
national security presidential memorandum; national senior certificate; national sphere; national state of disaster
national system of innovation; national youth service; nationalisation of mines; nationwide injunction
native title claim; native title holder; natura 2000 payment; natural mineral water; negative option marketing
negotiated transition; net ceiling; net short position; netting set; network bandwidth; network code; new growth path
new planting of vines; new public administration; nil compensation; nitrate vulnerable zone; nitrates directive
no creditor worse off; no-bid contract; no-fault system; no-fee school; no-go area; no-year appropriation; node hour
nomination by the public; nomination committee; nomination deposit; nomination of candidates; non-attachment
non-compliance; non-cooperating third country; non-custodial parent; non-custodial sanction; non-financial statement
non-partisanship; non-performing exposure; non-preferential origin; non-sexism; non-target species; non-trading book
non-trial resolution; non-voter; nonattainment area; noncareer appointment; none of the above; nonprofit organisation
nonracial society; normal insolvency proceedings; normative reference; norway lobster; norway pout
notebook environment; notification of aid; nuclear option; nuclear procurement; numerical library; nursery area
nut sector; nutrition declaration; oath or affirmation; oath-taking; objects clause; observational dataset
observing network; observing proposal; observing system; occupation-specific dispensation
occupational retirement provision; ocean observing; oenological practice; offender labour; offering of securities
office of inspector general; office of profit; official apology; official control; official report
official veterinarian; oil and gas leasing; oil revenue sharing; old age assistance; old age grant
old-order legislation; omnibus appropriations; omnibus spending bill; one-party dominance; one-stop service centre
open budget; open contracting; open parliament; open toilet; open vote; open-list proportional representation
operating licence; operational fund; operational programme; operational programme amendment; opposition day
opposition day debate; opt-out; optional quality term; oral submission; orange roughy; order execution
order of invalidity; orderly wind-down; ordinance-making power; ordinary bill; ordinary law; organic label
organic production; organisational renewal; organised trading facility; origin certificate
original classification authority; originator institution; orphan medicinal product; orphan's pension; otc derivative
other backward classes; other systemically important institution; ouster clause; out-of-court redress
out-of-quota sugar; out-of-school children; outcome-based budgeting; outcomes approach; outcomes-based approach
outcomes-based education; outermost region; outermost regions' agriculture; outreach programme; outstanding commitment
overall length; overbreadth doctrine; overcrowded classroom; oversight and accountability model; oversight capacity
oversight mandate; oversight mechanism; oversight model; oversight power; oversight report; oversight role of council
overview and scrutiny; ovine animal; own affairs; own funds requirement; own revenue; own-source revenue
ownerless mine; ownership target; ownership unbundling; package management; packing and cracking; paddy rice
paediatric investigation plan; pan-european personal pension product; panchayat election; panchayati raj
paperwork burden; paperwork reduction; parallel vote tabulation; parallel voting; parent institution; parity law
parliamentary broadcasting; parliamentary budget office; parliamentary calendar; parliamentary capacity
parliamentary committee system; parliamentary constituency office; parliamentary culture; parliamentary decline
parliamentary decorum; parliamentary development; parliamentary ethics; parliamentary friendship group
parliamentary investigation; parliamentary law adviser; parliamentary monitoring organisation; parliamentary openness
parliamentary openness index; parliamentary pension; parliamentary precinct; parliamentary programme
parliamentary protection; parliamentary reply; parliamentary report; parliamentary research; parliamentary resolution
parliamentary security; parliamentary service; parliamentary strengthening; parliamentary tradition
parliamentary transparency; parliamentary village; parole eligibility; part-time forces; partial privatisation
participating member state; partisan polarization; partner institution; party deployment; party election broadcast
party elective conference; party hopping; party institutionalisation; party list seat; party quota; party renewal
party strength; party-line vote; pass-through entity; passenger rail; passive labour market policy; past due
past injustice; patagonian toothfish; patriarchal attitude; patriarchal norm; pay point; pay-as-you-go rule
paying agency; payment appropriation; payment card scheme; payment entitlement; payment initiation service
payment of suppliers; payment service user; payment surcharge; payout event; peace monitor; peer review panel
pelagic species; pelagic stock; pelagic trawl; penalties applicable to infringements; pension tax relief
pension triple lock; pensioner poverty; pensions crisis; people first; people's education; people's housing process
people's parliament; per curiam opinion; performance agreement; performance bonus; performance clearance
performance contract; performance framework; performance information; performance management system
performance monitoring; performance portability; performance reserve; periodic financial report; permanent cessation
permanent delegate; permanent grassland; permanent pasture; permanent withdrawal of vessels
permission to introduce legislation; permission to occupy; permission to occupy certificate
personal independence payment; pesticide use reduction; pet animal movement; pet passport; petty apartheid; phase-out
photo identification requirement; phytosanitary import requirement; picketing rule; pillar 1; pillar 2 guidance
pillar 2 requirement; pillar 3 disclosure; pine wood nematode; ping-pong; pit toilet; place of detention; plant breeder
plant passport; plant variety; planting right; poaching of abalone; point of non-viability; point of single contact
police and crime commissioner; police budget; police killing; police militarisation; police precinct; police ranks
police recruitment; police reservist; police response time; police visibility; police-public ratio; policy incoherence
policy paralysis; political head; political indemnity; political killing; political motive; political objective
political pardon; political party funding; political-administrative interface; politically exposed person
polygamous marriage; porcine semen; port inspection; port state measure; portability of online content; position risk
post establishment; post provisioning; post-mortem inspection; post-settlement support; postal sector; potable water
potato starch; poultry flock; poultry sector; poverty datum line; poverty targeting; power to make regulations
power to summon; powers and privileges committee; praying against; pre-accession assistance; pre-appointment hearing
pre-appointment scrutiny; pre-contractual information; pre-contractual obligation; pre-election period
pre-funded contribution; preamble to the bill; precautionary recapitalisation; precautionary suspension
precautionary tac; predetermined objective; preferential sugar; preliminary injunction; prescribed asset
presentation bill; preservation of retirement funds; president's question time; president's rule; presidential assent
presidential determination; presidential directive; presidential employment stimulus; presidential imbizo
presidential infrastructure; presidential memorandum; presidential transition team; prevention of torture
previously disadvantaged; price indication; prime minister's question time; principal traditional leader
prior notification of landing; priority crime; private funding; private landlord; private members' day
private members' legislative proposals; private storage aid; privatisation of security; privileged communication
privileged nomination; proactive land acquisition; proactive land acquisition strategy; probability of default
probationary employee; probing amendment; problem gambling; procedure bill; processed animal protein
processed fruit and vegetables; product governance; product intervention; production area classification
production levy; production potential; professional bureaucracy; professional civil service; professional client
profit and loss attribution; programme committee; programme of action; programme order; programming committee
programming period; progressive realisation; progressive realization; prohibited personnel practice
prohibited substance; project management committee; project of common interest; proliferation financing
promotion measure; promotion of agricultural products; propagating material; property clause; property rates
proportional representation councillor; proportionality of representation; proposed acquirer
prosecution of apartheid-era crimes; prosecution-led investigation; prosecutorial independence; prospectus exemption
prospectus summary; protected strike; protection of financial interests; protection of personal information
protection of state information; protection zone; protein crop; protein crop premium; provincial bill
provincial boundaries; provincial boundary; provincial boundary dispute; provincial delegation; provincial demarcation
provincial department; provincial equitable share; provincial executive; provincial governance; provincial intervention
provincial mandate; provincial own revenue; provincial powers; provincial revenue fund; provincial sphere
provincial vote; provisional anti-dumping duty; provisional tac; provisional twelfths; proxy means test
prudent person principle; prudent valuation; prudential backstop; prudential consolidation; prudential filter
public administration reform; public apology; public appointment; public appointments process
public distribution system; public docket; public domain land; public employment programme; public employment scheme
public expenditure tracking; public health certificate; public health facility; public housing tenant
public inquiry report; public interest litigation petition; public intervention; public interviews
public offer of securities; public office bearer; public participation process; public petition system
public petitions committee; public protector; public sector equality duty; public sector wage agreement
public sector wage bill; public service wage bill; public transport subsidy; public unrest; public violence
public-interest entity; public-private mix; pupil premium; purchaser-provider split; pure-bred breeding animal
purpose clause; qualification for protection; qualification verification; qualifications framework; qualified audit
qualified entity; qualified opinion; qualified privilege; qualifying central counterparty; qualifying holding
quality of passes; quality policy; quality wine; quarterly labour force survey; quasi-federal system; quasi-market
quick-frozen food; quorum requirement; quota allocation; quota exchange; quota holder; quota overshoot; quota seat
quota swap; quota transfer; quota uptake; rabies vaccination; racial classification; racial inequality; racial quota
racial tension; radical economic transformation; radio frequency interference; rail interoperability
rail modernisation; railway undertaking; rainbow nation; rape culture; rape kit; rape survivor; rapid alert system
rate support grant; rate-capping; rates and taxes; rates bill; rates boycott; ratification of treaties; rating grade
rating system; rationality review; raw sugar; raw tobacco; razor clam; reading for meaning; reading in
real-time closure; reasonableness review; reasoned amendment; recalcitrant witness; recall of members
recapitalisation amount; recast directive; reception conditions; reception year; recess appointment; reckless lending
recognised producer organisation; recognition agreement; recognition and enforcement; recognition of prior learning
reconciliation action plan; reconciliation barometer; reconciliation bill; reconciliation instruction
reconstruction and recovery; record of decision; recovery and resilience; recovery of undue payments; recycling target
red coral; red flag law; redetermination of municipal boundaries; redistribution of wealth; redistributive payment
redress scheme; reduction in force; reference frame; reference genome; reference price; reference threshold
referral back to parliament; reflection on the chair; refugee reception; refugee reception office; refuse removal
regional electricity distributor; regional fisheries management organisation; regionalisation of disease
registration of chemicals; regulated market; regulated non-quarantine pest; regulated price; regulation-making power
regulatory agenda; regulatory budget; regulatory flexibility analysis; regulatory freeze; regulatory rollback
rehabilitation centre; rehabilitation of victims; rehabilitation scheme; reinsurance undertaking
reintroduction of the bill; rejection of bill; rejuvenation of the force; related party transaction; relative stability
released area; relocation of applicants; remand detainee; remand detention; remission of sentence
remote electronic monitoring; remote sensing product; removal from office; removal of members; removal power
renewable energy procurement; rent allowance; rent boycott; rent rebate; rental housing tribunal
reopening of land claims; reparation policy; reparations debate; reparations fund; reparations movement
reparatory justice; repatriation of exiles; repeal bill; repeal of obsolete laws; reply to question; reporting agent
reporting population; reporting reference date; reporting template; represented political parties' fund
reproducible research; repurchase transaction; rescission proposal; rescue and restructuring aid; reserve bank mandate
reserve base; reserved chamber; resettlement scheme; residential burglary; residential immovable property
residential school system; residual risk; residual risk add-on; residue control; residue monitoring plan
resignation of member; resolution action; resolution objective; resource allocation committee; resource control
responsible lending; responsible member state; responsive government; restitution of land rights
restorative justice process; restriction of substances; retail exposure; retail payment system; retrenchment package
retrospective review; return of exiles; returning candidate; returning exile; revenue base; revenue enhancement
revenue estimate; revenue leakage; revenue over-collection; revenue proposal; revenue service
reverse repurchase agreement; reverse stress test; revival of bill; revocation of delegation; rhino horn trade
rhino poaching; rice sector; rider amendment; right to basic education; right to equality; rights allocation
ring-fenced funding; risk committee; risk exposure amount; risk management toolkit; risk margin; risk retention
risk-weighted exposure amount; road accident fund; road carnage; rock lobster; roll of members; roll-over of funds
rotational presidency; roundnose grenadier; royal house; rubber stamp; rubber-stamp parliament; rulemaking docket
rules of the assembly; ruling from the chair; rural allowance; rural employment guarantee; rural protection plan
rural safety; rural safety strategy; safe biological limits; safeguarding of client assets; sainte-laguë method
sale of business tool; sales note; salmon stock; salmonella control; sampling protocol; sanctions campaign
sanitary dignity; sanitation backlog; satellite mission; savings provision; say on pay; scarce skill; schedule 4
schedule 5; schedule f; schedule slip; schedule to the act; scheduled area; scholar transport; school admission
school feeding scheme; school fees exemption; school fruit scheme; school infrastructure; school milk scheme
school nutrition; science case; science gateway; science operations; science requirement; science verification
scientific steering committee; scrapping scheme; scrutiny reserve; sea bass; sea lice; sea trout; seal product
second reading debate; second-chance education; second-generation rights; secondary strike; secrecy bill; secret talks
secretary to parliament; section 100 intervention; section 139 intervention; section 194 inquiry; section 75 bill
section 76 bill; section 77 bill; section 8 voucher; section 89 inquiry; sectional title; sector charter
sector master plan; sector policing; sector skills plan; sectoral determination; sectoral parliament; sectoral support
securities borrowing; securities financing transaction; securitisation exposure; securitisation position
securitisation special purpose entity; security establishment; security of gas supply; security vote
seed certification; seed lot; seed marketing; seed potato; seismic station; self-defence unit
self-determination contract; self-determination of communities; self-governance; self-help housing
self-regulation of the press; semi-presidentialism; senate confirmation; senate oversight; senior counsel
senior executive service; senior management service; senior traditional leader; sense of the senate
sensitivities-based method; sequence database; sergeant-at-arms; serious case review; serious infringement
service delivery backlog; service delivery improvement plan; serviced stand; set-aside; set-aside contract
set-aside procurement; setting-up aid; settlement of claims; sewage spillage; sex-disaggregated data
sexual offences court; sexuality education; shack dweller; share premium account; shared management
shareholder compact; shareholder representative; shark finning; sheep pox; shell bank; shelter for abused women
shifting of funds; shipment of waste; shoddy workmanship; short position; short supply chain; short-listing
short-stay visa; shortlisting of candidates; significant branch; significant regulatory action
significant risk transfer; significant supervised entity; silo mentality; simplified cost option
simplified due diligence; single area payment; single audit; single euro payments area; single european sky
single exit price; single non-transferable vote; single payment scheme; single public service; single registry
single resolution mechanism; single-sex hostel; site and service; site of community importance; site survey
six-mile zone; skates and rays; skills agenda; skills anticipation; skills audit; skills base; skills deficit
skills development levy; skills levy; skills pipeline; skills planning; skills programme; skills revolution
skimmed milk powder; sky survey; slate politics; slaughter premium; slave trade apology; small business development
small business set-aside; small disadvantaged business; small farmers scheme; small harbour; small undertaking
small-scale coastal fishing; smart id card; sme supporting factor; social and economic rights; social and labour plan
social assistance grant; social audit; social compacting; social crime prevention; social entrepreneurship fund
social floor; social grant beneficiary; social grant fraud; social grant payment; social housing project
social registry; social relief of distress; social science data; social sector spending; social security trust fund
social work profession; societas europaea; socio-economic impact assessment; soft money; software framework
sole-source contract; solemn affirmation; sound financial management; sparkling wine; spatial development framework
spatial fragmentation; spatial justice; spatial transformation; spawning ground; spawning stock; spawning stock biomass
spaza shop; speaker of council; speakers' list; special appropriation; special area of conservation
special beef premium; special delegate; special fishing permit; special hearing; special manager
special or exclusive rights; special pension; special purpose entity; special vote; specialised lending
specialised unit; specially designated national; specific credit risk adjustment; specific supply arrangement
specific wrong-way risk; specified risk material; speculative unlisted equity; spending cap; spending clause
sphere of government; spiny lobster; spirit drink; split bill; sponsor institution; sports boycott; sports development
sports transformation; squatter camp; squeeze-out; stabilisation and association process; stability programme
stable funding requirement; stamping-out policy; standard import value; standardised testing; standing appropriation
standing doctrine; starch potato; state advertising; state capability; state capture inquiry; state creation
state custodianship; state implementation plan; state land lease; state land release; state law adviser
state of disaster; state party report; state treasurer; state-owned entity; state-owned utility
statement of compatibility; statement taker; statement-taking; states of emergency; statewide office
statistical information; statistical reporting; statutory debt limit; statutory management requirement
statutory sick pay; steel price; steering board; steering group; step-aside rule; stock recovery plan; stock theft
stock theft unit; stomach infrastructure; stop to fishing; stopgap funding; stowage plan; strategic equity partner
strategic integrated project; street committee; street naming; street renaming; stressed value-at-risk
strong customer authentication; strong mayor; structural assistance; structural interdict; struggle stalwart
struggle veteran; student funding; student loan forgiveness; student uprising; sub judice rule; sub-consolidated basis
subject for discussion; subsidiarity check; subsistence fisher; substandard house; suckler cow premium
sufficient consensus; sugar protocol; sugar quota; sugar refining; sugar restructuring; sugar sector
sugar-sweetened beverage levy; suitability assessment; summoning of witnesses; supercomputer allocation
supervised entity; supervised group; supervisory data; supervisory disclosure; supervisory fee; supervisory function
supervisory order; supervisory reporting; supervisory stress test; supervisory task; supervisory volatility adjustment
supplemental appropriation; supplementary benefit; supply day; supremacy of the constitution; surrogate representation
surveillance zone; survey telescope; survivor testimony; suspension and debarment; suspension of a member
suspension of armed struggle; suspension of invalidity; suspension of the rules; sustainability criterion for biofuels
sustainability disclosure; sustainability plan; sustainability risk; sustainable fisheries partnership agreement
sustainable human settlement; swearing in; swearing-in of members; symbolic reparation; synthetic securitisation
systematic internaliser; systemic evaluation; systemically important institution; systemically important payment system
table olive; table wine; tabled document; tabling of papers; tabulation of results; tagging dispute; tagging mechanism
tagging of bills; tailpipe emission; take note debate; talk shop; talks about talks; tape archive
target market assessment; target species; targeting of benefits; tariff increase; tariff subsidy; tariff suspension
tax bracket creep; tax revenue sharing; tax-varying power; taxi recapitalisation; taxi violence; taxi war
taxonomy alignment; teacher unionism; teacher-pupil ratio; technical advisory group; technical screening criterion
teenage mother; telescope time; temporary administrator; temporary assistance; temporary cessation
temporary employment service; temporary relocation area; temporary residential unit; ten minute rule bill; tender fraud
tender irregularity; tender system; tenure reform; tenure security; termination of pregnancy; terror financing
tertiary services grant; testimonial process; testimony under oath; textbook delivery; textbook shortage; textile quota
thematic objective; third-country equivalence; third-party access; thirty-day payment; three spheres of government
throughput rate; ticket splitting; tie-up scheme; tied cottage; tied credit intermediary; tier 1 capital
tier 2 capital; tier 2 instrument; tier of government; time allocation; time allocation committee; time-limited benefit
title deed backlog; title deeds restoration; tobacco premium; tokenistic participation; tomato processing
topical debate; topical question; torture of detainees; total amount of credit; total cost of credit
total exposure measure; township business; township economy; township establishment; township uprising
traceability requirement; track access charge; trade repository; trade test; trading service; traditional affairs
traditional community; traditional council; traditional court; traditional court system; traditional house
traditional leader's remuneration; traditional own resources; traditional securitisation; train violence
training layoff scheme; trans-european network; trans-european transport network; transaction adviser
transactional decision; transfer duty; transfer of funds; transferable fishing concession; transferable security
transformation charter; transformation of the judiciary; transformative constitutionalism; transfrontier park
transition region; transmissible spongiform encephalopathy; transparency directive; trauma counselling
travel organiser; travel rule; trawl net; treasury approval; treasury instruction; treasury regulation
treaty body reporting; treaty scrutiny; tribal consultation; tricameral parliament; trigger event; trio crime
tripartite negotiation; triple challenge; tropical tuna; troubled family; trust farm; trust fund solvency; trust land
trustee model; truth for amnesty; truth recovery; tuition freeze; turf cutting; turnaround plan; twelve-mile zone
two economies; two-child limit; two-for-one rule; two-pot system; two-thirds gender rule; ultra vires
unanimous consent request; unanswered question; unauthorised payment transaction; unbanning of organisations
unbecoming language; unceded territory; unclaimed benefit; unconditional grant
unconstitutional constitutional amendment; uncovered short sale; undertaking for collective investment
undesirable substance; undocumented immigrant; undue payment; unemployment insurance contribution; unexpected loss
unfair discrimination; unfunded budget; unfunded credit protection; unified government; unified public service
unified regulatory agenda; uniform visa; union acquis; union industry; union transit; unit price
unitary executive theory; unity in diversity; universal basic income guarantee; universal franchise
universal postal service; unlawful eviction; unlawful grant deduction; unprotected strike; unqualified audit
unsolicited bid; unstable coalition; unwanted catch; urban development framework; urban edge; urgent interim reparation
user documentation; user support; user-pay principle; vacancy in the assembly; vacancy rate; vacation of seat
vaccination bank; valence issue; validation of non-formal learning; value-at-risk; variable remuneration
variation margin; vat increase; vat-based own resource; vega risk; vegetable seed; vertical division; vessel length
veterans' preference; veto point; vetting of candidates; viability gap; victim empowerment
victim empowerment programme; victim of apartheid; victim-centred approach; victim-offender dialogue; victims' charter
victims' trust fund; village renewal; vine planting; vine propagating material; vineyard register; violence monitoring
violent crime rate; virginity testing; virtual observatory; virtual plenary; virtual sitting; visa backlog
visa suspension mechanism; visible policing; volatility adjustment; voluntary coupled support; voluntary party quota
voluntary separation incentive; voter id law; voter responsiveness; voter-verified paper trail; voters' roll
votes and proceedings; voting mandate; voucher system; vulnerable consumer; vulnerable marine ecosystem
vulnerable worker; wall-to-wall municipality; war on poverty; war veterans grant; ward by-election; ward delimitation
ward-based planning; waste framework; watchdog body; watchdog function; watchdog role; water allocation reform
water cannon; water framework; water master plan; water service authority; water services authority
water services provider; water tankering; water use licence; web interface; weberian bureaucracy; wedge issue
wednesbury unreasonableness; weighing of fishery products; welfare cut; west coast rock lobster; west lothian question
westminster hall debate; whipping system; whistleblower disclosure; whistleblower retaliation; white right wing
white sugar; whole milk powder; wholesale energy market; willing seller; willing-buyer willing-seller principle
wine lees; wine sector; wine-growing area; wine-growing zone; winner-take-all system; winner-takes-all
withdrawal of bill; withdrawal of public land; withdrawal of remarks; withdrawal price; withholding of funds
women in decision-making; women in leadership; women's charter; women's land rights; women's parliament; women's quota
women's reservation; women's reservation bill; wood packaging material; work capability assessment; work incentive
work opportunity; work requirement; work seeker; work visa; work-based learning; work-integrated learning
worker ownership; workflow management system; working tax credit; workload management; workplace skills plan
workplace-based learning; write-down or conversion; wrong-way risk; xenophobic attack; xenophobic riot; yellowfin tuna
yield limit; young farmer; young farmer payment; youth brigade; youth directorate; youth vote; youth wage subsidy
zama zama; zamindari abolition; zebra list; zero-rated goods; zero-rating of basic foods; zila parishad; zipper list
zoning board; zoning of the presidency; zoonoses control; zoonotic agent; zootechnical certificate
