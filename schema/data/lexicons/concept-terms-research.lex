# Phrases that are terms by themselves: research organizations, scholarship, software and observation.
list subject_terms
3d model; abrupt change; absence data; absolute chronology; absolute dating; absolute risk; absolute salinity
abstract submission; abundance data; abyssal ocean; academic book; academic department; academic elite
academic evaluation; academic genealogy; academic hierarchy; academic labor market; academic librarian
academic precarity; academic prestige; academic promotion; academic search engine; academic social network
academic tribe; academy of sciences; access committee; accessibility guideline; accessibility statement
accessible document; accessible format; accountability framework; accusative case; acknowledgement section
acoustic doppler current profiler; acoustic monitoring; acoustic phonetics; acoustic survey; acoustic tomography
acquiescence bias; action at a distance; activist archive; ad hoc group; adaptation studies; adaptive mesh refinement
added entry; admiralty chart; adventure novel; adventure story; advisory panel; aerial archaeology
aeronautical meteorology; aerosol forcing; aerosol optical depth; aerosol-cloud interaction; affect theory
affective fallacy; african studies; age-set system; ageing research; agency and structure; agency autonomy
agency slack; agency theory; agent-based simulation; agglutinative language; aggregate data; agile methodology
agreement marker; agricultural meteorology; agrometeorological service; ai-assisted writing; air pressure; air pump
air quality forecasting; air-sea exchange; air-sea flux; air-sea gas exchange; air-sea interaction
airborne laser scanning; airborne lidar bathymetry; aircraft observation; aircraft-based observation
alchemical tradition; algebraic notation; alignment type; allele frequency; alliterative verse; allocation concealment
alternate history; alternative explanation; alternative splicing; amendment process; american studies; anadromous fish
analytic narrative; analytic transparency; analytical engine; anatomical theatre; ancestor veneration
ancestral diversity; ancestry bias; ancient dna; animal domestication; animal migration; animal movement
animal tracking; annotated corpus; annotation guideline; annotation scheme; annotation tool; annual cycle; annual mean
anonymous peer review; anonymous review; antarctic bottom water; antarctic circumpolar current; antarctic expedition
antarctic sea ice; anthropogenic carbon; anthropological linguistics; anthropology of religion; anti-harassment policy
anti-science; antimicrobial resistance gene; antiquities market; antler working; anxiety of influence; apex body
appeals process; application profile; applied anthropology; applied meteorology; appraisal theory; approval plan
arabic science; aragonite saturation; archaeological archive; archaeological assemblage; archaeological chronology
archaeological collection; archaeological conservation; archaeological context; archaeological culture
archaeological data; archaeological dating; archaeological deposit; archaeological ethics; archaeological evaluation
archaeological evidence; archaeological feature; archaeological fieldwork; archaeological find
archaeological impact assessment; archaeological interpretation; archaeological investigation; archaeological landscape
archaeological method; archaeological mitigation; archaeological monument; archaeological park; archaeological practice
archaeological prospection; archaeological record; archaeological remains; archaeological report
archaeological resource; archaeological science; archaeological stratigraphy; archaeological survey
archaeological theory; archaeological typology; archaeological watching brief; archaic period; archaic state
architecture board; architecture decision record; archival diaspora; archival information package; archival studies
archived website; arctic amplification; arctic expedition; arctic oscillation; areal linguistics; argo float
aristotelian physics; armchair anthropology; armillary sphere; array programming; art library; art museum
artefact evaluation; arthurian legend; articulatory phonetics; artifact evaluation; ash cloud; aspect marker
assessment criterion; assessment framework; assessment metric; assimilation rule; associate editor; astronomical table
atlantic meridional overturning circulation; atlantic multidecadal oscillation; atlantic multidecadal variability
atmospheric blocking; atmospheric boundary layer; atmospheric chemistry; atmospheric circulation
atmospheric composition; atmospheric deposition; atmospheric dynamics; atmospheric general circulation
atmospheric model; atmospheric physics; atmospheric reanalysis; atmospheric river; atmospheric science
atomistic fallacy; attribution licence; audiovisual collection; audit anthropology; audit culture; audit society
audited accounts; auteur theory; authentication and authorization infrastructure; author accepted manuscript
author agreement; author contribution statement; author disambiguation; author fee; author function
author identification; author identifier; author name disambiguation; author survey; author-pays model; authority data
authorized access point; authorship criterion; autobiographical fiction; automated indexing; automatic differentiation
automatic weather station; autonomous platform; autonomous surface vehicle; autonomous underwater vehicle
autosegmental phonology; auxiliary verb; avant-garde; aviation weather; awards committee; axiomatic method
back-of-the-book index; background error covariance; backwards incompatibility; ballot comment; ballot resolution
band society; bardic poetry; bargaining model; baroclinic instability; basal melting; base manuscript; base map
base text; basic observing network; basic word order; basket trial; batch effect; bathymetric chart; bathymetric data
bathymetric grid; bayesian analysis; bayesian phylogenetics; bazaar model; behavioral archaeology; behavioral modernity
behavioural intervention; belles-lettres; bench to bedside; benevolent dictator for life; benthic community
benthic habitat; benthic invertebrate; best current practice; best practice manual; best-seller list; best-text method
bias adjustment; biblical archaeology; bibliographic citation; bibliographic entity; bibliographic exchange
bibliographic format; bibliographic framework; bibliographic information; bibliographic instruction
bibliographic model; bibliographic research; bibliographic search; bibliographic standard; bibliographic utility
bibliometric data; bilateral descent; binary format; binomial nomenclature; bio-optics; biodiversity assessment
biodiversity change; biodiversity data; biodiversity informatics; biodiversity knowledge; biodiversity observation
biodiversity observation network; biodiversity policy; biodiversity research; biodiversity survey; biogeochemical cycle
biogeochemical float; biogeochemical sensor; bioinformatics pipeline; bioinformatics tool; bioinformatics workflow
biological anthropology; biological carbon pump; biological collection; biological invasion; biological material
biological monitoring; biological oceanography; biological pump; biological record; biological recording
biological station; biomarker discovery; biomass burning; biomedical data; biomedical imaging; biomedical informatics
biomedical ontology; biomedical science; bird observatory; bird ringing; bird survey; bird watching; birds of a feather
birth cohort; birth cohort study; bit-level preservation; black-body radiation; blame shifting; blocking event
blood circulation; body technique; book historian; book processing charge; boolean search; borrow checker
botanic garden; botanical nomenclature; bottom water; boundary condition; boundary current; boundary layer
boundary organization; boundary spanning; brain imaging; brain mapping; branch protection; breakout group
breakout session; breeding bird survey; brewer-dobson circulation; bridge funding; broader term; bronze age
bronze casting; bronze open access; bucolic poetry; build provenance; bulk data; bureaucratic authority
bureaucratic culture; bureaucratic pathology; bureaucratic reputation; burial chamber; burial mound; burial practice
burial rite; burial site; byzantine studies; cabled observatory; calibration curve; caloric theory; camera trap
camera trapping; camera-ready; cancer genome; cancer genomics; candidate gene; capability maturity model
carbon cycle feedback; carbon export; carbon feedback; carbon footprint of research; carbon-aware computing
carbon-climate feedback; carbonate chemistry; carbonate pump; carbonate saturation state; carbonate system
care principle; career pathway; carrier screening; carrier type; cartographic generalization; cartographic symbol
cascade testing; cascading peer review; case marking; case report; case selection; case system; castle studies
cataloging department; cataloging ethics; cataloguing code; cataloguing in publication; catchment hydrology
cathedral library; causal chain; causal claim; causal complexity; causal effect; causal explanation; causal gene
causal variant; causewayed enclosure; cave art; celestial sphere; cell atlas; cell differentiation; cell line
cell line authentication; cell lineage; cell theory; cell type; ceramic analysis; ceramic petrography; ceramic typology
certainty of evidence; challenge trial; chamber tomb; chaos theory; character development; charcoal analysis
charitable status; chart compilation; chart correction; chart coverage; chart distribution; chart folio
chart maintenance; chart maker; chart production; chart scale; chart scheme; chart series; chart symbol; chart update
chat reference; chaîne opératoire; chemical database; chemical oceanography; chemical revolution
chemical transport model; chemistry-climate model; child language; childcare support; chlorophyll concentration
chlorophyll fluorescence; chromosomal abnormality; chromosomal rearrangement; chronological subdivision
circulation policy; circumpolar current; cist burial; citation accuracy; citation advantage; citation behavior
citation behaviour; citation bias; citation context; citation data; citation error; citation file; citation function
citation indexing; citation justice; citation manipulation; citation theory; citation tracking; citation window
citizen humanities; citizen science data; civil sphere; classical archaeology; classical mechanics; classical period
classical philology; clay tablet; click consonant; climate application; climate archive; climate assessment
climate classification; climate community; climate data rescue; climate dataset; climate dynamics; climate expert
climate forcing; climate history; climate impact assessment; climate index; climate indicator; climate information
climate intervention; climate knowledge; climate literacy; climate mean state; climate model output; climate normal
climate observing system; climate outlook; climate outlook forum; climate proxy; climate reanalysis
climate reconstruction; climate response; climate reversibility; climate shift; climate signal; climate simulation
climate stabilization; climate state; climate statistics; climate trend; climate vulnerability assessment; climate zone
clinical audit; clinical coding; clinical data management; clinical data sharing; clinical decision support
clinical effectiveness; clinical endpoint; clinical equipoise; clinical ethics; clinical geneticist; clinical genetics
clinical genomics; clinical governance; clinical informatics; clinical investigation; clinical investigator
clinical laboratory; clinical linguistics; clinical outcome; clinical phenotype; clinical practice; clinical sequencing
clinical significance; clinical study; clinical terminology; clinical trial participant; clinical trial registration
clinical trial registry; clinical trial transparency; clinical trials unit; clinical utility; clinical validity
closed rule; closed source; cloud condensation nuclei; cloud cover; cloud feedback; cloud formation; cloud microphysics
cloud parameterization; cluster lead; cluster randomized trial; co-authorship; co-citation; co-design; co-production
co-production of knowledge; coast survey; coastal current; coastal hazard; coastal ocean; coastal survey
coastal topography; coastal upwelling; coastal upwelling system; code archive; code availability; code chart
code citation; code generator; code of conduct enforcement; code point; code publication; code style; coder training
coding rule; coercive isomorphism; cognatic descent; cognitive anthropology; cognitive archaeology
cognitive behavioral therapy; cognitive linguistics; cognitive neuroscience; coherence relation; coin hoard; cold front
cold seep; collaborative review; collecting practice; collection analysis; collection assessment; collection evaluation
collection management system; collection-level description; collections management; collective collection
collider bias; colonial anthropology; colonial collection; comedy of humours; commedia dell'arte; comment resolution
commercial archaeology; commercial data; commercial publisher; commercial software; committee draft
committee jurisdiction; common alerting protocol; common data element; common data model; common descent
common variant; commons governance; commons-based peer production; communications plan; community adoption
community advisory board; community archaeology; community call; community code; community contribution
community curation; community ecology; community engagement in research; community feedback; community infrastructure
community input; community library; community norm; community ownership; community partner; community science
community software; community trial; community-based monitoring; community-driven development
community-driven standard; community-engaged research; community-led publishing; community-owned infrastructure
companion diagnostic; comparative anatomy; comparative case study; comparative genomics
comparative historical analysis; comparative historical method; competence framework; competing interest
compiler extension; compiler optimization; compiler vendor; complaints and feedback mechanism; complement clause
complex disease; complex intervention; complex trait; compound extreme; compound flooding; computational archaeology
computational environment; computational notebook; computational research; computer algebra system
computer-supported cooperative work; computing humanist; concept formation; concept paper; conceptual metaphor
conceptual stretching; conceptual understanding; condorcet method; conductivity-temperature-depth profiler
conference travel; confessional poetry; confidence in the evidence; confidential data; conflict archaeology
conflict data; conformance requirement; conjoint experiment; consensus conference; consensus document
consensus guideline; consensus standard; consensus statement; consensus-based decision; consent code; consent form
consent model; consent process; conservation biologist; conservation biology; conservation ethics
conservation planning; conservation science; consonant cluster; consonant inventory; consonant shift
consortial agreement; consortial licensing; constant comparative method; constant expression; constituent order
constituent structure; constitution amendment; constructed language; construction grammar; contact language
contact linguistics; contagion theory; content drift; content type; contested heritage; context sheet
continental margin; continental slope; contingency theory; continuing resource; continuous benchmarking
continuous plankton recorder; contour line; contract archaeology; contributor covenant; contributor experience
contributor guide; control field; controlled experiment; controlled human infection; convection-permitting model
convective parameterization; convective system; convergence zone; conversational implicature; cooperative cataloguing
coordinate indexing; coordinate reference system; coordinate system; coordinated disclosure; coordinating centre
coordination game; copernican revolution; copernican system; copper age; copy cataloging; copy number variant
copy number variation; copyright retention; copyright transfer; copyright transfer agreement; coral record
core language; core outcome set; core project; core-periphery; coriolis force; corporate ethnography
corporate membership; corporate sponsorship; corpus annotation; corpuscular theory; correction notice
correspondence group; correspondence network; cosmic radiation; cost of publication; cost-utility analysis
coupled climate model; coupled model intercomparison; court masque; courtly literature; courtly poetry
craft specialization; creative commons license; cremation burial; crisis simulation; criterion validity
critical appraisal; critical cataloging; critical code studies; critical heritage; critical juncture
critical librarianship; critical period hypothesis; critical realism; critical reception; critical software
critically endangered species; crop genomics; crop mark; cross-cultural comparison; cross-cultural psychology
cross-cultural study; cross-cutting activity; cross-cutting theme; cross-national research; cross-national survey
cross-platform support; cross-reference; crossover trial; crowdsourced bathymetry; crowdsourced metadata; crucial case
crustal deformation; cult site; cultural adaptation; cultural affiliation; cultural anthropology; cultural artifact
cultural chronology; cultural construct; cultural continuity; cultural diffusion; cultural ecology
cultural evolutionism; cultural horizon; cultural journalism; cultural layer; cultural period; cultural protocol
cultural resource management; cultural sequence; cultural significance; cultural sociology; cultural trait
cultural universal; culture and personality; culture history; cumulative advantage; cuneiform script; cuneiform tablet
current meter; current research information system; curriculum advisory committee; cylinder seal; dactylic hexameter
dance ritual; dangerous wreck; data access agreement; data access procedure; data access review
data and safety monitoring; data appraisal; data assembly centre; data attribution; data citation principle
data competency; data completeness; data consumer; data contributor; data conversion; data coordinating center
data coordinating centre; data creator; data credit; data custodian; data denial experiment; data deposit
data deposition; data depositor; data description; data descriptor; data discoverability; data disposal
data documentation; data donation; data enclave; data engineer; data exchange policy; data fabric; data federation
data feminism; data field; data frame; data hosting; data interchange format; data journal; data licence
data management team; data manager; data mart; data maturity; data maturity model; data mesh; data monitoring committee
data originator; data passport; data practitioner; data professional; data publishing; data quality assurance
data quality control; data race; data repatriation; data safe haven; data safety monitoring board; data sharing plan
data sharing policy; data stewardship training; data storage infrastructure; data submission; data telemetry
data timeliness; data transformation; data type registry; data uncertainty; data use agreement; data use limitation
data verification; data visiting; data workflow; data wrangling; data-sparse region; dative case; daughter language
dead reckoning; decadal climate prediction; decadal prediction; decadal variability; decadent movement
decolonial theory; decolonization of the museum; deep convection; deep float; deep mapping; deep ocean
deep phenotyping; deep time; deep water formation; deep-sea biology; deep-sea coral; deep-sea drilling; deep-sea fauna
deep-sea observation; deep-sea sediment; defect report; defect resolution; definite article; degrees of freedom
delayed mode; delayed open access; delayed-mode data; delegation theory; deliberative quality
demand-driven acquisition; dementia research; demic diffusion; dental calculus; dependency grammar; dependency parsing
deposit agreement; deposit licence; depth area; depth contour; derivational morphology; descent rule
descriptive cataloging; descriptive linguistics; deserted medieval village; design rationale; designated community
desk-based assessment; detection and attribution; deterministic forecast; deus ex machina; developer-funded archaeology
developing country scientist; development anthropology; development discourse; development-led archaeology
deviant case; dew point; diagnostic accuracy; diagnostic odyssey; dialect atlas; dialect continuum; dialect geography
dialogue form; diapycnal mixing; dictionary making; didactic poetry; diet reconstruction; difference engine
differential calculus; differential expression; differential object marking; differential positioning
digital archaeology; digital bathymetric model; digital cultural heritage; digital elevation model; digital ethnography
digital exhibition; digital object architecture; digital philology; digital repatriation
digital research infrastructure; digital specimen; digital terrain model; digital trace data
direct-to-consumer genetic testing; disciplinary society; discovery layer; discovery system
discursive institutionalism; discursive power; disease classification; disease mechanism; disease model
disease ontology; disease progression; dispute resolution process; dissolved inorganic carbon; dissolved organic carbon
dissolved oxygen; dissonant heritage; distinctive feature; distributed governance; distributed leadership
distributed team; distributed version control; distributed work; distributive theory; diurnal cycle; diverse population
diversity and inclusion; diversity management; dna barcode; dna barcoding; dna methylation; dna sequence
dna sequence data; dna sequencing; document encoding; document representation; document theory
document type definition; documentation movement; domain decomposition; domain expert; domain knowledge
domain ontology; domain repository; domain scientist; domestic tragedy; domestication and foreignization
dominant inheritance; double diffusion; downstream project; draft international standard; dramatic poetry
dramatic theory; dramatis personae; drifting buoy; drug efficacy; drug repurposing; drug target; drug trial
dual inheritance theory; dust aerosol; dynamic capability; dynamic consent; dynamic meteorology; dynamic sea level
dynamic topography; dynamic vegetation model; dynamical downscaling; e-book; e-book lending; e-book licensing
e-infrastructure; e-lending; e-navigation; e-research; e-science; early career award; early career network
early career professional; early medieval period; early printed book; early urbanism; earth energy imbalance
earth radiation budget; earth system modelling; earth's energy budget; eastern boundary upwelling; ebb tide
echo sounding; eclectic edition; ecological anthropology; ecological data; ecological indicator; ecological modelling
ecological monitoring; ecological niche; ecological observatory; ecological resilience; ecological station
ecological succession; ecological validity; economic evaluation; ecosystem assessment; ecosystem change
ecosystem classification; ecosystem condition; ecosystem extent; ecosystem function; ecosystem functioning
ecosystem indicator; ecosystem model; ecosystem modelling; ecosystem monitoring; ecosystem resilience
ecosystem status report; ecosystem structure; ecosystem-based fisheries management; eddy covariance
eddy kinetic energy; edited collection; edition statement; editorial bias; editorial conflict of interest
editorial misconduct; editorial review; editorial workflow; effective radiative forcing; ekman pumping; ekman transport
election committee; electrical machine; electromagnetic induction; electromagnetic theory; electronic chart
electronic lab notebook; electronic legal deposit; electronic literature; electronic medical record
electronic positioning; electronic resource management; electronic scholarly publishing; electronic text
elegiac couplet; elegiac poetry; elevation data; elite circulation; elite ethnography; elite interview; elite theory
email archiving; embedded librarian; embryonic stem cell; emergent constraint; emic and etic; emission scenario
encoding guideline; encyclopedic museum; end-to-end model; energy and water cycle; energy budget; energy imbalance
english as lingua franca; enhanced publication; enlightenment thought; enrichment analysis; ensemble forecast
ensemble forecasting; ensemble kalman filter; ensemble member; ensemble prediction; ensemble prediction system
entity management; entity-relationship model; environmental anthropology; environmental archaeology
environmental control; environmental dna; epic cycle; epic hero; epidemiological study; epigraphic evidence
epistemic authority; epistemic communities; epistemic diversity; equatorial current; equatorial undercurrent
equilibrium climate sensitivity; ergative case; ergative-absolutive; errata slip; essay form
essential biodiversity variable; essential climate variable; essential ocean variable; essential patent
essential variable; ethical clearance; ethical oversight; ethics board; ethics oversight; ethnographic account
euclidean geometry; euphotic zone; evaluation metric; event data; evidence ecosystem; evidence gap; evidence producer
evidence summary; evidence to decision; evidence-informed decision-making; evolutionary synthesis; exchange format
exchange network; executable paper; exile literature; exome sequencing; expanded access; expendable bathythermograph
experimental archaeology; experimentalist governance; expert assessment; expert authority; expert coding
expert interview; expert survey; explicit knowledge; exploitation plan; exploration and exploitation
exploratory factor analysis; export flux; export production; expression of interest; expression quantitative trait
expression-level record; extended specimen; extent of item; external evaluation; external review; extinction debt
extratropical cyclone; extreme event attribution; extreme precipitation; extreme programming; extreme sea level
extrinsic motivation; eye tracking; facet analysis; faceted browsing; faceted classification; factorial survey
fair assessment; fair data point; fair data principle; fair digital object; fair implementation profile
fair research software; fair software; fair vocabulary; fair-enabling resource; fairness assessment; fake peer review
family study; fan fiction; fan studies; fantastic literature; fantasy fiction; fantasy literature; faunal assemblage
faunal remains; feature catalogue; feature name; federated access; federated analysis; federated data
federated governance; federated model; federated organization; federated search; fellow of the society
feminist anthropology; feminist archaeology; ferry box; field campaign; field guide; field linguistics; field site
field survey; field system; field tag; field theory; field-normalized indicator; file drawer problem; film preservation
financial reserve; fine mapping; fine ware; finite difference; finite element; finite volume method; fire emissions
fire regime; first language acquisition; fish larvae; fish migration; fisheries acoustics; fisheries survey
fixed field; fixed-point observatory; flagship programme; flagship project; flagship species; flash drought
flint knapping; float array; float deployment; float programme; floating point; flow cytometry; flux inversion
flux tower; folk ballad; folk costume; folk etymology; folklore society; folklore studies; food taboo
for-profit publisher; foraging society; forecast lead time; forecast model; forecast office; forecast skill
forecast verification; forest plot; formulaic language; four humours; four-dimensional variational assimilation
four-field approach; frame semantics; free circulation of scientists; free word order; free-text searching
freshwater biodiversity; freshwater budget; freshwater flux; freshwater transport; frontal system
functional annotation; functional diversity; functional genomics; functional linguistics
functional magnetic resonance imaging; funder mandate; funder open access policy; funder policy; funder requirement
funding acknowledgement; funding commitment; funding decision; funding landscape; funding lottery; fundraising strategy
funerary archaeology; funnel plot; fusional language; game studies; gap analysis; garden of forking paths
gas transfer velocity; gatekeeper access; gatekeeping power; gender archaeology; gendered organization; gene annotation
gene curation; gene discovery; gene duplication; gene expression data; gene family; gene flow; gene function
gene mapping; gene name; gene nomenclature; gene panel; gene patent; gene pool; gene regulation
gene regulatory network; gene symbol; gene transfer; gene-culture coevolution; gene-disease association
gene-disease relationship; general circulation model; general linguistics; general-purpose language
generalist repository; generic programming; genetic ancestry; genetic association; genetic counsellor
genetic determinism; genetic drift; genetic edition; genetic epidemiology; genetic exceptionalism; genetic map
genetic marker; genetic monitoring; genetic nomenclature; genetic research; genetic risk; genetic test; genetic variant
genetic variation; genitive case; genome assembly; genome biology; genome consortium; genome data; genome database
genome engineering; genome policy; genome project; genome sequencing project; genome-wide association
genome-wide association study; genomic data sharing; genomic database; genomic diversity; genomic epidemiology
genomic literacy; genomic medicine; genomic research; genomic resource; genomic standard; genomic variant
genomic variation; genotype-phenotype association; genre fiction; genre heading; genre term; geocentric model
geodetic observation; geodetic reference; geodetic system; geographic balance; geographic coordinate
geographic exploration; geographic heading; geographic information science; geographic name; geographic subdivision
geographical names standardization; geographical society; geomagnetic field; geomagnetic observatory
geophysical survey; geospatial metadata; geospatial standard; geostrophic current; germ theory; germline mutation
germplasm collection; glacial cycle; glacial isostatic adjustment; glacial period; glacier mass balance; glam sector
global burden of disease; global circulation model; global climate observing; global data assembly centre
global health research; global mean surface temperature; global monsoon; global observing system
global ocean observing; global warming level; globally unique identifier; glottal stop; goal displacement; going native
good first issue; gospel book; governance committee; governance framework; governance principle; governance process
governance review; government and binding; grading of evidence; gradual institutional change; graduate education
grammar book; grammar writing; grammatical aspect; grammatical category; grammatical function; grammatical number
grammatical relation; grammatical tense; grand theory; grant management; grant review; grave marker; gravity field
gravity measurement; gravity wave; great chain of being; great circle; greenhouse gas monitoring
grey literature report; gridded data; gridded product; ground-based observation; ground-penetrating radar
grounding line; group cohesion; group decision-making; group polarization; guest authorship; guest editor
guideline adaptation; guideline development; guideline group; guideline panel; gut microbiome; h-index
habitat connectivity; habitat mapping; habitat suitability; habitat type; hadley cell; hadley circulation; half-title
hand axe; hand coding; handling editor; harbour chart; hard fork; harmful language statement; harris matrix
headline indicator; healing ritual; health data access; health data governance; health economist; health informatics
health librarian; health policy research; health research funding; health research policy; health research system
health researcher; health sciences library; health services research; health surveillance; health system research
health systems research; heat budget; heat flux; heat transport; heavy precipitation; helicopter research
heliocentric model; heliocentric theory; hellenistic period; heritable genome editing; heritage at risk
heritage destruction; heritage discourse; heritage legislation; heritage professional; heritage science; heritage value
heroic epic; heroic tragedy; heroic verse; hidden collection; hierarchical linear model; high-frequency radar
high-impact weather; high-pressure system; high-resolution model; high-throughput screening; high-throughput sequencing
hijacked journal; hiring and promotion; histone modification; historian of science; historic environment record
historical archaeology; historical dictionary; historical gazetteer; historical gis; historical institutionalism
historical network analysis; historical particularism; historically marginalized group; historiography of science
history of astronomy; history of biology; history of chemistry; history of linguistics; holdings data
holdings statement; holocaust studies; hominin fossil; homo erectus; homo sapiens; homologous gene; honor and shame
honorary member; horizontal datum; horizontal gene transfer; horror fiction; hospital library; host agreement
household archaeology; human behavioral ecology; human challenge study; human cohort; human evolution; human genomics
human indexing; human origins; human relations area; human research ethics; human research protection; human subject
human subjects protection; human variation; human-readable; humoral theory; hunter-gatherer; hybrid conference
hybrid governance; hybrid meeting; hybrid open access; hydrographic bureau; hydrographic capacity; hydrographic cast
hydrographic commission; hydrographic conference; hydrographic data; hydrographic department; hydrographic education
hydrographic governance; hydrographic information; hydrographic note; hydrographic school; hydrographic section
hydrographic service; hydrographic ship; hydrographic standard; hydrographic survey standard; hydrographic surveying
hydrographic surveyor; hydrographic training; hydrographic vessel; hydrographic work; hydrological forecasting
hydrological model; hydrological service; hydrometeorological service; hydroxyl radical; hyperspectral imaging
hyperspectral sounder; hypertext fiction; hypothesis generation; iambic pentameter; ice age; ice cap; ice concentration
ice cover; ice drift; ice edge; ice sheet mass balance; ice sheet model; ice stream; ice thickness; ice-albedo feedback
ice-ocean interaction; iceberg calving; ideal point; ideal point estimation; identification key; illicit antiquities
image analysis; image collection; image duplication; image metadata; image repository; imaging data
imaging flow cytometry; immediate open access; impact case study; impact-based forecast; imperative mood
imperial library; impetus theory; implementation guide; implementation report; implementation research
implementation-defined behavior; implicit bias; important bird area; impossibility theorem; imposter syndrome
in medias res; in situ data; in situ measurement; in situ preservation; incident report; incidental finding
inclusion criterion; inclusive description; independent review; index construction; indexing consistency
indexing depth; indexing service; indian ocean dipole; indigenous archaeology; indigenous data
indigenous data governance; indigenous research; individual participant data; induced pluripotent stem cell
inertial navigation; infectious disease modelling; infectious disease research; inference engine
infinitesimal calculus; inflectional morphology; inflectional paradigm; information access; information asset
information center; information centre; information explosion; information governance; information inequality
information lifecycle; information literacy instruction; information organization; information poverty
information practice; information scientist; information structure; information studies; information use
information work; information-seeking behavior; informational theory; informative annex; informed consent process
infrared sounder; infrastructure as code; infrastructure funding; inherent optical property; inheritance hierarchy
inheritance of acquired characteristics; inheritance rule; inhumation burial; initial condition; inline markup
inner source; insider group; insider research; institutional analysis; institutional analysis and development
institutional arrangement; institutional complexity; institutional design; institutional drift
institutional entrepreneur; institutional entrepreneurship; institutional environment; institutional ethnography
institutional interplay; institutional isomorphism; institutional layering; institutional logic; institutional overlap
institutional pluralism; institutional publisher; institutional publishing; institutional stickiness
institutional theory; institutional work; instructions to authors; instrument identifier; instrument intercomparison
integrated assessment; integrated ecosystem assessment; integrated library system; integrated observing system
integrating resource; intention-to-treat analysis; inter-annotator agreement; interaction effect; interaction network
interannual variability; interchange format; interface definition; interface specification; interglacial period
interim analysis; interlibrary cooperation; interlinear gloss; internal consistency; internal reconstruction
internal rhyme; internal tide; internal variability; internal wave; international auxiliary language
international bureaucracy; international cataloguing principles; international chart; international chart series
international collaboration; international cooperation in science; international data exchange
international geophysical cooperation; international meteorological cooperation; international project office
international public administration; international regime theory; international research collaboration; internet draft
interpretive approach; interpretive community; interpretive research; intersessional correspondence group
intersessional period; intertropical convergence zone; intervening variable; intervention study; interviewer effect
intransitive verb; intraseasonal variability; intrinsic motivation; inverse document frequency; inverse modelling
investigator-initiated trial; invisible labor; invisible work; invited talk; iron age; iron fertilization
iron limitation; iron smelting; irrigation agriculture; islamic science; islamic studies; isolating language
isotopic analysis; item nonresponse; item record; ivory carving; job description template; journal article tag suite
journal cancellation; journal editorial board; journal flipping; journal indexing; journal policy; journal prestige
journal publisher; journal quality; journal self-citation; journal transparency; journal-independent peer review
kelvin wave; key biodiversity area; key title; keyword search; kilometre-scale model; kin group; kin selection
kinetic theory; king list; kinship terminology; knowledge brokering; knowledge co-production; knowledge creation
knowledge dissemination; knowledge equity; knowledge holder; knowledge integration; knowledge justice
knowledge mobilization; knowledge organization system; knowledge system; knowledge work; known-item search; kula ring
la niña; lab experiment; lab notebook; laboratory studies; lake ice; lake sediment; lambda expression; land carbon sink
land ice; land surface model; land surface process; land surveying; land-atmosphere coupling
land-atmosphere interaction; landing page; landscape archaeology; landscape ecology; langmuir circulation
language archive; language attrition; language committee; language description; language design; language evolution
language faculty; language feature; language isolate; language processing; language specification; language standard
language typology; language universal; language variation; language vitality; lapse rate; large ensemble
large print book; large-n study; larval dispersal; laser scanning; last author; last glacial maximum; late antiquity
latent class analysis; latent heat; latent heat flux; lateral boundary condition; latitude and longitude; law librarian
law of universal gravitation; laws of motion; lay member; lay summary; lead compound; lead line; leaky pipeline
learned society publisher; learner corpus; learning health system; learning management system; least-cost path
lectio difficilior; legacy activity; legacy software; legal deposit law; legislative behavior; legislative committee
legislative studies; lesson development; letter ballot; level of analysis; lexical borrowing; lexical semantics
leyden jar; liability of newness; liaison librarian; liaison organization; liaison report; liaison statement
liberal institutionalism; liberal intergovernmentalism; library advocacy; library anxiety; library assessment
library carpentry; library evolution; library makerspace; library management system; library outreach
library profession; library program; library publishing; library reference model; library resources; library statistics
library technology; library vendor; libre software; licence to publish; life course research; life history theory
lifetime achievement award; light microscopy; light verb; light verse; lighthouse activity; lightning detection
limited-area model; limiting nutrient; linear algebra; linear trend; linguistic annotation; linguistic atlas
linguistic change; linguistic competence; linguistic data; linguistic description; linguistic ideology
linguistic reconstruction; linguistic typology; linguistic universal; link resolver; linkage analysis
linkage disequilibrium; linked data catalogue; linnaean taxonomy; linux distribution; liquid biopsy; list experiment
list of lights; literary archive; literary avant-garde; literary biography; literary composition; literary forgery
literary geography; literary hermeneutics; literary hoax; literary nationalism; literary production
literary renaissance; literary reputation; literary revival; literary scholar; literary source; literary studies
literary technique; literary text; literary tradition; literary warrant; lithic analysis; lithic assemblage
lithic technology; little ice age; live coding; living heritage; living review; living systematic review
local organising committee; local organizing committee; lock-free programming; logging framework; logographic script
long barrow; long-form publication; long-range forecast; long-range forecasting; long-range transport
long-read sequencing; long-term ecological research; long-term funding; long-term mean; long-term monitoring
long-term observation; long-term trend; longitude problem; loom weight; loose coupling; looting of antiquities
love elegy; low-pressure system; lower paleolithic; lowest astronomical tide; luminescence dating; luminiferous ether
lunar theory; machine actionability; machine learning library; machine readability; machine-actionable
machine-actionable data management plan; machine-readable cataloging; machine-readable consent; machine-readable format
machine-readable metadata; madden-julian oscillation; magnetic declination; magnetic survey; main clause; main entry
major revision; management strategy evaluation; managing editor; manifesto data; manor house; manual coding
manuscript description; manuscript library; manuscript review; manuscript study; manuscript submission
manuscript tracking system; map librarianship; map library; map series; mappa mundi; marginal effect; marginal ice zone
marginal sea; marginalised community; marginalized community; marine aerosol; marine alga; marine biogeochemistry
marine biotoxin; marine bird; marine boundary layer; marine carbon dioxide removal; marine cartography
marine chemistry; marine data; marine ecology; marine ecosystem model; marine genomics; marine geophysics
marine ice sheet instability; marine invertebrate; marine mammal monitoring; marine meteorology; marine microbe
marine microbial ecology; marine microbiome; marine plankton; marine scientist; marine sediment; marine snow
marine spatial data infrastructure; marine stratocumulus; marine turtle; marine vertebrate; marine virus
maritime archaeology; maritime buoyage; maritime limit; maritime safety information
maritime spatial data infrastructure; maritime traffic; marker-assisted selection; marriage rule; marxist criticism
mass deacidification; matching method; matrix mechanics; matrix organization; maturity assessment; maturity matrix
maturity model; maximum likelihood estimation; mean high water; mean sea level; measurement invariance
measurement validity; media archaeology; media theory; media type; mediation analysis; medical anthropology
medical evidence; medical informatics; medical intervention; medical journal; medical librarian; medical library
medical statistics; medical subject heading; medieval archaeology; medieval climate anomaly; medieval romance
medieval science; medieval studies; medium-range forecast; medium-range forecasting; mega-journal; megalithic monument
megalithic tomb; meltwater flux; membership committee; membership dues; membership organization; membership survey
mendelian disorder; mendelian inheritance; mendelian randomization; menippean satire; mental health research
mentorship program; mentorship programme; mercator projection; meridional overturning circulation; mesopelagic fish
mesopelagic zone; mesoscale convective system; mesoscale eddy; mesoscale meteorology; mesoscale model
mesoscale variability; messenger rna; meta-organization; meta-regression; metabolic pathway
metadata application profile; metadata catalogue; metadata crosswalk; metadata enrichment; metadata format
metadata librarian; metadata registry; metadata specialist; metadata vocabulary; metal detecting; metaphysical poetry
meteorological drought; meteorological information; meteorological instrument; meteorological observatory
meteorological office; meteorological radar; meteorological society; meteorological telecommunication; methane budget
methane hydrate; methodological pluralism; metrical foot; miasma theory; microbial community; microbial diversity
microbial ecology; microbial genomics; microwave radiometer; mid-ocean ridge; middle paleolithic; middle voice
middle-range theory; migration period; milankovitch cycle; mimetic isomorphism; mineral dust; minimal computing
minimal metadata; minimal processing; minimal risk; minimal-level cataloging; minimalist program
minimum information standard; minor revision; minority view; mission drift; missionary linguistics; mitochondrial dna
mixed effects model; mixed language; mixed layer; mixed layer depth; moated site; mobile element; mock epic
mock-heroic; modal verb; mode 2 knowledge; model bias; model development; model ensemble; model resolution
moderating effect; modern synthesis; moist convection; moisture budget; moisture convergence; moisture transport
molecular diagnostics; molecular docking; molecular dynamics; molecular epidemiology; molecular marker
molecular systematics; momentum flux; monastic site; monitoring framework; monitoring programme; monitoring protocol
monitoring scheme; monogenic disease; monograph crisis; monographic series; monsoon onset; monsoon rainfall
monsoon system; monsoon variability; monthly mean; monument protection; mooring array; mortuary archaeology
mortuary ritual; most different systems design; most similar systems design; motif index; motte and bailey; mouse model
move semantics; multi-hazard early warning; multi-method research; multi-model ensemble; multi-omics
multi-sited ethnography; multibeam echosounder; multibeam survey; multidecadal variability; multilevel modeling
multilingual publishing; multilingualism in scholarly communication; multipart monograph; multiple comparisons
multiple correspondence analysis; multiple inheritance; multiple sequence alignment; multiple testing
multispecies ethnography; multispectral imaging; museum documentation; museum specimen; music cataloging
music librarian; music library; mutation rate; mutational signature; name authority file; name authority record
name heading; name index; name lookup; name mangling; named graph; nanopore sequencing; narrative cv; narrower term
nasal vowel; nash equilibrium; national academy; national bibliographic agency; national contact point
national forest inventory; national hydrographer; national library service; national meteorological service
national mirror committee; native anthropologist; native species; nativistic movement; natural magic
natural science collection; natural variability; naturalist fiction; nature's contributions to people; nautical almanac
nautical archaeology; nautical astronomy; nautical cartography; nautical charting; nautical information
nautical publication; navigational aid; navigational area; navigational chart; navigational hazard
navigational safety information; navigational warning service; nazi-looted art; near-real-time data
near-term climate prediction; necessary condition; negative feedback; neo-institutionalism; neoliberal institutionalism
neolithic revolution; net primary production; network design; network meta-analysis; network of networks
new archaeology; new institutionalism; new journalism; new media studies; new work item; newborn sequencing
newcomer onboarding; newspaper digitization; newspaper library; newtonian mechanics; next-generation sequencing
niche width; nitrogen cycle; nitrogen deposition; nitrogen fixation; noh theatre; nomadic pastoralism
nomenclatural act; nomenclatural code; nomenclature committee; nominating committee; nominative case; non-coding rna
non-euclidean geometry; non-inferiority trial; non-print legal deposit; non-probability sampling; noncoding region
nonparticipant observation; nonprofit organization; nonsense verse; normalized citation impact; normative isomorphism
normative text; north atlantic oscillation; north-south partnership; northern annular mode; not-for-profit publisher
notices to mariners; noun class; noun classifier; noun incorporation; noun phrase; novel of manners; nuclear family
null result; number needed to treat; number theory; numerical analysis; numerical method; numismatic evidence
nursing research; nutrient cycle; nutrient cycling; nutrient limitation; nutrient load; nutrient supply
nutrition research; object record; observation error; observation impact; observation network; observation operator
observation requirement; observational constraint; observational gap; observational network; observational record
observational requirement; observational uncertainty; observing capability; observing infrastructure
observing programme; observing requirement; observing station; observing system design; observing system experiment
observing system simulation experiment; obsidian hydration; obsidian sourcing; occurrence data; occurrence record
ocean alkalinity enhancement; ocean best practice; ocean biogeochemistry; ocean capacity development
ocean carbon uptake; ocean chemistry; ocean circulation model; ocean color; ocean colour; ocean community; ocean crust
ocean depth; ocean drilling; ocean drilling programme; ocean dynamics; ocean ecosystem; ocean engineering; ocean equity
ocean expert; ocean forecasting; ocean general circulation; ocean glider; ocean heat uptake; ocean information
ocean iron fertilization; ocean law; ocean leadership; ocean management; ocean mixing; ocean model; ocean modelling
ocean observatory; ocean planning; ocean prediction; ocean protection; ocean reanalysis; ocean ridge; ocean salinity
ocean sediment; ocean service; ocean state report; ocean station; ocean stratification; ocean surface current
ocean surface topography; ocean technology; ocean temperature; ocean trench; ocean ventilation; ocean wave
ocean weather ship; ocean-atmosphere interaction; ocean-based solution; oceanic crust; oceanic front
oceanographic data exchange; oceanographic expedition; oceanographic institution; oceanographic instrument
oceanographic table; offsetting agreement; omics data; omitted variable bias; omnibus survey; online exhibition
online public access catalog; ontological turn; ontology alignment; ontology matching; open access book
open access citation advantage; open badge; open bibliography; open citation; open consultation; open education
open identity; open lab notebook; open methodology; open notebook science; open reading frame; open research data
open rule; open science infrastructure; open source contributor; open source foundation; open source sustainability
opera libretto; operational oceanography; operator overloading; opinion mining; optimal foraging theory
optimality theory; optimizing compiler; oral history collection; oral presentation; oral-formulaic composition
orbital forcing; order of survey; ordinary least squares; organic residue; organisation theory; organization identifier
organization studies; organization theory; organizational actor; organizational autonomy; organizational capacity
organizational change; organizational commitment; organizational decision-making; organizational democracy
organizational design; organizational ecology; organizational effectiveness; organizational environment
organizational ethnography; organizational failure; organizational field; organizational form; organizational hybridity
organizational hypocrisy; organizational identity; organizational inertia; organizational learning
organizational legitimacy; organizational memory; organizational mortality; organizational performance
organizational routine; organizational slack; organizational sociology; organizational survival; organizational theory
organized anarchy; organized hypocrisy; organized skepticism; original cataloging; origins of agriculture
orthography reform; ottava rima; out of africa hypothesis; out-of-print book; outcome measure; outcome reporting bias
outcome switching; outcome variable; outreach activity; outreach committee; outsider group; outstanding universal value
overlay journal; overlay service; overturning circulation; ownership model; oxygen minimum zone; ozone chemistry
ozone precursor; ozone recovery; p-hacking; pacific decadal oscillation; paediatric trial; page charge; paid maintainer
painted pottery; palace complex; paleoclimate reconstruction; paleoclimate record; paleoenvironmental reconstruction
panel attrition; panel discussion; paper chart; paper session; parachute science; parallel corpus; parallel efficiency
parallel session; parallel text; parallel title; parent language; parish library; part-of-speech tagging
partial organization; participant consent; participant data; participant engagement; participant privacy
participant recruitment; participant withdrawal; participatory archiving; participatory design; participatory mapping
participatory modelling; participatory monitoring; particulate organic carbon; passage grave
passive acoustic monitoring; passive microwave; passive voice; pastoral elegy; patch release; patent disclosure
patent policy; pathetic fallacy; pathogen genome; pathogenic variant; pathway analysis; pathway database
patient advocate; patient and public involvement; patient engagement; patient involvement; patient organisation
patient outcome; patient partner; patient privacy; patient registry; patient-level data; patient-reported outcome
patron-driven acquisition; peak body; pediatric research; peer instruction; peer production; peer review fraud
peer review manipulation; peer review model; peer review policy; peer review training; pelagic ecosystem; pelagic fish
peopling of the americas; perfective aspect; performance optimization; performance poetry; performance regression
periodic law; periodic table; permafrost carbon; personal ornament; personal pronoun; phenological shift
phenotype data; phenotype description; phenotype ontology; phenotypic data; philanthropic funding; philosopher's stone
philosophical novel; philosophy of biology; phlogiston theory; phonetic alphabet; phonological rule
phonological system; phrase structure grammar; phrase structure rule; phylogenetic analysis; phylogenetic diversity
phylogenetic tree; physical anthropology; physical description; physical map; physical meteorology
physical oceanographer; pilot book; pilot trial; pirate site; pit house; pitch accent; place-value system
placebo control; placebo-controlled trial; plain language summary; plane table; planetary boundary layer
planetary motion; planetary orbit; planetary theory; planetary wave; plankton net; plankton survey
planning archaeology; plant domestication; plant genomics; plant macrofossil; plant remains; plate motion
platform studies; platform support; platform trial; plenary lecture; plenary speaker; plot structure; plurality rule
poetic meter; point cloud; point mutation; pointer arithmetic; polar amplification; polar climate; polar exploration
polar front; polar low; polar oceanography; polar prediction; polar-orbiting satellite; poleward heat transport
policy advisory system; policy alignment; policy ethnography; policy harmonization; policy stream
policy-maker engagement; policy-relevant science; politeness theory; pollen analysis; polygenic risk score
polygenic score; polyglot bible; polysynthetic language; pooled estimate; pooled time series; popularization of science
population biobank; population cohort; population dynamics; population ecology; population genetics
population health research; population history; population replacement; population screening; population trend
population viability; population-based study; population-scale sequencing; port approach; port entry
portable antiquities; portable peer review; portolan chart; portrayal catalogue; position fixing; position statement
positioning system; positive feedback; positivist philosophy; post-coordinate indexing; post-custodial archives
post-excavation; post-positivism; post-processual archaeology; post-trial access; poster presentation
posterior distribution; postmodern fiction; postmodern literature; postpublication review; potassium-argon dating
potential density; potential outcome; potential temperature; potential vorticity; pottery sherd; pottery type
poverty of the stimulus; power index; practical salinity; practice theory; pragmatic clinical trial; pragmatic trial
pre-analysis plan; pre-coordinate indexing; precipitable water; precipitation extreme; precipitation forecast
preclinical data; preclinical research; preclinical study; predator-prey relationship; predatory conference
predictability limit; predictive modeling; preferred term; preferred title; prehistoric archaeology
preindustrial baseline; prenatal testing; prepositional phrase; preprint platform; preprint policy; preprint posting
preprint review; presence-only data; preservation action; preservation by record; preservation management
preservation strategy; pressure gradient; prestige dialect; prestige economy; prestige good; preventive archaeology
primary endpoint; primary outcome; primary producer; primary productivity; primate behavior; primitive equations
principal component analysis; principal-agent model; principal-agent relation; principal-agent theory
principles and parameters; print collection; print disability; print preservation; print-disabled reader
printer-publisher; priority dispute; priority setting partnership; priority-setting; prison literature
prisoner's dilemma; pristine state; private foundation; private governance; private interest government
private library; private regulation; probabilistic forecast; probabilistic forecasting; probabilistic retrieval
problem of induction; procedural power; process evaluation; process study; process understanding; process-based model
processing backlog; processual archaeology; production transparency; professional identity; professional jurisdiction
professional recognition; profiling float; program review; programme review; project coordinator; project editor
project lifecycle; project-based funding; projectile point; promotion criterion; propensity score; proper name
property rights theory; proposal review; prose fiction; prose style; prospective cohort; prospective study
protected area management; protein database; protein domain; protein function; protein interaction; protein sequence
protein structure prediction; protein-coding gene; protein-protein interaction; proto-language; protocol specification
prototype theory; provenance gap; provenance metadata; provenance principle; psychoanalytic criticism
psychological anthropology; psychological safety; ptolemaic system; puberty rite; public access policy
public anthropology; public archaeology; public domain dedication; public domain software; public goods problem
public health genomics; public interest technology; public librarian; public licence; public outreach; public review
public science; public weather service; public-private engagement; publication culture; publication delay
publication output; publication pattern; publication process; publication statement; publication type; publication year
publications committee; publish and read; publisher platform; publisher profit; publisher's device; publishing cost
publishing infrastructure; publishing market; publishing model; publishing platform; purity and pollution
qualitative assessment; qualitative comparative analysis; qualitative data analysis; qualitative evidence synthesis
qualitative inquiry; qualitative methodology; quality appraisal; quality control procedure; quality flag
quality of evidence; quality score; quantitative data; quantitative indicator; quantitative linguistics
quantitative methodology; quantitative precipitation estimation; quantitative precipitation forecast
quantitative trait; quantitative trait locus; quasi-biennial oscillation; quasi-experiment; query expansion
racial equity; radar network; radiation budget; radio beacon; radio navigation; radio occultation
radiocarbon calibration; radiocarbon date; radiosonde network; rain gauge; rainfall estimate; rainfall variability
randomised experiment; randomized clinical trial; randomized experiment; rare book librarian; rare book library
rare books room; rare disease diagnosis; rare disease registry; rare disease research; rare materials cataloging
rare variant; raster data; raster navigational chart; rational choice institutionalism; rational design
raw material sourcing; reactive nitrogen; read alignment; read and publish; read mapping; reader's advisory
readers' advisory; real-time quality control; real-world data; real-world evidence; realist evaluation; realist fiction
realist review; reanalysis product; reasonable and non-discriminatory licensing; recall and precision
reception aesthetics; reception history; recessive disorder; recommendation endorsement; record creator; record format
recording secretary; recruitment variability; red list assessment; red tide; redfield ratio; redundant publication
reef monitoring; reference grammar; reference list; reference management; reference management software
reference manager; reference period; reference question; reference seawater; reference sequence; reference station
reflectance transformation imaging; reflexive governance; reflexive modernization; regime complex; regime complexity
regime shift; regional balance; regional climate center; regional climate centre; regional climate model
regional climate modelling; regional climate outlook forum; regional downscaling; regional sea level
regional training centre; registered report; regression discontinuity design; regulatory element
reintroduction programme; rejection letter; related term; relative chronology; relative clause; relative dating
relative sea level; release management; relevance feedback; relevance judgment; relevance ranking; relevance theory
religious poetry; religious syncretism; remaining carbon budget; remote collaboration; remotely operated vehicle
renaissance humanism; reparative description; repeat hydrography; repetitive dna; replication archive; replication data
replication material; replication study; reporting procedure; repository certification; repository manager
representative concentration pathway; representative sample; reproducible analysis; requirements review
rescue archaeology; research assessment exercise; research code; research compendium; research cruise; research cycle
research data lifecycle; research data policy; research equity; research ethics review; research exemption
research governance; research governance framework; research graph; research guide; research information management
research integrity office; research integrity officer; research librarian; research lifecycle; research nurse
research object; research organization; research participant protection; research portfolio; research priority setting
research prototype; research script; research skill; research software community; research software developer
research software directory; research software funding; research software policy; research software quality
research subject protection; research technology professional; research tradition; research use; research workflow
research-on-research; research-performing organisation; residence rule; residue analysis; resilience theory
resolution service; resource dependence theory; resource dependency; resource description; responsible metrics
responsible research assessment; responsive funding; restoration ecology; results reporting; results-blind review
retrospective conversion; retrospective study; return of individual results; return of results; reuse licence
revenge tragedy; revenue model; review author; review group; review protocol; reviewer agreement; reviewer anonymity
reviewer bias; reviewer guidance; reviewer guideline; reviewer identity; reviewer pool; reviewer recognition
reviewer report; reviewer selection; reviewer training; reviewer workload; revise and resubmit; revitalization movement
rhetorical device; rhetorical figure; rhumb line; ridge and furrow; right to science; rights metadata; rights retention
rights reversion; ring ditch; risk of bias; ritual deposit; ritual practice; ritual specialist; rival hypothesis
river plume; river runoff; rna sequencing; roaring forties; rogue wave; roll call analysis
rolling review of requirements; roman fort; roman road; roman villa; roman à clef; roman-fleuve; romance novel
romantic poetry; rosette sampler; rossby wave; round barrow; route planning; royal library; royal observatory
royalty-free licensing; runic inscription; running title; runtime environment; rural library; russian formalism
sacred landscape; salt budget; salt production; salvage archaeology; salvage ethnography; sample collection
sample identifier; sample management; sample selection; sample size calculation; sampling effort; sanction mechanism
satellite agency; satellite altimeter; satellite altimetry; satellite instrument; satellite meteorology
satellite observation; satellite positioning; satellite product; satellite record; satellite retrieval
satellite sounding; satellite-based augmentation; satellite-derived bathymetry; satirical verse; scala naturae
scale development; scheduled monument; schema language; schema mapping; scholar at risk; scholar-led press
scholar-led publishing; scholarly commons; scholarly communication librarian; scholarly meeting
scholarly society publishing; science advisory board; science and religion; science infrastructure; science outreach
science plan; science steering group; science team; science wars; science-policy dialogue; scientific advice mechanism
scientific advisory panel; scientific article; scientific biography; scientific collaboration network
scientific communication; scientific coordination; scientific correspondence; scientific creativity
scientific data exchange; scientific data management; scientific dissent; scientific diving; scientific establishment
scientific ethics; scientific forestry; scientific hypothesis; scientific leadership; scientific machine learning
scientific modelling; scientific observation; scientific ocean drilling; scientific periodical; scientific priority
scientific programme; scientific programme committee; scientific record; scientific responsibility; scientific software
scientific steering group; scientific union; scientific vocabulary; scientific workflow system; scope condition
scope note; screening programme; sea breeze; sea chart; sea ice concentration; sea ice forecast; sea ice thickness
sea level budget; sea level change; sea level extreme; sea level monitoring; sea level projection; sea level station
sea spray aerosol; sea state; sea surface height; sea surface microlayer; sea surface salinity; sea-level fingerprint
seabed habitat; seabed topography; seabird monitoring; seafloor mapping; seafloor observatory; seafloor spreading
seal impression; search filter; search strategy; seasonal cycle; seasonal forecasting; seasonal prediction
seawater density; second law of thermodynamics; secondary burial; secondary finding; secondary organic aerosol
secondary outcome; secure data environment; security response team; security vulnerability; sedentary settlement
sediment load; sediment trap; see also reference; segmentary lineage; selection effect; selective harvesting
selective reporting; self-archiving; self-assessment; self-citation; self-selection; self-translation
semantic artefact; semantic mapping; semantic role; semantic shift; semantic technology; semi-automatic indexing
sensible heat flux; sensitivity and specificity; sensor calibration; sentimental comedy; sequence alignment
sequence archive; sequence assembly; sequence data; sequence homology; sequence variant; sequencing center
sequencing centre; sequencing depth; sequencing error; sequencing platform; sequencing technology
serendipitous discovery; serial verb construction; serialized novel; series statement; service evaluation
session convener; set theory; set-theoretic method; settlement archaeology; settlement hierarchy; settlement mound
settlement pattern; severe thunderstorm; severe weather; sex and gender; sex and gender analysis; sexual selection
shadow library; shallow water equations; shared print; shared print programme; shared socioeconomic pathway
shelf break; shelf edge; shelf sea; shell bead; shell midden; shellfish poisoning; ship of opportunity; ship routeing
ships of opportunity; shoreline change; short fiction; short-lived climate forcer; short-read sequencing
shotgun sequencing; side-scan sonar; sign linguistics; signalling pathway; significance test; significant wave height
simultaneous discovery; single nucleotide polymorphism; single-beam echo sounder; single-cell rna sequencing
single-cell sequencing; single-context recording; sister language; site catchment; site formation process; site licence
site management; site museum; site preservation; skaldic poetry; skeletal collection; skeletal remains; skill score
slash-and-burn; small-n research; smart cable; smart pointer; snow albedo; snow water equivalent; social archaeology
social choice; social choice theory; social complexity; social constructivism; social field; social interaction
social loafing; social media archiving; social media data; social practice; social role; social studies of science
social tagging; societal collapse; societal impact; society journal; society president; society publisher
sociological institutionalism; sociology of organizations; sociology of professions; socratic dialogue; software audit
software author; software carpentry; software catalogue; software community; software complexity; software container
software credit; software crisis; software design; software directory; software discovery; software documentation
software ecosystem; software emulation; software evaluation; software funding; software heritage; software identifier
software institute; software journal; software life cycle; software management plan; software management planning
software mention; software metadata; software metric; software paper; software peer review; software policy
software practice; software process; software provenance; software publication; software quality assurance
software registry; software reliability; software requirement; software reuse; software review; software studies
software sustainability plan; software team; software training; software validation; software verification
soil biodiversity; solar cycle; solar radiation; solar variability; somatic mutation; sonnet sequence; sound change
sound correspondence; sound law; sound poetry; sound shift; sounding balloon; sounding data; sounding line
sounding machine; source code management; source compatibility; south pacific convergence zone; southern annular mode
southern oscillation; space opera; space weather forecasting; space-based observation; span of control; sparse matrix
spatial humanities; spatial model; spatial reference; spatial scale; spatial transcriptomics
special collections library; special issue; species abundance; species checklist; species composition; species concept
species description; species distribution; species distribution model; species distribution modelling
species diversity; species interaction; species inventory; species list; species name; species occurrence
species occurrence record; species richness; species trait; specimen data; specimen digitization; specimen record
spectral model; speech corpus; speech perception; speech production; speech variety; spindle whorl; spiral model
splice variant; split ergativity; spoken corpus; sponge ground; spontaneous generation; spreadsheet error; squall line
stable isotope; stable isotope analysis; staggered terms; stakeholder mapping; stamp seal; stand-off annotation
standard book number; standard number; standard operating procedure; standard seawater; standard serial number
standard variety; standards developing organization; standards track; standing stone; standoff markup; stanza form
statement of responsibility; statistical downscaling; statistical society; stemma codicum; stereotype printing
steric sea level; stone age; stone circle; stone tool; stone tool industry; stopping rule; storm track
storm-resolving model; story time; stratified medicine; stratigraphic sequence; stratigraphic unit
stratosphere-troposphere coupling; stratospheric aerosol; stratospheric ozone; stratospheric water vapour
strength of recommendation; stress pattern; strontium isotope; structural anthropology; structural equation modeling
structural hole; structural power; structural variant; structural variation; structuration theory
structure from motion; student chapter; student travel award; study design; study item; study participant
study population; study protocol; studying up; style shifting; sub-seasonal to seasonal prediction
subglacial hydrology; subgrid-scale process; subgroup analysis; subject analysis; subject authority; subject cataloging
subject heading list; subject matter expert; subjunctive mood; submarine canyon; submarine volcano
submesoscale process; submission guideline; submission information package; subordinate clause; subscription journal
subseasonal prediction; subsistence hunting; subsistence strategy; substrate language; sudden stratospheric warming
sufficient condition; summary for policymakers; summary results; summer monsoon; summer reading programme
supplemental material; supplementary information; supplementary material; surface air temperature; surface albedo
surface collection; surface current; surface drift; surface drifter; surface energy budget; surface flux
surface mixed layer; surface network; surface observation; surface ocean; surface ocean carbon; surface reading
surface structure; surface survey; surface temperature record; surface wave; surrogate endpoint; survey area
survey coverage; survey experiment; survey response; survey ship; survey standard; survey technique; survey vessel
surveying ship; suspended sediment; sustainability model; sustainable computing; sustainable conference
sustainable funding; sustained ocean observation; swadesh list; swath coverage; swidden agriculture; syllable structure
symbolic anthropology; symbolic computation; symbolist movement; synoptic chart; synoptic meteorology; synoptic station
syntactic interoperability; syntactic structure; synthesis paper; synthesis report; synthetic aperture radar
systematic bias; systematic conservation planning; systematic error; systematic review protocol; systems librarian
tag set; tale type; talking book; tandem repeat; target validation; targeted therapy; task group; taxonomic backbone
taxonomic database; taxonomic expertise; taxonomic group; taxonomic identification; taxonomic impediment
taxonomic name; taxonomic nomenclature; taxonomic rank; taxonomic revision; team diversity
technical advisory committee; technical board; technical corrigendum; technical council; technical oversight committee
technical steering group; teleconnection pattern; tell settlement; template metaprogramming; temple complex
temple economy; temporal scale; tense-aspect; tenure and promotion; term bank; term frequency; terminology work
terrestrial biosphere; terrestrial carbon cycle; terrestrial ecosystem; terrestrial magnetism
terrestrial reference frame; terrestrial water storage; terza rima; test pit; text as data; text mining licence
text recycling; textual authority; textual community; textual corruption; textual editor; textual history
textual tradition; theatre studies; thematic issue; thematic map; thematic role; theological library
theoretical linguistics; theoretical sampling; theoretical saturation; theory building; theory development
theory testing; theory-ladenness; therapeutic misconception; therapeutic research; thermohaline circulation
thing theory; third place; third-person narration; thought collective; thought style; three faces of power
three-age system; three-dimensional reconstruction; tidal analysis; tidal constituent; tidal current; tidal datum
tidal harmonic; tidal observation; tidal prediction; tidal station; tidal stream; tidal wave; tiered access; tiger team
time-series cross-section data; tipping element; title proper; tonal language; tone language; tone sandhi; top predator
topic-comment; topical heading; total station; toxic algae; trace element; trace gas; trace metal; trade publishing
trademark licence; trademark policy; trading zone; traditional knowledge label; train the trainer; trait data
trait database; transaction cost economics; transaction log analysis; transactional leadership; transcription factor
transcription system; transformational grammar; transient climate response; transit of venus; transitive verb
translation history; translation movement; translational medicine; translational science; transnational governance
transnational private regulation; transparent peer review; transposable element; trauma theory; trawl survey
treasurer's report; tree model; trial data sharing; trial design; trial monitoring; trial participant; trial protocol
trial recruitment; trial registry; trial site; trial sponsor; trial trench; trigonometrical survey; triple store
trophic cascade; trophic interaction; trophic level; tropical cyclone forecast; tropical meteorology
tropical moored buoy array; troposphere-stratosphere exchange; tropospheric ozone; trunk-based development
trust in science; trusted research environment; truth condition; tsunami early warning; tsunami preparedness
tumor suppressor; tumour sequencing; tumour suppressor; turbulent flux; turbulent mixing; twilight zone; two cultures
two-level game; type checking; type ii error; type locality; type safety; umbrella species; uncertainty estimate
uncertainty quantification; unconscious bias; uncrewed surface vehicle; undefined behavior; undefined behaviour
underkeel clearance; underrepresented group; underrepresented population; undersea feature; undersea feature name
underwater archaeology; underwater glider; underway measurement; underway sampling; undiagnosed disease
undue inducement; uniform title; unilineal descent; unilineal evolution; universal gravitation; universal museum
universality of science; university archives; unpublished trial; unrestricted data exchange; upper ocean
upper ontology; upper palaeolithic; upper paleolithic; upper-air network; upper-air observation; upper-air sounding
upwelling system; urban archaeology; urban climate; urban legend; urban revolution; uri scheme; urn burial
usage statistics; use-wear analysis; user interface platform; user warrant; user-centered design; vampire literature
variant annotation; variant call format; variant calling; variant classification; variant curation; variant database
variant effect; variant interpretation; variant of uncertain significance; variant title; variational data assimilation
vector data; vector space model; vegetation dynamics; venue shopping; verb agreement; verb conjugation; verb phrase
verbal morphology; verbal noun; verification and validation; verse form; verse romance; verse satire
version control system; vertical land motion; vertical mixing; vertical resolution; very-short-range forecasting
viewshed analysis; vignette experiment; viking age; virtual authority file; virtual conference; virtual ethnography
virtual function; virtual reconstruction; virtual reference; virtual team; voiced stop; voiceless stop
volcanic aerosol; voltaic pile; voluntary observing ship; volunteer burnout; volunteer labor; volunteer management
volunteer monitoring; volunteer motivation; volunteer recruitment; voting threshold; votive deposit; vowel harmony
vowel length; vowel reduction; vowel shift; vowel system; voyage of exploration; voyage planning; vulnerable species
waiver of consent; walker circulation; warm front; warning dissemination; watching brief; water clock; water column
water mass; water sampler; water vapor feedback; water-level gauge; wave forecast; wave mechanics; wave model
wave theory of light; wave-current interaction; weak tie; weather and climate service; weather balloon; weather bureau
weather chart; weather hazard; weather prediction; web harvesting; web legal deposit; weird fiction
western boundary current; whole exome sequencing; wicked problem; wildlife monitoring; wind field; wind profile
wind profiler; wind shear; wind stress; winter monsoon; wire drag survey; wisdom of crowds; witness literature
work identifier; workflow engine; workflow language; working draft; working group charter; working-class literature
world culture; world map; world music; world polity; wreck site; writer-in-residence; writing culture; written record
written scheme of investigation; x-linked disorder; younger dryas; zero embargo; zero emissions commitment
zone of confidence; zoological nomenclature
