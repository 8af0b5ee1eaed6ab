# Phrases that are terms by themselves: United Nations, development, oceans, climate and monetary policy.
list subject_terms
1.5 degree limit; 1967 borders; 200-mile limit; abandonment of seafarers; abatement potential; abducted children
abduction issue; abolition of the veto; aboriginal whaling; abrupt climate change; absolute emission reduction
absolute target; abyssal plain; acceptance of compulsory jurisdiction; access agreement; access fee
access to climate finance; accidental release; accommodative policy; accommodative stance; accreditation process
accredited entity; active ownership; activity data; acute physical risk; acute radiation syndrome; ad hoc tribunal
adaptation benefit; adaptation communication; adaptation cost; adaptation deficit; adaptation finance gap
adaptation indicator; adaptation limits; adaptation metric; adaptation need; adaptation priority; adaptation project
adaptation technology; adaptive capacity; additionality test; administered rate; administrative detainee
adolescent pregnancy; adverse event following immunization; advisory jurisdiction; advisory proceedings
aerosol detection; affordable diet; affordable energy; african common position; african debt; african industrialization
african integration; african ownership; african peace and security; african permanent seat; african representation
african solutions; african-led peace operation; african-led solution; after-action review
after-service health insurance; agency debt; agency mortgage-backed securities; aggressive bloc
agricultural cooperation; agricultural lending; agricultural market information; agro-defense; aid commitment; aid cut
aid fungibility; aid modality; aid obstruction; aids epidemic; aids orphan; aids response; air filtration; air piracy
airline ticket levy; airport concession; alien subjugation; alignment metric; alliance enlargement; allocation report
allowance auction; alternatives to detention; ambition cycle; ambition gap; ambulatory baseline
amplification mechanism; anchoring of expectations; anchovy fishery; animal disease traceability; animal reservoir
animal-to-human transmission; annexationist policy; antarctic treaty system; anthrax letter; anthrax spore
anthrax vaccine; anthropogenic climate change; anthropogenic emissions; anti-access; anti-esg law
anti-migrant rhetoric; anti-piracy; anti-satellite missile; antibiotic stewardship; antibiotic stockpile
anticipatory approach; anticipatory financing; apartheid system; appellate body impasse; appliance standard
applied tariff; aquatic food; arab peace initiative; arab refugees; arab territories; arab-israeli conflict
aral sea crisis; arbitral ruling; archipelagic sea lanes passage; arctic cooperation; arctic governance; arctic warming
area-based management tool; armed hostilities; armed robbery against ships; arms control architecture; army integration
arria-formula meeting; arsenal modernization; artificial intelligence divide; asean centrality; asset depletion
asset encumbrance; asset management company; asset owner; asset recycling; asset return; asset seizure
asset-level data; asset-liability management; assets freeze; assets under management; assigned amount unit
assurance engagement; asylum backlog; asymmetric risk; asymptomatic transmission; atmospheric nuclear test
atoll nation; atomic bombing; attack on commercial shipping; attack on energy infrastructure; attack on hospitals
attack on humanitarian personnel; attack on peacekeepers; attack on schools; attacks on health care; attenuated vaccine
attribution of biological attack; attribution science; attributional accounting; austerity programme; auto loan
auto loan delinquency; autonomous ship; autonomy plan; autonomy proposal; average hourly earnings
averting loss and damage; avian flu; aviation connectivity; aviation levy; aviation sanctions; avoided emissions
backlash against women's rights; bail-in power; balance sheet normalization; balance sheet optimization
balance-of-payments deficit; balance-of-payments support; bank capital adequacy; bank closure; bank competition
bank consolidation; bank contagion; bank creditor; bank debt; bank depositor; bank dividend; bank equity
bank examination; bank examiner; bank governance; bank holding company; bank intermediation; bank leverage
bank liquidity; bank money; bank nationalization; bank regulation; bank rescue; bank shareholder; bank stress
bank stress test; bank tax; bank term funding; bankable pipeline; bankable project; banking stress; banking turmoil
base erosion; base year; base year recalculation; base-year emissions; baseline and credit; baseline emissions
baseline scenario emissions; baseline standard; basis trade; bear market; below-market rate; benchmark manipulation
benchmark transition; beneficial ownership of vessels; benefit corporation; best-in-class selection; beyond gdp
beyond gross domestic product; beyond value chain mitigation; bicommunal federation; big ocean state
bilateral swap line; billionaire tax; billions to trillions; binding decision; biodefense enterprise
biodefense research; biodefense strategy; biodiversity beyond national jurisdiction; biodiversity framework
biodiversity fund; biodiversity mainstreaming; biodiversity risk; biodiversity target; biogenic carbon
biogenic emissions; biological attack attribution; biological countermeasure; biological data; biological defense
biological detection; biological event; biological hazard; biological incident; biological laboratory
biological preparedness; biological research; biological risk; biological safety; biological security
biological terrorism; biological threat reduction; biological toxin; biological warfare agent
biological weapons development; biological weapons program; biological weapons prohibition; biological weapons treaty
biological weapons verification; biologically significant area; biosurveillance system; bioterror agent
bioterrorism preparedness; bioterrorism response; biothreat agent; biothreat characterization; bioweapons program
bizonal federation; black market rate; black sea grain; black sea grain deal; blacklisted vessel; bloc mentality
bloc-free status; blockade of a territory; blood safety; blue continent; blue finance; blue food; blue line violation
blue prosperity; blue-green economy; blue-green infrastructure; board oversight; boat people; bond exchange; bond fund
bond fund outflow; bond market turmoil; bond spread widening; bond-buying programme; bondholder committee; booster shot
border carbon adjustment; border closure by neighbour; border reopening; border screening; border stability
border tension; borrowing capacity; bottom trawl; botulinum toxin; bound rate; bound tariff; boundary question
bread subsidy; breakaway territory; breakeven inflation; breakeven rate; breakthrough infection; bridge financing
bridge fuel; broad-spectrum antiviral; brokered deposit; brown penalizing factor; budget crisis; budget financing
budget outline; buffer area; buffer pool; buffer usability; building back better; building efficiency
building emissions; building retrofit; bull market; bunker emissions; burden- and responsibility-sharing
business and human rights; business-as-usual baseline; business-as-usual scenario; buyback operation; cable cutting
cable sabotage; callable capital; camp coordination; camp management; canal blockage; canal traffic; cancer care
cannabis legalization; canned tuna; capability gap; capacity to pay; capacity-enhancing subsidy; capital cushion
capital depletion; capital development fund; capital distribution; capital flow management measure
capital flow volatility; capital framework; capital planning; capital quality; capital rule; capital shortfall
capital standard; capture fisheries; capture fishery; carbon bubble; carbon capture and utilization; carbon club
carbon credit integrity; carbon dioxide concentration; carbon dioxide equivalent; carbon dioxide level
carbon dioxide removal accounting; carbon exposure; carbon farming; carbon flux; carbon footprinting; carbon inequality
carbon label; carbon labelling; carbon leakage risk; carbon ledger; carbon levy; carbon majors; carbon management
carbon management plan; carbon negative; carbon neutrality target; carbon offset project; carbon peaking; carbon pool
carbon price floor; carbon registry; carbon removal credit; carbon revenue; carbon rights; carbon space
carbon standard; carbon trade; carbon-intensive asset; carbon-intensive exposure; carbon-intensive sector
carbon-negative country; carbon-neutral claim; cargo inspection; cargo interdiction; caribbean integration
caribbean reparations; caribbean single market; carrying capacity; cascading crises; case isolation; case reporting
cash shortage; cash usage; catalytic capital; catastrophe exposure; catastrophe model; catastrophe modelling
catastrophic hunger; catch allocation; catch certification; catch per unit effort; categories of membership
category five hurricane; ceasefire deal; ceded territory; cell-based vaccine; central bank climate mandate
central bank swap line; central banking; centre of excellence; certified emission reduction
cervical cancer elimination; chagos question; challenge study; chapter vii; charter amendment
charter of economic rights; chemical stockpile; chemical threat; chemicals and waste; chemicals of concern
chiefly system; child detainee; child detention; child wasting; childcare provision; christmas tree mandate
chronic food insecurity; chronic physical risk; chronic wasting disease; citizenship investment programme
civil nuclear cooperation; civil society participation; civil society space; civilian detainee; civilian hostage
claims payout; clean cooking fuel; clean water and sanitation; clearance revenue; clearing union
clearing-house mechanism; climate adaptation finance; climate adaptation plan; climate and health; climate and security
climate anomaly; climate attribution; climate benchmark; climate bond; climate budget tagging; climate catastrophe
climate club; climate conflict; climate cooperation; climate data gap; climate early warning; climate empowerment
climate feedback; climate finance architecture; climate finance flow; climate finance goal; climate finance provider
climate gentrification; climate hotspot; climate information service; climate neutral; climate obligation
climate oscillation; climate plan; climate proofing; climate prosperity plan; climate reparations; climate reporting
climate resilience bond; climate risk assessment; climate risk management; climate risk stress test
climate scenario analysis; climate stress; climate stress testing; climate threshold; climate tipping point
climate transition benchmark; climate treaty; climate value-at-risk; climate vulnerability forum
climate vulnerability index; climate-adjusted collateral; climate-flation; climate-induced disaster
climate-induced displacement; climate-induced migration; climate-related development finance
climate-related displacement; climate-related financial disclosure; climate-related loss; climate-related security risk
climate-related shock; climate-resilient agriculture; climate-resilient crop; climate-security nexus
climate-sensitive disease; climate-smart fisheries; climate-smart investment; climate-smart village
climate-specific finance; climate-vulnerable country; climate-vulnerable nation; clinical trial data
clinical trial network; closed consultations; closed regionalism; closed-end fund; co-management; co-penholder
coal community; coal exit; coal finance; coal phase-down; coal plant; coal plant pipeline; coal retirement
coast guard cooperation; coastal adaptation; coastal aquifer; coastal infrastructure; coastal inundation
coastal livelihood; coastal megacity; coastal population; coastal radar; coastal surveillance; coastal vegetation
cobalt crust; cod war; code for unplanned encounters; codex standard; coercive economic measure; cold storage facility
cold war confrontation; cold war mentality; cold-water coral; collaborative engagement; collateral devaluation
collateral registry; collateralized debt; collateralized debt obligation; collateralized loan
collateralized loan obligation; collective expulsion; collective quantified goal; collective sanctions
collective self-reliance; colonial crime; colonial treaty; colonial yoke; commercial creditor
commercial real estate exposure; commodity importer; commodity stabilization; commodity windfall
commodity-dependent country; common agenda; common equity tier; common framework; common fund for commodities
common future; common heritage of humankind; common tabular format; common time frames; community liaison
community mediation; community of shared future; community reinvestment; community relocation; community sponsorship
community spread; community-based fisheries management; compact of free association; comparability of treatment
compensation mechanism; complementary pathway; complementary protection; complete and verifiable disarmament
complete denuclearization; compliance carbon market; comply or explain; comprehensive convention on terrorism
comprehensive settlement; compulsory dispute settlement; conditional contribution; conditions conducive to terrorism
conflict-affected country; conflict-free sourcing; conflict-induced food insecurity; conflict-induced hunger
confrontation line; connectivity partnership; consensus decision-making; consensus-based approach
consensus-based decision-making; consent of the parties; consequential accounting; consolidation approach
constitution for the oceans; consumption-based accounting; consumption-based emissions; container freight
container screening; container shortage; contemporary forms of slavery; continental agenda; continental free trade
continental free trade area; contingent convertible; contingent credit; contingent financing
contingent reserve arrangement; continuity of statehood; continuous emission monitoring; contra aid; contra forces
contract substitution; contractual approach; convective storm; convention on older persons; cooperative approach
coping strategy; coral reef ecosystem; coral reef monitoring; coral reef restoration; coral restoration
core capacities; core carbon principles; core deposit; core resources; corporate bankruptcy; corporate default
corporate greenhouse gas inventory; corporate leverage; corporate purpose; corporate sustainability reporting
corporate transition plan; corrections officer; correspondent bank; corruption risk; cost of borrowing; cotton subsidy
counter-proliferation; counter-sanctions; counterfactual baseline; countermeasure development
countermeasure dispensing; countermeasure stockpile; country in special situation; country-driven approach
country-specific resolution; cover decision; crawling band; credentials challenge; credible elections
credible transition plan; credit availability; credit bust; credit card delinquency; credit default; credit impairment
credit rating and climate; credit retirement; credit squeeze; credit underwriting; credit vintage; crediting mechanism
creditor committee; creditor composition; creeping annexation; crimes against humanity convention
crimes against peacekeepers; criminalization of homosexuality; crisis contagion; crisis financing; crisis lending
crisis management framework; crisis of multilateralism; crisis preparedness; crisis response window
crisis standards of care; critical mineral processing; critical third party; cross-border delivery
cross-border displacement; cross-border economic zone; cross-border interconnection; cross-border resolution
cross-border terrorism; cross-immunity; cross-industry metric; cross-line access; cross-regional group
cross-regional representation; crossline convoy; crowding in; crypto asset regulation; cuban blockade; cuban embargo
cultivated meat; cultural erasure; cumulative emissions; currency appreciation; currency basket
currency internationalization; currency swap arrangement; current account balance; customary governance
customs harmonization; cut-off treaty; cyber harassment; cyclone season; cyprus problem; dam filling; damage function
dangerous climate change; dangerous pathogen; darfur crisis; dark fleet; dark vessel; data-dependent approach
de-anchoring; de-dollarization; de-occupation; de-risking by banks; de-risking instrument; dealer balance sheet
dealer intermediation; death toll; debt audit; debt buyback; debt collateralization; debt reporting
debt sustainability framework; debt-financed infrastructure; debt-for-health swap; debt-limit impasse
debt-service-to-income; debt-to-exports ratio; decade of action; decade of delivery; declaration of commitment
declaration of intervention; declaration of principles; declaration on future generations; deep integration
deep-sea port; default emission factor; defence burden-sharing; defence of the mandate; deficit monetization
deficit of trust; definition of terrorism; delayed transition; deliberate biological event; deliberate outbreak
delimitation agreement; delinquency rate; delta region; demand destruction; demand-driven approach
demand-supply mismatch; demersal fish; demilitarized state; demographic engineering; demographic pressure
dengue vaccine; denial of genocide; deported children; deposit beta; deposit competition; deposit growth
deposit insurance limit; deposit run; derivatives clearing; descendants of enslaved people
destruction of chemical weapons; destruction of civilian airliner; destruction of cultural heritage; deterrent force
development deficit; development dividend; development financing gap; development impact bond
development in transition; development lending; development model; development paradigm; development pathway
development right; development system reform; developmental regionalism; dialogue partner; diamond embargo
diaspora engagement; diaspora remittance; diesel dependence; differentiated responsibility; digital compact
digital corridor; digital lending; digital tagging; digital taxonomy; dignified relocation; dignified return
dignity kit; direct emission; directed credit; disaggregated data; disarmament and development; disarmament deadlock
disarmament decade; disarmament stalemate; disaster risk finance; disclosure regime; disclosure rule
discrimination based on descent; disease detection; disease modelling; disease reporting; disease reservoir; disease x
diseconomies of small scale; disengagement force; disinflation process; disinflationary process; dismantling of bases
disorderly scenario; disorderly transition; dispatchable power; dispute settlement system; disputed frontier
distant-water fleet; distress sale; divergent recovery; diversification of supply; divestment movement; divided country
divided nation; dna synthesis; do-it-yourself biology; dollar standard; dollar swap line; dolphin bycatch
domestic capital market; domestic debt restructuring; domestic manufacturing capacity; domestic support
dominant currency; doom loop; dose donation; dose sharing; double claiming; double counting; double issuance
double veto; doubling of adaptation finance; doubling of energy efficiency; dovish stance; downstream emissions
draft conclusions; drone boat; drought-resistant crop; drought-tolerant crop; drug smuggling by sea
drug trafficking at sea; drug transit; dual listing; dual-use satellite; due diligence legislation
due process in sanctions; duplication of mandates; durable removal; duty-free and quota-free; dynamic inconsistency
dynamic materiality; e-commerce moratorium; e-waste dumping; early intervention; early retirement of coal
early warning for all; early warning for famine; easing cycle; easing of sanctions; east-west confrontation
east-west détente; east-west tension; eastward expansion; ebola epidemic; ebola outbreak; ebola vaccine
eco-protectionism; ecologically significant area; economic aggression; economic bloc; economic capital
economic contraction; economic domination; economic emancipation; economic pressure; economic rights and duties
economic self-determination; economic siege; economic strangulation; economic volatility; economic vulnerability index
economy in transition; education bond; eel fishery; efficiency gain; egg-based vaccine; elimination strategy
embargo violation; embassy seizure; embedded carbon; embodied emissions; embodied energy; emergency committee
emergency financing; emergency food reserve; emergency liquidity; emergency platform; emergency procurement
emergency response platform; emergent nation; emerging economies; emerging nation; emerging pathogen
eminent persons group; emission cut; emission gap; emission hotspot; emission intensity; emission reduction target
emission reduction unit; emission trajectory; emissions accounting; emissions budget; emissions ceiling; emissions data
emissions disclosure; emissions growth; emissions inventory; emissions limit; emissions pathway; emissions peak
emissions per capita; emissions registry; emissions reporting; emissions scenario; emissions target; emissions tracking
emissions trajectory; emissions verification; employment cost index; ending aids; enemy state clause
energy affordability; energy attribute certificate; energy auction; energy corridor; energy democracy; energy justice
energy performance standard; energy price reform; energy price volatility; energy sector reform; energy sovereignty
energy supply shock; energy transition mineral; enforcement of sentences; engagement escalation; engagement platoon
engineered pandemic; engineered pathogen; engineered removal; enhanced collective action clause; enhanced direct access
enhanced pathogen; enhanced potential pandemic pathogen; enslaved africans; enteric fermentation
environmental and social risk; environmental and social safeguards; environmental biodetection; environmental claim
environmental clause; environmental fiscal reform; environmental goods; environmental goods and services
environmental litigation; environmental modification; environmental peacebuilding; environmental remediation
environmental-economic accounting; environmentally harmful subsidy; epidemic intelligence service; epidemic response
epidemic threat; epidemic wave; epidemiological investigation; epidemiological modelling; epidemiological surveillance
equal credit opportunity; equitable geographic distribution; equitable principles; equitable recovery
equitable representation; equity principle; equity share approach; eradication of colonialism; erga omnes; esg backlash
esg criterion; esg data; esg disclosure; esg factor; esg fund; esg integration; esg performance; esg rating provider
esg score; ethical recruitment; ethical sourcing; eurasian integration; euro-atlantic aspirations
euro-atlantic integration; eurobond issuance; eurodollar market; european security; event attribution
evidence-based approach; excess deaths; excess return; excessive maritime claim; excessive speculation; exchange offer
exchange rate channel; exchange rate targeting; exchange rate unification; exclusionary screening
execution of prisoners; executive policing; existential crisis; existential threat; exogenous shock
exploitation of natural resources; exploitation regulations; explosive remnant of war; export corridor
exposure to physical risk; exposure to transition risk; expulsion from membership; external debt burden
extinction crisis; extractive sector; extraterritorial effect; extraterritorial law; extraterritorial legislation
extreme event; extreme inequality; extremist ideology; extremist narrative; facilitated emissions
facilitative sharing of views; factor investing; fair lending; fair recruitment; faith-based investing
fallen peacekeeper; false flag; falsification of history; family farmer; family separation; family tracing
famine threshold; far-right extremism; far-uvc; farmer-herder conflict; farmers' rights; fat tail; federal funds market
female engagement team; female peacekeeper; female secretary-general; feminist foreign policy; feminist peace
fertilizer export; fertilizer price; fertilizer shortage; fertilizer supply; fiat currency; fibre-optic network
field mission; field presence; fifth-generation network; fill-and-finish; filtration camp; final status; finance gap
finance mechanism; financed emissions; financial coercion; financial dominance; financial embargo; financial friction
financial interconnectedness; financial materiality; financial openness; financial plumbing
financial regulatory reform; financial safety net; financial stability board; financial stability mandate
financial stress index; financial supervisor; financial transparency; financial vulnerabilities; financially material
financing framework; firming cycle; first-loss capital; first-loss tranche; fiscal backstop; fiscal revenue
fiscal-monetary interaction; fish aggregating device; fish biomass; fish export; fish mortality; fish protein
fish species; fish stock collapse; fisheries body; fisheries conservation; fisheries cooperation; fisheries crime
fisheries data; fisheries enforcement; fisheries jurisdiction; fisheries negotiations; fisheries reform
fisheries regulation; fisheries subsidies agreement; fisheries surveillance; fisheries zone; fishery biology
fishery certification; fishery collapse; fishery conservation; fishery dispute; fishery economics; fishery export
fishery patrol; fishery science; fishery zone; fishing crew; fishing moratorium; fishing nation; fishing operation
fishing opportunities; fishing overcapacity; fishing technique; fissile material cut-off treaty; fixed baselines
fixed parity; flag hopping; flat phillips curve; flattening the curve; flexibility mechanism; flexibility provision
flexible credit line; flexible inflation targeting; flood recovery; flood-prone area; floodplain mapping; food access
food as a weapon; food defense; food export ban; food import dependence; food inflation; food loss reduction
food price pressure; food price spike; food stability; food systems summit; food utilization; food versus fuel
foodborne outbreak; forage fish; force generation process; forced deportation of children; forced labour at sea
forced labour camp; forced labour import ban; forced migrant; forced mobilization; forced passportization
forced pregnancy; forced selling; forced transfer; forcible acquisition of territory; forcible eviction
forcible intervention; forcible transfer; forcible transfer of population; forecast-based action; foreign basing
foreign military presence; foreign monopoly; forest finance; forest reference level; forest-dependent community
forward rate; forward-looking metric; fossil fuel non-proliferation; fossil fuel subsidy reform; fossil gas
fragmentation risk; framework convention on tax; fraudulent registration; free allocation; free and open indo-pacific
freely associated state; freeze on nuclear weapons; freight cost; freight forwarding; freshwater lens
freshwater scarcity; front-line community; frontline health worker; frontline state; fuel bank
fuel efficiency standard; fuel embargo; fuel supply assurance; fugitive emissions; full membership; full-scale invasion
full-scope safeguards; fund label; fund leverage; fund redemption; fund run; funding arrangements; funding liquidity
funding stress; furthest behind; gain-of-function; gang suppression force; gaza blockade; gaza ceasefire
gaza reconstruction; gender apartheid; gender bond; gender data; gender expertise; gender parity strategy
gender persecution; gender-responsive; gender-responsive conflict analysis; gender-responsive humanitarian action
gender-responsive peacekeeping; gender-responsive public finance; gender-responsive security sector reform
gender-sensitive approach; gender-transformative approach; gene synthesis; gene synthesis screening
generation capacity; genocide convention; genome sequence; genomic sequencing; genuine link; geoeconomic fragmentation
geographical balance; geographically disadvantaged state; geopolitical divide; geopolitical fragmentation
geopolitical shock; geopolitical uncertainty; girls' rights; glacier preservation; global average temperature
global baseline; global capital flow; global carbon price; global catastrophic biological risk; global civil society
global compact; global conflict; global debt; global debt crisis; global development initiative; global disarmament
global energy crisis; global energy demand; global energy market; global ethic; global financial architecture
global food crisis; global food security; global food supply; global food system; global goal on adaptation
global governance reform; global health threat; global hunger; global immunity; global indicator framework
global inequality; global inflation; global infrastructure; global infrastructure gap; global justice
global minimum corporate tax; global negotiations; global norm; global nuclear order; global partnership
global partnership for development; global record of vessels; global recovery; global security initiative
global shipping; global slowdown; global solidarity levy; global standard; global tax reform; global temperature rise
global vaccine access; global warming potential; glorification of nazism; goal localization; gold parity
good-faith negotiations; goods trade; governance disclosure; graduating country; graduation from special treatment
graduation threshold; grain corridor; grain initiative; grand bargain; grant financing; grant-based finance
grave breaches; gray-zone activity; great green wall; green alpha; green asset ratio; green bond issuance
green bond premium; green capital requirement; green collateral; green deposit; green equity; green investment bank
green loan principles; green mortgage; green premium; green recovery; green shipping; green stimulus; green subsidy
green sukuk; green supporting factor; green tariff; greenfield project; greenhouse gas accounting
greenhouse gas neutrality; greenhouse gas protocol; greenhouse gas reporting; greening monetary policy; grey list
grey-zone tactic; grid interconnection; groundwater extraction; groundwater lens; groundwater salinity
group of friends; growth triangle; guarantee facility; guaranteed debt; gulf of aden piracy; gulf of guinea piracy
haitian crisis; hard connectivity; hard limits to adaptation; hard-to-abate emissions; hard-to-abate sector
harmful fisheries subsidies; harmful practice; harmful subsidies; harmonised index; harmony with nature
harvest control rule; harvest failure; harvest strategy; harvested wood product; hawkish stance; haze pollution
health and climate; health care coalition; health cluster; health emergency corps; health emergency financing
health product; health product regulation; health shock; health sovereignty; health supply chain
health systems strengthening; health tax; health worker protection; hearing of petitioners; heat-health action plan
heat-related death; heavily indebted country; hedge fund leverage; held-to-maturity; hepatitis b vaccine
hepatitis elimination; hidden debt; hidden veto; high alert; high seas governance; high-containment laboratory
high-emitting country; high-integrity carbon market; high-integrity credit; high-level political forum; high-risk area
high-standard infrastructure; highly indebted country; highly migratory fish stock; highly pathogenic avian influenza
hiking cycle; historic responsibility; historical denialism; historical emitter; historical reconciliation
historical title; hiv epidemic; hiv prevention; hiv stigma; hiv/aids pandemic; holdout creditor; holocaust remembrance
holy site; home demolition; home-grown school feeding; home-host cooperation; homeland defense; homelands policy
homeowners insurance; horizontal cooperation; horizontal proliferation; hospital preparedness; hospital readiness
hospital surge; hospital surge capacity; hospitalization rate; host country consent; host-directed therapy
host-state consent; hostile propaganda; hot house world; hourly matching; household default; household leverage
household over-indebtedness; household spending; housing bust; housing correction; housing finance system
housing inflation; housing services inflation; hpv vaccination; hub and spoke; human fraternity
human papillomavirus vaccine; human rights machinery; human rights sanctions; human rights up front
human rights-based approach; human-centred recovery; human-centric development; human-induced warming
human-to-human transmission; humanitarian airdrop; humanitarian blockade; humanitarian channel; humanitarian convoy
humanitarian crossing; humanitarian exception; humanitarian funding gap; humanitarian impact of sanctions
humanitarian initiative; humanitarian innovation; humanitarian notification; humanitarian parole; humanitarian reset
humanitarian trade; humanitarian waiver; humpback whale; hundred-billion goal; hundred-day mission; hunger hotspot
hurricane clause; hurricane recovery; hurricane risk; hurricane-resistant housing; hybrid capital
hydroacoustic station; hydrogen corridor; hydrological data sharing; ice melt; ice melting; ideological confrontation
ill-treatment; illegal gold mining; illegal oil bunkering; illegal regime; illegal timber; illegitimate debt
illicit arms; illicit crop; illiquid asset; imminent threat; immune escape; immune response; immune system
immunity gap; immunity of officials; immunity of state officials; immunization agenda; immunization policy
immunization registry; immunization service; immunization system; immunization target; impact investor
impact materiality; impact measurement; impact reporting; impact washing; imperialist aggression
imperialist domination; imperialist power; implementing agreement; implementing entity; implied temperature rise
import growth; import-substituting industrialization; imposition of sanctions; improvised explosive device threat
inadmissibility of intervention; incident at sea; incidents at sea; inclusive consultation; inclusive development
inclusive government; inclusive multilateralism; inclusive peace; inclusive recovery; indefinite extension
independent evaluation; independent palestinian state; index investing; index provider; index-based insurance
indexed bond; indirect emission; individual and collective self-defence; indivisibility of human rights; indo-pacific
indo-pacific region; indo-pacific strategy; industrial decarbonization; industrial heat; industry-specific disclosure
inefficient fossil fuel subsidies; inequality among countries; inequality within countries
infection prevention and control; infectious disease outbreak; inflation goal; inflation objective
inflation pass-through; inflation pressure; inflation swap; inflation tolerance band; inflation-indexed bond
inflationary spiral; influenza surveillance; influenza vaccine; influenza virus; informal consultations
informal cross-border trade; informal waste picker; information and communications technologies
information fusion centre; information hazard; information imbalance; information-sharing centre
infrastructure asset class; infrastructure diplomacy; infrastructure financing gap; infrastructure investment gap
infrastructure partnership; infrastructure statecraft; inhumane weapons; innovation agenda
innovative development finance; innovative financing mechanism; inscription of an item; insect farming; inshore fishery
institutional capital; insurance affordability; insurance availability; insurance group; insurance resolution
insurance retreat; insurance solvency; insurance-associated emissions; insurance-linked securities; insured loss
insurer of last resort; integrated army; integrated assessment model; integrated national financing framework
integrated phase classification; integrated programme for commodities; integration bloc; integration process
intended contribution; intensity target; intensive care capacity; inter-ethnic dialogue; inter-island shipping
inter-korean dialogue; inter-korean relations; inter-korean summit; interbank exposure; intercommunal dialogue
interconnected crises; intercultural understanding; interest rate derivative; interest rate path
intergovernmental negotiation committee; intergovernmental panel; interim target; internal armed conflict
internal autonomy; internal carbon price; internal oversight; international bunker fuels; international consensus
international financial system; international judiciary; international legitimacy; international north-south corridor
international rule of law; international seabed; international solidarity levy; internationally agreed parameters
internationally transferred mitigation outcome; interoperability of standards; interpositional force
interregional trade; interreligious harmony; interreligious understanding; interstate application; intervention brigade
intervention by invitation; intra-afghan dialogue; intra-african trade; intra-palestinian reconciliation
intranasal vaccine; inventory boundary; inventory investment; investment-grade bond; investor alliance
investor coalition; investor stewardship; investor-state dispute; involuntary resettlement; iranian nuclear issue
islamist militancy; island biodiversity; island developing state; island economy; island nation; island vulnerability
isolation hospital; israeli occupation; israeli settlement; israeli-palestinian conflict; jammu and kashmir dispute
job openings; job vacancies; joint statement initiative; just energy transition partnership; just peace; just-in-case
just-in-time; juvenile fish; k-shaped recovery; kafala system; kashmir dispute; key category analysis; key population
kinetic anti-satellite test; king tide; knightian uncertainty; knowledge divide; kosovo status; labelled bond
labor hoarding; labor market conditions; labor market tightness; laboratory accident; laboratory biosecurity
laboratory diagnosis; laboratory diagnostics; laboratory response network; laboratory strengthening
laboratory surveillance; laboratory system; laboratory-acquired infection; labour exporting country
labour income share; labour mobility scheme; land border dispute; land bridge; land corridor; land defender
land-based sources of pollution; land-use emissions; lapse risk; large exposures framework; large marine ecosystem
large ocean state; large-scale driftnet; large-scale land acquisition; last-mile electrification; last-mile vaccination
late industrialization; latin american integration; lawful representation; lead exposure; leakage risk; lean season
lease of territory; least developed country accession; leave no one behind; ledger-based accounting; legal pathway
legal status of territory; legitimacy deficit; lender transparency; lending arrears; lending growth
levelised cost of electricity; levelized cost; leverage cap; leverage requirement; leveraged lending
leveraged loan default; liability and compensation; liability management operation; liability protection
liability risk; life cycle inventory; life sciences research; life-course approach; life-saving assistance
lifting of sanctions; light footprint; light manufacturing; like-minded group; limited assurance; limits to growth
limpet mine; line of credit; line of disengagement; liner shipping connectivity; lines of credit; liquidity backstop
liquidity management tool; liquidity pool; liquidity position; liquidity problem; liquidity regulation; liquidity shock
liquidity spiral; liquidity swap; liquidity swap line; litigation risk; livelihood diversification; livelihood support
livestock biosecurity; livestock vaccination; living marine resources; living resources; loan classification
loan conditionality; loan forbearance; loan modification; loan-loss provisioning; local bond market
local currency settlement; local currency trade; local integration; local manufacturing; local mediation
local peace agreement; local peacebuilder; local production of medicines; local responder; local settlement
local vaccine production; localisation of aid; localization of goals; locally led adaptation; location-based method
locust infestation; logistics support agreement; long-run inflation expectations; long-term sequelae; long-termism
longer-run goals; longer-run inflation goal; longer-run inflation objective; longer-term inflation expectations
longer-term refinancing; longer-term seat; looted antiquities; loss adjustment; loss and damage finance
loss of biodiversity; loss of correspondent banking; loss of statehood; low-carbon index; low-carbon portfolio
low-emission development; low-emission development strategy; low-lying atoll; low-lying state; lower bound
lower-middle-income country; luxury emissions; mackerel dispute; macroeconomic adjustment; macroeconomic convergence
macroeconomic framework; macroeconomic management; macroeconomic policy coordination; macroeconomic projection
macroeconomic shock; macroprudential instrument; macroprudential measure; maintenance of international peace
maintenance of peace; major emitter; makeup strategy; malaria elimination; malvinas question; man-made famine
mandate creep; mandate cycle; mandate implementation review; mandate overlap; mandate review; mandates system
mandatory disclosure; manganese nodule; manufacturing activity; manure management; marginal abatement cost
marine accident; marine aquaculture; marine bioprospecting; marine capture; marine debris removal; marine economy
marine food web; marine governance; marine habitat; marine ice sheet; marine industry; marine invasive species
marine minerals; marine species; marine stewardship; marine technology transfer; marine transport; maritime awareness
maritime capacity-building; maritime casualty; maritime commons; maritime connectivity; maritime cooperation
maritime decarbonization; maritime governance; maritime security cooperation; maritime security operation
maritime security strategy; maritime security threat; maritime situational awareness; mark-to-market
market access negotiations; market depth; market information system; market intermediation; market misconduct
market panic; market resilience; market-based inflation compensation; market-based method; market-implied policy path
mass balance; mass burial; mass casualty incident; mass fatality management; mass lapse; mass prophylaxis; mass testing
material risk; material threat; material threat determination; materiality assessment; maternal vaccine
maturity extension; maturity profile; maximum containment laboratory; maximum economic yield; maximum pressure
maximum pressure campaign; meaningful participation of women; meaningful youth engagement; means of implementation
measles outbreak; measles vaccine; mediation capacity; medical brigade; medical cooperation
medical countermeasure development; medical countermeasure dispensing; medical diplomacy; medical stockpile
medical supply chain; medical surge; medium-range missile; medium-term growth; medium-term inflation expectations
mega-dam; melting glacier; merchandise trade; messenger rna vaccine; metagenomic sequencing; methane detection
methane pledge; methane satellite; metrics and targets; micro-state; microarray patch; microplastic pollution
middle corridor; middle east nuclear-free zone; middle east peace process; middle east respiratory syndrome
might makes right; migrant death; migrant detention; migrant stock; migrant-sending country; migrants' rights
migration compact; migration data; migration diplomacy; migration pact; migration pathway; migration-development nexus
migratory corridor; militarized masculinity; military alliance expansion; military base agreement; military base lease
military confidence-building; military confrontation; military de-escalation; military incursion; military transparency
millennium goal; mineral diplomacy; mineral processing capacity; mineral supply chain; mineral-rich country
minimum rate of assessment; minimum reserve requirement; minimum safeguards; mining contractor; mining moratorium
mining revenue; minority regime; minsky moment; misinformation against peacekeepers; missile sanctions; missing migrant
mission budget; mission liquidation; mission reconfiguration; mission strategy; mission withdrawal
mission-specific mandate; mitigation action; mitigation ambition; mitigation commitment; mitigation cost
mitigation finance; mitigation pledge; mitigation strategy; mitigation target; mitigation technology
mitigation work programme; mixed migration flow; mixed movement; mobile combustion; mobilization ratio
mobilized private finance; monetary constitution; monetary dependency; monetary policy normalization
monetary restraint; monetary rule; monetary spillover; monetary target; monetary unification; monetary zone
money fund reform; money market functioning; monitoring and reporting mechanism; monitoring mechanism; monitoring plan
monoclonal antibody; monthly presidency; moral imperative; moral leadership; moratorium on customs duties
moratorium on deep-sea mining; mortality risk; mortar attack; mortgage delinquency; mortgage insurer; mother earth
mountain development; mountain glacier; mrna technology; multi-currency arrangement; multi-donor trust fund
multi-regional input-output; multi-stakeholder dialogue; multi-stakeholder initiative; multidimensional operation
multidimensional peacekeeping; multidimensional vulnerability; multilateral assessment; multilateral fuel cycle
multilateral order; multinational monopoly; multinational security support; multiple exchange rates; multipurpose cash
mussel farming; nagorno-karabakh conflict; narco-submarine; narco-terrorism; narco-trafficking; narrow economic base
narrow export base; national action plan; national biodefense; national biosecurity; national biosurveillance
national cohesion; national development strategy; national financing framework; national health security
national implementing entity; national prevention strategy; national stockpile; nationalization of resources
nationally appropriate mitigation action; nationally owned; natural immunity; natural resource smuggling
naturally occurring disease; naturally occurring outbreak; nature credit; nature finance; nature finance gap
nature loss; nature risk; nature-based economy; nature-based removal; nature-negative finance
nature-related disclosure; nature-related financial risk; naval capability; naval coalition; naval modernization
naval task force; navigational safety; near-term inflation expectations; near-term target; needle-free delivery
negative coping strategy; negative list; negative net transfer; negative pledge clause; negative screening
negotiated solution; negotiating bloc; neo-colonialist; neo-imperialism; neo-nazism; net exports
net food-importing country; net negative transfer; net present value reduction; net resource transfer
net-zero alliance; net-zero asset manager; net-zero commitment; net-zero industry; net-zero investment framework
net-zero pledge; net-zero transition plan; networked multilateralism; neutral interest rate; neutral stance
new agenda for peace; new and additional resources; new collective quantified goal; new development bank
new information order; new regionalism; new social contract; new urban agenda; new world economic order
new world information order; newborn health; newly independent country; next-generation protective equipment
nine-dash line; nipah virus; no first placement; no-fault compensation; no-take zone; nominal rigidity
non-agricultural market access; non-aligned status; non-cooperative tax jurisdiction; non-economic losses
non-flag boarding; non-governmental observer; non-linearity; non-market approach; non-payment of contributions
non-permanence; non-permanence risk; non-permanent seat; non-proliferation obligation; non-traditional donor
non-use of force treaty; normalization agreement; norms-based screening; north-south gap; northern corridor
northern sea route; novel coronavirus; novel influenza; nuclear agreement; nuclear annihilation; nuclear ban
nuclear catastrophe; nuclear detonation; nuclear disarmament verification; nuclear energy programme; nuclear legacy
nuclear moratorium; nuclear new build; nuclear prohibition; nuclear renaissance; nuclear rhetoric
nuclear safety and security; nuclear test victim; nuclear testing legacy; nuclear waste dumping; nuclear wastewater
nuclear weapons convention; nuclear-contaminated water; nuclear-free world; nuclear-related sanctions; nursery ground
nutrition-sensitive agriculture; obligation of non-recognition; observer programme; observer state
occupation authorities; occupied arab territories; occupied land; occupied region; occupied syrian golan; ocean account
ocean accounting; ocean carbon; ocean carbon sink; ocean decade; ocean energy potential; ocean finance
ocean finance gap; ocean investment; ocean mapping; ocean monitoring; ocean sanctuary; ocean stewardship
ocean sustainability; ocean thermal energy; ocean-based climate action; ocean-climate nexus; off-balance-sheet debt
off-grid electrification; offensive biological program; offensive biological weapons; offset credit; offset integrity
offshore energy; offshore processing; oil bunkering; oil exporter; oil importer; oil production cut
oil-producing country; older population; olympic truce; one-state reality; one-stop border post; online recruitment
open market desk; open regionalism; operational boundary; operational framework; opium production; optimal policy
options market; oral polio vaccine; oral vaccine; orange bond; orange economy; orderly scenario; orderly transition
organizational boundary; organizational carbon footprint; origin tracing; out-of-court workout; outbreak control
outbreak detection; outbreak financing; outbreak notification; outbreak preparedness; outbreak prevention
outbreak response; outcome-based financing; outpost legalization; over-crediting; overall mitigation; overfished stock
overflight violation; overlapping membership; overnight reverse repo; overnight reverse repurchase facility
overseas worker; overshoot scenario; overweight and obesity; oyster reef; pacific climate mobility
pacific nuclear-free zone; pacific regionalism; package deal; palestinian authority reform; palestinian cause
palestinian economy; palestinian people; palestinian prisoner; palestinian question; palestinian refugees
palestinian rights; palestinian self-determination; palestinian statehood; palestinian unity; pandemic accord
pandemic bond; pandemic emergency; pandemic emergency purchase programme; pandemic fatigue; pandemic financing
pandemic inequity; pandemic influenza preparedness; pandemic insurance; pandemic potential
pandemic preparedness and response; pandemic risk; pandemic shock; pandemic simulation; pandemic supply chain
pandemic threat; pandemic warning; pandemic-era policy; pandemic-related product; par value; paragraph vote
parallel banking; parallel exchange rate; parallel membership; pari passu clause; paris-aligned benchmark
parliamentary dimension; parliamentary quota; partial credit guarantee; partial test-ban treaty; participation pillar
particularly sensitive sea area; parts per million; party-driven process; passive investing; pathogen access
pathogen database; pathogen detection; pathogen discovery; pathogen emergence; pathogen of concern; pathogen reservoir
pathogen surveillance; pathogen transmission; patient zero; patrimonial sea; pay-as-you-go solar; payment corridor
payment interoperability; payments for environmental services; payments union; payout trigger; payroll employment
payroll growth; peace and security reform; peace continuum; peace corridor; peace culture; peace envoy; peace financing
peace implementation; peace implementation monitoring; peace mediation; peace monitoring; peace support
peace technology; peacebuilding financing; peaceful competition; peaceful nuclear energy; peaceful society
peacekeeper accountability; peacekeeper misconduct; peacekeeper performance; peacekeeper safety; peacekeeping arrears
peacekeeping capability; peacekeeping deployment; peacekeeping failure; peacekeeping fatality; peacekeeping financing
peacekeeping policy; peacekeeping presence; peacekeeping principle; peacekeeping support account
peacekeeping technology; peacekeeping training; peacekeeping training centre; peacekeeping transition
peaking of emissions; pearl farming; peasant rights; peatland fire; peatland rewetting; pegged exchange rate
people living with hiv; people of african descent; people-centred approach; people-centred multilateralism
people-to-people connectivity; per capita emissions; per capita growth; permanence of maritime boundaries
permanent status issue; persistent inflation; personal consumption expenditure index; personal consumption expenditures
personnel reliability; petrodollar recycling; petroleum embargo; pharmaceutical sovereignty; phase-down of coal
phase-out date; phased approach; phased withdrawal; phased-in reporting; physical climate risk; pillars of the treaty
pioneer investor; pipeline corridor; piracy prosecution; pirate attack; place-based investing; plague vaccine
planetary crisis; planned relocation; plant pathogen; plastic credit; plastic leakage; plastic production
plastic production cap; plastic waste trade; plastics convention; platform technology; plurilateral negotiations
plutonium separation; pneumococcal vaccine; point of dispensing; point source; point-of-care diagnostic; polar code
polar silk road; polar waters; pole-and-line; police contributor; police deployment; policy accommodation
policy firming; policy interest rate; policy marker; policy of destabilization; policy path; policy restraint
policy-based lending; polio vaccine; political risk guarantee; politically binding commitment
politicization of human rights; population explosion; population immunity; port concession; port modernization
port surveillance; portability of benefits; portability of social security; portfolio alignment; portfolio construction
portfolio decarbonization; portfolio emissions; portfolio temperature; positive peace index; positive screening
positivity rate; post-2015 agenda; post-cold-war era; post-conflict transition; post-harvest management
post-issuance reporting; post-pandemic inflation; post-pandemic recovery; post-pandemic world
post-war international order; power sector decarbonization; pre-1967 borders; pre-emptive nuclear strike
pre-industrial temperature; pre-issuance verification; pre-shipment inspection; precautionary credit line
precautionary pause; predictable financing; preference erosion; preferential trade area; preferred creditor
preferred creditor status; prevalence of undernourishment; prevention agenda; prevention of violence; prevention pillar
preventive self-defence; price bubble; price speculation; price stability objective; price-setting behavior
pricing power; primacy of politics; primary commodities; primary plastic polymer; primary responsibility for peace
primary series; prime-age participation; principal adverse impact; principle of complementarity
principle of non-conditionality; principles of peaceful coexistence; principles of peacekeeping
principles of the charter; prion disease; prior action; priority pathogen; private capital mobilization
private climate finance; private domestic final purchases; private external debt
private participation in infrastructure; private risk-sharing; private sector engagement; private sector partnership
private sponsorship; private valuation; privately contracted armed security; privatization programme
pro-independence movement; process emissions; procyclical behaviour; producers' association; product carbon footprint
production gap; production-based accounting; productive capacities; programme conditionality; programme-based approach
progress tracking; progressive development; project pipeline; project preparation; project preparation facility
proliferation concern; proliferation of mandates; proliferation risk; prompt corrective action; prompt release
proportionality principle; proposed programme budget; prosecution of pirates; protection pillar; protectionist measure
protein subunit vaccine; prototype pathogen; provisional rules of procedure; prudential limit
prudential transition plan; public climate finance; public health authority; public health education
public health preparedness; public health threat; public stockholding; public wage bill; public-private cooperation
public-private insurance scheme; pull factor; pumped hydro; pumped storage; purse seiner; push factor
pushback on gender equality; q fever; quadrilateral cooperation; quarantine authority; question of namibia
question of palestine; question of western sahara; quits rate; quota for women; quota formula; quota reform
quota share; quota-free market access; racial domination; radiation countermeasure; radiative forcing
radicalization in prison; radioactive legacy; radiological threat; radionuclide station; rail corridor
railway corridor; rain-fed agriculture; randomized trial; rapid deployment; rapid financing; rapid-onset disaster
rapidly deployable capability; ratchet mechanism; rate corridor; rate cut; rate hike; rate path; rating downgrade
ration cut; raw material producer; reaction function; readiness support; real estate crisis; real estate exposure
real estate fund; real gdp growth; reasonable assurance; reception centre; reciprocal access
reciprocal access agreement; recognition of palestine; reconstruction cost; redemption cap; redemption risk
redeployment of forces; reducing deforestation; reduction of military budgets; reef fish; reef insurance
reference scenario; reform of global governance; reformed multilateralism; refugee compact; refugee education
refugee host; refugee inclusion; refugee influx; refugee relief; refugee response; refugee return; refugee-hosting
refugee-hosting country; regional action plan; regional architecture; regional bank failure; regional connectivity
regional consultation; regional court; regional currency; regional economic community; regional electricity market
regional enforcement; regional financial cooperation; regional financial integration; regional financing arrangement
regional integration agenda; regional manufacturing; regional maritime cooperation
regional maritime security architecture; regional mechanism; regional mediation; regional payment system
regional peace and security; regional public good; regional representation; regional rivalry
regional security community; regional security pact; regional spillover; regional standby force
regional stock exchange; regional vaccine manufacturing; register of damage; regular pathway; regularization programme
regulatory capacity; regulatory pathway; regulatory reliance; reimbursement rate; reimposition of sanctions
reinsurance capacity; reinsurance cost; reintegration of returnees; reinvigorated multilateralism
relapse into conflict; relief and recovery pillar; religious exemption; relocation plan; remittance dependence
remittance transfer cost; removal certification; removal of sanctions; renewable capacity; renewable energy auction
renewable power; renewable seat; renminbi internationalization; rent growth; rental inflation
reparations for survivors; reparations order; repatriation from camps; reporting boundary; reporting burden
reporting standard; reporting threshold; reprisals against civil society; reproduction number
repurposing of coal plant; research and development spending; reserve balances; reserve diversification; reserve drain
reserve freeze; reservoir host; resettlement place; resettlement quota; residency revocation; residual damage
residual emissions; residual market; residual mix; resilience bond; resilience hub; resilience index; resilience rating
resilient agriculture; resilient health system; resilient recovery; resolution financing; resource decoupling
resource transfer; resource utilization; resource-backed loan; respect for humanitarian law; respective capabilities
respiratory infection; respiratory pathogen; respiratory protection; respiratory virus
responsibility of international organizations; responsible borrowing; responsible investing; responsible sourcing
restitution of artefacts; restoration of constitutional order; restoration of relations; restrictions on movement
restrictive policy; restrictive stance; results-based finance; results-based lending; results-based payment
retaliatory sanctions; return and readmission; return to constitutional order; reunification of families
reunion of separated families; reversal rate; reversal risk; reverse flow of resources
reverse repurchase agreement facility; reverse transfer of technology; revision conference; revocation of citizenship
right of transit; rightful representation; rights of migrants; rights of peasants; rights of the elderly
risk appetite framework; risk balance; risk buffer; risk concentration; risk disclosure; risk identification
risk layering; risk of famine; risk premia; risk pricing; risk reduction measures; risk sentiment; risk shifting
risk transfer transaction; risk transmission; risk-informed approach; risk-informed development
risk-management approach; riverine flooding; robust peacekeeping; root cause; root causes of displacement
root causes of migration; root causes of terrorism; rotating seat; rotation principle; rotavirus vaccine
rough diamond certification; rubble removal; rule of law assistance; rules-based commerce; rules-based maritime order
rules-based trade; rules-based trading system; run-of-river; runaway climate change; runoff cap; rural-urban linkage
safe asset shortage; safe port; safe-haven currency; safeguard policy; safety of diplomats; safety of navigation
sahel crisis; sample sharing; sanctioned entity; sanctions architecture; sanctions busting; sanctions effectiveness
sanctions episode; sanctions fatigue; sanctions lifting; sanctions measure; sanctions monitoring team
sanctions pressure; sanctions reform; sanctions resolution; sanctions snapback; sanctions target; sanctions threat
sanctions violator; sargassum influx; satellite connectivity; satellite regime; say on climate
scarce resource allocation; scenario-based analysis; scholarship programme; school attack; school reopening
schoolgirl abduction; scientific and technical body; scientific whaling; scope 1 emissions; scope 2 emissions
scope one emissions; scope three emissions; scourge of terrorism; scourge of war; sea ice loss
sea lanes of communication; sea mine; sea mining; sea-bed authority; seabed ecosystem; seabed minerals; seabed regime
seabed resource; seabird bycatch; seaborne trade; seafood industry; seafood traceability; seafood trade; seagrass bed
seal hunt; seasonal worker scheme; secessionist entity; second wave; second-party opinion; secondary peril
secretary-general selection; sector pathway; sectoral buffer; sectoral capital requirement; sectoral concentration
sectoral crediting; sectoral decarbonization approach; sectoral emissions; secure tenure; security council referral
security exception; security umbrella; select agent program; select agent rule; selection of the secretary-general
self-assessment reporting; self-identification; self-proclaimed republic; sell-off; separated families
separation barrier; separatist entity; separatist rebel; services export; services liberalization
settlement enterprise; settlement failure; settlement products; settler attack; settler population
severe acute respiratory syndrome; sexual violence in conflict; shadow bank; shadow carbon price; shallow integration
sham referendum; share of proceeds; shared stock; shareholder advocacy; shark sanctuary; shelf-life extension
shelter inflation; ship and port security; ship boarding; ship hijacking; shipping connectivity; shipping levy
shiprider agreement; shock absorber; shock-responsive social protection; shooting down of airliner
short-term climate scenario; shrimp fishery; shrimp trawling; shrinking civic space; signal spoofing
silencing the guns; simultaneous admission; sin stock; single materiality; single point of entry; single undertaking
single-name concentration; sinking island; sixth mass extinction; skills mobility; skills partnership
sluggish recovery; small business credit; small island; small pelagics; small-state diplomacy; smallholder irrigation
smallpox stockpile; smallpox vaccine; social and solidarity economy; social discount rate; social expenditure floor
social licence; social license to operate; social protection coverage; social safeguards; social security portability
soft connectivity; soft limits to adaptation; solar manufacturing; solar photovoltaic; solar supply chain; sole purpose
solidarity rights; solvency requirement; south china sea dispute; south-south solidarity; south-south trade
sovereign assets; sovereign bankruptcy; sovereign base area; sovereign bond market; sovereign bond yield
sovereign debt roundtable; sovereign debt workout; sovereign green bond; sovereign insolvency; sovereign risk pool
sovereign yield; sovereignty negotiations; sovereignty over natural resources; space strike weapon; spaghetti bowl
spawning biomass; special committee visiting mission; special safeguard mechanism; speculative-grade
speculative-grade bond; spend-based method; spirit of bandung; sponsor of terrorism; sponsorship system
sport for peace; squid fishery; stabilization mandate; stable funding; staff economic outlook; staff forecast
staff projection; stance of monetary policy; standing repo facility; star wars; state-contingent debt
state-contingent guidance; statehood continuity; stateless vessel; stationary combustion; status negotiations
status of jerusalem; steel overcapacity; step-up coupon; stigmatization of survivors; stock collapse; stock depletion
stock price; stock rebuilding; stolen asset recovery; storm-resistant housing; stranded asset risk; strategic corridor
strategic defence initiative; strategic grain reserve; strategic infrastructure; strategic national stockpile
strategic strait; strategy review; stress capital buffer; stress scenario; stretched valuations; structural benchmark
structural resilience; structural vulnerability; structured product; struggle for independence; submerged territory
subnational debt; subprime lending; subregional arrangement; subsistence fishing; substandard and falsified medicine
sudan conflict; sugar market; sugar preference; sulphide deposit; sulphur hexafluoride; summit outcome
superspreading event; supervisory action; supervisory capacity; supervisory framework; supervisory guidance
supervisory intensity; supervisory rating; supplier engagement; supply and demand imbalance; supply chain bottleneck
supply concentration; supply of arms; supply-demand imbalance; suppression strategy; supranational institution
surcharge policy; surge capacity; surge manufacturing; surrender of suspects; surveillance framework
survey-based expectations; survival emissions; survivor-centred; survivor-centred approach
survivors of sexual violence; sustainability assurance; sustainability bond; sustainability disclosure standard
sustainability factor; sustainability performance target; sustainability preference; sustainability reporting standard
sustainability-linked loan; sustainable debt; sustainable development agenda; sustainable development target
sustainable fund; sustainable fund label; sustainable investing; sustainable lending; sustainable lifestyle
sustainable ocean economy; sustainable urbanization; swine flu; symmetric inflation target; symmetric shock
system boundary; system-wide coherence; system-wide evaluation; systemic bank; systemic banking crisis; systemic event
systemic failure; systemic importance; systemic liquidity; systemic racism; systemic resilience; systemic shock
systemic stress; systemic vulnerability; t cell; tail event; taiwan question; target range; tariff pass-through
tax abuse; tax blacklist; tax revenue withholding; tax-to-gdp ratio; taxonomy-aligned activity; technical expert review
technology facilitation; technology mechanism; technology monopoly; technology pool; technology transfer hub
technology upgrading; temperature anomaly; temperature overshoot; temperature target; temporal matching
temporarily occupied territories; temporarily occupied territory; temporary labour migration
temporary protected status; temporary special measure; tenure rights; term funding; term loan; term premia
term structure; terms-of-trade gain; territorial ambition; territorial compromise; territorial conquest
territorial emissions; territorial question; territorial unity; terrorism sanctions; terrorist fundraising
terrorist use of cryptocurrency; terrorist use of drones; test and trace; test data exclusivity; testing and tracing
text-based negotiations; thematic bond; thermal expansion; thermostable vaccine; third pole; third-country processing
third-country removal; third-country resettlement; third-party monitoring; third-party verification; thirty by thirty
threat multiplier; threshold state; tidal marsh; tied credit; tier methodology; tight labor market; tight labour market
tightening cycle; timber sanctions; time series consistency; tokenized deposit; topsoil loss; torture chamber
total return swap; tourism dependence; tourism receipts; tourism-dependent economy; toxic waste dumping
trade and climate; trade and environment; trade and transport corridor; trade financing gap; trade friction
trade liberalization schedule; trade policy uncertainty; trade protectionism; trade round; trade-distorting subsidy
trade-distorting support; trade-embodied emissions; trade-related intellectual property; trading bloc
traditional biomass; traditional navigation; trans-african highway; trans-regional corridor; transboundary stock
transfer of real resources; transformational adaptation; transformative action; transformative agenda
transformative change; transit centre; transit facilitation; transition bond; transition fuel; transition minerals
transition pathway; transition planning; transition planning requirement; transition relief; transition risk exposure
transition road map; transitory inflation; transmission bottleneck; transmission chain; transnational maritime crime
transnational monopoly; transparency framework; transparency requirement; transparent financing; transparent lending
transport emissions; transport logistics; transshipment at sea; trapped population; trauma-informed care
treasury market; treasury market functioning; treasury market liquidity; treasury yield; treated water discharge
treaty registration; trend inflation; triage protocol; triangular development cooperation; triangular partnership
trilateral partnership; triple planetary crisis; tripling of renewables; tripling renewable capacity; troop build-up
troop reimbursement; trust administration; trust deficit; trust fund for victims; trust territory agreement
trust-building; tuberculosis vaccine; tuna stock; turtle excluder device; twelve-mile limit; two-hundred-mile limit
unabated coal; unanchored expectations; uncertainty band; unconditional contribution; unconditional withdrawal
unconstitutional change of government; undeclared nuclear activity; under-representation of africa
unequivocal undertaking; uneven recovery; unfinished decolonization; unhindered access; unified army; unified ledger
unilateral embargo; unilateral independence; unilateralist policy; unimpeded access; uninsured deposit
uninsured depositor; uninsured loss; unit profit; universal coronavirus vaccine; universal energy access
universal health preparedness review; universal membership; universal owner; universality of the treaty
unlawful occupation; unpaid contribution; unplanned encounter; unprovoked aggression; unrealized loss
unrealized losses; unrecognized entity; unrecognized state; unregulated fishing; unreported fishing; unsafe encounter
unvaccinated population; unwilling or unable; upstream emissions; upstream investment; upstream state; urban refugee
use of proceeds; utility reform; utility-scale solar; v-shaped recovery; vaccine acceptance; vaccine adjuvant
vaccine allocation; vaccine apartheid; vaccine approval; vaccine bond; vaccine campaign; vaccine certificate
vaccine confidence; vaccine coverage; vaccine delivery; vaccine dose sharing; vaccine eligibility; vaccine exemption
vaccine financing; vaccine funding; vaccine hoarding; vaccine industry; vaccine innovation; vaccine licensure
vaccine logistics; vaccine manufacturer; vaccine market; vaccine misinformation; vaccine patent; vaccine policy
vaccine price; vaccine prioritization; vaccine procurement; vaccine programme; vaccine protection
vaccine recommendation; vaccine refusal; vaccine regulation; vaccine requirement; vaccine schedule; vaccine shortage
vaccine sovereignty; vaccine storage; vaccine surveillance; vaccine technology; vaccine trial; vaccine uptake
vaccine waiver; validation and verification; valuation uncertainty; value chain emissions; values-driven infrastructure
vanguard brigade; variable geometry; variable renewable energy; variola virus; vehicle emission standard
ventilation standard; verification body; verification in outer space; verification opinion; verification protocol
vertical proliferation; vessel buyback; vessel day scheme; vessel decommissioning; vessel designation; vessel detention
vessel interdiction; vessel monitoring; vessel seizure; vessel tracking; vessel without nationality
veterinary diagnostic laboratory; victim assistance; victim-centered approach; violation of airspace
violation of diplomatic premises; violations of humanitarian law; viral evolution; viral genome; viral mutation
viral shedding; viral spread; virus origins; virus sequencing; virus sharing; virus transmission; visa denial
voice and representation; volatility index; voluntary disclosure; voluntary licensing; voluntary local review
voluntary national review; voluntary sustainability standard; voluntary veto restraint; vulnerability analysis
vulnerability criterion; vulnerability index; vulnerable country; vulnerable employment; waning immunity
warm base manufacturing; washington consensus; wastewater reuse; watch list; water as a weapon
water conflict resolution; water credit; water desalination plant; water stewardship; water-sharing treaty
weaponization of energy; weaponization of finance; weaponization of food; weaponization of sexual violence
weaponization of trade; weaponization of water; weaponized anthrax; weapons contamination; weapons delivery
weapons supply; well below two degrees; well-being indicator; wellbeing economy; west bank annexation; whale stock
white elephant; wholesale digital currency; wholesale settlement; wildfire exposure; wildlife disease; wildlife market
wildlife smuggling; win-win cooperation; windfall revenue; withdrawal from membership; withdrawal from the treaty
withdrawal timeline; withdrawal timetable; withholding of tax revenues; women entrepreneur; women human rights defender
women in peace processes; women in security sector; women in uniform; women police officer; women protection adviser
women's access to finance; women's empowerment principles; women's human rights; women's land ownership
women's leadership; women's meaningful participation; women's mediation network; women's protection
women's rights defender; women-led organization; women-owned business; world disarmament conference; world food reserve
world information order; world military expenditure; world parliament; wounded and sick; write-down
write-down of capital instruments; xenophobic terrorism; yellow fever vaccine; yield curve inversion; yield gap
youth bulge; youth climate movement; youth council; youth engagement; youth peacebuilder; youth-led organization
zero waste; zero-covid; zero-dose children; zero-nominal growth; zero-sum thinking; zombie company; zombie lending
zone of separation; zoonotic influenza; zoonotic pathogen; zoonotic risk; zoonotic transmission; zoonotic virus
