# Phrases that are terms by themselves: state, government, elections, ideas and movements.
list subject_terms
abdication crisis; abolition movement; abolition of feudalism; abolition of privileges; abolition of serfdom
abolition of the monarchy; abolition of the slave trade; abrogative referendum; absolute sovereignty; absolute veto
absolutist state; abuse of office; accession to the throne; accountability deficit; accountability gap
accountability mechanism; accountability office; act of state; act of union; action committee
actually existing socialism; adaptive governance; additional member system; address in reply; administrative action
administrative area; administrative board; administrative boundary; administrative center; administrative class
administrative culture; administrative deconcentration; administrative ethics; administrative history
administrative law judge; administrative machinery; administrative officer; administrative order
administrative oversight; administrative tradition; administrative tutelage; adoption of minutes
adoption of the report; adult franchise; adversarial politics; adversary politics; affairs of state
affective polarization; african personality; african socialism; agenda control; agenda initiative
agenda-setting power; agonistic democracy; agrarian agitation; agrarian law; agrarian movement; agrarian populism
agrarian socialism; agrarian unrest; aldermanic bench; alien rule; alien suffrage; allocation of time motion
alternate attendance; ancestral constitution; ancien régime; annexation of territory; annexation policy
anti-apartheid movement; anti-apartheid struggle; anti-communist crusade; anti-communist propaganda
anti-corruption commission; anti-corruption law; anti-defection law; anti-immigrant party; anti-imperialist movement
anti-nuclear movement; anti-slavery society; anti-tax riot; anticlerical legislation; anticolonial thought
antislavery movement; antiwar protest; apartheid regime; apartheid state; apologies for absence; approval rating
arab nationalist; arab socialism; arbitrary government; arbitration court; archipelagic state; aristocratic republic
arm's length body; armed opposition group; armed revolt; articles of impeachment; assembly democracy
asset declaration; asset disclosure; assistant commissioner; assistant secretary; associated statehood
associational democracy; associative democracy; assumption of power; asymmetric devolution; asymmetric federalism
asymmetrical federalism; athenian democracy; attack ad; attainment of independence; attempted coup; audit office
auditor general; aulic council; authoritarian consolidation; authoritarian constitution; authoritarian corporatism
authoritarian government; authoritarian leader; authoritarian learning; authoritarian legacy
authoritarian neoliberalism; authoritarian nostalgia; authoritarian personality; authoritarian populism
authoritarian resilience; authoritarian statism; authoritarian successor party; authoritarian survival
autocratic rule; autonomous area; autonomous republic; autonomous territory; autonomy movement; autonomy referendum
autonomy statute; back bench; back-to-africa movement; backbench committee; backbench rebellion; backroom deal
balance of forces; balanced budget amendment; ballot access; ballot design; ballot measure; ballot order
banana republic; bandwagon effect; benevolent despot; benevolent dictator; bicameral parliament; big government
big man politics; binding referendum; birthright citizenship; black caucus; black liberation; black nationalist
black politics; black power movement; blank ballot; blanket primary; bloc party; bloc vote; block grant; block vote
blocking minority; bloodless coup; blue book; blue ribbon panel; blue-ribbon commission; board of conciliation
bonapartist state; bonus seat; border commission; border state; border town; borough charter; borough corporation
borough council; borough franchise; boundary commissioner; boundary delimitation; bounded rationality
boycott campaign; boycott movement; bread and circuses; breakaway party; bribery scandal; brokered convention
budget ceiling; budget estimates; budget hearing; budget impasse; budget maximization; budget negotiation
budget office; budget oversight; budget reconciliation; budget resolution; budget session; budget stalemate
budget statement; bureaucratic authoritarianism; bureaucratic autonomy; bureaucratic capacity; bureaucratic capitalism
bureaucratic collectivism; bureaucratic control; bureaucratic corruption; bureaucratic discretion; bureaucratic drift
bureaucratic elite; bureaucratic hierarchy; bureaucratic politics; bureaucratic state; butterfly ballot
cabinet committee; cabinet crisis; cabinet duration; cabinet formation; cabinet leak; cabinet meeting; cabinet minutes
cabinet office; cabinet paper; cabinet post; cabinet rank; cabinet secrecy; cabinet secretariat; cabinet solidarity
cabinet stability; cadre party; call to order; calling attention motion; campaign advertisement; campaign advertising
campaign donor; campaign finance reform; campaign headquarters; campaign literature; campaign manager; campaign pledge
campaign poster; campaign rally; campaign slogan; campaign spending limit; campaign strategy; campaign trail
campaign volunteer; candidate nomination; candidate recruitment; cantonal autonomy; cantonal government
cantonal sovereignty; canvass return; capitalist state; capitation tax; capitulation treaty; captaincy general
caretaker cabinet; caretaker convention; cartel party; cash for access; cash for honours; caste politics
catholic emancipation; catholic relief; caudillo rule; celebrity politician; censitary suffrage; center party
center-periphery cleavage; centralisation of power; centralization of power; centre party; centrist politics
ceremonial president; chancellor democracy; chancellor of the exchequer; chancery clerk; change of government
charismatic leader; charter colony; chief commissioner; chieftaincy dispute; chieftaincy institution
chieftaincy title; christian democrat; christian democratic party; christian right; christian socialist
church establishment; church-state relations; citizen body; citizen charter; citizen militia; citizen oversight
citizen's charter; citizens' assembly; citizens' jury; citizenship by birth; citizenship by investment
citizenship ceremony; citizenship law; citizenship status; citizenship test; city boss; city charter; city commission
city commune; city corporation; city councillor; city councilman; city councilor; city father; city league
city magistrate; city ordinance; civic association; civic equality; civic friendship; civic identity; civic movement
civic organization; civic religion; civic tech; civil administration; civil affairs; civil commotion; civil defense
civil disobedience campaign; civil disobedience movement; civil disturbance; civil government; civil governor
civil liberties; civil list; civil peace; civil religion; civil resistance; civil rights act; civil rights activist
civil rights leader; civil rights legislation; civil rights march; civil rights organization; civil rights worker
civil service code; civil service commission; civil service neutrality; civil strife; civil supremacy
civilian administration; civilian authority; civilian control of the military; civilian government; civilian rule
civilising mission; claimant to the throne; class character; class cleavage; class collaboration; class compromise
class dealignment; class dictatorship; class domination; class position; class power; class rule; class voting
class war; clerical fascism; clerical party; clerk of the house; clientelist network; clientelist party
clientelist politics; closed primary; cloture motion; cloture vote; coalition bargaining; coalition breakdown
coalition cabinet; coalition discipline; coalition formation; coalition negotiations; coalition politics
coalition talks; coalition theory; coalition treaty; coastal state; coattail effect; coercive federalism
collaborative governance; collapse of communism; collective action frame; collective action problem
collective bargaining agreement; collective cabinet responsibility; collectivization campaign; colonial archive
colonial assembly; colonial border; colonial boundary; colonial bureaucracy; colonial capital; colonial charter
colonial constitution; colonial council; colonial development; colonial discourse; colonial encounter
colonial enterprise; colonial expedition; colonial governance; colonial governmentality; colonial knowledge
colonial labour; colonial legislature; colonial mentality; colonial modernity; colonial nationalism; colonial officer
colonial official; colonial police; colonial project; colonial reform; colonial regime; colonial resistance
colonial revolt; colonial secretary; colonial self-government; colonial service; colonial settlement; colonial settler
colonial situation; colonial system; colonial taxation; colonial trade; colony of exploitation; color bar
combined authority; command paper; committee assignment; committee chairman; committee chairmanship; committee clerk
committee investigation; committee markup; committee member; committee of correspondence; committee of public safety
committee room; committee staff; commonwealth of nations; communal council; communal electorate; communal government
communal liberty; communal movement; communal representation; commune council; communist bloc; communist cell
communist dictatorship; communist infiltration; communist insurgency; communist international; communist leader
communist legacy; communist manifesto; communist propaganda; communist rule; communist subversion
communist sympathizer; communist takeover; communist threat; communist youth league; company rule; company union
compensatory seat; competitive election; competitive federalism; composite monarchy; composite motion; composite state
comptroller and auditor general; comptroller general; compulsory arbitration; compulsory competitive tendering
concentration of power; conciliar movement; conciliation board; concurrent elections; concurrent resolution
conduct of elections; conduct of foreign policy; conduct of foreign relations; conduct of government
conduct of public affairs; conduct of war; confederal state; confessional party; confessional state
confidence and supply; confirmation hearing; conflict of the orders; congressional hearing; conscience vote
consent of the governed; conspiratorial society; constituency agent; constituency association; constituency party
constituency service; constituency surgery; constituency work; constituent state; constitution day
constitution drafting; constitution drafting committee; constitution-making; constitutional amendment procedure
constitutional change; constitutional commission; constitutional coup; constitutional deadlock; constitutional design
constitutional dictatorship; constitutional engineering; constitutional justice; constitutional lawyer
constitutional liberty; constitutional limitation; constitutional moment; constitutional monarchist
constitutional movement; constitutional preamble; constitutional question; constitutional replacement
constitutional revolution; constitutional rule; constitutional talks; constitutional tradition
constitutional transition; constitutional vacuum; consular office; consular power; consultative referendum
contentious politics; contentious repertoire; continuing resolution; contract state; convention delegate
cooperative federalism; coronation ceremony; coronation charter; coronation oath; corporate state
corporatist bargaining; corporatist intermediation; corporatist state; corridors of power; corrupt practice
corrupt practices act; corruption allegation; corruption inquiry; corruption scandal; cosmopolitan democracy
council chamber; council communism; council democracy; council election; council house; council leader; council member
council movement; council of advisers; council of elders; council of regency; council of war; council republic
council tax; council-manager government; counter-coup; counter-revolution; counter-revolutionary force
counter-revolutionary movement; counterinsurgency campaign; counterinsurgency strategy; country party
county administration; county bench; county board; county borough; county clerk; county commissioner
county councillor; county court; county seat; county sheriff; county supervisor; coup attempt; coup plotter
coup-proofing; court ceremonial; court faction; court favourite; court intrigue; court nobility; court party
court politics; court society; creative federalism; crime against the state; crisis of authority; crisis of confidence
crisis of democracy; crisis of governability; crisis of legitimacy; crisis of liberalism; crisis of representation
crisis of socialism; crisis of the state; critical election; criticism and self-criticism; crony appointment
cross bench; cross-cutting cleavage; crown agent; crown corporation; crown dependency; crown immunity; crown land
crown prerogative; crown prosecutor; crown servant; crowned republic; cultural autonomy; cultural politics
cursus honorum; customary authority; customary chief; customary court; customer orientation; cycle of constitutions
daimyo domain; dark horse candidate; day of action; de facto state; de-stalinization; debate on the address
decentralisation reform; decentralization reform; decolonial thought; decolonisation process; decolonization process
decree law; defective democracy; degenerated workers' state; delegative democracy; delimitation commission
democratic breakdown; democratic citizenship; democratic culture; democratic decentralization; democratic decline
democratic education; democratic election; democratic elitism; democratic erosion; democratic experiment
democratic front; democratic ideal; democratic innovation; democratic movement; democratic norm; democratic order
democratic peace; democratic peace theory; democratic planning; democratic recession; democratic representation
democratic resilience; democratic rule; democratic socialist; departmental select committee; deposition of the king
deprivation of citizenship; deputy commissioner; deputy governor; deputy mayor; deputy sheriff; deputy speaker
descriptive representation; despotic rule; developed socialism; developmental dictatorship; devolution of power
devolution referendum; devolution settlement; devolved legislature; devolved power; diaspora nationalism
dictatorship of the party; dilatory motion; dirty tricks; disability rights movement; disarmament movement
discharge petition; discretionary power; disestablishment bill; disestablishment of the church; disputed election
district assembly; district board; district collector; district commissioner; district governor; district magistrate
divided sovereignty; divine kingship; divine right of kings; division bell; division list; division lobby
domain state; dominant party; dominion government; door-to-door canvassing; dowager queen; draft constitution
dual executive; dual federalism; dual monarchy; dual sovereignty; duties of citizens; duty of obedience
dynastic ambition; dynastic crisis; dynastic cycle; dynastic legitimacy; dynastic marriage; dynastic politics
dynastic state; dynastic union; e-governance; ecclesiastical principality; ecological citizenship
ecological imperialism; economic voting; edict of toleration; eight-hour movement; elder statesman; elected mayor
election address; election agent; election board; election by acclamation; election certification; election cycle
election defeat; election denial; election deposit; election eve; election expenses; election fever; election forecast
election monitor; election observation mission; election officer; election outcome; election promise; election recount
election returns; election rigging; election riot; election subversion; elective kingship; elective monarchy
electoral authoritarianism; electoral autocracy; electoral base; electoral behavior; electoral calendar
electoral campaign; electoral formula; electoral franchise; electoral landslide; electoral malpractice
electoral management body; electoral manipulation; electoral misconduct; electoral pact; electoral petition
electoral realignment; electoral truce; electoral ward; elite politics; emancipation act; emancipation edict
emancipation of the serfs; emancipation of women; emancipation proclamation; emergency rule; emperor system
emperor worship; empire builder; empire building; empire trade; empress dowager; enabling bill; enabling state
enclosure riot; encomienda system; enemies list; enemy of the people; enemy of the state; enlightened despot
entrenchment clause; equal franchise; equal rights amendment; equal rights campaign; equalisation payment
equality of citizens; equestrian order; establishment list; estate assembly; estates general; estates of the realm
estimates committee; ethical socialism; ethnic entrepreneur; ethnic favoritism; ethnic federalism; ethnic federation
ethnic mobilization; ethnic outbidding; ethnic party; ethnic state; ethnic voting; eunuch official; euro-communism
eurosceptic party; everyday nationalism; everyday politics; everyday resistance; evidence-based policymaking
ex officio member; exchequer audit; executive action; executive clemency; executive dominance; executive federalism
executive monarchy; exercise of authority; exercise of power; exercise of sovereignty; exercise of the franchise
expenses scandal; express consent; extension of the franchise; external sovereignty; extra-parliamentary left
extremist party; fabian socialism; factional politics; factory committee; factory council; factory inspector
factory legislation; factory occupation; facultative referendum; failed coup; fall of communism
fall of the government; far-left party; far-right party; farewell address; farmers' party; fascist dictatorship
fascist party; father of the nation; favorite son; favourite son; fealty oath; federal aid; federal army
federal assembly; federal authority; federal budget; federal capital; federal chancellor; federal compact
federal council; federal court; federal district; federal employee; federal grant; federal jurisdiction
federal mandate; federal pact; federal preemption; federal principle; federal republic; federal spending power
federal subsidy; federal territory; federal troops; federal union; federative republic; fellow traveler
fellow traveller; felony disenfranchisement; feudal anarchy; feudal dues; feudal fragmentation; feudal hierarchy
feudal levy; feudal lordship; feudal monarchy; feudal obligation; feudal privilege; feudal service; feudal tenure
figurehead president; fireside chat; first estate; first lord of the treasury; fiscal autonomy; fiscal council
fiscal crisis of the state; fiscal equalization; fiscal retrenchment; fiscal state; fiscal-military state
flag independence; floor crossing; flying picket; forced collectivization; forced confession
foreign affairs committee; foreign agent law; foreign entanglement; foreign policy decision; foreign policy elite
foreign policy establishment; foreign policy making; foreign relations committee; foreign rule; formal independence
founding conference; founding congress; founding document; founding election; founding generation; founding member
fourth estate; framework legislation; franchise qualification; franchise reform; free and fair elections
free commonwealth; free mandate; free rider problem; free state; free trade imperialism; freedom as non-domination
freedom movement; freedom of information request; freedom of the city; freedom ride; freedom struggle
freeman of the city; friend-enemy distinction; friendly amendment; fringe party; front bench; front group
front organization; frontbench spokesman; frontbench spokesperson; frontier district; frontier policy
frontier province; frozen cleavage; functional constituency; functional representation; fusion of powers
garbage can model; garrison state; gas-and-water socialism; general purposes committee; general union
gesture politics; ghost worker; go-slow; good governance agenda; good government movement; goulash communism
governance capacity; governance failure; governance gap; governance indicator; governance network; governance reform
government audit; government backbencher; government bench; government budget deficit; government by committee
government by consent; government by discussion; government by party; government censorship; government circular
government collapse; government effectiveness; government gazette; government house; government instability
government majority; government minister; government of laws; government of technocrats; government of the day
government overload; government performance; government printing office; government program; government propaganda
government relations; government responsiveness; government secrecy; government shutdown; government side
government spokesperson; government stability; government supporter; government surveillance; government whip
governor general; governor-generalship; grand corruption; grand council; grand duchy; grand jury presentment
grand secretariat; grand secretary; grand vizier; grand vizierate; grandfather clause; grant of independence
grant-in-aid; grassroots activism; grassroots campaign; grassroots lobbying; great council; great officer of state
great purge; great seal; greek city-state; greek polis; grievance redress; group representation; growth coalition
growth machine; gubernatorial election; guerrilla leader; guerrilla struggle; guild merchant; guillotine motion
gulag system; handover to civilian rule; hard right; head tax; heir apparent; heir presumptive; hereditary captaincy
hereditary office; hereditary peerage; hereditary principle; hereditary privilege; hereditary right; hereditary ruler
hereditary title; high crimes and misdemeanors; high politics; high sheriff; hiring freeze; historic bloc
holding-together federalism; hollow state; hollowing out of the state; home rule bill; home rule charter
homeland policy; homeland system; honeymoon period; honours list; honours scandal; honours system
horizontal accountability; horizontal fiscal imbalance; horse-trading; house journal; house of chiefs
household government; household suffrage; hundred court; hut tax; hybrid bill; hybrid regime
ideological state apparatus; illicit enrichment; impeachment trial; imperative mandate; imperial administration
imperial ambition; imperial ban; imperial bureaucracy; imperial capital; imperial censor; imperial chancellor
imperial circle; imperial citizenship; imperial city; imperial commissioner; imperial conference; imperial conquest
imperial crown; imperial cult; imperial decline; imperial decree; imperial defence; imperial diet; imperial dignity
imperial domination; imperial edict; imperial election; imperial elector; imperial estate; imperial examination
imperial examination system; imperial family; imperial federation movement; imperial free city; imperial frontier
imperial guard; imperial historian; imperial historiography; imperial household; imperial identity; imperial ideology
imperial knight; imperial metropole; imperial nostalgia; imperial overstretch; imperial periphery; imperial presidency
imperial propaganda; imperial province; imperial reform; imperial rescript; imperial rivalry; imperial service
imperial subject; imperial succession; imperial throne; imperial title; imperial trade; imperial trusteeship
imperial unity; implementation deficit; implementation failure; implementation gap; imposed constitution
in camera session; inauguration day; incoming administration; incoming government; incremental budgeting
incumbency advantage; incumbent government; incumbent mayor; incumbent party; incumbent president
independence constitution; independence leader; independence party; independence war; independent commission
indigenous governance; indigenous movement; indigenous rights movement; indigenous self-government
indigenous sovereignty; individual ministerial responsibility; industrial conciliation; industrial relations act
industrial relations court; industrial tribunal; industrial truce; industrial unrest; infantile disorder
informal imperialism; informer network; initiative and referendum; initiative petition; input legitimacy
insurgent group; integral nationalism; intendancy system; interactive governance; interest aggregation
interest articulation; interest group politics; interest intermediation; intergovernmental agreement
interim constitution; internal colony; internal party democracy; internal sovereignty; internet voting
interventionist state; intra-party democracy; investigating committee; investiture controversy; irredentist claim
islamic state; island state; issue voting; jewish emancipation; jobs for the boys; joined-up government
judicial federalism; junior coalition partner; junior minister; justices of the peace; keeper of the seal
kickback scheme; killer amendment; king's council; king's counsel; king's court; king's household; king's peace
king's two bodies; labor aristocracy; labor federation; labor lawyer; labor leader; labor organizer; labor party
labor politics; labor unrest; labour bureaucracy; labour exchange; labour federation; labour government
labour internationalism; labour leader; labour politician; labour politics; labour press; labour question
labour representation; labour unrest; lack of confidence; lame-duck session; land agitation; land empire; land league
land seizure; land to the tiller; land war; landed elite; landed interest; landed nobility; landlocked state
language act; language legislation; language movement; lay investiture; leader of the house; leadership bid
leadership challenge; leadership contest; leadership cult; leadership election; leadership spill; leadership struggle
league table; left opposition; left-wing populism; legal-rational authority; legislative agenda; legislative calendar
legislative gridlock; legislative package; legislative program; legislative session; legislative union
legitimacy crisis; legitimate government; legitimate power; legitimation crisis; legitimist party; letter of marque
letters patent; leveling seat; liberal imperialism; liberal revolution; liberation army; liberation front
liberation hero; liberation party; liberation war; lieutenant governor; life peerage; life presidency
lightning strike; limited sovereignty; line of succession; line-item budget; linguistic reorganization of states
linguistic state; list candidate; lobby correspondent; lobby group; lobby journalist; lobby system
lobbying disclosure; lobbying firm; lobbying register; local assembly; local authority housing; local elite
local governance; local government act; local government area; local government association; local government board
local government election; local government officer; local government reform; local government reorganisation
local magnate; local notable; local option; local patriotism; local power structure; local rate; local self-rule
local strongman; local tax; long ballot; loose confederation; lord advocate; lord chamberlain; lord chancellor
lord deputy; lord justice; lord lieutenant; lord mayor; lord president; lord privy seal; lord protector; lord steward
lord treasurer; lords spiritual; lords temporal; loss of citizenship; loss of sovereignty; lost deposit; low politics
loyalty oath; machine breaking; machine politician; machinery of government; mail-in ballot; majoritarian democracy
majority coalition; majority decision; majority faction; majority government; majority leadership; majority opinion
majority principle; majority tyranny; majority whip; male-line succession; mandarin bureaucracy; mandate of heaven
mandatory referendum; marginal constituency; maritime empire; maritime republic; mass democracy; mass demonstration
mass meeting; mass mobilisation; mass petition; mass picket; mass rally; master of the rolls; maximum programme
medieval commune; member of congress; member of the cabinet; member of the government; member of the legislature
member of the opposition; mercantilist policy; merchant republic; merit recruitment; metropolitan authority
metropolitan council; metropolitan governance; military dictator; military governor; military mutiny
military strongman; military tutelage; millet system; minimal state; minimal winning coalition; minimum programme
minimum wage legislation; minimum winning coalition; ministerial adviser; ministerial circular; ministerial code
ministerial council; ministerial decree; ministerial discretion; ministerial instability; ministerial office
ministerial order; ministerial post; ministerial rank; ministerial reshuffle; ministerial resignation; minor party
minority cabinet; minority faction; minority nationalism; minority report; minority representation; minority whip
minutes of proceedings; mirror for princes; mixed-member proportional representation; mob rule; model constitution
model legislation; model parliament; monarchical government; monarchical power; monarchical principle
monarchical restoration; monarchist movement; monarchist party; moneyed interest; monster petition; moral economy
moral majority; mother country; mother of parliaments; motion to adjourn; motion to reconsider; motion to table
muckraking journalism; muddling through; multicultural citizenship; multiple citizenship; municipal amalgamation
municipal annexation; municipal budget; municipal bylaw; municipal charter; municipal clerk; municipal code
municipal councillor; municipal councilor; municipal court; municipal employee; municipal enterprise
municipal franchise; municipal housing; municipal incorporation; municipal league; municipal library
municipal ordinance; municipal ownership; municipal police; municipal politics; municipal rate; municipal socialist
municipal tax; municipal trading; municipal utility; municipal worker; mutual aid society; name recognition
naming of members; national bolshevism; national committee; national communism; national conference; national congress
national conservatism; national executive; national front; national government; national identity card
national indifference; national insurance contribution; national leadership; national legislature; national liberalism
national liberation struggle; national liberation war; national narrative; national plan; national planning commission
national politics; national rebirth; national regeneration; national renewal; national salvation
national salvation front; national security doctrine; national security state; national syndicalism
national unity government; national-cultural autonomy; nationalist discourse; nationalist historiography
nationalist ideology; nationalist leader; nationalist mobilization; nationalist politics; nationalist rhetoric
nationalist sentiment; nationalist struggle; nationalist uprising; nationality law; nationality policy
native administration; native affairs; native authority; native chief; native commissioner; native council
native court; native land; native policy; native reserve; native state; native treasury; natural-born citizen
naturalized citizen; naval mutiny; negative advertising; negotiated independence; negotiated revolution
negritude movement; neighborhood association; neighborhood council; neighbourhood committee; neighbourhood council
neo-corporatism; neo-patrimonialism; neo-roman liberty; neocolonial domination; neocolonial state; neopatrimonial rule
neopatrimonial state; new economic policy; new federalism; new public governance; new social movement
new year honours; niche party; no-strike agreement; no-strike clause; nobility of the robe; nobility of the sword
noble estate; noble faction; noble family; noble privilege; noble title; nomadic empire; nomination convention
nomination paper; non-cooperation movement; non-departmental public body; non-resistance; non-violent struggle
noncompetitive election; nonpartisan primary; nonviolent protest; nonviolent revolution; null vote; oath of loyalty
octroyed constitution; offence against the state; office seeker; officer of state; official bilingualism
official languages act; official nationalism; official strike; old order; oligarchic republic; oligarchic rule
ombudsman office; one-man dictatorship; one-party government; one-party system; one-stop shop; online voting
open primary; open session; open shop; opening of parliament; opposition bench; opposition whip; order of chivalry
order of merit; order of succession; organic intellectual; organic law; organic statute; organised interest
organising committee; organized interest; organizing committee; oriental despotism; original contract
ottoman constitution; outgoing government; outgoing president; output legitimacy; overhang seat; overseas department
overseas empire; overseas province; oversight hearing; oversized coalition; pacted transition; pairing arrangement
pairing system; palace economy; palace guard; palace intrigue; palace politics; pan-african congress; pan-africanist
pan-americanism; pan-arab nationalism; pan-asianism; pan-european movement; pan-german movement; pan-islamic movement
pan-slavic movement; pan-turkic movement; papal legate; papal monarchy; papal supremacy; paper candidate
parachute candidate; paramount chief; paramount chieftaincy; paramount power; paramountcy doctrine; parish council
parish meeting; parish officer; parish vestry; parish-pump politics; parliamentary borough; parliamentary boundary
parliamentary candidate; parliamentary caucus; parliamentary clerk; parliamentary club; parliamentary commission
parliamentary commissioner; parliamentary counsel; parliamentary cretinism; parliamentary draftsman
parliamentary eloquence; parliamentary expenses; parliamentary faction; parliamentary interpellation
parliamentary monarchy; parliamentary ombudsman; parliamentary oratory; parliamentary papers; parliamentary politics
parliamentary private secretary; parliamentary record; parliamentary reporter; parliamentary road to socialism
parliamentary salary; parliamentary secretary; parliamentary tactics; parliamentary under-secretary
parliamentary union; participatory governance; partisan dealignment; partition of territory; partition plan
party activist; party affiliation; party allegiance; party apparatchik; party base; party boss; party bureaucracy
party cadre; party card; party caucus; party chair; party chairman; party competition; party convention
party defection; party dictatorship; party donation; party donor; party elder; party elite; party emblem
party faction; party factionalism; party faithful; party finance; party fragmentation; party funds; party government
party grandee; party headquarters; party identification; party in power; party infighting; party label; party law
party merger; party newspaper; party nomination; party of government; party of movement; party of order
party of the right; party organ; party organisation; party patronage; party plank; party political broadcast
party politician; party press; party primary; party program; party purge; party rally; party rank and file
party realignment; party registration; party rule; party secretariat; party stalwart; party strife; party switching
party symbol; party system fragmentation; party system institutionalization; party ticket; party treasurer
party worker; party-list ballot; party-list system; pass law; pass system; passive citizenship; passive obedience
patent of nobility; path dependence; path dependency; patrician order; patron-client relations; patronage appointment
patronage machine; patronage politics; pay award; pay claim; pay dispute; pay grade; pay restraint; pay scale
paymaster general; payment of members; peasant insurgency; peasant league; peasant question; peasant rebellion
peasant resistance; peasant revolution; peasant union; peerage bill; pending legislation; people's budget
people's charter; people's commissar; people's deputy; people's front; people's party; people's power
people's tribunal; performance target; performance-based budgeting; peripheral nationalism; permanent staff
permanent under-secretary; personal union; personalist party; personalist regime; personalist rule; petition campaign
petition drive; petition of right; petitioning movement; petty constable; petty corruption; petty tyrant; picket line
pilot programme; pilot scheme; pirate party; plebeian assembly; plebiscitary democracy; plenary debate; plenary power
plural executive; plurality of offices; plurality system; plurality vote; plurinational state; pocket borough
pocket veto; poison pill amendment; police ordinance; policy adoption; policy advice; policy adviser; policy advocacy
policy agenda; policy ambiguity; policy appraisal; policy area; policy arena; policy capacity; policy commitment
policy committee; policy community; policy consistency; policy continuity; policy convergence; policy credibility
policy cycle; policy design; policy diffusion; policy discourse; policy dismantling; policy divergence
policy document; policy domain; policy drift; policy error; policy experiment; policy experimentation; policy expert
policy expertise; policy feedback; policy field; policy formation; policy gridlock; policy guideline; policy inertia
policy innovation; policy integration; policy layering; policy learning; policy legacy; policy lever; policy mandate
policy measure; policy mix; policy monopoly; policy narrative; policy output; policy package; policy paper
policy paradigm; policy platform; policy position; policy preference; policy proposal; policy regime; policy research
policy retrenchment; policy reversal; policy review; policy sector; policy shift; policy space; policy stability
policy stance; policy studies; policy subsystem; policy target; policy termination; policy tool; policy trade-off
policy u-turn; policy uncertainty; policy unit; policy window; policymaking process; politburo member
political accord; political action committee; political adversary; political advertisement; political adviser
political agency; political agent; political agitation; political agitator; political agreement; political allegiance
political ally; political amnesty; political animal; political arena; political association; political asylum seeker
political bargain; political bargaining; political biography; political branding; political broadcasting
political broker; political capital; political cartoonist; political catholicism; political center; political centre
political clientelism; political comeback; political commentary; political commentator; political consciousness
political control; political conviction; political correspondent; political cost; political credo; political creed
political criminal; political cynicism; political deadlock; political decay; political demonstration
political dependence; political detainee; political disaffection; political disintegration; political disorder
political dissident; political distrust; political division; political doctrine; political domination
political earthquake; political ecology; political efficacy; political emigration; political enemy
political entrepreneur; political exclusion; political experience; political extremist; political family
political field; political football; political fragmentation; political fund; political gridlock; political hegemony
political historian; political iconography; political identity; political imaginary; political imagination
political impartiality; political impasse; political inclusion; political indoctrination; political insider
political interest; political interference; political intolerance; political journalism; political journalist
political judgement; political judgment; political knowledge; political landscape; political language; political left
political levy; political liberalization; political life; political machine; political majority; political marketing
political martyr; political memoir; political messianism; political minority; political mobilisation
political modernization; political myth; political negotiation; political newcomer; political novel; political offense
political officer; political opening; political operator; political opponent; political opportunity structure
political organisation; political outsider; political pact; political pamphlet; political pamphleteer
political philosopher; political polarisation; political poster; political preference; political pressure
political prison; political process theory; political protest; political prudence; political question doctrine
political quietism; political radicalism; political radicalization; political reformer; political representative
political resident; political ritual; political rival; political rivalry; political satirist; political scene
political scientist; political society; political sophistication; political sovereignty; political spectacle
political spectrum; political sphere; political stalemate; political strategist; political subculture
political subject; political subjectivity; political suicide; political survival; political symbol
political symbolism; political terrorism; political testament; political thaw; political theatre; political theorist
political trust; political turmoil; political unity; political upheaval; political vocabulary; political wisdom
political zionism; political émigré; politics of austerity; politics of difference; politics of fear
politics of history; politics of identity; politics of language; politics of memory; politics of recognition
politics of representation; politics of resentment; politics of the belly; politics of the street; polling agent
polling booth; polling clerk; polycentric governance; pooled sovereignty; pooling of sovereignty; popular assembly
popular consent; popular constitutionalism; popular discontent; popular insurrection; popular legitimacy
popular mandate; popular militia; popular monarchy; popular referendum; popular tribunal; popular unrest; popular will
pork barrel; pork-barrel politics; pork-barrel spending; portfolio allocation; position classification
post-totalitarian regime; post-truth politics; postal vote; postcolonial nationalism; postcolonial society
postcolonial studies; postmaster general; power base; power behind the throne; power bloc; power grab; power structure
power-sharing agreement; power-sharing executive; praetorian guard; pre-legislative scrutiny; prebendal politics
predatory state; prefect of police; prefectural assembly; prefectural system; prefigurative politics
president for life; president pro tempore; president-elect; presidential address; presidential adviser
presidential appointee; presidential approval; presidential commission; presidential elector; presidential guard
presidential majority; presidential mandate; presidential message; presidential nomination; presidential nominee
presidential palace; presidential pardon; presidential prerogative; presidential primary; presidential proclamation
presidential rule; presidential term; presidential term limit; presidential transition; press gallery; press secretary
pressure politics; pretender to the throne; prices and incomes policy; prime ministership; prince consort
prince regent; prince-bishop; princely state; private finance initiative; private office; private secretary
privileged motion; privileges committee; privy councillor; privy counsellor; privy seal; pro-democracy activist
pro-democracy movement; proconsular imperium; professional lobbyist; professional politician; professional politics
professional revolutionary; program budgeting; progressive alliance; progressive movement; progressive party
progressive reform; progressive reformer; prohibition movement; proletarian consciousness; proletarian culture
proletarian democracy; property franchise; property-owning democracy; proprietary colony; protest party
protest voting; provincial administration; provincial assembly; provincial capital; provincial congress
provincial council; provincial elite; provincial estates; provincial governor; provincial governorship
provincial legislature; provincial parliament; provincial politics; provincial premier; provincial rights
provisional constitution; public agency; public audit; public choice theory; public enemy; public expenditure control
public expenditure review; public management reform; public notice; public office holder; public officer
public opinion polling; public opinion survey; public peace; public petition; public policy making
public policy process; public purse; public records office; public sector borrowing; public sector pay
public sector union; public sector worker; public service broadcaster; public service commission; public service ethos
public service motivation; public spirit; public tranquillity; public trust doctrine; public trustee; public virtue
public works department; punctuated equilibrium; purchase of commissions; quarter sessions; quasi-state; queen consort
queen dowager; queen mother; queen regent; question period; racial gerrymandering; racial politics; radical left
radical right; radical right party; rainbow coalition; raison d'état; range voting; ranking member
ratepayers' association; rational-legal authority; real union; realigning election; recall of judges
recall of parliament; recall petition; recall vote; recount petition; recruitment freeze; red scare
redistricting plan; redress of grievances; referendum question; referendum result; reform bill; reform communism
reformed parliament; regency period; regime collapse; regime critic; regime opponent; regime stability
regime survival; regime transition; regime type; regional assembly; regional devolution; regional identity
regional parliament; regionalist party; regulatory commission; regulatory competition; regulatory enforcement
regulatory impact analysis; regulatory oversight; regulatory state; religious cleavage; religious right
religious toleration; repertoire of contention; representation of interests; representation of the people
representative mandate; republican calendar; republican constitution; republican form of government; republican ideal
republican institution; republican liberty; republican motherhood; republican movement; republican order
republican school; republican tradition; republican values; republican virtue; resident alien; resident commissioner
resident magistrate; residents' association; resolution of disapproval; resource mobilization theory
restoration of the monarchy; restricted suffrage; retail politics; retroactive legislation; retrospective voting
return to civilian rule; return to democracy; returning officer; revenue-sharing agreement; revolution from below
revolutionary army; revolutionary cadre; revolutionary calendar; revolutionary cell; revolutionary class
revolutionary conspiracy; revolutionary crisis; revolutionary culture; revolutionary defeatism
revolutionary democracy; revolutionary democrat; revolutionary dictatorship; revolutionary discipline
revolutionary exile; revolutionary festival; revolutionary guard; revolutionary intelligentsia; revolutionary junta
revolutionary justice; revolutionary leader; revolutionary leadership; revolutionary legality; revolutionary martyr
revolutionary militia; revolutionary nationalism; revolutionary process; revolutionary propaganda
revolutionary regime; revolutionary socialism; revolutionary socialist; revolutionary state; revolutionary strategy
revolutionary tradition; revolutionary uprising; revolutionary vanguard; revolutionary wave; rigged election
right of conquest; right of dissolution; right of rebellion; right of revolution; right of secession
right to organise; right to rebel; right to secede; right to stand for election; right-wing dictatorship
right-wing populism; rights of man; rights of parliament; rights of the citizen; rise to power; rival government
roman citizenship; roman magistrate; roman republic; rotation in office; round table conference; round table talks
royal absolutism; royal consort; royal council; royal demesne; royal dictatorship; royal domain; royal dynasty
royal favourite; royal governor; royal household; royal intendant; royal justice; royal mint; royal official
royal patronage; royal power; royal proclamation; royal revenue; royal supremacy; royal title; royal touch
royal visit; royal warrant; royalist party; royalist uprising; rule of recognition; rule of the people
rule-making power; ruling institution; rump cabinet; run-off vote; running mate; rural commune; rural council
rural district council; rural municipality; rural unrest; sacral kingship; salary grade; sale of offices
satellite party; scholar-gentry; scholar-official; school board election; school district; scramble for colonies
seaborne empire; seat apportionment; seat of power; secessionist conflict; secessionist party; second estate
second-class citizen; second-class citizenship; second-order election; secondary boycott; secondary picketing
seconded official; seconder of the motion; secret protocol; secret speech; secretary of state; sectional interest
seigneurial justice; seigneurial regime; seigneurial rights; seizure of power; select vestry; selection by lot
selection by sortition; self-coup; self-criticism session; self-strengthening movement; senatorial aristocracy
senatorial class; senatorial order; senatorial province; senatus consultum; senior minister; seniority rule
seniority system; separate development; separate electorate; separatist conflict; separatist insurgency
separatist party; serjeant-at-arms; service delivery protest; service nobility; sessional paper
settler self-government; settler society; settler sovereignty; settler state; shadow chancellor; shared service centre
shared sovereignty; sheriff court; ship of state; shire court; shire reeve; shogunal government
shop stewards' movement; short ballot; silent majority; simple resolution; single-issue party; single-party government
single-party system; sister party; sit-in; sitting day; sitting member; sitting president; slave state; slush fund
small government; smear campaign; smoke-filled room; social accountability; social banditry; social citizenship
social contract theory; social democrat; social imperialism; social legislation; social movement organization
social movement theory; social movement unionism; social pact; social partnership; social question; social reformer
social wage; socialism from below; socialism in one country; socialism with a human face; socialist bloc
socialist camp; socialist commonwealth; socialist competition; socialist country; socialist economy
socialist education; socialist emulation; socialist feminism; socialist humanism; socialist international
socialist ownership; socialist planning; socialist press; socialist republic; socialist thought; socialist transition
socialist women's movement; society of orders; soft coup; soldiers' council; solicitor general; solidarity strike
sovereign authority; sovereign dictatorship; sovereign people; sovereignty movement; soviet republic; speaker's chair
speaking time; special district; special election; special interest group; spending bill; spending plan
spending priority; spiritual power; splinter party; split-ticket voting; spoiled ballot; staggered elections
stalking horse; starred question; state action; state attorney; state authority; state autonomy; state banquet
state capital; state capture; state ceremony; state constitution; state continuity; state convention
state corporatism; state council; state councillor; state crime; state debt; state election; state emblem
state failure; state finance; state flag; state funeral; state government; state ideology; state language
state legislator; state legislature; state machine; state machinery; state militia; state monopoly capitalism
state of exception; state of siege; state of the union address; state paper; state planning; state police
state property; state prosecutor; state revenue; state rights; state seal; state security; state security service
state senator; state symbol; state theory; state treasury; state trial; state-led nationalism; stateless society
statute of autonomy; statutory authority; statutory board; statutory corporation; statutory inquiry; statutory power
statutory provision; statutory rule; statutory undertaker; steppe empire; straight ticket; straight-ticket voting
strangers' gallery; straw vote; street politics; street-level bureaucrat; strike ballot; strike committee
strike leader; strike movement; strike pay; strike wave; strongman politics; strongman rule; struggle session
student politics; student radicalism; student unrest; stump speech; sub-imperialism; sub-prefect; sub-state actor
subaltern classes; subcommittee hearing; subnational government; subnational unit; subsidiarity principle
substantive motion; substantive representation; substate nationalism; succession dispute; succession law
succession struggle; succession to the throne; successor state; suffrage bill; suffragette movement
sultanistic regime; sumptuary law; sunset provision; sunset review; super pac; superannuation scheme
supplementary vote; supply bill; supreme council; surgeon general; surplus majority coalition; suspensive veto
swearing-in ceremony; swing vote; symbolic representation; systemic corruption; tacit consent; tax farmer
tax rebellion; tax resistance; tax revolt; tax sharing; tax state; tax strike; taxation by consent
taxation without representation; temperance society; temporal power; tenant right; tenure of office
territorial aggrandizement; territorial annexation; territorial autonomy; territorial cohesion; territorial federalism
territorial governor; territorial legislature; territorial politics; territorial representation; territorial state
territorial unit; test act; theocratic state; theory of imperialism; theory of revolution; theory of the state
third estate; third wave of democratization; third way politics; third-party candidate; third-worldism; three estates
three-line whip; throne speech; throughput legitimacy; tied vote; timar system; token strike; toleration act
totalitarian dictatorship; totalitarian ideology; totalitarian movement; totalitarian party; totalitarian rule
totalitarian temptation; town charter; town clerk; town councillor; town hall meeting; town law; town manager
town meeting; town privilege; trade union branch; trade union congress; trade union federation; trade union leader
trade union legislation; trade union official; trade union unity; trade unionist; trades council; trading post
traditional chief; traditional leadership; traditional ruler; transactional politics; transfer of population
transition from authoritarian rule; transition of power; transition to democracy; translation of empire
treasury bench; treasury control; treasury mandarin; treasury minister; treasury minute; treasury official
treasury secretary; treasury view; tribal chief; tribal confederation; tribal court; tribal elder; tribal homeland
tribal leader; tribal self-government; tribune of the plebs; tributary relationship; tributary system; tribute mission
tripartite consultation; two-and-a-half party system; ultra-imperialism; ultra-leftism; umbrella organisation
umbrella organization; unanimous consent agreement; uncontested election; under-secretary of state; unfunded mandate
unification movement; union bureaucracy; union busting; union certification; union delegate; union dues
union federation; union leader; union militancy; union official; union organiser; union representation; union shop
unionist party; unitary authority; unitary executive; united front tactics; universal adult suffrage
universal monarchy; unreformed parliament; urban charter; urban commune; urban district; urban franchise
urban government; urban league; urban oligarchy; urban patriciate; urban policy; urban reform; urban regime
urban regime theory; urban-rural cleavage; usurpation of the throne; utopian community; utopian socialist
valedictory speech; vassal prince; vassal state; venal office; venality of office; vertical accountability
vertical fiscal imbalance; veto override; veto player; veto referendum; vice-chancellor; vice-presidency
vice-presidential candidate; vice-presidential nominee; viceregal court; viceregal government; vigilance committee
village assembly; village chief; village committee; village development committee; village elder; village government
village headman; village panchayat; village politics; virtual representation; visitors' gallery
voluntary redundancy scheme; vote bank; vote by acclamation; vote count; vote getter; vote of approval; vote of credit
vote on account; voter behaviour; voter bribery; voter card; voter choice; voter fatigue; voter impersonation
voter mobilisation; voter purge; voter registration drive; voter roll; voting bloc; voting block; voting district
voting intention; voting paradox; voting precinct; voting rights act; wafer-thin majority; wage claim; wage demand
wage dispute; wage round; wages board; wages council; wages policy; war of position; ward boss; ward councillor
warfare state; warlord era; warlord politics; warlord regime; warrant chief; wasted vote; watchdog committee
wave of democratization; ways and means committee; weapons of the weak; well-ordered police state
westphalian sovereignty; whispering campaign; whistle-stop tour; white dominion; white primary; white settlement
white supremacist; white-collar union; will of all; will of the people; winnable seat; withering away of the state
women's caucus; women's enfranchisement; women's league; women's liberation movement; women's organization
women's political participation; women's representation; women's section; work-to-rule; workers' delegate
workers' government; workers' international; workers' militia; workers' opposition; workers' representative
workers' uprising; workplace democracy; works committee; world citizenship; wrecking amendment; write-in candidate
yellow union; youth assembly; youth league; youth politics; youth wing; zero hour
