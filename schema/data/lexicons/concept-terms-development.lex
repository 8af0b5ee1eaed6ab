# Phrases that are terms by themselves: United Nations, development, oceans, climate and monetary policy.
list subject_terms
1.5 degree limit; 1967 borders; 200-mile limit; abandonment of seafarers; abatement potential; abduction issue
abolition of the veto; absolute emission reduction; absolute target; abyssal plain; accelerated implementation
acceptance of compulsory jurisdiction; access agreement; access fee; access limit; access to climate finance
accommodative policy; accommodative stance; accountability for crimes; accounting guidance; accounting method
accreditation process; accredited entity; achievable mandate; active ownership; activity data; acute need
acute physical risk; acute radiation syndrome; ad hoc tribunal; adaptation communication; adaptation finance gap
adaptation limits; adaptation project; adaptive capacity; additional policy firming; additionality test
administered rate; administrative detainee; adolescent pregnancy; advanced development and manufacturing
advanced research and development; adverse event following immunization; advisory jurisdiction; advisory proceedings
aerosol detection; affordable diet; affordable energy; africa's debt burden; african agriculture
african common position; african debt; african industrialization; african integration; african ownership
african peace and security; african permanent seat; african representation; african solutions; african standby force
african-led peace operation; african-led solution; after-action review; after-service health insurance; age of anxiety
age of sanctions; agency debt; agency mortgage-backed securities; aggressive bloc; agricultural cooperation
agricultural lending; agricultural market information; agro-defense; aid commitment; aid cut; aid fungibility
aid modality; aid obstruction; aid restriction; aid worker killed; aids epidemic; aids orphan; aids response
air filtration; air piracy; airline ticket levy; airliner downing; airport concession; alien subjugation
alignment metric; alliance enlargement; allocation report; allowance auction; alternate care site
alternatives to detention; amazon rainforest; ambition cycle; ambition gap; ambulatory baseline; amnesty for migrants
amplification mechanism; ancestral home; anchoring of expectations; anchovy fishery; animal disease traceability
animal reservoir; animal rule; annex 2 state; antarctic ice; antarctic treaty system; anthrax letter; anthrax spore
anthrax vaccine; anti-access; anti-esg law; anti-migrant rhetoric; anti-mission protest; anti-piracy
anti-satellite missile; antibiotic stewardship; antibiotic stockpile; anticipatory approach; anticipatory financing
antitrust concern; apartheid system; appellate body impasse; appliance standard; applied tariff; aquatic food
arab peace; arab refugees; arab spring; arab territories; arab-israeli conflict; aral sea; aral sea crisis
arbitral ruling; archipelagic sea lanes passage; arctic cooperation; arctic governance; arctic warming; area source
area-based management tool; armed hostilities; armed robbery against ships; arms control architecture; arms deliveries
arms embargo lifting; arria-formula meeting; arsenal modernization; artificial intelligence divide; asean centrality
asset depletion; asset management company; asset owner; asset recycling; asset return; asset-level data; assets freeze
assets under management; assigned amount unit; assurance engagement; asylum backlog; asymmetric risk
asymptomatic transmission; atmospheric nuclear test; atoll nation; atomic bombing; attack on commercial shipping
attack on energy infrastructure; attack on hospitals; attack on humanitarian personnel; attack on merchant vessel
attack on peacekeepers; attack on schools; attack on shipping; attacks on health care; attempted annexation
attenuated vaccine; attribution of biological attack; attribution science; attributional accounting; audit assurance
audit observation; austerity programme; auto loan; auto loan delinquency; autonomous ship; autonomy plan
autonomy proposal; average hourly earnings; averting loss and damage; aviation connectivity; aviation levy
avoided emissions; backlash against women's rights; bail-in power; balance sheet normalization
balance sheet optimization; balance-of-payments deficit; balance-of-payments support; bank capital adequacy
bank charter; bank closure; bank contagion; bank equity; bank examination; bank examiner; bank governance
bank holding company; bank intermediation; bank leverage; bank liquidity; bank money; bank regulation
bank term funding; bankable pipeline; bankable project; banking stress; banking stress episode; banking turmoil
base closure; base erosion; base year; base year recalculation; base-year emissions; baseline and credit
baseline emissions; baseline scenario emissions; baseline standard; basin-wide cooperation; basis trade
bat coronavirus; below-market rate; benchmark manipulation; benchmark transition; beneficial ownership of vessels
benefit corporation; best management practices; best-in-class; best-in-class selection; beyond gdp
beyond gross domestic product; beyond value chain mitigation; bicommunal federation; big ocean state
bilateral swap line; billionaire tax; billions to trillions; binding decision; biodefense enterprise
biodefense research; biodefense strategy; biodiversity beyond national jurisdiction; biodiversity framework
biodiversity fund; biodiversity mainstreaming; biodiversity risk; biodiversity target; biogenic carbon
biogenic emissions; biological data; biological event; biological incident; biological risk
biological threat reduction; biological warfare agent; biological weapons program; biological weapons prohibition
biological weapons treaty; biological weapons verification; biologically significant area; biosurveillance system
bioterror agent; biothreat agent; biothreat characterization; bizonal federation; black market rate; black sea grain
black sea grain deal; blacklisted vessel; blended terms; bloc division; bloc mentality; blockade of a territory
blood safety; blue continent; blue finance; blue food; blue pacific; blue prosperity; blue-green economy
blue-green infrastructure; board oversight; boarding operation; boat people; bond exchange; bond fund
bond fund outflow; bond-buying programme; bondholder committee; booster shot; border carbon adjustment
border closure by neighbour; border reopening; border screening; border screening of terrorists; border tension
borrowing capacity; both categories; bottom trawl; botulinum toxin; bound rate; bound tariff; boundary question
bread subsidy; breakaway territory; breakeven inflation; breakeven rate; breaking silence; breakthrough infection
bretton woods institutions; bridge financing; bridge fuel; broad-spectrum antiviral; brown penalizing factor
budget crisis; budget financing; budget outline; buffer area; buffer pool; buffer usability; building back better
building efficiency; building emissions; building retrofit; building-block approach; buildings sector; bunker emissions
burden- and responsibility-sharing; burn care; business and human rights; business-as-usual baseline
business-as-usual scenario; buyback operation; cable cutting; cable sabotage; callable capital; camp coordination
camp management; camp security; canal blockage; canal traffic; cancer care; cannabis legalization; canned tuna
capability gap; capacity to pay; capacity-enhancing subsidy; capital development fund; capital flow management measure
capital flow volatility; capture fisheries; capture fishery; carbon bubble; carbon capture and utilization; carbon club
carbon credit integrity; carbon dioxide equivalent; carbon dioxide removal accounting; carbon exposure; carbon flux
carbon footprint of trade; carbon footprinting; carbon label; carbon labelling; carbon ledger; carbon levy
carbon management; carbon management plan; carbon peaking; carbon pool; carbon price floor; carbon registry
carbon removal credit; carbon revenue; carbon-intensive asset; carbon-intensive exposure; carbon-intensive sector
carbon-neutral claim; cargo inspection; cargo interdiction; caribbean integration; caribbean integration process
caribbean reparations; caribbean single market; carrying capacity; cascading crises; case isolation; case reporting
cash shortage; cash usage; caspian sea; catalytic capital; catastrophe exposure; catastrophe model
catastrophe modelling; catastrophic hunger; catch allocation; catch certification; categories of membership
category five hurricane; ceiling rate; cell-based vaccine; central asian cooperation; central asian water
central bank climate mandate; central bank swap line; central banking; centre of excellence
certified emission reduction; cervical cancer elimination; chagos question; champion of debt relief; chapter vii
charcoal ban; charter amendment; charter of economic rights; chemical stockpile; chemical threat; chemicals and waste
chemicals of concern; chiefly system; child detention; child wasting; childcare provision; christmas tree mandate
chronic food insecurity; chronic physical risk; chronic wasting disease; citizenship investment programme
civil nuclear cooperation; civil society participation; civil society space; civilian staff; claims payout
clean cooking fuel; clean slate; clean water and sanitation; clear mandate; clearing house default; clearing union
clearing-house mechanism; climate and health; climate and security; climate benchmark; climate bond
climate budget tagging; climate carnage; climate catastrophe; climate club; climate conflict; climate data gap
climate early warning; climate empowerment; climate finance architecture; climate finance flow; climate finance goal
climate finance provider; climate gentrification; climate hotspot; climate neutral; climate plan; climate proofing
climate prosperity plan; climate reparations; climate reporting; climate resilience bond; climate risk assessment
climate risk management; climate risk stress test; climate scenario analysis; climate stress; climate stress testing
climate tipping point; climate transition benchmark; climate treaty; climate value-at-risk; climate vulnerability forum
climate-adjusted collateral; climate-adjusted growth; climate-flation; climate-fragility; climate-induced disaster
climate-induced displacement; climate-induced migration; climate-related development finance
climate-related displacement; climate-related financial disclosure; climate-related loss; climate-related security risk
climate-related shock; climate-security nexus; climate-sensitive disease; climate-smart investment
climate-specific finance; climate-vulnerable country; climate-vulnerable nation; clinical trial data
clinical trial network; closed consultations; closed regionalism; closed-end fund; co-management; co-penholder
coal community; coal exit; coal finance; coal phase-down; coal plant; coal plant pipeline; coal retirement
coast guard cooperation; coastal inundation; coastal livelihood; coastal radar; coastal surveillance; cod war
code for unplanned encounters; codex standard; coercive economic measure; cold storage facility; cold war confrontation
cold war mentality; cold-water coral; collaborative engagement; collateral devaluation; collateral registry
collateralized debt; collateralized debt obligation; collateralized loan; collateralized loan obligation
collective expulsion; collective quantified goal; collective self-reliance; colonial crime; colonial treaty
colonial yoke; commercial creditor; commercial real estate exposure; commercial vessel; commodity importer
commodity stabilization; commodity windfall; commodity-dependent country; common agenda; common equity tier
common framework; common fund for commodities; common future; common heritage of humankind; common passport
common services; common tabular format; common time frames; community investment; community mediation
community of shared future; community reinvestment; community relocation; community sponsorship; community transition
community-based fisheries management; compact of free association; comparability of treatment; comparative impact
compensation mechanism; complementary pathway; complementary protection; complete and verifiable disarmament
complete denuclearization; complete withdrawal; compliance carbon market; comply or explain; compounding crises
comprehensive approach; comprehensive convention on terrorism; comprehensive settlement; compulsory dispute settlement
concessional window; conditional contribution; conditions conducive to terrorism; conference services
confidence-building measures reporting; confidence-building submission; conflict and hunger; conflict situation
conflict-affected country; conflict-free sourcing; conflict-induced food insecurity; conflict-induced hunger
confrontation line; conglomerate risk; conglomerate supervision; congo basin; connectivity initiative
connectivity partnership; consensus decision-making; consensus resolution; consensus-based approach
consensus-based decision-making; consent of the parties; consequential accounting; consolidation approach
constitution for the oceans; consumption-based accounting; consumption-based emissions; container freight
container screening; container shortage; contaminated lagoon; contemporary forms of slavery; continental agenda
continental free trade; continental free trade area; contingent convertible; contingent credit; contingent financing
contingent reserve arrangement; continuity of statehood; continuous emission monitoring; contra aid; contra forces
contract substitution; contractual approach; convective storm; convention on older persons
convergence in living standards; convergence of crises; cooperative approach; coping strategy; coral reef ecosystem
coral reef monitoring; coral reef restoration; coral restoration; core capacities; core carbon principles; core goods
core group; core resources; core services; corporate default; corporate greenhouse gas inventory; corporate leverage
corporate purpose; corporate sustainability reporting; corporate transition plan; corrections officer
correspondent bank; corruption risk; cost of borrowing; cotton subsidy; council referral; council visiting mission
counter-drone; counter-proliferation; counterfactual baseline; countermeasure dispensing; country exposure
country in special situation; country-driven approach; country-specific resolution; cover decision; crawling band
credentials challenge; credible elections; credible transition plan; credit bust; credit card delinquency
credit rating and climate; credit retirement; credit vintage; crediting mechanism; creditor committee
creditor composition; creeping annexation; crimea question; crimes against humanity convention
crimes against peacekeepers; criminalization of homosexuality; crisis contagion; crisis financing; crisis lending
crisis management framework; crisis of multilateralism; crisis preparedness; crisis response window
crisis standards of care; critical mineral processing; critical third party; cross-border delivery
cross-border displacement; cross-border economic zone; cross-border interconnection; cross-border resolution
cross-border terrorism; cross-immunity; cross-industry metric; cross-line access; cross-regional group
cross-regional representation; crossline convoy; crossroads of history; crowding in; crypto asset regulation
cuban blockade; cuban embargo; cultivated meat; cultural loss; cumulative emissions; currency appreciation
currency basket; currency internationalization; currency swap arrangement; current account balance
customary governance; customary landowner; customs harmonization; cut-off treaty; cyber harassment; cyclone season
cyprus problem; dam filling; damage function; dangerous pathogen; darfur crisis; dark fleet; dark vessel
data assurance; data-dependent approach; data-driven policymaking; de-anchoring; de-dollarization; de-occupation
de-risking by banks; de-risking instrument; dealer balance sheet; dealer intermediation; debt audit; debt buyback
debt collateralization; debt reporting; debt service-to-revenue ratio; debt statistics; debt sustainability framework
debt-financed infrastructure; debt-for-health swap; debt-limit impasse; debt-service-to-income; debt-to-exports ratio
decade of action; decade of delivery; declaration of commitment; declaration of intervention; declaration of principles
declaration on future generations; deep integration; deep-sea port; deeper integration; default emission factor
defence burden-sharing; defence of the mandate; deficit monetization; deficit of trust; definition of terrorism
delayed transition; delimitation agreement; delinquency rate; delta region; demand destruction; demand-driven approach
demand-supply mismatch; demersal fish; demographic engineering; demographic pressure; dengue vaccine
denial of genocide; denuclearization of africa; deposit beta; deposit run; derivatives clearing
descendants of enslaved people; destruction of chemical weapons; destruction of civilian airliner
destruction of cultural heritage; deterritorialized state; development deficit; development dividend
development experience; development financing gap; development impact bond; development in transition
development lending; development model; development paradigm; development pathway; development right
development solution; development system reform; developmental regionalism; dialogue and negotiation; dialogue partner
diamond embargo; diaspora engagement; diaspora remittance; diesel dependence; differentiated responsibility
digital accelerators; digital compact; digital corridor; digital lending; digital nation; digital tagging
digital taxonomy; digital twin nation; dignified relocation; dignified return; dignity kit; direct access
direct emission; direct negotiations; direct talks; directed credit; disaggregated data; disarmament and development
disarmament deadlock; disarmament decade; disarmament stalemate; disaster risk finance; disclosure regime
disclosure rule; discrimination based on descent; disease detection; disease x; diseconomies of small scale
disengagement force; disinflation process; disinflationary process; dismantling of bases; disorderly scenario
disorderly transition; dispatchable power; dispute settlement system; disputed frontier; distant-water fleet
distortion of history; distress sale; divergence in incomes; divergent recovery; diversification of supply
divestment movement; divided country; divided country representation; divided nation; division of the world
dna synthesis; do-it-yourself biology; documentation backlog; dollar standard; dollar swap line; domain name revenue
domestic capital market; domestic debt restructuring; domestic inflation; domestic manufacturing capacity
domestic support; dominant currency; doom loop; dose donation; dose sharing; double claiming; double counting
double issuance; double veto; doubling of adaptation finance; doubling of energy efficiency; dovish stance
downstream emissions; draft conclusions; drone boat; drought-resistant crop; drought-tolerant crop; drowning nation
drug smuggling by sea; drug trafficking at sea; drug transit; dual listing; dual-use satellite
due diligence legislation; due process in sanctions; duplication of mandates; durable removal; duty-free and quota-free
dynamic inconsistency; dynamic materiality; e-commerce moratorium; e-waste dumping; early intervention
early retirement of coal; early warning for all; early warning for famine; easing cycle; east china sea; east jerusalem
east-west confrontation; east-west détente; east-west tension; eastward expansion; ebola epidemic; ebola outbreak
ebola vaccine; eco-protectionism; ecologically significant area; economic activities in territories
economic aggression; economic bloc; economic contraction; economic domination; economic emancipation
economic rights and duties; economic self-determination; economic volatility; economic vulnerability index
economy in transition; education bond; efficiency gain; efficiency initiative; egg-based vaccine; embargo breach
embargo violation; embassy seizure; embedded carbon; embodied emissions; embodied energy; emergency committee
emergency financing; emergency food reserve; emergency liquidity; emergency phase; emergency platform
emergency procurement; emergency response platform; emergency supply; emergent nation; emerging economies
emerging nation; emerging pathogen; eminent persons group; emission cut; emission gap; emission hotspot
emission intensity; emission reduction target; emission reduction unit; emission source; emission trajectory
emissions accounting; emissions budget; emissions data; emissions disclosure; emissions inventory; emissions pathway
emissions per capita; emissions registry; emissions reporting; employment cost index; end to occupation; ending aids
endless war; enemy state clause; energy affordability; energy attribute certificate; energy auction; energy corridor
energy democracy; energy independence target; energy justice; energy performance standard; energy poverty alleviation
energy price reform; energy price volatility; energy sector reform; energy sovereignty; energy supply shock
energy transition mineral; energy-saving lamp; enforcement of sentences; engagement escalation; engagement platoon
engineered pandemic; engineered pathogen; engineered removal; enhanced collective action clause; enhanced direct access
enhanced pathogen; enhanced potential pandemic pathogen; enslaved africans; enteric fermentation
environmental and social risk; environmental and social safeguards; environmental biodetection; environmental claim
environmental clause; environmental crime enforcement; environmental fiscal reform; environmental footprint of missions
environmental goods; environmental goods and services; environmental litigation; environmental modification
environmental peacebuilding; environmental remediation; environmental-economic accounting
environmentally harmful subsidy; epidemic in camps; epidemic wave; equal credit opportunity; equal voting
equipment shortfall; equitable geographic distribution; equitable principles; equitable recovery
equitable representation; equity principle; equity share approach; eradication of colonialism; erga omnes; esg backlash
esg criterion; esg data; esg disclosure; esg factor; esg fund; esg integration; esg performance; esg rating provider
esg score; ethical recruitment; ethical sourcing; eurasian connectivity; eurasian integration
euro-atlantic aspirations; euro-atlantic integration; eurobond issuance; eurodollar market; european perspective
european security; evaluation function; event attribution; evidence-based approach; excess return
excessive maritime claim; excessive speculation; exchange offer; exchange rate channel; exchange rate targeting
exchange rate unification; exclusion list; exclusionary screening; existential crisis; existential issue
existential threat; exogenous shock; expert exchange; expert review; exploitation of natural resources
exploitation regulations; explosive remnant of war; export corridor; export restrictions on food
exposure to physical risk; exposure to transition risk; expulsion from membership; external debt burden
external interference; external review; external reviewer; extinction crisis; extractive sector; extreme event
extreme inequality; extremist ideology; extremist narrative; facilitated emissions; facilitative sharing of views
factor investing; fair lending; fair recruitment; faith-based investing; false flag; falsification of history
family farmer; family members of fighters; family separation; family tracing; famine threshold; far-right extremism
far-uvc; farmer-herder conflict; farmers' rights; fat tail; federal funds market; female engagement team
female peacekeeper; female secretary-general; feminist foreign policy; feminist peace; fertilizer export
fertilizer price; fertilizer shortage; fertilizer supply; fiat currency; fibre-optic network; field deployment
field mission; field presence; fifth-generation network; fill-and-finish; filtration camp; finance accounting
finance gap; finance mechanism; financed emissions; financial coercion; financial dominance; financial friction
financial interconnectedness; financial materiality; financial openness; financial plumbing
financial regulatory reform; financial resilience of households; financial safety net; financial sanctions regime
financial stability board; financial stability mandate; financial stress index; financial supervisor
financial transparency; financial vulnerabilities; financially material; financing framework; financing terms
firming cycle; first-loss capital; first-loss tranche; fiscal backstop; fiscal impulse withdrawal; fiscal revenue
fiscal-monetary interaction; fish aggregating device; fish worker; fisheries body; fisheries crime
fisheries enforcement; fisheries surveillance; fishery certification; fishery conservation; fishery dispute
fishery patrol; fishery zone; fishing crew; fishing moratorium; fishing overcapacity; fissile material cut-off treaty
fixed baselines; fixed parity; flag hopping; flat phillips curve; fleet presence; flexibility mechanism
flexibility provision; flexible credit line; flexible inflation targeting; flood recovery; flood-prone area
floodplain mapping; food access; food as a weapon; food crises; food defense; food export ban; food fish
food import dependence; food inflation; food loss reduction; food price pressure; food price spike; food stability
food systems summit; food utilization; food versus fuel; foodborne outbreak; forage fish; force generation process
forced deportation of children; forced labour at sea; forced labour import ban; forced migrant; forced pregnancy
forced selling; forced transfer; forcible acquisition of territory; forcible intervention; forcible transfer
forcible transfer of population; forecast-based action; foreign military presence; foreign monopoly; foreign troops
foreign-inspired subversion; forest finance; forest reference level; forest-dependent community; formal apology
forum of small states; forward rate; forward-looking metric; fossil fuel non-proliferation; fossil fuel subsidy reform
fossil gas; fragmentation risk; framework convention on tax; framework review; fratricidal war; fraudulent registration
free allocation; free and open indo-pacific; free passage; freely associated state; freeze on nuclear weapons
freight cost; freight forwarding; freshwater lens; freshwater scarcity; front-line community; frontline state
fuel bank; fuel delivery; fuel efficiency standard; fuel supply assurance; fugitive emissions; full membership
full-scale exercise; full-scale invasion; full-scope safeguards; fund label; fund leverage; fund naming rule
fund redemption; fund run; funding arrangements; funding liquidity; funding stress; furthest behind; futile war
future generations declaration; gain-of-function; gang suppression force; gaza blockade; gaza ceasefire
gaza reconstruction; gender and climate; gender apartheid; gender bond; gender data; gender expertise
gender parity strategy; gender persecution; gender provision; gender-responsive; gender-responsive conflict analysis
gender-responsive humanitarian action; gender-responsive peacekeeping; gender-responsive public finance
gender-responsive security sector reform; gender-sensitive approach; gender-transformative approach; gene synthesis
gene synthesis screening; generation capacity; generic manufacturer; genocide convention; genome sequence
genomic sequencing; genuine link; geoeconomic fragmentation; geographic diversity; geographical balance
geographical distribution of staff; geographically disadvantaged state; geopolitical divide; geopolitical fragmentation
geopolitical shock; geopolitical uncertainty; giant clam; girls in conflict; girls' rights; glacier preservation
global average temperature; global baseline; global capital flow; global carbon price
global catastrophic biological risk; global catch; global citizen; global civil society; global civilization
global compact; global conflict; global connectivity; global counter-terrorism; global debt; global debt crisis
global development initiative; global disarmament; global energy crisis; global energy demand; global energy governance
global energy market; global ethic; global field support; global financial architecture; global fish stock
global food crisis; global food security; global food supply; global food system; global goal on adaptation
global governance reform; global health threat; global hunger; global imbalances adjustment; global immunity
global indicator framework; global inequality; global inequality crisis; global inflation; global infrastructure
global infrastructure gap; global interest rate; global justice; global methane; global migration; global minimum
global minimum corporate tax; global negotiations; global norm; global norm-setting; global nuclear order; global ocean
global partnership; global partnership for development; global peace; global plastics; global policing; global public
global record of vessels; global recovery; global refugee; global security initiative; global shipping; global shock
global slowdown; global solidarity levy; global standard; global supply shortage; global tax reform
global temperature rise; global threat; global trading system; global vaccination; global vaccine access
global warming potential; global wealth; global zero; glorification of nazism; go-fast boat; goal localization
golan heights; gold parity; good-faith negotiations; goods trade; governance disclosure; gradual approach
graduating country; graduation from special treatment; graduation threshold; grain corridor; grain initiative
grand bargain; grant financing; grant-based finance; grave breaches; gray-zone activity; great green wall
great lakes region; green alpha; green asset ratio; green bond issuance; green bond premium; green capital requirement
green collateral; green deposit; green equity; green investment bank; green loan principles; green mortgage
green premium; green recovery; green shipping; green stimulus; green subsidy; green sukuk; green supporting factor
green tariff; greenfield project; greenhouse gas accounting; greenhouse gas neutrality; greenhouse gas protocol
greenhouse gas reporting; greening monetary policy; grey list; grey-zone tactic; grid interconnection
ground-based laser; groundwater extraction; groundwater lens; groundwater salinity; group of friends; growth triangle
guarantee facility; guaranteed debt; gulf of aden piracy; gulf of guinea piracy; gunboat policy; hail damage
haircut policy; haitian crisis; happiness index; hard connectivity; hard limits to adaptation; hard-to-abate emissions
hard-to-abate sector; harmful fisheries subsidies; harmful practice; harmful subsidies; harmonised index
harmony with nature; harvest control rule; harvest failure; harvest strategy; harvested wood product; hawkish stance
haze pollution; health and climate; health care coalition; health cluster; health diplomacy initiative
health emergencies; health emergency corps; health emergency financing; health product; health product regulation
health shock; health sovereignty; health supply chain; health systems strengthening; health tax
health worker protection; hearing of petitioners; heat-health action plan; heat-related death; heavily indebted country
hedge fund leverage; held-to-maturity; hepatitis b vaccine; hepatitis elimination; heritage loss; hidden debt
hidden veto; high alert; high ambition; high seas governance; high transport cost; high-containment laboratory
high-emitting country; high-integrity carbon market; high-integrity credit; high-level political forum; high-risk area
high-standard infrastructure; highly indebted country; highly migratory fish stock; highly pathogenic avian influenza
highway corridor; hiking cycle; historic responsibility; historical denialism; historical emitter
historical injustice to africa; historical reconciliation; hiv epidemic; hiv prevention; hiv stigma; hiv/aids pandemic
holdout creditor; holocaust remembrance; holy site; home demolition; home-grown school feeding; home-host cooperation
homeland defense; homelands policy; homeowners insurance; horizontal cooperation; horizontal proliferation
horn of africa; hospital preparedness; hospital surge; hospital surge capacity; host country consent; host government
host state obligations; host-directed therapy; host-state consent; hostage question; hostage seafarer; hot air
hot house world; hourly matching; household over-indebtedness; household spending; housing bust; housing correction
housing finance system; housing inflation; housing services inflation; hpv vaccination; hub and spoke
human capital investment; human fraternity; human papillomavirus vaccine; human rights machinery; human rights up front
human rights-based approach; human-centred recovery; human-centric development; humanitarian airdrop
humanitarian blockade; humanitarian convoy; humanitarian corridor operation; humanitarian crossing
humanitarian emergency response; humanitarian exception; humanitarian funding gap; humanitarian impact of sanctions
humanitarian initiative; humanitarian innovation; humanitarian law compliance; humanitarian notification
humanitarian parole; humanitarian reset; hundred-billion goal; hundred-day mission; hunger hotspot; hurricane clause
hurricane recovery; hurricane risk; hurricane-prone; hurricane-resistant housing; hybrid capital; hybrid peacekeeping
hydroacoustic station; hydrogen corridor; hydrological data sharing; ice loss; ice melt; ideological confrontation
ill-treatment; illegal gold mining; illegal oil bunkering; illegal regime; illegal timber; illegitimate debt
illicit arms; illicit crop; imminent threat; immune escape; immunity gap; immunity of officials
immunity of state officials; immunization agenda; immunization registry; immunization system; impact investor
impact materiality; impact measurement; impact reporting; impact washing; imperialist aggression
imperialist domination; imperialist power; implementing agreement; implementing entity; implicit authorization
implied temperature rise; import growth; import substitution policy; import-substituting industrialization
improvised explosive device threat; inadmissibility of intervention; incident at sea; incidents at sea
inclusive consultation; inclusive development; inclusive government; inclusive multilateralism; inclusive peace
inclusive political process; inclusive recovery; income per capita threshold; incremental approach
indefinite extension; independent evaluation; independent review; index investing; index provider
index-based insurance; indexed bond; indicator tracking; indirect emission; individual and collective self-defence
indivisibility of human rights; indo-pacific; indo-pacific region; indo-pacific strategy; industrial decarbonization
industrial heat; industry-specific disclosure; industry-specific metric; inefficient fossil fuel subsidies
inequality among countries; inequality within countries; infection prevention and control; infectious disease outbreak
inflation goal; inflation objective; inflation pass-through; inflation pressure; inflation swap
inflation tolerance band; inflation-indexed bond; inflationary spiral; inflection point; influenza vaccine
informal consultations; informal cross-border trade; informal waste picker; information and communications technologies
information fusion centre; information hazard; information imbalance; information-sharing centre
infrastructure asset class; infrastructure diplomacy; infrastructure financing gap; infrastructure for peace
infrastructure investment gap; infrastructure partnership; infrastructure standard; infrastructure statecraft
infrastructure-for-resources; inhumane weapons; innovation agenda; innovative development finance
innovative financing mechanism; inscription of an item; insect farming; inspector access; institutional arrangement
institutional capital; insurance affordability; insurance availability; insurance cut; insurance group
insurance resolution; insurance retreat; insurance solvency; insurance-associated emissions
insurance-linked securities; insured loss; insurer of last resort; integrated approach; integrated assessment model
integrated national financing framework; integrated phase classification; integrated programme for commodities
integrated strategy; integration bloc; integration process; intended contribution; intensity target
intensive care capacity; inter-ethnic dialogue; inter-island shipping; inter-korean dialogue; inter-korean relations
inter-korean summit; interbank exposure; intercommunal dialogue; interconnected crises; intercultural understanding
interest rate derivative; interest rate path; intergovernmental negotiation committee; intergovernmental panel
interim target; internal armed conflict; internal autonomy; internal carbon price; internal oversight
international bunker fuels; international consensus; international financial institutions reform
international financial system; international guarantee; international humanitarian order; international judiciary
international law commission work; international legitimacy; international north-south corridor
international rule of law; international seabed; international solidarity levy
internationally transferred mitigation outcome; interoperability of standards; interpositional force
interregional trade; interreligious harmony; interreligious understanding; interstate application
intervention by invitation; intra-afghan dialogue; intra-african trade; intranasal vaccine; inundated land
inventory arrangement; inventory boundary; inventory compiler; inventory investment; investment-grade bond
investor alliance; investor coalition; investor stewardship; investor-state dispute; involuntary resettlement
iranian nuclear issue; irreversible change; islamist militancy; island biodiversity; island community; island culture
island developing state; island economy; island nation; island sovereignty; island vulnerability; isolation hospital
israeli occupation; israeli settlement; israeli-palestinian conflict; jammu and kashmir dispute; job gain; job openings
job vacancies; joint statement initiative; just energy transition partnership; just peace; just-in-case; just-in-time
k-shaped recovery; kafala system; kampuchean question; kashmir dispute; key category; key category analysis
key population; kinetic anti-satellite test; king tide; knightian uncertainty; knowledge divide; korean peninsula
kosovo status; krill management; la niña; labelled bond; labor hoarding; labor market conditions
labor market tightness; laboratory accident; laboratory biosecurity; laboratory response network
laboratory worker safety; laboratory-acquired infection; labour exporting country; labour income share
labour mobility scheme; lack of structural resilience; lake chad basin; land border dispute; land bridge; land corridor
land defender; land-based sources of pollution; land-use emissions; landlord class; lapse risk
large exposures framework; large marine ecosystem; large ocean state; large-scale driftnet
large-scale land acquisition; last-mile electrification; last-mile vaccination; late industrialization
latin american integration; latin american unity; law of force; lawful representation; lead exposure; leakage risk
lean inventory; lean season; least developed country accession; leave no one behind; lebanese sovereignty
ledger-based accounting; legal pathway; legal preparedness; legal status of territory; legitimacy deficit
lender transparency; lending arrears; lending growth; lessons learned exercise; levelised cost of electricity
levelized cost; leverage cap; leverage requirement; leveraged lending; leveraged loan default
liability and compensation; liability management operation; liability protection; liability risk
libyan political process; life cycle inventory; life sciences research; life-course approach; life-saving assistance
light footprint; light manufacturing; like-minded group; limited assurance; limits to growth; limpet mine
line of credit; line of disengagement; liner shipping connectivity; lines of credit; liquidity backstop
liquidity management tool; liquidity problem; liquidity spiral; liquidity swap; liquidity swap line; listing of parties
litigation risk; livelihood diversification; livelihood support; livestock biosecurity; living well
loan classification; loan conditionality; loan forbearance; loan modification; loan-loss provisioning
local bond market; local currency settlement; local currency trade; local integration; local manufacturing
local peacebuilder; local production of medicines; local responder; local settlement; local vaccine production
localisation of aid; localization of goals; locally led adaptation; location-based method; locust infestation
logistics support agreement; long-range patrol; long-run inflation expectations; long-termism; longer-run goals
longer-run inflation goal; longer-run inflation objective; longer-term inflation expectations; longer-term refinancing
longer-term seat; looted antiquities; loss adjustment; loss and damage finance; loss of biodiversity
loss of correspondent banking; loss of heritage; loss of livelihood; loss of statehood; loss of territory
lost territory; low-carbon index; low-carbon portfolio; low-emission development; low-emission development strategy
low-lying atoll; low-lying state; lower bound; lower-middle-income country; luxury emissions; macroeconomic adjustment
macroeconomic convergence; macroeconomic framework; macroeconomic management; macroeconomic policy coordination
macroeconomic projection; macroeconomic shock; macroprudential instrument; macroprudential measure
maintenance of international peace; maintenance of peace; major emitter; makeup strategy; malaria elimination
malvinas question; man-made famine; managed land; management reform; mandate creep; mandate cycle
mandate implementation review; mandate of the assembly; mandate overlap; mandate overload; mandate review
mandates system; mandatory disclosure; manufacturing activity; manure management; marginal abatement cost
marine bioprospecting; marine capture; marine technology transfer; maritime awareness; maritime capacity-building
maritime casualty; maritime commons; maritime connectivity; maritime cooperation; maritime decarbonization
maritime governance; maritime nation; maritime security cooperation; maritime security operation
maritime security strategy; maritime security threat; maritime situational awareness; mark-to-market
market access negotiations; market depth; market information system; market misconduct
market-based inflation compensation; market-based method; market-implied policy path; mass balance
mass casualty incident; mass fatality management; mass lapse; mass prophylaxis; mass testing; material information
material risk; material threat; material threat determination; materiality assessment; maternal vaccine
maturity extension; maturity profile; maximum containment laboratory; maximum economic yield; maximum pressure
maximum pressure campaign; meaningful participation of women; meaningful youth engagement; means of implementation
means of implementation gap; measles outbreak; measles vaccine; mediation capacity; mediation role; medical brigade
medical cooperation; medical countermeasure development; medical countermeasure dispensing; medical diplomacy
medical stockpile; medical supply chain; medical surge; medium-range missile; medium-term growth
medium-term inflation expectations; mega-dam; melting glacier; member state-driven process; merchandise trade
messenger rna vaccine; metagenomic sequencing; methane detection; methane pledge; methane satellite
metrics and targets; micro-state; microarray patch; microplastic pollution; middle corridor; middle east conflict
middle east nuclear-free zone; middle east peace process; middle east respiratory syndrome; might makes right
migrant death; migrant detention; migrant smuggling by sea; migrant stock; migrant-sending country; migrants' rights
migration compact; migration data; migration diplomacy; migration pact; migration pathway; migration-development nexus
migratory corridor; militarized masculinity; military activities in territories; military activity; military adventure
military alliance expansion; military base agreement; military confidence-building; military confrontation
military contingent; military de-escalation; military dialogue; military doctrine shift; military incursion
military option; military transparency; millennium goal; mineral diplomacy; mineral processing capacity
mineral supply chain; mineral-rich country; minimum rate of assessment; minimum reserve requirement; minimum safeguards
mining of harbours; mining revenue; minority regime; minsky moment; misinformation against peacekeepers
missed children; missing migrant; mission withdrawal; mitigation action; mitigation ambition; mitigation work programme
mixed migration flow; mixed movement; mobile combustion; mobilization ratio; mobilized private finance
monetary constitution; monetary dependency; monetary policy normalization; monetary restraint; monetary rule
monetary spillover; monetary target; monetary turbulence; monetary unification; monetary zone; money fund reform
money market conditions; money market functioning; monitoring and reporting mechanism; monitoring mechanism
monitoring plan; monoclonal antibody; monthly presidency; moral bankruptcy; moral imperative; moral leadership
moratorium on customs duties; moratorium on deep-sea mining; mortality risk; mortgage delinquency
mortgage exposure to flood; mother earth; mountain country; mountain development; mountain glacier; mrna technology
multi-currency arrangement; multi-donor trust fund; multi-regional input-output; multi-stakeholder dialogue
multi-stakeholder initiative; multidimensional operation; multidimensional peacekeeping; multidimensional vulnerability
multilateral assessment; multilateral fuel cycle; multilateral order; multinational monopoly
multinational security support; multiple crises; multiple exchange rates; multipurpose cash; mutual learning
mutual withdrawal; nagorno-karabakh conflict; named peril; namibian independence; narco-submarine; narco-terrorism
narco-trafficking; narrow economic base; narrow export base; nasal vaccine; national action plan; national caveat
national cohesion; national consensus; national development strategy; national financing framework
national implementing entity; national prevention strategy; national stockpile; nationalization of resources
nationally appropriate mitigation action; nationally owned; natural disaster clause; natural immunity
natural resource smuggling; nature credit; nature finance; nature finance gap; nature loss; nature risk
nature-based economy; nature-based removal; nature-negative finance; nature-related disclosure
nature-related financial risk; naval build-up; naval capability; naval coalition; naval modernization; naval task force
navigational safety; near-term inflation expectations; near-term target; needle-free delivery; negative coping strategy
negative list; negative net transfer; negative pledge clause; negative screening; negotiated solution; negotiating bloc
neo-colonialist; neo-imperialism; neo-nazism; net exports; net food-importing country; net negative transfer
net present value reduction; net resource transfer; net-zero alliance; net-zero asset manager; net-zero commitment
net-zero industry; net-zero investment framework; net-zero pledge; net-zero transition plan; networked multilateralism
neutral interest rate; neutral stance; new agenda for peace; new and additional resources
new collective quantified goal; new development bank; new donor; new information order; new money; new nation
new regionalism; new social contract; new urban agenda; new world economic order; new world information order
newborn health; newly independent country; next-generation protective equipment; nexus approach; nine-dash line
nipah virus; no first placement; no military solution; no-fault compensation; no-take zone; nominal rigidity
nominal wage growth; non-agricultural market access; non-cooperative tax jurisdiction; non-economic losses
non-flag boarding; non-governmental observer; non-governmental participation; non-interference norm; non-linearity
non-market approach; non-payment of contributions; non-permanence; non-permanence risk; non-permanent seat
non-proliferation obligation; non-traditional donor; non-use of force treaty; nonhousing services
nonperforming loan resolution; normalization agreement; norms-based screening; north-south gap; northern corridor
northern sea route; not undermine principle; novel coronavirus; nuclear agreement; nuclear annihilation; nuclear ban
nuclear catastrophe; nuclear detonation; nuclear disarmament verification; nuclear energy programme; nuclear legacy
nuclear moratorium; nuclear new build; nuclear power plant safety; nuclear prohibition; nuclear renaissance
nuclear rhetoric; nuclear safety and security; nuclear test victim; nuclear testing legacy; nuclear waste dumping
nuclear wastewater; nuclear weapons convention; nuclear-contaminated water; nuclear-free latin america
nuclear-free world; nursery ground; nutrition-sensitive agriculture; obligation of non-recognition; observer programme
observer state; occupied arab territories; occupied syrian golan; ocean account; ocean accounting; ocean carbon sink
ocean custodian; ocean decade; ocean dialogue; ocean energy potential; ocean finance; ocean finance gap
ocean investment; ocean of peace; ocean panel; ocean pathway; ocean peace; ocean protection; ocean resources
ocean sanctuary; ocean stewardship; ocean sustainability; ocean thermal energy; ocean-based climate action
ocean-climate nexus; oceanic heritage; off-balance-sheet debt; off-grid electrification; office vacancy; offset credit
offset integrity; offshore energy; offshore processing; oil bunkering; oil exporter; oil facility; oil importer
oil leak from wrecks; oil production cut; oil-producing country; older population; olympic truce; onboard observer
one-stop border post; one-stop centre; online recruitment; online violence against women; opacity of private credit
open briefing; open market desk; open procurement; open regionalism; operational boundary; operational framework
opium production; optimal control; optimal policy; options market; oral polio vaccine; oral vaccine; orange bond
orange economy; orderly scenario; orderly transition; organizational boundary; organizational carbon footprint
origin country; origin tracing; outage risk; outbreak notification; outbreak response; outcome-based financing
outer island; outpost legalization; outside interference; over-crediting; overall mitigation; overcapacity in steel
overfished stock; overlapping crises; overlapping membership; overnight reverse repo
overnight reverse repurchase facility; overseas worker; overshoot scenario; overweight and obesity
pacific climate mobility; pacific nuclear-free zone; pacific regionalism; pacific security; pacific solidarity
pacific way; package approach; package deal; palestinian question; palestinian statehood; pandemic accord
pandemic bond; pandemic emergency; pandemic emergency purchase programme; pandemic fatigue; pandemic financing
pandemic inequity; pandemic influenza preparedness; pandemic insurance; pandemic lessons; pandemic potential
pandemic preparedness and response; pandemic risk; pandemic shock; pandemic simulation; pandemic supply chain
pandemic support; pandemic threat; pandemic warning; pandemic-era policy; pandemic-related health product
pandemic-related product; pandemic-related school closure; panel of experts report; par value; paragraph vote
parallel banking; parallel exchange rate; parallel membership; pari passu clause; paris-aligned benchmark
parity of languages; parliamentary dimension; parliamentary quota; partial credit guarantee; partial test-ban treaty
participants' views; participation pillar; particularly sensitive sea area; party-driven process; passive investing
pathogen access; pathogen of concern; pathogen reservoir; pathogen surveillance; patient zero; patrimonial sea
patrol base; pause clause; pay-as-you-go solar; payment corridor; payment interoperability; payment of dues
payments for environmental services; payments union; payout trigger; payroll employment; payroll growth
peace and security reform; peace continuum; peace corridor; peace culture; peace envoy; peace financing
peace implementation; peace implementation monitoring; peace mediation; peace monitoring; peace partnership
peace support; peace technology; peacebuilding architecture review; peacebuilding commission advisory role
peacebuilding financing; peaceful competition; peaceful exploration; peaceful nuclear energy; peaceful society
peaceful use; peacekeeper misconduct; peacekeeping scale; peacekeeping support account; peacekeeping transition
peaking of emissions; peasant rights; peatland fire; peatland rewetting; pegged exchange rate; pension fund stress
people living with hiv; people of african descent; people-centred approach; people-centred multilateralism
people-to-people connectivity; per capita emissions; per capita growth; performance assessment; perimeter security
permanence of maritime boundaries; permanent status issue; persistent inflation; personal consumption expenditure index
personal consumption expenditures; personnel reliability; petrodollar recycling; pharmaceutical sovereignty
phase-down of coal; phase-out date; phased approach; phased withdrawal; phased-in reporting; philosophy of sufficiency
physical climate risk; physical connectivity; pillars of the treaty; pioneer investor; pipeline corridor
piracy prosecution; pirate attack; place-based investing; planetary crisis; planned relocation; plant pathogen
plastic credit; plastic leakage; plastic production; plastic production cap; plastic waste trade; plastics convention
platform technology; plurilateral negotiations; plutonium separation; pneumococcal vaccine; point of dispensing
point source; point-of-care diagnostic; polar code; polar silk road; polar waters; pole-and-line; policy accommodation
policy expectations; policy firming; policy interest rate; policy marker; policy mistake; policy of destabilization
policy path; policy restraint; policy surprise; policy-based lending; policy-based loan; polio vaccine
political risk guarantee; politically binding commitment; politicization of human rights; poor harvest
population explosion; population immunity; port concession; port modernization; port surveillance
portability of benefits; portability of social security; portfolio alignment; portfolio construction
portfolio decarbonization; portfolio emissions; portfolio holdings; portfolio temperature; positive peace index
positive screening; post-2015 agenda; post-cold-war era; post-conflict transition; post-harvest management
post-issuance reporting; post-pandemic inflation; post-pandemic recovery; post-pandemic world
post-war international order; power sector decarbonization; practical steps; pre-1967 borders
pre-emptive nuclear strike; pre-issuance verification; pre-shipment inspection; precautionary credit line
precautionary pause; predictable financing; preference erosion; preferential trade area; preferred creditor
preferred creditor status; premium subsidy; prevalence of undernourishment; prevention agenda; prevention of violence
prevention pillar; preventive diplomacy capacity; preventive self-defence; price indexation of commodities
price speculation; price stability objective; price-setting behavior; pricing power; primacy of politics
primary commodities; primary plastic polymer; primary responsibility for peace; primary series; prime-age participation
principal adverse impact; principal payments; principle of complementarity; principle of non-conditionality
principles of peaceful coexistence; principles of the charter; prion disease; prior action; prioritized mandate
priority pathogen; private capital mobilization; private climate finance; private domestic final purchases
private external debt; private participation in infrastructure; private sector engagement; private sector partnership
private sponsorship; private valuation; privately contracted armed security; privatization programme; problem bank
process emissions; procyclical behaviour; producers' association; product carbon footprint; product of the council
production gap; production-based accounting; productive capacities; programme conditionality; programme of work
programme-based approach; progress tracking; progressive development; project developer; project pipeline
project preparation; project preparation facility; project verification; proliferation concern
proliferation of mandates; proliferation risk; prompt corrective action; prompt release; proportionality principle
proposed programme budget; prosecution of pirates; prosperity plan; protection gap entity
protection of humanitarian personnel; protection pillar; protectionist measure; protein subunit vaccine
prototype pathogen; provisional rules of procedure; prudential limit; prudential transition plan; psychosocial care
public climate finance; public health preparedness; public stockholding; public wage bill; public-private cooperation
public-private insurance scheme; pull factor; pumped hydro; pumped storage; puppet troops; purchased electricity
purse seiner; push factor; pushback on gender equality; quadrilateral cooperation; quarantine authority
question of namibia; question of palestine; question of the falklands; question of western sahara; quits rate
quota for women; quota formula; quota reform; quota share; quota-free market access; racial domination; racist regime
radiation countermeasure; radicalization in prison; radioactive legacy; radiological threat; radionuclide station
rail corridor; railway corridor; rain catchment; rain-fed agriculture; ramming incident; rapid deployment
rapid financing; rapid-onset disaster; ratchet mechanism; rate corridor; rate cut; rate hike; rate increase; rate path
rate rise; rating downgrade; ration cut; raw material producer; reaction function; readiness support
real estate crisis; real estate exposure; real estate fund; real gdp growth; real gross domestic product
reasonable assurance; rebel advance; rebuilding plan; reception capacity; reception centre; reciprocal access
reciprocal access agreement; reconstruction cost; recovery package; recruitment intermediary; red sea attack
redemption cap; redemption risk; reducing deforestation; reduction of military budgets; reef fishery; reef insurance
reef-to-ridge; reference approach; reference point; reference scenario; reform of global governance
reformed multilateralism; refugee compact; refugee education; refugee host; refugee inclusion; refugee influx
refugee relief; refugee response; refugee return; refugee-hosting; refugee-hosting country; regional action plan
regional architecture; regional bank failure; regional connectivity; regional consultation; regional court
regional crisis; regional currency; regional economic community; regional electricity market; regional endorsement
regional enforcement; regional financial cooperation; regional financial integration; regional financing arrangement
regional force; regional integration agenda; regional manufacturing; regional maritime cooperation
regional maritime security architecture; regional mechanism; regional mediation; regional payment system
regional peace; regional peace and security; regional public good; regional reconciliation; regional representation
regional rivalry; regional seas; regional security community; regional security pact; regional spillover
regional stock exchange; regional vaccine manufacturing; register of damage; regular pathway; regularization programme
reimbursement rate; reinsurance capacity; reinsurance cost; reintegration of returnees; reinvigorated multilateralism
relapse into conflict; relief and recovery pillar; religious exemption; relocation guideline; relocation plan
relocation trust fund; remittance dependence; remittance service; remittance transfer cost; removal certification
renewable capacity; renewable energy auction; renewable power; renewable seat; renminbi internationalization
rent growth; rental inflation; reparations for survivors; reparations order; repatriation from camps
reporting boundary; reporting burden; reporting standard; reporting threshold; reporting year
representation in the organization; representation question; reprisal against women; reprisals against civil society
reproduction number; repurposing of coal plant; research and development spending; reserve balances
reserve diversification; reserve drain; reservoir host; resettlement place; resettlement quota; residual damage
residual emissions; residual market; residual mix; resilience bond; resilience credit; resilience hub; resilience index
resilience plan; resilience rating; resilient agriculture; resilient health system; resilient recovery
resolution financing; resource decoupling; resource transfer; resource utilization; resource-backed loan
respect for humanitarian law; respective capabilities; response measures; responsibility of international organizations
responsible borrowing; responsible investing; responsible sourcing; restitution of artefacts
restoration of constitutional order; restoration of lawful rights; restoration of relations; restrictive policy
restrictive stance; results-based finance; results-based lending; results-based payment; results-oriented approach
retaliatory sanctions; return and readmission; return of remains; return to constitutional order
reunification of families; reunion of separated families; reversal rate; reversal risk; reverse flow of resources
reverse repurchase agreement facility; reverse transfer of technology; review team; revision conference
revocation of citizenship; rice export ban; right of transit; right to food sovereignty; right to privacy online
rightful representation; rights of migrants; rights of peasants; rights of the elderly; risk appetite framework
risk balance; risk disclosure; risk layering; risk of famine; risk premia; risk reduction measures; risk sentiment
risk shifting; risk transfer transaction; risk-informed approach; risk-informed development; risk-management approach
riverine flooding; road injury; road map to peace; robust peacekeeping; robustness of policy; rock or island
root cause; root causes of displacement; root causes of migration; root causes of terrorism; rotating seat
rotation of regional groups; rotation principle; rotavirus vaccine; rough diamond certification; rubble removal
rule of law assistance; rules-based commerce; rules-based maritime order; rules-based trade; rules-based trading system
run-of-river; runoff cap; rural-urban linkage; safe port; safe return; safe-haven currency; safeguard policy
safety of diplomats; safety of navigation; sahel crisis; sahel region; sahrawi people; sample sharing
sanctioned entity; sanctions busting; sanctions monitoring team; sanctions snapback; sanctions termination
sanitation crisis; sargassum influx; satellite connectivity; satellite regime; saving succeeding generations
say on climate; scarce resource allocation; scenario-based analysis; scholarship programme; school attack
schoolgirl abduction; science-based approach; scientific and technical body; scope 1 emissions; scope 2 emissions
scope one emissions; scope three emissions; scourge of terrorism; scourge of war; sea ice loss
sea lanes of communication; sea mine; sea mining; sea-bed authority; seabed regime; seabird bycatch; seaborne trade
seafood industry; seafood traceability; seafood trade; seagrass bed; seasonal factor; seasonal worker scheme
second dose; second wave; second-party opinion; secondary peril; secretariat reform; secretary-general selection
sector pathway; sectoral approach; sectoral buffer; sectoral capital requirement; sectoral concentration
sectoral crediting; sectoral decarbonization approach; sectoral emissions; secure tenure; security council mandate
security council referral; security deficit; security exception; security holdings; security partnership pact
security umbrella; seizure of the matter; seizure of vessel; select agent program; select agent rule
selection of the secretary-general; selective gear; self-assessment reporting; self-identification; senior appointment
senseless war; separated families; separation barrier; separatist entity; sequenced mandate; sequestration of spending
services export; services liberalization; settlement failure; severance of relations; severe acute respiratory syndrome
severe fever; sexual violence in conflict; shadow bank; shadow carbon price; shallow integration; sham referendum
share of proceeds; shared stock; shareholder advocacy; shareholder wipeout; shark sanctuary; shelf-life extension
shelter inflation; ship and port security; ship boarding; ship hijacking; shipping attack; shipping connectivity
shipping levy; shiprider agreement; shock absorber; shock-responsive social protection; shooting down of airliner
short-term climate scenario; shrinking civic space; signal spoofing; silencing the guns; simplified access
simultaneous admission; sin stock; single materiality; single point of entry; single supplier; single undertaking
single-name concentration; sinking island; site management; sixth mass extinction; skills mobility; skills partnership
sluggish recovery; small business credit; small island; small pelagics; small-island leadership; small-state diplomacy
smallholder exporter; smallholder irrigation; smallpox stockpile; smallpox vaccine; smooth transition
snow leopard conservation; social and solidarity economy; social discount rate; social expenditure floor
social licence; social license to operate; social media bank run; social protection coverage; social safeguards
social security portability; soft connectivity; soft limits to adaptation; solar manufacturing; solar photovoltaic
solar supply chain; sole purpose; solidarity rights; solvency requirement; south asian cooperation
south caucasus connectivity; south china sea dispute; south-south solidarity; south-south trade; southern provider
sovereign bankruptcy; sovereign bond market; sovereign debt roundtable; sovereign debt workout; sovereign green bond
sovereign insolvency; sovereign resource; sovereign risk pool; sovereign spread widening; sovereignty negotiations
sovereignty over natural resources; sovereignty over submerged land; space strike weapon; spaghetti bowl; special area
special committee visiting mission; special fund; special purpose fund; special safeguard mechanism; speculative-grade
speculative-grade bond; spend-based method; spirit of bandung; spiritual value; sponsor of draft resolution
sponsor of terrorism; sponsorship system; sport for peace; squid fishery; stable funding; staff economic outlook
staff forecast; staff mobility; staff projection; staff security; stale pricing; stalled project; stamps and coins
stance of monetary policy; standard reporting form; standing repo facility; star wars; state-contingent debt
state-contingent guidance; statehood continuity; stateless vessel; stationary combustion; status negotiations
status of jerusalem; statutory mechanism; steel overcapacity; step-by-step approach; step-up coupon
stigmatization of survivors; stock rebuilding; stolen asset recovery; storm-resistant housing; stranded asset risk
stranded worker; strategic corridor; strategic defence initiative; strategic grain reserve; strategic infrastructure
strategic national stockpile; strategic strait; strategy review; stress capital buffer; stress scenario
stretched valuations; structural benchmark; structural resilience; structural vulnerability; structured product
struggle for independence; submerged territory; subnational debt; subprime lending; subregional arrangement
subsistence fishing; substandard and falsified medicine; sudan conflict; sugar market; sugar preference
sulphur hexafluoride; summit of the future; summit outcome; sunset date; super-flood; superspreading event
supervisory action; supervisory capacity; supervisory framework; supervisory guidance; supervisory intensity
supervisory rating; supplier emissions; supplier engagement; supplier-specific data; supply and demand imbalance
supply chain bottleneck; supply concentration; supply of arms; supply-demand imbalance; supranational institution
surcharge policy; surge capacity; surge manufacturing; surrender of suspects; surveillance framework
survey-based expectations; survival emissions; survival issue; survivor-centred; survivor-centred approach
survivors of sexual violence; sustainability assurance; sustainability bond; sustainability disclosure standard
sustainability factor; sustainability performance target; sustainability preference; sustainability reporting standard
sustainability-linked loan; sustainable debt; sustainable development agenda; sustainable development target
sustainable fund; sustainable fund label; sustainable investing; sustainable lending; sustainable lifestyle
sustainable ocean economy; sustainable urbanization; symmetric inflation target; symmetric shock; symmetric target
syrian chemical weapons; system boundary; system-wide coherence; system-wide evaluation; systemic banking crisis
systemic importance; systemic racism; tail event; taiwan question; tar sands; target range; tariff pass-through
tax abuse; tax blacklist; tax-exempt offshore centre; tax-to-gdp ratio; taxonomy-aligned activity
technical expert review; technology cost curve; technology facilitation; technology framework; technology mechanism
technology monopoly; technology pool; technology transfer hub; technology upgrading; temporal matching
temporarily occupied territories; temporarily occupied territory; temporary labour migration
temporary protected status; temporary special measure; tenure rights; term funding; term loan; term premia
term structure; terms of trade decline; terms-of-trade gain; territorial approach; territorial emissions
terrorism list; terrorist fundraising; terrorist use of cryptocurrency; terrorist use of drones; test and trace
test data exclusivity; testing and tracing; text-based negotiations; thematic bond; thermostable vaccine; third pole
third term; third-country processing; third-country removal; third-country resettlement; third-party verification
thirteen steps; thirty by thirty; threat multiplier; three pillars; threshold state; tidal marsh; tied credit
tier 1 method; tier methodology; tight labor market; tight labour market; tightening cycle; timber sanctions
time series consistency; time-bound sanctions; tokenized deposit; too little too late; topsoil loss; total return swap
tourism dependence; tourism receipts; tourism-dependent economy; toxic waste dumping; tracking progress
trade and climate; trade and environment; trade and gender; trade and transport corridor; trade asymmetry
trade financing gap; trade friction; trade growth; trade liberalization schedule; trade negotiator
trade policy uncertainty; trade protectionism; trade round; trade shock; trade-distorting subsidy
trade-distorting support; trade-embodied emissions; trade-related intellectual property; trading bloc
traditional biomass; traditional navigation; trans-african highway; trans-pacific partnership; trans-regional corridor
transboundary stock; transfer of real resources; transfer of resources; transformational adaptation
transformative action; transformative agenda; transformative change; transit centre; transit facilitation
transit privileges; transition bond; transition fuel; transition minerals; transition pathway; transition period
transition planning; transition planning requirement; transition relief; transition risk exposure; transition road map
transition timetable; transitory inflation; transmission bottleneck; transnational maritime crime
transnational monopoly; transnistrian settlement; transparency framework; transparency requirement
transparent financing; transparent lending; transport emissions; transport logistics; transshipment at sea
trapped population; trauma-informed care; travel ban policy; treasury general account; treasury market
treasury market functioning; treasury market liquidity; treasury yield; treated wastewater release
treated water discharge; treaty registration; trend inflation; triage protocol; triangular development cooperation
triangular partnership; trilateral partnership; triple planetary crisis; tripling of renewables
tripling renewable capacity; troop build-up; troop reimbursement; trust administration; trust deficit
trust fund for victims; trust territory agreement; trust-building; tuberculosis vaccine; tuna stock
turtle conservation; turtle excluder device; twelve-mile limit; two categories of membership; two-hundred-mile limit
two-sided risk; two-track approach; two-year term; unabated coal; unanchored expectations; uncertainty band
unconditional contribution; unconditional withdrawal; unconstitutional change of government
undeclared nuclear activity; under-representation of africa; unequivocal undertaking; uneven recovery
unexploded ordnance in islands; unfinished decolonization; unhindered access; unified ledger; unilateral embargo
unilateral independence; unimpeded access; uninsured deposit; uninsured depositor; uninsured loss; unit profit
universal coronavirus vaccine; universal energy access; universal health preparedness review; universal membership
universal owner; universality of the treaty; unlawful occupation; unpaid contribution; unplanned encounter
unprovoked aggression; unrealized loss; unrealized losses; unregulated fishing; unreported fishing; unsafe encounter
unviable bank; unwilling or unable; upstream emissions; upstream investment; upstream state; urban heat; urban refugee
use of proceeds; utility reform; utility-scale solar; v-shaped recovery; vaccine adjuvant; vaccine apartheid
vaccine bond; vaccine confidence; vaccine coverage; vaccine dose sharing; vaccine exemption; vaccine hoarding
vaccine licensure; vaccine misinformation; vaccine patent; vaccine price; vaccine prioritization; vaccine procurement
vaccine recommendation; vaccine refusal; vaccine schedule; vaccine sovereignty; vaccine surveillance; vaccine trial
vaccine vial; vaccine waiver; validation and verification; valuation uncertainty; value chain emissions
values-driven infrastructure; vanishing nation; variable geometry; variable renewable energy; variola virus
vehicle emission standard; ventilation standard; verification body; verification in outer space; verification opinion
verification protocol; vertical proliferation; vessel buyback; vessel day scheme; vessel decommissioning
vessel detention; vessel interdiction; vessel list; vessel monitoring; vessel seizure; vessel tracking
vessel without nationality; veterinary diagnostic laboratory; victim assistance; victim-centered approach
victors of war; village relocation; violation of airspace; violation of diplomatic premises
violations of humanitarian law; violent extremism and women; viral shedding; virus origins; virus sharing; visa denial
visiting colonial mission; voice and representation; volatility index; volcano evacuation; voluntary disclosure
voluntary licensing; voluntary local review; voluntary national review; voluntary sustainability standard
voluntary veto restraint; vulnerability analysis; vulnerability criterion; vulnerability index; vulnerability of supply
vulnerable country; vulnerable economies; vulnerable employment; wage indexation scheme; waning immunity
war crime investigation; warm base manufacturing; wartime wreck; washington consensus; wastewater reuse; watch list
water as a weapon; water conflict resolution; water credit; water desalination plant; water stewardship
water terrorism; water-sharing treaty; watershed moment; weak bank; weaponization of energy; weaponization of finance
weaponization of food; weaponization of sexual violence; weaponization of trade; weaponization of water
weaponized anthrax; weapons contamination; weapons delivery; weapons supply; well below two degrees
well-being indicator; wellbeing economy; west bank annexation; western balkans; whale migration; white elephant
wholesale digital currency; wholesale settlement; wildfire exposure; wildlife disease; wildlife smuggling
win-win cooperation; windfall revenue; withdrawal from membership; withdrawal from the treaty
women and climate security; women civil society; women entrepreneur; women human rights defender
women in peace processes; women in security sector; women in trade; women in uniform; women police officer
women protection adviser; women refugees; women's access to finance; women's civil society
women's empowerment principles; women's grassroots organization; women's human rights; women's land ownership
women's leadership; women's meaningful participation; women's mediation network; women's protection; women's resilience
women's rights backlash; women's rights defender; women-led organization; women-owned business
world disarmament conference; world financial crisis; world food reserve; world information order
world military expenditure; world parliament; world war wreck; wounded and sick; wrap-up session; write-down
write-down of capital instruments; xenophobic terrorism; yemeni peace process; yield curve inversion; yield gap
young nation; youth bulge; youth climate movement; youth council; youth delegate; youth engagement; youth peacebuilder
youth-led organization; zero waste; zero-dose children; zero-nominal growth; zero-sum thinking; zionist entity
zone of peace proposal; zone of separation; zoonotic influenza
