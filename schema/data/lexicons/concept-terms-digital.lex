# Phrases that are terms by themselves: digital policy, standards, cyber security, innovation and space.
list subject_terms
3g network; 4g network; 5g deployment; 5g equipment; 5g network; 5g rollout; 5g security; 5g security toolbox
5g spectrum; 5g standard; 5g technology; 5g toolbox; 6g research; 6g technology; 911 location accuracy; 911 reliability
access charge; access remedy; access stimulation; access to data; accessible communications; accessible technology
account suspension; account takeover; accounting rate; accounting rate regime; accreditation system
active cyber defence; active cyber defense; ad library; ad targeting; ad tech; ad transparency; addictive design
adequacy finding; administrative burden on researchers; administrative data linkage; administrative interview
administrative law enforcement; administrative streamlining; advanced ai chip; advanced chip; advanced computing chip
advanced logic chip; advanced manufacturing credit; advanced node; advanced node chip; advanced packaging
advanced semiconductor; advanced socialist culture; adversarial machine learning; affiliation agreement
affordability gap; age assurance; age-appropriate design; age-friendly technology; agentic ai; agile procurement
aging infrastructure; agitation and propaganda; ai accelerator; ai access; ai accident; ai accountability
ai acquisition; ai action plan; ai agent governance; ai agent identity; ai agent infrastructure; ai alignment research
ai and democracy; ai and human rights; ai application; ai arms control; ai arms race; ai assurance market
ai augmentation; ai authorship; ai benchmark; ai boom; ai bubble; ai capacity building; ai capital expenditure
ai carbon footprint; ai catastrophe; ai chatbot; ai chip export; ai chip export control; ai chip smuggling; ai cluster
ai code of practice; ai coding; ai coding assistant; ai companion; ai companionship; ai company; ai competition
ai competition policy; ai competitiveness; ai compute; ai conformity assessment; ai consciousness; ai content labelling
ai control; ai copyright; ai crawler; ai data center; ai deception; ai dependence; ai deployer; ai deployment
ai detector; ai development; ai diffusion; ai disclosure; ai discrimination; ai ecosystem; ai education
ai electricity demand; ai energy demand; ai environmental impact; ai equity; ai ethics guideline; ai evaluation
ai explainability; ai export; ai export package; ai exposure; ai extinction risk; ai factory; ai fairness
ai for development; ai for good; ai for science; ai full-stack export; ai gigafactory; ai governance dialogue
ai governance framework; ai governance gap; ai governance initiative; ai governance regime; ai hallucination
ai hardware; ai harm; ai hub; ai hype; ai impact assessment; ai in agriculture; ai in education; ai in finance
ai in government; ai in health care; ai in hiring; ai in justice; ai in policing; ai in the judiciary
ai in the workplace; ai in warfare; ai in weapons; ai incident database; ai incident reporting; ai inclusion
ai industry; ai infrastructure build-out; ai infrastructure investment; ai innovation zone; ai insurance
ai interpretability; ai inventor; ai inventory; ai investment; ai job loss; ai lab; ai labelling
ai labour displacement; ai law; ai leadership; ai legislation; ai legislation moratorium; ai liability
ai licensing deal; ai management system; ai manipulation; ai market concentration; ai merger; ai misuse
ai model evaluation; ai model filing; ai model registry; ai monopoly; ai moratorium; ai nationalism
ai non-proliferation; ai officer; ai operating system; ai overreliance; ai oversight; ai partnership; ai pause
ai personhood; ai persuasion; ai pilot zone; ai power demand; ai preemption; ai preparedness; ai principle
ai procurement; ai productivity; ai productivity gain; ai programming; ai provider; ai quality management
ai race dynamics; ai readiness; ai reliability; ai research institute; ai research resource; ai researcher access
ai rights; ai risk management; ai risk management framework; ai roadmap; ai robustness; ai safety research; ai sandbox
ai sector; ai security; ai security institute; ai semiconductor; ai skill; ai software; ai sovereignty; ai stack
ai standard; ai standardization; ai standards body; ai startup; ai strategy document; ai supercomputer
ai supercomputing; ai supply chain; ai sycophancy; ai takeover; ai talent; ai technical standard; ai technology stack
ai testing; ai therapy; ai training data; ai training exemption; ai transparency; ai transparency requirement
ai treaty; ai trustworthiness; ai tutoring; ai use case; ai valuation; ai value chain; ai verification; ai wage effect
ai water use; ai watermarking; ai welfare; ai whistleblower; ai workforce; ai-assisted decision; ai-driven discovery
ai-enabled cyberattack; ai-enabled decision support; ai-enabled system; ai-enabled weapon; ai-generated code
ai-generated content; ai-generated disinformation; ai-generated image; ai-generated misinformation; ai-generated text
ai-generated work; ai-nuclear nexus; ai-powered search; air traffic control modernization; air-gapped network
algorithm filing; algorithm governance; algorithm registry; algorithm regulation; algorithmic amplification
algorithmic audit; algorithmic collusion; algorithmic curation; algorithmic fairness; algorithmic feed
algorithmic harm; algorithmic public decision; algorithmic ranking; algorithmic recommendation; algorithmic system
all-hazards approach; all-media communication system; allied propaganda; allocative harm; ally-shoring
alternative technology; analog chip; anchor dragging; anchor firm; anonymity network; anonymization service
antenna siting; anti-fake news law; anti-foreign sanctions law; anti-spam law; anti-suit injunction
anti-western propaganda; apartment exclusivity; app store policy; application-specific integrated circuit
arbitrary code execution; area code; armed attack in cyberspace; artificial superintelligence; assured access to space
asymmetric capability; asymmetric regulation; atomic research; atrocity propaganda; attack on journalists
attack surface; attack vector; attribution capability; attribution of cyberattack; attribution problem
attribution standard; auction proceeds; auction revenue; audio codec; audio description; authentication bypass
authoritarian diffusion; authorization and continuing supervision; autodialed call; automated ai research
automated content moderation; automated eligibility system; automated employment decision tool
automated frequency coordination; automated hiring; automated individual decision-making; automated processing
automated welfare; automatic target recognition; automation bias; autonomous replication; autonomous weapons treaty
autonomy in weapons systems; availability target; backdoor search; backhaul network; backup and recovery
balkanization of the internet; ballistic missile technology; band clearing; band plan; banking trojan; banned book
baseline security requirement; basic data system; basic research funding; basic telecommunications
battery supply chain; battlefield preparation; behind-the-meter power; bell operating company
below-threshold operation; benchmark contamination; benchmark saturation; benefit-sharing; best practice forum
bias audit; bias mitigation; bias testing; bidding credit; big data bureau; big data industry; big data science
big data strategy; big science project; big tech company; big-character poster; bill-and-keep; billing dispute
billing practice; biological design tool; biometric identity system; biometric information; biometric template
biosecurity risk; bioweapon uplift; bioweapons risk; bitstream access; black start capability; blackboard newspaper
blackout restoration; block grant funding; blocking and throttling; book banning; booter service
border gateway protocol; border radio; borrowed boat; bot account; botnet disruption; botnet takedown
bottom-up policy development; boundary of outer space; brain trust; brain-inspired computing; breach notification
bridge safety; broadband adoption; broadband availability; broadband connection; broadband data collection
broadband deployment; broadband internet access service; broadband label; broadband mapping; broadband market
broadband provider; broadband satellite service; broadband subscriber; broadband subsidy; broadcast band
broadcast diplomacy; broadcast indecency; broadcast licence; broadcast license; broadcast licensee; broadcast localism
broadcast network; broadcast ownership; broadcast regulation; broadcast spectrum; broadcast station; broader impacts
brute-force attack; bug bounty programme; build-out obligation; building a cyber superpower; buildout requirement
bulk data transfer; bulk electric system; bulk power system; bulk sensitive personal data; bulletproof hosting
business accelerator; business data; business data service; business email compromise
business research and development; buy national policy; c-band; c-band transition; cable cut; cable damage
cable franchise; cable landing license; cable laying; cable license; cable modem; cable protection; cable rate
cable rate regulation; cable repair ship; call authentication; call blocking; call completion; call detail record
caller id authentication; caller id spoofing; campaign finance disclosure; cancel culture; capability elicitation
capability threshold; captioned telephone service; carrier of last resort; cascading effect; cascading power failure
case-by-case review; catch-all control; catch-up and surpass; celebrity fandom; cellular network; cellular service
cellular telephone; censorship apparatus; censorship circumvention; censorship regime; censorship system
central leading group; centralized and unified leadership; chain leader enterprise; chemical facility security
chief ai officer; chief editor responsibility; chief information security officer; children's data; children's privacy
children's programming; china story; chinese discourse; chinese narrative; chinese-style modernization; chip ban
chip designer; chip diplomacy; chip export control; chip fabrication; chip foundry; chip location verification
chip maker; chip packaging; chip security; chip smuggling; chip stockpiling; chip subsidy; chip supply chain
chip tracking; chokepoint technology; circumvention of export controls; circumvention tool; cislunar space
citizens band; citizens broadband radio service; city brain; civic morality; civil contingency; civil discourse
civil space; civil space program; civil-military integration; civilian data; civilian hacker
civilian participation in hostilities; clandestine radio; class licence; classification level; classified network
classified research; clawback provision; clean cyberspace; clean network; clean-up campaign
clear and bright cyberspace; clear cyberspace; click work; client-side scanning; clock auction; cloned website
closed model; closed-source model; cloud adoption; cloud concentration; cloud market; cloud security
cloud service provider; cloud-first policy; co-funded partnership; co-orbital weapon; code is law; cognitive automation
cognitive domain; cognitive radio; cognitive security; collaborative innovation; collective attribution
collective cyber defence; collective response; collision avoidance; colonial propaganda; combinatorial auction
command and control server; command injection; comment section; commerce control list; commercial cargo
commercial crew; commercial cryptography; commercial cyber intrusion capability; commercial human spaceflight
commercial launch; commercial media; commercial remote sensing; commercial satellite imagery; commercial space activity
commercial space industry; commercial space launch; commercial space sector; commercial space station
commercial space transportation; commercial spyware vendor; commercial surveillance industry
commercialization of research results; common carriage; common carrier; common carrier regulation; common criteria
common european data space; common heritage principle; communication research; communications metadata
communications privacy; communications sector; communist youth; community standards; compelled disclosure
competitive entry; competitive grant; competitive local exchange carrier; compound semiconductor
comprehensive innovation reform pilot; comprehensive internet governance system; comprehensive national science centre
comprehensive national security; comprehensive network governance; comprehensive privacy law; compromised device
compromised router; computational censorship; compute access; compute cluster; compute divide; compute infrastructure
compute overhang; compute provider; compute provider reporting; compute subsidy; compute supply; compute voucher
computer education; computer forensics; computer hacker; computer intrusion; computer manufacturer; computer matching
computer misuse offence; computer network attack; computer network defense; computer network exploitation
computer network operation; computer numerical control; computer worm; computing facilities requirement; computing hub
computing power network; computing power voucher; confidence-building measures in cyberspace; confidential computing
conflict of commitment; conflict of interest disclosure; conformance and interoperability; conjunction assessment
connected and automated vehicle; connected car data; connected device; connective action; connectivity gap
connectivity subsidy; consensus process; consensus-based standard; consent fatigue; consent management
consent mechanism; consortium standard; conspiracy theory; constitutional ai; consumer broadband label
consumer data right; consumer electronics standard; consumer health data; consumer profiling
consumer protection online; content governance; content moderation policy; content moderator; content moderator labour
content policy; content recommendation; content review; content reviewer; content takedown; context window
contextual integrity; continuity of operations; continuity of the economy; continuity planning; contribution factor
control list; controlled unclassified information; converged media; converged media centre; converging technologies
coordinated development; coordinated inauthentic behavior; coordinated inauthentic behaviour; coordination zone
cord cutting; core data; core network; core platform service; corporate laboratory; corporate research
corporate venture capital; correct public opinion guidance; cost allocation; cost model; cost-oriented pricing
cost-plus contract; counter-disinformation; counterfeit device; counterfeit goods online; countermeasure in cyberspace
county-level converged media; covered equipment; covered transaction; covert network; credential stuffing
credential theft; credit blacklist; credit information system; credit scoring algorithm; crew capsule; crew vehicle
crisis communication; critical capability level; critical entity; critical function
critical information infrastructure operator; critical infrastructure operator; critical infrastructure owner
critical infrastructure protection standard; critical infrastructure resilience; critical infrastructure sector
critical infrastructure security; critical internet resources; critical minerals supply chain; critical sector
cross-border e-commerce; cross-border electronic payment; cross-border privacy rules; cross-domain deterrence
cross-ownership; cross-site scripting; crowd psychology; crowdwork platform; cryogenic engine; crypto laundering
crypto wars; crypto-agility; cryptocurrency seizure; cryptographic agility; cryptographic algorithm; cryptographic key
cryptographic module; cryptographic standard; cryptography policy; cultural confidence; cultural heritage protection
cultural market; cultural security; cultural soft power; cultural system reform; cultural undertaking
cutting-edge technology; cyber arms control; cyber arms race; cyber battlefield; cyber battlespace
cyber bullying prevention; cyber campaign; cyber capability evaluation; cyber catastrophe; cyber catastrophe bond
cyber claim; cyber coercion; cyber commons; cyber convention; cyber cooperation; cyber crime unit; cyber criminal
cyber crisis; cyber dialogue; cyber diplomacy toolbox; cyber doctrine; cyber education; cyber effects
cyber effects operation; cyber emergency; cyber escalation; cyber essentials certification; cyber ethics
cyber exercise; cyber expertise; cyber extortion; cyber force; cyber forensics; cyber fraud; cyber great power
cyber hack; cyber heist; cyber incident notification; cyber incident response plan; cyber incident severity
cyber incident victim; cyber incursion; cyber industry; cyber infiltration; cyber infrastructure
cyber intelligence contest; cyber intelligence sharing; cyber intrusion set; cyber investigation; cyber kill chain
cyber kinetic effect; cyber legislation; cyber literacy; cyber loss; cyber maturity; cyber mercenary; cyber militia
cyber mission force; cyber nationalism; cyber nuclear nexus; cyber operator; cyber peace; cyber pearl harbor
cyber persistence theory; cyber personnel; cyber police; cyber posture; cyber power strategy; cyber preparedness
cyber protection team; cyber proxy; cyber rapid response team; cyber readiness; cyber recruitment; cyber regulation
cyber reserve; cyber retaliation; cyber risk management; cyber risk quantification; cyber sabotage; cyber safety review
cyber scam; cyber situational awareness; cyber skill; cyber skills gap; cyber solidarity; cyber superpower
cyber surveillance; cyber talent; cyber theft; cyber threat actor; cyber threat assessment; cyber threat indicator
cyber threat information; cyber threat landscape; cyber threat sharing; cyber tool; cyber training; cyber troop
cyber underwriting; cyber unit; cyber uplift; cyber volunteer; cyber vulnerability; cyber war exclusion; cyber warrior
cyber weapons proliferation; cyber workforce; cyber-physical attack; cyber-physical security; cyber-surveillance item
cyber-surveillance technology; cyber-utopianism; cybercrime as a service; cybercrime ecosystem; cybercrime law
cybercrime treaty; cybercriminal group; cybersecurity and informatization; cybersecurity assessment
cybersecurity audit; cybersecurity awareness week; cybersecurity breach; cybersecurity budget; cybersecurity capability
cybersecurity capability maturity model; cybersecurity certification framework; cybersecurity certification scheme
cybersecurity challenge; cybersecurity community; cybersecurity company; cybersecurity competence centre
cybersecurity controls; cybersecurity cooperation; cybersecurity crisis; cybersecurity culture; cybersecurity defence
cybersecurity dialogue; cybersecurity dilemma; cybersecurity directive; cybersecurity disclosure
cybersecurity disclosure rule; cybersecurity education; cybersecurity emergency; cybersecurity emergency response
cybersecurity exercise; cybersecurity expert; cybersecurity firm; cybersecurity for small business
cybersecurity funding; cybersecurity grant; cybersecurity guidance; cybersecurity guideline; cybersecurity industry
cybersecurity information; cybersecurity information sharing; cybersecurity infrastructure; cybersecurity innovation
cybersecurity inspection; cybersecurity investment; cybersecurity label; cybersecurity labelling
cybersecurity legislation; cybersecurity liability; cybersecurity market; cybersecurity maturity; cybersecurity measure
cybersecurity monitoring; cybersecurity obligation; cybersecurity of connected devices; cybersecurity performance goal
cybersecurity posture; cybersecurity practice; cybersecurity product; cybersecurity professional
cybersecurity protection; cybersecurity publicity; cybersecurity regulation; cybersecurity requirement
cybersecurity research; cybersecurity researcher; cybersecurity reserve; cybersecurity responsibility
cybersecurity responsibility system; cybersecurity review; cybersecurity risk; cybersecurity risk management
cybersecurity service; cybersecurity skill; cybersecurity solution; cybersecurity spending; cybersecurity startup
cybersecurity strategy implementation; cybersecurity supply chain risk; cybersecurity talent; cybersecurity technology
cybersecurity threat; cybersecurity training; cybersecurity vendor; cybersecurity vulnerability; dam security
dangerous capability evaluation; dark fibre access; dark web marketplace; data access for researchers; data adequacy
data affordability; data annotation; data architecture; data asset; data assetization; data broker registration
data brokerage; data center cluster; data center construction; data center moratorium; data center permitting
data center tax incentive; data center water use; data centre energy use; data classification and grading; data commons
data corridor; data deletion; data destruction; data diplomacy; data divide; data element market; data embassy
data encrypted for impact; data exchange layer; data exchange platform; data exfiltration; data export
data export security assessment; data extraction; data factor; data factor allocation; data factor market
data fiduciary; data flow governance; data flow restriction; data for development; data foundational system
data governance regime; data harm; data interference; data intermediation service; data interoperability standard
data labeller; data labelling; data leak site; data leakage; data licensing; data lineage
data localization requirement; data market; data monetization; data nationalism; data outbound transfer; data platform
data poisoning; data pooling; data preservation order; data processing activity; data property right
data protection compliance; data protection enforcement; data protection fine; data protection reform
data protection regime; data protection right; data protection standard; data protectionism; data recipient
data residency; data resource; data resource system; data responsibility; data retention directive
data retention obligation; data retention requirement; data scarcity; data scientist shortage; data scraping
data security agreement; data security breach; data security incident; data security law; data security management
data security obligation; data security review; data security risk; data security standard; data security supervision
data sensitivity; data service; data sharing framework; data sharing platform; data strategy implementation
data subject access request; data subject consent; data supply chain; data theft extortion; data trade; data trading
data transaction; data transfer mechanism; data transparency; data trustworthiness; data utilization; data valuation
data wall; data worker; data-driven decision-making; data-driven governance; data-driven government; data-driven merger
data-driven policing; data-intensive science; datafied society; datasheet for datasets; de minimis threshold
debris mitigation guideline; debris remediation; decentralised internet; decentralized web; deceptive alignment
decision support system; declaratory ruling; decryption key; deemed export; deep learning framework
deep neural network; deep space exploration; deep tech; deep ultraviolet lithography; deepfake detection
deepfake pornography; default password; defence in depth; defend forward; defense in depth; defense innovation
defense research and development; defensive cyber operation; definition of outer space; delimitation of outer space
demand-side policy; demilitarization of outer space; demonstration zone; denial and deception; denied persons list
deposition equipment; design software; designated gatekeeper; deskilling of workers; destructive anti-satellite test
destructive malware; deterrence by entanglement; deterrence in cyberspace; development communication
device affordability; device fingerprinting; device registration; device subsidy; diaspora surveillance
diffusion of technology; dig once policy; digital access gap; digital activism; digital affordability; digital aid
digital alliance; digital antitrust; digital audio broadcasting; digital audio radio; digital autocracy
digital autonomy; digital backbone; digital battlefield; digital bureaucracy; digital business; digital business model
digital capacity building; digital china; digital city; digital civilization; digital cold war
digital competency framework; digital consumer; digital consumption; digital contact tracing; digital content industry
digital copyright; digital countryside; digital creative industry; digital cultural industry; digital customs
digital customs clearance; digital decade; digital dependence; digital deprivation; digital desert; digital detox
digital development strategy; digital dictatorship; digital dignity; digital disruption; digital economy agreement
digital economy development; digital economy governance; digital economy partnership; digital economy policy
digital economy statistics; digital economy talent; digital economy taxation; digital economy worker; digital emblem
digital empowerment; digital enterprise; digital era; digital era governance; digital farming
digital financial inclusion; digital foreign policy; digital free trade zone; digital future; digital geopolitics
digital goods; digital government transformation; digital hegemony; digital hub; digital humanism; digital humanitarian
digital id card; digital identity fraud; digital identity system; digital imperialism; digital inclusion policy
digital inclusiveness; digital independence; digital industrialization; digital infrastructure gap
digital infrastructure investment; digital intelligence; digital justice; digital law; digital literacy training
digital manufacturing; digital markets regulation; digital media literacy; digital nationalism; digital navigator
digital nonalignment; digital norms; digital operational resilience; digital order; digital partnership
digital payment infrastructure; digital peace; digital piracy; digital populism; digital poverty; digital productivity
digital protectionism; digital public administration; digital rights movement; digital rule; digital rule of law
digital rulebook; digital school; digital security risk; digital self-determination; digital service team
digital services regulation; digital services trade; digital signature law; digital silk road; digital skills training
digital solidarity fund; digital sphere; digital startup; digital strategic autonomy; digital subscriber line
digital supply chain; digital sustainability; digital target; digital tax; digital tax administration
digital tax avoidance; digital television transition; digital textbook; digital trace; digital trade chapter
digital trade facilitation; digital trade integration; digital trade negotiation; digital trade rule
digital transformation office; digital transnational repression; digital village; digital vulnerability
digital watermark; digital welfare; digital welfare state; digital wellbeing; digital workforce; digital workplace
digital yuan; digital-by-default service; digitalization of armed conflict; digitally deliverable service
digitally delivered service; direct broadcasting by satellite; direct-ascent missile; direct-to-cell; direct-to-device
direct-to-home satellite; direct-to-home service; directed research; disaster communication; discourse hegemony
discourse power; discourse right; discourse system; disinformation ecosystem; disinformation for hire
disinformation law; disinformation narrative; disinformation operation; disinformation research
disinformation resilience; disinformation tactic; disinformation threat; disorderly expansion of capital
disruption operation; dissemination order; dissident publication; distraction strategy; distribution shift
diversity of ownership; dns abuse; dns amplification; dns hijacking; dns over https; dns security; do not track
do-not-call list; do-not-call registry; document format; domain name registrar; domain registry; domain seizure
domestic preference; domestic production capacity; domestic substitution; dominant carrier; doppelgänger campaign
dot-com bubble; dot-com company; dot-com crash; double extortion; downstream deployer; downstream developer
downstream provider; drinking water system; drone surveillance; dual-use ai; dual-use export; dual-use foundation model
dual-use infrastructure; dual-use regulation; duct access; duopoly rule; dynamic coalition
dynamic random access memory; dynamic spectrum sharing; e-democracy; e-health; e-learning; e-residency; e-waste
early termination fee; east data west computing; economic security doctrine; economic security review; edge device
editorial control; editorial responsibility; educational programming; effective competition
elderly-friendly technology; election campaign online; election disinformation; election infrastructure
electric vehicle industry; electromagnetic field exposure; electronic authentication; electronic bill of lading
electronic bulletin board; electronic commerce law; electronic commerce moratorium; electronic communications code
electronic communications service; electronic design automation; electronic funds transfer; electronic id card
electronic invoice; electronic mailing list; electronic marketplace; electronic procurement
electronic surveillance law; electronic toll; electronic transaction; electronic transferable record
electronic transmission; electronic voting system; electronics assembly; electronics manufacturing
eligible telecommunications carrier; email authentication; email security; email spoofing; embargo list; embodied ai
embodied intelligence; emergency call-taking center; emergency calling; emergency communications preparedness
emergency response mechanism; emergency services sector; emergent capability; emerging and disruptive technology
emerging industry; employee monitoring; emulation campaign; encoding standard; encrypted communication
encrypted messaging; encrypted messaging service; encryption at rest; encryption backdoor; encryption export control
encryption standard; end of life software; end use; end user; end-of-life device; end-to-end principle; end-use check
endless frontier; endpoint detection and response; endpoint security; enemy propaganda; energy infrastructure security
energy sector cybersecurity; energy-efficient computing; engagement-based ranking; engineering of consent
enhanced service; enterprise data; enterprise innovation; enterprise research and development; entity list
entity listing; entrepreneurial state; environmental review; epistemic security; equal time rule
equipment authorization; equipment authorization program; equipment ban; equipment replacement
escalation ladder in cyberspace; escalation risk; essential entity; essential security interest; etching equipment
ethical hacker; ethical hacking; excellence initiative; excellent traditional culture; exceptional access
exclusive contract; exile media; exiled journalist; existing and potential threats; existing threat
expendable launch vehicle; experience curve; experimental license; experimental licensing; expert knowledge
exploit broker; exploit chain; exploit kit; exploit market; export control compliance; export control coordination
export control enforcement; export control evasion; export control of satellites; export control policy
export control reform; export dependence; export licensing; export of surveillance technology; express delivery
external communication; external propaganda; external publicity work; extortion payment; extramural research
extraterrestrial life; extreme ultraviolet lithography; fabless company; fabless firm; face recognition system
facilities and administrative costs; facilities-based competition; facilities-based provider; fact-checker
fact-checking organization; fair share contribution; fairness doctrine; fake account; false information
false news offence; fan circle; fan culture; fault-tolerant quantum computer; feature phone
federal funding of research; federal privacy law; federal research and development; federal spectrum
federally funded research; female and minority ownership; fiber deployment; fibre optic; field-programmable gate array
fifty-cent army; financial privacy; firehose of falsehood; first responder network; first-of-a-kind deployment
fixed microwave; fixed satellite service; fixed-line telephone; flash war; flexible use; flexible-use spectrum
flooding the zone; focused research organization; fog computing; food and agriculture sector
forced technology transfer; foreign adversary; foreign adversary control; foreign adversary equipment
foreign availability; foreign broadcaster; foreign carrier; foreign direct product rule; foreign funding disclosure
foreign intelligence surveillance; foreign interference in research; foreign lobbying; foreign media; foreign media ban
foreign ownership limit; foreign propaganda; foreign talent recruitment; forward auction; forward-looking cost
foundry model; framing effect; franchise fee; frand commitment; frand licensing; frand terms; free and open internet
free speech absolutism; freedom of expression online; freedom of scientific research; freight rail
frequency registration; frontier ai developer; frontier ai lab; frontier ai model; frontier ai regulation
frontier capability; full-power station; functional separation; future industry; future of work; gait recognition
gallium and germanium; gallium nitride; game approval; game licence; gaming restriction; gateway earth station
gender bias in ai; general authorisation; generated content labelling; generative ai service; geofence warrant
geolocation data; geosynchronous orbit; geosynchronous satellite; ghost work; gigabit connectivity; gigabit network
gigabit society; global ai governance; global digital compact; global digital divide; global digital governance
global information infrastructure; global information society; global internet; global internet governance
global maritime distress system; global opt-out; global red lines; goal misgeneralization; going dark
good-faith security research; government access to data; government advisory committee; government app
government chatbot; government data sharing; government digital service; government digitalization
government equity stake; government guidance fund; government information system; government information technology
government laboratory; government online service; government procurement of software; government procurement preference
government research; government scientist; gps jamming; gps spoofing; grade protection system; graded data protection
graded protection; graduate student visa; grant peer review; grassroots governance; great firewall
green and digital transition; green computing; green data center; grey propaganda; grid hardening
grid interconnection queue; grid management; grid resilience; grid security; grid-style management; guard band
guardrail provision; guidance fund; guidance of public opinion; guiding ideology; guiding opinion; guiding principle
hack back; hack-and-leak; hack-for-hire; hacking back; handset subsidy; harassment of journalists
hardware root of trust; hardware security module; hardware-enabled mechanism; harmful but legal; harmful contamination
harmful content; harmful information; hate speech online; health code; health information technology
health misinformation; health sector cybersecurity; healthcare sector cybersecurity; hearing aid compatibility
heavy-lift launch vehicle; heavy-lift rocket; hero and martyr; hidden champion; high value-added manufacturing
high-altitude platform; high-altitude platform station; high-bandwidth memory; high-cost program; high-cost support
high-definition television; high-end chip; high-end equipment; high-end manufacturing; high-level opening up
high-purity silicon; high-quality development; high-risk ai; high-risk supplier; high-risk vendor
high-skilled immigration; high-speed broadband; high-speed internet; high-speed rail technology; high-tech enterprise
high-tech export; high-tech industrial development zone; high-tech manufacturing; high-tech trade; high-tech zone
high-technology industry; high-value dataset; hiring algorithm; historic preservation review; historical nihilism
holistic national security concept; homework gap; homomorphic encryption; hospital cyberattack; hosted payload
hostile force; hostile foreign forces; hosting service; human control; human flesh search; human mission to mars
human on the loop; human space exploration; human-ai collaboration; human-ai interaction; human-centric ai
human-centric approach; human-level ai; human-machine teaming; hunt forward operation; hybrid work
hyperscale data center; hypersonic technology; hypodermic needle model; iana function; iana stewardship transition
ict access; ict capacity building; ict for development; ict goods; ict incident; ict industry; ict infrastructure
ict policy; ict sector; ict security; ict security convention; ict service; ict skill; ict supply chain
identity and access management; ideological and moral construction; ideological and political education
ideological and political work; ideological conformity; ideological field; ideological front; ideological infiltration
ideological position; ideological security; ideological sphere; ideological subversion
ideological work responsibility system; illegal access; illegal and harmful information; illegal interception
illegal robocall; imagery resolution limit; immersion lithography; immersive technology; important data
important entity; imported equipment; imported technology; in-app purchase; in-country transfer; in-orbit servicing
in-situ resource utilization; inauthentic account; inbound investment; inbound investment screening
incarcerated people's communications; incentive auction; incident monitoring; incident response plan
incidental collection; incitement online; incumbent carrier; incumbent licensee; incumbent local exchange carrier
incumbent operator; incumbent user; indecency enforcement; indecency standard; independent access to space
independent and controllable; independent audit; independent innovation; independent research and development
index of prohibited books; indicator of compromise; indictment of hackers; indigenous data sovereignty
indigenous standard; indigenous technology; indirect cost rate; individual licence; inducement prize
industrial and supply chains; industrial chain; industrial chain security; industrial cybersecurity; industrial data
industrial digitalisation; industrial digitalization; industrial ecosystem; industrial innovation
industrial internet of things; industrial laboratory; industrial modernization; industrial park development
industrial policy tool; industrial research laboratory; industrial software; industrialization and informatization
industry 4.0; industry self-discipline; industry-university collaboration; industry-university-research collaboration
inference compute; infinite scroll; influence activity; information advantage; information age warfare
information aggression; information and communication network; information attack; information blockade
information bulletin; information bureau; information confrontation; information dissemination; information dominance
information environment operations; information influence; information intervention; information island
information laundering; information ministry; information monopoly; information office; information order
information pluralism; information pollution; information privacy law; information programme; information scarcity
information silo; information sovereignty doctrine; information space; information stealer; information superiority
information technology agreement; information technology industry; information technology modernization
information technology outsourcing; information technology sector; informationized warfare; informatization development
informatization of the military; informatization strategy; informatization work; infrastructure dependency
infrastructure deployment; infrastructure project delivery; infrastructure siting; infrastructure takedown
infrastructure vulnerability; infrastructure-based competition; initial access; initial access broker
inmate calling service; innovation and entrepreneurship; innovation chain; innovation corridor; innovation deficit
innovation driver; innovation economics; innovation economy; innovation governance; innovation law
innovation leadership; innovation paradox; innovation partnership; innovation platform; innovation principle
innovation race; innovation tax; innovation zone; innovation-driven development; innovation-driven development strategy
innovation-driven growth; innovation-friendly regulation; innovation-led growth; innovative city; innovative country
innovative enterprise; inside wiring; insider risk; instant payment system; institutional discourse power
institutional innovation; instruction tuning; instrumental convergence; intangible technology transfer
integrated circuit design; integrated circuit industry; integrated circuit layout design; integrated circuit park
integrated device manufacturer; integrated innovation; intellectual property core; intelligence contest
intelligence explosion; intelligent computing centre; intelligent computing power; intelligent connected vehicle
intelligent economy; intelligent manufacturing; intelligent society; intelligent transformation
intelligentized warfare; intercarrier compensation; intercarrier compensation reform; interception capability
interconnection rate; interexchange carrier; interference complaint; interference limit; interference protection
interference resolution; interference temperature; intermediary immunity; intermediate technology
intermodal competition; internal compliance programme; internal reference; international ai governance
international broadcasting; international communication capability; international communication capacity
international data transfer; international discourse power; international discourse system
international information security; international law in cyberspace; international propaganda; international roaming
international section 214 authorization; international space cooperation; international space law
international standardization; international standards body; international telecommunication regulations
internet access provider; internet access service premises; internet addiction disorder; internet advertising
internet affordability; internet architecture; internet banking; internet bill of rights; internet blocking
internet boom; internet bubble; internet cafe regulation; internet celebrity; internet celebrity economy
internet civilization; internet commentator; internet community; internet company; internet content
internet content provider; internet control; internet court; internet crime; internet culture; internet engineering
internet enterprise; internet finance; internet for all; internet fraud; internet freedom agenda; internet giant
internet governance capability; internet governance regime; internet hospital; internet hosting
internet information service; internet information work; internet jurisdiction; internet kill switch; internet literacy
internet measurement; internet news information service; internet news service; internet number resource
internet of things data; internet of things device; internet of things security; internet of vehicles
internet opinion leader; internet outage; internet pioneer; internet plus; internet police; internet privacy
internet protocol suite; internet protocol television; internet protocol version 6; internet radio
internet radio station; internet reform; internet regulator; internet rights; internet safety; internet search
internet self-discipline; internet society; internet startup; internet tax moratorium; internet taxation
internet telephony service; internet transit; internet vigilantism; internet virus; internet worm
internet-plus strategy; interoperability obligation; interoperability testing; intersessional work
interview and rectification; intolerable risk; intramural research; intrusion detection system; intrusion set
intrusion software; investment screening mechanism; ip address; ip address allocation; ipv4 exhaustion; ipv6 adoption
ipv6 deployment; ipv6 transition; it modernization; it procurement; ivory tower; jamming of broadcasts
job displacement; joint advisory; joint attribution; joint cybersecurity advisory; joint laboratory; joint punishment
joint research; joint research centre; joint research programme; joint undertaking; journalist accreditation
journalist safety; journalist training; judicial redress; junk fax; jurisdiction in cyberspace
jurisdictional separations; ka-band; key and core technologies; key core technology; key enterprise; key opinion leader
keyword blocking; keyword filtering; kill switch; know-your-customer requirement; know-your-customer rule for cloud
knowledge security; knowledge standard; knowledge-intensive industry; known exploited vulnerability; kondratiev wave
ku-band; l-band; lab-tested interoperability; labelling of content; labour market disruption; land mobile radio
landing site; landlocked developing country connectivity; language barrier online; large ai model; large model
large model filing; large power transformer; large research infrastructure; large scientific facility
large-scale model; lateral movement; launch capability; launch cost; launch failure; launch industry; launch license
launch licensing; launch provider; laundering of narratives; law enforcement access; law-based cyberspace governance
law-based internet governance; lawful but awful; lawful intercept; lawful intercept compromise; layered architecture
leader cult; leading enterprise; leading-edge chip; leading-edge node; leading-edge semiconductor; leak investigation
leapfrog development; leased access; leased line; legacy chip; legacy modernization; legacy node
legal review of weapons; legally binding cyber treaty; lethal decision; lex informatica; liar's dividend
library internet access; licence application; licence exception; licence renewal; licence requirement; license area
license assignment; license condition; license exception; license plate reader; license renewal; license requirement
license term; license transfer; licensed shared access; licensed spectrum; licensing of the press; life support system
lifeline sector; light pollution from satellites; line of business restriction; line sharing; linear television
linguistic diversity online; link tax; liquid cooling; liquid-fuel rocket; lithography machine; little giant enterprise
little pink; little science; live facial recognition; live-streaming e-commerce; live-streaming marketing
livestream host; living off the land; living-off-the-land technique; local competition; local content rule
local exchange; local exchange carrier; local franchising; local franchising authority; local journalism
local language content; local market; local news; local programming; local television market; local zoning
localization rate; location of computing facilities; location tracking; logic bomb; logic chip; logistics network
long distance carrier; long distance telephone service; long wave; long-arm jurisdiction; long-distance service
long-run incremental cost; lookalike domain; loss of control; loss of control risk; lottery funding
loudspeaker broadcasting; low earth orbit satellite; low-band spectrum; low-orbit satellite internet; low-power fm
low-power television; low-resource language; low-value shipment; lunar economy; lunar gateway; lunar lander
lunar orbit; lunar program; lunar resource; lunar rover; lunar sample; lunar time; machine decision; machine speed
machine-generated data; machine-to-machine communication; magic bullet theory; main body of innovation; main melody
main theme; mainstream ideology; mainstream media; mainstream public opinion; mainstream value; major theme propaganda
malicious use of icts; malign foreign influence; malign influence; malware analysis; malware as a service
malware family; malware sample; man-in-the-middle attack; managed security service; managed service provider
mandatory incident reporting; mandatory sim registration; manipulated media; manipulated video; manufacture of consent
manufacturing consent; manufacturing extension; manufacturing innovation institute; manufacturing power
maritime cybersecurity; maritime domain; market analysis; market tipping; market-distorting practice
marketization of the media; marketplace of ideas; mars exploration; mars mission; mars rover; mars sample return
mass communication research; mass data collection; mass entrepreneurship and innovation; mass incident; mass persuasion
mass propaganda; mass psychology; mature node; mature process; mature-node chip; media and information literacy
media assistance; media censorship; media commercialization; media consolidation; media control
media convergence development; media development assistance; media diplomacy; media diversity; media guidance
media imperialism; media independence; media management; media merger; media ownership rule
media ownership transparency; media plurality; media regulator; media subsidy; media supervision; media trust
media viability; media work; medical device security; medical privacy; medium earth orbit; medium-high technology
memetic warfare; memory chip; memory-safe language; mercenary spyware; merit review; messaging app; metadata collection
meteorological satellite; micro-targeting; microgravity research; microwave backhaul; microwave link; mid-band spectrum
middle-mile network; milestone-based funding; militarisation of space; militarization of outer space
military application of ai; military cyber force; military cyber operation; military deception; military end use
military end user; military information support operations; military satellite communications; military space
military space program; military-civil integration; millimeter wave; millimetre wave; minimum security requirement
ministry of information; minor mode; minor protection mode; minority ownership; missile warning satellite
mission agency; mission authorization; mission control; mission-driven research; misuse of devices
mitigation agreement; mobile government; mobile money interoperability; mobile penetration; mobile phone data
mobile satellite service; model access; model autonomy; model behaviour; model developer; model developer liability
model distillation; model hosting; model provider; model specification; model theft; model welfare; model worker
modern industrial strategy; modernization of governance; modified final judgment; money mule; moore's law
moral construction; moral crumple zone; moral model; multi-homing; multi-level protection scheme; multi-tenant building
multichannel video programming distributor; multilateral export control; multilateral export control regime
multilateral internet governance; multilingualism in cyberspace; multiple tenant environment
multistakeholder community; municipal broadband; must-carry; mutual legal assistance request; n-day vulnerability
naming and shaming; narrative system; narrative warfare; narrow ai; nation-state actor; nation-state threat
national and regional initiatives; national audience reach cap; national champion; national compute strategy
national core data; national critical function; national cybersecurity strategy; national data strategy
national digital identity; national governance system; national identity scheme; national information infrastructure
national informatization; national innovation demonstration zone; national preparedness; national research laboratory
national resilience; national risk assessment; national security review; national security risk
national security threat; national space policy; national supercomputing centre; national television ownership cap
native advertising; navigation device; nazi propaganda; near-field communication; necessity and proportionality
negative information; network affiliate; network and information security; network and information system
network and information work; network attack; network civilization; network content construction; network culture
network culture construction; network defence; network densification; network deployment; network ecology; network fee
network fraud; network function virtualization; network great power; network ideology; network information content
network information ecology; network infrastructure security; network integrity; network interconnection
network interoperability; network investment; network kill switch; network literature; network media
network modernization; network monitoring; network operator obligation; network outage reporting; network power
network product; network provider; network public opinion; network reliability; network rollout
network security and informatization; network security incident; network security law; network security protection
network security review; network segmentation; network sharing; network sovereignty; network space; network state
network technology; network theft; network virtualization; networked authoritarianism; networked public
neuromorphic computing; new business form; new business model; new development philosophy; new energy vehicle; new era
new form of business; new generation artificial intelligence; new industrialization; new infrastructure
new mainstream media; new media representative; new quality productive forces; new space; new whole-nation system
new work item proposal; new-type industrialization; new-type informatization; new-type infrastructure
new-type think tank; news agenda; news aggregator; news avoidance; news bargaining code; news blackout; news censorship
news desert; news fatigue; news licence; news literacy; news management; news propaganda; news release system
news work; newspaper-broadcast cross-ownership; newsprint supply; next generation 911; non-appropriation principle
non-consensual intimate imagery; non-discrimination of digital products; non-fungible token
non-geostationary satellite system; non-market policies and practices; non-market practice; non-terrestrial network
norm cascade; norm contestation; norm emergence; norm entrepreneur; norm implementation; norm of restraint
norm violation; notice and action; notice and choice; notice and consent; notice and staydown; notice of inquiry
notice of proposed rulemaking; nuclear facility cybersecurity; nuclear plant security; nuclear thermal propulsion
nuclear weapon in space; nucleic acid synthesis screening; number exhaustion; number pooling
number resource optimization; offence-defence balance; offense-defense balance; offensive advantage
offensive cyber capability; offensive cyber operation; official ideology; official line; official media
official narrative; official statement; offshore outsourcing; offtake agreement; older internet user
on-orbit servicing; one-click exploit; one-stop service; one-way flow of information; one-way text; onion routing
online activism; online audiovisual programme; online bank; online campaigning; online child sexual exploitation
online choice architecture; online civilization; online commentator; online communication; online consultation
online consumer protection; online consumer trust; online content governance; online court; online culture
online dissemination; online ecology; online ecosystem governance; online entertainment; online extremism; online game
online game industry; online gaming addiction; online gender-based violence; online government service; online grooming
online identity management; online ideological struggle; online information; online intermediation service
online lending; online literature; online mass line; online mob; online mobilization; online nationalism
online performance; online petition; online piracy; online political advertising; online positive propaganda
online propaganda; online propaganda work; online public opinion guidance; online public opinion work
online public sphere; online reporting; online rumor; online rumour; online safety regulation; online scam
online spiritual civilization; online tracking; online video platform; open access infrastructure; open access network
open access obligation; open algorithm; open application programming interface; open data charter; open data initiative
open data movement; open government licence; open innovation ecosystem; open instruction set; open interface
open internet order; open radio access network; open ran; open relay; open release; open source software security
open standards policy; open strategic autonomy; open systems; open systems interconnection; open technology
open weights; open-source ecosystem; open-source hardware; open-source model; open-source security
operational collaboration; operational relay box; operational technology; operational technology security
operator licence; operator of essential services; opt-in consent; orbital congestion; orbital data center
orbital debris mitigation; orbital launch; orbital mechanics; orbital refueling; orbital regime; orbital rocket
orbital station; original design manufacturer; original innovation; original news reporting; orthogonality thesis
out-of-band emission; out-of-court dispute settlement; out-of-distribution generalization; outage reporting
outbound investment; outbound investment restriction; outbound investment review; outsourced assembly and test
over-the-air reception device; over-the-top provider; over-the-top service; overall national security outlook
overall planning; overhead rate; overhead reconnaissance; overseas chinese media; overseas media; overseas propaganda
overseas social media; overseas talent; packet network; packet-switched network; paid commentator; paid news
paid poster; paid prioritization; paper satellite; paperless government; paperless office; paperless trading
partial economic area; participatory platform; partisan media; partisan misinformation; party and government organ
party committee responsibility; party control of media; party guidance; party journalism
party leadership over propaganda; party management of media; party nature; party runs the media; passive component
password spraying; passwordless authentication; patch management; patent hold-out; patent holdup; patent quality
patriotic hacker; patriotic network; payola rule; peacetime norm; peer review bias; peer review system
people-to-people diplomacy; perception management; performance density; performance threshold
performance-based standard; permissionless innovation; permitting reform; persistent engagement; personal credit
personal information handler; personal information processing; personal information protection; persuasion campaign
philosophy and social sciences; phishing campaign; phishing-resistant authentication; physical security
picking winners; pig butchering; pillar industry; pilot free trade zone; pilot zone; pipeline operator
pipeline sabotage; pipeline security; place-based innovation; platform company; platform design
platform economy regulation; platform ecosystem; platform manipulation; platform monopoly; platform policy
platform responsibility; platform transparency; plurilateral export control; point of contact network; pole attachment
pole attachment rate; political ad; political advertising disclosure; political attribution; political data
political direction; political discipline; political file; political integrity; political microtargeting
political orientation; political persuasion; political security; political stance; political thought work
politicians running newspapers; popular nationalism; populist communication; positive energy; positive propaganda
positive publicity; post-market monitoring; post-mission disposal; post-quantum migration; post-training; post-truth
postal and telecommunications administration; postal censorship; postal network; power flux density; power limit
power semiconductor; power system operator; power usage effectiveness; pre-deployment testing; pre-normative research
pre-positioning; pre-publication review; pre-standardization research; precision manufacturing; predictive algorithm
prepaid card registration; prerecorded message; press conference system; press ethics; press leak
press publishers' right; press self-regulation; presumption of approval; presumption of denial; pretrained model
price cap carrier; price squeeze; price undercutting; primary responsibility; primary-level governance
principal responsibility of platforms; priority access license; priority telecommunications service; prison phone rate
privacy advocate; privacy engineering; privacy framework; privacy harm; privacy paradox; privacy principle
privacy regulator; privacy risk; privacy shield; privacy-preserving technology; private intelligence; private line
private messaging; private sector attribution; private spaceflight; private technology company; privilege escalation
privileged access; pro-government account; pro-regime media; process node; process technology; procurement preference
product security; production tax credit; production-linked incentive; productivity paradox; program access
program carriage; program manager autonomy; program rating; programmable logic controller; programmatic advertising
prohibited ai practice; prohibition of intervention; proliferated constellation; propaganda and ideological work
propaganda apparatus; propaganda broadcasting; propaganda bureau; propaganda cadre; propaganda department
propaganda directive; propaganda discipline; propaganda for war; propaganda front; propaganda guidance
propaganda machine; propaganda minister; propaganda ministry; propaganda model; propaganda network; propaganda organ
propaganda outlet; propaganda policy; propaganda state; propaganda system; propaganda team; propaganda technique
propaganda theory; propaganda value; propaganda victory; propaganda war; propaganda work conference
proprietary software; proprietary standard; proprietary technology; protected attribute
protected satellite communications; protection of minors online; protection of state secrets; protocol design
provider of general-purpose ai; province of all mankind; proxy actor; proxy discrimination; proxy media; proxy network
psychographic profiling; public access point; public access to research; public ai; public attribution; public compute
public data opening; public digital service; public engagement with science; public file; public information campaign
public information officer; public interest commitment; public interest journalism; public interest media
public interest obligation; public interest standard; public opinion analysis; public opinion channelling
public opinion emergency; public opinion environment; public opinion field; public opinion guidance
public opinion monitoring; public opinion struggle; public opinion supervision; public opinion warfare
public relations campaign; public safety answering point; public safety broadband network; public safety communications
public safety interoperability; public safety spectrum; public sector digitalization; public service advertising
public service announcement; public service digitalization; public switched telephone network
public welfare advertising; public wi-fi; public-private collaboration; public-private space partnership
publicity and education; publicity of typical examples; publicity work; pure research; pure science; pure-play foundry
quantum industry; quantum network; quantum workforce; quantum-resistant cryptography; quantum-safe cryptography
racial bias in algorithms; radio access network; radio frequency exposure; radio jamming; radio telegraph convention
radio-frequency emission; radio-frequency identification; rail signalling; range safety; ransom negotiation
ransomware as a service; ransomware group; ransomware payment ban; ransomware reporting; ransomware resilience
ransomware task force; ransomware victim; rare earth magnet; rate deregulation; rate regulation; rate-of-return carrier
re-identification; re-identification risk; real-name registration; real-name system; real-name verification
reasonable expectation of privacy; reasoning model; receiver performance; receiver standard; recidivism prediction
recursive self-improvement; red culture; red flag; red gene; red line for ai; red team exercise; red tourism
red-teaming exercise; reentry license; reference architecture; reference model; reflection attack; reflexive control
regime security; regional innovation hub; regional technology hub; regular institutional dialogue; regulatory fee
regulatory holiday; reimbursement program; rejuvenation of the nation; reliability standard; religious propaganda
relocation cost; relocation of incumbents; remote access to chips; remote access trojan; remote and rural area
remote code execution; remote participation; remote sensing principle; rendezvous and proximity operations
replication crisis; reporting hotline; reporting mechanism; representational harm; reproducibility crisis
resale of telecommunications services; research and development investment; research area; research association
research chair; research cloud; research cluster; research commercialization; research compliance; research computing
research contract; research contractor; research degree; research efficiency; research enterprise; research foundation
research framework programme; research funding cut; research funding system; research infrastructure roadmap
research joint venture; research organisation; research satellite; research security policy; research translation
research workforce; research-intensive university; researcher access; researcher data access; residential proxy
resilience planning; responsibility gap; responsibility system; responsible ai practice; responsible behaviour in space
responsible disclosure; responsible scaling policy; responsive space; restricted party screening
retail price regulation; retaliatory measure; retransmission consent; retrieval-augmented generation; returned scholar
reusable launch vehicle; reverse auction; rfid tag; right to communicate; rights-of-way; rip and replace
risk assessment algorithm; risk assessment methodology; risk threshold; risk tier; roaming surcharge; robo-advisor
robotic exploration; robotic warfare; robustness testing; rocket technology; romance scam; root server system
root zone file; root zone management; route hijacking; royalty stacking; ruinous competition
rule-making power in cyberspace; rules-based order in space; rumour refuting; rumour-mongering; running code
rural area connectivity; rural call completion; rural carrier; rural telecommunications; rural telephone company
rural telephony; safe harbor provision; safe harbour for cybercriminals; safe haven for cybercriminals
safety by design; safety framework; safety zone in space; sample return; sanctions regime against cyberattacks
satellite bus; satellite filing; satellite industry; satellite licensing; satellite manufacturing
satellite operator licensing; satellite programme; satellite radio; satellite servicing; satellite spectrum
satellite tracking; scalable oversight; scale-up gap; scaleup financing; scam centre; schedule delay
science advisory system; science and democracy; science and security; science and state; science and technology adviser
science and technology agreement; science and technology awards; science and technology development
science and technology diplomacy; science and technology enterprise; science and technology ethics
science and technology evaluation; science and technology finance; science and technology foresight
science and technology governance; science and technology information; science and technology infrastructure
science and technology innovation; science and technology investment; science and technology legislation
science and technology park; science and technology plan; science and technology power
science and technology self-reliance; science and technology statistics; science and technology system
science and technology workforce; science citation; science city; science diplomacy initiative; science indicator
science parity; science planning; science popularization; science-based industry; science-based policy
scientific and technical intelligence; scientific and technological achievement
scientific and technological innovation; scientific and technological modernization
scientific and technological personnel; scientific and technological progress; scientific and technological revolution
scientific and technological strength; scientific autonomy; scientific cadre; scientific capability
scientific development; scientific elite; scientific enterprise; scientific exchange programme
scientific freedom and responsibility; scientific integrity policy; scientific internationalism; scientific manpower
scientific mission; scientific nationalism; scientific organization; scientific planning; scientific research system
scientific spirit; seabed infrastructure; seabed warfare; search for extraterrestrial intelligence
secondary market for spectrum; secrecy law; secrecy order; sector risk management agency; sector-specific regulation
secure and controllable; secure and trustworthy; secure by default; secure by design; secure multiparty computation
secure software development; secure supply chain; security awareness training; security baseline
security certification; security control; security culture; security dilemma in cyberspace; security labelling
security of icts; security operations center; security research; self-defence in cyberspace
self-defense against cyberattack; self-media; self-preferencing; self-regulatory code
self-reliance and self-strengthening; self-replication; self-sovereign identity; self-sufficiency
semiconductor cluster; semiconductor cycle; semiconductor design; semiconductor ecosystem; semiconductor export control
semiconductor foundry; semiconductor manufacturing equipment; semiconductor material; semiconductor memory
semiconductor packaging; semiconductor research; semiconductor self-sufficiency; semiconductor shortage
semiconductor sovereignty; semiconductor subsidy; semiconductor tariff; semiconductor technology
semiconductor workforce; sender pays; sensitive but unclassified information; sensitive personal information
sensitive topic; sensitive word; separate consent; separations process; serverless computing; service quality
service-based competition; session hijacking; settlement rate; shadow banning; shared spectrum
sharing of digital dividends; ship-to-shore crane; short video; short-video platform; shortwave broadcasting
shot clock; shutdown resistance; shutter control; shuttle program; shuttle retirement; side-channel attack
signals intelligence satellite; significant market power; silicon carbide; silicon photonics; silicon shield
silicon wafer; sim registration; sim swap; sim swapping; simultaneous multiple-round auction; single digital gateway
single global internet; single-vendor dependence; situational awareness; skilled migrant; small cell
small language model; small parcel; smart agriculture; smart city development; smart city technology; smart community
smart court; smart economy; smart government; smart surveillance; smart tourism; smartphone penetration; social bot
social contract for science; social credit; social governance modernization; social management innovation
social media company; social media monitoring; social media use; socialist core value system; socialist culture
socialist spiritual civilization; societal resilience; sock puppet; software liability; software procurement
software supply chain attack; software-defined radio; solar observation; solid rocket booster; solid rocket motor
source code disclosure; source code protection; source code review; source protection; sovereign ai; sovereign internet
sovereign technology fund; sovereignty as a rule; sovereignty in cyberspace; soviet propaganda; space acquisition
space astronomy; space budget; space capability; space code of conduct; space colonization; space command
space control; space education; space environment; space for development; space force; space geodesy; space grant
space launch system; space medicine; space nuclear power; space observatory; space procurement; space reconnaissance
space settlement; space suit; space superiority; space system; space threat; space traffic coordination
space transportation; space treaty; space workforce; space-based sensor; space-based solar power; spacefaring nation
spaceflight participant; spam regulation; spear phishing; special access; special access service; special rectification
specialized and sophisticated enterprise; specialty gas; specification gaming; spectrum access system
spectrum aggregation; spectrum allocation table; spectrum assignment; spectrum cap; spectrum clearing
spectrum flexibility; spectrum holding; spectrum lease; spectrum leasing; spectrum peer review; spectrum pipeline
spectrum planning; spectrum refarming; spectrum reform; spectrum relocation; spectrum scarcity; spectrum screen
spectrum strategy; spectrum user; spin-off; spin-off technology; spiral of silence; spiritual pollution
spokesperson system; sponsored content; sponsorship identification; sports blackout rule; sputnik moment; sputnik shock
sql injection; staged release; stamp duty on newspapers; standalone 5g; standard setter; standardization policy
standardization reform; standardization roadmap; standards adoption; standards competition; standards consortium
standards diplomacy; standards harmonization; standards implementation; standards leadership; standards participation
standards policy; standards strategy; standards war; standards-setting body; startup incubator; state ai law
state ai legislation; state aid for innovation; state key laboratory; state news agency; state privacy law
state telephone monopoly; state venture capital; state-affiliated media label; state-backed media
state-controlled media; state-linked account; state-owned enterprise innovation; state-run media; state-sponsored actor
stem talent; stem workforce; stolen credential; stored communications; stored-program computer; stranglehold technology
strategic distraction; strategic embargo; strategic emerging industry; strategic indispensability; strategic industry
strategic investment fund; strategic stockpile; strategic technology; strategic technology competition
strategic technology plan; stress testing of models; stress testing service; string contention; strong ai
strong cyber power; strong encryption; structural fund for research; structural overcapacity; structured access
student data; student ideological work; student privacy; study campaign; study session; submarine cable licensing
submarine cable system; suborbital flight; subscriber data; subscriber identity module; subsidy control; subsidy race
sudden incident; sudden public event; sun-synchronous orbit; sunrise industry; super app; superfast broadband
supervision by public opinion; supplemental coverage from space; supplier diversification; supply chain compromise
supply chain concentration; supply chain logistics; supply chain mapping; supply chain risk management
surrogate broadcasting; surveillance camera; surveillance law; surveillance oversight; surveillance power
surveillance programme; surveillance reform; surveillance system; surveillance technology export; symbolic ai
symmetric regulation; syn flood; synthetic training data; system interference; system on a chip; systemic cyber risk
systemic risk assessment; systemic rival; systemic rivalry; systemic-risk model; systemically important entity
tactically responsive space; takedown operation; takedown order; takedown request; talent cultivation; talent pipeline
talent policy; talent power; talent program; talent programme; talent recruitment; talent recruitment program
talent shortage; target hardening; target recognition; targeted surveillance; targeting system; task automation
tax incentive for research; tech company; tech company in wartime; tech decoupling; tech diplomacy; tech industry
tech lobby; tech regulation; tech rivalry; tech war; technical advisory; technical attribution; technical community
technical data; techno-authoritarian model; techno-authoritarianism; techno-democracy; techno-economic competition
techno-economic paradigm; techno-economic security; techno-globalism; techno-industrial competition
techno-industrial policy; techno-nationalism; techno-optimism; techno-utopianism
technological and industrial revolution; technological congruence; technological decoupling; technological edge
technological hegemony; technological leapfrogging; technological self-sufficiency; technological sophistication
technological statecraft; technological transformation; technologically neutral; technology absorption
technology acquisition; technology addiction; technology alliance; technology and democracy
technology and human rights; technology and society; technology balance of payments; technology bank; technology bias
technology blockade; technology broker; technology bubble; technology chokepoint; technology competition
technology containment; technology contract; technology control; technology control plan
technology cooperation agreement; technology corridor; technology decoupling; technology demonstration
technology demonstrator; technology denial; technology diplomacy; technology ecosystem; technology embargo
technology enterprise; technology export; technology export control; technology export restriction
technology facilitation mechanism; technology fee; technology gap analysis; technology hub; technology import
technology incubation; technology incubator; technology insertion; technology investment; technology leadership
technology leakage; technology market; technology maturation; technology mission; technology protection
technology race; technology regulation; technology risk; technology royalty; technology safeguards agreement
technology sanctions; technology scouting; technology sovereignty fund; technology statecraft; technology stock
technology supplier; technology theft; technology trade; technology transition; technology trend; technology worker
technology-based economic development; technology-facilitated gender-based violence; technology-facilitated violence
telecom equipment; telecom equipment vendor; telecom fraud; telecom network; telecom regulation; telecom vendor
telecommunication standardization; telecommunications carrier; telecommunications equipment manufacturer
telecommunications fraud; telecommunications liberalisation; telecommunications monopoly; telecommunications reform
telecommunications relay service; telecommunications security; telecommunications service provider
telecommunications tariff; telegraph censorship; telegraph convention; telephone competition; telephone density
telephone metadata; telephone monopoly; telephone subscriber; television broadcast station; television licensee
television rating; television station; telling china's stories well; temporary denial order; terrestrial broadcasting
terrestrial network; terrestrial service; text message scam; text telephone; thematic propaganda; theme publicity
theoretical arming; theoretical study; theoretical work; theory propaganda; third industrial revolution
third-party audit; third-party cookie; third-party doctrine; third-party evaluation; third-party risk management
thought work; threat hunting; threat information; threat intelligence company; threat intelligence sharing
threat vector; tiered licensing; title 10 authority; token theft; tolerable risk; toll-free number; topic setting
total propaganda; totalitarian propaganda; tower company; tower siting; tracking pixel; tracking station
tracking technology; trade distortion; trade secret theft; trade single window; trademark clearinghouse
traditional chinese culture; traditional media; traffic flood; traffic pumping; trailing-edge chip; training cost
training data copyright; training data summary; training data transparency; training dataset; training run
training set bias; transfer of control; transformative ai; transformative technology; transformer shortage
transistor density; transmission control protocol; transoceanic cable; transparency and confidence-building measure
transparency obligation; transparency of political advertising; transparency report; transparency reporting
triple extortion; trojan horse; troll farm; trust framework; trusted execution environment; trusted flagger
trusted foundry; trusted government access; trusted microelectronics; trusted network; trusted supplier
trusted supply chain; truth-in-billing; turnkey plant; twin transition; two-step flow; typical propaganda
ultra-fast broadband; ultra-wideband; unacceptable risk; unbundled access; uncontrolled re-entry; uncrewed system
underground forum; undersea infrastructure; underserved area; underwater data center; unhealthy information
unified licence; unilateral export control; unique identifier; united front target; universal digital access
universal service contribution; universal service high-cost support; universal service mechanism
universal service policy; universal service program; universal service provider; universal service reform
universal service support; universal values; university patenting; university research funding; unlawful information
unlicensed spectrum; unlicensed use; unofficial media; unreliable entity list; unrestricted warfare; unserved area
unsolicited commercial email; unsolicited communication; untrusted vendor; unverified list; unwanted call
unwanted text message; upfront payment; uplift study; upload filter; urban data platform; usage gap
use-inspired basic research; user account name; user appeal; user control; user empowerment; user-centred design
uses and gratifications; v-chip; validated end-user; value learning; value lock-in
value-added telecommunications service; vector database; vendor diversification; vendor diversity; vendor risk
venture investment; verifiable credential; very high capacity network; very large online platform
very small aperture terminal; video codec; video competition; video description; video distribution; video franchise
video marketplace; video programming; video relay service; viewpoint diversity; village connectivity; village telephone
violation of sovereignty; violent extremist content; virtual asset service provider; virtual network operator
voluntary consensus standard; voluntary non-binding norm; voluntary self-disclosure; voter data
voter suppression online; voter targeting; vulgar content; vulnerability broker; vulnerability database
vulnerability equities process; wafer capacity; wafer fab equipment; wafer fabrication; wall newspaper; walled garden
war exclusion clause; warrantless search; wartime censorship; wartime research; water army; water system
watering hole attack; we-media; weak password; weapons research; website blocking; website defacement
website responsibility; western anti-china forces; western discourse hegemony; western media hegemony; western values
white propaganda; white-hat hacker; whois data; whole-of-nation system; whole-of-society approach
whole-of-society resilience; wholesale access; wholesale broadband; wholesale westernization; wi-fi
wide-bandgap semiconductor; widening participation in research; winning bid; winning bidder; wiper malware
wired broadcasting; wired radio; wireless carrier; wireless emergency alert; wireless infrastructure
wireless location accuracy; wireless service; wireless standard; wireless station; wireless technology
wireline broadband; wireline carrier; wireline competition; wireline infrastructure; women in technology
work from home; worker surveillance; workplace privacy; world model; yan'an spirit; youth ideological education
youth online protection; zero day; zero trust architecture; zero-click exploit; zero-knowledge proof
zero-trust security; zoning preemption; à la carte pricing
