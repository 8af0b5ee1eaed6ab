# Words that name a subject: politics, history, law, technology and development.
list subject_nouns
abdication; abductee; abduction; abolitionism; abolitionist; absenteeism; abstentionism; abstentionist; accelerator
accessibility; accommodationism; acidification; actonian; additionality; adherence; adjuvant; adullamite; adware
aerosol; affidavit; afforestation; aflatoxin; afrancesado; africanist; africanization; afrikanerdom; afrophobia; ageism
agencification; aggrandizement; aggressor; agitprop; agrarianism; agrarismo; agribusiness; agrifood; agritech
agrobiodiversity; agroecology; agroforestry; agroterrorism; airdrop; airlift; airworthiness; albacore; aliyah
allotment; alltagsgeschichte; almshouse; altmetrics; amakhosi; amalgamation; amelioration; americanization; anachronism
anarchist; anchoveta; anchovy; anglicist; anglicization; anglophile; anglophilia; anglophobe; anglophobia; annalist
annaliste; annexationism; annexationist; annuity; anonymisation; anonymity; anonymization; anschluss; anthrax
anthropocene; antiauthoritarian; antibody; anticlerical; anticontagionism; antideficiency; antifascism; antifascist
antifederalism; antifeminism; antigen; antimicrobial; antimilitarism; antimilitarist; antiparliamentarism; antiquarian
antiquarianism; antiquary; antislavery; antisuffragism; antitoxin; antivivisection; antivivisectionism; apiculture
appeaser; apportionment; appropriation; aprismo; arabization; archipelago; arielism; arsenal; aryanism; aryanization
asiento; askari; assignat; assimilado; assimilationism; assimilationist; associationalism; associationism
associationist; astrobiology; astronautics; astrophysics; astroturfing; atlanticism; atlanticist; atoll; attaché
attestation; attribution; audiencia; audiovisual; ausgleich; autarchy; autarky; autocephaly; autodialer; autonomism
autonomist; autonomization; avionics; babouvism; backbencher; backdoor; backhaul; backpropagation; backstop; bailiff
bakufu; bakuninism; bakuninist; balkanization; banate; banditry; banishment; bankability; bantustan; bantustanization
barnburner; barracoon; barshchina; bathymetry; beamline; beardian; beekeeping; begriffsgeschichte; belarusianization
belligerent; benchmarking; beneficiary; beneficiation; benthamism; bethmannism; bevanism; bevanite; bhoodan
bibliographer; bibliography; bibliometrics; bicentennial; billeting; bimetallism; bimetallist; biobank; biocapacity
biochar; biocontainment; biocuration; biocurator; biodefence; biodefense; biodetection; biodetector; bioeconomy
bioenergy; bioethics; bioforensics; biofortification; biogas; biographer; biohacking; bioinformatics; biomanufacturing
biomethane; bionics; biopiracy; biopreparedness; bioprospecting; biosurety; biosurveillance; bioterror; bioterrorism
biothreat; bioweapon; bipartisanship; bipolar; bipolarity; bismarckian; bizone; blackbirding; blackleg; blacklist
blacklisting; blackout; blackshirt; blanketeer; blanqueamiento; blanquism; blanquist; blocklist; blogger; blogging
blogosphere; bloodshed; bluetongue; bluetooth; boarfish; bolivarianism; bolshevik; bolshevism; bolshevization
bonapartism; bonapartist; bondholder; borderland; borehole; bossism; botulism; boulangism; boulangist; boycotting
braccianti; braille; braudelian; bridgehead; brigand; brigandage; brinkmanship; brinksmanship; britishness; broadsheet
brownfield; brucellosis; bulgarization; bullionist; bundesstaat; bundism; bureaucratisation; burgage; burgfrieden
burgher; burkean; bursary; burschenschaft; burschenschaften; bushmeat; bushranging; busing; butskellism; butterfat
bywoner; cabildo; cabotage; cacique; caciquismo; cadastre; caesarism; cahiers; calendaring; caliphate; camarilla
cameralism; cameralist; camorra; candidature; cannery; canningite; cantonment; canvassing; capelin; capitation
capitulations; captor; carbonari; carbonarism; carjacking; carlism; carlist; carlylean; carnage; carpetbagger
cartography; cartulary; casein; cassava; castroism; casualisation; caudillismo; caudillo; caviar; cenetista; censure
centenary; centralism; centralist; centripetalism; certiorari; cession; cetacean; chancellery; charcoal; chartism
chartist; chauvinism; cheapfake; checkweighman; chetnik; chieftaincy; chieftainship; chikungunya; chinovnik; chiplet
chlorine; chokepoint; chouannerie; christianophobia; chronicle; chronicler; cientificos; científico; cipher; ciphertext
cislunar; cladding; clickbait; clickworker; clickwrap; cliometrician; cliometrics; cloture; clubwoman; cobalt
cobbettite; cobdenism; cobdenite; cobelligerent; coccidiostat; cockade; codebook; codecision; codetermination
cohabitation; cohong; collaborationism; collaborationist; collateralization; collectivist; colonialist; colophon
comintern; comitadji; comitology; commonage; commonwealthman; communalism; communard; commune; communiqué
communitarian; communitarianism; commutation; comorbidity; compagnonnage; compartmentalisation; compatibility; compiler
complementarity; comprador; compradore; comptroller; compute; computerization; comtism; comtist; concessionaire
concessionality; concessioning; concordance; concordat; condominium; confederacy; confederalism; conformance
conservatorship; consociation; consociationalism; constabulary; constituent; constitutionalist; constitutionality
consulado; contagionism; contagiousness; containerisation; contempt; continentalism; contractualisation; convenance
convertibility; cookstove; coolie; cooperativism; copartnership; copperhead; copra; copyhold; copyleft; coronavirus
corporatisation; corporatist; corrigendum; corrigibility; corvée; cosmonaut; cosmopolitan; cosponsor; cossack
cossackdom; councillor; counterespionage; counterfactual; counterfeiting; counterforce; counterintelligence
counterrevolutionary; counterspeech; countertrade; countervalue; courtroom; covenant; coverture; cristero; crofter
crofting; cronyism; crossbencher; crossfire; crowdfunding; crowdwork; crustacean; cryogenics; cryosphere; cryptanalysis
cryptanalyst; cryptographer; cryptology; cryptosystem; cubesat; cumulation; curtailment; cyberbiosecurity
cyberlibertarianism; cybernetics; cyberstalking; cyborg; cypherpunk; czechoslovakism; dagga; daimyo; darknet
datafication; dataveillance; deacidification; deanonymization; debarment; debunking; decartelization; decasualization
decembrist; dechristianization; decipherer; decoloniality; decolonizing; decommitment; deconcentration; deconfliction
deconstruction; decontamination; decree; decriminalisation; decriminalization; decrypt; decryption; decryptor
defeatism; defeatist; defencism; defencist; defenderism; degeneration; deglobalization; degressivity; degrowth
deindustrialisation; deinstitutionalisation; deism; dekulakization; deleveraging; delimitation; delineation
delinquency; delisting; demarcation; demarche; demining; demonetization; demutualisation; denationalisation
denationalization; denaturalization; denazification; dengue; denialism; densification; deorbit; departmentalization
deplatforming; depoliticisation; deportee; depositary; deposition; deracialisation; deradicalization; dervish
desamortización; desarrollismo; descoping; desegregation; deskilling; deutschlandpolitik; developmentalism; diarchy
diarist; diktat; dioxin; diphtheria; directive; disallowance; disbursement; discard; disembarkation; disendowment
disentailment; disestablishment; disfranchisement; disinflation; disintermediation; disinvestment; disqualification
disraelian; dissenter; distributism; distributist; disunion; disunionism; disunionist; divestiture; diwani; dnssec
doceañista; docketing; doctrinaire; dollarization; domestication; dominionhood; doughface; dowry; doxing; doxxing
dragoman; drawdown; dreadnought; dredging; dreyfusard; dreyfusism; driftnet; dryland; dualism; duelling; duma; durbar
dyarchy; démarche; détente; earmark; earmarking; eavesdropping; ecocide; econocide; economism; ecumenism; edtech
educator; eisenacher; ejido; electioneering; electrolyser; emancipist; emendation; emigrationism; emolument; empiricism
encirclement; enclave; enclosure; encomendero; encomienda; endnote; enosis; enrichment; entail; entente; enterovirus
entrenchment; entrepôt; entrism; epidemiologist; epigraphy; equalisation; esperantist; esperanto; esports
establishment; estuary; etatism; ethanol; ethiopianism; ethnohistory; eugenicist; eugenics; eurasianism; eurobond
euromissile; europeanism; eurosystem; evangelicalism; evergreening; exaltado; exarchate; exceptionalism; exclave
exfiltration; exhumation; exoneration; exoplanet; expansionist; explainability; expungement; externalization; extranet
extraterritoriality; fabianism; faddism; faddist; falangism; falangist; fascist; fascistization; favouritism; faísta
febronianism; federalisation; federalist; federalization; feedingstuff; femicide; fenian; fenianism; fentanyl
festschrift; filibustering; filovirus; fingerprint; fingerprinting; finlandization; firman; fisherfolk; fisheries
fjord; flaring; flavivirus; flavouring; flogging; flyway; foco; focoism; fonds; foodstuff; forbearance; fordism
foreclosure; foresight; forfeiture; forgiveness; fossilflation; foucauldian; foundling; fourierism; fourierist; foxite
fragmentation; francophile; francophobia; fraternization; freebies; freedman; freedmen; freedpeople; freedwoman
freehold; freemasonry; freethinker; freeware; freikorps; frenchification; frigate; frontbencher; fronting; fuelwood
functionalism; furlough; fusionism; fusionist; gaitskellite; gallicanism; gamification; gangsterism; garrisonian
garveyism; gatekeeper; gatekeeping; gaullism; gaullist; gendarme; gendarmerie; genealogist; genro; gentrification
gentry; geoeconomics; geofencing; geolocation; georgism; geostrategy; germanisation; germanization; germanophile
germanophobia; gerrymander; gillnet; giolittian; giolittianism; girondin; glanders; glasnost; gleichschaltung
glyphosate; goatmeat; godfatherism; goldbug; goldfield; governability; govtech; gradualism; gradualist; grahamism
gramscian; grantee; graphite; greedflation; greenback; greenbackism; greenflation; greenhushing; greenium; greenwashing
gridlock; grossdeutsch; groundfish; groupthink; guesdism; guesdist; guevarism; guildsman; guillotine; gunboat
gutsherrschaft; gyre; hacienda; hackathon; hacktivism; hacktivist; haddock; hajduk; hake; halibut; hallucination
handicrafts; handset; hansard; hantavirus; harambee; harki; hashemite; hashtag; haskalah; hawker; headman; headmanship
healthtech; heckling; hegelian; hegelianism; heliophysics; hellenization; helotry; hensopper; heraldry; hermeneutics
heroin; herring; hetman; hetmanate; hibakusha; hijack; hijacking; hispanidad; hispanism; hispanization
hispanoamericanism; historicist; historikerstreit; historiographer; historism; holocaust; homestead; homesteading
homophobia; honeypot; hooliganism; hospitalization; hospodar; hotline; hulks; hustings; hydrofluorocarbon; hydrography
hydropathy; hydropolitics; hyperglobalization; hyperinflation; hyperlink; hypermedia; hyperscaler; hypertext; hyperwar
icarian; idiographic; illiquidity; illyrianism; imbizo; immediatism; immediatist; imminence; immiseration
immunocompromised; immunogenicity; immunology; impasse; impeachability; imperialist; implementation; impossibilism
impoundment; impoverishment; impressment; impropriety; incapacity; incompatibility; incrementalism; incursion
indemnification; indianization; indictment; indigenisation; indigenismo; indigenization; indigénat; individualist
inducement; induna; ineligibility; influencer; infodemic; informality; informationization; informer; infostealer
inkosi; inoculation; inquest; insetting; insourcing; inspectorate; insularity; insurrectionary; insurrectionism
insurrectionist; insurtech; integrationism; intelligentization; intendancy; intendant; interception; intercomparison
interconnectedness; interconnection; interconnector; interdependency; interdict; interferometer; intergovernmentalism
interjection; intermittency; internationalist; internationalization; internee; interpellation; interposition
interpretability; interregionalism; intersectionality; interventionist; intifada; intranet; investiture; irredenta
irredentist; irreversibility; islander; isoglucose; isolationist; italianization; izimbizo; izinduna; jacksonianism
jacobin; jacobinism; jacobite; jacobitism; jacquerie; jailbreak; jailbreaking; jamming; janissary; japanization
japanophobia; jeffersonian; jihadism; jingo; jingoism; jingoist; joblessness; josephinism; journeyman; jubilee
judeophobia; judicialisation; junker; junkerdom; justiciability; kadet; kahal; kemalism; kemalist; keylogger
keynesianism; khedivate; khedive; khediviate; khilafat; kingitanga; kingmaker; kleindeutsch; klepht; kleptocracy
kleptocrat; komitadji; korenizatsiia; kowtow; kremlinologist; kremlinology; krill; kulak; kulturkampf; laborism
labourism; lagoon; laicism; laicization; landlessness; landline; landlockedness; landlordism; landsturm; landwehr
lassallean; lassalleanism; latency; latifundia; latifundio; latifundism; latitudinarianism; lawfare; lawlessness
laïcité; leapfrogging; learner; learnership; leasehold; lebensraum; legaltech; legitimism; legitimist; leishmaniasis
lekgotla; leniency; leninism; leprosy; lethality; letterbook; levirate; librarian; librarianship; lidar; lithium
lithography; litigant; lobola; localism; lockdown; lockout; locust; logbook; logrolling; lokayukta; lokpal; longline
longliner; looting; loyalism; loyalist; luddism; luddite; lumpenproletariat; lusotropicalism; lustration; luxemburgism
macaulayite; machtpolitik; mackerel; mafia; magistracy; magyarization; mahanian; mahdism; mahdist; mainframe
maintainer; maintainership; maize; majimboism; maladaptation; maladministration; malapportionment; malayanization
malfeasance; malinformation; malthusian; malthusianism; malus; malvertising; managerialism; mandamus; mandarinate
manumission; maoism; maoist; maquis; maquisard; margining; mariculture; marlin; marronage; martyrology; marxian
marxist; masculinities; maskil; materiality; maternalism; maternalist; matric; maximalism; maximalist; mayoralty
mazzinian; mazzinianism; mccarthyism; mccarthyite; measles; mechanization; mechatronics; mediatization; megaproject
megascience; megrim; melioidosis; meme; memoirist; memorial; memorialisation; memorialization; mendicity; menshevik
menshevism; mentalité; mercantilist; mercenarism; meritocracy; mesmerism; mestizaje; metanarrative; metaresearch
metascience; metaverse; methamphetamine; methane; methodism; metrology; metropole; miasma; microblog; microblogging
microchip; microcomputer; microcontroller; microdata; microfiche; microfilm; microfilming; microform; microgravity
microgrid; microhistory; microinsurance; microlender; microlending; microplastics; microprocessor; microprudential
microsatellite; microwork; middlebox; middleware; miguelism; militarist; millenarianism; millennialism; millerandism
millet; minibus; minicomputer; minilateralism; ministate; ministerialism; minoritarianism; minuteman; misalignment
misappropriation; misfeasance; misgovernance; mita; mittelafrika; mitteleuropa; modem; moderado; modulation; mollusc
monarchism; monarchist; monetarism; monkfish; monoculture; monogenism; monograph; monopolization; monsoon; montagnard
moonshot; mormonism; mortmain; mpox; muckraker; muckraking; mudslide; mugwump; mulatto; multicasting; multimedia
multiplexing; multiracialism; multistakeholderism; mumps; municipalisation; muniments; mutualism; mutualist; mycotoxin
métayage; nabob; namierism; namierite; nanoelectronics; nanomaterial; nanoplastics; nanosatellite; narodnik
narrativism; narrowband; narrowcasting; nativism; nativist; nativization; navalism; navalist; navicert; nazism
nearshoring; necklacing; negritude; neoconservatism; neofunctionalism; neonicotinoid; netizen; neurorights
neurotechnology; neutralism; neutralist; neutralization; nickel; nihilism; nihilist; nomenklatura; nomothetic
nonaligned; nonbelligerency; noncombatant; nonconformist; nonconformity; nonconsumption; nonexportation; nonimportation
nonresistant; nonrestraint; normalization; norovirus; novichok; nowcasting; nullification; nullifier; numeracy
numismatics; nunciature; nuncio; obrok; obscenity; oceanography; octobrist; octopus; officialdom; offsetting; oilseed
ombudsperson; omnimedia; onchocerciasis; onshoring; ontology; operaismo; opportunism; opportunist; optoelectronics
orangeism; orangism; orangist; orbiter; organicism; orientalist; originalism; orleanism; orleanist; orphanhood
orthopoxvirus; ostpolitik; ostracism; ottomanism; outage; overbuilding; overclassification; overcollateralisation
overcompliance; overconsumption; overcrowding; overexpenditure; overexploitation; overfitting; overflight; overgrazing
overharvesting; overheating; overproduction; overregulation; overspending; overtime; owenism; owenite; pacificism
pacificist; packetization; paineite; pakeha; palaeography; paleography; palmerstonian; palmerstonianism; pamphleteer
pamphleteering; paralegal; paramilitary; paramountcy; parastatal; parity; parlement; parliamentarianism
parliamentarization; parnellism; parnellite; parolee; pasha; passporting; passportization; pastoralist; paternalist
pathogenicity; patriation; patronato; pauperism; pawnship; payola; peacebuilder; peacemaker; peasantism; peasantist
peatland; peelism; peelite; peering; penholder; penholdership; peonage; perceptron; perestroika; perfectionism
periodization; permafrost; peronism; peronist; personalism; pertussis; petitioner; petrochemical; petrodollar
phalanstery; phanariot; pharmacovigilance; pharming; philanthropist; philhellene; philhellenism; philology
philosemitism; philosophe; photolithography; photomask; photonics; photoreconnaissance; photoresist; photovoltaic
phrenology; physiocracy; physiocrat; phytoplankton; phytosanitary; picketing; pietism; pigmeat; pillarisation; pinger
pistolerismo; pittite; placebo; placeman; placemen; plague; plaice; plankton; planter; platformization; plenipotentiary
plurilateralism; plutonium; podcasting; policyholder; poliomyelitis; poliovirus; politicisation; politicization
pollination; pollinator; pollock; polonization; polonophile; polycentrism; polycrisis; polygenism; poplarism
positivist; possibilism; possibilist; postbank; postcolonialism; postdoc; postmillennialism; postrevisionist; pothole
potwalloper; powellism; poxvirus; praetorian; praetorianism; prebunking; precariat; precept; preemption; premiership
premillennialism; preponderance; preprint; prequalification; presentism; presentist; presidentialisation
presidentialism; pretexting; pretraining; primogeniture; privateering; priyayi; probity; proconsul; procyclicality
prodrazverstka; producerism; profiling; progresista; prohibitionism; prohibitionist; proletcult; promulgation
pronunciamiento; propagandist; proptech; prorogation; proslavery; prosopographical; prosopography; prospectus
protectionist; proteomics; proudhonism; proudhonist; provenance; provincialism; proxy; pseudonymisation; pseudonymity
pseudonymization; psychohistory; purdah; putsch; quakerism; quango; qubit; queenship; quellenkritik; quietism; quinoa
quisling; rabies; racialism; rackrenting; radiotelegraph; radiotelegraphy; radiotelephone; ralliement; rallié; randlord
rangeland; rankean; rankeanism; ratepayer; rationalization; raupatu; readership; readmission; realpolitik; reanalysis
reappointment; reapportionment; reburial; recall; receivership; recital; reclassification; recolonization; recount
recusal; redaction; redemarcation; redenomination; redeployment; redfish; redistricting; redlining; redmondite; reentry
refactoring; referral; refinancing; refinery; reflagging; reflation; reformatory; reformism; refoulement; refusenik
regalism; regency; regeneracionismo; regenerationism; regesta; regicide; regionalisation; registrant; regroupment
regtech; regularization; regulationism; rehypothecation; reichstag; reindustrialisation; reinsurer; reinvestment
remembrance; remilitarization; remonstrance; remorse; remunicipalisation; reoffending; repartimiento; repeal; repealer
replenishment; repossession; representativeness; representivity; reprieve; reprocessing; republican; requisition
requisitioning; rerouting; rescheduling; rescission; rescript; reservationist; reshoring; reshuffle; resistancialism
reskilling; resolvability; respirator; responsiveness; retorsion; retraining; retrenchment; retrocession; retrovirus
returnee; revaluation; revanche; revanchism; revanchist; revisionism; revisionist; revitalization; revivalism
revivalist; revolutionary; revolutionist; rewilding; rezidentura; rezoning; ribbonism; ricin; rideshare; rinderpest
rioting; risorgimento; ritualism; ritualist; roaming; robocall; rocketry; rockinghamite; rollback; rollover; rootkit
router; routing; rover; royalism; royalist; rubella; rumour; russification; russophile; russophobe; russophobia; ryot
ryotwari; sabbatarian; sabbatarianism; safeguarding; saithe; sakoku; salinization; salisburian; salmon; saloon
samizdat; samurai; sandboxing; sandeel; sanitarian; sanjak; sardine; sargassum; sarin; sati; satyagraha; savannah; scab
scalawag; scallop; schistosomiasis; scientometrics; scrapie; seafarer; seafaring; seafood; seamount; seaport; seaweed
secessionism; secessionist; sectionalism; secularist; sedimentation; seigneurialism; seigniorage; seismometer; sepoy
septennate; sequestration; serf; serfdom; serology; seroprevalence; serotype; serum; severalty; sextortion; shack
sharecropper; shareholding; shareware; sharifian; shebeen; sheepmeat; shellfish; shelling; shipwreck; shogunate; shrimp
sidecar; sideloading; sigillography; signatory; siltation; silverite; simulcasting; sinecure; singularity; sinicization
sinkholing; sinocentrism; sinologist; sinology; sinophobia; skipjack; slaughterhouse; slaveholder; slaveholding; slaver
slavocracy; slavophile; slavophilism; slovakism; slowbalization; smallsat; smishing; smychka; snakebite; snapback
snowpack; solidarism; solutionism; sonar; sonderweg; sorghum; sortition; soviet; sovietisation; sovietization
sovietologist; sovietology; spaceport; spacewalk; spencean; spillover; spintronics; splinternet; spoiler; spoliation
spontaneism; spoofing; sprat; spurdog; squadrism; squadrismo; squatting; squid; staatenbund; stablecoin; stadholderate
stadtholder; stadtholderate; stakhanovism; stalemate; stalinism; stalinist; stalkerware; statelessness; statism
stayaway; steganography; stockholding; stockpile; stockpiling; stokvel; stowaway; strait; structuralism; stunting
sturgeon; subalternity; subjectivity; subrecipient; subscribership; subsidence; subsidiarization; subsidization
suffragette; suffragism; suffragist; sukuk; sultanate; summons; superbug; supercomputing; superconductivity
superconductor; superdelegate; superintelligence; superlevy; supermajority; superspreader; supranationalism
supranationality; supremacism; suptech; surcharge; surety; surrogacy; suttee; suzerainty; swadeshi; swaraj; swatting
sweetener; switchover; swordfish; synchrotron; syndicalism; syndicalist; szlachta; tachograph; taikonaut; takedown
taluqdar; tanzimat; tapering; taylorism; tco2e; techlash; technophobia; technopole; technopolitics; technosphere
teetotaler; teetotalism; teff; telco; telecenter; telecentre; telecom; telecommuting; teleconference; teledensity
telegraphy; telehealth; telemarketer; telemarketing; telematics; telemetry; teleology; teleoperation; telepresence
teletext; teleworking; telex; tenderpreneur; tenderpreneurship; territorialism; tetanus; teutonism; textualism
thalassocracy; thatcherism; thaw; theosophist; theosophy; thermidorian; thompsonian; thorium; throttling; thuggee
timeshare; tithe; titoism; titoist; tocquevillian; tokenisation; tokenism; tokenization; toleration; toothfish; tory
toryism; totalitarian; township; toxicology; toxin; trachoma; tractarian; tractarianism; tradecraft; traditionalism
traditionalist; traineeship; transcendentalism; transcendentalist; transformism; transhipment; transhumance
transhumanism; transistor; transmissibility; transnationalism; transphobia; transponder; transposition; transshipment
trasformismo; trawler; trawling; treintista; trekboer; trialism; trialist; tribunalisation; tricolour; trilemma
trilogue; tripartism; tripolarity; tritium; troll; trolling; trotskyism; trotskyist; truancy; trudovik; trusteeship
tularaemia; tularemia; turbot; turcophile; turcophobia; turkification; turnerian; turno; tutelage; typhoid; typhus
typosquatting; tyrannicide; uberization; ubuntu; uitlander; ujamaa; ukase; ukaz; ukrainianization; ukrainization
ukrainophile; ukrainophilism; ukuthwala; ultramontane; ultramontanism; ultranationalism; unbundling; underconsumption
underconsumptionism; underexpenditure; underfunding; undergrounding; underimmunized; undernourishment
underrepresentation; undersecretary; underspending; underwriting; ungovernability; unicameralism; unilateralist
uninsurability; unionism; unionist; unipolarity; unitarian; unitarianism; unitarist; universalization; untouchability
unvaccinated; upskilling; upwelling; urabist; utilitarianism; vaccinology; vagrancy; vagrant; varguismo; variolation
vassalage; vegetarianism; venizelism; venizelist; ventilator; verifiability; verstehen; viceroyalty; victimisation
videotex; vietnamization; viewership; vigilantism; vilayet; villagisation; villagization; virality; virement; virology
virulence; vishing; vizier; volapük; volksdeutsche; volkskapitalisme; volkstaat; volost; voluntarism; voluntaryism
voluntaryist; vonckist; voortrekker; vormärz; voucher; wafd; wafdism; wafdist; wafer; warlordism; warrant; wasting
watermarking; watershed; wayleave; wearables; web3; weberian; weightage; weltpolitik; wesleyanism; westbindung
westernizer; westintegration; westpolitik; whaling; whataboutism; whig; whiggish; whiggism; whip; whipping
whistleblowing; whiteboy; whiteboyism; whiting; whitleyism; wideband; wilkite; wilsonian; wilsonianism; wireline
wiretap; workerism; workfare; workhouse; wumao; xylella; yeomanry; yishuv; yugoslavism; zamindar; zamindari; zapatismo
zapatista; zeitgeschichte; zemstvo; zimmerwaldist; zionism; zollverein; zoonoses; zoonosis; zootechnics; émigré
épuration; évolué
