# Phrases that are terms by themselves: foreign affairs, defence, conflict and development.
list subject_terms
3d-printed weapon; abandoned chemical weapons; abandoned explosive ordnance; abandoned ordnance
abandonment and entrapment; absence without leave; acceptance strategy; access constraint; access negotiations
accession talks; accidental launch; accidental nuclear war; accidental war; accountability to affected people
accountability to affected populations; acute food insecurity; acute malnutrition treatment; ad hoc working group
administering power; administrative boundary line; administrative line; adoption by consensus; advance guard
advanced persistent threat; aerial attack; aerial bombing; aerial combat; aerial fumigation; aerial refueling
aerial refuelling; aerial spraying; aerial warfare; affected people; affected population; aggressor state
agreed language; agricultural attaché; aid agency; aid allocation; aid convoy; aid dependence; aid diversion
aid localization; aid predictability; aid project; aid target; aid transparency; aid volatility; aid worker security
aide-memoire; air assault; air attaché; air bridge; air combat; air component; air corridor; air cover
air defence identification zone; air defense identification zone; air defense system; air force base
air force officer; air marshal; air policing; air raid precautions; air raid shelter; air raid siren; air raid warning
air supremacy; air war; air-launched cruise missile; air-to-air missile; air-to-ground attack; airborne assault
airborne division; airborne early warning; airborne forces; airborne operation; aircraft hijacker; aircraft piracy
aircraft sabotage; airlift capability; airlift capacity; airspace closure; airspace violation; alert level
alert status; algorithmic warfare; alignment and harmonization; all-for-all exchange; all-volunteer force
alliance burden-sharing; alliance cohesion; alliance commitment; alliance management; alliance network
alliance theory; alliance treaty; allied command; allied forces; allied headquarters; allied nation; allied powers
allied solidarity; allies and partners; alternative development; alternative livelihood; alternative service
ambassador-designate; ambulance corps; ambulance train; ammunition depot; ammunition dump; ammunition explosion
ammunition management; ammunition marking; ammunition production; ammunition shortage; ammunition stockpile
ammunition supply; amphetamine-type stimulant; amphibious assault; amphibious landing; amphibious operation
annexation referendum; anthrax attack; anti-access area denial; anti-aircraft artillery; anti-aircraft defence
anti-money-laundering regime; anti-personnel landmine; anti-piracy operation; anti-ship cruise missile
anti-ship missile; anti-tank guided missile; anti-tank mine; anti-tank missile; anti-vehicle mine; anticipatory action
anticipatory self-defense; antiquities trafficking; appeasement policy; archipelagic baseline; arctic warfare
area bombing; area of limitation; area of operations; area of responsibility; area of separation; area reduction
armed aggression; armed clash; armed confrontation; armed drone; armed escort; armed faction; armed forces personnel
armed forces reserve; armed gang; armed guard; armed guards on ships; armed incident; armed militia
armed non-state actor; armed presence; armed robbery at sea; armistice commission; armistice day; armistice line
armistice terms; armored brigade; armored car; armored division; armored personnel carrier; armored train
armored vehicle; armored warfare; armoured brigade; armoured car; armoured personnel carrier; armoured train
armoured warfare; arms broker; arms brokering; arms buildup; arms cache; arms control measure
arms control negotiations; arms control regime; arms deal; arms delivery; arms diversion; arms embargo monitoring
arms embargo violation; arms export control; arms export licence; arms export licensing; arms export policy
arms exporter; arms factory; arms flow; arms importer; arms manufacture; arms race in space; arms race stability
arms register; arms shipment; arms supplier; arms trade treaty; arms trafficker; army aviation; army corps
army headquarters; army of occupation; army unit; arrears of contributions; artillery ammunition; artillery barrage
artillery battery; artillery bombardment; artillery fire; artillery piece; artillery range; artillery rocket
artillery shell; assassination attempt; assassination plot; assault rifle; asset confiscation; asymmetric alliance
asymmetric conflict; atmospheric nuclear testing; atmospheric test; atomic bomb survivor; atomic diplomacy
atomic espionage; atomic veteran; atomic warfare; atrocity crime; atrocity prevention; atrocity risk; attack drone
attack helicopter; attack on health care; attack submarine; attacks on hospitals; attacks on schools
aut dedere aut judicare; authorization of force; authorization to use force; automatic weapon; autonomous sanctions
auxiliary forces; auxiliary fort; auxiliary troops; back channel; backchannel talks; ballistic missile defense
ballistic missile launch; ballistic missile proliferation; ballistic missile submarine; ballistic missile test
ban treaty; barbed wire; barrage balloon; barrel bomb; basket funding; bastion fort; battle area clearance
battle casualty; battle cry; battle damage assessment; battle death; battle fatigue; battle formation; battle honor
battle honour; battle line; battle order; battle plan; battle tank; battle-related deaths; battlefield archaeology
battlefield cemetery; battlefield medicine; battlefield nuclear weapon; battlefield surgery; bayonet charge
bellum justum; benevolent neutrality; besieged area; besieged city; besieged population; biennial programme plan
bilateral dispute; bilateral donor; bilateral issue; biological arms control; biological attack
biological weapons convention; biological weapons programme; biosecurity threat; bioterrorist attack; black powder
black site; blackout regulations; blinding laser weapon; blister agent; bloc confrontation; bloc politics
blockade runner; blockade running; blood diamonds; blue beret; blue helmet; blue line; blue-water navy; body armor
body armour; bomb damage; bomb disposal squad; bomb shelter; bomb threat; bomber aircraft; bomber command; bomber crew
bombing campaign; bombing raid; booby trap; border barrier; border clash; border community; border delimitation
border externalization; border monitoring; border monitoring mission; border officer; border official
border patrol agent; border pushback; border skirmish; border studies; border surveillance; border talks
border traffic; border treaty; boundary arbitration; boundary demarcation; boundary marker; boundary pillar
boundary river; boundary survey; bounty land; bracketed text; breakaway republic; breakout time; bridging operation
broader conclusion; brown-water navy; building partner capacity; bureaucratic impediments; cabinet diplomacy
cabinet war; camp follower; campaign medal; candidate country; candidate status; cannabis cultivation; cannabis resin
cantonment of forces; cantonment site; capacity-building assistance; capital ship; capitalist peace
capitulation terms; car bomb; car bombing; career ambassador; career consul; cargo screening; carrier aviation
carrier battle group; carrier strike group; carthaginian peace; cash and voucher assistance; cash assistance
cash courier; cash transfer programming; cash-based transfer; casualty clearing station; casualty evacuation
casualty list; casualty recording; cattle raid; cavalry charge; cavalry regiment; ceasefire arrangement
ceasefire commission; ceasefire implementation; ceasefire mechanism; ceasefire negotiations; ceasefire observer
central authority; centrifuge cascade; cessation of hostilities; cessation of hostilities agreement; chair's statement
chair's summary; chair's text; challenge inspection; chargé d'affaires; charter principle; charter-based body
checkbook diplomacy; chemical attack; chemical security; chemical terrorism; chemical warfare agent
chemical weapons attack; chemical weapons destruction; chemical weapons programme; chemical weapons stockpile
chemical weapons use; chequebook diplomacy; chief mediator; chief negotiator; chief of mission; chief of protocol
child combatant; child evacuee; child recruitment; children and armed conflict; children in armed conflict
chivalric order; choking agent; cigarette smuggling; cipher machine; citizen diplomacy; citizens abroad
city diplomacy; civil affairs officer; civil conflict; civil emergency planning; civil preparedness; civil protection
civil protection mechanism; civil-military coordination; civil-military fusion; civilian capacity; civilian casualties
civilian component; civilian crisis management; civilian harm; civilian harm mitigation; civilian infrastructure
civilian leadership; civilian militia; civilian mission; civilian oversight; civilian personnel; civilian police
civilian reparations; civilian service; civilian status; civilian supremacy; civilian toll; claims commission
clandestine laboratory; clandestine network; clandestine press; clash of civilizations; classification of information
clausula rebus sic stantibus; clear-hold-build; close air support; cluster approach; cluster lead agency
cluster munition casualties; cluster munition remnants; cluster system; co-facilitator; co-sponsorship
coalition forces; coalition of the willing; coalition warfare; coast guard cutter; coast guard vessel
coastal artillery; coastal battery; coastal defense; coastal fortification; coca cultivation; coca eradication
coca farmer; coca leaf; coca leaf chewing; cocaine seizure; cocaine trade; cocaine trafficking; code breaker
cognitive warfare; cold war culture; cold war diplomacy; cold war history; collaboration with the enemy
collaborationist government; collaborator trial; collateral damage estimate; colonial office; colonial reparations
colonial soldier; combat drone; combat effectiveness; combat engineer; combat experience; combat exposure
combat fatigue; combat helicopter; combat injury; combat medic; combat mission; combat pay; combat power; combat role
combat service support; combat stress; combat stress reaction; combat unit; combat veteran; combatant command
combatant immunity; combatant status; comfort women; command authority; command center; command centre
command of the sea; command post; command staff; commando raid; commerce raiding; commercial attaché
commercial spyware; commissioned officer; common country analysis; common country assessment; common security
communal conflict; community dialogue; community feedback mechanism; community liaison assistant
community reconciliation; community security; community stabilization; community violence reduction
community-based reintegration; compensation commission; complaint and feedback mechanism; completion deadline
complex emergency; comprehensive safeguards; comprehensive safeguards agreement; comprehensive sanctions
comprehensive strategic partnership; computer emergency response team; concentration camp survivor
concept of operations; conciliation commission; conduct and discipline; confidence- and security-building measures
confidence-building step; conflict cycle; conflict diamonds; conflict driver; conflict dynamics
conflict early warning; conflict economy; conflict escalation; conflict intensity; conflict mapping; conflict minerals
conflict onset; conflict party; conflict recurrence; conflict relapse; conflict sensitivity; conflict settlement
conflict termination; conflict timber; conflict trap; conflict zone; conflict-affected area
conflict-affected population; conflict-affected state; conflict-induced displacement; conflict-related detention
conflict-related sexual violence; conflict-sensitive approach; conscript army; conscription law; consensus rule
consensus text; consolidated appeal; consolidated appeals process; consolidation of peace; consular access
consular affairs; consular agency; consular corps; consular crisis response; consular district; consular fee
consular invoice; consular registration; consular report of birth; consular visit; consulate general; contact line
container security; containment and surveillance; contentious case; contentious jurisdiction; contested territory
continental shelf delimitation; contingent-owned equipment; continuity of knowledge; conventional ammunition
conventional arms; conventional force reduction; conventional military balance; conventional submarine
conventional superiority; convoy escort; convoy system; cooperation framework; coordinated border management
corpus separatum; council presidency; counter-battery fire; counter-drone system; counter-improvised explosive device
counter-insurgency operation; counter-messaging; counter-narcotics; counter-narcotics police; counter-narrative
counter-offensive; counter-piracy; counter-piracy operation; counter-terrorism architecture
counter-terrorism capacity-building; counter-terrorism cooperation; counter-terrorism measure
counter-terrorism operation; counter-terrorism strategy; counter-unmanned aircraft system; counterfeit currency
counterforce targeting; countering violent extremism; counterinsurgency doctrine; counternarcotics operation
counternarcotics strategy; counterspace capability; counterspace weapon; counterterrorism force
countervalue targeting; countries in special situations; countries of concern; country of concern; country platform
country programme; country programme document; country strategy; country team; country visit
country-based pooled fund; country-specific mandate; courtesy call; craft production of weapons; craft weapon
creeping barrage; crime boss; crime-terror nexus; crimes against peace; criminal economy; criminal market
criminal proceeds; crisis diplomacy; critical date; critical entities; critical information infrastructure protection
critical minerals security; critical national infrastructure; critical undersea infrastructure; crop eradication
crop substitution; cross-border aid; cross-border assistance; cross-border attack; cross-border fire
cross-border incursion; cross-border mechanism; cross-border operation; cross-border police cooperation
cross-border raid; cross-border shelling; cross-border strike; cross-line assistance; crossing point
crossline delivery; crowd-control weapon; crusade preaching; crusade vow; crusader state; crusading movement
crusading order; cultural attaché; customary international humanitarian law; cyber attribution; cyber command
cyber confidence-building measures; cyber crisis management; cyber domain; cyber incident reporting
cyber incident response; cyber range; cyber sanctions; cyber threat intelligence; cyber-dependent crime
cyber-enabled crime; cyber-enabled theft; cybercrime convention; cybercrime investigation; cybersecurity agency
cybersecurity awareness; cybersecurity capacity building; cybersecurity certification; cybersecurity framework
cybersecurity governance; cybersecurity incident; cybersecurity standard; cybersecurity workforce; darknet market
de facto annexation; de facto authorities; de facto authority; de facto independence; de facto regime; de-alerting
de-escalation measure; de-escalation of tensions; de-escalation zone; de-risking; de-targeting; deadly force
death abroad; debt-for-development swap; deceptive shipping practices; decisive battle; declaration assessment
declared stockpile; declassified document; decolonization committee; deconfliction hotline; deconfliction line
deconfliction mechanism; deconfliction zone; defence attaché; defence capacity-building; defence college
defence community; defence contractor; defence cooperation agreement; defence establishment; defence estate
defence export; defence industrial strategy; defence innovation; defence institution building; defence investment
defence investment pledge; defence planning guidance; defence planning process; defence posture; defence readiness
defence secretary; defence spending target; defence union; defense attaché; defense budget; defense capability
defense contractor; defense diplomacy; defense economics; defense expenditure; defense industrial base
defense minister; defense ministry; defense pact; defense planning; defense procurement; defense reform
defense research; defense secretary; defensive alliance; delivering as one; delivery vehicle; demilitarized status
demining team; demobilization and reintegration; demobilization camp; demobilized combatant; demobilized soldier
denial of humanitarian access; denial of quarter; depleted uranium; depleted uranium munitions; deployed warheads
depositary government; deputy chief of mission; deputy head of mission; deputy permanent representative
deradicalization programme; desert warfare; design basis threat; designated entity; designated person
detained nationals; deterrence by denial; deterrence by punishment; deterrence posture; development account
development actor; development agency; development cooperation agency; development cooperation agreement
development cooperation programme; development decade; development finance institution; development framework
development grant; development intervention; development loan; development partnership; development practitioner
development studies; development worker; diesel-electric submarine; digital espionage; diplomatic academy
diplomatic backchannel; diplomatic boycott; diplomatic contact; diplomatic effort; diplomatic engagement
diplomatic leverage; diplomatic normalisation; diplomatic normalization; diplomatic outreach; diplomatic overture
diplomatic post; diplomatic practice; diplomatic precedence; diplomatic quarter; diplomatic reception; diplomatic rift
diplomatic row; diplomatic security; diplomatic surge; diplomatic toolkit; diplomatic track; direct fire
direct participation in hostilities; directed energy weapon; disabled soldier; disabled veteran
disarmament and non-proliferation education; disarmament commitment; disarmament machinery; disarmament measure
disarmament obligation; disarmament process; disarmament talks; disarmament verification; disaster relief operation
disengagement agreement; disengagement from violence; disengagement of forces; disengagement zone
disproportionate attack; disputed border; disputed waters; distinctive emblem; distressed nationals
distributed denial-of-service attack; diversion risk; do no harm; do no harm principle; donor agency; donor base
donor community; donor conference; donor dependence; donor funding; donor government; donor harmonization
donor pledge; donor state; donor support; double-tap strike; draft board; draft dodger; draft riot; draft text
dressing station; drivers of conflict; drone attack; drone defence; drone incursion; drone operator; drone programme
drone swarm; drone warfare; drug control policy; drug control system; drug control treaty; drug courier; drug crop
drug crop eradication; drug demand; drug demand reduction; drug enforcement; drug gang; drug interdiction
drug law enforcement; drug lord; drug market; drug money; drug mule; drug policy reform; drug producer
drug production; drug seizure; drug smuggler; drug supply; drug supply reduction; drug trafficking organization
drug trafficking route; drug transit country; drug use prevention; drug-producing country; drug-related crime
drug-related violence; drumhead court-martial; dual accreditation; due diligence in cyberspace; dum-dum bullet
durable peace; duty to prevent; dynastic alliance; dynastic diplomacy; dynastic war; e-evidence; early action
early recovery; early warning radar; early-warning satellite; earmarked contribution; earmarked funding; eco-terrorism
economic leverage; economic mobilization; economic officer; economic security strategy; effective control
effective multilateralism; effective occupation; effects-based operations; elected member; electoral group
electromagnetic pulse; electromagnetic warfare; electronic countermeasures; electronic jamming; electronic passport
emergency education; emergency passport; emergency rations; emergency relief coordinator; emergency response fund
emergency response team; emergency special session; emergency stockpile; emergency telecommunications
emergency travel document; emerging donor; end of hostilities; end-use control; end-use monitoring; enemy civilian
enemy national; energy weapon; enhanced forward presence; enhanced interrogation; enhanced interrogation techniques
enlargement process; enlisted man; enlisted personnel; enlisted soldier; enlistment bounty; enriched uranium stockpile
enrichment facility; enrichment level; environmental sampling; equitable geographical distribution
erga omnes obligation; espionage case; espionage network; espionage trial; ethnic militia
european security architecture; european security order; evacuation corridor; evacuation of children
evacuation of nationals; evacuation order; evacuation plan; ex-combatant; excessive use of force
exchange of prisoners; exclusion zone; executive mandate; exile government; existential deterrence; exit ban
exit strategy; expanding bullet; expatriate expert; expeditionary army; expeditionary warfare; explanation of position
exploratory talks; explosive hazard; explosive ordnance; explosive ordnance disposal
explosive ordnance risk education; explosive precursor; explosive threat mitigation; export control list
expulsion of aliens; expulsion of diplomats; extended continental shelf; extended nuclear deterrence
extension of state authority; external border; external border control; external self-determination
extrabudgetary funding; extradite or prosecute; extraterritorial application; extraterritorial sanctions
fact-finding body; faith-based diplomacy; fallen soldier; false flag operation; famine declaration
famine early warning; famine prevention; famine risk; farewell call; fate of missing persons; feasible precautions
fentanyl precursor; fentanyl trafficking; feud settlement; feudal host; field ambulance; field army; field artillery
field fortification; field gun; fighter aircraft; fighter jet; fighter pilot; fighter squadron; final communiqué
final document; final status issues; final status negotiations; financial warfare; fire support; firearms amnesty
firearms marking; firearms protocol; firearms tracing; firearms trafficking; first-strike capability
fissile material production; fissile material stockpile; fission weapon; flag of truce; flag officer; flank attack
flanking maneuver; flanking manoeuvre; flash appeal; fleet action; fleet in being; flexible funding; flintlock musket
food aid convention; food basket; food distribution point; food drop; food for peace; food for work; food parcel
food security cluster; force commander; force design; force development; force employment; force enabler
force generation; force headquarters; force integration; force level; force mobility; force modernisation
force modernization; force multiplier; force planning; force projection; force protection; force readiness
force reduction; force requirement; force reserve; force separation; force strength; forced criminality
forced deportation; forced evacuation; forced return; forecast-based financing; foreign agent registration
foreign agents law; foreign aid budget; foreign aid policy; foreign combatant; foreign concession
foreign influence operation; foreign information manipulation; foreign investment screening
foreign ministry spokesperson; foreign policy goal; foreign policy instrument; foreign policy priority
foreign service exam; foreign service institute; foreign volunteer; forgotten crisis; forgotten emergency
formed police unit; former combatant; former fighter; fortification wall; fortified line; fortified place
fortified town; fortress town; forward defense; forward operating base; forward presence; fourth-generation warfare
fragile context; fragile setting; free city; free company; free riding; free territory
freedom of navigation operation; freedom of overflight; friend-shoring; friendship treaty; front company
frontal assault; frontier defence; frontier fort; frontier fortress; frontier guard; frontier post
frontier settlement; frontier war; frontier warfare; frozen assets; fuel rationing; fuel smuggling; fuel-air explosive
funding appeal; funding requirement; funding shortfall; gallantry award; gallantry medal; galley slave; galley warfare
garrison town; garrison troops; gas centrifuge; gas mask; gas warfare; gender adviser; gender advisor
gender-responsive peacebuilding; general assembly resolution; general budget support; general comment
general committee; general food distribution; general mobilisation; general officer; general purpose criterion
general staff officer; general statement; general war; genocide memorial; genocide prevention; genocide recognition
genocide studies; genocide survivor; genocide trial; geographical representation; geopolitical competition
geopolitical interest; geopolitical risk; geopolitical rivalry; geopolitical shift; geopolitical tension
geospatial intelligence; geostrategic location; germ warfare; ghost gun; glide bomb; global ceasefire; global cluster
gold smuggling; good neighbor policy; good offices mission; good-neighborly relations; good-neighbourly relations
goodwill ambassador; grain embargo; grave breach; grave violations against children; gray zone; gray zone tactics
great power status; green border; green line; green-water navy; grey zone; grey zone activity; grey-zone conflict
gross national income target; ground invasion; ground offensive; ground operation; ground-launched cruise missile
group of experts; group of governmental experts; guarantee treaty; guarantor power; guarantor state; guerrilla fighter
guerrilla group; guided weapon; gunpowder empire; gunpowder mill; gunpowder weapon; hack-and-leak operation
hair-trigger alert; hand grenade; hard-to-reach area; head of delegation; head of mission; head of state immunity
heads of delegation; heads of government; heads of state; heartland theory; hearts and minds; heavy artillery
heavy cavalry; heavy water; heavy water reactor; heroin trade; heroin trafficking; high-intensity conflict
high-level event; high-level meeting; high-level panel; high-level segment; high-level talks; high-level week
hill fort; historic bay; historic rights; historic waters; holy league; home guard; horse archer; hospital ship
hospital train; host country relations; host nation; host nation support; hostage crisis; hostage negotiation
hostage release; hostage rescue; house demolition; hub-and-spokes system; human in the loop; human wave attack
humanitarian action; humanitarian actor; humanitarian agency; humanitarian air service; humanitarian appeal
humanitarian arms control; humanitarian carve-out; humanitarian catastrophe; humanitarian ceasefire
humanitarian community; humanitarian coordination; humanitarian coordinator; humanitarian country team
humanitarian demining; humanitarian disaster; humanitarian donor; humanitarian emergency; humanitarian engagement
humanitarian evacuation; humanitarian exemption; humanitarian funding; humanitarian impact; humanitarian imperative
humanitarian logistics; humanitarian need; humanitarian needs overview; humanitarian negotiation
humanitarian notification system; humanitarian organisation; humanitarian organization; humanitarian overhead
humanitarian pause; humanitarian personnel; humanitarian principle; humanitarian programme cycle
humanitarian protection; humanitarian reform; humanitarian response; humanitarian response plan; humanitarian space
humanitarian supplies; humanitarian system; humanitarian truce; humanitarian visa
humanitarian-development-peace nexus; hybrid attack; hybrid campaign; hybrid conflict; hybrid mission
hybrid operation; hydroacoustic monitoring; hypersonic glide vehicle; hypersonic missile; illegal annexation
illicit arms flow; illicit arms trade; illicit arms trafficking; illicit brokering; illicit crop cultivation
illicit cultivation; illicit drug; illicit drug market; illicit drug trade; illicit drug trafficking; illicit economy
illicit fentanyl; illicit firearms; illicit flows; illicit manufacture; illicit market; immediate ceasefire
immobilized assets; impressment of seamen; inadvertent escalation; inaugural session; incapacitating agent
incapacitating chemical agent; incendiary bomb; incitement to genocide; indemnity payment; independent expert
independent inquiry; indirect fire; indirect talks; indiscriminate fire; indiscriminate shelling
individual or collective self-defence; individual police officer; indivisibility of security; indivisible security
industrial mobilization; infantry battalion; infantry division; infantry fighting vehicle; infantry regiment
infantry tactics; influence campaign; informal value transfer; information environment; infrasound monitoring
infrastructures for peace; inherent right of self-defence; inherent right of self-defense; inquiry commission
insider mediator; insider threat; insider threat programme; institution building; institutional strengthening
instrument of surrender; insurgent attack; integrated assistance framework; integrated border management
integrated mission; integrated mission planning; integrated operational team; intelligence briefing
intelligence estimate; intelligence liaison; intelligence oversight committee; intent to destroy
inter-agency assessment; inter-agency convoy; interceptor missile; intercommunal conflict; intercommunal relations
intercommunal talks; intercommunal violence; interethnic relations; interethnic violence; intergovernmental body
intergovernmental organisation; intergovernmental process; interim administration; interim arrangement
interim authority; interim period; intermediate-range ballistic missile; internal border; internal border control
internal self-determination; international armed conflict; international city; international development cooperation
international force; international inquiry; international monitoring system; international presence
international protection force; international scheduling; international security presence; international zone
internationalized armed conflict; internationally controlled substances; internationally recognized government
internment of civilians; interrogation technique; interstate arbitration; interstate war; intractable conflict
intrastate conflict; inviolability of borders; inviolability of frontiers; inviolability of mission premises
inviolability of premises; ironclad warship; irregular forces; irregular troops; irregular war; jihadist group
jihadist movement; jihadist terrorism; joint chiefs of staff; joint command; joint defence pact; joint doctrine
joint force; joint investigation; joint mediation; joint military exercise; joint monitoring mechanism
joint needs assessment; joint patrol; joint planning; joint press conference; joint programming; joint staff
joint task force; joint training; junior officer; junior professional officer; just war tradition; kidnap for ransom
kill chain; kill list; killed in action; killer robot; labor attaché; labor battalion; labour attaché
labour battalion; laissez-passer; land army; land component; land for peace; land power; land release; land swap
landing craft; landlocked developing countries; landmine contamination; landmine survivor; landmine victim
last-mile delivery; launch notification; launch on warning; law enforcement attaché; law of armed conflict
law of naval warfare; law of neutrality; law of occupation; law of state responsibility; lawful countermeasures
laws of war; lead mediator; lead negotiator; leaflet drop; leak of classified information; leased territory
least developed countries; left-wing terrorism; legal attaché; legal warfare; legalization of documents
legionary fortress; less-lethal weapon; lethal autonomous weapons systems; letter bomb; letter of assist; levy in mass
liberal peace; light cavalry; light cruiser; light infantry; light tank; lightning war; line of actual control
line of contact; line of control; linking relief and development; list of issues; local border traffic
local ceasefire; local defence force; local peace; local peace committee; local peacebuilding; locally employed staff
locally engaged staff; locally recruited staff; logistics cluster; loitering munition; lone actor; lone wolf attack
lone-actor terrorism; looting and pillage; loyalty review; luxury goods ban; machine gun; machine gunner
machine-readable passport; main battle tank; main committee; main sponsor; malicious actor
man-portable air defence system; managed access; managing for results; mandate delivery; mandate extension
mandate holder; mandate implementation; mandate renewal; mandate territory; maneuver warfare; manoeuvre warfare
marching camp; marine corps; marine infantry; maritime blockade; maritime boundary dispute; maritime chokepoint
maritime crime; maritime entitlement; maritime exclusion zone; maritime forces; maritime interdiction
maritime interdiction operation; maritime law enforcement; maritime militia; maritime patrol; maritime patrol aircraft
maritime power; maritime strategy; maritime task force; maritime terrorism; maritime trade route
marking and record-keeping; marking and tracing; maroon war; marriage alliance; mass atrocity prevention
mass casualty attack; mass destruction; mass grave; mass grave exhumation; mass influx; mass killing
mass surveillance programme; material unaccounted for; meaningful human control; means of delivery; means of warfare
measurement and signature intelligence; mechanized infantry; mediation effort; mediation process; mediation support
mediation team; medical convoy; medical evacuation; medical mission; medical neutrality
medium-range ballistic missile; meeting of states parties; megaphone diplomacy; membership perspective
mercenary activity; mercenary army; mercenary company; mercenary troops; merchant convoy; merchant raider
methamphetamine laboratory; methamphetamine trafficking; method of warfare; middle-income countries; migrant smuggler
militarization of society; militarization of space; military administration; military advantage; military advisor
military advisory group; military aid package; military ally; military architecture; military armistice commission
military artificial intelligence; military assistance program; military assistance programme; military attaché
military aviation; military band; military bases abroad; military camp; military cantonment; military capacity
military cemetery; military censorship; military chaplain; military chaplaincy; military colony; military commander
military communications; military community; military component; military contractor; military convoy
military counterintelligence; military decoration; military defeat; military demining; military deterrence
military deterrent; military diplomacy; military drill; military drone; military effectiveness; military engineer
military execution; military family; military fief; military footprint; military frontier; military funeral
military hardware; military historian; military honors; military honours; military hotline; military housing
military innovation; military invasion; military maneuver; military might; military mobility; military modernisation
military observer mission; military offensive; military outpost; military parity; military posture
military propaganda; military prosecutor; military psychiatry; military psychology; military punishment; military rank
military reservation; military revolution; military sociology; military solution; military spouse
military staff committee; military stalemate; military superiority; military surgeon; military takeover
military tenure; military theory; military thought; military threat; military training area; military transformation
military uniform; military use of schools; military use of space; military vehicle; military veteran
military-to-military communication; military-to-military contacts; mine action programme; mine action standards
mine awareness; mine countermeasures; mine detection dog; mine detector; mine risk education; mine victim
mine victim assistance; mine warfare; mine-resistant vehicle; minefield marking; minimum credible deterrence
ministerial conference; ministerial declaration; ministerial meeting; minority treaty; misconduct allegation
missile attack; missile defence system; missile defense system; missile deployment; missile gap; missile interceptor
missile programme; missile silo; missile strike; missile warning; missing in action; missing soldier; mission analysis
mission area; mission closure; mission command; mission concept; mission creep; mission drawdown; mission headquarters
mission leadership; mission leadership team; mission mandate; mission personnel; mission plan; mission planning
mission start-up; mission subsistence allowance; mission support; mission transition; mixed claims commission
mobilization order; mobilization plan; money laundering scheme; monitoring and verification; monitoring mission
moratorium on nuclear testing; mortar fire; mortar shell; mosaic warfare; motorized infantry; mountain troops
mounted archer; mounted infantry; movement and access; movement restriction; multi-domain operations
multi-partner trust fund; multi-sector needs assessment; multi-track diplomacy; multi-year funding; multilateral donor
multilateral forum; multinational battalion; multinational brigade; multiple accreditation
multiple launch rocket system; multipurpose cash assistance; munitions factory; munitions industry; munitions list
munitions production; munitions worker; mustard gas; mutual accountability; mutual assistance clause
mutual assistance pact; mutual defense treaty; mutual deterrence; mutual legal assistance treaty
mutually hurting stalemate; nail bomb; narco-state; narcotic trafficking; narcotics control; narcotics trade
narcotics trafficking; national authority; national implementation measures; national ownership; national power
national prestige; national reconciliation government; national reconciliation process; nationals abroad
nationwide ceasefire; native troops; naval academy; naval architecture; naval arms race; naval attaché; naval aviation
naval bombardment; naval diplomacy; naval discipline; naval dockyard; naval escort; naval exercise; naval gunnery
naval hospital; naval infantry; naval intelligence; naval limitation; naval militia; naval mine
naval nuclear propulsion; naval officer; naval patrol; naval presence; naval reserve; naval shipyard; naval squadron
naval station; naval stores; naval tactics; naval treaty; need to know; negative peace; negotiated peace
negotiated settlement; negotiating history; negotiating party; negotiating round; negotiating table; negotiating team
negotiating text; negotiation deadlock; negotiation process; network intrusion; network shutdown
network-centric warfare; neutral shipping; neutrality and impartiality; neutrality pact; new cold war; next of kin
night attack; night raid; night vision equipment; no-action motion; no-drive zone; no-first-use policy
non-detectable fragments; non-food item; non-member observer state; non-paper; non-recognition
non-resident ambassador; non-state armed group; non-strategic nuclear weapon; non-technical survey; non-use of force
normalization talks; norms of responsible behaviour; north-south divide; notarial service; nuclear accountancy
nuclear arms reduction; nuclear balance; nuclear breakout; nuclear colonialism; nuclear command and control
nuclear cooperation agreement; nuclear deal; nuclear declaratory policy; nuclear delivery system; nuclear detection
nuclear deterrent; nuclear exchange; nuclear export control; nuclear fallout; nuclear first use; nuclear forensics
nuclear fuel bank; nuclear hedging; nuclear holocaust; nuclear inspection; nuclear material accountancy
nuclear material control; nuclear modernization; nuclear negotiations; nuclear non-proliferation regime
nuclear posture review; nuclear propulsion; nuclear risk reduction; nuclear sabre-rattling; nuclear security culture
nuclear standoff; nuclear strike; nuclear talks; nuclear test detection; nuclear test explosion
nuclear test moratorium; nuclear test site; nuclear test veteran; nuclear transparency; nuclear verification
nuclear weapon design; nuclear weapon possession; nuclear weapons abolition; nuclear weapons ban
nuclear weapons complex; nuclear weapons modernization; nuclear weapons programme; nuclear weapons state
nuclear weapons test; nuclear-armed state; nuclear-powered submarine; nuclear-weapon-free world
obligations erga omnes; observation mission; observation post; observer force; observer group; observer team
occupation authority; occupation costs; occupation currency; occupation policy; occupation regime
occupied territories; occupying army; occupying forces; offensive alliance; officer cadet; officer class
officer education; officer training; offset agreement; oil price cap; oil smuggling; old chemical weapons
one-state solution; online radicalisation; online radicalization; online scam centre; open border; open city
open-ended working group; operational art; operational command; operational control; operational energy
operational environment; operational independence; operational law; operational partnership; operational planning
operational readiness; operational reserve; operational security; operational support; operational tempo; opium ban
opium den; opium poppy; opium poppy cultivation; opium poppy eradication; opium trade; opium war
optional clause declaration; oral revision; ordnance disposal; ordnance factory; organizational session
organized crime convergence; organized crime group; orphan source; outbreak of hostilities; outcome document
outer continental shelf; over-the-horizon radar; overseas volunteer; pacific blockade; pacific settlement of disputes
panel of experts; paper blockade; parachute regiment; parachute troops; parole of honour; partial mobilisation
partial mobilization; parties to the conflict; partisan movement; partner capacity; partner country; partner force
partner nation; passenger data; passenger screening; passport application; passport control; passport issuance
passport office; passport renewal; passport revocation; patrol boat; patrol vessel; peace broker; peace camp
peace committee; peace consolidation; peace council; peace deal; peace dividend; peace enforcement operation
peace infrastructure; peace journalism; peace march; peace mediator; peace negotiator; peace observatory; peace of god
peace rally; peace spoiler; peace support operation; peacebuilding architecture; peacebuilding fund
peacebuilding priority; peacebuilding process; peacebuilding strategy; peacebuilding support; peacekeeping assessment
peacekeeping budget; peacekeeping contingent; peacekeeping doctrine; peacekeeping intelligence; peacekeeping mandate
peacekeeping partnership; peacekeeping performance; peacekeeping personnel; peacekeeping reform
peacekeeping reserve fund; peacekeeping troops; peasant army; peasant militia; penal battalion; penal regiment
people in need; permanent ceasefire; permanent status negotiations; permanent structured cooperation; permit regime
personal envoy; petite guerre; petrol bomb; petty officer; phoney war; phony war; physical protection; pill press
pincer movement; piracy and armed robbery; pitched battle; plastic bullet; plebiscite area; pledging conference
pledging event; plunder of art; plurilateral diplomacy; plutonium disposition; plutonium stockpile
points of contact directory; poison gas attack; poisoned weapon; polar expedition; police attaché; police component
police mission; police-contributing country; policy coherence for development; policy conditionality
policy of neutrality; policy of non-intervention; policy of non-recognition; political affairs officer
political conditionality; political counsellor; political counselor; political declaration; political defector
political engagement; political horizon; political kidnapping; political mission; political offense exception
political roadmap; political track; political warfare; pooled fund; poppy eradication
population-centric counterinsurgency; porous border; port facility security; positive peace
positive security assurance; post-conflict country; post-conflict environment; post-conflict justice
post-conflict peacebuilding; post-conflict situation; post-conflict society; post-conflict stabilization
post-delivery control; post-disaster needs assessment; post-shipment verification; post-war recovery; postwar planning
potential candidate; poverty reduction strategy paper; power-sharing arrangement; power-sharing government
pre-deployment training; pre-deployment visit; pre-export notification; pre-launch notification
pre-positioned equipment; precautions in attack; precision bombing; precision strike; precursor control
precursor diversion; predecessor state; preemptive self-defense; premature recognition; preparatory commission
preparatory committee; preparatory process; presentation of credentials; presidential statement; press attaché
press gang; press statement; preventing violent extremism; prevention of violent extremism; preventive action
preventive deployment; preventive strike; principal organ; principle of humanity; principled humanitarian action
prison radicalization; prisoner abuse; prisoner repatriation; prisoner swap; prisoners of war
private maritime security; private military contractor; private war; prize money; pro-government militia
procedural vote; professional military education; programme budget implications; programme country; project appraisal
project cycle management; project implementation unit; prolonged occupation; propaganda broadcast; propaganda campaign
propaganda film; propaganda leaflet; proportionality in attack; protected emblem; protected object; protected zone
protection cluster; protection mandate; protection of civilians mandate; protection of civilians site
protection of medical personnel; protection of soft targets; protection strategy; protracted conflict
protracted crisis; protracted displacement; protracted emergency; protracted refugee situation
provincial reconstruction team; proximity talks; proxy forces; proxy group; proxy warfare; public space protection
punitive campaign; punitive demolition; punitive expedition; punitive peace; punitive raid; purposes and principles
quadrennial comprehensive policy review; qualitative arms race; quick-impact project; radicalization to violence
radio propaganda; radioactive source security; radiological attack; radiological dispersal device
radiological emergency; radiological terrorism; radionuclide monitoring; ransomware gang; rapid deployment capability
rapid needs assessment; rapid response force; ration book; ration card; re-export control
ready-to-use therapeutic food; rear guard; rearguard action; reassurance measure; rebel force; rebel governance
rebel group; rebel leader; rebel movement; rebel recruitment; rebel stronghold; rebel-held area; recipient government
recognition of belligerency; reconciliation commission; reconciliation process; reconnaissance aircraft
reconnaissance flight; reconstruction aid; reconstruction conference; reconstruction fund; reconstruction plan
record of proceedings; recourse to force; recruiting officer; recruiting poster; recruitment drive
recruitment of children; recruitment of mercenaries; red notice; reentry vehicle; regimental band; regimental colors
regimental colours; regimental history; regimental museum; regimental surgeon; regimental system; regional arms race
regional diplomacy; regional group; regional grouping; regional hegemon; regional security architecture; regular army
rehabilitation and reintegration; reinsertion assistance; reintegration assistance; reintegration of ex-combatants
reintegration programme; release of hostages; relief consignment; relief convoy; relief effort; relief flight
relief goods; relief item; relief of the siege; relief programme; relief supplies; relief to development continuum
relief worker; religious terrorism; remembrance day; remembrance poppy; remote management; rendition flight
reparations claim; reparations commission; reparations payments; repatriation flight; repatriation of remains
replenishment conference; replenishment cycle; report of the secretary-general; reprocessing plant; reserve component
resident ambassador; resident coordinator system; resident representative; residual mechanism
resilience of critical entities; resort to force; responsibility sharing; responsibility while protecting
responsible state behavior; restoration of state authority; results matrix; results-based budgeting; resumed session
resumption of hostilities; retaliatory attack; retaliatory strike; returning fighters; review cycle; review process
revisionist power; right of innocent passage; right of self-defense; right of self-determination; right to intervene
right to peace; riot control agent; ripeness theory; roadside bomb; robust mandate; rocket artillery; rocket attack
rocket fire; rocket launcher; rocket-propelled grenade; roll of honour; rolling text; root causes of conflict
round of negotiations; round of talks; roving ambassador; rubber bullet; ruse of war; sabotage of undersea cables
sabotage operation; safe corridor; safe passage; safe schools; safeguards conclusion; safeguards implementation
safeguards inspection; safeguards inspector; safeguards measures; sanctions circumvention; sanctions designation
sanctions enforcement; sanctions exemption; sanctions implementation; sanctions listing; sanctions monitoring
sanctions package; sanctions policy; sanctions relief; sanctions waiver; scam compound; scheduled chemical
science attaché; scorched earth; scorched-earth tactics; screening of returnees; sea battle; sea blindness
sea control; sea denial; sea lane security; sea war; sea-based deterrent; sea-dumped chemical weapons
sea-launched cruise missile; search and rescue operation; second strike; secret alliance; secret police files
sectarian division; sector budget support; sector commander; sector headquarters; sector-wide approach
sectoral sanctions; security actor; security arrangement; security barrier; security belt; security commitment
security complex; security concern; security contractor; security corridor; security force assistance
security guarantor; security incident; security order; security perimeter; security provider
security sector governance; security sector training; security situation; security vacuum; security vetting
security zone; select agent; selective service; self-defence against terrorism; self-defence group
self-defence militia; self-defense group; self-determination referendum; semi-automatic weapon; separate peace
separation line; separation of forces; separation wall; separatist region; settlement activity
settlement construction; settlement expansion; settlement freeze; settler outpost; settler violence
sexual exploitation and abuse; shadow fleet; shadow report; shell shock; shelling of civilians; shelter cluster
ship of the line; ship of war; ship security; ship-to-ship transfer; shock troops; short-notice inspection
short-range ballistic missile; short-range missile; siege artillery; siege engine; siege mentality; siege train
siege warfare; siege works; signal jamming; signature strike; significant quantity; silence procedure; ski troops
slave raid; slave raiding; sleeper cell; slow-onset disaster; small arms proliferation; small arms trade
small quantities protocol; small war; smart bomb; smooth transition strategy; smuggling network; smuggling ring
smuggling route; snapback mechanism; snapback sanctions; sniper fire; sniper rifle; soft target; soldier of fortune
soldier settlement; soldier's diary; soldier's letter; soldier's pay; soldiers' home; south-south dialogue
sovereignty claim; space deterrence; space domain awareness; space launch vehicle; space-based interceptor
space-based missile defence; special advisor; special forces operation; special inspection
special investigative techniques; special operations forces; special political mission; special procedures mandate
specific decolonization issues; splinter group; spoiler management; spoils of war; sponsoring state; spring offensive
spy balloon; spy fiction; spy network; spy plane; spy ring; spy satellite; spy scandal; spy swap
spyware proliferation; stab-in-the-back myth; stabilisation and association agreement; stabilisation force
stabilization and reconstruction; stabilization force; stabilization mission; stabilization operation
stabilization programme; stabilization strategy; staff officer; staff work; staff-level talks
standardization agreement; standby arrangements system; standby brigade; standby capacity; standby force
standing invitation; star fort; starvation of civilians; state consent; state dissolution; state fragility
state of belligerency; state sponsors of terrorism; state-backed hacking; state-sponsored assassination
state-sponsored hacker; state-sponsored terrorism; states parties; status referendum; status talks
status-of-mission agreement; stealth technology; stockpile destruction; stockpile management; stockpile security
stolen assets; storm troops; strategic airlift; strategic arms; strategic balance; strategic chokepoint
strategic competitor; strategic concept; strategic defence review; strategic delivery vehicle; strategic deterrent
strategic foresight; strategic goods; strategic hamlet; strategic hedging; strategic location; strategic narrative
strategic nuclear forces; strategic offensive arms; strategic parity; strategic partner
strategic partnership agreement; strategic raw materials; strategic restraint; strategic sealift
strategic stability dialogue; strategic surprise; strategic thought; strategic trade control; strategic warning
strategic waterway; structural adjustment loan; stun grenade; subcritical test; submarine cable security
submarine campaign; submarine fleet; submarine force; submarine-launched ballistic missile; subregional cooperation
subregional organization; subversion campaign; subversive activity; succession war; sudden-onset disaster
suicide bomb; suicide bomber; suicide vest; sulfur mustard; sulphur mustard; summit declaration; superfluous injury
superior responsibility; supply chain attack; support account; surrender ceremony; surrender of arms; surrender terms
surveillance drone; suspension of hostilities; sustainable peace; sustaining peace; synthetic cannabinoid
synthetic drug supply; synthetic drug trafficking; talking points; tank battalion; tank battle; tear gas
technical cooperation programme; technical expert; technical survey; technical talks; territorial defense
territorial partition; territorial status; terror attack; terror group; terror network; terrorism insurance
terrorism offence; terrorism offense; terrorism prevention; terrorism studies; terrorism trial; terrorist bombing
terrorist cell; terrorist designation; terrorist entity; terrorist fighter; terrorist plot; terrorist propaganda
terrorist recruitment; terrorist safe haven; terrorist sanctuary; terrorist suspect; terrorist threat
terrorist travel; terrorist watch list; test moratorium; test site; theater missile defense; theatre missile defence
therapeutic feeding; thermobaric weapon; thermonuclear war; thermonuclear weapon; threat actor; threat intelligence
threat landscape; threat level; threat reduction; threat to the peace; through-life ammunition management
timber trafficking; time bomb; tobacco smuggling; torpedo boat; total defense; toxic industrial chemical; toxin weapon
trace italienne; track one diplomacy; trading with the enemy; traditional donor; trafficking in cultural property
trafficking network; transatlantic alliance; transatlantic bond; transatlantic community; transatlantic partnership
transatlantic relationship; transatlantic security; transfer control; transit visa; transitional administration
transitional charter; transitional council; transitional institution; transitional justice mechanism
transnational repression; transnational terrorism; transparency measure; transport aircraft; transport helicopter
travel advice; travel advisory; travel warning; treaty ally; treaty body system; treaty monitoring body
treaty universalization; trench art; trench fever; trench foot; trench line; trench mortar; trench newspaper
trench raid; tribal militia; trilateral development cooperation; trilateral talks; triple nexus; tripwire force
troop carrier; troop ceiling; troop concentration; troop contributor; troop level; troop morale; troop pullout
troop reduction; troop rotation; troop strength; troop surge; troop transport
troop- and police-contributing countries; truce agreement; truce of god; truce supervision; truce violation
trust-building measure; truth-seeking; tunnel warfare; two-state solution; unarmed military observer
unconditional ceasefire; uncrewed aircraft; uncrewed surface vessel; undeclared activity; undeclared facility
undeclared nuclear material; undefended town; underground nuclear test; underground test; unearmarked funding
unexploded bomb; unified command; uniformed women; unity of command; unity of effort; universal conscription
universalization of the treaty; unjust war; unknown soldier; unmanned aircraft; unmanned combat aerial vehicle
unmanned system; unmanned underwater vehicle; unpaid assessments; unresolved conflict; unrestricted submarine warfare
untying of aid; unwilling or unable doctrine; urban combat; urban operations; urban search and rescue
use of mercenaries; use of the veto; use-of-force continuum; vehicle-borne improvised explosive device
vehicle-ramming attack; verification mission; veteran homelessness; veteran pension; veteran suicide; veterans affairs
veterans benefits; veterans hospital; veterans organization; veterans' association; veto initiative; veto restraint
vice consul; victims of terrorism; victor's peace; victory day; victory garden; victory monument; victory parade
violent extremist group; visa application centre; visa ban; visa facilitation; visa interview; visa issuance
visa liberalization; visa regime; visa restriction; visa waiver program; visa waiver programme; visa-free travel
visit and search; visiting forces; visiting forces agreement; voluntary funding; volunteer army; voting coincidence
voucher programme; vulnerabilities equities process; war and society; war art; war artist; war bond; war booty
war bride; war cemetery; war chariot; war college; war council; war crimes court; war crimes investigation
war crimes suspect; war damage compensation; war dead; war diary; war dog; war elephant; war fatigue; war fever
war film; war galley; war game; war gaming; war grave; war guilt clause; war hero; war horse; war hysteria
war industry; war injury; war literature; war loan; war loot; war materiel; war memory; war monument; war museum
war neurosis; war novel; war of choice; war of maneuver; war of manoeuvre; war of necessity; war of religion
war of words; war office; war on drugs; war onset; war photographer; war planning; war poem; war poster; war profiteer
war profiteering; war profits tax; war relief; war remembrance; war reporter; war reporting; war resister
war responsibility; war risk; war risk insurance; war risk premium; war scare; war song; war studies; war termination
war theater; war theatre; war trauma; war wound; war zone; war-affected area; war-affected children
war-affected population; war-fighting capability; war-torn country; war-torn society; warhead count
warhead dismantlement; warhead verification; warrant officer; warrior caste; warrior class; warrior culture
warrior ethos; wartime alliance; wartime cabinet; wartime collaboration; wartime diplomacy; wartime espionage
wartime evacuation; wartime internment; wartime labor; wartime labour; wartime occupation; wartime production
wartime propaganda; wartime rape; wartime rationing; wartime resistance; wartime sexual violence; waste trafficking
weapon review; weapon-grade material; weaponization of space; weaponized interdependence; weapons amnesty
weapons and ammunition management; weapons buy-back; weapons collection; weapons collection programme
weapons destruction; weapons development; weapons for development; weapons marking; weapons platform
weapons procurement; weapons review; weapons seizure; weapons smuggling; weapons storage; weapons system
weapons tracing; weapons transfer; weapons-free zone; weapons-grade uranium; weapons-usable material; white phosphorus
winter warfare; withdrawal of forces; withdrawal of foreign forces; withdrawal of troops; women combatants
women in the military; women mediators; women peacebuilders; women peacekeepers; working capital fund
working-level talks; world drug problem; wounded in action; wrongful detention; zero draft; zero tolerance policy
zero-day exploit
