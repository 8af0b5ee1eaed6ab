# Words that name a subject: politics, history, law, technology, development, research and political speech.
list subject_nouns
abattoir; abbess; abbot; abdication; abductee; abduction; abjad; abjuration; ablaut; ableism; ableist; abnegation
abolitionism; abolitionist; abrogation; absenteeism; absolutist; abstentionism; abstentionist; absurdism; abugida
accelerator; accessibility; acclamation; accommodationism; accomplice; accretion; acculturation; acidification
acquiescence; acquirer; acropolis; actonian; actuary; acupuncture; acupuncturist; additionality; adherence; adhocracy
adjective; adjutant; adjuvant; admiral; admissibility; adolescent; adoptee; adposition; adstratum; adullamite; adultery
advection; adventurism; adventurist; adverb; adversary; advertising; advowson; adware; aerodrome; aerology; aerosol
aestheticism; aesthetics; aether; aetiology; affidavit; affirmation; affix; afforestation; affricate; aflatoxin
afrancesado; africanist; africanization; afrikanerdom; afrophobia; aftershock; ageism; agencification; aggrandizement
aggregator; aggressor; agitprop; agnostic; agnosticism; agora; agrarianism; agrarismo; agribusiness; agrifood; agritech
agritourism; agrobiodiversity; agrochemical; agroecology; agroforestry; agrometeorology; agroterrorism; ahimsa; airdrop
airfield; airlift; airline; airship; airworthiness; albacore; albedo; alchemy; alcoholic; alcoholism; alexandrine
alienage; alignment; alimony; aliyah; alkalinity; allegory; allele; alliteration; allomorph; allophone; allotment
alltagsgeschichte; alluvion; almanac; almoner; alms; almsgiving; almshouse; alphabet; alpinism; altmetrics; altruism
alumina; aluminium; amakhosi; amalgamation; amateurism; ambidexterity; amelioration; americanism; americanization
amity; amortisation; amortization; amphetamine; amphibian; amphora; amputee; amulet; anachronism; anaemia; anaesthesia
anaesthetist; analepsis; anaphora; anarchist; anchoveta; anchovy; anganwadi; angary; angiosperm; anglicanism; anglicist
anglicization; anglophile; anglophilia; anglophobe; anglophobia; animism; annalist; annaliste; annals; annelid
annexationism; annexationist; annihilation; annotation; annuitant; annuity; annulment; anomie; anonymisation; anonymity
anonymization; anschluss; antagonist; anthology; anthrax; anthropocene; anthropologist; anthropometry
antiauthoritarian; antibody; anticlerical; anticontagionism; anticyclone; antideficiency; antidepressant
antidiscrimination; antidisestablishmentarianism; antifascism; antifascist; antifederalism; antifeminism; antifouling
antigen; antihero; antimicrobial; antimilitarism; antimilitarist; antinatalism; antinomianism; antiparliamentarism
antipassive; antiquarian; antiquarianism; antiquary; antiquities; antiquity; antisemite; antisepsis; antislavery
antisuffragism; antitoxin; antivivisection; antivivisectionism; antonymy; apathy; aphasia; aphorism; apiculture
apocrypha; apostasy; apostle; apostolate; apostrophe; apothecary; apparatchik; appeaser; appellant; apportionment
appropriation; approximation; aprismo; arabization; arbitrability; arbitrageur; arbitrariness; arbitrator; arboretum
arboriculture; arborist; archaea; archaeoastronomy; archaeobotany; archaeogenetics; archaeologist; archaeometallurgy
archaeometry; archaeozoology; archbishopric; archdiocese; archeologist; archetype; archipelago; arielism
aristotelianism; armada; armory; armour; armoury; arraignment; arsenal; arthropod; artifact; aryanism; aryanization
asceticism; asiento; askari; assault; assignat; assignment; assimilado; assimilationism; assimilationist; assize
associationalism; associationism; associationist; assonance; astrobiology; astrolabe; astrology; astronautics
astrophysics; astroturfing; atlanticism; atlanticist; atoll; atomism; atonement; attachment; attaché; attainder
attestation; attribution; auctioneer; audiencia; audiobook; audiology; audiovisual; auditing; aurora; ausgleich
australopithecine; autarchy; autarkism; autarky; auteur; authenticity; autism; autocephaly; autocorrelation; autodialer
autoethnography; autofiction; autonomism; autonomist; autonomization; avalanche; avarice; avionics; avulsion
avunculate; ayurveda; ba'athism; baathism; babouvism; baccalaureate; bachelorhood; backbencher; backdoor; backhaul
backpacking; backpropagation; backstop; backwardness; bacteriophage; bailee; bailiff; bailiwick; bailment; bakufu
bakuninism; bakuninist; balkanization; ballad; banate; bancassurance; banditry; bandwagoning; banishment; bankability
banker; bankrupt; bantustan; bantustanization; baptistery; barbarism; barbarity; barley; barmaid; barnburner
baroclinicity; barometer; barracoon; barricade; barrow; barshchina; baseline; basilica; bathhouse; bathymetry
bathythermograph; battalion; battle; battlefield; battleship; battlespace; bauxite; bayonet; bazooka; beachhead
beamline; beardian; beekeeping; beerhouse; begging; begriffsgeschichte; belarusianization; bellicism; bellicosity
belligerent; bellwether; benchmarking; benefice; beneficence; beneficiary; beneficiation; benthamism; benthos
bereavement; beriberi; bernsteinism; berth; besieger; bethmannism; betrayal; betrothal; bevanism; bevanite; bhoodan
bibliodiversity; bibliographer; bibliography; bibliometrics; bibliophile; bibliotherapy; bicentennial; biculturalism
bidder; bigamy; bildungsroman; bilharzia; billeting; bimetallism; bimetallist; bioacoustics; bioarchaeology; biobank
biobanking; biocapacity; biochar; biocontainment; biocuration; biocurator; biodefence; biodefense; biodetection
biodetector; biodiesel; bioeconomy; bioenergy; bioethanol; bioethicist; bioethics; bioforensics; biofortification
biofouling; biogas; biogeochemistry; biogeography; biographer; biohacking; bioimaging; bioinformatician; bioinformatics
biologging; biomanufacturing; biomarker; biometeorology; biomethane; bionics; biopharmaceutical; biopiracy
biopreparedness; bioprospecting; biorepository; biorisk; biospecimen; biostatistician; biostatistics; biosurety
biosurveillance; biotelemetry; bioterror; bioterrorism; bioterrorist; biothreat; biowarfare; bioweapon; bipartisanship
bipedalism; biphobia; bipolar; bipolarity; birdwatcher; bishopric; bismarckian; bitcoin; bivalve; bizone; blackbirding
blackleg; blacklist; blacklisting; blackmail; blackout; blackshirt; blairism; blanketeer; blanqueamiento; blanquism
blanquist; blinding; blindness; blitzkrieg; blockbusting; blocklist; blogger; blogging; blogosphere; bloodshed
bluetongue; bluetooth; bluewashing; boarding; boarfish; bolivarianism; bolshevik; bolshevism; bolshevization; bomber
bonapartism; bonapartist; bondage; bondholder; bondsman; bonesetter; bookkeeper; bookkeeping; bookmaker; bookmobile
bookrunner; bookseller; bootlegger; bootlegging; booty; borderization; borderland; borehole; borrower; borstal; bossism
botanist; botany; bottleneck; botulinum; botulism; boulangism; boulangist; boycotting; braccianti; braille; braudelian
breviary; brewery; bridewell; bridgehead; brigade; brigadier; brigand; brigandage; brinkmanship; brinksmanship
britishness; broadsheet; broadside; broiler; brokering; brownfield; brucellosis; brutality; bryophyte; bugging
bulgarization; bulimia; bullion; bullionism; bullionist; bundesstaat; bundism; bunker; bunkering; buoyage
bureaucratisation; bureaucratism; bureaucratization; burgage; burgess; burgfrieden; burgher; burkean; burlesque
burnout; bursary; burschenschaft; burschenschaften; bushmeat; bushranging; busing; busking; butskellism; butterfat
bywoner; cabal; cabaret; cabildo; cabotage; cacique; caciquismo; cadastre; cadet; cadre; caesarean; caesarism
caesaropapism; caesura; cahiers; cal/val; calcification; calendaring; caliphate; calligraphy; calque; calumny
calvinism; camarilla; cameralism; cameralist; camorra; camouflage; candidature; cannery; cannibalism; canningite
canonicity; canonisation; canonization; cantata; cantonment; canvassing; capelin; capitalist; capitation
capitulationism; capitulations; captagon; captive; captor; carbonari; carbonarism; cardinalate; cardiology; caritas
carjacking; carlism; carlist; carlylean; carmaker; carnage; carnet; carnivalesque; carpetbagger; carrier; cartelisation
cartographer; cartography; cartulary; casein; caseload; casework; casino; cassation; cassava; casteism; castroism
casualisation; catacomb; cataloger; cataloging; cataloguer; cataloguing; catastrophism; catchword; catechesis
catechism; catechist; catharsis; caudillismo; caudillo; causation; causative; caviar; cbrn; celibacy; cenetista
cenotaph; censure; centenary; centralism; centralist; centrality; centrifuge; centripetalism; centrism; centromere
cephalopod; cereal; certiorari; cesium; cession; cesspit; cesspool; cetacean; chaebol; chalcolithic; champerty
chancellery; chancery; chandler; chapbook; chaplaincy; charcoal; chargeback; charterer; chartism; chartist; chattel
chauvinism; cheapfake; checksum; checkweighman; cheminformatics; chemosynthesis; chemotherapy; cheque; chetnik
chickenpox; chiefdom; chieftaincy; chieftainship; chikungunya; childbearing; chinovnik; chiplet; chiropractic
chiropractor; chivalry; chlorination; chlorine; chokepoint; choreographer; choreography; chorography; chorus
chouannerie; christendom; christening; christianophobia; chromatin; chromosome; chronicle; chronicler; chronometer
chronotope; cientificos; científico; ciguatera; cipher; ciphertext; circularity; circumcision; circumvention; cirrhosis
cislunar; citadel; citation; citizenry; citoyen; citrus; civilianization; civility; cladding; cladistics; claimant
clan; clanism; clannishness; classicism; classics; classism; clawback; clearing; clericalism; clickbait; clickworker
clickwrap; climatologist; climatology; cliometrician; cliometrics; clipper; clitic; clitoridectomy; cloister; cloture
clubwoman; cnidarian; cobalt; cobbettite; cobdenism; cobdenite; cobelligerent; cocaine; coccidiostat; coccolithophore
cockade; cocoa; codebook; codecision; codetermination; codex; codicil; codicology; coeducation; coffee; cognate
cohabitation; cohong; coinage; coke; collaborationism; collaborationist; collaborator; collaboratory; collateralisation
collateralization; collation; collectivist; collegiality; collier; colliery; collinearity; collocation; colonel
colonialist; coloniality; colonized; colophon; colorism; colourism; colposcopy; coltan; comedy; comintern; comitadji
comitology; comity; commandism; commando; commensalism; commensurability; commercialism; commissar; commissariat
committer; commodification; commodore; commonage; commonhold; commonwealthman; communalism; communalist; communard
commune; communiqué; communitarian; communitarianism; communitas; commutation; comorbidity; compact; compadrazgo
compagnonnage; comparability; compartmentalisation; compassion; compatibility; compellence; compiler; complacency
complementarity; comprador; compradore; compromis; compromiser; comptroller; compurgation; compute; computerization
comrade; comradeship; comtism; comtist; conceptualization; concessionaire; concessionality; concessioning; conciliarism
conciliationism; conciliator; conclave; concord; concordance; concordancer; concordat; concubinage; concurrency; condom
condominium; confederacy; confederalism; confessionalism; conformance; confounder; confraternity; congregationalism
conjunction; conqueror; consanguinity; conscript; conservancy; conservationism; conservator; conservatorship; consignee
consignment; consignor; consociation; consociationalism; constabulary; constituent; constitutionalist
constitutionality; constructivism; consulado; consulship; contagionism; contagiousness; containerisation
containerization; contempt; continentalism; contraceptive; contractualisation; contributorship; contumacy; conurbation
convalescence; convection; convenance; convener; convenor; conventionalism; convertibility; conveyance; conveyancing
convocation; cookstove; coolant; coolie; cooperativism; copartnership; copepod; copperhead; coppice; coppicing; copra
copyhold; copyist; copyleft; coronabond; coronavirus; coroutine; corporal; corporatisation; corporatist; corporativism
corporatization; corrigendum; corrigibility; cortes; corvette; corvée; cosmogony; cosmology; cosmonaut; cosmopolitan
cosponsor; cossack; cossackdom; cotton; councillor; counselling; counterattack; counterculture; counterespionage
counterfactual; counterfeiting; counterforce; counterintelligence; counterpoint; counterrevolutionary; countersignature
counterspeech; counterstrike; countertrade; countervalue; courtroom; covariance; covenant; covenanter; coverture
cowardice; craniometry; credential; credentialing; creed; cremation; crematorium; creole; creolisation; creolization
crewing; criminology; criollismo; cristero; crofter; crofting; cronyism; crossbencher; crossfire; crosswalk
crowdfunding; crowdlending; crowdwork; cruiser; crustacean; cryogenics; cryosphere; cryptanalysis; cryptanalyst
cryptographer; cryptologist; cryptology; cryptosystem; cubesat; culling; culturomics; cumulation; curation; curator
curtailment; custodianship; cyanobacteria; cyberbiosecurity; cyberlibertarianism; cybernetics; cyberpunk
cybersquatting; cyberstalking; cyborg; cyclogenesis; cyclotron; cynicism; cypherpunk; czarism; czechoslovakism; dadaism
dagga; daimyo; dalit; darknet; darwinism; datafication; dataveillance; deaccession; deacidification; deaconess
deadlock; deafblindness; deafness; deanonymization; debarment; debasement; debellatio; debenture; debugging; debunking
decadence; decadency; decarceration; decartelisation; decartelization; decasualization; decembrist; decency
decentralism; dechristianisation; dechristianization; decipherer; decipherment; decoloniality; decolonizing
decommitment; decomposition; deconcentration; deconfliction; deconstruction; decontamination; decoy; decree
decriminalisation; decriminalization; decrypt; decryption; decryptor; deductible; deemster; defamiliarization
defeatism; defeatist; defencism; defencist; defenderism; deflator; defoliant; degeneracy; degeneration; deglaciation
deglobalisation; deglobalization; degressivity; degrowth; dehumanization; deification; deindustrialisation
deindustrialization; deinstitutionalisation; deinstitutionalization; deism; deixis; dekulakization; deleveraging
delict; delimitation; delineation; delinquency; delisting; deliverable; demagogism; demagogue; demagoguery; demarcation
demarche; demerger; demesne; deminer; demining; democide; demonetisation; demonetization; demonstrative; demurrage
demutualisation; denationalisation; denationalization; denaturalization; denazification; dendrochronology; dengue
denialism; denizenship; densification; dentistry; denunciation; deorbit; departmentalization; deplatforming
depoliticisation; depoliticization; deportee; depositary; deposition; depositor; deprecation; deputation
deracialisation; deradicalization; dereliction; dervish; desamortización; desarrollismo; descoping; descriptor
desecration; desecuritization; desegregation; desegregationist; deserter; desertion; desistance; deskilling; destiny
destocking; destroyer; detective; determiner; deterrent; detonator; detoxification; deuterium; deutschlandpolitik
developmentalism; deviationism; deviationist; dialectic; dialectology; dialogism; dialysis; diarchy; diarist; diatom
diatribe; didactics; diegesis; dietetics; dietitian; diffusionism; diglossia; diktat; dinoflagellate; diocese; dioxin
diphtheria; diphthong; directive; directorship; dirigisme; disaffected; disaffection; disallowance; disarmer
disbarment; disbursement; discard; disconnection; discounter; discovery; disembarkation; disendowment; disentailment
disestablishment; disfranchisement; disillusionment; disinflation; disintermediation; disinvestment; dismemberment
disobedience; dispensary; disqualification; disraelian; dissection; disseisin; dissenter; dissidence; dissimilation
distraint; distributism; distributist; disunion; disunionism; disunionist; divestiture; divination; divisiveness
diwani; dnssec; doceañista; docker; docketing; dockyard; doctrinaire; doctrinairism; documentalist; dogfight; dogmatism
doldrums; dollarisation; dollarization; domestication; domicide; domination; dominionhood; donee; doping; doppelgänger
dosimetry; doughface; dower; downscaling; downtrodden; downwelling; downwinder; dowry; doxing; doxxing; draftee
dragoman; dragoon; dramatist; dramaturge; dramaturgy; drawback; drawdown; dreadnought; dredging; dreyfusard; dreyfusism
driftnet; dropsonde; drunkard; dryland; dualism; duelling; duma; duopoly; duplicity; durbar; dwarfism; dyarchy
dynamite; dyscalculia; dysentery; dyslexia; dyspraxia; dystopia; démarche; détente; earmark; earmarking; earthwork
easement; eavesdropping; ecclesiology; echinoderm; echogram; eclampsia; eclogue; ecocide; ecocriticism; ecofeminism
ecolinguistics; ecomuseum; econocide; econometrics; economism; ecosocialism; ecstasy; ecumenism; ecumenist; edict
edtech; educator; effectivité; egalitarian; egoism; egotism; eisenacher; ejective; ejido; ekphrasis; electioneering
electrolyser; electrolysis; electromagnetism; elegy; elitism; elitist; elopement; eloquence; emancipist; embeddedness
embodiment; emendation; emergentism; emic; emigrationism; emigré; emolument; emphyteusis; empiricism; emulation
emulator; enactment; encephalitis; encephalization; encirclement; enclave; enclosure; encomendero; encomienda; encomium
enculturation; encyclical; encyclopaedia; encyclopedia; encyclopedism; encyclopedist; endemicity; endemism; endnote
endocrinology; endogamy; endometriosis; endonym; enfeoffment; enforceability; engraving; enjambment; enlistment; enosis
enrichment; enslavement; enslaver; entail; entente; enterovirus; entomologist; entomology; entrainment; entrapment
entrenchment; entrepreneurialism; entrepôt; entrism; entropy; enzyme; epenthesis; ephemera; epicycle; epidemiologist
epigenesis; epigenetics; epigenome; epigenomics; epigram; epigraphy; epilepsy; episcopacy; episcopate; epistemicide
epistolography; epitaph; epithalamium; eprint; equalisation; equalitarianism; equidistance; equifinality; erastianism
erasure; ergativity; errata; erratum; erudition; escheat; escrow; esperantist; esperanto; esports; essayist
establishment; estoppel; estreat; estuary; etatism; ethanol; ethiopianism; ethnoarchaeology; ethnobotany; ethnocentrism
ethnocide; ethnogenesis; ethnographer; ethnohistory; ethnologist; ethnomethodology; ethnomusicology; ethnonationalism
ethnonym; ethnopluralism; ethnoscience; etic; etiology; etymology; eugenicist; eugenics; eukaryote; eulogy; eurasianism
eurobond; eurocentrism; euroisation; euromissile; europeanism; euroscepticism; eurosystem; evacuee; evangelicalism
evangelisation; evangelist; evangelization; evaporation; evapotranspiration; evergreening; evictee; evidentiality
exaltado; exarchate; exceptionalism; exchequer; exclave; exclusionism; exclusivism; exegesis; exequatur; exfiltration
exhaustivity; exhortation; exhumation; exogamy; exogeneity; exome; exon; exoneration; exonym; exoplanet; exorcism
expansionist; expatriate; expatriation; expediency; expellee; explainability; expressionism; expressway; expungement
extensibility; extermination; externality; externalization; exterritoriality; extirpation; extortionist; extractivism
extranet; extraterritoriality; extravagance; exurb; eyre; fabianism; fable; fabrication; facsimile; factionalist
factoring; faddism; faddist; faience; falangism; falangist; falsifiability; falsification; falsificationism
familialism; familism; fanaticism; fandom; farce; fascist; fascistization; fatalism; fatherland; fatwa; favela
favouritism; faísta; fealty; fearmongering; feasting; febronianism; federalisation; federalist; federalization
feedingstuff; feint; femicide; feminicide; feminisation; fenian; fenianism; fentanyl; fertiliser; festschrift; feticide
feud; feudalist; feudatory; feuilleton; fiduciary; fieldwalking; figurine; filiation; filibustering; filmmaking
filovirus; financialisation; financialization; financier; findability; fingerprint; fingerprinting; finlandization
firefighting; firestorm; firman; fiscality; fisherfolk; fisheries; fission; fjord; flank; flaring; flashback
flashpoint; flavivirus; flavouring; flax; flexitime; floatation; flogging; floriculture; flotation; flotilla
fluoridation; flyway; focalization; foco; focoism; foe; folio; folketing; folklorist; folkloristics; folksonomy; fonds
food; foodstuff; foodways; forager; foraging; foraminifera; forbearance; fordism; forebear; forecaster; foreclosure
forefathers; foreshadowing; foresight; forfeiture; forgiveness; forking; formalisation; formalism; fornication
fortitude; fortress; fossilflation; fosterage; foucauldian; foundling; foundry; foundryman; fourierism; fourierist
foxite; fracking; fragmentation; franchisee; franchising; francophile; francophobia; franking; fraternization; freebies
freedman; freedmen; freedpeople; freedwoman; freehold; freeholder; freelancer; freeman; freemasonry; freemium
freethinker; freeware; freikorps; frenchification; fresco; fricative; frigate; frontbencher; fronting; frontispiece
frugality; fuelwood; fueros; functionalism; fungi; fungibility; fungicide; funicular; furlough; fusion; fusionism
fusionist; futurism; führerprinzip; gainsharing; gaitskellite; gallantry; gallicanism; gallium; gamification; gangster
gangsterism; gaol; gaoler; garnishment; garrisonian; garveyism; gasification; gastronomy; gastropod; gatekeeper
gatekeeping; gaullism; gaullist; gazelle; gazetteer; gemstone; gendarme; gendarmerie; genealogist; generalissimo
generalizability; genocidaire; genome; genotype; genro; gentility; gentrification; gentry; geoarchaeology; geocentrism
geodesy; geoeconomics; geofencing; geoid; geoinformatics; geolocation; geomatics; georeferencing; georgic; georgism
geostrategy; geostrophy; geriatrics; germanisation; germanium; germanization; germanophile; germanophobia; germplasm
gerontocracy; gerontologist; gerontology; gerrymander; ghazal; ghettoisation; gigafactory; gillnet; gilt; giolittian
giolittianism; girondin; girondism; glanders; glasnost; gleichschaltung; glider; globalist; gloss; glossary
glottochronology; glyphosate; gnosticism; goatmeat; godfatherism; godlessness; godliness; godmother; godparent
godparenthood; goitre; goldbug; goldfield; goldsmith; goodwill; governability; governorship; govtech; gradualism
gradualist; graft; grahamism; grammarian; grammaticalization; gramscian; grandeur; grantee; grantmaker; grantmaking
graphite; gratuities; gravimetry; grazing; greedflation; greenback; greenbackism; greenflation; greenhushing; greenium
greenwashing; grenade; grenadier; gridlock; griot; grossdeutsch; grotesque; groundfish; groundnut; groupthink; guerilla
guesdism; guesdist; guevarism; guildsman; guillotine; gulag; gunboat; gunfire; gunman; gunpowder; gutsherrschaft
gymnosperm; gynaecologist; gynaecology; gyre; habilitation; habituation; habitus; hacienda; hackathon; hacktivism
hacktivist; haddock; haemodialysis; haemophilia; haemophiliac; haemorrhage; hagiography; haiku; haircut; hajduk; hake
halibut; hallucination; halocline; handgun; handicrafts; handset; hansard; hantavirus; haplotype; harambee; haredi
harki; harvester; hashemite; hashtag; haskalah; haulage; haulier; hawala; hawker; hawkishness; hazing; hazmat
headhunting; headman; headmanship; healthtech; heathenism; heckling; hedgerow; hedonism; hegelian; hegelianism
heliocentrism; heliophysics; hellenization; helotry; hemp; hendiadys; henge; hensopper; hepatitis; heraldry; herbalism
herbalist; herbarium; herbicide; herbivory; herding; heritability; hermeneutics; hermitage; heroin; herpetology
herring; heterarchy; heteroglossia; heteronormativity; heteroscedasticity; heteroskedasticity; hetman; hetmanate
hexameter; hibakusha; hieroglyph; hijab; hijack; hijacker; hijacking; hillwalking; hindcast; hindutva; hinterland
hispanidad; hispanism; hispanization; hispanoamericanism; histology; historicist; historikerstreit; historiographer
historism; hoarding; holism; holocaust; holocene; holograph; holotype; homebuyer; homeopath; homeopathy; homestead
homesteading; homily; hominid; hominin; homogenization; homonymy; homophily; homophobia; honeypot; hooliganism
horoscope; horticulture; hospice; hospitalisation; hospitalization; hospodar; hotelier; hotline; hotspot; housebuilder
howitzer; hulks; humanist; humidity; humiliation; humility; hussar; hustings; hybridity; hybridization; hydrocarbon
hydrocephalus; hydrodynamics; hydrofluorocarbon; hydrographer; hydrography; hydrologist; hydrology; hydrometeorology
hydronym; hydropathy; hydropolitics; hydrostatics; hydrotherapy; hymnal; hymnody; hyperauthorship; hyperbole; hypergamy
hyperglobalisation; hyperglobalization; hyperinflation; hyperlink; hypermarket; hypermedia; hyperscaler; hypertension
hypertext; hyperwar; hypocaust; hypochondria; hypogeum; hypothec; hypothecation; hypoxia; hysteresis; hysteria; icarian
icebreaker; ichthyology; iconoclasm; iconography; iconology; idealist; identifier; ideologue; ideophone; idiographic
idiolect; idiom; ijtihad; illegitimacy; illiberalism; illiquidity; illyrianism; imagism; imbizo; immediatism
immediatist; imminence; immiseration; immunocompromised; immunodeficiency; immunogenicity; immunology; immunotherapy
impairment; impasse; impeachability; imperialist; imperium; impiety; implementation; implicature; impossibilism
impoundment; impoverishment; impressment; imprint; impropriety; imputation; incantation; incapacity; incommensurability
incompatibility; incorruptibility; incrementalism; incubation; inculturation; incunabula; incunabulum; incursion
indemnification; indenture; indexer; indianism; indianization; indictee; indictment; indigenisation; indigenism
indigenismo; indigenization; indigénat; individualist; indivisibility; inducement; induction; induna; inebriate
inebriety; inelasticity; ineligibility; infallibility; infanticide; infantryman; infertility; infidel; infix
inflection; influencer; infodemic; informality; informant; informateur; informationization; informer; informetrics
infostealer; infrasound; ingratitude; inhumation; iniquity; initialization; inkosi; inoculation; inpatient; inquest
inquorate; inscription; insecticide; insetting; insourcing; inspectorate; institutionalization; instrumentalism
insubordination; insularity; insurability; insurrectionary; insurrectionism; insurrectionist; insurtech; integrationism
intelligentization; intendancy; intendant; intercalibration; interception; interchangeability; intercommunalism
intercomparison; interconnectedness; interconnection; interconnector; intercropping; interdependence; interdependency
interdict; interdiction; interdisciplinarity; interferometer; interglacial; intergovernmentalism; interjection
interlanguage; interlocutor; intermediary; intermittency; intermodality; internationalisation; internationalist
internationalization; internee; internment; interpellation; interpolation; interposition; interpretability; interpreter
interpreting; interpretivism; interregionalism; interregnum; intersectionality; intersex; interstate; intertext
intertextuality; interventionist; intestacy; intifada; intonation; intoxication; intranet; intransigence; intron
invective; invertebrate; investiture; inviolability; ionosphere; ironclad; ironmaster; ironworks; irony; irredenta
irredentist; irregularity; irreligion; irreversibility; irrevocability; islamism; islamization; islander; isobar
isogloss; isoglucose; isohyet; isolationist; isomorphism; isopycnal; isotherm; italianization; izimbizo; izinduna
jacksonianism; jacobin; jacobinism; jacobite; jacobitism; jacquerie; jailbreak; jailbreaking; jamming; janissary
jansenism; japanization; japanophobia; jaundice; jeffersonian; jeremiad; jesuitism; jihadi; jihadism; jihadist; jingo
jingoism; jingoist; jobber; joblessness; josephinism; journeyman; jubilee; juche; judeophobia; judicialisation
judicialization; junker; junkerdom; juridification; justiciability; jute; kadet; kahal; keiretsu; kemalism; kemalist
ketamine; keylogger; keynesianism; keyword; khedivate; khedive; khediviate; khilafat; kickback; kidnap; kiln; kindred
kingitanga; kingmaker; kleindeutsch; klepht; kleptocracy; kleptocrat; knacker; kolkhoz; komitadji; kompetenz
korenizatsiia; kowtow; kremlinologist; kremlinology; krill; kulak; kulturkampf; kwashiorkor; laborism; labourism
laches; lagoon; laicisation; laicism; laicity; laicization; lamarckism; landgrave; landlessness; landline
landlockedness; landlordism; landrace; landsturm; landtag; landwehr; larceny; lassallean; lassalleanism; latency
latifundia; latifundio; latifundism; latitudinarianism; lawfare; lawlessness; lazaretto; laïcité; leapfrogging; learner
learnership; leaseback; leasehold; leaseholder; leasing; lebensraum; lectionary; leftism; leftist; legalism; legaltech
legitimation; legitimism; legitimist; legume; leishmaniasis; leitmotif; lekgotla; lemmatisation; lemmatization
leniency; leninism; lenition; leprosy; lessee; lessor; lethality; letterbook; letterpress; leukaemia; leveller
levelling; levirate; lexeme; lexicalization; lexicographer; lexicography; lexicon; lexicostatistics; libel; liberator
liberties; libertine; librarian; librarianship; librettist; libretto; lichen; lichenology; lidar; lien; lieutenancy
lieutenant; lifeboat; ligature; lighthouse; lightship; lightvessel; lignite; liminality; limnology; lineage; linguist
linting; lipid; liquidationism; literati; lithic; lithium; lithography; litigant; litotes; lobola; lobotomy; localism
lockdown; lockout; locomotive; locust; loess; logbook; logging; logogram; logrolling; lokayukta; lokpal; longhouse
longline; longliner; longshoreman; looting; lottery; loxodrome; loyalism; loyalist; luddism; luddite; lumber; lumbering
lumpenproletariat; lusotropicalism; lustration; lutheranism; luxemburgism; lyceum; macaulayite; machete; machismo
machtpolitik; mackerel; macroalgae; macroanalysis; macroecology; macrohistory; macroinvertebrate; madrasa; madrigal
mafia; magistracy; maglev; magnanimity; magnetometry; magnetosphere; magyarization; mahanian; mahdism; mahdist
mainframe; maintainability; maintainer; maintainership; maize; majimboism; majuscule; makerspace; malacology
maladaptation; maladministration; malaise; malapportionment; malayanization; malfeasance; malinformation; malinvestment
malthusian; malthusianism; malus; malvertising; mammography; mammonism; managerialism; mancipation; mandamus
mandarinate; manganese; mania; manning; manoeuvres; manorialism; manslaughter; manufactory; manumission; manure; maoism
maoist; maquis; maquisard; marasmus; marginalia; margining; margrave; mariculture; marketisation; markup; marlin
maroonage; marronage; marsupial; martyrology; marxian; marxist; masculinities; maskil; masque; mastectomy; matchmaker
matchmaking; materiality; maternalism; maternalist; matriarchy; matric; matrilineality; matriliny; matrilocality
matrimony; maxim; maximalism; maximalist; mayoralty; mazzinian; mazzinianism; mccarthyism; mccarthyite; measles
mechanisation; mechanization; mechatronics; mediatization; medicalization; medievalism; megacity; megafauna; megalith
megalopolis; megaproject; megascience; megrim; melancholia; melanoma; melioidosis; melioration; meliorism; melodrama
meltdown; meltwater; meme; memoirist; memorial; memorialisation; memorialization; menagerie; mendelism; mendicancy
mendicant; mendicity; meningitis; menopause; menshevik; menshevism; menstruation; mentalité; mercantilist; mercenarism
merchandising; merchantman; mereology; meritocracy; meritocratic; mesmerism; mesolithic; mesosphere; messianism
mestizaje; mestizo; metabarcoding; metabolite; metabolomics; metafiction; metagenomics; metalworking; metanarrative
metapopulation; metaprogramming; metaresearch; metascience; metathesis; metaverse; meteorologist; methamphetamine
methane; methodism; metonymy; metre; metrology; metropole; mhealth; miasma; microalgae; microbiology; microbiome
microblog; microblogging; microchip; microcomputer; microcontroller; microdata; microeconomics; microfiche; microfilm
microfilming; microform; microgravity; microgrid; microhistory; microinsurance; microlender; microlending; microlith
microloan; micrometeorology; micromobility; microplastics; microprocessor; microprudential; micropublication
microreactor; microrna; microsatellite; microscope; microservice; microwork; midden; middlebox; middlebrow; middleware
midshipman; midstream; midwife; miguelism; militarist; militiaman; millenarian; millenarianism; millennialism
millerandism; millet; millwright; mimesis; mindfulness; minefield; minelayer; minesweeper; minesweeping; minibus
minicomputer; minilateralism; ministate; ministerialism; minnesinger; minoritarianism; minstrelsy; mint; mintage
minuscule; minuteman; mirativity; misalignment; misallocation; misappropriation; miscarriage; miscegenation; miscellany
misfeasance; misgovernance; misogynoir; misreporting; misrule; missal; missiology; mita; mitochondrion; mittelafrika
mitteleuropa; mittelstand; mobocracy; modality; modem; moderado; moderation; modularity; modulation; moiety; mollusc
mollusk; monarchism; monarchist; monetarism; monetarist; monetisation; moneylender; monism; monkfish; monocropping
monoculture; monogamy; monogenism; monograph; monolingualism; monomania; monophthong; monopolist; monopolization
monopsonist; monorail; monsoon; montagnard; moonshine; moonshot; moot; moraine; moralism; moralist; mormonism; morpheme
morphology; mortar; mortgagee; mortgagor; mortmain; mortuary; mosaic; motet; motorway; mountaineering; mpox; muckraker
muckraking; mudslide; mugwump; mulatto; multicasting; multicollinearity; multiethnicity; multimedia; multimorbidity
multinationalism; multiplexing; multiracialism; multistakeholderism; multithreading; mummification; mumps
municipalisation; municipalism; muniments; murabaha; museography; museology; musicology; mutualisation; mutualism
mutualist; mycology; mycotoxin; métayage; nabob; naloxone; namespace; namierism; namierite; nanoelectronics
nanomaterial; nanoplastics; nanopublication; nanosatellite; napalm; narcotics; narodnik; narratee; narrativism
narratology; narrator; narrowband; narrowcasting; nasserism; natech; nativism; nativist; nativization; naturalism
naturalist; naturopathy; navalism; navalist; navicert; navigator; navvy; nazism; neanderthal; nearshoring; necklacing
necropolis; negritude; nematode; neobank; neoclassicism; neoconservatism; neoconservative; neofunctionalism; neolithic
neolithization; neonaticide; neonicotinoid; nephology; neptunism; netizen; neurasthenia; neurodiversity; neuroethics
neuroimaging; neuroinformatics; neurolinguistics; neurology; neuropsychiatry; neurorehabilitation; neurorights
neurosis; neurotechnology; neutering; neutralism; neutralist; neutralization; newbuilding; nickel; nihilism; nihilist
nobleman; nomadism; nomenklatura; nomothetic; nonaligned; nonbelligerency; noncombatant; nonconformist; nonconformity
nonconsumption; nonexportation; nonimportation; nonresistant; nonrestraint; normalisation; normalization; norovirus
nostalgia; notarisation; notary; notation; novation; novella; novelty; novichok; noviciate; novitiate; nowcasting
nullification; nullifier; nullity; numeracy; numeraire; numismatics; nunciature; nuncio; nunnery; nuptiality
nutritionist; négritude; obedience; obituary; objectivity; obrok; obscenity; obscurantism; obscurantist; observatory
obsidian; obstetrician; obstetrics; oceanographer; oceanography; ochlocracy; octavo; octobrist; octopus; offboarding
offensive; officialdom; offsetting; oilman; oilseed; oligopoly; ombudsperson; omnibus; omnichannel; omnimedia
onboarding; onchocerciasis; oncogene; oncology; onomastics; onshoring; ontology; operaismo; operationalization
ophthalmology; opiate; opioid; opium; oppidum; opportunism; opportunist; optimism; optoelectronics; oracle; orality
orangeism; orangism; orangist; oration; orator; oratorio; oratory; orbiter; orchestration; ordinand; ordoliberalism
organicism; organoid; orientalist; originalism; orleanism; orleanist; ornithologist; ornithology; orphanage; orphanhood
orrery; orthodontics; orthography; orthologue; orthopoxvirus; osteoarchaeology; osteopathy; osteoporosis; ostpolitik
ostracism; ostracon; ottomanism; outage; outlawry; outlay; outlier; outpatient; outplacement; overbooking; overbuilding
overcapitalisation; overclassification; overcollateralisation; overcompliance; overconsumption; overcrowding
overexpenditure; overexploitation; overextension; overfitting; overflight; overgrazing; overhang; overharvesting
overheating; overinvestment; overkill; overleveraging; overlordship; overnutrition; overproduction; overregulation
overspending; overtime; overtourism; overweight; owenism; owenite; oxymoron; pacificism; pacificist; packetization
paddy; paediatrician; paediatrics; paedophile; paedophilia; paganism; pagination; paineite; pakeha; palaeoanthropology
palaeoceanography; palaeoclimatology; palaeoecology; palaeoenvironment; palaeogenomics; palaeography; palaeolithic
palaeontology; palaeopathology; palatalization; palatinate; palatine; paleoanthropology; paleobotany; paleoceanography
paleoclimate; paleoclimatology; paleodemography; paleoecology; paleoethnobotany; paleogenomics; paleography
paleolithic; paleontology; paleopathology; paleoproteomics; palimpsest; palladium; palliation; palmerstonian
palmerstonianism; palynology; pamphleteer; pamphleteering; panegyric; pangenome; pantomime; papacy; papism; papyrology
papyrus; paralegal; parallelism; paralogue; paramedic; parameterization; parametrization; paramilitaries; paramilitary
paramountcy; paranoia; paraplegia; paraplegic; parasitism; parasitology; parastatal; paratext; paratransit; paratrooper
parchment; parenthood; parenting; pariah; parity; parlement; parliamentarianism; parliamentarization; parnellism
parnellite; parochialism; parody; parolee; parsing; particularism; partonomy; pasha; passporting; passportization
pastiche; pastoralist; patentability; paternalist; paternity; pathogenesis; pathogenicity; pathology; patria
patriation; patrician; patrilineage; patrilineality; patriliny; patrilocality; patrimonialism; patrimony; patristics
patron; patronato; pauperisation; pauperism; pauperization; pawnbroker; pawnbroking; pawnship; payola; peacebuilder
peacemaker; peasantism; peasantist; peat; peatland; pedestrianisation; pediatrics; peelism; peelite; peerage; peering
pellagra; penetrance; penholder; penholdership; penologist; penology; peonage; peoplehood; peptide; percentile
perceptron; perestroika; perfectibility; perfectionism; perfidy; periodization; permafrost; permitting; peronism
peronist; peroration; perpetuity; perseverance; personalism; personhood; personification; perspectivism; pertussis
pestilence; petitioner; petrochemical; petrodollar; petroglyph; phalanstery; phanariot; pharmacist; pharmacogenomics
pharmacology; pharmacovigilance; pharming; phenology; phenomenology; phenotype; phenotyping; philanthropist
philhellene; philhellenism; philippic; philistinism; philologist; philology; philosemitism; philosophe; phlogiston
phoneme; phonetics; phonology; phonotactics; phosgene; phosphate; photochemistry; photogrammetry; photojournalist
photolithography; photomask; photonics; photoreconnaissance; photoresist; photosynthesis; photovoltaic; phraseology
phratry; phrenologist; phrenology; phycology; phylodynamics; phylogenetics; phylogeny; phylogeography; physiocracy
physiocrat; physiotherapist; physiotherapy; phytolith; phytoplankton; phytosanitary; piazza; picketing; picturesque
pidgin; pietism; pigmeat; pillaging; pillarisation; pillory; pilotage; pinger; pistol; pistolerismo; pithead; pitman
pittite; placebo; placemaking; placeman; placemen; plague; plaice; plainchant; plainsong; planification; plankton
plantation; planter; plasmid; platformization; platitude; platoon; playground; playwright; pleading; plebeian; plebs
pleistocene; plenipotentiary; plenum; plugin; pluralist; plurilateralism; plurilingualism; plutocracy; plutonism
plutonium; poacher; podcasting; podiatry; poetics; polemic; policeman; policewoman; policewomen; policyholder
poliomyelitis; poliovirus; politburo; politicide; politicisation; politicization; polity; pollination; pollinator
pollock; polonization; polonophile; polyandry; polycentricity; polycentrism; polycentrist; polycrisis; polygenism
polygyny; polymath; polypharmacy; polyphony; polyploidy; polysemy; polysynthesis; polytechnic; pontificate; popery
poplarism; poppy; portability; positionality; positivist; possibilism; possibilist; postage; postbank; postcolonialism
postcoloniality; postdoc; posterity; posthole; posthumanism; postmillennialism; postnationalism; postposition
postprint; postrevisionist; postulant; potash; potentate; pothole; potlatch; potsherd; pottery; potwalloper; powellism
poxvirus; praesidium; praetor; praetorian; praetorianism; pragmatics; praxis; preacher; prebunking; precariat
precarity; precept; precipitation; preconditioner; precoordination; predation; predestination; predictability
predistribution; preemption; prefect; prefecture; prefix; preformation; prehistory; prematurity; premiership
premillennialism; premiumisation; prepayment; preponderance; preposition; preprint; prequalification; preregistration
presbyterianism; prescription; presenteeism; presentism; presentist; presidentialisation; presidentialism; presidium
presupposition; pretender; pretexting; pretraining; prevalence; primacy; primatology; primer; primitivism
primogeniture; principate; prioress; privateering; priyayi; probability; probate; probity; proconsul; procyclicality
prodrazverstka; producerism; professorship; profiling; profiteer; profiteering; prognosis; progresista; prohibitionism
prohibitionist; prokaryote; prolepsis; proletarianization; proletcult; proliferator; promoter; promulgation
pronatalism; pronoun; pronunciamiento; proofreading; propagandist; propellant; prophecy; prophylaxis; propitiation
proprietor; proptech; prorogation; proscription; proselytism; proselytization; proslavery; prosody; prosopographical
prosopography; prospectus; prosumer; protagonist; protectionist; protein; proteome; proteomics; protohistory
proudhonism; proudhonist; provenance; proverb; providence; provincialism; provisioning; proxy; proxyholder; psalm
psalter; pseudepigrapha; pseudogene; pseudonymisation; pseudonymity; pseudonymization; pseudoscience; psychiatrist
psychoanalysis; psychohistory; psycholinguistics; psychometrics; psychosis; psychosurgery; psychotherapist
psychotherapy; pteridophyte; puberty; publican; punctuality; puppeteer; puppetry; purdah; purge; purveyor; pushback
putsch; pycnocline; quackery; quadrant; quadriplegia; quaestor; quakerism; quango; quantile; quartermaster; quarto
quay; qubit; queenship; quellenkritik; quietism; quinoa; quire; quisling; quislingism; rabies; racialism; racialist
racket; racketeer; rackrenting; radioactivity; radioisotope; radiology; radiometer; radionuclide; radiosonde
radiotelegraph; radiotelegraphy; radiotelephone; radiotherapy; railhead; railroad; railwayman; ralliement; rallié
rambler; randlord; rangeland; rankean; rankeanism; rapacity; rapeseed; rapine; rapporteur; ratepayer; rationalisation
rationalization; raupatu; reactionary; readership; readmission; reaganism; realpolitik; reanalysis; reappointment
reapportionment; rebranding; reburial; recalcitrance; recall; receivables; receivership; recension; recidivist; recital
reclassification; recolonization; reconnaissance; reconstructionism; recontact; recount; recruiter; rectification
rectitude; recusal; recyclate; redaction; redemarcation; redemption; redemptionism; redenomination; redeployment
redfish; rediscount; redistributionism; redistricting; redlining; redmondite; reductionism; reduplication; reenactment
reentry; refactoring; referee; referral; refinancing; refinery; reflagging; reflation; reflexivity; reforecast
reformation; reformatory; reformism; reformist; refoulement; refoundation; refurbishment; refusenik; regalism
regasification; regency; regeneracionismo; regeneration; regenerationism; regesta; regicide; regiment; regionalisation
registrant; registrar; registry; regressor; regroupment; regtech; regularization; regulationism; rehab; rehypothecation
reichstag; reindustrialisation; reindustrialization; reinsurer; reinvestment; rejuvenation; reliability; religiosity
remanufacturing; remedial; remediation; remembrance; remilitarization; remineralization; remonstrance; remorse
remunicipalisation; rendition; renegade; renewal; renovation; rentiers; renunciation; reoffending; repairability
repartimiento; repeal; repealer; repentance; replenishment; replication; repo; reportage; repository; repossession
representativeness; representivity; repricing; reprieve; reprint; reprocessing; reptile; republican; repudiation
requisition; requisitioning; rerouting; rescheduling; rescission; rescript; reservationist; reservist; reshoring
reshuffle; resistancialism; reskilling; resolvability; respiration; respirator; responsiveness; restocking; resupply
resurgence; retailing; retorsion; retraction; retraining; retranslation; retreat; retrenchment; retrocession; retroflex
retrovirus; returnee; reusability; revaluation; revanche; revanchism; revanchist; revenge; revisionism; revisionist
revitalization; revivalism; revivalist; revocation; revolutionary; revolutionism; revolutionist; revolver; revue
rewilding; rezidentura; rezoning; rhetoric; rhyme; ribbonism; ribosome; rice; ricin; rickets; ridership; rideshare
rifle; righteousness; rightism; rightist; riksdag; rinderpest; rioting; riparian; risorgimento; ritualism; ritualist
roaming; robbery; robocall; rocketry; rockinghamite; rollback; rollover; romanisation; romanization; rootkit
roundhouse; router; routing; rover; royalism; royalist; royalties; rubella; rubrication; rumour; runway; ruralism
russification; russophile; russophobe; russophobia; ryot; ryotwari; sabbatarian; sabbatarianism; saboteur; sacrament
sacristy; safeguarding; saga; sainthood; saithe; sakoku; salafism; salinization; salisburian; salmon; saloon
saloonkeeper; salvage; samizdat; samurai; sanatorium; sandbank; sandboxing; sandeel; sanitarian; sanjak; sapper
sardine; sargassum; sarin; sarvodaya; sati; satire; satisficing; satyagraha; savagery; savannah; sawmill; scab
scalawag; scallop; scam; scapegoat; scapegoating; scarification; scatterometer; schism; schismatic; schistosomiasis
schizophrenia; scholasticism; scholia; scholiast; scientism; scientometrics; scouting; scoutmaster; scrapie; scribe
scriptorium; scrubber; scurvy; seabird; seafarer; seafaring; seafood; seagrass; sealift; seamount; seaplane; seaport
seasonality; seaweed; secessionism; secessionist; sectionalism; secularist; secularity; securities; sedentism
sedimentation; seigneurialism; seigniorage; seigniory; seisin; seismicity; seismology; seismometer; selfishness
selflessness; semantics; seminarian; seminary; sensemaking; sentry; sepoy; septennate; sequestration; serendipity; serf
serfdom; sergeant; serialization; seriation; sericulture; serology; seroprevalence; serotype; serum; serviceman
servicewoman; servility; severalty; sextant; sextortion; shack; shaman; shamanism; sharecropper; shareholding
shareware; sharia; sharifian; shebeen; shechita; sheepmeat; shellfish; shelling; sheriff; shibboleth; shipper
shipwreck; shipwright; shipyard; shoal; shogunate; shootdown; shrapnel; shrievalty; shrimp; shrinkflation; shura
sidecar; sideloading; sigillography; signatory; silicosis; siltation; silverite; silviculture; silvopasture; simile
simony; simulcasting; sinecure; singularity; sinicisation; sinicization; sinkholing; sinocentrism; sinologist; sinology
sinophobia; sisal; sisterhood; skewness; skipjack; skirmish; skyjacking; slag; slaughterhouse; slaveholder
slaveholding; slaver; slavocracy; slavophile; slavophilism; slogan; slovakism; slowbalisation; slowbalization
smallholding; smallsat; smelting; smishing; smychka; snakebite; snapback; sniper; snowpack; sobriety; socage
sociability; socialization; sociolect; sociolinguistics; sociologist; sociometry; solemnisation; solicitor; solidarism
soliloquy; solutionism; solver; sonar; sonderweg; songun; sonnet; sorcery; sorghum; sororate; sortition; sovereignism
sovereigntism; sovereigntist; soviet; sovietisation; sovietization; sovietologist; sovietology; soybean; spaceport
spacewalk; speakeasy; speakership; speciation; specie; speculator; speleothem; spencean; spillback; spillover
spinsterhood; spintronics; splinternet; splittism; spoiler; spoils; spoliation; spontaneism; spontaneity; spoofing
sportsmanship; sportswashing; sprat; spurdog; spycraft; spymaster; squadrism; squadrismo; squadron; squatting; squid
squire; squirearchy; staatenbund; stablecoin; stadholderate; stadtholder; stadtholderate; stagecraft; stakhanovism
stalagmite; stalemate; stalinism; stalinist; stalkerware; stammering; standpipe; stanza; statelessness; stationarity
statism; statist; stayaway; steadfastness; steamboat; steamship; steelmaker; steelmaking; steelworker; steelworks
steganography; stemmatics; stepchild; stepfather; stepmother; stevedore; stevedoring; stillbirth; stipend
stochasticity; stockbroker; stockbroking; stockholder; stockholding; stockjobbing; stockpile; stockpiling; stokvel
storting; storytelling; stowaway; strait; stratagem; stratigraphy; stratosphere; streamflow; streetcar; streetscape
strontium; structuralism; structuration; stucco; studentification; stunning; stunting; sturgeon; stylistics; stylometry
subaltern; subalternity; subcontractor; subculture; subduction; subfield; subinfeudation; subjection; subjectivism
subjectivity; sublime; submersible; subordination; subrecipient; subrogation; subscribership; subsidence
subsidiarization; subsidiary; subsidies; subsidisation; subsidization; subsistence; substitutability; substratum
subtitling; suburbanisation; suburbanization; suburbia; subversive; suffix; suffragette; suffragism; suffragist; sugar
sukuk; sultanate; summons; sundial; superannuation; superbug; supercomputing; superconductivity; superconductor
superdelegate; superficies; superintelligence; superlevy; supermajority; supersite; superspreader; superstrate
supertanker; supranationalism; supranationality; supremacism; supremacist; suptech; surcharge; surety; surrealism
surrogacy; surveyor; sustainment; suttee; suzerain; suzerainty; swadeshi; swaraj; swatting; sweetener; switchover
swordfish; syllabary; symbiosis; synchrotron; syncretism; syndemic; syndicalism; syndicalist; synecdoche; synergy
synodality; synonymy; syntax; syphilis; systematics; szlachta; taboo; tabun; tachograph; tactics; taikonaut; tailings
tailism; takaful; takedown; takfiri; taluqdar; tannery; tantalum; tanzimat; tapering; taphonomy; tariffication
tattooing; taxonomist; taylorism; tco2e; techlash; technophobia; technopole; technopolitics; technoscience
technosphere; tectonics; teetotaler; teetotalism; teetotaller; teff; telco; telecare; telecenter; telecentre; telecom
telecommuting; teleconference; teleconnection; teledensity; telegraphy; telehealth; telemarketer; telemarketing
telematics; telemetry; teleology; teleoperation; telepresence; telescope; teletext; televangelism; televangelist
teleworking; telex; telomere; tenantry; tenderer; tendering; tenderpreneur; tenderpreneurship; tenement
tephrochronology; territorialism; territoriality; tertiarisation; tertiarization; testator; testimonio; tetanus
teutonism; textualism; thalassocracy; thalidomide; thalweg; thatcherism; thaw; theodicy; theodolite; theosophist
theosophy; thermidorian; thermocline; thermodynamics; thermoluminescence; thermometer; thesaurus; tholos; thompsonian
thorium; thraldom; thrift; throttling; thuggee; thunderstorm; timeshare; tithe; titoism; titoist; tocquevillian
tokamak; tokenisation; tokenism; tokenization; toleration; toll; tolling; tonnage; toolchain; toothfish; topography
toponymy; tort; tory; toryism; totalitarian; totem; totemism; touristification; towage; townscape; township; toxicology
toxin; trachoma; tractarian; tractarianism; tradability; tradecraft; traditionalism; traditionalist; tragedy
tragicomedy; traineeship; traitor; tramadol; tramway; tranche; tranching; tranquillity; transcendentalism
transcendentalist; transcriptome; transcriptomics; transdisciplinarity; transformism; transgender; transhipment
transhumance; transhumanism; transistor; transitivity; translanguaging; translatability; translator; transliteration
transmissibility; transmutation; transnationalism; transphobia; transponder; transposition; transsexual; transshipment
transubstantiation; trasformismo; trawler; trawling; treachery; treatise; treebank; treintista; trekboer; trench
triage; trialism; trialist; triangulation; tribulation; tribunalisation; tribunate; tribune; trickster; tricolour
trilemma; trilogue; tripartism; tripolarity; tritium; triumphalism; troll; trolleybus; trolling; troopship; tropopause
troposphere; trotskyism; trotskyist; troubadour; trousseau; truancy; truant; trudovik; trusteeship; truthfulness
trypanosomiasis; tsarism; tularaemia; tularemia; tumulus; tungsten; turbidity; turbot; turbulence; turcophile
turcophobia; turkification; turnback; turncoat; turnerian; turno; turnover; turnpike; tutelage; typeface; typescript
typesetting; typhoid; typhus; typography; typology; typosquatting; tyrannicide; uberization; ubuntu; uhuru; uitlander
ujamaa; ukase; ukaz; ukrainianization; ukrainization; ukrainophile; ukrainophilism; ukuthwala; ultimogeniture
ultramontane; ultramontanism; ultranationalism; umlaut; ummah; umpire; unbanked; unbelief; unbundling; uncanny
unchurched; uncial; unconstitutionality; underachievement; underbanked; underbidding; undercapitalisation
underconsumption; underconsumptionism; undercutting; underdetermination; underexpenditure; underfunding; undergrounding
underimmunized; underinsurance; underinvestment; undernourishment; underpricing; underrepresentation; undersecretary
underspending; undersupply; underwriter; underwriting; undocumented; ungovernability; unhoused; unicameralism; unicorn
uniformitarianism; unilateralist; uninsurability; unionism; unionist; unipolarity; unitarian; unitarianism; unitarism
unitarist; universalism; universalization; untouchability; untouchable; untranslatability; unvaccinated; upskilling
upwelling; upzoning; urabist; urbanism; urbanist; urbicide; urnfield; usufruct; usurer; usurpation; utilitarianism
utilities; utopian; utopianism; vaccinator; vaccinology; vagrancy; vagrant; valency; valor; valorisation; valour
valuation; vanadium; vanguard; vanilla; vaping; varguismo; variolation; varve; vassal; vassalage; vaudeville
vectorization; veganism; vegetarian; vegetarianism; vellum; vendetta; veneration; vengeance; venizelism; venizelist
ventilator; verifiability; vernacular; versioning; verstehen; vertebrate; vesicant; viceroy; viceroyalty; victimhood
victimisation; victimology; videotex; vietnamization; viewership; vigilantism; vignette; vilayet; villagisation
villagization; villanelle; villeinage; vineyard; vintner; virality; virement; virology; virtualization; virulence
vishing; vitalism; viticulture; vitrification; vivisection; vizier; vocation; voidability; volapük; volcanism; volk
volksdeutsche; volksgemeinschaft; volkskapitalisme; volkstaat; volost; voluntarism; voluntaryism; voluntaryist
voluntourism; vonckist; voortrekker; vormärz; vorticity; voucher; vulgarization; wafd; wafdism; wafdist; wafer; waiver
walkability; waqf; wardship; warehousing; warlordism; warmonger; warrant; warranty; warship; wasting; watchtower
waterboarding; watermarking; watershed; wayleave; weaponization; wearables; weathering; web3; weberian; webometrics
weightage; welfarism; weltpolitik; wesleyanism; westbindung; westerlies; westernization; westernizer; westintegration
westpolitik; whaler; whaling; wharf; wharfage; whataboutism; wheat; wheelchair; whig; whiggery; whiggish; whiggism
whip; whipping; whistleblowing; whiteboy; whiteboyism; whiteness; whiting; whitleyism; wholesaler; wholesaling
wideband; widower; widowhood; wilkite; wilsonian; wilsonianism; windfall; wireline; wiretap; witenagemot; woodcut
workerism; workfare; workhouse; writ; wumao; wunderkammer; xenophilia; xenophobe; xenotransplantation; xerophthalmia
xylella; yaws; yellowcake; yeoman; yeomanry; yeshiva; yield; yishuv; yugoslavism; zaibatsu; zakat; zamindar; zamindari
zapatismo; zapatista; zealot; zealotry; zeitgeschichte; zemstvo; ziggurat; zimmerwaldist; zinc; zionism; zionist
zollverein; zooarchaeology; zookeeper; zoologist; zoology; zoonoses; zoonosis; zoonotic; zooplankton; zootechnics
émigré; épuration; étatisme; évolué
