# Phrases that are terms by themselves: science, research, libraries, computing and communication.
list subject_terms
abductive reasoning; absorptive capacity; abstract syntax tree; abstracting and indexing; academic conference
academic journal; academic network; academic publisher; academic reputation; acceptance rate; acceptance test
acceptance testing; accepted manuscript; access condition; access copy; access log; access management; access network
access point; access right; access technology; accessibility testing; accession number; accession register; acid paper
acid-free paper; acquisition policy; acquisitions budget; activation function; active sharing; actor-network theory
address allocation; address exhaustion; address registry; address space; address transfer; adjacent possible
administrative data; administrative metadata; administrative register; adversarial attack; adversarial example
adversarial training; aeronautical engineering; aerospace engineering; agent-based modeling; agent-based modelling
agile development; agile method; ahead-of-time compilation; ai adoption; ai agent; ai assistant; ai assurance
ai audit; ai developer; ai divide; ai incident; ai infrastructure; ai innovation; ai race; ai research; ai researcher
ai safety institute; ai summit; ai winter; air gap; algorithmic impact assessment; alignment problem; alpha version
alternative data; alternative text; amateur astronomer; amateur radio; amateur science; amino acid; analog computer
analog switch-off; analogue computer; analogue switch-off; analysis of covariance; analysis of variance
anecdotal evidence; animal experimentation; animal model; animal research; anonymized data; antarctic research
application binary interface; application layer; application programming interface; application server
application software; applied physics; appraisal decision; archival arrangement; archival custody; archival document
archival fonds; archival heritage; archival holdings; archival institution; archival legislation; archival practice
archival processing; archival repository; archival storage; archival theory; archival turn; archive box
archive building; archive catalogue; archive service; archive user; article processing charge; article-level metrics
artificial intelligence strategy; artificial intelligence system; artificial life; artificial neural network
artistic research; assembly language; astronomical instrument; astronomical observation; astronomical observatory
asynchronous programming; atomic age; atomic clock; atomic structure; atomic theory; attention mechanism
audiovisual material; audit log; author contribution; author guidelines; author name; author order; author rights
authority record; authorship attribution; authorship criteria; authorship dispute; automated reasoning
automatic indexing; automation technology; automotive engineering; autonomous agent; autoregressive model
average treatment effect; backbone network; background paper; background radiation; backup copy
backward compatibility; backwards compatibility; bandwidth allocation; bandwidth management; bar chart; bar graph
bare metal; base model; base registry; base station; baseline data; baseline study; battery technology
bayesian inference; bayesian network; bayesian statistics; behavioral advertising; behavioral science
behavioural advertising; behavioural science; bell curve; beta release; beta test; beta version; bias correction
bibliographic coupling; bibliographic database; bibliographic record; bibliographic reference; bibliographic universe
bibliometric indicator; big data analytics; big deal; bill of materials; binary compatibility; binary distribution
binary package; binary tree; binomial distribution; biochemical engineering; biological resource centre
biological specimen; biomedical engineering; biometric authentication; biosafety laboratory; bit preservation; bit rot
bivariate analysis; blast furnace; blind review; block funding; blue-sky research; board election; board seat
book binding; book chapter; book collection; book conservation; book donation; book jacket; book loan; book printing
book production; boot loader; bootstrap method; born-digital material; born-digital record; botanical illustration
bottom-up process; boundary object; boundary work; box plot; branch library; breaking change; broadband affordability
broadband map; broadband penetration; broadband plan; broadband speed; broadband subscription; broadcast transmission
broadcasting service; broadcasting spectrum; broken link; buffer overflow; bug bounty; bug fix; bug report
bug tracker; bug triage; build artefact; build artifact; build backend; build failure; build pipeline; build script
build server; build system; build tool; bulletin board system; bus factor; business archive
business process reengineering; business registry; byte code; cable fault; cable operator; cable repair; cable system
cache memory; calculating machine; call number; call termination; camera-ready copy; capability evaluation
case study research; cast iron; cataloging backlog; cataloging rule; catalogue record; cataloguing backlog
catastrophic risk; causal mechanism; causal model; causal relationship; celestial mechanics; celestial navigation
cell culture; cell site; cell tower; census data; census enumeration; census enumerator; census questionnaire
census round; census tract; central limit theorem; central processing unit; central tendency; centrifugal pump
ceramic material; certificate authority; certified reference material; chain of thought; challenge prize
change control; change log; character encoding; character set; chess program; chi-square test; chief data officer
chief digital officer; chief information officer; chief science adviser; chief scientific adviser; chief scientist
chief technology officer; children's librarian; children's library; chip design; chip industry; chip shortage
church archive; circuit board; circuit switching; citation cartel; citation count; citation database; citation impact
citation metric; citation network; citation practice; citizen portal; citizen scientist; citizen-centric service
city archive; classification algorithm; classification system; clean energy technology; clean room
client-server architecture; climate control; climate modeling; climate record; climate research; clock cycle
clock speed; closed captioning; closed stacks; closed-ended question; closed-loop control; cloud migration
cloud provider; cloud storage; cluster computing; cluster sampling; clustering algorithm; co-authorship network
co-citation analysis; co-investigator; coaxial cable; code completion; code coverage; code editor; code freeze
code generation; code hosting; code quality; code repository; code reuse; code review; code reviewer; code signing
code smell; code sprint; coding convention; coding frame; coding scheme; coding standard; coding style
coefficient of variation; cognitive architecture; cold war science; collection care; collection item
collection policy; collection survey; collections as data; collective intelligence; colonial science
combinatorial optimisation; combinatorial optimization; combustion engine; command line; command prompt
command-line interface; commercialization of research; commissioned research; commit access; commit history
commit message; commit right; common sense reasoning; community archiving; community guidelines; community management
community manager; community review; community survey; community-based research; comparative analysis
comparative research; comparison group; competitive funding; complex adaptive system; complex system; composite index
composite indicator; composite material; computational biology; computational complexity; computational cost
computational creativity; computational fluid dynamics; computational method; computational model; computational power
computational science; computational social science; computational thinking; compute capacity; compute threshold
computer algebra; computer architecture; computer chip; computer engineering; computer graphics; computer hardware
computer lab; computer laboratory; computer model; computer museum; computer programmer; computer scientist
computer screen; computer terminal; computer-aided design; computer-aided manufacturing
computer-assisted personal interviewing; computer-mediated communication; computing center; computing centre
computing curriculum; computing device; computing environment; computing history; computing infrastructure
computing resource; concept mapping; concept note; concurrent engineering; concurrent programming
condensed matter physics; condition monitoring; conference abstract; conference attendee; conference organiser
conference organizer; conference poster; conference program; conference programme; conference sponsor
confidence level; configuration file; configuration management; confirmation bias; confirmatory factor analysis
conflict of interest statement; conformance test; conformance testing; confounding factor; confounding variable
conservation laboratory; conservation treatment; construct validity; construction technology; container image
container orchestration; content authenticity; content blocking; content credential; content delivery network
content management system; content provenance; content provider; content removal; content validity; context manager
context switch; continental drift; contingency table; continuous delivery; continuous deployment
continuous integration; continuous variable; contract manufacturer; contributing member; contributor agreement
contributor licence agreement; contributor license agreement; contributor role; control engineering; control flow
control room; control system; control theory; control variable; controlled digital lending; convenience sample
convenience sampling; convolutional neural network; cooling system; cooling tower
coordinated vulnerability disclosure; copper network; copper switch-off; copy editor; copy text; copyleft license
copyright assignment; core contributor; core developer; core maintainer; core team; corporate sponsor
correlation coefficient; correspondence analysis; corresponding author; cosmic microwave background; cosmic ray
cost function; country code top-level domain; covariance matrix; coverage error; coverage gap; coverage map
coverage obligation; critical apparatus; cross compilation; cross-border interoperability; cross-sectional data
cross-sectional survey; cross-tabulation; cross-validation; crowdsourcing project; cryo-electron microscopy
crystal structure; cultural heritage data; cultural heritage institution; culture collection; cumulative distribution
curiosity-driven research; current records; cutting tool; dangerous capability; dark fiber; dark fibre; data analyst
data archive; data archiving; data article; data availability; data availability statement; data backup; data bundle
data cap; data capture; data catalog; data catalogue; data citation; data classification; data cleaning
data cleansing; data collection instrument; data collector; data compression; data cooperative; data cube
data culture; data curator; data deluge; data dictionary; data disaggregation; data discovery; data dissemination
data ecosystem; data editing; data element; data encryption; data enrichment; data entry; data fabrication
data falsification; data format; data gap; data gathering; data governance framework; data harmonisation
data harmonization; data harvesting; data holder; data hub; data integration; data integrity; data interchange
data lake; data librarian; data lifecycle; data linkage; data logger; data loss; data management plan; data migration
data model; data modeling; data modelling; data owner; data paper; data pipeline; data plan; data point; data portal
data preparation; data preservation; data producer; data product; data provenance; data provider; data publication
data quality assessment; data rate; data recovery; data reduction; data release; data repository; data rescue
data revolution; data roaming; data scientist; data silo; data strategy; data stream; data structure
data structure definition; data table; data traffic; data type; data validation; data value chain; data visualisation
data visualization; data warehouse; database administrator; database design; database management
database management system; database schema; database search; de facto standard; de jure standard; decision analysis
decision record; decision rule; decision science; decision tree; declassification review; deductive reasoning
deep packet inspection; deep-sea exploration; deep-sea research; degree of freedom; delphi method; delphi survey
demand pull; demarcation problem; dependency confusion; dependency graph; dependency hell; dependency management
dependency resolution; deposit copy; deposit library; depository library; deprecation period; deprecation policy
deprecation warning; descriptive metadata; design criteria; design decision; design document; design engineer
design engineering; design flaw; design pattern; design principle; design review; design space; design thinking
desk rejection; desk research; desktop computer; desktop publishing; destruction of records
developer certificate of origin; developer sprint; developer survey; development environment; development team
development tool; development version; device driver; dialogue system; diamond open access; diary study; die casting
diesel engine; differential privacy; diffusion model; diffusion of innovation; digital administration
digital adoption; digital agency; digital agenda; digital archiving; digital asset management; digital assistant
digital by default; digital camera; digital citizen; digital classroom; digital computer; digital continuity
digital copy; digital curation; digital dark age; digital dependency; digital device; digital edition
digital engineering; digital environment; digital fabrication; digital facsimile; digital footprint
digital government service; digital government strategy; digital history; digital humanist; digital identity wallet
digital image; digital innovation hub; digital leadership; digital mapping; digital maturity; digital method
digital ministry; digital object; digital object identifier; digital obsolescence; digital payment system
digital preservation strategy; digital product passport; digital public good; digital public service; digital radio
digital readiness; digital repository; digital reproduction; digital resilience; digital scholarly edition
digital scholarship; digital service delivery; digital service standard; digital signal processing; digital skills gap
digital storytelling; digital surrogate; digital switchover; digital terrestrial television
digital transformation strategy; digitisation programme; digitisation project; digitisation strategy
digitised newspaper; digitization program; digitized newspaper; dimension reduction; dimensionality reduction
diplomatic transcription; disaster preparedness plan; disaster recovery plan; disciplinary repository
discrete choice experiment; discussion forum; discussion paper; discussion thread; disk image; disk space
displaced archives; disposal authority; disposal schedule; disposition authority; distributed computing
distributed denial of service; distributed system; doctoral education; doctoral program; doctoral programme
doctoral supervisor; document analysis; document retrieval; document supply; document type; documentary analysis
documentation sprint; domain abuse; domain dispute; domain hijacking; domain registrar; domain registration
domain-specific language; donation campaign; dose-response relationship; double helix; double-blind peer review
double-blind review; download count; download speed; download statistics; downstream user; draft standard
dual licensing; duck typing; dummy variable; duplicate publication; dynamic analysis; dynamic spectrum access
dynamic typing; e-government service; e-government strategy; e-health record; e-participation; e-procurement
early career scientist; early-career researcher; early-stage funding; earth station; earth system science
eco-innovation; ecological fallacy; econometric analysis; editor-in-chief; editorial decision; editorial office
editorial process; effect size; electric charge; electric current; electric field; electric light; electric motor
electric telegraph; electric vehicle battery; electrical engineer; electrical equipment; electromagnetic interference
electromagnetic radiation; electromagnetic wave; electron microscope; electron microscopy; electronic book
electronic communications network; electronic component; electronic computer; electronic engineering
electronic identification scheme; electronic identity; electronic lending; electronic mail; electronic publication
electronic resource; electronic toll collection; elementary particle; email address; email client; embargo period
embedded system; empirical research; empowered community; encoded archival description; encryption key; end of life
end of support; end-to-end test; engine room; engineering consultancy; engineering design; engineering drawing
engineering ethics; engineering firm; engineering profession; engineering school; engineering society
engineering student; enhancement proposal; ensemble method; enterprise architecture; enumeration area
epistemic community; epistemic culture; epistemic virtue; error bar; error code; error correction; error detection
error handling; error message; error rate; error-correcting code; estimation method; ethical approval; ethics review
ethnographic fieldwork; ethnographic method; ethnographic research; european standard; evaluation benchmark
evaluation panel; event history analysis; event loop; event-driven architecture; evidence base; evidence gap map
evidence review; evidence-informed policy; evolutionary algorithm; evolutionary theory; exact science
exascale computing; exception handling; exhibition catalogue; experience sampling; experimental data
experimental group; experimental method; experimental philosophy; experimental physics; experimental research
experimental study; expert elicitation; expert judgement; expert judgment; explainable ai; explanatory variable
exploratory data analysis; exploratory research; expression of concern; extended reality; extension module
external validity; face validity; factory automation; failure analysis; failure mode; false discovery rate
false negative; false positive; fault tolerance; fault tree analysis; feature branch; feature extraction; feature flag
feature freeze; feature request; feature selection; federated learning; feedback control; feedback mechanism
few-shot learning; fiber to the home; fibre rollout; fibre to the home; field data; field observation; field test
field trial; fieldwork diary; file compression; file fixity; file format; file integrity; file name; file server
file sharing; file system; file transfer; file transfer protocol; financial aid programme; fingerprint recognition
finite element analysis; finite element method; first author; first-mover advantage; fiscal host; fiscal sponsor
fixed broadband; fixed telephony; fixed wireless access; fixity check; flagship journal; flash memory
flexible production; floating-point arithmetic; floating-point number; floppy disk; flow chart; flow control
fluid dynamics; fluid mechanics; focus group discussion; font design; foresight exercise; formal language
formal method; formal semantics; formal specification; formal verification; format migration; format obsolescence
forward compatibility; fossil record; framework programme; free software movement; free threading; free-electron laser
frequency band; frequency coordination; frequency distribution; frequency plan; frequency table; frontier model
full economic cost; full text; functional programming; functional requirement; functional specification
funding agency; funding body; funding call; funding instrument; funding mechanism; funding program; funding programme
funding round; fusion reactor; fuzz testing; fuzzy logic; fuzzy set; gantt chart; garbage collection
garbage collector; gaussian process; gender digital divide; gene expression; gene sequence; gene sequencing
general-purpose ai; general-purpose ai model; general-purpose technology; generalised linear model
generalized linear model; generative adversarial network; generative model; generic top-level domain
genetic algorithm; genetic code; genetic programming; genetic sequence data; genome editing; genomic data
gentleman scientist; geological map; geological survey; geological time; geospatial analysis; geotechnical engineering
ghost authorship; ghost writer; gift authorship; global interpreter lock; gold open access; goodness of fit
governance document; government as a platform; government cloud; government it system; government portal
government technology; graceful degradation; gradient descent; grand challenge; grand societal challenge
grant agreement; grant applicant; grant competition; grant holder; grant scheme; grant writing
graphical user interface; graphics card; graphics processing unit; grassroots innovation; gravitational field
gravitational wave; gray literature; green innovation; green open access; grey literature; grid computing
ground segment; ground truth; group interview; handwriting recognition; hard disk; hard drive; hard science
hash function; hash table; hawthorne effect; heat exchanger; heat transfer; herbarium specimen; hidden markov model
hierarchy of evidence; high-energy physics; high-tech industry; high-technology export; high-throughput computing
historical map; history of computing; history of mathematics; history of technology; home computer; horizon scanning
household questionnaire; human factors; human factors engineering; human oversight; human subjects research
human-centered design; human-centred design; human-machine interface; human-robot interaction; humanoid robot
hybrid cloud; hybrid journal; hydraulic engineering; hydraulic press; hypertext transfer protocol; identity provider
identity verification; image classification; image compression; image file; image format; image generation
image library; image manipulation; image processing; image segmentation; imperial science; implementation science
incident database; incident management; inclusive innovation; incremental innovation; index card; index number
index term; indexing language; indicator framework; inductive reasoning; industrial automation
industrial biotechnology; industrial control system; industrial engineer; industrial exhibition; industrial internet
industrial metrology; industrial robotics; industrial scale; industrial standard; industry partner
industry-academia collaboration; inference cost; inferential statistics; information age; information architecture
information behavior; information behaviour; information campaign; information entropy; information extraction
information gap; information manager; information need; information professional; information retrieval system
information security management; information seeking; information source; information specialist; information theory
infrastructure as a service; infrastructure sharing; innovation agency; innovation capability; innovation center
innovation centre; innovation challenge; innovation council; innovation diplomacy; innovation grant; innovation index
innovation lab; innovation network; innovation park; innovation policy mix; innovation prize; innovation process
innovation procurement; innovation program; innovation programme; innovation scoreboard; innovation studies
innovation support; innovation survey; innovation theory; input method; instant messaging; instant messaging service
institutional funding; instruction set; instruction set architecture; instrument maker; integer overflow
integrated development environment; integration test; integration testing; intellectual property management
intellectual property office; intellectual property strategy; intelligent agent; intelligent tutoring system
inter-rater reliability; interchangeable parts; intercoder reliability; interconnection agreement
interconnection charge; interconnection fee; interlaboratory comparison; intermediate representation
internal validity; internationalised domain name; internationalized domain name; internet access service
internet addiction; internet cafe; internet café; internet connection; internet exchange; internet intermediary
internet platform; internet protocol address; internet resilience; internet traffic; interoperability framework
interoperability platform; interoperability solution; interpretability research; intervention group; interview guide
interview protocol; interview schedule; interview transcript; interviewer bias; inventory control; inventory number
inverted index; invisible college; iris scan; issue tracker; issue triage; item response theory; jet engine
journal article; journal editor; journal impact factor; journal metric; journal publishing; journal ranking
journal subscription; just-in-time compilation; just-in-time compiler; kappa coefficient; kernel module; key escrow
key exchange; key informant interview; key management; keyboard layout; know-how; knowledge broker; knowledge cutoff
knowledge discovery; knowledge distillation; knowledge engineering; knowledge graph; knowledge hub
knowledge infrastructure; knowledge organisation; knowledge organisation system; knowledge translation
knowledge worker; laboratory accreditation; laboratory assistant; laboratory equipment; laboratory experiment
laboratory notebook; laboratory practice; laboratory safety; laboratory technician; landing party; landing station
landline telephone; language identification; language model; language resource; language support; language technology
laptop computer; large technical system; laser cutting; last mile; latent variable; layout analysis; lazy consensus
leap second; learned academy; learning algorithm; learning curve; learning rate; least squares; legacy code
legacy system; legacy technology; legal deposit library; legal interoperability; lending service
library and information science; library assistant; library board; library budget; library building
library classification; library collection; library consortium; library director; library education; library history
library instruction; library legislation; library management; library material; library network; library patron
library policy; library staff; library system; licence compatibility; license compatibility; licensing fee
light microscope; light-emitting diode; lightning talk; likelihood ratio; linear model; linear model of innovation
linear programming; link rot; linked list; liquid crystal display; list comprehension; literate programming
live streaming; living lab; living laboratory; load balancing; load testing; local area network; local loop
local loop unbundling; locale data; lock file; log file; logic model; long-term support; longitudinal data
longitudinal research; longitudinal survey; loss function; lossless compression; machine code; machine ethics
machine intelligence; machine learning algorithm; machine learning model; machine operator; machine part
machine perception; machine shop; machine vision; magnetic field; magnetic tape; mail client; mail server; mail survey
main memory; mainframe computer; maintainer burnout; maintenance engineer; maintenance release; maintenance schedule
management system standard; managing member; manufacturing capability; manufacturing company; manufacturing defect
manufacturing engineering; manufacturing facility; manufacturing firm; manufacturing technology; manuscript studies
map making; margin of error; marine chronometer; marine engineering; markov chain; mass customisation
mass customization; mass digitisation; mass spectrometer; mass spectrometry; master's thesis; material handling
materials engineering; materials science; materials testing; mathematical modeling; mathematical modelling
mathematical proof; mathematical statistics; matthew effect; maximum likelihood; measurement method; measurement scale
measurement science; mechanical clock; mechanical engineer; mechanical philosophy; mechanistic interpretability
median income; mediating variable; medium wave; member meeting; member survey; membership tier; memory allocation
memory allocator; memory corruption; memory footprint; memory institution; memory leak; memory management
memory model; memory safety; merge conflict; merge request; mesh network; message broker; message passing
message queue; metadata element; metadata record; metadata standard; metal processing; meteorological station
method of analysis; methodological framework; methodological individualism; metric unit; microdata access
microelectronics industry; microservice architecture; middle mile; migrated archives; minimum viable product
mining engineering; mirror server; mirror site; missing data; missing value; mission-oriented innovation policy
mixed reality; mixture of experts; mobile data; mobile network operator; mobile number portability; mobile subscriber
mobile subscription; mobile termination rate; mobile tower; model calibration; model card; model collapse
model evaluation; model organism; model release; model selection; model validation; model weight; modeling language
modelling language; moderating variable; mold growth; molecular genetics; molecular structure; monte carlo method
moon landing; moonshot project; morse code; mould growth; moving average; moving image; moving image archive
multi-agent system; multi-factor authentication; multidimensional scaling; multidisciplinary research
multilevel model; multimodal model; multiple imputation; multiple regression; multistakeholder process
multivariate analysis; multivariate statistics; municipal archive; museum catalogue; mutual recognition arrangement
name collision; name resolution; name server; name squatting; namespace reservation; narrative analysis
narrative review; national ai strategy; national broadband plan; national laboratory; national metrology institute
national roaming; national statistical institute; national statistical office; national statistical system
national statistician; natural history; natural history collection; natural history specimen
natural language generation; natural language understanding; natural philosopher; naval engineering
network administrator; network architecture; network capacity; network congestion; network coverage; network equipment
network management; network outage; network planning; network protocol; network resilience; network slicing
network topology; network traffic; network usage fee; network visualisation; network visualization
neural machine translation; neutron scattering; neutron star; new generic top-level domain; news feed
next-generation access; nightly build; non-current records; non-personal data; non-response bias; nonresponse rate
normal accident; normal distribution; normal science; nuclear chain reaction; nuclear physicist; nuclear reaction
nucleic acid; null pointer; numbering resource; numerical control; object code; object detection; object recognition
object-oriented programming; observational data; observational study; observing time; ocean exploration
oceanographic vessel; off-site storage; offset printing; once-only principle; online conference; online forum
online harm; online portal; online public access catalogue; online public service; online repository; online resource
online survey; online tool; online training; open access mandate; open access movement; open access policy
open access publication; open access repository; open call; open data portal; open dataset; open format; open hardware
open infrastructure; open license; open model; open notebook; open peer review; open review; open science policy
open shelves; open source community; open source governance; open source license; open source maintainer
open source program office; open source programme office; open source project; open stacks; open-ended question
open-loop control; open-weight model; operating system kernel; operational research; operations research; optical disc
optical instrument; optical microscope; optimisation algorithm; optimisation problem; optimization algorithm
optimization problem; oral history project; order of magnitude; organisational innovation
organisational interoperability; organizational innovation; organizational interoperability
original equipment manufacturer; outlier detection; package ecosystem; package index; package installation
package maintainer; package manager; package metadata; package name; package ownership; package registry
package repository; package signing; package upload; packaging material; packet inspection; packet loss
packet switching; page proof; pair programming; panel review; panel survey; paradigm shift; parallel computing
parallel processing; parallel programming; parameter count; parametric test; participant information sheet
participatory action research; particle accelerator; particle collider; particle detector; passive infrastructure
password manager; patent applicant; patent citation; patent database; patent documentation; patent family
patent filing; patent grant; patent holder; patent information; patent landscape; patent litigation; patent office
patent portfolio; patent search; path analysis; pattern matching; pattern recognition; peer review process
peer review report; peer-reviewed article; peer-reviewed journal; peer-to-peer file sharing; peer-to-peer network
peering agreement; pendulum clock; penetration testing; percentage point; performance benchmark
performance bottleneck; performance testing; performance tuning; performance-based funding; permanent record
permissive licence; permissive license; personal archive; personal assistant; phd student; philosophy of mathematics
photograph archive; physical layer; pie chart; pilot plant; pilot test; plagiarism detection; plain text
planetary science; plasma physics; platform as a service; plug-in architecture; point of failure; point release
poisson distribution; polar science; policy development process; population estimate; population projection
population registry; population sample; position paper; post-mortem; post-publication peer review
post-quantum cryptography; postdoctoral fellowship; postdoctoral researcher; power electronics; power engineering
power law; practice-based research; pre-commercial procurement; precision engineering; precision instrument
precision machining; precision measurement; predatory journal; predatory publisher; predatory publishing
predictive maintenance; predictive model; predictive validity; preprint repository; preprint server; preservation copy
preservation master; preservation metadata; preservation microfilming; preservation plan; preservation planning
preservation policy; preventive conservation; primary data; principal investigator; print-on-demand; printed book
printed circuit board; printing plate; printing technique; printing type; prior distribution; priority queue
prison library; privacy-enhancing technology; private archive; private cloud; private key; prize competition
probability distribution; probability sample; probability sampling; probability theory; procedural programming
process control; process engineering; process improvement; process industry; process tracing; processor architecture
product backlog; product life cycle; product lifecycle management; product line; product manager; product owner
product roadmap; product specification; production engineering; production facility; production system
proficiency testing; programming community; programming contest; programming course; programming education
programming environment; programming interface; programming language; programming paradigm; programming tool
project board; project charter; project fork; project incubation; project lead; project leadership; project milestone
project portfolio; project scope; project sponsor; prompt engineering; prompt injection; proof of concept
propulsion system; protein folding; protein structure; protocol stack; protocol suite; prototype testing
provenance information; proxy server; public cloud; public comment; public comment period; public domain mark
public funding; public key; public key cryptography; public procurement of innovation; public sector information
public sector innovation; public sector modernisation; public sector modernization; publication bias; publication date
publication ethics; publication fee; publication lag; publication list; publication pressure; publication record
publication venue; publish or perish; pull request; punch card; punched card; purposive sampling; quadruple helix
quality assurance system; quality circle; quality of experience; quality of service; quantum advantage
quantum algorithm; quantum bit; quantum dot; quantum entanglement; quantum error correction; quantum field theory
quantum gravity; quantum internet; quantum key distribution; quantum material; quantum optics; quantum physics
quantum sensing; quantum state; quantum strategy; quantum supremacy; quantum theory; quasi-experimental design
query language; query optimisation; query optimization; question answering; question wording
questionable research practice; questionnaire design; quota sampling; race condition; radical innovation
radio licensing; radio receiver; radio regulation; radio telescope; radio transmitter; radio-frequency spectrum
radiocarbon dating; radiocommunication service; random access memory; random assignment; random error; random forest
random number; random number generator; random variable; random walk; rapid prototyping; rapid review
rare book collection; rating scale; raw data; read-and-publish agreement; read-only memory; reading promotion
real-time data; recall bias; receiver operating characteristic; recombinant dna; recommendation algorithm
recommendation system; record group; record linkage; record series; recordkeeping system; records center
records centre; records creator; records manager; records retention; recurrent neural network; recycling technology
red shift; red teaming; referee report; reference collection; reference count; reference counting; reference cycle
reference desk; reference implementation; reference interview; reference manual; regional internet registry
registrant data; registrar accreditation; registration data; registration data access; registry agreement
registry operator; registry service; regression coefficient; regression model; regression test; regression testing
regular expression; rejection rate; relative humidity; release branch; release cadence; release candidate
release cycle; release engineering; release manager; release note; release schedule; reliability engineering
remote access; remote desktop; remote procedure call; reporting bias; reporting guideline; reproducible build
reproductive technology; request for comments; requirements analysis; requirements engineering
requirements specification; requirements traceability; research administration; research administrator
research article; research assessment reform; research assistant; research associate; research career; research center
research centre; research consortium; research culture; research data infrastructure; research data repository
research ecosystem; research environment; research ethics board; research expedition; research fellow; research field
research funder; research funding agency; research gap; research group; research hypothesis
research information system; research instrument; research intensity; research literature; research manager
research metrics; research note; research office; research output; research park; research performance; research plan
research priority; research productivity; research program; research proposal; research protocol
research reproducibility; research result; research sample; research setting; research site; research strategy
research subject; research synthesis; research tax credit; research team; research technique; research tool
research topic; research training; research transparency; research uptake; research utilisation; research utilization
research waste; researcher career; researcher mobility; respect des fonds; response bias; response category
responsible scaling; retracted article; retraction notice; reverse engineering; review article; reviewer comment
reviewer fatigue; reward function; reward hacking; reward model; rights clearance; rights holder; rights management
rights retention strategy; rights statement; risk ratio; roaming agreement; robot arm; robotic process automation
robotic surgery; rocket propulsion; rollout obligation; root cause analysis; root name server; root server
rough consensus; rounding error; route leak; route origin; routing protocol; routing security; routing table
running head; safety engineering; safety evaluation; safety factor; salami slicing; salvage plan; sample survey
sampling bias; sampling design; sampling error; sampling frame; sampling weight; sandbox environment
satellite broadband; satellite dish; satellite network; scale model; scaling law; scanning tunnelling microscope
scatter plot; scenario planning; scholarly article; scholarly book; scholarly communication; scholarly infrastructure
scholarly literature; scholarly monograph; scholarly network; scholarly publication; scholarly publisher
scholarly publishing; scholarly record; scholarly society; scholarly work; school connectivity; school mapping
science academy; science adviser; science advisor; science advisory body; science and technology indicator
science and technology studies; science capital; science center; science communicator; science council
science curriculum; science denial; science festival; science journalist; science literacy; science minister
science ministry; science of science; science studies; science writer; scientific advance; scientific advancement
scientific advisory board; scientific advisory committee; scientific advisory group; scientific apparatus
scientific authority; scientific breakthrough; scientific capacity; scientific committee; scientific computing
scientific conference; scientific controversy; scientific council; scientific culture; scientific data
scientific database; scientific debate; scientific diaspora; scientific discipline; scientific drilling
scientific enquiry; scientific excellence; scientific expertise; scientific explanation; scientific fact
scientific fraud; scientific illustration; scientific impact; scientific infrastructure; scientific inquiry
scientific institute; scientific institution; scientific instrument maker; scientific laboratory; scientific language
scientific law; scientific literature; scientific manuscript; scientific meeting; scientific metrology
scientific model; scientific name; scientific nomenclature; scientific norm; scientific objectivity; scientific output
scientific paper; scientific paradigm; scientific personnel; scientific practice; scientific productivity
scientific realism; scientific reasoning; scientific report; scientific skepticism; scientific staff
scientific standard; scientific symposium; scientific temper; scientific terminology; scientific theory
scientific thinking; scientific thought; scientific training; scientific uncertainty; scientific understanding
scientific visualisation; scientific visualization; scientific workflow; scientific writing; scope creep
scoping review; scoping study; screen reader; screen sharing; scribal error; scribal hand; script encoding
scripting language; scrum master; search algorithm; search engine optimisation; search engine optimization
search tree; second industrial revolution; secondary analysis; secondary data; sectoral innovation system
security advisory; security audit; security breach; security by design; security flaw; security operations centre
security patch; security release; security researcher; security update; sediment core; seed capital; seed money
seismic data; seismic survey; seismic wave; selection bias; selection panel; self-plagiarism; self-report
self-supervised learning; semantic analysis; semantic interoperability; semantic search; semantic versioning
semi-current records; semiconductor device; semiconductor equipment; semiconductor fabrication
semiconductor fabrication plant; sensitive technology; sensor network; sensor technology; sentiment analysis
serials crisis; server farm; server room; service delivery model; service design; service outage; service robot
service standard; service-oriented architecture; set-top box; settlement-free peering; shared archival heritage
sheet metal; shelf life; shelf list; shelf mark; shelf space; shell script; short communication; short message service
short-wave radio; signal processing; signal strength; signal-to-noise ratio; simulation model; single point of contact
single point of failure; single sign-on; single window system; single-blind review; slide rule; slow science
small area estimation; small data; small-n problem; smart card; smart factory; smart home; smart sensor; smart speaker
smart specialisation; smart specialization; smart village; smoke test; snowball sampling
social construction of technology; social desirability bias; social media account; social network analysis
social networking site; social research; sociology of expectations; sociology of scientific knowledge
sociotechnical imaginary; sociotechnical transition; software architecture; software as a service
software bill of materials; software citation; software developer; software development kit
software development life cycle; software distribution; software engineer; software internationalisation
software library; software licence; software licensing; software localisation; software localization
software maintenance; software patch; software preservation; software project; software quality; software release
software repository; software stack; software supply chain; software sustainability; software testing; software tool
software update; software upgrade; software vendor; software vulnerability; software-defined network; soil mechanics
solar eclipse; solar flare; solar observatory; solar wind; solid mechanics; solid-state drive; solid-state physics
sound archive; source distribution; source package; source tree; sovereign cloud; space age; space segment; spam email
spam filter; spare part; spatial analysis; spatial data; spatial data infrastructure; spatial resolution
special library; special relativity; spectrum band; spectrum efficiency; spectrum fee; spectrum harmonisation
spectrum harmonization; spectrum licence; spectrum license; spectrum licensing; spectrum pricing; spectrum sharing
spectrum trading; speech synthesis; speech-to-text; spin-out company; sponsorship program; sponsorship programme
sponsorship tier; sport science; sprint planning; stable release; stack overflow; stack trace; stainless steel
stand-up meeting; standard library; standard model; standard normal distribution; standard time; standardisation body
standardisation committee; standardisation process; standardisation request; standardisation strategy
standardization process; standardization request; standardization strategy; standards committee
standards development organisation; standards development organization; standards organisation
standards-essential patent; star catalogue; star chart; startup accelerator; startup founder; state library
state of the art; stated preference; static analysis; static type checking; static typing; statistical agency
statistical annex; statistical bias; statistical bulletin; statistical business register; statistical capacity
statistical capacity building; statistical classification; statistical commission; statistical computing
statistical confidentiality; statistical data; statistical disclosure control; statistical error
statistical independence; statistical indicator; statistical inference; statistical learning; statistical legislation
statistical literacy; statistical mechanics; statistical method; statistical methodology; statistical model
statistical modeling; statistical modelling; statistical office; statistical package; statistical physics
statistical power; statistical process control; statistical production; statistical quality control
statistical register; statistical release; statistical sampling; statistical service; statistical software
statistical standard; statistical survey; statistical system; statistical table; statistical test; statistical unit
statistical yearbook; steam boiler; steam engine; steam power; steam turbine; steering council; stewardship transition
stochastic process; storage capacity; storage condition; storage facility; storage medium; storage room
stratified sampling; streaming service; string formatting; string literal; strong room; structural analysis
structural biology; structural equation model; structural equation modelling; structural failure; structural metadata
style guide; style sheet; subject access; subject guide; subject index; subject librarian; subject repository
subject specialist; subject term; submarine telegraph; subscribe to open; subscription fee; subscription model
subsea cable; summary statistics; supercomputing center; supercomputing centre; supervised learning
support vector machine; supporting member; supporting organisation; supporting organization; surface treatment
survey article; survey data; survey design; survey instrument; survey item; survey methodology; survey participant
survey question; survey questionnaire; survey research; survey weight; survival analysis; survival function
survivorship bias; sustainability science; sustainable innovation; swarm intelligence; swarm robotics
synchrotron light source; synchrotron radiation; syntactic sugar; syntax error; syntax highlighting; synthetic control
synthetic data; synthetic media; system administration; system architecture; system call; system card; system design
system dynamics; system failure; system integration; system log; system of systems; system prompt; system requirement
system software; systems analysis; systems biology; systems engineering; systems programming; systems theory
systems thinking; table of contents; tablet computer; task queue; team science; technical change; technical debt
technical drawing; technical feasibility; technical guidance; technical interoperability; technical language
technical metadata; technical progress; technical report; technical requirement; technical skill; technical solution
technical steering committee; technical vocabulary; technical working group; technical writer; technical writing
technological advance; technological breakthrough; technological catch-up; technological frontier
technological innovation system; technological learning; technological lock-in; technological paradigm
technological risk; technological singularity; technological solutionism; technological trajectory
technological transition; technology accelerator; technology acceptance; technology acceptance model
technology center; technology centre; technology commercialisation; technology commercialization
technology cooperation; technology forecasting; technology institute; technology licensing office
technology management; technology needs assessment; technology partnership; technology platform; technology provider
technology push; technology readiness level; technology transfer office; technology vendor; telegraph network
telegraph office; telegraph operator; telephone directory; telephone exchange; telephone interview; telephone number
telephone operator; telephone survey; television receiver; television white space; temporal resolution
temporary record; tenure track; termination rate; test bed; test coverage; test facility; test fixture; test harness
test procedure; test report; test runner; test set; test statistic; test suite; test-driven development
test-retest reliability; text classification; text editor; text generation; text message; text processing; text reuse
text-to-speech; textile engineering; textile machinery; thematic analysis; theoretical physics; theory of relativity
thermal conductivity; thesaurus construction; think-aloud protocol; third-party library; third-party package
thought experiment; thread safety; threat model; three-dimensional printing; time sharing; time signal; time standard
time zone; time-sharing system; time-use survey; token limit; tolerance limit; top-level domain; topic modeling
tower sharing; training compute; training corpus; training set; transaction processing; transatlantic cable
transdisciplinary research; transfer learning; transformative agreement; transformer architecture; transit provider
transitive dependency; translation memory; translational research; transport engineering; transport layer
transport layer security; transport protocol; travel grant; treatment effect; treatment group; tree ring
trend analysis; triple helix; triple helix model; trust anchor; trust service; trusted digital repository
trusted publisher; trusted third party; trustworthy digital repository; tunnel boring machine; turing test
two-factor authentication; type annotation; type checker; type hint; type i error; type inference; type specimen
type system; umbrella review; uncertainty analysis; uncertainty principle; uniform dispute resolution policy
uniform resource identifier; uniform resource locator; uninterruptible power supply; unit conversion; unit of analysis
unit of observation; unit test; unit testing; univariate analysis; universal acceptance; universal service fund
university-industry collaboration; university-industry cooperation; unsolicited email; unstructured interview
unsupervised learning; upload speed; upstream maintainer; upstream project; usability study; usability testing
user acceptance testing; user account; user base; user data; user education; user feedback; user group; user guide
user input; user interaction; user interface design; user manual; user need; user profile; user requirement
user research; user satisfaction; user story; user survey; user testing; vacuum pump; vacuum tube; validation set
validation study; valley of death; value alignment; value engineering; variance estimation; vector space
venture capital fund; venture capitalist; version number; version of record; version pinning; veterinary science
video compression; video conferencing; video on demand; video recording; video sharing platform; video streaming
virtual assistant; virtual environment; virtual machine; virtual world; visiting scientist; vital record
voice assistant; voice call; voice cloning; voice message; voice recognition; voice traffic; voyage of discovery
vulnerability assessment; waterfall model; wave power; weak signal; weak supervision; wear and tear; weather model
web application; web archive; web browser; web crawler; web design; web developer; web development; web portal
web scraping; web server; web service; web standard; web survey; web traffic; weighted average; white space
wide area network; wild card; wireless access; wireless local area network; wireless sensor network; women in science
women scientist; word embedding; word processing; word processor; work stream; working hypothesis
working paper series; x-ray crystallography; x-ray diffraction; young scientist; zero-shot learning
